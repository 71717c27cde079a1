//! What else a reader of a review may like: the same book, the same writer, the same labels.

use std::collections::BTreeMap;

use futures::future::try_join_all;
use sea_orm::ConnectionTrait;

use super::{Book, Credit, CreditRole, Entry, Review};
use crate::{Error, Result, language::Language};

/// How many are shown.
const SHOWN: usize = 4;
/// How many of each kind are looked at, the newest; more would cost more and help nobody.
const LOOKED_AT: u64 = 12;
/// How many writers, tags and categories of one review are looked at.
const LABELS: usize = 5;

#[derive(Clone, Debug)]
pub struct Related {
    pub entry: Entry,
    /// What both have in common, the strongest first.
    pub reasons: Vec<Reason>,
}

/// What two reviews have in common, the strongest first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    Book,
    /// The name of the writer.
    Writer(String),
    /// The name of the tag.
    Tag(String),
    /// The name of the category.
    Category(String),
}

impl Reason {
    fn weight(&self) -> u32 {
        match self {
            Self::Book => 1_000,
            Self::Writer(_) => 100,
            Self::Tag(_) => 3,
            Self::Category(_) => 1,
        }
    }

    pub fn words(&self, language: Language) -> String {
        match self {
            Self::Book => language.say("related-book"),
            Self::Writer(name) => language.tell("related-writer", [("name", name.clone())]),
            Self::Tag(name) | Self::Category(name) => {
                language.tell("related-under", [("name", name.clone())])
            }
        }
    }
}

impl Related {
    /// The nearest reviews, at most a handful, with a fixed number of questions.
    pub async fn of(db: &impl ConnectionTrait, entry: &Entry) -> Result<Vec<Self>> {
        let shelfmark = Some(&entry.book.shelfmark).filter(|it| !it.is_empty());
        let same_book = shelfmark.into_iter().map(async |it| {
            let same = Book::on_shelf(db, it, LOOKED_AT).await?;
            Ok::<_, Error>((same.iter().map(|it| it.review_id).collect::<Vec<_>>(), Reason::Book))
        });
        let writers = entry.credits.iter().filter(|it| it.role == CreditRole::Writer && !it.slug.is_empty());
        let writers = writers.take(LABELS).map(async |it| {
            Ok::<_, Error>((Credit::newest(db, &it.slug, LOOKED_AT).await?, Reason::Writer(it.name.clone())))
        });
        let tags = entry.tags.iter().take(LABELS);
        let tags = tags
            .map(async |it| Ok::<_, Error>((it.newest(db, LOOKED_AT).await?, Reason::Tag(it.name.clone()))));
        let categories = entry.categories.iter().take(LABELS).map(async |it| {
            Ok::<_, Error>((it.newest(db, LOOKED_AT).await?, Reason::Category(it.name.clone())))
        });
        // None of these waits for another.
        let (same_book, writers, tags, categories) = tokio::try_join!(
            try_join_all(same_book),
            try_join_all(writers),
            try_join_all(tags),
            try_join_all(categories),
        )?;
        let mut reasons: BTreeMap<i64, Vec<Reason>> = BTreeMap::new();
        for (ids, reason) in same_book.into_iter().chain(writers).chain(tags).chain(categories) {
            for id in ids.into_iter().filter(|it| *it != entry.review.id) {
                reasons.entry(id).or_default().push(reason.clone());
            }
        }
        Self::best(db, reasons).await
    }

    async fn best(db: &impl ConnectionTrait, reasons: BTreeMap<i64, Vec<Reason>>) -> Result<Vec<Self>> {
        let weight = |it: &[Reason]| it.iter().map(Reason::weight).sum::<u32>();
        let mut best: Vec<(i64, Vec<Reason>)> = reasons.into_iter().collect();
        best.sort_by_key(|(id, reasons)| std::cmp::Reverse((weight(reasons), *id)));
        best.truncate(SHOWN);
        let ids: Vec<i64> = best.iter().map(|it| it.0).collect();
        let entries = Entry::gather(db, Review::visible_by_ids(db, &ids).await?).await?;
        let related = entries.into_iter().filter_map(|entry| {
            let mut reasons = best.iter().find(|it| it.0 == entry.review.id)?.1.clone();
            reasons.sort();
            Some(Self { entry, reasons })
        });
        Ok(related.collect())
    }

    /// `the same book`, `also by Mira Holt`, `also under frost and Novels`
    pub fn why(&self, language: &Language) -> String {
        let language = *language;
        match &self.reasons[..] {
            [] => String::new(),
            [strongest @ (Reason::Book | Reason::Writer(_)), ..] => strongest.words(language),
            [Reason::Tag(one) | Reason::Category(one), Reason::Tag(other) | Reason::Category(other), ..] => {
                language.tell("related-under-two", [("one", one.clone()), ("other", other.clone())])
            }
            [only, ..] => only.words(language),
        }
    }
}

//! The book a review is about: title, writers, publisher, year, pages, ISBN.

use std::collections::BTreeMap;

use sea_orm::{
    ActiveValue::Set,
    Condition, ExprTrait, QueryOrder, QuerySelect,
    entity::prelude::*,
    sea_query::{OnConflict, Order, Query, SelectStatement},
};
use serde::{Deserialize, Serialize};

use super::{Credit, CreditRole, Review, Reviews, review};
use crate::{
    Result,
    language::Phrase,
    text::{self, alphabet, words},
};

/// How many reviews of one book are kept on one shelf.
const SHELF: u64 = 1_000;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "books")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    #[sea_orm(unique)]
    pub review_id: i64,
    /// Perhaps empty: an essay is about no single book.
    pub title: String,
    pub publisher: String,
    pub edition: String,
    /// Year of this edition.
    pub year: Option<i32>,
    pub pages: Option<i32>,
    /// Ten or thirteen digits without hyphens (the tenth may be `X`), or empty. Its check digit is right.
    pub isbn: String,
    /// The ISBN in its thirteen digits, or empty.
    pub isbn_key: String,
    /// Title and writers as they are compared, or empty.
    pub title_key: String,
    /// What all reviews of one book have in common, and the last part of its address. Empty when too
    /// little is known about the book.
    pub shelfmark: String,
    /// The heading it stands under in the alphabet, and its place there; of one shelf all the same.
    pub letter: String,
    pub sort_key: String,
}

impl ActiveModelBehavior for ActiveModel {}

/// A book in the alphabet of all that were reviewed.
#[derive(Clone, Debug)]
pub struct Volume {
    pub letter: String,
    pub shelfmark: String,
    pub title: String,
    /// `Oda Vestrin and Emil Storr`
    pub writers: String,
    /// How many reviews of it are published.
    pub reviews: u64,
    /// The last part of the address of one of them, and its language.
    pub slug: String,
    pub language: String,
}

/// The facts as they are typed: everything is text, names are separated by semicolons or lines.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Facts {
    pub book_title: String,
    pub writers: String,
    pub translators: String,
    pub publisher: String,
    pub edition: String,
    pub year: String,
    pub pages: String,
    pub isbn: String,
}

impl Model {
    pub async fn of_reviews(db: &impl ConnectionTrait, review_ids: &[i64]) -> Result<Vec<Self>> {
        Ok(Entity::find().filter(COLUMN.review_id.is_in(review_ids.iter().copied())).all(db).await?)
    }

    /// Writes down the facts of the book a review is about. They have been checked.
    pub(super) async fn note(db: &impl ConnectionTrait, review_id: i64, facts: &Facts) -> Result<()> {
        let book = ActiveModel {
            review_id: Set(review_id),
            title: Set(text::one_line(&facts.book_title, 300)),
            publisher: Set(text::one_line(&facts.publisher, 200)),
            edition: Set(text::one_line(&facts.edition, 200)),
            year: Set(facts.year.trim().parse().ok()),
            pages: Set(facts.pages.trim().parse().ok()),
            isbn: Set(normal_isbn(&facts.isbn).unwrap_or_default()),
            ..Default::default()
        };
        let renew = OnConflict::column(Column::ReviewId)
            .update_columns([
                Column::Title,
                Column::Publisher,
                Column::Edition,
                Column::Year,
                Column::Pages,
                Column::Isbn,
            ])
            .to_owned();
        let book = Entity::insert(book).on_conflict(renew).exec_with_returning(db).await?;
        Credit::give(db, book.id, &facts.credits()).await
    }

    /// Puts the book of a review on the shelf of all reviews of the same book: those with the same ISBN,
    /// or with the same title and writers, be it by way of others. Shelves that a change has torn apart
    /// are put in order. The caller sees to it that nobody else does so at the same time.
    pub(super) async fn shelve(db: &impl ConnectionTrait, review: &Review) -> Result<()> {
        let Some(book) = Entity::find().filter(COLUMN.review_id.eq(review.id)).one(db).await? else {
            return Ok(());
        };
        let credits = Credit::of_books(db, &[book.id]).await?;
        Credit::file(db, &credits).await?;
        let book = book.describe(db, &credits, &review.language).await?;
        let mut fellows = BTreeMap::from([(book.id, book.clone())]);
        let found = book.fellows(db).await?;
        let marks = found.iter().map(|it| it.shelfmark.as_str()).filter(|it| !it.is_empty());
        let together =
            Entity::find().filter(COLUMN.shelfmark.is_in(marks)).order_by_asc(COLUMN.id).limit(SHELF);
        fellows.extend(found.iter().cloned().chain(together.all(db).await?).map(|it| (it.id, it)));
        let mut taken = Vec::new();
        for shelf in shelves(fellows.into_values().collect()) {
            put_together(db, &shelf, &mut taken).await?;
        }
        Ok(())
    }

    /// Writes down what it is compared and sorted by.
    async fn describe(self, db: &impl ConnectionTrait, credits: &[Credit], language: &str) -> Result<Self> {
        let writers = credits.iter().filter(|it| it.role == CreditRole::Writer);
        let mut writers: Vec<String> = writers.map(|it| words::folded(&it.name)).collect();
        writers.sort();
        let title = words::folded(&self.title);
        let title_key = if title.is_empty() { title } else { format!("{title} / {}", writers.join(" / ")) };
        let sort_key = alphabet::title_key(&self.title, language);
        let described = Entity::update_many()
            .col_expr(Column::IsbnKey, Expr::value(isbn_13(&self.isbn)))
            .col_expr(Column::TitleKey, Expr::value(title_key))
            .col_expr(Column::Letter, Expr::value(alphabet::letter(&sort_key)))
            .col_expr(Column::SortKey, Expr::value(sort_key))
            .filter(COLUMN.id.eq(self.id))
            .exec_with_returning(db)
            .await?;
        Ok(described.into_iter().next().unwrap_or(self))
    }

    /// Those that stand with it, or should, itself included.
    async fn fellows(&self, db: &impl ConnectionTrait) -> Result<Vec<Self>> {
        let same = [
            (Column::Shelfmark, &self.shelfmark),
            (Column::IsbnKey, &self.isbn_key),
            (Column::TitleKey, &self.title_key),
        ];
        let same = same.into_iter().filter(|it| !it.1.is_empty());
        let same = same.fold(Condition::any().add(COLUMN.id.eq(self.id)), |any, (column, key)| {
            any.add(Expr::col((Entity, column)).eq(key.as_str()))
        });
        Ok(Entity::find().filter(same).order_by_asc(COLUMN.id).limit(SHELF).all(db).await?)
    }

    fn is_same(&self, other: &Self) -> bool {
        (!self.isbn_key.is_empty() && self.isbn_key == other.isbn_key)
            || (!self.title_key.is_empty() && self.title_key == other.title_key)
    }

    /// The books of published reviews on one shelf, the newest first.
    pub async fn on_shelf(db: &impl ConnectionTrait, shelfmark: &str, limit: u64) -> Result<Vec<Self>> {
        Ok(Entity::find()
            .filter(COLUMN.shelfmark.eq(shelfmark))
            .filter(Review::is_visible((Entity, Column::ReviewId)))
            .order_by_desc(COLUMN.id)
            .limit(limit)
            .all(db)
            .await?)
    }

    /// The ids of the reviews on one shelf, as a subquery.
    pub(super) fn review_ids(shelfmark: &str) -> SelectStatement {
        Query::select().column(Column::ReviewId).from(Entity).and_where(COLUMN.shelfmark.eq(shelfmark)).take()
    }

    /// The headings under which published books stand, in their order. However many books there are,
    /// only headings are looked at.
    pub async fn letters(db: &impl ConnectionTrait) -> Result<Vec<String>> {
        let mut letters: Vec<String> = Vec::new();
        loop {
            let after = letters.last().map(String::as_str).unwrap_or_default();
            let next = in_alphabet()
                .column((Entity, Column::Letter))
                .and_where(COLUMN.letter.gt(after))
                .order_by((Entity, Column::Letter), Order::Asc)
                .limit(1)
                .take();
            match db.query_one(&next).await? {
                Some(row) => letters.push(row.try_get_by_index(0)?),
                None => return Ok(letters),
            }
        }
    }

    /// Published books in the order of the alphabet, under one letter or under all.
    pub async fn alphabet(
        db: &impl ConnectionTrait,
        letter: Option<&str>,
        offset: u64,
        limit: u64,
    ) -> Result<Vec<Volume>> {
        let mut found = in_alphabet();
        found
            .distinct()
            .columns([Column::Letter, Column::SortKey, Column::Shelfmark].map(|it| (Entity, it)))
            .and_where(COLUMN.letter.gt(""))
            .order_by((Entity, Column::Letter), Order::Asc)
            .order_by((Entity, Column::SortKey), Order::Asc)
            .order_by((Entity, Column::Shelfmark), Order::Asc)
            .offset(offset)
            .limit(limit);
        if let Some(letter) = letter {
            found.and_where(COLUMN.letter.eq(letter));
        }
        let rows = db.query_all(&found).await?;
        let marks: Vec<String> = rows.iter().map(|it| it.try_get_by_index(2)).collect::<Result<_, _>>()?;
        Self::volumes(db, &marks).await
    }

    /// What there is to say about the books on these shelves, in the order of the shelves.
    async fn volumes(db: &impl ConnectionTrait, shelfmarks: &[String]) -> Result<Vec<Volume>> {
        let counted = in_alphabet()
            .column((Entity, Column::Shelfmark))
            .expr(Expr::col((Entity, Column::Id)).count())
            .expr(Expr::col((Entity, Column::Id)).max())
            .expr(Expr::col((Reviews, review::Column::Slug)).max())
            .expr(Expr::col((Reviews, review::Column::Language)).max())
            .and_where(COLUMN.shelfmark.is_in(shelfmarks.iter().map(String::as_str)))
            .group_by_col((Entity, Column::Shelfmark))
            .take();
        let mut counts: BTreeMap<i64, (i64, String, String)> = BTreeMap::new();
        for row in db.query_all(&counted).await? {
            let (slug, language) = (row.try_get_by_index(3)?, row.try_get_by_index(4)?);
            counts.insert(row.try_get_by_index(2)?, (row.try_get_by_index(1)?, slug, language));
        }
        let books = Entity::find().filter(COLUMN.id.is_in(counts.keys().copied())).all(db).await?;
        let credits = Credit::of_books(db, &counts.keys().copied().collect::<Vec<_>>()).await?;
        let volumes = shelfmarks.iter().filter_map(|mark| {
            let book = books.iter().find(|it| it.shelfmark == *mark)?;
            let (reviews, slug, language) = counts.get(&book.id)?.clone();
            let credits = credits.iter().filter(|it| it.book_id == book.id).cloned().collect::<Vec<_>>();
            Some(Volume {
                letter: book.letter.clone(),
                shelfmark: mark.clone(),
                title: book.title.clone(),
                writers: Credit::names(&credits, CreditRole::Writer, &language),
                reviews: reviews.unsigned_abs(),
                slug,
                language,
            })
        });
        Ok(volumes.collect())
    }

    /// The path of the page with all reviews of the book; `None` when too little is known about it.
    pub fn path(&self) -> Option<String> {
        (!self.shelfmark.is_empty()).then(|| format!("/books/{}", self.shelfmark))
    }

    /// Whether anything at all is known about the book.
    pub fn is_known(&self) -> bool {
        !self.title.is_empty() || !self.publisher.is_empty() || !self.isbn.is_empty()
    }

    /// `978-0-571-22413-5` cannot be hyphenated without a register of publishers; prefix and check digit can.
    pub fn isbn_label(&self) -> &'static str {
        if self.isbn.len() == 10 { "ISBN-10" } else { "ISBN-13" }
    }
}

impl Volume {
    /// Where the reviews of it are; the only one has a page of its own.
    pub fn path(&self) -> String {
        match self.reviews {
            1 => format!("/reviews/{}", self.slug),
            _ => format!("/books/{}", self.shelfmark),
        }
    }
}

/// Books of published reviews.
fn in_alphabet() -> SelectStatement {
    let review_id = Expr::col((Entity, Column::ReviewId));
    Query::select()
        .from(Entity)
        .inner_join(Reviews, review_id.equals((Reviews, review::Column::Id)))
        .cond_where(Review::visible())
        .take()
}

/// Parts books into those that are the same, directly or by way of others.
fn shelves(books: Vec<Model>) -> Vec<Vec<Model>> {
    let mut shelves: Vec<Vec<Model>> = Vec::new();
    for book in books {
        let (mut same, others): (Vec<_>, Vec<_>) =
            shelves.into_iter().partition(|it| it.iter().any(|it| it.is_same(&book)));
        let mut shelf: Vec<Model> = same.drain(..).flatten().collect();
        shelf.push(book);
        shelf.sort_by_key(|it| it.id);
        shelves = others;
        shelves.push(shelf);
    }
    shelves.sort_by_key(|it| it[0].id);
    shelves
}

/// Gives the books on one shelf one shelfmark, the oldest that no other shelf has taken, and one
/// place in the alphabet.
async fn put_together(db: &impl ConnectionTrait, shelf: &[Model], taken: &mut Vec<String>) -> Result<()> {
    let Some(first) = shelf.iter().find(|it| !it.title.is_empty()).or(shelf.first()) else { return Ok(()) };
    let is_known = shelf.iter().any(|it| !it.isbn_key.is_empty() || !it.title_key.is_empty());
    let kept = shelf.iter().map(|it| &it.shelfmark).find(|it| !it.is_empty() && !taken.contains(it));
    let shelfmark = match kept {
        _ if !is_known => String::new(),
        Some(kept) => kept.clone(),
        None => free_shelfmark(db, first).await?,
    };
    Entity::update_many()
        .col_expr(Column::Shelfmark, Expr::value(shelfmark.as_str()))
        .col_expr(Column::Letter, Expr::value(first.letter.as_str()))
        .col_expr(Column::SortKey, Expr::value(first.sort_key.as_str()))
        .filter(COLUMN.id.is_in(shelf.iter().map(|it| it.id)))
        .exec(db)
        .await?;
    taken.push(shelfmark);
    Ok(())
}

/// A shelfmark that no book has: `the-quiet-orchard-oda-vestrin`.
async fn free_shelfmark(db: &impl ConnectionTrait, book: &Model) -> Result<String> {
    let credits = Credit::of_books(db, &[book.id]).await?;
    let writer = credits.iter().find(|it| it.role == CreditRole::Writer).map_or("", |it| it.name.as_str());
    let wanted = match book.title.as_str() {
        "" => book.isbn_key.clone(),
        title => text::slug(&format!("{title} {writer}")),
    };
    for number in 1u64.. {
        let mark = if number == 1 { wanted.clone() } else { format!("{wanted}-{number}") };
        if Entity::find().filter(COLUMN.shelfmark.eq(mark.as_str())).one(db).await?.is_none() {
            return Ok(mark);
        }
    }
    Ok(wanted)
}

impl Facts {
    /// The facts as they would be typed again.
    pub fn from_book(book: &Model, credits: &[Credit]) -> Self {
        let names = |role| {
            let named = credits.iter().filter(|it| it.role == role).map(|it| it.name.as_str());
            named.collect::<Vec<_>>().join("; ")
        };
        Self {
            book_title: book.title.clone(),
            writers: names(CreditRole::Writer),
            translators: names(CreditRole::Translator),
            publisher: book.publisher.clone(),
            edition: book.edition.clone(),
            year: book.year.map(|it| it.to_string()).unwrap_or_default(),
            pages: book.pages.map(|it| it.to_string()).unwrap_or_default(),
            isbn: book.isbn.clone(),
        }
    }

    /// All that is wrong with them, a sentence each.
    pub fn problems(&self) -> Vec<Phrase> {
        let mut problems = Vec::new();
        let year = self.year.trim();
        if !year.is_empty() && !year.parse::<i32>().is_ok_and(|it| (1..=2200).contains(&it)) {
            problems.push(Phrase::new("desk-wrong-year").with("typed", year));
        }
        let pages = self.pages.trim();
        if !pages.is_empty() && !pages.parse::<i32>().is_ok_and(|it| (1..=100_000).contains(&it)) {
            problems.push(Phrase::new("desk-wrong-pages").with("typed", pages));
        }
        if let Err(problem) = normal_isbn(&self.isbn) {
            problems.push(problem);
        }
        problems
    }

    fn credits(&self) -> Vec<(CreditRole, String)> {
        let writers = names(&self.writers).map(|it| (CreditRole::Writer, it));
        writers.chain(names(&self.translators).map(|it| (CreditRole::Translator, it))).collect()
    }
}

fn names(list: &str) -> impl Iterator<Item = String> {
    list.split([';', '\n']).map(|it| text::one_line(it, 200)).filter(|it| !it.is_empty())
}

/// Ten or thirteen digits without hyphens and spaces, if the check digit is right; empty stays empty.
pub fn normal_isbn(typed: &str) -> Result<String, Phrase> {
    let isbn: String = typed.chars().filter(|it| !matches!(it, '-' | ' ' | '‐' | '–')).collect();
    let isbn = isbn.to_ascii_uppercase();
    let digits: Option<Vec<u32>> = isbn
        .char_indices()
        .map(|(at, it)| if it == 'X' && at == 9 && isbn.len() == 10 { Some(10) } else { it.to_digit(10) })
        .collect();
    let right = match digits.as_deref() {
        Some([]) => true,
        Some(it) if it.len() == 10 => {
            it.iter().zip((1..=10).rev()).map(|(d, w)| d * w).sum::<u32>() % 11 == 0
        }
        Some(it) if it.len() == 13 => {
            it.iter().zip([1, 3].iter().cycle()).map(|(d, w)| d * w).sum::<u32>() % 10 == 0
        }
        _ => return Err(Phrase::new("desk-wrong-isbn").with("typed", typed.trim())),
    };
    if right { Ok(isbn) } else { Err(Phrase::new("desk-wrong-isbn-digit").with("typed", typed.trim())) }
}

/// An ISBN in its thirteen digits.
pub(super) fn isbn_13(isbn: &str) -> String {
    if isbn.len() != 10 {
        return isbn.to_owned();
    }
    let nine = format!("978{}", &isbn[..9]);
    let sum: u32 = digits(&nine).zip([1, 3].iter().cycle()).map(|(digit, weight)| digit * weight).sum();
    format!("{nine}{}", (10 - sum % 10) % 10)
}

/// The ISBN of ten digits that begins with these nine.
pub(super) fn isbn_10(nine: &str) -> String {
    let sum: u32 = digits(nine).zip((2..=10).rev()).map(|(digit, weight)| digit * weight).sum();
    match (11 - sum % 11) % 11 {
        10 => format!("{nine}X"),
        check => format!("{nine}{check}"),
    }
}

fn digits(isbn: &str) -> impl Iterator<Item = u32> {
    isbn.chars().filter_map(|it| it.to_digit(10))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn book(id: i64, isbn_key: &str, title_key: &str) -> Model {
        let text = String::new;
        Model {
            id,
            review_id: id,
            title: text(),
            publisher: text(),
            edition: text(),
            year: None,
            pages: None,
            isbn: text(),
            isbn_key: isbn_key.to_owned(),
            title_key: title_key.to_owned(),
            shelfmark: text(),
            letter: text(),
            sort_key: text(),
        }
    }

    #[test]
    fn one_book_may_hang_together_by_another() {
        let books =
            vec![book(1, "a", ""), book(2, "", "t"), book(3, "", ""), book(4, "a", "t"), book(5, "", "")];
        let ids: Vec<Vec<i64>> =
            shelves(books).iter().map(|shelf| shelf.iter().map(|it| it.id).collect()).collect();
        assert_eq!(ids, [vec![1, 2, 4], vec![3], vec![5]]);
    }

    #[test]
    fn the_check_digit_of_an_isbn_is_verified() {
        assert_eq!(normal_isbn("0-306-40615-2"), Ok("0306406152".to_owned()));
        assert_eq!(normal_isbn("080442957x"), Ok("080442957X".to_owned()));
        assert_eq!(normal_isbn(" 978-0-306-40615-7 "), Ok("9780306406157".to_owned()));
        assert_eq!(normal_isbn(""), Ok("".to_owned()));
        for wrong in ["0306406153", "9780306406158", "12345", "X306406152", "030640615é"] {
            assert!(normal_isbn(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn every_problem_is_named() {
        let facts =
            Facts { year: "soon".into(), pages: "many".into(), isbn: "1".into(), ..Default::default() };
        assert_eq!(facts.problems().len(), 3);
    }
}

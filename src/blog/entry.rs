//! A review with all that is shown beside it: author, book, cover, words it is filed under, counts.

use sea_orm::{ConnectionTrait, EntityTrait, QueryFilter};

use super::{
    Actor, Actors, Author, Authors, Book, Category, Comment, Credit, CreditRole, Reaction, Review, Tag,
    Tally, Upload, actor, author, upload,
};
use crate::{Error, Result};

#[derive(Clone, Debug)]
pub struct Entry {
    pub review: Review,
    pub author: Author,
    /// The author as the network knows them.
    pub actor: Actor,
    /// Those who wrote it together with its author, in their order.
    pub with: Vec<(Author, Actor)>,
    pub book: Book,
    pub credits: Vec<Credit>,
    pub cover: Option<Upload>,
    pub categories: Vec<Category>,
    pub tags: Vec<Tag>,
    /// How many comments anybody may see.
    pub comments: u64,
    pub tally: Tally,
}

impl Entry {
    pub async fn of(db: &impl ConnectionTrait, review: Review) -> Result<Self> {
        Self::gather(db, vec![review]).await?.pop().ok_or(Error::NotFound)
    }

    /// Gathers what belongs to many reviews, in their order, with a fixed number of questions.
    pub async fn gather(db: &impl ConnectionTrait, reviews: Vec<Review>) -> Result<Vec<Self>> {
        if reviews.is_empty() {
            return Ok(vec![]);
        }
        let ids: Vec<i64> = reviews.iter().map(|it| it.id).collect();
        let author_ids: Vec<i64> = reviews.iter().flat_map(Review::writer_ids).collect();
        let cover_ids: Vec<i64> = reviews.iter().filter_map(|it| it.cover_id).collect();
        let people = async {
            let authors = Authors::find().filter(author::COLUMN.id.is_in(author_ids)).all(db).await?;
            let actor_ids = authors.iter().map(|it| it.actor_id);
            let actors = Actors::find().filter(actor::COLUMN.id.is_in(actor_ids)).all(db).await?;
            Result::Ok((authors, actors))
        };
        let facts = async {
            let books = Book::of_reviews(db, &ids).await?;
            let credits = Credit::of_books(db, &books.iter().map(|it| it.id).collect::<Vec<_>>()).await?;
            Result::Ok((books, credits))
        };
        let covers = async {
            let covers = upload::Entity::find().filter(upload::COLUMN.id.is_in(cover_ids));
            Result::Ok(covers.all(db).await?)
        };
        // None of these waits for another.
        let ((authors, actors), (books, credits), covers, categories, tags, comments, tallies) = tokio::try_join!(
            people,
            facts,
            covers,
            Category::of_reviews(db, &ids),
            Tag::of_reviews(db, &ids),
            Comment::counts(db, &ids),
            Reaction::tallies(db, &ids),
        )?;

        let entries = reviews.into_iter().filter_map(|review| {
            let known = |id: i64| {
                let author = authors.iter().find(|it| it.id == id)?;
                Some((author.clone(), actors.iter().find(|it| it.id == author.actor_id)?.clone()))
            };
            let (author, actor) = known(review.author_id)?;
            let book = books.iter().find(|it| it.review_id == review.id)?.clone();
            Some(Self {
                with: review.co_author_ids().filter_map(known).collect(),
                actor,
                credits: credits.iter().filter(|it| it.book_id == book.id).cloned().collect(),
                cover: covers.iter().find(|it| Some(it.id) == review.cover_id).cloned(),
                categories: categories.iter().filter(|it| it.0 == review.id).map(|it| it.1.clone()).collect(),
                tags: tags.iter().filter(|it| it.0 == review.id).map(|it| it.1.clone()).collect(),
                comments: comments.get(&review.id).copied().unwrap_or_default(),
                tally: tallies.get(&review.id).copied().unwrap_or_default(),
                author,
                book,
                review,
            })
        });
        Ok(entries.collect())
    }

    /// Everybody whose name stands above it, the author first.
    pub fn everybody(&self) -> impl Iterator<Item = (&Author, &Actor)> {
        std::iter::once((&self.author, &self.actor)).chain(self.with.iter().map(|it| (&it.0, &it.1)))
    }

    /// `Oda Vestrin and Emil Storr`
    pub fn writers(&self) -> String {
        self.names(CreditRole::Writer)
    }

    pub fn translators(&self) -> String {
        self.names(CreditRole::Translator)
    }

    fn names(&self, role: CreditRole) -> String {
        Credit::names(&self.credits, role, &self.review.language)
    }

    /// The book under its writers, where that says more than the title of the review:
    /// `Oda Vestrin: The Quiet Orchard`.
    pub fn by(&self) -> String {
        let is_another = self.book.title != self.review.title;
        match (self.writers().as_str(), self.book.title.as_str()) {
            (writers, "") => writers.to_owned(),
            ("", title) if is_another => title.to_owned(),
            (writers, title) if is_another => format!("{writers}: {title}"),
            (writers, _) => writers.to_owned(),
        }
    }

    /// Those who wrote the book, each with the path of their page if it is known.
    pub fn written_by(&self) -> Vec<(&str, Option<String>)> {
        let writers = self.credits.iter().filter(|it| it.role == CreditRole::Writer);
        writers.map(|it| (it.name.as_str(), it.path())).collect()
    }
}

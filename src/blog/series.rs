//! Books that belong together, in their order.

use sea_orm::{ExprTrait, QueryOrder, QuerySelect, entity::prelude::*, sea_query::Query};

use super::{Book, Books, Entry, Review, Reviews, book, review};
use crate::{Error, Result, db::Db};

/// How many reviews of the books of one series are looked at.
const MOST: u64 = 500;

/// A series that some published review is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Series {
    /// The last part of its address.
    pub slug: String,
    pub name: String,
    /// How many reviews of its books are published.
    pub reviews: u64,
}

/// One book of a series, with all that was written about it.
#[derive(Clone, Debug)]
pub struct Part {
    /// `2`, or empty.
    pub number: String,
    pub title: String,
    pub entries: Vec<Entry>,
}

/// Where a book stands in its series: what was reviewed before and after it.
#[derive(Clone, Debug)]
pub struct Around {
    pub series: Series,
    pub number: String,
    /// Titles and paths.
    pub before: Option<(String, String)>,
    pub after: Option<(String, String)>,
}

impl Series {
    /// All of them in the order of the alphabet.
    pub async fn all(db: &impl ConnectionTrait) -> Result<Vec<Self>> {
        let key = Expr::col((Books, book::Column::SeriesKey)).min();
        let found = Query::select()
            .column((Books, book::Column::SeriesSlug))
            .expr(Expr::col((Books, book::Column::Series)).max())
            .expr(Expr::col((Books, book::Column::Id)).count())
            .expr_as(key, "place")
            .from(Books)
            .inner_join(
                Reviews,
                Expr::col((Books, book::Column::ReviewId)).equals((Reviews, review::Column::Id)),
            )
            .cond_where(Review::visible())
            .and_where(book::COLUMN.series_slug.ne(""))
            .group_by_col((Books, book::Column::SeriesSlug))
            .order_by("place", sea_orm::Order::Asc)
            .order_by((Books, book::Column::SeriesSlug), sea_orm::Order::Asc)
            .take();
        let read = |row: &sea_orm::QueryResult| -> Result<Self> {
            let reviews: i64 = row.try_get_by_index(2)?;
            Ok(Self {
                slug: row.try_get_by_index(0)?,
                name: row.try_get_by_index(1)?,
                reviews: reviews.unsigned_abs(),
            })
        };
        db.query_all(&found).await?.iter().map(read).collect()
    }

    /// The books of a series in their order.
    pub async fn parts(db: &Db, slug: &str) -> Result<(Self, Vec<Part>)> {
        let books = books(db, slug).await?;
        let Some(series) = Self::seen(&books) else { return Err(Error::NotFound) };
        let ids: Vec<i64> = books.iter().map(|it| it.review_id).collect();
        let entries = Entry::gather(db, Review::visible_by_ids(db, &ids).await?).await?;
        let parts = shelved(books).into_iter().filter_map(|shelf| {
            let number = shelf.iter().map(|it| &it.volume).find(|it| !it.is_empty());
            let of_shelf = |it: &&Entry| shelf.iter().any(|book| book.review_id == it.review.id);
            let entries: Vec<Entry> = entries.iter().filter(of_shelf).cloned().collect();
            Some(Part {
                number: number.cloned().unwrap_or_default(),
                title: title(&shelf, entries.first()?),
                entries,
            })
        });
        Ok((series, parts.collect()))
    }

    /// Where a book stands in its series, if it belongs to one.
    pub async fn around(db: &Db, book: &Book) -> Result<Option<Around>> {
        if book.series_slug.is_empty() {
            return Ok(None);
        }
        let books = books(db, &book.series_slug).await?;
        let Some(series) = Self::seen(&books) else { return Ok(None) };
        let shelves = shelved(books);
        let Some(at) =
            shelves.iter().position(|it| it.iter().any(|it| it.id == book.id || is_same(it, book)))
        else {
            return Ok(None);
        };
        let near = [at.checked_sub(1).and_then(|it| shelves.get(it)), shelves.get(at + 1)];
        let ids: Vec<i64> = near.iter().flatten().flat_map(|it| it.iter().map(|it| it.review_id)).collect();
        let reviews = Review::visible_by_ids(db, &ids).await?;
        let link = |shelf: Option<&Vec<Book>>| {
            let shelf = shelf?;
            let review = reviews.iter().find(|it| shelf.iter().any(|book| book.review_id == it.id))?;
            let titled = shelf.iter().map(|it| &it.title).find(|it| !it.is_empty()).unwrap_or(&review.title);
            let path = if shelf.len() == 1 { None } else { shelf[0].path() };
            Some((titled.clone(), path.unwrap_or_else(|| review.path())))
        };
        Ok(Some(Around { series, number: book.volume.clone(), before: link(near[0]), after: link(near[1]) }))
    }

    fn seen(books: &[Book]) -> Option<Self> {
        let first = books.first()?;
        Some(Self {
            slug: first.series_slug.clone(),
            name: first.series.clone(),
            reviews: books.len() as u64,
        })
    }

    pub fn path(&self) -> String {
        format!("/series/{}", self.slug)
    }
}

/// The books of published reviews in a series, in their order.
async fn books(db: &impl ConnectionTrait, slug: &str) -> Result<Vec<Book>> {
    Ok(Books::find()
        .filter(book::COLUMN.series_slug.eq(slug))
        .filter(book::COLUMN.series_slug.ne(""))
        .filter(Review::is_visible((Books, book::Column::ReviewId)))
        .order_by_asc(book::COLUMN.volume_key)
        .order_by_asc(book::COLUMN.sort_key)
        .order_by_asc(book::COLUMN.id)
        .limit(MOST)
        .all(db)
        .await?)
}

/// The books by what they are: several may have reviewed the same one.
fn shelved(books: Vec<Book>) -> Vec<Vec<Book>> {
    let mut shelves: Vec<Vec<Book>> = Vec::new();
    for book in books {
        match shelves.iter_mut().find(|it| is_same(&it[0], &book)) {
            Some(shelf) => shelf.push(book),
            None => shelves.push(vec![book]),
        }
    }
    shelves
}

fn is_same(one: &Book, other: &Book) -> bool {
    !one.shelfmark.is_empty() && one.shelfmark == other.shelfmark
}

fn title(shelf: &[Book], entry: &Entry) -> String {
    let titled = shelf.iter().map(|it| &it.title).find(|it| !it.is_empty());
    titled.unwrap_or(&entry.review.title).clone()
}

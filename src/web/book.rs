//! All reviews of one book, and all reviews of what one writer wrote.

use askama::Template;
use axum::{
    extract::{Path, Query, State},
    response::IntoResponse,
};

use super::{
    frame::Frame,
    listing::{Listing, Turn},
    show as shown, structured,
};
use crate::{
    App, Error, Result,
    blog::{Around, Book, Credit, CreditRole, Review, Series, Shelf},
};

#[derive(Template)]
#[template(path = "book.html")]
struct Page {
    frame: Frame,
    /// The title of the book, or the name of the writer.
    name: String,
    is_book: bool,
    /// Those who wrote the book, each with the path of their page if it is known.
    writers: Vec<(String, Option<String>)>,
    /// Where the book stands in its series.
    around: Option<Around>,
    /// How many reviews there are.
    count: u64,
    listing: Listing,
    url: String,
    structured: String,
}

pub async fn show(
    State(app): State<App>,
    frame: Frame,
    Path(shelfmark): Path<String>,
    Query(turn): Query<Turn>,
) -> Result<impl IntoResponse> {
    let book = Book::on_shelf(&app.db, &shelfmark, 1).await?.pop().ok_or(Error::NotFound)?;
    let shelf = Shelf::Of(&shelfmark);
    let listing = Listing::of(&app, shelf, &turn, format!("/books/{shelfmark}")).await?;
    let credits = Credit::of_books(&app.db, &[book.id]).await?;
    let writers = credits.iter().filter(|it| it.role == CreditRole::Writer);
    let name = match book.title.as_str() {
        "" => Review::by_id(&app.db, book.review_id).await?.title,
        title => title.to_owned(),
    };
    let writers = writers.map(|it| (it.name.clone(), it.path())).collect();
    let structured = structured::of_book(&app, &frame, (&book, &credits), &name, &listing.entries);
    shown(&Page {
        name,
        is_book: true,
        around: Series::around(&app.db, &book).await?,
        writers,
        structured,
        count: Review::count_published(&app.db, shelf).await?,
        url: app.url(&listing.here()),
        listing,
        frame,
    })
}

pub async fn writer(
    State(app): State<App>,
    frame: Frame,
    Path(slug): Path<String>,
    Query(turn): Query<Turn>,
) -> Result<impl IntoResponse> {
    let writer = Credit::writer(&app.db, &slug).await?.ok_or(Error::NotFound)?;
    let listing = Listing::of(&app, Shelf::WrittenBy(&slug), &turn, writer.path()).await?;
    let above = (frame.say("site-writers"), "/writers");
    let structured = structured::list(&app, &frame, above, &writer.name, &writer.path());
    shown(&Page {
        structured,
        name: writer.name,
        is_book: false,
        around: None,
        writers: vec![],
        count: writer.reviews,
        url: app.url(&listing.here()),
        listing,
        frame,
    })
}

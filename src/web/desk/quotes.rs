//! Who quotes what is written here, and whether they may.

use askama::Template;
use axum::{
    extract::{Path, Query, State},
    response::{IntoResponse, Redirect},
};
use serde::Deserialize;

use crate::{
    App, Error, Result,
    blog::{Actor, By, Quote, QuoteState, Review},
    web::{
        frame::Frame,
        show as shown,
        signed_in::{Signed, SignedIn},
    },
};

const PER_PAGE: u64 = 50;

#[derive(Template)]
#[template(path = "desk/quotes.html")]
struct Page {
    frame: Frame,
    quotes: Vec<Quoted>,
    /// The review whose quotes are listed; `None` for all.
    only: Option<Review>,
    page: u64,
    has_more: bool,
}

/// A post that quotes, with who says it and what it quotes.
struct Quoted {
    quote: Quote,
    who: Actor,
    review: Option<Review>,
}

#[derive(Deserialize)]
pub struct Choice {
    review: Option<i64>,
    page: Option<u64>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Why {
    reason: String,
}

pub async fn list(
    State(app): State<App>,
    frame: Frame,
    me: SignedIn,
    Query(choice): Query<Choice>,
) -> Result<impl IntoResponse> {
    let only = match choice.review {
        Some(id) => Some(me.review(&app, id).await?),
        None => None,
    };
    let page = choice.page.unwrap_or(1).clamp(1, 1_000_000);
    let only_id = only.as_ref().map(|it| it.id);
    let (found, has_more) = Quote::on_desk(&app.db, &me.author, only_id, page, PER_PAGE).await?;
    let ids: Vec<i64> = found.iter().filter_map(|it| it.0.review_id).collect();
    let reviews = Review::by_ids(&app.db, &ids).await?;
    let quotes = found.into_iter().map(|(quote, who)| {
        let review = reviews.iter().find(|it| Some(it.id) == quote.review_id).cloned();
        Quoted { quote, who, review }
    });
    shown(&Page { frame, quotes: quotes.collect(), only, page, has_more })
}

impl Page {
    /// Another page of this list.
    fn turned(&self, page: u64) -> String {
        match &self.only {
            Some(review) => format!("/desk/quotes?review={}&page={page}", review.id),
            None => format!("/desk/quotes?page={page}"),
        }
    }
}

pub async fn grant(
    State(app): State<App>,
    Path(id): Path<i64>,
    Signed(me, why): Signed<Why>,
) -> Result<Redirect> {
    mine(&app, &me, id).await?.grant(&app, &By::author(&me.author, &why.reason)).await?;
    Ok(Redirect::to("/desk/quotes?done=granted"))
}

pub async fn refuse(
    State(app): State<App>,
    Path(id): Path<i64>,
    Signed(me, why): Signed<Why>,
) -> Result<Redirect> {
    mine(&app, &me, id).await?.refuse(&app, &By::author(&me.author, &why.reason)).await?;
    Ok(Redirect::to("/desk/quotes?done=refused"))
}

pub async fn revoke(
    State(app): State<App>,
    Path(id): Path<i64>,
    Signed(me, why): Signed<Why>,
) -> Result<Redirect> {
    mine(&app, &me, id).await?.revoke(&app, &By::author(&me.author, &why.reason)).await?;
    Ok(Redirect::to("/desk/quotes?done=revoked"))
}

async fn mine(app: &App, me: &SignedIn, id: i64) -> Result<Quote> {
    let quote = Quote::by_id(&app.db, id).await?;
    if quote.is_decided_by(&me.author) { Ok(quote) } else { Err(Error::NotFound) }
}

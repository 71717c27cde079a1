//! The desk, where authors write, answer and keep house.

mod answer;
mod authors;
mod comments;
mod editor;
mod manuscript;
mod pages;
mod profile;
mod quotes;
mod reviews;
mod settings;

use axum::{
    Router,
    extract::DefaultBodyLimit,
    routing::{get, post},
};

use crate::{App, web::MANUSCRIPT};

pub fn routes() -> Router<App> {
    let editor = Router::new()
        .route("/reviews/new", get(editor::begin).post(editor::create))
        .route("/reviews/{id}", get(editor::open).post(editor::save))
        .layer(DefaultBodyLimit::max(MANUSCRIPT));
    Router::new()
        .route("/", get(reviews::list))
        .merge(editor)
        .route("/reviews", get(reviews::list))
        .route("/reviews/{id}/retract", post(reviews::retract))
        .route("/reviews/{id}/delete", post(reviews::delete))
        .route("/reviews/{id}/pin", post(reviews::pin))
        .route("/reviews/{id}/unpin", post(reviews::unpin))
        .route("/reviews/{id}/answer", get(answer::to_review).post(answer::send_to_review))
        .route("/comments", get(comments::list))
        .route("/comments/{id}/approve", post(comments::approve))
        .route("/comments/{id}/hide", post(comments::hide))
        .route("/comments/{id}/unhide", post(comments::unhide))
        .route("/comments/{id}/withdraw", post(comments::withdraw))
        .route("/comments/{id}/answer", get(answer::to_comment).post(answer::send_to_comment))
        .route("/profile", get(profile::show).post(profile::save))
        .route("/profile/password", post(profile::change_password))
        .route("/authors", get(authors::list))
        .route("/authors/{username}/role", post(authors::appoint))
        .route("/authors/{username}/disable", post(authors::disable))
        .route("/authors/{username}/enable", post(authors::enable))
        .route("/invitations", post(authors::invite))
        .route("/invitations/{id}/withdraw", post(authors::withdraw))
        .route("/pages", get(pages::list))
        .route("/pages/{slug}", get(pages::open).post(pages::save))
        .route("/settings", get(settings::show).post(settings::save))
        .route("/settings/replies", post(settings::save_replies))
        .route("/settings/quotes", post(settings::save_quotes))
        .route("/quotes", get(quotes::list))
        .route("/quotes/{id}/grant", post(quotes::grant))
        .route("/quotes/{id}/refuse", post(quotes::refuse))
        .route("/quotes/{id}/revoke", post(quotes::revoke))
}

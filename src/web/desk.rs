//! The desk, where authors write, answer and keep house.

mod answer;
mod authors;
mod autosave;
mod blocklists;
mod categories;
mod changes;
mod comments;
mod editor;
mod elsewhere;
mod factors;
mod house;
mod inbox;
mod judgement;
mod live;
mod log;
pub mod looks;
mod manuscript;
mod measure;
mod media;
mod menus;
mod pages;
mod people;
mod profile;
mod quotes;
mod removal;
mod report;
mod reviews;
mod revisions;
mod settings;
mod standings;
mod statistics;
mod submission;

use axum::{
    Router,
    extract::DefaultBodyLimit,
    routing::{get, post},
};

use crate::{
    App,
    web::{GALLERY, LIST, MANUSCRIPT},
};

pub fn routes() -> Router<App> {
    let editor = Router::new()
        .route("/reviews/new", get(editor::begin).post(editor::create))
        .route("/reviews/{id}", get(editor::open).post(editor::save))
        .route("/looks", get(looks::show).post(looks::save))
        .layer(DefaultBodyLimit::max(MANUSCRIPT));
    let lists = Router::new()
        .route("/blocklists", get(blocklists::all).post(blocklists::import))
        .layer(DefaultBodyLimit::max(LIST));
    let library = Router::new()
        .route("/media", get(media::list).post(media::add))
        .route("/media/paste", post(media::paste))
        .layer(DefaultBodyLimit::max(GALLERY));
    Router::new()
        .route("/", get(reviews::list))
        .merge(editor)
        .merge(lists)
        .merge(library)
        .route("/media/{id}/alt", post(media::describe))
        .route("/media/{id}/delete", post(media::delete))
        .route("/reviews", get(reviews::list))
        .route("/reviews/{id}/retract", post(reviews::retract))
        .route("/reviews/{id}/delete", post(reviews::delete))
        .route("/reviews/{id}/tell", post(reviews::tell))
        .route("/reviews/{id}/take-back", post(reviews::take_back))
        .route("/reviews/{id}/withdraw", post(submission::withdraw))
        .route("/reviews/{id}/together", post(house::together))
        .route("/reviews/{id}/leave", post(house::leave))
        .route("/reviews/{id}/hand-over", post(house::hand_over))
        .route("/reviews/{id}/pin", post(reviews::pin))
        .route("/reviews/{id}/unpin", post(reviews::unpin))
        .route("/reviews/new/autosave", post(autosave::begin))
        .route("/reviews/{id}/autosave", post(autosave::keep))
        .route("/reviews/{id}/autosave/discard", post(autosave::discard))
        .route("/reviews/new/live", post(live::begin))
        .route("/reviews/{id}/live", post(live::open))
        .route("/reviews/{id}/revisions", get(revisions::list))
        .route("/reviews/{id}/revisions/{number}", get(revisions::open))
        .route("/reviews/{id}/revisions/{number}/restore", post(revisions::restore))
        .route("/reviews/{id}/answer", get(answer::to_review).post(answer::send_to_review))
        .route("/inbox", get(inbox::show).post(inbox::act))
        .route("/people/{id}", get(people::show).post(people::judge))
        .route("/comments", get(comments::list))
        .route("/comments/{id}", get(comments::open).post(comments::judge))
        .route("/comments/{id}/withdraw", post(comments::withdraw))
        .route("/comments/{id}/answer", get(answer::to_comment).post(answer::send_to_comment))
        .route("/profile", get(profile::show).post(profile::save))
        .route("/profile/digest", post(profile::save_digest))
        .route("/profile/password", post(profile::change_password))
        .route("/profile/code", get(factors::offer).post(factors::set_up))
        .route("/profile/code/recovery", post(factors::renew))
        .route("/profile/code/off", post(factors::turn_off))
        .route("/profile/passkeys", post(factors::register))
        .route("/profile/passkeys/challenge", post(factors::invite))
        .route("/profile/passkeys/{id}/remove", post(factors::remove))
        .route("/profile/sessions/end", post(profile::end_other_sessions))
        .route("/profile/sessions/{id}/end", post(profile::end_session))
        .route("/authors", get(authors::list))
        .route("/authors/{username}/role", post(authors::appoint))
        .route("/authors/{username}/disable", post(authors::disable))
        .route("/authors/{username}/enable", post(authors::enable))
        .route("/authors/{username}/forget-factors", post(authors::forget_factors))
        .route("/authors/{username}/remove", get(removal::ask).post(removal::remove))
        .route("/people/{id}/report", get(report::ask).post(report::send))
        .route("/invitations", post(authors::invite))
        .route("/invitations/{id}/withdraw", post(authors::withdraw))
        .route("/standings", get(standings::list).post(standings::decide))
        .route("/standings/{id}", post(standings::change))
        .route("/standings/export.csv", get(standings::export))
        .route("/blocklists/subscribe", post(blocklists::subscribe))
        .route("/blocklists/{id}", get(blocklists::look))
        .route("/blocklists/{id}/apply", post(blocklists::apply))
        .route("/blocklists/{id}/read", post(blocklists::read_again))
        .route("/blocklists/{id}/drop", post(blocklists::forget))
        .route("/statistics", get(statistics::show))
        .route("/log", get(log::list))
        .route("/categories", get(categories::list).post(categories::add))
        .route("/categories/{slug}", get(categories::open).post(categories::save))
        .route("/categories/{slug}/remove", post(categories::remove))
        .route("/menus", get(menus::show).post(menus::add))
        .route("/menus/{menu}/{line}", post(menus::step))
        .route("/pages", get(pages::list).post(pages::add))
        .route("/pages/{slug}", get(pages::open).post(pages::save))
        .route("/pages/{slug}/remove", post(pages::remove))
        .route("/pages/{slug}/move", post(pages::shift))
        .route("/settings", get(settings::show).post(settings::save))
        .route("/settings/replies", post(settings::save_replies))
        .route("/settings/timing", post(settings::save_timing))
        .route("/settings/servers", post(settings::save_servers))
        .route("/settings/quotes", post(settings::save_quotes))
        .route("/quotes", get(quotes::list))
        .route("/quotes/{id}/grant", post(quotes::grant))
        .route("/quotes/{id}/refuse", post(quotes::refuse))
        .route("/quotes/{id}/revoke", post(quotes::revoke))
}

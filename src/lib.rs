//! A book-review blog that lives in the fediverse.
//!
//! ```text
//! web         pages for people              federation   JSON for other servers
//!    \___________________________   ___________________________/
//!                                \ /
//!                               blog      what it is all about: authors, reviews, comments
//!                                |
//!    app  queue  together  text  media  mail  db  secret  config  error  language     what every room stands on
//! ```
//!
//! `worker` does what is due, `cli` is what an operator types. A room may use the rooms on its own
//! floor and below, never above; `tests/the_floors_of_the_house.rs` watches over it.

pub mod app;
pub mod blog;
pub mod cli;
pub mod config;
mod copies;
pub mod db;
pub mod error;
pub mod federation;
pub mod language;
pub mod mail;
pub mod media;
pub mod queue;
pub mod secret;
pub mod text;
mod together;
pub mod web;
pub mod worker;

pub use app::App;
pub use config::Config;
pub use error::{Error, Result};

use std::{sync::Arc, time::Duration};

use axum::{
    Extension, Router,
    extract::Request,
    http::StatusCode,
    middleware::{Next, from_fn},
    response::Response,
};
use tower_http::{catch_panic::CatchPanicLayer, timeout::TimeoutLayer};

use copies::Copies;
use federation::Federation;

/// How long one request may take, from its first byte to its answer: a cover on a slow line.
const LONGEST_REQUEST: Duration = Duration::from_secs(120);

/// The whole house: the people's door and the servers' door, and before both what is handed out again.
#[derive(Clone, Debug)]
pub struct House {
    copies: Arc<Copies>,
    doors: Router,
}

impl House {
    pub fn new(federation: Federation) -> Self {
        let app: App = (*federation).clone();
        let copies = Arc::new(Copies::new(app.db.clone()));
        let people = web::routes(app).layer(Extension(federation.clone()));
        let doors = people
            .merge(federation::routes(federation))
            .layer(from_fn(to_the_end))
            .layer(CatchPanicLayer::new())
            .layer(TimeoutLayer::with_status_code(StatusCode::REQUEST_TIMEOUT, LONGEST_REQUEST));
        Self { copies, doors }
    }

    /// A copy if there is a good one, else what the doors say.
    pub async fn answer(&self, request: Request) -> Response {
        self.copies.answer(request, self.doors.clone()).await
    }
}

/// A deed that has begun is done to its end, even when the one who asked for it hangs up.
async fn to_the_end(request: Request, next: Next) -> Response {
    if request.method().is_safe() {
        return next.run(request).await;
    }
    match tokio::spawn(next.run(request)).await {
        Ok(response) => response,
        Err(panicked) => std::panic::resume_unwind(panicked.into_panic()),
    }
}

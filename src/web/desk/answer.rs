//! Answering a reader, or adding a word under a review of one's own.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use serde::Deserialize;

use crate::{
    App, Error, Result,
    blog::{Actor, Comment, Review},
    language::Phrase,
    web::{
        frame::Frame,
        show as shown,
        signed_in::{Signed, SignedIn},
        wrong,
    },
};

#[derive(Template)]
#[template(path = "desk/answer.html")]
struct Page {
    frame: Frame,
    topic: Topic,
    /// Markdown, as typed.
    answer: String,
    problems: Vec<String>,
}

/// What is answered: a review, or somebody's comment on it.
struct Topic {
    review: Review,
    heard: Option<(Comment, Actor)>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Words {
    answer: String,
}

pub async fn to_review(
    State(app): State<App>,
    frame: Frame,
    me: SignedIn,
    Path(id): Path<i64>,
) -> Result<impl IntoResponse> {
    let topic = Topic::review(&app, &me, id).await?;
    shown(&Page { frame, topic, answer: String::new(), problems: Vec::new() })
}

pub async fn send_to_review(
    State(app): State<App>,
    frame: Frame,
    Path(id): Path<i64>,
    Signed(me, words): Signed<Words>,
) -> Result<Response> {
    let topic = Topic::review(&app, &me, id).await?;
    topic.answer(&app, frame, &me, words).await
}

pub async fn to_comment(
    State(app): State<App>,
    frame: Frame,
    me: SignedIn,
    Path(id): Path<i64>,
) -> Result<impl IntoResponse> {
    let topic = Topic::comment(&app, &me, id).await?;
    shown(&Page { frame, topic, answer: String::new(), problems: Vec::new() })
}

pub async fn send_to_comment(
    State(app): State<App>,
    frame: Frame,
    Path(id): Path<i64>,
    Signed(me, words): Signed<Words>,
) -> Result<Response> {
    let topic = Topic::comment(&app, &me, id).await?;
    topic.answer(&app, frame, &me, words).await
}

impl Topic {
    async fn review(app: &App, me: &SignedIn, id: i64) -> Result<Self> {
        let review = me.minded(app, id).await?;
        Self { review, heard: None }.checked()
    }

    async fn comment(app: &App, me: &SignedIn, id: i64) -> Result<Self> {
        let (comment, review) = me.comment(app, id).await?;
        if comment.gone_at.is_some() || comment.held_at.is_some() {
            return Err(Error::NotFound);
        }
        let speaker = Actor::by_id(&app.db, comment.actor_id).await?;
        Self { review, heard: Some((comment, speaker)) }.checked()
    }

    fn checked(self) -> Result<Self> {
        match self.review.is_published() {
            true => Ok(self),
            false => Err(Error::wrong([Phrase::new("desk-wrong-unpublished")])),
        }
    }

    async fn answer(self, app: &App, frame: Frame, me: &SignedIn, words: Words) -> Result<Response> {
        let parent = self.heard.as_ref().map(|it| &it.0);
        match Comment::answer(app, &me.author, &self.review, parent, &words.answer).await {
            Ok(_) => Ok(Redirect::to("/desk/inbox?done=answered").into_response()),
            Err(error) => {
                let problems = wrong(error, frame.language)?;
                let page = Page { frame, topic: self, answer: words.answer, problems };
                Ok((StatusCode::UNPROCESSABLE_ENTITY, shown(&page)?).into_response())
            }
        }
    }

    /// Whether only the person answered will read it.
    fn is_private(&self) -> bool {
        self.heard.as_ref().is_some_and(|it| !it.0.visibility.is_open())
    }

    /// Who else hears of it where they are.
    fn told(&self) -> Option<String> {
        let (comment, speaker) = self.heard.as_ref()?;
        (!comment.is_guests()).then(|| speaker.full_handle())
    }

    fn action(&self) -> String {
        match &self.heard {
            Some((comment, _)) => format!("/desk/comments/{}/answer", comment.id),
            None => format!("/desk/reviews/{}/answer", self.review.id),
        }
    }
}

//! What readers said lately, and what to do about it.

use askama::Template;
use axum::{
    extract::{Path, State},
    response::{IntoResponse, Redirect},
};

use crate::{
    App, Error, Result,
    blog::{Actor, By, Comment, Decision, Review},
    web::{
        frame::Frame,
        show as shown,
        signed_in::{Button, Signed, SignedIn},
        web_address,
    },
};

#[derive(Template)]
#[template(path = "desk/comments.html")]
struct Page {
    frame: Frame,
    letters: Vec<Letter>,
}

/// A comment with who said it and about what.
struct Letter {
    comment: Comment,
    speaker: Actor,
    review: Review,
    /// Whether whoever reads this said it.
    is_mine: bool,
}

impl Letter {
    fn home(&self) -> Option<&str> {
        if self.comment.is_guests() {
            return self.comment.guest_link.as_deref().and_then(web_address);
        }
        web_address(&self.speaker.page_url)
    }

    fn name(&self) -> &str {
        self.comment.speaker_name(&self.speaker)
    }

    fn original(&self) -> Option<&str> {
        web_address(&self.comment.page_url).filter(|_| !self.speaker.is_local())
    }
}

pub async fn list(State(app): State<App>, frame: Frame, me: SignedIn) -> Result<impl IntoResponse> {
    let heard = Comment::for_desk(&app.db, &me.author).await?;
    let ids: Vec<i64> = heard.iter().filter_map(|it| it.0.review_id).collect();
    let reviews = Review::by_ids(&app.db, &ids).await?;
    let letters = heard.into_iter().filter_map(|(comment, speaker)| {
        let review = reviews.iter().find(|it| Some(it.id) == comment.review_id)?.clone();
        Some(Letter { is_mine: comment.actor_id == me.author.actor_id, comment, speaker, review })
    });
    shown(&Page { frame, letters: letters.collect() })
}

pub async fn approve(
    State(app): State<App>,
    Path(id): Path<i64>,
    Signed(me, _): Signed<Button>,
) -> Result<Redirect> {
    open_comment(&app, &me, id).await?.decide(&app, &By::author(&me.author, ""), Decision::Approve).await?;
    Ok(Redirect::to("/desk/comments?done=approved"))
}

pub async fn hide(
    State(app): State<App>,
    Path(id): Path<i64>,
    Signed(me, _): Signed<Button>,
) -> Result<Redirect> {
    open_comment(&app, &me, id).await?.decide(&app, &By::author(&me.author, ""), Decision::Hide).await?;
    Ok(Redirect::to("/desk/comments?done=hidden"))
}

pub async fn unhide(
    State(app): State<App>,
    Path(id): Path<i64>,
    Signed(me, _): Signed<Button>,
) -> Result<Redirect> {
    open_comment(&app, &me, id).await?.decide(&app, &By::author(&me.author, ""), Decision::Unhide).await?;
    Ok(Redirect::to("/desk/comments?done=shown"))
}

/// Private comments are on no page that they could be taken from.
async fn open_comment(app: &App, me: &SignedIn, id: i64) -> Result<Comment> {
    let (comment, _) = me.comment(app, id).await?;
    if comment.visibility.is_open() { Ok(comment) } else { Err(Error::NotFound) }
}

pub async fn withdraw(
    State(app): State<App>,
    Path(id): Path<i64>,
    Signed(me, _): Signed<Button>,
) -> Result<Redirect> {
    Comment::by_id(&app.db, id).await?.withdraw(&app, &me.author).await?;
    Ok(Redirect::to("/desk/comments?done=withdrawn"))
}

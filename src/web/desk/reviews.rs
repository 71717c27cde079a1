//! Everything an author works on, and what can be done with a review besides writing it.

use askama::Template;
use axum::{
    extract::{Path, State},
    response::{IntoResponse, Redirect},
};

use crate::{
    App, Result,
    blog::{Entry, Review},
    db,
    web::{
        frame::Frame,
        show as shown,
        signed_in::{Button, Signed, SignedIn},
    },
};

#[derive(Template)]
#[template(path = "desk/reviews.html")]
struct Page {
    frame: Frame,
    entries: Vec<Entry>,
    /// What waits for an editor, for editors.
    waiting: Vec<Entry>,
}

impl Page {
    fn may_publish(&self, entry: &Entry) -> bool {
        let me = self.frame.signed_in.as_ref().map(|it| &it.author);
        me.is_some_and(|me| entry.review.is_publishable_for(&entry.author, me))
    }
}

pub async fn list(State(app): State<App>, frame: Frame, me: SignedIn) -> Result<impl IntoResponse> {
    let mut reviews = Review::on_desk(&app.db, &me.author).await?;
    if me.author.edits_others() {
        reviews.retain(|it| it.submitted_at.is_none());
    }
    let waiting = match me.author.edits_others() {
        true => Review::handed_in(&app.db).await?,
        false => vec![],
    };
    let waiting = Entry::gather(&app.db, waiting).await?;
    shown(&Page { frame, entries: Entry::gather(&app.db, reviews).await?, waiting })
}

pub async fn retract(
    State(app): State<App>,
    Path(id): Path<i64>,
    Signed(me, _): Signed<Button>,
) -> Result<Redirect> {
    me.publishable(&app, id).await?.retract(&app).await?;
    Ok(Redirect::to(&format!("/desk/reviews/{id}?done=retracted")))
}

/// Tells followers of what only the site shows so far.
pub async fn tell(
    State(app): State<App>,
    Path(id): Path<i64>,
    Signed(me, _): Signed<Button>,
) -> Result<Redirect> {
    me.publishable(&app, id).await?.tell(&app).await?;
    Ok(Redirect::to(&format!("/desk/reviews/{id}?done=told")))
}

/// Makes a draft again of what nobody elsewhere was told of.
pub async fn take_back(
    State(app): State<App>,
    Path(id): Path<i64>,
    Signed(me, _): Signed<Button>,
) -> Result<Redirect> {
    me.publishable(&app, id).await?.take_back(&app).await?;
    Ok(Redirect::to(&format!("/desk/reviews/{id}?done=taken-back")))
}

pub async fn delete(
    State(app): State<App>,
    Path(id): Path<i64>,
    Signed(me, _): Signed<Button>,
) -> Result<Redirect> {
    me.ruled(&app, id).await?.delete(&app).await?;
    Ok(Redirect::to("/desk?done=deleted"))
}

pub async fn pin(
    State(app): State<App>,
    Path(id): Path<i64>,
    Signed(me, _): Signed<Button>,
) -> Result<Redirect> {
    me.publishable(&app, id).await?.set_pinned(&app, Some(db::now())).await?;
    Ok(Redirect::to(&format!("/desk/reviews/{id}?done=pinned")))
}

pub async fn unpin(
    State(app): State<App>,
    Path(id): Path<i64>,
    Signed(me, _): Signed<Button>,
) -> Result<Redirect> {
    me.publishable(&app, id).await?.set_pinned(&app, None).await?;
    Ok(Redirect::to(&format!("/desk/reviews/{id}?done=unpinned")))
}

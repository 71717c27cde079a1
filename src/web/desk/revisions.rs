//! What a review said before, what changed each time, and the way back.

use askama::Template;
use axum::{
    extract::{Path, State},
    response::{IntoResponse, Redirect},
};

use super::changes::{Change, changes};
use crate::{
    App, Result,
    blog::{By, Draft, MOST_KEPT, Review, Revision, RevisionBrief, Upload},
    web::{
        frame::Frame,
        show as shown,
        signed_in::{Button, Signed, SignedIn},
    },
};

#[derive(Template)]
#[template(path = "desk/revisions.html")]
struct All {
    frame: Frame,
    review: Review,
    revisions: Vec<RevisionBrief>,
}

#[derive(Template)]
#[template(path = "desk/revision.html")]
struct One {
    frame: Frame,
    review: Review,
    revision: Revision,
    /// What was changed in it; `None` for the oldest that is kept.
    changes: Option<Vec<Change>>,
    /// The number of the one before.
    before: Option<i32>,
    /// What it says.
    draft: Draft,
    /// Whether its cover is not there any more.
    has_lost_its_cover: bool,
}

impl All {
    /// Where it is written.
    fn back(&self) -> String {
        format!("/desk/reviews/{}", self.review.id)
    }
}

impl One {
    /// Whether the review says this today.
    fn is_now(&self) -> bool {
        self.revision.number == self.review.last_revision
    }
}

pub async fn list(
    State(app): State<App>,
    frame: Frame,
    me: SignedIn,
    Path(id): Path<i64>,
) -> Result<impl IntoResponse> {
    let review = me.review(&app, id).await?;
    let revisions = Revision::all(&app.db, &review).await?;
    shown(&All { frame, review, revisions })
}

pub async fn open(
    State(app): State<App>,
    frame: Frame,
    me: SignedIn,
    Path((id, number)): Path<(i64, i32)>,
) -> Result<impl IntoResponse> {
    let review = me.review(&app, id).await?;
    let revision = Revision::of(&app.db, &review, number).await?;
    let draft = revision.draft()?;
    let before = revision.before(&app.db).await?;
    let changes = match &before {
        Some(before) => Some(changes(&app, &frame, &before.draft()?, &draft).await?),
        None => None,
    };
    let cover = Upload::find(&app.db, draft.cover_id).await?;
    let has_lost_its_cover = draft.cover_id.is_some() && cover.is_none();
    let before = before.map(|it| it.number);
    shown(&One { frame, review, revision, changes, before, draft, has_lost_its_cover })
}

pub async fn restore(
    State(app): State<App>,
    Path((id, number)): Path<(i64, i32)>,
    Signed(me, _): Signed<Button>,
) -> Result<Redirect> {
    let review = me.review(&app, id).await?;
    let revision = Revision::of(&app.db, &review, number).await?;
    review.restore(&app, &By::author(&me.author, ""), &revision).await?;
    Ok(Redirect::to(&format!("/desk/reviews/{id}?done=restored")))
}

//! A review that whoever wrote it may read and not change: it waits for an editor, or is theirs to revise.

use askama::Template;
use axum::{
    extract::{Path, State},
    response::{Html, Redirect},
};

use super::house::House;
use crate::{
    App, Error, Result,
    blog::{By, Entry, Review},
    web::{
        frame::Frame,
        show as shown,
        signed_in::{Button, Signed},
    },
};

#[derive(Template)]
#[template(path = "desk/submission.html")]
struct Page {
    frame: Frame,
    entry: Entry,
    house: House,
}

/// The review as it stands, in place of the editor.
pub(super) async fn read(app: &App, frame: Frame, review: Review) -> Result<Html<String>> {
    let house = House::of(app, &frame, Some(&review)).await?;
    let entry = Entry::of(&app.db, review).await?;
    shown(&Page { frame, entry, house })
}

/// Takes it back from the editors.
pub async fn withdraw(
    State(app): State<App>,
    Path(id): Path<i64>,
    Signed(me, _): Signed<Button>,
) -> Result<Redirect> {
    let review = me.minded(&app, id).await?;
    if !review.is_by(&me.author) {
        return Err(Error::Forbidden);
    }
    review.withdraw(&app, &By::author(&me.author, "")).await?;
    Ok(Redirect::to(&format!("/desk/reviews/{id}?done=review-withdrawn")))
}

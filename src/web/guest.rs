//! What a guest said, for the guest alone: an hour to change it or take it back, by a secret address.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};

use super::{
    frame::Frame,
    show as shown,
    signed_in::{Button, Typed},
    wrong,
};
use crate::{
    App, Error, Result,
    blog::{Comment, Guest, GuestForm, ReplyPolicy, Review, changeable_until},
    db, text,
};

#[derive(Template)]
#[template(path = "guest.html")]
struct Page {
    frame: Frame,
    key: String,
    comment: Comment,
    review: Review,
    form: GuestForm,
    problems: Vec<String>,
    /// How many minutes are left; 0 when it is too late.
    minutes: i64,
    /// Whether everything that is said here is read first, by whomever.
    is_always_read: bool,
}

impl Page {
    async fn open(app: &App, frame: Frame, key: String) -> Result<Self> {
        let (guest, comment) = Guest::by_key(&app.db, &key).await?;
        let review = Review::by_id(&app.db, comment.review_id.ok_or(Error::NotFound)?).await?;
        let left = changeable_until(&comment) - db::now();
        let form = GuestForm {
            name: comment.guest_name.clone().unwrap_or_default(),
            email: guest.email,
            link: comment.guest_link.clone().unwrap_or_default(),
            words: text::untyped(&comment.html),
            nickname: String::new(),
        };
        let minutes = left.num_seconds().max(0).div_euclid(60) + i64::from(left.num_seconds() > 0);
        let is_always_read = review.replies(frame.settings()?) == ReplyPolicy::AllHeld;
        Ok(Self { frame, key, comment, review, form, problems: Vec::new(), minutes, is_always_read })
    }
}

pub async fn open(
    State(app): State<App>,
    frame: Frame,
    Path(key): Path<String>,
) -> Result<impl IntoResponse> {
    shown(&Page::open(&app, frame, key).await?)
}

pub async fn change(
    State(app): State<App>,
    frame: Frame,
    Path(key): Path<String>,
    Typed(form): Typed<GuestForm>,
) -> Result<Response> {
    let (guest, comment) = Guest::by_key(&app.db, &key).await?;
    match guest.rephrase(&app, &comment, &form).await {
        Ok(()) => Ok(Redirect::to(&format!("/guest/{key}?done=changed")).into_response()),
        Err(error) => {
            let problems = wrong(error, frame.language)?;
            let page = Page { form, problems, ..Page::open(&app, frame, key).await? };
            Ok((StatusCode::UNPROCESSABLE_ENTITY, shown(&page)?).into_response())
        }
    }
}

pub async fn take_back(
    State(app): State<App>,
    Path(key): Path<String>,
    Typed(_): Typed<Button>,
) -> Result<Redirect> {
    let (guest, comment) = Guest::by_key(&app.db, &key).await?;
    let review = Review::by_id(&app.db, comment.review_id.ok_or(Error::NotFound)?).await?;
    guest.take_back(&app, &comment).await?;
    Ok(Redirect::to(&format!("{}?done=removed#thread", review.path())))
}

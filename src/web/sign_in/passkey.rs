//! Coming in with a passkey: no name, no password.

use std::sync::Arc;

use axum::{
    Extension, Json,
    extract::State,
    http::HeaderMap,
    response::{IntoResponse, Redirect, Response},
};
use serde::Deserialize;

use super::{Doorkeeper, Page, local, too_often};
use crate::{
    App, Result,
    blog::Passkey,
    language::key,
    web::{
        frame::Frame,
        signed_in::{SignedIn, Typed},
    },
};

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Answer {
    token: String,
    /// `PublicKeyCredential` of an authentication, as JSON, bytes in base 64.
    credential: String,
    next: String,
}

/// What the script of the page asks the device.
pub async fn challenge(
    State(app): State<App>,
    Extension(door): Extension<Arc<Doorkeeper>>,
) -> Result<Response> {
    match door.wait_unnamed() {
        Some(wait) => Ok(too_often(wait)),
        None => Ok(Json(Passkey::challenge(&app).await?).into_response()),
    }
}

pub async fn enter(
    State(app): State<App>,
    frame: Frame,
    headers: HeaderMap,
    Typed(answer): Typed<Answer>,
) -> Result<Response> {
    let next = local(&answer.next);
    match Passkey::recognise(&app, &answer.token, &answer.credential).await? {
        Some(author) => {
            Ok((SignedIn::begin(&app, &headers, &author).await?, Redirect::to(&next)).into_response())
        }
        None => Page::of(&app, frame, next).with(key("sign-in-passkey-wrong")),
    }
}

//! How an author signs in besides their password: an app that shows codes, and passkeys. Whoever changes it gives
//! their password once more, so that an open desk is not enough.

use std::sync::Arc;

use askama::Template;
use axum::{
    Extension, Json,
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use serde::Deserialize;
use serde_json::json;

use super::profile;
use crate::{
    App, Error, Result,
    blog::{Authenticator, Author, Passkey, Proposal},
    language::Phrase,
    web::{
        frame::Frame,
        show as shown,
        sign_in::{Doorkeeper, too_often},
        signed_in::{Signed, SignedIn},
        wrong,
    },
};

/// The page that sets an app up.
#[derive(Template)]
#[template(path = "desk/code.html")]
struct Offer {
    frame: Frame,
    proposal: Proposal,
    /// Whether this replaces an app that is set up already.
    replaces: bool,
    problems: Vec<String>,
}

/// The only page that ever shows recovery codes.
#[derive(Template)]
#[template(path = "desk/recovery.html")]
struct Codes {
    frame: Frame,
    codes: Vec<String>,
    /// Whether the app has just been set up.
    is_new: bool,
}

/// The password of whoever sits at the desk.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Password {
    pub(super) current: String,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Proof {
    current: String,
    /// In base 32.
    secret: String,
    code: String,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Made {
    token: String,
    /// `PublicKeyCredential` of a registration, as JSON, bytes in base 64.
    credential: String,
    name: String,
}

pub async fn offer(State(app): State<App>, frame: Frame, me: SignedIn) -> Result<impl IntoResponse> {
    shown(&Offer::of(&app, frame, &me, "").await?)
}

pub async fn set_up(
    State(app): State<App>,
    Extension(door): Extension<Arc<Doorkeeper>>,
    frame: Frame,
    Signed(me, proof): Signed<Proof>,
) -> Result<Response> {
    if let Some(wait) = door.wait(&me.author.username) {
        return Ok(too_often(wait));
    }
    match prove(&app, &me, &proof).await {
        Ok(codes) => {
            me.session.end_others(&app.db).await?;
            Ok(shown(&Codes { frame, codes, is_new: true })?.into_response())
        }
        Err(error) => {
            let problems = wrong(error, frame.language)?;
            let page = Offer { problems, ..Offer::of(&app, frame, &me, &proof.secret).await? };
            Ok((StatusCode::UNPROCESSABLE_ENTITY, shown(&page)?).into_response())
        }
    }
}

async fn prove(app: &App, me: &SignedIn, proof: &Proof) -> Result<Vec<String>> {
    confirm(app, me, &proof.current).await?;
    Authenticator::set_up(app, &me.author, &proof.secret, &proof.code).await
}

pub async fn renew(
    State(app): State<App>,
    Extension(door): Extension<Arc<Doorkeeper>>,
    frame: Frame,
    Signed(me, typed): Signed<Password>,
) -> Result<Response> {
    if let Some(wait) = door.wait(&me.author.username) {
        return Ok(too_often(wait));
    }
    let authenticator = Authenticator::of(&app.db, &me.author).await?.ok_or(Error::NotFound)?;
    if let Err(error) = confirm(&app, &me, &typed.current).await {
        return profile::refuse(&app, frame, &me, error).await;
    }
    let codes = authenticator.renew(&app).await?;
    Ok(shown(&Codes { frame, codes, is_new: false })?.into_response())
}

pub async fn turn_off(
    State(app): State<App>,
    Extension(door): Extension<Arc<Doorkeeper>>,
    frame: Frame,
    Signed(me, typed): Signed<Password>,
) -> Result<Response> {
    if let Some(wait) = door.wait(&me.author.username) {
        return Ok(too_often(wait));
    }
    if let Err(error) = confirm(&app, &me, &typed.current).await {
        return profile::refuse(&app, frame, &me, error).await;
    }
    Authenticator::turn_off(&app, &me.author).await?;
    Ok(Redirect::to("/desk/profile?done=code-off#code-h").into_response())
}

/// What the script of the page asks the device that an author sits at.
pub async fn invite(
    State(app): State<App>,
    Extension(door): Extension<Arc<Doorkeeper>>,
    frame: Frame,
    Signed(me, typed): Signed<Password>,
) -> Result<Response> {
    if let Some(wait) = door.wait(&me.author.username) {
        return Ok(too_often(wait));
    }
    let blog = frame.settings()?.name.clone();
    let name = me.author.actor(&app.db).await?.name().to_owned();
    let invited = match confirm(&app, &me, &typed.current).await {
        Ok(()) => Passkey::invite(&app, &blog, &me.author, &name).await,
        Err(error) => Err(error),
    };
    match invited {
        Ok(invitation) => Ok(Json(invitation).into_response()),
        Err(error) => {
            let problems = json!({ "problems": wrong(error, frame.language)? });
            Ok((StatusCode::UNPROCESSABLE_ENTITY, Json(problems)).into_response())
        }
    }
}

/// The password was given when the device was asked; only who gave it has the token.
pub async fn register(
    State(app): State<App>,
    frame: Frame,
    Signed(me, made): Signed<Made>,
) -> Result<Response> {
    let name = match made.name.trim() {
        "" => frame.say("desk-passkeys-unnamed"),
        name => name.to_owned(),
    };
    match Passkey::register(&app, &me.author, &made.token, &made.credential, &name).await {
        Ok(_) => Ok(Redirect::to("/desk/profile?done=passkey#passkeys-h").into_response()),
        Err(error) => profile::refuse(&app, frame, &me, error).await,
    }
}

pub async fn remove(
    State(app): State<App>,
    Extension(door): Extension<Arc<Doorkeeper>>,
    frame: Frame,
    Path(id): Path<i64>,
    Signed(me, typed): Signed<Password>,
) -> Result<Response> {
    if let Some(wait) = door.wait(&me.author.username) {
        return Ok(too_often(wait));
    }
    if let Err(error) = confirm(&app, &me, &typed.current).await {
        return profile::refuse(&app, frame, &me, error).await;
    }
    Passkey::remove(&app, &me.author, id).await?;
    Ok(Redirect::to("/desk/profile?done=passkey-removed#passkeys-h").into_response())
}

/// Refuses whoever sits at the desk and does not know its password.
pub(super) async fn confirm(app: &App, me: &SignedIn, password: &str) -> Result<()> {
    match Author::recognise(&app.db, &me.author.username, password).await? {
        Some(_) => Ok(()),
        None => Err(Error::wrong([Phrase::new("desk-wrong-password")])),
    }
}

impl Offer {
    async fn of(app: &App, frame: Frame, me: &SignedIn, offered: &str) -> Result<Self> {
        let proposal = Proposal::to(&me.author, frame.blog(), offered)?;
        let replaces = Authenticator::of(&app.db, &me.author).await?.is_some();
        Ok(Self { frame, proposal, replaces, problems: Vec::new() })
    }
}

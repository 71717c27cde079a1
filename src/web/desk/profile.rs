//! What an author tells about themselves, and their password.

use std::sync::Arc;

use askama::Template;
use axum::{
    Extension,
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect, Response},
};
use serde::Deserialize;

use crate::{
    App, Error, Result,
    blog::{Authenticator, Author, Digest, DigestForm, Passkey, Profile, Session},
    language::Phrase,
    web::{
        frame::Frame,
        show as shown,
        sign_in::{Doorkeeper, too_often},
        signed_in::{Button, Signed, SignedIn},
        wrong,
    },
};

#[derive(Template)]
#[template(path = "desk/profile.html")]
struct Page {
    frame: Frame,
    profile: Profile,
    handle: String,
    path: String,
    /// What is chosen about e-mail, if this blog sends any.
    digest: Option<DigestForm>,
    digests: [Digest; 4],
    /// The app that shows their codes, if they have set one up.
    authenticator: Option<Authenticator>,
    passkeys: Vec<Passkey>,
    /// Whether browsers keep passkeys for this blog.
    has_passkeys: bool,
    /// Every browser they are signed in with.
    sessions: Vec<Session>,
    /// The one they look with.
    here: i64,
    problems: Vec<String>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct NewPassword {
    current: String,
    password: String,
}

pub async fn show(State(app): State<App>, frame: Frame, me: SignedIn) -> Result<impl IntoResponse> {
    shown(&Page::of(&app, frame, &me, None).await?)
}

pub async fn save(
    State(app): State<App>,
    frame: Frame,
    Signed(me, profile): Signed<Profile>,
) -> Result<Response> {
    match me.author.introduce(&app, &profile).await {
        Ok(()) => Ok(Redirect::to("/desk/profile?done=saved").into_response()),
        Err(error) => Page::of(&app, frame, &me, Some(profile)).await?.with(error),
    }
}

pub async fn save_digest(
    State(app): State<App>,
    frame: Frame,
    Signed(me, form): Signed<DigestForm>,
) -> Result<Response> {
    if app.mail.is_none() {
        return Err(Error::NotFound);
    }
    match me.author.subscribe(&app, &form).await {
        Ok(()) => Ok(Redirect::to("/desk/profile?done=saved").into_response()),
        Err(error) => {
            let page = Page::of(&app, frame, &me, None).await?;
            Page { digest: Some(form), ..page }.with(error)
        }
    }
}

pub async fn change_password(
    State(app): State<App>,
    Extension(door): Extension<Arc<Doorkeeper>>,
    frame: Frame,
    headers: HeaderMap,
    Signed(me, typed): Signed<NewPassword>,
) -> Result<Response> {
    if let Some(wait) = door.wait(&me.author.username) {
        return Ok(too_often(wait));
    }
    match exchange(&app, &me, &typed).await {
        Ok(()) => {
            let cookie = SignedIn::begin(&app, &headers, &me.author).await?;
            Ok((cookie, Redirect::to("/desk/profile?done=password")).into_response())
        }
        Err(error) => Page::of(&app, frame, &me, None).await?.with(error),
    }
}

/// The page again, and what is wrong.
pub(super) async fn refuse(app: &App, frame: Frame, me: &SignedIn, error: Error) -> Result<Response> {
    Page::of(app, frame, me, None).await?.with(error)
}

/// Signs the author out of one browser.
pub async fn end_session(
    State(app): State<App>,
    Path(id): Path<i64>,
    Signed(me, _): Signed<Button>,
) -> Result<Redirect> {
    Session::of(&app.db, &me.author, id).await?.end(&app.db).await?;
    Ok(Redirect::to("/desk/profile?done=session-ended#sessions-h"))
}

/// Signs the author out of every browser but this.
pub async fn end_other_sessions(State(app): State<App>, Signed(me, _): Signed<Button>) -> Result<Redirect> {
    me.session.end_others(&app.db).await?;
    Ok(Redirect::to("/desk/profile?done=session-ended#sessions-h"))
}

async fn exchange(app: &App, me: &SignedIn, typed: &NewPassword) -> Result<()> {
    match Author::recognise(&app.db, &me.author.username, &typed.current).await? {
        Some(author) => author.change_password(app, &typed.password).await,
        None => Err(Error::wrong([Phrase::new("desk-wrong-password")])),
    }
}

impl Page {
    /// With what was typed, or else what is known.
    async fn of(app: &App, frame: Frame, me: &SignedIn, typed: Option<Profile>) -> Result<Self> {
        let actor = me.author.actor(&app.db).await?;
        let known = Profile {
            display_name: actor.display_name.clone(),
            bio: me.author.bio.clone(),
            links: me.author.links.clone(),
        };
        let (handle, path) = (actor.full_handle(), me.author.path());
        let chosen = DigestForm { email: me.author.email.clone(), digest: me.author.digest };
        Ok(Self {
            frame,
            profile: typed.unwrap_or(known),
            handle,
            path,
            digest: app.mail.is_some().then_some(chosen),
            digests: Digest::ALL,
            authenticator: Authenticator::of(&app.db, &me.author).await?,
            passkeys: Passkey::all(&app.db, &me.author).await?,
            has_passkeys: Passkey::is_possible(&app.config),
            sessions: Session::all(&app.db, &me.author).await?,
            here: me.session.id,
            problems: Vec::new(),
        })
    }

    fn with(mut self, error: Error) -> Result<Response> {
        self.problems = wrong(error, self.frame.language)?;
        Ok((StatusCode::UNPROCESSABLE_ENTITY, shown(&self)?).into_response())
    }
}

//! The author behind this browser, and the forms they send.

use axum::{
    Form,
    body::Bytes,
    extract::{FromRequest, FromRequestParts, Request},
    http::{HeaderMap, HeaderName, StatusCode, header, request::Parts},
};
use axum_extra::extract::CookieJar;
use serde::{Deserialize, de::DeserializeOwned};

use super::frame::Frame;
use crate::{
    App, Error, Result,
    blog::{Author, Comment, Review, Session},
    language::Phrase,
    secret,
};

#[derive(Clone, Debug)]
pub struct SignedIn {
    pub author: Author,
    pub session: Session,
}

impl SignedIn {
    /// Who has signed in with this browser, if anybody.
    pub async fn recognise(app: &App, headers: &HeaderMap) -> Result<Option<Self>> {
        let jar = CookieJar::from_headers(headers);
        let Some(cookie) = jar.get(cookie_name(app)) else { return Ok(None) };
        let Some((session, author)) = Session::by_token(&app.db, cookie.value()).await? else {
            return Ok(None);
        };
        session.notice(&app.db).await;
        Ok(Some(Self { author, session }))
    }

    /// Signs an author in: the cookie for their browser, which has sent these headers.
    pub async fn begin(app: &App, headers: &HeaderMap, author: &Author) -> Result<[(HeaderName, String); 1]> {
        let user_agent = headers.get(header::USER_AGENT).and_then(|it| it.to_str().ok()).unwrap_or_default();
        let token = Session::begin(&app.db, author, user_agent).await?;
        Ok([(header::SET_COOKIE, cookie(app, &token, 30 * 24 * 60 * 60))])
    }

    /// Signs this browser out: the cookie that replaces the old one.
    pub async fn end(&self, app: &App) -> Result<[(HeaderName, String); 1]> {
        self.session.end(&app.db).await?;
        Ok([(header::SET_COOKIE, cookie(app, "", 0))])
    }

    /// A review they may change.
    pub async fn review(&self, app: &App, id: i64) -> Result<Review> {
        let review = Review::by_id(&app.db, id).await?;
        if review.is_editable_by(&self.author) { Ok(review) } else { Err(Error::Forbidden) }
    }

    /// A review whose conversation they look after.
    pub async fn minded(&self, app: &App, id: i64) -> Result<Review> {
        let review = Review::by_id(&app.db, id).await?;
        if review.is_minded_by(&self.author) { Ok(review) } else { Err(Error::Forbidden) }
    }

    /// A review that they may let appear and take back.
    pub async fn publishable(&self, app: &App, id: i64) -> Result<Review> {
        let review = Review::by_id(&app.db, id).await?;
        if review.is_publishable_by(&app.db, &self.author).await? {
            Ok(review)
        } else {
            Err(Error::Forbidden)
        }
    }

    /// A review of which they decide what becomes of it.
    pub async fn ruled(&self, app: &App, id: i64) -> Result<Review> {
        let review = Review::by_id(&app.db, id).await?;
        if review.is_ruled_by(&self.author) { Ok(review) } else { Err(Error::Forbidden) }
    }

    /// A comment they may read, with the review it is about.
    pub async fn comment(&self, app: &App, id: i64) -> Result<(Comment, Review)> {
        let comment = Comment::by_id(&app.db, id).await?;
        let review = Review::by_id(&app.db, comment.review_id.ok_or(Error::NotFound)?).await?;
        match comment.is_readable_by(&self.author, &review) {
            true => Ok((comment, review)),
            false => Err(Error::NotFound),
        }
    }

    pub fn needs_owner(&self) -> Result<()> {
        if self.author.is_owner() { Ok(()) } else { Err(Error::Forbidden) }
    }

    pub fn needs_editor(&self) -> Result<()> {
        if self.author.edits_others() { Ok(()) } else { Err(Error::Forbidden) }
    }

    /// Refuses a form that was not made for this browser.
    pub fn check(&self, csrf: &str) -> Result<()> {
        match secret::is_same(csrf, &self.session.csrf) {
            true => Ok(()),
            false => Err(Error::told(StatusCode::FORBIDDEN, Phrase::new("error-old-form"))),
        }
    }
}

/// The prefix makes browsers refuse the cookie from anybody but this very host; it needs https.
fn cookie_name(app: &App) -> &'static str {
    if is_https(app) { "__Host-reynard" } else { "reynard" }
}

fn cookie(app: &App, token: &str, seconds: u32) -> String {
    let secure = if is_https(app) { "; Secure" } else { "" };
    format!("{}={token}; Path=/; HttpOnly; SameSite=Lax; Max-Age={seconds}{secure}", cookie_name(app))
}

fn is_https(app: &App) -> bool {
    app.config.url.scheme() == "https"
}

impl<S: Sync> FromRequestParts<S> for SignedIn {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self> {
        Frame::of(&parts.extensions).signed_in.ok_or(Error::SignedOut)
    }
}

/// A form somebody filled in without being signed in.
pub struct Typed<T>(pub T);

impl<T: DeserializeOwned, S: Send + Sync> FromRequest<S> for Typed<T> {
    type Rejection = Error;

    async fn from_request(request: Request, state: &S) -> Result<Self> {
        let (parts, body) = request.into_parts();
        let sent = Bytes::from_request(Request::from_parts(parts.clone(), body), state).await;
        let sent = sent.map_err(|it| unread(it.status()))?;
        if sent.windows(3).any(|it| it == b"%00") || sent.contains(&0) {
            return Err(Error::wrong([Phrase::new("error-nul")]));
        }
        match Form::<T>::from_request(Request::from_parts(parts, sent.into()), state).await {
            Ok(Form(typed)) => Ok(Self(typed)),
            Err(problem) => Err(unread(problem.status())),
        }
    }
}

fn unread(status: StatusCode) -> Error {
    Error::told(status, Phrase::new("error-form"))
}

/// A form that a signed-in author sent from one of our own pages.
pub struct Signed<T>(pub SignedIn, pub T);

#[derive(Deserialize)]
struct Sealed<T> {
    #[serde(default)]
    csrf: String,
    #[serde(flatten)]
    typed: T,
}

impl<T: DeserializeOwned, S: Send + Sync> FromRequest<S> for Signed<T> {
    type Rejection = Error;

    async fn from_request(request: Request, state: &S) -> Result<Self> {
        let signed_in = Frame::of(request.extensions()).signed_in.ok_or(Error::SignedOut)?;
        let Typed(sealed) = Typed::<Sealed<T>>::from_request(request, state).await?;
        signed_in.check(&sealed.csrf)?;
        Ok(Self(signed_in, sealed.typed))
    }
}

/// A form that is nothing but a button.
#[derive(Deserialize)]
pub struct Button {}

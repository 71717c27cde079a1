//! What stands around every page: the name of the blog, who is signed in, and the way about.

use std::{convert::Infallible, sync::LazyLock};

use axum::{
    extract::{FromRequestParts, Request, State},
    http::{Extensions, HeaderMap, Method, StatusCode, Uri, request::Parts},
    middleware::Next,
    response::{IntoResponse, Redirect, Response},
};

use super::{assets, error, signed_in::SignedIn};
use crate::{
    App, Error, Result,
    blog::{Notice, Settings, Sieve},
};

#[derive(Clone, Debug, Default)]
pub struct Frame {
    /// `None` until the blog has been set up.
    pub settings: Option<Settings>,
    pub signed_in: Option<SignedIn>,
    /// The path of this page.
    path: String,
    /// What has just been done, for the top of the page.
    pub news: Option<&'static str>,
    /// How much is new in the inbox, at the desk.
    pub fresh: u64,
}

/// Looks up once what every page needs. Until the blog is set up there is only one page.
pub async fn remember(State(app): State<App>, mut request: Request, next: Next) -> Response {
    let frame = match Frame::around(&app, request.uri(), request.headers()).await {
        Ok(frame) => frame,
        Err(error) => return error::page(&Frame::default(), error.into_response()).await,
    };
    if request.uri().path().contains("%00") {
        return error::page(&frame, StatusCode::NOT_FOUND.into_response()).await;
    }
    let may_pass =
        frame.settings.is_some() || frame.path == "/setup" || request.uri().path().starts_with("/assets/");
    if may_pass {
        request.extensions_mut().insert(frame);
        return next.run(request).await;
    }
    match *request.method() {
        Method::GET | Method::HEAD => Redirect::to("/setup").into_response(),
        _ => error::page(&frame, StatusCode::NOT_FOUND.into_response()).await,
    }
}

impl Frame {
    async fn around(app: &App, uri: &Uri, headers: &HeaderMap) -> Result<Self> {
        let query = uri.query().unwrap_or_default();
        let signed_in = SignedIn::recognise(app, headers).await?;
        let done = query.split('&').find_map(|it| it.strip_prefix("done="));
        let at_desk = signed_in.as_ref().filter(|_| uri.path().starts_with("/desk"));
        let fresh = match at_desk {
            Some(me) => Notice::count(&app.db, &me.author, &Sieve::default()).await?,
            None => 0,
        };
        Ok(Self {
            fresh,
            settings: Settings::find(&app.db).await?,
            news: done.filter(|it| signed_in.is_some() || FOR_ALL.contains(it)).and_then(news),
            path: uri.path().to_owned(),
            signed_in,
        })
    }

    /// The frame of a request, as it was looked up when it came in.
    pub fn of(extensions: &Extensions) -> Self {
        extensions.get::<Self>().cloned().unwrap_or_default()
    }

    pub fn settings(&self) -> Result<&Settings> {
        self.settings.as_ref().ok_or(Error::NotFound)
    }

    /// The name of the blog.
    pub fn blog(&self) -> &str {
        self.settings.as_ref().map_or("Reynard", |it| &it.name)
    }

    pub fn tagline(&self) -> &str {
        self.settings.as_ref().map_or("", |it| &it.tagline)
    }

    /// What every form of a signed-in browser carries.
    pub fn csrf(&self) -> &str {
        self.signed_in.as_ref().map_or("", |it| &it.session.csrf)
    }

    pub fn is_desk(&self) -> bool {
        self.path == "/desk" || self.path.starts_with("/desk/")
    }

    /// Whether this page is the one a link leads to.
    pub fn is_at(&self, path: &str) -> bool {
        self.path == path
    }

    pub fn style(&self) -> &'static str {
        static PATH: LazyLock<String> = LazyLock::new(|| assets::path("style.css", assets::STYLE));
        &PATH
    }

    pub fn inbox_script(&self) -> &'static str {
        static PATH: LazyLock<String> = LazyLock::new(|| assets::path("inbox.js", assets::INBOX));
        &PATH
    }

    pub fn icon(&self) -> &'static str {
        static PATH: LazyLock<String> = LazyLock::new(|| assets::path("favicon.svg", assets::ICON));
        &PATH
    }
}

/// What also happens to people who have not signed in.
const FOR_ALL: [&str; 4] = ["signed-out", "replied", "changed", "removed"];

fn news(done: &str) -> Option<&'static str> {
    Some(match done {
        "saved" => "Saved.",
        "published" => "Published. Your followers are being told.",
        "revised" => "Saved. Your followers are being told.",
        "retracted" => "Retracted. The review is a draft of yours again, and other servers are being told.",
        "deleted" => "Deleted. Other servers are being told.",
        "pinned" => "Pinned.",
        "unpinned" => "No longer pinned.",
        "answered" => "Answered.",
        "withdrawn" => "Taken back.",
        "departed" => "Removed for good. Other servers are being told.",
        "reported" => "Reported. Their server is being told, without your name.",
        "hidden" => "Hidden. Nobody sees this comment now.",
        "shown" => "Shown again.",
        "password" => "Your password is changed, and every other browser is signed out.",
        "approved" => "Approved. The comment is on the page.",
        "spam" => "Marked as spam. Words and links like these wait from now on.",
        "trusted" => "Trusted.",
        "limited" => "Limited.",
        "blocked" => "Blocked.",
        "replied" => "Your reply is on your server. It appears here as soon as your server brings it.",
        "changed" => "Changed.",
        "removed" => "Your comment is taken back.",
        "decided" => "Decided. It holds from now on.",
        "lifted" => "Lifted. What they said is back; who followed has to follow again.",
        "applied" => "Applied. The list holds from now on.",
        "dropped" => "Dropped. What only this list had decided holds no longer.",
        "subscribed" => {
            "The list is being read. It holds at once unless it touches somebody you know; then it waits here for you."
        }
        "signed-out" => "You are signed out.",
        _ => return None,
    })
}

impl<S: Sync> FromRequestParts<S> for Frame {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, Infallible> {
        Ok(Self::of(&parts.extensions))
    }
}

//! Three ways to answer a review or a comment: from one's own server, signed in with it, or as a guest.

use std::{sync::Arc, time::Duration};

use askama::Template;
use axum::{
    Extension,
    extract::{Path, Query, State},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{AppendHeaders, IntoResponse, Redirect, Response},
};
use axum_extra::extract::CookieJar;
use chrono::{DateTime, Utc};
use serde::Deserialize;

use super::{
    frame::Frame,
    guard, memory,
    pace::{Pace, Visitor},
    show as shown,
    signed_in::Typed,
};
use crate::{
    App, Error, Result,
    blog::{Actor, Comment, Errand, Guest, GuestForm, ReplyPolicy, Review, Settings, Trip},
    federation::{
        Federation, Handle, Topic, Trouble, agreement, is_welcome, reply_box, send_home, sign_in_at,
    },
    language::Phrase,
    secret::secret,
};

/// The longest reply, in characters.
const LONGEST: usize = 8_000;

#[derive(Template)]
#[template(path = "reply.html")]
struct Page {
    frame: Frame,
    settings: Settings,
    spot: Spot,
    /// As remembered in this browser, or as typed.
    handle: String,
    /// What is typed for the second way.
    words: String,
    visibility: String,
    guest: GuestForm,
    /// What is wrong, and with which of the three ways.
    problems: Vec<String>,
    way: Way,
    /// Where no reply box was found.
    no_box_at: Option<String>,
    /// What holds for replies to this review.
    policy: ReplyPolicy,
}

/// Where nobody may reply any more.
#[derive(Template)]
#[template(path = "closed.html")]
struct Closed {
    frame: Frame,
    review: Review,
    since: DateTime<Utc>,
    /// What was typed, so that it is not lost.
    words: String,
}

impl Closed {
    /// The page that says so, if nobody may reply to this any more.
    fn door(frame: &Frame, spot: &Spot, words: &str) -> Result<Option<Response>> {
        let Some(since) = spot.review.closed_since(frame.settings()?) else { return Ok(None) };
        let page = Self { frame: frame.clone(), review: spot.review.clone(), since, words: words.to_owned() };
        let headers = [(header::CACHE_CONTROL, HeaderValue::from_static("no-store"))];
        Ok(Some((StatusCode::FORBIDDEN, headers, shown(&page)?).into_response()))
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Way {
    #[default]
    Home,
    SignedIn,
    Guest,
}

/// What is answered: a review, or what somebody said about it.
struct Spot {
    review: Review,
    heard: Option<(Comment, Actor)>,
    topic: Topic,
    /// Whether other servers know the comment itself, and not only what it answers.
    is_known_elsewhere: bool,
}

#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(default)]
pub struct To {
    /// The number of a comment; without it the review itself is answered.
    to: Option<i32>,
}

impl Spot {
    async fn find(app: &App, slug: &str, to: Option<i32>) -> Result<Self> {
        let review = Review::for_readers(&app.db, slug).await?;
        if !review.is_published() {
            return Err(Error::NotFound);
        }
        let comment = match to {
            Some(number) => {
                let comment = Comment::by_number(&app.db, &review, number).await?;
                Some(comment.is_shown().then_some(comment).ok_or(Error::NotFound)?)
            }
            None => None,
        };
        Self::at(app, review, comment).await
    }

    async fn at(app: &App, review: Review, comment: Option<Comment>) -> Result<Self> {
        let known = match comment.clone() {
            Some(comment) => comment.known_elsewhere(&app.db).await?,
            None => None,
        };
        let mut mentions = vec![review.speaker(&app.db).await?.full_handle()];
        if let Some(known) = known.as_ref().filter(|it| !it.is_guests()) {
            mentions.insert(0, Actor::by_id(&app.db, known.actor_id).await?.full_handle());
            mentions.dedup();
        }
        let page = match known.as_ref().and_then(|it| it.number) {
            Some(number) => app.url(&format!("{}#c{number}", review.path())),
            None => app.url(&review.path()),
        };
        let id = known.as_ref().map_or_else(|| review.url(app), |it| it.url.clone());
        let is_known_elsewhere = known.as_ref().map(|it| it.id) == comment.as_ref().map(|it| it.id);
        let heard = match comment {
            Some(comment) => {
                let speaker = Actor::by_id(&app.db, comment.actor_id).await?;
                Some((comment, speaker))
            }
            None => None,
        };
        Ok(Self { review, heard, topic: Topic { id, page, mentions }, is_known_elsewhere })
    }

    /// Other servers can answer only what they know of.
    fn known_elsewhere(self) -> Result<Self> {
        if self.review.is_told() { Ok(self) } else { Err(Error::NotFound) }
    }

    fn number(&self) -> Option<i32> {
        self.heard.as_ref().and_then(|it| it.0.number)
    }

    /// Where a form of this page goes.
    fn action(&self, way: &str) -> String {
        match self.number() {
            Some(number) => format!("{}/reply/{way}?to={number}", self.review.path()),
            None => format!("{}/reply/{way}", self.review.path()),
        }
    }

    /// Where the conversation stands.
    fn back(&self) -> String {
        match self.number() {
            Some(number) => format!("{}#c{number}", self.review.path()),
            None => format!("{}#thread", self.review.path()),
        }
    }
}

impl Page {
    fn new(frame: Frame, spot: Spot, handle: String) -> Result<Self> {
        let settings = frame.settings()?.clone();
        Ok(Self {
            policy: spot.review.replies(&settings),
            settings,
            frame,
            spot,
            handle,
            words: String::new(),
            visibility: "public".to_owned(),
            guest: GuestForm::default(),
            problems: Vec::new(),
            way: Way::default(),
            no_box_at: None,
        })
    }

    /// The page with what is wrong with one of its forms.
    fn wrong(mut self, app: &App, way: Way, problems: &[Phrase]) -> Result<Response> {
        self.problems = problems.iter().map(|it| it.said(self.frame.language)).collect();
        self.way = way;
        self.answer(app, StatusCode::UNPROCESSABLE_ENTITY)
    }

    /// Its forms lead to other servers, and what is typed into them is nobody else's business.
    fn answer(self, app: &App, status: StatusCode) -> Result<Response> {
        let mut response = (status, shown(&self)?).into_response();
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_SECURITY_POLICY, guard::leading_away(app));
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        Ok(response)
    }

    /// Whether replies that stay out of public timelines are shown here, as the catalogues say it.
    fn unlisted(&self) -> String {
        if self.settings.unlisted_shown { "shown" } else { "hidden" }.to_owned()
    }

    /// What a guest has called themselves, else the word for it.
    fn guest_name(&self) -> String {
        if self.guest.name.is_empty() { self.frame.say("reply-guest-name") } else { self.guest.name.clone() }
    }

    fn says_problems_of(&self, way: &str) -> bool {
        let way = match way {
            "home" => Way::Home,
            "server" => Way::SignedIn,
            _ => Way::Guest,
        };
        !self.problems.is_empty() && self.way == way
    }
}

pub async fn ask(
    State(app): State<App>,
    frame: Frame,
    Path(slug): Path<String>,
    Query(to): Query<To>,
    jar: CookieJar,
) -> Result<Response> {
    let spot = Spot::find(&app, &slug, to.to).await?;
    if let Some(closed) = Closed::door(&frame, &spot, "")? {
        return Ok(closed);
    }
    Page::new(frame, spot, memory::handle(&app, &jar))?.answer(&app, StatusCode::OK)
}

// ---- from one's own server ---------------------------------------------------------------------

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct HomeForm {
    handle: String,
    /// A ticked box says something.
    remember: Option<String>,
}

impl HomeForm {
    fn cookie(&self, app: &App) -> [(header::HeaderName, String); 1] {
        let kept = Handle::read(&self.handle).filter(|_| self.remember.is_some());
        memory::keep_handle(app, &kept.map(|it| it.to_string()).unwrap_or_default())
    }
}

/// Leads to the reply box of somebody's own server; where there is none, to what they can copy.
pub async fn go_home(
    State(app): State<App>,
    Extension(federation): Extension<Federation>,
    Extension(pace): Extension<Arc<Pace>>,
    visitor: Visitor,
    (frame, Path(slug), Query(to)): (Frame, Path<String>, Query<To>),
    Typed(form): Typed<HomeForm>,
) -> Result<Response> {
    let spot = Spot::find(&app, &slug, to.to).await?.known_elsewhere()?;
    if let Some(closed) = Closed::door(&frame, &spot, "")? {
        return Ok(closed);
    }
    let mut page = Page::new(frame, spot, form.handle.clone())?;
    let Some(handle) = Handle::read(&form.handle) else {
        return page.wrong(&app, Way::Home, &[Phrase::new("reply-no-handle")]);
    };
    if !is_welcome(&app, &handle.host).await? {
        return page.wrong(&app, Way::Home, &[Trouble::Unwelcome.phrase()]);
    }
    if let Some(wait) = pace.wait_to_ask(&visitor) {
        return Ok(too_often(wait));
    }
    let cookie = AppendHeaders(form.cookie(&app));
    if let Some(reply_box) = reply_box(&federation, &handle, &page.spot.topic).await {
        return Ok((cookie, away(&reply_box)?).into_response());
    }
    page.no_box_at = Some(handle.host);
    Ok((cookie, page.answer(&app, StatusCode::OK)?).into_response())
}

/// 303 to another server.
pub fn away(url: &str) -> Result<Response> {
    let place = HeaderValue::from_str(url).map_err(anyhow::Error::from)?;
    let headers = HeaderMap::from_iter([
        (header::LOCATION, place),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
    ]);
    Ok((StatusCode::SEE_OTHER, headers).into_response())
}

pub fn too_often(wait: Duration) -> Response {
    let seconds = wait.as_secs() + 1;
    let words = Phrase::count("reply-too-often", seconds.div_ceil(60));
    let later = [(header::RETRY_AFTER, seconds.to_string())];
    (later, Error::told(StatusCode::TOO_MANY_REQUESTS, words)).into_response()
}

// ---- signed in with one's own server -----------------------------------------------------------

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct ServerForm {
    words: String,
    visibility: String,
    #[serde(flatten)]
    home: HomeForm,
}

impl ServerForm {
    fn check(&self) -> Result<Handle, Vec<Phrase>> {
        let handle = Handle::read(&self.home.handle);
        let mut wrong = Vec::new();
        if handle.is_none() {
            wrong.push(Phrase::new("reply-no-handle"));
        }
        if self.words.trim().is_empty() {
            wrong.push(Phrase::new("reply-no-words"));
        }
        if self.words.chars().count() > LONGEST {
            wrong.push(Phrase::new("reply-long"));
        }
        handle.filter(|_| wrong.is_empty()).ok_or(wrong)
    }

    fn visibility(&self) -> &'static str {
        if self.visibility == "unlisted" { "unlisted" } else { "public" }
    }
}

/// Keeps the words and leads to where their writer agrees that we say them there.
pub async fn sign_in(
    State(app): State<App>,
    Extension(federation): Extension<Federation>,
    Extension(pace): Extension<Arc<Pace>>,
    visitor: Visitor,
    jar: CookieJar,
    (frame, Path(slug), Query(to)): (Frame, Path<String>, Query<To>),
    Typed(form): Typed<ServerForm>,
) -> Result<Response> {
    let spot = Spot::find(&app, &slug, to.to).await?.known_elsewhere()?;
    if let Some(closed) = Closed::door(&frame, &spot, &form.words)? {
        return Ok(closed);
    }
    let mut page = Page::new(frame, spot, form.home.handle.clone())?;
    page.words.clone_from(&form.words);
    page.visibility = form.visibility().to_owned();
    let handle = match form.check() {
        Ok(handle) => handle,
        Err(wrong) => return page.wrong(&app, Way::SignedIn, &wrong),
    };
    if let Some(wait) = pace.wait_to_ask(&visitor) {
        return page.wrong(&app, Way::SignedIn, &[patience(wait)]);
    }
    let registration = match sign_in_at(&federation, &handle).await? {
        Ok(registration) => registration,
        Err(trouble) => return page.wrong(&app, Way::SignedIn, &[trouble.phrase()]),
    };
    let browser = memory::errand(&app, &jar).unwrap_or_else(secret);
    let trip = Trip {
        origin: registration.origin.clone(),
        handle: handle.to_string(),
        review_id: page.spot.review.id,
        number: page.spot.number(),
        words: form.words.clone(),
        visibility: page.visibility.clone(),
    };
    let (errand, state) = Errand::begin(&app.db, trip, &browser).await?;
    let cookies = (AppendHeaders(form.home.cookie(&app)), AppendHeaders(memory::keep_errand(&app, &browser)));
    Ok((cookies.0, cookies.1, away(&agreement(&app, &registration, &errand, &state)?)?).into_response())
}

fn patience(wait: Duration) -> Phrase {
    Phrase::count("reply-patience", (wait.as_secs() + 1).div_ceil(60))
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Return {
    code: String,
    state: String,
}

/// Back from their server: their words are said there, or come back with what is wrong.
pub async fn come_back(
    State(app): State<App>,
    Extension(federation): Extension<Federation>,
    frame: Frame,
    Query(brought): Query<Return>,
    jar: CookieJar,
) -> Result<Response> {
    let browser = memory::errand(&app, &jar).ok_or(Error::NotFound)?;
    let errand = Errand::find(&app.db, &brought.state, &browser).await?;
    let review = Review::by_id(&app.db, errand.review_id).await?;
    let spot = Spot::find(&app, &review.slug, errand.number).await?;
    if let Some(closed) = Closed::door(&frame, &spot, &errand.words)? {
        return Ok(closed);
    }
    let done = if spot.review.replies(frame.settings()?).is_held() { "replied-held" } else { "replied" };
    // Once begun it is done to its end, even if the browser goes away: a token must be given back.
    let (errand, topic) = (Arc::new(errand), spot.topic.clone());
    let running = tokio::spawn(finish(federation, errand.clone(), brought.code, topic));
    let Err(trouble) = running.await.map_err(anyhow::Error::from)?? else {
        return Ok(Redirect::to(&format!("{}?done={done}#thread", review.path())).into_response());
    };
    let mut page = Page::new(frame, spot, errand.handle.clone())?;
    page.words.clone_from(&errand.words);
    page.visibility.clone_from(&errand.visibility);
    page.wrong(&app, Way::SignedIn, &[trouble.phrase()])
}

async fn finish(
    federation: Federation,
    errand: Arc<Errand>,
    code: String,
    topic: Topic,
) -> Result<Result<(), Trouble>> {
    if code.is_empty() || !errand.comes_back(&federation.db).await? {
        return Ok(Err(Trouble::NotAgreed));
    }
    let sent = send_home(&federation, &errand, &code, &topic).await;
    if sent.is_ok() {
        errand.finish(&federation.db).await?;
    }
    Ok(sent)
}

// ---- as a guest --------------------------------------------------------------------------------

pub async fn say_as_guest(
    State(app): State<App>,
    Extension(pace): Extension<Arc<Pace>>,
    visitor: Visitor,
    jar: CookieJar,
    (frame, Path(slug), Query(to)): (Frame, Path<String>, Query<To>),
    Typed(form): Typed<GuestForm>,
) -> Result<Response> {
    let spot = Spot::find(&app, &slug, to.to).await?;
    if let Some(closed) = Closed::door(&frame, &spot, &form.words)? {
        return Ok(closed);
    }
    let mut page = Page::new(frame, spot, memory::handle(&app, &jar))?;
    page.guest = GuestForm { nickname: String::new(), ..form.clone() };
    if let Some(wait) = pace.wait_to_comment(&visitor) {
        page.way = Way::Guest;
        page.problems = vec![patience(wait).said(page.frame.language)];
        return page.answer(&app, StatusCode::TOO_MANY_REQUESTS);
    }
    let browser = memory::guest(&app, &jar).unwrap_or_else(secret);
    let parent = page.spot.heard.as_ref().map(|it| &it.0);
    match Guest::say(&app, &page.spot.review, parent, &form, &browser).await {
        Ok(key) => {
            let cookie = AppendHeaders(memory::keep_guest(&app, &browser));
            Ok((cookie, Redirect::to(&format!("/guest/{key}"))).into_response())
        }
        Err(Error::Told(StatusCode::UNPROCESSABLE_ENTITY, wrong)) => page.wrong(&app, Way::Guest, &wrong),
        Err(error) => Err(error),
    }
}

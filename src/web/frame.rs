//! What stands around every page: the name of the blog, who is signed in, and the way about.

use std::{
    borrow::Borrow,
    convert::Infallible,
    sync::{Arc, LazyLock},
};

use axum::{
    extract::{FromRequestParts, Request, State},
    http::{Extensions, HeaderMap, HeaderValue, Method, StatusCode, Uri, header, request::Parts},
    middleware::Next,
    response::{IntoResponse, Redirect, Response},
};
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};

use super::{assets, error, error::is_page, looks, memory, signed_in::SignedIn, theme::Theme};
use crate::{
    App, Error, Result,
    blog::{Actor, Appointment, Attire, Comment, Menus, Notice, Settings, Sieve, Which},
    language::{LANGUAGES, Language, key},
};

/// The longest address that a page repeats in the forms at its foot, in bytes.
const LONGEST_WAY: usize = 500;

#[derive(Clone, Debug, Default)]
pub struct Frame {
    /// `None` until the blog has been set up.
    pub settings: Option<Settings>,
    pub signed_in: Option<SignedIn>,
    /// The path of this page.
    path: String,
    /// The language of whoever reads the page.
    pub language: Language,
    /// The blog's own language, for what is the same for everybody.
    pub own: Language,
    /// Light or dark, if whoever reads the page has chosen.
    pub theme: Theme,
    /// How the blog looks.
    pub attire: Arc<Attire>,
    /// Whether this is a look that only the owner sees.
    pub is_tried: bool,
    /// Where to come back to after choosing another language; `None` if something would be lost.
    back: Option<String>,
    /// The key of what has just been done, for the top of the page.
    pub news: Option<&'static str>,
    /// How much is new in the inbox, at the desk.
    pub fresh: u64,
    /// What stands in the menus around the page.
    pub menus: Menus,
}

/// Looks up once what every page needs. Until the blog is set up there is only one page.
pub async fn remember(State(app): State<App>, request: Request, next: Next) -> Response {
    let frame = match Frame::around(&app, request.method(), request.uri(), request.headers()).await {
        Ok(frame) => frame,
        Err(error) => {
            let language = chosen(&app, request.headers(), Language::default());
            let frame = Frame { language, ..Frame::default() };
            return spoken(language, error::page(&frame, error.into_response()).await);
        }
    };
    spoken(frame.language, pass(frame, request, next).await)
}

async fn pass(frame: Frame, mut request: Request, next: Next) -> Response {
    if request.uri().path().contains("%00") {
        return error::page(&frame, StatusCode::NOT_FOUND.into_response()).await;
    }
    let may_pass = frame.settings.is_some()
        || matches!(frame.path.as_str(), "/setup" | "/language")
        || request.uri().path().starts_with("/assets/");
    if may_pass {
        request.extensions_mut().insert(frame);
        return next.run(request).await;
    }
    match *request.method() {
        Method::GET | Method::HEAD => Redirect::to("/setup").into_response(),
        _ => error::page(&frame, StatusCode::NOT_FOUND.into_response()).await,
    }
}

/// What a reader has chosen, else what their browser asks for, else the blog's own.
fn chosen(app: &App, headers: &HeaderMap, own: Language) -> Language {
    memory::language(app, headers).unwrap_or_else(|| {
        let wishes = headers.get_all(header::ACCEPT_LANGUAGE);
        let wishes: Vec<&str> = wishes.iter().filter_map(|it| it.to_str().ok()).collect();
        Language::wished(&wishes.join(","), own)
    })
}

/// Says which language a page is in, and that another reader may get another one.
fn spoken(language: Language, mut response: Response) -> Response {
    let is_page = is_page(&response);
    let headers = response.headers_mut();
    if is_page {
        headers.entry(header::CONTENT_LANGUAGE).or_insert(HeaderValue::from_static(language.tag()));
        headers.append(header::VARY, HeaderValue::from_static("accept-language, cookie"));
    }
    response
}

impl Frame {
    async fn around(app: &App, method: &Method, uri: &Uri, headers: &HeaderMap) -> Result<Self> {
        let query = uri.query().unwrap_or_default();
        let signed_in = SignedIn::recognise(app, headers).await?;
        let done = query.split('&').find_map(|it| it.strip_prefix("done="));
        let at_desk = signed_in.as_ref().filter(|_| uri.path().starts_with("/desk"));
        let fresh = match at_desk {
            Some(me) => Notice::count(&app.db, &me.author, &Sieve::default()).await?,
            None => 0,
        };
        let settings = Settings::find(&app.db).await?;
        let is_file = ["/media/", "/assets/"].iter().any(|it| uri.path().starts_with(it));
        let menus = if is_file { Menus::default() } else { Menus::of(&app.db).await? };
        let own = settings.as_ref().map(Settings::own_language).unwrap_or_default();
        // What was typed into a form, or is brought from elsewhere only once, would not come back.
        let may_try = signed_in.as_ref().is_some_and(|it| it.author.is_owner());
        let is_tried = may_try && query.split('&').any(|it| it == "look=tried");
        let which = if is_tried { Which::Tried } else { Which::Worn };
        let attire = match is_bare(uri.path()) {
            true => Attire::default(),
            false => Attire::find(&app.db, which).await?,
        };
        let is_safe = method.is_safe() && !uri.path().starts_with("/reply/");
        Ok(Self {
            fresh,
            menus,
            settings,
            theme: memory::theme(app, headers),
            attire: Arc::new(attire),
            is_tried,
            language: chosen(app, headers, own),
            own,
            back: Some(uri).filter(|_| is_safe).and_then(way_back),
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

    /// The scheme and host of every address here.
    pub fn origin(&self) -> &str {
        self.settings.as_ref().map_or("", |it| &it.url)
    }

    /// The whole address of this page, without what was asked for beyond the path.
    pub fn here(&self) -> String {
        format!("{}{}", self.origin(), self.path)
    }

    pub fn tagline(&self) -> &str {
        self.settings.as_ref().map_or("", |it| &it.tagline)
    }

    /// The language of what the owner wrote, as a tag.
    pub fn written(&self) -> &str {
        self.settings.as_ref().map_or("en", |it| &it.language)
    }

    /// What every form of a signed-in browser carries.
    pub fn csrf(&self) -> &str {
        self.signed_in.as_ref().map_or("", |it| &it.session.csrf)
    }

    pub fn is_desk(&self) -> bool {
        self.path == "/desk" || self.path.starts_with("/desk/")
    }

    /// Whether this page is the one a link leads to.
    pub fn is_at(&self, path: impl AsRef<str>) -> bool {
        self.path == path.as_ref()
    }

    /// The languages a reader may choose, and where choosing leads back to.
    pub fn languages(&self) -> Option<(&str, [Language; 5])> {
        Some((self.back.as_deref()?, LANGUAGES))
    }

    /// The words of a key, in the language of the page.
    pub fn say(&self, key: &str) -> String {
        self.language.say(key)
    }

    /// The words of a key about what is named.
    pub fn tell(&self, key: &str, args: impl AsRef<[(&'static str, String)]>) -> String {
        self.language.tell(key, args)
    }

    /// What a vocabulary calls one of its words.
    pub fn pick(&self, key: &str, word: &str) -> String {
        self.language.pick(key, word)
    }

    /// The words of a key for so many.
    pub fn count(&self, key: &str, count: impl ToString) -> String {
        self.language.count(key, count)
    }

    /// The same, about what is named.
    pub fn count_of(
        &self,
        key: &str,
        count: impl ToString,
        args: impl AsRef<[(&'static str, String)]>,
    ) -> String {
        self.language.count_of(key, count, args)
    }

    /// What stands before and after a link in the words of a key.
    pub fn halves(&self, key: &str) -> (String, String) {
        self.language.halves(key, [])
    }

    /// The same, about what is named.
    pub fn halves_of(&self, key: &str, args: impl AsRef<[(&'static str, String)]>) -> (String, String) {
        self.language.halves(key, args)
    }

    /// `3 November 2026`
    pub fn date(&self, at: &DateTime<Utc>) -> String {
        self.language.date(*at)
    }

    /// `3 November 2026`, of a day wherever the clock hangs.
    pub fn day(&self, day: impl Borrow<NaiveDate>) -> String {
        self.language.date(day.borrow().and_time(NaiveTime::MIN).and_utc())
    }

    /// `3 Nov 2026, 14:05`
    pub fn date_time(&self, at: &DateTime<Utc>) -> String {
        self.language.date_time(*at)
    }

    /// `3 Nov 2026, 15:05`, as the clock of the desk shows it.
    pub fn desk_time(&self, at: &DateTime<Utc>) -> String {
        let shown = self.settings.as_ref().map_or(*at, |it| it.on_the_wall(at));
        self.language.date_time(shown)
    }

    /// `3 Nov 2026, 15:05`, as it was chosen.
    pub fn appointed(&self, at: &Appointment) -> String {
        self.language.date_time(at.time.and_utc())
    }

    /// Where the clock of the desk hangs: `Europe/Berlin`.
    pub fn zone(&self) -> &'static str {
        self.settings.as_ref().map_or("UTC", |it| it.zone().name())
    }

    /// The name of whoever said something, in the fediverse, or that they have none.
    pub fn handle(&self, comment: &Comment, speaker: &Actor) -> String {
        if comment.is_guests() { self.say("comment-guest") } else { speaker.full_handle() }
    }

    /// Where the owner's own rules are found. The desk and the way to it do without them, so that no rule can
    /// shut the owner out.
    pub fn own_style(&self) -> Option<String> {
        let css = self.attire.look.css.as_str();
        let is_way_in = PLAIN.iter().any(|it| self.path.starts_with(it));
        (!css.is_empty() && !is_way_in).then(|| looks::path(css))
    }

    pub fn style(&self) -> &'static str {
        static PATH: LazyLock<String> = LazyLock::new(|| assets::path("style.css", assets::STYLE));
        &PATH
    }

    /// What the screens of authors need besides.
    pub fn desk_style(&self) -> &'static str {
        static PATH: LazyLock<String> = LazyLock::new(|| assets::path("desk.css", assets::DESK));
        &PATH
    }

    pub fn inbox_script(&self) -> &'static str {
        static PATH: LazyLock<String> = LazyLock::new(|| assets::path("inbox.js", assets::INBOX));
        &PATH
    }

    pub fn editor_script(&self) -> &'static str {
        static PATH: LazyLock<String> = LazyLock::new(|| assets::path("editor.js", assets::EDITOR));
        &PATH
    }

    pub fn passkeys_script(&self) -> &'static str {
        static PATH: LazyLock<String> = LazyLock::new(|| assets::path("passkeys.js", assets::PASSKEYS));
        &PATH
    }

    pub fn writing_script(&self) -> &'static str {
        static PATH: LazyLock<String> = LazyLock::new(|| assets::path("writing.js", assets::WRITING));
        &PATH
    }

    /// The frame of another page, for a reader who has not signed in.
    pub fn for_readers(self, path: String) -> Self {
        Self { back: Some(path.clone()), path, signed_in: None, news: None, fresh: 0, ..self }
    }

    pub fn icon(&self) -> &'static str {
        static PATH: LazyLock<String> = LazyLock::new(|| assets::path("favicon.svg", assets::ICON));
        &PATH
    }
}

/// Pages that look the same whatever the owner's own rules are.
const PLAIN: [&str; 4] = ["/desk", "/sign-in", "/setup", "/invitation"];

/// Whether nothing at this address has a look.
fn is_bare(path: &str) -> bool {
    ["/assets/", "/media/", "/looks/"].iter().any(|it| path.starts_with(it))
}

/// Where to come back to: here, or near by if the address is too long to be said twice more.
fn way_back(uri: &Uri) -> Option<String> {
    let here = uri.path_and_query().map_or(uri.path(), |it| it.as_str());
    let near = if here.len() > LONGEST_WAY { uri.path() } else { here };
    (near.len() <= LONGEST_WAY).then(|| near.to_owned())
}

/// What also happens to people who have not signed in.
const FOR_ALL: [&str; 5] = ["signed-out", "replied", "replied-held", "changed", "removed"];

/// What is said about a deed.
fn news(done: &str) -> Option<&'static str> {
    Some(match done {
        "saved" => key("news-saved"),
        "handed-in" => key("news-handed-in"),
        "sent-back" => key("news-sent-back"),
        "review-withdrawn" => key("news-review-withdrawn"),
        "together" => key("news-together"),
        "left" => key("news-left"),
        "handed-over" => key("news-handed-over"),
        "published" => key("news-published"),
        "published-soon" => key("news-published-soon"),
        "published-quietly" => key("news-published-quietly"),
        "scheduled" => key("news-scheduled"),
        "unscheduled" => key("news-unscheduled"),
        "taken-back" => key("news-taken-back"),
        "told" => key("news-told"),
        "revised" => key("news-revised"),
        "retracted" => key("news-retracted"),
        "deleted" => key("news-deleted"),
        "pictures-kept" => key("news-pictures-kept"),
        "picture-deleted" => key("news-picture-deleted"),
        "pinned" => key("news-pinned"),
        "unpinned" => key("news-unpinned"),
        "restored" => key("news-restored"),
        "answered" => key("news-answered"),
        "withdrawn" => key("news-withdrawn"),
        "departed" => key("news-departed"),
        "reported" => key("news-reported"),
        "hidden" => key("news-hidden"),
        "shown" => key("news-shown"),
        "password" => key("news-password"),
        "code-off" => key("news-code-off"),
        "passkey" => key("news-passkey"),
        "passkey-removed" => key("news-passkey-removed"),
        "factors-forgotten" => key("news-factors-forgotten"),
        "session-ended" => key("news-session-ended"),
        "approved" => key("news-approved"),
        "spam" => key("news-spam"),
        "trusted" => key("news-trusted"),
        "limited" => key("news-limited"),
        "blocked" => key("news-blocked"),
        "replied" => key("news-replied"),
        "granted" => key("news-granted"),
        "refused" => key("news-refused"),
        "revoked" => key("news-revoked"),
        "replied-held" => key("news-replied-held"),
        "changed" => key("news-changed"),
        "removed" => key("news-removed"),
        "decided" => key("news-decided"),
        "lifted" => key("news-lifted"),
        "applied" => key("news-applied"),
        "dropped" => key("news-dropped"),
        "subscribed" => key("news-subscribed"),
        "signed-out" => key("news-signed-out"),
        _ => return None,
    })
}

impl<S: Sync> FromRequestParts<S> for Frame {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, Infallible> {
        Ok(Self::of(&parts.extensions))
    }
}

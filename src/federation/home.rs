//! Somebody's own server: the reply box there, and replying from there without leaving our page.
//!
//! Visitors make us ask, so it is asked through the same guard as everything else, and whatever
//! goes wrong has one answer: nobody learns from us what a host does (closed, slow, nonsense).

use std::{fmt, time::Duration};

use aws_lc_rs::digest::{SHA256, digest};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use serde_json::Value;
use url::Url;

use super::{
    Federation,
    fetch::{Call, Failure, origin_of},
    wire::Thing,
};
use crate::{
    App, Result,
    blog::{Errand, Registration, Settings, Stand, Standing, authority_of, bare_host},
    db,
    language::{Phrase, key},
};

/// How long a visitor waits for another server.
const PATIENCE: Duration = Duration::from_secs(12);
/// The longest handle we look for, in bytes.
const LONGEST: usize = 320;

/// What lets somebody answer from home, best first: intents of FEP-3b86, then the form of OStatus.
const DOORS: [(&str, &str); 3] = [
    ("https://w3id.org/fep/3b86/Create", "{inReplyTo}"),
    ("https://w3id.org/fep/3b86/Object", "{object}"),
    ("http://ostatus.org/schema/1.0/subscribe", "{uri}"),
];

/// What we need at somebody's server: to know them, to find the review, to say their words.
const SCOPES: &str = "profile read:search write:statuses";
/// The same for servers that do not know `profile` (Mastodon before 4.3, and others).
const OLDER_SCOPES: &str = "read:accounts read:search write:statuses";

/// A name in the fediverse: `bob@moor.example`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Handle {
    pub name: String,
    /// Host, and port where it is not the scheme's own.
    pub host: String,
}

impl Handle {
    /// What people type: with or without the first `@`, or the address of their profile.
    pub fn read(typed: &str) -> Option<Self> {
        let typed = typed.trim().trim_start_matches("acct:");
        if typed.len() > LONGEST {
            return None;
        }
        if let Some(profile) = Url::parse(typed).ok().filter(Url::has_host) {
            let name =
                profile.path().strip_prefix("/@").or_else(|| profile.path().strip_prefix("/users/"))?;
            return Self::of(name.trim_end_matches('/'), &authority_of(&profile));
        }
        let (name, host) = typed.trim_start_matches('@').split_once('@')?;
        Self::of(name, host)
    }

    fn of(name: &str, host: &str) -> Option<Self> {
        let is_name = |it: char| it.is_ascii_alphanumeric() || matches!(it, '_' | '.' | '-');
        let url = Url::parse(&format!("https://{host}/")).ok()?;
        let is_host = url.path() == "/" && url.query().is_none() && url.username().is_empty();
        let fits =
            !name.is_empty() && name.chars().all(is_name) && is_host && !host.contains(['/', '\\', '#']);
        fits.then(|| Self { name: name.to_owned(), host: authority_of(&url) })
    }
}

impl fmt::Display for Handle {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "{}@{}", self.name, self.host)
    }
}

/// What is to be answered, as other servers know it.
#[derive(Clone, Debug)]
pub struct Topic {
    /// The ActivityPub id.
    pub id: String,
    /// Its page.
    pub page: String,
    /// Who should be named in the answer: `@alice@blog.example`.
    pub mentions: Vec<String>,
}

/// The reply box at somebody's own server; `None` if there is none we could find, for whatever reason.
pub async fn reply_box(federation: &Federation, handle: &Handle, topic: &Topic) -> Option<String> {
    let card = card(federation, handle).await?;
    let links: Vec<Thing<'_>> = Thing(&card).list("links").iter().map(Thing).collect();
    let templates = DOORS.iter().flat_map(|(rel, needed)| {
        let offered = links.iter().filter(move |it| it.text("rel") == Some(rel));
        offered.filter_map(|it| it.text("template")).filter(move |it| it.contains(needed))
    });
    templates.map(|it| filled(it, topic)).find(|it| leads_home(federation, it, handle))
}

/// The WebFinger card of a handle (RFC 7033).
async fn card(federation: &Federation, handle: &Handle) -> Option<Value> {
    let address = format!(
        "{}://{}/.well-known/webfinger?resource=acct:{}",
        federation.config.url.scheme(),
        handle.host,
        encoded(&handle.to_string())
    );
    let asking = async { federation.client.plain_json(&address, &*federation.instance_seal().await?).await };
    match tokio::time::timeout(PATIENCE, asking).await {
        Ok(Ok(card)) => Some(card),
        Ok(Err(trouble)) => {
            tracing::debug!(%handle, %trouble, "no card");
            None
        }
        Err(_) => None,
    }
}

/// A template with our values in it; what we do not know is left empty.
fn filled(template: &str, topic: &Topic) -> String {
    let mut pieces = template.split('{');
    let mut url = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let Some((name, rest)) = piece.split_once('}') else { continue };
        url += &match name {
            "object" | "uri" | "inReplyTo" => encoded(&topic.id),
            "on-success" | "on-cancel" => encoded(&topic.page),
            _ => String::new(),
        };
        url += rest;
    }
    url
}

/// Whether an address is on the host of the handle itself, and may be visited.
fn leads_home(federation: &Federation, url: &str, handle: &Handle) -> bool {
    let plain = !url.contains(|it: char| it.is_whitespace() || it.is_control());
    plain && federation.client.check(url).is_ok_and(|it| authority_of(&it) == handle.host)
}

/// Everything but unreserved characters as `%XX` (RFC 3986, 2.3).
fn encoded(text: &str) -> String {
    let plain = |it: u8| it.is_ascii_alphanumeric() || matches!(it, b'-' | b'.' | b'_' | b'~');
    text.bytes().map(|it| if plain(it) { char::from(it).to_string() } else { format!("%{it:02X}") }).collect()
}

/// Why a reply could not be sent from somebody's server, for its writer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// They cannot be signed in there.
    NoEntry,
    /// They did not agree, or waited too long.
    NotAgreed,
    /// Their server does not find what is answered.
    NotFound,
    /// Their server does not take the reply.
    NotTaken,
    /// Nothing is exchanged with their server.
    Unwelcome,
}

impl Trouble {
    pub fn phrase(self) -> Phrase {
        Phrase::new(match self {
            Self::NoEntry => key("trouble-no-entry"),
            Self::NotAgreed => key("trouble-not-agreed"),
            Self::NotFound => key("trouble-not-found"),
            Self::NotTaken => key("trouble-not-taken"),
            Self::Unwelcome => key("trouble-unwelcome"),
        })
    }
}

impl From<Failure> for Trouble {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Blocked(_) => Self::Unwelcome,
            _ => Self::NoEntry,
        }
    }
}

/// Whether anything is exchanged with somebody's own server. A number is no server's name: it is never
/// asked, and whoever types it learns nothing.
pub async fn is_welcome(app: &App, handle: &Handle) -> Result<bool> {
    let is_named = bare_host(&handle.host).is_some();
    Ok(!is_named || Standing::of_host(&app.db, &handle.host).await? != Some(Stand::Blocked))
}

/// The server at which the owner of a handle signs in, where this blog is known as an application.
/// A server is asked once; then we remember.
pub async fn sign_in_at(federation: &Federation, handle: &Handle) -> Result<Result<Registration, Trouble>> {
    if !is_welcome(federation, handle).await? {
        return Ok(Err(Trouble::Unwelcome));
    }
    let Some(origin) = origin(federation, handle).await else { return Ok(Err(Trouble::NoEntry)) };
    if Standing::bars(&federation.db, &origin).await? {
        return Ok(Err(Trouble::Unwelcome));
    }
    if let Some(known) = Registration::by_origin(&federation.db, &origin).await? {
        return Ok(Ok(known));
    }
    let asking = introduce(federation, &origin);
    let Ok(Ok(registration)) = tokio::time::timeout(PATIENCE, asking).await else {
        return Ok(Err(Trouble::NoEntry));
    };
    registration.keep(&federation.db).await?;
    Registration::by_origin(&federation.db, &origin).await.map(|it| it.ok_or(Trouble::NoEntry))
}

/// The origin of somebody's own actor: where their account really is.
async fn origin(federation: &Federation, handle: &Handle) -> Option<String> {
    let card = card(federation, handle).await?;
    let links = Thing(&card).list("links");
    let own = links.iter().map(Thing).find(|it| it.text("rel") == Some("self"))?;
    let url = federation.client.check(own.text("href")?).ok()?;
    Some(origin_of(&url))
}

/// Introduces this blog to a server that speaks the API of Mastodon (RFC 8414, else as documented).
async fn introduce(federation: &Federation, origin: &str) -> Result<Registration, Failure> {
    let told = format!("{origin}/.well-known/oauth-authorization-server");
    let told = federation.client.api(Call::get(&told)).await.ok().filter(|it| it.0.is_success());
    let told = told.map(|it| it.1).unwrap_or_default();
    let place = |name: &str, usual: &str| {
        let named = told[name].as_str().and_then(|it| federation.client.check(it).ok());
        let named = named.filter(|it| origin_of(it) == origin).map(|it| it.to_string());
        named.unwrap_or_else(|| format!("{origin}{usual}"))
    };
    let knows_profile =
        told["scopes_supported"].as_array().is_some_and(|it| it.iter().any(|it| it == "profile"));
    let scopes = if knows_profile { SCOPES } else { OLDER_SCOPES };
    let name = Settings::get(&federation.db).await.map(|it| it.name).unwrap_or_default();
    let form = [
        ("client_name", name.as_str()),
        ("redirect_uris", &back(federation)),
        ("scopes", scopes),
        ("website", &federation.url("/")),
    ];
    let (status, app) = federation.client.api(Call::post(&format!("{origin}/api/v1/apps"), &form)).await?;
    let known = |name: &str| app[name].as_str().filter(|_| status.is_success()).map(str::to_owned);
    let (Some(client_id), Some(client_secret)) = (known("client_id"), known("client_secret")) else {
        return Err(Failure::Unacceptable(format!("{origin} does not take applications: {status}")));
    };
    Ok(Registration {
        id: 0,
        origin: origin.to_owned(),
        client_id,
        client_secret,
        scopes: scopes.to_owned(),
        authorize_url: place("authorization_endpoint", "/oauth/authorize"),
        token_url: place("token_endpoint", "/oauth/token"),
        revoke_url: place("revocation_endpoint", "/oauth/revoke"),
        created_at: db::now(),
    })
}

/// Where their server sends them back to.
fn back(app: &App) -> String {
    app.url("/reply/back")
}

/// The page at their server where they agree (RFC 6749, 4.1.1; RFC 7636, 4.3).
pub fn agreement(app: &App, registration: &Registration, errand: &Errand, state: &str) -> Result<String> {
    let mut url = Url::parse(&registration.authorize_url).map_err(anyhow::Error::from)?;
    url.query_pairs_mut()
        .append_pair("response_type", "code")
        .append_pair("client_id", &registration.client_id)
        .append_pair("redirect_uri", &back(app))
        .append_pair("scope", &registration.scopes)
        .append_pair("state", state)
        .append_pair(
            "code_challenge",
            &BASE64_URL_SAFE_NO_PAD.encode(digest(&SHA256, errand.verifier.as_bytes())),
        )
        .append_pair("code_challenge_method", "S256");
    Ok(url.into())
}

/// Says the words at their server, in their name. The token lives only as long as this call.
pub async fn send(
    federation: &Federation,
    errand: &Errand,
    code: &str,
    topic: &Topic,
) -> Result<(), Trouble> {
    let found = Registration::by_origin(&federation.db, &errand.origin).await;
    let Ok(Some(registration)) = found else { return Err(Trouble::NotAgreed) };
    let token = redeem(federation, &registration, errand, code).await?;
    let said = say(federation, errand, &token, topic).await;
    let (id, secret) = (registration.client_id.as_str(), registration.client_secret.as_str());
    let form = [("client_id", id), ("client_secret", secret), ("token", token.as_str())];
    match federation.client.api(Call::post(&registration.revoke_url, &form)).await {
        Ok((status, _)) if status.is_success() => {}
        told => tracing::warn!(server = %errand.origin, ?told, "a token could not be given back"),
    }
    said
}

/// The token for a code (RFC 6749, 4.1.3).
async fn redeem(
    federation: &Federation,
    registration: &Registration,
    errand: &Errand,
    code: &str,
) -> Result<String, Trouble> {
    let form = [
        ("grant_type", "authorization_code"),
        ("code", code),
        ("client_id", &registration.client_id),
        ("client_secret", &registration.client_secret),
        ("redirect_uri", &back(federation)),
        ("code_verifier", &errand.verifier),
        ("scope", &registration.scopes),
    ];
    let (status, told) = federation.client.api(Call::post(&registration.token_url, &form)).await?;
    if told["error"] == "invalid_client" {
        Registration::forget(&federation.db, &errand.origin).await.map_err(|_| Trouble::NotAgreed)?;
    }
    let token = told["access_token"].as_str().filter(|_| status.is_success());
    token.map(str::to_owned).ok_or(Trouble::NotAgreed)
}

/// Finds what is answered at their server, and answers it.
async fn say(federation: &Federation, errand: &Errand, token: &str, topic: &Topic) -> Result<(), Trouble> {
    let search = format!(
        "{}/api/v2/search?q={}&resolve=true&type=statuses&limit=5",
        errand.origin,
        encoded(&topic.id)
    );
    let (_, found) = federation.client.api(Call::get(&search).by(token)).await?;
    let is_it = |it: &&Value| it["uri"] == topic.id.as_str() || it["url"] == topic.page.as_str();
    let statuses = found["statuses"].as_array().into_iter().flatten();
    let id = statuses.into_iter().find(is_it).and_then(|it| it["id"].as_str()).ok_or(Trouble::NotFound)?;
    let words = addressed(errand, topic);
    let key = errand.idempotency_key();
    let form = [("status", words.as_str()), ("in_reply_to_id", id), ("visibility", &errand.visibility)];
    let statuses = format!("{}/api/v1/statuses", errand.origin);
    let (status, _) = federation.client.api(Call::post(&statuses, &form).by(token).once(&key)).await?;
    if status.is_success() { Ok(()) } else { Err(Trouble::NotTaken) }
}

/// The words, after the names of those who should hear them.
fn addressed(errand: &Errand, topic: &Topic) -> String {
    let own = format!("@{}", errand.handle);
    let named = topic.mentions.iter().filter(|it| **it != own && !errand.words.contains(it.as_str()));
    let named: String = named.map(|it| format!("{it} ")).collect();
    format!("{named}{}", errand.words.trim())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_type_their_handle_in_many_ways() {
        for typed in
            ["bob@moor.example", " @bob@Moor.example ", "acct:bob@moor.example", "https://moor.example/@bob"]
        {
            assert_eq!(Handle::read(typed).expect(typed).to_string(), "bob@moor.example");
        }
        for nonsense in [
            "bob",
            "@bob",
            "bob@",
            "b ob@moor.example",
            "bob@moor.example/x",
            "bob@x@y",
            "https://moor.example/",
        ] {
            assert_eq!(Handle::read(nonsense), None, "{nonsense}");
        }
    }

    #[test]
    fn templates_are_filled_with_nothing_but_encoded_values() {
        let topic = Topic { id: "https://a.example/ap/1?x&y".into(), page: "p".into(), mentions: vec![] };
        assert_eq!(
            filled("https://m.example/go?u={uri}&t={text}&o={object", &topic),
            "https://m.example/go?u=https%3A%2F%2Fa.example%2Fap%2F1%3Fx%26y&t=&o="
        );
    }
}

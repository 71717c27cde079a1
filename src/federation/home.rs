//! Somebody's own server: the reply box there, and replying from there without leaving our page.

use aws_lc_rs::digest::{SHA256, digest};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use serde_json::Value;
use url::Url;

use super::{
    Federation,
    fetch::{Call, Failure, origin_of},
    intent::{Handle, Intent, PATIENCE, card, dialog, encoded},
    wire::Thing,
};
use crate::{
    App, Result,
    blog::{Errand, Registration, Settings, Stand, Standing, bare_host},
    db,
    language::{Phrase, key},
};

/// What we need at somebody's server: to know them, to find the review, to say their words.
const SCOPES: &str = "profile read:search write:statuses";
/// The same for servers that do not know `profile` (Mastodon before 4.3, and others).
const OLDER_SCOPES: &str = "read:accounts read:search write:statuses";

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
    dialog(federation, &handle.clone().into(), &Intent::answer(topic)).await
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
pub async fn is_welcome(app: &App, host: &str) -> Result<bool> {
    let is_named = bare_host(host).is_some();
    Ok(!is_named || Standing::of_host(&app.db, host).await? != Some(Stand::Blocked))
}

/// The server at which the owner of a handle signs in, where this blog is known as an application.
/// A server is asked once; then we remember.
pub async fn sign_in_at(federation: &Federation, handle: &Handle) -> Result<Result<Registration, Trouble>> {
    if !is_welcome(federation, &handle.host).await? {
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
    let card = card(federation, &handle.clone().into()).await?;
    let links = Thing(&card).list("links");
    let own = links.iter().map(Thing).find(|it| it.text("rel") == Some("self"))?;
    let url = federation.post.client.check(own.text("href")?).ok()?;
    Some(origin_of(&url))
}

/// Introduces this blog to a server that speaks the API of Mastodon (RFC 8414, else as documented).
async fn introduce(federation: &Federation, origin: &str) -> Result<Registration, Failure> {
    let told = format!("{origin}/.well-known/oauth-authorization-server");
    let told = federation.post.client.api(Call::get(&told)).await.ok().filter(|it| it.0.is_success());
    let told = told.map(|it| it.1).unwrap_or_default();
    let place = |name: &str, usual: &str| {
        let named = told[name].as_str().and_then(|it| federation.post.client.check(it).ok());
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
    let (status, app) =
        federation.post.client.api(Call::post(&format!("{origin}/api/v1/apps"), &form)).await?;
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
    match federation.post.client.api(Call::post(&registration.revoke_url, &form)).await {
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
    let (status, told) = federation.post.client.api(Call::post(&registration.token_url, &form)).await?;
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
    let (_, found) = federation.post.client.api(Call::get(&search).by(token)).await?;
    let is_it = |it: &&Value| it["uri"] == topic.id.as_str() || it["url"] == topic.page.as_str();
    let statuses = found["statuses"].as_array().into_iter().flatten();
    let id = statuses.into_iter().find(is_it).and_then(|it| it["id"].as_str()).ok_or(Trouble::NotFound)?;
    let words = addressed(errand, topic);
    let key = errand.idempotency_key();
    let form = [("status", words.as_str()), ("in_reply_to_id", id), ("visibility", &errand.visibility)];
    let statuses = format!("{}/api/v1/statuses", errand.origin);
    let (status, _) = federation.post.client.api(Call::post(&statuses, &form).by(token).once(&key)).await?;
    if status.is_success() { Ok(()) } else { Err(Trouble::NotTaken) }
}

/// The words, after the names of those who should hear them.
fn addressed(errand: &Errand, topic: &Topic) -> String {
    let own = format!("@{}", errand.handle);
    let named = topic.mentions.iter().filter(|it| **it != own && !errand.words.contains(it.as_str()));
    let named: String = named.map(|it| format!("{it} ")).collect();
    format!("{named}{}", errand.words.trim())
}

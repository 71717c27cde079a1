//! The only way out to the network.
//!
//! Every address is checked before it is asked, every name is resolved by our own resolver that
//! forgets addresses we must not reach, and nothing is followed, read or waited for without bounds.

use std::{
    collections::HashSet,
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr},
    sync::Arc,
    time::Duration,
};

use axum::{
    body::Bytes,
    http::{HeaderMap, HeaderValue, StatusCode, header},
};
use chrono::{TimeDelta, Utc};
use futures::StreamExt;
use ipnet::IpNet;
use reqwest::{
    dns::{Addrs, Name, Resolve, Resolving},
    redirect::Policy,
};
use serde_json::Value;
use url::{Host, Url};

use super::{pace::Pace, signature::Seal, wire::Thing};
use crate::{
    Config,
    blog::{LARGEST_LIST, Stand, Standing, authority_of},
    db::Db,
};

/// The largest document we read, in bytes.
pub const LARGEST: usize = 1 << 20;
const MOST_REDIRECTS: usize = 3;
const CONNECTING: Duration = Duration::from_secs(5);
const RESOLVING: Duration = Duration::from_secs(5);
const READING: Duration = Duration::from_secs(10);
/// One question with all its redirects and its whole answer.
const ASKING: Duration = Duration::from_secs(30);
/// One delivery.
const POSTING: Duration = Duration::from_secs(15);
/// How many addresses of one family we try.
const MOST_ADDRESSES: usize = 2;

const ACCEPT: &str =
    r#"application/activity+json, application/ld+json; profile="https://www.w3.org/ns/activitystreams""#;

/// Why there is no answer.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Failure {
    /// 410, or a Tombstone.
    #[error("it is gone")]
    Gone,
    /// 404.
    #[error("it is not there")]
    Missing,
    /// May work later.
    #[error("no answer: {0}")]
    Unreachable(String),
    /// Will not work: what came is not what was asked for, or may not be asked for.
    #[error("not acceptable: {0}")]
    Unacceptable(String),
    /// The desk has blocked this server: it was not asked, and is not asked again.
    #[error("nothing is exchanged with {0}")]
    Blocked(String),
}

/// Something that may have changed since it was read last.
#[derive(Clone, Debug)]
pub struct Fresh {
    pub document: Value,
    /// By which its server knows this version of it.
    pub etag: Option<String>,
}

/// A list of servers as it came.
#[derive(Clone, Debug)]
pub struct List {
    pub bytes: Vec<u8>,
    /// By which its server knows this version of it.
    pub etag: Option<String>,
}

/// An answer as it came.
struct Response {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
    /// Where it was found in the end.
    found: Url,
}

/// What a server said to a delivery.
#[derive(Clone, Debug)]
pub struct Receipt {
    pub status: StatusCode,
    /// How long it asks us to wait.
    pub retry_after: Option<TimeDelta>,
}

/// One call to the API of somebody's own server.
#[derive(Clone, Copy, Debug)]
pub struct Call<'a> {
    address: &'a str,
    /// What is posted; `None` for a question.
    form: Option<&'a [(&'a str, &'a str)]>,
    token: Option<&'a str>,
    key: Option<&'a str>,
}

impl<'a> Call<'a> {
    pub fn get(address: &'a str) -> Self {
        Self { address, form: None, token: None, key: None }
    }

    pub fn post(address: &'a str, form: &'a [(&'a str, &'a str)]) -> Self {
        Self { form: Some(form), ..Self::get(address) }
    }

    /// In the name of whoever gave us this token (RFC 6750, 2.1).
    pub fn by(self, token: &'a str) -> Self {
        Self { token: Some(token), ..self }
    }

    /// Done once, however often it is repeated with this key.
    pub fn once(self, key: &'a str) -> Self {
        Self { key: Some(key), ..self }
    }
}

#[derive(Clone, Debug)]
pub struct Client {
    http: reqwest::Client,
    insecure: bool,
    offline: bool,
    ours: String,
    pace: Arc<Pace>,
    db: Db,
}

impl Client {
    pub fn new(config: &Config, db: Db) -> anyhow::Result<Self> {
        let guard = Guard { allowed: config.fetch_allow.clone().into() };
        let http = reqwest::Client::builder()
            .user_agent(format!("Reynard/{} (+{}/)", env!("CARGO_PKG_VERSION"), config.origin()))
            .redirect(Policy::none())
            .dns_resolver(Arc::new(guard))
            .connect_timeout(CONNECTING)
            .read_timeout(READING)
            .https_only(!config.insecure)
            .no_proxy()
            .referer(false)
            .pool_max_idle_per_host(2)
            .pool_idle_timeout(Duration::from_secs(30))
            .build()?;
        let pace = Arc::new(Pace::new(config.questions_per_minute));
        Ok(Self { http, insecure: config.insecure, offline: config.offline, ours: config.origin(), pace, db })
    }

    /// An address we may ask: a name, not a number; the usual port; nobody's password in it.
    pub fn check(&self, address: &str) -> Result<Url, Failure> {
        checked(address, self.insecure, &self.ours)
    }

    /// Whether anything is exchanged with the server of this address. Every request asks this right
    /// before it leaves, so that a block is felt at once, on every way out and behind every redirect.
    pub async fn may_go(&self, url: &Url) -> Result<(), Failure> {
        if self.offline {
            return Err(Failure::Unreachable("this blog is offline, and asks nobody".to_owned()));
        }
        let host = url.host_str().unwrap_or_default();
        match Standing::of_host(&self.db, host).await {
            Ok(Some(Stand::Blocked)) => Err(Failure::Blocked(host.to_owned())),
            Ok(_) => Ok(()),
            Err(error) => Err(Failure::Unreachable(error.to_string())),
        }
    }

    /// The document at this id, fetched from its own origin; its `id` is where it was found.
    pub async fn document(&self, id: &str, seal: &Seal) -> Result<Value, Failure> {
        let asked = self.check(id)?;
        let (document, found) = self.json(&asked, ACCEPT, is_activity_json, seal).await?;
        let named = Thing(&document).id().and_then(|it| Url::parse(it).ok());
        let named = named.ok_or_else(|| Failure::Unacceptable(format!("{found} has no id")))?;
        if named == found || named == asked {
            return if origin_of(&named) == origin_of(&found) { alive(document) } else { foreign(&found) };
        }
        if origin_of(&named) != origin_of(&found) {
            return foreign(&found);
        }
        let (document, found) =
            self.json(&self.check(named.as_str())?, ACCEPT, is_activity_json, seal).await?;
        match Thing(&document).id().and_then(|it| Url::parse(it).ok()) {
            Some(id) if id == named && origin_of(&id) == origin_of(&found) => alive(document),
            _ => foreign(&found),
        }
    }

    /// Any JSON at this address: NodeInfo, for one.
    pub async fn plain_json(&self, address: &str, seal: &Seal) -> Result<Value, Failure> {
        let (value, _) = self.json(&self.check(address)?, "application/json", |_| true, seal).await?;
        Ok(value)
    }

    /// A page of a collection, found at its own origin; `None` when it is what `etag` names.
    pub async fn page(&self, url: &str, etag: Option<&str>, seal: &Seal) -> Result<Option<Fresh>, Failure> {
        let asked = self.check(url)?;
        let response = self.ask(&asked, ACCEPT, etag, seal).await?;
        if response.status == StatusCode::NOT_MODIFIED && etag.is_some() {
            return Ok(None);
        }
        if origin_of(&response.found) != origin_of(&asked) {
            return Err(Failure::Unacceptable(format!("{asked} leads somewhere else")));
        }
        let etag = Some(text(&response.headers, header::ETAG)).filter(|it| !it.is_empty() && it.len() < 500);
        let etag = etag.map(str::to_owned);
        Ok(Some(Fresh { document: parsed(&response, is_activity_json)?, etag }))
    }

    /// A list of servers, as plain text or CSV; `None` when it is what `etag` names. Nobody's name stands
    /// under the question: whoever publishes a list need not know who follows it.
    pub async fn list(&self, address: &str, etag: Option<&str>) -> Result<Option<List>, Failure> {
        let asking = tokio::time::timeout(ASKING, self.ask_for_list(self.check(address)?, etag)).await;
        asking.unwrap_or_else(|_| Err(Failure::Unreachable("too slow".into())))
    }

    async fn ask_for_list(&self, mut url: Url, etag: Option<&str>) -> Result<Option<List>, Failure> {
        for _ in 0..=MOST_REDIRECTS {
            self.may_go(&url).await?;
            let mut request = self.http.get(url.clone()).header(header::ACCEPT, "text/csv, text/plain");
            if let Some(etag) = etag {
                request = request.header(header::IF_NONE_MATCH, etag);
            }
            let response = request.send().await.map_err(silent)?;
            if response.status() == StatusCode::NOT_MODIFIED && etag.is_some() {
                return Ok(None);
            }
            if !response.status().is_redirection() {
                return Ok(Some(listed(response, &url).await?));
            }
            let next = url.join(text(response.headers(), header::LOCATION));
            let next = next.map_err(|_| Failure::Unacceptable(format!("{url} leads nowhere")))?;
            url = self.check(next.as_str())?;
        }
        Err(Failure::Unacceptable(format!("{url} leads in circles")))
    }

    /// Takes a turn to ask the server of this address, or says how long to wait for one. Whoever
    /// asks in nobody's presence asks like this.
    pub fn turn(&self, address: &str) -> Result<(), Duration> {
        match self.check(address) {
            Ok(url) => self.pace.turn(&authority_of(&url)),
            Err(_) => Ok(()),
        }
    }

    /// Another question to a server that has just answered one: it does not wait for a turn, the
    /// next ones do.
    pub fn charge(&self, address: &str) {
        if let Ok(url) = self.check(address) {
            self.pace.charge(&authority_of(&url));
        }
    }

    async fn json(
        &self,
        url: &Url,
        accept: &'static str,
        fits: fn(&str) -> bool,
        seal: &Seal,
    ) -> Result<(Value, Url), Failure> {
        let response = self.ask(url, accept, None, seal).await?;
        Ok((parsed(&response, fits)?, response.found))
    }

    async fn ask(
        &self,
        url: &Url,
        accept: &'static str,
        etag: Option<&str>,
        seal: &Seal,
    ) -> Result<Response, Failure> {
        let host = authority_of(url);
        let asking = tokio::time::timeout(ASKING, self.follow(url, accept, etag, seal)).await;
        let answer = asking.unwrap_or_else(|_| Err(Failure::Unreachable("too slow".into())));
        match &answer {
            Ok(it) if matches!(it.status.as_u16(), 429 | 503) => {
                let wish = patience(text(&it.headers, header::RETRY_AFTER)).and_then(|it| it.to_std().ok());
                self.pace.failed(&host, wish);
            }
            Err(Failure::Unreachable(_)) => self.pace.failed(&host, None),
            Err(Failure::Blocked(_)) => {}
            _ => self.pace.answered(&host),
        }
        answer
    }

    async fn follow(
        &self,
        url: &Url,
        accept: &'static str,
        etag: Option<&str>,
        seal: &Seal,
    ) -> Result<Response, Failure> {
        let mut url = url.clone();
        let mut seen = HashSet::new();
        loop {
            if !seen.insert(url.clone()) || seen.len() > MOST_REDIRECTS + 1 {
                return Err(Failure::Unacceptable(format!("{url} leads in circles")));
            }
            self.may_go(&url).await?;
            let mut headers = seal.get(&url).map_err(|it| Failure::Unacceptable(it.to_string()))?;
            headers.insert(header::ACCEPT, HeaderValue::from_static(accept));
            if let Some(etag) = etag.and_then(|it| HeaderValue::from_str(it).ok()) {
                headers.insert(header::IF_NONE_MATCH, etag);
            }
            let response = self.http.get(url.clone()).headers(headers).send().await.map_err(silent)?;
            let status = response.status();
            if !status.is_redirection() || status == StatusCode::NOT_MODIFIED {
                let headers = response.headers().clone();
                return Ok(Response { status, headers, body: read(response).await?, found: url });
            }
            let next = url.join(text(response.headers(), header::LOCATION));
            let next = next.map_err(|_| Failure::Unacceptable(format!("{url} leads nowhere")))?;
            url = self.check(next.as_str())?;
        }
    }

    /// Calls an API: its status and its JSON, nothing if it is none. Redirects are not followed, for
    /// what is sent is meant for this host alone.
    pub async fn api(&self, call: Call<'_>) -> Result<(StatusCode, Value), Failure> {
        let url = self.check(call.address)?;
        self.may_go(&url).await?;
        let mut request = match call.form {
            None => self.http.get(url),
            Some(form) => {
                let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(form).finish();
                let kind = "application/x-www-form-urlencoded";
                self.http.post(url).header(header::CONTENT_TYPE, kind).body(body)
            }
        };
        request = request.header(header::ACCEPT, "application/json").timeout(ASKING);
        if let Some(token) = call.token {
            request = request.bearer_auth(token);
        }
        if let Some(key) = call.key {
            request = request.header("idempotency-key", key);
        }
        let response = request.send().await.map_err(silent)?;
        let status = response.status();
        let body = tokio::time::timeout(ASKING, read(response)).await;
        let body = body.map_err(|_| Failure::Unreachable("too slow".into()))??;
        Ok((status, serde_json::from_slice(&body).unwrap_or_default()))
    }

    /// Posts sealed bytes to an inbox and reads no more of the answer than its status.
    pub async fn post(&self, inbox: &Url, headers: HeaderMap, body: Bytes) -> Result<Receipt, Failure> {
        self.may_go(inbox).await?;
        let posting = self.http.post(inbox.clone()).headers(headers).body(body).timeout(POSTING).send();
        let response = posting.await.map_err(silent)?;
        let retry_after = patience(text(response.headers(), header::RETRY_AFTER));
        let status = response.status();
        // A short answer is read to its end, so that the connection can be used again.
        let _ = tokio::time::timeout(CONNECTING, read(response)).await;
        Ok(Receipt { status, retry_after })
    }
}

fn checked(address: &str, insecure: bool, ours: &str) -> Result<Url, Failure> {
    let refuse = |reason: &str| Err(Failure::Unacceptable(format!("{address} {reason}")));
    let Ok(mut url) = Url::parse(address) else { return refuse("is not an address") };
    let plain = url.scheme() == "http" && insecure;
    match url.host() {
        _ if url.scheme() != "https" && !plain => return refuse("is not https"),
        Some(Host::Domain(name)) if !name.ends_with('.') => {}
        _ => return refuse("does not name a host"),
    }
    if url.port().is_some() && !insecure {
        return refuse("names a port");
    }
    if !url.username().is_empty() || url.password().is_some() {
        return refuse("carries a user name");
    }
    url.set_fragment(None);
    if origin_of(&url) == ours {
        return refuse("is our own");
    }
    Ok(url)
}

/// The JSON of a good answer, if it is of a type that `fits`.
fn parsed(response: &Response, fits: fn(&str) -> bool) -> Result<Value, Failure> {
    let found = &response.found;
    match response.status {
        StatusCode::OK => {}
        StatusCode::GONE => return Err(Failure::Gone),
        StatusCode::NOT_FOUND => return Err(Failure::Missing),
        it if it.is_server_error() || matches!(it.as_u16(), 401 | 403 | 408 | 425 | 429) => {
            return Err(Failure::Unreachable(format!("{found} answered {it}")));
        }
        it => return Err(Failure::Unacceptable(format!("{found} answered {it}"))),
    }
    let content_type = text(&response.headers, header::CONTENT_TYPE);
    if !fits(content_type) {
        return Err(Failure::Unacceptable(format!("{found} is {content_type}")));
    }
    serde_json::from_slice(&response.body).map_err(|_| Failure::Unacceptable(format!("{found} is not JSON")))
}

async fn listed(response: reqwest::Response, found: &Url) -> Result<List, Failure> {
    let status = response.status();
    if status != StatusCode::OK {
        return Err(Failure::Unreachable(format!("{found} answered {status}")));
    }
    let kind = text(response.headers(), header::CONTENT_TYPE).to_ascii_lowercase();
    let kind = kind.split(';').next().unwrap_or_default().trim();
    if !matches!(kind, "text/csv" | "text/plain") {
        return Err(Failure::Unacceptable(format!("{found} is {kind}, not a list in CSV")));
    }
    let etag = Some(text(response.headers(), header::ETAG)).filter(|it| !it.is_empty() && it.len() < 500);
    let etag = etag.map(str::to_owned);
    Ok(List { etag, bytes: read_to(response, LARGEST_LIST).await?.into() })
}

fn alive(document: Value) -> Result<Value, Failure> {
    if Thing(&document).is(&["Tombstone"]) { Err(Failure::Gone) } else { Ok(document) }
}

fn foreign(found: &Url) -> Result<Value, Failure> {
    Err(Failure::Unacceptable(format!("{found} claims to be somewhere else")))
}

async fn read(response: reqwest::Response) -> Result<Bytes, Failure> {
    read_to(response, LARGEST).await
}

async fn read_to(response: reqwest::Response, largest: usize) -> Result<Bytes, Failure> {
    if response.content_length().is_some_and(|it| it > largest as u64) {
        return Err(Failure::Unacceptable("too large".into()));
    }
    let mut body = Vec::new();
    let mut pieces = response.bytes_stream();
    while let Some(piece) = pieces.next().await {
        body.extend_from_slice(&piece.map_err(silent)?);
        if body.len() > largest {
            return Err(Failure::Unacceptable("too large".into()));
        }
    }
    Ok(body.into())
}

fn silent(error: reqwest::Error) -> Failure {
    let mut cause: &dyn std::error::Error = &error;
    while let Some(deeper) = cause.source() {
        cause = deeper;
    }
    Failure::Unreachable(cause.to_string())
}

fn text(headers: &HeaderMap, name: header::HeaderName) -> &str {
    headers.get(name).and_then(|it| it.to_str().ok()).unwrap_or_default()
}

/// `application/activity+json`, or `application/ld+json` with the ActivityStreams profile.
fn is_activity_json(content_type: &str) -> bool {
    let content_type = content_type.to_ascii_lowercase();
    let mut parts = content_type.split(';').map(str::trim);
    match parts.next() {
        Some("application/activity+json") => true,
        Some("application/ld+json") => parts.any(|it| it.contains("https://www.w3.org/ns/activitystreams")),
        _ => false,
    }
}

/// Seconds or a date (RFC 9110, 10.2.3), at most a week.
fn patience(header: &str) -> Option<TimeDelta> {
    let wait = match header.trim().parse::<i64>() {
        Ok(seconds) => TimeDelta::try_seconds(seconds)?,
        Err(_) => chrono::DateTime::<Utc>::from(httpdate::parse_http_date(header).ok()?) - Utc::now(),
    };
    Some(wait.clamp(TimeDelta::seconds(1), TimeDelta::days(7)))
}

/// Scheme, host and port (FEP-fe34): what must agree before one thing may speak for another.
pub fn origin_of(url: &Url) -> String {
    format!("{}://{}", url.scheme(), crate::blog::authority_of(url))
}

/// Whether two ids have one origin.
pub fn same_origin(a: &str, b: &str) -> bool {
    match (Url::parse(a), Url::parse(b)) {
        (Ok(a), Ok(b)) => a.has_host() && origin_of(&a) == origin_of(&b),
        _ => false,
    }
}

/// Resolves names and forgets every address that is not on the public internet or expressly allowed.
struct Guard {
    allowed: Arc<[IpNet]>,
}

impl Resolve for Guard {
    fn resolve(&self, name: Name) -> Resolving {
        let allowed = self.allowed.clone();
        Box::pin(async move {
            let found = addresses_of(name.as_str()).await?;
            let may =
                |it: &&SocketAddr| is_public(it.ip()) || allowed.iter().any(|net| net.contains(&it.ip()));
            let family = |is_v4: bool| {
                let of_family = found.iter().filter(move |it| it.is_ipv4() == is_v4);
                of_family.filter(may).take(MOST_ADDRESSES).copied()
            };
            let reachable: Vec<SocketAddr> = family(true).chain(family(false)).collect();
            if reachable.is_empty() {
                return Err("the name leads to no address that may be reached".into());
            }
            Ok(Box::new(reachable.into_iter()) as Addrs)
        })
    }
}

/// The addresses of a name. What ends in `.localhost` is this machine (RFC 6761, 6.3), whatever the
/// resolver of the system makes of it.
async fn addresses_of(name: &str) -> std::io::Result<Vec<SocketAddr>> {
    let is_here = name.trim_end_matches('.').to_ascii_lowercase().ends_with(".localhost");
    let name = if is_here { "localhost" } else { name };
    let lookup = tokio::net::lookup_host((name.to_owned(), 0));
    Ok(tokio::time::timeout(RESOLVING, lookup).await??.collect())
}

/// Whether an address is on the public internet (IANA special-purpose registries, RFC 6890).
fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(v4) => is_public_v4(v4),
        IpAddr::V6(v6) => is_public_v6(v6),
    }
}

fn is_public_v4(v4: Ipv4Addr) -> bool {
    let [a, b, c, _] = v4.octets();
    let special = matches!(
        (a, b, c),
        (0 | 10 | 127, ..)
            | (100, 64..=127, _)
            | (169, 254, _)
            | (172, 16..=31, _)
            | (192, 0, 0 | 2)
            | (192, 31, 196)
            | (192, 52, 193)
            | (192, 88, 99)
            | (192, 168, _)
            | (192, 175, 48)
            | (198, 18..=19, _)
            | (198, 51, 100)
            | (203, 0, 113)
            | (224..=255, ..)
    );
    !special
}

/// Only 2000::/3 is given out; within it, tunnels and examples lead elsewhere.
fn is_public_v6(v6: Ipv6Addr) -> bool {
    let [a, b, ..] = v6.segments();
    let special =
        matches!((a, b), (0x2001, 0..=0x01ff) | (0x2001, 0x0db8) | (0x2002, _) | (0x3fff, 0..=0x0fff));
    (0x2000..=0x3fff).contains(&a) && !special
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn inner_networks_are_not_the_internet() {
        for inner in [
            "0.0.0.0",
            "10.0.0.1",
            "100.64.0.1",
            "127.0.0.1",
            "169.254.169.254",
            "172.16.0.1",
            "192.0.0.1",
            "192.168.1.1",
            "198.18.0.1",
            "224.0.0.1",
            "240.0.0.1",
            "255.255.255.255",
            "::",
            "::1",
            "::ffff:127.0.0.1",
            "::127.0.0.1",
            "fe80::1",
            "fc00::1",
            "64:ff9b::7f00:1",
            "64:ff9b:1::1",
            "2002:7f00:1::",
            "2001::1",
            "ff02::1",
            "2001:db8::1",
            "3fff::1",
        ] {
            assert!(!is_public(inner.parse().expect(inner)), "{inner}");
        }
        for outer in ["1.1.1.1", "93.184.216.34", "2606:4700::1", "2a01:4f8::1"] {
            assert!(is_public(outer.parse().expect(outer)), "{outer}");
        }
    }

    #[test]
    fn only_plain_names_may_be_asked() {
        let check = |address: &str| checked(address, false, &Config::default().origin());
        for wrong in [
            "http://a.example/",
            "https://127.0.0.1/",
            "https://[::1]/",
            "https://0x7f.1/",
            "https://a.example:8443/",
            "https://u@a.example/",
            "file:///etc/passwd",
            "https://a.example./",
            "https://localhost/own",
            "nonsense",
        ] {
            assert!(check(wrong).is_err(), "{wrong}");
        }
        assert_eq!(check("https://A.example/x#y").expect("fine").as_str(), "https://a.example/x");
    }

    #[test]
    fn origins_include_scheme_and_port() {
        assert!(same_origin("https://a.example/1", "https://A.example:443/2"));
        for other in
            ["https://a.example:8443/", "http://a.example/", "https://b.example/", "https://a.example.evil/"]
        {
            assert!(!same_origin("https://a.example/", other), "{other}");
        }
    }

    #[test]
    fn content_types_are_read_leniently_but_never_guessed() {
        assert!(is_activity_json("application/activity+json;charset=utf-8"));
        assert!(is_activity_json(r#"application/ld+json; profile="https://www.w3.org/ns/activitystreams""#));
        assert!(
            !is_activity_json("application/ld+json")
                && !is_activity_json("text/html")
                && !is_activity_json("")
        );
    }
}

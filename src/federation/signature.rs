//! Who really sent this, and our own seal.
//!
//! Two ways of signing are spoken: draft-cavage-http-signatures-12 with RSA-SHA256, and RFC 9421
//! with `rsa-v1_5-sha256`. A POST counts only when its signature covers the method and path, our
//! host, a fresh moment and the digest of the very bytes that arrived.

use std::{borrow::Cow, fmt::Write, sync::Arc};

use anyhow::{Context, anyhow};
use aws_lc_rs::{
    digest::{SHA256, SHA512, digest},
    rand::SystemRandom,
    signature::{
        ParsedPublicKey, RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_2048_8192_SHA512, RSA_PKCS1_SHA256,
        RsaKeyPair, VerificationAlgorithm,
    },
};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, Uri, header};
use base64::{Engine, prelude::BASE64_STANDARD};
use chrono::{DateTime, TimeDelta, Utc};
use moka::sync::Cache;
use rsa::{
    RsaPublicKey,
    pkcs1::DecodeRsaPublicKey,
    pkcs8::{DecodePublicKey, EncodePublicKey, LineEnding},
};
use sfv::{BareItem, Dictionary, InnerList, ListEntry, Parser};
use url::Url;

use crate::{Error, Result, blog::Actor};

/// How old a signature may be.
const OLDEST: TimeDelta = TimeDelta::hours(1);
/// How far a sender's clock may be ahead of ours.
const AHEAD: TimeDelta = TimeDelta::minutes(10);
/// The longest life a sender may give a signature by `expires`.
const LONGEST_LIFE: TimeDelta = TimeDelta::hours(12);
/// The most covered components and the longest headers that we look at.
const MOST_COMPONENTS: usize = 32;
const LONGEST_HEADER: usize = 8 << 10;
/// How many keys of others are kept at hand, a few KiB each.
const KEYS: u64 = 1_000;

/// The two ways of signing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scheme {
    Cavage,
    Rfc9421,
}

/// A signature that is well-formed, fresh and covers what it must; whose it is remains to be seen.
#[derive(Clone, Debug)]
pub struct Signed {
    /// Which key made it, by its own word.
    pub key_id: Url,
    hash: Hash,
    /// What may have been signed; any of them will do.
    bases: Vec<String>,
    signature: Vec<u8>,
}

#[derive(Clone, Copy, Debug)]
enum Hash {
    Sha256,
    Sha512,
}

/// What was asked, as far as a signature can cover it.
pub struct Asked<'a> {
    pub method: &'a Method,
    pub uri: &'a Uri,
    pub headers: &'a HeaderMap,
    /// Our public address without a slash at the end, `https://blog.example`.
    pub origin: &'a str,
}

impl Signed {
    /// Reads the signature of a POST with this body. Nothing is fetched and nothing is stored.
    pub fn read(asked: &Asked<'_>, body: &[u8]) -> Result<Self> {
        Self::read_any(asked, Some(body))
    }

    /// Reads the signature of a GET or HEAD, which has no body to cover.
    pub fn read_question(asked: &Asked<'_>) -> Result<Self> {
        Self::read_any(asked, None)
    }

    fn read_any(asked: &Asked<'_>, body: Option<&[u8]>) -> Result<Self> {
        if asked.headers.iter().any(|(name, value)| is_about_signing(name) && value.len() > LONGEST_HEADER) {
            return Err(malformed("a signature header is too long"));
        }
        match asked.headers.contains_key("signature-input") {
            true => read_rfc9421(asked, body),
            false => read_cavage(asked, body),
        }
    }

    /// The actor whose key it says it is, as far as its name tells.
    pub fn owner(&self) -> Url {
        let mut owner = self.key_id.clone();
        owner.set_fragment(None);
        owner
    }

    /// Whether this key made it, given in PEM.
    pub fn is_by(&self, public_key_pem: &str, keyring: &Keyring) -> bool {
        let holds = |it: &ParsedPublicKey| {
            self.bases.iter().any(|base| it.verify_sig(base.as_bytes(), &self.signature).is_ok())
        };
        keyring.key(public_key_pem, self.hash).as_deref().is_some_and(holds)
    }
}

/// Keys of others, each read once: reading one takes about a quarter as long as verifying with it. They are found by what they
/// are, so none of them ever gets old.
pub struct Keyring(Cache<String, Arc<ParsedPublicKey>>);

impl Default for Keyring {
    fn default() -> Self {
        Self(Cache::new(KEYS))
    }
}

impl Keyring {
    fn key(&self, pem: &str, hash: Hash) -> Option<Arc<ParsedPublicKey>> {
        // Hardly anybody signs with the other one.
        if matches!(hash, Hash::Sha512) {
            return parsed(pem, &RSA_PKCS1_2048_8192_SHA512);
        }
        if let Some(key) = self.0.get(pem) {
            return Some(key);
        }
        let key = parsed(pem, &RSA_PKCS1_2048_8192_SHA256)?;
        self.0.insert(pem.to_owned(), key.clone());
        Some(key)
    }
}

fn parsed(pem: &str, algorithm: &'static dyn VerificationAlgorithm) -> Option<Arc<ParsedPublicKey>> {
    ParsedPublicKey::new(algorithm, pem_bytes(pem)?).ok().map(Arc::new)
}

fn is_about_signing(name: &HeaderName) -> bool {
    matches!(name.as_str(), "signature" | "signature-input" | "digest" | "content-digest" | "date")
}

fn unsigned(reason: &str) -> Error {
    Error::refused(StatusCode::UNAUTHORIZED, reason)
}

fn malformed(reason: &str) -> Error {
    Error::refused(StatusCode::BAD_REQUEST, reason)
}

/// The only value of a header. Two would let two readers see two different things.
fn only<'a>(headers: &'a HeaderMap, name: &str) -> Result<&'a str> {
    let mut values = headers.get_all(name).iter();
    let (Some(value), None) = (values.next(), values.next()) else {
        return Err(unsigned(&format!("there must be one {name} header")));
    };
    value.to_str().map_err(|_| malformed(&format!("the {name} header is not text")))
}

// ---- draft-cavage-http-signatures-12 ---------------------------------------------------------

fn read_cavage(asked: &Asked<'_>, body: Option<&[u8]>) -> Result<Signed> {
    let header = only(asked.headers, "signature")?;
    let fields = cavage_fields(header).ok_or_else(|| unsigned("the Signature header cannot be read"))?;
    let field = |name: &str| fields.iter().find(|it| it.0 == name).map(|it| it.1);

    if let Some(body) = body {
        check_digest(only(asked.headers, "digest")?, body)?;
    }
    let covered: Vec<&str> = field("headers").unwrap_or("date").split_ascii_whitespace().collect();
    let covers = |name: &str| covered.iter().any(|it| it.eq_ignore_ascii_case(name));
    for needed in ["(request-target)", "host", "digest"] {
        if !covers(needed) && (body.is_some() || needed != "digest") {
            return Err(unsigned(&format!("the signature does not cover {needed}")));
        }
    }
    if covered.len() > MOST_COMPONENTS {
        return Err(unsigned("the signature covers too many headers"));
    }

    let seconds = |name: &str| -> Result<Option<DateTime<Utc>>> {
        field(name).map(|it| moment(it.parse().ok())).transpose()
    };
    let expires = seconds("expires")?;
    let signed_at = if covers("(created)") {
        seconds("created")?.ok_or_else(|| unsigned("(created) is covered but missing"))?
    } else if covers("date") {
        let date = httpdate::parse_http_date(only(asked.headers, "date")?);
        date.map_err(|_| unsigned("the Date header is not a date"))?.into()
    } else {
        return Err(unsigned("the signature covers neither date nor (created)"));
    };
    check_window(signed_at, expires.filter(|_| covers("(expires)")))?;

    Ok(Signed {
        key_id: key_id(field("keyId"))?,
        hash: match field("algorithm") {
            None | Some("rsa-sha256" | "hs2019") => Hash::Sha256,
            Some("rsa-sha512") => Hash::Sha512,
            Some(_) => return Err(unsigned("this algorithm is not accepted")),
        },
        bases: cavage_bases(asked, &covered, (field("created"), field("expires")), body.is_none())?,
        signature: decode(field("signature"))?,
    })
}

/// `name="value"` pairs, separated by commas; values may be bare numbers. No name may come twice.
fn cavage_fields(header: &str) -> Option<Vec<(&str, &str)>> {
    let mut fields: Vec<(&str, &str)> = Vec::new();
    let mut rest = header.trim();
    while !rest.is_empty() {
        let (name, after) = rest.split_once('=')?;
        let (value, after) = match after.strip_prefix('"') {
            Some(quoted) => quoted.split_once('"')?,
            None => after.split_at(after.find(',').unwrap_or(after.len())),
        };
        let name = name.trim();
        if fields.iter().any(|it| it.0 == name) {
            return None;
        }
        fields.push((name, value.trim()));
        let after = after.trim_start();
        rest = match after.strip_prefix(',') {
            Some(more) => more.trim_start(),
            None if after.is_empty() => after,
            None => return None,
        };
    }
    Some(fields)
}

/// What a decent server signs; of a question also what Mastodon signed before 4.3 and others still do,
/// which left out the query. Whoever may read one page may read the next.
fn cavage_bases(
    asked: &Asked<'_>,
    covered: &[&str],
    times: (Option<&str>, Option<&str>),
    is_question: bool,
) -> Result<Vec<String>> {
    let mut bases = vec![cavage_base(asked, target(asked.uri), covered, times)?];
    if is_question && asked.uri.query().is_some() {
        bases.push(cavage_base(asked, asked.uri.path(), covered, times)?);
    }
    Ok(bases)
}

fn cavage_base(
    asked: &Asked<'_>,
    target: &str,
    covered: &[&str],
    (created, expires): (Option<&str>, Option<&str>),
) -> Result<String> {
    let mut base = String::new();
    for (at, name) in covered.iter().enumerate() {
        let name = name.to_ascii_lowercase();
        let value: Cow<'_, str> = match name.as_str() {
            "(request-target)" => format!("{} {target}", asked.method.as_str().to_ascii_lowercase()).into(),
            "(created)" => created.ok_or_else(|| unsigned("(created) is missing"))?.into(),
            "(expires)" => expires.ok_or_else(|| unsigned("(expires) is missing"))?.into(),
            header => joined(asked.headers, header)?,
        };
        let separator = if at == 0 { "" } else { "\n" };
        base.extend([separator, &name, ": ", &value]);
    }
    Ok(base)
}

fn target(uri: &Uri) -> &str {
    uri.path_and_query().map_or("/", |it| it.as_str())
}

fn joined<'a>(headers: &'a HeaderMap, name: &str) -> Result<Cow<'a, str>> {
    let mut values = headers.get_all(name).iter().filter_map(|it| it.to_str().ok()).map(str::trim);
    match (values.next(), values.next()) {
        (None, _) => Err(unsigned(&format!("the covered header {name} is missing"))),
        (Some(only), None) => Ok(only.into()),
        (Some(first), Some(second)) => {
            Ok([first, second].into_iter().chain(values).collect::<Vec<_>>().join(", ").into())
        }
    }
}

/// RFC 3230: every SHA-256 named must be that of the body, and there must be one.
fn check_digest(header: &str, body: &[u8]) -> Result<()> {
    let ours = BASE64_STANDARD.encode(digest(&SHA256, body));
    let named = header.split(',').filter_map(|it| it.trim().split_once('='));
    let mut sha256 = named.filter(|it| it.0.eq_ignore_ascii_case("sha-256")).map(|it| it.1).peekable();
    if sha256.peek().is_none() {
        return Err(unsigned("the Digest header names no SHA-256"));
    }
    match sha256.all(|it| it == ours) {
        true => Ok(()),
        false => Err(unsigned("the Digest is not that of the body")),
    }
}

// ---- RFC 9421 ----------------------------------------------------------------------------------

fn read_rfc9421(asked: &Asked<'_>, body: Option<&[u8]>) -> Result<Signed> {
    let input = only(asked.headers, "signature-input")?;
    let inputs = dictionary("Signature-Input", input)?;
    let signatures = dictionary("Signature", only(asked.headers, "signature")?)?;
    let (label, members) = match inputs.iter().collect::<Vec<_>>().as_slice() {
        [(label, ListEntry::InnerList(members))] => (*label, members),
        _ => return Err(unsigned("there must be one signature")),
    };
    let signature = match (signatures.len(), signatures.get(label)) {
        (1, Some(ListEntry::Item(item))) => match &item.bare_item {
            BareItem::ByteSequence(bytes) => bytes.clone(),
            _ => return Err(malformed("the signature is not a byte sequence")),
        },
        _ => return Err(unsigned("there must be one signature")),
    };
    if let Some(body) = body {
        check_content_digest(only(asked.headers, "content-digest")?, body)?;
    }
    let covered = components(members)?;
    let covers = |name: &str| covered.contains(&name);
    let place =
        covers("@target-uri") || (covers("@authority") && (covers("@path") || covers("@request-target")));
    if !covers("@method") || !place || (body.is_some() && !covers("content-digest")) {
        return Err(unsigned("the signature must cover @method, @target-uri and content-digest"));
    }
    if !covers("@target-uri")
        && asked.uri.query().is_some()
        && !covers("@query")
        && !covers("@request-target")
    {
        return Err(unsigned("the signature does not cover the query"));
    }
    let created =
        seconds(members, "created")?.ok_or_else(|| unsigned("the signature has no created time"))?;
    check_window(created, seconds(members, "expires")?)?;
    if !matches!(text(members, "alg"), None | Some("rsa-v1_5-sha256")) {
        return Err(unsigned("this algorithm is not accepted"));
    }

    let (_, params) = input.split_once('=').ok_or_else(|| malformed("Signature-Input cannot be read"))?;
    let mut base = String::new();
    for name in &covered {
        let _ = writeln!(base, "\"{name}\": {}", component(asked, name)?);
    }
    let _ = write!(base, "\"@signature-params\": {}", params.trim());
    Ok(Signed { key_id: key_id(text(members, "keyid"))?, hash: Hash::Sha256, bases: vec![base], signature })
}

fn dictionary(name: &str, header: &str) -> Result<Dictionary> {
    Parser::new(header)
        .parse()
        .map_err(|_| malformed(&format!("the {name} header is not a structured field")))
}

/// The covered components, each once and without parameters that would change what it means.
fn components(members: &InnerList) -> Result<Vec<&str>> {
    let mut covered = Vec::new();
    for item in &members.items {
        let BareItem::String(name) = &item.bare_item else {
            return Err(malformed("a covered component is not a string"));
        };
        if !item.params.is_empty() || covered.contains(&name.as_str()) {
            return Err(unsigned("a covered component is not accepted"));
        }
        covered.push(name.as_str());
    }
    match covered.len() {
        ..=MOST_COMPONENTS => Ok(covered),
        _ => Err(unsigned("the signature covers too many components")),
    }
}

fn component(asked: &Asked<'_>, name: &str) -> Result<String> {
    let (scheme, authority) = asked.origin.split_once("://").unwrap_or_default();
    Ok(match name {
        "@method" => asked.method.as_str().to_owned(),
        "@target-uri" => format!("{}{}", asked.origin, target(asked.uri)),
        "@authority" => authority.to_owned(),
        "@scheme" => scheme.to_owned(),
        "@request-target" => target(asked.uri).to_owned(),
        "@path" => asked.uri.path().to_owned(),
        "@query" => format!("?{}", asked.uri.query().unwrap_or_default()),
        derived if derived.starts_with('@') => return Err(unsigned("a covered component is not accepted")),
        header => joined(asked.headers, header)?.into_owned(),
    })
}

fn text<'a>(members: &'a InnerList, name: &str) -> Option<&'a str> {
    match members.params.get(name) {
        Some(BareItem::String(text)) => Some(text.as_str()),
        Some(_) => Some(""),
        None => None,
    }
}

fn seconds(members: &InnerList, name: &str) -> Result<Option<DateTime<Utc>>> {
    match members.params.get(name) {
        Some(BareItem::Integer(seconds)) => moment(Some(i64::from(*seconds))).map(Some),
        Some(_) => Err(malformed("a time is not a number")),
        None => Ok(None),
    }
}

/// RFC 9530: every digest we can compute must be that of the body, and there must be one.
fn check_content_digest(header: &str, body: &[u8]) -> Result<()> {
    let named = dictionary("Content-Digest", header)?;
    let mut known = 0;
    for (name, algorithm) in [("sha-256", &SHA256), ("sha-512", &SHA512)] {
        let Some(entry) = named.get(name) else { continue };
        let ListEntry::Item(item) = entry else { return Err(malformed("a digest is not a byte sequence")) };
        let BareItem::ByteSequence(bytes) = &item.bare_item else {
            return Err(malformed("a digest is not a byte sequence"));
        };
        if bytes.as_slice() != digest(algorithm, body).as_ref() {
            return Err(unsigned("the Content-Digest is not that of the body"));
        }
        known += 1;
    }
    if known == 0 { Err(unsigned("the Content-Digest names neither SHA-256 nor SHA-512")) } else { Ok(()) }
}

// ---- what both ways share ----------------------------------------------------------------------

fn moment(seconds: Option<i64>) -> Result<DateTime<Utc>> {
    seconds
        .and_then(|it| DateTime::from_timestamp(it, 0))
        .ok_or_else(|| unsigned("a time of the signature is impossible"))
}

fn check_window(signed_at: DateTime<Utc>, expires: Option<DateTime<Utc>>) -> Result<()> {
    let now = Utc::now();
    if signed_at > now + AHEAD {
        return Err(unsigned("the signature is from the future"));
    }
    let good_until = match expires {
        Some(expires) => Ord::min(expires, signed_at + LONGEST_LIFE),
        None => signed_at + OLDEST,
    };
    if good_until < now { Err(unsigned("the signature is too old")) } else { Ok(()) }
}

fn key_id(named: Option<&str>) -> Result<Url> {
    let named = named.ok_or_else(|| unsigned("the signature names no key"))?;
    named.parse().map_err(|_| unsigned("the key's name is not an address"))
}

fn decode(signature: Option<&str>) -> Result<Vec<u8>> {
    let bytes = BASE64_STANDARD.decode(signature.unwrap_or_default()).unwrap_or_default();
    if bytes.is_empty() { Err(unsigned("the signature cannot be read")) } else { Ok(bytes) }
}

fn pem_bytes(pem: &str) -> Option<Vec<u8>> {
    let inside: String = pem.lines().filter(|it| !it.starts_with("-----")).collect();
    BASE64_STANDARD.decode(inside).ok()
}

/// A stranger's public key in the one form we keep: SubjectPublicKeyInfo in PEM.
pub fn normal_key(pem: &str) -> Option<String> {
    let key = RsaPublicKey::from_public_key_pem(pem)
        .or_else(|_| RsaPublicKey::from_pkcs1_pem(pem).map_err(|_| rsa::pkcs8::spki::Error::KeyMalformed));
    key.ok()?.to_public_key_pem(LineEnding::LF).ok()
}

// ---- our own seal --------------------------------------------------------------------------------

/// The private key of an actor of ours, ready to sign.
pub struct Seal {
    key: RsaKeyPair,
    key_id: String,
}

impl Seal {
    pub fn of(actor: &Actor) -> anyhow::Result<Self> {
        let pem = actor.private_key.as_deref().context("only an actor who lives here can sign")?;
        let der = pem_bytes(pem).context("a private key in the database cannot be read")?;
        let key = RsaKeyPair::from_pkcs8(&der)
            .map_err(|error| anyhow!("a private key is not accepted: {error}"))?;
        Ok(Self { key, key_id: actor.key_id.clone() })
    }

    /// The headers that make a POST of this body ours.
    pub fn post(&self, scheme: Scheme, inbox: &Url, body: &[u8]) -> anyhow::Result<HeaderMap> {
        let sha256 = BASE64_STANDARD.encode(digest(&SHA256, body));
        let mut headers = HeaderMap::new();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(super::CONTENT_TYPE));
        match scheme {
            Scheme::Cavage => {
                headers.insert("digest", format!("SHA-256={sha256}").try_into()?);
                self.cavage(&mut headers, "post", inbox, &["digest", "content-type"])?;
            }
            Scheme::Rfc9421 => {
                headers.insert("content-digest", format!("sha-256=:{sha256}:").try_into()?);
                self.rfc9421(&mut headers, inbox)?;
            }
        }
        Ok(headers)
    }

    /// The headers that make a GET ours.
    pub fn get(&self, url: &Url) -> anyhow::Result<HeaderMap> {
        let mut headers = HeaderMap::new();
        self.cavage(&mut headers, "get", url, &[])?;
        Ok(headers)
    }

    fn cavage(&self, headers: &mut HeaderMap, method: &str, url: &Url, more: &[&str]) -> anyhow::Result<()> {
        headers.insert(header::DATE, httpdate::fmt_http_date(std::time::SystemTime::now()).try_into()?);
        let covered = [&["(request-target)", "host", "date"], more].concat();
        let mut base =
            format!("(request-target): {method} {}\nhost: {}", path(url), crate::blog::authority_of(url));
        for name in covered.iter().skip(2) {
            let value = headers.get(*name).context("a covered header is missing")?.to_str()?;
            let _ = write!(base, "\n{name}: {value}");
        }
        let signature = format!(
            "keyId=\"{}\",algorithm=\"rsa-sha256\",headers=\"{}\",signature=\"{}\"",
            self.key_id,
            covered.join(" "),
            self.sign(base.as_bytes())?
        );
        headers.insert("signature", signature.try_into()?);
        Ok(())
    }

    fn rfc9421(&self, headers: &mut HeaderMap, url: &Url) -> anyhow::Result<()> {
        let digest = headers.get("content-digest").context("a covered header is missing")?.to_str()?;
        let params = format!(
            "(\"@method\" \"@target-uri\" \"content-digest\");created={};keyid=\"{}\"",
            Utc::now().timestamp(),
            self.key_id
        );
        let base = format!(
            "\"@method\": POST\n\"@target-uri\": {url}\n\"content-digest\": {digest}\n\"@signature-params\": {params}"
        );
        let signature = self.sign(base.as_bytes())?;
        headers.insert("signature-input", format!("sig1={params}").try_into()?);
        headers.insert("signature", format!("sig1=:{signature}:").try_into()?);
        Ok(())
    }

    fn sign(&self, base: &[u8]) -> anyhow::Result<String> {
        let mut signature = vec![0; self.key.public_modulus_len()];
        let signed = self.key.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), base, &mut signature);
        signed.map_err(|_| anyhow!("the signature failed"))?;
        Ok(BASE64_STANDARD.encode(signature))
    }
}

fn path(url: &Url) -> String {
    match url.query() {
        Some(query) => format!("{}?{query}", url.path()),
        None => url.path().to_owned(),
    }
}

//! How other servers seal their letters and check ours. Written apart from the product on purpose.

use std::collections::BTreeMap;

use axum::http::HeaderMap;
use base64::{Engine, engine::general_purpose::STANDARD};
use chrono::{DateTime, TimeDelta, Utc};
use rsa::{
    RsaPrivateKey, RsaPublicKey,
    pkcs1v15::{Signature, SigningKey, VerifyingKey},
    pkcs8::DecodePublicKey,
    sha2::{Digest, Sha256, Sha512},
    signature::{SignatureEncoding, Signer, Verifier},
};
use serde_json::Value;
use url::Url;

use super::{blog::Answer, mastodon::Person};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// draft-cavage-http-signatures-12, what almost everybody speaks.
    Cavage,
    Rfc9421,
    Unsigned,
}

/// A letter on its way to us: sealed as it should be unless the story forges something.
pub struct Envelope {
    browser: reqwest::Client,
    pub to: Url,
    pub body: Vec<u8>,
    pub style: Style,
    pub host: String,
    pub method: &'static str,
    pub date: String,
    pub created: Option<i64>,
    pub expires: Option<i64>,
    /// What is covered by the signature, in order; empty means what a decent server covers.
    pub covered: Vec<String>,
    pub key_id: String,
    pub key: RsaPrivateKey,
    pub algorithm: Option<String>,
    pub content_type: String,
    pub digest: Option<String>,
    /// A question (GET or HEAD) carries nothing but its seal.
    is_question: bool,
    after: Vec<After>,
}

/// What happens to the letter once it is sealed.
enum After {
    Body(Vec<u8>),
    Set(String, String),
    Add(String, String),
    Remove(String),
    Url(Url),
}

impl Envelope {
    pub fn new(person: &Person, to: &str, activity: &Value) -> Self {
        let to: Url = to.parse().unwrap();
        Self {
            browser: person.server.browser.clone(),
            body: activity.to_string().into_bytes(),
            style: Style::Cavage,
            host: authority(&to),
            method: "post",
            date: http_date(Utc::now()),
            created: None,
            expires: None,
            covered: Vec::new(),
            key_id: person.key_id(),
            key: person.key(),
            algorithm: Some("rsa-sha256".to_owned()),
            content_type: "application/activity+json".to_owned(),
            digest: None,
            is_question: false,
            after: Vec::new(),
            to,
        }
    }

    /// A question that somebody puts their seal on.
    pub fn question(person: &Person, to: &str) -> Self {
        Self { method: "get", body: Vec::new(), is_question: true, ..Self::new(person, to, &Value::Null) }
    }

    pub fn style(mut self, style: Style) -> Self {
        self.style = style;
        self
    }

    pub fn covering(mut self, covered: &[&str]) -> Self {
        self.covered = covered.iter().map(|&it| it.to_owned()).collect();
        self
    }

    pub fn dated(mut self, from_now: TimeDelta) -> Self {
        self.date = http_date(Utc::now() + from_now);
        self.created = Some((Utc::now() + from_now).timestamp());
        self
    }

    pub fn raw_date(mut self, date: &str) -> Self {
        self.date = date.to_owned();
        self
    }

    pub fn created(mut self, from_now: TimeDelta) -> Self {
        self.created = Some((Utc::now() + from_now).timestamp());
        self
    }

    pub fn expires(mut self, from_now: TimeDelta) -> Self {
        self.expires = Some((Utc::now() + from_now).timestamp());
        self
    }

    pub fn signed_by(mut self, key_id: &str, key: RsaPrivateKey) -> Self {
        self.key_id = key_id.to_owned();
        self.key = key;
        self
    }

    pub fn key_id(mut self, key_id: &str) -> Self {
        self.key_id = key_id.to_owned();
        self
    }

    pub fn algorithm(mut self, algorithm: Option<&str>) -> Self {
        self.algorithm = algorithm.map(str::to_owned);
        self
    }

    /// The Host that is signed and sent.
    pub fn for_host(mut self, host: &str) -> Self {
        self.host = host.to_owned();
        self
    }

    pub fn method(mut self, method: &'static str) -> Self {
        self.method = method;
        self
    }

    pub fn digest(mut self, digest: &str) -> Self {
        self.digest = Some(digest.to_owned());
        self
    }

    pub fn content_type(mut self, content_type: &str) -> Self {
        self.content_type = content_type.to_owned();
        self
    }

    pub fn raw_body(mut self, body: impl Into<Vec<u8>>) -> Self {
        self.body = body.into();
        self
    }

    pub fn then_body(mut self, activity: &Value) -> Self {
        self.after.push(After::Body(activity.to_string().into_bytes()));
        self
    }

    pub fn then_set(mut self, name: &str, value: &str) -> Self {
        self.after.push(After::Set(name.to_owned(), value.to_owned()));
        self
    }

    pub fn then_add(mut self, name: &str, value: &str) -> Self {
        self.after.push(After::Add(name.to_owned(), value.to_owned()));
        self
    }

    pub fn then_remove(mut self, name: &str) -> Self {
        self.after.push(After::Remove(name.to_owned()));
        self
    }

    pub fn then_to(mut self, url: &str) -> Self {
        self.after.push(After::Url(url.parse().unwrap()));
        self
    }

    pub async fn send(mut self) -> Answer {
        let mut headers = self.sealed();
        for change in std::mem::take(&mut self.after) {
            match change {
                After::Body(body) => self.body = body,
                After::Url(url) => self.to = url,
                After::Remove(name) => headers.retain(|it| it.0 != name),
                After::Add(name, value) => headers.push((name, value)),
                After::Set(name, value) => {
                    headers.retain(|it| it.0 != name);
                    headers.push((name, value));
                }
            }
        }
        let mut request = match self.is_question {
            true => self.browser.request(self.method.to_uppercase().parse().unwrap(), self.to),
            false => self.browser.post(self.to).body(self.body),
        };
        for (name, value) in headers {
            request = request.header(name, value);
        }
        Answer::of(request.send().await.unwrap()).await
    }

    fn sealed(&self) -> Vec<(String, String)> {
        let pair = |name: &str, value: String| (name.to_owned(), value);
        let mut headers = vec![
            pair("host", self.host.clone()),
            pair("date", self.date.clone()),
            match self.is_question {
                true => pair("accept", self.content_type.clone()),
                false => pair("content-type", self.content_type.clone()),
            },
        ];
        match self.style {
            Style::Unsigned => {}
            Style::Cavage if self.is_question => {
                let signature = self.cavage(&headers);
                headers.push(pair("signature", signature));
            }
            Style::Rfc9421 if self.is_question => {
                let (input, signature) = self.rfc9421(&headers);
                headers.push(pair("signature-input", input));
                headers.push(pair("signature", signature));
            }
            Style::Cavage => {
                let digest = self.digest.clone().unwrap_or_else(|| digest(&self.body));
                headers.push(pair("digest", digest));
                let signature = self.cavage(&headers);
                headers.push(pair("signature", signature));
            }
            Style::Rfc9421 => {
                let digest = self.digest.clone().unwrap_or_else(|| content_digest(&self.body));
                headers.push(pair("content-digest", digest));
                let (input, signature) = self.rfc9421(&headers);
                headers.push(pair("signature-input", input));
                headers.push(pair("signature", signature));
            }
        }
        headers
    }

    /// `Signature-Input`, `Content-Digest` and `Signature`, to be put on another letter.
    pub fn rfc9421_headers(&self) -> (String, String, String) {
        let headers = self.sealed();
        let value = |name: &str| headers.iter().find(|it| it.0 == name).unwrap().1.clone();
        (value("signature-input"), value("content-digest"), value("signature"))
    }

    fn covered_or(&self, usual: &[&str]) -> Vec<String> {
        match self.covered.as_slice() {
            [] => usual.iter().map(|&it| it.to_owned()).collect(),
            chosen => chosen.to_vec(),
        }
    }

    fn path(&self) -> String {
        path_and_query(&self.to)
    }

    fn cavage(&self, headers: &[(String, String)]) -> String {
        let usual = ["(request-target)", "host", "date", "digest", "content-type"];
        let covered = self.covered_or(if self.is_question { &usual[..3] } else { &usual });
        let value = |name: &str| match name {
            "(request-target)" => format!("{} {}", self.method, self.path()),
            "(created)" => self.created.unwrap().to_string(),
            "(expires)" => self.expires.unwrap().to_string(),
            name => headers.iter().find(|it| it.0 == name).map(|it| it.1.clone()).unwrap_or_default(),
        };
        let lines: Vec<String> = covered.iter().map(|it| format!("{it}: {}", value(it))).collect();
        let mut fields = vec![format!("keyId=\"{}\"", self.key_id)];
        fields.extend(self.algorithm.iter().map(|it| format!("algorithm=\"{it}\"")));
        fields.extend(self.created.iter().map(|it| format!("created={it}")));
        fields.extend(self.expires.iter().map(|it| format!("expires={it}")));
        fields.push(format!("headers=\"{}\"", covered.join(" ")));
        fields.push(format!("signature=\"{}\"", sign(&self.key, &lines.join("\n"))));
        fields.join(",")
    }

    fn rfc9421(&self, headers: &[(String, String)]) -> (String, String) {
        let usual = ["@method", "@target-uri", "content-digest"];
        let covered = self.covered_or(if self.is_question { &usual[..2] } else { &usual });
        let value = |name: &str| match name {
            "@method" => self.method.to_uppercase(),
            "@target-uri" => format!("{}://{}{}", self.to.scheme(), self.host, self.path()),
            "@authority" => self.host.clone(),
            "@path" => self.path().split('?').next().unwrap().to_owned(),
            "@query" => format!("?{}", self.to.query().unwrap_or_default()),
            name => headers.iter().find(|it| it.0 == name).map(|it| it.1.clone()).unwrap_or_default(),
        };
        let names: Vec<String> = covered.iter().map(|it| format!("\"{it}\"")).collect();
        let mut params = format!("({})", names.join(" "));
        params += &format!(";created={}", self.created.unwrap_or_else(|| Utc::now().timestamp()));
        params += &self.expires.map(|it| format!(";expires={it}")).unwrap_or_default();
        params += &format!(";keyid=\"{}\"", self.key_id);
        if let Some(algorithm) = self.algorithm.as_deref().filter(|it| *it != "rsa-sha256") {
            params += &format!(";alg=\"{algorithm}\"");
        }
        let mut lines: Vec<String> = covered.iter().map(|it| format!("\"{it}\": {}", value(it))).collect();
        lines.push(format!("\"@signature-params\": {params}"));
        (format!("sig1={params}"), format!("sig1=:{}:", sign(&self.key, &lines.join("\n"))))
    }
}

pub fn sign(key: &RsaPrivateKey, words: &str) -> String {
    STANDARD.encode(SigningKey::<Sha256>::new(key.clone()).sign(words.as_bytes()).to_bytes())
}

pub fn digest(body: &[u8]) -> String {
    format!("SHA-256={}", STANDARD.encode(Sha256::digest(body)))
}

pub fn content_digest(body: &[u8]) -> String {
    format!("sha-256=:{}:", STANDARD.encode(Sha256::digest(body)))
}

pub fn sha512_digest(body: &[u8]) -> String {
    format!("SHA-512={}", STANDARD.encode(Sha512::digest(body)))
}

pub fn http_date(at: DateTime<Utc>) -> String {
    at.format("%a, %d %b %Y %H:%M:%S GMT").to_string()
}

pub fn authority(url: &Url) -> String {
    match url.port() {
        Some(port) => format!("{}:{port}", url.host_str().unwrap()),
        None => url.host_str().unwrap().to_owned(),
    }
}

fn path_and_query(url: &Url) -> String {
    match url.query() {
        Some(query) => format!("{}?{query}", url.path()),
        None => url.path().to_owned(),
    }
}

/// What a careful server reads in the headers of a request we sent.
pub struct Claim {
    pub style: Style,
    pub key_id: String,
    words: String,
    signature: Vec<u8>,
}

impl Claim {
    /// Reads either kind of signature; says what is missing.
    pub fn read(
        method: &str,
        target: &str,
        headers: &HeaderMap,
        body: Option<&[u8]>,
    ) -> Result<Self, String> {
        if headers.contains_key("signature-input") {
            Self::rfc9421(method, target, headers, body)
        } else {
            Self::cavage(method, target, headers, body)
        }
    }

    fn cavage(method: &str, target: &str, headers: &HeaderMap, body: Option<&[u8]>) -> Result<Self, String> {
        let fields = fields(one(headers, "signature")?);
        let field = |name: &str| fields.get(name).cloned().ok_or(format!("no {name} in the signature"));
        let covered = field("headers")?;
        let names: Vec<&str> = covered.split(' ').collect();
        let mut needed = vec!["(request-target)", "host", "date"];
        if let Some(body) = body {
            needed.push("digest");
            if one(headers, "digest")? != digest(body) {
                return Err("the digest does not fit the body".into());
            }
        }
        if let Some(missing) = needed.iter().find(|it| !names.contains(it)) {
            return Err(format!("{missing} is not covered"));
        }
        if !matches!(field("algorithm")?.as_str(), "rsa-sha256" | "hs2019") {
            return Err("a strange algorithm".into());
        }
        let date = httpdate::parse_http_date(one(headers, "date")?).map_err(|it| it.to_string())?;
        if (DateTime::<Utc>::from(date) - Utc::now()).abs() > TimeDelta::minutes(5) {
            return Err("not signed just now".into());
        }
        let mut lines = Vec::new();
        for name in names {
            let value = match name {
                "(request-target)" => format!("{} {target}", method.to_lowercase()),
                name => one(headers, name)?.to_owned(),
            };
            lines.push(format!("{name}: {value}"));
        }
        Ok(Self {
            style: Style::Cavage,
            key_id: field("keyId")?,
            words: lines.join("\n"),
            signature: decoded(&field("signature")?)?,
        })
    }

    fn rfc9421(method: &str, target: &str, headers: &HeaderMap, body: Option<&[u8]>) -> Result<Self, String> {
        let input = one(headers, "signature-input")?;
        let (label, params) = input.split_once('=').ok_or("no label")?;
        let list = params.strip_prefix('(').and_then(|it| it.split_once(')')).ok_or("no list")?;
        let names: Vec<&str> = list.0.split(' ').map(|it| it.trim_matches('"')).collect();
        let mut needed = vec!["@method", "@target-uri"];
        if let Some(body) = body {
            needed.push("content-digest");
            if one(headers, "content-digest")? != content_digest(body) {
                return Err("the digest does not fit the body".into());
            }
        }
        if let Some(missing) = needed.iter().find(|it| !names.contains(it)) {
            return Err(format!("{missing} is not covered"));
        }
        let parameter = |name: &str| {
            let found = list.1.split(';').find_map(|it| it.trim().strip_prefix(&format!("{name}=")));
            found.map(|it| it.trim_matches('"').to_owned()).ok_or(format!("no {name}"))
        };
        let created: i64 = parameter("created")?.parse().map_err(|_| "created is no number")?;
        if (created - Utc::now().timestamp()).abs() > 300 {
            return Err("not signed just now".into());
        }
        let mut lines = Vec::new();
        for name in names {
            let value = match name {
                "@method" => method.to_uppercase(),
                "@target-uri" => format!("http://{}{target}", one(headers, "host")?),
                "@authority" => one(headers, "host")?.to_owned(),
                name => one(headers, name)?.to_owned(),
            };
            lines.push(format!("\"{name}\": {value}"));
        }
        lines.push(format!("\"@signature-params\": {params}"));
        let signature = one(headers, "signature")?;
        let encoded = signature
            .strip_prefix(&format!("{label}=:"))
            .and_then(|it| it.strip_suffix(':'))
            .ok_or("another label")?;
        Ok(Self {
            style: Style::Rfc9421,
            key_id: parameter("keyid")?,
            words: lines.join("\n"),
            signature: decoded(encoded)?,
        })
    }

    pub fn holds_with(&self, pem: &str) -> bool {
        let Ok(key) = RsaPublicKey::from_public_key_pem(pem) else { return false };
        let Ok(signature) = Signature::try_from(self.signature.as_slice()) else { return false };
        VerifyingKey::<Sha256>::new(key).verify(self.words.as_bytes(), &signature).is_ok()
    }
}

fn one<'a>(headers: &'a HeaderMap, name: &str) -> Result<&'a str, String> {
    let mut values = headers.get_all(name).iter();
    match (values.next(), values.next()) {
        (Some(value), None) => value.to_str().map_err(|it| it.to_string()),
        (None, _) => Err(format!("no header {name}")),
        _ => Err(format!("two headers {name}")),
    }
}

fn fields(header: &str) -> BTreeMap<String, String> {
    let pairs = header.split(',').filter_map(|it| it.split_once('='));
    pairs.map(|(name, value)| (name.trim().to_owned(), value.trim().trim_matches('"').to_owned())).collect()
}

fn decoded(text: &str) -> Result<Vec<u8>, String> {
    STANDARD.decode(text).map_err(|it| it.to_string())
}

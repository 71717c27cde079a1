//! Another server, small but strict: its people have real keys, and it checks every letter it gets.

use std::{
    collections::{HashMap, VecDeque},
    hash::{DefaultHasher, Hash, Hasher},
    io,
    net::SocketAddr,
    sync::{Arc, Mutex, MutexGuard, atomic::AtomicU64, atomic::Ordering},
    time::Duration,
};

use axum::{
    Router,
    body::{Body, Bytes},
    extract::State as Ours,
    http::{HeaderMap, Method, StatusCode, Uri},
    response::Response,
    serve::Listener,
};
use chrono::{DateTime, Utc};
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use rsa::RsaPrivateKey;
use serde_json::{Value, json};
use tokio::net::{TcpListener, TcpStream};

use super::{
    blog::{Answer, Published},
    keys,
    seal::{Claim, Envelope, Style},
};

pub const AS: &str = "https://www.w3.org/ns/activitystreams";

/// Everybody.
pub fn public() -> Value {
    json!("https://www.w3.org/ns/activitystreams#Public")
}

#[derive(Clone)]
pub struct Mastodon {
    pub url: String,
    pub browser: reqwest::Client,
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    software: String,
    people: HashMap<String, Resident>,
    served: HashMap<String, Served>,
    letters: Vec<Letter>,
    asked: Vec<Asked>,
    unchanged: usize,
    next: VecDeque<(StatusCode, HeaderMap)>,
    always: Option<StatusCode>,
    only: Option<Style>,
    knocks: usize,
    is_closed: bool,
    turned_away: usize,
    has_no_shared_inbox: bool,
}

struct Resident {
    key: usize,
    /// Merged into the actor document.
    also: Value,
    is_gone: bool,
}

/// One POST that was properly sealed and that this server took in.
#[derive(Clone, Debug)]
pub struct Letter {
    pub path: String,
    pub headers: HeaderMap,
    pub style: Style,
    pub key_id: String,
    pub body: Value,
    pub bytes: usize,
    /// The body as it came.
    pub raw: Bytes,
}

impl std::ops::Index<&str> for Letter {
    type Output = Value;

    fn index(&self, name: &str) -> &Value {
        &self.body[name]
    }
}

/// A question somebody asked this server.
#[derive(Clone, Debug)]
pub struct Asked {
    pub path: String,
    pub headers: HeaderMap,
}

/// What is found at a path.
#[derive(Clone)]
pub struct Served {
    pub status: StatusCode,
    pub content_type: &'static str,
    pub location: Option<String>,
    pub body: String,
    /// The body comes one piece at a time and never ends.
    pub is_endless: bool,
}

impl Served {
    pub fn json(body: &Value) -> Self {
        Self::text(&body.to_string(), "application/activity+json")
    }

    pub fn text(body: &str, content_type: &'static str) -> Self {
        let body = body.to_owned();
        Self { status: StatusCode::OK, content_type, location: None, body, is_endless: false }
    }

    pub fn status(mut self, status: u16) -> Self {
        self.status = StatusCode::from_u16(status).unwrap();
        self
    }

    pub fn redirect(to: &str) -> Self {
        Self { location: Some(to.to_owned()), ..Self::text("", "text/plain") }.status(302)
    }

    /// A server that never comes to the end of its answer.
    pub fn endless() -> Self {
        Self { is_endless: true, ..Self::text("", "application/activity+json") }
    }
}

impl Mastodon {
    pub async fn open() -> Self {
        Self::running("mastodon").await
    }

    /// Another software, as its NodeInfo says.
    pub async fn running(software: &str) -> Self {
        Self::at("localhost", software).await
    }

    /// A server with a name of its own, which must end in `.localhost`.
    pub async fn named(name: &str) -> Self {
        Self::at(name, "mastodon").await
    }

    async fn at(name: &str, software: &str) -> Self {
        let door = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{name}:{}", door.local_addr().unwrap().port());
        let state: Arc<Mutex<State>> = Arc::default();
        state.lock().unwrap().software = software.to_owned();
        let browser = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none());
        let browser = browser.dns_resolver(Arc::new(Here));
        let browser = browser.timeout(Duration::from_secs(60)).build().unwrap();
        let server = Self { url, browser, state: state.clone() };
        let router = Router::new().fallback(answer).with_state(server.clone());
        tokio::spawn(async move { axum::serve(Door { door, state }, router).await.unwrap() });
        server
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap()
    }

    /// `localhost:40123`, `evil.localhost:40123`
    pub fn host(&self) -> String {
        self.url.strip_prefix("http://").unwrap().to_owned()
    }

    /// Somebody who lives here. Each gets a key that differs from the neighbours'.
    pub fn person(&self, name: &str) -> Person {
        let mut state = self.state();
        let key = state.people.len();
        let resident = Resident { key, also: json!({}), is_gone: false };
        state.people.entry(name.to_owned()).or_insert(resident);
        Person { server: self.clone(), name: name.to_owned() }
    }

    pub fn without_shared_inbox(self) -> Self {
        self.state().has_no_shared_inbox = true;
        self
    }

    /// Puts something at a path.
    pub fn serve(&self, path: &str, what: Served) {
        self.state().served.insert(path.to_owned(), what);
    }

    /// Puts an object where its id says.
    pub fn publish(&self, object: &Value) {
        let path = object["id"].as_str().unwrap().strip_prefix(&self.url).unwrap().to_owned();
        self.serve(&path, Served::json(object));
    }

    pub fn take_down(&self, url: &str) {
        let path = url.strip_prefix(&self.url).unwrap().to_owned();
        self.serve(&path, Served::text("", "text/plain").status(410));
    }

    /// Nobody answers the bell.
    pub fn close(&self) {
        self.state().is_closed = true;
    }

    /// How often somebody came while it was closed.
    pub fn turned_away(&self) -> usize {
        self.state().turned_away
    }

    pub fn reopen(&self) {
        self.state().is_closed = false;
    }

    /// The next letter is answered with this.
    pub fn answer_next(&self, status: u16) {
        self.answer_next_with(status, HeaderMap::new());
    }

    pub fn answer_next_with(&self, status: u16, headers: HeaderMap) {
        self.state().next.push_back((StatusCode::from_u16(status).unwrap(), headers));
    }

    /// Every letter is answered with this, and none is taken in.
    pub fn always_answer(&self, status: u16) {
        self.state().always = Some(StatusCode::from_u16(status).unwrap());
    }

    pub fn answer_as_usual(&self) {
        self.state().always = None;
    }

    /// Understands one kind of signature only, and answers 401 to the other.
    pub fn understands_only(&self, style: Style) {
        self.state().only = Some(style);
    }

    /// Every letter that was taken in, oldest first.
    pub fn received(&self) -> Vec<Letter> {
        self.state().letters.clone()
    }

    /// The letters of one type, oldest first.
    pub fn letters(&self, kind: &str) -> Vec<Letter> {
        self.received().into_iter().filter(|it| it["type"] == kind).collect()
    }

    /// How many letters were brought here, taken in or not.
    pub fn knocks(&self) -> usize {
        self.state().knocks
    }

    /// Every question anybody asked this server.
    pub fn asked(&self) -> Vec<Asked> {
        self.state().asked.clone()
    }

    pub fn asked_for(&self, path: &str) -> usize {
        self.asked().iter().filter(|it| it.path == path).count()
    }

    /// How often somebody who had the newest version already was told so.
    pub fn unchanged(&self) -> usize {
        self.state().unchanged
    }

    /// Lists what was answered to a note, as Mastodon does: the first page holds nothing and comes
    /// with the collection, the others follow.
    pub fn list_replies(&self, note: &mut Value, replies: &[Value], per_page: usize) {
        let id = format!("{}/replies", note["id"].as_str().unwrap());
        let page = |number: usize| format!("{id}?page={number}");
        let first = json!({
            "id": format!("{id}?page=true"), "type": "CollectionPage", "partOf": id, "items": [], "next": page(1),
        });
        let collection = json!({ "@context": AS, "id": id, "type": "Collection", "first": first });
        self.publish(&collection);
        let pages: Vec<&[Value]> = replies.chunks(per_page).collect();
        for number in 1..=pages.len().max(1) {
            let items: Vec<&Value> =
                pages.get(number - 1).into_iter().copied().flatten().map(|it| &it["id"]).collect();
            let mut listed = json!({
                "@context": AS, "id": page(number), "type": "CollectionPage", "partOf": id, "items": items,
            });
            if number < pages.len() {
                listed["next"] = json!(page(number + 1));
            }
            self.publish(&listed);
        }
        note["replies"] = collection;
        self.publish(note);
    }

    pub fn forget_questions(&self) {
        self.state().asked.clear();
    }

    /// An address here that nobody has used before.
    pub fn new_url(&self, path: &str) -> String {
        static COUNT: AtomicU64 = AtomicU64::new(1_000);
        format!("{}{path}/{}", self.url, COUNT.fetch_add(1, Ordering::Relaxed))
    }

    fn actor(&self, name: &str) -> Option<Value> {
        let state = self.state();
        let resident = state.people.get(name).filter(|it| !it.is_gone)?;
        let url = format!("{}/users/{name}", self.url);
        let mut actor = json!({
            "@context": [AS, "https://w3id.org/security/v1"],
            "id": url,
            "type": "Person",
            "preferredUsername": name,
            "name": capital(name),
            "summary": "<p>Reads.</p>",
            "url": format!("{}/@{name}", self.url),
            "inbox": format!("{url}/inbox"),
            "outbox": format!("{url}/outbox"),
            "followers": format!("{url}/followers"),
            "publicKey": {
                "id": format!("{url}#main-key"),
                "owner": url,
                "publicKeyPem": keys::pem(keys::key(resident.key)),
            },
        });
        if !state.has_no_shared_inbox {
            actor["endpoints"] = json!({ "sharedInbox": format!("{}/inbox", self.url) });
        }
        for (field, value) in resident.also.as_object().unwrap() {
            actor[field] = value.clone();
        }
        Some(actor)
    }

    fn document(&self, path: &str) -> Option<Served> {
        if let Some(served) = self.state().served.get(path) {
            return Some(served.clone());
        }
        let software = self.state().software.clone();
        if path == "/.well-known/nodeinfo" {
            let rel = "http://nodeinfo.diaspora.software/ns/schema/2.0";
            let links = json!({ "links": [{ "rel": rel, "href": format!("{}/nodeinfo/2.0", self.url) }] });
            return Some(Served::text(&links.to_string(), "application/json"));
        }
        if path == "/nodeinfo/2.0" {
            let info = json!({ "version": "2.0", "software": { "name": software, "version": "4.5.0" } });
            return Some(Served::text(&info.to_string(), "application/json"));
        }
        if let Some(name) = path.strip_prefix("/.well-known/webfinger?resource=acct:") {
            return self.finger(&name.replace("%40", "@").replace("%3A", ":"));
        }
        let name = path.strip_prefix("/users/")?;
        match self.actor(name) {
            Some(actor) => Some(Served::json(&actor)),
            None if self.state().people.contains_key(name) => {
                Some(Served::text("", "text/plain").status(410))
            }
            None => None,
        }
    }

    fn finger(&self, handle: &str) -> Option<Served> {
        let name = handle.strip_suffix(&format!("@{}", self.host()))?;
        self.actor(name)?;
        let card = json!({
            "subject": format!("acct:{handle}"),
            "links": [{
                "rel": "self",
                "type": "application/activity+json",
                "href": format!("{}/users/{name}", self.url),
            }],
        });
        Some(Served::text(&card.to_string(), "application/jrd+json"))
    }

    async fn take_in(&self, uri: &Uri, headers: HeaderMap, bytes: Bytes) -> (StatusCode, HeaderMap) {
        self.state().knocks += 1;
        let claim = match Claim::read("POST", &uri.to_string(), &headers, Some(&bytes)) {
            Ok(claim) => claim,
            Err(problem) => panic!("a letter came with a bad seal: {problem}\n{headers:?}"),
        };
        if self.state().only.is_some_and(|it| it != claim.style) {
            return (StatusCode::UNAUTHORIZED, HeaderMap::new());
        }
        if let Some(answer) = self.state().next.pop_front() {
            return answer;
        }
        if let Some(status) = self.state().always {
            return (status, HeaderMap::new());
        }
        let body: Value = serde_json::from_slice(&bytes).unwrap();
        let owner = claim.key_id.split('#').next().unwrap();
        let actor = self.fetch(owner).await;
        let pem = actor["publicKey"]["publicKeyPem"].as_str().unwrap_or_default();
        assert!(claim.holds_with(pem), "a letter came with a forged seal: {body}");
        // What is handed on carries a seal of its own.
        let is_handed_on = body["signature"].is_object() || body["proof"].is_object();
        assert!(body["actor"] == owner || is_handed_on, "a letter came from somebody else than it says");
        assert_eq!(actor["publicKey"]["id"], claim.key_id.as_str());
        let (style, key_id) = (claim.style, claim.key_id);
        let path = uri.path().to_owned();
        let letter = Letter { path, headers, style, key_id, body, bytes: bytes.len(), raw: bytes };
        self.state().letters.push(letter);
        (StatusCode::ACCEPTED, HeaderMap::new())
    }
}

impl Mastodon {
    /// The document at an address; the question is sealed if it has to be.
    async fn fetch(&self, url: &str) -> Value {
        let accept = "application/activity+json";
        let answer = Answer::of(self.browser.get(url).header("accept", accept).send().await.unwrap()).await;
        if answer.status != 401 {
            return answer.json();
        }
        let name = self.state().people.keys().next().unwrap().clone();
        self.person(&name).question(url).send().await.json()
    }
}

async fn answer(
    Ours(server): Ours<Mastodon>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let path = uri.path_and_query().unwrap().to_string();
    if method == Method::POST {
        let (status, extra) = server.take_in(&uri, headers, body).await;
        let mut response = Response::new(Body::empty());
        *response.status_mut() = status;
        response.headers_mut().extend(extra);
        response.headers_mut().insert("connection", "close".parse().unwrap());
        return response;
    }
    server.state().asked.push(Asked { path: path.clone(), headers: headers.clone() });
    let missing = || Served::text("", "text/plain").status(404);
    let found = server.document(&path).unwrap_or_else(missing);
    let etag = etag(&found.body);
    if found.status == StatusCode::OK && headers.get("if-none-match").is_some_and(|it| it == etag.as_str()) {
        server.state().unchanged += 1;
        return Response::builder().status(StatusCode::NOT_MODIFIED).body(Body::empty()).unwrap();
    }
    let mut response = Response::builder()
        .status(found.status)
        .header("etag", etag)
        .header("content-type", found.content_type)
        .header("connection", "close");
    if let Some(location) = found.location {
        response = response.header("location", location);
    }
    let body = match found.is_endless {
        true => Body::from_stream(futures::stream::repeat_with(|| Ok::<_, io::Error>(vec![b' '; 16 * 1024]))),
        false => Body::from(found.body),
    };
    response.body(body).unwrap()
}

fn etag(body: &str) -> String {
    let mut hasher = DefaultHasher::new();
    body.hash(&mut hasher);
    format!("W/\"{:x}\"", hasher.finish())
}

/// Every name that ends in `.localhost` is this machine (RFC 6761, 6.3).
struct Here;

impl Resolve for Here {
    fn resolve(&self, name: Name) -> Resolving {
        assert!(format!(".{}", name.as_str()).ends_with(".localhost"), "{} is not here", name.as_str());
        let here = SocketAddr::from(([127, 0, 0, 1], 0));
        Box::pin(async move { Ok(Box::new(std::iter::once(here)) as Addrs) })
    }
}

/// Lets nobody in while the server is closed.
struct Door {
    door: TcpListener,
    state: Arc<Mutex<State>>,
}

impl Listener for Door {
    type Io = TcpStream;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (TcpStream, SocketAddr) {
        loop {
            let Ok((stream, from)) = self.door.accept().await else { continue };
            let mut state = self.state.lock().unwrap();
            if !state.is_closed {
                return (stream, from);
            }
            state.turned_away += 1;
        }
    }

    fn local_addr(&self) -> io::Result<SocketAddr> {
        self.door.local_addr()
    }
}

/// Somebody on another server.
#[derive(Clone)]
pub struct Person {
    pub server: Mastodon,
    pub name: String,
}

impl Person {
    pub fn url(&self) -> String {
        format!("{}/users/{}", self.server.url, self.name)
    }

    /// `@bob@localhost:40123`
    pub fn handle(&self) -> String {
        format!("@{}@{}", self.name, self.server.host())
    }

    pub fn key_id(&self) -> String {
        let actor = self.server.actor(&self.name).unwrap_or_default();
        let named = actor["publicKey"]["id"].as_str().map(str::to_owned);
        named.unwrap_or_else(|| format!("{}#main-key", self.url()))
    }

    pub fn key(&self) -> RsaPrivateKey {
        keys::key(self.server.state().people[&self.name].key).clone()
    }

    pub fn pem(&self) -> String {
        keys::pem(&self.key())
    }

    pub fn old_pem(&self) -> String {
        keys::old_pem(&self.key())
    }

    /// The actor document, as anybody may fetch it.
    pub fn document(&self) -> Value {
        self.server.actor(&self.name).unwrap()
    }

    /// Changes the actor document.
    pub fn become_also(&self, also: Value) {
        self.server.state().people.get_mut(&self.name).unwrap().also = also;
    }

    pub fn change_key(&self) {
        self.server.state().people.get_mut(&self.name).unwrap().key += 1;
    }

    /// Leaves; whoever asks for them hears 410.
    pub fn leave(&self) {
        self.server.state().people.get_mut(&self.name).unwrap().is_gone = true;
    }

    /// A letter that is not sent yet.
    pub fn envelope(&self, to: &str, activity: &Value) -> Envelope {
        Envelope::new(self, to, activity)
    }

    /// A question that is not asked yet.
    pub fn question(&self, url: &str) -> Envelope {
        Envelope::question(self, url)
    }

    /// Adds what every activity has, seals it and sends it.
    pub async fn send(&self, to: &str, activity: Value) -> Answer {
        let activity = self.activity(activity);
        self.envelope(to, &activity).send().await
    }

    /// Sends it and expects it to be taken in.
    pub async fn tell(&self, to: &str, activity: Value) {
        let words = activity.to_string();
        let answer = self.send(to, activity).await;
        assert_eq!(answer.status, 202, "{words}\n{}", answer.body);
    }

    pub fn activity(&self, mut activity: Value) -> Value {
        for (field, value) in [
            ("@context", json!(AS)),
            ("id", json!(self.server.new_url(&format!("/users/{}/deeds", self.name)))),
            ("actor", json!(self.url())),
        ] {
            if activity.get(field).is_none() {
                activity[field] = value;
            }
        }
        activity
    }

    pub async fn follow(&self, whom: &str) -> Value {
        let follow = self.activity(json!({ "type": "Follow", "object": whom }));
        self.tell(&format!("{whom}/inbox"), follow.clone()).await;
        follow
    }

    pub async fn like(&self, review: &Published) -> Value {
        let like = self.activity(json!({ "type": "Like", "object": review.id }));
        self.tell(&review.inbox, like.clone()).await;
        like
    }

    pub async fn boost(&self, review: &Published) -> Value {
        let cc = json!([review.author, format!("{}/followers", self.url())]);
        let boost =
            self.activity(json!({ "type": "Announce", "object": review.id, "to": [public()], "cc": cc }));
        self.tell(&review.inbox, boost.clone()).await;
        boost
    }

    pub async fn undo(&self, review: &Published, what: &Value) {
        self.tell(&review.inbox, json!({ "type": "Undo", "object": what })).await;
    }

    /// Something they say in public, kept on their own server where anybody may fetch it.
    pub fn note(&self, in_reply_to: &str, html: &str) -> Value {
        self.note_at(in_reply_to, html, Utc::now())
    }

    pub fn note_at(&self, in_reply_to: &str, html: &str, at: DateTime<Utc>) -> Value {
        let id = self.server.new_url(&format!("/users/{}/statuses", self.name));
        let note = json!({
            "@context": AS,
            "id": id,
            "type": "Note",
            "attributedTo": self.url(),
            "url": id.replace("/users/", "/@"),
            "to": [public()],
            "cc": [format!("{}/followers", self.url())],
            "inReplyTo": in_reply_to,
            "content": html,
            "published": at.to_rfc3339(),
            "tag": [],
        });
        self.server.publish(&note);
        note
    }

    /// The news of a note, addressed as the note is.
    pub fn create(&self, note: &Value) -> Value {
        self.about("Create", note)
    }

    pub fn update(&self, note: &Value) -> Value {
        self.about("Update", note)
    }

    fn about(&self, kind: &str, note: &Value) -> Value {
        self.activity(json!({ "type": kind, "to": note["to"], "cc": note["cc"], "object": note }))
    }

    /// Says something about a review, or about what somebody else said, and tells the author.
    pub async fn reply(&self, review: &Published, in_reply_to: &str, html: &str) -> Value {
        let note = self.note(in_reply_to, html);
        self.tell(&review.inbox, self.create(&note)).await;
        note
    }

    /// Takes a note back, as Mastodon says it.
    pub async fn delete(&self, review: &Published, note: &Value) {
        self.server.take_down(note["id"].as_str().unwrap());
        let grave = json!({ "id": note["id"], "type": "Tombstone" });
        let delete = json!({ "type": "Delete", "to": [public()], "object": grave });
        self.tell(&review.inbox, delete).await;
    }
}

fn capital(name: &str) -> String {
    name[..1].to_uppercase() + &name[1..]
}

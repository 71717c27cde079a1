//! Answers that were made once are handed out again, to everybody, for as long as nothing has changed.
//!
//! Only what a stranger asks is copied: no cookie, no signature, nothing private. A copy is handed out if nobody
//! has committed anything since it was begun ([`Db::version`]), or if it was begun after the question came: so
//! nobody ever sees what was hidden before they asked, not even for a moment, whoever hid it, on whatever node.
//! And a crowd that asks the same while everything changes is answered with one answer.

use std::{
    hash::{BuildHasher, RandomState},
    sync::Arc,
    time::{Duration, Instant},
};

use aws_lc_rs::digest::{SHA256, digest};
use axum::{
    Router,
    body::{Body, Bytes, HttpBody, to_bytes},
    extract::Request,
    http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header},
    response::{IntoResponse, Response},
};
use moka::future::Cache;
use tokio::sync::Mutex;
use tower::ServiceExt;

use crate::db::{Db, Version};

/// How much all copies may weigh, in bytes, and one of them.
const WEIGHT: u64 = 16 << 20;
const HEAVIEST: usize = 512 << 10;
/// The longest question whose answer is copied, in bytes.
const LONGEST: usize = 1 << 10;
/// How long a copy is good for when nothing changes but the time.
const AGE: Duration = Duration::from_secs(60);
/// How long nobody waits for a copy of what is not copied.
const NONE: Duration = Duration::from_secs(5);
/// How long somebody waits at most for an answer that is being made for somebody else.
const WAITING: Duration = Duration::from_secs(3);
/// How long the body of an answer may take.
const MAKING: Duration = Duration::from_secs(30);
/// How many different answers may be made at the same time.
const TURNS: usize = 256;
/// What is for somebody, or is kept as a file anyway.
const NOT_COPIED: [&str; 12] = [
    "/desk",
    "/setup",
    "/sign-in",
    "/sign-out",
    "/invitation",
    "/guest/",
    "/reply/",
    "/digest/",
    "/media/",
    "/assets/",
    "/looks/",
    "/preview/",
];
/// Who sends one of these asks as somebody, or for a part.
const PERSONAL: [HeaderName; 4] =
    [header::COOKIE, header::AUTHORIZATION, HeaderName::from_static("signature"), header::RANGE];

#[derive(Debug)]
pub struct Copies {
    db: Db,
    kept: Cache<String, Arc<Kept>>,
    hasher: RandomState,
    turns: Vec<Mutex<()>>,
}

/// What we know of the answer to a question.
#[derive(Debug)]
struct Kept {
    version: Version,
    begun: Instant,
    /// `None` if it is not one to be copied.
    copy: Option<Copy>,
}

#[derive(Clone, Debug)]
struct Copy {
    headers: HeaderMap,
    body: Bytes,
}

impl Copies {
    pub fn new(db: Db) -> Self {
        let weigh = |question: &String, kept: &Arc<Kept>| {
            let weight = question.len() + kept.copy.as_ref().map_or(0, |it| it.body.len()) + (4 << 10);
            u32::try_from(weight).unwrap_or(u32::MAX)
        };
        Self {
            db,
            kept: Cache::builder().max_capacity(WEIGHT).weigher(weigh).time_to_live(AGE).build(),
            hasher: RandomState::new(),
            turns: (0..TURNS).map(|_| Mutex::default()).collect(),
        }
    }

    fn turn(&self, question: &str) -> &Mutex<()> {
        let at = self.hasher.hash_one(question) % TURNS as u64;
        &self.turns[at as usize]
    }

    /// Answers with a copy if there is a good one, and else makes one if it may.
    pub async fn answer(&self, mut request: Request, doors: Router) -> Response {
        let asked = Instant::now();
        let Some(question) = question(&request) else { return enter(doors, request).await };
        let Some(version) = self.db.version().await else { return enter(doors, request).await };
        let kept = self.kept.get(&question).await;
        if let Some(copy) = kept.as_ref().and_then(|it| it.good(&version, asked)) {
            return copy.answer(request.headers());
        }
        if kept.is_some_and(|it| it.is_none()) {
            return enter(doors, request).await;
        }
        // Who asks the same meanwhile waits for this answer, but not for ever.
        let Ok(_turn) = tokio::time::timeout(WAITING, self.turn(&question).lock()).await else {
            return enter(doors, request).await;
        };
        let begun = Instant::now();
        let Some(version) = self.db.version().await else { return enter(doors, request).await };
        let kept = self.kept.get(&question).await;
        if let Some(copy) = kept.as_ref().and_then(|it| it.good(&version, asked)) {
            return copy.answer(request.headers());
        }
        // The copy is for those, too, who do not know it yet.
        let known = request.headers_mut().remove(header::IF_NONE_MATCH);
        let answer = enter(doors, request).await;
        if !may_be_copied(&answer) {
            self.kept.insert(question, Arc::new(Kept { version, begun, copy: None })).await;
            return answer;
        }
        let (parts, body) = answer.into_parts();
        let body = match tokio::time::timeout(MAKING, to_bytes(body, usize::MAX)).await {
            Ok(Ok(body)) => body,
            broken => {
                tracing::error!(?broken, "an answer broke off");
                return StatusCode::INTERNAL_SERVER_ERROR.into_response();
            }
        };
        let mut headers = parts.headers;
        headers.remove(header::TRANSFER_ENCODING);
        headers.entry(header::ETAG).or_insert_with(|| tag(&body));
        let copy = Copy { headers, body };
        let answer = copy.answer(&known.map(|it| (header::IF_NONE_MATCH, it)).into_iter().collect());
        let copy = Some(copy).filter(|it| it.body.len() <= HEAVIEST);
        self.kept.insert(question, Arc::new(Kept { version, begun, copy })).await;
        answer
    }
}

async fn enter(doors: Router, request: Request) -> Response {
    doors.oneshot(request).await.unwrap_or_else(|never| match never {})
}

impl Kept {
    /// The copy, if it is as good as an answer made now for somebody who asked then.
    fn good(&self, version: &Version, asked: Instant) -> Option<&Copy> {
        self.copy.as_ref().filter(|_| self.begun >= asked || self.version == *version)
    }

    /// Whether nobody needs to wait for a copy, because there will be none.
    fn is_none(&self) -> bool {
        self.copy.is_none() && self.begun.elapsed() < NONE
    }
}

impl Copy {
    fn answer(&self, asked: &HeaderMap) -> Response {
        let mut headers = self.headers.clone();
        if self.is_known(asked) {
            for name in [header::CONTENT_LENGTH, header::CONTENT_TYPE, header::CONTENT_ENCODING] {
                headers.remove(name);
            }
            return (StatusCode::NOT_MODIFIED, headers).into_response();
        }
        let mut answer = Response::new(Body::from(self.body.clone()));
        *answer.headers_mut() = headers;
        answer
    }

    /// Whether whoever asks has these very bytes already (RFC 9110, 13.1.2).
    fn is_known(&self, asked: &HeaderMap) -> bool {
        let bare = |it: &str| it.trim().trim_start_matches("W/").to_owned();
        let Some(tag) = self.headers.get(header::ETAG).and_then(|it| it.to_str().ok()).map(bare) else {
            return false;
        };
        let known = asked.get_all(header::IF_NONE_MATCH).iter().filter_map(|it| it.to_str().ok());
        known.flat_map(|it| it.split(',')).any(|it| it.trim() == "*" || bare(it) == tag)
    }
}

/// What is asked, with everything on which the answer depends; `None` if the answer is for nobody else.
fn question(request: &Request) -> Option<String> {
    let headers = request.headers();
    let path = request.uri().path();
    let is_personal = PERSONAL.iter().any(|it| headers.contains_key(it))
        || headers.contains_key(header::IF_MODIFIED_SINCE)
        || NOT_COPIED.iter().any(|it| path.starts_with(it));
    // Whoever sends something with a question lets nobody wait for it.
    if request.method() != Method::GET || is_personal || !request.body().is_end_stream() {
        return None;
    }
    let mut question = request.uri().path_and_query()?.as_str().to_owned();
    for name in [header::ACCEPT, header::ACCEPT_LANGUAGE, header::ACCEPT_ENCODING] {
        for value in headers.get_all(name) {
            question.push('\n');
            question.push_str(value.to_str().ok()?);
        }
        question.push('\0');
    }
    (question.len() <= LONGEST).then_some(question)
}

fn may_be_copied(answer: &Response) -> bool {
    let headers = answer.headers();
    let keep = headers.get(header::CACHE_CONTROL).map_or(&b""[..], HeaderValue::as_bytes);
    let is_private =
        [&b"no-store"[..], b"private"].iter().any(|it| keep.windows(it.len()).any(|at| at == *it));
    answer.status() == StatusCode::OK && !is_private && !headers.contains_key(header::SET_COOKIE)
}

/// The strong validator of some bytes.
fn tag(body: &[u8]) -> HeaderValue {
    let print: String = digest(&SHA256, body).as_ref()[..12].iter().map(|it| format!("{it:02x}")).collect();
    HeaderValue::from_str(&format!("\"{print}\"")).unwrap_or(HeaderValue::from_static("\"\""))
}

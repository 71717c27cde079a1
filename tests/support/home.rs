//! A server that speaks the documented API of Mastodon to applications, and checks every word.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard},
};

use axum::{
    Form, Json, Router,
    extract::{Query, State as Ours},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use rsa::sha2::{Digest, Sha256};
use serde_json::{Value, json};
use tokio::net::TcpListener;

type Fields = HashMap<String, String>;

#[derive(Clone)]
pub struct Home {
    pub url: String,
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
pub struct State {
    /// The applications that introduced themselves, by client id.
    pub apps: Vec<Fields>,
    /// What was asked at each visit of the page where people agree.
    pub visits: Vec<Fields>,
    pub tokens: Vec<String>,
    pub revoked: Vec<String>,
    /// What was said, with who may repeat it.
    pub statuses: Vec<(Fields, String)>,
    pub searches: Vec<Fields>,
    pub is_old: bool,
    pub disagrees: bool,
    pub finds_nothing: bool,
    pub takes_nothing: bool,
    pub has_forgotten_us: bool,
}

impl Home {
    pub async fn open() -> Self {
        let door = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://localhost:{}", door.local_addr().unwrap().port());
        let home = Self { url, state: Arc::default() };
        let router = Router::new()
            .route("/.well-known/webfinger", get(card))
            .route("/.well-known/oauth-authorization-server", get(abilities))
            .route("/api/v1/apps", post(introduce))
            .route("/oauth/authorize", get(agree))
            .route("/oauth/token", post(redeem))
            .route("/oauth/revoke", post(revoke))
            .route("/api/v2/search", get(search))
            .route("/api/v1/statuses", post(say))
            .with_state(home.clone());
        tokio::spawn(async move { axum::serve(door, router).await.unwrap() });
        home
    }

    pub fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap()
    }

    /// `bob@localhost:40123`
    pub fn handle(&self) -> String {
        format!("bob@{}", self.url.strip_prefix("http://").unwrap())
    }

    fn may(&self, headers: &HeaderMap) -> bool {
        let token = headers.get("authorization").and_then(|it| it.to_str().ok()?.strip_prefix("Bearer "));
        let state = self.state();
        token.is_some_and(|it| {
            state.tokens.iter().any(|known| known == it) && !state.revoked.iter().any(|old| old == it)
        })
    }
}

async fn card(Ours(home): Ours<Home>) -> Json<Value> {
    let own = json!({ "rel": "self", "type": "application/activity+json", "href": format!("{}/users/bob", home.url) });
    Json(json!({ "subject": format!("acct:{}", home.handle()), "links": [own] }))
}

async fn abilities(Ours(home): Ours<Home>) -> Response {
    if home.state().is_old {
        return StatusCode::NOT_FOUND.into_response();
    }
    Json(json!({
        "issuer": format!("{}/", home.url),
        "authorization_endpoint": format!("{}/oauth/authorize", home.url),
        "token_endpoint": format!("{}/oauth/token", home.url),
        "revocation_endpoint": format!("{}/oauth/revoke", home.url),
        "app_registration_endpoint": format!("{}/api/v1/apps", home.url),
        "scopes_supported": ["read", "write", "profile", "read:search", "write:statuses"],
        "code_challenge_methods_supported": ["S256"],
    }))
    .into_response()
}

async fn introduce(Ours(home): Ours<Home>, Form(app): Form<Fields>) -> Response {
    let mut state = home.state();
    let wants_profile = app["scopes"].split(' ').any(|it| it == "profile");
    if state.is_old && wants_profile {
        let problem = json!({ "error": "Validation failed: Scopes doesn't match configured on the server." });
        return (StatusCode::UNPROCESSABLE_ENTITY, Json(problem)).into_response();
    }
    state.apps.push(app);
    let id = state.apps.len();
    Json(json!({ "id": id.to_string(), "client_id": format!("client{id}"), "client_secret": "hush" }))
        .into_response()
}

/// Bob reads what the application wants and presses a button.
async fn agree(Ours(home): Ours<Home>, Query(visit): Query<Fields>) -> Response {
    let mut state = home.state();
    let number: usize = visit["client_id"].strip_prefix("client").unwrap().parse().unwrap();
    let app = state.apps[number - 1].clone();
    assert_eq!(visit["redirect_uri"], app["redirect_uris"]);
    assert_eq!(visit["scope"], app["scopes"]);
    assert_eq!((visit["response_type"].as_str(), visit["code_challenge_method"].as_str()), ("code", "S256"));
    state.visits.push(visit.clone());
    let answer = match state.disagrees {
        true => "error=access_denied".to_owned(),
        false => format!("code=code{}", state.visits.len()),
    };
    Redirect::to(&format!("{}?{answer}&state={}", visit["redirect_uri"], visit["state"])).into_response()
}

async fn redeem(Ours(home): Ours<Home>, Form(asked): Form<Fields>) -> Response {
    let mut state = home.state();
    let refuse = |why: &str| (StatusCode::UNAUTHORIZED, Json(json!({ "error": why }))).into_response();
    if state.has_forgotten_us || asked["client_secret"] != "hush" {
        return refuse("invalid_client");
    }
    let visit = asked["code"].strip_prefix("code").and_then(|it| it.parse::<usize>().ok());
    let Some(visit) = visit.and_then(|it| state.visits.get(it - 1)) else { return refuse("invalid_grant") };
    let proof = BASE64_URL_SAFE_NO_PAD.encode(Sha256::digest(&asked["code_verifier"]));
    if proof != visit["code_challenge"] || asked["redirect_uri"] != visit["redirect_uri"] {
        return refuse("invalid_grant");
    }
    let scope = visit["scope"].clone();
    let token = format!("token{}", state.tokens.len());
    state.tokens.push(token.clone());
    Json(json!({ "access_token": token, "token_type": "Bearer", "scope": scope, "created_at": 1 }))
        .into_response()
}

async fn revoke(Ours(home): Ours<Home>, Form(asked): Form<Fields>) -> Json<Value> {
    assert_eq!(asked["client_secret"], "hush");
    home.state().revoked.push(asked["token"].clone());
    Json(json!({}))
}

async fn search(Ours(home): Ours<Home>, headers: HeaderMap, Query(asked): Query<Fields>) -> Response {
    if !home.may(&headers) {
        return StatusCode::UNAUTHORIZED.into_response();
    }
    assert_eq!((asked["resolve"].as_str(), asked["type"].as_str()), ("true", "statuses"));
    let mut state = home.state();
    let other = json!({ "id": "6", "uri": "https://other.example/1", "url": "https://other.example/1" });
    let found = json!({ "id": "7", "uri": asked["q"], "url": asked["q"] });
    state.searches.push(asked);
    let statuses = if state.finds_nothing { vec![other] } else { vec![other, found] };
    Json(json!({ "accounts": [], "statuses": statuses, "hashtags": [] })).into_response()
}

async fn say(Ours(home): Ours<Home>, headers: HeaderMap, Form(status): Form<Fields>) -> Response {
    if !home.may(&headers) {
        return StatusCode::UNAUTHORIZED.into_response();
    }
    let mut state = home.state();
    if state.takes_nothing {
        let problem = json!({ "error": "Validation failed: Text character limit of 500 exceeded" });
        return (StatusCode::UNPROCESSABLE_ENTITY, Json(problem)).into_response();
    }
    let key = headers["idempotency-key"].to_str().unwrap().to_owned();
    if !state.statuses.iter().any(|it| it.1 == key) {
        state.statuses.push((status, key));
    }
    Json(json!({ "id": "8" })).into_response()
}

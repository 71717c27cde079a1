//! How others find us: WebFinger (RFC 7033), NodeInfo 2.0 and 2.1, host-meta (RFC 6415).

use axum::{
    extract::{Query, State},
    http::{HeaderMap, HeaderValue, header},
    response::{IntoResponse, Response},
};
use serde::Deserialize;
use serde_json::{Value, json};

use super::{CONTENT_TYPE, Federation};
use crate::{
    App, Error, Result,
    blog::{Actor, Author, Comment, Comments, Kind, Review, Settings, Shelf},
};
use sea_orm::{EntityTrait, PaginatorTrait, QueryFilter};

#[derive(Debug, Deserialize)]
pub struct Question {
    resource: Option<String>,
}

/// Who is behind a handle, an id or a page of ours.
pub async fn webfinger(State(app): State<Federation>, Query(question): Query<Question>) -> Result<Response> {
    let resource = question.resource.ok_or_else(|| {
        Error::refused(axum::http::StatusCode::BAD_REQUEST, "ask for a resource, like acct:name@host")
    })?;
    let actor = named(&app, &resource).await?.ok_or(Error::NotFound)?;
    let link = |rel: &str, kind: &str, href: &str| json!({ "rel": rel, "type": kind, "href": href });
    let answer = json!({
        "subject": format!("acct:{}@{}", actor.handle, actor.host),
        "aliases": [actor.page_url, actor.url],
        "links": [
            link("http://webfinger.net/rel/profile-page", "text/html", &actor.page_url),
            link("self", CONTENT_TYPE, &actor.url),
        ],
    });
    Ok(open("application/jrd+json", answer.to_string()))
}

async fn named(app: &App, resource: &str) -> Result<Option<Actor>> {
    if app.is_ours(resource) {
        let name = app.path(resource).and_then(|it| it.strip_prefix("/@"));
        return match name {
            Some(name) => by_handle(app, name).await,
            None if resource.trim_end_matches('/') == app.config.origin() => Ok(Some(blog(app).await?)),
            None => Ok(Actor::by_url(&app.db, resource).await?.filter(Actor::lives_here)),
        };
    }
    let account = resource.strip_prefix("acct:").unwrap_or(resource).trim_start_matches('@');
    match account.rsplit_once('@') {
        Some((handle, host)) if host.eq_ignore_ascii_case(&app.config.authority()) => {
            by_handle(app, handle).await
        }
        _ => Ok(None),
    }
}

async fn blog(app: &App) -> Result<Actor> {
    Settings::get(&app.db).await?.blog(&app.db).await
}

async fn by_handle(app: &App, handle: &str) -> Result<Option<Actor>> {
    let handle = handle.to_lowercase();
    let settings = Settings::get(&app.db).await?;
    for actor in [settings.blog(&app.db).await?, settings.instance(&app.db).await?] {
        if actor.handle == handle {
            return Ok(Some(actor));
        }
    }
    match Author::by_username(&app.db, &handle).await {
        Ok(author) => Ok(Some(author.actor(&app.db).await?).filter(|it| it.kind == Kind::Person)),
        Err(Error::NotFound) => Ok(None),
        Err(error) => Err(error),
    }
}

pub async fn host_meta(State(app): State<Federation>) -> Response {
    let template = app.url("/.well-known/webfinger?resource={uri}");
    let xml = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <XRD xmlns=\"http://docs.oasis-open.org/ns/xri/xrd-1.0\">\n  \
         <Link rel=\"lrdd\" type=\"application/jrd+json\" template=\"{template}\"/>\n</XRD>\n"
    );
    open("application/xrd+xml", xml)
}

pub async fn nodeinfo_index(State(app): State<Federation>) -> Response {
    let link = |version: &str| {
        json!({
            "rel": format!("http://nodeinfo.diaspora.software/ns/schema/{version}"),
            "href": app.url(&format!("/nodeinfo/{version}")),
        })
    };
    let instance = json!({ "rel": "https://www.w3.org/ns/activitystreams#Application", "href": app.url("/ap/instance") });
    open("application/json", json!({ "links": [link("2.1"), instance, link("2.0")] }).to_string())
}

pub async fn nodeinfo_20(State(app): State<Federation>) -> Result<Response> {
    let mut info = nodeinfo(&app, "2.0").await?;
    if let Some(software) = info["software"].as_object_mut() {
        software.retain(|name, _| matches!(name.as_str(), "name" | "version"));
    }
    Ok(described(&info, "2.0"))
}

pub async fn nodeinfo_21(State(app): State<Federation>) -> Result<Response> {
    Ok(described(&nodeinfo(&app, "2.1").await?, "2.1"))
}

fn described(info: &Value, version: &str) -> Response {
    let kind =
        format!("application/json; profile=\"http://nodeinfo.diaspora.software/ns/schema/{version}#\"");
    open(&kind, info.to_string())
}

/// How many comments are counted anew for everybody who asks. Of more, the number may be a minute old.
const COUNTED: u64 = 10_000;

async fn comments(app: &Federation) -> Result<u64> {
    if let Some(count) = app.post.comments.get(&()).await {
        return Ok(count);
    }
    let count = Comments::find().filter(Comment::shown()).count(&app.db).await?;
    if count > COUNTED {
        app.post.comments.insert((), count).await;
    }
    Ok(count)
}

async fn nodeinfo(app: &Federation, version: &str) -> Result<Value> {
    let settings = Settings::get(&app.db).await?;
    let authors = Author::all(&app.db).await?.iter().filter(|it| it.0.disabled_at.is_none()).count();
    let comments = comments(app).await?;
    Ok(json!({
        "version": version,
        "software": {
            "name": "reynard",
            "version": env!("CARGO_PKG_VERSION"),
        },
        "protocols": ["activitypub"],
        "services": { "inbound": [], "outbound": ["atom1.0"] },
        "openRegistrations": false,
        "usage": {
            "users": { "total": authors, "activeMonth": authors, "activeHalfyear": authors },
            "localPosts": Review::count_published(&app.db, Shelf::Abroad).await?,
            "localComments": comments,
        },
        "metadata": { "nodeName": settings.name, "nodeDescription": settings.tagline },
    }))
}

fn open(content_type: &str, body: String) -> Response {
    let mut headers = HeaderMap::new();
    if let Ok(content_type) = HeaderValue::try_from(content_type) {
        headers.insert(header::CONTENT_TYPE, content_type);
    }
    headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    (headers, body).into_response()
}

//! Actor ⇄ Person, Group, Application.

use std::sync::Arc;

use activitypub_federation::protocol::public_key::PublicKey;
use axum::http::StatusCode;
use serde_json::{Value, json};

use super::{
    Federation,
    fetch::{Failure, same_origin},
    notes::address,
    signature::{Signed, normal_key},
    wire::{Endpoints, Moment, Profile, Thing, actor_context, with_context},
};
use crate::{
    App, Error, Result,
    blog::{Actor, Kind, authority_of},
    db, text,
};

const KINDS: [(&str, Kind); 5] = [
    ("Person", Kind::Person),
    ("Group", Kind::Group),
    ("Organization", Kind::Organization),
    ("Application", Kind::Application),
    ("Service", Kind::Service),
];
/// The longest handle; who has a longer one is not an actor to us.
const LONGEST_HANDLE: usize = 2_048;

/// The actor who really signed this in their own name, or the status that says why not.
///
/// An actor we know is checked with the key we have. If that fails, the key is fetched once more:
/// it may have changed. Answers, also bad ones, are remembered for a minute, so that a flood of
/// forgeries causes one question.
pub async fn signer(federation: &Federation, signed: &Signed, actor_url: &str) -> Result<Actor> {
    if !same_origin(signed.key_id.as_str(), actor_url) {
        return Err(Error::refused(StatusCode::UNAUTHORIZED, "the key is not one of the actor's"));
    }
    let known = Actor::by_url(&federation.db, actor_url).await?;
    if known.as_ref().is_some_and(|it| it.gone_at.is_some()) {
        return Err(Error::refused(StatusCode::UNAUTHORIZED, "this actor has left"));
    }
    let was_known = known.is_some();
    if let Some(known) = known.filter(|it| made_by(signed, it)) {
        return Ok(known);
    }
    let Ok(_turn) = federation.asking.try_acquire() else { return Err(Error::Busy) };
    match find(federation, actor_url).await {
        Ok(fresh) if made_by(signed, &fresh) && was_known => renew(federation, fresh).await,
        Ok(fresh) if made_by(signed, &fresh) => Ok(fresh),
        Err(Failure::Unreachable(_)) => Err(Error::Busy),
        _ => Err(Error::refused(StatusCode::UNAUTHORIZED, "the signature is not the actor's")),
    }
}

/// A key was changed: from now on only the new one counts.
async fn renew(federation: &Federation, fresh: Actor) -> Result<Actor> {
    let txn = db::begin(&federation.db).await?;
    let renewed = fresh.remember(&txn).await?;
    txn.commit().await?;
    Ok(renewed)
}

fn made_by(signed: &Signed, actor: &Actor) -> bool {
    actor.key_id == signed.key_id.as_str() && signed.is_by(&actor.public_key)
}

/// Fetches an actor from their own server, at most once a minute. Nothing is stored.
pub async fn find(federation: &Federation, actor_url: &str) -> Result<Actor, Failure> {
    let asking = async {
        let document = federation.document(actor_url).await?;
        read(Thing(&document)).ok_or_else(|| Failure::Unacceptable(format!("{actor_url} is not an actor")))
    };
    let answer = federation.actors.get_with(actor_url.to_owned(), async { Arc::new(asking.await) }).await;
    (*answer).clone()
}

/// Somebody whose word we need: from the database, else from their server.
pub async fn known_or_found(federation: &Federation, actor_url: &str) -> Result<Actor, Failure> {
    match Actor::by_url(&federation.db, actor_url).await {
        Ok(Some(known)) => Ok(known),
        Ok(None) => find(federation, actor_url).await,
        Err(error) => Err(Failure::Unreachable(error.to_string())),
    }
}

/// An actor as their own server describes them. Their host is the host of their id, whatever they say.
pub fn read(person: Thing<'_>) -> Option<Actor> {
    let kind = KINDS.iter().find(|it| person.is(&[it.0]))?.1;
    let url = address(person.id()?)?;
    let id = url::Url::parse(&url).ok()?;
    let handle = person.text("preferredUsername").or_else(|| person.text("name"))?;
    if handle.len() > LONGEST_HANDLE {
        return None;
    }
    let inbox = person.link("inbox").and_then(address)?;
    let keys = person.list("publicKey").iter().map(Thing).filter(|it| it.link("owner") == person.id());
    let (key_id, public_key) = keys
        .filter_map(|it| Some((address(it.id()?)?, normal_key(it.text("publicKeyPem")?)?)))
        .find(|it| same_origin(&it.0, &url))?;
    let shared_inbox = person.inner("endpoints").and_then(|it| it.link("sharedInbox"));
    let shared_inbox = shared_inbox.or_else(|| person.link("sharedInbox")).and_then(address);
    let page_url = person.link("url").and_then(address).filter(|it| same_origin(it, &url));
    let now = db::now();
    Some(Actor {
        id: 0,
        kind,
        handle: text::one_line(handle, 200).replace(['@', '/', ' '], ""),
        host: authority_of(&id),
        display_name: text::one_line(person.text("name").unwrap_or_default(), 200),
        summary: text::said(&shortened(person.text("summary").unwrap_or_default())),
        page_url: page_url.unwrap_or_else(|| url.clone()),
        shared_inbox: shared_inbox.filter(|it| same_origin(it, &inbox)),
        inbox,
        followers_url: person.link("followers").and_then(address),
        key_id,
        public_key,
        private_key: None,
        created_at: now,
        refreshed_at: now,
        gone_at: None,
        url,
    })
}

fn shortened(summary: &str) -> String {
    summary.chars().take(20_000).collect()
}

/// The document of an actor who lives here.
pub fn document(app: &App, actor: &Actor) -> Result<Value> {
    let under = |name: &str| format!("{}/{name}", actor.url);
    let is_group = actor.kind == Kind::Group;
    let is_instance = actor.kind == Kind::Application;
    let page = json!({
        "type": "PropertyValue",
        "name": "Blog",
        "value": format!("<a href=\"{0}\" rel=\"me\">{0}</a>", text::escape(&actor.page_url)),
    });
    let profile = Profile {
        id: actor.url.clone(),
        kind: KINDS.iter().find(|it| it.1 == actor.kind).map_or("Person", |it| it.0),
        preferred_username: actor.handle.clone(),
        webfinger: (!is_instance).then(|| format!("{}@{}", actor.handle, actor.host)),
        name: actor.name().to_owned(),
        summary: actor.summary.clone(),
        url: actor.page_url.clone(),
        published: Moment(actor.created_at),
        inbox: actor.inbox.clone(),
        outbox: under("outbox"),
        followers: (!is_instance).then(|| under("followers")),
        following: (!is_instance).then(|| under("following")),
        featured: (!is_instance).then(|| under("featured")),
        attributed_to: is_group.then(|| under("moderators")),
        posting_restricted_to_mods: is_group.then_some(true),
        sensitive: is_group.then_some(false),
        endpoints: Endpoints { shared_inbox: app.url("/ap/inbox") },
        manually_approves_followers: false,
        discoverable: !is_instance,
        indexable: !is_instance,
        attribution_domains: if is_instance { vec![] } else { vec![app.config.authority()] },
        attachment: if actor.kind == Kind::Person { vec![page] } else { vec![] },
        public_key: PublicKey {
            id: actor.key_id.clone(),
            owner: actor.url.parse().map_err(anyhow::Error::from)?,
            public_key_pem: actor.public_key.clone(),
        },
    };
    Ok(with_context(actor_context(), profile)?)
}

//! Actor ⇄ Person, Group, Application.

use std::{num::NonZeroU32, sync::Arc, time::Duration};

use activitypub_federation::protocol::public_key::PublicKey;
use axum::http::StatusCode;
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
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
    blog::{Actor, Author, Kind, authority_of},
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
/// An actor we know (`known`) is checked with the key we have. If that fails, the key is fetched once more:
/// it may have changed. Answers, also bad ones, are remembered for a minute, so that a flood of
/// forgeries causes one question.
pub async fn signer(
    federation: &Federation,
    signed: &Signed,
    actor_url: &str,
    known: Option<Actor>,
) -> Result<Actor> {
    if !same_origin(signed.key_id.as_str(), actor_url) {
        return Err(Error::refused(StatusCode::UNAUTHORIZED, "the key is not one of the actor's"));
    }
    if known.as_ref().is_some_and(|it| it.gone_at.is_some()) {
        return Err(Error::refused(StatusCode::UNAUTHORIZED, "this actor has left"));
    }
    let was_known = known.is_some();
    if let Some(known) = known.filter(|it| made_by(federation, signed, it)) {
        return Ok(known);
    }
    let Ok(_turn) = federation.post.asking.try_acquire() else { return Err(Error::Busy) };
    match find(federation, actor_url).await {
        Ok(fresh) if made_by(federation, signed, &fresh) && was_known => renew(federation, fresh).await,
        Ok(fresh) if made_by(federation, signed, &fresh) => Ok(fresh),
        Err(Failure::Unreachable(reason)) => {
            tracing::info!(%actor_url, %reason, "the key of a signer cannot be asked for");
            Err(Error::Busy)
        }
        _ => Err(Error::refused(StatusCode::UNAUTHORIZED, "the signature is not the actor's")),
    }
}

/// Whoever brings what somebody else is said to have said: the real owner of the key that sealed
/// it, be they known or fetched. What they bring is not believed for that. The same tells who asks.
pub async fn bearer(federation: &Federation, signed: &Signed) -> Result<Actor> {
    let refuse = || Error::refused(StatusCode::UNAUTHORIZED, "the signature is not the bearer's");
    if federation.is_ours(signed.key_id.as_str()) {
        return Err(refuse());
    }
    let known = Actor::by_key(&federation.db, signed.key_id.as_str()).await?;
    if let Some(known) = known.filter(|it| it.gone_at.is_none() && made_by(federation, signed, it)) {
        return Ok(known);
    }
    let owner = signed.owner();
    let Ok(_turn) = federation.post.asking.try_acquire() else { return Err(Error::Busy) };
    match find(federation, owner.as_str()).await {
        Ok(fresh) if made_by(federation, signed, &fresh) => Ok(fresh),
        Err(Failure::Unreachable(_)) => Err(Error::Busy),
        _ => Err(refuse()),
    }
}

/// A key was changed: from now on only the new one counts.
async fn renew(federation: &Federation, fresh: Actor) -> Result<Actor> {
    let txn = db::begin(&federation.db).await?;
    let renewed = fresh.remember(&txn).await?;
    txn.commit().await?;
    Ok(renewed)
}

fn made_by(federation: &Federation, signed: &Signed, actor: &Actor) -> bool {
    actor.key_id == signed.key_id.as_str() && signed.is_by(&actor.public_key, &federation.post.keyring)
}

/// Counts by domain the servers that we had never met.
pub type Newcomers = DefaultKeyedRateLimiter<String>;

/// Whoever owns a domain can make up any number of servers below it; twenty at once, and then one
/// every half minute, is more than a real one opens.
pub fn newcomers() -> Newcomers {
    const AT_ONCE: NonZeroU32 = NonZeroU32::new(20).expect("not zero");
    let quota = Quota::with_period(Duration::from_secs(30)).expect("not zero").allow_burst(AT_ONCE);
    RateLimiter::keyed(quota)
}

/// Whether we may get to know this server. Those we know, and those that are a domain themselves,
/// always may.
async fn may_meet(federation: &Federation, actor_url: &str) -> Result<bool> {
    let Ok(url) = url::Url::parse(actor_url) else { return Ok(false) };
    let Some(domain) = domain_above(url.host_str().unwrap_or_default()) else { return Ok(true) };
    if Actor::is_met(&federation.db, &authority_of(&url)).await? {
        return Ok(true);
    }
    Ok(federation.post.newcomers.check_key(&domain).is_ok())
}

/// The domain that a server lies below, if it is not one itself.
fn domain_above(host: &str) -> Option<String> {
    match host.rsplit('.').collect::<Vec<_>>().as_slice() {
        [top, second, _, ..] => Some(format!("{second}.{top}")),
        _ => None,
    }
}

/// Fetches an actor from their own server, at most once a minute. Nothing is stored.
pub async fn find(federation: &Federation, actor_url: &str) -> Result<Actor, Failure> {
    // What is remembered is no way around a block, nor a block that was lifted remembered.
    federation.post.client.may_go(&federation.post.client.check(actor_url)?).await?;
    let asking = async {
        let may = may_meet(federation, actor_url).await;
        if !may.map_err(|it| Failure::Unreachable(it.to_string()))? {
            return Err(Failure::Unreachable("too many new servers of one domain".to_owned()));
        }
        let document = federation.document(actor_url).await?;
        read(Thing(&document)).ok_or_else(|| Failure::Unacceptable(format!("{actor_url} is not an actor")))
    };
    let answer =
        federation.post.actors.get_with(actor_url.to_owned(), async { Arc::new(asking.await) }).await;
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
        stand: None,
        born_at: person.moment("published").filter(|it| *it <= now),
        url,
    })
}

fn shortened(summary: &str) -> String {
    summary.chars().take(20_000).collect()
}

/// The document of an actor who lives here; `author` is who it is the face of, if it is a person's.
pub fn document(app: &App, actor: &Actor, author: Option<&Author>) -> Result<Value> {
    let under = |name: &str| format!("{}/{name}", actor.url);
    let is_group = actor.kind == Kind::Group;
    let is_instance = actor.kind == Kind::Application;
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
        attachment: if actor.kind == Kind::Person { pages(actor, author) } else { vec![] },
        public_key: public_key(actor)?,
    };
    Ok(with_context(actor_context(), profile)?)
}

/// The page of an author here and their pages elsewhere, as others show what stands in a profile.
fn pages(actor: &Actor, author: Option<&Author>) -> Vec<Value> {
    let row = |name: &str, value: String| json!({ "type": "PropertyValue", "name": name, "value": value });
    let here = format!("<a href=\"{0}\" rel=\"me\">{0}</a>", text::escape(&actor.page_url));
    let elsewhere = author.into_iter().flat_map(Author::elsewhere).map(|(address, shown)| {
        let (address, words) = (text::escape(address), text::escape(shown));
        let host = shown.split(['/', '?', '#']).next().unwrap_or(shown);
        row(host, format!("<a href=\"{address}\" rel=\"me nofollow noopener\">{words}</a>"))
    });
    std::iter::once(row("Blog", here)).chain(elsewhere).collect()
}

/// The key that others check the letters of an actor with.
pub fn public_key(actor: &Actor) -> Result<PublicKey> {
    Ok(PublicKey {
        id: actor.key_id.clone(),
        owner: actor.url.parse().map_err(anyhow::Error::from)?,
        public_key_pem: actor.public_key.clone(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_opens_servers_without_end() {
        let newcomers = newcomers();
        let mut met = 0;
        for n in 0..10_000 {
            let domain = domain_above(&format!("a{n}.evil.example")).expect("it lies below one");
            met += usize::from(newcomers.check_key(&domain).is_ok());
        }
        assert!((20..=21).contains(&met), "{met}");
        assert!(newcomers.check_key(&"good.example".to_owned()).is_ok());
        assert_eq!(domain_above("mastodon.example"), None);
    }
}

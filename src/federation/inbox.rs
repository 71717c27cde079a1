//! The switchboard: one line for every activity we understand.
//!
//! Before anything is looked up or asked, a message must name our host, be small, be JSON, and
//! carry a fresh signature over the very bytes that came. Then the key must be the actor's, and
//! the actor may speak of nothing but their own. Every deed here may be repeated without harm.

use std::{sync::Arc, time::Duration};

use axum::{
    body::{Bytes, to_bytes},
    extract::{Request, State},
    http::{HeaderMap, StatusCode, header},
};
use serde_json::{Value, json};

use super::{
    Federation, consent, delivery,
    doorkeeper::{self, Caller},
    fetch::{LARGEST, same_origin},
    letterbox::{self, Heard, Letter},
    mentions,
    notes::{self, LONGEST_ADDRESS, address},
    people, quote, reports,
    signature::{Asked, Signed},
    wire::{Accept, Announce, PUBLIC, Thing, is_public, plain_context, with_context},
};
use crate::{
    App, Error, Result,
    blog::{
        Activity, Actor, Author, Comment, Follower, Kind, Lead, Mention, Notice, Peer, Quote, Reaction,
        ReactionKind, Review, Said, Stand, Standing,
    },
    db, text,
};

/// How long the body of a message may take to arrive.
const ARRIVING: Duration = Duration::from_secs(30);
const UNWELCOME: &str = "nothing is exchanged with whoever said this";
const ACTORS: [&str; 5] = ["Person", "Group", "Organization", "Application", "Service"];
const LIKES: [&str; 2] = ["Like", "EmojiReact"];

/// Hears one message. 202 only after everything it says is written down.
pub async fn receive(State(federation): State<Federation>, request: Request) -> Result<StatusCode> {
    let (parts, body) = request.into_parts();
    let origin = federation.config.origin();
    check_host(&parts.headers, &federation.config.authority())?;
    check_resident(&federation, parts.uri.path()).await?;
    check_length(&parts.headers)?;
    check_content_type(&parts.headers)?;
    let body = tokio::time::timeout(ARRIVING, to_bytes(body, LARGEST)).await;
    let body = body.map_err(|_| refused(StatusCode::REQUEST_TIMEOUT, "too slow"))?;
    let body = body.map_err(|_| refused(StatusCode::PAYLOAD_TOO_LARGE, "larger than 1 MiB"))?;
    let asked = Asked { method: &parts.method, uri: &parts.uri, headers: &parts.headers, origin: &origin };

    let signed = Signed::read(&asked, &body)?;
    let message = Message::read(&federation, body)?;
    let caller = doorkeeper::look_up(&federation, &message.actor_url).await?;
    check_standing(&federation, &message, &signed, &caller).await?;
    let known = caller.known;
    if known.is_none() && message.is_farewell() {
        return Ok(StatusCode::ACCEPTED);
    }
    if !same_origin(signed.key_id.as_str(), &message.actor_url) {
        message.passed_on(&federation, &signed).await?;
        return Ok(StatusCode::ACCEPTED);
    }
    let actor = people::signer(&federation, &signed, &message.actor_url, known).await?;
    if caller.is_failing {
        delivery::revive(&federation, &actor.host).await?;
    }
    Arc::new(message).heard(&federation, actor).await?;
    Ok(StatusCode::ACCEPTED)
}

fn refused(status: StatusCode, reason: &str) -> Error {
    Error::refused(status, reason)
}

/// Whoever is blocked, by themselves or with their server, is told so before anything is asked about
/// them. The id of a message has the origin of its actor.
async fn check_standing(app: &App, message: &Message, signed: &Signed, caller: &Caller) -> Result<()> {
    let owner = signed.owner();
    let is_barred = caller.is_barred
        || (owner.as_str() != message.actor_url && Standing::bars_actor(&app.db, owner.as_str()).await?);
    match is_barred {
        true => Err(refused(StatusCode::FORBIDDEN, UNWELCOME)),
        false => Ok(()),
    }
}

pub fn check_host(headers: &HeaderMap, ours: &str) -> Result<()> {
    let mut hosts = headers.get_all(header::HOST).iter();
    match (hosts.next().and_then(|it| it.to_str().ok()), hosts.next()) {
        (Some(host), None) if host.eq_ignore_ascii_case(ours) => Ok(()),
        _ => Err(refused(StatusCode::MISDIRECTED_REQUEST, "this is not the host you are looking for")),
    }
}

/// A personal inbox must be somebody's.
async fn check_resident(app: &App, path: &str) -> Result<()> {
    let Some(actor_path) = path.strip_suffix("/inbox").filter(|it| *it != "/ap") else { return Ok(()) };
    let url = app.url(actor_path);
    match Actor::by_url(&app.db, &url).await?.filter(Actor::is_local) {
        Some(actor) if actor.lives_here() => Ok(()),
        Some(_) => Err(Error::Gone),
        None => Err(Error::NotFound),
    }
}

fn check_length(headers: &HeaderMap) -> Result<()> {
    let named = headers.get(header::CONTENT_LENGTH).and_then(|it| it.to_str().ok()?.parse::<u64>().ok());
    match named {
        Some(length) if length > LARGEST as u64 => {
            Err(refused(StatusCode::PAYLOAD_TOO_LARGE, "larger than 1 MiB"))
        }
        _ => Ok(()),
    }
}

fn check_content_type(headers: &HeaderMap) -> Result<()> {
    let named = headers.get(header::CONTENT_TYPE).and_then(|it| it.to_str().ok()).unwrap_or_default();
    match named.split(';').next().unwrap_or_default().trim().to_ascii_lowercase().as_str() {
        "application/activity+json" | "application/ld+json" => Ok(()),
        _ => Err(refused(StatusCode::UNSUPPORTED_MEDIA_TYPE, "send application/activity+json")),
    }
}

/// A message that is JSON and says who speaks; nothing in it is believed yet.
pub struct Message {
    json: Value,
    /// Perhaps empty: some servers forget it.
    id: String,
    actor_url: String,
    /// As it came.
    body: Bytes,
}

impl Message {
    fn read(app: &App, body: Bytes) -> Result<Self> {
        let malformed = |reason| refused(StatusCode::BAD_REQUEST, reason);
        let json: Value = serde_json::from_slice(&body).map_err(|_| malformed("this is not JSON"))?;
        let activity = Thing(&json);
        let actor_url = activity.link("actor").and_then(address).ok_or_else(|| malformed("nobody speaks"))?;
        let id = activity.id().unwrap_or_default().to_owned();
        if id.len() > LONGEST_ADDRESS || id.chars().any(char::is_control) {
            return Err(malformed("the id is not an address"));
        }
        if app.is_ours(&actor_url) || app.is_ours(&id) {
            return Err(refused(StatusCode::FORBIDDEN, "nobody here said this"));
        }
        if !id.is_empty() && !same_origin(&id, &actor_url) {
            return Err(refused(StatusCode::FORBIDDEN, "the id is not the actor's"));
        }
        Ok(Self { json, id, actor_url, body })
    }

    fn activity(&self) -> Thing<'_> {
        Thing(&self.json)
    }

    /// Whether somebody leaves. Most servers tell the whole world; whom we never met leaves nothing to forget,
    /// and their key can no longer be asked for.
    fn is_farewell(&self) -> bool {
        let activity = self.activity();
        activity.is(&["Delete"])
            && activity.link("object").and_then(address).as_ref() == Some(&self.actor_url)
    }

    /// Somebody passes on what another one is said to have said, as servers do with what is said in
    /// their threads (ActivityPub 7.1.2). Nothing of it is believed: if it is about something that
    /// concerns us, we only learn where to ask, and ask there later. Servers hand on only what carries
    /// a seal of its own; without one it is somebody speaking in another's name.
    async fn passed_on(&self, federation: &Federation, signed: &Signed) -> Result<()> {
        let concern = match self.is_sealed_by(&self.actor_url) {
            true => self.concern(federation).await?,
            false => None,
        };
        let Some(url) = concern else {
            return Err(refused(StatusCode::UNAUTHORIZED, "the key is not one of the actor's"));
        };
        let bearer = people::bearer(federation, signed).await?;
        if Standing::bars_actor(&federation.db, &bearer.url).await? {
            return Err(refused(StatusCode::FORBIDDEN, UNWELCOME));
        }
        delivery::revive(federation, &bearer.host).await?;
        let txn = db::begin(&federation.db).await?;
        match Comment::by_url(&txn, &url).await? {
            Some(comment) => comment.doubt(&txn).await?,
            None => {
                Lead::open(&txn, None, &[url]).await?;
            }
        }
        txn.commit().await?;
        federation.bell.notify_one();
        Ok(())
    }

    /// The address of what this is about, if it is a comment that we know, or one on something that
    /// we know; and if its actor could have a say in it at all.
    async fn concern(&self, app: &App) -> Result<Option<String>> {
        let activity = self.activity();
        let url = activity.link("object").and_then(address);
        let Some(url) = url.filter(|it| same_origin(it, &self.actor_url) && !app.is_ours(it)) else {
            return Ok(None);
        };
        if !activity.is(&["Create", "Update", "Delete"]) {
            return Ok(None);
        }
        if Comment::by_url(&app.db, &url).await?.is_some() {
            return Ok(Some(url));
        }
        let answered = activity.inner("object").and_then(|it| it.link("inReplyTo")).and_then(address);
        let Some(answered) = answered.filter(|_| !activity.is(&["Delete"])) else { return Ok(None) };
        if Standing::bars(&app.db, &answered).await? {
            return Ok(None);
        }
        let place = Comment::place_of(app, &app.db, &answered).await?;
        Ok(place.map(|_| url))
    }

    /// Does what the message asks, as far as the actor may ask it.
    async fn heard(self: Arc<Self>, federation: &Federation, actor: Actor) -> Result<()> {
        let activity = self.activity();
        let app: &App = federation;
        match activity.text("type").unwrap_or_default() {
            "Follow" => self.follow(app, actor).await,
            "Undo" => self.undo(app, actor).await,
            "Create" => self.say(federation, actor).await,
            "Update" => self.update(federation, actor).await,
            "Delete" => self.delete(app, actor).await,
            "Like" | "EmojiReact" => self.react(app, actor, ReactionKind::Like).await,
            "Announce" => self.react(app, actor, ReactionKind::Boost).await,
            "Block" => block(app, actor, activity).await,
            "QuoteRequest" => quote::request(app, actor, activity).await,
            "Flag" => reports::hear(app, &actor, activity).await,
            "ReplyRequest" => consent::reply_request(app, actor, activity).await,
            "LikeRequest" => consent::reaction_request(app, actor, activity, ReactionKind::Like).await,
            "AnnounceRequest" => consent::reaction_request(app, actor, activity, ReactionKind::Boost).await,
            _ => Ok(()),
        }
    }

    async fn follow(&self, app: &App, actor: Actor) -> Result<()> {
        let Some(followed) = resident(app, self.activity()).await? else { return Ok(()) };
        if followed.kind == Kind::Application {
            return Ok(());
        }
        let uid = db::uid();
        let mut follow = json!({
            "id": self.id, "type": "Follow", "actor": actor.url, "object": followed.url,
        });
        if let Some(to) = self.activity().get("to") {
            follow["to"] = to.clone();
        }
        let accept = Accept {
            id: format!("{}/accepts/{uid}", followed.url),
            kind: Default::default(),
            actor: followed.url.clone(),
            published: None,
            to: vec![actor.url.clone()],
            cc: vec![],
            audience: None,
            object: follow,
        };
        let accept = with_context(plain_context(), accept)?;
        let txn = db::begin(&app.db).await?;
        let actor = actor.remember(&txn).await?;
        // The desk may have decided since we looked.
        if actor.stand == Some(Stand::Blocked) {
            return Err(refused(StatusCode::FORBIDDEN, UNWELCOME));
        }
        Follower::welcome(&txn, &followed, &actor, &self.id).await?;
        Notice::follower(&txn, &followed, &actor).await?;
        Peer::meet(&txn, &actor.host).await?;
        Activity::answer(&txn, &followed, &actor, &uid, accept.to_string()).await?;
        txn.commit().await?;
        app.bell.notify_one();
        Ok(())
    }

    /// Takes back what the actor said before: told by its whole, or by its id alone.
    async fn undo(&self, app: &App, actor: Actor) -> Result<()> {
        if actor.id == 0 {
            return Ok(());
        }
        let txn = db::begin(&app.db).await?;
        if let Some(undone) = self.activity().link("object").filter(|it| !it.contains('\0')) {
            Reaction::withdraw_by_url(&txn, &actor, undone).await?;
            Follower::farewell_by_url(&txn, &actor, undone).await?;
        }
        if let Some(inner) = self.activity().inner("object")
            && inner.link("actor").and_then(address).is_none_or(|it| it == actor.url)
        {
            undo_inner(app, &txn, &actor, inner).await?;
        }
        txn.commit().await?;
        app.bell.notify_one();
        Ok(())
    }

    /// Somebody says something. It is only heard in their own words, from their own server.
    async fn say(self: &Arc<Self>, app: &Federation, actor: Actor) -> Result<()> {
        let Some(note) = self.activity().inner("object") else { return Ok(()) };
        let said = notes::read(app, note, Some(self.activity()), &actor).await?;
        self.listen(app, note, actor, said).await
    }

    async fn update(self: &Arc<Self>, app: &Federation, actor: Actor) -> Result<()> {
        let Some(object) = self.activity().inner("object") else { return Ok(()) };
        if object.is(&ACTORS) {
            return introduce(app, actor, object).await;
        }
        quote::rephrase(app, &actor, object, self.activity()).await?;
        let mut said = notes::read(app, object, Some(self.activity()), &actor).await?;
        if let Some(said) = &mut said {
            let elsewhere = object.inner("object").and_then(|it| it.moment("updated"));
            said.edited_at = said.edited_at.or(elsewhere).or_else(|| self.activity().moment("updated"));
            said.is_edit = true;
        }
        self.listen(app, object, actor, said).await
    }

    /// What answers something is a comment, unless we know it as a mention; what answers nothing can only be one.
    async fn listen(
        self: &Arc<Self>,
        federation: &Federation,
        note: Thing<'_>,
        speaker: Actor,
        said: Option<Said>,
    ) -> Result<()> {
        let is_mention = match said {
            Some(mut said) => {
                said.is_news = true;
                let letter = Letter { message: self.clone(), speaker: speaker.clone(), said };
                letterbox::hear(federation, letter).await? == Heard::IsMention
            }
            None => mentions::is_one(federation, note).await?,
        };
        match is_mention {
            true => mentions::hear(federation, note, self.activity(), speaker).await,
            false => Ok(()),
        }
    }

    /// Followers of the review's author read what is said under it, if their server can see who
    /// really said it: it goes to them as it was received (wire format: LD signature or FEP-8b32).
    pub async fn hand_on(
        &self,
        txn: &sea_orm::DatabaseTransaction,
        comment: &Comment,
        actor: &Actor,
    ) -> Result<()> {
        let (Some(review_id), true) = (comment.review_id, self.is_sealed_by(&actor.url)) else {
            return Ok(());
        };
        let Ok(received) = std::str::from_utf8(&self.body) else { return Ok(()) };
        let reviews = Review::by_ids(txn, &[review_id]).await?;
        let Some(review) = reviews.first().filter(|it| it.is_told()) else { return Ok(()) };
        let author = review.author(txn).await?;
        if !Follower::has_any(txn, author.actor_id).await? {
            return Ok(());
        }
        Activity::forward(txn, &author, actor, received).await
    }

    /// Whether it carries a seal of its own, made with a key of the actor. Whether that seal is whole
    /// is for those to see who receive it.
    fn is_sealed_by(&self, actor_url: &str) -> bool {
        let by = |seal: Thing<'_>, key: &str| seal.link(key).is_some_and(|it| same_origin(it, actor_url));
        let activity = self.activity();
        activity.inner("signature").is_some_and(|it| by(it, "creator"))
            || activity.inner("proof").is_some_and(|it| by(it, "verificationMethod"))
    }

    /// Takes back words, or a whole person. Others on the same server may only make us look whether
    /// it is really gone: a moderator tells the truth, a neighbour may not.
    async fn delete(&self, app: &App, actor: Actor) -> Result<()> {
        let Some(url) = self.activity().link("object").and_then(address) else { return Ok(()) };
        if app.is_ours(&url) || !same_origin(&url, &actor.url) {
            return Ok(());
        }
        let txn = db::begin(&app.db).await?;
        // What they say at this very moment is written down first, and goes with the rest.
        let actor = if actor.id == 0 { actor } else { actor.remember(&txn).await? };
        if url == actor.url {
            Comment::forget_actor(&txn, &actor).await?;
            Mention::forget_actor(&txn, &actor).await?;
            Reaction::forget_actor(&txn, &actor).await?;
            Quote::forget_actor(&txn, &actor).await?;
            Follower::farewell_all(&txn, &actor).await?;
            actor.depart(&txn).await?;
        } else {
            Mention::forget(&txn, &actor, &url).await?;
            Quote::forget(&txn, &actor, &url).await?;
            match Comment::by_url(&txn, &url).await? {
                Some(comment) if comment.actor_id != actor.id => {
                    Comment::look_again(&txn, &actor, &url).await?;
                }
                known => {
                    Comment::forget(&txn, &actor, &url).await?;
                    if let Some(comment) = known.filter(Comment::is_shown) {
                        self.hand_on(&txn, &comment, &actor).await?;
                    }
                }
            }
        }
        txn.commit().await?;
        app.bell.notify_one();
        Ok(())
    }

    /// The blog hands what was said in it to the servers that keep forums, as it was received.
    pub async fn pass_on(
        &self,
        txn: &sea_orm::DatabaseTransaction,
        comment: &Comment,
        actor: &Actor,
        blog: &Actor,
    ) -> Result<()> {
        if comment.review_id.is_none() || self.id.is_empty() {
            return Ok(());
        }
        let uid = db::uid();
        let announce = Announce {
            id: format!("{}/announces/{uid}", blog.url),
            kind: Default::default(),
            actor: blog.url.clone(),
            published: None,
            to: vec![PUBLIC.to_owned()],
            cc: vec![format!("{}/followers", blog.url)],
            audience: None,
            object: self.json.clone(),
        };
        let announce = with_context(super::wire::object_context(), announce)?;
        Activity::pass_on(txn, blog, actor, (&uid, announce.to_string())).await
    }

    async fn react(&self, app: &App, actor: Actor, kind: ReactionKind) -> Result<()> {
        let activity = self.activity();
        if kind == ReactionKind::Boost && !activity.addressees().any(is_public) {
            return Ok(());
        }
        let Some(review) = reviewed(app, activity).await? else { return Ok(()) };
        let symbol =
            activity.text("content").or_else(|| activity.text("_misskey_reaction")).unwrap_or_default();
        let txn = db::begin(&app.db).await?;
        let actor = actor.remember(&txn).await?;
        Reaction::note(&txn, &review, &actor, kind, &text::one_line(symbol, 60), &self.id).await?;
        if actor.stand.is_none_or(|it| it == Stand::Trusted) {
            Notice::reaction(&txn, &review, kind).await?;
        }
        txn.commit().await?;
        Ok(())
    }
}

async fn undo_inner(
    app: &App,
    txn: &sea_orm::DatabaseTransaction,
    actor: &Actor,
    inner: Thing<'_>,
) -> Result<()> {
    match inner.text("type").unwrap_or_default() {
        "Follow" => {
            if let Some(followed) = resident(app, inner).await? {
                Follower::farewell(txn, &followed, actor).await?;
            }
        }
        kind if LIKES.contains(&kind) => {
            if let Some(review) = reviewed(app, inner).await? {
                Reaction::withdraw(txn, &review, actor, ReactionKind::Like).await?;
            }
        }
        "Announce" => {
            if let Some(review) = reviewed(app, inner).await? {
                Reaction::withdraw(txn, &review, actor, ReactionKind::Boost).await?;
            }
        }
        // A restored comment: what it says now has to be asked for.
        "Delete" => {
            if let Some(url) = inner.link("object").and_then(address) {
                Comment::look_again(txn, actor, &url).await?;
            }
        }
        _ => {}
    }
    Ok(())
}

/// Somebody describes themselves anew.
async fn introduce(app: &App, actor: Actor, person: Thing<'_>) -> Result<()> {
    if actor.id == 0 || person.id().and_then(address).as_ref() != Some(&actor.url) {
        return Ok(());
    }
    let Some(fresh) = people::read(person) else { return Ok(()) };
    let txn = db::begin(&app.db).await?;
    fresh.remember(&txn).await?;
    txn.commit().await?;
    Ok(())
}

/// Who blocks somebody here does not want to hear from them.
async fn block(app: &App, actor: Actor, activity: Thing<'_>) -> Result<()> {
    let Some(blocked) = resident(app, activity).await? else { return Ok(()) };
    let txn = db::begin(&app.db).await?;
    Follower::farewell(&txn, &blocked, &actor).await?;
    txn.commit().await?;
    Ok(())
}

/// The actor of ours that this is about.
async fn resident(app: &App, activity: Thing<'_>) -> Result<Option<Actor>> {
    match activity.link("object").and_then(address) {
        Some(url) => local(app, &url).await,
        None => Ok(None),
    }
}

/// The actor who lives at this address: their id, or their page.
pub async fn local(app: &App, url: &str) -> Result<Option<Actor>> {
    let Some(path) = app.path(url) else { return Ok(None) };
    if let Some(name) = path.strip_prefix("/@") {
        return match Author::by_username(&app.db, name).await {
            Ok(author) => author.actor(&app.db).await.map(Some),
            Err(Error::NotFound) => Ok(None),
            Err(error) => Err(error),
        };
    }
    Ok(Actor::by_url(&app.db, url).await?.filter(Actor::lives_here))
}

/// The review of ours that this is about, be it named by its id or by its page.
async fn reviewed(app: &App, activity: Thing<'_>) -> Result<Option<Review>> {
    match activity.link("object").and_then(address) {
        Some(url) if !url.contains("#c") && !url.contains("/comments/") => {
            Review::by_address(app, &app.db, &url).await
        }
        _ => Ok(None),
    }
}

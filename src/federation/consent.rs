//! Consent, and its stamps: to a reply, to a quote, and to a like or a boost where somebody asks.
//!
//! Whoever was asked answers with `Accept`, whose `result` is an address; what is found there is the
//! stamp that any server may check. It is there for as long as the consent holds.

use axum::{
    extract::{Path, State},
    response::Response,
};
use serde_json::{Value, json};

use super::{
    Federation,
    documents::answer,
    fetch::same_origin,
    notes::{self, LONGEST_ADDRESS, address},
    wire::{PUBLIC, Thing, is_public},
};
use crate::{
    App, Error, Result,
    blog::{
        Activity, Actor, Author, Comment, Hearing, Lead, Notice, Quotable, Quote, QuoteState, Reaction,
        ReactionKind, Review, Stand, Verb,
    },
    db,
};

/// What consent is given to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Reply,
    Quote,
    Like,
    Announce,
}

impl Kind {
    fn of(reaction: ReactionKind) -> Self {
        match reaction {
            ReactionKind::Like => Self::Like,
            ReactionKind::Boost => Self::Announce,
        }
    }

    fn request(self) -> &'static str {
        match self {
            Self::Reply => "ReplyRequest",
            Self::Quote => "QuoteRequest",
            Self::Like => "LikeRequest",
            Self::Announce => "AnnounceRequest",
        }
    }

    fn stamp(self) -> &'static str {
        match self {
            Self::Reply => "ReplyAuthorization",
            Self::Quote => "QuoteAuthorization",
            Self::Like => "LikeAuthorization",
            Self::Announce => "AnnounceAuthorization",
        }
    }

    fn folder(self) -> &'static str {
        match self {
            Self::Reply => "reply-authorizations",
            Self::Quote => "quote-authorizations",
            Self::Like => "like-authorizations",
            Self::Announce => "announce-authorizations",
        }
    }

    /// Quotes are of a proposal of their own; all else is GoToSocial's.
    fn context(self) -> Value {
        match self {
            Self::Quote => json!(["https://www.w3.org/ns/activitystreams", {
                "QuoteRequest": "https://w3id.org/fep/044f#QuoteRequest",
            }]),
            _ => json!(["https://www.w3.org/ns/activitystreams", "https://gotosocial.org/ns"]),
        }
    }

    fn stamp_context(self) -> Value {
        match self {
            Self::Quote => json!(["https://www.w3.org/ns/activitystreams", {
                "QuoteAuthorization": "https://w3id.org/fep/044f#QuoteAuthorization",
                "gts": "https://gotosocial.org/ns#",
                "interactingObject": { "@id": "gts:interactingObject", "@type": "@id" },
                "interactionTarget": { "@id": "gts:interactionTarget", "@type": "@id" },
            }]),
            _ => self.context(),
        }
    }
}

/// One consent, given or not: who is asked, who asks, and what for.
struct Consent {
    kind: Kind,
    uid: String,
    /// Whose words are answered, quoted or liked.
    speaker: Actor,
    asker: Actor,
    /// What somebody said or did.
    deed: String,
    /// What of ours it is about.
    target: String,
    /// The id of the request; empty where nobody asked, and consent is needed all the same.
    request: String,
}

impl Consent {
    async fn to_reply(app: &App, comment: &Comment) -> Result<Self> {
        let speaker = comment.speaks_to(&app.db).await?.ok_or(Error::NotFound)?;
        let target = match comment.parent_id {
            Some(id) => Comment::by_id(&app.db, id).await?.url,
            None => Review::by_id(&app.db, comment.review_id.ok_or(Error::NotFound)?).await?.url(app),
        };
        Ok(Self {
            kind: Kind::Reply,
            uid: comment.consent_uid.clone().unwrap_or_default(),
            speaker,
            asker: Actor::by_id(&app.db, comment.actor_id).await?,
            deed: comment.url.clone(),
            target,
            request: comment.request_url.clone(),
        })
    }

    async fn to_quote(app: &App, quote: &Quote) -> Result<Self> {
        Ok(Self {
            kind: Kind::Quote,
            uid: quote.uid.clone(),
            speaker: Author::by_id(&app.db, quote.author_id).await?.actor(&app.db).await?,
            asker: Actor::by_id(&app.db, quote.actor_id).await?,
            deed: quote.url.clone(),
            target: quote.target.clone(),
            request: quote.request_url.clone(),
        })
    }

    async fn to_reaction(app: &App, reaction: &Reaction) -> Result<Self> {
        let review = Review::by_id(&app.db, reaction.review_id).await?;
        if !review.is_told() {
            return Err(Error::NotFound);
        }
        Ok(Self {
            kind: Kind::of(reaction.kind),
            uid: reaction.id.to_string(),
            speaker: review.speaker(&app.db).await?,
            asker: Actor::by_id(&app.db, reaction.actor_id).await?,
            deed: reaction.also_url.clone(),
            target: review.url(app),
            request: String::new(),
        })
    }

    fn stamp_url(&self) -> String {
        format!("{}/{}/{}", self.speaker.url, self.kind.folder(), self.uid)
    }

    fn bare_stamp(&self) -> Value {
        json!({
            "id": self.stamp_url(),
            "type": self.kind.stamp(),
            "attributedTo": self.speaker.url,
            "interactingObject": self.deed,
            "interactionTarget": self.target,
        })
    }

    fn stamp(&self) -> Value {
        in_context(self.kind.stamp_context(), self.bare_stamp())
    }

    /// What is answered: the request, or what was done without one.
    fn asked(&self) -> Value {
        match self.request.is_empty() {
            true => json!(self.deed),
            false => json!({
                "id": self.request,
                "type": self.kind.request(),
                "actor": self.asker.url,
                "object": self.target,
                "instrument": self.deed,
            }),
        }
    }

    fn accept(&self) -> Value {
        let mut accept = self.verdict("Accept", &format!("{}/accepts/{}", self.speaker.url, self.uid));
        accept["result"] = json!(self.stamp_url());
        accept
    }

    fn verdict(&self, verb: &str, id: &str) -> Value {
        let mut verdict = in_context(
            self.kind.context(),
            json!({ "id": id, "type": verb, "actor": self.speaker.url, "to": [self.asker.url] }),
        );
        if self.kind == Kind::Reply {
            verdict["cc"] = json!([PUBLIC]);
        }
        verdict["object"] = self.asked();
        if self.request.is_empty() {
            verdict["target"] = json!(self.target);
        }
        verdict
    }

    /// The consent is taken back.
    fn revoke(&self, uid: &str) -> Value {
        let delete = json!({
            "id": format!("{}#delete-{uid}", self.stamp_url()),
            "type": "Delete",
            "actor": self.speaker.url,
            "to": [PUBLIC],
            "cc": [self.asker.url],
            "object": self.bare_stamp(),
        });
        in_context(self.kind.stamp_context(), delete)
    }

    /// Whether this person was asked.
    fn is_asked_of(&self, name: &str) -> bool {
        self.speaker.url.ends_with(&format!("/ap/users/{name}"))
    }
}

fn in_context(context: Value, thing: Value) -> Value {
    let mut whole = json!({ "@context": context });
    for (name, value) in thing.as_object().into_iter().flatten() {
        whole[name.as_str()] = value.clone();
    }
    whole
}

/// What was decided, as it travels.
pub async fn compose(app: &App, activity: &Activity) -> Result<Value> {
    let consent = match activity.comment_id {
        Some(id) => Consent::to_reply(app, &Comment::by_id(&app.db, id).await?).await?,
        None => Consent::to_quote(app, &Quote::by_uid(&app.db, &activity.subject).await?).await?,
    };
    Ok(match activity.verb {
        Verb::Accept => consent.accept(),
        Verb::Revoke => consent.revoke(&activity.uid),
        _ => consent.verdict("Reject", &format!("{}/rejects/{}", consent.speaker.url, activity.uid)),
    })
}

/// A Reject of a quote that cannot be had.
pub fn turned_away(speaker: &Actor, asker: &Actor, uid: &str, request: Value) -> Value {
    let reject = json!({
        "id": format!("{}/rejects/{uid}", speaker.url),
        "type": "Reject",
        "actor": speaker.url,
        "to": [asker.url],
        "object": request,
    });
    in_context(Kind::Quote.context(), reject)
}

// ---- who asks ----------------------------------------------------------------------------------

/// Somebody asks whether a reply may stand. Their own words are heard at once; what is only named is
/// read on its own server later.
pub async fn reply_request(app: &App, actor: Actor, request: Thing<'_>) -> Result<()> {
    let named = |name| request.link(name).and_then(address);
    let (Some(id), Some(target), Some(reply)) = (request.id(), named("object"), named("instrument")) else {
        return Ok(());
    };
    let Some(place) = Comment::place_of(app, &app.db, &target).await? else { return Ok(()) };
    if id.len() > LONGEST_ADDRESS || !same_origin(&reply, &actor.url) || actor.stand == Some(Stand::Blocked) {
        return Ok(());
    }
    let said = match request.inner("instrument") {
        Some(note) => match notes::read(app, note, None, &actor).await? {
            Some(said) if Comment::place_of(app, &app.db, &said.in_reply_to).await? == Some(place) => {
                Some(said)
            }
            _ => return Ok(()),
        },
        None => None,
    };
    let txn = db::begin(&app.db).await?;
    let actor = actor.remember(&txn).await?;
    match (said, Comment::by_url(&txn, &reply).await?) {
        (Some(mut said), _) => {
            said.request_url = id.to_owned();
            said.is_news = true;
            Hearing::open(app, &txn).await?.hear(&actor, said).await??;
        }
        (None, Some(known)) => known.asks_again(&txn, &actor, id).await?,
        (None, None) => Lead::open_for(&txn, &reply, id).await?,
    }
    txn.commit().await?;
    app.bell.notify_one();
    Ok(())
}

/// Somebody asks whether they may like or boost a review. Anybody may.
pub async fn reaction_request(app: &App, actor: Actor, request: Thing<'_>, kind: ReactionKind) -> Result<()> {
    let named = |name| request.link(name).and_then(address);
    let (Some(id), Some(target), Some(deed)) = (request.id(), named("object"), request.link("instrument"))
    else {
        return Ok(());
    };
    let is_open = request.inner("instrument").is_none_or(|it| it.addressees().any(is_public));
    let is_theirs = same_origin(deed, &actor.url) && id.len().max(deed.len()) <= LONGEST_ADDRESS;
    let Some(review) = Review::by_address(app, &app.db, &target).await?.filter(|_| is_theirs) else {
        return Ok(());
    };
    if kind == ReactionKind::Boost && !is_open {
        return Ok(());
    }
    let uid = db::uid();
    let txn = db::begin(&app.db).await?;
    let actor = actor.remember(&txn).await?;
    Reaction::note(&txn, &review, &actor, kind, "", deed).await?;
    if actor.stand.is_none_or(|it| it == Stand::Trusted) {
        Notice::reaction(&txn, &review, kind).await?;
    }
    let reaction = Reaction::of(&txn, &review, &actor, kind).await?.ok_or(Error::NotFound)?;
    let consent = Consent {
        kind: Kind::of(kind),
        uid: reaction.id.to_string(),
        speaker: review.speaker(&txn).await?,
        asker: actor.clone(),
        deed: deed.to_owned(),
        target: review.url(app),
        request: id.to_owned(),
    };
    let mut accept = consent.verdict("Accept", &format!("{}/accepts/{uid}", consent.speaker.url));
    accept["result"] = json!(consent.stamp_url());
    Activity::answer(&txn, &consent.speaker, &actor, &uid, accept.to_string()).await?;
    txn.commit().await?;
    app.bell.notify_one();
    Ok(())
}

// ---- what anybody may check --------------------------------------------------------------------

pub async fn reply_stamp(State(app): State<Federation>, path: Path<(String, String)>) -> Result<Response> {
    answer(&reply(&app, &path).await?.stamp())
}

pub async fn quote_stamp(State(app): State<Federation>, path: Path<(String, String)>) -> Result<Response> {
    answer(&quote(&app, &path).await?.stamp())
}

/// The answer itself: older servers look for the consent there.
pub async fn accepted(State(app): State<Federation>, path: Path<(String, String)>) -> Result<Response> {
    match reply(&app, &path).await {
        Ok(consent) => answer(&consent.accept()),
        Err(Error::NotFound) => answer(&quote(&app, &path).await?.accept()),
        Err(error) => Err(error),
    }
}

pub async fn like_stamp(State(app): State<Federation>, path: Path<(String, i64)>) -> Result<Response> {
    answer(&reaction(&app, &path, ReactionKind::Like).await?.stamp())
}

pub async fn boost_stamp(State(app): State<Federation>, path: Path<(String, i64)>) -> Result<Response> {
    answer(&reaction(&app, &path, ReactionKind::Boost).await?.stamp())
}

async fn reply(app: &App, Path((name, uid)): &Path<(String, String)>) -> Result<Consent> {
    let comment = Comment::by_consent(&app.db, uid).await?;
    let consent = Consent::to_reply(app, &comment).await?;
    if consent.is_asked_of(name) { Ok(consent) } else { Err(Error::NotFound) }
}

async fn quote(app: &App, Path((name, uid)): &Path<(String, String)>) -> Result<Consent> {
    let quote = Quote::by_uid(&app.db, uid).await?;
    let consent = Consent::to_quote(app, &quote).await?;
    let wanted = Quotable::at(app, &app.db, &quote.target).await?;
    let stands = quote.state == QuoteState::Granted
        && wanted.is_some_and(|it| it.is_shown)
        && consent.asker.stand != Some(Stand::Blocked);
    if stands && consent.is_asked_of(name) { Ok(consent) } else { Err(Error::NotFound) }
}

async fn reaction(app: &App, Path((name, id)): &Path<(String, i64)>, kind: ReactionKind) -> Result<Consent> {
    let reaction = Reaction::by_id(&app.db, *id).await?;
    if reaction.kind != kind {
        return Err(Error::NotFound);
    }
    let consent = Consent::to_reaction(app, &reaction).await?;
    if consent.is_asked_of(name) { Ok(consent) } else { Err(Error::NotFound) }
}

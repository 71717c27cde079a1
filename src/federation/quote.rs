//! Consent to be quoted, and its stamps (FEP-044f).

use axum::{
    extract::{Path, State},
    response::Response,
};
use serde_json::{Value, json};

use super::{Federation, documents::answer, fetch::same_origin, notes::address, wire::Thing};
use crate::{
    App, Error, Result,
    blog::{Activity, Actor, Author, Comment, Quote, Review},
    db,
};

/// What everything public says about being quoted: anybody may, the consent is given at once.
pub fn policy() -> Value {
    json!({ "canQuote": { "automaticApproval": [super::wire::PUBLIC] } })
}

/// What private words say: nobody but their author may quote them.
pub fn private_policy(author_url: &str) -> Value {
    json!({ "canQuote": { "automaticApproval": [author_url] } })
}

/// Somebody asks to quote a review or an answer. The consent is an address that any server may check.
pub async fn request(app: &App, actor: Actor, request: Thing<'_>) -> Result<()> {
    let named = |name| request.link(name).and_then(address);
    let (Some(id), Some(target), Some(post)) = (request.id(), named("object"), named("instrument")) else {
        return Ok(());
    };
    let theirs = request.inner("instrument").is_none_or(|it| {
        it.link("attributedTo").and_then(address).as_ref() == Some(&actor.url)
            && it.link("quote").and_then(address).is_none_or(|quoted| quoted == target)
    });
    let Some((author, target)) = quotable(app, &target).await? else { return Ok(()) };
    if !theirs || !same_origin(&post, &actor.url) {
        return Ok(());
    }
    let txn = db::begin(&app.db).await?;
    let actor = actor.remember(&txn).await?;
    let quote = Quote::allow(&txn, &author, &actor, &post, &target).await?;
    let speaker = author.actor(&txn).await?;
    let uid = db::uid();
    let accept = json!({
        "@context": ["https://www.w3.org/ns/activitystreams", { "QuoteRequest": "https://w3id.org/fep/044f#QuoteRequest" }],
        "id": format!("{}/accepts/{uid}", speaker.url),
        "type": "Accept",
        "actor": speaker.url,
        "to": [actor.url],
        "object": { "id": id, "type": "QuoteRequest", "actor": actor.url, "object": target, "instrument": post },
        "result": consent(&speaker, &quote),
    });
    Activity::answer(&txn, &speaker, &actor, &uid, accept.to_string()).await?;
    txn.commit().await?;
    app.bell.notify_one();
    Ok(())
}

/// The consent itself.
pub async fn stamp(
    State(federation): State<Federation>,
    Path((name, uid)): Path<(String, String)>,
) -> Result<Response> {
    let quote = Quote::by_uid(&federation.db, &uid).await?;
    let author = Author::by_id(&federation.db, quote.author_id).await?;
    if author.username != name || quotable(&federation, &quote.target).await?.is_none() {
        return Err(Error::NotFound);
    }
    let speaker = author.actor(&federation.db).await?;
    answer(&json!({
        "@context": ["https://www.w3.org/ns/activitystreams", {
            "QuoteAuthorization": "https://w3id.org/fep/044f#QuoteAuthorization",
            "gts": "https://gotosocial.org/ns#",
            "interactingObject": { "@id": "gts:interactingObject", "@type": "@id" },
            "interactionTarget": { "@id": "gts:interactionTarget", "@type": "@id" },
        }],
        "id": consent(&speaker, &quote),
        "type": "QuoteAuthorization",
        "attributedTo": speaker.url,
        "interactingObject": quote.url,
        "interactionTarget": quote.target,
    }))
}

fn consent(speaker: &Actor, quote: &Quote) -> String {
    format!("{}/quote-authorizations/{}", speaker.url, quote.uid)
}

/// Who may consent for this thing of ours, and its id, if anybody may see it.
async fn quotable(app: &App, target: &str) -> Result<Option<(Author, String)>> {
    if let Some(review) = Review::by_address(app, &app.db, target).await? {
        return Ok(Some((review.author(&app.db).await?, review.url(app))));
    }
    let Some(comment) = Comment::by_url(&app.db, target).await?.filter(Comment::is_shown) else {
        return Ok(None);
    };
    let author = Author::by_actor(&app.db, comment.actor_id).await?;
    Ok(author.map(|it| (it, comment.url)))
}

//! Somebody asks to quote what is written here (FEP-044f).

use serde_json::{Value, json};

use super::{
    Federation, consent,
    fetch::{Failure, same_origin},
    notes::{self, LONGEST_ADDRESS, address},
    wire::Thing,
};
use crate::{
    App, Error, Result,
    blog::{Activity, Actor, Mention, Plea, Quotable, Quote, Quotes, Stand, Words},
    db, queue, text,
};

const BATCH: u64 = 10;
/// After so many failures we no longer look for the words of a post.
const PATIENCE: i32 = 6;
/// The names under which servers say what a post quotes.
const QUOTED: [&str; 4] = ["quote", "quoteUrl", "_misskey_quote", "quoteUri"];
/// The longest words of a stranger that we keep, in bytes of HTML.
const LONGEST: usize = 200_000;

/// Somebody asks to quote a review or an answer. The consent is an address that any server may check.
pub async fn request(app: &App, actor: Actor, request: Thing<'_>) -> Result<()> {
    let named = |name| request.link(name).and_then(address);
    let (Some(id), Some(target), Some(post)) = (request.id(), named("object"), named("instrument")) else {
        return Ok(());
    };
    if id.len() > LONGEST_ADDRESS || actor.stand == Some(Stand::Blocked) {
        return Ok(());
    }
    let note = request.inner("instrument");
    let is_theirs = note.is_none_or(|it| is_by(it, &actor) && (!names_any(it) || is_quoting(it, &target)));
    let words = note.map(|it| words(it, None, &actor));
    let plea = Plea { url: post, request_url: id.to_owned(), words };
    let txn = db::begin(&app.db).await?;
    let Some(wanted) = Quotable::at(app, &txn, &target).await? else { return Ok(()) };
    let actor = actor.remember(&txn).await?;
    // The post itself may have come before the question, and was a mention so far.
    Mention::forget(&txn, &actor, &plea.url).await?;
    let can_be_had = wanted.is_shown
        && is_theirs
        && same_origin(&plea.url, &actor.url)
        && match Quote::ask(&txn, &actor, &wanted, &plea).await {
            // What is in doubt is looked at first: the question will come again.
            Err(Error::Busy) => {
                txn.commit().await?;
                app.bell.notify_one();
                return Err(Error::Busy);
            }
            asked => asked?,
        };
    if !can_be_had {
        let speaker = wanted.author.actor(&txn).await?;
        let request = json!({
            "id": id, "type": "QuoteRequest", "actor": actor.url, "object": target, "instrument": plea.url,
        });
        turn_away(&txn, &speaker, &actor, request).await?;
    }
    txn.commit().await?;
    app.bell.notify_one();
    Ok(())
}

/// A Reject of what is not kept here.
async fn turn_away(
    txn: &sea_orm::DatabaseTransaction,
    speaker: &Actor,
    actor: &Actor,
    request: Value,
) -> Result<()> {
    let uid = db::uid();
    let reject = consent::turned_away(speaker, actor, &uid, request);
    Activity::answer(txn, speaker, actor, &uid, reject.to_string()).await
}

fn is_by(note: Thing<'_>, actor: &Actor) -> bool {
    note.link("attributedTo").and_then(address).as_ref() == Some(&actor.url)
}

fn names_any(note: Thing<'_>) -> bool {
    QUOTED.iter().any(|it| note.link(it).is_some())
}

fn is_quoting(note: Thing<'_>, target: &str) -> bool {
    QUOTED.iter().any(|it| note.link(it).and_then(address).as_deref() == Some(target))
}

/// What a post says, as far as we show it.
fn words(note: Thing<'_>, envelope: Option<Thing<'_>>, speaker: &Actor) -> Words {
    let (html, language) = notes::words(note);
    let layers = [Some(note), envelope].into_iter().flatten();
    let visibility = layers.filter_map(|it| notes::audience(it, speaker)).min();
    let id = note.id().and_then(address).unwrap_or_default();
    let page_url = note.link("url").and_then(address).filter(|it| same_origin(it, &id));
    Words {
        page_url: page_url.unwrap_or(id),
        html: if html.len() > LONGEST { String::new() } else { html },
        warning: note.text("summary").map(text::plain).unwrap_or_default(),
        language,
        is_open: visibility.is_some_and(|it| it.is_open()),
        said_at: note.moment("published").unwrap_or_else(db::now),
        edited_at: note.moment("updated"),
    }
}

/// Somebody changes a post; if it quotes us, we keep its new words.
pub async fn rephrase(app: &App, actor: &Actor, note: Thing<'_>, envelope: Thing<'_>) -> Result<()> {
    let Some(id) = note.id().and_then(address).filter(|it| same_origin(it, &actor.url)) else {
        return Ok(());
    };
    if actor.id == 0 || !is_by(note, actor) {
        return Ok(());
    }
    let mut words = words(note, Some(envelope), actor);
    words.edited_at = words.edited_at.or_else(|| envelope.moment("updated")).or_else(|| Some(db::now()));
    let txn = db::begin(&app.db).await?;
    Quote::rephrase(&txn, actor, &id, &words).await?;
    txn.commit().await?;
    Ok(())
}

/// Reads posts on their own servers that quote us. Says how many.
pub async fn read_due(federation: &Federation) -> Result<usize> {
    let due = queue::claim::<Quotes>(&federation.db, BATCH).await?;
    let count = due.len();
    futures::future::try_join_all(due.into_iter().map(|quote| read(federation, quote))).await?;
    Ok(count)
}

async fn read(federation: &Federation, quote: Quote) -> Result<()> {
    let document = federation.document(&quote.url).await;
    let txn = db::begin(&federation.db).await?;
    let actor = Actor::by_id(&txn, quote.actor_id).await?;
    match &document {
        Ok(document) if is_by(Thing(document), &actor) && is_quoting(Thing(document), &quote.target) => {
            let read = quote.read(&txn, &words(Thing(document), None, &actor)).await?;
            if quote.is_unread()
                && let Some(wanted) = Quotable::at(federation, &txn, &quote.target).await?
            {
                read.judge(&txn, &actor, &wanted).await?;
            }
        }
        Err(Failure::Unreachable(_)) if quote.attempts < PATIENCE => {
            queue::postpone::<Quotes>(&txn, quote.id, quote.attempts).await?;
        }
        // Words we have are kept when their server is away for long.
        Err(Failure::Unreachable(_)) if !quote.is_unread() => {
            queue::finish::<Quotes>(&txn, quote.id).await?;
        }
        // It is not what it was said to be, or it is gone.
        _ => {
            if quote.is_unread() {
                let speaker = crate::blog::Author::by_id(&txn, quote.author_id).await?.actor(&txn).await?;
                let request = json!({
                    "id": quote.request_url, "type": "QuoteRequest", "actor": actor.url,
                    "object": quote.target, "instrument": quote.url,
                });
                turn_away(&txn, &speaker, &actor, request).await?;
            }
            quote.drop_it(&txn).await?;
        }
    }
    txn.commit().await?;
    federation.bell.notify_one();
    Ok(())
}

//! Asks the servers that take part in a conversation what else was said in it.
//!
//! A crawl makes the lists of answers due (`replies` and `context` of the comments we know); every
//! list is read page by page, as far as it has changed; every address in it that we do not know is
//! a lead; and what a lead leads to is heard like everything else, from its own server.

use std::{
    collections::{HashMap, HashSet},
    time::Duration,
};

use chrono::TimeDelta;
use tokio::task::JoinSet;

use super::{
    Federation,
    fetch::{Failure, same_origin},
    notes::address,
    thread,
    wire::Thing,
};
use crate::{
    Result,
    blog::{Actor, Comment, Crawl, Crawls, Hearing, Lead, Leads, Leaf, NoRoom, Source, Sources, Stand},
    db, queue,
};

/// How many threads begin a crawl at once.
const BATCH: u64 = 10;
/// How many lists and leads are followed at the same time.
const AT_ONCE: usize = 8;
/// How often a lead is followed, whatever the trouble.
const MOST_ATTEMPTS: i32 = 20;
/// How many pages of a list are read in one crawl.
const MOST_PAGES: usize = 10;
/// How many addresses of a list are looked at in one crawl.
const MOST_ITEMS: usize = 500;

/// Begins the crawls that are due and lets the next questions be asked, politely. Says how many.
pub async fn crawl_due(federation: &Federation, asking: &mut JoinSet<()>) -> Result<usize> {
    let crawls = queue::claim::<Crawls>(&federation.db, BATCH).await?;
    for crawl in &crawls {
        let txn = db::begin(&federation.db).await?;
        crawl.begin(&txn).await?;
        txn.commit().await?;
    }
    let free = || AT_ONCE.saturating_sub(asking.len()) as u64;
    let leads = if free() == 0 { vec![] } else { queue::claim::<Leads>(&federation.db, free()).await? };
    let left = free().saturating_sub(leads.len() as u64);
    let sources = if left == 0 { vec![] } else { queue::claim::<Sources>(&federation.db, left).await? };
    let begun = crawls.len() + leads.len() + sources.len();
    for lead in leads {
        let federation = federation.clone();
        asking.spawn(async move { told(&lead.url, follow(&federation, &lead).await) });
    }
    for source in sources {
        let federation = federation.clone();
        asking.spawn(async move { told(&source.url, visit(&federation, &source).await) });
    }
    Ok(begun)
}

fn told(url: &str, done: Result<()>) {
    if let Err(error) = done {
        tracing::error!(%url, ?error, "a conversation could not be followed");
    }
}

// ---- leads ---------------------------------------------------------------------------------------

/// Asks what is said at an address, and hears it.
async fn follow(federation: &Federation, lead: &Lead) -> Result<()> {
    let known = Comment::by_url(&federation.db, &lead.url).await?;
    // What fails again and again for a reason of our own must not come back for ever.
    if known.is_some() || lead.attempts > MOST_ATTEMPTS {
        let txn = db::begin(&federation.db).await?;
        if let Some(known) = known {
            let speaker = Actor::by_id(&txn, known.actor_id).await?;
            known.asks_again(&txn, &speaker, &lead.request_url).await?;
        }
        lead.close(&txn).await?;
        return Ok(txn.commit().await?);
    }
    if let Err(wait) = federation.post.client.turn(&lead.url) {
        return put_back::<Leads>(federation, lead.id, lead.attempts, wait).await;
    }
    let found = match federation.document(&lead.url).await {
        Ok(document) => thread::said(federation, Thing(&document)).await,
        Err(failure) => Err(failure),
    };
    let txn = db::begin(&federation.db).await?;
    match found {
        Ok(Some((speaker, mut said))) => {
            let speaker = speaker.remember(&txn).await?;
            said.request_url.clone_from(&lead.request_url);
            let is_blocked = speaker.stand == Some(Stand::Blocked);
            match Hearing::open(federation, &txn).await?.hear(&speaker, said).await? {
                // What a blocked person of a fine server says is not asked for with every crawl.
                Ok(_) if is_blocked => queue::finish::<Leads>(&txn, lead.id).await?,
                Ok(_) => lead.close(&txn).await?,
                Err(NoRoom) => queue::postpone::<Leads>(&txn, lead.id, lead.attempts).await?,
            }
        }
        Err(Failure::Unreachable(_)) if !lead.is_cold() => {
            queue::postpone::<Leads>(&txn, lead.id, lead.attempts).await?;
        }
        // A lead to a blocked server is forgotten, so that it may be found again once that is lifted.
        Err(Failure::Blocked(_)) => lead.close(&txn).await?,
        Ok(None) | Err(_) => queue::finish::<Leads>(&txn, lead.id).await?,
    }
    if let Some(review_id) = lead.review_id {
        Crawl::go_on(&txn, review_id).await?;
    }
    Ok(txn.commit().await?)
}

// ---- lists ---------------------------------------------------------------------------------------

/// What one look at a list brought.
#[derive(Default)]
struct Harvest {
    leaves: Vec<Leaf>,
    items: Vec<String>,
    /// The servers that were named so far, and whether anything is exchanged with them.
    hosts: HashMap<String, bool>,
    /// Whether there was more than we read.
    is_cut: bool,
}

/// Reads a list as far as it has changed, and goes after what is new in it.
async fn visit(federation: &Federation, source: &Source) -> Result<()> {
    let comment = Comment::by_id(&federation.db, source.comment_id).await?;
    let Some(review_id) = comment.review_id else {
        let txn = db::begin(&federation.db).await?;
        queue::finish::<Sources>(&txn, source.id).await?;
        return Ok(txn.commit().await?);
    };
    if let Err(wait) = federation.post.client.turn(&source.url) {
        return put_back::<Sources>(federation, source.id, source.attempts, wait).await;
    }
    let harvest = walk(federation, source).await;
    let txn = db::begin(&federation.db).await?;
    match harvest {
        Ok(harvest) => {
            let took_all = Crawl::found(&txn, review_id, &harvest.items).await?;
            // What was left out must not count as read.
            let is_whole = took_all && !harvest.is_cut;
            source.visited(&txn, if is_whole { &harvest.leaves } else { &[] }).await?;
        }
        Err(Failure::Unreachable(_)) if !source.is_hopeless() => {
            queue::postpone::<Sources>(&txn, source.id, source.attempts).await?;
        }
        Err(Failure::Blocked(_)) => queue::finish::<Sources>(&txn, source.id).await?,
        Err(trouble) => {
            tracing::debug!(url = %source.url, %trouble, "a list of answers cannot be read");
            source.give_up(&txn).await?;
        }
    }
    Ok(txn.commit().await?)
}

/// From page to page: at most ten, none twice, all of one origin, none of ours.
async fn walk(federation: &Federation, source: &Source) -> Result<Harvest, Failure> {
    let seal = federation.instance_seal().await?;
    let known = source.leaves();
    let mut harvest = Harvest::default();
    let mut seen = HashSet::new();
    let mut next = Some(source.url.clone());
    while let Some(url) = next.take().filter(|it| same_origin(it, &source.url)) {
        if !seen.insert(url.clone()) {
            break;
        }
        if harvest.leaves.len() >= MOST_PAGES || harvest.items.len() >= MOST_ITEMS {
            harvest.is_cut = true;
            break;
        }
        if !harvest.leaves.is_empty() {
            federation.post.client.charge(&url);
        }
        let before = known.iter().find(|it| it.url == url);
        let etag = before.and_then(|it| it.etag.as_deref());
        let leaf = match federation.post.client.page(&url, etag, &seal).await {
            Ok(None) => before.cloned(),
            Ok(Some(fresh)) => {
                let (items, after) = contents(Thing(&fresh.document));
                harvest.take(federation, items).await;
                Some(Leaf { url, etag: fresh.etag, next: after })
            }
            // What was read before the trouble is kept; the rest comes with the next crawl.
            Err(_) if !harvest.leaves.is_empty() => {
                harvest.is_cut = true;
                None
            }
            Err(failure) => return Err(failure),
        };
        next = leaf.as_ref().and_then(|it| it.next.clone());
        harvest.leaves.extend(leaf);
    }
    Ok(harvest)
}

impl Harvest {
    async fn take(&mut self, federation: &Federation, items: Vec<String>) {
        for item in items {
            if self.items.len() >= MOST_ITEMS {
                self.is_cut = true;
                return;
            }
            let Ok(url) = federation.post.client.check(&item) else { continue };
            let host = url.host_str().unwrap_or_default();
            let may_go = match self.hosts.get(host) {
                Some(known) => *known,
                None => federation.post.client.may_go(&url).await.is_ok(),
            };
            self.hosts.insert(host.to_owned(), may_go);
            if may_go {
                self.items.push(item);
            }
        }
    }
}

/// The addresses on a page, and the page after it. A collection may carry its first page with it;
/// then what stands beside that page does not count.
fn contents(page: Thing<'_>) -> (Vec<String>, Option<String>) {
    let first = page.inner("first");
    let inside = first.unwrap_or(page);
    let after = match (first, page.link("first")) {
        (None, Some(first)) => return (vec![], address(first)),
        _ => inside.link("next").and_then(address),
    };
    let named = inside.links("items").chain(inside.links("orderedItems"));
    (named.take(MOST_ITEMS + 1).filter_map(address).collect(), after)
}

/// It is not its turn yet; that is no failure.
async fn put_back<Q: queue::Queue>(
    federation: &Federation,
    id: i64,
    attempts: i32,
    wait: Duration,
) -> Result<()> {
    let txn = db::begin(&federation.db).await?;
    let wait = TimeDelta::from_std(wait).unwrap_or(TimeDelta::hours(1));
    queue::put_back::<Q>(&txn, id, attempts - 1, wait).await?;
    Ok(txn.commit().await?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_collection_is_read_in_every_shape() {
        let page = |value: &serde_json::Value| contents(Thing(value));
        let a = "https://moor.example/1".to_owned();
        let next = "https://moor.example/replies?page=2".to_owned();
        let inline = json!({ "items": ["https://moor.example/9"], "first": { "items": [a], "next": next } });
        assert_eq!(page(&inline), (vec![a.clone()], Some(next.clone())));
        assert_eq!(page(&json!({ "first": next, "items": [a] })), (vec![], Some(next.clone())));
        assert_eq!(
            page(&json!({ "orderedItems": [{ "id": a }], "next": { "id": next } })),
            (vec![a], Some(next))
        );
        assert_eq!(page(&json!({ "items": "nonsense", "next": 7 })), (vec![], None));
    }
}

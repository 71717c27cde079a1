//! Asking another server what it runs (NodeInfo 2.0 and 2.1).

use serde_json::Value;

use super::{Federation, fetch::Failure, wire::Thing};
use crate::{
    Result,
    blog::{Peer, Peers},
    db, queue, text,
};

const BATCH: u64 = 20;
/// After so many unanswered questions we stop asking.
const PATIENCE: i32 = 3;

/// Asks the servers we have newly met what they are. Says how many were asked.
pub async fn ask_due(federation: &Federation) -> Result<usize> {
    let due = queue::claim::<Peers>(&federation.db, BATCH).await?;
    let count = due.len();
    futures::future::try_join_all(due.into_iter().map(|peer| ask(federation, peer))).await?;
    Ok(count)
}

async fn ask(federation: &Federation, peer: Peer) -> Result<()> {
    let answer = nodeinfo(federation, &peer.host).await;
    let txn = db::begin(&federation.db).await?;
    match answer {
        Ok(software) => peer.runs(&txn, Some(software)).await?,
        Err(Failure::Unreachable(_)) if peer.attempts < PATIENCE => {
            queue::postpone::<Peers>(&txn, peer.id, peer.attempts).await?;
        }
        Err(_) => peer.runs(&txn, None).await?,
    }
    txn.commit().await?;
    Ok(())
}

/// What a server runs, and its version.
pub async fn nodeinfo(federation: &Federation, host: &str) -> Result<(String, String), Failure> {
    let seal = federation.instance_seal().await?;
    let scheme = federation.config.url.scheme();
    let index =
        federation.post.client.plain_json(&format!("{scheme}://{host}/.well-known/nodeinfo"), &seal).await?;
    let nothing = || Failure::Unacceptable(format!("{host} does not say what it runs"));
    let links = Thing(&index).list("links").iter().map(Thing);
    let best = links
        .filter(|it| it.text("rel").is_some_and(|rel| rel.contains("nodeinfo")))
        .filter_map(|it| it.text("href"))
        .next_back();
    let info = federation.post.client.plain_json(best.ok_or_else(nothing)?, &seal).await?;
    let software = info.get("software").map(Thing).ok_or_else(nothing)?;
    let word = |name| software.0.get(name).and_then(Value::as_str).map(|it| text::one_line(it, 100));
    Ok((word("name").ok_or_else(nothing)?.to_lowercase(), word("version").unwrap_or_default()))
}

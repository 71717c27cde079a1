//! Reads the lists of servers again that this blog follows.

use tokio::task::JoinSet;

use super::{Federation, fetch::Failure};
use crate::{
    Error, Result,
    blog::{Blocklist, Blocklists, decoded},
    queue,
};

/// A list is large; a few at a time are enough.
const BATCH: u64 = 2;

/// Begins to read the lists that are due. Says how many.
pub async fn read_due(federation: &Federation, asking: &mut JoinSet<()>) -> Result<usize> {
    let lists = queue::claim::<Blocklists>(&federation.db, BATCH).await?;
    let begun = lists.len();
    for list in lists {
        let federation = federation.clone();
        asking.spawn(async move {
            if let Err(error) = read(&federation, &list).await {
                tracing::error!(list = %list.name, ?error, "a list of servers could not be read");
            }
        });
    }
    Ok(begun)
}

async fn read(federation: &Federation, list: &Blocklist) -> Result<()> {
    let Some(url) = &list.url else { return Ok(()) };
    match federation.post.client.list(url, list.etag.as_deref()).await {
        Ok(None) => list.unchanged(federation).await,
        Ok(Some(came)) => match decoded(came.bytes) {
            Ok(csv) => list.came(federation, csv, came.etag).await,
            Err(wrong @ Error::Told(..)) => list.not_taken(federation, &wrong.to_string()).await,
            Err(error) => Err(error),
        },
        Err(failure @ Failure::Unreachable(_)) => list.not_read(federation, &failure.to_string()).await,
        Err(failure) => list.not_taken(federation, &format!("{failure}.")).await,
    }
}

//! An author leaves the network for good.

use super::delivery::Delivery;
use crate::{
    App, Result,
    blog::{Author, By},
    db,
};

/// Everything of theirs is taken back here and elsewhere, and what still waits to be sent is not sent.
pub async fn depart(app: &App, author: &Author, by: &By) -> Result<()> {
    let txn = db::begin(&app.db).await?;
    author.depart(app, &txn, by).await?;
    Delivery::cancel_all(&txn, author.actor_id).await?;
    txn.commit().await?;
    app.bell.notify_one();
    Ok(())
}

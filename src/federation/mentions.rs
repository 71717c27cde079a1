//! Somebody elsewhere speaks of us: Note → Mention.

use super::{notes, wire::Thing};
use crate::{
    App, Result,
    blog::{Actor, Mention},
    db,
};

/// Whether this can only be a mention: it answers nothing, or is known as one.
pub async fn is_one(app: &App, note: Thing<'_>) -> Result<bool> {
    if note.link("inReplyTo").is_none() {
        return Ok(true);
    }
    match note.id().and_then(notes::address) {
        Some(url) => Ok(Mention::by_url(&app.db, &url).await?.is_some()),
        None => Ok(false),
    }
}

/// Hears it, if it speaks of us. What does not leaves no trace, not even of who said it.
pub async fn hear(app: &App, note: Thing<'_>, envelope: Thing<'_>, actor: Actor) -> Result<()> {
    let Some(mut spoken) = notes::spoken(app, note, Some(envelope), &actor).await? else { return Ok(()) };
    if !spoken.names_anybody() && Mention::by_url(&app.db, &spoken.url).await?.is_none() {
        return Ok(());
    }
    if envelope.is(&["Update"]) {
        spoken.edited_at = spoken.edited_at.or_else(|| envelope.moment("updated")).or(Some(db::now()));
    }
    let txn = db::begin(&app.db).await?;
    let actor = actor.remember(&txn).await?;
    Mention::hear(&txn, &actor, spoken).await?;
    txn.commit().await?;
    Ok(())
}

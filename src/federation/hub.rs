//! Tells a WebSub hub which feeds have changed, so that nobody has to ask for them again and again.

use sea_orm::ConnectionTrait;

use super::{
    Federation,
    fetch::{Call, Failure},
};
use crate::{
    App, Result,
    blog::{Activity, Author, Review, Settings, Verb},
    db, queue,
};

const FORMATS: [&str; 3] = ["atom", "rss", "json"];

/// Notes, with a review that is handed out, that the hub should hear of the feeds it stands in.
pub async fn note(app: &App, txn: &impl ConnectionTrait, activity: &Activity) -> Result<()> {
    let is_about_a_review = activity.review_id.is_some() && activity.comment_id.is_none();
    let changes_feeds = matches!(activity.verb, Verb::Create | Verb::Update | Verb::Delete);
    if app.config.websub_hub.is_empty() || !is_about_a_review || !changes_feeds {
        return Ok(());
    }
    let author = Author::by_actor(txn, activity.actor_id).await?;
    let mut stems = vec![Some(String::new()), author.map(|it| it.path())];
    for review in Review::by_ids(txn, &[activity.review_id.unwrap_or_default()]).await? {
        let with: Vec<i64> = review.co_author_ids().collect();
        stems.extend(Author::by_ids(txn, &with).await?.iter().map(|it| Some(it.path())));
    }
    let feeds = stems
        .iter()
        .flatten()
        .flat_map(|stem| FORMATS.map(|format| app.url(&format!("{stem}/feed.{format}"))));
    let feeds = serde_json::to_string(&feeds.collect::<Vec<_>>())?;
    Activity::ping(txn, Settings::get(txn).await?.instance_actor_id, feeds).await
}

/// Tells the hub. What goes wrong for a time is tried again later, unless this was the last time.
pub async fn tell(federation: &Federation, ping: &Activity, is_last: bool) -> Result<()> {
    let feeds: Vec<String> = serde_json::from_str(ping.json.as_deref().unwrap_or("[]"))?;
    let mut form = vec![("hub.mode", "publish")];
    form.extend(feeds.iter().map(|it| ("hub.url", it.as_str())));
    let hub = &federation.config.websub_hub;
    let told = match hub.is_empty() {
        true => Err(Failure::Missing),
        false => federation.post.client.api(Call::post(hub, &form)).await.map(|it| it.0),
    };
    let txn = db::begin(&federation.db).await?;
    match told {
        Ok(status) if status.is_success() => Activity::forget(&txn, vec![ping.id]).await?,
        Ok(_) | Err(Failure::Unreachable(_)) if !is_last => {
            queue::postpone::<crate::blog::Activities>(&txn, ping.id, ping.attempts).await?;
        }
        trouble => {
            tracing::warn!(%hub, ?trouble, "the hub was not told which feeds have changed");
            Activity::forget(&txn, vec![ping.id]).await?;
        }
    }
    Ok(txn.commit().await?)
}

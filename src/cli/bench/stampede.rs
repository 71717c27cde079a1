//! A link is shared, and within seconds everybody comes for one review, readers for its page and servers for its
//! preview, each on a line of their own, to a blog that has only just been started.

use std::time::Duration;

use anyhow::Result;
use serde_json::{Value, json};

use super::{
    Ground, StampedeArgs,
    house::{House, free_port},
    load::places,
    visitors::{Crowd, Rhythm, Tally},
};
use crate::blog::Review;

/// How many reviews there are.
const REVIEWS: u32 = 20;

pub async fn measure(args: &StampedeArgs) -> Result<Value> {
    let ground = Ground::lay(args.database.as_deref(), free_port()?).await?;
    let review = ground.furnish(REVIEWS).await?;
    let house = House::open(&ground.app.config).await?;
    let mut line = come(&ground, &house, &review, args).await?.told("one review, its page and its Article");
    line["visitors"] = json!(args.visitors);
    house.kill()?;
    Ok(line)
}

/// Lets everybody come, every second of them a server.
pub async fn come(ground: &Ground, house: &House, review: &Review, args: &StampedeArgs) -> Result<Tally> {
    let [page, article, ..] = places(&ground.app, review);
    let both = [page.request(), article.request()];
    let requests: Vec<_> = both.into_iter().cycle().take(args.visitors as usize).collect();
    let rhythm = Rhythm::Over(Duration::from_secs(args.within));
    Crowd { address: house.address(), lines: requests.len(), requests, rhythm }.visit().await
}

//! What the blog's process holds in memory: when it has shown its first page, and after everything that may come over
//! it, one after the other.

use std::time::Duration;

use anyhow::{Result, ensure};
use serde_json::{Value, json};

use super::{
    Ground, MemoryArgs, StampedeArgs,
    house::{House, free_port},
    load::places,
    stampede,
    storm::Storm,
    visitors::{Crowd, Rhythm},
};

/// How many reviews there are.
const REVIEWS: u32 = 20;

pub async fn measure(args: &MemoryArgs) -> Result<Value> {
    let ground = Ground::lay(args.storm.database.as_deref(), free_port()?).await?;
    let review = ground.furnish(REVIEWS).await?;
    let storm = Storm::brew(&ground, &review, &args.storm).await?;
    let house = House::open(&ground.app.config).await?;
    let places = places(&ground.app, &review);

    let first = places[0].request().ask(house.address()).await?;
    ensure!(first.status == 200, "the first page answers {}", first.status);
    let mut lines = vec![held("after the first page", &house, 0)?];

    let load = Crowd {
        address: house.address(),
        lines: args.lines as usize,
        requests: places.iter().map(|it| it.request()).collect(),
        rhythm: Rhythm::For(Duration::from_secs(args.storm.seconds)),
    };
    lines.push(held("after a load of pages", &house, load.visit().await?.errors())?);

    let raged = storm.rage(&ground, &house, &args.storm).await?;
    let errors = raged.iter().filter_map(|it| it["errors"].as_u64()).sum();
    lines.push(held("after a storm of replies and a review that went out", &house, errors)?);

    let crowd = StampedeArgs { visitors: args.visitors, within: args.storm.seconds, database: None };
    let came = stampede::come(&ground, &house, &review, &crowd).await?;
    lines.push(held("after a stampede", &house, came.errors())?);
    house.stop().await?;
    Ok(lines.into())
}

fn held(when: &str, house: &House, errors: u64) -> Result<Value> {
    let memory = house.memory()?;
    let megabytes = |bytes: u64| (bytes as f64 / 1e5).round() / 10.0;
    Ok(json!({
        "when": when,
        "megabytes": megabytes(memory.now),
        "highest_megabytes": megabytes(memory.highest),
        "errors": errors,
    }))
}

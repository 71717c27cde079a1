//! How long it takes from the command to the first page, with a long archive.

use std::time::{Duration, Instant};

use anyhow::{Result, ensure};
use serde_json::{Value, json};

use super::{
    Ground, StartArgs, crowd,
    house::{House, free_port},
    visitors::Request,
};

/// How many comments every review has on the average.
const COMMENTS: u32 = 10;

pub async fn measure(args: &StartArgs) -> Result<Value> {
    let ground = Ground::lay(args.database.as_deref(), free_port()?).await?;
    crowd::fill(&ground.app, args.reviews, COMMENTS).await?;
    let bytes = ground.size().await?;
    let home = Request::get(&ground.app.config.authority(), "/", "text/html");
    let (mut doors, mut pages) = (Vec::new(), Vec::new());
    for _ in 0..args.rounds {
        let begun = Instant::now();
        let house = House::open(&ground.app.config).await?;
        doors.push(begun.elapsed());
        let first = home.ask(house.address()).await?;
        pages.push(begun.elapsed());
        ensure!(first.status == 200, "the first page answers {}", first.status);
        house.stop().await?;
    }
    let (door, page) = (in_order(doors), in_order(pages));
    Ok(json!({
        "reviews": args.reviews,
        "database_megabytes": (bytes as f64 / 1e5).round() / 10.0,
        "rounds": args.rounds,
        "door_open_median_ms": door[door.len() / 2],
        "first_page_median_ms": page[page.len() / 2],
        "first_page_fastest_ms": page.first(),
        "first_page_slowest_ms": page.last(),
    }))
}

fn in_order(mut times: Vec<Duration>) -> Vec<f64> {
    times.sort_unstable();
    times.iter().map(|it| (it.as_secs_f64() * 10_000.0).round() / 10.0).collect()
}

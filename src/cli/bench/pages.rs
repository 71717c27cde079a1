//! How long pages take, asked for one after the other, as a visitor on the same machine sees them.

use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use tokio::net::TcpListener;

use super::{Ground, PagesArgs, scene};
use crate::{
    blog::{Category, Review, Shelf},
    cli::door,
    federation::Federation,
};

/// Asked for before the clock runs, so that connections and statements are there.
const WARM: u32 = 5;

pub async fn measure(args: &PagesArgs) -> Result<Value> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
    let port = listener.local_addr()?.port();
    let ground = Ground::lay(args.database.as_deref(), port).await?;
    let begun = Instant::now();
    let mut scene = scene::Scene::open(&ground.app).await?;
    let reviews = scene.review(args.reviews).await?;
    scene.talk(&reviews, args.comments).await?;
    let filled = begun.elapsed();
    let bytes = ground.size().await?;
    eprintln!(
        "{} reviews and {} comments in {:.1} s; the database takes {:.1} MB",
        args.reviews,
        args.comments,
        filled.as_secs_f64(),
        bytes as f64 / 1e6
    );

    let house = crate::House::new(Federation::open(ground.app.clone()).await?);
    let door = tokio::spawn(door::open(listener, house, std::future::pending()));
    let newest = Review::by_id(&ground.app.db, *reviews.last().context("there is a review")?).await?;
    let mut lines = Vec::new();
    for (name, path, accept) in places(&ground, &newest).await? {
        let line = ask(&ground.app.url(&path), accept, args.rounds).await?;
        lines.push(line.told(name, &path));
    }
    door.abort();
    Ok(lines.into())
}

/// Everything that is asked for: what it is called, where it is, and as what.
async fn places(ground: &Ground, newest: &Review) -> Result<Vec<(&'static str, String, &'static str)>> {
    let (page, json) = ("text/html", "application/activity+json");
    let category = Category::in_use(&ground.app.db).await?.into_iter().next();
    let category = category.context("some review is filed under something")?.path();
    let reviews = Review::count_published(&ground.app.db, Shelf::All).await?;
    let last = reviews.div_ceil(crate::blog::PER_PAGE);
    let month = newest.published_at.context("it is published")?.format("/archive/%Y/%m").to_string();
    Ok(vec![
        ("home", "/".into(), page),
        ("last page of the home page", format!("/?page={last}"), page),
        ("review", newest.path(), page),
        ("its Article", format!("/ap/articles/{}", newest.uid), json),
        ("its replies", format!("/ap/articles/{}/replies", newest.uid), json),
        ("search, a rare word", format!("/search?q={}", scene::RARE), page),
        ("search, a word in every review", format!("/search?q={}", scene::COMMON), page),
        ("archive", "/archive".into(), page),
        ("a month of it", month, page),
        ("author", "/@author0".into(), page),
        ("category", category, page),
        ("categories", "/categories".into(), page),
        ("tags", "/tags".into(), page),
        ("books", "/books".into(), page),
        ("writers", "/writers".into(), page),
        ("feed", "/feed.atom".into(), page),
        ("feed of all comments", "/comments/feed.atom".into(), page),
        (
            "WebFinger",
            format!("/.well-known/webfinger?resource=acct:shelf@{}", ground.app.config.authority()),
            json,
        ),
        ("NodeInfo", "/nodeinfo/2.1".into(), json),
        ("followers' outbox", "/ap/blog/outbox?page=1".into(), json),
        ("a page that is not there", "/nowhere-at-all".into(), page),
    ])
}

struct Line {
    times: Vec<Duration>,
    status: u16,
    bytes: usize,
}

async fn ask(url: &str, accept: &str, rounds: u32) -> Result<Line> {
    let client = reqwest::Client::builder().no_proxy().build()?;
    let (mut times, mut status, mut bytes) = (Vec::new(), 0, 0);
    for round in 0..WARM + rounds {
        let begun = Instant::now();
        let answer = client.get(url).header("accept", accept).send().await?;
        status = answer.status().as_u16();
        ensure!(status < 500, "{url} answers {status}");
        bytes = answer.bytes().await?.len();
        if round >= WARM {
            times.push(begun.elapsed());
        }
    }
    times.sort_unstable();
    Ok(Line { times, status, bytes })
}

impl Line {
    fn told(&self, name: &str, path: &str) -> Value {
        json!({
            "page": name,
            "path": path,
            "status": self.status,
            "median_ms": milliseconds(self.at(50)),
            "p95_ms": milliseconds(self.at(95)),
            "slowest_ms": milliseconds(self.at(100)),
            "bytes": self.bytes,
        })
    }

    /// How long so many of a hundred took at most.
    fn at(&self, percent: usize) -> Duration {
        let at = (self.times.len() * percent).div_ceil(100).max(1) - 1;
        self.times.get(at).copied().unwrap_or_default()
    }
}

/// A time in milliseconds, to the hundredth.
pub fn milliseconds(time: Duration) -> f64 {
    (time.as_secs_f64() * 100_000.0).round() / 100.0
}

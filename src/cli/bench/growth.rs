//! Whether anything takes longer on a large blog than on a small one: pages, a claim of what has to be delivered, a
//! reply that comes in; and what the database weighs, table by table.
//!
//! Every request for a page names something that no page before it was asked with (`?asked=7`), so that it is made
//! anew and comes from no cache of pages.

use std::time::Instant;

use anyhow::{Context, Result, ensure};
use reqwest::Client;
use sea_orm::{ConnectionTrait, DbBackend, EntityTrait, PaginatorTrait, QueryFilter, Statement};
use serde_json::{Map, Value, json};
use tokio::{net::TcpListener, task::JoinHandle};

use super::{
    Ground, GrowthArgs,
    crowd::{self, Flock},
    inbox::{self, Home},
    pages::milliseconds,
    scene,
};
use crate::{
    blog::{Author, Comment, Comments, Draft, Follower, Review, Shelf, keypair},
    cli::door,
    db,
    federation::{Federation, hand_out_due, lane},
    queue,
};

/// How often a deed is done before the clock runs, so that connections and statements are there.
pub const WARM: u32 = 5;
/// How many of the largest tables and indexes are named.
const LARGEST: u32 = 12;
/// Whom everybody follows, and who wrote the newest review.
const FOLLOWED: &str = "author1";

pub async fn measure(args: &GrowthArgs) -> Result<Value> {
    let mut lines = Vec::new();
    for size in &args.sizes {
        lines.push(Rung::climb(args, *size).await?);
    }
    if let [first, .., last] = &lines[..] {
        lines.push(ratio(first, last));
    }
    Ok(lines.into())
}

/// How much longer everything takes at the end than at the beginning.
fn ratio(first: &Value, last: &Value) -> Value {
    let mut all = Map::new();
    for (name, before) in first.as_object().into_iter().flatten() {
        if let (Some(before), Some(after)) = (before.as_f64(), last[name].as_f64())
            && before > 0.0
            && (name.ends_with("_ms") || ["reviews", "comments", "followers"].contains(&name.as_str()))
        {
            all.insert(name.replace("_ms", "_times"), json!((after / before * 100.0).round() / 100.0));
        }
    }
    all.into()
}

/// A blog of one size.
struct Rung<'a> {
    ground: Ground,
    federation: Federation,
    door: JoinHandle<()>,
    args: &'a GrowthArgs,
}

impl<'a> Rung<'a> {
    async fn climb(args: &'a GrowthArgs, size: u32) -> Result<Value> {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let port = listener.local_addr()?.port();
        let ground = Ground::lay(args.database.as_deref(), port).await?;
        let begun = Instant::now();
        crowd::fill(&ground.app, size, args.comments_per_review).await?;
        let author = Author::by_username(&ground.app.db, FOLLOWED).await?;
        let people = (size * args.followers_per_review).max(1);
        let flock = Flock {
            origin: "https://flock0.example".to_owned(),
            people,
            hosts: people.min(args.hosts),
            shares_inboxes: true,
        };
        crowd::follow(&ground.app, &author, &flock).await?;
        let filled = begun.elapsed().as_secs_f64();
        eprintln!("{size} reviews: filled in {filled:.1} s");

        let federation = Federation::open(ground.app.clone()).await?;
        let house = crate::House::new(federation.clone());
        let door = tokio::spawn(door::open(listener, house, std::future::pending()));
        let rung = Rung { ground, federation, door, args };
        let mut line = rung.counts(&author).await?;
        line.insert("seconds_to_fill".to_owned(), json!((filled * 10.0).round() / 10.0));
        rung.pages(&mut line).await?;
        rung.deliveries(&author, &mut line).await?;
        rung.replies(&mut line).await?;
        line.insert("database_mb".to_owned(), json!((rung.ground.size().await? as f64 / 1e5).round() / 10.0));
        line.insert("largest".to_owned(), rung.largest().await?.into());
        rung.door.abort();
        crowd::empty(&rung.ground.app.db).await?;
        Ok(line.into())
    }

    /// How much there is, by what the blog itself says.
    async fn counts(&self, author: &Author) -> Result<Map<String, Value>> {
        let db = &self.ground.app.db;
        let comments = Comments::find().filter(Comment::shown()).count(db).await?;
        let counted = [
            ("reviews", Review::count_published(db, Shelf::All).await?),
            ("comments", comments),
            ("followers", Follower::count(db, &author.actor(db).await?).await?),
        ];
        Ok(counted.into_iter().map(|it| (it.0.to_owned(), json!(it.1))).collect())
    }

    async fn newest(&self) -> Result<Review> {
        let db = &self.ground.app.db;
        let (newest, _) = Review::published(db, Shelf::All, 1).await?;
        newest.into_iter().next().context("there is a review")
    }

    async fn pages(&self, line: &mut Map<String, Value>) -> Result<()> {
        let newest = self.newest().await?;
        let (page, json) = ("text/html", "application/activity+json");
        let client = Client::builder().no_proxy().build()?;
        for (name, path, accept) in [
            ("home_ms", "/".to_owned(), page),
            ("review_ms", newest.path(), page),
            ("search_ms", format!("/search?q={}", scene::RARE), page),
            ("archive_ms", "/archive".to_owned(), page),
            ("replies_ms", format!("/ap/articles/{}/replies?page=1", newest.uid), json),
        ] {
            let url = self.ground.app.url(&path);
            let mark = if url.contains('?') { '&' } else { '?' };
            let took = median(self.args.rounds, async |round| {
                let asked = client.get(format!("{url}{mark}asked={round}")).header("accept", accept);
                let answer = asked.send().await?;
                ensure!(answer.status() == 200, "{url} answers {}", answer.status());
                answer.bytes().await?;
                Ok(())
            });
            line.insert(name.to_owned(), json!(took.await?));
        }
        Ok(())
    }

    /// One more review is owed to everybody; how long it takes to say so, and to claim a batch of it.
    async fn deliveries(&self, author: &Author, line: &mut Map<String, Value>) -> Result<()> {
        let app = &self.ground.app;
        let draft = Draft {
            title: "A Measured Morning".to_owned(),
            markdown: "It opens with a frost and never quite thaws. ".repeat(80),
            language: "en".to_owned(),
            ..Draft::default()
        };
        Review::draft(app, author, &draft).await?.publish(app, None).await?;
        let begun = Instant::now();
        while hand_out_due(&self.federation).await? > 0 {}
        line.insert("handing_out_ms".to_owned(), json!(milliseconds(begun.elapsed())));

        let batch = app.config.deliveries as u64;
        let mut lanes = 0;
        let took = median_of(self.args.rounds, async |clock| {
            let begun = Instant::now();
            let claimed = queue::claim::<lane::Entity>(&app.db, batch).await?;
            *clock = milliseconds(begun.elapsed());
            lanes = claimed.len();
            let txn = db::begin(&app.db).await?;
            queue::give_back::<lane::Entity>(&txn, claimed.iter().map(|it| it.id)).await?;
            Ok(txn.commit().await?)
        });
        line.insert("claim_ms".to_owned(), json!(took.await?));
        line.insert("claimed_lanes".to_owned(), json!(lanes));
        Ok(())
    }

    async fn replies(&self, line: &mut Map<String, Value>) -> Result<()> {
        let app = &self.ground.app;
        let keys = keypair().await?;
        let home = Home::open(&keys.public).await?;
        let people: Vec<_> = (0..WARM + self.args.rounds).map(|it| home.reader(it)).collect();
        inbox::introduce(&self.ground, &people).await?;
        let letters = inbox::write(&self.ground, &self.newest().await?, &keys, people).await?;
        let mut letters = letters.into_iter();
        let (client, url) = (Client::builder().no_proxy().build()?, app.url("/ap/inbox"));
        let took = median(self.args.rounds, async |_| {
            let letter = letters.next().context("there is a letter for every round")?;
            let answer = client.post(&url).headers(letter.headers).body(letter.body).send().await?;
            ensure!(answer.status() == 202, "the inbox answers {}", answer.status());
            Ok(())
        });
        line.insert("inbox_ms".to_owned(), json!(took.await?));
        Ok(())
    }

    /// The largest tables and indexes, in megabytes.
    async fn largest(&self) -> Result<String> {
        let db = &self.ground.app.db;
        let sql = match db.get_database_backend() {
            DbBackend::Sqlite => format!(
                "SELECT name, SUM(pgsize) AS bytes FROM dbstat GROUP BY name ORDER BY bytes DESC LIMIT {LARGEST}"
            ),
            _ => format!(
                "SELECT relname::text, CASE relkind WHEN 'r' THEN pg_table_size(oid) ELSE pg_relation_size(oid) END AS bytes \
                 FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'i') \
                 ORDER BY bytes DESC LIMIT {LARGEST}"
            ),
        };
        let rows = db.query_all_raw(Statement::from_string(db.get_database_backend(), sql)).await?;
        let mut named = Vec::new();
        for row in rows {
            let (name, bytes): (String, i64) = (row.try_get_by_index(0)?, row.try_get_by_index(1)?);
            named.push(format!("{name} {:.1}", bytes as f64 / 1e6));
        }
        Ok(named.join(", "))
    }
}

/// How long a deed takes that is done so often, half of the times longer and half of them shorter.
pub async fn median(rounds: u32, mut deed: impl AsyncFnMut(u32) -> Result<()>) -> Result<f64> {
    let mut round = 0;
    median_of(rounds, async |clock| {
        round += 1;
        let begun = Instant::now();
        deed(round).await?;
        *clock = milliseconds(begun.elapsed());
        Ok(())
    })
    .await
}

/// The same for a deed that says itself how long it took.
pub async fn median_of(rounds: u32, mut deed: impl AsyncFnMut(&mut f64) -> Result<()>) -> Result<f64> {
    let mut times = Vec::new();
    for round in 0..WARM + rounds {
        let mut took = 0.0;
        deed(&mut took).await?;
        if round >= WARM {
            times.push(took);
        }
    }
    times.sort_by(f64::total_cmp);
    times.get(times.len() / 2).copied().context("something was done")
}

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
    db::{self, Db},
    federation::{Federation, hand_out_due, lane},
    queue,
};

/// How often a deed is done before the clock runs, so that connections and statements are there.
pub const WARM: u32 = 5;
/// How many of the largest tables and indexes are named.
const LARGEST: u32 = 12;
/// Whom everybody follows.
const FOLLOWED: &str = "author1";

/// On SQLite every blog has a file of its own, and everything is done on all of them in turn: an uneven machine is as
/// uneven for each. In PostgreSQL one blog comes after the other.
pub async fn measure(args: &GrowthArgs) -> Result<Value> {
    let at_once = if args.database.is_some() { 1 } else { args.sizes.len() };
    let mut lines = Vec::new();
    for sizes in args.sizes.chunks(at_once) {
        let mut rungs = Vec::new();
        for size in sizes {
            rungs.push(Rung::lay(args, *size).await?);
        }
        pages(&mut rungs, args.rounds).await?;
        claims(&mut rungs, args.rounds).await?;
        replies(&mut rungs, args.rounds).await?;
        for rung in rungs {
            lines.push(rung.leave().await?);
        }
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

/// A blog of one size, and what was measured there.
struct Rung {
    ground: Ground,
    federation: Federation,
    door: JoinHandle<()>,
    author: Author,
    newest: Review,
    line: Map<String, Value>,
}

impl Rung {
    async fn lay(args: &GrowthArgs, size: u32) -> Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let port = listener.local_addr()?.port();
        let ground = Ground::lay(args.database.as_deref(), port).await?;
        let db = &ground.app.db;
        let begun = Instant::now();
        crowd::fill(&ground.app, size, args.comments_per_review).await?;
        let author = Author::by_username(db, FOLLOWED).await?;
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

        let (newest, _) = Review::published(db, Shelf::All, 1).await?;
        let newest = newest.into_iter().next().context("there is a review")?;
        let federation = Federation::open(ground.app.clone()).await?;
        let door =
            tokio::spawn(door::open(listener, crate::House::new(federation.clone()), std::future::pending()));
        let mut line = Self::counts(db, &author).await?;
        line.insert("seconds_to_fill".to_owned(), json!((filled * 10.0).round() / 10.0));
        Ok(Self { ground, federation, door, author, newest, line })
    }

    /// How much there is, by what the blog itself says.
    async fn counts(db: &Db, author: &Author) -> Result<Map<String, Value>> {
        let comments = Comments::find().filter(Comment::shown()).count(db).await?;
        let counted = [
            ("reviews", Review::count_published(db, Shelf::All).await?),
            ("comments", comments),
            ("followers", Follower::count(db, &author.actor(db).await?).await?),
        ];
        Ok(counted.into_iter().map(|it| (it.0.to_owned(), json!(it.1))).collect())
    }

    fn write(&mut self, name: &str, value: impl Into<Value>) {
        self.line.insert(name.to_owned(), value.into());
    }

    /// One more review is owed to everybody. How long it takes to say so, in portions.
    async fn publish(&mut self) -> Result<()> {
        let app = &self.ground.app;
        let draft = Draft {
            title: "A Measured Morning".to_owned(),
            markdown: "It opens with a frost and never quite thaws. ".repeat(80),
            language: "en".to_owned(),
            ..Draft::default()
        };
        Review::draft(app, &self.author, &draft).await?.publish(app, None).await?;
        let begun = Instant::now();
        while hand_out_due(&self.federation).await? > 0 {}
        self.write("handing_out_ms", milliseconds(begun.elapsed()));
        Ok(())
    }

    /// Claims a batch of what is owed and gives it back; how long the claim took, in milliseconds, and of how many.
    async fn claim(&self) -> Result<(f64, usize)> {
        let app = &self.ground.app;
        let begun = Instant::now();
        let claimed = queue::claim::<lane::Entity>(&app.db, app.config.deliveries as u64).await?;
        let took = milliseconds(begun.elapsed());
        let txn = db::begin(&app.db).await?;
        queue::give_back::<lane::Entity>(&txn, claimed.iter().map(|it| it.id)).await?;
        txn.commit().await?;
        Ok((took, claimed.len()))
    }

    /// What the database weighs, and everything that was measured here.
    async fn leave(mut self) -> Result<Value> {
        let megabytes = self.ground.size().await? as f64 / 1e6;
        self.write("database_mb", (megabytes * 10.0).round() / 10.0);
        let largest = self.largest().await?;
        self.write("largest", largest);
        self.door.abort();
        crowd::empty(&self.ground.app.db).await?;
        Ok(self.line.into())
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

async fn pages(rungs: &mut [Rung], rounds: u32) -> Result<()> {
    let client = Client::builder().no_proxy().build()?;
    for page in ["home", "review", "search", "archive", "replies"] {
        let took = in_turn(rungs, rounds, async |rung, round| {
            let (path, accept) = match page {
                "home" => ("/".to_owned(), "text/html"),
                "review" => (rung.newest.path(), "text/html"),
                "search" => (format!("/search?q={}", scene::RARE), "text/html"),
                "archive" => ("/archive".to_owned(), "text/html"),
                _ => {
                    (format!("/ap/articles/{}/replies?page=1", rung.newest.uid), "application/activity+json")
                }
            };
            let url = rung.ground.app.url(&path);
            let mark = if url.contains('?') { '&' } else { '?' };
            let asked = client.get(format!("{url}{mark}asked={round}")).header("accept", accept);
            let begun = Instant::now();
            let answer = asked.send().await?;
            ensure!(answer.status() == 200, "{url} answers {}", answer.status());
            answer.bytes().await?;
            Ok(milliseconds(begun.elapsed()))
        });
        let took = took.await?;
        for (rung, took) in rungs.iter_mut().zip(took) {
            rung.write(&format!("{page}_ms"), took);
        }
    }
    Ok(())
}

async fn claims(rungs: &mut [Rung], rounds: u32) -> Result<()> {
    for rung in rungs.iter_mut() {
        rung.publish().await?;
        let (_, lanes) = rung.claim().await?;
        rung.write("claimed_lanes", lanes);
    }
    let took = in_turn(rungs, rounds, async |rung, _| Ok(rung.claim().await?.0)).await?;
    for (rung, took) in rungs.iter_mut().zip(took) {
        rung.write("claim_ms", took);
    }
    Ok(())
}

/// Replies come in, each from somebody else whom we know.
async fn replies(rungs: &mut [Rung], rounds: u32) -> Result<()> {
    let keys = keypair().await?;
    let home = Home::open(&keys.public).await?;
    let mut letters = Vec::new();
    for rung in rungs.iter() {
        let people: Vec<_> = (0..WARM + rounds).map(|it| home.reader(it)).collect();
        inbox::introduce(&rung.ground, &people).await?;
        letters.push(inbox::write(&rung.ground, &rung.newest, &keys, people).await?);
    }
    let client = Client::builder().no_proxy().build()?;
    let mut written: Vec<_> = rungs.iter().zip(letters.into_iter().map(Vec::into_iter)).collect();
    let took = in_turn(&mut written, rounds, async |(rung, letters), _| {
        let letter = letters.next().context("there is a letter for every round")?;
        let asked = client.post(rung.ground.app.url("/ap/inbox")).headers(letter.headers).body(letter.body);
        let begun = Instant::now();
        let answer = asked.send().await?;
        ensure!(answer.status() == 202, "the inbox answers {}", answer.status());
        Ok(milliseconds(begun.elapsed()))
    });
    let took = took.await?;
    for (rung, took) in rungs.iter_mut().zip(took) {
        rung.write("inbox_ms", took);
    }
    Ok(())
}

/// How long a deed takes for each of these, done so often and by turns: half of the times were longer and half of them
/// shorter.
async fn in_turn<T>(
    things: &mut [T],
    rounds: u32,
    mut deed: impl AsyncFnMut(&mut T, u32) -> Result<f64>,
) -> Result<Vec<f64>> {
    let mut times = vec![Vec::new(); things.len()];
    for round in 0..WARM + rounds {
        for (thing, times) in things.iter_mut().zip(&mut times) {
            let took = deed(thing, round).await?;
            if round >= WARM {
                times.push(took);
            }
        }
    }
    let medians = times.into_iter().map(|mut times| {
        times.sort_by(f64::total_cmp);
        times.get(times.len() / 2).copied().context("something was done")
    });
    medians.collect()
}

/// How long a deed takes that is done so often, in milliseconds.
pub async fn median(rounds: u32, mut deed: impl AsyncFnMut(u32) -> Result<()>) -> Result<f64> {
    let mut round = 0;
    median_of(rounds, async || {
        round += 1;
        let begun = Instant::now();
        deed(round).await?;
        Ok(milliseconds(begun.elapsed()))
    })
    .await
}

/// The same for a deed that says itself how long it took, in whatever it counts.
pub async fn median_of(rounds: u32, mut deed: impl AsyncFnMut() -> Result<f64>) -> Result<f64> {
    let took = in_turn(&mut [()], rounds, async |(), _| deed().await).await?;
    took.into_iter().next().context("something was done")
}

//! How fast a review reaches its followers: the request that publishes it, and the letters, sealed one by one,
//! until the last inbox has it. First everybody is there; then a fifth of the servers is gone and a twentieth
//! takes a letter and never answers, and what counts is how long the others wait. Sender and receivers share the
//! machine, without TLS.

use std::{
    collections::HashSet,
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, Instant},
};

use anyhow::{Context, Result, ensure};
use axum::{Router, body::Bytes, extract::Path, http::StatusCode, routing::post};
use serde_json::{Value, json};
use tokio::{net::TcpListener, sync::Notify, task::JoinHandle};

use super::{DeliveryArgs, Ground, scene};
use crate::{
    App,
    blog::{Actor, Author, Draft, Follower, Review, keypair},
    db,
    federation::{Federation, Scheme, Seal},
    worker,
};

/// How long raw sealing is measured.
const SEALING: Duration = Duration::from_secs(2);
/// Of a hundred followers in the second round.
const GONE: u32 = 20;
const SILENT: u32 = 5;

/// What a server of followers does with a letter.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Manner {
    Takes,
    Gone,
    Silent,
}

pub async fn measure(args: &DeliveryArgs) -> Result<Value> {
    let ground = Ground::lay(args.database.as_deref(), 1).await?;
    scene::Scene::open(&ground.app).await?;
    let federation = Federation::open(ground.app.clone()).await?;
    let seals = seals_per_second(&ground.app).await?;
    let sink = Sink::open().await?;

    let mut lines = Vec::new();
    for (name, author, manners) in [
        ("everybody is there", "author1", [100, 0, 0]),
        ("a fifth is gone, a twentieth silent", "author2", [100 - GONE - SILENT, GONE, SILENT]),
    ] {
        let author = Author::by_username(&ground.app.db, author).await?;
        let waiting = sink.gather(&ground.app, &author, args, manners).await?;
        let draft = Review::draft(&ground.app, &author, &draft(name)).await?;
        let begun = Instant::now();
        draft.publish(&ground.app, None).await?;
        let published = begun.elapsed();
        sink.receive(&federation, waiting, args.patience).await?;
        let took = begun.elapsed().as_secs_f64();
        let letters = waiting as f64 / took;
        lines.push(json!({
            "when": name,
            "followers": args.followers,
            "reached": waiting,
            "publishing_ms": (published.as_secs_f64() * 10_000.0).round() / 10.0,
            "seconds_to_the_last": (took * 1_000.0).round() / 1_000.0,
            "letters_per_second": letters.round(),
            "seals_per_second": seals.round(),
            "share_of_seals": format!("{:.0} %", letters / seals * 100.0),
        }));
    }
    Ok(lines.into())
}

/// A review of its own for each time.
pub fn draft(name: &str) -> Draft {
    Draft {
        title: format!("A Measured Evening {name}"),
        markdown: "It opens with a frost and never quite thaws. ".repeat(80),
        language: "en".into(),
        ..Draft::default()
    }
}

/// How many letters all cores together could seal if they did nothing else.
async fn seals_per_second(app: &App) -> Result<f64> {
    let actor = Author::by_username(&app.db, "author1").await?.actor(&app.db).await?;
    let cores = std::thread::available_parallelism()?.get();
    let hands: Vec<_> = (0..cores)
        .map(|_| {
            let actor = actor.clone();
            tokio::task::spawn_blocking(move || sealed(&actor))
        })
        .collect();
    let mut all = 0.0;
    for hand in hands {
        all += hand.await??;
    }
    Ok(all)
}

fn sealed(actor: &Actor) -> Result<f64> {
    let seal = Seal::of(actor)?;
    let (inbox, body) = ("https://moor.example/inbox".parse()?, vec![b'x'; 4096]);
    let (begun, mut count) = (Instant::now(), 0u32);
    while begun.elapsed() < SEALING {
        seal.post(Scheme::Cavage, &inbox, &body)?;
        count += 1;
    }
    Ok(f64::from(count) / begun.elapsed().as_secs_f64())
}

/// The servers of all followers: names of this machine, told apart by their doors.
pub struct Sink {
    reached: Arc<Reached>,
    /// The ports of those who take letters, are gone, and are silent.
    ports: [u16; 3],
    doors: Vec<JoinHandle<()>>,
    key: String,
}

#[derive(Default)]
struct Reached {
    inboxes: Mutex<HashSet<String>>,
    news: Notify,
}

impl Reached {
    fn note(&self, inbox: String) {
        self.inboxes.lock().unwrap_or_else(PoisonError::into_inner).insert(inbox);
        self.news.notify_one();
    }

    fn count(&self) -> usize {
        self.inboxes.lock().unwrap_or_else(PoisonError::into_inner).len()
    }

    fn clear(&self) {
        self.inboxes.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }
}

impl Sink {
    pub async fn open() -> Result<Self> {
        let reached = Arc::new(Reached::default());
        let noted = reached.clone();
        let take = post(async move |Path(name): Path<String>, letter: Bytes| {
            if letter.windows(15).any(|it| it == b"\"type\":\"Create\"") {
                noted.note(name);
            }
            StatusCode::ACCEPTED
        });
        let house = Router::new().route("/users/{name}/inbox", take);
        let [taking, silent, gone] = [door().await?, door().await?, door().await?];
        let ports = [taking.1, gone.1, silent.1];
        drop(gone);
        let takes = tokio::spawn(async move {
            if let Err(error) = axum::serve(taking.0, house).await {
                eprintln!("the followers' server has stopped: {error}");
            }
        });
        let listens = tokio::spawn(async move {
            let mut guests = Vec::new();
            while let Ok(guest) = silent.0.accept().await {
                guests.push(guest);
            }
        });
        let key = keypair().await?.public;
        Ok(Self { reached, ports, doors: vec![takes, listens], key })
    }

    /// Lets so many people follow an author, of a hundred each so many whose servers take letters, are gone, or are
    /// silent. Says how many will be reached.
    pub async fn gather(
        &self,
        app: &App,
        author: &Author,
        args: &DeliveryArgs,
        manners: [u32; 3],
    ) -> Result<usize> {
        let mut taking = 0;
        let numbers: Vec<u32> = (0..args.followers).collect();
        for some in numbers.chunks(500) {
            let txn = db::begin(&app.db).await?;
            let followed = author.actor(&txn).await?;
            for number in some {
                let host = number % args.hosts;
                // Whole servers are gone or silent, not people.
                let manner = match host * 100 / args.hosts {
                    it if it < manners[0] => Manner::Takes,
                    it if it < manners[0] + manners[1] => Manner::Gone,
                    _ => Manner::Silent,
                };
                taking += usize::from(manner == Manner::Takes);
                let origin =
                    format!("http://{}{host}.localhost:{}", author.username, self.ports[manner as usize]);
                let mut follower = scene::speaker(&origin, *number, &self.key, db::now());
                follower.shared_inbox = None;
                let follower = follower.remember(&txn).await?;
                Follower::welcome(&txn, &followed, &follower, "").await?;
            }
            txn.commit().await?;
        }
        self.reached.clear();
        Ok(taking)
    }

    /// Lets the worker work until everybody who takes letters has one.
    async fn receive(&self, federation: &Federation, waiting: usize, patience: u64) -> Result<()> {
        let federation = federation.clone();
        let work = tokio::spawn(async move { worker::run(federation, std::future::pending()).await });
        let done = self.have_it(waiting, patience).await;
        work.abort();
        done
    }

    /// Waits until so many inboxes have a letter.
    pub async fn have_it(&self, waiting: usize, patience: u64) -> Result<()> {
        let all = async {
            while self.reached.count() < waiting {
                self.reached.news.notified().await;
            }
        };
        let done = tokio::time::timeout(Duration::from_secs(patience), all).await;
        ensure!(done.is_ok(), "only {} of {waiting} inboxes were reached", self.reached.count());
        Ok(())
    }
}

impl Drop for Sink {
    fn drop(&mut self) {
        self.doors.iter().for_each(JoinHandle::abort);
    }
}

async fn door() -> Result<(TcpListener, u16)> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
    let port = listener.local_addr().context("a door has a number")?.port();
    Ok((listener, port))
}

//! One blog on two nodes: how one `serve` brings a review to everybody, how two on the same PostgreSQL share it, and
//! what becomes of it when one of them is killed half-way. Nodes and receivers share the machine, without TLS.

use std::{
    collections::BTreeMap,
    fs,
    net::SocketAddr,
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, Instant},
};

use anyhow::{Result, bail, ensure};
use axum::{
    Router,
    body::Bytes,
    extract::{ConnectInfo, Path, connect_info::Connected},
    http::StatusCode,
    routing::post,
    serve::IncomingStream,
};
use sea_orm::{EntityTrait, QueryFilter, sea_query::Expr};
use serde_json::{Value, json};
use tokio::{net::TcpListener, sync::Notify, task::JoinHandle};

use super::{
    Ground, NodesArgs,
    crowd::{self, Flock},
    house::{House, free_port},
    scene::Scene,
};
use crate::{
    App, Config,
    blog::{Author, Draft, Review},
    db,
    federation::lane,
    queue::LEASE,
};

pub async fn measure(args: &NodesArgs) -> Result<Value> {
    ensure!(
        args.database.starts_with("postgres"),
        "two nodes need a PostgreSQL database, postgres://…; SQLite is for one"
    );
    let ground = Ground::lay(Some(&args.database), free_port()?).await?;
    Scene::open(&ground.app).await?;
    let sink = Sink::open().await?;
    let mut lines = Vec::new();
    for (when, author, nodes, is_killed) in [
        ("one node", "author1", 1, false),
        ("two nodes", "author2", 2, false),
        ("two nodes, one killed half-way", "author3", 2, true),
    ] {
        let author = Author::by_username(&ground.app.db, author).await?;
        sink.gather(&ground.app, &author, args).await?;
        let mut houses = Vec::new();
        for _ in 0..nodes {
            let listen = ([127, 0, 0, 1], free_port()?).into();
            houses.push(House::open(&Config { listen, ..ground.app.config.clone() }).await?);
        }
        sink.begin(&houses);
        let begun = Instant::now();
        publish(&ground.app, &author, when).await?;
        let patience = Duration::from_secs(args.patience);
        let everybody = args.followers as usize;
        if is_killed {
            sink.until(everybody / 2, patience).await?;
            houses.swap_remove(sink.busiest()).kill()?;
            if args.impatient {
                let_go(&ground.app, &sink, everybody).await?;
            }
        }
        sink.until(everybody, patience).await?;
        let took = begun.elapsed().as_secs_f64();
        // What is on its way is taken, too, so that whatever comes twice is seen.
        for house in houses {
            house.stop().await?;
        }
        lines.push(sink.told(when, everybody, took));
    }
    crowd::empty(&ground.app.db).await?;
    Ok(lines.into())
}

/// A node that has nothing else to do finds it within half a second.
async fn publish(app: &App, author: &Author, when: &str) -> Result<()> {
    let draft = Draft {
        title: format!("A Measured Night, {when}"),
        markdown: "It opens with a frost and never quite thaws. ".repeat(80),
        language: "en".to_owned(),
        ..Draft::default()
    };
    Review::draft(app, author, &draft).await?.publish(app, None).await?;
    Ok(())
}

/// What the dead node was about to send is due at once. Before that the other one serves whatever it finds.
async fn let_go(app: &App, sink: &Sink, everybody: usize) -> Result<()> {
    while sink.is_moving().await {}
    if sink.reached() == everybody {
        return Ok(());
    }
    let txn = db::begin(&app.db).await?;
    lane::Entity::update_many()
        .col_expr(lane::Column::DueAt, Expr::value(Some(db::now())))
        .filter(lane::COLUMN.due_at.is_not_null())
        .exec(&txn)
        .await?;
    Ok(txn.commit().await?)
}

/// The servers of all followers: names of this machine, behind one door.
struct Sink {
    port: u16,
    taken: Arc<Taken>,
    door: JoinHandle<()>,
}

#[derive(Default)]
struct Taken {
    /// How often every inbox has got the review.
    letters: Mutex<BTreeMap<String, u32>>,
    /// How many letters every node has brought; the processes of the nodes, in their order.
    shares: Mutex<Vec<(u32, u32)>>,
    news: Notify,
}

/// The process at the other end of a line.
#[derive(Clone, Copy)]
struct Sender(Option<u32>);

impl Connected<IncomingStream<'_, TcpListener>> for Sender {
    fn connect_info(stream: IncomingStream<'_, TcpListener>) -> Self {
        Self(process_at(*stream.remote_addr()))
    }
}

impl Sink {
    async fn open() -> Result<Self> {
        let taken = Arc::new(Taken::default());
        let noted = taken.clone();
        let take = post(
            async move |Path(name): Path<String>, ConnectInfo(sender): ConnectInfo<Sender>, letter: Bytes| {
                if letter.windows(15).any(|it| it == b"\"type\":\"Create\"") {
                    noted.note(name, sender);
                }
                StatusCode::ACCEPTED
            },
        );
        let house = Router::new().route("/users/{name}/inbox", take);
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let port = listener.local_addr()?.port();
        let door = tokio::spawn(async move {
            let served = axum::serve(listener, house.into_make_service_with_connect_info::<Sender>()).await;
            if let Err(error) = served {
                eprintln!("the followers' server has stopped: {error}");
            }
        });
        Ok(Self { port, taken, door })
    }

    /// Lets everybody follow an author who is not followed yet.
    async fn gather(&self, app: &App, author: &Author, args: &NodesArgs) -> Result<()> {
        let flock = Flock {
            origin: format!("http://{}flock0.localhost:{}", author.username, self.port),
            people: args.followers,
            hosts: args.hosts,
            shares_inboxes: false,
        };
        crowd::follow(app, author, &flock).await
    }

    fn begin(&self, houses: &[House]) {
        self.taken.letters.lock().unwrap_or_else(PoisonError::into_inner).clear();
        *self.taken.shares.lock().unwrap_or_else(PoisonError::into_inner) =
            houses.iter().map(|it| (it.id(), 0)).collect();
    }

    fn reached(&self) -> usize {
        self.taken.letters.lock().unwrap_or_else(PoisonError::into_inner).len()
    }

    /// Which node has brought the most letters.
    fn busiest(&self) -> usize {
        let shares = self.taken.shares.lock().unwrap_or_else(PoisonError::into_inner);
        (0..shares.len()).max_by_key(|at| shares[*at].1).unwrap_or_default()
    }

    async fn until(&self, inboxes: usize, patience: Duration) -> Result<()> {
        let enough = async {
            while self.reached() < inboxes {
                self.taken.news.notified().await;
            }
        };
        if tokio::time::timeout(patience, enough).await.is_err() {
            bail!(
                "only {} of {inboxes} inboxes were reached; --patience says how long to wait",
                self.reached()
            );
        }
        Ok(())
    }

    /// Whether something arrived within twice the time for which a node looks away.
    async fn is_moving(&self) -> bool {
        let before = self.reached();
        let news = async {
            while self.reached() == before {
                self.taken.news.notified().await;
            }
        };
        tokio::time::timeout(Duration::from_secs(1), news).await.is_ok()
    }

    fn told(&self, when: &str, everybody: usize, took: f64) -> Value {
        let letters = self.taken.letters.lock().unwrap_or_else(PoisonError::into_inner);
        let shares = self.taken.shares.lock().unwrap_or_else(PoisonError::into_inner);
        let shares: Vec<u32> = shares.iter().map(|it| it.1).collect();
        json!({
            "when": when,
            "followers": everybody,
            "reached": letters.len(),
            "reached_twice": letters.values().filter(|it| **it > 1).count(),
            "letters_by_node": shares,
            "seconds_to_the_last": (took * 1_000.0).round() / 1_000.0,
            "letters_per_second": (letters.len() as f64 / took).round(),
            "lease_seconds": LEASE.num_seconds(),
        })
    }
}

impl Taken {
    fn note(&self, inbox: String, sender: Sender) {
        *self.letters.lock().unwrap_or_else(PoisonError::into_inner).entry(inbox).or_default() += 1;
        let mut shares = self.shares.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(share) = shares.iter_mut().find(|it| Some(it.0) == sender.0) {
            share.1 += 1;
        }
        self.news.notify_one();
    }
}

impl Drop for Sink {
    fn drop(&mut self) {
        self.door.abort();
    }
}

/// Which of our own children holds the other end of a line that begins at this address, as Linux tells.
fn process_at(address: SocketAddr) -> Option<u32> {
    let lines = fs::read_to_string("/proc/net/tcp").ok()?;
    let port = format!(":{:04X}", address.port());
    let fields = lines.lines().map(|it| it.split_ascii_whitespace().collect::<Vec<_>>());
    let line = fields.into_iter().find(|it| it.get(1).is_some_and(|local| local.ends_with(&port)))?;
    let socket = format!("socket:[{}]", line.get(9)?);
    let holds = |process: &u32| {
        let open = fs::read_dir(format!("/proc/{process}/fd")).into_iter().flatten().flatten();
        open.into_iter().any(|it| fs::read_link(it.path()).is_ok_and(|it| it.as_os_str() == socket.as_str()))
    };
    children().into_iter().find(holds)
}

fn children() -> Vec<u32> {
    let us = std::process::id();
    let tasks = fs::read_dir(format!("/proc/{us}/task")).into_iter().flatten().flatten();
    let of = |task: fs::DirEntry| fs::read_to_string(task.path().join("children")).unwrap_or_default();
    tasks
        .flat_map(|it| of(it).split_whitespace().filter_map(|it| it.parse().ok()).collect::<Vec<_>>())
        .collect()
}

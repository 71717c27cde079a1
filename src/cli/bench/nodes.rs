//! One blog on two nodes: how one `serve` brings a review to everybody, how two on the same PostgreSQL share it, and
//! what becomes of it when one of them is killed half-way. Nodes and receivers share the machine, without TLS.

use std::{
    collections::{BTreeMap, HashSet},
    fs,
    net::SocketAddr,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};

use anyhow::{Result, bail, ensure};
use axum::{
    Router,
    body::Bytes,
    extract::{ConnectInfo, Path},
    http::StatusCode,
    routing::post,
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
            sink.taken.look().await?;
            houses.swap_remove(sink.busiest()).kill()?;
            if args.impatient {
                let_go(&ground.app, &sink, everybody).await?;
            }
        }
        sink.until(everybody, patience).await?;
        let took = begun.elapsed().as_secs_f64();
        sink.taken.look().await?;
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

/// How often we look who holds the lines. A line lives longer than that, for it is kept for the next letter.
const LOOK_EVERY: Duration = Duration::from_millis(100);

/// The servers of all followers: names of this machine, behind one door.
struct Sink {
    port: u16,
    taken: Arc<Taken>,
    door: JoinHandle<()>,
    lookout: JoinHandle<()>,
}

#[derive(Default)]
struct Taken {
    /// How often every inbox has got the review.
    letters: Mutex<BTreeMap<String, u32>>,
    /// How many letters came over the line that begins at this port.
    lines: Mutex<BTreeMap<u16, u32>>,
    /// The processes of the nodes, in their order, each with the ports where its lines begin.
    nodes: Mutex<Vec<(u32, HashSet<u16>)>>,
    news: Notify,
}

impl Sink {
    async fn open() -> Result<Self> {
        let taken = Arc::new(Taken::default());
        let noted = taken.clone();
        let take = post(
            async move |Path(name): Path<String>,
                        ConnectInfo(line): ConnectInfo<SocketAddr>,
                        letter: Bytes| {
                if letter.windows(15).any(|it| it == b"\"type\":\"Create\"") {
                    noted.note(name, line.port());
                }
                StatusCode::ACCEPTED
            },
        );
        let house = Router::new().route("/users/{name}/inbox", take);
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let port = listener.local_addr()?.port();
        let door = tokio::spawn(async move {
            let served =
                axum::serve(listener, house.into_make_service_with_connect_info::<SocketAddr>()).await;
            if let Err(error) = served {
                eprintln!("the followers' server has stopped: {error}");
            }
        });
        let looking = taken.clone();
        let lookout = tokio::spawn(async move {
            while looking.look().await.is_ok() {
                tokio::time::sleep(LOOK_EVERY).await;
            }
        });
        Ok(Self { port, taken, door, lookout })
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
        held(&self.taken.letters).clear();
        held(&self.taken.lines).clear();
        *held(&self.taken.nodes) = houses.iter().map(|it| (it.id(), HashSet::new())).collect();
    }

    fn reached(&self) -> usize {
        held(&self.taken.letters).len()
    }

    /// Which node has brought the most letters.
    fn busiest(&self) -> usize {
        let shares = self.taken.shares();
        (0..shares.len()).max_by_key(|at| shares[*at]).unwrap_or_default()
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
        let letters = held(&self.taken.letters);
        json!({
            "when": when,
            "followers": everybody,
            "reached": letters.len(),
            "reached_twice": letters.values().filter(|it| **it > 1).count(),
            "letters_by_node": self.taken.shares(),
            "seconds_to_the_last": (took * 1_000.0).round() / 1_000.0,
            "letters_per_second": (letters.len() as f64 / took).round(),
            "lease_seconds": LEASE.num_seconds(),
        })
    }
}

impl Taken {
    fn note(&self, inbox: String, line: u16) {
        *held(&self.letters).entry(inbox).or_default() += 1;
        *held(&self.lines).entry(line).or_default() += 1;
        self.news.notify_one();
    }

    /// How many letters every node has brought, as far as its lines have been seen.
    fn shares(&self) -> Vec<u32> {
        let (lines, nodes) = (held(&self.lines), held(&self.nodes));
        let share = |ports: &HashSet<u16>| ports.iter().filter_map(|it| lines.get(it)).sum();
        nodes.iter().map(|it| share(&it.1)).collect()
    }

    /// Sees which lines every node has open, beside everything else.
    async fn look(self: &Arc<Self>) -> Result<()> {
        let taken = self.clone();
        let look = move || {
            let processes: Vec<u32> = held(&taken.nodes).iter().map(|it| it.0).collect();
            for process in processes {
                let ports = ports_of(process);
                if let Some(node) = held(&taken.nodes).iter_mut().find(|it| it.0 == process) {
                    node.1.extend(ports);
                }
            }
        };
        Ok(tokio::task::spawn_blocking(look).await?)
    }
}

impl Drop for Sink {
    fn drop(&mut self) {
        self.door.abort();
        self.lookout.abort();
    }
}

fn held<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The ports of this machine at which the lines of a process begin, as Linux tells; none if it has ended.
fn ports_of(process: u32) -> Vec<u16> {
    let open = fs::read_dir(format!("/proc/{process}/fd")).into_iter().flatten().flatten();
    let socket = |it: fs::DirEntry| {
        let link = fs::read_link(it.path()).ok()?;
        Some(link.to_str()?.strip_prefix("socket:[")?.strip_suffix(']')?.to_owned())
    };
    let sockets: HashSet<String> = open.filter_map(socket).collect();
    let lines = fs::read_to_string(format!("/proc/{process}/net/tcp")).unwrap_or_default();
    let port = |line: &str| {
        let fields: Vec<&str> = line.split_ascii_whitespace().collect();
        let is_held = fields.get(9).is_some_and(|it| sockets.contains(*it));
        let (_, port) = fields.get(1).filter(|_| is_held)?.split_once(':')?;
        u16::from_str_radix(port, 16).ok()
    };
    lines.lines().filter_map(port).collect()
}

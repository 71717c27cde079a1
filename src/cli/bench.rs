//! Measures this blog on this machine: how long its pages take while it grows, how many replies it hears, how
//! soon a review is with its followers, and how all of that feels when it happens at once.
//!
//! Everything happens in a folder of its own (or in an empty PostgreSQL database that is named) and on
//! loopback; no blog that is in use is touched.

mod crowd;
mod delivery;
mod growth;
mod house;
mod inbox;
mod load;
mod memory;
mod nodes;
mod pages;
mod parts;
mod publish;
mod scene;
mod stampede;
mod start;
mod storm;
mod visitors;

pub use parts::Parts;

use std::{
    net::SocketAddr,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, ensure};
use clap::{Args, Subcommand};
use sea_orm::{ConnectionTrait, Database, DbBackend, Statement};
use serde_json::Value;

use super::serve::start_log;
use crate::{App, Config, blog::Review, db, federation::Federation, worker};

#[derive(Debug, Subcommand)]
pub enum BenchCommand {
    /// How long pages take, and what they weigh, however much there is
    Pages(PagesArgs),
    /// How many sealed replies a second are verified and written down
    Inbox(InboxArgs),
    /// How soon a review is with its followers, also when many of their servers are away
    Delivery(DeliveryArgs),
    /// How often a second pages and documents are answered, and how often another server gives away the same bytes
    ///
    /// To compare with nginx: `reynard bench load --save FOLDER --against http://127.0.0.1:8099` writes the answers and
    /// a configuration into FOLDER and waits until, in another terminal, `nginx -c FOLDER/nginx.conf` is started.
    /// Both are then asked the same way, page by page, and `share_of_other` is what is asked for.
    #[command(verbatim_doc_comment)]
    Load(LoadArgs),
    /// How long pages take while replies storm in and a review goes out
    Storm(StormArgs),
    /// How long everybody waits who follows a shared link to a blog that has only just been started
    Stampede(StampedeArgs),
    /// What the blog holds in memory, at rest and after all of this
    Memory(MemoryArgs),
    /// How long it takes from the command to the first page
    Start(StartArgs),
    /// Whether anything takes longer on a large blog than on a small one, and what its database weighs
    Growth(GrowthArgs),
    /// How long publishing a review takes, whoever follows its author
    Publish(PublishArgs),
    /// How two nodes on one PostgreSQL share a fan-out, also when one of them is killed half-way
    Nodes(NodesArgs),
    /// What the small parts take that everything else is made of: a seal, a message, a page
    Parts(PartsArgs),
}

#[derive(Debug, Args)]
pub struct PagesArgs {
    /// How many reviews there are
    #[arg(long, default_value_t = 1_000, value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    reviews: u32,
    /// How many comments there are under all of them together
    #[arg(long, default_value_t = 10_000, value_parser = clap::value_parser!(u32).range(0..=10_000_000))]
    comments: u32,
    /// How often every page is asked for
    #[arg(long, default_value_t = 50, value_parser = clap::value_parser!(u32).range(1..=100_000))]
    rounds: u32,
    /// An empty PostgreSQL database, postgres://…; without it a SQLite file that is thrown away
    #[arg(long, value_name = "URL")]
    database: Option<String>,
}

#[derive(Debug, Args)]
pub struct InboxArgs {
    /// How many replies come from people we know, and again from people we have never met
    #[arg(long, default_value_t = 2_000, value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    replies: u32,
    /// How many of them are on their way at the same time
    #[arg(long, default_value_t = 32, value_parser = clap::value_parser!(u32).range(1..=1_000))]
    at_once: u32,
    /// An empty PostgreSQL database, postgres://…; without it a SQLite file that is thrown away
    #[arg(long, value_name = "URL")]
    database: Option<String>,
}

#[derive(Debug, Args)]
pub struct DeliveryArgs {
    /// How many people follow, each with an inbox of their own
    #[arg(long, default_value_t = 1_000, value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    followers: u32,
    /// On how many servers they are
    #[arg(long, default_value_t = 200, value_parser = clap::value_parser!(u32).range(1..=100_000))]
    hosts: u32,
    /// How long to wait for the last of them, in seconds
    #[arg(long, default_value_t = 600)]
    patience: u64,
    /// An empty PostgreSQL database, postgres://…; without it a SQLite file that is thrown away
    #[arg(long, value_name = "URL")]
    database: Option<String>,
}

#[derive(Debug, Args)]
pub struct LoadArgs {
    /// How long each page is asked for, in seconds
    #[arg(long, default_value_t = 10, value_parser = clap::value_parser!(u64).range(1..=3_600))]
    seconds: u64,
    /// On how many lines, each kept open and asking again as soon as it is answered
    #[arg(long, default_value_t = 32, value_parser = clap::value_parser!(u32).range(1..=10_000))]
    connections: u32,
    /// Where the answers are written, with an nginx.conf that serves them
    #[arg(long, value_name = "FOLDER")]
    save: Option<PathBuf>,
    /// The server on this machine that serves what was saved, http://127.0.0.1:PORT; it is waited for
    #[arg(long, value_name = "URL", value_parser = neighbour, requires = "save")]
    against: Option<SocketAddr>,
    /// An empty PostgreSQL database, postgres://…; without it a SQLite file that is thrown away
    #[arg(long, value_name = "URL")]
    database: Option<String>,
}

#[derive(Debug, Args)]
pub struct StormArgs {
    /// How many replies come in a second, from people we know
    #[arg(long, default_value_t = 1_000, value_parser = clap::value_parser!(u32).range(1..=10_000))]
    replies_per_second: u32,
    /// For how many seconds they come, and pages are read
    #[arg(long, default_value_t = 10, value_parser = clap::value_parser!(u64).range(1..=3_600))]
    seconds: u64,
    /// How many people follow the author of the review that goes out, each with an inbox of their own
    #[arg(long, default_value_t = 1_000, value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    followers: u32,
    /// How many readers there are at a time, of a review, its Article and the home page
    #[arg(long, default_value_t = 8, value_parser = clap::value_parser!(u32).range(3..=10_000))]
    connections: u32,
    /// How long to wait for the last of the followers, in seconds
    #[arg(long, default_value_t = 600)]
    patience: u64,
    /// An empty PostgreSQL database, postgres://…; without it a SQLite file that is thrown away
    #[arg(long, value_name = "URL")]
    database: Option<String>,
}

#[derive(Debug, Args)]
pub struct StampedeArgs {
    /// How many come, half of them readers, half of them servers
    #[arg(long, default_value_t = 1_500, value_parser = clap::value_parser!(u32).range(1..=100_000))]
    visitors: u32,
    /// Within how many seconds
    #[arg(long, default_value_t = 10, value_parser = clap::value_parser!(u64).range(1..=3_600))]
    within: u64,
    /// An empty PostgreSQL database, postgres://…; without it a SQLite file that is thrown away
    #[arg(long, value_name = "URL")]
    database: Option<String>,
}

#[derive(Debug, Args)]
pub struct MemoryArgs {
    #[command(flatten)]
    storm: StormArgs,
    /// How many come in a stampede, in as many seconds as the storm lasts
    #[arg(long, default_value_t = 1_500, value_parser = clap::value_parser!(u32).range(1..=100_000))]
    visitors: u32,
    /// On how many lines pages are asked for, as many seconds
    #[arg(long, default_value_t = 32, value_parser = clap::value_parser!(u32).range(1..=10_000))]
    lines: u32,
}

#[derive(Debug, Args)]
pub struct StartArgs {
    /// How many reviews there are
    #[arg(long, default_value_t = 10_000, value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    reviews: u32,
    /// How often the blog is started
    #[arg(long, default_value_t = 9, value_parser = clap::value_parser!(u32).range(1..=1_000))]
    rounds: u32,
    /// An empty PostgreSQL database, postgres://…; without it a SQLite file that is thrown away
    #[arg(long, value_name = "URL")]
    database: Option<String>,
}

#[derive(Debug, Args)]
pub struct GrowthArgs {
    /// How many reviews there are in each of these blogs
    #[arg(long, value_delimiter = ',', default_values_t = [10, 1_000, 100_000], value_parser = clap::value_parser!(u32).range(2..=1_000_000))]
    sizes: Vec<u32>,
    /// How many comments every review has on the average
    #[arg(long, default_value_t = 10, value_parser = clap::value_parser!(u32).range(1..=1_000))]
    comments_per_review: u32,
    /// How many people follow one author for every review there is
    #[arg(long, default_value_t = 10, value_parser = clap::value_parser!(u32).range(0..=1_000))]
    followers_per_review: u32,
    /// On how many servers they are at most
    #[arg(long, default_value_t = 20_000, value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    hosts: u32,
    /// How often everything is done
    #[arg(long, default_value_t = 50, value_parser = clap::value_parser!(u32).range(1..=10_000))]
    rounds: u32,
    /// An empty PostgreSQL database, postgres://…, which is emptied again; without it SQLite files that are thrown away
    #[arg(long, value_name = "URL")]
    database: Option<String>,
}

#[derive(Debug, Args)]
pub struct PublishArgs {
    /// How many people follow the author, one blog after the other
    #[arg(long, value_delimiter = ',', default_values_t = [10, 1_000_000], value_parser = clap::value_parser!(u32).range(1..=10_000_000))]
    followers: Vec<u32>,
    /// On how many servers they are at most
    #[arg(long, default_value_t = 20_000, value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    hosts: u32,
    /// How many reviews are published
    #[arg(long, default_value_t = 30, value_parser = clap::value_parser!(u32).range(1..=10_000))]
    rounds: u32,
    /// An empty PostgreSQL database, postgres://…, which is emptied again; without it SQLite files that are thrown away
    #[arg(long, value_name = "URL")]
    database: Option<String>,
}

#[derive(Debug, Args)]
pub struct NodesArgs {
    /// How many people follow, each with an inbox of their own
    #[arg(long, default_value_t = 2_000, value_parser = clap::value_parser!(u32).range(2..=1_000_000))]
    followers: u32,
    /// On how many servers they are
    #[arg(long, default_value_t = 200, value_parser = clap::value_parser!(u32).range(1..=100_000))]
    hosts: u32,
    /// How long to wait for the last of them, in seconds
    #[arg(long, default_value_t = 600)]
    patience: u64,
    /// Do not wait the two minutes after which what a dead node was about to send comes due again
    #[arg(long)]
    impatient: bool,
    /// An empty PostgreSQL database, postgres://…, which is emptied again
    #[arg(long, value_name = "URL")]
    database: String,
}

#[derive(Debug, Args)]
pub struct PartsArgs {
    /// How often every part is done
    #[arg(long, default_value_t = 200, value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    rounds: u32,
    /// Count, too, how many seals a second one core makes and verifies, and how many `openssl speed` does
    #[arg(long)]
    beside_openssl: bool,
    /// Keep the measured blog in this folder, or go on with the one that is kept there
    #[arg(long, value_name = "FOLDER")]
    folder: Option<PathBuf>,
}

/// Does what is asked for and says what came of it.
pub async fn run(command: &BenchCommand) -> Result<Value> {
    // A warning for every reply that has to wait is not what somebody wants to read who measures.
    start_log(&Config { log: "error".to_owned(), ..Config::default() })?;
    match command {
        BenchCommand::Pages(args) => pages::measure(args).await,
        BenchCommand::Inbox(args) => inbox::measure(args).await,
        BenchCommand::Delivery(args) => delivery::measure(args).await,
        BenchCommand::Load(args) => load::measure(args).await,
        BenchCommand::Storm(args) => storm::measure(args).await,
        BenchCommand::Stampede(args) => stampede::measure(args).await,
        BenchCommand::Memory(args) => memory::measure(args).await,
        BenchCommand::Start(args) => start::measure(args).await,
        BenchCommand::Growth(args) => growth::measure(args).await,
        BenchCommand::Publish(args) => publish::measure(args).await,
        BenchCommand::Nodes(args) => nodes::measure(args).await,
        BenchCommand::Parts(args) => parts::measure(args).await,
    }
}

/// A server on this machine. Nobody else is put under load.
fn neighbour(url: &str) -> Result<SocketAddr, String> {
    let address = url.trim_start_matches("http://").trim_end_matches('/').parse::<SocketAddr>();
    let near = address.ok().filter(|it| it.ip().is_loopback());
    near.ok_or_else(|| format!("{url} is not a server on this machine, like http://127.0.0.1:8099"))
}

/// How a blog is set up that nobody but a measurement will find, at this port.
fn config(folder: &Path, database: &str, port: u16) -> Result<Config> {
    Ok(Config {
        url: format!("http://localhost:{port}").parse()?,
        listen: ([127, 0, 0, 1], port).into(),
        database: database.to_owned(),
        data: folder.to_owned(),
        insecure: true,
        log: "error".to_owned(),
        fetch_allow: vec!["127.0.0.0/8".parse()?],
        ..Config::default()
    })
}

/// A measurement writes what it likes, and some empty the database again: nothing at all may be in it, of whomever.
async fn check_empty(database: &str) -> Result<()> {
    ensure!(
        database.starts_with("postgres"),
        "{database} is not the address of a PostgreSQL database, postgres://…"
    );
    let db = Database::connect(database).await.context("cannot reach the PostgreSQL database")?;
    let things = "SELECT current_schema()::text, (SELECT COUNT(*) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace \
                  WHERE n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname NOT LIKE 'pg\\_toast%')";
    let row = db.query_one_raw(Statement::from_string(DbBackend::Postgres, things)).await?;
    let row = row.context("the database does not say what is in it")?;
    let (schema, count): (Option<String>, i64) = (row.try_get_by_index(0)?, row.try_get_by_index(1)?);
    ensure!(
        schema.as_deref() == Some("public") && count == 0,
        "there is something in this database; a measurement needs an empty one of its own: CREATE DATABASE …"
    );
    Ok(db.close().await?)
}

/// A blog that is there for a measurement only.
struct Ground {
    app: App,
    folder: PathBuf,
}

impl Ground {
    /// `port` is where it will be found.
    async fn lay(database: Option<&str>, port: u16) -> Result<Self> {
        let folder = std::env::temp_dir().join(format!("reynard-bench-{}", db::uid()));
        if let Some(database) = database {
            check_empty(database).await?;
        }
        let config = config(&folder, database.unwrap_or_default(), port)?;
        let app = App::open(config).await?;
        Ok(Self { app, folder })
    }

    /// Publishes so many reviews and lets [`scene::MEASURED`] comments be made on the newest, which is given back.
    /// Nothing is left to do.
    async fn furnish(&self, reviews: u32) -> Result<Review> {
        let mut scene = scene::Scene::open(&self.app).await?;
        let reviews = scene.review(reviews).await?;
        scene.talk(&reviews, scene::MEASURED).await?;
        let federation = Federation::open(self.app.clone()).await?;
        while worker::work(&federation).await? > 0 {}
        let newest = reviews.last().context("there is a review")?;
        Ok(Review::by_id(&self.app.db, *newest).await?)
    }

    /// What the database takes, in bytes.
    async fn size(&self) -> Result<u64> {
        self.app.db.checkpoint().await?;
        self.app.db.size().await.context("the size of the database is not known")
    }
}

impl Drop for Ground {
    fn drop(&mut self) {
        if let Err(error) = std::fs::remove_dir_all(&self.folder) {
            eprintln!("reynard: {} is left behind: {error}", self.folder.display());
        }
    }
}

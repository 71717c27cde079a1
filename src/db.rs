//! Where everything is remembered: one SQLite file, or a PostgreSQL shared by many nodes.

use std::{
    fs::{self, File},
    os::unix::fs::FileExt,
    path::{Path, PathBuf},
    sync::{Arc, OnceLock},
    time::{Duration, Instant},
};

use anyhow::Context;
use chrono::{DateTime, SubsecRound, Utc};
use migrations::Migrator;
use sea_orm::{
    ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DatabaseTransaction, DbBackend, DbErr,
    ExecResult, QueryResult, SqliteTransactionMode, Statement, TransactionOptions, TransactionTrait,
    sqlx::sqlite::{SqliteJournalMode, SqliteSynchronous},
};
use sea_orm_migration::MigratorTrait;
use tokio::sync::Mutex;

use crate::Result;

/// Any number that only Reynard uses: whoever holds this lock on PostgreSQL may migrate.
const MIGRATION_LOCK: i64 = 7_393_661_027;

/// How long the header of SQLite's WAL-index is, in bytes, and which of them says that it is one.
const WAL_HEADER: usize = 48;
const IS_INIT: usize = 12;
/// How many read a SQLite file at the same time. A page asks several questions at once, and a long one shall not stand
/// in the way of the short ones of others.
const READERS: u32 = 6;
/// How much of the file a connection keeps in memory, in KiB: the one that writes, and each that reads.
const WRITERS_CACHE: u32 = 2_000;
const READERS_CACHE: u32 = 1_000;
/// Whether PostgreSQL is still at the other end of a connection is asked of those that have rested for so long; it is a
/// way there and back, as long as most questions.
const RESTED: Duration = Duration::from_secs(1);
/// How long we wait for the version of the database.
const LOOKING: Duration = Duration::from_secs(1);

/// Reads go to many connections; whoever wants to write calls [`begin`].
///
/// SQLite has one writer at a time, so there one connection writes and waits in line instead of
/// failing, and the readers cannot write at all. On PostgreSQL both are the same pool.
#[derive(Clone, Debug)]
pub struct Db {
    readers: DatabaseConnection,
    writer: DatabaseConnection,
    watch: Arc<Watch>,
}

/// What the database was like at some moment: while it stays equal nobody has committed anything, neither here nor
/// in another process.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Version {
    WalIndex([u8; WAL_HEADER]),
    Told(Arc<str>),
}

/// Where the version of the database is seen.
#[derive(Debug)]
struct Watch {
    /// Where SQLite's WAL-index lies, which stays there for as long as the eye is open.
    index: Option<PathBuf>,
    /// It is opened by whoever asks first. Closing it takes SQLite's own locks away from this process, as POSIX has it;
    /// see [`Db::keep_open`].
    opened: OnceLock<Option<Arc<File>>>,
    eye: Eye,
}

impl Watch {
    fn new(eye: DatabaseConnection, index: Option<PathBuf>) -> Arc<Self> {
        Arc::new(Self {
            index,
            opened: OnceLock::new(),
            eye: Eye { connection: eye, seen: Mutex::default() },
        })
    }

    fn index(&self) -> Option<&Arc<File>> {
        self.opened.get_or_init(|| File::open(self.index.as_ref()?).ok().map(Arc::new)).as_ref()
    }

    async fn version(&self) -> Option<Version> {
        match self.index() {
            Some(index) => Self::read(index),
            None => self.eye.see().await,
        }
    }

    /// What SQLite's connections tell each other of every commit stands at the head of a file they share, twice, so
    /// that nobody takes half of it for the whole (<https://www.sqlite.org/walformat.html>, 2.1). Reading that asks
    /// no connection. `None` while it is being written.
    fn read(index: &File) -> Option<Version> {
        let mut twice = [0; 2 * WAL_HEADER];
        index.read_exact_at(&mut twice, 0).ok()?;
        let (first, second) = twice.split_at(WAL_HEADER);
        let is_whole = first == second && first[IS_INIT] != 0;
        is_whole.then(|| first.try_into().ok().map(Version::WalIndex))?
    }
}

/// Whoever looks at the version of the database looks for all who ask meanwhile.
#[derive(Debug)]
struct Eye {
    /// A connection that does nothing else: on SQLite only so it sees what every other one commits.
    connection: DatabaseConnection,
    /// What was seen last, if it could be seen, and when that look began.
    seen: Mutex<Option<(Instant, Option<Version>)>>,
}

impl Eye {
    async fn see(&self) -> Option<Version> {
        let asked = Instant::now();
        let mut seen = self.seen.lock().await;
        if let Some((_, version)) = seen.as_ref().filter(|it| it.0 >= asked) {
            return version.clone();
        }
        let begun = Instant::now();
        let version = tokio::time::timeout(LOOKING, self.look()).await.ok().and_then(Result::ok);
        *seen = Some((begun, version.clone()));
        version
    }

    async fn look(&self) -> Result<Version, DbErr> {
        let backend = self.connection.get_database_backend();
        let sql = match backend {
            DbBackend::Sqlite => "SELECT CAST(data_version AS TEXT) FROM pragma_data_version",
            _ => "SELECT pg_current_snapshot()::text",
        };
        let row = self.connection.query_one_raw(Statement::from_string(backend, sql)).await?;
        let row = row.ok_or_else(|| DbErr::RecordNotFound("the version".to_owned()))?;
        Ok(Version::Told(row.try_get_by_index::<String>(0)?.into()))
    }
}

impl Db {
    /// Opens `sqlite:PATH` (made if missing) or `postgres://…` and brings its tables up to date.
    pub async fn open(url: &str) -> anyhow::Result<Self> {
        match url.strip_prefix("sqlite:") {
            Some(path) => Self::open_sqlite(path.trim_start_matches("//")).await,
            None => Self::open_postgres(url).await,
        }
    }

    async fn open_sqlite(path: &str) -> anyhow::Result<Self> {
        let folder = Path::new(path).parent().filter(|it| !it.as_os_str().is_empty());
        if let Some(folder) = folder {
            fs::create_dir_all(folder)
                .with_context(|| format!("cannot make the folder {}", folder.display()))?;
        }
        let cannot_open = || format!("cannot open the database file {path}");
        let writer = Database::connect(sqlite(&format!("sqlite://{path}?mode=rwc"), 1, WRITERS_CACHE))
            .await
            .with_context(cannot_open)?;
        migrate(&writer).await?;
        let readers = Database::connect(sqlite(&format!("sqlite://{path}?mode=ro"), READERS, READERS_CACHE))
            .await
            .with_context(cannot_open)?;
        let eye = Database::connect(sqlite(&format!("sqlite://{path}?mode=ro"), 1, READERS_CACHE))
            .await
            .with_context(cannot_open)?;
        let index = wal_index(&eye).await.with_context(cannot_open)?;
        Ok(Self { readers, writer, watch: Watch::new(eye, index) })
    }

    async fn open_postgres(url: &str) -> anyhow::Result<Self> {
        let mut options = ConnectOptions::new(url);
        options
            .max_connections(16)
            .acquire_timeout(Duration::from_secs(10))
            .test_before_acquire_if_idle_for(RESTED)
            .sqlx_logging(false)
            // A `BEGIN` that is cut off half-way would leave its transaction open in the pool. So whatever
            // writes runs in a task of its own that nobody cuts off; this is the second lock on that door.
            .map_sqlx_postgres_opts(|server| {
                server.options([
                    ("idle_in_transaction_session_timeout", "60000"),
                    ("client_min_messages", "error"),
                ])
            });
        let cannot_reach = "cannot reach the PostgreSQL database";
        let pool = Database::connect(options.clone()).await.context(cannot_reach)?;
        migrate_alone(&pool).await?;
        let eye = Database::connect(options.max_connections(1).to_owned()).await.context(cannot_reach)?;
        Ok(Self { readers: pool.clone(), writer: pool.clone(), watch: Watch::new(eye, None) })
    }

    /// The version of this moment, or of a later one; `None` if the database does not say it soon.
    ///
    /// SQLite counts what is committed (the header of the WAL-index, or `PRAGMA data_version` where that file cannot be
    /// read), PostgreSQL says which transactions are over (`pg_current_snapshot`).
    pub async fn version(&self) -> Option<Version> {
        self.watch.version().await
    }

    /// For a process that serves: the file in which versions are seen is closed only when the process has ended, long
    /// after the last connection.
    pub fn keep_open(&self) {
        std::mem::forget(self.watch.index().cloned());
    }

    /// How much the database takes on disk, in bytes.
    pub async fn size(&self) -> Result<u64> {
        let backend = self.readers.get_database_backend();
        let sql = match backend {
            DbBackend::Sqlite => "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()",
            _ => "SELECT pg_database_size(current_database())",
        };
        let row = self.readers.query_one_raw(Statement::from_string(backend, sql)).await?;
        let bytes: i64 = row.map(|it| it.try_get_by_index(0)).transpose()?.unwrap_or_default();
        Ok(bytes.unsigned_abs())
    }

    /// Takes what SQLite keeps in its write-ahead log into the database file. Elsewhere nothing.
    pub async fn checkpoint(&self) -> Result<()> {
        if self.writer.get_database_backend() == DbBackend::Sqlite {
            self.writer.execute_unprepared("PRAGMA wal_checkpoint(TRUNCATE)").await?;
        }
        Ok(())
    }
}

fn sqlite(url: &str, connections: u32, cache: u32) -> ConnectOptions {
    let mut options = ConnectOptions::new(url);
    options
        .max_connections(connections)
        .acquire_timeout(Duration::from_secs(25))
        .idle_timeout(None)
        .max_lifetime(None)
        .test_before_acquire(false)
        .sqlx_logging(false)
        // NORMAL survives a killed process; after a power cut the newest commits may be missing.
        .map_sqlx_sqlite_opts(move |file| {
            file.journal_mode(SqliteJournalMode::Wal)
                .synchronous(SqliteSynchronous::Normal)
                .busy_timeout(Duration::from_secs(20))
                // Whoever reads a long thread and the connection's own thread wake each other once for so many rows.
                .row_buffer_size(1_000)
                .foreign_keys(true)
                .pragma("journal_size_limit", "67108864")
                .pragma("cache_size", format!("-{cache}"))
        });
    options
}

/// Where the WAL-index lies, as SQLite itself calls the file; `None` if there is no WAL.
async fn wal_index(db: &DatabaseConnection) -> Result<Option<PathBuf>, DbErr> {
    let sql = "SELECT file, (SELECT journal_mode FROM pragma_journal_mode) FROM pragma_database_list WHERE name = 'main'";
    let Some(row) = db.query_one_raw(Statement::from_string(DbBackend::Sqlite, sql)).await? else {
        return Ok(None);
    };
    let (file, mode): (String, String) = (row.try_get_by_index(0)?, row.try_get_by_index(1)?);
    Ok((mode == "wal").then(|| format!("{file}-shm").into()))
}

/// On PostgreSQL several nodes may start together; one of them migrates, the others wait.
async fn migrate_alone(pool: &DatabaseConnection) -> anyhow::Result<()> {
    let lock = pool.begin().await?;
    // It waits for as long as the migrations take.
    lock.execute_unprepared("SET LOCAL idle_in_transaction_session_timeout = 0").await?;
    lock.execute_unprepared(&format!("SELECT pg_advisory_xact_lock({MIGRATION_LOCK})")).await?;
    migrate(pool).await?;
    lock.commit().await?;
    Ok(())
}

async fn migrate(db: &DatabaseConnection) -> anyhow::Result<()> {
    let up = Migrator::up(db, None).await;
    up.context("the database could not be brought up to date; it may belong to a newer Reynard")
}

/// Begins a transaction that is going to write.
///
/// On SQLite it waits in line for the one writer; nothing inside may wait for the network.
pub async fn begin(db: &Db) -> Result<DatabaseTransaction> {
    let options = TransactionOptions {
        sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
        ..Default::default()
    };
    Ok(db.writer.begin_with_options(options).await?)
}

/// The present moment, as finely as both databases keep it (microseconds).
pub fn now() -> DateTime<Utc> {
    Utc::now().trunc_subsecs(6)
}

/// A name for a new thing that nobody has used before and nobody will use again: 32 hex digits,
/// ascending with time (UUID version 7).
pub fn uid() -> String {
    uuid::Uuid::now_v7().simple().to_string()
}

#[async_trait::async_trait]
impl ConnectionTrait for Db {
    fn get_database_backend(&self) -> DbBackend {
        self.readers.get_database_backend()
    }

    async fn execute_raw(&self, statement: Statement) -> Result<ExecResult, DbErr> {
        self.readers.execute_raw(statement).await
    }

    async fn execute_unprepared(&self, sql: &str) -> Result<ExecResult, DbErr> {
        self.readers.execute_unprepared(sql).await
    }

    async fn query_one_raw(&self, statement: Statement) -> Result<Option<QueryResult>, DbErr> {
        self.readers.query_one_raw(statement).await
    }

    async fn query_all_raw(&self, statement: Statement) -> Result<Vec<QueryResult>, DbErr> {
        self.readers.query_all_raw(statement).await
    }
}

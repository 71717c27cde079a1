//! A blog as large as it may ever become, within minutes: a small one that took the real way, copied inside the
//! database as often as it takes, with other words in every copy; and as many followers as are wanted.
//!
//! Every table that such a blog fills is copied, with its search index, so that all pages, counts and commands
//! give true answers. What a copy does not change, be it a column that is added tomorrow, it keeps.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use sea_orm::{ConnectionTrait, DatabaseTransaction, DbBackend, Statement};

use super::scene::{RARE, SYLLABLES, Scene, speaker};
use crate::{
    App,
    blog::{Actor, Author, Follower, keypair},
    db::{self, Db},
    federation::{Federation, hand_out_due},
};

/// How many reviews take the real way at most.
const REAL: u32 = 100;
/// What stands in a copy in place of a part of a word, behind its first letter: so every word stays under its letter.
const ENDINGS: [&str; 30] = [
    "ael", "ond", "uvi", "erth", "ista", "olm", "aur", "ebri", "unda", "ysk", "orra", "ilge", "anto", "ezu",
    "ushe", "amble", "ewin", "ophe", "ustra", "ivel", "acte", "obli", "ethu", "urgo", "yll", "assa", "ennu",
    "ixo", "ulve", "ordi",
];
/// How many rows are written down at a time, more or less.
const BATCH: u32 = 50_000;
/// As many days as there are between the oldest review and the newest.
const DAYS: u32 = 3_650;
/// What SQLite may hold in memory while it copies, in KiB: with the usual little it writes every page many times.
const CACHE: i64 = 1_000_000;

/// People who follow an author.
pub struct Flock {
    /// Where the first of them is at home; it has a `0.` in its name, and the others count up from there.
    pub origin: String,
    pub people: u32,
    pub hosts: u32,
    /// Whether everybody on a server reads letters in one inbox.
    pub shares_inboxes: bool,
}

/// Publishes at least so many reviews, the newest with [`super::scene::MEASURED`] comments and [`RARE`] in it, and lets
/// people say so much about each of them on the average.
pub async fn fill(app: &App, reviews: u32, comments_per_review: u32) -> Result<()> {
    let copies = reviews.div_ceil(REAL);
    let real = reviews.div_ceil(copies);
    let mut scene = Scene::open(app).await?;
    let ids = scene.review(real).await?;
    scene.talk(&ids, real * comments_per_review).await?;
    // On a blog that is so old everything was handed out long ago.
    let federation = Federation::open(app.clone()).await?;
    while hand_out_due(&federation).await? > 0 {}

    let copier = Copier::of(&app.db, DAYS / copies).await?;
    let at_a_time = (BATCH / (real * comments_per_review.max(1))).max(1);
    for first in (1..copies).step_by(at_a_time as usize) {
        let last = (first + at_a_time).min(copies) - 1;
        let txn = begin(&app.db).await?;
        for number in first..=last {
            copier.copy(&txn, number).await?;
        }
        copier.index(&txn, first, last).await?;
        txn.commit().await?;
    }
    count_on(&app.db).await
}

/// Lets so many people follow an author.
pub async fn follow(app: &App, author: &Author, flock: &Flock) -> Result<()> {
    let txn = db::begin(&app.db).await?;
    let followed = author.actor(&txn).await?;
    let key = keypair().await?.public;
    let mut first = speaker(&flock.origin, 0, &key, db::now());
    if !flock.shares_inboxes {
        first.shared_inbox = None;
    }
    let first = first.remember(&txn).await?;
    Follower::welcome(&txn, &followed, &first, "").await?;
    let most = most(&txn, "actors").await?;
    txn.commit().await?;
    for begin_at in (1..flock.people).step_by(BATCH as usize) {
        let end = (begin_at + BATCH).min(flock.people) - 1;
        let txn = begin(&app.db).await?;
        let numbers = format!(
            "(WITH RECURSIVE counted (n) AS (SELECT {begin_at} UNION ALL SELECT n + 1 FROM counted WHERE n < {end}) \
             SELECT n FROM counted) AS numbers"
        );
        people(&first, most, flock.hosts, &numbers).write(&txn).await?;
        followers(&followed, &first, most, &numbers).write(&txn).await?;
        servers(&txn, &first, most + i64::from(begin_at), most + i64::from(end)).await?;
        txn.commit().await?;
    }
    count_on(&app.db).await
}

fn people(first: &Actor, most: i64, hosts: u32, numbers: &str) -> Copied {
    let named = |column: &'static str| {
        let there = format!("replace({column}, '0.', CAST(n % {hosts} AS text) || '.')");
        (column, format!("replace({there}, 'reader0', 'reader' || CAST(n AS text))"))
    };
    let mut changes = vec![("id", format!("{most} + n"))];
    changes.extend(
        ["url", "handle", "host", "page_url", "inbox", "shared_inbox", "followers_url", "key_id"].map(named),
    );
    changes.push(("display_name", "'Reader ' || CAST(n AS text)".to_owned()));
    Copied { table: "actors", rows: format!("actors, {numbers} WHERE id = {}", first.id), changes }
}

fn followers(followed: &Actor, first: &Actor, most: i64, numbers: &str) -> Copied {
    Copied {
        table: "followers",
        rows: format!("followers, {numbers} WHERE followed_id = {} AND actor_id = {}", followed.id, first.id),
        changes: vec![("actor_id", format!("{most} + n"))],
    }
}

/// What the servers of all these people run.
async fn servers(txn: &DatabaseTransaction, first: &Actor, from: i64, to: i64) -> Result<()> {
    let sql = format!(
        "INSERT INTO peers (host, software, version, asked_at, attempts) \
         SELECT DISTINCT host, 'mastodon', '4.5.0', created_at, 0 FROM actors \
         WHERE id = {} OR id BETWEEN {from} AND {to} ON CONFLICT DO NOTHING",
        first.id
    );
    run(txn, &sql).await
}

/// Leaves nothing in a PostgreSQL database that was empty before.
pub async fn empty(db: &Db) -> Result<()> {
    if is_sqlite(db) {
        return Ok(());
    }
    let txn = db::begin(db).await?;
    run(&txn, "DROP SCHEMA public CASCADE").await.context(
        "the database could not be emptied again; it has to belong to whoever measures: ALTER DATABASE … OWNER TO …",
    )?;
    run(&txn, "CREATE SCHEMA public").await?;
    Ok(txn.commit().await?)
}

/// Rows that are written down once more, and what is different about them.
struct Copied {
    table: &'static str,
    /// What stands behind FROM.
    rows: String,
    changes: Vec<(&'static str, String)>,
}

impl Copied {
    async fn write(&self, txn: &DatabaseTransaction) -> Result<()> {
        let columns = columns(txn, self.table).await?;
        let said = columns.iter().map(|column| {
            let change = self.changes.iter().find(|it| it.0 == column);
            change.map_or_else(|| format!("{}.{column}", self.table), |it| it.1.clone())
        });
        let said = said.collect::<Vec<_>>().join(", ");
        let sql =
            format!("INSERT INTO {} ({}) SELECT {said} FROM {}", self.table, columns.join(", "), self.rows);
        run(txn, &sql).await.with_context(|| format!("{} could not be copied", self.table))
    }
}

/// Writes down everything once more that took the real way.
struct Copier {
    /// The highest number in every table before there was a copy.
    most: BTreeMap<&'static str, i64>,
    /// How much older than the one before a copy is, in days.
    days: u32,
    backend: DbBackend,
}

/// Tables whose rows have a number.
const NUMBERED: [&str; 10] = [
    "actors",
    "reviews",
    "books",
    "credits",
    "comments",
    "activities",
    "crawls",
    "sources",
    "notices",
    "revisions",
];

impl Copier {
    async fn of(db: &Db, days: u32) -> Result<Self> {
        let mut all = BTreeMap::new();
        for table in NUMBERED {
            all.insert(table, most(db, table).await?);
        }
        Ok(Self { most: all, days, backend: db.get_database_backend() })
    }

    async fn copy(&self, txn: &DatabaseTransaction, number: u32) -> Result<()> {
        let other = Other { copier: self, number };
        let numbered = |table: &'static str, changes: Vec<(&'static str, String)>| {
            let rows = format!("{table} WHERE id <= {}", self.most[table]);
            let changes = [vec![other.moved("id", table)], changes].concat();
            Copied { table, rows, changes }
        };
        let filed = |table: &'static str| Copied {
            table,
            rows: format!("{table} WHERE review_id <= {}", self.most["reviews"]),
            changes: vec![other.moved("review_id", "reviews")],
        };
        let mut speakers = numbered("actors", other.speaker());
        speakers.rows.push_str(" AND private_key IS NULL");
        for copied in [
            speakers,
            numbered("reviews", other.review()),
            numbered("books", other.book()),
            numbered("credits", other.credit()),
            filed("review_categories"),
            filed("review_tags"),
            numbered("revisions", vec![other.moved("review_id", "reviews"), other.earlier("saved_at")]),
            numbered("activities", other.activity()),
            numbered("comments", other.comment()),
            numbered("sources", other.source()),
            numbered("crawls", other.crawl()),
            numbered("notices", other.notice()),
        ] {
            copied.write(txn).await?;
        }
        Ok(())
    }

    /// Lets the words of some copies be found.
    async fn index(&self, txn: &DatabaseTransaction, first: u32, last: u32) -> Result<()> {
        let ids = |table: &str| {
            let most = self.most[table];
            (most * i64::from(first), most * i64::from(last + 1))
        };
        let (from, to) = ids("reviews");
        let texts = format!(
            "SELECT r.id, r.title, (SELECT string_agg(c.name, ' ') FROM credits c WHERE c.book_id = b.id) || ' ' || \
             b.title || ' ' || b.publisher AS book, \
             (SELECT string_agg(c.name, ' ') FROM review_categories f JOIN categories c ON c.id = f.category_id \
             WHERE f.review_id = r.id) || ' ' || (SELECT string_agg(t.name, ' ') FROM review_tags f \
             JOIN tags t ON t.id = f.tag_id WHERE f.review_id = r.id) AS labels, r.summary, r.markdown AS body \
             FROM reviews r JOIN books b ON b.review_id = r.id WHERE r.id > {from} AND r.id <= {to}"
        );
        let (from, to) = ids("comments");
        let said = format!(
            "SELECT id, replace(replace(html, '<p>', ''), '</p>', '') AS body FROM comments \
             WHERE id > {from} AND id <= {to}"
        );
        if self.backend == DbBackend::Sqlite {
            run(
                txn,
                &format!("INSERT INTO review_words (rowid, title, book, labels, summary, text) {texts}"),
            )
            .await?;
            return run(txn, &format!("INSERT INTO comment_words (rowid, text) {said}")).await;
        }
        let weighed = |language: &str| {
            let parts = [("title", 'A'), ("book", 'B'), ("labels", 'B'), ("summary", 'C'), ("body", 'D')];
            parts.map(|(part, weight)| format!("setweight(to_tsvector('{language}', {part}), '{weight}')"))
        };
        let vector = [weighed("simple"), weighed("english")].concat().join(" || ");
        run(
            txn,
            &format!(
                "INSERT INTO review_words (review_id, config, vector) \
                 SELECT id, 'english', {vector} FROM ({texts}) AS texts"
            ),
        )
        .await?;
        run(
            txn,
            &format!(
                "INSERT INTO comment_words (comment_id, config, vector) \
                 SELECT id, 'english', to_tsvector('simple', body) || to_tsvector('english', body) FROM ({said}) AS said"
            ),
        )
        .await
    }
}

/// What is different in one copy.
struct Other<'a> {
    copier: &'a Copier,
    number: u32,
}

type Change = (&'static str, String);

impl Other<'_> {
    fn speaker(&self) -> Vec<Change> {
        ["url", "handle", "page_url", "inbox", "followers_url", "key_id"].map(|it| self.renamed(it)).into()
    }

    fn review(&self) -> Vec<Change> {
        let mut changes: Vec<Change> = ["summary", "markdown", "html"].map(|it| self.said(it)).into();
        changes.extend(
            ["created_at", "saved_at", "published_at", "revised_at", "told_at"].map(|it| self.earlier(it)),
        );
        changes.extend([self.counted("title", " "), self.counted("slug", "-"), ("uid", self.marked("uid"))]);
        changes
    }

    /// Another book, though of the same kind.
    fn book(&self) -> Vec<Change> {
        let key = format!("replace({}, ' / ', ' {} / ')", self.words("title_key"), self.number);
        vec![
            self.moved("review_id", "reviews"),
            self.counted("title", " "),
            self.counted("sort_key", " "),
            self.counted("shelfmark", "-"),
            ("title_key", key),
        ]
    }

    fn credit(&self) -> Vec<Change> {
        let mut changes: Vec<Change> = ["name", "slug", "sort_key"].map(|it| self.said(it)).into();
        changes.push(self.moved("book_id", "books"));
        changes
    }

    fn activity(&self) -> Vec<Change> {
        let (subject, own) = (self.marked("subject"), self.marked("uid"));
        let json = format!("replace(replace(json, subject, {subject}), uid, {own})");
        vec![
            self.moved("review_id", "reviews"),
            self.moved("relayed_id", "activities"),
            self.earlier("created_at"),
            ("subject", subject),
            ("uid", own),
            ("json", json),
        ]
    }

    fn comment(&self) -> Vec<Change> {
        let above = format!(
            "CASE WHEN parent_id IS NULL THEN {} ELSE {} END",
            self.marked("in_reply_to"),
            self.renamed("in_reply_to").1
        );
        vec![
            self.moved("actor_id", "actors"),
            self.moved("review_id", "reviews"),
            self.moved("parent_id", "comments"),
            self.renamed("url"),
            self.renamed("page_url"),
            self.said("html"),
            self.earlier("said_at"),
            self.earlier("heard_at"),
            ("in_reply_to", above),
            ("print", self.marked("print")),
        ]
    }

    fn source(&self) -> Vec<Change> {
        vec![self.moved("comment_id", "comments"), self.renamed("url"), never("due_at")]
    }

    fn crawl(&self) -> Vec<Change> {
        vec![self.moved("review_id", "reviews"), self.earlier("news_at"), never("due_at")]
    }

    fn notice(&self) -> Vec<Change> {
        let comment_id = self.moved("comment_id", "comments");
        vec![
            ("subject", format!("'comment ' || CAST({} AS text)", comment_id.1)),
            self.moved("review_id", "reviews"),
            self.moved("actor_id", "actors"),
            self.earlier("told_at"),
            comment_id,
        ]
    }

    /// The number of the same thing in this copy.
    fn moved(&self, column: &'static str, table: &str) -> Change {
        (column, format!("{column} + {}", self.copier.most[table] * i64::from(self.number)))
    }

    fn earlier(&self, column: &'static str) -> Change {
        let days = self.copier.days * self.number;
        (
            column,
            match self.copier.backend {
                DbBackend::Sqlite => {
                    format!("strftime('%Y-%m-%dT%H:%M:%f000+00:00', {column}, '-{days} days')")
                }
                _ => format!("{column} - interval '{days} days'"),
            },
        )
    }

    /// Somebody else at the same server.
    fn renamed(&self, column: &'static str) -> Change {
        (column, format!("replace({column}, 'reader', 'reader{}x')", self.number))
    }

    fn said(&self, column: &'static str) -> Change {
        (column, self.words(column))
    }

    fn counted(&self, column: &'static str, gap: &str) -> Change {
        (column, format!("{} || '{gap}{}'", self.words(column), self.number))
    }

    /// Other words, where they contain what every copy says differently.
    fn words(&self, column: &str) -> String {
        let number = self.number as usize;
        let part = SYLLABLES[number % SYLLABLES.len()];
        let other = format!("{}{}", &part[..1], ENDINGS[number / SYLLABLES.len() % ENDINGS.len()]);
        format!("replace(replace({column}, '{part}', '{other}'), '{RARE}', 'marram')")
    }

    /// Another of those long names of 32 digits, at the end of an address too.
    fn marked(&self, column: &str) -> String {
        format!("substr({column}, 1, length({column}) - 8) || '{:08x}'", self.number)
    }
}

fn never(column: &'static str) -> Change {
    (column, "NULL".to_owned())
}

async fn begin(db: &Db) -> Result<DatabaseTransaction> {
    let txn = db::begin(db).await?;
    if is_sqlite(db) {
        run(&txn, &format!("PRAGMA cache_size = -{CACHE}")).await?;
    }
    Ok(txn)
}

/// Lets the database go on counting where the copies end, and look at what there is, as it does by itself in time.
async fn count_on(db: &Db) -> Result<()> {
    if is_sqlite(db) {
        let txn = db::begin(db).await?;
        run(&txn, "PRAGMA cache_size = -2000").await?;
        txn.commit().await?;
        return Ok(db.checkpoint().await?);
    }
    for table in NUMBERED {
        let most = most(db, table).await?.max(1);
        run(db, &format!("SELECT setval(pg_get_serial_sequence('{table}', 'id'), {most})")).await?;
    }
    run(db, "VACUUM ANALYZE").await
}

async fn most(db: &impl ConnectionTrait, table: &str) -> Result<i64> {
    let sql = format!("SELECT COALESCE(MAX(id), 0) FROM {table}");
    let row = db.query_one_raw(Statement::from_string(db.get_database_backend(), sql)).await?;
    Ok(row.context("there is a highest number")?.try_get_by_index(0)?)
}

async fn columns(db: &impl ConnectionTrait, table: &str) -> Result<Vec<String>> {
    let sql = match is_sqlite(db) {
        true => format!("SELECT name FROM pragma_table_info('{table}') ORDER BY cid"),
        false => format!(
            "SELECT column_name::text FROM information_schema.columns \
             WHERE table_schema = 'public' AND table_name = '{table}' ORDER BY ordinal_position"
        ),
    };
    let rows = db.query_all_raw(Statement::from_string(db.get_database_backend(), sql)).await?;
    Ok(rows.iter().map(|it| it.try_get_by_index(0)).collect::<Result<_, _>>()?)
}

async fn run(db: &impl ConnectionTrait, sql: &str) -> Result<()> {
    db.execute_unprepared(sql).await?;
    Ok(())
}

fn is_sqlite(db: &impl ConnectionTrait) -> bool {
    db.get_database_backend() == DbBackend::Sqlite
}

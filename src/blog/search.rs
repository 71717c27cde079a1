//! What readers look for, and the words that reviews and comments are found by.
//!
//! The index holds words only. Who may be found is decided by the one rule of visibility when
//! somebody asks, so a review that is taken back or a comment that is hidden is not found from that
//! moment on, and nothing has to be told to the index. Whoever changes words calls [`note`] or
//! [`note_comment`] in the same transaction.
//!
//! SQLite keeps the words as they are: they come in many languages, and stemming by the rules of one
//! of them would spoil the others. So a word is also found at the beginning of longer ones: `river`
//! finds `rivers`. PostgreSQL does the same, and knows besides what the language of the review
//! makes of a word: `stories` finds `story`. This is the only file that speaks to one of them alone.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use sea_orm::{
    ConnectionTrait, DbBackend, EntityTrait, ExprTrait, Statement, Value,
    sea_query::{Expr, Order, Query, SelectStatement},
};

use super::{
    Book, Category, Comment, Comments, Credit, Review, Reviews, Tag, book::normal_isbn, comment, review,
};
use crate::{
    Result,
    db::{self, Db},
    text::{
        self,
        words::{Word, fold, is_alone, words},
    },
};

/// How many of the newest reviews or comments that have the words are put in order: no question costs
/// more, however much there is.
pub const MOST: usize = 1_000;
/// How much of a question is read, in characters.
const LONGEST: usize = 300;
/// How many words or phrases of it are looked for.
const TERMS: usize = 12;
/// The shortest word that is looked for at the beginning of longer ones, in characters.
const OPEN: usize = 3;
/// How much the words of one text may weigh, in bytes: PostgreSQL refuses twice as much.
const WEIGHT: usize = 450_000;
/// How far apart two fields stand, so that no phrase begins in one and ends in the other.
const GAP: usize = 10;
/// How many texts that were there before the index are read at a time.
const BATCH: u64 = 100;
/// Any number that only Reynard uses: whoever holds this lock on PostgreSQL puts books on shelves.
const SHELVING_LOCK: i64 = 7_393_661_028;

/// What PostgreSQL calls the languages it knows.
const CONFIGS: [(&str, &str); 30] = [
    ("ar", "arabic"),
    ("ca", "catalan"),
    ("da", "danish"),
    ("de", "german"),
    ("el", "greek"),
    ("en", "english"),
    ("es", "spanish"),
    ("eu", "basque"),
    ("fi", "finnish"),
    ("fr", "french"),
    ("ga", "irish"),
    ("hi", "hindi"),
    ("hu", "hungarian"),
    ("hy", "armenian"),
    ("id", "indonesian"),
    ("it", "italian"),
    ("lt", "lithuanian"),
    ("nb", "norwegian"),
    ("ne", "nepali"),
    ("nl", "dutch"),
    ("nn", "norwegian"),
    ("no", "norwegian"),
    ("pt", "portuguese"),
    ("ro", "romanian"),
    ("ru", "russian"),
    ("sr", "serbian"),
    ("sv", "swedish"),
    ("ta", "tamil"),
    ("tr", "turkish"),
    ("yi", "yiddish"),
];
/// The configurations that some text here is kept in: each is found by asking for the first behind the
/// last, so that however many texts there are, only configurations are looked at.
const IN_USE: &str = "(WITH RECURSIVE of_reviews (config) AS (SELECT min(config) FROM review_words UNION ALL \
    SELECT (SELECT min(config) FROM review_words WHERE config > it.config) FROM of_reviews it WHERE it.config IS NOT NULL), \
    of_comments (config) AS (SELECT min(config) FROM comment_words UNION ALL \
    SELECT (SELECT min(config) FROM comment_words WHERE config > it.config) FROM of_comments it WHERE it.config IS NOT NULL) \
    SELECT cfgname::text AS config FROM pg_catalog.pg_ts_config \
    WHERE cfgnamespace = 'pg_catalog'::regnamespace AND cfgname <> 'simple' \
    AND cfgname::text IN (SELECT config FROM of_reviews UNION SELECT config FROM of_comments))";

/// What a reader looks for: words, and phrases between quotation marks. All of them must be there.
#[derive(Clone, Debug, Default)]
pub struct Question {
    terms: Vec<Term>,
    /// Words that mean the same in the language of some text.
    kin: HashSet<String>,
    /// Whether there was more of it than is looked for.
    pub is_cut: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Term {
    /// Folded; several are a phrase.
    words: Vec<String>,
    /// As it was typed, where another form of the word would do too; else empty.
    spoken: String,
    /// Whether the word may go on.
    is_open: bool,
}

impl Question {
    /// Reads what somebody typed. There is nothing that could be typed wrongly.
    pub fn read(typed: &str) -> Self {
        let head: String = typed.chars().take(LONGEST).collect();
        let mut terms = Vec::new();
        let quoted = head.replace(['“', '”', '„', '«', '»', '＂'], "\"");
        if let Some(isbn) = isbn(&head) {
            terms.push(Term::exact(vec![isbn]));
        } else {
            for (at, part) in quoted.split('"').enumerate() {
                match at % 2 {
                    1 => terms.push(Term::exact(words(part).map(|it| it.folded).collect())),
                    _ => terms.extend(part.split_whitespace().map(Term::of)),
                }
            }
        }
        terms.retain(|it| !it.words.is_empty());
        let is_cut = head.len() < typed.trim_end().len() || terms.len() > TERMS;
        terms.truncate(TERMS);
        Self { terms, kin: HashSet::new(), is_cut }
    }

    /// Whether there is no word in it.
    pub fn is_empty(&self) -> bool {
        self.terms.is_empty()
    }

    /// The ids of the reviews that have all the words, the best first; of very many, the newest.
    pub async fn reviews(&self, db: &Db) -> Result<Vec<i64>> {
        let mut found = Query::select();
        found.from(Reviews).cond_where(Review::visible());
        self.ask(db, &mut found, "review_words", (Reviews, review::Column::Id)).await
    }

    /// The same for comments.
    pub async fn comments(&self, db: &Db) -> Result<Vec<i64>> {
        let mut found = Query::select();
        found.from(Comments).cond_where(Comment::shown());
        let review_id = Expr::col((Comments, comment::Column::ReviewId));
        found.inner_join(Reviews, review_id.equals((Reviews, review::Column::Id)));
        found.cond_where(Review::visible());
        self.ask(db, &mut found, "comment_words", (Comments, comment::Column::Id)).await
    }

    async fn ask<T: EntityTrait>(
        &self,
        db: &Db,
        found: &mut SelectStatement,
        table: &'static str,
        id: (T, T::Column),
    ) -> Result<Vec<i64>> {
        if self.is_empty() {
            return Ok(vec![]);
        }
        let is_sqlite = db.get_database_backend() == DbBackend::Sqlite;
        let row = Expr::col((table, if is_sqlite { "rowid" } else { row_id(table) }));
        let (rank, has_all) = match is_sqlite {
            true => (sqlite_rank(table), sqlite_match(table, self.fts5())),
            false => postgres(table, &self.tsquery(db).await?),
        };
        found
            .expr_as(Expr::col((id.0, id.1)), "found")
            .expr_as(rank, "rank")
            .inner_join(table, row.clone().equals((id.0, id.1)))
            .and_where(has_all)
            .order_by_expr(row, Order::Desc)
            .limit(MOST as u64 + 1);
        let ordered = Query::select()
            .column("found")
            .from_subquery(found.take(), "newest")
            .order_by("rank", if is_sqlite { Order::Asc } else { Order::Desc })
            .order_by("found", Order::Desc)
            .take();
        let rows = db.query_all(&ordered).await?;
        Ok(rows.iter().map(|it| it.try_get_by_index(0)).collect::<Result<_, _>>()?)
    }

    /// The question as FTS5 reads it: every word stands between quotation marks and holds only
    /// letters and digits.
    fn fts5(&self) -> String {
        let terms = self.terms.iter().map(|it| {
            let open = if it.is_open { " *" } else { "" };
            format!("\"{}\"{open}", it.words.join(" "))
        });
        terms.collect::<Vec<_>>().join(" AND ")
    }

    /// The question as PostgreSQL reads it, with what the languages in use make of its words.
    async fn tsquery(&self, db: &Db) -> Result<String> {
        let stems = self.stems(db).await?;
        let terms = self.terms.iter().map(|it| {
            let mut ways = vec![it.words.iter().map(|it| quoted(it)).collect::<Vec<_>>().join(" <-> ")];
            if it.is_open {
                ways[0].push_str(":*");
            }
            ways.extend(stems.get(&it.spoken).into_iter().flatten().map(|it| quoted(it)));
            format!("({})", ways.join(" | "))
        });
        Ok(terms.collect::<Vec<_>>().join(" & "))
    }

    async fn stems(&self, db: &Db) -> Result<BTreeMap<String, BTreeSet<String>>> {
        let spoken: Vec<&str> = self.spoken().collect();
        let sql = format!(
            "SELECT word, stem FROM unnest(string_to_array($1, ' ')) AS word, {IN_USE} AS used, \
             unnest(tsvector_to_array(to_tsvector(used.config::regconfig, word))) AS stem"
        );
        let asked = Statement::from_sql_and_values(DbBackend::Postgres, sql, [spoken.join(" ").into()]);
        let mut stems = BTreeMap::new();
        for row in db.query_all_raw(asked).await? {
            let (word, stem): (String, String) = (row.try_get_by_index(0)?, row.try_get_by_index(1)?);
            stems.entry(word).or_insert_with(BTreeSet::new).insert(stem);
        }
        Ok(stems)
    }

    fn spoken(&self) -> impl Iterator<Item = &str> {
        self.terms.iter().map(|it| it.spoken.as_str()).filter(|it| !it.is_empty())
    }

    /// Learns which words of these texts are forms of what is looked for, so that they can be marked.
    pub async fn meet(&mut self, db: &Db, texts: &[String]) -> Result<()> {
        if db.get_database_backend() == DbBackend::Sqlite {
            return Ok(());
        }
        let begins: HashSet<String> = self.spoken().map(beginning).collect();
        let all = texts.iter().flat_map(|it| words(it)).map(|it| spoken(it.text));
        let like: BTreeSet<String> = all.filter(|it| begins.contains(&beginning(it))).take(500).collect();
        let stems: BTreeSet<String> = self.stems(db).await?.into_values().flatten().collect();
        if like.is_empty() || stems.is_empty() {
            return Ok(());
        }
        let like = like.into_iter().collect::<Vec<_>>().join(" ");
        let stems = stems.iter().map(|it| quoted(it)).collect::<Vec<_>>().join(" | ");
        let sql = format!(
            "SELECT DISTINCT word FROM unnest(string_to_array($1, ' ')) AS word, {IN_USE} AS used \
             WHERE to_tsvector(used.config::regconfig, word) @@ CAST($2 AS tsquery)"
        );
        let asked = Statement::from_sql_and_values(DbBackend::Postgres, sql, [like.into(), stems.into()]);
        for row in db.query_all_raw(asked).await? {
            self.kin.insert(fold(&row.try_get_by_index::<String>(0)?));
        }
        Ok(())
    }

    /// Which of these words are what is looked for.
    pub fn hits(&self, words: &[Word<'_>]) -> Vec<bool> {
        let mut hits: Vec<bool> = words.iter().map(|it| self.kin.contains(&it.folded)).collect();
        for term in &self.terms {
            for at in 0..(words.len() + 1).saturating_sub(term.words.len()) {
                if term.is_at(&words[at..]) {
                    hits[at..at + term.words.len()].fill(true);
                }
            }
        }
        hits
    }
}

impl Term {
    /// What stands between two spaces: a word, an ISBN, or what a hyphen or an apostrophe joins.
    fn of(chunk: &str) -> Self {
        if let Some(isbn) = isbn(chunk) {
            return Self::exact(vec![isbn]);
        }
        let mut term = Self::exact(words(chunk).map(|it| it.folded).collect());
        if let [word] = &term.words[..]
            && word.chars().all(|it| !it.is_numeric() && !is_alone(it))
        {
            term.is_open = word.chars().count() >= OPEN;
            term.spoken = words(chunk).map(|it| spoken(it.text)).collect();
        }
        term
    }

    fn exact(words: Vec<String>) -> Self {
        Self { words, spoken: String::new(), is_open: false }
    }

    fn is_at(&self, words: &[Word<'_>]) -> bool {
        let is_one = |(asked, word): (&String, &Word<'_>)| {
            *asked == word.folded || (self.is_open && word.folded.starts_with(asked.as_str()))
        };
        self.words.iter().zip(words).all(is_one)
    }
}

/// A word as it is said, for those who know its language: with its accents, without its case.
fn spoken(word: &str) -> String {
    word.to_lowercase().replace(['\u{ad}', '\u{640}'], "")
}

fn beginning(word: &str) -> String {
    fold(word).chars().take(2).collect()
}

/// Between the quotation marks of PostgreSQL. Stems are its own words, so nothing is taken for granted.
fn quoted(word: &str) -> String {
    format!("'{}'", word.replace('\\', "\\\\").replace('\'', "''"))
}

fn isbn(typed: &str) -> Option<String> {
    normal_isbn(typed.trim()).ok().filter(|it| !it.is_empty()).map(|it| it.to_lowercase())
}

fn row_id(table: &str) -> &'static str {
    if table == "review_words" { "review_id" } else { "comment_id" }
}

fn sqlite_rank(table: &str) -> Expr {
    Expr::cust(match table {
        "review_words" => "bm25(review_words, 10.0, 8.0, 5.0, 3.0, 1.0)",
        _ => "bm25(comment_words)",
    })
}

fn sqlite_match(table: &str, asked: String) -> Expr {
    Expr::cust_with_values(format!("{table} MATCH ?"), [asked])
}

fn postgres(table: &str, asked: &str) -> (Expr, Expr) {
    let rank = Expr::cust_with_values(format!("ts_rank({table}.vector, CAST($1 AS tsquery))"), [asked]);
    let has_all = Expr::cust_with_values(format!("{table}.vector @@ CAST($1 AS tsquery)"), [asked]);
    (rank, has_all)
}

/// A text by the weight of its parts, the heaviest first.
#[derive(Default)]
struct Text {
    title: String,
    book: String,
    labels: String,
    summary: String,
    body: String,
}

impl Text {
    fn parts(&self) -> [(char, &str); 5] {
        let Self { title, book, labels, summary, body } = self;
        [('A', title), ('B', book), ('B', labels), ('C', summary), ('D', body)]
    }

    /// The words of its parts, no more than can be kept.
    fn bounded(&self) -> [(char, Vec<Word<'_>>); 5] {
        let mut weight = 0;
        self.parts().map(|(class, part)| {
            let fits = |it: &Word<'_>| {
                weight += it.folded.len() + 8;
                weight <= WEIGHT
            };
            (class, words(part).take_while(fits).collect())
        })
    }

    /// The words with their places, as PostgreSQL reads them.
    fn vector(&self) -> String {
        let mut at = 0;
        let mut places: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (class, part) in self.bounded() {
            for word in part {
                at += 1;
                places.entry(word.folded).or_default().push(format!("{at}{class}"));
            }
            at += GAP;
        }
        let lexemes = places.iter().map(|(word, at)| format!("{}:{}", quoted(word), at.join(",")));
        lexemes.collect::<Vec<_>>().join(" ")
    }
}

/// The words of a review are read anew, and its book finds its shelf. Doing it twice changes nothing.
pub(super) async fn note(db: &impl ConnectionTrait, review: &Review) -> Result<()> {
    shelve_alone(db).await?;
    Book::shelve(db, review).await?;
    let text = Text::of_review(db, review).await?;
    keep(db, "review_words", vec![(review.id, text, &review.language)]).await
}

/// The words of a comment are read anew, if everybody may ever read them, or forgotten.
pub(super) async fn note_comment(db: &impl ConnectionTrait, comment: &Comment) -> Result<()> {
    if !has_words(comment) {
        return forget_comment(db, comment.id).await;
    }
    note_comments(db, std::slice::from_ref(comment)).await
}

/// The same for many that are new.
pub(super) async fn note_comments(db: &impl ConnectionTrait, comments: &[Comment]) -> Result<()> {
    let texts = comments.iter().filter(|it| has_words(it)).map(|comment| {
        let body = format!("{}\n{}", comment.warning, text::legible(&comment.html));
        let language = comment.language.as_deref().unwrap_or_default();
        (comment.id, Text { body, ..Default::default() }, language)
    });
    keep(db, "comment_words", texts.collect()).await
}

fn has_words(comment: &Comment) -> bool {
    comment.visibility.is_open() && !comment.html.is_empty()
}

/// The words of a comment are forgotten.
pub(super) async fn forget_comment(db: &impl ConnectionTrait, id: i64) -> Result<()> {
    forget(db, "comment_words", id).await
}

/// The same for everything that one actor said.
pub(super) async fn note_speaker(db: &impl ConnectionTrait, actor_id: i64) -> Result<()> {
    let sql = match db.get_database_backend() {
        DbBackend::Sqlite => {
            "DELETE FROM comment_words WHERE rowid IN (SELECT id FROM comments WHERE actor_id = $1 AND html = '')"
        }
        _ => {
            "DELETE FROM comment_words WHERE comment_id IN \
              (SELECT id FROM comments WHERE actor_id = $1 AND html = '')"
        }
    };
    run(db, sql, [actor_id.into()]).await
}

impl Text {
    async fn of_review(db: &impl ConnectionTrait, review: &Review) -> Result<Self> {
        let books = Book::of_reviews(db, &[review.id]).await?;
        let credits = Credit::of_books(db, &books.iter().map(|it| it.id).collect::<Vec<_>>()).await?;
        let mut book: Vec<String> = credits.into_iter().map(|it| it.name).collect();
        for it in books {
            let isbn = both_isbns(&it.isbn);
            book.extend([it.title, it.publisher, it.series, isbn]);
        }
        let categories = Category::of_reviews(db, &[review.id]).await?.into_iter().map(|it| it.1.name);
        let tags = Tag::of_reviews(db, &[review.id]).await?.into_iter().map(|it| it.1.name);
        Ok(Self {
            title: review.title.clone(),
            book: book.join("\n"),
            labels: categories.chain(tags).collect::<Vec<_>>().join("\n"),
            summary: review.summary.clone(),
            body: text::legible(&review.html),
        })
    }
}

/// An ISBN in both of its forms, if it has two.
fn both_isbns(isbn: &str) -> String {
    let thirteen = super::book::isbn_13(isbn);
    let ten = thirteen.strip_prefix("978").map(|it| super::book::isbn_10(&it[..9])).unwrap_or_default();
    format!("{thirteen} {ten}")
}

/// Writes down texts, each with the id of its row and its language.
async fn keep(db: &impl ConnectionTrait, table: &str, texts: Vec<(i64, Text, &str)>) -> Result<()> {
    if texts.is_empty() {
        return Ok(());
    }
    if db.get_database_backend() == DbBackend::Sqlite {
        return keep_in_sqlite(db, table, texts).await;
    }
    let said = (0..texts.len()).map(|at| {
        let places: Vec<String> = (1..=8).map(|it| format!("${}", at * 8 + it)).collect();
        format!("({})", places.join(", "))
    });
    let row_id = row_id(table);
    let sql = format!(
        "INSERT INTO {table} ({row_id}, config, vector) \
         SELECT id, config, CAST(words AS tsvector) || CASE config WHEN 'simple' THEN ''::tsvector ELSE \
         setweight(to_tsvector(config::regconfig, title), 'A') || setweight(to_tsvector(config::regconfig, book), 'B') || \
         setweight(to_tsvector(config::regconfig, labels), 'B') || setweight(to_tsvector(config::regconfig, summary), 'C') || \
         to_tsvector(config::regconfig, body) END \
         FROM (SELECT said.*, COALESCE((SELECT cfgname::text FROM pg_catalog.pg_ts_config WHERE cfgname = wanted \
         AND cfgnamespace = 'pg_catalog'::regnamespace), 'simple') AS config \
         FROM (VALUES {}) AS said (id, wanted, words, title, book, labels, summary, body)) AS known \
         ON CONFLICT ({row_id}) DO UPDATE SET config = excluded.config, vector = excluded.vector",
        said.collect::<Vec<_>>().join(", ")
    );
    let values = texts.into_iter().flat_map(|(id, text, language)| {
        let [title, book, labels, summary, body] = text.bounded().map(|it| {
            let said = it.1.iter().map(|it| spoken(it.text)).collect::<Vec<_>>();
            Value::from(said.join(" "))
        });
        [id.into(), config(language).into(), text.vector().into(), title, book, labels, summary, body]
    });
    run(db, &sql, values).await
}

async fn keep_in_sqlite(db: &impl ConnectionTrait, table: &str, texts: Vec<(i64, Text, &str)>) -> Result<()> {
    let columns = match table {
        "review_words" => "rowid, title, book, labels, summary, text",
        _ => "rowid, text",
    };
    let width = columns.split(", ").count();
    let count = texts.len();
    let rows = (0..count).map(|at| {
        let places: Vec<String> = (1..=width).map(|it| format!("${}", at * width + it)).collect();
        format!("({})", places.join(", "))
    });
    let rows = rows.collect::<Vec<_>>().join(", ");
    let values = texts.into_iter().flat_map(|(id, text, _)| {
        let parts = text.bounded().map(|it| {
            let folded: Vec<String> = it.1.into_iter().map(|it| it.folded).collect();
            Value::from(folded.join(" "))
        });
        let skipped = parts.len() + 1 - width;
        std::iter::once(Value::from(id)).chain(parts.into_iter().skip(skipped)).collect::<Vec<_>>()
    });
    run(db, &format!("INSERT OR REPLACE INTO {table} ({columns}) VALUES {rows}"), values).await
}

async fn forget(db: &impl ConnectionTrait, table: &str, id: i64) -> Result<()> {
    let row_id = if db.get_database_backend() == DbBackend::Sqlite { "rowid" } else { row_id(table) };
    run(db, &format!("DELETE FROM {table} WHERE {row_id} = $1"), [id.into()]).await
}

async fn run(db: &impl ConnectionTrait, sql: &str, values: impl IntoIterator<Item = Value>) -> Result<()> {
    db.execute_raw(Statement::from_sql_and_values(db.get_database_backend(), sql, values)).await?;
    Ok(())
}

/// What PostgreSQL calls a language; `simple` is none of them.
fn config(language: &str) -> &'static str {
    let language = language.split('-').next().unwrap_or_default().to_ascii_lowercase();
    CONFIGS.iter().find(|it| it.0 == language).map_or("simple", |it| it.1)
}

/// Two reviews of one book that are written at the same moment must not get two shelves. SQLite has
/// one writer anyway.
async fn shelve_alone(db: &impl ConnectionTrait) -> Result<()> {
    if db.get_database_backend() == DbBackend::Postgres {
        run(db, "SELECT pg_advisory_xact_lock($1)", [SHELVING_LOCK.into()]).await?;
    }
    Ok(())
}

/// Reads some of what was there before the index was, and says how much that was. Every node may do
/// it; doing it twice changes nothing.
pub async fn catch_up(db: &Db) -> Result<usize> {
    let unread = Query::select().columns(["kind", "row_id"]).from("unread").limit(BATCH).take();
    let rows = db.query_all(&unread).await?;
    if rows.is_empty() {
        return Ok(0);
    }
    let txn = db::begin(db).await?;
    for row in &rows {
        let (kind, id): (String, i64) = (row.try_get_by_index(0)?, row.try_get_by_index(1)?);
        if kind == "comment" {
            match Comments::find_by_id(id).one(&txn).await? {
                Some(comment) => note_comment(&txn, &comment).await?,
                None => forget_comment(&txn, id).await?,
            }
        } else if let Some(review) = Reviews::find_by_id(id).one(&txn).await? {
            note(&txn, &review).await?;
        }
        run(&txn, "DELETE FROM unread WHERE kind = $1 AND row_id = $2", [kind.into(), id.into()]).await?;
    }
    txn.commit().await?;
    Ok(rows.len())
}

/// The words of all reviews under a category have to be read anew: it is called something else, or goes.
pub(super) async fn read_again(db: &impl ConnectionTrait, category_id: i64) -> Result<()> {
    let sql = "INSERT INTO unread (kind, row_id) SELECT 'review', review_id FROM review_categories \
               WHERE category_id = $1 ON CONFLICT DO NOTHING";
    run(db, sql, [category_id.into()]).await
}

/// Forgets the words of what is not there any more, and notes what an older node wrote down without
/// reading it. PostgreSQL forgets by itself.
pub async fn tidy(db: &impl ConnectionTrait) -> Result<()> {
    let is_sqlite = db.get_database_backend() == DbBackend::Sqlite;
    let sides = [
        ("review", "review_words", "reviews", "deleted_at IS NULL"),
        ("comment", "comment_words", "comments", "html <> '' AND visibility IN ('public', 'unlisted')"),
    ];
    for (kind, words, table, has_words) in sides {
        let row_id = if is_sqlite { "rowid" } else { row_id(words) };
        if is_sqlite {
            let sql = format!("DELETE FROM {words} WHERE rowid NOT IN (SELECT id FROM {table})");
            run(db, &sql, []).await?;
        }
        let sql = format!(
            "INSERT INTO unread (kind, row_id) SELECT '{kind}', id FROM {table} WHERE {has_words} \
             AND NOT EXISTS (SELECT 1 FROM {words} WHERE {words}.{row_id} = {table}.id) \
             ON CONFLICT DO NOTHING"
        );
        run(db, &sql, []).await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fts5(typed: &str) -> String {
        Question::read(typed).fts5()
    }

    #[test]
    fn words_are_open_and_phrases_are_not() {
        assert_eq!(fts5("Quiet  orchards"), "\"quiet\" * AND \"orchards\" *");
        assert_eq!(fts5("“a quiet” of"), "\"a quiet\" AND \"of\"");
        assert_eq!(fts5("don't 2019"), "\"don t\" AND \"2019\"");
        assert_eq!(fts5("村上"), "\"村 上\"");
        assert_eq!(fts5("978-0-306-40615-7"), "\"9780306406157\"");
        assert_eq!(fts5("978 0 306 40615 7"), "\"9780306406157\"");
    }

    #[test]
    fn whatever_is_typed_can_be_asked() {
        for typed in ["", " ", "\"", "\"\"\"", "***", "-", "\0", "🦊", "( ) : ^", "“"] {
            assert!(Question::read(typed).is_empty(), "{typed}");
        }
        assert_eq!(fts5("a\"b OR NEAR(c"), "\"a\" AND \"b or near c\"");
        let long = Question::read(&"word ".repeat(2_000));
        assert!(long.is_cut && long.terms.len() == TERMS);
        assert!(!Question::read("one two three").is_cut);
    }

    #[test]
    fn both_forms_of_an_isbn_are_known() {
        assert_eq!(both_isbns("9780306406157"), "9780306406157 0306406152");
        assert_eq!(both_isbns("080442957X"), "9780804429573 080442957X");
        assert_eq!(both_isbns("").trim(), "");
    }

    #[test]
    fn a_text_can_always_be_kept() {
        let body: String = (0..200_000).map(|it| format!("w{it:x} ")).collect();
        let text = Text { title: "It's".to_owned(), body, ..Default::default() };
        assert!(text.vector().starts_with("'it':1A 's':2A 'w0':"), "{}", &text.vector()[..60]);
        let kept: usize = text.bounded().iter().flat_map(|it| &it.1).map(|it| it.folded.len() + 8).sum();
        assert!(kept <= WEIGHT && kept > WEIGHT - 20);
    }
}

//! A list of servers that others keep, in the CSV format of Mastodon.
//!
//! It is kept as it was read and as it holds. The standings that come from lists follow from all
//! that hold together: the stricter of two wins, and what was decided here wins over both.

use std::collections::HashMap;

use sea_orm::{ActiveValue::Set, ExprTrait, FromQueryResult, QueryOrder, QuerySelect, entity::prelude::*};
use url::Url;

use super::{By, Deed, DeedKind, Notice, Settings, Standing, standing, standing::Ruling};
use crate::{App, Error, Result, db, language::Phrase, queue::Queue, text};

mod preview;
mod reading;

pub use preview::{Contradiction, Hit, Preview};
pub use reading::{LARGEST as LARGEST_LIST, Line, Reading, Refusal, decoded};

/// How often a list is read again.
const EVERY: chrono::TimeDelta = chrono::TimeDelta::days(1);
/// How long a file waits for somebody to apply it.
const WAITING: chrono::TimeDelta = chrono::TimeDelta::days(30);
/// After so many failures in a row, half a day, the owner hears of it.
const WORTH_TELLING: i32 = 6;
/// The longest address of a list, in bytes.
const LONGEST_ADDRESS: usize = 2000;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "blocklists")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub name: String,
    /// Where it is read again every day; `None` for a file.
    pub url: Option<String>,
    /// As it was read last.
    pub csv: String,
    /// As it holds here; `None` until somebody has applied it.
    pub applied: Option<String>,
    /// What went wrong the last time it was read, perhaps empty.
    pub trouble: String,
    /// By which its server knows the version that was read last.
    pub etag: Option<String>,
    pub created_at: DateTimeUtc,
    pub read_at: DateTimeUtc,
    pub applied_at: Option<DateTimeUtc>,
    /// When to read it again.
    pub due_at: Option<DateTimeUtc>,
    pub attempts: i32,
}

impl ActiveModelBehavior for ActiveModel {}

impl Queue for Entity {
    const ID: Column = Column::Id;
    const DUE_AT: Column = Column::DueAt;
    const ATTEMPTS: Column = Column::Attempts;
}

/// A list without its lines.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Card {
    pub id: i64,
    pub name: String,
    pub url: Option<String>,
    pub trouble: String,
    pub read_at: DateTimeUtc,
    pub applied_at: Option<DateTimeUtc>,
}

impl Card {
    pub fn path(&self) -> String {
        path(self.id)
    }
}

fn path(id: i64) -> String {
    format!("/desk/blocklists/{id}")
}

impl Model {
    pub async fn by_ids(db: &impl ConnectionTrait, ids: &[i64]) -> Result<Vec<Self>> {
        Ok(Entity::find().filter(COLUMN.id.is_in(ids.iter().copied())).all(db).await?)
    }

    pub async fn by_id(db: &impl ConnectionTrait, id: i64) -> Result<Self> {
        Entity::find_by_id(id).one(db).await?.ok_or(Error::NotFound)
    }

    /// All lists by name, each with whether it was read and does not hold like that yet.
    pub async fn all(db: &impl ConnectionTrait) -> Result<Vec<(Card, bool)>> {
        let columns =
            [Column::Id, Column::Name, Column::Url, Column::Trouble, Column::ReadAt, Column::AppliedAt];
        let cards = Entity::find().select_only().columns(columns).order_by_asc(COLUMN.name);
        let cards: Vec<Card> = cards.order_by_asc(COLUMN.id).into_model().all(db).await?;
        let differs = COLUMN.applied.is_null().or(Expr::col(Column::Applied).ne(Expr::col(Column::Csv)));
        let waiting =
            Entity::find().select_only().column(Column::Id).filter(COLUMN.csv.ne("")).filter(differs);
        let waiting: Vec<i64> = waiting.into_tuple().all(db).await?;
        Ok(cards.into_iter().map(|it| (it.clone(), waiting.contains(&it.id))).collect())
    }

    pub fn path(&self) -> String {
        path(self.id)
    }

    /// Whether it was read and does not hold like that yet.
    pub fn is_waiting(&self) -> bool {
        !self.csv.is_empty() && self.applied.as_ref() != Some(&self.csv)
    }

    /// By which somebody who looked at it knows that it is still what they saw.
    pub fn print(&self) -> String {
        let print = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, self.csv.as_bytes());
        print.as_ref().iter().take(8).map(|it| format!("{it:02x}")).collect()
    }

    /// Keeps a list as somebody gave it, to be looked at; nothing holds yet. A file of the same name is
    /// a newer version of it.
    pub async fn keep(app: &App, name: &str, bytes: Vec<u8>) -> Result<Self> {
        let csv = reading::decoded(bytes)?;
        read(csv.clone(), standing::own_host(app)).await?;
        let name = Some(text::one_line(name, 100)).filter(|it| !it.is_empty());
        let name = name.unwrap_or_else(|| "Pasted list".to_owned());
        let txn = db::begin(&app.db).await?;
        let known = Entity::find().filter(COLUMN.name.eq(name.as_str())).filter(COLUMN.url.is_null());
        let list = match known.one(&txn).await? {
            Some(known) => {
                let newer = ActiveModel { csv: Set(csv), read_at: Set(db::now()), ..known.into() };
                newer.update(&txn).await?
            }
            None => Self::fresh(name, None, csv).insert(&txn).await?,
        };
        txn.commit().await?;
        Ok(list)
    }

    /// Follows a list that somebody publishes: it is read at once and then every day.
    pub async fn subscribe(app: &App, name: &str, url: &str) -> Result<Self> {
        let url = published_at(app, url)?;
        let name = Some(text::one_line(name, 100)).filter(|it| !it.is_empty());
        let txn = db::begin(&app.db).await?;
        let list = match Entity::find().filter(COLUMN.url.eq(url.as_str())).one(&txn).await? {
            Some(known) => known,
            None => {
                let name = name.unwrap_or_else(|| text::one_line(&url, 100));
                let mut list = Self::fresh(name, Some(url), String::new());
                list.due_at = Set(Some(db::now()));
                list.insert(&txn).await?
            }
        };
        txn.commit().await?;
        app.bell.notify_one();
        Ok(list)
    }

    fn fresh(name: String, url: Option<String>, csv: String) -> ActiveModel {
        ActiveModel {
            name: Set(name),
            url: Set(url),
            csv: Set(csv),
            applied: Set(None),
            trouble: Set(String::new()),
            etag: Set(None),
            created_at: Set(db::now()),
            read_at: Set(db::now()),
            applied_at: Set(None),
            due_at: Set(None),
            attempts: Set(0),
            ..Default::default()
        }
    }

    /// Reads a list that is followed again, now.
    pub async fn read_again(&self, app: &App) -> Result<()> {
        let txn = db::begin(&app.db).await?;
        Entity::update_many()
            .col_expr(Column::DueAt, Expr::value(Some(db::now())))
            .filter(COLUMN.id.eq(self.id))
            .filter(COLUMN.url.is_not_null())
            .exec(&txn)
            .await?;
        txn.commit().await?;
        app.bell.notify_one();
        Ok(())
    }

    /// Makes the list hold as it was read last, if it still is what somebody saw; all of it or nothing.
    pub async fn apply(&self, app: &App, by: &By, seen: &str) -> Result<()> {
        let txn = db::begin(&app.db).await?;
        Settings::lock(&txn).await?;
        let list = Self::by_id(&txn, self.id).await?;
        if list.csv.is_empty() {
            return Err(Error::wrong([Phrase::new("desk-wrong-list-unread")]));
        }
        if list.print() != seen {
            return Err(Error::wrong([Phrase::new("desk-wrong-list-changed")]));
        }
        if !list.is_waiting() {
            return Ok(());
        }
        let count = read(list.csv.clone(), standing::own_host(app)).await?.lines.len();
        Entity::update_many()
            .col_expr(Column::Applied, Expr::col(Column::Csv))
            .col_expr(Column::AppliedAt, Expr::value(Some(db::now())))
            .col_expr(Column::Trouble, Expr::value(""))
            .filter(COLUMN.id.eq(list.id))
            .exec(&txn)
            .await?;
        Self::reconcile(&txn).await?;
        let what = format!("the list {} with {}", list.name, servers(count));
        Deed::note(&txn, by, DeedKind::Apply, &what, &list.path()).await?;
        Notice::blocklist_seen(&txn, list.id).await?;
        Ok(txn.commit().await?)
    }

    /// Forgets the list. What only it has decided holds no longer.
    pub async fn drop(self, app: &App, by: &By) -> Result<()> {
        let txn = db::begin(&app.db).await?;
        Settings::lock(&txn).await?;
        let list = Self::by_id(&txn, self.id).await?;
        if list.applied.is_some() {
            Entity::update_many()
                .col_expr(Column::Applied, Expr::value(None::<String>))
                .filter(COLUMN.id.eq(list.id))
                .exec(&txn)
                .await?;
            Self::reconcile(&txn).await?;
        }
        Entity::delete_by_id(list.id).exec(&txn).await?;
        Deed::note(&txn, by, DeedKind::Drop, &format!("the list {}", list.name), "/desk/blocklists").await?;
        Ok(txn.commit().await?)
    }

    /// Makes the standings that come from lists what all lists say together that hold, and does what
    /// follows from it. Doing it twice changes nothing.
    pub async fn reconcile(db: &impl ConnectionTrait) -> Result<()> {
        let wanted = Self::together(db, None).await?;
        match Standing::follow_lists(db, wanted).await? {
            0 => Ok(()),
            _ => Standing::take_effect(db, None).await,
        }
    }

    /// What the lists that hold say of one server, now that nobody here has decided about it.
    pub(super) async fn ruling(db: &impl ConnectionTrait, host: &str) -> Result<Option<Ruling>> {
        Ok(Self::together(db, None).await?.remove(host))
    }

    /// What all lists say together that hold, the stricter of two; `instead` holds as it was read last.
    async fn together(db: &impl ConnectionTrait, instead: Option<&Self>) -> Result<HashMap<String, Ruling>> {
        let held = Entity::find().select_only().columns([Column::Id, Column::Applied]);
        let held = held.filter(COLUMN.applied.is_not_null()).order_by_asc(COLUMN.id);
        let mut texts: Vec<(i64, String)> = held.into_tuple().all(db).await?;
        if let Some(list) = instead {
            texts.retain(|it| it.0 != list.id);
            texts.push((list.id, list.csv.clone()));
        }
        if texts.is_empty() {
            return Ok(HashMap::new());
        }
        let own = standing::host_of(&Settings::get(db).await?.url);
        let joined = tokio::task::spawn_blocking(move || {
            let mut all = HashMap::new();
            for (blocklist_id, text) in texts {
                for (host, Line { stand, reason }) in Reading::of(&text, &own)?.lines {
                    let ruling = Ruling { stand, reason, blocklist_id };
                    let kept = all.entry(host).or_insert_with(|| ruling.clone());
                    if standing::stricter(ruling.stand, kept.stand) {
                        *kept = ruling;
                    }
                }
            }
            Ok::<_, Error>(all)
        });
        joined.await.map_err(anyhow::Error::from)?
    }

    // ---- lists that are followed ---------------------------------------------------------------

    /// A list that is followed was read, and this is what it says. What touches nobody we know holds at
    /// once; everything else waits for the owner, and so does what looks like an accident.
    pub async fn came(&self, app: &App, csv: String, etag: Option<String>) -> Result<()> {
        let own = standing::own_host(app);
        let names = match read(csv.clone(), own.clone()).await {
            Ok(reading) if reading.lines.is_empty() => {
                return self.not_taken(app, "It names no server.").await;
            }
            Ok(reading) => reading.lines.len(),
            Err(wrong @ Error::Told(..)) => return self.not_taken(app, &wrong.to_string()).await,
            Err(error) => return Err(error),
        };
        let named = match self.applied.clone() {
            Some(applied) => read(applied, own).await?.lines.len(),
            None => 0,
        };
        let is_cut = names * 2 < named;
        let trouble = match is_cut {
            true => {
                format!("It names {} where it named {named}; please look before it holds.", servers(names))
            }
            false => String::new(),
        };
        let txn = db::begin(&app.db).await?;
        let done = Entity::update_many()
            .col_expr(Column::Csv, Expr::value(csv))
            .col_expr(Column::Etag, Expr::value(etag))
            .col_expr(Column::ReadAt, Expr::value(db::now()))
            .col_expr(Column::Trouble, Expr::value(trouble.as_str()))
            .col_expr(Column::DueAt, Expr::value(Some(db::now() + EVERY)))
            .col_expr(Column::Attempts, Expr::value(0))
            .filter(COLUMN.id.eq(self.id))
            .exec_with_returning(&txn)
            .await?;
        txn.commit().await?;
        let Some(list) = done.into_iter().next() else { return Ok(()) };
        if !list.is_waiting() {
            return Ok(());
        }
        if !is_cut && list.preview(app).await?.hits_nobody() {
            return list.apply(app, &By::rule(&list.name), &list.print()).await;
        }
        match list.csv == self.csv && trouble == self.trouble {
            true => Ok(()),
            false => list.tell(app).await,
        }
    }

    /// A list that is followed says what it said before.
    pub async fn unchanged(&self, app: &App) -> Result<()> {
        let txn = db::begin(&app.db).await?;
        Entity::update_many()
            .col_expr(Column::ReadAt, Expr::value(db::now()))
            .col_expr(Column::DueAt, Expr::value(Some(db::now() + EVERY)))
            .col_expr(Column::Attempts, Expr::value(0))
            .filter(COLUMN.id.eq(self.id))
            .exec(&txn)
            .await?;
        Ok(txn.commit().await?)
    }

    /// What came is no list. What holds goes on to hold.
    pub async fn not_taken(&self, app: &App, words: &str) -> Result<()> {
        let is_known = self.trouble == words;
        self.note_trouble(app, words, EVERY, 0).await?;
        if is_known { Ok(()) } else { self.tell(app).await }
    }

    /// It could not be read; that may be over soon.
    pub async fn not_read(&self, app: &App, words: &str) -> Result<()> {
        self.note_trouble(app, words, crate::queue::patience(self.attempts), self.attempts).await?;
        if self.attempts == WORTH_TELLING { self.tell(app).await } else { Ok(()) }
    }

    async fn note_trouble(
        &self,
        app: &App,
        words: &str,
        wait: chrono::TimeDelta,
        attempts: i32,
    ) -> Result<()> {
        let txn = db::begin(&app.db).await?;
        Entity::update_many()
            .col_expr(Column::Trouble, Expr::value(text::one_line(words, 500)))
            .col_expr(Column::DueAt, Expr::value(Some(db::now() + wait)))
            .col_expr(Column::Attempts, Expr::value(attempts))
            .filter(COLUMN.id.eq(self.id))
            .exec(&txn)
            .await?;
        Ok(txn.commit().await?)
    }

    async fn tell(&self, app: &App) -> Result<()> {
        let txn = db::begin(&app.db).await?;
        Notice::blocklist(&txn, self).await?;
        Ok(txn.commit().await?)
    }

    /// Forgets files that nobody has applied.
    pub async fn tidy(db: &impl ConnectionTrait) -> Result<()> {
        Entity::delete_many()
            .filter(COLUMN.url.is_null())
            .filter(COLUMN.applied.is_null())
            .filter(COLUMN.read_at.lt(db::now() - WAITING))
            .exec(db)
            .await?;
        Ok(())
    }
}

/// Reads a list off the threads that serve requests: a long one takes a moment.
async fn read(csv: String, own: String) -> Result<Reading> {
    tokio::task::spawn_blocking(move || Reading::of(&csv, &own)).await.map_err(anyhow::Error::from)?
}

/// An address where a list may be found; whether it may be asked is decided when it is.
fn published_at(app: &App, typed: &str) -> Result<String> {
    let url = Url::parse(typed.trim()).ok().filter(|it| it.as_str().len() <= LONGEST_ADDRESS);
    let may = |it: &Url| it.scheme() == "https" || app.config.insecure && it.scheme() == "http";
    let url = url.filter(|it| may(it) && it.has_host() && it.username().is_empty());
    url.map(String::from).ok_or_else(|| Error::wrong([Phrase::new("desk-wrong-list-address")]))
}

fn servers(count: usize) -> String {
    if count == 1 { "1 server".to_owned() } else { format!("{count} servers") }
}

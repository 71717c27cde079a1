//! An image an author gave us, and the sizes that are made of it.

mod library;

use std::collections::BTreeSet;

use chrono::TimeDelta;
use sea_orm::{
    ActiveValue::Set,
    ExprTrait, QueryOrder, QuerySelect, QueryTrait,
    entity::prelude::*,
    sea_query::{CaseStatement, OnConflict},
};

pub use library::{Place, Use};

use super::{Author, holding::Model as Holding, look, review, sighting};
use crate::{
    App, Error, Result, db,
    language::Phrase,
    media::{self, Format, Ground, Picture, Prints},
    queue::{self, Queue},
    text,
};

/// How long a picture stays that nobody uses any more: other servers may still show it under its old address.
const KEPT: TimeDelta = TimeDelta::days(30);
/// More pictures than anybody gives us within a day.
const MOST_A_DAY: u64 = 300;
/// More pictures than anybody has.
const MOST: u64 = 5_000;
/// The longest description, in characters.
const LONGEST_ALT: usize = 1_500;
/// How many files are asked about at once.
const AT_ONCE: usize = 1_000;
/// A picture that cannot be made smaller after so many tries is shown as it is.
const TRIES: i32 = 5;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "uploads")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    /// Who gave it first. Who has it besides, a [`Holding`] says.
    pub author_id: i64,
    #[sea_orm(unique)]
    pub file: String,
    pub media_type: String,
    /// In pixels.
    pub width: i32,
    /// In pixels.
    pub height: i32,
    pub created_at: DateTimeUtc,
    /// The widths in which it is there in every format, `200 400`; empty until they have been made.
    pub widths: String,
    /// What it looks like from far away: six colours of three hex digits, or nothing.
    pub colours: String,
    /// When the worker has to look at it: to make its sizes, or to take it away.
    pub due_at: Option<DateTimeUtc>,
    pub attempts: i32,
    /// Since when nobody uses it.
    pub unused_at: Option<DateTimeUtc>,
    /// Since when its files are being taken away; nobody can use it any more.
    pub gone_at: Option<DateTimeUtc>,
    /// The SHA-256 of its file, so that the same picture is kept once; `None` for old ones and for what is gone.
    #[sea_orm(unique)]
    pub hash: Option<String>,
    /// What it shows, in words; perhaps empty. It is offered wherever the picture is used.
    pub alt: String,
    /// What its file weighs; 0 if that was not noted.
    pub bytes: i64,
    /// Since when it stays until somebody deletes it, whether it is used or not.
    pub shelved_at: Option<DateTimeUtc>,
}

impl ActiveModelBehavior for ActiveModel {}

impl Queue for Entity {
    const ID: Column = Column::Id;
    const DUE_AT: Column = Column::DueAt;
    const ATTEMPTS: Column = Column::Attempts;
}

impl Model {
    /// Keeps a picture, cleaned of everything but its pixels, for as long as it is used. Its sizes are made later.
    /// A picture that is there already is not kept twice, whoever gives it.
    pub async fn keep(app: &App, author: &Author, bytes: Vec<u8>, ground: Ground) -> Result<Self> {
        Self::take_in(app, author, bytes, ground, None).await
    }

    /// Keeps a picture until somebody deletes it.
    pub async fn shelve(app: &App, author: &Author, bytes: Vec<u8>) -> Result<Self> {
        Self::take_in(app, author, bytes, Ground::Paper, Some(db::now())).await
    }

    async fn take_in(
        app: &App,
        author: &Author,
        bytes: Vec<u8>,
        ground: Ground,
        shelved_at: Option<DateTimeUtc>,
    ) -> Result<Self> {
        Self::check_rate(&app.db, author).await?;
        let picture = app.media.look(bytes, ground).await?;
        if let Some(known) = Self::known(app, author, &picture, shelved_at).await? {
            return Ok(known);
        }
        // The file first: a row without one would be shown.
        let file = app.media.keep(&picture).await?;
        let kept = Self::note_new(app, author, &picture, &file, shelved_at).await;
        if !matches!(kept, Ok(Some(_)))
            && let Err(error) = app.media.forget(&file, &[]).await
        {
            tracing::warn!(file, %error, "a picture that nobody has was not taken away");
        }
        match kept? {
            Some(upload) => Ok(upload),
            // Somebody has given the same picture in this very moment.
            None => Self::known(app, author, &picture, shelved_at).await?.ok_or(Error::Busy),
        }
    }

    /// The same picture, if it is there; from now on it is this author's too.
    async fn known(
        app: &App,
        author: &Author,
        picture: &Picture,
        shelved_at: Option<DateTimeUtc>,
    ) -> Result<Option<Self>> {
        let txn = db::begin(&app.db).await?;
        let mut shelved = Entity::update_many()
            .col_expr(Column::DueAt, still_due())
            .col_expr(Column::UnusedAt, Expr::value(None::<DateTimeUtc>))
            .filter(COLUMN.hash.eq(picture.hash.as_str()))
            .filter(COLUMN.gone_at.is_null());
        if shelved_at.is_some() {
            shelved = shelved.col_expr(Column::ShelvedAt, Expr::value(shelved_at));
        }
        let known = shelved.exec_with_returning(&txn).await?.pop();
        if let Some(known) = &known {
            Holding::begin(&txn, known.id, author).await?;
        }
        txn.commit().await?;
        Ok(known)
    }

    /// `None` if somebody else was faster.
    async fn note_new(
        app: &App,
        author: &Author,
        picture: &Picture,
        file: &str,
        shelved_at: Option<DateTimeUtc>,
    ) -> Result<Option<Self>> {
        let upload = ActiveModel {
            author_id: Set(author.id),
            file: Set(file.to_owned()),
            media_type: Set(picture.media_type.to_owned()),
            width: Set(picture.width.try_into().unwrap_or(i32::MAX)),
            height: Set(picture.height.try_into().unwrap_or(i32::MAX)),
            created_at: Set(db::now()),
            widths: Set(String::new()),
            colours: Set(String::new()),
            due_at: Set(Some(db::now())),
            attempts: Set(0),
            hash: Set(Some(picture.hash.clone())),
            alt: Set(String::new()),
            bytes: Set(picture.bytes.len().try_into().unwrap_or(i64::MAX)),
            shelved_at: Set(shelved_at),
            ..Default::default()
        };
        let once = OnConflict::column(Column::Hash).do_nothing().to_owned();
        let txn = db::begin(&app.db).await?;
        let added = Entity::insert(upload).on_conflict(once).exec_without_returning(&txn).await?;
        let kept = match added {
            0 => None,
            _ => Entity::find().filter(COLUMN.file.eq(file)).one(&txn).await?,
        };
        if let Some(kept) = &kept {
            Holding::begin(&txn, kept.id, author).await?;
        }
        txn.commit().await?;
        app.bell.notify_one();
        Ok(kept)
    }

    /// A stolen password must not fill the disk.
    async fn check_rate(db: &impl ConnectionTrait, author: &Author) -> Result<()> {
        let today = Holding::count(db, author, Some(db::now() - TimeDelta::days(1))).await?;
        if today >= MOST_A_DAY {
            return Err(Error::wrong([
                Phrase::new("desk-wrong-pictures").with("most", MOST_A_DAY.to_string())
            ]));
        }
        if Holding::count(db, author, None).await? >= MOST {
            return Err(Error::wrong(
                [Phrase::new("desk-wrong-all-pictures").with("most", MOST.to_string())],
            ));
        }
        Ok(())
    }

    /// Says in words what it shows.
    pub async fn describe(&self, app: &App, alt: &str) -> Result<()> {
        let txn = db::begin(&app.db).await?;
        Entity::update_many()
            .col_expr(Column::Alt, Expr::value(text::one_line(alt, LONGEST_ALT)))
            .filter(COLUMN.id.eq(self.id))
            .exec(&txn)
            .await?;
        Ok(txn.commit().await?)
    }

    /// Whether this author has it, or may do with all pictures what they like.
    pub async fn is_editable_by(&self, db: &impl ConnectionTrait, author: &Author) -> Result<bool> {
        Ok(author.edits_others() || Holding::is_there(db, self.id, author.id).await?)
    }

    /// Whether this author has it.
    pub async fn is_held_by(&self, db: &impl ConnectionTrait, author_id: i64) -> Result<bool> {
        Holding::is_there(db, self.id, author_id).await
    }

    /// Takes it away from an author's pictures. It is gone when nobody else has it, or when an editor says so; but
    /// never while it can be seen. Older versions of a review do not keep it. Doing it twice changes nothing.
    pub async fn delete(&self, app: &App, by: &Author) -> Result<()> {
        let txn = db::begin(&app.db).await?;
        lock(&txn, COLUMN.id.eq(self.id)).await?;
        let is_shared = Holding::is_shared(&txn, self.id, by).await?;
        if !is_shared || by.edits_others() {
            let gone = Entity::update_many()
                .col_expr(Column::GoneAt, Expr::value(Some(db::now())))
                .col_expr(Column::DueAt, Expr::value(Some(db::now())))
                .col_expr(Column::Hash, Expr::value(None::<String>))
                .filter(COLUMN.id.eq(self.id))
                .filter(COLUMN.gone_at.is_null())
                .filter(is_unseen(sighting::Depth::Today))
                .exec(&txn)
                .await?;
            if gone.rows_affected == 0 {
                return Err(Error::wrong([Phrase::new("desk-wrong-used-picture")]));
            }
        } else {
            Holding::end(&txn, self.id, by).await?;
        }
        txn.commit().await?;
        app.bell.notify_one();
        Ok(())
    }

    /// Lets go of the pictures of somebody who leaves: what nobody else has, and nobody uses, goes after a while.
    pub(super) async fn let_go_of(txn: &impl ConnectionTrait, author: &Author) -> Result<()> {
        Holding::end_all(txn, author).await?;
        Entity::update_many()
            .col_expr(Column::ShelvedAt, Expr::value(None::<DateTimeUtc>))
            .filter(COLUMN.shelved_at.is_not_null())
            .filter(COLUMN.id.not_in_subquery(Holding::all()))
            .exec(txn)
            .await?;
        Ok(())
    }

    /// Pictures that are about to be used: from now on nobody takes them away, until the transaction is over and
    /// says where they can be seen.
    pub(super) async fn hold_fast(
        txn: &impl ConnectionTrait,
        ids: &[i64],
        names: &BTreeSet<String>,
    ) -> Result<Vec<Self>> {
        let mut held = Vec::new();
        if !ids.is_empty() {
            held = lock(txn, COLUMN.id.is_in(ids.iter().copied())).await?;
        }
        let files: Vec<String> =
            names.iter().flat_map(|it| [format!("{it}.jpg"), format!("{it}.png")]).collect();
        for some in files.chunks(AT_ONCE) {
            held.extend(lock(txn, COLUMN.file.is_in(some.iter().cloned())).await?);
        }
        let resting: Vec<i64> = held.iter().filter(|it| it.unused_at.is_some()).map(|it| it.id).collect();
        if !resting.is_empty() {
            Entity::update_many()
                .col_expr(Column::UnusedAt, Expr::value(None::<DateTimeUtc>))
                .col_expr(Column::DueAt, Expr::value(None::<DateTimeUtc>))
                .filter(COLUMN.id.is_in(resting))
                .exec(txn)
                .await?;
        }
        Ok(held)
    }

    /// The pictures whose files are called so.
    pub async fn by_names(db: &impl ConnectionTrait, names: &BTreeSet<String>) -> Result<Vec<Self>> {
        let files: Vec<String> =
            names.iter().flat_map(|it| [format!("{it}.jpg"), format!("{it}.png")]).collect();
        let mut found = Vec::new();
        for some in files.chunks(AT_ONCE) {
            let there = Entity::find().filter(COLUMN.file.is_in(some.iter().cloned()));
            found.extend(there.filter(COLUMN.gone_at.is_null()).all(db).await?);
        }
        Ok(found)
    }

    pub async fn by_id(db: &impl ConnectionTrait, id: i64) -> Result<Self> {
        let there = Entity::find_by_id(id).filter(COLUMN.gone_at.is_null());
        there.one(db).await?.ok_or(Error::NotFound)
    }

    /// The picture with this id, if there is an id and the picture is still there.
    pub async fn find(db: &impl ConnectionTrait, id: Option<i64>) -> Result<Option<Self>> {
        let Some(id) = id else { return Ok(None) };
        Ok(Entity::find_by_id(id).filter(COLUMN.gone_at.is_null()).one(db).await?)
    }

    /// `/media/….jpg`
    pub fn path(&self) -> String {
        format!("/media/{}", self.file)
    }

    /// The path of the picture in one of its widths.
    pub fn path_of(&self, width: u32, format: Format) -> String {
        format!("/media/{}", media::printed(&self.file, width, format))
    }

    /// What stands in a text that shows it: `![Bare trees](/media/….jpg "The orchard in May")`. Where nothing is said
    /// about what it shows, what is known of it is.
    pub fn markdown(&self, alt: &str, caption: &str) -> String {
        let alt = text::one_line(if alt.trim().is_empty() { &self.alt } else { alt }, LONGEST_ALT);
        let alt = escaped(&alt, &['\\', '[', ']']);
        let caption = text::one_line(caption, LONGEST_ALT);
        match caption.as_str() {
            "" => format!("![{alt}]({})", self.path()),
            words => format!("![{alt}]({} \"{}\")", self.path(), escaped(words, &['\\', '"'])),
        }
    }

    /// The path of the smallest that there is.
    pub fn smallest(&self) -> String {
        self.widths().first().map_or_else(|| self.path(), |&it| self.path_of(it, Format::Plain))
    }

    /// The widths in which it is there, narrowest first.
    pub fn widths(&self) -> Vec<u32> {
        self.widths.split(' ').filter_map(|it| it.parse().ok()).collect()
    }

    /// Does what is due: makes the sizes of a picture, or takes it away that nobody has used for long.
    pub async fn attend(&self, app: &App) -> Result<()> {
        match (self.gone_at, self.unused_at) {
            (Some(_), _) => self.clear_away(app).await,
            (None, Some(since)) if since <= db::now() - KEPT => self.take_away(app).await,
            _ => self.print(app).await,
        }
    }

    async fn print(&self, app: &App) -> Result<()> {
        let prints = app.media.print(&self.file).await;
        let txn = db::begin(&app.db).await?;
        if lock(&txn, COLUMN.id.eq(self.id)).await?.is_empty() {
            // Somebody has deleted it meanwhile: what was just made of it goes the same way.
            txn.rollback().await?;
            let widths = prints.map(|it| it.widths).unwrap_or_default();
            return app.media.forget(&self.file, &widths).await;
        }
        match prints {
            Ok(prints) => self.note(&txn, &prints).await?,
            Err(error) if self.attempts < TRIES => {
                tracing::warn!(file = %self.file, %error, "a picture could not be made smaller");
                queue::postpone::<Entity>(&txn, self.id, self.attempts).await?;
            }
            Err(error) => {
                tracing::warn!(file = %self.file, ?error, "a picture is shown as it is");
                queue::finish::<Entity>(&txn, self.id).await?;
            }
        }
        Ok(txn.commit().await?)
    }

    async fn note(&self, txn: &impl ConnectionTrait, prints: &Prints) -> Result<()> {
        let widths: Vec<String> = prints.widths.iter().map(u32::to_string).collect();
        Entity::update_many()
            .col_expr(Column::Widths, Expr::value(widths.join(" ")))
            .col_expr(Column::Colours, Expr::value(prints.colours.as_str()))
            .col_expr(Column::DueAt, Expr::value(None::<DateTimeUtc>))
            .col_expr(Column::Attempts, Expr::value(0))
            .filter(COLUMN.id.eq(self.id))
            .exec(txn)
            .await?;
        Ok(())
    }

    /// From now on nobody can use it, unless somebody does so again already.
    async fn take_away(&self, app: &App) -> Result<()> {
        let txn = db::begin(&app.db).await?;
        lock(&txn, COLUMN.id.eq(self.id)).await?;
        let gone = Entity::update_many()
            .col_expr(Column::GoneAt, Expr::value(Some(db::now())))
            .col_expr(Column::Hash, Expr::value(None::<String>))
            .filter(COLUMN.id.eq(self.id))
            .filter(COLUMN.unused_at.lte(db::now() - KEPT))
            .filter(is_unused())
            .exec(&txn)
            .await?;
        if gone.rows_affected == 0 {
            is_used_again(&txn).await?;
        }
        txn.commit().await?;
        if gone.rows_affected == 0 { Ok(()) } else { self.clear_away(app).await }
    }

    /// The files first: should this end half-way, the row comes due again and names them still.
    async fn clear_away(&self, app: &App) -> Result<()> {
        app.media.forget(&self.file, &self.widths()).await?;
        let txn = db::begin(&app.db).await?;
        Entity::delete_by_id(self.id).exec(&txn).await?;
        Ok(txn.commit().await?)
    }

    /// Notices which pictures nobody uses any more, and which are used again.
    pub async fn tidy(txn: &impl ConnectionTrait) -> Result<()> {
        is_used_again(txn).await?;
        Entity::update_many()
            .col_expr(Column::UnusedAt, Expr::value(Some(db::now())))
            .col_expr(Column::DueAt, Expr::value(Some(db::now() + KEPT)))
            .filter(COLUMN.unused_at.is_null())
            .filter(COLUMN.due_at.is_null())
            .filter(is_unused())
            .exec(txn)
            .await?;
        Ok(())
    }
}

async fn is_used_again(txn: &impl ConnectionTrait) -> Result<()> {
    Entity::update_many()
        .col_expr(Column::UnusedAt, Expr::value(None::<DateTimeUtc>))
        .col_expr(Column::DueAt, Expr::value(None::<DateTimeUtc>))
        .filter(COLUMN.unused_at.is_not_null())
        .filter(COLUMN.gone_at.is_null())
        .filter(is_unused().not())
        .exec(txn)
        .await?;
    Ok(())
}

/// With a backslash before each of these marks.
fn escaped(words: &str, marks: &[char]) -> String {
    let escaped = words.chars().flat_map(|it| marks.contains(&it).then_some('\\').into_iter().chain([it]));
    escaped.collect()
}

/// What is due to be taken away is so no longer; what is due to be made smaller still is.
fn still_due() -> Expr {
    CaseStatement::new()
        .case(COLUMN.unused_at.is_null(), Expr::col(Column::DueAt))
        .finally(Expr::value(None::<DateTimeUtc>))
        .into()
}

/// Pictures that nobody else changes while the transaction lasts, always in the same order. What is asked afterwards
/// is asked of what others have done before.
async fn lock(txn: &impl ConnectionTrait, which: impl Into<Expr>) -> Result<Vec<Model>> {
    let there = Entity::find().filter(which.into()).filter(COLUMN.gone_at.is_null());
    Ok(there.order_by_asc(COLUMN.id).lock_exclusive().all(txn).await?)
}

/// Nobody has put it on the shelf, and nothing shows it: no review that is still there, draft, published or typed, in
/// no version, no page and no look.
fn is_unused() -> Expr {
    COLUMN.shelved_at.is_null().and(is_unseen(sighting::Depth::Ever))
}

fn is_unseen(depth: sighting::Depth) -> Expr {
    let covers = review::Entity::find()
        .select_only()
        .column(review::Column::CoverId)
        .filter(review::COLUMN.cover_id.is_not_null())
        .filter(review::COLUMN.deleted_at.is_null());
    let worn =
        |column: look::Column| look::Entity::find().select_only().column(column).filter(column.is_not_null());
    COLUMN
        .id
        .not_in_subquery(covers.into_query())
        .and(COLUMN.id.not_in_subquery(worn(look::Column::HeaderId).into_query()))
        .and(COLUMN.id.not_in_subquery(worn(look::Column::LogoId).into_query()))
        .and(COLUMN.id.not_in_subquery(sighting::seen(depth)))
}

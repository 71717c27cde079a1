//! An image an author gave us, and the sizes that are made of it.

use chrono::TimeDelta;
use sea_orm::{ActiveValue::Set, ExprTrait, PaginatorTrait, QuerySelect, QueryTrait, entity::prelude::*};

use super::{Author, look, review};
use crate::{
    App, Error, Result, db,
    language::Phrase,
    media::{self, Format, Ground, Prints},
    queue::{self, Queue},
};

/// How long a picture stays that nobody uses any more: other servers may still show it under its old address.
const KEPT: TimeDelta = TimeDelta::days(30);
/// More pictures than anybody gives us within a day.
const MOST_A_DAY: u64 = 300;
/// A picture that cannot be made smaller after so many tries is shown as it is.
const TRIES: i32 = 5;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "uploads")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
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
}

impl ActiveModelBehavior for ActiveModel {}

impl Queue for Entity {
    const ID: Column = Column::Id;
    const DUE_AT: Column = Column::DueAt;
    const ATTEMPTS: Column = Column::Attempts;
}

impl Model {
    /// Keeps a picture, cleaned of everything but its pixels. Its sizes are made later.
    pub async fn keep(app: &App, author: &Author, bytes: Vec<u8>, ground: Ground) -> Result<Self> {
        Self::check_rate(&app.db, author).await?;
        let picture = app.media.keep(bytes, ground).await?;
        let upload = ActiveModel {
            author_id: Set(author.id),
            file: Set(picture.file),
            media_type: Set(picture.media_type.to_owned()),
            width: Set(picture.width.try_into().unwrap_or(i32::MAX)),
            height: Set(picture.height.try_into().unwrap_or(i32::MAX)),
            created_at: Set(db::now()),
            widths: Set(String::new()),
            colours: Set(String::new()),
            due_at: Set(Some(db::now())),
            attempts: Set(0),
            ..Default::default()
        };
        let txn = db::begin(&app.db).await?;
        let upload = upload.insert(&txn).await?;
        txn.commit().await?;
        app.bell.notify_one();
        Ok(upload)
    }

    /// A stolen password must not fill the disk.
    async fn check_rate(db: &impl ConnectionTrait, author: &Author) -> Result<()> {
        let lately = Entity::find()
            .filter(COLUMN.author_id.eq(author.id))
            .filter(COLUMN.created_at.gt(db::now() - TimeDelta::days(1)));
        match lately.count(db).await? {
            ..MOST_A_DAY => Ok(()),
            _ => Err(Error::wrong([Phrase::new("desk-wrong-pictures").with("most", MOST_A_DAY.to_string())])),
        }
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
        let gone = Entity::update_many()
            .col_expr(Column::GoneAt, Expr::value(Some(db::now())))
            .filter(COLUMN.id.eq(self.id))
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

/// No review shows it that is still there, draft or published, and no look.
fn is_unused() -> Expr {
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
}

//! A contributor hands a review in, and an editor lets it appear or sends it back.

use sea_orm::{Condition, QueryOrder, QuerySelect, entity::prelude::*};

use super::{Appointment, COLUMN, Column, Entity, Model, News};
use crate::{
    App, Error, Result,
    blog::{Author, By, Deed, DeedKind, Notice, Remark, RemarkFor, RemarkKind},
    db,
    language::Phrase,
};

/// How many reviews that wait are listed.
const LISTED: u64 = 200;

/// When what an editor approves appears.
#[derive(Clone, Copy, Debug)]
pub enum Approval {
    Now(News),
    Then(Appointment, News),
}

impl Model {
    /// Asks the editors to let it appear; until they have decided nobody else changes it. Doing it twice changes
    /// nothing.
    pub async fn hand_in(&self, app: &App, by: &By, note: &str) -> Result<()> {
        self.check_whole()?;
        let note = Remark::checked(note)?;
        let txn = db::begin(&app.db).await?;
        let submitted = Entity::update_many()
            .col_expr(Column::SubmittedAt, Expr::value(Some(db::now())))
            .filter(COLUMN.id.eq(self.id))
            .filter(COLUMN.published_at.is_null())
            .filter(COLUMN.appears_at.is_null())
            .filter(COLUMN.submitted_at.is_null())
            .filter(COLUMN.deleted_at.is_null())
            .exec_with_returning(&txn)
            .await?
            .pop();
        let Some(review) = submitted else { return Ok(()) };
        review.check_whole()?;
        review.note(&txn, by, DeedKind::HandIn).await?;
        Remark::say(&txn, by, &review, (RemarkKind::HandedIn, &note), RemarkFor::Editors).await?;
        Ok(txn.commit().await?)
    }

    /// Takes it back from the editors before they have decided. Doing it twice changes nothing.
    pub async fn withdraw(&self, app: &App, by: &By) -> Result<()> {
        let txn = db::begin(&app.db).await?;
        let Some(review) = self.decided(&txn, None).await? else { return Ok(()) };
        review.note(&txn, by, DeedKind::Withdraw).await?;
        Remark::say(&txn, by, &review, (RemarkKind::Withdrawn, ""), RemarkFor::Record).await?;
        Ok(txn.commit().await?)
    }

    /// Gives it back to those who wrote it, with a note of what is missing.
    pub async fn send_back(&self, app: &App, by: &By, note: &str) -> Result<()> {
        let note = Remark::checked(note)?;
        let txn = db::begin(&app.db).await?;
        let review = self.decided(&txn, None).await?.ok_or_else(no_longer)?;
        review.note(&txn, by, DeedKind::SendBack).await?;
        let writers = review.writer_ids();
        Remark::say(&txn, by, &review, (RemarkKind::SentBack, &note), RemarkFor::Authors(&writers)).await?;
        Ok(txn.commit().await?)
    }

    /// Lets what was handed in appear, now or later, and says so to those who wrote it.
    pub async fn approve(&self, app: &App, by: &By, approval: Approval, note: &str) -> Result<Self> {
        self.check_whole()?;
        let note = Remark::checked(note)?;
        let txn = db::begin(&app.db).await?;
        let review = self.decided(&txn, Some(self.last_revision)).await?.ok_or_else(no_longer)?;
        review.check_whole()?;
        review.check_publisher(&txn, by).await?;
        let review = match approval {
            Approval::Now(news) => review.appear(&txn, db::now(), news).await?.unwrap_or(review),
            Approval::Then(appointment, news) => {
                review.schedule_in(&txn, &appointment, news).await?;
                review
            }
        };
        review.note(&txn, by, DeedKind::Approve).await?;
        let writers = review.writer_ids();
        Remark::say(&txn, by, &review, (RemarkKind::Approved, &note), RemarkFor::Authors(&writers)).await?;
        txn.commit().await?;
        app.bell.notify_one();
        Ok(review)
    }

    /// The row, if it waited until now and says what it said in this revision: whoever gets it decides, and nobody
    /// else does.
    async fn decided(&self, txn: &impl ConnectionTrait, revision: Option<i32>) -> Result<Option<Self>> {
        let as_read = Condition::all().add_option(revision.map(|it| COLUMN.last_revision.eq(it)));
        let decided = Entity::update_many()
            .col_expr(Column::SubmittedAt, Expr::value(None::<DateTimeUtc>))
            .filter(COLUMN.id.eq(self.id))
            .filter(COLUMN.submitted_at.is_not_null())
            .filter(COLUMN.deleted_at.is_null())
            .filter(as_read)
            .exec_with_returning(txn)
            .await?
            .pop();
        if decided.is_some() {
            Notice::handed_in_seen(txn, self.id).await?;
        }
        Ok(decided)
    }

    async fn note(&self, txn: &impl ConnectionTrait, by: &By, kind: DeedKind) -> Result<()> {
        Deed::note(txn, by, kind, &format!("“{}”", self.title), &self.desk_path()).await
    }

    /// Where it is worked on.
    pub fn desk_path(&self) -> String {
        format!("/desk/reviews/{}", self.id)
    }

    /// Everything that waits for the editors, the oldest first.
    pub async fn handed_in(db: &impl ConnectionTrait) -> Result<Vec<Self>> {
        let waiting = Entity::find().filter(COLUMN.submitted_at.is_not_null());
        let waiting = waiting.filter(COLUMN.deleted_at.is_null()).order_by_asc(COLUMN.submitted_at);
        Ok(waiting.limit(LISTED).all(db).await?)
    }

    /// Takes everything off the schedule that an author put there who may no longer publish alone.
    pub(in crate::blog) async fn unschedule_all_by(
        txn: &impl ConnectionTrait,
        author: &Author,
    ) -> Result<()> {
        Entity::update_many()
            .col_expr(Column::AppearsAt, Expr::value(None::<DateTimeUtc>))
            .col_expr(Column::Appointment, Expr::value(None::<String>))
            .filter(COLUMN.author_id.eq(author.id))
            .filter(COLUMN.appears_at.is_not_null())
            .exec(txn)
            .await?;
        Ok(())
    }
}

/// The editor has decided about something that does not wait any more.
fn no_longer() -> Error {
    Error::wrong([Phrase::new("desk-wrong-withdrawn")])
}

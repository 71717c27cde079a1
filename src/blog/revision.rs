//! What a review said when somebody saved it.

use sea_orm::{ActiveValue::Set, FromQueryResult, QueryOrder, QuerySelect, entity::prelude::*};

use super::{
    By, Draft, Review,
    sighting::{Model as Sighting, Spot},
};
use crate::{Error, Result, db};

/// How many revisions of a review are kept; the oldest go first.
pub const MOST_KEPT: i32 = 100;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "revisions")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub review_id: i64,
    /// Counts from 1 in each review and is never given twice.
    pub number: i32,
    /// Who saved it; `None` for the operator, and for whoever is gone.
    pub author_id: Option<i64>,
    /// What they were called then.
    pub who: String,
    /// All that the form of the editor says, as JSON.
    pub draft: String,
    pub saved_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}

/// A revision without what it says.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Brief {
    pub number: i32,
    pub who: String,
    pub saved_at: DateTimeUtc,
}

impl Model {
    /// Keeps what a review says now, if that is not what it said already. `before` is what it said before, for
    /// a review that was written when nothing of this was kept. Gives the review back with its newest number.
    pub(super) async fn keep(
        txn: &impl ConnectionTrait,
        by: &By,
        review: Review,
        before: Option<(Draft, DateTimeUtc)>,
    ) -> Result<Review> {
        let now = Draft::of(txn, &review).await?;
        let newest = Self::newest(txn, review.id).await?;
        if let Some(newest) = newest
            && newest.draft()? == now
        {
            return Ok(review);
        }
        let review = match before {
            Some((draft, at)) if review.last_revision == 0 && draft != now => {
                let author = review.author(txn).await?;
                Self::add(txn, &By::author(&author, ""), review, (&draft, at)).await?
            }
            _ => review,
        };
        let review = Self::add(txn, by, review, (&now, db::now())).await?;
        Entity::delete_many()
            .filter(COLUMN.review_id.eq(review.id))
            .filter(COLUMN.number.lte(review.last_revision - MOST_KEPT))
            .exec(txn)
            .await?;
        Ok(review)
    }

    async fn add(
        txn: &impl ConnectionTrait,
        by: &By,
        review: Review,
        (draft, at): (&Draft, DateTimeUtc),
    ) -> Result<Review> {
        let review = review.count_save(txn).await?;
        let row = ActiveModel {
            review_id: Set(review.id),
            number: Set(review.last_revision),
            author_id: Set(by.author_id),
            who: Set(by.who.clone()),
            draft: Set(serde_json::to_string(draft)?),
            saved_at: Set(at),
            ..Default::default()
        };
        let row = row.insert(txn).await?;
        Sighting::note(txn, Spot::Revision(row.id), &[&draft.markdown], &[]).await?;
        Ok(review)
    }

    /// The revision of a review with this number.
    pub async fn of(db: &impl ConnectionTrait, review: &Review, number: i32) -> Result<Self> {
        let found = Entity::find().filter(COLUMN.review_id.eq(review.id)).filter(COLUMN.number.eq(number));
        found.one(db).await?.ok_or(Error::NotFound)
    }

    /// What was saved last, if anything was.
    pub async fn newest(db: &impl ConnectionTrait, review_id: i64) -> Result<Option<Self>> {
        let found = Entity::find().filter(COLUMN.review_id.eq(review_id));
        Ok(found.order_by_desc(COLUMN.number).one(db).await?)
    }

    /// What was saved before this one, if it is still there.
    pub async fn before(&self, db: &impl ConnectionTrait) -> Result<Option<Self>> {
        let older =
            Entity::find().filter(COLUMN.review_id.eq(self.review_id)).filter(COLUMN.number.lt(self.number));
        Ok(older.order_by_desc(COLUMN.number).one(db).await?)
    }

    /// All that are kept of a review, the newest first.
    pub async fn all(db: &impl ConnectionTrait, review: &Review) -> Result<Vec<Brief>> {
        let kept = Entity::find()
            .select_only()
            .columns([Column::Number, Column::Who, Column::SavedAt])
            .filter(COLUMN.review_id.eq(review.id))
            .order_by_desc(COLUMN.number);
        Ok(kept.into_model().all(db).await?)
    }

    /// What it says.
    pub fn draft(&self) -> Result<Draft> {
        Ok(serde_json::from_str(&self.draft)?)
    }

    /// Forgets everything that a review ever said.
    pub(super) async fn forget(txn: &impl ConnectionTrait, review_id: i64) -> Result<()> {
        Entity::delete_many().filter(COLUMN.review_id.eq(review_id)).exec(txn).await?;
        Ok(())
    }
}

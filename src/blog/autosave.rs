//! What an author has typed about a review and not saved yet. Nobody else sees it, and nothing follows from it.

use sea_orm::{ActiveValue::Set, entity::prelude::*, sea_query::OnConflict};

use super::{
    Author, Draft, Review, Settings,
    holding::Model as Holding,
    sighting::{Model as Sighting, Spot},
};
use crate::{App, Result, db, text};

/// The longest name that a browser gives to what it kept.
const LONGEST_MARK: usize = 60;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "autosaves")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub review_id: i64,
    pub author_id: i64,
    /// The number of the revision that they began from.
    pub base: i32,
    /// What their browser calls it, so that it knows what has arrived.
    pub mark: String,
    /// All that the form of the editor says, as JSON.
    pub draft: String,
    pub kept_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}

/// Something typed: what it is, what it was typed on top of, and what the browser calls it.
#[derive(Clone, Debug)]
pub struct Typed<'a> {
    pub draft: &'a Draft,
    pub base: i32,
    pub mark: &'a str,
}

impl Model {
    /// Begins a review that has never been saved, with what is typed of it so far.
    pub async fn begin(app: &App, author: &Author, typed: &Typed<'_>) -> Result<Review> {
        let txn = db::begin(&app.db).await?;
        let language = Settings::get(&txn).await?.language;
        let review = Review::sheet(&txn, author, &language).await?;
        Self::put(&txn, &review, author, typed).await?;
        txn.commit().await?;
        Ok(review)
    }

    /// Keeps what an author has typed, in place of what they had typed before.
    pub async fn keep(app: &App, review: &Review, author: &Author, typed: &Typed<'_>) -> Result<()> {
        let txn = db::begin(&app.db).await?;
        Self::put(&txn, review, author, typed).await?;
        txn.commit().await?;
        Ok(())
    }

    async fn put(
        txn: &impl ConnectionTrait,
        review: &Review,
        author: &Author,
        typed: &Typed<'_>,
    ) -> Result<()> {
        let row = ActiveModel {
            review_id: Set(review.id),
            author_id: Set(author.id),
            base: Set(typed.base),
            mark: Set(text::one_line(typed.mark, LONGEST_MARK)),
            draft: Set(serde_json::to_string(typed.draft)?),
            kept_at: Set(db::now()),
            ..Default::default()
        };
        let mut renew = OnConflict::columns([Column::ReviewId, Column::AuthorId]);
        renew.update_columns([Column::Base, Column::Mark, Column::Draft, Column::KeptAt]);
        Entity::insert(row).on_conflict(renew).exec_without_returning(txn).await?;
        if let Some(kept) = Self::of(txn, review, author).await? {
            // Whoever makes up a number keeps nobody's picture from being deleted.
            let mut covers = Vec::new();
            if let Some(id) = typed.draft.cover_id
                && (review.cover_id == Some(id) || Holding::is_there(txn, id, review.author_id).await?)
            {
                covers.push(id);
            }
            Sighting::note(txn, Spot::Autosave(kept.id), &[&typed.draft.markdown], &covers).await?;
        }
        Ok(())
    }

    /// What an author has typed and not saved, if anything.
    pub async fn of(db: &impl ConnectionTrait, review: &Review, author: &Author) -> Result<Option<Self>> {
        let theirs =
            Entity::find().filter(COLUMN.review_id.eq(review.id)).filter(COLUMN.author_id.eq(author.id));
        Ok(theirs.one(db).await?)
    }

    /// What it says.
    pub fn draft(&self) -> Result<Draft> {
        Ok(serde_json::from_str(&self.draft)?)
    }

    /// Throws away what an author has typed. A review that was never saved, and that nobody else is typing, goes
    /// with it. Doing it twice changes nothing.
    pub async fn discard(app: &App, review: &Review, author: &Author) -> Result<()> {
        let txn = db::begin(&app.db).await?;
        Self::drop_of(&txn, review.id, author.id).await?;
        let is_wanted = Entity::find().filter(COLUMN.review_id.eq(review.id)).one(&txn).await?.is_some();
        txn.commit().await?;
        if review.is_sheet() && !is_wanted { review.delete(app).await } else { Ok(()) }
    }

    /// What an author had typed is saved now.
    pub(super) async fn drop_of(txn: &impl ConnectionTrait, review_id: i64, author_id: i64) -> Result<()> {
        Entity::delete_many()
            .filter(COLUMN.review_id.eq(review_id))
            .filter(COLUMN.author_id.eq(author_id))
            .exec(txn)
            .await?;
        Ok(())
    }

    /// Forgets what somebody has typed about anything.
    pub(super) async fn forget_by(txn: &impl ConnectionTrait, author: &Author) -> Result<()> {
        Entity::delete_many().filter(COLUMN.author_id.eq(author.id)).exec(txn).await?;
        Ok(())
    }

    /// Forgets what anybody has typed about a review.
    pub(super) async fn forget(txn: &impl ConnectionTrait, review_id: i64) -> Result<()> {
        Entity::delete_many().filter(COLUMN.review_id.eq(review_id)).exec(txn).await?;
        Ok(())
    }
}

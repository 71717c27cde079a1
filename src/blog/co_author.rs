//! Somebody who wrote a review together with its author.

use sea_orm::{
    ActiveValue::Set,
    ExprTrait, QuerySelect, QueryTrait,
    entity::prelude::*,
    sea_query::{IntoColumnRef, OnConflict, Query, SelectStatement},
};

use super::{Activity, Actors, Author, Authors, Review, ReviewColumn, Reviews, actor, author};
use crate::{Error, Result, db};

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "co_authors")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub review_id: i64,
    pub author_id: i64,
    /// The last part of the id under which they announce the review; a new one each time.
    #[sea_orm(unique)]
    pub uid: String,
}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    /// The ids of the reviews that somebody wrote together with others, as a subquery.
    pub(super) fn review_ids(author: &Author) -> SelectStatement {
        Entity::find()
            .select_only()
            .column(Column::ReviewId)
            .filter(COLUMN.author_id.eq(author.id))
            .into_query()
    }

    /// The actors of all who wrote a review, its author among them, as a subquery.
    pub(super) fn actor_ids(review_id: i64) -> SelectStatement {
        let with = Entity::find().select_only().column(Column::AuthorId);
        let with = with.filter(COLUMN.review_id.eq(review_id)).into_query();
        let first = Reviews::find().select_only().column(ReviewColumn::AuthorId);
        let first = first.filter(ReviewColumn::Id.eq(review_id)).into_query();
        let is_one = author::Column::Id.in_subquery(with).or(author::Column::Id.in_subquery(first));
        Authors::find().select_only().column(author::Column::ActorId).filter(is_one).into_query()
    }

    /// Whether the author whose id stands in this column wrote the review at hand too.
    pub(super) fn is_named(author_id: impl IntoColumnRef) -> Expr {
        let named = Expr::col((Entity, Column::AuthorId)).eq(Expr::col(author_id));
        let here = Expr::col((Entity, Column::ReviewId)).equals((Reviews, ReviewColumn::Id));
        Expr::exists(Query::select().expr(Expr::val(1)).from(Entity).and_where(named).and_where(here).take())
    }

    /// Writes a review together with its author from now on. Doing it twice changes nothing.
    pub(super) async fn join(txn: &impl ConnectionTrait, review_id: i64, author_id: i64) -> Result<()> {
        let row = ActiveModel {
            review_id: Set(review_id),
            author_id: Set(author_id),
            uid: Set(db::uid()),
            ..Default::default()
        };
        let once = OnConflict::columns([Column::ReviewId, Column::AuthorId]).do_nothing().to_owned();
        Entity::insert(row).on_conflict(once).exec_without_returning(txn).await?;
        Ok(())
    }

    /// Takes a name off a review, and gives back what stood there.
    pub(super) async fn leave(
        txn: &impl ConnectionTrait,
        review_id: i64,
        author_id: i64,
    ) -> Result<Option<Self>> {
        let found =
            Entity::find().filter(COLUMN.review_id.eq(review_id)).filter(COLUMN.author_id.eq(author_id));
        let left = found.one(txn).await?;
        if let Some(left) = &left {
            Entity::delete_by_id(left.id).exec(txn).await?;
        }
        Ok(left)
    }

    /// Lets the followers of a co-author see the review too, under a new id each time.
    pub(super) async fn announce(txn: &impl ConnectionTrait, review: &Review, author_id: i64) -> Result<()> {
        let uid = db::uid();
        Entity::update_many()
            .col_expr(Column::Uid, Expr::value(uid.as_str()))
            .filter(COLUMN.review_id.eq(review.id))
            .filter(COLUMN.author_id.eq(author_id))
            .exec(txn)
            .await?;
        let author = Author::by_id(txn, author_id).await?;
        Activity::boost(txn, author.actor_id, &uid, review).await
    }

    /// Takes back that they announced it.
    pub(super) async fn undo(&self, txn: &impl ConnectionTrait, review: &Review) -> Result<()> {
        let author = Author::by_id(txn, self.author_id).await?;
        Activity::unboost(txn, author.actor_id, &self.uid, review).await
    }

    /// The review that is announced under this id by the actor with this name, with the id's owner.
    pub async fn announced(
        db: &impl ConnectionTrait,
        username: &str,
        uid: &str,
    ) -> Result<(Review, super::Actor)> {
        let found = Entity::find_by_uid(uid).one(db).await?.ok_or(Error::NotFound)?;
        let author = Author::by_username(db, username).await?;
        let review = Review::by_id(db, found.review_id).await?;
        if author.id != found.author_id || !review.is_told() {
            return Err(Error::NotFound);
        }
        let actor = Actors::find().filter(actor::COLUMN.id.eq(author.actor_id)).one(db).await?;
        Ok((review, actor.ok_or(Error::NotFound)?))
    }
}

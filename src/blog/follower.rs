//! An actor who asked to hear about an author's reviews, or about all of them.

use sea_orm::{
    ActiveValue::Set,
    ExprTrait, PaginatorTrait, QueryOrder, QuerySelect, QueryTrait,
    entity::prelude::*,
    sea_query::{OnConflict, SelectStatement},
};

use super::{Activities, Activity, ActivityColumn, Actor, Actors, Author, CoAuthor, Standing, Verb};
use crate::{Result, db};

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "followers")]
pub struct Model {
    /// The author's actor, or the blog's.
    #[sea_orm(primary_key, auto_increment = false)]
    pub followed_id: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub actor_id: i64,
    /// The id of the newest Follow, by which it may be undone; perhaps empty.
    pub follow_url: String,
    pub since: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    /// Following twice changes nothing but the id of the Follow.
    pub async fn welcome(
        db: &impl ConnectionTrait,
        followed: &Actor,
        actor: &Actor,
        follow_url: &str,
    ) -> Result<()> {
        let follower = ActiveModel {
            followed_id: Set(followed.id),
            actor_id: Set(actor.id),
            follow_url: Set(follow_url.to_owned()),
            since: Set(db::now()),
        };
        let again = OnConflict::columns([Column::FollowedId, Column::ActorId])
            .update_column(Column::FollowUrl)
            .to_owned();
        Entity::insert(follower).on_conflict(again).exec_without_returning(db).await?;
        Ok(())
    }

    /// Sets since when somebody follows, who is brought along from elsewhere.
    pub async fn date_back(
        db: &impl ConnectionTrait,
        followed: &Actor,
        actor: &Actor,
        since: DateTimeUtc,
    ) -> Result<()> {
        let found = Entity::update_many().col_expr(Column::Since, Expr::value(since));
        let found = found.filter(COLUMN.followed_id.eq(followed.id)).filter(COLUMN.actor_id.eq(actor.id));
        found.exec(db).await?;
        Ok(())
    }

    pub async fn farewell(db: &impl ConnectionTrait, followed: &Actor, actor: &Actor) -> Result<()> {
        Entity::delete_by_id((followed.id, actor.id)).exec(db).await?;
        Ok(())
    }

    /// Ends what began with this Follow, if this actor began it.
    pub async fn farewell_by_url(db: &impl ConnectionTrait, actor: &Actor, follow_url: &str) -> Result<()> {
        Entity::delete_many()
            .filter(COLUMN.actor_id.eq(actor.id))
            .filter(COLUMN.follow_url.eq(follow_url))
            .exec(db)
            .await?;
        Ok(())
    }

    /// The actor follows nobody here any more.
    pub async fn farewell_all(db: &impl ConnectionTrait, actor: &Actor) -> Result<()> {
        Entity::delete_many().filter(COLUMN.actor_id.eq(actor.id)).exec(db).await?;
        Ok(())
    }

    /// Whoever has left for good is followed by nobody.
    pub async fn farewell_followed(db: &impl ConnectionTrait, followed_id: i64) -> Result<()> {
        Entity::delete_many().filter(COLUMN.followed_id.eq(followed_id)).exec(db).await?;
        Ok(())
    }

    /// Who is blocked follows nobody here any more. The server of somebody who is blocked by
    /// themselves hears of it, so that it does not wait for letters.
    pub async fn farewell_blocked(db: &impl ConnectionTrait) -> Result<()> {
        let alone = Entity::find().filter(COLUMN.actor_id.in_subquery(Standing::blocked_actor_ids()));
        for follower in alone.all(db).await? {
            Activity::dismiss(db, &follower).await?;
        }
        Entity::delete_many().filter(COLUMN.actor_id.in_subquery(Actor::blocked_ids())).exec(db).await?;
        Ok(())
    }

    /// Nobody reads letters at this inbox any more (410 Gone).
    pub async fn farewell_inbox(db: &impl ConnectionTrait, inbox: &str) -> Result<()> {
        let readers = Actors::find()
            .select_only()
            .column(super::actor::Column::Id)
            .filter(super::actor::COLUMN.inbox.eq(inbox).or(super::actor::COLUMN.shared_inbox.eq(inbox)))
            .into_query();
        Entity::delete_many().filter(COLUMN.actor_id.in_subquery(readers)).exec(db).await?;
        Ok(())
    }

    /// Whether an actor follows another one, who lives here.
    pub async fn is_one(db: &impl ConnectionTrait, followed: &Actor, actor: &Actor) -> Result<bool> {
        Ok(Entity::find_by_id((followed.id, actor.id)).one(db).await?.is_some())
    }

    /// How many follow an actor; who is limited is not counted.
    pub async fn count(db: &impl ConnectionTrait, followed: &Actor) -> Result<u64> {
        let counted = Entity::find().filter(COLUMN.actor_id.not_in_subquery(Actor::uncounted_ids()));
        Ok(counted.filter(COLUMN.followed_id.eq(followed.id)).count(db).await?)
    }

    /// Whether anybody follows an actor, counted or not.
    pub async fn has_any(db: &impl ConnectionTrait, followed_id: i64) -> Result<bool> {
        Ok(Entity::find().filter(COLUMN.followed_id.eq(followed_id)).one(db).await?.is_some())
    }

    /// Everybody who follows somebody here: the followed, the follower, since when.
    pub async fn all(db: &impl ConnectionTrait) -> Result<Vec<(Self, Actor)>> {
        let rows = Entity::find().order_by_asc(COLUMN.since).all(db).await?;
        let actors = Actors::find()
            .filter(super::actor::COLUMN.id.is_in(rows.iter().map(|it| it.actor_id)))
            .all(db)
            .await?;
        let named = rows.into_iter().filter_map(|row| {
            let actor = actors.iter().find(|it| it.id == row.actor_id)?.clone();
            Some((row, actor))
        });
        Ok(named.collect())
    }

    /// The ids of the followers of all who wrote a review, as a subquery.
    pub fn ids_of_writers(review_id: i64) -> SelectStatement {
        Entity::find()
            .select_only()
            .column(Column::ActorId)
            .filter(COLUMN.followed_id.in_subquery(CoAuthor::actor_ids(review_id)))
            .into_query()
    }

    /// The ids of the followers of all authors who ever announced a review, whether their name still stands there or
    /// not, as a subquery: their servers may have kept it.
    pub fn ids_of_announcers(review_id: i64) -> SelectStatement {
        let announced = Activities::find()
            .select_only()
            .column(ActivityColumn::ActorId)
            .filter(ActivityColumn::ReviewId.eq(review_id))
            .filter(ActivityColumn::Verb.eq(Verb::Announce))
            .filter(ActivityColumn::ActorId.in_subquery(Author::all_actor_ids()))
            .into_query();
        Entity::find()
            .select_only()
            .column(Column::ActorId)
            .filter(COLUMN.followed_id.in_subquery(announced))
            .into_query()
    }

    /// The ids of an actor's followers, as a subquery.
    pub fn ids_of(followed_id: i64) -> SelectStatement {
        Entity::find()
            .select_only()
            .column(Column::ActorId)
            .filter(COLUMN.followed_id.eq(followed_id))
            .into_query()
    }
}

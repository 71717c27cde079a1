//! One activity owed to one inbox.
//!
//! Every inbox is a lane: what is owed there goes strictly one after the other, and whoever claims
//! the lane sends what is in it over one connection. A dead server costs one row, and that row is
//! its health.

use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
};

use axum::{body::Bytes, http::StatusCode};
use chrono::TimeDelta;
use sea_orm::{
    ActiveValue::Set,
    DatabaseTransaction, DbBackend, ExprTrait, PaginatorTrait, QueryOrder, QueryResult, QuerySelect,
    QueryTrait, Statement,
    entity::prelude::*,
    sea_query::{
        Func, LockBehavior, LockType, OnConflict, PostgresQueryBuilder, Query, SelectStatement,
        SqliteQueryBuilder,
    },
};

use super::{
    Federation,
    fetch::{Failure, Receipt},
    hand::{Hand, Host, Turn},
    outbox::Audience,
    signature::Scheme,
};
use crate::{
    Error, Result,
    blog::{Activities, Activity, ActivityColumn, Actor, Follower, Peer, Stand, Verb, authority_of},
    db::{self, Db},
    queue::patience,
    together::Together,
};

/// How long one turn in a lane may take before the lane is put back for the next claim.
const TURN: TimeDelta = TimeDelta::seconds(60);
/// For how long nothing more is sent to a server that takes long over a letter.
const AWAY: TimeDelta = TimeDelta::seconds(5);
/// How long a server may fail before it is written off.
const GIVE_UP_AFTER: TimeDelta = TimeDelta::days(7);
/// How many of the inboxes that fail are told of.
const WORST: u64 = 10;
/// How many deliveries that arrived are written down together at most.
const MOST_DONE: usize = 64;
/// How long a refused delivery stays to be looked at.
const DEAD_LETTERS: TimeDelta = TimeDelta::days(30);

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "deliveries")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub lane_id: i64,
    pub activity_id: i64,
    pub owed_at: DateTimeUtc,
    /// When the inbox refused it for good.
    pub refused_at: Option<DateTimeUtc>,
    /// Why, perhaps empty.
    pub trouble: String,
}

pub use Model as Delivery;
pub use lane::Model as Lane;

impl ActiveModelBehavior for ActiveModel {}

/// What is owed to one inbox, in order.
pub mod lane {
    use sea_orm::entity::prelude::*;

    use crate::queue::Queue;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "lanes")]
    pub struct Model {
        #[sea_orm(primary_key)]
        pub id: i64,
        #[sea_orm(unique)]
        pub inbox: String,
        pub host: String,
        /// When to send next; `None` when nothing is owed.
        pub due_at: Option<DateTimeUtc>,
        pub attempts: i32,
        /// Since when nothing arrives there.
        pub failing_since: Option<DateTimeUtc>,
        /// When we stopped trying; any sign of life brings it back.
        pub written_off_at: Option<DateTimeUtc>,
        /// What went wrong last, perhaps empty.
        pub trouble: String,
    }

    impl ActiveModelBehavior for ActiveModel {}

    impl Queue for Entity {
        const ID: Column = Column::Id;
        const DUE_AT: Column = Column::DueAt;
        const ATTEMPTS: Column = Column::Attempts;
    }
}

/// One delivery that waits, for the operator.
#[derive(Clone, Debug)]
pub struct Owed {
    pub delivery: Delivery,
    pub lane: Lane,
    pub activity: Activity,
}

/// How it goes with everything that is owed to others.
#[derive(Clone, Debug)]
pub struct Health {
    /// How many inboxes have ever been owed something.
    pub inboxes: u64,
    /// How many of them take nothing at present, and are tried again.
    pub failing: u64,
    /// How many have taken nothing for so long that they are not tried any more.
    pub written_off: u64,
    /// How many deliveries wait, and since when the oldest does.
    pub waiting: u64,
    pub waiting_since: Option<DateTimeUtc>,
    /// How many were refused for good in the last thirty days.
    pub refused: u64,
    /// Those that have failed longest.
    pub worst: Vec<Lane>,
}

/// Where somebody in an audience reads.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Inbox {
    pub address: String,
    pub host: String,
}

impl Inbox {
    /// The inboxes of everybody in an audience who is not blocked, each once, in the order of their addresses.
    pub async fn all(db: &impl ConnectionTrait, audience: &Audience) -> Result<Vec<Self>> {
        let backend = db.get_database_backend();
        let (ids, inbox) = match audience {
            Audience::Nobody => return Ok(vec![]),
            Audience::One(id) | Audience::Dismissed(id) => (id.to_string(), "a.inbox"),
            Audience::Many(question) => (sql(backend, question), "COALESCE(a.shared_inbox, a.inbox)"),
        };
        let heard = match audience {
            Audience::Dismissed(_) => "",
            _ => "AND (a.stand IS NULL OR a.stand <> 'blocked')",
        };
        let question = format!(
            "SELECT {inbox} AS address, MIN(a.host) AS host FROM actors a \
             WHERE a.id IN ({ids}) AND a.private_key IS NULL AND a.gone_at IS NULL {heard} GROUP BY {inbox}"
        );
        let rows = db.query_all_raw(Statement::from_string(backend, question)).await?;
        let read =
            |it: &QueryResult| Ok(Self { address: it.try_get_by_index(0)?, host: it.try_get_by_index(1)? });
        let mut inboxes: Vec<Self> = rows.iter().map(read).collect::<Result<_, DbErr>>()?;
        inboxes.sort_unstable();
        Ok(inboxes)
    }
}

impl Model {
    /// Owes the activity to these inboxes, each once. Repeating it changes nothing.
    ///
    /// The second inbox on a server comes after the first ones of all others, and so on: a server that is silent is
    /// waited for at one inbox, and seldom at all of them at once.
    pub async fn owe(txn: &DatabaseTransaction, activity: &Activity, inboxes: &[Inbox]) -> Result<()> {
        let now = db::now();
        let mut of_host: HashMap<&str, usize> = HashMap::new();
        let lanes: Vec<_> = inboxes
            .iter()
            .map(|it| {
                let before = of_host.entry(&it.host).or_default();
                let ahead = TimeDelta::microseconds((inboxes.len() - *before) as i64);
                *before += 1;
                lane::ActiveModel {
                    inbox: Set(it.address.clone()),
                    host: Set(it.host.clone()),
                    due_at: Set(Some(now - ahead)),
                    attempts: Set(0),
                    trouble: Set(String::new()),
                    ..Default::default()
                }
            })
            .collect();
        let due = Func::coalesce([
            Expr::col((lane::Entity, lane::Column::DueAt)),
            Expr::col(("excluded", lane::Column::DueAt)),
        ]);
        let again = OnConflict::column(lane::Column::Inbox)
            .value(lane::Column::DueAt, due)
            .action_and_where(Expr::col((lane::Entity, lane::Column::WrittenOffAt)).is_null())
            .to_owned();
        lane::Entity::insert_many(lanes).on_conflict(again).exec_without_returning(txn).await?;

        let open = lane::Entity::find()
            .select_only()
            .column(lane::Column::Id)
            .filter(lane::COLUMN.inbox.is_in(inboxes.iter().map(|it| it.address.as_str())))
            .filter(lane::COLUMN.written_off_at.is_null());
        let open: Vec<i64> = open.into_tuple().all(txn).await?;
        if open.is_empty() {
            return Ok(());
        }
        let deliveries = open.into_iter().map(|lane_id| ActiveModel {
            lane_id: Set(lane_id),
            activity_id: Set(activity.id),
            owed_at: Set(now),
            trouble: Set(String::new()),
            ..Default::default()
        });
        let once = OnConflict::columns([Column::LaneId, Column::ActivityId]).do_nothing().to_owned();
        Entity::insert_many(deliveries).on_conflict(once).exec_without_returning(txn).await?;
        Ok(())
    }

    /// What waits and what was refused, oldest first.
    pub async fn all(db: &Db) -> Result<Vec<Owed>> {
        let found = Entity::find().order_by_asc(COLUMN.id).limit(10_000).all(db).await?;
        let lanes = lane::Entity::find()
            .filter(lane::COLUMN.id.is_in(found.iter().map(|it| it.lane_id)))
            .all(db)
            .await?;
        let activity_ids: std::collections::BTreeSet<i64> = found.iter().map(|it| it.activity_id).collect();
        let mut owed = Vec::new();
        for activity_id in activity_ids {
            let activity = Activity::by_id(db, activity_id).await?;
            for delivery in found.iter().filter(|it| it.activity_id == activity_id) {
                if let Some(lane) = lanes.iter().find(|it| it.id == delivery.lane_id) {
                    owed.push(Owed {
                        delivery: delivery.clone(),
                        lane: lane.clone(),
                        activity: activity.clone(),
                    });
                }
            }
        }
        Ok(owed)
    }

    /// How it goes with everything that is owed.
    pub async fn health(db: &Db) -> Result<Health> {
        let waiting = || Entity::find().filter(COLUMN.refused_at.is_null());
        let lanes = lane::Entity::find;
        let oldest = waiting().order_by_asc(COLUMN.id).one(db).await?;
        let failing = lanes().filter(lane::COLUMN.failing_since.is_not_null());
        let failing = failing.filter(lane::COLUMN.written_off_at.is_null());
        let written_off = lanes().filter(lane::COLUMN.written_off_at.is_not_null());
        let worst = lanes().filter(lane::COLUMN.failing_since.is_not_null());
        Ok(Health {
            inboxes: lanes().count(db).await?,
            failing: failing.count(db).await?,
            written_off: written_off.count(db).await?,
            waiting: waiting().count(db).await?,
            waiting_since: oldest.map(|it| it.owed_at),
            refused: Entity::find().filter(COLUMN.refused_at.is_not_null()).count(db).await?,
            worst: worst.order_by_asc(lane::COLUMN.failing_since).limit(WORST).all(db).await?,
        })
    }

    async fn next_in(db: &impl ConnectionTrait, lane_id: i64) -> Result<Option<Self>> {
        let waiting = Entity::find().filter(COLUMN.lane_id.eq(lane_id)).filter(COLUMN.refused_at.is_null());
        Ok(waiting.order_by_asc(COLUMN.id).one(db).await?)
    }

    /// What waits longest in each of these lanes, by the ids of the lanes.
    async fn first_in(db: &impl ConnectionTrait, lanes: Vec<i64>) -> Result<HashMap<i64, Self>> {
        let first = Entity::find()
            .select_only()
            .column_as(COLUMN.id.min(), "first")
            .filter(COLUMN.lane_id.is_in(lanes))
            .filter(COLUMN.refused_at.is_null())
            .group_by(Column::LaneId);
        let found = Entity::find().filter(COLUMN.id.in_subquery(first.into_query())).all(db).await?;
        Ok(found.into_iter().map(|it| (it.lane_id, it)).collect())
    }

    async fn done(&self, db: &impl ConnectionTrait) -> Result<()> {
        Entity::delete_by_id(self.id).exec(db).await?;
        Ok(())
    }

    /// A dead letter: the inbox will never take it.
    async fn refuse(&self, db: &impl ConnectionTrait, trouble: &str) -> Result<()> {
        Entity::update_many()
            .col_expr(Column::RefusedAt, Expr::value(Some(db::now())))
            .col_expr(Column::Trouble, Expr::value(trouble))
            .filter(COLUMN.id.eq(self.id))
            .exec(db)
            .await?;
        Ok(())
    }

    /// What still waits of an activity is not sent.
    pub async fn cancel(txn: &DatabaseTransaction, activity_id: i64) -> Result<()> {
        let waiting = Entity::delete_many().filter(COLUMN.refused_at.is_null());
        waiting.filter(COLUMN.activity_id.eq(activity_id)).exec(txn).await?;
        Ok(())
    }

    /// Whoever leaves for good has nothing more to say: what still waits is not sent, except what
    /// takes something back.
    pub async fn cancel_all(txn: &DatabaseTransaction, actor_id: i64) -> Result<()> {
        let said = Activities::find()
            .select_only()
            .column(ActivityColumn::Id)
            .filter(ActivityColumn::ActorId.eq(actor_id))
            .filter(ActivityColumn::Verb.ne(Verb::Delete))
            .into_query();
        Entity::delete_many()
            .filter(COLUMN.refused_at.is_null())
            .filter(COLUMN.activity_id.in_subquery(said))
            .exec(txn)
            .await?;
        Ok(())
    }

    async fn forget_waiting(db: &impl ConnectionTrait, lane_id: i64) -> Result<()> {
        Entity::delete_many()
            .filter(COLUMN.lane_id.eq(lane_id))
            .filter(COLUMN.refused_at.is_null())
            .exec(db)
            .await?;
        Ok(())
    }

    /// Forgets old dead letters.
    pub async fn tidy(db: &impl ConnectionTrait) -> Result<()> {
        Entity::delete_many().filter(COLUMN.refused_at.lt(db::now() - DEAD_LETTERS)).exec(db).await?;
        Ok(())
    }
}

fn sql(backend: DbBackend, question: &SelectStatement) -> String {
    match backend {
        DbBackend::Postgres => question.to_string(PostgresQueryBuilder),
        _ => question.to_string(SqliteQueryBuilder),
    }
}

/// An activity as it travels, read once for all who hear of it.
pub struct Letter {
    pub activity: Activity,
    pub body: Bytes,
}

/// What came of one attempt.
enum Outcome {
    Delivered,
    /// Nobody reads there any more.
    Gone,
    /// This one will never be taken; the next may.
    Refused(String),
    /// Whoever it was for has been blocked in the meantime.
    Unwanted,
    /// The server has been blocked: nothing goes there any more.
    Closed,
    /// Not now; perhaps the server says when.
    Later(String, Option<TimeDelta>),
    /// The whole server does not answer.
    Silent(String),
    /// Nobody knows yet whether the server answers.
    NotYet,
}

/// A delivery that arrived.
pub struct Done {
    lane_id: i64,
    delivery_id: i64,
}

/// How it goes on in its lane.
pub enum After {
    Next(Delivery),
    /// Nothing was left, and the lane is closed.
    Closed,
    /// Somebody owes something there at this very moment.
    Unclear,
}

/// Where deliveries that arrived wait for each other, to be written down together.
pub type Arrivals = Together<Done, Result<After>>;

/// What is needed to begin in a lane.
pub struct Start {
    pub lane: Lane,
    first: Option<Delivery>,
    /// How the server wants to be signed to, as far as we know.
    scheme: Scheme,
    /// Whether everybody who reads there is blocked.
    is_barred: bool,
}

impl Start {
    /// Reads it for all lanes that were claimed together.
    pub async fn all(db: &Db, lanes: &[Lane]) -> Result<Vec<Self>> {
        let mut first = Delivery::first_in(db, lanes.iter().map(|it| it.id).collect()).await?;
        let hosts: Vec<&str> = lanes.iter().map(|it| it.host.as_str()).collect();
        let peers = Peer::by_hosts(db, &hosts).await?;
        let newer: HashSet<String> = peers
            .into_iter()
            .filter(|it| it.signature.as_deref() == Some("rfc9421"))
            .map(|it| it.host)
            .collect();
        let inboxes: Vec<&str> = lanes.iter().map(|it| it.inbox.as_str()).collect();
        let barred = Actor::inboxes_of_blocked(db, &inboxes).await?;
        let start = |lane: &Lane| Self {
            first: first.remove(&lane.id),
            scheme: if newer.contains(&lane.host) { Scheme::Rfc9421 } else { Scheme::Cavage },
            is_barred: barred.contains(&lane.inbox),
            lane: lane.clone(),
        };
        Ok(lanes.iter().map(start).collect())
    }
}

/// Sends what a claimed lane holds, oldest first, until it is empty, its turn is over, or it fails.
pub async fn serve(federation: &Federation, start: Start, mut hand: Hand) -> Result<()> {
    let turn_ends = db::now() + TURN;
    let Start { mut lane, first: mut next, mut scheme, is_barred } = start;
    let mut is_barred = Some(is_barred);
    // Whether anything was sent, so that its server answers.
    let mut answers = false;
    while let Some(delivery) = next {
        let is_barred = match is_barred.take() {
            Some(it) => it,
            None => Actor::is_inbox_of_blocked(&federation.db, &lane.inbox).await?,
        };
        let task = (&lane, is_barred, &mut scheme);
        let outcome = match answers {
            true => attempt(federation, task, &delivery, &mut hand).await?,
            false => begin(federation, task, &delivery, &mut hand).await?,
        };
        answers = !matches!(outcome, Outcome::Unwanted);
        let is_usual = matches!(outcome, Outcome::Delivered) && lane.failing_since.is_none();
        if is_usual && db::now() <= turn_ends {
            let done = Done { lane_id: lane.id, delivery_id: delivery.id };
            let arrivals = &federation.post.arrivals;
            next = match arrivals.done(done, MOST_DONE, |all| write_down(&federation.db, all)).await?? {
                After::Next(delivery) => Some(delivery),
                After::Closed => return Ok(()),
                After::Unclear => Delivery::next_in(&federation.db, lane.id).await?,
            };
            lane.attempts = 1;
            continue;
        }
        let txn = db::begin(&federation.db).await?;
        let goes_on = lane.settle(&txn, &delivery, outcome).await?;
        if goes_on && db::now() > turn_ends {
            lane.rest_until(&txn, db::now()).await?;
            txn.commit().await?;
            return Ok(());
        }
        txn.commit().await?;
        if !goes_on {
            return Ok(());
        }
        lane.failing_since = None;
        lane.attempts = 1;
        next = Delivery::next_in(&federation.db, lane.id).await?;
    }
    let txn = db::begin(&federation.db).await?;
    lane.close(&txn).await?;
    txn.commit().await?;
    Ok(())
}

async fn write_down(db: &Db, all: Vec<Done>) -> Vec<Result<After>> {
    // Striking out twice changes nothing; sending twice would.
    let after = match done(db, &all).await {
        Ok(after) => Ok(after),
        Err(_) => done(db, &all).await,
    };
    match after {
        Ok(after) => after.into_iter().map(Ok).collect(),
        Err(error) => {
            tracing::error!(?error, "what arrived was not written down, and will be sent again");
            all.iter().map(|_| Err(Error::Busy)).collect()
        }
    }
}

/// Strikes out what arrived, in one transaction, and closes the lanes that are empty. A lane in which somebody owes
/// something at this moment is left alone, so that nobody waits for a crowd.
async fn done(db: &Db, all: &[Done]) -> Result<Vec<After>> {
    let txn = db::begin(db).await?;
    Entity::delete_many().filter(COLUMN.id.is_in(all.iter().map(|it| it.delivery_id))).exec(&txn).await?;
    let free: Vec<i64> = lane::Entity::find()
        .select_only()
        .column(lane::Column::Id)
        .filter(lane::COLUMN.id.is_in(all.iter().map(|it| it.lane_id)))
        .lock_with_behavior(LockType::Update, LockBehavior::SkipLocked)
        .into_tuple()
        .all(&txn)
        .await?;
    // Most of them are empty now.
    let waits = Query::select()
        .expr(Expr::val(1))
        .from(Entity)
        .and_where(Expr::col((Entity, Column::LaneId)).equals((lane::Entity, lane::Column::Id)))
        .and_where(COLUMN.refused_at.is_null())
        .take();
    let closed = lane::Entity::update_many()
        .col_expr(lane::Column::DueAt, Expr::value(None::<DateTimeUtc>))
        .col_expr(lane::Column::Attempts, Expr::value(0))
        .filter(lane::COLUMN.id.is_in(free.iter().copied()))
        .filter(Expr::exists(waits).not())
        .exec(&txn)
        .await?;
    let mut left = match closed.rows_affected as usize == free.len() {
        true => HashMap::new(),
        false => Delivery::first_in(&txn, free.clone()).await?,
    };
    txn.commit().await?;
    let after = |it: &Done| match left.remove(&it.lane_id) {
        Some(next) => After::Next(next),
        None if free.contains(&it.lane_id) => After::Closed,
        None => After::Unclear,
    };
    Ok(all.iter().map(after).collect())
}

impl Lane {
    /// Writes down what came of an attempt; says whether the lane may go on at once.
    async fn settle(&self, txn: &DatabaseTransaction, delivery: &Delivery, outcome: Outcome) -> Result<bool> {
        match outcome {
            Outcome::Delivered => {
                delivery.done(txn).await?;
                self.recover(txn).await?;
                Ok(true)
            }
            Outcome::Refused(trouble) => {
                tracing::info!(inbox = %self.inbox, %trouble, "refused for good");
                delivery.refuse(txn, &trouble).await?;
                self.recover(txn).await?;
                Ok(true)
            }
            Outcome::Unwanted => {
                delivery.done(txn).await?;
                Ok(true)
            }
            Outcome::NotYet => {
                // As if nobody had claimed it, and unless somebody has revived it meanwhile.
                lane::Entity::update_many()
                    .col_expr(lane::Column::DueAt, Expr::value(Some(db::now() + AWAY)))
                    .col_expr(lane::Column::Attempts, Expr::value(self.attempts - 1))
                    .filter(lane::COLUMN.id.eq(self.id))
                    .filter(lane::COLUMN.attempts.eq(self.attempts))
                    .exec(txn)
                    .await?;
                self.spare_neighbours(txn, db::now() + AWAY).await?;
                Ok(false)
            }
            Outcome::Closed => {
                Delivery::forget_waiting(txn, self.id).await?;
                self.rest_until(txn, None).await?;
                Ok(false)
            }
            Outcome::Gone => {
                tracing::info!(inbox = %self.inbox, "nobody reads there any more");
                Follower::farewell_inbox(txn, &self.inbox).await?;
                Delivery::forget_waiting(txn, self.id).await?;
                self.rest_until(txn, None).await?;
                Ok(false)
            }
            Outcome::Later(trouble, wait) => self.fail(txn, &trouble, wait, false).await.map(|()| false),
            Outcome::Silent(trouble) => self.fail(txn, &trouble, None, true).await.map(|()| false),
        }
    }

    async fn recover(&self, txn: &DatabaseTransaction) -> Result<()> {
        if self.failing_since.is_none() {
            return Ok(());
        }
        self.update(txn, |it| {
            it.col_expr(lane::Column::FailingSince, Expr::value(None::<DateTimeUtc>))
                .col_expr(lane::Column::Attempts, Expr::value(0))
                .col_expr(lane::Column::Trouble, Expr::value(""))
        })
        .await
    }

    /// Waits longer after every failure; after a week nobody is expected to come back.
    async fn fail(
        &self,
        txn: &DatabaseTransaction,
        trouble: &str,
        wait: Option<TimeDelta>,
        is_silent: bool,
    ) -> Result<()> {
        tracing::info!(inbox = %self.inbox, attempts = self.attempts, %trouble, "not delivered");
        let now = db::now();
        let since = self.failing_since.unwrap_or(now);
        if now - since > GIVE_UP_AFTER {
            return self.write_off(txn).await;
        }
        let until = now + wait.unwrap_or_else(|| patience(self.attempts));
        self.update(txn, |it| {
            it.col_expr(lane::Column::DueAt, Expr::value(Some(until)))
                .col_expr(lane::Column::FailingSince, Expr::value(Some(since)))
                .col_expr(lane::Column::Trouble, Expr::value(trouble))
        })
        .await?;
        if is_silent {
            // They have not failed themselves, and nobody would bring them back at a sign of life.
            self.spare_neighbours(txn, Ord::min(until, now + patience(1))).await?;
        }
        Ok(())
    }

    /// A server that does not answer at one inbox does not answer at its others either. Those that somebody is serving
    /// or changing at this moment are left alone.
    async fn spare_neighbours(&self, txn: &DatabaseTransaction, until: DateTimeUtc) -> Result<()> {
        let neighbours =
            self.neighbours_due().lock_with_behavior(LockType::Update, LockBehavior::SkipLocked).into_query();
        lane::Entity::update_many()
            .col_expr(lane::Column::DueAt, Expr::value(Some(until)))
            .filter(lane::COLUMN.id.in_subquery(neighbours))
            .exec(txn)
            .await?;
        Ok(())
    }

    fn neighbours_due(&self) -> sea_orm::Select<lane::Entity> {
        lane::Entity::find()
            .select_only()
            .column(lane::Column::Id)
            .filter(lane::COLUMN.host.eq(self.host.as_str()))
            .filter(lane::COLUMN.id.ne(self.id))
            .filter(lane::COLUMN.due_at.lte(db::now() + AWAY))
    }

    /// The server takes long over a letter; what else is owed there waits a little. It does no harm if that fails.
    async fn put_neighbours_off(&self, db: &Db) {
        let put_off = async || -> Result<()> {
            if self.neighbours_due().limit(1).into_tuple::<i64>().one(db).await?.is_none() {
                return Ok(());
            }
            let txn = db::begin(db).await?;
            self.spare_neighbours(&txn, db::now() + AWAY).await?;
            Ok(txn.commit().await?)
        };
        if let Err(error) = put_off().await {
            tracing::warn!(host = %self.host, ?error, "what else is owed to a slow server was not put off");
        }
    }

    /// Nobody has answered there for a week. We owe them nothing any more.
    async fn write_off(&self, txn: &DatabaseTransaction) -> Result<()> {
        Delivery::forget_waiting(txn, self.id).await?;
        self.update(txn, |it| {
            it.col_expr(lane::Column::DueAt, Expr::value(None::<DateTimeUtc>))
                .col_expr(lane::Column::WrittenOffAt, Expr::value(Some(db::now())))
        })
        .await
    }

    async fn rest_until(
        &self,
        txn: &DatabaseTransaction,
        until: impl Into<Option<DateTimeUtc>>,
    ) -> Result<()> {
        let until: Option<DateTimeUtc> = until.into();
        self.update(txn, |it| {
            it.col_expr(lane::Column::DueAt, Expr::value(until))
                .col_expr(lane::Column::Attempts, Expr::value(0))
        })
        .await
    }

    /// The lane is empty; unless somebody has owed something since we looked. The row is locked
    /// first, so that nobody can owe something between the look and the closing.
    async fn close(&self, txn: &DatabaseTransaction) -> Result<()> {
        lane::Entity::find_by_id(self.id).lock(LockType::Update).one(txn).await?;
        let until = Delivery::next_in(txn, self.id).await?.map(|_| db::now());
        self.rest_until(txn, until).await
    }

    async fn update(
        &self,
        txn: &DatabaseTransaction,
        change: impl FnOnce(sea_orm::UpdateMany<lane::Entity>) -> sea_orm::UpdateMany<lane::Entity>,
    ) -> Result<()> {
        change(lane::Entity::update_many()).filter(lane::COLUMN.id.eq(self.id)).exec(txn).await?;
        Ok(())
    }
}

/// Any sign of life from a server brings its lanes back at once.
pub async fn revive(federation: &Federation, host: &str) -> Result<()> {
    let failing = lane::Entity::find()
        .filter(lane::COLUMN.host.eq(host))
        .filter(lane::COLUMN.failing_since.is_not_null())
        .one(&federation.db)
        .await?;
    if failing.is_none() {
        return Ok(());
    }
    let txn = db::begin(&federation.db).await?;
    lane::Entity::update_many()
        .col_expr(lane::Column::FailingSince, Expr::value(None::<DateTimeUtc>))
        .col_expr(lane::Column::WrittenOffAt, Expr::value(None::<DateTimeUtc>))
        .col_expr(lane::Column::Attempts, Expr::value(0))
        .col_expr(lane::Column::DueAt, Expr::value(Some(db::now())))
        .filter(lane::COLUMN.host.eq(host))
        .filter(lane::COLUMN.failing_since.is_not_null())
        .exec(&txn)
        .await?;
    txn.commit().await?;
    federation.bell.notify_one();
    Ok(())
}

/// The first attempt in a lane. While nobody knows whether its server answers, one letter finds out for all others.
async fn begin(
    federation: &Federation,
    (lane, is_barred, scheme): (&Lane, bool, &mut Scheme),
    delivery: &Delivery,
    hand: &mut Hand,
) -> Result<Outcome> {
    let Ok(inbox) = federation.post.client.check(&lane.inbox) else {
        return attempt(federation, (lane, is_barred, scheme), delivery, hand).await;
    };
    // Where the letter goes; the lane may be named after somebody whose inbox is elsewhere.
    let (hosts, authority) = (&federation.post.hosts, authority_of(&inbox));
    let host = hosts.get_with_by_ref(&authority, async { Arc::<Host>::default() }).await;
    let first = match host.turn(hand).await {
        Turn::First(first) => first,
        Turn::Usual => {
            let outcome = attempt(federation, (lane, is_barred, scheme), delivery, hand).await?;
            if matches!(outcome, Outcome::Silent(_)) {
                hosts.invalidate(&authority).await;
            }
            return Ok(outcome);
        }
        Turn::Silent(trouble) => return Ok(Outcome::Silent(trouble)),
        Turn::NotYet => return Ok(Outcome::NotYet),
    };
    let lost = hand.lost();
    let attempt = attempt(federation, (lane, is_barred, scheme), delivery, hand);
    tokio::pin!(attempt);
    let outcome = tokio::select! {
        outcome = &mut attempt => outcome,
        () = lost.notified() => {
            host.slow();
            tokio::join!(attempt, lane.put_neighbours_off(&federation.db)).0
        }
    };
    match &outcome {
        Ok(Outcome::Delivered | Outcome::Gone | Outcome::Refused(_) | Outcome::Later(..)) => {
            host.found_out(None);
        }
        Ok(Outcome::Silent(trouble)) => {
            // Those who wait learn of it; whoever comes later finds out anew.
            host.found_out(Some(trouble.clone()));
            hosts.invalidate(&authority).await;
        }
        // Nobody was asked, or we do not know what came of it.
        Ok(Outcome::Unwanted | Outcome::Closed | Outcome::NotYet) | Err(_) => {
            hosts.invalidate(&authority).await;
        }
    }
    drop(first);
    outcome
}

async fn attempt(
    federation: &Federation,
    (lane, is_barred, scheme): (&Lane, bool, &mut Scheme),
    delivery: &Delivery,
    hand: &mut Hand,
) -> Result<Outcome> {
    let letter = federation.letter(delivery.activity_id).await?;
    let (activity, body) = (&letter.activity, &letter.body);
    if !is_wanted(federation, activity, is_barred).await? {
        return Ok(Outcome::Unwanted);
    }
    let inbox = match federation.post.client.check(&lane.inbox) {
        Ok(inbox) => inbox,
        Err(failure) => return Ok(Outcome::Refused(failure.to_string())),
    };
    let headers = federation.seal(activity.actor_id).await?.post(*scheme, &inbox, body)?;
    let receipt = hand.hold(federation.post.client.post(&inbox, headers, body.clone())).await;
    let Ok(Receipt { status: StatusCode::UNAUTHORIZED, .. }) = receipt else { return Ok(judge(receipt)) };

    let (second, word) = match *scheme {
        Scheme::Cavage => (Scheme::Rfc9421, "rfc9421"),
        Scheme::Rfc9421 => (Scheme::Cavage, "cavage"),
    };
    let headers = federation.seal(activity.actor_id).await?.post(second, &inbox, body)?;
    let receipt = hand.hold(federation.post.client.post(&inbox, headers, body.clone())).await;
    if receipt.as_ref().is_ok_and(|it| it.status.is_success()) {
        let txn = db::begin(&federation.db).await?;
        Peer::prefers(&txn, &lane.host, word).await?;
        txn.commit().await?;
        *scheme = second;
    }
    Ok(judge(receipt))
}

/// Whether anybody it is for may still hear it.
async fn is_wanted(federation: &Federation, activity: &Activity, is_barred: bool) -> Result<bool> {
    match (activity.verb, activity.recipient_id) {
        (Verb::Dismiss, _) => Ok(true),
        (_, Some(recipient)) => {
            Ok(Actor::by_id(&federation.db, recipient).await?.stand != Some(Stand::Blocked))
        }
        _ => Ok(!is_barred),
    }
}

/// What an answer means: which come back, which never will.
fn judge(receipt: Result<Receipt, Failure>) -> Outcome {
    let receipt = match receipt {
        Ok(receipt) => receipt,
        Err(Failure::Blocked(_)) => return Outcome::Closed,
        Err(failure) => return Outcome::Silent(failure.to_string()),
    };
    let answer = format!("the inbox answered {}", receipt.status);
    match receipt.status.as_u16() {
        200..=299 => Outcome::Delivered,
        410 => Outcome::Gone,
        401 | 408 | 421 | 425 | 429 => Outcome::Later(answer, receipt.retry_after),
        501 => Outcome::Refused(answer),
        300..=499 => Outcome::Refused(answer),
        _ => Outcome::Later(answer, receipt.retry_after),
    }
}

/// Whose deed a waiting delivery tells of, for the operator.
impl Owed {
    pub async fn teller(&self, db: &Db) -> Result<Actor> {
        Actor::by_id(db, self.activity.actor_id).await
    }
}

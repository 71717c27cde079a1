//! What someone said about a review, here or elsewhere.

mod consent;
mod desk;
mod hearing;

use std::collections::HashMap;

use sea_orm::{
    Condition, ExprTrait, QueryOrder, QuerySelect, QueryTrait,
    entity::prelude::*,
    sea_query::{IntoCondition, Query, SelectStatement},
};

pub use desk::Decision;
pub(super) use desk::check_words;
pub use hearing::{Hearing, NoRoom, Said};

use super::{Actor, Author, Review};
use crate::{Error, Result, db, queue::Queue};

/// How long the parent of a comment is looked for.
const WAITING_FOR: chrono::TimeDelta = chrono::TimeDelta::days(7);
/// How many comments of one person the desk lists.
const MOST_OF_ONE: u64 = 100;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "comments")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    /// The ActivityPub id.
    #[sea_orm(unique)]
    pub url: String,
    pub page_url: String,
    pub actor_id: i64,
    /// `None` while its parent is being looked for.
    pub review_id: Option<i64>,
    /// The comment it answers; `None` when it answers the review itself.
    pub parent_id: Option<i64>,
    /// The id of what it answers, as its speaker gave it.
    pub in_reply_to: String,
    /// Given on arrival, never changed, never given again. Private ones have none.
    pub number: Option<i32>,
    /// Already cleaned; safe to show.
    pub html: String,
    /// Plain text to fold it under, perhaps empty.
    pub warning: String,
    /// BCP 47.
    pub language: Option<String>,
    pub visibility: Visibility,
    /// The author a private comment is meant for.
    pub for_author_id: Option<i64>,
    /// When its speaker wrote it, never later than we heard it.
    pub said_at: DateTimeUtc,
    pub heard_at: DateTimeUtc,
    pub edited_at: Option<DateTimeUtc>,
    /// When someone at the desk took it off the page.
    pub hidden_at: Option<DateTimeUtc>,
    /// When its speaker took it back.
    pub gone_at: Option<DateTimeUtc>,
    /// When to look for its parent; `None` when there is nothing to look for.
    pub due_at: Option<DateTimeUtc>,
    pub attempts: i32,
    /// How many steps down from here somebody waits for it.
    pub climbed: i32,
    /// What a guest calls themselves; `None` for everybody who has an account somewhere. A guest's
    /// words are kept in the name of the blog: its actor speaks for them.
    pub guest_name: Option<String>,
    pub guest_link: Option<String>,
    /// Since when it waits for somebody at the desk to read it.
    pub held_at: Option<DateTimeUtc>,
    /// Since when a guest's words are in the fediverse too, said by the blog.
    pub carried_at: Option<DateTimeUtc>,
    /// Since when it is kept off the page: by its speaker, or because it is unlisted and the owner
    /// shows public replies only.
    pub aside_at: Option<DateTimeUtc>,
    /// Why it waits for the desk, or waited: the codes of [`super::Hold`], one a line.
    pub held_for: String,
    /// Since when its speaker or their server is blocked.
    pub barred_at: Option<DateTimeUtc>,
    /// When somebody at the desk called it spam; it is hidden too.
    pub spam_at: Option<DateTimeUtc>,
    /// The fingerprint of its words; see [`super::lesson::print`].
    pub print: Option<String>,
    /// The id of the request with which its server asked for consent, perhaps empty.
    pub request_url: String,
    /// The last part of the address of our consent, which never changes.
    pub consent_uid: Option<String>,
    /// The server it came from, as [`super::Actor::host`] has it; `None` for what was said here.
    pub host: Option<String>,
    #[sea_orm(belongs_to, from = "actor_id", to = "id")]
    pub actor: BelongsTo<super::actor::Entity>,
}

/// Whom the speaker let hear it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum Visibility {
    Direct,
    Followers,
    Unlisted,
    Public,
}

impl Visibility {
    /// Whether it may ever be shown to everybody.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Public | Self::Unlisted)
    }

    pub fn word(self) -> &'static str {
        match self {
            Self::Direct => "direct",
            Self::Followers => "followers",
            Self::Unlisted => "unlisted",
            Self::Public => "public",
        }
    }
}

impl ActiveModelBehavior for ActiveModel {}

impl Queue for Entity {
    const ID: Column = Column::Id;
    const DUE_AT: Column = Column::DueAt;
    const ATTEMPTS: Column = Column::Attempts;
}

/// A comment without its words: what it takes to know where it stands.
#[derive(Clone, Copy, Debug)]
pub struct Stub {
    pub id: i64,
    pub parent_id: Option<i64>,
    pub number: Option<i32>,
    /// Which of the rules below hold for it, a bit each.
    pub rules: i32,
    /// From which of the servers that take part it came, in the order in which they joined; `None` for what was said here.
    pub server: Option<usize>,
}

impl Stub {
    pub const SHOWN: i32 = 1;
    pub const TRAVELLING: i32 = 2;
    pub const TAKEN_OFF: i32 = 4;
    pub const LEAVING_A_MARK: i32 = 8;
    pub const GONE: i32 = 16;

    /// All comments of a review, in the order they were said. There may be many thousands, so the database answers
    /// which rules hold, for most of them with a look at one, and hands over a single line for all: rows by the
    /// thousand cost more on their way than in the database.
    pub async fn all(db: &impl ConnectionTrait, review_id: i64) -> Result<Vec<Self>> {
        let bit = |it: i32| Expr::cust(it.to_string());
        let holds = |rule: Condition, it: i32| -> Expr { Expr::case(rule, bit(it)).finally(bit(0)).into() };
        let hidden = holds(Model::taken_off(), Self::TAKEN_OFF)
            .add(holds(Model::leaving_a_mark(), Self::LEAVING_A_MARK))
            .add(holds(COLUMN.gone_at.is_not_null().into(), Self::GONE));
        // What is shown was neither taken off nor taken back.
        let rules =
            Expr::case(Model::shown(), bit(Self::SHOWN).add(holds(Model::travels(), Self::TRAVELLING)));
        let each = Query::select()
            .columns([
                Column::Id,
                Column::ParentId,
                Column::Number,
                Column::Host,
                Column::SaidAt,
                Column::Url,
            ])
            .expr_as(rules.finally(hidden), "rules")
            .from(Entity)
            .and_where(COLUMN.review_id.eq(review_id))
            .take();
        // Neither a slash nor a space can be part of a host.
        let line = "string_agg(format('%s/%s/%s/%s/%s', id, parent_id, number, rules, host), ' ' ORDER BY said_at, url)";
        let asked = Query::select().expr(Expr::cust(line)).from_subquery(each, "each_of_them").take();
        let row = db.query_one(&asked).await?;
        let line: Option<String> = row.map(|it| it.try_get_by_index(0)).transpose()?.flatten();
        let line = line.unwrap_or_default();
        let mut servers = HashMap::new();
        let stubs: Option<Vec<Self>> =
            line.split_terminator(' ').map(|it| Self::read(it, &mut servers)).collect();
        stubs.ok_or_else(|| DbErr::Type("the comments of a review cannot be told apart".to_owned()).into())
    }

    fn read<'a>(each: &'a str, servers: &mut HashMap<&'a str, usize>) -> Option<Self> {
        let mut fields = each.splitn(5, '/');
        let mut next = || fields.next().map(|it| Some(it).filter(|it| !it.is_empty()));
        let (id, parent_id, number, rules, host) = (next()?, next()?, next()?, next()?, next()?);
        let known = servers.len();
        Some(Self {
            id: id?.parse().ok()?,
            parent_id: parent_id.map(str::parse).transpose().ok()?,
            number: number.map(str::parse).transpose().ok()?,
            rules: rules?.parse().ok()?,
            server: host.map(|it| *servers.entry(it).or_insert(known)),
        })
    }

    pub fn is_shown(self) -> bool {
        self.rules & Self::SHOWN != 0
    }

    pub fn is_travelling(self) -> bool {
        self.rules & Self::TRAVELLING != 0
    }

    pub fn is_taken_off(self) -> bool {
        self.rules & Self::TAKEN_OFF != 0
    }

    pub fn leaves_a_mark(self) -> bool {
        self.rules & Self::LEAVING_A_MARK != 0
    }

    pub fn is_gone(self) -> bool {
        self.rules & Self::GONE != 0
    }
}

/// Where a comment belongs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    pub review_id: i64,
    pub parent_id: Option<i64>,
}

impl Model {
    /// How many guests' comments wait for the desk.
    pub async fn count_guests_held(db: &impl ConnectionTrait) -> Result<u64> {
        let held = Entity::find().filter(COLUMN.guest_name.is_not_null()).filter(Self::waiting());
        Ok(held.count(db).await?)
    }

    /// The comment with this number under a review, be it shown or not.
    pub async fn by_number(db: &impl ConnectionTrait, review: &Review, number: i32) -> Result<Self> {
        let found = Entity::find().filter(COLUMN.review_id.eq(review.id)).filter(COLUMN.number.eq(number));
        found.one(db).await?.ok_or(Error::NotFound)
    }

    pub async fn by_id(db: &impl ConnectionTrait, id: i64) -> Result<Self> {
        Entity::find_by_id(id).one(db).await?.ok_or(Error::NotFound)
    }

    pub async fn by_url(db: &impl ConnectionTrait, url: &str) -> Result<Option<Self>> {
        Ok(Entity::find_by_url(url).one(db).await?)
    }

    /// Shown comments with these ids, in the order of the ids, each with who said it and its review.
    pub async fn shown_by_ids(db: &impl ConnectionTrait, ids: &[i64]) -> Result<Vec<(Self, Actor, Review)>> {
        let found = Entity::find().filter(COLUMN.id.is_in(ids.iter().copied())).filter(Self::shown());
        let mut found = found.find_also_related(super::Actors).all(db).await?;
        found.sort_by_key(|it| ids.iter().position(|id| *id == it.0.id));
        let review_ids: Vec<i64> = found.iter().filter_map(|it| it.0.review_id).collect();
        let reviews = Review::visible_by_ids(db, &review_ids).await?;
        let shown = found.into_iter().filter_map(|(comment, actor)| {
            let review = reviews.iter().find(|it| Some(it.id) == comment.review_id)?.clone();
            Some((comment, actor?, review))
        });
        Ok(shown.collect())
    }

    /// The one rule of what anybody may see, on every page, feed, count and collection. The review
    /// it belongs to must be visible too.
    pub fn shown() -> Condition {
        Condition::all()
            .add(COLUMN.number.is_not_null())
            .add(COLUMN.visibility.is_in([Visibility::Public, Visibility::Unlisted]))
            .add(COLUMN.held_at.is_null())
            .add(COLUMN.aside_at.is_null())
            .add(COLUMN.hidden_at.is_null())
            .add(COLUMN.barred_at.is_null())
            .add(COLUMN.gone_at.is_null())
    }

    /// What the desk took off the page, or keeps from there.
    fn taken_off() -> Condition {
        let is_kept_back = COLUMN.hidden_at.is_not_null().or(COLUMN.barred_at.is_not_null());
        Condition::all()
            .add(COLUMN.visibility.is_in([Visibility::Public, Visibility::Unlisted]))
            .add(is_kept_back.or(COLUMN.held_at.is_not_null()))
    }

    /// What keeps its place without its words: its own writer took it away. What the desk took away leaves nothing
    /// behind.
    fn leaving_a_mark() -> Condition {
        Condition::all()
            .add(COLUMN.number.is_not_null())
            .add(Self::taken_off().not())
            .add(COLUMN.gone_at.is_not_null().or(COLUMN.aside_at.is_not_null()))
    }

    /// What waits for a decision of the desk.
    pub fn waiting() -> Condition {
        Condition::all()
            .add(COLUMN.held_at.is_not_null())
            .add(COLUMN.hidden_at.is_null())
            .add(COLUMN.barred_at.is_null())
            .add(COLUMN.gone_at.is_null())
    }

    /// What the desk called spam.
    pub fn spam() -> Condition {
        Condition::all().add(COLUMN.spam_at.is_not_null())
    }

    /// What the desk took off the page for other reasons.
    pub fn hidden() -> Condition {
        Condition::all().add(COLUMN.hidden_at.is_not_null()).add(COLUMN.spam_at.is_null())
    }

    /// The reasons why it waits, as the desk reads them.
    pub fn holds(&self) -> Vec<super::Hold> {
        super::Hold::all(&self.held_for)
    }

    pub async fn by_ids(db: &impl ConnectionTrait, ids: &[i64]) -> Result<Vec<Self>> {
        Ok(Entity::find().filter(COLUMN.id.is_in(ids.iter().copied())).all(db).await?)
    }

    /// What an actor of ours has answered to these comments and not taken back, oldest first.
    pub async fn answers_of(
        db: &impl ConnectionTrait,
        actor_id: i64,
        parent_ids: &[i64],
    ) -> Result<Vec<Self>> {
        let found = Entity::find()
            .filter(COLUMN.parent_id.is_in(parent_ids.iter().copied()))
            .filter(COLUMN.actor_id.eq(actor_id))
            .filter(COLUMN.guest_name.is_null())
            .filter(COLUMN.gone_at.is_null());
        Ok(found.order_by_asc(COLUMN.said_at).order_by_asc(COLUMN.id).all(db).await?)
    }

    /// What somebody elsewhere said under reviews, newest first, as much as fits on a page of the desk.
    pub async fn of_actor(db: &impl ConnectionTrait, actor: &Actor) -> Result<Vec<Self>> {
        let found = Entity::find()
            .filter(COLUMN.actor_id.eq(actor.id))
            .filter(COLUMN.review_id.is_not_null())
            .filter(COLUMN.html.ne(""))
            .order_by_desc(COLUMN.heard_at)
            .order_by_desc(COLUMN.id);
        Ok(found.limit(MOST_OF_ONE).all(db).await?)
    }

    /// The same rule for a comment in hand.
    pub fn is_shown(&self) -> bool {
        self.number.is_some()
            && self.visibility.is_open()
            && self.held_at.is_none()
            && self.aside_at.is_none()
            && self.hidden_at.is_none()
            && self.barred_at.is_none()
            && self.gone_at.is_none()
    }

    /// What other servers may see: all that is shown, but of guests only what the blog carries.
    pub fn travelling() -> Condition {
        Self::shown().add(Self::travels())
    }

    /// Whether other servers may have it, if it is shown: a guest's words only when they were carried.
    fn travels() -> Condition {
        COLUMN.guest_name.is_null().or(COLUMN.carried_at.is_not_null()).into_condition()
    }

    /// The same rule for a comment in hand.
    pub fn is_travelling(&self) -> bool {
        self.is_shown() && (!self.is_guests() || self.carried_at.is_some())
    }

    /// The nearest comment upwards that other servers know, itself included; `None` for the review.
    pub async fn known_elsewhere(self, db: &impl ConnectionTrait) -> Result<Option<Self>> {
        let mut at = self;
        while at.is_guests() && at.carried_at.is_none() {
            let Some(parent_id) = at.parent_id else { return Ok(None) };
            at = Self::by_id(db, parent_id).await?;
        }
        Ok(Some(at))
    }

    /// How many comments of each review anybody may see.
    pub async fn counts(db: &impl ConnectionTrait, review_ids: &[i64]) -> Result<HashMap<i64, u64>> {
        let counts: Vec<(i64, i64)> = Entity::find()
            .select_only()
            .column(Column::ReviewId)
            .column_as(COLUMN.id.count(), "count")
            .filter(COLUMN.review_id.is_in(review_ids.iter().copied()))
            .filter(Self::shown())
            .group_by(Column::ReviewId)
            .into_tuple()
            .all(db)
            .await?;
        Ok(counts.into_iter().map(|(review_id, count)| (review_id, count.unsigned_abs())).collect())
    }

    /// What anybody may see of what was said lately, newest first, with who said it; under one review
    /// or under any. Who is limited is left out, though the desk let them appear.
    pub async fn latest(
        db: &impl ConnectionTrait,
        review: Option<&Review>,
        limit: u64,
    ) -> Result<Vec<(Self, Actor)>> {
        let mut found = Entity::find()
            .filter(Self::shown())
            .filter(Review::is_visible(Column::ReviewId))
            .filter(COLUMN.actor_id.not_in_subquery(Actor::uncounted_ids()));
        if let Some(review) = review {
            found = found.filter(COLUMN.review_id.eq(review.id));
        }
        let found = found.find_also_related(super::Actors).order_by_desc(COLUMN.said_at);
        let found = found.order_by_desc(COLUMN.id).limit(limit).all(db).await?;
        Ok(found.into_iter().filter_map(|(comment, actor)| Some((comment, actor?))).collect())
    }

    /// Everything ever said under a review with who said it, in the order of their numbers; for the desk.
    pub async fn of_review(db: &impl ConnectionTrait, review: &Review) -> Result<Vec<(Self, Actor)>> {
        let found = Entity::find()
            .filter(COLUMN.review_id.eq(review.id))
            .find_also_related(super::Actors)
            .order_by_asc(COLUMN.heard_at)
            .order_by_asc(COLUMN.id)
            .all(db)
            .await?;
        Ok(found.into_iter().filter_map(|(comment, actor)| Some((comment, actor?))).collect())
    }

    /// Whether this author may read it at all.
    pub fn is_readable_by(&self, author: &Author, review: &Review) -> bool {
        match self.visibility.is_open() {
            true => review.is_minded_by(author),
            false => self.for_author_id == Some(author.id),
        }
    }

    /// The ids of what anybody may see in a thread, oldest first.
    pub async fn shown_urls(db: &impl ConnectionTrait, review: &Review) -> Result<Vec<String>> {
        let found = Entity::find()
            .select_only()
            .column(Column::Url)
            .filter(COLUMN.review_id.eq(review.id))
            .filter(Self::travelling())
            .order_by_asc(COLUMN.said_at)
            .order_by_asc(COLUMN.url);
        Ok(found.into_tuple().all(db).await?)
    }

    /// Whether anything under a review cannot be seen by everybody, and so moves what answers it.
    pub async fn some_do_not_travel(db: &impl ConnectionTrait, review_id: i64) -> Result<bool> {
        let unseen =
            Entity::find().filter(COLUMN.review_id.eq(review_id)).filter(Condition::not(Self::travelling()));
        Ok(unseen.one(db).await?.is_some())
    }

    /// The ids of the visible answers to a review (`parent` is `None`) or to one of its comments,
    /// oldest first, `limit` from `offset`; and how many there are.
    pub async fn answers(
        db: &impl ConnectionTrait,
        place: Place,
        offset: u64,
        limit: u64,
    ) -> Result<(Vec<String>, u64)> {
        let found = Entity::find().filter(COLUMN.review_id.eq(place.review_id)).filter(Self::travelling());
        let found = match place.parent_id {
            Some(parent) => found.filter(COLUMN.parent_id.eq(parent)),
            None => found.filter(COLUMN.parent_id.is_null()),
        };
        let total = found.clone().count(db).await?;
        let page = found
            .select_only()
            .column(Column::Url)
            .order_by_asc(COLUMN.said_at)
            .order_by_asc(COLUMN.url)
            .offset(offset)
            .limit(limit);
        Ok((page.into_tuple().all(db).await?, total))
    }

    /// The ids of everybody whose comment on a review is still there, as a subquery.
    pub fn speaker_ids(review_id: i64) -> SelectStatement {
        Entity::find()
            .select_only()
            .column(Column::ActorId)
            .filter(COLUMN.review_id.eq(review_id))
            .into_query()
    }

    /// Drops what waited for a parent in vain.
    pub async fn tidy(db: &impl ConnectionTrait) -> Result<()> {
        Entity::delete_many()
            .filter(COLUMN.review_id.is_null())
            .filter(COLUMN.heard_at.lt(db::now() - WAITING_FOR * 2))
            .exec(db)
            .await?;
        Ok(())
    }

    /// The last part of the id of a comment of ours.
    pub fn uid(&self) -> &str {
        self.url.rsplit('/').next().unwrap_or_default()
    }

    /// Whether somebody without an account said it.
    pub fn is_guests(&self) -> bool {
        self.guest_name.is_some()
    }

    /// Whether operators and authors may know that it is there.
    pub fn is_listed(&self) -> bool {
        self.visibility.is_open() && (self.number.is_some() || self.held_at.is_some())
    }

    /// What to call whoever said it.
    pub fn speaker_name<'a>(&'a self, speaker: &'a Actor) -> &'a str {
        self.guest_name.as_deref().unwrap_or_else(|| speaker.name())
    }

    /// Their name in the fediverse, or that they have none.
    pub fn speaker_handle(&self, speaker: &Actor) -> String {
        if self.is_guests() { "guest".to_owned() } else { speaker.full_handle() }
    }

    /// Where it came from: `here`, `guest` or `fediverse`.
    pub fn origin(&self, speaker: &Actor) -> &'static str {
        match speaker.is_local() {
            _ if self.is_guests() => "guest",
            true => "here",
            false => "fediverse",
        }
    }

    /// `shown`, `hidden`, `spam`, `held` for the desk, kept `aside`, `barred` with its speaker, `gone`,
    /// `private`, or `waiting` for its parent.
    pub fn state(&self) -> &'static str {
        match self {
            it if it.gone_at.is_some() => "gone",
            it if it.review_id.is_none() => "waiting",
            it if !it.visibility.is_open() => "private",
            it if it.spam_at.is_some() => "spam",
            it if it.hidden_at.is_some() => "hidden",
            it if it.barred_at.is_some() => "barred",
            it if it.held_at.is_some() => "held",
            it if it.aside_at.is_some() => "aside",
            _ => "shown",
        }
    }
}

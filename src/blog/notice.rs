//! What is new for somebody at the desk: one row for one thing, however often it is told.

mod desk;

use sea_orm::{
    ActiveValue::Set,
    Condition, ExprTrait, PaginatorTrait, QueryOrder, QuerySelect,
    entity::prelude::*,
    sea_query::{OnConflict, Query, SelectStatement},
};

use super::{
    Actor, Author, Blocklist, CoAuthor, Comment, CommentColumn, Comments, Mention, Quote, ReactionKind,
    Remark, Report, Review,
};
use crate::{Result, db};

pub use desk::{Act, Outcome};

/// How many notices may be dealt with at once.
pub const MOST_AT_ONCE: u64 = 1_000;
/// How long is kept what somebody at the desk has seen.
const SEEN_FOR: chrono::TimeDelta = chrono::TimeDelta::days(400);

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "notices")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub kind: Kind,
    /// What it is about, once: `comment 7`, `like 3`.
    #[sea_orm(unique)]
    pub subject: String,
    /// Whose it is; `None` for what concerns the blog as a whole.
    pub author_id: Option<i64>,
    /// Whether nobody but `author_id` may read it, not even the owner.
    pub is_private: bool,
    pub review_id: Option<i64>,
    pub comment_id: Option<i64>,
    pub quote_id: Option<i64>,
    pub mention_id: Option<i64>,
    pub blocklist_id: Option<i64>,
    pub remark_id: Option<i64>,
    /// Who did it, where it was one.
    pub actor_id: Option<i64>,
    /// The actor of ours who is followed.
    pub followed_id: Option<i64>,
    /// When it was told last.
    pub told_at: DateTimeUtc,
    /// When somebody at the desk was done with it.
    pub seen_at: Option<DateTimeUtc>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum Kind {
    Comment,
    Mention,
    Quote,
    /// All likes of one review.
    Like,
    /// All boosts of one review.
    Boost,
    Follower,
    /// All reports about one thing; for owners only.
    Report,
    /// A list of servers has changed in a way that touches people we know; for owners only.
    Blocklist,
    /// What was said in the house about a review.
    Remark,
}

impl Kind {
    pub const ALL: [Self; 9] = [
        Self::Comment,
        Self::Mention,
        Self::Quote,
        Self::Like,
        Self::Boost,
        Self::Follower,
        Self::Report,
        Self::Blocklist,
        Self::Remark,
    ];

    pub fn word(self) -> &'static str {
        match self {
            Self::Comment => "comment",
            Self::Mention => "mention",
            Self::Quote => "quote",
            Self::Like => "like",
            Self::Boost => "boost",
            Self::Follower => "follower",
            Self::Report => "report",
            Self::Blocklist => "blocklist",
            Self::Remark => "remark",
        }
    }

    pub fn read(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.word() == word)
    }
}

impl ActiveModelBehavior for ActiveModel {}

/// Which notices to list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sieve {
    pub kind: Option<Kind>,
    pub review_id: Option<i64>,
    pub actor_id: Option<i64>,
    pub state: Pile,
    /// Only what was told until then: nobody decides about what they have not seen.
    pub until: Option<DateTimeUtc>,
}

/// How far the desk has come with it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Pile {
    /// What nobody is done with.
    #[default]
    New,
    /// Comments and quotes that wait for a decision.
    Waiting,
    /// What was marked as spam.
    Spam,
    /// What was taken off the page.
    Hidden,
    All,
}

impl Pile {
    pub const ALL: [Self; 5] = [Self::New, Self::Waiting, Self::Spam, Self::Hidden, Self::All];

    pub fn word(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Waiting => "waiting",
            Self::Spam => "spam",
            Self::Hidden => "hidden",
            Self::All => "all",
        }
    }

    pub fn read(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.word() == word)
    }
}

impl Model {
    /// A comment is new: for the review's author, or for the one who alone may read it. When its speaker
    /// makes it private, or open, who may read of it follows.
    pub async fn comment(db: &impl ConnectionTrait, comment: &Comment, review: &Review) -> Result<()> {
        Self::comments(db, &[(comment, review)]).await
    }

    /// The same for many comments, each with its review.
    pub async fn comments(db: &impl ConnectionTrait, comments: &[(&Comment, &Review)]) -> Result<()> {
        let notices = comments.iter().map(|(comment, review)| {
            let is_private = !comment.visibility.is_open();
            let author_id = if is_private { comment.for_author_id } else { Some(review.author_id) };
            ActiveModel {
                author_id: Set(author_id),
                is_private: Set(is_private),
                review_id: Set(Some(review.id)),
                comment_id: Set(Some(comment.id)),
                actor_id: Set(Some(comment.actor_id)),
                ..Self::now(Kind::Comment, format!("comment {}", comment.id))
            }
        });
        let again = OnConflict::column(Column::Subject)
            .update_columns([Column::AuthorId, Column::IsPrivate])
            .to_owned();
        Entity::insert_many(notices).on_conflict(again).exec_without_returning(db).await?;
        Ok(())
    }

    /// Somebody likes or boosts a review. All of them are one notice, which is new again.
    pub async fn reaction(db: &impl ConnectionTrait, review: &Review, kind: ReactionKind) -> Result<()> {
        let (kind, word) = match kind {
            ReactionKind::Like => (Kind::Like, "like"),
            ReactionKind::Boost => (Kind::Boost, "boost"),
        };
        let notice = ActiveModel {
            author_id: Set(Some(review.author_id)),
            review_id: Set(Some(review.id)),
            ..Self::now(kind, format!("{word} {}", review.id))
        };
        Self::tell_again(db, notice).await
    }

    /// Somebody follows an author or the blog.
    pub async fn follower(db: &impl ConnectionTrait, followed: &Actor, actor: &Actor) -> Result<()> {
        let author = Author::by_actor(db, followed.id).await?;
        let notice = ActiveModel {
            author_id: Set(author.map(|it| it.id)),
            actor_id: Set(Some(actor.id)),
            followed_id: Set(Some(followed.id)),
            ..Self::now(Kind::Follower, format!("follower {} {}", followed.id, actor.id))
        };
        Self::tell_once(db, notice).await
    }

    /// Somebody speaks of an author or a review without answering.
    pub async fn mention(db: &impl ConnectionTrait, mention: &Mention) -> Result<()> {
        let notice = ActiveModel {
            author_id: Set(mention.author_id),
            is_private: Set(!mention.is_open),
            review_id: Set(mention.review_id),
            mention_id: Set(Some(mention.id)),
            actor_id: Set(Some(mention.actor_id)),
            ..Self::now(Kind::Mention, format!("mention {}", mention.id))
        };
        Self::tell_once(db, notice).await
    }

    /// A mention was rephrased; who may read it follows what it says now.
    pub async fn mention_changed(db: &impl ConnectionTrait, mention: &Mention) -> Result<()> {
        Entity::update_many()
            .col_expr(Column::AuthorId, Expr::value(mention.author_id))
            .col_expr(Column::IsPrivate, Expr::value(!mention.is_open))
            .col_expr(Column::ReviewId, Expr::value(mention.review_id))
            .filter(COLUMN.mention_id.eq(mention.id))
            .exec(db)
            .await?;
        Ok(())
    }

    /// Somebody quotes, or asks to.
    pub async fn quote(db: &impl ConnectionTrait, quote: &Quote) -> Result<()> {
        let notice = ActiveModel {
            author_id: Set(Some(quote.author_id)),
            review_id: Set(quote.review_id),
            quote_id: Set(Some(quote.id)),
            actor_id: Set(Some(quote.actor_id)),
            ..Self::now(Kind::Quote, format!("quote {}", quote.id))
        };
        Self::tell_once(db, notice).await
    }

    /// Somebody reports what is written here. All reports about one thing are one notice.
    pub async fn report(db: &impl ConnectionTrait, report: &Report) -> Result<()> {
        let notice = ActiveModel {
            review_id: Set(report.review_id),
            comment_id: Set(report.comment_id),
            ..Self::now(Kind::Report, format!("report {}", report.target))
        };
        Self::tell_again(db, notice).await
    }

    /// A list of servers wants to be looked at before it holds.
    pub async fn blocklist(db: &impl ConnectionTrait, list: &Blocklist) -> Result<()> {
        let notice = ActiveModel {
            blocklist_id: Set(Some(list.id)),
            ..Self::now(Kind::Blocklist, format!("blocklist {}", list.id))
        };
        Self::tell_again(db, notice).await
    }

    /// Somebody in the house said something about a review: to all editors, or to one who wrote it, and to
    /// nobody else. The last word counts, and is new.
    pub(super) async fn remark(
        db: &impl ConnectionTrait,
        remark: &Remark,
        actor_id: Option<i64>,
        author_id: Option<i64>,
    ) -> Result<()> {
        let subject = match author_id {
            Some(id) => format!("remark {} {id}", remark.review_id),
            None => handed_in(remark.review_id),
        };
        let notice = ActiveModel {
            author_id: Set(author_id),
            is_private: Set(author_id.is_some()),
            review_id: Set(Some(remark.review_id)),
            remark_id: Set(Some(remark.id)),
            actor_id: Set(actor_id),
            seen_at: Set(None),
            ..Self::now(Kind::Remark, subject)
        };
        let mut again = OnConflict::column(Column::Subject);
        again.update_columns([Column::ToldAt, Column::SeenAt, Column::RemarkId, Column::ActorId]);
        Entity::insert(notice).on_conflict(again).exec_without_returning(db).await?;
        Ok(())
    }

    /// What was handed in waits no longer: it is not new to any editor.
    pub(super) async fn handed_in_seen(db: &impl ConnectionTrait, review_id: i64) -> Result<()> {
        Entity::update_many()
            .col_expr(Column::SeenAt, Expr::value(Some(db::now())))
            .filter(COLUMN.subject.eq(handed_in(review_id)))
            .filter(COLUMN.seen_at.is_null())
            .exec(db)
            .await?;
        Ok(())
    }

    /// What readers said about a review is news for the one whose it is now.
    pub(super) async fn hand_over(
        db: &impl ConnectionTrait,
        review_id: i64,
        from: i64,
        to: i64,
    ) -> Result<()> {
        Entity::update_many()
            .col_expr(Column::AuthorId, Expr::value(Some(to)))
            .filter(COLUMN.review_id.eq(review_id))
            .filter(COLUMN.author_id.eq(from))
            .filter(COLUMN.is_private.eq(false))
            .exec(db)
            .await?;
        Ok(())
    }

    /// Forgets what was said in the house about a review that is gone.
    pub(super) async fn forget_remarks(db: &impl ConnectionTrait, review_id: i64) -> Result<()> {
        Entity::delete_many()
            .filter(COLUMN.kind.eq(Kind::Remark))
            .filter(COLUMN.review_id.eq(review_id))
            .exec(db)
            .await?;
        Ok(())
    }

    fn now(kind: Kind, subject: String) -> ActiveModel {
        ActiveModel {
            kind: Set(kind),
            subject: Set(subject),
            is_private: Set(false),
            told_at: Set(db::now()),
            ..Default::default()
        }
    }

    async fn tell_once(db: &impl ConnectionTrait, notice: ActiveModel) -> Result<()> {
        let once = OnConflict::column(Column::Subject).do_nothing().to_owned();
        Entity::insert(notice).on_conflict(once).exec_without_returning(db).await?;
        Ok(())
    }

    async fn tell_again(db: &impl ConnectionTrait, mut notice: ActiveModel) -> Result<()> {
        notice.seen_at = Set(None);
        let again =
            OnConflict::column(Column::Subject).update_columns([Column::ToldAt, Column::SeenAt]).to_owned();
        Entity::insert(notice).on_conflict(again).exec_without_returning(db).await?;
        Ok(())
    }

    /// One page of what `author` may read, newest first, and whether there is more; pages count from 1.
    pub async fn page(
        db: &impl ConnectionTrait,
        author: &Author,
        sieve: &Sieve,
        page: u64,
        per_page: u64,
    ) -> Result<(Vec<Self>, bool)> {
        let offset = page.saturating_sub(1).saturating_mul(per_page);
        let found = Entity::find().filter(readable_by(author)).filter(sieve.condition());
        let found = found.order_by_desc(COLUMN.told_at).order_by_desc(COLUMN.id);
        let mut notices = found.offset(offset).limit(per_page + 1).all(db).await?;
        let more = notices.len() as u64 > per_page;
        notices.truncate(per_page as usize);
        Ok((notices, more))
    }

    /// The ids of what `author` may read, newest first, as many as may be dealt with at once.
    pub async fn ids(db: &impl ConnectionTrait, author: &Author, sieve: &Sieve) -> Result<Vec<i64>> {
        let found = Entity::find().select_only().column(Column::Id);
        let found = found.filter(readable_by(author)).filter(sieve.condition());
        let found = found.order_by_desc(COLUMN.told_at).order_by_desc(COLUMN.id).limit(MOST_AT_ONCE);
        Ok(found.into_tuple().all(db).await?)
    }

    /// What whoever has the shell may read, newest first: nothing that is private to somebody.
    pub async fn for_operator(db: &impl ConnectionTrait, sieve: &Sieve, limit: u64) -> Result<Vec<Self>> {
        let found = Entity::find().filter(COLUMN.is_private.eq(false)).filter(sieve.condition());
        Ok(found.order_by_desc(COLUMN.told_at).order_by_desc(COLUMN.id).limit(limit).all(db).await?)
    }

    /// How many there are that `author` may read.
    pub async fn count(db: &impl ConnectionTrait, author: &Author, sieve: &Sieve) -> Result<u64> {
        Ok(Entity::find().filter(readable_by(author)).filter(sieve.condition()).count(db).await?)
    }

    /// Those of these notices that `author` may read.
    pub async fn by_ids(db: &impl ConnectionTrait, author: &Author, ids: &[i64]) -> Result<Vec<Self>> {
        let found = Entity::find().filter(COLUMN.id.is_in(ids.iter().copied())).filter(readable_by(author));
        Ok(found.order_by_desc(COLUMN.told_at).all(db).await?)
    }

    /// Somebody at the desk is done with these, or wants to see them again.
    pub async fn set_seen(
        db: &impl ConnectionTrait,
        ids: &[i64],
        seen_at: Option<DateTimeUtc>,
    ) -> Result<()> {
        Entity::update_many()
            .col_expr(Column::SeenAt, Expr::value(seen_at))
            .filter(COLUMN.id.is_in(ids.iter().copied()))
            .exec(db)
            .await?;
        Ok(())
    }

    /// Somebody at the desk has decided about a comment: it is no longer new.
    pub async fn comment_seen(db: &impl ConnectionTrait, comment_id: i64) -> Result<()> {
        Entity::update_many()
            .col_expr(Column::SeenAt, Expr::value(Some(db::now())))
            .filter(COLUMN.comment_id.eq(comment_id))
            .filter(COLUMN.kind.eq(Kind::Comment))
            .filter(COLUMN.seen_at.is_null())
            .exec(db)
            .await?;
        Ok(())
    }

    /// Somebody at the desk has looked at a list of servers: it is no longer new.
    pub async fn blocklist_seen(db: &impl ConnectionTrait, blocklist_id: i64) -> Result<()> {
        Entity::update_many()
            .col_expr(Column::SeenAt, Expr::value(Some(db::now())))
            .filter(COLUMN.blocklist_id.eq(blocklist_id))
            .filter(COLUMN.seen_at.is_null())
            .exec(db)
            .await?;
        Ok(())
    }

    /// Somebody at the desk has decided about a quote: it is no longer new.
    pub async fn quote_seen(db: &impl ConnectionTrait, quote_id: i64) -> Result<()> {
        Entity::update_many()
            .col_expr(Column::SeenAt, Expr::value(Some(db::now())))
            .filter(COLUMN.quote_id.eq(quote_id))
            .filter(COLUMN.seen_at.is_null())
            .exec(db)
            .await?;
        Ok(())
    }

    /// What is new for an author after a moment, newest first, at most `limit`; and how much it is.
    pub async fn since(
        db: &impl ConnectionTrait,
        author: &Author,
        since: DateTimeUtc,
        limit: u64,
    ) -> Result<(Vec<Self>, u64)> {
        let new = Entity::find()
            .filter(readable_by(author))
            .filter(Sieve::default().condition())
            .filter(COLUMN.told_at.gt(since));
        let count = new.clone().count(db).await?;
        let newest = new.order_by_desc(COLUMN.told_at).order_by_desc(COLUMN.id).limit(limit);
        Ok((newest.all(db).await?, count))
    }

    /// Whoever leaves for good has nothing new at the desk.
    pub(super) async fn forget_author(db: &impl ConnectionTrait, author: &Author) -> Result<()> {
        Entity::delete_many().filter(COLUMN.author_id.eq(author.id)).exec(db).await?;
        Ok(())
    }

    /// Forgets what everybody was done with long ago. What it was about stays.
    pub async fn tidy(db: &impl ConnectionTrait) -> Result<()> {
        Entity::delete_many().filter(COLUMN.seen_at.lt(db::now() - SEEN_FOR)).exec(db).await?;
        Ok(())
    }
}

/// The subject of the notice that tells the editors what waits for them.
fn handed_in(review_id: i64) -> String {
    format!("handed in {review_id}")
}

/// What an author may read: their own, and what happens to a review they wrote with others; editors what concerns everybody, but never what is private to
/// somebody else; owners also reports, so that nobody who is reported learns of it here.
fn readable_by(author: &Author) -> Condition {
    let own = COLUMN.author_id.eq(author.id);
    let mut open = Condition::all().add(COLUMN.is_private.eq(false));
    if !author.is_owner() {
        open = open.add(COLUMN.kind.is_not_in([Kind::Report, Kind::Blocklist]));
    }
    match author.edits_others() {
        true => Condition::any().add(own).add(open),
        false => {
            let shared = COLUMN.review_id.in_subquery(CoAuthor::review_ids(author));
            let is_about_them = COLUMN.kind.ne(Kind::Remark);
            Condition::any().add(own).add(open.add(shared).add(is_about_them))
        }
    }
}

impl Sieve {
    fn condition(&self) -> Condition {
        let mut all = Condition::all().add(is_worth_telling());
        if let Some(kind) = self.kind {
            all = all.add(COLUMN.kind.eq(kind));
        }
        if let Some(review_id) = self.review_id {
            all = all.add(COLUMN.review_id.eq(review_id));
        }
        if let Some(actor_id) = self.actor_id {
            all = all.add(COLUMN.actor_id.eq(actor_id));
        }
        if let Some(until) = self.until {
            all = all.add(COLUMN.told_at.lte(until));
        }
        let comments = |condition: Condition| COLUMN.comment_id.in_subquery(comment_ids(condition));
        match self.state {
            Pile::New => all.add(COLUMN.seen_at.is_null()).add(is_about(Comment::spam()).not()),
            Pile::Waiting => all.add(
                Condition::any()
                    .add(
                        Condition::all().add(COLUMN.kind.eq(Kind::Comment)).add(comments(Comment::waiting())),
                    )
                    .add(COLUMN.quote_id.in_subquery(Quote::asking_ids())),
            ),
            Pile::Spam => all.add(comments(Comment::spam())),
            Pile::Hidden => all.add(comments(Comment::hidden())),
            Pile::All => all,
        }
    }
}

fn comment_ids(condition: Condition) -> SelectStatement {
    Query::select().column(CommentColumn::Id).from(Comments).cond_where(condition).take()
}

/// Whether the comment that a notice is about is like this; asked for each notice by its own key.
fn is_about(condition: Condition) -> Expr {
    let its_own = Expr::col((Comments, CommentColumn::Id)).equals((Entity, Column::CommentId));
    Expr::exists(
        Query::select().expr(Expr::value(1)).from(Comments).and_where(its_own).cond_where(condition).take(),
    )
}

/// Nothing is told of who is blocked, nor of words that were taken back or never wanted here.
fn is_worth_telling() -> Condition {
    let gone = Condition::any()
        .add(CommentColumn::GoneAt.is_not_null())
        .add(CommentColumn::BarredAt.is_not_null())
        .add(CommentColumn::Html.eq(""));
    Condition::all()
        .add(COLUMN.actor_id.is_null().or(COLUMN.actor_id.not_in_subquery(Actor::blocked_ids())))
        .add(is_about(gone).not())
}

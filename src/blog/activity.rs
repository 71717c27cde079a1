//! Something an author or the blog did that others should hear about.
//!
//! Recorded in the same transaction as the deed itself, so neither can be lost
//! without the other. The `federation` room picks it up from here.

use sea_orm::{ActiveValue::Set, entity::prelude::*};

use super::{Actor, CoAuthor, Comment, Review, Settings};
use crate::{
    Error, Result, db,
    queue::{self, Queue},
};

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "activities")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    /// The last part of its id, where it has one of its own.
    #[sea_orm(unique)]
    pub uid: String,
    /// Whose deed it was: an actor who lives here.
    pub actor_id: i64,
    pub verb: Verb,
    /// What it was about, as it was called then: the last part of the ActivityPub id. What is
    /// handed on names the server it came from, a dismissal the Follow it ends.
    pub subject: String,
    pub review_id: Option<i64>,
    pub comment_id: Option<i64>,
    /// The only one who should hear about it.
    pub recipient_id: Option<i64>,
    /// The activity of an author that the blog passes on whole.
    pub relayed_id: Option<i64>,
    /// The activity as it travels, once written down.
    pub json: Option<String>,
    pub created_at: DateTimeUtc,
    /// When to hand out copies; `None` once that is done.
    pub due_at: Option<DateTimeUtc>,
    pub attempts: i32,
    /// While copies are handed out in portions: the last inbox that is owed one.
    pub owed_to: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum Verb {
    Create,
    Update,
    Delete,
    /// The blog, or one who wrote it too, boosts a review.
    Announce,
    /// A co-author no longer boosts a review: the last part of the id of what is undone is its subject.
    Undo,
    /// The blog passes a whole activity on to servers that keep forums.
    Relay,
    /// An answer to one actor, already written.
    Answer,
    /// The instance complains about somebody to their server, already written.
    Flag,
    /// What somebody elsewhere said in a thread, handed on as it was received.
    Forward,
    /// Somebody may no longer follow: the word for their server, which is not blocked itself.
    Dismiss,
    /// What holds for replies and quotes of a review is told anew; nothing else has changed.
    Settle,
    /// An author lets a reply, or a post that quotes, stand.
    Accept,
    /// An author does not.
    Reject,
    /// An author takes back that they did.
    Revoke,
    /// A hub is told which feeds have changed; their addresses are its JSON.
    Ping,
}

impl ActiveModelBehavior for ActiveModel {}

impl Queue for Entity {
    const ID: Column = Column::Id;
    const DUE_AT: Column = Column::DueAt;
    const ATTEMPTS: Column = Column::Attempts;
}

impl Model {
    /// Notes that a review was published, revised or retracted, by its author and by the blog.
    pub async fn about_review(db: &impl ConnectionTrait, verb: Verb, review: &Review) -> Result<()> {
        let author = review.author(db).await?;
        let deed = ActiveModel {
            subject: Set(review.uid.clone()),
            review_id: Set(Some(review.id)),
            ..Self::now(author.actor_id, verb)
        };
        let deed = deed.insert(db).await?;
        let blog_id = Settings::get(db).await?.blog_actor_id;
        if verb == Verb::Create {
            let boost = ActiveModel {
                subject: Set(review.uid.clone()),
                review_id: Set(Some(review.id)),
                ..Self::now(blog_id, Verb::Announce)
            };
            Entity::insert(boost).exec_without_returning(db).await?;
            for author_id in review.co_author_ids() {
                CoAuthor::announce(db, review, author_id).await?;
            }
        }
        Self::relay(db, blog_id, &deed).await
    }

    /// Notes that one who wrote a review too boosts it, under the id that ends like this.
    pub(super) async fn boost(
        db: &impl ConnectionTrait,
        actor_id: i64,
        uid: &str,
        review: &Review,
    ) -> Result<()> {
        let boost = ActiveModel {
            uid: Set(uid.to_owned()),
            subject: Set(review.uid.clone()),
            review_id: Set(Some(review.id)),
            ..Self::now(actor_id, Verb::Announce)
        };
        Entity::insert(boost).exec_without_returning(db).await?;
        Ok(())
    }

    /// Notes that they take back the boost whose id ends like this.
    pub(super) async fn unboost(
        db: &impl ConnectionTrait,
        actor_id: i64,
        uid: &str,
        review: &Review,
    ) -> Result<()> {
        let undo = ActiveModel {
            subject: Set(uid.to_owned()),
            review_id: Set(Some(review.id)),
            ..Self::now(actor_id, Verb::Undo)
        };
        Entity::insert(undo).exec_without_returning(db).await?;
        Ok(())
    }

    /// Notes that an author answered, revised or took back an answer. Under a review that nobody elsewhere
    /// knows of, nobody elsewhere hears about it.
    pub async fn about_comment(db: &impl ConnectionTrait, verb: Verb, comment: &Comment) -> Result<()> {
        if let Some(review_id) = comment.review_id
            && Review::is_unheard_of(db, review_id).await?
        {
            return Ok(());
        }
        let deed = ActiveModel {
            subject: Set(comment.uid().to_owned()),
            review_id: Set(comment.review_id),
            comment_id: Set(Some(comment.id)),
            ..Self::now(comment.actor_id, verb)
        };
        let deed = deed.insert(db).await?;
        // What the blog says for a guest reaches forums directly; it would announce itself.
        if !comment.visibility.is_open() || comment.is_guests() {
            return Ok(());
        }
        Self::relay(db, Settings::get(db).await?.blog_actor_id, &deed).await
    }

    /// Notes that an actor who lives here introduces themselves anew.
    pub async fn about_actor(db: &impl ConnectionTrait, verb: Verb, actor: &Actor) -> Result<()> {
        let deed = ActiveModel { subject: Set(actor.handle.clone()), ..Self::now(actor.id, verb) };
        Entity::insert(deed).exec_without_returning(db).await?;
        Ok(())
    }

    /// Notes an answer that is meant for one actor only. `json` is the activity with this `uid`.
    pub async fn answer(
        db: &impl ConnectionTrait,
        from: &Actor,
        to: &Actor,
        uid: &str,
        json: String,
    ) -> Result<()> {
        let answer = ActiveModel {
            uid: Set(uid.to_owned()),
            recipient_id: Set(Some(to.id)),
            json: Set(Some(json)),
            ..Self::now(from.id, Verb::Answer)
        };
        Entity::insert(answer).exec_without_returning(db).await?;
        Ok(())
    }

    /// Notes that other servers should hear anew what holds for replies and quotes of a review.
    pub async fn about_policy(db: &impl ConnectionTrait, review: &Review) -> Result<()> {
        let deed = ActiveModel {
            subject: Set(review.uid.clone()),
            review_id: Set(Some(review.id)),
            ..Self::now(review.author(db).await?.actor_id, Verb::Settle)
        };
        Entity::insert(deed).exec_without_returning(db).await?;
        Ok(())
    }

    /// Notes what was decided about a reply: `verb` is Accept, Reject or Revoke. `from` is whose
    /// words it answers.
    pub async fn about_reply(
        db: &impl ConnectionTrait,
        verb: Verb,
        from: &Actor,
        comment: &Comment,
    ) -> Result<()> {
        let deed = ActiveModel {
            subject: Set(comment.consent_uid.clone().unwrap_or_default()),
            comment_id: Set(Some(comment.id)),
            recipient_id: Set(Some(comment.actor_id)),
            ..Self::now(from.id, verb)
        };
        Entity::insert(deed).exec_without_returning(db).await?;
        Ok(())
    }

    /// Notes what was decided about a post that quotes: `verb` is Accept, Reject or Revoke.
    pub async fn about_quote(
        db: &impl ConnectionTrait,
        verb: Verb,
        from: &Actor,
        quote: &super::Quote,
    ) -> Result<()> {
        let deed = ActiveModel {
            subject: Set(quote.uid.clone()),
            recipient_id: Set(Some(quote.actor_id)),
            ..Self::now(from.id, verb)
        };
        Entity::insert(deed).exec_without_returning(db).await?;
        Ok(())
    }

    /// Notes that the instance complains about somebody to their server. `json` is the Flag with this `uid`.
    pub async fn complain(
        db: &impl ConnectionTrait,
        instance: &Actor,
        whom: &Actor,
        uid: &str,
        json: String,
    ) -> Result<()> {
        let flag = ActiveModel {
            uid: Set(uid.to_owned()),
            subject: Set(whom.full_handle()),
            recipient_id: Set(Some(whom.id)),
            json: Set(Some(json)),
            ..Self::now(instance.id, Verb::Flag)
        };
        Entity::insert(flag).exec_without_returning(db).await?;
        Ok(())
    }

    /// Notes that the blog passes on what it received from somebody about a review, already wrapped
    /// as JSON with this uid.
    pub async fn pass_on(
        db: &impl ConnectionTrait,
        blog: &Actor,
        from: &Actor,
        (uid, json): (&str, String),
    ) -> Result<()> {
        let relay = ActiveModel {
            uid: Set(uid.to_owned()),
            subject: Set(from.host.clone()),
            json: Set(Some(json)),
            ..Self::now(blog.id, Verb::Relay)
        };
        Entity::insert(relay).exec_without_returning(db).await?;
        Ok(())
    }

    /// Notes that an author hands on to their followers what was received from a server, byte by
    /// byte; all but that server.
    pub async fn forward(
        db: &impl ConnectionTrait,
        author: &super::Author,
        from: &Actor,
        received: &str,
    ) -> Result<()> {
        let forward = ActiveModel {
            subject: Set(from.host.clone()),
            json: Set(Some(received.to_owned())),
            ..Self::now(author.actor_id, Verb::Forward)
        };
        Entity::insert(forward).exec_without_returning(db).await?;
        Ok(())
    }

    /// Notes that somebody's follow has been ended here.
    pub async fn dismiss(db: &impl ConnectionTrait, follower: &super::Follower) -> Result<()> {
        let dismissal = ActiveModel {
            subject: Set(follower.follow_url.clone()),
            recipient_id: Set(Some(follower.actor_id)),
            ..Self::now(follower.followed_id, Verb::Dismiss)
        };
        Entity::insert(dismissal).exec_without_returning(db).await?;
        Ok(())
    }

    /// Notes that a hub should hear which feeds have changed. `feeds` are their addresses, as JSON.
    pub async fn ping(db: &impl ConnectionTrait, instance_id: i64, feeds: String) -> Result<()> {
        let ping = ActiveModel { json: Set(Some(feeds)), ..Self::now(instance_id, Verb::Ping) };
        Entity::insert(ping).exec_without_returning(db).await?;
        Ok(())
    }

    /// The server whose words are handed on, if that is what it is.
    pub fn handed_on_from(&self) -> Option<&str> {
        let is_handed_on = self.verb == Verb::Forward
            || (self.verb == Verb::Relay && self.relayed_id.is_none() && !self.subject.is_empty());
        is_handed_on.then_some(self.subject.as_str())
    }

    async fn relay(db: &impl ConnectionTrait, blog_id: i64, deed: &Self) -> Result<()> {
        let relay = ActiveModel {
            subject: Set(deed.subject.clone()),
            review_id: Set(deed.review_id),
            comment_id: Set(deed.comment_id),
            relayed_id: Set(Some(deed.id)),
            ..Self::now(blog_id, Verb::Relay)
        };
        Entity::insert(relay).exec_without_returning(db).await?;
        Ok(())
    }

    /// Whoever leaves for good has nothing more to say; only what they take back is still told.
    pub(super) async fn cancel_all(db: &impl ConnectionTrait, actor: &Actor) -> Result<()> {
        Entity::update_many()
            .col_expr(Column::DueAt, Expr::value(None::<DateTimeUtc>))
            .filter(COLUMN.actor_id.eq(actor.id))
            .filter(COLUMN.verb.ne(Verb::Delete))
            .filter(COLUMN.due_at.is_not_null())
            .exec(db)
            .await?;
        Ok(())
    }

    /// Whether an actor who lived here says with it that they have left for good.
    pub fn is_farewell(&self) -> bool {
        self.verb == Verb::Delete && self.review_id.is_none() && self.comment_id.is_none()
    }

    fn now(actor_id: i64, verb: Verb) -> ActiveModel {
        let now = db::now();
        ActiveModel {
            uid: Set(db::uid()),
            actor_id: Set(actor_id),
            verb: Set(verb),
            subject: Set(String::new()),
            created_at: Set(now),
            due_at: Set(Some(now)),
            attempts: Set(0),
            ..Default::default()
        }
    }

    pub async fn by_id(db: &impl ConnectionTrait, id: i64) -> Result<Self> {
        Entity::find_by_id(id).one(db).await?.ok_or(Error::NotFound)
    }

    /// Whether an older deed of the same actor still waits to be handed out: order is kept.
    pub async fn has_to_wait(&self, db: &impl ConnectionTrait) -> Result<bool> {
        let older = Entity::find()
            .filter(COLUMN.actor_id.eq(self.actor_id))
            .filter(COLUMN.due_at.is_not_null())
            .filter(COLUMN.verb.ne(Verb::Ping))
            .filter(COLUMN.id.lt(self.id));
        Ok(older.one(db).await?.is_some())
    }

    /// Writes the activity down; copies for all inboxes up to this one are handed out, and those for others are not
    /// yet. It stays ours as if it had just been claimed. `false` if it is not ours any more: somebody has claimed it
    /// after us, or it is not to be told any more.
    pub async fn written_up_to(&self, db: &impl ConnectionTrait, json: &str, inbox: &str) -> Result<bool> {
        self.note(db, json, Some(db::now() + queue::LEASE), Some(inbox)).await
    }

    /// Writes the activity down for good; its copies are handed out. `false` if it is not ours any more.
    pub async fn written(&self, db: &impl ConnectionTrait, json: &str) -> Result<bool> {
        self.note(db, json, None, None).await
    }

    async fn note(
        &self,
        db: &impl ConnectionTrait,
        json: &str,
        due_at: Option<DateTimeUtc>,
        owed_to: Option<&str>,
    ) -> Result<bool> {
        let noted = Entity::update_many()
            .col_expr(Column::Json, Expr::value(json))
            .col_expr(Column::DueAt, Expr::value(due_at))
            .col_expr(Column::OwedTo, Expr::value(owed_to))
            .filter(COLUMN.id.eq(self.id))
            .filter(COLUMN.due_at.is_not_null())
            // Every claim counts, so this is the number of ours.
            .filter(COLUMN.attempts.eq(self.attempts))
            .exec(db)
            .await?;
        Ok(noted.rows_affected > 0)
    }

    /// Puts it back to be handed out as soon as what comes before it is done.
    pub async fn yield_turn(&self, db: &impl ConnectionTrait) -> Result<()> {
        Entity::update_many()
            .col_expr(Column::DueAt, Expr::value(db::now() + chrono::TimeDelta::seconds(1)))
            .col_expr(Column::Attempts, Expr::value(self.attempts - 1))
            .filter(COLUMN.id.eq(self.id))
            .exec(db)
            .await?;
        Ok(())
    }

    /// Forgets what nobody waits for any more.
    pub async fn forget(db: &impl ConnectionTrait, ids: Vec<i64>) -> Result<()> {
        Entity::delete_many().filter(COLUMN.id.is_in(ids)).exec(db).await?;
        Ok(())
    }
}

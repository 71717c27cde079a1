//! What the desk does with comments: answers, lets appear, takes away.

use sea_orm::{
    ActiveValue::Set, Condition, ExprTrait, QueryOrder, QuerySelect, QueryTrait, entity::prelude::*,
    sea_query::SelectStatement,
};

use super::{
    super::{
        Activity, Actor, Author, By, Crawl, Deed, DeedKind, Guest, Hold, Lesson, Notice, Review, Settings,
        Tombstone, Verb, search,
    },
    ActiveModel, COLUMN, Column, Entity, Hearing, Model, Visibility,
};
use crate::{App, Error, Result, db, language::Phrase, text};

/// How many comments of somebody who is trusted from now on appear at once.
const MOST_AT_ONCE: u64 = 1_000;
/// The longest answer of an author, in characters.
const LONGEST: usize = 8_000;

/// What somebody at the desk decides about a comment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    Approve,
    Hide,
    Unhide,
    Spam,
}

impl Decision {
    /// Whether it would change anything about a comment in this state.
    pub fn changes(self, comment: &Model) -> bool {
        match self {
            Self::Approve => comment.held_at.is_some() || comment.hidden_at.is_some(),
            Self::Hide => comment.hidden_at.is_none(),
            Self::Unhide => comment.hidden_at.is_some(),
            Self::Spam => comment.spam_at.is_none(),
        }
    }

    fn deed(self) -> DeedKind {
        match self {
            Self::Approve => DeedKind::Approve,
            Self::Hide => DeedKind::Hide,
            Self::Unhide => DeedKind::Unhide,
            Self::Spam => DeedKind::Spam,
        }
    }
}

impl Model {
    /// An author answers a comment, or their own review when `parent` is `None`. The answer to a
    /// private comment is private too: only the person answered hears it.
    pub async fn answer(
        app: &App,
        author: &Author,
        review: &Review,
        parent: Option<&Self>,
        markdown: &str,
    ) -> Result<Self> {
        Self::answer_at(app, author, (review, parent), markdown, db::now()).await
    }

    /// The same for what was said at another time.
    pub async fn answer_at(
        app: &App,
        author: &Author,
        (review, parent): (&Review, Option<&Self>),
        markdown: &str,
        said_at: DateTimeUtc,
    ) -> Result<Self> {
        check_words(markdown).map_err(|it| Error::wrong([it]))?;
        let uid = db::uid();
        let now = db::now();
        // It is read elsewhere too, where an address without a host leads to somebody else.
        let html = text::answer(markdown).replace(r#"href="/"#, &format!(r#"href="{}"#, app.url("/")));
        let visibility = match parent {
            Some(parent) if !parent.visibility.is_open() => Visibility::Direct,
            _ => Visibility::Public,
        };
        let answer = ActiveModel {
            url: Set(app.url(&format!("/ap/comments/{uid}"))),
            page_url: Set(app.url(&format!("/ap/comments/{uid}"))),
            actor_id: Set(author.actor_id),
            review_id: Set(Some(review.id)),
            parent_id: Set(parent.map(|it| it.id)),
            in_reply_to: Set(parent.map_or_else(|| review.url(app), |it| it.url.clone())),
            html: Set(html),
            held_for: Set(String::new()),
            request_url: Set(String::new()),
            warning: Set(String::new()),
            language: Set(Some(review.language.clone())),
            visibility: Set(visibility),
            for_author_id: Set((!visibility.is_open()).then_some(author.id)),
            said_at: Set(Ord::min(said_at, now)),
            heard_at: Set(now),
            attempts: Set(0),
            climbed: Set(0),
            ..Default::default()
        };
        let txn = db::begin(&app.db).await?;
        let answer = answer.insert(&txn).await?;
        search::note_comment(&txn, &answer).await?;
        let speaker = author.actor(&txn).await?;
        let answer = Hearing::open(app, &txn).await?.settle(answer, &speaker, true).await?;
        Activity::about_comment(&txn, Verb::Create, &answer).await?;
        txn.commit().await?;
        app.bell.notify_one();
        Ok(answer)
    }

    /// An author takes back their own answer, everywhere.
    pub async fn withdraw(&self, app: &App, author: &Author) -> Result<()> {
        let speaker = author.actor(&app.db).await?;
        if self.actor_id != speaker.id {
            return Err(Error::Forbidden);
        }
        let txn = db::begin(&app.db).await?;
        self.withdraw_in(&txn, &speaker).await?;
        txn.commit().await?;
        app.bell.notify_one();
        Ok(())
    }

    async fn withdraw_in(&self, txn: &impl ConnectionTrait, speaker: &Actor) -> Result<()> {
        if self.gone_at.is_some() {
            return Ok(());
        }
        Self::forget(txn, speaker, &self.url).await?;
        Tombstone::raise(txn, &self.url, "Note", &speaker.url).await?;
        Activity::about_comment(txn, Verb::Delete, self).await
    }

    /// Takes back all answers of an author who leaves for good.
    pub(in crate::blog) async fn withdraw_all(txn: &impl ConnectionTrait, speaker: &Actor) -> Result<()> {
        let theirs = Entity::find().filter(COLUMN.actor_id.eq(speaker.id)).filter(COLUMN.gone_at.is_null());
        for comment in theirs.order_by_asc(COLUMN.id).all(txn).await? {
            comment.withdraw_in(txn, speaker).await?;
        }
        Ok(())
    }

    /// Forgets what was said to an author alone.
    pub(in crate::blog) async fn forget_confidences(
        txn: &impl ConnectionTrait,
        author: &Author,
    ) -> Result<()> {
        Entity::update_many()
            .col_expr(Column::GoneAt, Expr::value(Some(db::now())))
            .col_expr(Column::Html, Expr::value(""))
            .col_expr(Column::Warning, Expr::value(""))
            .filter(COLUMN.for_author_id.eq(author.id))
            .filter(COLUMN.visibility.is_in([Visibility::Direct, Visibility::Followers]))
            .filter(COLUMN.gone_at.is_null())
            .exec(txn)
            .await?;
        Ok(())
    }

    /// The ids of everybody who spoke with an author: under their reviews, to them, or answered by
    /// them; as subqueries.
    pub(in crate::blog) fn partner_ids(author: &Author) -> [SelectStatement; 2] {
        let speakers = || Entity::find().select_only().column(Column::ActorId);
        let answered = Entity::find()
            .select_only()
            .column(Column::ParentId)
            .filter(COLUMN.actor_id.eq(author.actor_id))
            .filter(COLUMN.parent_id.is_not_null())
            .into_query();
        let met = COLUMN.review_id.in_subquery(Review::ids_by(author)).or(COLUMN.for_author_id.eq(author.id));
        [speakers().filter(met).into_query(), speakers().filter(COLUMN.id.in_subquery(answered)).into_query()]
    }

    /// What somebody elsewhere said that an author may read, newest first, with what it is about.
    pub async fn of_person(
        db: &impl ConnectionTrait,
        person: &Actor,
        author: &Author,
    ) -> Result<Vec<(Self, Review)>> {
        let found = Entity::find()
            .filter(COLUMN.actor_id.eq(person.id))
            .filter(COLUMN.gone_at.is_null())
            .filter(COLUMN.html.ne(""))
            .order_by_desc(COLUMN.heard_at)
            .limit(200)
            .all(db)
            .await?;
        let review_ids: Vec<i64> = found.iter().filter_map(|it| it.review_id).collect();
        let reviews = Review::by_ids(db, &review_ids).await?;
        let with_review = found.into_iter().filter_map(|comment| {
            let review = reviews.iter().find(|it| Some(it.id) == comment.review_id)?.clone();
            Some((comment, review))
        });
        Ok(with_review.filter(|it| it.0.is_readable_by(author, &it.1)).collect())
    }

    /// Does what somebody at the desk decided. Doing it twice changes nothing but the log.
    pub async fn decide(&self, app: &App, by: &By, decision: Decision) -> Result<()> {
        let txn = db::begin(&app.db).await?;
        self.decide_in(&txn, by, decision).await?;
        txn.commit().await?;
        app.bell.notify_one();
        Ok(())
    }

    /// The same as a part of something larger.
    pub async fn decide_in(&self, txn: &impl ConnectionTrait, by: &By, decision: Decision) -> Result<()> {
        // What is known of it may be older than this transaction.
        let now = Self::by_id(txn, self.id).await?;
        if !now.visibility.is_open() || now.gone_at.is_some() {
            return Err(Error::NotFound);
        }
        match decision {
            Decision::Approve => now.approve(txn, by).await?,
            Decision::Hide => now.hide(txn).await?,
            Decision::Unhide => now.unhide(txn).await?,
            Decision::Spam => now.call_spam(txn, by).await?,
        }
        now.tell_consent(txn).await?;
        Notice::comment_seen(txn, self.id).await?;
        Deed::note(txn, by, decision.deed(), &now.called(txn).await?, &now.desk_path()).await
    }

    /// What the log calls it: whose comment under which review.
    async fn called(&self, db: &impl ConnectionTrait) -> Result<String> {
        let speaker = Actor::by_id(db, self.actor_id).await?;
        let who = self.guest_name.clone().unwrap_or_else(|| speaker.full_handle());
        let review = match self.review_id {
            Some(id) => Review::by_id(db, id).await?.title,
            None => String::new(),
        };
        Ok(match self.number {
            Some(number) => format!("comment {number} of {who} on “{review}”"),
            None => format!("a comment of {who} on “{review}”"),
        })
    }

    /// Where the desk shows it.
    pub fn desk_path(&self) -> String {
        format!("/desk/comments/{}", self.id)
    }

    /// Lets it appear. If a rule had held it, words like these are not held again.
    async fn approve(&self, db: &impl ConnectionTrait, by: &By) -> Result<()> {
        if self.spam_at.is_some() || self.holds().iter().any(Hold::is_suspicion) {
            Lesson::teach(db, by, &self.html, false).await?;
        }
        if self.held_at.is_some() || self.hidden_at.is_some() {
            self.appear(db).await?;
        }
        Ok(())
    }

    /// Takes it off every page. What the blog carried for a guest is taken back everywhere, and is
    /// not carried again.
    async fn hide(&self, db: &impl ConnectionTrait) -> Result<()> {
        self.call_back(db).await?;
        Entity::update_many()
            .col_expr(Column::HiddenAt, Expr::value(Some(db::now())))
            .filter(COLUMN.id.eq(self.id))
            .filter(COLUMN.hidden_at.is_null())
            .exec(db)
            .await?;
        Ok(())
    }

    /// Takes the desk's last word back: what waited waits again, and what was taught by calling it
    /// spam is forgotten.
    async fn unhide(&self, db: &impl ConnectionTrait) -> Result<()> {
        if let Some(since) = self.spam_at {
            Lesson::forget(db, &self.html, since).await?;
        }
        Entity::update_many()
            .col_expr(Column::HiddenAt, Expr::value(None::<DateTimeUtc>))
            .col_expr(Column::SpamAt, Expr::value(None::<DateTimeUtc>))
            .filter(COLUMN.id.eq(self.id))
            .exec(db)
            .await?;
        Ok(())
    }

    /// Takes it off every page; words like these, and links to the same servers, wait from now on.
    async fn call_spam(&self, db: &impl ConnectionTrait, by: &By) -> Result<()> {
        self.hide(db).await?;
        Entity::update_many()
            .col_expr(Column::SpamAt, Expr::value(Some(db::now())))
            .filter(COLUMN.id.eq(self.id))
            .exec(db)
            .await?;
        Lesson::teach(db, by, &self.html, true).await
    }

    /// Lets appear whatever waits of somebody who is trusted from now on.
    pub(in crate::blog) async fn let_appear(
        db: &impl ConnectionTrait,
        by: &By,
        theirs: Condition,
    ) -> Result<()> {
        let waiting = Entity::find()
            .filter(theirs)
            .filter(Self::waiting())
            .filter(COLUMN.review_id.is_not_null())
            .filter(COLUMN.visibility.is_in([Visibility::Public, Visibility::Unlisted]))
            .order_by_asc(COLUMN.said_at)
            .limit(MOST_AT_ONCE);
        for comment in waiting.all(db).await? {
            comment.decide_in(db, by, Decision::Approve).await?;
        }
        Ok(())
    }

    /// It appears: it gets its number and, if a guest said it and the owner wants it, the blog
    /// carries it to the fediverse.
    pub(in crate::blog) async fn appear(&self, db: &impl ConnectionTrait) -> Result<()> {
        Entity::update_many()
            .col_expr(Column::HeldAt, Expr::value(None::<DateTimeUtc>))
            .col_expr(Column::HiddenAt, Expr::value(None::<DateTimeUtc>))
            .col_expr(Column::SpamAt, Expr::value(None::<DateTimeUtc>))
            .filter(COLUMN.id.eq(self.id))
            .exec(db)
            .await?;
        let shown = Self::by_id(db, self.id).await?.numbered(db).await?;
        let review = Review::by_id(db, shown.review_id.ok_or(Error::NotFound)?).await?;
        if !shown.is_guests() {
            return Crawl::news(db, review.id).await;
        }
        let may_travel = Settings::get(db).await?.guests_carried && review.is_told();
        if !may_travel || shown.carried_at.is_some() {
            return Ok(());
        }
        Entity::update_many()
            .col_expr(Column::CarriedAt, Expr::value(db::now()))
            .filter(COLUMN.id.eq(self.id))
            .exec(db)
            .await?;
        Activity::about_comment(db, Verb::Create, &Self::by_id(db, self.id).await?).await
    }

    /// Takes off every page what was said by people who are blocked, and brings back what was said by
    /// those who no longer are.
    pub async fn bar(db: &impl ConnectionTrait) -> Result<()> {
        let barred = || {
            Condition::any()
                .add(COLUMN.actor_id.in_subquery(Actor::blocked_ids()))
                .add(COLUMN.id.in_subquery(Guest::blocked_comment_ids()))
        };
        Entity::update_many()
            .col_expr(Column::BarredAt, Expr::value(Some(db::now())))
            .filter(COLUMN.barred_at.is_null())
            .filter(barred())
            .exec(db)
            .await?;
        Entity::update_many()
            .col_expr(Column::BarredAt, Expr::value(None::<DateTimeUtc>))
            .filter(COLUMN.barred_at.is_not_null())
            .filter(Condition::not(barred()))
            .exec(db)
            .await?;
        let carried =
            Entity::find().filter(COLUMN.barred_at.is_not_null()).filter(COLUMN.carried_at.is_not_null());
        for comment in carried.all(db).await? {
            comment.call_back(db).await?;
        }
        Ok(())
    }

    /// What the blog carried for a guest is taken back everywhere; its id is never used again.
    pub(in crate::blog) async fn call_back(&self, db: &impl ConnectionTrait) -> Result<()> {
        let called_back = Entity::update_many()
            .col_expr(Column::CarriedAt, Expr::value(None::<DateTimeUtc>))
            .filter(COLUMN.id.eq(self.id))
            .filter(COLUMN.carried_at.is_not_null())
            .exec(db)
            .await?;
        if called_back.rows_affected == 0 {
            return Ok(());
        }
        let blog = Actor::by_id(db, self.actor_id).await?;
        Tombstone::raise(db, &self.url, "Note", &blog.url).await?;
        Activity::about_comment(db, Verb::Delete, self).await
    }

    /// Keeps only the number of what a guest said.
    pub(in crate::blog) async fn empty(&self, db: &impl ConnectionTrait) -> Result<()> {
        Entity::update_many()
            .col_expr(Column::GoneAt, Expr::value(db::now()))
            .col_expr(Column::Html, Expr::value(""))
            .col_expr(Column::GuestName, Expr::value(""))
            .col_expr(Column::GuestLink, Expr::value(None::<String>))
            .filter(COLUMN.id.eq(self.id))
            .exec(db)
            .await?;
        search::forget_comment(db, self.id).await?;
        Ok(())
    }

    /// Replies that are not in public timelines leave the page, or come back to it.
    pub async fn set_unlisted_aside(db: &impl ConnectionTrait, is_aside: bool) -> Result<()> {
        Entity::update_many()
            .col_expr(Column::AsideAt, Expr::value(is_aside.then(db::now)))
            .filter(COLUMN.visibility.eq(Visibility::Unlisted))
            .filter(COLUMN.html.ne(""))
            .exec(db)
            .await?;
        Ok(())
    }
}

pub(in crate::blog) fn check_words(markdown: &str) -> Result<(), Phrase> {
    match markdown.trim() {
        "" => Err(Phrase::new("words-none")),
        it if it.contains('\0') => Err(Phrase::new("words-nul")),
        it if it.chars().count() > LONGEST => Err(Phrase::new("words-long")),
        _ => Ok(()),
    }
}

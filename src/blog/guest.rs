//! A reader without an account: what is kept of them besides what stands on the page.
//!
//! Their words are a comment like any other, in the name of the blog. Of the secret in their
//! browser and of the key that lets them change their words, only fingerprints are kept.

use chrono::TimeDelta;
use sea_orm::{
    ActiveValue::Set, PaginatorTrait, QuerySelect, QueryTrait, entity::prelude::*, sea_query::SelectStatement,
};
use serde::Deserialize;

use super::{
    Activity, Case, Comment, Comments, Hold, Notice, Past, Place, ReplyPolicy, Review, Settings, Stand,
    Standing, StandingKind, Verb, Visibility, comment, lesson, search,
};
use crate::{
    App, Error, Result, db,
    language::Phrase,
    secret::{fingerprint, secret},
    text,
};

/// How long a guest may change or delete what they said.
const CHANGEABLE: TimeDelta = TimeDelta::hours(1);
/// How long is kept what the desk did not let appear.
const REFUSED: TimeDelta = TimeDelta::days(30);
/// How many comments may wait for the desk; who comes then is asked to come again.
const MOST_HELD: u64 = 1_000;
/// How many earlier comments of a browser are looked at.
const REMEMBERED: u64 = 200;
/// The longest name, in characters.
const LONGEST_NAME: usize = 100;
/// The longest address, in bytes (RFC 5321 for e-mail).
const LONGEST_EMAIL: usize = 254;
const LONGEST_LINK: usize = 500;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "guests")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    #[sea_orm(unique)]
    pub comment_id: i64,
    /// Never shown anywhere; perhaps empty.
    pub email: String,
    /// SHA-256 of the secret in the browser it was written with.
    pub browser_hash: String,
    /// SHA-256 of the key that lets its writer change it.
    #[sea_orm(unique)]
    pub key_hash: String,
}

impl ActiveModelBehavior for ActiveModel {}

/// What a guest types.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct GuestForm {
    pub name: String,
    pub email: String,
    pub link: String,
    pub words: String,
    /// A field that people do not see; only machines fill it in.
    pub nickname: String,
}

impl Model {
    /// A guest says something about a review, or about what somebody else said. It appears at once
    /// if the desk has let an earlier comment from the same browser appear, else when it is
    /// approved. Returns the key that lets its writer change it.
    pub async fn say(
        app: &App,
        review: &Review,
        parent: Option<&Comment>,
        form: &GuestForm,
        browser: &str,
    ) -> Result<String> {
        let settings = Settings::get(&app.db).await?;
        if !settings.guests_allowed {
            return Err(Error::Forbidden);
        }
        if review.replies(&settings) == ReplyPolicy::Closed {
            return Err(Error::wrong([Phrase::new("reply-closed")]));
        }
        let signed = form.check(&settings)?;
        let (key, browser_hash) = (secret(), fingerprint(browser));
        let txn = db::begin(&app.db).await?;
        let stand = Standing::of(&txn, StandingKind::Guest, &browser_hash).await?.map(|it| it.stand);
        let is_known = stand == Some(Stand::Trusted) || Self::is_known(&txn, &browser_hash).await?;
        if !is_known && Comment::count_guests_held(&txn).await? >= MOST_HELD {
            return Err(Error::Busy);
        }
        let place = Place { review_id: review.id, parent_id: parent.map(|it| it.id) };
        let in_reply_to = parent.map_or_else(|| review.url(app), |it| it.url.clone());
        let comment = signed.keep(app, &txn, (&settings, place, in_reply_to)).await?;
        search::note_comment(&txn, &comment).await?;
        let guest = ActiveModel {
            comment_id: Set(comment.id),
            email: Set(signed.email),
            browser_hash: Set(browser_hash),
            key_hash: Set(fingerprint(&key)),
            ..Default::default()
        };
        Entity::insert(guest).exec_without_returning(&txn).await?;
        Notice::comment(&txn, &comment, review).await?;
        let speaker = settings.blog(&txn).await?;
        let words = Standing::words(&txn).await?;
        let case = Case {
            comment: &comment,
            speaker: &speaker,
            review,
            settings: &settings,
            words: &words,
            is_news: true,
        };
        let mut holds = case.holds(&Past::gather(&txn, std::slice::from_ref(&case), &[comment.id]).await?);
        if !is_known {
            holds.insert(0, Hold::Guest);
        }
        if stand == Some(Stand::Limited) {
            holds.push(Hold::Limited);
        }
        match holds.is_empty() {
            true => comment.appear(&txn).await?,
            false => drop(comment.hold(&txn, &holds).await?),
        }
        if stand == Some(Stand::Blocked) {
            Comment::bar(&txn).await?;
        }
        txn.commit().await?;
        app.bell.notify_one();
        Ok(key)
    }

    /// Whether the desk let an earlier comment from this browser appear, and took none away.
    async fn is_known(db: &impl ConnectionTrait, browser_hash: &str) -> Result<bool> {
        let earlier: Vec<i64> = Entity::find()
            .select_only()
            .column(Column::CommentId)
            .filter(COLUMN.browser_hash.eq(browser_hash))
            .limit(REMEMBERED)
            .into_tuple()
            .all(db)
            .await?;
        let said = || Comments::find().filter(comment::COLUMN.id.is_in(earlier.iter().copied()));
        let hidden = said().filter(comment::COLUMN.hidden_at.is_not_null()).count(db).await?;
        let approved = said().filter(comment::COLUMN.number.is_not_null()).count(db).await?;
        Ok(approved > 0 && hidden == 0)
    }

    /// The ids of what guests said who are blocked, as a subquery.
    pub(super) fn blocked_comment_ids() -> SelectStatement {
        let found = Entity::find().select_only().column(Column::CommentId);
        found.filter(COLUMN.browser_hash.in_subquery(Standing::blocked_guests())).into_query()
    }

    /// The ids of what was said with one browser, as a subquery.
    pub(super) fn comment_ids(browser_hash: &str) -> SelectStatement {
        let found = Entity::find().select_only().column(Column::CommentId);
        found.filter(COLUMN.browser_hash.eq(browser_hash)).into_query()
    }

    /// What is kept of whoever said these as guests.
    pub async fn of_comments(db: &impl ConnectionTrait, comment_ids: &[i64]) -> Result<Vec<Self>> {
        let found = Entity::find().filter(COLUMN.comment_id.is_in(comment_ids.iter().copied()));
        Ok(found.all(db).await?)
    }

    /// What is kept of whoever said this as a guest.
    pub async fn of_comment(db: &impl ConnectionTrait, comment: &Comment) -> Result<Option<Self>> {
        Ok(Entity::find_by_comment_id(comment.id).one(db).await?)
    }

    /// The comment that a key opens.
    pub async fn by_key(db: &impl ConnectionTrait, key: &str) -> Result<(Self, Comment)> {
        let guest = Entity::find_by_key_hash(fingerprint(key)).one(db).await?.ok_or(Error::NotFound)?;
        let comment = Comment::by_id(db, guest.comment_id).await?;
        Ok((guest, comment))
    }

    /// The writer changes their words, within the hour; servers that know them hear about it.
    pub async fn rephrase(&self, app: &App, comment: &Comment, form: &GuestForm) -> Result<()> {
        let settings = Settings::get(&app.db).await?;
        let signed = form.check(&settings)?;
        needs_time(comment)?;
        let txn = db::begin(&app.db).await?;
        let rephrased = Comments::update_many()
            .col_expr(comment::Column::Html, Expr::value(signed.html))
            .col_expr(comment::Column::GuestName, Expr::value(signed.name))
            .col_expr(comment::Column::GuestLink, Expr::value(signed.link))
            .col_expr(comment::Column::EditedAt, Expr::value(db::now()))
            .filter(comment::COLUMN.id.eq(comment.id))
            .filter(comment::COLUMN.gone_at.is_null())
            .exec_with_returning(&txn)
            .await?;
        for rephrased in &rephrased {
            search::note_comment(&txn, rephrased).await?;
            if rephrased.is_travelling() {
                Activity::about_comment(&txn, Verb::Update, rephrased).await?;
            }
        }
        txn.commit().await?;
        app.bell.notify_one();
        Ok(())
    }

    /// The writer takes their words back, within the hour, everywhere. What never appeared leaves
    /// nothing behind.
    pub async fn take_back(self, app: &App, comment: &Comment) -> Result<()> {
        needs_time(comment)?;
        let txn = db::begin(&app.db).await?;
        comment.call_back(&txn).await?;
        if comment.number.is_some() {
            comment.empty(&txn).await?;
            Entity::delete_by_id(self.id).exec(&txn).await?;
        } else {
            Comments::delete_by_id(comment.id).exec(&txn).await?;
            search::forget_comment(&txn, comment.id).await?;
        }
        txn.commit().await?;
        app.bell.notify_one();
        Ok(())
    }

    /// Forgets what the desk did not let appear.
    pub async fn tidy(db: &impl ConnectionTrait) -> Result<()> {
        Comments::delete_many()
            .filter(comment::COLUMN.guest_name.is_not_null())
            .filter(comment::COLUMN.held_at.is_not_null())
            .filter(comment::COLUMN.hidden_at.lt(db::now() - REFUSED))
            .exec(db)
            .await?;
        Ok(())
    }
}

/// Until when a guest may change what they said.
pub fn changeable_until(comment: &Comment) -> DateTimeUtc {
    comment.said_at + CHANGEABLE
}

fn needs_time(comment: &Comment) -> Result<()> {
    let is_over = db::now() > changeable_until(comment) || comment.gone_at.is_some();
    if is_over { Err(Error::Forbidden) } else { Ok(()) }
}

/// A guest's form that has been checked.
struct Signed {
    name: String,
    email: String,
    link: Option<String>,
    html: String,
}

impl GuestForm {
    /// What is typed, if it can be kept; else everything that is wrong with it.
    fn check(&self, settings: &Settings) -> Result<Signed> {
        let mut problems = Vec::new();
        let name = text::one_line(&self.name, LONGEST_NAME);
        if name.is_empty() {
            problems.push(Phrase::new("guest-no-name"));
        }
        let email = self.email.trim().to_owned();
        if !email.is_empty() && !is_email(&email) {
            problems.push(Phrase::new("guest-wrong-email"));
        }
        let link = Some(self.link.trim().to_owned()).filter(|it| !it.is_empty());
        if link.as_ref().is_some_and(|it| !is_link(it)) {
            problems.push(Phrase::new("guest-wrong-link"));
        }
        problems.extend(comment::check_words(&self.words).err());
        if let Some(most) = settings.guest_links
            && text::links(&self.words) > most.unsigned_abs() as usize
        {
            problems.push(Phrase::count("guest-links", most.unsigned_abs().into()));
        }
        if !self.nickname.is_empty() {
            problems.push(Phrase::new("guest-machine"));
        }
        if !problems.is_empty() {
            return Err(Error::wrong(problems));
        }
        Ok(Signed { name, email, link, html: text::typed(&self.words) })
    }
}

impl Signed {
    /// Keeps it in its place in the thread, out of sight until it appears.
    async fn keep(
        &self,
        app: &App,
        db: &impl ConnectionTrait,
        (settings, place, in_reply_to): (&Settings, Place, String),
    ) -> Result<Comment> {
        let (now, url) = (db::now(), app.url(&format!("/ap/comments/{}", db::uid())));
        let comment = comment::ActiveModel {
            page_url: Set(url.clone()),
            url: Set(url),
            actor_id: Set(settings.blog_actor_id),
            review_id: Set(Some(place.review_id)),
            parent_id: Set(place.parent_id),
            in_reply_to: Set(in_reply_to),
            print: Set(lesson::print(&self.html)),
            html: Set(self.html.clone()),
            held_for: Set(String::new()),
            request_url: Set(String::new()),
            warning: Set(String::new()),
            visibility: Set(Visibility::Public),
            said_at: Set(now),
            heard_at: Set(now),
            attempts: Set(0),
            climbed: Set(0),
            guest_name: Set(Some(self.name.clone())),
            guest_link: Set(self.link.clone()),
            held_at: Set(Some(now)),
            ..Default::default()
        };
        Ok(comment.insert(db).await?)
    }
}

/// Whether it looks like an address: something, an `@`, a host with a dot.
fn is_email(typed: &str) -> bool {
    let parts = typed.rsplit_once('@');
    typed.len() <= LONGEST_EMAIL
        && !typed.contains(|it: char| it.is_whitespace() || it.is_control())
        && parts.is_some_and(|(name, host)| !name.is_empty() && host.contains('.'))
}

fn is_link(typed: &str) -> bool {
    let url = url::Url::parse(typed).ok().filter(|it| matches!(it.scheme(), "http" | "https"));
    typed.len() <= LONGEST_LINK && url.is_some_and(|it| it.has_host() && it.username().is_empty())
}

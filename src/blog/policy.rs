//! What holds for replies and for quotes: of the blog, or of one review.

use chrono::TimeDelta;
use sea_orm::{QueryOrder, QuerySelect, entity::prelude::*};

use super::{Activity, Review, ReviewColumn, Reviews, Settings};
use crate::{Result, db};

/// How many reviews are told anew when something changes that holds for the whole blog.
const TOLD_AT_ONCE: u64 = 50;
/// More reviews than anybody publishes before a conversation closes.
const MOST_CLOSING: u64 = 5_000;
/// What a review says to whom nothing else was told.
const UNTOLD: &str = "open anybody";

/// The longest time after which a conversation closes by itself, in days.
pub const LATEST_CLOSING: i32 = 3_650;

/// Who may reply, and when it appears.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum ReplyPolicy {
    /// What others say appears at once.
    #[default]
    Open,
    /// Whoever replies for the first time waits for the desk.
    FirstHeld,
    /// Everything waits for the desk.
    AllHeld,
    /// Nobody but the people of the blog may reply.
    Closed,
}

impl ReplyPolicy {
    pub const ALL: [Self; 4] = [Self::Open, Self::FirstHeld, Self::AllHeld, Self::Closed];

    /// As it is written in forms and files.
    pub fn word(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::FirstHeld => "first_held",
            Self::AllHeld => "all_held",
            Self::Closed => "closed",
        }
    }

    pub fn read(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.word() == word.trim())
    }

    /// In the fewest words.
    pub fn short(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::FirstHeld => "first ones wait",
            Self::AllHeld => "all wait",
            Self::Closed => "closed",
        }
    }

    /// What other servers are told: whether replies are open, held or closed.
    pub fn told(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::FirstHeld | Self::AllHeld => "held",
            Self::Closed => "closed",
        }
    }

    /// Whether somebody here may have to read a reply first.
    pub fn is_held(self) -> bool {
        matches!(self, Self::FirstHeld | Self::AllHeld)
    }
}

/// Who may quote, and whether they have to ask.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum QuotePolicy {
    #[default]
    Anybody,
    /// Followers of the author may at once; everybody else has to ask.
    Followers,
    /// Everybody has to ask.
    Ask,
    Nobody,
}

impl QuotePolicy {
    pub const ALL: [Self; 4] = [Self::Anybody, Self::Followers, Self::Ask, Self::Nobody];

    /// As it is written in forms and files.
    pub fn word(self) -> &'static str {
        match self {
            Self::Anybody => "anybody",
            Self::Followers => "followers",
            Self::Ask => "ask",
            Self::Nobody => "nobody",
        }
    }

    pub fn read(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.word() == word.trim())
    }

    /// In the fewest words.
    pub fn short(self) -> &'static str {
        match self {
            Self::Anybody => "by anybody",
            Self::Followers => "by followers",
            Self::Ask => "by whoever asks",
            Self::Nobody => "by nobody",
        }
    }
}

impl Review {
    /// What holds for replies to this review right now.
    pub fn replies(&self, settings: &Settings) -> ReplyPolicy {
        match self.closes_at(settings) {
            Some(at) if at <= db::now() => ReplyPolicy::Closed,
            _ => self.reply_policy.unwrap_or(settings.reply_policy),
        }
    }

    /// When its conversation closes by itself; `None` if it does not.
    pub fn closes_at(&self, settings: &Settings) -> Option<DateTimeUtc> {
        let days = self.close_after.or(settings.close_after).filter(|it| *it > 0)?;
        Some(self.published_at? + TimeDelta::days(days.into()))
    }

    /// What holds for quotes of this review.
    pub fn quotes(&self, settings: &Settings) -> QuotePolicy {
        self.quote_policy.unwrap_or(settings.quote_policy)
    }

    /// Since when nobody may reply any more; `None` while somebody may.
    pub fn closed_since(&self, settings: &Settings) -> Option<DateTimeUtc> {
        if self.replies(settings) != ReplyPolicy::Closed {
            return None;
        }
        let by_hand = match self.reply_policy {
            Some(ReplyPolicy::Closed) => self.closed_at,
            None if settings.reply_policy == ReplyPolicy::Closed => settings.closed_at,
            _ => None,
        };
        let by_itself = self.closes_at(settings).filter(|it| *it <= db::now());
        let first = by_hand.into_iter().chain(by_itself).min().unwrap_or(self.saved_at);
        // What was written when everything was closed already was closed from its first day.
        Some(Ord::max(first, self.published_at.unwrap_or(first)))
    }

    /// What other servers should know now about who may reply and quote, in two words.
    fn policy_now(&self, settings: &Settings) -> String {
        format!("{} {}", self.replies(settings).told(), self.quotes(settings).word())
    }

    /// Notes that other servers are being told in full what holds; they hear again when it closes by itself.
    pub(super) async fn policy_told(&self, db: &impl ConnectionTrait) -> Result<()> {
        let settings = Settings::get(db).await?;
        Reviews::update_many()
            .col_expr(ReviewColumn::ToldPolicy, Expr::value(self.policy_now(&settings)))
            .col_expr(ReviewColumn::PolicyDueAt, Expr::value(self.closing_to_come(&settings)))
            .filter(ReviewColumn::Id.eq(self.id))
            .exec(db)
            .await?;
        Ok(())
    }

    fn closing_to_come(&self, settings: &Settings) -> Option<DateTimeUtc> {
        let is_open = self.replies(settings) != ReplyPolicy::Closed;
        self.closes_at(settings).filter(|_| is_open)
    }

    /// Something has changed that holds for the whole blog: the newest reviews are looked at now, all
    /// others when they close.
    pub(super) async fn look_at_policies(db: &impl ConnectionTrait, settings: &Settings) -> Result<()> {
        let newest = Reviews::find()
            .filter(Self::abroad())
            .order_by_desc(ReviewColumn::PublishedAt)
            .limit(TOLD_AT_ONCE)
            .all(db)
            .await?;
        let ids = newest.iter().map(|it| it.id);
        Self::set_policy_due(db, ids.clone(), Some(db::now())).await?;
        let Some(days) = settings.close_after.filter(|it| *it > 0) else { return Ok(()) };
        let older = Reviews::find()
            .filter(Self::abroad())
            .filter(ReviewColumn::Id.is_not_in(ids))
            .filter(ReviewColumn::CloseAfter.is_null())
            .filter(ReviewColumn::PublishedAt.gt(db::now() - TimeDelta::days(days.into())))
            .limit(MOST_CLOSING)
            .all(db)
            .await?;
        for review in older {
            Self::set_policy_due(db, [review.id], review.closes_at(settings)).await?;
        }
        Ok(())
    }

    async fn set_policy_due(
        db: &impl ConnectionTrait,
        ids: impl IntoIterator<Item = i64>,
        due_at: Option<DateTimeUtc>,
    ) -> Result<()> {
        Reviews::update_many()
            .col_expr(ReviewColumn::PolicyDueAt, Expr::value(due_at))
            .filter(ReviewColumn::Id.is_in(ids))
            .exec(db)
            .await?;
        Ok(())
    }

    /// Tells other servers what holds now, if that is not what they were told last. However often and
    /// on however many machines this is done, they hear it once. Says whether they do.
    pub async fn tell_policy(&self, db: &impl ConnectionTrait) -> Result<bool> {
        let settings = Settings::get(db).await?;
        let now = self.policy_now(&settings);
        let differs = match now.as_str() {
            UNTOLD => ReviewColumn::ToldPolicy.is_not_in([UNTOLD, ""]),
            now => ReviewColumn::ToldPolicy.ne(now),
        };
        let told = Reviews::update_many()
            .col_expr(ReviewColumn::ToldPolicy, Expr::value(now.as_str()))
            .filter(ReviewColumn::Id.eq(self.id))
            .filter(Self::abroad())
            .filter(differs)
            .exec(db)
            .await?;
        let is_news = told.rows_affected > 0;
        if is_news {
            Activity::about_policy(db, self).await?;
        }
        Self::set_policy_due(db, [self.id], self.closing_to_come(&settings)).await?;
        Ok(is_news)
    }
}

//! What holds for replies and for quotes: of the blog, or of one review.

use chrono::TimeDelta;
use sea_orm::entity::prelude::*;

use super::{Review, Settings};
use crate::db;

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

    /// As people read it.
    pub fn label(self) -> &'static str {
        match self {
            Self::Open => "Open: replies appear at once",
            Self::FirstHeld => "First replies wait: once approved, a person appears at once",
            Self::AllHeld => "All replies wait until somebody here approves them",
            Self::Closed => "Closed: nobody may reply",
        }
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

    /// As people read it.
    pub fn label(self) -> &'static str {
        match self {
            Self::Anybody => "Anybody may quote",
            Self::Followers => "Followers may quote, others ask first",
            Self::Ask => "Whoever wants to quote asks first",
            Self::Nobody => "Nobody may quote",
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
}

//! Who decided what at the desk, when and why.

use sea_orm::{ActiveValue::Set, QueryOrder, QuerySelect, entity::prelude::*};

use super::Author;
use crate::{Result, db, text};

/// The longest reason that is kept, in characters.
pub const LONGEST_REASON: usize = 500;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "deeds")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub kind: Kind,
    /// Who did it; `None` for the operator and for the rules of the blog.
    pub author_id: Option<i64>,
    /// What they were called then: a username, `operator`, or the rule.
    pub who: String,
    /// What it was done to, in words.
    pub what: String,
    /// Where that is found on this blog, perhaps empty.
    pub path: String,
    /// Why, as they put it, perhaps empty.
    pub reason: String,
    pub done_at: DateTimeUtc,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum Kind {
    Approve,
    Hide,
    Unhide,
    Spam,
    Trust,
    Limit,
    Block,
    /// A trust, limit or block is lifted.
    Lift,
    /// A list of servers is applied, or dropped.
    Apply,
    Drop,
    GrantQuote,
    RefuseQuote,
    RevokeQuote,
    /// Somebody elsewhere is reported to their server.
    Report,
    /// A report about us is closed.
    Close,
    /// What holds for replies, quotes or servers is changed.
    Settle,
    /// An author leaves for good.
    Depart,
    /// The second factor and the passkeys of an author are taken away.
    ForgetFactors,
    /// A contributor asks for a review to appear.
    HandIn,
    /// And wants it back.
    Withdraw,
    /// An editor does not let it appear yet.
    SendBack,
    /// A review is somebody else's now.
    HandOver,
}

impl Kind {
    pub const ALL: [Self; 22] = [
        Self::Approve,
        Self::Hide,
        Self::Unhide,
        Self::Spam,
        Self::Trust,
        Self::Limit,
        Self::Block,
        Self::Lift,
        Self::Apply,
        Self::Drop,
        Self::GrantQuote,
        Self::RefuseQuote,
        Self::RevokeQuote,
        Self::Report,
        Self::Close,
        Self::Settle,
        Self::Depart,
        Self::ForgetFactors,
        Self::HandIn,
        Self::Withdraw,
        Self::SendBack,
        Self::HandOver,
    ];

    pub fn read(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.word() == word)
    }

    /// As it is said of whoever did it: `hid`, `approved`.
    pub fn word(self) -> &'static str {
        match self {
            Self::Approve => "approved",
            Self::Hide => "hid",
            Self::Unhide => "showed again",
            Self::Spam => "marked as spam",
            Self::Trust => "trusted",
            Self::Limit => "limited",
            Self::Block => "blocked",
            Self::Lift => "lifted",
            Self::Apply => "applied",
            Self::Drop => "dropped",
            Self::GrantQuote => "let quote",
            Self::RefuseQuote => "did not let quote",
            Self::RevokeQuote => "withdrew consent",
            Self::Report => "reported",
            Self::Close => "closed",
            Self::Settle => "changed",
            Self::Depart => "removed",
            Self::ForgetFactors => "reset the sign-in of",
            Self::HandIn => "handed in",
            Self::Withdraw => "withdrew",
            Self::SendBack => "sent back",
            Self::HandOver => "handed over",
        }
    }
}

impl ActiveModelBehavior for ActiveModel {}

/// Whoever decides something, and why.
#[derive(Clone, Debug)]
pub struct By {
    pub author_id: Option<i64>,
    pub who: String,
    pub reason: String,
}

impl By {
    /// Somebody at the desk. `reason` may be empty.
    pub fn author(author: &Author, reason: &str) -> Self {
        let reason = text::one_line(reason, LONGEST_REASON);
        Self { author_id: Some(author.id), who: author.username.clone(), reason }
    }

    /// Whoever has the shell.
    pub fn operator(reason: &str) -> Self {
        let reason = text::one_line(reason, LONGEST_REASON);
        Self { author_id: None, who: "operator".to_owned(), reason }
    }

    /// A rule of the blog that needs nobody: a list that is followed, for one.
    pub fn rule(who: &str) -> Self {
        Self { author_id: None, who: text::one_line(who, 100), reason: String::new() }
    }
}

/// Which deeds to list.
#[derive(Clone, Debug, Default)]
pub struct Search {
    pub kind: Option<Kind>,
    pub who: Option<String>,
    /// What is left out: reports are for owners only.
    pub without: Vec<Kind>,
}

impl Model {
    /// Notes a deed, in the transaction in which it is done.
    pub async fn note(db: &impl ConnectionTrait, by: &By, kind: Kind, what: &str, path: &str) -> Result<()> {
        let deed = ActiveModel {
            kind: Set(kind),
            author_id: Set(by.author_id),
            who: Set(by.who.clone()),
            what: Set(text::one_line(what, 300)),
            path: Set(path.to_owned()),
            reason: Set(by.reason.clone()),
            done_at: Set(db::now()),
            ..Default::default()
        };
        Entity::insert(deed).exec_without_returning(db).await?;
        Ok(())
    }

    /// Everything that was done to what is found at this path, newest first.
    pub async fn about(db: &impl ConnectionTrait, path: &str) -> Result<Vec<Self>> {
        let found = Entity::find().filter(COLUMN.path.eq(path));
        let found = found.order_by_desc(COLUMN.done_at).order_by_desc(COLUMN.id).limit(200);
        Ok(found.all(db).await?)
    }

    /// One page of what was done, newest first, and whether there is more; pages count from 1.
    pub async fn page(
        db: &impl ConnectionTrait,
        search: &Search,
        page: u64,
        per_page: u64,
    ) -> Result<(Vec<Self>, bool)> {
        let mut found = Entity::find();
        if let Some(kind) = search.kind {
            found = found.filter(COLUMN.kind.eq(kind));
        }
        if let Some(who) = &search.who {
            found = found.filter(COLUMN.who.eq(who.as_str()));
        }
        if !search.without.is_empty() {
            found = found.filter(COLUMN.kind.is_not_in(search.without.iter().copied()));
        }
        let offset = page.saturating_sub(1).saturating_mul(per_page);
        let mut deeds = found
            .order_by_desc(COLUMN.done_at)
            .order_by_desc(COLUMN.id)
            .offset(offset)
            .limit(per_page + 1)
            .all(db)
            .await?;
        let more = deeds.len() as u64 > per_page;
        deeds.truncate(per_page as usize);
        Ok((deeds, more))
    }

    /// Everybody who ever did something, by name.
    pub async fn people(db: &impl ConnectionTrait) -> Result<Vec<String>> {
        let people = Entity::find().select_only().column(Column::Who).distinct().order_by_asc(COLUMN.who);
        Ok(people.into_tuple().all(db).await?)
    }
}

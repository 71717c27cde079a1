//! One browser that an author has signed in with.

use chrono::TimeDelta;
use sea_orm::{ActiveValue::Set, QueryOrder, entity::prelude::*};

use super::{Author, Authors};
use crate::{
    Error, Result, db,
    db::Db,
    secret::{fingerprint, secret},
};

/// How long a browser stays signed in.
pub const LIFETIME: TimeDelta = TimeDelta::days(30);
/// How exactly we know when a browser was last here: written down more often, it would only cost.
const SEEN_EVERY: TimeDelta = TimeDelta::hours(1);

/// Browsers by what their `User-Agent` says, those first that also say that they are another one.
const BROWSERS: [(&str, &str); 6] = [
    ("Edg", "Edge"),
    ("OPR/", "Opera"),
    ("Firefox/", "Firefox"),
    ("Chromium/", "Chromium"),
    ("Chrome/", "Chrome"),
    ("Safari/", "Safari"),
];
/// The same for what they run on.
const SYSTEMS: [(&str, &str); 7] = [
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Android", "Android"),
    ("Windows", "Windows"),
    ("Mac OS X", "macOS"),
    ("CrOS", "ChromeOS"),
    ("Linux", "Linux"),
];

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "sessions")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    /// SHA-256 of the token in the cookie: whoever reads the database cannot sign in.
    #[sea_orm(unique)]
    pub token_hash: String,
    pub author_id: i64,
    /// What every form of this browser carries, so that no other site can send one for it.
    pub csrf: String,
    pub created_at: DateTimeUtc,
    pub expires_at: DateTimeUtc,
    /// What it is and runs on, “Firefox, Linux”, by its own word; empty if it did not say.
    pub browser: String,
    /// When it was last here, to the hour; `None` for never since it signed in.
    pub seen_at: Option<DateTimeUtc>,
}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    /// Begins a session of a browser with this `User-Agent` and returns the token for the cookie.
    pub async fn begin(db: &Db, author: &Author, user_agent: &str) -> Result<String> {
        let token = secret();
        let now = db::now();
        let session = ActiveModel {
            token_hash: Set(fingerprint(&token)),
            author_id: Set(author.id),
            csrf: Set(secret()),
            created_at: Set(now),
            expires_at: Set(now + LIFETIME),
            browser: Set(named(user_agent)),
            ..Default::default()
        };
        let txn = db::begin(db).await?;
        Entity::insert(session).exec(&txn).await?;
        txn.commit().await?;
        Ok(token)
    }

    /// The session of a cookie, and whose it is, as long as it lasts.
    pub async fn by_token(db: &impl ConnectionTrait, token: &str) -> Result<Option<(Self, Author)>> {
        let session = Entity::find_by_token_hash(fingerprint(token))
            .filter(COLUMN.expires_at.gt(db::now()))
            .one(db)
            .await?;
        let Some(session) = session else { return Ok(None) };
        let author = Authors::find_by_id(session.author_id).one(db).await?;
        Ok(author.filter(|it| it.disabled_at.is_none()).map(|author| (session, author)))
    }

    /// The browser is here. That is written down once an hour, and may fail without harm.
    pub async fn notice(&self, db: &Db) {
        if self.last_seen() > db::now() - SEEN_EVERY {
            return;
        }
        if let Err(error) = self.write_down(db).await {
            tracing::warn!(%error, "it was not written down that a browser was here");
        }
    }

    async fn write_down(&self, db: &Db) -> Result<()> {
        let txn = db::begin(db).await?;
        let seen = Entity::update_many().col_expr(Column::SeenAt, Expr::value(Some(db::now())));
        seen.filter(COLUMN.id.eq(self.id)).exec(&txn).await?;
        Ok(txn.commit().await?)
    }

    /// When the browser was last here, to the hour.
    pub fn last_seen(&self) -> DateTimeUtc {
        self.seen_at.unwrap_or(self.created_at)
    }

    /// Every browser an author is signed in with, the one that was here last first.
    pub async fn all(db: &impl ConnectionTrait, author: &Author) -> Result<Vec<Self>> {
        let lasting =
            Entity::find().filter(COLUMN.author_id.eq(author.id)).filter(COLUMN.expires_at.gt(db::now()));
        let mut all = lasting.order_by_desc(COLUMN.id).all(db).await?;
        all.sort_by_key(|it| std::cmp::Reverse(it.last_seen()));
        Ok(all)
    }

    /// One of an author's sessions.
    pub async fn of(db: &impl ConnectionTrait, author: &Author, id: i64) -> Result<Self> {
        let found = Entity::find_by_id(id).filter(COLUMN.author_id.eq(author.id)).one(db).await?;
        found.ok_or(Error::NotFound)
    }

    /// Signs its author out of every other browser.
    pub async fn end_others(&self, db: &Db) -> Result<()> {
        let txn = db::begin(db).await?;
        let others =
            Entity::delete_many().filter(COLUMN.author_id.eq(self.author_id)).filter(COLUMN.id.ne(self.id));
        others.exec(&txn).await?;
        txn.commit().await?;
        Ok(())
    }

    pub async fn end(&self, db: &Db) -> Result<()> {
        let txn = db::begin(db).await?;
        Entity::delete_by_id(self.id).exec(&txn).await?;
        txn.commit().await?;
        Ok(())
    }

    /// Signs an author out of every browser.
    pub async fn end_all(db: &impl ConnectionTrait, author: &Author) -> Result<()> {
        Entity::delete_many().filter(COLUMN.author_id.eq(author.id)).exec(db).await?;
        Ok(())
    }

    /// Forgets the sessions that have run out.
    pub async fn tidy(db: &impl ConnectionTrait) -> Result<()> {
        Entity::delete_many().filter(COLUMN.expires_at.lt(db::now())).exec(db).await?;
        Ok(())
    }
}

/// What a browser says it is, in two words. Nothing else of it is kept: it would tell one reader from another.
fn named(user_agent: &str) -> String {
    let first =
        |names: &[(&str, &'static str)]| names.iter().find(|it| user_agent.contains(it.0)).map(|it| it.1);
    [first(&BROWSERS), first(&SYSTEMS)].into_iter().flatten().collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::named;

    #[test]
    fn a_browser_is_called_by_its_name() {
        for (user_agent, name) in [
            ("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox, Linux"),
            (
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36 Edg/130.0",
                "Edge, Windows",
            ),
            (
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1",
                "Safari, iPhone",
            ),
            (
                "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/130.0 Mobile Safari/537.36",
                "Chrome, Android",
            ),
            ("curl/8.0", ""),
        ] {
            assert_eq!(named(user_agent), name);
        }
    }
}

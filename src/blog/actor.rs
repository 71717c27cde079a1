//! Someone on the network, here or elsewhere: a handle, an inbox and a key.

use std::collections::{BTreeMap, HashMap, HashSet};

use anyhow::Context;
use rsa::{
    RsaPrivateKey,
    pkcs8::{EncodePrivateKey, EncodePublicKey, LineEnding},
};
use sea_orm::{
    ActiveValue::{NotSet, Set},
    ExprTrait, QueryOrder, QuerySelect, QueryTrait,
    entity::prelude::*,
    sea_query::{Func, LockType, OnConflict, SelectStatement},
};
use url::Url;

use super::{Stand, Standing};
use crate::{Error, Result, db};

/// The size of the keys we make, in bits: what every peer accepts.
const KEY_BITS: usize = 2048;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "actors")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    /// The ActivityPub id.
    #[sea_orm(unique)]
    pub url: String,
    pub kind: Kind,
    /// The name before the `@`.
    pub handle: String,
    /// Host and port of the id: the only name after the `@` that we show.
    pub host: String,
    /// One line of plain text, perhaps empty.
    pub display_name: String,
    /// Already cleaned; safe to show.
    pub summary: String,
    pub page_url: String,
    pub inbox: String,
    pub shared_inbox: Option<String>,
    pub followers_url: Option<String>,
    pub key_id: String,
    /// PEM, SubjectPublicKeyInfo.
    pub public_key: String,
    /// PEM, PKCS#8. Only actors who live here have one.
    pub private_key: Option<String>,
    pub created_at: DateTimeUtc,
    pub refreshed_at: DateTimeUtc,
    /// When their server told us that they have left for good.
    pub gone_at: Option<DateTimeUtc>,
    /// What was decided about them or their server; kept true by [`super::Standing`].
    pub stand: Option<super::Stand>,
    /// When they opened their account, by their own word.
    pub born_at: Option<DateTimeUtc>,
}

/// What an actor is, by the names of ActivityStreams.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum Kind {
    Person,
    Group,
    Organization,
    Application,
    Service,
}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    pub async fn by_id(db: &impl ConnectionTrait, id: i64) -> Result<Self> {
        Entity::find_by_id(id).one(db).await?.ok_or(Error::NotFound)
    }

    pub async fn by_ids(db: &impl ConnectionTrait, ids: &[i64]) -> Result<Vec<Self>> {
        Ok(Entity::find().filter(COLUMN.id.is_in(ids.iter().copied())).all(db).await?)
    }

    pub async fn by_url(db: &impl ConnectionTrait, url: &str) -> Result<Option<Self>> {
        Ok(Entity::find_by_url(url).one(db).await?)
    }

    pub async fn by_urls(db: &impl ConnectionTrait, urls: &[String]) -> Result<Vec<Self>> {
        Ok(Entity::find().filter(COLUMN.url.is_in(urls.iter().map(String::as_str))).all(db).await?)
    }

    /// Somebody we know, as people name them: `@bob@social.example`, the address of their page, or their id.
    pub async fn named(db: &impl ConnectionTrait, typed: &str) -> Result<Option<Self>> {
        let typed = typed.trim();
        if typed.contains("://") {
            let found = Entity::find().filter(COLUMN.url.eq(typed).or(COLUMN.page_url.eq(typed)));
            return Ok(found.one(db).await?);
        }
        let Some((handle, host)) = typed.trim_start_matches('@').split_once('@') else { return Ok(None) };
        let found = Entity::find().filter(COLUMN.host.eq(host.to_lowercase()));
        let lower = Expr::expr(Func::lower(Expr::col(Column::Handle)));
        Ok(found.filter(lower.eq(handle.to_lowercase())).one(db).await?)
    }

    /// Whose key this is, by its name.
    pub async fn by_key(db: &impl ConnectionTrait, key_id: &str) -> Result<Option<Self>> {
        let owner = key_id.split('#').next().unwrap_or(key_id);
        let found = Entity::find_by_url(owner).filter(COLUMN.key_id.eq(key_id));
        Ok(found.one(db).await?)
    }

    /// The ids of everybody who is blocked, as a subquery.
    pub(super) fn blocked_ids() -> SelectStatement {
        let found = Entity::find().select_only().column(Column::Id);
        found.filter(COLUMN.stand.eq(super::Stand::Blocked)).into_query()
    }

    /// The ids of everybody who lives here and can be followed.
    pub(super) async fn resident_ids(db: &impl ConnectionTrait) -> Result<Vec<i64>> {
        let here = Entity::find().select_only().column(Column::Id).filter(COLUMN.private_key.is_not_null());
        Ok(here.filter(COLUMN.gone_at.is_null()).into_tuple().all(db).await?)
    }

    /// The ids of everybody who does not count: limited or blocked, as a subquery.
    pub(super) fn uncounted_ids() -> SelectStatement {
        let found = Entity::find().select_only().column(Column::Id);
        found.filter(COLUMN.stand.is_in([super::Stand::Limited, super::Stand::Blocked])).into_query()
    }

    /// Whether everybody we know who reads at this inbox is blocked.
    pub async fn is_inbox_of_blocked(db: &impl ConnectionTrait, inbox: &str) -> Result<bool> {
        let readers = || Entity::find().filter(COLUMN.inbox.eq(inbox).or(COLUMN.shared_inbox.eq(inbox)));
        let blocked = COLUMN.stand.eq(super::Stand::Blocked);
        if readers().filter(blocked.clone()).one(db).await?.is_none() {
            return Ok(false);
        }
        let heard = COLUMN.stand.is_null().or(blocked.not());
        Ok(readers().filter(heard).one(db).await?.is_none())
    }

    /// Those of these inboxes where everybody who reads is blocked.
    pub async fn inboxes_of_blocked(db: &impl ConnectionTrait, inboxes: &[&str]) -> Result<HashSet<String>> {
        let named = || inboxes.iter().copied();
        let there = COLUMN.inbox.is_in(named()).or(COLUMN.shared_inbox.is_in(named()));
        let blocked = Entity::find()
            .select_only()
            .columns([Column::Inbox, Column::SharedInbox])
            .filter(there)
            .filter(COLUMN.stand.eq(super::Stand::Blocked))
            .distinct();
        let blocked: Vec<(String, Option<String>)> = blocked.into_tuple().all(db).await?;
        let doubtful: HashSet<String> =
            blocked.into_iter().flat_map(|it| [Some(it.0), it.1]).flatten().collect();
        let mut barred = HashSet::new();
        for inbox in doubtful.into_iter().filter(|it| inboxes.contains(&it.as_str())) {
            if Self::is_inbox_of_blocked(db, &inbox).await? {
                barred.insert(inbox);
            }
        }
        Ok(barred)
    }

    /// Whether we know anybody of this server.
    pub async fn is_met(db: &impl ConnectionTrait, host: &str) -> Result<bool> {
        Ok(Entity::find().filter(COLUMN.host.eq(host)).one(db).await?.is_some())
    }

    /// `@bob@mastodon.example`
    pub fn full_handle(&self) -> String {
        format!("@{}@{}", self.handle, self.host)
    }

    /// What to call them: their chosen name, else their handle.
    pub fn name(&self) -> &str {
        if self.display_name.is_empty() { &self.handle } else { &self.display_name }
    }

    pub fn is_local(&self) -> bool {
        self.private_key.is_some()
    }

    /// Whether they live here and have not left: an author, the blog, the instance.
    pub fn lives_here(&self) -> bool {
        self.is_local() && self.gone_at.is_none()
    }

    /// A new actor who will live here, with fresh keys. `path` is the path of their id.
    pub fn local(config: &crate::Config, kind: Kind, path: &str, handle: &str, keys: Keys) -> Self {
        let origin = config.origin();
        let url = format!("{origin}{path}");
        let now = db::now();
        let page_url = match kind {
            Kind::Person => format!("{origin}/@{handle}"),
            Kind::Application => format!("{origin}/about"),
            _ => format!("{origin}/"),
        };
        Self {
            id: 0,
            kind,
            handle: handle.to_owned(),
            host: config.authority(),
            display_name: String::new(),
            summary: String::new(),
            page_url,
            inbox: format!("{url}/inbox"),
            shared_inbox: Some(format!("{origin}/ap/inbox")),
            followers_url: Some(format!("{url}/followers")),
            key_id: format!("{url}#main-key"),
            public_key: keys.public,
            private_key: Some(keys.private),
            created_at: now,
            refreshed_at: now,
            gone_at: None,
            stand: None,
            born_at: None,
            url,
        }
    }

    /// Remembers someone, or refreshes what we knew about them if they were asked for anew. Whoever lives here is
    /// never overwritten. Until the transaction ends nobody else writes down what they say: what is counted of
    /// them is exact.
    pub async fn remember(self, db: &impl ConnectionTrait) -> Result<Self> {
        if self.id != 0 {
            let known = Entity::find_by_id(self.id).lock(LockType::NoKeyUpdate).one(db).await?;
            return known.ok_or(Error::NotFound);
        }
        // Whoever comes for the first time stands as was decided before; later Standing keeps it true.
        let stand = Standing::of_actor(db, &self.url, &self.host).await?;
        self.written(db, stand).await
    }

    async fn written(self, db: &impl ConnectionTrait, stand: Option<Stand>) -> Result<Self> {
        Self::written_all(db, vec![(self, stand)]).await?.pop().ok_or(Error::NotFound)
    }

    /// Writes down how people describe themselves, and how they stand if they come for the first time.
    async fn written_all(db: &impl ConnectionTrait, actors: Vec<(Self, Option<Stand>)>) -> Result<Vec<Self>> {
        let mut refresh = OnConflict::column(Column::Url);
        refresh
            .update_columns([
                Column::Kind,
                Column::Handle,
                Column::DisplayName,
                Column::Summary,
                Column::PageUrl,
                Column::Inbox,
                Column::SharedInbox,
                Column::FollowersUrl,
                Column::KeyId,
                Column::PublicKey,
                Column::RefreshedAt,
                Column::BornAt,
            ])
            .action_and_where(Expr::col((Entity, Column::PrivateKey)).is_null());
        let mut urls: Vec<String> = actors.iter().map(|it| it.0.url.clone()).collect();
        let rows = actors.into_iter().map(|(actor, stand)| {
            let mut row: ActiveModel = actor.into();
            row.id = NotSet;
            row.stand = Set(stand);
            row
        });
        let mut written = match Entity::insert_many(rows).on_conflict(refresh).exec_with_returning(db).await {
            Err(DbErr::RecordNotFound(_) | DbErr::RecordNotInserted) => vec![],
            written => written?,
        };
        // Our own people are not refreshed.
        urls.retain(|url| !written.iter().any(|it| it.url == *url));
        if !urls.is_empty() {
            written.extend(Self::by_urls(db, &urls).await?);
        }
        Ok(written)
    }

    /// The same for many, by their ids. They are taken in one order, so that two nodes that do this at once do not
    /// wait for each other for ever.
    pub async fn remember_all<'a>(
        db: &impl ConnectionTrait,
        actors: impl Iterator<Item = &'a Self>,
    ) -> Result<HashMap<String, Self>> {
        let actors: BTreeMap<&str, &Self> = actors.map(|it| (it.url.as_str(), it)).collect();
        let ids = actors.values().map(|it| it.id).filter(|it| *it != 0);
        let known = Entity::find()
            .filter(COLUMN.id.is_in(ids))
            .order_by_asc(COLUMN.id)
            .lock(LockType::NoKeyUpdate)
            .all(db)
            .await?;
        let mut remembered: HashMap<String, Self> =
            known.into_iter().map(|it| (it.url.clone(), it)).collect();
        let named: Vec<(&str, &str)> = actors.iter().map(|it| (*it.0, it.1.host.as_str())).collect();
        let stands = Standing::of_all(db, &named).await?;
        let mut strangers = Vec::new();
        for (url, actor) in actors {
            let stand = stands.get(url).copied();
            match remembered.get_mut(url) {
                // Whoever was blocked at the moment when we first wrote them down.
                Some(known) if stand == Some(Stand::Blocked) => known.stand = stand,
                Some(_) => {}
                None => strangers.push((actor.clone(), stand)),
            }
        }
        let strangers = Self::written_all(db, strangers).await?;
        remembered.extend(strangers.into_iter().map(|it| (it.url.clone(), it)));
        Ok(remembered)
    }

    /// Makes an actor live here.
    pub async fn settle(self, db: &impl ConnectionTrait) -> Result<Self> {
        let mut row: ActiveModel = self.into();
        row.id = NotSet;
        Ok(Entity::insert(row).exec_with_returning(db).await?)
    }

    /// Changes what the world calls an actor who lives here. `summary` is safe HTML.
    pub async fn introduce(&self, db: &impl ConnectionTrait, name: &str, summary: &str) -> Result<()> {
        Entity::update_many()
            .col_expr(Column::DisplayName, Expr::value(name))
            .col_expr(Column::Summary, Expr::value(summary))
            .filter(COLUMN.id.eq(self.id))
            .exec(db)
            .await?;
        Ok(())
    }

    /// Whoever lived here has left for good. Their key stays: the last letters are sealed with it.
    pub(super) async fn retire(&self, db: &impl ConnectionTrait) -> Result<()> {
        Entity::update_many()
            .col_expr(Column::DisplayName, Expr::value(""))
            .col_expr(Column::Summary, Expr::value(""))
            .col_expr(Column::GoneAt, Expr::value(Some(db::now())))
            .filter(COLUMN.id.eq(self.id))
            .exec(db)
            .await?;
        Ok(())
    }

    /// Notes that an actor has left the network for good.
    pub async fn depart(&self, db: &impl ConnectionTrait) -> Result<()> {
        Entity::update_many()
            .col_expr(Column::GoneAt, Expr::value(db::now()))
            .filter(COLUMN.id.eq(self.id))
            .filter(COLUMN.private_key.is_null())
            .exec(db)
            .await?;
        Ok(())
    }
}

/// A pair of RSA keys in PEM.
#[derive(Clone, Debug)]
pub struct Keys {
    pub public: String,
    pub private: String,
}

/// Makes a pair of keys. Takes some hundred milliseconds, off the threads that serve requests.
pub async fn keypair() -> Result<Keys> {
    let made = tokio::task::spawn_blocking(|| -> anyhow::Result<Keys> {
        let key = RsaPrivateKey::new(&mut rand::thread_rng(), KEY_BITS).context("no key could be made")?;
        let public = key.to_public_key().to_public_key_pem(LineEnding::LF)?;
        Ok(Keys { public, private: key.to_pkcs8_pem(LineEnding::LF)?.to_string() })
    });
    Ok(made.await.map_err(anyhow::Error::from)??)
}

/// Host and, where it is not the scheme's own, port: what follows the second `@` in a handle.
pub fn authority_of(url: &Url) -> String {
    match (url.host_str(), url.port()) {
        (Some(host), Some(port)) => format!("{host}:{port}"),
        (host, _) => host.unwrap_or_default().to_owned(),
    }
}

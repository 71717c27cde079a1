//! A person who writes here: a name, a password and a role.

use std::{collections::HashSet, sync::LazyLock};

use anyhow::anyhow;
use argon2::{
    Argon2, PasswordHash, PasswordHasher, PasswordVerifier,
    password_hash::{SaltString, rand_core::OsRng},
};
use chrono::TimeDelta;
use sea_orm::{
    ActiveValue::Set, PaginatorTrait, QueryOrder, QuerySelect, QueryTrait, entity::prelude::*,
    sea_query::SelectStatement,
};
use serde::Deserialize;
use tokio::sync::Semaphore;
use url::Url;

use super::{
    Activity, Actor, Actors, Authenticator, By, Ceremony, Comment, Deed, DeedKind, Follower, Invitation,
    Kind, Mention, Notice, Passkey, Quote, Reaction, Review, Session, Settings, Tombstone, Verb,
    actor::Keys,
    keypair,
    sighting::{Model as Sighting, Spot},
};
use crate::{
    App, Config, Error, Result, db,
    language::Phrase,
    mail,
    queue::{Queue, patience},
    secret::{is_same, secret},
    text,
};

/// The shortest password, in characters.
const SHORTEST_PASSWORD: usize = 10;
/// The longest password, in bytes: nobody types more, and hashing a megabyte helps only attackers.
const LONGEST_PASSWORD: usize = 1024;
/// The longest introduction, in characters.
const LONGEST_BIO: usize = 5_000;
/// How many other pages an author may name: a profile, not a list of links.
pub const MOST_LINKS: usize = 6;
const LONGEST_LINK: usize = 500;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "authors")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    #[sea_orm(unique)]
    pub actor_id: i64,
    #[sea_orm(unique)]
    pub username: String,
    pub role: Role,
    pub password_hash: String,
    /// Markdown.
    pub bio: String,
    /// Their pages elsewhere, one https address a line.
    pub links: String,
    pub created_at: DateTimeUtc,
    pub disabled_at: Option<DateTimeUtc>,
    /// Where digests go, perhaps empty. Never shown to anybody else.
    pub email: String,
    pub digest: Digest,
    /// The secret in the link that ends the digests.
    pub digest_key: String,
    /// Up to when the last digest told.
    pub digested_at: Option<DateTimeUtc>,
    pub digest_due_at: Option<DateTimeUtc>,
    pub digest_attempts: i32,
    /// When they left for good; what they wrote is gone, and so is their actor.
    pub departed_at: Option<DateTimeUtc>,
    #[sea_orm(belongs_to, from = "actor_id", to = "id")]
    pub actor: BelongsTo<super::actor::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}

impl Queue for Entity {
    const ID: Column = Column::Id;
    const DUE_AT: Column = Column::DigestDueAt;
    const ATTEMPTS: Column = Column::DigestAttempts;
}

/// What an author may do here, from most to least.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum, Deserialize, clap::ValueEnum)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Everything, also the settings of the blog and who writes here.
    Owner,
    /// Everybody's reviews and comments.
    Editor,
    /// Their own reviews, and the comments on them.
    Author,
    /// Drafts of their own, which an editor lets appear.
    Contributor,
}

impl Role {
    /// From least to most.
    pub const ALL: [Self; 4] = [Self::Contributor, Self::Author, Self::Editor, Self::Owner];

    pub fn word(self) -> &'static str {
        match self {
            Self::Owner => "owner",
            Self::Editor => "editor",
            Self::Author => "author",
            Self::Contributor => "contributor",
        }
    }
}

/// How often somebody hears by e-mail what is new at the desk.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, EnumIter, DeriveActiveEnum, Deserialize)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum Digest {
    #[default]
    Never,
    Hourly,
    Daily,
    Weekly,
}

impl Digest {
    pub const ALL: [Self; 4] = [Self::Never, Self::Hourly, Self::Daily, Self::Weekly];

    pub fn word(self) -> &'static str {
        match self {
            Self::Never => "never",
            Self::Hourly => "hourly",
            Self::Daily => "daily",
            Self::Weekly => "weekly",
        }
    }

    fn period(self) -> Option<TimeDelta> {
        match self {
            Self::Never => None,
            Self::Hourly => Some(TimeDelta::hours(1)),
            Self::Daily => Some(TimeDelta::days(1)),
            Self::Weekly => Some(TimeDelta::weeks(1)),
        }
    }
}

/// What an author types about digests.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct DigestForm {
    pub email: String,
    pub digest: Digest,
}

/// What someone types to become an author.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Newcomer {
    pub username: String,
    pub display_name: String,
    pub password: String,
}

/// What an author tells about themselves.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Profile {
    pub display_name: String,
    /// Markdown.
    pub bio: String,
    /// Their pages elsewhere, one address a line.
    pub links: String,
}

impl Model {
    pub async fn by_id(db: &impl ConnectionTrait, id: i64) -> Result<Self> {
        Entity::find_by_id(id).one(db).await?.ok_or(Error::NotFound)
    }

    pub async fn by_username(db: &impl ConnectionTrait, username: &str) -> Result<Self> {
        let found = Entity::find_by_username(username).filter(COLUMN.departed_at.is_null()).one(db).await?;
        found.ok_or(Error::NotFound)
    }

    /// The author with this name, or the news that they have left for good.
    pub async fn for_readers(db: &impl ConnectionTrait, username: &str) -> Result<Self> {
        let found = Entity::find_by_username(username).one(db).await?.ok_or(Error::NotFound)?;
        if found.departed_at.is_some() { Err(Error::Gone) } else { Ok(found) }
    }

    pub async fn by_actor(db: &impl ConnectionTrait, actor_id: i64) -> Result<Option<Self>> {
        Ok(Entity::find_by_actor_id(actor_id).one(db).await?)
    }

    /// The actors of everybody who writes here or ever did, as a subquery.
    pub(super) fn all_actor_ids() -> SelectStatement {
        Entity::find().select_only().column(Column::ActorId).into_query()
    }

    /// Everybody who writes here with their public face, oldest first.
    pub async fn all(db: &impl ConnectionTrait) -> Result<Vec<(Self, Actor)>> {
        let found = Entity::find().filter(COLUMN.departed_at.is_null()).find_also_related(Actors);
        let found = found.order_by_asc(COLUMN.id).all(db).await?;
        Ok(found.into_iter().filter_map(|(author, actor)| Some((author, actor?))).collect())
    }

    /// The face this author shows to the network.
    pub async fn actor(&self, db: &impl ConnectionTrait) -> Result<Actor> {
        Actor::by_id(db, self.actor_id).await
    }

    /// `/@mary`
    pub fn path(&self) -> String {
        format!("/@{}", self.username)
    }

    /// Their pages elsewhere: the address of each, and the same as people read it.
    pub fn elsewhere(&self) -> impl Iterator<Item = (&str, &str)> {
        self.links.lines().map(|it| (it, it.trim_start_matches("https://").trim_end_matches('/')))
    }

    pub fn is_owner(&self) -> bool {
        self.role == Role::Owner
    }

    /// Whether they may change what somebody else wrote.
    pub fn edits_others(&self) -> bool {
        matches!(self.role, Role::Owner | Role::Editor)
    }

    /// Whether they may let a review appear without asking anybody.
    pub fn publishes(&self) -> bool {
        self.role != Role::Contributor
    }

    /// Everybody who can still sign in, with their public face, by their names.
    pub async fn present(db: &impl ConnectionTrait) -> Result<Vec<(Self, Actor)>> {
        let mut present = Self::all(db).await?;
        present.retain(|it| it.0.disabled_at.is_none());
        present.sort_by_key(|it| it.1.name().to_lowercase());
        Ok(present)
    }

    /// Authors by their ids, in no order.
    pub async fn by_ids(db: &impl ConnectionTrait, ids: &[i64]) -> Result<Vec<Self>> {
        Ok(Entity::find().filter(COLUMN.id.is_in(ids.iter().copied())).all(db).await?)
    }

    /// Lets someone write here.
    pub async fn welcome(app: &App, role: Role, newcomer: &Newcomer) -> Result<Self> {
        newcomer.check()?;
        let hash = hash(&newcomer.password).await?;
        let keys = keypair().await?;
        let txn = db::begin(&app.db).await?;
        let author = newcomer.settle(&txn, &app.config, role, hash, keys).await?;
        txn.commit().await?;
        Ok(author)
    }

    /// The author with this name and password. Takes equally long whether the name exists or not.
    pub async fn recognise(
        db: &impl ConnectionTrait,
        username: &str,
        password: &str,
    ) -> Result<Option<Self>> {
        static NOBODY: LazyLock<String> = LazyLock::new(|| hash_now("nobody has this").unwrap_or_default());
        let author = Entity::find_by_username(username.trim().to_lowercase()).one(db).await?;
        let author = author.filter(|it| it.disabled_at.is_none());
        let hash = author.as_ref().map_or_else(|| NOBODY.clone(), |it| it.password_hash.clone());
        let matches = password.len() <= LONGEST_PASSWORD && verify(password, hash).await?;
        Ok(author.filter(|_| matches))
    }

    /// Sets a new password and signs the author out everywhere.
    pub async fn change_password(&self, app: &App, password: &str) -> Result<()> {
        check_password(password).map_err(|it| Error::wrong([it]))?;
        let hash = hash(password).await?;
        let txn = db::begin(&app.db).await?;
        Entity::update_many()
            .col_expr(Column::PasswordHash, Expr::value(hash))
            .filter(COLUMN.id.eq(self.id))
            .exec(&txn)
            .await?;
        self.sign_out(&txn).await?;
        txn.commit().await?;
        Ok(())
    }

    /// Ends every session, and whatever would have become one.
    async fn sign_out(&self, txn: &impl ConnectionTrait) -> Result<()> {
        Session::end_all(txn, self).await?;
        Ceremony::end_all(txn, self).await
    }

    /// For whoever has lost their phone and their recovery codes: forgets authenticator and passkeys, so that the
    /// password alone opens the desk again. Signs the author out everywhere.
    pub async fn forget_factors(&self, app: &App, by: &By) -> Result<()> {
        let txn = db::begin(&app.db).await?;
        self.drop_factors(&txn).await?;
        Deed::note(&txn, by, DeedKind::ForgetFactors, &self.username, "/desk/authors").await?;
        txn.commit().await?;
        Ok(())
    }

    /// The ids of everybody who signs in with more than a password, or without one.
    pub async fn guarded(db: &impl ConnectionTrait) -> Result<HashSet<i64>> {
        let mut guarded = Authenticator::author_ids(db).await?;
        guarded.extend(Passkey::author_ids(db).await?);
        Ok(guarded.into_iter().collect())
    }

    async fn drop_factors(&self, txn: &impl ConnectionTrait) -> Result<()> {
        Authenticator::take_away(txn, self).await?;
        Passkey::forget(txn, self).await?;
        self.sign_out(txn).await
    }

    /// Changes what the author tells about themselves, and tells the followers.
    pub async fn introduce(&self, app: &App, profile: &Profile) -> Result<()> {
        let name = text::one_line(&profile.display_name, 100);
        let links = profile.checked()?;
        let txn = db::begin(&app.db).await?;
        Entity::update_many()
            .col_expr(Column::Bio, Expr::value(profile.bio.as_str()))
            .col_expr(Column::Links, Expr::value(links))
            .filter(COLUMN.id.eq(self.id))
            .exec(&txn)
            .await?;
        Sighting::note(&txn, Spot::Author(self.id), &[&profile.bio], &[]).await?;
        let actor = self.actor(&txn).await?;
        actor.introduce(&txn, &name, &text::prose(&profile.bio)).await?;
        Activity::about_actor(&txn, Verb::Update, &actor).await?;
        txn.commit().await?;
        app.bell.notify_one();
        Ok(())
    }

    /// Gives an author another role. The last owner stays one.
    pub async fn appoint(&self, app: &App, role: Role) -> Result<()> {
        let txn = db::begin(&app.db).await?;
        self.alter(&txn, Column::Role, Expr::value(role.word())).await?;
        if role == Role::Contributor {
            Review::unschedule_all_by(&txn, self).await?;
        }
        Ok(txn.commit().await?)
    }

    /// Takes away the key to the desk, or gives it back; what they wrote stays, and what was to appear by itself
    /// is a draft again.
    pub async fn set_disabled(&self, app: &App, disabled_at: Option<DateTimeUtc>) -> Result<()> {
        let txn = db::begin(&app.db).await?;
        self.alter(&txn, Column::DisabledAt, Expr::value(disabled_at)).await?;
        if disabled_at.is_some() {
            self.sign_out(&txn).await?;
            Review::unschedule_all_by(&txn, self).await?;
        }
        Ok(txn.commit().await?)
    }

    async fn alter(&self, txn: &impl ConnectionTrait, column: Column, value: Expr) -> Result<()> {
        Entity::update_many()
            .col_expr(column, value)
            .filter(COLUMN.id.eq(self.id))
            .filter(COLUMN.departed_at.is_null())
            .exec(txn)
            .await?;
        Self::check_owners(txn).await
    }

    async fn check_owners(db: &impl ConnectionTrait) -> Result<()> {
        let owners = Entity::find().filter(COLUMN.role.eq(Role::Owner)).filter(COLUMN.disabled_at.is_null());
        match owners.count(db).await? {
            0 => Err(Error::wrong([Phrase::new("desk-wrong-no-owner")])),
            _ => Ok(()),
        }
    }

    /// Leaves for good: everything they wrote is taken back everywhere, and their name is never given
    /// again. Only the key of their actor stays, to seal the last letters. Doing it twice changes nothing.
    pub async fn depart(&self, app: &App, txn: &impl ConnectionTrait, by: &By) -> Result<()> {
        let left = Entity::update_many()
            .col_expr(Column::DepartedAt, Expr::value(Some(db::now())))
            .col_expr(Column::DisabledAt, Expr::value(Some(self.disabled_at.unwrap_or_else(db::now))))
            .col_expr(Column::PasswordHash, Expr::value(""))
            .col_expr(Column::Bio, Expr::value(""))
            .col_expr(Column::Links, Expr::value(""))
            .col_expr(Column::Email, Expr::value(""))
            .col_expr(Column::Digest, Expr::value(Digest::Never.word()))
            .col_expr(Column::DigestDueAt, Expr::value(None::<DateTimeUtc>))
            .filter(COLUMN.id.eq(self.id))
            .filter(COLUMN.departed_at.is_null())
            .exec(txn)
            .await?;
        if left.rows_affected == 0 {
            return Ok(());
        }
        Self::check_owners(txn).await?;
        let actor = self.actor(txn).await?;
        Activity::cancel_all(txn, &actor).await?;
        Sighting::note(txn, Spot::Author(self.id), &[], &[]).await?;
        Review::let_go_of(app, txn, self, by).await?;
        Comment::withdraw_all(txn, &actor).await?;
        Comment::forget_confidences(txn, self).await?;
        Mention::forget_confidences(txn, self).await?;
        Notice::forget_author(txn, self).await?;
        self.drop_factors(txn).await?;
        Invitation::withdraw_all_by(txn, self).await?;
        actor.retire(txn).await?;
        Tombstone::raise(txn, &actor.url, "Person", &actor.url).await?;
        Activity::about_actor(txn, Verb::Delete, &actor).await?;
        Deed::note(txn, by, DeedKind::Depart, &format!("{} for good", self.username), "/desk/authors").await
    }

    /// The ids of everybody who ever had to do with them here, as subqueries.
    pub fn acquaintances(&self) -> Vec<SelectStatement> {
        let mut met = vec![
            Follower::ids_of(self.actor_id),
            Reaction::actor_ids_of(self),
            Mention::speaker_ids_of(self),
            Quote::actor_ids_of(self),
        ];
        met.extend(Comment::partner_ids(self));
        met
    }

    /// Wants to hear by e-mail what is new, or no longer.
    pub async fn subscribe(&self, app: &App, form: &DigestForm) -> Result<()> {
        let email = form.email.trim();
        if email.is_empty() && form.digest != Digest::Never {
            return Err(Error::wrong([Phrase::new("desk-wrong-no-email")]));
        }
        if !email.is_empty() && mail::address(email).is_none() {
            return Err(Error::wrong([Phrase::new("desk-wrong-email")]));
        }
        let now = db::now();
        let txn = db::begin(&app.db).await?;
        Entity::update_many()
            .col_expr(Column::Email, Expr::value(email))
            .col_expr(Column::Digest, Expr::value(form.digest.word()))
            .col_expr(Column::DigestKey, Expr::value(secret()))
            .col_expr(Column::DigestedAt, Expr::value(Some(now)))
            .col_expr(Column::DigestDueAt, Expr::value(form.digest.period().map(|it| now + it)))
            .col_expr(Column::DigestAttempts, Expr::value(0))
            .filter(COLUMN.id.eq(self.id))
            .filter(COLUMN.departed_at.is_null())
            .exec(&txn)
            .await?;
        txn.commit().await?;
        Ok(())
    }

    /// The author whose digests this secret ends.
    pub async fn by_digest_key(db: &impl ConnectionTrait, username: &str, key: &str) -> Result<Self> {
        let author = Self::by_username(db, username).await?;
        let is_theirs = !author.digest_key.is_empty() && is_same(key, &author.digest_key);
        if is_theirs { Ok(author) } else { Err(Error::NotFound) }
    }

    /// Wants no more digests.
    pub async fn unsubscribe(&self, app: &App) -> Result<()> {
        let txn = db::begin(&app.db).await?;
        Entity::update_many()
            .col_expr(Column::Digest, Expr::value(Digest::Never.word()))
            .col_expr(Column::DigestDueAt, Expr::value(None::<DateTimeUtc>))
            .filter(COLUMN.id.eq(self.id))
            .exec(&txn)
            .await?;
        txn.commit().await?;
        Ok(())
    }

    /// The next digest tells what is new after `until`.
    pub(super) async fn digested(&self, app: &App, until: DateTimeUtc) -> Result<()> {
        let due = self.digest.period().filter(|_| self.disabled_at.is_none()).map(|it| db::now() + it);
        let txn = db::begin(&app.db).await?;
        Entity::update_many()
            .col_expr(Column::DigestedAt, Expr::value(Some(until)))
            .col_expr(Column::DigestDueAt, Expr::value(due))
            .col_expr(Column::DigestAttempts, Expr::value(0))
            .filter(COLUMN.id.eq(self.id))
            .filter(COLUMN.digest_key.eq(self.digest_key.as_str()))
            .filter(COLUMN.digest.eq(self.digest))
            .exec(&txn)
            .await?;
        txn.commit().await?;
        Ok(())
    }

    /// The mail server did not take the digest; it is tried again, later each time.
    pub(super) async fn postpone_digest(&self, app: &App) -> Result<()> {
        let txn = db::begin(&app.db).await?;
        Entity::update_many()
            .col_expr(Column::DigestDueAt, Expr::value(Some(db::now() + patience(self.digest_attempts))))
            .filter(COLUMN.id.eq(self.id))
            .filter(COLUMN.digest_key.eq(self.digest_key.as_str()))
            .filter(COLUMN.digest.eq(self.digest))
            .exec(&txn)
            .await?;
        txn.commit().await?;
        Ok(())
    }
}

impl Newcomer {
    /// All that is wrong with it, one sentence a line.
    pub fn check(&self) -> Result<()> {
        let problems: Vec<Phrase> = [check_handle(&self.username), check_password(&self.password)]
            .into_iter()
            .filter_map(Result::err)
            .collect();
        if problems.is_empty() { Ok(()) } else { Err(Error::wrong(problems)) }
    }

    /// Makes them an author, once they have been checked. The password is already hashed.
    pub(super) async fn settle(
        &self,
        db: &impl ConnectionTrait,
        config: &Config,
        role: Role,
        password_hash: String,
        keys: Keys,
    ) -> Result<Model> {
        let path = format!("/ap/users/{}", self.username);
        let mut actor = Actor::local(config, Kind::Person, &path, &self.username, keys);
        actor.display_name = text::one_line(&self.display_name, 100);
        if is_taken(db, &self.username, config).await? {
            return Err(Error::wrong([Phrase::new("join-taken").with("name", &self.username)]));
        }
        let actor = actor.settle(db).await?;
        let author = ActiveModel {
            actor_id: Set(actor.id),
            username: Set(self.username.clone()),
            role: Set(role),
            password_hash: Set(password_hash),
            bio: Set(String::new()),
            links: Set(String::new()),
            created_at: Set(db::now()),
            disabled_at: Set(None),
            email: Set(String::new()),
            digest: Set(Digest::Never),
            digest_key: Set(secret()),
            digest_attempts: Set(0),
            ..Default::default()
        };
        Ok(author.insert(db).await?)
    }
}

impl Profile {
    /// The links as they are kept, or all that is wrong with what was typed.
    fn checked(&self) -> Result<String> {
        let (links, mut problems) = addresses(&self.links);
        if self.bio.chars().count() > LONGEST_BIO {
            problems.insert(0, Phrase::new("desk-wrong-bio"));
        }
        if self.bio.contains('\0') {
            problems.insert(0, Phrase::new("desk-wrong-nul"));
        }
        if problems.is_empty() { Ok(links.join("\n")) } else { Err(Error::wrong(problems)) }
    }
}

/// The addresses that were typed, each once, and what is wrong with the others.
fn addresses(typed: &str) -> (Vec<String>, Vec<Phrase>) {
    let lines: Vec<&str> = typed.lines().map(str::trim).filter(|it| !it.is_empty()).collect();
    if lines.len() > MOST_LINKS {
        let problem = Phrase::new("desk-wrong-profile-links").with("most", MOST_LINKS.to_string());
        return (vec![], vec![problem]);
    }
    let (mut found, mut problems) = (Vec::new(), Vec::new());
    for line in lines {
        match address(line) {
            Some(it) if found.contains(&it) => {}
            Some(it) => found.push(it),
            None => problems.push(
                Phrase::new("desk-wrong-profile-link")
                    .with("typed", text::one_line(line, 80))
                    .with("most", LONGEST_LINK.to_string()),
            ),
        }
    }
    (found, problems)
}

/// An address that others can follow: nothing but https, and no password in it.
fn address(typed: &str) -> Option<String> {
    let is_one = !typed.contains(|it: char| it.is_whitespace() || it.is_control());
    let url = Url::parse(typed).ok().filter(|it| is_one && it.scheme() == "https" && it.has_host())?;
    let is_open = url.username().is_empty() && url.password().is_none();
    (is_open && url.as_str().len() <= LONGEST_LINK).then(|| url.into())
}

/// Names are shared by authors and the blog: two actors of one host with one name cannot be told apart.
async fn is_taken(db: &impl ConnectionTrait, handle: &str, config: &Config) -> Result<bool> {
    let settings = Settings::find(db).await?;
    let blog = match settings {
        Some(it) => Some(it.blog(db).await?.handle),
        None => None,
    };
    let author = Entity::find_by_username(handle).one(db).await?;
    Ok(author.is_some() || blog.as_deref() == Some(handle) || handle == config.authority())
}

/// What every server accepts before the `@`: 1 to 30 of `a-z`, `0-9` and `_`.
pub(super) fn check_handle(handle: &str) -> Result<(), Phrase> {
    let fits = (1..=30).contains(&handle.len());
    if fits && handle.bytes().all(|it| matches!(it, b'a'..=b'z' | b'0'..=b'9' | b'_')) {
        Ok(())
    } else {
        Err(Phrase::new("join-wrong-name"))
    }
}

pub(super) fn check_password(password: &str) -> Result<(), Phrase> {
    match password {
        it if it.chars().count() < SHORTEST_PASSWORD => {
            Err(Phrase::new("join-short-password").with("least", SHORTEST_PASSWORD.to_string()))
        }
        it if it.len() > LONGEST_PASSWORD => Err(Phrase::new("join-long-password")),
        _ => Ok(()),
    }
}

/// Each hash takes 19 MiB for a moment; more than two at once help nobody on a small machine.
static HASHING: Semaphore = Semaphore::const_new(2);

pub(super) async fn hash(password: &str) -> Result<String> {
    let password = password.to_owned();
    let _turn = HASHING.acquire().await.map_err(anyhow::Error::from)?;
    Ok(tokio::task::spawn_blocking(move || hash_now(&password)).await.map_err(anyhow::Error::from)??)
}

fn hash_now(password: &str) -> anyhow::Result<String> {
    let salt = SaltString::generate(&mut OsRng);
    let hash = Argon2::default().hash_password(password.as_bytes(), &salt);
    Ok(hash.map_err(|error| anyhow!("no password could be hashed: {error}"))?.to_string())
}

async fn verify(password: &str, hash: String) -> Result<bool> {
    let password = password.to_owned();
    let _turn = HASHING.acquire().await.map_err(anyhow::Error::from)?;
    let verified = tokio::task::spawn_blocking(move || {
        PasswordHash::new(&hash)
            .is_ok_and(|it| Argon2::default().verify_password(password.as_bytes(), &it).is_ok())
    });
    Ok(verified.await.map_err(anyhow::Error::from)?)
}

//! What the desk, or a list it follows, has decided about an actor, a server, a guest or a word.
//!
//! A server's standing holds for all below it. What holds for an actor in the end is kept with the
//! actor (`actors.stand`), so that every question can ask for it, and is worked out anew whenever
//! a standing changes.

use std::collections::{BTreeSet, HashMap};

use sea_orm::{
    ActiveValue::Set,
    Condition, ExprTrait, QueryOrder, QuerySelect, QueryTrait,
    entity::prelude::*,
    sea_query::{OnConflict, Query, SelectStatement},
};

use super::{
    Actor, Actors, Author, Blocklist, By, Comment, CommentColumn, Deed, DeedKind, Follower, Guest, actor,
    settings,
};
use crate::{App, Error, Result, db, language::Phrase, text};

/// No host name has more labels than anybody needs; more are not looked at (RFC 1035, 2.3.4).
const MOST_LABELS: usize = 127;
/// How many values one question may carry.
const CHUNK: usize = 500;
/// How many standings one statement writes: nine values each, and SQLite takes 32,766.
const ROWS: usize = 1000;
/// For more servers than this everything that was decided is read at once.
const FEW: usize = 200;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "standings")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub kind: Kind,
    /// The id of an actor, the bare name of a server, the fingerprint of a guest's browser, or a
    /// word in lower case.
    pub target: String,
    /// What to call it.
    pub name: String,
    pub stand: Stand,
    /// Why, perhaps empty.
    pub reason: String,
    /// Who decided; `None` for the operator and for lists.
    pub author_id: Option<i64>,
    /// The list it comes from; `None` for what was decided here.
    pub blocklist_id: Option<i64>,
    pub since: DateTimeUtc,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum Kind {
    Actor,
    /// A server and all servers below its name.
    Server,
    /// Somebody without an account, by their browser.
    Guest,
    Word,
}

impl Kind {
    pub const ALL: [Self; 4] = [Self::Actor, Self::Server, Self::Guest, Self::Word];

    pub fn word(self) -> &'static str {
        match self {
            Self::Actor => "person",
            Self::Server => "server",
            Self::Guest => "guest",
            Self::Word => "word",
        }
    }

    pub fn read(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.word() == word)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum Stand {
    /// Never held by a rule; a server may take part where only listed ones may.
    Trusted,
    /// What they say waits for the desk; they are not counted.
    Limited,
    /// Not heard, not asked, not told anything.
    Blocked,
}

impl Stand {
    pub const ALL: [Self; 3] = [Self::Trusted, Self::Limited, Self::Blocked];

    pub fn word(self) -> &'static str {
        match self {
            Self::Trusted => "trusted",
            Self::Limited => "limited",
            Self::Blocked => "blocked",
        }
    }

    pub fn read(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.word() == word)
    }

    fn deed(self) -> DeedKind {
        match self {
            Self::Trusted => DeedKind::Trust,
            Self::Limited => DeedKind::Limit,
            Self::Blocked => DeedKind::Block,
        }
    }
}

impl ActiveModelBehavior for ActiveModel {}

/// Which standings to list.
#[derive(Clone, Debug, Default)]
pub struct Search {
    pub kind: Option<Kind>,
    pub stand: Option<Stand>,
    /// A part of the name; everything if it is empty.
    pub words: String,
}

/// What the lists that hold say of a server together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Ruling {
    pub stand: Stand,
    pub reason: String,
    pub blocklist_id: i64,
}

/// Whom or what something is decided about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Whom {
    /// Somebody elsewhere, by their id.
    Actor { url: String, handle: String },
    /// A server, by its bare name; see [`bare_host`].
    Server(String),
    /// A guest, by the fingerprint of their browser.
    Guest { browser_hash: String, name: String },
    /// A word or some words, in lower case.
    Word(String),
}

impl Whom {
    /// Somebody elsewhere. People of our own are not blocked but disabled.
    pub fn actor(actor: &Actor) -> Result<Self> {
        match actor.is_local() {
            true => Err(Error::wrong([Phrase::new("desk-wrong-own-person")])),
            false => Ok(Self::Actor { url: actor.url.clone(), handle: actor.full_handle() }),
        }
    }

    /// Whom somebody means who typed this.
    pub async fn typed(app: &App, kind: Kind, typed: &str) -> Result<Self> {
        match kind {
            Kind::Server => Self::server(app, typed),
            Kind::Word => Self::word(typed),
            Kind::Actor => Self::person(&app.db, typed).await,
            Kind::Guest => Err(Error::wrong([Phrase::new("desk-wrong-guest")])),
        }
    }

    /// Somebody we have met, by their handle, their page or their id.
    async fn person(db: &impl ConnectionTrait, typed: &str) -> Result<Self> {
        match Actor::named(db, typed).await? {
            Some(actor) => Self::actor(&actor),
            None => {
                Err(Error::wrong([Phrase::new("desk-wrong-person").with("name", text::one_line(typed, 80))]))
            }
        }
    }

    /// Somebody without an account, by the browser they wrote a comment with.
    pub fn guest(guest: &Guest, comment: &Comment) -> Option<Self> {
        let name = comment.guest_name.clone()?;
        Some(Self::Guest { browser_hash: guest.browser_hash.clone(), name })
    }

    /// A server as somebody typed it, in whatever spelling. Our own is refused, and whatever holds it.
    pub fn server(app: &App, typed: &str) -> Result<Self> {
        let host = bare_host(typed).ok_or_else(|| {
            Error::wrong([Phrase::new("desk-wrong-server").with("name", text::one_line(typed, 80))])
        })?;
        match holds(&host, &own_host(app)) {
            true => Err(Error::wrong([Phrase::new("desk-wrong-own-server").with("name", host)])),
            false => Ok(Self::Server(host)),
        }
    }

    /// A word or phrase as somebody typed it: 2 to 100 characters.
    pub fn word(typed: &str) -> Result<Self> {
        let word = text::one_line(typed, 101).to_lowercase();
        match word.chars().count() {
            2..=100 => Ok(Self::Word(word)),
            _ => Err(Error::wrong([Phrase::new("desk-wrong-word")])),
        }
    }

    pub fn kind(&self) -> Kind {
        match self {
            Self::Actor { .. } => Kind::Actor,
            Self::Server(_) => Kind::Server,
            Self::Guest { .. } => Kind::Guest,
            Self::Word(_) => Kind::Word,
        }
    }

    pub fn target(&self) -> &str {
        match self {
            Self::Actor { url, .. } => url,
            Self::Server(it) | Self::Word(it) => it,
            Self::Guest { browser_hash, .. } => browser_hash,
        }
    }

    pub fn name(&self) -> &str {
        match self {
            Self::Actor { handle, .. } => handle,
            Self::Server(it) | Self::Word(it) => it,
            Self::Guest { name, .. } => name,
        }
    }
}

impl Model {
    /// An editor or owner decides how somebody or something stands, or that nothing particular holds.
    pub async fn declare(
        app: &App,
        author: &Author,
        whom: &Whom,
        stand: Option<Stand>,
        reason: &str,
    ) -> Result<()> {
        if !author.edits_others() {
            return Err(Error::Forbidden);
        }
        let txn = db::begin(&app.db).await?;
        Self::decide(&txn, &By::author(author, reason), whom, stand).await?;
        txn.commit().await?;
        app.bell.notify_one();
        Ok(())
    }

    /// Decides how somebody or something stands, or that nothing particular holds any more.
    /// All that follows from it is done in the same transaction: who is blocked follows nobody
    /// here, and what they said leaves every page until they are no longer blocked.
    pub async fn decide(db: &impl ConnectionTrait, by: &By, whom: &Whom, stand: Option<Stand>) -> Result<()> {
        let known = Self::of(db, whom.kind(), whom.target()).await?;
        let is_so = |it: &Self| {
            Some(it.stand) == stand
                && it.blocklist_id.is_none()
                && (by.reason.is_empty() || by.reason == it.reason)
        };
        if known.as_ref().map_or(stand.is_none(), is_so) {
            return Ok(());
        }
        match (stand, known.and_then(|it| it.blocklist_id)) {
            (Some(stand), _) => Self::set(db, by, whom, stand).await?,
            (None, Some(list)) => return Err(Error::wrong([held_by(&Blocklist::by_id(db, list).await?)])),
            (None, None) => Self::lift(db, whom).await?,
        }
        let deed = stand.map_or(DeedKind::Lift, Stand::deed);
        Deed::note(db, by, deed, &format!("{} {}", whom.kind().word(), whom.name()), "/desk/standings")
            .await?;
        Self::reach(db, whom).await?;
        if stand == Some(Stand::Trusted) {
            Self::let_appear(db, by, whom).await?;
        }
        Ok(())
    }

    /// What was said by those whom a decision is about, as far as it follows from it.
    async fn reach(db: &impl ConnectionTrait, whom: &Whom) -> Result<()> {
        match whom {
            Whom::Word(_) => Ok(()),
            Whom::Guest { .. } => Comment::bar(db).await,
            Whom::Actor { url, .. } => match Actor::by_url(db, url).await? {
                Some(actor) => Self::take_effect(db, Some(&[actor.host])).await,
                None => Ok(()),
            },
            Whom::Server(host) => {
                let hosts: Vec<String> =
                    Self::known_hosts(db).await?.into_iter().filter(|it| is_below(it, host)).collect();
                Self::take_effect(db, Some(&hosts)).await
            }
        }
    }

    /// Whatever waits of somebody who is trusted appears. A server is trusted to take part; what its
    /// people say is still read one by one.
    async fn let_appear(db: &impl ConnectionTrait, by: &By, whom: &Whom) -> Result<()> {
        let theirs = match whom {
            Whom::Actor { url, .. } => match Actor::by_url(db, url).await? {
                Some(actor) => Condition::all().add(CommentColumn::ActorId.eq(actor.id)),
                None => return Ok(()),
            },
            Whom::Guest { browser_hash, .. } => {
                Condition::all().add(CommentColumn::Id.in_subquery(Guest::comment_ids(browser_hash)))
            }
            Whom::Server(_) | Whom::Word(_) => return Ok(()),
        };
        Comment::let_appear(db, by, theirs).await
    }

    async fn set(db: &impl ConnectionTrait, by: &By, whom: &Whom, stand: Stand) -> Result<()> {
        let row = ActiveModel {
            kind: Set(whom.kind()),
            target: Set(whom.target().to_owned()),
            name: Set(whom.name().to_owned()),
            stand: Set(stand),
            reason: Set(by.reason.clone()),
            author_id: Set(by.author_id),
            blocklist_id: Set(None),
            since: Set(db::now()),
            ..Default::default()
        };
        let again = OnConflict::columns([Column::Kind, Column::Target])
            .update_columns([
                Column::Name,
                Column::Stand,
                Column::Reason,
                Column::AuthorId,
                Column::BlocklistId,
                Column::Since,
            ])
            .to_owned();
        Entity::insert(row).on_conflict(again).exec_without_returning(db).await?;
        Ok(())
    }

    /// Nothing was decided here any more; what a list says of a server holds again.
    async fn lift(db: &impl ConnectionTrait, whom: &Whom) -> Result<()> {
        Entity::delete_many()
            .filter(COLUMN.kind.eq(whom.kind()))
            .filter(COLUMN.target.eq(whom.target()))
            .exec(db)
            .await?;
        if let Whom::Server(host) = whom
            && let Some(ruling) = Blocklist::ruling(db, host).await?
        {
            write(db, vec![(host.clone(), ruling)]).await?;
        }
        Ok(())
    }

    /// Makes the standings that come from lists what the lists say together. What was decided here
    /// stays as it is, and so does what already stands as it should. Says how many are different.
    pub(super) async fn follow_lists(
        db: &impl ConnectionTrait,
        mut wanted: HashMap<String, Ruling>,
    ) -> Result<usize> {
        let mut stale = Vec::new();
        for row in Entity::find().filter(COLUMN.kind.eq(Kind::Server)).all(db).await? {
            let is_so = |it: &Ruling| {
                it.stand == row.stand && Some(it.blocklist_id) == row.blocklist_id && it.reason == row.reason
            };
            let stays = row.blocklist_id.is_none() || wanted.get(&row.target).is_some_and(is_so);
            if stays {
                wanted.remove(&row.target);
            } else {
                stale.push(row.id);
            }
        }
        for ids in stale.chunks(ROWS) {
            let old = Entity::delete_many().filter(COLUMN.id.is_in(ids.iter().copied()));
            old.filter(COLUMN.blocklist_id.is_not_null()).exec(db).await?;
        }
        let different = stale.len() + wanted.len();
        let mut wanted: Vec<(String, Ruling)> = wanted.into_iter().collect();
        wanted.sort_by(|a, b| a.0.cmp(&b.0));
        write(db, wanted).await?;
        Ok(different)
    }

    /// Works out anew how the actors of these servers stand (of all servers for `None`), and does
    /// what follows from it.
    pub async fn take_effect(db: &impl ConnectionTrait, of: Option<&[String]>) -> Result<()> {
        let all;
        let of = match of {
            Some(of) => of,
            None => {
                all = Self::known_hosts(db).await?;
                &all
            }
        };
        let register = Register::open(db, Some(of)).await?;
        let stands: HashMap<&str, Option<Stand>> =
            of.iter().map(|it| (it.as_str(), register.of(it))).collect();
        let mut by_stand: HashMap<Option<&'static str>, Vec<&str>> = HashMap::new();
        for (host, stand) in &stands {
            by_stand.entry(stand.map(Stand::word)).or_default().push(host);
        }
        for (stand, hosts) in &by_stand {
            for hosts in hosts.chunks(CHUNK) {
                set_actors(db, hosts, *stand).await?;
            }
        }
        Self::prefer_own(db, &stands).await?;
        Follower::farewell_blocked(db).await?;
        Comment::bar(db).await
    }

    /// What was decided about an actor themselves counts before what holds for their server, unless
    /// that is blocked.
    async fn prefer_own(db: &impl ConnectionTrait, stands: &HashMap<&str, Option<Stand>>) -> Result<()> {
        let mut by_stand: HashMap<&'static str, Vec<String>> = HashMap::new();
        for own in Entity::find().filter(COLUMN.kind.eq(Kind::Actor)).all(db).await? {
            by_stand.entry(own.stand.word()).or_default().push(own.target);
        }
        for (stand, urls) in &by_stand {
            for urls in urls.chunks(CHUNK) {
                let known = Actors::find()
                    .select_only()
                    .columns([actor::Column::Id, actor::Column::Host])
                    .filter(actor::COLUMN.url.is_in(urls))
                    .filter(actor::COLUMN.private_key.is_null());
                let known: Vec<(i64, String)> = known.into_tuple().all(db).await?;
                let may = |host: &str| stands.get(host).is_some_and(|it| *it != Some(Stand::Blocked));
                let ids = known.iter().filter(|it| may(&it.1)).map(|it| it.0);
                Actors::update_many()
                    .col_expr(actor::Column::Stand, Expr::value(*stand))
                    .filter(actor::COLUMN.id.is_in(ids))
                    .exec(db)
                    .await?;
            }
        }
        Ok(())
    }

    /// How a server stands: by its own name or by the nearest name above it, and what was decided here
    /// counts before what a list says. Where only listed servers may take part, all others are blocked.
    /// Our own people have no standing.
    pub async fn of_host(db: &impl ConnectionTrait, host: &str) -> Result<Option<Stand>> {
        Ok(Register::open(db, Some(&[host.to_owned()])).await?.of(host))
    }

    /// What was decided about a server, by its bare name, or about the nearest one above it.
    pub async fn over(db: &impl ConnectionTrait, bare: &str) -> Result<Option<Self>> {
        let found = Entity::find()
            .filter(COLUMN.kind.eq(Kind::Server))
            .filter(COLUMN.target.is_in(names_of(bare)))
            .all(db)
            .await?;
        Ok(found.into_iter().max_by_key(|it| it.target.len()))
    }

    /// How the server of an address stands.
    pub async fn of_address(db: &impl ConnectionTrait, address: &str) -> Result<Option<Stand>> {
        match url::Url::parse(address).ok().as_ref().and_then(url::Url::host_str) {
            Some(host) => Self::of_host(db, host).await,
            None => Ok(None),
        }
    }

    /// Whether an address lies on a server that is blocked.
    pub async fn bars(db: &impl ConnectionTrait, address: &str) -> Result<bool> {
        Ok(Self::of_address(db, address).await? == Some(Stand::Blocked))
    }

    /// Whether somebody is blocked, or their server, be they known or not.
    pub async fn bars_actor(db: &impl ConnectionTrait, url: &str) -> Result<bool> {
        match url::Url::parse(url).ok().as_ref().and_then(url::Url::host_str) {
            Some(host) => Ok(Self::of_actor(db, url, host).await? == Some(Stand::Blocked)),
            None => Ok(false),
        }
    }

    /// How an actor stands whom we may be about to meet for the first time.
    pub async fn of_actor(db: &impl ConnectionTrait, url: &str, host: &str) -> Result<Option<Stand>> {
        Ok(Self::of_all(db, &[(url, host)]).await?.remove(url))
    }

    /// The same for many, given by their addresses and hosts. Who is not in it has no standing.
    pub async fn of_all(
        db: &impl ConnectionTrait,
        actors: &[(&str, &str)],
    ) -> Result<HashMap<String, Stand>> {
        if actors.is_empty() {
            return Ok(HashMap::new());
        }
        let hosts: BTreeSet<String> = actors.iter().map(|it| it.1.to_owned()).collect();
        let urls: Vec<&str> = actors.iter().map(|it| it.0).collect();
        let register = Register::read(db, Some(&Vec::from_iter(hosts)), &urls).await?;
        let stand = |(url, host): &(&str, &str)| Some(((*url).to_owned(), register.of_actor(url, host)?));
        Ok(actors.iter().filter_map(stand).collect())
    }

    /// The servers we know somebody of, as they are spelt there.
    pub async fn known_hosts(db: &impl ConnectionTrait) -> Result<Vec<String>> {
        let hosts = Actors::find()
            .select_only()
            .column(actor::Column::Host)
            .distinct()
            .filter(actor::COLUMN.private_key.is_null());
        Ok(hosts.into_tuple().all(db).await?)
    }

    /// All servers that are limited or blocked, in the CSV of Mastodon, with the reasons.
    pub async fn export(db: &impl ConnectionTrait) -> Result<String> {
        let rows =
            Entity::find().filter(COLUMN.kind.eq(Kind::Server)).filter(COLUMN.stand.ne(Stand::Trusted));
        let mut csv = csv::Writer::from_writer(Vec::new());
        let write = |csv: &mut csv::Writer<Vec<u8>>, record: [&str; 6]| {
            csv.write_record(record).map_err(anyhow::Error::from)
        };
        let names =
            ["#domain", "#severity", "#reject_media", "#reject_reports", "#public_comment", "#obfuscate"];
        write(&mut csv, names)?;
        for row in rows.order_by_asc(COLUMN.target).all(db).await? {
            let severity = if row.stand == Stand::Blocked { "suspend" } else { "silence" };
            write(&mut csv, [&row.target, severity, "False", "False", &row.reason, "False"])?;
        }
        let bytes = csv.into_inner().map_err(|it| anyhow::anyhow!("{it}"))?;
        Ok(String::from_utf8(bytes).map_err(anyhow::Error::from)?)
    }

    /// How many standings come from each list.
    pub async fn count_by_list(db: &impl ConnectionTrait) -> Result<HashMap<i64, i64>> {
        let counted = Entity::find()
            .select_only()
            .column(Column::BlocklistId)
            .column_as(Column::Id.count(), "standings")
            .filter(COLUMN.blocklist_id.is_not_null())
            .group_by(Column::BlocklistId);
        Ok(counted.into_tuple::<(i64, i64)>().all(db).await?.into_iter().collect())
    }

    /// Whom it is about.
    pub fn whom(&self) -> Whom {
        let (target, name) = (self.target.clone(), self.name.clone());
        match self.kind {
            Kind::Actor => Whom::Actor { url: target, handle: name },
            Kind::Server => Whom::Server(target),
            Kind::Guest => Whom::Guest { browser_hash: target, name },
            Kind::Word => Whom::Word(target),
        }
    }

    pub async fn of(db: &impl ConnectionTrait, kind: Kind, target: &str) -> Result<Option<Self>> {
        Ok(Entity::find().filter(COLUMN.kind.eq(kind)).filter(COLUMN.target.eq(target)).one(db).await?)
    }

    pub async fn by_id(db: &impl ConnectionTrait, id: i64) -> Result<Self> {
        Entity::find_by_id(id).one(db).await?.ok_or(Error::NotFound)
    }

    /// All words that are limited or blocked.
    pub async fn words(db: &impl ConnectionTrait) -> Result<Vec<Self>> {
        let found = Entity::find().filter(COLUMN.kind.eq(Kind::Word)).filter(COLUMN.stand.ne(Stand::Trusted));
        Ok(found.order_by_asc(COLUMN.target).all(db).await?)
    }

    /// One page of what was decided, by name, and whether there is more; pages count from 1.
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
        if let Some(stand) = search.stand {
            found = found.filter(COLUMN.stand.eq(stand));
        }
        if !search.words.is_empty() {
            found = found.filter(COLUMN.name.contains(search.words.as_str()));
        }
        let offset = page.saturating_sub(1).saturating_mul(per_page);
        let found = found.order_by_asc(COLUMN.kind).order_by_asc(COLUMN.target);
        let mut standings = found.offset(offset).limit(per_page + 1).all(db).await?;
        let more = standings.len() as u64 > per_page;
        standings.truncate(per_page as usize);
        Ok((standings, more))
    }

    /// Whether any server is trusted by name.
    pub async fn trusts_a_server(db: &impl ConnectionTrait) -> Result<bool> {
        let trusted = Entity::find().filter(COLUMN.kind.eq(Kind::Server));
        Ok(trusted.filter(COLUMN.stand.eq(Stand::Trusted)).one(db).await?.is_some())
    }

    /// The ids of people who are blocked themselves, and not only with their server, as a subquery.
    pub(super) fn blocked_actor_ids() -> SelectStatement {
        let urls = Entity::find()
            .select_only()
            .column(Column::Target)
            .filter(COLUMN.kind.eq(Kind::Actor))
            .filter(COLUMN.stand.eq(Stand::Blocked))
            .into_query();
        let found = Actors::find().select_only().column(actor::Column::Id);
        found.filter(actor::COLUMN.url.in_subquery(urls)).into_query()
    }

    /// The fingerprints of the browsers of guests who are blocked, as a subquery.
    pub(super) fn blocked_guests() -> SelectStatement {
        Entity::find()
            .select_only()
            .column(Column::Target)
            .filter(COLUMN.kind.eq(Kind::Guest))
            .filter(COLUMN.stand.eq(Stand::Blocked))
            .into_query()
    }
}

/// How servers stand, read once to be asked many times.
#[derive(Clone, Debug, Default)]
pub(super) struct Register {
    /// What was decided about people themselves, by their addresses.
    people: HashMap<String, Stand>,
    decided: HashMap<String, Stand>,
    listed: HashMap<String, Stand>,
    is_listed_only: bool,
    /// Our own bare name: it needs no trust.
    own: String,
}

impl Register {
    /// What holds for these servers, or for all (`None`); nothing before the blog is set up.
    pub async fn open(db: &impl ConnectionTrait, hosts: Option<&[String]>) -> Result<Self> {
        Self::read(db, hosts, &[]).await
    }

    /// The same, with what was decided about people themselves, by their addresses. It is asked for before every
    /// message and every request, so it is one question.
    async fn read(db: &impl ConnectionTrait, hosts: Option<&[String]>, people: &[&str]) -> Result<Self> {
        let mut about = COLUMN.kind.eq(Kind::Server);
        if let Some(hosts) = hosts.filter(|it| it.len() <= FEW) {
            let bare: Vec<String> = hosts.iter().filter_map(|it| bare_host(it)).collect();
            about = about.and(COLUMN.target.is_in(bare.iter().flat_map(|it| names_of(it))));
        }
        if !people.is_empty() {
            let own = COLUMN.kind.eq(Kind::Actor).and(COLUMN.target.is_in(people.iter().copied()));
            about = about.or(own);
        }
        let mut question = Query::select();
        question
            .columns([settings::Column::AllowList, settings::Column::Url].map(|it| (settings::Entity, it)));
        question.columns(
            [Column::Kind, Column::Target, Column::Stand, Column::BlocklistId].map(|it| (Entity, it)),
        );
        question.from(settings::Entity).left_join(Entity, about);
        let rows = db.query_all(&question).await?;
        let mut register = Self::default();
        if let Some(any) = rows.first() {
            register.is_listed_only = any.try_get_by_index(0)?;
            register.own = bare_host(&any.try_get_by_index::<String>(1)?).unwrap_or_default();
        }
        for row in rows {
            let kind: Option<Kind> = row.try_get_by_index(2)?;
            let (Some(kind), Some(stand)) = (kind, row.try_get_by_index(4)?) else { continue };
            let list: Option<i64> = row.try_get_by_index(5)?;
            let shelf = match (kind, list) {
                (Kind::Actor, _) => &mut register.people,
                (_, Some(_)) => &mut register.listed,
                _ => &mut register.decided,
            };
            shelf.insert(row.try_get_by_index(3)?, stand);
        }
        Ok(register)
    }

    /// How somebody stands: as was decided about themselves, unless their server is blocked.
    fn of_actor(&self, url: &str, host: &str) -> Option<Stand> {
        match self.of(host) {
            Some(Stand::Blocked) => Some(Stand::Blocked),
            of_host => self.people.get(url).copied().or(of_host),
        }
    }

    /// The same with other lists.
    pub fn with_lists(&self, listed: HashMap<String, Stand>) -> Self {
        Self { listed, ..self.clone() }
    }

    /// How a server stands, in whatever spelling.
    pub fn of(&self, host: &str) -> Option<Stand> {
        let Some(bare) = bare_host(host) else { return Some(Stand::Blocked) };
        let listed = || nearest(&self.listed, &bare);
        let stand = self.decided(&bare).or_else(listed);
        let is_shut_out = self.is_listed_only && bare != self.own;
        stand.or(is_shut_out.then_some(Stand::Blocked))
    }

    /// What was decided here about a server or a name above it.
    pub fn decided(&self, bare: &str) -> Option<Stand> {
        nearest(&self.decided, bare)
    }

    /// What lists say of this very server.
    pub fn listed(&self, bare: &str) -> Option<Stand> {
        self.listed.get(bare).copied()
    }

    pub fn listed_hosts(&self) -> impl Iterator<Item = &String> {
        self.listed.keys()
    }
}

fn nearest(shelf: &HashMap<String, Stand>, bare: &str) -> Option<Stand> {
    names_of(bare).into_iter().find_map(|it| shelf.get(it).copied())
}

/// Whether one standing asks for more than another.
pub(super) fn stricter(a: Stand, b: Stand) -> bool {
    let weight = |it: Stand| Stand::ALL.iter().position(|known| *known == it);
    weight(a) > weight(b)
}

/// Writes down what lists say. What was decided here meanwhile stays.
async fn write(db: &impl ConnectionTrait, rulings: Vec<(String, Ruling)>) -> Result<()> {
    let now = db::now();
    for rulings in rulings.chunks(ROWS) {
        let rows = rulings.iter().map(|(host, it)| ActiveModel {
            kind: Set(Kind::Server),
            target: Set(host.clone()),
            name: Set(host.clone()),
            stand: Set(it.stand),
            reason: Set(it.reason.clone()),
            author_id: Set(None),
            blocklist_id: Set(Some(it.blocklist_id)),
            since: Set(now),
            ..Default::default()
        });
        let known = OnConflict::columns([Column::Kind, Column::Target]).do_nothing().to_owned();
        Entity::insert_many(rows).on_conflict(known).exec_without_returning(db).await?;
    }
    Ok(())
}

fn held_by(list: &Blocklist) -> Phrase {
    Phrase::new("desk-wrong-held-by").with("list", &list.name)
}

async fn set_actors(db: &impl ConnectionTrait, hosts: &[&str], stand: Option<&str>) -> Result<()> {
    Actors::update_many()
        .col_expr(actor::Column::Stand, Expr::value(stand))
        .filter(actor::COLUMN.host.is_in(hosts.iter().copied()))
        .filter(actor::COLUMN.private_key.is_null())
        .filter(match stand {
            Some(stand) => actor::COLUMN.stand.is_null().or(actor::COLUMN.stand.ne(stand)),
            None => actor::COLUMN.stand.is_not_null(),
        })
        .exec(db)
        .await?;
    Ok(())
}

/// The bare name of this server.
pub(super) fn own_host(app: &App) -> String {
    host_of(&app.config.origin())
}

/// The bare name in an address.
pub(super) fn host_of(url: &str) -> String {
    bare_host(url).unwrap_or_default()
}

/// The bare name of a server, however it is spelt: capitals, foreign letters, ports, dots at the end, addresses
/// and handles of its people. `None` for what names no server.
pub fn bare_host(typed: &str) -> Option<String> {
    let typed = typed.trim().trim_start_matches("*.").trim_start_matches('@');
    let named = match typed.split_once("://") {
        Some((_, rest)) => rest.split(['/', '?', '#']).next().unwrap_or_default(),
        None => typed,
    };
    let named = named.rsplit_once('@').map_or(named, |it| it.1);
    let host = if is_plain(named) { named.to_owned() } else { parsed_host(named)? };
    let is_name = |it: &str| {
        !it.is_empty()
            && it.len() <= 63
            && it.bytes().all(|it| it.is_ascii_alphanumeric() || matches!(it, b'-' | b'_'))
    };
    let fits = host.len() <= 253 && host.split('.').all(is_name) && host.split('.').count() <= MOST_LABELS;
    fits.then_some(host)
}

/// Whether a name is spelt as a parser would spell it: most are, in long lists. What may be a number or
/// stands for foreign letters is looked at more closely.
fn is_plain(named: &str) -> bool {
    let last = named.rsplit('.').next().unwrap_or_default();
    named.bytes().all(|it| matches!(it, b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.'))
        && last.starts_with(|it: char| it.is_ascii_lowercase())
        && !named.contains("xn--")
}

fn parsed_host(named: &str) -> Option<String> {
    let url = url::Url::parse(&format!("https://{named}/")).ok()?;
    let is_bare = url.path() == "/" && url.query().is_none() && url.fragment().is_none();
    Some(url.domain().filter(|_| is_bare)?.trim_end_matches('.').to_owned())
}

/// Whether a host, in any spelling, is this server or lies below it.
fn is_below(host: &str, server: &str) -> bool {
    bare_host(host).is_some_and(|it| holds(server, &it))
}

/// Whether the bare name `inner` is `outer` or lies below it.
pub fn holds(outer: &str, inner: &str) -> bool {
    inner.strip_suffix(outer).is_some_and(|it| it.is_empty() || it.ends_with('.'))
}

/// A name and all names above it: `a.b.example`, `b.example`, `example`.
fn names_of(bare: &str) -> Vec<&str> {
    let above = bare.match_indices('.').map(|(at, _)| &bare[at + 1..]);
    std::iter::once(bare).chain(above).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_server_is_itself_in_every_spelling() {
        for spelling in [
            "evil.example",
            "EVIL.example",
            " evil.example. ",
            "evil.example:8443",
            "https://evil.example/users/bob",
            "@bob@evil.example",
            "bob@evil.example",
            "*.evil.example",
            "evil。example",
        ] {
            assert_eq!(bare_host(spelling).as_deref(), Some("evil.example"), "{spelling}");
        }
        assert_eq!(bare_host("bücher.example").as_deref(), Some("xn--bcher-kva.example"));
        for nothing in [
            "",
            "evil example",
            "ev*l.example",
            "127.0.0.1",
            "1.2.3.0x4",
            "xn--a.example",
            "[::1]",
            "a/b",
            "..",
            "a..b",
        ] {
            assert_eq!(bare_host(nothing), None, "{nothing}");
        }
    }

    #[test]
    fn what_lies_below_belongs_to_it_and_what_only_ends_alike_does_not() {
        assert!(holds("evil.example", "evil.example") && holds("evil.example", "a.b.evil.example"));
        assert!(!holds("evil.example", "notevil.example") && !holds("a.evil.example", "evil.example"));
        assert_eq!(names_of("a.b.example"), ["a.b.example", "b.example", "example"]);
    }
}

//! Whom the desk trusts, limits and blocks, and the lists it follows, from a shell.

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

use super::{About, BlocklistCommand, DecideArgs, StandingCommand};
use crate::{
    App,
    blog::{Author, Blocklist, By, Preview, Stand, Standing, StandingKind, StandingSearch, Whom},
    db,
};

/// A shell lists everything.
const ALL: u64 = 1_000_000;

pub(super) async fn standing(app: &App, command: &StandingCommand) -> Result<Value> {
    match command {
        StandingCommand::List { kind } => {
            let search = StandingSearch { kind: kind.map(About::kind), ..StandingSearch::default() };
            let (standings, _) = Standing::page(&app.db, &search, 1, ALL).await?;
            let authors = Author::all(&app.db).await?;
            let who = |it: &Standing| {
                authors
                    .iter()
                    .find(|author| Some(author.0.id) == it.author_id)
                    .map(|it| it.0.username.clone())
            };
            Ok(standings.iter().map(|it| about_standing(it, who(it))).collect())
        }
        StandingCommand::Trust(args) => decide(app, args, Some(Stand::Trusted)).await,
        StandingCommand::Limit(args) => decide(app, args, Some(Stand::Limited)).await,
        StandingCommand::Block(args) => decide(app, args, Some(Stand::Blocked)).await,
        StandingCommand::Lift(args) => decide(app, args, None).await,
    }
}

async fn decide(app: &App, args: &DecideArgs, stand: Option<Stand>) -> Result<Value> {
    let kind = args.kind.map_or_else(|| guessed(&args.target), About::kind);
    let whom = Whom::typed(app, kind, &args.target).await?;
    if stand.is_none() && Standing::of(&app.db, kind, whom.target()).await?.is_none() {
        bail!("nothing is decided about {}; see reynard standing list", whom.name());
    }
    let txn = db::begin(&app.db).await?;
    Standing::decide(&txn, &By::operator(&args.reason), &whom, stand).await?;
    txn.commit().await?;
    match Standing::of(&app.db, kind, whom.target()).await? {
        Some(standing) => Ok(about_standing(&standing, None)),
        None => Ok(json!({ "kind": kind.word(), "name": whom.name(), "stand": Value::Null })),
    }
}

/// People have an @ in their name or a page; words have to be called words.
fn guessed(target: &str) -> StandingKind {
    let path = target.split_once("://").and_then(|it| it.1.split_once('/')).map_or("", |it| it.1);
    match target.contains('@') || !path.is_empty() {
        true => StandingKind::Actor,
        false => StandingKind::Server,
    }
}

impl About {
    fn kind(self) -> StandingKind {
        match self {
            Self::Person => StandingKind::Actor,
            Self::Server => StandingKind::Server,
            Self::Word => StandingKind::Word,
        }
    }
}

fn about_standing(it: &Standing, who: Option<String>) -> Value {
    let by = match (who, it.blocklist_id) {
        (Some(who), _) => who,
        (None, Some(list)) => format!("list {list}"),
        (None, None) => "operator".to_owned(),
    };
    json!({
        "kind": it.kind.word(), "name": it.name, "stand": it.stand.word(), "by": by, "since": it.since,
        "reason": it.reason,
    })
}

pub(super) async fn blocklist(app: &App, command: &BlocklistCommand) -> Result<Value> {
    match command {
        BlocklistCommand::Import { file, name, apply, reason } => {
            let cannot = || format!("cannot read {}", file.display());
            let bytes = tokio::fs::read(file).await.with_context(cannot)?;
            let file_name = || file.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let name = name.clone().unwrap_or_else(file_name);
            let list = Blocklist::keep(app, &name, bytes).await?;
            let preview = list.preview(app).await?;
            if *apply {
                list.apply(app, &By::operator(reason), &list.print()).await?;
            }
            Ok(about_list(&Blocklist::by_id(&app.db, list.id).await?, &preview))
        }
        BlocklistCommand::List => {
            let counts = Standing::count_by_list(&app.db).await?;
            let lists = Blocklist::all(&app.db).await?;
            let listed = lists.iter().map(|(it, waits)| {
                json!({
                    "id": it.id, "name": it.name, "state": state(it.applied_at.is_some(), *waits),
                    "servers": counts.get(&it.id).copied().unwrap_or_default(), "url": it.url,
                    "read": it.read_at, "applied": it.applied_at, "trouble": it.trouble,
                })
            });
            Ok(listed.collect())
        }
        BlocklistCommand::Show { id } => {
            let list = find(app, *id).await?;
            let preview = list.preview(app).await?;
            Ok(about_list(&list, &preview))
        }
        BlocklistCommand::Apply { id, reason } => {
            let list = find(app, *id).await?;
            let preview = list.preview(app).await?;
            list.apply(app, &By::operator(reason), &list.print()).await?;
            Ok(about_list(&Blocklist::by_id(&app.db, *id).await?, &preview))
        }
        BlocklistCommand::Subscribe { url, name } => {
            let list = Blocklist::subscribe(app, name, url).await?;
            Ok(json!({ "id": list.id, "name": list.name, "url": list.url }))
        }
        BlocklistCommand::Drop { id, reason } => {
            let list = find(app, *id).await?;
            let name = list.name.clone();
            list.drop(app, &By::operator(reason)).await?;
            Ok(json!({ "id": id, "name": name, "state": "dropped" }))
        }
        BlocklistCommand::Export => Ok(json!(Standing::export(&app.db).await?)),
    }
}

async fn find(app: &App, id: i64) -> Result<Blocklist> {
    match Blocklist::by_id(&app.db, id).await {
        Err(crate::Error::NotFound) => bail!("there is no list {id}; see reynard blocklist list"),
        found => Ok(found?),
    }
}

fn state(is_applied: bool, waits: bool) -> &'static str {
    match (is_applied, waits) {
        (_, true) => "waits",
        (true, false) => "holds",
        (false, false) => "not read yet",
    }
}

fn about_list(list: &Blocklist, preview: &Preview) -> Value {
    let hits = preview.hits.iter().map(|it| {
        json!({
            "server": it.host, "before": it.before_word(), "after": it.after_word(), "people": it.people,
            "followers": it.followers, "comments": it.comments(),
            "reviews": it.reviews.iter().map(|it| it.slug.as_str()).collect::<Vec<_>>(),
        })
    });
    let refused = preview.reading.refused.iter();
    let refused = refused.map(|it| json!({ "line": it.line, "text": it.text, "why": it.why.to_string() }));
    let against = preview
        .contradictions
        .iter()
        .map(|it| json!({ "server": it.host, "decided": it.decided.word(), "listed": it.listed.word() }));
    json!({
        "id": list.id, "name": list.name, "state": state(list.applied.is_some(), list.is_waiting()),
        "new": preview.fresh, "different": preview.changed, "gone": preview.gone, "same": preview.same,
        "skipped": preview.reading.skipped, "refusals": preview.reading.refusals,
        "people": preview.people, "followers": preview.followers, "comments": preview.comments,
        "hits": hits.collect::<Vec<_>>(), "against": against.collect::<Vec<_>>(),
        "refused": refused.collect::<Vec<_>>(), "trouble": list.trouble,
    })
}

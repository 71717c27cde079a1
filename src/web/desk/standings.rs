//! Everything that was decided about people, servers, guests and words, and deciding anew.

use std::{borrow::Borrow, collections::HashMap};

use askama::Template;
use axum::{
    extract::{Path, Query, State},
    http::{StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use serde::Deserialize;
use url::form_urlencoded::Serializer;

use crate::{
    App, Error, Result,
    blog::{Author, Blocklist, By, Stand, Standing, StandingKind, StandingSearch, Whom},
    db,
    language::{Language, Phrase},
    web::{
        frame::Frame,
        show as shown,
        signed_in::{Signed, SignedIn},
        wrong,
    },
};

const PER_PAGE: u64 = 50;

#[derive(Template)]
#[template(path = "desk/standings.html")]
struct Page {
    frame: Frame,
    rows: Vec<Row>,
    filter: Filter,
    page: u64,
    more: bool,
    form: Decision,
    problems: Vec<String>,
    is_owner: bool,
}

/// A standing and where it comes from.
struct Row {
    standing: Standing,
    /// Who decided it; `None` for the operator.
    who: Option<String>,
    /// The list it comes from.
    list: Option<(String, String)>,
}

impl Row {
    fn by(&self, language: &Language) -> String {
        self.who.clone().unwrap_or_else(|| language.say("desk-by-operator"))
    }
}

/// What the reader wants to see.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Filter {
    kind: String,
    stand: String,
    q: String,
    page: String,
}

/// What somebody typed to decide something.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Decision {
    kind: String,
    target: String,
    /// `trusted`, `limited`, `blocked`, or `lift`.
    stand: String,
    reason: String,
}

impl Filter {
    fn number(&self) -> Result<u64> {
        match self.page.as_str() {
            "" => Ok(1),
            page => page.parse().ok().filter(|it| (1..1_000_000).contains(it)).ok_or(Error::NotFound),
        }
    }

    fn search(&self) -> StandingSearch {
        StandingSearch {
            kind: StandingKind::read(&self.kind),
            stand: Stand::read(&self.stand),
            words: self.q.trim().to_lowercase(),
        }
    }

    fn is_empty(&self) -> bool {
        self.kind.is_empty() && self.stand.is_empty() && self.q.is_empty()
    }

    /// The address of a page of the same list.
    fn path(&self, page: impl Borrow<u64>) -> String {
        let mut query = Serializer::new(String::new());
        let page = page.borrow().to_string();
        for (name, value) in [("kind", &self.kind), ("stand", &self.stand), ("q", &self.q), ("page", &page)] {
            if !value.is_empty() {
                query.append_pair(name, value);
            }
        }
        format!("/desk/standings?{}", query.finish())
    }
}

impl Decision {
    fn new() -> Self {
        Self { kind: "server".to_owned(), stand: "blocked".to_owned(), ..Self::default() }
    }

    /// How it is to stand; `None` to lift it.
    fn read(&self) -> Result<Option<Stand>> {
        match self.stand.as_str() {
            "lift" => Ok(None),
            word => {
                Stand::read(word).map(Some).ok_or_else(|| Error::wrong([Phrase::new("desk-wrong-stand")]))
            }
        }
    }
}

pub async fn list(
    State(app): State<App>,
    frame: Frame,
    me: SignedIn,
    Query(filter): Query<Filter>,
) -> Result<impl IntoResponse> {
    me.needs_editor()?;
    let page = Page::of(&app, frame, &me, filter).await?;
    match page.rows.is_empty() && page.page > 1 {
        true => Err(Error::NotFound),
        false => shown(&page),
    }
}

pub async fn decide(
    State(app): State<App>,
    frame: Frame,
    Signed(me, form): Signed<Decision>,
) -> Result<Response> {
    me.needs_editor()?;
    let done = settle(&app, &me, &form).await.map(|()| "decided");
    finish(&app, frame, &me, form, done).await
}

async fn settle(app: &App, me: &SignedIn, form: &Decision) -> Result<()> {
    let kind =
        StandingKind::read(&form.kind).ok_or_else(|| Error::wrong([Phrase::new("desk-wrong-kind")]))?;
    let whom = Whom::typed(app, kind, &form.target).await?;
    hold(app, me, &whom, form).await
}

async fn hold(app: &App, me: &SignedIn, whom: &Whom, form: &Decision) -> Result<()> {
    let stand = form.read()?;
    let txn = db::begin(&app.db).await?;
    Standing::decide(&txn, &By::author(&me.author, &form.reason), whom, stand).await?;
    Ok(txn.commit().await?)
}

pub async fn change(
    State(app): State<App>,
    frame: Frame,
    Path(id): Path<i64>,
    Signed(me, form): Signed<Decision>,
) -> Result<Response> {
    me.needs_editor()?;
    let standing = Standing::by_id(&app.db, id).await?;
    // Who lifts something wants to know what comes back.
    let news = if form.stand == "lift" { "lifted" } else { "decided" };
    let done = hold(&app, &me, &standing.whom(), &form).await.map(|()| news);
    finish(&app, frame, &me, Decision::new(), done).await
}

async fn finish(
    app: &App,
    frame: Frame,
    me: &SignedIn,
    form: Decision,
    done: Result<&str>,
) -> Result<Response> {
    match done {
        Ok(news) => Ok(Redirect::to(&format!("/desk/standings?done={news}")).into_response()),
        Err(error) => {
            let problems = wrong(error, frame.language)?;
            let page = Page::of(app, frame, me, Filter::default()).await?;
            let page = Page { form, problems, ..page };
            Ok((StatusCode::UNPROCESSABLE_ENTITY, shown(&page)?).into_response())
        }
    }
}

pub async fn export(State(app): State<App>, me: SignedIn) -> Result<impl IntoResponse> {
    me.needs_editor()?;
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"blocklist.csv\""),
    ];
    Ok((headers, Standing::export(&app.db).await?))
}

impl Page {
    async fn of(app: &App, frame: Frame, me: &SignedIn, filter: Filter) -> Result<Self> {
        let page = filter.number()?;
        let (standings, more) = Standing::page(&app.db, &filter.search(), page, PER_PAGE).await?;
        let lists: HashMap<i64, (String, String)> = Blocklist::all(&app.db)
            .await?
            .into_iter()
            .map(|(it, _)| (it.id, (it.name.clone(), it.path())))
            .collect();
        let authors = Author::all(&app.db).await?;
        let rows = standings.into_iter().map(|standing| {
            let author = authors.iter().find(|it| Some(it.0.id) == standing.author_id);
            Row {
                who: author.map(|it| it.0.username.clone()),
                list: standing.blocklist_id.and_then(|it| lists.get(&it).cloned()),
                standing,
            }
        });
        Ok(Self {
            frame,
            rows: rows.collect(),
            filter,
            page,
            more,
            form: Decision::new(),
            problems: Vec::new(),
            is_owner: me.author.is_owner(),
        })
    }
}

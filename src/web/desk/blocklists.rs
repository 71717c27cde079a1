//! Lists of servers that others keep: looked at first, then applied, followed or dropped. For owners.

use std::collections::HashMap;

use askama::Template;
use axum::{
    extract::{FromRequest, Multipart, Path, Request, State, multipart::MultipartError},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use serde::Deserialize;

use crate::{
    App, Error, Result,
    blog::{Blocklist, BlocklistCard, By, Preview, Standing},
    language::Phrase,
    web::{
        frame::Frame,
        show as shown,
        signed_in::{Button, Signed, SignedIn},
        wrong,
    },
};

#[derive(Template)]
#[template(path = "desk/blocklists.html")]
struct All {
    frame: Frame,
    /// Every list, whether it waits to be looked at, and how many servers stand as it says.
    lists: Vec<(BlocklistCard, bool, i64)>,
    name: String,
    text: String,
    problems: Vec<String>,
    follow: Follow,
    follow_problems: Vec<String>,
}

#[derive(Template)]
#[template(path = "desk/blocklist.html")]
struct One {
    frame: Frame,
    list: Blocklist,
    preview: Preview,
    problems: Vec<String>,
}

/// A list to follow.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Follow {
    name: String,
    url: String,
}

/// Who applies a list says which version of it they saw, and why.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Consent {
    seen: String,
    reason: String,
}

/// A list as it was sent: a file, or text somebody pasted.
pub struct Sent {
    me: SignedIn,
    name: String,
    text: String,
    file: Vec<u8>,
}

impl<S: Send + Sync> FromRequest<S> for Sent {
    type Rejection = Error;

    async fn from_request(request: Request, state: &S) -> Result<Self> {
        let me = Frame::of(request.extensions()).signed_in.ok_or(Error::SignedOut)?;
        let parts = Multipart::from_request(request, state).await;
        let parts = parts.map_err(|it| Error::told(it.status(), Phrase::new("error-form")))?;
        let mut sent = Self { me, name: String::new(), text: String::new(), file: Vec::new() };
        let csrf = sent.read(parts).await;
        let csrf = csrf.map_err(|it| Error::told(it.status(), Phrase::new("error-form")))?;
        sent.me.check(&csrf)?;
        Ok(sent)
    }
}

impl Sent {
    async fn read(&mut self, mut parts: Multipart) -> Result<String, MultipartError> {
        let (mut csrf, mut of_file) = (String::new(), None);
        while let Some(part) = parts.next_field().await? {
            let file_name = part.file_name().map(str::to_owned);
            match part.name().unwrap_or_default().to_owned().as_str() {
                "csrf" => csrf = part.text().await?,
                "name" => self.name = part.text().await?,
                "text" => self.text = part.text().await?,
                "file" => {
                    self.file = part.bytes().await?.to_vec();
                    of_file = file_name;
                }
                _ => {}
            }
        }
        // Whoever gives it no name calls it what the file is called, in whatever order the fields come.
        if let Some(of_file) = of_file.filter(|_| self.name.trim().is_empty()) {
            self.name = of_file;
        }
        Ok(csrf)
    }

    fn bytes(&self) -> Result<Vec<u8>> {
        match (self.file.is_empty(), self.text.trim().is_empty()) {
            (false, true) => Ok(self.file.clone()),
            (true, false) => Ok(self.text.clone().into_bytes()),
            (true, true) => Err(Error::wrong([Phrase::new("desk-wrong-list-none")])),
            (false, false) => Err(Error::wrong([Phrase::new("desk-wrong-list-both")])),
        }
    }
}

pub async fn all(State(app): State<App>, frame: Frame, me: SignedIn) -> Result<impl IntoResponse> {
    me.needs_owner()?;
    shown(&All::of(&app, frame).await?)
}

pub async fn import(State(app): State<App>, frame: Frame, sent: Sent) -> Result<Response> {
    sent.me.needs_owner()?;
    let kept = match sent.bytes() {
        Ok(bytes) => Blocklist::keep(&app, &sent.name, bytes).await,
        Err(error) => Err(error),
    };
    match kept {
        Ok(list) => Ok(Redirect::to(&list.path()).into_response()),
        Err(error) => {
            let problems = wrong(error, frame.language)?;
            let page = All { name: sent.name, text: sent.text, ..All::of(&app, frame).await? };
            refuse(&All { problems, ..page })
        }
    }
}

pub async fn subscribe(
    State(app): State<App>,
    frame: Frame,
    Signed(me, follow): Signed<Follow>,
) -> Result<Response> {
    me.needs_owner()?;
    match Blocklist::subscribe(&app, &follow.name, &follow.url).await {
        Ok(_) => Ok(Redirect::to("/desk/blocklists?done=subscribed").into_response()),
        Err(error) => {
            let problems = wrong(error, frame.language)?;
            refuse(&All { follow, follow_problems: problems, ..All::of(&app, frame).await? })
        }
    }
}

fn refuse(page: &impl Template) -> Result<Response> {
    Ok((StatusCode::UNPROCESSABLE_ENTITY, shown(page)?).into_response())
}

pub async fn look(
    State(app): State<App>,
    frame: Frame,
    me: SignedIn,
    Path(id): Path<i64>,
) -> Result<impl IntoResponse> {
    me.needs_owner()?;
    shown(&One::of(&app, frame, id).await?)
}

pub async fn apply(
    State(app): State<App>,
    frame: Frame,
    Path(id): Path<i64>,
    Signed(me, consent): Signed<Consent>,
) -> Result<Response> {
    me.needs_owner()?;
    let list = Blocklist::by_id(&app.db, id).await?;
    match list.apply(&app, &By::author(&me.author, &consent.reason), &consent.seen).await {
        Ok(()) => Ok(Redirect::to("/desk/blocklists?done=applied").into_response()),
        Err(error) => {
            let problems = wrong(error, frame.language)?;
            refuse(&One { problems, ..One::of(&app, frame, id).await? })
        }
    }
}

pub async fn read_again(
    State(app): State<App>,
    Path(id): Path<i64>,
    Signed(me, _): Signed<Button>,
) -> Result<Redirect> {
    me.needs_owner()?;
    Blocklist::by_id(&app.db, id).await?.read_again(&app).await?;
    Ok(Redirect::to("/desk/blocklists?done=subscribed"))
}

pub async fn forget(
    State(app): State<App>,
    Path(id): Path<i64>,
    Signed(me, consent): Signed<Consent>,
) -> Result<Redirect> {
    me.needs_owner()?;
    let list = Blocklist::by_id(&app.db, id).await?;
    list.drop(&app, &By::author(&me.author, &consent.reason)).await?;
    Ok(Redirect::to("/desk/blocklists?done=dropped"))
}

impl All {
    async fn of(app: &App, frame: Frame) -> Result<Self> {
        let counts: HashMap<i64, i64> = Standing::count_by_list(&app.db).await?;
        let lists = Blocklist::all(&app.db).await?.into_iter();
        let lists = lists.map(|(card, waits)| {
            let count = counts.get(&card.id).copied().unwrap_or_default();
            (card, waits, count)
        });
        Ok(Self {
            frame,
            lists: lists.collect(),
            name: String::new(),
            text: String::new(),
            problems: Vec::new(),
            follow: Follow::default(),
            follow_problems: Vec::new(),
        })
    }
}

impl One {
    async fn of(app: &App, frame: Frame, id: i64) -> Result<Self> {
        let list = Blocklist::by_id(&app.db, id).await?;
        let preview = list.preview(app).await?;
        Ok(Self { frame, list, preview, problems: Vec::new() })
    }
}

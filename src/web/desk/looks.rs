//! What the owner decides about how the blog looks, and a look at it before everybody else has one.

use askama::Template;
use axum::{
    extract::{FromRequest, Multipart, Query, Request, State, multipart::MultipartError},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use serde::Deserialize;
use serde_json::{Map, Value};

use crate::{
    App, Error, Result,
    blog::{Accent, By, Look, LookForm, Upload, Which},
    language::{Phrase, key},
    media::Ground,
    web::{frame::Frame, show as shown, signed_in::SignedIn, wrong},
};

#[derive(Template)]
#[template(path = "desk/looks.html")]
struct Page {
    frame: Frame,
    form: LookForm,
    header: Option<Upload>,
    logo: Option<Upload>,
    problems: Vec<String>,
}

/// Which look the form begins with.
#[derive(Deserialize)]
pub struct Mode {
    look: Option<String>,
}

/// What the owner sends: their choices, perhaps pictures, and what to do with them.
pub struct Choices {
    me: SignedIn,
    form: LookForm,
    header: Option<Vec<u8>>,
    logo: Option<Vec<u8>>,
    /// Whether everybody is to see it.
    wear: bool,
}

pub async fn show(
    State(app): State<App>,
    frame: Frame,
    me: SignedIn,
    Query(mode): Query<Mode>,
) -> Result<impl IntoResponse> {
    me.needs_owner()?;
    let which = if mode.look.as_deref() == Some("tried") { Which::Tried } else { Which::Worn };
    let form = LookForm::of(&Look::find(&app.db, which).await?);
    shown(&Page::of(&app, frame, form, Vec::new()).await?)
}

/// Does what the button says. Whatever is wrong, nothing that was typed or sent is lost.
pub async fn save(State(app): State<App>, frame: Frame, mut choices: Choices) -> Result<Response> {
    choices.me.needs_owner()?;
    match choices.keep(&app).await {
        Ok(done) => Ok(done.into_response()),
        Err(error) => {
            let problems = wrong(error, frame.language)?;
            let page = Page::of(&app, frame, choices.form, problems).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, shown(&page)?).into_response())
        }
    }
}

impl Page {
    async fn of(app: &App, frame: Frame, form: LookForm, problems: Vec<String>) -> Result<Self> {
        let (header, logo) = (picture(app, form.header_id).await?, picture(app, form.logo_id).await?);
        Ok(Self { frame, form, header, logo, problems })
    }
}

/// A picture that is not there any more is left out.
async fn picture(app: &App, id: Option<i64>) -> Result<Option<Upload>> {
    let Some(id) = id else { return Ok(None) };
    match Upload::by_id(&app.db, id).await {
        Ok(upload) => Ok(Some(upload)),
        Err(Error::NotFound) => Ok(None),
        Err(error) => Err(error),
    }
}

impl Choices {
    async fn keep(&mut self, app: &App) -> Result<Redirect> {
        if let Some(bytes) = self.header.take() {
            self.form.header_id = Some(Upload::keep(app, &self.me.author, bytes, Ground::Paper).await?.id);
        }
        if let Some(bytes) = self.logo.take() {
            self.form.logo_id = Some(Upload::keep(app, &self.me.author, bytes, Ground::Clear).await?.id);
        }
        if self.wear {
            Look::wear(app, &By::author(&self.me.author, ""), &self.form).await?;
            return Ok(Redirect::to("/desk/looks?done=saved"));
        }
        Look::try_on(app, &self.form).await?;
        Ok(Redirect::to("/?look=tried"))
    }
}

impl<S: Send + Sync> FromRequest<S> for Choices {
    type Rejection = Error;

    async fn from_request(request: Request, state: &S) -> Result<Self> {
        let me = Frame::of(request.extensions()).signed_in.ok_or(Error::SignedOut)?;
        let parts = Multipart::from_request(request, state).await;
        let parts = parts.map_err(|it| Error::told(it.status(), Phrase::new("error-form")))?;
        let (typed, [header, logo]) = read(parts).await.map_err(unreadable)?;
        let said = |name: &str| typed.get(name).and_then(Value::as_str).unwrap_or_default();
        me.check(said("csrf"))?;
        let wear = said("do") != "try";
        let (keeps_header, keeps_logo) = (said("remove_header").is_empty(), said("remove_logo").is_empty());
        let mut form = LookForm::deserialize(Value::Object(typed))?;
        form.header_id = form.header_id.filter(|_| keeps_header);
        form.logo_id = form.logo_id.filter(|_| keeps_logo);
        Ok(Self { me, form, header, logo, wear })
    }
}

/// The key of what an accent is called.
pub fn called(accent: &Accent) -> &'static str {
    match accent {
        Accent::Russet => key("looks-russet"),
        Accent::Verdigris => key("looks-verdigris"),
        Accent::Damson => key("looks-damson"),
    }
}

type Pictures = [Option<Vec<u8>>; 2];

async fn read(mut parts: Multipart) -> Result<(Map<String, Value>, Pictures), MultipartError> {
    let (mut typed, mut header, mut logo) = (Map::new(), None, None);
    while let Some(part) = parts.next_field().await? {
        match part.name().unwrap_or_default().to_owned().as_str() {
            "header" => header = Some(part.bytes().await?.to_vec()).filter(|it| !it.is_empty()),
            "logo" => logo = Some(part.bytes().await?.to_vec()).filter(|it| !it.is_empty()),
            name @ ("header_id" | "logo_id") => {
                typed.insert(name.to_owned(), part.text().await?.parse::<i64>().ok().into());
            }
            name => {
                let words = part.text().await?.replace("\r\n", "\n").replace('\0', "\u{fffd}");
                typed.insert(name.to_owned(), words.into());
            }
        }
    }
    Ok((typed, [header, logo]))
}

fn unreadable(problem: MultipartError) -> Error {
    Error::told(problem.status(), Phrase::new("error-form"))
}

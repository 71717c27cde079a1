//! The library: all pictures an author has, what they show, where they are used, and the way to give more.

use std::borrow::Borrow;

use askama::Template;
use axum::{
    Json,
    extract::{FromRequest, Multipart, Path, Query, Request, State, multipart::MultipartError},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use serde::{Deserialize, Serialize};

use crate::{
    App, Error, Result,
    blog::{Author, PictureUse, Upload, Used},
    language::{Language, Phrase},
    text,
    web::{
        frame::Frame,
        show as shown,
        signed_in::{Button, Signed, SignedIn},
        wrong,
    },
};

/// What one picture may weigh, in bytes.
const LARGEST: usize = 10 << 20;

#[derive(Template)]
#[template(path = "desk/media.html")]
struct Page {
    frame: Frame,
    cards: Vec<Card>,
    page: u64,
    more: bool,
    problems: Vec<String>,
}

/// A picture as it lies on the table.
struct Card {
    upload: Upload,
    uses: Vec<Line>,
    /// Whether it can be seen anywhere today.
    is_used: bool,
}

/// One place where a picture is used: what is said about it, and where a link leads.
struct Line {
    words: String,
    path: Option<String>,
}

#[derive(Deserialize)]
pub struct Turn {
    #[serde(default)]
    page: String,
}

/// What a picture shows, as somebody typed it.
#[derive(Deserialize)]
pub struct Description {
    #[serde(default)]
    alt: String,
    /// The page of the library to go back to.
    #[serde(default)]
    page: String,
}

/// Files that somebody has chosen, with what each is called on their machine.
pub struct Chosen {
    me: SignedIn,
    files: Vec<File>,
}

/// What a file is called on the machine it comes from, and what is in it.
type File = (String, Vec<u8>);

/// What the script of the editor hears when it has sent a picture.
#[derive(Default, Serialize)]
pub struct Given {
    id: i64,
    path: String,
    alt: String,
    problems: Vec<String>,
}

pub async fn list(
    State(app): State<App>,
    frame: Frame,
    me: SignedIn,
    Query(turn): Query<Turn>,
) -> Result<impl IntoResponse> {
    let page = number(&turn.page)?;
    let listed = Page::of(&app, frame, &me.author, page, Vec::new()).await?;
    if listed.cards.is_empty() && page > 1 {
        return Err(Error::NotFound);
    }
    shown(&listed)
}

/// Keeps every picture that is one, and says what is wrong with the others.
pub async fn add(State(app): State<App>, frame: Frame, chosen: Chosen) -> Result<Response> {
    let (mut problems, mut kept) = (Vec::new(), 0);
    for (name, bytes) in chosen.files {
        match keep(&app, &chosen.me.author, bytes).await {
            Ok(_) => kept += 1,
            Err(error) => problems.extend(named(&name, wrong(error, frame.language)?)),
        }
    }
    if problems.is_empty() && kept == 0 {
        problems.push(frame.say("media-wrong-none"));
    }
    if problems.is_empty() {
        return Ok(Redirect::to("/desk/media?done=pictures-kept").into_response());
    }
    let page = Page::of(&app, frame, &chosen.me.author, 1, problems).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, shown(&page)?).into_response())
}

/// Keeps one picture for a text that is being written, or says what is wrong with it.
pub async fn paste(State(app): State<App>, frame: Frame, chosen: Chosen) -> Result<Json<Given>> {
    let Some((_, bytes)) = chosen.files.into_iter().next() else {
        return Ok(Json(Given { problems: vec![frame.say("media-wrong-none")], ..Default::default() }));
    };
    Ok(Json(match keep(&app, &chosen.me.author, bytes).await {
        Ok(it) => Given { id: it.id, path: it.path(), alt: it.alt, problems: Vec::new() },
        Err(error) => Given { problems: wrong(error, frame.language)?, ..Default::default() },
    }))
}

async fn keep(app: &App, author: &Author, bytes: Vec<u8>) -> Result<Upload> {
    if bytes.len() > LARGEST {
        return Err(Error::wrong([Phrase::new("desk-wrong-heavy-picture")]));
    }
    Upload::shelve(app, author, bytes).await
}

fn named(name: &str, problems: Vec<String>) -> Vec<String> {
    problems.into_iter().map(|it| if name.is_empty() { it } else { format!("{name}: {it}") }).collect()
}

pub async fn describe(
    State(app): State<App>,
    Path(id): Path<i64>,
    Signed(me, typed): Signed<Description>,
) -> Result<Redirect> {
    let upload = theirs(&app, &me, id).await?;
    upload.describe(&app, &typed.alt).await?;
    let page = number(&typed.page)?;
    Ok(Redirect::to(&format!("/desk/media?page={page}&done=saved#p{id}")))
}

pub async fn delete(
    State(app): State<App>,
    frame: Frame,
    Path(id): Path<i64>,
    Signed(me, _): Signed<Button>,
) -> Result<Response> {
    let upload = theirs(&app, &me, id).await?;
    match upload.delete(&app, &me.author).await {
        Ok(()) => Ok(Redirect::to("/desk/media?done=picture-deleted").into_response()),
        Err(error) => {
            let problems = wrong(error, frame.language)?;
            let page = Page::of(&app, frame, &me.author, 1, problems).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, shown(&page)?).into_response())
        }
    }
}

/// A picture that they have; whoever has it not does not learn that it is there.
async fn theirs(app: &App, me: &SignedIn, id: i64) -> Result<Upload> {
    let upload = Upload::by_id(&app.db, id).await?;
    match upload.is_editable_by(&app.db, &me.author).await? {
        true => Ok(upload),
        false => Err(Error::NotFound),
    }
}

fn number(page: &str) -> Result<u64> {
    match page {
        "" => Ok(1),
        page => page.parse().ok().filter(|it| (1..1_000_000).contains(it)).ok_or(Error::NotFound),
    }
}

impl Page {
    async fn of(app: &App, frame: Frame, me: &Author, page: u64, problems: Vec<String>) -> Result<Self> {
        let (uploads, more) = Upload::library(&app.db, me, page).await?;
        let uses = Upload::uses(&app.db, &uploads).await?;
        let cards = uploads.into_iter().map(|it| Card::of(it, &uses, me, frame.language)).collect();
        Ok(Self { frame, cards, page, more, problems })
    }

    fn path(&self, page: impl Borrow<u64>) -> String {
        format!("/desk/media?page={}", page.borrow())
    }
}

impl Card {
    fn of(upload: Upload, uses: &[Used], me: &Author, language: Language) -> Self {
        let here: Vec<&Used> = uses.iter().filter(|it| it.upload_id == upload.id).collect();
        let is_used = here.iter().any(|it| it.place != PictureUse::Older);
        let uses = here.into_iter().map(|it| Line::of(it, me, language)).collect();
        Self { upload, uses, is_used }
    }

    /// `1600 × 900, 240 KB`
    fn size(&self) -> String {
        let sides = format!("{} × {}", self.upload.width, self.upload.height);
        match self.upload.bytes {
            0 => sides,
            bytes => format!("{sides}, {} KB", Ord::max(bytes / 1000, 1)),
        }
    }

    /// The smallest that is sharp on the table.
    fn small(&self) -> String {
        let width = self.upload.widths().into_iter().find(|it| *it >= 400);
        let width = width.or(self.upload.widths().last().copied());
        width.map_or_else(|| self.upload.path(), |it| self.upload.path_of(it, crate::media::Format::Plain))
    }
}

impl Line {
    /// What others are still writing is not told to everybody.
    fn of(used: &Used, me: &Author, language: Language) -> Self {
        let word = match used.place {
            PictureUse::Cover => "cover",
            PictureUse::Text => "text",
            PictureUse::Typed => "typed",
            PictureUse::Older => "older",
            PictureUse::Page => "page",
            PictureUse::Look => "look",
        };
        let said = |title: &str| {
            let said = language.pick("media-used", word);
            if title.is_empty() { said } else { format!("{said}: {title}") }
        };
        match (&used.review, &used.page) {
            (Some(review), _) if review.is_editable_by(me) => {
                Self { words: said(&review.title), path: Some(format!("/desk/reviews/{}", review.id)) }
            }
            (Some(review), _) if review.is_published() && used.place <= PictureUse::Text => {
                Self { words: said(&review.title), path: Some(review.path()) }
            }
            (Some(_), _) => Self { words: language.pick("media-used", "elsewhere"), path: None },
            (_, Some(page)) => Self { words: said(&page.title), path: Some(page.path()) },
            _ => Self { words: said(""), path: None },
        }
    }
}

impl<S: Send + Sync> FromRequest<S> for Chosen {
    type Rejection = Error;

    async fn from_request(request: Request, state: &S) -> Result<Self> {
        let me = Frame::of(request.extensions()).signed_in.ok_or(Error::SignedOut)?;
        let parts = Multipart::from_request(request, state).await;
        let parts = parts.map_err(|it| Error::told(it.status(), Phrase::new("error-form")))?;
        let (csrf, files) = read(parts).await.map_err(unreadable)?;
        me.check(&csrf)?;
        Ok(Self { me, files })
    }
}

async fn read(mut parts: Multipart) -> Result<(String, Vec<File>), MultipartError> {
    let (mut csrf, mut files) = (String::new(), Vec::new());
    while let Some(part) = parts.next_field().await? {
        if part.name() == Some("csrf") {
            csrf = part.text().await?;
            continue;
        }
        let name = text::one_line(part.file_name().unwrap_or_default(), 80);
        let bytes = part.bytes().await?;
        if !bytes.is_empty() {
            files.push((name, bytes.to_vec()));
        }
    }
    Ok((csrf, files))
}

fn unreadable(problem: MultipartError) -> Error {
    let phrase = match problem.status() {
        StatusCode::PAYLOAD_TOO_LARGE => Phrase::new("desk-wrong-heavy-picture"),
        _ => Phrase::new("error-form"),
    };
    Error::told(problem.status(), phrase)
}

//! All reviewed books and all their writers, in the order of the alphabet.

use askama::Template;
use axum::{
    extract::{Query, State},
    response::Html,
};
use serde::Deserialize;
use url::form_urlencoded;

use super::{frame::Frame, show as shown};
use crate::{
    App, Error, Result,
    blog::{Book, Credit, Volume, Writer},
    language::{Language, key},
};

/// Books or writers on one page: as long as all of them fit, the letters lead down the page.
const PER_PAGE: u64 = 100;

/// Which letter a reader has chosen, and which page they have turned to.
#[derive(Deserialize)]
pub struct Turn {
    letter: Option<String>,
    page: Option<String>,
}

#[derive(Template)]
#[template(path = "alphabet.html")]
struct Page {
    frame: Frame,
    kind: Kind,
    letters: Vec<Letter>,
    /// The letter that was chosen.
    letter: Option<String>,
    groups: Vec<Group>,
    page: u64,
    more: bool,
    url: String,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Books,
    Writers,
}

struct Letter {
    name: String,
    path: String,
    is_here: bool,
}

/// All that stands under one letter.
struct Group {
    letter: String,
    lines: Vec<Line>,
}

struct Line {
    letter: String,
    name: String,
    path: String,
    /// `Oda Vestrin and Emil Storr`, for a book.
    writers: String,
    /// Of the title of a book.
    language: String,
    /// How many reviews there are.
    reviews: u64,
}

pub async fn books(State(app): State<App>, frame: Frame, Query(turn): Query<Turn>) -> Result<Html<String>> {
    Kind::Books.show(&app, frame, turn).await
}

pub async fn writers(State(app): State<App>, frame: Frame, Query(turn): Query<Turn>) -> Result<Html<String>> {
    Kind::Writers.show(&app, frame, turn).await
}

impl Kind {
    async fn show(self, app: &App, frame: Frame, turn: Turn) -> Result<Html<String>> {
        let page = turn.page.as_deref().unwrap_or("1").parse().ok();
        let page: u64 = page.filter(|it| (1..=1_000_000).contains(it)).ok_or(Error::NotFound)?;
        let letters = match self {
            Self::Books => Book::letters(&app.db).await?,
            Self::Writers => Credit::letters(&app.db).await?,
        };
        if turn.letter.as_ref().is_some_and(|it| !letters.contains(it)) {
            return Err(Error::NotFound);
        }
        let mut lines = self.lines(app, turn.letter.as_deref(), page).await?;
        if lines.is_empty() && page > 1 {
            return Err(Error::NotFound);
        }
        let more = lines.len() as u64 > PER_PAGE;
        lines.truncate(PER_PAGE as usize);
        let fits = page == 1 && !more && turn.letter.is_none();
        let letters = letters.into_iter().map(|name| Letter {
            path: if fits { format!("#letter-{name}") } else { self.path(Some(&name), 1) },
            is_here: turn.letter.as_ref() == Some(&name),
            name,
        });
        let url = app.url(&self.path(turn.letter.as_deref(), page));
        let (letters, groups) = (letters.collect(), groups(lines));
        shown(&Page { frame, kind: self, letters, letter: turn.letter, groups, page, more, url })
    }

    async fn lines(self, app: &App, letter: Option<&str>, page: u64) -> Result<Vec<Line>> {
        let offset = (page - 1) * PER_PAGE;
        Ok(match self {
            Self::Books => {
                let volumes = Book::alphabet(&app.db, letter, offset, PER_PAGE + 1).await?;
                volumes.into_iter().map(Line::from).collect()
            }
            Self::Writers => {
                let writers = Credit::alphabet(&app.db, letter, offset, PER_PAGE + 1).await?;
                writers.into_iter().map(Line::from).collect()
            }
        })
    }

    fn path(self, letter: Option<&str>, page: u64) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        if let Some(letter) = letter {
            query.append_pair("letter", letter);
        }
        if page > 1 {
            query.append_pair("page", &page.to_string());
        }
        let (path, query) = (if self == Self::Books { "/books" } else { "/writers" }, query.finish());
        if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") }
    }

    fn heading(self, letter: Option<&str>, language: Language) -> String {
        let (all, one) = match self {
            Self::Books => (key("way-books"), key("alphabet-books")),
            Self::Writers => (key("way-writers"), key("alphabet-writers")),
        };
        match letter {
            Some(letter) => language.tell(one, [("letter", letter.to_owned())]),
            None => language.say(all),
        }
    }
}

fn groups(lines: Vec<Line>) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for line in lines {
        match groups.last_mut() {
            Some(last) if last.letter == line.letter => last.lines.push(line),
            _ => groups.push(Group { letter: line.letter.clone(), lines: vec![line] }),
        }
    }
    groups
}

impl From<Volume> for Line {
    fn from(it: Volume) -> Self {
        let (path, language) = (it.path(), it.language);
        Self { path, language, letter: it.letter, name: it.title, writers: it.writers, reviews: it.reviews }
    }
}

impl From<Writer> for Line {
    fn from(it: Writer) -> Self {
        let (writers, language) = (String::new(), String::new());
        Self { path: it.path(), letter: it.letter, name: it.name, writers, language, reviews: it.reviews }
    }
}

impl Page {
    fn before(&self) -> Option<String> {
        (self.page > 1).then(|| self.kind.path(self.letter.as_deref(), self.page - 1))
    }

    fn after(&self) -> Option<String> {
        self.more.then(|| self.kind.path(self.letter.as_deref(), self.page + 1))
    }

    /// `Books: Q`
    fn heading(&self) -> String {
        self.kind.heading(self.letter.as_deref(), self.frame.language)
    }
}

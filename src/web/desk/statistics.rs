//! What came of it: who follows, what people made of each review, and whether letters arrive. Nothing here comes
//! from watching anybody read.

use askama::Template;
use axum::{
    extract::{Query, State},
    response::IntoResponse,
};
use serde::Deserialize;

use crate::{
    App, Error, Result,
    blog::{Actor, Author, Follower, Readership, Shelf},
    federation::{Delivery, Health},
    web::{
        chart::Chart,
        frame::Frame,
        listing::{Listing, Turn},
        show as shown,
        signed_in::SignedIn,
    },
};

#[derive(Template)]
#[template(path = "desk/statistics.html")]
struct Page {
    frame: Frame,
    /// Who may be looked at: the name in the address, and what to call them.
    choices: Vec<(String, String)>,
    /// Whose followers these are, as in the address; empty for the blog.
    of: String,
    followers: u64,
    chart: Option<Chart>,
    /// Until when the drawing is reckoned from who follows still.
    recalled: Option<String>,
    listing: Listing,
    /// The most that any review on the page got.
    most: u64,
    /// For editors.
    health: Option<Health>,
}

/// Whose followers and reviews to show.
#[derive(Deserialize)]
pub struct Choice {
    of: Option<String>,
}

pub async fn show(
    State(app): State<App>,
    frame: Frame,
    me: SignedIn,
    Query(choice): Query<Choice>,
    Query(turn): Query<Turn>,
) -> Result<impl IntoResponse> {
    let wanted = choice.of.unwrap_or_else(|| me.own_choice());
    let author = match wanted.as_str() {
        "" => None,
        name => Some(Author::by_username(&app.db, name).await?),
    };
    me.may_look(author.as_ref())?;
    let actor = match &author {
        Some(author) => author.actor(&app.db).await?,
        None => frame.settings()?.blog(&app.db).await?,
    };
    let shelf = author.as_ref().map_or(Shelf::All, Shelf::By);
    let path = format!("/desk/statistics?of={wanted}");
    let listing = Listing::of(&app, shelf, &turn, path).await?;
    let (chart, recalled) = drawn(&app, &frame, &actor).await?;
    let echoes = listing.entries.iter().map(|it| it.tally.likes + it.tally.boosts + it.comments);
    shown(&Page {
        choices: choices(&app, &frame, &me).await?,
        of: wanted,
        followers: Follower::count(&app.db, &actor).await?,
        chart,
        recalled,
        most: echoes.max().unwrap_or_default(),
        listing,
        health: if me.author.edits_others() { Some(Delivery::health(&app.db).await?) } else { None },
        frame,
    })
}

impl SignedIn {
    /// Authors look at themselves first, whoever edits at the blog.
    fn own_choice(&self) -> String {
        if self.author.edits_others() { String::new() } else { self.author.username.clone() }
    }

    /// What came of somebody else's reviews is for those who edit them; the blog is everybody's.
    fn may_look(&self, author: Option<&Author>) -> Result<()> {
        let is_theirs = author.is_none_or(|it| it.id == self.author.id);
        if is_theirs || self.author.edits_others() { Ok(()) } else { Err(Error::Forbidden) }
    }
}

async fn choices(app: &App, frame: &Frame, me: &SignedIn) -> Result<Vec<(String, String)>> {
    let authors = Author::all(&app.db).await?.into_iter();
    let mine = authors.filter(|(it, _)| me.may_look(Some(it)).is_ok());
    let named = mine.map(|(author, actor)| (author.username, actor.name().to_owned()));
    Ok([(String::new(), frame.blog().to_owned())].into_iter().chain(named).collect())
}

/// The drawing of an actor's followers, and until when it is reckoned from who is still there.
async fn drawn(app: &App, frame: &Frame, actor: &Actor) -> Result<(Option<Chart>, Option<String>)> {
    let known = Readership::of(&app.db, actor.id).await?;
    let noted = known.iter().find(|it| !it.is_recalled);
    let recalled = noted.filter(|_| known.iter().any(|it| it.is_recalled && it.followers > 0));
    let recalled = recalled.map(|it| frame.day(it.day));
    let counted: Vec<_> = known.into_iter().map(|it| (it.day, called(&it.software), it.followers)).collect();
    Ok((Chart::of(&counted), recalled))
}

/// What a server runs, as its makers write it; NodeInfo allows small letters only.
fn called(software: &str) -> String {
    match software {
        "gotosocial" => "GoToSocial".to_owned(),
        "writefreely" => "WriteFreely".to_owned(),
        "bookwyrm" => "BookWyrm".to_owned(),
        "wordpress" => "WordPress".to_owned(),
        "piefed" => "PieFed".to_owned(),
        "nodebb" => "NodeBB".to_owned(),
        "neodb" => "NeoDB".to_owned(),
        other => {
            let mut letters = other.chars();
            letters.next().map_or_else(String::new, |it| it.to_uppercase().chain(letters).collect())
        }
    }
}

impl Page {
    /// How wide a part of a review's echo is drawn, in percent.
    fn share(&self, count: &u64) -> u64 {
        if self.most == 0 { 0 } else { (count * 100).div_ceil(self.most).min(100) }
    }
}

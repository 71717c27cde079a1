//! What we know of a person elsewhere, and how they stand here.

use askama::Template;
use axum::{
    extract::{Path, State},
    response::{IntoResponse, Redirect},
};

use super::judgement::Judgement;
use crate::{
    App, Error, Result,
    blog::{Actor, Author, Comment, Peer, Review, Stand, Standing, StandingKind, Whom, bare_host},
    language::Language,
    web::{
        frame::Frame,
        show as shown,
        signed_in::{Signed, SignedIn},
        web_address,
    },
};

#[derive(Template)]
#[template(path = "desk/person.html")]
struct Page {
    frame: Frame,
    person: Actor,
    /// What their server runs, if it told.
    peer: Option<Peer>,
    /// What was decided about them, and about their server, with who decided it.
    own: Option<(Standing, String)>,
    server: Option<(Standing, String)>,
    /// What they said that whoever reads this may read.
    comments: Vec<(Comment, Review)>,
    is_editor: bool,
}

impl Page {
    /// `Mastodon 4.5`, if their server told.
    fn software(&self) -> Option<String> {
        let peer = self.peer.as_ref()?;
        let (software, version) = (peer.software.as_ref()?, peer.version.as_deref().unwrap_or_default());
        Some(format!("{software} {version}").trim_end().to_owned())
    }

    fn home(&self) -> Option<&str> {
        web_address(&self.person.page_url).or_else(|| web_address(&self.person.url))
    }
}

pub async fn show(
    State(app): State<App>,
    frame: Frame,
    me: SignedIn,
    Path(id): Path<i64>,
) -> Result<impl IntoResponse> {
    let person = stranger(&app, id).await?;
    let own = Standing::of(&app.db, StandingKind::Actor, &person.url).await?;
    let server = match bare_host(&person.host) {
        Some(host) => Standing::over(&app.db, &host).await?,
        None => None,
    };
    shown(&Page {
        peer: Peer::by_host(&app.db, &person.host).await?,
        own: with_decider(&app, frame.language, own).await?,
        server: with_decider(&app, frame.language, server).await?,
        comments: comments(&app, &me.author, &person).await?,
        is_editor: me.author.edits_others(),
        frame,
        person,
    })
}

/// Decides about the person, or about their server.
pub async fn judge(
    State(app): State<App>,
    Path(id): Path<i64>,
    Signed(me, judgement): Signed<Judgement>,
) -> Result<Redirect> {
    me.needs_editor()?;
    let person = stranger(&app, id).await?;
    let whom = match judgement.is_about_server() {
        true => Whom::server(&app, &person.host)?,
        false => Whom::actor(&person)?,
    };
    Standing::declare(&app, &me.author, &whom, judgement.stand()?, &judgement.reason).await?;
    Ok(Redirect::to(&format!("/desk/people/{id}?done={}", judgement.told())))
}

/// People of our own have other pages.
async fn stranger(app: &App, id: i64) -> Result<Actor> {
    let actor = Actor::by_id(&app.db, id).await?;
    if actor.is_local() { Err(Error::NotFound) } else { Ok(actor) }
}

async fn with_decider(
    app: &App,
    language: Language,
    standing: Option<Standing>,
) -> Result<Option<(Standing, String)>> {
    let Some(standing) = standing else { return Ok(None) };
    let by = match standing.author_id {
        Some(id) => match Author::by_id(&app.db, id).await {
            Err(Error::NotFound) => language.say("desk-by-left"),
            found => found?.username,
        },
        None if standing.blocklist_id.is_some() => language.say("desk-by-list"),
        None => language.say("desk-by-operator"),
    };
    Ok(Some((standing, by)))
}

async fn comments(app: &App, author: &Author, person: &Actor) -> Result<Vec<(Comment, Review)>> {
    let comments = Comment::of_actor(&app.db, person).await?;
    let reviews: Vec<i64> = comments.iter().filter_map(|it| it.review_id).collect();
    let reviews = Review::by_ids(&app.db, &reviews).await?;
    let about = comments.into_iter().filter_map(|comment| {
        let review = reviews.iter().find(|it| Some(it.id) == comment.review_id)?;
        comment.is_readable_by(author, review).then(|| (comment, review.clone()))
    });
    Ok(about.collect())
}

//! One comment at the desk: what it says, how it stands, and everything that was done about it.

use askama::Template;
use axum::{
    extract::{Path, State},
    response::{IntoResponse, Redirect},
};

use super::judgement::Judgement;
use crate::{
    App, Error, Result,
    blog::{Actor, By, Comment, Deed, Guest, Review, Stand, Standing, StandingKind, Whom},
    db::Db,
    web::{
        frame::Frame,
        show as shown,
        signed_in::{Button, Signed, SignedIn},
        web_address,
    },
};

#[derive(Template)]
#[template(path = "desk/comment.html")]
struct Page {
    frame: Frame,
    comment: Comment,
    review: Review,
    speaker: Actor,
    /// How whoever said it stands.
    stand: Option<Stand>,
    deeds: Vec<Deed>,
    /// Whether whoever reads this said it.
    is_mine: bool,
    is_editor: bool,
}

impl Page {
    fn name(&self) -> &str {
        self.comment.speaker_name(&self.speaker)
    }

    fn home(&self) -> Option<&str> {
        match self.comment.is_guests() {
            true => self.comment.guest_link.as_deref().and_then(web_address),
            false => web_address(&self.speaker.page_url),
        }
    }

    fn original(&self) -> Option<&str> {
        web_address(&self.comment.page_url).filter(|_| !self.speaker.is_local())
    }

    /// Whether somebody without an account here said it.
    fn is_strangers(&self) -> bool {
        self.comment.is_guests() || !self.speaker.is_local()
    }
}

/// What readers said lately is in the inbox.
pub async fn list(_: SignedIn) -> Redirect {
    Redirect::to("/desk/inbox?pile=all&kind=comment")
}

pub async fn open(
    State(app): State<App>,
    frame: Frame,
    me: SignedIn,
    Path(id): Path<i64>,
) -> Result<impl IntoResponse> {
    let (comment, review) = me.comment(&app, id).await?;
    let speaker = Actor::by_id(&app.db, comment.actor_id).await?;
    let stand = match whom(&app.db, &comment, &speaker).await? {
        Some(Whom::Guest { browser_hash, .. }) => {
            Standing::of(&app.db, StandingKind::Guest, &browser_hash).await?.map(|it| it.stand)
        }
        Some(_) => speaker.stand,
        None => None,
    };
    shown(&Page {
        deeds: Deed::about(&app.db, &comment.desk_path()).await?,
        is_mine: comment.actor_id == me.author.actor_id && !comment.is_guests(),
        is_editor: me.author.edits_others(),
        frame,
        comment,
        review,
        speaker,
        stand,
    })
}

/// Decides about the comment, or about whoever said it.
pub async fn judge(
    State(app): State<App>,
    Path(id): Path<i64>,
    Signed(me, judgement): Signed<Judgement>,
) -> Result<Redirect> {
    let (comment, review) = me.comment(&app, id).await?;
    if let Some(decision) = judgement.decision() {
        // Private comments are on no page that they could be taken from.
        if !review.is_minded_by(&me.author) || !comment.visibility.is_open() {
            return Err(Error::NotFound);
        }
        comment.decide(&app, &By::author(&me.author, &judgement.reason), decision).await?;
    } else {
        let speaker = Actor::by_id(&app.db, comment.actor_id).await?;
        let whom = whom(&app.db, &comment, &speaker).await?.ok_or(Error::NotFound)?;
        Standing::declare(&app, &me.author, &whom, judgement.stand()?, &judgement.reason).await?;
    }
    Ok(Redirect::to(&format!("{}?done={}", comment.desk_path(), judgement.told())))
}

/// Whoever said it, if one can decide about them: not our own people.
async fn whom(db: &Db, comment: &Comment, speaker: &Actor) -> Result<Option<Whom>> {
    if comment.is_guests() {
        let guest = Guest::of_comment(db, comment).await?;
        return Ok(guest.and_then(|it| Whom::guest(&it, comment)));
    }
    Ok(Whom::actor(speaker).ok())
}

pub async fn withdraw(
    State(app): State<App>,
    Path(id): Path<i64>,
    Signed(me, _): Signed<Button>,
) -> Result<Redirect> {
    Comment::by_id(&app.db, id).await?.withdraw(&app, &me.author).await?;
    Ok(Redirect::to("/desk/inbox?done=withdrawn"))
}

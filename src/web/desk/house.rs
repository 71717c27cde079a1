//! Who has to do with a review: who wrote it, whose it becomes, and what was said about it in the house.

use std::collections::HashMap;

use axum::{
    extract::{Path, State},
    response::{IntoResponse, Redirect, Response},
};
use serde::Deserialize;

use super::editor::refused;
use crate::{
    App, Error, Result,
    blog::{Actor, Author, By, Remark, Review},
    language::Phrase,
    web::{
        frame::Frame,
        signed_in::{Button, Signed},
    },
};

/// What the editor shows of that.
#[derive(Default)]
pub struct House {
    /// Whether whoever reads this may let it appear.
    pub may_publish: bool,
    /// Whether they say who wrote it and whose it is.
    pub is_ruling: bool,
    /// Whether they wrote it too, and may take their name off it.
    pub is_co_author: bool,
    /// Whether it waits for an editor.
    pub waits: bool,
    /// Newest first.
    pub remarks: Vec<Remark>,
    /// Whoever may have written it too, and whether they have.
    pub others: Vec<Other>,
    /// Whom it may be given to.
    pub heirs: Vec<(Author, Actor)>,
    /// What was typed for whoever decides, or wrote it.
    pub note: String,
    /// What was typed for whoever gets it.
    pub parting: String,
}

pub struct Other {
    pub author: Author,
    pub actor: Actor,
    pub is_named: bool,
}

impl House {
    pub async fn of(app: &App, frame: &Frame, review: Option<&Review>) -> Result<Self> {
        let Some(me) = frame.signed_in.as_ref().map(|it| &it.author) else { return Ok(Self::default()) };
        let Some(review) = review else { return Ok(Self { may_publish: me.publishes(), ..Self::default() }) };
        let may_publish = review.is_publishable_by(&app.db, me).await?;
        if review.is_sheet() {
            return Ok(Self { may_publish, ..Self::default() });
        }
        let is_ruling = review.is_ruled_by(me);
        let all = if is_ruling { Author::all(&app.db).await? } else { vec![] };
        let all = all.into_iter().filter(|it| it.0.id != review.author_id);
        let named: Vec<i64> = review.co_author_ids().collect();
        let others = all.map(|(author, actor)| Other { is_named: named.contains(&author.id), author, actor });
        let others: Vec<Other> = others.filter(|it| it.is_named || it.author.disabled_at.is_none()).collect();
        let fit = |it: &&Other| {
            it.author.disabled_at.is_none() && (it.author.publishes() || review.published_at.is_none())
        };
        let may_give = review.is_draft() || me.edits_others();
        Ok(Self {
            may_publish,
            is_ruling,
            is_co_author: review.is_by(me) && review.author_id != me.id,
            waits: review.submitted_at.is_some(),
            remarks: Remark::latest(&app.db, review).await?,
            heirs: others
                .iter()
                .filter(|_| may_give)
                .filter(fit)
                .map(|it| (it.author.clone(), it.actor.clone()))
                .collect(),
            others,
            ..Self::default()
        })
    }

    /// Whether there is room for a note: what waits is decided with one, and a contributor asks with one.
    pub fn takes_note(&self) -> bool {
        self.waits || !self.may_publish
    }
}

/// Says who wrote it together with its author.
pub async fn together(
    State(app): State<App>,
    frame: Frame,
    Path(id): Path<i64>,
    Signed(me, typed): Signed<HashMap<String, String>>,
) -> Result<Response> {
    let review = me.ruled(&app, id).await?;
    let named: Vec<i64> = review.co_author_ids().collect();
    let mut chosen: Vec<Author> = Author::all(&app.db).await?.into_iter().map(|it| it.0).collect();
    chosen.retain(|it| typed.contains_key(&format!("with-{}", it.username)));
    // Who stood there already keeps their place.
    chosen.sort_by_key(|it| named.iter().position(|id| *id == it.id).unwrap_or(named.len()));
    match review.write_with(&app, &By::author(&me.author, ""), &chosen).await {
        Ok(()) => Ok(Redirect::to(&format!("/desk/reviews/{id}?done=together")).into_response()),
        Err(error) => {
            let tick = |house: &mut House| {
                for it in &mut house.others {
                    it.is_named = chosen.iter().any(|author| author.id == it.author.id);
                }
            };
            refused(&app, frame, review, error, tick).await
        }
    }
}

/// Takes one's own name off it.
pub async fn leave(
    State(app): State<App>,
    Path(id): Path<i64>,
    Signed(me, _): Signed<Button>,
) -> Result<Redirect> {
    me.minded(&app, id).await?.leave(&app, &me.author).await?;
    Ok(Redirect::to("/desk?done=left"))
}

/// Whom a review is given to, and with what words.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Gift {
    to: String,
    parting: String,
}

/// Gives it to somebody else.
pub async fn hand_over(
    State(app): State<App>,
    frame: Frame,
    Path(id): Path<i64>,
    Signed(me, gift): Signed<Gift>,
) -> Result<Response> {
    let review = me.ruled(&app, id).await?;
    if !me.author.publishes() {
        return Err(Error::Forbidden);
    }
    let by = By::author(&me.author, &gift.parting);
    let given = match Author::by_username(&app.db, &gift.to).await {
        Ok(to) => review.hand_over(&app, &by, &to, &gift.parting).await,
        Err(Error::NotFound) => {
            Err(Error::wrong([Phrase::new("desk-wrong-author").with("name", gift.to.as_str())]))
        }
        Err(error) => Err(error),
    };
    match given {
        Ok(()) => Ok(Redirect::to("/desk?done=handed-over").into_response()),
        Err(error) => refused(&app, frame, review, error, |house| house.parting = gift.parting).await,
    }
}

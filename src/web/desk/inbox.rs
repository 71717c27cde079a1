//! The inbox of the desk: everything new in one list, and what to do about it.

mod filter;
mod order;
mod row;

use std::collections::HashMap;

use askama::Template;
use axum::{
    extract::{Query, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};

use filter::{Filter, Look};
use order::{Order, Told};
use row::{Matter, Row};

use crate::{
    App, Result,
    blog::{Actor, Decision, MOST_AT_ONCE, Notice, NoticeKind, Pile, Review, Stand},
    db,
    language::key,
    web::{
        frame::Frame,
        show as shown,
        signed_in::{Signed, SignedIn},
        wrong,
    },
};

/// How many notices stand on one page.
const PER_PAGE: u64 = 50;

#[derive(Template)]
#[template(path = "desk/inbox.html")]
struct Page {
    frame: Frame,
    filter: Filter,
    /// How many there are in each pile, as far as the other filters let see.
    piles: Vec<(Pile, u64)>,
    /// The review and the person that the list is narrowed to.
    review: Option<Review>,
    person: Option<Actor>,
    rows: Vec<Row>,
    more: bool,
    /// Until when the list was read: what comes later is not in “everything”.
    until: String,
    told: Option<Told>,
    order: Order,
    problems: Vec<String>,
    /// Whether they may decide about people, servers and words.
    is_editor: bool,
}

pub async fn show(
    State(app): State<App>,
    frame: Frame,
    me: SignedIn,
    Query(look): Query<Look>,
) -> Result<Response> {
    let (filter, told) = (look.filter()?, Told::read(&look));
    let page = Page::of(&app, frame, &me, filter).await?;
    if page.rows.is_empty() && page.filter.page > 1 {
        return Ok(Redirect::to(&page.filter.page(1).path_after(told.as_ref())).into_response());
    }
    Ok(shown(&Page { told, ..page })?.into_response())
}

/// Does what a button says, and shows the same list again.
pub async fn act(
    State(app): State<App>,
    frame: Frame,
    Signed(me, typed): Signed<HashMap<String, String>>,
) -> Result<Response> {
    let look = Look::typed(&typed);
    let filter = look.filter()?;
    let order = Order::read(&typed)?;
    match order.carry_out(&app, &me.author, &filter).await {
        Ok(told) => Ok(Redirect::to(&filter.path_after(Some(&told))).into_response()),
        Err(error) => {
            let problems = wrong(error, frame.language)?;
            let mut page = Page::of(&app, frame, &me, filter).await?;
            page.rows.iter_mut().for_each(|it| it.is_ticked = order.ticked.contains(&it.notice.id));
            let page = Page { order, problems, ..page };
            Ok((StatusCode::UNPROCESSABLE_ENTITY, shown(&page)?).into_response())
        }
    }
}

impl Page {
    async fn of(app: &App, frame: Frame, me: &SignedIn, filter: Filter) -> Result<Self> {
        let (author, until) = (&me.author, db::now());
        let mut piles = Vec::new();
        for pile in Pile::ALL {
            piles.push((pile, Notice::count(&app.db, author, &filter.pile(pile).sieve()).await?));
        }
        let (notices, more) = Notice::page(&app.db, author, &filter.sieve(), filter.page, PER_PAGE).await?;
        let review = match filter.review {
            Some(id) => Some(me.minded(app, id).await?),
            None => None,
        };
        let person = match filter.person {
            Some(id) => Some(Actor::by_id(&app.db, id).await?),
            None => None,
        };
        Ok(Self {
            rows: Row::gather(&app.db, author, notices).await?,
            is_editor: author.edits_others(),
            until: until.to_rfc3339(),
            told: None,
            order: Order::default(),
            problems: Vec::new(),
            frame,
            filter,
            piles,
            review,
            person,
            more,
        })
    }

    /// How many there are in the pile that is open.
    fn total(&self) -> u64 {
        self.piles.iter().find(|it| it.0 == self.filter.pile).map_or(0, |it| it.1)
    }

    /// How many of them “everything in this list” means.
    fn at_once(&self) -> u64 {
        Ord::min(self.total(), MOST_AT_ONCE)
    }

    fn heading(&self) -> String {
        let key = match self.filter.pile {
            Pile::New => key("desk-inbox-new"),
            Pile::Waiting => key("desk-inbox-waiting"),
            Pile::Spam => key("desk-inbox-spam"),
            Pile::Hidden => key("desk-inbox-hidden"),
            Pile::All => key("desk-inbox-all"),
        };
        self.frame.count(key, self.total())
    }

    /// The piles to choose from: what each is called, where it is, and whether it is open.
    fn heaps(&self) -> Vec<(String, String, bool)> {
        let heaps = self.piles.iter().map(|(pile, count)| {
            let is_open = *pile == self.filter.pile;
            let (pile_name, number) = (self.frame.pick("desk-inbox-pile", pile.word()), count.to_string());
            let name = self.frame.tell("desk-inbox-heap", [("pile", pile_name), ("number", number)]);
            (name, self.filter.pile(*pile).path(), is_open)
        });
        heaps.collect()
    }

    fn only_person(&self, person: &Actor) -> String {
        self.filter.person(Some(person.id)).path()
    }

    fn only_review(&self, review: &Review) -> String {
        self.filter.review(Some(review.id)).path()
    }

    fn is_narrowed(&self) -> bool {
        self.filter.kind.is_some() || self.filter.review.is_some() || self.filter.person.is_some()
    }

    /// The kinds to choose from; what only owners read is offered to owners.
    fn kinds(&self) -> Vec<NoticeKind> {
        let is_owner = self.frame.signed_in.as_ref().is_some_and(|it| it.author.is_owner());
        let all = NoticeKind::ALL.into_iter();
        all.filter(|it| is_owner || !matches!(it, NoticeKind::Report | NoticeKind::Blocklist)).collect()
    }
}

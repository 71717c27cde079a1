//! What somebody at the desk does about one notice, or about a thousand: all of it or nothing.

use sea_orm::DatabaseTransaction;

use super::{
    super::{
        Actor, Author, By, Comment, Decision, Deed, DeedKind, Guest, Report, Review, Stand, Standing, Whom,
    },
    Kind, Model,
};
use crate::{App, Error, Result, db};

/// What can be done about notices.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Something is decided about the comments among them.
    Decide(Decision),
    /// Nothing is left to do about them.
    Seen,
    /// They are new again.
    Unseen,
    /// Something is decided about the people in them, or lifted.
    Person(Option<Stand>),
    /// The same for the servers of these people.
    Server(Option<Stand>),
}

/// What became of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// The notices it was done about.
    pub done: Vec<i64>,
    /// How many comments, people or servers that were.
    pub count: u64,
    /// How many notices are as they were: it was not possible, or changed nothing.
    pub left: u64,
}

impl Outcome {
    fn add(&mut self, notice: &Model) {
        self.done.push(notice.id);
        self.count += 1;
    }
}

/// Everything that a deed about some notices has to know.
struct Round {
    notices: Vec<Model>,
    comments: Vec<Comment>,
    by: By,
}

impl Model {
    /// Does it about those of these notices that `author` may read, in one transaction. Whatever it
    /// does not fit is left alone and counted.
    pub async fn act(app: &App, author: &Author, ids: &[i64], act: Act, reason: &str) -> Result<Outcome> {
        if matches!(act, Act::Person(_) | Act::Server(_)) && !author.edits_others() {
            return Err(Error::Forbidden);
        }
        let txn = db::begin(&app.db).await?;
        let round = Round::of(&txn, author, ids, reason).await?;
        let mut outcome = match act {
            Act::Decide(decision) => round.decide(&txn, author, decision).await?,
            Act::Seen => round.see(&txn).await?,
            Act::Unseen => round.see_again(&txn).await?,
            Act::Person(stand) => round.stand(&txn, &round.people(&txn).await?, stand).await?,
            Act::Server(stand) => round.stand(&txn, &round.servers(app, &txn).await?, stand).await?,
        };
        outcome.left = (ids.len() - outcome.done.len()) as u64;
        txn.commit().await?;
        app.bell.notify_one();
        Ok(outcome)
    }
}

impl Round {
    /// The oldest first: so comments get their numbers in the order in which they came.
    async fn of(txn: &DatabaseTransaction, author: &Author, ids: &[i64], reason: &str) -> Result<Self> {
        let mut notices = Model::by_ids(txn, author, ids).await?;
        notices.reverse();
        let comments: Vec<i64> = notices.iter().filter_map(|it| it.comment_id).collect();
        Ok(Self { comments: Comment::by_ids(txn, &comments).await?, by: By::author(author, reason), notices })
    }

    /// The comment that a notice brings.
    fn comment(&self, notice: &Model) -> Option<&Comment> {
        let comment_id = notice.comment_id.filter(|_| notice.kind == Kind::Comment)?;
        self.comments.iter().find(|it| it.id == comment_id)
    }

    async fn decide(
        &self,
        txn: &DatabaseTransaction,
        author: &Author,
        decision: Decision,
    ) -> Result<Outcome> {
        let reviews: Vec<i64> = self.comments.iter().filter_map(|it| it.review_id).collect();
        let reviews = Review::by_ids(txn, &reviews).await?;
        let mut outcome = Outcome::default();
        for notice in &self.notices {
            let Some(comment) = self.comment(notice) else { continue };
            let review = reviews.iter().find(|it| Some(it.id) == comment.review_id);
            let is_theirs = review.is_some_and(|it| it.is_minded_by(author));
            let is_open = comment.visibility.is_open() && comment.gone_at.is_none();
            if is_theirs && is_open && decision.changes(comment) {
                comment.decide_in(txn, &self.by, decision).await?;
                outcome.add(notice);
            }
        }
        Ok(outcome)
    }

    async fn see(&self, txn: &DatabaseTransaction) -> Result<Outcome> {
        let mut outcome = Outcome::default();
        for notice in self.notices.iter().filter(|it| it.seen_at.is_none()) {
            if let Some(target) = notice.reported() {
                Report::close(txn, target).await?;
                let what = format!("what others reported about {target}");
                Deed::note(txn, &self.by, DeedKind::Close, &what, target_path(target)).await?;
            }
            outcome.add(notice);
        }
        Model::set_seen(txn, &outcome.done, Some(db::now())).await?;
        Ok(outcome)
    }

    async fn see_again(&self, txn: &DatabaseTransaction) -> Result<Outcome> {
        let mut outcome = Outcome::default();
        self.notices.iter().filter(|it| it.seen_at.is_some()).for_each(|it| outcome.add(it));
        Model::set_seen(txn, &outcome.done, None).await?;
        Ok(outcome)
    }

    /// Decides about each of these once, whatever number of notices speaks of them.
    async fn stand(
        &self,
        txn: &DatabaseTransaction,
        about: &[(i64, Whom)],
        stand: Option<Stand>,
    ) -> Result<Outcome> {
        let mut outcome = Outcome::default();
        let mut decided: Vec<&Whom> = Vec::new();
        for (notice_id, whom) in about {
            outcome.done.push(*notice_id);
            if !decided.contains(&whom) {
                Standing::decide(txn, &self.by, whom, stand).await?;
                decided.push(whom);
                outcome.count += 1;
            }
        }
        Ok(outcome)
    }

    /// Who speaks in the notices; our own people are not decided about.
    async fn people(&self, txn: &DatabaseTransaction) -> Result<Vec<(i64, Whom)>> {
        let guests: Vec<i64> = self.comments.iter().filter(|it| it.is_guests()).map(|it| it.id).collect();
        let guests = Guest::of_comments(txn, &guests).await?;
        let actors = self.actors(txn).await?;
        let whom = |notice: &Model| {
            if let Some(comment) = self.comment(notice).filter(|it| it.is_guests()) {
                return Whom::guest(guests.iter().find(|it| it.comment_id == comment.id)?, comment);
            }
            Whom::actor(actors.iter().find(|it| Some(it.id) == notice.actor_id)?).ok()
        };
        Ok(self.notices.iter().filter_map(|it| Some((it.id, whom(it)?))).collect())
    }

    /// The servers of whoever speaks in the notices; our own is not decided about.
    async fn servers(&self, app: &App, txn: &DatabaseTransaction) -> Result<Vec<(i64, Whom)>> {
        let actors = self.actors(txn).await?;
        let whom = |notice: &Model| {
            let actor = actors.iter().find(|it| Some(it.id) == notice.actor_id && !it.is_local())?;
            Whom::server(app, &actor.host).ok()
        };
        Ok(self.notices.iter().filter_map(|it| Some((it.id, whom(it)?))).collect())
    }

    async fn actors(&self, txn: &DatabaseTransaction) -> Result<Vec<Actor>> {
        let ids: Vec<i64> = self.notices.iter().filter_map(|it| it.actor_id).collect();
        Actor::by_ids(txn, &ids).await
    }
}

impl Model {
    /// The id of ours that others reported, if this is about that.
    pub fn reported(&self) -> Option<&str> {
        self.subject.strip_prefix("report ").filter(|_| self.kind == Kind::Report)
    }
}

/// The path of an address of ours.
fn target_path(target: &str) -> &str {
    let path = target.split_once("://").and_then(|it| it.1.find('/').map(|at| &it.1[at..]));
    path.unwrap_or_default()
}

//! Whose review it is: who may change it, who wrote it too, and how it comes into other hands.

use sea_orm::{Condition, QueryFilter, QueryOrder, entity::prelude::*};

use super::{COLUMN, Column, Entity, Model, News};
use crate::{
    App, Error, Result,
    blog::{
        Activity, Author, Autosave, By, CoAuthor, Deed, DeedKind, Notice, Remark, RemarkFor, RemarkKind, Verb,
    },
    db,
    language::Phrase,
};

/// How many may write a review together with its author.
pub const MOST_CO_AUTHORS: usize = 8;

impl Model {
    // ---- who may do what -----------------------------------------------------------------------

    /// Those who wrote it together with its author, in their order.
    pub fn co_author_ids(&self) -> impl Iterator<Item = i64> {
        self.co_authors.split(' ').filter_map(|it| it.parse().ok())
    }

    /// Everybody whose name stands above it, the author first.
    pub fn writer_ids(&self) -> Vec<i64> {
        std::iter::once(self.author_id).chain(self.co_author_ids()).collect()
    }

    /// Whether this author's name stands above it.
    pub fn is_by(&self, author: &Author) -> bool {
        self.author_id == author.id || self.co_author_ids().any(|it| it == author.id)
    }

    /// Whether this author looks after the conversation below it: reads, answers, decides.
    pub fn is_minded_by(&self, author: &Author) -> bool {
        self.is_by(author) || author.edits_others()
    }

    /// Whether this author may change what it says. What waits for the editors, and what a contributor has
    /// written and the world has seen, is changed by editors alone.
    pub fn is_editable_by(&self, author: &Author) -> bool {
        if author.disabled_at.is_some() {
            return false;
        }
        let is_open = self.published_at.is_none() && self.appears_at.is_none();
        let may_write = self.submitted_at.is_none() && (author.publishes() || is_open);
        author.edits_others() || (self.is_by(author) && may_write)
    }

    /// Whether this author may decide what becomes of it: throw it away, give it to somebody, say who wrote it.
    pub fn is_ruled_by(&self, author: &Author) -> bool {
        author.edits_others() || (self.author_id == author.id && self.is_editable_by(author))
    }

    /// Whether this author may let it appear, and take it back. Nobody does that for a contributor but editors.
    pub async fn is_publishable_by(&self, db: &impl ConnectionTrait, author: &Author) -> Result<bool> {
        Ok(self.is_publishable_for(&self.author(db).await?, author))
    }

    /// The same, where it is known whose review it is.
    pub fn is_publishable_for(&self, own: &Author, author: &Author) -> bool {
        let is_theirs = own.publishes() && author.publishes();
        self.is_editable_by(author) && (author.edits_others() || is_theirs)
    }

    /// The same, as it is now, for whoever does it: a form may have been on its way for long.
    pub(super) async fn check_publisher(&self, txn: &impl ConnectionTrait, by: &By) -> Result<()> {
        let Some(id) = by.author_id else { return Ok(()) };
        match self.is_publishable_by(txn, &Author::by_id(txn, id).await?).await? {
            true => Ok(()),
            false => Err(Error::Forbidden),
        }
    }

    // ---- who wrote it too ----------------------------------------------------------------------

    /// Says who wrote it together with its author. Their followers see it too, and no longer when a name is
    /// taken off. Doing it twice changes nothing.
    pub async fn write_with(&self, app: &App, by: &By, co_authors: &[Author]) -> Result<()> {
        let ids: Vec<i64> = co_authors.iter().map(|it| it.id).collect();
        let txn = db::begin(&app.db).await?;
        let review = self.held(&txn).await?;
        if let Some(id) = by.author_id
            && !review.is_ruled_by(&Author::by_id(&txn, id).await?)
        {
            return Err(Error::Forbidden);
        }
        review.check_co_authors(&Author::by_ids(&txn, &ids).await?)?;
        review.write_with_in(&txn, by, &ids).await?;
        txn.commit().await?;
        app.bell.notify_one();
        Ok(())
    }

    fn check_co_authors(&self, co_authors: &[Author]) -> Result<()> {
        if co_authors.len() > MOST_CO_AUTHORS {
            let most = MOST_CO_AUTHORS.to_string();
            return Err(Error::wrong([Phrase::new("desk-wrong-many-authors").with("most", most)]));
        }
        let knows = |it: &Author| self.co_author_ids().any(|id| id == it.id);
        let is_fit = |it: &Author| {
            it.id != self.author_id && it.departed_at.is_none() && (it.disabled_at.is_none() || knows(it))
        };
        match co_authors.iter().find(|it| !is_fit(it)) {
            Some(it) => {
                Err(Error::wrong([Phrase::new("desk-wrong-author").with("name", it.username.as_str())]))
            }
            None => Ok(()),
        }
    }

    /// Takes the name of one who wrote it too off it. Doing it twice changes nothing.
    pub async fn leave(&self, app: &App, author: &Author) -> Result<()> {
        let txn = db::begin(&app.db).await?;
        let review = self.held(&txn).await?;
        let ids: Vec<i64> = review.co_author_ids().filter(|it| *it != author.id).collect();
        review.write_with_in(&txn, &By::author(author, ""), &ids).await?;
        txn.commit().await?;
        app.bell.notify_one();
        Ok(())
    }

    async fn write_with_in(&self, txn: &impl ConnectionTrait, by: &By, ids: &[i64]) -> Result<()> {
        let before: Vec<i64> = self.co_author_ids().collect();
        if before == ids {
            return Ok(());
        }
        let mut review = self.with_co_authors(txn, ids).await?;
        let new: Vec<i64> = ids.iter().copied().filter(|it| !before.contains(it)).collect();
        let gone: Vec<i64> = before.into_iter().filter(|it| !ids.contains(it)).collect();
        for id in &new {
            CoAuthor::join(txn, review.id, *id).await?;
            if review.is_told() {
                CoAuthor::announce(txn, &review, *id).await?;
            }
        }
        for id in &gone {
            Autosave::drop_of(txn, review.id, *id).await?;
            if let Some(left) = CoAuthor::leave(txn, review.id, *id).await?
                && review.is_told()
            {
                left.undo(txn, &review).await?;
            }
        }
        if review.is_published() {
            review = review.count_revision(txn).await?;
        }
        if review.is_told() {
            Activity::about_review(txn, Verb::Update, &review).await?;
        }
        let names = review.writer_names(txn).await?;
        let what = format!("“{}”: written by {names}", review.title);
        Deed::note(txn, by, DeedKind::Settle, &what, &review.desk_path()).await?;
        if !new.is_empty() {
            Remark::say(txn, by, &review, (RemarkKind::Joined, &names), RemarkFor::Authors(&new)).await?;
        }
        if !gone.is_empty() {
            // Who goes on their own is missed by the author.
            let told: Vec<i64> = gone.into_iter().chain([review.author_id]).collect();
            Remark::say(txn, by, &review, (RemarkKind::Left, &names), RemarkFor::Authors(&told)).await?;
        }
        Ok(())
    }

    async fn with_co_authors(&self, txn: &impl ConnectionTrait, ids: &[i64]) -> Result<Self> {
        let kept: Vec<String> = ids.iter().map(i64::to_string).collect();
        let written = Entity::update_many()
            .col_expr(Column::CoAuthors, Expr::value(kept.join(" ")))
            .filter(COLUMN.id.eq(self.id))
            .filter(COLUMN.deleted_at.is_null())
            .exec_with_returning(txn)
            .await?
            .pop();
        written.ok_or(Error::NotFound)
    }

    /// `mary, tom`
    async fn writer_names(&self, txn: &impl ConnectionTrait) -> Result<String> {
        let ids = self.writer_ids();
        let authors = Author::by_ids(txn, &ids).await?;
        let name = |id: &i64| authors.iter().find(|it| it.id == *id).map(|it| it.username.clone());
        Ok(ids.iter().filter_map(name).collect::<Vec<_>>().join(", "))
    }

    /// The row as it is now, and nobody else's until the transaction is over.
    async fn held(&self, txn: &impl ConnectionTrait) -> Result<Self> {
        let held = Entity::update_many()
            .col_expr(Column::AuthorId, Expr::col(Column::AuthorId))
            .filter(COLUMN.id.eq(self.id))
            .filter(COLUMN.deleted_at.is_null())
            .exec_with_returning(txn)
            .await?
            .pop();
        held.ok_or(Error::NotFound)
    }

    // ---- other hands ---------------------------------------------------------------------------

    /// Gives the review to another author of the house. Who wrote something cannot be changed elsewhere: what
    /// others know is taken back in the old name and appears anew in the new one, under a new id. Here it stays
    /// where it is, with all that was said under it. Doing it twice changes nothing.
    pub async fn hand_over(&self, app: &App, by: &By, to: &Author, note: &str) -> Result<()> {
        let note = Remark::checked(note)?;
        let txn = db::begin(&app.db).await?;
        let review = self.held(&txn).await?;
        if let Some(id) = by.author_id {
            let me = Author::by_id(&txn, id).await?;
            if !review.is_ruled_by(&me) {
                return Err(Error::Forbidden);
            }
            // Nobody speaks in somebody else's name to the world but who may do so for everybody.
            if !review.is_draft() && !me.edits_others() {
                return Err(Error::wrong([Phrase::new("desk-wrong-hand-over")]));
            }
        }
        let to = &Author::by_id(&txn, to.id).await?;
        review.check_heir(to)?;
        if review.author_id != to.id {
            review.hand_over_in(app, &txn, by, to, &note).await?;
        }
        txn.commit().await?;
        app.bell.notify_one();
        Ok(())
    }

    fn check_heir(&self, to: &Author) -> Result<()> {
        let wrong = |phrase: Phrase| Err(Error::wrong([phrase.with("name", to.username.as_str())]));
        if to.disabled_at.is_some() || to.departed_at.is_some() {
            return wrong(Phrase::new("desk-wrong-author"));
        }
        if self.published_at.is_some() && !to.publishes() {
            return wrong(Phrase::new("desk-wrong-heir"));
        }
        Ok(())
    }

    /// Whether nobody has seen it, and nobody will unless somebody does something.
    pub fn is_draft(&self) -> bool {
        self.published_at.is_none() && self.appears_at.is_none()
    }

    async fn hand_over_in(
        &self,
        app: &App,
        txn: &impl ConnectionTrait,
        by: &By,
        to: &Author,
        note: &str,
    ) -> Result<()> {
        let (was_told, old) = (self.is_told(), self.author_id);
        if was_told {
            self.disappear(txn, app).await?;
        }
        let ids: Vec<i64> = self.co_author_ids().filter(|it| *it != to.id).collect();
        self.with_co_authors(txn, &ids).await?;
        CoAuthor::leave(txn, self.id, to.id).await?;
        let mut given = Entity::update_many()
            .col_expr(Column::AuthorId, Expr::value(to.id))
            .col_expr(Column::SubmittedAt, Expr::value(None::<DateTimeUtc>))
            .filter(COLUMN.id.eq(self.id));
        if !to.publishes() {
            given = given
                .col_expr(Column::AppearsAt, Expr::value(None::<DateTimeUtc>))
                .col_expr(Column::Appointment, Expr::value(None::<String>));
        }
        let mut review = given.exec_with_returning(txn).await?.pop().ok_or(Error::NotFound)?;
        if was_told {
            review = review.appear(txn, db::now(), News::AtOnce).await?.unwrap_or(review);
        }
        Notice::handed_in_seen(txn, review.id).await?;
        Notice::hand_over(txn, review.id, old, to.id).await?;
        Autosave::drop_of(txn, review.id, old).await?;
        let what = format!("“{}” to {}", review.title, to.username);
        Deed::note(txn, by, DeedKind::HandOver, &what, &review.desk_path()).await?;
        let told = RemarkFor::Authors(&[old, to.id]);
        Remark::say(txn, by, &review, (RemarkKind::HandedOver, note), told).await
    }

    /// What becomes of everything by somebody who leaves for good: what others wrote too is the first of
    /// theirs who is still here and publishes; all else is taken back and thrown away.
    pub(in crate::blog) async fn let_go_of(
        app: &App,
        txn: &impl ConnectionTrait,
        author: &Author,
        by: &By,
    ) -> Result<()> {
        let with_them = COLUMN.id.in_subquery(CoAuthor::review_ids(author));
        let with_them = Entity::find().filter(with_them).filter(COLUMN.deleted_at.is_null());
        for review in with_them.order_by_asc(COLUMN.id).all(txn).await? {
            let review = review.held(txn).await?;
            let ids: Vec<i64> = review.co_author_ids().filter(|it| *it != author.id).collect();
            let review = review.with_co_authors(txn, &ids).await?;
            CoAuthor::leave(txn, review.id, author.id).await?;
            if review.is_told() {
                let review = review.count_revision(txn).await?;
                Activity::about_review(txn, Verb::Update, &review).await?;
            }
        }
        let theirs = Entity::find().filter(COLUMN.author_id.eq(author.id));
        let theirs = theirs.filter(COLUMN.deleted_at.is_null()).order_by_asc(COLUMN.id);
        for review in theirs.all(txn).await? {
            let review = review.held(txn).await?;
            if let Some(heir) = review.heir(txn).await? {
                review.hand_over_in(app, txn, by, &heir, "").await?;
            }
        }
        Self::delete_all_by(app, txn, author).await
    }

    /// The first of those who wrote it too to whom it may be given.
    async fn heir(&self, txn: &impl ConnectionTrait) -> Result<Option<Author>> {
        let ids: Vec<i64> = self.co_author_ids().collect();
        let authors = Author::by_ids(txn, &ids).await?;
        let fit = |id: &i64| authors.iter().find(|it| it.id == *id && self.check_heir(it).is_ok());
        Ok(ids.iter().find_map(fit).cloned())
    }

    /// Whose reviews an author sees as theirs: their own, and those they wrote with others.
    pub(in crate::blog) fn is_written_by(author: &Author) -> Condition {
        Condition::any()
            .add(COLUMN.author_id.eq(author.id))
            .add(COLUMN.id.in_subquery(CoAuthor::review_ids(author)))
    }
}

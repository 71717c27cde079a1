//! Consent to a reply, as its own server and all others hear it.
//!
//! Some servers ask before they show a reply to what we wrote, or wait for our consent where we said
//! that somebody reads it first. What appears here is consented to, what never will is refused, and
//! what the desk takes off the page loses the consent again.

use sea_orm::entity::prelude::*;

use super::{
    super::{Activity, Actor, Hold, ReplyPolicy, Review, Settings, Verb},
    COLUMN, Column, Entity, Model,
};
use crate::{Error, Result, db};

impl Model {
    /// It is shown now: its server hears that it may stand, if it asked or was told that it has to
    /// wait. The consent keeps its address however often this happens.
    pub(super) async fn consent(self, db: &impl ConnectionTrait) -> Result<Self> {
        let Some(from) = self.consenting(db).await?.filter(|_| self.is_shown()) else { return Ok(self) };
        let consented = self.with_consent(db).await?;
        Activity::about_reply(db, Verb::Accept, &from, &consented).await?;
        Ok(consented)
    }

    /// It will not be shown: its server hears that.
    pub(super) async fn refuse(&self, db: &impl ConnectionTrait) -> Result<()> {
        match self.consenting(db).await? {
            Some(from) => Activity::about_reply(db, Verb::Reject, &from, self).await,
            None => Ok(()),
        }
    }

    /// Its server asks, perhaps once more: by its own speaker only. What was decided before is said again.
    pub async fn asks_again(
        &self,
        db: &impl ConnectionTrait,
        speaker: &Actor,
        request_url: &str,
    ) -> Result<()> {
        if request_url.is_empty() || self.actor_id != speaker.id || self.gone_at.is_some() {
            return Ok(());
        }
        let asked = Entity::update_many()
            .col_expr(Column::RequestUrl, Expr::value(request_url))
            .filter(COLUMN.id.eq(self.id))
            .exec_with_returning(db)
            .await?
            .pop()
            .ok_or(Error::NotFound)?;
        let is_refused = asked.hidden_at.is_some() || asked.holds().contains(&Hold::Closed);
        match asked.is_shown() {
            true => asked.consent(db).await.map(drop),
            false if is_refused => asked.refuse(db).await,
            false => Ok(()),
        }
    }

    /// The desk has just decided: `self` is how the comment was before that.
    pub(super) async fn tell_consent(&self, db: &impl ConnectionTrait) -> Result<()> {
        let after = Self::by_id(db, self.id).await?;
        match (self.is_shown(), after.is_shown()) {
            (false, true) => after.consent(db).await.map(drop),
            (true, false) if after.consent_uid.is_some() => match after.speaks_to(db).await? {
                Some(from) => Activity::about_reply(db, Verb::Revoke, &from, &after).await,
                None => Ok(()),
            },
            (false, false) if self.hidden_at.is_none() && after.hidden_at.is_some() => after.refuse(db).await,
            _ => Ok(()),
        }
    }

    /// Whose consent its server waits for; `None` if it waits for nobody's.
    async fn consenting(&self, db: &impl ConnectionTrait) -> Result<Option<Actor>> {
        let Some(review_id) = self.review_id.filter(|_| self.visibility.is_open() && !self.is_guests())
        else {
            return Ok(None);
        };
        let (speaker, review) = (Actor::by_id(db, self.actor_id).await?, Review::by_id(db, review_id).await?);
        match self.wants_consent(&speaker, &review, &Settings::get(db).await?) {
            true => self.speaks_to(db).await,
            false => Ok(None),
        }
    }

    /// Whether its server waits for our consent at all: it asked, or was told that somebody reads first.
    pub(super) fn wants_consent(&self, speaker: &Actor, review: &Review, settings: &Settings) -> bool {
        let was_asked = !self.request_url.is_empty() || self.consent_uid.is_some();
        let was_held = || self.holds().iter().any(|it| matches!(it, Hold::First | Hold::All | Hold::Closed));
        let waits = was_asked || was_held() || review.replies(settings) != ReplyPolicy::Open;
        waits && self.visibility.is_open() && !self.is_guests() && !speaker.is_local()
    }

    /// The person of ours whose words it answers directly; `None` if they are somebody else's.
    pub async fn speaks_to(&self, db: &impl ConnectionTrait) -> Result<Option<Actor>> {
        let Some(parent_id) = self.parent_id else {
            let Some(review_id) = self.review_id else { return Ok(None) };
            return Review::by_id(db, review_id).await?.speaker(db).await.map(Some);
        };
        let parent = Self::by_id(db, parent_id).await?;
        let speaker = Actor::by_id(db, parent.actor_id).await?;
        Ok(Some(speaker).filter(|it| it.is_local() && !parent.is_guests()))
    }

    /// Gives the consent its address, once and for all.
    async fn with_consent(self, db: &impl ConnectionTrait) -> Result<Self> {
        if self.consent_uid.is_some() {
            return Ok(self);
        }
        let given = Entity::update_many()
            .col_expr(Column::ConsentUid, Expr::value(Some(db::uid())))
            .filter(COLUMN.id.eq(self.id))
            .filter(COLUMN.consent_uid.is_null())
            .exec_with_returning(db)
            .await?
            .pop();
        match given {
            Some(given) => Ok(given),
            None => Self::by_id(db, self.id).await,
        }
    }

    /// The comment whose consent has this address, if it stands.
    pub async fn by_consent(db: &impl ConnectionTrait, uid: &str) -> Result<Self> {
        let found = Entity::find().filter(COLUMN.consent_uid.eq(uid)).filter(Self::shown()).one(db).await?;
        let comment = found.ok_or(Error::NotFound)?;
        let review = Review::by_id(db, comment.review_id.ok_or(Error::NotFound)?).await?;
        if review.is_told() { Ok(comment) } else { Err(Error::NotFound) }
    }
}

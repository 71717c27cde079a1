//! When a review goes out: at once, after a moment of grace, quietly, or at a time its author has chosen.

use chrono::{NaiveDateTime, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;
use sea_orm::{Condition, QueryOrder, QuerySelect, UpdateMany, entity::prelude::*};

use super::{COLUMN, Column, Entity, Model};
use crate::{
    App, Error, Result,
    blog::{Activity, By, Notice, Settings, Verb},
    db,
    language::{Phrase, key},
};

/// How many reviews whose moment has come are taken at a time.
const AT_A_TIME: u64 = 20;
/// How a time is kept, and how a browser sends it.
const WALL: &str = "%Y-%m-%dT%H:%M";

/// When followers hear of a review that appears.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum News {
    AtOnce,
    /// So long after it appears; until then it can be taken back without a trace.
    After(TimeDelta),
    /// Not before somebody says so.
    Never,
}

impl News {
    /// As the owner of the blog has decided.
    pub fn usual(settings: &Settings) -> Self {
        match settings.grace {
            ..=0 => Self::AtOnce,
            minutes => Self::After(TimeDelta::minutes(minutes.into())),
        }
    }

    fn told_at(self, now: DateTimeUtc) -> Option<DateTimeUtc> {
        (self == Self::AtOnce).then_some(now)
    }

    fn tells_at(self) -> Option<DateTimeUtc> {
        match self {
            Self::After(grace) => Some(db::now() + grace),
            Self::AtOnce | Self::Never => None,
        }
    }
}

/// A time on the wall of the blog, kept as `2026-12-24T08:00 Europe/Berlin`: what its author chose holds,
/// whatever happens to the rules of the time zone until then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Appointment {
    pub time: NaiveDateTime,
    pub zone: Tz,
}

impl Appointment {
    /// What was typed, in the time zone of the blog. It has to be a time that is still to come and that
    /// the clocks there really show.
    pub fn read(typed: &str, settings: &Settings) -> Result<Self> {
        let zone = settings.zone();
        let wrong = |key| Error::wrong([Phrase::new(key).with("zone", zone.name())]);
        let typed = typed.trim().replace(' ', "T");
        let typed = typed.get(..16).filter(|_| typed.len() == 19).unwrap_or(&typed);
        let time = NaiveDateTime::parse_from_str(typed, WALL);
        let it = Self { time: time.map_err(|_| wrong(key("desk-wrong-time")))?, zone };
        match it.moment() {
            None => Err(wrong(key("desk-wrong-skipped"))),
            Some(moment) if moment <= db::now() => Err(wrong(key("desk-wrong-past"))),
            Some(_) => Ok(it),
        }
    }

    /// When that is. Of a time that the clocks show twice it is the first, and a time that they skip is never.
    pub fn moment(&self) -> Option<DateTimeUtc> {
        let moment = self.zone.from_local_datetime(&self.time).earliest()?;
        Some(moment.with_timezone(&Utc))
    }

    /// As a browser wants it in a field.
    pub fn typed(&self) -> String {
        self.time.format(WALL).to_string()
    }

    fn kept(&self) -> String {
        format!("{} {}", self.typed(), self.zone.name())
    }

    fn of(kept: &str) -> Option<Self> {
        let (time, zone) = kept.split_once(' ')?;
        Some(Self { time: NaiveDateTime::parse_from_str(time, WALL).ok()?, zone: zone.parse().ok()? })
    }
}

impl Model {
    /// Shows the review to the world and tells the followers, both at once. Doing it twice changes nothing.
    /// `at` is when it was first published, for what appeared elsewhere before.
    pub async fn publish(self, app: &App, at: Option<DateTimeUtc>) -> Result<Self> {
        self.check_whole()?;
        let txn = db::begin(&app.db).await?;
        let Some(review) = self.appear(&txn, at.unwrap_or_else(db::now), News::AtOnce).await? else {
            return Ok(self);
        };
        txn.commit().await?;
        app.bell.notify_one();
        Ok(review)
    }

    /// Shows the review on the site; followers hear of it as `news` says. Doing it twice changes nothing.
    pub async fn show(self, app: &App, by: &By, news: News) -> Result<Self> {
        self.check_whole()?;
        let txn = db::begin(&app.db).await?;
        let Some(review) = self.appear(&txn, db::now(), news).await? else { return Ok(self) };
        review.check_publisher(&txn, by).await?;
        txn.commit().await?;
        app.bell.notify_one();
        Ok(review)
    }

    /// A draft may be unfinished; what appears may not.
    pub(super) fn check_whole(&self) -> Result<()> {
        match self.title.trim().is_empty() || self.markdown.trim().is_empty() {
            true => Err(Error::wrong([Phrase::new("desk-wrong-publish")])),
            false => Ok(()),
        }
    }

    pub(super) async fn appear(
        &self,
        txn: &impl ConnectionTrait,
        at: DateTimeUtc,
        news: News,
    ) -> Result<Option<Self>> {
        let first = self
            .appearing(news, at)
            .col_expr(Column::PublishedAt, Expr::value(at))
            .filter(COLUMN.published_at.is_null());
        let mut shown = first.exec_with_returning(txn).await?.pop();
        if shown.is_none() {
            let again = self
                .appearing(news, db::now())
                .col_expr(Column::RetractedAt, Expr::value(None::<DateTimeUtc>))
                .col_expr(Column::Uid, Expr::value(db::uid()))
                .filter(COLUMN.retracted_at.is_not_null());
            shown = again.exec_with_returning(txn).await?.pop();
        }
        if shown.is_some() && self.submitted_at.is_some() {
            Notice::handed_in_seen(txn, self.id).await?;
        }
        if let Some(review) = shown.as_ref().filter(|it| it.told_at.is_some()) {
            review.announce(txn).await?;
        }
        Ok(shown)
    }

    fn appearing(&self, news: News, now: DateTimeUtc) -> UpdateMany<Entity> {
        Entity::update_many()
            .col_expr(Column::ToldAt, Expr::value(news.told_at(now)))
            .col_expr(Column::TellsAt, Expr::value(news.tells_at()))
            .col_expr(Column::AppearsAt, Expr::value(None::<DateTimeUtc>))
            .col_expr(Column::Appointment, Expr::value(None::<String>))
            .col_expr(Column::SubmittedAt, Expr::value(None::<DateTimeUtc>))
            .filter(COLUMN.id.eq(self.id))
            .filter(COLUMN.deleted_at.is_null())
    }

    async fn announce(&self, txn: &impl ConnectionTrait) -> Result<()> {
        Activity::about_review(txn, Verb::Create, self).await?;
        self.policy_told(txn).await
    }

    // ---- what is shown, and not told yet -------------------------------------------------------

    /// Tells the followers of what only the site shows so far. Doing it twice changes nothing.
    pub async fn tell(&self, app: &App) -> Result<()> {
        self.tell_if(app, Condition::all()).await?;
        app.bell.notify_one();
        Ok(())
    }

    async fn tell_if(&self, app: &App, ripe: Condition) -> Result<()> {
        let txn = db::begin(&app.db).await?;
        let told = Entity::update_many()
            .col_expr(Column::ToldAt, Expr::value(Some(db::now())))
            .col_expr(Column::TellsAt, Expr::value(None::<DateTimeUtc>))
            .filter(COLUMN.id.eq(self.id))
            .filter(Self::visible())
            .filter(COLUMN.told_at.is_null())
            .filter(ripe);
        if let Some(review) = told.exec_with_returning(&txn).await?.pop() {
            review.announce(&txn).await?;
        }
        Ok(txn.commit().await?)
    }

    /// Makes a draft again of what nobody elsewhere was told of; nobody has to hear about it. Doing it
    /// twice changes nothing.
    pub async fn take_back(&self, app: &App) -> Result<()> {
        let txn = db::begin(&app.db).await?;
        Entity::update_many()
            .col_expr(Column::PublishedAt, Expr::value(None::<DateTimeUtc>))
            .col_expr(Column::TellsAt, Expr::value(None::<DateTimeUtc>))
            .col_expr(Column::PinnedAt, Expr::value(None::<DateTimeUtc>))
            .col_expr(Column::RevisedAt, Expr::value(None::<DateTimeUtc>))
            .filter(COLUMN.id.eq(self.id))
            .filter(Self::visible())
            .filter(COLUMN.told_at.is_null())
            .exec(&txn)
            .await?;
        let after = Self::by_id(&txn, self.id).await?;
        txn.commit().await?;
        match after.is_told() {
            true => Err(Error::wrong([Phrase::new("desk-wrong-gone-out")])),
            false => Ok(()),
        }
    }

    // ---- what appears by itself ----------------------------------------------------------------

    /// Lets a draft appear by itself at a time, or at another than was chosen before.
    pub async fn schedule(&self, app: &App, by: &By, appointment: &Appointment, news: News) -> Result<()> {
        self.check_whole()?;
        let txn = db::begin(&app.db).await?;
        self.schedule_in(&txn, appointment, news).await?;
        self.check_publisher(&txn, by).await?;
        Ok(txn.commit().await?)
    }

    pub(super) async fn schedule_in(
        &self,
        txn: &impl ConnectionTrait,
        appointment: &Appointment,
        news: News,
    ) -> Result<()> {
        let scheduled = Entity::update_many()
            .col_expr(Column::AppearsAt, Expr::value(appointment.moment()))
            .col_expr(Column::Appointment, Expr::value(Some(appointment.kept())))
            .col_expr(Column::AppearsQuietly, Expr::value(news == News::Never))
            .col_expr(Column::SubmittedAt, Expr::value(None::<DateTimeUtc>))
            .filter(COLUMN.id.eq(self.id))
            .filter(COLUMN.deleted_at.is_null())
            .filter(Condition::not(Self::visible()));
        match scheduled.exec(txn).await?.rows_affected {
            0 => Err(Error::wrong([Phrase::new("desk-wrong-appeared")])),
            _ => Ok(()),
        }
    }

    /// Makes a draft again of what was to appear by itself. Doing it twice changes nothing.
    pub async fn unschedule(&self, app: &App) -> Result<()> {
        let txn = db::begin(&app.db).await?;
        Entity::update_many()
            .col_expr(Column::AppearsAt, Expr::value(None::<DateTimeUtc>))
            .col_expr(Column::Appointment, Expr::value(None::<String>))
            .filter(COLUMN.id.eq(self.id))
            .exec(&txn)
            .await?;
        Ok(txn.commit().await?)
    }

    /// The time its author has chosen for it to appear.
    pub fn appointment(&self) -> Option<Appointment> {
        self.appointment.as_deref().and_then(Appointment::of)
    }

    /// Shows it if its time has come and nobody, on whatever node, was faster.
    async fn keep_appointment(&self, app: &App, settings: &Settings) -> Result<()> {
        let Some(at) = self.appears_at else { return Ok(()) };
        let txn = db::begin(&app.db).await?;
        let claimed = Entity::update_many()
            .col_expr(Column::AppearsAt, Expr::value(None::<DateTimeUtc>))
            .filter(COLUMN.id.eq(self.id))
            .filter(COLUMN.appears_at.eq(at))
            .filter(COLUMN.deleted_at.is_null());
        let Some(review) = claimed.exec_with_returning(&txn).await?.pop() else { return Ok(()) };
        let news = if review.appears_quietly { News::Never } else { News::usual(settings) };
        review.appear(&txn, at, news).await?;
        Ok(txn.commit().await?)
    }

    /// Shows and tells whatever has come due. However often and on however many machines this is done, it
    /// happens once. Says how much was due.
    pub async fn go_out(app: &App) -> Result<usize> {
        let due = |column: Column| {
            let found = Entity::find().filter(column.lte(db::now())).filter(COLUMN.deleted_at.is_null());
            found.order_by_asc(column).limit(AT_A_TIME)
        };
        let appearing = due(Column::AppearsAt).all(&app.db).await?;
        if !appearing.is_empty() {
            let settings = Settings::get(&app.db).await?;
            for review in &appearing {
                review.keep_appointment(app, &settings).await?;
            }
        }
        let telling = due(Column::TellsAt).all(&app.db).await?;
        for review in &telling {
            review.tell_if(app, Condition::all().add(COLUMN.tells_at.lte(db::now()))).await?;
        }
        Ok(appearing.len() + telling.len())
    }

    /// Reckons anew when the chosen times are: the rules of a time zone may have changed with this release.
    /// A time that the clocks now skip stays where it was.
    pub async fn reckon(txn: &impl ConnectionTrait) -> Result<()> {
        for review in Entity::find().filter(COLUMN.appears_at.is_not_null()).all(txn).await? {
            let Some(moment) = review.appointment().and_then(|it| it.moment()) else { continue };
            Entity::update_many()
                .col_expr(Column::AppearsAt, Expr::value(Some(moment)))
                .filter(COLUMN.id.eq(review.id))
                .filter(COLUMN.appears_at.is_not_null())
                .filter(COLUMN.appointment.eq(review.appointment.unwrap_or_default()))
                .filter(COLUMN.appears_at.ne(moment))
                .exec(txn)
                .await?;
        }
        Ok(())
    }

    // ---- who knows of it -----------------------------------------------------------------------

    /// What other servers may know of: what the world may see, once followers were told.
    pub fn abroad() -> Condition {
        Self::visible().add(COLUMN.told_at.is_not_null())
    }

    /// The same rule for a review in hand.
    pub fn is_told(&self) -> bool {
        self.is_published() && self.told_at.is_some()
    }

    /// Whether a review stands in the house that never left it.
    pub(in crate::blog) async fn is_unheard_of(db: &impl ConnectionTrait, id: i64) -> Result<bool> {
        Ok(Entity::find_by_id(id).filter(COLUMN.told_at.is_null()).one(db).await?.is_some())
    }

    /// When it was published as far as others are concerned: a microblog shows in its timelines only what
    /// is new, so what was kept quiet for a while is new when they are told.
    pub fn out_at(&self) -> DateTimeUtc {
        self.told_at.or(self.published_at).unwrap_or(self.created_at)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::Appointment;

    fn moment(kept: &str) -> Option<String> {
        Appointment::of(kept).unwrap().moment().map(|it| it.format("%Y-%m-%dT%H:%MZ").to_string())
    }

    #[test]
    fn a_time_on_the_wall_is_a_moment() {
        assert_eq!(moment("2026-12-24T08:00 Europe/Berlin").unwrap(), "2026-12-24T07:00Z");
        assert_eq!(moment("2026-07-01T08:00 Europe/Berlin").unwrap(), "2026-07-01T06:00Z");
        assert_eq!(moment("2026-10-25T02:30 Europe/Berlin").unwrap(), "2026-10-25T00:30Z", "the first");
        assert_eq!(moment("2026-03-29T02:30 Europe/Berlin"), None, "the clocks skip it");
        assert_eq!(moment("2026-12-24T08:00 UTC").unwrap(), "2026-12-24T08:00Z");
    }

    #[test]
    fn what_is_kept_is_read_again() {
        for kept in ["2026-12-24T08:00 Europe/Berlin", "2027-01-01T00:00 America/Argentina/Ushuaia"] {
            assert_eq!(Appointment::of(kept).unwrap().kept(), kept);
        }
        assert_eq!(Appointment::of("tomorrow"), None);
    }
}

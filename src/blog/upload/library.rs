//! All pictures there are, a page at a time, each with where it is used.

use sea_orm::{QueryOrder, QuerySelect, entity::prelude::*};

use super::{COLUMN, Entity, Model};
use crate::{
    Result,
    blog::{
        Author, Page, Review, autosave, holding::Model as Holding, look, page, review, revision,
        sighting::Model as Sighting,
    },
    db::Db,
};

/// Pictures on one page.
const PER_PAGE: u64 = 48;
/// Of how many reviews the pictures of one page are said to be the covers.
const MOST_COVERS: u64 = 500;

/// Where a picture is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    Cover,
    Text,
    /// In what somebody has typed about a review and not saved.
    Typed,
    /// Only in a version of a review that somebody may bring back.
    Older,
    Page,
    /// In how the blog looks.
    Look,
}

/// That a picture is used.
#[derive(Clone, Debug)]
pub struct Use {
    pub upload_id: i64,
    pub place: Place,
    pub review: Option<Review>,
    pub page: Option<Page>,
}

impl Model {
    /// The newest pictures first: those that an author has, or everybody's for an editor. Also says whether there
    /// are more; `page` counts from 1.
    pub async fn library(db: &Db, author: &Author, page: u64) -> Result<(Vec<Self>, bool)> {
        let offset = Ord::min(page.saturating_sub(1).saturating_mul(PER_PAGE), i64::MAX as u64);
        let mut found = Entity::find().filter(COLUMN.gone_at.is_null());
        if !author.edits_others() {
            found = found.filter(COLUMN.id.in_subquery(Holding::of(author.id)));
        }
        let found = found.order_by_desc(COLUMN.id).offset(offset).limit(PER_PAGE + 1);
        let mut found = found.all(db).await?;
        let more = found.len() as u64 > PER_PAGE;
        found.truncate(PER_PAGE as usize);
        Ok((found, more))
    }

    /// The newest pictures that somebody has who needs a cover.
    pub async fn newest_of(db: &Db, author_id: i64, limit: u64) -> Result<Vec<Self>> {
        let theirs = Entity::find()
            .filter(COLUMN.gone_at.is_null())
            .filter(COLUMN.id.in_subquery(Holding::of(author_id)));
        Ok(theirs.order_by_desc(COLUMN.id).limit(limit).all(db).await?)
    }

    /// Where these pictures are used, with a fixed number of questions.
    pub async fn uses(db: &Db, uploads: &[Self]) -> Result<Vec<Use>> {
        let ids: Vec<i64> = uploads.iter().map(|it| it.id).collect();
        if ids.is_empty() {
            return Ok(Vec::new());
        }
        let covers = review::Entity::find()
            .filter(review::COLUMN.cover_id.is_in(ids.iter().copied()))
            .filter(review::COLUMN.deleted_at.is_null())
            .limit(MOST_COVERS)
            .all(db)
            .await?;
        let seen = Sighting::of(db, &ids).await?;
        let texts = ReviewsOf::gather(db, &seen).await?;
        let mut uses: Vec<Use> = covers
            .into_iter()
            .filter_map(|it| {
                Some(Use { upload_id: it.cover_id?, place: Place::Cover, review: Some(it), page: None })
            })
            .collect();
        uses.extend(seen.iter().filter_map(|it| texts.used(it)));
        for look in look::Entity::find().all(db).await? {
            let worn = [look.header_id, look.logo_id].into_iter().flatten().filter(|it| ids.contains(it));
            uses.extend(worn.map(|id| Use { upload_id: id, place: Place::Look, review: None, page: None }));
        }
        Ok(tidied(uses))
    }
}

/// Each thing once, and an older version only of what does not show the picture today.
fn tidied(mut uses: Vec<Use>) -> Vec<Use> {
    let key = |it: &Use| {
        let (review, page) = (it.review.as_ref().map(|it| it.id), it.page.as_ref().map(|it| it.id));
        (it.upload_id, it.place, review, page)
    };
    uses.sort_by_key(key);
    uses.dedup_by_key(|it| key(it));
    let shown: Vec<(i64, Option<i64>)> = uses
        .iter()
        .filter(|it| it.place != Place::Older)
        .map(|it| (it.upload_id, it.review.as_ref().map(|it| it.id)))
        .collect();
    uses.retain(|it| {
        it.place != Place::Older || !shown.contains(&(it.upload_id, it.review.as_ref().map(|it| it.id)))
    });
    uses
}

/// The reviews and pages behind some sightings.
struct ReviewsOf {
    reviews: Vec<Review>,
    pages: Vec<Page>,
    /// Which review a version or something typed belongs to.
    revisions: Vec<(i64, i64)>,
    autosaves: Vec<(i64, i64)>,
}

impl ReviewsOf {
    async fn gather(db: &Db, seen: &[Sighting]) -> Result<Self> {
        let revisions: Vec<(i64, i64)> = revision::Entity::find()
            .select_only()
            .columns([revision::Column::Id, revision::Column::ReviewId])
            .filter(revision::COLUMN.id.is_in(seen.iter().filter_map(|it| it.revision_id)))
            .into_tuple()
            .all(db)
            .await?;
        let autosaves: Vec<(i64, i64)> = autosave::Entity::find()
            .select_only()
            .columns([autosave::Column::Id, autosave::Column::ReviewId])
            .filter(autosave::COLUMN.id.is_in(seen.iter().filter_map(|it| it.autosave_id)))
            .into_tuple()
            .all(db)
            .await?;
        let direct = seen.iter().filter_map(|it| it.review_id);
        let ids: Vec<i64> = direct.chain(revisions.iter().chain(&autosaves).map(|it| it.1)).collect();
        let pages =
            page::Entity::find().filter(page::COLUMN.id.is_in(seen.iter().filter_map(|it| it.page_id)));
        Ok(Self {
            reviews: Review::by_ids(db, &ids).await?,
            pages: pages.all(db).await?,
            revisions,
            autosaves,
        })
    }

    fn used(&self, seen: &Sighting) -> Option<Use> {
        let of = |all: &[(i64, i64)], id: i64| all.iter().find(|it| it.0 == id).map(|it| it.1);
        let review = |id: Option<i64>| self.reviews.iter().find(|it| Some(it.id) == id).cloned();
        let (place, review, page) = match (seen.review_id, seen.revision_id, seen.autosave_id, seen.page_id) {
            (Some(id), ..) => (Place::Text, Some(review(Some(id))?), None),
            (_, Some(id), ..) => (Place::Older, Some(review(of(&self.revisions, id))?), None),
            (_, _, Some(id), _) => (Place::Typed, Some(review(of(&self.autosaves, id))?), None),
            (_, _, _, Some(id)) => {
                (Place::Page, None, Some(self.pages.iter().find(|it| it.id == id).cloned()?))
            }
            _ => (Place::Look, None, None),
        };
        Some(Use { upload_id: seen.upload_id, place, review, page })
    }
}

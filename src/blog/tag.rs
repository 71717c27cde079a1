//! A word a review is marked with; on the network it is a hashtag.

use sea_orm::{
    ActiveValue::Set,
    ExprTrait, QueryOrder, QuerySelect, QueryTrait,
    entity::prelude::*,
    sea_query::{OnConflict, Query},
};

use super::Review;
use crate::{Error, Result, text};

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "tags")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    #[sea_orm(unique)]
    pub slug: String,
    pub name: String,
}

impl ActiveModelBehavior for ActiveModel {}

/// Which reviews carry it.
pub mod filing {
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "review_tags")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub review_id: i64,
        #[sea_orm(primary_key, auto_increment = false)]
        pub tag_id: i64,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

impl Model {
    pub async fn by_slug(db: &impl ConnectionTrait, slug: &str) -> Result<Self> {
        Entity::find_by_slug(slug).one(db).await?.ok_or(Error::NotFound)
    }

    /// Those of many reviews, in the order of their names.
    pub async fn of_reviews(db: &impl ConnectionTrait, review_ids: &[i64]) -> Result<Vec<(i64, Self)>> {
        let filings = filing::Entity::find()
            .filter(filing::COLUMN.review_id.is_in(review_ids.iter().copied()))
            .all(db)
            .await?;
        let ids = filings.iter().map(|it| it.tag_id);
        let named = Entity::find().filter(COLUMN.id.is_in(ids)).order_by_asc(COLUMN.name).all(db).await?;
        let pairs = named.iter().flat_map(|label| {
            filings.iter().filter(|it| it.tag_id == label.id).map(|it| (it.review_id, label.clone()))
        });
        Ok(pairs.collect())
    }

    /// Files a review under these names and no others; new names are made.
    pub async fn file(db: &impl ConnectionTrait, review_id: i64, names: &[String]) -> Result<()> {
        filing::Entity::delete_many().filter(filing::COLUMN.review_id.eq(review_id)).exec(db).await?;
        for name in names {
            let slug = text::slug(name);
            let label =
                ActiveModel { slug: Set(slug.clone()), name: Set(name.clone()), ..Default::default() };
            let once = OnConflict::column(Column::Slug).do_nothing().to_owned();
            Entity::insert(label).on_conflict(once).exec_without_returning(db).await?;
            let label = Self::by_slug(db, &slug).await?;
            let filing = filing::ActiveModel { review_id: Set(review_id), tag_id: Set(label.id) };
            filing::Entity::insert(filing).on_conflict_do_nothing().exec_without_returning(db).await?;
        }
        Ok(())
    }

    /// Those that at least one published review carries, by name.
    pub async fn in_use(db: &impl ConnectionTrait) -> Result<Vec<Self>> {
        let filed = Query::select()
            .expr(Expr::val(1))
            .from(filing::Entity)
            .and_where(Expr::col((filing::Entity, filing::Column::TagId)).equals((Entity, Column::Id)))
            .and_where(Review::is_visible((filing::Entity, filing::Column::ReviewId)))
            .take();
        Ok(Entity::find().filter(Expr::exists(filed)).order_by_asc(COLUMN.name).all(db).await?)
    }

    /// The ids of the newest published reviews that carry it.
    pub(super) async fn newest(&self, db: &impl ConnectionTrait, limit: u64) -> Result<Vec<i64>> {
        let newest = filing::Entity::find()
            .select_only()
            .column(filing::Column::ReviewId)
            .filter(filing::COLUMN.tag_id.eq(self.id))
            .filter(Review::is_visible((filing::Entity, filing::Column::ReviewId)))
            .order_by_desc(filing::COLUMN.review_id)
            .limit(limit);
        Ok(newest.into_tuple().all(db).await?)
    }

    /// The ids of the reviews that carry it, as a subquery.
    pub(super) fn review_ids(&self) -> sea_orm::sea_query::SelectStatement {
        filing::Entity::find()
            .select_only()
            .column(filing::Column::ReviewId)
            .filter(filing::COLUMN.tag_id.eq(self.id))
            .into_query()
    }

    pub fn path(&self) -> String {
        format!("/tags/{}", self.slug)
    }
}

impl Model {
    /// The tag as one word after a `#`: `#book club` does not exist, `#BookClub` does.
    pub fn hashtag(&self) -> String {
        let words = self.name.split(|it: char| !it.is_alphanumeric()).filter(|it| !it.is_empty());
        let joined: Vec<String> = words
            .map(|word| {
                let mut letters = word.chars();
                letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
            })
            .collect();
        match self.name.contains(char::is_whitespace) {
            true => format!("#{}", joined.concat()),
            false => format!(
                "#{}",
                self.name.chars().filter(|it| it.is_alphanumeric() || *it == '_').collect::<String>()
            ),
        }
    }
}

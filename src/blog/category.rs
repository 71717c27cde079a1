//! A broad heading that reviews are kept under, such as Novels; it may stand within another.

use std::collections::{BTreeMap, HashSet};

use sea_orm::{
    ActiveValue::Set,
    ExprTrait, QueryOrder, QuerySelect, SqlErr,
    entity::prelude::*,
    sea_query::{OnConflict, Query, SelectStatement},
};
use serde::Deserialize;

use super::{By, Deed, DeedKind, Review, Settings, search};
use crate::{
    App, Error, Result, db,
    language::Phrase,
    text::{self, words},
};

/// What stands between a category and one within it, as it is typed: `Fiction / Novels`.
const WITHIN: &str = " / ";
/// The longest name of a category, in characters.
const LONGEST: usize = 60;
const LONGEST_DESCRIPTION: usize = 500;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "categories")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    #[sea_orm(unique)]
    pub slug: String,
    pub name: String,
    /// The category it stands within.
    pub parent_id: Option<i64>,
    /// One line of plain text, perhaps empty.
    pub description: String,
}

impl ActiveModelBehavior for ActiveModel {}

/// Which reviews carry it.
pub mod filing {
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "review_categories")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub review_id: i64,
        #[sea_orm(primary_key, auto_increment = false)]
        pub category_id: i64,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// What is typed at the desk.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct CategoryForm {
    pub name: String,
    /// The last part of the address of the category it shall stand within; empty for none.
    pub parent: String,
    pub description: String,
}

/// All categories, and how they stand within each other.
#[derive(Clone, Debug, Default)]
pub struct Tree {
    /// By their names.
    categories: Vec<Model>,
}

impl Tree {
    /// Every category there is.
    pub async fn of(db: &impl ConnectionTrait) -> Result<Self> {
        let mut categories = Entity::find().all(db).await?;
        categories.sort_by_cached_key(|it| (words::folded(&it.name), it.id));
        Ok(Self { categories })
    }

    /// Those that published reviews are kept under, and those they stand within.
    pub async fn in_use(db: &impl ConnectionTrait) -> Result<Self> {
        let tree = Self::of(db).await?;
        let mut used: HashSet<i64> = HashSet::new();
        for id in filed(db).await? {
            let Some(category) = tree.by_id(id) else { continue };
            used.extend(tree.path(category).iter().map(|it| it.id).chain([id]));
        }
        Ok(Self { categories: tree.categories.into_iter().filter(|it| used.contains(&it.id)).collect() })
    }

    fn by_id(&self, id: i64) -> Option<&Model> {
        self.categories.iter().find(|it| it.id == id)
    }

    fn parent(&self, category: &Model) -> Option<&Model> {
        category.parent_id.and_then(|it| self.by_id(it))
    }

    /// What a category stands within, the outermost first.
    pub fn path(&self, category: &Model) -> Vec<&Model> {
        let mut path: Vec<&Model> = Vec::new();
        let mut next = self.parent(category);
        while let Some(above) = next.filter(|it| it.id != category.id && path.len() < self.categories.len()) {
            path.insert(0, above);
            next = self.parent(above);
        }
        path
    }

    /// `Fiction / Novels`
    pub fn name(&self, category: &Model) -> String {
        let names = self.path(category).into_iter().chain([category]).map(|it| it.name.as_str());
        names.collect::<Vec<_>>().join(WITHIN)
    }

    /// What stands directly within a category, or within none.
    pub fn within(&self, category: Option<&Model>) -> Vec<&Model> {
        let is_in = |it: &&Model| self.parent(it).map(|it| it.id) == category.map(|it| it.id);
        self.categories.iter().filter(is_in).collect()
    }

    /// All of them from top to bottom, each with how far it stands in.
    pub fn lines(&self) -> Vec<(usize, &Model)> {
        let mut below: BTreeMap<Option<i64>, Vec<&Model>> = BTreeMap::new();
        for it in self.categories.iter().rev() {
            below.entry(self.parent(it).map(|it| it.id)).or_default().push(it);
        }
        let mut lines = Vec::new();
        let mut work: Vec<(usize, &Model)> =
            below.remove(&None).unwrap_or_default().into_iter().map(|it| (0, it)).collect();
        while let Some((depth, category)) = work.pop() {
            lines.push((depth, category));
            let children = below.remove(&Some(category.id)).unwrap_or_default();
            work.extend(children.into_iter().map(|it| (depth + 1, it)));
        }
        lines
    }
}

/// The ids of the categories that published reviews are kept under.
async fn filed(db: &impl ConnectionTrait) -> Result<Vec<i64>> {
    let filed = Query::select()
        .expr(Expr::val(1))
        .from(filing::Entity)
        .and_where(Expr::col((filing::Entity, filing::Column::CategoryId)).equals((Entity, Column::Id)))
        .and_where(Review::is_visible((filing::Entity, filing::Column::ReviewId)))
        .take();
    let filed = Entity::find().select_only().column(Column::Id).filter(Expr::exists(filed));
    Ok(filed.into_tuple().all(db).await?)
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
        let ids = filings.iter().map(|it| it.category_id);
        let mut named = Entity::find().filter(COLUMN.id.is_in(ids)).all(db).await?;
        named.sort_by(|one, other| one.name.cmp(&other.name));
        let pairs = named.iter().flat_map(|label| {
            filings.iter().filter(|it| it.category_id == label.id).map(|it| (it.review_id, label.clone()))
        });
        Ok(pairs.collect())
    }

    /// Files a review under these names and no others; new names are made, within others if they say so.
    pub async fn file(db: &impl ConnectionTrait, review_id: i64, names: &[String]) -> Result<()> {
        filing::Entity::delete_many().filter(filing::COLUMN.review_id.eq(review_id)).exec(db).await?;
        for name in names {
            let category = Self::named(db, name).await?;
            let filing = filing::ActiveModel { review_id: Set(review_id), category_id: Set(category.id) };
            filing::Entity::insert(filing).on_conflict_do_nothing().exec_without_returning(db).await?;
        }
        Ok(())
    }

    /// The category that is typed like this: `Novels`, `Fiction / Novels`.
    async fn named(db: &impl ConnectionTrait, typed: &str) -> Result<Self> {
        let mut found: Option<Self> = None;
        for name in typed.split(WITHIN).map(|it| text::one_line(it, LONGEST)).filter(|it| !it.is_empty()) {
            found = Some(match &found {
                None => Self::called(db, &text::slug(&name), &name, None).await?,
                Some(above) => above.holding(db, &name).await?,
            });
        }
        found.ok_or_else(|| {
            Error::wrong([Phrase::new("shelving-wrong-name").with("most", LONGEST.to_string())])
        })
    }

    /// The category of this name within this one. Where it stands is decided at the desk: one that is known and
    /// stands within none is taken as it is.
    async fn holding(&self, db: &impl ConnectionTrait, name: &str) -> Result<Self> {
        let slug = text::slug(name);
        let apart = text::slug(&format!("{} {name}", self.slug));
        let known = Entity::find().filter(COLUMN.slug.is_in([slug.as_str(), apart.as_str()])).all(db).await?;
        let within = known.iter().find(|it| it.parent_id == Some(self.id));
        let alone = known.iter().find(|it| it.parent_id.is_none() && it.slug == slug && it.id != self.id);
        if let Some(found) = within.or(alone) {
            return Ok(found.clone());
        }
        let slug = if known.iter().any(|it| it.slug == slug) { apart } else { slug };
        Self::called(db, &slug, name, Some(self.id)).await
    }

    /// The category with this address, which is made if there is none.
    async fn called(
        db: &impl ConnectionTrait,
        slug: &str,
        name: &str,
        parent_id: Option<i64>,
    ) -> Result<Self> {
        let label = ActiveModel {
            slug: Set(slug.to_owned()),
            name: Set(name.to_owned()),
            parent_id: Set(parent_id),
            description: Set(String::new()),
            ..Default::default()
        };
        let once = OnConflict::column(Column::Slug).do_nothing().to_owned();
        Entity::insert(label).on_conflict(once).exec_without_returning(db).await?;
        Self::by_slug(db, slug).await
    }

    /// These as they would be typed again.
    pub async fn typed(db: &impl ConnectionTrait, categories: &[Self]) -> Result<Vec<String>> {
        if categories.iter().all(|it| it.parent_id.is_none()) {
            return Ok(categories.iter().map(|it| it.name.clone()).collect());
        }
        let tree = Tree::of(db).await?;
        Ok(categories.iter().map(|it| tree.name(it)).collect())
    }

    /// Those that at least one published review carries or that hold such, by name.
    pub async fn in_use(db: &impl ConnectionTrait) -> Result<Vec<Self>> {
        Ok(Tree::in_use(db).await?.categories)
    }

    /// The ids of the newest published reviews that carry it.
    pub(super) async fn newest(&self, db: &impl ConnectionTrait, limit: u64) -> Result<Vec<i64>> {
        let newest = filing::Entity::find()
            .select_only()
            .column(filing::Column::ReviewId)
            .filter(filing::COLUMN.category_id.eq(self.id))
            .filter(Review::is_visible((filing::Entity, filing::Column::ReviewId)))
            .order_by_desc(filing::COLUMN.review_id)
            .limit(limit);
        Ok(newest.into_tuple().all(db).await?)
    }

    /// The ids of the reviews that carry it or something within it, as a subquery.
    pub(super) fn review_ids(&self) -> SelectStatement {
        let within = format!(
            "category_id IN (WITH RECURSIVE below (id) AS (SELECT {} UNION \
             SELECT categories.id FROM categories JOIN below ON categories.parent_id = below.id) SELECT id FROM below)",
            self.id_literal()
        );
        Query::select()
            .column(filing::Column::ReviewId)
            .from(filing::Entity)
            .and_where(Expr::cust(within))
            .take()
    }

    /// The id as both databases take it for a big number.
    fn id_literal(&self) -> String {
        format!("CAST({} AS bigint)", self.id)
    }

    // ---- at the desk -------------------------------------------------------------------------------

    /// Makes a category that nothing is kept under yet.
    pub async fn add(app: &App, by: &By, form: &CategoryForm) -> Result<Self> {
        let txn = db::begin(&app.db).await?;
        Settings::lock(&txn).await?;
        let (name, parent) = form.read(&txn, None).await?;
        let mut slug = text::slug(&name);
        if let (Some(parent), Ok(_)) = (&parent, Self::by_slug(&txn, &slug).await) {
            slug = text::slug(&format!("{} {name}", parent.slug));
        }
        let row = ActiveModel {
            slug: Set(slug),
            name: Set(name),
            parent_id: Set(parent.map(|it| it.id)),
            description: Set(form.line()),
            ..Default::default()
        };
        let category = row.insert(&txn).await.map_err(taken)?;
        category.noted(&txn, by, "new").await?;
        txn.commit().await?;
        Ok(category)
    }

    /// Gives it another name, place or description; its address stays.
    pub async fn revise(&self, app: &App, by: &By, form: &CategoryForm) -> Result<()> {
        let txn = db::begin(&app.db).await?;
        Settings::lock(&txn).await?;
        let (name, parent) = form.read(&txn, Some(self)).await?;
        let is_renamed = name != self.name;
        Entity::update_many()
            .col_expr(Column::Name, Expr::value(name.as_str()))
            .col_expr(Column::ParentId, Expr::value(parent.as_ref().map(|it| it.id)))
            .col_expr(Column::Description, Expr::value(form.line()))
            .filter(COLUMN.id.eq(self.id))
            .exec(&txn)
            .await?;
        if is_renamed {
            search::read_again(&txn, self.id).await?;
        }
        let place = parent.map_or_else(|| "on its own".to_owned(), |it| format!("within {}", it.name));
        self.noted(&txn, by, &format!("{name}, {place}")).await?;
        txn.commit().await?;
        app.bell.notify_one();
        Ok(())
    }

    /// Throws it away. What is kept under it, and what stands within it, moves to where it stood; without such a
    /// place nothing may be kept under it any more.
    pub async fn remove(&self, app: &App, by: &By) -> Result<()> {
        let txn = db::begin(&app.db).await?;
        Settings::lock(&txn).await?;
        let kept = filing::Entity::find().filter(filing::COLUMN.category_id.eq(self.id)).all(&txn).await?;
        let known = Entity::find_by_id(self.id).one(&txn).await?.ok_or(Error::NotFound)?;
        search::read_again(&txn, self.id).await?;
        match known.parent_id {
            None if !kept.is_empty() => {
                return Err(Error::wrong([Phrase::new("shelving-wrong-kept")]));
            }
            None => {}
            Some(parent_id) => {
                for it in kept {
                    let moved =
                        filing::ActiveModel { review_id: Set(it.review_id), category_id: Set(parent_id) };
                    filing::Entity::insert(moved)
                        .on_conflict_do_nothing()
                        .exec_without_returning(&txn)
                        .await?;
                }
            }
        }
        Entity::update_many()
            .col_expr(Column::ParentId, Expr::value(known.parent_id))
            .filter(COLUMN.parent_id.eq(self.id))
            .exec(&txn)
            .await?;
        Entity::delete_by_id(self.id).exec(&txn).await?;
        self.noted(&txn, by, "removed").await?;
        txn.commit().await?;
        app.bell.notify_one();
        Ok(())
    }

    async fn noted(&self, txn: &impl ConnectionTrait, by: &By, what: &str) -> Result<()> {
        let what = format!("category “{}”: {what}", self.name);
        Deed::note(txn, by, DeedKind::Settle, &what, &self.path()).await
    }

    /// How many reviews are kept under it itself, drafts included.
    pub async fn count_kept(&self, db: &impl ConnectionTrait) -> Result<u64> {
        Ok(filing::Entity::find().filter(filing::COLUMN.category_id.eq(self.id)).count(db).await?)
    }

    pub fn path(&self) -> String {
        format!("/categories/{}", self.slug)
    }
}

impl CategoryForm {
    /// What would be typed to leave it as it is.
    pub fn from_category(tree: &Tree, category: &Model) -> Self {
        Self {
            name: category.name.clone(),
            parent: tree.parent(category).map(|it| it.slug.clone()).unwrap_or_default(),
            description: category.description.clone(),
        }
    }

    fn line(&self) -> String {
        text::one_line(&self.description, LONGEST_DESCRIPTION)
    }

    /// The name and the place, if they are possible: nothing stands within itself.
    async fn read(&self, txn: &impl ConnectionTrait, of: Option<&Model>) -> Result<(String, Option<Model>)> {
        let name = text::one_line(&self.name, LONGEST + 1);
        if name.is_empty() || name.chars().count() > LONGEST {
            return Err(Error::wrong([Phrase::new("shelving-wrong-name").with("most", LONGEST.to_string())]));
        }
        if name.contains(WITHIN) || name.contains(',') {
            return Err(Error::wrong([Phrase::new("shelving-wrong-marks")]));
        }
        if self.parent.is_empty() {
            return Ok((name, None));
        }
        let tree = Tree::of(txn).await?;
        let Some(parent) = tree.categories.iter().find(|it| it.slug == self.parent) else {
            return Err(Error::wrong([Phrase::new("shelving-wrong-parent")]));
        };
        let is_circle = |of: &Model| parent.id == of.id || tree.path(parent).iter().any(|it| it.id == of.id);
        if of.is_some_and(is_circle) {
            return Err(Error::wrong([Phrase::new("shelving-wrong-circle")]));
        }
        Ok((name, Some(parent.clone())))
    }
}

fn taken(error: DbErr) -> Error {
    match error.sql_err() {
        Some(SqlErr::UniqueConstraintViolation(_)) => Error::wrong([Phrase::new("shelving-wrong-taken")]),
        _ => error.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn category(id: i64, name: &str, parent_id: Option<i64>) -> Model {
        Model { id, slug: text::slug(name), name: name.to_owned(), parent_id, description: String::new() }
    }

    #[test]
    fn a_tree_is_read_from_top_to_bottom_and_no_circle_catches_anybody() {
        let tree = Tree {
            categories: vec![
                category(1, "Fiction", None),
                category(2, "Novels", Some(1)),
                category(3, "Sea", Some(2)),
                category(4, "Stories", Some(1)),
                category(5, "Verse", Some(99)),
                category(6, "Snake", Some(7)),
                category(7, "Tail", Some(6)),
            ],
        };
        let lines: Vec<_> = tree.lines().iter().map(|it| (it.0, it.1.name.as_str())).collect();
        assert_eq!(lines, [(0, "Fiction"), (1, "Novels"), (2, "Sea"), (1, "Stories"), (0, "Verse")]);
        assert_eq!(tree.name(&tree.categories[2]), "Fiction / Novels / Sea");
        assert_eq!(tree.path(&tree.categories[5]).len(), 1);
    }
}

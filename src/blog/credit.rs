//! A person who made a book: its writer, its translator, its illustrator.

use std::collections::BTreeMap;

use sea_orm::{
    ActiveValue::Set,
    ExprTrait, QueryOrder,
    entity::prelude::*,
    sea_query::{Order, Query, SelectStatement},
};

use super::{Books, Review, Reviews, book, review};
use crate::{
    Result,
    language::{Language, key},
    text::{self, alphabet},
};

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "credits")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub book_id: i64,
    pub role: CreditRole,
    pub name: String,
    /// The last part of the address of all that this person wrote; empty until it is known.
    pub slug: String,
    /// The heading the name stands under in the alphabet, and its place there.
    pub letter: String,
    pub sort_key: String,
}

/// Somebody in the alphabet of those whose books were reviewed.
#[derive(Clone, Debug)]
pub struct Writer {
    pub letter: String,
    pub slug: String,
    pub name: String,
    /// How many published reviews are about their books.
    pub reviews: u64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum CreditRole {
    Writer,
    Translator,
}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    /// The credits of many books, in the order they were given.
    pub async fn of_books(db: &impl ConnectionTrait, book_ids: &[i64]) -> Result<Vec<Self>> {
        let credits = Entity::find().filter(COLUMN.book_id.is_in(book_ids.iter().copied()));
        Ok(credits.order_by_asc(COLUMN.id).all(db).await?)
    }

    /// Gives a book these credits and no others.
    pub async fn give(db: &impl ConnectionTrait, book_id: i64, names: &[(CreditRole, String)]) -> Result<()> {
        Entity::delete_many().filter(COLUMN.book_id.eq(book_id)).exec(db).await?;
        let credits = names.iter().map(|(role, name)| ActiveModel {
            book_id: Set(book_id),
            role: Set(*role),
            name: Set(name.clone()),
            ..Default::default()
        });
        if !names.is_empty() {
            Entity::insert_many(credits).exec_without_returning(db).await?;
        }
        Ok(())
    }

    /// Gives those that have none yet their place in the alphabet. Who has the same address has the
    /// same place.
    pub(super) async fn file(db: &impl ConnectionTrait, credits: &[Self]) -> Result<()> {
        for credit in credits.iter().filter(|it| it.slug.is_empty()) {
            let slug = text::slug(&credit.name);
            let known = Entity::find().filter(COLUMN.slug.eq(slug.as_str())).one(db).await?;
            let key = known.map_or_else(|| alphabet::name_key(&credit.name), |it| it.sort_key);
            Entity::update_many()
                .col_expr(Column::Slug, Expr::value(slug))
                .col_expr(Column::Letter, Expr::value(alphabet::letter(&key)))
                .col_expr(Column::SortKey, Expr::value(key))
                .filter(COLUMN.id.eq(credit.id))
                .exec(db)
                .await?;
        }
        Ok(())
    }

    /// `Oda Vestrin and Emil Storr`, in the language of this tag if it is one of ours.
    pub fn names(credits: &[Self], role: CreditRole, tag: &str) -> String {
        let language = Language::of(tag).unwrap_or_default();
        let mut names = credits.iter().filter(|it| it.role == role).map(|it| it.name.clone()).peekable();
        let mut list = names.next().unwrap_or_default();
        while let Some(next) = names.next() {
            let key = if names.peek().is_some() { key("names-more") } else { key("names-last") };
            list = language.tell(key, [("most", list), ("next", next)]);
        }
        list
    }

    /// The headings under which writers of reviewed books stand, in their order.
    pub async fn letters(db: &impl ConnectionTrait) -> Result<Vec<String>> {
        let mut letters: Vec<String> = Vec::new();
        loop {
            let after = letters.last().map(String::as_str).unwrap_or_default();
            let next = in_alphabet()
                .column((Entity, Column::Letter))
                .and_where(COLUMN.letter.gt(after))
                .order_by((Entity, Column::Letter), Order::Asc)
                .limit(1)
                .take();
            match db.query_one(&next).await? {
                Some(row) => letters.push(row.try_get_by_index(0)?),
                None => return Ok(letters),
            }
        }
    }

    /// Writers of reviewed books in the order of the alphabet, under one letter or under all.
    pub async fn alphabet(
        db: &impl ConnectionTrait,
        letter: Option<&str>,
        offset: u64,
        limit: u64,
    ) -> Result<Vec<Writer>> {
        let mut found = in_alphabet();
        found
            .distinct()
            .columns([Column::Letter, Column::SortKey, Column::Slug].map(|it| (Entity, it)))
            .and_where(COLUMN.letter.gt(""))
            .order_by((Entity, Column::Letter), Order::Asc)
            .order_by((Entity, Column::SortKey), Order::Asc)
            .order_by((Entity, Column::Slug), Order::Asc)
            .offset(offset)
            .limit(limit);
        if let Some(letter) = letter {
            found.and_where(COLUMN.letter.eq(letter));
        }
        let rows = db.query_all(&found).await?;
        let slugs: Vec<String> = rows.iter().map(|it| it.try_get_by_index(2)).collect::<Result<_, _>>()?;
        Self::writers(db, &slugs).await
    }

    /// The writer with this address, if a review of one of their books is published.
    pub async fn writer(db: &impl ConnectionTrait, slug: &str) -> Result<Option<Writer>> {
        Ok(Self::writers(db, &[slug.to_owned()]).await?.pop())
    }

    async fn writers(db: &impl ConnectionTrait, slugs: &[String]) -> Result<Vec<Writer>> {
        let counted = in_alphabet()
            .column((Entity, Column::Slug))
            .expr(Expr::col((Entity, Column::Letter)).max())
            .expr(Expr::col((Entity, Column::Name)).max())
            .expr(Expr::col((Reviews, review::Column::Id)).count_distinct())
            .and_where(COLUMN.slug.is_in(slugs.iter().map(String::as_str)))
            .group_by_col((Entity, Column::Slug))
            .take();
        let mut writers = BTreeMap::new();
        for row in db.query_all(&counted).await? {
            let (slug, reviews): (String, i64) = (row.try_get_by_index(0)?, row.try_get_by_index(3)?);
            let (letter, name) = (row.try_get_by_index(1)?, row.try_get_by_index(2)?);
            let writer = Writer { letter, slug: slug.clone(), name, reviews: reviews.unsigned_abs() };
            writers.insert(slug, writer);
        }
        Ok(slugs.iter().filter_map(|it| writers.remove(it)).collect())
    }

    /// The ids of the reviews of books by one writer, as a subquery.
    pub(super) fn review_ids(slug: &str) -> SelectStatement {
        Query::select()
            .column((Books, book::Column::ReviewId))
            .from(Entity)
            .inner_join(Books, Expr::col((Entity, Column::BookId)).equals((Books, book::Column::Id)))
            .and_where(COLUMN.slug.eq(slug))
            .and_where(COLUMN.role.eq(CreditRole::Writer))
            .take()
    }

    /// The ids of the newest published reviews of books by one writer.
    pub(super) async fn newest(db: &impl ConnectionTrait, slug: &str, limit: u64) -> Result<Vec<i64>> {
        let newest = in_alphabet()
            .column((Reviews, review::Column::Id))
            .and_where(COLUMN.slug.eq(slug))
            .order_by((Entity, Column::Id), Order::Desc)
            .limit(limit)
            .take();
        let rows = db.query_all(&newest).await?;
        Ok(rows.iter().map(|it| it.try_get_by_index(0)).collect::<Result<_, _>>()?)
    }

    /// The path of the page with all reviews of their books; `None` until it is known.
    pub fn path(&self) -> Option<String> {
        (!self.slug.is_empty()).then(|| format!("/writers/{}", self.slug))
    }
}

impl Writer {
    pub fn path(&self) -> String {
        format!("/writers/{}", self.slug)
    }
}

/// Writers of books with published reviews.
fn in_alphabet() -> SelectStatement {
    Query::select()
        .from(Entity)
        .inner_join(Books, Expr::col((Entity, Column::BookId)).equals((Books, book::Column::Id)))
        .inner_join(Reviews, Expr::col((Books, book::Column::ReviewId)).equals((Reviews, review::Column::Id)))
        .and_where(COLUMN.role.eq(CreditRole::Writer))
        .cond_where(Review::visible())
        .take()
}

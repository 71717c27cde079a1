//! The addresses of all that is published here, for those who keep lists of them.

use std::ops::RangeInclusive;

use sea_orm::{
    ConnectionTrait, ExprTrait,
    entity::prelude::*,
    sea_query::{Alias, IntoColumnRef, Order, Query, SelectStatement},
};

use super::{Authors, Books, Categories, CreditRole, Review, Reviews, Tags};
use super::{CoAuthor, author, book, category, credit, review, tag};
use crate::Result;

/// What has an address each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Directory {
    Authors,
    Categories,
    Reviews,
    /// Those with several reviews: the only review of a book has an address of its own.
    Books,
    Writers,
    Tags,
}

/// Where something is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    pub path: String,
    /// When it last changed, where that is known.
    pub changed_at: Option<DateTimeUtc>,
}

impl Directory {
    pub const ALL: [Self; 6] =
        [Self::Authors, Self::Categories, Self::Reviews, Self::Books, Self::Writers, Self::Tags];

    /// The first id in use behind another.
    pub async fn first_after(self, db: &impl ConnectionTrait, id: i64) -> Result<Option<i64>> {
        let (mut found, key) = self.listed();
        found.expr(Expr::col(key.clone())).and_where(Expr::col(key.clone()).gt(id));
        let row = db.query_one(found.order_by(key, Order::Asc).limit(1)).await?;
        Ok(row.map(|it| it.try_get_by_index(0)).transpose()?)
    }

    /// Everything with ids in this range, in their order.
    pub async fn addresses(
        self,
        db: &impl ConnectionTrait,
        ids: RangeInclusive<i64>,
    ) -> Result<Vec<Address>> {
        let (mut found, key) = self.listed();
        found
            .expr(Expr::col(self.name()))
            .and_where(Expr::col(key.clone()).between(*ids.start(), *ids.end()))
            .order_by(key, Order::Asc);
        if self == Self::Reviews {
            found.column((Reviews, review::Column::PublishedAt)).column((Reviews, review::Column::RevisedAt));
        }
        let rows = db.query_all(&found).await?;
        rows.iter().map(|it| self.read(it)).collect()
    }

    fn read(self, row: &sea_orm::QueryResult) -> Result<Address> {
        let name: String = row.try_get_by_index(0)?;
        let changed_at: Option<DateTimeUtc> = match self {
            Self::Reviews => row.try_get_by_index::<Option<_>>(2)?.or(row.try_get_by_index(1)?),
            _ => None,
        };
        let room = match self {
            Self::Authors => return Ok(Address { path: format!("/@{name}"), changed_at }),
            Self::Categories => "categories",
            Self::Reviews => "reviews",
            Self::Books => "books",
            Self::Writers => "writers",
            Self::Tags => "tags",
        };
        Ok(Address { path: format!("/{room}/{name}"), changed_at })
    }

    /// The last part of the address.
    fn name(self) -> sea_orm::sea_query::ColumnRef {
        match self {
            Self::Authors => (Authors, author::Column::Username).into_column_ref(),
            Self::Categories => (Categories, category::Column::Slug).into_column_ref(),
            Self::Reviews => (Reviews, review::Column::Slug).into_column_ref(),
            Self::Books => (Books, book::Column::Shelfmark).into_column_ref(),
            Self::Writers => (credit::Entity, credit::Column::Slug).into_column_ref(),
            Self::Tags => (Tags, tag::Column::Slug).into_column_ref(),
        }
    }

    /// What readers may see of it, and the column of its ids.
    fn listed(self) -> (SelectStatement, sea_orm::sea_query::ColumnRef) {
        let mut found = Query::select();
        let key = match self {
            Self::Authors => {
                let wrote = Query::select()
                    .expr(Expr::val(1))
                    .from(Reviews)
                    .and_where(
                        Expr::col((Reviews, review::Column::AuthorId))
                            .equals((Authors, author::Column::Id))
                            .or(CoAuthor::is_named((Authors, author::Column::Id))),
                    )
                    .cond_where(Review::visible())
                    .take();
                let writes = author::COLUMN.disabled_at.is_null().or(Expr::exists(wrote));
                found.from(Authors).and_where(author::COLUMN.departed_at.is_null()).and_where(writes);
                (Authors, author::Column::Id).into_column_ref()
            }
            Self::Categories => {
                use category::filing::{Column, Entity};
                let own = Expr::col((Entity, Column::CategoryId)).equals((Categories, category::Column::Id));
                let filed = Query::select()
                    .expr(Expr::val(1))
                    .from(Entity)
                    .and_where(own)
                    .and_where(Review::is_visible((Entity, Column::ReviewId)))
                    .take();
                found.from(Categories).and_where(Expr::exists(filed));
                (Categories, category::Column::Id).into_column_ref()
            }
            Self::Tags => {
                use tag::filing::{Column, Entity};
                let own = Expr::col((Entity, Column::TagId)).equals((Tags, tag::Column::Id));
                let filed = Query::select()
                    .expr(Expr::val(1))
                    .from(Entity)
                    .and_where(own)
                    .and_where(Review::is_visible((Entity, Column::ReviewId)))
                    .take();
                found.from(Tags).and_where(Expr::exists(filed));
                (Tags, tag::Column::Id).into_column_ref()
            }
            Self::Reviews => {
                found.from(Reviews).cond_where(Review::visible());
                (Reviews, review::Column::Id).into_column_ref()
            }
            Self::Books => {
                let id = || Expr::col((Alias::new("fellow"), book::Column::Id));
                let here = || Expr::col((Books, book::Column::Id));
                found
                    .from(Books)
                    .and_where(book::COLUMN.shelfmark.ne(""))
                    .and_where(Review::is_visible((Books, book::Column::ReviewId)))
                    .and_where(Expr::exists(fellow_book(id().lt(here()))).not())
                    .and_where(Expr::exists(fellow_book(id().gt(here()))));
                (Books, book::Column::Id).into_column_ref()
            }
            Self::Writers => {
                found
                    .from(credit::Entity)
                    .inner_join(
                        Books,
                        Expr::col((credit::Entity, credit::Column::BookId)).equals((Books, book::Column::Id)),
                    )
                    .and_where(credit::COLUMN.slug.ne(""))
                    .and_where(credit::COLUMN.role.eq(CreditRole::Writer))
                    .and_where(Review::is_visible((Books, book::Column::ReviewId)))
                    .and_where(Expr::exists(earlier_credit()).not());
                (credit::Entity, credit::Column::Id).into_column_ref()
            }
        };
        (found, key)
    }
}

/// Another published book on the same shelf.
fn fellow_book(which: Expr) -> SelectStatement {
    let fellow = Alias::new("fellow");
    Query::select()
        .expr(Expr::val(1))
        .from_as(Books, fellow.clone())
        .and_where(
            Expr::col((fellow.clone(), book::Column::Shelfmark)).equals((Books, book::Column::Shelfmark)),
        )
        .and_where(which)
        .and_where(Review::is_visible((fellow, book::Column::ReviewId)))
        .take()
}

/// The same writer, named before: everybody is listed once.
fn earlier_credit() -> SelectStatement {
    let (earlier, their_book) = (Alias::new("earlier"), Alias::new("their_book"));
    let of_earlier = |column: credit::Column| Expr::col((earlier.clone(), column));
    Query::select()
        .expr(Expr::val(1))
        .from_as(credit::Entity, earlier.clone())
        .join_as(
            sea_orm::sea_query::JoinType::InnerJoin,
            Books,
            their_book.clone(),
            of_earlier(credit::Column::BookId).equals((their_book.clone(), book::Column::Id)),
        )
        .and_where(of_earlier(credit::Column::Slug).equals((credit::Entity, credit::Column::Slug)))
        .and_where(of_earlier(credit::Column::Role).eq(CreditRole::Writer))
        .and_where(of_earlier(credit::Column::Id).lt(Expr::col((credit::Entity, credit::Column::Id))))
        .and_where(Review::is_visible((their_book, book::Column::ReviewId)))
        .take()
}

//! A page that stands by itself: About, Editorial policy, and what else editors write.

use sea_orm::{ActiveValue::Set, QueryOrder, SqlErr, entity::prelude::*, sea_query::OnConflict};
use serde::Deserialize;

use super::{
    By, Deed, DeedKind, Settings,
    sighting::{Model as Sighting, Spot},
};
use crate::{
    App, Error, Result, db,
    language::{Language, Phrase},
    text,
};

/// What begins an address of the blog itself, today or soon: no page can be found there.
const TAKEN: &[&str] = &[
    "admin",
    "ap",
    "api",
    "archive",
    "assets",
    "authors",
    "books",
    "categories",
    "comments",
    "desk",
    "digest",
    "embed",
    "favicon",
    "feed",
    "feeds",
    "follow",
    "guest",
    "health",
    "inbox",
    "invitation",
    "language",
    "login",
    "logo",
    "looks",
    "manifest",
    "media",
    "nodeinfo",
    "oembed",
    "outbox",
    "pages",
    "preview",
    "ready",
    "reply",
    "reviews",
    "robots",
    "search",
    "series",
    "setup",
    "share",
    "sign-in",
    "sign-out",
    "sitemap",
    "sitemaps",
    "static",
    "tags",
    "theme",
    "users",
    "well-known",
    "writers",
];
/// What every blog owes its readers.
const KEPT: [&str; 2] = ["about", "editorial-policy"];
/// The longest text, in bytes of Markdown.
const LONGEST: usize = 400_000;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "pages")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    #[sea_orm(unique)]
    pub slug: String,
    pub title: String,
    pub markdown: String,
    /// Made from the Markdown, safe to show.
    pub html: String,
    pub updated_at: DateTimeUtc,
    /// Pages are listed in the order of their places.
    pub place: i32,
}

impl ActiveModelBehavior for ActiveModel {}

/// What is typed on the desk.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct PageForm {
    pub title: String,
    pub markdown: String,
    /// The last part of its address; made from the title when empty.
    pub slug: String,
}

/// Where a page could be found before.
pub mod address {
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "page_addresses")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub slug: String,
        pub page_id: i64,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// What is found at an address.
#[derive(Clone, Debug)]
pub enum Found {
    Here(Model),
    /// It has moved there.
    Moved(String),
}

impl Model {
    pub async fn by_slug(db: &impl ConnectionTrait, slug: &str) -> Result<Self> {
        Entity::find_by_slug(slug).one(db).await?.ok_or(Error::NotFound)
    }

    pub async fn all(db: &impl ConnectionTrait) -> Result<Vec<Self>> {
        Ok(Entity::find().order_by_asc(COLUMN.place).order_by_asc(COLUMN.id).all(db).await?)
    }

    /// The page at this address, or where it is now.
    pub async fn for_readers(db: &impl ConnectionTrait, slug: &str) -> Result<Found> {
        if let Some(page) = Entity::find_by_slug(slug).one(db).await? {
            return Ok(Found::Here(page));
        }
        let before = address::Entity::find_by_id(slug).one(db).await?.ok_or(Error::NotFound)?;
        let page = Entity::find_by_id(before.page_id).one(db).await?.ok_or(Error::NotFound)?;
        Ok(Found::Moved(page.path()))
    }

    /// `/about`
    pub fn path(&self) -> String {
        format!("/{}", self.slug)
    }

    /// The pages every new blog begins with; the owner rewrites them.
    pub async fn first(db: &impl ConnectionTrait, blog: &str, language: Language) -> Result<()> {
        let about = language.tell("pages-about-text", [("blog", blog.to_owned())]);
        let policy = language.say("pages-policy-text");
        for (slug, title, markdown) in [
            ("about", language.say("site-about"), about),
            ("editorial-policy", language.say("site-policy"), policy),
        ] {
            let page = ActiveModel {
                slug: Set(slug.to_owned()),
                title: Set(title),
                html: Set(text::prose(&markdown)),
                markdown: Set(markdown),
                updated_at: Set(db::now()),
                place: Set(0),
                ..Default::default()
            };
            let once = OnConflict::column(Column::Slug).do_nothing().to_owned();
            Entity::insert(page).on_conflict(once).exec_without_returning(db).await?;
        }
        Ok(())
    }

    /// Writes a new page, the last in the list.
    pub async fn add(app: &App, by: &By, form: &PageForm) -> Result<Self> {
        let title = form.check()?;
        let txn = db::begin(&app.db).await?;
        Settings::lock(&txn).await?;
        let place = Self::all(&txn).await?.last().map_or(0, |it| it.place) + 1;
        let slug = form.free_slug(&txn, None).await?;
        let row = ActiveModel {
            slug: Set(slug),
            title: Set(title),
            markdown: Set(form.markdown.clone()),
            html: Set(text::prose(&form.markdown)),
            updated_at: Set(db::now()),
            place: Set(place),
            ..Default::default()
        };
        let page = row.insert(&txn).await.map_err(taken)?;
        address::Entity::delete_by_id(&page.slug).exec(&txn).await?;
        page.note_pictures(&txn).await?;
        page.noted(&txn, by, "new").await?;
        txn.commit().await?;
        Ok(page)
    }

    /// Replaces what it says, and perhaps its address: whoever comes to the old one is led to the new one.
    pub async fn revise(&self, app: &App, by: &By, form: &PageForm) -> Result<Self> {
        let title = form.check()?;
        let txn = db::begin(&app.db).await?;
        Settings::lock(&txn).await?;
        let slug = form.free_slug(&txn, Some(self)).await?;
        let written = Entity::update_many()
            .col_expr(Column::Slug, Expr::value(slug.as_str()))
            .col_expr(Column::Title, Expr::value(title))
            .col_expr(Column::Markdown, Expr::value(form.markdown.as_str()))
            .col_expr(Column::Html, Expr::value(text::prose(&form.markdown)))
            .col_expr(Column::UpdatedAt, Expr::value(db::now()))
            .filter(COLUMN.id.eq(self.id))
            .exec_with_returning(&txn)
            .await
            .map_err(taken)?
            .pop()
            .ok_or(Error::NotFound)?;
        written.note_pictures(&txn).await?;
        if slug != self.slug {
            address::Entity::delete_by_id(&slug).exec(&txn).await?;
            let before = address::ActiveModel { slug: Set(self.slug.clone()), page_id: Set(self.id) };
            address::Entity::insert(before).on_conflict_do_nothing().exec_without_returning(&txn).await?;
            written.noted(&txn, by, &format!("moved from /{}", self.slug)).await?;
        }
        txn.commit().await?;
        Ok(written)
    }

    async fn note_pictures(&self, txn: &impl ConnectionTrait) -> Result<()> {
        Sighting::note(txn, Spot::Page(self.id), &[&self.markdown, &self.html], &[]).await
    }

    /// Moves it one place up or down the list.
    pub async fn shift(&self, app: &App, is_up: bool) -> Result<()> {
        let txn = db::begin(&app.db).await?;
        Settings::lock(&txn).await?;
        let mut pages = Self::all(&txn).await?;
        let at = pages.iter().position(|it| it.id == self.id).ok_or(Error::NotFound)?;
        let to = if is_up { at.saturating_sub(1) } else { Ord::min(at + 1, pages.len() - 1) };
        pages.swap(at, to);
        for (place, page) in (1..).zip(&pages) {
            Entity::update_many()
                .col_expr(Column::Place, Expr::value(place))
                .filter(COLUMN.id.eq(page.id))
                .exec(&txn)
                .await?;
        }
        txn.commit().await?;
        Ok(())
    }

    /// Throws it away, with its lines in the menus.
    pub async fn remove(&self, app: &App, by: &By) -> Result<()> {
        let txn = db::begin(&app.db).await?;
        Settings::lock(&txn).await?;
        if !self.may_go(&txn).await? {
            return Err(Error::wrong([Phrase::new("page-wrong-kept")]));
        }
        Entity::delete_by_id(self.id).exec(&txn).await?;
        self.noted(&txn, by, "removed").await?;
        txn.commit().await?;
        Ok(())
    }

    /// Whether a blog can do without it, wherever it has moved since.
    pub async fn may_go(&self, db: &impl ConnectionTrait) -> Result<bool> {
        let before = address::Entity::find().filter(address::COLUMN.page_id.eq(self.id)).all(db).await?;
        let mut addresses = before.iter().map(|it| it.slug.as_str()).chain([self.slug.as_str()]);
        Ok(!addresses.any(|it| KEPT.contains(&it)))
    }

    async fn noted(&self, txn: &impl ConnectionTrait, by: &By, what: &str) -> Result<()> {
        let what = format!("page “{}”: {what}", self.title);
        Deed::note(txn, by, DeedKind::Settle, &what, &self.path()).await
    }
}

impl PageForm {
    /// The title, if nothing is wrong.
    fn check(&self) -> Result<String> {
        let title = text::one_line(&self.title, 200);
        if title.is_empty() {
            return Err(Error::wrong([Phrase::new("desk-wrong-page-title")]));
        }
        if self.markdown.len() > LONGEST {
            return Err(Error::wrong([Phrase::new("page-wrong-long")]));
        }
        Ok(title)
    }

    /// The address that was asked for, if a page can be found there.
    async fn free_slug(&self, txn: &impl ConnectionTrait, of: Option<&Model>) -> Result<String> {
        let slug = match (self.slug.trim(), of) {
            ("", Some(page)) => return Ok(page.slug.clone()),
            ("", None) => text::slug(&self.title),
            (typed, _) => text::slug(typed.trim_start_matches('/')),
        };
        if TAKEN.contains(&slug.as_str()) {
            return Err(Error::wrong([Phrase::new("page-wrong-blog").with("path", format!("/{slug}"))]));
        }
        // A page that every blog has stays reachable where readers expect it.
        let before = address::Entity::find_by_id(&slug).one(txn).await?;
        let is_kept = KEPT.contains(&slug.as_str());
        if is_kept && before.is_some_and(|it| of.is_none_or(|page| page.id != it.page_id)) {
            return Err(Error::wrong([Phrase::new("page-wrong-leads").with("path", format!("/{slug}"))]));
        }
        Ok(slug)
    }
}

fn taken(error: DbErr) -> Error {
    match error.sql_err() {
        Some(SqlErr::UniqueConstraintViolation(_)) => Error::wrong([Phrase::new("page-wrong-taken")]),
        _ => error.into(),
    }
}

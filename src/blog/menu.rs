//! The two menus around every page: what stands in them, and in which order.

use sea_orm::{
    ActiveValue::Set,
    ExprTrait, QueryOrder,
    entity::prelude::*,
    sea_query::{JoinType, Order, Query},
};
use serde::Deserialize;
use url::Url;

use super::{By, Categories, Category, Deed, DeedKind, Page, Pages, Settings, category, page};
use crate::{
    App, Error, Result, db,
    language::{Phrase, key},
    text,
};

/// How many lines one menu may have.
const MOST: usize = 30;
const LONGEST_LABEL: usize = 60;
const LONGEST_ADDRESS: usize = 500;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "menu_items")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub menu: Menu,
    /// Lines stand in the order of their places.
    pub place: i32,
    pub kind: LineKind,
    /// The word of a place that is always there, or an address elsewhere.
    pub target: String,
    /// What is typed to be shown; empty for the name of what it leads to.
    pub label: String,
    pub page_id: Option<i64>,
    pub category_id: Option<i64>,
}

impl ActiveModelBehavior for ActiveModel {}

#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum Menu {
    Header,
    Footer,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum LineKind {
    /// A place that every blog has.
    Built,
    Page,
    Category,
    /// Somewhere else.
    Link,
}

/// The places that every blog has: their words, their paths, and the keys of their names.
const BUILT: [(&str, &str, &str); 10] = [
    ("reviews", "/", key("site-reviews")),
    ("books", "/books", key("site-books")),
    ("categories", "/categories", key("site-categories")),
    ("authors", "/authors", key("site-authors")),
    ("search", "/search", key("site-search")),
    ("archive", "/archive", key("site-archive")),
    ("series", "/series", key("site-series")),
    ("writers", "/writers", key("site-writers")),
    ("tags", "/tags", key("site-tags")),
    ("feeds", "/feeds", key("site-feeds")),
];

/// The menus of a blog that has not chosen its own. What is not a place is a page.
const USUAL: [(Menu, &[&str]); 2] = [
    (Menu::Header, &["reviews", "books", "categories", "authors", "search", "about"]),
    (Menu::Footer, &["archive", "writers", "tags", "feeds", "about", "editorial-policy"]),
];

/// The pages in the usual menus: their paths, and the keys of their names.
const USUAL_PAGES: [(&str, &str, &str); 2] =
    [("about", "/about", key("site-about")), ("editorial-policy", "/editorial-policy", key("site-policy"))];

/// A line as it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Below zero for the lines of a usual menu.
    pub id: i64,
    pub path: String,
    /// As typed; empty where `key` says it.
    pub label: String,
    /// The key of its name.
    pub key: &'static str,
    pub is_elsewhere: bool,
}

/// Both menus.
#[derive(Clone, Debug, Default)]
pub struct Menus {
    pub header: Vec<Line>,
    pub footer: Vec<Line>,
}

/// A line that is typed at the desk.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct LineForm {
    /// `header` or `footer`.
    pub menu: String,
    /// `built:books`, `page:about`, `category:novels`, or `link`.
    pub what: String,
    /// Where a link leads.
    pub address: String,
    pub label: String,
}

/// What can be done with a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    Up,
    Down,
    Away,
}

impl Step {
    pub fn read(word: &str) -> Option<Self> {
        [("up", Self::Up), ("down", Self::Down), ("away", Self::Away)]
            .into_iter()
            .find(|it| it.0 == word)
            .map(|it| it.1)
    }
}

impl Menu {
    pub const ALL: [Self; 2] = [Self::Header, Self::Footer];

    pub fn word(self) -> &'static str {
        match self {
            Self::Header => "header",
            Self::Footer => "footer",
        }
    }

    pub fn read(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.word() == word)
    }

    fn usual(self) -> impl Iterator<Item = &'static str> {
        USUAL.iter().filter(move |it| it.0 == self).flat_map(|it| it.1.iter().copied())
    }
}

impl Menus {
    /// What stands in both, with one question.
    pub async fn of(db: &impl ConnectionTrait) -> Result<Self> {
        let found = Query::select()
            .columns([Column::Id].map(|it| (Entity, it)))
            .columns([Column::Menu, Column::Kind, Column::Target, Column::Label].map(|it| (Entity, it)))
            .column((Pages, page::Column::Slug))
            .column((Pages, page::Column::Title))
            .column((Categories, category::Column::Slug))
            .column((Categories, category::Column::Name))
            .from(Entity)
            .join(
                JoinType::LeftJoin,
                Pages,
                Expr::col((Pages, page::Column::Id)).equals((Entity, Column::PageId)),
            )
            .join(
                JoinType::LeftJoin,
                Categories,
                Expr::col((Categories, category::Column::Id)).equals((Entity, Column::CategoryId)),
            )
            .order_by((Entity, Column::Place), Order::Asc)
            .order_by((Entity, Column::Id), Order::Asc)
            .take();
        let mut menus = Self::default();
        for row in db.query_all(&found).await? {
            let menu: String = row.try_get_by_index(1)?;
            let (kind, target): (String, String) = (row.try_get_by_index(2)?, row.try_get_by_index(3)?);
            let page: Option<(String, String)> =
                row.try_get_by_index::<Option<String>>(5)?.zip(row.try_get_by_index(6)?);
            let category: Option<(String, String)> =
                row.try_get_by_index::<Option<String>>(7)?.zip(row.try_get_by_index(8)?);
            let line =
                Line { id: row.try_get_by_index(0)?, label: row.try_get_by_index(4)?, ..Line::nowhere() };
            let line = match kind.as_str() {
                "built" => line.built(&target),
                "page" => page.map(|(slug, title)| line.named(format!("/{slug}"), title)),
                "category" => category.map(|(slug, name)| line.named(format!("/categories/{slug}"), name)),
                _ => Some(Line { path: target, is_elsewhere: true, ..line }),
            };
            menus.side(&menu).extend(line);
        }
        for menu in Menu::ALL {
            let lines = menus.side(menu.word());
            if lines.is_empty() {
                *lines =
                    (1..).zip(menu.usual()).filter_map(|(number, it)| Line::usual(-number, it)).collect();
            }
        }
        Ok(menus)
    }

    fn side(&mut self, menu: &str) -> &mut Vec<Line> {
        if menu == "footer" { &mut self.footer } else { &mut self.header }
    }
}

impl Line {
    fn nowhere() -> Self {
        Self { id: 0, path: String::new(), label: String::new(), key: "", is_elsewhere: false }
    }

    fn built(self, word: &str) -> Option<Self> {
        let (_, path, key) = BUILT.iter().chain(&USUAL_PAGES).find(|it| it.0 == word)?;
        Some(Self { path: (*path).to_owned(), key, ..self })
    }

    fn usual(id: i64, word: &str) -> Option<Self> {
        Self { id, ..Self::nowhere() }.built(word)
    }

    fn named(self, path: String, name: String) -> Self {
        let label = if self.label.is_empty() { name } else { self.label };
        Self { path, label, ..self }
    }
}

impl Model {
    /// The places that can be chosen: what to send, and the keys of their names.
    pub fn places() -> impl Iterator<Item = (String, &'static str)> {
        BUILT.iter().map(|it| (format!("built:{}", it.0), it.2))
    }

    /// Adds a line at the end of a menu.
    pub async fn add(app: &App, by: &By, form: &LineForm) -> Result<()> {
        let menu = Menu::read(&form.menu).ok_or_else(|| Error::wrong([Phrase::new("menu-wrong-menu")]))?;
        let txn = db::begin(&app.db).await?;
        Settings::lock(&txn).await?;
        let lines = Self::lines(&txn, menu).await?;
        if lines.len() >= MOST {
            return Err(Error::wrong([Phrase::new("menu-wrong-many").with("most", MOST.to_string())]));
        }
        let line = form.read(&txn).await?;
        let place = lines.last().map_or(0, |it| it.place) + 1;
        ActiveModel { menu: Set(menu), place: Set(place), ..line }.insert(&txn).await?;
        Deed::note(
            &txn,
            by,
            DeedKind::Settle,
            &format!("menu: a line in the {}", menu.word()),
            "/desk/menus",
        )
        .await?;
        txn.commit().await?;
        Ok(())
    }

    /// Moves a line one place, or takes it away. What somebody else has moved or taken away meanwhile stays so.
    pub async fn step(app: &App, by: &By, menu: Menu, id: i64, step: Step) -> Result<()> {
        let txn = db::begin(&app.db).await?;
        Settings::lock(&txn).await?;
        let mut lines = Self::lines(&txn, menu).await?;
        let usual = usize::try_from(-id - 1).ok().filter(|_| id < 0);
        let at = usual.or_else(|| lines.iter().position(|it| it.id == id)).filter(|it| *it < lines.len());
        let Some(at) = at else { return Err(Error::NotFound) };
        match step {
            Step::Up if at > 0 => lines.swap(at, at - 1),
            Step::Down if at + 1 < lines.len() => lines.swap(at, at + 1),
            Step::Away => {
                let gone = lines.remove(at);
                Entity::delete_by_id(gone.id).exec(&txn).await?;
            }
            _ => {}
        }
        for (place, line) in (1..).zip(&lines) {
            Entity::update_many()
                .col_expr(Column::Place, Expr::value(place))
                .filter(COLUMN.id.eq(line.id))
                .exec(&txn)
                .await?;
        }
        Deed::note(&txn, by, DeedKind::Settle, &format!("menu: the {}", menu.word()), "/desk/menus").await?;
        txn.commit().await?;
        Ok(())
    }

    /// The lines of a menu; those of a usual one are written down first.
    async fn lines(txn: &impl ConnectionTrait, menu: Menu) -> Result<Vec<Self>> {
        let known =
            Entity::find().filter(COLUMN.menu.eq(menu)).order_by_asc(COLUMN.place).order_by_asc(COLUMN.id);
        let lines = known.all(txn).await?;
        if !lines.is_empty() {
            return Ok(lines);
        }
        let mut written = Vec::new();
        for (place, word) in (1..).zip(menu.usual()) {
            let line = ActiveModel {
                menu: Set(menu),
                place: Set(place),
                kind: Set(LineKind::Built),
                target: Set(word.to_owned()),
                label: Set(String::new()),
                ..Default::default()
            };
            written.push(line.insert(txn).await?);
        }
        Ok(written)
    }
}

impl LineForm {
    /// The line that was typed, if it leads somewhere.
    async fn read(&self, txn: &impl ConnectionTrait) -> Result<ActiveModel> {
        let label = text::one_line(&self.label, LONGEST_LABEL);
        let line =
            ActiveModel { label: Set(label.clone()), target: Set(String::new()), ..Default::default() };
        let gone = |_| Error::wrong([Phrase::new("menu-wrong-gone")]);
        match self.what.split_once(':').unwrap_or((&self.what, "")) {
            ("built", word) if BUILT.iter().any(|it| it.0 == word) => {
                Ok(ActiveModel { kind: Set(LineKind::Built), target: Set(word.to_owned()), ..line })
            }
            ("page", slug) => {
                let page = Page::by_slug(txn, slug).await.map_err(gone)?;
                Ok(ActiveModel { kind: Set(LineKind::Page), page_id: Set(Some(page.id)), ..line })
            }
            ("category", slug) => {
                let category = Category::by_slug(txn, slug).await.map_err(gone)?;
                Ok(ActiveModel { kind: Set(LineKind::Category), category_id: Set(Some(category.id)), ..line })
            }
            ("link", _) => {
                if label.is_empty() {
                    return Err(Error::wrong([Phrase::new("menu-wrong-label")]));
                }
                let target = elsewhere(&self.address)?;
                Ok(ActiveModel { kind: Set(LineKind::Link), target: Set(target), ..line })
            }
            _ => Err(Error::wrong([Phrase::new("menu-wrong-what")])),
        }
    }
}

/// An address that a menu may lead to.
fn elsewhere(typed: &str) -> Result<String> {
    let url = Url::parse(typed.trim()).ok().filter(|it| it.scheme() == "https" && it.has_host());
    let url = url.filter(|it| it.username().is_empty() && it.as_str().len() <= LONGEST_ADDRESS);
    url.map(|it| it.to_string()).ok_or_else(|| Error::wrong([Phrase::new("menu-wrong-address")]))
}

#[cfg(test)]
mod tests {
    use super::elsewhere;

    #[test]
    fn a_menu_leads_to_https_only() {
        assert_eq!(elsewhere(" https://a.example/x ").ok().as_deref(), Some("https://a.example/x"));
        for typed in [
            "http://a.example",
            "javascript:alert(1)",
            "//a.example",
            "/about",
            "",
            "https://",
            "https://a@b.example",
        ] {
            assert!(elsewhere(typed).is_err(), "{typed}");
        }
    }
}

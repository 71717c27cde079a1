//! How the blog looks: its accent, the picture at its head, its logo, and the owner's own rules.

use std::fmt;

use sea_orm::{ActiveValue::Set, Iterable, entity::prelude::*, sea_query::OnConflict};
use serde::Deserialize;

use super::{
    By, Deed, DeedKind, Upload,
    sighting::{Model as Sighting, Spot},
    upload,
};
use crate::{
    App, Error, Result, db,
    language::Phrase,
    secret::fingerprint,
    text::{self, stylesheet},
};

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "looks")]
pub struct Model {
    /// A number of [`Which`].
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: i64,
    pub accent: Accent,
    /// The picture at the head of the front page.
    pub header_id: Option<i64>,
    /// What it shows, in words.
    pub header_alt: String,
    /// Who made it, perhaps empty, and where they are found, perhaps empty.
    pub header_credit: String,
    pub header_link: String,
    /// What stands in place of the fox.
    pub logo_id: Option<i64>,
    /// The owner's own rules, as they were typed.
    pub css: String,
    pub chosen_at: DateTimeUtc,
}

pub use Model as Look;

impl ActiveModelBehavior for ActiveModel {}

/// The one ink of the blog.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum Accent {
    #[default]
    Russet,
    Verdigris,
    Damson,
}

impl Accent {
    pub const ALL: [Self; 3] = [Self::Russet, Self::Verdigris, Self::Damson];

    pub fn word(self) -> &'static str {
        match self {
            Self::Russet => "russet",
            Self::Verdigris => "verdigris",
            Self::Damson => "damson",
        }
    }

    pub fn read(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.word() == word)
    }
}

impl fmt::Display for Accent {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.word())
    }
}

/// There are two looks in a house.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Which {
    /// What everybody sees.
    #[default]
    Worn,
    /// What the owner looks at before everybody does.
    Tried,
}

impl Which {
    fn id(self) -> i64 {
        match self {
            Self::Worn => 1,
            Self::Tried => 2,
        }
    }
}

/// A look with its pictures.
#[derive(Clone, Debug)]
pub struct Attire {
    pub look: Look,
    pub header: Option<Upload>,
    pub logo: Option<Upload>,
}

/// What the owner chooses.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct LookForm {
    /// A word of [`Accent`].
    pub accent: String,
    pub header_id: Option<i64>,
    pub header_alt: String,
    pub header_credit: String,
    pub header_link: String,
    pub logo_id: Option<i64>,
    pub css: String,
}

impl Default for Attire {
    fn default() -> Self {
        Self { look: Look::plain(Which::Worn), header: None, logo: None }
    }
}

impl Attire {
    /// A look and its pictures. Nothing has to be chosen.
    pub async fn find(db: &impl ConnectionTrait, which: Which) -> Result<Self> {
        let look = Look::find(db, which).await?;
        let ids: Vec<i64> = [look.header_id, look.logo_id].into_iter().flatten().collect();
        if ids.is_empty() {
            return Ok(Self { look, header: None, logo: None });
        }
        let pictures = upload::Entity::find().filter(upload::COLUMN.id.is_in(ids)).all(db).await?;
        let picture = |id: Option<i64>| pictures.iter().find(|it| Some(it.id) == id).cloned();
        Ok(Self { header: picture(look.header_id), logo: picture(look.logo_id), look })
    }
}

impl Model {
    pub async fn find(db: &impl ConnectionTrait, which: Which) -> Result<Self> {
        let chosen = Entity::find_by_id(which.id()).one(db).await?;
        Ok(chosen.unwrap_or_else(|| Self::plain(which)))
    }

    /// The rules with this fingerprint, worn or tried on.
    pub async fn css(db: &impl ConnectionTrait, print: &str) -> Result<String> {
        let looks = Entity::find().all(db).await?;
        let css = looks.into_iter().map(|it| it.css).find(|it| fingerprint(it) == print);
        css.ok_or(Error::NotFound)
    }

    /// How every blog looks at first.
    fn plain(which: Which) -> Self {
        Self {
            id: which.id(),
            accent: Accent::default(),
            header_id: None,
            header_alt: String::new(),
            header_credit: String::new(),
            header_link: String::new(),
            logo_id: None,
            css: String::new(),
            chosen_at: DateTimeUtc::UNIX_EPOCH,
        }
    }

    /// Lets everybody see the blog like this.
    pub async fn wear(app: &App, by: &By, form: &LookForm) -> Result<()> {
        form.check(&app.db).await?;
        let txn = db::begin(&app.db).await?;
        form.keep(&txn, Which::Worn).await?;
        form.keep(&txn, Which::Tried).await?;
        Deed::note(&txn, by, DeedKind::Settle, "how the blog looks", "/desk/looks").await?;
        Ok(txn.commit().await?)
    }

    /// Keeps a look that only the owner sees.
    pub async fn try_on(app: &App, form: &LookForm) -> Result<()> {
        form.check(&app.db).await?;
        let txn = db::begin(&app.db).await?;
        form.keep(&txn, Which::Tried).await?;
        Ok(txn.commit().await?)
    }
}

impl LookForm {
    pub fn of(look: &Look) -> Self {
        Self {
            accent: look.accent.word().to_owned(),
            header_id: look.header_id,
            header_alt: look.header_alt.clone(),
            header_credit: look.header_credit.clone(),
            header_link: look.header_link.clone(),
            logo_id: look.logo_id,
            css: look.css.clone(),
        }
    }

    async fn check(&self, db: &impl ConnectionTrait) -> Result<()> {
        let mut problems = stylesheet::problems(&self.css);
        if Accent::read(&self.accent).is_none() {
            problems.push(Phrase::new("looks-wrong-accent"));
        }
        if self.header_id.is_some() && self.header_alt.trim().is_empty() {
            problems.push(Phrase::new("looks-wrong-alt"));
        }
        if !self.header_link.trim().is_empty() && !is_address(self.header_link.trim()) {
            problems.push(Phrase::new("looks-wrong-link"));
        }
        if !self.header_link.trim().is_empty() && self.header_credit.trim().is_empty() {
            problems.push(Phrase::new("looks-wrong-credit"));
        }
        for id in [self.header_id, self.logo_id].into_iter().flatten() {
            if Upload::by_id(db, id).await.is_err() {
                problems.push(Phrase::new("looks-wrong-picture"));
            }
        }
        if problems.is_empty() { Ok(()) } else { Err(Error::wrong(problems)) }
    }

    async fn keep(&self, txn: &impl ConnectionTrait, which: Which) -> Result<()> {
        let look = ActiveModel {
            id: Set(which.id()),
            accent: Set(Accent::read(&self.accent).unwrap_or_default()),
            header_id: Set(self.header_id),
            header_alt: Set(text::one_line(&self.header_alt, 1_500)),
            header_credit: Set(text::one_line(&self.header_credit, 200)),
            header_link: Set(self.header_link.trim().to_owned()),
            logo_id: Set(self.logo_id),
            css: Set(self.css.clone()),
            chosen_at: Set(db::now()),
        };
        let columns = Column::iter().filter(|it| !matches!(it, Column::Id));
        let over = OnConflict::column(Column::Id).update_columns(columns).to_owned();
        Entity::insert(look).on_conflict(over).exec_without_returning(txn).await?;
        let pictures: Vec<i64> = [self.header_id, self.logo_id].into_iter().flatten().collect();
        Sighting::note(txn, Spot::Look(which.id()), &[&self.css], &pictures).await
    }
}

/// Where a link may lead.
fn is_address(url: &str) -> bool {
    url.len() <= 2_000
        && url::Url::parse(url).is_ok_and(|it| matches!(it.scheme(), "https" | "http") && it.has_host())
}

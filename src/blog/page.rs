//! A page that stands by itself: About, Editorial policy.

use sea_orm::{ActiveValue::Set, QueryOrder, entity::prelude::*, sea_query::OnConflict};
use serde::Deserialize;

use crate::{
    Error, Result, db,
    db::Db,
    language::{Language, Phrase},
    text,
};

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
}

impl ActiveModelBehavior for ActiveModel {}

/// What is typed on the desk.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct PageForm {
    pub title: String,
    pub markdown: String,
}

impl Model {
    pub async fn by_slug(db: &impl ConnectionTrait, slug: &str) -> Result<Self> {
        Entity::find_by_slug(slug).one(db).await?.ok_or(Error::NotFound)
    }

    pub async fn all(db: &impl ConnectionTrait) -> Result<Vec<Self>> {
        Ok(Entity::find().order_by_asc(COLUMN.id).all(db).await?)
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
                ..Default::default()
            };
            let once = OnConflict::column(Column::Slug).do_nothing().to_owned();
            Entity::insert(page).on_conflict(once).exec_without_returning(db).await?;
        }
        Ok(())
    }

    pub async fn revise(&self, db: &Db, form: &PageForm) -> Result<()> {
        let title = text::one_line(&form.title, 200);
        if title.is_empty() {
            return Err(Error::wrong([Phrase::new("desk-wrong-page-title")]));
        }
        let txn = db::begin(db).await?;
        Entity::update_many()
            .col_expr(Column::Title, Expr::value(title))
            .col_expr(Column::Markdown, Expr::value(form.markdown.as_str()))
            .col_expr(Column::Html, Expr::value(text::prose(&form.markdown)))
            .col_expr(Column::UpdatedAt, Expr::value(db::now()))
            .filter(COLUMN.id.eq(self.id))
            .exec(&txn)
            .await?;
        txn.commit().await?;
        Ok(())
    }
}

//! What the owner of the blog decides; the blog is set up once this exists.

use sea_orm::{ActiveValue::Set, entity::prelude::*};
use serde::Deserialize;

use super::{
    Activity, Actor, Author, Kind, Newcomer, Page, Role, Verb,
    author::{check_handle, hash},
    keypair,
};
use crate::{App, Error, Result, db, text};

/// There is one blog in a house.
const ONLY: i64 = 1;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "settings")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    /// The public address at the time of the set-up; it can never change.
    pub url: String,
    pub name: String,
    /// One line of plain text under the name, perhaps empty.
    pub tagline: String,
    /// The language reviews are written in unless they say otherwise (BCP 47).
    pub language: String,
    pub blog_actor_id: i64,
    pub instance_actor_id: i64,
    pub created_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}

/// What is asked when the blog is opened for the first time.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct SetUp {
    pub name: String,
    /// The name of the blog before the `@`.
    pub handle: String,
    #[serde(flatten)]
    pub owner: Newcomer,
}

/// What the owner may change later.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct BlogForm {
    pub name: String,
    pub tagline: String,
    pub language: String,
}

impl Model {
    pub async fn find(db: &impl ConnectionTrait) -> Result<Option<Self>> {
        Ok(Entity::find_by_id(ONLY).one(db).await?)
    }

    /// The settings of a blog that has been set up.
    pub async fn get(db: &impl ConnectionTrait) -> Result<Self> {
        Self::find(db).await?.ok_or(Error::NotFound)
    }

    /// The Group that people follow to hear about every review.
    pub async fn blog(&self, db: &impl ConnectionTrait) -> Result<Actor> {
        Actor::by_id(db, self.blog_actor_id).await
    }

    /// The Application that signs our questions to other servers.
    pub async fn instance(&self, db: &impl ConnectionTrait) -> Result<Actor> {
        Actor::by_id(db, self.instance_actor_id).await
    }

    /// Sets the blog up, once: its two actors, its first author and its first pages.
    pub async fn set_up(app: &App, form: &SetUp) -> Result<(Self, Author)> {
        form.check()?;
        let hash = hash(&form.owner.password).await?;
        let (blog_keys, instance_keys, owner_keys) = (keypair().await?, keypair().await?, keypair().await?);
        let config = &app.config;
        let mut blog = Actor::local(config, Kind::Group, "/ap/blog", &form.handle, blog_keys);
        blog.display_name = text::one_line(&form.name, 100);
        let mut instance =
            Actor::local(config, Kind::Application, "/ap/instance", &config.authority(), instance_keys);
        instance.display_name = format!("{} fetch actor", config.authority());

        let txn = db::begin(&app.db).await?;
        if Self::find(&txn).await?.is_some() {
            return Err(Error::invalid("This blog is already set up."));
        }
        let (blog, instance) = (blog.settle(&txn).await?, instance.settle(&txn).await?);
        let settings = ActiveModel {
            id: Set(ONLY),
            url: Set(config.origin()),
            name: Set(blog.display_name.clone()),
            tagline: Set(String::new()),
            language: Set("en".to_owned()),
            blog_actor_id: Set(blog.id),
            instance_actor_id: Set(instance.id),
            created_at: Set(db::now()),
        };
        let settings = settings.insert(&txn).await?;
        let owner = form.owner.settle(&txn, config, Role::Owner, hash, owner_keys).await?;
        Page::first(&txn, &settings.name).await?;
        txn.commit().await?;
        Ok((settings, owner))
    }

    /// Changes the name, the tagline and the language of the blog, and tells its followers.
    pub async fn revise(&self, app: &App, form: &BlogForm) -> Result<()> {
        let (name, tagline) = (text::one_line(&form.name, 100), text::one_line(&form.tagline, 200));
        let mut problems = Vec::new();
        if name.is_empty() {
            problems.push("The blog needs a name.");
        }
        if !text::is_language(&form.language) {
            problems.push("The language is a short code like en, de or pt-BR.");
        }
        if !problems.is_empty() {
            return Err(Error::invalid(problems.join("\n")));
        }
        let txn = db::begin(&app.db).await?;
        Entity::update_many()
            .col_expr(Column::Name, Expr::value(name.as_str()))
            .col_expr(Column::Tagline, Expr::value(tagline.as_str()))
            .col_expr(Column::Language, Expr::value(form.language.as_str()))
            .exec(&txn)
            .await?;
        let blog = self.blog(&txn).await?;
        blog.introduce(&txn, &name, &format!("<p>{}</p>", text::escape(&tagline))).await?;
        Activity::about_actor(&txn, Verb::Update, &blog).await?;
        txn.commit().await?;
        app.bell.notify_one();
        Ok(())
    }
}

impl SetUp {
    fn check(&self) -> Result<()> {
        let mut problems = Vec::new();
        if text::one_line(&self.name, 100).is_empty() {
            problems.push("The blog needs a name.".to_owned());
        }
        if check_handle(&self.handle).is_err() {
            problems.push(
                "The handle of the blog has 1 to 30 of the letters a to z, digits and underscores."
                    .to_owned(),
            );
        }
        if self.handle == self.owner.username && !self.handle.is_empty() {
            problems.push("The blog and its first author need different names.".to_owned());
        }
        if let Err(Error::Invalid(more)) = self.owner.check() {
            problems.push(more);
        }
        if problems.is_empty() { Ok(()) } else { Err(Error::Invalid(problems.join("\n"))) }
    }
}

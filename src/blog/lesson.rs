//! What the desk has taught the blog about spam: words and links that are, and that are not.

use aws_lc_rs::digest::{SHA256, digest};
use sea_orm::{ActiveValue::Set, ExprTrait, entity::prelude::*, sea_query::OnConflict};

use super::{By, Settings};
use crate::{Result, db, text};

/// Shorter words than these are said by many people who never met, in letters and digits.
const SHORTEST: usize = 20;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "lessons")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub kind: Kind,
    /// The fingerprint of some words, or the bare name of a server that was linked to.
    pub print: String,
    pub is_spam: bool,
    /// Who taught it.
    pub taught_by: String,
    pub taught_at: DateTimeUtc,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum Kind {
    Words,
    Link,
}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    /// Whoever says the same again, or links to the same servers, will wait for the desk; or will not.
    pub async fn teach(db: &impl ConnectionTrait, by: &By, html: &str, is_spam: bool) -> Result<()> {
        // Whoever links to this very blog has taught nothing by it.
        let ours = Settings::get(db).await?.url;
        let links = text::linked_hosts(html).into_iter().filter(|it| !is_ours(&ours, it));
        let links = links.map(|it| (Kind::Link, it));
        for (kind, print) in print(html).map(|it| (Kind::Words, it)).into_iter().chain(links) {
            let lesson = ActiveModel {
                kind: Set(kind),
                print: Set(print),
                is_spam: Set(is_spam),
                taught_by: Set(by.who.clone()),
                taught_at: Set(db::now()),
                ..Default::default()
            };
            let anew = OnConflict::columns([Column::Kind, Column::Print])
                .update_columns([Column::IsSpam, Column::TaughtBy, Column::TaughtAt])
                .to_owned();
            Entity::insert(lesson).on_conflict(anew).exec_without_returning(db).await?;
        }
        Ok(())
    }

    /// Forgets what calling these words spam has taught, then or later.
    pub async fn forget(db: &impl ConnectionTrait, html: &str, since: DateTimeUtc) -> Result<()> {
        let known = Self::about(db, html).await?.into_iter().filter(|it| it.is_spam && it.taught_at >= since);
        Entity::delete_many().filter(COLUMN.id.is_in(known.map(|it| it.id))).exec(db).await?;
        Ok(())
    }

    /// What was taught about these words and the servers they link to.
    pub async fn about(db: &impl ConnectionTrait, html: &str) -> Result<Vec<Self>> {
        Self::about_all(db, print(html).into_iter().collect(), text::linked_hosts(html)).await
    }

    /// What was taught about words with these fingerprints, and about these servers.
    pub async fn about_all(
        db: &impl ConnectionTrait,
        prints: Vec<String>,
        hosts: Vec<String>,
    ) -> Result<Vec<Self>> {
        if prints.is_empty() && hosts.is_empty() {
            return Ok(vec![]);
        }
        let of = |kind: Kind, all: Vec<String>| COLUMN.kind.eq(kind).and(COLUMN.print.is_in(all));
        Ok(Entity::find().filter(of(Kind::Words, prints).or(of(Kind::Link, hosts))).all(db).await?)
    }
}

fn is_ours(address: &str, host: &str) -> bool {
    url::Url::parse(address).is_ok_and(|it| it.domain() == Some(host))
}

/// The fingerprint of some words (128 bits of SHA-256, in hex): the same for the same letters and digits,
/// however they are set, spaced or punctuated. `None` for words that many people say.
pub fn print(html: &str) -> Option<String> {
    let words = text::plain(html).to_lowercase();
    let bare: String = words.chars().filter(|it| it.is_alphanumeric()).collect();
    if bare.chars().count() < SHORTEST {
        return None;
    }
    Some(digest(&SHA256, bare.as_bytes()).as_ref()[..16].iter().map(|it| format!("{it:02x}")).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_words_in_another_dress_are_the_same() {
        let plain = print("<p>Buy cheap pills at our shop today</p>");
        assert!(plain.is_some());
        assert_eq!(plain, print("<b>buy CHEAP</b> pills, at our   shop – today!!!"));
        assert_ne!(plain, print("<p>Buy cheap books at our shop today</p>"));
        assert_eq!(print("<p>Thank you!</p>"), None);
    }
}

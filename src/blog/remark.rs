//! What was said inside the house about a review: that it waits for an editor, what they thought of it, whose it is.

use sea_orm::{ActiveValue::Set, QueryOrder, QuerySelect, entity::prelude::*};

use super::{Author, By, Notice, Review};
use crate::{Error, Result, db, language::Phrase};

/// The longest note, in characters.
pub const LONGEST_NOTE: usize = 2_000;
/// How many remarks stand above the editor.
const SHOWN: u64 = 5;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "remarks")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub review_id: i64,
    /// Who said it; `None` for the operator.
    pub author_id: Option<i64>,
    /// What they were called then.
    pub who: String,
    pub kind: Kind,
    /// Plain text, perhaps empty.
    pub note: String,
    pub said_at: DateTimeUtc,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum Kind {
    /// A contributor asks an editor to let it appear.
    HandedIn,
    /// The contributor wants it back before anybody has decided.
    Withdrawn,
    Approved,
    SentBack,
    /// It is somebody else's now.
    HandedOver,
    /// Somebody wrote it too.
    Joined,
    /// Somebody's name is off it.
    Left,
}

impl Kind {
    pub fn word(self) -> &'static str {
        match self {
            Self::HandedIn => "handed-in",
            Self::Withdrawn => "withdrawn",
            Self::Approved => "approved",
            Self::SentBack => "sent-back",
            Self::HandedOver => "handed-over",
            Self::Joined => "joined",
            Self::Left => "left",
        }
    }
}

impl ActiveModelBehavior for ActiveModel {}

/// Whom a remark is meant for.
#[derive(Clone, Copy, Debug)]
pub enum For<'a> {
    Editors,
    /// These authors; whoever said it knows.
    Authors(&'a [i64]),
    /// Nobody has to be told.
    Record,
}

impl Model {
    /// A note as it is kept, or what is wrong with it.
    pub fn checked(note: &str) -> Result<String> {
        let note = note.trim().replace("\r\n", "\n");
        match note.chars().count() {
            _ if note.contains('\0') => Err(Error::wrong([Phrase::new("desk-wrong-nul")])),
            0..=LONGEST_NOTE => Ok(note),
            _ => {
                Err(Error::wrong(
                    [Phrase::new("desk-wrong-long-note").with("most", LONGEST_NOTE.to_string())],
                ))
            }
        }
    }

    /// Says it, and lets those know whom it is meant for.
    pub(super) async fn say(
        txn: &impl ConnectionTrait,
        by: &By,
        review: &Review,
        (kind, note): (Kind, &str),
        to: For<'_>,
    ) -> Result<()> {
        let remark = ActiveModel {
            review_id: Set(review.id),
            author_id: Set(by.author_id),
            who: Set(by.who.clone()),
            kind: Set(kind),
            note: Set(note.to_owned()),
            said_at: Set(db::now()),
            ..Default::default()
        };
        let remark = remark.insert(txn).await?;
        let actor_id = match by.author_id {
            Some(id) => Some(Author::by_id(txn, id).await?.actor_id),
            None => None,
        };
        match to {
            For::Editors => Notice::remark(txn, &remark, actor_id, None).await?,
            For::Authors(ids) => {
                for id in ids.iter().filter(|it| Some(**it) != by.author_id) {
                    Notice::remark(txn, &remark, actor_id, Some(*id)).await?;
                }
            }
            For::Record => {}
        }
        Ok(())
    }

    /// The last few about a review, newest first.
    pub async fn latest(db: &impl ConnectionTrait, review: &Review) -> Result<Vec<Self>> {
        let found = Entity::find().filter(COLUMN.review_id.eq(review.id));
        Ok(found.order_by_desc(COLUMN.id).limit(SHOWN).all(db).await?)
    }

    /// Remarks by their ids, in no order.
    pub async fn by_ids(db: &impl ConnectionTrait, ids: &[i64]) -> Result<Vec<Self>> {
        Ok(Entity::find().filter(COLUMN.id.is_in(ids.iter().copied())).all(db).await?)
    }

    /// Forgets what was said about a review that is gone.
    pub(super) async fn forget(txn: &impl ConnectionTrait, review_id: i64) -> Result<()> {
        Notice::forget_remarks(txn, review_id).await?;
        Entity::delete_many().filter(COLUMN.review_id.eq(review_id)).exec(txn).await?;
        Ok(())
    }
}

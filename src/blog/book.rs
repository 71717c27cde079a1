//! The book a review is about: title, writers, publisher, year, pages, ISBN.

use sea_orm::{ActiveValue::Set, entity::prelude::*, sea_query::OnConflict};
use serde::{Deserialize, Serialize};

use super::{Credit, CreditRole};
use crate::{Result, text};

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "books")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    #[sea_orm(unique)]
    pub review_id: i64,
    /// Perhaps empty: an essay is about no single book.
    pub title: String,
    pub publisher: String,
    pub edition: String,
    /// Year of this edition.
    pub year: Option<i32>,
    pub pages: Option<i32>,
    /// Ten or thirteen digits without hyphens (the tenth may be `X`), or empty. Its check digit is right.
    pub isbn: String,
}

impl ActiveModelBehavior for ActiveModel {}

/// The facts as they are typed: everything is text, names are separated by semicolons or lines.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Facts {
    pub book_title: String,
    pub writers: String,
    pub translators: String,
    pub publisher: String,
    pub edition: String,
    pub year: String,
    pub pages: String,
    pub isbn: String,
}

impl Model {
    pub async fn of_reviews(db: &impl ConnectionTrait, review_ids: &[i64]) -> Result<Vec<Self>> {
        Ok(Entity::find().filter(COLUMN.review_id.is_in(review_ids.iter().copied())).all(db).await?)
    }

    /// Writes down the facts of the book a review is about. They have been checked.
    pub(super) async fn note(db: &impl ConnectionTrait, review_id: i64, facts: &Facts) -> Result<()> {
        let book = ActiveModel {
            review_id: Set(review_id),
            title: Set(text::one_line(&facts.book_title, 300)),
            publisher: Set(text::one_line(&facts.publisher, 200)),
            edition: Set(text::one_line(&facts.edition, 200)),
            year: Set(facts.year.trim().parse().ok()),
            pages: Set(facts.pages.trim().parse().ok()),
            isbn: Set(normal_isbn(&facts.isbn).unwrap_or_default()),
            ..Default::default()
        };
        let renew = OnConflict::column(Column::ReviewId)
            .update_columns([
                Column::Title,
                Column::Publisher,
                Column::Edition,
                Column::Year,
                Column::Pages,
                Column::Isbn,
            ])
            .to_owned();
        let book = Entity::insert(book).on_conflict(renew).exec_with_returning(db).await?;
        Credit::give(db, book.id, &facts.credits()).await
    }

    /// Whether anything at all is known about the book.
    pub fn is_known(&self) -> bool {
        !self.title.is_empty() || !self.publisher.is_empty() || !self.isbn.is_empty()
    }

    /// `978-0-571-22413-5` cannot be hyphenated without a register of publishers; prefix and check digit can.
    pub fn isbn_label(&self) -> &'static str {
        if self.isbn.len() == 10 { "ISBN-10" } else { "ISBN-13" }
    }
}

impl Facts {
    /// The facts as they would be typed again.
    pub fn from_book(book: &Model, credits: &[Credit]) -> Self {
        let names = |role| {
            let named = credits.iter().filter(|it| it.role == role).map(|it| it.name.as_str());
            named.collect::<Vec<_>>().join("; ")
        };
        Self {
            book_title: book.title.clone(),
            writers: names(CreditRole::Writer),
            translators: names(CreditRole::Translator),
            publisher: book.publisher.clone(),
            edition: book.edition.clone(),
            year: book.year.map(|it| it.to_string()).unwrap_or_default(),
            pages: book.pages.map(|it| it.to_string()).unwrap_or_default(),
            isbn: book.isbn.clone(),
        }
    }

    /// All that is wrong with them, a sentence each.
    pub fn problems(&self) -> Vec<String> {
        let mut problems = Vec::new();
        let year = self.year.trim();
        if !year.is_empty() && !year.parse::<i32>().is_ok_and(|it| (1..=2200).contains(&it)) {
            problems.push(format!("The year “{year}” is not a year."));
        }
        let pages = self.pages.trim();
        if !pages.is_empty() && !pages.parse::<i32>().is_ok_and(|it| (1..=100_000).contains(&it)) {
            problems.push(format!("“{pages}” is not a number of pages."));
        }
        if let Err(problem) = normal_isbn(&self.isbn) {
            problems.push(problem);
        }
        problems
    }

    fn credits(&self) -> Vec<(CreditRole, String)> {
        let writers = names(&self.writers).map(|it| (CreditRole::Writer, it));
        writers.chain(names(&self.translators).map(|it| (CreditRole::Translator, it))).collect()
    }
}

fn names(list: &str) -> impl Iterator<Item = String> {
    list.split([';', '\n']).map(|it| text::one_line(it, 200)).filter(|it| !it.is_empty())
}

/// Ten or thirteen digits without hyphens and spaces, if the check digit is right; empty stays empty.
pub fn normal_isbn(typed: &str) -> Result<String, String> {
    let isbn: String = typed.chars().filter(|it| !matches!(it, '-' | ' ' | '‐' | '–')).collect();
    let isbn = isbn.to_ascii_uppercase();
    let digits: Option<Vec<u32>> = isbn
        .char_indices()
        .map(|(at, it)| if it == 'X' && at == 9 && isbn.len() == 10 { Some(10) } else { it.to_digit(10) })
        .collect();
    let right = match digits.as_deref() {
        Some([]) => true,
        Some(it) if it.len() == 10 => {
            it.iter().zip((1..=10).rev()).map(|(d, w)| d * w).sum::<u32>() % 11 == 0
        }
        Some(it) if it.len() == 13 => {
            it.iter().zip([1, 3].iter().cycle()).map(|(d, w)| d * w).sum::<u32>() % 10 == 0
        }
        _ => return Err(format!("The ISBN “{}” does not have 10 or 13 digits.", typed.trim())),
    };
    if right {
        Ok(isbn)
    } else {
        Err(format!(
            "The check digit of the ISBN “{}” is wrong; please compare it with the book.",
            typed.trim()
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_check_digit_of_an_isbn_is_verified() {
        assert_eq!(normal_isbn("0-306-40615-2").as_deref(), Ok("0306406152"));
        assert_eq!(normal_isbn("080442957x").as_deref(), Ok("080442957X"));
        assert_eq!(normal_isbn(" 978-0-306-40615-7 ").as_deref(), Ok("9780306406157"));
        assert_eq!(normal_isbn("").as_deref(), Ok(""));
        for wrong in ["0306406153", "9780306406158", "12345", "X306406152", "030640615é"] {
            assert!(normal_isbn(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn every_problem_is_named() {
        let facts =
            Facts { year: "soon".into(), pages: "many".into(), isbn: "1".into(), ..Default::default() };
        assert_eq!(facts.problems().len(), 3);
    }
}

//! Everything that was published, by year and month.

use askama::Template;
use axum::{
    extract::{Path, Query, State},
    response::Html,
};
use chrono::{DateTime, Months, NaiveDate, NaiveTime, Utc};

use super::{
    frame::Frame,
    listing::{Listing, Turn},
    show as shown,
};
use crate::{
    App, Error, Result,
    blog::{Review, Shelf},
    language::Language,
};

/// A year in which something was published.
struct Year {
    number: i32,
    months: Vec<Month>,
}

struct Month {
    number: u32,
    path: String,
    reviews: u64,
    is_here: bool,
}

#[derive(Template)]
#[template(path = "archive.html")]
struct Page {
    frame: Frame,
    years: Vec<Year>,
    url: String,
}

#[derive(Template)]
#[template(path = "archived.html")]
struct Part {
    frame: Frame,
    /// `2026` or `November 2026`
    name: String,
    year: Year,
    listing: Listing,
    url: String,
}

pub async fn all(State(app): State<App>, frame: Frame) -> Result<Html<String>> {
    let years = Year::read(Review::months(&app.db, None).await?, None);
    shown(&Page { frame, years, url: app.url("/archive") })
}

pub async fn year(
    State(app): State<App>,
    frame: Frame,
    Path(year): Path<String>,
    Query(turn): Query<Turn>,
) -> Result<Html<String>> {
    let span = Span { year: number(&year, 4)?, month: None };
    show(&app, frame, span, &turn).await
}

pub async fn month(
    State(app): State<App>,
    frame: Frame,
    Path((year, month)): Path<(String, String)>,
    Query(turn): Query<Turn>,
) -> Result<Html<String>> {
    let span = Span { year: number(&year, 4)?, month: Some(number(&month, 2)?) };
    show(&app, frame, span, &turn).await
}

/// A number of so many digits: everything has one address only.
fn number<T: TryFrom<u32>>(typed: &str, digits: usize) -> Result<T> {
    let is_one = typed.len() == digits && typed.bytes().all(|it| it.is_ascii_digit());
    let number: Option<u32> = typed.parse().ok().filter(|it| is_one && *it > 0);
    number.and_then(|it| it.try_into().ok()).ok_or(Error::NotFound)
}

/// Nothing is kept under days that nothing was published in.
async fn show(app: &App, frame: Frame, span: Span, turn: &Turn) -> Result<Html<String>> {
    let months = Review::months(&app.db, Some(span.year)).await?;
    let year = Year::read(months, span.month).pop().ok_or(Error::NotFound)?;
    let listing = Listing::of(app, span.shelf()?, turn, span.path()).await?;
    if listing.entries.is_empty() {
        return Err(Error::NotFound);
    }
    let url = app.url(&listing.here());
    shown(&Part { name: span.name(frame.language), frame, year, listing, url })
}

/// A year, or one of its months.
#[derive(Clone, Copy)]
struct Span {
    year: i32,
    month: Option<u32>,
}

impl Span {
    fn shelf(self) -> Result<Shelf<'static>> {
        let first = NaiveDate::from_ymd_opt(self.year, self.month.unwrap_or(1), 1).ok_or(Error::NotFound)?;
        let length = Months::new(if self.month.is_some() { 1 } else { 12 });
        let after = first.checked_add_months(length).ok_or(Error::NotFound)?;
        let begins = |day: NaiveDate| -> DateTime<Utc> { day.and_time(NaiveTime::MIN).and_utc() };
        Ok(Shelf::Between(begins(first), begins(after)))
    }

    fn path(self) -> String {
        match self.month {
            Some(month) => format!("/archive/{:04}/{month:02}", self.year),
            None => format!("/archive/{:04}", self.year),
        }
    }

    fn name(self, language: Language) -> String {
        match self.month {
            Some(month) => language.month_of(self.year, month),
            None => self.year.to_string(),
        }
    }
}

impl Year {
    /// Years and months, both the newest first.
    fn read(months: Vec<(i32, u32, u64)>, here: Option<u32>) -> Vec<Self> {
        let mut years: Vec<Self> = Vec::new();
        for (year, month, reviews) in months {
            let path = Span { year, month: Some(month) }.path();
            let month = Month { number: month, path, reviews, is_here: here == Some(month) };
            match years.last_mut() {
                Some(last) if last.number == year => last.months.push(month),
                _ => years.push(Self { number: year, months: vec![month] }),
            }
        }
        years
    }

    fn path(&self) -> String {
        Span { year: self.number, month: None }.path()
    }

    fn reviews(&self) -> u64 {
        self.months.iter().map(|it| it.reviews).sum()
    }
}

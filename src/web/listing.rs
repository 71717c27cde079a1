//! One page of a list of reviews.

use serde::Deserialize;

use super::picture::Haste;
use crate::{
    App, Error, Result,
    blog::{Entry, Review, Shelf},
};

#[derive(Debug, Default)]
pub struct Listing {
    pub entries: Vec<Entry>,
    /// Counts from 1.
    pub page: u64,
    more: bool,
    path: String,
    /// Whether the newest review stands above the list.
    led: bool,
}

/// Which page a reader has turned to.
#[derive(Deserialize)]
pub struct Turn {
    page: Option<String>,
}

impl Listing {
    /// There is always a first page, and no page after the last.
    pub async fn of(app: &App, shelf: Shelf<'_>, turn: &Turn, path: impl Into<String>) -> Result<Self> {
        let page = turn.number()?;
        let (reviews, more) = Review::published(&app.db, shelf, page).await?;
        if reviews.is_empty() && page > 1 {
            return Err(Error::NotFound);
        }
        Ok(Self {
            entries: Entry::gather(&app.db, reviews).await?,
            page,
            more,
            path: path.into(),
            led: false,
        })
    }

    /// Takes the newest review off the list, for the head of the front page.
    pub fn lead(&mut self) -> Option<Entry> {
        self.led = self.page == 1 && !self.entries.is_empty();
        self.led.then(|| self.entries.remove(0))
    }

    /// How soon a browser should ask for the cover of the entry at this place, counted from 0.
    pub fn haste(&self, place: &usize) -> Haste {
        if *place == 0 && !self.led { Haste::First } else { Haste::InTime }
    }

    pub fn older(&self) -> Option<String> {
        self.more.then(|| self.at(self.page + 1))
    }

    /// The path of a page after the first. A list may have a question of its own already.
    fn at(&self, page: u64) -> String {
        let joint = if self.path.contains('?') { '&' } else { '?' };
        format!("{}{joint}page={page}", self.path)
    }

    pub fn newer(&self) -> Option<String> {
        match self.page {
            0 | 1 => None,
            2 => Some(self.path.clone()),
            page => Some(self.at(page - 1)),
        }
    }

    /// The path of this page itself.
    pub fn here(&self) -> String {
        match self.page {
            0 | 1 => self.path.clone(),
            page => self.at(page),
        }
    }
}

impl Turn {
    fn number(&self) -> Result<u64> {
        let typed = self.page.as_deref().unwrap_or("1");
        typed.parse().ok().filter(|it| *it > 0).ok_or(Error::NotFound)
    }
}

//! Who did what at the desk, when and why.

use std::borrow::Borrow;

use askama::Template;
use axum::{
    extract::{Query, State},
    response::IntoResponse,
};
use serde::Deserialize;
use url::form_urlencoded::Serializer;

use crate::{
    App, Error, Result,
    blog::{Deed, DeedKind, DeedSearch},
    web::{frame::Frame, show as shown, signed_in::SignedIn},
};

const PER_PAGE: u64 = 50;

#[derive(Template)]
#[template(path = "desk/log.html")]
struct Page {
    frame: Frame,
    deeds: Vec<Deed>,
    people: Vec<String>,
    filter: Filter,
    page: u64,
    more: bool,
}

/// What the reader wants to see.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Filter {
    deed: String,
    who: String,
    page: String,
}

impl Filter {
    fn number(&self) -> Result<u64> {
        match self.page.as_str() {
            "" => Ok(1),
            page => page.parse().ok().filter(|it| (1..1_000_000).contains(it)).ok_or(Error::NotFound),
        }
    }

    fn is_empty(&self) -> bool {
        self.deed.is_empty() && self.who.is_empty()
    }

    fn path(&self, page: impl Borrow<u64>) -> String {
        let mut query = Serializer::new(String::new());
        for (name, value) in [("deed", &self.deed), ("who", &self.who), ("page", &page.borrow().to_string())]
        {
            if !value.is_empty() {
                query.append_pair(name, value);
            }
        }
        format!("/desk/log?{}", query.finish())
    }
}

pub async fn list(
    State(app): State<App>,
    frame: Frame,
    me: SignedIn,
    Query(filter): Query<Filter>,
) -> Result<impl IntoResponse> {
    me.needs_editor()?;
    let page = filter.number()?;
    let search = DeedSearch {
        kind: DeedKind::read(&filter.deed),
        who: Some(filter.who.clone()).filter(|it| !it.is_empty()),
        // Who is reported must not learn of it here.
        without: if me.author.is_owner() { vec![] } else { vec![DeedKind::Close] },
    };
    let (deeds, more) = Deed::page(&app.db, &search, page, PER_PAGE).await?;
    if deeds.is_empty() && page > 1 {
        return Err(Error::NotFound);
    }
    let people = Deed::people(&app.db).await?;
    shown(&Page { frame, deeds, people, filter, page, more })
}

//! All addresses of the blog for those who search the web (sitemaps.org 0.9), and what they may not follow.
//!
//! A part covers a range of ids, so that whatever the size of the blog, a part costs the same and only
//! its own rows are looked at.

use axum::{
    extract::{Path, State},
    http::header,
    response::{IntoResponse, Response},
};
use chrono::{DateTime, SecondsFormat, Utc};
use quick_xml::{
    Writer,
    events::{BytesDecl, BytesText, Event},
};

use crate::{
    App, Error, Result,
    blog::{self, Address, Directory},
};

const SCHEMA: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";
/// Ids in one part: fewer addresses than the 50,000 that are allowed, and far less than 50 MB.
const SPAN: i64 = 10_000;

/// What crawlers have no business with: the desk, forms, searches, and the private pages of guests.
const DISALLOWED: [&str; 11] = [
    "/desk",
    "/sign-in",
    "/setup",
    "/invitation/",
    "/search",
    "/guest/",
    "/digest/",
    "/reply/",
    "/reviews/*/reply",
    "/reviews/*/share",
    "/reviews/*?view=",
];

pub async fn robots(State(app): State<App>) -> Response {
    let rules: String = DISALLOWED.iter().map(|it| format!("Disallow: {it}\n")).collect();
    let words = format!("User-agent: *\n{rules}\nSitemap: {}\n", app.url("/sitemap.xml"));
    ([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], words).into_response()
}

/// Where the parts are.
pub async fn index(State(app): State<App>) -> Result<Response> {
    let mut all = vec![app.url("/sitemaps/pages.xml")];
    for directory in Directory::ALL {
        let numbers = parts(&app, directory).await?;
        all.extend(numbers.iter().map(|it| app.url(&format!("/sitemaps/{}-{it}.xml", word(directory)))));
    }
    answer("sitemapindex", "sitemap", all.into_iter().map(|it| (it, None)))
}

/// One part: `pages.xml`, `reviews-1.xml`.
pub async fn part(State(app): State<App>, Path(file): Path<String>) -> Result<Response> {
    let addresses = match file.as_str() {
        "pages.xml" => pages(&app).await?,
        _ => {
            let (directory, number) = read(&file).ok_or(Error::NotFound)?;
            directory.addresses(&app.db, (number - 1) * SPAN + 1..=number * SPAN).await?
        }
    };
    if addresses.is_empty() {
        return Err(Error::NotFound);
    }
    answer("urlset", "url", addresses.into_iter().map(|it| (app.url(&it.path), it.changed_at)))
}

/// The parts in which there is anything: each is found by asking for the first id behind the last.
async fn parts(app: &App, directory: Directory) -> Result<Vec<i64>> {
    let mut numbers: Vec<i64> = Vec::new();
    loop {
        let seen = numbers.last().map_or(0, |it| it * SPAN);
        match directory.first_after(&app.db, seen).await? {
            Some(id) => numbers.push((id - 1) / SPAN + 1),
            None => return Ok(numbers),
        }
    }
}

/// What the parts with a directory are called.
fn word(directory: Directory) -> &'static str {
    match directory {
        Directory::Authors => "authors",
        Directory::Categories => "categories",
        Directory::Reviews => "reviews",
        Directory::Books => "books",
        Directory::Writers => "writers",
        Directory::Tags => "tags",
    }
}

/// `reviews-1.xml` in its parts.
fn read(file: &str) -> Option<(Directory, i64)> {
    let (name, number) = file.strip_suffix(".xml")?.rsplit_once('-')?;
    let directory = Directory::ALL.into_iter().find(|it| word(*it) == name)?;
    let number: i64 = number.parse().ok().filter(|it: &i64| number == it.to_string())?;
    (1..=i64::MAX / SPAN).contains(&number).then_some((directory, number))
}

/// Pages that stand by themselves, and the lists of everything.
async fn pages(app: &App) -> Result<Vec<Address>> {
    let lists =
        ["/", "/authors", "/archive", "/books", "/writers", "/categories", "/tags", "/feeds", "/follow"];
    let mut addresses: Vec<Address> =
        lists.map(|it| Address { path: it.to_owned(), changed_at: None }).into();
    for page in blog::Page::all(&app.db).await? {
        addresses.push(Address { path: page.path(), changed_at: Some(page.updated_at) });
    }
    let series = blog::Series::all(&app.db).await?;
    if !series.is_empty() {
        addresses.push(Address { path: "/series".to_owned(), changed_at: None });
    }
    addresses.extend(series.iter().map(|it| Address { path: it.path(), changed_at: None }));
    Ok(addresses)
}

/// The lists of both kinds look the same: addresses, each perhaps with the day of its last change.
fn answer(
    root: &str,
    entry: &str,
    places: impl Iterator<Item = (String, Option<DateTime<Utc>>)>,
) -> Result<Response> {
    let mut writer = Writer::new(Vec::new());
    write(&mut writer, root, entry, places).map_err(anyhow::Error::from)?;
    let kind = [(header::CONTENT_TYPE, "application/xml; charset=utf-8")];
    Ok((kind, writer.into_inner()).into_response())
}

fn write(
    writer: &mut Writer<Vec<u8>>,
    root: &str,
    entry: &str,
    places: impl Iterator<Item = (String, Option<DateTime<Utc>>)>,
) -> std::io::Result<()> {
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let root = writer.create_element(root).with_attribute(("xmlns", SCHEMA));
    root.write_inner_content(|writer| {
        for (address, changed_at) in places {
            writer.create_element(entry).write_inner_content(|writer| {
                writer.create_element("loc").write_text_content(BytesText::new(&address))?;
                if let Some(at) = changed_at {
                    let at = at.to_rfc3339_opts(SecondsFormat::Secs, true);
                    writer.create_element("lastmod").write_text_content(BytesText::new(&at))?;
                }
                Ok(())
            })?;
        }
        Ok(())
    })?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_have_one_name_each() {
        assert_eq!(read("reviews-1.xml"), Some((Directory::Reviews, 1)));
        assert_eq!(read("tags-12.xml"), Some((Directory::Tags, 12)));
        for nonsense in [
            "reviews-0.xml",
            "reviews-01.xml",
            "reviews--1.xml",
            "reviews-1",
            "reviews-9223372036854775807.xml",
            "x-1.xml",
        ] {
            assert_eq!(read(nonsense), None, "{nonsense}");
        }
    }
}

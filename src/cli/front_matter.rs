//! A review in a file: YAML front matter between two lines of `---`, then Markdown.

use std::{collections::BTreeMap, fs, path::Path};

use anyhow::{Context, Result, bail};
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use serde::Deserialize;
use serde_yaml_ng::Value;

use crate::{
    App,
    blog::{Author, Draft, Facts, Review, Settings, Upload},
    media::Ground,
};

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct FrontMatter {
    title: String,
    summary: String,
    language: String,
    slug: String,
    /// A date or a moment (RFC 3339).
    published: Option<String>,
    spoilers: bool,
    /// What it comes down to, and 1 to 5.
    verdict: String,
    rating: Value,
    /// A list, or words separated by commas.
    categories: Value,
    tags: Value,
    book: BookMatter,
    /// A picture, by its path beside the file.
    cover: Option<String>,
    cover_alt: String,
    /// What holds for replies and quotes, where it is not what holds for the blog.
    replies: String,
    close_after: Value,
    quotes: String,
    #[serde(flatten)]
    unknown: BTreeMap<String, Value>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct BookMatter {
    title: String,
    writers: Value,
    translators: Value,
    publisher: String,
    edition: String,
    year: Value,
    pages: Value,
    isbn: Value,
    /// The series it belongs to, and its number there.
    series: String,
    volume: Value,
    #[serde(flatten)]
    unknown: BTreeMap<String, Value>,
}

/// Reads a review from a file, and when it was published if it says so. What a file does not say
/// about its cover stays as it was in `before`.
pub async fn read(
    app: &App,
    file: &Path,
    author: &Author,
    before: Option<&Review>,
) -> Result<(Draft, Option<DateTime<Utc>>)> {
    let name = file.display();
    let text = fs::read_to_string(file).with_context(|| format!("cannot read {name}"))?;
    let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
    let (yaml, markdown) = split(&text)
        .with_context(|| format!("{name} does not begin with front matter between two lines of ---"))?;
    let matter: FrontMatter = match yaml.trim() {
        "" => FrontMatter::default(),
        yaml => serde_yaml_ng::from_str(yaml)
            .with_context(|| format!("the front matter of {name} is not right"))?,
    };
    for unknown in matter.unknown.keys().chain(matter.book.unknown.keys()) {
        eprintln!("reynard: {name} says “{unknown}”, which has no meaning here");
    }
    let published = matter.published.as_deref().map(moment).transpose()?;
    let cover_id = match &matter.cover {
        Some(cover) => Some(keep_cover(app, author, &file.with_file_name(cover)).await?),
        None => before.and_then(|it| it.cover_id),
    };
    let cover_alt = match before {
        Some(before) if matter.cover_alt.is_empty() => before.cover_alt.clone(),
        _ => matter.cover_alt.clone(),
    };
    let language = match matter.language.as_str() {
        "" => Settings::get(&app.db).await?.language,
        named => named.to_owned(),
    };
    let slug = match before {
        Some(before) if matter.slug.is_empty() => before.slug.clone(),
        _ => matter.slug.clone(),
    };
    let draft = Draft {
        title: matter.title,
        summary: matter.summary.trim().to_owned(),
        markdown: markdown.trim().to_owned(),
        language,
        slug,
        spoilers: matter.spoilers.then(|| "on".to_owned()),
        categories: words(&matter.categories, ", "),
        tags: words(&matter.tags, ", "),
        facts: Facts {
            book_title: matter.book.title,
            writers: words(&matter.book.writers, "; "),
            translators: words(&matter.book.translators, "; "),
            publisher: matter.book.publisher,
            edition: matter.book.edition,
            year: words(&matter.book.year, " "),
            pages: words(&matter.book.pages, " "),
            isbn: words(&matter.book.isbn, " "),
            series: matter.book.series,
            volume: words(&matter.book.volume, " "),
        },
        cover_id,
        cover_alt,
        reply_policy: matter.replies,
        close_after: words(&matter.close_after, " "),
        quote_policy: matter.quotes,
        verdict: matter.verdict.trim().to_owned(),
        rating: words(&matter.rating, " "),
    };
    Ok((draft, published))
}

fn split(text: &str) -> Option<(&str, &str)> {
    let rest = text.strip_prefix("---\n")?;
    if let Some(markdown) = rest.strip_prefix("---\n") {
        return Some(("", markdown));
    }
    let (yaml, markdown) = rest.split_once("\n---\n").or_else(|| Some((rest.strip_suffix("\n---")?, "")))?;
    Some((yaml, markdown))
}

fn words(value: &Value, separator: &str) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        Value::Sequence(all) => all.iter().map(|it| words(it, separator)).collect::<Vec<_>>().join(separator),
        _ => String::new(),
    }
}

fn moment(text: &str) -> Result<DateTime<Utc>> {
    if let Ok(moment) = DateTime::parse_from_rfc3339(text) {
        return Ok(moment.with_timezone(&Utc));
    }
    match NaiveDate::parse_from_str(text, "%Y-%m-%d") {
        Ok(date) => Ok(date.and_time(NaiveTime::MIN).and_utc()),
        Err(_) => bail!("“{text}” is not a date like 2026-03-01 or 2026-03-01T18:00:00Z"),
    }
}

async fn keep_cover(app: &App, author: &Author, file: &Path) -> Result<i64> {
    let bytes = fs::read(file).with_context(|| format!("cannot read the cover {}", file.display()))?;
    Ok(Upload::keep(app, author, bytes, Ground::Paper).await?.id)
}

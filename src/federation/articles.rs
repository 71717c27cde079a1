//! Review → Article.

use chrono::TimeDelta;
use serde_json::{Map, Value, json};

use super::{
    policy,
    wire::{Article, Hashtag, Image, Label, Mention, Moment, PUBLIC, Preview, Replies, RepliesPage, Total},
};
use crate::{
    App, Result,
    blog::{Actor, Entry, Place, Review, Settings, Thread},
    text,
};

/// What a delivered activity may weigh at most, in bytes: Misskey's inbox takes 64 KiB.
const LETTER: usize = 58_000;
/// What the document at the id may weigh at most, in bytes: Misskey fetches 256 KiB.
const DOCUMENT: usize = 240_000;
/// How many ids stand on one page of `replies`.
pub const REPLIES_PER_PAGE: u64 = 50;

/// The article as it is delivered inside an activity.
pub async fn letter(app: &App, review: &Review) -> Result<Value> {
    article(app, review, LETTER).await
}

/// The article as it is found at its id.
pub async fn document(app: &App, review: &Review) -> Result<Value> {
    article(app, review, DOCUMENT).await
}

async fn article(app: &App, review: &Review, limit: usize) -> Result<Value> {
    let entry = Entry::of(&app.db, review.clone()).await?;
    let replies = replies(app, &review.url(app), Place { review_id: review.id, parent_id: None }).await?;
    let settings = Settings::get(&app.db).await?;
    Ok(fitted(app, &entry, replies, &settings, limit)?.0)
}

/// A review that somebody still writes, as it would reach others.
#[derive(Clone, Debug)]
pub struct Outlook {
    /// What stands as its summary, or as a warning before it.
    pub summary: String,
    /// How much of its text travels, in words, if that is not all.
    pub arrives: Option<usize>,
    /// How long it is for whoever shows all of it, in characters: with the facts of the book and the way to the page.
    pub length: usize,
}

/// How the review of an entry would reach others today.
pub fn outlook(app: &App, entry: &Entry, settings: &Settings) -> Result<Outlook> {
    let id = entry.review.url(app);
    let nobody = Replies {
        id: format!("{id}/replies"),
        kind: Default::default(),
        attributed_to: None,
        total_items: 0,
        first: replies_page(&id, 1, vec![], 0),
    };
    let (article, rest) = fitted(app, entry, nobody, settings, LETTER)?;
    let content = text::legible(article["content"].as_str().unwrap_or_default());
    Ok(Outlook {
        summary: summary(&entry.review),
        arrives: rest.map(|words| text::words::words(&text::legible(&words)).count()),
        length: content.chars().count(),
    })
}

/// The article, with as much of the review as weighs no more than `limit`; and that much, if it is not all of it.
fn fitted(
    app: &App,
    entry: &Entry,
    replies: Replies,
    settings: &Settings,
    limit: usize,
) -> Result<(Value, Option<String>)> {
    let policy = policy::of(&entry.review, settings, &entry.actor.url);
    let words = text::abroad(&entry.review.html, &app.url(&entry.review.path()), &app.config.origin());
    let mut room = words.len();
    loop {
        let part = text::first_blocks(&words, room);
        let mut article = serde_json::to_value(shaped(app, entry, replies.clone(), part, words.len()))?;
        article["interactionPolicy"] = policy.clone();
        let weight = article.to_string().len();
        if weight <= limit || room == 0 {
            let rest = (part.len() < words.len()).then(|| part.to_owned());
            return Ok((article, rest));
        }
        // The words travel twice, as content and in contentMap.
        room = room.saturating_sub((weight - limit) / 2 + 500);
    }
}

/// `words` is as much of the review as there is room for, `whole` how long all of it is.
fn shaped(app: &App, entry: &Entry, replies: Replies, words: &str, whole: usize) -> Article {
    let Entry { review, actor, .. } = entry;
    let id = review.url(app);
    let page = app.url(&review.path());
    let content = content(app, entry, words, whole);
    let published = Moment(review.out_at());
    Article {
        kind: Default::default(),
        attributed_to: actor.url.clone(),
        audience: app.url("/ap/blog"),
        to: vec![PUBLIC.to_owned()],
        cc: copies(app, &actor.url).into_iter().chain(entry.with.iter().map(|it| it.1.url.clone())).collect(),
        url: page.clone(),
        name: review.title.clone(),
        summary: summary(review),
        content_map: Map::from_iter([(review.language.clone(), json!(content))]),
        content,
        media_type: "text/html",
        published,
        // Seconds travel, not fractions: an edit within the first second is still an edit.
        // What changed before anybody was told is no edit to them.
        updated: review
            .revised_at
            .filter(|it| *it > published.0)
            .map(|it| Moment(Ord::max(it, published.0 + TimeDelta::seconds(1)))),
        sensitive: review.spoilers,
        image: entry.cover.as_ref().map(|cover| Image {
            kind: Default::default(),
            media_type: cover.media_type.clone(),
            url: app.url(&cover.path()),
            name: review.cover_alt.clone(),
            width: cover.width,
            height: cover.height,
        }),
        attachment: [],
        tag: entry
            .tags
            .iter()
            .map(|tag| Hashtag { kind: "Hashtag", name: tag.hashtag(), href: app.url(&tag.path()) })
            .map(Label::from)
            .chain(entry.with.iter().map(|it| Label::from(mention(&it.1))))
            .collect(),
        preview: Preview {
            kind: Default::default(),
            attributed_to: actor.url.clone(),
            published,
            content: format!(
                "<p>{}</p><p>{}</p><p><a href=\"{page}\">Read the review</a></p>",
                text::escape(&review.title),
                text::escape(&summary(review))
            ),
        },
        context: format!("{id}/context"),
        likes: Total { id: format!("{id}/likes"), kind: Default::default(), total_items: entry.tally.likes },
        shares: Total {
            id: format!("{id}/shares"),
            kind: Default::default(),
            total_items: entry.tally.boosts,
        },
        replies,
        id,
    }
}

/// One who wrote it too. There can be only one to whom other servers attribute it: the others are named.
fn mention(actor: &Actor) -> Mention {
    Mention { kind: "Mention", href: actor.url.clone(), name: actor.full_handle() }
}

/// `Written together with @bo and @cy.`, as other servers write a mention; empty for a review by one.
fn together(entry: &Entry) -> String {
    let link = |it: &Actor| {
        format!(
            "<span class=\"h-card\"><a href=\"{}\" class=\"u-url mention\">@<span>{}</span></a></span>",
            text::escape(&it.page_url),
            text::escape(&it.handle)
        )
    };
    let names: Vec<String> = entry.with.iter().map(|it| link(&it.1)).collect();
    match names.split_last() {
        None => String::new(),
        Some((last, [])) => format!("<p>Written together with {last}.</p>"),
        Some((last, most)) => format!("<p>Written together with {} and {last}.</p>", most.join(", ")),
    }
}

/// Whom an author's public words go to besides everybody: the blog and the author's followers.
pub fn copies(app: &App, author_url: &str) -> Vec<String> {
    vec![app.url("/ap/blog"), format!("{author_url}/followers")]
}

/// Plain text without marks that some reader would take for markup. It may stand as a content
/// warning, so it says at once when an ending is given away.
fn summary(review: &Review) -> String {
    let teaser = review.teaser().replace('<', "‹").replace('>', "›").replace('&', "＆");
    if review.spoilers && !teaser.to_lowercase().starts_with("spoilers") {
        format!("Spoilers: {teaser}")
    } else {
        teaser
    }
}

/// The facts of the book, the review as far as there is room, and the way to the page.
fn content(app: &App, entry: &Entry, words: &str, whole: usize) -> String {
    let page = app.url(&entry.review.path());
    let label = match words.len() < whole {
        true => "Continue reading on",
        false => "Read on",
    };
    format!(
        "{}{}{words}{}<p><a href=\"{page}\">{label} {}</a></p>",
        together(entry),
        facts(entry),
        entry.review.verdict_html(),
        text::escape(&app.config.authority())
    )
}

fn facts(entry: &Entry) -> String {
    let book = &entry.book;
    if book.title.is_empty() {
        return String::new();
    }
    let mut facts = format!("<em>{}</em>", text::escape(&book.title));
    if !book.series.is_empty() {
        let place = [book.series.as_str(), &book.volume];
        let place: Vec<&str> = place.into_iter().filter(|it| !it.is_empty()).collect();
        facts += &format!(" ({})", text::escape(&place.join(", ")));
    }
    let (writers, translators) = (entry.writers(), entry.translators());
    if !writers.is_empty() {
        facts += &format!(" by {}", text::escape(&writers));
    }
    if !translators.is_empty() {
        facts += &format!(", translated by {}", text::escape(&translators));
    }
    let mut imprint: Vec<String> =
        [&book.publisher, &book.edition].into_iter().filter(|it| !it.is_empty()).cloned().collect();
    imprint.extend(book.year.map(|it| it.to_string()));
    imprint.extend(book.pages.map(|it| format!("{it} pages")));
    if !book.isbn.is_empty() {
        imprint.push(format!("{} {}", book.isbn_label(), book.isbn));
    }
    if !imprint.is_empty() {
        facts += &format!(". {}", text::escape(&imprint.join(", ")));
    }
    format!("<p>{facts}.</p>")
}

/// The visible answers to a review or a comment, with their first page.
pub async fn replies(app: &App, id: &str, place: Place) -> Result<Replies> {
    let (items, total) = Thread::answers(&app.db, place, 0, REPLIES_PER_PAGE).await?;
    Ok(Replies {
        id: format!("{id}/replies"),
        kind: Default::default(),
        attributed_to: None,
        total_items: total,
        first: replies_page(id, 1, items, total),
    })
}

/// One page of them; pages count from 1.
pub fn replies_page(id: &str, page: u64, items: Vec<String>, total: u64) -> RepliesPage {
    let collection = format!("{id}/replies");
    RepliesPage {
        id: format!("{collection}?page={page}"),
        kind: "CollectionPage",
        next: (page * REPLIES_PER_PAGE < total).then(|| format!("{collection}?page={}", page + 1)),
        part_of: collection,
        items,
    }
}

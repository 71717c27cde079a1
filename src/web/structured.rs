//! What a page is about, for machines: schema.org in JSON-LD.

use chrono::{DateTime, SecondsFormat, Utc};
use serde_json::{Map, Value, json};

use super::frame::Frame;
use crate::{
    App,
    blog::{Actor, Author, BEST, Book, Credit, CreditRole, Entry, Review},
};

/// One review, the book it is about, and the way to it.
pub fn review(app: &App, frame: &Frame, entry: &Entry, picture: &str) -> String {
    let url = app.url(&entry.review.path());
    let mut node = post(app, entry);
    also(
        &mut node,
        json!({
            "@type": ["Review", "BlogPosting"],
            "name": entry.review.title,
            "author": one_or_all(entry.everybody().map(|it| person(app, it.0, it.1)).collect()),
            "itemReviewed": book(app, &entry.book, &entry.credits, &entry.review.title, cover(app, entry)),
            "mainEntityOfPage": url,
            "publisher": publisher(app, frame),
            "isPartOf": { "@type": "Blog", "@id": app.url("/#blog"), "name": frame.blog(), "url": app.url("/") },
            "description": entry.review.outline(),
            "image": picture,
            "commentCount": entry.comments,
            "discussionUrl": format!("{url}#thread"),
            "keywords": entry.tags.iter().map(|it| it.name.as_str()).collect::<Vec<_>>(),
            "articleSection": entry.categories.iter().map(|it| it.name.as_str()).collect::<Vec<_>>(),
            "interactionStatistic": [
                counter("LikeAction", entry.tally.likes),
                counter("ShareAction", entry.tally.boosts),
                counter("CommentAction", entry.comments),
            ],
        }),
    );
    also(&mut node, verdict(&entry.review));
    let above = entry.categories.first().map(|it| (it.name.clone(), it.path()));
    let way = way(app, frame, above, &entry.review.title, &entry.review.path());
    written(vec![node, way])
}

/// The blog with what is new on it.
pub fn home<'a>(app: &App, frame: &Frame, entries: impl Iterator<Item = &'a Entry>, picture: &str) -> String {
    let blog = json!({
        "@type": "Blog",
        "@id": app.url("/#blog"),
        "name": frame.blog(),
        "description": frame.tagline(),
        "url": app.url("/"),
        "image": picture,
        "inLanguage": frame.settings.as_ref().map_or("", |it| &it.language),
        "publisher": publisher(app, frame),
        "blogPost": entries.map(|it| post(app, it)).collect::<Vec<_>>(),
    });
    let site = json!({
        "@type": "WebSite",
        "@id": app.url("/#site"),
        "name": frame.blog(),
        "url": app.url("/"),
        "potentialAction": {
            "@type": "SearchAction",
            "target": { "@type": "EntryPoint", "urlTemplate": app.url("/search?q={search_term_string}") },
            "query-input": "required name=search_term_string",
        },
    });
    written(vec![blog, site])
}

/// Somebody who writes here.
pub fn author(app: &App, frame: &Frame, author: &Author, actor: &Actor, about: &str) -> String {
    let url = app.url(&author.path());
    let mut person = person(app, author, actor);
    also(
        &mut person,
        json!({
            "description": about,
            "memberOf": publisher(app, frame),
        }),
    );
    let profile = json!({
        "@type": "ProfilePage",
        "@id": format!("{url}#page"),
        "url": url,
        "dateCreated": moment(author.created_at),
        "mainEntity": person,
    });
    let above = Some((frame.say("site-authors"), "/authors".to_owned()));
    written(vec![profile, way(app, frame, above, actor.name(), &author.path())])
}

/// A book with what was written about it.
pub fn of_book(
    app: &App,
    frame: &Frame,
    (known, credits): (&Book, &[Credit]),
    name: &str,
    entries: &[Entry],
) -> String {
    let picture = entries.iter().find_map(|it| cover(app, it));
    let mut node = book(app, known, credits, name, picture);
    let reviews = entries.iter().map(|it| {
        let mut review = post(app, it);
        also(&mut review, json!({ "@type": "Review" }));
        also(&mut review, verdict(&it.review));
        review
    });
    also(&mut node, json!({ "review": reviews.collect::<Vec<_>>() }));
    let above = Some((frame.say("site-books"), "/books".to_owned()));
    written(vec![node, way(app, frame, above, name, &known.path().unwrap_or_default())])
}

/// The way to a list: the blog, all of its kind, the list itself.
pub fn list(app: &App, frame: &Frame, above: (String, &str), name: &str, path: &str) -> String {
    let page = json!({
        "@type": "CollectionPage",
        "name": name,
        "url": app.url(path),
        "isPartOf": { "@type": "Blog", "@id": app.url("/#blog"), "name": frame.blog(), "url": app.url("/") },
    });
    written(vec![page, way(app, frame, Some((above.0, above.1.to_owned())), name, path)])
}

/// Who wrote it, in a list.
fn face(app: &App, author: &Author, actor: &Actor) -> Value {
    json!({ "@type": "Person", "name": actor.name(), "url": app.url(&author.path()) })
}

/// One alone stands for itself.
fn one_or_all(mut all: Vec<Value>) -> Value {
    match all.len() {
        1 => all.remove(0),
        _ => Value::Array(all),
    }
}

/// What is said of a review in lists.
fn post(app: &App, entry: &Entry) -> Value {
    let url = app.url(&entry.review.path());
    json!({
        "@type": "BlogPosting",
        "@id": format!("{url}#review"),
        "headline": entry.review.title,
        "url": url,
        "author": one_or_all(entry.everybody().map(|it| face(app, it.0, it.1)).collect()),
        "datePublished": entry.review.published_at.map(moment),
        "dateModified": entry.review.revised_at.or(entry.review.published_at).map(moment),
        "inLanguage": entry.review.language,
        "commentCount": entry.comments,
    })
}

/// What a review comes down to. A sentence that may give the ending away is for whoever opens the page.
fn verdict(review: &Review) -> Value {
    let rating =
        |it: i32| json!({ "@type": "Rating", "ratingValue": it, "bestRating": BEST, "worstRating": 1 });
    json!({
        "abstract": Some(&review.verdict).filter(|_| !review.spoilers),
        "reviewRating": review.rating.map(rating),
    })
}

fn person(app: &App, author: &Author, actor: &Actor) -> Value {
    let url = app.url(&author.path());
    let elsewhere = author.elsewhere().map(|it| it.0);
    json!({
        "@type": "Person",
        "@id": format!("{url}#person"),
        "name": actor.name(),
        "alternateName": actor.full_handle(),
        "url": url,
        "sameAs": std::iter::once(actor.url.as_str()).chain(elsewhere).collect::<Vec<_>>(),
    })
}

fn book(app: &App, book: &Book, credits: &[Credit], title: &str, picture: Option<String>) -> Value {
    let named = |role: CreditRole| {
        let people = credits.iter().filter(move |it| it.role == role);
        let person = |it: &Credit| json!({ "@type": "Person", "name": it.name, "url": it.path().map(|it| app.url(&it)) });
        people.map(person).collect::<Vec<_>>()
    };
    let publisher = Some(&book.publisher).filter(|it| !it.is_empty());
    json!({
        "@type": "Book",
        "name": if book.title.is_empty() { title } else { &book.title },
        "url": book.path().map(|it| app.url(&it)),
        "author": named(CreditRole::Writer),
        "translator": named(CreditRole::Translator),
        "isbn": if book.isbn_key.is_empty() { &book.isbn } else { &book.isbn_key },
        "numberOfPages": book.pages,
        "bookEdition": book.edition,
        "datePublished": book.year.map(|it| format!("{it:04}")),
        "publisher": publisher.map(|it| json!({ "@type": "Organization", "name": it })),
        "image": picture,
    })
}

fn publisher(app: &App, frame: &Frame) -> Value {
    json!({ "@type": "Organization", "@id": app.url("/#publisher"), "name": frame.blog(), "url": app.url("/") })
}

fn cover(app: &App, entry: &Entry) -> Option<String> {
    entry.cover.as_ref().map(|it| app.url(&it.path()))
}

fn counter(kind: &str, count: u64) -> Value {
    json!({
        "@type": "InteractionCounter",
        "interactionType": format!("https://schema.org/{kind}"),
        "userInteractionCount": count,
    })
}

/// From the front page to here.
fn way(app: &App, frame: &Frame, above: Option<(String, String)>, name: &str, path: &str) -> Value {
    let steps = std::iter::once((frame.blog().to_owned(), "/".to_owned())).chain(above);
    let steps = steps.chain(std::iter::once((name.to_owned(), path.to_owned())));
    let steps = steps.enumerate().map(|(at, (name, path))| {
        json!({ "@type": "ListItem", "position": at + 1, "name": name, "item": app.url(&path) })
    });
    json!({ "@type": "BreadcrumbList", "itemListElement": steps.collect::<Vec<_>>() })
}

fn moment(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Secs, true)
}

/// Puts more into a node; what stands there already gives way.
fn also(node: &mut Value, more: Value) {
    if let (Value::Object(node), Value::Object(more)) = (node, more) {
        node.extend(more);
    }
}

/// The nodes as they may stand in a page: nothing empty, and nothing that could end the script they
/// stand in or begin another.
fn written(nodes: Vec<Value>) -> String {
    let graph = json!({ "@context": "https://schema.org", "@graph": nodes });
    let words = told(graph).unwrap_or_default().to_string();
    let harmless = |it: char| match it {
        '<' | '>' | '&' | '\u{2028}' | '\u{2029}' => format!("\\u{:04x}", u32::from(it)),
        _ => it.to_string(),
    };
    words.chars().map(harmless).collect()
}

/// What remains when nothing is told that is not known.
fn told(value: Value) -> Option<Value> {
    match value {
        Value::Null => None,
        Value::String(words) if words.is_empty() => None,
        Value::Array(values) => {
            let values: Vec<Value> = values.into_iter().filter_map(told).collect();
            (!values.is_empty()).then_some(Value::Array(values))
        }
        Value::Object(fields) => {
            let fields = fields.into_iter().filter_map(|(name, value)| Some((name, told(value)?)));
            let fields: Map<String, Value> = fields.collect();
            (!fields.is_empty()).then_some(Value::Object(fields))
        }
        known => Some(known),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_ends_the_script_early_and_nothing_empty_is_told() {
        let words = written(vec![json!({
            "name": "</script><!--<script>&\u{2028}",
            "author": [{ "name": "" }],
            "isbn": "",
            "pages": null,
            "count": 0,
        })]);

        assert!(!words.contains(['<', '>', '&', '\u{2028}']), "{words}");
        let read: Value = serde_json::from_str(&words).expect("JSON");
        assert_eq!(read["@graph"], json!([{ "name": "</script><!--<script>&\u{2028}", "count": 0 }]));
    }
}

//! A feed as Atom 1.0 (RFC 4287), with threads (RFC 4685).

use std::collections::BTreeMap;

use atom_syndication::{
    Category, Content, Entry, Feed, Generator, Link, Person, Text,
    extension::{Extension, ExtensionMap},
};

use super::{Channel, Format, Item, printable};

const THREADS: &str = "http://purl.org/syndication/thread/1.0";

pub fn written(channel: &Channel) -> String {
    let has_answers = channel.items.iter().any(|it| it.answers.is_some());
    let own = format!("{}.atom", channel.stem);
    let feed = Feed {
        title: Text::plain(printable(&channel.title)),
        subtitle: Some(Text::plain(printable(&channel.subtitle))).filter(|it| !it.value.is_empty()),
        id: own.clone(),
        updated: channel.updated.fixed_offset(),
        lang: Some(channel.language.clone()),
        generator: Some(Generator { value: "Reynard".to_owned(), ..Default::default() }),
        links: vec![
            link(own, "self", Format::Atom.media_type()),
            link(channel.page.clone(), "alternate", "text/html"),
        ]
        .into_iter()
        .chain(channel.hub.clone().map(|href| Link { href, rel: "hub".to_owned(), ..Default::default() }))
        .collect(),
        namespaces: if has_answers {
            BTreeMap::from([("thr".to_owned(), THREADS.to_owned())])
        } else {
            BTreeMap::new()
        },
        entries: channel.items.iter().map(entry).collect(),
        ..Default::default()
    };
    feed.to_string()
}

fn entry(item: &Item) -> Entry {
    Entry {
        title: Text::plain(printable(&item.title)),
        id: item.id.clone(),
        updated: item.updated.fixed_offset(),
        published: Some(item.published.fixed_offset()),
        authors: item
            .authors
            .iter()
            .map(|(name, page)| Person { name: printable(name), uri: page.clone(), ..Default::default() })
            .collect(),
        categories: item
            .labels
            .iter()
            .map(|it| Category { term: printable(it), ..Default::default() })
            .collect(),
        links: vec![link(item.page.clone(), "alternate", "text/html")],
        summary: Some(Text::plain(printable(&item.summary))).filter(|it| !it.value.is_empty()),
        content: Some(Content {
            base: Some(item.page.clone()),
            lang: item.language.clone(),
            value: Some(printable(&item.html)),
            content_type: Some("html".to_owned()),
            ..Default::default()
        }),
        extensions: item.answers.as_ref().map(answers).unwrap_or_default(),
        ..Default::default()
    }
}

/// What a comment answers.
fn answers((id, page): &(String, String)) -> ExtensionMap {
    let mut answers = Extension { name: "thr:in-reply-to".to_owned(), ..Default::default() };
    answers.attrs.insert("ref".to_owned(), id.clone());
    answers.attrs.insert("href".to_owned(), page.clone());
    answers.attrs.insert("type".to_owned(), "text/html".to_owned());
    BTreeMap::from([("thr".to_owned(), BTreeMap::from([("in-reply-to".to_owned(), vec![answers])]))])
}

fn link(href: String, rel: &str, kind: &str) -> Link {
    Link { href, rel: rel.to_owned(), mime_type: Some(kind.to_owned()), ..Default::default() }
}

//! A feed as RSS 2.0, with whole texts (`content:encoded`), names (`dc:creator`) and its own address.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use rss::{
    Category, Channel as Feed, Guid, Item as Entry,
    extension::{
        atom::{AtomExtension, Link},
        dublincore::DublinCoreExtension,
    },
};

use super::{Channel, Format, Item, printable};

/// Where the dialect is described.
const DOCS: &str = "https://www.rssboard.org/rss-specification";

pub fn written(channel: &Channel) -> String {
    let own = Link {
        href: format!("{}.rss", channel.stem),
        rel: "self".to_owned(),
        mime_type: Some(Format::Rss.media_type().to_owned()),
        ..Default::default()
    };
    let hub = channel.hub.clone().map(|href| Link { href, rel: "hub".to_owned(), ..Default::default() });
    let described = if channel.subtitle.is_empty() { &channel.title } else { &channel.subtitle };
    let feed = Feed {
        title: printable(&channel.title),
        link: channel.page.clone(),
        description: printable(described),
        language: Some(channel.language.to_lowercase()),
        last_build_date: Some(moment(channel.updated)),
        generator: Some("Reynard".to_owned()),
        docs: Some(DOCS.to_owned()),
        atom_ext: Some(AtomExtension { links: [own].into_iter().chain(hub).collect() }),
        namespaces: BTreeMap::from([("atom".to_owned(), "http://www.w3.org/2005/Atom".to_owned())]),
        items: channel.items.iter().map(entry).collect(),
        ..Default::default()
    };
    feed.to_string()
}

fn entry(item: &Item) -> Entry {
    let label = |it: &String| Category { name: printable(it), domain: None };
    Entry {
        title: Some(printable(&item.title)),
        link: Some(item.page.clone()),
        description: Some(printable(&item.summary)).filter(|it| !it.is_empty()),
        content: Some(printable(&item.html)),
        categories: item.labels.iter().map(label).collect(),
        guid: Some(Guid { value: item.id.clone(), permalink: false }),
        pub_date: Some(moment(item.published)),
        dublin_core_ext: Some(DublinCoreExtension {
            creators: item.authors.iter().map(|it| printable(&it.0)).collect(),
            ..Default::default()
        }),
        ..Default::default()
    }
}

/// RFC 822 with a year of four digits.
fn moment(at: DateTime<Utc>) -> String {
    at.format("%a, %d %b %Y %H:%M:%S +0000").to_string()
}

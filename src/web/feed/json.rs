//! A feed as JSON Feed 1.1.

use serde_json::{Value, json};

use super::{Channel, Item};

const VERSION: &str = "https://jsonfeed.org/version/1.1";

pub fn written(channel: &Channel) -> String {
    let mut feed = json!({
        "version": VERSION,
        "title": channel.title,
        "home_page_url": channel.page,
        "feed_url": format!("{}.json", channel.stem),
        "language": channel.language,
        "items": channel.items.iter().map(item).collect::<Vec<Value>>(),
    });
    if !channel.subtitle.is_empty() {
        feed["description"] = json!(channel.subtitle);
    }
    if let Some(hub) = &channel.hub {
        feed["hubs"] = json!([{ "type": "WebSub", "url": hub }]);
    }
    feed.to_string()
}

fn item(item: &Item) -> Value {
    let authors = item.authors.iter().map(|(name, page)| match page {
        Some(page) => json!({ "name": name, "url": page }),
        None => json!({ "name": name }),
    });
    let authors: Vec<Value> = authors.collect();
    let mut told = json!({
        "id": item.id,
        "url": item.page,
        "title": item.title,
        "content_html": item.html,
        "date_published": item.published.format("%Y-%m-%dT%H:%M:%SZ").to_string(),
        "date_modified": item.updated.format("%Y-%m-%dT%H:%M:%SZ").to_string(),
        "authors": authors,
    });
    if !item.summary.is_empty() {
        told["summary"] = json!(item.summary);
    }
    if !item.labels.is_empty() {
        told["tags"] = json!(item.labels);
    }
    if let Some(image) = &item.image {
        told["image"] = json!(image);
    }
    if let Some(language) = &item.language {
        told["language"] = json!(language);
    }
    told
}

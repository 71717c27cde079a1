//! How a page shows itself where somebody links to it (Open Graph).

use super::{
    byline,
    preview::{self, Preview},
};
use crate::{
    App,
    blog::{Actor, Author, Entry},
    text,
    web::frame::Frame,
};

/// The longest description, in characters: what is usually shown of one.
const LONGEST: usize = 300;

#[derive(Debug)]
pub struct Card {
    /// `article`, `profile`, `website`.
    pub kind: &'static str,
    pub title: String,
    /// In plain words; never what gives an ending away.
    pub description: String,
    pub picture: Picture,
}

#[derive(Debug)]
pub struct Picture {
    pub url: String,
    /// In pixels.
    pub width: i32,
    /// In pixels.
    pub height: i32,
    pub alt: String,
    /// Whether it was drawn to be seen large; a cover stands upright.
    pub is_wide: bool,
}

impl Card {
    pub fn of_review(app: &App, frame: &Frame, entry: &Entry) -> Self {
        let outline = entry.review.outline();
        let named = || {
            let named =
                [("title", entry.review.title.clone()), ("author", byline::names(entry, &frame.language))];
            frame.tell("share-words", named)
        };
        let picture = entry.cover.as_ref().map(|cover| Picture {
            url: app.url(&cover.path()),
            width: cover.width,
            height: cover.height,
            alt: entry.review.cover_alt.clone(),
            is_wide: false,
        });
        Self {
            kind: "article",
            title: entry.review.title.clone(),
            description: if outline.is_empty() { named() } else { outline },
            picture: picture.unwrap_or_else(|| Picture::drawn(app, &Preview::of_review(frame, entry))),
        }
    }

    pub fn of_author(app: &App, frame: &Frame, author: &Author, actor: &Actor) -> Self {
        let about = text::shorten(&text::plain(&actor.summary).replace('\n', " "), LONGEST);
        let named = || {
            frame.tell("about-author", [("name", actor.name().to_owned()), ("blog", frame.blog().to_owned())])
        };
        Self {
            kind: "profile",
            title: actor.name().to_owned(),
            description: if about.is_empty() { named() } else { about },
            picture: Picture::drawn(app, &Preview::of_author(frame, author, actor)),
        }
    }

    pub fn of_blog(app: &App, frame: &Frame) -> Self {
        let tagline = frame.tagline().to_owned();
        let named = || frame.tell("about-blog", [("blog", frame.blog().to_owned())]);
        Self {
            kind: "website",
            title: frame.blog().to_owned(),
            description: if tagline.is_empty() { named() } else { tagline },
            picture: Picture::drawn(app, &Preview::of_blog(frame)),
        }
    }
}

impl Picture {
    fn drawn(app: &App, preview: &Preview) -> Self {
        Self {
            url: app.url(&preview.path()),
            width: preview::WIDTH as i32,
            height: preview::HEIGHT as i32,
            alt: preview.alt(),
            is_wide: true,
        }
    }
}

//! What stands in the demo: a house of four readers, and what they made of their books.

use std::{fs, path::Path};

use anyhow::{Context, Result};
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

use super::{conversation, people, unpack};
use crate::{
    App,
    blog::{
        Author, BlogForm, By, Follower, MOST_AT_ONCE, Newcomer, Notice, Page, PageForm, Pile, Profile,
        Reaction, ReactionKind, Review, Role, SetUp, Settings, Sieve,
    },
    cli::front_matter,
    db,
};
use people::Acquaintance;

pub const NAME: &str = "The Stairwell Library";
pub const PASSWORD: &str = "four readers one shelf";
const TAGLINE: &str = "Four neighbours, one shelf on the landing, and an opinion about everything on it.";

/// One of the four.
pub struct Writer {
    pub username: &'static str,
    display_name: &'static str,
    role: Role,
    bio: &'static str,
}

/// Who writes here, the owner first.
pub const AUTHORS: [Writer; 4] = [
    Writer {
        username: "ines",
        display_name: "Inês Calder",
        role: Role::Owner,
        bio: include_str!("authors/ines.md"),
    },
    Writer {
        username: "joachim",
        display_name: "Joachim Wiede",
        role: Role::Editor,
        bio: include_str!("authors/joachim.md"),
    },
    Writer {
        username: "salma",
        display_name: "سلمى حدّاد",
        role: Role::Author,
        bio: include_str!("authors/salma.md"),
    },
    Writer {
        username: "theo",
        display_name: "Théo Marchand",
        role: Role::Author,
        bio: include_str!("authors/theo.md"),
    },
];

/// The day on which all this was written. In the demo it is today, and everything else moves along.
const WRITTEN_ON: NaiveDate = NaiveDate::from_ymd_opt(2026, 4, 23).expect("a day");

/// A file beside this one, with its name.
macro_rules! built_in {
    ($($name:literal),* $(,)?) => { [$(($name, include_bytes!($name).as_slice())),*] };
}

/// Reviews by their authors, oldest first; whoever has no date stays a draft.
const REVIEWS: &[(&str, (&str, &[u8]))] = &[
    ("ines", built_in!["reviews/the-salt-ledger.md"][0]),
    ("joachim", built_in!["reviews/zweiundvierzig-schleusen.md"][0]),
    ("theo", built_in!["reviews/le-facteur-de-minuit.md"][0]),
    ("salma", built_in!["reviews/hadiqat-al-marmar.md"][0]),
    ("ines", built_in!["reviews/a-grammar-of-moss.md"][0]),
    ("joachim", built_in!["reviews/the-tin-observatory.md"][0]),
    ("theo", built_in!["reviews/small-hours-at-the-bakery.md"][0]),
    ("salma", built_in!["reviews/the-tin-observatory-again.md"][0]),
    ("ines", built_in!["reviews/ferry-to-nowhere.md"][0]),
    ("joachim", built_in!["reviews/ninety-nine-bridges.md"][0]),
    ("salma", built_in!["reviews/letters-to-a-lighthouse.md"][0]),
    ("theo", built_in!["reviews/the-understudys-year.md"][0]),
    ("ines", built_in!["reviews/the-cartographers-widow.md"][0]),
    ("theo", built_in!["reviews/a-house-of-loose-keys.md"][0]),
];

/// Their covers.
const COVERS: &[(&str, &[u8])] = &built_in![
    "covers/the-salt-ledger.png",
    "covers/zweiundvierzig-schleusen.png",
    "covers/le-facteur-de-minuit.png",
    "covers/hadiqat-al-marmar.png",
    "covers/a-grammar-of-moss.png",
    "covers/the-tin-observatory.png",
    "covers/small-hours-at-the-bakery.png",
    "covers/ferry-to-nowhere.png",
    "covers/ninety-nine-bridges.png",
    "covers/letters-to-a-lighthouse.png",
    "covers/the-understudys-year.png",
    "covers/the-cartographers-widow.png",
];

const PAGES: [(&str, &str, &str); 2] = [
    ("about", "About", include_str!("pages/about.md")),
    ("editorial-policy", "Editorial policy", include_str!("pages/editorial-policy.md")),
];

/// What was said while nobody looked away, and what is new since this morning.
const THREADS: [&str; 11] = [
    include_str!("threads/the-salt-ledger.yaml"),
    include_str!("threads/hadiqat-al-marmar.yaml"),
    include_str!("threads/a-grammar-of-moss.yaml"),
    include_str!("threads/zweiundvierzig-schleusen.yaml"),
    include_str!("threads/the-tin-observatory.yaml"),
    include_str!("threads/le-facteur-de-minuit.yaml"),
    include_str!("threads/small-hours-at-the-bakery.yaml"),
    include_str!("threads/ferry-to-nowhere.yaml"),
    include_str!("threads/ninety-nine-bridges.yaml"),
    include_str!("threads/letters-to-a-lighthouse.yaml"),
    include_str!("threads/the-understudys-year.yaml"),
];
const NEWS: &str = include_str!("threads/the-cartographers-widow.yaml");

/// Fills a new blog, by the deeds that anybody else would do.
pub async fn fill(app: &App, folder: &Path, language: &str) -> Result<()> {
    let authors = settle(app, language).await?;
    let reviews = publish(app, folder, &authors).await?;
    let people = people::meet(app).await?;
    follow(app, &people, &authors).await?;
    react(app, &people, &reviews).await?;
    let house = conversation::House { authors, people, later: today() - WRITTEN_ON };
    for (nth, thread) in THREADS.iter().enumerate() {
        house.converse(app, nth, thread).await?;
    }
    read_everything(app).await?;
    house.converse(app, THREADS.len(), NEWS).await?;
    house.speak_of_us(app).await?;
    Ok(())
}

fn today() -> NaiveDate {
    Utc::now().date_naive()
}

async fn settle(app: &App, language: &str) -> Result<Vec<Author>> {
    let newcomer = |it: &Writer| Newcomer {
        username: it.username.to_owned(),
        display_name: it.display_name.to_owned(),
        password: PASSWORD.to_owned(),
    };
    let [owner, others @ ..] = &AUTHORS;
    let form = SetUp {
        name: NAME.to_owned(),
        handle: "stairwell".to_owned(),
        language: language.to_owned(),
        owner: newcomer(owner),
    };
    let (settings, first) = Settings::set_up(app, &form).await?;
    let form = BlogForm {
        name: NAME.to_owned(),
        tagline: TAGLINE.to_owned(),
        language: language.to_owned(),
        page_language: language.to_owned(),
    };
    settings.revise(app, &form).await?;
    let mut authors = vec![first];
    for writer in others {
        authors.push(Author::welcome(app, writer.role, &newcomer(writer)).await?);
    }
    for (author, writer) in authors.iter().zip(&AUTHORS) {
        let profile = Profile {
            display_name: writer.display_name.to_owned(),
            bio: writer.bio.trim().to_owned(),
            ..Profile::default()
        };
        author.introduce(app, &profile).await?;
    }
    for (slug, title, markdown) in PAGES {
        let form =
            PageForm { title: title.to_owned(), markdown: markdown.trim().to_owned(), ..PageForm::default() };
        Page::by_slug(&app.db, slug).await?.revise(app, &By::operator(""), &form).await?;
    }
    Ok(authors)
}

/// The reviews lie in the folder as files, and are published like any other file.
async fn publish(app: &App, folder: &Path, authors: &[Author]) -> Result<Vec<Review>> {
    for room in ["reviews", "covers"] {
        fs::create_dir_all(folder.join(room)).with_context(|| format!("cannot make {room}"))?;
    }
    for (name, bytes) in COVERS {
        unpack(folder, name, bytes)?;
    }
    let mut published = Vec::new();
    for (username, (name, bytes)) in REVIEWS {
        let author = authors.iter().find(|it| it.username == *username).context("an author of the demo")?;
        let file = unpack(folder, name, bytes)?;
        let (draft, at) = front_matter::read(app, &file, author, None).await?;
        let review = Review::draft(app, author, &draft).await?;
        if let Some(at) = at {
            published.push(review.publish(app, Some(moved(at))).await?);
        }
    }
    Ok(published)
}

fn moved(at: DateTime<Utc>) -> DateTime<Utc> {
    Ord::min(at + (today() - WRITTEN_ON), db::now() - TimeDelta::minutes(1))
}

/// Most follow the blog, some one or two of its authors.
async fn follow(app: &App, people: &[Acquaintance], authors: &[Author]) -> Result<()> {
    let txn = db::begin(&app.db).await?;
    let blog = Settings::get(&txn).await?.blog(&txn).await?;
    for (nth, person) in people.iter().enumerate() {
        let mut followed = Vec::new();
        if nth % 3 != 2 {
            followed.push(blog.clone());
        }
        if nth % 2 == 1 {
            followed.push(authors[nth / 2 % authors.len()].actor(&txn).await?);
        }
        for followed in followed {
            let follow = format!("{}#follows/{}", person.actor.url, followed.handle);
            Follower::welcome(&txn, &followed, &person.actor, &follow).await?;
            // A few more every month.
            let days = (nth as i64 * 37) % 11 * 30 + nth as i64 % 30;
            Follower::date_back(&txn, &followed, &person.actor, db::now() - TimeDelta::days(days)).await?;
            Notice::follower(&txn, &followed, &person.actor).await?;
        }
    }
    Ok(txn.commit().await?)
}

/// Nobody likes everything; older reviews had more time to be liked.
async fn react(app: &App, people: &[Acquaintance], reviews: &[Review]) -> Result<()> {
    let txn = db::begin(&app.db).await?;
    for (place, review) in reviews.iter().enumerate() {
        for (nth, person) in people.iter().enumerate() {
            let mood = (nth * 7 + place * 5) % (7 + place % 5 * 3);
            let kind = match mood {
                0..=2 => ReactionKind::Like,
                3 => ReactionKind::Boost,
                _ => continue,
            };
            let url = format!("{}#reactions/{place}", person.actor.url);
            Reaction::note(&txn, review, &person.actor, kind, "", &url).await?;
            Notice::reaction(&txn, review, kind).await?;
        }
    }
    Ok(txn.commit().await?)
}

/// Whatever happened before today has been seen at the desk.
async fn read_everything(app: &App) -> Result<()> {
    let txn = db::begin(&app.db).await?;
    let old =
        Notice::for_operator(&txn, &Sieve { state: Pile::All, ..Sieve::default() }, MOST_AT_ONCE).await?;
    Notice::set_seen(&txn, &old.iter().map(|it| it.id).collect::<Vec<_>>(), Some(db::now())).await?;
    Ok(txn.commit().await?)
}

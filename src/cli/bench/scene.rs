//! Invented reviews and conversations, as many as are wanted, the same every time.

use anyhow::Result;
use chrono::{DateTime, TimeDelta, Utc};
use rand::{Rng, SeedableRng, rngs::StdRng, seq::SliceRandom};

use crate::{
    App,
    blog::{
        Actor, Author, By, Draft, Facts, Hearing, Kind, Newcomer, RepliesForm, Review, Role, Said, SetUp,
        Settings, Visibility, keypair,
    },
    db,
};

/// How many comments the review has whose page is measured.
pub const MEASURED: u32 = 14;
/// A word that only one review has.
pub const RARE: &str = "quillwort";
/// A word that every review has.
pub const COMMON: &str = "orchard";

const AUTHORS: usize = 8;
const CATEGORIES: [&str; 12] = [
    "Novels", "Stories", "Poems", "Essays", "Letters", "Plays", "Travel", "Memoirs", "History", "Nature",
    "Children", "Comics",
];
/// What all words are made of.
pub const SYLLABLES: [&str; 14] =
    ["ba", "den", "fi", "gor", "hal", "ja", "ker", "lum", "mi", "no", "pir", "que", "ras", "ti"];
/// How many words one sentence of a comment has at most.
const LONGEST_SENTENCE: usize = 30;
/// How many comments are written down at a time.
const BATCH: usize = 500;
/// Comments that one speaker makes before somebody else is invented, on the average.
const TALKATIVE: u32 = 8;

pub struct Scene {
    app: App,
    chance: StdRng,
    words: Vec<String>,
    authors: Vec<Author>,
    /// The moment everything is counted back from.
    now: DateTime<Utc>,
}

impl Scene {
    /// A blog with its authors and nothing on it.
    pub async fn open(app: &App) -> Result<Self> {
        let newcomer = |number: usize| Newcomer {
            username: format!("author{number}"),
            display_name: format!("Author {number}"),
            password: db::uid(),
        };
        let form = SetUp {
            name: "The Measured Shelf".into(),
            handle: "shelf".into(),
            owner: newcomer(0),
            ..SetUp::default()
        };
        let (settings, owner) = Settings::set_up(app, &form).await?;
        // Nobody is held here: everything is said within minutes.
        let open = RepliesForm {
            reply_policy: "open".into(),
            opt_out: "nocomment".into(),
            ..RepliesForm::default()
        };
        settings.revise_replies(app, &By::operator(""), &open).await?;
        let mut authors = vec![owner];
        for number in 1..AUTHORS {
            authors.push(Author::welcome(app, Role::Author, &newcomer(number)).await?);
        }
        let mut chance = StdRng::seed_from_u64(7);
        let words = (0..8_000).map(|_| word(&mut chance)).collect();
        Ok(Self { app: app.clone(), chance, words, authors, now: db::now() })
    }

    /// Publishes so many reviews, the last one the newest, over as many days as there are reviews, at
    /// most ten years. Gives back their ids.
    pub async fn review(&mut self, count: u32) -> Result<Vec<i64>> {
        let mut ids = Vec::new();
        let step = TimeDelta::minutes(Ord::min(10 * 365 * 24 * 60 / i64::from(count), 24 * 60));
        for number in 0..count {
            let draft = self.draft(number, count);
            let author = self.authors[number as usize % AUTHORS].clone();
            let review = Review::draft(&self.app, &author, &draft).await?;
            let at = self.now - step * i32::try_from(count - number)?;
            ids.push(review.publish(&self.app, Some(at)).await?.id);
        }
        Ok(ids)
    }

    fn draft(&mut self, number: u32, count: u32) -> Draft {
        let title = self.some(2, 5);
        let rare = if number + 1 == count { RARE } else { "" };
        let paragraphs: Vec<String> = (0..8).map(|_| self.some(60, 120)).collect();
        let writer = self.chance.gen_range(0..=count / 3);
        Draft {
            title: format!("{title} {number}"),
            summary: self.some(10, 25),
            markdown: format!("{COMMON} {rare} {}", paragraphs.join("\n\n")),
            language: "en".into(),
            categories: CATEGORIES[self.chance.gen_range(0..CATEGORIES.len())].into(),
            tags: (0..3).map(|_| self.frequent().to_owned()).collect::<Vec<_>>().join(", "),
            facts: Facts {
                book_title: format!("{title} {}", number / 2),
                writers: format!(
                    "{} {}",
                    self.words[writer as usize % 997],
                    self.words[writer as usize % 4_003]
                ),
                publisher: "Halloway & Quill".into(),
                year: "2024".into(),
                pages: "296".into(),
                ..Facts::default()
            },
            ..Draft::default()
        }
    }

    /// Lets people on other servers say so much: [`MEASURED`] comments under the newest review, the
    /// others anywhere, half of them as answers to others.
    pub async fn talk(&mut self, reviews: &[i64], count: u32) -> Result<()> {
        let keys = keypair().await?;
        let mut threads: Vec<Vec<String>> = vec![Vec::new(); reviews.len()];
        let mut said = 0;
        let app = self.app.clone();
        while said < count {
            let txn = db::begin(&self.app.db).await?;
            let mut hearing = Hearing::open(&app, &txn).await?;
            for _ in 0..Ord::min(BATCH, (count - said) as usize) {
                let at = match said < MEASURED || reviews.len() == 1 {
                    true => reviews.len() - 1,
                    false => self.chance.gen_range(0..reviews.len() - 1),
                };
                let speaker = self.chance.gen_range(0..=count / TALKATIVE);
                let speaker = self.speaker(speaker, &keys.public).remember(&txn).await?;
                let review = Review::by_id(&txn, reviews[at]).await?.url(&self.app);
                let above = threads[at].choose(&mut self.chance).filter(|_| self.chance.gen_bool(0.5));
                let in_reply_to = above.cloned().unwrap_or(review);
                let comment = self.comment(said, &speaker, in_reply_to);
                threads[at].push(comment.url.clone());
                hearing.hear(&speaker, comment).await??;
                said += 1;
            }
            txn.commit().await?;
        }
        Ok(())
    }

    fn speaker(&self, number: u32, key: &str) -> Actor {
        // Names of this machine, so that a blog that looks for the rest of a conversation asks nobody else.
        speaker(&format!("https://server{}.localhost", number % 300), number, key, self.now)
    }

    fn comment(&mut self, number: u32, speaker: &Actor, in_reply_to: String) -> Said {
        let url = format!("{}/statuses/{number}", speaker.url);
        let said_at = self.now - TimeDelta::minutes(self.chance.gen_range(1..500_000));
        Said {
            page_url: format!("{}/{number}", speaker.page_url),
            html: format!("<p>{} {number}</p>", self.some(10, 2 * LONGEST_SENTENCE)),
            warning: String::new(),
            language: Some("en".into()),
            visibility: Visibility::Public,
            for_author_id: None,
            edited_at: None,
            is_edit: false,
            climbed: 0,
            sources: vec![format!("{url}/replies")],
            is_news: true,
            is_declined: false,
            request_url: String::new(),
            said_at,
            in_reply_to,
            url,
        }
    }

    /// A sentence of at least and less than so many words.
    fn some(&mut self, from: usize, to: usize) -> String {
        let count = self.chance.gen_range(from..to);
        let mut words: Vec<&str> = Vec::with_capacity(count);
        for _ in 0..count {
            // Few words are said often, most of them seldom.
            let at = (self.words.len() as f64).powf(self.chance.gen_range(0.0..1.0)) as usize - 1;
            words.push(&self.words[at]);
        }
        words.join(" ")
    }

    fn frequent(&mut self) -> &str {
        let at = self.chance.gen_range(0..400);
        &self.words[at]
    }
}

/// Somebody who has their home at this origin.
pub fn speaker(origin: &str, number: u32, key: &str, now: DateTime<Utc>) -> Actor {
    let host = origin.rsplit('/').next().unwrap_or_default().to_owned();
    let url = format!("{origin}/users/reader{number}");
    Actor {
        id: 0,
        kind: Kind::Person,
        handle: format!("reader{number}"),
        display_name: format!("Reader {number}"),
        summary: String::new(),
        page_url: format!("{origin}/@reader{number}"),
        inbox: format!("{url}/inbox"),
        shared_inbox: Some(format!("{origin}/inbox")),
        followers_url: Some(format!("{url}/followers")),
        key_id: format!("{url}#main-key"),
        public_key: key.to_owned(),
        private_key: None,
        created_at: now,
        refreshed_at: now,
        gone_at: None,
        stand: None,
        born_at: None,
        host,
        url,
    }
}

fn word(chance: &mut StdRng) -> String {
    let count = chance.gen_range(2..5);
    (0..count).filter_map(|_| SYLLABLES.choose(chance).copied()).collect()
}

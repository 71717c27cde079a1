//! How long pages take while everything else happens: replies come in by the thousand, and a new review goes out to
//! its followers. The blog has a process of its own; senders, followers and readers share the machine with it.

use std::time::Duration;

use anyhow::Result;
use futures::future::try_join_all;
use serde_json::{Value, json};
use tokio::time::Instant;

use super::{
    DeliveryArgs, Ground, StormArgs,
    delivery::{self, Sink},
    house::{House, free_port},
    inbox::{self, Home},
    load::{Place, places},
    visitors::{Crowd, Request, Rhythm},
};
use crate::blog::{Actor, Author, Review, keypair};

/// Whose review goes out.
const AUTHOR: &str = "author1";
/// How many reviews there are.
const REVIEWS: u32 = 20;
/// On how many lines the replies come, as if from so many servers.
const SENDERS: usize = 200;
/// On how many servers the followers are.
const HOSTS: u32 = 200;

pub async fn measure(args: &StormArgs) -> Result<Value> {
    let ground = Ground::lay(args.database.as_deref(), free_port()?).await?;
    let review = ground.furnish(REVIEWS).await?;
    let storm = Storm::brew(&ground, &review, args).await?;
    let house = House::open(&ground.app.config).await?;
    let lines = storm.rage(&ground, &house, args).await?;
    house.stop().await?;
    Ok(lines.into())
}

/// Everything that is ready before the clock runs.
pub struct Storm {
    replies: Vec<Request>,
    followers: Sink,
    waiting: usize,
    read: [Place; 3],
    home: Home,
}

impl Storm {
    /// Seals the replies to a review and lets people follow an author.
    pub async fn brew(ground: &Ground, review: &Review, args: &StormArgs) -> Result<Self> {
        let keys = keypair().await?;
        let home = Home::open(&keys.public).await?;
        let count = args.replies_per_second * u32::try_from(args.seconds)?;
        let people: Vec<Actor> = (0..count).map(|it| home.reader(it)).collect();
        inbox::introduce(ground, &people).await?;
        let letters = inbox::write(ground, review, &keys, people).await?;
        let host = ground.app.config.authority();
        let replies =
            letters.iter().map(|it| Request::post(&host, "/ap/inbox", &it.headers, &it.body)).collect();

        let followers = Sink::open().await?;
        let author = Author::by_username(&ground.app.db, AUTHOR).await?;
        let wanted = DeliveryArgs {
            followers: args.followers,
            hosts: HOSTS.min(args.followers),
            patience: args.patience,
            database: None,
        };
        let waiting = followers.gather(&ground.app, &author, &wanted, [100, 0, 0]).await?;
        let [page, article, _, _, front] = places(&ground.app, review);
        Ok(Self { replies, followers, waiting, read: [page, article, front], home })
    }

    /// Lets it all happen, and says how the readers fared, how many replies were kept and when the last follower
    /// had the review.
    pub async fn rage(self, ground: &Ground, house: &House, args: &StormArgs) -> Result<Vec<Value>> {
        let time = Duration::from_secs(args.seconds);
        let crowd =
            |lines, requests, rhythm| Crowd { address: house.address(), lines, requests, rhythm }.visit();
        let readers = self.read.iter().enumerate().map(|(number, place)| {
            let lines = (args.connections as usize + number) / self.read.len();
            crowd(lines, vec![place.request()], Rhythm::For(time))
        });
        let before = inbox::shown(ground).await?;
        let begun = Instant::now();
        // Before the others, for here it is another process that writes, and SQLite lets processes wait unevenly.
        self.publish(ground).await?;
        let heard = async {
            self.followers.have_it(self.waiting, args.patience).await?;
            Ok(begun.elapsed())
        };
        let replies = crowd(SENDERS, self.replies, Rhythm::Over(time));
        let (read, replies, heard) = tokio::try_join!(try_join_all(readers), replies, heard)?;
        let kept = inbox::shown(ground).await? - before;
        self.home.leave();

        let mut lines: Vec<Value> =
            self.read.iter().zip(read).map(|(place, tally)| tally.told(place.name)).collect();
        let mut line = replies.told("replies that come in");
        line["kept"] = json!(kept);
        line["kept_per_second"] = json!((kept as f64 / replies.took().as_secs_f64()).round());
        lines.push(line);
        lines.push(json!({
            "of": "a review that goes out",
            "reached": self.waiting,
            "seconds_to_the_last": (heard.as_secs_f64() * 1_000.0).round() / 1_000.0,
        }));
        Ok(lines)
    }

    async fn publish(&self, ground: &Ground) -> Result<()> {
        let author = Author::by_username(&ground.app.db, AUTHOR).await?;
        let draft = Review::draft(&ground.app, &author, &delivery::draft("in a storm")).await?;
        draft.publish(&ground.app, None).await?;
        Ok(())
    }
}

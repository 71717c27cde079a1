//! How many sealed replies a second are verified and committed, from people we know and from people we
//! have never met, whose actors have to be fetched first. Senders and blog share the machine.

use std::{
    collections::BTreeMap,
    sync::Arc,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, ensure};
use axum::{Json, Router, extract::Path, routing::get};
use reqwest::{Client, header::HeaderMap};
use sea_orm::{EntityTrait, PaginatorTrait, QueryFilter};
use serde_json::{Value, json};
use tokio::{net::TcpListener, task::JoinSet};
use url::Url;

use super::{Ground, InboxArgs, scene};
use crate::{
    blog::{Actor, Comment, Comments, Keys, Review, keypair},
    cli::door,
    db,
    federation::{Federation, Scheme, Seal},
};

/// A reply with its seal, ready to go.
pub struct Letter {
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}

pub async fn measure(args: &InboxArgs) -> Result<Value> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
    let port = listener.local_addr()?.port();
    let ground = Ground::lay(args.database.as_deref(), port).await?;
    let review = scene::Scene::open(&ground.app).await?.review(1).await?;
    let review = Review::by_id(&ground.app.db, *review.first().context("there is a review")?).await?;
    let keys = keypair().await?;
    let home = Home::open(&keys.public).await?;
    let house = crate::House::new(Federation::open(ground.app.clone()).await?);
    let door = tokio::spawn(door::open(listener, house, std::future::pending()));

    let known: Vec<Actor> = (0..args.replies).map(|it| home.reader(it)).collect();
    introduce(&ground, &known).await?;
    let new = (args.replies..2 * args.replies).map(|it| home.reader(it)).collect();
    let mut lines = Vec::new();
    for (name, people) in [("people we know", known), ("people we have never met", new)] {
        let letters = write(&ground, &review, &keys, people).await?;
        let before = shown(&ground).await?;
        let line = send(&ground, letters, args.at_once).await?;
        let kept = shown(&ground).await? - before;
        lines.push(line.told(name, kept));
    }
    door.abort();
    home.leave();
    Ok(lines.into())
}

/// From now on we know these people.
pub async fn introduce(ground: &Ground, people: &[Actor]) -> Result<()> {
    for some in people.chunks(500) {
        let txn = db::begin(&ground.app.db).await?;
        for actor in some {
            actor.clone().remember(&txn).await?;
        }
        txn.commit().await?;
    }
    Ok(())
}

/// How many comments everybody may see.
pub async fn shown(ground: &Ground) -> Result<u64> {
    Ok(Comments::find().filter(Comment::shown()).count(&ground.app.db).await?)
}

/// The server of everybody who replies.
pub struct Home {
    origin: String,
    key: Arc<str>,
    door: tokio::task::JoinHandle<()>,
}

impl Home {
    pub async fn open(key: &str) -> Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let origin = format!("http://localhost:{}", listener.local_addr()?.port());
        let key: Arc<str> = key.into();
        let (place, shown) = (origin.clone(), key.clone());
        let actor = get(async move |Path(name): Path<String>| {
            let number = name.trim_start_matches("reader").parse().unwrap_or_default();
            let json = document(&scene::speaker(&place, number, &shown, db::now()));
            ([("content-type", "application/activity+json")], Json(json).0.to_string())
        });
        let house = Router::new().route("/users/{name}", actor);
        let door = tokio::spawn(async move {
            if let Err(error) = axum::serve(listener, house).await {
                eprintln!("the senders' server has stopped: {error}");
            }
        });
        Ok(Self { origin, key, door })
    }

    pub fn reader(&self, number: u32) -> Actor {
        scene::speaker(&self.origin, number, &self.key, db::now())
    }

    pub fn leave(self) {
        self.door.abort();
    }
}

fn document(actor: &Actor) -> Value {
    json!({
        "@context": ["https://www.w3.org/ns/activitystreams", "https://w3id.org/security/v1"],
        "id": actor.url,
        "type": "Person",
        "preferredUsername": actor.handle,
        "name": actor.display_name,
        "url": actor.page_url,
        "inbox": actor.inbox,
        "endpoints": { "sharedInbox": actor.shared_inbox },
        "followers": actor.followers_url,
        "publicKey": { "id": actor.key_id, "owner": actor.url, "publicKeyPem": actor.public_key },
    })
}

/// A reply of everybody, sealed before the clock runs.
pub async fn write(ground: &Ground, review: &Review, keys: &Keys, people: Vec<Actor>) -> Result<Vec<Letter>> {
    let inbox: Url = ground.app.url("/ap/inbox").parse()?;
    let article = review.url(&ground.app);
    let private = keys.private.clone();
    let letters = tokio::task::spawn_blocking(move || {
        people.into_iter().map(|it| letter(it, &private, &inbox, &article)).collect()
    });
    letters.await?
}

/// Somebody's reply to a review, sealed for our inbox.
pub fn letter(mut speaker: Actor, private: &str, inbox: &Url, article: &str) -> Result<Letter> {
    let note = format!("{}/statuses/1", speaker.url);
    let public = "https://www.w3.org/ns/activitystreams#Public";
    let body = json!({
        "@context": "https://www.w3.org/ns/activitystreams",
        "id": format!("{note}/activity"),
        "type": "Create",
        "actor": speaker.url,
        "to": [public],
        "cc": [speaker.followers_url],
        "object": {
            "id": note,
            "type": "Note",
            "attributedTo": speaker.url,
            "inReplyTo": article,
            "to": [public],
            "cc": [speaker.followers_url],
            "published": db::now().to_rfc3339(),
            "url": format!("{}/1", speaker.page_url),
            "content": format!("<p>{} missed a stop over it. Is the second volume as quiet as this one?</p>", speaker.display_name),
        },
    });
    let body = serde_json::to_vec(&body)?;
    speaker.private_key = Some(private.to_owned());
    let headers = Seal::of(&speaker)?.post(Scheme::Cavage, inbox, &body)?;
    Ok(Letter { headers, body })
}

struct Line {
    took: Duration,
    answers: BTreeMap<u16, u32>,
}

async fn send(ground: &Ground, letters: Vec<Letter>, at_once: u32) -> Result<Line> {
    let client = Client::builder().no_proxy().build()?;
    let inbox: Arc<str> = ground.app.url("/ap/inbox").into();
    let letters = Arc::new(tokio::sync::Mutex::new(letters.into_iter()));
    let begun = Instant::now();
    let mut senders = JoinSet::new();
    for _ in 0..at_once {
        let (client, inbox, letters) = (client.clone(), inbox.clone(), letters.clone());
        senders.spawn(async move {
            let mut answers = BTreeMap::new();
            loop {
                let Some(letter) = letters.lock().await.next() else { return anyhow::Ok(answers) };
                let sent = client.post(&*inbox).headers(letter.headers).body(letter.body).send().await?;
                let status = sent.status().as_u16();
                ensure!(matches!(status, 202 | 503), "{inbox} answers {status}: {}", sent.text().await?);
                *answers.entry(status).or_insert(0) += 1;
            }
        });
    }
    let mut answers = BTreeMap::new();
    while let Some(done) = senders.join_next().await {
        for (status, count) in done?? {
            *answers.entry(status).or_insert(0) += count;
        }
    }
    ensure!(answers.contains_key(&202), "nothing was accepted: {answers:?}");
    Ok(Line { took: begun.elapsed(), answers })
}

impl Line {
    fn told(&self, name: &str, kept: u64) -> Value {
        let seconds = self.took.as_secs_f64();
        json!({
            "from": name,
            "kept": kept,
            "seconds": (seconds * 1_000.0).round() / 1_000.0,
            "kept_per_second": (kept as f64 / seconds).round(),
            "answers": self.answers.iter().map(|(status, count)| format!("{status}: {count}")).collect::<Vec<_>>().join(", "),
        })
    }
}

//! How long the request takes that publishes a review at the desk, whoever follows its author: few people or a million.

use std::time::Instant;

use anyhow::{Context, Result, ensure};
use reqwest::{Client, redirect::Policy};
use serde_json::{Value, json};
use tokio::net::TcpListener;

use super::{
    Ground, PublishArgs,
    crowd::{self, Flock},
    growth::median,
    pages::milliseconds,
    scene::Scene,
};
use crate::{
    App,
    blog::{Author, By, Follower, Session, Settings, TimingForm},
    cli::door,
    federation::{Federation, hand_out_due},
};

/// Who publishes.
const AUTHOR: &str = "author0";
/// What separates the fields of the form.
const LINE: &str = "----a-measured-form";

pub async fn measure(args: &PublishArgs) -> Result<Value> {
    let mut lines = Vec::new();
    for people in &args.followers {
        lines.push(publish(args, *people).await?);
    }
    Ok(lines.into())
}

async fn publish(args: &PublishArgs, people: u32) -> Result<Value> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
    let port = listener.local_addr()?.port();
    let ground = Ground::lay(args.database.as_deref(), port).await?;
    let app = &ground.app;
    Scene::open(app).await?;
    // Followers are told at once, so that the request also writes down what they shall hear.
    let timing = TimingForm { grace: "0".to_owned(), time_zone: "UTC".to_owned() };
    Settings::get(&app.db).await?.revise_timing(app, &By::operator(""), &timing).await?;
    let author = Author::by_username(&app.db, AUTHOR).await?;
    let flock = Flock {
        origin: "https://flock0.example".to_owned(),
        people,
        hosts: people.min(args.hosts),
        shares_inboxes: true,
    };
    crowd::follow(app, &author, &flock).await?;

    let federation = Federation::open(app.clone()).await?;
    let house = crate::House::new(federation.clone());
    let door = tokio::spawn(door::open(listener, house, std::future::pending()));
    let desk = Desk::open(app, &author).await?;
    let took = median(args.rounds, async |round| desk.publish(round).await).await?;
    door.abort();
    let begun = Instant::now();
    while hand_out_due(&federation).await? > 0 {}
    let handed_out = begun.elapsed() / (args.rounds + super::growth::WARM);
    let followers = Follower::count(&app.db, &author.actor(&app.db).await?).await?;
    crowd::empty(&app.db).await?;
    Ok(json!({
        "followers": followers,
        "publishing_ms": took,
        "handing_out_ms": milliseconds(handed_out),
    }))
}

/// An author's browser with the form of the editor.
struct Desk {
    client: Client,
    form: String,
    cookie: String,
    csrf: String,
}

impl Desk {
    async fn open(app: &App, author: &Author) -> Result<Self> {
        let token = Session::begin(&app.db, author, "Firefox/140.0 Linux").await?;
        let cookie = format!("reynard={token}");
        let client = Client::builder().no_proxy().redirect(Policy::none()).build()?;
        let form = app.url("/desk/reviews/new");
        let page =
            client.get(&form).header("cookie", &cookie).send().await?.error_for_status()?.text().await?;
        let csrf = page.split_once("name=\"csrf\" value=\"").and_then(|it| it.1.split_once('"'));
        let csrf = csrf.context("the form of the editor is sealed")?.0.to_owned();
        Ok(Self { client, form, cookie, csrf })
    }

    /// Fills the form in and presses “Publish”.
    async fn publish(&self, round: u32) -> Result<()> {
        let (title, text) =
            (format!("A Measured Noon {round}"), "It opens with a frost and never quite thaws. ".repeat(80));
        let fields = [
            ("csrf", self.csrf.as_str()),
            ("base", "0"),
            ("title", &title),
            ("markdown", &text),
            ("language", "en"),
            ("book_title", &title),
            ("writers", "Oda Vestrin"),
            ("categories", "Novels"),
            ("do", "publish"),
        ];
        let mut body = String::new();
        for (name, value) in fields {
            body.push_str(&format!(
                "--{LINE}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n"
            ));
        }
        body.push_str(&format!("--{LINE}--\r\n"));
        let sent = self.client.post(&self.form).header("cookie", &self.cookie);
        let sent = sent.header("content-type", format!("multipart/form-data; boundary={LINE}")).body(body);
        let answer = sent.send().await?;
        ensure!(answer.status() == 303, "the desk answers {}", answer.status());
        let page = answer.headers().get("location").and_then(|it| it.to_str().ok()).unwrap_or_default();
        ensure!(page.ends_with("?done=published"), "the desk leads to {page}");
        Ok(())
    }
}

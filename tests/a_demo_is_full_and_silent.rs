//! One command starts a blog to look around in; it tells nobody, and leaves nothing behind.

use std::{
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
};

use reynard::{
    App, Config,
    blog::{Actor, Follower},
    db,
    federation::Federation,
    worker,
};
use scraper::Html;
use serde_json::Value;

use crate::support::{Mastodon, Served, TestBlog};

/// A running `reynard demo`.
struct Demo {
    child: Child,
    said: Value,
}

impl Demo {
    /// Starts one where a real blog is configured, which it must not touch.
    fn start(arguments: &[&str]) -> Self {
        let mut child = demo(arguments).stdout(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        Self { child, said: serde_json::from_str(&line).unwrap() }
    }

    fn said(&self, what: &str) -> &str {
        self.said[what].as_str().unwrap()
    }

    fn folder(&self) -> PathBuf {
        self.said("folder").into()
    }

    async fn page(&self, path: &str) -> Html {
        let url = format!("{}{path}", self.said("url"));
        let answer = reqwest::get(&url).await.unwrap();
        assert!(answer.status().is_success(), "{url}: {}", answer.status());
        Html::parse_document(&answer.text().await.unwrap())
    }

    fn stop(mut self, signal: &str) {
        let asked = Command::new("kill").args([signal, &self.child.id().to_string()]).status().unwrap();
        assert!(asked.success());
        assert!(self.child.wait().unwrap().success(), "it did not end well");
    }
}

impl Drop for Demo {
    fn drop(&mut self) {
        let _ = self.child.kill();
    }
}

fn demo(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_reynard"));
    command
        .args(["demo", "--json"])
        .args(arguments)
        .env("REYNARD_URL", "https://blog.example")
        .env("REYNARD_DATABASE", "postgres://nobody@127.0.0.1:1/precious")
        .env("REYNARD_DATA", "/nowhere");
    command
}

fn count(page: &Html, what: &str) -> usize {
    page.select(&scraper::Selector::parse(what).unwrap()).count()
}

#[tokio::test]
async fn a_visitor_looks_around_and_nothing_is_left() {
    let demo = Demo::start(&[]);

    let review = demo.page("reviews/the-salt-ledger").await;
    assert!(count(&review, "#comments article, .comment") >= 30, "{}", review.html());
    let home = demo.page("").await;
    assert_eq!(count(&home, ".h-entry"), 10, "a whole page of reviews");
    for path in [
        "reviews/hadiqat-al-marmar",
        "books/the-tin-observatory-kofi-amankwah-reed",
        "@joachim",
        "archive",
        "feed.atom",
    ] {
        demo.page(path).await;
    }
    let browser = reqwest::Client::builder().cookie_store(true).build().unwrap();
    let form = [("username", "theo"), ("password", demo.said("password"))];
    let sent = browser.post(format!("{}sign-in", demo.said("url"))).form(&form);
    let origin = demo.said("url").trim_end_matches('/');
    let desk = sent.header("origin", origin).send().await.unwrap();
    assert!(desk.url().path().starts_with("/desk"), "{}", desk.url());
    let inbox = browser.get(format!("{}desk/inbox", demo.said("url"))).send().await.unwrap();
    assert!(inbox.status().is_success());

    let folder = demo.folder();
    assert!(folder.join("demo.toml").exists());
    demo.stop("-TERM");
    assert!(!folder.exists());
}

#[tokio::test]
async fn what_is_kept_is_there_again_and_other_commands_can_use_it() {
    let scratch = tempfile::tempdir().unwrap();
    let folder = scratch.path().join("demo");
    let keep = ["--keep", folder.to_str().unwrap(), "--language", "fr"];
    let first = Demo::start(&keep);
    let address = first.said("url").to_owned();
    let config = first.said("config").to_owned();
    first.stop("-INT");

    let again = Demo::start(&keep);
    assert_eq!(again.said("url"), address);
    let reviews = shell(&["--config", &config, "--json", "review", "list"]);
    let published =
        reviews.as_array().unwrap().iter().filter(|it| it["state"] == "published").collect::<Vec<_>>();
    assert_eq!(published.len(), 13);
    let waiting = shell(&["--config", &config, "--json", "inbox", "list", "--waiting"]);
    assert!(waiting.as_array().unwrap().len() >= 4, "{waiting}");
    let deliveries = shell(&["--config", &config, "--json", "delivery", "list"]);
    assert_eq!(deliveries, Value::Array(vec![]), "nothing was handed out");
    again.stop("-TERM");

    let other = demo(&["--keep", scratch.path().to_str().unwrap()]).output().unwrap();
    assert!(!other.status.success());
    assert!(String::from_utf8_lossy(&other.stderr).contains("neither empty nor the folder of a demo"));
    assert!(folder.exists(), "what is somebody else's is left alone");
    let moved = demo(&["--keep", folder.to_str().unwrap(), "--port", "9"]).output().unwrap();
    assert!(String::from_utf8_lossy(&moved.stderr).contains("which cannot change"), "{moved:?}");
}

fn shell(arguments: &[&str]) -> Value {
    let done = Command::new(env!("CARGO_BIN_EXE_reynard")).args(arguments).output().unwrap();
    assert!(done.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&done.stderr));
    serde_json::from_slice(&done.stdout).unwrap()
}

#[tokio::test]
async fn a_blog_that_is_offline_tells_and_asks_nobody_and_what_it_owes_waits() {
    let blog = TestBlog::open_with(|it| it.offline = true).await;
    let moor = Mastodon::open().await;
    follow(&blog, &moor).await;
    let card = format!("/.well-known/webfinger?resource=acct:bob%40{}", moor.host().replace(':', "%3A"));
    moor.serve(&card, Served::text("{}", "application/jrd+json"));

    let review = blog.published("The Quiet Orchard").await;
    blog.work_until_idle().await;
    blog.a_while_passes().await;
    blog.work_until_idle().await;
    let handle = [("handle", format!("bob@{}", moor.host()))];
    let asked = reqwest::Client::new().post(blog.at(&format!("{}/reply/home", review.path)));
    let page = asked.header("origin", &blog.url).form(&handle).send().await.unwrap();
    assert!(!page.status().is_redirection());
    assert_eq!((moor.knocks(), moor.received().len(), moor.asked().len()), (0, 0, 0));

    let online = Config { offline: false, ..blog.app.config.clone() };
    let federation = Federation::open(App::open(online).await.unwrap()).await.unwrap();
    while worker::work(&federation).await.unwrap() > 0 {}
    assert_eq!(moor.letters("Create").len(), 1, "what was owed goes out");
}

/// Bob of the moor follows alice.
async fn follow(blog: &TestBlog, moor: &Mastodon) {
    let txn = db::begin(&blog.app.db).await.unwrap();
    let alice = Actor::by_url(&txn, &blog.actor("alice")).await.unwrap().unwrap();
    let url = moor.person("bob").url();
    let bob = Actor {
        id: 0,
        private_key: None,
        inbox: format!("{url}/inbox"),
        shared_inbox: None,
        host: moor.host(),
        handle: "bob".to_owned(),
        url,
        ..alice.clone()
    };
    let bob = bob.remember(&txn).await.unwrap();
    Follower::welcome(&txn, &alice, &bob, "").await.unwrap();
    txn.commit().await.unwrap();
}

#[test]
fn every_picture_and_word_of_the_demo_is_small() {
    let folder = Path::new("src/cli/demo");
    let mut weight = 0;
    for room in ["authors", "covers", "pages", "reviews", "threads"] {
        for file in std::fs::read_dir(folder.join(room)).unwrap() {
            let file = file.unwrap().path();
            if file.extension().is_none_or(|it| it != "svg") {
                weight += std::fs::metadata(file).unwrap().len();
            }
        }
    }
    assert!(weight < 1_000_000, "{weight} bytes in every binary");
}

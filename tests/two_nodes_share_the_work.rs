//! Several processes on one database do the work together, and nothing twice.

use std::collections::HashMap;

use reynard::worker;
use serde_json::json;

use crate::support::{Binary, Mastodon, TestBlog, eventually, postgres};

/// On PostgreSQL the workers really run at once; on SQLite they take turns.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn many_workers_send_every_letter_once() {
    let blog = TestBlog::open().await;
    let mut followers = Vec::new();
    for _ in 0..8 {
        let person = Mastodon::open().await.person("bob");
        person.follow(&blog.actor("alice")).await;
        followers.push(person);
    }
    blog.work_until_idle().await;

    for number in 1..=5 {
        let review = blog.published(&format!("Volume {number}")).await;
        blog.revise(&review, "It thaws after all.").await;
    }
    let workers = (0..4).map(|_| {
        let federation = blog.federation.clone();
        tokio::spawn(async move { while worker::work(&federation).await.unwrap() > 0 {} })
    });
    futures::future::join_all(workers).await.into_iter().for_each(|it| it.unwrap());
    blog.a_while_passes().await;
    blog.work_until_idle().await;

    for person in followers {
        let mut heard: HashMap<String, Vec<String>> = HashMap::new();
        for letter in person.server.received().iter().filter(|it| it["type"] != "Accept") {
            let subject = letter["object"]["id"].as_str().unwrap().to_owned();
            heard.entry(subject).or_default().push(letter["type"].as_str().unwrap().to_owned());
        }
        assert_eq!(heard.len(), 5);
        assert!(heard.values().all(|it| it == &["Create", "Update"]), "{heard:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_nodes_share_one_database() {
    if postgres().is_none() {
        return;
    }
    let blog = Binary::open().await;
    let (one, other) = (blog.serve().await, blog.serve_elsewhere().await);
    let alice = format!("{}/ap/users/alice", blog.url);
    let mut followers = Vec::new();
    for _ in 0..6 {
        let person = Mastodon::open().await.person("bob");
        person.tell(&format!("{alice}/inbox"), json!({ "type": "Follow", "object": alice })).await;
        followers.push(person);
    }

    for number in 1..=6 {
        let file =
            blog.write("volume.md", &format!("---\ntitle: Volume {number}\nlanguage: en\n---\nGood.\n"));
        blog.json(&["review", "publish", &file, "--author", "alice"]);
    }

    let creates = |it: &crate::support::Person| it.server.letters("Create").len();
    eventually("everybody hears of all", || followers.iter().all(|it| creates(it) >= 6)).await;
    assert!(one.stop().await.success() && other.stop().await.success());
    for person in followers {
        assert_eq!(creates(&person), 6, "nothing comes twice");
    }
}

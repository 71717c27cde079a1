//! Whatever happens to the process: what was done is heard everywhere, and under one name.

use std::collections::HashSet;

use serde_json::json;

use crate::support::{Binary, Mastodon, Person, eventually};

const REVIEW: &str = "---\ntitle: The Quiet Orchard\nlanguage: en\n---\nIt opens with a frost.\n";

#[tokio::test(flavor = "multi_thread")]
async fn a_killed_process_loses_nothing() {
    let blog = Binary::open().await;
    let serving = blog.serve().await;
    let followers = followers(&blog, 6).await;
    let file = blog.write("orchard.md", REVIEW);

    for round in 1..=3 {
        let published = blog.json(&["review", "publish", &file, "--author", "alice"]);
        if round == 1 {
            eventually("somebody hears of it", || followers.iter().any(|it| !creates(it).is_empty())).await;
        }
        assert!(published["uri"].is_string(), "{published}");
    }
    serving.kill();
    blog.a_while_passes().await;
    let serving = blog.serve().await;

    eventually("everybody hears of all", || followers.iter().all(|it| ids(it).len() == 3)).await;
    let first = ids(&followers[0]);
    assert!(followers.iter().all(|it| ids(it) == first), "everybody hears the same ids");
    assert!(serving.stop().await.success());
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_answered_with_yes_is_kept() {
    let blog = Binary::open().await;
    let serving = blog.serve().await;
    let file = blog.write("orchard.md", REVIEW);
    let review = blog.json(&["review", "publish", &file, "--author", "alice"]);
    let bob = Mastodon::open().await.person("bob");
    let inbox = format!("{}/ap/users/alice/inbox", blog.url);

    let mut taken_in = HashSet::new();
    for _ in 0..10 {
        let note = bob.note(review["uri"].as_str().unwrap(), "<p>Hold on to this.</p>");
        let create = bob.activity(bob.create(&note));
        if bob.envelope(&inbox, &create).send().await.status == 202 {
            taken_in.insert(note["id"].as_str().unwrap().to_owned());
        }
    }
    serving.kill();

    let id = review["id"].to_string();
    let kept = blog.json(&["comment", "list", id.trim_matches('"')]);
    let kept: HashSet<String> =
        kept.as_array().unwrap().iter().map(|it| it["uri"].as_str().unwrap().to_owned()).collect();
    assert_eq!(kept, taken_in);
    assert_eq!(kept.len(), 10);
}

#[tokio::test(flavor = "multi_thread")]
async fn asked_to_stop_it_finishes_and_stops() {
    let blog = Binary::open().await;
    let serving = blog.serve().await;
    let followers = followers(&blog, 3).await;
    let file = blog.write("orchard.md", REVIEW);
    blog.json(&["review", "publish", &file, "--author", "alice"]);

    let status = serving.stop().await;
    assert!(status.success(), "{status:?}");

    let _serving = blog.serve().await;
    eventually("everybody hears of it", || followers.iter().all(|it| ids(it).len() == 1)).await;
}

async fn followers(blog: &Binary, count: usize) -> Vec<Person> {
    let mut followers = Vec::new();
    for _ in 0..count {
        let person = Mastodon::open().await.person("bob");
        let alice = format!("{}/ap/users/alice", blog.url);
        person.tell(&format!("{alice}/inbox"), json!({ "type": "Follow", "object": alice })).await;
        followers.push(person);
    }
    eventually("everybody is accepted", || {
        followers.iter().all(|it| !it.server.letters("Accept").is_empty())
    })
    .await;
    followers
}

fn creates(person: &Person) -> Vec<String> {
    let creates = person.server.letters("Create");
    creates.iter().map(|it| it["id"].as_str().unwrap().to_owned()).collect()
}

fn ids(person: &Person) -> HashSet<String> {
    creates(person).into_iter().collect()
}

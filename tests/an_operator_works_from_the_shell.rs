//! Everything a script may want of the blog, from the command line.

use serde_json::{Value, json};

use crate::support::{Binary, Mastodon};

const ORCHARD: &str = "\
---
title: The Quiet Orchard
summary: A patient novel.
language: en
slug: orchard
published: 2019-03-01
categories: [Novels]
tags: [winter, book club]
book:
  title: The Quiet Orchard
  writers: [Oda Vestrin, Emil Storr]
  publisher: Harbour & Sons
  year: 2019
  pages: 312
  isbn: 978-0-306-40615-7
---
It opens with a *frost*.
";

#[tokio::test(flavor = "multi_thread")]
async fn a_review_is_published_revised_and_retracted() {
    let blog = Binary::open().await;
    let _serving = blog.serve().await;
    let file = blog.write("orchard.md", ORCHARD);

    let review = blog.json(&["review", "publish", &file, "--author", "alice"]);
    assert_eq!(review["url"], format!("{}/reviews/orchard", blog.url));
    let article = fetch(&review["uri"]).await;
    assert_eq!(article["name"], "The Quiet Orchard");
    assert_eq!(article["summary"], "A patient novel.");
    assert_eq!(article["published"], "2019-03-01T00:00:00Z");
    assert!(article["content"].as_str().unwrap().contains("<em>frost</em>"));

    let id = review["id"].to_string();
    let other = blog.write("other.md", &ORCHARD.replace("a *frost*", "a thaw"));
    blog.json(&["review", "revise", &id, &other]);
    let article = fetch(&review["uri"]).await;
    assert!(article["content"].as_str().unwrap().contains("a thaw"));
    assert_eq!(article["published"], "2019-03-01T00:00:00Z");
    assert!(article["updated"].is_string());

    let listed = blog.json(&["review", "list"]);
    assert_eq!(listed[0]["id"], review["id"]);
    assert_eq!(listed[0]["state"], "published");

    blog.json(&["review", "retract", &id]);
    assert_eq!(status(&review["uri"]).await, 410);
    assert_eq!(blog.json(&["review", "list"])[0]["state"], "retracted");
}

#[tokio::test(flavor = "multi_thread")]
async fn comments_are_listed_and_hidden() {
    let blog = Binary::open().await;
    let _serving = blog.serve().await;
    let file = blog.write("orchard.md", ORCHARD);
    let review = blog.json(&["review", "publish", &file, "--author", "alice"]);
    let uri = review["uri"].as_str().unwrap();
    let bob = Mastodon::open().await.person("bob");
    let inbox = format!("{}/ap/users/alice/inbox", blog.url);
    let first = bob.note(uri, "<p>Why <b>frost</b>?</p>");
    let second = bob.note(first["id"].as_str().unwrap(), "<p>Or snow?</p>");
    for note in [&first, &second] {
        bob.tell(&inbox, bob.create(note)).await;
    }

    let id = review["id"].to_string();
    let comments = blog.json(&["comment", "list", &id]);
    let [one, two] = &comments.as_array().unwrap()[..] else { panic!("{comments}") };
    let facts = |it: &Value| {
        json!([it["number"], it["parent"], it["author"], it["state"], it["origin"], it["uri"], it["text"]])
    };
    assert_eq!(facts(one), json!([1, null, bob.handle(), "shown", "fediverse", first["id"], "Why frost?"]));
    assert_eq!(facts(two), json!([2, 1, bob.handle(), "shown", "fediverse", second["id"], "Or snow?"]));

    let comment = one["id"].to_string();
    blog.json(&["comment", "hide", &comment]);
    assert_eq!(blog.json(&["comment", "list", &id])[0]["state"], "hidden");
    let replies = &fetch(&review["uri"]).await["replies"];
    assert_eq!(replies["first"]["items"], json!([second["id"]]), "its answer moves up");
    blog.json(&["comment", "unhide", &comment]);
    assert_eq!(blog.json(&["comment", "list", &id])[0]["state"], "shown");
    assert_eq!(fetch(&review["uri"]).await["replies"]["totalItems"], 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn authors_followers_and_deliveries_are_listed() {
    let blog = Binary::open().await;
    let done = blog.run_with(&["author", "add", "mary", "--password-stdin"], "a long enough password");
    assert!(done.status.success(), "{done:?}");
    let authors = blog.json(&["author", "list"]);
    assert_eq!(authors[0]["username"], "alice");
    assert_eq!(authors[0]["role"], "owner");
    assert_eq!(authors[1]["username"], "mary");
    assert_eq!(authors[1]["role"], "author");

    let bob = Mastodon::open().await.person("bob");
    let alice = format!("{}/ap/users/alice", blog.url);
    {
        let _serving = blog.serve().await;
        bob.tell(&format!("{alice}/inbox"), json!({ "type": "Follow", "object": alice })).await;
    }
    let followers = blog.json(&["follower", "list"]);
    assert_eq!(followers[0]["follower"], bob.handle());
    assert_eq!(followers[0]["uri"], bob.url());
    assert!(blog.json(&["delivery", "list"]).is_array());
}

#[tokio::test]
async fn what_goes_wrong_is_said_in_one_line() {
    let place = Binary::place().await;
    assert_one_line(&place.complaint(&["review", "list"]), "set up");

    let blog = Binary::open().await;
    let untitled = blog.write("untitled.md", "---\nlanguage: en\n---\nWords.\n");
    let empty = blog.write("empty.md", "---\ntitle: Empty\nlanguage: en\n---\n");
    let broken = blog.write("broken.md", "---\ntitle: [\n---\nWords.\n");
    let plain = blog.write("plain.md", "Only words.\n");
    let wrong = blog.write("wrong.md", &ORCHARD.replace("40615-7", "40615-8"));
    for (arguments, word) in [
        (vec!["review", "publish", "none.md", "--author", "alice"], "none.md"),
        (vec!["review", "publish", &untitled, "--author", "alice"], "title"),
        (vec!["review", "publish", &empty, "--author", "alice"], "text"),
        (vec!["review", "publish", &broken, "--author", "alice"], "broken.md"),
        (vec!["review", "publish", &plain, "--author", "alice"], "front matter"),
        (vec!["review", "publish", &wrong, "--author", "alice"], "ISBN"),
        (vec!["review", "publish", &untitled, "--author", "nobody"], "nobody"),
        (vec!["review", "retract", "4711"], "4711"),
        (vec!["comment", "list", "4711"], "4711"),
        (vec!["comment", "hide", "4711"], "4711"),
    ] {
        assert_one_line(&blog.complaint(&arguments), word);
    }
    assert_eq!(blog.json(&["review", "list"]), json!([]), "nothing is left behind");
    let again = blog.run_with(
        &["setup", "--name", "Again", "--handle", "again", "--author", "eve", "--password-stdin"],
        "a long enough password",
    );
    assert!(!again.status.success(), "a blog is set up once");
}

#[tokio::test]
async fn a_wrong_configuration_is_refused() {
    let blog = Binary::open().await;
    for (name, value, word) in [
        ("REYNARD_URL", "http://localhost:9", "set up as"),
        ("REYNARD_LISTEN", "nowhere", "REYNARD_LISTEN"),
        ("REYNARD_DATABASE", "mysql://x", "database"),
        ("REYNARD_DATA", "/dev/null/x", ""),
        ("REYNARD_INSECURE", "false", "https"),
    ] {
        for command in [["serve"].as_slice(), &["author", "list"]] {
            let done = blog.command(command).env(name, value).output().unwrap();
            assert!(!done.status.success(), "{name}={value} {command:?}");
            let complaint = String::from_utf8(done.stderr).unwrap();
            assert!(complaint.contains(word), "{name}={value} {command:?}: {complaint}");
            assert!(!complaint.contains("panicked"), "{complaint}");
        }
    }
    let file = blog.write("reynard.toml", "listn = \"127.0.0.1:1\"\n");
    assert_one_line(&blog.complaint(&["--config", &file, "serve"]), "listn");
}

fn assert_one_line(complaint: &str, word: &str) {
    assert_eq!(complaint.lines().count(), 1, "{complaint}");
    assert!(complaint.contains(word), "{word} is not in: {complaint}");
}

async fn fetch(uri: &Value) -> Value {
    let request = reqwest::Client::new().get(uri.as_str().unwrap());
    request.header("accept", "application/activity+json").send().await.unwrap().json().await.unwrap()
}

async fn status(uri: &Value) -> u16 {
    reqwest::get(uri.as_str().unwrap()).await.unwrap().status().as_u16()
}

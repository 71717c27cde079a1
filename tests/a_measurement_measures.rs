//! Every measurement runs to its end and says what it measured. How fast anything is, no story asks.

use std::fs;

use axum::{Router, extract::Path, routing::get};
use serde_json::{Value, json};
use tokio::net::TcpListener;

use crate::support::{Binary, postgres};

#[tokio::test]
async fn a_review_is_brought_to_everybody_who_is_there() {
    // More than are owed a letter in one go.
    let lines = measured(&["delivery", "--followers", "520", "--hosts", "20", "--patience", "100"]).await;
    let reached: Vec<_> = lines.iter().map(|it| (it["reached"].as_u64(), it["followers"].as_u64())).collect();
    assert_eq!(
        reached,
        [(Some(520), Some(520)), (Some(390), Some(520))],
        "a quarter is away in the second round"
    );
    for line in &lines {
        assert!(line["letters_per_second"].as_f64().unwrap() > 0.0, "{line}");
    }
}

#[tokio::test]
async fn every_reply_is_kept() {
    let lines = measured(&["inbox", "--replies", "6", "--at-once", "2"]).await;
    assert_eq!(lines.iter().map(|it| it["kept"].as_u64()).collect::<Vec<_>>(), [Some(6), Some(6)]);
}

#[tokio::test]
async fn every_page_is_asked_for() {
    let lines = measured(&["pages", "--reviews", "3", "--comments", "20", "--rounds", "2"]).await;
    assert!(!lines.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn another_server_is_asked_for_the_same_bytes() {
    let folder = tempfile::tempdir().unwrap();
    let saved = folder.path().to_owned();
    let other = Router::new().route(
        "/{file}",
        get(async move |Path(file): Path<String>| {
            let kind = content_type(&saved, &file);
            ([("content-type", kind)], fs::read(saved.join(file)).unwrap())
        }),
    );
    let door = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let against = format!("http://{}", door.local_addr().unwrap());
    tokio::spawn(async move { axum::serve(door, other).await.unwrap() });

    let folder = folder.path().to_str().unwrap();
    let arguments = ["load", "--seconds", "1", "--connections", "2", "--save", folder, "--against", &against];
    let lines = measured(&arguments).await;
    let asked: Vec<_> = lines.iter().map(|it| it["of"].as_str().unwrap()).collect();
    assert_eq!(asked, ["review", "Article", "replies", "WebFinger", "home"]);
    for line in &lines {
        assert!(line["answers"].as_u64() > Some(0) && line["bytes"].as_u64() > Some(100), "{line}");
        assert_eq!((&line["errors"], &line["other_errors"]), (&json!(0), &json!(0)), "{line}");
    }
}

/// What nginx would say this file is.
fn content_type(folder: &std::path::Path, file: &str) -> String {
    let nginx = fs::read_to_string(folder.join("nginx.conf")).unwrap();
    let line = nginx.lines().find(|it| it.contains(&format!("location = /{file} "))).unwrap();
    line.split('"').nth(1).unwrap().to_owned()
}

#[tokio::test]
async fn pages_are_read_while_replies_storm_in() {
    let lines = measured(&[
        "storm",
        "--replies-per-second",
        "8",
        "--seconds",
        "2",
        "--followers",
        "12",
        "--connections",
        "3",
    ])
    .await;
    let [review, article, home, replies, news] = &lines[..] else { panic!("{lines:?}") };
    for line in [review, article, home, replies] {
        assert!(line["answers"].as_u64() > Some(0) && line["errors"] == json!(0), "{line}");
    }
    assert_eq!((&replies["kept"], &news["reached"]), (&json!(16), &json!(12)));
}

#[tokio::test]
async fn everybody_follows_a_link_and_nobody_is_turned_away() {
    let lines = measured(&["stampede", "--visitors", "20", "--within", "1"]).await;
    assert_eq!((&lines[0]["answers"], &lines[0]["errors"]), (&json!(20), &json!(0)), "{lines:?}");
}

#[tokio::test]
async fn memory_is_looked_at_after_everything() {
    let lines = measured(&[
        "memory",
        "--replies-per-second",
        "4",
        "--seconds",
        "1",
        "--followers",
        "4",
        "--visitors",
        "10",
    ])
    .await;
    assert_eq!(lines.len(), 4);
    for line in &lines {
        assert!(line["megabytes"].as_f64() > Some(1.0) && line["errors"] == json!(0), "{line}");
        assert!(line["highest_megabytes"].as_f64() >= line["megabytes"].as_f64(), "{line}");
    }
}

#[tokio::test]
async fn a_start_ends_with_the_first_page() {
    let lines = measured(&["start", "--reviews", "3", "--rounds", "2"]).await;
    let (door, page) = (&lines[0]["door_open_median_ms"], &lines[0]["first_page_median_ms"]);
    assert!(door.as_f64() > Some(0.0) && page.as_f64() >= door.as_f64(), "{lines:?}");
}

#[tokio::test]
async fn a_large_blog_is_compared_with_a_small_one() {
    let sizes = ["growth", "--sizes", "4,500", "--comments-per-review", "2", "--followers-per-review", "3"];
    let lines = measured(&[&sizes[..], &["--rounds", "2"]].concat()).await;
    let [small, large, ratio] = &lines[..] else { panic!("{lines:?}") };
    for (line, counts) in [(small, [4, 8, 12]), (large, [500, 1_000, 1_500])] {
        assert_eq!(
            ["reviews", "comments", "followers"].map(|it| line[it].as_u64().unwrap()),
            counts,
            "{line}"
        );
        for what in ["home", "review", "search", "archive", "replies", "claim", "inbox"] {
            assert!(line[format!("{what}_ms")].as_f64().unwrap() > 0.0, "{what}: {line}");
            assert!(ratio[format!("{what}_times")].as_f64().unwrap() > 0.0, "{what}: {ratio}");
        }
        assert!(line["largest"].as_str().unwrap().contains("review_words"), "{line}");
    }
}

#[tokio::test]
async fn a_review_is_published_for_few_and_for_many() {
    let lines = measured(&["publish", "--followers", "2,300", "--rounds", "2"]).await;
    assert_eq!(lines.iter().map(|it| it["followers"].as_u64()).collect::<Vec<_>>(), [Some(2), Some(300)]);
    assert!(lines.iter().all(|it| it["publishing_ms"].as_f64().unwrap() > 0.0), "{lines:?}");
}

#[tokio::test]
async fn two_nodes_bring_a_review_to_everybody() {
    if postgres().is_none() {
        return;
    }
    let lines = measured(&["nodes", "--followers", "60", "--hosts", "20", "--impatient"]).await;
    let reached: Vec<_> = lines.iter().map(|it| it["reached"].as_u64()).collect();
    assert_eq!(reached, [Some(60); 3], "also when one of two was killed");
    for line in &lines[..2] {
        assert_eq!(line["reached_twice"].as_u64(), Some(0), "{line}");
    }
}

/// What the program says about a measurement on an empty database.
async fn measured(arguments: &[&str]) -> Vec<Value> {
    let place = Binary::place().await;
    let mut all = vec!["bench"];
    all.extend(arguments);
    if postgres().is_some() {
        all.extend(["--database", place.database()]);
    }
    match place.json(&all) {
        Value::Array(lines) => lines,
        one => vec![one],
    }
}

//! Every measurement runs to its end and says what it measured. How fast anything is, no story asks.

use serde_json::Value;

use crate::support::{Binary, postgres};

#[tokio::test]
async fn a_review_is_brought_to_everybody_who_is_there() {
    let lines = measured(&["delivery", "--followers", "40", "--hosts", "20", "--patience", "50"]).await;
    let reached: Vec<_> = lines.iter().map(|it| (it["reached"].as_u64(), it["followers"].as_u64())).collect();
    assert_eq!(
        reached,
        [(Some(40), Some(40)), (Some(30), Some(40))],
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

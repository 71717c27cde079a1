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

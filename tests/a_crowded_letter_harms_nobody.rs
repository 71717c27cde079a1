//! A letter may be addressed to a crowd; we ask none of them, and it says what it says.

use serde_json::{Value, json};

use crate::support::{Mastodon, TestBlog, public};

#[tokio::test]
async fn a_crowd_of_addressees_and_mentions_is_one_comment() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let bob = Mastodon::open().await.person("bob");
    let crowd: Vec<Value> = (0..10_000).map(|it| json!(format!("https://a{it}.crowd.example/u"))).collect();
    let mention = |it: &Value| json!({ "type": "Mention", "href": it, "name": "@u" });

    for (words, field) in
        [("A crowd in cc.", "cc"), ("A crowd of mentions.", "tag"), ("A pile.", "attachment")]
    {
        let mut note = bob.note(&review.id, &format!("<p>{words}</p>"));
        note["to"] = json!([public()]);
        note[field] = if field == "cc" { json!(crowd) } else { crowd.iter().map(mention).collect() };
        let mut create = bob.create(&note);
        create["cc"] = json!([]);
        let answer = bob.envelope(&review.inbox, &create).send().await;
        assert_eq!(answer.status, 202, "{field}: {}", answer.body);
        blog.work_until_idle().await;
        assert!(blog.shows(&review, words).await, "{field}");
    }
    assert_eq!(blog.comments(&review).await.len(), 3);
}

//! What an author hides is out of sight until it is shown again; its number stays.

use crate::support::{Browser, Mastodon, TestBlog, facts};

#[tokio::test]
async fn a_hidden_comment_is_out_of_sight_until_it_is_shown_again() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let bob = Mastodon::open().await.person("bob");
    let note = bob.reply(&review, &review.id, "<p>Buy my pills.</p>").await;
    let mut alice = Browser::signed_in(&blog.url, "alice").await;

    alice.open("/desk/inbox").await;
    let hide = alice.button("Hide");
    alice.submit(hide).await;
    assert!(!blog.shows(&review, "Buy my pills.").await);
    assert!(!blog.shows(&review, "1 comment").await);
    assert_eq!(blog.json(&format!("{}/replies", review.ap())).await["totalItems"], 0);
    let context = blog.json(&format!("{}/context", review.ap())).await.to_string();
    assert!(!context.contains(note["id"].as_str().unwrap()));

    bob.reply(&review, &review.id, "<p>Sorry.</p>").await;
    alice.open("/desk/inbox?pile=hidden").await;
    let show = alice.button("Show again");
    alice.submit(show).await;
    assert_eq!(blog.tree(&review).await, [(1, None), (2, None)]);
}

#[tokio::test]
async fn a_hidden_comment_stays_hidden_when_it_is_edited() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let bob = Mastodon::open().await.person("bob");
    let mut note = bob.reply(&review, &review.id, "<p>Buy my pills.</p>").await;
    let mut alice = Browser::signed_in(&blog.url, "alice").await;
    alice.open("/desk/inbox").await;
    let hide = alice.button("Hide");
    alice.submit(hide).await;

    note["content"] = serde_json::json!("<p>Buy my other pills.</p>");
    note["updated"] = serde_json::json!((chrono::Utc::now() + chrono::TimeDelta::minutes(1)).to_rfc3339());
    bob.tell(&review.inbox, bob.update(&note)).await;

    assert!(!blog.shows(&review, "pills").await);
}

#[tokio::test]
async fn only_those_who_may_edit_a_review_hide_its_comments() {
    let blog = TestBlog::open().await;
    let review = blog.published_by("alice", &facts("The Quiet Orchard")).await;
    let bob = Mastodon::open().await.person("bob");
    bob.reply(&review, &review.id, "<p>Leave me here.</p>").await;
    let mut alice = Browser::signed_in(&blog.url, "alice").await;
    alice.open("/desk/inbox").await;
    let hide = alice.button("Hide");

    let mut mary = Browser::signed_in(&blog.url, "mary").await;
    mary.open("/desk/inbox").await;
    assert!(!mary.says("Leave me here."));
    let own = mary.csrf();
    mary.submit(hide.fill("csrf", &own)).await;

    assert!(matches!(mary.status, 403 | 404), "{}", mary.html);
    assert!(blog.shows(&review, "Leave me here.").await);
}

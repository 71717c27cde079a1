//! Whoever answers from elsewhere may keep it off the page: by a hashtag, unlisted, or by deleting it.

use chrono::{TimeDelta, Utc};
use serde_json::{Value, json};

use crate::support::{Browser, Mastodon, Person, Published, TestBlog, public};

async fn decide(blog: &TestBlog, name: &str, value: &str) {
    let mut alice = Browser::signed_in(&blog.url, "alice").await;
    alice.open("/desk/settings").await;
    let form = alice.form_with("guest_links");
    alice.submit(if value.is_empty() { form.without(name) } else { form.fill(name, value) }).await;
    assert_eq!(alice.status, 200, "{}", alice.html);
}

async fn edit(bob: &Person, review: &Published, note: &mut Value, html: &str, seconds: i64) {
    note["content"] = json!(html);
    note["updated"] = json!((Utc::now() + TimeDelta::seconds(seconds)).to_rfc3339());
    bob.tell(&review.inbox, bob.update(note)).await;
}

#[tokio::test]
async fn a_hashtag_keeps_a_reply_off_the_page() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let bob = Mastodon::open().await.person("bob");

    bob.reply(&review, &review.id, "<p>Not there, please. #NoComment</p>").await;
    let mut tagged = bob.note(&review.id, "<p>Nor this.</p>");
    tagged["tag"] = json!([{ "type": "Hashtag", "name": "#nocomment", "href": "https://x.example/t" }]);
    bob.tell(&review.inbox, bob.create(&tagged)).await;
    bob.reply(&review, &review.id, "<p>But #nocommentary is fine.</p>").await;

    assert_eq!(blog.tree(&review).await, [(1, None)]);
    assert!(blog.shows(&review, "is fine.").await && !blog.shows(&review, "Not there").await);
    let mut alice = Browser::signed_in(&blog.url, "alice").await;
    alice.open("/desk/inbox").await;
    assert!(!alice.says("Not there") && !alice.says("Nor this."));
    let nested = bob.reply(&review, tagged["id"].as_str().unwrap(), "<p>Below it.</p>").await;
    assert!(blog.shows(&review, "Below it.").await, "{nested}");
}

#[tokio::test]
async fn an_edit_takes_it_off_the_page_and_brings_it_back() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let bob = Mastodon::open().await.person("bob");
    let mut note = bob.reply(&review, &review.id, "<p>I wept.</p>").await;

    edit(&bob, &review, &mut note, "<p>I wept. #nocomment</p>", -2).await;
    assert!(!blog.shows(&review, "I wept.").await);
    assert_eq!(blog.total(&format!("{}/replies", review.ap())).await, 0);

    edit(&bob, &review, &mut note, "<p>I wept again.</p>", -1).await;
    assert!(blog.shows(&review, "I wept again.").await);
    assert_eq!(blog.tree(&review).await, [(1, None)]);
}

#[tokio::test]
async fn the_owner_names_the_hashtag() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let bob = Mastodon::open().await.person("bob");
    decide(&blog, "opt_out", "#NurFürDich").await;

    bob.reply(&review, &review.id, "<p>Nur unter uns. #nurfürdich</p>").await;
    bob.reply(&review, &review.id, "<p>Öffentlich. #nocomment</p>").await;

    assert_eq!(blog.tree(&review).await, [(1, None)]);
    assert!(blog.shows(&review, "Öffentlich.").await);
    let page = blog.page(&format!("{}/reply", review.path)).await;
    assert!(page.contains("#nurfürdich"), "the page says which one it is");
}

#[tokio::test]
async fn the_owner_may_show_public_replies_only() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let bob = Mastodon::open().await.person("bob");
    let unlisted = async |words: &str| {
        let mut note = bob.note(&review.id, words);
        note["to"] = json!([format!("{}/followers", bob.url())]);
        note["cc"] = json!([public()]);
        bob.tell(&review.inbox, bob.create(&note)).await;
    };
    unlisted("<p>Quietly.</p>").await;
    assert!(blog.shows(&review, "Quietly.").await);

    decide(&blog, "unlisted_shown", "").await;
    unlisted("<p>Softly.</p>").await;
    bob.reply(&review, &review.id, "<p>Loudly.</p>").await;
    let page = blog.page(&review.path).await;
    assert!(page.contains("Loudly.") && !page.contains("Quietly.") && !page.contains("Softly."));
    assert_eq!(blog.total(&format!("{}/replies", review.ap())).await, 1);

    decide(&blog, "unlisted_shown", "on").await;
    let page = blog.page(&review.path).await;
    assert!(page.contains("Quietly.") && page.contains("Softly."));
}

#[tokio::test]
async fn what_is_deleted_there_is_gone_here() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let bob = Mastodon::open().await.person("bob");
    let note = bob.reply(&review, &review.id, "<p>I wept.</p>").await;

    bob.delete(&review, &note).await;

    assert!(!blog.shows(&review, "I wept.").await);
}

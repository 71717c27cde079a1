//! Whoever said something may say it better or take it back; its number stays.

use chrono::{TimeDelta, Utc};
use serde_json::{Value, json};

use crate::support::{Mastodon, TestBlog, public};

#[tokio::test]
async fn an_edited_comment_shows_its_new_words() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let bob = Mastodon::open().await.person("bob");
    let note = bob.reply(&review, &review.id, "<p>I loved it.</p>").await;

    bob.tell(&review.inbox, bob.update(&edited(&note, "<p>I liked it.</p>", 1))).await;

    assert!(blog.shows(&review, "I liked it.").await);
    assert!(!blog.shows(&review, "I loved it.").await);
    assert_eq!(blog.tree(&review).await, [(1, None)]);
}

#[tokio::test]
async fn an_older_edit_does_not_undo_a_newer_one() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let bob = Mastodon::open().await.person("bob");
    let note = bob.note_at(&review.id, "<p>first</p>", Utc::now() - TimeDelta::hours(1));
    bob.tell(&review.inbox, bob.create(&note)).await;

    bob.tell(&review.inbox, bob.update(&edited(&note, "<p>third</p>", 2))).await;
    bob.tell(&review.inbox, bob.update(&edited(&note, "<p>second</p>", 1))).await;

    assert!(blog.shows(&review, "<p>third</p>").await);
}

#[tokio::test]
async fn a_comment_that_was_taken_back_keeps_its_number() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let bob = Mastodon::open().await.person("bob");
    bob.reply(&review, &review.id, "<p>One.</p>").await;
    let second = bob.reply(&review, &review.id, "<p>Two.</p>").await;

    bob.delete(&review, &second).await;
    bob.reply(&review, &review.id, "<p>Three.</p>").await;

    assert!(!blog.shows(&review, "Two.").await);
    assert_eq!(blog.tree(&review).await, [(1, None), (3, None)]);
    assert!(blog.page(&review.path).await.contains("2 comments"));
}

#[tokio::test]
async fn what_hangs_below_a_deleted_comment_stays() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let bob = Mastodon::open().await.person("bob");
    let carol = Mastodon::open().await.person("carol");
    let first = bob.reply(&review, &review.id, "<p>Spoiled words.</p>").await;
    carol.reply(&review, first["id"].as_str().unwrap(), "<p>Well said.</p>").await;

    bob.delete(&review, &first).await;

    let page = blog.page(&review.path).await;
    assert!(page.contains("Well said.") && !page.contains("Spoiled words."), "{page}");
    assert!(!page.contains(&bob.handle()), "who took it back is not named: {page}");
    assert!(page.contains("1 comment"), "{page}");
    let replies = blog.json(&format!("{}/replies", review.ap())).await;
    assert_eq!(replies["totalItems"], 1, "the answer moves up to the review");
}

#[tokio::test]
async fn a_deletion_may_come_before_the_comment() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let bob = Mastodon::open().await.person("bob");
    let note = bob.note(&review.id, "<p>Never mind.</p>");

    bob.delete(&review, &note).await;
    bob.tell(&review.inbox, bob.create(&note)).await;

    assert!(!blog.shows(&review, "Never mind.").await);
    assert_eq!(blog.tree(&review).await, []);
}

#[tokio::test]
async fn a_repeated_letter_brings_nothing_back() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let bob = Mastodon::open().await.person("bob");
    let note = bob.note(&review.id, "<p>Never mind.</p>");
    let create = bob.activity(bob.create(&note));
    bob.tell(&review.inbox, create.clone()).await;
    bob.delete(&review, &note).await;

    bob.tell(&review.inbox, create).await;
    bob.tell(&review.inbox, bob.update(&edited(&note, "<p>I am back.</p>", 5))).await;

    assert_eq!(blog.tree(&review).await, []);
}

#[tokio::test]
async fn somebody_elses_comment_cannot_be_changed() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let server = Mastodon::open().await;
    let (bob, mallory) = (server.person("bob"), server.person("mallory"));
    let stranger = Mastodon::open().await.person("stranger");
    let note = bob.reply(&review, &review.id, "<p>My own words.</p>").await;

    for person in [&mallory, &stranger] {
        let update =
            json!({ "type": "Update", "to": [public()], "object": edited(&note, "<p>Stolen.</p>", 1) });
        let answer = person.send(&review.inbox, update).await;
        assert!(answer.status < 500, "{answer:?}");
        for object in [note["id"].clone(), json!({ "id": note["id"], "type": "Tombstone" })] {
            let answer = person.send(&review.inbox, json!({ "type": "Delete", "object": object })).await;
            assert!(answer.status < 500, "{answer:?}");
        }
    }
    blog.work_until_idle().await;

    assert!(blog.shows(&review, "My own words.").await);
    assert!(!blog.shows(&review, "Stolen.").await);
}

#[tokio::test]
async fn a_comment_restored_by_its_server_is_heard_again() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let carol = Mastodon::running("lemmy").await.person("carol");
    let note = carol.reply(&review, &review.id, "<p>On second thoughts.</p>").await;
    let delete = carol.activity(json!({ "type": "Delete", "to": [public()], "object": note["id"] }));
    carol.tell(&review.inbox, delete.clone()).await;
    assert_eq!(blog.tree(&review).await, []);

    carol.tell(&review.inbox, json!({ "type": "Undo", "to": [public()], "object": delete })).await;
    blog.work_until_idle().await;

    assert_eq!(blog.tree(&review).await, [(1, None)]);
}

#[tokio::test]
async fn a_comment_from_the_future_is_from_now() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let bob = Mastodon::open().await.person("bob");

    for (at, words) in [("9999-12-31T23:59:59Z", "far"), ("0001-01-01T00:00:00Z", "old"), ("soon", "odd")] {
        let mut note = bob.note(&review.id, &format!("<p>said-{words}</p>"));
        note["published"] = json!(at);
        bob.tell(&review.inbox, bob.create(&note)).await;
    }

    let page = blog.page(&review.path).await;
    assert!(page.contains("said-far") && page.contains("said-old") && page.contains("said-odd"), "{page}");
    assert!(!page.contains("9999"), "{page}");
}

/// The note as it reads so many minutes after it was said.
fn edited(note: &Value, html: &str, minutes: i64) -> Value {
    let said: chrono::DateTime<Utc> = note["published"].as_str().unwrap().parse().unwrap();
    let mut note = note.clone();
    note["content"] = json!(html);
    note["updated"] = json!((said + TimeDelta::minutes(minutes)).to_rfc3339());
    note
}

//! What people say elsewhere is shown under the review it answers.

use chrono::{TimeDelta, Utc};

use crate::support::{Mastodon, TestBlog};

#[tokio::test]
async fn a_reply_from_mastodon_appears_under_the_review() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let bob = Mastodon::open().await.person("bob");

    bob.reply(&review, &review.id, "<p>Spray it <script>alert(1)</script>daily.</p>").await;

    let page = blog.page(&review.path).await;
    assert!(page.contains("<p>Spray it daily.</p>"), "{page}");
    let [comment] = &blog.comments(&review).await[..] else { panic!("{page}") };
    assert_eq!((comment.number, comment.below), (1, None));
    assert!(comment.words.contains("Bob"), "{}", comment.words);
    assert!(comment.words.contains(&bob.handle()), "{}", comment.words);
    assert!(page.contains("1 comment") && !page.contains("1 comments"), "{page}");
}

#[tokio::test]
async fn comments_are_counted() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let server = Mastodon::open().await;

    for number in 1..=14 {
        server.person(&format!("reader{number}")).reply(&review, &review.id, "<p>Fine.</p>").await;
    }

    assert!(blog.page(&review.path).await.contains("14 comments"));
    assert_eq!(blog.json(&review.ap()).await["replies"]["totalItems"], 14);
    assert_eq!(blog.comments(&review).await.len(), 14);
}

#[tokio::test]
async fn replies_to_replies_hang_below_what_they_answer() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let bob = Mastodon::open().await.person("bob");
    let carol = Mastodon::running("gotosocial").await.person("carol");

    let first = bob.reply(&review, &review.id, "<p>I liked the frost.</p>").await;
    let second = carol.reply(&review, first["id"].as_str().unwrap(), "<p>I did not.</p>").await;
    bob.reply(&review, second["id"].as_str().unwrap(), "<p>Why not?</p>").await;
    carol.reply(&review, &review.id, "<p>And another thing.</p>").await;

    let tree = blog.tree(&review).await;
    assert_eq!(tree, [(1, None), (2, Some(1)), (3, Some(2)), (4, None)]);
    let context = blog.json(&format!("{}/context", review.ap())).await;
    let items = context["orderedItems"].as_array().unwrap();
    assert_eq!(items.len(), 5, "the review and all four: {items:?}");
    assert_eq!(items[0], review.id);
    let replies = blog.json(&format!("{}/replies", review.ap())).await;
    assert_eq!(replies["totalItems"], 2, "only those who answer the review itself");
}

#[tokio::test]
async fn a_reply_may_name_the_page_instead_of_the_id() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let bob = Mastodon::running("pixelfed").await.person("bob");

    let first = bob.reply(&review, &blog.at(&review.path), "<p>Found it.</p>").await;
    bob.reply(&review, first["url"].as_str().unwrap(), "<p>Me again.</p>").await;

    assert_eq!(blog.tree(&review).await, [(1, None), (2, Some(1))]);
}

#[tokio::test]
async fn a_reply_is_shown_when_it_was_said_and_numbered_when_it_came() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let bob = Mastodon::open().await.person("bob");
    let late = bob.note_at(&review.id, "<p>Late.</p>", Utc::now());
    let early = bob.note_at(&review.id, "<p>Early.</p>", Utc::now() - TimeDelta::hours(1));

    bob.tell(&review.inbox, bob.create(&late)).await;
    bob.tell(&review.inbox, bob.create(&early)).await;

    assert_eq!(blog.tree(&review).await, [(2, None), (1, None)]);
}

#[tokio::test]
async fn a_name_cannot_pretend_or_break_the_page() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let mallory = Mastodon::open().await.person("mallory");
    mallory.become_also(serde_json::json!({
        "name": "<b>Alice</b>\u{202e}\n</h1><script>alert(1)</script>",
        "webfinger": format!("alice@{}", blog.host()),
        "url": "javascript:alert(1)",
    }));

    mallory.reply(&review, &review.id, "<p onclick=\"alert(1)\">Hi <img src=x onerror=alert(1)></p>").await;

    let page = blog.page(&review.path).await;
    for bad in ["<script>alert", "onclick", "onerror", "javascript:", "\u{202e}", "<b>Alice"] {
        assert!(!page.contains(bad), "{bad} in {page}");
    }
    let [comment] = &blog.comments(&review).await[..] else { panic!("{page}") };
    assert!(comment.words.contains(&mallory.handle()), "{}", comment.words);
    assert!(!comment.words.contains(&format!("@alice@{}", blog.host())));
}

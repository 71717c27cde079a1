//! People elsewhere change their names and their keys, and some leave for good.

use serde_json::json;

use crate::support::{Mastodon, TestBlog, public};

#[tokio::test]
async fn whoever_leaves_takes_everything_along() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let bob = Mastodon::open().await.person("bob");
    bob.follow(&review.author).await;
    bob.like(&review).await;
    bob.boost(&review).await;
    bob.reply(&review, &review.id, "<p>My own words.</p>").await;
    blog.work_until_idle().await;

    let delete = json!({ "type": "Delete", "to": [public()], "object": bob.url() });
    bob.tell(&blog.shared_inbox(), delete).await;

    assert_eq!(blog.followers("alice").await, 0);
    assert_eq!((blog.likes(&review).await, blog.boosts(&review).await), (0, 0));
    assert!(!blog.shows(&review, "My own words.").await);
}

#[tokio::test]
async fn whoever_leaves_may_be_gone_before_we_ask() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let bob = Mastodon::open().await.person("bob");
    bob.reply(&review, &review.id, "<p>My own words.</p>").await;
    let delete = bob.activity(json!({ "type": "Delete", "to": [public()], "object": bob.url() }));
    let letter = bob.envelope(&blog.shared_inbox(), &delete);

    bob.leave();
    let answer = letter.send().await;

    assert_eq!(answer.status, 202, "{answer:?}");
    assert!(!blog.shows(&review, "My own words.").await);
}

#[tokio::test]
async fn a_stranger_who_leaves_is_not_asked_about() {
    let blog = TestBlog::open().await;
    let dan = Mastodon::open().await.person("dan");
    let delete = dan.activity(json!({ "type": "Delete", "to": [public()], "object": dan.url() }));
    let letter = dan.envelope(&blog.shared_inbox(), &delete);

    dan.leave();
    let answer = letter.send().await;
    blog.work_until_idle().await;

    assert_eq!(answer.status, 202, "{answer:?}");
    assert!(dan.server.asked().is_empty(), "{:?}", dan.server.asked());
}

#[tokio::test]
async fn nobody_can_be_made_to_leave() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let server = Mastodon::open().await;
    let (bob, mallory) = (server.person("bob"), server.person("mallory"));
    bob.reply(&review, &review.id, "<p>My own words.</p>").await;

    for object in [json!(bob.url()), json!({ "id": bob.url(), "type": "Person" }), json!(review.author)] {
        let answer = mallory.send(&blog.shared_inbox(), json!({ "type": "Delete", "object": object })).await;
        assert!(answer.status < 500, "{answer:?}");
    }
    let unsigned = bob.activity(json!({ "type": "Delete", "object": bob.url() }));
    let unsigned = bob.envelope(&blog.shared_inbox(), &unsigned).style(crate::support::Style::Unsigned);
    assert_eq!(unsigned.send().await.status, 401);

    assert!(blog.shows(&review, "My own words.").await);
    assert_eq!(blog.fetch("/ap/users/alice").await.status, 200);
}

#[tokio::test]
async fn a_new_name_is_shown_everywhere() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let bob = Mastodon::open().await.person("bob");
    bob.reply(&review, &review.id, "<p>Fine.</p>").await;

    bob.become_also(json!({ "name": "Robert the Reader" }));
    let update = json!({ "type": "Update", "to": [public()], "object": bob.document() });
    bob.tell(&blog.shared_inbox(), update).await;
    blog.work_until_idle().await;

    assert!(blog.shows(&review, "Robert the Reader").await);
}

#[tokio::test]
async fn a_new_key_is_fetched_once_and_the_old_one_is_over() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let bob = Mastodon::open().await.person("bob");
    bob.like(&review).await;
    let old = bob.key();

    bob.change_key();
    blog.restart().await;
    bob.reply(&review, &review.id, "<p>With a new key.</p>").await;
    assert!(blog.shows(&review, "With a new key.").await);

    let note = bob.note(&review.id, "<p>With the old key.</p>");
    let forged = bob.activity(bob.create(&note));
    let answer = bob.envelope(&review.inbox, &forged).signed_by(&bob.key_id(), old).send().await;
    assert_eq!(answer.status, 401, "{answer:?}");
    assert!(!blog.shows(&review, "With the old key.").await);
}

#[tokio::test]
async fn bad_signatures_do_not_make_us_ask_again_and_again() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let server = Mastodon::open().await;
    let (bob, mallory) = (server.person("bob"), server.person("mallory"));
    bob.like(&review).await;
    server.forget_questions();

    for _ in 0..20 {
        let note = bob.activity(bob.create(&bob.note(&review.id, "<p>Forged.</p>")));
        let forged = bob.envelope(&review.inbox, &note).signed_by(&bob.key_id(), mallory.key());
        assert_eq!(forged.send().await.status, 401);
    }

    assert!(server.asked().len() <= 2, "{:?}", server.asked());
    assert!(!blog.shows(&review, "Forged.").await);
}

#[tokio::test]
async fn a_key_that_cannot_be_had_now_may_be_had_later() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let bob = Mastodon::open().await.person("bob");
    let create = bob.activity(bob.create(&bob.note(&review.id, "<p>Patience.</p>")));
    bob.server.close();

    let answer = bob.envelope(&review.inbox, &create).send().await;

    assert_eq!(answer.status, 503, "{answer:?}");
    assert!(!answer.header("retry-after").is_empty());
    assert!(!blog.shows(&review, "Patience.").await);
}

#[tokio::test]
async fn the_same_handle_with_another_id_is_somebody_else() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let server = Mastodon::open().await;
    let (bob, double) = (server.person("bob"), server.person("bob2"));
    double.become_also(json!({ "preferredUsername": "bob" }));
    let note = bob.reply(&review, &review.id, "<p>The first bob.</p>").await;

    double.send(&review.inbox, json!({ "type": "Delete", "object": note["id"] })).await;

    assert!(blog.shows(&review, "The first bob.").await);
}

//! Everybody counts once, whatever their server calls it, and may change their mind.

use serde_json::{Value, json};

use crate::support::{Mastodon, TestBlog};

#[tokio::test]
async fn likes_and_boosts_are_counted_once() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let server = Mastodon::open().await;
    let (bob, carol) = (server.person("bob"), server.person("carol"));

    for person in [&bob, &carol, &bob] {
        person.like(&review).await;
        person.boost(&review).await;
    }

    assert_eq!((blog.likes(&review).await, blog.boosts(&review).await), (2, 2));
    assert_eq!(blog.total(&format!("{}/likes", review.ap())).await, 2);
    assert_eq!(blog.total(&format!("{}/shares", review.ap())).await, 2);
}

#[tokio::test]
async fn a_like_is_undone_by_its_object_or_its_id() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let bob = Mastodon::open().await.person("bob");

    for by_id in [false, true] {
        let like = bob.like(&review).await;
        let boost = bob.boost(&review).await;
        assert_eq!((blog.likes(&review).await, blog.boosts(&review).await), (1, 1));

        bob.undo(&review, &if by_id { like["id"].clone() } else { like }).await;
        assert_eq!((blog.likes(&review).await, blog.boosts(&review).await), (0, 1), "by id: {by_id}");
        bob.undo(&review, &if by_id { boost["id"].clone() } else { boost }).await;
        assert_eq!((blog.likes(&review).await, blog.boosts(&review).await), (0, 0), "by id: {by_id}");
    }
}

#[tokio::test]
async fn whoever_liked_twice_takes_back_both() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let bob = Mastodon::open().await.person("bob");

    for (at, by_id) in [(0, true), (1, true), (0, false), (1, false)] {
        let likes = [bob.like(&review).await, bob.like(&review).await];
        assert_ne!(likes[0]["id"], likes[1]["id"]);
        assert_eq!(blog.likes(&review).await, 1);

        let like = likes[at].clone();
        bob.undo(&review, &if by_id { like["id"].clone() } else { like }).await;
        assert_eq!(blog.likes(&review).await, 0, "undid number {at}, by id: {by_id}");
    }
}

#[tokio::test]
async fn a_reaction_with_an_emoji_is_a_like() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let server = Mastodon::running("misskey").await;
    let emoji = json!([{
        "type": "Emoji", "name": ":blobcat:", "id": null,
        "icon": { "type": "Image", "url": format!("{}/blobcat.png", server.url) },
    }]);
    let reactions: [Value; 4] = [
        json!({ "type": "Like", "content": "❤", "_misskey_reaction": "❤" }),
        json!({ "type": "Like", "content": ":blobcat:", "_misskey_reaction": ":blobcat:", "tag": emoji }),
        json!({ "type": "EmojiReact", "content": "🦊" }),
        json!({ "type": "EmojiReact", "content": ":blobcat:", "tag": emoji }),
    ];

    for (number, mut reaction) in reactions.into_iter().enumerate() {
        let person = server.person(&format!("reader{number}"));
        reaction["object"] = json!(review.id);
        let reaction = person.activity(reaction);
        person.tell(&review.inbox, reaction.clone()).await;
        assert_eq!(blog.likes(&review).await, 1, "{reaction}");
        person.undo(&review, &reaction).await;
        assert_eq!(blog.likes(&review).await, 0, "{reaction}");
    }
}

#[tokio::test]
async fn a_dislike_is_not_a_like() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let carol = Mastodon::running("lemmy").await.person("carol");

    let dislike = json!({ "type": "Dislike", "object": review.id, "audience": blog.blog_actor() });
    carol.tell(&format!("{}/inbox", blog.blog_actor()), dislike).await;

    assert_eq!(blog.likes(&review).await, 0);
}

#[tokio::test]
async fn a_like_may_name_the_page() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let bob = Mastodon::running("pixelfed").await.person("bob");

    bob.tell(&review.inbox, json!({ "type": "Like", "object": blog.at(&review.path) })).await;

    assert_eq!(blog.likes(&review).await, 1);
}

#[tokio::test]
async fn an_undo_without_a_like_changes_nothing() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let server = Mastodon::open().await;
    let (bob, mallory) = (server.person("bob"), server.person("mallory"));
    let like = bob.like(&review).await;

    let copy = json!({ "type": "Undo", "object": like });
    for undo in [copy, json!({ "type": "Undo", "object": like["id"] })] {
        let answer = mallory.send(&review.inbox, undo).await;
        assert!(answer.status < 500, "{answer:?}");
    }

    assert_eq!(blog.likes(&review).await, 1, "bob's like is bob's");
}

#[tokio::test]
async fn a_like_of_what_is_not_ours_is_none_of_our_business() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let bob = Mastodon::open().await.person("bob");
    let elsewhere = bob.note("", "<p>About soup.</p>");
    blog.retract(&review).await;

    for object in [elsewhere["id"].clone(), json!(review.id), json!(blog.at("/ap/articles/none")), json!("")]
    {
        let answer = bob.send(&blog.shared_inbox(), json!({ "type": "Like", "object": object })).await;
        assert_eq!(answer.status, 202, "{object} {answer:?}");
    }
}

#[tokio::test]
async fn whoever_cannot_decide_is_counted_exactly() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let server = Mastodon::open().await;
    let bob = server.person("bob");
    for name in ["carol", "dave"] {
        server.person(name).like(&review).await;
        server.person(name).boost(&review).await;
    }

    for turn in 0..100 {
        let (like, boost) = (bob.like(&review).await, bob.boost(&review).await);
        if turn % 10 == 0 {
            assert_eq!((blog.likes(&review).await, blog.boosts(&review).await), (3, 3), "turn {turn}");
        }
        bob.undo(&review, &like).await;
        bob.undo(&review, &boost).await;
        if turn % 10 == 0 {
            assert_eq!((blog.likes(&review).await, blog.boosts(&review).await), (2, 2), "turn {turn}");
        }
    }
    bob.like(&review).await;
    assert_eq!((blog.likes(&review).await, blog.boosts(&review).await), (3, 2));
}

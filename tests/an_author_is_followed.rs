//! Following is accepted at once, and ends when the follower says so.

use serde_json::json;

use crate::support::{Mastodon, TestBlog};

#[tokio::test]
async fn following_an_author_is_accepted_at_once() {
    let blog = TestBlog::open().await;
    let bob = Mastodon::open().await.person("bob");

    let follow = bob.follow(&blog.actor("alice")).await;
    blog.work_until_idle().await;

    let [accept] = &bob.server.received()[..] else { panic!("{:?}", bob.server.received()) };
    assert_eq!(accept["type"], "Accept");
    assert_eq!(accept["actor"], blog.actor("alice"));
    assert_eq!(accept["object"]["id"], follow["id"]);
    assert_eq!(accept["object"]["type"], "Follow");
    assert_eq!(accept["object"]["actor"], bob.url());
    assert_eq!(accept["object"]["object"], blog.actor("alice"));
    assert_eq!(accept.path, "/users/bob/inbox", "an answer for bob alone goes to bob alone");
    assert_eq!(blog.followers("alice").await, 1);
    assert_eq!(blog.followers("mary").await, 0);
}

#[tokio::test]
async fn following_the_blog_is_accepted_at_once() {
    let blog = TestBlog::open().await;
    let carol = Mastodon::running("lemmy").await.person("carol");

    let group = blog.blog_actor();
    let follow = carol.activity(json!({ "type": "Follow", "object": group, "to": [group] }));
    carol.tell(&blog.shared_inbox(), follow.clone()).await;
    blog.work_until_idle().await;

    let [accept] = &carol.server.letters("Accept")[..] else { panic!("{:?}", carol.server.received()) };
    assert_eq!(accept["actor"], group);
    assert_eq!(accept["object"]["id"], follow["id"]);
    assert_eq!(blog.total("/ap/blog/followers").await, 1);
}

#[tokio::test]
async fn following_twice_is_answered_twice_and_counted_once() {
    let blog = TestBlog::open().await;
    let bob = Mastodon::open().await.person("bob");

    bob.follow(&blog.actor("alice")).await;
    let second = bob.follow(&blog.actor("alice")).await;
    blog.work_until_idle().await;

    let accepts = bob.server.letters("Accept");
    assert_eq!(accepts.len(), 2);
    assert_eq!(accepts[1]["object"]["id"], second["id"]);
    assert_ne!(accepts[0]["id"], accepts[1]["id"]);
    assert_eq!(blog.followers("alice").await, 1);
}

#[tokio::test]
async fn an_undone_follow_is_over() {
    let blog = TestBlog::open().await;
    let alice = blog.actor("alice");
    let bob = Mastodon::open().await.person("bob");

    for by_id in [false, true] {
        let follow = bob.follow(&alice).await;
        assert_eq!(blog.followers("alice").await, 1);

        let what = if by_id { follow["id"].clone() } else { follow };
        bob.tell(&format!("{alice}/inbox"), json!({ "type": "Undo", "object": what })).await;

        assert_eq!(blog.followers("alice").await, 0, "undone by id: {by_id}");
    }
    blog.published("The Quiet Orchard").await;
    blog.work_until_idle().await;
    assert!(bob.server.letters("Create").is_empty());
}

#[tokio::test]
async fn the_last_word_counts() {
    let blog = TestBlog::open().await;
    let alice = blog.actor("alice");
    let bob = Mastodon::open().await.person("bob");

    let first = bob.follow(&alice).await;
    bob.tell(&format!("{alice}/inbox"), json!({ "type": "Undo", "object": first })).await;
    bob.follow(&alice).await;

    assert_eq!(blog.followers("alice").await, 1);
}

#[tokio::test]
async fn whoever_blocks_an_author_no_longer_follows() {
    let blog = TestBlog::open().await;
    let alice = blog.actor("alice");
    let bob = Mastodon::open().await.person("bob");
    bob.follow(&alice).await;

    bob.tell(&format!("{alice}/inbox"), json!({ "type": "Block", "object": alice })).await;

    assert_eq!(blog.followers("alice").await, 0);
}

#[tokio::test]
async fn a_follow_without_an_id_is_accepted_too() {
    let blog = TestBlog::open().await;
    let alice = blog.actor("alice");
    let bob = Mastodon::running("pixelfed").await.person("bob");

    let follow = json!({
        "@context": "https://www.w3.org/ns/activitystreams",
        "type": "Follow", "actor": bob.url(), "object": alice,
    });
    let answer = bob.envelope(&format!("{alice}/inbox"), &follow).send().await;
    blog.work_until_idle().await;

    assert_eq!(answer.status, 202, "{}", answer.body);
    assert_eq!(blog.followers("alice").await, 1);
    assert_eq!(bob.server.letters("Accept").len(), 1);
}

#[tokio::test]
async fn nobody_learns_who_follows() {
    let blog = TestBlog::open().await;
    let bob = Mastodon::open().await.person("bob");
    bob.follow(&blog.actor("alice")).await;

    for path in ["/ap/users/alice/followers", "/ap/users/alice/following", "/ap/blog/followers"] {
        let answer = blog.fetch(path).await;
        assert_eq!(answer.status, 200, "{path}");
        assert!(!answer.body.contains(&bob.url()), "{path} {}", answer.body);
    }
}

#[tokio::test]
async fn an_author_who_is_not_there_cannot_be_followed() {
    let blog = TestBlog::open().await;
    let bob = Mastodon::open().await.person("bob");
    let nobody = blog.actor("nobody");

    let answer = bob.send(&format!("{nobody}/inbox"), json!({ "type": "Follow", "object": nobody })).await;
    blog.work_until_idle().await;

    assert!((202..500).contains(&answer.status), "{answer:?}");
    assert!(bob.server.letters("Accept").is_empty());
}

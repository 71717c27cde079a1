//! Followers hear what happened in the order in which it happened.

use crate::support::{Mastodon, TestBlog};

#[tokio::test]
async fn an_edit_reaches_the_followers_after_the_original() {
    let blog = TestBlog::open().await;
    let bob = Mastodon::open().await.person("bob");
    bob.follow(&blog.actor("alice")).await;
    blog.work_until_idle().await;

    let review = blog.settled("The Quiet Orchard").await;
    for words in ["It thaws after all.", "It thaws in the end."] {
        blog.revise(&review, words).await;
        blog.work_until_idle().await;
    }

    let heard: Vec<String> = kinds(&bob.server);
    assert_eq!(heard, ["Accept", "Create", "Update", "Update"]);
    let [first, second] = &bob.server.letters("Update")[..] else { panic!() };
    assert_ne!(first["id"], second["id"]);
    assert_eq!(second["object"]["id"], review.id);
    assert!(second["object"]["content"].as_str().unwrap().contains("It thaws in the end."));
}

#[tokio::test]
async fn edits_in_one_breath_end_with_the_last() {
    let blog = TestBlog::open().await;
    let bob = Mastodon::open().await.person("bob");
    bob.follow(&blog.actor("alice")).await;
    let review = blog.settled("The Quiet Orchard").await;

    blog.revise(&review, "It thaws after all.").await;
    blog.revise(&review, "It thaws in the end.").await;
    blog.work_until_idle().await;

    let last = bob.server.letters("Update").pop().unwrap();
    assert!(last["object"]["content"].as_str().unwrap().contains("It thaws in the end."));
}

#[tokio::test]
async fn an_edit_never_changes_when_a_review_was_published() {
    let blog = TestBlog::open().await;
    let bob = Mastodon::open().await.person("bob");
    bob.follow(&blog.actor("alice")).await;
    let review = blog.settled("The Quiet Orchard").await;

    blog.revise(&review, "It thaws after all.").await;
    blog.work_until_idle().await;

    let create = &bob.server.letters("Create")[0];
    let update = &bob.server.letters("Update")[0];
    assert!(create["object"].get("updated").is_none(), "{:?}", create.body);
    assert_eq!(create["object"]["published"], update["object"]["published"]);
    let times = |field: &str| update["object"][field].as_str().unwrap().to_owned();
    assert!(times("updated") >= times("published"));
}

#[tokio::test]
async fn an_edit_waits_for_the_original_that_could_not_be_delivered() {
    let blog = TestBlog::open().await;
    let bob = Mastodon::open().await.person("bob");
    bob.follow(&blog.actor("alice")).await;
    blog.work_until_idle().await;

    bob.server.answer_next(503);
    let review = blog.settled("The Quiet Orchard").await;
    blog.revise(&review, "It thaws after all.").await;
    blog.work_until_idle().await;
    blog.retract(&review).await;
    blog.work_until_idle().await;
    assert_eq!(kinds(&bob.server), ["Accept"], "nothing overtakes the original");

    blog.a_while_passes().await;
    blog.work_until_idle().await;
    assert_eq!(kinds(&bob.server), ["Accept", "Create", "Update", "Delete"]);
}

#[tokio::test]
async fn whoever_said_something_hears_the_edit_too() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let bob = Mastodon::open().await.person("bob");
    let carol = Mastodon::open().await.person("carol");
    let dan = Mastodon::open().await.person("dan");
    bob.reply(&review, &review.id, "<p>Fine.</p>").await;
    carol.like(&review).await;
    dan.boost(&review).await;

    blog.revise(&review, "It thaws after all.").await;
    blog.work_until_idle().await;
    blog.retract(&review).await;
    blog.work_until_idle().await;

    for person in [bob, carol, dan] {
        assert_eq!(kinds(&person.server), ["Update", "Delete"], "{}", person.name);
    }
}

#[tokio::test]
async fn a_new_introduction_reaches_the_followers() {
    let blog = TestBlog::open().await;
    let bob = Mastodon::open().await.person("bob");
    bob.follow(&blog.actor("alice")).await;

    let profile = reynard::blog::Profile {
        display_name: "Alice Quill".into(),
        bio: "Reads *slowly*.".into(),
        ..Default::default()
    };
    blog.author("alice").await.introduce(&blog.app, &profile).await.unwrap();
    blog.work_until_idle().await;

    let [update] = &bob.server.letters("Update")[..] else { panic!("{:?}", bob.server.received()) };
    assert_eq!(update["actor"], blog.actor("alice"));
    assert_eq!(update["object"]["type"], "Person");
    assert_eq!(update["object"]["name"], "Alice Quill");
    assert!(update["object"]["summary"].as_str().unwrap().contains("<em>slowly</em>"));
    assert!(update["object"]["publicKey"]["publicKeyPem"].is_string(), "the whole actor");
}

fn kinds(server: &Mastodon) -> Vec<String> {
    server.received().iter().map(|it| it["type"].as_str().unwrap().to_owned()).collect()
}

//! Forums only see what the blog passes on; so it passes on what it hears, word for word.

use serde_json::json;

use crate::support::{Mastodon, TestBlog};

#[tokio::test]
async fn a_comment_from_elsewhere_is_passed_on_to_forums() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let carol = Mastodon::running("lemmy").await.person("carol");
    let dan = Mastodon::open().await.person("dan");
    carol.follow(&blog.blog_actor()).await;
    dan.follow(&blog.blog_actor()).await;
    blog.work_until_idle().await;
    let bob = Mastodon::open().await.person("bob");

    let note = bob.note(&review.id, "<p>Why frost?</p>");
    let create = bob.activity(bob.create(&note));
    bob.tell(&review.inbox, create.clone()).await;
    bob.tell(&review.inbox, create.clone()).await;
    blog.work_until_idle().await;

    let [announce] = &carol.server.letters("Announce")[..] else { panic!("{:?}", carol.server.received()) };
    assert_eq!(announce["actor"], blog.blog_actor());
    let mut inner = announce["object"].clone();
    inner["@context"] = create["@context"].clone();
    let mut said = create.clone();
    if inner["object"].get("@context").is_none() {
        said["object"].as_object_mut().unwrap().remove("@context");
    }
    assert_eq!(inner, said, "word for word");
    assert!(dan.server.letters("Announce").is_empty(), "microblogs hear it from bob's server");
}

#[tokio::test]
async fn an_answer_of_the_author_is_passed_on_to_forums() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let carol = Mastodon::running("lemmy").await.person("carol");
    carol.follow(&blog.blog_actor()).await;
    let group = blog.blog_actor();
    let note = carol.note(&review.id, "<p>Why frost?</p>");
    let create =
        json!({ "type": "Create", "to": note["to"], "cc": [group], "audience": group, "object": note });
    carol.tell(&format!("{group}/inbox"), create).await;
    blog.work_until_idle().await;

    blog.answer(&review, note["id"].as_str(), "Because.").await;
    blog.work_until_idle().await;

    let announces = carol.server.letters("Announce");
    let said: Vec<_> = announces.iter().map(|it| &it["object"]["object"]["inReplyTo"]).collect();
    assert!(said.contains(&&note["id"]), "{announces:?}");
    assert!(said.contains(&&json!(review.id)), "carol's own words come back to her server: {announces:?}");
}

//! What an author takes back disappears here and elsewhere, and never comes back under its old name.

use reynard::blog::Review;

use crate::support::{Mastodon, TestBlog, token};

#[tokio::test]
async fn a_retracted_review_is_gone_everywhere() {
    let blog = TestBlog::open().await;
    let bob = Mastodon::open().await.person("bob");
    bob.follow(&blog.actor("alice")).await;
    let review = blog.settled("The Quiet Orchard").await;

    blog.retract(&review).await;
    blog.work_until_idle().await;

    let [delete] = &bob.server.letters("Delete")[..] else { panic!("{:?}", bob.server.received()) };
    assert_eq!(delete["actor"], blog.actor("alice"));
    assert_eq!(delete["object"]["id"], review.id);
    assert_eq!(delete["object"]["type"], "Tombstone");
    let grave = blog.fetch(&review.ap()).await;
    assert_eq!(grave.status, 410);
    assert_eq!(grave.json()["type"], "Tombstone");
    assert_eq!(grave.json()["id"], review.id);
    assert!(matches!(blog.get(&review.path).await.status, 404 | 410));
    assert!(!blog.page("/").await.contains("The Quiet Orchard"));
    assert!(!blog.page("/@alice").await.contains("The Quiet Orchard"));
}

#[tokio::test]
async fn nothing_that_surrounded_it_keeps_its_words() {
    let blog = TestBlog::open().await;
    let secret = token();
    let review = blog.settled("The Quiet Orchard").await;
    blog.revise(&review, &format!("It says {secret}.")).await;
    blog.work_until_idle().await;
    assert!(blog.page(&review.path).await.contains(&secret));

    blog.retract(&review).await;
    blog.work_until_idle().await;

    let uid = &review.review.uid;
    let outbox = blog.json("/ap/users/alice/outbox").await;
    let first = outbox["first"].as_str().unwrap().strip_prefix(&blog.url).unwrap().to_owned();
    for path in [
        review.ap(),
        format!("{}/create", review.ap()),
        format!("{}/replies", review.ap()),
        format!("{}/context", review.ap()),
        format!("{}/likes", review.ap()),
        format!("{}/updates/1", review.ap()),
        format!("/ap/blog/announces/{uid}"),
        "/ap/users/alice/outbox".to_owned(),
        first,
        "/ap/users/alice/featured".to_owned(),
        "/ap/blog/outbox".to_owned(),
        review.path.clone(),
        "/".to_owned(),
        "/@alice".to_owned(),
        "/feed.atom".to_owned(),
        "/@alice/feed.atom".to_owned(),
        "/feed.rss".to_owned(),
        "/feed.json".to_owned(),
        "/comments/feed.atom".to_owned(),
    ] {
        for answer in [blog.fetch(&path).await, blog.get(&path).await] {
            assert!(!answer.body.contains(&secret), "{path}: {}", answer.body);
            assert!(!answer.body.contains(&review.id) || answer.status == 410, "{path}: {}", answer.body);
        }
    }
}

#[tokio::test]
async fn a_review_that_is_published_again_has_a_new_name() {
    let blog = TestBlog::open().await;
    let bob = Mastodon::open().await.person("bob");
    bob.follow(&blog.actor("alice")).await;
    let review = blog.settled("The Quiet Orchard").await;
    blog.retract(&review).await;
    blog.work_until_idle().await;

    let again = blog.publish_again(&review).await;
    blog.work_until_idle().await;

    assert_ne!(again.id, review.id);
    assert_eq!(again.path, review.path, "the page stays where it was");
    let creates = bob.server.letters("Create");
    assert_eq!(creates.len(), 2);
    assert_eq!(creates[1]["object"]["id"], again.id);
    assert_ne!(creates[0]["id"], creates[1]["id"]);
    assert_eq!(blog.fetch(&review.ap()).await.status, 410);
    assert_eq!(blog.json(&again.ap()).await["id"], again.id);
}

#[tokio::test]
async fn a_deleted_review_is_gone_with_its_comments() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let bob = Mastodon::open().await.person("bob");
    bob.reply(&review, &review.id, "<p>Fine.</p>").await;
    let answer = blog.answer(&review, None, "Thank you all.").await;
    blog.work_until_idle().await;

    let current = Review::by_id(&blog.app.db, review.review.id).await.unwrap();
    current.delete(&blog.app).await.unwrap();
    blog.work_until_idle().await;

    assert_eq!(bob.server.letters("Delete")[0]["object"]["id"], review.id);
    assert_eq!(blog.fetch(&review.ap()).await.status, 410);
    let words = blog.fetch(&answer.url).await;
    assert!(matches!(words.status, 404 | 410), "{words:?}");
}

#[tokio::test]
async fn what_was_never_delivered_need_not_be_taken_back() {
    let blog = TestBlog::open().await;
    let bob = Mastodon::open().await.person("bob");
    bob.follow(&blog.actor("alice")).await;
    blog.work_until_idle().await;

    let review = blog.published("The Quiet Orchard").await;
    blog.retract(&review).await;
    blog.work_until_idle().await;

    let words: Vec<_> = bob.server.received().iter().map(|it| it.body.to_string()).collect();
    assert!(words.iter().all(|it| !it.contains("never quite thaws")), "{words:?}");
}

//! Publishing tells everybody who asked to hear about it, once, in the form their server understands.

use reynard::{
    blog::{Activities, ActivityColumn, Review},
    db,
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, sea_query::Expr};

use crate::support::{Mastodon, TestBlog, facts, public};

#[tokio::test]
async fn a_follower_hears_about_a_new_review() {
    let blog = TestBlog::open().await;
    let bob = Mastodon::open().await.person("bob");
    bob.follow(&blog.actor("alice")).await;
    blog.work_until_idle().await;

    let review = blog.published("The Quiet Orchard").await;
    blog.work_until_idle().await;

    let [accept, create] = &bob.server.received()[..] else { panic!("{:?}", bob.server.received()) };
    assert_eq!(accept["type"], "Accept");
    assert_eq!(create["type"], "Create");
    assert_eq!(create["actor"], blog.actor("alice"));
    assert_eq!(create["id"], format!("{}/create", review.id));
    assert_eq!(create["object"]["id"], review.id);
    assert_eq!(create["object"]["type"], "Article");
    assert_eq!(create["object"]["name"], "The Quiet Orchard");
    assert_eq!(create["object"]["url"], blog.at(&review.path));
    assert_eq!(create["to"], serde_json::json!([public()]));
    assert_eq!(create.headers["content-type"], "application/activity+json");
}

#[tokio::test]
async fn publishing_twice_tells_the_followers_once() {
    let blog = TestBlog::open().await;
    let bob = Mastodon::open().await.person("bob");
    bob.follow(&blog.actor("alice")).await;

    let review = blog.published("Ash Wednesday").await;
    blog.publish_again(&review).await;
    blog.work_until_idle().await;

    assert_eq!(bob.server.letters("Create").len(), 1);
}

#[tokio::test]
async fn nobody_hears_about_a_draft() {
    let blog = TestBlog::open().await;
    let bob = Mastodon::open().await.person("bob");
    bob.follow(&blog.actor("alice")).await;

    let alice = blog.author("alice").await;
    let draft = Review::draft(&blog.app, &alice, &facts("Ash Wednesday")).await.unwrap();
    blog.work_until_idle().await;

    assert!(bob.server.received().iter().all(|it| it["type"] == "Accept"));
    assert_eq!(blog.get("/reviews/ash-wednesday").await.status, 404);
    assert_eq!(blog.fetch(&format!("/ap/articles/{}", draft.uid)).await.status, 404);
}

#[tokio::test]
async fn a_follower_of_the_blog_hears_a_boost() {
    let blog = TestBlog::open().await;
    let bob = Mastodon::open().await.person("bob");
    bob.follow(&blog.blog_actor()).await;
    blog.work_until_idle().await;

    let review = blog.published("The Quiet Orchard").await;
    blog.work_until_idle().await;

    let [announce] = &bob.server.letters("Announce")[..] else { panic!("{:?}", bob.server.received()) };
    assert_eq!(announce["actor"], blog.blog_actor());
    assert_eq!(announce["id"], blog.at(&format!("/ap/blog/announces/{}", review.review.uid)));
    assert_eq!(announce["object"], review.id, "only its id");
    assert_eq!(announce["to"], serde_json::json!([public()]));
    assert!(bob.server.letters("Create").is_empty(), "bob follows the blog, not alice");
}

#[tokio::test]
async fn a_forum_that_follows_the_blog_hears_the_whole_create() {
    let blog = TestBlog::open().await;
    for software in ["lemmy", "piefed", "mbin"] {
        let carol = Mastodon::running(software).await.person("carol");
        carol.follow(&blog.blog_actor()).await;
        blog.work_until_idle().await;

        let review = blog.published(&format!("Frost for {software}")).await;
        blog.work_until_idle().await;

        let [announce] = &carol.server.letters("Announce")[..] else {
            panic!("{software}: {:?}", carol.server.received())
        };
        assert_eq!(announce["actor"], blog.blog_actor());
        assert_eq!(announce["object"]["type"], "Create", "{software}");
        assert_eq!(announce["object"]["actor"], blog.actor("alice"));
        assert_eq!(announce["object"]["audience"], blog.blog_actor());
        assert_eq!(announce["object"]["object"]["id"], review.id);
        assert!(announce["object"].get("@context").is_none(), "the context belongs outside");
        assert!(announce["cc"].as_array().is_some_and(|it| !it.is_empty()), "{software} wants a cc");
    }
}

#[tokio::test]
async fn one_letter_reaches_everybody_behind_a_shared_inbox() {
    let blog = TestBlog::open().await;
    let mastodon = Mastodon::open().await;
    for name in ["bob", "carol", "dan"] {
        mastodon.person(name).follow(&blog.actor("alice")).await;
    }
    blog.work_until_idle().await;

    blog.published("The Quiet Orchard").await;
    blog.work_until_idle().await;

    let creates = mastodon.letters("Create");
    assert_eq!(creates.len(), 1);
    assert_eq!(creates[0].path, "/inbox");
}

#[tokio::test]
async fn without_a_shared_inbox_everybody_gets_their_own_letter() {
    let blog = TestBlog::open().await;
    let server = Mastodon::running("gotosocial").await.without_shared_inbox();
    for name in ["bob", "carol"] {
        server.person(name).follow(&blog.actor("alice")).await;
    }

    blog.published("The Quiet Orchard").await;
    blog.work_until_idle().await;

    let mut paths: Vec<String> = server.letters("Create").into_iter().map(|it| it.path).collect();
    paths.sort();
    assert_eq!(paths, ["/users/bob/inbox", "/users/carol/inbox"]);
}

#[tokio::test]
async fn an_author_without_followers_publishes_too() {
    let blog = TestBlog::open().await;

    let review = blog.settled("The Quiet Orchard").await;

    let page = blog.page(&review.path).await;
    assert!(page.contains("The Quiet Orchard") && page.contains("It never quite thaws."), "{page}");
    assert_eq!(blog.json(&review.ap()).await["name"], "The Quiet Orchard");
}

#[tokio::test]
async fn a_crowd_is_served_from_where_it_was_left() {
    let blog = TestBlog::open().await;
    let mut crowd = Vec::new();
    for _ in 0..3 {
        let bob = Mastodon::open().await.person("bob");
        bob.follow(&blog.actor("alice")).await;
        crowd.push(bob);
    }
    blog.work_until_idle().await;
    crowd.sort_by_key(|it| it.server.url.clone());
    let review = blog.published("The Quiet Orchard").await;
    let txn = db::begin(&blog.app.db).await.unwrap();
    Activities::update_many()
        .col_expr(ActivityColumn::OwedTo, Expr::value(format!("{}/inbox", crowd[1].server.url)))
        .filter(ActivityColumn::Subject.eq(review.review.uid.as_str()))
        .exec(&txn)
        .await
        .unwrap();
    txn.commit().await.unwrap();

    blog.work_until_idle().await;

    let heard: Vec<usize> = crowd.iter().map(|it| it.server.letters("Create").len()).collect();
    assert_eq!(heard, [0, 0, 1], "who was owed it before the process ended is not owed it twice");
}

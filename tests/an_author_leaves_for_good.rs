//! Who leaves for good is gone everywhere; who is only disabled keeps their public face.

use reynard::blog::{Author, Comment, DeedKind, DeedSearch, Newcomer, Role};
use serde_json::json;

use crate::support::{Binary, Browser, Mastodon, PASSWORD, TestBlog, facts};

#[tokio::test]
async fn an_author_leaves_and_the_world_is_told() {
    let blog = TestBlog::open().await;
    let review = blog.published_by("mary", &facts("The Quiet Orchard")).await;
    let other = blog.settled("The Loud Orchard").await;
    let bob = Mastodon::open().await.person("bob");
    let carol = Mastodon::open().await.person("carol");
    let dan = Mastodon::open().await.person("dan");
    bob.follow(&blog.actor("mary")).await;
    carol.reply(&review, &review.id, "<p>Why frost?</p>").await;
    let note = dan.reply(&other, &other.id, "<p>Loud indeed.</p>").await;
    let mary = blog.author("mary").await;
    let heard = Comment::by_url(&blog.app.db, note["id"].as_str().unwrap()).await.unwrap();
    let answer =
        Comment::answer(&blog.app, &mary, &other.review, heard.as_ref(), "Not to me.").await.unwrap();
    let own = Comment::answer(&blog.app, &mary, &review.review, None, "A word of mine.").await.unwrap();
    blog.work_until_idle().await;
    let mut marys = Browser::signed_in(&blog.url, "mary").await;

    let mut alice = Browser::signed_in(&blog.url, "alice").await;
    alice.open("/desk/authors").await;
    assert!(alice.html.contains("/desk/authors/mary/remove"));
    alice.open("/desk/authors/mary/remove").await;
    assert!(alice.says("cannot be undone"), "{}", alice.text());
    let form = alice.form_with("reason").fill("username", "Mary").fill("reason", "She asked");
    alice.submit(form).await;
    assert_eq!(alice.status, 422, "a name that is not hers confirms nothing");
    assert_eq!(blog.get("/@mary").await.status, 200);
    let form = alice.form_with("reason").fill("username", "mary");
    alice.submit(form).await;
    assert_eq!((alice.status, alice.url.path()), (200, "/desk/authors"), "{}", alice.text());
    blog.work_until_idle().await;

    let told = |it: &Mastodon| -> Vec<String> {
        let object = |it: &serde_json::Value| it["id"].as_str().or(it.as_str()).unwrap().to_owned();
        it.letters("Delete").iter().map(|it| object(&it["object"])).collect()
    };
    let to_bob = told(&bob.server);
    assert!(
        to_bob.contains(&review.id) && to_bob.contains(&answer.url) && to_bob.contains(&own.url),
        "{to_bob:?}"
    );
    assert_eq!(to_bob.last().unwrap(), &blog.actor("mary"), "who she was goes last");
    for server in [&carol.server, &dan.server] {
        assert_eq!(
            told(server).iter().filter(|it| **it == blog.actor("mary")).count(),
            1,
            "{:?}",
            told(server)
        );
    }
    let last = bob.server.letters("Delete").pop().unwrap();
    assert_eq!(last["actor"], blog.actor("mary"));

    let grave = blog.fetch("/ap/users/mary").await;
    assert_eq!((grave.status, grave.json()["type"].as_str()), (410, Some("Tombstone")));
    for (path, statuses) in [
        ("/@mary", [410, 410]),
        ("/@mary/feed.atom", [410, 410]),
        (review.path.as_str(), [404, 410]),
        (review.ap().as_str(), [410, 410]),
        ("/ap/users/mary/outbox", [404, 410]),
        ("/ap/users/mary/followers", [404, 410]),
        (answer.url.strip_prefix(&blog.url).unwrap(), [410, 410]),
        (own.url.strip_prefix(&blog.url).unwrap(), [410, 410]),
    ] {
        let status = blog.get(path).await.status;
        assert!(statuses.contains(&status), "{path}: {status}");
    }
    let finger = format!("/.well-known/webfinger?resource=acct:mary@{}", blog.host());
    assert_eq!(blog.get(&finger).await.status, 404);
    let finger = format!("/.well-known/webfinger?resource={}", blog.actor("mary"));
    assert_eq!(blog.get(&finger).await.status, 404);
    let follow = bob.activity(json!({ "type": "Follow", "object": blog.actor("mary") }));
    let knock = bob.envelope(&format!("{}/inbox", blog.actor("mary")), &follow).send().await;
    assert!(matches!(knock.status, 404 | 410), "{knock:?}");
    bob.tell(&blog.shared_inbox(), follow).await;
    blog.work_until_idle().await;
    assert_eq!(bob.server.letters("Accept").len(), 1, "nobody follows who has left");
    assert!(!blog.page("/authors").await.contains("@mary"));
    assert!(!blog.page(&other.path).await.contains("Not to me."));
    assert!(blog.shows(&other, "Loud indeed.").await, "what others said elsewhere stays");

    marys.open("/desk").await;
    assert_eq!(marys.url.path(), "/sign-in");
    marys.sign_in("mary", PASSWORD).await;
    assert!((400..500).contains(&marys.status));
    let again =
        Newcomer { username: "mary".to_owned(), password: PASSWORD.to_owned(), ..Newcomer::default() };
    assert!(Author::welcome(&blog.app, Role::Author, &again).await.is_err(), "her name is never given again");
    let search = DeedSearch { kind: Some(DeedKind::Depart), ..DeedSearch::default() };
    let (deeds, _) = reynard::blog::Deed::page(&blog.app.db, &search, 1, 10).await.unwrap();
    assert_eq!((deeds[0].who.as_str(), deeds[0].reason.as_str()), ("alice", "She asked"));
}

#[tokio::test]
async fn what_still_waited_to_be_sent_is_not_sent() {
    let blog = TestBlog::open().await;
    let bob = Mastodon::open().await.person("bob");
    bob.follow(&blog.actor("mary")).await;
    blog.work_until_idle().await;
    bob.server.always_answer(503);
    let review = blog.published_by("mary", &facts("The Quiet Orchard")).await;
    blog.work_until_idle().await;
    let unsent = blog.published_by("mary", &facts("The Loud Orchard")).await;
    let mary = blog.author("mary").await;
    reynard::federation::depart(&blog.app, &mary, &reynard::blog::By::operator("")).await.unwrap();
    reynard::federation::depart(&blog.app, &mary, &reynard::blog::By::operator("")).await.unwrap();
    blog.work_until_idle().await;

    bob.server.answer_as_usual();
    blog.a_while_passes().await;
    blog.work_until_idle().await;
    assert!(bob.server.letters("Create").is_empty(), "{:?}", bob.server.received());
    let deletes = bob.server.letters("Delete");
    let objects: Vec<_> =
        deletes.iter().map(|it| it["object"]["id"].as_str().or(it["object"].as_str()).unwrap()).collect();
    assert_eq!(objects, [review.id.as_str(), &unsent.id, &blog.actor("mary")]);
}

#[tokio::test]
async fn the_last_owner_cannot_leave() {
    let blog = TestBlog::open().await;
    let mut alice = Browser::signed_in(&blog.url, "alice").await;
    alice.open("/desk/authors/alice/remove").await;
    let form = alice.form_with("reason").fill("username", "alice");
    alice.submit(form).await;
    assert!(alice.status == 422 && alice.says("at least one owner"), "{}", alice.text());
    assert_eq!(blog.fetch("/ap/users/alice").await.status, 200);

    let mut mary = Browser::signed_in(&blog.url, "mary").await;
    mary.open("/desk/authors/alice/remove").await;
    assert!(matches!(mary.status, 403 | 404));
}

#[tokio::test]
async fn who_is_disabled_is_still_heard_and_followed() {
    let blog = TestBlog::open().await;
    let review = blog.published_by("mary", &facts("The Quiet Orchard")).await;
    blog.work_until_idle().await;
    blog.author("mary").await.set_disabled(&blog.app, Some(chrono::Utc::now())).await.unwrap();

    let bob = Mastodon::open().await.person("bob");
    bob.follow(&blog.actor("mary")).await;
    bob.reply(&review, &review.id, "<p>Why frost?</p>").await;
    blog.work_until_idle().await;
    assert_eq!(blog.followers("mary").await, 1);
    assert!(blog.shows(&review, "Why frost?").await);
    assert_eq!(blog.fetch("/ap/users/mary").await.status, 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_operator_removes_an_author() {
    let blog = Binary::open().await;
    let done = blog.run_with(&["author", "add", "mary", "--password-stdin"], PASSWORD);
    assert!(done.status.success(), "{done:?}");
    assert_eq!(blog.json(&["author", "remove", "mary"])["removed"], true);
    assert_eq!(blog.json(&["author", "list"]).as_array().unwrap().len(), 1);
    assert!(!blog.run(&["author", "remove", "mary"]).status.success());
    assert!(!blog.run(&["author", "remove", "alice"]).status.success(), "the last owner");
}

//! A letter is brought until it is taken in, refused for good, or nobody has been there for a week.

use axum::http::HeaderMap;
use reynard::{federation::Federation, worker};

use crate::support::{Mastodon, Style, TestBlog};

#[tokio::test]
async fn an_unreachable_server_is_tried_again() {
    let blog = TestBlog::open().await;
    let bob = Mastodon::open().await.person("bob");
    let carol = Mastodon::open().await.person("carol");
    for person in [&bob, &carol] {
        person.follow(&blog.actor("alice")).await;
    }
    blog.work_until_idle().await;

    bob.server.close();
    let review = blog.settled("The Quiet Orchard").await;
    assert_eq!(carol.server.letters("Create").len(), 1, "nobody waits for bob's server");
    assert!(bob.server.letters("Create").is_empty());

    bob.server.reopen();
    blog.work_until_idle().await;
    assert!(bob.server.letters("Create").is_empty(), "not at once");
    blog.a_while_passes().await;
    blog.work_until_idle().await;

    let [create] = &bob.server.letters("Create")[..] else { panic!("{:?}", bob.server.received()) };
    assert_eq!(create["id"], format!("{}/create", review.id));
    assert_eq!(carol.server.letters("Create").len(), 1);
}

#[tokio::test]
async fn one_letter_finds_out_for_all_that_a_server_is_silent() {
    let blog = TestBlog::open().await;
    let server = Mastodon::open().await.without_shared_inbox();
    let readers = ["bob", "carol", "dan", "erin"];
    for name in readers {
        server.person(name).follow(&blog.actor("alice")).await;
    }
    blog.work_until_idle().await;

    // Another day: nobody remembers that the server has just answered.
    let federation = Federation::open(blog.app.clone()).await.unwrap();
    server.close();
    blog.published("The Quiet Orchard").await;
    while worker::work(&federation).await.unwrap() > 0 {}
    assert_eq!(server.turned_away(), 1, "the others learn of it from the first");

    server.reopen();
    blog.a_while_passes().await;
    blog.work_until_idle().await;
    let mut reached: Vec<String> = server.letters("Create").iter().map(|it| it.path.clone()).collect();
    reached.sort_unstable();
    assert_eq!(reached, readers.map(|it| format!("/users/{it}/inbox")));
}

#[tokio::test]
async fn passing_trouble_is_waited_out() {
    for status in [408, 421, 425, 429, 500, 502, 503, 504] {
        let blog = TestBlog::open().await;
        let bob = Mastodon::open().await.person("bob");
        bob.follow(&blog.actor("alice")).await;
        blog.work_until_idle().await;

        bob.server.answer_next(status);
        blog.settled("The Quiet Orchard").await;
        assert!(bob.server.letters("Create").is_empty());
        blog.a_while_passes().await;
        blog.work_until_idle().await;

        assert_eq!(bob.server.letters("Create").len(), 1, "{status}");
    }
}

#[tokio::test]
async fn a_refusal_is_final_for_one_letter_only() {
    for status in [400, 403, 404, 405, 413, 422, 501] {
        let blog = TestBlog::open().await;
        let bob = Mastodon::open().await.person("bob");
        bob.follow(&blog.actor("alice")).await;
        blog.work_until_idle().await;

        bob.server.answer_next(status);
        blog.settled("Refused").await;
        let knocks = bob.server.knocks();
        blog.a_while_passes().await;
        blog.work_until_idle().await;
        assert_eq!(bob.server.knocks(), knocks, "{status} is not tried again");

        blog.settled("Welcome").await;
        let [create] = &bob.server.letters("Create")[..] else { panic!("{status}") };
        assert_eq!(create["object"]["name"], "Welcome");
    }
}

#[tokio::test]
async fn whoever_is_gone_is_no_longer_a_follower() {
    let blog = TestBlog::open().await;
    let server = Mastodon::open().await.without_shared_inbox();
    let (bob, carol) = (server.person("bob"), server.person("carol"));
    bob.follow(&blog.actor("alice")).await;
    blog.work_until_idle().await;
    server.always_answer(410);
    blog.settled("Gone").await;
    assert_eq!(blog.followers("alice").await, 0);

    server.answer_as_usual();
    carol.follow(&blog.actor("alice")).await;
    blog.work_until_idle().await;
    blog.settled("Still here").await;

    let creates = server.letters("Create");
    assert_eq!(creates.len(), 1);
    assert_eq!(creates[0].path, "/users/carol/inbox");
}

#[tokio::test]
async fn a_server_may_say_when_to_come_back() {
    let blog = TestBlog::open().await;
    let bob = Mastodon::open().await.person("bob");
    bob.follow(&blog.actor("alice")).await;
    blog.work_until_idle().await;

    let mut headers = HeaderMap::new();
    headers.insert("retry-after", "7200".parse().unwrap());
    bob.server.answer_next_with(429, headers);
    blog.settled("The Quiet Orchard").await;

    assert!(blog.next_delivery().await > chrono::Utc::now() + chrono::TimeDelta::minutes(110));
    blog.a_while_passes().await;
    blog.work_until_idle().await;
    assert_eq!(bob.server.letters("Create").len(), 1);
}

#[tokio::test]
async fn patience_grows_with_every_failure() {
    let blog = TestBlog::open().await;
    let bob = Mastodon::open().await.person("bob");
    bob.follow(&blog.actor("alice")).await;
    blog.work_until_idle().await;
    bob.server.close();
    blog.settled("The Quiet Orchard").await;

    let mut waits = Vec::new();
    for _ in 0..4 {
        waits.push((blog.next_delivery().await - chrono::Utc::now()).num_seconds());
        blog.a_while_passes().await;
        blog.work_until_idle().await;
    }

    assert!(waits.windows(2).all(|it| it[0] < it[1]), "{waits:?}");
}

#[tokio::test]
async fn a_second_knock_speaks_the_newer_language_and_is_remembered() {
    let blog = TestBlog::open().await;
    let bob = Mastodon::running("newer").await.person("bob");
    bob.server.understands_only(Style::Rfc9421);
    bob.follow(&blog.actor("alice")).await;
    blog.work_until_idle().await;

    let [accept] = &bob.server.received()[..] else { panic!("{:?}", bob.server.received()) };
    assert_eq!(accept.style, Style::Rfc9421);
    assert_eq!(bob.server.knocks(), 2, "first the old, then the new");

    blog.settled("The Quiet Orchard").await;
    assert_eq!(bob.server.letters("Create").len(), 1);
    assert_eq!(bob.server.knocks(), 3, "the new one is remembered");
}

#[tokio::test]
async fn a_server_that_understands_neither_is_not_knocked_at_for_ever() {
    let blog = TestBlog::open().await;
    let bob = Mastodon::open().await.person("bob");
    bob.follow(&blog.actor("alice")).await;
    blog.work_until_idle().await;

    bob.server.always_answer(401);
    let before = bob.server.knocks();
    blog.settled("The Quiet Orchard").await;
    assert_eq!(bob.server.knocks() - before, 2, "one knock in each language");
}

#[tokio::test]
async fn after_a_week_of_silence_a_server_is_written_off_until_it_speaks() {
    let blog = TestBlog::open().await;
    let bob = Mastodon::open().await.person("bob");
    bob.follow(&blog.actor("alice")).await;
    blog.work_until_idle().await;
    bob.server.always_answer(503);
    blog.settled("Lost").await;

    blog.days_pass(8).await;
    blog.work_until_idle().await;
    let knocks = bob.server.knocks();
    blog.a_while_passes().await;
    blog.settled("Lost as well").await;
    blog.a_while_passes().await;
    blog.work_until_idle().await;
    assert_eq!(bob.server.knocks(), knocks, "nobody goes there any more");

    bob.server.answer_as_usual();
    let review = blog.settled("Found again").await;
    bob.like(&review).await;
    blog.revise(&review, "Found again, and better.").await;
    blog.a_while_passes().await;
    blog.work_until_idle().await;
    assert!(!bob.server.letters("Update").is_empty(), "{:?}", bob.server.received());
}

#[tokio::test]
async fn every_attempt_is_sealed_anew() {
    let blog = TestBlog::open().await;
    let bob = Mastodon::open().await.person("bob");
    bob.follow(&blog.actor("alice")).await;
    blog.work_until_idle().await;

    let [accept] = &bob.server.received()[..] else { panic!() };
    assert_eq!(accept.style, Style::Cavage);
    assert_eq!(accept.key_id, format!("{}#main-key", blog.actor("alice")));
    let signature = accept.headers["signature"].to_str().unwrap();
    assert!(signature.contains("headers=\"(request-target) host date digest content-type\""), "{signature}");
}

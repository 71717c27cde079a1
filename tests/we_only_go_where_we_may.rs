//! Strangers make us ask other servers; they do not choose how far we go, how long we wait, or whom we trust.

use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::support::{Mastodon, Person, Served, Style, TestBlog, public};

#[tokio::test]
async fn a_blog_that_may_not_reach_the_machine_does_not_reach_it() {
    let blog = TestBlog::open_with(|config| config.fetch_allow.clear()).await;
    let bob = Mastodon::open().await.person("bob");
    let follow = bob.activity(json!({ "type": "Follow", "object": blog.actor("alice") }));

    let answer = bob.envelope(&blog.shared_inbox(), &follow).send().await;
    blog.work_until_idle().await;

    assert!(matches!(answer.status, 401 | 403 | 503), "{answer:?}");
    assert!(bob.server.asked().is_empty(), "{:?}", bob.server.asked());
    assert_eq!(blog.followers("alice").await, 0);
}

#[tokio::test]
async fn parents_at_forbidden_addresses_are_not_asked_for() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let bob = Mastodon::open().await.person("bob");
    let started = Instant::now();

    for parent in [
        "http://0.0.0.0/note",
        "http://10.0.0.1/note",
        "http://172.16.0.1/note",
        "http://192.168.0.1/note",
        "http://169.254.169.254/latest/meta-data",
        "http://100.64.0.1/note",
        "http://192.0.0.1/note",
        "http://198.18.0.1/note",
        "http://224.0.0.1/note",
        "http://240.0.0.1/note",
        "http://255.255.255.255/",
        "http://[::]/",
        "http://[::1]/",
        "http://[::ffff:10.0.0.1]/",
        "http://[::10.0.0.1]/",
        "http://[fe80::1]/",
        "http://[fc00::1]/",
        "http://[64:ff9b::a00:1]/",
        "http://[2002:a00:1::]/",
        "http://[2001::1]/",
        "http://[ff02::1]/",
        "http://[2001:db8::1]/",
        "http://2130706433/",
        "http://0x7f.1/",
        "http://localhost:0/",
        "gopher://localhost/",
        "javascript:alert(1)",
        "data:text/html,x",
        "//localhost/",
        "no url at all",
    ] {
        let note = bob.note(parent, "<p>Fetch!</p>");
        let answer = bob.send(&review.inbox, bob.create(&note)).await;
        assert!(answer.status < 500, "{parent} {answer:?}");
    }
    blog.work_until_idle().await;

    assert!(started.elapsed() < Duration::from_secs(20), "nobody waits for what may not be reached");
    assert_eq!(blog.tree(&review).await, []);
}

#[tokio::test]
async fn a_redirect_does_not_lead_us_astray() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let canary = Mastodon::open().await;
    let bob = Mastodon::open().await.person("bob");

    for (number, to) in [
        "http://10.0.0.1/secret".to_owned(),
        "http://[::1]:9999/secret".to_owned(),
        "file:///etc/passwd".to_owned(),
        format!("{}/loop/3", bob.server.url),
    ]
    .into_iter()
    .enumerate()
    {
        bob.server.serve(&format!("/loop/{number}"), Served::redirect(&to));
        let parent = format!("{}/loop/{number}", bob.server.url);
        bob.reply(&review, &parent, "<p>Follow me!</p>").await;
    }
    for number in 100..160 {
        let next = format!("{}/hop/{}", bob.server.url, number + 1);
        bob.server.serve(&format!("/hop/{number}"), Served::redirect(&next));
    }
    bob.reply(&review, &format!("{}/hop/100", bob.server.url), "<p>Further!</p>").await;
    blog.work_until_idle().await;

    let hops = bob.server.asked().iter().filter(|it| it.path.starts_with("/hop/")).count();
    assert!(hops <= 6, "{hops} hops");
    assert!(bob.server.asked_for("/loop/3") <= 2);
    assert!(canary.asked().is_empty());
    assert_eq!(blog.tree(&review).await, []);
}

#[tokio::test]
async fn what_lies_behind_a_redirect_belongs_to_where_it_lies() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let victim = Mastodon::open().await.person("victim");
    let evil = Mastodon::open().await.person("evil");
    let forged = json!({
        "@context": "https://www.w3.org/ns/activitystreams",
        "id": format!("{}/redirect", victim.server.url), "type": "Note", "attributedTo": victim.url(),
        "inReplyTo": review.id, "to": [public()], "content": "<p>Stolen.</p>", "published": "2026-01-02T03:04:05Z",
    });
    evil.server.serve("/forged", Served::json(&forged));
    victim.server.serve("/redirect", Served::redirect(&format!("{}/forged", evil.server.url)));

    evil.reply(&review, &format!("{}/redirect", victim.server.url), "<p>Look above.</p>").await;
    blog.work_until_idle().await;

    assert!(!blog.shows(&review, "Stolen.").await, "O18 an open redirect");
}

#[tokio::test]
async fn only_a_proper_answer_counts() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let bob = Mastodon::open().await.person("bob");
    let json_of = |words: &str| {
        let note = bob.note(&review.id, &format!("<p>{words}</p>"));
        (note["id"].as_str().unwrap().to_owned(), note)
    };
    let html = "text/html; charset=utf-8";
    let (wrong_type, note) = json_of("wrong-type");
    bob.server.serve(&path(&bob, &wrong_type), Served::text(&note.to_string(), html));
    let (an_error, note) = json_of("an-error");
    bob.server.serve(&path(&bob, &an_error), Served::json(&note).status(500));
    let (forbidden, note) = json_of("forbidden");
    bob.server.serve(&path(&bob, &forbidden), Served::json(&note).status(403));
    let (huge, mut note) = json_of("huge");
    note["content"] = json!(format!("<p>huge {}</p>", "x".repeat(2 * 1024 * 1024)));
    bob.server.serve(&path(&bob, &huge), Served::json(&note));
    let (deep, _) = json_of("deep");
    let nested = format!("{}1{}", "[".repeat(100_000), "]".repeat(100_000));
    bob.server.serve(&path(&bob, &deep), Served::text(&nested, "application/activity+json"));

    for parent in [wrong_type, an_error, forbidden, huge, deep] {
        bob.reply(&review, &parent, "<p>See above.</p>").await;
    }
    blog.work_until_idle().await;

    assert_eq!(blog.tree(&review).await, []);
}

#[tokio::test]
async fn an_answer_without_an_end_is_cut_off() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let bob = Mastodon::open().await.person("bob");
    bob.server.serve("/endless", Served::endless());
    let started = Instant::now();

    bob.reply(&review, &format!("{}/endless", bob.server.url), "<p>Wait for it.</p>").await;
    blog.work_until_idle().await;

    assert!(started.elapsed() < Duration::from_secs(20), "{:?}", started.elapsed());
    assert_eq!(blog.tree(&review).await, []);
}

#[tokio::test]
async fn an_endless_actor_is_no_actor() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let bob = Mastodon::open().await.person("bob");
    bob.server.serve("/users/bob", Served::endless());

    let like = bob.activity(json!({ "type": "Like", "object": review.id }));
    let answer = bob.envelope(&review.inbox, &like).send().await;

    assert!(matches!(answer.status, 401 | 503), "{answer:?}");
    assert_eq!(blog.likes(&review).await, 0);
}

#[tokio::test]
async fn a_follower_with_an_odd_inbox_harms_nobody() {
    let blog = TestBlog::open().await;
    let bob = Mastodon::open().await.person("bob");
    bob.follow(&blog.actor("alice")).await;
    let odd: [(&str, Value); 8] = [
        ("private", json!("http://10.0.0.1/inbox")),
        ("loopback", json!("http://[::1]:9/inbox")),
        ("invalid", json!("not a url")),
        ("number", json!(7)),
        ("object", json!({ "id": "http://10.0.0.1/inbox" })),
        ("empty", json!("")),
        ("long", json!(format!("http://localhost:1/{}", "x".repeat(1_000_000)))),
        ("ours", json!(blog.shared_inbox())),
    ];
    for (name, inbox) in odd {
        let person = Mastodon::open().await.person(name);
        person.become_also(json!({ "inbox": inbox, "endpoints": null }));
        let follow = json!({ "type": "Follow", "object": blog.actor("alice") });
        let answer = person.send(&format!("{}/inbox", blog.actor("alice")), follow).await;
        assert!(answer.status < 500 || answer.status == 503, "{name} {answer:?}");
    }

    blog.published("The Quiet Orchard").await;
    blog.work_until_idle().await;

    assert_eq!(bob.server.letters("Create").len(), 1);
    assert_eq!(blog.get("/").await.status, 200);
}

#[tokio::test]
async fn an_address_without_an_end_stops_nobody() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let bob = Mastodon::open().await.person("bob");
    let mallory = Mastodon::open().await.person("mallory");
    bob.follow(&blog.actor("alice")).await;
    let noise: String = (0..2_000).map(|_| format!("{:x}", rand::random::<u64>())).collect();
    let long = |start: &str| json!(format!("{start}/{noise}"));
    let here = mallory.url();

    for field in ["inbox", "url", "followers", "preferredUsername", "name", "summary"] {
        mallory.become_also(json!({ field: long(&here) }));
        let follow = json!({ "type": "Follow", "object": review.author });
        let answer = mallory.send(&review.inbox, follow).await;
        assert!(answer.status < 500, "{field} {answer:?}");
        blog.restart().await;
    }
    mallory.become_also(json!({}));
    for field in ["id", "url", "inReplyTo", "summary", "context"] {
        let mut note = mallory.note(&review.id, "<p>Hello.</p>");
        note[field] = long(&here);
        let answer = mallory.send(&review.inbox, mallory.create(&note)).await;
        assert!(answer.status < 500, "{field} {answer:?}");
        let answer = mallory.send(&review.inbox, json!({ "type": "Delete", "object": note["id"] })).await;
        assert!(answer.status < 500, "{field} {answer:?}");
    }
    for kind in ["Follow", "Like", "Undo", "Announce"] {
        let object = if kind == "Follow" { &review.author } else { &review.id };
        let activity = json!({ "id": long(&here), "type": kind, "to": [public()], "object": object });
        let answer = mallory.send(&review.inbox, activity).await;
        assert!(answer.status < 500, "{kind} {answer:?}");
        let activity = json!({ "type": kind, "to": [public()], "object": long(&here) });
        let answer = mallory.send(&review.inbox, activity).await;
        assert!(answer.status < 500, "{kind} {answer:?}");
    }

    blog.published("Still heard").await;
    blog.work_until_idle().await;
    assert_eq!(bob.server.letters("Create").len(), 1);
}

#[tokio::test]
async fn a_letter_full_of_zeros_is_read_or_refused() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let bob = Mastodon::open().await.person("bob");
    let odd = "a\u{0}b\u{feff}\u{202e}\u{7}";

    for field in ["content", "summary", "url", "inReplyTo", "published", "updated", "name", "type"] {
        let mut note = bob.note(&review.id, "<p>Hello.</p>");
        note[field] = json!(odd);
        let answer = bob.send(&review.inbox, bob.create(&note)).await;
        assert!(answer.status < 500, "{field} {answer:?}");
    }
    for (field, value) in [
        ("contentMap", json!({ odd: odd })),
        ("tag", json!([{ "type": "Mention", "href": odd, "name": odd }])),
        ("id", json!(format!("{}/{odd}", bob.url()))),
        ("url", json!(format!("{}/{odd}", bob.url()))),
        ("language", json!({ "identifier": odd })),
    ] {
        let mut note = bob.note(&review.id, "<p>Hello.</p>");
        note[field] = value;
        let answer = bob.send(&review.inbox, bob.create(&note)).await;
        assert!(answer.status < 500, "{field} {answer:?}");
    }
    for kind in ["Like", "EmojiReact"] {
        let like = json!({ "type": kind, "content": odd, "_misskey_reaction": odd, "object": review.id });
        let answer = bob.send(&review.inbox, like).await;
        assert!(answer.status < 500, "{kind} {answer:?}");
    }
    for field in ["name", "summary", "preferredUsername", "url", "inbox", "followers"] {
        let person = Mastodon::open().await.person("odd");
        person.become_also(json!({ field: odd }));
        let answer = person.send(&review.inbox, json!({ "type": "Like", "object": review.id })).await;
        assert!(answer.status < 500, "{field} {answer:?}");
    }
    blog.work_until_idle().await;
    assert_eq!(blog.get(&review.path).await.status, 200);
}

#[tokio::test]
async fn an_actor_elsewhere_is_who_their_address_says() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let mallory = Mastodon::open().await.person("mallory");
    mallory.become_also(json!({
        "preferredUsername": format!("alice@{}", blog.host()),
        "webfinger": format!("alice@{}", blog.host()),
        "url": blog.at("/@alice"),
    }));

    let note = mallory.note(&review.id, "<p>Trust me.</p>");
    let answer = mallory.send(&review.inbox, mallory.create(&note)).await;

    assert!(answer.status < 500, "{answer:?}");
    for comment in blog.comments(&review).await {
        assert!(!comment.words.contains(&format!("@alice@{} ", blog.host())), "{}", comment.words);
        assert!(comment.words.contains(&mallory.server.host()), "{}", comment.words);
    }
}

#[tokio::test]
async fn a_crowd_of_tags_costs_nothing() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let bob = Mastodon::open().await.person("bob");
    let mut note = bob.note(&review.id, "<p>Hello all.</p>");
    let mention = |number: usize| {
        let href = format!("{}/users/nobody{number}", bob.server.url);
        json!({ "type": "Mention", "href": href, "name": "@nobody" })
    };
    note["tag"] = (0..2_000).map(mention).collect();
    note["cc"] = (0..5_000).map(|it| json!(format!("{}/users/nobody{it}", bob.server.url))).collect();

    bob.tell(&review.inbox, bob.create(&note)).await;
    blog.work_until_idle().await;

    assert!(blog.shows(&review, "Hello all.").await);
    assert!(bob.server.asked().len() < 20, "{}", bob.server.asked().len());
}

#[tokio::test]
async fn an_unknown_key_that_fails_is_not_asked_for_again_and_again() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let mallory = Mastodon::open().await.person("mallory");
    mallory.server.serve("/users/mallory", Served::text("", "text/plain").status(500));

    for _ in 0..20 {
        let like = mallory.activity(json!({ "type": "Like", "object": review.id }));
        let answer = mallory.envelope(&review.inbox, &like).style(Style::Cavage).send().await;
        assert!(matches!(answer.status, 401 | 503), "{answer:?}");
    }

    assert!(mallory.server.asked_for("/users/mallory") <= 2, "{}", mallory.server.asked().len());
}

fn path(person: &Person, url: &str) -> String {
    url.strip_prefix(&person.server.url).unwrap().to_owned()
}

//! What was not said to everybody is shown to nobody, except to the author it was said to.

use serde_json::{Value, json};

use crate::support::{Browser, Mastodon, Person, Published, TestBlog, facts, public, token};

#[tokio::test]
async fn a_private_reply_is_found_nowhere() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let bob = Mastodon::open().await.person("bob");
    let open = bob.reply(&review, &review.id, "<p>Out loud.</p>").await;
    let followers = json!(format!("{}/followers", bob.url()));
    let alice = json!(review.author);

    for (to, cc) in [
        (json!([alice]), json!([])),
        (alice.clone(), json!(null)),
        (json!([followers]), json!([alice])),
        (json!([followers]), json!([])),
        (json!([]), json!([])),
    ] {
        for parent in [review.id.as_str(), open["id"].as_str().unwrap()] {
            let secret = token();
            let note = addressed(&bob, parent, &format!("<p>{secret}</p>"), &to, &cc);
            bob.tell(&review.inbox, bob.create(&note)).await;
            blog.work_until_idle().await;

            let leaks = leaks(&blog, &review, &[&secret, note["id"].as_str().unwrap()]).await;
            assert!(leaks.is_empty(), "to {to} cc {cc}: {leaks:?}");
            assert_eq!(blog.tree(&review).await, [(1, None)]);
            assert!(blog.page(&review.path).await.contains("1 comment"));
        }
    }
    assert_eq!(blog.json(&review.ap()).await["replies"]["totalItems"], 1);
}

#[tokio::test]
async fn the_author_it_was_said_to_reads_it_at_the_desk() {
    let blog = TestBlog::open().await;
    let review = blog.published_by("mary", &facts("The Quiet Orchard")).await;
    let bob = Mastodon::open().await.person("bob");
    let note = addressed(&bob, &review.id, "<p>Between us two.</p>", &json!([review.author]), &json!([]));
    bob.tell(&review.inbox, bob.create(&note)).await;

    let mut mary = Browser::signed_in(&blog.url, "mary").await;
    mary.open("/desk/inbox").await;
    assert!(mary.says("Between us two."), "{}", mary.text());

    let mut alice = Browser::signed_in(&blog.url, "alice").await;
    alice.open("/desk/inbox").await;
    assert!(!alice.says("Between us two."), "not even the owner reads it: {}", alice.text());
}

#[tokio::test]
async fn only_the_true_names_of_everybody_are_public() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let bob = Mastodon::open().await.person("bob");

    for (to, is_public) in [
        (json!([public()]), true),
        (public(), true),
        (json!("as:Public"), true),
        (json!(["Public"]), true),
        (json!("http://www.w3.org/ns/activitystreams#Public"), true),
        (json!([{ "id": public() }]), true),
        (json!("https://www.w3.org/ns/activitystreams#public"), false),
        (json!("https://www.w3.org/ns/activitystreams#Public "), false),
        (json!("https://www.w3.org/ns/activitystreams#PublicHouse"), false),
        (json!("https://www.w3.org.example/ns/activitystreams#Public"), false),
        (json!("https://www.w3.org/ns/activitystreams"), false),
        (json!("as:public"), false),
        (json!("public"), false),
    ] {
        let secret = token();
        let note = addressed(&bob, &review.id, &format!("<p>{secret}</p>"), &to, &json!([]));
        let answer = bob.send(&review.inbox, bob.create(&note)).await;
        assert!(answer.status < 500, "{answer:?}");
        assert_eq!(blog.shows(&review, &secret).await, is_public, "{to}");
    }
}

#[tokio::test]
async fn public_in_cc_is_shown_too() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let bob = Mastodon::open().await.person("bob");

    let to = json!([format!("{}/followers", bob.url())]);
    let note = addressed(&bob, &review.id, "<p>Quietly.</p>", &to, &json!(public()));
    bob.tell(&review.inbox, bob.create(&note)).await;

    assert!(blog.shows(&review, "Quietly.").await);
}

#[tokio::test]
async fn the_narrower_of_two_addresses_counts() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let bob = Mastodon::open().await.person("bob");
    let alice = json!([review.author]);

    for (outer, inner) in [(json!([public()]), alice.clone()), (alice, json!([public()]))] {
        let secret = token();
        let mut note = addressed(&bob, &review.id, &format!("<p>{secret}</p>"), &inner, &json!([]));
        note["published"] = json!("2026-01-02T03:04:05Z");
        let create = json!({ "type": "Create", "to": outer, "cc": [], "object": note });
        bob.tell(&review.inbox, create).await;
        blog.work_until_idle().await;

        let leaks = leaks(&blog, &review, &[&secret]).await;
        assert!(leaks.is_empty(), "outer {outer} inner {inner}: {leaks:?}");
    }
}

#[tokio::test]
async fn what_becomes_private_disappears() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let bob = Mastodon::open().await.person("bob");
    let secret = token();
    let mut note = bob.reply(&review, &review.id, &format!("<p>{secret}</p>")).await;
    assert!(blog.shows(&review, &secret).await);

    note["to"] = json!([review.author]);
    note["cc"] = json!([]);
    note["updated"] = json!((chrono::Utc::now() + chrono::TimeDelta::minutes(1)).to_rfc3339());
    bob.server.publish(&note);
    bob.tell(&review.inbox, bob.update(&note)).await;
    blog.work_until_idle().await;

    let leaks = leaks(&blog, &review, &[&secret, note["id"].as_str().unwrap()]).await;
    assert!(leaks.is_empty(), "{leaks:?}");
    assert!(!blog.page(&review.path).await.contains("1 comment"));
}

#[tokio::test]
async fn a_public_update_alone_does_not_publish_private_words() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let bob = Mastodon::open().await.person("bob");
    let secret = token();
    let mut note =
        addressed(&bob, &review.id, &format!("<p>{secret}</p>"), &json!([review.author]), &json!([]));
    bob.tell(&review.inbox, bob.create(&note)).await;

    note["updated"] = json!((chrono::Utc::now() + chrono::TimeDelta::minutes(1)).to_rfc3339());
    bob.server.publish(&note);
    let update = json!({ "type": "Update", "to": [public()], "object": note });
    bob.tell(&review.inbox, update).await;

    assert!(leaks(&blog, &review, &[&secret]).await.is_empty());
}

#[tokio::test]
async fn private_words_are_not_passed_on_to_forums() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let carol = Mastodon::running("lemmy").await.person("carol");
    carol.follow(&blog.blog_actor()).await;
    blog.work_until_idle().await;
    let bob = Mastodon::open().await.person("bob");

    let note = addressed(&bob, &review.id, "<p>Between us.</p>", &json!([review.author]), &json!([]));
    bob.tell(&review.inbox, bob.create(&note)).await;
    blog.work_until_idle().await;

    assert!(carol.server.letters("Announce").is_empty(), "{:?}", carol.server.received());
}

fn addressed(person: &Person, parent: &str, html: &str, to: &Value, cc: &Value) -> Value {
    let mut note = person.note(parent, html);
    note["to"] = to.clone();
    note["cc"] = cc.clone();
    person.server.publish(&note);
    note
}

/// Every surface where one of these words can be read.
async fn leaks(blog: &TestBlog, review: &Published, words: &[&str]) -> Vec<String> {
    let mut paths: Vec<String> = [
        "/",
        "/@alice",
        "/feed.atom",
        "/@alice/feed.atom",
        "/comments/feed.atom",
        "/comments/feed.rss",
        "/comments/feed.json",
        "/feeds",
        "/authors",
        "/categories",
        "/tags",
        "/about",
        "/categories/novels",
        "/tags/winter",
        "/ap/users/alice",
        "/ap/blog",
        "/ap/users/alice/outbox",
        "/ap/users/alice/outbox?page=1",
        "/ap/users/alice/featured",
        "/ap/blog/outbox",
        "/ap/blog/outbox?page=1",
        "/ap/blog/featured",
        "/nodeinfo/2.1",
    ]
    .map(str::to_owned)
    .to_vec();
    for tail in ["", "/create", "/replies", "/replies?page=1", "/context", "/likes", "/shares", "/updates/1"]
    {
        paths.push(format!("{}{tail}", review.ap()));
    }
    paths.push(review.path.clone());
    paths.push(format!("{}/comments/feed.json", review.path));
    let home = blog.page("/").await;
    paths.extend(home.split("href=\"").skip(1).filter_map(|it| {
        let link = it.split('"').next()?;
        link.strip_prefix(&blog.url).or(link.starts_with('/').then_some(link)).map(str::to_owned)
    }));
    paths.sort();
    paths.dedup();
    let mut leaks = Vec::new();
    for path in paths {
        for answer in [blog.get(&path).await, blog.fetch(&path).await] {
            assert!(answer.status < 500, "{path} {answer:?}");
            if words.iter().any(|it| answer.body.contains(it) || format!("{:?}", answer.headers).contains(it))
            {
                leaks.push(path.clone());
            }
        }
    }
    leaks
}

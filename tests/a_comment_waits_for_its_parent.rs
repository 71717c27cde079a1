//! An answer may come before what it answers; it is kept, and what is missing is looked for.

use serde_json::{Value, json};

use crate::support::{Mastodon, Person, Served, TestBlog};

#[tokio::test]
async fn an_answer_takes_its_place_when_the_parent_arrives() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let bob = Mastodon::open().await.person("bob");
    let carol = Mastodon::open().await.person("carol");
    let question = bob.note(&review.id, "<p>Why frost?</p>");

    carol.reply(&review, id(&question), "<p>Because.</p>").await;
    assert_eq!(blog.tree(&review).await, []);

    bob.tell(&review.inbox, bob.create(&question)).await;
    assert_eq!(blog.tree(&review).await, [(1, None), (2, Some(1))]);
}

#[tokio::test]
async fn a_parent_that_never_arrives_is_fetched() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let bob = Mastodon::open().await.person("bob");
    let carol = Mastodon::open().await.person("carol");
    let question = bob.note(&review.id, "<p>Why frost?</p>");
    let doubt = bob.note(id(&question), "<p>Or snow?</p>");

    carol.reply(&review, id(&doubt), "<p>Because.</p>").await;
    blog.work_until_idle().await;

    assert_eq!(blog.comments(&review).await.len(), 3);
    let tree = blog.comments(&review).await;
    assert!(tree[0].words.contains("Why frost?") && tree[0].below.is_none());
    assert!(tree[1].words.contains("Or snow?") && tree[1].below == Some(tree[0].number));
    assert!(tree[2].words.contains("Because.") && tree[2].below == Some(tree[1].number));
}

#[tokio::test]
async fn our_questions_are_signed_by_the_instance() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let bob = Mastodon::open().await.person("bob");
    let carol = Mastodon::open().await.person("carol");
    let question = bob.note(&review.id, "<p>Why frost?</p>");

    carol.reply(&review, id(&question), "<p>Because.</p>").await;
    blog.work_until_idle().await;

    let path = id(&question).strip_prefix(&bob.server.url).unwrap();
    let asked = bob.server.asked();
    let asked = asked.iter().find(|it| it.path == path).unwrap();
    let signature = asked.headers["signature"].to_str().unwrap();
    assert!(signature.contains(&blog.at("/ap/instance#main-key")), "{signature}");
    assert!(asked.headers["accept"].to_str().unwrap().contains("application/activity+json"));
    for private in ["cookie", "authorization", "referer"] {
        assert!(!asked.headers.contains_key(private), "{private}");
    }
    let agent = asked.headers["user-agent"].to_str().unwrap().to_lowercase();
    assert!(agent.contains("reynard"), "{agent}");
}

#[tokio::test]
async fn a_parent_on_a_server_that_is_away_is_looked_for_again() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let bob = Mastodon::open().await.person("bob");
    let carol = Mastodon::open().await.person("carol");
    let question = bob.note(&review.id, "<p>Why frost?</p>");
    bob.server.close();

    carol.reply(&review, id(&question), "<p>Because.</p>").await;
    blog.work_until_idle().await;
    assert_eq!(blog.tree(&review).await, []);

    bob.server.reopen();
    blog.a_while_passes().await;
    blog.work_until_idle().await;
    assert_eq!(blog.comments(&review).await.len(), 2);
}

#[tokio::test]
async fn nobody_climbs_for_ever() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let mallory = Mastodon::open().await.person("mallory");
    let chain = endless_chain(&mallory, 300);
    mallory.server.forget_questions();

    mallory.reply(&review, &chain, "<p>Climb!</p>").await;
    for _ in 0..5 {
        blog.work_until_idle().await;
        blog.a_while_passes().await;
    }

    let climbed = mallory.server.asked().iter().filter(|it| it.path.contains("/chain/")).count();
    assert!((1..=110).contains(&climbed), "{climbed} steps");
    assert_eq!(blog.tree(&review).await, []);
}

#[tokio::test]
async fn a_parent_that_answers_itself_is_no_trap() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let mallory = Mastodon::open().await.person("mallory");
    let mut one = mallory.note("", "<p>One.</p>");
    let mut two = mallory.note(id(&one), "<p>Two.</p>");
    one["inReplyTo"] = two["id"].clone();
    mallory.server.publish(&one);
    two["inReplyTo"] = one["id"].clone();

    for note in [&two, &one] {
        mallory.tell(&review.inbox, mallory.create(note)).await;
    }
    for _ in 0..3 {
        blog.work_until_idle().await;
        blog.a_while_passes().await;
    }

    assert_eq!(blog.tree(&review).await, []);
}

#[tokio::test]
async fn what_turns_out_to_be_about_something_else_is_dropped() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let bob = Mastodon::open().await.person("bob");
    let mut elsewhere = bob.note("", "<p>About soup.</p>");
    elsewhere["inReplyTo"] = Value::Null;
    bob.server.publish(&elsewhere);

    bob.reply(&review, id(&elsewhere), "<p>More salt.</p>").await;
    blog.work_until_idle().await;
    bob.server.forget_questions();
    blog.a_while_passes().await;
    blog.work_until_idle().await;

    assert_eq!(blog.tree(&review).await, []);
    assert!(bob.server.asked().is_empty(), "nobody asks again: {:?}", bob.server.asked());
}

#[tokio::test]
async fn a_parent_must_come_from_where_it_says() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let victim = Mastodon::open().await.person("victim");
    let mallory = Mastodon::open().await.person("mallory");
    let parent = mallory.server.new_url("/users/mallory/statuses");
    let forged = json!({
        "@context": "https://www.w3.org/ns/activitystreams",
        "id": format!("{}/statuses/1", victim.url()),
        "type": "Note", "attributedTo": victim.url(), "inReplyTo": review.id,
        "to": ["https://www.w3.org/ns/activitystreams#Public"],
        "content": "<p>I am a fool.</p>", "published": "2026-01-02T03:04:05Z",
    });
    let path = parent.strip_prefix(&mallory.server.url).unwrap();
    mallory.server.serve(path, Served::json(&forged));

    mallory.reply(&review, &parent, "<p>Ha.</p>").await;
    blog.work_until_idle().await;

    assert!(!blog.shows(&review, "I am a fool.").await);
}

#[tokio::test]
async fn a_private_parent_stays_out_of_sight() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let bob = Mastodon::open().await.person("bob");
    let carol = Mastodon::open().await.person("carol");
    let mut secret = bob.note(&review.id, "<p>Between us.</p>");
    secret["to"] = json!([review.author]);
    secret["cc"] = json!([]);
    bob.tell(&review.inbox, bob.create(&secret)).await;

    carol.reply(&review, id(&secret), "<p>Out loud.</p>").await;
    blog.work_until_idle().await;

    let page = blog.page(&review.path).await;
    assert!(page.contains("Out loud.") && !page.contains("Between us."), "{page}");
    assert_eq!(blog.tree(&review).await, [(1, None)], "it moves up");
}

fn id(note: &Value) -> &str {
    note["id"].as_str().unwrap()
}

/// So many notes, each an answer to the next; the last answers one that is not there.
fn endless_chain(person: &Person, length: usize) -> String {
    let at = |number: usize| format!("{}/chain/{number}", person.server.url);
    for number in 0..length {
        person.server.publish(&json!({
            "@context": "https://www.w3.org/ns/activitystreams",
            "id": at(number), "type": "Note", "attributedTo": person.url(), "inReplyTo": at(number + 1),
            "to": ["https://www.w3.org/ns/activitystreams#Public"],
            "content": "<p>Higher.</p>", "published": "2026-01-02T03:04:05Z",
        }));
    }
    at(0)
}

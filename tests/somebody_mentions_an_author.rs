//! Whoever speaks of an author, the blog or a review without answering is heard at the desk.

use reynard::{
    blog::{Actor, Author, By, Mention, Notice, NoticeKind, Role, Sieve, Stand, Standing, Whom},
    db,
};
use serde_json::{Value, json};

use crate::support::{Browser, Mastodon, Person, Published, TestBlog, facts, public, token};

#[tokio::test]
async fn a_public_mention_is_told_to_the_author_and_the_editors() {
    let blog = TestBlog::open().await;
    let nora = blog.new_author("nora", Role::Author).await;
    let bob = Mastodon::open().await.person("bob");
    let words = token();

    say(&blog, &bob, naming(&bob, &blog.actor("mary"), &format!("<p>{words}<script>x</script></p>"))).await;
    blog.work_until_idle().await;

    for name in ["mary", "alice"] {
        let told = told(&blog, &blog.author(name).await).await;
        let [mention] = &told[..] else { panic!("{name}: {told:?}") };
        assert_eq!(mention.html, format!("<p>{words}</p>"));
        assert_eq!(mention.author_id, Some(blog.author("mary").await.id));
        assert!(mention.is_open);
    }
    assert!(told(&blog, &nora).await.is_empty(), "it is none of hers");
    for (name, reads) in [("mary", true), ("alice", true), ("nora", false)] {
        let mut browser = Browser::signed_in(&blog.url, name).await;
        browser.open("/desk/inbox").await;
        assert_eq!(browser.says(&words), reads, "{name}: {}", browser.text());
    }
    assert!(!blog.page("/@mary").await.contains(&words), "nothing of it is on a page");
}

#[tokio::test]
async fn a_private_mention_is_for_the_named_author_alone() {
    let blog = TestBlog::open().await;
    let bob = Mastodon::open().await.person("bob");
    for to in [json!([blog.actor("mary")]), json!([format!("{}/followers", bob.url()), blog.actor("mary")])] {
        let mut note = naming(&bob, &blog.actor("mary"), "<p>Between us.</p>");
        (note["to"], note["cc"]) = (to, json!([]));
        say(&blog, &bob, note).await;
    }
    // Nobody is named who could read it.
    let mut note = naming(&bob, &blog.blog_actor(), "<p>To whom?</p>");
    (note["to"], note["cc"]) = (json!([blog.blog_actor()]), json!([]));
    say(&blog, &bob, note).await;

    assert_eq!(told(&blog, &blog.author("mary").await).await.len(), 2);
    assert!(told(&blog, &blog.author("alice").await).await.is_empty(), "not even the owner");
}

#[tokio::test]
async fn links_and_quotes_of_a_review_are_mentions() {
    let blog = TestBlog::open().await;
    let review = blog.published_by("mary", &facts("The Quiet Orchard")).await;
    blog.work_until_idle().await;
    let bob = Mastodon::open().await.person("bob");
    let page = blog.at(&review.path);

    let mut also: Vec<Value> =
        ["quote", "quoteUrl", "quoteUri", "_misskey_quote"].map(|it| json!({ it: review.id })).to_vec();
    also.push(json!({ "quoteUrl": page }));
    also.push(
        json!({ "tag": [{ "type": "Link", "mediaType": "application/activity+json", "href": review.id }] }),
    );
    also.push(json!({ "content": format!("<p>Read <a href=\"{page}\">this</a>.</p>") }));
    also.push(json!({ "content": format!("<p><a href=\"{}\">this</a></p>", review.id) }));
    for fields in &also {
        let mut note = plain(&bob, "<p>Look.</p>");
        for (name, value) in fields.as_object().unwrap() {
            note[name] = value.clone();
        }
        say(&blog, &bob, note).await;
    }

    let told = told(&blog, &blog.author("alice").await).await;
    assert_eq!(told.len(), also.len(), "{told:?}");
    assert!(told.iter().all(|it| it.review_id == Some(review.review.id)));
    assert!(blog.comments(&review).await.is_empty());
}

#[tokio::test]
async fn an_answer_to_somebody_elsewhere_can_be_a_mention() {
    let blog = TestBlog::open().await;
    let server = Mastodon::open().await;
    let (bob, carol) = (server.person("bob"), server.person("carol"));
    let above = plain(&carol, "<p>What do you read?</p>");
    let mut note = naming(&bob, &blog.actor("alice"), "<p>Ask her.</p>");
    note["inReplyTo"] = above["id"].clone();
    bob.server.publish(&note);
    say(&blog, &bob, note.clone()).await;
    blog.work_until_idle().await;

    let alice = blog.author("alice").await;
    assert_eq!(told(&blog, &alice).await.len(), 1);
    say(&blog, &bob, note.clone()).await;
    note["content"] = json!("<p>Do ask her.</p>");
    note["updated"] = json!(chrono::Utc::now().to_rfc3339());
    tell(&blog, &bob, bob.update(&note)).await;
    blog.work_until_idle().await;
    let told = told(&blog, &alice).await;
    let [mention] = &told[..] else { panic!("{told:?}") };
    assert_eq!(mention.html, "<p>Do ask her.</p>");
}

#[tokio::test]
async fn only_its_speaker_changes_it_and_only_forward_in_time() {
    let blog = TestBlog::open().await;
    let server = Mastodon::open().await;
    let (bob, mallory) = (server.person("bob"), server.person("mallory"));
    let alice = blog.author("alice").await;
    let mut note = naming(&bob, &blog.actor("mary"), "<p>First.</p>");
    note["published"] = json!(at(0));
    say(&blog, &bob, note.clone()).await;

    let edit = |words: &str, at: &str| {
        let mut edited = note.clone();
        edited["content"] = json!(words);
        edited["updated"] = json!(at);
        edited
    };
    let (soon, later) = (at(1), at(2));
    tell(&blog, &bob, bob.update(&edit("<p>Third.</p>", &later))).await;
    tell(&blog, &bob, bob.update(&edit("<p>Second.</p>", &soon))).await;
    let mut forged = edit("<p>Forged.</p>", &at(3));
    tell(&blog, &mallory, mallory.update(&forged)).await;
    forged["attributedTo"] = json!(mallory.url());
    tell(&blog, &mallory, mallory.update(&forged)).await;
    assert_eq!(told(&blog, &alice).await[0].html, "<p>Third.</p>");

    // What becomes private leaves the sight of everybody but mary.
    note = edit("<p>Just for you.</p>", &at(4));
    (note["to"], note["cc"]) = (json!([blog.actor("mary")]), json!([]));
    tell(&blog, &bob, bob.update(&note)).await;
    assert!(told(&blog, &alice).await.is_empty());
    assert_eq!(told(&blog, &blog.author("mary").await).await[0].html, "<p>Just for you.</p>");
}

#[tokio::test]
async fn what_is_taken_back_is_forgotten() {
    let blog = TestBlog::open().await;
    let server = Mastodon::open().await;
    let (bob, mallory) = (server.person("bob"), server.person("mallory"));
    let alice = blog.author("alice").await;
    let one = naming(&bob, &blog.actor("alice"), "<p>One.</p>");
    let two = naming(&bob, &blog.actor("alice"), "<p>Two.</p>");
    let early = naming(&bob, &blog.actor("alice"), "<p>Early.</p>");
    say(&blog, &bob, one.clone()).await;
    say(&blog, &bob, two.clone()).await;

    tell(&blog, &mallory, json!({ "type": "Delete", "object": one["id"] })).await;
    assert_eq!(told(&blog, &alice).await.len(), 2);
    tell(&blog, &bob, json!({ "type": "Delete", "object": { "id": one["id"], "type": "Tombstone" } })).await;
    let left = told(&blog, &alice).await;
    assert_eq!(left.iter().map(|it| it.url.as_str()).collect::<Vec<_>>(), [two["id"].as_str().unwrap()]);
    tell(&blog, &bob, json!({ "type": "Delete", "object": early["id"] })).await;
    say(&blog, &bob, early).await;
    assert_eq!(told(&blog, &alice).await.len(), 1, "a Delete that comes first counts too");

    tell(&blog, &bob, json!({ "type": "Delete", "object": bob.url() })).await;
    assert!(told(&blog, &alice).await.is_empty());
}

#[tokio::test]
async fn a_storm_does_not_drown_the_desk() {
    let blog = TestBlog::open().await;
    let bob = Mastodon::open().await.person("bob");
    for _ in 0..40 {
        say(&blog, &bob, naming(&bob, &blog.actor("alice"), "<p>Hey!</p>")).await;
    }
    assert_eq!(told(&blog, &blog.author("alice").await).await.len(), 20);
}

#[tokio::test]
async fn much_is_no_mention() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let server = Mastodon::open().await;
    let (bob, carol) = (server.person("bob"), server.person("carol"));
    let alice = blog.author("alice").await;

    // A stranger who speaks of nothing of ours leaves no trace.
    say(&blog, &carol, plain(&carol, "<p>Nice weather.</p>")).await;
    assert!(Actor::by_url(&blog.app.db, &carol.url()).await.unwrap().is_none());

    let reply = naming_in(&bob, &review, "<p>A reply.</p>");
    say(&blog, &bob, reply.clone()).await;
    let mut question = naming(&bob, &blog.actor("alice"), "<p>Which?</p>");
    question["type"] = json!("Question");
    say(&blog, &bob, question).await;
    let mut vote = naming(&bob, &blog.actor("alice"), "");
    vote["name"] = json!("Yes");
    vote.as_object_mut().unwrap().remove("content");
    say(&blog, &bob, vote).await;
    let mut forged = naming(&bob, &blog.actor("alice"), "<p>Not mine.</p>");
    forged["attributedTo"] = json!(carol.url());
    say(&blog, &bob, forged).await;
    let long = naming(&bob, &blog.actor("alice"), &format!("<p>{}</p>", "x".repeat(210_000)));
    say(&blog, &bob, long).await;
    blog.work_until_idle().await;

    let told = told(&blog, &alice).await;
    assert!(told.is_empty(), "{told:?}");
    assert_eq!(blog.comments(&review).await.len(), 1);
}

#[tokio::test]
async fn nobody_who_is_blocked_is_heard() {
    let blog = TestBlog::open().await;
    let bob = Mastodon::open().await.person("bob");
    let alice = blog.author("alice").await;
    let whom = Whom::Actor { url: bob.url(), handle: bob.handle() };
    let txn = db::begin(&blog.app.db).await.unwrap();
    Standing::decide(&txn, &By::operator("enough"), &whom, Some(Stand::Blocked)).await.unwrap();
    txn.commit().await.unwrap();

    let note = naming(&bob, &blog.actor("alice"), "<p>Hey!</p>");
    let answer = bob.send(&blog.shared_inbox(), bob.create(&note)).await;
    assert!(matches!(answer.status, 202 | 403), "{answer:?}");
    assert!(Mention::by_url(&blog.app.db, note["id"].as_str().unwrap()).await.unwrap().is_none());
    assert!(told(&blog, &alice).await.is_empty());
}

/// Every mention that an author is told of, newest first.
async fn told(blog: &TestBlog, author: &Author) -> Vec<Mention> {
    let sieve = Sieve { kind: Some(NoticeKind::Mention), ..Sieve::default() };
    let (notices, _) = Notice::page(&blog.app.db, author, &sieve, 1, 100).await.unwrap();
    let ids: Vec<i64> = notices.iter().filter_map(|it| it.mention_id).collect();
    let found = Mention::by_ids(&blog.app.db, &ids).await.unwrap();
    ids.iter().filter_map(|id| found.iter().find(|it| it.id == *id).cloned()).collect()
}

/// Something public that answers nothing.
fn plain(speaker: &Person, html: &str) -> Value {
    let mut note = speaker.note("", html);
    note.as_object_mut().unwrap().remove("inReplyTo");
    speaker.server.publish(&note);
    note
}

fn naming(speaker: &Person, whom: &str, html: &str) -> Value {
    let mut note = plain(speaker, html);
    note["tag"] = json!([{ "type": "Mention", "href": whom, "name": "@somebody" }]);
    note["to"] = json!([public()]);
    note["cc"] = json!([whom]);
    speaker.server.publish(&note);
    note
}

fn naming_in(speaker: &Person, review: &Published, html: &str) -> Value {
    let mut note = naming(speaker, &review.author, html);
    note["inReplyTo"] = json!(review.id);
    note
}

/// So many minutes after the first wording of something.
fn at(minutes: i64) -> String {
    (chrono::Utc::now() - chrono::TimeDelta::minutes(30 - minutes)).to_rfc3339()
}

async fn say(blog: &TestBlog, speaker: &Person, note: Value) {
    tell(blog, speaker, speaker.create(&note)).await;
}

async fn tell(blog: &TestBlog, speaker: &Person, activity: Value) {
    speaker.tell(&blog.shared_inbox(), activity).await;
}

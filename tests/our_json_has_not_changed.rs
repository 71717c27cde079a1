//! Every kind of JSON we send or show, as other servers have learned to read it.

use std::collections::HashMap;

use insta::assert_json_snapshot;
use serde_json::Value;

use crate::support::{Mastodon, Person, Published, TestBlog, public};

struct Scene {
    blog: TestBlog,
    review: Published,
    bob: Person,
    carol: Person,
}

impl Scene {
    /// bob follows alice, carol's forum follows the blog, and alice publishes.
    async fn open() -> Self {
        let blog = TestBlog::open().await;
        let bob = Mastodon::open().await.person("bob");
        let carol = Mastodon::running("lemmy").await.person("carol");
        bob.follow(&blog.actor("alice")).await;
        bob.follow(&blog.blog_actor()).await;
        carol.follow(&blog.blog_actor()).await;
        blog.work_until_idle().await;
        let review = blog.settled("The Quiet Orchard").await;
        Self { blog, review, bob, carol }
    }

    fn redacted(&self, json: &Value) -> Value {
        let names = [
            (self.blog.host(), "blog.example"),
            (self.bob.server.host(), "mastodon.example"),
            (self.carol.server.host(), "lemmy.example"),
        ];
        let mut uids = HashMap::new();
        redact(
            json,
            &|text| {
                names.iter().fold(text.to_owned(), |text, it| {
                    let (before, after) = (format!("http://{}", it.0), format!("https://{}", it.1));
                    text.replace(&before, &after).replace(&it.0, it.1)
                })
            },
            &mut uids,
        )
    }

    async fn document(&self, path: &str) -> Value {
        self.redacted(&self.blog.json(path).await)
    }

    fn letter(&self, person: &Person, kind: &str) -> Value {
        let letters = person.server.letters(kind);
        self.redacted(&letters.last().unwrap_or_else(|| panic!("no {kind}")).body)
    }
}

#[tokio::test]
async fn actors() {
    let it = Scene::open().await;

    assert_json_snapshot!("author", it.document("/ap/users/alice").await);
    assert_json_snapshot!("blog", it.document("/ap/blog").await);
    assert_json_snapshot!("instance", it.document("/ap/instance").await);
    let finger = format!("/.well-known/webfinger?resource=acct:alice@{}", it.blog.host());
    assert_json_snapshot!("webfinger", it.document(&finger).await);
    assert_json_snapshot!("nodeinfo_index", it.document("/.well-known/nodeinfo").await);
    assert_json_snapshot!("nodeinfo", it.document("/nodeinfo/2.1").await);
}

#[tokio::test]
async fn a_published_review() {
    let it = Scene::open().await;

    assert_json_snapshot!("article", it.document(&it.review.ap()).await);
    assert_json_snapshot!("article_create", it.document(&format!("{}/create", it.review.ap())).await);
    assert_json_snapshot!("create", it.letter(&it.bob, "Create"));
    assert_json_snapshot!("accept_follow", it.letter(&it.bob, "Accept"));
    assert_json_snapshot!("announce_to_microblogs", it.letter(&it.bob, "Announce"));
    assert_json_snapshot!("announce_to_forums", it.letter(&it.carol, "Announce"));
    assert_json_snapshot!("outbox", it.document("/ap/users/alice/outbox").await);
    assert_json_snapshot!("outbox_page", it.document("/ap/users/alice/outbox?page=1").await);
    assert_json_snapshot!("blog_outbox", it.document("/ap/blog/outbox").await);
    assert_json_snapshot!("featured", it.document("/ap/users/alice/featured").await);
    assert_json_snapshot!("followers", it.document("/ap/users/alice/followers").await);
    assert_json_snapshot!("moderators", it.document("/ap/blog/moderators").await);
}

#[tokio::test]
async fn a_conversation() {
    let it = Scene::open().await;
    let question = it.bob.reply(&it.review, &it.review.id, "<p>Why frost?</p>").await;
    it.bob.like(&it.review).await;
    it.bob.boost(&it.review).await;
    let answer = it.blog.answer(&it.review, question["id"].as_str(), "Because *winter*.").await;
    it.blog.work_until_idle().await;

    assert_json_snapshot!("answer", it.document(&answer.url).await);
    assert_json_snapshot!("answer_create", it.letter(&it.bob, "Create"));
    assert_json_snapshot!("article_with_replies", it.document(&it.review.ap()).await);
    for part in ["replies", "context", "likes", "shares"] {
        assert_json_snapshot!(part, it.document(&format!("{}/{part}", it.review.ap())).await);
    }
    assert_json_snapshot!("replies_page", it.document(&format!("{}/replies?page=1", it.review.ap())).await);
    assert_json_snapshot!("comment_passed_on", {
        let passed = it.carol.server.letters("Announce");
        it.redacted(&passed.iter().find(|it| it["object"]["object"]["type"] == "Note").unwrap().body)
    });
}

#[tokio::test]
async fn a_changed_and_a_retracted_review() {
    let it = Scene::open().await;

    it.blog.revise(&it.review, "It thaws after all.").await;
    it.blog.work_until_idle().await;
    assert_json_snapshot!("update", it.letter(&it.bob, "Update"));

    it.blog.retract(&it.review).await;
    it.blog.work_until_idle().await;
    assert_json_snapshot!("delete", it.letter(&it.bob, "Delete"));
    assert_json_snapshot!("tombstone", it.redacted(&it.blog.fetch(&it.review.ap()).await.json()));
}

#[tokio::test]
async fn consent_to_be_quoted() {
    let it = Scene::open().await;
    let mut quote = it.bob.note("", "<p>Read this.</p>");
    quote.as_object_mut().unwrap().remove("inReplyTo");
    quote["quote"] = it.review.id.clone().into();
    it.bob.server.publish(&quote);

    let request = serde_json::json!({ "type": "QuoteRequest", "object": it.review.id, "instrument": quote });
    it.bob.tell(&it.review.inbox, request).await;
    it.blog.work_until_idle().await;

    let accept = it.bob.server.letters("Accept").pop().unwrap();
    assert_json_snapshot!("accept_quote", it.redacted(&accept.body));
    let stamp = accept["result"].as_str().unwrap();
    let stamp_json = it.blog.json(stamp).await;
    assert_eq!(stamp_json["interactingObject"], quote["id"]);
    assert_eq!(stamp_json["interactionTarget"], it.review.id);
    assert_json_snapshot!("quote_authorization", it.redacted(&stamp_json));
}

/// What every peer relies on, whatever else changes.
#[tokio::test]
async fn the_shapes_that_others_depend_on() {
    let it = Scene::open().await;
    let article = it.blog.json(&it.review.ap()).await;

    for text in [
        "id",
        "type",
        "attributedTo",
        "audience",
        "url",
        "name",
        "summary",
        "content",
        "published",
        "context",
    ] {
        assert!(article[text].is_string(), "{text} is one string: {}", article[text]);
    }
    assert!(article["attachment"].is_array() && article["tag"].is_array());
    assert_eq!(article["to"], serde_json::json!([public()]));
    let cc: Vec<&str> = article["cc"].as_array().unwrap().iter().map(|it| it.as_str().unwrap()).collect();
    assert_eq!(cc, [it.blog.blog_actor(), format!("{}/followers", it.blog.actor("alice"))]);
    assert_eq!(article["contentMap"], serde_json::json!({ "en": article["content"] }));
    assert!(!article["summary"].as_str().unwrap().contains(['<', '>']), "plain text");
    assert!(article.get("updated").is_none() && article.get("inReplyTo").is_none());
    assert_eq!(article["replies"]["type"], "Collection");
    assert_eq!(article["replies"]["first"]["type"], "CollectionPage");
    assert!(article["replies"]["first"]["items"].is_array());
    assert_eq!(article["interactionPolicy"]["canQuote"]["automaticApproval"], serde_json::json!([public()]));
    for content_type in ["application/activity+json"] {
        let answer = it.blog.fetch(&it.review.ap()).await;
        assert!(answer.header("content-type").starts_with(content_type), "{answer:?}");
        assert!(answer.header("vary").to_lowercase().contains("accept"));
    }
}

/// Hosts, uids, keys and moments get names that stay the same.
fn redact(json: &Value, rename: &impl Fn(&str) -> String, uids: &mut HashMap<String, usize>) -> Value {
    match json {
        Value::Object(fields) => {
            fields.iter().map(|(name, value)| (name.clone(), redact(value, rename, uids))).collect()
        }
        Value::Array(items) => items.iter().map(|it| redact(it, rename, uids)).collect(),
        Value::String(text) if text.starts_with("-----BEGIN PUBLIC KEY") => "[key]".into(),
        Value::String(text) if chrono::DateTime::parse_from_rfc3339(text).is_ok() => "[moment]".into(),
        Value::String(text) => numbered(&rename(text), uids).into(),
        other => other.clone(),
    }
}

fn numbered(text: &str, uids: &mut HashMap<String, usize>) -> String {
    let parts = text.split_inclusive(|it: char| !it.is_ascii_alphanumeric());
    parts
        .map(|part| {
            let word = part.trim_end_matches(|it: char| !it.is_ascii_alphanumeric());
            let is_uid = word.len() == 32 && word.bytes().all(|it| it.is_ascii_hexdigit());
            let is_count =
                text.starts_with("https://") && word.len() >= 4 && word.bytes().all(|it| it.is_ascii_digit());
            if !is_uid && !is_count {
                return part.to_owned();
            }
            let next = uids.len() + 1;
            let number = uids.entry(word.to_owned()).or_insert(next);
            part.replace(word, &format!("[{number}]"))
        })
        .collect()
}

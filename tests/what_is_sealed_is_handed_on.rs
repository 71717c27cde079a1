//! What is said under a review reaches the author's followers, if they can see who really said it;
//! and what others hand on to us is asked for where it was said.

use serde_json::{Value, json};

use crate::support::{Mastodon, Person, Published, TestBlog, public};

struct Scene {
    blog: TestBlog,
    review: Published,
    /// Says something.
    bob: Person,
    /// Follows alice from another server.
    carol: Person,
    /// Follows alice from bob's server.
    dora: Person,
}

impl Scene {
    async fn open() -> Self {
        let blog = TestBlog::open().await;
        let bob = Mastodon::open().await.person("bob");
        let dora = bob.server.person("dora");
        let carol = Mastodon::open().await.person("carol");
        for person in [&carol, &dora] {
            person.follow(&blog.actor("alice")).await;
        }
        let review = blog.settled("The Quiet Orchard").await;
        Self { blog, review, bob, carol, dora }
    }

    /// What carol's server received that bob said.
    fn handed_on(&self, kind: &str) -> Vec<crate::support::Letter> {
        let letters = self.carol.server.letters(kind).into_iter();
        letters.filter(|it| it["actor"] == self.bob.url()).collect()
    }
}

/// Adds what Mastodon adds: a seal inside the letter.
fn sealed(person: &Person, mut activity: Value) -> Value {
    activity["signature"] = json!({
        "type": "RsaSignature2017", "creator": person.key_id(), "created": "2026-01-01T00:00:00Z",
        "signatureValue": "c2VhbA==",
    });
    activity
}

#[tokio::test]
async fn a_sealed_answer_its_edit_and_its_end_are_handed_on_as_they_came() {
    let it = Scene::open().await;
    let note = it.bob.note(&it.review.id, "<p>Why frost?</p>");
    let create = sealed(&it.bob, it.bob.create(&note));

    it.bob.tell(&it.review.inbox, create.clone()).await;
    it.bob.tell(&it.blog.shared_inbox(), create.clone()).await;
    it.blog.work_until_idle().await;

    let [handed_on] = &it.handed_on("Create")[..] else { panic!("once") };
    assert_eq!(handed_on.raw, create.to_string(), "not a byte is changed");
    assert_eq!(handed_on.key_id, format!("{}#main-key", it.review.author));
    let at_home = it.dora.server.letters("Create");
    assert!(at_home.iter().all(|letter| letter["actor"] != it.bob.url()), "not back to where it came from");

    let mut edited = note.clone();
    edited["content"] = json!("<p>Why snow?</p>");
    edited["updated"] = json!(chrono::Utc::now().to_rfc3339());
    it.bob.tell(&it.review.inbox, sealed(&it.bob, it.bob.update(&edited))).await;
    let delete = it.bob.activity(json!({ "type": "Delete", "to": [public()], "object": note["id"] }));
    it.bob.tell(&it.review.inbox, sealed(&it.bob, delete)).await;
    it.blog.work_until_idle().await;
    assert_eq!((it.handed_on("Update").len(), it.handed_on("Delete").len()), (1, 1));
}

#[tokio::test]
async fn what_is_unsealed_private_or_sealed_by_others_is_not_handed_on() {
    let it = Scene::open().await;
    let plain = it.bob.note(&it.review.id, "<p>Plain.</p>");
    let mut private = it.bob.note(&it.review.id, "<p>Private.</p>");
    private["to"] = json!([it.review.author]);
    private["cc"] = json!([]);
    let foreign = it.bob.note(&it.review.id, "<p>Foreign.</p>");

    it.bob.tell(&it.review.inbox, it.bob.create(&plain)).await;
    it.bob.tell(&it.review.inbox, sealed(&it.bob, it.bob.create(&private))).await;
    it.bob.tell(&it.review.inbox, sealed(&it.carol, it.bob.create(&foreign))).await;
    it.blog.work_until_idle().await;

    assert!(it.handed_on("Create").is_empty());
}

#[tokio::test]
async fn what_is_handed_on_to_us_is_asked_for_where_it_was_said() {
    let it = Scene::open().await;
    let note = it.bob.note(&it.review.id, "<p>Why frost?</p>");
    let mut forged = it.bob.create(&note);
    forged["object"]["content"] = json!("<p>Forged.</p>");

    let unsealed = it.carol.envelope(&it.review.inbox, &forged).send().await;
    assert_eq!(unsealed.status, 401, "without a seal it is only somebody speaking for bob");
    let answer = it.carol.envelope(&it.review.inbox, &sealed(&it.bob, forged)).send().await;
    assert_eq!(answer.status, 202, "{}", answer.body);
    assert_eq!(it.blog.comments(&it.review).await.len(), 0, "not before its server was asked");
    it.blog.work_until_idle().await;

    let page = it.blog.page(&it.review.path).await;
    assert!(page.contains("Why frost?") && !page.contains("Forged."));

    let mut edited = note.clone();
    edited["content"] = json!("<p>Why snow?</p>");
    edited["updated"] = json!(chrono::Utc::now().to_rfc3339());
    it.bob.server.publish(&edited);
    let update = sealed(&it.bob, it.bob.update(&note));
    assert_eq!(it.carol.envelope(&it.review.inbox, &update).send().await.status, 202);
    it.blog.work_until_idle().await;
    assert!(it.blog.shows(&it.review, "Why snow?").await);
}

#[tokio::test]
async fn a_forged_end_has_no_effect_and_a_true_one_has() {
    let it = Scene::open().await;
    let note = it.bob.reply(&it.review, &it.review.id, "<p>Why frost?</p>").await;
    let delete = it.bob.activity(json!({ "type": "Delete", "to": [public()], "object": note["id"] }));
    let delete = sealed(&it.bob, delete);

    assert_eq!(it.carol.envelope(&it.review.inbox, &delete).send().await.status, 202);
    it.blog.work_until_idle().await;
    assert!(it.blog.shows(&it.review, "Why frost?").await, "it is still there");
    assert!(!it.blog.page(&it.review.path).await.contains("class=\"edited\""), "nor was it edited");

    it.bob.server.take_down(note["id"].as_str().unwrap());
    assert_eq!(it.carol.envelope(&it.review.inbox, &delete).send().await.status, 202);
    it.blog.work_until_idle().await;
    assert!(!it.blog.shows(&it.review, "Why frost?").await);
}

#[tokio::test]
async fn an_invention_is_asked_for_and_not_found() {
    let it = Scene::open().await;
    let mallory = Mastodon::open().await.person("mallory");
    let mut invented = it.bob.note(&it.review.id, "<p>Invented.</p>");
    it.bob.server.take_down(invented["id"].as_str().unwrap());
    invented["attributedTo"] = json!(it.bob.url());

    let create = sealed(&it.bob, it.bob.create(&invented));
    assert_eq!(mallory.envelope(&it.review.inbox, &create).send().await.status, 202);
    for _ in 0..3 {
        it.blog.work_until_idle().await;
        it.blog.a_while_passes().await;
    }
    assert_eq!(it.blog.comments(&it.review).await.len(), 0);
}

#[tokio::test]
async fn what_does_not_concern_us_is_refused_and_makes_us_ask_nobody() {
    let it = Scene::open().await;
    let mallory = Mastodon::open().await.person("mallory");
    it.bob.server.forget_questions();
    let elsewhere = it.bob.note("https://elsewhere.example/1", "<p>Away.</p>");
    let like = it.bob.activity(json!({ "type": "Like", "object": it.review.id }));
    let unknown = it.bob.server.new_url("/users/bob/statuses");
    let delete = it.bob.activity(json!({ "type": "Delete", "object": unknown }));
    let mut stolen = it.bob.note(&it.review.id, "<p>Stolen.</p>");
    stolen["id"] = json!(it.carol.server.new_url("/users/carol/statuses"));

    for activity in [it.bob.create(&elsewhere), like, delete, it.bob.create(&stolen)] {
        let answer = mallory.envelope(&it.review.inbox, &sealed(&it.bob, activity.clone())).send().await;
        assert_eq!(answer.status, 401, "{activity}");
    }
    it.blog.work_until_idle().await;

    assert!(it.bob.server.asked().is_empty() && mallory.server.asked().is_empty());
}

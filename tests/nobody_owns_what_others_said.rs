//! A letter may be sealed well and still claim what its sender has no right to.

use serde_json::{Value, json};

use crate::support::{Mastodon, Person, Published, TestBlog, public};

struct Scene {
    blog: TestBlog,
    review: Published,
    victim: Person,
    /// What the victim said under the review.
    note: Value,
    evil: Person,
}

impl Scene {
    async fn open() -> Self {
        let blog = TestBlog::open().await;
        let review = blog.settled("The Quiet Orchard").await;
        let victim = Mastodon::open().await.person("victim");
        victim.follow(&review.author).await;
        victim.like(&review).await;
        let note = victim.reply(&review, &review.id, "<p>My own words.</p>").await;
        blog.work_until_idle().await;
        let evil = Mastodon::open().await.person("evil");
        Self { blog, review, victim, note, evil }
    }

    /// Evil sends this; nothing that belongs to others may change.
    async fn changes_nothing(&self, what: &str, activity: Value) {
        for inbox in [&self.review.inbox, &self.blog.shared_inbox()] {
            let answer = self.evil.send(inbox, activity.clone()).await;
            assert!(answer.status < 500, "{what}: {answer:?}");
        }
        self.blog.work_until_idle().await;
        let page = self.blog.page(&self.review.path).await;
        assert!(page.contains("My own words."), "{what}: {page}");
        assert!(page.contains("It never quite thaws."), "{what}: {page}");
        assert!(!page.contains("Stolen"), "{what}: {page}");
        assert_eq!(self.blog.likes(&self.review).await, 1, "{what}");
        assert_eq!(self.blog.followers("alice").await, 1, "{what}");
        assert_eq!(self.blog.fetch(&self.review.ap()).await.status, 200, "{what}");
        let alice = self.blog.json("/ap/users/alice").await;
        assert_eq!(alice["name"], "Alice", "{what}");
    }

    fn stolen_note(&self, id: &str) -> Value {
        json!({
            "id": id, "type": "Note", "attributedTo": self.victim.url(), "inReplyTo": self.review.id,
            "to": [public()], "content": "<p>Stolen.</p>", "published": "2026-01-02T03:04:05Z",
            "updated": "2036-01-02T03:04:05Z",
        })
    }
}

#[tokio::test]
async fn an_activity_lives_where_its_actor_lives() {
    let it = Scene::open().await;
    let evil = it.evil.server.host();
    let note = it.evil.note(&it.review.id, "<p>Stolen.</p>");

    for id in [
        format!("{}/deeds/1", it.victim.url()),
        it.evil.url().replace("http://", "https://") + "/deeds/1",
        it.evil.url().replace(&evil, "localhost:1") + "/deeds/1",
        it.blog.at("/ap/deeds/1"),
        "not a url".to_owned(),
    ] {
        let create = json!({ "id": id, "type": "Create", "to": [public()], "object": note });
        let answer = it.evil.send(&it.review.inbox, create).await;
        assert!((400..500).contains(&answer.status), "{id}: {answer:?}");
        it.blog.work_until_idle().await;
        assert!(!it.blog.shows(&it.review, "Stolen").await, "{id}");
    }
}

#[tokio::test]
async fn words_are_never_put_into_somebody_elses_mouth() {
    let it = Scene::open().await;
    let fresh = format!("{}/statuses/none", it.victim.url());
    let own = it.evil.server.new_url("/statuses");
    let note_id = it.note["id"].as_str().unwrap().to_owned();

    for (what, object) in [
        ("O04 a forged new note", it.stolen_note(&fresh)),
        ("O04 a forged known note", it.stolen_note(&note_id)),
        ("my id, your name", it.stolen_note(&own)),
        ("O26 your atomUri", {
            let mut note = it.stolen_note(&own);
            note["atomUri"] = json!(note_id);
            note["url"] = json!(note_id);
            note["attributedTo"] = json!([it.victim.url(), it.evil.url()]);
            note
        }),
    ] {
        for kind in ["Create", "Update"] {
            it.changes_nothing(what, json!({ "type": kind, "to": [public()], "object": object })).await;
        }
    }
}

#[tokio::test]
async fn a_boost_brings_no_foreign_words_along() {
    let it = Scene::open().await;
    let id = it.note["id"].as_str().unwrap();
    let deep = json!({
        "id": format!("{}/deeds/9", it.victim.url()), "type": "Create", "actor": it.victim.url(),
        "to": [public()], "object": it.stolen_note(&format!("{}/statuses/9", it.victim.url())),
    });
    let with = |kind: &str, object: Value| {
        let id = format!("{}/deeds/{kind}", it.victim.url());
        json!({ "id": id, "type": kind, "actor": it.victim.url(), "to": [public()], "object": object })
    };

    for (what, object) in [
        ("O05 a forged note", it.stolen_note(id)),
        ("O06 a forged Create", deep),
        ("O06 a forged Update", with("Update", it.stolen_note(id))),
        ("O06 a forged Delete", with("Delete", json!(id))),
        ("O06 a forged departure", with("Delete", json!(it.victim.url()))),
        (
            "O06 a forged Undo",
            with("Undo", json!({ "type": "Like", "actor": it.victim.url(), "object": it.review.id })),
        ),
        (
            "O06 a forged Undo",
            with("Undo", json!({ "type": "Follow", "actor": it.victim.url(), "object": it.review.author })),
        ),
    ] {
        it.changes_nothing(what, json!({ "type": "Announce", "to": [public()], "object": object })).await;
    }
}

#[tokio::test]
async fn what_is_ours_is_changed_by_nobody_elsewhere() {
    let it = Scene::open().await;
    let answer = it.blog.answer(&it.review, None, "Thank you all.").await;
    it.blog.work_until_idle().await;
    let mut article = it.blog.json(&it.review.ap()).await;
    article["content"] = json!("<p>Stolen.</p>");
    article["updated"] = json!("2036-01-02T03:04:05Z");
    let mut actor = it.blog.json("/ap/users/alice").await;
    actor["name"] = json!("Stolen");
    actor["publicKey"]["publicKeyPem"] = json!(it.evil.pem());
    let mut words = it.blog.json(&answer.url).await;
    words["content"] = json!("<p>Stolen.</p>");

    for object in [article, actor, words] {
        let id = object["id"].clone();
        for kind in ["Create", "Update"] {
            let what = format!("O08 {kind} {id}");
            it.changes_nothing(&what, json!({ "type": kind, "to": [public()], "object": object })).await;
        }
        for grave in [id.clone(), json!({ "id": id, "type": "Tombstone" })] {
            it.changes_nothing(&format!("O08 Delete {id}"), json!({ "type": "Delete", "object": grave }))
                .await;
        }
    }
    let key = &it.blog.json("/ap/users/alice").await["publicKey"]["publicKeyPem"];
    assert_ne!(*key, it.evil.pem());
    assert!(it.blog.shows(&it.review, "Thank you all.").await);
}

#[tokio::test]
async fn nobody_undoes_what_others_did() {
    let it = Scene::open().await;
    let like = json!({ "type": "Like", "actor": it.victim.url(), "object": it.review.id });
    let follow = json!({ "type": "Follow", "actor": it.victim.url(), "object": it.review.author });

    for (what, object) in [("O10 like", like), ("O10 follow", follow)] {
        it.changes_nothing(what, json!({ "type": "Undo", "object": object })).await;
    }
    for object in [json!(it.note["id"]), json!({ "id": it.note["id"], "type": "Tombstone" })] {
        it.changes_nothing("O09", json!({ "type": "Delete", "object": object })).await;
    }
}

#[tokio::test]
async fn answers_to_questions_we_never_asked_change_nothing() {
    let it = Scene::open().await;
    let follow = json!({ "id": it.blog.at("/ap/follows/1"), "type": "Follow", "actor": it.review.author, "object": it.evil.url() });

    for kind in ["Accept", "Reject"] {
        it.changes_nothing("O12", json!({ "type": kind, "object": follow })).await;
        it.changes_nothing("O12", json!({ "type": kind, "object": it.note["id"] })).await;
    }
    for kind in ["Block", "Flag", "Remove", "Add"] {
        let object =
            json!({ "type": kind, "object": [it.victim.url(), it.note["id"]], "target": it.review.id });
        it.changes_nothing("O13", object).await;
        it.changes_nothing("O13", json!({ "type": kind, "object": it.victim.url() })).await;
    }
    let moved = json!({ "type": "Move", "object": it.victim.url(), "target": it.evil.url() });
    it.changes_nothing("O14", moved).await;
}

#[tokio::test]
async fn a_moderator_elsewhere_is_not_one_here() {
    let it = Scene::open().await;
    let audience = it.blog.blog_actor();

    it.changes_nothing("M12", json!({
        "type": "Delete", "object": it.note["id"], "summary": "off topic", "audience": audience, "to": [public()],
    })).await;
}

#[tokio::test]
async fn addresses_that_only_look_like_ours_are_not_ours() {
    let it = Scene::open().await;
    let (host, path) = (it.blog.host(), it.review.ap());

    for parent in [
        format!("http://{}{path}", host.to_uppercase()).replace("LOCALHOST", "localhost.evil.example"),
        format!("http://{host}@evil.example{path}"),
        format!("http://evil.example/{path}"),
        format!("http://{host}.evil.example{path}"),
        format!("https://evil.example/?{}", it.review.id),
        format!("http://{host}\\@evil.example{path}"),
    ] {
        let note = it.evil.note(&parent, "<p>Stolen.</p>");
        let answer = it.evil.send(&it.review.inbox, it.evil.create(&note)).await;
        assert!(answer.status < 500, "{parent} {answer:?}");
        assert!(!it.blog.shows(&it.review, "Stolen").await, "{parent}");
    }
}

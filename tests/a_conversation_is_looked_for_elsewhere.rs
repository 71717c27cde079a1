//! Answers to answers reach us only while our author stays mentioned; the others are looked for.

use serde_json::{Value, json};

use crate::support::{Mastodon, Person, Published, Served, TestBlog, public};

struct Scene {
    blog: TestBlog,
    review: Published,
    bob: Person,
    carol: Person,
}

impl Scene {
    async fn open() -> Self {
        let blog = TestBlog::open().await;
        let review = blog.settled("The Quiet Orchard").await;
        let bob = Mastodon::open().await.person("bob");
        let carol = Mastodon::open().await.person("carol");
        Self { blog, review, bob, carol }
    }

    /// The next crawl comes, and all that follows from it.
    async fn an_hour_passes(&self) {
        self.blog.a_while_passes().await;
        self.blog.work_until_idle().await;
    }
}

#[tokio::test]
async fn an_answer_that_does_not_mention_the_author_is_found() {
    let it = Scene::open().await;
    let mut question = it.bob.note(&it.review.id, "<p>Why frost?</p>");
    let mut doubt = it.carol.note(id(&question), "<p>Or snow?</p>");
    let last = it.bob.note(id(&doubt), "<p>Hail.</p>");
    it.carol.server.list_replies(&mut doubt, &[last], 5);
    it.bob.server.list_replies(&mut question, &[doubt], 5);

    it.bob.tell(&it.review.inbox, it.bob.create(&question)).await;
    it.blog.work_until_idle().await;
    assert_eq!(it.blog.comments(&it.review).await.len(), 1, "nobody is asked at once");
    it.an_hour_passes().await;

    assert_eq!(it.blog.tree(&it.review).await, [(1, None), (2, Some(1)), (3, Some(2))]);
    assert!(it.blog.shows(&it.review, "Hail.").await);
}

#[tokio::test]
async fn a_conversation_that_is_listed_as_a_whole_is_read_too() {
    let it = Scene::open().await;
    let mut question = it.bob.note(&it.review.id, "<p>Why frost?</p>");
    let doubt = it.carol.note(id(&question), "<p>Or snow?</p>");
    let whole = it.bob.server.new_url("/contexts");
    question["context"] = json!(whole);
    it.bob.server.publish(&question);
    let items = [&question["id"], &doubt["id"], &json!(it.review.id)];
    let context = json!({ "id": whole, "type": "OrderedCollection", "orderedItems": items });
    it.bob.server.publish(&context);

    it.bob.tell(&it.review.inbox, it.bob.create(&question)).await;
    it.an_hour_passes().await;

    assert_eq!(it.blog.tree(&it.review).await, [(1, None), (2, Some(1))]);
}

#[tokio::test]
async fn what_has_not_changed_is_not_read_again() {
    let it = Scene::open().await;
    let mut question = it.bob.note(&it.review.id, "<p>Why frost?</p>");
    let doubt = it.carol.note(id(&question), "<p>Or snow?</p>");
    it.bob.server.list_replies(&mut question, std::slice::from_ref(&doubt), 5);
    it.bob.tell(&it.review.inbox, it.bob.create(&question)).await;
    it.an_hour_passes().await;
    for server in [&it.bob.server, &it.carol.server] {
        server.forget_questions();
    }

    it.an_hour_passes().await;
    assert_eq!((it.bob.server.asked().len(), it.bob.server.unchanged()), (2, 2), "two pages, unchanged");
    assert_eq!(it.carol.server.asked().len(), 0, "what we know is not asked for");

    let late = it.carol.note(id(&question), "<p>Late.</p>");
    it.bob.server.list_replies(&mut question, &[doubt, late], 5);
    it.an_hour_passes().await;
    assert!(it.blog.shows(&it.review, "Late.").await);
}

#[tokio::test]
async fn a_server_that_is_away_is_asked_later() {
    let it = Scene::open().await;
    let mut question = it.bob.note(&it.review.id, "<p>Why frost?</p>");
    let doubt = it.carol.note(id(&question), "<p>Or snow?</p>");
    it.bob.server.list_replies(&mut question, std::slice::from_ref(&doubt), 5);
    let path = id(&doubt).strip_prefix(&it.carol.server.url).unwrap().to_owned();
    it.carol.server.serve(&path, Served::text("", "text/plain").status(500));
    it.bob.tell(&it.review.inbox, it.bob.create(&question)).await;

    it.an_hour_passes().await;
    assert_eq!(it.blog.comments(&it.review).await.len(), 1);

    it.carol.server.publish(&doubt);
    it.an_hour_passes().await;
    assert_eq!(it.blog.comments(&it.review).await.len(), 2);
}

#[tokio::test]
async fn nobody_can_make_us_read_for_ever() {
    let it = Scene::open().await;
    let mallory = Mastodon::open().await.person("mallory");
    let question = with_replies(&mallory, &it.review, "/list/0");
    for number in 0..40 {
        let next = mallory.server.url.clone() + &format!("/list/{}", number + 1);
        let page = json!({ "id": mallory.server.url.clone() + &format!("/list/{number}"), "type": "CollectionPage", "next": next });
        mallory.server.publish(&page);
    }
    mallory.tell(&it.review.inbox, mallory.create(&question)).await;
    it.an_hour_passes().await;
    let read = mallory.server.asked().iter().filter(|it| it.path.starts_with("/list/")).count();
    assert_eq!(read, 10, "endless pages without items");

    let circle = with_replies(&mallory, &it.review, "/circle");
    let at = format!("{}/circle", mallory.server.url);
    mallory.server.publish(&json!({ "id": at, "type": "Collection", "first": at, "next": at }));
    mallory.tell(&it.review.inbox, mallory.create(&circle)).await;
    it.an_hour_passes().await;
    assert_eq!(mallory.server.asked_for("/circle"), 1);

    let flood = with_replies(&mallory, &it.review, "/flood");
    let items: Vec<String> = (0..10_000).map(|it| format!("{}/n/{it}", mallory.server.url)).collect();
    let at = format!("{}/flood", mallory.server.url);
    mallory.server.publish(&json!({ "id": at, "type": "Collection", "items": items }));
    mallory.tell(&it.review.inbox, mallory.create(&flood)).await;
    it.an_hour_passes().await;
    let asked = mallory.server.asked().iter().filter(|it| it.path.starts_with("/n/")).count();
    assert!((1..=500).contains(&asked), "{asked}");
}

#[tokio::test]
async fn lists_lead_neither_to_ourselves_nor_to_others_lists() {
    let it = Scene::open().await;
    let mallory = Mastodon::open().await.person("mallory");
    let mut foreign = mallory.note(&it.review.id, "<p>Theirs.</p>");
    foreign["replies"] = json!(format!("{}/users/carol/replies", it.carol.server.url));
    let question = with_replies(&mallory, &it.review, "/list");
    let at = format!("{}/list", mallory.server.url);
    let next = it.blog.at("/ap/blog/outbox");
    let items = [it.review.id.clone(), it.blog.at("/ap/users/alice"), "http://127.0.0.1/x".to_owned()];
    mallory.server.publish(&json!({ "id": at, "type": "Collection", "items": items, "next": next }));
    it.carol.server.forget_questions();

    for note in [&foreign, &question] {
        mallory.tell(&it.review.inbox, mallory.create(note)).await;
    }
    it.an_hour_passes().await;

    assert_eq!(it.carol.server.asked().len(), 0);
    assert_eq!(it.blog.comments(&it.review).await.len(), 2);
}

#[tokio::test]
async fn what_a_list_says_about_others_is_not_believed() {
    let it = Scene::open().await;
    let mallory = Mastodon::open().await.person("mallory");
    let said = it.carol.note(&it.review.id, "<p>True words.</p>");
    let mut forged = said.clone();
    forged["content"] = json!("<p>False words.</p>");
    let invented = json!({
        "id": it.carol.server.new_url("/users/carol/statuses"), "type": "Note", "attributedTo": it.carol.url(),
        "to": [public()], "inReplyTo": it.review.id, "content": "<p>Invented.</p>",
    });
    let question = with_replies(&mallory, &it.review, "/list");
    let at = format!("{}/list", mallory.server.url);
    mallory.server.publish(&json!({ "id": at, "type": "Collection", "items": [forged, invented] }));

    mallory.tell(&it.review.inbox, mallory.create(&question)).await;
    it.an_hour_passes().await;

    let page = it.blog.page(&it.review.path).await;
    assert!(page.contains("True words.") && !page.contains("False words.") && !page.contains("Invented."));
}

#[tokio::test]
async fn private_words_that_are_found_stay_private() {
    let it = Scene::open().await;
    let mut question = it.bob.note(&it.review.id, "<p>Why frost?</p>");
    let mut whisper = it.carol.note(id(&question), "<p>Whispered.</p>");
    whisper["to"] = json!([it.bob.url()]);
    whisper["cc"] = json!([]);
    it.carol.server.publish(&whisper);
    it.bob.server.list_replies(&mut question, &[whisper], 5);

    it.bob.tell(&it.review.inbox, it.bob.create(&question)).await;
    it.an_hour_passes().await;

    assert_eq!(it.blog.comments(&it.review).await.len(), 1);
    assert!(!it.blog.shows(&it.review, "Whispered.").await);
}

/// Something mallory says, whose answers she lists at this path.
fn with_replies(mallory: &Person, review: &Published, path: &str) -> Value {
    let mut note = mallory.note(&review.id, "<p>Well.</p>");
    note["replies"] = json!(format!("{}{path}", mallory.server.url));
    note
}

fn id(note: &Value) -> &str {
    note["id"].as_str().unwrap()
}

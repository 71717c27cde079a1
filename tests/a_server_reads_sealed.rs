//! Where the owner wants it, other servers must say who they are before they read; people need not.

use chrono::TimeDelta;
use reynard::{
    blog::{By, Stand, Standing, Whom},
    db,
    federation::Delivery,
};

use super::two_reynards_are_good_neighbours::follow;
use crate::support::{Answer, Browser, Mastodon, Person, Published, Served, Style, TestBlog};

struct Scene {
    blog: TestBlog,
    review: Published,
    bob: Person,
    /// Every address in ActivityPub that is not always open.
    paths: Vec<String>,
}

impl Scene {
    async fn open() -> Self {
        let blog = TestBlog::open().await;
        let review = blog.settled("The Quiet Orchard").await;
        let answer = blog.answer(&review, None, "One more thing.").await;
        let bob = Mastodon::named("moor.localhost").await.person("bob");
        let note = format!("/ap/comments/{}", answer.uid());
        let article = review.ap();
        let mut paths =
            vec!["/ap/blog".to_owned(), "/ap/users/alice".to_owned(), article.clone(), note.clone()];
        for under in ["outbox", "outbox?page=1", "followers", "following", "featured"] {
            paths.push(format!("/ap/users/alice/{under}"));
        }
        for under in ["outbox", "followers", "following", "featured", "moderators"] {
            paths.push(format!("/ap/blog/{under}"));
        }
        for under in ["create", "replies", "replies?page=1", "context", "context?page=1", "likes", "shares"] {
            paths.push(format!("{article}/{under}"));
        }
        for under in ["create", "replies"] {
            paths.push(format!("{note}/{under}"));
        }
        paths.push(format!("/ap/blog/announces/{}", review.review.uid));
        Self { blog, review, bob, paths }
    }

    /// The owner ticks the box.
    async fn sealed() -> Self {
        let it = Self::open().await;
        it.set(true).await;
        it.bob.server.forget_questions();
        it
    }

    async fn set(&self, sealed: bool) {
        let mut alice = Browser::signed_in(&self.blog.url, "alice").await;
        alice.open("/desk/settings").await;
        let form = alice.form_with("sealed_reading").without("sealed_reading");
        alice.submit(if sealed { form.fill("sealed_reading", "on") } else { form }).await;
        assert_eq!(alice.status, 200, "{}", alice.html);
    }

    async fn asked_by(&self, person: &Person, path: &str) -> Answer {
        person.question(&self.blog.at(path)).send().await
    }

    async fn head(&self, path: &str) -> u16 {
        self.bob.server.browser.head(self.blog.at(path)).send().await.unwrap().status().as_u16()
    }
}

#[tokio::test]
async fn nothing_is_read_without_a_seal_and_everything_with_one() {
    let it = Scene::open().await;
    for path in &it.paths {
        assert_eq!(it.blog.fetch(path).await.status, 200, "{path} before");
    }
    it.set(true).await;
    for path in &it.paths {
        let answer = it.blog.fetch(path).await;
        assert_eq!((answer.status, it.head(path).await), (401, 401), "{path}");
        assert!(answer.body.contains("/ap/instance") && !answer.body.contains("Orchard"), "{}", answer.body);
        assert_eq!(answer.header("cache-control"), "private", "{path}");
        assert_eq!(answer.header("vary"), "Accept, Signature", "{path}");
        assert!(answer.header("www-authenticate").starts_with("Signature"), "{path}");
        for style in [Style::Cavage, Style::Rfc9421] {
            for method in ["get", "head"] {
                let question = it.bob.question(&it.blog.at(path)).style(style).method(method);
                let answer = question.send().await;
                assert_eq!(answer.status, 200, "{path} {style:?} {method}: {answer:?}");
                assert_eq!(answer.header("cache-control"), "private", "{path}");
                assert_eq!(answer.header("vary"), "Accept, Signature", "{path}");
            }
        }
    }
    assert_eq!(it.bob.server.asked_for("/users/bob"), 1, "a key is asked for once a minute");
    let etag = it.asked_by(&it.bob, &format!("{}/replies", it.review.ap())).await.header("etag").to_owned();
    assert!(!etag.is_empty());
    it.set(false).await;
    assert_eq!(it.blog.fetch(&it.review.ap()).await.header("cache-control"), "public, max-age=5");
}

#[tokio::test]
async fn what_shows_who_we_are_stays_open_and_so_do_the_pages() {
    let it = Scene::sealed().await;
    let host = it.blog.host();
    for path in [
        "/ap/instance".to_owned(),
        "/ap/instance/outbox".to_owned(),
        format!("/.well-known/webfinger?resource=acct:alice@{host}"),
        "/.well-known/host-meta".to_owned(),
        "/.well-known/nodeinfo".to_owned(),
        "/nodeinfo/2.0".to_owned(),
        "/nodeinfo/2.1".to_owned(),
    ] {
        assert_eq!(it.blog.fetch(&path).await.status, 200, "{path}");
    }
    for path in ["/", &it.review.path, "/@alice", "/feed.atom"] {
        assert_eq!(it.blog.get(path).await.status, 200, "{path}");
    }
    // Whoever asks for the twin of a page is led to where the seal is asked for.
    let twin = it.blog.fetch(&it.review.path).await;
    assert_eq!((twin.status, twin.body.as_str()), (303, ""), "{twin:?}");
    assert_eq!(it.blog.fetch(twin.header("location")).await.status, 401);
    assert_eq!(it.blog.fetch("/ap/articles/none").await.status, 401, "not even what is not there");
}

#[tokio::test]
async fn a_seal_must_be_whole_fresh_and_meant_for_us() {
    let it = Scene::sealed().await;
    let url = it.blog.at(&it.review.ap());
    let ask = || it.bob.question(&url);
    let other = it.bob.server.person("other");
    for (what, question, status) in [
        ("too old", ask().dated(TimeDelta::minutes(-70)), 401),
        ("too new", ask().dated(TimeDelta::minutes(20)), 401),
        ("too old, the new way", ask().style(Style::Rfc9421).dated(TimeDelta::minutes(-70)), 401),
        ("without its target", ask().covering(&["host", "date"]), 401),
        ("without its host", ask().covering(&["(request-target)", "date"]), 401),
        ("without a time", ask().covering(&["(request-target)", "host"]), 401),
        ("without its method", ask().style(Style::Rfc9421).covering(&["@target-uri"]), 401),
        ("without its place", ask().style(Style::Rfc9421).covering(&["@method"]), 401),
        ("for another thing", ask().then_to(&it.blog.actor("alice")), 401),
        ("for a POST", it.bob.question(&url).method("post"), 405),
        ("by another key", ask().signed_by(&it.bob.key_id(), other.key()), 401),
        ("by a key nobody has", ask().key_id(&format!("{}/users/none#main-key", it.bob.server.url)), 401),
        ("by us", ask().key_id(&it.blog.at("/ap/instance#main-key")), 401),
        ("by nonsense", ask().key_id("nonsense"), 401),
        ("unreadable", ask().then_set("signature", "nonsense"), 401),
        ("twice", ask().then_add("signature", "keyId=\"x\""), 401),
        ("for another host", ask().for_host("elsewhere.example"), 421),
    ] {
        let answer = question.send().await;
        assert!(answer.status == status || (status == 405 && answer.status == 401), "{what}: {answer:?}");
        assert!(!answer.body.contains("Orchard"), "{what}");
    }
    // Mastodon before 4.3 leaves the query out of what it signs; the path it may not leave out.
    let page = it.blog.at("/ap/users/alice/outbox?page=1");
    let without_query = it.bob.question(&it.blog.at("/ap/users/alice/outbox"));
    assert_eq!(without_query.then_to(&page).send().await.status, 200);
    let elsewhere = it.bob.question(&it.blog.at("/ap/users/alice/followers")).then_to(&page);
    assert_eq!(elsewhere.send().await.status, 401);
}

#[tokio::test]
async fn a_flood_of_forged_seals_asks_once() {
    let it = Scene::sealed().await;
    let other = it.bob.server.person("other");
    for _ in 0..20 {
        let forged = it.bob.question(&it.blog.at(&it.review.ap())).signed_by(&it.bob.key_id(), other.key());
        assert_eq!(forged.send().await.status, 401);
    }
    assert_eq!(it.bob.server.asked_for("/users/bob"), 1);
}

#[tokio::test]
async fn who_is_blocked_reads_nothing() {
    let it = Scene::sealed().await;
    let evil = Mastodon::named("a.evil.localhost").await.person("mallory");
    let carol = it.bob.server.person("carol");
    let txn = db::begin(&it.blog.app.db).await.unwrap();
    let carols = Whom::Actor { url: carol.url(), handle: carol.handle() };
    for whom in [Whom::server(&it.blog.app, "evil.localhost").unwrap(), carols] {
        Standing::decide(&txn, &By::operator(""), &whom, Some(Stand::Blocked)).await.unwrap();
    }
    txn.commit().await.unwrap();

    for path in &it.paths {
        for person in [&evil, &carol] {
            for style in [Style::Cavage, Style::Rfc9421] {
                let answer = person.question(&it.blog.at(path)).style(style).send().await;
                assert_eq!(answer.status, 403, "{path}: {answer:?}");
                assert_eq!(answer.header("cache-control"), "private");
            }
        }
        assert_eq!(it.asked_by(&it.bob, path).await.status, 200, "{path}");
    }
    assert!(evil.server.asked().is_empty() && it.bob.server.asked_for("/users/carol") == 0);
}

#[tokio::test]
async fn a_key_may_have_an_address_of_its_own() {
    let it = Scene::sealed().await;
    let zoe = it.bob.server.person("zoe");
    let key_id = format!("{}/main-key", zoe.url());
    let key = serde_json::json!({ "id": key_id, "owner": zoe.url(), "publicKeyPem": zoe.pem() });
    zoe.become_also(serde_json::json!({ "publicKey": key }));
    it.bob.server.serve("/users/zoe/main-key", Served::json(&zoe.document()));

    assert_eq!(it.asked_by(&zoe, &it.review.ap()).await.status, 200);
}

#[tokio::test]
async fn two_blogs_that_read_sealed_understand_each_other() {
    let (here, there) = (Scene::sealed().await, Scene::sealed().await);
    follow(&there.blog, &here.blog).await;

    here.blog.published("The Long Thaw").await;
    here.blog.work_until_idle().await;

    // To believe the letter, each had to ask the other for a key, under seal.
    let waiting = Delivery::all(&here.blog.app.db).await.unwrap();
    let troubles: Vec<_> = waiting.iter().map(|it| (&it.lane.trouble, &it.delivery.trouble)).collect();
    assert!(waiting.is_empty(), "the neighbour did not take it: {troubles:?}");
}

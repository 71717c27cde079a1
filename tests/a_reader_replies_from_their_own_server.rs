//! A reader gives their handle once and lands on the reply box of their own server.

use serde_json::{Value, json};

use crate::support::{Answer, Mastodon, Served, TestBlog};

const OBJECT: &str = "https://w3id.org/fep/3b86/Object";
const CREATE: &str = "https://w3id.org/fep/3b86/Create";
const SUBSCRIBE: &str = "http://ostatus.org/schema/1.0/subscribe";

/// Puts reply boxes on the card of bob.
fn offer(moor: &Mastodon, boxes: &[(&str, String)]) {
    let links: Vec<Value> = boxes.iter().map(|it| json!({ "rel": it.0, "template": it.1 })).collect();
    let card = json!({ "subject": format!("acct:bob@{}", moor.host()), "links": links });
    let name = format!("bob@{}", moor.host()).replace('@', "%40").replace(':', "%3A");
    let path = format!("/.well-known/webfinger?resource=acct:{name}");
    moor.serve(&path, Served::text(&card.to_string(), "application/jrd+json"));
}

fn encoded(text: &str) -> String {
    text.replace(':', "%3A").replace('/', "%2F").replace('#', "%23")
}

async fn post(blog: &TestBlog, path: &str, form: &[(&str, &str)]) -> Answer {
    let still = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap();
    let sent = still.post(blog.at(path)).header("origin", &blog.url).form(form).send().await.unwrap();
    Answer::of(sent).await
}

#[tokio::test]
async fn a_reader_lands_on_the_reply_box_of_their_server_and_is_remembered() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let moor = Mastodon::open().await;
    offer(&moor, &[(SUBSCRIBE, format!("{}/authorize_interaction?uri={{uri}}", moor.url))]);

    let handle = format!("@bob@{}", moor.host());
    let path = format!("{}/reply/home", review.path);
    let sent = post(&blog, &path, &[("handle", &handle), ("remember", "on")]).await;

    assert_eq!(sent.status, 303, "{}", sent.body);
    let expected = format!("{}/authorize_interaction?uri={}", moor.url, encoded(&review.id));
    assert_eq!(sent.header("location"), expected);
    let cookie = sent.header("set-cookie").to_owned();
    assert!(cookie.starts_with(&format!("reynard-handle=bob@{}", moor.host())), "{cookie}");
    let client = reqwest::Client::new();
    let again = client.get(blog.at(&format!("{}/reply", review.path))).header("cookie", &cookie);
    let again = again.send().await.unwrap();
    let csp = again.headers()["content-security-policy"].to_str().unwrap().to_owned();
    assert!(csp.contains("form-action 'self' https:"), "the form could not lead away: {csp}");
    assert!(again.text().await.unwrap().contains(&format!("value=\"bob@{}\"", moor.host())));
}

#[tokio::test]
async fn an_intent_is_better_than_the_old_form() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let moor = Mastodon::open().await;
    let old = (SUBSCRIBE, format!("{}/subscribe?uri={{uri}}", moor.url));
    let intent = (OBJECT, format!("{}/open?o={{object}}&back={{unknown}}", moor.url));
    let share = (CREATE, format!("{}/share?text={{content}}", moor.url));
    let form = [("handle", format!("bob@{}", moor.host()))];
    let form: Vec<(&str, &str)> = form.iter().map(|it| (it.0, it.1.as_str())).collect();
    let path = format!("{}/reply/home", review.path);

    offer(&moor, &[old.clone(), share.clone(), intent.clone()]);
    let sent = post(&blog, &path, &form).await;
    assert_eq!(sent.header("location"), format!("{}/open?o={}&back=", moor.url, encoded(&review.id)));

    let create = (CREATE, format!("{}/write?to={{inReplyTo}}&text={{content}}", moor.url));
    offer(&moor, &[old, intent, create]);
    let sent = post(&blog, &path, &form).await;
    assert_eq!(sent.header("location"), format!("{}/write?to={}&text=", moor.url, encoded(&review.id)));
}

#[tokio::test]
async fn a_comment_is_answered_by_its_own_id() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let moor = Mastodon::open().await;
    let note = moor.person("carol").reply(&review, &review.id, "<p>I wept.</p>").await;
    offer(&moor, &[(SUBSCRIBE, format!("{}/i?uri={{uri}}", moor.url))]);

    let page = blog.page(&format!("{}/reply?to=1", review.path)).await;
    assert!(page.contains("I wept.") && page.contains("Reply to #1"), "{page}");
    assert!(blog.shows(&review, &format!("{}/reply?to=1", review.path)).await);
    let handle = format!("bob@{}", moor.host());
    let sent = post(&blog, &format!("{}/reply/home?to=1", review.path), &[("handle", &handle)]).await;

    let id = note["id"].as_str().unwrap();
    assert_eq!(sent.header("location"), format!("{}/i?uri={}", moor.url, encoded(id)));
    assert!(sent.header("set-cookie").contains("Max-Age=0"), "who does not want it is not remembered");
    assert_eq!(blog.get(&format!("{}/reply?to=7", review.path)).await.status, 404);
}

#[tokio::test]
async fn whatever_goes_wrong_there_is_the_id_to_copy_and_nothing_is_learned() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let moor = Mastodon::open().await;
    let handle = format!("bob@{}", moor.host());
    let path = format!("{}/reply/home", review.path);
    let evil = Mastodon::open().await;
    let words = |answer: &Answer, host: &str| answer.body.replace(host, "HOST");

    moor.person("bob");
    let without_box = post(&blog, &path, &[("handle", &handle)]).await;
    assert_eq!(without_box.status, 200);
    assert!(without_box.body.contains(&review.id) && without_box.body.contains("Copy this address"));
    let expected = words(&without_box, &moor.host());

    for template in [
        format!("{}/i?uri={{uri}}", evil.url),
        "javascript:alert(1)//{uri}".to_owned(),
        format!("{}@{}/i?uri={{uri}}", moor.url, evil.host()),
        format!("{}.evil.example/i?uri={{uri}}", moor.url),
    ] {
        offer(&moor, &[(SUBSCRIBE, template.clone())]);
        let sent = post(&blog, &path, &[("handle", &handle)]).await;
        assert_eq!((sent.status, words(&sent, &moor.host())), (200, expected.clone()), "{template}");
    }
    let name = handle.replace('@', "%40").replace(':', "%3A");
    let card = format!("/.well-known/webfinger?resource=acct:{name}");
    for answer in [Served::text("nonsense", "text/html"), Served::text("", "text/plain").status(500)] {
        moor.serve(&card, answer);
        let sent = post(&blog, &path, &[("handle", &handle)]).await;
        assert_eq!((sent.status, words(&sent, &moor.host())), (200, expected.clone()));
    }
    for host in ["localhost:1", "10.0.0.1", "169.254.169.254", "nowhere.invalid"] {
        let handle = format!("bob@{host}");
        let sent = post(&blog, &path, &[("handle", &handle)]).await;
        assert_eq!((sent.status, words(&sent, host)), (200, expected.clone()), "{host}");
    }
    let nonsense = post(&blog, &path, &[("handle", "bob")]).await;
    assert_eq!(nonsense.status, 422);
}

#[tokio::test]
async fn nobody_makes_us_ask_without_end() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let moor = Mastodon::open().await;
    moor.person("bob");
    let handle = format!("bob@{}", moor.host());

    let mut last = 0;
    for _ in 0..30 {
        last = post(&blog, &format!("{}/reply/home", review.path), &[("handle", &handle)]).await.status;
    }

    assert_eq!(last, 429);
    let asked = moor.asked().iter().filter(|it| it.path.starts_with("/.well-known/webfinger")).count();
    assert!(asked <= 25, "{asked}");
}

//! A reader types their handle, or only their server, and lands where their own server asks whether to
//! follow; and the same way they tell others about a review.

use reynard::{
    blog::{By, Stand, Standing, Whom},
    db,
};
use serde_json::{Value, json};

use crate::support::{Answer, Mastodon, Served, TestBlog};

const FOLLOW: &str = "https://w3id.org/fep/3b86/Follow";
const CREATE: &str = "https://w3id.org/fep/3b86/Create";
const SUBSCRIBE: &str = "http://ostatus.org/schema/1.0/subscribe";

/// Puts doors on the card of somebody.
fn offer(moor: &Mastodon, name: &str, doors: &[(&str, String)]) {
    let links: Vec<Value> = doors.iter().map(|it| json!({ "rel": it.0, "template": it.1 })).collect();
    let card = json!({ "subject": format!("acct:{name}@{}", moor.host()), "links": links });
    let account = format!("{name}@{}", moor.host()).replace('@', "%40").replace(':', "%3A");
    let path = format!("/.well-known/webfinger?resource=acct:{account}");
    moor.serve(&path, Served::text(&card.to_string(), "application/jrd+json"));
}

fn encoded(text: &str) -> String {
    text.replace(':', "%3A").replace('/', "%2F")
}

async fn post(blog: &TestBlog, path: &str, form: &[(&str, &str)]) -> Answer {
    let still = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap();
    let sent = still.post(blog.at(path)).header("origin", &blog.url).form(form).send().await.unwrap();
    Answer::of(sent).await
}

#[tokio::test]
async fn a_handle_leads_to_the_dialog_at_home() {
    let blog = TestBlog::open().await;
    let moor = Mastodon::open().await;
    offer(&moor, "bob", &[(SUBSCRIBE, format!("{}/authorize_interaction?uri={{uri}}", moor.url))]);
    let handle = format!("@bob@{}", moor.host());

    let the_blog = post(&blog, "/follow", &[("handle", &handle), ("remember", "on")]).await;
    let alice = post(&blog, "/follow", &[("who", "alice"), ("handle", &handle[1..])]).await;
    let by_page = post(&blog, "/follow", &[("handle", &format!("{}/@bob", moor.url))]).await;

    let there = |id: &str| format!("{}/authorize_interaction?uri={}", moor.url, encoded(id));
    assert_eq!((the_blog.status, the_blog.header("location")), (303, there(&blog.blog_actor()).as_str()));
    assert_eq!((alice.status, alice.header("location")), (303, there(&blog.actor("alice")).as_str()));
    assert_eq!(by_page.header("location"), there(&blog.blog_actor()));
    let kept = format!("reynard-handle=bob@{}", moor.host());
    assert!(the_blog.header("set-cookie").starts_with(&kept), "{the_blog:?}");
    assert!(alice.header("set-cookie").contains("Max-Age=0"), "who does not want it is not remembered");
    assert_eq!(post(&blog, "/follow", &[("who", "nobody"), ("handle", &handle)]).await.status, 404);
}

#[tokio::test]
async fn the_name_of_a_server_is_enough() {
    let blog = TestBlog::open().await;
    let moor = Mastodon::open().await;
    offer(&moor, "localhost", &[(SUBSCRIBE, format!("{}/interact?uri={{uri}}", moor.url))]);

    let by_card = post(&blog, "/follow", &[("handle", &moor.host())]).await;
    assert_eq!(
        by_card.header("location"),
        format!("{}/interact?uri={}", moor.url, encoded(&blog.blog_actor()))
    );

    for (software, path) in [
        ("mastodon", "/authorize_interaction?uri="),
        ("akkoma", "/ostatus_subscribe?acct="),
        ("sharkey", "/authorize-follow?acct="),
        ("friendica", "/contact/follow?url="),
    ] {
        let server = Mastodon::running(software).await;
        let sent = post(&blog, "/follow", &[("handle", &server.host())]).await;
        let there = format!("{}{path}{}", server.url, encoded(&blog.blog_actor()));
        assert_eq!((sent.status, sent.header("location")), (303, there.as_str()), "{software}");
    }
}

#[tokio::test]
async fn an_intent_to_follow_is_better_than_the_old_form() {
    let blog = TestBlog::open().await;
    let moor = Mastodon::open().await;
    let intent = format!("{}/follow?o={{object}}&back={{on-success}}&x={{unknown}}", moor.url);
    let old = format!("{}/old?uri={{uri}}", moor.url);
    offer(&moor, "bob", &[(SUBSCRIBE, old), (FOLLOW, intent)]);

    let form = [("who", "alice"), ("handle", &*format!("bob@{}", moor.host()))];
    let sent = post(&blog, "/follow", &form).await;

    let back = encoded(&blog.at("/@alice")).replace('@', "%40");
    let there = format!("{}/follow?o={}&back={back}&x=", moor.url, encoded(&blog.actor("alice")));
    assert_eq!(sent.header("location"), there);
}

#[tokio::test]
async fn where_no_dialog_is_found_there_is_a_name_to_copy_and_nothing_is_learned() {
    let blog = TestBlog::open().await;
    let silent = Mastodon::running("gotosocial").await;
    let evil = Mastodon::open().await;
    let handle = format!("@bob@{}", silent.host());
    let name = format!("@winter@{}", blog.host());
    silent.person("bob");

    let nowhere = post(&blog, "/follow", &[("handle", &handle)]).await;
    assert_eq!(nowhere.status, 200);
    assert!(
        nowhere.body.contains("We found no way to follow from") && nowhere.body.contains(&name),
        "{nowhere:?}"
    );
    assert!(
        nowhere.body.contains(&format!("value=\"{handle}\"")),
        "what was typed is lost: {}",
        nowhere.body
    );
    assert_eq!(nowhere.header("cache-control"), "no-store");
    let expected = nowhere.body.replace(&silent.host(), "HOST");

    for template in [
        format!("{}/i?uri={{uri}}", evil.url),
        "javascript:alert(1)//{uri}".to_owned(),
        format!("{}@{}/i?uri={{uri}}", silent.url, evil.host()),
    ] {
        offer(&silent, "bob", &[(SUBSCRIBE, template.clone()), (FOLLOW, template.replace("uri", "object"))]);
        let sent = post(&blog, "/follow", &[("handle", &handle)]).await;
        assert_eq!(
            (sent.status, sent.body.replace(&silent.host(), "HOST")),
            (200, expected.clone()),
            "{template}"
        );
    }
    for host in ["localhost:1", "10.0.0.1", "169.254.169.254", "nowhere.invalid"] {
        let sent = post(&blog, "/follow", &[("handle", &format!("@bob@{host}"))]).await;
        assert_eq!((sent.status, sent.body.replace(host, "HOST")), (200, expected.clone()), "{host}");
    }
}

#[tokio::test]
async fn what_is_no_address_comes_back_with_a_clear_word() {
    let blog = TestBlog::open().await;
    for nonsense in ["", "bob", "<script>", "a b.example", "javascript:alert(1)"] {
        let sent = post(&blog, "/follow", &[("who", "alice"), ("handle", nonsense)]).await;
        assert_eq!(sent.status, 422, "{nonsense}");
        assert!(sent.body.contains("looks like @you@your.server"), "{}", sent.body);
        assert!(sent.body.contains("<option value=\"alice\" selected>"), "{}", sent.body);
        assert!(!sent.body.contains("<script>"), "{}", sent.body);
    }
    assert!(
        post(&blog, "/follow", &[("handle", "only a name")]).await.body.contains("value=\"only a name\"")
    );
}

#[tokio::test]
async fn a_server_that_is_blocked_is_not_asked() {
    let blog = TestBlog::open().await;
    let moor = Mastodon::named("moor.localhost").await;
    offer(&moor, "bob", &[(SUBSCRIBE, format!("{}/i?uri={{uri}}", moor.url))]);
    let txn = db::begin(&blog.app.db).await.unwrap();
    let whom = Whom::server(&blog.app, "moor.localhost").unwrap();
    Standing::decide(&txn, &By::operator(""), &whom, Some(Stand::Blocked)).await.unwrap();
    txn.commit().await.unwrap();

    let sent = post(&blog, "/follow", &[("handle", &format!("bob@{}", moor.host()))]).await;

    assert_eq!(sent.status, 422);
    assert!(sent.body.contains("exchanges nothing with that server"), "{}", sent.body);
    assert!(moor.asked().is_empty(), "{:?}", moor.asked());
}

#[tokio::test]
async fn nobody_makes_us_ask_without_end() {
    let blog = TestBlog::open().await;
    let moor = Mastodon::running("gotosocial").await;
    let review = blog.published("The Quiet Orchard").await;
    let share = format!("{}/share", review.path);

    let mut last = 0;
    for turn in 0..30 {
        let path = if turn % 2 == 0 { "/follow" } else { share.as_str() };
        last = post(&blog, path, &[("handle", &moor.host()), ("words", "x")]).await.status;
    }

    assert_eq!(last, 429);
    let asked = moor.asked().iter().filter(|it| it.path.starts_with("/.well-known/webfinger")).count();
    assert!(asked <= 25, "{asked}");
}

#[tokio::test]
async fn the_little_form_stands_where_one_follows() {
    let blog = TestBlog::open().await;
    blog.published("The Quiet Orchard").await;
    let (the_blog, alice) = (format!("@winter@{}", blog.host()), format!("@alice@{}", blog.host()));

    for (path, who, name) in
        [("/", "", &the_blog), ("/@alice", "alice", &alice), ("/categories/novels", "", &the_blog)]
    {
        let page = blog.get(path).await;
        assert!(page.body.contains(&format!("name=\"who\" value=\"{who}\"")), "{path}: {}", page.body);
        assert!(
            page.body.contains(&format!("readonly dir=\"ltr\" value=\"{name}\"")),
            "{path}: {}",
            page.body
        );
        let csp = page.header("content-security-policy");
        assert!(csp.contains("form-action 'self' https:"), "the form of {path} could not lead away: {csp}");
    }
    assert!(blog.page("/categories/novels").await.contains("It is the whole blog that you follow"));
    let explained = blog.page("/follow?who=alice").await;
    assert!(explained.contains(&the_blog) && explained.contains(&alice), "{explained}");
    assert!(explained.contains("<option value=\"alice\" selected>"), "{explained}");
    assert_eq!(blog.get("/follow?who=nobody").await.status, 404);
}

#[tokio::test]
async fn a_review_is_told_on_at_home() {
    let blog = TestBlog::open().await;
    let review = blog.published("Frost & Thaw").await;
    let path = format!("{}/share", review.path);
    let page = blog.page(&path).await;
    let words =
        format!("“Frost &amp; Thaw”, reviewed by @alice@{}\n\n{}", blog.host(), blog.at(&review.path));
    assert!(page.contains(&words.replace("&amp;", "&#38;")) || page.contains(&words), "{page}");
    assert!(blog.page(&review.path).await.contains(&format!("href=\"{path}\"")));

    let moor = Mastodon::open().await;
    offer(&moor, "bob", &[(CREATE, format!("{}/write?text={{content}}&to={{inReplyTo}}", moor.url))]);
    let typed = [("handle", &*format!("bob@{}", moor.host())), ("words", "Read this!\r\n\u{2603} & more")];
    let by_intent = post(&blog, &path, &typed).await;
    let there = format!("{}/write?text=Read%20this%21%0A%E2%98%83%20%26%20more&to=", moor.url);
    assert_eq!((by_intent.status, by_intent.header("location")), (303, there.as_str()));

    for (software, begins) in [
        ("mastodon", "/share?text=Read%20this"),
        ("misskey", "/share?text=Read%20this"),
        ("friendica", "/compose?title=Frost%20%26%20Thaw&body=Read%20this"),
        ("hubzilla", "/rpost?title=Frost%20%26%20Thaw&body=Read%20this"),
    ] {
        let server = Mastodon::running(software).await;
        let sent = post(&blog, &path, &[("handle", &server.host()), ("words", "Read this")]).await;
        assert_eq!(sent.header("location"), format!("{}{begins}", server.url), "{software}");
    }
    let silent = Mastodon::running("gotosocial").await;
    let nowhere = post(&blog, &path, &[("handle", &silent.host()), ("words", "Read this")]).await;
    assert_eq!(nowhere.status, 200);
    assert!(
        nowhere.body.contains("no way to begin a post") && nowhere.body.contains("\nRead this</textarea>")
    );
    let long = "x".repeat(2_001);
    let too_long = post(&blog, &path, &[("handle", &silent.host()), ("words", &long)]).await;
    assert!(too_long.status == 422 && too_long.body.contains(&long), "{too_long:?}");
}

#[tokio::test]
async fn what_is_not_published_is_not_told_on() {
    let blog = TestBlog::open().await;
    let review = blog.published("The Quiet Orchard").await;
    blog.retract(&review).await;

    assert_eq!(blog.get(&format!("{}/share", review.path)).await.status, 410);
    assert_eq!(blog.get("/reviews/nothing/share").await.status, 404);
    let form = [("handle", "moor.example"), ("words", "x")];
    assert_eq!(post(&blog, &format!("{}/share", review.path), &form).await.status, 410);
}

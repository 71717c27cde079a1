//! A reader without an account answers on the page itself, and stays in charge of it for an hour.

use chrono::{TimeDelta, Utc};
use reynard::{blog::Comment, db};
use sea_orm::{
    ConnectionTrait, ExprTrait,
    sea_query::{Alias, Expr, Query},
};

use crate::support::{Answer, Binary, Browser, Mastodon, Published, TestBlog};

/// Fills in the guest's form as someone with this browser.
async fn say(browser: &mut Browser, review: &Published, to: Option<i32>, words: &str) {
    let to = to.map(|it| format!("?to={it}")).unwrap_or_default();
    browser.open(&format!("{}/reply{to}", review.path)).await;
    let form = browser.button("Send as a guest").fill("name", "Ines Marlow").fill("words", words);
    browser.submit(form.fill("email", "ines@letters.example").fill("link", "https://ines.example/")).await;
}

async fn press(browser: &mut Browser, path: &str, button: &str) {
    browser.open(path).await;
    let form = browser.button(button);
    browser.submit(form).await;
}

/// The owner ticks a box of the settings, or changes a field.
async fn decide(blog: &TestBlog, name: &str, value: &str) {
    let mut alice = Browser::signed_in(&blog.url, "alice").await;
    alice.open("/desk/settings").await;
    let form = alice.form_with("guest_links");
    alice.submit(if value.is_empty() { form.without(name) } else { form.fill(name, value) }).await;
    assert_eq!(alice.status, 200, "{}", alice.html);
}

async fn approve(blog: &TestBlog) {
    let mut alice = Browser::signed_in(&blog.url, "alice").await;
    press(&mut alice, "/desk/inbox", "Approve").await;
    assert!(alice.says("Approved."), "{}", alice.html);
}

/// Whether anybody, person or server, can see these words or this id.
async fn is_anywhere(blog: &TestBlog, review: &Published, words: &str) -> bool {
    let mut all = blog.page(&review.path).await;
    for path in [review.ap(), format!("{}/replies?page=1", review.ap()), format!("{}/context", review.ap())] {
        all += &blog.json(&path).await.to_string();
    }
    all += &blog.page("/feed.atom").await;
    all.contains(words)
}

async fn only_comment(blog: &TestBlog, review: &Published) -> Comment {
    Comment::of_review(&blog.app.db, &review.review).await.unwrap().remove(0).0
}

#[tokio::test]
async fn a_guests_words_wait_until_somebody_at_the_desk_approves_them() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let mut ines = Browser::new(&blog.url);

    say(&mut ines, &review, None, "The frost!\n\nSee https://frost.example/ <b>.").await;
    assert!(ines.says("Somebody here reads it before it appears"), "{}", ines.html);
    assert!(!is_anywhere(&blog, &review, "The frost!").await);
    assert!(blog.shows(&review, "No comments yet").await);
    let held = only_comment(&blog, &review).await;
    assert_eq!((held.number, held.state()), (None, "held"));
    assert_eq!(blog.fetch(&held.url).await.status, 404);

    let bob = Mastodon::open().await.person("bob");
    bob.reply(&review, &review.id, "<p>First.</p>").await;
    approve(&blog).await;
    let page = blog.page(&review.path).await;
    assert_eq!(blog.tree(&review).await.len(), 2);
    assert!(page.contains("<p>The frost!</p>") && page.contains("&lt;b&gt;"), "{page}");
    assert!(page.contains("data-kind=\"web\">guest<") && page.contains("Ines Marlow"), "{page}");
    assert!(!page.contains("ines@letters.example"));
    assert_eq!(only_comment(&blog, &review).await.number, Some(2), "numbers are given as comments appear");
}

#[tokio::test]
async fn a_guest_who_is_known_appears_at_once() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let (mut ines, mut mallory) = (Browser::new(&blog.url), Browser::new(&blog.url));
    say(&mut ines, &review, None, "One.").await;
    approve(&blog).await;

    say(&mut ines, &review, Some(1), "Two.").await;
    say(&mut mallory, &review, None, "Pills.").await;

    assert_eq!(blog.tree(&review).await, [(1, None), (2, Some(1))]);
    let mut alice = Browser::signed_in(&blog.url, "alice").await;
    press(&mut alice, "/desk/inbox", "Hide").await;
    assert!(!blog.shows(&review, "Pills.").await);
    alice.open("/desk/inbox").await;
    let hide_two = alice.button("Hide");
    alice.submit(hide_two).await;
    say(&mut ines, &review, None, "Three.").await;
    assert!(!blog.shows(&review, "Three.").await, "who was taken off the page waits again");
}

#[tokio::test]
async fn a_guest_changes_and_deletes_within_the_hour() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let mut ines = Browser::new(&blog.url);
    say(&mut ines, &review, None, "Teh frost.").await;
    let key = ines.url.path().to_owned();
    approve(&blog).await;

    ines.open(&key).await;
    let form = ines.button("Save the change").fill("words", "The frost.");
    ines.submit(form).await;
    assert!(blog.shows(&review, "The frost.").await && blog.shows(&review, "edited").await);

    let stranger = Browser::new(&blog.url);
    assert_eq!(blog.get("/guest/guessed").await.status, 404);
    drop(stranger);
    press(&mut ines, &key, "Delete it").await;
    assert!(!blog.shows(&review, "The frost.").await && !blog.shows(&review, "Ines").await);
    assert_eq!(blog.get(&key).await.status, 404);
    say(&mut ines, &review, None, "Again.").await;
    approve(&blog).await;
    assert_eq!(blog.tree(&review).await, [(2, None)], "a number is never given again");
}

#[tokio::test]
async fn after_an_hour_it_stays_as_it_is() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let mut ines = Browser::new(&blog.url);
    say(&mut ines, &review, None, "The frost.").await;
    let key = ines.url.path().to_owned();
    let change = ines.button("Save the change").fill("words", "Thaw.");
    let delete = ines.button("Delete it");
    approve(&blog).await;

    let txn = db::begin(&blog.app.db).await.unwrap();
    let long_ago = Query::update()
        .table(Alias::new("comments"))
        .value(Alias::new("said_at"), Utc::now() - TimeDelta::minutes(61))
        .and_where(Expr::col(Alias::new("guest_name")).is_not_null())
        .to_owned();
    txn.execute(&long_ago).await.unwrap();
    txn.commit().await.unwrap();

    for form in [change, delete] {
        ines.submit(form).await;
        assert_eq!(ines.status, 403, "{}", ines.html);
    }
    assert!(blog.shows(&review, "The frost.").await);
    ines.open(&key).await;
    assert!(ines.says("is over") && !ines.html.contains("Save the change"));
}

#[tokio::test]
async fn machines_and_link_lists_are_kept_out() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let path = format!("{}/reply/guest", review.path);
    let client = reqwest::Client::new();
    let send = async |form: &[(&str, &str)]| {
        Answer::of(client.post(blog.at(&path)).header("origin", &blog.url).form(form).send().await.unwrap())
            .await
    };

    let trapped = send(&[("name", "Bot"), ("words", "Buy."), ("nickname", "x")]).await;
    let links =
        send(&[("name", "Bot"), ("words", "https://a.example https://b.example www.c.example")]).await;
    let script = send(&[("name", "Bot"), ("words", "Hi"), ("link", "javascript:alert(1)")]).await;
    let nameless = send(&[("name", " "), ("words", "Hi there")]).await;

    for answer in [&trapped, &links, &script, &nameless] {
        assert_eq!(answer.status, 422, "{}", answer.body);
    }
    assert!(links.body.contains("https://a.example"), "the words come back");
    assert!(Comment::of_review(&blog.app.db, &review.review).await.unwrap().is_empty());
    decide(&blog, "guest_links", "5").await;
    assert_eq!(
        send(&[("name", "A"), ("words", "https://a.example https://b.example www.c.example")]).await.status,
        200
    );
    let mut last = 0;
    for _ in 0..25 {
        last = send(&[("name", "A"), ("words", "Hi")]).await.status;
    }
    assert_eq!(last, 429);
}

#[tokio::test]
async fn the_owner_may_close_the_door_to_guests() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let mut ines = Browser::new(&blog.url);
    ines.open(&format!("{}/reply", review.path)).await;
    let form = ines.button("Send as a guest").fill("name", "Ines").fill("words", "Hello.");

    decide(&blog, "guests_allowed", "").await;

    ines.submit(form).await;
    assert_eq!(ines.status, 403);
    ines.open(&format!("{}/reply", review.path)).await;
    assert!(!ines.html.contains("Send as a guest") && ines.html.contains("Sign in and reply"));
}

#[tokio::test]
async fn guests_stay_out_of_the_fediverse_and_answers_to_them_find_their_place() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let bob = Mastodon::open().await.person("bob");
    bob.follow(&blog.actor("alice")).await;
    bob.follow(&blog.blog_actor()).await;
    blog.work_until_idle().await;
    let mut ines = Browser::new(&blog.url);
    say(&mut ines, &review, None, "The frost.").await;
    approve(&blog).await;
    let guests = only_comment(&blog, &review).await;

    let answer = blog.answer(&review, Some(&guests.url), "It is all frost.").await;
    blog.work_until_idle().await;

    assert_eq!(blog.tree(&review).await, [(1, None), (2, Some(1))]);
    let told = bob.server.letters("Create");
    let told = told.last().unwrap();
    assert_eq!(told["object"]["id"], answer.url.as_str());
    assert_eq!(told["object"]["inReplyTo"], review.id.as_str(), "nobody elsewhere knows the guest's words");
    assert!(!bob.server.received().iter().any(|it| it.body.to_string().contains(&guests.url)));
    assert_eq!(blog.fetch(&guests.url).await.status, 404);
    let context = blog.json(&format!("{}/context", review.ap())).await.to_string();
    assert!(context.contains(&answer.url) && !context.contains(&guests.url));
    let reply = blog.page(&format!("{}/reply?to=1", review.path)).await;
    assert!(reply.contains("not known elsewhere"), "{reply}");
}

#[tokio::test]
async fn the_owner_lets_the_blog_carry_guests_to_the_fediverse() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let bob = Mastodon::open().await.person("bob");
    bob.follow(&blog.blog_actor()).await;
    let asked = bob.reply(&review, &review.id, "<p>What of the frost?</p>").await;
    decide(&blog, "guests_carried", "on").await;
    let mut ines = Browser::new(&blog.url);
    say(&mut ines, &review, Some(1), "It *is* frost.").await;
    blog.work_until_idle().await;
    let before = bob.server.letters("Create").len();
    approve(&blog).await;
    blog.work_until_idle().await;

    let creates = bob.server.letters("Create");
    assert_eq!(creates.len(), before + 1);
    let note = &creates.last().unwrap()["object"];
    let id = note["id"].as_str().unwrap().to_owned();
    assert_eq!(note["attributedTo"], blog.blog_actor());
    assert_eq!(note["inReplyTo"], asked["id"]);
    let content = note["content"].as_str().unwrap();
    assert!(content.starts_with("<p><strong>Ines Marlow</strong> wrote:</p>"), "{content}");
    assert!(!note.to_string().contains("ines@letters.example"));
    assert_eq!(blog.json(&id).await["content"], note["content"]);
    assert!(blog.json(&format!("{}/context", review.ap())).await.to_string().contains(&id));

    let key = ines.url.path().to_owned();
    ines.open(&key).await;
    let change = ines.button("Save the change").fill("words", "It was frost.");
    ines.submit(change).await;
    blog.work_until_idle().await;
    let update = bob.server.letters("Update").pop().unwrap();
    assert_eq!(update["object"]["id"], id.as_str());
    assert!(update["object"]["content"].as_str().unwrap().contains("It was frost."));

    press(&mut ines, &key, "Delete it").await;
    blog.work_until_idle().await;
    let delete = bob.server.letters("Delete").pop().unwrap();
    assert_eq!(delete["object"]["id"], id.as_str());
    assert_eq!(blog.fetch(&id).await.status, 410);
}

#[tokio::test]
async fn what_the_desk_hides_leaves_the_fediverse_too() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let bob = Mastodon::open().await.person("bob");
    bob.follow(&blog.blog_actor()).await;
    decide(&blog, "guests_carried", "on").await;
    let mut ines = Browser::new(&blog.url);
    say(&mut ines, &review, None, "Pills.").await;
    approve(&blog).await;
    blog.work_until_idle().await;
    let id = only_comment(&blog, &review).await.url;

    let mut alice = Browser::signed_in(&blog.url, "alice").await;
    press(&mut alice, "/desk/inbox?pile=all", "Hide").await;
    blog.work_until_idle().await;

    assert_eq!(bob.server.letters("Delete").pop().unwrap()["object"]["id"], id.as_str());
    assert!(!is_anywhere(&blog, &review, "Pills.").await && !is_anywhere(&blog, &review, &id).await);
    press(&mut alice, "/desk/inbox?pile=hidden", "Show again").await;
    assert!(blog.shows(&review, "Pills.").await);
    assert_eq!(blog.fetch(&id).await.status, 410, "a deleted id is never used again");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_operator_approves_a_guest_from_the_shell_and_never_sees_the_e_mail() {
    let blog = Binary::open().await;
    let _serving = blog.serve().await;
    let file = blog.write("orchard.md", "---\ntitle: The Quiet Orchard\n---\nA frost.\n");
    let review = blog.json(&["review", "publish", &file, "--author", "alice"]);
    let client = reqwest::Client::new();
    let form = [("name", "Ines Marlow"), ("email", "ines@letters.example"), ("words", "The frost.")];
    let page = review["url"].as_str().unwrap();
    let sent = client.post(format!("{page}/reply/guest")).header("origin", &blog.url).form(&form);
    assert_eq!(sent.send().await.unwrap().status(), 200);

    let id = review["id"].to_string();
    let held = blog.json(&["comment", "list", &id]);
    assert_eq!((&held[0]["state"], &held[0]["origin"]), (&"held".into(), &"guest".into()));
    let shown = blog.json(&["comment", "approve", &held[0]["id"].to_string()]);

    assert_eq!((&shown["state"], &shown["number"]), (&"shown".into(), &1.into()));
    assert_eq!(shown["author"], "Ines Marlow");
    assert!(!format!("{held}{shown}").contains("letters.example"));
    let page = client.get(page).send().await.unwrap().text().await.unwrap();
    assert!(page.contains("The frost."));
}

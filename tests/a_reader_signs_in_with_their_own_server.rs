//! A reader types on our page, agrees at their own server, and their words are said there.

use sea_orm::{
    ConnectionTrait,
    sea_query::{Alias, Query},
};
use serde_json::Value;

use crate::support::{Browser, Home, HomeState, Mastodon, Published, TestBlog};

/// Types a reply and goes wherever that leads.
async fn reply(browser: &mut Browser, home: &Home, review: &Published, to: &str, words: &str) {
    browser.open(&format!("{}/reply{to}", review.path)).await;
    let form = browser.button("Sign in and reply").fill("handle", &home.handle()).fill("words", words);
    browser.submit(form).await;
}

/// Something that goes wrong at their server.
type Trouble = fn(&mut HomeState);

async fn rows(blog: &TestBlog, table: &str) -> usize {
    let all = Query::select()
        .expr(sea_orm::sea_query::Expr::cust("*"))
        .from(Alias::new(table.to_owned()))
        .to_owned();
    blog.app.db.query_all(&all).await.unwrap().len()
}

#[tokio::test]
async fn what_is_typed_here_is_said_on_their_server_and_comes_back_as_a_note() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let home = Home::open().await;
    let mut bob = Browser::new(&blog.url);

    reply(&mut bob, &home, &review, "", "I wept.\n\nTwice.").await;

    assert_eq!((bob.status, bob.url.path()), (200, review.path.as_str()), "{}", bob.html);
    assert!(bob.says("Your reply is on your server."), "{}", bob.html);
    let handle = format!("@alice@{}", blog.host());
    {
        let state = home.state();
        let [(status, key)] = &state.statuses[..] else { panic!("{:?}", state.statuses) };
        assert_eq!(status["status"].replace("\r\n", "\n"), format!("{handle} I wept.\n\nTwice."));
        assert_eq!((status["in_reply_to_id"].as_str(), status["visibility"].as_str()), ("7", "public"));
        assert!(!key.is_empty());
        assert_eq!(state.searches[0]["q"], review.id);
        assert_eq!(state.apps[0]["scopes"], "profile read:search write:statuses");
        assert_eq!(state.revoked, state.tokens, "the token is given back");
        assert_ne!(state.visits[0]["code_challenge"], "");
    }
    assert_eq!(rows(&blog, "errands").await, 0, "nothing of theirs is kept");
    bob.open(&format!("{}/reply", review.path)).await;
    assert_eq!(bob.form_with("remember").value("handle"), home.handle());

    let elsewhere = Mastodon::open().await.person("bob");
    elsewhere.reply(&review, &review.id, "<p>I wept.</p>").await;
    assert!(blog.shows(&review, "I wept.").await);
}

#[tokio::test]
async fn a_comment_is_answered_and_whoever_said_it_is_named() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let carol = Mastodon::open().await.person("carol");
    let note: Value = carol.reply(&review, &review.id, "<p>I wept.</p>").await;
    let home = Home::open().await;
    let mut bob = Browser::new(&blog.url);

    reply(&mut bob, &home, &review, "?to=1", "So did I.").await;
    assert_eq!(bob.status, 200, "{}", bob.html);

    let state = home.state();
    assert_eq!(state.searches[0]["q"], note["id"].as_str().unwrap());
    let status = &state.statuses[0].0["status"];
    assert_eq!(*status, format!("{} @alice@{} So did I.", carol.handle(), blog.host()));
}

#[tokio::test]
async fn a_server_is_asked_once_to_know_us_and_an_older_one_with_older_words() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let home = Home::open().await;
    home.state().is_old = true;
    let mut bob = Browser::new(&blog.url);

    reply(&mut bob, &home, &review, "", "One.").await;
    reply(&mut bob, &home, &review, "", "Two.").await;
    assert_eq!(home.state().statuses.len(), 2);
    assert_eq!(home.state().apps.len(), 1);
    assert_eq!(home.state().apps[0]["scopes"], "read:accounts read:search write:statuses");

    home.state().has_forgotten_us = true;
    reply(&mut bob, &home, &review, "", "Three.").await;
    assert_eq!(bob.status, 422);
    home.state().has_forgotten_us = false;
    let again = bob.button("Sign in and reply");
    bob.submit(again).await;
    let state = home.state();
    assert_eq!((state.statuses.len(), state.apps.len()), (3, 2));
}

#[tokio::test]
async fn nothing_that_was_typed_is_lost() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let home = Home::open().await;
    let mut bob = Browser::new(&blog.url);
    let troubles: [(Trouble, &str); 3] = [
        (|it| it.disagrees = true, "did not let us in"),
        (|it| it.finds_nothing = true, "did not find what you answer"),
        (|it| it.takes_nothing = true, "did not take the reply"),
    ];

    for (trouble, told) in troubles {
        {
            let mut state = home.state();
            (state.disagrees, state.finds_nothing, state.takes_nothing) = (false, false, false);
            trouble(&mut state);
        }
        reply(&mut bob, &home, &review, "", "A long thought.").await;
        assert_eq!(bob.status, 422, "{}", bob.html);
        assert!(bob.says(told), "{told}: {}", bob.text());
        assert_eq!(bob.form_with("visibility").value("words").trim(), "A long thought.");
        let state = home.state();
        assert_eq!(state.revoked, state.tokens);
    }

    let handle = format!("bob@{}", "localhost:1");
    bob.open(&format!("{}/reply", review.path)).await;
    let form = bob.button("Sign in and reply").fill("handle", &handle).fill("words", "Another thought.");
    bob.submit(form).await;
    assert_eq!(bob.status, 422);
    assert!(bob.says("could not sign you in there"));
    assert_eq!(bob.form_with("visibility").value("words").trim(), "Another thought.");
    assert!(home.state().statuses.is_empty());
}

#[tokio::test]
async fn nobody_can_make_another_browser_come_back_with_their_errand() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let home = Home::open().await;
    let mut mallory = Browser::new(&blog.url);
    home.state().takes_nothing = true;
    reply(&mut mallory, &home, &review, "", "I am bob.").await;
    let back = mallory.url.as_str().strip_prefix(&blog.url).unwrap().to_owned();
    home.state().takes_nothing = false;

    let mut bob = Browser::new(&blog.url);
    bob.open(&back).await;
    assert_eq!(bob.status, 404);
    mallory.open(&back).await;
    assert_eq!(mallory.status, 422, "a page that is loaded twice sends nothing twice");
    assert!(home.state().statuses.is_empty());
    mallory.open("/reply/back?code=code1&state=guessed").await;
    assert_eq!(mallory.status, 404);
}

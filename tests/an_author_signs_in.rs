//! Authors reach their desk with a name and a password, and nobody else does.

use reynard::{blog::Session, db};
use sea_orm::ConnectionTrait;

use crate::support::{Browser, PASSWORD, TestBlog};

#[tokio::test]
async fn an_author_signs_in_and_out() {
    let blog = TestBlog::open().await;
    let mut alice = Browser::new(&blog.url);

    alice.open("/desk").await;
    assert_eq!(alice.url.path(), "/sign-in", "first things first");
    alice.sign_in("alice", PASSWORD).await;
    assert!(alice.url.path().starts_with("/desk"), "{} {}", alice.url, alice.html);

    let out = alice.button("Sign out alice");
    alice.submit(out).await;
    alice.open("/desk").await;
    assert_eq!(alice.url.path(), "/sign-in");
}

#[tokio::test]
async fn a_wrong_password_is_not_enough() {
    let blog = TestBlog::open().await;

    for (name, password) in [("alice", "a wrong password"), ("nobody", PASSWORD), ("alice", ""), ("", "")] {
        let mut visitor = Browser::new(&blog.url);
        visitor.open("/sign-in").await;
        visitor.sign_in(name, password).await;
        assert!((400..500).contains(&visitor.status), "{name}: {}", visitor.status);
        assert_eq!(visitor.form_with("password").value("username"), name);
        assert!(!visitor.html.contains(PASSWORD));
        visitor.open("/desk").await;
        assert_eq!(visitor.url.path(), "/sign-in");
    }
}

#[tokio::test]
async fn a_name_that_exists_cannot_be_told_from_one_that_does_not() {
    let blog = TestBlog::open().await;
    let mut pages = Vec::new();

    for name in ["alice", "nobody"] {
        let mut visitor = Browser::new(&blog.url);
        visitor.open("/sign-in").await;
        visitor.sign_in(name, "a wrong password").await;
        pages.push((visitor.status, visitor.text().replace(name, "NAME")));
    }

    assert_eq!(pages[0], pages[1]);
}

#[tokio::test]
async fn the_key_to_the_desk_is_kept_safe() {
    let blog = TestBlog::open().await;
    let mut alice = Browser::new(&blog.url);
    alice.open("/sign-in").await;
    let form = alice.form_with("password").fill("username", "alice").fill("password", PASSWORD);

    let cookies = alice.cookies_after(form).await;

    assert!(!cookies.is_empty());
    for cookie in cookies {
        let cookie = cookie.to_lowercase();
        assert!(cookie.contains("httponly") && cookie.contains("samesite="), "{cookie}");
    }
}

#[tokio::test]
async fn a_form_from_elsewhere_is_refused() {
    let blog = TestBlog::open().await;
    let mut alice = Browser::signed_in(&blog.url, "alice").await;
    alice.open("/desk/reviews/new").await;
    let form = alice.form_with("title").fill("title", "Forged").fill("markdown", "Words.");

    for form in [form.clone().without("csrf"), form.clone().fill("csrf", "guess")] {
        alice.submit(form).await;
        assert!((400..500).contains(&alice.status), "{} {}", alice.status, alice.html);
    }
    alice.open("/desk").await;
    assert!(!alice.says("Forged"));
}

#[tokio::test]
async fn a_new_password_ends_old_sessions() {
    let blog = TestBlog::open().await;
    let mut alice = Browser::signed_in(&blog.url, "alice").await;

    blog.author("alice").await.change_password(&blog.app, "another long password").await.unwrap();

    alice.open("/desk").await;
    assert_eq!(alice.url.path(), "/sign-in");
}

#[tokio::test]
async fn an_author_sees_where_they_are_signed_in_and_ends_it() {
    let blog = TestBlog::open().await;
    let mut home = Browser::signed_in(&blog.url, "alice").await;
    let mut library = Browser::signed_in(&blog.url, "alice").await;
    let mut train = Browser::signed_in(&blog.url, "alice").await;
    let mut mary = Browser::signed_in(&blog.url, "mary").await;

    home.open("/desk/profile").await;
    assert_eq!(home.text().matches("signed in on").count(), 3, "{}", home.text());
    assert_eq!(home.text().matches("this browser").count(), 1);
    let ends: Vec<String> = (home.html.split("action=\"/desk/profile/sessions/").skip(1))
        .filter_map(|it| it.split_once("/end\"").map(|it| format!("/desk/profile/sessions/{}/end", it.0)))
        .collect();
    assert_eq!(ends.len(), 2, "one for every other browser: {ends:?}");

    mary.open("/desk/profile").await;
    let forged = mary.form_with("csrf").sent_to(&ends[0]);
    mary.submit(forged).await;
    assert_eq!(mary.status, 404, "nobody ends what is not theirs");

    let one = home.form_to(&ends[0]);
    home.submit(one).await;
    assert!(home.says("That browser is signed out."), "{}", home.text());
    assert_eq!(home.text().matches("signed in on").count(), 2);

    let mut inside = 0;
    for it in [&mut library, &mut train] {
        it.open("/desk").await;
        inside += u32::from(it.url.path().starts_with("/desk"));
    }
    assert_eq!(inside, 1, "one of them is signed out");

    let others = home.button("Sign out everywhere else");
    home.submit(others).await;
    for gone in [&mut library, &mut train] {
        gone.open("/desk").await;
        assert_eq!(gone.url.path(), "/sign-in");
    }
    for (still, path) in [(&mut home, "/desk"), (&mut mary, "/desk")] {
        still.open(path).await;
        assert!(still.url.path().starts_with("/desk"), "{}", still.url);
    }
}

#[tokio::test]
async fn when_a_browser_was_last_here_is_kept() {
    let blog = TestBlog::open().await;
    let mut home = Browser::signed_in(&blog.url, "alice").await;
    let alice = blog.author("alice").await;
    let txn = db::begin(&blog.app.db).await.unwrap();
    let long_ago = "UPDATE sessions SET created_at = '2026-01-02 03:04:05+00:00'";
    txn.execute_unprepared(long_ago).await.unwrap();
    txn.commit().await.unwrap();

    home.open("/").await;

    let sessions = Session::all(&blog.app.db, &alice).await.unwrap();
    let [session] = &sessions[..] else { panic!("{sessions:?}") };
    let seen = session.seen_at.expect("it was here just now");
    assert!(seen > session.created_at + chrono::TimeDelta::days(1), "{session:?}");
}

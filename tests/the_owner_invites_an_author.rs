//! Whoever owns the blog decides who writes in it.

use crate::support::{Browser, Mastodon, PASSWORD, TestBlog};

#[tokio::test]
async fn the_owner_invites_an_author() {
    let blog = TestBlog::open().await;
    let link = invitation(&blog).await;

    let mut nora = Browser::new(&blog.url);
    nora.open(&link).await;
    let form = nora
        .form_with("username")
        .fill("username", "nora")
        .fill("display_name", "Nora")
        .fill("password", PASSWORD);
    nora.submit(form).await;
    assert_eq!(nora.status, 200, "{}", nora.html);

    let nora = Browser::signed_in(&blog.url, "nora").await;
    assert!(!nora.html.contains("/desk/authors"), "nora writes, she does not rule");
    assert_eq!(blog.json("/ap/users/nora").await["name"], "Nora");
    let bob = Mastodon::open().await.person("bob");
    bob.follow(&blog.actor("nora")).await;
    assert_eq!(blog.followers("nora").await, 1);
}

#[tokio::test]
async fn an_invitation_is_good_for_one() {
    let blog = TestBlog::open().await;
    let link = invitation(&blog).await;

    for (name, is_welcome) in [("nora", true), ("otto", false)] {
        let answer = reqwest::Client::new()
            .post(&link)
            .header("origin", &blog.url)
            .form(&[("username", name), ("display_name", name), ("password", PASSWORD)])
            .send()
            .await
            .unwrap();
        assert_eq!(answer.status().is_success(), is_welcome, "{name} {answer:?}");
        let found = blog.fetch(&format!("/ap/users/{name}")).await.status == 200;
        assert_eq!(found, is_welcome, "{name}");
    }
    assert!(matches!(blog.get("/invitation/guess").await.status, 403 | 404 | 410));
}

#[tokio::test]
async fn names_are_given_once() {
    let blog = TestBlog::open().await;
    let link = invitation(&blog).await;

    for taken in ["mary", "winter", "Not A Name"] {
        let mut visitor = Browser::new(&blog.url);
        visitor.open(&link).await;
        let form = visitor.form_with("username").fill("username", taken).fill("password", PASSWORD);
        visitor.submit(form).await;
        assert_eq!(visitor.status, 422, "{taken}: {}", visitor.html);
        assert_eq!(visitor.form_with("username").value("username"), taken);
    }
}

#[tokio::test]
async fn only_an_owner_decides_who_writes() {
    let blog = TestBlog::open().await;
    let mut mary = Browser::signed_in(&blog.url, "mary").await;

    for path in ["/desk/authors", "/desk/settings", "/desk/pages"] {
        mary.open(path).await;
        assert!(matches!(mary.status, 403 | 404), "{path}: {}", mary.html);
    }
}

#[tokio::test]
async fn whoever_is_disabled_cannot_sign_in_and_their_words_stay() {
    let blog = TestBlog::open().await;
    let review = blog.published_by("mary", &crate::support::facts("The Quiet Orchard")).await;
    let mut mary = Browser::signed_in(&blog.url, "mary").await;

    blog.author("mary").await.set_disabled(&blog.app, Some(chrono::Utc::now())).await.unwrap();

    mary.open("/desk").await;
    assert_eq!(mary.url.path(), "/sign-in");
    mary.sign_in("mary", PASSWORD).await;
    assert!((400..500).contains(&mary.status), "{}", mary.status);
    assert!(blog.shows(&review, "The Quiet Orchard").await);
}

/// A link with which somebody may begin to write here.
async fn invitation(blog: &TestBlog) -> String {
    let mut alice = Browser::signed_in(&blog.url, "alice").await;
    alice.open("/desk/authors").await;
    let form = alice.button("Make an invitation");
    alice.submit(form).await;
    let at = alice.html.find("/invitation/").unwrap_or_else(|| panic!("no link: {}", alice.html));
    let path: String = alice.html[at..].chars().take_while(|it| *it != '"' && *it != '<').collect();
    blog.at(&path)
}

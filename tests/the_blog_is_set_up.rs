//! Whoever reads the terminal sets the blog up, once.

use crate::support::{Browser, TestBlog};

#[tokio::test]
async fn whoever_reads_the_terminal_sets_the_blog_up() {
    let blog = TestBlog::empty().await;
    let mut visitor = Browser::new(&blog.url);

    visitor.open(&format!("/setup?token={}", blog.app.setup_token)).await;
    let form = visitor
        .form_with("handle")
        .fill("name", "Winter Reading")
        .fill("handle", "winter")
        .fill("username", "alice")
        .fill("display_name", "Alice")
        .fill("password", "a long enough password");
    visitor.submit(form).await;

    assert_eq!(visitor.status, 200, "{}", visitor.html);
    visitor.open("/desk").await;
    assert_eq!(visitor.url.path(), "/desk", "alice is signed in");
    assert_eq!(blog.json("/ap/users/alice").await["name"], "Alice");
    assert_eq!(blog.json("/ap/blog").await["name"], "Winter Reading");
    assert_eq!(blog.json("/ap/blog").await["preferredUsername"], "winter");
    assert!(blog.page("/").await.contains("Winter Reading"));
}

#[tokio::test]
async fn nobody_else_sets_it_up() {
    let blog = TestBlog::empty().await;
    let mut stranger = Browser::new(&blog.url);

    for path in ["/setup", "/setup?token=", "/setup?token=guess"] {
        stranger.open(path).await;
        assert!(!stranger.html.contains("name=\"password\""), "{path}: {}", stranger.html);
    }
    let form = [
        ("token", "guess"),
        ("name", "Mine"),
        ("handle", "mine"),
        ("username", "mallory"),
        ("password", "a long enough password"),
    ];
    let answer = reqwest::Client::new().post(blog.at("/setup")).form(&form).send().await.unwrap();
    assert!(answer.status().is_client_error(), "{answer:?}");
    assert!(matches!(blog.fetch("/ap/users/mallory").await.status, 404 | 503));
}

#[tokio::test]
async fn it_is_set_up_once() {
    let blog = TestBlog::open().await;
    let mut visitor = Browser::new(&blog.url);

    visitor.open(&format!("/setup?token={}", blog.app.setup_token)).await;

    assert!(!visitor.html.contains("name=\"handle\""), "{}", visitor.html);
}

#[tokio::test]
async fn a_wrong_form_comes_back_as_it_was_typed() {
    let blog = TestBlog::empty().await;
    let mut visitor = Browser::new(&blog.url);
    visitor.open(&format!("/setup?token={}", blog.app.setup_token)).await;

    let form = visitor
        .form_with("handle")
        .fill("name", "Winter Reading")
        .fill("handle", "Not A Handle!")
        .fill("username", "alice")
        .fill("password", "short");
    visitor.submit(form).await;

    assert_eq!(visitor.status, 422, "{}", visitor.html);
    let form = visitor.form_with("handle");
    assert_eq!(form.value("name"), "Winter Reading");
    assert_eq!(form.value("handle"), "Not A Handle!");
    assert_eq!(form.value("username"), "alice");
    assert!(visitor.says("10 characters") && visitor.says("letters a to z"), "{}", visitor.text());
    assert!(!visitor.html.contains("short\""), "a password never comes back");
}

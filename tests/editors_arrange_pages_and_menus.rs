//! Pages that stand by themselves, and the menus that lead there, without JavaScript.

use std::{collections::BTreeSet, fs};

use reynard::blog::{By, Page, PageForm};
use scraper::{Html, Selector};

use crate::support::{Browser, TestBlog};

/// The words in the menu at the top, or at the foot.
async fn menu(blog: &TestBlog, menu: &str) -> Vec<String> {
    let page = Html::parse_document(&blog.page("/about").await);
    let lines = Selector::parse(&format!("{menu} a")).unwrap();
    page.select(&lines).map(|it| it.text().collect::<String>().trim().to_owned()).collect()
}

const TOP: &str = ".mast nav";

#[tokio::test]
async fn a_page_is_written_moved_and_removed() {
    let blog = TestBlog::open().await;
    let mut alice = Browser::signed_in(&blog.url, "alice").await;
    alice.open("/desk/pages").await;
    let form = alice.form_to("/desk/pages").fill("title", "House rules").fill("markdown", "Be *kind*.");
    alice.submit(form.clone().fill("slug", "/reviews")).await;
    assert_eq!(alice.status, 422, "{}", alice.html);
    assert!(
        alice.says("“/reviews” belongs to the blog itself; please choose another address."),
        "{}",
        alice.html
    );
    assert_eq!(alice.form_with("markdown").value("markdown").trim(), "Be *kind*.");
    alice.submit(form.clone()).await;
    assert!(blog.page("/house-rules").await.contains("Be <em>kind</em>."));
    alice.open("/desk/pages").await;
    alice.submit(form).await;
    assert!(alice.says("Another page has this address."), "{}", alice.html);

    alice.open("/desk/pages/house-rules").await;
    let form = alice.form_to("/desk/pages/house-rules").fill("slug", "Our Rules");
    alice.submit(form).await;
    assert_eq!(alice.status, 200, "{}", alice.html);
    let moved = blog.get("/house-rules").await;
    assert_eq!((moved.status, moved.header("location")), (308, "/our-rules"));
    assert!(blog.page("/our-rules").await.contains("Be <em>kind</em>."));

    alice.open("/desk/pages").await;
    let up = alice.form_to("/desk/pages/our-rules/move").fill("do", "up");
    alice.submit(up).await;
    let (ours, policy) =
        (alice.html.find("/desk/pages/our-rules"), alice.html.find("/desk/pages/editorial-policy"));
    assert!(ours < policy, "{}", alice.html);
    alice.open("/desk/pages/our-rules").await;
    let remove = alice.form_to("/desk/pages/our-rules/remove");
    alice.submit(remove).await;
    assert_eq!(blog.get("/our-rules").await.status, 404);
    assert_eq!(blog.get("/house-rules").await.status, 404);
    alice.open("/desk/pages/about").await;
    assert!(!alice.html.contains("/desk/pages/about/remove"), "{}", alice.html);
    let about = Page::by_slug(&blog.app.db, "about").await.unwrap();
    let by = By::operator("");
    assert!(about.remove(&blog.app, &by).await.is_err());
    let form = PageForm { title: "About".into(), markdown: "We.".into(), slug: "who-we-are".into() };
    let about = about.revise(&blog.app, &by, &form).await.unwrap();
    assert!(about.remove(&blog.app, &by).await.is_err(), "it only moved");
    assert_eq!(blog.get("/about").await.header("location"), "/who-we-are");
}

#[tokio::test]
async fn a_menu_is_arranged_line_by_line() {
    let blog = TestBlog::open().await;
    let usual = ["Reviews", "Books", "Categories", "Authors", "Search", "About"];
    assert_eq!(menu(&blog, TOP).await, usual);
    let mut alice = Browser::signed_in(&blog.url, "alice").await;

    alice.open("/desk/menus").await;
    let up = alice.form_to("/desk/menus/header/-2").fill("do", "up");
    alice.submit(up).await;
    assert_eq!(alice.status, 200, "{}", alice.html);
    assert_eq!(menu(&blog, TOP).await, ["Books", "Reviews", "Categories", "Authors", "Search", "About"]);
    for (what, address, label) in [
        ("link", "https://shop.example/", "Our <shop>"),
        ("built:series", "", ""),
        ("page:editorial-policy", "", ""),
    ] {
        let form = alice.form_to("/desk/menus").fill("menu", "header").fill("what", what);
        alice.submit(form.fill("address", address).fill("label", label)).await;
        assert_eq!(alice.status, 200, "{}", alice.html);
    }
    let lines = menu(&blog, TOP).await;
    assert_eq!(lines[5..], ["About", "Our <shop>", "Series", "Editorial policy"]);
    let page = blog.page("/about").await;
    assert!(page.contains("<a href=\"https://shop.example/\" rel=\"noopener\">"), "{page}");
    let german = blog.ask("/about", "text/html").await;
    assert_eq!(german.status, 200);

    for (address, label) in
        [("http://shop.example", "Shop"), ("javascript:alert(1)", "Shop"), ("https://shop.example", "")]
    {
        let form = alice.form_to("/desk/menus").fill("what", "link").fill("address", address);
        alice.submit(form.fill("label", label)).await;
        assert_eq!(alice.status, 422, "{address}");
        assert_eq!(alice.form_to("/desk/menus").value("address"), address);
    }
    assert_eq!(menu(&blog, ".foot p.dots").await.first().map(String::as_str), Some("Archive"));
    let mut mary = Browser::signed_in(&blog.url, "mary").await;
    mary.open("/desk/menus").await;
    assert_eq!(mary.status, 403, "only editors");
}

#[tokio::test]
async fn a_menu_without_lines_is_the_usual_one() {
    let blog = TestBlog::open().await;
    let usual = menu(&blog, TOP).await;
    let mut alice = Browser::signed_in(&blog.url, "alice").await;
    for _ in 0..usual.len() {
        alice.open("/desk/menus").await;
        let line = alice
            .html
            .split("action=\"/desk/menus/header/")
            .nth(1)
            .unwrap()
            .split('"')
            .next()
            .unwrap()
            .to_owned();
        let away = alice.form_to(&format!("/desk/menus/header/{line}")).fill("do", "away");
        alice.submit(away).await;
        assert_eq!(alice.status, 200, "{}", alice.html);
    }
    assert_eq!(menu(&blog, TOP).await, usual);
}

#[tokio::test]
async fn no_page_takes_an_address_of_the_blog() {
    let blog = TestBlog::open().await;
    let mut heads = BTreeSet::new();
    for file in ["src/web.rs", "src/federation.rs"] {
        let text = fs::read_to_string(file).unwrap();
        for route in text.split(".route(\"/").skip(1).chain(text.split(".nest(\"/").skip(1)) {
            let head: String = route.chars().take_while(|it| !matches!(it, '/' | '"' | '{' | '.')).collect();
            heads.insert(head);
        }
    }
    assert!(heads.len() > 15, "{heads:?}");
    for head in heads.iter().filter(|it| !it.is_empty() && !it.starts_with('@')) {
        let form = PageForm { title: "Mine".into(), markdown: "x".into(), slug: head.clone() };
        let refused = Page::add(&blog.app, &By::operator(""), &form).await;
        assert!(refused.is_err(), "a page could be at /{head}");
    }
}

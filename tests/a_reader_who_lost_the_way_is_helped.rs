//! An address that leads nowhere leads on: to a search for its words, to the newest, to the indexes.

use crate::support::{Browser, TestBlog};

#[tokio::test]
async fn an_old_address_becomes_a_search_for_its_words() {
    let blog = TestBlog::open().await;
    blog.published("The Quiet Orchard").await;
    let mut reader = Browser::new(&blog.url);

    reader.open("/2019/05/the-quiet-orchard.html?utm_source=x").await;

    assert_eq!(reader.status, 404);
    assert_eq!(reader.form_with("q").value("q"), "the quiet orchard");
    assert!(reader.says("Out on loan") && reader.says("The newest"), "{}", reader.html);
    for way in ["/archive", "/books", "/writers", "/categories", "/tags", "/authors"] {
        assert!(reader.html.contains(&format!("href=\"{way}\"")), "{way}");
        assert_eq!(blog.get(way).await.status, 200, "{way}");
    }
    reader.follow("The Quiet Orchard").await;
    assert_eq!((reader.status, reader.url.path()), (200, "/reviews/the-quiet-orchard"));
}

#[tokio::test]
async fn what_was_taken_back_is_not_offered() {
    let blog = TestBlog::open().await;
    let gone = blog.published("The Quiet Orchard").await;
    blog.published("The Loud Orchard").await;
    blog.retract(&gone).await;
    let mut reader = Browser::new(&blog.url);

    reader.open(&gone.path).await;

    assert_eq!(reader.status, 410);
    assert!(reader.says("The Loud Orchard") && !reader.says("The Quiet Orchard"), "{}", reader.html);
}

#[tokio::test]
async fn a_hostile_address_is_shown_and_never_run() {
    let blog = TestBlog::open().await;
    let mut reader = Browser::new(&blog.url);

    for path in
        ["/%22%3E%3Cscript%3Ealert(1)%3C/script%3E", "/reviews/%ff%fe", "/a%00b", "/%F0%9F%A6%8A", "//x//"]
    {
        reader.open(&format!("{}{path}", blog.url)).await;
        assert_eq!(reader.status, 404, "{path}");
        assert!(!reader.html.contains("<script"), "{}", reader.html);
    }
    let long = blog.get(&format!("/{}", "x-".repeat(2_000))).await;
    assert_eq!(long.status, 404);
    assert!(long.body.len() < 10_000, "{}", long.body.len());
}

#[tokio::test]
async fn a_blog_that_is_not_set_up_offers_nothing() {
    let blog = TestBlog::empty().await;

    let lost = blog.get("/assets/nothing.css").await;

    assert_eq!(lost.status, 404);
    assert!(!lost.body.contains("action=\"/search\""), "{}", lost.body);
}

#[tokio::test]
async fn search_is_within_reach_everywhere() {
    let blog = TestBlog::open().await;
    let review = blog.published("The Quiet Orchard").await;

    for path in ["/", "/search", "/archive"] {
        assert!(blog.page(path).await.contains("name=\"q\""), "{path}");
    }
    for path in [&review.path, "/about", "/authors"] {
        let page = blog.page(path).await;
        for way in ["/search", "/books", "/writers", "/archive"] {
            assert!(page.contains(&format!("<a href=\"{way}\"")), "{way} on {path}");
        }
    }
}

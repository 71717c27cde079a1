//! The sitemap names everything that is published, and robots.txt what is nobody's business.

use reynard::blog::Review;

use crate::support::{TestBlog, facts};

/// Every address in a list.
async fn addresses(blog: &TestBlog, path: &str) -> Vec<String> {
    let answer = blog.get(path).await;
    assert_eq!(
        (answer.status, answer.header("content-type")),
        (200, "application/xml; charset=utf-8"),
        "{path}"
    );
    assert!(answer.body.starts_with("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"), "{}", answer.body);
    assert!(answer.body.contains("xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\""), "{}", answer.body);
    let pieces = answer.body.split("<loc>").skip(1);
    pieces.map(|it| it.split("</loc>").next().unwrap().replace("&amp;", "&")).collect()
}

/// All pages that the sitemap leads to, as paths.
async fn all(blog: &TestBlog) -> Vec<String> {
    let mut all = Vec::new();
    for part in addresses(blog, "/sitemap.xml").await {
        let part = part.strip_prefix(&blog.url).expect("our own").to_owned();
        let found = addresses(blog, &part).await;
        assert!(!found.is_empty(), "{part} is empty");
        all.extend(found.iter().map(|it| it.strip_prefix(&blog.url).expect("our own").to_owned()));
    }
    all
}

#[tokio::test]
async fn everything_published_is_listed_once_and_answers() {
    let blog = TestBlog::open().await;
    blog.published("The Quiet Orchard").await;
    blog.published_by("mary", &facts("The Quiet Orchard")).await;
    let mut eel = facts("Eel & Heron");
    eel.facts.series = "The Salt Roads".to_owned();
    let other = blog.published_by("alice", &eel).await;
    let mut draft = facts("A Draft");
    (draft.tags, draft.categories) = ("secret".to_owned(), "Hidden".to_owned());
    draft.facts.writers = "Nobody Yet".to_owned();
    Review::draft(&blog.app, &blog.author("alice").await, &draft).await.unwrap();
    let gone = blog.published("Taken Back").await;
    blog.retract(&gone).await;

    let all = all(&blog).await;

    for path in [
        "/",
        "/about",
        "/follow",
        "/@alice",
        "/@mary",
        "/categories/novels",
        "/tags/winter",
        "/writers/oda-vestrin",
        "/writers/emil-storr",
        "/series",
        "/series/the-salt-roads",
        "/reviews/the-quiet-orchard",
        "/reviews/the-quiet-orchard-2",
        &other.path,
    ] {
        assert_eq!(all.iter().filter(|it| *it == path).count(), 1, "{path} in {all:?}");
    }
    assert_eq!(
        all.iter().filter(|it| it.starts_with("/books/")).count(),
        1,
        "only where there are several: {all:?}"
    );
    for path in [
        "/reviews/a-draft",
        "/reviews/taken-back",
        "/tags/secret",
        "/categories/hidden",
        "/writers/nobody-yet",
    ] {
        assert!(!all.contains(&path.to_owned()), "{path} in {all:?}");
    }
    for path in &all {
        assert_eq!(blog.get(path).await.status, 200, "{path}");
    }
    let reviews = blog.get("/sitemaps/reviews-1.xml").await.body;
    assert_eq!(reviews.matches("<lastmod>").count(), 3, "{reviews}");
}

#[tokio::test]
async fn an_empty_blog_has_a_sitemap_and_no_empty_parts() {
    let blog = TestBlog::open().await;
    let parts = addresses(&blog, "/sitemap.xml").await;
    assert_eq!(parts, [blog.at("/sitemaps/pages.xml"), blog.at("/sitemaps/authors-1.xml")]);
    for nowhere in ["reviews-1.xml", "reviews-2.xml", "reviews-0.xml", "pages-1.xml", "x.xml", "authors-1"] {
        assert_eq!(blog.get(&format!("/sitemaps/{nowhere}")).await.status, 404, "{nowhere}");
    }
}

#[tokio::test]
async fn crawlers_are_told_what_they_need_not_follow() {
    let blog = TestBlog::open().await;
    let robots = blog.get("/robots.txt").await;
    assert_eq!(robots.header("content-type"), "text/plain; charset=utf-8");
    assert!(robots.body.starts_with("User-agent: *\nDisallow: /desk\n"), "{}", robots.body);
    for path in ["/search", "/reviews/*/reply", "/reviews/*/share", "/sign-in", "/guest/"] {
        assert!(robots.body.contains(&format!("Disallow: {path}\n")), "{path}");
    }
    assert!(robots.body.ends_with(&format!("\nSitemap: {}\n", blog.at("/sitemap.xml"))), "{}", robots.body);
}

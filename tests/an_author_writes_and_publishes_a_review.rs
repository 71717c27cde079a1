//! From the empty editor to the page, and what happens to what was typed on the way.

use reynard::blog::Role;

use crate::support::{Browser, Mastodon, TestBlog, facts};

#[tokio::test]
async fn an_author_writes_and_publishes_a_review() {
    let blog = TestBlog::open().await;
    let bob = Mastodon::open().await.person("bob");
    bob.follow(&blog.actor("mary")).await;
    let mut mary = Browser::signed_in(&blog.url, "mary").await;

    mary.open("/desk/reviews/new").await;
    let form = written(&mary);
    mary.submit(form).await;
    assert_eq!(mary.status, 200, "{}", mary.html);
    assert_eq!(blog.get("/reviews/the-quiet-orchard").await.status, 404, "a draft is not shown");
    let publish = mary.button("Publish");
    mary.submit(publish).await;
    assert_eq!(mary.status, 200, "{}", mary.html);
    blog.work_until_idle().await;

    let page = blog.page("/reviews/the-quiet-orchard").await;
    for words in [
        "The Quiet Orchard",
        "<em>frost</em>",
        "Mary",
        "Oda Vestrin",
        "Emil Storr",
        "Harbour",
        "2019",
        "312",
        "9780306406157",
        "Novels",
    ] {
        assert!(page.contains(words), "{words} is not in {page}");
    }
    assert!(blog.page("/").await.contains("The Quiet Orchard"));
    assert!(blog.page("/@mary").await.contains("The Quiet Orchard"));
    assert!(!blog.page("/@alice").await.contains("The Quiet Orchard"));
    assert!(blog.page("/categories/novels").await.contains("The Quiet Orchard"));
    assert!(blog.page("/tags/winter").await.contains("The Quiet Orchard"));
    assert_eq!(bob.server.letters("Create").len(), 1);
}

#[tokio::test]
async fn a_published_review_is_revised_and_retracted_at_the_desk() {
    let blog = TestBlog::open().await;
    let review = blog.published_by("mary", &facts("The Quiet Orchard")).await;
    let mut mary = Browser::signed_in(&blog.url, "mary").await;

    mary.open(&format!("/desk/reviews/{}", review.review.id)).await;
    let form = mary.button("Revise").fill("markdown", "It thaws after all.");
    mary.submit(form).await;
    assert_eq!(mary.status, 200, "{}", mary.html);
    assert!(blog.shows(&review, "It thaws after all.").await);

    mary.open(&format!("/desk/reviews/{}", review.review.id)).await;
    let retract = mary.button("Yes, retract the review");
    mary.submit(retract).await;
    assert_eq!(mary.status, 200, "{}", mary.html);
    assert_eq!(blog.fetch(&review.ap()).await.status, 410);
    assert!(matches!(blog.get(&review.path).await.status, 404 | 410));
}

#[tokio::test]
async fn a_wrong_form_comes_back_as_it_was_typed() {
    let blog = TestBlog::open().await;
    let mut mary = Browser::signed_in(&blog.url, "mary").await;
    mary.open("/desk/reviews/new").await;

    let form = written(&mary).fill("title", "  ").fill("isbn", "978-0-306-40615-8").fill("year", "soon");
    mary.submit(form.clone()).await;

    assert_eq!(mary.status, 422, "{}", mary.html);
    let again = mary.form_with("markdown");
    for field in ["markdown", "summary", "isbn", "year", "writers", "publisher", "tags", "categories"] {
        assert_eq!(again.value(field).trim(), form.value(field), "{field}");
    }
    assert!(mary.says("title") && mary.says("check digit") && mary.says("is not a year"), "{}", mary.text());
}

#[tokio::test]
async fn what_was_typed_is_shown_and_never_run() {
    let blog = TestBlog::open().await;
    let mut draft = facts("<script>alert(1)</script> & \"Co\"");
    draft.markdown =
        "<script>alert(2)</script> <img src=x onerror=alert(3)> [x](javascript:alert(4))".to_owned();
    draft.summary = "</title><script>alert(5)</script>".to_owned();
    draft.facts.book_title = "\"><script>alert(6)</script>".to_owned();
    draft.tags = "<script>alert(7)</script>".to_owned();
    let review = blog.published_by("alice", &draft).await;
    let mut alice = Browser::signed_in(&blog.url, "alice").await;

    let mut pages = vec![blog.page(&review.path).await, blog.page("/").await, blog.page("/@alice").await];
    for path in ["/desk".to_owned(), format!("/desk/reviews/{}", review.review.id)] {
        alice.open(&path).await;
        pages.push(alice.html.clone());
    }

    for page in pages {
        assert!(!page.contains("<script>alert"), "{page}");
        assert!(!page.contains("<img src=x") && !page.contains("<img src=\"x\" onerror"), "{page}");
        assert!(!page.contains("href=\"javascript:"), "{page}");
    }
}

#[tokio::test]
async fn authors_change_their_own_reviews_and_editors_all() {
    let blog = TestBlog::open().await;
    blog.new_author("nora", Role::Author).await;
    blog.new_author("edith", Role::Editor).await;
    let review = blog.published_by("mary", &facts("The Quiet Orchard")).await;
    let path = format!("/desk/reviews/{}", review.review.id);
    let mut mary = Browser::signed_in(&blog.url, "mary").await;
    mary.open(&path).await;
    let form = mary.form_with("markdown").fill("markdown", "Changed by somebody else.");

    let mut nora = Browser::signed_in(&blog.url, "nora").await;
    nora.open(&path).await;
    assert!(matches!(nora.status, 403 | 404), "{}", nora.html);
    nora.open("/desk/reviews/new").await;
    let own = nora.csrf();
    nora.submit(form.clone().fill("csrf", &own)).await;
    assert!(matches!(nora.status, 403 | 404), "{}", nora.html);
    nora.open("/desk").await;
    assert!(!nora.says("The Quiet Orchard"));
    assert!(!blog.shows(&review, "Changed by somebody else.").await);

    let mut edith = Browser::signed_in(&blog.url, "edith").await;
    edith.open(&path).await;
    let form = edith.form_with("markdown").fill("markdown", "Polished by the editor.");
    edith.submit(form).await;
    assert_eq!(edith.status, 200, "{}", edith.html);
    assert!(blog.shows(&review, "Polished by the editor.").await);
    assert_eq!(blog.json(&review.ap()).await["attributedTo"], blog.actor("mary"), "it is still mary's");
}

#[tokio::test]
async fn nobody_works_at_the_desk_without_signing_in() {
    let blog = TestBlog::open().await;
    let review = blog.published_by("mary", &facts("The Quiet Orchard")).await;

    for path in ["/desk", "/desk/reviews/new", "/desk/inbox", &format!("/desk/reviews/{}", review.review.id)]
    {
        let mut stranger = Browser::new(&blog.url);
        stranger.open(path).await;
        assert_eq!(stranger.url.path(), "/sign-in", "{path}");
    }
    let form = [("title", "Mine"), ("markdown", "Now."), ("csrf", "x")];
    for path in ["/desk/reviews/new", "/desk/reviews", &format!("/desk/reviews/{}", review.review.id)] {
        let answer = reqwest::Client::new().post(blog.at(path)).form(&form).send().await.unwrap();
        assert!(answer.url().path() == "/sign-in" || answer.status().is_client_error(), "{path} {answer:?}");
    }
    assert!(!blog.shows(&review, "Now.").await);
}

#[tokio::test]
async fn two_reviews_with_one_title_have_two_addresses() {
    let blog = TestBlog::open().await;

    let first = blog.published("The Quiet Orchard").await;
    let second = blog.published_by("mary", &facts("The Quiet Orchard")).await;

    assert_eq!(first.path, "/reviews/the-quiet-orchard");
    assert_eq!(second.path, "/reviews/the-quiet-orchard-2");
}

/// The editor, filled in.
fn written(browser: &Browser) -> crate::support::Form {
    browser
        .form_with("markdown")
        .fill("title", "The Quiet Orchard")
        .fill("summary", "A patient novel.")
        .fill("markdown", "It opens with a *frost*.")
        .fill("language", "en")
        .fill("categories", "Novels")
        .fill("tags", "winter, book club")
        .fill("book_title", "The Quiet Orchard")
        .fill("writers", "Oda Vestrin; Emil Storr")
        .fill("publisher", "Harbour & Sons")
        .fill("year", "2019")
        .fill("pages", "312")
        .fill("isbn", "978-0-306-40615-7")
}

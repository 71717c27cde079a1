//! Versions of a review and the way back to them, two authors at one review, and what is typed but not saved.

use reynard::blog::{Draft, Review, Role};
use scraper::Html;
use serde_json::Value;

use crate::support::{Browser, Form, Mastodon, Published, TestBlog, facts, selector, words_of};

#[tokio::test]
async fn every_save_is_a_version_and_the_same_again_is_none() {
    let blog = TestBlog::open().await;
    let (mut mary, review) = mary_writes(&blog).await;

    for words in ["It opens with thaw.", "It opens with thaw.", "It ends with thaw."] {
        saved(&mut mary, review, words).await;
    }

    mary.open(&format!("/desk/reviews/{review}/revisions")).await;
    assert_eq!(versions(&mary), ["Version 3", "Version 2", "Version 1"]);
    assert!(mary.says("mary,") && mary.says("as it is now"), "{}", mary.text());
    mary.follow("Version 3").await;
    assert_eq!(struck(&mary), ["[removed] opens"]);
    assert_eq!(inserted(&mary), ["[added] ends"]);
    mary.follow("Older").await;
    mary.follow("Older").await;
    assert!(mary.says("This is the oldest version that is kept."), "{}", mary.text());
}

#[tokio::test]
async fn an_older_version_comes_back_and_the_followers_hear_of_it() {
    let blog = TestBlog::open().await;
    let bob = Mastodon::open().await.person("bob");
    bob.follow(&blog.actor("mary")).await;
    let review = blog.published_by("mary", &facts("The Quiet Orchard")).await;
    let id = review.review.id;
    let mut mary = Browser::signed_in(&blog.url, "mary").await;
    mary.open(&format!("/desk/reviews/{id}")).await;
    let form = mary.form_with("markdown").fill("markdown", "A slip.").fill("slug", "elsewhere");
    mary.submit(form).await;
    assert_eq!(mary.status, 200, "{}", mary.html);
    blog.work_until_idle().await;

    mary.open(&format!("/desk/reviews/{id}/revisions/1")).await;
    let restore = mary.button("Restore this one");
    mary.submit(restore).await;
    assert_eq!(mary.status, 200, "{}", mary.html);
    assert!(mary.says("The earlier version is back."), "{}", mary.text());
    blog.work_until_idle().await;

    let page = blog.page("/reviews/elsewhere").await;
    assert!(!page.contains("A slip."), "it is found where it was found last, and says what it said first");
    assert_eq!(bob.server.letters("Update").len(), 2);
    mary.open(&format!("/desk/reviews/{id}/revisions/2")).await;
    assert!(mary.says("A slip."), "what was replaced is among the versions");
    mary.open(&format!("/desk/reviews/{id}/revisions")).await;
    assert_eq!(versions(&mary), ["Version 3", "Version 2", "Version 1"]);
}

#[tokio::test]
async fn a_hundred_versions_are_kept_and_none_of_a_deleted_review() {
    let blog = TestBlog::open().await;
    let review = blog.published_by("mary", &facts("The Quiet Orchard")).await;
    let mut mary = Browser::signed_in(&blog.url, "mary").await;
    for number in 2..=103 {
        revised(&blog, &review, &format!("Said {number} times.")).await;
    }

    mary.open(&format!("/desk/reviews/{}/revisions", review.review.id)).await;
    let kept = versions(&mary);
    assert_eq!((kept.len(), kept[0].as_str(), kept[99].as_str()), (100, "Version 103", "Version 4"));

    mary.open(&format!("/desk/reviews/{}", review.review.id)).await;
    let delete = mary.button("Yes, delete the review");
    mary.submit(delete).await;
    mary.open(&format!("/desk/reviews/{}/revisions", review.review.id)).await;
    assert_eq!(mary.status, 404, "{}", mary.html);
    assert_eq!(blog.count("revisions").await, 0);
}

#[tokio::test]
async fn versions_are_read_by_those_who_may_write() {
    let blog = TestBlog::open().await;
    blog.new_author("nora", Role::Author).await;
    let review = blog.published_by("mary", &facts("The Quiet Orchard")).await;
    let path = format!("/desk/reviews/{}", review.review.id);
    revised(&blog, &review, "Later.").await;

    let mut nora = Browser::signed_in(&blog.url, "nora").await;
    for page in ["revisions", "revisions/1"] {
        nora.open(&format!("{path}/{page}")).await;
        assert_eq!(nora.status, 403, "{}", nora.html);
    }
    nora.open("/desk/reviews/new").await;
    let csrf = nora.csrf();
    let mut alice = Browser::signed_in(&blog.url, "alice").await;
    alice.open(&format!("{path}/revisions/1")).await;
    assert_eq!(alice.status, 200, "alice owns the blog");
    let typed = nora.form_with("markdown").fill("title", "Mine");
    let restore = alice.button("Restore this one").fill("csrf", &csrf);
    nora.submit(restore).await;
    assert_eq!(nora.status, 403, "{}", nora.html);
    assert_eq!(autosave(&nora, typed, &path).await.0, 403);
    assert!(blog.shows(&review, "Later.").await);
}

#[tokio::test]
async fn nobody_overwrites_what_somebody_else_has_saved_meanwhile() {
    let blog = TestBlog::open().await;
    let review = blog.published_by("mary", &facts("The Quiet Orchard")).await;
    let path = format!("/desk/reviews/{}", review.review.id);
    let mut mary = Browser::signed_in(&blog.url, "mary").await;
    let mut alice = Browser::signed_in(&blog.url, "alice").await;
    mary.open(&path).await;
    alice.open(&path).await;

    let hers = alice.form_with("markdown").fill("markdown", "Alice polished it.");
    alice.submit(hers).await;
    assert_eq!(alice.status, 200, "{}", alice.html);
    let form = mary.form_with("markdown").fill("markdown", "Mary rewrote it.").fill("verdict", "Read it.");
    mary.submit(form).await;

    assert_eq!(mary.status, 409, "{}", mary.html);
    assert!(mary.says("alice saved this review on"), "{}", mary.text());
    let again = mary.form_with("markdown");
    assert_eq!((again.value("markdown").trim(), again.value("verdict")), ("Mary rewrote it.", "Read it."));
    assert!(struck(&mary).iter().any(|it| it.contains("Alice")), "{:?}", struck(&mary));
    assert!(inserted(&mary).iter().any(|it| it.contains("Mary")), "{:?}", inserted(&mary));
    assert!(blog.shows(&review, "Alice polished it.").await, "nothing is overwritten");

    let anyway = with_button(again, "revise");
    mary.submit(anyway).await;
    assert_eq!(mary.status, 200, "{}", mary.html);
    assert!(blog.shows(&review, "Mary rewrote it.").await);
    mary.open(&format!("{path}/revisions/2")).await;
    assert!(mary.says("Alice polished it."), "hers is among the versions");
}

#[tokio::test]
async fn of_two_who_save_at_the_same_moment_one_is_asked() {
    let blog = TestBlog::open().await;
    let review = blog.published_by("mary", &facts("The Quiet Orchard")).await;
    let path = format!("/desk/reviews/{}", review.review.id);
    let mut mary = Browser::signed_in(&blog.url, "mary").await;
    let mut alice = Browser::signed_in(&blog.url, "alice").await;
    mary.open(&path).await;
    alice.open(&path).await;
    let (hers, theirs) = (
        mary.form_with("markdown").fill("markdown", "By Mary."),
        alice.form_with("markdown").fill("markdown", "By Alice."),
    );

    tokio::join!(mary.submit(hers), alice.submit(theirs));

    let mut answers = [mary.status, alice.status];
    answers.sort_unstable();
    assert_eq!(answers, [200, 409]);
    assert_eq!(blog.count("revisions").await, 2);
}

#[tokio::test]
async fn what_is_typed_into_a_published_review_stays_aside_until_it_is_saved() {
    let blog = TestBlog::open().await;
    let bob = Mastodon::open().await.person("bob");
    bob.follow(&blog.actor("mary")).await;
    let review = blog.published_by("mary", &facts("The Quiet Orchard")).await;
    let path = format!("/desk/reviews/{}", review.review.id);
    let mut mary = Browser::signed_in(&blog.url, "mary").await;
    mary.open(&path).await;

    for words in ["Half a", "Half a thought."] {
        let (status, kept) = autosave(&mary, mary.form_with("markdown").fill("markdown", words), &path).await;
        assert_eq!((status, kept["id"].as_i64()), (200, Some(review.review.id)));
        assert!(kept["length"].as_str().unwrap().contains("words"), "{kept}");
    }
    blog.work_until_idle().await;

    assert!(!blog.shows(&review, "Half a").await);
    assert_eq!(bob.server.letters("Update").len(), 0);
    assert_eq!((blog.count("autosaves").await, blog.count("revisions").await), (1, 1));
    let mut alice = Browser::signed_in(&blog.url, "alice").await;
    alice.open(&path).await;
    assert!(!alice.says("You have unsaved changes"), "they are mary's");

    mary.open(&path).await;
    assert!(mary.says("You have unsaved changes"), "{}", mary.text());
    assert_ne!(mary.form_with("markdown").value("markdown").trim(), "Half a thought.");
    mary.follow("Go on with them").await;
    let form = mary.form_with("markdown");
    assert_eq!(form.value("markdown").trim(), "Half a thought.");
    mary.submit(form).await;
    assert_eq!(mary.status, 200, "{}", mary.html);
    assert!(!mary.says("You have unsaved changes"));
    assert!(blog.shows(&review, "Half a thought.").await);
    assert_eq!(blog.count("autosaves").await, 0);
}

#[tokio::test]
async fn unsaved_changes_are_thrown_away_by_their_author_only() {
    let blog = TestBlog::open().await;
    let (mut mary, id) = mary_writes(&blog).await;
    let path = format!("/desk/reviews/{id}");
    mary.open(&path).await;
    autosave(&mary, mary.form_with("markdown").fill("markdown", "Never mind."), &path).await;

    mary.open(&path).await;
    let away = mary.button("Throw them away");
    mary.submit(away).await;

    assert_eq!(mary.status, 200, "{}", mary.html);
    assert!(!mary.says("You have unsaved changes"));
    assert_eq!(blog.count("autosaves").await, 0);
    assert_eq!(blog.count("reviews").await, 1);
}

#[tokio::test]
async fn unsaved_changes_do_not_overwrite_what_was_saved_after_they_began() {
    let blog = TestBlog::open().await;
    let review = blog.published_by("mary", &facts("The Quiet Orchard")).await;
    let path = format!("/desk/reviews/{}", review.review.id);
    let mut mary = Browser::signed_in(&blog.url, "mary").await;
    mary.open(&path).await;
    let typed = mary.form_with("markdown").fill("markdown", "From before.");
    autosave(&mary, typed.clone(), &path).await;
    let mut alice = Browser::signed_in(&blog.url, "alice").await;
    alice.open(&path).await;
    let hers = alice.form_with("markdown").fill("markdown", "Alice polished it.");
    alice.submit(hers).await;

    let (_, told) = autosave(&mary, typed, &path).await;
    assert!(told["overtaken"].as_str().unwrap().starts_with("alice has saved"), "{told}");
    mary.open(&format!("{path}?unsaved")).await;
    let form = mary.form_with("markdown");
    mary.submit(form).await;

    assert_eq!(mary.status, 409, "{}", mary.html);
    assert_eq!(mary.form_with("markdown").value("markdown").trim(), "From before.");
    assert!(blog.shows(&review, "Alice polished it.").await);
}

#[tokio::test]
async fn a_new_review_is_kept_before_it_has_a_title() {
    let blog = TestBlog::open().await;
    let mut mary = Browser::signed_in(&blog.url, "mary").await;
    mary.open("/desk/reviews/new").await;
    let typed = mary.form_with("markdown").fill("markdown", "No name yet.").fill("isbn", "half an");

    let (status, kept) = autosave(&mary, typed, "/desk/reviews/new").await;
    assert_eq!(status, 200);
    let path = format!("/desk/reviews/{}", kept["id"]);

    mary.open("/desk").await;
    mary.follow("Without a title").await;
    assert_eq!(mary.url.path(), path);
    let form = mary.form_with("markdown");
    assert_eq!(
        (form.value("markdown").trim(), form.value("isbn"), form.value("slug")),
        ("No name yet.", "half an", "")
    );
    let form = form.fill("isbn", "").fill("title", "The Quiet Orchard");
    mary.submit(with_button(form, "publish")).await;
    assert_eq!((mary.status, mary.url.path()), (200, "/reviews/the-quiet-orchard"), "{}", mary.html);
    assert_eq!(blog.count("reviews").await, 1);
}

#[tokio::test]
async fn a_quotation_that_is_too_long_is_named_and_saved_all_the_same() {
    let blog = TestBlog::open().await;
    let mut alice = Browser::signed_in(&blog.url, "alice").await;
    alice.open("/desk/settings").await;
    let wrong = alice.form_with("longest_quote").fill("longest_quote", "many");
    alice.submit(wrong).await;
    assert_eq!(alice.status, 422);
    assert!(alice.says("not “many”"), "{}", alice.text());
    let rule = alice.form_with("longest_quote").fill("longest_quote", "5");
    alice.submit(rule).await;
    assert_eq!(alice.status, 200, "{}", alice.html);

    alice.open("/desk/reviews/new").await;
    let words =
        "Short:\n\n> one two three\n\nLong:\n\n> one two *three* four five\n>\n> > six seven\n\nOver.";
    let form = alice.form_with("markdown").fill("title", "The Quiet Orchard").fill("markdown", words);
    let (_, kept) = autosave(&alice, form.clone(), "/desk/reviews/new").await;
    assert_eq!(kept["quotes"].as_array().unwrap().len(), 1, "{kept}");
    alice.submit(form).await;

    assert_eq!(alice.status, 200, "{}", alice.html);
    assert!(alice.says("has 7 words, 2 more than the 5"), "{}", alice.text());
    assert!(!alice.says("has 3 words"));
}

#[tokio::test]
async fn the_live_preview_is_the_page_and_keeps_nothing() {
    let blog = TestBlog::open().await;
    let review = blog.published_by("mary", &facts("The Quiet Orchard")).await;
    let path = format!("/desk/reviews/{}", review.review.id);
    let mut mary = Browser::signed_in(&blog.url, "mary").await;
    mary.open(&path).await;

    let form = mary.form_with("markdown").fill("markdown", "It *melts*.");
    let (status, seen) = mary.ask(form.clone(), &format!("{path}/live")).await;

    let page = seen["page"].as_str().unwrap();
    assert_eq!(status, 200);
    assert!(page.contains("<em>melts</em>") && page.contains("id=\"thread\""), "{page}");
    assert!(!page.contains("/desk") && !page.contains("csrf"), "it is the page that readers see: {page}");
    let (_, seen) = mary.ask(form.fill("title", ""), &format!("{path}/live")).await;
    assert!(seen["page"].is_null() && seen["problems"][0].as_str().unwrap().contains("title"), "{seen}");
    assert!(!blog.shows(&review, "melts").await);
    assert_eq!((blog.count("revisions").await, blog.count("autosaves").await), (1, 0));
}

/// Mary has saved a draft: at the desk, with its number.
async fn mary_writes(blog: &TestBlog) -> (Browser, i64) {
    let mut mary = Browser::signed_in(&blog.url, "mary").await;
    mary.open("/desk/reviews/new").await;
    let form = mary.form_with("markdown").fill("title", "The Quiet Orchard");
    mary.submit(form.fill("markdown", "It opens with frost.")).await;
    assert_eq!(mary.status, 200, "{}", mary.html);
    let id = mary.url.path().rsplit('/').next().unwrap().parse().unwrap();
    (mary, id)
}

async fn saved(browser: &mut Browser, review: i64, markdown: &str) {
    browser.open(&format!("/desk/reviews/{review}")).await;
    let form = browser.form_with("markdown").fill("markdown", markdown);
    browser.submit(form).await;
    assert_eq!(browser.status, 200, "{}", browser.html);
}

/// The operator changes the text of a review.
async fn revised(blog: &TestBlog, review: &Published, markdown: &str) {
    let current = Review::by_id(&blog.app.db, review.review.id).await.unwrap();
    let draft = Draft::of(&blog.app.db, &current).await.unwrap();
    current.revise(&blog.app, &Draft { markdown: markdown.to_owned(), ..draft }).await.unwrap();
}

/// What the script of the editor sends while somebody types.
async fn autosave(browser: &Browser, form: Form, path: &str) -> (u16, Value) {
    browser.ask(form, &format!("{path}/autosave")).await
}

fn with_button(form: Form, deed: &str) -> Form {
    form.fill("do", deed)
}

fn versions(browser: &Browser) -> Vec<String> {
    all(browser, "#revisions a")
}

fn struck(browser: &Browser) -> Vec<String> {
    all(browser, "del")
}

fn inserted(browser: &Browser) -> Vec<String> {
    all(browser, "ins")
}

fn all(browser: &Browser, css: &str) -> Vec<String> {
    Html::parse_document(&browser.html).select(&selector(css)).map(words_of).collect()
}

//! Who follows, what people made of each review, and whether letters arrive: in numbers that are those of the pages.

use scraper::Html;
use serde_json::json;

use crate::support::{Browser, Mastodon, TestBlog, selector, words_of};

#[tokio::test]
async fn followers_are_told_apart_by_what_their_servers_run() {
    let blog = TestBlog::open().await;
    let (mastodon, misskey) = (Mastodon::running("mastodon").await, Mastodon::running("misskey").await);
    let bob = mastodon.person("bob");
    for person in [&bob, &mastodon.person("carol"), &misskey.person("dave")] {
        person.follow(&blog.actor("mary")).await;
    }
    bob.follow(&blog.blog_actor()).await;
    blog.work_until_idle().await;
    blog.tidy().await;
    blog.tidy().await;

    let mut alice = Browser::signed_in(&blog.url, "alice").await;
    alice.open("/desk/statistics?of=mary").await;
    assert!(alice.says("3 followers"), "{}", alice.text());
    assert_eq!(legend(&alice), ["Mastodon 2", "Misskey 1"], "noted twice, counted once");
    alice.open("/desk/statistics").await;
    assert!(alice.says("One follower"), "the blog's own: {}", alice.text());

    let undo = json!({ "type": "Undo", "object": { "type": "Follow", "object": blog.actor("mary") } });
    bob.tell(&format!("{}/inbox", blog.actor("mary")), undo).await;
    blog.tidy().await;
    alice.open("/desk/statistics?of=mary").await;
    assert_eq!(legend(&alice), ["Mastodon 1", "Misskey 1"], "today is not over before it is over");
}

#[tokio::test]
async fn a_blog_that_counts_for_the_first_time_recalls_who_came_when() {
    let blog = TestBlog::open().await;
    let bob = Mastodon::running("mastodon").await.person("bob");
    let carol = Mastodon::running("gotosocial").await.person("carol");
    for person in [&bob, &carol] {
        person.follow(&blog.blog_actor()).await;
    }
    blog.work_until_idle().await;
    blog.follows_since_days(&bob, 100).await;
    blog.tidy().await;

    let mut alice = Browser::signed_in(&blog.url, "alice").await;
    alice.open("/desk/statistics").await;
    assert!(alice.says("only those are counted who still follow"), "{}", alice.text());
    assert_eq!(legend(&alice), ["GoToSocial 1", "Mastodon 1"]);
    let outlines = outlines(&alice);
    let [gotosocial, mastodon] = &outlines[..] else { panic!("{outlines:?}") };
    assert!(gotosocial.starts_with("M0.00 100.00L"), "nobody in the beginning: {gotosocial}");
    assert!(gotosocial.contains("L100.00 50.00L"), "one of two in the end: {gotosocial}");
    // Three of the recalled months are within the hundred days, and today.
    assert_eq!(mastodon.matches(" 50.00L").count(), 4, "{mastodon}");
    assert!(mastodon.contains("L100.00 0.00L"), "{mastodon}");

    blog.tidy().await;
    alice.open("/desk/statistics").await;
    assert_eq!(self::outlines(&alice), outlines, "what was recalled once is not recalled again");
}

#[tokio::test]
async fn nobody_follows_yet_and_that_is_said() {
    let blog = TestBlog::open().await;
    blog.tidy().await;
    let mut alice = Browser::signed_in(&blog.url, "alice").await;
    alice.open("/desk/statistics").await;
    for words in ["Nobody follows yet.", "Nothing has been published yet.", "Nothing waits to be delivered."]
    {
        assert!(alice.says(words), "{words}: {}", alice.text());
    }
    assert!(outlines(&alice).is_empty());
}

#[tokio::test]
async fn a_review_echoes_as_its_page_says() {
    let blog = TestBlog::open().await;
    let (bob, carol) = (Mastodon::open().await.person("bob"), Mastodon::open().await.person("carol"));
    let review = blog.published("The Quiet Orchard").await;
    let other = blog.published("The Salt Ledger").await;
    bob.like(&review).await;
    carol.like(&review).await;
    carol.boost(&review).await;
    bob.reply(&review, &review.id, "<p>Quite so.</p>").await;
    carol.reply(&review, &review.id, "<p>Not at all.</p>").await;
    blog.work_until_idle().await;
    let mut alice = Browser::signed_in(&blog.url, "alice").await;
    alice.open("/desk/inbox").await;
    let hide = alice.button("Hide");
    alice.submit(hide).await;
    assert_eq!(blog.comments(&review).await.len(), 1);

    alice.open("/desk/statistics").await;
    let echoes = words_of_all(&alice, "#echoes li");
    assert!(echoes[1].contains("The Quiet Orchard"), "{echoes:?}");
    assert!(echoes[1].contains("2 likes · one boost · one reply"), "{echoes:?}");
    assert!(echoes[0].contains("0 likes · 0 boosts · 0 replies"), "{echoes:?}");
    blog.retract(&other).await;
    alice.open("/desk/statistics").await;
    assert_eq!(words_of_all(&alice, "#echoes li").len(), 1, "what is taken back is not listed");
}

#[tokio::test]
async fn authors_see_what_is_theirs_and_editors_everything() {
    let blog = TestBlog::open().await;
    blog.published("The Quiet Orchard").await;
    let mut mary = Browser::signed_in(&blog.url, "mary").await;
    mary.open("/desk/statistics").await;
    assert_eq!(mary.status, 200);
    assert!(!mary.says("The Quiet Orchard"), "hers come first, and this is not hers: {}", mary.text());
    assert!(!mary.html.contains("health-h"), "how letters fare is for editors");
    mary.open("/desk/statistics?of=").await;
    assert!(mary.says("The Quiet Orchard"), "the blog is everybody's");
    mary.open("/desk/statistics?of=alice").await;
    assert_eq!(mary.status, 403);
    for nobody in ["?of=nobody", "?of=mary&page=7", "?of=mary&page=x"] {
        mary.open(&format!("/desk/statistics{nobody}")).await;
        assert_eq!(mary.status, 404, "{nobody}");
    }
    assert_eq!(blog.get("/desk/statistics").await.status, 303, "and nobody else anything");
}

#[tokio::test]
async fn the_list_goes_on_for_whose_it_is() {
    let blog = TestBlog::open().await;
    for count in 0..12 {
        blog.published(&format!("Volume {count}")).await;
    }
    let mut alice = Browser::signed_in(&blog.url, "alice").await;
    alice.open("/desk/statistics?of=alice").await;
    assert_eq!(words_of_all(&alice, "#echoes li").len(), 10);
    alice.follow("Older").await;
    assert_eq!(alice.url.query(), Some("of=alice&page=2"));
    assert_eq!(words_of_all(&alice, "#echoes li").len(), 2);
    alice.follow("Newer").await;
    assert_eq!(alice.url.query(), Some("of=alice"));
}

#[tokio::test]
async fn where_letters_do_not_arrive_is_told() {
    let blog = TestBlog::open().await;
    let (bob, carol) = (Mastodon::open().await.person("bob"), Mastodon::open().await.person("carol"));
    for person in [&bob, &carol] {
        person.follow(&blog.actor("alice")).await;
    }
    blog.work_until_idle().await;
    bob.server.close();
    blog.settled("The Quiet Orchard").await;

    let mut alice = Browser::signed_in(&blog.url, "alice").await;
    alice.open("/desk/statistics").await;
    // Theirs, to which their follows were accepted, and those of their servers.
    for words in [
        "4 inboxes get letters from here.",
        "One letter waits to be delivered.",
        "One inbox takes nothing at present and is tried again.",
        "None has been given up.",
        &bob.server.host(),
    ] {
        assert!(alice.says(words), "{words}: {}", alice.text());
    }

    blog.days_pass(8).await;
    blog.work_until_idle().await;
    alice.open("/desk/statistics").await;
    assert!(alice.says("One has taken nothing for a week"), "{}", alice.text());
    assert!(alice.says("(given up)") && alice.says("No inbox fails at present."), "{}", alice.text());
}

fn legend(browser: &Browser) -> Vec<String> {
    words_of_all(browser, ".chart .legend li")
}

fn words_of_all(browser: &Browser, which: &str) -> Vec<String> {
    let page = Html::parse_document(&browser.html);
    let which = selector(which);
    page.select(&which).map(words_of).map(|it| it.split_whitespace().collect::<Vec<_>>().join(" ")).collect()
}

fn outlines(browser: &Browser) -> Vec<String> {
    let page = Html::parse_document(&browser.html);
    page.select(&selector(".chart path")).map(|it| it.attr("d").unwrap().to_owned()).collect()
}

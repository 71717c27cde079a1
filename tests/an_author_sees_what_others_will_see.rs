//! While somebody writes, they see the post that will reach Mastodon, and what they had better see to before.

use scraper::Html;

use crate::support::{Browser, Mastodon, TestBlog, selector, words_of};

#[tokio::test]
async fn what_is_shown_before_is_what_others_get() {
    let blog = TestBlog::open().await;
    let bob = Mastodon::open().await.person("bob");
    bob.follow(&blog.actor("mary")).await;
    let mut mary = Browser::signed_in(&blog.url, "mary").await;
    mary.open("/desk/reviews/new").await;
    let form = mary
        .form_with("markdown")
        .fill("title", "The Quiet Orchard")
        .fill("markdown", "A frost, and what came ||the gardener burned the house|| after. It ends well.")
        .fill("tags", "slow reading, frost")
        .fill("spoilers", "on");

    let path = "/desk/reviews/new?preview";
    mary.submit(form.clone().fill("do", "preview").sent_to(path)).await;
    let shown = post(&mary);
    for word in
        ["Mary", "@mary@", "The Quiet Orchard", "Spoilers: A frost, and what came … after.", "#SlowReading"]
    {
        assert!(shown.contains(word), "{word} is missing: {shown}");
    }
    assert!(!shown.contains("gardener"), "what is hidden stays so: {shown}");
    assert_eq!(blog.count("reviews").await, 0, "nothing is kept by looking");

    mary.submit(form.fill("do", "publish")).await;
    assert_eq!(mary.status, 200, "{}", mary.text());
    blog.work_until_idle().await;
    let article = bob.server.letters("Create").pop().unwrap()["object"].clone();
    for sent in [&article["name"], &article["summary"], &article["tag"][1]["name"], &article["url"]] {
        assert!(shown.contains(sent.as_str().unwrap()), "{sent} was not shown: {shown}");
    }
}

#[tokio::test]
async fn whatever_would_be_a_pity_is_said_before() {
    let blog = TestBlog::open().await;
    let long = "It goes on and on. ".repeat(600);
    let longest = "It goes on and on. ".repeat(60).trim().to_owned() + "\n\n";
    for (fields, warning) in [
        (vec![("markdown", "A frost."), ("summary", "Frost.")], ""),
        (
            vec![
                ("markdown", "In the end ||the gardener burns the house||."),
                ("summary", "The gardener burns the house!"),
            ],
            "The summary says “the gardener burns the”",
        ),
        (
            vec![
                ("markdown", "Begin.\n\n:::spoiler the end\nHe counts wrong.\n:::\n"),
                ("summary", "Somebody says: he counts wrong."),
            ],
            "The summary says “He counts wrong”",
        ),
        (vec![("markdown", "Everybody dies."), ("spoilers", "on")], "Write a summary that keeps the secret."),
        (
            vec![("markdown", "![](/media/a.jpg)\n\n![A tree](/media/b.jpg)\n\n![](/media/c.jpg)")],
            "2 pictures in the text have no description.",
        ),
        (vec![("markdown", &long)], "Misskey keeps the first 8192 characters of a post; this one has 11"),
        (vec![("markdown", &longest.repeat(60))], "It is too long to travel whole:"),
    ] {
        let mut mary = Browser::signed_in(&blog.url, "mary").await;
        mary.open("/desk/reviews/new").await;
        let form = mary.form_with("markdown").fill("title", "The Quiet Orchard");
        let form = fields.iter().fold(form, |form, (name, value)| form.fill(name, value));
        let (status, said) = mary.ask(form.clone(), "/desk/reviews/new/live").await;
        let said = said["elsewhere"].as_str().unwrap_or_default().to_owned();
        let list = warnings(&said);
        assert_eq!(status, 200);
        assert_eq!(list.len(), usize::from(!warning.is_empty()), "{fields:?}: {list:?}");
        assert!(list.concat().contains(warning), "{warning}: {list:?}");
        assert_eq!(said.contains("Nothing stands in its way."), warning.is_empty());
        mary.submit(form.fill("do", "preview").sent_to("/desk/reviews/new?preview")).await;
        assert_eq!(warnings(&mary.html), list, "with and without a script");
    }
}

#[tokio::test]
async fn whoever_tells_nobody_is_told_so() {
    let blog = TestBlog::open().await;
    let mut mary = Browser::signed_in(&blog.url, "mary").await;
    mary.open("/desk/reviews/new").await;
    let form = mary.form_with("markdown").fill("title", "The Quiet Orchard").fill("markdown", "A frost.");
    for quietly in [true, false] {
        let form = if quietly { form.clone().fill("quietly", "on") } else { form.clone() };
        mary.submit(form.fill("do", "preview").sent_to("/desk/reviews/new?preview")).await;
        assert_eq!(mary.says("You have chosen to show it on this site only."), quietly);
    }
}

/// The post as the page shows it, in its words.
fn post(mary: &Browser) -> String {
    let page = Html::parse_document(&mary.html);
    let post = page.select(&selector(".toot")).next().unwrap_or_else(|| panic!("no post: {}", mary.html));
    words_of(post).split_whitespace().collect::<Vec<_>>().join(" ")
}

fn warnings(html: &str) -> Vec<String> {
    let page = Html::parse_document(html);
    page.select(&selector(".elsewhere .warnings li")).map(words_of).collect()
}

//! Whoever has no account anywhere hears what is new through a feed, in the format their reader likes.

use chrono::Utc;
use reynard::blog::{Actor, By, Draft, Stand, Standing, Whom};
use reynard::db;
use serde_json::Value;

use crate::support::{Answer, Mastodon, TestBlog, facts};

async fn asked_again(blog: &TestBlog, path: &str, header: &str, value: &str) -> Answer {
    let client = reqwest::Client::new();
    Answer::of(client.get(blog.at(path)).header(header, value).send().await.unwrap()).await
}

/// The items of a feed in one of its formats: their ids and their words.
fn items(format: &str, answer: &Answer) -> Vec<(String, String)> {
    match format {
        "atom" => {
            let feed: atom_syndication::Feed = answer.body.parse().unwrap();
            let words = |it: &atom_syndication::Entry| it.content().unwrap().value().unwrap().to_owned();
            feed.entries().iter().map(|it| (it.id().to_owned(), words(it))).collect()
        }
        "rss" => {
            let feed: rss::Channel = answer.body.parse().unwrap();
            let words = |it: &rss::Item| it.content().unwrap().to_owned();
            feed.items().iter().map(|it| (it.guid().unwrap().value().to_owned(), words(it))).collect()
        }
        _ => {
            let feed: Value = answer.json();
            assert_eq!(feed["version"], "https://jsonfeed.org/version/1.1");
            let text = |it: &Value| it.as_str().unwrap().to_owned();
            let items = feed["items"].as_array().unwrap().iter();
            items.map(|it| (text(&it["id"]), text(&it["content_html"]))).collect()
        }
    }
}

const FORMATS: [(&str, &str); 3] =
    [("atom", "application/atom+xml"), ("rss", "application/rss+xml"), ("json", "application/feed+json")];

#[tokio::test]
async fn every_feed_tells_the_same_in_every_format() {
    let blog = TestBlog::open().await;
    let orchard = blog.published_by("alice", &facts("The Quiet Orchard")).await;
    let hers = Draft { categories: "Essays".to_owned(), tags: "spring".to_owned(), ..facts("Low Tide") };
    let tide = blog.published_by("mary", &hers).await;
    let bob = Mastodon::open().await.person("bob");
    let said = bob.reply(&orchard, &orchard.id, "<p>The frost!</p>").await["id"].as_str().unwrap().to_owned();
    let also = bob.reply(&tide, &tide.id, "<p>The tide!</p>").await["id"].as_str().unwrap().to_owned();

    for (format, media_type) in FORMATS {
        for (stem, expected) in [
            ("/feed", vec![&tide.id, &orchard.id]),
            ("/@mary/feed", vec![&tide.id]),
            ("/categories/novels/feed", vec![&orchard.id]),
            ("/tags/spring/feed", vec![&tide.id]),
            ("/comments/feed", vec![&also, &said]),
            ("/reviews/the-quiet-orchard/comments/feed", vec![&said]),
        ] {
            let answer = blog.get(&format!("{stem}.{format}")).await;
            assert_eq!(answer.status, 200, "{stem}.{format}");
            assert_eq!(answer.header("content-type"), format!("{media_type}; charset=utf-8"));
            let told = items(format, &answer);
            assert_eq!(told.iter().map(|it| &it.0).collect::<Vec<_>>(), expected, "{stem}.{format}");
            let words = if stem.contains("comments") { "!</p>" } else { "It never quite thaws." };
            assert!(told.iter().all(|it| it.1.contains(words)), "{stem}.{format} {told:?}");
        }
        assert_eq!(blog.get(&format!("/categories/unheard/feed.{format}")).await.status, 404);
        assert_eq!(blog.get(&format!("/reviews/unheard/comments/feed.{format}")).await.status, 404);
    }
    let page = blog.page("/feeds").await;
    for link in ["/feed.rss", "/comments/feed.json", "/@mary/feed.atom", "/categories/essays/feed.rss"] {
        assert!(page.contains(&format!("href=\"{link}\"")), "{link}");
    }
}

#[tokio::test]
async fn who_gives_the_ending_away_says_so_first() {
    let blog = TestBlog::open().await;
    let bold = Draft { spoilers: Some("on".to_owned()), ..facts("The Quiet Orchard") };
    let review = blog.published_by("alice", &bold).await;
    let bob = Mastodon::open().await.person("bob");
    let mut note = bob.note(&review.id, "<p>The gardener did it.</p>");
    note["summary"] = "the ending".into();
    bob.tell(&review.inbox, bob.create(&note)).await;

    for (format, _) in FORMATS {
        let reviews = items(format, &blog.get(&format!("/feed.{format}")).await);
        assert!(reviews[0].1.starts_with("<p><strong>Spoilers:"), "{format} {reviews:?}");
        let comments = items(format, &blog.get(&format!("/comments/feed.{format}")).await);
        assert!(comments[0].1.starts_with("<p><b>Content warning:</b> the ending</p>"), "{comments:?}");
    }
}

#[tokio::test]
async fn a_reader_who_knows_everything_is_told_so() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let bob = Mastodon::open().await.person("bob");
    let note = bob.reply(&review, &review.id, "<p>The frost!</p>").await;
    let path = "/comments/feed.rss";
    let first = blog.get(path).await;
    let (tag, date) = (first.header("etag").to_owned(), first.header("last-modified").to_owned());

    assert_eq!(asked_again(&blog, path, "if-none-match", &tag).await.status, 304);
    assert_eq!(asked_again(&blog, path, "if-modified-since", &date).await.status, 304);
    assert_eq!(asked_again(&blog, path, "if-none-match", "\"other\"").await.status, 200);

    bob.delete(&review, &note).await;
    let gone = asked_again(&blog, path, "if-none-match", &tag).await;
    assert_eq!(gone.status, 200, "what is gone is news");
    assert!(!gone.body.contains("The frost!"));
    let page = blog.page(&review.path).await;
    assert!(page.contains("/reviews/the-quiet-orchard/comments/feed.atom"));
}

#[tokio::test]
async fn who_is_limited_is_in_no_feed_even_after_they_were_let_appear() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let server = Mastodon::open().await;
    let (bob, lena) = (server.person("bob"), server.person("lena"));
    bob.reply(&review, &review.id, "<p>From Bob.</p>").await;
    lena.reply(&review, &review.id, "<p>From Lena.</p>").await;
    let actor = Actor::by_url(&blog.app.db, &lena.url()).await.unwrap().unwrap();

    let txn = db::begin(&blog.app.db).await.unwrap();
    let whom = Whom::actor(&actor).unwrap();
    Standing::decide(&txn, &By::operator(""), &whom, Some(Stand::Limited)).await.unwrap();
    txn.commit().await.unwrap();

    assert!(blog.shows(&review, "From Lena.").await);
    for path in ["/comments/feed.atom", "/reviews/the-quiet-orchard/comments/feed.json"] {
        let feed = blog.page(path).await;
        assert!(feed.contains("From Bob.") && !feed.contains("Lena"), "{path} {feed}");
    }
}

#[tokio::test]
async fn strange_characters_break_no_feed() {
    let blog = TestBlog::open().await;
    let strange = "Ends ]]> & <b>\u{202e}x</b> \u{fffe} 😀 \u{0007}";
    let draft = Draft { markdown: strange.to_owned(), ..facts("The Quiet Orchard") };
    let review = blog.published_by("alice", &draft).await;
    let bob = Mastodon::open().await.person("bob");
    bob.become_also(serde_json::json!({ "name": "Bob ]]> & <i> \u{0001}" }));
    bob.reply(&review, &review.id, "<p>]]&gt; &amp; 😀</p>").await;

    for (format, _) in FORMATS {
        for stem in ["/feed", "/comments/feed"] {
            assert_eq!(items(format, &blog.get(&format!("{stem}.{format}")).await).len(), 1);
        }
    }
    let atom: atom_syndication::Feed = blog.page("/comments/feed.atom").await.parse().unwrap();
    let answers = &atom.entries()[0].extensions()["thr"]["in-reply-to"][0];
    assert_eq!(answers.attrs()["ref"], review.id);
    assert!(atom.updated().with_timezone(&Utc) <= Utc::now());
}

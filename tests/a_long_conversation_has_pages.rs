//! A conversation of thousands stays quick to read, and every comment keeps its address.

use std::{collections::BTreeSet, time::Instant};

use chrono::{TimeDelta, Utc};
use reynard::{
    App,
    blog::{Actor, Hearing, Said, Visibility},
    db,
};
use sea_orm::ConnectionTrait;

use crate::support::{Mastodon, Published, Shown, TestBlog};

/// So many public comments: every fifth answers the review, the others one of the twenty before them.
pub async fn talk(blog: &TestBlog, review: &Published, count: usize) {
    let bob = Mastodon::open().await.person("bob");
    bob.boost(review).await;
    let speaker = Actor::by_url(&blog.app.db, &bob.url()).await.unwrap().unwrap();
    let url = |number: usize| format!("{}/users/bob/statuses/{number}", bob.server.url);
    let begin = Utc::now() - TimeDelta::days(1);
    let txn = db::begin(&blog.app.db).await.unwrap();
    for number in 0..count {
        let answered = match number % 5 {
            0 => review.id.clone(),
            step => url(number - Ord::min(step * step, number)),
        };
        let said = Said {
            request_url: String::new(),
            url: url(number),
            page_url: url(number),
            in_reply_to: answered,
            html: format!("<p>Remark {number} about the frost, in a few words more than needed.</p>"),
            warning: String::new(),
            language: Some("en".to_owned()),
            visibility: Visibility::Public,
            for_author_id: None,
            said_at: begin + TimeDelta::seconds(number as i64),
            edited_at: None,
            is_edit: false,
            climbed: 0,
            sources: vec![],
            is_news: false,
            is_declined: false,
        };
        Hearing::open(&blog.app, &txn).await.unwrap().hear(&speaker, said).await.unwrap().unwrap().unwrap();
    }
    txn.commit().await.unwrap();
}

async fn all_pages(blog: &TestBlog, path: &str) -> Vec<Vec<Shown>> {
    let mut pages = Vec::new();
    loop {
        let joint = if path.contains('?') { '&' } else { '?' };
        let page = blog.get(&format!("{path}{joint}page={}", pages.len() + 1)).await;
        if page.status == 404 {
            return pages;
        }
        assert_eq!(page.status, 200);
        pages.push(crate::support::comments_of(&page.body));
    }
}

#[tokio::test]
async fn every_comment_stands_on_one_page_and_its_address_leads_there() {
    let blog = TestBlog::open().await.without_flood_rule().await;
    let review = blog.settled("The Quiet Orchard").await;
    talk(&blog, &review, 450).await;

    let pages = all_pages(&blog, &review.path).await;
    assert!(pages.len() > 2 && pages.iter().all(|it| (1..=200).contains(&it.len())), "{}", pages.len());
    let numbers: Vec<i32> = pages.iter().flatten().map(|it| it.number).collect();
    assert_eq!(numbers.len(), 450);
    assert_eq!(numbers.iter().collect::<BTreeSet<_>>().len(), 450);

    for (at, page) in pages.iter().enumerate() {
        let number = page[0].number;
        let there = blog.get(&format!("{}/comments/{number}", review.path)).await;
        let query = if at == 0 { String::new() } else { format!("?page={}", at + 1) };
        assert_eq!(there.status, 303);
        assert_eq!(there.header("location"), format!("{}{query}#c{number}", review.path));
    }
    assert_eq!(blog.get(&format!("{}/comments/9999", review.path)).await.status, 404);
    assert_eq!(blog.get(&format!("{}?page=0", review.path)).await.status, 404);
    let first = blog.page(&review.path).await;
    assert!(first.contains("450 comments") && first.contains("rel=\"next\""));
}

#[tokio::test]
async fn a_conversation_can_be_read_in_the_order_of_time() {
    let blog = TestBlog::open().await.without_flood_rule().await;
    let review = blog.settled("The Quiet Orchard").await;
    talk(&blog, &review, 230).await;

    let oldest = all_pages(&blog, &format!("{}?view=oldest", review.path)).await;
    let newest = all_pages(&blog, &format!("{}?view=newest", review.path)).await;
    let numbers = |pages: &[Vec<Shown>]| pages.iter().flatten().map(|it| it.number).collect::<Vec<_>>();
    assert_eq!(numbers(&oldest), (1..=230).collect::<Vec<_>>());
    assert_eq!(numbers(&newest), (1..=230).rev().collect::<Vec<_>>());
    assert_eq!(oldest[0].len(), 200);
    assert_eq!(blog.get(&format!("{}?view=best", review.path)).await.status, 404);

    // The 202nd answers the 201st, and says so by an address that holds on every page.
    let page = blog.page(&format!("{}?view=oldest&page=2", review.path)).await;
    assert!(page.contains("/comments/"), "{page}");
}

#[tokio::test]
async fn the_address_of_a_comment_tells_what_became_of_it() {
    let blog = TestBlog::open().await.without_flood_rule().await;
    let review = blog.settled("The Quiet Orchard").await;
    let bob = Mastodon::open().await.person("bob");
    let note = bob.reply(&review, &review.id, "<p>Why frost?</p>").await;
    let answer = blog.answer(&review, note["id"].as_str(), "Because.").await;

    let twin = blog.fetch(&format!("{}/comments/2", review.path)).await;
    assert_eq!((twin.status, twin.header("location")), (303, answer.url.as_str()));
    let url = blog.json(&answer.url).await["url"].as_str().unwrap().to_owned();
    assert_eq!(url, blog.at(&format!("{}/comments/2", review.path)));
    let third = bob.reply(&review, &url, "<p>I see.</p>").await;
    assert_eq!(blog.tree(&review).await, [(1, None), (2, Some(1)), (3, Some(2))]);

    bob.delete(&review, &third).await;
    assert_eq!(blog.get(&format!("{}/comments/3", review.path)).await.status, 410);
    bob.delete(&review, &note).await;
    assert_eq!(blog.get(&format!("{}/comments/1", review.path)).await.status, 303, "it keeps its place");
}

/// Figures for BENCHMARKS.md: `cargo test --release page_time -- --ignored --nocapture`.
#[tokio::test]
#[ignore = "a measurement"]
async fn page_time_against_the_size_of_a_conversation() {
    for count in [14, 300, 5_000] {
        let blog = TestBlog::open().await.without_flood_rule().await;
        let review = blog.settled("The Quiet Orchard").await;
        talk(&blog, &review, count).await;
        for path in ["", "?view=newest", "/comments/7"] {
            let mut times = Vec::new();
            let mut bytes = 0;
            for _ in 0..30 {
                let begin = Instant::now();
                bytes = blog.get(&format!("{}{path}", review.path)).await.body.len();
                times.push(begin.elapsed());
            }
            times.sort_unstable();
            println!(
                "{count} comments, {path:12} median {:.1?}, slowest {:.1?}, {bytes} bytes",
                times[15], times[29]
            );
        }
        for path in ["replies", "context"] {
            let begin = Instant::now();
            blog.json(&format!("{}/{path}", review.ap())).await;
            println!("{count} comments, {path} {:.1?}", begin.elapsed());
        }
    }
}

#[tokio::test]
async fn the_page_says_from_how_many_servers_its_comments_came() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let [here, there, elsewhere] = [Mastodon::open().await, Mastodon::open().await, Mastodon::open().await];
    for person in [here.person("bob"), here.person("carol"), there.person("dan")] {
        person.reply(&review, &review.id, "<p>Such a frost.</p>").await;
    }
    let eve = elsewhere.person("eve");
    let note = eve.reply(&review, &review.id, "<p>And then it thawed.</p>").await;
    blog.answer(&review, None, "Thank you all.").await;
    assert!(blog.page(&review.path).await.contains("from 3 servers"));

    eve.delete(&review, &note).await;
    assert!(blog.page(&review.path).await.contains("from 2 servers"));

    // A blog from before comments knew where they came from.
    let txn = db::begin(&blog.app.db).await.unwrap();
    for sql in [
        "ALTER TABLE comments DROP COLUMN host",
        "CREATE INDEX comments_actor_id ON comments (actor_id)",
        "DELETE FROM seaql_migrations WHERE version LIKE '%_hosts%'",
    ] {
        txn.execute_unprepared(sql).await.unwrap();
    }
    txn.commit().await.unwrap();
    App::open(blog.app.config.clone()).await.unwrap();
    assert!(blog.page(&review.path).await.contains("from 2 servers"));
}

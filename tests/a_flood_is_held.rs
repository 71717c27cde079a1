//! Whoever says a lot at once is read by the desk first; the page and the lists stay small and fast.

use std::{
    collections::HashSet,
    time::{Duration, Instant},
};

use futures::StreamExt;
use reynard::blog::{Comment, Comments, Hold};
use sea_orm::{EntityTrait, PaginatorTrait, QueryFilter};

use crate::support::{Mastodon, Person, Published, TestBlog};

/// So many people say so much each, eight at a time.
async fn flood(review: &Published, people: usize, each: usize) {
    let servers = [Mastodon::named("a.flood.localhost").await, Mastodon::named("b.flood.localhost").await];
    let people: Vec<Person> = (0..people).map(|it| servers[it % 2].person(&format!("p{it}"))).collect();
    let said = (0..each).flat_map(|round| people.iter().map(move |it| (round, it)));
    futures::stream::iter(said)
        .for_each_concurrent(8, async |(round, person)| {
            let words = format!("<p>{} says word number {round}.</p>", person.name);
            person.tell(&review.inbox, person.create(&person.note(&review.id, &words))).await;
        })
        .await;
}

async fn count(blog: &TestBlog, which: sea_orm::Condition) -> u64 {
    Comments::find().filter(which).count(&blog.app.db).await.unwrap()
}

/// Reads every page of `replies`; says how many ids there are.
async fn walk(blog: &TestBlog, review: &Published) -> usize {
    let mut next = Some(format!("{}/replies?page=1", review.ap()));
    let mut ids = HashSet::new();
    while let Some(url) = next.take() {
        let page = blog.json(&url).await;
        let items = page["items"].as_array().or(page["orderedItems"].as_array()).unwrap();
        assert!((1..=50).contains(&items.len()), "{} on {url}", items.len());
        for item in items {
            assert!(ids.insert(item.as_str().unwrap().to_owned()), "{item} twice");
        }
        next = page["next"].as_str().map(str::to_owned);
    }
    ids.len()
}

async fn time_of(blog: &TestBlog, path: &str) -> Duration {
    let begun = Instant::now();
    blog.page(path).await;
    begun.elapsed()
}

#[tokio::test]
async fn what_is_more_than_anybody_says_waits_for_the_desk() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    flood(&review, 20, 30).await;

    assert_eq!(count(&blog, Comment::shown()).await, 20 * 20, "as much as anybody says in ten minutes");
    assert_eq!(count(&blog, Comment::waiting()).await, 20 * 10, "nothing is lost");
    let held = Comments::find().filter(Comment::waiting()).all(&blog.app.db).await.unwrap();
    assert!(held.iter().all(|it| matches!(it.holds()[..], [Hold::Flood(21..)])), "and says why");
    assert_eq!(walk(&blog, &review).await, 400);
    let shown = blog.comments(&review).await.len();
    assert!(shown <= 200, "{shown} on one page");
    assert!(time_of(&blog, &review.path).await < Duration::from_secs(5));
}

#[tokio::test]
#[ignore = "a measurement: cargo test --test stories flood_of_ten_thousand -- --ignored --nocapture"]
async fn a_flood_of_ten_thousand() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let begun = Instant::now();
    flood(&review, 50, 200).await;
    println!("10,000 replies of 50 people took {:?}", begun.elapsed());
    println!(
        "shown {}, held {}",
        count(&blog, Comment::shown()).await,
        count(&blog, Comment::waiting()).await
    );
    for path in [review.path.clone(), format!("{}?order=newest", review.path), "/desk/comments".to_owned()] {
        let mut times = Vec::new();
        for _ in 0..15 {
            let begun = Instant::now();
            blog.get(&path).await;
            times.push(begun.elapsed());
        }
        times.sort();
        println!("{path}: median {:?}, slowest {:?}", times[7], times[14]);
    }
    let begun = Instant::now();
    println!("replies: {} ids, all pages in {:?}", walk(&blog, &review).await, begun.elapsed());
}

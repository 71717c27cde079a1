//! Two blogs like this one understand each other's signatures, letters and handles.

use reynard::{
    blog::{Actor, Follower},
    db,
    federation::Delivery,
};

use crate::support::TestBlog;

/// Alice of one blog hears about the reviews of alice of the other.
pub async fn follow(reader: &TestBlog, writer: &TestBlog) {
    let known = Actor::by_url(&reader.app.db, &reader.actor("alice")).await.unwrap().unwrap();
    let stranger = Actor { id: 0, private_key: None, ..known };
    let txn = db::begin(&writer.app.db).await.unwrap();
    let stranger = stranger.remember(&txn).await.unwrap();
    let followed = Actor::by_url(&txn, &writer.actor("alice")).await.unwrap().unwrap();
    Follower::welcome(&txn, &followed, &stranger, "").await.unwrap();
    txn.commit().await.unwrap();
}

#[tokio::test]
async fn what_one_sends_the_other_accepts() {
    let here = TestBlog::open().await;
    let there = TestBlog::open().await;
    follow(&there, &here).await;

    here.published("The Quiet Orchard").await;
    here.work_until_idle().await;

    let waiting = Delivery::all(&here.app.db).await.unwrap();
    let troubles: Vec<_> = waiting.iter().map(|it| (&it.lane.trouble, &it.delivery.trouble)).collect();
    assert!(waiting.is_empty(), "the neighbour did not take it: {troubles:?}");
    assert!(!there.page("/").await.contains("The Quiet Orchard"), "nor does it pass for a review there");
}

#[tokio::test]
async fn an_author_there_is_shown_what_to_copy() {
    let here = TestBlog::open().await;
    let there = TestBlog::open().await;
    let review = here.settled("The Quiet Orchard").await;

    let handle = format!("alice@{}", there.host());
    let form = [("handle", handle.as_str())];
    let asked = reqwest::Client::new().post(here.at(&format!("{}/reply/home", review.path)));
    let page = asked.header("origin", &here.url).form(&form).send().await.unwrap().text().await.unwrap();

    assert!(page.contains(&review.id) && page.contains("Copy this address"), "{page}");
}

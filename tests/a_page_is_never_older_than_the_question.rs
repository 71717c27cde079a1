//! Answers are handed out again while nothing changes; nobody sees one from before something changed.

use reqwest::header;
use reynard::blog::{By, Comment, Decision};

use crate::support::{Answer, Browser, Mastodon, TestBlog};

#[tokio::test]
async fn what_is_hidden_is_gone_with_the_next_question_even_in_a_crowd() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let bob = Mastodon::open().await.person("bob");
    bob.reply(&review, &review.id, "<p>Buy my pills.</p>").await;
    let comment = Comment::by_number(&blog.app.db, &review.review, 1).await.unwrap();
    let (page, by) = (blog.at(&review.path), By::operator(""));
    let crowd: Vec<_> = (0..6)
        .map(|_| {
            let page = page.clone();
            tokio::spawn(async move {
                let browser = reqwest::Client::new();
                loop {
                    assert_eq!(browser.get(&page).send().await.unwrap().status(), 200);
                }
            })
        })
        .collect();
    for _ in 0..10 {
        assert!(blog.shows(&review, "Buy my pills.").await);
        assert_eq!(blog.json(&format!("{}/replies", review.ap())).await["totalItems"], 1);
        comment.decide(&blog.app, &by, Decision::Hide).await.unwrap();
        assert!(!blog.shows(&review, "Buy my pills.").await);
        assert_eq!(blog.json(&format!("{}/replies", review.ap())).await["totalItems"], 0);
        comment.decide(&blog.app, &by, Decision::Unhide).await.unwrap();
    }
    assert!(crowd.iter().all(|it| !it.is_finished()), "nobody in the crowd met an error");
    crowd.iter().for_each(tokio::task::JoinHandle::abort);
}

#[tokio::test]
async fn whoever_has_a_page_already_is_not_sent_it_again() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let browser = reqwest::Client::new();
    let ask = async |known: &str| {
        let question = browser.get(blog.at(&review.path)).header(header::IF_NONE_MATCH, known);
        Answer::of(question.send().await.unwrap()).await
    };
    let first = ask("\"something else\"").await;
    let tag = first.header("etag").to_owned();
    assert_eq!((first.status, tag.is_empty()), (200, false));
    let again = ask(&format!("\"old\", W/{tag}")).await;
    assert_eq!((again.status, again.body.as_str()), (304, ""));
    assert_eq!(again.header("etag"), tag);
    blog.revise(&review, "It opens with a thaw.").await;
    let changed = ask(&tag).await;
    assert_eq!(changed.status, 200);
    assert!(changed.body.contains("It opens with a thaw.") && changed.header("etag") != tag);
}

#[tokio::test]
async fn everybody_gets_their_own_page() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let mut alice = Browser::signed_in(&blog.url, "alice").await;
    for _ in 0..2 {
        alice.open(&review.path).await;
        assert!(!alice.html.contains("/sign-in"), "alice is known");
        assert!(blog.page(&review.path).await.contains("/sign-in"), "a stranger is not alice");
        let german = reqwest::Client::new().get(blog.at(&review.path)).header("accept-language", "de");
        let german = Answer::of(german.send().await.unwrap()).await;
        assert_eq!(german.header("content-language"), "de");
        assert_eq!(blog.get(&review.path).await.header("content-language"), "en");
        let document = blog.ask(&review.ap(), "application/activity+json").await.json();
        assert_eq!(document["type"], "Article");
    }
}

//! What waits for the desk says why; nothing is thrown away, and one decision teaches.

use chrono::{TimeDelta, Utc};
use reynard::blog::{By, Comment, Decision, Stand, Standing, Whom};
use reynard::db;
use sea_orm::{
    ConnectionTrait, ExprTrait,
    sea_query::{Alias, Expr, Query},
};
use serde_json::{Value, json};

use crate::support::{Mastodon, Person, Published, TestBlog, token};

async fn heard(blog: &TestBlog, note: &Value) -> Comment {
    Comment::by_url(&blog.app.db, note["id"].as_str().unwrap()).await.unwrap().unwrap()
}

/// The state of what somebody said, and why it waits.
async fn fate(blog: &TestBlog, note: &Value) -> (String, Vec<String>) {
    let comment = heard(blog, note).await;
    (comment.state().to_owned(), comment.holds().iter().map(ToString::to_string).collect())
}

async fn decide(blog: &TestBlog, note: &Value, decision: Decision) {
    let alice = blog.author("alice").await;
    heard(blog, note).await.decide(&blog.app, &By::author(&alice, ""), decision).await.unwrap();
}

async fn stands(blog: &TestBlog, whom: &Whom, stand: Option<Stand>) {
    let txn = db::begin(&blog.app.db).await.unwrap();
    Standing::decide(&txn, &By::operator(""), whom, stand).await.unwrap();
    txn.commit().await.unwrap();
}

/// What somebody says for the first time on this blog.
async fn says(person: &Person, review: &Published, html: &str) -> Value {
    person.reply(review, &review.id, html).await
}

#[tokio::test]
async fn whoever_replies_for_the_first_time_waits_once() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    blog.settles("reply_policy", "first_held").await;
    let bob = Mastodon::open().await.person("bob");

    let first = says(&bob, &review, "<p>The frost!</p>").await;
    assert_eq!(fate(&blog, &first).await, ("held".into(), vec!["replies here for the first time".into()]));
    assert!(!blog.shows(&review, "The frost!").await);
    let second = says(&bob, &review, "<p>And the thaw.</p>").await;
    assert_eq!(fate(&blog, &second).await.0, "held", "nobody has read the first one yet");

    decide(&blog, &first, Decision::Approve).await;
    let third = says(&bob, &review, "<p>And the pears.</p>").await;
    assert_eq!(fate(&blog, &third).await, ("shown".into(), vec![]));
    assert!(blog.shows(&review, "The frost!").await && !blog.shows(&review, "And the thaw.").await);

    decide(&blog, &first, Decision::Hide).await;
    let fourth = says(&bob, &review, "<p>And the jam.</p>").await;
    assert_eq!(fate(&blog, &fourth).await.0, "held", "who was taken off the page waits again");
}

#[tokio::test]
async fn where_everything_is_read_first_even_the_known_wait_but_not_our_own() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let bob = Mastodon::open().await.person("bob");
    let early = says(&bob, &review, "<p>Early.</p>").await;
    blog.settles("reply_policy", "all_held").await;

    let late = says(&bob, &review, "<p>Late.</p>").await;
    blog.answer(&review, Some(early["id"].as_str().unwrap()), "Thank you.").await;

    let why = vec!["all replies to this review are read first".to_owned()];
    assert_eq!(fate(&blog, &late).await, ("held".into(), why));
    assert!(blog.shows(&review, "Early.").await && blog.shows(&review, "Thank you.").await);
}

#[tokio::test]
async fn what_comes_after_the_closing_waits_and_is_not_lost() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    blog.settles("close_after", 14).await;
    let bob = Mastodon::open().await.person("bob");
    let early = says(&bob, &review, "<p>Early.</p>").await;
    assert_eq!(fate(&blog, &early).await.0, "shown");

    let txn = db::begin(&blog.app.db).await.unwrap();
    let long_ago = Query::update()
        .table(Alias::new("reviews"))
        .value(Alias::new("published_at"), Utc::now() - TimeDelta::days(15))
        .and_where(Expr::col(Alias::new("id")).eq(review.review.id))
        .to_owned();
    txn.execute(&long_ago).await.unwrap();
    txn.commit().await.unwrap();
    let late = says(&bob, &review, "<p>Late.</p>").await;

    let why = vec!["came after the conversation was closed".to_owned()];
    assert_eq!(fate(&blog, &late).await, ("held".into(), why));
    decide(&blog, &late, Decision::Approve).await;
    assert!(blog.shows(&review, "Late.").await, "the desk may still let it appear");
}

#[tokio::test]
async fn each_rule_says_what_it_saw() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let server = Mastodon::open().await;
    stands(&blog, &Whom::word("Cheap Pills").unwrap(), Some(Stand::Limited)).await;
    let links: String =
        (1..=5).map(|it| format!(" <a href=\"https://shop{it}.example/\">here</a>")).collect();
    let newborn = server.person("newborn");
    newborn.become_also(json!({ "published": (Utc::now() - TimeDelta::hours(2)).to_rfc3339() }));

    let linked = says(&server.person("lin"), &review, &format!("<p>Look:{links}</p>")).await;
    let worded = says(&server.person("wes"), &review, "<p>Have some CHEAP pills.</p>").await;
    let part = says(&server.person("pia"), &review, "<p>The cheap pillsbury flour.</p>").await;
    let young = says(&newborn, &review, "<p>Hello.</p>").await;

    let held = |why: &str| ("held".to_owned(), vec![why.to_owned()]);
    assert_eq!(fate(&blog, &linked).await, held("5 links"));
    assert_eq!(fate(&blog, &worded).await, held("says “cheap pills”"));
    assert_eq!(fate(&blog, &part).await.0, "shown");
    assert_eq!(fate(&blog, &young).await, held("an account made today"));
    blog.settles("spam_links", None::<i32>).await;
    blog.settles("spam_age", None::<i32>).await;
    let free = says(&server.person("lin"), &review, &format!("<p>Look again:{links}</p>")).await;
    assert_eq!(fate(&blog, &free).await.0, "shown", "what the owner switches off holds nobody");
}

#[tokio::test]
async fn a_blocked_word_leads_to_the_spam_and_is_not_lost() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    stands(&blog, &Whom::word("casino").unwrap(), Some(Stand::Blocked)).await;
    let bob = Mastodon::open().await.person("bob");

    let note = says(&bob, &review, "<p>The casino chapter is the best.</p>").await;

    assert_eq!(fate(&blog, &note).await, ("spam".into(), vec!["says “casino”, which is blocked".into()]));
    decide(&blog, &note, Decision::Approve).await;
    assert!(blog.shows(&review, "The casino chapter").await);
}

#[tokio::test]
async fn the_same_words_from_many_mouths_wait() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let server = Mastodon::open().await;
    let pitch = "<p>Visit our wonderful shop for reading glasses</p>";

    let one = says(&server.person("one"), &review, pitch).await;
    let two =
        says(&server.person("two"), &review, "<p>VISIT our wonderful shop, for reading-glasses!</p>").await;
    let three = says(&server.person("three"), &review, pitch).await;
    let thanks = says(&server.person("four"), &review, "<p>Thank you!</p>").await;

    assert_eq!((fate(&blog, &one).await.0, fate(&blog, &two).await.0), ("shown".into(), "shown".into()));
    let why = vec!["the same words, said 2 times before".to_owned()];
    assert_eq!(fate(&blog, &three).await, ("held".into(), why));
    assert_eq!(fate(&blog, &thanks).await.0, "shown");
}

#[tokio::test]
async fn a_flood_is_held_even_when_it_claims_to_be_old() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    blog.settles("spam_flood", 3).await;
    let mallory = Mastodon::open().await.person("mallory");

    let mut last = json!(null);
    for number in 0..5 {
        let at = Utc::now() - TimeDelta::days(number);
        last = mallory.note_at(&review.id, &format!("<p>Drip {number} {}.</p>", token()), at);
        mallory.tell(&review.inbox, mallory.create(&last)).await;
    }

    assert_eq!(blog.comments(&review).await.len(), 3);
    assert_eq!(fate(&blog, &last).await, ("held".into(), vec!["5 comments within ten minutes".into()]));
}

#[tokio::test]
async fn one_click_teaches_and_another_unteaches() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let server = Mastodon::open().await;
    let pitch = "<p>Buy followers at <a href=\"https://followers.example/a\">our shop</a> today, friend</p>";
    let first = says(&server.person("one"), &review, pitch).await;
    decide(&blog, &first, Decision::Spam).await;
    assert_eq!(fate(&blog, &first).await.0, "spam");

    let again = says(&server.person("two"), &review, pitch).await;
    let linked =
        says(&server.person("three"), &review, "<p><a href=\"https://followers.example/b\">Ha</a></p>").await;
    let (state, why) = fate(&blog, &again).await;
    assert_eq!(state, "held");
    assert!(why.contains(&"the same words were marked as spam by alice".to_owned()), "{why:?}");
    assert_eq!(fate(&blog, &linked).await.1, ["links to followers.example, which was in spam before"]);

    decide(&blog, &again, Decision::Approve).await;
    let third = says(&server.person("four"), &review, pitch).await;
    let link =
        says(&server.person("five"), &review, "<p><a href=\"https://followers.example/c\">Hm</a></p>").await;
    assert_eq!(fate(&blog, &third).await, ("shown".into(), vec![]), "it was let appear");
    assert_eq!(fate(&blog, &link).await.0, "shown");
}

#[tokio::test]
async fn an_edit_that_turns_into_spam_leaves_the_page_and_keeps_its_number() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    stands(&blog, &Whom::word("pills").unwrap(), Some(Stand::Limited)).await;
    let bob = Mastodon::open().await.person("bob");
    let mut note = says(&bob, &review, "<p>The frost!</p>").await;
    says(&bob, &review, "<p>Second.</p>").await;

    note["content"] = json!("<p>Pills!</p>");
    note["updated"] = json!((Utc::now() + TimeDelta::minutes(1)).to_rfc3339());
    bob.tell(&review.inbox, bob.update(&note)).await;

    assert_eq!(fate(&blog, &note).await, ("held".into(), vec!["says “pills”".into()]));
    assert!(!blog.page(&review.path).await.to_lowercase().contains("pills"));
    decide(&blog, &note, Decision::Approve).await;
    assert_eq!(blog.tree(&review).await, [(1, None), (2, None)]);
}

#[tokio::test]
async fn the_limited_wait_and_do_not_count_and_the_trusted_never_wait() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let server = Mastodon::open().await;
    let (lena, tom) = (server.person("lena"), server.person("tom"));
    for person in [&lena, &tom] {
        person.follow(&review.author).await;
        person.like(&review).await;
        person.boost(&review).await;
        says(person, &review, &format!("<p>I am {}.</p>", person.name)).await;
    }
    assert_eq!((blog.likes(&review).await, blog.followers("alice").await), (2, 2));
    blog.settles("reply_policy", "first_held").await;
    stands(&blog, &Whom::word("frost").unwrap(), Some(Stand::Limited)).await;
    let whom = async |person: &Person| {
        let actor = reynard::blog::Actor::by_url(&blog.app.db, &person.url()).await.unwrap().unwrap();
        Whom::actor(&actor).unwrap()
    };
    stands(&blog, &whom(&lena).await, Some(Stand::Limited)).await;
    stands(&blog, &whom(&tom).await, Some(Stand::Trusted)).await;

    let waits = says(&lena, &review, "<p>Me again.</p>").await;
    let appears = says(&tom, &review, "<p>The frost again.</p>").await;

    assert_eq!(fate(&blog, &waits).await.1, ["is limited, or their server is"]);
    assert_eq!(fate(&blog, &appears).await, ("shown".into(), vec![]));
    assert_eq!((blog.likes(&review).await, blog.boosts(&review).await), (1, 1));
    assert_eq!(blog.followers("alice").await, 1);
    stands(&blog, &whom(&lena).await, None).await;
    assert_eq!((blog.likes(&review).await, blog.followers("alice").await), (2, 2));
}

#[tokio::test]
async fn what_answers_a_hidden_comment_moves_up_and_says_so() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let server = Mastodon::open().await;
    let (bob, carol) = (server.person("bob"), server.person("carol"));
    let first = says(&bob, &review, "<p>First.</p>").await;
    let second = carol.reply(&review, first["id"].as_str().unwrap(), "<p>Secret word.</p>").await;
    let third = bob.reply(&review, second["id"].as_str().unwrap(), "<p>Third.</p>").await;
    assert_eq!(blog.tree(&review).await, [(1, None), (2, Some(1)), (3, Some(2))]);

    decide(&blog, &second, Decision::Hide).await;

    assert_eq!(blog.tree(&review).await, [(1, None), (3, Some(1))]);
    let page = blog.page(&review.path).await;
    assert!(page.contains("in reply to a comment that is no longer on this page"), "{page}");
    assert!(!page.contains("Secret word.") && page.contains("2 comments"));
    for path in [review.ap(), format!("{}/replies?page=1", review.ap()), format!("{}/context", review.ap())] {
        let document = blog.json(&path).await.to_string();
        assert!(!document.contains(second["id"].as_str().unwrap()), "{path}: {document}");
    }
    let context = blog.json(&format!("{}/context", review.ap())).await.to_string();
    assert!(context.contains(third["id"].as_str().unwrap()));
    assert_eq!(blog.get(&format!("{}/comments/2", review.path)).await.status, 404);
    decide(&blog, &second, Decision::Unhide).await;
    assert_eq!(blog.tree(&review).await, [(1, None), (2, Some(1)), (3, Some(2))]);
}

#[tokio::test]
async fn everything_that_was_decided_is_written_down() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let bob = Mastodon::open().await.person("bob");
    let note = says(&bob, &review, "<p>Off topic.</p>").await;
    let alice = blog.author("alice").await;

    let comment = heard(&blog, &note).await;
    comment.decide(&blog.app, &By::author(&alice, "off topic"), Decision::Hide).await.unwrap();
    stands(&blog, &Whom::word("topic").unwrap(), Some(Stand::Blocked)).await;

    let (deeds, more) =
        reynard::blog::Deed::page(&blog.app.db, &reynard::blog::DeedSearch::default(), 1, 10).await.unwrap();
    let told: Vec<String> =
        deeds.iter().map(|it| format!("{} {} {}: {}", it.who, it.kind.word(), it.what, it.reason)).collect();
    let hid = format!("alice hid comment 1 of {} on “The Quiet Orchard”: off topic", bob.handle());
    assert_eq!((told, more), (vec!["operator blocked word topic: ".to_owned(), hid], false));
}

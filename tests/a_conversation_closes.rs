//! A conversation closes, by hand or by itself: the page says so, nobody is let in, and other servers hear it.

use reynard::{
    blog::{Deed, DeedKind, DeedSearch, Draft, Review},
    worker,
};
use serde_json::json;

use crate::support::{Browser, Mastodon, Published, TestBlog, facts};

async fn published_with(blog: &TestBlog, change: impl FnOnce(&mut Draft)) -> Published {
    let mut draft = facts("The Quiet Orchard");
    change(&mut draft);
    blog.published_by("alice", &draft).await
}

#[tokio::test]
async fn a_closed_review_offers_no_reply_and_loses_no_words() {
    let blog = TestBlog::open().await;
    let review = published_with(&blog, |it| it.close_after = "14".to_owned()).await;
    let bob = Mastodon::open().await.person("bob");
    bob.reply(&review, &review.id, "<p>In time.</p>").await;
    let mut guest = Browser::new(&blog.url);
    guest.open(&format!("{}/reply", review.path)).await;
    let (late, later) = (guest.form_with("nickname"), guest.form_with("visibility"));
    let latest = guest.form_with("handle");
    assert!(blog.shows(&review, "The conversation closes on").await);

    blog.is_days_old(&review, 15).await;

    let page = blog.page(&review.path).await;
    assert!(page.contains("This conversation has been closed since"), "{page}");
    assert!(!page.contains("/reply"), "no reply is offered: {page}");
    assert!(page.contains("In time."));
    for form in [
        late.fill("name", "Ivo").fill("words", "Too late a word."),
        later.fill("handle", &bob.handle()).fill("words", "Too late a word."),
        latest.fill("handle", &bob.handle()),
    ] {
        let has_words = form.clone();
        guest.submit(form).await;
        assert_eq!(guest.status, 403);
        assert!(guest.says("This conversation is closed"), "{}", guest.html);
        if format!("{has_words:?}").contains("Too late") {
            assert!(guest.says("Too late a word."), "words are kept: {}", guest.html);
        }
    }
    assert_eq!(blog.get(&format!("{}/reply", review.path)).await.status, 403);
    assert_eq!(blog.comments(&review).await.len(), 1);

    blog.work_until_idle().await;
    let answer = blog.answer(&review, None, "The desk still has a word.").await;
    assert!(answer.number.is_some());
    assert!(blog.shows(&review, "The desk still has a word.").await);
}

#[tokio::test]
async fn what_comes_after_closing_waits_at_the_desk() {
    let blog = TestBlog::open().await;
    let review = published_with(&blog, |it| it.reply_policy = "closed".to_owned()).await;
    let bob = Mastodon::open().await.person("bob");

    bob.reply(&review, &review.id, "<p>Too late.</p>").await;

    assert!(blog.comments(&review).await.is_empty());
    let mut alice = Browser::signed_in(&blog.url, "alice").await;
    alice.open("/desk/comments").await;
    assert!(alice.says("Too late."), "nothing is thrown away: {}", alice.html);
}

#[tokio::test]
async fn other_servers_hear_once_that_it_has_closed() {
    let blog = TestBlog::open().await;
    let bob = Mastodon::open().await.person("bob");
    bob.follow(&blog.actor("alice")).await;
    let review = published_with(&blog, |it| it.close_after = "14".to_owned()).await;
    blog.work_until_idle().await;
    assert!(bob.server.letters("Update").is_empty());
    let before = blog.json(&review.ap()).await;

    blog.is_days_old(&review, 15).await;
    tokio::try_join!(worker::work(&blog.federation), worker::work(&blog.federation)).unwrap();
    blog.work_until_idle().await;
    blog.is_days_old(&review, 16).await;
    blog.work_until_idle().await;

    let [update] = &bob.server.letters("Update")[..] else { panic!("{:?}", bob.server.received()) };
    let policy = &update["object"]["interactionPolicy"];
    assert_eq!(policy["canReply"]["automaticApproval"], json!([review.author]));
    assert_eq!(update["object"].get("updated"), before.get("updated"), "the review itself is as it was");
    assert!(update["id"].as_str().unwrap().starts_with(&format!("{}/updates/", review.id)));
}

#[tokio::test]
async fn the_owner_settles_what_holds_and_it_is_written_down_and_told() {
    let blog = TestBlog::open().await;
    let bob = Mastodon::open().await.person("bob");
    bob.follow(&blog.actor("alice")).await;
    let review = blog.settled("The Quiet Orchard").await;
    let own = published_with(&blog, |it| it.reply_policy = "open".to_owned()).await;
    blog.work_until_idle().await;
    let mut alice = Browser::signed_in(&blog.url, "alice").await;

    alice.open("/desk/settings").await;
    let form = alice.form_with("reply_policy").fill("reply_policy", "all_held").fill("spam_links", "7");
    alice.submit(form).await;
    assert!(alice.says("Saved."), "{}", alice.html);
    let form = alice.form_with("reply_policy").fill("opt_out", "hush");
    alice.submit(form).await;
    blog.work_until_idle().await;

    let [update] = &bob.server.letters("Update")[..] else { panic!("{:?}", bob.server.received()) };
    assert_eq!(update["object"]["id"], review.id, "the review that says otherwise is as it was: {}", own.id);
    assert!(update["object"]["interactionPolicy"]["canReply"]["manualApproval"].is_array());
    let search = DeedSearch { kind: Some(DeedKind::Settle), who: None, ..DeedSearch::default() };
    let (deeds, _) = Deed::page(&blog.app.db, &search, 1, 10).await.unwrap();
    let [deed] = &deeds[..] else { panic!("{deeds:?}") };
    assert_eq!(deed.who, "alice");
    assert_eq!(deed.what, "replies: open → all wait; links before a comment waits: 4 → 7");
}

#[tokio::test]
async fn a_wrong_rule_is_explained_and_nothing_typed_is_lost() {
    let blog = TestBlog::open().await;
    let mut alice = Browser::signed_in(&blog.url, "alice").await;

    alice.open("/desk/settings").await;
    let form = alice.form_with("reply_policy").fill("close_after", "soon").fill("spam_flood", "-3");
    alice.submit(form).await;
    assert_eq!(alice.status, 422);
    assert!(alice.says("Conversations close after 1 to 3650 days"), "{}", alice.html);
    assert!(alice.says("from 1 to 1000 things in ten minutes"), "{}", alice.html);
    assert_eq!(alice.form_with("reply_policy").value("close_after"), "soon");

    alice.open("/desk/settings").await;
    let form = alice.form_with("quote_policy").fill("quote_policy", "whoever");
    alice.submit(form).await;
    assert_eq!(alice.status, 422);
    assert!(alice.says("Please choose who may quote."), "{}", alice.html);
}

#[tokio::test]
async fn an_author_decides_for_one_review() {
    let blog = TestBlog::open().await;
    let bob = Mastodon::open().await.person("bob");
    bob.follow(&blog.actor("alice")).await;
    let review = blog.settled("The Quiet Orchard").await;
    let mut alice = Browser::signed_in(&blog.url, "alice").await;

    let path = format!("/desk/reviews/{}", review.review.id);
    alice.open(&path).await;
    let wrong = alice.form_with("reply_policy").fill("close_after", "99999").fill("do", "revise");
    alice.submit(wrong).await;
    assert_eq!(alice.status, 422);
    assert!(alice.says("A conversation closes after 1 to 3650 days"), "{}", alice.html);
    let form = alice.form_with("reply_policy").fill("close_after", "0").fill("reply_policy", "closed");
    alice.submit(form.fill("quote_policy", "ask").fill("do", "revise")).await;
    blog.work_until_idle().await;

    let [update] = &bob.server.letters("Update")[..] else { panic!("{:?}", bob.server.received()) };
    let policy = &update["object"]["interactionPolicy"];
    assert_eq!(policy["canReply"]["automaticApproval"], json!([review.author]));
    assert!(policy["canQuote"]["manualApproval"].is_array() && update["object"]["updated"].is_string());
    alice.open(&path).await;
    let form = alice.form_with("reply_policy");
    assert_eq!([form.value("reply_policy"), form.value("close_after")], ["closed", "0"]);
    let search =
        DeedSearch { kind: Some(DeedKind::Settle), who: Some("alice".to_owned()), ..DeedSearch::default() };
    let (deeds, _) = Deed::page(&blog.app.db, &search, 1, 10).await.unwrap();
    assert!(deeds[0].what.ends_with("replies closed, closing never, quotes by whoever asks"), "{deeds:?}");

    let current = Review::by_id(&blog.app.db, review.review.id).await.unwrap();
    let mut draft = Draft::of(&blog.app.db, &current).await.unwrap();
    draft.reply_policy = "shut".to_owned();
    assert!(current.revise(&blog.app, &draft).await.unwrap_err().to_string().contains("not “shut”"));
}

//! What the desk decides is written down: who, what, when and why.

use reynard::{
    blog::{By, Deed, DeedKind, Role},
    db,
};

use crate::support::{Browser, Mastodon, TestBlog};

#[tokio::test]
async fn every_decision_is_written_down_newest_first() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let bob = Mastodon::open().await.person("bob");
    bob.reply(&review, &review.id, "<p>Buy my pills.</p>").await;
    blog.new_author("otto", Role::Editor).await;
    let mut alice = Browser::signed_in(&blog.url, "alice").await;
    alice.open("/desk/log").await;
    assert!(alice.says("Nothing has been decided here yet."));

    alice.open("/desk/comments").await;
    let hide = alice.button("Hide");
    alice.submit(hide).await;
    let mut otto = Browser::signed_in(&blog.url, "otto").await;
    otto.open("/desk/standings").await;
    let block =
        otto.button_of("decide", "Decide").fill("target", "evil.example").fill("reason", "<b>spam</b> waves");
    otto.submit(block).await;

    otto.open("/desk/log").await;
    let text = otto.text();
    let place = |words: &str| text.find(words).unwrap_or_else(|| panic!("{words} is not in {text}"));
    assert!(place("otto blocked server evil.example") < place("alice hid"), "{text}");
    assert!(text.contains("<b>spam</b> waves"), "{text}");
    otto.open("/desk/log?who=alice").await;
    assert!(otto.says("alice hid") && !otto.says("evil.example"));
    otto.open("/desk/log?deed=blocked").await;
    assert!(!otto.says("alice hid") && otto.says("evil.example"));
    otto.open("/desk/log?deed=blocked&who=alice").await;
    assert!(otto.says("Nothing like that has happened."));
}

#[tokio::test]
async fn a_long_log_comes_in_pages_and_reports_are_for_owners() {
    let blog = TestBlog::open().await;
    blog.new_author("otto", Role::Editor).await;
    let alice = blog.author("alice").await;
    let txn = db::begin(&blog.app.db).await.unwrap();
    for n in 0..60 {
        let what = format!("server s{n:02}.example");
        Deed::note(&txn, &By::author(&alice, ""), DeedKind::Limit, &what, "").await.unwrap();
    }
    Deed::note(&txn, &By::author(&alice, ""), DeedKind::Close, "what was said of otto", "").await.unwrap();
    txn.commit().await.unwrap();

    let mut alice = Browser::signed_in(&blog.url, "alice").await;
    alice.open("/desk/log").await;
    assert!(alice.says("what was said of otto") && alice.says("s59.example") && !alice.says("s05.example"));
    alice.follow("Older").await;
    assert!(alice.says("s05.example") && alice.says("s00.example") && !alice.says("s59.example"));
    alice.open("/desk/log?page=3").await;
    assert_eq!(alice.status, 404);

    let mut otto = Browser::signed_in(&blog.url, "otto").await;
    otto.open("/desk/log").await;
    assert!(otto.says("s59.example") && !otto.says("what was said of otto"));
}

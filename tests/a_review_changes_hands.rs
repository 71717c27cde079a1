//! A review is given to another author: here it stays what it is, elsewhere it appears in the new name.

use reynard::blog::{By, Review, Role};

use crate::support::{Browser, Mastodon, TestBlog, facts};

#[tokio::test]
async fn a_draft_is_simply_somebody_elses() {
    let blog = TestBlog::open().await;
    let mary = blog.author("mary").await;
    let draft = Review::draft(&blog.app, &mary, &facts("The Quiet Orchard")).await.unwrap();
    let desk = format!("/desk/reviews/{}", draft.id);
    let mut marys = Browser::signed_in(&blog.url, "mary").await;

    marys.open(&desk).await;
    assert!(marys.says("nobody elsewhere notices"), "{}", marys.text());
    let give = marys.form_to(&format!("{desk}/hand-over")).fill("to", "alice").fill("parting", "Yours now.");
    marys.submit(give).await;

    assert_eq!((marys.status, marys.url.path()), (200, "/desk"), "{}", marys.text());
    assert!(!marys.says("The Quiet Orchard"), "{}", marys.text());
    marys.open(&desk).await;
    assert_eq!(marys.status, 403);
    let mut alice = Browser::signed_in(&blog.url, "alice").await;
    alice.open("/desk/inbox").await;
    assert!(alice.says("has put into other hands") && alice.says("Yours now."), "{}", alice.text());
    alice.open("/desk/log").await;
    assert!(alice.says("mary handed over"), "{}", alice.text());
}

#[tokio::test]
async fn what_others_know_is_taken_back_and_told_anew() {
    let blog = TestBlog::open().await;
    let review = blog.published_by("mary", &facts("The Quiet Orchard")).await;
    let (bob, carol) = (Mastodon::open().await.person("bob"), Mastodon::open().await.person("carol"));
    bob.follow(&blog.actor("mary")).await;
    carol.follow(&blog.actor("alice")).await;
    bob.reply(&review, &review.id, "<p>Why frost?</p>").await;
    blog.work_until_idle().await;
    let mut alice = Browser::signed_in(&blog.url, "alice").await;
    let desk = format!("/desk/reviews/{}", review.review.id);

    alice.open(&desk).await;
    assert!(alice.says("it is deleted in the old name and appears anew in the new one"), "{}", alice.text());
    let give = alice.form_to(&format!("{desk}/hand-over")).fill("to", "alice");
    alice.submit(give.clone()).await;
    assert_eq!(alice.status, 200, "{}", alice.text());
    alice.submit(give).await;
    blog.work_until_idle().await;

    let [delete] = &bob.server.letters("Delete")[..] else { panic!("{:?}", bob.server.received()) };
    assert_eq!(
        (delete["actor"].as_str(), delete["object"]["id"].as_str()),
        (Some(&*blog.actor("mary")), Some(&*review.id))
    );
    let [create] = &carol.server.letters("Create")[..] else { panic!("{:?}", carol.server.received()) };
    assert_eq!(create["actor"], blog.actor("alice"));
    assert_eq!(create["object"]["attributedTo"], blog.actor("alice"));
    assert_ne!(create["object"]["id"], review.id, "an id that was deleted is never shown again");
    assert_eq!(blog.fetch(&review.ap()).await.status, 410);
    assert!(blog.shows(&review, "Why frost?").await, "here everything stays where it was");
    let now = Review::by_id(&blog.app.db, review.review.id).await.unwrap();
    assert_eq!(now.published_at, Review::by_id(&blog.app.db, review.review.id).await.unwrap().published_at);
    assert!(blog.page(&review.path).await.contains("/@alice"));
    let mut mary = Browser::signed_in(&blog.url, "mary").await;
    mary.open("/desk/inbox").await;
    assert!(mary.says("has put into other hands"), "{}", mary.text());
}

#[tokio::test]
async fn nobody_gives_away_what_is_not_theirs_nor_to_whom_it_cannot_be() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let cleo = blog.new_author("cleo", Role::Contributor).await;
    let tom = blog.new_author("tom", Role::Author).await;
    tom.set_disabled(&blog.app, Some(chrono::Utc::now())).await.unwrap();
    let (alice, mary, tom) =
        (blog.author("alice").await, blog.author("mary").await, blog.author("tom").await);
    let desk = format!("/desk/reviews/{}", review.review.id);

    let mut marys = Browser::signed_in(&blog.url, "mary").await;
    let grab = marys.form_to("/sign-out").sent_to(&format!("{desk}/hand-over")).fill("to", "mary");
    marys.submit(grab).await;
    assert_eq!(marys.status, 403);
    let by = By::author(&mary, "");
    assert!(review.review.hand_over(&blog.app, &by, &mary, "").await.is_err(), "whoever calls it");

    let mut alices = Browser::signed_in(&blog.url, "alice").await;
    for (to, why) in
        [("tom", "does not write here"), ("nobody", "does not write here"), ("cleo", "is a contributor")]
    {
        alices.open(&desk).await;
        let give = alices.form_to(&format!("{desk}/hand-over")).fill("to", to).fill("parting", "Take care.");
        alices.submit(give).await;
        assert_eq!(alices.status, 422, "{to}");
        assert!(alices.says(why) && alices.html.contains("Take care."), "{}", alices.text());
    }
    let by = By::author(&alice, "");
    for it in [&tom, &cleo] {
        assert!(review.review.hand_over(&blog.app, &by, it, "").await.is_err());
    }
    assert_eq!(Review::by_id(&blog.app.db, review.review.id).await.unwrap().author_id, alice.id);
}

#[tokio::test]
async fn nobody_but_editors_lets_somebody_else_speak_to_the_world() {
    let blog = TestBlog::open().await;
    let review = blog.published_by("mary", &facts("The Quiet Orchard")).await;
    let (alice, mary) = (blog.author("alice").await, blog.author("mary").await);
    let desk = format!("/desk/reviews/{}", review.review.id);
    let mut marys = Browser::signed_in(&blog.url, "mary").await;
    marys.open(&desk).await;
    assert!(!marys.html.contains("/hand-over\""), "it is not offered");
    let give = marys.form_to("/sign-out").sent_to(&format!("{desk}/hand-over")).fill("to", "alice");
    marys.submit(give).await;
    assert_eq!(marys.status, 422);
    assert!(marys.says("Only editors give away what has been published"), "{}", marys.text());
    assert_eq!(Review::by_id(&blog.app.db, review.review.id).await.unwrap().author_id, mary.id);
    review.review.hand_over(&blog.app, &By::author(&alice, ""), &alice, "").await.unwrap();
}

#[tokio::test]
async fn what_was_quiet_stays_quiet() {
    let blog = TestBlog::open().await;
    let bob = Mastodon::open().await.person("bob");
    bob.follow(&blog.actor("mary")).await;
    let (alice, mary) = (blog.author("alice").await, blog.author("mary").await);
    let draft = Review::draft(&blog.app, &alice, &facts("The Quiet Orchard")).await.unwrap();
    let review = draft.show(&blog.app, &By::operator(""), reynard::blog::News::Never).await.unwrap();

    review.hand_over(&blog.app, &By::author(&alice, ""), &mary, "").await.unwrap();
    blog.work_until_idle().await;

    assert!(bob.server.received().iter().all(|it| it["type"] == "Accept"), "{:?}", bob.server.received());
    assert!(blog.page("/reviews/the-quiet-orchard").await.contains("/@mary"));
}

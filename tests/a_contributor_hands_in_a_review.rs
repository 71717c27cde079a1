//! A contributor writes, an editor reads it first: handed in, sent back, mended, approved, and nothing past the editors.

use reynard::blog::{Deed, DeedSearch, Draft, Review, Role};

use crate::support::{Browser, Mastodon, TestBlog, facts};

/// A blog where cleo contributes and edda edits, with a draft of cleo's.
async fn house() -> (TestBlog, Review, Browser, Browser) {
    let blog = TestBlog::open().await;
    let cleo = blog.new_author("cleo", Role::Contributor).await;
    blog.new_author("edda", Role::Editor).await;
    let draft = Review::draft(&blog.app, &cleo, &facts("The Quiet Orchard")).await.unwrap();
    let cleo = Browser::signed_in(&blog.url, "cleo").await;
    let edda = Browser::signed_in(&blog.url, "edda").await;
    (blog, draft, cleo, edda)
}

fn desk(review: &Review) -> String {
    format!("/desk/reviews/{}", review.id)
}

/// Sends a form somebody made up to an address they made up.
async fn makes_up(browser: &mut Browser, path: &str) -> u16 {
    browser.open("/desk").await;
    let form = browser.form_to("/sign-out").sent_to(path);
    browser.submit(form).await;
    browser.status
}

async fn hands_in(cleo: &mut Browser, review: &Review, note: &str) {
    cleo.open(&desk(review)).await;
    let form = cleo.button("Hand in").fill("note", note);
    cleo.submit(form).await;
    assert_eq!(cleo.status, 200, "{}", cleo.text());
}

#[tokio::test]
async fn it_waits_unseen_until_an_editor_approves() {
    let (blog, draft, mut cleo, mut edda) = house().await;
    let bob = Mastodon::open().await.person("bob");
    bob.follow(&blog.actor("cleo")).await;
    let mut mary = Browser::signed_in(&blog.url, "mary").await;

    cleo.open(&desk(&draft)).await;
    assert!(!cleo.html.contains("value=\"publish\"") && !cleo.html.contains("name=\"appears\""));
    hands_in(&mut cleo, &draft, "My first. Be kind.\nAnd be quick.").await;
    assert!(cleo.says("The editors are told"), "{}", cleo.text());
    assert!(!cleo.html.contains("name=\"markdown\""), "what waits is not changed by who wrote it");

    assert_eq!(blog.get("/reviews/the-quiet-orchard").await.status, 404);
    mary.open(&desk(&draft)).await;
    assert_eq!(mary.status, 403, "other authors do not see it");
    mary.open("/desk").await;
    assert!(!mary.says("The Quiet Orchard"));
    mary.open("/desk/inbox").await;
    assert!(!mary.says("The Quiet Orchard"));
    edda.open("/desk").await;
    assert!(edda.html.contains("id=\"waiting\"") && edda.says("The Quiet Orchard"), "{}", edda.text());
    edda.open("/desk/inbox").await;
    assert!(edda.says("hands in") && edda.says("Be kind."), "{}", edda.text());

    edda.open(&desk(&draft)).await;
    assert!(edda.says("Be kind."));
    let form =
        edda.button("Approve and publish").fill("note", "A fine first one.").fill("markdown", "It *thaws*.");
    edda.submit(form).await;
    assert_eq!((edda.status, edda.url.path()), (200, "/reviews/the-quiet-orchard"), "{}", edda.text());
    blog.the_moment_comes().await;
    blog.work_until_idle().await;

    assert!(blog.page("/reviews/the-quiet-orchard").await.contains("<em>thaws</em>"));
    let [create] = &bob.server.letters("Create")[..] else { panic!("{:?}", bob.server.received()) };
    assert_eq!(create["actor"], blog.actor("cleo"));
    cleo.open("/desk/inbox").await;
    assert!(cleo.says("has approved") && cleo.says("A fine first one."), "{}", cleo.text());
    edda.open("/desk/inbox").await;
    assert!(!edda.says("hands in"), "nobody has to decide any more: {}", edda.text());
    edda.open("/desk").await;
    assert!(!edda.html.contains("id=\"waiting\""));
    edda.open("/desk/log").await;
    assert!(edda.says("cleo handed in") && edda.says("edda approved"), "{}", edda.text());
}

#[tokio::test]
async fn an_editor_sends_it_back_and_it_is_mended() {
    let (blog, draft, mut cleo, mut edda) = house().await;
    hands_in(&mut cleo, &draft, "").await;

    edda.open(&desk(&draft)).await;
    let long =
        edda.button("Send back").fill("note", &"too long ".repeat(300)).fill("summary", "Mended by edda.");
    edda.submit(long).await;
    assert_eq!(edda.status, 422);
    assert!(
        edda.says("The note is too long") && edda.html.contains("too long too long"),
        "nothing typed is lost"
    );
    let form = edda.button("Send back").fill("note", "Say more of the *frost*.");
    edda.submit(form).await;
    assert_eq!(edda.status, 200, "{}", edda.text());
    assert!(edda.says("Sent back"), "{}", edda.text());

    cleo.open("/desk/inbox").await;
    assert!(cleo.says("sends back") && cleo.says("Say more of the *frost*."), "{}", cleo.text());
    let mut alice = Browser::signed_in(&blog.url, "alice").await;
    alice.open("/desk/inbox?state=all").await;
    assert!(!alice.says("Say more of the *frost*."), "what is said to cleo is not news to the owner");
    cleo.open(&desk(&draft)).await;
    assert!(cleo.says("Say more of the *frost*."), "{}", cleo.text());
    let form = cleo.button("Hand in").fill("markdown", "Frost, and more frost.").fill("note", "More frost.");
    cleo.submit(form).await;
    assert_eq!(cleo.status, 200, "{}", cleo.text());

    edda.open(&desk(&draft)).await;
    let form = edda.button("Approve and publish").fill("appears", "2098-12-24T08:00");
    edda.submit(form).await;
    assert!(edda.says("It is on the schedule."), "{}", edda.text());
    cleo.open(&desk(&draft)).await;
    assert!(cleo.says("An editor has approved this") && !cleo.html.contains("name=\"markdown\""));
    blog.the_moment_comes().await;
    blog.work_until_idle().await;
    assert!(blog.page("/reviews/the-quiet-orchard").await.contains("Frost, and more frost."));
}

#[tokio::test]
async fn whatever_a_contributor_makes_up_nothing_appears() {
    let (blog, draft, mut cleo, mut edda) = house().await;
    cleo.open(&desk(&draft)).await;
    let editor = cleo.form_with("markdown");

    for (deed, appears) in
        [("publish", ""), ("now", ""), ("schedule", "2098-01-01T08:00"), ("unschedule", "")]
    {
        let form = editor.clone().fill("do", deed).fill("appears", appears).fill("markdown", "Mine alone.");
        cleo.submit(form).await;
        assert_eq!(cleo.status, 403, "{deed}: {}", cleo.text());
    }
    let new = editor.clone().sent_to("/desk/reviews/new").fill("do", "publish");
    cleo.submit(new).await;
    assert_eq!(cleo.status, 403);
    let form = editor.clone().fill("do", "send-back");
    cleo.submit(form).await;
    assert_eq!(cleo.status, 403, "nor do they decide like an editor");
    for deed in ["tell", "take-back", "retract", "pin", "unpin"] {
        assert_eq!(makes_up(&mut cleo, &format!("{}/{deed}", desk(&draft))).await, 403, "{deed}");
    }
    assert_eq!(makes_up(&mut cleo, &format!("{}/hand-over", desk(&draft))).await, 403);
    assert_eq!(blog.get("/reviews/the-quiet-orchard").await.status, 404);
    let now = Review::by_id(&blog.app.db, draft.id).await.unwrap();
    assert_eq!((now.published_at, now.appears_at, now.markdown), (None, None, draft.markdown.clone()));

    // The editor was open when edda let it appear: what cleo types after that is not hers to save.
    hands_in(&mut cleo, &draft, "").await;
    cleo.submit(editor.clone().fill("do", "save").fill("markdown", "While it waits.")).await;
    assert_eq!(cleo.status, 403, "{}", cleo.text());
    edda.open(&desk(&draft)).await;
    let approve = edda.button("Approve and publish");
    edda.submit(approve).await;
    for deed in ["save", "revise", "hand-in"] {
        cleo.submit(editor.clone().fill("do", deed).fill("markdown", "After it appeared.")).await;
        assert_eq!(cleo.status, 403, "{deed}: {}", cleo.text());
    }
    let (status, _) = cleo.ask(editor.clone(), &format!("{}/autosave", desk(&draft))).await;
    assert_eq!(status, 403);
    for deed in ["revisions/1/restore", "retract", "delete", "take-back", "tell", "pin", "together"] {
        assert_eq!(makes_up(&mut cleo, &format!("{}/{deed}", desk(&draft))).await, 403, "{deed}");
    }
    let page = blog.page("/reviews/the-quiet-orchard").await;
    assert!(!page.contains("While it waits.") && !page.contains("After it appeared."));
}

#[tokio::test]
async fn who_saves_while_it_is_handed_in_saves_nothing() {
    let (blog, draft, ..) = house().await;
    let cleo = blog.author("cleo").await;
    let by = reynard::blog::By::author(&cleo, "");
    let words = Draft { markdown: "Late.".to_owned(), ..facts("The Quiet Orchard") };
    draft.hand_in(&blog.app, &by, "").await.unwrap();
    draft.hand_in(&blog.app, &by, "").await.unwrap();

    // `draft` is as it was read before: the statement itself has to know better.
    let late = draft.clone().revise_from(&blog.app, &by, &words, draft.last_revision).await;

    assert!(late.is_err());
    assert_eq!(Review::by_id(&blog.app.db, draft.id).await.unwrap().markdown, draft.markdown);
    let (deeds, _) = Deed::page(&blog.app.db, &DeedSearch::default(), 1, 50).await.unwrap();
    assert_eq!(deeds.iter().filter(|it| it.kind.word() == "handed in").count(), 1, "handed in once");
}

#[tokio::test]
async fn it_is_withdrawn_before_it_is_decided() {
    let (blog, draft, mut cleo, mut edda) = house().await;
    hands_in(&mut cleo, &draft, "").await;
    edda.open(&desk(&draft)).await;
    let approve = edda.button("Approve and publish");

    cleo.open(&desk(&draft)).await;
    let withdraw = cleo.button("Take it back and go on writing");
    cleo.submit(withdraw).await;
    assert!(cleo.says("your draft again") && cleo.html.contains("name=\"markdown\""), "{}", cleo.text());
    edda.submit(approve).await;

    assert_eq!(edda.status, 422, "{}", edda.text());
    assert!(edda.says("This does not wait for an editor any more"), "{}", edda.text());
    assert_eq!(blog.get("/reviews/the-quiet-orchard").await.status, 404);
    let mut mary = Browser::signed_in(&blog.url, "mary").await;
    assert_eq!(makes_up(&mut mary, &format!("{}/withdraw", desk(&draft))).await, 403);
}

#[tokio::test]
async fn a_contributor_answers_below_their_own_review() {
    let (blog, draft, mut cleo, _) = house().await;
    let review = draft.publish(&blog.app, None).await.unwrap();
    let id = review.url(&blog.app);
    let bob = Mastodon::open().await.person("bob");
    let published = crate::support::Published {
        author: blog.actor("cleo"),
        inbox: format!("{}/inbox", blog.actor("cleo")),
        path: review.path(),
        id: id.clone(),
        review,
    };
    bob.reply(&published, &id, "<p>Why frost?</p>").await;

    cleo.open("/desk/inbox").await;
    cleo.follow("Answer").await;
    let answer = cleo.form_with("answer").fill("answer", "Because of the pears.");
    cleo.submit(answer).await;

    assert_eq!(cleo.status, 200, "{}", cleo.text());
    assert!(blog.page(&published.path).await.contains("Because of the pears."));
    cleo.open(&published.path).await;
    assert!(
        cleo.says("Add a comment") && !cleo.html.contains(&format!("href=\"{}\"", desk(&published.review)))
    );
    cleo.open(&desk(&published.review)).await;
    assert!(cleo.says("From now on editors revise it"), "{}", cleo.text());
}

#[tokio::test]
async fn a_contributor_is_invited_and_an_author_becomes_one() {
    let (blog, ..) = house().await;
    let mut alice = Browser::signed_in(&blog.url, "alice").await;
    alice.open("/desk/authors").await;
    let invite = alice.button_of("invite", "Make an invitation").fill("role", "contributor");
    alice.submit(invite).await;
    assert!(alice.says("contributor, good until"), "{}", alice.text());

    // What mary has put on the schedule does not appear once she may no longer publish alone.
    let mary = blog.author("mary").await;
    let review = Review::draft(&blog.app, &mary, &facts("Ash Wednesday")).await.unwrap();
    let mut marys = Browser::signed_in(&blog.url, "mary").await;
    marys.open(&desk(&review)).await;
    let schedule = marys.button("Publish").fill("appears", "2098-01-01T08:00");
    marys.submit(schedule).await;
    mary.appoint(&blog.app, Role::Contributor).await.unwrap();
    blog.the_moment_comes().await;
    blog.work_until_idle().await;

    assert_eq!(blog.get("/reviews/ash-wednesday").await.status, 404);
    assert_eq!(Review::by_id(&blog.app.db, review.id).await.unwrap().appears_at, None);
}

#[tokio::test]
async fn what_is_typed_while_it_waits_comes_back() {
    let (_blog, draft, mut cleo, _) = house().await;
    cleo.open(&desk(&draft)).await;
    let editor = cleo.form_with("markdown");
    hands_in(&mut cleo, &draft, "").await;

    cleo.submit(editor.fill("do", "save").fill("markdown", "While it waits.")).await;
    assert_eq!(cleo.status, 403);
    assert!(cleo.says("What you have typed is kept"), "{}", cleo.text());
    assert_eq!(makes_up(&mut cleo, &format!("{}/withdraw", desk(&draft))).await, 200);
    cleo.open(&desk(&draft)).await;
    assert!(cleo.says("You have unsaved changes"), "{}", cleo.text());
    cleo.follow("Go on with them").await;
    assert_eq!(cleo.form_with("markdown").value("markdown").trim(), "While it waits.");
}

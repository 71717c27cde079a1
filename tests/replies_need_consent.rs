//! Who may reply is told to other servers, and what they ask is answered (GoToSocial's interaction policies).

use reynard::blog::{By, Comment, Decision};
use serde_json::{Value, json};

use crate::support::{Browser, Mastodon, Person, Published, TestBlog, public};

/// A review whose replies wait or are closed, as its author chose in the editor.
async fn review_with(blog: &TestBlog, policy: &str) -> Published {
    let draft = reynard::blog::Draft {
        reply_policy: policy.to_owned(),
        ..crate::support::facts("The Quiet Orchard")
    };
    let review = blog.published_by("alice", &draft).await;
    blog.work_until_idle().await;
    review
}

async fn decide(blog: &TestBlog, note: &Value, decision: Decision) {
    let comment = Comment::by_url(&blog.app.db, note["id"].as_str().unwrap()).await.unwrap().unwrap();
    let alice = blog.author("alice").await;
    comment.decide(&blog.app, &By::author(&alice, ""), decision).await.unwrap();
    blog.work_until_idle().await;
}

/// bob's server asks whether a reply may stand.
async fn asks(bob: &Person, review: &Published, instrument: Value) -> Value {
    let request = bob.activity(json!({
        "type": "ReplyRequest", "object": review.id, "to": review.author, "instrument": instrument,
    }));
    bob.tell(&review.inbox, request.clone()).await;
    request
}

#[tokio::test]
async fn what_holds_for_replies_is_told_in_both_names() {
    let blog = TestBlog::open().await;
    let me = blog.actor("alice");

    let [open, held, closed] = ["open", "all_held", "closed"];
    let policy = async |word| {
        let review = review_with(&blog, word).await;
        blog.json(&review.ap()).await["interactionPolicy"].clone()
    };

    assert!(policy(open).await.get("canReply").is_none(), "to name it would promise an answer to each");
    let held = policy(held).await;
    assert_eq!(held["canReply"]["manualApproval"], json!([public()]));
    assert_eq!(held["canReply"]["approvalRequired"], json!([public()]));
    let closed = policy(closed).await;
    assert_eq!(closed["canReply"]["automaticApproval"], json!([me]));
    assert_eq!(closed["canReply"]["always"], json!([me]));
    assert!(closed["canReply"].get("manualApproval").is_none());
}

#[tokio::test]
async fn a_polite_reply_that_appears_at_once_is_accepted_with_a_stamp() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let bob = Mastodon::running("gotosocial").await.person("bob");
    let note = bob.note(&review.id, "<p>May I?</p>");

    let request = asks(&bob, &review, note.clone()).await;
    blog.work_until_idle().await;

    assert!(blog.shows(&review, "May I?").await);
    let [accept] = &bob.server.letters("Accept")[..] else { panic!("{:?}", bob.server.received()) };
    assert_eq!(accept["actor"], review.author);
    assert_eq!(accept["object"]["id"], request["id"]);
    assert_eq!(accept["object"]["type"], "ReplyRequest");
    assert_eq!(accept["object"]["instrument"], note["id"]);
    let stamp = accept["result"].as_str().unwrap();
    let found = blog.json(stamp).await;
    assert_eq!(found["id"], stamp);
    assert_eq!(found["type"], "ReplyAuthorization");
    assert_eq!(found["attributedTo"], review.author);
    assert_eq!(found["interactingObject"], note["id"]);
    assert_eq!(found["interactionTarget"], review.id);
    assert_eq!(blog.json(accept["id"].as_str().unwrap()).await["result"], stamp, "older servers look here");

    let again = asks(&bob, &review, note.clone()).await;
    blog.work_until_idle().await;
    let accepts = bob.server.letters("Accept");
    assert_eq!(accepts.len(), 2);
    assert_eq!(accepts[1]["object"]["id"], again["id"]);
    assert_eq!(accepts[1]["result"], stamp, "the consent keeps its address");
    assert_eq!(blog.tree(&review).await, [(1, None)]);
}

#[tokio::test]
async fn a_polite_reply_that_is_only_named_is_read_later_on_its_own_server() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let bob = Mastodon::running("gotosocial").await.person("bob");
    let note = bob.note(&review.id, "<p>Come and read me.</p>");
    let path = note["id"].as_str().unwrap().strip_prefix(&bob.server.url).unwrap().to_owned();

    let request = asks(&bob, &review, note["id"].clone()).await;
    assert_eq!(bob.server.asked_for(&path), 0, "nothing is fetched inside the request");
    blog.work_until_idle().await;

    assert!(blog.shows(&review, "Come and read me.").await);
    let [accept] = &bob.server.letters("Accept")[..] else { panic!("{:?}", bob.server.received()) };
    assert_eq!(accept["object"]["id"], request["id"]);
}

#[tokio::test]
async fn a_held_reply_is_answered_when_the_desk_decides() {
    let blog = TestBlog::open().await;
    let review = review_with(&blog, "all_held").await;
    let bob = Mastodon::running("gotosocial").await.person("bob");
    let (good, bad) = (bob.note(&review.id, "<p>Good.</p>"), bob.note(&review.id, "<p>Bad.</p>"));
    let asked = [asks(&bob, &review, good.clone()).await, asks(&bob, &review, bad.clone()).await];
    blog.work_until_idle().await;
    assert!(bob.server.letters("Accept").is_empty() && bob.server.letters("Reject").is_empty());
    assert!(!blog.shows(&review, "Good.").await);

    decide(&blog, &good, Decision::Approve).await;
    decide(&blog, &bad, Decision::Hide).await;

    let [accept] = &bob.server.letters("Accept")[..] else { panic!("{:?}", bob.server.received()) };
    assert_eq!(accept["object"]["id"], asked[0]["id"]);
    let [reject] = &bob.server.letters("Reject")[..] else { panic!("{:?}", bob.server.received()) };
    assert_eq!(reject["object"]["id"], asked[1]["id"]);
    assert!(reject.body.get("result").is_none());
    assert!(blog.shows(&review, "Good.").await && !blog.shows(&review, "Bad.").await);
}

#[tokio::test]
async fn an_impolite_reply_is_consented_to_by_its_id() {
    let blog = TestBlog::open().await;
    let review = review_with(&blog, "first_held").await;
    let bob = Mastodon::running("gotosocial").await.person("bob");

    let first = bob.reply(&review, &review.id, "<p>Impolite.</p>").await;
    blog.work_until_idle().await;
    assert!(bob.server.letters("Accept").is_empty());
    decide(&blog, &first, Decision::Approve).await;

    let accepts = bob.server.letters("Accept");
    let [accept] = &accepts[..] else { panic!("{:?}", bob.server.received()) };
    assert_eq!(accept["object"], first["id"]);
    assert_eq!(accept["target"], review.id);
    assert_eq!(blog.json(accept["result"].as_str().unwrap()).await["interactingObject"], first["id"]);

    let second = bob.reply(&review, &review.id, "<p>You know me now.</p>").await;
    blog.work_until_idle().await;
    assert_eq!(bob.server.letters("Accept").last().unwrap()["object"], second["id"]);
}

#[tokio::test]
async fn where_replies_are_closed_both_kinds_are_rejected_and_the_desk_may_still_let_them_stand() {
    let blog = TestBlog::open().await;
    let review = review_with(&blog, "closed").await;
    let bob = Mastodon::running("gotosocial").await.person("bob");
    let polite = bob.note(&review.id, "<p>Polite, late.</p>");

    let request = asks(&bob, &review, polite).await;
    let impolite = bob.reply(&review, &review.id, "<p>Impolite, late.</p>").await;
    blog.work_until_idle().await;

    let [first, second] = &bob.server.letters("Reject")[..] else { panic!("{:?}", bob.server.received()) };
    assert_eq!(first["object"]["id"], request["id"]);
    assert_eq!(second["object"], impolite["id"]);
    assert_eq!(second["target"], review.id);
    assert!(blog.comments(&review).await.is_empty());

    decide(&blog, &impolite, Decision::Approve).await;
    assert_eq!(bob.server.letters("Accept").len(), 1);
    assert!(blog.shows(&review, "Impolite, late.").await);
}

#[tokio::test]
async fn what_is_hidden_loses_its_consent_and_gets_the_same_one_back() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let bob = Mastodon::running("gotosocial").await.person("bob");
    let carol = Mastodon::open().await.person("carol");
    carol.follow(&blog.actor("alice")).await;
    let note = bob.note(&review.id, "<p>May I?</p>");
    asks(&bob, &review, note.clone()).await;
    blog.work_until_idle().await;
    let stamp = bob.server.letters("Accept")[0]["result"].clone();

    decide(&blog, &note, Decision::Spam).await;

    for person in [&bob, &carol] {
        let [delete] = &person.server.letters("Delete")[..] else { panic!("{:?}", person.server.received()) };
        assert_eq!(delete["actor"], review.author);
        assert_eq!(delete["to"], json!([public()]));
        assert_eq!(delete["object"]["id"], stamp);
        assert_eq!(delete["object"]["type"], "ReplyAuthorization");
    }
    assert_eq!(blog.fetch(stamp.as_str().unwrap()).await.status, 404);

    decide(&blog, &note, Decision::Unhide).await;
    assert_eq!(bob.server.letters("Accept").last().unwrap()["result"], stamp);
    assert_eq!(blog.fetch(stamp.as_str().unwrap()).await.status, 200);
}

#[tokio::test]
async fn nobody_asks_for_somebody_else() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let server = Mastodon::open().await;
    let (bob, mallory) = (server.person("bob"), Mastodon::open().await.person("mallory"));
    let note = bob.note(&review.id, "<p>Bob never asked.</p>");

    asks(&mallory, &review, note.clone()).await;
    asks(&mallory, &review, note["id"].clone()).await;
    let elsewhere = mallory.note("http://localhost:9/notes/1", "<p>About something else.</p>");
    asks(&mallory, &review, elsewhere).await;
    blog.work_until_idle().await;

    assert!(blog.comments(&review).await.is_empty());
    assert!(mallory.server.letters("Accept").is_empty() && bob.server.letters("Accept").is_empty());
}

#[tokio::test]
async fn who_asks_to_like_or_boost_may() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let bob = Mastodon::running("gotosocial").await.person("bob");
    let like = json!({
        "id": bob.server.new_url("/users/bob/liked"), "type": "Like", "actor": bob.url(), "object": review.id,
    });
    let boost = json!({
        "id": bob.server.new_url("/users/bob/boosts"), "type": "Announce", "actor": bob.url(),
        "object": review.id, "to": [public()],
    });
    for (kind, instrument) in [("LikeRequest", &like), ("AnnounceRequest", &boost), ("LikeRequest", &like)] {
        let request = json!({ "type": kind, "object": review.id, "instrument": instrument });
        bob.tell(&review.inbox, request).await;
    }
    blog.work_until_idle().await;

    assert_eq!((blog.likes(&review).await, blog.boosts(&review).await), (1, 1));
    let accepts = bob.server.letters("Accept");
    assert_eq!(accepts.len(), 3);
    assert_eq!(accepts[0]["result"], accepts[2]["result"]);
    for (accept, kind, deed) in
        [(&accepts[0], "LikeAuthorization", &like), (&accepts[1], "AnnounceAuthorization", &boost)]
    {
        let stamp = blog.json(accept["result"].as_str().unwrap()).await;
        assert_eq!(stamp["type"], kind);
        assert_eq!(stamp["interactingObject"], deed["id"]);
        assert_eq!(stamp["interactionTarget"], review.id);
    }

    bob.undo(&review, &like).await;
    assert_eq!(blog.likes(&review).await, 0);
    assert_eq!(blog.fetch(accepts[0]["result"].as_str().unwrap()).await.status, 404);
}

#[tokio::test]
async fn a_visitor_is_told_that_somebody_reads_it_first() {
    let blog = TestBlog::open().await;
    let review = review_with(&blog, "all_held").await;
    let mut guest = Browser::new(&blog.url);

    guest.open(&format!("{}/reply", review.path)).await;
    assert!(guest.says("Somebody here reads every reply before it appears."), "{}", guest.html);
    let form = guest.form_with("nickname").fill("name", "Ivo").fill("words", "A quiet word.");
    guest.submit(form).await;

    assert!(guest.says("Somebody here reads it before it appears."), "{}", guest.html);
    assert!(!guest.says("appears at once"), "{}", guest.html);
    assert!(!blog.shows(&review, "A quiet word.").await);
}

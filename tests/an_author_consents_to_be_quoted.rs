//! Somebody asks to quote; by rule or at the desk it is granted, refused, and taken back (FEP-044f).

use reynard::blog::{Deed, DeedSearch, Draft};
use serde_json::{Value, json};

use crate::support::{Browser, Mastodon, Person, Published, TestBlog, facts, public};

async fn review_with(blog: &TestBlog, quotes: &str) -> Published {
    let draft = Draft { quote_policy: quotes.to_owned(), ..facts("The Quiet Orchard") };
    let review = blog.published_by("alice", &draft).await;
    blog.work_until_idle().await;
    review
}

/// A post of bob's that quotes something.
fn post(bob: &Person, quoted: &str, html: &str) -> Value {
    let mut post = bob.note("", html);
    post.as_object_mut().unwrap().remove("inReplyTo");
    post["quote"] = json!(quoted);
    bob.server.publish(&post);
    post
}

async fn asks(bob: &Person, review: &Published, quoted: &str, instrument: Value) -> Value {
    let request = bob.activity(json!({ "type": "QuoteRequest", "object": quoted, "instrument": instrument }));
    bob.tell(&review.inbox, request.clone()).await;
    request
}

/// alice presses a button at the desk.
async fn presses(blog: &TestBlog, button: &str) {
    let mut alice = Browser::signed_in(&blog.url, "alice").await;
    alice.open("/desk/quotes").await;
    let form = alice.button(button);
    alice.submit(form).await;
    assert_eq!(alice.status, 200, "{}", alice.html);
    blog.work_until_idle().await;
}

#[tokio::test]
async fn what_holds_for_quotes_is_told() {
    let blog = TestBlog::open().await;
    let me = blog.actor("alice");
    let policy = async |word| {
        let review = review_with(&blog, word).await;
        blog.json(&review.ap()).await["interactionPolicy"]["canQuote"].clone()
    };

    assert_eq!(policy("anybody").await, json!({ "automaticApproval": [public()] }));
    let followers = json!({
        "automaticApproval": [format!("{me}/followers")], "manualApproval": [public()],
    });
    assert_eq!(policy("followers").await, followers);
    assert_eq!(policy("ask").await, json!({ "manualApproval": [public()] }));
    assert_eq!(policy("nobody").await, json!({ "automaticApproval": [me] }));
}

#[tokio::test]
async fn who_asks_waits_for_the_desk_and_stands_under_the_review_when_granted() {
    let blog = TestBlog::open().await;
    let review = review_with(&blog, "ask").await;
    let bob = Mastodon::open().await.person("bob");
    let quote = post(&bob, &review.id, "<p>Read <b>this</b>.</p><script>alert(1)</script>");

    let request = asks(&bob, &review, &review.id, quote.clone()).await;
    blog.work_until_idle().await;
    assert!(bob.server.letters("Accept").is_empty() && bob.server.letters("Reject").is_empty());
    assert!(!blog.shows(&review, "Quoted by").await);

    presses(&blog, "Let them quote").await;

    let [accept] = &bob.server.letters("Accept")[..] else { panic!("{:?}", bob.server.received()) };
    assert_eq!(accept["object"]["id"], request["id"]);
    let stamp = accept["result"].as_str().unwrap();
    assert_eq!(blog.json(stamp).await["interactingObject"], quote["id"]);
    let page = blog.page(&review.path).await;
    assert!(page.contains("Quoted by") && page.contains("<b>this</b>") && page.contains(&bob.handle()));
    assert!(!page.contains("alert(1)"), "strangers' words are cleaned");

    let again = asks(&bob, &review, &review.id, quote.clone()).await;
    blog.work_until_idle().await;
    let second = bob.server.letters("Accept").pop().unwrap();
    assert_eq!((&second["object"]["id"], &second["result"]), (&again["id"], &json!(stamp)));

    let carol = Mastodon::open().await.person("carol");
    carol.follow(&blog.actor("alice")).await;
    presses(&blog, "Take it back").await;
    for person in [&bob, &carol] {
        let [delete] = &person.server.letters("Delete")[..] else { panic!("{:?}", person.server.received()) };
        assert_eq!((&delete["to"], &delete["cc"]), (&json!([public()]), &json!([bob.url()])));
        assert_eq!(delete["object"]["id"], stamp);
        assert_eq!(delete["object"]["type"], "QuoteAuthorization");
    }
    assert_eq!(blog.fetch(stamp).await.status, 404);
    assert!(!blog.shows(&review, "Quoted by").await);
    let (deeds, _) = Deed::page(&blog.app.db, &DeedSearch::default(), 1, 10).await.unwrap();
    let words: Vec<&str> = deeds.iter().map(|it| it.kind.word()).collect();
    assert_eq!(words, ["withdrew consent", "let quote"]);
}

#[tokio::test]
async fn what_was_refused_stays_refused() {
    let blog = TestBlog::open().await;
    let review = review_with(&blog, "ask").await;
    let bob = Mastodon::open().await.person("bob");
    let quote = post(&bob, &review.id, "<p>Please?</p>");
    asks(&bob, &review, &review.id, quote.clone()).await;

    presses(&blog, "Do not").await;
    let again = asks(&bob, &review, &review.id, quote).await;
    blog.work_until_idle().await;

    let rejects = bob.server.letters("Reject");
    assert_eq!(rejects.len(), 2);
    assert_eq!(rejects[1]["object"]["id"], again["id"]);
    assert!(bob.server.letters("Accept").is_empty());
}

#[tokio::test]
async fn followers_may_at_once_and_nobody_means_nobody() {
    let blog = TestBlog::open().await;
    let (some, none) = (review_with(&blog, "followers").await, review_with(&blog, "nobody").await);
    let bob = Mastodon::open().await.person("bob");
    let carol = Mastodon::open().await.person("carol");
    carol.follow(&blog.actor("alice")).await;
    blog.work_until_idle().await;
    let welcomed = carol.server.letters("Accept").len();

    for person in [&bob, &carol] {
        asks(person, &some, &some.id, post(person, &some.id, "<p>Read this.</p>")).await;
        asks(person, &none, &none.id, post(person, &none.id, "<p>And this.</p>")).await;
    }
    blog.work_until_idle().await;

    assert_eq!(carol.server.letters("Accept").len(), welcomed + 1);
    assert!(bob.server.letters("Accept").is_empty(), "bob waits for the desk");
    for person in [&bob, &carol] {
        let [reject] = &person.server.letters("Reject")[..] else { panic!("{:?}", person.server.received()) };
        assert_eq!(reject["object"]["object"], none.id);
    }
}

#[tokio::test]
async fn a_post_that_is_only_named_is_read_later_on_its_own_server() {
    let blog = TestBlog::open().await;
    let review = review_with(&blog, "anybody").await;
    let bob = Mastodon::open().await.person("bob");
    let quote = post(&bob, &review.id, "<p>Come and read.</p>");
    let path = quote["id"].as_str().unwrap().strip_prefix(&bob.server.url).unwrap().to_owned();

    asks(&bob, &review, &review.id, quote["id"].clone()).await;
    assert_eq!(bob.server.asked_for(&path), 0, "nothing is fetched inside the request");
    blog.work_until_idle().await;

    assert_eq!(bob.server.letters("Accept").len(), 1);
    assert!(blog.shows(&review, "Come and read.").await);
}

#[tokio::test]
async fn the_words_of_a_quote_change_and_go_with_their_speaker() {
    let blog = TestBlog::open().await;
    let review = review_with(&blog, "anybody").await;
    let server = Mastodon::open().await;
    let (bob, mallory) = (server.person("bob"), server.person("mallory"));
    let mut quote = post(&bob, &review.id, "<p>First words.</p>");
    let mut private = post(&bob, &review.id, "<p>Among friends.</p>");
    private["to"] = json!([format!("{}/followers", bob.url())]);
    private["cc"] = json!([]);
    asks(&bob, &review, &review.id, quote.clone()).await;
    asks(&bob, &review, &review.id, private).await;
    blog.work_until_idle().await;
    assert!(blog.shows(&review, "First words.").await && !blog.shows(&review, "Among friends.").await);

    quote["content"] = json!("<p>Second thoughts.</p>");
    mallory.tell(&review.inbox, mallory.update(&quote)).await;
    assert!(blog.shows(&review, "First words.").await, "nobody else changes it");
    bob.tell(&review.inbox, bob.update(&quote)).await;
    assert!(blog.shows(&review, "Second thoughts.").await && !blog.shows(&review, "First words.").await);

    let stamp = bob.server.letters("Accept")[0]["result"].as_str().unwrap().to_owned();
    mallory.tell(&review.inbox, json!({ "type": "Delete", "object": quote["id"] })).await;
    assert!(blog.shows(&review, "Second thoughts.").await, "nobody else takes it back");
    bob.delete(&review, &quote).await;
    assert!(!blog.shows(&review, "Second thoughts.").await);
    assert_eq!(blog.fetch(&stamp).await.status, 404);
}

#[tokio::test]
async fn consent_cannot_be_forged_and_a_real_request_still_works() {
    let blog = TestBlog::open().await;
    let review = review_with(&blog, "anybody").await;
    let server = Mastodon::open().await;
    let (bob, mallory) = (server.person("bob"), server.person("mallory"));
    let far = Mastodon::open().await.person("far");
    let bobs = post(&bob, &review.id, "<p>Bob quotes.</p>");
    let private = blog.answer(&review, None, "To be taken back.").await;
    private.withdraw(&blog.app, &blog.author("alice").await).await.unwrap();

    // The post of somebody else: told whole, by its name, and from another server.
    asks(&mallory, &review, &review.id, bobs.clone()).await;
    asks(&mallory, &review, &review.id, bobs["id"].clone()).await;
    asks(&far, &review, &review.id, bobs["id"].clone()).await;
    // A post that quotes something else.
    asks(&mallory, &review, &review.id, post(&mallory, "http://localhost:9/1", "<p>Other.</p>")).await;
    // Something that nobody can see.
    asks(&mallory, &review, &private.url, post(&mallory, &private.url, "<p>Gone.</p>")).await;
    blog.work_until_idle().await;
    assert!(server.letters("Accept").is_empty() && far.server.letters("Accept").is_empty());
    assert_eq!(server.letters("Reject").len(), 4, "{:?}", server.letters("Reject"));
    assert_eq!(far.server.letters("Reject").len(), 1);

    asks(&bob, &review, &review.id, bobs.clone()).await;
    blog.work_until_idle().await;
    let [accept] = &server.letters("Accept")[..] else { panic!("{:?}", server.received()) };
    let stamp = accept["result"].as_str().unwrap();
    assert_eq!(blog.json(stamp).await["interactingObject"], bobs["id"]);
    blog.author("mary").await;
    let forged = stamp.replace("/users/alice/", "/users/mary/");
    assert_eq!(blog.fetch(&forged).await.status, 404, "a stamp is nobody else's");
}

#[tokio::test]
async fn a_post_that_was_claimed_by_a_neighbour_is_its_speakers_in_the_end() {
    let blog = TestBlog::open().await;
    let review = review_with(&blog, "ask").await;
    let server = Mastodon::open().await;
    let (bob, mallory) = (server.person("bob"), server.person("mallory"));
    let bobs = post(&bob, &review.id, "<p>Bob quotes.</p>");
    let mut claimed = bobs.clone();
    claimed["attributedTo"] = json!(mallory.url());
    asks(&mallory, &review, &review.id, claimed).await;

    let request = json!({ "type": "QuoteRequest", "object": review.id, "instrument": bobs });
    assert_eq!(bob.send(&review.inbox, request.clone()).await.status, 503, "please ask again");
    blog.work_until_idle().await;
    assert_eq!(bob.send(&review.inbox, request).await.status, 202);
    presses(&blog, "Let them quote").await;

    let [accept] = &server.letters("Accept")[..] else { panic!("{:?}", server.received()) };
    assert_eq!(accept["object"]["actor"], bob.url());
}

#[tokio::test]
async fn an_answer_may_be_quoted_like_a_review() {
    let blog = TestBlog::open().await;
    let review = review_with(&blog, "anybody").await;
    let answer = blog.answer(&review, None, "A word of mine.").await;
    let bob = Mastodon::open().await.person("bob");

    asks(&bob, &review, &answer.url, post(&bob, &answer.url, "<p>She said it.</p>")).await;
    blog.work_until_idle().await;

    let [accept] = &bob.server.letters("Accept")[..] else { panic!("{:?}", bob.server.received()) };
    let stamp = accept["result"].as_str().unwrap();
    assert_eq!(blog.json(stamp).await["interactionTarget"], answer.url);
    assert!(blog.shows(&review, "She said it.").await);
    answer.withdraw(&blog.app, &blog.author("alice").await).await.unwrap();
    assert_eq!(blog.fetch(stamp).await.status, 404);
    assert!(!blog.shows(&review, "She said it.").await);
}

#[tokio::test]
async fn the_house_rule_stands_beside_the_address() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    assert!(blog.shows(&review, "Up to 100 words, with credit and a link.").await);
    let mut alice = Browser::signed_in(&blog.url, "alice").await;

    alice.open("/desk/settings").await;
    let form = alice.form_with("quoting_rule").fill("quoting_rule", "Three lines & a <link>.");
    alice.submit(form).await;
    assert!(blog.shows(&review, "Three lines &#38; a &#60;link&#62;.").await);
    let form = alice.form_with("quoting_rule").fill("quoting_rule", "");
    alice.submit(form).await;
    assert!(!blog.shows(&review, "Quoting:").await);
}

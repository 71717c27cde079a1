//! Whom the desk blocks is not heard, not asked and not told anything, on whatever way.

use reynard::{
    blog::{Actor, By, Stand, Standing, Whom},
    db,
};
use serde_json::{Value, json};

use crate::support::{Browser, Mastodon, Person, Published, Served, Style, TestBlog, public};

/// The desk decides.
async fn decide(blog: &TestBlog, whom: Whom, stand: Option<Stand>) {
    let txn = db::begin(&blog.app.db).await.unwrap();
    Standing::decide(&txn, &By::operator("a story"), &whom, stand).await.unwrap();
    txn.commit().await.unwrap();
}

async fn block_server(blog: &TestBlog, name: &str) {
    decide(blog, Whom::server(&blog.app, name).unwrap(), Some(Stand::Blocked)).await;
}

async fn lift_server(blog: &TestBlog, name: &str) {
    decide(blog, Whom::server(&blog.app, name).unwrap(), None).await;
}

fn person(person: &Person) -> Whom {
    Whom::Actor { url: person.url(), handle: person.handle() }
}

/// A blog that blocks evil.localhost, where mallory lives; bob lives on a decent server.
struct Scene {
    blog: TestBlog,
    review: Published,
    mallory: Person,
    bob: Person,
}

impl Scene {
    async fn open() -> Self {
        let blog = TestBlog::open().await;
        let review = blog.settled("The Quiet Orchard").await;
        let mallory = Mastodon::named("evil.localhost").await.person("mallory");
        let bob = Mastodon::named("moor.localhost").await.person("bob");
        block_server(&blog, "evil.localhost").await;
        Self { blog, review, mallory, bob }
    }

    /// Nobody asked or told the blocked server anything.
    async fn leaves_evil_alone(&self, what: &str) {
        self.blog.work_until_idle().await;
        let (asked, knocks) = (self.mallory.server.asked(), self.mallory.server.knocks());
        assert!(asked.is_empty() && knocks == 0, "{what}: {knocks} knocks, {asked:?}");
    }
}

#[tokio::test]
async fn a_blocked_server_is_refused_before_anything_is_asked() {
    let Scene { blog, review, mallory, .. } = &Scene::open().await;
    let below = Mastodon::named("a.b.evil.localhost").await.person("mallory");
    let alike = Mastodon::named("notevil.localhost").await.person("carol");

    for sender in [mallory, &below] {
        for style in [Style::Cavage, Style::Rfc9421] {
            let follow = sender.activity(json!({ "type": "Follow", "object": review.author }));
            let answer = sender.envelope(&review.inbox, &follow).style(style).send().await;
            assert_eq!(answer.status, 403, "{answer:?}");
        }
        for activity in [
            json!({ "type": "Like", "object": review.id }),
            json!({ "type": "Announce", "object": review.id, "to": [public()] }),
            sender.create(&sender.note(&review.id, "<p>Evil.</p>")),
            json!({ "type": "Delete", "object": sender.url() }),
        ] {
            assert_eq!(sender.send(&blog.shared_inbox(), activity).await.status, 403);
        }
        let follow = sender.activity(json!({ "type": "Follow", "object": review.author }));
        let unsigned = sender.envelope(&review.inbox, &follow).style(Style::Unsigned).send().await;
        assert_eq!(unsigned.status, 401);
    }
    alike.follow(&review.author).await;
    blog.work_until_idle().await;

    for server in [&mallory.server, &below.server] {
        assert!(server.asked().is_empty() && server.received().is_empty());
    }
    assert_eq!(blog.followers("alice").await, 1);
    assert_eq!((blog.likes(review).await, blog.boosts(review).await), (0, 0));
    assert_eq!(blog.tree(review).await, []);
}

#[tokio::test]
async fn a_server_is_blocked_in_whatever_spelling() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    for (spelling, name) in [
        ("EVIL.localhost", "evil.localhost"),
        ("https://dark.localhost/users/x", "mail.dark.localhost"),
        ("*.grim.localhost.", "grim.localhost"),
        ("@mallory@vile.localhost:8443", "VILE.localhost"),
        ("bücher.localhost", "xn--bcher-kva.localhost"),
    ] {
        block_server(&blog, spelling).await;
        let mallory = Mastodon::named(name).await.person("mallory");
        let like = mallory.activity(json!({ "type": "Like", "object": review.id }));
        let answer = mallory.envelope(&review.inbox, &like).send().await;
        assert_eq!(answer.status, 403, "{spelling}, {name}: {answer:?}");
        assert!(mallory.server.asked().is_empty(), "{spelling}");
    }
    assert_eq!(blog.likes(&review).await, 0);
}

#[tokio::test]
async fn a_clean_signer_brings_nothing_of_a_blocked_server() {
    let it = Scene::open().await;
    let (blog, review, bob, mallory) = (&it.blog, &it.review, &it.bob, &it.mallory);
    let theirs = mallory.note(&review.id, "<p>Evil words.</p>");
    let their_id = theirs["id"].as_str().unwrap();
    let says = |also: Value| {
        let mut note = bob.note(&review.id, "<p>Evil, by way of bob.</p>");
        for (name, value) in also.as_object().unwrap() {
            note[name] = value.clone();
        }
        bob.create(&note)
    };

    for (what, activity) in [
        ("a reply to it", says(json!({ "inReplyTo": their_id }))),
        ("a quote", says(json!({ "quote": their_id }))),
        ("a quote by url", says(json!({ "quoteUrl": their_id }))),
        ("a quote as Misskey says it", says(json!({ "_misskey_quote": their_id }))),
        ("a boost", json!({ "type": "Announce", "to": [public()], "object": their_id })),
        ("a boost with words", json!({ "type": "Announce", "to": [public()], "object": theirs })),
        (
            "a boosted Create",
            json!({ "type": "Announce", "to": [public()], "object": mallory.create(&theirs) }),
        ),
        ("an embedded note", json!({ "type": "Create", "to": [public()], "object": theirs })),
        ("an embedded Update", json!({ "type": "Update", "to": [public()], "object": theirs })),
        ("a Delete", json!({ "type": "Delete", "to": [public()], "object": their_id })),
        (
            "an Undo of it",
            json!({ "type": "Undo", "object": { "type": "Delete", "object": their_id, "actor": mallory.url() } }),
        ),
        ("their words in bob's name", says(json!({ "attributedTo": mallory.url() }))),
    ] {
        let answer = bob.send(&review.inbox, activity).await;
        assert!(matches!(answer.status, 202 | 401 | 403), "{what}: {answer:?}");
        it.leaves_evil_alone(what).await;
        assert_eq!(blog.tree(review).await, [], "{what}");
        assert!(!blog.shows(review, "Evil").await, "{what}");
    }

    // What bob hands on with a seal of its own, whoever the actor is said to be.
    let mut forwarded = mallory.create(&theirs);
    forwarded["signature"] = json!({
        "type": "RsaSignature2017", "creator": mallory.key_id(), "created": "2026-01-02T03:04:05Z",
        "signatureValue": "c2VhbGVk",
    });
    assert_eq!(bob.send(&review.inbox, forwarded).await.status, 403);
    it.leaves_evil_alone("what is handed on").await;

    // And what mallory hands on of bob.
    let mut forwarded = bob.create(&bob.note(&review.id, "<p>Evil bearer.</p>"));
    forwarded["signature"] = json!({
        "type": "RsaSignature2017", "creator": bob.key_id(), "created": "2026-01-02T03:04:05Z",
        "signatureValue": "c2VhbGVk",
    });
    assert_eq!(mallory.send(&review.inbox, forwarded).await.status, 403);
    it.leaves_evil_alone("what they hand on").await;
    assert_eq!(blog.tree(review).await, []);
}

#[tokio::test]
async fn no_redirect_no_card_and_no_list_leads_to_a_blocked_server() {
    let it = Scene::open().await;
    let (blog, review, bob, mallory) = (&it.blog, &it.review, &it.bob, &it.mallory);
    let parent = mallory.note(&review.id, "<p>Evil parent.</p>");
    bob.server.serve("/detour", Served::redirect(parent["id"].as_str().unwrap()));
    bob.reply(review, &format!("{}/detour", bob.server.url), "<p>Look above.</p>").await;
    it.leaves_evil_alone("a redirect").await;

    // An actor of a decent server who is found at a blocked one.
    let carol = Mastodon::named("fen.localhost").await.person("carol");
    carol.server.serve("/users/carol", Served::redirect(&mallory.url()));
    let like = carol.activity(json!({ "type": "Like", "object": review.id }));
    let answer = carol.envelope(&review.inbox, &like).send().await;
    assert_eq!(answer.status, 401, "{answer:?}");
    it.leaves_evil_alone("a key behind a redirect").await;

    // A list of answers that names some there.
    let mut note = bob.note(&review.id, "<p>Many answered me.</p>");
    bob.server.list_replies(&mut note, &[parent], 5);
    bob.tell(&review.inbox, bob.create(&note)).await;
    blog.a_while_passes().await;
    it.leaves_evil_alone("a list of answers").await;
    assert_eq!(blog.tree(review).await, [(1, None)]);

    // Letters for somebody whose inbox lies there.
    let dave = bob.server.person("dave");
    dave.become_also(json!({ "inbox": format!("{}/users/x/inbox", mallory.server.url), "endpoints": {} }));
    dave.follow(&review.author).await;
    it.leaves_evil_alone("an inbox").await;
}

#[tokio::test]
async fn visitors_are_told_that_nothing_is_exchanged_with_their_server() {
    let it = Scene::open().await;
    let mut reader = Browser::new(&it.blog.url);
    reader.open(&format!("{}/reply", it.review.path)).await;
    for (field, at) in [("handle", 0), ("words", 1)] {
        let mut form = reader.form_with(field).fill("handle", &it.mallory.handle());
        if at == 1 {
            form = form.fill("words", "Let me in.");
        }
        reader.submit(form).await;
        assert_eq!(reader.status, 422, "{}", reader.html);
        assert!(reader.says("exchanges nothing with that server"), "{}", reader.text());
        if at == 1 {
            assert!(reader.html.contains("Let me in."), "what was typed is lost");
        }
        it.leaves_evil_alone("a reply form").await;
    }

    // A card on a decent server that leads to a blocked one.
    let card = json!({ "subject": "acct:eve", "links": [{ "rel": "self", "href": it.mallory.url() }] });
    let handle = it.bob.handle().replace("bob", "eve").trim_start_matches('@').to_owned();
    let path =
        format!("/.well-known/webfinger?resource=acct:{}", handle.replace('@', "%40").replace(':', "%3A"));
    it.bob.server.serve(&path, Served::text(&card.to_string(), "application/jrd+json"));
    let form = reader.form_with("words").fill("handle", &handle).fill("words", "Let me in.");
    reader.submit(form).await;
    assert!(reader.says("exchanges nothing with that server"), "{}", reader.text());
    it.leaves_evil_alone("a card").await;
}

#[tokio::test]
async fn what_waits_for_a_server_is_dropped_when_it_is_blocked() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let mallory = Mastodon::named("evil.localhost").await.person("mallory");
    let bob = Mastodon::named("moor.localhost").await.person("bob");
    for person in [&mallory, &bob] {
        person.follow(&review.author).await;
        person.like(&review).await;
        person.boost(&review).await;
        person.reply(&review, &review.id, &format!("<p>Says {}.</p>", person.name)).await;
    }
    blog.work_until_idle().await;
    mallory.server.close();
    blog.revise(&review, "It thaws after all.").await;
    blog.work_until_idle().await;
    mallory.server.reopen();
    let (knocks, asked) = (mallory.server.knocks(), mallory.server.asked().len());

    block_server(&blog, "evil.localhost").await;
    blog.a_while_passes().await;
    blog.revise(&review, "It freezes again.").await;
    blog.published("Another").await;
    blog.work_until_idle().await;

    assert_eq!((mallory.server.knocks(), mallory.server.asked().len()), (knocks, asked));
    assert!(bob.server.letters("Update").len() >= 2);
    assert_eq!(blog.followers("alice").await, 1);
    assert_eq!((blog.likes(&review).await, blog.boosts(&review).await), (1, 1));
    assert_eq!(blog.total(&format!("{}/likes", review.ap())).await, 1);
    assert_eq!(blog.total(&format!("{}/shares", review.ap())).await, 1);
    assert!(!blog.shows(&review, "Says mallory.").await && blog.shows(&review, "Says bob.").await);

    // What comes back, and what does not.
    lift_server(&blog, "evil.localhost").await;
    blog.a_while_passes().await;
    blog.work_until_idle().await;
    assert!(blog.shows(&review, "Says mallory.").await);
    assert_eq!((blog.likes(&review).await, blog.boosts(&review).await), (2, 2));
    assert_eq!(blog.followers("alice").await, 1);
    assert_eq!(mallory.server.knocks(), knocks, "what was dropped stays dropped");
    mallory.follow(&review.author).await;
    blog.work_until_idle().await;
    assert_eq!(blog.followers("alice").await, 2);
}

#[tokio::test]
async fn what_waits_to_be_handed_on_stays_here_once_its_server_is_blocked() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let carol = Mastodon::named("moor.localhost").await.person("carol");
    let lena = Mastodon::running("lemmy").await.person("lena");
    carol.follow(&review.author).await;
    lena.follow(&blog.blog_actor()).await;
    let mallory = Mastodon::named("evil.localhost").await.person("mallory");
    let say = async |words: &str| {
        let mut create = mallory.create(&mallory.note(&review.id, words));
        create["signature"] = json!({
            "type": "RsaSignature2017", "creator": mallory.key_id(), "created": "2026-01-02T03:04:05Z",
            "signatureValue": "c2VhbGVk",
        });
        mallory.tell(&review.inbox, create).await;
    };
    let heard = |server: &Mastodon, words: &str| {
        server.received().iter().any(|it| it.body.to_string().contains(words))
    };
    blog.work_until_idle().await;
    say("<p>Early words.</p>").await;
    blog.work_until_idle().await;
    assert!(heard(&carol.server, "Early words.") && heard(&lena.server, "Early words."));

    say("<p>Late words.</p>").await;
    block_server(&blog, "evil.localhost").await;
    blog.work_until_idle().await;
    assert!(!heard(&carol.server, "Late words.") && !heard(&lena.server, "Late words."));
}

#[tokio::test]
async fn one_blocked_person_leaves_their_neighbours_alone() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let moor = Mastodon::named("moor.localhost").await;
    let (bob, mallory) = (moor.person("bob"), moor.person("mallory"));
    let follow = mallory.follow(&review.author).await;
    bob.follow(&review.author).await;
    mallory.reply(&review, &review.id, "<p>Says mallory.</p>").await;
    blog.work_until_idle().await;

    decide(&blog, person(&mallory), Some(Stand::Blocked)).await;
    blog.work_until_idle().await;
    let [reject] = &moor.letters("Reject")[..] else { panic!("{:?}", moor.received()) };
    assert_eq!((&reject["actor"], &reject.body["object"]["id"]), (&json!(review.author), &follow["id"]));
    assert_eq!(reject.path, "/users/mallory/inbox");

    moor.forget_questions();
    for activity in [
        json!({ "type": "Follow", "object": review.author }),
        json!({ "type": "Like", "object": review.id }),
        mallory.create(&mallory.note(&review.id, "<p>Once more.</p>")),
    ] {
        assert_eq!(mallory.send(&review.inbox, activity).await.status, 403);
    }
    assert!(moor.asked().is_empty());
    bob.reply(&review, &review.id, "<p>Says bob.</p>").await;
    blog.published("Another").await;
    blog.work_until_idle().await;
    assert!(!moor.letters("Create").is_empty(), "bob still hears");
    assert_eq!(moor.letters("Reject").len(), 1);
    assert_eq!(blog.followers("alice").await, 1);
    let page = blog.page(&review.path).await;
    assert!(page.contains("Says bob.") && !page.contains("mallory"), "{page}");

    // Alone on their server, nothing goes there at all.
    bob.tell(
        &review.inbox,
        json!({ "type": "Undo", "object": { "type": "Follow", "object": review.author } }),
    )
    .await;
    decide(&blog, person(&bob), Some(Stand::Blocked)).await;
    blog.work_until_idle().await;
    let knocks = moor.knocks();
    blog.revise(&review, "It thaws after all.").await;
    blog.work_until_idle().await;
    assert_eq!(moor.knocks(), knocks);
}

#[tokio::test]
async fn somebody_blocked_before_we_met_is_not_asked_for_their_key() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let mallory = Mastodon::named("moor.localhost").await.person("mallory");
    decide(&blog, person(&mallory), Some(Stand::Blocked)).await;

    assert_eq!(mallory.send(&review.inbox, json!({ "type": "Like", "object": review.id })).await.status, 403);
    assert!(mallory.server.asked().is_empty());
    assert!(Actor::by_url(&blog.app.db, &mallory.url()).await.unwrap().is_none());
}

#[tokio::test]
async fn who_is_limited_is_held_and_not_counted() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let dim = Mastodon::named("dim.localhost").await.person("dim");
    let bob = Mastodon::named("moor.localhost").await.person("bob");
    decide(&blog, Whom::server(&blog.app, "dim.localhost").unwrap(), Some(Stand::Limited)).await;
    for person in [&dim, &bob] {
        person.follow(&review.author).await;
        person.follow(&blog.blog_actor()).await;
        person.like(&review).await;
        person.boost(&review).await;
        person.reply(&review, &review.id, &format!("<p>Says {}.</p>", person.name)).await;
    }
    blog.work_until_idle().await;

    assert_eq!((blog.likes(&review).await, blog.boosts(&review).await), (1, 1));
    assert_eq!(blog.total(&format!("{}/likes", review.ap())).await, 1);
    assert_eq!(blog.total(&format!("{}/shares", review.ap())).await, 1);
    assert_eq!((blog.followers("alice").await, blog.total("/ap/blog/followers").await), (1, 1));
    assert!(blog.shows(&review, "Says bob.").await && !blog.shows(&review, "Says dim.").await);
    assert_eq!(blog.total(&format!("{}/replies", review.ap())).await, 1);
    // They read us as before.
    assert_eq!(dim.server.letters("Accept").len(), 2);
    blog.published("Another").await;
    blog.work_until_idle().await;
    assert_eq!(dim.server.letters("Create").len(), 1);
}

#[tokio::test]
async fn where_only_listed_servers_take_part_nothing_goes_in_or_out_elsewhere() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let friend = Mastodon::named("friend.localhost").await.person("fay");
    let bob = Mastodon::named("moor.localhost").await.person("bob");
    for person in [&friend, &bob] {
        person.follow(&review.author).await;
        person.reply(&review, &review.id, &format!("<p>Says {}.</p>", person.name)).await;
    }
    blog.work_until_idle().await;
    let mut alice = Browser::signed_in(&blog.url, "alice").await;
    alice.open("/desk/settings").await;
    let form = alice.form_with("allow_list").fill("allow_list", "on");
    alice.submit(form).await;
    assert!(alice.status == 422 && alice.says("Trust one first"), "{}", alice.html);
    assert_eq!(blog.followers("alice").await, 2, "nobody loses all followers with one tick");

    decide(&blog, Whom::server(&blog.app, "friend.localhost").unwrap(), Some(Stand::Trusted)).await;
    alice.open("/desk/settings").await;
    let form = alice.form_with("allow_list").fill("allow_list", "on");
    alice.submit(form).await;
    assert_eq!(alice.status, 200, "{}", alice.html);
    let (knocks, asked) = (bob.server.knocks(), bob.server.asked().len());
    let eve = Mastodon::named("stranger.localhost").await.person("eve");
    for stranger in [&bob, &eve] {
        let like = stranger.activity(json!({ "type": "Like", "object": review.id }));
        assert_eq!(stranger.envelope(&review.inbox, &like).send().await.status, 403);
    }
    friend.like(&review).await;
    friend.reply(&review, &review.id, "<p>Once more, fay.</p>").await;
    let parent = eve.note(&review.id, "<p>Says eve.</p>");
    friend.reply(&review, parent["id"].as_str().unwrap(), "<p>I agree.</p>").await;
    blog.published("Another").await;
    blog.a_while_passes().await;
    blog.work_until_idle().await;

    assert_eq!((bob.server.knocks(), bob.server.asked().len()), (knocks, asked));
    assert!(eve.server.asked().is_empty() && eve.server.knocks() == 0);
    assert_eq!(friend.server.letters("Create").len(), 1);
    assert_eq!((blog.likes(&review).await, blog.followers("alice").await), (1, 1));
    for (words, is_shown) in
        [("Says fay.", true), ("Once more, fay.", true), ("Says bob.", false), ("I agree.", false)]
    {
        assert_eq!(blog.shows(&review, words).await, is_shown, "{words}");
    }
    let log = reynard::blog::Deed::page(&blog.app.db, &Default::default(), 1, 10).await.unwrap();
    assert!(log.0.iter().any(|it| it.who == "alice" && it.what.contains("only servers that are trusted")));

    alice.open("/desk/settings").await;
    let form = alice.form_with("allow_list").without("allow_list");
    alice.submit(form).await;
    assert!(blog.shows(&review, "Says bob.").await, "comments come back");
    assert_eq!(blog.followers("alice").await, 1, "follows do not");
}

#[tokio::test]
async fn a_moderator_of_another_host_deletes_nothing() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let bob = Mastodon::named("moor.localhost").await.person("bob");
    let moderator = Mastodon::named("forum.localhost").await.person("mod");
    let note = bob.reply(&review, &review.id, "<p>Says bob.</p>").await;
    moderator.like(&review).await;
    let delete = moderator.activity(json!({
        "type": "Delete", "to": [public()], "object": note["id"], "summary": "spam",
        "audience": blog.blog_actor(),
    }));

    moderator.tell(&review.inbox, delete.clone()).await;
    moderator.tell(&review.inbox, json!({ "type": "Announce", "to": [public()], "object": delete })).await;
    blog.a_while_passes().await;
    blog.work_until_idle().await;
    assert!(blog.shows(&review, "Says bob.").await);
    assert_eq!(blog.tree(&review).await, [(1, None)]);

    // Where the note lives it may be gone; that is looked at, for the same server's moderators.
    let warden = bob.server.person("warden");
    warden.tell(&review.inbox, json!({ "type": "Delete", "to": [public()], "object": note["id"] })).await;
    blog.work_until_idle().await;
    assert!(blog.shows(&review, "Says bob.").await, "it is still there");
    bob.server.take_down(note["id"].as_str().unwrap());
    warden.tell(&review.inbox, json!({ "type": "Delete", "to": [public()], "object": note["id"] })).await;
    blog.work_until_idle().await;
    assert!(!blog.shows(&review, "Says bob.").await);
}

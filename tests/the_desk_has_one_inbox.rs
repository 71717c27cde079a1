//! Everything new about the reviews stands in one list, and is dealt with there: one by one or all at once.

use reynard::{
    blog::{Actor, Comment, Complaint, Guest, GuestForm, Mention, Report, Role, Spoken},
    db,
};
use serde_json::json;

use crate::support::{Binary, Browser, Mastodon, Person, Published, TestBlog, facts, token};

/// A guest writes something, and it waits.
async fn guest(blog: &TestBlog, review: &Published, name: &str, words: &str) {
    let form = GuestForm { name: name.to_owned(), words: words.to_owned(), ..GuestForm::default() };
    Guest::say(&blog.app, &review.review, None, &form, &token()).await.unwrap();
}

/// A guest writes something in a browser.
async fn say(browser: &mut Browser, review: &Published, words: &str) {
    browser.open(&format!("{}/reply", review.path)).await;
    let form = browser.button("Send as a guest").fill("name", "Ines Marlow").fill("words", words);
    browser.submit(form).await;
    assert_eq!(browser.status, 200, "{}", browser.html);
}

async fn press(browser: &mut Browser, path: &str, button: &str) {
    browser.open(path).await;
    let form = browser.button(button);
    browser.submit(form).await;
    assert_eq!(browser.status, 200, "{}", browser.html);
}

async fn private(bob: &Person, review: &Published, words: &str) {
    let mut note = bob.note(&review.id, &format!("<p>{words}</p>"));
    note["to"] = json!([review.author]);
    note["cc"] = json!([]);
    bob.tell(&review.inbox, bob.create(&note)).await;
}

async fn comment(blog: &TestBlog, review: &Published, words: &str) -> Comment {
    let all = Comment::of_review(&blog.app.db, &review.review).await.unwrap();
    all.into_iter().find(|it| it.0.html.contains(words)).unwrap().0
}

#[tokio::test]
async fn everything_new_stands_in_one_list() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let server = Mastodon::open().await;
    let (bob, carol) = (server.person("bob"), server.person("carol"));
    bob.reply(&review, &review.id, "<p>From my own server.</p>").await;
    guest(&blog, &review, "Ines Marlow", "From the page itself.").await;
    private(&bob, &review, "Between us two.").await;
    bob.like(&review).await;
    carol.like(&review).await;
    carol.boost(&review).await;
    carol.follow(&blog.actor("alice")).await;

    let mut alice = Browser::signed_in(&blog.url, "alice").await;
    assert!(alice.says("Inbox 6 new"), "{}", alice.text());
    alice.open("/desk/inbox").await;
    for words in [
        "6 new",
        "From my own server.",
        "Ines Marlow guest on The Quiet Orchard",
        "waits for you: a guest whom nobody here has read yet",
        "private, only you see this",
        "Between us two.",
        "Carol and Bob like The Quiet Orchard",
        "Carol boosts The Quiet Orchard",
    ] {
        assert!(alice.says(words), "{words}: {}", alice.text());
    }
    assert!(alice.text().contains(&format!("Carol {} follows Alice", carol.handle())), "{}", alice.text());

    alice.open("/desk/inbox?kind=like").await;
    assert!(alice.says("1 new") && !alice.says("Between us two."), "{}", alice.text());
    alice.open("/desk/inbox?kind=comment&pile=waiting").await;
    assert!(alice.says("From the page itself.") && !alice.says("own server."), "{}", alice.text());
    alice.open("/desk/inbox?pile=best").await;
    assert_eq!(alice.status, 404);
}

#[tokio::test]
async fn the_list_stays_open_while_it_is_dealt_with() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let other = blog.settled("Saltgrass Year").await;
    guest(&blog, &review, "Ines", "About the orchard.").await;
    guest(&blog, &review, "Jonas", "The orchard too.").await;
    guest(&blog, &other, "Kim", "About the grass.").await;
    let mut alice = Browser::signed_in(&blog.url, "alice").await;
    let only = format!("/desk/inbox?pile=waiting&review={}", review.review.id);

    press(&mut alice, &only, "Approve").await;

    assert!(alice.says("Approved. The comment is on the page."), "{}", alice.text());
    assert!(alice.url.as_str().contains("pile=waiting&review="), "{}", alice.url);
    assert!(alice.says("About the orchard.") && !alice.says("About the grass."), "{}", alice.text());
    assert!(blog.shows(&review, "The orchard too.").await);

    let undo = alice.button("Hide after all");
    alice.submit(undo).await;
    assert!(!blog.shows(&review, "The orchard too.").await);
    assert!(alice.says("Hidden."), "{}", alice.text());
    let undo = alice.button("Undo");
    alice.submit(undo).await;
    assert!(blog.shows(&review, "The orchard too.").await, "{}", alice.text());
}

#[tokio::test]
async fn a_whole_list_is_done_at_once_and_what_came_later_is_not_in_it() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let bob = Mastodon::open().await.person("bob");
    for number in 1..=55 {
        guest(&blog, &review, &format!("Guest {number}"), &format!("Word number {number} of many.")).await;
    }
    bob.like(&review).await;
    let mut alice = Browser::signed_in(&blog.url, "alice").await;
    alice.open("/desk/inbox").await;
    assert!(alice.says("56 new") && alice.says("Word number 55 ") && !alice.says("Word number 5 "));
    let everything = alice.button("Approve chosen").fill("of", "list").fill("reason", "A good evening.");
    guest(&blog, &review, "Late", "Came while alice was reading.").await;

    alice.submit(everything).await;

    assert!(alice.says("Approved. 55 comments are on the page."), "{}", alice.text());
    assert!(alice.says("One is as it was"), "a like cannot be approved: {}", alice.text());
    assert!(alice.says("Came while alice was reading.") && alice.says("2 new"), "{}", alice.text());
    let first = comment(&blog, &review, "Word number 1 ").await;
    assert_eq!(first.number, Some(1), "they get their numbers in the order in which they came");
    assert!(!blog.shows(&review, "Came while").await);
    alice.open(&first.desk_path()).await;
    assert!(alice.says("alice approved this") && alice.says("A good evening."), "{}", alice.text());
}

#[tokio::test]
async fn a_page_and_ticks_choose_as_they_say() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    for number in 1..=52 {
        guest(&blog, &review, &format!("Guest {number}"), &format!("Word number {number} of many.")).await;
    }
    let mut alice = Browser::signed_in(&blog.url, "alice").await;
    alice.open("/desk/inbox?page=2").await;
    let page = alice.button("Hide chosen").fill("of", "page");
    alice.submit(page).await;
    assert!(alice.says("Hidden. Nobody sees these 2 comments now."), "{}", alice.text());
    assert!(alice.says("50 new"), "a page that is gone leads to the first: {}", alice.text());

    let nothing = alice.button("Chosen are spam").fill("reason", "They sell lamps.");
    alice.submit(nothing).await;
    assert_eq!(alice.status, 422);
    assert!(alice.says("Nothing is ticked."), "{}", alice.text());
    assert_eq!(alice.form_with("reason").value("reason"), "They sell lamps.", "nothing typed is lost");

    let id = first_id(&alice);
    let ticked = alice.button("Chosen are spam").fill(&format!("pick-{id}"), "on");
    alice.submit(ticked.fill("pick-999999", "on")).await;
    assert!(alice.says("Marked as spam.") && alice.says("One is as it was"), "{}", alice.text());
    alice.open("/desk/inbox?pile=spam").await;
    assert!(alice.says("1 marked as spam") && alice.says("Word number 52 "), "{}", alice.text());
}

/// The number of the notice that stands first.
fn first_id(browser: &Browser) -> i64 {
    let at = browser.html.split("id=\"notice-").nth(1).unwrap();
    at.split('"').next().unwrap().parse().unwrap()
}

#[tokio::test]
async fn who_is_trusted_appears_and_who_is_blocked_disappears() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let mut ines = Browser::new(&blog.url);
    say(&mut ines, &review, "My first word.").await;
    guest(&blog, &review, "Mallory", "Buy my pills.").await;
    let mut alice = Browser::signed_in(&blog.url, "alice").await;

    alice.open("/desk/inbox").await;
    let mallory = first_id(&alice);
    let trust = alice.button(&format!("trust {}", mallory - 1));
    alice.submit(trust).await;

    assert!(alice.says("Trusted. What waited of theirs is on the page."), "{}", alice.text());
    assert!(blog.shows(&review, "My first word.").await);
    say(&mut ines, &review, "My second word.").await;
    assert!(blog.shows(&review, "My second word.").await);

    press(&mut alice, "/desk/inbox?pile=waiting", &format!("approve {mallory}")).await;
    assert!(blog.shows(&review, "Buy my pills.").await);
    press(&mut alice, "/desk/inbox?pile=all", &format!("block {mallory}")).await;
    assert!(alice.says("Blocked. What this person said is off every page."), "{}", alice.text());
    assert!(!blog.shows(&review, "Buy my pills.").await && !alice.says("Buy my pills."));
    let lift = alice.button("Lift it again");
    alice.submit(lift).await;
    assert!(blog.shows(&review, "Buy my pills.").await, "{}", alice.text());
}

#[tokio::test]
async fn a_person_elsewhere_has_a_page_at_the_desk() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let bob = Mastodon::open().await.person("bob");
    bob.reply(&review, &review.id, "<p>I was here.</p>").await;
    let mut alice = Browser::signed_in(&blog.url, "alice").await;
    alice.open("/desk/inbox").await;
    alice.follow("Who is this?").await;
    assert!(alice.says(&bob.handle()) && alice.says("I was here.") && alice.says("nothing particular"));
    let page = alice.url.path().to_owned();

    let block = alice.button("Block this person").fill("reason", "Sells pills.");
    alice.submit(block).await;

    assert!(alice.says("blocked by alice on") && alice.says("Sells pills."), "{}", alice.text());
    assert!(!blog.shows(&review, "I was here.").await);
    alice.open("/desk/inbox?pile=all").await;
    assert!(!alice.says("I was here."), "{}", alice.text());
    press(&mut alice, &page, "Lift it").await;
    assert!(blog.shows(&review, "I was here.").await);
    let own = alice.button("Block their server");
    alice.submit(own).await;
    assert_eq!(alice.status, 422, "a server with our own name is not blocked: {}", alice.text());
}

#[tokio::test]
async fn a_word_is_blocked_and_a_wrong_one_is_told() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let bob = Mastodon::open().await.person("bob");
    bob.like(&review).await;
    let mut alice = Browser::signed_in(&blog.url, "alice").await;
    alice.open("/desk/inbox").await;
    let short = alice.button("Block it").fill("word", "x");
    alice.submit(short).await;
    assert_eq!(alice.status, 422);
    assert!(alice.says("A word has 2 to 100 characters."), "{}", alice.text());
    for (button, word, told) in [
        ("Limit it", "Lamps", "Whatever says this word waits from now on."),
        ("Block it", "Pills", "Whatever says this word lies with the spam from now on."),
    ] {
        let form = alice.button(button).fill("word", word);
        alice.submit(form).await;
        assert!(alice.says(told), "{}", alice.text());
    }

    bob.reply(&review, &review.id, "<p>All your lamps!</p>").await;
    bob.reply(&review, &review.id, "<p>All your pills!</p>").await;

    assert!(!blog.shows(&review, "All your").await);
    alice.open("/desk/inbox?pile=waiting").await;
    assert!(alice.says("1 waits for you") && alice.says("waits for you: says “lamps”"), "{}", alice.text());
    alice.open("/desk/inbox?pile=spam").await;
    assert!(alice.says("says “pills”, which is blocked"), "{}", alice.text());
}

#[tokio::test]
async fn a_private_word_is_its_authors_alone() {
    let blog = TestBlog::open().await;
    blog.new_author("edith", Role::Editor).await;
    let review = blog.published_by("mary", &facts("The Quiet Orchard")).await;
    let bob = Mastodon::open().await.person("bob");
    let (secret, later) = (token(), token());
    private(&bob, &review, &secret).await;
    let mut note = bob.reply(&review, &review.id, &format!("<p>{later}</p>")).await;
    let mut edith = Browser::signed_in(&blog.url, "edith").await;
    edith.open("/desk/inbox").await;
    assert!(edith.says(&later) && !edith.says(&secret), "{}", edith.text());

    note["to"] = json!([review.author]);
    note["cc"] = json!([]);
    note["updated"] = json!((chrono::Utc::now() + chrono::TimeDelta::minutes(1)).to_rfc3339());
    bob.server.publish(&note);
    bob.tell(&review.inbox, bob.update(&note)).await;
    blog.work_until_idle().await;

    for name in ["edith", "alice"] {
        let mut other = Browser::signed_in(&blog.url, name).await;
        for path in ["/desk/inbox", "/desk/inbox?pile=all", "/desk/inbox?kind=comment"] {
            other.open(path).await;
            assert!(!other.says(&secret) && !other.says(&later), "{name} {path}: {}", other.text());
            assert!(other.says("Nothing is"), "{name} {path}: {}", other.text());
        }
        let hidden = comment(&blog, &review, &secret).await;
        other.open(&hidden.desk_path()).await;
        assert_eq!(other.status, 404, "{name}");
        other.open(&format!("/desk/people/{}", hidden.actor_id)).await;
        assert!(!other.says(&secret) && !other.says(&later), "{name}: {}", other.text());
    }
    let mut mary = Browser::signed_in(&blog.url, "mary").await;
    mary.open("/desk/inbox").await;
    assert!(mary.says(&secret) && mary.says(&later) && mary.says("2 new"), "{}", mary.text());
    assert!(!mary.html.contains("value=\"hide "), "what is on no page is not hidden: {}", mary.html);
}

#[tokio::test]
async fn reports_are_read_by_owners_only() {
    let blog = TestBlog::open().await;
    blog.new_author("edith", Role::Editor).await;
    let review = blog.published_by("mary", &facts("The Quiet Orchard")).await;
    let txn = db::begin(&blog.app.db).await.unwrap();
    for reporter in ["https://moor.example/actor", "https://fen.example/actor"] {
        let complaint = Complaint {
            target: review.id.clone(),
            reporter: reporter.to_owned(),
            url: format!("{reporter}/flags/1"),
            review_id: Some(review.review.id),
            words: "This is <b>unkind</b>.".to_owned(),
            ..Complaint::default()
        };
        Report::hear(&txn, complaint).await.unwrap();
    }
    txn.commit().await.unwrap();

    for name in ["mary", "edith"] {
        let mut other = Browser::signed_in(&blog.url, name).await;
        for path in ["/desk/inbox", "/desk/inbox?kind=report&pile=all"] {
            other.open(path).await;
            assert!(!other.says("unkind") && !other.says("moor.example"), "{name}: {}", other.text());
        }
        assert!(!other.says("Reports"), "{name}: {}", other.text());
    }
    let mut alice = Browser::signed_in(&blog.url, "alice").await;
    alice.open("/desk/inbox").await;
    for words in ["Reported 2 times, by", "moor.example", "fen.example", "“This is unkind.”"] {
        assert!(alice.says(words), "{words}: {}", alice.text());
    }
    let done = alice.button("Done");
    alice.submit(done).await;
    assert!(alice.says("Done.") && alice.says("Nothing is new"), "{}", alice.text());
    assert!(
        Report::about(&blog.app.db, std::slice::from_ref(&review.id)).await.unwrap()[&review.id]
            .iter()
            .all(|it| it.closed_at.is_some())
    );
}

#[tokio::test]
async fn authors_decide_about_their_own_reviews_and_about_nobody() {
    let blog = TestBlog::open().await;
    let own = blog.published_by("mary", &facts("Saltgrass Year")).await;
    let other = blog.published_by("alice", &facts("The Quiet Orchard")).await;
    guest(&blog, &own, "Ines", "About the grass.").await;
    guest(&blog, &other, "Jonas", "About the orchard.").await;
    let mut mary = Browser::signed_in(&blog.url, "mary").await;
    mary.open("/desk/inbox").await;
    assert!(mary.says("About the grass.") && !mary.says("About the orchard."), "{}", mary.text());
    assert!(!mary.html.contains("\"trust") && !mary.html.contains("\"block"), "{}", mary.html);
    let mut alice = Browser::signed_in(&blog.url, "alice").await;
    alice.open("/desk/inbox?review=1&pile=all").await;
    alice.open("/desk/inbox").await;
    let jonas = first_id(&alice);

    let bulk = mary.button("Approve chosen").fill(&format!("pick-{jonas}"), "on");
    mary.submit(bulk).await;
    assert!(mary.says("Nothing was done. One is as it was"), "{}", mary.text());
    let forged = mary.button("Approve chosen").fill("do", &format!("approve {jonas}"));
    mary.submit(forged).await;
    assert_eq!(mary.status, 404);
    assert!(!blog.shows(&other, "About the orchard.").await);
    mary.open("/desk/inbox").await;
    for deed in ["block", "limit", "trust", "block-server", "block-word"] {
        let forged = mary.button("Approve chosen").fill("do", deed).fill("of", "page").fill("word", "grass");
        mary.submit(forged).await;
        assert_eq!(mary.status, 403, "{deed}");
        mary.open("/desk/inbox").await;
    }
    let page = mary.button("Approve chosen").fill("of", "page");
    mary.submit(page).await;
    assert!(blog.shows(&own, "About the grass.").await, "{}", mary.text());
}

#[tokio::test]
async fn a_mention_is_told_and_followers_stay_new_beside_spam() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let bob = Mastodon::open().await.person("bob");
    bob.follow(&blog.actor("alice")).await;
    bob.reply(&review, &review.id, "<p>Buy my pills.</p>").await;
    let actor = comment(&blog, &review, "pills").await.actor_id;
    let txn = db::begin(&blog.app.db).await.unwrap();
    let speaker = Actor::by_id(&txn, actor).await.unwrap();
    let spoken = Spoken {
        url: format!("{}/notes/mention", bob.server.url),
        page_url: format!("{}/@bob/1", bob.server.url),
        author_id: Some(blog.author("alice").await.id),
        names_blog: false,
        review_id: None,
        html: "<p>Ask alice about <script>x</script>frost.</p>".to_owned(),
        warning: String::new(),
        language: None,
        is_open: true,
        said_at: chrono::Utc::now(),
        edited_at: None,
    };
    Mention::hear(&txn, &speaker, spoken).await.unwrap();
    txn.commit().await.unwrap();
    let mut alice = Browser::signed_in(&blog.url, "alice").await;

    press(&mut alice, "/desk/inbox?kind=comment", "Spam").await;
    alice.open("/desk/inbox").await;

    assert!(alice.says("2 new") && alice.says("mentions you"), "{}", alice.text());
    assert!(alice.says("Ask alice about frost.") && alice.says("follows Alice"), "{}", alice.text());
    let done = alice.button("Done with chosen").fill("of", "list");
    alice.submit(done).await;
    assert!(alice.says("Done with 2.") && alice.says("Nothing is new"), "{}", alice.text());
    let undo = alice.button("Undo");
    alice.submit(undo).await;
    assert!(alice.says("2 are new again.") && alice.says("mentions you"), "{}", alice.text());
}

#[tokio::test]
async fn an_answer_is_taken_back_where_it_was_given() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let bob = Mastodon::open().await.person("bob");
    let question = bob.reply(&review, &review.id, "<p>Why frost?</p>").await;
    blog.answer(&review, question["id"].as_str(), "Because I said so.").await;
    let mut alice = Browser::signed_in(&blog.url, "alice").await;
    alice.open("/desk/inbox").await;
    assert!(alice.says("You answered: Because I said so."), "{}", alice.text());

    let back = alice.button("Take it back");
    alice.submit(back).await;

    assert!(alice.says("Taken back.") && !alice.says("Because I said so."), "{}", alice.text());
    assert!(!blog.shows(&review, "Because I said so.").await);
}

#[tokio::test]
async fn what_calling_spam_taught_is_forgotten_when_it_is_undone() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let server = Mastodon::open().await;
    let (bob, carol) = (server.person("bob"), server.person("carol"));
    let words = "<p>A long word about <a href=\"https://lamps.example/\">lamps</a> in winter.</p>";
    bob.reply(&review, &review.id, words).await;
    let mut alice = Browser::signed_in(&blog.url, "alice").await;

    press(&mut alice, "/desk/inbox", "Spam").await;
    carol.reply(&review, &review.id, words).await;
    assert!(!blog.shows(&review, "A long word").await, "what was spam waits");
    let undo = alice.button("Undo");
    alice.submit(undo).await;

    assert_eq!(blog.tree(&review).await, [(1, None)], "{}", alice.text());
    server.person("dora").reply(&review, &review.id, words.replace("winter", "spring").as_str()).await;
    assert_eq!(blog.tree(&review).await.len(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_operator_reads_what_waits_and_marks_spam_from_the_shell() {
    let blog = Binary::open().await;
    let _serving = blog.serve().await;
    let file = blog.write("orchard.md", "---\ntitle: The Quiet Orchard\n---\nA frost.\n");
    let review = blog.json(&["review", "publish", &file, "--author", "alice"]);
    let inbox = format!("{}/ap/users/alice/inbox", blog.url);
    let bob = Mastodon::open().await.person("bob");
    let mut note = bob.note(review["uri"].as_str().unwrap(), "<p>Between us two.</p>");
    note["to"] = json!([format!("{}/ap/users/alice", blog.url)]);
    note["cc"] = json!([]);
    bob.tell(&inbox, bob.create(&note)).await;
    let form = [("name", "Ines Marlow"), ("words", "Buy all of my pills today.")];
    let sent = reqwest::Client::new().post(format!("{}/reply/guest", review["url"].as_str().unwrap()));
    assert_eq!(sent.header("origin", &blog.url).form(&form).send().await.unwrap().status(), 200);

    let waiting = blog.json(&["inbox", "list", "--waiting"]);
    let told = waiting.as_array().unwrap();
    assert_eq!((told.len(), &told[0]["who"]), (1, &json!("Ines Marlow")));
    assert_eq!(told[0]["reasons"], json!(["a guest whom nobody here has read yet"]));
    let spam = blog.json(&["comment", "spam", &told[0]["comment"].to_string()]);

    assert_eq!(spam["state"], "spam");
    assert_eq!(blog.json(&["inbox", "list", "--waiting"]), json!([]));
    assert!(!blog.json(&["inbox", "list"]).to_string().contains("Between us"), "not even the operator");
}

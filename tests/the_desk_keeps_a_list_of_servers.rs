//! The desk decides about people, servers and words, one by one or by whole lists that others keep.

use std::time::{Duration, Instant};

use reynard::{
    App,
    blog::{Actor, Blocklist, By, Notice, NoticeKind, Role, Sieve, Stand, Standing, Whom},
    db,
};
use serde_json::json;

use crate::support::{Binary, Browser, Form, Mastodon, Person, Published, Served, TestBlog};

const HEADER: &str = "#domain,#severity,#reject_media,#reject_reports,#public_comment,#obfuscate\n";

/// A blog with a review that bob, who is at home at `host`, follows and has answered.
async fn scene(host: &str) -> (TestBlog, Published, Person) {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let bob = Mastodon::open().await.person("bob");
    bob.follow(&review.author).await;
    bob.reply(&review, &review.id, "<p>Buy my pills.</p>").await;
    blog.lives_at(&bob, host).await;
    blog.work_until_idle().await;
    assert!(blog.shows(&review, "Buy my pills.").await);
    (blog, review, bob)
}

/// Pastes a list and is led to what it would change.
async fn paste(alice: &mut Browser, name: &str, list: &str) {
    alice.open("/desk/blocklists").await;
    let form = alice.button("Look at it").fill("name", name).fill("text", list);
    alice.submit(form).await;
}

async fn apply(alice: &mut Browser) {
    let button = alice.button("Apply the list").fill("reason", "as agreed");
    alice.submit(button).await;
    assert!(alice.says("The list holds from now on."), "{}", alice.text());
}

async fn drop_list(alice: &mut Browser, name: &str) {
    alice.open("/desk/blocklists").await;
    alice.follow(name).await;
    let button = alice.button("Drop the list");
    alice.submit(button).await;
    assert!(alice.says("What only this list had decided holds no longer."), "{}", alice.text());
}

async fn decide(alice: &mut Browser, kind: &str, target: &str, stand: &str) {
    alice.open("/desk/standings").await;
    let form = alice.button_of("decide", "Decide");
    let form = form.fill("kind", kind).fill("target", target).fill("stand", stand).fill("reason", "so be it");
    alice.submit(form).await;
}

async fn change(alice: &mut Browser, name: &str, stand: &str) {
    alice.open(&format!("/desk/standings?q={name}")).await;
    let form = alice.row_form().fill("stand", stand);
    alice.submit(form).await;
}

trait Row {
    /// The form that changes the first standing on the page.
    fn row_form(&self) -> Form;
}

impl Row for Browser {
    fn row_form(&self) -> Form {
        let page = scraper::Html::parse_document(&self.html);
        let row = scraper::Selector::parse("#standings > li").unwrap();
        let id = page.select(&row).next().and_then(|it| it.attr("id")).expect("a standing").to_owned();
        self.form_to(&format!("/desk/standings/{}", id.trim_start_matches("standing-")))
    }
}

async fn exported(alice: &mut Browser) -> String {
    alice.open("/desk/standings/export.csv").await;
    alice.html.clone()
}

#[tokio::test]
async fn a_list_is_looked_at_before_it_holds() {
    let (blog, review, _) = scene("loud.evil.example").await;
    let mut alice = Browser::signed_in(&blog.url, "alice").await;
    decide(&mut alice, "server", "good.example", "trusted").await;

    let list = format!(
        "\u{feff}{HEADER}*.EVIL.example,suspend,False,False,\"spam,\nand more\",False\r\n\r\nquiet.example,silence,False,False,,False\r\ngood.example,suspend,False,False,,False\r\nev*l.example,suspend,False,False,,True\r\nlocalhost,suspend,False,False,,False\r\nnone.example,noop,True,False,,False\r\n"
    );
    paste(&mut alice, "Friends", &list).await;
    assert_eq!(alice.status, 200, "{}", alice.html);
    for words in [
        "2 new 0 different 0 no longer listed 0 already so 1 ask for nothing 2 not taken",
        "1 people you know on 1 servers; 1 of them follow somebody here, and together they have said 1 things.",
        "loud.evil.example open → blocked 1 follower: @bob@loud.evil.example",
        "1 comment by @bob@loud.evil.example on The Quiet Orchard",
        "good.example stays trusted, the list says blocked",
        "Line 7 ev*l.example is hidden behind asterisks",
        "Line 8 localhost is this blog’s own server, or holds it",
    ] {
        assert!(alice.says(words), "{words} is not in: {}", alice.text());
    }

    // Whoever leaves now has changed nothing.
    let leave = alice.url.path().to_owned();
    assert!(blog.shows(&review, "Buy my pills.").await);
    assert_eq!(blog.followers("alice").await, 1);
    assert_eq!(exported(&mut alice).await, HEADER);
    alice.open("/desk/blocklists").await;
    assert!(alice.says("not applied yet"));

    alice.open(&leave).await;
    apply(&mut alice).await;
    assert!(!blog.shows(&review, "Buy my pills.").await);
    assert_eq!(blog.followers("alice").await, 0);
    let lines = "evil.example,suspend,False,False,\"spam, and more\",False\nquiet.example,silence,False,False,,False\n";
    let list = exported(&mut alice).await;
    assert_eq!(list, format!("{HEADER}{lines}"));
    alice.open("/desk/standings").await;
    assert!(alice.says("evil.example server, blocked from the list Friends"), "{}", alice.text());
    assert!(alice.says("good.example server, trusted by alice"));

    // Dropping it gives the words back, not the follower.
    drop_list(&mut alice, "Friends").await;
    assert!(blog.shows(&review, "Buy my pills.").await);
    assert_eq!(blog.followers("alice").await, 0);
    assert_eq!(exported(&mut alice).await, HEADER);
    alice.open("/desk/standings").await;
    assert!(alice.says("good.example server, trusted by alice"), "what was decided here stays");
}

#[tokio::test]
async fn the_stricter_of_two_lists_wins_and_each_may_go() {
    let blog = TestBlog::open().await;
    let mut alice = Browser::signed_in(&blog.url, "alice").await;
    for (name, severity) in [("Mild", "silence"), ("Strict", "suspend"), ("Also mild", "silence")] {
        paste(&mut alice, name, &format!("domain,severity\nevil.example,{severity}\n")).await;
        apply(&mut alice).await;
    }
    assert!(exported(&mut alice).await.contains("evil.example,suspend"));

    drop_list(&mut alice, "Strict").await;
    assert!(exported(&mut alice).await.contains("evil.example,silence"));
    drop_list(&mut alice, "Mild").await;
    assert!(exported(&mut alice).await.contains("evil.example,silence"));
    drop_list(&mut alice, "Also mild").await;
    assert_eq!(exported(&mut alice).await, HEADER);
}

#[tokio::test]
async fn a_newer_version_of_a_list_takes_back_what_it_no_longer_names() {
    let (blog, review, _) = scene("evil.example").await;
    let mut alice = Browser::signed_in(&blog.url, "alice").await;
    paste(&mut alice, "Friends", "evil.example\nworse.example\n").await;
    apply(&mut alice).await;
    assert!(!blog.shows(&review, "Buy my pills.").await);

    paste(&mut alice, "Friends", "worse.example\nworst.example\n").await;
    assert!(alice.says("1 new 0 different 1 no longer listed 1 already so"), "{}", alice.text());
    assert!(alice.says("evil.example blocked → open"), "{}", alice.text());
    let mut elsewhere = Browser::signed_in(&blog.url, "alice").await;
    paste(&mut elsewhere, "Friends", "other.example\n").await;
    let stale = alice.button("Apply the list");
    alice.submit(stale).await;
    assert_eq!(alice.status, 422);
    assert!(alice.says("The list has changed since you saw it."));

    apply(&mut alice).await;
    assert!(blog.shows(&review, "Buy my pills.").await);
    assert_eq!(exported(&mut alice).await, format!("{HEADER}other.example,suspend,False,False,,False\n"));
}

#[tokio::test]
async fn what_was_decided_here_wins_over_every_list() {
    let (blog, review, _) = scene("loud.evil.example").await;
    let mut alice = Browser::signed_in(&blog.url, "alice").await;
    decide(&mut alice, "server", "evil.example", "trusted").await;
    paste(&mut alice, "Friends", "loud.evil.example\nevil.example\n").await;
    assert!(alice.says("Nobody you know."), "{}", alice.text());
    assert!(alice.says("2 lines are against what was decided here."), "{}", alice.text());
    apply(&mut alice).await;
    assert!(blog.shows(&review, "Buy my pills.").await);

    // The list has waited for this.
    change(&mut alice, "evil.example", "lift").await;
    alice.open("/desk/standings").await;
    assert!(!blog.shows(&review, "Buy my pills.").await);
    assert!(exported(&mut alice).await.contains("\nevil.example,suspend"));

    // What a list holds is not lifted but overruled.
    alice.open("/desk/standings?q=loud").await;
    assert!(!alice.html.contains("lift it"));
    let lift = alice.row_form().fill("stand", "lift");
    alice.submit(lift).await;
    assert_eq!(alice.status, 422);
    assert!(alice.says("This comes from the list Friends."), "{}", alice.text());
    change(&mut alice, "loud.evil.example", "trusted").await;
    assert!(blog.shows(&review, "Buy my pills.").await);
}

#[tokio::test]
async fn a_broken_list_changes_nothing() {
    let blog = TestBlog::open().await;
    let mut alice = Browser::signed_in(&blog.url, "alice").await;
    let large = "x".repeat((12 << 20) + 1);
    for (list, words) in [
        ("", "Choose a file or paste a list."),
        ("domain,severity\n", "There is no server in this list."),
        ("<!doctype html><p>Sign in", "another kind"),
        ("domain,comment\nevil.example,\"never closed\nloud.example,\n", "Line 2: a quotation mark"),
        ("evil.example\nlo\0ud.example\n", "Line 2 holds a character that cannot be kept (NUL)."),
        (&large, "The list is larger than 12 MiB."),
    ] {
        paste(&mut alice, "Broken", list).await;
        assert_eq!(alice.status, 422, "{words}");
        assert!(alice.says(words), "{words}");
        let typed = alice.button("Look at it");
        assert_eq!(typed.value("name"), "Broken", "what was typed stays");
    }
    alice.open("/desk/blocklists").await;
    assert!(alice.says("No list is kept here yet."));
}

#[tokio::test]
async fn a_list_that_is_followed_holds_by_itself_until_it_touches_somebody() {
    let (blog, review, _) = scene("bobs.example").await;
    let server = Mastodon::open().await;
    let publish = |list: &str| server.serve("/blocks.csv", Served::text(list, "text/csv; charset=utf-8"));
    let mut alice = Browser::signed_in(&blog.url, "alice").await;
    alice.open("/desk/blocklists").await;
    let follow = alice.form_with("url").fill("url", "ftp://lists.example/").fill("name", "Daily");
    alice.submit(follow).await;
    assert_eq!(alice.status, 422);
    assert_eq!(alice.form_with("url").value("url"), "ftp://lists.example/");

    publish("domain,severity\nevil.example,suspend\nworse.example,silence\n");
    let url = format!("{}/blocks.csv", server.url);
    let follow = alice.form_with("url").fill("url", &url).fill("name", "Daily");
    alice.submit(follow).await;
    blog.work_until_idle().await;
    let first = exported(&mut alice).await;
    assert!(first.contains("evil.example,suspend") && first.contains("worse.example,silence"), "{first}");
    alice.open("/desk/log").await;
    assert!(alice.says("Daily applied the list Daily with 2 servers"), "{}", alice.text());

    // Nothing new costs nothing.
    blog.a_while_passes().await;
    blog.work_until_idle().await;
    assert_eq!(server.unchanged(), 1);

    // What touches somebody waits.
    publish("domain,severity\nevil.example,suspend\nworse.example,silence\nbobs.example,suspend\n");
    blog.a_while_passes().await;
    blog.work_until_idle().await;
    assert!(blog.shows(&review, "Buy my pills.").await);
    assert_eq!(notices(&blog).await, 1);
    alice.open("/desk/blocklists").await;
    assert!(alice.says("has changed, waits for you"), "{}", alice.text());
    alice.follow("Daily").await;
    assert!(alice.says("bobs.example open → blocked"), "{}", alice.text());
    apply(&mut alice).await;
    assert!(!blog.shows(&review, "Buy my pills.").await);
    assert_eq!(notices(&blog).await, 0, "whoever applied it has seen it");

    // What looks like an accident changes nothing.
    let before = exported(&mut alice).await;
    for (list, kind, words) in [
        ("domain,severity\nevil.example,suspend\n", "text/csv", "It names 1 server where it named 3"),
        ("", "text/plain", "There is no server in this list."),
        ("<!doctype html><p>Sign in", "text/plain", "another kind"),
        ("domain\nev*l.example\n", "text/plain", "It names no server."),
        ("{}", "application/json", "not a list in CSV"),
    ] {
        server.serve("/blocks.csv", Served::text(list, kind));
        blog.a_while_passes().await;
        blog.work_until_idle().await;
        assert_eq!(exported(&mut alice).await, before, "{words}");
        assert_eq!(notices(&blog).await, 1, "{words}");
        alice.open("/desk/blocklists").await;
        assert!(alice.says(words), "{words} is not in {}", alice.text());
    }
    server.serve("/blocks.csv", Served::text("", "text/csv").status(503));
    blog.a_while_passes().await;
    blog.work_until_idle().await;
    alice.open("/desk/blocklists").await;
    assert!(alice.says("answered 503"), "{}", alice.text());
    assert_eq!(exported(&mut alice).await, before);
}

/// What is new for alice about lists, as her inbox counts it.
async fn notices(blog: &TestBlog) -> u64 {
    let sieve = Sieve { kind: Some(NoticeKind::Blocklist), ..Sieve::default() };
    Notice::count(&blog.app.db, &blog.author("alice").await, &sieve).await.unwrap()
}

#[tokio::test]
async fn people_servers_and_words_are_decided_about_in_any_spelling() {
    let (blog, review, _) = scene("bobs.example").await;
    blog.new_author("otto", Role::Editor).await;
    let mut otto = Browser::signed_in(&blog.url, "otto").await;
    otto.open("/desk/standings").await;
    assert!(otto.says("Nothing is decided yet."));

    for (kind, target, words) in [
        ("server", "localhost", "own server"),
        ("server", "http://LOCALHOST:9/about", "own server"),
        ("server", "ev*l.example", "is not the name of a server"),
        ("person", "@nobody@bobs.example", "Nobody who has been here is called"),
        ("person", &blog.actor("mary"), "somebody of your own"),
        ("word", "x", "A word has 2 to 100 characters."),
    ] {
        decide(&mut otto, kind, target, "blocked").await;
        assert_eq!(otto.status, 422, "{target}");
        assert!(otto.says(words), "{words} is not in {}", otto.text());
        let typed = otto.button_of("decide", "Decide");
        assert_eq!((typed.value("kind"), typed.value("target")), (kind, target), "what was typed stays");
        assert_eq!(typed.value("reason"), "so be it");
    }

    decide(&mut otto, "server", "https://@EVIL.example:8443/about", "limited").await;
    decide(&mut otto, "word", "Cheap  PILLS", "blocked").await;
    decide(&mut otto, "person", "bob@BOBS.example", "blocked").await;
    assert!(!blog.shows(&review, "Buy my pills.").await);
    otto.open("/desk/standings").await;
    for words in [
        "@bob@bobs.example person, blocked by otto",
        "evil.example server, limited by otto",
        "cheap pills word, blocked by otto",
        "so be it",
    ] {
        assert!(otto.says(words), "{words} is not in {}", otto.text());
    }
    otto.open("/desk/standings?kind=server").await;
    assert!(otto.says("evil.example server") && !otto.says("cheap pills word"));
    otto.open("/desk/standings?stand=blocked").await;
    assert!(!otto.says("evil.example server") && otto.says("cheap pills word"));
    otto.open("/desk/standings?q=PILLS&kind=server").await;
    assert!(otto.says("Nothing of this kind is decided."));

    change(&mut otto, "bob", "lift").await;
    assert!(otto.says("Lifted."));
    assert!(blog.shows(&review, "Buy my pills.").await);
    assert_eq!(blog.followers("alice").await, 0, "whoever followed has to follow again");
}

#[tokio::test]
async fn a_guest_is_called_by_name_and_not_by_browser() {
    let blog = TestBlog::open().await;
    let txn = db::begin(&blog.app.db).await.unwrap();
    let jo = Whom::Guest { browser_hash: "f00dfeed".to_owned(), name: "Jo".to_owned() };
    let by = By::author(&blog.author("alice").await, "");
    Standing::decide(&txn, &by, &jo, Some(Stand::Blocked)).await.unwrap();
    txn.commit().await.unwrap();

    let mut alice = Browser::signed_in(&blog.url, "alice").await;
    alice.open("/desk/standings?kind=guest").await;

    assert!(alice.says("Jo guest, blocked by alice"), "{}", alice.text());
    assert!(!alice.html.contains("f00dfeed"));
    let limit = alice.row_form().fill("stand", "limited");
    alice.submit(limit).await;
    alice.open("/desk/standings").await;
    assert!(alice.says("Jo guest, limited"), "{}", alice.text());
}

#[tokio::test]
async fn editors_decide_and_owners_keep_lists() {
    let blog = TestBlog::open().await;
    blog.new_author("otto", Role::Editor).await;
    let mut otto = Browser::signed_in(&blog.url, "otto").await;
    let mut mary = Browser::signed_in(&blog.url, "mary").await;
    let mut alice = Browser::signed_in(&blog.url, "alice").await;
    paste(&mut alice, "Friends", "evil.example\n").await;
    let list = alice.url.path().to_owned();
    let apply = alice.button("Apply the list");

    for page in ["/desk/standings", "/desk/log", "/desk/standings/export.csv"] {
        mary.open(page).await;
        assert_eq!(mary.status, 403, "{page}");
        otto.open(page).await;
        assert_eq!(otto.status, 200, "{page}");
    }
    for page in ["/desk/blocklists", &list] {
        otto.open(page).await;
        assert_eq!(otto.status, 403, "{page}");
    }
    otto.open("/desk/standings").await;
    let csrf = otto.csrf();
    otto.submit(apply.fill("csrf", &csrf)).await;
    assert_eq!(otto.status, 403);
    assert_eq!(exported(&mut alice).await, HEADER);
}

#[tokio::test]
async fn many_standings_come_in_pages() {
    let blog = TestBlog::open().await;
    let list: String = (0..120).map(|it| format!("s{it:03}.example\n")).collect();
    let mut alice = Browser::signed_in(&blog.url, "alice").await;
    paste(&mut alice, "Many", &list).await;
    apply(&mut alice).await;

    alice.open("/desk/standings").await;
    assert!(alice.says("s049.example") && !alice.says("s050.example"));
    alice.follow("After").await;
    alice.follow("After").await;
    assert!(alice.says("s119.example") && alice.says("Page 3") && !alice.says("After"), "{}", alice.text());
    alice.open("/desk/standings?page=4").await;
    assert_eq!(alice.status, 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_shell_decides_while_the_blog_runs() {
    let blog = Binary::open().await;
    let _serving = blog.serve().await;
    let file = blog.write("orchard.md", "---\ntitle: The Quiet Orchard\nlanguage: en\n---\nA frost.\n");
    let review = blog.json(&["review", "publish", &file, "--author", "alice"]);
    let bob = Mastodon::open().await.person("bob");
    let note = bob.note(review["uri"].as_str().unwrap(), "<p>Buy my pills.</p>");
    bob.tell(&format!("{}/ap/users/alice/inbox", blog.url), bob.create(&note)).await;
    let page =
        || async { reqwest::get(review["url"].as_str().unwrap()).await.unwrap().text().await.unwrap() };
    assert!(page().await.contains("Buy my pills."));

    let blocked = blog.json(&["standing", "block", &bob.handle(), "--reason", "spam"]);
    assert_eq!(blocked["stand"], "blocked");
    assert!(!page().await.contains("Buy my pills."));
    let lifted = blog.json(&["standing", "lift", &bob.handle()]);
    assert_eq!(lifted["stand"], json!(null));
    assert!(page().await.contains("Buy my pills."));
    blog.json(&["standing", "limit", "https://Quiet.example/"]);
    blog.json(&["standing", "trust", "cheap pills", "--kind", "word"]);
    let listed = blog.json(&["standing", "list", "--kind", "server"]);
    assert_eq!(listed[0]["name"], "quiet.example");
    assert_eq!(listed[0]["by"], "operator");
    assert_eq!(listed.as_array().unwrap().len(), 1);

    let csv = blog.write(
        "friends.csv",
        &format!("{HEADER}evil.example,suspend,,,,\nquiet.example,suspend,,,,\nev*l.example,suspend,,,,\n"),
    );
    let seen = blog.json(&["blocklist", "import", &csv]);
    assert_eq!((&seen["state"], &seen["new"], &seen["refusals"]), (&json!("waits"), &json!(1), &json!(1)));
    assert_eq!(seen["against"][0]["server"], "quiet.example");
    assert_eq!(blog.json(&["blocklist", "list"])[0]["servers"], 0);
    let id = seen["id"].to_string();
    assert_eq!(blog.json(&["blocklist", "import", &csv, "--apply", "--reason", "agreed"])["state"], "holds");
    let export = String::from_utf8(blog.run(&["blocklist", "export"]).stdout).unwrap();
    assert!(export.contains("evil.example,suspend") && export.contains("quiet.example,silence"), "{export}");
    assert_eq!(blog.json(&["blocklist", "drop", &id])["state"], "dropped");
    assert!(!String::from_utf8(blog.run(&["blocklist", "export"]).stdout).unwrap().contains("evil.example"));
    let lists = Mastodon::open().await;
    lists.serve("/b.csv", Served::text("worst.example\n", "text/plain"));
    blog.json(&["blocklist", "subscribe", &format!("{}/b.csv", lists.url), "--name", "Daily"]);
    crate::support::eventually("the list is read", || {
        blog.json(&["standing", "list"]).to_string().contains("worst.example")
    })
    .await;

    for (arguments, word) in [
        (vec!["standing", "block", "localhost"], "own server"),
        (vec!["standing", "block", "@nobody@social.example"], "nobody"),
        (vec!["standing", "lift", "never.example"], "never.example"),
        (vec!["blocklist", "import", "none.csv"], "none.csv"),
        (vec!["blocklist", "drop", "4711"], "4711"),
        (vec!["blocklist", "subscribe", "ftp://lists.example/"], "https://"),
    ] {
        let complaint = blog.complaint(&arguments);
        assert_eq!(complaint.lines().count(), 1, "{complaint}");
        assert!(complaint.to_lowercase().contains(word), "{word} is not in: {complaint}");
    }
}

/// What `BENCHMARKS.md` says about long lists: `cargo test --test stories long_list -- --ignored --nocapture`
#[tokio::test(flavor = "multi_thread")]
#[ignore = "a measurement"]
async fn a_long_list_takes_seconds() {
    let blog = TestBlog::open().await;
    let app = &blog.app;
    let alice = blog.author("alice").await;
    let strangers = 10_000;
    meet(app, &alice.actor(&app.db).await.unwrap(), strangers).await;
    let list = |shift: usize| -> Vec<u8> {
        let lines =
            (shift..shift + 100_000).map(|it| format!("s{it:06}.example,suspend,False,False,spam,False\n"));
        format!("{HEADER}{}", lines.collect::<String>()).into_bytes()
    };
    for (what, bytes) in [("100,000 new", list(5_000)), ("1,000 of them different", list(6_000))] {
        let started = Instant::now();
        let kept = Blocklist::keep(app, "Long", bytes).await.unwrap();
        let read = started.elapsed();
        let preview = kept.preview(app).await.unwrap();
        let looked = started.elapsed() - read;
        kept.apply(app, &By::operator(""), &kept.print()).await.unwrap();
        let applied = started.elapsed() - looked - read;
        println!(
            "{what}: kept in {read:?}, looked at in {looked:?} ({} servers with somebody we know), applied in {applied:?}",
            preview.servers
        );
        assert!(started.elapsed() < Duration::from_secs(60));
    }
    let mut alice = Browser::signed_in(&blog.url, "alice").await;
    for page in
        ["/desk/standings", "/desk/standings?page=2000", "/desk/standings?q=s10499", "/desk/blocklists"]
    {
        let started = Instant::now();
        alice.open(page).await;
        assert_eq!(alice.status, 200, "{page}");
        println!("{page}: {:?}", started.elapsed());
    }
    let started = Instant::now();
    let kept = Blocklist::by_id(&app.db, Blocklist::all(&app.db).await.unwrap()[0].0.id).await.unwrap();
    kept.drop(app, &By::operator("")).await.unwrap();
    println!("dropped in {:?}", started.elapsed());
}

/// The blog knows somebody on each of so many servers.
async fn meet(app: &App, like: &Actor, count: usize) {
    let txn = db::begin(&app.db).await.unwrap();
    for n in 0..count {
        let host = format!("s{n:06}.example");
        let url = format!("https://{host}/users/bob");
        let stranger = Actor { url, host, private_key: None, handle: "bob".to_owned(), ..like.clone() };
        stranger.remember(&txn).await.unwrap();
    }
    txn.commit().await.unwrap();
}

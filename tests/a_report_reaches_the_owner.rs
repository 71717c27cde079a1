//! Other servers complain about what is written here, and we complain to them about their people.

use std::fs;

use reynard::{
    blog::{
        Act, Actor, Author, By, Complaint, Deed, DeedKind, DeedSearch, Notice, NoticeKind, Report, Role,
        Sieve, Stand, Standing, Whom,
    },
    db,
};
use serde_json::json;

use crate::support::{Browser, Mastodon, TestBlog, facts, token};

#[tokio::test]
async fn every_flag_we_ever_met_reaches_the_owner_and_nobody_else() {
    let blog = TestBlog::open().await;
    let nora = blog.new_author("nora", Role::Editor).await;
    let (alice, mary) = (blog.author("alice").await, blog.author("mary").await);
    let mut complaint = String::new();
    for software in ["gotosocial", "lemmy", "mastodon", "mbin", "misskey"] {
        let review = blog.published_by("mary", &facts(&format!("Reported by {software}"))).await;
        blog.work_until_idle().await;
        let bob = Mastodon::running(software).await.person("bob");
        let words = token();
        complaint.clone_from(&words);
        let mut flag = fs::read_to_string(format!("tests/fixtures/{software}/flag.json")).unwrap();
        let blanks = [
            ("actor", bob.url()),
            ("origin", bob.server.url.clone()),
            ("id", token()),
            ("words", words.clone()),
            ("author", review.author.clone()),
            ("review", review.id.clone()),
            ("blog", blog.blog_actor()),
        ];
        for (name, value) in &blanks {
            flag = flag.replace(&format!("{{{{{name}}}}}"), value);
        }
        let flag = serde_json::from_str(&flag).unwrap();
        bob.tell(&blog.shared_inbox(), flag).await;

        // Whoever names a review and its author complains about the review.
        let target = if software == "misskey" { review.author.clone() } else { review.id.clone() };
        let about = Report::about(&blog.app.db, std::slice::from_ref(&target)).await.unwrap();
        let [report] = &about[&target][..] else { panic!("{software}: {about:?}") };
        assert_eq!((report.words.as_str(), report.reporter.as_str()), (words.as_str(), bob.url().as_str()));
        assert_eq!(report.author_id, Some(mary.id));
        for path in [review.path.as_str(), &review.ap(), "/@mary", "/feed.atom", "/"] {
            let seen = blog.get(path).await.body;
            assert!(!seen.contains(&words) && !seen.contains(&bob.url()), "{software} {path}");
        }
    }
    assert_eq!(told(&blog, &alice).await.len(), 5);
    assert!(told(&blog, &nora).await.is_empty() && told(&blog, &mary).await.is_empty());
    for (name, reads) in [("alice", true), ("mary", false), ("nora", false)] {
        let mut desk = Browser::signed_in(&blog.url, name).await;
        desk.open("/desk/inbox?state=all").await;
        assert_eq!(desk.html.contains(&complaint), reads, "{name}: {}", desk.text());
    }
}

#[tokio::test]
async fn only_what_is_ours_or_stands_here_counts() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let server = Mastodon::open().await;
    let (bob, carol) = (server.person("bob"), server.person("carol"));
    let note = bob.reply(&review, &review.id, "<p>Rude.</p>").await;
    let comment = note["id"].as_str().unwrap();

    for (object, target) in [
        (json!([bob.url(), comment]), Some(comment.to_owned())),
        (json!(blog.at(&format!("{}/comments/1", review.path))), Some(comment.to_owned())),
        (json!(blog.blog_actor()), Some(blog.blog_actor())),
        (json!([carol.url(), "https://elsewhere.example/1", 7, null]), None),
        (json!([]), None),
    ] {
        let before = told(&blog, &blog.author("alice").await).await.len();
        carol
            .tell(&blog.shared_inbox(), json!({ "type": "Flag", "object": object, "content": "Look" }))
            .await;
        if let Some(target) = &target {
            let about = Report::about(&blog.app.db, std::slice::from_ref(target)).await.unwrap();
            assert_eq!(about[target].len(), 1, "{object}");
        }
        let after = told(&blog, &blog.author("alice").await).await.len();
        assert!(after >= before && (target.is_some() || after == before), "{object}");
    }
    assert!(Actor::by_url(&blog.app.db, &carol.url()).await.unwrap().is_none(), "who reports is not kept");
}

#[tokio::test]
async fn a_private_answer_that_is_reported_is_shown_to_nobody() {
    let blog = TestBlog::open().await;
    let review = blog.published_by("mary", &facts("The Quiet Orchard")).await;
    let bob = Mastodon::open().await.person("bob");
    let mut note = bob.note(&review.id, "<p>Between us.</p>");
    (note["to"], note["cc"]) = (json!([review.author]), json!([]));
    bob.tell(&review.inbox, bob.create(&note)).await;
    let mary = blog.author("mary").await;
    let parent = reynard::blog::Comment::by_url(&blog.app.db, note["id"].as_str().unwrap()).await.unwrap();
    let answer =
        reynard::blog::Comment::answer(&blog.app, &mary, &review.review, parent.as_ref(), "Secret words")
            .await;
    let answer = answer.unwrap();

    bob.tell(
        &blog.shared_inbox(),
        json!({ "type": "Flag", "object": [answer.url], "content": "She is rude" }),
    )
    .await;
    let notices = notices(&blog, &blog.author("alice").await).await;
    let [notice] = &notices[..] else { panic!("{notices:?}") };
    assert_eq!((notice.comment_id, notice.review_id), (None, None), "nothing leads to the words");
}

#[tokio::test]
async fn ten_thousand_flags_are_one_notice() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let bob = Mastodon::open().await.person("bob");
    for _ in 0..50 {
        bob.tell(&blog.shared_inbox(), json!({ "type": "Flag", "object": review.id, "content": "Again" }))
            .await;
    }
    let txn = db::begin(&blog.app.db).await.unwrap();
    for n in 0..10_000 {
        let complaint = Complaint {
            target: review.id.clone(),
            reporter: format!("https://s{n}.example/u"),
            review_id: Some(review.review.id),
            ..Complaint::default()
        };
        Report::hear(&txn, complaint).await.unwrap();
    }
    txn.commit().await.unwrap();
    let alice = blog.author("alice").await;
    assert_eq!(told(&blog, &alice).await, [format!("report {}", review.id)]);
    let about = Report::about(&blog.app.db, std::slice::from_ref(&review.id)).await.unwrap();
    assert!((1..=100).contains(&about[&review.id].len()), "{}", about[&review.id].len());

    let ids: Vec<i64> = notices(&blog, &alice).await.iter().map(|it| it.id).collect();
    let outcome = Notice::act(&blog.app, &alice, &ids, Act::Seen, "nonsense").await.unwrap();
    assert_eq!(outcome.count, 1);
    assert!(told(&blog, &alice).await.is_empty());
    let deed = log(&blog, DeedKind::Close).await;
    assert_eq!((deed.who.as_str(), deed.reason.as_str()), ("alice", "nonsense"));
}

#[tokio::test]
async fn somebody_elsewhere_is_reported_without_naming_the_reporter() {
    let blog = TestBlog::open().await;
    let review = blog.published_by("mary", &facts("The Quiet Orchard")).await;
    blog.work_until_idle().await;
    let server = Mastodon::open().await;
    let (bob, carol) = (server.person("bob"), server.person("carol"));
    let rude = bob.reply(&review, &review.id, "<p>Rude.</p>").await;
    bob.reply(&review, &review.id, "<p>Harmless.</p>").await;
    carol.follow(&blog.actor("alice")).await;
    blog.work_until_idle().await;
    let (bob_id, carol_id) = (id_of(&blog, &bob.url()).await, id_of(&blog, &carol.url()).await);

    let mut mary = Browser::signed_in(&blog.url, "mary").await;
    mary.open(&format!("/desk/people/{carol_id}/report")).await;
    assert_eq!(mary.status, 404, "carol never spoke with mary");
    mary.open(&format!("/desk/people/{bob_id}/report")).await;
    assert!(mary.says("Rude.") && mary.says("Harmless."), "{}", mary.text());
    let rude_id =
        reynard::blog::Comment::by_url(&blog.app.db, rude["id"].as_str().unwrap()).await.unwrap().unwrap().id;
    let form =
        mary.form_with("words").fill("words", &"x".repeat(2_001)).fill(&format!("pick-{rude_id}"), "on");
    mary.submit(form).await;
    assert_eq!(mary.status, 422);
    let form = mary.form_with("words").fill("words", "He is rude.");
    mary.submit(form).await;
    blog.work_until_idle().await;

    let [flag] = &bob.server.letters("Flag")[..] else { panic!("{:?}", bob.server.received()) };
    assert_eq!(flag["actor"], blog.at("/ap/instance"));
    assert_eq!(flag["object"], json!([bob.url(), rude["id"]]));
    assert_eq!(flag["content"], "He is rude.");
    assert_eq!(flag.path, "/inbox", "it is for the server");
    assert!(!flag.body.to_string().contains("mary"));
    let deed = log(&blog, DeedKind::Report).await;
    assert_eq!(deed.who, "mary");
    assert!(deed.what.contains(&bob.handle()), "{}", deed.what);

    // Nothing goes to a server that is blocked, and nobody of the blog is reported anywhere.
    let mut alice = Browser::signed_in(&blog.url, "alice").await;
    let own = blog.author("mary").await.actor_id;
    alice.open(&format!("/desk/people/{own}/report")).await;
    let form = alice.form_with("words").fill("words", "Hm.");
    alice.submit(form).await;
    assert_eq!(alice.status, 422, "{}", alice.text());
    let whom = Whom::Server("localhost".to_owned());
    let txn = db::begin(&blog.app.db).await.unwrap();
    Standing::decide(&txn, &By::operator(""), &whom, Some(Stand::Blocked)).await.unwrap();
    txn.commit().await.unwrap();
    alice.open(&format!("/desk/people/{carol_id}/report")).await;
    let form = alice.form_with("words").fill("words", "Hm.");
    alice.submit(form).await;
    assert!(alice.status == 422 && alice.says("is blocked here"), "{}", alice.text());
}

async fn notices(blog: &TestBlog, author: &Author) -> Vec<Notice> {
    let sieve = Sieve { kind: Some(NoticeKind::Report), ..Sieve::default() };
    Notice::page(&blog.app.db, author, &sieve, 1, 100).await.unwrap().0
}

async fn told(blog: &TestBlog, author: &Author) -> Vec<String> {
    notices(blog, author).await.into_iter().map(|it| it.subject).collect()
}

async fn log(blog: &TestBlog, kind: DeedKind) -> Deed {
    let search = DeedSearch { kind: Some(kind), ..DeedSearch::default() };
    Deed::page(&blog.app.db, &search, 1, 10).await.unwrap().0.remove(0)
}

async fn id_of(blog: &TestBlog, url: &str) -> i64 {
    Actor::by_url(&blog.app.db, url).await.unwrap().unwrap().id
}

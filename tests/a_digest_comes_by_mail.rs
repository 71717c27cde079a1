//! Who wants it hears by e-mail what is new at the desk, and can end it with one click.

use reynard::{blog::Digest, config::Hidden, worker};
use serde_json::json;

use crate::support::{Binary, Browser, MailServer, Mastodon, TestBlog, facts, token};

#[tokio::test]
async fn what_is_new_comes_by_mail_and_nothing_comes_twice() {
    let (mail, blog) = with_mail().await;
    let review = blog.published_by("mary", &facts("The Quiet Orchard")).await;
    blog.work_until_idle().await;
    subscribe(&blog, "mary", "mary@readers.example", "daily").await;
    blog.digests_are_due().await;
    blog.work_until_idle().await;
    assert!(mail.letters().is_empty(), "nothing is new");

    let bob = Mastodon::open().await.person("bob");
    let words = token();
    bob.reply(&review, &review.id, &format!("<p>{words} <b>frost</b></p>")).await;
    bob.like(&review).await;
    bob.follow(&blog.actor("mary")).await;
    blog.work_until_idle().await;
    assert!(mail.letters().is_empty(), "the day is not over");
    blog.digests_are_due().await;
    let (one, other) = tokio::join!(worker::work(&blog.federation), worker::work(&blog.federation));
    one.unwrap();
    other.unwrap();

    let letters = mail.letters();
    let [letter] = &letters[..] else { panic!("{letters:?}") };
    assert!(letter.to[0].contains("<mary@readers.example>"), "{:?}", letter.to);
    assert!(letter.from.contains("<blog@blog.example>"), "{}", letter.from);
    assert_eq!(letter.header("To"), "mary@readers.example");
    assert!(letter.header("Subject").contains("1 comment, 1 review liked, 1 follower"), "{}", letter.raw);
    let said = letter.words();
    for expected in [
        &format!("Bob on “The Quiet Orchard”: {words} frost"),
        "Bob (@bob@",
        "follows you",
        "“The Quiet Orchard” is liked",
    ] {
        assert!(said.contains(expected), "{expected}: {said}");
    }
    assert!(said.contains(&blog.at("/desk/inbox")) && said.contains("text/html"));

    blog.digests_are_due().await;
    blog.work_until_idle().await;
    assert_eq!(mail.letters().len(), 1, "nothing is told twice");
}

#[tokio::test]
async fn private_words_and_reports_go_only_where_they_may_be_read() {
    let (mail, blog) = with_mail().await;
    let review = blog.published_by("mary", &facts("The Quiet Orchard")).await;
    blog.work_until_idle().await;
    subscribe(&blog, "mary", "mary@readers.example", "hourly").await;
    subscribe(&blog, "alice", "alice@readers.example", "hourly").await;
    let bob = Mastodon::open().await.person("bob");
    let (secret, complaint, open) = (token(), token(), token());
    let mut note = bob.note(&review.id, &format!("<p>{secret}</p>"));
    (note["to"], note["cc"]) = (json!([review.author]), json!([]));
    bob.tell(&review.inbox, bob.create(&note)).await;
    bob.tell(&review.inbox, json!({ "type": "Flag", "object": review.id, "content": complaint })).await;
    bob.reply(&review, &review.id, &format!("<p>{open}</p>")).await;
    blog.work_until_idle().await;
    blog.digests_are_due().await;
    blog.work_until_idle().await;

    let letter = |to: &str| {
        let found = mail.letters().into_iter().find(|it| it.header("To") == to);
        found.unwrap_or_else(|| panic!("nothing for {to}")).words()
    };
    let (mary, alice) = (letter("mary@readers.example"), letter("alice@readers.example"));
    assert!(mary.contains(&secret) && mary.contains(&open) && mary.contains("(private)"), "{mary}");
    assert!(!mary.contains("report"), "{mary}");
    assert!(!alice.contains(&secret) && alice.contains(&open), "{alice}");
    assert!(alice.contains("1 report") && !alice.contains(&complaint), "{alice}");
}

#[tokio::test]
async fn a_mail_server_that_is_away_is_tried_again() {
    let (mail, blog) = with_mail().await;
    let review = blog.published_by("mary", &facts("The Quiet Orchard")).await;
    blog.work_until_idle().await;
    subscribe(&blog, "mary", "mary@readers.example", "weekly").await;
    Mastodon::open().await.person("bob").reply(&review, &review.id, "<p>Hi.</p>").await;
    blog.work_until_idle().await;

    mail.refuse(true);
    blog.digests_are_due().await;
    blog.work_until_idle().await;
    assert_eq!((mail.knocks(), mail.letters().len()), (1, 0));
    blog.work_until_idle().await;
    assert_eq!(mail.knocks(), 1, "not at once");
    let waits = blog.author("mary").await.digest_due_at.unwrap() - chrono::Utc::now();
    assert!(waits > chrono::TimeDelta::zero() && waits <= chrono::TimeDelta::minutes(1), "{waits}");
    mail.refuse(false);
    blog.digests_are_due().await;
    blog.work_until_idle().await;
    assert_eq!(mail.letters().len(), 1);
}

#[tokio::test]
async fn one_click_ends_it_without_signing_in() {
    let (mail, blog) = with_mail().await;
    let review = blog.published_by("mary", &facts("The Quiet Orchard")).await;
    blog.work_until_idle().await;
    subscribe(&blog, "mary", "mary@readers.example", "hourly").await;
    let bob = Mastodon::open().await.person("bob");
    bob.reply(&review, &review.id, "<p>Hi.</p>").await;
    blog.work_until_idle().await;
    blog.digests_are_due().await;
    blog.work_until_idle().await;
    let letter = mail.letters().remove(0);
    assert_eq!(letter.header("List-Unsubscribe-Post"), "List-Unsubscribe=One-Click");
    let stop = letter.header("List-Unsubscribe").replace(['<', '>', ' '], "");
    let path = stop.strip_prefix(&blog.url).unwrap().to_owned();

    // Programs that look at mail open every link.
    assert_eq!(blog.get(&path).await.status, 200);
    assert_eq!(blog.author("mary").await.digest, Digest::Hourly);
    let guess = format!("/digest/mary/{}", "A".repeat(43));
    assert_eq!(blog.get(&guess).await.status, 404);
    let outside = reqwest::Client::new();
    let wrong = outside.post(blog.at(&guess)).body("List-Unsubscribe=One-Click").send().await.unwrap();
    assert_eq!(wrong.status(), 404);
    let ended = outside.post(&stop).form(&[("List-Unsubscribe", "One-Click")]).send().await.unwrap();
    assert_eq!(ended.status(), 200);
    assert_eq!(blog.author("mary").await.digest, Digest::Never);

    bob.reply(&review, &review.id, "<p>More.</p>").await;
    blog.work_until_idle().await;
    blog.digests_are_due().await;
    blog.work_until_idle().await;
    assert_eq!(mail.letters().len(), 1);
}

#[tokio::test]
async fn it_is_offered_only_where_there_is_mail_and_bad_addresses_are_told() {
    let blog = TestBlog::open().await;
    let mut mary = Browser::signed_in(&blog.url, "mary").await;
    mary.open("/desk/profile").await;
    assert!(!mary.html.contains("digest"), "{}", mary.text());

    let (_mail, blog) = with_mail().await;
    let mut mary = Browser::signed_in(&blog.url, "mary").await;
    for bad in ["", "nobody", "a@b.example\r\nBcc: c@d.example", "a@b.example, c@d.example"] {
        mary.open("/desk/profile").await;
        let form = mary.form_with("digest").fill("email", bad).fill("digest", "daily");
        mary.submit(form).await;
        assert_eq!(mary.status, 422, "{bad}: {}", mary.text());
    }
    assert_eq!(blog.author("mary").await.digest, Digest::Never);
}

#[tokio::test]
async fn an_operator_tries_the_mail_server_and_never_reads_the_password() {
    let mail = MailServer::open().await;
    let blog = Binary::open().await;
    let try_it = || {
        let mut command = blog.command(&["mail", "test", "alice@readers.example"]);
        command.env("REYNARD_MAIL", mail.url()).env("REYNARD_MAIL_FROM", "Winter <blog@blog.example>");
        tokio::task::spawn_blocking(move || command.output().unwrap())
    };
    let done = try_it().await.unwrap();
    assert!(done.status.success(), "{done:?}");
    assert_eq!(mail.letters().len(), 1);
    mail.refuse(true);
    let done = try_it().await.unwrap();
    let told = String::from_utf8_lossy(&done.stderr).into_owned();
    assert!(!done.status.success() && told.contains("come again") && !told.contains("sesame"), "{told}");
    let complaint = String::from_utf8_lossy(&blog.run(&["mail", "test", "a@b.example"]).stderr).into_owned();
    assert!(complaint.contains("no mail is configured"), "{complaint}");
}

async fn with_mail() -> (MailServer, TestBlog) {
    let mail = MailServer::open().await;
    let url = mail.url();
    let blog = TestBlog::open_with(|config| {
        config.mail = Hidden::new(url);
        config.mail_from = "Winter Reading <blog@blog.example>".to_owned();
    });
    let blog = blog.await;
    (mail, blog)
}

async fn subscribe(blog: &TestBlog, username: &str, email: &str, digest: &str) {
    let mut browser = Browser::signed_in(&blog.url, username).await;
    browser.open("/desk/profile").await;
    let form = browser.form_with("digest").fill("email", email).fill("digest", digest);
    browser.submit(form).await;
    assert!(browser.status == 200 && browser.says("Saved."), "{}", browser.text());
}

//! What comes at the same moment is heard together, and each of it as if it had come alone.

use std::collections::BTreeMap;

use futures::future::join_all;
use reynard::{
    blog::{By, Comment, Stand, Standing, Whom},
    db, worker,
};
use serde_json::Value;

use crate::support::{Mastodon, Person, TestBlog};

/// Everybody sends what they say, and nobody waits for the others.
async fn all_at_once(blog: &TestBlog, said: &[(&Person, Value)]) {
    let letters = said.iter().map(|(person, note)| {
        let create = person.activity(person.create(note));
        person.envelope(&blog.shared_inbox(), &create).send()
    });
    for answer in join_all(letters).await {
        assert_eq!(answer.status, 202, "{}", answer.body);
    }
}

#[tokio::test]
async fn each_is_judged_for_itself_and_numbered_without_a_gap() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let txn = db::begin(&blog.app.db).await.unwrap();
    let casino = Whom::Word("casino".to_owned());
    Standing::decide(&txn, &By::operator(""), &casino, Some(Stand::Blocked)).await.unwrap();
    txn.commit().await.unwrap();

    let servers = [Mastodon::open().await, Mastodon::open().await];
    let people: Vec<Person> = (0..30).map(|it| servers[it % 2].person(&format!("reader{it}"))).collect();
    let pitch = "<p>Visit our wonderful shop for reading glasses</p>";
    let mut said: Vec<(&Person, Value)> = Vec::new();
    for (number, person) in people.iter().enumerate() {
        let words = match number {
            0..5 => pitch.to_owned(),
            5 => "<p>The casino chapter!</p>".to_owned(),
            _ => format!("<p>Page number{number} moved me to tears.</p>"),
        };
        said.push((person, person.note(&review.id, &words)));
    }
    let parent = said[29].1["id"].as_str().unwrap().to_owned();
    said.insert(0, (&people[8], people[8].note(&parent, "<p>Me, too, dear reader.</p>")));
    all_at_once(&blog, &said).await;

    let mut fates: BTreeMap<String, usize> = BTreeMap::new();
    for (_, note) in &said {
        let comment = Comment::by_url(&blog.app.db, note["id"].as_str().unwrap()).await.unwrap().unwrap();
        *fates.entry(comment.state().to_owned()).or_default() += 1;
    }
    let expected = [("held", 3), ("shown", 27), ("spam", 1)].map(|(state, count)| (state.to_owned(), count));
    assert_eq!(fates, BTreeMap::from(expected), "of five times the same words two appear");

    let mut tree = blog.tree(&review).await;
    tree.sort_unstable();
    assert_eq!(tree.iter().map(|it| it.0).collect::<Vec<_>>(), (1..=27).collect::<Vec<_>>());
    let answers: Vec<_> = tree.iter().filter(|it| it.1.is_some()).collect();
    let [(_, Some(above))] = answers[..] else { panic!("one answers another: {answers:?}") };
    let shown = blog.comments(&review).await;
    let above = shown.iter().find(|it| it.number == *above).unwrap();
    assert!(above.words.contains("number29"), "{}", above.words);
    for page in 6..30 {
        let number = shown.iter().find(|it| it.words.contains(&format!("number{page} "))).unwrap().number;
        let found = blog.page(&format!("/search?q=number{page}&in=comments")).await;
        assert!(found.contains(&format!("{}/comments/{number}\"", review.path)), "number{page} is found");
    }
}

#[tokio::test]
async fn whoever_comes_with_others_is_not_charged_for_them() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let server = Mastodon::open().await;
    let people: Vec<Person> = (0..12).map(|it| server.person(&format!("reader{it}"))).collect();
    for person in &people {
        person.reply(&review, &review.id, &format!("<p>{} was here before.</p>", person.name)).await;
    }
    let txn = db::begin(&blog.app.db).await.unwrap();
    let trusted = Whom::Actor { url: people[10].url(), handle: people[10].handle() };
    Standing::decide(&txn, &By::operator(""), &trusted, Some(Stand::Trusted)).await.unwrap();
    txn.commit().await.unwrap();

    let pitch = "<p>The second volume is as quiet as the first one</p>";
    let words = |number: usize| match number {
        10 | 11 => pitch.to_owned(),
        _ => format!("<p>Page {number} moved me.</p>"),
    };
    let said: Vec<(&Person, Value)> =
        people.iter().enumerate().map(|(at, it)| (it, it.note(&review.id, &words(at)))).collect();
    all_at_once(&blog, &said).await;

    let shown = blog.comments(&review).await;
    let times = shown.iter().filter(|it| it.words.contains("as quiet as the first one")).count();
    assert_eq!((shown.len(), times), (24, 2), "what somebody trusted says counts once, as what anybody says");
}

#[tokio::test]
async fn what_is_told_twice_at_once_is_one_comment_with_its_newest_words() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let bob = Mastodon::open().await.person("bob");
    let note = bob.note(&review.id, "<p>A frost.</p>");
    let create = bob.activity(bob.create(&note));
    let mut changed = note.clone();
    changed["content"] = "<p>A late frost.</p>".into();
    changed["updated"] = chrono::Utc::now().to_rfc3339().into();
    let update = bob.activity(bob.update(&changed));
    let letters = [&create, &update, &create, &create, &update];
    let answers = join_all(letters.map(|it| bob.envelope(&review.inbox, it).send())).await;
    assert!(answers.iter().all(|it| it.status == 202));

    let shown = blog.comments(&review).await;
    let [comment] = &shown[..] else { panic!("{} comments", shown.len()) };
    assert!(comment.words.contains("A late frost."), "{}", comment.words);
}

#[tokio::test]
async fn nobody_waits_behind_a_server_where_many_read() {
    let blog = TestBlog::open_with(|config| config.deliveries = 1).await;
    let crowd = Mastodon::named("a.orchard.localhost").await.without_shared_inbox();
    let bob = Mastodon::named("b.orchard.localhost").await.person("bob");
    for number in 0..12 {
        crowd.person(&format!("reader{number}")).follow(&blog.actor("alice")).await;
    }
    bob.follow(&blog.actor("alice")).await;
    blog.work_until_idle().await;

    blog.published("The Quiet Orchard").await;
    for _ in 0..4 {
        worker::work(&blog.federation).await.unwrap();
    }
    assert_eq!(bob.server.letters("Create").len(), 1, "bob's server comes second");
    assert!(crowd.letters("Create").len() <= 3, "while most of the crowd still waits");
    blog.work_until_idle().await;
    assert_eq!(crowd.letters("Create").len(), 12);
    assert_eq!(bob.server.letters("Create").len(), 1);
}

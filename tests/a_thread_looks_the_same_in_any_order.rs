//! Letters overtake each other and arrive more than once; the page does not change.

use chrono::{TimeDelta, Utc};
use serde_json::{Value, json};

use crate::support::{Mastodon, Published, Shown, TestBlog};

#[tokio::test]
async fn any_order_gives_the_same_page() {
    let blog = TestBlog::open().await.without_flood_rule().await;
    let server = Mastodon::open().await;
    let mut seen: Option<Vec<(Option<String>, String)>> = None;

    for order in permutations(4) {
        let review = blog.settled(&format!("Frost {order:?}")).await;
        let letters = conversation(&server, &review);

        for at in order.clone() {
            letters[at].0.tell(&review.inbox, letters[at].1.clone()).await;
        }
        blog.work_until_idle().await;

        let shape = shape(&blog.comments(&review).await);
        assert_eq!(shape.len(), 4, "{order:?} {shape:?}");
        assert_eq!(seen.get_or_insert(shape.clone()), &shape, "{order:?}");
    }
}

#[tokio::test]
async fn an_edit_and_a_deletion_may_come_at_any_time() {
    let blog = TestBlog::open().await.without_flood_rule().await;
    let bob = Mastodon::open().await.person("bob");

    for order in permutations(4) {
        let review = blog.settled(&format!("Thaw {order:?}")).await;
        let then = Utc::now() - TimeDelta::minutes(10);
        let edited = |words: &str, minutes: i64, note: &Value| {
            let mut note = note.clone();
            note["content"] = json!(words);
            note["updated"] = json!((then + TimeDelta::minutes(minutes)).to_rfc3339());
            note
        };
        let kept = bob.note_at(&review.id, "<p>first words</p>", then);
        let newest = edited("<p>third words</p>", 2, &kept);
        bob.server.publish(&newest);
        let letters = [
            bob.create(&kept),
            bob.update(&edited("<p>second words</p>", 1, &kept)),
            bob.update(&newest),
            bob.create(&kept),
        ];

        for at in order.clone() {
            bob.tell(&review.inbox, letters[at].clone()).await;
        }
        blog.work_until_idle().await;

        let [comment] = &blog.comments(&review).await[..] else { panic!("{order:?}") };
        assert!(comment.words.contains("third words"), "{order:?} {}", comment.words);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn fifty_copies_at_once_are_one_comment() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let bob = Mastodon::open().await.person("bob");
    let create = bob.activity(bob.create(&bob.note(&review.id, "<p>Once.</p>")));
    let like = bob.activity(json!({ "type": "Like", "object": review.id }));
    let follow = bob.activity(json!({ "type": "Follow", "object": review.author }));

    let inboxes = [review.inbox.clone(), blog.shared_inbox()];
    let copies = (0..150).map(|number| {
        let letter = [&create, &like, &follow][number % 3];
        bob.envelope(&inboxes[number % 2], letter).send()
    });
    let answers = futures::future::join_all(copies).await;
    blog.work_until_idle().await;

    assert!(answers.iter().all(|it| it.status == 202), "{:?}", answers.iter().find(|it| it.status != 202));
    assert_eq!(blog.tree(&review).await, [(1, None)]);
    assert_eq!(blog.likes(&review).await, 1);
    assert_eq!(blog.followers("alice").await, 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_crowd_speaking_at_once_gets_different_numbers() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let server = Mastodon::open().await;

    let crowd = (0..40).map(|number| {
        let person = server.person(&format!("reader{number}"));
        let create = person.activity(person.create(&person.note(&review.id, "<p>Here!</p>")));
        person.envelope(&review.inbox, &create).send()
    });
    let answers = futures::future::join_all(crowd).await;

    assert!(answers.iter().all(|it| it.status == 202), "{:?}", answers.iter().find(|it| it.status != 202));
    let mut numbers: Vec<i32> = blog.comments(&review).await.iter().map(|it| it.number).collect();
    numbers.sort_unstable();
    assert_eq!(numbers, (1..=40).collect::<Vec<i32>>());
    assert!(blog.page(&review.path).await.contains("40 comments"));
}

/// bob says something, carol and dan answer, and bob answers carol.
fn conversation(server: &Mastodon, review: &Published) -> Vec<(crate::support::Person, Value)> {
    let (bob, carol, dan) = (server.person("bob"), server.person("carol"), server.person("dan"));
    let at = |minutes| Utc::now() - TimeDelta::hours(1) + TimeDelta::minutes(minutes);
    let id = |note: &Value| note["id"].as_str().unwrap().to_owned();
    let first = bob.note_at(&review.id, "<p>said-first</p>", at(0));
    let second = carol.note_at(&id(&first), "<p>said-second</p>", at(1));
    let third = dan.note_at(&id(&first), "<p>said-third</p>", at(2));
    let fourth = bob.note_at(&id(&second), "<p>said-fourth</p>", at(3));
    vec![
        (bob.clone(), bob.create(&first)),
        (carol.clone(), carol.create(&second)),
        (dan.clone(), dan.create(&third)),
        (bob.clone(), bob.create(&fourth)),
    ]
}

/// Who hangs below whom, in the order of the page. Numbers tell the order of arrival and may differ.
fn shape(comments: &[Shown]) -> Vec<(Option<String>, String)> {
    let word = |it: &Shown| it.words.split(' ').find(|it| it.starts_with("said-")).unwrap().to_owned();
    let parent = |it: &Shown| comments.iter().find(|other| Some(other.number) == it.below).map(word);
    comments.iter().map(|it| (parent(it), word(it))).collect()
}

fn permutations(count: usize) -> Vec<Vec<usize>> {
    match count {
        0 => vec![vec![]],
        _ => permutations(count - 1)
            .into_iter()
            .flat_map(|shorter| {
                (0..count).map(move |at| {
                    let mut longer = shorter.clone();
                    longer.insert(at, count - 1);
                    longer
                })
            })
            .collect(),
    }
}

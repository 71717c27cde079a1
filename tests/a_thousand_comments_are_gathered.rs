//! A conversation of a thousand on three servers, of which we are told a third, becomes whole.

use std::{collections::HashMap, time::Instant};

use rand::{Rng, SeedableRng, rngs::StdRng};
use serde_json::{Value, json};

use crate::support::{Mastodon, Person, TestBlog};

/// How many answers, and how many of them mention our author: one in this many.
const ALL: usize = 1_000;
const MENTIONED: usize = 3;

/// Figures for BENCHMARKS.md: `cargo test --release gathered -- --nocapture`.
#[tokio::test]
async fn every_comment_is_found_though_we_were_told_a_third() {
    let blog = TestBlog::open().await.without_flood_rule().await;
    let review = blog.settled("The Quiet Orchard").await;
    let mut people = Vec::new();
    for name in ["bob", "carol", "dora"] {
        people.push(Mastodon::open().await.person(name));
    }
    let notes = grow(&people, &review.id);

    let mut told = 0;
    for (at, (person, note)) in notes.iter().enumerate() {
        // Who answers the review itself always mentions its author.
        if at % MENTIONED == 0 || note["inReplyTo"] == review.id.as_str() {
            person.tell(&review.inbox, person.create(note)).await;
            told += 1;
        }
    }
    for person in &people {
        person.server.forget_questions();
    }
    let begin = Instant::now();
    let mut crawls = Vec::new();
    let mut asked = 0;
    for _ in 0..4 {
        blog.a_while_passes().await;
        blog.work_until_idle().await;
        let all: usize = people.iter().map(|it| it.server.asked().len()).sum();
        crawls.push((blog.total(&format!("{}/context", review.ap())).await - 1, all - asked));
        asked = all;
    }

    let unchanged: usize = people.iter().map(|it| it.server.unchanged()).sum();
    println!("told {told} of {ALL}; crawls (comments afterwards, requests): {crawls:?};");
    println!("{asked} requests, {unchanged} of them answered “unchanged”, {:.1?}", begin.elapsed());
    assert_eq!(crawls.last().unwrap().0, ALL as u64, "{crawls:?}");
    let page = blog.page(&review.path).await;
    assert!(page.contains("1000 comments"));
}

/// A tree: one in twelve answers the review, the others any of those before; each server lists
/// what was answered to its own, wherever that was said.
fn grow(people: &[Person], review: &str) -> Vec<(Person, Value)> {
    let mut dice = StdRng::seed_from_u64(7);
    let mut notes: Vec<(Person, Value)> = Vec::new();
    let mut answers: HashMap<usize, Vec<Value>> = HashMap::new();
    for number in 0..ALL {
        let person = &people[dice.gen_range(0..people.len())];
        let parent = (number > 0 && dice.gen_range(0..12) > 0).then(|| dice.gen_range(0..number));
        let answered = parent.map_or(review, |it| notes[it].1["id"].as_str().unwrap());
        let note = person.note(answered, &format!("<p>Remark {number}.</p>"));
        if let Some(parent) = parent {
            answers.entry(parent).or_default().push(json!({ "id": note["id"] }));
        }
        notes.push((person.clone(), note));
    }
    for (at, (person, note)) in notes.iter_mut().enumerate() {
        let below = answers.remove(&at).unwrap_or_default();
        person.server.list_replies(note, &below, 5);
    }
    notes
}

//! Those who write here find their desk in their own language, and what goes wrong is told in it too.

use reynard::{
    blog::{DeedKind, Hold, NoticeKind, Pile, QuotePolicy, ReplyPolicy, Stand, StandingKind},
    language::{LANGUAGES, Language},
};

use crate::support::{Browser, Mastodon, TestBlog};

/// Every screen of the desk that an owner has.
const SCREENS: [&str; 13] = [
    "/desk",
    "/desk/reviews/new",
    "/desk/inbox",
    "/desk/inbox?pile=all",
    "/desk/quotes",
    "/desk/profile",
    "/desk/standings",
    "/desk/blocklists",
    "/desk/log",
    "/desk/pages",
    "/desk/pages/about",
    "/desk/authors",
    "/desk/settings",
];

/// English words that stand on an English desk and must not stand on another.
const ENGLISH: [&str; 14] = [
    "The desk",
    "Nothing",
    "Save",
    "Show",
    "Who ",
    "Choose",
    "Whatever",
    "waits",
    "Decide",
    "everybody",
    "Trust",
    "Title",
    "Replies",
    "Your ",
];

async fn desk_in(blog: &TestBlog, language: Language) -> Browser {
    let mut desk = Browser::signed_in(&blog.url, "alice").await;
    desk.open("/desk").await;
    let form = desk.button(language.name());
    desk.submit(form).await;
    desk
}

#[tokio::test]
async fn every_screen_of_the_desk_is_in_the_language_of_whoever_reads_it() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let server = Mastodon::open().await;
    server.person("bob").reply(&review, &review.id, "<p>Frost is no metaphor.</p>").await;
    server.person("bob").like(&review).await;
    for language in LANGUAGES.into_iter().filter(|it| *it != Language::English) {
        let mut desk = desk_in(&blog, language).await;
        for screen in SCREENS {
            desk.open(screen).await;
            let head = format!("<html lang=\"{language}\" dir=\"{}\"", language.direction());
            assert!(desk.html.contains(&head), "{screen}: {}", desk.html);
            for word in ENGLISH {
                assert!(!desk.says(word), "{screen} says “{word}” in {language}: {}", desk.text());
            }
        }
    }
}

#[tokio::test]
async fn what_is_wrong_is_told_in_the_language_of_whoever_typed_it() {
    let blog = TestBlog::open().await;
    let mut desk = desk_in(&blog, Language::German).await;
    desk.open("/desk/standings").await;
    let form = desk.form_with("target").fill("target", "books example");
    desk.submit(form).await;
    assert!(desk.says("„books example“ ist kein Name eines Servers wie spam.example."), "{}", desk.text());
    assert_eq!(desk.form_with("target").value("target"), "books example");

    desk.open("/desk/reviews/new").await;
    let form = desk.form_with("book_title").fill("title", "Frost").fill("year", "soon").fill("isbn", "123");
    desk.submit(form).await;
    for words in ["Das Jahr „soon“ ist kein Jahr.", "Die ISBN „123“ hat nicht 10 oder 13 Ziffern."] {
        assert!(desk.says(words), "{}", desk.text());
    }
    assert_eq!(desk.form_with("book_title").value("year"), "soon");

    desk.open("/desk/settings").await;
    let form = desk.form_with("opt_out").fill("opt_out", "two words").fill("spam_age", "999");
    desk.submit(form).await;
    assert!(desk.says("Ein Konto ist 1 bis 365 Tage lang jung"), "{}", desk.text());
    assert!(desk.says("Das Schlagwort ist ein Wort aus Buchstaben"), "{}", desk.text());
}

#[test]
fn every_vocabulary_is_known_to_the_catalogues() {
    let english = |key: &str, word: &str| Language::English.pick(key, word);
    DeedKind::ALL.iter().for_each(|it| assert_eq!(english("desk-deed", it.word()), it.word()));
    Stand::ALL.iter().for_each(|it| assert_eq!(english("desk-stand", it.word()), it.word()));
    StandingKind::ALL.iter().for_each(|it| assert_eq!(english("desk-standing-kind", it.word()), it.word()));
    for language in LANGUAGES {
        let apart = |key: &str, words: Vec<&'static str>| {
            let mut said: Vec<String> = words.iter().map(|it| language.pick(key, it)).collect();
            said.sort();
            said.dedup();
            assert_eq!(said.len(), words.len(), "{language}, {key}: {said:?}");
        };
        apart("desk-reply-policy", ReplyPolicy::ALL.iter().map(|it| it.word()).collect());
        apart("desk-quote-policy", QuotePolicy::ALL.iter().map(|it| it.word()).collect());
        apart("desk-inbox-kind", NoticeKind::ALL.iter().map(|it| it.word()).collect());
        apart("desk-inbox-pile", Pile::ALL.iter().map(|it| it.word()).collect());
        apart("desk-deed", DeedKind::ALL.iter().map(|it| it.word()).collect());
    }
}

#[test]
fn reasons_are_told_in_five_languages_and_commands_go_on_in_english() {
    let hold = Hold::Links(7);
    assert_eq!(hold.to_string(), "7 links");
    assert_eq!(hold.words(Language::German), "7 Links");
    assert_eq!(hold.words(Language::French), "7 liens");
    assert_eq!(hold.words(Language::Spanish), "7 enlaces");
    assert_eq!(Hold::Links(3).words(Language::Arabic), "\u{2068}3\u{2069} روابط");
    assert_eq!(Hold::Young(0).words(Language::German), "ein heute angelegtes Konto");
    let word = Hold::Word("cheap pills".to_owned());
    assert_eq!(word.words(Language::French), "dit «\u{a0}cheap pills\u{a0}»");
}

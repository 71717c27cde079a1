//! Every word of a page is in every catalogue, and every catalogue says the same things.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use fluent_bundle::{FluentArgs, FluentResource, concurrent::FluentBundle};
use reynard::language::LANGUAGES;

/// What a page may ask a catalogue with.
const ASKED_WITH: [&str; 8] =
    ["say(", "tell(", "count(", "count_of(", "halves(", "key(", "Phrase::new(", "Phrase::of("];

/// The names in each message of a catalogue.
fn messages(tag: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut messages: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut last = String::new();
    for line in catalogue(tag).lines().filter(|it| !it.starts_with('#')) {
        if let Some((key, _)) = line.split_once(" =").filter(|it| !it.0.starts_with([' ', '*', '['])) {
            last = key.to_owned();
            assert!(messages.insert(last.clone(), BTreeSet::new()).is_none(), "{tag} says {key} twice");
        }
        let names = line.split('$').skip(1).map(|it| {
            it.chars().take_while(|it| it.is_alphanumeric() || *it == '-' || *it == '_').collect::<String>()
        });
        messages.get_mut(&last).into_iter().for_each(|it| it.extend(names.clone()));
    }
    messages
}

fn catalogue(tag: &str) -> String {
    fs::read_to_string(format!("src/language/{tag}.ftl")).unwrap()
}

#[test]
fn every_catalogue_can_be_read() {
    for language in LANGUAGES {
        let resource = FluentResource::try_new(catalogue(language.tag()));
        let resource = resource.unwrap_or_else(|(_, errors)| panic!("{language}: {errors:?}"));
        let mut bundle = FluentBundle::new_concurrent(vec![language.tag().parse().unwrap()]);
        bundle.add_resource(resource).unwrap_or_else(|errors| panic!("{language}: {errors:?}"));
        for (key, names) in messages(language.tag()) {
            let pattern = bundle.get_message(&key).and_then(|it| it.value());
            let pattern = pattern.unwrap_or_else(|| panic!("{language} says nothing for {key}"));
            let mut args = FluentArgs::new();
            ["day", "month", "year", "time"].iter().for_each(|it| args.set(*it, 1));
            names.iter().for_each(|it| args.set(it.as_str(), 1));
            let mut errors = vec![];
            bundle.format_pattern(pattern, Some(&args), &mut errors);
            assert!(errors.is_empty(), "{language}, {key}: {errors:?}");
        }
    }
}

#[test]
fn every_catalogue_says_the_same() {
    let english = messages("en");
    for language in LANGUAGES {
        let others = messages(language.tag());
        let keys = |it: &BTreeMap<String, _>| it.keys().cloned().collect::<BTreeSet<String>>();
        let apart: Vec<String> = keys(&english).symmetric_difference(&keys(&others)).cloned().collect();
        assert!(apart.is_empty(), "{language} and English do not both say {apart:?}");
        for (key, names) in &english {
            // A language may do without the number where it says it in words.
            let (ours, theirs) = (without_count(names), without_count(&others[key]));
            assert_eq!(ours, theirs, "{language} speaks of something else in {key}");
        }
    }
}

fn without_count(names: &BTreeSet<String>) -> BTreeSet<&String> {
    names.iter().filter(|it| *it != "count").collect()
}

#[test]
fn every_word_that_is_asked_for_is_there_and_every_other_is_needed_by_nobody() {
    let there: BTreeSet<String> = messages("en").into_keys().collect();
    let (mut asked, mut text) = (BTreeSet::new(), String::new());
    visit(Path::new("src"), &mut |path, words| {
        let begins = |at: usize| !words[..at].ends_with(|it: char| it.is_alphanumeric() || it == '_');
        let found = ASKED_WITH.iter().flat_map(|it| words.match_indices(it)).filter(|it| begins(it.0));
        for (at, _) in found {
            let rest = words[at..].split_once('(').unwrap().1.trim_start();
            if let Some(key) = rest.strip_prefix('"').and_then(|it| it.split('"').next()) {
                asked.insert((key.to_owned(), path.display().to_string()));
            }
        }
        text += words;
    });
    let missing: Vec<_> = asked.iter().filter(|it| is_key(&it.0) && !there.contains(&it.0)).collect();
    assert!(missing.is_empty(), "no catalogue has {missing:?}");
    assert!(asked.len() > 50, "the pages ask for words");
    let called = |key: &str| text.contains(&format!("\"{key}\""));
    let inside: String = LANGUAGES.iter().map(|it| catalogue(it.tag())).collect();
    let unused: Vec<_> =
        there.iter().filter(|it| !called(it) && !inside.contains(&format!("{{ {it} }}"))).collect();
    assert!(unused.is_empty(), "nobody says {unused:?}");
}

/// Keys are words joined by hyphens; `count("x")` may also be asked of something else.
fn is_key(word: &str) -> bool {
    word.contains('-') && word.chars().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || it == '-')
}

fn visit(folder: &Path, look: &mut impl FnMut(&Path, &str)) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            visit(&path, look);
        } else if path.extension().is_some_and(|it| it == "rs" || it == "html") {
            look(&path, &fs::read_to_string(&path).unwrap());
        }
    }
}

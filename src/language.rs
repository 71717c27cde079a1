//! The languages that the pages speak: which one somebody reads, and how each says a thing.

use std::{
    collections::HashSet,
    fmt,
    sync::{LazyLock, Mutex, PoisonError},
};

use chrono::{DateTime, Datelike, Timelike, Utc};
use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};

type Bundle = FluentBundle<FluentResource>;

/// A language that a catalogue is written in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Language {
    #[default]
    English,
    German,
    French,
    Spanish,
    Arabic,
}

use Language::{Arabic, English, French, German, Spanish};

/// All of them, in the order in which readers may choose.
pub const LANGUAGES: [Language; 5] = [English, German, French, Spanish, Arabic];

/// More wishes than any browser has; the rest of a header is not read.
const MOST_WISHES: usize = 50;
/// Stands in a sentence where a link will be.
const LINK: char = '\u{fffc}';

/// The catalogues of a language: the words for readers, and those of the desk.
macro_rules! catalogues {
    ($tag:literal) => {
        [
            include_str!(concat!("language/", $tag, ".ftl")),
            include_str!(concat!("language/desk/", $tag, ".ftl")),
        ]
    };
}

/// The catalogues of each language are read when somebody first asks for them.
static BUNDLES: [LazyLock<Bundle>; 5] = [
    LazyLock::new(|| read(English, catalogues!("en"))),
    LazyLock::new(|| read(German, catalogues!("de"))),
    LazyLock::new(|| read(French, catalogues!("fr"))),
    LazyLock::new(|| read(Spanish, catalogues!("es"))),
    LazyLock::new(|| read(Arabic, catalogues!("ar"))),
];

/// What has been missed in a catalogue, so that the log says it once.
static MISSED: LazyLock<Mutex<HashSet<(Language, String)>>> = LazyLock::new(Mutex::default);

/// A mistake in a catalogue costs the words it is in, never a page; a story finds it before readers do.
fn read(language: Language, catalogues: [&str; 2]) -> Bundle {
    let mut bundle = Bundle::new_concurrent(language.tag().parse().into_iter().collect());
    // Names and titles may run the other way than the sentence around them.
    bundle.set_use_isolating(language == Arabic);
    for catalogue in catalogues {
        let resource = FluentResource::try_new(catalogue.to_owned()).unwrap_or_else(|(resource, errors)| {
            tracing::error!(%language, ?errors, "a catalogue cannot be read");
            resource
        });
        if let Err(errors) = bundle.add_resource(resource) {
            tracing::error!(%language, ?errors, "a catalogue says something twice");
        }
    }
    bundle
}

/// Something to be said, in whatever language it is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phrase {
    key: &'static str,
    count: Option<u64>,
    args: Vec<(&'static str, String)>,
}

impl Phrase {
    pub fn new(key: &'static str) -> Self {
        Self { key, count: None, args: vec![] }
    }

    /// What is said about so many.
    pub fn count(key: &'static str, count: u64) -> Self {
        Self { count: Some(count), ..Self::new(key) }
    }

    /// Fills in what is called `name`.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    pub fn said(&self, language: Language) -> String {
        match self.count {
            Some(count) => language.count_of(self.key, count, &self.args),
            None => language.tell(self.key, &self.args),
        }
    }
}

/// In English, for the shell, for other servers and for the log.
impl fmt::Display for Phrase {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(&self.said(English))
    }
}

/// Marks a literal as a key of the catalogues that is said somewhere else.
pub const fn key(key: &'static str) -> &'static str {
    key
}

impl Language {
    /// The tag of the language (BCP 47).
    pub fn tag(self) -> &'static str {
        match self {
            English => "en",
            German => "de",
            French => "fr",
            Spanish => "es",
            Arabic => "ar",
        }
    }

    /// Which way it is written, as HTML says it.
    pub fn direction(self) -> &'static str {
        if self == Arabic { "rtl" } else { "ltr" }
    }

    /// Its name, in itself.
    pub fn name(self) -> &'static str {
        match self {
            English => "English",
            German => "Deutsch",
            French => "Français",
            Spanish => "Español",
            Arabic => "العربية",
        }
    }

    /// The language of a tag, or of what the tag is a kind of: `de-AT` is German.
    pub fn of(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next()?.trim();
        LANGUAGES.into_iter().find(|it| it.tag().eq_ignore_ascii_case(primary))
    }

    /// What suits somebody best whose browser says this (`Accept-Language`, RFC 9110, 12.5.4).
    /// `own` is for whoever likes any language, or none of ours.
    pub fn wished(accept_language: &str, own: Self) -> Self {
        let wishes: Vec<(&str, f32)> =
            accept_language.split(',').take(MOST_WISHES).filter_map(wish).collect();
        let refused = |it: Self| wishes.iter().any(|(tag, weight)| *weight == 0.0 && is_named(it, tag));
        let mut best: Option<(Self, f32)> = None;
        for (tag, weight) in wishes.iter().filter(|it| it.1 > 0.0) {
            let any = || std::iter::once(own).chain(LANGUAGES).find(|it| !refused(*it));
            let found = if *tag == "*" { any() } else { Self::of(tag).filter(|it| !refused(*it)) };
            if let Some(found) = found
                && best.is_none_or(|it| it.1 < *weight)
            {
                best = Some((found, *weight));
            }
        }
        best.map_or(own, |it| it.0)
    }

    /// The words of a key.
    pub fn say(self, key: &str) -> String {
        self.format(key, &FluentArgs::new())
    }

    /// The words of a key about what is named.
    pub fn tell(self, key: &str, args: impl AsRef<[(&'static str, String)]>) -> String {
        self.format(key, &named(args.as_ref()))
    }

    /// What a vocabulary calls one of its words: the catalogue chooses by `$it`, and hyphens stand there for
    /// what no name in it may have.
    pub fn pick(self, key: &str, word: &str) -> String {
        self.tell(key, [("it", word.replace(' ', "-"))])
    }

    /// The words of a key for so many; the catalogue calls the number `$count`.
    pub fn count(self, key: &str, count: impl ToString) -> String {
        self.count_of(key, count, [])
    }

    /// The same, about what is named.
    pub fn count_of(
        self,
        key: &str,
        count: impl ToString,
        args: impl AsRef<[(&'static str, String)]>,
    ) -> String {
        let (mut args, count) = (named(args.as_ref()), count.to_string());
        args.set("count", FluentValue::try_number(&count));
        self.format(key, &args)
    }

    /// What stands before and after a link in the words of a key; the catalogue calls the place `$link`.
    pub fn halves(self, key: &str, args: impl AsRef<[(&'static str, String)]>) -> (String, String) {
        let mut args = named(args.as_ref());
        args.set("link", LINK.to_string());
        let words = self.format(key, &args);
        match words.split_once(LINK) {
            Some((before, after)) => (before.to_owned(), after.to_owned()),
            None => (words, String::new()),
        }
    }

    /// `3 November 2026`
    pub fn date(self, at: DateTime<Utc>) -> String {
        self.moment("date", at)
    }

    /// `3 Nov 2026, 14:05`
    pub fn date_time(self, at: DateTime<Utc>) -> String {
        self.moment("date-time", at)
    }

    /// `November 2026`
    pub fn month_of(self, year: i32, month: u32) -> String {
        let mut args = FluentArgs::new();
        args.set("month", month);
        args.set("year", year.to_string());
        self.format("month-of-year", &args)
    }

    /// `November`
    pub fn month(self, month: &u32) -> String {
        let mut args = FluentArgs::new();
        args.set("month", *month);
        self.format("month", &args)
    }

    fn moment(self, key: &str, at: DateTime<Utc>) -> String {
        let mut args = FluentArgs::new();
        args.set("day", at.day());
        args.set("month", at.month());
        args.set("year", at.year().to_string());
        args.set("time", format!("{:02}:{:02}", at.hour(), at.minute()));
        self.format(key, &args)
    }

    /// What one catalogue does not know is said in English.
    fn format(self, key: &str, args: &FluentArgs) -> String {
        if let Some(words) = self.find(key, args) {
            return words;
        }
        self.miss(key);
        English.find(key, args).unwrap_or_else(|| key.to_owned())
    }

    fn find(self, key: &str, args: &FluentArgs) -> Option<String> {
        let bundle: &Bundle = &BUNDLES[self as usize];
        let mut errors = vec![];
        let pattern = bundle.get_message(key)?.value()?;
        let words = bundle.format_pattern(pattern, Some(args), &mut errors).into_owned();
        if !errors.is_empty() {
            tracing::warn!(language = %self, key, ?errors, "something is missing in a sentence");
        }
        Some(words)
    }

    fn miss(self, key: &str) {
        let mut missed = MISSED.lock().unwrap_or_else(PoisonError::into_inner);
        if missed.insert((self, key.to_owned())) {
            tracing::error!(language = %self, key, "a catalogue has no words for this");
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(self.tag())
    }
}

fn named<'a>(args: &'a [(&'static str, String)]) -> FluentArgs<'a> {
    args.iter().map(|(name, value)| (*name, value.as_str())).collect()
}

/// A language range, and how welcome it is. What cannot be read is no wish.
fn wish(part: &str) -> Option<(&str, f32)> {
    let mut words = part.split(';').map(str::trim);
    let tag = words.next().filter(|it| !it.is_empty())?;
    let weight = match words.next() {
        None => 1.0,
        Some(word) => word.strip_prefix("q=").or(word.strip_prefix("Q="))?.parse().ok()?,
    };
    (0.0..=1.0).contains(&weight).then_some((tag, weight))
}

/// Whether a tag names the language as a whole: who does not like `de-CH` may like German.
fn is_named(language: Language, tag: &str) -> bool {
    language.tag().eq_ignore_ascii_case(tag)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everybody_reads_what_they_like_best() {
        for (said, best) in [
            ("de-AT,de;q=0.9,en;q=0.5", German),
            ("en;q=0.5, fr;q=0.8", French),
            ("pt-BR, es;q=0.2", Spanish),
            ("DE-ch", German),
            ("ar-EG", Arabic),
            ("*", Spanish),
            ("*, es;q=0", English),
            ("de;q=0, de-CH, fr;q=0.1", French),
            ("de-CH;q=0, de", German),
            ("ja, *;q=0.1", Spanish),
            ("en, de", English),
            ("", Spanish),
            ("pt", Spanish),
            ("de;q=2, fr;q=x, ;q=1, -, \u{fffd}, ;;;,,,", Spanish),
            ("de;level=1, fr;q=0.1", French),
            ("deutsch, english", Spanish),
        ] {
            assert_eq!(Language::wished(said, Spanish), best, "{said}");
        }
    }
}

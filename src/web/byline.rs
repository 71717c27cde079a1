//! Who wrote a review, as it stands on a page.

use crate::{
    blog::Entry,
    language::{Language, key},
    text,
};

/// `Mary Winter, Tom Ash and Ada Quill`
pub fn names(entry: &Entry, language: &Language) -> String {
    joined(entry.everybody().map(|it| it.1.name().to_owned()).collect(), *language)
}

/// The same as HTML, each name with the way to its page.
pub fn links(entry: &Entry, language: &Language) -> String {
    joined((0..=entry.with.len()).map(|it| link(entry, it, "")).collect(), *language)
}

/// `Reviewed by Mary Winter with Tom Ash and Ada Quill`, as HTML above the review itself.
pub fn above(entry: &Entry, language: &Language) -> String {
    let author = "rel=\"author\"";
    let (before, after) = language.halves("article-by", []);
    let first = format!("{before}{}{after}", link(entry, 0, author));
    match entry.with.len() {
        0 => first,
        count => {
            let others = joined((1..=count).map(|it| link(entry, it, author)).collect(), *language);
            let (before, after) = language.halves("article-with", []);
            format!("{first} {before}{others}{after}")
        }
    }
}

fn link(entry: &Entry, at: usize, also: &str) -> String {
    let Some((author, actor)) = entry.everybody().nth(at) else { return String::new() };
    let also = if also.is_empty() { String::new() } else { format!(" {also}") };
    format!(
        "<a class=\"p-author h-card\" href=\"{}\"{also}>{}</a>",
        text::escape(&author.path()),
        text::escape(actor.name())
    )
}

fn joined(names: Vec<String>, language: Language) -> String {
    let mut names = names.into_iter().peekable();
    let mut list = names.next().unwrap_or_default();
    while let Some(next) = names.next() {
        let key = if names.peek().is_some() { key("names-more") } else { key("names-last") };
        list = language.tell(key, [("most", list), ("next", next)]);
    }
    list
}

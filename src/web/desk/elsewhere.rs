//! What others will see of a review that somebody is writing, and what they had better see to before it goes out.

use askama::Template;

use crate::{
    App, Result,
    blog::Entry,
    federation::{self, Outlook},
    text::{self, words},
    web::{card::Card, frame::Frame},
};

/// How much of a post Misskey keeps, in characters.
const MISSKEY: usize = 8192;
/// So many words in a row, said in the open, give away what is hidden.
const TELLING: usize = 4;

#[derive(Template)]
#[template(path = "desk/elsewhere.html")]
pub struct Elsewhere<'a> {
    frame: &'a Frame,
    entry: &'a Entry,
    outlook: Outlook,
    card: Card,
    /// Whether nobody elsewhere is going to be told.
    is_quiet: bool,
    warnings: Vec<String>,
}

/// How a review that is not kept yet would look on Mastodon, as a part of a page.
pub fn elsewhere(app: &App, frame: &Frame, entry: &Entry, is_quiet: bool) -> Result<String> {
    let settings = frame.settings()?;
    let outlook = federation::outlook(app, entry, settings)?;
    let warnings = warnings(frame, entry, &outlook);
    let card = Card::of_review(app, frame, entry);
    let page = Elsewhere { frame, entry, outlook, card, is_quiet, warnings };
    Ok(page.render().map_err(anyhow::Error::from)?)
}

fn warnings(frame: &Frame, entry: &Entry, outlook: &Outlook) -> Vec<String> {
    let review = &entry.review;
    let mut warnings = Vec::new();
    let telling = text::hidden(&review.html).into_iter().find_map(|it| said_in(&outlook.summary, &it));
    if let Some(words) = telling {
        warnings.push(frame.tell("desk-elsewhere-spoiler", [("words", words)]));
    }
    if review.spoilers && review.summary.is_empty() {
        warnings.push(frame.say("desk-elsewhere-teaser"));
    }
    if entry.cover.is_some() && review.cover_alt.trim().is_empty() {
        warnings.push(frame.say("desk-elsewhere-cover"));
    }
    match text::undescribed(&review.html).len() {
        0 => {}
        pictures => warnings.push(frame.count("desk-elsewhere-pictures", pictures)),
    }
    match outlook.arrives {
        Some(arrives) => {
            let all = words::words(&text::legible(&review.html)).count();
            let lengths = [("arrives", arrives.to_string()), ("all", all.to_string())];
            warnings.push(frame.tell("desk-elsewhere-cut", lengths));
        }
        None if outlook.length > MISSKEY => {
            let lengths = [("most", MISSKEY.to_string()), ("length", outlook.length.to_string())];
            warnings.push(frame.tell("desk-elsewhere-misskey", lengths));
        }
        None => {}
    }
    warnings
}

/// The words of something hidden that are said in the open all the same.
fn said_in(open: &str, hidden: &str) -> Option<String> {
    let (open, hidden) = (folded(open), words::words(hidden).collect::<Vec<_>>());
    let run = TELLING.min(hidden.len());
    if run == 0 {
        return None;
    }
    let said = hidden.windows(run).find(|run| {
        let run: Vec<&str> = run.iter().map(|it| it.folded.as_str()).collect();
        open.windows(run.len()).any(|it| it == run)
    })?;
    Some(said.iter().map(|it| it.text).collect::<Vec<_>>().join(" "))
}

fn folded(text: &str) -> Vec<String> {
    words::words(text).map(|it| it.folded).collect()
}

#[cfg(test)]
mod tests {
    use super::said_in;

    #[test]
    fn what_is_hidden_is_found_in_the_open() {
        let open = "A frost, and in the end the gardener burns the house. Read it.";
        for (hidden, said) in [
            ("The Gardener burns the house", Some("The Gardener burns the")),
            ("we learn that the gardener burns the house", Some("the gardener burns the")),
            ("the gardener", Some("the gardener")),
            ("gardener", Some("gardener")),
            ("the gardener leaves the house", None),
            ("frost house", None),
            ("", None),
        ] {
            assert_eq!(said_in(open, hidden).as_deref(), said, "{hidden}");
        }
    }
}

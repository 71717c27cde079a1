//! How long a review is, and which of its quotations are longer than the blog allows itself.

use crate::{blog::Settings, text, web::frame::Frame};

/// How much somebody reads in a minute, in words.
const PACE: usize = 230;
/// How much of a quotation is repeated to say which one is meant, in characters.
const BEGINNING: usize = 60;

/// `412 words, 2 minutes to read`
pub fn length(frame: &Frame, markdown: &str) -> String {
    let words = count(&text::legible(&text::prose(markdown)));
    let minutes = words.div_ceil(PACE).to_string();
    frame.count_of("desk-length", words, [("minutes", minutes)])
}

/// A sentence for every quotation that is too long.
pub fn long_quotes(frame: &Frame, settings: &Settings, markdown: &str) -> Vec<String> {
    let most = usize::try_from(settings.longest_quote).unwrap_or_default();
    if most == 0 {
        return Vec::new();
    }
    let quotes = text::quotations(&text::prose(markdown)).into_iter().map(|it| (count(&it), it));
    let told = quotes.filter(|it| it.0 > most).map(|(words, quote)| {
        let begins = text::shorten(&quote.replace('\n', " "), BEGINNING);
        let args = [
            ("begins", begins),
            ("words", words.to_string()),
            ("over", (words - most).to_string()),
            ("most", most.to_string()),
        ];
        frame.tell("desk-quote-long", args)
    });
    told.collect()
}

fn count(text: &str) -> usize {
    text::words::words(text).count()
}

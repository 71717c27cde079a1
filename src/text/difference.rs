//! What changed between two texts, word by word.

use std::time::Duration;

use similar::{ChangeTag, TextDiff};

/// Two texts that have little in common are not compared for ever: after this time the comparison becomes coarser.
const PATIENCE: Duration = Duration::from_millis(300);
/// How much is shown around a change of what has not changed, in characters.
const AROUND: usize = 160;

/// What became of some words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    Kept,
    Gone,
    Come,
}

/// Some words that share a fate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stretch {
    pub fate: Fate,
    pub text: String,
}

impl Stretch {
    /// Whether only the text before has it.
    pub fn is_gone(&self) -> bool {
        self.fate == Fate::Gone
    }

    /// Whether only the text after has it.
    pub fn is_come(&self) -> bool {
        self.fate == Fate::Come
    }
}

/// The words of both texts in their order. What is the same on both sides of a change is there in part only.
pub fn difference(before: &str, after: &str) -> Vec<Stretch> {
    let compared = TextDiff::configure().timeout(PATIENCE).diff_unicode_words(before, after);
    let mut stretches: Vec<Stretch> = Vec::new();
    for change in compared.iter_all_changes() {
        let fate = match change.tag() {
            ChangeTag::Equal => Fate::Kept,
            ChangeTag::Delete => Fate::Gone,
            ChangeTag::Insert => Fate::Come,
        };
        match stretches.last_mut().filter(|it| it.fate == fate) {
            Some(last) => last.text.push_str(change.value()),
            None => stretches.push(Stretch { fate, text: change.value().to_owned() }),
        }
    }
    let last = stretches.len().saturating_sub(1);
    for (at, it) in stretches.iter_mut().enumerate().filter(|it| it.1.fate == Fate::Kept) {
        it.text = abridged(&it.text, at == 0, at == last);
    }
    stretches
}

/// The beginning and the end of a long text; at the beginning of all only its end, at the end only its beginning.
fn abridged(text: &str, is_first: bool, is_last: bool) -> String {
    let letters: Vec<char> = text.chars().collect();
    if letters.len() <= 2 * AROUND + 1 {
        return text.to_owned();
    }
    let head: String = letters[..AROUND].iter().collect();
    let tail: String = letters[letters.len() - AROUND..].iter().collect();
    match (is_first, is_last) {
        (true, _) => format!("…{tail}"),
        (_, true) => format!("{head}…"),
        _ => format!("{head} … {tail}"),
    }
}

#[cfg(test)]
mod tests {
    use super::{Fate, difference};

    #[test]
    fn words_come_and_go() {
        let told: Vec<(Fate, String)> = difference("It opens with frost.", "It ends with frost.")
            .into_iter()
            .map(|it| (it.fate, it.text))
            .collect();
        let [kept, gone, come, rest] = &told[..] else { panic!("{told:?}") };
        assert_eq!(*kept, (Fate::Kept, "It ".to_owned()));
        assert_eq!(*gone, (Fate::Gone, "opens".to_owned()));
        assert_eq!(*come, (Fate::Come, "ends".to_owned()));
        assert_eq!(*rest, (Fate::Kept, " with frost.".to_owned()));
    }

    #[test]
    fn a_long_text_is_abridged_around_its_change() {
        let long = "much was said ".repeat(2_000);
        let told = difference(&format!("{long}frost"), &format!("{long}thaw"));
        assert!(told[0].text.starts_with('…') && told[0].text.chars().count() < 200, "{told:?}");
    }
}

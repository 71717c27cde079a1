//! The words of a text as readers look for them: without case, accents and marks.

use std::ops::Range;

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// The longest word that is told apart, in characters.
const LONGEST: usize = 60;
/// How much of a text is shown around what was looked for, in bytes.
const EXCERPT: usize = 260;
/// How much of it stands before.
const BEFORE: usize = 70;

/// A word, and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word<'a> {
    /// As it is written.
    pub text: &'a str,
    pub at: usize,
    /// As it is compared: letters and digits only, so that it means nothing to any database.
    pub folded: String,
}

/// A stretch of text, looked for or not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    pub text: String,
    pub is_hit: bool,
}

/// The words of a text in their order. Scripts that are written without spaces give a word for every
/// letter, so that any part of a sentence can be found.
pub fn words(text: &str) -> impl Iterator<Item = Word<'_>> {
    let mut rest = text.char_indices().peekable();
    std::iter::from_fn(move || {
        while let Some((at, first)) = rest.next() {
            if !first.is_alphanumeric() {
                continue;
            }
            let mut end = at + first.len_utf8();
            while let Some((at, it)) =
                rest.next_if(|(_, it)| is_part(*it) || (goes_on(*it) && !is_alone(first)))
            {
                end = at + it.len_utf8();
            }
            let word = &text[at..end];
            let folded = fold(word);
            if !folded.is_empty() {
                return Some(Word { text: word, at, folded });
            }
        }
        None
    })
}

fn goes_on(letter: char) -> bool {
    letter.is_alphanumeric() && !is_alone(letter)
}

/// What belongs to the letter before it.
fn is_part(mark: char) -> bool {
    is_combining_mark(mark) || matches!(mark, '\u{ad}' | '\u{640}')
}

/// Whether a letter is a word by itself: Han, kana, Thai, Lao, Burmese, Khmer.
pub fn is_alone(letter: char) -> bool {
    matches!(letter,
        '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{3005}'..='\u{3007}'
        | '\u{3040}'..='\u{30ff}' | '\u{31f0}'..='\u{31ff}' | '\u{3400}'..='\u{4dbf}'
        | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff66}'..='\u{ff9f}'
        | '\u{20000}'..='\u{3ffff}')
}

/// A word as it is compared.
pub fn fold(word: &str) -> String {
    let bare = word.nfkd().filter(|it| !is_accent(*it)).flat_map(char::to_lowercase);
    let bare = bare.filter(|it| it.is_alphanumeric() || is_combining_mark(*it)).nfc();
    bare.take(LONGEST).fold(String::new(), |mut folded, it| {
        match it {
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            'þ' => folded.push_str("th"),
            'ø' => folded.push('o'),
            'ł' => folded.push('l'),
            'đ' | 'ð' => folded.push('d'),
            'ı' => folded.push('i'),
            'ς' => folded.push('σ'),
            it => folded.push(it),
        }
        folded
    })
}

/// Marks that readers leave out: accents, Hebrew and Arabic vowel signs, stretched and soft lines.
fn is_accent(mark: char) -> bool {
    matches!(mark,
        '\u{300}'..='\u{36f}' | '\u{483}'..='\u{487}' | '\u{591}'..='\u{5c7}' | '\u{610}'..='\u{61a}'
        | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6ed}' | '\u{ad}')
}

/// The words of a text, folded, one space between them.
pub fn folded(text: &str) -> String {
    words(text).map(|it| it.folded).collect::<Vec<_>>().join(" ")
}

/// The whole text, with the words marked that are hits.
pub fn marked(text: &str, words: &[Word<'_>], hits: &[bool]) -> Vec<Piece> {
    pieces(text, 0..text.len(), words, hits)
}

/// The part of a text in which most hits stand close together; `None` when there is none.
pub fn excerpt(text: &str, words: &[Word<'_>], hits: &[bool]) -> Option<Vec<Piece>> {
    let found: Vec<&Word<'_>> = words.iter().zip(hits).filter(|it| *it.1).map(|it| it.0).collect();
    let near = |one: &Word<'_>, other: &Word<'_>| other.at < one.at + EXCERPT - BEFORE;
    let within = |from: usize| found[from..].iter().filter(|it| near(found[from], it)).count();
    // The first of the best; looking at the first hundred is enough.
    let best = (0..Ord::min(found.len(), 100)).rev().max_by_key(|it| within(*it))?;
    let from = found[best].at.saturating_sub(BEFORE);
    let start = words.iter().find(|it| it.at >= from).map_or(0, |it| it.at);
    let start = if from == 0 { 0 } else { start };
    let last = words.iter().take_while(|it| it.at + it.text.len() <= start + EXCERPT).last();
    let end = last.map_or(found[best].at + found[best].text.len(), |it| it.at + it.text.len());
    let is_whole = words.last().is_none_or(|it| it.at < end);
    let end = if is_whole { text.len() } else { end };
    let mut pieces = pieces(text, start..end, words, hits);
    if start > 0 {
        pieces.insert(0, Piece { text: "… ".to_owned(), is_hit: false });
    }
    if !is_whole {
        pieces.push(Piece { text: " …".to_owned(), is_hit: false });
    }
    Some(pieces)
}

fn pieces(text: &str, part: Range<usize>, words: &[Word<'_>], hits: &[bool]) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    let mut add = |text: &str, is_hit: bool| match pieces.last_mut() {
        _ if text.is_empty() => {}
        Some(last) if last.is_hit == is_hit => last.text.push_str(text),
        _ => pieces.push(Piece { text: text.to_owned(), is_hit }),
    };
    let mut at = part.start;
    for (word, _) in words.iter().zip(hits).filter(|it| *it.1) {
        let end = word.at + word.text.len();
        if word.at < at || end > part.end {
            continue;
        }
        add(&text[at..word.at], false);
        add(&text[word.at..end], true);
        at = end;
    }
    add(&text[at..part.end], false);
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_accents_and_marks_make_no_difference() {
        assert_eq!(folded("Éclair, STRAẞE; don’t naïve"), "eclair strasse don t naive");
        assert_eq!(folded("Łódź Œuvre Þing ﬁne İstanbul"), "lodz oeuvre thing fine istanbul");
        assert_eq!(folded("كِتَابٌ كـــتاب"), "كتاب كتاب");
        assert_eq!(folded("Ἑλλάδος"), "ελλαδοσ");
        assert_eq!(folded("हिन्दी"), "हिन्दी");
    }

    #[test]
    fn scripts_without_spaces_give_a_word_for_every_letter() {
        assert_eq!(folded("村上春樹のbook2冊"), "村 上 春 樹 の book2 冊");
        assert_eq!(folded("ガ"), "ガ");
    }

    #[test]
    fn nothing_hostile_is_left_in_a_word() {
        let hostile = "\"a\" 'b' OR NEAR(c* ^d) -e :f \0 🦊 ½ ㈠ \\ $1";
        assert!(folded(hostile).chars().all(|it| it.is_alphanumeric() || it == ' '), "{}", folded(hostile));
        assert_eq!(folded("🦊 … ***"), "");
        assert_eq!(words(&"x".repeat(10_000)).next().map(|it| it.folded.len()), Some(LONGEST));
    }

    #[test]
    fn an_excerpt_stands_around_the_hits() {
        let text = format!("{} the frost came early. {}", "before and ".repeat(40), "after that ".repeat(40));
        let all: Vec<_> = words(&text).collect();
        let hits: Vec<bool> = all.iter().map(|it| it.folded == "frost").collect();
        let pieces = excerpt(&text, &all, &hits).expect("a hit");
        assert_eq!(
            pieces.iter().filter(|it| it.is_hit).map(|it| it.text.as_str()).collect::<Vec<_>>(),
            ["frost"]
        );
        let said: String = pieces.iter().map(|it| it.text.as_str()).collect();
        assert!(said.starts_with("… ") && said.ends_with(" …") && said.len() < EXCERPT + 20, "{said}");
        assert_eq!(excerpt(&text, &all, &vec![false; all.len()]), None);
        let whole = marked("Frost, early", &words("Frost, early").collect::<Vec<_>>(), &[true, false]);
        assert_eq!(whole.len(), 2);
    }
}

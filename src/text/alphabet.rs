//! Where a title or a name stands in an alphabet, whatever script it is written in.

use super::words::{folded, is_alone};

/// Words that a title is not sorted by, by language.
const ARTICLES: [(&str, &[&str]); 9] = [
    ("en", &["the", "a", "an"]),
    ("de", &["der", "die", "das", "ein", "eine"]),
    ("fr", &["le", "la", "les", "l", "un", "une"]),
    ("es", &["el", "la", "los", "las", "un", "una"]),
    ("it", &["il", "lo", "la", "i", "gli", "le", "l", "un", "una"]),
    ("pt", &["o", "a", "os", "as", "um", "uma"]),
    ("nl", &["de", "het", "een"]),
    ("sv", &["en", "ett"]),
    ("da", &["en", "et"]),
];
/// What follows a name without being part of it.
const SUFFIXES: [&str; 5] = ["jr", "sr", "ii", "iii", "iv"];
/// Beginnings of family names that are sorted by when they are written large: Le Guin, but Goethe.
const PARTICLES: [&str; 18] = [
    "da", "de", "del", "della", "den", "der", "di", "do", "dos", "du", "la", "las", "le", "los", "mac",
    "van", "von", "ter",
];
/// The letters that a row of the Japanese syllabary begins with.
const ROWS: [char; 10] = ['あ', 'か', 'さ', 'た', 'な', 'は', 'ま', 'や', 'ら', 'わ'];
const FIRST_CONSONANTS: [char; 19] = [
    'ㄱ', 'ㄲ', 'ㄴ', 'ㄷ', 'ㄸ', 'ㄹ', 'ㅁ', 'ㅂ', 'ㅃ', 'ㅅ', 'ㅆ', 'ㅇ', 'ㅈ', 'ㅉ', 'ㅊ', 'ㅋ', 'ㅌ',
    'ㅍ', 'ㅎ',
];

/// A title as it is sorted: `quiet orchard`.
pub fn title_key(title: &str, language: &str) -> String {
    let key = folded(title);
    let language = language.split('-').next().unwrap_or_default().to_ascii_lowercase();
    let articles = ARTICLES.iter().find(|it| it.0 == language).map_or(&[][..], |it| it.1);
    match key.split_once(' ') {
        Some((first, rest)) if articles.contains(&first) => rest.to_owned(),
        _ => key,
    }
}

/// A name as it is sorted: `holt mira`, `le guin ursula k`.
pub fn name_key(name: &str) -> String {
    if name.contains(',') || name.chars().any(is_alone) {
        return folded(name);
    }
    let mut parts: Vec<&str> = name.split_whitespace().collect();
    let mut suffix = Vec::new();
    while parts.len() > 1 && parts.last().is_some_and(|it| SUFFIXES.contains(&folded(it).as_str())) {
        suffix.extend(parts.pop());
    }
    let mut family = parts.len().saturating_sub(1);
    while family > 1 && is_large_particle(parts[family - 1]) {
        family -= 1;
    }
    let (given, family) = parts.split_at(family);
    let turned: Vec<String> = family.iter().chain(given).chain(&suffix).map(|it| folded(it)).collect();
    turned.join(" ").split_whitespace().collect::<Vec<_>>().join(" ")
}

fn is_large_particle(part: &str) -> bool {
    part.starts_with(char::is_uppercase) && PARTICLES.contains(&folded(part).as_str())
}

/// The heading that a sorted title or name stands under; empty when it has no letters.
pub fn letter(key: &str) -> String {
    let Some(first) = key.chars().next() else { return String::new() };
    match first {
        it if it.is_numeric() => "0–9".to_owned(),
        '\u{ac00}'..='\u{d7a3}' => {
            let consonant = (first as usize - 0xac00) / 588;
            FIRST_CONSONANTS.get(consonant).map(ToString::to_string).unwrap_or_default()
        }
        '\u{3041}'..='\u{3096}' => row(first),
        '\u{30a1}'..='\u{30f6}' => row(char::from_u32(first as u32 - 0x60).unwrap_or(first)),
        '\u{3005}'..='\u{3007}'
        | '\u{3400}'..='\u{9fff}'
        | '\u{f900}'..='\u{faff}'
        | '\u{20000}'..='\u{3ffff}' => "漢".to_owned(),
        it => it.to_uppercase().next().map(String::from).unwrap_or_default(),
    }
}

/// The row of the syllabary that a kana belongs to.
fn row(kana: char) -> String {
    let heads = ['ぁ', 'か', 'さ', 'た', 'な', 'は', 'ま', 'ゃ', 'ら', 'ゎ'];
    let at = heads.iter().rposition(|it| *it <= kana).unwrap_or_default();
    ROWS[at].to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_are_sorted_without_their_article() {
        assert_eq!(title_key("The Quiet Orchard", "en-GB"), "quiet orchard");
        assert_eq!(title_key("L’Étranger", "fr"), "etranger");
        assert_eq!(title_key("Die Wand", "de"), "wand");
        assert_eq!(title_key("Die Wand", "en"), "die wand");
        assert_eq!(title_key("A", "en"), "a");
    }

    #[test]
    fn names_are_sorted_by_the_family() {
        assert_eq!(name_key("Mira Holt"), "holt mira");
        assert_eq!(name_key("Ursula K. Le Guin"), "le guin ursula k");
        assert_eq!(name_key("Johann von Goethe"), "goethe johann von");
        assert_eq!(name_key("Kurt Vonnegut Jr."), "vonnegut kurt jr");
        assert_eq!(name_key("Лев Толстой"), "толстои лев");
        assert_eq!(name_key("村上春樹"), "村 上 春 樹");
        assert_eq!(name_key("Colette"), "colette");
        assert_eq!(name_key("Okerby, Tomas"), "okerby tomas");
        assert_eq!(name_key(""), "");
    }

    #[test]
    fn every_script_has_its_letters() {
        let under = |key: &str| letter(&folded(key));
        for (key, head) in [
            ("éclair", "E"),
            ("1984", "0–9"),
            ("толстой", "Т"),
            ("ελλάς", "Ε"),
            ("村上", "漢"),
            ("がく", "か"),
            ("ヤマ", "や"),
            ("ん", "わ"),
            ("한강", "ㅎ"),
            ("محفوظ", "م"),
            ("עוז", "ע"),
            ("…", ""),
        ] {
            assert_eq!(under(key), head, "{key}");
        }
    }
}

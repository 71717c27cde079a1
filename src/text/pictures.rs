//! The pictures in a text: which files of ours it names, and which of them say nothing to who cannot see them.

use std::collections::BTreeSet;

use super::abroad::{attribute, end_of_tag};

/// How many digits the name of a file of ours has.
const DIGITS: usize = 32;

/// What may be the name of a picture of ours in a text, however its address is written: every run of 32 hexadecimal
/// digits. That such a name belongs to a picture, only the pictures know.
pub fn picture_names(text: &str) -> BTreeSet<String> {
    let runs = text.split(|it: char| !it.is_ascii_hexdigit());
    runs.filter(|it| it.len() == DIGITS).map(str::to_owned).collect()
}

/// A picture in some cleaned HTML.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shown<'a> {
    /// The whole element.
    pub tag: &'a str,
    pub src: &'a str,
    /// As it stands there: safe between quotation marks.
    pub alt: &'a str,
}

impl Shown<'_> {
    /// Whether its author has said how large it is.
    pub fn is_measured(&self) -> bool {
        attribute(self.tag, "width").is_some() || attribute(self.tag, "height").is_some()
    }
}

/// Cleaned HTML with other words in place of some pictures.
pub fn with_pictures(html: &str, set: impl Fn(Shown<'_>) -> Option<String>) -> String {
    let mut whole = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(at) = rest.find("<img") {
        whole += &rest[..at];
        let tag = &rest[at..at + end_of_tag(&rest[at..])];
        rest = &rest[at + tag.len()..];
        let said = |name: &str| attribute(tag, name).unwrap_or_default();
        let shown = Shown { tag, src: said("src"), alt: said("alt") };
        whole += &set(shown).unwrap_or_else(|| tag.to_owned());
    }
    whole + rest
}

/// The addresses of all pictures in some cleaned HTML that are not described.
pub fn undescribed(html: &str) -> Vec<String> {
    let tags = html.match_indices("<img").map(|(at, _)| &html[at..at + end_of_tag(&html[at..])]);
    let bare = tags.filter(|it| attribute(it, "alt").unwrap_or_default().trim().is_empty());
    let mut bare: Vec<String> =
        bare.filter_map(|it| attribute(it, "src")).map(|it| it.replace("&amp;", "&")).collect();
    bare.dedup();
    bare
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::prose;

    const NAME: &str = "0198f0c2aa107a3e9d2b6c5d4e3f2a1b";

    #[test]
    fn a_name_is_found_however_its_address_is_written() {
        for text in [
            format!("![](/media/{NAME}.jpg)"),
            format!("<img src=\"https://blog.example/media/{NAME}-400.webp\">"),
            format!("a{{background:url(/media/{NAME}.png)}}"),
        ] {
            assert_eq!(picture_names(&text), BTreeSet::from([NAME.to_owned()]), "{text}");
        }
        assert!(picture_names(&format!("{NAME}0 abc")).is_empty());
    }

    #[test]
    fn pictures_without_words_are_named() {
        let html = prose("![](/media/a.jpg \"A > caption\") ![Trees](/media/b.jpg) ![ ](/media/c.jpg)");
        assert_eq!(undescribed(&html), ["/media/a.jpg", "/media/c.jpg"], "{html}");
        let other = with_pictures(&html, |it| (it.alt == "Trees").then(|| "TREES".to_owned()));
        assert!(other.contains("TREES") && other.contains("/media/a.jpg"), "{other}");
    }
}

//! Sentences with something inside that stands out, or leads somewhere.

use super::frame::Frame;
use crate::text;

/// The marks that carry something: where a link leads, and the moment that a date stands for.
const CARRIERS: [(&str, &str, &str); 2] =
    [("<a>", "<a href=\"", "\">"), ("<time>", "<time datetime=\"", "\">")];

impl Frame {
    /// The words of a key with the marks that stand in its catalogue: `<b>`, `<cite>`, `<bdi>`, `<a>`,
    /// `<time>`. It is HTML and may be shown as it is, for what is named is escaped. `carried` is what links
    /// and times carry, one after the other; a link without an address leads nowhere.
    pub fn markup(
        &self,
        key: &str,
        args: impl AsRef<[(&'static str, String)]>,
        carried: impl AsRef<[String]>,
    ) -> String {
        let args: Vec<_> = args.as_ref().iter().map(|(name, value)| (*name, text::escape(value))).collect();
        carry(&self.tell(key, args), carried.as_ref())
    }
}

/// Gives every mark what it carries. Nothing that was named can be a mark: it is escaped.
fn carry(words: &str, carried: &[String]) -> String {
    let (mut html, mut rest, mut carried) = (String::new(), words, carried.iter());
    let next =
        |rest: &str| CARRIERS.iter().filter_map(|it| Some((rest.find(it.0)?, it))).min_by_key(|it| it.0);
    while let Some((at, (mark, before, after))) = next(rest) {
        html += &rest[..at];
        html += &match carried.next().filter(|it| !it.is_empty()) {
            Some(it) => format!("{before}{}{after}", text::escape(it)),
            None => (*mark).to_owned(),
        };
        rest = &rest[at + mark.len()..];
    }
    html + rest
}

#[cfg(test)]
mod tests {
    use super::carry;

    #[test]
    fn every_mark_carries_its_own() {
        let carried = ["/a?b&c".to_owned(), "2026-11-27".to_owned(), String::new()];
        let html = carry("x <a>y</a>, <time>z</time> <b>&lt;a&gt;</b> <a>w</a> <a>v</a>.", &carried);
        assert_eq!(
            html,
            "x <a href=\"/a?b&amp;c\">y</a>, <time datetime=\"2026-11-27\">z</time> <b>&lt;a&gt;</b> <a>w</a> <a>v</a>."
        );
    }
}

//! What people wrote, made safe to show.

mod abroad;
pub mod alphabet;
mod difference;
mod pictures;
mod prose;
pub mod stylesheet;
pub mod words;

use std::{borrow::Cow, collections::HashSet, sync::LazyLock};

use ammonia::Builder;

pub use abroad::abroad;
pub use difference::{Fate, Stretch, difference};
pub use pictures::{Shown, picture_names, undescribed, with_pictures};
pub use prose::Setting;

/// How long a suggested summary may be, in characters: two sentences, a card on any server.
const TEASER: usize = 280;
/// More than anybody nests by hand.
const DEEPEST: usize = 100;

/// What an author may use in a review. Neither scripts nor styles nor embedded pages.
static PROSE: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let mut builder = Builder::default();
    builder
        .tags(set(&[
            "a",
            "abbr",
            "aside",
            "b",
            "blockquote",
            "br",
            "cite",
            "code",
            "dd",
            "del",
            "details",
            "div",
            "dl",
            "dt",
            "em",
            "figcaption",
            "figure",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "i",
            "img",
            "ins",
            "kbd",
            "li",
            "mark",
            "ol",
            "p",
            "pre",
            "q",
            "s",
            "section",
            "small",
            "span",
            "strong",
            "sub",
            "summary",
            "sup",
            "table",
            "tbody",
            "td",
            "th",
            "thead",
            "tr",
            "u",
            "ul",
        ]))
        .add_generic_attributes(["lang", "dir"])
        .add_tag_attributes("img", ["src", "alt", "width", "height", "loading"])
        .add_tag_attributes("ol", ["start"])
        .add_tag_attributes("a", ["id", "aria-label"])
        .add_tag_attributes("div", ["aria-label"])
        .add_tag_attributes("section", ["aria-label"])
        .add_tag_attributes("li", ["id"])
        .add_tag_attributes("h2", ["id"])
        .add_tag_attributes("h3", ["id"])
        .add_tag_attributes("h4", ["id"])
        .add_tag_attributes("h5", ["id"])
        .add_tag_attributes("h6", ["id"])
        .add_tag_attribute_values("a", "role", ["doc-noteref", "doc-backlink"])
        .add_tag_attribute_values("section", "role", ["doc-endnotes"])
        .add_tag_attribute_values("div", "role", ["group"])
        .add_tag_attribute_values("div", "tabindex", ["0"])
        .set_tag_attribute_value("pre", "tabindex", "0")
        .set_tag_attribute_value("img", "loading", "lazy")
        .add_allowed_classes("a", ["fn"])
        .add_allowed_classes("details", ["spoiler", "block"])
        .add_allowed_classes("div", ["p", "drop", "scroll"])
        .add_allowed_classes("figure", ["pull"])
        .add_allowed_classes("p", ["drop"])
        .add_allowed_classes("section", ["notes"])
        .attribute_filter(|_, name, value| {
            let is_ours = name != "id" || value.strip_prefix('r').is_some_and(begins_with_a_number);
            is_ours.then_some(Cow::Borrowed(value))
        })
        .url_schemes(set(&["http", "https", "mailto"]))
        .link_rel(Some("noopener"));
    builder
});

/// What a stranger's comment keeps: words, emphasis, lists, quotes and links.
static SAID: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let mut builder = Builder::default();
    builder
        .tags(set(&[
            "a",
            "b",
            "blockquote",
            "br",
            "code",
            "del",
            "em",
            "i",
            "li",
            "ol",
            "p",
            "pre",
            "s",
            "strong",
            "u",
            "ul",
        ]))
        .generic_attributes(set(&["lang", "dir"]))
        .url_schemes(set(&["http", "https"]))
        .link_rel(Some("nofollow noopener noreferrer ugc"));
    builder
});

static NO_TAGS: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let mut builder = Builder::default();
    builder.tags(HashSet::new());
    builder
});

fn set(words: &[&'static str]) -> HashSet<&'static str> {
    words.iter().copied().collect()
}

/// Whether a name that we gave goes on like this: `7-note-1`.
fn begins_with_a_number(rest: &str) -> bool {
    rest.split_once('-').is_some_and(|it| !it.0.is_empty() && it.0.bytes().all(|it| it.is_ascii_digit()))
}

/// An author's Markdown as safe HTML, where it stands alone on its page. Headings begin at the second
/// level: the title is the first.
pub fn prose(markdown: &str) -> String {
    prose_in(markdown, Setting { language: "en", scope: "r0", is_review: false })
}

/// The same for a text in some language, on a page with others.
pub fn prose_in(markdown: &str, setting: Setting<'_>) -> String {
    clean(&PROSE, &prose::rendered(markdown, setting))
}

/// What an author says in a comment, in Markdown, as safe HTML.
pub fn answer(markdown: &str) -> String {
    said(&prose::spoken(markdown))
}

/// A stranger's HTML: the formatting of their words stays, everything that could bite goes.
pub fn said(html: &str) -> String {
    clean(&SAID, &html.replace('\0', ""))
}

/// Nobody nests a hundred elements to say something; a parser would take minutes over such a tower.
fn clean(builder: &Builder<'_>, html: &str) -> String {
    match depth(html) {
        ..=DEEPEST => builder.clean(html).to_string().trim().to_owned(),
        _ => without_tags(html).trim().to_owned(),
    }
}

/// How deep elements may be nested in each other, at most.
fn depth(html: &str) -> usize {
    let (mut depth, mut deepest) = (0usize, 0);
    for tag in html.split('<').skip(1) {
        let name =
            tag.trim_start_matches('/').split(|it: char| !it.is_ascii_alphanumeric()).next().unwrap_or("");
        if matches!(name.to_ascii_lowercase().as_str(), "" | "br" | "hr" | "img" | "p" | "li") {
            continue;
        }
        depth = if tag.starts_with('/') { depth.saturating_sub(1) } else { depth + 1 };
        deepest = deepest.max(depth);
    }
    deepest
}

/// The text between the tags, which stays text: what could open a tag is escaped.
fn without_tags(html: &str) -> String {
    let pieces = html.split('<').enumerate().map(|(at, piece)| match at {
        0 => piece,
        _ => piece.split_once('>').map_or("", |it| it.1),
    });
    pieces.collect::<Vec<_>>().concat().replace('>', "&gt;")
}

/// The words of some HTML, without its tags; paragraphs become lines.
pub fn plain(html: &str) -> String {
    let broken = html.replace("<br", "\n<br").replace("</p>", "</p>\n").replace("</li>", "</li>\n");
    let text = clean(&NO_TAGS, &broken);
    let text = text
        .replace("&nbsp;", "\u{a0}")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|it| !it.is_empty()).collect();
    lines.join("\n")
}

/// The words of some HTML as they are read one after the other: cells and headings keep their distance.
pub fn legible(html: &str) -> String {
    let apart = [
        "</td>",
        "</th>",
        "</dt>",
        "</dd>",
        "</h2>",
        "</h3>",
        "</h4>",
        "</h5>",
        "</h6>",
        "</summary>",
        "</figcaption>",
        "</blockquote>",
        "</div>",
    ];
    let html = apart.iter().fold(html.to_owned(), |html, end| html.replace(end, &format!("{end}\n")));
    plain(&html)
}

/// The same without what stands folded away.
pub fn unspoilt(html: &str) -> String {
    legible(&unfolded(html))
}

/// Cleaned HTML in which an ellipsis stands for whatever is folded away.
fn unfolded(html: &str) -> String {
    let (mut shown, mut depth) = (String::new(), 0usize);
    for (at, piece) in html.split('<').enumerate() {
        if at > 0 && piece.starts_with("details") {
            shown.push_str(if depth == 0 { "…" } else { "" });
            depth += 1;
        } else if let Some(rest) = piece.strip_prefix("/details>") {
            depth = depth.saturating_sub(1);
            shown.push_str(if depth == 0 { rest } else { "" });
        } else if depth == 0 {
            shown.push_str(if at == 0 { "" } else { "<" });
            shown.push_str(piece);
        }
    }
    shown
}

/// What stands folded away, in plain words, one fold after the other. What is said of it is not hidden.
pub fn hidden(html: &str) -> Vec<String> {
    let folds = html.split("<details").skip(1);
    let inside = folds.filter_map(|it| it.split_once("</summary>").map(|it| it.1));
    inside.map(|it| plain(it.split("</details>").next().unwrap_or(it))).collect()
}

/// The first paragraph of a review in plain words, cut between sentences or words. It gives nothing away.
pub fn teaser(html: &str) -> String {
    let html = unfolded(html);
    let words = paragraphs(&html).map(|it| plain(&unnumbered(it)).replace('\n', " "));
    let first = words.into_iter().find(|it| it.chars().any(char::is_alphanumeric));
    shorten(&first.unwrap_or_else(|| plain(&html).replace('\n', " ")), TEASER)
}

/// The paragraphs of some cleaned HTML, be they `<p>` or, because something is hidden in them, `<div class="p">`.
fn paragraphs(html: &str) -> impl Iterator<Item = &str> {
    html.split('<')
        .scan(0usize, |at, piece| {
            let begins = *at;
            *at += piece.len() + 1;
            Some((begins, piece))
        })
        .filter_map(|(begins, piece)| {
            let (tag, _) = piece.split_once('>')?;
            let end = match tag {
                "p" | "p class=\"drop\"" => "</p>",
                "div class=\"p\"" | "div class=\"p drop\"" => "</div>",
                _ => return None,
            };
            html[begins + tag.len() + 1..].split(end).next()
        })
}

/// Without the numbers of notes.
fn unnumbered(html: &str) -> String {
    let mut pieces = html.split("<a class=\"fn\"");
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(first, |words, it| words + it.split_once("</a>").map_or("", |it| it.1))
}

/// The same without what stands folded away: the first line that is longer than a heading, if there is one.
pub fn outline(html: &str) -> String {
    let shown = unspoilt(html);
    let mut lines = shown.lines().map(str::trim).filter(|it| !it.is_empty());
    let first = lines.next().unwrap_or_default();
    let long = std::iter::once(first).chain(lines).find(|it| it.chars().count() > 60);
    shorten(long.unwrap_or(first), TEASER)
}

/// At most `limit` characters: whole if it fits, else up to the last sentence or word that does.
pub fn shorten(text: &str, limit: usize) -> String {
    let text = text.trim();
    let Some((end, _)) = text.char_indices().nth(limit) else {
        return text.to_owned();
    };
    let head = &text[..end];
    let sentence =
        head.rmatch_indices(['.', '!', '?', '…']).map(|(at, it)| at + it.len()).find(|at| *at > end / 2);
    if let Some(at) = sentence.filter(|at| text[*at..].starts_with(char::is_whitespace)) {
        return head[..at].to_owned();
    }
    let word = head.rfind(char::is_whitespace).unwrap_or(end);
    format!("{}…", head[..word].trim_end())
}

/// The quotations in some cleaned HTML, in plain words; what is quoted within one belongs to it.
pub fn quotations(html: &str) -> Vec<String> {
    let (mut found, mut depth, mut at) = (Vec::new(), 0usize, 0usize);
    let (mut begins, mut pieces) = (0, html.split('<'));
    at += pieces.next().map_or(0, str::len);
    for piece in pieces {
        if piece.starts_with("blockquote") {
            begins = if depth == 0 { at } else { begins };
            depth += 1;
        } else if piece.starts_with("/blockquote") {
            depth = depth.saturating_sub(1);
            found.extend((depth == 0).then(|| plain(&html[begins..at])));
        }
        at += piece.len() + 1;
    }
    found
}

/// Where the links of some cleaned HTML lead, with the words on them.
fn anchors(html: &str) -> impl Iterator<Item = (&str, &str)> {
    html.split("<a ").skip(1).filter_map(|it| {
        let (tag, rest) = it.split_once('>')?;
        let href = tag.split_once("href=\"")?.1.split('"').next()?;
        Some((href, rest.split("</a>").next().unwrap_or_default()))
    })
}

/// Where the links of some cleaned HTML lead.
pub fn targets(html: &str) -> impl Iterator<Item = String> {
    anchors(html).map(|it| it.0.replace("&amp;", "&"))
}

/// How many links some cleaned HTML has, without those that only name somebody or are hashtags.
pub fn outward_links(html: &str) -> usize {
    let names = |words: &str| plain(words).trim_start().starts_with(['@', '#', '＃']);
    anchors(html).filter(|it| !names(it.1)).count()
}

/// The servers that some cleaned HTML links to, each once, without those of people who are only named.
pub fn linked_hosts(html: &str) -> Vec<String> {
    let names = |words: &str| plain(words).trim_start().starts_with(['@', '#', '＃']);
    let hosts = anchors(html).filter(|it| !names(it.1)).filter_map(|(href, _)| {
        let url = url::Url::parse(&href.replace("&amp;", "&")).ok()?;
        Some(url.domain()?.trim_end_matches('.').to_owned())
    });
    let mut hosts: Vec<String> = hosts.take(50).collect();
    hosts.sort();
    hosts.dedup();
    hosts
}

/// Whether a text has a word or phrase, not merely as part of another word. Both in lower case.
pub fn says(text: &str, word: &str) -> bool {
    let is_part = |it: Option<char>| it.is_some_and(char::is_alphanumeric);
    text.match_indices(word).any(|(at, _)| {
        let (before, after) = (text[..at].chars().next_back(), text[at + word.len()..].chars().next());
        let begins = word.chars().next().is_some_and(char::is_alphanumeric);
        let ends = word.chars().next_back().is_some_and(char::is_alphanumeric);
        let is_inside = begins && is_part(before) || ends && is_part(after);
        !is_inside
    })
}

/// One line of text that a stranger gave as a name: no control characters, at most `limit` characters.
pub fn one_line(text: &str, limit: usize) -> String {
    let line: String =
        text.chars().map(|it| if it.is_control() { ' ' } else { it }).filter(|it| !is_trick(*it)).collect();
    line.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(limit).collect()
}

/// Marks that turn the direction of the text around them.
fn is_trick(mark: char) -> bool {
    matches!(mark, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200b}')
}

/// The start of safe HTML, at most `limit` bytes, ending after a whole block. Empty if none fits.
pub fn first_blocks(html: &str, limit: usize) -> &str {
    let mut depth = 0usize;
    let mut end = 0;
    let mut at = 0;
    while let Some(open) = html[at..].find('<').map(|it| at + it) {
        let Some(close) = html[open..].find('>').map(|it| open + it + 1) else { break };
        let tag = &html[open + 1..close - 1];
        let name = tag.trim_start_matches('/').split([' ', '/']).next().unwrap_or("");
        if tag.starts_with('/') {
            depth = depth.saturating_sub(1);
        } else if !matches!(name, "br" | "hr" | "img") {
            depth += 1;
        }
        if depth == 0 && close <= limit {
            end = close;
        }
        at = close;
    }
    if html.len() <= limit { html } else { &html[..end] }
}

/// The hashtags in plain text, each with its `#`.
pub fn hashtags(text: &str) -> impl Iterator<Item = &str> {
    let is_word = |it: char| it.is_alphanumeric() || it == '_';
    text.match_indices(['#', '＃'])
        .filter(move |(at, _)| !text[..*at].ends_with(|it: char| is_word(it) || it == '/' || it == '&'))
        .filter_map(move |(at, mark)| {
            let rest = &text[at + mark.len()..];
            let end = rest.find(|it: char| !is_word(it)).unwrap_or(rest.len());
            (end > 0).then(|| &text[at..at + mark.len() + end])
        })
}

/// What somebody typed without any markup: an empty line begins a paragraph, addresses are links.
/// Safe to show.
pub fn typed(words: &str) -> String {
    let words = words.replace("\r\n", "\n").replace('\0', "");
    let paragraphs = words.split("\n\n").map(str::trim).filter(|it| !it.is_empty());
    let html: String = paragraphs.map(|it| format!("<p>{}</p>", linked(it).replace('\n', "<br>"))).collect();
    said(&html)
}

/// What was typed, from what `typed` made of it.
pub fn untyped(html: &str) -> String {
    let html = html.replace("<br>", "\n").replace("</p><p>", "</p>\n\n<p>");
    let text = clean(&NO_TAGS, &html);
    text.replace("&nbsp;", "\u{a0}")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&")
}

/// Text as HTML, with its addresses as links.
fn linked(text: &str) -> String {
    let mut html = String::new();
    let mut rest = text;
    while let Some(at) = address_in(rest) {
        let address = address_at(&rest[at..]);
        html += &escape(&rest[..at]);
        html += &format!("<a href=\"{0}\">{0}</a>", escape(address));
        rest = &rest[at + address.len()..];
    }
    html + &escape(rest)
}

/// How many addresses are in a text.
pub fn links(text: &str) -> usize {
    let text = text.to_ascii_lowercase();
    let bare = text.split_whitespace().filter(|it| it.starts_with("www.")).count();
    text.matches("http://").count() + text.matches("https://").count() + bare
}

/// Where the first address begins.
fn address_in(text: &str) -> Option<usize> {
    let begins = |it: &str| text.find(it);
    [begins("https://"), begins("http://")].into_iter().flatten().min()
}

/// The address at the start of a text, without the marks that end a sentence.
fn address_at(text: &str) -> &str {
    let end = text.find(|it: char| it.is_whitespace() || matches!(it, '<' | '>' | '"')).unwrap_or(text.len());
    text[..end].trim_end_matches(['.', ',', ';', ':', '!', '?', ')', '\'', '’', '”'])
}

/// A name for an address: lower-case ASCII words joined by hyphens, never empty.
pub fn slug(title: &str) -> String {
    let words: String = slug::slugify(title.replace(['\'', '’', 'ʼ'], "")).chars().take(80).collect();
    match words.trim_matches('-') {
        "" => "untitled".to_owned(),
        words => words.to_owned(),
    }
}

/// Text as it may stand inside HTML.
pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
        .replace('\'', "&#39;")
}

/// Whether this looks like a language tag (BCP 47), such as `en` or `pt-BR`.
pub fn is_language(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let first = parts.next().unwrap_or("");
    (2..=3).contains(&first.len())
        && first.bytes().all(|it| it.is_ascii_alphabetic())
        && parts.all(|it| (2..=8).contains(&it.len()) && it.bytes().all(|it| it.is_ascii_alphanumeric()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_are_counted_but_not_the_names_of_people_and_hashtags() {
        let html = said(
            "<p><a href=\"https://moor.example/@bob\">@<span>bob</span></a> <a href=\"https://moor.example/tags/x\">#x</a> \
             <a href=\"https://Pills.example/?a&b\">here</a> <a href=\"https://pills.example./2\">there</a></p>",
        );
        assert_eq!(outward_links(&html), 2, "{html}");
        assert_eq!(linked_hosts(&html), ["pills.example"]);
    }

    #[test]
    fn a_word_is_not_part_of_another() {
        assert!(says("cheap pills!", "pills") && says("cheap  pills\ncheap pills", "cheap pills"));
        assert!(!says("pillsbury flour", "pills") && !says("scheap pills", "cheap pills"));
        assert!(says("buy at pills.example/now", "pills.example"));
    }

    #[test]
    fn an_author_cannot_hurt_readers() {
        let html = prose(
            "# Hi\n\n<script>alert(1)</script>\n\n[x](javascript:alert(1)) <details><summary>end</summary>dies</details>",
        );
        assert!(!html.contains("<script") && !html.contains("href=\"javascript"), "{html}");
        assert!(
            html.contains("<h2 id=\"r0-hi\">Hi</h2>") && html.contains("<summary>end</summary>"),
            "{html}"
        );
    }

    #[test]
    fn a_stranger_keeps_words_and_links() {
        let html = said(
            r#"<p class="x" onclick="y">Hi <a href="https://a.example" class="mention">@<span>bo</span></a><img src=x></p>"#,
        );
        assert_eq!(
            html,
            r#"<p>Hi <a href="https://a.example" rel="nofollow noopener noreferrer ugc">@bo</a></p>"#
        );
    }

    #[test]
    fn what_is_typed_stays_text() {
        let html = typed("Hi <b>& you\r\nthere\r\n\r\nSee https://a.example/x?y=1&z=2.");
        let (first, second) = html.split_once("</p>").expect("two paragraphs");
        assert_eq!(first, "<p>Hi &lt;b&gt;&amp; you<br>there");
        assert!(second.contains(r#"href="https://a.example/x?y=1&amp;z=2""#), "{second}");
        assert!(second.ends_with("</a>.</p>"), "{second}");
        let words = "One <b>\ntwo & https://a.example/?a=1&b=2\n\nthree";
        assert_eq!(untyped(&typed(words)), words);
        assert_eq!(links("http://a.example https://b.example"), 2);
        assert!(!typed("javascript:alert(1)").contains("<a"));
    }

    #[test]
    fn hashtags_are_whole_words() {
        let found: Vec<_> = hashtags("#one, a#two https://x.example/#three #four_five!").collect();
        assert_eq!(found, ["#one", "#four_five"]);
    }

    #[test]
    fn a_teaser_ends_after_a_sentence() {
        let html =
            prose(&format!("One *fine* day & night. {}\n\nSecond.", "Word after word goes on. ".repeat(20)));
        let teaser = teaser(&html);
        assert!(teaser.starts_with("One fine day & night.") && teaser.ends_with('.'), "{teaser}");
        assert!(teaser.chars().count() <= TEASER);
    }

    #[test]
    fn what_is_folded_away_stays_so() {
        let html = "<p>One</p><details><summary>end</summary><details>in</details>He dies</details> two<table><tr><td>a</td><td>b</td></tr></table>";
        assert_eq!(unspoilt(html), "One\n… twoa\nb");
        assert!(legible(html).contains("He dies"));
    }

    #[test]
    fn blocks_are_never_torn() {
        let html = "<p>one</p><ul><li>two</li></ul><p>three</p>";
        assert_eq!(first_blocks(html, 36), "<p>one</p><ul><li>two</li></ul>");
        assert_eq!(first_blocks(html, 20), "<p>one</p>");
        assert_eq!(first_blocks(html, 5), "");
        assert_eq!(first_blocks(html, 1000), html);
    }

    #[test]
    fn hostile_markup_takes_no_time() {
        for bomb in ["[", "*", ">", "`", "- ", "<div>", "[^1]", "|a"] {
            prose(&bomb.repeat(20_000));
        }
        assert_eq!(said(&format!("{}deep &lt;b&gt;", "<b><blockquote>".repeat(5_000))), "deep &lt;b&gt;");
    }

    #[test]
    fn languages_and_slugs() {
        assert!(is_language("en") && is_language("pt-BR") && !is_language("english") && !is_language(""));
        assert_eq!(slug("Nausicaä: the Café!"), "nausicaa-the-cafe");
        assert_eq!(slug("…"), "untitled");
        assert_eq!(slug("The Lamplighter’s Sum"), "the-lamplighters-sum");
    }
}

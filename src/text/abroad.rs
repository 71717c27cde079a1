//! A text as it travels: other servers and feed readers know neither folds nor figures, so whatever is hidden stays
//! at home.

/// Cleaned HTML for elsewhere. In place of what is folded away stands a link to the page that says what it is,
/// `[the last chapter …]`: most servers would show the words themselves. Addresses are whole, and only elements
/// are left that everybody knows. `page` is the address of the page, `origin` that of the blog.
pub fn abroad(html: &str, page: &str, origin: &str) -> String {
    let mut travels = String::with_capacity(html.len() + 200);
    let mut open: Vec<&'static str> = Vec::new();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        travels += &rest[..at];
        let tag = &rest[at..at + end_of_tag(&rest[at..])];
        rest = &rest[at + tag.len()..];
        if tag.starts_with("<details") {
            let (label, after) = folded(rest);
            travels += &format!("<a href=\"{page}\">[{label} …]</a>");
            rest = after;
        } else if tag.starts_with("</") {
            travels += open.pop().unwrap_or_default();
        } else {
            let (begin, end) = element(tag, page, origin);
            travels += &begin;
            open.extend(end);
        }
    }
    travels + rest
}

/// Where a tag ends; a `>` between quotation marks does not end it.
pub(super) fn end_of_tag(tag: &str) -> usize {
    let mut is_quoted = false;
    let end = tag.char_indices().find(|(_, it)| {
        is_quoted ^= *it == '"';
        *it == '>' && !is_quoted
    });
    end.map_or(tag.len(), |it| it.0 + 1)
}

/// What a fold says it hides, and what comes after it. `html` begins behind `<details>`.
fn folded(html: &str) -> (&str, &str) {
    let label = html.trim_start().strip_prefix("<summary>").and_then(|it| it.split("</summary>").next());
    let label = label.filter(|it| !it.contains('<')).unwrap_or_default();
    let (mut depth, mut at) = (1usize, 0);
    while let Some(next) = html[at..].find('<').map(|it| at + it) {
        if html[next..].starts_with("<details") {
            depth += 1;
        } else if html[next..].starts_with("</details>") {
            depth -= 1;
        }
        at = next + 1;
        if depth == 0 {
            return (label, &html[next + "</details>".len()..]);
        }
    }
    (label, "")
}

/// What becomes of an element: how it begins, and how it ends if it does.
fn element(tag: &str, page: &str, origin: &str) -> (String, Option<&'static str>) {
    let inside = tag.trim_start_matches('<').trim_end_matches('>');
    let name = inside.split([' ', '/']).next().unwrap_or_default();
    let is_paragraph = attribute(tag, "class").is_some_and(|it| it == "p" || it == "p drop");
    match name {
        "div" if is_paragraph => ("<p>".to_owned(), Some("</p>")),
        "figcaption" => ("<p><em>".to_owned(), Some("</em></p>")),
        "div" | "figure" | "section" | "aside" | "span" => (String::new(), Some("")),
        "img" => (picture(tag, origin), None),
        "br" | "hr" => (tag.to_owned(), None),
        "a" => (link(tag, page, origin), Some("</a>")),
        _ => {
            let kept = ["lang", "dir", "start"].into_iter().filter_map(|it| Some((it, attribute(tag, it)?)));
            let kept: String = kept.map(|(name, value)| format!(" {name}=\"{value}\"")).collect();
            (format!("<{name}{kept}>"), end(name))
        }
    }
}

/// The end of every element that travels as it is.
fn end(name: &str) -> Option<&'static str> {
    const ENDS: [&str; 34] = [
        "</p>",
        "</em>",
        "</strong>",
        "</ul>",
        "</ol>",
        "</li>",
        "</blockquote>",
        "</h2>",
        "</h3>",
        "</h4>",
        "</h5>",
        "</h6>",
        "</pre>",
        "</code>",
        "</del>",
        "</table>",
        "</thead>",
        "</tbody>",
        "</tr>",
        "</th>",
        "</td>",
        "</b>",
        "</i>",
        "</u>",
        "</s>",
        "</sub>",
        "</sup>",
        "</q>",
        "</cite>",
        "</small>",
        "</mark>",
        "</ins>",
        "</kbd>",
        "</abbr>",
    ];
    const RARE: [&str; 4] = ["</dl>", "</dt>", "</dd>", "</summary>"];
    let is_it = |it: &&&str| it.trim_start_matches("</").trim_end_matches('>') == name;
    Some(ENDS.iter().chain(&RARE).find(is_it).copied().unwrap_or(""))
}

fn picture(tag: &str, origin: &str) -> String {
    let source = attribute(tag, "src").map(|it| whole(it, "", origin)).unwrap_or_default();
    format!("<img src=\"{source}\" alt=\"{}\">", attribute(tag, "alt").unwrap_or_default())
}

fn link(tag: &str, page: &str, origin: &str) -> String {
    let href = attribute(tag, "href").map(|it| whole(it, page, origin)).unwrap_or_default();
    let rel = attribute(tag, "rel").map(|it| format!(" rel=\"{it}\"")).unwrap_or_default();
    format!("<a href=\"{href}\"{rel}>")
}

fn whole(address: &str, page: &str, origin: &str) -> String {
    match address {
        it if it.starts_with('#') => format!("{page}{it}"),
        it if it.starts_with('/') && !it.starts_with("//") => format!("{origin}{it}"),
        it => it.to_owned(),
    }
}

pub(super) fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    tag.split_once(&format!(" {name}=\""))?.1.split('"').next()
}

#[cfg(test)]
mod tests {
    use super::abroad;

    fn travels(html: &str) -> String {
        abroad(html, "https://a.example/reviews/x", "https://a.example")
    }

    #[test]
    fn what_is_hidden_stays_at_home() {
        let html = "<div class=\"p\">So <details class=\"spoiler\"><summary>the end</summary><span>he <em>dies</em></span></details>!</div><details><summary>a</summary><details>b</details>c</details><p>After</p>";
        assert_eq!(
            travels(html),
            "<p>So <a href=\"https://a.example/reviews/x\">[the end …]</a>!</p><a href=\"https://a.example/reviews/x\">[a …]</a><p>After</p>"
        );
        assert!(!travels("<details><summary>a <b>b</b></summary>dies").contains("dies"));
    }

    #[test]
    fn only_what_everybody_knows_travels() {
        let html = "<figure class=\"pull\"><blockquote><p class=\"drop\">Q</p></blockquote><figcaption>Who</figcaption></figure><figure><img src=\"/media/a.jpg\" alt=\"a > b\" loading=\"lazy\"></figure><section class=\"notes\"><ol><li id=\"r7-note-1\">N <a href=\"#r7-to-note-1\" role=\"doc-backlink\" rel=\"noopener\">x</a></li></ol></section>";
        assert_eq!(
            travels(html),
            "<blockquote><p>Q</p></blockquote><p><em>Who</em></p><img src=\"https://a.example/media/a.jpg\" alt=\"a > b\"><ol><li>N <a href=\"https://a.example/reviews/x#r7-to-note-1\" rel=\"noopener\">x</a></li></ol>"
        );
    }
}

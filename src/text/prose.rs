//! An author's Markdown as HTML: notes, spoilers, pull quotes, captions, and the quotation marks of the language.
//!
//! Besides what everybody knows there is `||hidden||`, `||what it is|hidden||`, and two blocks that end with `:::`:
//! `:::spoiler the last chapter` and `:::pull Mira Holt`.

use std::collections::HashMap;

use pulldown_cmark::{CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd, TextMergeStream, html};

use super::{escape, slug};
use crate::language::Language;

/// Stands for a `|` that was written with a backslash before it, until spoilers have been found. Nobody types it.
const BAR: char = '\u{e000}';
/// How many characters the first paragraph needs to carry an initial of three lines.
const INITIAL: usize = 160;
/// How many places in the text one note leads back to.
const BACK: usize = 10;

/// How a text is set.
#[derive(Clone, Copy, Debug)]
pub struct Setting<'a> {
    /// BCP 47; decides about quotation marks and the few words that are added.
    pub language: &'a str,
    /// What ids begin with, so that two texts may stand on one page: `r7`.
    pub scope: &'a str,
    /// Whether the first paragraph may have an initial.
    pub is_review: bool,
}

/// Opening and closing quotation marks, double and single, where they are not those of English.
const QUOTES: [(&[&str], [&str; 4]); 5] = [
    (&["de", "cs", "sk", "sl", "bg", "et", "lt", "is"], ["„", "“", "‚", "‘"]),
    (&["pl", "ro", "hu", "hr", "sr"], ["„", "”", "‚", "’"]),
    (&["fr"], ["«\u{a0}", "\u{a0}»", "‹\u{a0}", "\u{a0}›"]),
    (&["es", "it", "pt", "ca", "el", "ru", "uk", "no", "nb", "nn", "ar", "fa"], ["«", "»", "‹", "›"]),
    (&["sv", "fi"], ["”", "”", "’", "’"]),
];

/// The HTML of some Markdown; it still has to be cleaned.
pub(super) fn rendered(markdown: &str, setting: Setting<'_>) -> String {
    let source = fenced(markdown);
    let options = Options::ENABLE_FOOTNOTES
        | Options::ENABLE_SMART_PUNCTUATION
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TABLES;
    let events = Parser::new_ext(&source, options).into_offset_iter().map(|(event, range)| match event {
        Event::Text(text) if text.starts_with('|') && source[..range.start].ends_with('\\') => {
            Event::Text(format!("{BAR}{}", &text[1..]).into())
        }
        other => other,
    });
    let events = quoted(events.collect(), setting.language);
    let events: Vec<Event<'_>> = TextMergeStream::new(events.into_iter()).collect();
    let language = Language::of(setting.language).unwrap_or_default();
    let (body, notes) = parted(events);
    let mut setter =
        Setter { setting, language, numbers: HashMap::new(), order: Vec::new(), seen: HashMap::new() };
    let mut set = setter.set(body, setting.is_review);
    set.extend(setter.notes(notes));
    let mut html = String::with_capacity(markdown.len() * 3 / 2);
    html::push_html(&mut html, set.into_iter());
    html
}

/// Markdown as people speak in comments: without notes, spoilers and captions.
pub(super) fn spoken(markdown: &str) -> String {
    let options = Options::ENABLE_SMART_PUNCTUATION | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TABLES;
    let mut html = String::with_capacity(markdown.len() * 3 / 2);
    html::push_html(&mut html, Parser::new_ext(markdown, options).map(below_the_title));
    html
}

fn primary(language: &str) -> String {
    language.split('-').next().unwrap_or_default().to_ascii_lowercase()
}

// ---- blocks --------------------------------------------------------------------------------------

/// The blocks between `:::` as the HTML that stands around them. A block that is never closed ends with the text.
fn fenced(markdown: &str) -> String {
    let mut source = String::with_capacity(markdown.len() + 200);
    let mut open: Vec<String> = Vec::new();
    let mut code: Option<&str> = None;
    for line in markdown.lines() {
        let bare = line.trim_start_matches(' ');
        let is_indented = line.len() - bare.len() > 3;
        let mark = ["```", "~~~"].into_iter().find(|it| !is_indented && bare.starts_with(it));
        match (code, mark) {
            (None, Some(mark)) => code = Some(mark),
            (Some(begun), Some(mark)) if begun == mark => code = None,
            _ => {}
        }
        let fence = bare.strip_prefix(":::").filter(|_| code.is_none() && !is_indented).map(str::trim);
        match fence {
            Some("") if !open.is_empty() => source += &format!("\n{}\n\n", open.pop().unwrap_or_default()),
            Some(said) if !said.is_empty() => match begun(said) {
                Some((begin, end)) => {
                    source += &format!("\n{begin}\n\n");
                    open.push(end);
                }
                None => source += &format!("{line}\n"),
            },
            _ => source += &format!("{line}\n"),
        }
    }
    while let Some(end) = open.pop() {
        source += &format!("\n\n{end}\n");
    }
    source
}

/// What stands before and after a block, if there is such a block.
fn begun(said: &str) -> Option<(String, String)> {
    let (name, label) = said.split_once(char::is_whitespace).unwrap_or((said, ""));
    let label = escape(label.trim());
    match name {
        // The summary is found when it is known which language it needs.
        "spoiler" => Some((
            format!("<details class=\"spoiler block\"><summary>{label}</summary>"),
            "</details>".to_owned(),
        )),
        "pull" if label.is_empty() => {
            Some(("<figure class=\"pull\"><blockquote>".to_owned(), "</blockquote></figure>".to_owned()))
        }
        "pull" => Some((
            "<figure class=\"pull\"><blockquote>".to_owned(),
            format!("</blockquote><figcaption>{label}</figcaption></figure>"),
        )),
        _ => None,
    }
}

// ---- marks ---------------------------------------------------------------------------------------

/// Quotation marks as the language has them. What the author typed as they want it stays.
fn quoted<'a>(mut events: Vec<Event<'a>>, language: &str) -> Vec<Event<'a>> {
    let language = primary(language);
    let Some((_, marks)) = QUOTES.iter().find(|it| it.0.contains(&language.as_str())) else { return events };
    let mut is_open = false;
    for at in 0..events.len() {
        let goes_on = |it: Option<&Event<'_>>| matches!(it, Some(Event::Text(text)) if text.starts_with(char::is_alphanumeric));
        let mark = match &events[at] {
            Event::Text(text) => match text.as_ref() {
                "“" => marks[0],
                "”" => marks[1],
                "‘" => {
                    is_open = true;
                    marks[2]
                }
                // Otherwise it is an apostrophe.
                "’" if is_open && !goes_on(events.get(at + 1)) => {
                    is_open = false;
                    marks[3]
                }
                _ => continue,
            },
            Event::Start(Tag::Paragraph) => {
                is_open = false;
                continue;
            }
            _ => continue,
        };
        events[at] = Event::Text(mark.into());
    }
    events
}

/// Headings begin at the second level: the title is the first.
fn below_the_title(event: Event<'_>) -> Event<'_> {
    match event {
        Event::Start(Tag::Heading { level: HeadingLevel::H1, id, classes, attrs }) => {
            Event::Start(Tag::Heading { level: HeadingLevel::H2, id, classes, attrs })
        }
        Event::End(TagEnd::Heading(HeadingLevel::H1)) => Event::End(TagEnd::Heading(HeadingLevel::H2)),
        other => other,
    }
}

/// The notes by their names.
type Notes<'a> = HashMap<CowStr<'a>, Vec<Event<'a>>>;

/// The text, and its notes by their names.
fn parted(events: Vec<Event<'_>>) -> (Vec<Event<'_>>, Notes<'_>) {
    let (mut body, mut notes) = (Vec::with_capacity(events.len()), HashMap::new());
    let mut open: Vec<(CowStr<'_>, Vec<Event<'_>>)> = Vec::new();
    for event in events {
        match event {
            Event::Start(Tag::FootnoteDefinition(name)) => open.push((name, Vec::new())),
            Event::End(TagEnd::FootnoteDefinition) => {
                if let Some((name, said)) = open.pop() {
                    notes.entry(name).or_insert(said);
                }
            }
            other => match open.last_mut() {
                Some((_, said)) => said.push(other),
                None => body.push(other),
            },
        }
    }
    (body, notes)
}

// ---- setting -------------------------------------------------------------------------------------

struct Setter<'a, 's> {
    setting: Setting<'s>,
    /// The language of the few words that are added.
    language: Language,
    /// The number of each note, and how often the text has named it.
    numbers: HashMap<CowStr<'a>, (usize, usize)>,
    /// The names of the notes in the order of their numbers.
    order: Vec<CowStr<'a>>,
    /// How often a heading of the same words has been seen.
    seen: HashMap<String, usize>,
}

impl<'a> Setter<'a, '_> {
    fn set(&mut self, events: Vec<Event<'a>>, has_initial: bool) -> Vec<Event<'a>> {
        let mut set = Vec::with_capacity(events.len() + 16);
        let mut run: Vec<Event<'a>> = Vec::new();
        let mut is_first = has_initial;
        for event in events {
            if is_inline(&event) {
                run.push(event);
                continue;
            }
            let is_opened = matches!(set.last(), Some(Event::Start(Tag::Paragraph)));
            let run = std::mem::take(&mut run);
            match (&event, is_opened) {
                (Event::End(TagEnd::Paragraph), true) => {
                    set.pop();
                    self.paragraph(&mut set, run, std::mem::take(&mut is_first));
                }
                (Event::End(TagEnd::Heading(level)), _) => {
                    self.heading(&mut set, run, *level);
                }
                (Event::Start(tag), _) => {
                    set.extend(self.line(run).0);
                    is_first &= matches!(tag, Tag::Paragraph);
                    if matches!(tag, Tag::Table(_)) {
                        set.push(raw(format!(
                            "<div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-label=\"{}\">",
                            escape(&self.language.say("prose-table"))
                        )));
                    }
                    set.push(event);
                }
                (Event::End(TagEnd::Table), _) => {
                    set.push(event);
                    set.push(raw("</div>".to_owned()));
                }
                _ => {
                    is_first = false;
                    set.extend(self.line(run).0);
                    set.push(self.labelled(event));
                }
            }
        }
        set.extend(self.line(run).0);
        set
    }

    /// A spoiler that does not say what it hides says so in general.
    fn labelled(&self, event: Event<'a>) -> Event<'a> {
        match &event {
            Event::Html(html) if html.contains("<details class=\"spoiler block\"><summary></summary>") => {
                let named = format!("<summary>{}</summary>", escape(&self.language.say("prose-hidden")));
                Event::Html(html.replacen("<summary></summary>", &named, 1).into())
            }
            _ => event,
        }
    }

    /// `<details>` may not stand in `<p>`, so a paragraph with a spoiler is a `<div>`. A picture that stands alone
    /// is a figure, its title the caption.
    fn paragraph(&mut self, set: &mut Vec<Event<'a>>, run: Vec<Event<'a>>, is_first: bool) {
        if let Some(caption) = caption(&run) {
            set.push(raw("<figure>".to_owned()));
            set.extend(run.into_iter().map(untitled));
            let caption = match caption.as_str() {
                "" => String::new(),
                words => format!("<figcaption>{}</figcaption>", escape(words)),
            };
            set.push(raw(format!("{caption}</figure>\n")));
            return;
        }
        let has_initial = is_first && may_begin(&run);
        let (line, hides) = self.line(run);
        match (hides, has_initial) {
            (true, false) => set.push(raw("<div class=\"p\">".to_owned())),
            (true, true) => set.push(raw("<div class=\"p drop\">".to_owned())),
            (false, true) => set.push(raw("<p class=\"drop\">".to_owned())),
            (false, false) => set.push(raw("<p>".to_owned())),
        }
        set.extend(line);
        set.push(raw(if hides { "</div>\n" } else { "</p>\n" }.to_owned()));
    }

    /// A heading that a link can lead to.
    fn heading(&mut self, set: &mut Vec<Event<'a>>, run: Vec<Event<'a>>, level: HeadingLevel) {
        let words: String = run
            .iter()
            .filter_map(|it| match it {
                Event::Text(text) | Event::Code(text) => Some(text.as_ref()),
                _ => None,
            })
            .collect();
        let name = slug(&words);
        let seen = self.seen.entry(name.clone()).or_default();
        *seen += 1;
        let name = if *seen == 1 { name } else { format!("{name}-{seen}") };
        let level = Ord::max(level as usize, 2);
        set.pop();
        set.push(raw(format!("<h{level} id=\"{}-{name}\">", self.setting.scope)));
        set.extend(self.line(run).0);
        set.push(raw(format!("</h{level}>\n")));
    }

    /// Words in one line, and whether some of them are hidden.
    fn line(&mut self, run: Vec<Event<'a>>) -> (Vec<Event<'a>>, bool) {
        let (run, hides) = self.hidden(run);
        let line = run.into_iter().map(|event| match event {
            Event::FootnoteReference(name) => self.noted(name),
            Event::Text(text) if text.contains(BAR) => Event::Text(text.replace(BAR, "|").into()),
            other => other,
        });
        (line.collect(), hides)
    }

    /// The number of a note, where the text names it.
    fn noted(&mut self, name: CowStr<'a>) -> Event<'a> {
        if !self.numbers.contains_key(&name) {
            self.order.push(name.clone());
            self.numbers.insert(name.clone(), (self.order.len(), 0));
        }
        let (number, times) = self.numbers.get_mut(&name).map_or((0, 1), |it| {
            it.1 += 1;
            *it
        });
        let scope = self.setting.scope;
        let id =
            if times <= BACK { format!(" id=\"{}\"", back(scope, number, times)) } else { String::new() };
        raw_inline(format!(
            "<a class=\"fn\"{id} href=\"#{scope}-note-{number}\" role=\"doc-noteref\" aria-label=\"{}\">{number}</a>",
            escape(&self.language.tell("prose-note", [("number", number.to_string())]))
        ))
    }

    /// The notes at the end, each with the way back. A note may name others.
    fn notes(&mut self, mut notes: Notes<'a>) -> Vec<Event<'a>> {
        let mut items: Vec<Vec<Event<'a>>> = Vec::new();
        while let Some(name) = self.order.get(items.len()).cloned() {
            let said = notes.remove(&name).unwrap_or_default();
            items.push(self.set(said, false));
        }
        if items.is_empty() {
            return vec![];
        }
        let scope = self.setting.scope;
        let mut set = vec![raw(format!(
            "<section class=\"notes\" role=\"doc-endnotes\" aria-label=\"{}\"><ol>\n",
            escape(&self.language.say("prose-notes"))
        ))];
        for (at, item) in items.into_iter().enumerate() {
            let number = at + 1;
            let times = self.numbers.get(&self.order[at]).map_or(1, |it| Ord::min(it.1, BACK));
            let ways = (1..=times).map(|time| {
                format!(
                    " <a href=\"#{}\" role=\"doc-backlink\" aria-label=\"{}\">↩\u{fe0e}</a>",
                    back(scope, number, time),
                    escape(&self.language.tell("prose-back", [("number", number.to_string())]))
                )
            });
            let ways = ways.collect::<String>();
            set.push(raw(format!("<li id=\"{scope}-note-{number}\">")));
            set.extend(with_ways_back(item, ways));
            set.push(raw("</li>\n".to_owned()));
        }
        set.push(raw("</ol></section>\n".to_owned()));
        set
    }

    /// What stands between `||` is folded away, and may say before a `|` what it is.
    fn hidden(&self, run: Vec<Event<'a>>) -> (Vec<Event<'a>>, bool) {
        let pieces = cut(run);
        let pairs = pairs(&pieces);
        let mut set = Vec::with_capacity(pieces.len());
        let mut at = 0;
        let mut pairs_left = pairs.iter().peekable();
        while at < pieces.len() {
            match pairs_left.next_if(|it| it.0 == at) {
                Some(&(begin, end)) => {
                    self.fold(&mut set, &pieces[begin + 1..end]);
                    at = end + 1;
                }
                None => {
                    set.push(match &pieces[at] {
                        Piece::Bars { .. } => Event::Text("||".into()),
                        Piece::Words(event) => event.clone(),
                    });
                    at += 1;
                }
            }
        }
        (set, !pairs.is_empty())
    }

    fn fold(&self, set: &mut Vec<Event<'a>>, pieces: &[Piece<'a>]) {
        let mut said: Vec<Event<'a>> = pieces
            .iter()
            .map(|it| match it {
                Piece::Bars { .. } => Event::Text("||".into()),
                Piece::Words(event) => event.clone(),
            })
            .collect();
        let mut label = self.language.say("prose-hidden");
        if let Some(Event::Text(first)) = said.first().cloned()
            && let Some((named, rest)) = first.split_once('|')
            && !named.trim().is_empty()
        {
            label = named.trim().to_owned();
            said[0] = Event::Text(rest.trim_start().to_owned().into());
        }
        let label = escape(&label.replace(BAR, "|"));
        set.push(raw_inline(format!("<details class=\"spoiler\"><summary>{label}</summary><span>")));
        set.extend(said);
        set.push(raw_inline("</span></details>".to_owned()));
    }
}

fn raw<'a>(html: String) -> Event<'a> {
    Event::Html(html.into())
}

fn raw_inline<'a>(html: String) -> Event<'a> {
    Event::InlineHtml(html.into())
}

fn back(scope: &str, number: usize, time: usize) -> String {
    if time == 1 { format!("{scope}-to-note-{number}") } else { format!("{scope}-to-note-{number}-{time}") }
}

fn with_ways_back(mut item: Vec<Event<'_>>, ways: String) -> Vec<Event<'_>> {
    let is_end =
        |it: &Event<'_>| matches!(it, Event::Html(html) if matches!(html.as_ref(), "</p>\n" | "</div>\n"));
    match item.last().is_some_and(is_end) {
        true => item.insert(item.len() - 1, raw_inline(ways)),
        false => item.push(raw_inline(ways)),
    }
    item
}

fn is_inline(event: &Event<'_>) -> bool {
    match event {
        Event::Text(_)
        | Event::Code(_)
        | Event::InlineHtml(_)
        | Event::FootnoteReference(_)
        | Event::SoftBreak
        | Event::HardBreak
        | Event::InlineMath(_)
        | Event::DisplayMath(_) => true,
        Event::Start(tag) => is_inline_end(&tag.to_end()),
        Event::End(end) => is_inline_end(end),
        _ => false,
    }
}

fn is_inline_end(end: &TagEnd) -> bool {
    matches!(end, TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link | TagEnd::Image)
}

/// The title of the picture that a paragraph is nothing but; perhaps empty.
fn caption(run: &[Event<'_>]) -> Option<String> {
    let Some(Event::Start(Tag::Image { title, .. })) = run.first() else { return None };
    let ends = run.iter().filter(|it| matches!(it, Event::End(TagEnd::Image))).count();
    let is_alone = ends == 1 && matches!(run.last(), Some(Event::End(TagEnd::Image)));
    is_alone.then(|| title.to_string())
}

fn untitled(event: Event<'_>) -> Event<'_> {
    match event {
        Event::Start(Tag::Image { link_type, dest_url, id, .. }) => {
            Event::Start(Tag::Image { link_type, dest_url, title: "".into(), id })
        }
        other => other,
    }
}

/// Whether a paragraph begins with a letter that can stand alone, and is long enough to run around it. Letters that
/// are joined to their neighbours are left in peace: only scripts with capitals have initials.
fn may_begin(run: &[Event<'_>]) -> bool {
    let Some(Event::Text(first)) = run.first() else { return false };
    let has_case = |it: char| it.is_uppercase() || it.is_lowercase();
    let length: usize = run
        .iter()
        .map(|it| if let Event::Text(text) | Event::Code(text) = it { text.chars().count() } else { 0 })
        .sum();
    first.starts_with(has_case) && length >= INITIAL
}

// ---- spoilers in a line ----------------------------------------------------------------------------

#[derive(Clone, Debug)]
enum Piece<'a> {
    /// `||`, how deep it stands, and whether it may begin or end what is hidden.
    Bars {
        depth: usize,
        begins: bool,
        ends: bool,
    },
    Words(Event<'a>),
}

/// A line cut at every `||` that stands outside of pictures.
fn cut(run: Vec<Event<'_>>) -> Vec<Piece<'_>> {
    if !run.iter().any(|it| matches!(it, Event::Text(text) if text.contains("||"))) {
        return run.into_iter().map(Piece::Words).collect();
    }
    let mut pieces = Vec::with_capacity(run.len() + 8);
    let (mut depth, mut pictures) = (0usize, 0usize);
    let last = run.len() - 1;
    for (at, event) in run.into_iter().enumerate() {
        match &event {
            Event::Start(tag) => {
                depth += 1;
                pictures += usize::from(matches!(tag, Tag::Image { .. }));
            }
            Event::End(end) => {
                depth = depth.saturating_sub(1);
                pictures -= usize::from(matches!(end, TagEnd::Image));
            }
            Event::Text(text) if pictures == 0 && text.contains("||") => {
                let parts: Vec<&str> = text.split("||").collect();
                for (part, words) in parts.iter().enumerate() {
                    if part > 0 {
                        let (before, after) = (parts[part - 1], *words);
                        let is_edge = |it: &str, is_end: bool| it.is_empty() && !is_end;
                        let begins = !after.starts_with(char::is_whitespace)
                            && !is_edge(after, part == parts.len() - 1 && at < last);
                        let ends =
                            !before.ends_with(char::is_whitespace) && !is_edge(before, part == 1 && at > 0);
                        pieces.push(Piece::Bars { depth, begins, ends });
                    }
                    if !words.is_empty() {
                        pieces.push(Piece::Words(Event::Text((*words).to_owned().into())));
                    }
                }
                continue;
            }
            _ => {}
        }
        pieces.push(Piece::Words(event));
    }
    pieces
}

/// Where what is hidden begins and ends: two bars as deep as each other, and nothing shallower between them.
fn pairs(pieces: &[Piece<'_>]) -> Vec<(usize, usize)> {
    let mut pairs = Vec::new();
    let mut open: Option<(usize, usize)> = None;
    let mut depth = 0usize;
    for (at, piece) in pieces.iter().enumerate() {
        match piece {
            Piece::Words(Event::Start(_)) => depth += 1,
            Piece::Words(Event::End(_)) => {
                depth = depth.saturating_sub(1);
                open = open.filter(|it| it.1 <= depth);
            }
            Piece::Bars { depth, begins, ends } => match open {
                Some((begin, level)) if level == *depth && *ends => {
                    pairs.push((begin, at));
                    open = None;
                }
                None if *begins => open = Some((at, *depth)),
                _ => {}
            },
            Piece::Words(_) => {}
        }
    }
    pairs
}

#[cfg(test)]
mod tests {
    use crate::text::{Setting, prose_in};

    fn set(markdown: &str, language: &str) -> String {
        prose_in(markdown, Setting { language, scope: "r7", is_review: true })
    }

    #[test]
    fn notes_are_numbered_as_they_are_named_and_lead_back() {
        let html = set(
            "One[^b] two[^a] one[^b].\n\n[^a]: First typed.\n[^b]: Second *typed*, see[^c].\n[^c]: Third.\n[^d]: Never.",
            "en",
        );
        assert!(html.contains("One<a class=\"fn\" id=\"r7-to-note-1\" href=\"#r7-note-1\" role=\"doc-noteref\" aria-label=\"Note 1\""), "{html}");
        assert!(
            html.contains("<section class=\"notes\" role=\"doc-endnotes\" aria-label=\"Notes\"><ol>"),
            "{html}"
        );
        let order: Vec<usize> =
            ["Second", "First", "Third"].iter().map(|it| html.find(it).unwrap_or(0)).collect();
        assert!(order.is_sorted() && order[0] > 0, "{html}");
        assert!(html.contains("href=\"#r7-to-note-1-2\" role=\"doc-backlink\""), "{html}");
        assert!(!html.contains("Never"), "{html}");
    }

    #[test]
    fn what_is_hidden_is_folded() {
        let html =
            set("In the end ||the lamp|he *counts* wrong|| and ||dies||. `a || b` a || b \\|\\| c||", "en");
        assert!(html.starts_with("<div class=\"p\">In the end <details class=\"spoiler\"><summary>the lamp</summary><span>he <em>counts</em> wrong</span></details> and"), "{html}");
        assert!(html.contains("<summary>a detail of the plot</summary><span>dies</span>"), "{html}");
        assert!(html.contains("<code>a || b</code> a || b || c||</div>"), "{html}");
        let html = set("Begin.\n:::spoiler the last chapter\nHe *dies*.\n\nAnd more.\n:::\nEnd.", "en");
        assert!(
            html.contains("<details class=\"spoiler block\"><summary>the last chapter</summary>"),
            "{html}"
        );
        assert!(html.contains("<p>He <em>dies</em>.</p>") && html.ends_with("<p>End.</p>"), "{html}");
        assert!(html.find("And more") < html.find("</details>"), "{html}");
        let html = set(":::spoiler\nHe dies.", "de");
        assert!(
            html.contains("<summary>eine Einzelheit der Handlung</summary>") && html.ends_with("</details>"),
            "{html}"
        );
        let html = set("*||a|b||* [||x||](https://a.example) ||open *and||* shut", "en");
        assert!(
            html.contains("<em><details class=\"spoiler\"><summary>a</summary><span>b</span></details></em>"),
            "{html}"
        );
        assert!(html.contains("||open"), "{html}");
    }

    #[test]
    fn pull_quotes_and_pictures_have_captions() {
        let html = set(
            ":::pull Mira Holt\nIt *thaws*.\n:::\n\n![Trees](/media/a.jpg \"Bare <trees>\")\n\n![Alone](/media/b.jpg)",
            "en",
        );
        assert!(html.contains("<figure class=\"pull\"><blockquote>"), "{html}");
        assert!(html.contains("</blockquote><figcaption>Mira Holt</figcaption></figure>"), "{html}");
        assert!(
            html.contains("alt=\"Trees\"")
                && html.contains("<figcaption>Bare &lt;trees&gt;</figcaption></figure>"),
            "{html}"
        );
        assert!(html.contains("alt=\"Alone\""), "{html}");
        assert_eq!(set("```\n:::pull x\n```", "en"), "<pre tabindex=\"0\"><code>:::pull x\n</code></pre>");
        assert!(set(":::nothing\nx\n:::", "en").contains(":::nothing"));
    }

    #[test]
    fn marks_are_those_of_the_language() {
        assert_eq!(set("\"It's 'so'\"", "en"), "<p>“It’s ‘so’”</p>");
        assert_eq!(set("\"Geht's 'so'?\"", "de-CH"), "<p>„Geht’s ‚so‘?“</p>");
        assert_eq!(set("\"C'est\"", "fr"), "<p>«&nbsp;C’est&nbsp;»</p>");
        assert_eq!(set("„So“ \"x\"", "es"), "<p>„So“ «x»</p>");
    }

    #[test]
    fn only_a_long_first_paragraph_that_begins_with_a_letter_has_an_initial() {
        let long = "Word after word. ".repeat(20);
        assert!(set(&long, "en").starts_with("<p class=\"drop\">Word"));
        assert!(set(&format!("{long}\n\n{long}"), "en").matches("drop").count() == 1);
        for other in
            [format!("“{long}”"), format!("## Heading\n\n{long}"), "Short.".to_owned(), "كلمة ".repeat(80)]
        {
            assert!(!set(&other, "en").contains("drop"), "{other}");
        }
    }

    #[test]
    fn headings_can_be_linked_to() {
        let html = set("# The *end*\n\n## The end\n\n### Über", "en");
        assert!(html.contains("<h2 id=\"r7-the-end\">The <em>end</em></h2>"), "{html}");
        assert!(html.contains("<h2 id=\"r7-the-end-2\">") && html.contains("<h3 id=\"r7-uber\">"), "{html}");
    }

    #[test]
    fn tables_are_scrolled_by_keyboard() {
        let html = set("| a | b |\n|---|---|\n| 1 || \n", "en");
        assert!(
            html.starts_with(
                "<div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-label=\"Table\"><table>"
            ),
            "{html}"
        );
        assert!(html.ends_with("</table>\n</div>"), "{html}");
    }

    #[test]
    fn nobody_takes_the_names_of_other_things_on_the_page() {
        let html = set("<div id=\"thread\" class=\"news\" role=\"alert\">x</div>", "en");
        assert_eq!(html, "<div class=\"\">x</div>");
    }
}

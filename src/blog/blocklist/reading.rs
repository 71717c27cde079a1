//! What a list of servers says, line by line, and which of its lines are not understood.

use std::{collections::BTreeMap, fmt};

use csv::{ReaderBuilder, StringRecord, Trim};

use crate::{
    Error, Result,
    blog::{
        Stand, bare_host,
        standing::{holds, stricter},
    },
    language::{Language, Phrase},
    text,
};

/// The largest list, in bytes: some hundred thousand lines.
pub const LARGEST: usize = 12 << 20;
/// More servers than there are in the fediverse.
const MOST_SERVERS: usize = 250_000;
/// How many refused lines are told one by one.
const MOST_TOLD: usize = 100;
/// A comment of more lines than this begins with a quotation mark that nobody closed.
const MOST_LINES_OF_A_FIELD: usize = 20;
/// The longest reason that is kept, in characters.
const LONGEST_REASON: usize = 500;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// What it says of every server it names.
    pub lines: BTreeMap<String, Line>,
    /// The first lines that are not taken.
    pub refused: Vec<Refusal>,
    /// How many are not taken.
    pub refusals: usize,
    /// How many ask for nothing that concerns us.
    pub skipped: usize,
}

/// What a list says of one server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub stand: Stand,
    pub reason: String,
}

/// A line that is not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// Counts from 1, as an editor counts.
    pub line: usize,
    pub text: String,
    pub why: Wrong,
}

/// Why a line is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// A quotation mark is never closed.
    Unclosed,
    /// It does not say what to do.
    Unclear,
    /// A name that is hidden.
    Asterisks,
    /// No name of a server.
    Nameless,
    /// This blog’s own server, or one that holds it.
    Ours,
    /// A whole top-level domain.
    Top,
}

impl Wrong {
    /// As catalogues know it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Unclosed => "unclosed",
            Self::Unclear => "unclear",
            Self::Asterisks => "asterisks",
            Self::Nameless => "nameless",
            Self::Ours => "ours",
            Self::Top => "top",
        }
    }
}

/// As commands say it.
impl fmt::Display for Wrong {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(&Language::English.pick("desk-list-why", self.word()))
    }
}

/// Where in a line is what.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Columns {
    host: usize,
    severity: Option<usize>,
    comment: Option<usize>,
}

/// The text of a list as it came.
pub fn decoded(bytes: Vec<u8>) -> Result<String> {
    if bytes.len() > LARGEST {
        return Err(Error::wrong([Phrase::new("desk-wrong-list-large")]));
    }
    let text = String::from_utf8(bytes).map_err(|problem| {
        let before = &problem.as_bytes()[..problem.utf8_error().valid_up_to()];
        let line = before.iter().filter(|it| **it == b'\n').count() + 1;
        Error::wrong([Phrase::new("desk-wrong-list-text").with("line", line.to_string())])
    })?;
    match text.find('\0') {
        Some(at) => {
            let line = text[..at].matches('\n').count() + 1;
            Err(Error::wrong([Phrase::new("desk-wrong-list-nul").with("line", line.to_string())]))
        }
        None => Ok(text),
    }
}

impl Reading {
    /// Reads a list for the server `own`: CSV as Mastodon writes it, with its columns in any order, or
    /// nothing but names, one a line.
    pub fn of(list: &str, own: &str) -> Result<Self> {
        let list = list.strip_prefix('\u{feff}').unwrap_or(list);
        if list.trim_start().starts_with(['<', '{', '[']) {
            return Err(Error::wrong([Phrase::new("desk-wrong-list-csv")]));
        }
        let mut reading = Self::default();
        let mut records = ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .trim(Trim::All)
            .delimiter(delimiter(list))
            .from_reader(list.as_bytes());
        let mut count = LineCount { list, line: 1, at: 0 };
        let (mut columns, mut record) = (None, StringRecord::new());
        // The line of the newest record, and whether it goes on over the next ones.
        let (mut line, mut is_long) = (1, false);
        while records.read_record(&mut record).map_err(anyhow::Error::from)? {
            line = count.at(record.position().map_or(0, |it| it.byte() as usize));
            is_long = record.iter().any(|it| it.contains('\n'));
            if columns.is_none() {
                columns = Columns::named(&record);
                let is_remark = record.get(0).is_some_and(|it| it.starts_with('#'));
                if columns.is_some() || is_remark {
                    continue;
                }
            }
            let columns = columns.get_or_insert(Columns { host: 0, severity: Some(1), comment: Some(2) });
            reading.take(line, &record, *columns, own);
            if reading.lines.len() > MOST_SERVERS {
                return Err(Error::wrong([Phrase::new("desk-wrong-list-many")]));
            }
        }
        if is_long && list.matches('"').count() % 2 == 1 {
            return Err(Error::wrong([Phrase::new("desk-wrong-list-quote").with("line", line.to_string())]));
        }
        match reading.lines.len() + reading.refusals + reading.skipped {
            0 => Err(Error::wrong([Phrase::new("desk-wrong-list-empty")])),
            _ => Ok(reading),
        }
    }

    fn take(&mut self, line: usize, record: &StringRecord, columns: Columns, own: &str) {
        let typed = record.get(columns.host).unwrap_or_default();
        if typed.starts_with('#') || record.iter().all(str::is_empty) {
            return;
        }
        let severity = columns.severity.and_then(|it| record.get(it));
        match taken(record, typed, severity, own) {
            Ok(Some((host, stand))) => {
                let comment = columns.comment.and_then(|it| record.get(it)).unwrap_or_default();
                let fresh = Line { stand, reason: text::one_line(comment, LONGEST_REASON) };
                let kept = self.lines.entry(host).or_insert_with(|| fresh.clone());
                if stricter(fresh.stand, kept.stand) {
                    *kept = fresh;
                }
            }
            Ok(None) => self.skipped += 1,
            Err(why) => {
                self.refusals += 1;
                if self.refused.len() < MOST_TOLD {
                    self.refused.push(Refusal { line, text: text::one_line(typed, 80), why });
                }
            }
        }
    }
}

/// The server of a line and how it is to stand; nothing where nothing is asked for that concerns us. No
/// pictures or files of others are shown here, so a line that only refuses those changes nothing.
fn taken(
    record: &StringRecord,
    typed: &str,
    severity: Option<&str>,
    own: &str,
) -> Result<Option<(String, Stand)>, Wrong> {
    if record.iter().any(|it| it.matches('\n').count() > MOST_LINES_OF_A_FIELD) {
        return Err(Wrong::Unclosed);
    }
    let stand = match severity.map(str::to_lowercase).as_deref() {
        None | Some("suspend" | "suspended" | "block" | "blocked" | "reject" | "defederate") => {
            Stand::Blocked
        }
        Some("silence" | "silenced" | "limit" | "limited") => Stand::Limited,
        Some("noop" | "none" | "no-op") => return Ok(None),
        Some(_) => return Err(Wrong::Unclear),
    };
    Ok(Some((host(typed, own)?, stand)))
}

fn host(typed: &str, own: &str) -> Result<String, Wrong> {
    match bare_host(typed) {
        _ if typed.trim_start_matches("*.").contains('*') => Err(Wrong::Asterisks),
        None => Err(Wrong::Nameless),
        Some(host) if holds(&host, own) => Err(Wrong::Ours),
        Some(host) if !host.contains('.') => Err(Wrong::Top),
        Some(host) => Ok(host),
    }
}

impl Columns {
    /// The columns as the first line names them, if it does.
    fn named(record: &StringRecord) -> Option<Self> {
        let plain = |it: &str| it.trim_start_matches('#').trim().to_lowercase().replace([' ', '-'], "_");
        let names: Vec<String> = record.iter().map(plain).collect();
        let find = |known: &[&str]| names.iter().position(|it| known.contains(&it.as_str()));
        Some(Self {
            host: find(&["domain", "host", "hostname", "instance", "server"])?,
            severity: find(&["severity", "action"]),
            comment: find(&["public_comment", "comment", "reason"]),
        })
    }
}

/// Which line a byte is on, asked in ascending order.
struct LineCount<'a> {
    list: &'a str,
    line: usize,
    at: usize,
}

impl LineCount<'_> {
    /// The line of the record that begins here; the empty lines before it are not its own.
    fn at(&mut self, byte: usize) -> usize {
        let bytes = self.list.as_bytes();
        let empty = bytes[byte..].iter().take_while(|it| matches!(it, b'\r' | b'\n')).count();
        let start = byte + empty;
        self.line += bytes[self.at..start].iter().filter(|it| **it == b'\n').count();
        self.at = start;
        self.line
    }
}

/// Spreadsheets also write semicolons and tabs.
fn delimiter(list: &str) -> u8 {
    let first = list.lines().find(|it| !it.trim().is_empty()).unwrap_or_default();
    match (first.contains(','), first.contains('\t'), first.contains(';')) {
        (false, true, _) => b'\t',
        (false, false, true) => b';',
        _ => b',',
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(list: &str) -> Reading {
        Reading::of(list, "books.example").expect("a list")
    }

    fn stands(list: &str) -> Vec<(String, &'static str)> {
        read(list).lines.into_iter().map(|(host, it)| (host, it.stand.word())).collect()
    }

    fn pairs(all: &[(&str, &'static str)]) -> Vec<(String, &'static str)> {
        all.iter().map(|it| (it.0.to_owned(), it.1)).collect()
    }

    #[test]
    fn every_spelling_of_a_list_says_the_same() {
        let wanted = pairs(&[("evil.example", "blocked"), ("loud.example", "limited")]);
        for list in [
            "#domain,#severity,#reject_media,#reject_reports,#public_comment,#obfuscate\nevil.example,suspend,False,False,spam,False\nloud.example,silence,False,False,,False\n",
            "\u{feff}#domain,#severity\r\n\r\nevil.example,suspend\r\nloud.example,silence\r\n",
            "comment,severity,domain\n\"one,\ntwo\",suspend,*.EVIL.example\n,silence,https://loud.example/about\n",
            "domain;severity\nevil.example;suspend\nloud.example;silence\nnone.example;noop",
            "# our list\nevil.example,block\nloud.example , limited\n\n# the end\n",
            "evil.example,silence\nevil.example\nloud.example,silence",
        ] {
            assert_eq!(stands(list), wanted, "{list}");
        }
        assert_eq!(
            stands("evil.example\na.b.example"),
            pairs(&[("a.b.example", "blocked"), ("evil.example", "blocked")])
        );
    }

    #[test]
    fn lines_that_cannot_be_taken_are_told_by_their_number() {
        let list = "domain,severity\r\n\r\nev*l.example,suspend\r\nbooks.example,suspend\r\n\"x\",\"y\nz\"\r\nexample,suspend\r\n127.0.0.1,suspend\r\ngood.example,suspend\r\nodd.example,perhaps\r\na.books.example,suspend\r\n";
        let reading = read(list);
        let told: Vec<(usize, &str)> = reading.refused.iter().map(|it| (it.line, it.text.as_str())).collect();
        assert_eq!(
            told,
            [
                (3, "ev*l.example"),
                (4, "books.example"),
                (5, "x"),
                (7, "example"),
                (8, "127.0.0.1"),
                (10, "odd.example")
            ]
        );
        assert_eq!(reading.lines.keys().collect::<Vec<_>>(), ["a.books.example", "good.example"]);
    }

    #[test]
    fn what_is_no_list_is_refused_as_a_whole() {
        for (list, word) in [
            ("", "no server"),
            ("#domain,#severity\n", "no server"),
            ("<!doctype html><title>Sign in</title>", "another kind"),
            ("domain,comment\nevil.example,\"never closed\nloud.example,x\n", "Line 2"),
        ] {
            let problem = Reading::of(list, "books.example").expect_err(list).to_string();
            assert!(problem.contains(word), "{problem}");
        }
        assert!(decoded(vec![b'a'; LARGEST + 1]).expect_err("large").to_string().contains("12 MiB"));
        assert!(decoded(b"a.example\n\xff".to_vec()).expect_err("bytes").to_string().contains("Line 2"));
        assert!(decoded(b"a.example\nb\0c".to_vec()).expect_err("NUL").to_string().contains("NUL"));
    }
}

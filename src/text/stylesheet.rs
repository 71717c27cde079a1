//! A style sheet that the owner of a blog writes: read by a parser, so that pages ask nobody else for anything.

use cssparser::{ParseError, Parser, ParserInput, SourceLocation, ToCss, Token};

use crate::language::Phrase;

/// Enough to change everything, little enough for a slow line; in bytes.
pub const HEAVIEST: usize = 20 << 10;
/// More than anybody nests by hand.
const DEEPEST: usize = 32;
/// Functions in which bare words between quotes are addresses.
const LOADING: [&str; 5] = ["url", "src", "image", "image-set", "-webkit-image-set"];

/// What is wrong with a style sheet; nothing if it may be used.
pub fn problems(css: &str) -> Vec<Phrase> {
    if css.len() > HEAVIEST {
        let weight = Phrase::new("looks-wrong-weight").with("bytes", css.len().to_string());
        return vec![weight.with("most", HEAVIEST.to_string())];
    }
    let mut input = ParserInput::new(css);
    let mut parser = Parser::new(&mut input);
    let mut found = Reading::default();
    found.read(&mut parser, Place { loads: false, depth: 0 });
    found.problems
}

#[derive(Clone, Copy)]
struct Place {
    /// Whether words between quotes are addresses here.
    loads: bool,
    depth: usize,
}

#[derive(Default)]
struct Reading {
    problems: Vec<Phrase>,
}

impl Reading {
    fn read(&mut self, parser: &mut Parser<'_, '_>, place: Place) {
        loop {
            let at = parser.current_source_location();
            let Ok(token) = parser.next_including_whitespace_and_comments().cloned() else { return };
            self.look_at(&token, at, place);
            let inside = Place { loads: place.loads || loads(&token), depth: place.depth + 1 };
            let opens = matches!(
                token,
                Token::Function(_)
                    | Token::ParenthesisBlock
                    | Token::SquareBracketBlock
                    | Token::CurlyBracketBlock
            );
            if !opens {
                continue;
            }
            if inside.depth > DEEPEST {
                self.complain(at, Phrase::new("looks-wrong-deep"));
                return;
            }
            let read = parser.parse_nested_block(|it| -> Result<(), ParseError<'_, ()>> {
                self.read(it, inside);
                Ok(())
            });
            if read.is_err() {
                return;
            }
        }
    }

    fn look_at(&mut self, token: &Token<'_>, at: SourceLocation, place: Place) {
        match token {
            Token::AtKeyword(name) if name.eq_ignore_ascii_case("import") => {
                self.complain(at, Phrase::new("looks-wrong-import"));
            }
            Token::UnquotedUrl(url) => self.check_address(at, url),
            Token::QuotedString(url) if place.loads => self.check_address(at, url),
            Token::BadUrl(_) => self.complain(at, Phrase::new("looks-wrong-url")),
            Token::BadString(_) => self.complain(at, Phrase::new("looks-wrong-string")),
            Token::CloseParenthesis | Token::CloseSquareBracket | Token::CloseCurlyBracket => {
                self.complain(at, Phrase::new("looks-wrong-bracket").with("mark", token.to_css_string()));
            }
            _ => {}
        }
    }

    /// Only what this blog serves itself: a reader's browser tells nobody else that they were here.
    fn check_address(&mut self, at: SourceLocation, url: &str) {
        let url = url.trim();
        let is_here = url.starts_with('/') && !url.starts_with("//") && !url.contains('\\');
        if !is_here && !url.starts_with('#') {
            let short: String = url.chars().take(60).collect();
            self.complain(at, Phrase::new("looks-wrong-elsewhere").with("typed", short));
        }
    }

    fn complain(&mut self, at: SourceLocation, what: Phrase) {
        // Whoever pastes the wrong file need not read all that is wrong with it.
        if self.problems.len() < 5 {
            self.problems.push(what.with("line", (at.line + 1).to_string()));
        }
    }
}

fn loads(token: &Token<'_>) -> bool {
    matches!(token, Token::Function(name) if LOADING.iter().any(|it| name.eq_ignore_ascii_case(it)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    fn said(css: &str) -> Vec<String> {
        problems(css).iter().map(|it| it.said(Language::default())).collect()
    }

    #[test]
    fn what_stays_at_home_is_fine() {
        for css in [
            "",
            ":root{--accent:#123456}",
            "a:hover{color:red}\n@media(min-width:40em){.mast{background:url(/media/x.jpg)}}",
            ".a{background:url(\"/media/x.jpg\");mask:url(#m)}",
            ".b::before{content:\"https://is only text\"}",
            "/* @import url(https://x.example) */",
            "@font-face{font-family:x;src:local(\"Georgia\"),url(/media/x.woff2)}",
        ] {
            assert_eq!(said(css), Vec::<String>::new(), "{css}");
        }
    }

    #[test]
    fn what_asks_somebody_else_is_refused_with_its_line() {
        for css in [
            "@import 'x.css';",
            "@IMPORT url(/x.css);",
            "@\\69mport '/x.css';",
            "a{background:url(https://x.example/a.png)}",
            "a{background:url('//x.example/a.png')}",
            "a{background:u\\72l(//x.example/a.png)}",
            "a{background:url(data:image/png;base64,AA)}",
            "a{background:image-set('https://x.example/a.png' 1x)}",
            "a{background:image-set(var(--x, 'a.png') 1x)}",
            "a{background:src(\"https://x.example/a\")}",
            "a{--x:url(https://x.example/a)}",
            "@media print{a{b:url(http://x.example)}}",
            "a{background:url(/\\2f x.example/a)}",
            "a{background:url(/\\5c x.example/a)}",
            "a{background:url(relative.png)}",
        ] {
            let found = said(css);
            assert!(found.len() == 1 && found[0].starts_with("Line 1 "), "{css}: {found:?}");
        }
    }

    #[test]
    fn what_is_broken_is_named() {
        let found = said("a{\n  content: \"never closed\n}\n}\n}");
        let lines: Vec<&str> = found.iter().map(|it| &it[..6]).collect();
        assert_eq!(lines, ["Line 2", "Line 4", "Line 5"], "{found:?}");
        assert_eq!(said(&"(".repeat(10_000)).len(), 1);
        assert!(said(&"a".repeat(HEAVIEST + 1))[0].contains("20480"));
    }
}

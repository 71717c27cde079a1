//! Looking for words in everything that anybody may read.

use askama::Template;
use axum::{
    extract::{RawQuery, State},
    response::IntoResponse,
};
use url::form_urlencoded;

use super::{frame::Frame, show as shown};
use crate::{
    App, Error, Result,
    blog::{Actor, Comment, Entry, MOST_FOUND, Question, Review},
    language::{Language, key},
    text::{
        self,
        words::{self, Piece},
    },
};

/// How many things that were found are on one page.
const PER_PAGE: usize = 10;
/// How much of a question is repeated, in characters.
const LONGEST: usize = 200;
/// No reader turns further.
const LAST_PAGE: usize = MOST_FOUND / PER_PAGE;

#[derive(Template)]
#[template(path = "search.html")]
struct Page {
    frame: Frame,
    asked: Asked,
    is_empty: bool,
    is_cut: bool,
    /// How many of each were found.
    reviews: Count,
    comments: Count,
    found: Vec<Found>,
    remarks: Vec<Remark>,
    more: bool,
    url: String,
}

/// What stands in the address.
#[derive(Debug, Default, PartialEq, Eq)]
struct Asked {
    typed: String,
    in_comments: bool,
    page: usize,
}

/// How many were found.
struct Count(usize);

/// A review with what was looked for marked in it.
struct Found {
    entry: Entry,
    title: Vec<Piece>,
    by: Vec<Piece>,
    excerpt: Vec<Piece>,
}

/// The same for a comment.
struct Remark {
    comment: Comment,
    speaker: Actor,
    review: Review,
    excerpt: Vec<Piece>,
}

pub async fn ask(
    State(app): State<App>,
    frame: Frame,
    RawQuery(query): RawQuery,
) -> Result<impl IntoResponse> {
    let asked = Asked::read(query.as_deref().unwrap_or_default())?;
    let mut question = Question::read(&asked.typed);
    let (reviews, comments) = (question.reviews(&app.db).await?, question.comments(&app.db).await?);
    let all = if asked.in_comments { &comments } else { &reviews };
    let all = &all[..Ord::min(all.len(), MOST_FOUND)];
    let first = (asked.page - 1) * PER_PAGE;
    if asked.page > 1 && first >= all.len() {
        return Err(Error::NotFound);
    }
    let ids: Vec<i64> = all.iter().skip(first).take(PER_PAGE).copied().collect();
    let (mut found, mut remarks) = (vec![], vec![]);
    if asked.in_comments {
        remarks = remarks_of(&app, &mut question, &ids).await?;
    } else {
        found = found_of(&app, &mut question, &ids).await?;
    }
    shown(&Page {
        url: app.url(&asked.path(asked.in_comments, asked.page)),
        more: all.len() > first + PER_PAGE,
        is_empty: question.is_empty(),
        is_cut: question.is_cut || asked.is_cut(),
        reviews: Count(reviews.len()),
        comments: Count(comments.len()),
        found,
        remarks,
        asked,
        frame,
    })
}

async fn found_of(app: &App, question: &mut Question, ids: &[i64]) -> Result<Vec<Found>> {
    let entries = Entry::gather(&app.db, Review::visible_by_ids(&app.db, ids).await?).await?;
    let texts: Vec<[String; 3]> = entries.iter().map(told).collect();
    question.meet(&app.db, &texts.concat()).await?;
    let found = entries.into_iter().zip(texts).map(|(entry, [title, by, body])| Found {
        title: marked(question, &title),
        by: marked(question, &by),
        excerpt: excerpt(question, &body).unwrap_or_else(|| marked(question, &entry.review.teaser())),
        entry,
    });
    Ok(found.collect())
}

/// What may be shown of a review: its title, its book, and its text without what gives an ending away.
fn told(entry: &Entry) -> [String; 3] {
    let body = match entry.review.spoilers {
        true => String::new(),
        false => text::unspoilt(&entry.review.html),
    };
    [entry.review.title.clone(), entry.by(), body]
}

async fn remarks_of(app: &App, question: &mut Question, ids: &[i64]) -> Result<Vec<Remark>> {
    let comments = Comment::shown_by_ids(&app.db, ids).await?;
    let texts: Vec<String> = comments.iter().map(|it| said(&it.0)).collect();
    question.meet(&app.db, &texts).await?;
    let remarks = comments.into_iter().zip(texts).map(|((comment, speaker, review), text)| Remark {
        excerpt: excerpt(question, &text).unwrap_or_else(|| vec![plain(text::shorten(&text, LONGEST))]),
        comment,
        speaker,
        review,
    });
    Ok(remarks.collect())
}

/// What may be shown of a comment: what it warns of stays folded away.
fn said(comment: &Comment) -> String {
    if comment.warning.is_empty() { text::legible(&comment.html) } else { comment.warning.clone() }
}

fn marked(question: &Question, text: &str) -> Vec<Piece> {
    let words: Vec<_> = words::words(text).collect();
    words::marked(text, &words, &question.hits(&words))
}

fn excerpt(question: &Question, text: &str) -> Option<Vec<Piece>> {
    let words: Vec<_> = words::words(text).collect();
    words::excerpt(text, &words, &question.hits(&words))
}

fn plain(text: String) -> Piece {
    Piece { text, is_hit: false }
}

impl Asked {
    /// Reads an address. Whatever is asked for is fine; only a page that cannot be is not found.
    fn read(query: &str) -> Result<Self> {
        let mut asked = Self { page: 1, ..Self::default() };
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            match &*name {
                "q" => asked.typed = value.replace(|it: char| it.is_control(), " ").trim().to_owned(),
                "in" => asked.in_comments = value == "comments",
                "page" => {
                    let page = value.parse().ok().filter(|it| (1..=LAST_PAGE).contains(it));
                    asked.page = page.ok_or(Error::NotFound)?;
                }
                _ => {}
            }
        }
        Ok(asked)
    }

    fn is_cut(&self) -> bool {
        self.typed.chars().nth(LONGEST).is_some()
    }

    /// What was asked, no longer than can be repeated.
    fn short(&self) -> String {
        self.typed.chars().take(LONGEST).collect()
    }

    fn path(&self, in_comments: bool, page: usize) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        query.append_pair("q", &self.short());
        if in_comments {
            query.append_pair("in", "comments");
        }
        if page > 1 {
            query.append_pair("page", &page.to_string());
        }
        format!("/search?{}", query.finish())
    }
}

impl Page {
    fn before(&self) -> Option<String> {
        let Asked { in_comments, page, .. } = self.asked;
        (page > 1).then(|| self.asked.path(in_comments, page - 1))
    }

    fn after(&self) -> Option<String> {
        let Asked { in_comments, page, .. } = self.asked;
        self.more.then(|| self.asked.path(in_comments, page + 1))
    }

    /// `6 reviews with “river”`
    fn heading(&self) -> String {
        let (count, none, some, many) = match self.asked.in_comments {
            true => (
                &self.comments,
                key("search-comments-none"),
                key("search-comments-found"),
                key("search-comments-many"),
            ),
            false => (
                &self.reviews,
                key("search-reviews-none"),
                key("search-reviews-found"),
                key("search-reviews-many"),
            ),
        };
        let words = [("words", self.asked.short())];
        match count.0 {
            _ if self.is_empty => self.frame.say("search-heading"),
            0 => self.frame.tell(none, words),
            _ if count.is_cut() => self.frame.tell(many, words),
            found => self.frame.count_of(some, found, words),
        }
    }
}

impl Remark {
    fn path(&self) -> String {
        let number = self.comment.number;
        number.map_or_else(|| self.review.path(), |it| self.review.comment_path(it))
    }
}

impl Count {
    fn words(&self, language: &Language) -> String {
        if self.0 > MOST_FOUND { language.say("search-most") } else { self.0.to_string() }
    }

    fn is_cut(&self) -> bool {
        self.0 > MOST_FOUND
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_address_can_be_asked() {
        let asked =
            Asked::read("q=a%00b%ff&q=frost+%26+%22pears%22&in=comments&page=2&x=y").expect("an address");
        assert_eq!(asked, Asked { typed: "frost & \"pears\"".into(), in_comments: true, page: 2 });
        assert_eq!(asked.path(true, 3), "/search?q=frost+%26+%22pears%22&in=comments&page=3");
        assert_eq!(asked.path(false, 1), "/search?q=frost+%26+%22pears%22");
        assert!(["page=0", "page=x", "page=101"].iter().all(|it| Asked::read(it).is_err()));
    }
}

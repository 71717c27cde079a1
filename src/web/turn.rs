//! Turning the pages of a long conversation, and choosing its order.

use serde::Deserialize;

use crate::{
    Error, Result,
    blog::{Review, Thread, View},
    language::key,
};

const VIEWS: [(View, &str, &str); 3] = [
    (View::Threaded, "threaded", key("thread-threaded")),
    (View::Oldest, "oldest", key("thread-oldest")),
    (View::Newest, "newest", key("thread-newest")),
];

/// Which page of a conversation a reader has turned to, and in which order.
#[derive(Default, Deserialize)]
pub struct Turn {
    page: Option<String>,
    view: Option<String>,
}

impl Turn {
    /// Nonsense is not found.
    pub fn read(&self) -> Result<(View, usize)> {
        let name = self.view.as_deref().unwrap_or("threaded");
        let view = VIEWS.iter().find(|it| it.1 == name).ok_or(Error::NotFound)?.0;
        let page = self.page.as_deref().unwrap_or("1");
        let page = page.parse().ok().filter(|it| *it > 0).ok_or(Error::NotFound)?;
        Ok((view, page))
    }
}

/// The ways from one page of a conversation to the others.
#[derive(Clone, Debug)]
pub struct Pages {
    path: String,
    view: View,
    pub page: usize,
    pub pages: usize,
    /// Whether there is anything to be ordered.
    has_orders: bool,
}

impl Pages {
    pub fn of(review: &Review, thread: &Thread, view: View) -> Self {
        let (page, pages) = (thread.page, thread.pages);
        Self { path: review.path(), view, page, pages, has_orders: thread.count > 1 }
    }

    /// Where the comment with this number stands in the threaded view.
    pub fn address(review: &Review, page: usize, number: i32) -> String {
        format!("{}#c{number}", path(&review.path(), View::Threaded, page))
    }

    /// The orders to choose from: the key of its name, where it is, and whether it is this one.
    pub fn orders(&self) -> Vec<(&'static str, String, bool)> {
        let all = VIEWS.iter().filter(|_| self.has_orders);
        all.map(|(view, _, name)| (*name, path(&self.path, *view, 1), *view == self.view)).collect()
    }

    pub fn before(&self) -> Option<String> {
        (self.page > 1).then(|| path(&self.path, self.view, self.page - 1))
    }

    pub fn after(&self) -> Option<String> {
        (self.page < self.pages).then(|| path(&self.path, self.view, self.page + 1))
    }

    /// This page itself, as others should name it: the order of the comments makes no other page.
    pub fn here(&self) -> String {
        match self.view {
            View::Threaded => path(&self.path, self.view, self.page),
            _ => self.path.clone(),
        }
    }

    /// The address of a comment that never changes.
    pub fn comment(&self, number: &i32) -> String {
        format!("{}/comments/{number}", self.path)
    }
}

fn path(review: &str, view: View, page: usize) -> String {
    let name = VIEWS.iter().find(|it| it.0 == view && view != View::Threaded).map(|it| it.1);
    match (name, page) {
        (None, 1) => review.to_owned(),
        (None, page) => format!("{review}?page={page}"),
        (Some(view), 1) => format!("{review}?view={view}"),
        (Some(view), page) => format!("{review}?view={view}&page={page}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_page_needs_no_number_and_the_usual_order_no_name() {
        assert_eq!(path("/reviews/x", View::Threaded, 1), "/reviews/x");
        assert_eq!(path("/reviews/x", View::Threaded, 3), "/reviews/x?page=3");
        assert_eq!(path("/reviews/x", View::Newest, 1), "/reviews/x?view=newest");
        assert_eq!(path("/reviews/x", View::Oldest, 2), "/reviews/x?view=oldest&page=2");
    }

    #[test]
    fn nonsense_is_not_found() {
        let turn = |page: &str, view: &str| Turn { page: Some(page.into()), view: Some(view.into()) }.read();
        assert_eq!(turn("2", "newest").expect("a page"), (View::Newest, 2));
        assert!(turn("0", "newest").is_err() && turn("x", "oldest").is_err() && turn("1", "best").is_err());
    }
}

//! Which part of the inbox is open: it stays open while pages are turned and deeds are done.

use std::collections::HashMap;

use serde::Deserialize;

use super::order::Told;
use crate::{
    Error, Result,
    blog::{NoticeKind, Pile, Sieve},
};

/// What an address of the inbox says.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Look {
    pile: String,
    kind: String,
    review: String,
    person: String,
    page: String,
    pub did: String,
    pub count: String,
    pub left: String,
    pub ids: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filter {
    pub pile: Pile,
    pub kind: Option<NoticeKind>,
    pub review: Option<i64>,
    pub person: Option<i64>,
    /// Counts from 1.
    pub page: u64,
}

impl Look {
    /// The same as the fields of a form.
    pub fn typed(typed: &HashMap<String, String>) -> Self {
        let field = |name: &str| typed.get(name).cloned().unwrap_or_default();
        Self {
            pile: field("pile"),
            kind: field("kind"),
            review: field("review"),
            person: field("person"),
            page: field("page"),
            ..Self::default()
        }
    }

    /// Nonsense is not found.
    pub fn filter(&self) -> Result<Filter> {
        Ok(Filter {
            pile: read(&self.pile, Pile::read)?.unwrap_or_default(),
            kind: read(&self.kind, NoticeKind::read)?,
            review: read(&self.review, number)?,
            person: read(&self.person, number)?,
            page: read(&self.page, |it| it.parse().ok().filter(|it| *it > 0))?.unwrap_or(1),
        })
    }
}

/// What is not there is no filter; what cannot be read is no page of ours.
fn read<T>(typed: &str, read: impl Fn(&str) -> Option<T>) -> Result<Option<T>> {
    match typed {
        "" => Ok(None),
        typed => read(typed).map(Some).ok_or(Error::NotFound),
    }
}

fn number(typed: &str) -> Option<i64> {
    typed.parse().ok().filter(|it| *it > 0)
}

impl Filter {
    pub fn sieve(&self) -> Sieve {
        Sieve {
            kind: self.kind,
            review_id: self.review,
            actor_id: self.person,
            state: self.pile,
            until: None,
        }
    }

    pub fn pile(&self, pile: Pile) -> Self {
        Self { pile, page: 1, ..self.clone() }
    }

    pub fn kind(&self, kind: Option<NoticeKind>) -> Self {
        Self { kind, page: 1, ..self.clone() }
    }

    pub fn review(&self, review: Option<i64>) -> Self {
        Self { review, page: 1, ..self.clone() }
    }

    pub fn person(&self, person: Option<i64>) -> Self {
        Self { person, page: 1, ..self.clone() }
    }

    pub fn page(&self, page: u64) -> Self {
        Self { page, ..self.clone() }
    }

    pub fn path(&self) -> String {
        self.path_after(None)
    }

    /// The same list after something was done.
    pub fn path_after(&self, told: Option<&Told>) -> String {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        for (name, value) in self.fields() {
            query.append_pair(name, &value);
        }
        if let Some(told) = told {
            for (name, value) in told.fields() {
                query.append_pair(name, &value);
            }
        }
        match query.finish() {
            query if query.is_empty() => "/desk/inbox".to_owned(),
            query => format!("/desk/inbox?{query}"),
        }
    }

    /// As the fields of a form carry it.
    pub fn fields(&self) -> Vec<(&'static str, String)> {
        let pile = Some(self.pile.word().to_owned()).filter(|_| self.pile != Pile::default());
        let page = Some(self.page.to_string()).filter(|_| self.page > 1);
        let all = [
            ("pile", pile),
            ("kind", self.kind.map(|it| it.word().to_owned())),
            ("review", self.review.map(|it| it.to_string())),
            ("person", self.person.map(|it| it.to_string())),
            ("page", page),
        ];
        all.into_iter().filter_map(|(name, value)| Some((name, value?))).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_filter_is_read_as_it_was_written() {
        let look = Look { pile: "spam".into(), review: "3".into(), page: "2".into(), ..Look::default() };
        let filter = look.filter().expect("a filter");
        assert_eq!(filter.path(), "/desk/inbox?pile=spam&review=3&page=2");
        assert_eq!(filter.pile(Pile::New).path(), "/desk/inbox?review=3");
    }

    #[test]
    fn nonsense_is_not_found() {
        for look in [
            Look { pile: "best".into(), ..Look::default() },
            Look { person: "-1".into(), ..Look::default() },
            Look { page: "0".into(), ..Look::default() },
        ] {
            assert!(matches!(look.filter(), Err(Error::NotFound)));
        }
    }
}

//! What a button of the inbox says, and what is told when it is done.

use std::collections::{BTreeSet, HashMap};

use super::filter::{Filter, Look};
use crate::{
    App, Error, Result,
    blog::{Act, Author, Decision, MOST_AT_ONCE, Notice, Sieve, Stand, Standing, Whom},
};

/// For how many an address can carry what was done, so that one press undoes it.
const MOST_UNDONE: usize = 100;

/// One deed: what, about which notices, and why.
#[derive(Debug, Default)]
pub struct Order {
    deed: Deed,
    /// The one notice a button stands beside.
    one: Option<i64>,
    /// What is ticked.
    pub ticked: BTreeSet<i64>,
    scope: Scope,
    /// When the list was read, for everything in it.
    until: String,
    pub reason: String,
    pub word: String,
}

/// What is meant by “chosen”.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Scope {
    #[default]
    Ticked,
    Page,
    List,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Deed {
    Act(Act),
    Word(Stand),
}

impl Default for Deed {
    fn default() -> Self {
        Self::Act(Act::Seen)
    }
}

/// Every deed by the name that its buttons give it.
const DEEDS: [(&str, Deed); 16] = [
    ("approve", Deed::Act(Act::Decide(Decision::Approve))),
    ("hide", Deed::Act(Act::Decide(Decision::Hide))),
    ("unhide", Deed::Act(Act::Decide(Decision::Unhide))),
    ("spam", Deed::Act(Act::Decide(Decision::Spam))),
    ("done", Deed::Act(Act::Seen)),
    ("new", Deed::Act(Act::Unseen)),
    ("trust", Deed::Act(Act::Person(Some(Stand::Trusted)))),
    ("limit", Deed::Act(Act::Person(Some(Stand::Limited)))),
    ("block", Deed::Act(Act::Person(Some(Stand::Blocked)))),
    ("lift", Deed::Act(Act::Person(None))),
    ("trust-server", Deed::Act(Act::Server(Some(Stand::Trusted)))),
    ("limit-server", Deed::Act(Act::Server(Some(Stand::Limited)))),
    ("block-server", Deed::Act(Act::Server(Some(Stand::Blocked)))),
    ("lift-server", Deed::Act(Act::Server(None))),
    ("limit-word", Deed::Word(Stand::Limited)),
    ("block-word", Deed::Word(Stand::Blocked)),
];

impl Deed {
    fn read(name: &str) -> Option<Self> {
        DEEDS.iter().find(|it| it.0 == name).map(|it| it.1)
    }

    fn name(self) -> &'static str {
        DEEDS.iter().find(|it| it.1 == self).map_or("", |it| it.0)
    }
}

impl Order {
    /// A button says `approve 12`, or `approve` for what is chosen.
    pub fn read(typed: &HashMap<String, String>) -> Result<Self> {
        let field = |name: &str| typed.get(name).map(String::as_str).unwrap_or_default();
        let (name, one) = match field("do").split_once(' ') {
            Some((name, id)) => (name, Some(id.parse().map_err(|_| Error::NotFound)?)),
            None => (field("do"), None),
        };
        let ticked = typed.keys().filter_map(|it| it.strip_prefix("pick-")?.parse().ok()).collect();
        Ok(Self {
            deed: Deed::read(name).ok_or_else(|| Error::invalid("Please press one of the buttons."))?,
            one,
            ticked,
            scope: match field("of") {
                "page" => Scope::Page,
                "list" => Scope::List,
                _ => Scope::Ticked,
            },
            until: field("until").to_owned(),
            reason: field("reason").to_owned(),
            word: field("word").to_owned(),
        })
    }

    pub fn is_for(&self, scope: &str) -> bool {
        match self.scope {
            Scope::Ticked => scope == "ticked",
            Scope::Page => scope == "page",
            Scope::List => scope == "list",
        }
    }

    pub async fn carry_out(&self, app: &App, author: &Author, filter: &Filter) -> Result<Told> {
        let act = match self.deed {
            Deed::Act(act) => act,
            Deed::Word(stand) => {
                let word = Whom::word(&self.word)?;
                Standing::declare(app, author, &word, Some(stand), &self.reason).await?;
                return Ok(Told { did: self.deed, count: 1, left: 0, ids: Vec::new() });
            }
        };
        let ids = self.chosen(app, author, filter).await?;
        if ids.is_empty() {
            return Err(Error::invalid("Nothing is ticked. Tick what you mean, or choose the whole page."));
        }
        let outcome = Notice::act(app, author, &ids, act, &self.reason).await?;
        Ok(Told { did: self.deed, count: outcome.count, left: outcome.left, ids: outcome.done })
    }

    async fn chosen(&self, app: &App, author: &Author, filter: &Filter) -> Result<Vec<i64>> {
        if let Some(one) = self.one {
            // Its button stands on nobody else's page.
            let known = Notice::by_ids(&app.db, author, &[one]).await?;
            return if known.is_empty() { Err(Error::NotFound) } else { Ok(vec![one]) };
        }
        let until = chrono::DateTime::parse_from_rfc3339(&self.until).ok().map(|it| it.to_utc());
        let sieve = Sieve { until, ..filter.sieve() };
        match self.scope {
            Scope::Ticked => Ok(self.ticked.iter().copied().take(MOST_AT_ONCE as usize).collect()),
            Scope::Page => {
                let page = Notice::page(&app.db, author, &sieve, filter.page, super::PER_PAGE).await?.0;
                Ok(page.iter().map(|it| it.id).collect())
            }
            Scope::List => Notice::ids(&app.db, author, &sieve).await,
        }
    }
}

/// What was done, as the next page tells it.
pub struct Told {
    did: Deed,
    count: u64,
    left: u64,
    ids: Vec<i64>,
}

impl Told {
    pub fn read(look: &Look) -> Option<Self> {
        Some(Self {
            did: Deed::read(&look.did)?,
            count: look.count.parse().ok()?,
            left: look.left.parse().unwrap_or_default(),
            ids: look.ids.split('.').filter_map(|it| it.parse().ok()).take(MOST_UNDONE).collect(),
        })
    }

    /// As an address carries it.
    pub fn fields(&self) -> Vec<(&'static str, String)> {
        let mut fields = vec![("did", self.did.name().to_owned()), ("count", self.count.to_string())];
        if self.left > 0 {
            fields.push(("left", self.left.to_string()));
        }
        if self.ids.len() <= MOST_UNDONE && self.undo().is_some() {
            let ids: Vec<String> = self.ids.iter().map(i64::to_string).collect();
            fields.push(("ids", ids.join(".")));
        }
        fields
    }

    pub fn words(&self) -> String {
        let (one, many) = match self.did {
            Deed::Word(Stand::Blocked) => ("Whatever says this word lies with the spam from now on.", ""),
            Deed::Word(_) => ("Whatever says this word waits from now on.", ""),
            Deed::Act(act) => words(act),
        };
        let done = match self.count {
            0 => "Nothing was done.".to_owned(),
            1 => one.to_owned(),
            count => many.replace("{}", &count.to_string()),
        };
        match self.left {
            0 => done,
            1 => format!("{done} One is as it was: it was not possible, or changed nothing."),
            left => format!("{done} {left} are as they were: it was not possible, or changed nothing."),
        }
    }

    /// The deed that takes this one back, and what to call it.
    pub fn undo(&self) -> Option<(&'static str, &'static str)> {
        let Deed::Act(act) = self.did else { return None };
        if self.ids.is_empty() {
            return None;
        }
        Some(match act {
            Act::Decide(Decision::Approve) => ("hide", "Hide after all"),
            Act::Decide(Decision::Hide | Decision::Spam) => ("unhide", "Undo"),
            Act::Decide(Decision::Unhide) => ("hide", "Hide again"),
            Act::Seen => ("new", "Undo"),
            Act::Unseen => ("done", "Undo"),
            Act::Person(Some(_)) => ("lift", "Lift it again"),
            Act::Server(Some(_)) => ("lift-server", "Lift it again"),
            Act::Person(None) | Act::Server(None) => return None,
        })
    }

    pub fn ids(&self) -> &[i64] {
        &self.ids
    }
}

/// For one, and for many.
fn words(act: Act) -> (&'static str, &'static str) {
    match act {
        Act::Decide(Decision::Approve) => {
            ("Approved. The comment is on the page.", "Approved. {} comments are on the page.")
        }
        Act::Decide(Decision::Hide) => {
            ("Hidden. Nobody sees this comment now.", "Hidden. Nobody sees these {} comments now.")
        }
        Act::Decide(Decision::Unhide) => {
            ("Shown again, unless it still waits.", "{} are shown again, unless they still wait.")
        }
        Act::Decide(Decision::Spam) => (
            "Marked as spam. Words and links like these wait from now on.",
            "{} are marked as spam. Words and links like these wait from now on.",
        ),
        Act::Seen => ("Done.", "Done with {}."),
        Act::Unseen => ("It is new again.", "{} are new again."),
        Act::Person(Some(Stand::Trusted)) => (
            "Trusted. What waited of theirs is on the page.",
            "{} people are trusted. What waited of theirs is on the page.",
        ),
        Act::Person(Some(Stand::Limited)) => (
            "Limited. What this person says waits from now on.",
            "{} people are limited. What they say waits from now on.",
        ),
        Act::Person(Some(Stand::Blocked)) => (
            "Blocked. What this person said is off every page.",
            "{} people are blocked. What they said is off every page.",
        ),
        Act::Server(Some(Stand::Trusted)) => ("The server is trusted.", "{} servers are trusted."),
        Act::Server(Some(Stand::Limited)) => (
            "The server is limited. What its people say waits from now on.",
            "{} servers are limited. What their people say waits from now on.",
        ),
        Act::Server(Some(Stand::Blocked)) => (
            "The server is blocked. What its people said is off every page.",
            "{} servers are blocked. What their people said is off every page.",
        ),
        Act::Person(None) => (
            "Nothing particular holds for this person any more.",
            "Nothing particular holds for these {} people any more.",
        ),
        Act::Server(None) => (
            "Nothing particular holds for this server any more.",
            "Nothing particular holds for these {} servers any more.",
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(fields: &[(&str, &str)]) -> HashMap<String, String> {
        fields.iter().map(|it| (it.0.to_owned(), it.1.to_owned())).collect()
    }

    #[test]
    fn a_button_is_for_its_own_row_whatever_is_ticked() {
        let order = Order::read(&typed(&[("do", "approve 12"), ("pick-3", "on")])).expect("an order");
        assert_eq!((order.deed.name(), order.one), ("approve", Some(12)));
        let order = Order::read(&typed(&[("do", "hide"), ("pick-3", "on"), ("pick-x", "on")]));
        let order = order.expect("an order");
        assert_eq!((order.one, order.ticked), (None, BTreeSet::from([3])));
        assert!(Order::read(&typed(&[("do", "shred 12")])).is_err() && Order::read(&typed(&[])).is_err());
    }

    #[test]
    fn what_was_done_is_told_in_words() {
        let told = |count, left| Told { did: Deed::Act(Act::Seen), count, left, ids: vec![1] }.words();
        assert_eq!(told(1, 0), "Done.");
        assert_eq!(told(7, 1), "Done with 7. One is as it was: it was not possible, or changed nothing.");
        assert!(told(0, 2).starts_with("Nothing was done. 2 are"));
        for (name, deed) in DEEDS {
            assert_eq!(Deed::read(name).map(Deed::name), Some(name), "{deed:?}");
        }
    }
}

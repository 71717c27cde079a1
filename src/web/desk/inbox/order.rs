//! What a button of the inbox says, and what is told when it is done.

use std::{
    borrow::Borrow,
    collections::{BTreeSet, HashMap},
};

use super::filter::{Filter, Look};
use crate::{
    App, Error, Result,
    blog::{Act, Author, Decision, MOST_AT_ONCE, Notice, Sieve, Stand, Standing, Whom},
    language::{Language, Phrase, key},
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

/// Every deed by the name that its buttons give it, with the key of what is told of it.
const DEEDS: [(&str, Deed, &str); 16] = [
    ("approve", Deed::Act(Act::Decide(Decision::Approve)), key("desk-did-approve")),
    ("hide", Deed::Act(Act::Decide(Decision::Hide)), key("desk-did-hide")),
    ("unhide", Deed::Act(Act::Decide(Decision::Unhide)), key("desk-did-unhide")),
    ("spam", Deed::Act(Act::Decide(Decision::Spam)), key("desk-did-spam")),
    ("done", Deed::Act(Act::Seen), key("desk-did-done")),
    ("new", Deed::Act(Act::Unseen), key("desk-did-new")),
    ("trust", Deed::Act(Act::Person(Some(Stand::Trusted))), key("desk-did-trust")),
    ("limit", Deed::Act(Act::Person(Some(Stand::Limited))), key("desk-did-limit")),
    ("block", Deed::Act(Act::Person(Some(Stand::Blocked))), key("desk-did-block")),
    ("lift", Deed::Act(Act::Person(None)), key("desk-did-lift")),
    ("trust-server", Deed::Act(Act::Server(Some(Stand::Trusted))), key("desk-did-trust-server")),
    ("limit-server", Deed::Act(Act::Server(Some(Stand::Limited))), key("desk-did-limit-server")),
    ("block-server", Deed::Act(Act::Server(Some(Stand::Blocked))), key("desk-did-block-server")),
    ("lift-server", Deed::Act(Act::Server(None)), key("desk-did-lift-server")),
    ("limit-word", Deed::Word(Stand::Limited), key("desk-did-limit-word")),
    ("block-word", Deed::Word(Stand::Blocked), key("desk-did-block-word")),
];

impl Deed {
    fn read(name: &str) -> Option<Self> {
        DEEDS.iter().find(|it| it.0 == name).map(|it| it.1)
    }

    fn name(self) -> &'static str {
        DEEDS.iter().find(|it| it.1 == self).map_or("", |it| it.0)
    }

    fn told(self) -> &'static str {
        DEEDS.iter().find(|it| it.1 == self).map_or("", |it| it.2)
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
            deed: Deed::read(name).ok_or_else(|| Error::wrong([Phrase::new("desk-wrong-button")]))?,
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
            return Err(Error::wrong([Phrase::new("desk-wrong-nothing-ticked")]));
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

    pub fn words(&self, language: impl Borrow<Language>) -> String {
        let language = *language.borrow();
        let done = match self.count {
            0 => language.say("desk-did-nothing"),
            count => language.count(self.did.told(), count),
        };
        match self.left {
            0 => done,
            left => format!("{done} {}", language.count("desk-did-left", left)),
        }
    }

    /// The deed that takes this one back, and the key of what to call it.
    pub fn undo(&self) -> Option<(&'static str, &'static str)> {
        let Deed::Act(act) = self.did else { return None };
        if self.ids.is_empty() {
            return None;
        }
        Some(match act {
            Act::Decide(Decision::Approve) => ("hide", key("desk-undo-approve")),
            Act::Decide(Decision::Hide | Decision::Spam) => ("unhide", key("desk-undo")),
            Act::Decide(Decision::Unhide) => ("hide", key("desk-undo-unhide")),
            Act::Seen => ("new", key("desk-undo")),
            Act::Unseen => ("done", key("desk-undo")),
            Act::Person(Some(_)) => ("lift", key("desk-undo-stand")),
            Act::Server(Some(_)) => ("lift-server", key("desk-undo-stand")),
            Act::Person(None) | Act::Server(None) => return None,
        })
    }

    pub fn ids(&self) -> &[i64] {
        &self.ids
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
        let told = |count, left| {
            Told { did: Deed::Act(Act::Seen), count, left, ids: vec![1] }.words(Language::English)
        };
        assert_eq!(told(1, 0), "Done.");
        assert_eq!(told(7, 1), "Done with 7. One is as it was: it was not possible, or changed nothing.");
        assert!(told(0, 2).starts_with("Nothing was done. 2 are"));
        for (name, deed, _) in DEEDS {
            assert_eq!(Deed::read(name).map(Deed::name), Some(name), "{deed:?}");
        }
    }
}

//! What somebody wants to do at home, and the dialog of their own server for it.
//!
//! Visitors make us ask, so it is asked through the same guard as everything else, and whatever
//! goes wrong has one answer: nobody learns from us what a host does (closed, slow, nonsense).

use std::{fmt, time::Duration};

use serde_json::Value;
use url::Url;

use super::{Federation, home::Topic, peer, wire::Thing};
use crate::blog::authority_of;

/// How long a visitor waits for another server.
pub const PATIENCE: Duration = Duration::from_secs(12);
/// The longest name or address we look for, in bytes.
const LONGEST: usize = 320;
/// Under these paths servers keep the profiles of their people.
const PROFILES: [&str; 7] = ["/@", "/users/", "/u/", "/profile/", "/channel/", "/author/", "/c/"];

const SUBSCRIBE: &str = "http://ostatus.org/schema/1.0/subscribe";

/// What leads to an answer: intents of FEP-3b86, then the form of OStatus; best first.
const ANSWER: [(&str, &str); 3] = [
    ("https://w3id.org/fep/3b86/Create", "{inReplyTo}"),
    ("https://w3id.org/fep/3b86/Object", "{object}"),
    (SUBSCRIBE, "{uri}"),
];
/// What leads to a follow.
const FOLLOW: [(&str, &str); 3] = [
    ("https://w3id.org/fep/3b86/Follow", "{object}"),
    (SUBSCRIBE, "{uri}"),
    ("https://w3id.org/fep/3b86/Object", "{object}"),
];
/// What leads to words of one's own.
const SHARE: [(&str, &str); 1] = [("https://w3id.org/fep/3b86/Create", "{content}")];

/// Where known software keeps what its servers do not tell: here one follows,
const FOLLOWING: [(&[&str], &str); 5] = [
    (&["mastodon", "hometown", "fedibird", "glitchcafe"], "/authorize_interaction?uri={uri}"),
    (&["pleroma", "akkoma"], "/ostatus_subscribe?acct={uri}"),
    (&MISSKEYS, "/authorize-follow?acct={uri}"),
    (&["friendica"], "/contact/follow?url={uri}"),
    (&["lemmy"], "/activitypub/externalInteraction?uri={uri}"),
];
/// and here one writes.
const SHARING: [(&[&str], &str); 6] = [
    (&["mastodon", "hometown", "fedibird", "glitchcafe"], "/share?text={content}"),
    (&MISSKEYS, "/share?text={content}"),
    (&["friendica"], "/compose?title={name}&body={content}"),
    (&["hubzilla", "streams", "forte"], "/rpost?title={name}&body={content}"),
    (&["lemmy"], "/create_post?title={name}&url={uri}&body={content}"),
    (&["diaspora", "socialhome"], "/bookmarklet?title={name}&notes={content}&url={uri}"),
];
const MISSKEYS: [&str; 9] = [
    "misskey",
    "sharkey",
    "firefish",
    "calckey",
    "iceshrimp",
    "foundkey",
    "cherrypick",
    "meisskey",
    "catodon",
];

/// A name in the fediverse: `bob@moor.example`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Handle {
    pub name: String,
    /// Host, and port where it is not the scheme's own.
    pub host: String,
}

impl Handle {
    /// What people type: with or without the first `@`, or the address of their profile.
    pub fn read(typed: &str) -> Option<Self> {
        let typed = typed.trim().trim_start_matches("acct:");
        if typed.len() > LONGEST {
            return None;
        }
        if let Some(profile) = Url::parse(typed).ok().filter(Url::has_host) {
            let name = PROFILES.iter().find_map(|it| profile.path().strip_prefix(it))?;
            return Self::of(name.trim_end_matches('/'), &authority_of(&profile));
        }
        let (name, host) = typed.trim_start_matches('@').split_once('@')?;
        Self::of(name, host)
    }

    fn of(name: &str, host: &str) -> Option<Self> {
        let is_name = |it: char| it.is_ascii_alphanumeric() || matches!(it, '_' | '.' | '-');
        let fits = !name.is_empty() && name.chars().all(is_name);
        Some(Self { name: name.to_owned(), host: server(host).filter(|_| fits)? })
    }
}

impl fmt::Display for Handle {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "{}@{}", self.name, self.host)
    }
}

/// Where somebody is at home: by their handle, or by no more than the name of their server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    name: Option<String>,
    /// Host, and port where it is not the scheme's own.
    pub host: String,
}

impl Place {
    /// What people type: their handle, the address of their profile, or the name of their server.
    pub fn read(typed: &str) -> Option<Self> {
        if let Some(handle) = Handle::read(typed) {
            return Some(handle.into());
        }
        let typed = typed.trim();
        if typed.len() > LONGEST {
            return None;
        }
        let address = Url::parse(typed).ok().filter(|it| matches!(it.scheme(), "https" | "http"));
        if let Some(address) = address {
            let host = Some(authority_of(&address)).filter(|_| address.username().is_empty());
            return Some(Self { name: None, host: host.filter(|it| is_far(it))? });
        }
        Some(Self { name: None, host: server(typed.trim_end_matches('/')).filter(|it| is_far(it))? })
    }

    /// Under which name the server knows them; a server that is asked for itself answers for all.
    fn account(&self) -> String {
        let name = self.name.as_deref().unwrap_or_else(|| self.host.split(':').next().unwrap_or_default());
        format!("{name}@{}", self.host)
    }
}

impl From<Handle> for Place {
    fn from(handle: Handle) -> Self {
        Self { name: Some(handle.name), host: handle.host }
    }
}

/// As it was meant: `bob@moor.example`, or `moor.example`.
impl fmt::Display for Place {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.name {
            Some(name) => write!(to, "{name}@{}", self.host),
            None => write!(to, "{}", self.host),
        }
    }
}

/// Whether a word is the name of a server, and not only any word: it has a dot, or a port.
fn is_far(host: &str) -> bool {
    host.contains(['.', ':'])
}

/// Host and port, if there is nothing else in these words.
fn server(host: &str) -> Option<String> {
    let url = Url::parse(&format!("https://{host}/")).ok()?;
    let is_host = url.path() == "/" && url.query().is_none() && url.username().is_empty();
    let fits = is_host && !host.is_empty() && !host.contains(['/', '\\', '#', '@']);
    fits.then(|| authority_of(&url))
}

/// What somebody wants to do.
#[derive(Clone, Debug)]
pub struct Intent {
    /// Links on a card that lead there, each with what its address has to have room for.
    doors: &'static [(&'static str, &'static str)],
    /// The same of software that puts nothing on a card.
    habits: &'static [(&'static [&'static str], &'static str)],
    /// What there is to say.
    values: Vec<(&'static str, String)>,
}

impl Intent {
    pub fn answer(topic: &Topic) -> Self {
        let values = vec![
            ("object", topic.id.clone()),
            ("uri", topic.id.clone()),
            ("inReplyTo", topic.id.clone()),
            ("on-success", topic.page.clone()),
            ("on-cancel", topic.page.clone()),
        ];
        Self { doors: &ANSWER, habits: &[], values }
    }

    /// To follow somebody of ours, by their ActivityPub id.
    pub fn follow(id: &str, page: &str) -> Self {
        let values = vec![
            ("object", id.to_owned()),
            ("uri", id.to_owned()),
            ("on-success", page.to_owned()),
            ("on-cancel", page.to_owned()),
        ];
        Self { doors: &FOLLOW, habits: &FOLLOWING, values }
    }

    /// To tell others about a page of ours, in these words.
    pub fn share(title: &str, words: &str, page: &str) -> Self {
        let values = vec![
            ("name", title.to_owned()),
            ("content", words.to_owned()),
            ("uri", page.to_owned()),
            ("on-success", page.to_owned()),
            ("on-cancel", page.to_owned()),
        ];
        Self { doors: &SHARE, habits: &SHARING, values }
    }

    /// A template with our values in it; what we do not know is left empty.
    fn fill(&self, template: &str) -> String {
        let mut pieces = template.split('{');
        let mut url = pieces.next().unwrap_or_default().to_owned();
        for piece in pieces {
            let Some((name, rest)) = piece.split_once('}') else { continue };
            let known = self.values.iter().find(|it| it.0 == name);
            url += &known.map(|it| encoded(&it.1)).unwrap_or_default();
            url += rest;
        }
        url
    }

    /// What the software of their server is known to offer.
    fn habit(&self, software: &str) -> Option<&'static str> {
        self.habits.iter().find(|it| it.0.contains(&software)).map(|it| it.1)
    }
}

/// The dialog at somebody's own server; `None` if there is none we could find, for whatever reason.
pub async fn dialog(federation: &Federation, place: &Place, intent: &Intent) -> Option<String> {
    tokio::time::timeout(PATIENCE, look(federation, place, intent)).await.ok()?
}

async fn look(federation: &Federation, place: &Place, intent: &Intent) -> Option<String> {
    let card = card(federation, place).await.unwrap_or_default();
    let links: Vec<Thing<'_>> = Thing(&card).list("links").iter().map(Thing).collect();
    let templates = intent.doors.iter().flat_map(|(rel, needed)| {
        let offered = links.iter().filter(move |it| it.text("rel") == Some(rel));
        offered.filter_map(|it| it.text("template")).filter(move |it| it.contains(needed))
    });
    let told = templates.map(|it| intent.fill(it)).find(|it| leads_home(federation, it, &place.host));
    if told.is_some() || intent.habits.is_empty() {
        return told;
    }
    let (software, _) = peer::nodeinfo(federation, &place.host).await.ok()?;
    let known = intent.habit(&software)?;
    let url = format!("{}://{}{}", federation.config.url.scheme(), place.host, intent.fill(known));
    Some(url).filter(|it| leads_home(federation, it, &place.host))
}

/// The WebFinger card of somebody (RFC 7033).
pub async fn card(federation: &Federation, place: &Place) -> Option<Value> {
    let address = format!(
        "{}://{}/.well-known/webfinger?resource=acct:{}",
        federation.config.url.scheme(),
        place.host,
        encoded(&place.account())
    );
    let asking =
        async { federation.post.client.plain_json(&address, &*federation.instance_seal().await?).await };
    match tokio::time::timeout(PATIENCE, asking).await {
        Ok(Ok(card)) => Some(card),
        Ok(Err(trouble)) => {
            tracing::debug!(%place, %trouble, "no card");
            None
        }
        Err(_) => None,
    }
}

/// Whether an address is on the server of somebody itself, and may be visited.
fn leads_home(federation: &Federation, url: &str, host: &str) -> bool {
    let plain = !url.contains(|it: char| it.is_whitespace() || it.is_control());
    plain && federation.post.client.check(url).is_ok_and(|it| authority_of(&it) == host)
}

/// Everything but unreserved characters as `%XX` (RFC 3986, 2.3).
pub fn encoded(text: &str) -> String {
    let plain = |it: u8| it.is_ascii_alphanumeric() || matches!(it, b'-' | b'.' | b'_' | b'~');
    text.bytes().map(|it| if plain(it) { char::from(it).to_string() } else { format!("%{it:02X}") }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_type_their_handle_in_many_ways() {
        for typed in [
            "bob@moor.example",
            " @bob@Moor.example ",
            "acct:bob@moor.example",
            "https://moor.example/@bob",
            "https://moor.example/profile/bob",
        ] {
            assert_eq!(Handle::read(typed).expect(typed).to_string(), "bob@moor.example");
        }
        for nonsense in [
            "bob",
            "@bob",
            "bob@",
            "b ob@moor.example",
            "bob@moor.example/x",
            "bob@x@y",
            "https://moor.example/",
        ] {
            assert_eq!(Handle::read(nonsense), None, "{nonsense}");
        }
    }

    #[test]
    fn the_name_of_a_server_is_enough_for_a_place() {
        for typed in [
            "moor.example",
            " Moor.example/ ",
            "https://moor.example",
            "https://moor.example/@bob@else.example",
        ] {
            assert_eq!(Place::read(typed).expect(typed).to_string(), "moor.example", "{typed}");
        }
        assert_eq!(
            Place::read("@bob@moor.example:8443").expect("a place").to_string(),
            "bob@moor.example:8443"
        );
        for nonsense in [
            "",
            "bob",
            "@bob",
            "a b.example",
            "moor.example/x",
            "javascript:alert(1)",
            "ftp://moor.example",
            "https://u@moor.example/",
        ] {
            assert_eq!(Place::read(nonsense), None, "{nonsense}");
        }
    }

    #[test]
    fn templates_are_filled_with_nothing_but_encoded_values() {
        let topic = Topic { id: "https://a.example/ap/1?x&y".into(), page: "p".into(), mentions: vec![] };
        assert_eq!(
            Intent::answer(&topic).fill("https://m.example/go?u={uri}&t={text}&o={object"),
            "https://m.example/go?u=https%3A%2F%2Fa.example%2Fap%2F1%3Fx%26y&t=&o="
        );
    }

    #[test]
    fn software_that_tells_nothing_is_known_by_its_name() {
        let share = Intent::share("T & u", "T & u: https://a.example/", "https://a.example/");
        assert_eq!(
            share.habit("sharkey").map(|it| share.fill(it)).as_deref(),
            Some("/share?text=T%20%26%20u%3A%20https%3A%2F%2Fa.example%2F")
        );
        assert_eq!(share.habit("gotosocial"), None);
    }
}

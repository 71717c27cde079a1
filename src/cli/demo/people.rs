//! Invented people on invented servers, who follow, like and answer in the demo.

use anyhow::{Context, Result};
use serde::Deserialize;

use crate::{
    App,
    blog::{Actor, Keys, Kind, Peer},
    db,
};

/// Somebody elsewhere.
#[derive(Debug, Deserialize)]
pub struct Person {
    name: String,
    handle: String,
    host: String,
    software: Software,
}

/// What their server runs: each gives its addresses a shape of its own.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Software {
    Mastodon,
    GoToSocial,
    Misskey,
    Pleroma,
    Lemmy,
    Friendica,
    BookWyrm,
    WordPress,
}

impl Software {
    /// `gotosocial`
    fn nodeinfo_name(self) -> String {
        format!("{self:?}").to_lowercase()
    }
}

/// Somebody who has been met, and who says something from time to time.
#[derive(Debug)]
pub struct Acquaintance {
    pub actor: Actor,
    software: Software,
}

/// Meets everybody there is.
pub async fn meet(app: &App) -> Result<Vec<Acquaintance>> {
    let people: Vec<Person> =
        serde_yaml_ng::from_str(include_str!("people.yaml")).context("the people of the demo")?;
    let txn = db::begin(&app.db).await?;
    let mut met = Vec::new();
    for person in people {
        let actor = person.actor(app).remember(&txn).await?;
        if Peer::by_host(&txn, &person.host).await?.is_none() {
            Peer::meet(&txn, &person.host).await?;
            let software = Some((person.software.nodeinfo_name(), String::new()));
            if let Some(peer) = Peer::by_host(&txn, &person.host).await? {
                peer.runs(&txn, software).await?;
            }
        }
        met.push(Acquaintance { actor, software: person.software });
    }
    txn.commit().await?;
    Ok(met)
}

impl Person {
    fn actor(&self, app: &App) -> Actor {
        let Self { handle, host, .. } = self;
        let path = match self.software {
            Software::Mastodon | Software::GoToSocial | Software::Pleroma => format!("users/{handle}"),
            Software::Misskey => format!("users/9x{handle}7k2"),
            Software::Lemmy => format!("u/{handle}"),
            Software::Friendica => format!("profile/{handle}"),
            Software::BookWyrm => format!("user/{handle}"),
            Software::WordPress => format!("author/{handle}"),
        };
        let page = match self.software {
            Software::Mastodon | Software::GoToSocial | Software::Misskey => format!("@{handle}"),
            _ => path.clone(),
        };
        let url = format!("https://{host}/{path}");
        // They have no keys: nobody can speak for them.
        let keys = Keys { public: String::new(), private: String::new() };
        Actor {
            display_name: self.name.clone(),
            host: host.clone(),
            page_url: format!("https://{host}/{page}"),
            inbox: format!("{url}/inbox"),
            shared_inbox: Some(format!("https://{host}/inbox")),
            followers_url: Some(format!("{url}/followers")),
            key_id: format!("{url}#main-key"),
            private_key: None,
            url,
            ..Actor::local(&app.config, Kind::Person, "", handle, keys)
        }
    }
}

impl Acquaintance {
    /// `bram@lesezimmer.example`
    pub fn is_called(&self, name: &str) -> bool {
        name.split_once('@') == Some((self.actor.handle.as_str(), self.actor.host.as_str()))
    }

    /// The id of the nth thing they say, and the address of its page.
    pub fn addresses(&self, nth: usize) -> (String, String) {
        let Actor { url, host, page_url, .. } = &self.actor;
        let number = 110_000_000 + nth * 7_919;
        let pair = |id: String| (id.clone(), id);
        match self.software {
            Software::Mastodon => (format!("{url}/statuses/{number}"), format!("{page_url}/{number}")),
            Software::GoToSocial => {
                (format!("{url}/statuses/01J{number}"), format!("{page_url}/statuses/01J{number}"))
            }
            Software::Misskey => pair(format!("https://{host}/notes/9z{number:x}")),
            Software::Pleroma => pair(format!("https://{host}/objects/{number:x}")),
            Software::Lemmy => pair(format!("https://{host}/comment/{number}")),
            Software::Friendica => pair(format!("https://{host}/display/{number:x}")),
            Software::BookWyrm => pair(format!("{url}/comment/{number}")),
            Software::WordPress => pair(format!("https://{host}/?c={number}")),
        }
    }
}

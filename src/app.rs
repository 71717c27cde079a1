//! What every room needs, cheap to clone.

use std::{ops::Deref, sync::Arc};

use anyhow::Result;
use tokio::sync::Notify;

use crate::{Config, db::Db, mail::Mail, media::Media, secret::secret};

/// One pointer: every request carries it through every layer of the house.
#[derive(Clone, Debug)]
pub struct App(Arc<Rooms>);

#[derive(Debug)]
pub struct Rooms {
    pub config: Config,
    pub db: Db,
    pub media: Media,
    /// `None` if the operator has configured no mail.
    pub mail: Option<Mail>,
    /// Rings when a deed has left work for the worker of this process.
    pub bell: Notify,
    /// Whoever reads the terminal may set the blog up, and nobody else.
    pub setup_token: String,
}

impl Deref for App {
    type Target = Rooms;

    fn deref(&self) -> &Rooms {
        &self.0
    }
}

impl App {
    /// Opens the data folder and the database.
    pub async fn open(config: Config) -> Result<Self> {
        let mail = if config.offline { None } else { Mail::open(&config)? };
        let db = Db::open(&config.database()).await?;
        let media = Media::open(&config)?;
        Ok(Self(Arc::new(Rooms { config, db, media, mail, bell: Notify::new(), setup_token: secret() })))
    }

    /// The full address of something in this house, from a path that begins with a slash.
    pub fn url(&self, path: &str) -> String {
        format!("{}{path}", self.config.origin())
    }

    /// The path of an address of ours, `/ap/articles/…`; `None` for somebody else's.
    pub fn path<'a>(&self, url: &'a str) -> Option<&'a str> {
        url.strip_prefix(&self.config.origin()).filter(|it| it.starts_with('/'))
    }

    /// Whether this address is ours.
    pub fn is_ours(&self, url: &str) -> bool {
        self.path(url).is_some()
    }
}

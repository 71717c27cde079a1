//! A throw-away blog to look around in: full of invented reviews, and silent towards everybody else.

use std::{
    fs::{self, DirBuilder},
    net::SocketAddr,
    os::unix::fs::DirBuilderExt,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, ensure};
use clap::Args;
use serde_json::json;
use tokio::net::TcpListener;

use super::serve::{keep_open, start_log, stop_signal, stopped};
use crate::{App, Config, blog::Settings, db, federation::Federation, language::Language};

mod content;
mod conversation;
mod people;

use content::PASSWORD;

/// What a demo is like, for the other commands: `reynard --config FOLDER/demo.toml …`.
const FILE: &str = "demo.toml";

#[derive(Debug, Args)]
pub struct DemoArgs {
    /// The port on this machine; any free one if you do not care
    #[arg(long, default_value_t = 0)]
    port: u16,
    /// The address and port to listen on, for others to look at it as well
    #[arg(long, conflicts_with = "port")]
    listen: Option<SocketAddr>,
    /// The language of the blog's own words: en, de, fr, es or ar
    #[arg(long, default_value = "en")]
    language: String,
    /// Keep everything in this folder instead of a temporary one, and go on from there the next time
    #[arg(long, value_name = "FOLDER")]
    keep: Option<PathBuf>,
}

/// Starts the demo; at the end nothing is left of it, unless it is to be kept.
pub async fn run(args: &DemoArgs, as_json: bool) -> Result<()> {
    ensure!(
        Language::of(&args.language).is_some(),
        "the blog speaks en, de, fr, es and ar, not {}",
        args.language
    );
    let stopping = stop_signal()?;
    let place = Place::find(args)?;
    let (door, config) = place.open(args).await?;
    start_log(&config)?;
    let app = App::open(config).await?;
    if Settings::find(&app.db).await?.is_none() {
        tokio::select! {
            filled = content::fill(&app, &place.folder, &args.language) => filled?,
            () = stopped(stopping.clone()) => return Ok(()),
        }
    }
    let federation = Federation::open(app.clone()).await?;
    place.welcome(&app, as_json);
    keep_open(federation, door, stopping).await
}

/// The folder a demo lives in. A temporary one goes with it.
struct Place {
    folder: PathBuf,
    is_kept: bool,
}

impl Place {
    fn find(args: &DemoArgs) -> Result<Self> {
        let (folder, is_kept) = match &args.keep {
            Some(folder) => (folder.clone(), true),
            None => (std::env::temp_dir().join(format!("reynard-demo-{}", db::uid())), false),
        };
        let cannot = || format!("cannot make the folder {}", folder.display());
        // Nobody else on this machine has any business in there.
        DirBuilder::new().recursive(is_kept).mode(0o700).create(&folder).with_context(cannot)?;
        let folder = folder.canonicalize().with_context(cannot)?;
        let place = Self { folder, is_kept };
        let is_empty = fs::read_dir(&place.folder)?.next().is_none();
        ensure!(
            is_empty || place.file().exists(),
            "{} is neither empty nor the folder of a demo",
            place.folder.display()
        );
        Ok(place)
    }

    /// Opens the door first: the address of the blog has its port in it.
    async fn open(&self, args: &DemoArgs) -> Result<(TcpListener, Config)> {
        if self.file().exists() {
            let config = Config::read(&self.file())?;
            let wanted = args.listen.unwrap_or(SocketAddr::new(config.listen.ip(), args.port));
            ensure!(
                wanted.port() == 0 || wanted.port() == config.listen.port(),
                "the demo in {} has the address {}, which cannot change",
                self.folder.display(),
                config.origin()
            );
            return Ok((listen(config.listen).await?, config));
        }
        let door = listen(args.listen.unwrap_or(([127, 0, 0, 1], args.port).into())).await?;
        let address = door.local_addr()?;
        let text = format!(
            "url = \"http://localhost:{}\"\nlisten = \"{address}\"\ndata = {}\n\
             insecure = true\noffline = true\nlog = \"warn\"\n",
            address.port(),
            serde_json::to_string(&self.folder.join("data"))?,
        );
        fs::write(self.file(), text).with_context(|| format!("cannot write {}", self.file().display()))?;
        Ok((door, Config::read(&self.file())?))
    }

    fn file(&self) -> PathBuf {
        self.folder.join(FILE)
    }

    fn welcome(&self, app: &App, as_json: bool) {
        if as_json {
            let authors = content::AUTHORS.map(|it| it.username);
            println!(
                "{}",
                json!({
                    "url": app.url("/"), "authors": authors, "password": PASSWORD,
                    "config": self.file(), "folder": self.folder,
                })
            );
            return;
        }
        let [owner, others @ ..] = content::AUTHORS;
        let others = others.map(|it| it.username).join(", ");
        println!("{} is at {}", content::NAME, app.url("/"));
        println!("Sign in at {} as {} (the owner), {others}.", app.url("/sign-in"), owner.username);
        println!("The password of all of them is: {PASSWORD}");
        println!("From a shell: reynard --config {} review list", self.file().display());
        match self.is_kept {
            true => println!("Nothing leaves this machine. Ctrl-C ends it; it stays in its folder."),
            false => println!("Nothing leaves this machine. Ctrl-C ends it, and nothing is left of it."),
        }
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        if !self.is_kept
            && let Err(error) = fs::remove_dir_all(&self.folder)
        {
            eprintln!("reynard: cannot remove {}: {error}", self.folder.display());
        }
    }
}

async fn listen(address: SocketAddr) -> Result<TcpListener> {
    TcpListener::bind(address).await.with_context(|| format!("cannot listen on {address}"))
}

/// Writes what is built in to a file, as an author would have it.
fn unpack(folder: &Path, name: &str, bytes: &[u8]) -> Result<PathBuf> {
    let path = folder.join(name);
    fs::write(&path, bytes).with_context(|| format!("cannot write {}", path.display()))?;
    Ok(path)
}

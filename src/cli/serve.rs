//! Starting the blog, and ending it without losing anything.

use std::{io::IsTerminal, time::Duration};

use anyhow::{Context, Result};
use tokio::{
    net::TcpListener,
    signal::unix::{SignalKind, signal},
    sync::watch,
};
use tracing_subscriber::EnvFilter;

use super::door;
use crate::{App, Config, blog::Settings, federation::Federation, worker};

/// How long everything that has begun may take to end.
const FINISHING: Duration = Duration::from_secs(28);

pub async fn serve(config: Config) -> Result<()> {
    start_log(&config)?;
    if config.insecure {
        tracing::warn!("insecure is on: plain http is allowed; this is for trials on one machine only");
    }
    let app = App::open(config).await?;
    app.media.check().await?;
    let federation = Federation::open(app.clone()).await?;
    let listen = app.config.listen;
    let door = TcpListener::bind(listen).await.with_context(|| format!("cannot listen on {listen}"))?;
    welcome(&app).await?;
    keep_open(federation, door, stop_signal()?).await
}

/// Says on standard error what is worth saying.
pub fn start_log(config: &Config) -> Result<()> {
    let directives = EnvFilter::try_new(&config.log).context("the log option is not right")?;
    tracing_subscriber::fmt()
        .with_env_filter(directives)
        .with_ansi(std::io::stderr().is_terminal())
        .with_writer(std::io::stderr)
        .init();
    Ok(())
}

/// Lets visitors in and works until it is time to stop; then ends what has begun.
pub async fn keep_open(
    federation: Federation,
    door: TcpListener,
    stopping: watch::Receiver<bool>,
) -> Result<()> {
    let db = federation.db.clone();
    db.keep_open();
    let work = tokio::spawn(worker::run(federation.clone(), stopped(stopping.clone())));
    let house = crate::House::new(federation);
    let both = async { tokio::join!(door::open(door, house, stopped(stopping.clone())), work) };
    tokio::select! {
        ((), worked) = both => worked.context("the worker stopped")?,
        () = overdue(stopping.clone()) => tracing::warn!("some visitors were still being served; good-bye"),
    }
    db.checkpoint().await?;
    Ok(())
}

async fn welcome(app: &App) -> Result<()> {
    println!("Reynard is at {}", app.url("/"));
    if Settings::find(&app.db).await?.is_none() {
        println!("It is not set up yet. Open {}", app.url(&format!("/setup?token={}", app.setup_token)));
    }
    Ok(())
}

/// Becomes true at SIGTERM or SIGINT; a second signal ends the process at once.
pub fn stop_signal() -> Result<watch::Receiver<bool>> {
    let (tell, told) = watch::channel(false);
    let (mut term, mut int) = (signal(SignalKind::terminate())?, signal(SignalKind::interrupt())?);
    tokio::spawn(async move {
        for first in [true, false] {
            tokio::select! { _ = term.recv() => {}, _ = int.recv() => {} }
            if !first {
                std::process::exit(1);
            }
            tracing::info!("finishing what has begun");
            let _ = tell.send(true);
        }
    });
    Ok(told)
}

/// Waits until it is time to stop.
pub async fn stopped(mut stopping: watch::Receiver<bool>) {
    let _ = stopping.wait_for(|it| *it).await;
}

async fn overdue(stopping: watch::Receiver<bool>) {
    stopped(stopping).await;
    tokio::time::sleep(FINISHING).await;
}

//! A blog in a process of its own, started as an operator would start it.

use std::{
    env, fs,
    net::{SocketAddr, TcpListener},
    path::Path,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail, ensure};
use tokio::net::TcpStream;

use crate::Config;

/// How long it may take to open its door, and to end what it has begun.
const PATIENCE: Duration = Duration::from_secs(60);
/// How long we look away between two looks.
const BLINK: Duration = Duration::from_millis(1);

/// A running `reynard serve`. Whoever drops it pulls the plug.
pub struct House {
    child: Child,
    address: SocketAddr,
}

/// What a process holds in memory, in bytes.
pub struct Memory {
    pub now: u64,
    pub highest: u64,
}

impl House {
    /// Starts a blog that is configured like this and waits until it lets visitors in. Several may share one
    /// database; each listens on a port of its own.
    pub async fn open(config: &Config) -> Result<Self> {
        let mut house = Self::start(config)?;
        let begun = Instant::now();
        while TcpStream::connect(house.address).await.is_err() {
            if let Some(status) = house.child.try_wait()? {
                bail!("the measured blog stopped at once ({status}); what it said stands above");
            }
            ensure!(
                begun.elapsed() < PATIENCE,
                "the measured blog never opened its door; is the machine busy?"
            );
            tokio::time::sleep(BLINK).await;
        }
        Ok(house)
    }

    /// Whatever the operator has in the environment, only this configuration counts.
    fn start(config: &Config) -> Result<Self> {
        let mut command =
            Command::new(env::current_exe().context("this program does not know where it lies")?);
        for (name, _) in env::vars_os().filter(|it| it.0.to_string_lossy().starts_with("REYNARD_")) {
            command.env_remove(name);
        }
        let networks: Vec<_> = config.fetch_allow.iter().map(ToString::to_string).collect();
        let child = command
            .arg("serve")
            .env("REYNARD_URL", config.origin())
            .env("REYNARD_LISTEN", config.listen.to_string())
            .env("REYNARD_DATABASE", config.database())
            .env("REYNARD_DATA", &config.data)
            .env("REYNARD_FETCH_ALLOW", networks.join(","))
            .env("REYNARD_INSECURE", config.insecure.to_string())
            .env("REYNARD_DELIVERIES", config.deliveries.to_string())
            .env("REYNARD_LOG", &config.log)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .spawn()
            .context("the measured blog could not be started")?;
        Ok(Self { child, address: config.listen })
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The number of its process.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// What its process holds in memory.
    pub fn memory(&self) -> Result<Memory> {
        let file = format!("/proc/{}/status", self.child.id());
        ensure!(Path::new("/proc/self/status").exists(), "memory is read in /proc, as Linux has it");
        let status = fs::read_to_string(&file).with_context(|| format!("cannot read {file}"))?;
        let bytes = |name: &str| {
            let line = status.lines().find_map(|it| it.strip_prefix(name)?.strip_prefix(':'));
            let kilobytes = line.and_then(|it| it.trim().strip_suffix(" kB")?.parse::<u64>().ok());
            kilobytes.map(|it| it * 1024).with_context(|| format!("{file} does not say {name}"))
        };
        Ok(Memory { now: bytes("VmRSS")?, highest: bytes("VmHWM")? })
    }

    /// Asks it to stop and waits until it has ended what it had begun.
    pub async fn stop(mut self) -> Result<()> {
        let asked = Command::new("kill").args(["-TERM", &self.child.id().to_string()]).status();
        ensure!(
            asked.context("the command kill is not there")?.success(),
            "the measured blog had already stopped"
        );
        let begun = Instant::now();
        loop {
            if let Some(status) = self.child.try_wait()? {
                ensure!(status.success(), "the measured blog did not end well: {status}");
                return Ok(());
            }
            ensure!(begun.elapsed() < PATIENCE, "the measured blog never stopped");
            tokio::time::sleep(BLINK).await;
        }
    }

    /// Pulls the plug.
    pub fn kill(mut self) -> Result<()> {
        self.child.kill().context("the measured blog could not be stopped")?;
        self.child.wait()?;
        Ok(())
    }
}

impl Drop for House {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A port of this machine where nobody listens.
pub fn free_port() -> Result<u16> {
    Ok(TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port())
}

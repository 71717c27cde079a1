//! The real program, started the way an operator starts it.

use std::{
    io::Write,
    process::{Child, Command, ExitStatus, Output, Stdio},
    time::{Duration, Instant},
};

use serde_json::Value;
use tempfile::TempDir;

use super::blog::{PASSWORD, postgres};

/// How long a process may take to do what it is told.
const PATIENCE: Duration = Duration::from_secs(60);

/// A blog that lives in a folder and is used by processes of its own.
pub struct Binary {
    pub url: String,
    pub folder: TempDir,
    port: u16,
    database: String,
}

/// A running `reynard serve`.
pub struct Serving {
    child: Child,
}

impl Binary {
    /// A place for a blog that is not set up yet.
    pub async fn place() -> Self {
        let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let mut database = String::new();
        if let Some(server) = postgres() {
            let name = format!("binary_{}_{}", std::process::id(), super::token());
            super::blog::on_server(&server, &format!("create database {name}")).await;
            database = format!("{server}/{name}");
        }
        let folder = tempfile::tempdir().unwrap();
        Self { url: format!("http://localhost:{port}"), folder, port, database }
    }

    /// A blog that alice has set up.
    pub async fn open() -> Self {
        let place = Self::place().await;
        let done = place.run_with(
            &[
                "setup",
                "--name",
                "Winter Reading",
                "--handle",
                "winter",
                "--author",
                "alice",
                "--display-name",
                "Alice",
                "--password-stdin",
            ],
            PASSWORD,
        );
        assert!(done.status.success(), "{done:?}");
        place
    }

    /// The address of its PostgreSQL database; empty on SQLite.
    pub fn database(&self) -> &str {
        &self.database
    }

    pub fn command(&self, arguments: &[&str]) -> Command {
        self.command_on(self.port, arguments)
    }

    fn command_on(&self, port: u16, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_reynard"));
        command
            .args(arguments)
            .current_dir(self.folder.path())
            .env("REYNARD_URL", &self.url)
            .env("REYNARD_LISTEN", format!("127.0.0.1:{port}"))
            .env("REYNARD_DATABASE", &self.database)
            .env("REYNARD_DATA", self.folder.path().join("data"))
            .env("REYNARD_FETCH_ALLOW", "127.0.0.0/8")
            .env("REYNARD_INSECURE", "true")
            .env("REYNARD_LOG", "warn");
        command
    }

    pub fn run(&self, arguments: &[&str]) -> Output {
        self.command(arguments).stdin(Stdio::null()).output().unwrap()
    }

    pub fn run_with(&self, arguments: &[&str], input: &str) -> Output {
        let mut command = self.command(arguments);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        child.stdin.take().unwrap().write_all(format!("{input}\n").as_bytes()).unwrap();
        child.wait_with_output().unwrap()
    }

    /// What a command answers with `--json`.
    pub fn json(&self, arguments: &[&str]) -> Value {
        let mut all = arguments.to_vec();
        all.push("--json");
        let done = self.run(&all);
        assert!(done.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&done.stderr));
        serde_json::from_slice(&done.stdout)
            .unwrap_or_else(|_| panic!("{arguments:?}: {}", String::from_utf8_lossy(&done.stdout)))
    }

    /// The one line a command complains with.
    pub fn complaint(&self, arguments: &[&str]) -> String {
        let done = self.run(arguments);
        assert!(!done.status.success(), "{arguments:?} should have failed");
        String::from_utf8(done.stderr).unwrap().trim().to_owned()
    }

    pub fn write(&self, file: &str, text: &str) -> String {
        let path = self.folder.path().join(file);
        std::fs::write(&path, text).unwrap();
        path.display().to_string()
    }

    /// Whatever waits for later is due now.
    pub async fn a_while_passes(&self) {
        let file = self.folder.path().join("data/reynard.db");
        let url = match self.database.as_str() {
            "" => format!("sqlite://{}?mode=rw", file.display()),
            named => named.to_owned(),
        };
        let db = sea_orm::Database::connect(url).await.unwrap();
        super::blog::make_due(&db).await;
        db.close().await.unwrap();
    }

    pub async fn serve(&self) -> Serving {
        self.serve_on(self.port).await
    }

    /// A second node, on a port of its own.
    pub async fn serve_elsewhere(&self) -> Serving {
        let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        self.serve_on(port).await
    }

    async fn serve_on(&self, port: u16) -> Serving {
        let mut command = self.command_on(port, &["serve"]);
        let child =
            command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::inherit()).spawn().unwrap();
        let mut serving = Serving { child };
        let started = Instant::now();
        while tokio::net::TcpStream::connect(("127.0.0.1", port)).await.is_err() {
            assert!(serving.child.try_wait().unwrap().is_none(), "it stopped at once");
            assert!(started.elapsed() < PATIENCE, "it never opened its door");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        serving
    }
}

impl Serving {
    /// Pulls the plug.
    pub fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// Asks it to stop, and waits.
    pub async fn stop(mut self) -> ExitStatus {
        let pid = self.child.id().to_string();
        assert!(Command::new("kill").args(["-TERM", &pid]).status().unwrap().success());
        let asked = Instant::now();
        loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                return status;
            }
            assert!(asked.elapsed() < PATIENCE, "it never stops");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Waits for what another process does, not for ever.
pub async fn eventually(what: &str, mut is_so: impl FnMut() -> bool) {
    let started = Instant::now();
    while !is_so() {
        assert!(started.elapsed() < PATIENCE, "{what} never happened");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

//! How often a second the pages and documents are answered that everybody asks for, and beside it, if somebody
//! started one, how often another server gives away the very same bytes.

use std::{fs, net::SocketAddr, os::unix::fs::MetadataExt, path::Path, time::Duration};

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use tokio::{net::TcpStream, time::Instant};

use super::{
    Ground, LoadArgs,
    house::{House, free_port},
    visitors::{Crowd, Document, Request, Rhythm, Tally},
};
use crate::{App, blog::Review};

const PAGE: &str = "text/html";
const JSON: &str = "application/activity+json";
/// How many reviews there are.
const REVIEWS: u32 = 20;
/// How long the other server may take to be started.
const STARTING: Duration = Duration::from_secs(300);
/// How long we look away between two looks for it.
const LOOK: Duration = Duration::from_millis(50);

/// Something that is asked for.
pub struct Place {
    pub name: &'static str,
    path: String,
    accept: &'static str,
    host: String,
}

impl Place {
    pub fn request(&self) -> Request {
        Request::get(&self.host, &self.path, self.accept)
    }

    /// The same bytes on the other server, where places have short names.
    fn elsewhere(&self, other: SocketAddr) -> Request {
        Request::get(&other.to_string(), &format!("/{}", self.file()), self.accept)
    }

    fn file(&self) -> String {
        self.name.to_lowercase().replace(' ', "-")
    }
}

/// What a review is asked for when it is new: its page, by people; what servers want; and home.
pub fn places(app: &App, review: &Review) -> [Place; 5] {
    let place = |name, path, accept| Place { name, path, accept, host: app.config.authority() };
    let article = format!("/ap/articles/{}", review.uid);
    let finger = format!("/.well-known/webfinger?resource=acct:shelf@{}", app.config.authority());
    [
        place("review", review.path(), PAGE),
        place("Article", article.clone(), JSON),
        place("replies", format!("{article}/replies"), JSON),
        place("WebFinger", finger, "application/jrd+json"),
        place("home", "/".into(), PAGE),
    ]
}

pub async fn measure(args: &LoadArgs) -> Result<Value> {
    let ground = Ground::lay(args.database.as_deref(), free_port()?).await?;
    let review = ground.furnish(REVIEWS).await?;
    let house = House::open(&ground.app.config).await?;
    let places = places(&ground.app, &review);
    let mut documents = Vec::new();
    for place in &places {
        let document = place.request().ask(house.address()).await?;
        ensure!(document.status == 200, "{} answers {}", place.path, document.status);
        documents.push(document);
    }
    if let Some(folder) = &args.save {
        save(folder, args.against, &places, &documents)?;
    }
    if let Some(other) = args.against {
        compare(other, &places, &documents).await?;
    }
    let mut lines = Vec::new();
    for place in &places {
        let ours = ask(house.address(), place.request(), args).await?;
        let mut line = ours.told(place.name);
        if let Some(other) = args.against {
            let theirs = ask(other, place.elsewhere(other), args).await?;
            beside(&mut line, &ours, &theirs);
        }
        lines.push(line);
    }
    house.kill()?;
    Ok(lines.into())
}

async fn ask(address: SocketAddr, request: Request, args: &LoadArgs) -> Result<Tally> {
    let rhythm = Rhythm::For(Duration::from_secs(args.seconds));
    Crowd { address, lines: args.connections as usize, requests: vec![request], rhythm }.visit().await
}

fn beside(line: &mut Value, ours: &Tally, theirs: &Tally) {
    line["other_per_second"] = json!(theirs.per_second().round());
    line["other_errors"] = json!(theirs.errors());
    line["share_of_other"] = json!(format!("{:.0} %", ours.per_second() / theirs.per_second() * 100.0));
}

/// Writes down what was answered, with what nginx has to know to answer the same.
/// By which we know our own files again.
const MARK: &str = "# Made by reynard bench load.";

fn save(folder: &Path, other: Option<SocketAddr>, places: &[Place], documents: &[Document]) -> Result<()> {
    fs::create_dir_all(folder).with_context(|| format!("cannot make the folder {}", folder.display()))?;
    let folder = folder.canonicalize()?;
    let known = fs::read_to_string(folder.join("nginx.conf"));
    ensure!(
        known.is_ok_and(|it| it.starts_with(MARK)) || fs::read_dir(&folder)?.next().is_none(),
        "there is something in {}; --save wants a folder of its own",
        folder.display()
    );
    let shown = folder.display();
    let mut locations = String::new();
    for (place, document) in places.iter().zip(documents) {
        let file = place.file();
        fs::write(folder.join(&file), &document.body)?;
        let kind = &document.content_type;
        locations +=
            &format!("    location = /{file} {{ default_type \"{kind}\"; alias \"{shown}/{file}\"; }}\n");
    }
    let port = other.map_or(8080, |it| it.port());
    // Started by root, nginx reads the files as somebody else, who may not be let into this folder.
    let user = if fs::metadata(&folder)?.uid() == 0 { "user root;\n" } else { "" };
    let temporary: String = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
        .iter()
        .map(|it| format!("  {it}_temp_path \"{shown}/{it}\";\n"))
        .collect();
    let text = format!(
        "{MARK}\n{user}worker_processes auto;\npid \"{shown}/nginx.pid\";\nerror_log \"{shown}/error.log\";\n\
         events {{ worker_connections 4096; }}\nhttp {{\n{temporary}  access_log off;\n  sendfile on;\n  \
         tcp_nopush on;\n  keepalive_requests 100000000;\n  server {{\n    listen 127.0.0.1:{port};\n{locations}  }}\n}}\n"
    );
    fs::write(folder.join("nginx.conf"), text)?;
    eprintln!("The bytes to compare with are served by: nginx -c {shown}/nginx.conf");
    Ok(())
}

/// Waits until somebody has started the other server, and makes sure that it gives away the same bytes.
async fn compare(other: SocketAddr, places: &[Place], documents: &[Document]) -> Result<()> {
    let begun = Instant::now();
    while TcpStream::connect(other).await.is_err() {
        ensure!(begun.elapsed() < STARTING, "nobody has started a server at {other}");
        tokio::time::sleep(LOOK).await;
    }
    for (place, document) in places.iter().zip(documents) {
        let theirs = place.elsewhere(other).ask(other).await?;
        ensure!(
            theirs == *document,
            "http://{other}/{} does not answer what Reynard answers (but {} and {} bytes); start it with the \
             nginx.conf that was just written",
            place.file(),
            theirs.status,
            theirs.body.len()
        );
    }
    Ok(())
}

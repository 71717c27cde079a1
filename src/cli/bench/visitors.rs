//! Many visitors at once, on plain HTTP/1.1. They share the machine with the house they visit, so they cost
//! little: what they ask is written down beforehand, and one thread is enough for all of them.

use std::{collections::BTreeMap, io, net::SocketAddr, ops::Range, sync::Arc, time::Duration};

use anyhow::{Context, Result};
use reqwest::header::HeaderMap;
use serde_json::{Value, json};
use std::sync::atomic::{AtomicUsize, Ordering};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    runtime,
    task::JoinSet,
    time::Instant,
};

/// How long somebody waits for one answer.
const PATIENCE: Duration = Duration::from_secs(30);
/// What fits into one look at the line.
const EARFUL: usize = 64 * 1024;

/// A request as it travels.
#[derive(Clone)]
pub struct Request(Arc<[u8]>);

impl Request {
    pub fn get(host: &str, path: &str, accept: &str) -> Self {
        let head = format!("GET {path} HTTP/1.1\r\nhost: {host}\r\naccept: {accept}\r\n\r\n");
        Self(head.into_bytes().into())
    }

    pub fn post(host: &str, path: &str, headers: &HeaderMap, body: &[u8]) -> Self {
        let length = body.len();
        let head = format!("POST {path} HTTP/1.1\r\nhost: {host}\r\ncontent-length: {length}\r\n");
        let mut bytes = head.into_bytes();
        for (name, value) in headers {
            bytes.extend([name.as_str().as_bytes(), b": ", value.as_bytes(), b"\r\n"].concat());
        }
        bytes.extend_from_slice(b"\r\n");
        bytes.extend_from_slice(body);
        Self(bytes.into())
    }

    /// Asks this once.
    pub async fn ask(&self, address: SocketAddr) -> Result<Document> {
        let mut line = None;
        let answer = tokio::time::timeout(PATIENCE, exchange(address, &mut line, self)).await;
        let answer =
            answer.ok().and_then(Result::ok).with_context(|| format!("{address} does not answer"))?;
        let heard = line.map(|it| it.heard).unwrap_or_default();
        let head = String::from_utf8_lossy(&heard[..answer.body.start]);
        Ok(Document {
            status: answer.status,
            content_type: header(&head, "content-type").unwrap_or_default().to_owned(),
            body: heard[answer.body].to_vec(),
        })
    }
}

/// What came back, as a whole.
#[derive(PartialEq, Eq)]
pub struct Document {
    pub status: u16,
    pub content_type: String,
    pub body: Vec<u8>,
}

/// When the next request goes out.
#[derive(Clone, Copy)]
pub enum Rhythm {
    /// As soon as the one before is answered, the requests in turn, for so long.
    For(Duration),
    /// Each request once, evenly spread over so long, whatever became of those before. What has to wait for a
    /// free line has waited since the moment it was due.
    Over(Duration),
}

/// Visitors of one house on so many lines, which are kept open. With a line for each request and [`Rhythm::Over`]
/// everybody comes on a line of their own.
pub struct Crowd {
    pub address: SocketAddr,
    pub lines: usize,
    pub requests: Vec<Request>,
    pub rhythm: Rhythm,
}

impl Crowd {
    /// Lets everybody ask, and says what came of it.
    pub async fn visit(self) -> Result<Tally> {
        let visit = move || {
            let thread = runtime::Builder::new_current_thread().enable_all().build()?;
            thread.block_on(self.all())
        };
        tokio::task::spawn_blocking(visit).await?
    }

    async fn all(self) -> Result<Tally> {
        let lines = self.lines;
        let round = Arc::new(Round { crowd: self, begun: Instant::now(), next: AtomicUsize::new(0) });
        let mut visitors = JoinSet::new();
        for _ in 0..lines {
            visitors.spawn(visitor(round.clone()));
        }
        let mut tally = Tally::default();
        while let Some(one) = visitors.join_next().await {
            tally.add(one?);
        }
        tally.took = round.begun.elapsed();
        tally.times.sort_unstable();
        Ok(tally)
    }
}

struct Round {
    crowd: Crowd,
    begun: Instant,
    next: AtomicUsize,
}

impl Round {
    /// What is asked next, and when it is due.
    fn next(&self) -> Option<(Instant, &Request)> {
        let requests = &self.crowd.requests;
        let number = self.next.fetch_add(1, Ordering::Relaxed);
        match self.crowd.rhythm {
            Rhythm::For(time) => {
                let now = Instant::now();
                let request = requests.get(number % requests.len().max(1))?;
                (now < self.begun + time).then_some((now, request))
            }
            Rhythm::Over(time) => {
                let request = requests.get(number)?;
                Some((self.begun + time.mul_f64(number as f64 / requests.len() as f64), request))
            }
        }
    }
}

async fn visitor(round: Arc<Round>) -> Tally {
    let (mut tally, mut line) = (Tally::default(), None);
    while let Some((due, request)) = round.next() {
        if due > Instant::now() {
            tokio::time::sleep_until(due).await;
        }
        let answer = tokio::time::timeout(PATIENCE, exchange(round.crowd.address, &mut line, request)).await;
        match answer {
            Ok(Ok(answer)) => tally.note(due.elapsed(), &answer),
            _ => {
                line = None;
                tally.broken += 1;
            }
        }
    }
    tally
}

/// Asks on the line that is open. A house may hang up when nobody has spoken for a while; then on a new one.
async fn exchange(address: SocketAddr, line: &mut Option<Line>, request: &Request) -> io::Result<Answer> {
    if let Some(open) = line
        && let Some(answer) = open.ask(request).await?
    {
        return Ok(answer);
    }
    let fresh = line.insert(Line::open(address).await?);
    fresh.ask(request).await?.ok_or_else(|| io::ErrorKind::UnexpectedEof.into())
}

struct Line {
    stream: TcpStream,
    /// The newest answer, with its head.
    heard: Vec<u8>,
}

impl Line {
    async fn open(address: SocketAddr) -> io::Result<Self> {
        let stream = TcpStream::connect(address).await?;
        stream.set_nodelay(true)?;
        Ok(Self { stream, heard: Vec::with_capacity(EARFUL) })
    }

    /// `None` if the other side had hung up.
    async fn ask(&mut self, request: &Request) -> io::Result<Option<Answer>> {
        self.heard.clear();
        if self.stream.write_all(&request.0).await.is_err() {
            return Ok(None);
        }
        loop {
            match self.stream.read_buf(&mut self.heard).await {
                Ok(0) | Err(_) if self.heard.is_empty() => return Ok(None),
                Ok(0) => return Err(io::ErrorKind::UnexpectedEof.into()),
                read => read?,
            };
            if let Some(answer) = Answer::read(&self.heard)? {
                return Ok(Some(answer));
            }
        }
    }
}

struct Answer {
    status: u16,
    body: Range<usize>,
}

impl Answer {
    /// `None` as long as it is not there to its end.
    fn read(heard: &[u8]) -> io::Result<Option<Self>> {
        let Some(end) = heard.windows(4).position(|it| it == b"\r\n\r\n") else { return Ok(None) };
        let (head, body) = (std::str::from_utf8(&heard[..end]).map_err(io::Error::other)?, end + 4);
        let status = head.get(9..12).and_then(|it| it.parse().ok());
        let status = status.ok_or_else(|| io::Error::other("an answer without a status"))?;
        let length = match header(head, "content-length") {
            Some(length) => {
                let length: usize = length.parse().map_err(io::Error::other)?;
                Some(length).filter(|it| heard.len() - body >= *it)
            }
            None if matches!(status, 204 | 304) => Some(0),
            None => chunks(&heard[body..])?,
        };
        Ok(length.map(|it| Self { status, body: body..body + it }))
    }
}

fn header<'a>(head: &'a str, name: &str) -> Option<&'a str> {
    head.lines().find_map(|it| {
        let (named, value) = it.split_once(':')?;
        named.eq_ignore_ascii_case(name).then(|| value.trim())
    })
}

/// How long a body is that comes in chunks, as it travels; `None` as long as the last one is missing.
fn chunks(body: &[u8]) -> io::Result<Option<usize>> {
    let mut at = 0;
    loop {
        let Some(line) = body[at..].windows(2).position(|it| it == b"\r\n") else { return Ok(None) };
        let size = std::str::from_utf8(&body[at..at + line]).map_err(io::Error::other)?;
        let size = size.split(';').next().unwrap_or_default().trim();
        let size = usize::from_str_radix(size, 16).map_err(io::Error::other)?;
        at += line + 2 + size + 2;
        match body.len() < at {
            true => return Ok(None),
            false if size == 0 => return Ok(Some(at)),
            false => {}
        }
    }
}

/// What came of a visit.
#[derive(Default)]
pub struct Tally {
    /// How long each answer took since it was due, in microseconds, in order.
    times: Vec<u32>,
    statuses: BTreeMap<u16, u64>,
    /// Lines that broke, and answers that never came.
    broken: u64,
    bytes: u64,
    took: Duration,
}

impl Tally {
    fn note(&mut self, time: Duration, answer: &Answer) {
        self.times.push(u32::try_from(time.as_micros()).unwrap_or(u32::MAX));
        self.bytes += answer.body.len() as u64;
        *self.statuses.entry(answer.status).or_insert(0) += 1;
    }

    fn add(&mut self, other: Self) {
        self.times.extend(other.times);
        self.bytes += other.bytes;
        self.broken += other.broken;
        for (status, count) in other.statuses {
            *self.statuses.entry(status).or_insert(0) += count;
        }
    }

    pub fn took(&self) -> Duration {
        self.took
    }

    pub fn per_second(&self) -> f64 {
        self.times.len() as f64 / self.took.as_secs_f64().max(f64::EPSILON)
    }

    /// How many did not get what they had come for.
    pub fn errors(&self) -> u64 {
        let refused: u64 = self.statuses.iter().filter(|it| !(200..300).contains(it.0)).map(|it| it.1).sum();
        self.broken + refused
    }

    /// How many milliseconds so many of a hundred answers took at most.
    fn at(&self, percent: usize) -> f64 {
        let at = (self.times.len() * percent).div_ceil(100).max(1) - 1;
        f64::from(self.times.get(at).copied().unwrap_or_default()) / 1_000.0
    }

    /// All of it, under the name of what was asked.
    pub fn told(&self, name: &str) -> Value {
        let answers = self.times.len() as u64;
        let mut statuses: Vec<_> = self.statuses.iter().map(|it| format!("{}: {}", it.0, it.1)).collect();
        statuses.extend((self.broken > 0).then(|| format!("broken: {}", self.broken)));
        json!({
            "of": name,
            "answers": answers,
            "per_second": self.per_second().round(),
            "p50_ms": self.at(50),
            "p90_ms": self.at(90),
            "p99_ms": self.at(99),
            "slowest_ms": self.at(100),
            "bytes": self.bytes / answers.max(1),
            "errors": self.errors(),
            "statuses": statuses.join(", "),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn length(heard: &str) -> Option<usize> {
        Answer::read(heard.as_bytes()).expect("an answer").map(|it| it.body.len())
    }

    #[test]
    fn an_answer_is_there_when_its_last_byte_is() {
        assert_eq!(length("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n"), None);
        assert_eq!(length("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nquie"), None);
        assert_eq!(length("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nquiet"), Some(5));
        assert_eq!(length("HTTP/1.1 304 Not Modified\r\n\r\n"), Some(0));
        let chunked = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nquiet\r\n0\r\n\r\n";
        assert_eq!(length(&chunked[..chunked.len() - 2]), None);
        assert_eq!(length(chunked), Some(15));
    }

    #[test]
    fn of_a_hundred_answers_the_slowest_is_the_hundredth() {
        let tally = Tally { times: (1..=100).map(|it| it * 1_000).collect(), ..Tally::default() };
        assert_eq!([50, 99, 100].map(|it| tally.at(it)), [50.0, 99.0, 100.0]);
    }
}

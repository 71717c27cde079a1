//! A mail server: it takes letters as RFC 5321 says and keeps them.

use std::sync::{Arc, Mutex};

use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
};

#[derive(Clone)]
pub struct MailServer {
    pub port: u16,
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    letters: Vec<Mail>,
    knocks: usize,
    refuses: bool,
}

/// One letter as it came.
#[derive(Clone, Debug, Default)]
pub struct Mail {
    pub from: String,
    pub to: Vec<String>,
    /// Headers and body, with CRLF.
    pub raw: String,
}

impl Mail {
    /// The value of a header, in one line.
    pub fn header(&self, name: &str) -> String {
        let head = self.raw.split("\r\n\r\n").next().unwrap().replace("\r\n ", " ").replace("\r\n\t", " ");
        let start = format!("{}:", name.to_lowercase());
        let line = head.lines().find(|it| it.to_lowercase().starts_with(&start));
        line.map(|it| it[start.len()..].trim().to_owned()).unwrap_or_default()
    }

    /// All words of it, decoded (quoted-printable).
    pub fn words(&self) -> String {
        let joined = self.raw.replace("=\r\n", "");
        let mut bytes = Vec::new();
        let mut rest = joined.as_bytes();
        while let Some((first, more)) = rest.split_first() {
            let hex = more.get(..2).and_then(|it| std::str::from_utf8(it).ok());
            match (first, hex.and_then(|it| u8::from_str_radix(it, 16).ok())) {
                (b'=', Some(byte)) => {
                    bytes.push(byte);
                    rest = &more[2..];
                }
                _ => {
                    bytes.push(*first);
                    rest = more;
                }
            }
        }
        String::from_utf8_lossy(&bytes).into_owned()
    }
}

impl MailServer {
    pub async fn open() -> Self {
        let door = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let server = Self { port: door.local_addr().unwrap().port(), state: Arc::default() };
        let inside = server.clone();
        tokio::spawn(async move {
            while let Ok((line, _)) = door.accept().await {
                tokio::spawn(inside.clone().talk(line));
            }
        });
        server
    }

    /// The address with a password in it.
    pub fn url(&self) -> String {
        format!("smtp://winter:sesame@127.0.0.1:{}", self.port)
    }

    /// Every letter that was taken, oldest first.
    pub fn letters(&self) -> Vec<Mail> {
        self.state.lock().unwrap().letters.clone()
    }

    /// How many letters were brought, taken or not.
    pub fn knocks(&self) -> usize {
        self.state.lock().unwrap().knocks
    }

    /// From now on every letter is refused for the moment, or none.
    pub fn refuse(&self, refuses: bool) {
        self.state.lock().unwrap().refuses = refuses;
    }

    async fn talk(self, line: TcpStream) {
        let (read, mut write) = line.into_split();
        let mut lines = BufReader::new(read);
        let mut letter = Mail::default();
        write.write_all(b"220 mail.example ESMTP\r\n").await.unwrap();
        loop {
            let mut said = String::new();
            if lines.read_line(&mut said).await.unwrap_or(0) == 0 {
                return;
            }
            let said = said.trim_end().to_owned();
            let verb = said.split([' ', ':']).next().unwrap().to_uppercase();
            let answer = match verb.as_str() {
                "EHLO" => "250-mail.example\r\n250-8BITMIME\r\n250 AUTH PLAIN LOGIN\r\n",
                "AUTH" => "235 welcome\r\n",
                "MAIL" => {
                    letter.from = said;
                    "250 ok\r\n"
                }
                "RCPT" => {
                    self.state.lock().unwrap().knocks += 1;
                    letter.to.push(said);
                    if self.state.lock().unwrap().refuses { "451 come again\r\n" } else { "250 ok\r\n" }
                }
                "DATA" => {
                    write.write_all(b"354 go on\r\n").await.unwrap();
                    letter.raw = read_letter(&mut lines).await;
                    self.state.lock().unwrap().letters.push(std::mem::take(&mut letter));
                    "250 taken\r\n"
                }
                "QUIT" => {
                    let _ = write.write_all(b"221 bye\r\n").await;
                    return;
                }
                _ => "250 ok\r\n",
            };
            if write.write_all(answer.as_bytes()).await.is_err() {
                return;
            }
        }
    }
}

async fn read_letter(lines: &mut (impl AsyncBufReadExt + Unpin)) -> String {
    let mut letter = String::new();
    loop {
        let mut line = String::new();
        if lines.read_line(&mut line).await.unwrap() == 0 || line == ".\r\n" {
            return letter;
        }
        letter += line.strip_prefix('.').unwrap_or(&line);
    }
}

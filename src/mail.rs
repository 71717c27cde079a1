//! Letters to people's mailboxes, by way of the operator's mail server.

use std::{fmt, time::Duration};

use anyhow::{Context, Result, bail, ensure};
use lettre::{
    Address, AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor,
    message::{
        Mailbox, MultiPart,
        header::{HeaderName, HeaderValue},
    },
    transport::smtp::extension::ClientId,
};
use url::Url;

use crate::{Config, text};

/// How long the mail server may take for each of its answers.
const PATIENCE: Duration = Duration::from_secs(20);
/// The longest address (RFC 5321, 4.5.3.1.3).
const LONGEST_ADDRESS: usize = 254;

/// The way to the mail server. Cheap to clone.
#[derive(Clone)]
pub struct Mail {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
    host: String,
}

/// One letter to one person.
#[derive(Clone, Debug, Default)]
pub struct Letter {
    pub to: String,
    pub subject: String,
    pub plain: String,
    pub html: String,
    /// The first part of its Message-ID: a letter that is sent again keeps it.
    pub id: String,
    /// Where it can be ended for good with one click (RFC 8058).
    pub stop: Option<String>,
}

impl Mail {
    /// The configured way, if there is one. Nothing is sent yet.
    pub fn open(config: &Config) -> Result<Option<Self>> {
        let named = config.mail.reveal();
        if named.is_empty() {
            return Ok(None);
        }
        // Whatever is wrong with it is told without repeating it: it holds a password.
        let unclear = "mail is not an address like smtps://USER:PASSWORD@HOST; signs like @ : / in the password are written %40 %3A %2F";
        let Ok(url) = Url::parse(named) else { bail!(unclear) };
        ensure!(
            is_private(&url, config),
            "mail would send the password and the letters unencrypted; use smtps:// or add ?tls=required"
        );
        let Ok(builder) = AsyncSmtpTransport::<Tokio1Executor>::from_url(named) else { bail!(unclear) };
        let host = config.url.host_str().unwrap_or_default().to_owned();
        let transport = builder.hello_name(ClientId::Domain(host.clone())).timeout(Some(PATIENCE)).build();
        let from = config.mail_from.trim().parse().context("mail_from is not an e-mail address")?;
        Ok(Some(Self { transport, from, host }))
    }

    /// Hands a letter to the mail server. Fails with the reason it gives.
    pub async fn send(&self, letter: &Letter) -> Result<()> {
        let message = self.written(letter)?;
        self.transport.send(message).await.map_err(|it| anyhow::anyhow!(told(&it)))?;
        Ok(())
    }

    fn written(&self, letter: &Letter) -> Result<Message> {
        let to = address(&letter.to).context("this is not an e-mail address")?;
        let mut message = Message::builder()
            .from(self.from.clone())
            .to(Mailbox::new(None, to))
            .subject(text::one_line(&letter.subject, 200))
            .message_id(Some(format!("<{}@{}>", letter.id, self.host)))
            .raw_header(header("Auto-Submitted", "auto-generated".to_owned()));
        if let Some(stop) = &letter.stop {
            message = message
                .raw_header(header("List-Unsubscribe", format!("<{stop}>")))
                .raw_header(header("List-Unsubscribe-Post", "List-Unsubscribe=One-Click".to_owned()));
        }
        let both = MultiPart::alternative_plain_html(letter.plain.clone(), letter.html.clone());
        Ok(message.multipart(both)?)
    }
}

/// Without encryption only to this machine, or on trial.
fn is_private(url: &Url, config: &Config) -> bool {
    let is_here = matches!(url.host_str(), Some("localhost" | "127.0.0.1" | "[::1]"));
    let is_encrypted =
        url.scheme() == "smtps" || url.query_pairs().any(|it| it.0 == "tls" && it.1 == "required");
    is_encrypted || is_here || config.insecure
}

fn header(name: &'static str, value: String) -> HeaderValue {
    HeaderValue::new(HeaderName::new_from_ascii_str(name), value)
}

/// What the mail server said, in one line.
fn told(trouble: &lettre::transport::smtp::Error) -> String {
    let mut words = trouble.to_string();
    let mut cause = std::error::Error::source(trouble);
    while let Some(it) = cause {
        let more = it.to_string();
        if !words.contains(&more) {
            words = format!("{words}: {more}");
        }
        cause = it.source();
    }
    text::one_line(&words, 300)
}

/// An e-mail address as it is typed; `None` if it is none.
pub fn address(typed: &str) -> Option<Address> {
    let typed = typed.trim();
    let fits =
        typed.len() <= LONGEST_ADDRESS && !typed.chars().any(|it| it.is_control() || it.is_whitespace());
    typed.parse().ok().filter(|_| fits)
}

impl fmt::Debug for Mail {
    /// Without the password.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Mail from {}", self.from)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Hidden;

    fn opened(mail: &str) -> Result<Option<Mail>> {
        let url = "https://blog.example".parse().expect("a valid url");
        Mail::open(&Config {
            url,
            mail: Hidden::new(mail),
            mail_from: "Us <us@blog.example>".to_owned(),
            ..Config::default()
        })
    }

    #[test]
    fn nothing_travels_unencrypted_by_accident_and_no_password_is_told() {
        assert!(opened("").expect("no mail").is_none());
        for good in [
            "smtps://me:sesame@mail.example",
            "smtp://me:sesame@mail.example:587?tls=required",
            "smtp://localhost",
        ] {
            let mail = opened(good).expect("a way").expect("a way");
            assert!(!format!("{mail:?}").contains("sesame"));
        }
        for bad in [
            "smtp://me:sesame@mail.example",
            "smtp://me:sesame@mail.example?tls=maybe",
            "http://me:sesame@x",
            "sesame",
        ] {
            let problem = format!("{:#}", opened(bad).expect_err(bad));
            assert!(!problem.contains("sesame"), "{problem}");
        }
    }

    #[test]
    fn a_letter_cannot_grow_headers() {
        for bad in
            ["a@b.example\r\nBcc: x@y.example", "a b@c.example", "a@b.example, c@d.example", "nobody", ""]
        {
            assert!(address(bad).is_none(), "{bad}");
        }
        let mail = opened("smtps://mail.example").expect("a way").expect("a way");
        let letter = Letter {
            to: "alice@blog.example".to_owned(),
            subject: "New\r\nBcc: mallory@evil.example".to_owned(),
            plain: "Hello".to_owned(),
            html: "<p>Hello</p>".to_owned(),
            id: "digest.1".to_owned(),
            stop: Some("https://blog.example/digest/x".to_owned()),
        };
        let written =
            String::from_utf8(mail.written(&letter).expect("it can be written").formatted()).expect("text");
        assert!(!written.lines().any(|it| it.starts_with("Bcc:")), "{written}");
        assert!(written.contains("List-Unsubscribe: <https://blog.example/digest/x>"), "{written}");
        assert!(written.contains("Message-ID: <digest.1@blog.example>"), "{written}");
    }
}

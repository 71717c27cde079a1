//! What the operator of the machine decides.

use std::{env, fmt, fs, net::SocketAddr, path::Path, path::PathBuf};

use anyhow::{Context, Result, bail, ensure};
use ipnet::IpNet;
use serde::Deserialize;
use url::Url;

/// Read from a TOML file, then overridden by `REYNARD_*` in the environment.
#[derive(Clone, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Config {
    /// Where the world finds this blog: scheme and host, no path.
    pub url: Url,
    /// The address and port this process listens on, without TLS.
    pub listen: SocketAddr,
    /// Where everything is remembered: `sqlite:PATH` or `postgres://…`. Empty: `reynard.db` in `data`.
    pub database: String,
    /// The folder for the database (when it is SQLite) and for media.
    pub data: PathBuf,
    /// Networks that outbound requests may reach besides public ones, e.g. `127.0.0.0/8`.
    pub fetch_allow: Vec<IpNet>,
    /// For trials on one machine: plain http and ports in addresses are allowed.
    pub insecure: bool,
    /// Nothing is sent to other servers and nothing is asked there; mail stays here too. What is owed waits.
    pub offline: bool,
    /// How many servers are written to at the same time.
    pub deliveries: usize,
    /// How many questions one server is asked in a minute when the rest of a conversation is looked for.
    pub questions_per_minute: u32,
    /// The S3 bucket that keeps pictures. Empty: the folder `media` in `data`.
    pub media_bucket: String,
    /// The S3 server, like `https://s3.example`. Empty: Amazon's own for the region.
    pub media_endpoint: String,
    /// The region that requests to the bucket are signed for.
    pub media_region: String,
    /// The access key id for the bucket, and its secret.
    pub media_key: String,
    pub media_secret: Hidden,
    /// Whether the bucket stands in the path of its addresses, and not in the name of the host.
    pub media_path_style: bool,
    /// The mail server that digests go through, like `smtps://USER:PASSWORD@HOST`. Empty: no mail.
    pub mail: Hidden,
    /// Who the mail is from, like `Winter Reading <blog@blog.example>`.
    pub mail_from: String,
    /// The WebSub hub that is told when feeds change, like `https://hub.example/`. Empty: none.
    pub websub_hub: String,
    /// What is logged, as `tracing` directives, e.g. `reynard=debug,warn`.
    pub log: String,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            url: "https://localhost".parse().expect("a valid url"),
            listen: ([127, 0, 0, 1], 3000).into(),
            database: String::new(),
            data: "data".into(),
            fetch_allow: Vec::new(),
            insecure: false,
            offline: false,
            deliveries: 64,
            questions_per_minute: 60,
            media_bucket: String::new(),
            media_endpoint: String::new(),
            media_region: "us-east-1".to_owned(),
            media_key: String::new(),
            media_secret: Hidden::default(),
            media_path_style: true,
            mail: Hidden::default(),
            mail_from: String::new(),
            websub_hub: String::new(),
            log: "reynard=info,warn".to_owned(),
        }
    }
}

impl Config {
    /// Reads the file, if one is named, and the environment; refuses what cannot work.
    pub fn load(file: Option<&Path>) -> Result<Self> {
        let config = match file {
            Some(file) => Self::read(file)?,
            None => Self::default(),
        };
        config.overridden(|name| env::var(name).ok().filter(|it| !it.is_empty()))?.checked()
    }

    /// What a file says, whatever the environment says.
    pub fn read(file: &Path) -> Result<Self> {
        let text = fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
        toml::from_str(&text).map_err(|problem| {
            anyhow::anyhow!("{} is not right: {}", file.display(), problem.message().replace('\n', " "))
        })
    }

    fn overridden(mut self, var: impl Fn(&str) -> Option<String>) -> Result<Self> {
        if let Some(it) = var("REYNARD_URL") {
            self.url = it.parse().context("REYNARD_URL is not an address like https://blog.example")?;
        }
        if let Some(it) = var("REYNARD_LISTEN") {
            self.listen = it.parse().context("REYNARD_LISTEN is not an address like 127.0.0.1:3000")?;
        }
        if let Some(it) = var("REYNARD_DATABASE") {
            self.database = it;
        }
        if let Some(it) = var("REYNARD_DATA") {
            self.data = it.into();
        }
        if let Some(it) = var("REYNARD_FETCH_ALLOW") {
            self.fetch_allow = networks(&it)?;
        }
        if let Some(it) = var("REYNARD_INSECURE") {
            self.insecure = it.parse().context("REYNARD_INSECURE is either true or false")?;
        }
        if let Some(it) = var("REYNARD_OFFLINE") {
            self.offline = it.parse().context("REYNARD_OFFLINE is either true or false")?;
        }
        if let Some(it) = var("REYNARD_DELIVERIES") {
            self.deliveries = it.parse().context("REYNARD_DELIVERIES is not a number")?;
        }
        if let Some(it) = var("REYNARD_QUESTIONS_PER_MINUTE") {
            let not_a_number = "REYNARD_QUESTIONS_PER_MINUTE is not a number";
            self.questions_per_minute = it.parse().context(not_a_number)?;
        }
        if let Some(it) = var("REYNARD_MEDIA_BUCKET") {
            self.media_bucket = it;
        }
        if let Some(it) = var("REYNARD_MEDIA_ENDPOINT") {
            self.media_endpoint = it;
        }
        if let Some(it) = var("REYNARD_MEDIA_REGION") {
            self.media_region = it;
        }
        if let Some(it) = var("REYNARD_MEDIA_KEY") {
            self.media_key = it;
        }
        if let Some(it) = var("REYNARD_MEDIA_SECRET") {
            self.media_secret = Hidden(it);
        }
        if let Some(it) = var("REYNARD_MEDIA_PATH_STYLE") {
            self.media_path_style = it.parse().context("REYNARD_MEDIA_PATH_STYLE is either true or false")?;
        }
        if let Some(it) = var("REYNARD_MAIL") {
            self.mail = Hidden(it);
        }
        if let Some(it) = var("REYNARD_MAIL_FROM") {
            self.mail_from = it;
        }
        if let Some(it) = var("REYNARD_WEBSUB_HUB") {
            self.websub_hub = it;
        }
        if let Some(it) = var("REYNARD_LOG") {
            self.log = it;
        }
        Ok(self)
    }

    fn checked(self) -> Result<Self> {
        let url = &self.url;
        ensure!(url.has_host() && !url.cannot_be_a_base(), "the url {url} has no host name");
        ensure!(
            url.path() == "/"
                && url.query().is_none()
                && url.fragment().is_none()
                && url.username().is_empty(),
            "the url {url} must be scheme and host only, like https://blog.example"
        );
        if !self.insecure && (url.scheme() != "https" || url.port().is_some()) {
            bail!(
                "the public address {url} must be https and without a port; \
                 for a trial on this machine use --config config/development.toml"
            );
        }
        ensure!(matches!(url.scheme(), "http" | "https"), "the url {url} must be http or https");
        ensure!(url.domain().is_some(), "the url {url} must have a host name, not a number");
        ensure!(self.deliveries > 0, "deliveries must be at least 1");
        ensure!(self.questions_per_minute > 0, "questions_per_minute must be at least 1");
        let hub = &self.websub_hub;
        ensure!(
            hub.is_empty() || Url::parse(hub).is_ok_and(|it| matches!(it.scheme(), "http" | "https")),
            "websub_hub is not an address like https://hub.example/"
        );
        if !self.media_bucket.is_empty() {
            self.check_bucket()?;
        }
        let has_mail = !self.mail.reveal().is_empty();
        ensure!(
            !has_mail || !self.mail_from.trim().is_empty(),
            "mail needs mail_from, the address that the mail is from"
        );
        let database = self.database();
        ensure!(
            database.starts_with("sqlite:")
                || database.starts_with("postgres://")
                || database.starts_with("postgresql://"),
            "the database must be sqlite:PATH or postgres://…"
        );
        Ok(self)
    }

    /// A bucket needs a key of its own; nobody looks for one elsewhere.
    fn check_bucket(&self) -> Result<()> {
        ensure!(
            self.media_bucket
                .bytes()
                .all(|it| it.is_ascii_alphanumeric() || matches!(it, b'.' | b'-' | b'_')),
            "media_bucket is the name of a bucket, like reynard-media"
        );
        ensure!(
            !self.media_key.is_empty() && !self.media_secret.reveal().is_empty(),
            "media_bucket needs media_key and media_secret, the access key for the bucket"
        );
        ensure!(!self.media_region.is_empty(), "media_bucket needs media_region, like us-east-1");
        if self.media_endpoint.is_empty() {
            return Ok(());
        }
        let wrong = "media_endpoint is not an address like https://s3.example";
        let url = Url::parse(&self.media_endpoint).context(wrong)?;
        ensure!(url.has_host() && url.path() == "/" && url.query().is_none(), wrong);
        let is_near = matches!(url.host_str(), Some("localhost" | "127.0.0.1" | "[::1]"));
        ensure!(
            url.scheme() == "https" || url.scheme() == "http" && (self.insecure || is_near),
            "media_endpoint must be https, unless it is on this machine"
        );
        Ok(())
    }

    /// The database to open: the configured one, or a SQLite file in the data folder.
    pub fn database(&self) -> String {
        match self.database.as_str() {
            "" => format!("sqlite:{}", self.data.join("reynard.db").display()),
            named => named.to_owned(),
        }
    }

    /// Host, with the port where it is not the scheme's own: `blog.example`, `localhost:3000`.
    pub fn authority(&self) -> String {
        let host = self.url.host_str().expect("checked when the configuration was read");
        match self.url.port() {
            Some(port) => format!("{host}:{port}"),
            None => host.to_owned(),
        }
    }

    /// `https://blog.example`, without a slash at the end.
    pub fn origin(&self) -> String {
        format!("{}://{}", self.url.scheme(), self.authority())
    }
}

/// A word that holds a password. It is used, and never shown.
#[derive(Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub struct Hidden(String);

impl Hidden {
    pub fn new(word: impl Into<String>) -> Self {
        Self(word.into())
    }

    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Hidden {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0.is_empty() { "(nothing)" } else { "(hidden)" })
    }
}

fn networks(list: &str) -> Result<Vec<IpNet>> {
    let named = list.split(',').map(str::trim).filter(|it| !it.is_empty());
    named
        .map(|it| {
            it.parse().with_context(|| format!("REYNARD_FETCH_ALLOW: {it} is not a network like 127.0.0.0/8"))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(pairs: &[(&str, &str)]) -> Result<Config> {
        let var = |name: &str| pairs.iter().find(|it| it.0 == name).map(|it| it.1.to_owned());
        Config::default().overridden(var)?.checked()
    }

    #[test]
    fn plain_http_needs_to_be_asked_for() {
        let trial = [("REYNARD_URL", "http://localhost:3000"), ("REYNARD_INSECURE", "true")];
        assert_eq!(with(&trial).expect("a trial").authority(), "localhost:3000");
        assert!(with(&trial[..1]).expect_err("not by accident").to_string().contains("must be https"));
    }

    #[test]
    fn a_password_is_never_shown() {
        let mail =
            [("REYNARD_URL", "https://blog.example"), ("REYNARD_MAIL", "smtps://me:sesame@mail.example")];
        assert!(with(&mail).expect_err("from whom?").to_string().contains("mail_from"));
        let with_sender = with(&[mail[0], mail[1], ("REYNARD_MAIL_FROM", "me@blog.example")]);
        assert!(!format!("{with_sender:?}").contains("sesame"));
    }

    #[test]
    fn a_bucket_needs_a_key_and_a_safe_way() {
        let bucket = [
            ("REYNARD_URL", "https://blog.example"),
            ("REYNARD_MEDIA_BUCKET", "pictures"),
            ("REYNARD_MEDIA_ENDPOINT", "http://s3.example"),
            ("REYNARD_MEDIA_KEY", "fox"),
            ("REYNARD_MEDIA_SECRET", "sesame"),
        ];
        assert!(with(&bucket[..2]).expect_err("whose?").to_string().contains("media_key"));
        assert!(with(&bucket).expect_err("in the open").to_string().contains("must be https"));
        let near: Vec<_> =
            bucket.iter().map(|it| (it.0, it.1.replace("s3.example", "localhost:9000"))).collect();
        let near: Vec<_> = near.iter().map(|it| (it.0, it.1.as_str())).collect();
        assert!(!format!("{:?}", with(&near).expect("on this machine")).contains("sesame"));
    }

    #[test]
    fn wrong_values_are_named() {
        for (name, value) in [
            ("REYNARD_FETCH_ALLOW", "everything"),
            ("REYNARD_LISTEN", "here"),
            ("REYNARD_DATABASE", "mysql:x"),
        ] {
            assert!(with(&[(name, value)]).is_err(), "{name}={value}");
        }
        assert!(with(&[("REYNARD_URL", "https://192.0.2.1")]).is_err(), "an address needs a name");
        assert!(with(&[("REYNARD_URL", "https://blog.example/sub")]).is_err(), "a path has no place");
    }
}

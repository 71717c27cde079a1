//! The small parts that everything else is made of, each by itself: a seal, a message that is verified, read and
//! heard, a page. There is no network in it, so that it costs the same wherever it runs; `benches/parts.rs` measures
//! their time, `tests/instructions` counts what the processor does for them.

use std::{
    fs,
    path::Path,
    process::Command,
    sync::atomic::{AtomicU32, Ordering},
    time::{Duration, Instant},
};

use anyhow::{Context, Result, ensure};
use axum::{
    body::{Body, to_bytes},
    http::{HeaderMap, HeaderValue, Method, Request, Uri},
};
use serde_json::{Value, json};
use url::Url;

use super::{
    Ground, PartsArgs,
    growth::median_of,
    inbox,
    scene::{self, Scene},
};
use crate::{
    App, House,
    blog::{Actor, Author, Review, Settings, Shelf, keypair},
    db,
    federation::{Asked, Federation, Keyring, Scheme, Seal, Signed},
    text,
};

/// Where the blog would be found, if anybody came.
const PORT: u16 = 1;
/// Whoever replies; their keys are kept beside the blog.
const SPEAKER: &str = "http://localhost:2";
/// How long seals and verifications are counted, in seconds.
const RATING: u64 = 2;
/// What a stranger may send: what is kept, what is left out, and what is changed.
const WORDS: &str = "<p><span class=\"h-card\"><a href=\"https://blog.example/@alice\" class=\"u-url mention\">@<span>alice\
    </span></a></span> I <em>missed</em> a stop over it&nbsp;&amp; read <a href=\"https://shop.example/?id=7&amp;from=blog\" \
    onclick=\"track()\" target=\"_blank\">the second volume</a> at once.<br>Is it <script>quiet()</script>as quiet?</p>";

/// A small blog, open for a measurement of its parts.
pub struct Parts {
    house: House,
    seal: Seal,
    inbox: Url,
    article: Vec<u8>,
    letter: inbox::Letter,
    /// The public key of whoever wrote the letter, in PEM.
    key: String,
    keyring: Keyring,
    words: String,
    page: String,
    asked: AtomicU32,
}

/// Says how long every part takes.
pub async fn measure(args: &PartsArgs) -> Result<Value> {
    let ground;
    let folder = match &args.folder {
        Some(folder) => folder,
        None => {
            ground = Ground::lay(None, PORT).await?;
            &ground.folder.join("parts")
        }
    };
    let parts = Parts::open(folder).await?;
    let mut lines = Vec::new();
    for part in ["seal", "hear", "clean", "page"] {
        let took = median_of(args.rounds, async || {
            let begun = Instant::now();
            match part {
                "seal" => drop(parts.seal()?),
                "hear" => parts.hear().await?,
                "clean" => drop(parts.clean()),
                _ => parts.page().await?,
            }
            Ok((begun.elapsed().as_secs_f64() * 1e7).round() / 10.0)
        });
        lines.push(json!({ "part": part, "microseconds": took.await?, "rounds": args.rounds }));
    }
    if args.beside_openssl {
        lines.extend(beside_openssl(&parts)?);
    }
    Ok(lines.into())
}

/// How many letters one core seals and verifies in a second, and how many signatures `openssl speed` makes and
/// verifies right after it.
fn beside_openssl(parts: &Parts) -> Result<[Value; 2]> {
    let ours = [rate(|| parts.seal().map(drop))?, rate(|| parts.verify())?];
    let theirs =
        openssl_speed().context("`openssl speed -mr rsa2048` says nothing; is openssl installed?")?;
    let line = |at: usize, part: &str| {
        json!({
            "part": format!("{part}, one core"),
            "per_second": ours[at].round(),
            "openssl_per_second": theirs[at].round(),
            "share_of_openssl": format!("{:.0} %", ours[at] / theirs[at] * 100.0),
        })
    };
    Ok([line(0, "seal"), line(1, "verify")])
}

fn rate(deed: impl Fn() -> Result<()>) -> Result<f64> {
    let (begun, mut count) = (Instant::now(), 0u32);
    while begun.elapsed() < Duration::from_secs(RATING) {
        deed()?;
        count += 1;
    }
    Ok(f64::from(count) / begun.elapsed().as_secs_f64())
}

/// Its last line begins with `+F2` and ends with the signatures and the verifications of a second.
fn openssl_speed() -> Option<[f64; 2]> {
    let speed = ["speed", "-seconds", &RATING.to_string(), "-mr", "rsa2048"].map(str::to_owned);
    let said = Command::new("openssl").args(speed).output().ok()?;
    let said = String::from_utf8(said.stdout).ok()?;
    let mut fields = said.lines().rfind(|it| it.starts_with("+F2"))?.rsplit(':');
    let verified = fields.next()?.parse().ok()?;
    Some([fields.next()?.parse().ok()?, verified])
}

impl Parts {
    /// Opens the blog that an earlier run has left in this folder, or makes it: a review with a conversation, and
    /// somebody who replies to it.
    pub async fn open(folder: &Path) -> Result<Self> {
        let keys = folder.join("speaker.pem");
        ensure!(
            keys.exists() || !folder.join("reynard.db").exists(),
            "{} is not a folder that bench parts has made",
            folder.display()
        );
        fs::create_dir_all(folder).with_context(|| format!("cannot make the folder {}", folder.display()))?;
        let app = App::open(super::config(folder, "", PORT)?).await?;
        if Settings::find(&app.db).await?.is_none() {
            let mut scene = Scene::open(&app).await?;
            let reviews = scene.review(1).await?;
            scene.talk(&reviews, scene::MEASURED).await?;
            let made = keypair().await?;
            let txn = db::begin(&app.db).await?;
            scene::speaker(SPEAKER, 0, &made.public, db::now()).remember(&txn).await?;
            txn.commit().await?;
            fs::write(&keys, made.private).context("the keys of the speaker cannot be kept")?;
        }
        let private = fs::read_to_string(&keys)
            .with_context(|| format!("{} is not a folder that bench parts has made", folder.display()))?;
        let (newest, _) = Review::published(&app.db, Shelf::All, 1).await?;
        let review = newest.into_iter().next().context("there is a review")?;
        let inbox: Url = app.url("/ap/inbox").parse()?;
        let speaker = scene::speaker(SPEAKER, 0, "", db::now());
        let known = Actor::by_url(&app.db, &speaker.url).await?.context("the speaker is known")?;
        let mut letter = inbox::letter(speaker, &private, &inbox, &review.url(&app))?;
        letter.headers.insert("host", HeaderValue::from_str(&app.config.authority())?);
        let author = Author::by_username(&app.db, "author0").await?.actor(&app.db).await?;
        Ok(Self {
            house: House::new(Federation::open(app).await?),
            seal: Seal::of(&author)?,
            inbox,
            article: review.html.clone().into_bytes(),
            letter,
            key: known.public_key,
            keyring: Keyring::default(),
            words: WORDS.repeat(10),
            page: review.path(),
            asked: AtomicU32::new(0),
        })
    }

    /// Seals a letter with a review in it.
    pub fn seal(&self) -> Result<HeaderMap> {
        self.seal.post(Scheme::Cavage, &self.inbox, &self.article)
    }

    /// Sees that a reply comes from whoever it says.
    pub fn verify(&self) -> Result<()> {
        let uri = Uri::from_static("/ap/inbox");
        let origin = self.inbox.origin().ascii_serialization();
        let asked =
            Asked { method: &Method::POST, uri: &uri, headers: &self.letter.headers, origin: &origin };
        let signed = Signed::read(&asked, &self.letter.body)?;
        ensure!(signed.is_by(&self.key, &self.keyring), "the letter is not verified");
        Ok(())
    }

    /// Hears a reply that is known already: it is verified and read, and changes nothing.
    pub async fn hear(&self) -> Result<()> {
        let mut request = Request::post("/ap/inbox").body(Body::from(self.letter.body.clone()))?;
        *request.headers_mut() = self.letter.headers.clone();
        self.answered(request, 202).await
    }

    /// Cleans the words of a stranger.
    pub fn clean(&self) -> String {
        text::said(&self.words)
    }

    /// Shows the review with all that was said about it, made anew.
    pub async fn page(&self) -> Result<()> {
        let asked = self.asked.fetch_add(1, Ordering::Relaxed);
        let request = Request::get(format!("{}?asked={asked}", self.page)).body(Body::empty())?;
        self.answered(request, 200).await
    }

    async fn answered(&self, mut request: Request<Body>, status: u16) -> Result<()> {
        let host = format!("localhost:{PORT}");
        request.headers_mut().insert("host", HeaderValue::from_str(&host)?);
        let answer = self.house.answer(request).await;
        ensure!(answer.status() == status, "the blog answers {}", answer.status());
        to_bytes(answer.into_body(), usize::MAX).await?;
        Ok(())
    }
}

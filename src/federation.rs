//! How other servers see and reach the blog, in ActivityPub.
//!
//! Inside the house we say review, comment and follower. Out here the same things
//! are called Article, Note and Follow. This is the only room that speaks both.

use std::{ops::Deref, sync::Arc, time::Duration};

use anyhow::Context;
use axum::{
    Router,
    middleware::from_fn_with_state,
    routing::{get, post},
};
use moka::future::Cache;
use serde_json::Value;
use tokio::sync::{OnceCell, Semaphore};

use crate::{
    App, Result,
    blog::{Activity, Actor, Settings},
    together::Together,
};

mod articles;
mod blocklist;
mod consent;
mod crawl;
mod delivery;
mod discovery;
mod documents;
mod doorkeeper;
mod farewell;
mod fetch;
mod hand;
mod home;
mod hub;
mod inbox;
mod intent;
mod letterbox;
mod mentions;
mod notes;
mod outbox;
mod pace;
mod peer;
mod people;
mod policy;
mod quote;
mod reading;
mod reports;
mod signature;
mod thread;
mod wire;

pub use articles::{Outlook, outlook};
pub use blocklist::read_due as read_lists;
pub use crawl::crawl_due;
pub use delivery::{Delivery, Health, Lane, Owed, Start, lane, serve as serve_lane};
pub use farewell::depart;
pub use hand::{Hand, Places};
pub use home::{Topic, Trouble, agreement, is_welcome, reply_box, send as send_home, sign_in_at};
pub use intent::{Handle, Intent, Place, dialog};
pub use outbox::{activities_due, hand_out_all, hand_out_due};
pub use peer::ask_due as ask_peers;
pub use policy::tell_due as tell_policies;
pub use quote::read_due as read_quotes;
pub use reports::report;
pub use signature::{Asked, Keyring, Scheme, Seal, Signed};
pub use thread::look_for_parents;

use fetch::Failure;

/// What we send, and what we ask for.
pub const CONTENT_TYPE: &str = activitypub_federation::FEDERATION_CONTENT_TYPE;

/// How long an answer about a stranger is good for, be it an actor or a failure.
const MEMORY: Duration = Duration::from_secs(60);
/// How many activities that are being brought to others are kept at hand.
const LETTERS: u64 = 32;
/// How many servers are kept in mind while letters go to them.
const HOSTS: u64 = 2_000;
/// How many look up at the same time who knocks.
const READERS: usize = 2;
/// More strangers than this are asked to come again.
const ASKING: usize = 256;

/// The app with its way out to the network. Cheap to clone.
#[derive(Clone)]
pub struct Federation {
    app: App,
    post: Arc<Post>,
}

/// What the servers' door remembers.
pub struct Post {
    client: fetch::Client,
    actors: Cache<String, Arc<Result<Actor, Failure>>>,
    seals: Cache<i64, Arc<Seal>>,
    keyring: Keyring,
    /// What is being brought to others, by the ids of activities.
    letters: Cache<i64, Arc<delivery::Letter>>,
    /// Servers that letters go to at this time.
    hosts: Cache<String, Arc<hand::Host>>,
    arrivals: delivery::Arrivals,
    /// How many comments there are, on a blog where counting them takes long.
    comments: Cache<(), u64>,
    /// How many servers of one domain we may get to know.
    newcomers: people::Newcomers,
    door: doorkeeper::Door,
    letterbox: letterbox::Letterbox,
    /// Who asks in the name of the whole blog; it never changes.
    instance: OnceCell<i64>,
    /// How many messages may wait for the key of their signer at the same time.
    asking: Semaphore,
}

impl Deref for Federation {
    type Target = App;

    fn deref(&self) -> &App {
        &self.app
    }
}

impl Federation {
    pub async fn open(app: App) -> anyhow::Result<Self> {
        let client = fetch::Client::new(&app.config, app.db.clone())
            .context("the client for other servers could not be made")?;
        if let Some(settings) = Settings::find(&app.db).await?
            && settings.url != app.config.origin()
        {
            anyhow::bail!(
                "this blog was set up as {}, and other servers know it by that name; the configured url is {}",
                settings.url,
                app.config.origin()
            );
        }
        let post = Post {
            client,
            actors: Cache::builder().max_capacity(10_000).time_to_live(MEMORY).build(),
            seals: Cache::builder().max_capacity(200).build(),
            keyring: Keyring::default(),
            letters: Cache::builder().max_capacity(LETTERS).time_to_live(MEMORY).build(),
            hosts: Cache::builder().max_capacity(HOSTS).time_to_live(MEMORY).build(),
            arrivals: Together::new(1),
            comments: Cache::builder().time_to_live(MEMORY).build(),
            newcomers: people::newcomers(),
            door: Together::new(READERS),
            letterbox: Together::new(1),
            instance: OnceCell::new(),
            asking: Semaphore::new(ASKING),
        };
        Ok(Self { app, post: Arc::new(post) })
    }

    /// A document of another server, fetched from its own origin, the question signed by our instance actor.
    async fn document(&self, id: &str) -> Result<Value, Failure> {
        self.post.client.document(id, &*self.instance_seal().await?).await
    }

    async fn instance_seal(&self) -> Result<Arc<Seal>, Failure> {
        let trouble = |error: crate::Error| Failure::Unreachable(error.to_string());
        let instance = self
            .post
            .instance
            .get_or_try_init(async || Ok(Settings::get(&self.db).await.map_err(trouble)?.instance_actor_id));
        self.seal(*instance.await?).await.map_err(trouble)
    }

    /// The seal of an actor who lives here; its key is parsed once.
    async fn seal(&self, actor_id: i64) -> Result<Arc<Seal>> {
        if let Some(seal) = self.post.seals.get(&actor_id).await {
            return Ok(seal);
        }
        let seal = Arc::new(Seal::of(&Actor::by_id(&self.db, actor_id).await?)?);
        self.post.seals.insert(actor_id, seal.clone()).await;
        Ok(seal)
    }

    /// An activity as it was written down; it never changes after that.
    async fn letter(&self, activity_id: i64) -> Result<Arc<delivery::Letter>> {
        if let Some(letter) = self.post.letters.get(&activity_id).await {
            return Ok(letter);
        }
        let mut activity = Activity::by_id(&self.db, activity_id).await?;
        let body = activity.json.take().unwrap_or_default().into();
        let letter = Arc::new(delivery::Letter { activity, body });
        self.post.letters.insert(activity_id, letter.clone()).await;
        Ok(letter)
    }
}

/// Everything other servers may ask and tell.
pub fn routes(federation: Federation) -> Router {
    let sealed = sealed_routes().route_layer(from_fn_with_state(federation.clone(), reading::guard));
    open_routes().merge(sealed).with_state(federation)
}

/// What anybody may ask, always: without it two servers that read sealed could never get to know
/// each other's keys. Everything that is told finds its own guard in the inbox.
fn open_routes() -> Router<Federation> {
    Router::new()
        .route("/ap/inbox", post(inbox::receive))
        .route("/ap/users/{name}/inbox", post(inbox::receive))
        .route("/ap/blog/inbox", post(inbox::receive))
        .route("/ap/instance", get(documents::instance))
        .route("/ap/instance/inbox", post(inbox::receive))
        .route("/ap/instance/outbox", get(documents::instance_outbox))
        .route("/.well-known/webfinger", get(discovery::webfinger))
        .route("/.well-known/host-meta", get(discovery::host_meta))
        .route("/.well-known/nodeinfo", get(discovery::nodeinfo_index))
        .route("/nodeinfo/2.0", get(discovery::nodeinfo_20))
        .route("/nodeinfo/2.1", get(discovery::nodeinfo_21))
}

/// What must be asked under seal, if the owner wants that.
fn sealed_routes() -> Router<Federation> {
    Router::new()
        .route("/ap/users/{name}", get(documents::author))
        .route("/ap/users/{name}/outbox", get(documents::author_outbox))
        .route("/ap/users/{name}/followers", get(documents::author_followers))
        .route("/ap/users/{name}/following", get(documents::author_following))
        .route("/ap/users/{name}/featured", get(documents::author_featured))
        .route("/ap/users/{name}/quote-authorizations/{uid}", get(consent::quote_stamp))
        .route("/ap/users/{name}/reply-authorizations/{uid}", get(consent::reply_stamp))
        .route("/ap/users/{name}/like-authorizations/{id}", get(consent::like_stamp))
        .route("/ap/users/{name}/announce-authorizations/{id}", get(consent::boost_stamp))
        .route("/ap/users/{name}/accepts/{uid}", get(consent::accepted))
        .route("/ap/blog", get(documents::blog))
        .route("/ap/blog/outbox", get(documents::blog_outbox))
        .route("/ap/blog/followers", get(documents::blog_followers))
        .route("/ap/blog/following", get(documents::blog_following))
        .route("/ap/blog/featured", get(documents::blog_featured))
        .route("/ap/blog/moderators", get(documents::moderators))
        .route("/ap/blog/announces/{uid}", get(documents::announce))
        .route("/ap/users/{name}/announces/{uid}", get(documents::author_announce))
        .route("/ap/articles/{uid}", get(documents::article))
        .route("/ap/articles/{uid}/create", get(documents::article_create))
        .route("/ap/articles/{uid}/replies", get(documents::article_replies))
        .route("/ap/articles/{uid}/context", get(documents::article_context))
        .route("/ap/articles/{uid}/likes", get(documents::article_likes))
        .route("/ap/articles/{uid}/shares", get(documents::article_shares))
        .route("/ap/comments/{uid}", get(documents::note))
        .route("/ap/comments/{uid}/create", get(documents::note_create))
        .route("/ap/comments/{uid}/replies", get(documents::note_replies))
}

//! What the stories need to happen: a blog, other servers, and somebody at a browser.

mod binary;
mod blog;
mod browser;
mod device;
mod home;
mod keys;
mod mail;
mod mastodon;
pub mod seal;

pub use binary::{Binary, eventually};
pub use blog::{Answer, PASSWORD, Published, Shown, TestBlog, comments_of, facts, postgres};
pub use browser::{Browser, Form, selector, text_of, words_of};
pub use device::Device;
pub use home::{Home, State as HomeState};
pub use mail::MailServer;
pub use mastodon::{Letter, Mastodon, Person, Served, public};
pub use seal::{Envelope, Style};

use std::sync::atomic::{AtomicU64, Ordering};

/// A word that stands nowhere else: whoever finds it has found a leak.
pub fn token() -> String {
    static COUNT: AtomicU64 = AtomicU64::new(0);
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    format!("word{:x}x{count:x}", rand::random::<u64>())
}

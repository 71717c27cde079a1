//! A book-review blog that lives in the fediverse.
pub mod app;
pub mod blog;
pub mod config;
pub mod db;
pub mod error;
pub mod media;
pub mod queue;
pub mod secret;
pub mod text;
pub mod web;

pub use app::App;
pub use config::Config;
pub use error::{Error, Result};

//! What people do with this blog, one story per file.

#![allow(clippy::unwrap_used)]

mod support;

mod a_follower_hears_about_a_new_review;

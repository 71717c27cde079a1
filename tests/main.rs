//! What people do with this blog, one story per file.

#![allow(clippy::unwrap_used)]

mod support;

mod a_comment_changes_with_its_speaker;
mod a_comment_waits_for_its_parent;
mod a_follower_hears_about_a_new_review;
mod a_huge_review_still_fits;
mod a_private_reply_stays_private;
mod a_reply_from_mastodon_appears_under_the_review;
mod a_retracted_review_is_gone_everywhere;
mod a_thread_looks_the_same_in_any_order;
mod an_actor_changes_or_leaves;
mod an_author_is_followed;
mod an_edit_reaches_the_followers_after_the_original;
mod likes_and_boosts_are_counted_once;
mod nobody_owns_what_others_said;
mod nobody_speaks_for_somebody_else;
mod we_only_go_where_we_may;

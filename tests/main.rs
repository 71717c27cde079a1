//! What people do with this blog, one story per file.

#![allow(clippy::unwrap_used)]

mod support;

mod a_comment_changes_with_its_speaker;
mod a_comment_waits_for_its_parent;
mod a_follower_hears_about_a_new_review;
mod a_forum_hears_what_others_say;
mod a_huge_review_still_fits;
mod a_killed_process_loses_nothing;
mod a_private_reply_stays_private;
mod a_reply_from_mastodon_appears_under_the_review;
mod a_retracted_review_is_gone_everywhere;
mod a_thread_looks_the_same_in_any_order;
mod an_actor_changes_or_leaves;
mod an_author_answers_a_comment;
mod an_author_hides_a_comment;
mod an_author_is_followed;
mod an_author_signs_in;
mod an_author_writes_and_publishes_a_review;
mod an_edit_reaches_the_followers_after_the_original;
mod an_operator_works_from_the_shell;
mod an_unreachable_server_is_tried_again;
mod every_shape_we_ever_met_is_understood;
mod likes_and_boosts_are_counted_once;
mod nobody_owns_what_others_said;
mod nobody_speaks_for_somebody_else;
mod our_json_has_not_changed;
mod the_blog_can_be_found;
mod the_blog_is_set_up;
mod the_floors_of_the_house;
mod the_reference_config_is_true;
mod two_nodes_share_the_work;
mod we_only_go_where_we_may;

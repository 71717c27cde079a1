//! Every server words its letters a little differently. One fixture for each shape, and what the world
//! sees once it has arrived.

use std::{fs, path::Path};

use chrono::{SecondsFormat, TimeDelta, Utc};
use serde_json::Value;

use crate::support::{Mastodon, Person, Published, TestBlog, token};

/// What has changed in the world after some letters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Seen {
    /// How many comments are shown, and whether the first or the second wording can be read.
    comments: u64,
    words: bool,
    other_words: bool,
    likes: u64,
    boosts: u64,
    followers: u64,
    blog_followers: u64,
}

const NOTHING: Seen = Seen {
    comments: 0,
    words: false,
    other_words: false,
    likes: 0,
    boosts: 0,
    followers: 0,
    blog_followers: 0,
};
const SHOWN: Seen = Seen { comments: 1, words: true, ..NOTHING };
const EDITED: Seen = Seen { comments: 1, other_words: true, ..NOTHING };
const LIKED: Seen = Seen { likes: 1, ..NOTHING };
const BOOSTED: Seen = Seen { boosts: 1, ..NOTHING };
const FOLLOWED: Seen = Seen { followers: 1, ..NOTHING };

#[tokio::test]
async fn mastodon() {
    understood(&[
        (&["mastodon/create_note"], SHOWN),
        (&["mastodon/create_note_4_5"], SHOWN),
        (&["mastodon/create_note_unlisted"], SHOWN),
        (&["mastodon/create_note_followers_only"], NOTHING),
        (&["mastodon/create_direct_message"], NOTHING),
        (&["mastodon/create_note_with_warning"], SHOWN),
        (&["mastodon/create_note_contentmap_only"], SHOWN),
        (&["mastodon/create_note_old_context"], SHOWN),
        (&["mastodon/create_note", "mastodon/update_note"], EDITED),
        (&["mastodon/update_note", "mastodon/create_note"], EDITED),
        (&["mastodon/create_note", "mastodon/delete_note"], NOTHING),
        (&["mastodon/create_note", "mastodon/delete_note_old"], NOTHING),
        (&["mastodon/delete_note", "mastodon/create_note"], NOTHING),
        (&["mastodon/create_note", "mastodon/like", "mastodon/follow", "mastodon/delete_actor"], NOTHING),
        (&["mastodon/create_note", "mastodon/delete_actor_old"], NOTHING),
        (&["mastodon/like"], LIKED),
        (&["mastodon/like", "mastodon/like"], LIKED),
        (&["mastodon/like", "mastodon/undo_like"], NOTHING),
        (&["mastodon/like", "mastodon/undo_like_old"], NOTHING),
        (&["mastodon/announce"], BOOSTED),
        (&["mastodon/announce_page_url"], BOOSTED),
        (&["mastodon/announce_private_own_note"], NOTHING),
        (&["mastodon/announce", "mastodon/undo_announce"], NOTHING),
        (&["mastodon/follow"], FOLLOWED),
        (&["mastodon/follow", "mastodon/undo_follow"], NOTHING),
        (&["mastodon/follow", "mastodon/block"], NOTHING),
        (&["mastodon/block", "mastodon/undo_block"], NOTHING),
        (&["mastodon/accept_follow", "mastodon/reject_follow"], NOTHING),
        (&["mastodon/flag"], NOTHING),
        (&["mastodon/create_note", "mastodon/update_person"], Seen { other_words: true, ..SHOWN }),
        (&["mastodon/move"], NOTHING),
        (&["mastodon/quote_request"], Seen { words: true, ..NOTHING }),
        (&["mastodon/vote"], NOTHING),
        (&["mastodon/vote_in_public"], NOTHING),
        (&["mastodon/question"], NOTHING),
        (&["mastodon/add_featured", "mastodon/remove_featured"], NOTHING),
    ])
    .await;
}

#[tokio::test]
async fn gotosocial() {
    understood(&[
        (&["gotosocial/create_note"], SHOWN),
        (&["gotosocial/create_note_with_tags"], SHOWN),
        (&["gotosocial/create_note_approved"], SHOWN),
        (&["gotosocial/create_note", "gotosocial/update_note"], EDITED),
        (&["gotosocial/create_note", "gotosocial/delete_note"], NOTHING),
        (&["gotosocial/create_note", "gotosocial/delete_note_without_id"], NOTHING),
        (&["gotosocial/announce"], BOOSTED),
        (&["gotosocial/like"], LIKED),
        (&["gotosocial/like", "gotosocial/undo_like"], NOTHING),
        (&["gotosocial/follow"], FOLLOWED),
        (&["gotosocial/vote"], NOTHING),
        (&["gotosocial/flag"], NOTHING),
        (&["gotosocial/accept_impolite"], NOTHING),
        (&["gotosocial/accept_polite"], NOTHING),
        (&["gotosocial/reject"], NOTHING),
    ])
    .await;
}

#[tokio::test]
async fn misskey() {
    understood(&[
        (&["misskey/create_note"], SHOWN),
        (&["misskey/create_note_with_warning"], SHOWN),
        (&["misskey/create_note_inlined_parent"], SHOWN),
        (&["misskey/create_minimal_note"], SHOWN),
        (&["misskey/create_quote"], NOTHING),
        (&["misskey/create_question"], NOTHING),
        (&["misskey/announce"], BOOSTED),
        (&["misskey/announce", "misskey/undo_announce"], NOTHING),
        (&["misskey/like"], LIKED),
        (&["misskey/like_custom_emoji"], LIKED),
        (&["misskey/like", "misskey/undo_like"], NOTHING),
        (&["misskey/create_note", "misskey/delete_note"], NOTHING),
        (&["misskey/create_note", "misskey/delete_note_by_id"], NOTHING),
        (&["misskey/follow"], FOLLOWED),
        (&["misskey/follow", "misskey/undo_follow"], NOTHING),
        (&["misskey/follow", "misskey/block"], NOTHING),
        (&["misskey/flag"], NOTHING),
        (&["misskey/create_note", "misskey/update_person"], Seen { other_words: true, ..SHOWN }),
        (&["misskey/move"], NOTHING),
    ])
    .await;
}

#[tokio::test]
async fn pleroma_and_akkoma() {
    understood(&[
        (&["pleroma/create_note"], SHOWN),
        (&["pleroma/create_note", "pleroma/update_note"], EDITED),
        (&["pleroma/create_note", "pleroma/delete_note"], NOTHING),
        (&["pleroma/follow"], FOLLOWED),
        (&["pleroma/follow", "pleroma/undo_follow_by_id"], NOTHING),
        (&["pleroma/like"], LIKED),
        (&["pleroma/like", "pleroma/undo_like_by_id"], NOTHING),
        (&["pleroma/announce"], BOOSTED),
        (&["pleroma/announce", "pleroma/undo_announce_by_id"], NOTHING),
        (&["pleroma/emoji_react"], LIKED),
        (&["pleroma/emoji_react", "pleroma/undo_emoji_react_by_id"], NOTHING),
        (&["pleroma/chat_message"], NOTHING),
        (&["akkoma/create_quote"], NOTHING),
    ])
    .await;
}

#[tokio::test]
async fn lemmy() {
    understood(&[
        (&["lemmy/create_comment"], SHOWN),
        (&["lemmy/create_comment_without_context"], SHOWN),
        (&["lemmy/create_comment", "lemmy/update_comment"], EDITED),
        (&["lemmy/create_comment", "lemmy/delete_comment"], NOTHING),
        (&["lemmy/create_comment", "lemmy/delete_comment", "lemmy/undo_delete_comment"], SHOWN),
        (&["lemmy/create_comment", "lemmy/delete_comment_by_moderator"], SHOWN),
        (&["lemmy/like"], LIKED),
        (&["lemmy/dislike"], NOTHING),
        (&["lemmy/like", "lemmy/undo_like"], NOTHING),
        (&["lemmy/dislike", "lemmy/undo_dislike_as_like"], NOTHING),
        (&["lemmy/create_comment", "lemmy/delete_user"], NOTHING),
        (&["lemmy/follow_blog"], Seen { blog_followers: 1, ..NOTHING }),
        (&["lemmy/follow_blog", "lemmy/undo_follow_blog"], NOTHING),
        (&["lemmy/block_user"], NOTHING),
        (&["lemmy/lock"], NOTHING),
        (&["lemmy/flag"], NOTHING),
        (&["lemmy/private_message"], NOTHING),
        (&["lemmy/announce_create_comment"], NOTHING),
        (&["lemmy/announce_page"], BOOSTED),
        (&["lemmy/create_page"], NOTHING),
    ])
    .await;
}

#[tokio::test]
async fn piefed_and_mbin() {
    understood(&[
        (&["piefed/create_comment"], SHOWN),
        (&["piefed/like_with_emoji"], LIKED),
        (&["piefed/like_with_emoji", "piefed/undo_like"], NOTHING),
        (&["piefed/dislike"], NOTHING),
        (&["mbin/create_comment"], SHOWN),
        (&["mbin/create_comment", "mbin/update_comment_odd_nesting"], EDITED),
        (&["mbin/create_comment", "mbin/delete_comment"], NOTHING),
        (&["mbin/like"], LIKED),
        (&["mbin/like", "mbin/undo_like"], NOTHING),
        (&["mbin/announce"], BOOSTED),
        (&["mbin/announce_like"], NOTHING),
        (&["mbin/flag"], NOTHING),
    ])
    .await;
}

#[tokio::test]
async fn wordpress() {
    understood(&[
        (&["wordpress/create_comment"], SHOWN),
        (&["wordpress/create_comment", "wordpress/update_comment"], EDITED),
        (&["wordpress/create_comment", "wordpress/delete_comment"], NOTHING),
        (&["wordpress/like"], LIKED),
        (&["wordpress/like", "wordpress/undo_like"], NOTHING),
        (&["wordpress/announce"], BOOSTED),
        (&["wordpress/follow"], FOLLOWED),
        (&["wordpress/announce_update_article"], NOTHING),
        (&["wordpress/create_article_reply"], SHOWN),
    ])
    .await;
}

#[tokio::test]
async fn pixelfed_and_friendica() {
    understood(&[
        (&["pixelfed/create_comment"], SHOWN),
        (&["pixelfed/create_comment", "pixelfed/update_comment"], EDITED),
        (&["pixelfed/create_comment", "pixelfed/delete_comment"], NOTHING),
        (&["pixelfed/like_page_url"], LIKED),
        (&["pixelfed/like_page_url", "pixelfed/undo_like"], NOTHING),
        (&["pixelfed/announce_page_url"], BOOSTED),
        (&["pixelfed/announce_page_url", "pixelfed/undo_announce"], NOTHING),
        (&["pixelfed/follow_without_id"], FOLLOWED),
        (&["pixelfed/story"], NOTHING),
        (&["friendica/create_note"], SHOWN),
        (&["friendica/create_article"], SHOWN),
        (&["friendica/create_note", "friendica/update_note"], EDITED),
        (&["friendica/create_note", "friendica/delete_note"], NOTHING),
        (&["friendica/like"], LIKED),
        (&["friendica/dislike"], NOTHING),
        (&["friendica/dislike", "friendica/undo_dislike"], NOTHING),
    ])
    .await;
}

#[tokio::test]
async fn many_others() {
    understood(&[
        (&["nodebb/create_article_reply"], SHOWN),
        (&["discourse/create_note_with_name"], SHOWN),
        (&["discourse/create_note_without_audience"], NOTHING),
        (&["mitra/create_note_with_proof"], SHOWN),
        (&["gnusocial/create_note"], SHOWN),
        (&["gnusocial/like"], LIKED),
        (&["lotide/create_note"], SHOWN),
        (&["lotide/create_note", "lotide/delete_note"], NOTHING),
        (&["smithereen/create_comment"], SHOWN),
        (&["kroeg/create_note"], SHOWN),
        (&["prismo/create_note"], SHOWN),
        (&["hubzilla/follow"], FOLLOWED),
        (&["hubzilla/like"], LIKED),
        (&["peertube/announce_video"], NOTHING),
        (&["peertube/create_comment"], SHOWN),
        (&["mobilizon/create_event"], NOTHING),
        (&["neodb/create_note"], SHOWN),
        (&["neodb/update_with_our_book"], NOTHING),
        (&["bookwyrm/create_comment"], SHOWN),
        (&["unknown/unknown_activity"], NOTHING),
        (&["unknown/activity_without_object"], NOTHING),
        (&["unknown/intransitive"], NOTHING),
        (&["unknown/tombstone_reply"], NOTHING),
        (&["unknown/video_reply"], NOTHING),
    ])
    .await;
}

#[tokio::test]
async fn requests_for_consent_are_answered() {
    understood(&[(&["gotosocial/reply_request"], SHOWN), (&["gotosocial/like_request"], LIKED)]).await;
}

#[test]
fn every_fixture_is_told_about() {
    let story = fs::read_to_string("tests/every_shape_we_ever_met_is_understood.rs").unwrap();
    for software in fs::read_dir("tests/fixtures").unwrap() {
        for file in fs::read_dir(software.unwrap().path()).unwrap() {
            let path = file.unwrap().path().with_extension("");
            let name = path.strip_prefix("tests/fixtures").unwrap().display().to_string();
            assert!(story.contains(&format!("\"{name}\"")), "nobody sends {name}");
        }
    }
}

/// Sends each row of letters to a blog and looks at the world afterwards; tells all that is wrong at once.
async fn understood(rows: &[(&[&str], Seen)]) {
    let blog = TestBlog::open().await;
    let mut wrong = Vec::new();
    for (files, expected) in rows {
        let software = files[0].split('/').next().unwrap();
        let server = Mastodon::running(software).await;
        let scene = Scene::new(&blog, server, &files.join(" ")).await;
        let before = scene.look().await;
        for file in *files {
            if let Err(problem) = scene.send(file).await {
                wrong.push(problem);
            }
        }
        blog.work_until_idle().await;
        let seen = since(&before, scene.look().await);
        if seen != *expected {
            wrong.push(format!("{files:?}\n   seen     {seen:?}\n   expected {expected:?}"));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

struct Scene<'a> {
    blog: &'a TestBlog,
    review: Published,
    bob: Person,
    group: Person,
    blanks: Vec<(&'static str, String)>,
}

impl<'a> Scene<'a> {
    async fn new(blog: &'a TestBlog, server: Mastodon, title: &str) -> Self {
        let review = blog.settled(title).await;
        let (bob, group) = (server.person("bob"), server.person("books"));
        let now = Utc::now() - TimeDelta::minutes(5);
        let at = |time: chrono::DateTime<Utc>| time.to_rfc3339_opts(SecondsFormat::Secs, true);
        let id = server.new_url("").rsplit('/').next().unwrap().to_owned();
        let blanks = vec![
            ("actor", bob.url()),
            ("name", bob.name.clone()),
            ("key", bob.pem().replace('\n', "\\n")),
            ("origin", server.url.clone()),
            ("host", server.host()),
            ("group", group.url()),
            ("id", id),
            ("review", review.id.clone()),
            ("page", blog.at(&review.path)),
            ("author", review.author.clone()),
            ("blog", blog.blog_actor()),
            ("our_host", blog.host()),
            ("words", token()),
            ("other_words", token()),
            ("warning", token()),
            ("now", at(now)),
            ("now_offset", (now + TimeDelta::hours(2)).format("%Y-%m-%dT%H:%M:%S+02:00").to_string()),
            ("now_micro", now.format("%Y-%m-%dT%H:%M:%S%.6fZ").to_string()),
            ("later", at(now + TimeDelta::minutes(2))),
        ];
        Self { blog, review, bob, group, blanks }
    }

    fn blank(&self, name: &str) -> &str {
        &self.blanks.iter().find(|it| it.0 == name).unwrap().1
    }

    async fn send(&self, file: &str) -> Result<(), String> {
        let path = Path::new("tests/fixtures").join(file).with_extension("json");
        let mut text = fs::read_to_string(&path).unwrap_or_else(|_| panic!("no fixture {file}"));
        for (name, value) in &self.blanks {
            text = text.replace(&format!("{{{{{name}}}}}"), value);
        }
        assert!(!text.contains("{{"), "{file} has a blank nobody fills in: {text}");
        let activity: Value = serde_json::from_str(&text).unwrap();
        self.keep(&activity);
        let sender = if activity["actor"] == self.group.url() { &self.group } else { &self.bob };
        let answer = sender.envelope(&self.blog.shared_inbox(), &activity).send().await;
        match answer.status {
            202 => Ok(()),
            status => Err(format!("{file} was answered with {status}: {}", answer.body)),
        }
    }

    /// What is created can be fetched from its server, too.
    fn keep(&self, activity: &Value) {
        let object = &activity["object"];
        let here = object["id"].as_str().is_some_and(|it| it.starts_with(&self.bob.server.url));
        if here
            && matches!(activity["type"].as_str(), Some("Create" | "Update"))
            && object["type"] != "Person"
        {
            self.bob.server.publish(object);
        }
    }

    async fn look(&self) -> Seen {
        let page = self.blog.page(&self.review.path).await;
        Seen {
            comments: self.blog.total(&format!("{}/replies", self.review.ap())).await,
            words: page.contains(self.blank("words")),
            other_words: page.contains(self.blank("other_words")),
            likes: self.blog.likes(&self.review).await,
            boosts: self.blog.boosts(&self.review).await,
            followers: self.blog.followers("alice").await,
            blog_followers: self.blog.total("/ap/blog/followers").await,
        }
    }
}

/// Followers of earlier rows stay; only what is new counts.
fn since(before: &Seen, now: Seen) -> Seen {
    let followers = now.followers - before.followers;
    Seen { followers, blog_followers: now.blog_followers - before.blog_followers, ..now }
}

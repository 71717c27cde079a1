//! What other servers read in `replies` and `context` is exactly what the page shows.

use std::collections::{BTreeSet, HashMap};

use reynard::blog::{By, Comment, CommentColumn, Comments, Decision};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use serde_json::{Value, json};

use crate::support::{Mastodon, Person, Published, TestBlog};

struct Scene {
    blog: TestBlog,
    review: Published,
    bob: Person,
}

impl Scene {
    async fn open() -> Self {
        let blog = TestBlog::open().await.without_flood_rule().await;
        let review = blog.settled("The Quiet Orchard").await;
        let bob = Mastodon::open().await.person("bob");
        Self { blog, review, bob }
    }

    async fn reply(&self, to: &str, words: &str) -> String {
        let note = self.bob.reply(&self.review, to, words).await;
        note["id"].as_str().unwrap().to_owned()
    }

    async fn private_reply(&self, to: &str) -> String {
        let mut note = self.bob.note(to, "<p>Whispered.</p>");
        note["to"] = json!([self.review.author]);
        note["cc"] = json!([]);
        self.bob.tell(&self.review.inbox, self.bob.create(&note)).await;
        note["id"].as_str().unwrap().to_owned()
    }

    async fn hide(&self, url: &str) {
        let comment = Comment::by_url(&self.blog.app.db, url).await.unwrap().unwrap();
        comment.decide(&self.blog.app, &By::operator(""), Decision::Hide).await.unwrap();
    }

    /// All items of a collection, page by page.
    async fn items(&self, collection: &str) -> Vec<String> {
        let mut page = self.blog.json(collection).await;
        let mut items = Vec::new();
        let total = page["totalItems"].as_u64().unwrap();
        if page["first"].is_object() {
            page = page["first"].clone();
        } else if let Some(first) = page["first"].as_str().map(str::to_owned) {
            page = self.blog.json(&first).await;
        }
        loop {
            let here = page["items"].as_array().or(page["orderedItems"].as_array()).unwrap();
            items.extend(here.iter().map(|it| it.as_str().unwrap().to_owned()));
            let Some(next) = page["next"].as_str().map(str::to_owned) else { break };
            page = self.blog.json(&next).await;
        }
        assert_eq!(items.len() as u64, total, "{collection}");
        items
    }

    /// What the page shows: every comment with words, and the nearest one with words above it.
    async fn shown(&self) -> HashMap<String, Option<String>> {
        let tree = self.blog.comments(&self.review).await;
        let of_review = CommentColumn::ReviewId.eq(self.review.review.id);
        let rows = Comments::find().filter(of_review).all(&self.blog.app.db).await.unwrap();
        let urls: HashMap<i32, &Comment> = rows.iter().filter_map(|it| Some((it.number?, it))).collect();
        let below: HashMap<i32, Option<i32>> = tree.iter().map(|it| (it.number, it.below)).collect();
        let above = |number: i32| {
            let mut above = below[&number];
            while let Some(it) = above.filter(|it| !urls[it].is_shown()) {
                above = below[&it];
            }
            above.map(|it| urls[&it].url.clone())
        };
        let shown = tree.iter().filter(|it| urls[&it.number].is_shown());
        shown.map(|it| (urls[&it.number].url.clone(), above(it.number))).collect()
    }

    async fn agree(&self) {
        let shown = self.shown().await;
        let context: BTreeSet<String> =
            self.items(&format!("{}/context", self.review.ap())).await.into_iter().collect();
        let mut expected: BTreeSet<String> = shown.keys().cloned().collect();
        expected.insert(self.review.id.clone());
        assert_eq!(context, expected);

        let ours = shown.keys().filter(|it| it.starts_with(&self.blog.url)).map(|it| Some(it.clone()));
        for parent in ours.chain([None]) {
            let at = parent.clone().unwrap_or(self.review.id.clone());
            let listed: BTreeSet<String> = self.items(&format!("{at}/replies")).await.into_iter().collect();
            let below = shown.iter().filter(|it| *it.1 == parent).map(|it| it.0.clone()).collect();
            assert_eq!(listed, below, "{at}");
            let inline = &self.blog.json(&at).await["replies"];
            assert_eq!(inline["totalItems"], listed.len());
        }
    }
}

#[tokio::test]
async fn hidden_gone_private_and_moved_comments_agree() {
    let it = Scene::open().await;
    let top = it.review.id.clone();
    let one = it.reply(&top, "<p>One.</p>").await;
    let answer = it.blog.answer(&it.review, Some(&one), "An answer.").await.url;
    let gone = it.reply(&answer, "<p>Gone.</p>").await;
    it.reply(&gone, "<p>Below what is gone.</p>").await;
    let hidden = it.reply(&top, "<p>Hidden.</p>").await;
    let low = it.reply(&hidden, "<p>Below what is hidden.</p>").await;
    it.reply(&low, "<p>Lower.</p>").await;
    let whisper = it.private_reply(&answer).await;
    it.reply(&whisper, "<p>Below a whisper.</p>").await;
    let lonely = it.reply(&top, "<p>Hidden, and nothing below.</p>").await;
    it.agree().await;

    it.hide(&hidden).await;
    it.hide(&lonely).await;
    let delete = json!({ "type": "Delete", "to": [crate::support::public()], "object": gone });
    it.bob.tell(&it.review.inbox, delete).await;
    it.agree().await;

    let replies = it.items(&format!("{}/replies", it.review.ap())).await;
    assert!(replies.contains(&low), "what hangs below the hidden is listed higher up");
    assert_eq!(it.items(&format!("{answer}/replies")).await.len(), 2);
}

#[tokio::test]
async fn whoever_has_the_newest_version_is_told_so() {
    let it = Scene::open().await;
    it.reply(&it.review.id, "<p>One.</p>").await;
    for collection in ["context", "replies"] {
        let url = it.blog.at(&format!("{}/{collection}", it.review.ap()));
        let first = it.blog.fetch(&url).await;
        let etag = first.header("etag").to_owned();
        assert!(!etag.is_empty());

        let again = ask(&url, &etag).await;
        assert_eq!((again.status, again.body.as_str()), (304, ""));
        assert_eq!(ask(&url, "\"other\"").await.status, 200);
        it.reply(&it.review.id, "<p>Another.</p>").await;
        assert_eq!(ask(&url, &etag).await.status, 200);
    }
}

async fn ask(url: &str, etag: &str) -> crate::support::Answer {
    let asked = reqwest::Client::new().get(url).header("if-none-match", etag);
    let asked = asked.header("accept", "application/activity+json");
    crate::support::Answer::of(asked.send().await.unwrap()).await
}

/// A conversation too long for one page of a collection.
#[tokio::test]
async fn a_long_conversation_comes_in_pages() {
    let it = Scene::open().await;
    crate::a_long_conversation_has_pages::talk(&it.blog, &it.review, 620).await;

    let context: Value = it.blog.json(&format!("{}/context", it.review.ap())).await;
    assert!(context.get("orderedItems").is_none() && context["totalItems"] == 621);
    assert_eq!(it.items(&format!("{}/context", it.review.ap())).await.len(), 621);
    let missing = it.blog.fetch(&format!("{}/context?page=3", it.review.ap())).await;
    assert_eq!(missing.status, 404);
}

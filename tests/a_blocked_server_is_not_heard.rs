//! Whom the desk blocks is not heard, not asked and not told anything, on whatever way.

use crate::support::{Mastodon, TestBlog};

#[tokio::test]
async fn servers_have_names_of_their_own() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let bob = Mastodon::named("a.evil.localhost").await.person("bob");
    bob.follow(&review.author).await;
    bob.reply(&review, &review.id, "<p>Well said.</p>").await;
    blog.work_until_idle().await;
    assert!(blog.shows(&review, "Well said.").await);
    assert_eq!(bob.server.letters("Accept").len(), 1);
}

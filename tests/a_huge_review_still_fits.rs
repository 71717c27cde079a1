//! Some servers take no letter above 64 KiB; a longer review is cut there and whole here.

use crate::support::{Mastodon, TestBlog, facts};

#[tokio::test]
async fn a_huge_review_still_fits() {
    let blog = TestBlog::open().await;
    let bob = Mastodon::running("misskey").await.person("bob");
    let carol = Mastodon::running("lemmy").await.person("carol");
    bob.follow(&blog.actor("alice")).await;
    carol.follow(&blog.blog_actor()).await;

    let paragraph = |number: usize| format!("Paragraph {number} {}\n\n", "goes on and on. ".repeat(25));
    let mut draft = facts("The Long Orchard");
    draft.markdown = (1..=400).map(paragraph).collect::<String>() + "The very last word.";
    let review = blog.published_by("alice", &draft).await;
    blog.work_until_idle().await;

    let create = &bob.server.letters("Create")[0];
    assert!(create.bytes < 60_000, "{} bytes", create.bytes);
    let announce = &carol.server.letters("Announce")[0];
    assert!(announce.bytes < 64 * 1024, "{} bytes", announce.bytes);
    let content = create["object"]["content"].as_str().unwrap();
    assert!(content.contains("Paragraph 1 ") && !content.contains("The very last word."));
    assert!(content.contains(&format!("href=\"{}\"", blog.at(&review.path))), "a link to the rest");
    assert_eq!(content.matches("<p>").count(), content.matches("</p>").count(), "cut between paragraphs");
    assert_eq!(create["object"]["contentMap"]["en"], content);
    assert!(blog.page(&review.path).await.contains("The very last word."));
    assert!(blog.fetch(&review.ap()).await.body.len() < 256 * 1024);
}

#[tokio::test]
async fn one_endless_paragraph_is_cut_as_well() {
    let blog = TestBlog::open().await;
    let bob = Mastodon::open().await.person("bob");
    bob.follow(&blog.actor("alice")).await;

    let mut draft = facts("The Long Breath");
    draft.markdown = "word after word ".repeat(20_000);
    blog.published_by("alice", &draft).await;
    blog.work_until_idle().await;

    let create = &bob.server.letters("Create")[0];
    assert!(create.bytes < 60_000, "{} bytes", create.bytes);
    assert!(!create["object"]["content"].as_str().unwrap().is_empty());
}

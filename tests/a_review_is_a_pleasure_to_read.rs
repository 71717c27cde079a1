//! Notes, spoilers, pull quotes and the verdict: on the page, elsewhere, and where nothing may be given away.

use reynard::blog::{Draft, Review};
use sea_orm::{ConnectionTrait, sea_query::Query};

use crate::support::{Browser, Mastodon, TestBlog, facts, token};

/// A review that hides two things.
fn written(block: &str, inline: &str) -> Draft {
    Draft {
        summary: String::new(),
        markdown: format!(
            "In the end ||the lamp|{inline} *counts*|| and it snows.[^a]\n\n\
             :::spoiler the last chapter\n{block} happens.[^b]\n:::\n\n\
             :::pull Mira Holt\nNothing thaws.\n:::\n\n\
             ## The \"cold\"\n\n![Trees](/media/trees.jpg \"Bare trees\")\n\n\
             | a | b |\n|---|---|\n| 1 | 2 |\n\n[^a]: Snow note.\n[^b]: Hidden note."
        ),
        verdict: "Keep it by the bed.".to_owned(),
        rating: "4".to_owned(),
        ..facts("The Quiet Orchard")
    }
}

#[tokio::test]
async fn what_is_hidden_opens_on_the_page_and_travels_nowhere() {
    let blog = TestBlog::open().await;
    let bob = Mastodon::open().await.person("bob");
    bob.follow(&blog.actor("alice")).await;
    let (block, inline) = (token(), token());

    let review = blog.published_by("alice", &written(&block, &inline)).await;
    blog.work_until_idle().await;

    let page = blog.page(&review.path).await;
    assert!(page.contains("<summary>the lamp</summary>") && page.contains(&inline), "{page}");
    assert!(page.contains("<summary>the last chapter</summary>") && page.contains(&block), "{page}");
    let head = page.split("<body>").next().unwrap();
    assert!(head.contains("In the end … and it snows."), "{head}");
    let article = blog.json(&review.ap()).await;
    let content = article["content"].as_str().unwrap();
    assert!(content.contains(&format!("{}\">[the lamp …]</a>", blog.at(&review.path))), "{content}");
    assert!(content.contains("[the last chapter …]") && content.contains("Snow note."), "{content}");
    assert!(content.contains("<blockquote>") && content.contains("<em>Bare trees</em>"), "{content}");
    assert!(content.contains(&format!("src=\"{}/media/trees.jpg\"", blog.url)), "{content}");
    assert!(
        !content.contains("details") && !content.contains("figure") && !content.contains("<div"),
        "{content}"
    );
    let told = bob.server.letters("Create").remove(0).body.to_string();
    let search = blog.page(&format!("/search?q={block}")).await;
    assert!(search.contains("The Quiet Orchard"), "{search}");
    let mut open =
        vec![("the letter", told), ("the article", article.to_string()), ("its head", head.to_owned())];
    for path in ["/", "/feed.atom", "/feed.rss", "/feed.json", "/@alice", "/archive", "/books"] {
        open.push((path, blog.page(path).await));
    }
    for (place, words) in open {
        assert!(!words.contains(&block) && !words.contains(&inline), "{place}: {words}");
    }
    let excerpt = search.split("class=\"p-summary").nth(1).unwrap().split("</p>").next().unwrap().to_owned();
    assert!(!excerpt.contains(&block), "{excerpt}");
}

#[tokio::test]
async fn notes_lead_there_and_back_and_meet_no_others() {
    let blog = TestBlog::open().await;
    let review = blog.published_by("alice", &written("x", "y")).await;

    let page = blog.page(&review.path).await;
    let id = review.review.id;
    for part in [
        format!("href=\"#r{id}-note-1\" role=\"doc-noteref\""),
        format!("<li id=\"r{id}-note-1\">"),
        format!("href=\"#r{id}-to-note-1\" role=\"doc-backlink\""),
        format!("<h2 id=\"r{id}-the-cold\">The “cold”</h2>"),
        "<section class=\"notes\" role=\"doc-endnotes\" aria-label=\"Notes\">".to_owned(),
        "<div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-label=\"Table\"><table>".to_owned(),
        "<figcaption>Bare trees</figcaption>".to_owned(),
    ] {
        assert!(page.contains(&part), "{part} is not in {page}");
    }
    let ids: Vec<&str> = page.split(" id=\"").skip(1).map(|it| it.split('"').next().unwrap()).collect();
    let mut once = ids.clone();
    once.sort_unstable();
    once.dedup();
    assert_eq!(ids.len(), once.len(), "{ids:?}");
    let alice = blog.author("alice").await;
    reynard::blog::Comment::answer(&blog.app, &alice, &review.review, None, "See[^a] ||it||.").await.unwrap();
    assert!(blog.shows(&review, "See[^a] ||it||.").await);
}

#[tokio::test]
async fn a_verdict_is_a_sentence_and_spines() {
    let blog = TestBlog::open().await;
    let mut mary = Browser::signed_in(&blog.url, "mary").await;
    mary.open("/desk/reviews/new").await;
    let form = mary.button("Publish").fill("title", "Low Tide").fill("markdown", "Salt.");
    mary.submit(form.clone().fill("rating", "6")).await;
    assert_eq!(mary.status, 422, "{}", mary.html);
    assert!(mary.says("A book gets 1 to 5 spines, or none; not “6”."), "{}", mary.html);

    mary.submit(form.fill("rating", "4").fill("verdict", "Take it to the <sea>.")).await;

    let page = blog.page("/reviews/low-tide").await;
    assert!(
        page.contains("Take it to the &#60;sea&#62;.") || page.contains("Take it to the &lt;sea&gt;."),
        "{page}"
    );
    assert!(page.contains("<data class=\"p-rating small\" value=\"4\">4 of 5</data>"), "{page}");
    let review = Review::by_slug(&blog.app.db, "low-tide").await.unwrap();
    let article = blog.json(&format!("/ap/articles/{}", review.uid)).await;
    let verdict = "<p><em>Take it to the &lt;sea&gt;.</em> 4/5</p>";
    assert!(article["content"].as_str().unwrap().contains(verdict), "{article}");
    assert!(
        blog.get("/feed.json").await.json()["items"][0]["content_html"].as_str().unwrap().contains(verdict)
    );
    mary.open(&format!("/desk/reviews/{}", review.id)).await;
    let again = mary.form_with("markdown");
    assert_eq!((again.value("verdict"), again.value("rating")), ("Take it to the <sea>.", "4"));
}

#[tokio::test]
async fn what_was_written_before_is_set_anew_without_telling_anybody() {
    let blog = TestBlog::open().await;
    let bob = Mastodon::open().await.person("bob");
    bob.follow(&blog.actor("alice")).await;
    let review = blog.settled("The Quiet Orchard").await;
    let before = blog.json(&review.ap()).await;
    let txn = reynard::db::begin(&blog.app.db).await.unwrap();
    let old = Query::update().table("reviews").value("html", "<p>Old</p>").value("rendering", 0).to_owned();
    txn.execute(&old).await.unwrap();
    txn.commit().await.unwrap();
    assert!(blog.shows(&review, "<p>Old</p>").await);

    blog.work_until_idle().await;

    assert!(!blog.shows(&review, "<p>Old</p>").await && blog.shows(&review, "opens with a frost").await);
    assert_eq!(blog.json(&review.ap()).await["updated"], before["updated"]);
    assert!(bob.server.letters("Update").is_empty());
}

//! Other servers find authors, the blog and reviews by name and by address.

use serde_json::{Value, json};

use crate::support::TestBlog;

const AP: &str = "application/activity+json";

#[tokio::test]
async fn names_lead_to_actors() {
    let blog = TestBlog::open().await;
    let host = blog.host();

    for (resource, id) in [
        (format!("acct:alice@{host}"), blog.actor("alice")),
        (format!("acct:winter@{host}"), blog.blog_actor()),
        (format!("acct:{host}@{host}"), blog.at("/ap/instance")),
        (blog.actor("alice"), blog.actor("alice")),
        (blog.at("/@alice"), blog.actor("alice")),
    ] {
        let answer =
            blog.ask(&format!("/.well-known/webfinger?resource={resource}"), "application/jrd+json").await;
        assert_eq!(answer.status, 200, "{resource}");
        assert!(answer.header("content-type").starts_with("application/jrd+json"), "{answer:?}");
        assert_eq!(answer.header("access-control-allow-origin"), "*");
        let card = answer.json();
        let links = card["links"].as_array().unwrap();
        let actors: Vec<&Value> =
            links.iter().filter(|it| it["type"].as_str().unwrap_or("").starts_with("application/")).collect();
        assert_eq!(actors.len(), 1, "{card}");
        assert_eq!((&actors[0]["rel"], &actors[0]["href"]), (&json!("self"), &json!(id)));
        assert!(card["subject"].as_str().unwrap().ends_with(&format!("@{host}")), "{card}");
    }
}

#[tokio::test]
async fn other_names_lead_nowhere() {
    let blog = TestBlog::open().await;
    let host = blog.host();

    for resource in [
        format!("acct:nobody@{host}"),
        "acct:alice@other.example".to_owned(),
        format!("acct:@{host}"),
        format!("acct:alice'--@{host}"),
        "https://other.example/@alice".to_owned(),
    ] {
        let answer = blog.get(&format!("/.well-known/webfinger?resource={resource}")).await;
        assert_eq!(answer.status, 404, "{resource}: {answer:?}");
    }
    assert!(matches!(blog.get("/.well-known/webfinger").await.status, 400 | 404 | 422));
}

#[tokio::test]
async fn the_software_introduces_itself() {
    let blog = TestBlog::open().await;
    blog.settled("The Quiet Orchard").await;

    let links = blog.get("/.well-known/nodeinfo").await.json();
    let links = links["links"].as_array().unwrap();
    let newest = links.iter().find(|it| it["rel"].as_str().unwrap().ends_with("/schema/2.1")).unwrap();
    assert_eq!(newest["href"], blog.at("/nodeinfo/2.1"));

    let info = blog.get("/nodeinfo/2.1").await.json();
    assert_eq!(info["software"]["name"], "reynard");
    assert_eq!(info["protocols"], json!(["activitypub"]));
    assert_eq!(info["usage"]["users"]["total"], 2);
    assert_eq!(info["usage"]["localPosts"], 1);
    assert_eq!(info["openRegistrations"], false);
    assert!(blog.get("/.well-known/host-meta").await.body.contains("/.well-known/webfinger?resource={uri}"));
}

#[tokio::test]
async fn a_page_leads_to_its_twin() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;

    for (page, twin) in [(review.path.as_str(), review.id.clone()), ("/@alice", blog.actor("alice"))] {
        for accept in [AP, "application/ld+json; profile=\"https://www.w3.org/ns/activitystreams\""] {
            let answer = blog.ask(page, accept).await;
            assert_eq!(answer.status, 303, "{page} {answer:?}");
            assert_eq!(answer.header("location"), twin);
        }
        let html = blog.page(page).await;
        assert!(html.contains(&format!("rel=\"alternate\" type=\"{AP}\" href=\"{twin}\"")), "{html}");
        let answer = blog.get(page).await;
        assert!(answer.header("vary").to_lowercase().contains("accept"), "{answer:?}");
    }
}

#[tokio::test]
async fn a_page_tells_other_servers_what_to_show() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;

    let page = blog.page(&review.path).await;

    for meta in [
        format!("<meta name=\"fediverse:creator\" content=\"@alice@{}\">", blog.host()),
        "<meta property=\"og:title\" content=\"The Quiet Orchard\">".to_owned(),
        "<meta property=\"og:description\" content=\"The Quiet Orchard in one sentence.\">".to_owned(),
        "<meta property=\"og:type\" content=\"article\">".to_owned(),
        "<meta property=\"og:site_name\" content=\"Winter Reading\">".to_owned(),
        format!("<link rel=\"canonical\" href=\"{}\">", blog.at(&review.path)),
    ] {
        assert!(page.contains(&meta), "{meta} is not in {page}");
    }
    assert!(!page.contains("json+oembed"), "a card without its byline");
}

#[tokio::test]
async fn what_is_not_there_is_not_there() {
    let blog = TestBlog::open().await;

    for path in [
        "/ap/users/nobody",
        "/ap/users/nobody/outbox",
        "/ap/articles/none",
        "/ap/articles/none/replies",
        "/ap/comments/none",
        "/ap/blog/announces/none",
        "/reviews/none",
        "/@nobody",
        "/ap",
        "/nonsense",
    ] {
        assert_eq!(blog.fetch(path).await.status, 404, "{path}");
        assert_eq!(blog.get(path).await.status, 404, "{path}");
    }
}

#[tokio::test]
async fn collections_can_be_walked() {
    let blog = TestBlog::open().await;
    for number in 1..=23 {
        blog.published(&format!("Volume {number}")).await;
    }
    blog.work_until_idle().await;

    let outbox = blog.json("/ap/users/alice/outbox").await;
    assert_eq!(outbox["totalItems"], 23);
    let mut page = match &outbox["first"] {
        Value::String(url) => blog.json(url).await,
        inline => inline.clone(),
    };
    let mut seen = Vec::new();
    for _ in 0..30 {
        seen.extend(page["orderedItems"].as_array().unwrap().iter().map(|it| it["object"].to_string()));
        let Some(next) = page["next"].as_str() else { break };
        page = blog.json(next).await;
    }
    let count = seen.len();
    seen.sort();
    seen.dedup();
    assert_eq!((count, seen.len()), (23, 23));

    let group = blog.json("/ap/blog/outbox").await;
    assert!(group["orderedItems"].as_array().is_some_and(|it| !it.is_empty()), "{group}");
    assert_eq!(group["orderedItems"][0]["type"], "Announce");
    let moderators = blog.json("/ap/blog/moderators").await;
    assert!(moderators.to_string().contains(&blog.actor("alice")), "{moderators}");
    assert!(!moderators.to_string().contains(&blog.actor("mary")), "{moderators}");
}

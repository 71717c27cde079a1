//! What search engines, other sites and readers of microformats find in a page.

use reynard::blog::{Draft, Review};
use scraper::{Html, Selector};
use serde_json::{Value, json};

use crate::support::{TestBlog, facts};

/// The nodes of schema.org in a page, by their type.
fn nodes(page: &str) -> Vec<Value> {
    let html = Html::parse_document(page);
    let script = Selector::parse("script[type='application/ld+json']").unwrap();
    let found: Vec<Value> = html
        .select(&script)
        .map(|it| serde_json::from_str(&it.text().collect::<String>()).expect("JSON"))
        .collect();
    let [graph] = &found[..] else { panic!("{} scripts in {page}", found.len()) };
    assert_eq!(graph["@context"], "https://schema.org");
    graph["@graph"].as_array().unwrap().clone()
}

/// One attribute of the first element that a selector finds.
fn attribute(page: &str, selector: &str, name: &str) -> Option<String> {
    let html = Html::parse_document(page);
    html.select(&Selector::parse(selector).unwrap()).next()?.attr(name).map(str::to_owned)
}

fn meta(page: &str, property: &str) -> String {
    let selector = format!("meta[property='{property}'],meta[name='{property}']");
    attribute(page, &selector, "content").unwrap_or_default()
}

fn texts(page: &str, selector: &str) -> Vec<String> {
    let html = Html::parse_document(page);
    let words = |it: String| it.split_whitespace().collect::<Vec<_>>().join(" ");
    html.select(&Selector::parse(selector).unwrap()).map(|it| words(it.text().collect())).collect()
}

async fn publish(blog: &TestBlog, draft: &Draft) -> Review {
    let alice = blog.author("alice").await;
    let review = Review::draft(&blog.app, &alice, draft).await.unwrap();
    review.publish(&blog.app, None).await.unwrap()
}

#[tokio::test]
async fn a_review_names_its_book_and_its_author() {
    let blog = TestBlog::open().await;
    let mut draft = facts("The Quiet Orchard");
    draft.facts.translators = "Ida Moss".to_owned();
    draft.facts.edition = "Second edition".to_owned();
    let review = blog.published_by("alice", &draft).await;

    let page = blog.page(&review.path).await;
    let all = nodes(&page);
    let (node, way) = (&all[0], &all[1]);
    assert_eq!(node["@type"], json!(["Review", "BlogPosting"]));
    assert_eq!(
        (&node["headline"], &node["url"]),
        (&json!("The Quiet Orchard"), &json!(blog.at(&review.path)))
    );
    assert_eq!(
        (&node["author"]["name"], &node["author"]["url"]),
        (&json!("Alice"), &json!(blog.at("/@alice")))
    );
    assert_eq!(node["author"]["sameAs"], json!([blog.actor("alice")]));
    assert_eq!((&node["commentCount"], &node["inLanguage"]), (&json!(0), &json!("en")));
    assert_eq!(node["discussionUrl"], format!("{}#thread", blog.at(&review.path)));
    assert_eq!(node["description"], "The Quiet Orchard in one sentence.");
    assert_eq!(node["publisher"]["name"], "Winter Reading");
    assert!(node.get("reviewRating").is_none(), "nobody has given a verdict");
    let book = &node["itemReviewed"];
    assert_eq!((&book["@type"], &book["name"]), (&json!("Book"), &json!("The Quiet Orchard")));
    let names =
        |people: &Value| people.as_array().unwrap().iter().map(|it| it["name"].clone()).collect::<Vec<_>>();
    assert_eq!(names(&book["author"]), ["Oda Vestrin", "Emil Storr"]);
    assert_eq!(names(&book["translator"]), ["Ida Moss"]);
    assert_eq!((&book["isbn"], &book["numberOfPages"]), (&json!("9780306406157"), &json!(312)));
    assert_eq!((&book["bookEdition"], &book["datePublished"]), (&json!("Second edition"), &json!("2019")));
    assert_eq!(book["publisher"]["name"], "Harbour & Sons");
    let steps = way["itemListElement"].as_array().unwrap();
    let steps: Vec<&str> = steps.iter().map(|it| it["item"].as_str().unwrap()).collect();
    assert_eq!(steps, [blog.at("/"), blog.at("/categories/novels"), blog.at(&review.path)]);
}

#[tokio::test]
async fn what_a_book_is_worth_is_read_back() {
    let blog = TestBlog::open().await;
    let mut draft = facts("The Quiet Orchard");
    draft.rating = "4".to_owned();
    draft.verdict = "Keep it by the bed.".to_owned();
    let review = blog.published_by("alice", &draft).await;
    draft.spoilers = Some("on".to_owned());
    draft.summary = String::new();
    let told = blog.published_by("mary", &draft).await;

    let rating = json!({ "@type": "Rating", "ratingValue": 4, "bestRating": 5, "worstRating": 1 });
    let page = blog.page(&review.path).await;
    let node = &nodes(&page)[0];
    assert_eq!((&node["reviewRating"], &node["abstract"]), (&rating, &json!("Keep it by the bed.")));
    for (class, value) in [("p-rating", "4"), ("p-worst", "1"), ("p-best", "5")] {
        let found = attribute(&page, &format!(".h-review .{class}"), "value");
        assert_eq!(found.as_deref(), Some(value), "{class}: {page}");
    }
    assert_eq!(texts(&page, ".h-review .p-summary"), ["The Quiet Orchard in one sentence."]);
    let book = attribute(&page, ".p-item.h-product .u-url", "value").expect("the book has an address");
    assert!(book.starts_with(&blog.at("/books/")), "{book} is a whole address");
    let book = nodes(&blog.page(book.strip_prefix(&blog.at("")).unwrap()).await);
    let reviews = book[0]["review"].as_array().unwrap();
    assert!(reviews.len() == 2 && reviews.iter().all(|it| it["reviewRating"] == rating), "{reviews:?}");

    let page = blog.page(&told.path).await;
    let node = &nodes(&page)[0];
    assert_eq!(node["reviewRating"], rating, "spines give nothing away");
    assert!(node.get("abstract").is_none(), "a sentence might: {node}");
    assert!(texts(&page, ".h-review .p-summary").is_empty());
}

#[tokio::test]
async fn a_verdict_sums_up_what_has_no_summary() {
    let blog = TestBlog::open().await;
    let mut draft = facts("The Quiet Orchard");
    draft.summary = String::new();
    draft.verdict = "Keep it by the bed.".to_owned();
    let review = blog.published_by("alice", &draft).await;

    let page = blog.page(&review.path).await;
    assert_eq!(texts(&page, ".h-review .p-summary"), ["Keep it by the bed."]);
    assert!(attribute(&page, ".h-review .p-rating, .h-review .p-best", "value").is_none());
    let node = &nodes(&page)[0];
    assert_eq!(node["abstract"], "Keep it by the bed.");
    assert!(node.get("reviewRating").is_none(), "{node}");
}

#[tokio::test]
async fn lists_and_people_say_what_they_are() {
    let blog = TestBlog::open().await;
    blog.published("The Quiet Orchard").await;
    let second = blog.published_by("mary", &facts("The Quiet Orchard")).await;

    let home = nodes(&blog.page("/").await);
    assert_eq!((&home[0]["@type"], &home[1]["@type"]), (&json!("Blog"), &json!("WebSite")));
    assert_eq!(home[0]["blogPost"].as_array().unwrap().len(), 2);
    assert_eq!(home[0]["blogPost"][0]["url"], blog.at(&second.path));
    let author = nodes(&blog.page("/@alice").await);
    assert_eq!(author[0]["@type"], "ProfilePage");
    assert_eq!(author[0]["mainEntity"]["alternateName"], format!("@alice@{}", blog.host()));
    let page = blog.page(&second.path).await;
    let book = attribute(&page, ".idx a[href^='/books/']", "href").expect("a way to all reviews of the book");
    let book = nodes(&blog.page(&book).await);
    assert_eq!(book[0]["@type"], "Book");
    assert_eq!(book[0]["review"].as_array().unwrap().len(), 2);
    assert_eq!(book[0]["review"][0]["author"]["name"], "Mary");
    assert_eq!(nodes(&blog.page("/categories/novels").await)[1]["@type"], "BreadcrumbList");
}

#[tokio::test]
async fn what_gives_the_ending_away_is_told_nowhere_else() {
    let blog = TestBlog::open().await;
    let mut draft = facts("The Quiet Orchard");
    draft.summary = String::new();
    draft.markdown = "The gardener did it, in the frost.\n\nMore of that.".to_owned();
    draft.spoilers = Some("on".to_owned());
    let told = publish(&blog, &draft).await;
    let page = blog.page(&told.path()).await;
    let head = &page[..page.find("</head>").unwrap()];
    assert!(!head.contains("gardener"), "{head}");
    assert_eq!(meta(&page, "description"), format!("“The Quiet Orchard”, reviewed by {}", "Alice"));

    let mut draft = facts("Another Orchard");
    draft.summary = String::new();
    draft.markdown = "A frost that stays.\n\nMore of that.".to_owned();
    let plain = publish(&blog, &draft).await;
    let page = blog.page(&plain.path()).await;
    assert_eq!(meta(&page, "og:description"), "A frost that stays.");
}

#[tokio::test]
async fn no_title_breaks_out_of_where_it_stands() {
    let blog = TestBlog::open().await;
    let title = "</script><script>alert(1)</script>\"'<!--";
    let mut draft = facts(title);
    draft.slug = "harmless".to_owned();
    publish(&blog, &draft).await;

    for path in ["/reviews/harmless", "/", "/@alice"] {
        let page = blog.page(path).await;
        assert!(!page.contains("<script>alert"), "{path}: {page}");
        nodes(&page);
    }
    let page = blog.page("/reviews/harmless").await;
    assert_eq!(nodes(&page)[0]["headline"], title);
    assert_eq!(meta(&page, "og:title"), title);
}

#[tokio::test]
async fn a_link_to_a_page_shows_what_it_leads_to() {
    let blog = TestBlog::open().await;
    let review = blog.published("The Quiet Orchard").await;
    let page = blog.page(&review.path).await;

    assert_eq!(attribute(&page, "link[rel=canonical]", "href").unwrap(), blog.at(&review.path));
    assert_eq!(
        (meta(&page, "og:type"), meta(&page, "og:site_name")),
        ("article".into(), "Winter Reading".into())
    );
    assert_eq!(
        (meta(&page, "og:title"), meta(&page, "og:url")),
        ("The Quiet Orchard".into(), blog.at(&review.path))
    );
    assert_eq!(meta(&page, "fediverse:creator"), format!("@alice@{}", blog.host()));
    assert_eq!(meta(&page, "article:author"), blog.at("/@alice"));
    assert_eq!(meta(&page, "article:section"), "Novels");
    assert!(meta(&page, "article:published_time").ends_with('Z'));
    assert_eq!(
        (meta(&page, "og:image:width"), meta(&page, "og:image:height")),
        ("1200".into(), "630".into())
    );
    assert_eq!(meta(&page, "og:image:alt"), "The Quiet Orchard. Alice. Winter Reading");
    assert_eq!(meta(&page, "twitter:card"), "summary_large_image");
    for path in [
        "/",
        "/@alice",
        "/categories/novels",
        "/tags/winter",
        "/writers/oda-vestrin",
        "/authors",
        "/archive",
        "/books",
        "/writers",
        "/categories",
        "/tags",
        "/feeds",
        "/follow",
        "/about",
    ] {
        let page = blog.page(path).await;
        assert_eq!(
            attribute(&page, "link[rel=canonical]", "href").unwrap_or_default(),
            blog.at(path),
            "{path}"
        );
        assert!(meta(&page, "description").len() > 10, "{path} is not described");
    }
    for path in
        ["/search?q=frost", "/sign-in", &format!("{}/reply", review.path), &format!("{}/share", review.path)]
    {
        assert_eq!(meta(&blog.page(path).await, "robots"), "noindex", "{path}");
    }
}

#[tokio::test]
async fn a_picture_is_drawn_where_there_is_no_cover() {
    let blog = TestBlog::open().await;
    let review = blog.published("بستان هادئ").await;

    let mut seen = Vec::new();
    for path in ["/", "/@alice", &review.path] {
        let address = meta(&blog.page(path).await, "og:image");
        let answer = reqwest::get(&address).await.unwrap();
        assert_eq!(answer.status(), 200, "{address}");
        assert_eq!(answer.headers()["content-type"], "image/png");
        assert_eq!(answer.headers()["cache-control"], "public, max-age=31536000, immutable");
        let picture = image::load_from_memory(&answer.bytes().await.unwrap()).expect("a picture");
        assert_eq!((picture.width(), picture.height()), (1200, 630));
        seen.push(address);
    }
    let still = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap();
    let old = still.get(blog.at(&format!("/preview{}/old.png", review.path))).send().await.unwrap();
    assert_eq!(old.status(), 303);
    assert_eq!(blog.at(old.headers()["location"].to_str().unwrap()), seen[2]);

    blog.retract(&review).await;
    assert_eq!(still.get(&seen[2]).send().await.unwrap().status(), 410, "what was taken back is not drawn");
    let draft = Review::draft(&blog.app, &blog.author("alice").await, &facts("A Draft")).await.unwrap();
    let path = format!("/preview{}/x.png", draft.path());
    assert_eq!(still.get(blog.at(&path)).send().await.unwrap().status(), 404);
}

#[tokio::test]
async fn readers_of_microformats_find_everything() {
    let blog = TestBlog::open().await;
    let mut draft = facts("The Quiet Orchard");
    draft.markdown = "It opens with a frost.".to_owned();
    let review = blog.published_by("alice", &draft).await;
    let bob = crate::support::Mastodon::open().await.person("bob");
    bob.reply(&review, &review.id, "<p>I wept.</p>").await;

    let page = blog.page(&review.path).await;
    let is = |selector: &str, name: &str| {
        attribute(&page, selector, name).unwrap_or_else(|| panic!("{selector}: {page}"))
    };
    assert_eq!(is(".h-entry.h-review > .u-url.u-uid", "value"), blog.at(&review.path));
    assert_eq!(texts(&page, ".h-review a.p-author.h-card")[0], "Alice", "name and address are implied");
    assert_eq!(is(".h-review a.p-author.h-card", "href"), "/@alice");
    assert_eq!(is(".h-review .p-item .u-identifier", "value"), "isbn:9780306406157");
    assert_eq!(texts(&page, ".h-review .e-content")[0], "It opens with a frost.");
    assert_eq!(is(".h-review .p-item .p-name", "value"), "The Quiet Orchard");
    assert_eq!(texts(&page, ".h-review .p-category"), ["Novels", "book club", "winter"]);
    assert!(is(".h-review .dt-published", "datetime").ends_with('Z'));
    assert!(is(".u-comment.h-cite .acts .u-url", "href").starts_with(&bob.server.url));
    assert_eq!(texts(&page, ".u-comment.h-cite .e-content"), ["I wept."]);
    let home = blog.page("/").await;
    assert_eq!(attribute(&home, ".h-feed .h-entry .u-url", "href").unwrap(), review.path);
    assert_eq!(attribute(&home, ".h-feed .h-entry a.p-author.h-card", "href").unwrap(), "/@alice");
    let alice = blog.page("/@alice").await;
    assert_eq!(attribute(&alice, ".h-card .u-url.u-uid", "value").unwrap(), blog.at("/@alice"));
}

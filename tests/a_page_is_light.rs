//! Every page with its style sheet weighs little on its way to the reader, asks nobody else for anything, and runs nothing.

use reynard::blog::Draft;
use scraper::Html;

use crate::{
    a_long_conversation_has_pages::talk,
    a_picture_comes_in_sizes::{covered_by, kept, picture},
    support::{TestBlog, facts, selector},
};

/// What a page may weigh with its style sheet, before pictures, in bytes.
const HEAVIEST: usize = 50 * 1024;
/// A review with a whole page of its conversation, a hundred comments and more, weighs so much only when it is
/// packed, as it travels.
const LONG_CONVERSATION: &str = "/reviews/the-quiet-orchard";

/// About 900 words, as reviews have.
fn long(title: &str) -> Draft {
    let paragraph = "The village goes under slowly, and the novel lets it: a door that no longer closes, \
        a *clock* that is carried upstairs, a field that somebody still ploughs in June. ";
    Draft {
        markdown: format!("## At first\n\n{}\n\n> “Nobody counts.”\n\n", paragraph.repeat(6)).repeat(5),
        ..facts(title)
    }
}

#[tokio::test]
async fn no_page_is_heavy_or_asks_anybody_else() {
    let blog = TestBlog::open().await.without_flood_rule().await;
    let cover = kept(&blog, picture(260, 390)).await;
    for number in 0..23 {
        covered_by(&blog, &format!("A Rather Long Title of a Review, Part {number}"), &cover).await;
    }
    let review = blog.published_by("alice", &long("The Quiet Orchard")).await;
    let quiet = blog.published_by("alice", &long("Low Water")).await;
    talk(&blog, &review, 130).await;
    blog.work_until_idle().await;

    let mut weights = Vec::new();
    for path in [
        "/",
        "/?page=2",
        &review.path,
        &quiet.path,
        "/reviews/the-quiet-orchard?page=2",
        "/reviews/the-quiet-orchard/reply",
        "/@alice",
        "/authors",
        "/categories",
        "/categories/novels",
        "/tags",
        "/tags/winter",
        "/books",
        "/books/9780306406157",
        "/writers",
        "/writers/oda-vestrin",
        "/archive",
        "/search?q=frost",
        "/search?q=nothing+at+all",
        "/feeds",
        "/about",
        "/sign-in",
        "/nowhere/at-all",
    ] {
        let page = blog.get(path).await;
        assert!(matches!(page.status, 200 | 404), "{path}: {}", page.status);
        let (sheets, elsewhere) = loaded(&page.body);
        // Whoever comes in to write may do so with a passkey; readers load no script.
        let scripts = elsewhere.iter().filter(|it| it.starts_with("<script")).count();
        assert_eq!(scripts, usize::from(path == "/sign-in"), "{path} loads {elsewhere:?}");
        assert_eq!(elsewhere.len(), scripts, "{path} loads {elsewhere:?}");
        let mut weight = page.body.len();
        let mut packed = packed(&blog, path).await;
        for sheet in sheets {
            weight += blog.page(&sheet).await.len();
            packed += self::packed(&blog, &sheet).await;
        }
        weights.push((path.to_owned(), weight, packed));
    }
    println!("{weights:#?}");
    let is_heavy = |(path, weight, packed): &(String, usize, usize)| {
        *packed > HEAVIEST || (*weight > HEAVIEST && path != LONG_CONVERSATION)
    };
    let heavy: Vec<_> = weights.iter().filter(|it| is_heavy(it)).collect();
    assert!(heavy.is_empty(), "too heavy: {heavy:?}");
}

/// What travels for a browser that takes gzip, in bytes.
async fn packed(blog: &TestBlog, path: &str) -> usize {
    let browser = reqwest::Client::builder().no_gzip().build().unwrap();
    let asked = browser.get(blog.at(path)).header("accept-encoding", "gzip");
    let answer = asked.send().await.unwrap();
    assert_eq!(answer.headers()["content-encoding"], "gzip", "{path}");
    answer.bytes().await.unwrap().len()
}

/// The style sheets of a page, and whatever it would load from elsewhere or run.
fn loaded(page: &str) -> (Vec<String>, Vec<String>) {
    let page = Html::parse_document(page);
    let mut sheets = Vec::new();
    let mut elsewhere = Vec::new();
    let loading =
        selector("link, img, source, script, iframe, embed, object, video, audio, use, image, [style]");
    for it in page.select(&loading) {
        let rel = it.attr("rel").unwrap_or_default();
        match it.value().name() {
            "link" if rel == "stylesheet" => sheets.push(it.attr("href").unwrap().to_owned()),
            "link" if rel != "icon" => {}
            "script" if it.attr("type") == Some("application/ld+json") => {}
            "script" | "iframe" | "embed" | "object" => elsewhere.push(it.html()),
            _ => {
                let sets = ["src", "srcset", "href", "data"].into_iter().filter_map(|name| it.attr(name));
                let urls = sets.flat_map(|it| it.split(',').map(str::trim));
                elsewhere.extend(
                    urls.filter(|it| !it.starts_with('/') || it.starts_with("//")).map(str::to_owned),
                );
                elsewhere.extend(it.attr("style").map(str::to_owned));
            }
        }
    }
    elsewhere.extend(sheets.iter().filter(|it| !it.starts_with('/') || it.starts_with("//")).cloned());
    (sheets, elsewhere)
}

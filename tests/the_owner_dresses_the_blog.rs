//! The owner decides how the blog looks, and no look shuts anybody out.

use image::{DynamicImage, ImageFormat, Rgba, RgbaImage};
use scraper::Html;

use crate::{
    a_picture_comes_in_sizes::{addresses, encoded, picture},
    support::{Browser, TestBlog, selector},
};

const RULES: &str = ".mast{border-block-end-width:3px}\n.brand{letter-spacing:.02em}";

/// A mark that can be seen through.
fn mark() -> Vec<u8> {
    let pixels = RgbaImage::from_fn(240, 80, |x, y| {
        Rgba([120, 40, 20, if x.abs_diff(120) + y.abs_diff(40) < 60 { 255 } else { 0 }])
    });
    encoded(&DynamicImage::from(pixels), ImageFormat::Png)
}

fn attribute(page: &str, of: &str, name: &str) -> Option<String> {
    let page = Html::parse_document(page);
    let found = page.select(&selector(of)).next()?.attr(name)?.to_owned();
    Some(found)
}

fn sheets(page: &str) -> Vec<String> {
    let page = Html::parse_document(page);
    let found = selector("link[rel=stylesheet]");
    page.select(&found).map(|it| it.attr("href").unwrap().to_owned()).collect()
}

#[tokio::test]
async fn the_owner_chooses_an_accent_pictures_and_rules() {
    let blog = TestBlog::open().await;
    blog.published("The Quiet Orchard").await;
    let mut alice = Browser::signed_in(&blog.url, "alice").await;
    alice.open("/desk/looks").await;

    let form = alice.button("Save it for everybody");
    let form = form.fill("accent", "damson").fill("css", RULES).fill("header_alt", "Hills under snow");
    let form = form.fill("header_credit", "Ann Ives").fill("header_link", "https://ives.example/hills");
    alice.submit(form.attach("header", &picture(700, 210)).attach("logo", &mark())).await;
    assert_eq!(alice.status, 200, "{}", alice.html);
    blog.work_until_idle().await;

    let home = blog.page("/").await;
    assert_eq!(attribute(&home, "html", "data-accent").as_deref(), Some("damson"));
    assert_eq!(attribute(&home, "img.banner", "alt").as_deref(), Some("Hills under snow"));
    assert_eq!(attribute(&home, "figcaption a", "href").as_deref(), Some("https://ives.example/hills"));
    assert!(home.contains("Ann Ives"));
    assert!(attribute(&home, ".brand img.logo", "src").unwrap().ends_with(".png"), "{home}");
    assert!(
        attribute(&home, ".brand svg", "class").is_none(),
        "neither fox nor colours behind what is clear"
    );
    let found = addresses(&home);
    assert!(found.iter().any(|it| it.ends_with("-700.webp")), "{found:?}");
    for address in found {
        assert_eq!(blog.get(&address).await.status, 200, "{address}");
    }
    let css = blog.get(&sheets(&home)[1]).await;
    assert_eq!((css.header("content-type"), css.body.as_str()), ("text/css; charset=utf-8", RULES));
    assert_eq!(css.header("cache-control"), "public, max-age=31536000, immutable");
    let review = blog.page("/reviews/the-quiet-orchard").await;
    assert!(attribute(&review, "img.banner", "alt").is_none(), "the front page only");
    assert_eq!(sheets(&review), sheets(&home));
    alice.open("/desk/log").await;
    assert!(alice.says("how the blog looks"), "{}", alice.text());
}

#[tokio::test]
async fn the_desk_does_without_the_rules_of_the_owner() {
    let blog = TestBlog::open().await;
    let mut alice = Browser::signed_in(&blog.url, "alice").await;
    alice.open("/desk/looks").await;
    let form = alice.button("Save it for everybody").fill("css", "*{display:none!important}");
    alice.submit(form).await;

    assert_eq!(sheets(&blog.page("/").await).len(), 2);
    assert_eq!(sheets(&blog.page("/sign-in").await).len(), 1);
    for path in ["/desk", "/desk/looks", "/desk/settings"] {
        alice.open(path).await;
        assert!(sheets(&alice.html).iter().all(|it| it.starts_with("/assets/")), "{path}");
    }
    let form = alice_clears(&mut alice).await;
    alice.submit(form).await;
    assert_eq!(sheets(&blog.page("/").await).len(), 1);
}

async fn alice_clears(alice: &mut Browser) -> crate::support::Form {
    alice.open("/desk/looks").await;
    alice.button("Save it for everybody").fill("css", "")
}

#[tokio::test]
async fn rules_that_ask_somebody_else_come_back_as_they_were_typed() {
    let blog = TestBlog::open().await;
    let mut alice = Browser::signed_in(&blog.url, "alice").await;
    let heavy = "a{}\n".repeat(6_000);
    for (css, why) in [
        ("a{color:red}\n@import 'https://x.example/a.css';", "Line 2 of the style sheet: @import"),
        ("a{background:url(//x.example/a.png)}", "“//x.example/a.png” would be loaded from elsewhere"),
        ("a{content:\"never closed\n}", "the quotes around a text are not closed"),
        (heavy.as_str(), "at most 20480 are allowed"),
    ] {
        alice.open("/desk/looks").await;
        let form = alice.button("Save it for everybody").fill("css", css).fill("accent", "verdigris");
        alice.submit(form.attach("logo", &mark())).await;
        assert_eq!(alice.status, 422, "{css}");
        assert!(alice.says(why), "{why}: {}", alice.text());
        let again = alice.form_to("/desk/looks");
        assert_eq!(again.value("css").trim(), css.trim());
        assert_eq!(again.value("accent"), "verdigris");
        assert!(!again.value("logo_id").is_empty(), "the picture need not be chosen again");
    }
    let home = blog.page("/").await;
    assert!(attribute(&home, "html", "data-accent").is_none());
    assert_eq!(sheets(&home).len(), 1);
}

#[tokio::test]
async fn a_drawing_is_no_mark_and_a_picture_needs_words() {
    let blog = TestBlog::open().await;
    let mut alice = Browser::signed_in(&blog.url, "alice").await;
    alice.open("/desk/looks").await;
    let form = alice.button("Save it for everybody");
    alice.submit(form.attach("logo", b"<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>")).await;
    assert_eq!(alice.status, 422);
    assert!(alice.says("An SVG file can carry programs"), "{}", alice.text());

    let form = alice.button("Save it for everybody").attach("header", &picture(300, 100));
    alice.submit(form.fill("header_link", "javascript:alert(1)")).await;
    assert_eq!(alice.status, 422);
    assert!(alice.says("Please say what the picture at the head shows"), "{}", alice.text());
    assert!(alice.says("begins with https://"), "{}", alice.text());
    assert_eq!(blog.pictures().len(), 1);
}

#[tokio::test]
async fn a_look_is_tried_on_before_anybody_else_sees_it() {
    let blog = TestBlog::open().await;
    let mut alice = Browser::signed_in(&blog.url, "alice").await;
    alice.open("/desk/looks").await;
    let form = alice.button("Try it on").fill("accent", "verdigris").fill("css", RULES);
    alice.submit(form).await;

    assert_eq!((alice.url.path(), alice.url.query()), ("/", Some("look=tried")));
    assert_eq!(attribute(&alice.html, "html", "data-accent").as_deref(), Some("verdigris"));
    assert_eq!(sheets(&alice.html).len(), 2);
    assert!(alice.says("Only you see it"), "{}", alice.text());
    let mut mary = Browser::signed_in(&blog.url, "mary").await;
    mary.open("/?look=tried").await;
    let others = [blog.page("/?look=tried").await, blog.page("/").await, mary.html.clone()];
    for page in others {
        assert_eq!((attribute(&page, "html", "data-accent"), sheets(&page).len()), (None, 1));
    }

    alice.follow("Back to the desk").await;
    let form = alice.button("Save it for everybody");
    assert_eq!((form.value("accent"), form.value("css").trim()), ("verdigris", RULES));
    alice.submit(form).await;
    assert_eq!(attribute(&blog.page("/").await, "html", "data-accent").as_deref(), Some("verdigris"));
}

#[tokio::test]
async fn only_the_owner_dresses_the_blog() {
    let blog = TestBlog::open().await;
    let mut alice = Browser::signed_in(&blog.url, "alice").await;
    alice.open("/desk/looks").await;
    let form = alice.button("Save it for everybody").fill("accent", "damson");
    let mut mary = Browser::signed_in(&blog.url, "mary").await;
    mary.open("/desk/looks").await;
    assert_eq!(mary.status, 403);

    mary.open("/desk/profile").await;
    let csrf = mary.csrf();
    mary.submit(form.fill("csrf", &csrf)).await;

    assert_eq!(mary.status, 403, "{}", mary.html);
    assert!(attribute(&blog.page("/").await, "html", "data-accent").is_none());
}

#[tokio::test]
async fn a_reader_chooses_light_or_dark() {
    let blog = TestBlog::open().await;
    blog.published("The Quiet Orchard").await;
    let mut bob = Browser::new(&blog.url);
    bob.open("/reviews/the-quiet-orchard").await;
    assert!(attribute(&bob.html, "html", "data-theme").is_none());

    let dark = bob.button("Dark");
    bob.submit(dark).await;

    assert_eq!(bob.url.path(), "/reviews/the-quiet-orchard", "back to where they were");
    assert_eq!(attribute(&bob.html, "html", "data-theme").as_deref(), Some("dark"));
    assert_eq!(attribute(&bob.html, "meta[name=color-scheme]", "content").as_deref(), Some("dark"));
    bob.open("/nowhere").await;
    assert_eq!(attribute(&bob.html, "html", "data-theme").as_deref(), Some("dark"), "on every page");
    bob.open("/").await;
    let automatic = bob.button("Automatic");
    bob.submit(automatic).await;
    assert!(attribute(&bob.html, "html", "data-theme").is_none());
    assert_eq!(attribute(&bob.html, "meta[name=color-scheme]", "content").as_deref(), Some("light dark"));
    for path in ["/", "/nowhere", "/reviews/the-quiet-orchard"] {
        let answer = blog.get(path).await;
        let varies = answer.headers.get_all("vary").iter().any(|it| it.to_str().unwrap().contains("cookie"));
        assert!(varies, "{path}");
    }
}

#[tokio::test]
async fn choosing_leads_nowhere_else() {
    let blog = TestBlog::open().await;
    for back in ["//evil.example/", "https://evil.example/", "/\\evil.example", ""] {
        let mut bob = Browser::new(&blog.url);
        bob.open("/").await;
        let form = bob.button("Light").fill("back", back);
        bob.submit(form).await;
        assert_eq!(bob.url.as_str(), blog.at("/"), "{back}");
    }
    let mut bob = Browser::new(&blog.url);
    bob.open("/").await;
    let nonsense = bob.button("Light").fill("theme", "\"><script>");
    bob.submit(nonsense).await;
    assert_eq!(bob.status, 404);
}

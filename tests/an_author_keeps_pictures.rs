//! An author gives pictures, describes them, shows them in a text, and deletes what nobody needs.

use std::time::Instant;

use image::{Delay, Frame, ImageFormat, RgbaImage, codecs::gif::GifEncoder};
use reynard::{
    blog::{Author, Draft, Review, Role, Upload},
    media::Ground,
};
use scraper::Html;

use crate::{
    a_picture_comes_in_sizes::{addresses, bomb, encoded, picture},
    support::{Browser, TestBlog, facts, selector},
};

const LIBRARY: &str = "/desk/media";

async fn give(author: &mut Browser, pictures: &[Vec<u8>]) {
    author.open(LIBRARY).await;
    let form = pictures.iter().fold(author.form_to(LIBRARY), |form, it| form.attach("files", it));
    author.submit(form).await;
}

/// The addresses of the pictures on the table, the newest first.
fn on_table(author: &Browser) -> Vec<String> {
    let page = Html::parse_document(&author.html);
    page.select(&selector(".pictures a.frame")).map(|it| it.attr("href").unwrap().to_owned()).collect()
}

/// The number of the newest picture.
fn newest(author: &Browser) -> String {
    let page = Html::parse_document(&author.html);
    let first = page.select(&selector(".pictures > li")).next().unwrap();
    first.attr("id").unwrap()[1..].to_owned()
}

async fn describe(author: &mut Browser, words: &str) {
    let form = author.form_to(&format!("{LIBRARY}/{}/alt", newest(author)));
    author.submit(form.fill("alt", words)).await;
}

async fn delete_newest(author: &mut Browser) {
    author.open(LIBRARY).await;
    let path = format!("{LIBRARY}/{}/delete", newest(author));
    author.submit(author.form_to(&path)).await;
}

fn showing(title: &str, path: &str) -> Draft {
    Draft { markdown: format!("Look:\n\n![Bare trees]({path} \"In May\")\n\nThere."), ..facts(title) }
}

#[tokio::test]
async fn several_pictures_are_given_at_once_and_described() {
    let blog = TestBlog::open().await;
    let mut alice = Browser::signed_in(&blog.url, "alice").await;
    alice.open(LIBRARY).await;
    assert!(alice.says("There is no picture yet"));

    give(&mut alice, &[picture(80, 60), b"<svg/>".to_vec(), picture(60, 80)]).await;
    assert_eq!(alice.status, 422);
    assert!(alice.says("picture: An SVG file can carry programs"), "{}", alice.text());
    assert_eq!(on_table(&alice).len(), 2, "what is a picture is kept");
    describe(&mut alice, "Bare [trees]\nin fog").await;

    assert!(alice.says("Saved."));
    let path = on_table(&alice)[0].clone();
    let snippet = format!("value=\"![Bare \\[trees\\] in fog]({path})\"");
    assert!(alice.html.contains(&snippet), "{}", alice.html);
    assert!(alice.says("60 × 80") && alice.says("Used nowhere."));
    give(&mut alice, &[]).await;
    assert!(alice.says("Please choose a picture first."));
}

#[tokio::test]
async fn the_same_picture_is_kept_once_whoever_gives_it_and_whenever() {
    let blog = TestBlog::open().await;
    let (alice, mary) = (blog.author("alice").await, blog.author("mary").await);
    let give = |who: &Author| {
        let (app, who) = (blog.app.clone(), who.clone());
        async move { Upload::shelve(&app, &who, picture(90, 60)).await.unwrap() }
    };

    let (first, second, third) = tokio::join!(give(&alice), give(&mary), give(&mary));

    assert_eq!((second.id, third.id), (first.id, first.id));
    blog.work_until_idle().await;
    let kept = blog.pictures();
    assert!(kept.iter().all(|it| it.starts_with(&first.file[..32])) && kept.len() == 3, "{kept:?}");

    // What one deletes the other still has.
    let mut mary = Browser::signed_in(&blog.url, "mary").await;
    delete_newest(&mut mary).await;
    assert!(on_table(&mary).is_empty(), "{}", mary.text());
    blog.work_until_idle().await;
    assert_eq!(blog.get(&first.path()).await.status, 200);
    let mut alice = Browser::signed_in(&blog.url, "alice").await;
    delete_newest(&mut alice).await;
    blog.work_until_idle().await;
    assert_eq!(blog.get(&first.path()).await.status, 404);
    assert!(blog.pictures().is_empty(), "{:?}", blog.pictures());
    let again = Upload::shelve(&blog.app, &blog.author("mary").await, picture(90, 60)).await.unwrap();
    assert_ne!(again.id, first.id, "what is gone does not come back");
}

#[tokio::test]
async fn a_picture_in_a_text_has_its_size_and_travels_whole() {
    let blog = TestBlog::open().await;
    let alice = blog.author("alice").await;
    let wide = Upload::shelve(&blog.app, &alice, picture(260, 130)).await.unwrap();
    let review = blog.published_by("alice", &showing("Low Water", &wide.path())).await;
    let before = blog.page(&review.path).await;
    assert!(before.contains("width=\"260\" height=\"130\" loading=\"lazy\""), "{before}");

    blog.work_until_idle().await;

    let page = blog.page(&review.path).await;
    assert!(addresses(&page).iter().any(|it| it.ends_with("-200.webp")), "{:?}", addresses(&page));
    assert!(page.contains("alt=\"Bare trees\"") && page.contains("<figcaption>In May</figcaption>"));
    for address in addresses(&page) {
        assert_eq!(blog.get(&address).await.status, 200, "{address}");
    }
    let article = blog.json(&review.ap()).await;
    let whole = format!("<img src=\"{}\" alt=\"Bare trees\">", blog.at(&wide.path()));
    assert!(article["content"].as_str().unwrap().contains(&whole), "{article}");
    // Mastodon shows a picture in place of the card and the byline, so none is attached.
    assert_eq!(article["attachment"], serde_json::json!([]));
}

#[tokio::test]
async fn a_picture_that_can_be_seen_anywhere_is_never_taken_away() {
    let blog = TestBlog::open().await;
    let alice = blog.author("alice").await;
    let keep = |width: u32| Upload::keep(&blog.app, &alice, picture(width, 40), Ground::Paper);
    let (shown, drafted, older, unused) =
        (keep(41).await.unwrap(), keep(42).await.unwrap(), keep(43).await.unwrap(), keep(44).await.unwrap());
    let (typed, paged, shelved) = (
        keep(45).await.unwrap(),
        keep(46).await.unwrap(),
        Upload::shelve(&blog.app, &alice, picture(47, 40)).await.unwrap(),
    );
    blog.published_by("alice", &showing("Low Water", &shown.path())).await;
    Review::draft(&blog.app, &alice, &showing("A draft", &drafted.path())).await.unwrap();
    let review = blog.published_by("alice", &showing("Snow", &older.path())).await;
    blog.revise(&review, "No picture any more.").await;
    let mut browser = Browser::signed_in(&blog.url, "alice").await;
    browser.open("/desk/reviews/new").await;
    let form = browser.form_with("markdown").fill("markdown", &format!("![]({})", typed.path()));
    assert_eq!(browser.ask(form, "/desk/reviews/new/autosave").await.0, 200);
    browser.open("/desk/pages/about").await;
    let form = browser.form_with("markdown").fill("markdown", &format!("![x]({})", paged.path()));
    browser.submit(form).await;

    for _ in 0..2 {
        blog.work_until_idle().await;
        blog.tidy().await;
        blog.a_month_passes_for_pictures().await;
    }
    blog.work_until_idle().await;

    for (what, it) in [
        ("published", &shown),
        ("drafted", &drafted),
        ("in an older version", &older),
        ("typed", &typed),
        ("on a page", &paged),
        ("on the shelf", &shelved),
    ] {
        assert_eq!(blog.get(&it.path()).await.status, 200, "{what}");
    }
    assert_eq!(blog.get(&unused.path()).await.status, 404, "nobody shows it");
    browser.open(LIBRARY).await;
    for words in
        ["In the text: Low Water", "In the text: A draft", "Only in older versions: Snow", "On the page"]
    {
        assert!(browser.says(words), "{words}: {}", browser.text());
    }
    assert!(browser.says("In unsaved changes"));
}

#[tokio::test]
async fn a_picture_that_is_used_is_not_deleted_and_one_in_an_old_version_is() {
    let blog = TestBlog::open().await;
    let mut alice = Browser::signed_in(&blog.url, "alice").await;
    give(&mut alice, &[picture(80, 60)]).await;
    let (path, id) = (on_table(&alice)[0].clone(), newest(&alice));
    let forgotten = alice.form_to(&format!("{LIBRARY}/{id}/delete"));
    let review = blog.published_by("alice", &showing("Low Water", &path)).await;

    alice.submit(forgotten.clone()).await;
    assert_eq!(alice.status, 422);
    assert!(alice.says("The picture is still used") && alice.says("In the text: Low Water"));
    assert!(!alice.html.contains(&format!("{LIBRARY}/{id}/delete")), "nobody offers it");
    blog.revise(&review, "No picture any more.").await;
    alice.open(LIBRARY).await;
    assert!(alice.says("Only in older versions: Low Water"));
    alice.submit(forgotten.clone()).await;

    assert!(alice.says("The picture is deleted."));
    blog.work_until_idle().await;
    assert_eq!(blog.get(&path).await.status, 404);
    alice.submit(forgotten).await;
    assert_eq!(alice.status, 404, "doing it twice changes nothing");
}

#[tokio::test]
async fn a_picture_in_an_introduction_can_be_seen_too_and_one_of_a_deleted_review_cannot() {
    let blog = TestBlog::open().await;
    let mut mary = Browser::signed_in(&blog.url, "mary").await;
    give(&mut mary, &[picture(80, 60)]).await;
    let (path, id) = (on_table(&mary)[0].clone(), newest(&mary));
    let forgotten = mary.form_to(&format!("{LIBRARY}/{id}/delete"));
    mary.open("/desk/profile").await;
    let form = mary.form_with("bio").fill("bio", &format!("I read.\n\n![My shelf]({path})"));
    mary.submit(form).await;
    mary.submit(forgotten.clone()).await;
    assert_eq!(mary.status, 422, "it stands on her page: {}", mary.text());
    mary.open("/desk/profile").await;
    let form = mary.form_with("bio").fill("bio", "I read.");
    mary.submit(form).await;

    let review = blog.published_by("mary", &showing("Low Water", &path)).await;
    review.review.delete(&blog.app).await.unwrap();
    mary.submit(forgotten).await;
    assert!(mary.says("The picture is deleted."), "{}", mary.text());
}

#[tokio::test]
async fn a_made_up_number_keeps_nobodys_picture() {
    let blog = TestBlog::open().await;
    let mut alice = Browser::signed_in(&blog.url, "alice").await;
    give(&mut alice, &[picture(80, 60)]).await;
    let id = newest(&alice);
    let forgotten = alice.form_to(&format!("{LIBRARY}/{id}/delete"));
    let mut mary = Browser::signed_in(&blog.url, "mary").await;
    mary.open("/desk/reviews/new").await;
    let form = mary.form_with("markdown").fill("title", "Mine").fill("cover_pick", &id);
    let (status, _) = mary.ask(form, "/desk/reviews/new/autosave").await;
    assert_eq!(status, 200);
    alice.submit(forgotten).await;
    assert!(alice.says("The picture is deleted."), "{}", alice.text());
}

#[tokio::test]
async fn an_author_sees_their_own_and_editors_see_all() {
    let blog = TestBlog::open().await;
    blog.new_author("edith", Role::Editor).await;
    let mut alice = Browser::signed_in(&blog.url, "alice").await;
    give(&mut alice, &[picture(80, 60)]).await;
    let id = newest(&alice);
    let path = on_table(&alice)[0].clone();
    let alice_author = blog.author("alice").await;
    Review::draft(&blog.app, &alice_author, &showing("A secret draft", &path)).await.unwrap();

    let mut mary = Browser::signed_in(&blog.url, "mary").await;
    mary.open(LIBRARY).await;
    assert!(on_table(&mary).is_empty());
    for deed in ["alt", "delete"] {
        let form = mary.form_to(LIBRARY);
        let csrf = form.value("csrf").to_owned();
        let answer = mary.post(&format!("{LIBRARY}/{id}/{deed}"), &[("csrf", &csrf), ("alt", "x")]).await;
        assert_eq!(answer, 404, "{deed}");
    }
    // Whoever has the same picture does not read what others are writing.
    give(&mut mary, &[picture(80, 60)]).await;
    mary.open(LIBRARY).await;
    assert!(mary.says("In somebody else’s draft") && !mary.says("secret"), "{}", mary.text());

    let mut edith = Browser::signed_in(&blog.url, "edith").await;
    edith.open(LIBRARY).await;
    assert!(edith.says("In the text: A secret draft"));
    assert_eq!(on_table(&edith).len(), 1);
}

#[tokio::test]
async fn the_library_has_pages() {
    let blog = TestBlog::open().await;
    let alice = blog.author("alice").await;
    for width in 1..=49 {
        Upload::shelve(&blog.app, &alice, picture(width, 3)).await.unwrap();
    }
    let mut browser = Browser::signed_in(&blog.url, "alice").await;
    browser.open(LIBRARY).await;
    assert_eq!(on_table(&browser).len(), 48);
    browser.follow("Older").await;
    assert_eq!(on_table(&browser).len(), 1);
    browser.open(&format!("{LIBRARY}?page=3")).await;
    assert_eq!(browser.status, 404);
}

#[tokio::test]
async fn the_editor_puts_a_picture_into_the_text_and_asks_once_for_words() {
    let blog = TestBlog::open().await;
    let mut alice = Browser::signed_in(&blog.url, "alice").await;
    alice.open("/desk/reviews/new").await;
    let form = alice.form_with("markdown").fill("title", "Low Water").fill("markdown", "A tide.");
    let form = form.attach("picture", &picture(80, 60)).fill("picture_caption", "In \"May\"");
    alice.submit(form.sent_to("/desk/reviews/new?picture")).await;
    assert_eq!(alice.status, 200);
    let text = alice.form_with("markdown").value("markdown").trim().to_owned();
    assert!(text.starts_with("A tide.\n\n![](/media/") && text.ends_with(" \"In \\\"May\\\"\")"), "{text}");
    assert_eq!(blog.count("reviews").await, 0, "nothing else is saved");

    alice.submit(alice.form_with("markdown").fill("do", "publish")).await;
    assert_eq!(alice.status, 422);
    assert!(alice.says("It is saved, but not published yet"), "{}", alice.text());
    assert!(alice.says("One picture in the text is not described"));
    assert_eq!(alice.form_with("markdown").value("markdown").trim(), text, "nothing is lost");
    alice.submit(alice.form_with("markdown").fill("do", "publish").fill("undescribed", "on")).await;
    assert_eq!((alice.status, alice.url.path()), (200, "/reviews/low-water"));

    let described = alice.form_with_text_of("/desk/reviews/1", &text.replace("![]", "![Bare trees]")).await;
    alice.submit(described).await;
    assert!(!alice.says("is not described"), "{}", alice.text());
    // A picture that cannot be kept costs no word.
    let form = alice.form_with("markdown").fill("picture_alt", "A drawing").attach("picture", b"<svg/>");
    alice.submit(form).await;
    assert_eq!(alice.status, 422);
    assert_eq!(alice.form_with("markdown").value("picture_alt"), "A drawing");
}

#[tokio::test]
async fn a_cover_is_chosen_from_the_library_with_its_words() {
    let blog = TestBlog::open().await;
    let mut alice = Browser::signed_in(&blog.url, "alice").await;
    give(&mut alice, &[picture(60, 90)]).await;
    alice.open(LIBRARY).await;
    describe(&mut alice, "An orchard").await;
    let id = newest(&alice);
    let mary = blog.author("mary").await;
    let hers = Upload::shelve(&blog.app, &mary, picture(61, 90)).await.unwrap();

    alice.open("/desk/reviews/new").await;
    let form = alice.form_with("markdown").fill("title", "Low Water").fill("markdown", "A tide.");
    alice.submit(form.clone().fill("cover_pick", &hers.id.to_string()).fill("cover_alt", "x")).await;
    assert_eq!(alice.status, 422, "it is not hers");
    assert!(alice.html.contains("A tide."), "and nothing that was typed is lost: {}", alice.html);
    alice.open("/desk/reviews/new").await;
    alice.submit(form.fill("cover_pick", &id).fill("do", "publish")).await;

    assert_eq!((alice.status, alice.url.path()), (200, "/reviews/low-water"));
    assert!(alice.html.contains("alt=\"An orchard\""), "{}", alice.html);
    alice.open(LIBRARY).await;
    assert!(alice.says("Cover: Low Water"));
}

#[tokio::test]
async fn the_script_of_the_editor_hears_what_it_needs() {
    let blog = TestBlog::open().await;
    let mut alice = Browser::signed_in(&blog.url, "alice").await;
    alice.open(LIBRARY).await;
    let form = alice.form_to(LIBRARY);
    let (status, given) =
        alice.ask(form.clone().attach("files", &picture(60, 40)), "/desk/media/paste").await;
    assert_eq!(status, 200);
    assert!(given["path"].as_str().unwrap().starts_with("/media/") && given["alt"] == "", "{given}");
    let (status, refused) = alice.ask(form.clone().attach("files", b"<svg/>"), "/desk/media/paste").await;
    assert_eq!(status, 200);
    assert!(refused["problems"][0].as_str().unwrap().contains("SVG"), "{refused}");
    assert_eq!(
        alice.ask(form.clone(), "/desk/media/paste").await.1["problems"][0],
        "Please choose a picture first."
    );
    assert_eq!(alice.ask(form.fill("csrf", "forged"), "/desk/media/paste").await.0, 403);
    assert_eq!(blog.count("uploads").await, 1);
}

#[tokio::test]
async fn bombs_are_refused_at_once() {
    let blog = TestBlog::open().await;
    let alice = blog.author("alice").await;
    // Refused by what they say they are: nothing of them is decoded, so they take no room.
    for (what, bytes) in [
        ("a PNG of 11 000 × 11 000", bomb(11_000, 11_000)),
        ("a PNG of 50 000 × 50 000", bomb(50_000, 50_000)),
        ("a WebP of 12 000 × 9 000", giant_webp(12_000, 9_000)),
        ("a WebP of 16 000 × 12 000", giant_webp(16_000, 12_000)),
    ] {
        let begun = Instant::now();
        let refused = Upload::shelve(&blog.app, &alice, bytes).await.unwrap_err();
        assert!(refused.to_string().contains("too many pixels"), "{what}: {refused}");
        assert!(begun.elapsed().as_secs() < 1, "{what} takes {:?}", begun.elapsed());
    }
    let mut frames = Vec::new();
    let mut film = GifEncoder::new_with_speed(&mut frames, 30);
    let still = || Frame::from_parts(RgbaImage::new(8, 8), 0, 0, Delay::from_numer_denom_ms(1, 1));
    film.encode_frames((0..10_000).map(|_| still())).unwrap();
    drop(film);
    let begun = Instant::now();
    Upload::shelve(&blog.app, &alice, frames).await.unwrap();
    assert!(begun.elapsed().as_secs() < 2, "of a film the first picture is kept");
}

/// The beginning of a lossless WebP that says it is so large.
fn giant_webp(width: u32, height: u32) -> Vec<u8> {
    let mut webp = b"RIFF\x20\0\0\0WEBPVP8L\x14\0\0\0\x2f".to_vec();
    webp.extend(((width - 1) | (height - 1) << 14).to_le_bytes());
    webp.resize(40, 0);
    webp
}

#[tokio::test]
async fn broken_pictures_are_refused_with_words_and_break_nothing() {
    let blog = TestBlog::open().await;
    let alice = blog.author("alice").await;
    let small = image::load_from_memory(&picture(16, 24)).unwrap();
    let mut noise = 11_u32;
    let mut chance = |below: usize| {
        noise = noise.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (noise >> 8) as usize % below
    };
    for format in [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::Gif, ImageFormat::WebP] {
        let whole = encoded(&small, format);
        for turn in 0..100 {
            let mut broken = whole.clone();
            if turn % 2 == 0 {
                broken.truncate(chance(whole.len()));
            }
            for _ in 0..=turn % 5 {
                if !broken.is_empty() {
                    let at = chance(broken.len());
                    broken[at] ^= 1 << chance(8);
                }
            }
            let looked = blog.app.media.look(broken, Ground::Paper).await;
            let refused = looked.err().map(|it| it.status().as_u16());
            assert!(refused.is_none_or(|it| it == 422), "{format:?}, {turn}: {refused:?}");
        }
    }
    assert!(blog.pictures().is_empty());
    Upload::shelve(&blog.app, &alice, picture(16, 24)).await.unwrap();
}

#[tokio::test]
async fn nothing_of_the_camera_is_kept_and_the_picture_stands_upright() {
    let blog = TestBlog::open().await;
    let alice = blog.author("alice").await;
    let lying = with_exif(&picture(90, 60), 6);
    assert!(lying.windows(9).any(|it| it == b"Somewhere"));

    let kept = Upload::shelve(&blog.app, &alice, lying).await.unwrap();

    assert_eq!((kept.width, kept.height), (60, 90), "it is turned");
    blog.work_until_idle().await;
    for file in blog.pictures() {
        let bytes = std::fs::read(blog.app.config.data.join("media").join(&file)).unwrap();
        assert!(!bytes.windows(4).any(|it| it == b"Exif") && !bytes.windows(9).any(|it| it == b"Somewhere"));
    }
}

/// A JPEG with the orientation of a camera and the name of a place.
fn with_exif(jpeg: &[u8], orientation: u8) -> Vec<u8> {
    let mut exif = b"Exif\0\0MM\0\x2a\0\0\0\x08\0\x02".to_vec();
    exif.extend([0x01, 0x0e, 0, 2, 0, 0, 0, 10, 0, 0, 0, 38]);
    exif.extend([0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0]);
    exif.extend([0, 0, 0, 0]);
    exif.extend(b"Somewhere\0");
    let length = u16::try_from(exif.len() + 2).unwrap().to_be_bytes();
    [&jpeg[..2], &[0xff, 0xe1], &length, &exif, &jpeg[2..]].concat()
}

#[tokio::test]
async fn who_gives_too_many_is_told_so() {
    let blog = TestBlog::open().await;
    let alice = blog.author("alice").await;
    blog.has_given(&alice, 299).await;
    let mut browser = Browser::signed_in(&blog.url, "alice").await;
    give(&mut browser, &[picture(50, 40), picture(51, 40)]).await;
    assert_eq!(browser.status, 422);
    assert!(browser.says("300 pictures within a day is all that is kept"), "{}", browser.text());
    let heavy = vec![0; 41 << 20];
    give(&mut browser, &[heavy]).await;
    assert_eq!(browser.status, 413);
}

#[tokio::test]
async fn a_picture_is_served_as_one_and_as_nothing_else() {
    let blog = TestBlog::open().await;
    let alice = blog.author("alice").await;
    let kept = Upload::shelve(&blog.app, &alice, picture(60, 40)).await.unwrap();
    let ranges: Vec<String> = (0..1_000).map(|it| format!("{it}-{it}")).collect();
    let asked = reqwest::Client::new().get(blog.at(&kept.path()));
    let answer = asked.header("range", format!("bytes={}", ranges.join(","))).send().await.unwrap();
    assert!([200, 416].contains(&answer.status().as_u16()), "{}", answer.status());
    assert_eq!(answer.headers()["content-type"], "image/jpeg");
    assert_eq!(answer.headers()["x-content-type-options"], "nosniff");
    assert_eq!(answer.headers()["content-security-policy"], "default-src 'none'; sandbox");
    assert!(answer.bytes().await.unwrap().len() < 100_000);
    let name = &kept.file[..32];
    for path in [
        format!("/media/{name}.svg"),
        format!("/media/{name}.html"),
        format!("/media/{name}.jpg.part"),
        format!("/media/../media/{name}.png"),
        format!("/media/%2e%2e%2fmedia%2f{}", kept.file),
        format!("/media/{name}-400-400.jpg"),
        "/media/.jpg".to_owned(),
        format!("/media/{name}.jpg%00.png"),
    ] {
        assert_eq!(blog.get(&path).await.status, 404, "{path}");
    }
}

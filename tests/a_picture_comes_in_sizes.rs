//! A picture is shown in the size and the format that suit the screen, and goes when nobody uses it.

use std::{io::Cursor, time::Instant};

use image::{DynamicImage, GenericImageView, ImageFormat, Rgb, RgbImage};
use reynard::{
    blog::{Review, Upload, Uploads},
    media::Ground,
    queue,
};
use scraper::Html;

use crate::support::{Browser, Published, TestBlog, facts, selector};

/// A cover with something on it.
pub fn picture(width: u32, height: u32) -> Vec<u8> {
    let shade = |it: u32, of: u32| u8::try_from(it * 255 / of.max(1)).unwrap();
    let pixels = RgbImage::from_fn(width, height, |x, y| {
        Rgb([shade(x, width), shade(y, height), if (x / 9 + y / 9) % 2 == 0 { 40 } else { 160 }])
    });
    encoded(&pixels.into(), ImageFormat::Jpeg)
}

pub fn encoded(picture: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    picture.write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

/// Alice publishes a review with this cover.
pub async fn covered(blog: &TestBlog, title: &str, cover: Vec<u8>) -> Published {
    covered_by(blog, title, &kept(blog, cover).await).await
}

/// A picture that alice has given. Encoders take their time in a test build, so pictures are small and shared.
pub async fn kept(blog: &TestBlog, picture: Vec<u8>) -> Upload {
    let alice = blog.author("alice").await;
    Upload::keep(&blog.app, &alice, picture, Ground::Paper).await.unwrap()
}

pub async fn covered_by(blog: &TestBlog, title: &str, cover: &Upload) -> Published {
    let draft = reynard::blog::Draft {
        cover_id: Some(cover.id),
        cover_alt: format!("The cover of {title}"),
        ..facts(title)
    };
    blog.published_by("alice", &draft).await
}

/// The addresses in every `src` and `srcset` of a page that lead to pictures.
pub fn addresses(page: &str) -> Vec<String> {
    let page = Html::parse_document(page);
    let found = selector("img, source");
    let said = page.select(&found).flat_map(|it| {
        let sets = [it.attr("src"), it.attr("srcset")].into_iter().flatten();
        sets.flat_map(|it| it.split(',').map(|it| it.trim().split(' ').next().unwrap().to_owned()))
            .collect::<Vec<_>>()
    });
    said.filter(|it| it.starts_with("/media/")).collect()
}

#[tokio::test]
async fn a_cover_comes_in_sizes_and_formats_and_travels_as_jpeg() {
    let blog = TestBlog::open().await;
    let review = covered(&blog, "The Quiet Orchard", picture(260, 390)).await;
    let before = blog.page(&review.path).await;
    assert_eq!(addresses(&before).len(), 1, "nothing is offered that is not there: {before}");

    blog.work_until_idle().await;

    let page = blog.page(&review.path).await;
    let addresses = addresses(&page);
    for ending in ["-200.webp", "-260.webp", "-200.jpg"] {
        assert!(addresses.iter().any(|it| it.ends_with(ending)), "{ending}: {addresses:?}");
    }
    for address in &addresses {
        let answer = blog.get(address).await;
        let kind = address.rsplit_once('.').unwrap().1.replace("jpg", "jpeg");
        assert_eq!(answer.status, 200, "{address}");
        assert_eq!(answer.header("content-type"), format!("image/{kind}"));
        assert_eq!(answer.header("cache-control"), "public, max-age=31536000, immutable");
        assert_eq!(answer.header("content-security-policy"), "default-src 'none'; sandbox");
        assert_eq!(answer.header("x-content-type-options"), "nosniff");
        assert_eq!(answer.header("content-disposition"), "inline");
    }
    let told = blog.json(&review.ap()).await["image"].clone();
    assert_eq!(told["mediaType"], "image/jpeg");
    assert!(told["url"].as_str().unwrap().ends_with(".jpg"), "{told}");
}

#[tokio::test]
async fn sizes_are_true_and_lighter_than_the_picture() {
    let blog = TestBlog::open().await;
    covered(&blog, "The Quiet Orchard", picture(260, 390)).await;
    blog.work_until_idle().await;

    let folder = blog.app.config.data.join("media");
    let read = |it: &str| std::fs::read(folder.join(it)).unwrap();
    let files = blog.pictures();
    let of = |ending: &str| files.iter().find(|it| it.ends_with(ending)).unwrap();
    for width in [200, 260] {
        let jpeg = read(of(&format!("-{width}.jpg")));
        let webp = read(of(&format!("-{width}.webp")));
        for picture in [&jpeg, &webp] {
            assert_eq!(image::load_from_memory(picture).unwrap().dimensions(), (width, width * 3 / 2));
        }
        assert!(webp.len() < jpeg.len(), "{width}: {} bytes", jpeg.len());
    }
    assert_eq!(files.len(), 5, "{files:?}");
}

#[tokio::test]
async fn only_the_first_cover_of_a_page_is_hurried() {
    let blog = TestBlog::open().await;
    let cover = kept(&blog, picture(100, 150)).await;
    for title in ["The Quiet Orchard", "Low Water", "A Field of Hours"] {
        covered_by(&blog, title, &cover).await;
    }
    blog.work_until_idle().await;

    for path in ["/", "/@alice", "/categories/novels"] {
        let page = blog.page(path).await;
        let html = Html::parse_document(&page);
        let images: Vec<_> = html.select(&selector("main img")).map(|it| it.value().clone()).collect();
        let lazy: Vec<bool> = images.iter().map(|it| it.attr("loading") == Some("lazy")).collect();
        let hurried: Vec<bool> = images.iter().map(|it| it.attr("fetchpriority") == Some("high")).collect();
        assert_eq!((lazy, hurried), (vec![false, true, true], vec![true, false, false]), "{path}");
        assert!(images.iter().all(|it| it.attr("width") == Some("100") && it.attr("height") == Some("150")));
        assert_eq!(html.select(&selector("main svg.far")).count(), 3, "{path}");
        assert!(!page.contains("style="), "{path}");
    }
}

#[tokio::test]
async fn a_worker_that_dies_half_way_begins_again() {
    let blog = TestBlog::open().await;
    let review = covered(&blog, "The Quiet Orchard", picture(100, 150)).await;
    let claimed = queue::claim::<Uploads>(&blog.app.db, 5).await.unwrap();
    assert_eq!(claimed.len(), 1);
    let half = blog.app.config.data.join("media").join(claimed[0].file.replace(".jpg", "-100.webp"));
    std::fs::write(half, b"half").unwrap();
    blog.work_until_idle().await;
    assert_eq!(addresses(&blog.page(&review.path).await).len(), 1, "somebody else has it in hand");

    blog.a_while_passes().await;
    blog.work_until_idle().await;

    let webp = addresses(&blog.page(&review.path).await).into_iter().find(|it| it.ends_with("-100.webp"));
    assert!(blog.get(&webp.unwrap()).await.body.len() > 100);
}

#[tokio::test]
async fn a_picture_that_cannot_be_read_any_more_is_shown_as_it_is() {
    let blog = TestBlog::open().await;
    let review = covered(&blog, "The Quiet Orchard", picture(100, 150)).await;
    let file = blog.app.config.data.join("media").join(&blog.pictures()[0]);
    std::fs::write(file, b"\xff\xd8\xff broken").unwrap();

    for _ in 0..8 {
        blog.a_while_passes().await;
        blog.work_until_idle().await;
    }

    assert_eq!(addresses(&blog.page(&review.path).await).len(), 1);
    assert!(queue::claim::<Uploads>(&blog.app.db, 5).await.unwrap().is_empty(), "it gives up");
}

#[tokio::test]
async fn a_replaced_cover_goes_after_a_month_and_a_used_one_stays() {
    let blog = TestBlog::open().await;
    let review = covered(&blog, "The Quiet Orchard", picture(100, 150)).await;
    blog.work_until_idle().await;
    let old = addresses(&blog.page(&review.path).await);
    let alice = blog.author("alice").await;
    let new = Upload::keep(&blog.app, &alice, picture(110, 165), Ground::Paper).await.unwrap();
    let current = Review::by_id(&blog.app.db, review.review.id).await.unwrap();
    let mut draft = reynard::blog::Draft::of(&blog.app.db, &current).await.unwrap();
    draft.cover_id = Some(new.id);
    current.revise(&blog.app, &draft).await.unwrap();
    blog.work_until_idle().await;
    blog.tidy().await;
    blog.work_until_idle().await;
    for address in &old {
        assert_eq!(blog.get(address).await.status, 200, "other servers still show {address}");
    }

    blog.a_month_passes_for_pictures().await;
    blog.work_until_idle().await;

    for address in &old {
        assert_eq!(blog.get(address).await.status, 404, "{address}");
    }
    for address in addresses(&blog.page(&review.path).await) {
        assert_eq!(blog.get(&address).await.status, 200, "{address}");
    }
    assert!(blog.pictures().iter().all(|it| new.file.starts_with(&it[..32])), "{:?}", blog.pictures());
}

#[tokio::test]
async fn a_picture_that_is_used_again_stays() {
    let blog = TestBlog::open().await;
    let review = covered(&blog, "The Quiet Orchard", picture(100, 150)).await;
    blog.work_until_idle().await;
    let current = Review::by_id(&blog.app.db, review.review.id).await.unwrap();
    let shown = reynard::blog::Draft::of(&blog.app.db, &current).await.unwrap();
    let bare = reynard::blog::Draft { cover_id: None, ..shown.clone() };
    let current = current.revise(&blog.app, &bare).await.unwrap();
    blog.work_until_idle().await;
    blog.tidy().await;

    current.revise(&blog.app, &shown).await.unwrap();
    blog.a_month_passes_for_pictures().await;
    blog.work_until_idle().await;
    blog.tidy().await;
    blog.work_until_idle().await;

    for address in addresses(&blog.page(&review.path).await) {
        assert_eq!(blog.get(&address).await.status, 200, "{address}");
    }
    assert_eq!(blog.pictures().len(), 3, "{:?}", blog.pictures());
}

#[tokio::test]
async fn what_is_no_picture_harms_nobody() {
    let blog = TestBlog::open().await;
    let mut alice = Browser::signed_in(&blog.url, "alice").await;
    let whole = picture(60, 90);
    let mut bad: Vec<(&str, Vec<u8>)> = vec![
        ("a drawing", b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>".to_vec()),
        ("a drawing behind a prologue", b"<?xml version='1.0'?><!-- x --><svg/>".to_vec()),
        ("a page", b"<!doctype html><script>alert(1)</script>".to_vec()),
        ("a bomb", bomb(50_000, 50_000)),
        ("a larger bomb", bomb(u32::MAX / 2, 3)),
        ("no more than a beginning", whole[..100].to_vec()),
    ];
    let mut noise = 7_u32;
    for _ in 0..24 {
        let mut broken = whole.clone();
        for _ in 0..40 {
            noise = noise.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            let at = noise as usize % broken.len();
            broken[at] = (noise >> 16) as u8;
        }
        bad.push(("a fuzzed one", broken));
    }
    let page = |title: &str| format!("The words of {title}");

    for (what, bytes) in bad {
        alice.open("/desk/reviews/new").await;
        let form = alice.form_with("markdown").fill("title", "Low Water").fill("markdown", &page(what));
        let begun = Instant::now();
        alice.submit(form.attach("cover", &bytes)).await;
        assert!(begun.elapsed().as_secs() < 10, "{what} takes {:?}", begun.elapsed());
        assert!(alice.status == 422 || (alice.status == 200 && what == "a fuzzed one"), "{what}");
        if alice.status == 422 {
            assert_eq!(alice.form_with("markdown").value("markdown").trim(), page(what), "nothing is lost");
        }
    }
    blog.work_until_idle().await;
    assert!(blog.pictures().iter().all(|it| it.contains('.') && !it.ends_with(".svg")));
    assert!(blog.get("/media/../reynard.db").await.status == 404);
    assert!(blog.get("/media/%2e%2e%2freynard.db").await.status == 404);
}

/// A PNG that says it is so large.
pub fn bomb(width: u32, height: u32) -> Vec<u8> {
    let mut png = encoded(&DynamicImage::new_rgb8(1, 1), ImageFormat::Png);
    png[16..20].copy_from_slice(&width.to_be_bytes());
    png[20..24].copy_from_slice(&height.to_be_bytes());
    let sum = checksum(&png[12..29]);
    png[29..33].copy_from_slice(&sum.to_be_bytes());
    png
}

fn checksum(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0_u32, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |it, _| if it & 1 == 1 { it >> 1 ^ 0xedb8_8320 } else { it >> 1 })
    })
}

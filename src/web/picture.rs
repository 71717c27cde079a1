//! A picture on a page: in the format and the size that suit the screen, and until it is there its colours.

use askama::Template;

use crate::{Result, blog::Upload, db::Db, media::Format, text};

/// How wide a cover is in a list (style.css, `.entry`).
const IN_A_LIST: &str = "(min-width:575px) 92px, (min-width:400px) 16vw, 64px";
/// How wide the cover of the review that a page is about is (style.css, `.side .cover`).
const BESIDE: &str = "(min-width:62rem) 184px, (min-width:40rem) 128px, 136px";
/// As wide as the page, whatever it is.
const ACROSS: &str = "(min-width:74rem) 70rem, 94vw";

/// As wide as the lines of a text (style.css, `.text`).
const IN_A_TEXT: &str = "(min-width:44rem) 41rem, 92vw";

/// How wide a logo may be at most (style.css, `.logo`).
const LOGO: &str = "9rem";

/// How soon a browser should ask for a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Haste {
    /// It is the first thing that is seen.
    First,
    /// When somebody comes near it.
    InTime,
}

#[derive(Template)]
#[template(path = "picture.html")]
pub struct Picture<'a> {
    upload: &'a Upload,
    alt: &'a str,
    class: &'static str,
    sizes: &'static str,
    haste: Haste,
    /// In pixels. No screen asks for more.
    widest: u32,
}

/// A cover in a list of reviews. Its words stand beside it.
pub fn thumbnail(cover: &Upload, haste: Haste) -> Picture<'_> {
    Picture { upload: cover, alt: "", class: "cover", sizes: IN_A_LIST, haste, widest: 400 }
}

/// The cover of the review that a page is about.
pub fn beside<'a>(cover: &'a Upload, alt: &'a str) -> Picture<'a> {
    let class = if alt.is_empty() { "cover" } else { "cover u-photo" };
    Picture { upload: cover, alt, class, sizes: BESIDE, haste: Haste::First, widest: 400 }
}

/// The picture at the head of the front page.
pub fn header<'a>(picture: &'a Upload, alt: &'a str) -> Picture<'a> {
    Picture { upload: picture, alt, class: "banner", sizes: ACROSS, haste: Haste::First, widest: 1600 }
}

/// What stands in place of the fox. The name of the blog is beside it.
pub fn logo(logo: &Upload) -> Picture<'_> {
    Picture { upload: logo, alt: "", class: "logo", sizes: LOGO, haste: Haste::First, widest: 400 }
}

/// A text whose pictures, if they are ours, say how large they are and come in sizes, so that the page does not jump.
pub async fn in_text(db: &Db, html: &str) -> Result<String> {
    if !html.contains("<img") {
        return Ok(html.to_owned());
    }
    let uploads = Upload::by_names(db, &text::picture_names(html)).await?;
    Ok(text::with_pictures(html, |shown| {
        let upload = uploads.iter().find(|it| shown.src == it.path())?;
        (!shown.is_measured()).then(|| set(upload, shown.alt))
    }))
}

/// `alt` is safe between quotation marks already.
fn set(upload: &Upload, alt: &str) -> String {
    let (widths, width) = (upload.widths(), u32::try_from(upload.width).unwrap_or_default());
    let choice =
        |format: Format| widths.iter().map(move |it| format!("{} {it}w", upload.path_of(*it, format)));
    let is_whole = widths.last().is_some_and(|it| *it >= width);
    let choose = |all: Vec<String>| format!(" srcset=\"{}\" sizes=\"{IN_A_TEXT}\"", all.join(", "));
    let (before, sizes, after) = match (widths.is_empty(), is_whole) {
        (true, _) => (String::new(), String::new(), ""),
        (_, true) => {
            let webp = choose(choice(Format::Webp).collect());
            let before = format!("<picture><source type=\"image/webp\"{webp}>");
            (before, choose(choice(Format::Plain).collect()), "</picture>")
        }
        // An upright picture has been made as wide as a cover at most; across a text it is wider.
        (_, false) => {
            let all = choice(Format::Plain).chain([format!("{} {width}w", upload.path())]);
            (String::new(), choose(all.collect()), "")
        }
    };
    format!(
        "{before}<img src=\"{}\"{sizes} alt=\"{alt}\" width=\"{}\" height=\"{}\" loading=\"lazy\" decoding=\"async\">{after}",
        upload.path(),
        upload.width,
        upload.height
    )
}

impl Picture<'_> {
    /// The widths a browser may choose from.
    fn widths(&self) -> Vec<u32> {
        let widths = self.upload.widths();
        let enough = widths.iter().copied().filter(|&it| it <= self.widest).collect::<Vec<_>>();
        if enough.is_empty() { widths } else { enough }
    }

    /// `/media/…-200.webp 200w, /media/…-400.webp 400w`, in the format that is asked for.
    fn choice(&self, format: Format) -> String {
        let widths = self.widths().into_iter();
        let paths = widths.map(|it| format!("{} {it}w", self.upload.path_of(it, format)));
        paths.collect::<Vec<_>>().join(", ")
    }

    /// What a browser shows that knows no sizes: half of what the sharpest screen would get.
    fn fallback(&self) -> String {
        let widths = self.widths();
        match widths.iter().rev().nth(1).or(widths.last()) {
            Some(&width) => self.upload.path_of(width, Format::Plain),
            None => self.upload.path(),
        }
    }

    /// The fields of its colours: `#a53`, and where they stand.
    fn fields(&self) -> Vec<(&str, String)> {
        let (width, height) = (self.upload.width, self.upload.height);
        let across = if height > width { 2 } else { 3 };
        let (wide, high) = (width / across, height / (6 / across));
        let colours = (0..6).filter_map(|it| self.upload.colours.get(it * 3..it * 3 + 3));
        let fields = (0..).zip(colours).map(|(at, colour): (i32, _)| {
            let (x, y) = (at % across * wide, at / across * high);
            (colour, format!("M{x} {y}h{}v{}H{x}", wide + across, high + across))
        });
        fields.collect()
    }
}

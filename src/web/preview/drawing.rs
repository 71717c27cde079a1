//! Draws words on paper: in any script, from both sides, and never beyond the edge.

use std::{
    io::Cursor,
    sync::{LazyLock, Mutex, PoisonError},
};

use cosmic_text::{
    Align, Attrs, Buffer, Color, Ellipsize, EllipsizeHeightLimit, Fallback, Family, FontSystem, Metrics,
    Shaping, SwashCache, Wrap, fontdb::Database,
};
use image::{ImageFormat, Rgb, RgbImage};
use zeno::{Mask, Transform};

use super::{HEIGHT, WIDTH};
use crate::text;

/// The colours of the style sheet by day: paper, ink, ink2, rule, accent.
const PAPER: [u8; 3] = [0xf7, 0xf7, 0xf4];
const INK: [u8; 3] = [0x1b, 0x1f, 0x23];
const INK2: [u8; 3] = [0x45, 0x4b, 0x50];
const RULE: [u8; 3] = [0xd5, 0xd6, 0xcf];
const ACCENT: [u8; 3] = [0x96, 0x39, 0x0f];

/// The fox and the book, on a field of 48 by 48.
const FOX: [&str; 2] = [
    "M7.5 2.5 17 11.2q7-2.2 14 0l9.5-8.7q3 12-1.8 20-8.2-.7-11.7 4L24 33l-3-6.5q-3.5-4.7-11.7-4-4.8-8-1.8-20Z",
    "M23 36.4Q15 30.2 3.5 31.5v13Q15 43.2 23 46.6ZM25 36.4q8-6.2 19.5-4.9v13Q33 43.2 25 46.6Z",
];
const FOX_SIZE: u32 = 76;

/// Fonts that travel with us (SIL Open Font License); scripts they lack are written in what the machine has.
const FONTS: [&[u8]; 3] = [
    include_bytes!("../fonts/NotoSerif-Regular.ttf"),
    include_bytes!("../fonts/NotoNaskhArabic-Regular.ttf"),
    include_bytes!("../fonts/NotoSerifHebrew-Regular.ttf"),
];
const FAMILIES: [&str; 3] = ["Noto Serif", "Noto Naskh Arabic", "Noto Serif Hebrew"];

/// The side of a spine: a strip of colour along the edge where reading begins.
const SPINE: u32 = 26;
const MARGIN: i32 = 92;
/// How wide lines may be.
const MEASURE: f32 = (WIDTH as i32 - MARGIN - 80) as f32;
/// Where the title stands, and how much room it has.
const TITLE_TOP: i32 = 176;
const TITLE_ROOM: f32 = 322.0;
/// From the finest title to the smallest: the first in which all words fit whole is taken.
const SIZES: [f32; 8] = [104.0, 92.0, 82.0, 73.0, 65.0, 58.0, 52.0, 46.0];
const LEADING: f32 = 1.18;

struct Desk {
    fonts: FontSystem,
    ink: SwashCache,
}

/// Fonts are looked for when the first picture is drawn.
static DESK: LazyLock<Mutex<Desk>> = LazyLock::new(|| {
    let mut known = Database::new();
    for font in FONTS {
        known.load_font_data(font.to_vec());
    }
    known.load_system_fonts();
    let fonts = FontSystem::new_with_locale_and_db_and_fallback("en".to_owned(), known, Ours);
    Mutex::new(Desk { fonts, ink: SwashCache::new() })
});

/// Our own fonts come first in every script, then what machines usually have.
struct Ours;

impl Fallback for Ours {
    fn common_fallback(&self) -> &[&'static str] {
        &[
            "Noto Serif",
            "Noto Naskh Arabic",
            "Noto Serif Hebrew",
            "Noto Serif CJK SC",
            "Noto Sans CJK SC",
            "DejaVu Serif",
            "DejaVu Sans",
            "Noto Emoji",
            "Noto Color Emoji",
        ]
    }

    fn forbidden_fallback(&self) -> &[&'static str] {
        &[]
    }

    fn script_fallback(&self, _: unicode_script::Script, _: &str) -> &[&'static str] {
        &[]
    }
}

/// A PNG of these words.
pub fn draw(title: &str, by: &str, blog: &str) -> anyhow::Result<Vec<u8>> {
    let mut sheet = Sheet::new();
    let mut desk = DESK.lock().unwrap_or_else(PoisonError::into_inner);
    let (title, by, blog) = (desk.legible(title), desk.legible(by), desk.legible(blog));
    let lines = desk.fitted(&title, Align::Left);
    let is_from_right = lines.layout_runs().next().is_some_and(|it| it.rtl);
    let (side, left) = if is_from_right { (Align::Right, 80) } else { (Align::Left, MARGIN) };
    sheet.set_spine(is_from_right);
    let fox = if is_from_right { WIDTH as i32 - MARGIN - FOX_SIZE as i32 } else { MARGIN };
    sheet.set_fox(fox, 62);

    let beside = FOX_SIZE as i32 + 24;
    let blog_left = if is_from_right { left } else { left + beside };
    let mut named = desk.line(&blog, 38.0, MEASURE - beside as f32, side);
    desk.write(&mut sheet, &mut named, (blog_left, 74), INK2);
    let mut lines = if is_from_right { desk.fitted(&title, side) } else { lines };
    desk.write(&mut sheet, &mut lines, (left, TITLE_TOP), INK);
    if !by.is_empty() {
        sheet.fill((left, 522), (MEASURE as i32, 2), RULE);
        let mut signed = desk.line(&by, 40.0, MEASURE, side);
        desk.write(&mut sheet, &mut signed, (left, 540), ACCENT);
    }
    sheet.png()
}

impl Desk {
    /// The words without what no font here can write, such as emoji; a box says nothing to anybody.
    fn legible(&mut self, words: &str) -> String {
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        let buffer = self.set(&words, Metrics::new(40.0, 48.0), Wrap::None, Align::Left, Ellipsize::None);
        let missing: Vec<_> = buffer
            .layout_runs()
            .flat_map(|it| it.glyphs)
            .filter(|it| it.glyph_id == 0)
            .map(|it| it.start..it.end)
            .collect();
        if missing.is_empty() {
            return words;
        }
        let kept = words.char_indices().filter(|(at, _)| !missing.iter().any(|it| it.contains(at)));
        let kept: String = kept.map(|it| it.1).collect();
        kept.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// A title in the largest letters in which it fits without a broken word; if it fits in none, in the
    /// smallest, cut at the end.
    fn fitted(&mut self, words: &str, side: Align) -> Buffer {
        for size in SIZES {
            let metrics = Metrics::new(size, size * LEADING);
            let buffer = self.set(words, metrics, Wrap::Word, side, Ellipsize::None);
            let height: f32 = buffer.layout_runs().map(|it| it.line_height).sum();
            let width = buffer.layout_runs().map(|it| it.line_w).fold(0.0, f32::max);
            if height <= TITLE_ROOM && width <= MEASURE {
                return buffer;
            }
        }
        let size = SIZES[SIZES.len() - 1];
        let metrics = Metrics::new(size, size * LEADING);
        let mut shown = words.to_owned();
        loop {
            let buffer = self.set(&shown, metrics, Wrap::WordOrGlyph, side, Ellipsize::None);
            let height: f32 = buffer.layout_runs().map(|it| it.line_height).sum();
            let length = shown.chars().count();
            if height <= TITLE_ROOM || length < 10 {
                return buffer;
            }
            shown = text::shorten(&shown, length * 9 / 10);
        }
    }

    /// One line, cut at the end if need be.
    fn line(&mut self, words: &str, size: f32, width: f32, side: Align) -> Buffer {
        let metrics = Metrics::new(size, size * 1.35);
        let mut buffer =
            self.set(words, metrics, Wrap::None, side, Ellipsize::End(EllipsizeHeightLimit::Lines(1)));
        buffer.set_size(Some(width), None);
        buffer.shape_until_scroll(&mut self.fonts, false);
        buffer
    }

    fn set(
        &mut self,
        words: &str,
        metrics: Metrics,
        wrap: Wrap,
        side: Align,
        ellipsize: Ellipsize,
    ) -> Buffer {
        let mut buffer = Buffer::new(&mut self.fonts, metrics);
        buffer.set_wrap(wrap);
        buffer.set_ellipsize(ellipsize);
        buffer.set_size(Some(MEASURE), None);
        let attrs = Attrs::new().family(Family::Name(FAMILIES[0]));
        buffer.set_text(words, &attrs, Shaping::Advanced, Some(side));
        buffer.shape_until_scroll(&mut self.fonts, false);
        buffer
    }

    fn write(&mut self, sheet: &mut Sheet, buffer: &mut Buffer, at: (i32, i32), [r, g, b]: [u8; 3]) {
        buffer.draw(&mut self.fonts, &mut self.ink, Color::rgb(r, g, b), |x, y, width, height, color| {
            for (dx, dy) in (0..width as i32).flat_map(|dx| (0..height as i32).map(move |dy| (dx, dy))) {
                sheet.dot((at.0 + x + dx, at.1 + y + dy), [color.r(), color.g(), color.b()], color.a());
            }
        });
    }
}

struct Sheet(RgbImage);

impl Sheet {
    fn new() -> Self {
        Self(RgbImage::from_pixel(WIDTH, HEIGHT, Rgb(PAPER)))
    }

    fn set_spine(&mut self, is_right: bool) {
        let left = if is_right { (WIDTH - SPINE) as i32 } else { 0 };
        self.fill((left, 0), (SPINE as i32, HEIGHT as i32), ACCENT);
    }

    fn set_fox(&mut self, left: i32, top: i32) {
        let scale = FOX_SIZE as f32 / 48.0;
        for path in FOX {
            let mut mask = Mask::new(path);
            let (mask, _) =
                mask.transform(Some(Transform::scale(scale, scale))).size(FOX_SIZE, FOX_SIZE).render();
            for (at, strength) in mask.iter().enumerate() {
                let (x, y) = (at as u32 % FOX_SIZE, at as u32 / FOX_SIZE);
                self.dot((left + x as i32, top + y as i32), ACCENT, *strength);
            }
        }
    }

    fn fill(&mut self, (left, top): (i32, i32), (width, height): (i32, i32), color: [u8; 3]) {
        for (x, y) in (left..left + width).flat_map(|x| (top..top + height).map(move |y| (x, y))) {
            self.dot((x, y), color, u8::MAX);
        }
    }

    /// A dot of ink, as strong as it is dark; beyond the edge there is no paper.
    fn dot(&mut self, (x, y): (i32, i32), color: [u8; 3], strength: u8) {
        let place =
            u32::try_from(x).ok().zip(u32::try_from(y).ok()).filter(|it| it.0 < WIDTH && it.1 < HEIGHT);
        let Some((x, y)) = place else { return };
        let strength = u32::from(strength);
        let Rgb(below) = self.0.get_pixel_mut(x, y);
        for (below, above) in below.iter_mut().zip(color) {
            let mixed = u32::from(*below) * (255 - strength) + u32::from(above) * strength;
            *below = u8::try_from((mixed + 127) / 255).unwrap_or(u8::MAX);
        }
    }

    fn png(&self) -> anyhow::Result<Vec<u8>> {
        let mut png = Cursor::new(Vec::new());
        self.0.write_to(&mut png, ImageFormat::Png)?;
        Ok(png.into_inner())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Where there is ink of one colour: left, top, right, bottom.
    fn inked(png: &[u8], color: [u8; 3]) -> Option<(u32, u32, u32, u32)> {
        let sheet = image::load_from_memory(png).expect("a picture").to_rgb8();
        assert_eq!(sheet.dimensions(), (WIDTH, HEIGHT));
        let dots = sheet.enumerate_pixels().filter(|it| it.2.0 == color).map(|it| (it.0, it.1));
        dots.fold(None, |seen: Option<(u32, u32, u32, u32)>, (x, y)| {
            let (left, top, right, bottom) = seen.unwrap_or((x, y, x, y));
            Some((left.min(x), top.min(y), right.max(x), bottom.max(y)))
        })
    }

    #[test]
    fn no_title_runs_over_the_edge() {
        let long = "Donaudampfschifffahrtsgesellschaftskapitänsmützenfabrikantenwitwenrentenanspruch ";
        for title in [
            "The Quiet Orchard",
            "Eis",
            long,
            &long.repeat(4),
            &"word ".repeat(60),
            &"W".repeat(300),
            "بستان هادئ لا يشبه سواه من البساتين التي عرفناها في القرى البعيدة",
        ] {
            let png = draw(title, "Mary", "The Reading Fox").expect("a picture");
            let (left, top, right, bottom) = inked(&png, INK).expect("a title");
            assert!(left >= 70 && right <= WIDTH - 70, "{title}: {left} to {right}");
            assert!(top >= TITLE_TOP as u32 && bottom <= 530, "{title}: {top} to {bottom}");
        }
    }

    #[test]
    fn what_is_written_from_the_right_stands_on_the_right() {
        let arabic = draw("بستان هادئ", "مريم", "الثعلب القارئ").expect("a picture");
        let (left, _, right, _) = inked(&arabic, INK).expect("a title");
        assert!(left > WIDTH / 3 && right > WIDTH - 130, "{left} to {right}");
        let latin = draw("A Quiet Orchard", "Mary", "The Reading Fox").expect("a picture");
        assert!(inked(&latin, INK).expect("a title").0 < 130);
    }

    #[test]
    fn what_no_font_can_write_is_left_out() {
        let mut desk = DESK.lock().unwrap_or_else(PoisonError::into_inner);
        assert_eq!(desk.legible("Frost \u{10fffd}and  thaw"), "Frost and thaw");
        assert_eq!(desk.legible("\u{10fffd}"), "");
    }

    #[test]
    fn the_colours_are_those_of_the_style_sheet() {
        let style = include_str!("../assets/style.css");
        for (name, [r, g, b]) in
            [("paper", PAPER), ("ink", INK), ("ink2", INK2), ("rule", RULE), ("al", ACCENT)]
        {
            let token = format!("--{name}:#{r:02x}{g:02x}{b:02x};");
            assert!(style.contains(&token), "{token}");
        }
    }
}

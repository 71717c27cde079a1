//! Pictures: how they are kept, printed in sizes, fetched and forgotten.

mod store;

use std::{io, sync::Arc};

use image::{
    DynamicImage, ImageDecoder, ImageError, ImageReader, Limits, Rgba, RgbaImage,
    codecs::{jpeg::JpegEncoder, png::PngEncoder},
    imageops::{FilterType, overlay},
};
use tokio::sync::Semaphore;

use self::store::Store;
use crate::{Config, Error, Result, db, language::Phrase, secret};

/// The longest side of a kept picture, in pixels: sharp on a wide screen, about 200 KB.
const LONGEST_SIDE: u32 = 1600;
/// No picture we were given may be larger than this on a side, in pixels.
const LARGEST_SIDE: u32 = 12_000;
/// What decoding one picture may take, in bytes.
const DECODING: u64 = 88 << 20;
const QUALITY: u8 = 85;
/// The longest name of a file, in letters: no store is asked for another.
const LONGEST_NAME: usize = 60;

/// How wide pictures are shown: on the shelf and beside a review, each on a screen with one, two or more pixels
/// for every point, and across a page.
const WIDTHS: [u32; 4] = [200, 400, 800, 1600];
/// What stands upright is a cover, shown at most 184 points wide: twice that is sharp.
const WIDEST_COVER: u32 = 400;
/// Looks like the picture it was made from, at a third of the weight of a JPEG.
const WEBP_QUALITY: f32 = 76.0;

#[derive(Clone, Debug)]
pub struct Media {
    store: Store,
    /// One picture is decoded at a time: ten large ones at once would need ten times the room.
    hand: Arc<Semaphore>,
}

/// A picture as it is kept: re-encoded, turned upright, without any of its metadata.
#[derive(Clone, Debug)]
pub struct Picture {
    pub bytes: Vec<u8>,
    pub media_type: &'static str,
    /// How the name of its file ends.
    ending: &'static str,
    /// What two pictures share that look the same: made of what is kept, so it does not matter who photographed
    /// where and when, as long as every pixel is the same.
    pub hash: String,
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
}

/// What becomes of the parts of a picture that can be seen through.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ground {
    /// White paper: a cover, a photograph.
    Paper,
    /// They stay as they are: a logo that stands on light and on dark pages.
    Clear,
}

/// What was made of a kept picture.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Prints {
    /// In pixels, narrowest first. Each is there in every format.
    pub widths: Vec<u32>,
    /// The colours of its six fields, three hex digits each, line by line; nothing if it can be seen through.
    pub colours: String,
}

/// The formats that a browser chooses from, the lightest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    Webp,
    /// What every browser and every server understands: a JPEG, or a PNG if it can be seen through.
    Plain,
}

impl Media {
    pub fn open(config: &Config) -> anyhow::Result<Self> {
        Ok(Self { store: Store::open(config)?, hand: Arc::new(Semaphore::new(1)) })
    }

    /// Whether pictures can be kept; else what an operator has to mend.
    pub async fn check(&self) -> anyhow::Result<()> {
        self.store.check().await
    }

    /// Makes of what someone gave us (JPEG, PNG, GIF or WebP) the picture that is kept, or says what is wrong with it.
    pub async fn look(&self, bytes: Vec<u8>, ground: Ground) -> Result<Picture> {
        let _mine = self.hand.acquire().await.map_err(anyhow::Error::from)?;
        let looked = tokio::task::spawn_blocking(move || {
            let picture = upright(&bytes)?;
            let (bytes, media_type, ending) = original(&picture, ground)?;
            let hash = secret::fingerprint_of(&bytes);
            let (width, height) = (picture.width(), picture.height());
            Ok(Picture { bytes, media_type, ending, hash, width, height })
        });
        looked.await.map_err(anyhow::Error::from)?
    }

    /// Keeps a picture and answers the name of its file, which nobody can guess.
    pub async fn keep(&self, picture: &Picture) -> Result<String> {
        let file = format!("{}.{}", db::uid(), picture.ending);
        self.store.put(&file, picture.bytes.clone()).await?;
        Ok(file)
    }

    /// Makes all sizes of a kept picture. Whoever does it again gets the same files.
    pub async fn print(&self, file: &str) -> Result<Prints> {
        let kept = self.store.get(file).await?;
        let name = file.to_owned();
        let printed = tokio::task::spawn_blocking(move || print(&kept, &name));
        let (prints, files) = printed.await.map_err(anyhow::Error::from)??;
        for (file, bytes) in files {
            self.store.put(&file, bytes).await?;
        }
        Ok(prints)
    }

    /// Forgets a picture and all that was made of it. What is gone already is no mistake.
    pub async fn forget(&self, file: &str, widths: &[u32]) -> Result<()> {
        let formats = [Format::Webp, Format::Plain];
        let made = WIDTHS.iter().chain(widths);
        let made = made.flat_map(|&width| formats.map(|it| printed(file, width, it)));
        for file in made.chain([file.to_owned()]) {
            self.store.delete(&file).await?;
        }
        Ok(())
    }

    /// The bytes of a kept picture and what kind they are.
    pub async fn fetch(&self, file: &str) -> Result<(&'static str, Vec<u8>)> {
        let kind = media_type(file).filter(|_| is_name(file)).ok_or(Error::NotFound)?;
        Ok((kind, self.store.get(file).await?))
    }
}

/// Whether this is the name of a file and nothing that leads elsewhere.
fn is_name(file: &str) -> bool {
    let is_plain = |it: u8| it.is_ascii_alphanumeric() || matches!(it, b'.' | b'-');
    file.len() <= LONGEST_NAME && !file.starts_with('.') && file.bytes().all(is_plain)
}

/// The file of a picture in one of its sizes: `….jpg` is also `…-400.webp`.
pub fn printed(file: &str, width: u32, format: Format) -> String {
    let (name, ending) = file.rsplit_once('.').unwrap_or((file, "jpg"));
    let ending = match format {
        Format::Webp => "webp",
        Format::Plain => ending,
    };
    format!("{name}-{width}.{ending}")
}

fn media_type(file: &str) -> Option<&'static str> {
    Some(match file.rsplit_once('.')?.1 {
        "jpg" => "image/jpeg",
        "png" => "image/png",
        "webp" => "image/webp",
        _ => return None,
    })
}

fn upright(bytes: &[u8]) -> Result<DynamicImage> {
    if is_drawing(bytes) {
        return Err(Error::wrong([Phrase::new("desk-wrong-drawing")]));
    }
    let huge = || Error::wrong([Phrase::new("desk-wrong-huge-picture")]);
    let unreadable = |problem| match problem {
        ImageError::Limits(_) => huge(),
        _ => Error::wrong([Phrase::new("desk-wrong-picture")]),
    };
    let mut limits = Limits::default();
    limits.max_image_width = Some(LARGEST_SIDE);
    limits.max_image_height = Some(LARGEST_SIDE);
    limits.max_alloc = Some(DECODING);
    let mut reader = ImageReader::new(io::Cursor::new(bytes)).with_guessed_format()?;
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(unreadable)?;
    // The decoder keeps to the limits with what it needs for itself; the picture it makes is ours to weigh.
    if decoder.total_bytes() > DECODING {
        return Err(huge());
    }
    let orientation = decoder.orientation().map_err(unreadable)?;
    let mut picture = DynamicImage::from_decoder(decoder).map_err(unreadable)?;
    if picture.width().max(picture.height()) > 2 * LONGEST_SIDE {
        // Coarsely first: the fine way needs sixteen bytes for every pixel of a whole side.
        picture = picture.thumbnail(2 * LONGEST_SIDE, 2 * LONGEST_SIDE);
    }
    // What is kept has eight bits for a colour; more only take room until then.
    let color = picture.color();
    if color.bytes_per_pixel() > color.channel_count() {
        picture = if color.has_alpha() { picture.to_rgba8().into() } else { picture.to_rgb8().into() };
    }
    if picture.width().max(picture.height()) > LONGEST_SIDE {
        picture = picture.resize(LONGEST_SIDE, LONGEST_SIDE, FilterType::CatmullRom);
    }
    // Last, for turning takes as much room again as the picture does.
    picture.apply_orientation(orientation);
    Ok(picture)
}

/// Whether this is meant to be an SVG, whatever its file is called.
fn is_drawing(bytes: &[u8]) -> bool {
    let start = String::from_utf8_lossy(bytes.get(..1024).unwrap_or(bytes)).to_ascii_lowercase();
    start.contains("<svg")
        || start.trim_start_matches(['\u{feff}', ' ', '\n', '\r', '\t']).starts_with("<?xml")
}

/// The picture as it is kept, its kind, and the ending of its name.
fn original(picture: &DynamicImage, ground: Ground) -> Result<(Vec<u8>, &'static str, &'static str)> {
    if ground == Ground::Clear && is_see_through(picture) {
        return Ok((png(picture)?, "image/png", "png"));
    }
    Ok((jpeg(&on_paper(picture), QUALITY)?, "image/jpeg", "jpg"))
}

fn is_see_through(picture: &DynamicImage) -> bool {
    picture.color().has_alpha() && picture.to_rgba8().pixels().any(|it| it.0[3] < 255)
}

fn on_paper(picture: &DynamicImage) -> DynamicImage {
    if !picture.color().has_alpha() {
        return picture.to_rgb8().into();
    }
    let mut paper = RgbaImage::from_pixel(picture.width(), picture.height(), Rgba([255; 4]));
    overlay(&mut paper, &picture.to_rgba8(), 0, 0);
    DynamicImage::from(paper).to_rgb8().into()
}

fn jpeg(picture: &DynamicImage, quality: u8) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    picture.write_with_encoder(JpegEncoder::new_with_quality(&mut bytes, quality)).map_err(ours)?;
    Ok(bytes)
}

fn png(picture: &DynamicImage) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    picture.to_rgba8().write_with_encoder(PngEncoder::new(&mut bytes)).map_err(ours)?;
    Ok(bytes)
}

fn webp(picture: &DynamicImage) -> Vec<u8> {
    let (width, height) = (picture.width(), picture.height());
    match picture {
        DynamicImage::ImageRgba8(it) => {
            webp::Encoder::from_rgba(it, width, height).encode(WEBP_QUALITY).to_vec()
        }
        it => webp::Encoder::from_rgb(&it.to_rgb8(), width, height).encode(WEBP_QUALITY).to_vec(),
    }
}

fn ours(error: image::ImageError) -> Error {
    Error::Internal(error.into())
}

/// The name of a file and what is in it.
type File = (String, Vec<u8>);

/// The sizes of a picture: what they are, and the files they go into.
fn print(kept: &[u8], file: &str) -> Result<(Prints, Vec<File>)> {
    let picture = image::load_from_memory(kept).map_err(ours)?;
    let is_clear = picture.color().has_alpha();
    let picture: DynamicImage = if is_clear { picture.to_rgba8().into() } else { picture.to_rgb8().into() };
    let widths = widths(picture.width(), picture.height());
    let mut files = Vec::with_capacity(widths.len() * 2);
    for &width in &widths {
        let small = narrowed(&picture, width);
        let plain = if is_clear { png(&small)? } else { jpeg(&small, QUALITY)? };
        files.push((printed(file, width, Format::Plain), plain));
        files.push((printed(file, width, Format::Webp), webp(&small)));
    }
    let colours = if is_clear { String::new() } else { colours(&picture) };
    Ok((Prints { widths, colours }, files))
}

/// The widths worth having of a picture, never more than its own.
fn widths(width: u32, height: u32) -> Vec<u32> {
    let widest = if height > width { width.min(WIDEST_COVER) } else { width };
    // The last step is the picture itself, unless it is hardly wider than the one before.
    let mut widths: Vec<u32> = WIDTHS.into_iter().filter(|it| it * 5 / 4 < widest).collect();
    widths.push(widest);
    widths
}

fn narrowed(picture: &DynamicImage, width: u32) -> DynamicImage {
    if width == picture.width() {
        return picture.clone();
    }
    let height = (u64::from(picture.height()) * u64::from(width)).div_ceil(u64::from(picture.width()));
    picture.resize_exact(width, u32::try_from(height).unwrap_or(u32::MAX).max(1), FilterType::CatmullRom)
}

/// What a picture looks like from far away: six fields, two to a line if it stands upright and else three.
fn colours(picture: &DynamicImage) -> String {
    let (across, down) = if picture.height() > picture.width() { (2, 3) } else { (3, 2) };
    let far = picture.resize_exact(across, down, FilterType::Triangle).to_rgb8();
    far.pixels().flat_map(|it| it.0).map(|it| format!("{:x}", (u16::from(it) + 8) / 17)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_picture_is_refused_with_a_reason() {
        for nonsense in [&b"<svg xmlns='http://www.w3.org/2000/svg'/>"[..], b"\xff\xd8\xff", b""] {
            assert!(matches!(upright(nonsense), Err(Error::Told(..))));
        }
    }

    #[test]
    fn no_size_is_larger_than_the_picture() {
        for (width, height, wanted) in [
            (1066, 1600, vec![200, 400]),
            (1600, 500, vec![200, 400, 800, 1600]),
            (300, 450, vec![200, 300]),
            (240, 360, vec![240]),
            (60, 90, vec![60]),
            (1, 1600, vec![1]),
            (1000, 400, vec![200, 400, 1000]),
        ] {
            assert_eq!(widths(width, height), wanted, "{width} × {height}");
        }
    }
}

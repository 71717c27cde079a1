//! Where pictures are kept: a folder on disk.

use std::{fs, io, path::PathBuf, sync::Arc};

use anyhow::Context;
use image::{DynamicImage, ImageReader, Limits, codecs::jpeg::JpegEncoder, imageops::FilterType};

use crate::{Error, Result, db};

/// The longest side of a kept picture, in pixels: sharp on a wide screen, about 200 KB.
const LONGEST_SIDE: u32 = 1600;
/// No picture we were given may be larger than this on a side, in pixels.
const LARGEST_SIDE: u32 = 12_000;
/// What decoding one picture may take, in bytes.
const DECODING: u64 = 96 << 20;
const QUALITY: u8 = 85;

#[derive(Clone, Debug)]
pub struct Media(Arc<PathBuf>);

/// A picture as it is kept: re-encoded, turned upright, without any of its metadata.
#[derive(Clone, Debug)]
pub struct Picture {
    /// File name, which nobody can guess.
    pub file: String,
    pub media_type: &'static str,
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
}

impl Media {
    pub fn open(folder: PathBuf) -> anyhow::Result<Self> {
        fs::create_dir_all(&folder)
            .with_context(|| format!("cannot make the folder {}", folder.display()))?;
        Ok(Self(Arc::new(folder)))
    }

    /// Keeps a picture someone gave us (JPEG, PNG, GIF or WebP), or says what is wrong with it.
    pub async fn keep(&self, bytes: Vec<u8>) -> Result<Picture> {
        let folder = self.0.clone();
        let kept = tokio::task::spawn_blocking(move || {
            let (jpeg, width, height) = upright(&bytes)?;
            let file = format!("{}.jpg", db::uid());
            let unfinished = folder.join(format!("{file}.part"));
            fs::write(&unfinished, jpeg)?;
            fs::rename(&unfinished, folder.join(&file))?;
            Ok(Picture { file, media_type: "image/jpeg", width, height })
        });
        kept.await.map_err(anyhow::Error::from)?
    }

    /// The bytes of a kept picture.
    pub async fn fetch(&self, file: &str) -> Result<Vec<u8>> {
        let plain = file.bytes().all(|it| it.is_ascii_alphanumeric() || it == b'.') && !file.starts_with('.');
        if !plain || !file.ends_with(".jpg") {
            return Err(Error::NotFound);
        }
        tokio::fs::read(self.0.join(file)).await.map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => Error::NotFound,
            _ => error.into(),
        })
    }
}

fn upright(bytes: &[u8]) -> Result<(Vec<u8>, u32, u32)> {
    let unreadable =
        |_| Error::invalid("The picture could not be read. Please use a JPEG, PNG, GIF or WebP file.");
    let mut limits = Limits::default();
    limits.max_image_width = Some(LARGEST_SIDE);
    limits.max_image_height = Some(LARGEST_SIDE);
    limits.max_alloc = Some(DECODING);
    let mut reader = ImageReader::new(io::Cursor::new(bytes)).with_guessed_format()?;
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(unreadable)?;
    let orientation = image::ImageDecoder::orientation(&mut decoder).map_err(unreadable)?;
    let mut picture = DynamicImage::from_decoder(decoder).map_err(unreadable)?;
    picture.apply_orientation(orientation);
    if picture.width().max(picture.height()) > LONGEST_SIDE {
        picture = picture.resize(LONGEST_SIDE, LONGEST_SIDE, FilterType::CatmullRom);
    }
    let mut jpeg = Vec::new();
    let colours = picture.to_rgb8();
    colours
        .write_with_encoder(JpegEncoder::new_with_quality(&mut jpeg, QUALITY))
        .map_err(|error| Error::Internal(error.into()))?;
    Ok((jpeg, colours.width(), colours.height()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_picture_is_refused_with_a_reason() {
        for nonsense in [&b"<svg xmlns='http://www.w3.org/2000/svg'/>"[..], b"\xff\xd8\xff", b""] {
            assert!(matches!(upright(nonsense), Err(Error::Invalid(_))));
        }
    }
}

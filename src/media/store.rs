//! The shelf that pictures lie on: a folder on disk, or a bucket on an S3 server.

use std::{fs, io, path::Path, path::PathBuf, sync::Arc, time::Duration};

use anyhow::Context;
use object_store::{
    ClientOptions, ObjectStoreExt, RetryConfig,
    aws::{AmazonS3, AmazonS3Builder},
};

use crate::{Config, Error, Result, db};

/// How long one request to the bucket may take, and how long all tries together.
const PATIENCE: Duration = Duration::from_secs(20);
/// How often a request is tried again that a busy server refused.
const TRIES: usize = 3;

#[derive(Clone, Debug)]
pub(super) enum Store {
    Folder(Arc<PathBuf>),
    Bucket(Bucket),
}

#[derive(Clone, Debug)]
pub(super) struct Bucket {
    s3: Arc<AmazonS3>,
    /// What it is called where it is, for whoever has to mend something.
    place: Arc<str>,
}

impl Store {
    pub(super) fn open(config: &Config) -> anyhow::Result<Self> {
        if !config.media_bucket.is_empty() {
            return Ok(Self::Bucket(Bucket::open(config)?));
        }
        let folder = config.data.join("media");
        fs::create_dir_all(&folder)
            .with_context(|| format!("cannot make the folder {}", folder.display()))
            .with_context(|| format!("cannot use the data folder {}", config.data.display()))?;
        Ok(Self::Folder(Arc::new(folder)))
    }

    /// Puts a file there as a whole, or not at all.
    pub(super) async fn put(&self, file: &str, bytes: Vec<u8>) -> Result<()> {
        match self {
            Self::Bucket(bucket) => Ok(bucket.put(file, bytes).await?),
            Self::Folder(folder) => {
                let (folder, file) = (folder.clone(), file.to_owned());
                let put = tokio::task::spawn_blocking(move || put(&folder, &file, &bytes));
                Ok(put.await.map_err(anyhow::Error::from)??)
            }
        }
    }

    pub(super) async fn get(&self, file: &str) -> Result<Vec<u8>> {
        match self {
            Self::Bucket(bucket) => bucket.get(file).await,
            Self::Folder(folder) => match tokio::fs::read(folder.join(file)).await {
                Err(error) if error.kind() == io::ErrorKind::NotFound => Err(Error::NotFound),
                read => Ok(read?),
            },
        }
    }

    /// What is gone already is no mistake.
    pub(super) async fn delete(&self, file: &str) -> Result<()> {
        match self {
            Self::Bucket(bucket) => Ok(bucket.delete(file).await?),
            Self::Folder(folder) => match tokio::fs::remove_file(folder.join(file)).await {
                Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error.into()),
                _ => Ok(()),
            },
        }
    }

    /// Writes, reads and removes a small object, so that whoever starts the blog hears what is wrong, and not
    /// the first author who gives a picture.
    pub(super) async fn check(&self) -> anyhow::Result<()> {
        let Self::Bucket(bucket) = self else { return Ok(()) };
        let file = format!("reynard-{}.txt", db::uid());
        bucket.put(&file, b"Reynard was here.".to_vec()).await?;
        bucket.get(&file).await.map_err(|it| anyhow::anyhow!("{it:?}"))?;
        bucket.delete(&file).await
    }
}

impl Bucket {
    fn open(config: &Config) -> anyhow::Result<Self> {
        let options = ClientOptions::new()
            .with_timeout(PATIENCE)
            .with_connect_timeout(PATIENCE / 4)
            .with_allow_http(true);
        let retries = RetryConfig { max_retries: TRIES, retry_timeout: PATIENCE, ..Default::default() };
        let mut builder = AmazonS3Builder::new()
            .with_bucket_name(&config.media_bucket)
            .with_region(&config.media_region)
            .with_access_key_id(&config.media_key)
            .with_secret_access_key(config.media_secret.reveal())
            .with_virtual_hosted_style_request(!config.media_path_style)
            .with_client_options(options)
            .with_retry(retries);
        if let Some(endpoint) = endpoint(config) {
            builder = builder.with_endpoint(endpoint);
        }
        let at = if config.media_endpoint.is_empty() { "Amazon" } else { &config.media_endpoint };
        Ok(Self {
            s3: Arc::new(builder.build().context("the bucket for pictures cannot be used")?),
            place: format!("{} at {at}", config.media_bucket).into(),
        })
    }

    async fn put(&self, file: &str, bytes: Vec<u8>) -> anyhow::Result<()> {
        self.s3.put(&file.into(), bytes.into()).await.map_err(|it| self.trouble(it))?;
        Ok(())
    }

    async fn get(&self, file: &str) -> Result<Vec<u8>> {
        let found = match self.s3.get(&file.into()).await {
            Err(object_store::Error::NotFound { .. }) => return Err(Error::NotFound),
            // What is not there is forbidden to whoever may not list what is (Amazon, without ListBucket).
            Err(error @ object_store::Error::PermissionDenied { .. }) => {
                tracing::warn!(file, %error, "the bucket does not give a picture");
                return Err(Error::NotFound);
            }
            found => found.map_err(|it| self.trouble(it))?,
        };
        Ok(found.bytes().await.map_err(|it| self.trouble(it))?.to_vec())
    }

    async fn delete(&self, file: &str) -> anyhow::Result<()> {
        match self.s3.delete(&file.into()).await {
            Err(object_store::Error::NotFound { .. }) | Ok(()) => Ok(()),
            Err(error) => Err(self.trouble(error)),
        }
    }

    /// What an operator can do something about, in words.
    fn trouble(&self, error: object_store::Error) -> anyhow::Error {
        use object_store::Error as Trouble;
        let place = &self.place;
        let said = format!("{error:?}");
        let what = match &error {
            Trouble::Unauthenticated { .. } | Trouble::PermissionDenied { .. } => {
                "media_key or media_secret is wrong there, or may not put, get and delete"
            }
            Trouble::NotFound { .. } => "there is no such bucket",
            _ if said.contains("InvalidAccessKeyId") || said.contains("SignatureDoesNotMatch") => {
                "media_key or media_secret is wrong there"
            }
            _ if said.contains("NoSuchBucket") => "there is no such bucket",
            _ => "it does not answer as an S3 server should",
        };
        anyhow::Error::new(error).context(format!("the bucket {place} cannot be used: {what}"))
    }
}

/// The address of the server; of the bucket, where that stands in the name of the host.
fn endpoint(config: &Config) -> Option<String> {
    let endpoint = config.media_endpoint.trim_end_matches('/');
    let (scheme, host) = endpoint.split_once("://")?;
    Some(match config.media_path_style {
        true => endpoint.to_owned(),
        false => format!("{scheme}://{}.{host}", config.media_bucket),
    })
}

fn put(folder: &Path, file: &str, bytes: &[u8]) -> io::Result<()> {
    let unfinished = folder.join(format!("{file}.{}.part", db::uid()));
    fs::write(&unfinished, bytes)?;
    fs::rename(&unfinished, folder.join(file))
}

//! The style sheets, the fox and the scripts, which travel inside the program.

use axum::{
    extract::Path,
    http::header,
    response::{IntoResponse, Response},
};

use crate::{Error, Result, secret::fingerprint};

pub const STYLE: &str = include_str!("assets/style.css");
pub const DESK: &str = include_str!("assets/desk.css");
pub const INBOX: &str = include_str!("assets/inbox.js");
pub const EDITOR: &str = include_str!("assets/editor.js");
pub const PASSKEYS: &str = include_str!("assets/passkeys.js");
pub const WRITING: &str = include_str!("assets/writing.js");
pub const ICON: &str = include_str!("assets/favicon.svg");

pub async fn show(Path(file): Path<String>) -> Result<Response> {
    let (kind, text) = match file.as_str() {
        "style.css" => ("text/css; charset=utf-8", STYLE),
        "desk.css" => ("text/css; charset=utf-8", DESK),
        "inbox.js" => ("text/javascript; charset=utf-8", INBOX),
        "editor.js" => ("text/javascript; charset=utf-8", EDITOR),
        "passkeys.js" => ("text/javascript; charset=utf-8", PASSKEYS),
        "writing.js" => ("text/javascript; charset=utf-8", WRITING),
        "favicon.svg" => ("image/svg+xml", ICON),
        _ => return Err(Error::NotFound),
    };
    let headers =
        [(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, "public, max-age=31536000, immutable")];
    Ok((headers, text).into_response())
}

/// Where it is found: the address changes whenever the words do, so browsers may keep it for ever.
pub fn path(file: &str, text: &str) -> String {
    let hash: String = fingerprint(text).chars().take(12).collect();
    format!("/assets/{file}?v={hash}")
}

//! Who may read us: everybody, or, if the owner wants that, servers that put their seal on every question.
//!
//! A sealed question shows which server asks, so that a blocked one can be told no. People read the
//! pages, which stay open.

use axum::{
    extract::{Request, State},
    http::{HeaderValue, StatusCode, header, request::Parts},
    middleware::Next,
    response::{IntoResponse, Response},
};

use super::{
    Federation,
    inbox::check_host,
    people,
    signature::{Asked, Signed},
};
use crate::{
    Error, Result,
    blog::{Settings, Standing},
};

/// Lets a question through, if nothing or the right seal is asked for.
pub async fn guard(State(federation): State<Federation>, request: Request, next: Next) -> Response {
    match Settings::find(&federation.db).await {
        Ok(Some(settings)) if settings.sealed_reading => {}
        Ok(_) => return next.run(request).await,
        Err(error) => return error.into_response(),
    }
    let (parts, body) = request.into_parts();
    let answer = match check(&federation, &parts).await {
        Ok(()) => next.run(Request::from_parts(parts, body)).await,
        Err(error) => error.into_response(),
    };
    for_the_asker_only(answer)
}

/// The seal must be fresh and whole, and made by somebody who is not blocked. Who is blocked is told
/// so before anything is asked about them.
async fn check(federation: &Federation, parts: &Parts) -> Result<()> {
    let origin = federation.config.origin();
    check_host(&parts.headers, &federation.config.authority())?;
    if !parts.headers.contains_key("signature") {
        return Err(Error::refused(StatusCode::UNAUTHORIZED, how_to_ask(&origin)));
    }
    let asked = Asked { method: &parts.method, uri: &parts.uri, headers: &parts.headers, origin: &origin };
    let signed = Signed::read_question(&asked)?;
    check_reader(federation, signed.owner().as_str()).await?;
    let reader = people::bearer(federation, &signed).await?;
    check_reader(federation, &reader.url).await
}

async fn check_reader(federation: &Federation, url: &str) -> Result<()> {
    match Standing::bars_actor(&federation.db, url).await? {
        true => Err(Error::refused(StatusCode::FORBIDDEN, "nothing is exchanged with this server")),
        false => Ok(()),
    }
}

fn how_to_ask(origin: &str) -> String {
    format!(
        "This blog answers sealed questions only: sign the request (draft-cavage-http-signatures-12 over \
         (request-target) host date, or RFC 9421 over @method and @target-uri) with a key that can be fetched. \
         Our own key is open at {origin}/ap/instance, and the pages are open to people."
    )
}

/// What one server may read is not kept for another.
fn for_the_asker_only(mut answer: Response) -> Response {
    let is_unasked = answer.status() == StatusCode::UNAUTHORIZED;
    let headers = answer.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("private"));
    headers.insert(header::VARY, HeaderValue::from_static("Accept, Signature"));
    if is_unasked {
        let scheme = HeaderValue::from_static("Signature headers=\"(request-target) host date\"");
        headers.insert(header::WWW_AUTHENTICATE, scheme);
    }
    answer
}

//! Some pages have a twin for other servers: the same thing in ActivityPub.

use std::convert::Infallible;

use axum::{
    extract::Request,
    http::{HeaderMap, HeaderValue, header},
    middleware::Next,
    response::{IntoResponse, IntoResponseParts, Redirect, Response, ResponseParts},
};

/// The ActivityPub id of what a page shows.
#[derive(Clone, Debug)]
pub struct Twin(pub String);

impl IntoResponseParts for Twin {
    type Error = Infallible;

    fn into_response_parts(self, mut response: ResponseParts) -> Result<ResponseParts, Infallible> {
        let link = format!(r#"<{}>; rel="alternate"; type="application/activity+json""#, self.0);
        if let Ok(link) = HeaderValue::from_str(&link) {
            response.headers_mut().append(header::LINK, link);
        }
        response.extensions_mut().insert(self);
        Ok(response)
    }
}

/// Sends whoever would rather read ActivityPub to the twin of the page.
pub async fn offer(request: Request, next: Next) -> Response {
    let wants_twin = prefers_activity(request.headers());
    let response = next.run(request).await;
    let Some(Twin(id)) = response.extensions().get::<Twin>().cloned() else { return response };
    let mut response = if wants_twin { Redirect::to(&id).into_response() } else { response };
    response.headers_mut().append(header::VARY, HeaderValue::from_static("accept"));
    response
}

fn prefers_activity(headers: &HeaderMap) -> bool {
    let accept = headers.get(header::ACCEPT).and_then(|it| it.to_str().ok()).unwrap_or_default();
    let (mut page, mut activity) = (0.0, 0.0);
    for (kind, weight) in accept.split(',').map(weighed) {
        match kind.as_str() {
            "application/activity+json" | "application/ld+json" if weight > page => {
                activity = f32::max(activity, weight);
            }
            "text/html" | "application/xhtml+xml" => page = f32::max(page, weight),
            _ => {}
        }
    }
    activity > 0.0 && activity >= page
}

/// A type in an Accept header, and how welcome it is.
fn weighed(part: &str) -> (String, f32) {
    let mut words = part.split(';').map(str::trim);
    let kind = words.next().unwrap_or_default().to_ascii_lowercase();
    let weight = words.find_map(|it| it.strip_prefix("q=")).map_or(1.0, |it| it.parse().unwrap_or(0.0));
    (kind, weight)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn prefers(accept: &'static str) -> bool {
        let mut headers = HeaderMap::new();
        headers.insert(header::ACCEPT, HeaderValue::from_static(accept));
        prefers_activity(&headers)
    }

    #[test]
    fn servers_and_browsers_are_told_apart() {
        assert!(prefers("application/activity+json"));
        assert!(prefers(
            r#"application/activity+json, application/ld+json; profile="https://www.w3.org/ns/activitystreams", text/html;q=0.1"#
        ));
        assert!(!prefers("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"));
        assert!(!prefers("text/html, application/activity+json;q=0.5"));
        assert!(!prefers("*/*"));
    }
}

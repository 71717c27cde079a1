//! A WebSub hub is told which feeds have changed, once, and again if it was away.

use std::sync::{Arc, Mutex};

use axum::{Router, http::StatusCode, routing::post};
use url::form_urlencoded;

use crate::support::TestBlog;

/// The fields of a form as they came.
type Form = Vec<(String, String)>;

/// A hub on this machine: what it was told, and how it answers.
#[derive(Clone)]
struct Hub {
    url: String,
    told: Arc<Mutex<Vec<Form>>>,
    answer: Arc<Mutex<StatusCode>>,
}

impl Hub {
    async fn open() -> Self {
        let door = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://localhost:{}/hub", door.local_addr().unwrap().port());
        let hub = Self { url, told: Arc::default(), answer: Arc::new(Mutex::new(StatusCode::ACCEPTED)) };
        let ears = hub.clone();
        let hear = move |body: String| async move {
            ears.told.lock().unwrap().push(form_urlencoded::parse(body.as_bytes()).into_owned().collect());
            *ears.answer.lock().unwrap()
        };
        let house = Router::new().route("/hub", post(hear));
        tokio::spawn(async move { axum::serve(door, house).await.unwrap() });
        hub
    }

    fn told(&self) -> Vec<Vec<(String, String)>> {
        self.told.lock().unwrap().clone()
    }

    fn answers(&self, status: StatusCode) {
        *self.answer.lock().unwrap() = status;
    }
}

#[tokio::test]
async fn a_hub_hears_which_feeds_have_changed() {
    let hub = Hub::open().await;
    let blog = TestBlog::open_with(|it| it.websub_hub.clone_from(&hub.url)).await;
    hub.answers(StatusCode::SERVICE_UNAVAILABLE);
    blog.published("The Quiet Orchard").await;
    blog.work_until_idle().await;
    assert_eq!(hub.told().len(), 1, "it was away");

    hub.answers(StatusCode::ACCEPTED);
    blog.a_while_passes().await;
    blog.work_until_idle().await;
    blog.a_while_passes().await;
    blog.work_until_idle().await;

    let told = hub.told();
    assert_eq!(told.len(), 2, "told again, and then no more: {told:?}");
    assert_eq!(told[1][0], ("hub.mode".to_owned(), "publish".to_owned()));
    let feeds: Vec<&str> = told[1][1..].iter().map(|it| it.1.as_str()).collect();
    for stem in ["", "/@alice"] {
        for format in ["atom", "rss", "json"] {
            let path = format!("{stem}/feed.{format}");
            assert!(feeds.contains(&blog.at(&path).as_str()), "{path}: {feeds:?}");
            let feed = blog.get(&path).await.body;
            assert!(feed.contains(&hub.url), "{path} does not name the hub: {feed}");
        }
    }
    assert_eq!(feeds.len(), 6);
    assert!(!blog.get("/comments/feed.json").await.body.contains(&hub.url), "nobody tells it of comments");
}

#[tokio::test]
async fn without_a_hub_nobody_is_told() {
    let blog = TestBlog::open().await;
    blog.published("The Quiet Orchard").await;
    blog.work_until_idle().await;
    assert!(!blog.get("/feed.atom").await.body.contains("\"hub\""));
}

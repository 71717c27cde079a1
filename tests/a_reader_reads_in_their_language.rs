//! The pages speak the language of whoever reads them; what was written keeps its own.

use reynard::{
    blog::{Draft, Review},
    language::{LANGUAGES, Language},
};
use scraper::{ElementRef, Html};

use crate::support::{Answer, Browser, Mastodon, PASSWORD, TestBlog, facts, selector};

/// A page, as somebody reads it whose browser says this.
async fn read(blog: &TestBlog, path: &str, headers: &[(&str, &str)]) -> Answer {
    let request = reqwest::Client::new().get(blog.at(path)).header("accept", "text/html");
    let request = headers.iter().fold(request, |request, (name, value)| request.header(*name, *value));
    Answer::of(request.send().await.unwrap()).await
}

async fn spoken(blog: &TestBlog, path: &str, headers: &[(&str, &str)]) -> String {
    let page = read(blog, path, headers).await;
    assert_eq!(page.header("content-language"), language(&page.body), "{path} {headers:?}");
    language(&page.body)
}

fn language(page: &str) -> String {
    Html::parse_document(page).root_element().attr("lang").unwrap().to_owned()
}

/// The language and the direction in which an element is read.
fn read_as(page: &str, path: &str) -> (String, String) {
    let page = Html::parse_document(page);
    let element = page.select(&selector(path)).next().unwrap_or_else(|| panic!("there is no {path}"));
    let around = || std::iter::once(element).chain(element.ancestors().filter_map(ElementRef::wrap));
    let told = |name: &str| around().find_map(|it| it.attr(name)).unwrap_or_default().to_owned();
    (told("lang"), told("dir"))
}

fn pair(language: &str, direction: &str) -> (String, String) {
    (language.to_owned(), direction.to_owned())
}

async fn blog_in(language: &str) -> TestBlog {
    let blog = TestBlog::open().await;
    blog.settles("page_language", language).await;
    blog
}

#[tokio::test]
async fn the_browser_asks_and_the_reader_decides() {
    let blog = blog_in("fr").await;
    for (asked, got) in [
        ("", "fr"),
        ("de-AT,de;q=0.9,en;q=0.5", "de"),
        ("pt-BR, ar;q=0.3, en;q=0.2", "ar"),
        ("ja, *;q=0.5", "fr"),
        ("*, fr;q=0", "en"),
        ("nl, ja", "fr"),
        ("de;q=9, \u{fffd}, ;;,-", "fr"),
    ] {
        let header = [("accept-language", asked)];
        let headers = if asked.is_empty() || !asked.is_ascii() { &[][..] } else { &header[..] };
        assert_eq!(spoken(&blog, "/", headers).await, got, "{asked}");
    }
    let headers = [("accept-language", "de"), ("cookie", "reynard-language=es")];
    assert_eq!(spoken(&blog, "/", &headers).await, "es");
    let headers = [("accept-language", "de"), ("cookie", "reynard-language=xx")];
    assert_eq!(spoken(&blog, "/", &headers).await, "de");

    let mut reader = Browser::new(&blog.url);
    reader.open("/archive?x=1").await;
    let form = reader.button("Deutsch");
    reader.submit(form).await;
    assert_eq!((reader.url.path(), reader.url.query()), ("/archive", Some("x=1")));
    assert!(reader.says("Hier ist noch nichts erschienen."), "{}", reader.html);
    reader.open("/books").await;
    assert!(reader.html.contains("<html lang=\"de\" dir=\"ltr\""), "{}", reader.html);
}

#[tokio::test]
async fn nobody_is_led_away_by_choosing_a_language() {
    let blog = TestBlog::open().await;
    let client = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap();
    for back in ["//evil.example", "https://evil.example/", "/\\evil.example", "evil", "", "/\nx"] {
        let choice = client.post(blog.at("/language")).form(&[("language", "de"), ("back", back)]);
        let answer = Answer::of(choice.send().await.unwrap()).await;
        assert_eq!((answer.status, answer.header("location")), (303, "/"), "{back}");
        assert!(answer.header("set-cookie").starts_with("reynard-language=de; Path=/; HttpOnly"));
    }
    let choice = client.post(blog.at("/language")).form(&[("language", "xx"), ("back", "/")]);
    let answer = Answer::of(choice.send().await.unwrap()).await;
    assert_eq!((answer.status, answer.header("set-cookie")), (404, ""));
    let elsewhere = client.post(blog.at("/language")).form(&[("language", "de")]);
    let answer = Answer::of(elsewhere.header("origin", "https://evil.example").send().await.unwrap()).await;
    assert_eq!(answer.status, 403);
}

#[tokio::test]
async fn a_cache_never_mixes_the_languages_of_two_readers() {
    let blog = TestBlog::open().await;
    let review = blog.published("The Quiet Orchard").await;
    for path in ["/", review.path.as_str(), "/archive", "/search?q=x", "/nowhere", "/sign-in"] {
        let page = read(&blog, path, &[]).await;
        let vary: Vec<String> =
            page.headers.get_all("vary").iter().map(|it| it.to_str().unwrap().to_lowercase()).collect();
        let vary = vary.join(", ");
        assert!(vary.contains("accept-language") && vary.contains("cookie"), "{path}: {vary}");
        let keeps = page.header("cache-control");
        assert!(matches!(keeps, "no-cache" | "no-store"), "{path}: {keeps}");
    }
    // A feed is the same for everybody.
    let feed = read(&blog, "/feed.atom", &[("accept-language", "de")]).await;
    assert!(!feed.header("vary").contains("accept-language") && feed.header("content-language").is_empty());
}

#[tokio::test]
async fn dates_and_numbers_are_said_as_one_says_them() {
    let at = "2026-03-01T14:05:00Z".parse().unwrap();
    let dates = LANGUAGES.map(|it| it.date(at).replace(['\u{2068}', '\u{2069}'], ""));
    assert_eq!(dates, ["1 March 2026", "1. März 2026", "1er mars 2026", "1 de marzo de 2026", "1 مارس 2026"]);
    let moments = LANGUAGES.map(|it| it.date_time(at).replace(['\u{2068}', '\u{2069}'], ""));
    assert_eq!(
        moments,
        [
            "1 Mar 2026, 14:05",
            "1. März 2026, 14:05",
            "1er mars 2026, 14:05",
            "1 mar 2026, 14:05",
            "1 مارس 2026، 14:05"
        ]
    );
    let arabic = [0, 1, 2, 3, 11, 100].map(|it| Language::Arabic.count("comments-count", it));
    let arabic = arabic.map(|it| it.replace(['\u{2068}', '\u{2069}'], ""));
    assert_eq!(arabic, ["لا تعليقات بعد", "تعليق واحد", "تعليقان", "3 تعليقات", "11 تعليقًا", "100 تعليق"]);
    assert_eq!(Language::French.count("reviews-count", 0), "0 critique");
    assert_eq!(Language::Spanish.count("reviews-count", 2), "2 reseñas");
    assert_eq!(Language::German.say("no-such-key"), "no-such-key");
}

#[tokio::test]
async fn what_goes_wrong_is_said_in_german_too() {
    let blog = TestBlog::open().await;
    let review = blog.published("The Quiet Orchard").await;
    let german = [("accept-language", "de")];
    let lost = read(&blog, "/nowhere", &german).await;
    assert_eq!(lost.status, 404);
    assert!(lost.body.contains("Ausgeliehen") && lost.body.contains("Fehler 404"), "{}", lost.body);

    let mut reader = Browser::new(&blog.url);
    reader.open("/").await;
    let form = reader.button("Deutsch");
    reader.submit(form).await;
    reader.open(&format!("{}/reply", review.path)).await;
    let form = reader.button("Als Gast senden").fill("email", "nobody").fill("link", "evil");
    reader.submit(form).await;
    assert_eq!(reader.status, 422);
    for words in [
        "Einiges stimmt noch nicht:",
        "Bitte geben Sie einen Namen an, der bei Ihrem Kommentar steht.",
        "Die E-Mail-Adresse ist nicht vollständig.",
        "Der Link beginnt mit https:// oder http://.",
        "Eine Antwort braucht mindestens ein Wort.",
    ] {
        assert!(reader.says(words), "{words}: {}", reader.html);
    }
    // What was typed would be lost.
    assert!(!reader.html.contains("action=\"/language\""), "{}", reader.html);
    let form = reader.button("Zu meinem Server").fill("handle", "nobody");
    reader.submit(form).await;
    assert!(reader.says("Ihre Adresse im Fediverse sieht aus wie sie@ihr.server."), "{}", reader.html);

    let forged = reqwest::Client::new().post(blog.at("/sign-in")).header("accept-language", "de");
    let forged = Answer::of(forged.header("origin", "https://evil.example").send().await.unwrap()).await;
    assert_eq!(forged.status, 403);
    assert!(forged.body.contains("Dieses Formular wurde von anderswo als"), "{}", forged.body);
    let wrong = reqwest::Client::new().delete(blog.at("/")).header("accept-language", "de");
    let wrong = Answer::of(wrong.send().await.unwrap()).await;
    assert!(wrong.body.contains("Diese Adresse lässt sich so nicht verwenden."), "{}", wrong.body);
}

#[tokio::test]
async fn a_german_review_stays_german_under_arabic_pages() {
    let blog = TestBlog::open().await;
    let server = Mastodon::open().await;
    let bob = server.person("bob");
    let draft = Draft { language: "de".to_owned(), ..facts("Der stille Obstgarten") };
    let review = blog.published_by("alice", &draft).await;
    let mut note = bob.note(&review.id, "<p>Lovely.</p>");
    note["contentMap"] = serde_json::json!({ "en": "<p>Lovely.</p>" });
    let activity = bob.create(&note);
    bob.tell(&review.inbox, activity).await;

    let arabic = [("accept-language", "ar")];
    let page = read(&blog, &review.path, &arabic).await.body;
    assert!(page.contains("<html lang=\"ar\" dir=\"rtl\""), "{page}");
    for of_review in ["h1.title", ".prose.e-content", ".lede.p-summary"] {
        assert_eq!(read_as(&page, of_review), pair("de", "ltr"), "{of_review}");
    }
    for of_page in
        [".facts dt", ".meta .dt-published", "#thread-h", ".tally", ".acts a", ".comment time", "label"]
    {
        assert_eq!(read_as(&page, of_page), pair("ar", "rtl"), "{of_page}");
    }
    assert_eq!(read_as(&page, ".comment .said"), pair("en", "ltr"));
    for path in ["/", "/search?q=obstgarten", "/archive"] {
        let page = read(&blog, path, &arabic).await.body;
        assert_eq!(read_as(&page, "h1"), pair("ar", "rtl"), "{path}");
    }
    let home = read(&blog, "/", &arabic).await.body;
    assert_eq!(read_as(&home, ".lead h2"), pair("de", "ltr"));
    assert_eq!(read_as(&home, ".lead .facts time"), pair("ar", "rtl"));

    let wire = blog.json(&review.ap()).await;
    assert_eq!(wire["contentMap"]["de"], wire["content"], "{wire}");
    assert!(wire["contentMap"]["ar"].is_null() && wire["content"].is_string());
    let told = serde_json::to_string(&blog.fetch(&review.ap()).await.json()).unwrap();
    assert!(!told.contains("مراجعة"), "other servers hear what was written: {told}");
}

#[tokio::test]
async fn a_blog_chooses_its_language_when_it_is_set_up_and_later() {
    let blog = TestBlog::empty().await;
    let mut owner = Browser::new(&blog.url);
    owner.open(&format!("/setup?token={}", blog.app.setup_token)).await;
    let form = owner.button("Deutsch");
    owner.submit(form).await;
    assert!(owner.says("Ein eigenes Regal"), "{}", owner.html);
    let form = owner.button("Blog eröffnen").fill("name", "Winterlektüre").fill("handle", "winter");
    let form = form.fill("username", "anna").fill("password", PASSWORD);
    assert_eq!(form.value("language"), "de");
    owner.submit(form).await;
    assert_eq!(owner.url.path(), "/desk", "{}", owner.html);
    assert_eq!(spoken(&blog, "/", &[]).await, "de");
    let about = read(&blog, "/about", &[("accept-language", "ar")]).await.body;
    assert!(about.contains("Winterlektüre ist ein Blog über Bücher."), "{about}");
    assert_eq!(read_as(&about, ".prose p"), pair("de", "ltr"));

    owner.open("/desk/settings").await;
    let form = owner.form_with("page_language").fill("page_language", "es").fill("language", "pt-BR");
    owner.submit(form).await;
    assert_eq!(owner.status, 200, "{}", owner.html);
    assert_eq!(spoken(&blog, "/", &[]).await, "es");
    owner.open("/desk/reviews/new").await;
    assert_eq!(owner.form_with("markdown").value("language"), "pt-BR");
    owner.open("/desk/settings").await;
    let form = owner.form_with("page_language").fill("page_language", "xx");
    owner.submit(form).await;
    assert_eq!(owner.status, 422);
    assert_eq!(spoken(&blog, "/", &[]).await, "es");
}

#[tokio::test]
async fn feeds_speak_the_language_of_the_blog() {
    let blog = blog_in("de").await;
    let draft = Draft { spoilers: Some("on".to_owned()), ..facts("The Quiet Orchard") };
    blog.published_by("alice", &draft).await;
    for headers in [&[][..], &[("accept-language", "ar")]] {
        let feed = read(&blog, "/feed.atom", headers).await.body;
        assert!(feed.contains("Spoiler: Diese Besprechung verrät das Ende."), "{feed}");
    }
    let feed = read(&blog, "/comments/feed.atom", &[]).await.body;
    assert!(feed.contains("Winter Reading: Kommentare"), "{feed}");
}

#[tokio::test]
async fn writers_are_listed_in_the_language_of_the_review() {
    let blog = TestBlog::open().await;
    let alice = blog.author("alice").await;
    let mut draft = Draft { language: "fr".to_owned(), ..facts("Le Verger") };
    draft.facts.writers = "Oda Vestrin; Emil Storr; Mira Holt".to_owned();
    let review = Review::draft(&blog.app, &alice, &draft).await.unwrap();
    review.publish(&blog.app, None).await.unwrap();
    let page = read(&blog, "/", &[("accept-language", "de")]).await.body;
    assert!(page.contains("Oda Vestrin, Emil Storr et Mira Holt"), "{page}");
}

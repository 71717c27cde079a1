//! An author says where else they are found, and whoever checks both ends can believe it.

use reynard::blog::{Author, By, Profile};
use scraper::{Html, Selector};
use serde_json::{Value, json};

use crate::support::{Browser, Mastodon, TestBlog};

const TYPED: &str =
    "https://social.example/@alice\r\n\r\n  https://quill.example \r\nhttps://quill.example/\r\n";

/// Where the links of the h-card lead that say who somebody is, and what they say.
fn links(page: &str) -> Vec<(String, String)> {
    let html = Html::parse_document(page);
    let links = Selector::parse(".h-card a.u-url[rel='me noopener']").unwrap();
    let found = html.select(&links).map(|it| (it.attr("href").unwrap().to_owned(), it.text().collect()));
    found.collect()
}

/// The other pages of an author in their document, after the page here.
fn rows(person: &Value) -> Vec<Value> {
    let rows = person["attachment"].as_array().unwrap();
    assert_eq!(rows[0]["name"], "Blog");
    rows[1..].to_vec()
}

#[tokio::test]
async fn they_are_shown_here_and_told_elsewhere() {
    let blog = TestBlog::open().await;
    let bob = Mastodon::open().await.person("bob");
    bob.follow(&blog.actor("alice")).await;
    assert!(
        rows(&blog.json("/ap/users/alice").await).is_empty() && links(&blog.page("/@alice").await).is_empty()
    );

    let mut alice = Browser::signed_in(&blog.url, "alice").await;
    alice.open("/desk/profile").await;
    alice.submit(alice.form_with("links").fill("links", TYPED)).await;
    assert_eq!((alice.status, alice.url.path()), (200, "/desk/profile"), "{}", alice.text());
    blog.work_until_idle().await;

    let kept = alice.form_with("links").value("links").trim().to_owned();
    assert_eq!(kept, "https://social.example/@alice\nhttps://quill.example/", "each once");
    let page = blog.page("/@alice").await;
    let shown = [
        ("https://social.example/@alice", "social.example/@alice"),
        ("https://quill.example/", "quill.example"),
    ];
    assert_eq!(links(&page), shown.map(|it| (it.0.to_owned(), it.1.to_owned())));
    let actor = blog.actor("alice");
    let same = json!([actor, shown[0].0, shown[1].0]).to_string();
    assert!(page.contains(&format!("\"sameAs\":{same}")), "{page}");
    let value = |it: (&str, &str)| format!("<a href=\"{}\" rel=\"me nofollow noopener\">{}</a>", it.0, it.1);
    let told = json!([
        { "type": "PropertyValue", "name": "social.example", "value": value(shown[0]) },
        { "type": "PropertyValue", "name": "quill.example", "value": value(shown[1]) },
    ]);
    assert_eq!(json!(rows(&blog.json("/ap/users/alice").await)), told);
    let [update] = &bob.server.letters("Update")[..] else { panic!("{:?}", bob.server.received()) };
    assert_eq!(json!(rows(&update["object"])), told);
    assert!(rows(&blog.json("/ap/users/mary").await).is_empty(), "they are nobody else's");
}

#[tokio::test]
async fn what_leads_nowhere_safe_is_refused_and_comes_back() {
    let blog = TestBlog::open().await;
    let mut alice = Browser::signed_in(&blog.url, "alice").await;
    alice.open("/desk/profile").await;
    let form = alice.form_with("links");
    let long = format!("https://quill.example/{}", "x".repeat(500));
    let wrong = [
        "http://quill.example/",
        "javascript:alert(1)",
        "data:text/html,hello",
        "quill.example",
        "https://",
        "https://alice:secret@quill.example/",
        "https://quill.example/ https://social.example/",
        long.as_str(),
    ];
    for typed in wrong {
        let both = format!("https://social.example/@alice\n{typed}");
        alice.submit(form.clone().fill("links", &both).fill("bio", "I read.")).await;
        assert_eq!(alice.status, 422, "{typed}: {}", alice.text());
        let start: String = typed.chars().take(80).collect();
        assert!(alice.says(&format!("“{start}” is not the address of a page")), "{typed}: {}", alice.text());
        assert!(!alice.says("“https://social.example/@alice”"), "{typed}: {}", alice.text());
        let again = alice.form_with("links");
        assert_eq!((again.value("links").trim(), again.value("bio").trim()), (both.as_str(), "I read."));
    }
    let many: Vec<String> = (1..=7).map(|it| format!("https://quill.example/{it}")).collect();
    alice.submit(form.fill("links", &many.join("\n"))).await;
    assert_eq!(alice.status, 422);
    assert!(alice.says("At most 6 pages elsewhere are shown."), "{}", alice.text());
    assert_eq!(blog.author("alice").await.links, "", "nothing of it was kept");
}

#[tokio::test]
async fn no_address_breaks_out_of_where_it_stands() {
    let blog = TestBlog::open().await;
    let strange = "https://quill.example/\"><script>alert('1')</script>&x=1".to_owned();
    let profile = Profile { display_name: "Alice".to_owned(), links: strange, ..Profile::default() };
    blog.author("alice").await.introduce(&blog.app, &profile).await.unwrap();

    let page = blog.page("/@alice").await;
    assert!(!page.contains("<script>alert"), "{page}");
    let [(address, _)] = &links(&page)[..] else { panic!("{page}") };
    assert!(address.starts_with("https://quill.example/"), "{address}");
    let value = rows(&blog.json("/ap/users/alice").await)[0]["value"].as_str().unwrap().to_owned();
    let read = Html::parse_fragment(&value);
    let [link] = &read.select(&Selector::parse("a").unwrap()).collect::<Vec<_>>()[..] else {
        panic!("{value}")
    };
    assert_eq!(link.attr("href"), Some(address.as_str()));
    assert!(read.select(&Selector::parse("script").unwrap()).next().is_none(), "{value}");
}

#[tokio::test]
async fn who_leaves_for_good_takes_them_along() {
    let blog = TestBlog::open().await;
    let mary = blog.author("mary").await;
    let links = "https://social.example/@mary".to_owned();
    let profile = Profile { display_name: "Mary".to_owned(), links, ..Profile::default() };
    mary.introduce(&blog.app, &profile).await.unwrap();
    assert_eq!(blog.author("mary").await.links, "https://social.example/@mary");

    reynard::federation::depart(&blog.app, &mary, &By::operator("")).await.unwrap();

    assert_eq!(Author::by_id(&blog.app.db, mary.id).await.unwrap().links, "");
}

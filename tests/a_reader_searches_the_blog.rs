//! Every word that anybody may read can be found, and no other.

use reynard::{
    App,
    blog::{Draft, Review},
    db,
};
use scraper::Html;
use sea_orm::ConnectionTrait;

use crate::support::{Browser, Mastodon, TestBlog, facts, token};

/// What the results are called, the best first.
async fn found(blog: &TestBlog, asked: &str) -> Vec<String> {
    headings(&blog.page(&address(asked)).await)
}

fn address(asked: &str) -> String {
    format!(
        "/search?{}",
        url::form_urlencoded::Serializer::new(String::new()).append_pair("q", asked).finish()
    )
}

fn headings(page: &str) -> Vec<String> {
    let page = Html::parse_document(page);
    let heading = scraper::Selector::parse("ol.idx h3").unwrap();
    page.select(&heading).map(|it| it.text().collect::<String>()).collect()
}

/// Who said the comments that are found.
async fn remarks(blog: &TestBlog, asked: &str) -> Vec<String> {
    headings(&blog.page(&format!("{}&in=comments", address(asked))).await)
}

/// How many reviews and comments a page says there are.
async fn counts(blog: &TestBlog, asked: &str) -> (String, String) {
    let page = Html::parse_document(&blog.page(&address(asked)).await);
    let tab = scraper::Selector::parse("nav[aria-label='Where to look'] a").unwrap();
    let tabs: Vec<String> = page.select(&tab).map(|it| it.text().collect()).collect();
    let [reviews, comments] = &tabs[..] else { panic!("{tabs:?}") };
    let count = |it: &str| it.rsplit(' ').next().unwrap().to_owned();
    (count(reviews), count(comments))
}

fn nothing() -> (String, String) {
    ("0".to_owned(), "0".to_owned())
}

/// A review about a book of its own, in some language.
fn about(title: &str, language: &str, markdown: &str) -> Draft {
    let mut draft = facts(title);
    draft.language = language.to_owned();
    draft.markdown = markdown.to_owned();
    draft.facts.isbn = String::new();
    draft
}

#[tokio::test]
async fn a_review_is_found_by_everything_it_says() {
    let blog = TestBlog::open().await;
    let mut draft = about(
        "A Frost Remembered",
        "en",
        "The pears *rotted* where they fell.\n\n| a | b |\n|-|-|\n| quince | medlar |",
    );
    draft.summary = "Patient, and cold.".to_owned();
    draft.categories = "Novels".to_owned();
    draft.tags = "slow reading".to_owned();
    draft.facts.book_title = "The Quiet Orchard".to_owned();
    draft.facts.translators = "Ruth Okoye".to_owned();
    draft.facts.isbn = "978-0-306-40615-7".to_owned();
    blog.published_by("alice", &draft).await;
    blog.published_by("mary", &about("Something Else", "en", "No fruit at all.")).await;

    for asked in [
        "remembered",
        "FROST",
        "pears rotted",
        "quince",
        "medlar",
        "patient",
        "orchard",
        "Vestrin",
        "okoye",
        "harbour",
        "9780306406157",
        "978-0-306-40615-7",
        "0-306-40615-2",
        "slow reading",
        "rott",
        "frost pears vestrin slow",
        "\"where they fell\"",
        "“The Quiet Orchard”",
    ] {
        assert!(found(&blog, asked).await.contains(&"A Frost Remembered".to_owned()), "{asked}");
    }
    for asked in ["pears apples", "\"rotted pears\"", "otted", "9780306406158", "remembered by nobody"] {
        assert_eq!(found(&blog, asked).await, [""; 0], "{asked}");
    }
    let page = blog.page(&address("rotted vestrin")).await;
    assert!(page.contains("<mark>rotted</mark>") && page.contains("<mark>Vestrin</mark>"), "{page}");
    assert!(page.contains("<title>1 review with “rotted vestrin”. Winter Reading</title>"), "{page}");
    assert!(
        page.contains(&format!("<link rel=\"canonical\" href=\"{}/search?q=rotted+vestrin\">", blog.url)),
        "{page}"
    );
}

#[tokio::test]
async fn accents_case_and_scripts_are_no_hindrance() {
    let blog = TestBlog::open().await;
    blog.published_by("alice", &about("L’Été", "fr", "Une **forêt** immobile, des Œuvres.")).await;
    blog.published_by("alice", &about("Straßen", "de", "Die Bücher der großen Flüsse.")).await;
    blog.published_by("alice", &about("Хлеб", "ru", "Тихие сады и длинные книги.")).await;
    blog.published_by("alice", &about("静かな果樹園", "ja", "霜の朝に始まる静かな物語。")).await;
    blog.published_by("alice", &about("بستان", "ar", "كِتَابٌ هادئ عن الصقيع.")).await;

    for (asked, title) in [
        ("foret", "L’Été"),
        ("FORÊT oeuvres", "L’Été"),
        ("ete", "L’Été"),
        ("strasse", "Straßen"),
        ("bucher", "Straßen"),
        ("сад", "Хлеб"),
        ("хлеб", "Хлеб"),
        ("果樹園", "静かな果樹園"),
        ("物語", "静かな果樹園"),
        ("كتاب", "بستان"),
    ] {
        assert_eq!(found(&blog, asked).await, [title], "{asked}");
    }
    assert_eq!(found(&blog, "語物").await, [""; 0]);
    let page = blog.page(&address("物語")).await;
    assert!(page.contains("<mark>物語</mark>"), "{page}");
}

#[tokio::test]
async fn postgres_knows_what_a_language_makes_of_a_word() {
    let blog = TestBlog::open().await;
    blog.published_by("alice", &about("One", "en", "A story of running water.")).await;
    blog.published_by("alice", &about("Zwei", "de", "Ein Haus am Fluss.")).await;
    blog.published_by("alice", &about("Tri", "eo", "Pri rakontoj.")).await;
    if crate::support::postgres().is_none() {
        assert_eq!(found(&blog, "stories").await, [""; 0], "SQLite keeps words as they are");
        return;
    }

    assert_eq!(found(&blog, "stories").await, ["One"]);
    assert_eq!(found(&blog, "häuser").await, ["Zwei"]);
    assert_eq!(found(&blog, "rakontoj").await, ["Tri"]);
    assert_eq!(found(&blog, "\"stories\"").await, [""; 0], "a phrase is meant as it stands");
    let page = blog.page(&address("stories runs")).await;
    assert!(page.contains("<mark>story</mark>") && page.contains("<mark>running</mark>"), "{page}");
}

#[tokio::test]
async fn what_is_not_published_is_not_found_not_even_counted() {
    let blog = TestBlog::open().await;
    let word = token();
    let alice = blog.author("alice").await;
    let draft = about("Secret", "en", &format!("Only {word} here."));
    let review = Review::draft(&blog.app, &alice, &draft).await.unwrap();
    assert_eq!(counts(&blog, &word).await, nothing(), "a draft");

    let review = review.publish(&blog.app, None).await.unwrap();
    assert_eq!(found(&blog, &word).await, ["Secret"]);

    review.retract(&blog.app).await.unwrap();
    assert_eq!(counts(&blog, &word).await, nothing(), "retracted");
    assert!(!blog.page(&address(&word)).await.contains("Secret"));

    let again = Review::by_id(&blog.app.db, review.id).await.unwrap().publish(&blog.app, None).await.unwrap();
    assert_eq!(found(&blog, &word).await, ["Secret"]);
    again.delete(&blog.app).await.unwrap();
    assert_eq!(counts(&blog, &word).await, nothing(), "deleted");
}

#[tokio::test]
async fn a_preview_leaves_no_words_behind() {
    let blog = TestBlog::open().await;
    let (kept, tried) = (token(), token());
    let review = blog.published_by("alice", &about("Frost", "en", &format!("Now {kept}."))).await;
    let alice = blog.author("alice").await;

    let draft = about("Frost", "en", &format!("Perhaps {tried}."));
    Review::rehearse(&blog.app, &alice, Some(review.review.clone()), &draft).await.unwrap();

    assert_eq!(counts(&blog, &tried).await, nothing());
    assert_eq!(found(&blog, &kept).await, ["Frost"]);
}

#[tokio::test]
async fn an_edit_is_found_by_its_new_words_only() {
    let blog = TestBlog::open().await;
    let (old, new) = (token(), token());
    let review = blog.published_by("alice", &about("Frost", "en", &format!("It was {old}."))).await;

    blog.revise(&review, &format!("It is {new}.")).await;

    assert_eq!(counts(&blog, &old).await, nothing());
    assert_eq!(found(&blog, &new).await, ["Frost"]);
}

#[tokio::test]
async fn comments_are_found_while_they_are_shown() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let bob = Mastodon::open().await.person("bob");
    let (word, other) = (token(), token());
    let mut note = bob.reply(&review, &review.id, &format!("<p>I think {word} of <b>pears</b>.</p>")).await;
    assert_eq!(counts(&blog, &word).await, ("0".to_owned(), "1".to_owned()));
    assert_eq!(remarks(&blog, &word).await, ["Bob on The Quiet Orchard"]);
    let page = blog.page(&format!("{}&in=comments", address(&word))).await;
    assert!(page.contains(&format!("<mark>{word}</mark>")), "{page}");
    assert!(page.contains(&format!("{}/comments/1\"", review.path)), "{page}");

    note["content"] = serde_json::json!(format!("<p>No, {other}.</p>"));
    note["updated"] = serde_json::json!((chrono::Utc::now() + chrono::TimeDelta::minutes(1)).to_rfc3339());
    bob.tell(&review.inbox, bob.update(&note)).await;
    assert_eq!(counts(&blog, &word).await, nothing());
    assert_eq!(remarks(&blog, &other).await.len(), 1);

    let mut alice = Browser::signed_in(&blog.url, "alice").await;
    for (button, is_found) in [("Hide", false), ("Show again", true)] {
        alice.open("/desk/comments").await;
        let press = alice.button(button);
        alice.submit(press).await;
        assert_eq!(!remarks(&blog, &other).await.is_empty(), is_found, "{button}");
    }

    blog.retract(&review).await;
    assert_eq!(counts(&blog, &other).await, nothing(), "under a retracted review");
    blog.publish_again(&review).await;
    assert_eq!(remarks(&blog, &other).await.len(), 1);

    bob.delete(&review, &note).await;
    assert_eq!(counts(&blog, &other).await, nothing(), "taken back");
}

#[tokio::test]
async fn what_an_author_answers_is_found_and_what_a_guest_says_when_it_is_approved() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let (answer, guest, changed) = (token(), token(), token());
    blog.answer(&review, None, &format!("About {answer}.")).await;
    assert_eq!(remarks(&blog, &answer).await.len(), 1);

    let mut ines = Browser::new(&blog.url);
    ines.open(&format!("{}/reply", review.path)).await;
    let form = ines.button("Send as a guest").fill("name", "Ines").fill("words", &format!("Well, {guest}."));
    ines.submit(form).await;
    assert_eq!(counts(&blog, &guest).await, nothing(), "held for the desk");

    let mut alice = Browser::signed_in(&blog.url, "alice").await;
    alice.open("/desk/comments").await;
    let approve = alice.button("Approve");
    alice.submit(approve).await;
    assert_eq!(remarks(&blog, &guest).await, ["Ines on The Quiet Orchard"]);

    let form = ines.form_with("words").fill("words", &format!("Or {changed}."));
    ines.submit(form).await;
    assert_eq!(counts(&blog, &guest).await, nothing());
    assert_eq!(remarks(&blog, &changed).await.len(), 1);

    let delete = ines.button("Delete it");
    ines.submit(delete).await;
    assert_eq!(counts(&blog, &changed).await, nothing());
}

#[tokio::test]
async fn what_is_private_or_warned_of_is_not_shown_in_passing() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let bob = Mastodon::open().await.person("bob");
    let (private, warned) = (token(), token());
    let mut secret = bob.note(&review.id, &format!("<p>Between us: {private}.</p>"));
    secret["to"] = serde_json::json!([review.author]);
    secret["cc"] = serde_json::json!([]);
    bob.tell(&review.inbox, bob.create(&secret)).await;
    let mut folded = bob.note(&review.id, &format!("<p>She dies: {warned}.</p>"));
    folded["summary"] = serde_json::json!("The ending");
    bob.tell(&review.inbox, bob.create(&folded)).await;
    let mut spoiler = about("Endings", "en", &format!("At last {warned} happens."));
    spoiler.spoilers = Some("on".to_owned());
    blog.published_by("alice", &spoiler).await;
    let folding = format!("Before. <details><summary>the end</summary>After {warned} nothing.</details>");
    blog.published_by("mary", &about("Folded", "en", &folding)).await;

    assert_eq!(counts(&blog, &private).await, nothing());
    let mut found = found(&blog, &warned).await;
    found.sort();
    assert_eq!(found, ["Endings", "Folded"]);
    assert_eq!(remarks(&blog, &warned).await.len(), 1);
    for path in [address(&warned), format!("{}&in=comments", address(&warned))] {
        let page = blog.page(&path).await;
        assert!(
            !page.contains("She dies") && !page.contains("At last") && !page.contains("nothing"),
            "{page}"
        );
    }
}

#[tokio::test]
async fn whatever_is_typed_gets_a_clear_answer() {
    let blog = TestBlog::open().await;
    blog.published("The Quiet Orchard").await;

    for hostile in [
        "\"",
        "'",
        "\"\"\"",
        "*",
        "a*",
        "-a",
        "(",
        ")",
        "NEAR(a b)",
        "a AND",
        "OR",
        "NOT",
        "title:quiet",
        "^quiet",
        "{a b}",
        "a + b",
        "a & | ! b:*",
        "<->",
        "\\",
        "'; drop table reviews; --",
        "\u{0}",
        "quiet\u{0}orchard",
        "🦊",
        "½",
        "%",
        "_",
        "the",
        "and or not",
        "$1",
        "?1",
        "<script>alert(1)</script>",
        "\u{202e}",
        "ﷺ",
    ] {
        let page = blog.page(&address(hostile)).await;
        assert!(!page.contains("<script>"), "{page}");
        blog.page(&format!("{}&in=comments", address(hostile))).await;
    }
    let long = blog.page(&address(&"quiet ".repeat(1_700))).await;
    assert!(long.contains("only its first words were looked for") && long.len() < 20_000, "{long}");
    assert_eq!(headings(&long), ["The Quiet Orchard"]);
    assert!(blog.page(&address("* *")).await.contains("There is no word in that"));
    assert!(blog.page(&address("nowhere")).await.contains("Nothing there has all of these words."));
    assert!(blog.page("/search").await.contains("looked for together"));
    for odd in ["/search?q=%ff%fe", "/search?q=a&q=b&in=x&in=y", "/search?%00", "/search?page=1"] {
        blog.page(odd).await;
    }
    for nowhere in
        ["/search?q=quiet&page=2", "/search?q=quiet&page=0", "/search?q=quiet&page=x", "/search?page=101"]
    {
        assert_eq!(blog.get(nowhere).await.status, 404, "{nowhere}");
    }
    assert_eq!(found(&blog, "title quiet").await, [""; 0], "there are no operators");
}

#[tokio::test]
async fn many_results_come_in_pages_the_best_first() {
    let blog = TestBlog::open().await;
    for number in 0..12 {
        blog.published_by("alice", &about(&format!("Number {number}"), "en", "Somewhere a lantern.")).await;
    }
    blog.published_by("alice", &about("The Lantern", "en", "It burns.")).await;

    let first = blog.page(&address("lantern")).await;
    assert_eq!(headings(&first)[0], "The Lantern", "what is called so comes first");
    assert_eq!(headings(&first).len(), 10);
    assert!(first.contains("<link rel=\"next\" href=\"/search?q=lantern&#38;page=2\">"), "{first}");
    let second = blog.page("/search?q=lantern&page=2").await;
    assert_eq!(headings(&second).len(), 3);
    assert!(second.contains("<link rel=\"prev\" href=\"/search?q=lantern\">"), "{second}");
    assert_eq!(blog.get("/search?q=lantern&page=3").await.status, 404);
}

#[tokio::test]
async fn what_an_older_reynard_wrote_is_read_after_the_upgrade() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let bob = Mastodon::open().await.person("bob");
    let word = token();
    bob.reply(&review, &review.id, &format!("<p>{word}</p>")).await;
    let before_the_index = [
        "DROP TABLE review_words",
        "DROP TABLE comment_words",
        "DROP TABLE unread",
        "DROP INDEX reviews_shown",
        "DROP INDEX books_isbn_key",
        "DROP INDEX books_title_key",
        "DROP INDEX books_shelfmark",
        "DROP INDEX books_letter_sort_key_shelfmark",
        "DROP INDEX credits_slug",
        "DROP INDEX credits_role_letter_sort_key_slug",
        "DROP INDEX review_tags_tag_id_review_id",
        "DROP INDEX review_categories_category_id_review_id",
        "ALTER TABLE books DROP COLUMN isbn_key",
        "ALTER TABLE books DROP COLUMN title_key",
        "ALTER TABLE books DROP COLUMN shelfmark",
        "ALTER TABLE books DROP COLUMN letter",
        "ALTER TABLE books DROP COLUMN sort_key",
        "ALTER TABLE credits DROP COLUMN slug",
        "ALTER TABLE credits DROP COLUMN letter",
        "ALTER TABLE credits DROP COLUMN sort_key",
        "DELETE FROM seaql_migrations WHERE version = 'm0010_search'",
    ];
    let txn = db::begin(&blog.app.db).await.unwrap();
    for sql in before_the_index {
        txn.execute_unprepared(sql).await.unwrap();
    }
    txn.commit().await.unwrap();

    App::open(blog.app.config.clone()).await.unwrap();
    blog.work_until_idle().await;

    assert_eq!(found(&blog, "frost").await, ["The Quiet Orchard"]);
    assert_eq!(remarks(&blog, &word).await.len(), 1);
    assert!(blog.page("/books").await.contains("The Quiet Orchard"));
    assert!(blog.page("/writers/oda-vestrin").await.contains("The Quiet Orchard"));
}

#[tokio::test]
async fn tidying_up_forgets_words_without_a_home_and_reads_what_was_missed() {
    let blog = TestBlog::open().await;
    blog.settled("The Quiet Orchard").await;
    let txn = db::begin(&blog.app.db).await.unwrap();
    txn.execute_unprepared("DELETE FROM review_words").await.unwrap();
    txn.commit().await.unwrap();
    assert_eq!(found(&blog, "frost").await, [""; 0]);

    reynard::worker::tidy(&blog.app).await.unwrap();
    blog.work_until_idle().await;

    assert_eq!(found(&blog, "frost").await, ["The Quiet Orchard"]);
}

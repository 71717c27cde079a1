//! Reviews by year and month, by book and by writer, and from one to the next.

use chrono::{DateTime, TimeDelta, Utc};
use reynard::blog::{Draft, Review};
use scraper::{Html, Selector};

use crate::support::{TestBlog, facts};

fn about(title: &str, writers: &str) -> Draft {
    let mut draft = facts(title);
    draft.facts.writers = writers.to_owned();
    draft.facts.isbn = String::new();
    draft.tags = String::new();
    draft.categories = String::new();
    draft
}

async fn published_at(blog: &TestBlog, draft: &Draft, at: &str) -> Review {
    let alice = blog.author("alice").await;
    let at: DateTime<Utc> = at.parse().unwrap();
    let review = Review::draft(&blog.app, &alice, draft).await.unwrap();
    review.publish(&blog.app, Some(at)).await.unwrap()
}

/// The words of what a selector finds.
fn texts(page: &str, selector: &str) -> Vec<String> {
    let page = Html::parse_document(page);
    let selector = Selector::parse(selector).unwrap();
    let words = |it: String| it.split_whitespace().collect::<Vec<_>>().join(" ");
    page.select(&selector).map(|it| words(it.text().collect())).collect()
}

async fn titles(blog: &TestBlog, path: &str) -> Vec<String> {
    texts(&blog.page(path).await, ".entry h3")
}

#[tokio::test]
async fn the_archive_has_years_and_months() {
    let blog = TestBlog::open().await;
    assert!(blog.page("/archive").await.contains("Nothing has been published here yet."));
    for (title, at) in [
        ("Last Second", "2025-12-31T23:59:59Z"),
        ("First Second", "2026-01-01T00:00:00Z"),
        ("November", "2026-11-15T12:00:00Z"),
        ("Old", "2009-03-02T12:00:00Z"),
    ] {
        published_at(&blog, &about(title, "Oda Vestrin"), at).await;
    }
    let alice = blog.author("alice").await;
    Review::draft(&blog.app, &alice, &about("A Draft", "Oda Vestrin")).await.unwrap();

    let all = blog.page("/archive").await;
    assert_eq!(texts(&all, ".side h2"), ["2026", "2025", "2009"]);
    assert_eq!(texts(&all, ".idx li a"), ["November 2026", "January 2026", "December 2025", "March 2009"]);
    assert_eq!(texts(&all, ".side h2 + p"), ["2 reviews", "1 review", "1 review"]);
    assert_eq!(titles(&blog, "/archive/2026").await, ["November", "First Second"]);
    assert_eq!(titles(&blog, "/archive/2026/11").await, ["November"]);
    assert_eq!(titles(&blog, "/archive/2025/12").await, ["Last Second"]);
    let page = blog.page("/archive/2026/11").await;
    assert!(page.contains("<title>November 2026. Winter Reading</title>"), "{page}");
    assert!(
        page.contains(&format!("<link rel=\"canonical\" href=\"{}/archive/2026/11\">", blog.url)),
        "{page}"
    );
    for nowhere in [
        "/archive/2024",
        "/archive/2026/02",
        "/archive/2026/13",
        "/archive/2026/0",
        "/archive/2026/1",
        "/archive/26",
        "/archive/x",
        "/archive/2026/11?page=2",
        "/archive/0000",
        "/archive/9999/12",
        "/archive/-001",
    ] {
        assert_eq!(blog.get(nowhere).await.status, 404, "{nowhere}");
    }
}

#[tokio::test]
async fn the_archive_counts_what_everybody_may_see() {
    let blog = TestBlog::open().await;
    let days = ["2026-05-02T00:00:00Z", "2026-05-31T23:59:59Z", "2026-06-01T00:00:00Z"];
    for (number, at) in days.iter().enumerate() {
        published_at(&blog, &about(&format!("Number {number}"), "Oda Vestrin"), at).await;
    }
    let counts = async || {
        let page = blog.page("/archive").await;
        (texts(&page, ".idx li a"), texts(&page, ".side h2 + p"))
    };
    let (both, three) = (vec!["June 2026".to_owned(), "May 2026".to_owned()], vec!["3 reviews".to_owned()]);
    assert_eq!(counts().await, (both.clone(), three.clone()));

    let june = Review::by_slug(&blog.app.db, "number-2").await.unwrap();
    june.retract(&blog.app).await.unwrap();
    assert_eq!(counts().await, (vec!["May 2026".to_owned()], vec!["2 reviews".to_owned()]));
    assert_eq!(blog.get("/archive/2026/06").await.status, 404);

    let retracted = Review::by_id(&blog.app.db, june.id).await.unwrap();
    let june = retracted.publish(&blog.app, june.published_at).await.unwrap();
    assert_eq!(counts().await, (both, three));
    june.delete(&blog.app).await.unwrap();
    assert_eq!(counts().await, (vec!["May 2026".to_owned()], vec!["2 reviews".to_owned()]));
}

#[tokio::test]
async fn a_full_month_has_pages_that_know_each_other() {
    let blog = TestBlog::open().await;
    let first: DateTime<Utc> = "2026-05-02T00:00:00Z".parse().unwrap();
    for number in 0..21 {
        let at = (first + TimeDelta::days(number)).to_rfc3339();
        published_at(&blog, &about(&format!("Number {number}"), "Oda Vestrin"), &at).await;
    }

    let second = blog.page("/archive/2026/05?page=2").await;
    assert!(second.contains("<title>May 2026, page 2. Winter Reading</title>"), "{second}");
    assert!(second.contains("<link rel=\"prev\" href=\"/archive/2026/05\">"), "{second}");
    assert!(second.contains("<link rel=\"next\" href=\"/archive/2026/05?page=3\">"), "{second}");
    assert_eq!(titles(&blog, "/archive/2026/05?page=3").await, ["Number 0"]);
    assert_eq!(titles(&blog, "/writers/oda-vestrin?page=3").await, ["Number 0"]);
    assert_eq!(blog.get("/writers/oda-vestrin?page=4").await.status, 404);
}

#[tokio::test]
async fn books_stand_in_the_order_of_the_alphabet_in_every_script() {
    let blog = TestBlog::open().await;
    assert!(blog.page("/books").await.contains("No book has been reviewed here yet."));
    assert!(blog.page("/writers").await.contains("No writer has been reviewed here yet."));
    for (title, writer) in [
        ("The Quiet Orchard", "Mira Holt"),
        ("Éclairs", "Ursula K. Le Guin"),
        ("An Apple", "Émile Zöller"),
        ("1984 Apples", "Johann von Goethe"),
        ("Тихий сад", "Лев Толстой"),
        ("静かな果樹園", "村上春樹"),
        ("بستان هادئ", "نجيب محفوظ"),
    ] {
        blog.published_by("alice", &about(title, writer)).await;
    }
    let alice = blog.author("alice").await;
    Review::draft(&blog.app, &alice, &about("Zebra", "Zora Quill")).await.unwrap();

    let books = blog.page("/books").await;
    assert_eq!(texts(&books, ".letters a"), ["0–9", "A", "E", "Q", "Т", "ب", "漢"]);
    assert_eq!(
        texts(&books, ".idx cite"),
        [
            "1984 Apples",
            "An Apple",
            "Éclairs",
            "The Quiet Orchard",
            "Тихий сад",
            "بستان هادئ",
            "静かな果樹園"
        ]
    );
    assert!(books.contains("href=\"#letter-Т\"") && books.contains("id=\"letter-Т\""), "{books}");
    assert!(books.contains("href=\"/reviews/the-quiet-orchard\""), "the only review of it: {books}");
    let writers = blog.page("/writers").await;
    assert_eq!(
        texts(&writers, ".letters a"),
        ["G", "H", "L", "Z", "Т", "ن", "漢"].map(|it| if it == "ن" { "م" } else { it })
    );
    assert_eq!(
        texts(&writers, ".idx li a"),
        [
            "Johann von Goethe",
            "Mira Holt",
            "Ursula K. Le Guin",
            "Émile Zöller",
            "Лев Толстой",
            "نجيب محفوظ",
            "村上春樹"
        ]
    );
    assert_eq!(texts(&blog.page("/books?letter=%D0%A2").await, ".idx cite"), ["Тихий сад"]);
    for nowhere in
        ["/books?letter=Z", "/books?letter=%00", "/books?page=2", "/books?page=x", "/writers/zora-quill"]
    {
        assert_eq!(blog.get(nowhere).await.status, 404, "{nowhere}");
    }
}

#[tokio::test]
async fn many_books_come_in_pages_and_letters_lead_to_pages_of_their_own() {
    let blog = TestBlog::open().await;
    for number in 0..102 {
        let title = format!("{} {number:03}", if number < 101 { "Almanac" } else { "Bee" });
        blog.published_by("alice", &about(&title, &format!("Writer {number:03}"))).await;
    }

    let first = blog.page("/books").await;
    assert_eq!(texts(&first, ".idx cite").len(), 100);
    assert!(first.contains("<link rel=\"next\" href=\"/books?page=2\">"), "{first}");
    assert!(first.contains("href=\"/books?letter=B\""), "{first}");
    assert_eq!(texts(&blog.page("/books?page=2").await, ".idx cite"), ["Almanac 100", "Bee 101"]);
    assert_eq!(texts(&blog.page("/books?letter=A&page=2").await, ".idx cite"), ["Almanac 100"]);
    let bees = blog.page("/books?letter=B").await;
    assert_eq!(texts(&bees, ".idx cite"), ["Bee 101"]);
    assert!(bees.contains("<title>Books: B. Winter Reading</title>"), "{bees}");
}

#[tokio::test]
async fn all_reviews_of_one_book_stand_together() {
    let blog = TestBlog::open().await;
    let by_title = about("The Quiet Orchard", "Oda Vestrin");
    let mut by_isbn = about("The Quiet Orchard: a novel", "O. Vestrin");
    by_isbn.facts.isbn = "0-306-40615-2".to_owned();
    let mut both = by_title.clone();
    both.facts.isbn = "978-0-306-40615-7".to_owned();
    both.title = "Once more".to_owned();
    let first = blog.published_by("alice", &by_title).await;
    blog.published_by("mary", &by_isbn).await;
    blog.published_by("mary", &about("The Quiet Orchard", "Somebody Else")).await;
    assert_eq!(titles(&blog, "/books/the-quiet-orchard-oda-vestrin").await, ["The Quiet Orchard"]);

    let bridge = blog.published_by("mary", &both).await;
    let mut together = titles(&blog, "/books/the-quiet-orchard-oda-vestrin").await;
    together.sort();
    assert_eq!(together, ["Once more", "The Quiet Orchard", "The Quiet Orchard: a novel"]);
    let books = blog.page("/books").await;
    assert_eq!(texts(&books, ".idx cite").len(), 2, "the book, and another of the same title: {books}");
    assert!(
        books.contains("3 reviews") && books.contains("href=\"/books/the-quiet-orchard-oda-vestrin\""),
        "{books}"
    );
    let page = blog.page(&first.path).await;
    assert!(page.contains("the same book") && page.contains("All reviews of this book"), "{page}");

    let current = Review::by_id(&blog.app.db, bridge.review.id).await.unwrap();
    let mut elsewhere = about("Another Book", "Nobody");
    elsewhere.slug = current.slug.clone();
    current.revise(&blog.app, &elsewhere).await.unwrap();
    assert_eq!(titles(&blog, "/books/the-quiet-orchard-oda-vestrin").await, ["The Quiet Orchard"]);
    assert_eq!(texts(&blog.page("/books").await, ".idx cite").len(), 4, "without the bridge they part again");
    assert_eq!(titles(&blog, "/books/another-book-nobody").await, ["Another Book"]);

    blog.retract(&first).await;
    assert_eq!(blog.get("/books/the-quiet-orchard-oda-vestrin").await.status, 404);
}

#[tokio::test]
async fn a_writer_has_a_page_that_the_review_leads_to() {
    let blog = TestBlog::open().await;
    let review = blog.published_by("alice", &about("The Quiet Orchard", "Oda Vestrin; Émile Storr")).await;
    blog.published_by("alice", &about("The Loud Orchard", "Emile Storr")).await;
    let mut translated = about("Orchards", "Nobody Known");
    translated.facts.translators = "Emile Storr".to_owned();
    blog.published_by("alice", &translated).await;

    let page = blog.page(&review.path).await;
    assert!(
        page.contains("href=\"/writers/oda-vestrin\"") && page.contains("href=\"/writers/emile-storr\""),
        "{page}"
    );
    assert_eq!(titles(&blog, "/writers/oda-vestrin").await, ["The Quiet Orchard"]);
    assert_eq!(titles(&blog, "/writers/emile-storr").await, ["The Loud Orchard", "The Quiet Orchard"]);
    let page = blog.page("/writers/emile-storr").await;
    assert!(page.contains("2 reviews"), "{page}");
    assert!(
        page.contains(&format!("<link rel=\"canonical\" href=\"{}/writers/emile-storr\">", blog.url)),
        "{page}"
    );
    assert_eq!(blog.get("/writers/nobody").await.status, 404);
}

#[tokio::test]
async fn a_review_leads_on_to_those_near_it() {
    let blog = TestBlog::open().await;
    let draft = |title: &str, writers: &str, tags: &str, categories: &str| Draft {
        tags: tags.to_owned(),
        categories: categories.to_owned(),
        ..about(title, writers)
    };
    blog.published_by("mary", &draft("Far", "Nobody", "summer", "Essays")).await;
    blog.published_by("mary", &draft("Same Shelf", "Nora", "", "Novels")).await;
    blog.published_by("mary", &draft("Same Tags", "Nina", "frost, pears", "Novels")).await;
    blog.published_by("mary", &draft("Same Writer", "Mira Holt", "", "")).await;
    blog.published_by("mary", &draft("The Orchard", "Mira Holt", "", "")).await;
    let retracted = blog.published_by("alice", &draft("Gone", "Mira Holt", "frost", "Novels")).await;
    blog.retract(&retracted).await;
    let alice = blog.author("alice").await;
    Review::draft(&blog.app, &alice, &draft("Unready", "Mira Holt", "frost", "Novels")).await.unwrap();

    let review =
        blog.published_by("alice", &draft("The Orchard", "Mira Holt", "frost, pears", "Novels")).await;
    let page = blog.page(&review.path).await;

    let near = texts(&page, "section[aria-labelledby=related] .idx cite");
    assert_eq!(near, ["The Orchard", "Same Writer", "Same Tags", "Same Shelf"]);
    let why = texts(&page, "section[aria-labelledby=related] .facts > span:first-child");
    assert_eq!(
        why,
        ["the same book", "also by Mira Holt", "also under frost and pears", "also under Novels"]
    );
    let far = blog.page("/reviews/far").await;
    assert!(!far.contains("aria-labelledby=\"related\""), "nothing is near: {far}");
}

/// `cargo test --release --test stories ten_thousand -- --ignored --nocapture`
#[tokio::test]
#[ignore = "a measurement; takes minutes"]
async fn page_time_with_ten_thousand_reviews() {
    let blog = TestBlog::open().await;
    for count in [100, 10_000] {
        fill(&blog, count).await;
        println!("| {count} reviews | median | slowest |\n|---|---|---|");
        for path in [
            "/",
            "/?page=5",
            "/archive",
            "/archive/2021",
            "/archive/2021/05",
            "/books",
            "/books?letter=M",
            "/writers",
            "/writers/writer-number-7",
            "/tags/tag-3",
            "/categories/category-1",
            "/reviews/almanac-50",
            "/nothing-here",
            "/search?q=rare50",
            "/search?q=pear",
            "/search?q=frost+pear+word100",
            "/search?q=the",
            "/search?q=%22the+frost%22",
        ] {
            let mut times = Vec::new();
            for _ in 0..15 {
                let begin = std::time::Instant::now();
                assert!(matches!(blog.get(path).await.status, 200 | 404), "{path}");
                times.push(begin.elapsed());
            }
            times.sort();
            println!("| `{path}` | {:.1?} | {:.1?} |", times[7], times[14]);
        }
    }
}

/// So many reviews in ten years: every one says `frost`, one in ten `pear`, one alone `rare50`.
async fn fill(blog: &TestBlog, count: u64) {
    let alice = blog.author("alice").await;
    let begin: DateTime<Utc> = "2016-01-01T00:00:00Z".parse().unwrap();
    let there = Review::count_published(&blog.app.db, reynard::blog::Shelf::All).await.unwrap();
    for number in there..count {
        let word = |it: u64| format!("word{} ", (number * 7919 + it * it * 31) % 6_000);
        let pear = if number % 10 == 0 { "pear" } else { "" };
        let draft = Draft {
            title: format!("Almanac {number}"),
            slug: format!("almanac-{number}"),
            summary: String::new(),
            markdown: format!("The frost of rare{number} {pear}. {}", (0..500).map(word).collect::<String>()),
            language: "en".to_owned(),
            categories: format!("Category {}", number % 8),
            tags: format!("tag {}, tag {}", number % 40, number % 11),
            facts: reynard::blog::Facts {
                book_title: format!("{}lmanac {number}", char::from(b'A' + (number % 26) as u8)),
                writers: format!("Writer Number {}", number % 700),
                ..Default::default()
            },
            ..Draft::default()
        };
        let review = Review::draft(&blog.app, &alice, &draft).await.unwrap();
        let at = begin + TimeDelta::hours(number as i64 * 8);
        review.publish(&blog.app, Some(at)).await.unwrap();
    }
}

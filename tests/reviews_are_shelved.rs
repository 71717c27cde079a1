//! Categories within categories, and the books of a series in their order.

use reynard::blog::{Draft, Facts, Role};

use crate::support::{Browser, TestBlog, facts};

fn under(title: &str, categories: &str) -> Draft {
    Draft { categories: categories.to_owned(), ..alone(title) }
}

fn alone(title: &str) -> Draft {
    let book = Facts { book_title: title.to_owned(), writers: "Oda Vestrin".to_owned(), ..Facts::default() };
    Draft { facts: book, tags: String::new(), categories: String::new(), ..facts(title) }
}

fn volume(title: &str, number: &str) -> Draft {
    let mut draft = alone(title);
    draft.facts.series = "The Salt Roads".to_owned();
    draft.facts.volume = number.to_owned();
    draft
}

#[tokio::test]
async fn a_category_shows_what_is_kept_within_it() {
    let blog = TestBlog::open().await;
    blog.published_by("alice", &under("Sea Novel", "Fiction / Novels / Sea")).await;
    blog.published_by("alice", &under("Short", "Fiction / Stories")).await;
    blog.published_by("mary", &under("Essay", "Essays")).await;

    let fiction = blog.page("/categories/fiction").await;
    assert!(
        fiction.contains("Sea Novel") && fiction.contains("Short") && !fiction.contains("Essay"),
        "{fiction}"
    );
    assert!(
        fiction.contains("href=\"/categories/novels\"") && fiction.contains("href=\"/categories/stories\"")
    );
    let sea = blog.page("/categories/sea").await;
    let path = sea.split("within\">").nth(1).unwrap().split("</p>").next().unwrap();
    assert!(path.find("/categories/fiction") < path.find("/categories/novels"), "{path}");
    assert!(path.contains("<span aria-current=\"page\"><bdi>Sea</bdi></span>"), "{path}");
    assert!(blog.page("/categories/fiction/feed.atom").await.contains("Sea Novel"));
    let tree = blog.page("/categories").await;
    let order: Vec<usize> = ["Essays<", "Fiction<", "Novels<", "Sea<", "Stories<"]
        .iter()
        .map(|it| tree.find(it).unwrap())
        .collect();
    assert!(order.is_sorted(), "{tree}");
    assert_eq!(tree.split("class=\"tree\"").nth(1).unwrap().matches("<ul>").count(), 2, "{tree}");
    assert_eq!(blog.get("/categories/nothing").await.status, 404);
}

#[tokio::test]
async fn editors_put_categories_in_order() {
    let blog = TestBlog::open().await;
    blog.new_author("erik", Role::Editor).await;
    blog.published_by("mary", &under("Sea Novel", "Novels")).await;
    let mut erik = Browser::signed_in(&blog.url, "erik").await;
    let mut mary = Browser::signed_in(&blog.url, "mary").await;
    mary.open("/desk/categories").await;
    assert_eq!(mary.status, 403, "only editors");

    erik.open("/desk/categories").await;
    let form =
        erik.form_to("/desk/categories").fill("name", "Fiction").fill("description", "What is made up");
    erik.submit(form).await;
    assert_eq!(erik.status, 200, "{}", erik.html);
    erik.open("/desk/categories/novels").await;
    let form = erik.form_to("/desk/categories/novels").fill("name", "Long Novels").fill("parent", "fiction");
    erik.submit(form).await;
    let fiction = blog.page("/categories/fiction").await;
    assert!(fiction.contains("Sea Novel") && fiction.contains("What is made up"), "{fiction}");
    blog.work_until_idle().await;
    assert!(blog.page("/search?q=long").await.contains("Sea Novel"), "its words are read anew");
    erik.open("/desk/categories/fiction").await;
    let circle = erik.form_to("/desk/categories/fiction").fill("parent", "novels");
    erik.submit(circle).await;
    assert_eq!(erik.status, 422, "{}", erik.html);
    assert!(erik.says("A category cannot stand within itself."), "{}", erik.html);
    let remove = erik.form_to("/desk/categories/fiction/remove");
    erik.submit(remove).await;
    assert_eq!(erik.status, 200, "nothing is kept under it: {}", erik.html);

    erik.open("/desk/categories/novels").await;
    let remove = erik.form_to("/desk/categories/novels/remove");
    erik.submit(remove).await;
    assert_eq!(erik.status, 422, "its reviews have nowhere to go: {}", erik.html);
    let form = erik.form_to("/desk/categories/novels").fill("parent", "");
    erik.submit(form).await;
    erik.open("/desk/categories").await;
    let form = erik.form_to("/desk/categories").fill("name", "Prose");
    erik.submit(form).await;
    erik.open("/desk/categories/novels").await;
    let form = erik.form_to("/desk/categories/novels").fill("parent", "prose");
    erik.submit(form).await;
    erik.open("/desk/categories/novels").await;
    let remove = erik.form_to("/desk/categories/novels/remove");
    erik.submit(remove).await;
    assert_eq!(erik.status, 200, "{}", erik.html);
    assert!(blog.page("/categories/prose").await.contains("Sea Novel"), "it moved up");
    assert_eq!(blog.get("/categories/novels").await.status, 404);
    erik.open("/desk/log").await;
    assert!(erik.says("category “Long Novels”"), "{}", erik.text());
}

#[tokio::test]
async fn the_books_of_a_series_know_each_other() {
    let blog = TestBlog::open().await;
    assert!(blog.page("/series").await.contains("No book of a series has been reviewed here yet."));
    let third = blog.published_by("alice", &volume("Ebb", "10")).await;
    let first = blog.published_by("alice", &volume("Flood", "1")).await;
    let second = blog.published_by("mary", &volume("Slack Water", "2.5")).await;
    blog.published_by("alice", &volume("Slack Water", "2.5")).await;
    let alice = blog.author("alice").await;
    reynard::blog::Review::draft(&blog.app, &alice, &volume("Spring Tide", "3")).await.unwrap();

    let page = blog.page("/series/the-salt-roads").await;
    let order: Vec<usize> =
        ["<cite>Flood", "<cite>Slack Water", "<cite>Ebb"].iter().map(|it| page.find(it).unwrap()).collect();
    assert!(order.is_sorted() && !page.contains("Spring Tide"), "{page}");
    assert_eq!(page.matches("<cite>Slack Water").count(), 1, "one book, two reviews: {page}");
    assert!(blog.page("/series").await.contains("4 reviews"));
    let middle = blog.page(&second.path).await;
    let near = middle.split("id=\"series-h\"").nth(1).unwrap().split("</nav>").next().unwrap();
    assert!(near.contains("No. 2.5 of this series"), "{near}");
    assert!(near.contains(&format!("href=\"{}\" rel=\"prev\"", first.path)), "{near}");
    assert!(near.contains(&format!("href=\"{}\" rel=\"next\"", third.path)), "{near}");
    let last = blog.page(&third.path).await;
    assert!(last.contains("href=\"/books/slack-water-oda-vestrin\" rel=\"prev\""), "{last}");
    assert!(blog.page("/books/slack-water-oda-vestrin").await.contains("The Salt Roads"));
    assert!(blog.page("/search?q=%22salt+roads%22").await.contains("Slack Water"));
    let article = blog.json(&second.ap()).await;
    assert!(article["content"].as_str().unwrap().contains("(The Salt Roads, 2.5)"), "{article}");
    assert_eq!(blog.get("/series/other").await.status, 404);

    blog.retract(&first).await;
    assert!(!blog.page("/series/the-salt-roads").await.contains("Flood"));
}

#[tokio::test]
async fn a_wrong_number_in_a_series_comes_back() {
    for (series, number, problem) in [
        ("Salt", "two", "The number in the series is a number like 2 or 2.5; not “two”."),
        ("Salt", "-1", "The number in the series is a number like 2 or 2.5; not “-1”."),
        ("Salt", "1e9", "The number in the series is a number like 2 or 2.5; not “1e9”."),
        ("", "2", "The book is number 2 of a series that has no name."),
    ] {
        let mut draft = alone("Flood");
        draft.facts.series = series.to_owned();
        draft.facts.volume = number.to_owned();
        let wrong = draft.check().unwrap_err().to_string();
        assert!(wrong.contains(problem), "{wrong}");
    }
}

//! At once, after a moment of grace, quietly, or at a time that was chosen: when a review goes out, and who
//! hears of it when.

use chrono::{NaiveDateTime, TimeDelta, Utc};
use reynard::{blog::Review, worker};

use crate::support::{Browser, Mastodon, Person, TestBlog};

const PATH: &str = "/reviews/the-quiet-orchard";

/// A blog where followers are told five minutes late, mary at its desk, and bob who follows her and the blog.
async fn with_grace() -> (TestBlog, Browser, Person) {
    let blog = TestBlog::open().await;
    blog.settles("grace", 5).await;
    let bob = Mastodon::open().await.person("bob");
    bob.follow(&blog.actor("mary")).await;
    bob.follow(&blog.blog_actor()).await;
    blog.work_until_idle().await;
    let mary = Browser::signed_in(&blog.url, "mary").await;
    (blog, mary, bob)
}

/// Mary writes a review and presses a button; what else she fills in is named.
async fn writes(mary: &mut Browser, button: &str, more: &[(&str, &str)]) {
    mary.open("/desk/reviews/new").await;
    let form =
        mary.button(button).fill("title", "The Quiet Orchard").fill("markdown", "It opens with a frost.");
    let form = more.iter().fold(form.fill("language", "en"), |form, (name, value)| form.fill(name, value));
    mary.submit(form).await;
}

/// The only review there is.
async fn the_review(blog: &TestBlog) -> Review {
    Review::all(&blog.app.db).await.unwrap().remove(0)
}

async fn opens_the_editor(mary: &mut Browser, blog: &TestBlog) {
    mary.open(&format!("/desk/reviews/{}", the_review(blog).await.id)).await;
}

async fn press(mary: &mut Browser, button: &str) {
    let form = mary.button(button);
    mary.submit(form).await;
    assert_eq!(mary.status, 200, "{}", mary.html);
}

/// What bob's server heard, besides that he may follow.
fn heard(bob: &Person) -> Vec<String> {
    let letters = bob.server.received();
    let types = letters.iter().map(|it| it["type"].as_str().unwrap().to_owned());
    types.filter(|it| it != "Accept").collect()
}

/// No other server can find out that there is a review, neither by its id nor from the lists.
async fn is_unknown_elsewhere(blog: &TestBlog) {
    let id = format!("/ap/articles/{}", the_review(blog).await.uid);
    for path in [id.clone(), format!("{id}/create"), format!("{id}/replies"), format!("{id}/context")] {
        assert_eq!(blog.fetch(&path).await.status, 404, "{path}");
    }
    for actor in ["/ap/users/mary", "/ap/blog"] {
        assert_eq!(blog.total(&format!("{actor}/featured")).await, 0, "{actor}");
        assert_eq!(blog.total(&format!("{actor}/outbox")).await, 0, "{actor}");
    }
    let page = blog.json("/ap/users/mary/outbox?page=1").await;
    assert_eq!(page["orderedItems"].as_array().unwrap().len(), 0);
}

/// The page offers nothing that another server could follow.
async fn has_no_twin(blog: &TestBlog) {
    let page = blog.get(PATH).await;
    assert_eq!(page.status, 200);
    assert_eq!(page.header("link"), "");
    assert!(!page.body.contains("/ap/articles/"), "{}", page.body);
    assert!(!blog.fetch(PATH).await.header("location").contains("/ap/"));
}

#[tokio::test]
async fn a_review_is_taken_back_before_anybody_elsewhere_has_heard_of_it() {
    let (blog, mut mary, bob) = with_grace().await;

    writes(&mut mary, "Publish", &[]).await;
    assert!(mary.says("until then you can take it back"), "{}", mary.html);
    blog.work_until_idle().await;
    has_no_twin(&blog).await;
    is_unknown_elsewhere(&blog).await;
    opens_the_editor(&mut mary, &blog).await;
    assert!(mary.says("It goes out to followers on"), "{}", mary.html);
    mary.open("/desk").await;
    assert!(mary.says("It goes out to followers on"), "{}", mary.html);
    press(&mut mary, "Take it back The Quiet Orchard").await;

    assert!(mary.says("nobody elsewhere has heard of it"), "{}", mary.html);
    blog.the_moment_comes().await;
    blog.work_until_idle().await;
    assert_eq!(blog.get(PATH).await.status, 404, "it is a draft again");
    is_unknown_elsewhere(&blog).await;
    assert_eq!(heard(&bob), [""; 0]);
}

#[tokio::test]
async fn what_is_edited_within_the_grace_is_told_once_in_its_newest_words() {
    let (blog, mut mary, bob) = with_grace().await;
    writes(&mut mary, "Publish", &[]).await;

    opens_the_editor(&mut mary, &blog).await;
    let form = mary.button("Revise").fill("markdown", "It opens with a *thaw*.");
    mary.submit(form).await;
    blog.work_until_idle().await;
    assert_eq!(heard(&bob), [""; 0], "nothing leaves the house before its time");
    assert!(blog.page(PATH).await.contains("<em>thaw</em>"));
    blog.the_moment_comes().await;
    blog.work_until_idle().await;

    let [create, boost] = &bob.server.received()[2..] else { panic!("{:?}", heard(&bob)) };
    assert_eq!((create["type"].as_str(), boost["type"].as_str()), (Some("Create"), Some("Announce")));
    assert!(create["object"]["content"].as_str().unwrap().contains("<em>thaw</em>"), "{create:?}");
    assert!(create["object"].get("updated").is_none(), "to them it is no edit: {create:?}");
    let article = blog.json(&format!("/ap/articles/{}", the_review(&blog).await.uid)).await;
    assert_eq!(article["published"], create["object"]["published"]);
    opens_the_editor(&mut mary, &blog).await;
    let form = mary.button("Revise").fill("markdown", "It thaws.");
    mary.submit(form).await;
    blog.work_until_idle().await;
    assert_eq!(heard(&bob), ["Create", "Announce", "Update"], "once it is out, edits are told");
}

#[tokio::test]
async fn an_author_who_is_sure_sends_it_now() {
    let (blog, mut mary, bob) = with_grace().await;
    writes(&mut mary, "Publish", &[]).await;
    opens_the_editor(&mut mary, &blog).await;
    let (too_late, once_more) =
        (mary.button("Take it back The Quiet Orchard"), mary.button("Send it now The Quiet Orchard"));

    press(&mut mary, "Send it now The Quiet Orchard").await;
    mary.submit(once_more).await;
    blog.work_until_idle().await;

    assert_eq!(heard(&bob), ["Create", "Announce"]);
    blog.the_moment_comes().await;
    blog.work_until_idle().await;
    mary.submit(too_late).await;
    assert!(mary.status == 422 && mary.says("It has gone out to followers already"), "{}", mary.html);
    assert_eq!(heard(&bob), ["Create", "Announce"], "and nothing comes twice");
    assert_eq!(blog.get(PATH).await.status, 200);
}

#[tokio::test]
async fn what_is_deleted_within_the_grace_was_never_there() {
    let (blog, mut mary, bob) = with_grace().await;
    writes(&mut mary, "Publish", &[]).await;

    opens_the_editor(&mut mary, &blog).await;
    press(&mut mary, "Yes, delete the review").await;
    blog.the_moment_comes().await;
    blog.work_until_idle().await;

    assert_eq!(heard(&bob), [""; 0]);
}

#[tokio::test]
async fn a_quiet_review_stays_on_the_site_until_followers_are_told() {
    let (blog, mut mary, bob) = with_grace().await;

    writes(&mut mary, "Publish", &[("quietly", "on")]).await;
    assert!(mary.says("Followers are not told"), "{}", mary.html);
    opens_the_editor(&mut mary, &blog).await;
    let form = mary.button("Revise").fill("markdown", "It opens with a *thaw*.");
    mary.submit(form).await;
    let review = the_review(&blog).await;
    mary.open(&format!("/desk/reviews/{}/answer", review.id)).await;
    let answer = mary.form_with("answer").fill("answer", "A note of mine.");
    mary.submit(answer).await;
    blog.the_moment_comes().await;
    blog.work_until_idle().await;

    has_no_twin(&blog).await;
    is_unknown_elsewhere(&blog).await;
    assert!(
        blog.get("/feed.atom").await.body.contains("The Quiet Orchard"),
        "whoever reads the feed sees it"
    );
    let reply = blog.page(&format!("{PATH}/reply")).await;
    assert!(
        reply.contains("Only this site knows of this review") && !reply.contains("/reply/home"),
        "{reply}"
    );
    assert_eq!(heard(&bob), [""; 0]);

    opens_the_editor(&mut mary, &blog).await;
    press(&mut mary, "Tell the followers The Quiet Orchard").await;
    blog.work_until_idle().await;
    assert_eq!(heard(&bob), ["Create", "Announce"]);
    let told = &bob.server.letters("Create")[0]["object"];
    assert!(told["content"].as_str().unwrap().contains("<em>thaw</em>"), "{told}");
    let review = the_review(&blog).await;
    assert_eq!(blog.json(&format!("/ap/articles/{}", review.uid)).await["id"], told["id"]);
    assert_eq!(blog.total("/ap/users/mary/outbox").await, 1);
}

#[tokio::test]
async fn a_quiet_review_is_retracted_without_a_word() {
    let (blog, mut mary, bob) = with_grace().await;
    writes(&mut mary, "Publish", &[("quietly", "on")]).await;

    the_review(&blog).await.retract(&blog.app).await.unwrap();
    blog.work_until_idle().await;

    assert_eq!(blog.get(PATH).await.status, 410);
    assert_eq!(heard(&bob), [""; 0]);
}

// ---- the schedule ------------------------------------------------------------------------------

/// So many days from now on the clock of the desk, as it is typed.
fn in_days(days: i64) -> String {
    (Utc::now() + TimeDelta::days(days)).format("%Y-%m-%dT08:30").to_string()
}

#[tokio::test]
async fn who_is_disabled_has_nothing_on_the_schedule() {
    let blog = TestBlog::open().await;
    let mut mary = Browser::signed_in(&blog.url, "mary").await;
    writes(&mut mary, "Publish", &[("appears", &in_days(3))]).await;
    assert!(the_review(&blog).await.appears_at.is_some());

    blog.author("mary").await.set_disabled(&blog.app, Some(chrono::Utc::now())).await.unwrap();
    assert_eq!(the_review(&blog).await.appears_at, None);
    blog.the_moment_comes().await;
    blog.work_until_idle().await;
    assert_eq!(blog.get(PATH).await.status, 404);
}

#[tokio::test]
async fn a_scheduled_review_appears_when_its_time_has_come() {
    let (blog, mut mary, bob) = with_grace().await;
    blog.settles("grace", 0).await;
    blog.settles("time_zone", "America/Bogota").await;

    writes(&mut mary, "Publish", &[("appears", &in_days(3))]).await;
    assert!(mary.says("It is on the schedule"), "{}", mary.html);
    assert!(mary.says("08:30 (America/Bogota)"), "{}", mary.html);
    mary.open("/desk").await;
    assert!(mary.says("08:30 (America/Bogota)"), "{}", mary.html);
    blog.work_until_idle().await;
    assert_eq!(blog.get(PATH).await.status, 404);
    is_unknown_elsewhere(&blog).await;
    blog.restart().await;
    let scheduled = the_review(&blog).await.appears_at.unwrap();
    assert_eq!(scheduled.format("%H:%M").to_string(), "13:30", "five hours earlier in Bogota");
    blog.the_moment_comes().await;
    blog.work_until_idle().await;

    assert_eq!(blog.get(PATH).await.status, 200);
    assert_eq!(heard(&bob), ["Create", "Announce"]);
    opens_the_editor(&mut mary, &blog).await;
    assert!(!mary.says("America/Bogota"), "{}", mary.html);
}

#[tokio::test]
async fn what_is_on_the_schedule_is_moved_and_taken_off_it() {
    let (blog, mut mary, bob) = with_grace().await;
    writes(&mut mary, "Publish", &[("appears", &in_days(3)), ("quietly", "on")]).await;
    assert!(mary.says("Followers will not be told"), "{}", mary.html);

    let moved = mary.button("Save, and keep the time").fill("appears", &in_days(5)).without("quietly");
    mary.submit(moved).await;
    let review = the_review(&blog).await;
    assert_eq!(review.appears_at.unwrap().format("%Y-%m-%dT%H:%M").to_string(), in_days(5));
    assert!(!mary.says("Followers will not be told"), "{}", mary.html);
    let empty = mary.button("Save, and keep the time").fill("markdown", " ");
    mary.submit(empty).await;
    assert!(mary.status == 422 && mary.says("needs a title and a text"), "{}", mary.html);
    opens_the_editor(&mut mary, &blog).await;
    let form = mary.button("Take it off the schedule").fill("markdown", "It *thaws*.");
    mary.submit(form).await;
    assert!(mary.says("It is a draft"), "{}", mary.html);
    blog.the_moment_comes().await;
    blog.work_until_idle().await;
    assert_eq!(blog.get(PATH).await.status, 404);

    let form = mary.button("Publish").fill("appears", &in_days(1));
    mary.submit(form).await;
    press(&mut mary, "Publish now").await;
    assert!(blog.page(PATH).await.contains("<em>thaws</em>"));
    assert_eq!(the_review(&blog).await.appears_at, None);
    assert_eq!(heard(&bob), [""; 0], "and the grace begins");
}

#[tokio::test]
async fn a_time_that_cannot_be_is_named_and_nothing_typed_is_lost() {
    let (blog, mut mary, _) = with_grace().await;
    blog.settles("time_zone", "Europe/Berlin").await;
    for (typed, problem) in [
        ("2020-01-01T08:00", "This time is over in Europe/Berlin"),
        ("2099-03-29T02:30", "does not exist in Europe/Berlin"),
        ("next week", "A date and a time are needed"),
    ] {
        writes(&mut mary, "Publish", &[("appears", typed), ("quietly", "on")]).await;

        assert!(mary.status == 422 && mary.says(problem), "{typed}: {}", mary.html);
        let form = mary.form_with("markdown");
        assert_eq!((form.value("appears"), form.value("quietly")), (typed, "on"));
        assert_eq!(form.value("markdown").trim(), "It opens with a frost.");
    }
    for review in Review::all(&blog.app.db).await.unwrap() {
        assert_eq!((review.appears_at, review.published_at), (None, None));
    }
}

#[tokio::test]
async fn of_an_hour_that_comes_twice_it_is_the_first() {
    let (blog, mut mary, _) = with_grace().await;
    blog.settles("time_zone", "Europe/Berlin").await;

    writes(&mut mary, "Publish", &[("appears", "2099-10-25T02:30")]).await;

    assert_eq!(mary.status, 200, "{}", mary.html);
    let at = the_review(&blog).await.appears_at.unwrap();
    assert_eq!(at.format("%Y-%m-%dT%H:%M").to_string(), "2099-10-25T00:30", "while it is still summer");
}

/// The rules of a time zone change between scheduling and publishing; here the moment that was reckoned by
/// the old ones is wrong by an hour.
#[tokio::test]
async fn the_time_on_the_wall_holds_whatever_the_rules() {
    let (blog, mut mary, _) = with_grace().await;
    writes(&mut mary, "Publish", &[("appears", &in_days(3))]).await;
    let review = the_review(&blog).await;
    let right = NaiveDateTime::parse_from_str(&in_days(3), "%Y-%m-%dT%H:%M").unwrap().and_utc();
    blog.the_moment_comes().await;

    blog.tidy().await;
    blog.work_until_idle().await;

    assert_eq!(the_review(&blog).await.appears_at, Some(right));
    blog.settles("time_zone", "Asia/Tokyo").await;
    blog.tidy().await;
    assert_eq!(the_review(&blog).await.appointment, review.appointment, "another clock changes nothing");
    assert_eq!(the_review(&blog).await.appears_at, Some(right));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn however_many_workers_publish_it_appears_once() {
    let (blog, mut mary, bob) = with_grace().await;
    blog.settles("grace", 0).await;
    for number in 1..=5 {
        let title = format!("Volume {number}");
        writes(&mut mary, "Publish", &[("title", &title), ("appears", &in_days(3))]).await;
    }
    blog.the_moment_comes().await;
    let due = Review::all(&blog.app.db).await.unwrap()[0].appears_at.unwrap();

    let workers = (0..4).map(|_| {
        let federation = blog.federation.clone();
        tokio::spawn(async move { while worker::work(&federation).await.unwrap() > 0 {} })
    });
    futures::future::join_all(workers).await.into_iter().for_each(|it| it.unwrap());
    blog.a_while_passes().await;
    blog.work_until_idle().await;

    assert_eq!(bob.server.letters("Create").len(), 5);
    assert_eq!(bob.server.letters("Announce").len(), 5);
    for review in Review::all(&blog.app.db).await.unwrap() {
        assert_eq!(review.published_at, Some(due), "it says it appeared when it was to");
    }
}

#[tokio::test]
async fn the_owner_decides_about_grace_and_clock() {
    let blog = TestBlog::open().await;
    let mut alice = Browser::signed_in(&blog.url, "alice").await;
    alice.open("/desk/settings").await;

    let form = alice.form_with("grace").fill("grace", "90").fill("time_zone", "Europe/Bielefeld");
    alice.submit(form).await;
    assert!(alice.status == 422 && alice.says("“Europe/Bielefeld” is not a time zone"), "{}", alice.html);
    assert!(alice.says("after 0 to 60 minutes"), "{}", alice.html);
    let form = alice.form_with("grace").fill("grace", "10").fill("time_zone", "europe/berlin");
    assert_eq!(form.value("grace"), "10");
    alice.submit(form).await;

    assert_eq!(alice.status, 200, "{}", alice.html);
    let form = alice.form_with("grace");
    assert_eq!((form.value("grace"), form.value("time_zone")), ("10", "Europe/Berlin"));
    alice.open("/desk/reviews/new").await;
    assert!(alice.says("Europe/Berlin"), "{}", alice.html);
}

#[tokio::test]
async fn a_new_blog_has_five_minutes_of_grace() {
    let blog = TestBlog::empty().await;
    let form = reynard::blog::SetUp {
        name: "Winter Reading".to_owned(),
        handle: "winter".to_owned(),
        owner: reynard::blog::Newcomer {
            username: "alice".to_owned(),
            display_name: "Alice".to_owned(),
            password: "a long enough password".to_owned(),
        },
        ..Default::default()
    };

    let (settings, _) = reynard::blog::Settings::set_up(&blog.app, &form).await.unwrap();

    assert_eq!((settings.grace, settings.time_zone.as_str()), (5, "UTC"));
}

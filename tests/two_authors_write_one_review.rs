//! A review by more than one: their names on it, their followers told, their hands on it, and what they may not do.

use reynard::blog::{By, Comment, Review, Role};

use crate::support::{Browser, Mastodon, Published, TestBlog, facts};

fn desk(review: &Published) -> String {
    format!("/desk/reviews/{}", review.review.id)
}

/// Names those who wrote a review too, by ticking them in the editor.
async fn names(browser: &mut Browser, review: &Published, who: &[&str]) {
    browser.open(&desk(review)).await;
    let mut form = browser.form_to(&format!("{}/together", desk(review)));
    for it in ["mary", "tom", "alice"] {
        form = form.without(&format!("with-{it}"));
    }
    for it in who {
        form = form.fill(&format!("with-{it}"), "on");
    }
    browser.submit(form).await;
    assert_eq!(browser.status, 200, "{}", browser.text());
}

#[tokio::test]
async fn both_names_stand_wherever_the_review_does() {
    let blog = TestBlog::open().await;
    blog.new_author("tom", Role::Author).await;
    let review = blog.settled("The Quiet Orchard").await;
    let mut alice = Browser::signed_in(&blog.url, "alice").await;

    names(&mut alice, &review, &["mary", "tom"]).await;
    blog.work_until_idle().await;

    let page = blog.page(&review.path).await;
    let text = crate::support::text_of(&page);
    assert!(text.contains("Reviewed by Alice with Mary and Tom"), "{text}");
    assert!(page.contains("href=\"/@mary\" rel=\"author\""), "{page}");
    assert!(page.contains("\"fediverse:creator\" content=\"@alice@"), "{page}");
    let structured = page.split("application/ld+json").nth(1).unwrap();
    assert!(structured.contains("/@mary") && structured.contains("/@tom"), "{structured}");
    let german = reqwest::Client::new().get(blog.at(&review.path)).header("accept-language", "de");
    let german = crate::support::text_of(&german.send().await.unwrap().text().await.unwrap());
    assert!(german.contains("Besprochen von Alice mit Mary und Tom"), "{german}");
    let arabic = reqwest::Client::new().get(blog.at(&review.path)).header("accept-language", "ar");
    let arabic = crate::support::text_of(&arabic.send().await.unwrap().text().await.unwrap());
    assert!(arabic.contains("بالاشتراك مع") && arabic.contains("Tom"), "{arabic}");
    let home = blog.page("/").await;
    assert!(home.contains("href=\"/@mary\">Mary</a> and <a"), "{home}");
    assert!(blog.page("/@mary").await.contains("The Quiet Orchard"));
    assert!(blog.page("/@mary/feed.atom").await.matches("<name>").count() >= 3);
    assert_eq!(blog.page("/feed.rss").await.matches("<dc:creator>").count(), 3);
    let json: serde_json::Value = serde_json::from_str(&blog.page("/feed.json").await).unwrap();
    assert_eq!(json["items"][0]["authors"].as_array().unwrap().len(), 3, "{json}");

    let article = blog.json(&review.ap()).await;
    assert_eq!(article["attributedTo"], blog.actor("alice"), "one string, as every server reads it");
    let tags = article["tag"].to_string();
    assert!(tags.contains(&blog.actor("mary")) && tags.contains("Mention"), "{tags}");
    assert!(article["cc"].to_string().contains(&blog.actor("tom")), "{article}");
    let outbox = blog.json("/ap/users/mary/outbox").await;
    assert_eq!(outbox["totalItems"], 0, "it was alice who said it");
}

#[tokio::test]
async fn their_followers_hear_a_boost_and_its_end() {
    let blog = TestBlog::open().await;
    let bob = Mastodon::open().await.person("bob");
    bob.follow(&blog.actor("mary")).await;
    let review = blog.settled("The Quiet Orchard").await;
    let mut alice = Browser::signed_in(&blog.url, "alice").await;

    names(&mut alice, &review, &["mary"]).await;
    names(&mut alice, &review, &["mary"]).await;
    blog.work_until_idle().await;

    let [announce] = &bob.server.letters("Announce")[..] else { panic!("{:?}", bob.server.received()) };
    assert_eq!(
        (announce["actor"].as_str(), announce["object"].as_str()),
        (Some(&*blog.actor("mary")), Some(&*review.id))
    );
    let id = announce["id"].as_str().unwrap().to_owned();
    assert_eq!(blog.json(&id[blog.url.len()..]).await["id"], id, "who asks for it finds it");
    let [update] = &bob.server.letters("Update")[..] else { panic!("{:?}", bob.server.received()) };
    assert_eq!(update["object"]["id"], review.id);

    let mut mary = Browser::signed_in(&blog.url, "mary").await;
    mary.open("/desk/inbox").await;
    assert!(mary.says("names you as an author of"), "{}", mary.text());
    mary.open(&desk(&review)).await;
    let leave = mary.button("Take my name off");
    mary.submit(leave).await;
    assert_eq!(mary.status, 200, "{}", mary.text());
    blog.work_until_idle().await;

    let [undo] = &bob.server.letters("Undo")[..] else { panic!("{:?}", bob.server.received()) };
    assert_eq!(
        (undo["actor"].as_str(), undo["object"]["id"].as_str()),
        (Some(&*blog.actor("mary")), Some(&*id))
    );
    assert!(!blog.page(&review.path).await.contains("/@mary"));
    assert_eq!(blog.fetch(&id[blog.url.len()..]).await.status, 404);
    mary.open(&desk(&review)).await;
    assert_eq!(mary.status, 403, "who left has nothing to do with it");

    blog.retract(&review).await;
    blog.work_until_idle().await;
    assert_eq!(bob.server.letters("Delete").len(), 1, "what the servers of her followers have kept goes too");
}

#[tokio::test]
async fn a_review_by_two_is_announced_by_the_second_and_retracted_for_all() {
    let blog = TestBlog::open().await;
    let bob = Mastodon::open().await.person("bob");
    bob.follow(&blog.actor("mary")).await;
    let (alice, mary) = (blog.author("alice").await, blog.author("mary").await);
    let draft = Review::draft(&blog.app, &alice, &facts("The Quiet Orchard")).await.unwrap();
    draft.write_with(&blog.app, &By::author(&alice, ""), &[mary]).await.unwrap();
    blog.work_until_idle().await;
    assert!(bob.server.letters("Announce").is_empty(), "a draft is nobody's business");

    let draft = Review::by_id(&blog.app.db, draft.id).await.unwrap();
    let review = draft.publish(&blog.app, None).await.unwrap();
    blog.work_until_idle().await;
    assert_eq!(bob.server.letters("Announce").len(), 1);

    review.retract(&blog.app).await.unwrap();
    blog.work_until_idle().await;
    assert_eq!(bob.server.letters("Delete").len(), 1, "whoever was shown it hears that it is gone");
}

#[tokio::test]
async fn a_co_author_writes_and_answers_and_does_not_rule() {
    let blog = TestBlog::open().await;
    blog.new_author("tom", Role::Author).await;
    let review = blog.settled("The Quiet Orchard").await;
    let mut alice = Browser::signed_in(&blog.url, "alice").await;
    names(&mut alice, &review, &["mary"]).await;
    let bob = Mastodon::open().await.person("bob");
    bob.reply(&review, &review.id, "<p>Why frost?</p>").await;
    let mut private = bob.note(&review.id, "<p>For alice alone.</p>");
    (private["to"], private["cc"]) = (serde_json::json!([review.author]), serde_json::json!([]));
    bob.server.publish(&private);
    bob.tell(&review.inbox, bob.create(&private)).await;

    let mut mary = Browser::signed_in(&blog.url, "mary").await;
    mary.open("/desk/inbox").await;
    assert!(mary.says("Why frost?"), "{}", mary.text());
    assert!(!mary.says("For alice alone."), "what is said to alice is read by alice");
    let hide = mary.button("Hide");
    mary.submit(hide).await;
    assert!(!blog.shows(&review, "Why frost?").await);
    mary.open(&desk(&review)).await;
    let revise = mary.button("Revise").fill("markdown", "We both say *frost*.");
    mary.submit(revise).await;
    assert_eq!(mary.status, 200, "{}", mary.text());
    assert!(blog.shows(&review, "<em>frost</em>").await);
    let writer = blog.author("mary").await;
    Comment::answer(&blog.app, &writer, &review.review, None, "A word of mine.").await.unwrap();
    assert!(blog.page(&review.path).await.contains("A word of mine."));

    mary.open(&desk(&review)).await;
    assert!(
        !mary.html.contains("/delete\"")
            && !mary.html.contains("/hand-over\"")
            && !mary.html.contains("/together\"")
    );
    for deed in ["delete", "hand-over", "together"] {
        mary.open("/desk").await;
        let form = mary.form_to("/sign-out").sent_to(&format!("{}/{deed}", desk(&review)));
        mary.submit(form).await;
        assert_eq!(mary.status, 403, "{deed}");
    }
    let mut tom = Browser::signed_in(&blog.url, "tom").await;
    tom.open(&desk(&review)).await;
    assert_eq!(tom.status, 403);
}

#[tokio::test]
async fn at_most_eight_and_nobody_made_up() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let alice = blog.author("alice").await;
    let mut many = Vec::new();
    for number in 1..=9 {
        many.push(blog.new_author(&format!("writer{number}"), Role::Author).await);
    }
    let by = By::author(&alice, "");
    assert!(review.review.write_with(&blog.app, &by, &many).await.is_err());
    assert!(review.review.write_with(&blog.app, &by, std::slice::from_ref(&alice)).await.is_err());
    many[0].set_disabled(&blog.app, Some(chrono::Utc::now())).await.unwrap();
    let gone = blog.author("writer1").await;
    assert!(review.review.write_with(&blog.app, &by, &[gone]).await.is_err());
    review.review.write_with(&blog.app, &by, &many[1..]).await.unwrap();

    let mut browser = Browser::signed_in(&blog.url, "alice").await;
    browser.open(&desk(&review)).await;
    let form = browser.form_to(&format!("{}/together", desk(&review))).fill("with-mary", "on");
    browser.submit(form).await;
    assert_eq!(browser.status, 422);
    assert!(browser.says("At most 8 can write a review"), "{}", browser.text());
    assert_eq!(
        browser.form_to(&format!("{}/together", desk(&review))).value("with-mary"),
        "on",
        "still ticked"
    );
}

#[tokio::test]
async fn who_leaves_for_good_leaves_it_to_the_others() {
    let blog = TestBlog::open().await;
    let review = blog.published_by("mary", &facts("The Quiet Orchard")).await;
    let other = blog.settled("Ash Wednesday").await;
    let (alice, mary) = (blog.author("alice").await, blog.author("mary").await);
    review.review.write_with(&blog.app, &By::author(&mary, ""), std::slice::from_ref(&alice)).await.unwrap();
    other.review.write_with(&blog.app, &By::author(&alice, ""), std::slice::from_ref(&mary)).await.unwrap();
    blog.work_until_idle().await;

    let txn = reynard::db::begin(&blog.app.db).await.unwrap();
    mary.depart(&blog.app, &txn, &By::author(&alice, "")).await.unwrap();
    txn.commit().await.unwrap();
    blog.work_until_idle().await;

    let page = blog.page(&review.path).await;
    assert!(page.contains("/@alice") && !page.contains("/@mary"), "{page}");
    assert!(!blog.page(&other.path).await.contains("/@mary"));
    assert_eq!(blog.fetch(&review.ap()).await.status, 410, "in mary's name it is gone");
    let now = Review::by_id(&blog.app.db, review.review.id).await.unwrap();
    assert_eq!(blog.json(&format!("/ap/articles/{}", now.uid)).await["attributedTo"], blog.actor("alice"));
}

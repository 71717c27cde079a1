//! What an author answers at the desk is heard by the person answered, wherever they are.

use serde_json::json;

use crate::support::{Browser, Mastodon, TestBlog, public, token};

#[tokio::test]
async fn an_answer_goes_out_as_a_note() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let bob = Mastodon::open().await.person("bob");
    let carol = Mastodon::open().await.person("carol");
    carol.follow(&blog.actor("alice")).await;
    let question = bob.reply(&review, &review.id, "<p>Why frost?</p>").await;
    blog.work_until_idle().await;

    let mut alice = Browser::signed_in(&blog.url, "alice").await;
    alice.open("/desk/inbox").await;
    alice.follow("Answer").await;
    let form = alice.form_with("answer").fill("answer", "Because *winter*.");
    alice.submit(form).await;
    assert_eq!(alice.status, 200, "{}", alice.html);
    blog.work_until_idle().await;

    for person in [&bob, &carol] {
        let [create] = &person.server.letters("Create")[..] else { panic!("{:?}", person.server.received()) };
        let note = &create["object"];
        assert_eq!(create["actor"], blog.actor("alice"));
        assert_eq!(note["type"], "Note");
        assert_eq!(note["attributedTo"], blog.actor("alice"));
        assert_eq!(note["inReplyTo"], question["id"]);
        assert_eq!(note["to"], json!([public()]));
        assert_eq!(note["cc"], create["cc"]);
        let cc = note["cc"].as_array().unwrap();
        assert!(cc.contains(&json!(bob.url())), "{cc:?}");
        assert!(cc.contains(&json!(format!("{}/followers", blog.actor("alice")))), "{cc:?}");
        assert_eq!(note["context"], format!("{}/context", review.id));
        let mention = json!({ "type": "Mention", "href": bob.url(), "name": bob.handle() });
        assert_eq!(note["tag"], json!([mention]));
        let content = note["content"].as_str().unwrap();
        assert!(content.contains("<em>winter</em>") && content.contains(&bob.name), "{content}");
        let id = note["id"].as_str().unwrap();
        assert_eq!(create["id"], format!("{id}/create"));
        assert_eq!(blog.json(id).await["id"], id);
        assert_eq!(blog.json(&format!("{id}/create")).await["object"]["id"], id);
    }
    assert_eq!(blog.tree(&review).await, [(1, None), (2, Some(1))]);
    assert!(blog.shows(&review, "<em>winter</em>").await);
}

#[tokio::test]
async fn an_answer_to_an_answer_hangs_below_it() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let bob = Mastodon::open().await.person("bob");
    let question = bob.reply(&review, &review.id, "<p>Why frost?</p>").await;
    let answer = blog.answer(&review, question["id"].as_str(), "Because.").await;
    blog.work_until_idle().await;

    bob.reply(&review, &answer.url, "<p>I see.</p>").await;

    assert_eq!(blog.tree(&review).await, [(1, None), (2, Some(1)), (3, Some(2))]);
    let replies = blog.json(&format!("/ap/comments/{}/replies", answer.uid())).await;
    assert_eq!(replies["totalItems"], 1);
}

#[tokio::test]
async fn the_answer_to_a_private_word_is_private() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let server = Mastodon::open().await;
    let bob = server.person("bob");
    let carol = Mastodon::open().await.person("carol");
    let dora = Mastodon::running("lemmy").await.person("dora");
    carol.follow(&blog.actor("alice")).await;
    dora.follow(&blog.blog_actor()).await;
    let mut note = bob.note(&review.id, "<p>Between us.</p>");
    note["to"] = json!([review.author]);
    note["cc"] = json!([]);
    bob.tell(&review.inbox, bob.create(&note)).await;
    blog.work_until_idle().await;

    let secret = token();
    let answer = blog.answer(&review, note["id"].as_str(), &secret).await;
    blog.work_until_idle().await;

    let [create] = &server.letters("Create")[..] else { panic!("{:?}", server.received()) };
    assert_eq!(create.path, "/users/bob/inbox");
    assert_eq!(create["to"], json!([bob.url()]));
    assert_eq!(create["object"]["to"], json!([bob.url()]));
    assert!(carol.server.letters("Create").is_empty() && dora.server.letters("Announce").is_empty());
    for path in [review.path.clone(), answer.url.clone(), format!("{}/create", answer.url)] {
        let path = path.strip_prefix(&blog.url).unwrap_or(&path).to_owned();
        assert!(!blog.fetch(&path).await.body.contains(&secret), "{path}");
        assert!(!blog.get(&path).await.body.contains(&secret), "{path}");
    }
    let words = create.body.to_string();
    assert!(!words.contains("/followers") && !words.contains("/ap/blog\""), "{words}");
    assert!(!words.contains("#Public"), "nobody is invited to quote it: {words}");
}

#[tokio::test]
async fn an_answer_taken_back_is_gone_everywhere() {
    let blog = TestBlog::open().await;
    let review = blog.settled("The Quiet Orchard").await;
    let bob = Mastodon::open().await.person("bob");
    let question = bob.reply(&review, &review.id, "<p>Why frost?</p>").await;
    let answer = blog.answer(&review, question["id"].as_str(), "Because I said so.").await;
    blog.work_until_idle().await;

    let alice = blog.author("alice").await;
    answer.withdraw(&blog.app, &alice).await.unwrap();
    blog.work_until_idle().await;

    let [delete] = &bob.server.letters("Delete")[..] else { panic!("{:?}", bob.server.received()) };
    assert_eq!(delete["object"]["id"], answer.url);
    assert_eq!(delete["object"]["type"], "Tombstone");
    assert_eq!(blog.fetch(&answer.url).await.status, 410);
    assert!(!blog.shows(&review, "Because I said so.").await);
}

//! A letter counts only if its seal is whole, fresh, ours to read, and its sender's own.

use base64::{Engine, engine::general_purpose::STANDARD};
use chrono::{TimeDelta, Utc};
use serde_json::{Value, json};

use crate::support::{Answer, Envelope, Mastodon, Person, Published, Served, Style, TestBlog, seal};

/// A blog with a review, bob whom it knows already, and mallory next door.
struct Scene {
    blog: TestBlog,
    review: Published,
    bob: Person,
    mallory: Person,
}

impl Scene {
    async fn open() -> Self {
        let blog = TestBlog::open().await;
        let review = blog.settled("The Quiet Orchard").await;
        let server = Mastodon::open().await;
        let (bob, mallory) = (server.person("bob"), server.person("mallory"));
        bob.boost(&review).await;
        server.forget_questions();
        Self { blog, review, bob, mallory }
    }

    fn like(&self) -> Value {
        self.bob.activity(json!({ "type": "Like", "object": self.review.id }))
    }

    /// A like by bob, not sealed yet.
    fn letter(&self) -> Envelope {
        self.bob.envelope(&self.review.inbox, &self.like())
    }

    async fn refused(&self, what: &str, answer: Answer, statuses: &[u16]) {
        assert!(statuses.contains(&answer.status), "{what}: {} {}", answer.status, answer.body);
        assert_eq!(self.blog.likes(&self.review).await, 0, "{what}");
    }

    async fn accepted(&self, what: &str, letter: Envelope) {
        let answer = letter.send().await;
        assert_eq!(answer.status, 202, "{what}: {}", answer.body);
        assert_eq!(self.blog.likes(&self.review).await, 1, "{what}");
        self.bob
            .undo(
                &self.review,
                &json!({
                    "type": "Like", "actor": self.bob.url(), "object": self.review.id,
                }),
            )
            .await;
        assert_eq!(self.blog.likes(&self.review).await, 0, "{what}");
    }
}

#[tokio::test]
async fn an_unsigned_letter_is_refused_and_makes_us_ask_nobody() {
    let it = Scene::open().await;
    let stranger = Mastodon::open().await.person("stranger");
    let like = stranger.activity(json!({ "type": "Like", "object": it.review.id }));

    for inbox in [it.review.inbox.clone(), it.blog.shared_inbox(), it.blog.at("/ap/blog/inbox")] {
        let unsigned = stranger.envelope(&inbox, &like).style(Style::Unsigned);
        it.refused("unsigned", unsigned.send().await, &[401]).await;
        let tampered = stranger.envelope(&inbox, &like).then_body(&json!({ "type": "Like" }));
        it.refused("tampered", tampered.send().await, &[401]).await;
        for uncovered in [["(request-target)", "host", "date"], ["(request-target)", "date", "digest"]] {
            let weak = stranger.envelope(&inbox, &like).covering(&uncovered);
            it.refused("weak", weak.send().await, &[401]).await;
        }
    }
    it.blog.work_until_idle().await;

    assert!(stranger.server.asked().is_empty(), "{:?}", stranger.server.asked());
}

#[tokio::test]
async fn a_broken_seal_is_refused() {
    let it = Scene::open().await;
    let other = json!({ "type": "Like", "actor": it.bob.url(), "object": it.review.id, "id": it.bob.server.new_url("/x") });
    let both = |body: &[u8]| format!("{},SHA-256={}", seal::sha512_digest(body), STANDARD.encode([0; 32]));
    let body = it.like().to_string().into_bytes();

    for (what, letter) in [
        ("S02 another body", it.letter().then_body(&other)),
        ("S04 digest not covered", it.letter().covering(&["(request-target)", "host", "date"])),
        ("S05 no digest", it.letter().then_remove("digest")),
        ("S06 only SHA-512", it.letter().raw_body(body.clone()).digest(&seal::sha512_digest(&body))),
        ("S06 a wrong SHA-256 in a list", it.letter().raw_body(body.clone()).digest(&both(&body))),
        ("S06 two digests", it.letter().then_add("digest", &seal::digest(b"other"))),
        ("S08 host not covered", it.letter().covering(&["(request-target)", "date", "digest"])),
        ("S09 no time covered", it.letter().covering(&["(request-target)", "host", "digest"])),
        ("target not covered", it.letter().covering(&["host", "date", "digest"])),
        ("S10 two hours old", it.letter().dated(TimeDelta::hours(-2))),
        ("S10 thirteen hours old", it.letter().dated(TimeDelta::hours(-13))),
        ("S10 a month old", it.letter().dated(TimeDelta::days(-30))),
        ("a month ahead", it.letter().dated(TimeDelta::days(30))),
        ("date changed", it.letter().then_set("date", &seal::http_date(Utc::now() - TimeDelta::seconds(90)))),
        ("S16 a query added", it.letter().then_to(&format!("{}?x=1", it.review.inbox))),
        ("S16 another path", it.letter().then_to(&it.blog.shared_inbox())),
        ("S17 signed for GET", it.letter().method("get")),
        ("S32 hmac", it.letter().algorithm(Some("hmac-sha256"))),
        ("S32 none", it.letter().algorithm(Some("none"))),
        ("S32 sha1", it.letter().algorithm(Some("rsa-sha1"))),
        ("S32 unknown", it.letter().algorithm(Some("rot13"))),
        ("wrong key", it.letter().signed_by(&it.bob.key_id(), it.mallory.key())),
        ("no signature", it.letter().then_remove("signature")),
        ("empty signature", it.letter().then_set("signature", "")),
        ("garbage", it.letter().then_set("signature", "keyId=,,,===\"\"")),
        ("two signatures", it.letter().then_add("signature", "keyId=\"x\",signature=\"eA==\"")),
        (
            "expired",
            it.letter()
                .created(TimeDelta::hours(-3))
                .expires(TimeDelta::hours(-2))
                .covering(&["(request-target)", "(created)", "(expires)", "host", "digest"])
                .algorithm(Some("hs2019")),
        ),
    ] {
        it.refused(what, letter.send().await, &[400, 401]).await;
    }
    assert!(it.bob.server.asked().len() <= 2, "{:?}", it.bob.server.asked());
}

#[tokio::test]
async fn strange_dates_are_refused_without_a_fuss() {
    let it = Scene::open().await;
    let now = Utc::now();

    for date in [
        "yesterday".to_owned(),
        String::new(),
        now.to_rfc3339(),
        now.format("%A, %d-%b-%y %H:%M:%S GMT").to_string() + " or so",
        "Thu, 99 Foo 2026 25:61:61 GMT".to_owned(),
        "0".repeat(4_000),
    ] {
        it.refused(&date, it.letter().raw_date(&date).send().await, &[400, 401]).await;
    }
    let twice = it.letter().then_add("date", &seal::http_date(now));
    it.refused("two dates", twice.send().await, &[400, 401]).await;
}

#[tokio::test]
async fn a_letter_for_another_host_is_not_ours() {
    let it = Scene::open().await;

    for host in
        ["other.example", "localhost", "localhost.", "127.0.0.1", &format!("{}.evil.example", it.blog.host())]
    {
        it.refused(host, it.letter().for_host(host).send().await, &[421, 400, 401]).await;
        let forwarded = it.letter().then_set("host", host);
        it.refused(host, forwarded.send().await, &[421, 400, 401]).await;
    }
    let answer = it.letter().for_host("other.example").send().await;
    assert_eq!(answer.status, 421, "{answer:?}");
}

#[tokio::test]
async fn nobody_signs_for_somebody_else() {
    let it = Scene::open().await;
    let stranger = Mastodon::open().await.person("stranger");

    for person in [&it.mallory, &stranger] {
        let forged = person.envelope(&it.review.inbox, &it.like());
        it.refused("S18, S20 another actor", forged.send().await, &[401, 403]).await;
        let array = it.bob.activity(json!({ "type": "Like", "object": it.review.id }));
        let mut array = array.clone();
        array["actor"] = json!([it.bob.url(), person.url()]);
        let forged = person.envelope(&it.review.inbox, &array);
        it.refused("two actors", forged.send().await, &[400, 401, 403]).await;
    }
}

#[tokio::test]
async fn a_key_must_be_claimed_by_its_owner() {
    let it = Scene::open().await;
    let evil = Mastodon::open().await.person("evil");
    let stray = |id: String| {
        json!({
            "@context": "https://w3id.org/security/v1", "id": id, "type": "Key",
            "owner": it.bob.url(), "publicKeyPem": evil.pem(),
        })
    };
    let (key_id, other_id) = (format!("{}/keys/1", evil.server.url), format!("{}/keys/2", evil.server.url));
    evil.server.serve("/keys/1", Served::json(&stray(key_id.clone())));
    evil.server.serve("/keys/2", Served::json(&stray(key_id.clone())));

    for key_id in [key_id, other_id] {
        let forged = it.letter().signed_by(&key_id, evil.key());
        it.refused("S21, S22 a stray key", forged.send().await, &[401, 403]).await;
    }
    let mut document = it.bob.document();
    document["publicKey"]["publicKeyPem"] = json!(evil.pem());
    evil.server.serve("/users/bob", Served::json(&document));
    let forged = it.letter().signed_by(&format!("{}/users/bob#main-key", evil.server.url), evil.key());
    it.refused("O16 an actor from elsewhere", forged.send().await, &[401, 403]).await;

    it.accepted("bob's own key is unchanged", it.letter()).await;
}

#[tokio::test]
async fn a_key_on_a_forbidden_address_is_not_fetched() {
    let it = Scene::open().await;

    for key_id in [
        "http://10.0.0.1/users/bob#main-key".to_owned(),
        "http://169.254.169.254/latest#key".to_owned(),
        "http://[::1]:9/key#main-key".to_owned(),
        "ftp://localhost/key".to_owned(),
        "file:///etc/passwd".to_owned(),
        format!("{}#main-key", it.review.author),
        "not a url".to_owned(),
        String::new(),
    ] {
        let forged = it.letter().signed_by(&key_id, it.mallory.key());
        it.refused(&key_id, forged.send().await, &[400, 401, 403]).await;
    }
}

#[tokio::test]
async fn nobody_here_speaks_through_the_inbox() {
    let it = Scene::open().await;
    let mut like = it.like();
    like["actor"] = json!(it.blog.actor("mary"));
    let mut here = it.like();
    here["id"] = json!(it.blog.at("/ap/likes/1"));

    it.refused("a local actor", it.bob.envelope(&it.review.inbox, &like).send().await, &[400, 401, 403])
        .await;
    it.refused("O30 a local id", it.bob.envelope(&it.review.inbox, &here).send().await, &[400, 401, 403])
        .await;
}

#[tokio::test]
async fn every_honest_seal_is_understood() {
    let it = Scene::open().await;
    let usual = ["(request-target)", "host", "date", "digest"];

    it.accepted("cavage with content type", it.letter()).await;
    it.accepted("cavage", it.letter().covering(&usual)).await;
    it.accepted("hs2019", it.letter().algorithm(Some("hs2019"))).await;
    it.accepted("no algorithm", it.letter().algorithm(None)).await;
    it.accepted("fifty minutes old", it.letter().dated(TimeDelta::minutes(-50))).await;
    it.accepted("a slow clock", it.letter().dated(TimeDelta::minutes(5))).await;
    let timed = ["(request-target)", "(created)", "(expires)", "host", "digest"];
    let timed = it.letter().covering(&timed).algorithm(Some("hs2019"));
    it.accepted("created and expires", timed.created(TimeDelta::zero()).expires(TimeDelta::minutes(5))).await;
    let body = it.like().to_string().into_bytes();
    let lower = seal::digest(&body).replace("SHA-256", "sha-256");
    it.accepted("lower-case digest", it.letter().raw_body(body).digest(&lower)).await;
    it.accepted("9421", it.letter().style(Style::Rfc9421)).await;
    it.accepted("9421 with alg", it.letter().style(Style::Rfc9421).algorithm(Some("rsa-v1_5-sha256"))).await;
    let parts = ["@method", "@authority", "@path", "content-digest"];
    it.accepted("9421 in parts", it.letter().style(Style::Rfc9421).covering(&parts)).await;
    let more = ["@method", "@target-uri", "content-digest", "content-type", "date"];
    it.accepted("9421 with more", it.letter().style(Style::Rfc9421).covering(&more)).await;
    let expiring = it.letter().style(Style::Rfc9421).expires(TimeDelta::minutes(5));
    it.accepted("9421 with expires", expiring).await;
    for content_type in [
        "application/ld+json; profile=\"https://www.w3.org/ns/activitystreams\"",
        "application/activity+json; charset=utf-8",
    ] {
        it.accepted(content_type, it.letter().content_type(content_type)).await;
    }
}

#[tokio::test]
async fn a_weak_seal_of_the_new_kind_is_refused() {
    let it = Scene::open().await;
    let new = || it.letter().style(Style::Rfc9421);

    for (what, letter) in [
        ("S33 no method", new().covering(&["@target-uri", "content-digest"])),
        ("S33 no target", new().covering(&["@method", "content-digest"])),
        ("S33 authority without path", new().covering(&["@method", "@authority", "content-digest"])),
        ("S33 no digest", new().covering(&["@method", "@target-uri"])),
        ("S38 a wrong digest", new().digest(&seal::content_digest(b"other"))),
        ("another body", new().then_body(&json!({ "type": "Like" }))),
        ("no digest header", new().then_remove("content-digest")),
        ("two hours old", new().created(TimeDelta::hours(-2))),
        ("a day ahead", new().created(TimeDelta::days(1))),
        ("expired", new().expires(TimeDelta::minutes(-30))),
        ("another path", new().then_to(&it.blog.shared_inbox())),
        ("wrong key", new().signed_by(&it.bob.key_id(), it.mallory.key())),
        ("S32 hmac", new().algorithm(Some("hmac-sha256"))),
        ("S32 unknown", new().algorithm(Some("rot13"))),
        ("S18 another actor", it.mallory.envelope(&it.review.inbox, &it.like()).style(Style::Rfc9421)),
        ("S36 garbage", new().then_set("signature-input", "sig1=((((;;;")),
        ("S36 garbage", new().then_set("signature-input", "sig1=()")),
        ("S36 garbage", new().then_set("content-digest", "sha-256=:%%%:")),
        ("S36 garbage", new().then_set("signature", "sig1=:AAAA")),
        ("another label", new().then_set("signature", "sig2=:AAAA:")),
        ("no signature", new().then_remove("signature")),
        ("no input", new().then_remove("signature-input")),
    ] {
        it.refused(what, letter.send().await, &[400, 401, 403]).await;
    }
}

#[tokio::test]
async fn two_seals_are_never_mixed() {
    let it = Scene::open().await;
    let like = it.like();
    let new = it.mallory.envelope(&it.review.inbox, &like).style(Style::Rfc9421);
    let (input, digest, signature) = new.rfc9421_headers();
    let date = seal::http_date(Utc::now());

    let mixed = it.bob.envelope(&it.review.inbox, &like).signed_by(&it.bob.key_id(), it.mallory.key());
    let mixed = mixed
        .then_set("signature-input", &input)
        .then_set("content-digest", &digest)
        .then_add("signature", &signature)
        .then_set("date", &date);
    it.refused("S37 both kinds", mixed.send().await, &[400, 401, 403]).await;

    let broken = input.replace("sig1=", "sig2=").replace(&it.mallory.key_id(), &it.bob.key_id());
    let two = new
        .then_set("signature-input", &format!("{input}, {broken}"))
        .then_set("signature", &format!("{signature}, sig2=:AAAA:"));
    it.refused("S34 two labels", two.send().await, &[400, 401, 403]).await;
}

#[tokio::test]
async fn keys_are_found_where_other_servers_keep_them() {
    let it = Scene::open().await;
    let gotosocial = Mastodon::running("gotosocial").await;
    let carol = gotosocial.person("carol");
    let key_id = format!("{}/main-key", carol.url());
    let key = json!({ "id": key_id, "owner": carol.url(), "publicKeyPem": carol.pem() });
    carol.become_also(json!({ "publicKey": key }));
    let stub = json!({
        "@context": "https://w3id.org/security/v1", "id": carol.url(), "type": "Person",
        "preferredUsername": "carol", "publicKey": key,
    });
    gotosocial.serve("/users/carol/main-key", Served::json(&stub));

    let dan = gotosocial.person("dan");
    dan.become_also(json!({ "publicKey": [dan.document()["publicKey"]] }));
    let erin = gotosocial.person("erin");
    let mut old = erin.document()["publicKey"].clone();
    old["publicKeyPem"] = json!(erin.old_pem());
    erin.become_also(json!({ "publicKey": old }));
    let frank = gotosocial.person("frank");
    let key_id = format!("{}/publickey", frank.url());
    let key = json!({ "id": key_id, "type": "Key", "owner": frank.url(), "publicKeyPem": frank.pem() });
    frank.become_also(json!({ "publicKey": key }));
    gotosocial.serve("/users/frank/publickey", Served::json(&key));

    for (number, person) in [carol, dan, erin, frank].into_iter().enumerate() {
        let key_id = match person.name.as_str() {
            "dan" => format!("{}#main-key", person.url()),
            _ => person.key_id(),
        };
        let like = person.activity(json!({ "type": "Like", "object": it.review.id }));
        let answer = person.envelope(&it.review.inbox, &like).key_id(&key_id).send().await;
        assert_eq!(answer.status, 202, "{} {answer:?}", person.name);
        assert_eq!(it.blog.likes(&it.review).await, number as u64 + 1, "{}", person.name);
    }
}

#[tokio::test]
async fn only_what_can_be_read_is_read() {
    let it = Scene::open().await;
    let deep = format!("{}{}", "[".repeat(200_000), "]".repeat(200_000));
    let object = |fields: &str| format!("{{\"type\":\"Like\",\"actor\":\"{}\",{fields}}}", it.bob.url());

    for (what, letter, statuses) in [
        ("no JSON", it.letter().raw_body("hello"), vec![400]),
        ("nothing", it.letter().raw_body(""), vec![400]),
        ("a list", it.letter().raw_body("[]"), vec![400]),
        ("depth", it.letter().raw_body(deep), vec![400]),
        ("not UTF-8", it.letter().raw_body(vec![0x7b, 0xff, 0xfe, 0x7d]), vec![400]),
        ("no actor", it.letter().raw_body("{\"type\":\"Like\"}"), vec![400, 401, 403]),
        ("a huge letter", it.letter().raw_body(vec![b' '; 2 * 1024 * 1024]), vec![413]),
        ("text", it.letter().content_type("text/plain"), vec![415, 400]),
        ("a form", it.letter().content_type("application/x-www-form-urlencoded"), vec![415, 400]),
        (
            "O28 twice",
            it.letter().raw_body(format!(
                "{{\"id\":\"{}/1\",\"type\":\"Like\",\"actor\":\"{}\",\"actor\":\"{}\",\"object\":\"{}\"}}",
                it.bob.url(),
                it.mallory.url(),
                it.bob.url(),
                it.review.id,
            )),
            vec![400, 401, 403, 202],
        ),
    ] {
        let answer = letter.send().await;
        assert!(statuses.contains(&answer.status), "{what}: {} {}", answer.status, answer.body);
    }
    let nul = object(&format!("\"id\":\"{}/\\u0000\",\"object\":\"\\u0000\"", it.bob.url()));
    let answer = it.letter().raw_body(nul).send().await;
    assert!(answer.status < 500, "{answer:?}");
    assert_eq!(it.blog.get("/").await.status, 200);
}

#[tokio::test]
async fn a_replayed_letter_has_one_effect() {
    let it = Scene::open().await;
    let note = it.bob.note(&it.review.id, "<p>Once.</p>");
    let create = it.bob.activity(it.bob.create(&note));

    for _ in 0..3 {
        assert_eq!(it.bob.envelope(&it.review.inbox, &create).send().await.status, 202);
        assert_eq!(it.bob.envelope(&it.blog.shared_inbox(), &create).send().await.status, 202);
    }

    assert_eq!(it.blog.tree(&it.review).await, [(1, None)]);
}

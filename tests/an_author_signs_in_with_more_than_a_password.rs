//! A code of an app after the password, or a passkey instead of both: whoever knows only the password stays outside.

use reynard::{
    blog::{By, Role},
    db,
};
use scraper::Html;
use sea_orm::ConnectionTrait;
use serde_json::Value;
use totp_rs::{Builder, Secret};

use crate::support::{Browser, Device, PASSWORD, TestBlog, selector, words_of};

#[tokio::test]
async fn after_the_password_a_code_is_asked_for() {
    let blog = TestBlog::open().await;
    let mut elsewhere = Browser::signed_in(&blog.url, "mary").await;
    let mut mary = Browser::signed_in(&blog.url, "mary").await;
    let (secret, _) = set_up(&mut mary).await;

    elsewhere.open("/desk").await;
    assert_eq!(elsewhere.url.path(), "/sign-in", "who came in with the password alone is out");
    elsewhere.sign_in("mary", PASSWORD).await;
    assert!(elsewhere.says("Your code, please"), "{}", elsewhere.text());
    elsewhere.open("/desk").await;
    assert_eq!(elsewhere.url.path(), "/sign-in", "half-way is outside");

    give_password(&mut elsewhere).await;
    give_code(&mut elsewhere, "000000").await;
    assert_eq!(elsewhere.status, 422);
    assert!(elsewhere.says("That is not the code"), "{}", elsewhere.text());
    let code = code_of(&secret, 30);
    give_code(&mut elsewhere, &code).await;
    assert_eq!(elsewhere.url.path(), "/desk");

    let mut shoulder = Browser::new(&blog.url);
    give_password(&mut shoulder).await;
    give_code(&mut shoulder, &code).await;
    assert_eq!(shoulder.status, 422, "no code is taken twice");
}

#[tokio::test]
async fn an_app_is_set_up_only_by_who_knows_password_and_secret() {
    let blog = TestBlog::open().await;
    let mut mary = Browser::signed_in(&blog.url, "mary").await;
    mary.open("/desk/profile/code").await;
    let secret = mary.form_with("secret").value("secret").to_owned();
    let drawn = mary.html.contains("otpauth://totp/") && mary.html.contains(&secret[..4]);
    assert!(drawn, "it can be scanned, opened and typed");

    for (code, password, wrong) in [
        ("123456".to_owned(), PASSWORD, "This is not the code that the app shows now."),
        (code_of(&secret, 0), "a wrong password", "The current password is not right."),
        (code_of(&secret, -120), PASSWORD, "This is not the code that the app shows now."),
    ] {
        let form = mary.form_with("secret").fill("code", &code).fill("current", password);
        mary.submit(form).await;
        assert_eq!(mary.status, 422, "{code}: {}", mary.text());
        assert!(mary.says(wrong), "{}", mary.text());
        assert_eq!(mary.form_with("secret").value("secret"), secret, "the app need not scan it again");
    }

    let mut anybody = Browser::new(&blog.url);
    give_password(&mut anybody).await;
    assert_eq!(anybody.url.path(), "/desk", "nothing has changed");
    mary.open("/desk/profile/code").await;
    let form = mary.form_with("secret").fill("secret", "AAAA").fill("code", "1").fill("current", PASSWORD);
    mary.submit(form).await;
    assert_eq!(mary.status, 422, "a secret that is none");
}

#[tokio::test]
async fn a_recovery_code_lets_in_once() {
    let blog = TestBlog::open().await;
    let mut mary = Browser::signed_in(&blog.url, "mary").await;
    let (_, codes) = set_up(&mut mary).await;
    assert_eq!(codes.len(), 10);

    for (at, (code, lets_in)) in [
        (codes[3].to_uppercase().replace(' ', "-"), true),
        (codes[3].clone(), false),
        ("not-one-of-them".to_owned(), false),
    ]
    .into_iter()
    .enumerate()
    {
        let mut anybody = Browser::new(&blog.url);
        give_password(&mut anybody).await;
        give_code(&mut anybody, &code).await;
        assert_eq!(anybody.url.path() == "/desk", lets_in, "{at}: {}", anybody.text());
    }

    mary.open("/desk/profile").await;
    assert!(mary.says("9 recovery codes are left."), "{}", mary.text());
    let form = mary.button_of("recovery-form", "Make new ones").fill("current", PASSWORD);
    mary.submit(form).await;
    let renewed = shown_codes(&mary);
    assert!(renewed.len() == 10 && !renewed.contains(&codes[0]), "{renewed:?}");
    for (code, lets_in) in [(&codes[0], false), (&renewed[0], true)] {
        let mut anybody = Browser::new(&blog.url);
        give_password(&mut anybody).await;
        give_code(&mut anybody, code).await;
        assert_eq!(anybody.url.path() == "/desk", lets_in);
    }
}

#[tokio::test]
async fn the_step_between_password_and_code_is_no_door_of_its_own() {
    let blog = TestBlog::open().await;
    let mut mary = Browser::signed_in(&blog.url, "mary").await;
    let (_, codes) = set_up(&mut mary).await;
    let mut thief = Browser::new(&blog.url);
    give_password(&mut thief).await;
    let token = thief.form_with("token").value("token").to_owned();
    assert!(token.len() > 40, "nobody guesses it");

    let form = thief.form_with("token").fill("code", &codes[0]);
    for forged in ["", "guess", &token[1..]] {
        thief.submit(form.clone().fill("token", forged)).await;
        assert_eq!(thief.url.path(), "/sign-in", "who has given no password is asked for it");
    }
    for change in ["password", "disabled"] {
        let mut thief = Browser::new(&blog.url);
        give_password(&mut thief).await;
        let author = blog.author("mary").await;
        match change {
            "password" => author.change_password(&blog.app, PASSWORD).await.unwrap(),
            _ => author.set_disabled(&blog.app, Some(db::now())).await.unwrap(),
        }
        give_code(&mut thief, &codes[1]).await;
        thief.open("/desk").await;
        assert_eq!(thief.url.path(), "/sign-in", "{change}");
    }
    blog.author("mary").await.set_disabled(&blog.app, None).await.unwrap();

    let mut slow = Browser::new(&blog.url);
    give_password(&mut slow).await;
    time_runs_out(&blog).await;
    give_code(&mut slow, &codes[2]).await;
    slow.open("/desk").await;
    assert_eq!(slow.url.path(), "/sign-in", "ten minutes are enough");
    blog.tidy().await;
    assert_eq!(blog.count("ceremonies").await, 0);
}

#[tokio::test]
async fn codes_cannot_be_guessed_by_trying() {
    let blog = TestBlog::open().await;
    let mut mary = Browser::signed_in(&blog.url, "mary").await;
    set_up(&mut mary).await;
    let mut thief = Browser::new(&blog.url);
    give_password(&mut thief).await;

    let mut tries = 0;
    while thief.status != 429 && tries < 100 {
        give_code(&mut thief, &format!("{tries:06}")).await;
        tries += 1;
    }

    assert!(tries < 30, "{tries} tries in a row");
    assert!(thief.says("That was tried too often."), "{}", thief.text());
}

#[tokio::test]
async fn what_protects_an_author_is_changed_only_with_their_password() {
    let blog = TestBlog::open().await;
    let mut mary = Browser::signed_in(&blog.url, "mary").await;
    let (_, codes) = set_up(&mut mary).await;

    mary.open("/desk/profile").await;
    for (form, button) in [("code-off-form", "Turn it off"), ("recovery-form", "Make new ones")] {
        let form = mary.button_of(form, button).fill("current", "a wrong password");
        mary.submit(form).await;
        assert_eq!(mary.status, 422);
        assert!(mary.says("The current password is not right."), "{}", mary.text());
        assert!(mary.says("10 recovery codes are left."), "{}", mary.text());
    }
    let form = mary.button_of("code-off-form", "Turn it off").fill("current", PASSWORD);
    mary.submit(form).await;
    assert!(mary.says("No code is asked for any more."), "{}", mary.text());

    let mut again = Browser::new(&blog.url);
    give_password(&mut again).await;
    assert_eq!(again.url.path(), "/desk", "{codes:?}");
}

#[tokio::test]
async fn the_owner_helps_whoever_has_lost_their_phone() {
    let blog = TestBlog::open().await;
    blog.new_author("edith", Role::Editor).await;
    let mut mary = Browser::signed_in(&blog.url, "mary").await;
    set_up(&mut mary).await;
    let mut alice = Browser::signed_in(&blog.url, "alice").await;
    alice.open("/desk/authors").await;
    let help = alice.form_to("/desk/authors/mary/forget-factors");

    let mut edith = Browser::signed_in(&blog.url, "edith").await;
    edith.open("/desk/profile").await;
    let form = edith.form_with("bio").sent_to("/desk/authors/mary/forget-factors");
    edith.submit(form).await;
    assert_eq!(edith.status, 403, "nobody else may");
    alice.submit(help.clone()).await;
    assert_eq!(alice.status, 422, "an open desk is not enough");
    alice.submit(help.fill("current", PASSWORD)).await;
    assert!(alice.says("Their password alone opens the desk again."), "{}", alice.text());
    assert!(!alice.html.contains("/forget-factors"), "there is nothing left to forget");

    mary.open("/desk").await;
    assert_eq!(mary.url.path(), "/sign-in", "signed out everywhere");
    mary.sign_in("mary", PASSWORD).await;
    assert!(mary.url.path().starts_with("/desk"));
    alice.open("/desk/log").await;
    assert!(alice.says("alice reset the sign-in of mary"), "{}", alice.text());

    set_up(&mut mary).await;
    blog.author("mary").await.forget_factors(&blog.app, &By::operator("")).await.unwrap();
    let mut again = Browser::new(&blog.url);
    give_password(&mut again).await;
    assert_eq!(again.url.path(), "/desk", "the operator can do it from the shell");
}

#[tokio::test]
async fn a_passkey_lets_in_without_name_and_password() {
    let blog = TestBlog::open().await;
    let mut mary = Browser::signed_in(&blog.url, "mary").await;
    set_up(&mut mary).await;
    let mut phone = Device::new(&blog.url);

    make_passkey(&mut mary, &mut phone, "My phone").await;
    assert!(mary.says("The passkey is kept."), "{}", mary.text());
    assert!(mary.says("My phone"), "{}", mary.text());

    let mut fresh = Browser::new(&blog.url);
    let (token, options) = challenge(&mut fresh).await;
    assert_eq!(options["userVerification"], "required");
    let proof = phone.get(&options);
    let form = answer(&fresh, &token, &proof);
    fresh.submit(form.clone()).await;
    assert_eq!(fresh.url.path(), "/desk");
    fresh.open("/desk/profile").await;
    assert!(fresh.says("last used"), "{}", fresh.text());

    let mut eavesdropper = Browser::new(&blog.url);
    eavesdropper.submit(form).await;
    assert_eq!(eavesdropper.status, 422, "what was said once is worth nothing");
    let (token, _) = challenge(&mut eavesdropper).await;
    let form = answer(&eavesdropper, &token, &proof);
    eavesdropper.submit(form).await;
    assert_eq!(eavesdropper.status, 422, "and answers no other question");
}

#[tokio::test]
async fn a_passkey_is_believed_only_when_everything_fits() {
    let blog = TestBlog::open().await;
    let mut mary = Browser::signed_in(&blog.url, "mary").await;
    let mut alice = Browser::signed_in(&blog.url, "alice").await;
    let mut phone = Device::new(&blog.url);
    let mut hers = Device::new(&blog.url);
    make_passkey(&mut mary, &mut phone, "").await;
    make_passkey(&mut alice, &mut hers, "").await;
    assert!(mary.says("A passkey"), "one without a name: {}", mary.text());

    let mut stranger = Device::new(&blog.url);
    stranger.claims_to_be(&phone);
    assert!(!lets_in(&blog, &mut stranger).await, "a key that nobody has kept");
    phone.origin = "https://evil.example".to_owned();
    assert!(!lets_in(&blog, &mut phone).await, "a browser that was led elsewhere");
    phone.origin.clone_from(&blog.url);
    phone.recognises_its_owner = false;
    assert!(!lets_in(&blog, &mut phone).await, "a phone that lies around");
    phone.recognises_its_owner = true;
    let mut liar = Device::new(&blog.url);
    make_passkey(&mut mary, &mut liar, "liar").await;
    liar.claims_to_be(&hers);
    assert!(!lets_in(&blog, &mut liar).await, "somebody else's name");
    assert!(lets_in(&blog, &mut phone).await, "and hers, after all that");
    phone.falls_behind();
    assert!(!lets_in(&blog, &mut phone).await, "a copy of the key that was used less");
    assert!(!sends(&blog, "{}").await && !sends(&blog, "nonsense").await, "nonsense");
}

#[tokio::test]
async fn a_passkey_ends_with_its_author_and_when_it_is_removed() {
    let blog = TestBlog::open().await;
    let mut mary = Browser::signed_in(&blog.url, "mary").await;
    let mut phone = Device::new(&blog.url);
    make_passkey(&mut mary, &mut phone, "phone").await;
    let id = mary.html.split("/desk/profile/passkeys/").find_map(|it| it.split_once("/remove")).unwrap().0;
    let path = format!("/desk/profile/passkeys/{id}/remove");

    blog.author("mary").await.set_disabled(&blog.app, Some(db::now())).await.unwrap();
    assert!(!lets_in(&blog, &mut phone).await, "a disabled author");
    blog.author("mary").await.set_disabled(&blog.app, None).await.unwrap();
    assert!(lets_in(&blog, &mut phone).await);

    let mut alice = Browser::signed_in(&blog.url, "alice").await;
    alice.open("/desk/profile").await;
    let form = alice.form_with("bio").fill("current", PASSWORD).sent_to(&path);
    alice.submit(form).await;
    assert_eq!(alice.status, 404, "somebody else's");
    let mut mary = Browser::signed_in(&blog.url, "mary").await;
    mary.open("/desk/profile").await;
    let form = mary.form_to(&path);
    mary.submit(form.clone().fill("current", "a wrong password")).await;
    assert_eq!(mary.status, 422);
    assert!(lets_in(&blog, &mut phone).await);
    mary.submit(form.fill("current", PASSWORD)).await;
    assert!(mary.says("That passkey opens nothing any more."), "{}", mary.text());
    assert!(!lets_in(&blog, &mut phone).await);

    make_passkey(&mut mary, &mut Device::new(&blog.url), "").await;
    set_up(&mut mary).await;
    reynard::federation::depart(&blog.federation, &blog.author("mary").await, &By::operator(""))
        .await
        .unwrap();
    assert_eq!(blog.count("passkeys").await + blog.count("authenticators").await, 0, "who leaves");
}

#[tokio::test]
async fn a_device_keeps_one_passkey_and_only_for_who_gave_the_password() {
    let blog = TestBlog::open().await;
    let mut mary = Browser::signed_in(&blog.url, "mary").await;
    let mut alice = Browser::signed_in(&blog.url, "alice").await;
    let mut phone = Device::new(&blog.url);
    make_passkey(&mut mary, &mut phone, "phone").await;
    mary.open("/desk/profile").await;
    alice.open("/desk/profile").await;

    let form = mary.form_with("credential").fill("current", "a wrong password");
    let (status, said) = mary.ask_by_form(form, "/desk/profile/passkeys/challenge").await;
    assert_eq!((status, said["problems"][0].as_str()), (422, Some("The current password is not right.")));
    let (token, options) = invited(&mary).await;
    assert_eq!(options["excludeCredentials"].as_array().unwrap().len(), 1, "the browser knows it has one");
    let made = phone.create(&options);
    let form = |it: &Browser| it.form_with("credential").fill("token", &token).fill("credential", &made);
    let (hers, theirs) = (form(&mary), form(&alice));
    alice.submit(theirs).await;
    assert_eq!(alice.status, 422, "made for somebody else");
    mary.submit(hers).await;
    assert_eq!(mary.status, 422, "asked for once, answered once");
    let (token, options) = invited(&mary).await;
    let made = phone.create(&options);
    let form = mary.form_with("credential").fill("token", &token).fill("credential", &made);
    mary.submit(form).await;
    assert_eq!(mary.status, 422, "the same key again");
    assert_eq!(blog.count("passkeys").await, 1);
}

#[tokio::test]
async fn passkeys_are_offered_only_where_browsers_keep_them() {
    let blog = TestBlog::open_with(|config| config.url = "http://fox.example".parse().unwrap()).await;
    let mut visitor = Browser::new(&format!("http://{}", blog.app.config.listen));
    visitor.open("/sign-in").await;
    assert_eq!(visitor.status, 200);
    assert!(!visitor.html.contains("passkey"), "not over plain http: {}", visitor.html);
    assert!(TestBlog::open().await.page("/sign-in").await.contains("passkey-form"), "but on this machine");
}

// ---- what authors do ----------------------------------------------------------------------------------

/// Sets an app up and returns its secret and the recovery codes.
async fn set_up(author: &mut Browser) -> (String, Vec<String>) {
    author.open("/desk/profile/code").await;
    let form = author.form_with("secret");
    let secret = form.value("secret").to_owned();
    author.submit(form.fill("code", &code_of(&secret, 0)).fill("current", PASSWORD)).await;
    assert_eq!(author.status, 200, "{}", author.text());
    (secret, shown_codes(author))
}

fn shown_codes(author: &Browser) -> Vec<String> {
    let page = Html::parse_document(&author.html);
    page.select(&selector("#recovery li")).map(|it| words_of(it).trim().to_owned()).collect()
}

/// What the app shows so many seconds from now.
fn code_of(secret: &str, seconds: i64) -> String {
    let secret = Secret::try_from_base32(secret).unwrap();
    let totp = Builder::new().with_secret(secret).with_account_name("mary").build().unwrap();
    totp.generate((chrono::Utc::now().timestamp() + seconds).unsigned_abs()).to_string()
}

async fn give_password(browser: &mut Browser) {
    browser.open("/sign-in").await;
    browser.sign_in("mary", PASSWORD).await;
}

async fn give_code(browser: &mut Browser, code: &str) {
    let form = browser.form_with("token").fill("code", code);
    browser.submit(form).await;
}

async fn time_runs_out(blog: &TestBlog) {
    let txn = db::begin(&blog.app.db).await.unwrap();
    txn.execute_unprepared("UPDATE ceremonies SET expires_at = '2020-01-01T00:00:00Z'").await.unwrap();
    txn.commit().await.unwrap();
}

/// What the script of the profile does.
async fn make_passkey(author: &mut Browser, device: &mut Device, name: &str) {
    author.open("/desk/profile").await;
    let (token, options) = invited(author).await;
    let made = device.create(&options);
    let form = author.form_with("credential").fill("token", &token).fill("credential", &made);
    author.submit(form.fill("name", name)).await;
    assert_eq!(author.status, 200, "{}", author.text());
}

async fn invited(author: &Browser) -> (String, Value) {
    let form = author.form_with("credential").fill("current", PASSWORD);
    let (status, said) = author.ask_by_form(form, "/desk/profile/passkeys/challenge").await;
    assert_eq!(status, 200, "{said}");
    (said["token"].as_str().unwrap().to_owned(), said["options"].clone())
}

/// What the script of the door does first.
async fn challenge(visitor: &mut Browser) -> (String, Value) {
    visitor.open("/sign-in").await;
    let form = visitor.form_with("credential");
    let (status, said) = visitor.ask_by_form(form, "/sign-in/passkey/challenge").await;
    assert_eq!(status, 200, "{said}");
    (said["token"].as_str().unwrap().to_owned(), said["options"].clone())
}

fn answer(visitor: &Browser, token: &str, credential: &str) -> crate::support::Form {
    visitor.form_with("credential").fill("token", token).fill("credential", credential)
}

async fn lets_in(blog: &TestBlog, device: &mut Device) -> bool {
    let mut visitor = Browser::new(&blog.url);
    let (token, options) = challenge(&mut visitor).await;
    let proof = device.get(&options);
    let form = answer(&visitor, &token, &proof);
    visitor.submit(form).await;
    visitor.open("/desk").await;
    visitor.url.path() == "/desk"
}

async fn sends(blog: &TestBlog, credential: &str) -> bool {
    let mut visitor = Browser::new(&blog.url);
    let (token, _) = challenge(&mut visitor).await;
    let form = answer(&visitor, &token, credential);
    visitor.submit(form).await;
    assert_eq!(visitor.status, 422);
    visitor.open("/desk").await;
    visitor.url.path() == "/desk"
}

//! A whole blog on a free port, with its own database and no background worker.

use std::{
    net::SocketAddr,
    path::PathBuf,
    sync::{Arc, Mutex, OnceLock},
    time::Duration,
};

use axum::{
    Router,
    extract::{Request, State},
    response::Response,
};

use chrono::{TimeDelta, Utc};
use reynard::{
    App, Config,
    blog::{Actor, Author, Comment, Draft, Facts, Newcomer, Review, Role, SetUp},
    db,
    federation::Federation,
    worker,
};
use scraper::{ElementRef, Html};
use sea_orm::{
    ConnectionTrait, Database, Statement,
    sea_query::{Alias, Asterisk, Expr, ExprTrait, Query},
};
use serde_json::Value;
use tempfile::TempDir;
use tokio::net::TcpListener;

use super::{
    Person,
    browser::{selector, words_of},
};

pub const PASSWORD: &str = "a long enough password";

/// The address of the blog that all others are copies of.
const FIRST: &str = "http://localhost:1";

pub struct TestBlog {
    pub app: App,
    pub federation: Federation,
    pub url: String,
    house: House,
    browser: reqwest::Client,
    _folder: TempDir,
}

/// Both doors of the blog, until it is started anew.
type House = Arc<Mutex<reynard::House>>;

async fn enter(State(house): State<House>, request: Request) -> Response {
    let house = house.lock().unwrap().clone();
    house.answer(request).await
}

/// What came back from a request.
#[derive(Clone, Debug)]
pub struct Answer {
    pub status: u16,
    pub headers: reqwest::header::HeaderMap,
    pub body: String,
}

impl Answer {
    pub async fn of(response: reqwest::Response) -> Self {
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        Self { status, headers, body: response.text().await.unwrap_or_default() }
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map(|it| it.to_str().unwrap()).unwrap_or_default()
    }

    pub fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|_| panic!("not JSON: {self:?}"))
    }
}

/// A review the world can see, by its addresses.
#[derive(Clone, Debug)]
pub struct Published {
    pub review: Review,
    /// The ActivityPub id.
    pub id: String,
    /// The path of the page.
    pub path: String,
    /// The author's id and inbox.
    pub author: String,
    pub inbox: String,
}

impl Published {
    /// The path of the ActivityPub id.
    pub fn ap(&self) -> String {
        format!("/ap/articles/{}", self.review.uid)
    }
}

/// A comment as a reader sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    pub number: i32,
    /// The number of the comment it hangs below.
    pub below: Option<i32>,
    /// All the words of it, without those that hang below it.
    pub words: String,
}

impl TestBlog {
    /// A blog that is set up, by alice, who owns it; mary writes there too.
    pub async fn open() -> Self {
        Self::open_with(|_| {}).await
    }

    pub async fn open_with(change: impl FnOnce(&mut Config)) -> Self {
        let (door, config, folder) = free_place(change).await;
        copy_the_first(&config).await;
        Self::start(door, config, folder).await
    }

    /// A blog that nobody has set up yet.
    pub async fn empty() -> Self {
        let (door, config, folder) = free_place(|_| {}).await;
        if let Some(server) = postgres() {
            let name = config.database.rsplit('/').next().unwrap().to_owned();
            on_server(&server, &format!("create database {name}")).await;
        }
        Self::start(door, config, folder).await
    }

    async fn start(door: TcpListener, config: Config, folder: TempDir) -> Self {
        let url = config.origin();
        let app = App::open(config).await.unwrap();
        let federation = Federation::open(app.clone()).await.unwrap();
        let house: House = Arc::new(Mutex::new(reynard::House::new(federation.clone())));
        let door_keeper = Router::new().fallback(enter).with_state(house.clone());
        let door_keeper = door_keeper.into_make_service_with_connect_info::<SocketAddr>();
        tokio::spawn(async move { axum::serve(door, door_keeper).await.unwrap() });
        let browser = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none());
        let browser = browser.timeout(Duration::from_secs(60)).build().unwrap();
        Self { app, federation, url, house, browser, _folder: folder }
    }

    /// The process is started anew: what it only kept in its head is forgotten.
    pub async fn restart(&self) {
        let federation = Federation::open(self.app.clone()).await.unwrap();
        *self.house.lock().unwrap() = reynard::House::new(federation);
    }

    pub fn at(&self, path: &str) -> String {
        format!("{}{path}", self.url)
    }

    /// `localhost:40123`
    pub fn host(&self) -> String {
        self.app.config.authority()
    }

    /// The owner has switched off the rules against floods: somebody is going to say a lot here.
    pub async fn without_flood_rule(self) -> Self {
        self.settles("spam_flood", None::<i32>).await;
        self
    }

    /// The owner changes one of the settings.
    pub async fn settles(&self, column: &str, value: impl Into<sea_orm::Value>) {
        let txn = db::begin(&self.app.db).await.unwrap();
        let change =
            Query::update().table(Alias::new("settings")).value(Alias::new(column), value.into()).to_owned();
        txn.execute(&change).await.unwrap();
        txn.commit().await.unwrap();
    }

    /// How many rows a table has.
    pub async fn count(&self, table: &'static str) -> i64 {
        let all = Expr::col(Asterisk).count();
        let count = Query::select().expr(all).from(Alias::new(table)).to_owned();
        self.app.db.query_one(&count).await.unwrap().unwrap().try_get_by_index(0).unwrap()
    }

    /// Lets the worker finish everything that is due.
    pub async fn work_until_idle(&self) {
        for _ in 0..1_000 {
            if worker::work(&self.federation).await.unwrap() == 0 {
                return;
            }
        }
        panic!("the worker never comes to rest");
    }

    /// Whatever waits for later is due now.
    pub async fn a_while_passes(&self) {
        let txn = db::begin(&self.app.db).await.unwrap();
        make_due(&txn).await;
        txn.commit().await.unwrap();
    }

    /// The hour, day or week of every digest is over.
    pub async fn digests_are_due(&self) {
        let txn = db::begin(&self.app.db).await.unwrap();
        change(&txn, "authors", "digest_due_at", Utc::now() - TimeDelta::seconds(1)).await;
        txn.commit().await.unwrap();
    }

    /// A review was published so many days ago, and whatever was to happen since then is due.
    pub async fn is_days_old(&self, review: &Published, days: i64) {
        let txn = db::begin(&self.app.db).await.unwrap();
        let before = Query::update()
            .table(Alias::new("reviews"))
            .value(Alias::new("published_at"), Utc::now() - TimeDelta::days(days))
            .and_where(Expr::col(Alias::new("id")).eq(review.review.id))
            .to_owned();
        txn.execute(&before).await.unwrap();
        change(&txn, "reviews", "policy_due_at", Utc::now() - TimeDelta::seconds(1)).await;
        txn.commit().await.unwrap();
    }

    /// The moment has come for whatever was to go out later: reviews appear, followers are told.
    pub async fn the_moment_comes(&self) {
        let txn = db::begin(&self.app.db).await.unwrap();
        for column in ["appears_at", "tells_at"] {
            change(&txn, "reviews", column, Utc::now() - TimeDelta::seconds(1)).await;
        }
        txn.commit().await.unwrap();
    }

    /// Somebody looks after the house, as happens every hour.
    pub async fn tidy(&self) {
        worker::tidy(&self.app).await.unwrap();
    }

    /// A month passes for the pictures that nobody uses.
    pub async fn a_month_passes_for_pictures(&self) {
        let txn = db::begin(&self.app.db).await.unwrap();
        change(&txn, "uploads", "unused_at", Utc::now() - TimeDelta::days(31)).await;
        txn.commit().await.unwrap();
        self.a_while_passes().await;
    }

    /// An author has given so many pictures today. Rows are enough to count.
    pub async fn has_given(&self, author: &Author, pictures: i32) {
        let txn = db::begin(&self.app.db).await.unwrap();
        for number in 0..pictures {
            let mut row = Query::insert();
            row.into_table("uploads");
            row.columns([
                "author_id",
                "file",
                "media_type",
                "width",
                "height",
                "created_at",
                "widths",
                "colours",
                "attempts",
            ]);
            let file = format!("{number:032x}.jpg");
            row.values_panic([
                author.id.into(),
                file.clone().into(),
                "image/jpeg".into(),
                1.into(),
                1.into(),
                Utc::now().into(),
                "".into(),
                "".into(),
                0.into(),
            ]);
            txn.execute(&row).await.unwrap();
            let mut held = Query::insert();
            held.into_table("holdings").columns(["upload_id", "author_id", "held_at"]);
            held.select_from(
                Query::select()
                    .column("id")
                    .expr(Expr::val(author.id))
                    .expr(Expr::val(Utc::now()))
                    .from("uploads")
                    .and_where(Expr::col("file").eq(file))
                    .take(),
            )
            .unwrap();
            txn.execute(&held).await.unwrap();
        }
        txn.commit().await.unwrap();
    }

    /// The files in the folder for pictures.
    pub fn pictures(&self) -> Vec<String> {
        let folder = std::fs::read_dir(self.app.config.data.join("media")).unwrap();
        folder.map(|it| it.unwrap().file_name().into_string().unwrap()).collect()
    }

    /// Days pass for the lanes that fail.
    pub async fn days_pass(&self, days: i64) {
        let txn = db::begin(&self.app.db).await.unwrap();
        change(&txn, "lanes", "failing_since", Utc::now() - TimeDelta::days(days)).await;
        txn.commit().await.unwrap();
        self.a_while_passes().await;
    }

    /// This person has followed for so many days.
    pub async fn follows_since_days(&self, person: &Person, days: i64) {
        let actor = Actor::by_url(&self.app.db, &person.url()).await.unwrap().unwrap();
        let txn = db::begin(&self.app.db).await.unwrap();
        let before = Query::update()
            .table(Alias::new("followers"))
            .value(Alias::new("since"), Utc::now() - TimeDelta::days(days))
            .and_where(Expr::col(Alias::new("actor_id")).eq(actor.id))
            .to_owned();
        txn.execute(&before).await.unwrap();
        txn.commit().await.unwrap();
    }

    /// All stand-in servers share one name; as far as the blog knows, this person is at home at `host`.
    pub async fn lives_at(&self, person: &Person, host: &str) {
        let txn = db::begin(&self.app.db).await.unwrap();
        let home = Query::update()
            .table(Alias::new("actors"))
            .value(Alias::new("host"), host)
            .and_where(Expr::col(Alias::new("url")).eq(person.url()))
            .to_owned();
        assert_eq!(txn.execute(&home).await.unwrap().rows_affected(), 1, "nobody knows them");
        txn.commit().await.unwrap();
    }

    /// When the next letter will be tried.
    pub async fn next_delivery(&self) -> chrono::DateTime<Utc> {
        let due = Alias::new("due_at");
        let next = Query::select().expr(Expr::col(due.clone()).min()).from(Alias::new("lanes")).to_owned();
        let row = self.app.db.query_one(&next).await.unwrap().unwrap();
        row.try_get_by_index(0).unwrap()
    }

    pub async fn author(&self, username: &str) -> Author {
        Author::by_username(&self.app.db, username).await.unwrap()
    }

    pub async fn new_author(&self, username: &str, role: Role) -> Author {
        Author::welcome(&self.app, role, &newcomer(username)).await.unwrap()
    }

    pub fn actor(&self, username: &str) -> String {
        self.at(&format!("/ap/users/{username}"))
    }

    pub fn blog_actor(&self) -> String {
        self.at("/ap/blog")
    }

    pub fn shared_inbox(&self) -> String {
        self.at("/ap/inbox")
    }

    /// Alice publishes a review with this title.
    pub async fn published(&self, title: &str) -> Published {
        self.published_by("alice", &facts(title)).await
    }

    pub async fn published_by(&self, username: &str, draft: &Draft) -> Published {
        let author = self.author(username).await;
        let review = Review::draft(&self.app, &author, draft).await.unwrap();
        let review = review.publish(&self.app, None).await.unwrap();
        self.addresses(review, username)
    }

    fn addresses(&self, review: Review, username: &str) -> Published {
        let author = self.actor(username);
        let inbox = format!("{author}/inbox");
        Published { id: review.url(&self.app), path: review.path(), author, inbox, review }
    }

    /// A review that is published, with nothing left to tell anybody.
    pub async fn settled(&self, title: &str) -> Published {
        let review = self.published(title).await;
        self.work_until_idle().await;
        review
    }

    /// Alice changes the text of a review.
    pub async fn revise(&self, review: &Published, markdown: &str) {
        let current = Review::by_id(&self.app.db, review.review.id).await.unwrap();
        let mut draft = Draft::of(&self.app.db, &current).await.unwrap();
        draft.markdown = markdown.to_owned();
        current.revise(&self.app, &draft).await.unwrap();
    }

    pub async fn retract(&self, review: &Published) {
        let current = Review::by_id(&self.app.db, review.review.id).await.unwrap();
        current.retract(&self.app).await.unwrap();
    }

    pub async fn publish_again(&self, review: &Published) -> Published {
        let current = Review::by_id(&self.app.db, review.review.id).await.unwrap();
        let current = current.publish(&self.app, None).await.unwrap();
        self.addresses(current, "alice")
    }

    /// Alice answers what somebody said, or her own review.
    pub async fn answer(&self, review: &Published, to: Option<&str>, words: &str) -> Comment {
        let alice = self.author("alice").await;
        let parent = match to {
            Some(url) => Some(Comment::by_url(&self.app.db, url).await.unwrap().unwrap()),
            None => None,
        };
        Comment::answer(&self.app, &alice, &review.review, parent.as_ref(), words).await.unwrap()
    }

    /// Asks as a browser does.
    pub async fn get(&self, path: &str) -> Answer {
        self.ask(path, "text/html,application/xhtml+xml,*/*;q=0.8").await
    }

    pub async fn ask(&self, path: &str, accept: &str) -> Answer {
        Answer::of(self.browser.get(self.at(path)).header("accept", accept).send().await.unwrap()).await
    }

    pub async fn page(&self, path: &str) -> String {
        let answer = self.get(path).await;
        assert_eq!(answer.status, 200, "{path}: {}", answer.body);
        answer.body
    }

    /// Asks as another server does.
    pub async fn fetch(&self, path: &str) -> Answer {
        let path = path.strip_prefix(&self.url).unwrap_or(path);
        self.ask(path, "application/activity+json").await
    }

    pub async fn json(&self, path: &str) -> Value {
        let answer = self.fetch(path).await;
        assert_eq!(answer.status, 200, "{path}: {}", answer.body);
        answer.json()
    }

    pub async fn total(&self, path: &str) -> u64 {
        self.json(path).await["totalItems"].as_u64().unwrap()
    }

    pub async fn likes(&self, review: &Published) -> u64 {
        self.json(&review.ap()).await["likes"]["totalItems"].as_u64().unwrap()
    }

    pub async fn boosts(&self, review: &Published) -> u64 {
        self.json(&review.ap()).await["shares"]["totalItems"].as_u64().unwrap()
    }

    pub async fn followers(&self, username: &str) -> u64 {
        self.total(&format!("/ap/users/{username}/followers")).await
    }

    /// The comments on the page of a review, in the order of the page.
    pub async fn comments(&self, review: &Published) -> Vec<Shown> {
        comments_of(&self.page(&review.path).await)
    }

    /// The numbers of the comments and what they hang below, in the order of the page.
    pub async fn tree(&self, review: &Published) -> Vec<(i32, Option<i32>)> {
        self.comments(review).await.into_iter().map(|it| (it.number, it.below)).collect()
    }

    /// Whether these words can be read under a review.
    pub async fn shows(&self, review: &Published, words: &str) -> bool {
        self.page(&review.path).await.contains(words)
    }
}

/// Whatever waits for later is due now.
pub async fn make_due(db: &impl ConnectionTrait) {
    for table in [
        "activities",
        "lanes",
        "comments",
        "peers",
        "crawls",
        "sources",
        "leads",
        "blocklists",
        "quotes",
        "uploads",
    ] {
        change(db, table, "due_at", Utc::now() - TimeDelta::seconds(1)).await;
    }
}

async fn change(db: &impl ConnectionTrait, table: &str, column: &str, to: chrono::DateTime<Utc>) {
    let change = Query::update()
        .table(Alias::new(table))
        .value(Alias::new(column), to)
        .and_where(Expr::col(Alias::new(column)).is_not_null())
        .to_owned();
    db.execute(&change).await.unwrap();
}

pub fn comments_of(page: &str) -> Vec<Shown> {
    let page = Html::parse_document(page);
    let numbered = selector("[id]");
    let found = page.select(&numbered).filter_map(|it| Some((number(&it)?, it)));
    found
        .map(|(it, element)| {
            let below = answered(element).or_else(|| within(element));
            Shown { number: it, below, words: words_of(element) }
        })
        .collect()
}

fn number(element: &ElementRef<'_>) -> Option<i32> {
    element.attr("id")?.strip_prefix('c')?.parse().ok()
}

/// The comment that it says it answers.
fn answered(element: ElementRef<'_>) -> Option<i32> {
    let back = element.select(&selector("a.u-in-reply-to")).next()?.attr("href")?.to_owned();
    back.strip_prefix("#c")?.parse().ok()
}

/// The comment in whose list of answers it stands.
fn within(element: ElementRef<'_>) -> Option<i32> {
    let mut items = element.ancestors().filter_map(ElementRef::wrap).filter(|it| it.value().name() == "li");
    let above = items.nth(1)?;
    above.child_elements().find_map(|it| number(&it))
}

/// What alice types for a review with this title.
pub fn facts(title: &str) -> Draft {
    Draft {
        title: title.to_owned(),
        summary: format!("{title} in one sentence."),
        markdown: format!("*{title}* opens with a frost.\n\nIt never quite thaws."),
        language: "en".to_owned(),
        categories: "Novels".to_owned(),
        tags: "winter, book club".to_owned(),
        facts: Facts {
            book_title: title.to_owned(),
            writers: "Oda Vestrin; Emil Storr".to_owned(),
            publisher: "Harbour & Sons".to_owned(),
            year: "2019".to_owned(),
            pages: "312".to_owned(),
            isbn: "978-0-306-40615-7".to_owned(),
            ..Facts::default()
        },
        ..Draft::default()
    }
}

fn newcomer(username: &str) -> Newcomer {
    let display_name = username[..1].to_uppercase() + &username[1..];
    Newcomer { username: username.to_owned(), display_name, password: PASSWORD.to_owned() }
}

async fn free_place(change: impl FnOnce(&mut Config)) -> (TcpListener, Config, TempDir) {
    let door = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let mut config = Config {
        url: format!("http://localhost:{}", door.local_addr().unwrap().port()).parse().unwrap(),
        listen: door.local_addr().unwrap(),
        database: fresh_database(),
        data: folder.path().to_owned(),
        fetch_allow: vec!["127.0.0.0/8".parse().unwrap()],
        insecure: true,
        questions_per_minute: 1_000_000,
        ..Config::default()
    };
    change(&mut config);
    (door, config, folder)
}

/// The server named by `TEST_POSTGRES`, where we may create databases.
pub fn postgres() -> Option<String> {
    std::env::var("TEST_POSTGRES").ok().filter(|it| !it.is_empty())
}

fn fresh_database() -> String {
    match postgres() {
        Some(server) => format!("{server}/{}_{}", names(), super::token()),
        None => String::new(),
    }
}

fn names() -> String {
    format!("story_{}", std::process::id())
}

pub async fn on_server(server: &str, sql: &str) {
    let admin = Database::connect(format!("{server}/postgres")).await.unwrap();
    for attempt in 0.. {
        match admin.execute_unprepared(sql).await {
            Ok(_) => break,
            Err(problem) if attempt > 50 => panic!("{sql}: {problem}"),
            Err(_) => tokio::time::sleep(Duration::from_millis(100)).await,
        }
    }
    admin.close().await.unwrap();
}

/// Keys and passwords take time to make; so one blog is set up, and the others are copies of it
/// that live elsewhere.
async fn copy_the_first(config: &Config) {
    let first = tokio::task::spawn_blocking(|| FIRST_BLOG.get_or_init(set_up_the_first).clone());
    let first = first.await.unwrap();
    match postgres() {
        Some(server) => {
            let name = config.database.rsplit('/').next().unwrap().to_owned();
            on_server(&server, &format!("create database {name} template {first}", first = first.display()))
                .await;
        }
        None => {
            std::fs::create_dir_all(&config.data).unwrap();
            std::fs::copy(first, config.data.join("reynard.db")).unwrap();
        }
    }
    move_house(config).await;
}

/// The file of the first blog, or the name of its database.
static FIRST_BLOG: OnceLock<PathBuf> = OnceLock::new();

fn set_up_the_first() -> PathBuf {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("{}_first", names()));
        let _ = std::fs::remove_dir_all(&folder);
        let mut config = Config { url: FIRST.parse().unwrap(), data: folder.clone(), ..Config::default() };
        let name = format!("{}_first", names());
        if let Some(server) = postgres() {
            on_server(&server, &format!("create database {name}")).await;
            config.database = format!("{server}/{name}");
        }
        let app = App::open(config).await.unwrap();
        let owner = newcomer("alice");
        let form = SetUp {
            name: "Winter Reading".to_owned(),
            handle: "winter".to_owned(),
            language: String::new(),
            owner,
        };
        reynard::blog::Settings::set_up(&app, &form).await.unwrap();
        Author::welcome(&app, Role::Author, &newcomer("mary")).await.unwrap();
        // Most stories are not about the moment of grace: here followers are told at once.
        let txn = db::begin(&app.db).await.unwrap();
        let grace = Query::update().table(Alias::new("settings")).value(Alias::new("grace"), 0).to_owned();
        txn.execute(&grace).await.unwrap();
        txn.commit().await.unwrap();
        app.db.checkpoint().await.unwrap();
        match postgres() {
            Some(_) => name.into(),
            None => folder.join("reynard.db"),
        }
    })
}

/// The copy learns its own address.
async fn move_house(config: &Config) {
    let url = match config.database() {
        it if it.starts_with("sqlite:") => format!("{it}?mode=rw"),
        it => it,
    };
    let db = Database::connect(url).await.unwrap();
    let columns = [
        "url",
        "page_url",
        "inbox",
        "shared_inbox",
        "followers_url",
        "key_id",
        "host",
        "handle",
        "display_name",
    ];
    let (old, new) = (FIRST.strip_prefix("http://").unwrap(), config.authority());
    let moved: Vec<String> =
        columns.iter().map(|it| format!("{it} = replace({it}, '{old}', '{new}')")).collect();
    for sql in [
        format!("update actors set {}", moved.join(", ")),
        format!("update settings set url = replace(url, '{old}', '{new}')"),
    ] {
        db.execute_raw(Statement::from_string(db.get_database_backend(), sql)).await.unwrap();
    }
    db.close().await.unwrap();
}

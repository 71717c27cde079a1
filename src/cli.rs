//! What an operator does from a shell: start the blog, and everything a script may want of it.
//!
//! Every command works while the blog is running: the database is shared, and the running process
//! picks up what there is to send.

use std::{
    io::{IsTerminal, Read},
    path::PathBuf,
    process::ExitCode,
};

use anyhow::{Context, Result, bail, ensure};
use clap::{Args, Parser, Subcommand};
use serde_json::{Value, json};

use crate::{
    App, Config,
    blog::{
        Actor, Author, By, Comment, Decision, Follower, MOST_AT_ONCE, Newcomer, Notice, Pile, Review, Role,
        Series, SetUp, Settings, Sieve, Stand, Standing, Visibility,
    },
    federation::{self, Delivery},
    mail::{self, Letter},
    text,
};

pub mod bench;
mod demo;
mod door;
mod front_matter;
mod serve;
mod shelf;

/// A book-review blog that lives in the fediverse.
#[derive(Debug, Parser)]
#[command(version, arg_required_else_help = true)]
struct Cli {
    /// A file with the options of config/reference.toml that you change
    #[arg(long, global = true, value_name = "FILE")]
    config: Option<PathBuf>,
    /// Answer in JSON, for scripts
    #[arg(long, global = true)]
    json: bool,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Start the blog
    Serve,
    /// Start a throw-away blog full of invented reviews and conversations, to look around in
    Demo(demo::DemoArgs),
    /// Set the blog up without a browser
    Setup(SetupArgs),
    /// The people who write here
    #[command(subcommand)]
    Author(AuthorCommand),
    /// Reviews, from Markdown files with YAML front matter
    #[command(subcommand)]
    Review(ReviewCommand),
    /// What people said about a review
    #[command(subcommand)]
    Comment(CommentCommand),
    /// Whom and what the desk trusts, limits and blocks
    #[command(subcommand)]
    Standing(StandingCommand),
    /// Lists of servers that others keep
    #[command(subcommand)]
    Blocklist(BlocklistCommand),
    /// What is new at the desk
    #[command(subcommand)]
    Inbox(InboxCommand),
    /// The mail server
    #[command(subcommand)]
    Mail(MailCommand),
    /// Who follows the blog and its authors
    #[command(subcommand)]
    Follower(ListCommand),
    /// The series that reviewed books belong to
    #[command(subcommand)]
    Series(ListCommand),
    /// What waits to be sent, for whom, since when and why
    #[command(subcommand)]
    Delivery(ListCommand),
    /// Measure Reynard on this machine, on a blog that is thrown away afterwards
    #[command(subcommand)]
    Bench(bench::BenchCommand),
}

#[derive(Debug, Args)]
struct SetupArgs {
    /// The name of the blog
    #[arg(long)]
    name: String,
    /// The name of the blog in the fediverse, before the @
    #[arg(long)]
    handle: String,
    /// The language of its pages: en, de, fr, es or ar
    #[arg(long, default_value = "en")]
    language: String,
    /// The first author's name for signing in and in the fediverse
    #[arg(long)]
    author: String,
    /// What to call the first author
    #[arg(long, default_value = "")]
    display_name: String,
    #[command(flatten)]
    password: PasswordArg,
}

#[derive(Debug, Args)]
struct PasswordArg {
    /// Read the password from standard input
    #[arg(long)]
    password_stdin: bool,
}

#[derive(Debug, Subcommand)]
enum AuthorCommand {
    /// Let somebody write here
    Add {
        /// Their name for signing in and in the fediverse
        username: String,
        /// What to call them
        #[arg(long, default_value = "")]
        display_name: String,
        #[arg(long, value_enum, default_value = "author")]
        role: Role,
        #[command(flatten)]
        password: PasswordArg,
    },
    /// Everybody who writes here
    List,
    /// Set a new password; it signs the author out everywhere
    Password {
        username: String,
        #[command(flatten)]
        password: PasswordArg,
    },
    /// Forget the second factor and the passkeys of somebody who has lost them: their password alone opens the desk
    ForgetFactors { username: String },
    /// Remove an author for good: everything they wrote is taken back everywhere. It cannot be undone
    Remove {
        username: String,
        /// Why, for the log
        #[arg(long, default_value = "")]
        reason: String,
    },
}

#[derive(Debug, Subcommand)]
enum MailCommand {
    /// Send a letter to see whether the mail server takes it
    Test { address: String },
}

#[derive(Debug, Subcommand)]
enum ReviewCommand {
    /// Publish a review
    Publish {
        file: PathBuf,
        /// Whose review it is
        #[arg(long)]
        author: String,
    },
    /// Replace what a review says
    Revise { id: String, file: PathBuf },
    /// Take a review back everywhere; it stays as a draft on the desk
    Retract { id: String },
    /// All reviews, newest first
    List,
}

#[derive(Debug, Subcommand)]
enum CommentCommand {
    /// All comments on a review, in the order of their arrival
    List { review_id: String },
    /// Let the comment of a guest appear
    Approve { id: String },
    /// Take a comment off every page
    Hide { id: String },
    /// Show a hidden comment again
    Unhide { id: String },
    /// Take a comment off every page; words and links like these wait from now on
    Spam { id: String },
}

#[derive(Debug, Subcommand)]
enum InboxCommand {
    /// What nobody at the desk is done with, newest first; nothing that is private to somebody
    List {
        /// Only what waits for a decision
        #[arg(long)]
        waiting: bool,
    },
}

#[derive(Debug, Subcommand)]
enum StandingCommand {
    /// Everything that was decided
    List {
        /// Only what is about these
        #[arg(long, value_enum)]
        kind: Option<About>,
    },
    /// No rule holds what they say
    Trust(DecideArgs),
    /// What they say waits for the desk, and they are not counted
    Limit(DecideArgs),
    /// Not heard, not asked and not told anything
    Block(DecideArgs),
    /// Nothing particular holds any more
    Lift(DecideArgs),
}

#[derive(Debug, Args)]
struct DecideArgs {
    /// A server, a person like @bob@social.example, or a word
    target: String,
    /// What the target is, where it could be more than one thing
    #[arg(long, value_enum)]
    kind: Option<About>,
    /// Why, for the log
    #[arg(long, default_value = "")]
    reason: String,
}

#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum About {
    Person,
    Server,
    Word,
}

#[derive(Debug, Subcommand)]
enum BlocklistCommand {
    /// Read a list in the CSV of Mastodon and say what would change
    Import {
        file: PathBuf,
        /// What to call it; a list of the same name is a newer version of it
        #[arg(long)]
        name: Option<String>,
        /// Let it hold at once
        #[arg(long)]
        apply: bool,
        #[arg(long, default_value = "")]
        reason: String,
    },
    /// All lists
    List,
    /// Say what a list would change, and whom it hits
    Show { id: i64 },
    /// Let a list hold as it was read last
    Apply {
        id: i64,
        #[arg(long, default_value = "")]
        reason: String,
    },
    /// Read a list every day; what touches nobody we know holds at once
    Subscribe {
        url: String,
        /// What to call it
        #[arg(long, default_value = "")]
        name: String,
    },
    /// Forget a list; what only it had decided holds no longer
    Drop {
        id: i64,
        #[arg(long, default_value = "")]
        reason: String,
    },
    /// All servers that are limited or blocked, in the CSV of Mastodon
    Export,
}

#[derive(Debug, Subcommand)]
enum ListCommand {
    List,
}

/// Runs one command. Whatever goes wrong is told in one line.
pub async fn run() -> ExitCode {
    let cli = Cli::parse();
    match obey(&cli).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("reynard: {}", one_line(&error));
            ExitCode::FAILURE
        }
    }
}

fn one_line(error: &anyhow::Error) -> String {
    let told: Vec<String> = error.chain().map(|it| it.to_string().replace('\n', " ")).collect();
    told.join(": ")
}

async fn obey(cli: &Cli) -> Result<()> {
    // A demo never touches what is configured for a real blog.
    if let Command::Demo(args) = &cli.command {
        return demo::run(args, cli.json).await;
    }
    if let Command::Bench(command) = &cli.command {
        print(&bench::run(command).await?, cli.json);
        return Ok(());
    }
    let config = Config::load(cli.config.as_deref())?;
    if let Command::Serve = cli.command {
        return serve::serve(config).await;
    }
    let app = App::open(config).await?;
    let answer = match &cli.command {
        Command::Serve | Command::Demo(_) | Command::Bench(_) => return Ok(()),
        Command::Setup(args) => setup(&app, args).await?,
        Command::Author(command) => author(&ready(&app).await?, command).await?,
        Command::Review(command) => review(&ready(&app).await?, command).await?,
        Command::Comment(command) => comment(&ready(&app).await?, command).await?,
        Command::Standing(command) => shelf::standing(&ready(&app).await?, command).await?,
        Command::Blocklist(BlocklistCommand::Export) if !cli.json => {
            print!("{}", Standing::export(&ready(&app).await?.db).await?);
            return Ok(());
        }
        Command::Blocklist(command) => shelf::blocklist(&ready(&app).await?, command).await?,
        Command::Inbox(InboxCommand::List { waiting }) => inbox(&ready(&app).await?, *waiting).await?,
        Command::Mail(MailCommand::Test { address }) => mail_test(&ready(&app).await?, address).await?,
        Command::Follower(ListCommand::List) => followers(&ready(&app).await?).await?,
        Command::Series(ListCommand::List) => series(&ready(&app).await?).await?,
        Command::Delivery(ListCommand::List) => deliveries(&ready(&app).await?).await?,
    };
    print(&answer, cli.json);
    Ok(())
}

/// The blog, once it has been set up under the address it is configured for.
async fn ready(app: &App) -> Result<App> {
    let settings = Settings::find(&app.db).await?;
    let settings =
        settings.context("the blog is not set up yet; open it in a browser or run reynard setup")?;
    ensure!(
        settings.url == app.config.origin(),
        "this blog was set up as {}; the configured url is {}",
        settings.url,
        app.config.origin()
    );
    Ok(app.clone())
}

/// JSON for scripts; for people a line for each thing, its facts separated by tabs.
fn print(answer: &Value, as_json: bool) {
    if as_json {
        println!("{answer}");
        return;
    }
    let things = match answer {
        Value::Array(things) => things.as_slice(),
        one => std::slice::from_ref(one),
    };
    for thing in things {
        let facts = thing.as_object().into_iter().flat_map(|it| it.values());
        let line: Vec<String> = facts
            .map(|fact| match fact {
                Value::String(text) => text::shorten(&text.replace(['\n', '\t'], " "), 70),
                Value::Null => "-".to_owned(),
                other => other.to_string(),
            })
            .collect();
        println!("{}", line.join("\t"));
    }
}

fn password(arg: &PasswordArg) -> Result<String> {
    ensure!(arg.password_stdin, "give the password on standard input, with --password-stdin");
    if std::io::stdin().is_terminal() {
        eprintln!("Type the password, then Enter and Ctrl-D:");
    }
    let mut password = String::new();
    std::io::stdin().take(1 << 16).read_to_string(&mut password).context("the password is not text")?;
    Ok(password.trim_end_matches(['\r', '\n']).to_owned())
}

async fn setup(app: &App, args: &SetupArgs) -> Result<Value> {
    let owner = Newcomer {
        username: args.author.clone(),
        display_name: args.display_name.clone(),
        password: password(&args.password)?,
    };
    let form = SetUp {
        name: args.name.clone(),
        handle: args.handle.clone(),
        language: args.language.clone(),
        owner,
    };
    let (settings, author) = Settings::set_up(app, &form).await?;
    let blog = settings.blog(&app.db).await?;
    Ok(json!({ "url": app.url("/"), "blog": blog.full_handle(), "author": author.username }))
}

async fn author(app: &App, command: &AuthorCommand) -> Result<Value> {
    match command {
        AuthorCommand::Add { username, display_name, role, password: arg } => {
            let newcomer = Newcomer {
                username: username.clone(),
                display_name: display_name.clone(),
                password: password(arg)?,
            };
            let author = Author::welcome(app, *role, &newcomer).await?;
            Ok(about_author(&author, &author.actor(&app.db).await?))
        }
        AuthorCommand::List => {
            let authors = Author::all(&app.db).await?;
            Ok(authors.iter().map(|(author, actor)| about_author(author, actor)).collect())
        }
        AuthorCommand::Password { username, password: arg } => {
            let author = find_author(app, username).await?;
            author.change_password(app, &password(arg)?).await?;
            Ok(about_author(&author, &author.actor(&app.db).await?))
        }
        AuthorCommand::ForgetFactors { username } => {
            let author = find_author(app, username).await?;
            author.forget_factors(app, &By::operator("")).await?;
            Ok(about_author(&author, &author.actor(&app.db).await?))
        }
        AuthorCommand::Remove { username, reason } => {
            let author = find_author(app, username).await?;
            federation::depart(app, &author, &By::operator(reason)).await?;
            Ok(json!({ "username": username, "removed": true }))
        }
    }
}

async fn mail_test(app: &App, address: &str) -> Result<Value> {
    let mail = app.mail.as_ref().context("no mail is configured; set mail and mail_from")?;
    ensure!(mail::address(address).is_some(), "{address} is not an e-mail address");
    let blog = Settings::get(&app.db).await?.name;
    let words = format!("{blog} at {} can send mail.", app.url("/"));
    let letter = Letter {
        to: address.to_owned(),
        subject: format!("{blog}: a test"),
        plain: words.clone(),
        html: format!("<p>{}</p>", text::escape(&words)),
        id: format!("test.{}", crate::db::uid()),
        stop: None,
    };
    mail.send(&letter).await.context("the letter was not sent")?;
    Ok(json!({ "sent": address }))
}

fn about_author(author: &Author, actor: &Actor) -> Value {
    json!({
        "username": author.username,
        "display_name": actor.display_name,
        "role": author.role.word(),
        "handle": actor.full_handle(),
        "uri": actor.url,
        "url": actor.page_url,
        "disabled": author.disabled_at.is_some(),
    })
}

async fn find_author(app: &App, username: &str) -> Result<Author> {
    match Author::by_username(&app.db, username).await {
        Err(crate::Error::NotFound) => bail!("nobody here is called {username}; see reynard author list"),
        found => Ok(found?),
    }
}

async fn review(app: &App, command: &ReviewCommand) -> Result<Value> {
    match command {
        ReviewCommand::Publish { file, author } => {
            let author = find_author(app, author).await?;
            let (draft, published) = front_matter::read(app, file, &author, None).await?;
            let review = Review::draft(app, &author, &draft).await?;
            match review.clone().publish(app, published).await {
                Ok(review) => Ok(about_review(app, &review)),
                Err(error) => {
                    review.delete(app).await?;
                    Err(error.into())
                }
            }
        }
        ReviewCommand::Revise { id, file } => {
            let review = find_review(app, id).await?;
            let author = review.author(&app.db).await?;
            let (draft, _) = front_matter::read(app, file, &author, Some(&review)).await?;
            Ok(about_review(app, &review.revise(app, &draft).await?))
        }
        ReviewCommand::Retract { id } => {
            let review = find_review(app, id).await?;
            ensure!(review.is_published(), "the review {id} is not published");
            review.retract(app).await?;
            Ok(about_review(app, &review))
        }
        ReviewCommand::List => {
            let reviews = Review::all(&app.db).await?;
            let authors = Author::all(&app.db).await?;
            let listed = reviews.iter().map(|review| {
                let mut about = about_review(app, review);
                about["state"] = json!(review.state().word());
                about["title"] = json!(review.title);
                about["author"] = json!(
                    authors.iter().find(|it| it.0.id == review.author_id).map(|it| it.0.username.as_str())
                );
                about["published"] = json!(review.published_at);
                about
            });
            Ok(listed.collect())
        }
    }
}

fn about_review(app: &App, review: &Review) -> Value {
    json!({ "id": review.id, "uri": review.url(app), "url": app.url(&review.path()) })
}

/// A review by its number, its ActivityPub id, the address of its page or its slug.
async fn find_review(app: &App, id: &str) -> Result<Review> {
    let unknown = || format!("there is no review {id}; see reynard review list");
    let found = if let Ok(number) = id.parse() {
        Review::by_id(&app.db, number).await
    } else if app.is_ours(id) {
        return Review::by_address(app, &app.db, id).await?.with_context(unknown);
    } else {
        Review::by_slug(&app.db, id).await
    };
    match found {
        Err(crate::Error::NotFound) => bail!(unknown()),
        found => Ok(found?),
    }
}

async fn comment(app: &App, command: &CommentCommand) -> Result<Value> {
    match command {
        CommentCommand::List { review_id } => {
            let review = find_review(app, review_id).await?;
            let found = Comment::of_review(&app.db, &review).await?;
            let number =
                |id: Option<i64>| found.iter().find(|it| Some(it.0.id) == id).and_then(|it| it.0.number);
            // Private words are between a reader and an author; not even the operator lists them.
            let open = found.iter().filter(|it| it.0.is_listed());
            Ok(open
                .map(|(comment, speaker)| about_comment(comment, speaker, number(comment.parent_id)))
                .collect())
        }
        CommentCommand::Approve { id } => {
            let comment = find_comment(app, id).await?;
            ensure!(
                comment.held_at.is_some() || comment.hidden_at.is_some(),
                "the comment {id} does not wait for anybody; see reynard comment list REVIEW_ID"
            );
            comment.decide(app, &By::operator(""), Decision::Approve).await?;
            tell_comment(app, &comment).await
        }
        CommentCommand::Hide { id } => decide(app, id, Decision::Hide).await,
        CommentCommand::Unhide { id } => decide(app, id, Decision::Unhide).await,
        CommentCommand::Spam { id } => decide(app, id, Decision::Spam).await,
    }
}

async fn decide(app: &App, id: &str, decision: Decision) -> Result<Value> {
    let comment = find_comment(app, id).await?;
    comment.decide(app, &By::operator(""), decision).await?;
    tell_comment(app, &comment).await
}

/// A comment by its id here or its ActivityPub id. Private ones are not the operator's business.
async fn find_comment(app: &App, id: &str) -> Result<Comment> {
    let found = match id.parse::<i64>() {
        Ok(number) => Comment::by_id(&app.db, number).await.ok(),
        Err(_) => Comment::by_url(&app.db, id).await?,
    };
    let comment = found.filter(|it| it.visibility >= Visibility::Unlisted);
    comment.with_context(|| format!("there is no comment {id}; see reynard comment list REVIEW_ID"))
}

/// A comment as it is after it was changed.
async fn tell_comment(app: &App, comment: &Comment) -> Result<Value> {
    let comment = Comment::by_id(&app.db, comment.id).await?;
    let speaker = Actor::by_id(&app.db, comment.actor_id).await?;
    let parent = match comment.parent_id {
        Some(id) => Comment::by_id(&app.db, id).await?.number,
        None => None,
    };
    Ok(about_comment(&comment, &speaker, parent))
}

fn about_comment(comment: &Comment, speaker: &Actor, parent: Option<i32>) -> Value {
    json!({
        "id": comment.id,
        "number": comment.number,
        "parent": parent,
        "author": comment.guest_name.clone().unwrap_or_else(|| speaker.full_handle()),
        "state": comment.state(),
        "origin": comment.origin(speaker),
        "uri": comment.url,
        "text": text::plain(&comment.html),
        "published": comment.said_at,
    })
}

/// The newest notices that concern everybody at the desk.
async fn inbox(app: &App, waiting: bool) -> Result<Value> {
    let state = if waiting { Pile::Waiting } else { Pile::New };
    let notices = Notice::for_operator(&app.db, &Sieve { state, ..Sieve::default() }, MOST_AT_ONCE).await?;
    let all = |read: fn(&Notice) -> Option<i64>| notices.iter().filter_map(read).collect::<Vec<_>>();
    let reviews = Review::by_ids(&app.db, &all(|it| it.review_id)).await?;
    let comments = Comment::by_ids(&app.db, &all(|it| it.comment_id)).await?;
    let actors = Actor::by_ids(&app.db, &all(|it| it.actor_id)).await?;
    let told = notices.iter().filter_map(|notice| {
        let review = reviews.iter().find(|it| Some(it.id) == notice.review_id);
        let comment = comments.iter().find(|it| Some(it.id) == notice.comment_id);
        // The notice may be older than the wish that only one author reads it.
        if comment.is_some_and(|it| it.visibility < Visibility::Unlisted) {
            return None;
        }
        let actor = actors.iter().find(|it| Some(it.id) == notice.actor_id);
        let guest = comment.and_then(|it| it.guest_name.clone());
        let holds = comment.map(Comment::holds).unwrap_or_default();
        Some(json!({
            "kind": notice.kind.word(),
            "comment": notice.comment_id,
            "state": comment.map(Comment::state),
            "who": guest.or_else(|| actor.map(Actor::full_handle)),
            "review": review.map(|it| it.title.as_str()),
            "text": comment.map(|it| text::plain(&it.html)),
            "reasons": holds.iter().map(ToString::to_string).collect::<Vec<_>>(),
            "told": notice.told_at,
        }))
    });
    Ok(told.collect())
}

async fn series(app: &App) -> Result<Value> {
    let all = Series::all(&app.db).await?;
    let told =
        all.iter().map(|it| json!({ "name": it.name, "reviews": it.reviews, "url": app.url(&it.path()) }));
    Ok(told.collect())
}

async fn followers(app: &App) -> Result<Value> {
    let found = Follower::all(&app.db).await?;
    let blog = Settings::get(&app.db).await?.blog(&app.db).await?;
    let authors = Author::all(&app.db).await?;
    let followed = |id: i64| match id == blog.id {
        true => Some(blog.full_handle()),
        false => authors.iter().find(|it| it.1.id == id).map(|it| it.1.full_handle()),
    };
    let listed = found.iter().map(|(follower, actor)| {
        json!({
            "follower": actor.full_handle(),
            "follows": followed(follower.followed_id),
            "stand": actor.stand.map(Stand::word),
            "since": follower.since,
            "uri": actor.url,
        })
    });
    Ok(listed.collect())
}

async fn deliveries(app: &App) -> Result<Value> {
    let owed = Delivery::all(&app.db).await?;
    let listed = owed.iter().map(|it| {
        let (state, trouble) = match it.delivery.refused_at {
            Some(_) => ("refused", &it.delivery.trouble),
            None => ("waiting", &it.lane.trouble),
        };
        json!({
            "inbox": it.lane.inbox,
            "activity": format!("{:?}", it.activity.verb),
            "subject": it.activity.subject,
            "state": state,
            "since": it.delivery.owed_at,
            "attempts": it.lane.attempts,
            "next_attempt": it.lane.due_at.filter(|_| state == "waiting"),
            "why": trouble,
        })
    });
    Ok(listed.collect())
}

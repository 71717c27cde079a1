//! What the owner of the blog decides; the blog is set up once this exists.

use chrono_tz::{TZ_VARIANTS, Tz};
use sea_orm::{ActiveValue::Set, QuerySelect, entity::prelude::*};
use serde::Deserialize;

use super::{
    Activity, Actor, Author, By, Comment, Deed, DeedKind, Kind, LATEST_CLOSING, Newcomer, Page, QuotePolicy,
    ReplyPolicy, Review, Role, Standing, Verb,
    author::{check_handle, hash},
    keypair,
};
use crate::{
    App, Error, Result, db,
    language::{Language, Phrase, key},
    text,
};

/// There is one blog in a house.
const ONLY: i64 = 1;
/// More links than anybody sets in one comment.
const MOST_LINKS: i32 = 100;
/// An account older than this is not young, in days.
const OLDEST: i32 = 365;
/// More than anybody says in ten minutes.
const MOST_SAID: i32 = 1_000;
/// The longest house rule for quoting, in characters.
const LONGEST_RULE: usize = 200;
/// The longest grace before followers are told, in minutes.
pub const LONGEST_GRACE: i32 = 60;
/// The grace of a blog whose owner has not decided otherwise: time to see the page and find the misprint.
const USUAL_GRACE: i32 = 5;
/// More words than anybody quotes.
const MOST_QUOTED: i32 = 10_000;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "settings")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    /// The public address at the time of the set-up; it can never change.
    pub url: String,
    pub name: String,
    /// One line of plain text under the name, perhaps empty.
    pub tagline: String,
    /// The language reviews are written in unless they say otherwise (BCP 47).
    pub language: String,
    /// The tag of the language the pages speak to whoever asks for none of ours; empty for that of
    /// reviews.
    pub page_language: String,
    pub blog_actor_id: i64,
    pub instance_actor_id: i64,
    pub created_at: DateTimeUtc,
    /// Whether readers without an account may answer on our own pages.
    pub guests_allowed: bool,
    /// Whether the blog carries what guests say to the fediverse, from the moment it appears.
    pub guests_carried: bool,
    /// How many links a guest may set in one comment; `None` for as many as they like.
    pub guest_links: Option<i32>,
    /// A reply with this hashtag stays off our pages; without the `#`, in lower case.
    pub opt_out: String,
    /// Whether replies stand on our pages whose writers keep them out of public timelines.
    pub unlisted_shown: bool,
    /// What holds for replies, unless a review says otherwise.
    pub reply_policy: ReplyPolicy,
    /// After how many days conversations close; `None` for never.
    pub close_after: Option<i32>,
    /// Who may quote, unless a review says otherwise.
    pub quote_policy: QuotePolicy,
    /// The house rule for quoting on paper and elsewhere: one line of plain text, perhaps empty.
    pub quoting_rule: String,
    /// How many words a quotation in a review may have before the editor speaks up; 0 for as many as they like.
    pub longest_quote: i32,
    /// Whether only servers that are trusted may take part.
    pub allow_list: bool,
    /// Whether other servers must seal their questions (authorized fetch).
    pub sealed_reading: bool,
    /// How many links a comment may have before it waits; `None` for as many as it likes.
    pub spam_links: Option<i32>,
    /// How many days old an account must be; `None` or 0 for any.
    pub spam_age: Option<i32>,
    /// How many comments one person may make in ten minutes; `None` for as many as they like.
    pub spam_flood: Option<i32>,
    /// Whether words wait that have been said twice before.
    pub spam_repeats: bool,
    /// Since when replies are closed by hand on the whole blog.
    pub closed_at: Option<DateTimeUtc>,
    /// How many minutes after a review appears followers are told; 0 for at once.
    pub grace: i32,
    /// Where the clock of the desk hangs: a name of the IANA, `Europe/Berlin`.
    pub time_zone: String,
}

impl ActiveModelBehavior for ActiveModel {}

/// What is asked when the blog is opened for the first time.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct SetUp {
    pub name: String,
    /// The name of the blog before the `@`.
    pub handle: String,
    /// The language of the pages and, until the owner says otherwise, of reviews; English if it is empty.
    pub language: String,
    #[serde(flatten)]
    pub owner: Newcomer,
}

/// What the owner may change later.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct BlogForm {
    pub name: String,
    pub tagline: String,
    pub language: String,
    /// The tag of one of the languages that the pages speak.
    pub page_language: String,
}

/// What the owner decides about replies.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct RepliesForm {
    /// A ticked box says something, any other is absent.
    pub guests_allowed: Option<String>,
    pub guests_carried: Option<String>,
    /// A number, or nothing.
    pub guest_links: String,
    pub opt_out: String,
    pub unlisted_shown: Option<String>,
    /// A word of [`ReplyPolicy`].
    pub reply_policy: String,
    /// A number of days, or nothing.
    pub close_after: String,
    /// Numbers, or nothing for no such rule.
    pub spam_links: String,
    pub spam_age: String,
    pub spam_flood: String,
    pub spam_repeats: Option<String>,
}

/// What the owner decides about quotes.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct QuotesForm {
    /// A word of [`QuotePolicy`].
    pub quote_policy: String,
    /// One line, perhaps empty.
    pub quoting_rule: String,
    /// A number of words; 0 or empty for no such rule.
    pub longest_quote: String,
}

/// What the owner decides about when reviews go out.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct TimingForm {
    /// A number of minutes.
    pub grace: String,
    /// A name of the IANA.
    pub time_zone: String,
}

/// What the owner decides about other servers.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct ServersForm {
    /// A ticked box says something, any other is absent.
    pub allow_list: Option<String>,
    pub sealed_reading: Option<String>,
}

impl Model {
    pub async fn find(db: &impl ConnectionTrait) -> Result<Option<Self>> {
        Ok(Entity::find_by_id(ONLY).one(db).await?)
    }

    /// The settings of a blog that has been set up.
    pub async fn get(db: &impl ConnectionTrait) -> Result<Self> {
        Self::find(db).await?.ok_or(Error::NotFound)
    }

    /// Waits until nobody else changes what holds for the blog as a whole, on whatever node.
    pub async fn lock(txn: &impl ConnectionTrait) -> Result<()> {
        Entity::find_by_id(ONLY).lock_exclusive().one(txn).await?;
        Ok(())
    }

    /// The language the pages speak to whoever asks for none of ours.
    pub fn own_language(&self) -> Language {
        Language::of(&self.page_language).or_else(|| Language::of(&self.language)).unwrap_or_default()
    }

    /// Where the clock of the desk hangs.
    pub fn zone(&self) -> Tz {
        self.time_zone.parse().unwrap_or(Tz::UTC)
    }

    /// What that clock shows at a moment.
    pub fn on_the_wall(&self, at: &DateTimeUtc) -> DateTimeUtc {
        at.with_timezone(&self.zone()).naive_local().and_utc()
    }

    /// The Group that people follow to hear about every review.
    pub async fn blog(&self, db: &impl ConnectionTrait) -> Result<Actor> {
        Actor::by_id(db, self.blog_actor_id).await
    }

    /// The Application that signs our questions to other servers.
    pub async fn instance(&self, db: &impl ConnectionTrait) -> Result<Actor> {
        Actor::by_id(db, self.instance_actor_id).await
    }

    /// Sets the blog up, once: its two actors, its first author and its first pages.
    pub async fn set_up(app: &App, form: &SetUp) -> Result<(Self, Author)> {
        form.check()?;
        let hash = hash(&form.owner.password).await?;
        let (blog_keys, instance_keys, owner_keys) = (keypair().await?, keypair().await?, keypair().await?);
        let config = &app.config;
        let mut blog = Actor::local(config, Kind::Group, "/ap/blog", &form.handle, blog_keys);
        blog.display_name = text::one_line(&form.name, 100);
        let mut instance =
            Actor::local(config, Kind::Application, "/ap/instance", &config.authority(), instance_keys);
        instance.display_name = format!("{} fetch actor", config.authority());

        let txn = db::begin(&app.db).await?;
        if Self::find(&txn).await?.is_some() {
            return Err(Error::wrong([Phrase::new("setup-done")]));
        }
        let (blog, instance) = (blog.settle(&txn).await?, instance.settle(&txn).await?);
        let language = Language::of(&form.language).unwrap_or_default();
        let settings = ActiveModel {
            id: Set(ONLY),
            url: Set(config.origin()),
            name: Set(blog.display_name.clone()),
            tagline: Set(String::new()),
            language: Set(language.tag().to_owned()),
            page_language: Set(language.tag().to_owned()),
            blog_actor_id: Set(blog.id),
            instance_actor_id: Set(instance.id),
            created_at: Set(db::now()),
            guests_allowed: Set(true),
            guests_carried: Set(false),
            guest_links: Set(Some(2)),
            opt_out: Set("nocomment".to_owned()),
            unlisted_shown: Set(true),
            reply_policy: Set(ReplyPolicy::Open),
            close_after: Set(None),
            quote_policy: Set(QuotePolicy::Anybody),
            quoting_rule: Set(language.say("pages-quoting")),
            longest_quote: Set(0),
            allow_list: Set(false),
            sealed_reading: Set(false),
            spam_links: Set(Some(4)),
            spam_age: Set(Some(1)),
            spam_flood: Set(Some(20)),
            spam_repeats: Set(true),
            closed_at: Set(None),
            grace: Set(USUAL_GRACE),
            time_zone: Set(Tz::UTC.name().to_owned()),
        };
        let settings = settings.insert(&txn).await?;
        let owner = form.owner.settle(&txn, config, Role::Owner, hash, owner_keys).await?;
        Page::first(&txn, &settings.name, settings.own_language()).await?;
        txn.commit().await?;
        Ok((settings, owner))
    }

    /// Changes the name, the tagline and the languages of the blog, and tells its followers.
    pub async fn revise(&self, app: &App, form: &BlogForm) -> Result<()> {
        let (name, tagline) = (text::one_line(&form.name, 100), text::one_line(&form.tagline, 200));
        let mut problems = Vec::new();
        if name.is_empty() {
            problems.push(Phrase::new("setup-no-name"));
        }
        if !text::is_language(&form.language) {
            problems.push(Phrase::new("settings-wrong-language"));
        }
        let Some(pages) = Language::of(&form.page_language).filter(|_| problems.is_empty()) else {
            problems.extend(
                Language::of(&form.page_language).is_none().then(|| Phrase::new("setup-no-language")),
            );
            return Err(Error::wrong(problems));
        };
        let txn = db::begin(&app.db).await?;
        Entity::update_many()
            .col_expr(Column::Name, Expr::value(name.as_str()))
            .col_expr(Column::Tagline, Expr::value(tagline.as_str()))
            .col_expr(Column::Language, Expr::value(form.language.as_str()))
            .col_expr(Column::PageLanguage, Expr::value(pages.tag()))
            .exec(&txn)
            .await?;
        let blog = self.blog(&txn).await?;
        blog.introduce(&txn, &name, &format!("<p>{}</p>", text::escape(&tagline))).await?;
        Activity::about_actor(&txn, Verb::Update, &blog).await?;
        txn.commit().await?;
        app.bell.notify_one();
        Ok(())
    }

    /// Changes which servers may take part and read. Whoever is blocked by that, or no longer, feels
    /// it at once: all that follows from it is done in the same transaction.
    pub async fn revise_servers(&self, app: &App, by: &By, form: &ServersForm) -> Result<()> {
        let (allow_list, sealed_reading) = (form.allow_list.is_some(), form.sealed_reading.is_some());
        let txn = db::begin(&app.db).await?;
        let before = Self::get(&txn).await?;
        // A follow that has ended does not come back: nobody ends all of them with one tick.
        if allow_list && !before.allow_list && !Standing::trusts_a_server(&txn).await? {
            return Err(Error::wrong([Phrase::new("desk-wrong-all-shut-out")]));
        }
        Entity::update_many()
            .col_expr(Column::AllowList, Expr::value(allow_list))
            .col_expr(Column::SealedReading, Expr::value(sealed_reading))
            .exec(&txn)
            .await?;
        let changes = [
            (before.allow_list, allow_list, "only servers that are trusted take part"),
            (before.sealed_reading, sealed_reading, "other servers must seal their questions"),
        ];
        for (_, now, what) in changes.into_iter().filter(|it| it.0 != it.1) {
            let what = format!("servers: {what}: {}", if now { "yes" } else { "no" });
            Deed::note(&txn, by, DeedKind::Settle, &what, "/desk/settings#servers").await?;
        }
        if before.allow_list != allow_list {
            Standing::take_effect(&txn, None).await?;
        }
        txn.commit().await?;
        app.bell.notify_one();
        Ok(())
    }

    /// Changes what holds for replies, also for those that are already here.
    pub async fn revise_replies(&self, app: &App, by: &By, form: &RepliesForm) -> Result<()> {
        let RepliesRead { links, opt_out, policy, close_after, spam } = form.check()?;
        let unlisted_shown = form.unlisted_shown.is_some();
        let is_closed = policy == ReplyPolicy::Closed;
        let txn = db::begin(&app.db).await?;
        let before = Self::get(&txn).await?;
        let closed_at = is_closed.then(|| before.closed_at.unwrap_or_else(db::now));
        Entity::update_many()
            .col_expr(Column::ReplyPolicy, Expr::value(policy.word()))
            .col_expr(Column::ClosedAt, Expr::value(closed_at))
            .col_expr(Column::CloseAfter, Expr::value(close_after))
            .col_expr(Column::SpamLinks, Expr::value(spam[0]))
            .col_expr(Column::SpamAge, Expr::value(spam[1]))
            .col_expr(Column::SpamFlood, Expr::value(spam[2]))
            .col_expr(Column::SpamRepeats, Expr::value(form.spam_repeats.is_some()))
            .col_expr(Column::GuestsAllowed, Expr::value(form.guests_allowed.is_some()))
            .col_expr(Column::GuestsCarried, Expr::value(form.guests_carried.is_some()))
            .col_expr(Column::GuestLinks, Expr::value(links))
            .col_expr(Column::OptOut, Expr::value(opt_out))
            .col_expr(Column::UnlistedShown, Expr::value(unlisted_shown))
            .exec(&txn)
            .await?;
        Comment::set_unlisted_aside(&txn, !unlisted_shown).await?;
        before.settled(&txn, by).await?;
        txn.commit().await?;
        app.bell.notify_one();
        Ok(())
    }

    /// Changes who may quote, and the house rule for quoting.
    pub async fn revise_quotes(&self, app: &App, by: &By, form: &QuotesForm) -> Result<()> {
        let mut problems = Vec::new();
        let policy = QuotePolicy::read(&form.quote_policy);
        if policy.is_none() {
            problems.push(Phrase::new("desk-wrong-quote-policy"));
        }
        if form.quoting_rule.trim().chars().count() > LONGEST_RULE {
            problems.push(Phrase::new("desk-wrong-rule").with("most", LONGEST_RULE.to_string()));
        }
        let longest = form.longest();
        if longest.is_none() {
            let typed = text::one_line(&form.longest_quote, 50);
            let wrong = Phrase::new("desk-wrong-longest-quote").with("most", MOST_QUOTED.to_string());
            problems.push(wrong.with("typed", typed));
        }
        let Some(policy) = policy.filter(|_| problems.is_empty()) else {
            return Err(Error::wrong(problems));
        };
        let txn = db::begin(&app.db).await?;
        let before = Self::get(&txn).await?;
        Entity::update_many()
            .col_expr(Column::QuotePolicy, Expr::value(policy.word()))
            .col_expr(Column::QuotingRule, Expr::value(text::one_line(&form.quoting_rule, LONGEST_RULE)))
            .col_expr(Column::LongestQuote, Expr::value(longest.unwrap_or_default()))
            .exec(&txn)
            .await?;
        before.settled(&txn, by).await?;
        txn.commit().await?;
        app.bell.notify_one();
        Ok(())
    }

    /// Changes when followers are told, and the clock of the desk. What is on the schedule keeps the time of
    /// the clock it was chosen by.
    pub async fn revise_timing(&self, app: &App, by: &By, form: &TimingForm) -> Result<()> {
        let (grace, zone) = form.check()?;
        let txn = db::begin(&app.db).await?;
        let before = Self::get(&txn).await?;
        Entity::update_many()
            .col_expr(Column::Grace, Expr::value(grace))
            .col_expr(Column::TimeZone, Expr::value(zone.name()))
            .exec(&txn)
            .await?;
        let words =
            |grace: i32, zone: &str| format!("followers are told after {grace} minutes; clock of {zone}");
        let (old, new) = (words(before.grace, &before.time_zone), words(grace, zone.name()));
        if old != new {
            Deed::note(&txn, by, DeedKind::Settle, &format!("{old} → {new}"), "/desk/settings#timing")
                .await?;
        }
        Ok(txn.commit().await?)
    }

    /// Writes down what has changed since `self`, and lets other servers hear what they should know.
    async fn settled(&self, txn: &impl ConnectionTrait, by: &By) -> Result<()> {
        let after = Self::get(txn).await?;
        let (old, new) = (self.policy_words(), after.policy_words());
        let changes = old.iter().zip(&new).filter(|(old, new)| old != new);
        let changes: Vec<String> = changes.map(|(old, new)| format!("{} → {}", old, new.1)).collect();
        if changes.is_empty() {
            return Ok(());
        }
        Deed::note(txn, by, DeedKind::Settle, &changes.join("; "), "/desk/settings").await?;
        Review::look_at_policies(txn, &after).await
    }

    /// What holds, one thing after the other, for the log.
    fn policy_words(&self) -> Vec<Held> {
        let some = |it: Option<i32>, unit: &str| it.map_or("off".to_owned(), |it| format!("{it}{unit}"));
        let ticked = |it: bool| if it { "on" } else { "off" }.to_owned();
        vec![
            Held("replies", self.reply_policy.short().to_owned()),
            Held("closing after", some(self.close_after, " days")),
            Held("guests", ticked(self.guests_allowed)),
            Held("links before a comment waits", some(self.spam_links, "")),
            Held("age of accounts that wait", some(self.spam_age, " days")),
            Held("comments in ten minutes", some(self.spam_flood, "")),
            Held("repeated words wait", ticked(self.spam_repeats)),
            Held("quotes", self.quote_policy.short().to_owned()),
            Held("house rule for quoting", format!("“{}”", self.quoting_rule)),
            Held("longest quotation, in words", self.longest_quote.to_string()),
        ]
    }
}

/// One thing that holds: what it is about, and how it is.
#[derive(Debug, PartialEq, Eq)]
struct Held(&'static str, String);

impl std::fmt::Display for Held {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(to, "{}: {}", self.0, self.1)
    }
}

/// What the owner typed about replies, as it is kept.
struct RepliesRead {
    links: Option<i32>,
    opt_out: String,
    policy: ReplyPolicy,
    close_after: Option<i32>,
    /// Links, age and flood.
    spam: [Option<i32>; 3],
}

impl QuotesForm {
    pub fn of(settings: &Model) -> Self {
        Self {
            quote_policy: settings.quote_policy.word().to_owned(),
            quoting_rule: settings.quoting_rule.clone(),
            longest_quote: settings.longest_quote.to_string(),
        }
    }

    /// How many words a quotation may have, unless what was typed is no such number.
    fn longest(&self) -> Option<i32> {
        match self.longest_quote.trim() {
            "" => Some(0),
            typed => typed.parse().ok().filter(|it| (0..=MOST_QUOTED).contains(it)),
        }
    }
}

impl TimingForm {
    pub fn of(settings: &Model) -> Self {
        Self { grace: settings.grace.to_string(), time_zone: settings.time_zone.clone() }
    }

    fn check(&self) -> Result<(i32, Tz)> {
        let grace = self.grace.trim().parse().ok().filter(|it| (0..=LONGEST_GRACE).contains(it));
        let typed = text::one_line(&self.time_zone, 50);
        let zone = TZ_VARIANTS.iter().find(|it| it.name().eq_ignore_ascii_case(&typed)).copied();
        let mut problems = Vec::new();
        if grace.is_none() {
            problems.push(Phrase::new("desk-wrong-grace").with("most", LONGEST_GRACE.to_string()));
        }
        if zone.is_none() {
            problems.push(Phrase::new("desk-wrong-zone").with("typed", typed));
        }
        match (grace, zone) {
            (Some(grace), Some(zone)) => Ok((grace, zone)),
            _ => Err(Error::wrong(problems)),
        }
    }
}

impl ServersForm {
    pub fn of(settings: &Model) -> Self {
        let ticked = |it: bool| it.then(|| "on".to_owned());
        Self { allow_list: ticked(settings.allow_list), sealed_reading: ticked(settings.sealed_reading) }
    }
}

impl RepliesForm {
    pub fn of(settings: &Model) -> Self {
        let ticked = |it: bool| it.then(|| "on".to_owned());
        let number = |it: Option<i32>| it.map(|it| it.to_string()).unwrap_or_default();
        Self {
            guests_allowed: ticked(settings.guests_allowed),
            guests_carried: ticked(settings.guests_carried),
            guest_links: settings.guest_links.map(|it| it.to_string()).unwrap_or_default(),
            opt_out: settings.opt_out.clone(),
            unlisted_shown: ticked(settings.unlisted_shown),
            reply_policy: settings.reply_policy.word().to_owned(),
            close_after: number(settings.close_after),
            spam_links: number(settings.spam_links),
            spam_age: number(settings.spam_age),
            spam_flood: number(settings.spam_flood),
            spam_repeats: ticked(settings.spam_repeats),
        }
    }

    /// What is typed, as it is kept; else all that is wrong with it.
    fn check(&self) -> Result<RepliesRead> {
        let opt_out = self.opt_out.trim().trim_start_matches('#').to_lowercase();
        let mut problems = Vec::new();
        let mut read = |typed: &str, range: std::ops::RangeInclusive<i32>, wrong: &'static str| {
            let typed = typed.trim();
            let number = typed.parse().ok().filter(|it| range.contains(it));
            if number.is_none() && !typed.is_empty() {
                problems.push(Phrase::new(wrong));
            }
            number
        };
        let links = read(&self.guest_links, 0..=MOST_LINKS, key("desk-wrong-links"));
        let close_after = read(&self.close_after, 1..=LATEST_CLOSING, key("desk-wrong-close"));
        let spam = [
            read(&self.spam_links, 0..=MOST_LINKS, key("desk-wrong-spam-links")),
            read(&self.spam_age, 1..=OLDEST, key("desk-wrong-spam-age")),
            read(&self.spam_flood, 1..=MOST_SAID, key("desk-wrong-spam-flood")),
        ];
        let policy = ReplyPolicy::read(&self.reply_policy);
        if policy.is_none() {
            problems.push(Phrase::new("desk-wrong-reply-policy"));
        }
        let is_word = opt_out.chars().all(|it| it.is_alphanumeric() || it == '_');
        if opt_out.is_empty() || !is_word || opt_out.chars().count() > 50 {
            problems.push(Phrase::new("desk-wrong-hashtag"));
        }
        match policy.filter(|_| problems.is_empty()) {
            Some(policy) => Ok(RepliesRead { links, opt_out, policy, close_after, spam }),
            None => Err(Error::wrong(problems)),
        }
    }
}

impl SetUp {
    fn check(&self) -> Result<()> {
        let mut problems = Vec::new();
        if text::one_line(&self.name, 100).is_empty() {
            problems.push(Phrase::new("setup-no-name"));
        }
        if check_handle(&self.handle).is_err() {
            problems.push(Phrase::new("setup-wrong-handle"));
        }
        if Language::of(&self.language).is_none() && !self.language.is_empty() {
            problems.push(Phrase::new("setup-no-language"));
        }
        if self.handle == self.owner.username && !self.handle.is_empty() {
            problems.push(Phrase::new("setup-same-name"));
        }
        if let Err(Error::Told(_, more)) = self.owner.check() {
            problems.extend(more);
        }
        if problems.is_empty() { Ok(()) } else { Err(Error::wrong(problems)) }
    }
}

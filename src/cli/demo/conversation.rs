//! What is said in the demo, in the order in which it was said.

use anyhow::{Context, Result, bail};
use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};
use serde::Deserialize;

use super::people::Acquaintance;
use crate::{
    App,
    blog::{
        Author, By, Comment, Decision, Guest, GuestForm, Hearing, Mention, Plea, Quotable, Quote, Review,
        Said, Spoken, Visibility, Words,
    },
    db, text,
};

/// Everybody who speaks, and how much later than written it is now.
pub struct House {
    pub authors: Vec<Author>,
    pub people: Vec<Acquaintance>,
    pub later: TimeDelta,
}

/// All that was said under one review.
#[derive(Debug, Deserialize)]
struct Thread {
    review: String,
    said: Vec<Remark>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Remark {
    /// `bram@lesezimmer.example`, an author, or `guest` and a name.
    who: String,
    /// When; guests speak just now.
    #[serde(default)]
    at: String,
    /// Markdown.
    say: String,
    #[serde(default)]
    warning: String,
    #[serde(default)]
    language: Option<String>,
    /// Taken back by whoever said it.
    #[serde(default)]
    taken_back: bool,
    /// Taken off the page by the desk.
    #[serde(default)]
    hidden: bool,
    /// Nobody at the desk has looked at it yet.
    #[serde(default)]
    waits: bool,
    #[serde(default)]
    answers: Vec<Remark>,
}

/// A post that quotes a review, or speaks of it without answering.
#[derive(Debug, Deserialize)]
struct Post {
    who: String,
    review: String,
    say: String,
    is_quote: bool,
}

impl House {
    /// Holds a conversation; `nth` keeps its addresses apart from those of others.
    pub async fn converse(&self, app: &App, nth: usize, yaml: &str) -> Result<()> {
        let thread: Thread = serde_yaml_ng::from_str(yaml).context("a conversation of the demo")?;
        let review = Review::by_slug(&app.db, &thread.review).await.with_context(|| thread.review.clone())?;
        let mut remarks = Vec::new();
        flatten(&thread.said, None, &mut remarks);
        let mut order: Vec<usize> = (0..remarks.len()).collect();
        order.sort_by_key(|it| self.moment(remarks[*it].1));
        let mut heard: Vec<Option<Comment>> = vec![None; remarks.len()];
        for at in order {
            let (parent, remark) = remarks[at];
            let parent = match parent {
                Some(parent) => Some(heard[parent].as_ref().context("an answer before what it answers")?),
                None => None,
            };
            let comment = self.say(app, (&review, parent), remark, nth * 1_000 + at).await?;
            heard[at] = Some(comment);
        }
        for ((_, remark), comment) in remarks.iter().zip(heard.iter().flatten()) {
            self.regret(app, remark, comment).await?;
        }
        Ok(())
    }

    async fn say(
        &self,
        app: &App,
        (review, parent): (&Review, Option<&Comment>),
        remark: &Remark,
        nth: usize,
    ) -> Result<Comment> {
        if let Some(name) = remark.who.strip_prefix("guest ") {
            return as_guest(app, (review, parent), remark, name).await;
        }
        let at = self.moment(remark);
        if let Some(author) = self.authors.iter().find(|it| it.username == remark.who) {
            return Ok(Comment::answer_at(app, author, (review, parent), &remark.say, at).await?);
        }
        let person = self.person(&remark.who)?;
        let (url, page_url) = person.addresses(nth);
        let said = Said {
            url,
            page_url,
            in_reply_to: parent.map_or_else(|| review.url(app), |it| it.url.clone()),
            html: text::prose(&remark.say),
            warning: remark.warning.clone(),
            language: remark.language.clone(),
            visibility: Visibility::Public,
            for_author_id: None,
            said_at: at,
            edited_at: None,
            is_edit: false,
            climbed: 0,
            sources: vec![],
            is_news: false,
            is_declined: false,
            request_url: String::new(),
        };
        let txn = db::begin(&app.db).await?;
        let heard = Hearing::open(app, &txn).await?.hear(&person.actor, said).await??;
        txn.commit().await?;
        heard.with_context(|| format!("{} was not heard", remark.who))
    }

    /// Some words do not stay.
    async fn regret(&self, app: &App, remark: &Remark, comment: &Comment) -> Result<()> {
        if remark.taken_back {
            let txn = db::begin(&app.db).await?;
            Comment::forget(&txn, &self.person(&remark.who)?.actor, &comment.url).await?;
            txn.commit().await?;
        }
        if remark.hidden {
            comment.decide(app, &By::operator("unkind"), Decision::Hide).await?;
        }
        Ok(())
    }

    /// What others say about the blog in places of their own.
    pub async fn speak_of_us(&self, app: &App) -> Result<()> {
        let posts: Vec<Post> =
            serde_yaml_ng::from_str(include_str!("posts.yaml")).context("the posts of the demo")?;
        for (nth, post) in posts.iter().enumerate() {
            let person = self.person(&post.who)?;
            let review = Review::by_slug(&app.db, &post.review).await?;
            match post.is_quote {
                true => self.quote(app, person, (post, &review), 90_000 + nth).await?,
                false => self.mention(app, person, (post, &review), 90_000 + nth).await?,
            }
        }
        Ok(())
    }

    async fn quote(
        &self,
        app: &App,
        person: &Acquaintance,
        (post, review): (&Post, &Review),
        nth: usize,
    ) -> Result<()> {
        let (url, page_url) = person.addresses(nth);
        let words = Words {
            page_url,
            html: text::prose(&post.say),
            warning: String::new(),
            language: None,
            is_open: true,
            said_at: db::now(),
            edited_at: None,
        };
        let plea = Plea { request_url: format!("{url}#request"), url, words: Some(words) };
        let txn = db::begin(&app.db).await?;
        let wanted = Quotable::at(app, &txn, &review.url(app)).await?.context("a review to quote")?;
        Quote::ask(&txn, &person.actor, &wanted, &plea).await?;
        Ok(txn.commit().await?)
    }

    async fn mention(
        &self,
        app: &App,
        person: &Acquaintance,
        (post, review): (&Post, &Review),
        nth: usize,
    ) -> Result<()> {
        let (url, page_url) = person.addresses(nth);
        let spoken = Spoken {
            url,
            page_url,
            author_id: Some(review.author_id),
            names_blog: false,
            review_id: Some(review.id),
            html: text::prose(&post.say),
            warning: String::new(),
            language: None,
            is_open: true,
            said_at: db::now(),
            edited_at: None,
        };
        let txn = db::begin(&app.db).await?;
        Mention::hear(&txn, &person.actor, spoken).await?;
        Ok(txn.commit().await?)
    }

    fn moment(&self, remark: &Remark) -> DateTime<Utc> {
        match NaiveDateTime::parse_from_str(&remark.at, "%Y-%m-%d %H:%M") {
            Ok(at) => at.and_utc() + self.later,
            Err(_) => DateTime::<Utc>::MAX_UTC,
        }
    }

    fn person(&self, name: &str) -> Result<&Acquaintance> {
        match self.people.iter().find(|it| it.is_called(name)) {
            Some(person) => Ok(person),
            None => bail!("nobody in the demo is called {name}"),
        }
    }
}

fn flatten<'a>(said: &'a [Remark], parent: Option<usize>, all: &mut Vec<(Option<usize>, &'a Remark)>) {
    for remark in said {
        let at = all.len();
        all.push((parent, remark));
        flatten(&remark.answers, Some(at), all);
    }
}

async fn as_guest(
    app: &App,
    (review, parent): (&Review, Option<&Comment>),
    remark: &Remark,
    name: &str,
) -> Result<Comment> {
    let form =
        GuestForm { name: name.to_owned(), words: remark.say.trim().to_owned(), ..GuestForm::default() };
    let key = Guest::say(app, review, parent, &form, &format!("the browser of {name}")).await?;
    let (_, comment) = Guest::by_key(&app.db, &key).await?;
    if !remark.waits {
        comment.decide(app, &By::operator(""), Decision::Approve).await?;
    }
    Ok(Comment::by_id(&app.db, comment.id).await?)
}

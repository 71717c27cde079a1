//! The letter that tells an author what is new at the desk.

use std::collections::HashMap;

use sea_orm::entity::prelude::*;

use super::{
    Actor, Actors, Author, Comment, Comments, Mention, Notice, NoticeKind, Review, Reviews, Settings, actor,
    comment, review,
};
use crate::{App, Result, db, mail::Letter, text};

/// How much of what is new is told in one letter; of the rest only how much it is.
const MOST: u64 = 50;
/// How much of somebody's words is told, in characters.
const WORDS: usize = 200;

/// What is new for one author since the last time.
#[derive(Clone, Debug)]
pub struct Bulletin {
    /// What happened, one line each, by kind.
    groups: Vec<(NoticeKind, Vec<String>)>,
    count: u64,
    until: DateTimeUtc,
}

impl Bulletin {
    /// Sends what is new, if anything is. The author's row has been claimed: nobody else sends it.
    pub async fn send(app: &App, author: &Author) -> Result<()> {
        let (Some(mail), false) = (&app.mail, author.email.is_empty()) else { return Ok(()) };
        let now = db::now();
        if author.disabled_at.is_some() {
            return author.digested(app, now).await;
        }
        let Some(bulletin) = Self::of(app, author, now).await? else {
            return author.digested(app, now).await;
        };
        let settings = Settings::get(&app.db).await?;
        match mail.send(&bulletin.letter(app, author, &settings)).await {
            Ok(()) => author.digested(app, bulletin.until).await,
            Err(trouble) => {
                tracing::warn!(author = %author.username, attempts = author.digest_attempts, %trouble, "a digest was not sent");
                author.postpone_digest(app).await
            }
        }
    }

    async fn of(app: &App, author: &Author, until: DateTimeUtc) -> Result<Option<Self>> {
        let since = author.digested_at.unwrap_or(author.created_at);
        let (notices, count) = Notice::since(&app.db, author, since, MOST).await?;
        if notices.is_empty() {
            return Ok(None);
        }
        let known = Known::of(app, &notices).await?;
        let groups = NoticeKind::ALL.into_iter().map(|kind| {
            let of_kind = notices.iter().filter(|it| it.kind == kind);
            (kind, of_kind.map(|it| known.line(author, it)).collect::<Vec<_>>())
        });
        Ok(Some(Self { groups: groups.filter(|it| !it.1.is_empty()).collect(), count, until }))
    }

    fn letter(&self, app: &App, author: &Author, settings: &Settings) -> Letter {
        let told: Vec<String> = self.groups.iter().map(|(kind, lines)| heading(*kind, lines.len())).collect();
        let stop = app.url(&format!("/digest/{}/{}", author.username, author.digest_key));
        Letter {
            to: author.email.clone(),
            subject: format!("{}: {}", settings.name, told.join(", ")),
            plain: self.plain(app, author, settings, &stop),
            html: self.html(app, author, settings, &stop),
            id: format!("digest.{}.{}", author.id, author.digested_at.map_or(0, |it| it.timestamp_micros())),
            stop: Some(stop),
        }
    }

    fn plain(&self, app: &App, author: &Author, settings: &Settings, stop: &str) -> String {
        let mut words = format!("New for {} at {}\n", author.username, settings.name);
        for (kind, lines) in &self.groups {
            words += &format!("\n{}\n", heading(*kind, lines.len()));
            for line in lines {
                words += &format!("- {line}\n");
            }
        }
        words += &self.rest();
        words += &format!("\nYour inbox: {}\n", app.url("/desk/inbox"));
        words
            + &format!(
                "\n-- \nYou asked for this ({}). Change it: {}\nEnd it: {stop}\n",
                author.digest.word(),
                app.url("/desk/profile")
            )
    }

    fn html(&self, app: &App, author: &Author, settings: &Settings, stop: &str) -> String {
        let e = text::escape;
        let title = format!("New for {} at {}", author.username, settings.name);
        let mut html = format!(
            "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>{0}</title></head><body><h1>{0}</h1>",
            e(&title)
        );
        for (kind, lines) in &self.groups {
            let items: String = lines.iter().map(|it| format!("<li dir=\"auto\">{}</li>", e(it))).collect();
            html += &format!("<h2>{}</h2><ul>{items}</ul>", e(&heading(*kind, lines.len())));
        }
        if !self.rest().is_empty() {
            html += &format!("<p>{}</p>", e(self.rest().trim()));
        }
        html += &format!("<p><a href=\"{}\">Your inbox</a></p>", e(&app.url("/desk/inbox")));
        html + &format!(
            "<p><small>You asked for this ({}). <a href=\"{}\">Change it</a> or <a href=\"{}\">end it</a>.</small></p></body></html>",
            author.digest.word(),
            e(&app.url("/desk/profile")),
            e(stop)
        )
    }

    fn rest(&self) -> String {
        let told: usize = self.groups.iter().map(|it| it.1.len()).sum();
        match self.count.saturating_sub(told as u64) {
            0 => String::new(),
            rest => format!("\nAnd {rest} more.\n"),
        }
    }
}

/// `1 comment`, `3 comments`.
fn heading(kind: NoticeKind, count: usize) -> String {
    let (one, many) = match kind {
        NoticeKind::Comment => ("comment", "comments"),
        NoticeKind::Mention => ("mention", "mentions"),
        NoticeKind::Quote => ("quote", "quotes"),
        NoticeKind::Like => ("review liked", "reviews liked"),
        NoticeKind::Boost => ("review boosted", "reviews boosted"),
        NoticeKind::Follower => ("follower", "followers"),
        NoticeKind::Report => ("report", "reports"),
        NoticeKind::Blocklist => ("blocklist", "blocklists"),
    };
    format!("{count} {}", if count == 1 { one } else { many })
}

/// Whatever the notices of one letter are about, looked up at once.
struct Known {
    actors: HashMap<i64, Actor>,
    comments: HashMap<i64, Comment>,
    reviews: HashMap<i64, Review>,
    mentions: HashMap<i64, Mention>,
}

impl Known {
    async fn of(app: &App, notices: &[Notice]) -> Result<Self> {
        let db = &app.db;
        let ids = |of: fn(&Notice) -> Option<i64>| notices.iter().filter_map(of).collect::<Vec<i64>>();
        let actors = ids(|it| it.actor_id).into_iter().chain(ids(|it| it.followed_id));
        let actors = Actors::find().filter(actor::Column::Id.is_in(actors)).all(db).await?;
        let comments =
            Comments::find().filter(comment::Column::Id.is_in(ids(|it| it.comment_id))).all(db).await?;
        let reviews =
            Reviews::find().filter(review::Column::Id.is_in(ids(|it| it.review_id))).all(db).await?;
        let mentions = Mention::by_ids(db, &ids(|it| it.mention_id)).await?;
        Ok(Self {
            actors: actors.into_iter().map(|it| (it.id, it)).collect(),
            comments: comments.into_iter().map(|it| (it.id, it)).collect(),
            reviews: reviews.into_iter().map(|it| (it.id, it)).collect(),
            mentions: mentions.into_iter().map(|it| (it.id, it)).collect(),
        })
    }

    fn line(&self, author: &Author, notice: &Notice) -> String {
        let who = self.who(notice);
        let title = self.title(notice);
        match notice.kind {
            NoticeKind::Comment => self.comment(notice, &title),
            NoticeKind::Mention => self.mention(author, notice, &who, &title),
            NoticeKind::Quote => format!("{who} quotes {title}, or asks to"),
            NoticeKind::Like => format!("{title} is liked"),
            NoticeKind::Boost => format!("{title} is boosted"),
            NoticeKind::Follower => match notice.author_id {
                None => format!("{who} follows the blog"),
                Some(id) if id == author.id => format!("{who} follows you"),
                Some(_) => format!("{who} follows {}", self.followed(notice)),
            },
            NoticeKind::Report if notice.comment_id.is_some() => format!("A comment on {title} was reported"),
            NoticeKind::Report if notice.review_id.is_some() => format!("{title} was reported"),
            NoticeKind::Report => "Somebody here was reported".to_owned(),
            NoticeKind::Blocklist => "A list of servers has changed and wants to be looked at".to_owned(),
        }
    }

    fn comment(&self, notice: &Notice, title: &str) -> String {
        let Some(comment) = notice.comment_id.and_then(|it| self.comments.get(&it)) else {
            return format!("A comment on {title}");
        };
        let speaker = self.actors.get(&comment.actor_id);
        let who =
            comment.guest_name.clone().or_else(|| speaker.map(|it| it.name().to_owned())).unwrap_or_default();
        let state = match comment {
            it if !it.visibility.is_open() => " (private)",
            it if it.held_at.is_some() => " (waits for you)",
            _ => "",
        };
        said(&format!("{who} on {title}{state}"), &comment.html, &comment.warning)
    }

    fn mention(&self, author: &Author, notice: &Notice, who: &str, title: &str) -> String {
        let Some(mention) = notice.mention_id.and_then(|it| self.mentions.get(&it)) else {
            return who.to_owned();
        };
        let whom = match (mention.review_id, mention.author_id) {
            (Some(_), _) => format!("speaks of {title}"),
            (None, Some(id)) if id == author.id => "mentions you".to_owned(),
            (None, Some(_)) => "mentions somebody here".to_owned(),
            (None, None) => "mentions the blog".to_owned(),
        };
        let state = if mention.is_open { "" } else { " (private)" };
        said(&format!("{who} {whom}{state}"), &mention.html, &mention.warning)
    }

    fn who(&self, notice: &Notice) -> String {
        let actor = notice.actor_id.and_then(|it| self.actors.get(&it));
        actor.map_or_else(|| "Somebody".to_owned(), |it| format!("{} ({})", it.name(), it.full_handle()))
    }

    fn followed(&self, notice: &Notice) -> String {
        let actor = notice.followed_id.and_then(|it| self.actors.get(&it));
        actor.map_or_else(|| "somebody here".to_owned(), |it| it.name().to_owned())
    }

    fn title(&self, notice: &Notice) -> String {
        let review = notice.review_id.and_then(|it| self.reviews.get(&it));
        review.map_or_else(|| "a review".to_owned(), |it| format!("“{}”", it.title))
    }
}

/// Who, and the first of what they said. What its speaker put under a warning stays under it.
fn said(who: &str, html: &str, warning: &str) -> String {
    let words = match warning {
        "" => text::shorten(&text::one_line(&text::plain(html), 2_000), WORDS),
        warning => format!("[{warning}]"),
    };
    text::one_line(&format!("{who}: {words}"), 500)
}

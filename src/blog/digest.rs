//! The letter that tells an author what is new at the desk.

use std::collections::HashMap;

use sea_orm::entity::prelude::*;

use super::{
    Actor, Actors, Author, Comment, Comments, Mention, Notice, NoticeKind, Remark, Review, Reviews, Settings,
    actor, comment, review,
};
use crate::{
    App, Result, db,
    language::{Language, key},
    mail::Letter,
    text,
};

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
    /// That of the blog: nobody has told another.
    language: Language,
}

impl Bulletin {
    /// Sends what is new, if anything is. The author's row has been claimed: nobody else sends it.
    pub async fn send(app: &App, author: &Author) -> Result<()> {
        let (Some(mail), false) = (&app.mail, author.email.is_empty()) else { return Ok(()) };
        let now = db::now();
        if author.disabled_at.is_some() {
            return author.digested(app, now).await;
        }
        let settings = Settings::get(&app.db).await?;
        let Some(bulletin) = Self::of(app, author, now, settings.own_language()).await? else {
            return author.digested(app, now).await;
        };
        match mail.send(&bulletin.letter(app, author, &settings)).await {
            Ok(()) => author.digested(app, bulletin.until).await,
            Err(trouble) => {
                tracing::warn!(author = %author.username, attempts = author.digest_attempts, %trouble, "a digest was not sent");
                author.postpone_digest(app).await
            }
        }
    }

    async fn of(app: &App, author: &Author, until: DateTimeUtc, language: Language) -> Result<Option<Self>> {
        let since = author.digested_at.unwrap_or(author.created_at);
        let (notices, count) = Notice::since(&app.db, author, since, MOST).await?;
        if notices.is_empty() {
            return Ok(None);
        }
        let known = Known::of(app, &notices, language).await?;
        let groups = NoticeKind::ALL.into_iter().map(|kind| {
            let of_kind = notices.iter().filter(|it| it.kind == kind);
            (kind, of_kind.map(|it| known.line(author, it)).collect::<Vec<_>>())
        });
        Ok(Some(Self { groups: groups.filter(|it| !it.1.is_empty()).collect(), count, until, language }))
    }

    fn letter(&self, app: &App, author: &Author, settings: &Settings) -> Letter {
        let stop = app.url(&format!("/digest/{}/{}", author.username, author.digest_key));
        Letter {
            to: author.email.clone(),
            subject: format!("{}: {}", settings.name, self.summary()),
            plain: self.plain(app, author, settings, &stop),
            html: self.html(app, author, settings, &stop),
            id: format!("digest.{}.{}", author.id, author.digested_at.map_or(0, |it| it.timestamp_micros())),
            stop: Some(stop),
        }
    }

    /// `1 comment, 3 followers`
    fn summary(&self) -> String {
        let told = self.groups.iter().map(|(kind, lines)| heading(*kind, lines.len(), self.language));
        let joined =
            told.reduce(|most, next| self.language.tell("names-more", [("most", most), ("next", next)]));
        joined.unwrap_or_default()
    }

    fn title(&self, author: &Author, settings: &Settings) -> String {
        let names = [("name", author.username.clone()), ("blog", settings.name.clone())];
        self.language.tell("letter-title", names)
    }

    fn asked(&self, author: &Author) -> String {
        self.language.tell("letter-asked", [("rhythm", author.digest.word().to_owned())])
    }

    fn plain(&self, app: &App, author: &Author, settings: &Settings, stop: &str) -> String {
        let say = |key: &str| self.language.say(key);
        let mut words = format!("{}\n", self.title(author, settings));
        for (kind, lines) in &self.groups {
            words += &format!("\n{}\n", heading(*kind, lines.len(), self.language));
            for line in lines {
                words += &format!("- {line}\n");
            }
        }
        if let Some(rest) = self.rest() {
            words += &format!("\n{rest}\n");
        }
        words += &format!("\n{}: {}\n", say("letter-inbox"), app.url("/desk/inbox"));
        words
            + &format!(
                "\n-- \n{} {}: {}\n{}: {stop}\n",
                self.asked(author),
                say("letter-change"),
                app.url("/desk/profile"),
                say("letter-end"),
            )
    }

    fn html(&self, app: &App, author: &Author, settings: &Settings, stop: &str) -> String {
        let e = text::escape;
        let say = |key: &str| e(&self.language.say(key));
        let mut html = format!(
            "<!doctype html><html lang=\"{}\" dir=\"{}\"><head><meta charset=\"utf-8\"><title>{2}</title></head><body><h1>{2}</h1>",
            self.language,
            self.language.direction(),
            e(&self.title(author, settings))
        );
        for (kind, lines) in &self.groups {
            let items: String = lines.iter().map(|it| format!("<li dir=\"auto\">{}</li>", e(it))).collect();
            let heading = heading(*kind, lines.len(), self.language);
            html += &format!("<h2>{}</h2><ul>{items}</ul>", e(&heading));
        }
        if let Some(rest) = self.rest() {
            html += &format!("<p>{}</p>", e(&rest));
        }
        html += &format!("<p><a href=\"{}\">{}</a></p>", e(&app.url("/desk/inbox")), say("letter-inbox"));
        html + &format!(
            "<p><small>{} <a href=\"{}\">{}</a>. <a href=\"{}\">{}</a>.</small></p></body></html>",
            e(&self.asked(author)),
            e(&app.url("/desk/profile")),
            say("letter-change"),
            e(stop),
            say("letter-end")
        )
    }

    /// What is not told one by one.
    fn rest(&self) -> Option<String> {
        let told: usize = self.groups.iter().map(|it| it.1.len()).sum();
        let rest = self.count.saturating_sub(told as u64);
        (rest > 0).then(|| self.language.count("letter-more", rest))
    }
}

/// `1 comment`, `3 comments`.
fn heading(kind: NoticeKind, count: usize, language: Language) -> String {
    let key = match kind {
        NoticeKind::Comment => key("letter-comments"),
        NoticeKind::Mention => key("letter-mentions"),
        NoticeKind::Quote => key("letter-quotes"),
        NoticeKind::Like => key("letter-likes"),
        NoticeKind::Boost => key("letter-boosts"),
        NoticeKind::Follower => key("letter-followers"),
        NoticeKind::Report => key("letter-reports"),
        NoticeKind::Blocklist => key("letter-blocklists"),
        NoticeKind::Remark => key("letter-remarks"),
    };
    language.count(key, count)
}

/// Whatever the notices of one letter are about, looked up at once.
struct Known {
    language: Language,
    actors: HashMap<i64, Actor>,
    comments: HashMap<i64, Comment>,
    reviews: HashMap<i64, Review>,
    mentions: HashMap<i64, Mention>,
    remarks: HashMap<i64, Remark>,
}

impl Known {
    async fn of(app: &App, notices: &[Notice], language: Language) -> Result<Self> {
        let db = &app.db;
        let ids = |of: fn(&Notice) -> Option<i64>| notices.iter().filter_map(of).collect::<Vec<i64>>();
        let actors = ids(|it| it.actor_id).into_iter().chain(ids(|it| it.followed_id));
        let actors = Actors::find().filter(actor::Column::Id.is_in(actors)).all(db).await?;
        let comments =
            Comments::find().filter(comment::Column::Id.is_in(ids(|it| it.comment_id))).all(db).await?;
        let reviews =
            Reviews::find().filter(review::Column::Id.is_in(ids(|it| it.review_id))).all(db).await?;
        let mentions = Mention::by_ids(db, &ids(|it| it.mention_id)).await?;
        let remarks = Remark::by_ids(db, &ids(|it| it.remark_id)).await?;
        Ok(Self {
            remarks: remarks.into_iter().map(|it| (it.id, it)).collect(),
            language,
            actors: actors.into_iter().map(|it| (it.id, it)).collect(),
            comments: comments.into_iter().map(|it| (it.id, it)).collect(),
            reviews: reviews.into_iter().map(|it| (it.id, it)).collect(),
            mentions: mentions.into_iter().map(|it| (it.id, it)).collect(),
        })
    }

    fn line(&self, author: &Author, notice: &Notice) -> String {
        let (who, title) = (self.who(notice), self.title(notice));
        let language = self.language;
        match notice.kind {
            NoticeKind::Comment => self.comment(notice, title),
            NoticeKind::Mention => self.mention(author, notice, who, title),
            NoticeKind::Quote => language.tell("letter-quoted", [("who", who), ("title", title)]),
            NoticeKind::Like => language.tell("letter-liked", [("title", title)]),
            NoticeKind::Boost => language.tell("letter-boosted", [("title", title)]),
            NoticeKind::Follower => match notice.author_id {
                None => language.tell("letter-follows-blog", [("who", who)]),
                Some(id) if id == author.id => language.tell("letter-follows-you", [("who", who)]),
                Some(_) => language.tell("letter-follows", [("who", who), ("whom", self.followed(notice))]),
            },
            NoticeKind::Report if notice.comment_id.is_some() => {
                language.tell("letter-reported-comment", [("title", title)])
            }
            NoticeKind::Report if notice.review_id.is_some() => {
                language.tell("letter-reported", [("title", title)])
            }
            NoticeKind::Report => language.say("letter-reported-somebody"),
            NoticeKind::Blocklist => language.say("letter-blocklist"),
            NoticeKind::Remark => self.remark(notice, title),
        }
    }

    fn comment(&self, notice: &Notice, title: String) -> String {
        let Some(comment) = notice.comment_id.and_then(|it| self.comments.get(&it)) else {
            return self.language.tell("letter-comment", [("title", title)]);
        };
        let speaker = self.actors.get(&comment.actor_id);
        let who =
            comment.guest_name.clone().or_else(|| speaker.map(|it| it.name().to_owned())).unwrap_or_default();
        let key = match comment {
            it if !it.visibility.is_open() => key("letter-said-private"),
            it if it.held_at.is_some() => key("letter-said-waits"),
            _ => key("letter-said"),
        };
        said(&self.language.tell(key, [("who", who), ("title", title)]), &comment.html, &comment.warning)
    }

    fn remark(&self, notice: &Notice, title: String) -> String {
        let remark = notice.remark_id.and_then(|it| self.remarks.get(&it));
        let Some(remark) = remark else { return title };
        let (kind, who) = (remark.kind.word().to_owned(), remark.who.clone());
        let words = self.language.tell("letter-remark", [("it", kind), ("who", who), ("title", title)]);
        match remark.note.as_str() {
            "" => words,
            note => text::one_line(&format!("{words}: {}", text::shorten(note, WORDS)), 500),
        }
    }

    fn mention(&self, author: &Author, notice: &Notice, who: String, title: String) -> String {
        let Some(mention) = notice.mention_id.and_then(|it| self.mentions.get(&it)) else {
            return who;
        };
        let words = match (mention.review_id, mention.author_id) {
            (Some(_), _) => self.language.tell("letter-speaks", [("who", who), ("title", title)]),
            (None, Some(id)) if id == author.id => self.language.tell("letter-mentions-you", [("who", who)]),
            (None, Some(_)) => self.language.tell("letter-mentions-somebody", [("who", who)]),
            (None, None) => self.language.tell("letter-mentions-blog", [("who", who)]),
        };
        let words = match mention.is_open {
            true => words,
            false => self.language.tell("letter-private", [("words", words)]),
        };
        said(&words, &mention.html, &mention.warning)
    }

    fn who(&self, notice: &Notice) -> String {
        let actor = notice.actor_id.and_then(|it| self.actors.get(&it));
        let name = actor.map(|it| format!("{} ({})", it.name(), it.full_handle()));
        name.unwrap_or_else(|| self.language.say("letter-somebody"))
    }

    fn followed(&self, notice: &Notice) -> String {
        let actor = notice.followed_id.and_then(|it| self.actors.get(&it));
        actor.map_or_else(|| self.language.say("letter-somebody-here"), |it| it.name().to_owned())
    }

    fn title(&self, notice: &Notice) -> String {
        let review = notice.review_id.and_then(|it| self.reviews.get(&it));
        match review {
            Some(review) => self.language.tell("letter-quoted-title", [("title", review.title.clone())]),
            None => self.language.say("letter-review"),
        }
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

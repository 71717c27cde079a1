//! Why a comment waits for the desk. Every reason can be read, and none throws anything away.

use std::{borrow::Borrow, fmt};

use chrono::TimeDelta;
use sea_orm::{PaginatorTrait, QueryFilter, entity::prelude::*};

use super::{
    Actor, Comment, CommentColumn, Comments, Lesson, ReplyPolicy, Review, Settings, Stand, Standing, lesson,
};
use crate::{Result, db, language::Language, text};

/// Within how long many comments of one person are a flood.
const FLOODING: TimeDelta = TimeDelta::minutes(10);
/// Within how long the same words are a repetition.
const REPEATING: TimeDelta = TimeDelta::days(7);
/// How often the same words may stand on our pages.
const REPEATS: u64 = 2;

/// One reason why something waits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Hold {
    /// A guest whom nobody here has read yet.
    Guest,
    /// Somebody whom nobody here has read yet.
    First,
    /// Everything is read first.
    All,
    /// It came after the conversation was closed.
    Closed,
    /// Somebody, or their server, is limited.
    Limited,
    /// So many links.
    Links(u64),
    /// A word that is limited.
    Word(String),
    /// A word that is blocked: it goes where spam goes.
    Banned(String),
    /// An account so many days old.
    Young(u64),
    /// So many comments within ten minutes.
    Flood(u64),
    /// The same words have been said so often.
    Repeated(u64),
    /// The same words were marked as spam, by this person.
    Taught(String),
    /// It links to a server of which the same is true.
    TaughtLink(String),
}

impl Hold {
    /// As it is kept: a word, and what belongs to it.
    pub fn code(&self) -> String {
        match self {
            Self::Guest => "guest".to_owned(),
            Self::First => "first".to_owned(),
            Self::All => "all".to_owned(),
            Self::Closed => "closed".to_owned(),
            Self::Limited => "limited".to_owned(),
            Self::Links(count) => format!("links {count}"),
            Self::Word(word) => format!("word {word}"),
            Self::Banned(word) => format!("banned {word}"),
            Self::Young(days) => format!("young {days}"),
            Self::Flood(count) => format!("flood {count}"),
            Self::Repeated(count) => format!("repeated {count}"),
            Self::Taught(who) => format!("taught {who}"),
            Self::TaughtLink(host) => format!("taught-link {host}"),
        }
    }

    fn read(code: &str) -> Option<Self> {
        let (word, rest) = code.split_once(' ').unwrap_or((code, ""));
        let count = || rest.parse().unwrap_or_default();
        Some(match word {
            "guest" => Self::Guest,
            "first" => Self::First,
            "all" => Self::All,
            "closed" => Self::Closed,
            "limited" => Self::Limited,
            "links" => Self::Links(count()),
            "word" => Self::Word(rest.to_owned()),
            "banned" => Self::Banned(rest.to_owned()),
            "young" => Self::Young(count()),
            "flood" => Self::Flood(count()),
            "repeated" => Self::Repeated(count()),
            "taught" => Self::Taught(rest.to_owned()),
            "taught-link" => Self::TaughtLink(rest.to_owned()),
            _ => return None,
        })
    }

    /// All that is kept with a comment, one reason a line.
    pub fn all(kept: &str) -> Vec<Self> {
        kept.lines().filter_map(Self::read).collect()
    }

    pub fn kept(all: &[Self]) -> String {
        all.iter().map(Self::code).collect::<Vec<_>>().join("\n")
    }

    /// Whether it speaks of spam, rather than of the rules of the house.
    pub fn is_suspicion(&self) -> bool {
        !matches!(self, Self::Guest | Self::First | Self::All | Self::Closed | Self::Limited)
    }
}

impl Hold {
    /// As the desk reads it.
    pub fn words(&self, language: impl Borrow<Language>) -> String {
        let language = *language.borrow();
        match self {
            Self::Guest => language.say("desk-hold-guest"),
            Self::First => language.say("desk-hold-first"),
            Self::All => language.say("desk-hold-all"),
            Self::Closed => language.say("desk-hold-closed"),
            Self::Limited => language.say("desk-hold-limited"),
            Self::Links(count) => language.count("desk-hold-links", *count),
            Self::Word(word) => language.tell("desk-hold-word", [("word", word.clone())]),
            Self::Banned(word) => language.tell("desk-hold-banned", [("word", word.clone())]),
            Self::Young(days) => language.count("desk-hold-young", *days),
            Self::Flood(count) => language.count("desk-hold-flood", *count),
            Self::Repeated(count) => language.count("desk-hold-repeated", *count),
            Self::Taught(who) => language.tell("desk-hold-taught", [("name", who.clone())]),
            Self::TaughtLink(host) => language.tell("desk-hold-taught-link", [("server", host.clone())]),
        }
    }
}

/// As commands and files say it.
impl fmt::Display for Hold {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(&self.words(Language::English))
    }
}

/// What is looked at before a comment appears.
pub struct Case<'a> {
    pub comment: &'a Comment,
    pub speaker: &'a Actor,
    pub review: &'a Review,
    pub settings: &'a Settings,
    /// The words the desk keeps an eye on: [`Standing::words`].
    pub words: &'a [Standing],
    /// Whether its own server has just sent it; else it was found later, and is as old as it says.
    pub is_news: bool,
}

impl Case<'_> {
    /// All reasons why the comment waits; none if it appears at once. Our own people never wait.
    pub async fn holds(&self, db: &impl ConnectionTrait) -> Result<Vec<Hold>> {
        let is_guest = self.comment.is_guests();
        if self.speaker.is_local() && !is_guest {
            return Ok(vec![]);
        }
        let mut holds = Vec::new();
        match self.review.replies(self.settings) {
            ReplyPolicy::Closed => holds.push(Hold::Closed),
            ReplyPolicy::AllHeld => holds.push(Hold::All),
            _ if is_guest && !self.is_trusted() => {}
            ReplyPolicy::FirstHeld if !self.is_trusted() && !self.is_known(db).await? => {
                holds.push(Hold::First)
            }
            _ => {}
        }
        if self.speaker.stand == Some(Stand::Limited) && !is_guest {
            holds.push(Hold::Limited);
        }
        if !self.is_trusted() {
            holds.extend(self.content(db).await?);
            holds.extend(self.flood(db).await?);
            holds.extend(self.youth());
        }
        Ok(holds)
    }

    /// The reasons that lie in the words alone: an edit is looked at like this.
    pub async fn content(&self, db: &impl ConnectionTrait) -> Result<Vec<Hold>> {
        if self.is_trusted() {
            return Ok(vec![]);
        }
        let html = &self.comment.html;
        let lessons = Lesson::about(db, html).await?;
        let words = lessons.iter().find(|it| it.kind == lesson::Kind::Words);
        // Words that somebody here has let appear are not looked at twice.
        if words.is_some_and(|it| !it.is_spam) {
            return Ok(vec![]);
        }
        let mut holds: Vec<Hold> = words.map(|it| Hold::Taught(it.taught_by.clone())).into_iter().collect();
        let links = lessons.iter().filter(|it| it.kind == lesson::Kind::Link && it.is_spam);
        holds.extend(links.map(|it| Hold::TaughtLink(it.print.clone())));
        let count = text::outward_links(html) as u64;
        if self.settings.spam_links.is_some_and(|most| count > u64::from(most.unsigned_abs())) {
            holds.push(Hold::Links(count));
        }
        let said = format!("{}\n{}", self.comment.warning, text::plain(html)).to_lowercase();
        let listed = self.words.iter().filter(|it| text::says(&said, &it.target));
        holds.extend(listed.map(|it| match it.stand {
            Stand::Blocked => Hold::Banned(it.target.clone()),
            _ => Hold::Word(it.target.clone()),
        }));
        if self.settings.spam_repeats {
            holds.extend(self.repeats(db).await?);
        }
        Ok(holds)
    }

    async fn repeats(&self, db: &impl ConnectionTrait) -> Result<Option<Hold>> {
        let Some(print) = lesson::print(&self.comment.html) else { return Ok(None) };
        let same = Comments::find()
            .filter(CommentColumn::Print.eq(print))
            .filter(CommentColumn::Id.ne(self.comment.id))
            .filter(CommentColumn::HeardAt.gt(db::now() - REPEATING));
        let count = same.count(db).await?;
        Ok((count >= REPEATS).then_some(Hold::Repeated(count)))
    }

    async fn flood(&self, db: &impl ConnectionTrait) -> Result<Option<Hold>> {
        // All guests speak through one actor; what one of them may do is counted at the door.
        let (Some(most), false) = (self.settings.spam_flood, self.comment.is_guests()) else {
            return Ok(None);
        };
        let mut recent = Comments::find()
            .filter(CommentColumn::ActorId.eq(self.speaker.id))
            .filter(CommentColumn::Id.ne(self.comment.id))
            .filter(CommentColumn::HeardAt.gt(self.comment.heard_at - FLOODING));
        if !self.is_news {
            recent = recent.filter(CommentColumn::SaidAt.gt(self.comment.said_at - FLOODING));
        }
        let count = recent.count(db).await? + 1;
        Ok((count > u64::from(most.unsigned_abs())).then_some(Hold::Flood(count)))
    }

    fn youth(&self) -> Option<Hold> {
        let days = self.settings.spam_age.filter(|it| *it > 0)?;
        let age = self.comment.heard_at - self.speaker.born_at?;
        (age < TimeDelta::days(days.into()))
            .then(|| Hold::Young(u64::try_from(age.num_days()).unwrap_or_default()))
    }

    fn is_trusted(&self) -> bool {
        self.speaker.stand == Some(Stand::Trusted)
    }

    /// Whether something they said before stands on a page, and nothing was taken off.
    async fn is_known(&self, db: &impl ConnectionTrait) -> Result<bool> {
        let theirs = || Comments::find().filter(CommentColumn::ActorId.eq(self.speaker.id));
        let others = || theirs().filter(CommentColumn::Id.ne(self.comment.id));
        let shown = others().filter(Comment::shown()).one(db).await?.is_some();
        let hidden = others().filter(CommentColumn::HiddenAt.is_not_null()).one(db).await?.is_some();
        Ok(shown && !hidden)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reasons_are_read_as_they_were_kept() {
        let all = vec![
            Hold::Guest,
            Hold::Links(7),
            Hold::Word("cheap pills".to_owned()),
            Hold::Young(0),
            Hold::Taught("mary".to_owned()),
            Hold::TaughtLink("pills.example".to_owned()),
        ];
        assert_eq!(Hold::all(&Hold::kept(&all)), all);
        assert_eq!(Hold::all("nonsense\n\nfirst"), [Hold::First]);
        assert!(Hold::Links(7).is_suspicion() && !Hold::First.is_suspicion());
    }
}

//! Why a comment waits for the desk. Every reason can be read, and none throws anything away.

use std::{
    borrow::Borrow,
    collections::{BTreeSet, HashMap, HashSet},
    fmt,
};

use chrono::TimeDelta;
use sea_orm::{
    Condition, ExprTrait, QueryFilter, QuerySelect,
    entity::prelude::*,
    sea_query::{IntoCondition, Query},
};

use super::{
    Actor, Actors, Comment, CommentColumn, Comments, Lesson, ReplyPolicy, Review, Settings, Stand, Standing,
    actor, lesson,
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

    /// Whether it puts the comment where spam goes.
    pub fn hides(&self) -> bool {
        matches!(self, Self::Banned(_))
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

/// What was there before some comments and bears on them, read once for all of them.
#[derive(Clone, Debug, Default)]
pub struct Past {
    lessons: Vec<Lesson>,
    /// Of whom something stands on a page.
    shown: HashSet<i64>,
    /// Of whom something was taken off.
    hidden: HashSet<i64>,
    /// How many comments there are of one speaker within [`FLOODING`].
    recent: HashMap<i64, u64>,
    /// How often the words with one fingerprint were said within [`REPEATING`].
    said: HashMap<String, u64>,
}

impl Past {
    /// Reads what bears on these cases. Whatever came together with them (`together`, the ids of comments) does not count
    /// until it is noted. All cases are news, or there is only one.
    pub async fn gather(db: &impl ConnectionTrait, cases: &[Case<'_>], together: &[i64]) -> Result<Self> {
        let doubted: Vec<&Case<'_>> = cases.iter().filter(|it| !it.is_ours() && !it.is_trusted()).collect();
        let Some(any) = doubted.first() else { return Ok(Self::default()) };
        let prints: BTreeSet<String> = doubted.iter().filter_map(|it| it.comment.print.clone()).collect();
        let hosts: BTreeSet<String> =
            doubted.iter().flat_map(|it| text::linked_hosts(&it.comment.html)).collect();
        let asked: BTreeSet<i64> =
            doubted.iter().filter(|it| it.must_be_known()).map(|it| it.speaker.id).collect();
        let others = CommentColumn::Id.is_not_in(together.iter().copied());
        let repeats = if any.settings.spam_repeats { prints.clone() } else { BTreeSet::new() };
        let hidden = CommentColumn::HiddenAt.is_not_null().into_condition();
        Ok(Self {
            lessons: Lesson::about_all(db, prints.into_iter().collect(), hosts.into_iter().collect()).await?,
            shown: Self::with_any(db, &asked, Comment::shown().add(others.clone())).await?,
            hidden: Self::with_any(db, &asked, hidden.add(others.clone())).await?,
            recent: Self::recent(db, &doubted, &others).await?,
            said: Self::said(db, repeats, &others).await?,
        })
    }

    /// Whether something they said stands on a page, and nothing was taken off.
    fn knows(&self, speaker: &Actor) -> bool {
        self.shown.contains(&speaker.id) && !self.hidden.contains(&speaker.id)
    }

    /// The next one of those that came together; it counts for what comes after it. `holds` says why it waits, if it
    /// was looked at.
    pub fn note(&mut self, comment: &Comment, holds: Option<&[Hold]>) {
        *self.recent.entry(comment.actor_id).or_default() += 1;
        if let Some(print) = &comment.print {
            *self.said.entry(print.clone()).or_default() += 1;
        }
        match holds {
            Some([]) if comment.aside_at.is_none() => drop(self.shown.insert(comment.actor_id)),
            Some(holds) if holds.iter().any(Hold::hides) => drop(self.hidden.insert(comment.actor_id)),
            _ => {}
        }
    }

    /// Those of these speakers who said any such comment.
    async fn with_any(
        db: &impl ConnectionTrait,
        speakers: &BTreeSet<i64>,
        such: Condition,
    ) -> Result<HashSet<i64>> {
        if speakers.is_empty() {
            return Ok(HashSet::new());
        }
        let theirs = Query::select()
            .expr(Expr::val(1))
            .from(Comments)
            .and_where(Expr::col((Comments, CommentColumn::ActorId)).equals((Actors, actor::Column::Id)))
            .cond_where(such)
            .take();
        let found = Actors::find()
            .select_only()
            .column(actor::Column::Id)
            .filter(actor::COLUMN.id.is_in(speakers.iter().copied()))
            .filter(Expr::exists(theirs));
        Ok(found.into_tuple::<i64>().all(db).await?.into_iter().collect())
    }

    async fn recent(
        db: &impl ConnectionTrait,
        cases: &[&Case<'_>],
        others: &Expr,
    ) -> Result<HashMap<i64, u64>> {
        // All guests speak through one actor; what one of them may do is counted at the door.
        let counted: Vec<&&Case<'_>> = cases.iter().filter(|it| !it.comment.is_guests()).collect();
        let first = counted.iter().map(|it| it.comment.heard_at).min();
        let (Some(heard_at), Some(_)) = (first, cases.first().and_then(|it| it.settings.spam_flood)) else {
            return Ok(HashMap::new());
        };
        let mut recent = Comments::find()
            .select_only()
            .column(CommentColumn::ActorId)
            .column_as(CommentColumn::Id.count(), "count")
            .filter(CommentColumn::ActorId.is_in(counted.iter().map(|it| it.speaker.id)))
            .filter(others.clone())
            .filter(CommentColumn::HeardAt.gt(heard_at - FLOODING))
            .group_by(CommentColumn::ActorId);
        if let Some(found) = counted.iter().find(|it| !it.is_news) {
            recent = recent.filter(CommentColumn::SaidAt.gt(found.comment.said_at - FLOODING));
        }
        let counted = recent.into_tuple::<(i64, i64)>().all(db).await?;
        Ok(counted.into_iter().map(|it| (it.0, it.1.unsigned_abs())).collect())
    }

    async fn said(
        db: &impl ConnectionTrait,
        prints: BTreeSet<String>,
        others: &Expr,
    ) -> Result<HashMap<String, u64>> {
        if prints.is_empty() {
            return Ok(HashMap::new());
        }
        let said = Comments::find()
            .select_only()
            .column(CommentColumn::Print)
            .column_as(CommentColumn::Id.count(), "count")
            .filter(CommentColumn::Print.is_in(prints))
            .filter(others.clone())
            .filter(CommentColumn::HeardAt.gt(db::now() - REPEATING))
            .group_by(CommentColumn::Print);
        let counted = said.into_tuple::<(String, i64)>().all(db).await?;
        Ok(counted.into_iter().map(|it| (it.0, it.1.unsigned_abs())).collect())
    }
}

impl Case<'_> {
    /// All reasons why the comment waits; none if it appears at once. Our own people never wait.
    pub fn holds(&self, past: &Past) -> Vec<Hold> {
        if self.is_ours() {
            return vec![];
        }
        let is_guest = self.comment.is_guests();
        let mut holds = Vec::new();
        match self.review.replies(self.settings) {
            ReplyPolicy::Closed => holds.push(Hold::Closed),
            ReplyPolicy::AllHeld => holds.push(Hold::All),
            _ if self.must_be_known() && !past.knows(self.speaker) => holds.push(Hold::First),
            _ => {}
        }
        if self.speaker.stand == Some(Stand::Limited) && !is_guest {
            holds.push(Hold::Limited);
        }
        if !self.is_trusted() {
            holds.extend(self.content(past));
            holds.extend(self.flood(past));
            holds.extend(self.youth());
        }
        holds
    }

    /// The reasons that lie in the words alone: an edit is looked at like this.
    pub fn content(&self, past: &Past) -> Vec<Hold> {
        if self.is_trusted() {
            return vec![];
        }
        let html = &self.comment.html;
        let print = self.comment.print.as_ref();
        let lessons = || past.lessons.iter();
        let words = lessons().find(|it| it.kind == lesson::Kind::Words && Some(&it.print) == print);
        // Words that somebody here has let appear are not looked at twice.
        if words.is_some_and(|it| !it.is_spam) {
            return vec![];
        }
        let mut holds: Vec<Hold> = words.map(|it| Hold::Taught(it.taught_by.clone())).into_iter().collect();
        let linked = text::linked_hosts(html);
        let links = lessons().filter(|it| it.kind == lesson::Kind::Link && it.is_spam);
        let links = links.filter(|it| linked.contains(&it.print));
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
        let said = print.and_then(|it| past.said.get(it).copied()).filter(|it| *it >= REPEATS);
        holds.extend(said.filter(|_| self.settings.spam_repeats).map(Hold::Repeated));
        holds
    }

    fn flood(&self, past: &Past) -> Option<Hold> {
        let most = self.settings.spam_flood.filter(|_| !self.comment.is_guests())?;
        let count = past.recent.get(&self.speaker.id).copied().unwrap_or_default() + 1;
        (count > u64::from(most.unsigned_abs())).then_some(Hold::Flood(count))
    }

    fn youth(&self) -> Option<Hold> {
        let days = self.settings.spam_age.filter(|it| *it > 0)?;
        let age = self.comment.heard_at - self.speaker.born_at?;
        (age < TimeDelta::days(days.into()))
            .then(|| Hold::Young(u64::try_from(age.num_days()).unwrap_or_default()))
    }

    fn is_ours(&self) -> bool {
        self.speaker.is_local() && !self.comment.is_guests()
    }

    fn is_trusted(&self) -> bool {
        self.speaker.stand == Some(Stand::Trusted)
    }

    /// Whether it waits unless something its speaker said before stands on a page, and nothing was taken off.
    fn must_be_known(&self) -> bool {
        let is_asked = self.review.replies(self.settings) == ReplyPolicy::FirstHeld;
        is_asked && !self.comment.is_guests() && !self.is_trusted()
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

//! One line of the inbox: who did what, about which review, and what can be done about it.

use crate::{
    Result,
    blog::{
        Actor, Author, Blocklist, Comment, Hold, Mention, Notice, NoticeKind, Peer, Quote, QuoteState,
        Reaction, ReactionKind, Remark, Report, Review, Tally,
    },
    db::Db,
    language::{Language, key},
    text,
    web::web_address,
};

/// How many of those who like or boost a review are named.
const NAMED: u64 = 3;
/// Of how many complaints about one thing the words are shown.
const MOST_WORDS: usize = 5;
/// How much of a name stands in a list of names, in characters.
const LONGEST_NAME: usize = 40;

pub struct Row {
    pub notice: Notice,
    pub matter: Matter,
    pub review: Option<Review>,
    /// Who did it, where it was one.
    pub actor: Option<Actor>,
    /// What their server runs, perhaps empty.
    pub software: String,
    pub is_ticked: bool,
}

pub enum Matter {
    Comment {
        comment: Box<Comment>,
        /// What whoever reads this has answered.
        answers: Vec<Comment>,
        may_decide: bool,
    },
    Mention(Mention),
    Quote(Box<Quote>),
    /// Likes or boosts.
    Crowd(Crowd),
    /// Somebody follows an author, or the blog.
    Follower(String),
    /// What others complain about, newest first.
    Report(Vec<Report>),
    List(Blocklist),
    /// What somebody in the house said about a review.
    Remark(Remark),
}

/// Those who like or boost a review: the last few by name, and how many they are.
pub struct Crowd {
    names: Vec<String>,
    count: u64,
    kind: ReactionKind,
}

impl Crowd {
    pub fn names(&self, language: &Language) -> String {
        listed(&self.names, self.count, *language)
    }

    /// What they do, before the title of the review.
    pub fn verb(&self, language: &Language) -> String {
        match self.kind {
            ReactionKind::Like => language.count("desk-row-likes", self.count),
            ReactionKind::Boost => language.count("desk-row-boosts", self.count),
        }
    }
}

/// Everything that the notices of one page are about, asked for once.
struct Shelf {
    comments: Vec<Comment>,
    answers: Vec<Comment>,
    reviews: Vec<Review>,
    actors: Vec<Actor>,
    peers: Vec<Peer>,
    mentions: Vec<Mention>,
    quotes: Vec<Quote>,
    lists: Vec<Blocklist>,
    remarks: Vec<Remark>,
    reactions: Vec<(i64, ReactionKind, Actor)>,
    tallies: std::collections::HashMap<i64, Tally>,
    reports: std::collections::HashMap<String, Vec<Report>>,
}

impl Row {
    /// The rows of a page. What has vanished meanwhile, or may not be read, has none.
    pub async fn gather(db: &Db, author: &Author, notices: Vec<Notice>) -> Result<Vec<Self>> {
        let mut shelf = Shelf::of(db, author, &notices).await?;
        Ok(notices.into_iter().filter_map(|it| shelf.row(author, it)).collect())
    }
}

impl Shelf {
    /// A dozen questions, whatever there is.
    async fn of(db: &Db, author: &Author, notices: &[Notice]) -> Result<Self> {
        let all = |read: fn(&Notice) -> Option<i64>| notices.iter().filter_map(read).collect::<Vec<_>>();
        let comments = all(|it| it.comment_id);
        let reviews = all(|it| it.review_id);
        let crowded: Vec<i64> = notices
            .iter()
            .filter(|it| matches!(it.kind, NoticeKind::Like | NoticeKind::Boost))
            .filter_map(|it| it.review_id)
            .collect();
        let reported: Vec<String> =
            notices.iter().filter_map(|it| it.reported().map(str::to_owned)).collect();
        let mut people = all(|it| it.actor_id);
        people.extend(all(|it| it.followed_id));
        let actors = Actor::by_ids(db, &people).await?;
        let hosts: Vec<&str> = actors.iter().map(|it| it.host.as_str()).collect();
        Ok(Self {
            peers: Peer::by_hosts(db, &hosts).await?,
            answers: Comment::answers_of(db, author.actor_id, &comments).await?,
            comments: Comment::by_ids(db, &comments).await?,
            reviews: Review::by_ids(db, &reviews).await?,
            mentions: Mention::by_ids(db, &all(|it| it.mention_id)).await?,
            quotes: Quote::by_ids(db, &all(|it| it.quote_id)).await?,
            lists: Blocklist::by_ids(db, &all(|it| it.blocklist_id)).await?,
            remarks: Remark::by_ids(db, &all(|it| it.remark_id)).await?,
            reactions: Reaction::latest(db, &crowded, NAMED).await?,
            tallies: Reaction::tallies(db, &crowded).await?,
            reports: Report::about(db, &reported).await?,
            actors,
        })
    }

    fn row(&mut self, author: &Author, notice: Notice) -> Option<Row> {
        let review = self.reviews.iter().find(|it| Some(it.id) == notice.review_id).cloned();
        let matter = self.matter(author, &notice, review.as_ref())?;
        let actor = self.actors.iter().find(|it| Some(it.id) == notice.actor_id).cloned();
        let software = actor.as_ref().and_then(|it| self.software(&it.host)).unwrap_or_default();
        Some(Row { notice, matter, review, actor, software, is_ticked: false })
    }

    fn software(&self, host: &str) -> Option<String> {
        self.peers.iter().find(|it| it.host == host)?.software.clone()
    }

    fn matter(&mut self, author: &Author, notice: &Notice, review: Option<&Review>) -> Option<Matter> {
        Some(match notice.kind {
            NoticeKind::Comment => {
                let comment = self.comments.iter().find(|it| Some(it.id) == notice.comment_id)?.clone();
                // The notice tells whose it is; the comment itself has the last word.
                if !comment.is_readable_by(author, review?) {
                    return None;
                }
                let answers = self.answers.iter().filter(|it| it.parent_id == Some(comment.id));
                let may_decide = comment.visibility.is_open() && review?.is_minded_by(author);
                Matter::Comment {
                    answers: answers.cloned().collect(),
                    comment: Box::new(comment),
                    may_decide,
                }
            }
            NoticeKind::Mention => {
                Matter::Mention(self.mentions.iter().find(|it| Some(it.id) == notice.mention_id)?.clone())
            }
            NoticeKind::Quote => {
                let quote = self.quotes.iter().find(|it| Some(it.id) == notice.quote_id)?.clone();
                Matter::Quote(Box::new(quote))
            }
            NoticeKind::Like => self.crowd(review?.id, ReactionKind::Like)?,
            NoticeKind::Boost => self.crowd(review?.id, ReactionKind::Boost)?,
            NoticeKind::Follower => {
                let followed = self.actors.iter().find(|it| Some(it.id) == notice.followed_id)?;
                Matter::Follower(followed.name().to_owned())
            }
            NoticeKind::Report => Matter::Report(self.reports.remove(notice.reported()?).unwrap_or_default()),
            NoticeKind::Blocklist => {
                Matter::List(self.lists.iter().find(|it| Some(it.id) == notice.blocklist_id)?.clone())
            }
            NoticeKind::Remark => {
                let remark = self.remarks.iter().find(|it| Some(it.id) == notice.remark_id)?;
                review.map(|_| Matter::Remark(remark.clone()))?
            }
        })
    }

    /// Nobody is left when everybody has taken their like back.
    fn crowd(&self, review_id: i64, kind: ReactionKind) -> Option<Matter> {
        let names = self.reactions.iter().filter(|it| (it.0, it.1) == (review_id, kind));
        let names: Vec<String> = names.map(|it| text::shorten(it.2.name(), LONGEST_NAME)).collect();
        let tally = self.tallies.get(&review_id).copied().unwrap_or_default();
        let count = match kind {
            ReactionKind::Like => tally.likes,
            ReactionKind::Boost => tally.boosts,
        };
        (count > 0).then_some(Matter::Crowd(Crowd { names, count, kind }))
    }
}

/// `Bob`, `Bob and Ann`, `Bob, Ann and 10 others`.
fn listed(names: &[String], count: u64, language: Language) -> String {
    let others = count.saturating_sub(names.len() as u64);
    let others = (others > 0).then(|| language.count("desk-row-others", others));
    let mut rest = names.iter().cloned().chain(others).peekable();
    let mut list = rest.next().unwrap_or_default();
    while let Some(next) = rest.next() {
        let key = if rest.peek().is_some() { key("names-more") } else { key("names-last") };
        list = language.tell(key, [("most", list), ("next", next)]);
    }
    list
}

impl Row {
    /// What to call whoever did it.
    pub fn name(&self) -> &str {
        let guest = match &self.matter {
            Matter::Comment { comment, .. } => comment.guest_name.as_deref(),
            _ => None,
        };
        guest.unwrap_or_else(|| self.actor.as_ref().map_or("", Actor::name))
    }

    /// Their page.
    pub fn home(&self) -> Option<&str> {
        match &self.matter {
            Matter::Comment { comment, .. } if comment.is_guests() => {
                comment.guest_link.as_deref().and_then(web_address)
            }
            _ => self.actor.as_ref().and_then(|it| web_address(&it.page_url)),
        }
    }

    pub fn handle(&self, language: &Language) -> String {
        match (&self.matter, &self.actor) {
            (Matter::Comment { comment, .. }, _) if comment.is_guests() => language.say("desk-guest"),
            (_, Some(actor)) => actor.full_handle(),
            _ => String::new(),
        }
    }

    /// A square for guests, a full circle for our own.
    pub fn origin(&self) -> &'static str {
        match (&self.matter, &self.actor) {
            (Matter::Comment { comment, .. }, _) if comment.is_guests() => "web",
            (_, Some(actor)) if actor.is_local() => "here",
            _ => "",
        }
    }

    /// Somebody elsewhere, who has a page at the desk.
    pub fn stranger(&self) -> Option<&Actor> {
        self.actor.as_ref().filter(|it| !it.is_local())
    }

    /// Whether a person did it whom one can trust, limit or block.
    pub fn is_someones(&self) -> bool {
        self.origin() == "web" || self.stranger().is_some()
    }

    /// Where it was said first, if elsewhere.
    pub fn original(&self) -> Option<&str> {
        let address = match &self.matter {
            Matter::Comment { comment, .. } => &comment.page_url,
            Matter::Mention(mention) => &mention.page_url,
            Matter::Quote(quote) => &quote.page_url,
            _ => return None,
        };
        self.stranger().and_then(|_| web_address(address))
    }

    /// What it did, between the name and the title of a review.
    pub fn verb(&self, language: &Language) -> String {
        let verb = match &self.matter {
            Matter::Comment { .. } => "comment",
            Matter::Mention(mention) if mention.review_id.is_some() => "mention",
            Matter::Mention(mention) if mention.author_id.is_some() => "mention-you",
            Matter::Mention(_) => "mention-blog",
            Matter::Quote(quote) if quote.state == QuoteState::Asking => "quote-asking",
            Matter::Quote(_) => "quote",
            Matter::Follower(_) => "follower",
            Matter::Crowd(crowd) => return crowd.verb(language),
            Matter::Remark(remark) => remark.kind.word(),
            Matter::Report(_) | Matter::List(_) => return String::new(),
        };
        language.pick("desk-row-verb", verb)
    }

    /// The words as they were said: the HTML, already cleaned; what to fold them under; their language.
    pub fn said(&self) -> Option<(&str, &str, Option<&str>)> {
        let (html, warning, language) = match &self.matter {
            Matter::Comment { comment, .. } => (&comment.html, &comment.warning, &comment.language),
            Matter::Mention(mention) => (&mention.html, &mention.warning, &mention.language),
            Matter::Quote(quote) => (&quote.html, &quote.warning, &quote.language),
            _ => return None,
        };
        (!html.is_empty()).then_some((html.as_str(), warning.as_str(), language.as_deref()))
    }

    /// Why it waits, in words.
    pub fn holds(&self) -> Vec<Hold> {
        match &self.matter {
            Matter::Comment { comment, .. } => comment.holds(),
            _ => vec![],
        }
    }

    /// Whether the reasons speak of spam, so that the desk advises to call it that. Everybody was new
    /// once: that alone is no reason.
    pub fn is_suspicious(&self) -> bool {
        self.holds().iter().any(|it| it.is_suspicion() && !matches!(it, Hold::Young(_)))
    }
}

/// `7 times, by moor.example and 2 others`.
pub fn told_by(reports: &[Report], language: &Language) -> String {
    let mut hosts: Vec<String> = Vec::new();
    for report in reports {
        let host = url::Url::parse(&report.reporter).ok().map(|it| crate::blog::authority_of(&it));
        let host = host.unwrap_or_default();
        if !host.is_empty() && !hosts.contains(&host) {
            hosts.push(host);
        }
    }
    let (count, named) = (hosts.len() as u64, &hosts[..Ord::min(hosts.len(), NAMED as usize)]);
    let names = listed(named, count, *language);
    language.count_of("desk-row-told-by", reports.len(), [("names", names)])
}

/// The words of the last few complaints that have any.
pub fn words_of(reports: &[Report]) -> impl Iterator<Item = &str> {
    reports.iter().map(|it| it.words.as_str()).filter(|it| !it.is_empty()).take(MOST_WORDS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_bounded() {
        let names = |all: &[&str]| all.iter().map(|it| (*it).to_owned()).collect::<Vec<_>>();
        assert_eq!(listed(&names(&["Bob"]), 1, Language::English), "Bob");
        assert_eq!(listed(&names(&["Bob", "Ann"]), 2, Language::English), "Bob and Ann");
        assert_eq!(listed(&names(&["Bob", "Ann"]), 3, Language::English), "Bob, Ann and one other");
        assert_eq!(listed(&names(&["Bob", "Ann"]), 12, Language::English), "Bob, Ann and 10 others");
    }
}

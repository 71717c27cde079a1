//! How a comment comes home: heard once, in whatever order, and changed by its speaker only.

use std::collections::{BTreeMap, HashMap, HashSet};

use sea_orm::{
    ActiveValue::Set,
    DatabaseTransaction, ExprTrait, QueryOrder, QuerySelect, QueryTrait,
    entity::prelude::*,
    sea_query::{CaseStatement, OnConflict, SelectStatement, UnionType},
};

use super::{
    super::{
        Actor, Actors, Case, Comment, Crawl, Hold, Mention, Notice, Past, Review, Settings, Source, Stand,
        Standing, Tombstone, actor, lesson, search,
    },
    ActiveModel, COLUMN, Column, Entity, Model, Place, Visibility,
};
use crate::{App, Error, Result, db, text};

/// How many comments from one server may wait for a parent that nobody has seen.
const WAITING_PER_HOST: u64 = 2_000;
/// How many comments may wait for a parent in all.
const WAITING: u64 = 20_000;

/// What somebody said elsewhere, read from the wire and checked: its speaker said it.
#[derive(Clone, Debug)]
pub struct Said {
    pub url: String,
    pub page_url: String,
    pub in_reply_to: String,
    /// A stranger's HTML, not yet cleaned.
    pub html: String,
    pub warning: String,
    pub language: Option<String>,
    pub visibility: Visibility,
    /// Authors of ours whom it addresses.
    pub for_author_id: Option<i64>,
    pub said_at: DateTimeUtc,
    /// When it was last changed, if it says so.
    pub edited_at: Option<DateTimeUtc>,
    /// Whether this is the news of a change (an Update).
    pub is_edit: bool,
    /// How many steps below this one somebody waits for it; 0 when it came by itself.
    pub climbed: i32,
    /// Where its server lists what was answered to it.
    pub sources: Vec<String>,
    /// Whether its own server has just sent it; else it was found somewhere.
    pub is_news: bool,
    /// Whether its speaker does not want it on our page: only its place in the thread is kept.
    pub is_declined: bool,
    /// The id of the request with which its server asks for consent, perhaps empty.
    pub request_url: String,
}

impl Said {
    fn kept_html(&self) -> String {
        if self.is_declined { String::new() } else { text::said(&self.html) }
    }

    fn kept_warning(&self) -> String {
        if self.is_declined { String::new() } else { text::one_line(&self.warning, 500) }
    }

    fn aside_at(&self, settings: &Settings) -> Option<DateTimeUtc> {
        let is_unlisted = self.visibility == Visibility::Unlisted;
        let is_aside = self.is_declined || (is_unlisted && !settings.unlisted_shown);
        is_aside.then(db::now)
    }
}

/// What somebody says that we have not heard yet, and where it belongs if that is known.
struct Arrival<'a> {
    speaker: &'a Actor,
    said: Said,
    place: Option<Place>,
}

impl Arrival<'_> {
    fn row(&self, settings: &Settings) -> ActiveModel {
        let (said, now) = (&self.said, db::now());
        let html = said.kept_html();
        ActiveModel {
            url: Set(said.url.clone()),
            page_url: Set(said.page_url.clone()),
            actor_id: Set(self.speaker.id),
            host: Set((!self.speaker.is_local()).then(|| self.speaker.host.clone())),
            review_id: Set(self.place.map(|it| it.review_id)),
            parent_id: Set(self.place.and_then(|it| it.parent_id)),
            in_reply_to: Set(said.in_reply_to.clone()),
            print: Set(lesson::print(&html)),
            html: Set(html),
            held_for: Set(String::new()),
            request_url: Set(said.request_url.clone()),
            warning: Set(said.kept_warning()),
            language: Set(said.language.clone()),
            visibility: Set(said.visibility),
            for_author_id: Set(said.for_author_id),
            aside_at: Set(said.aside_at(settings)),
            said_at: Set(Ord::min(said.said_at, now)),
            heard_at: Set(now),
            edited_at: Set(said.edited_at.map(|it| Ord::min(it, now))),
            due_at: Set(self.place.is_none().then_some(now)),
            attempts: Set(0),
            climbed: Set(said.climbed),
            ..Default::default()
        }
    }
}

/// What came of hearing a comment: the comment, if that changed anything.
pub type Answer = Result<Option<Comment>, NoRoom>;

fn speaks(speaker: &Actor) -> bool {
    speaker.stand != Some(Stand::Blocked) && speaker.gone_at.is_none()
}

/// Whoever listens: some letters are heard in one transaction, and what holds for all of them is read
/// from the database once.
pub struct Hearing<'a> {
    app: &'a App,
    txn: &'a DatabaseTransaction,
    pub settings: Settings,
    /// The words the desk keeps an eye on.
    words: Vec<Standing>,
    /// What comments were said about, with the actor of its author.
    reviews: HashMap<i64, (Review, i64)>,
    /// Where reviews and comments belong, by the address they were answered at.
    addresses: HashMap<String, Place>,
    /// Whose conversation is known to have news.
    stirred: HashSet<i64>,
    /// Whether any comment waits for its parent.
    some_wait: bool,
    /// Addresses of comments that are known to be neither here nor taken back.
    unheard: HashSet<String>,
}

/// Too many comments wait for their parents already. Nothing was written.
#[derive(Clone, Copy, Debug, thiserror::Error)]
#[error("too many comments wait for their parents")]
pub struct NoRoom;

impl From<NoRoom> for Error {
    fn from(_: NoRoom) -> Self {
        Self::Busy
    }
}

impl<'a> Hearing<'a> {
    /// `NotFound` while the blog has not been set up.
    pub async fn open(app: &'a App, txn: &'a DatabaseTransaction) -> Result<Self> {
        let waiting = Entity::find().select_only().column(Column::Id).filter(COLUMN.review_id.is_null());
        Ok(Self {
            app,
            txn,
            settings: Settings::get(txn).await?,
            words: Standing::words(txn).await?,
            reviews: HashMap::new(),
            addresses: HashMap::new(),
            stirred: HashSet::new(),
            some_wait: waiting.limit(1).into_tuple::<i64>().one(txn).await?.is_some(),
            unheard: HashSet::new(),
        })
    }

    /// Looks at once which of these comments are new, and returns the addresses that are known as mentions.
    pub async fn expect(&mut self, urls: &[&str]) -> Result<HashSet<String>> {
        let here =
            Entity::find().select_only().column(Column::Url).filter(COLUMN.url.is_in(urls.iter().copied()));
        let asked = |mut it: SelectStatement, is_mention| it.expr(Expr::value(is_mention)).take();
        let known = asked(here.into_query(), false)
            .union(UnionType::All, asked(Tombstone::among(urls), false))
            .union(UnionType::All, asked(Mention::among(urls), true))
            .take();
        let (mut known_urls, mut mentions) = (HashSet::new(), HashSet::new());
        for row in self.txn.query_all(&known).await? {
            let (url, is_mention): (String, bool) = (row.try_get_by_index(0)?, row.try_get_by_index(1)?);
            match is_mention {
                true => mentions.insert(url),
                false => known_urls.insert(url),
            };
        }
        self.unheard =
            urls.iter().filter(|it| !known_urls.contains(**it)).map(|it| (*it).to_owned()).collect();
        Ok(mentions)
    }

    /// Hears comments, each like [`Hearing::hear`], and answers in their order. What is new and has its place, which is most
    /// of what comes, is heard in one go; first that and then the rest, both in the order of reviews: two nodes that
    /// do this at once seldom wait for each other for ever.
    pub async fn hear_all(&mut self, letters: Vec<(&Actor, Said)>) -> Result<Vec<Answer>> {
        let mut answers: Vec<Answer> = letters.iter().map(|_| Ok(None)).collect();
        let (mut fresh, mut others) = (Vec::new(), Vec::new());
        for (at, (speaker, said)) in letters.into_iter().enumerate() {
            let place = self.place_of(&said.in_reply_to).await?;
            let may_be_fresh = place.is_some() && said.is_news && speaks(speaker);
            match may_be_fresh && self.unheard.remove(&said.url) {
                true => fresh.push((at, Arrival { speaker, said, place })),
                false => others.push((at, Arrival { speaker, said, place })),
            }
        }
        let review = |it: &(usize, Arrival<'_>)| it.1.place.map_or(i64::MAX, |it| it.review_id);
        fresh.sort_by_key(review);
        others.sort_by_key(review);
        let (places, fresh): (Vec<usize>, Vec<Arrival<'_>>) = fresh.into_iter().unzip();
        for (at, comment) in places.into_iter().zip(self.take_in(&fresh).await?) {
            answers[at] = Ok(comment);
        }
        for (at, Arrival { speaker, said, .. }) in others {
            // What has just come may be what it answers.
            answers[at] = self.hear(speaker, said).await?;
        }
        Ok(answers)
    }

    /// Hears a comment once, however often it is repeated and in whatever order. Its speaker may
    /// rephrase it; nobody else can. A comment whose parent we do not know is kept out of sight
    /// until the parent arrives. Returns the comment if this changed anything.
    pub async fn hear(&mut self, speaker: &Actor, said: Said) -> Result<Answer> {
        if !speaks(speaker) {
            return Ok(Ok(None));
        }
        if !self.unheard.remove(&said.url) {
            if let Some(known) = Comment::by_url(self.txn, &said.url).await? {
                known.asks_again(self.txn, speaker, &said.request_url).await?;
                return self.rephrase(known, speaker, &said).await.map(Ok);
            }
            if Tombstone::stands(self.txn, &said.url, &speaker.url).await? {
                return Ok(Ok(None));
            }
        }
        let place = self.place_of(&said.in_reply_to).await?;
        if place.is_none() && !self.may_wait(speaker).await? {
            return Ok(Err(NoRoom));
        }
        let taken = self.take_in(&[Arrival { speaker, said, place }]).await?;
        Ok(Ok(taken.into_iter().next().flatten()))
    }

    /// Writes new comments down and lets those appear that may; in the order in which they came. `None` for what is
    /// there already: another node was quicker.
    async fn take_in(&mut self, arrivals: &[Arrival<'_>]) -> Result<Vec<Option<Comment>>> {
        let rows = arrivals.iter().map(|it| it.row(&self.settings)).collect::<Vec<_>>();
        let once = OnConflict::column(Column::Url).do_nothing().to_owned();
        let kept = match Entity::insert_many(rows).on_conflict(once).exec_with_returning(self.txn).await {
            Err(DbErr::RecordNotFound(_) | DbErr::RecordNotInserted) => vec![],
            kept => kept?,
        };
        search::note_comments(self.txn, &kept).await?;
        let mut taken: HashMap<String, Comment> = kept.into_iter().map(|it| (it.url.clone(), it)).collect();
        let (mut named, mut placed) = (Vec::new(), Vec::new());
        for arrival in arrivals {
            let Some(comment) = taken.get(&arrival.said.url) else { continue };
            named.extend(arrival.said.sources.iter().map(|it| (comment.id, it.clone())));
            match arrival.place {
                Some(_) => placed.push((comment.clone(), arrival.speaker)),
                None => self.some_wait = true,
            }
        }
        // In one order, so that two nodes do not wait for each other for ever.
        named.sort_unstable_by(|a, b| a.1.cmp(&b.1));
        Source::note(self.txn, named).await?;
        let is_news = arrivals.iter().all(|it| it.said.is_news);
        for settled in self.settle_all(placed, is_news).await? {
            taken.insert(settled.url.clone(), settled);
        }
        Ok(arrivals.iter().map(|it| taken.remove(&it.said.url)).collect())
    }

    /// Where something belongs that answers this address, as far as we know; it is looked up once.
    pub async fn place_of(&mut self, url: &str) -> Result<Option<Place>> {
        if let Some(place) = self.addresses.get(url) {
            return Ok(Some(*place));
        }
        let place = match Review::by_address(self.app, self.txn, url).await? {
            Some(review) => {
                let place = Comment::place_in(self.txn, &review, url).await?;
                self.know(review).await?;
                Some(place)
            }
            None => Comment::place_under(self.txn, url).await?,
        };
        if let Some(place) = place {
            self.addresses.insert(url.to_owned(), place);
        }
        Ok(place)
    }

    /// The review with the actor of its author; `None` when it was thrown away.
    async fn review(&mut self, id: i64) -> Result<Option<&(Review, i64)>> {
        if !self.reviews.contains_key(&id) {
            let review = match Review::by_id(self.txn, id).await {
                Err(Error::NotFound) => return Ok(None),
                found => found?,
            };
            self.know(review).await?;
        }
        Ok(self.reviews.get(&id))
    }

    async fn know(&mut self, review: Review) -> Result<()> {
        if !self.reviews.contains_key(&review.id) {
            let author = review.author(self.txn).await?.actor_id;
            self.reviews.insert(review.id, (review, author));
        }
        Ok(())
    }

    async fn may_wait(&self, speaker: &Actor) -> Result<bool> {
        let waiting = || Entity::find().filter(COLUMN.review_id.is_null());
        let neighbours = Actors::find()
            .select_only()
            .column(actor::Column::Id)
            .filter(actor::COLUMN.host.eq(speaker.host.as_str()))
            .into_query();
        let from_there = waiting().filter(COLUMN.actor_id.in_subquery(neighbours)).count(self.txn).await?;
        Ok(from_there < WAITING_PER_HOST && waiting().count(self.txn).await? < WAITING)
    }

    /// Lets a comment appear, or hold it for the desk, and finds the place of those who waited for it.
    pub(super) async fn settle(
        &mut self,
        comment: Comment,
        speaker: &Actor,
        is_news: bool,
    ) -> Result<Comment> {
        let settled = self.settle_all(vec![(comment, speaker)], is_news).await?;
        settled.into_iter().next().ok_or(Error::NotFound)
    }

    /// The same for many, in their order. All of them are news, or there is only one.
    async fn settle_all(&mut self, comments: Vec<(Comment, &Actor)>, is_news: bool) -> Result<Vec<Comment>> {
        let settled = self.judged_all(comments, is_news).await?;
        let followed = settled.iter().filter(|it| it.visibility.is_open() && it.held_at.is_none());
        for review_id in followed.filter_map(|it| it.review_id) {
            if self.stirred.insert(review_id) {
                Crawl::news(self.txn, review_id).await?;
            }
        }
        let mut found = if self.some_wait { settled.clone() } else { vec![] };
        while let Some(parent) = found.pop() {
            for child in parent.waiting_children(self.txn).await? {
                let child = child.take_place(self.txn, &parent).await?;
                let speaker = Actor::by_id(self.txn, child.actor_id).await?;
                let is_news = child.climbed == 0;
                found.extend(self.judged_all(vec![(child, &speaker)], is_news).await?);
            }
        }
        Ok(settled)
    }

    /// Looks at them before anybody else does: each gets its number at once, or waits for the desk with the
    /// reasons why. The desk hears of it either way.
    async fn judged_all(&mut self, comments: Vec<(Comment, &Actor)>, is_news: bool) -> Result<Vec<Comment>> {
        let txn = self.txn;
        for review_id in comments.iter().filter_map(|it| it.0.review_id) {
            self.review(review_id).await?;
        }
        let (mut told, mut cases) = (Vec::new(), Vec::new());
        for (comment, speaker) in comments.iter().filter(|it| !it.0.is_empty()) {
            let Some((review, author)) = comment.review_id.and_then(|it| self.reviews.get(&it)) else {
                continue;
            };
            if *author != comment.actor_id {
                told.push((comment, review));
            }
            if comment.visibility.is_open() {
                let (settings, words) = (&self.settings, self.words.as_slice());
                cases.push(Case { comment, speaker, review, settings, words, is_news });
            }
        }
        Notice::comments(txn, &told).await?;
        let together: Vec<i64> = comments.iter().map(|it| it.0.id).collect();
        let mut past = Past::gather(txn, &cases, &together).await?;
        let (mut shown, mut held) = (Vec::new(), HashMap::new());
        let mut cases = cases.into_iter().peekable();
        for (comment, _) in &comments {
            let case = cases.next_if(|it| it.comment.id == comment.id);
            let holds = case.map(|it| it.holds(&past));
            past.note(comment, holds.as_deref());
            match holds {
                Some(holds) if holds.is_empty() => shown.push(comment),
                Some(holds) => drop(held.insert(comment.id, holds)),
                None => {}
            }
        }
        let mut numbered = Comment::numbered_all(txn, &shown).await?;
        let mut judged = Vec::with_capacity(comments.len());
        for (comment, speaker) in &comments {
            judged.push(match (numbered.remove(&comment.id), held.get(&comment.id)) {
                (Some(shown), _) => self.agreed(shown, speaker).await?,
                (None, Some(holds)) => {
                    let held = comment.clone().hold(txn, holds).await?;
                    // What was only found somewhere waits for no answer.
                    if holds.contains(&Hold::Closed) && (is_news || !held.request_url.is_empty()) {
                        held.refuse(txn).await?;
                    }
                    held
                }
                (None, None) => comment.clone(),
            });
        }
        Ok(judged)
    }

    /// Its server hears that it appears, if it waits for that.
    async fn agreed(&self, shown: Comment, speaker: &Actor) -> Result<Comment> {
        let review = shown.review_id.and_then(|it| self.reviews.get(&it)).ok_or(Error::NotFound)?;
        match shown.wants_consent(speaker, &review.0, &self.settings) {
            true => shown.consent(self.txn).await,
            false => Ok(shown),
        }
    }

    /// The place of a comment that waited is known now.
    pub async fn find_place(&mut self, comment: Comment, place: Place) -> Result<Comment> {
        let placed = Entity::update_many()
            .col_expr(Column::ReviewId, Expr::value(Some(place.review_id)))
            .col_expr(Column::ParentId, Expr::value(place.parent_id))
            .col_expr(Column::DueAt, Expr::value(None::<DateTimeUtc>))
            .filter(COLUMN.id.eq(comment.id))
            .filter(COLUMN.review_id.is_null())
            .exec_with_returning(self.txn)
            .await?
            .pop();
        let Some(placed) = placed else { return Ok(comment) };
        let speaker = Actor::by_id(self.txn, placed.actor_id).await?;
        let is_news = placed.climbed == 0;
        self.settle(placed, &speaker, is_news).await
    }

    /// Only its speaker may change it, only forward in time, and what was taken back stays so.
    async fn rephrase(&mut self, comment: Comment, speaker: &Actor, said: &Said) -> Result<Option<Comment>> {
        let edited_at = said.edited_at.or(said.is_edit.then(db::now)).map(|it| Ord::min(it, db::now()));
        let is_newer = match (edited_at, comment.edited_at) {
            (Some(new), Some(old)) => new > old,
            (Some(new), None) => said.is_edit || new > comment.said_at,
            (None, _) => false,
        };
        if comment.actor_id != speaker.id || comment.gone_at.is_some() || !is_newer {
            return Ok(None);
        }
        let html = said.kept_html();
        let rephrased = Entity::update_many()
            .col_expr(Column::Print, Expr::value(lesson::print(&html)))
            .col_expr(Column::Html, Expr::value(html))
            .col_expr(Column::Warning, Expr::value(said.kept_warning()))
            .col_expr(Column::AsideAt, Expr::value(said.aside_at(&self.settings)))
            .col_expr(Column::Language, Expr::value(said.language.clone()))
            .col_expr(Column::Visibility, Expr::value(said.visibility.word()))
            .col_expr(Column::ForAuthorId, Expr::value(said.for_author_id))
            .col_expr(Column::EditedAt, Expr::value(edited_at))
            .filter(COLUMN.id.eq(comment.id))
            .exec_with_returning(self.txn)
            .await?
            .pop();
        let Some(comment) = rephrased else { return Ok(None) };
        search::note_comment(self.txn, &comment).await?;
        if let Some(review_id) = comment.review_id.filter(|_| !speaker.is_local()) {
            let txn = self.txn;
            // Who may read of it at the desk changes with whom it is said to.
            if let Some((review, _)) = self.review(review_id).await? {
                Notice::comment(txn, &comment, review).await?;
            }
        }
        self.judged_again(comment, speaker).await.map(Some)
    }

    /// An edit is looked at again; what it says now may have to wait.
    async fn judged_again(&mut self, comment: Comment, speaker: &Actor) -> Result<Comment> {
        let txn = self.txn;
        let is_open = comment.visibility.is_open() && !comment.is_empty();
        let Some(review_id) = comment.review_id.filter(|_| is_open) else { return Ok(comment) };
        if self.review(review_id).await?.is_none() {
            return Ok(comment);
        }
        let case = Case {
            comment: &comment,
            speaker,
            review: &self.reviews[&review_id].0,
            settings: &self.settings,
            words: &self.words,
            is_news: true,
        };
        let past = Past::gather(txn, std::slice::from_ref(&case), &[comment.id]).await?;
        // Whoever was private until now has not been looked at at all.
        let holds = match comment.number.is_none() && comment.held_at.is_none() {
            true => case.holds(&past),
            false => case.content(&past),
        };
        if holds.is_empty() {
            return comment.numbered(txn).await;
        }
        let mut all = if comment.held_at.is_some() { comment.holds() } else { vec![] };
        all.extend(holds);
        all.dedup();
        comment.hold(txn, &all).await
    }
}

impl Model {
    /// The review or comment at this address, if we know it.
    pub async fn place_of(app: &App, db: &impl ConnectionTrait, url: &str) -> Result<Option<Place>> {
        match Review::by_address(app, db, url).await? {
            Some(review) => Self::place_in(db, &review, url).await.map(Some),
            None => Self::place_under(db, url).await,
        }
    }

    /// Where something belongs that answers the review at this address, or the comment that has a number there.
    async fn place_in(db: &impl ConnectionTrait, review: &Review, url: &str) -> Result<Place> {
        let number = url.split_once("#c").or_else(|| url.split_once("/comments/"));
        let number = number.and_then(|it| it.1.parse::<i32>().ok());
        let named = Entity::find().filter(COLUMN.review_id.eq(review.id)).filter(COLUMN.number.eq(number));
        let parent = if number.is_some() { named.one(db).await? } else { None };
        Ok(Place { review_id: review.id, parent_id: parent.map(|it| it.id) })
    }

    /// Where something belongs that answers the comment at this address.
    async fn place_under(db: &impl ConnectionTrait, url: &str) -> Result<Option<Place>> {
        let parent = match Self::by_url(db, url).await? {
            Some(parent) => Some(parent),
            None => Entity::find().filter(COLUMN.page_url.eq(url)).one(db).await?,
        };
        Ok(parent.and_then(|it| Some(Place { review_id: it.review_id?, parent_id: Some(it.id) })))
    }

    /// Keeps it out of sight until the desk decides. What says a blocked word lies with the spam.
    pub(in crate::blog) async fn hold(self, db: &impl ConnectionTrait, holds: &[Hold]) -> Result<Self> {
        let is_banned = holds.iter().any(Hold::hides);
        let spam_at = self.spam_at.or(is_banned.then(db::now));
        let held = Entity::update_many()
            .col_expr(Column::SpamAt, Expr::value(spam_at))
            .col_expr(Column::HiddenAt, Expr::value(self.hidden_at.or(spam_at)))
            .col_expr(Column::HeldAt, Expr::value(Some(self.held_at.unwrap_or_else(db::now))))
            .col_expr(Column::HeldFor, Expr::value(Hold::kept(holds)))
            .filter(COLUMN.id.eq(self.id))
            .exec_with_returning(db)
            .await?
            .pop();
        held.ok_or(Error::NotFound)
    }

    pub(in crate::blog) async fn numbered(self, db: &impl ConnectionTrait) -> Result<Self> {
        let numbered = Self::numbered_all(db, &[&self]).await?.remove(&self.id);
        Ok(numbered.unwrap_or(self))
    }

    /// Those of them that get a number now, by their ids; in their order.
    async fn numbered_all(db: &impl ConnectionTrait, comments: &[&Self]) -> Result<HashMap<i64, Self>> {
        let mut by_review: BTreeMap<i64, Vec<&Self>> = BTreeMap::new();
        for comment in comments.iter().filter(|it| it.may_have_number()) {
            by_review.entry(comment.review_id.ok_or(Error::NotFound)?).or_default().push(comment);
        }
        let mut numbered = HashMap::new();
        for (review_id, comments) in by_review {
            let numbers = Review::next_numbers(db, review_id, comments.len() as i32).await?;
            let shown = comments.into_iter().zip(numbers);
            numbered.extend(shown.map(|(it, number)| (it.id, Self { number: Some(number), ..it.clone() })));
        }
        if !numbered.is_empty() {
            let number = numbered.values().fold(CaseStatement::new(), |number, it| {
                number.case(COLUMN.id.eq(it.id), Expr::value(it.number))
            });
            Entity::update_many()
                .col_expr(Column::Number, number.into())
                .filter(COLUMN.id.is_in(numbered.keys().copied()))
                .exec(db)
                .await?;
        }
        Ok(numbered)
    }

    fn may_have_number(&self) -> bool {
        let is_shown = self.visibility.is_open() && self.held_at.is_none() && !self.is_empty();
        is_shown && self.review_id.is_some() && self.number.is_none()
    }

    /// Whether only its place is kept: its speaker never wanted it on the page.
    fn is_empty(&self) -> bool {
        self.aside_at.is_some() && self.html.is_empty()
    }

    async fn waiting_children(&self, db: &impl ConnectionTrait) -> Result<Vec<Self>> {
        let answers_this =
            COLUMN.in_reply_to.eq(self.url.as_str()).or(COLUMN.in_reply_to.eq(self.page_url.as_str()));
        Ok(Entity::find()
            .filter(COLUMN.review_id.is_null())
            .filter(answers_this)
            .order_by_asc(COLUMN.said_at)
            .order_by_asc(COLUMN.url)
            .all(db)
            .await?)
    }

    async fn take_place(self, db: &impl ConnectionTrait, parent: &Self) -> Result<Self> {
        let placed = Entity::update_many()
            .col_expr(Column::ReviewId, Expr::value(parent.review_id))
            .col_expr(Column::ParentId, Expr::value(Some(parent.id)))
            .col_expr(Column::DueAt, Expr::value(None::<DateTimeUtc>))
            .filter(COLUMN.id.eq(self.id))
            .exec_with_returning(db)
            .await?
            .pop();
        placed.ok_or(Error::NotFound)
    }

    /// Drops comments that wait for what turned out to be none of our business, with all that wait for
    /// them. Returns what was dropped.
    pub async fn drop_waiting(self, db: &impl ConnectionTrait) -> Result<Vec<Self>> {
        let (mut waiting, mut dropped) = (vec![self], Vec::new());
        while let Some(comment) = waiting.pop() {
            waiting.extend(comment.waiting_children(db).await?);
            Entity::delete_many()
                .filter(COLUMN.id.eq(comment.id))
                .filter(COLUMN.review_id.is_null())
                .exec(db)
                .await?;
            dropped.push(comment);
        }
        Ok(dropped)
    }

    /// Somebody who is not of its server passes on that it has changed or is gone: it has to be
    /// looked at there.
    pub async fn doubt(&self, db: &impl ConnectionTrait) -> Result<()> {
        Entity::update_many()
            .col_expr(Column::DueAt, Expr::value(Some(db::now())))
            .col_expr(Column::Attempts, Expr::value(0))
            .filter(COLUMN.id.eq(self.id))
            .filter(COLUMN.review_id.is_not_null())
            .filter(COLUMN.due_at.is_null())
            .exec(db)
            .await?;
        Ok(())
    }

    /// Whether these words, a stranger's HTML, are its own; or it has none any more.
    pub fn says(&self, said: &Said) -> bool {
        self.gone_at.is_none()
            && self.html == text::said(&said.html)
            && self.warning == text::one_line(&said.warning, 500)
            && self.visibility == said.visibility
    }

    /// Forgets the words of a comment, but only for the one who said it; its number stays taken.
    /// What has not arrived yet is not heard later either.
    pub async fn forget(db: &impl ConnectionTrait, speaker: &Actor, url: &str) -> Result<()> {
        let gone = Entity::update_many()
            .col_expr(Column::GoneAt, Expr::value(db::now()))
            .col_expr(Column::Html, Expr::value(""))
            .col_expr(Column::Warning, Expr::value(""))
            .filter(COLUMN.url.eq(url))
            .filter(COLUMN.actor_id.eq(speaker.id))
            .filter(COLUMN.gone_at.is_null())
            .exec(db)
            .await?;
        search::note_speaker(db, speaker.id).await?;
        if gone.rows_affected == 0 && Self::by_url(db, url).await?.is_none() {
            Tombstone::raise_early(db, url, &speaker.url).await?;
        }
        Ok(())
    }

    /// The speaker has restored a comment on their server; it may be heard again.
    pub async fn restore(db: &impl ConnectionTrait, speaker: &Actor, url: &str) -> Result<()> {
        Tombstone::fell(db, url, &speaker.url).await?;
        Entity::update_many()
            .col_expr(Column::GoneAt, Expr::value(None::<DateTimeUtc>))
            .col_expr(Column::EditedAt, Expr::value(None::<DateTimeUtc>))
            .filter(COLUMN.url.eq(url))
            .filter(COLUMN.actor_id.eq(speaker.id))
            .exec(db)
            .await?;
        Ok(())
    }

    /// Forgets everything an actor said.
    pub async fn forget_actor(db: &impl ConnectionTrait, actor: &Actor) -> Result<()> {
        Entity::update_many()
            .col_expr(Column::GoneAt, Expr::value(db::now()))
            .col_expr(Column::Html, Expr::value(""))
            .col_expr(Column::Warning, Expr::value(""))
            .filter(COLUMN.actor_id.eq(actor.id))
            .filter(COLUMN.gone_at.is_null())
            .exec(db)
            .await?;
        search::note_speaker(db, actor.id).await?;
        Ok(())
    }

    /// Whether its parent was looked for long enough.
    pub fn has_waited_too_long(&self) -> bool {
        self.heard_at < db::now() - super::WAITING_FOR
    }

    /// Its parent is here and waits itself; there is nothing more to look for.
    pub async fn wait_for_parent(&self, db: &impl ConnectionTrait) -> Result<()> {
        Entity::update_many()
            .col_expr(Column::DueAt, Expr::value(None::<DateTimeUtc>))
            .filter(COLUMN.id.eq(self.id))
            .filter(COLUMN.review_id.is_null())
            .exec(db)
            .await?;
        Ok(())
    }

    /// Somebody of its own server says that it is gone or back: it has to be looked at there.
    pub async fn look_again(db: &impl ConnectionTrait, teller: &Actor, url: &str) -> Result<()> {
        let neighbours = Actors::find()
            .select_only()
            .column(actor::Column::Id)
            .filter(actor::COLUMN.host.eq(teller.host.as_str()))
            .into_query();
        Entity::update_many()
            .col_expr(Column::DueAt, Expr::value(db::now()))
            .col_expr(Column::Attempts, Expr::value(0))
            .filter(COLUMN.url.eq(url))
            .filter(COLUMN.review_id.is_not_null())
            .filter(COLUMN.actor_id.in_subquery(neighbours))
            .exec(db)
            .await?;
        Ok(())
    }
}

//! What would change if a list held as it was read last, and whom it hits.

use std::collections::{BTreeMap, HashMap, HashSet};

use sea_orm::{ExprTrait, QuerySelect, entity::prelude::*};

use super::{Model, Reading, read};
use crate::{
    App, Result,
    blog::{
        Actors, Comment, CommentColumn, Comments, Followers, Review, Stand, Standing, actor, follower,
        standing::{self, Register},
    },
    db::Db,
};

/// How many servers that are hit are told one by one, and how many contradictions.
const MOST_TOLD: usize = 100;
/// How many values one question may carry.
const CHUNK: usize = 500;

#[derive(Clone, Debug, Default)]
pub struct Preview {
    pub reading: Reading,
    /// Servers nothing was decided about so far.
    pub fresh: usize,
    pub same: usize,
    /// Servers that a list has judged differently so far.
    pub changed: usize,
    /// Servers that no list would name any more.
    pub gone: usize,
    /// The first lines that are against what was decided here; that wins.
    pub contradictions: Vec<Contradiction>,
    pub contradicted: usize,
    /// The servers we know somebody of and that would stand differently, most affected first.
    pub hits: Vec<Hit>,
    /// How many servers that are, and how many people, followers and comments on them.
    pub servers: usize,
    pub people: usize,
    pub followers: usize,
    pub comments: i64,
}

/// A line of a list that is against what was decided here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contradiction {
    pub host: String,
    pub listed: Stand,
    pub decided: Stand,
}

/// A server we know somebody of.
#[derive(Clone, Debug)]
pub struct Hit {
    pub host: String,
    pub before: Option<Stand>,
    pub after: Option<Stand>,
    /// Whom we know there.
    pub people: usize,
    /// The handles of those who follow somebody here.
    pub followers: Vec<String>,
    /// Who has said something here, and how often.
    pub speakers: Vec<(String, i64)>,
    pub reviews: Vec<Review>,
    review_ids: Vec<i64>,
}

impl Hit {
    pub fn comments(&self) -> i64 {
        self.speakers.iter().map(|it| it.1).sum()
    }

    pub fn before_word(&self) -> &'static str {
        self.before.map_or("open", Stand::word)
    }

    pub fn after_word(&self) -> &'static str {
        self.after.map_or("open", Stand::word)
    }
}

impl Preview {
    pub fn hits_nobody(&self) -> bool {
        self.servers == 0
    }

    /// Whether anything would be different.
    pub fn changes(&self) -> usize {
        self.fresh + self.changed + self.gone
    }
}

impl Model {
    /// What would change if this list held as it was read last.
    pub async fn preview(&self, app: &App) -> Result<Preview> {
        let db = &app.db;
        let reading = match self.csv.is_empty() {
            true => Reading::default(),
            false => read(self.csv.clone(), standing::own_host(app)).await?,
        };
        let before = Register::open(db, None).await?;
        let wanted = Self::together(db, Some(self).filter(|it| !it.csv.is_empty())).await?;
        let mut preview = Preview::default();
        for (host, line) in &reading.lines {
            let decided = before.decided(host);
            match (decided, before.listed(host), wanted.get(host)) {
                (Some(decided), ..) if decided != line.stand => {
                    preview.contradicted += 1;
                    if preview.contradictions.len() < MOST_TOLD {
                        let it = Contradiction { host: host.clone(), listed: line.stand, decided };
                        preview.contradictions.push(it);
                    }
                }
                (Some(_), ..) => preview.same += 1,
                (None, None, _) => preview.fresh += 1,
                (None, Some(listed), Some(it)) if listed != it.stand => preview.changed += 1,
                _ => preview.same += 1,
            }
        }
        preview.reading = reading;
        preview.gone = before.listed_hosts().filter(|it| !wanted.contains_key(*it)).count();
        let after = before.with_lists(wanted.into_iter().map(|(host, it)| (host, it.stand)).collect());
        let mut hits = hits(db, &before, &after).await?;
        preview.servers = hits.len();
        preview.people = hits.iter().map(|it| it.people).sum();
        preview.followers = hits.iter().map(|it| it.followers.len()).sum();
        preview.comments = hits.iter().map(Hit::comments).sum();
        hits.sort_by_key(|it| std::cmp::Reverse((it.followers.len() as i64 + it.comments(), it.people)));
        hits.truncate(MOST_TOLD);
        name_reviews(db, &mut hits).await?;
        preview.hits = hits;
        Ok(preview)
    }
}

/// The servers we know somebody of and that would stand differently.
async fn hits(db: &Db, before: &Register, after: &Register) -> Result<Vec<Hit>> {
    let mut hits: BTreeMap<String, Hit> = BTreeMap::new();
    for host in Standing::known_hosts(db).await? {
        let (before, after) = (before.of(&host), after.of(&host));
        if before != after {
            let hit = Hit {
                host: host.clone(),
                before,
                after,
                people: 0,
                followers: vec![],
                speakers: vec![],
                reviews: vec![],
                review_ids: vec![],
            };
            hits.insert(host, hit);
        }
    }
    let hosts: Vec<String> = hits.keys().cloned().collect();
    for hosts in hosts.chunks(CHUNK) {
        let people = Actors::find()
            .select_only()
            .columns([actor::Column::Id, actor::Column::Host, actor::Column::Handle])
            .filter(actor::COLUMN.host.is_in(hosts))
            .filter(actor::COLUMN.private_key.is_null());
        let people: Vec<(i64, String, String)> = people.into_tuple().all(db).await?;
        for people in people.chunks(CHUNK) {
            note_people(db, people, &mut hits).await?;
        }
    }
    Ok(hits.into_values().collect())
}

async fn note_people(
    db: &Db,
    people: &[(i64, String, String)],
    hits: &mut BTreeMap<String, Hit>,
) -> Result<()> {
    let ids = || people.iter().map(|it| it.0);
    let following = Followers::find().select_only().column(follower::Column::ActorId);
    let following: Vec<i64> =
        following.filter(follower::Column::ActorId.is_in(ids())).into_tuple().all(db).await?;
    let following: HashSet<i64> = following.into_iter().collect();
    // What is barred now would come back.
    let here = Comment::shown().add(CommentColumn::ReviewId.is_not_null());
    let barred = CommentColumn::BarredAt.is_not_null().and(CommentColumn::GoneAt.is_null());
    let said = Comments::find()
        .select_only()
        .columns([CommentColumn::ActorId, CommentColumn::ReviewId])
        .column_as(CommentColumn::Id.count(), "said")
        .filter(CommentColumn::ActorId.is_in(ids()))
        .filter(CommentColumn::ReviewId.is_not_null())
        .filter(sea_orm::Condition::any().add(here).add(barred))
        .group_by(CommentColumn::ActorId)
        .group_by(CommentColumn::ReviewId);
    let mut by_actor: HashMap<i64, Vec<(i64, i64)>> = HashMap::new();
    for (actor_id, review_id, count) in said.into_tuple::<(i64, i64, i64)>().all(db).await? {
        by_actor.entry(actor_id).or_default().push((review_id, count));
    }
    for (id, host, handle) in people {
        let Some(hit) = hits.get_mut(host) else { continue };
        let handle = format!("@{handle}@{host}");
        hit.people += 1;
        if let Some(said) = by_actor.get(id) {
            hit.speakers.push((handle.clone(), said.iter().map(|it| it.1).sum()));
            hit.review_ids.extend(said.iter().map(|it| it.0));
        }
        if following.contains(id) {
            hit.followers.push(handle);
        }
    }
    Ok(())
}

async fn name_reviews(db: &Db, hits: &mut [Hit]) -> Result<()> {
    let ids: HashSet<i64> = hits.iter().flat_map(|it| it.review_ids.iter().copied()).collect();
    let ids: Vec<i64> = ids.into_iter().collect();
    let mut reviews = Vec::new();
    for ids in ids.chunks(CHUNK) {
        reviews.extend(Review::by_ids(db, ids).await?);
    }
    for hit in hits {
        hit.reviews = reviews.iter().filter(|it| hit.review_ids.contains(&it.id)).cloned().collect();
    }
    Ok(())
}

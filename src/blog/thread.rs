//! The conversation under a review: who answers whom, in the order it was said.

use std::collections::HashMap;

use sea_orm::{QueryOrder, entity::prelude::*};

use super::{Actor, Actors, Comment, Comments, Review, comment};
use crate::Result;

/// A comment with who said it and what was answered to it.
#[derive(Clone, Debug)]
pub struct Branch {
    pub comment: Comment,
    pub speaker: Actor,
    /// The number of the comment it answers, if that can be seen.
    pub answers: Option<i32>,
    pub below: Vec<Branch>,
}

#[derive(Clone, Debug, Default)]
pub struct Thread {
    pub branches: Vec<Branch>,
    /// How many comments anybody may see.
    pub count: usize,
    /// From how many servers they came.
    pub servers: usize,
}

impl Thread {
    /// What anybody may see. A comment that is gone or hidden keeps its place and number, without
    /// its words, as long as something visible hangs below it; what hangs below a private comment
    /// moves up.
    pub async fn of(db: &impl ConnectionTrait, review: &Review) -> Result<Self> {
        let found: Vec<(Comment, Option<Actor>)> = Comments::find()
            .filter(comment::COLUMN.review_id.eq(review.id))
            .find_also_related(Actors)
            .order_by_asc(comment::COLUMN.said_at)
            .order_by_asc(comment::COLUMN.url)
            .all(db)
            .await?;
        let found: Vec<(Comment, Actor)> =
            found.into_iter().filter_map(|(it, actor)| Some((it, actor?))).collect();
        let shown = || found.iter().filter(|it| it.0.is_shown());
        let mut servers: Vec<&str> =
            shown().filter(|it| !it.1.is_local()).map(|it| it.1.host.as_str()).collect();
        servers.sort_unstable();
        servers.dedup();
        let (count, servers) = (shown().count(), servers.len());
        Ok(Self { branches: grow(found), count, servers })
    }
}

fn grow(found: Vec<(Comment, Actor)>) -> Vec<Branch> {
    let numbers: HashMap<i64, Option<i32>> = found.iter().map(|it| (it.0.id, it.0.number)).collect();
    let parents: HashMap<i64, Option<i64>> = found
        .iter()
        .map(|it| (it.0.id, it.0.parent_id.filter(|_| it.0.id != it.0.parent_id.unwrap_or_default())))
        .collect();
    let depths = depths(&found, &parents);
    let mut order: Vec<usize> = (0..found.len()).collect();
    order.sort_by_key(|at| std::cmp::Reverse(depths[at]));

    let mut found: Vec<Option<(Comment, Actor)>> = found.into_iter().map(Some).collect();
    let mut below: HashMap<Option<i64>, Vec<Branch>> = HashMap::new();
    for at in order {
        let Some((comment, speaker)) = found[at].take() else { continue };
        let mut children = below.remove(&Some(comment.id)).unwrap_or_default();
        children.sort_by(|a, b| in_order(&a.comment, &b.comment));
        let parent = parents.get(&comment.id).copied().flatten();
        let siblings = below.entry(parent).or_default();
        if comment.is_shown() || (comment.number.is_some() && !children.is_empty()) {
            let answers = parent.and_then(|it| numbers.get(&it).copied().flatten());
            siblings.push(Branch { comment, speaker, answers, below: children });
        } else {
            siblings.extend(children);
        }
    }
    let mut roots = below.remove(&None).unwrap_or_default();
    roots.sort_by(|a, b| in_order(&a.comment, &b.comment));
    roots
}

fn in_order(a: &Comment, b: &Comment) -> std::cmp::Ordering {
    (a.said_at, &a.url).cmp(&(b.said_at, &b.url))
}

/// How deep each comment hangs, without recursion: a thread may be thousands deep.
fn depths(found: &[(Comment, Actor)], parents: &HashMap<i64, Option<i64>>) -> HashMap<usize, usize> {
    let mut known: HashMap<i64, usize> = HashMap::new();
    for (comment, _) in found {
        let mut path = Vec::new();
        let mut at = Some(comment.id);
        let mut base = 0;
        while let Some(id) = at {
            if let Some(depth) = known.get(&id) {
                base = depth + 1;
                break;
            }
            if path.len() > found.len() {
                break;
            }
            path.push(id);
            at = parents.get(&id).copied().flatten();
        }
        for (step, id) in path.into_iter().rev().enumerate() {
            known.insert(id, base + step);
        }
    }
    found.iter().enumerate().map(|(at, it)| (at, known.get(&it.0.id).copied().unwrap_or(0))).collect()
}

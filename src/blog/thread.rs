//! The conversation under a review: who answers whom, in the order it was said.
//!
//! Where every comment stands is worked out from all of them, without their words; the words are
//! only read for the page that is shown. The collections that other servers read are made from the
//! same tree, so they always say what the page says.

use std::{
    collections::{HashMap, HashSet},
    ops::Range,
};

use sea_orm::{QuerySelect, entity::prelude::*};

use super::{Actors, Comment, CommentColumn, Comments, Place, Review, Stub, actor::Model as Actor};
use crate::{Error, Result};

/// How many comments stand on one page, and how many of them may be first ones.
const PER_PAGE: usize = 200;
const FIRST_ONES: usize = 50;

/// A comment with who said it and what was answered to it.
#[derive(Clone, Debug)]
pub struct Branch {
    pub comment: Comment,
    pub speaker: Actor,
    /// The number of the comment it answers, if that can be seen.
    pub answers: Option<i32>,
    /// Whether it answers something that was taken off this page by the desk, and so moved up.
    pub is_orphan: bool,
    pub below: Vec<Branch>,
}

/// In which order a reader wants it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum View {
    #[default]
    Threaded,
    Oldest,
    Newest,
}

/// One page of a conversation.
#[derive(Clone, Debug, Default)]
pub struct Thread {
    pub branches: Vec<Branch>,
    /// How many comments anybody may see.
    pub count: usize,
    /// From how many servers they came.
    pub servers: usize,
    /// Counts from 1.
    pub page: usize,
    /// How many pages there are, at least one.
    pub pages: usize,
}

impl Thread {
    /// One page of what anybody may see; `NotFound` when there is no such page. A comment that its
    /// writer took back or keeps off the page keeps its place and number, without its words, as long
    /// as something visible hangs below it. What hangs below a comment that the desk took off the
    /// page, or below a private one, moves up.
    pub async fn of(db: &impl ConnectionTrait, review: &Review, view: View, page: usize) -> Result<Self> {
        let tree = Tree::of(db, review.id).await?;
        let order = tree.order(view);
        let pages = tree.pages(view, &order);
        let range = page.checked_sub(1).and_then(|it| pages.get(it)).cloned().ok_or(Error::NotFound)?;
        let shown = &order[range];
        let words = words(db, shown.iter().map(|at| tree.stubs[*at].id)).await?;
        let seen = || tree.stubs.iter().filter(|it| it.is_shown());
        let servers: HashSet<usize> = seen().filter_map(|it| it.server).collect();
        Ok(Self {
            branches: tree.branches(shown, words, view),
            count: seen().count(),
            servers: servers.len(),
            page,
            pages: pages.len(),
        })
    }

    /// On which page of the threaded view the comment with this number stands. `NotFound` if it
    /// never was there, `Gone` if it was.
    pub async fn page_of(db: &impl ConnectionTrait, review: &Review, number: i32) -> Result<usize> {
        let tree = Tree::of(db, review.id).await?;
        let order = tree.order(View::Threaded);
        let stands = order.iter().position(|at| tree.stubs[*at].number == Some(number));
        let Some(stands) = stands else {
            let was = tree.stubs.iter().any(|it| it.number == Some(number) && it.is_gone());
            return Err(if was { Error::Gone } else { Error::NotFound });
        };
        let pages = tree.pages(View::Threaded, &order);
        Ok(pages.iter().position(|it| it.contains(&stands)).map_or(1, |it| it + 1))
    }

    /// The ids of what the page shows as answers to a review (`parent` is `None`) or to one of its
    /// comments, oldest first, `limit` from `offset`; and how many there are. What answers something
    /// that cannot be seen is listed where it is shown: higher up.
    pub async fn answers(
        db: &impl ConnectionTrait,
        place: Place,
        offset: u64,
        limit: u64,
    ) -> Result<(Vec<String>, u64)> {
        if !Comment::some_do_not_travel(db, place.review_id).await? {
            return Comment::answers(db, place, offset, limit).await;
        }
        let tree = Tree::of(db, place.review_id).await?;
        let all = tree.known_below(place.parent_id);
        let from = usize::try_from(offset).unwrap_or(usize::MAX);
        let most = usize::try_from(limit).unwrap_or(usize::MAX);
        let page: Vec<i64> = all.iter().skip(from).take(most).map(|it| it.id).collect();
        let found = Comments::find().select_only().columns([CommentColumn::Id, CommentColumn::Url]);
        let found = found.filter(CommentColumn::Id.is_in(page.iter().copied()));
        let urls: HashMap<i64, String> = found.into_tuple().all(db).await?.into_iter().collect();
        Ok((page.iter().filter_map(|it| urls.get(it).cloned()).collect(), all.len() as u64))
    }
}

async fn words(
    db: &impl ConnectionTrait,
    ids: impl Iterator<Item = i64>,
) -> Result<HashMap<i64, (Comment, Actor)>> {
    let found =
        Comments::find().filter(CommentColumn::Id.is_in(ids)).find_also_related(Actors).all(db).await?;
    Ok(found.into_iter().filter_map(|(comment, actor)| Some((comment.id, (comment, actor?)))).collect())
}

/// Where every comment of a review stands. What is meant by an index is a place in `stubs`.
struct Tree {
    /// In the order they were said.
    stubs: Vec<Stub>,
    /// Whether it has a place on the page.
    is_kept: Vec<bool>,
    /// Whether what it answers was taken off the page.
    is_orphan: Vec<bool>,
    /// The nearest comment above it that has a place on the page.
    above: Vec<Option<usize>>,
    /// The nearest comment above it that other servers can see.
    known_above: Vec<Option<usize>>,
}

impl Tree {
    async fn of(db: &impl ConnectionTrait, review_id: i64) -> Result<Self> {
        Ok(Self::grow(Stub::all(db, review_id).await?))
    }

    fn grow(stubs: Vec<Stub>) -> Self {
        let at: HashMap<i64, usize> = stubs.iter().enumerate().map(|(at, it)| (it.id, at)).collect();
        let parents: Vec<Option<usize>> =
            stubs.iter().map(|it| it.parent_id.and_then(|id| at.get(&id).copied())).collect();
        let is_shown: Vec<bool> = stubs.iter().map(|it| it.is_shown()).collect();
        let bears = bears(&is_shown, &parents);
        let is_kept: Vec<bool> =
            (0..stubs.len()).map(|at| is_shown[at] || (stubs[at].leaves_a_mark() && bears[at])).collect();
        let above = nearest(&parents, &is_kept);
        let travels: Vec<bool> = stubs.iter().map(|it| it.is_travelling()).collect();
        let known_above = nearest(&parents, &travels);
        let is_orphan = |it: &Option<usize>| it.is_some_and(|at| !is_kept[at] && stubs[at].is_taken_off());
        let is_orphan = parents.iter().map(is_orphan).collect();
        Self { stubs, is_kept, is_orphan, above, known_above }
    }

    /// All that has a place in a view, from top to bottom.
    fn order(&self, view: View) -> Vec<usize> {
        let shown = (0..self.stubs.len()).filter(|at| self.stubs[*at].is_shown());
        match view {
            View::Threaded => self.top_down(),
            View::Oldest => shown.collect(),
            View::Newest => shown.rev().collect(),
        }
    }

    /// Every comment, followed by what was answered to it. Nothing here recurses: a thread may be
    /// thousands deep.
    fn top_down(&self) -> Vec<usize> {
        let mut below: HashMap<Option<usize>, Vec<usize>> = HashMap::new();
        for at in (0..self.stubs.len()).filter(|at| self.is_kept[*at]) {
            below.entry(self.above[at]).or_default().push(at);
        }
        let mut order = Vec::new();
        let mut todo: Vec<usize> = below.remove(&None).unwrap_or_default().into_iter().rev().collect();
        while let Some(at) = todo.pop() {
            order.push(at);
            todo.extend(below.remove(&Some(at)).unwrap_or_default().into_iter().rev());
        }
        order
    }

    /// Where the pages begin and end in an order. A first comment and all below it stay together
    /// as long as they fit on one page. There is always a first page.
    fn pages(&self, view: View, order: &[usize]) -> Vec<Range<usize>> {
        let mut pages = Vec::new();
        let (mut begin, mut first_ones) = (0, 0);
        for (at, end) in self.first_ones(view, order) {
            let is_full = end - begin > PER_PAGE || first_ones == FIRST_ONES;
            if is_full && at > begin && view == View::Threaded {
                pages.push(begin..at);
                (begin, first_ones) = (at, 0);
            }
            while end - begin > PER_PAGE {
                pages.push(begin..begin + PER_PAGE);
                (begin, first_ones) = (begin + PER_PAGE, 0);
            }
            first_ones += usize::from(view == View::Threaded);
        }
        if begin < order.len() || pages.is_empty() {
            pages.push(begin..order.len());
        }
        pages
    }

    /// Where every first comment begins in an order, and where all that hangs below it ends.
    fn first_ones(&self, view: View, order: &[usize]) -> Vec<(usize, usize)> {
        let begins = (0..order.len()).filter(|it| view != View::Threaded || self.above[order[*it]].is_none());
        let begins: Vec<usize> = begins.collect();
        let ends = begins.iter().skip(1).copied().chain([order.len()]);
        begins.iter().copied().zip(ends).collect()
    }

    /// One page as a tree. What answers something on another page stands on its own.
    fn branches(
        &self,
        shown: &[usize],
        mut words: HashMap<i64, (Comment, Actor)>,
        view: View,
    ) -> Vec<Branch> {
        let mut below: HashMap<Option<usize>, Vec<Branch>> = HashMap::new();
        for at in shown.iter().rev() {
            let Some((comment, speaker)) = words.remove(&self.stubs[*at].id) else { continue };
            let above = self.above[*at];
            let on_page = above.filter(|it| view == View::Threaded && shown.contains(it));
            let mut answers = below.remove(&Some(*at)).unwrap_or_default();
            answers.reverse();
            let answered = above.and_then(|it| self.stubs[it].number);
            let is_orphan = self.is_orphan[*at];
            let branch = Branch { comment, speaker, answers: answered, is_orphan, below: answers };
            below.entry(on_page).or_default().push(branch);
        }
        let mut branches = below.remove(&None).unwrap_or_default();
        branches.reverse();
        branches
    }

    fn known_below(&self, parent_id: Option<i64>) -> Vec<&Stub> {
        let parent = parent_id.and_then(|id| self.stubs.iter().position(|it| it.id == id));
        if parent.is_none() && parent_id.is_some() {
            return vec![];
        }
        let known = self.stubs.iter().zip(&self.known_above).filter(|it| it.0.is_travelling());
        known.filter(|it| *it.1 == parent).map(|it| it.0).collect()
    }
}

/// Whether something that can be seen hangs below each.
fn bears(is_shown: &[bool], parents: &[Option<usize>]) -> Vec<bool> {
    let mut bears = vec![false; parents.len()];
    for at in (0..parents.len()).filter(|at| is_shown[*at]) {
        let mut above = parents[at];
        while let Some(it) = above.filter(|it| !bears[*it]) {
            bears[it] = true;
            above = parents[it];
        }
    }
    bears
}

/// The nearest of those above each that `counts`.
fn nearest(parents: &[Option<usize>], counts: &[bool]) -> Vec<Option<usize>> {
    let mut known: Vec<Option<Option<usize>>> = vec![None; parents.len()];
    for at in 0..parents.len() {
        let mut path = vec![at];
        let mut above = parents[at];
        let found = loop {
            match above {
                None => break None,
                Some(it) if counts[it] => break Some(it),
                // Nothing hangs below itself; but whoever says so shall not keep us here.
                Some(it) if path.len() > parents.len() || it == at => break None,
                Some(it) => match known[it] {
                    Some(found) => break found,
                    None => path.push(it),
                },
            }
            above = above.and_then(|it| parents[it]);
        };
        for it in path {
            known[it] = Some(found);
        }
    }
    known.into_iter().map(Option::flatten).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `(number, parent)`; a negative number is a comment that is gone, 0 one that was private.
    fn tree(comments: &[(i32, usize)]) -> Tree {
        let stub = |(at, (number, parent)): (usize, &(i32, usize))| Stub {
            id: at as i64 + 1,
            parent_id: (*parent > 0).then_some(*parent as i64),
            number: (*number != 0).then_some(number.abs()),
            rules: match number {
                0 => 0,
                1.. => Stub::SHOWN | Stub::TRAVELLING,
                _ => Stub::LEAVING_A_MARK | Stub::GONE,
            },
            server: None,
        };
        Tree::grow(comments.iter().enumerate().map(stub).collect())
    }

    fn numbers(tree: &Tree, order: &[usize]) -> Vec<Option<i32>> {
        order.iter().map(|it| tree.stubs[*it].number).collect()
    }

    #[test]
    fn what_hangs_below_the_unseen_moves_up() {
        // 1 ← private ← 2; a gone one (3) with an answer (4), a gone one (5) without.
        let tree = tree(&[(1, 0), (0, 1), (2, 2), (-3, 0), (4, 4), (-5, 0)]);
        let order = tree.order(View::Threaded);
        assert_eq!(numbers(&tree, &order), [Some(1), Some(2), Some(3), Some(4)]);
        assert_eq!(tree.above[2], Some(0));
        let ids = |it: Vec<&Stub>| it.iter().map(|it| it.id).collect::<Vec<_>>();
        assert_eq!(ids(tree.known_below(Some(1))), [3]);
        assert_eq!(ids(tree.known_below(None)), [1, 5], "the answer to what is gone is listed higher up");
        assert_eq!(ids(tree.known_below(Some(99))), [0; 0]);
    }

    #[test]
    fn pages_hold_whole_threads_as_long_as_they_fit() {
        let first_ones: Vec<(i32, usize)> = (1..=120).map(|it| (it, 0)).collect();
        let wide = tree(&first_ones);
        assert_eq!(wide.pages(View::Threaded, &wide.order(View::Threaded)), [0..50, 50..100, 100..120]);
        assert_eq!(wide.pages(View::Oldest, &wide.order(View::Oldest)).len(), 1);

        // Ten first ones, the fifth with 450 answers.
        let mut comments: Vec<(i32, usize)> = (1..=10).map(|it| (it, 0)).collect();
        comments.extend((11..=460).map(|it| (it, 5)));
        let deep = tree(&comments);
        let pages = deep.pages(View::Threaded, &deep.order(View::Threaded));
        assert_eq!(pages, [0..4, 4..204, 204..404, 404..460]);
        assert_eq!(tree(&[]).pages(View::Newest, &[]).len(), 1, "there is always a first page");
    }

    #[test]
    fn circles_and_chains_come_to_an_end() {
        let circle = tree(&[(1, 2), (2, 1), (3, 0)]);
        assert_eq!(numbers(&circle, &circle.order(View::Threaded)), [Some(3)]);
        let chain: Vec<(i32, usize)> = (0..20_000).map(|it| (0, it)).collect();
        assert_eq!(tree(&chain).order(View::Threaded), [0usize; 0]);
    }
}

//! The conversation under a review, laid out for the page.

use crate::blog::{Actor, Branch, Comment, Entry, Thread};

use super::{direction, web_address};

/// How far answers move in; deeper ones stay at this level and say whom they answer.
const DEEPEST: usize = 3;
/// From how many answers below a first comment they can be folded away.
const FOLDED: usize = 4;

/// One step of writing the thread down: a thread may be thousands deep, so nothing here recurses.
#[derive(Debug)]
pub enum Step {
    Comment(Box<Remark>),
    EndComment,
    /// What follows answers the comment before it. The words for folding it away, if it is long.
    Answers(Option<String>),
    EndAnswers(Option<String>),
}

/// A comment as it is printed.
#[derive(Debug)]
pub struct Remark {
    pub comment: Comment,
    pub speaker: Actor,
    pub number: i32,
    /// The number of the comment it answers, where its place does not tell.
    pub answers: Option<i32>,
    /// Whether the author of the review said it.
    pub is_ours: bool,
}

impl Remark {
    /// The page of the person who said it.
    pub fn home(&self) -> Option<&str> {
        web_address(&self.speaker.page_url).or_else(|| web_address(&self.speaker.url))
    }

    /// Where it was said first, if elsewhere.
    pub fn original(&self) -> Option<&str> {
        let elsewhere = || web_address(&self.comment.page_url).or_else(|| web_address(&self.comment.url));
        if self.speaker.is_local() { None } else { elsewhere() }
    }

    pub fn direction(&self) -> &'static str {
        self.comment.language.as_deref().map_or("auto", direction)
    }
}

enum Work {
    Visit { branch: Box<Branch>, level: usize, answers: Option<i32> },
    Write(Step),
}

/// The thread from top to bottom.
pub fn steps(thread: Thread, entry: &Entry) -> Vec<Step> {
    let visit = |branch| Work::Visit { branch: Box::new(branch), level: 0, answers: None };
    let mut work: Vec<Work> = thread.branches.into_iter().rev().map(visit).collect();
    let mut steps = Vec::new();
    while let Some(next) = work.pop() {
        match next {
            Work::Write(step) => steps.push(step),
            Work::Visit { mut branch, level, answers } => {
                let below = std::mem::take(&mut branch.below);
                steps.push(Step::Comment(Box::new(remark(*branch, answers, entry))));
                follow(&mut work, &mut steps, below, level);
            }
        }
    }
    steps
}

/// What comes after a comment: its answers, moved in as long as there is room.
fn follow(work: &mut Vec<Work>, steps: &mut Vec<Step>, below: Vec<Branch>, level: usize) {
    if level == DEEPEST || below.is_empty() {
        steps.push(Step::EndComment);
        let flat = |branch: Branch| Work::Visit { answers: branch.answers, level, branch: Box::new(branch) };
        work.extend(below.into_iter().rev().map(flat));
        return;
    }
    let fold = fold(&below).filter(|_| level == 0);
    steps.push(Step::Answers(fold.clone()));
    work.push(Work::Write(Step::EndComment));
    work.push(Work::Write(Step::EndAnswers(fold)));
    let nested = |branch| Work::Visit { branch: Box::new(branch), level: level + 1, answers: None };
    work.extend(below.into_iter().rev().map(nested));
}

fn fold(below: &[Branch]) -> Option<String> {
    let mut count = 0;
    let mut rest: Vec<&Branch> = below.iter().collect();
    while let Some(branch) = rest.pop() {
        count += usize::from(branch.comment.is_shown());
        rest.extend(&branch.below);
    }
    (count >= FOLDED).then(|| format!("{count} answers"))
}

fn remark(branch: Branch, answers: Option<i32>, entry: &Entry) -> Remark {
    Remark {
        number: branch.comment.number.unwrap_or_default(),
        is_ours: branch.comment.actor_id == entry.author.actor_id,
        comment: branch.comment,
        speaker: branch.speaker,
        answers,
    }
}

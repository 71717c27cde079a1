//! The conversation under a review, laid out for the page.

use std::collections::HashSet;

use crate::blog::{Actor, Branch, Comment, Thread};

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
    /// What follows answers the comment before it. How many answers there are to fold away, if they are many.
    Answers(Option<usize>),
    EndAnswers(Option<usize>),
}

/// A comment as it is printed.
#[derive(Debug)]
pub struct Remark {
    pub comment: Comment,
    pub speaker: Actor,
    pub number: i32,
    /// The number of the comment it answers, where its place does not tell.
    pub answers: Option<i32>,
    /// Whether what it answers stands on another page.
    pub answers_elsewhere: bool,
    /// Whether what it answers was taken off the page.
    pub is_orphan: bool,
    /// Whether the author of the review said it.
    pub is_ours: bool,
}

impl Remark {
    /// The page of the person who said it.
    pub fn home(&self) -> Option<&str> {
        if self.comment.is_guests() {
            return self.comment.guest_link.as_deref().and_then(web_address);
        }
        web_address(&self.speaker.page_url).or_else(|| web_address(&self.speaker.url))
    }

    /// What to call whoever said it.
    pub fn name(&self) -> &str {
        self.comment.speaker_name(&self.speaker)
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

/// The thread from top to bottom; these actors wrote the review.
pub fn steps(thread: Thread, writers: &[i64]) -> Vec<Step> {
    let visit = |branch: Branch| Work::Visit { answers: branch.answers, branch: Box::new(branch), level: 0 };
    let mut work: Vec<Work> = thread.branches.into_iter().rev().map(visit).collect();
    let mut steps = Vec::new();
    while let Some(next) = work.pop() {
        match next {
            Work::Write(step) => steps.push(step),
            Work::Visit { mut branch, level, answers } => {
                let below = std::mem::take(&mut branch.below);
                steps.push(Step::Comment(Box::new(remark(*branch, answers, writers))));
                follow(&mut work, &mut steps, below, level);
            }
        }
    }
    look_around(&mut steps);
    steps
}

/// Finds out which comments answer something that stands on another page.
fn look_around(steps: &mut [Step]) {
    let here: HashSet<i32> = steps
        .iter()
        .filter_map(|it| if let Step::Comment(remark) = it { Some(remark.number) } else { None })
        .collect();
    for step in steps {
        if let Step::Comment(remark) = step {
            remark.answers_elsewhere = remark.answers.is_some_and(|it| !here.contains(&it));
        }
    }
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
    steps.push(Step::Answers(fold));
    work.push(Work::Write(Step::EndComment));
    work.push(Work::Write(Step::EndAnswers(fold)));
    let nested = |branch| Work::Visit { branch: Box::new(branch), level: level + 1, answers: None };
    work.extend(below.into_iter().rev().map(nested));
}

fn fold(below: &[Branch]) -> Option<usize> {
    let mut count = 0;
    let mut rest: Vec<&Branch> = below.iter().collect();
    while let Some(branch) = rest.pop() {
        count += usize::from(branch.comment.is_shown());
        rest.extend(&branch.below);
    }
    (count >= FOLDED).then_some(count)
}

fn remark(branch: Branch, answers: Option<i32>, writers: &[i64]) -> Remark {
    Remark {
        number: branch.comment.number.unwrap_or_default(),
        is_ours: writers.contains(&branch.comment.actor_id),
        is_orphan: branch.is_orphan,
        comment: branch.comment,
        speaker: branch.speaker,
        answers,
        answers_elsewhere: false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        blog::{Kind, Visibility},
        db,
    };

    fn bob() -> Actor {
        Actor {
            id: 2,
            url: "https://moor.example/users/bob".into(),
            kind: Kind::Person,
            handle: "bob".into(),
            host: "moor.example".into(),
            display_name: String::new(),
            summary: String::new(),
            page_url: "javascript:alert(1)".into(),
            inbox: String::new(),
            shared_inbox: None,
            followers_url: None,
            key_id: String::new(),
            public_key: String::new(),
            private_key: None,
            created_at: db::now(),
            refreshed_at: db::now(),
            gone_at: None,
            stand: None,
            born_at: None,
        }
    }

    fn said(number: i32, below: Vec<Branch>) -> Branch {
        let comment = Comment {
            id: number.into(),
            url: format!("https://moor.example/notes/{number}"),
            page_url: String::new(),
            actor_id: 2,
            review_id: Some(1),
            parent_id: None,
            in_reply_to: String::new(),
            number: Some(number),
            html: String::new(),
            warning: String::new(),
            language: None,
            visibility: Visibility::Public,
            for_author_id: None,
            said_at: db::now(),
            heard_at: db::now(),
            edited_at: None,
            hidden_at: None,
            gone_at: None,
            due_at: None,
            attempts: 0,
            climbed: 0,
            guest_name: None,
            guest_link: None,
            held_at: None,
            carried_at: None,
            aside_at: None,
            held_for: String::new(),
            barred_at: None,
            spam_at: None,
            print: None,
            request_url: String::new(),
            consent_uid: None,
            host: None,
        };
        Branch {
            comment,
            speaker: bob(),
            answers: (number > 1).then_some(number - 1),
            is_orphan: false,
            below,
        }
    }

    /// The actor who wrote the review.
    const MARY: i64 = 1;

    /// Comments 1 to `depth`, each answering the one before it.
    fn written(depth: i32) -> Vec<Step> {
        let branches = (1..=depth).rev().fold(Vec::new(), |below, number| vec![said(number, below)]);
        steps(Thread { branches, servers: 1, ..Thread::default() }, &[MARY])
    }

    #[test]
    fn deep_answers_stand_side_by_side_and_say_whom_they_answer() {
        let steps = written(6);
        let nested = steps.iter().filter(|it| matches!(it, Step::Answers(_))).count();
        let told: Vec<_> = steps
            .iter()
            .filter_map(|it| if let Step::Comment(it) = it { Some((it.number, it.answers)) } else { None })
            .collect();
        assert_eq!(nested, DEEPEST);
        assert_eq!(told, [(1, None), (2, None), (3, None), (4, None), (5, Some(4)), (6, Some(5))]);
        assert!(matches!(&steps[1], Step::Answers(Some(5))));
    }

    #[test]
    fn a_thread_without_a_bottom_is_written_down() {
        let steps = written(20_000);
        let (mut open, mut closed) = (0, 0);
        for step in &steps {
            open += usize::from(matches!(step, Step::Comment(_) | Step::Answers(_)));
            closed += usize::from(matches!(step, Step::EndComment | Step::EndAnswers(_)));
        }
        assert_eq!((open, closed), (20_000 + DEEPEST, 20_000 + DEEPEST));
    }

    #[test]
    fn a_stranger_cannot_make_a_link_run() {
        let steps = written(1);
        let Step::Comment(remark) = &steps[0] else { panic!("a comment comes first") };
        assert_eq!(remark.home(), Some("https://moor.example/users/bob"));
        assert_eq!(remark.original(), Some("https://moor.example/notes/1"));
    }
}

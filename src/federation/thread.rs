//! Makes threads whole: looks for what a comment answers, and whether a doubtful one is still there.

use super::{
    Federation,
    fetch::Failure,
    notes::{self, address},
    people,
    wire::Thing,
};
use crate::{
    Result,
    blog::{Comment, Comments, Hearing, Mention, Said, Stand},
    db, queue,
};

const BATCH: u64 = 20;
/// How many steps we climb from a comment towards its review.
const HIGHEST: i32 = 100;

/// Looks for the parents of comments that wait for one. Says how many were looked for.
pub async fn look_for_parents(federation: &Federation) -> Result<usize> {
    let due = queue::claim::<Comments>(&federation.db, BATCH).await?;
    let count = due.len();
    futures::future::try_join_all(due.into_iter().map(|comment| look(federation, comment))).await?;
    Ok(count)
}

async fn look(federation: &Federation, comment: Comment) -> Result<()> {
    match comment.review_id {
        None => climb(federation, comment).await,
        Some(_) => look_again(federation, comment).await,
    }
}

/// What the search for a parent came to.
enum Step {
    /// Somebody said something, perhaps in answer to something else.
    Found(Box<crate::blog::Actor>, Box<Said>),
    /// It leads away from here.
    Elsewhere,
}

async fn climb(federation: &Federation, comment: Comment) -> Result<()> {
    if let Some(place) = Comment::place_of(federation, &federation.db, &comment.in_reply_to).await? {
        let txn = db::begin(&federation.db).await?;
        Hearing::open(federation, &txn).await?.find_place(comment, place).await?;
        txn.commit().await?;
        return Ok(());
    }
    if comment.climbed >= HIGHEST || federation.is_ours(&comment.in_reply_to) {
        return give_up(federation, comment).await;
    }
    match parent(federation, &comment).await {
        Ok(Step::Found(speaker, said)) => {
            let txn = db::begin(&federation.db).await?;
            let speaker = speaker.remember(&txn).await?;
            if speaker.stand == Some(Stand::Blocked) {
                comment.drop_waiting(&txn).await?;
            } else {
                Hearing::open(federation, &txn).await?.hear(&speaker, *said).await??;
                comment.wait_for_parent(&txn).await?;
            }
            txn.commit().await?;
            Ok(())
        }
        Ok(Step::Elsewhere) | Err(Failure::Blocked(_)) => give_up(federation, comment).await,
        Err(_) if comment.has_waited_too_long() => give_up(federation, comment).await,
        Err(trouble) => {
            tracing::debug!(parent = %comment.in_reply_to, %trouble, "the parent of a comment was not found");
            let txn = db::begin(&federation.db).await?;
            queue::postpone::<Comments>(&txn, comment.id, comment.attempts).await?;
            txn.commit().await?;
            Ok(())
        }
    }
}

/// It answers nothing of ours. What speaks of us all the same is a mention.
async fn give_up(federation: &Federation, comment: Comment) -> Result<()> {
    let txn = db::begin(&federation.db).await?;
    for dropped in comment.drop_waiting(&txn).await? {
        Mention::of_waiting(federation, &txn, &dropped).await?;
    }
    txn.commit().await?;
    Ok(())
}

async fn parent(federation: &Federation, comment: &Comment) -> Result<Step, Failure> {
    let document = federation.document(&comment.in_reply_to).await?;
    let found = said(federation, Thing(&document)).await?;
    Ok(match found {
        Some((speaker, mut said)) => {
            said.climbed = comment.climbed + 1;
            Step::Found(Box::new(speaker), Box::new(said))
        }
        None => Step::Elsewhere,
    })
}

/// What a fetched document says, and who said it. It came from its own origin.
pub async fn said(
    federation: &Federation,
    note: Thing<'_>,
) -> Result<Option<(crate::blog::Actor, Said)>, Failure> {
    let Some(speaker_url) = note.link("attributedTo").and_then(address) else { return Ok(None) };
    if note.link("inReplyTo").is_none() {
        return Ok(None);
    }
    let speaker = people::known_or_found(federation, &speaker_url).await?;
    let said = notes::read(federation, note, None, &speaker).await;
    let said = said.map_err(|error| Failure::Unreachable(error.to_string()))?;
    Ok(said.map(|it| (speaker, it)))
}

/// Somebody said that a comment is gone, or back again: only its own server knows.
async fn look_again(federation: &Federation, comment: Comment) -> Result<()> {
    let speaker = crate::blog::Actor::by_id(&federation.db, comment.actor_id).await?;
    let document = federation.document(&comment.url).await;
    let heard = match &document {
        Ok(document) => {
            said(federation, Thing(document)).await.map(|it| it.filter(|it| it.0.url == speaker.url))
        }
        Err(failure) => Err(failure.clone()),
    };
    let txn = db::begin(&federation.db).await?;
    match heard {
        Ok(Some((_, said))) if comment.says(&said) => queue::finish::<Comments>(&txn, comment.id).await?,
        Ok(Some((_, mut said))) => {
            said.is_edit = true;
            Comment::restore(&txn, &speaker, &comment.url).await?;
            Hearing::open(federation, &txn).await?.hear(&speaker, said).await??;
            queue::finish::<Comments>(&txn, comment.id).await?;
        }
        Err(Failure::Gone | Failure::Missing) => {
            Comment::forget(&txn, &speaker, &comment.url).await?;
            queue::finish::<Comments>(&txn, comment.id).await?;
        }
        Err(Failure::Unreachable(_)) if comment.attempts < 7 => {
            queue::postpone::<Comments>(&txn, comment.id, comment.attempts).await?;
        }
        Ok(None) | Err(_) => queue::finish::<Comments>(&txn, comment.id).await?,
    }
    txn.commit().await?;
    Ok(())
}

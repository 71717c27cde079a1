//! Comments that arrive while others are being written down wait for each other, and are heard together.
//!
//! Whoever's turn it is hears all that wait: what holds for them is read once, and one commit is for all. A
//! letter is answered only after that. If the database refuses one of them, each is heard by itself, so that
//! nobody suffers for another.

use std::sync::Arc;

use super::{Federation, inbox::Message, outbox};
use crate::{
    App, Error, Result,
    blog::{Actor, Comment, Hearing, NoRoom, Said},
    db,
    together::Together,
};

/// How many letters are heard together at most.
const MOST: usize = 64;

/// What somebody says, with the message it came in.
pub struct Letter {
    pub message: Arc<Message>,
    pub speaker: Actor,
    pub said: Said,
}

/// What became of a letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Heard {
    AsComment,
    /// We know it as a mention, and nothing was written.
    IsMention,
}

/// Where letters wait for each other.
pub type Letterbox = Together<Letter, Result<Heard>>;

/// Hears a letter, with all that came meanwhile. `Ok` only after the commit.
pub async fn hear(federation: &Federation, letter: Letter) -> Result<Heard> {
    let app: &App = federation;
    federation.post.letterbox.done(letter, MOST, |letters| hear_all(app, letters)).await?
}

async fn hear_all(app: &App, letters: Vec<Letter>) -> Vec<Result<Heard>> {
    let answers = match hear_together(app, &letters).await {
        Ok(answers) => answers,
        Err(error) if letters.len() == 1 => vec![Err(error)],
        Err(error) => {
            tracing::info!(?error, "letters are heard one by one");
            hear_each(app, &letters).await
        }
    };
    app.bell.notify_one();
    answers
}

/// Whoever is refused by the database for a reason that passes is not the only one: the others come again, too.
async fn hear_each(app: &App, letters: &[Letter]) -> Vec<Result<Heard>> {
    let mut answers = Vec::with_capacity(letters.len());
    for letter in letters {
        let alone = hear_together(app, std::slice::from_ref(letter)).await;
        let is_over = matches!(alone, Err(Error::Busy));
        answers.push(alone.and_then(|it| it.into_iter().next().unwrap_or(Err(Error::Busy))));
        if is_over {
            break;
        }
    }
    answers.resize_with(letters.len(), || Err(Error::Busy));
    answers
}

/// Hears letters in one transaction; each has an answer of its own. If two nodes wait for each other, PostgreSQL refuses
/// one of them, and its letters are heard one by one.
async fn hear_together(app: &App, letters: &[Letter]) -> Result<Vec<Result<Heard>>> {
    let txn = db::begin(&app.db).await?;
    let speakers = Actor::remember_all(&txn, letters.iter().map(|it| &it.speaker)).await?;
    let mut hearing = Hearing::open(app, &txn).await?;
    let urls: Vec<&str> = letters.iter().map(|it| it.said.url.as_str()).collect();
    let mentions = hearing.expect(&urls).await?;
    let (mut places, mut said) = (Vec::new(), Vec::new());
    for (at, letter) in letters.iter().enumerate().filter(|it| !mentions.contains(&it.1.said.url)) {
        places.push(at);
        said.push((speakers.get(&letter.speaker.url).ok_or(Error::NotFound)?, letter.said.clone()));
    }
    let spoke: Vec<&Actor> = said.iter().map(|it| it.0).collect();
    let mut answers: Vec<Result<Heard>> = letters.iter().map(|_| Ok(Heard::IsMention)).collect();
    let mut forums = None;
    for ((at, speaker), heard) in places.into_iter().zip(spoke).zip(hearing.hear_all(said).await?) {
        answers[at] = heard.as_ref().map(|_| Heard::AsComment).map_err(|NoRoom| NoRoom.into());
        let Some(comment) = heard.ok().flatten().filter(Comment::is_shown) else { continue };
        let message = &letters[at].message;
        if forums.is_none() {
            forums = Some(outbox::forum_keeper(&txn, hearing.settings.blog_actor_id).await?);
        }
        if let Some(Some(blog)) = &forums {
            message.pass_on(&txn, &comment, speaker, blog).await?;
        }
        message.hand_on(&txn, &comment, speaker).await?;
    }
    txn.commit().await?;
    Ok(answers)
}

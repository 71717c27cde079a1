//! Comments that arrive while others are being written down wait for each other, and are heard together.
//!
//! Whoever's turn it is hears all that wait: what holds for them is read once, and one commit is for all. A
//! letter is answered only after that. If the database refuses one of them, each is heard by itself, so that
//! nobody suffers for another.

use std::sync::Arc;

use super::{Federation, inbox::Message, outbox};
use crate::{
    App, Error, Result,
    blog::{Actor, Hearing, NoRoom, Said},
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

/// Where letters wait for each other.
pub type Letterbox = Together<Letter, Result<()>>;

/// Hears a letter, with all that came meanwhile. `Ok` only after the commit.
pub async fn hear(federation: &Federation, letter: Letter) -> Result<()> {
    let app: &App = federation;
    federation.post.letterbox.done(letter, MOST, |letters| hear_all(app, letters)).await?
}

async fn hear_all(app: &App, letters: Vec<Letter>) -> Vec<Result<()>> {
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
async fn hear_each(app: &App, letters: &[Letter]) -> Vec<Result<()>> {
    let mut answers = Vec::with_capacity(letters.len());
    for letter in letters {
        let alone = hear_together(app, std::slice::from_ref(letter)).await;
        let is_over = matches!(alone, Err(Error::Busy));
        answers.push(alone.and_then(|it| it.into_iter().collect()));
        if is_over {
            break;
        }
    }
    answers.resize_with(letters.len(), || Err(Error::Busy));
    answers
}

/// Hears letters in one transaction; each has an answer of its own. First all speakers, then all reviews in
/// one order: two nodes that do this at once do not wait for each other for ever.
async fn hear_together(app: &App, letters: &[Letter]) -> Result<Vec<Result<()>>> {
    let txn = db::begin(&app.db).await?;
    let speakers = Actor::remember_all(&txn, letters.iter().map(|it| &it.speaker)).await?;
    let mut hearing = Hearing::open(app, &txn).await?;
    hearing.expect(letters.iter().map(|it| it.said.url.as_str())).await?;
    let mut order = Vec::with_capacity(letters.len());
    for (at, letter) in letters.iter().enumerate() {
        let place = hearing.place_of(&letter.said.in_reply_to).await?;
        order.push((place.map_or(i64::MAX, |it| it.review_id), at));
    }
    order.sort_unstable();
    let mut forums = None;
    let mut answers: Vec<Result<()>> = letters.iter().map(|_| Ok(())).collect();
    for (_, at) in order {
        let Letter { message, speaker, said } = &letters[at];
        let speaker = speakers.get(&speaker.url).ok_or(Error::NotFound)?;
        let heard = match hearing.hear(speaker, said.clone()).await? {
            Ok(heard) => heard,
            Err(NoRoom) => {
                answers[at] = Err(NoRoom.into());
                continue;
            }
        };
        if let Some(comment) = heard.filter(|it| it.is_shown()) {
            if forums.is_none() {
                let blog = hearing.settings.blog(&txn).await?;
                let is_wanted = outbox::keeps_forums(&txn, &blog).await?;
                forums = Some((blog, is_wanted));
            }
            if let Some((blog, true)) = &forums {
                message.pass_on(&txn, &comment, speaker, blog).await?;
            }
            message.hand_on(&txn, &comment, speaker).await?;
        }
    }
    txn.commit().await?;
    Ok(answers)
}

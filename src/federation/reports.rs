//! Flag ⇄ Report: complaints of other servers about us, and ours about their people.

use serde_json::json;

use super::{
    inbox,
    notes::address,
    wire::{Thing, plain_context},
};
use crate::{
    App, Error, Result,
    blog::{
        Activity, Actor, Author, By, Comment, Complaint, Deed, DeedKind, Report, Review, Settings, Stand,
        Standing,
    },
    db,
    language::Phrase,
};

/// How many things one Flag may name.
const MOST: usize = 50;
/// How many of them become reports.
const MOST_TARGETS: usize = 10;
/// The longest words of a report of ours, in characters.
const LONGEST: usize = 2_000;

/// Hears a complaint. Only what is ours, or stands here, counts; who is named besides what they wrote is
/// not complained about once more.
pub async fn hear(app: &App, actor: &Actor, flag: Thing<'_>) -> Result<()> {
    if Standing::of_actor(&app.db, &actor.url, &actor.host).await? == Some(Stand::Blocked) {
        return Ok(());
    }
    let (mut words, mut people) = (Vec::new(), Vec::new());
    for url in flag.links("object").take(MOST).filter_map(address) {
        if let Some(complaint) = about_words(app, &url).await? {
            words.push(complaint);
        } else if let Some(complaint) = about_person(app, url).await? {
            people.push(complaint);
        }
    }
    let complaints = if words.is_empty() { people } else { words };
    if complaints.is_empty() {
        return Ok(());
    }
    let said = flag.text("content").or_else(|| flag.text("summary")).unwrap_or_default();
    let txn = db::begin(&app.db).await?;
    for complaint in complaints.into_iter().take(MOST_TARGETS) {
        let (reporter, url) = (actor.url.clone(), flag.id().unwrap_or_default().to_owned());
        Report::hear(&txn, Complaint { reporter, url, words: said.to_owned(), ..complaint }).await?;
    }
    txn.commit().await?;
    Ok(())
}

/// A review, or a comment that stands under one. What an author said in private is theirs: the
/// complaint is about the author, and shows nobody what was said.
async fn about_words(app: &App, url: &str) -> Result<Option<Complaint>> {
    let place = Comment::place_of(app, &app.db, url).await?;
    let Some(place) = place else { return Ok(None) };
    let Some(parent_id) = place.parent_id else {
        let review = Review::by_id(&app.db, place.review_id).await?;
        return Ok(Some(Complaint {
            target: review.url(app),
            author_id: Some(review.author_id),
            review_id: Some(review.id),
            ..Default::default()
        }));
    };
    let comment = Comment::by_id(&app.db, parent_id).await?;
    let author_id = Author::by_actor(&app.db, comment.actor_id).await?.map(|it| it.id);
    match comment.visibility.is_open() {
        true => Ok(Some(Complaint {
            target: comment.url,
            author_id,
            review_id: Some(place.review_id),
            comment_id: Some(comment.id),
            ..Default::default()
        })),
        false => Ok(author_id.map(|id| Complaint {
            target: comment.url,
            author_id: Some(id),
            ..Default::default()
        })),
    }
}

async fn about_person(app: &App, url: String) -> Result<Option<Complaint>> {
    let Some(actor) = inbox::local(app, &url).await? else { return Ok(None) };
    let author_id = Author::by_actor(&app.db, actor.id).await?.map(|it| it.id);
    Ok(Some(Complaint { target: actor.url, author_id, ..Default::default() }))
}

/// Tells the server of somebody elsewhere what they did here. The blog's instance actor says it, so that
/// whoever reports stays unnamed.
pub async fn report(app: &App, by: &By, whom: &Actor, words: &str, comments: &[Comment]) -> Result<()> {
    check(app, whom, words).await?;
    let instance = Settings::get(&app.db).await?.instance(&app.db).await?;
    let uid = db::uid();
    let mut object = vec![whom.url.clone()];
    object.extend(comments.iter().map(|it| it.url.clone()));
    let flag = json!({
        "@context": plain_context(),
        "id": format!("{}/flags/{uid}", instance.url),
        "type": "Flag",
        "actor": instance.url,
        "to": [whom.url],
        "content": words.trim(),
        "object": object,
    });
    let what = match comments.len() {
        0 => whom.full_handle(),
        1 => format!("{} for one comment", whom.full_handle()),
        count => format!("{} for {count} comments", whom.full_handle()),
    };
    let txn = db::begin(&app.db).await?;
    Activity::complain(&txn, &instance, whom, &uid, flag.to_string()).await?;
    Deed::note(&txn, by, DeedKind::Report, &what, &format!("/desk/people/{}", whom.id)).await?;
    txn.commit().await?;
    app.bell.notify_one();
    Ok(())
}

async fn check(app: &App, whom: &Actor, words: &str) -> Result<()> {
    if whom.is_local() {
        return Err(Error::wrong([Phrase::new("desk-wrong-local-report")]));
    }
    if whom.gone_at.is_some() {
        return Err(Error::wrong([Phrase::new("desk-wrong-gone-report").with("name", whom.full_handle())]));
    }
    if Standing::of_host(&app.db, &whom.host).await? == Some(Stand::Blocked) {
        return Err(Error::wrong([Phrase::new("desk-wrong-blocked-report").with("server", &whom.host)]));
    }
    match words.trim() {
        it if it.contains('\0') => Err(Error::wrong([Phrase::new("desk-wrong-report-nul")])),
        it if it.chars().count() > LONGEST => Err(Error::wrong([Phrase::new("desk-wrong-report-long")])),
        _ => Ok(()),
    }
}

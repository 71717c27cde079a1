//! What is different in two versions of a review, field by field, as the editor calls them.

use crate::{
    App, Result,
    blog::{Draft, Upload},
    text::{Stretch, difference},
    web::frame::Frame,
};

/// A field that is not the same.
#[derive(Clone, Debug)]
pub struct Change {
    /// What the editor calls it.
    pub label: String,
    pub stretches: Vec<Stretch>,
}

/// What turns one version into the other.
pub async fn changes(app: &App, frame: &Frame, before: &Draft, after: &Draft) -> Result<Vec<Change>> {
    let (before, after) = (fields(app, frame, before).await?, fields(app, frame, after).await?);
    let both = before.into_iter().zip(after).filter(|(before, after)| before.1.trim() != after.1.trim());
    let told = both.map(|((label, before), (_, after))| Change {
        label: frame.say(label),
        stretches: difference(before.trim(), after.trim()),
    });
    Ok(told.collect())
}

/// Every field: the key of its label, and what is in it.
async fn fields(app: &App, frame: &Frame, draft: &Draft) -> Result<Vec<(&'static str, String)>> {
    let facts = &draft.facts;
    let cover = Upload::find(&app.db, draft.cover_id).await?;
    let cover = match (draft.cover_id, cover) {
        (_, Some(cover)) => cover.path(),
        (Some(id), None) => format!("#{id}"),
        (None, None) => String::new(),
    };
    let spoilers = if draft.spoilers.is_some() { "desk-revision-yes" } else { "desk-revision-no" };
    let picked = |key: &str, word: &str| if word.is_empty() { String::new() } else { frame.pick(key, word) };
    Ok(vec![
        ("desk-editor-title", draft.title.clone()),
        ("desk-editor-text", draft.markdown.clone()),
        ("desk-editor-summary", draft.summary.clone()),
        ("editor-verdict", draft.verdict.clone()),
        ("editor-rating", draft.rating.clone()),
        ("desk-revision-spoilers", frame.say(spoilers)),
        ("desk-editor-book-title", facts.book_title.clone()),
        ("desk-editor-writers", facts.writers.clone()),
        ("desk-editor-translators", facts.translators.clone()),
        ("desk-editor-publisher", facts.publisher.clone()),
        ("desk-editor-edition", facts.edition.clone()),
        ("desk-editor-year", facts.year.clone()),
        ("desk-editor-pages", facts.pages.clone()),
        ("desk-editor-isbn", facts.isbn.clone()),
        ("editor-series", facts.series.clone()),
        ("editor-volume", facts.volume.clone()),
        ("desk-editor-cover", cover),
        ("desk-editor-alt", draft.cover_alt.clone()),
        ("desk-editor-categories", draft.categories.clone()),
        ("desk-editor-tags", draft.tags.clone()),
        ("desk-editor-language", draft.language.clone()),
        ("desk-editor-address", draft.slug.clone()),
        ("desk-editor-replies", picked("desk-reply-policy", &draft.reply_policy)),
        ("desk-editor-close", draft.close_after.clone()),
        ("desk-editor-quotes", picked("desk-quote-policy", &draft.quote_policy)),
    ])
}

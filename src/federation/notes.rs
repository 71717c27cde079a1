//! Note → Comment, Comment → Note.

use serde_json::{Map, Value, json};

use super::{
    articles,
    fetch::same_origin,
    policy,
    wire::{Mention, Moment, Note, PUBLIC, Thing, is_public},
};
use crate::{
    App, Result,
    blog::{
        Actor, Author, Authors, Comment, Place, Review, Reviews, Said, Settings, Spoken, Standing,
        Visibility, linked_review,
    },
    db, text,
};
use sea_orm::EntityTrait;

/// What may stand as a comment under a review. Questions, events and films may not.
const WORDS: [&str; 3] = ["Note", "Article", "Page"];
/// How servers say what a note quotes: Misskey, Fedibird and their kin, FEP-044f.
const QUOTES: [&str; 4] = ["quote", "quoteUrl", "quoteUri", "_misskey_quote"];
/// How many people of ours one message may address.
const MOST_MENTIONS: usize = 20;
/// The longest words of a stranger that we keep, in bytes of HTML.
const LONGEST: usize = 200_000;
/// The longest address of theirs that we remember, in bytes: PostgreSQL keeps no index of more than 2,704.
pub const LONGEST_ADDRESS: usize = 2_048;

/// What somebody said, if it can be a comment at all: words of their own, in answer to something.
/// `envelope` is the activity it came in; the narrower of the two audiences counts.
pub async fn read(
    app: &App,
    note: Thing<'_>,
    envelope: Option<Thing<'_>>,
    speaker: &Actor,
) -> Result<Option<Said>> {
    let (Some(id), Some(in_reply_to)) =
        (note.id().and_then(address), note.link("inReplyTo").and_then(address))
    else {
        return Ok(None);
    };
    let (html, language) = words(note);
    let is_vote = note.text("name").is_some() && html.is_empty();
    let writer = note.link("attributedTo").or_else(|| note.link("actor")).and_then(address);
    let is_theirs = writer.as_ref() == Some(&speaker.url);
    if !note.is(&WORDS) || is_vote || !is_theirs || !same_origin(&id, &speaker.url) || html.len() > LONGEST {
        return Ok(None);
    }
    if leads_to_blocked(app, note, &id, &in_reply_to).await? {
        return Ok(None);
    }
    let visibility =
        [Some(note), envelope].into_iter().flatten().filter_map(|it| audience(it, speaker)).min();
    let visibility = visibility.unwrap_or(Visibility::Direct);
    let for_author_id = addressed(app, note, envelope).await?;
    if !visibility.is_open() && for_author_id.is_none() {
        return Ok(None);
    }
    let now = db::now();
    let edited_at = note.moment("updated");
    let sources = sources(app, note, &id);
    Ok(Some(Said {
        page_url: note
            .link("url")
            .and_then(address)
            .filter(|it| same_origin(it, &id))
            .unwrap_or_else(|| id.clone()),
        url: id,
        in_reply_to,
        html,
        warning: note.text("summary").map(text::plain).unwrap_or_default(),
        language,
        visibility,
        for_author_id,
        said_at: note.moment("published").or_else(|| envelope?.moment("published")).unwrap_or(now),
        edited_at,
        is_edit: false,
        climbed: 0,
        is_news: false,
        sources,
        request_url: String::new(),
        is_declined: is_declined(app, note).await?,
    }))
}

/// Whether it answers or quotes what lies on a blocked server. What stands on our page already may go on
/// answering, so that its speaker can still change it.
async fn leads_to_blocked(app: &App, note: Thing<'_>, id: &str, in_reply_to: &str) -> Result<bool> {
    for quoted in QUOTES.into_iter().filter_map(|it| note.link(it)) {
        if Standing::bars(&app.db, quoted).await? {
            return Ok(true);
        }
    }
    if app.is_ours(in_reply_to) {
        return Ok(false);
    }
    Ok(Standing::bars(&app.db, in_reply_to).await? && Comment::by_url(&app.db, id).await?.is_none())
}

/// What somebody said of us without answering anything of ours: words of their own that name an author or
/// the blog, or that link to or quote a review.
pub async fn spoken(
    app: &App,
    note: Thing<'_>,
    envelope: Option<Thing<'_>>,
    speaker: &Actor,
) -> Result<Option<Spoken>> {
    let (html, language) = words(note);
    let is_vote = note.text("name").is_some() && html.is_empty();
    let writer = note.link("attributedTo").or_else(|| note.link("actor")).and_then(address);
    let id = note.id().and_then(address).filter(|it| same_origin(it, &speaker.url));
    let (Some(id), true) = (id, writer.as_ref() == Some(&speaker.url)) else { return Ok(None) };
    if !note.is(&WORDS) || is_vote || html.len() > LONGEST {
        return Ok(None);
    }
    for quoted in QUOTES.into_iter().filter_map(|it| note.link(it)) {
        if Standing::bars(&app.db, quoted).await? {
            return Ok(None);
        }
    }
    let audiences = [Some(note), envelope].into_iter().flatten();
    let visibility = audiences.filter_map(|it| audience(it, speaker)).min().unwrap_or(Visibility::Direct);
    Ok(Some(Spoken {
        page_url: note
            .link("url")
            .and_then(address)
            .filter(|it| same_origin(it, &id))
            .unwrap_or_else(|| id.clone()),
        url: id,
        author_id: addressed(app, note, envelope).await?,
        names_blog: names(note, envelope).any(|it| it == app.url("/ap/blog")),
        review_id: spoken_of(app, note, &html).await?,
        html,
        warning: note.text("summary").map(text::plain).unwrap_or_default(),
        language,
        is_open: visibility.is_open(),
        said_at: note.moment("published").or_else(|| envelope?.moment("published")).unwrap_or_else(db::now),
        edited_at: note.moment("updated"),
    }))
}

/// The review of ours that a note quotes without having asked, or else links to.
async fn spoken_of(app: &App, note: Thing<'_>, html: &str) -> Result<Option<i64>> {
    let named = QUOTES.iter().filter_map(|it| note.link(it));
    let linked = note.list("tag").iter().map(Thing).filter(|it| it.is(&["Link"]));
    let linked = linked.filter_map(|it| it.text("href"));
    for url in named.chain(linked).take(MOST_MENTIONS).filter_map(address) {
        if let Some(review) = Review::by_address(app, &app.db, &url).await? {
            return Ok(Some(review.id));
        }
    }
    linked_review(app, &app.db, html).await
}

/// Where its server lists what was answered to it, and the conversation it is part of. Other
/// servers' lists are not for it to name.
fn sources(app: &App, note: Thing<'_>, id: &str) -> Vec<String> {
    let named = ["replies", "context"].into_iter().filter_map(|it| note.link(it).and_then(address));
    named.filter(|it| same_origin(it, id) && it != id && !app.is_ours(it)).collect()
}

/// Whether it carries the hashtag that keeps a reply off our page.
async fn is_declined(app: &App, note: Thing<'_>) -> Result<bool> {
    let tags = || note.list("tag").iter().map(Thing).filter(|it| it.is(&["Hashtag"]));
    let html = words(note).0;
    // However a mark is written in HTML, there is one of these.
    let may_be_tagged = html.contains(['#', '＃']) || html.contains("&num");
    if tags().next().is_none() && !may_be_tagged {
        return Ok(false);
    }
    let Some(settings) = Settings::find(&app.db).await? else { return Ok(false) };
    let is_it = |word: &str| word.trim_start_matches(['#', '＃']).to_lowercase() == settings.opt_out;
    let is_tagged = tags().filter_map(|it| it.text("name")).any(|it| is_it(it.trim()));
    Ok(is_tagged || text::hashtags(&text::plain(&html)).any(is_it))
}

/// An id as we compare it: a normal form of its address, without the fragment that some carry.
pub fn address(id: &str) -> Option<String> {
    let url = url::Url::parse(id).ok()?;
    let fits = matches!(url.scheme(), "http" | "https") && url.as_str().len() <= LONGEST_ADDRESS;
    fits.then(|| url.to_string())
}

/// The words and their language: `content`, else the first entry of `contentMap`.
pub fn words(note: Thing<'_>) -> (String, Option<String>) {
    let map = note.get("contentMap").and_then(Value::as_object);
    let first = map.and_then(|it| it.iter().find_map(|(tag, words)| Some((tag, words.as_str()?))));
    let html = note.text("content").or(first.map(|it| it.1)).unwrap_or_default();
    let named = note.get("language").and_then(|it| Thing(it).text("identifier"));
    let language = first.map(|it| it.0.as_str()).or(named).filter(|it| text::is_language(it) && *it != "und");
    (html.trim().to_owned(), language.map(str::to_owned))
}

/// Whom one layer lets hear it; `None` if it says nothing about that.
pub fn audience(layer: Thing<'_>, speaker: &Actor) -> Option<Visibility> {
    layer.addressees().next()?;
    if layer.links("to").any(is_public) {
        Some(Visibility::Public)
    } else if layer.links("cc").any(is_public) {
        Some(Visibility::Unlisted)
    } else if layer
        .addressees()
        .any(|it| Some(it) == speaker.followers_url.as_deref() || it.ends_with("/followers"))
    {
        Some(Visibility::Followers)
    } else {
        Some(Visibility::Direct)
    }
}

/// The author of ours whom it names first.
async fn addressed(app: &App, note: Thing<'_>, envelope: Option<Thing<'_>>) -> Result<Option<i64>> {
    let names = names(note, envelope).filter_map(|it| {
        let path = app.path(it)?;
        path.strip_prefix("/ap/users/").or_else(|| path.strip_prefix("/@"))
    });
    for name in names.take(MOST_MENTIONS) {
        if let Ok(author) = Author::by_username(&app.db, name).await {
            return Ok(Some(author.id));
        }
    }
    Ok(None)
}

/// Everybody it is addressed to or mentions.
fn names<'a>(note: Thing<'a>, envelope: Option<Thing<'a>>) -> impl Iterator<Item = &'a str> {
    let mentioned = note.list("tag").iter().map(Thing).filter(|it| it.is(&["Mention"]));
    let mentioned = mentioned.filter_map(|it| it.link("href").or_else(|| it.text("href")));
    let copied = envelope.into_iter().flat_map(Thing::addressees);
    note.addressees().chain(mentioned).chain(copied)
}

/// An author's answer as it travels.
pub async fn document(app: &App, comment: &Comment) -> Result<Value> {
    let speaker = Actor::by_id(&app.db, comment.actor_id).await?;
    let answered = answered(app, comment).await?;
    let is_open = comment.visibility.is_open();
    let mention = answered.as_ref().filter(|it| it.id != speaker.id).map(|it| Mention {
        kind: "Mention",
        href: it.url.clone(),
        name: it.full_handle(),
    });
    let said = match (&mention, &answered) {
        (Some(_), Some(person)) => addressed_html(person, &comment.html),
        _ => comment.html.clone(),
    };
    let content = match &comment.guest_name {
        Some(guest) => format!("<p><strong>{}</strong> wrote:</p>{said}", text::escape(guest)),
        None => said,
    };
    let language = comment.language.clone().unwrap_or_else(|| "en".to_owned());
    let to = match &mention {
        Some(it) if !is_open => vec![it.href.clone()],
        None if !is_open => vec![],
        _ => vec![PUBLIC.to_owned()],
    };
    let mut cc = if is_open { vec![format!("{}/followers", speaker.url)] } else { vec![] };
    cc.extend(mention.iter().filter(|_| is_open).map(|it| it.href.clone()));
    cc.extend(is_open.then(|| app.url("/ap/blog")));
    let review = match comment.review_id {
        Some(id) => Some(Review::by_id(&app.db, id).await?),
        None => None,
    };
    let context = review.as_ref().filter(|_| is_open).map(|it| format!("{}/context", it.url(app)));
    let replies = match (is_open, comment.review_id) {
        (true, Some(review_id)) => Some(
            articles::replies(app, &comment.url, Place { review_id, parent_id: Some(comment.id) }).await?,
        ),
        _ => None,
    };
    let note = Note {
        id: comment.url.clone(),
        kind: Default::default(),
        attributed_to: speaker.url.clone(),
        audience: is_open.then(|| app.url("/ap/blog")),
        in_reply_to: in_reply_to(app, comment, review.as_ref()).await?,
        to,
        cc,
        url: page(app, comment, review.as_ref()),
        content_map: Map::from_iter([(language, json!(content))]),
        content,
        published: Moment(comment.said_at),
        updated: comment.edited_at.map(Moment),
        sensitive: false,
        tag: mention.into_iter().collect(),
        context,
        replies,
        // A guest could not be asked for consent.
        interaction_policy: match review.as_ref().filter(|_| is_open && !comment.is_guests()) {
            Some(review) => policy::of(review, &Settings::get(&app.db).await?, &speaker.url),
            None => policy::private(&speaker.url),
        },
    };
    Ok(serde_json::to_value(note)?)
}

/// The id of what it answers, as far up as other servers know the thread.
async fn in_reply_to(app: &App, comment: &Comment, review: Option<&Review>) -> Result<String> {
    let (Some(parent_id), Some(review)) = (comment.parent_id, review) else {
        return Ok(comment.in_reply_to.clone());
    };
    let known = Comment::by_id(&app.db, parent_id).await?.known_elsewhere(&app.db).await?;
    Ok(match known {
        Some(parent) if parent.id == parent_id => comment.in_reply_to.clone(),
        Some(parent) => parent.url,
        None => review.url(app),
    })
}

/// Whose words an answer answers: the speaker of its parent, or the review's author. A guest is
/// nobody that another server could tell.
pub async fn answered(app: &App, comment: &Comment) -> Result<Option<Actor>> {
    if let Some(parent_id) = comment.parent_id {
        let parent = Comment::by_id(&app.db, parent_id).await?;
        if parent.is_guests() {
            return Ok(None);
        }
        return Actor::by_id(&app.db, parent.actor_id).await.map(Some);
    }
    let Some(review_id) = comment.review_id else { return Ok(None) };
    // Also a review that was thrown away: what answered it is taken back too.
    let Some(review) = Reviews::find_by_id(review_id).one(&app.db).await? else { return Ok(None) };
    match Authors::find_by_id(review.author_id).one(&app.db).await? {
        Some(author) => author.actor(&app.db).await.map(Some),
        None => Ok(None),
    }
}

fn addressed_html(person: &Actor, html: &str) -> String {
    let mention = format!(
        "<span class=\"h-card\"><a href=\"{}\" class=\"u-url mention\">@<span>{}</span></a></span> ",
        text::escape(&person.page_url),
        text::escape(&person.handle)
    );
    match html.strip_prefix("<p>") {
        Some(rest) => format!("<p>{mention}{rest}"),
        None => format!("<p>{mention}</p>{html}"),
    }
}

fn page(app: &App, comment: &Comment, review: Option<&Review>) -> String {
    match (review, comment.number) {
        (Some(review), Some(number)) => app.url(&review.comment_path(number)),
        _ => comment.url.clone(),
    }
}

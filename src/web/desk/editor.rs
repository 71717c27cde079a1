//! The editor: one form that saves, previews, publishes and revises a review.

use askama::Template;
use axum::{
    extract::{Path, Query, State},
    http::StatusCode,
    response::{Html, IntoResponse, Redirect, Response},
};
use serde::Deserialize;

use super::{
    changes::{Change, changes},
    elsewhere::elsewhere,
    house::House,
    manuscript::{Manuscript, Publish, Timing},
    measure::{length, long_quotes},
    submission,
};
use crate::{
    App, Error, Result,
    blog::{
        Appointment, Approval, Author, Autosave, By, Draft, Entry, News, QuotePolicy, ReplyPolicy, Review,
        Revision, Upload,
    },
    language::Phrase,
    media::Ground,
    text,
    web::{frame::Frame, picture, show as shown, signed_in::SignedIn, wrong},
};

#[derive(Template)]
#[template(path = "desk/editor.html")]
struct Page {
    frame: Frame,
    /// `None` while it has never been saved.
    review: Option<Review>,
    draft: Draft,
    cover: Option<Upload>,
    problems: Vec<String>,
    /// What the review would look like.
    preview: Option<Entry>,
    /// What others would see of it, as a part of the page; empty without a preview.
    elsewhere: String,
    /// The summary readers elsewhere see if none is typed.
    suggested: String,
    timing: Timing,
    /// The number of the revision that the form began from.
    base: i32,
    /// What was saved since then, with what saving the form would change in it.
    conflict: Option<Conflict>,
    /// What its author has typed before and not saved.
    unsaved: Option<Unsaved>,
    /// What their browser calls it.
    mark: String,
    /// How long it is, in words.
    length: String,
    /// What is to be said about its quotations.
    long_quotes: Vec<String>,
    house: House,
    /// The pictures in the text that nobody has described.
    undescribed: Vec<String>,
    /// What was typed about a picture that could not be kept.
    picture_alt: String,
    picture_caption: String,
    /// Pictures that may become the cover.
    shelf: Vec<Upload>,
}

/// How many pictures are offered as a cover.
const SHELF: u64 = 24;

/// Somebody else's revision in the way of what was typed.
struct Conflict {
    theirs: Revision,
    changes: Vec<Change>,
}

/// What somebody has typed and not saved.
struct Unsaved {
    kept: Autosave,
    /// Whether it stands in the form.
    is_shown: bool,
}

/// How to open the editor.
#[derive(Deserialize)]
pub struct Opening {
    /// Go on with what was not saved.
    unsaved: Option<String>,
}

#[derive(Deserialize)]
pub struct Mode {
    preview: Option<String>,
    /// Only put the picture into the text.
    picture: Option<String>,
}

pub async fn begin(State(app): State<App>, frame: Frame, _me: SignedIn) -> Result<impl IntoResponse> {
    let language = frame.settings()?.language.clone();
    let draft = Draft { language, ..Default::default() };
    shown(&Page::of(&app, frame, None, draft).await?)
}

pub async fn open(
    State(app): State<App>,
    frame: Frame,
    me: SignedIn,
    Path(id): Path<i64>,
    Query(opening): Query<Opening>,
) -> Result<Html<String>> {
    let review = me.minded(&app, id).await?;
    if !review.is_editable_by(&me.author) {
        return submission::read(&app, frame, review).await;
    }
    let saved = Draft::of(&app.db, &review).await?;
    let Some(kept) = Autosave::of(&app.db, &review, &me.author).await? else {
        return shown(&Page::of(&app, frame, Some(review), saved).await?);
    };
    let (typed, base) = (kept.draft()?, kept.base);
    let is_shown = opening.unsaved.is_some() || review.is_sheet();
    let is_news = typed != saved && !review.is_sheet();
    let draft = if is_shown { typed } else { saved };
    let page = Page::of(&app, frame, Some(review), draft).await?;
    let base = if is_shown { base } else { page.base };
    let mark = kept.mark.clone();
    let unsaved = is_news.then_some(Unsaved { kept, is_shown });
    shown(&Page { unsaved, mark, base, ..page })
}

pub async fn create(
    State(app): State<App>,
    frame: Frame,
    Query(mode): Query<Mode>,
    manuscript: Manuscript,
) -> Result<Response> {
    receive(&app, frame, mode, None, manuscript).await
}

pub async fn save(
    State(app): State<App>,
    frame: Frame,
    Path(id): Path<i64>,
    Query(mode): Query<Mode>,
    manuscript: Manuscript,
) -> Result<Response> {
    let review = manuscript.me.minded(&app, id).await?;
    if !review.is_editable_by(&manuscript.me.author) {
        // It was handed in, or published, while this was typed.
        Autosave::keep(&app, &review, &manuscript.me.author, &manuscript.unsaved()).await?;
        return Err(Error::told(StatusCode::FORBIDDEN, Phrase::new("desk-wrong-not-now")));
    }
    receive(&app, frame, mode, Some(review), manuscript).await
}

/// Does what the button says. Whatever is wrong, nothing that was typed is lost.
async fn receive(
    app: &App,
    frame: Frame,
    mode: Mode,
    mut review: Option<Review>,
    mut manuscript: Manuscript,
) -> Result<Response> {
    let mut preview = None;
    let tried = match (mode.preview, mode.picture) {
        (Some(_), _) => rehearse(app, &review, &mut manuscript).await.map(|it| preview = Some(it)),
        (_, Some(_)) => keep_pictures(app, &review, &mut manuscript).await,
        _ => match keep(app, &frame, &mut review, &mut manuscript).await {
            Ok(done) => return Ok(done.into_response()),
            Err(problem) => Err(problem),
        },
    };
    let (status, problems) = match tried {
        Ok(()) => (StatusCode::OK, Vec::new()),
        Err(error) if error.status() == StatusCode::CONFLICT => {
            let page = Page::overtaken(app, frame, review, manuscript).await?;
            return Ok((StatusCode::CONFLICT, shown(&page)?).into_response());
        }
        Err(error) => (StatusCode::UNPROCESSABLE_ENTITY, wrong(error, frame.language)?),
    };
    let elsewhere = match &preview {
        Some(entry) => elsewhere(app, &frame, entry, manuscript.timing.quietly.is_some())?,
        None => String::new(),
    };
    let (picture_alt, picture_caption) = (manuscript.picture_alt, manuscript.picture_caption);
    let mut page = Page::of(app, frame, review, manuscript.draft).await?;
    page.house.note = manuscript.note;
    let page = Page { picture_alt, picture_caption, ..page };
    let (timing, base) = (manuscript.timing, manuscript.base);
    let page = Page { problems, preview, elsewhere, timing, base, ..page };
    Ok((status, shown(&page)?).into_response())
}

/// Saves what was typed, and publishes it if that was asked for.
async fn keep(
    app: &App,
    frame: &Frame,
    review: &mut Option<Review>,
    manuscript: &mut Manuscript,
) -> Result<Redirect> {
    manuscript.is_allowed(app, review).await?;
    keep_pictures(app, review, manuscript).await?;
    let saved = match review.clone() {
        Some(known) => {
            let by = By::author(&manuscript.me.author, "");
            known.revise_from(app, &by, &manuscript.draft, manuscript.base).await?
        }
        None => Review::draft(app, &manuscript.me.author, &manuscript.draft).await?,
    };
    *review = Some(saved.clone());
    manuscript.base = saved.last_revision;
    if manuscript.waits && saved.submitted_at.is_none() && manuscript.publish != Publish::NotYet {
        return Err(Error::wrong([Phrase::new("desk-wrong-withdrawn")]));
    }
    let appears = matches!(manuscript.publish, Publish::Now | Publish::Then);
    if appears && !manuscript.may_be_bare && !text::undescribed(&saved.html).is_empty() {
        return Err(Error::wrong([Phrase::new("desk-wrong-undescribed")]));
    }
    let by = By::author(&manuscript.me.author, &manuscript.note);
    let done = match manuscript.publish {
        Publish::NotYet if saved.is_told() => "revised",
        Publish::NotYet => "saved",
        Publish::Never => {
            saved.unschedule(app).await?;
            "unscheduled"
        }
        Publish::HandIn => {
            saved.hand_in(app, &by, &manuscript.note).await?;
            "handed-in"
        }
        Publish::SendBack => {
            saved.send_back(app, &by, &manuscript.note).await?;
            "sent-back"
        }
        Publish::Then if saved.submitted_at.is_some() => {
            let appointment = Appointment::read(&manuscript.timing.appears, frame.settings()?)?;
            let approval = Approval::Then(appointment, manuscript.timing.news(frame)?);
            saved.approve(app, &by, approval, &manuscript.note).await?;
            "scheduled"
        }
        Publish::Then => {
            let appointment = Appointment::read(&manuscript.timing.appears, frame.settings()?)?;
            saved.schedule(app, &by, &appointment, manuscript.timing.news(frame)?).await?;
            "scheduled"
        }
        Publish::Now => {
            let news = manuscript.timing.news(frame)?;
            let shown = match saved.submitted_at {
                Some(_) => saved.approve(app, &by, Approval::Now(news), &manuscript.note).await?,
                None => saved.show(app, &by, news).await?,
            };
            return Ok(Redirect::to(&format!("{}?done={}", shown.path(), published(&shown))));
        }
    };
    Ok(Redirect::to(&format!("/desk/reviews/{}?done={done}", saved.id)))
}

impl Manuscript {
    /// Whether its author may do what the button says, whoever made up the form.
    async fn is_allowed(&self, app: &App, review: &Option<Review>) -> Result<()> {
        let me = &self.me.author;
        let may = match (self.publish, review) {
            (it, Some(review)) if it.is_publishing() => review.is_publishable_by(&app.db, me).await?,
            (it, None) if it.is_publishing() => me.publishes(),
            (Publish::SendBack, _) => me.edits_others(),
            (Publish::HandIn, Some(review)) => review.is_by(me),
            _ => true,
        };
        if may { Ok(()) } else { Err(Error::Forbidden) }
    }
}

/// The editor again, with what is wrong with one of its smaller forms, and what was typed there.
pub(super) async fn refused(
    app: &App,
    frame: Frame,
    review: Review,
    error: Error,
    typed: impl FnOnce(&mut House),
) -> Result<Response> {
    let problems = wrong(error, frame.language)?;
    let draft = Draft::of(&app.db, &review).await?;
    let mut page = Page { problems, ..Page::of(app, frame, Some(review), draft).await? };
    typed(&mut page.house);
    Ok((StatusCode::UNPROCESSABLE_ENTITY, shown(&page)?).into_response())
}

/// What has happened to a review that appeared just now.
fn published(review: &Review) -> &'static str {
    match (review.told_at, review.tells_at) {
        (Some(_), _) => "published",
        (None, Some(_)) => "published-soon",
        (None, None) => "published-quietly",
    }
}

impl Timing {
    /// As it was chosen for a review before.
    fn of(review: &Review) -> Self {
        let appointment = review.appointment();
        Self {
            appears: appointment.map(|it| it.typed()).unwrap_or_default(),
            quietly: appointment.filter(|_| review.appears_quietly).map(|_| "on".to_owned()),
        }
    }

    fn news(&self, frame: &Frame) -> Result<News> {
        match self.quietly {
            Some(_) => Ok(News::Never),
            None => Ok(News::usual(frame.settings()?)),
        }
    }
}

async fn rehearse(app: &App, review: &Option<Review>, manuscript: &mut Manuscript) -> Result<Entry> {
    keep_pictures(app, review, manuscript).await?;
    let mut entry = Review::rehearse(app, &manuscript.me.author, review.clone(), &manuscript.draft).await?;
    entry.review.html = picture::in_text(&app.db, &entry.review.html).await?;
    Ok(entry)
}

/// Pictures are kept as soon as they arrive, so that they need not be sent again with a corrected form.
async fn keep_pictures(app: &App, review: &Option<Review>, manuscript: &mut Manuscript) -> Result<()> {
    let owner: Author = match review {
        Some(review) => review.author(&app.db).await?,
        None => manuscript.me.author.clone(),
    };
    if let Some(bytes) = manuscript.cover.take() {
        manuscript.draft.cover_id = Some(Upload::keep(app, &owner, bytes, Ground::Paper).await?.id);
    } else if manuscript.is_picked && manuscript.draft.cover_alt.trim().is_empty() {
        let picked = Upload::find(&app.db, manuscript.draft.cover_id).await?;
        if let Some(picked) = picked
            && picked.is_held_by(&app.db, owner.id).await?
        {
            manuscript.draft.cover_alt = picked.alt;
        }
    }
    let Some(bytes) = manuscript.picture.take() else { return Ok(()) };
    let picture = Upload::shelve(app, &manuscript.me.author, bytes).await?;
    let alt = std::mem::take(&mut manuscript.picture_alt);
    if picture.alt.is_empty() && !alt.trim().is_empty() {
        picture.describe(app, &alt).await?;
    }
    let caption = std::mem::take(&mut manuscript.picture_caption);
    let text = &mut manuscript.draft.markdown;
    *text = format!("{}\n\n{}\n", text.trim_end(), picture.markdown(&alt, &caption)).trim_start().to_owned();
    Ok(())
}

impl Page {
    async fn of(app: &App, frame: Frame, review: Option<Review>, draft: Draft) -> Result<Self> {
        let me = frame.signed_in.as_ref().map_or(0, |it| it.author.id);
        let owner = review.as_ref().map_or(me, |it| it.author_id);
        // What the author has besides this review is not for those who wrote it too.
        let is_theirs = frame.signed_in.as_ref().is_some_and(|it| owner == me || it.author.edits_others());
        let shelf = if is_theirs { Upload::newest_of(&app.db, owner, SHELF).await? } else { vec![] };
        let mut cover = Upload::find(&app.db, draft.cover_id).await?;
        if let Some(it) = &cover
            && review.as_ref().is_none_or(|review| review.cover_id != Some(it.id))
            && !it.is_held_by(&app.db, owner).await?
        {
            cover = None;
        }
        let suggested = text::teaser(&text::prose(&draft.markdown));
        let timing = review.as_ref().map(Timing::of).unwrap_or_default();
        let base = review.as_ref().map_or(0, |it| it.last_revision);
        let house = House::of(app, &frame, review.as_ref()).await?;
        Ok(Self {
            house,
            undescribed: text::undescribed(&text::prose(&draft.markdown)),
            picture_alt: String::new(),
            picture_caption: String::new(),
            shelf,
            length: length(&frame, &draft.markdown),
            long_quotes: long_quotes(&frame, frame.settings()?, &draft.markdown),
            frame,
            review,
            draft,
            cover,
            problems: Vec::new(),
            preview: None,
            elsewhere: String::new(),
            suggested,
            timing,
            base,
            conflict: None,
            unsaved: None,
            mark: String::new(),
        })
    }

    /// The form as it was typed, with what somebody has saved since it was opened. It begins from that now, so
    /// that its author may save theirs all the same.
    async fn overtaken(
        app: &App,
        frame: Frame,
        review: Option<Review>,
        manuscript: Manuscript,
    ) -> Result<Self> {
        let review = match review {
            Some(review) => Some(Review::by_id(&app.db, review.id).await?),
            None => None,
        };
        let theirs = match &review {
            Some(review) => Revision::newest(&app.db, review.id).await?,
            None => None,
        };
        let conflict = match theirs {
            Some(theirs) => {
                let changes = changes(app, &frame, &theirs.draft()?, &manuscript.draft).await?;
                Some(Conflict { theirs, changes })
            }
            None => None,
        };
        let mut page = Self::of(app, frame, review, manuscript.draft).await?;
        page.house.note = manuscript.note;
        Ok(Self { conflict, timing: manuscript.timing, ..page })
    }

    /// Where the form goes.
    fn action(&self) -> String {
        match &self.review {
            Some(review) => format!("/desk/reviews/{}", review.id),
            None => "/desk/reviews/new".to_owned(),
        }
    }

    fn is_scheduled(&self) -> bool {
        self.review.as_ref().is_some_and(|it| it.appears_at.is_some())
    }

    /// What the button says that saves.
    fn saving(&self) -> &'static str {
        match () {
            () if self.is_published() => "revise",
            () if self.is_scheduled() => "schedule",
            () => "save",
        }
    }

    fn is_published(&self) -> bool {
        self.review.as_ref().is_some_and(Review::is_published)
    }
}

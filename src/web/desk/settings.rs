//! What the owner decides about the blog.

use askama::Template;
use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};

use crate::{
    App, Result,
    blog::{BlogForm, By, QuotePolicy, QuotesForm, RepliesForm, ReplyPolicy, ServersForm, TimingForm},
    web::{
        frame::Frame,
        show as shown,
        signed_in::{Signed, SignedIn},
        wrong,
    },
};

#[derive(Template)]
#[template(path = "desk/settings.html")]
struct Page {
    frame: Frame,
    form: BlogForm,
    replies: RepliesForm,
    handle: String,
    problems: Vec<String>,
    reply_problems: Vec<String>,
    servers: ServersForm,
    quotes: QuotesForm,
    quote_problems: Vec<String>,
    server_problems: Vec<String>,
    timing: TimingForm,
    timing_problems: Vec<String>,
}

impl Page {
    async fn of(app: &App, frame: Frame) -> Result<Self> {
        let settings = frame.settings()?;
        let form = BlogForm {
            name: settings.name.clone(),
            tagline: settings.tagline.clone(),
            language: settings.language.clone(),
            page_language: settings.own_language().tag().to_owned(),
        };
        let servers = ServersForm::of(settings);
        let (replies, handle) = (RepliesForm::of(settings), settings.blog(&app.db).await?.full_handle());
        let (quotes, timing) = (QuotesForm::of(settings), TimingForm::of(settings));
        Ok(Self {
            frame,
            form,
            replies,
            handle,
            problems: Vec::new(),
            reply_problems: Vec::new(),
            quotes,
            servers,
            quote_problems: Vec::new(),
            server_problems: Vec::new(),
            timing,
            timing_problems: Vec::new(),
        })
    }
}

pub async fn show(State(app): State<App>, frame: Frame, me: SignedIn) -> Result<impl IntoResponse> {
    me.needs_owner()?;
    shown(&Page::of(&app, frame).await?)
}

pub async fn save(
    State(app): State<App>,
    frame: Frame,
    Signed(me, form): Signed<BlogForm>,
) -> Result<Response> {
    me.needs_owner()?;
    match frame.settings()?.revise(&app, &form).await {
        Ok(()) => Ok(Redirect::to("/desk/settings?done=saved").into_response()),
        Err(error) => {
            let problems = wrong(error, frame.language)?;
            let page = Page { form, problems, ..Page::of(&app, frame).await? };
            Ok((StatusCode::UNPROCESSABLE_ENTITY, shown(&page)?).into_response())
        }
    }
}

pub async fn save_replies(
    State(app): State<App>,
    frame: Frame,
    Signed(me, form): Signed<RepliesForm>,
) -> Result<Response> {
    me.needs_owner()?;
    match frame.settings()?.revise_replies(&app, &By::author(&me.author, ""), &form).await {
        Ok(()) => Ok(Redirect::to("/desk/settings?done=saved").into_response()),
        Err(error) => {
            let problems = wrong(error, frame.language)?;
            let page = Page { replies: form, reply_problems: problems, ..Page::of(&app, frame).await? };
            Ok((StatusCode::UNPROCESSABLE_ENTITY, shown(&page)?).into_response())
        }
    }
}

pub async fn save_timing(
    State(app): State<App>,
    frame: Frame,
    Signed(me, form): Signed<TimingForm>,
) -> Result<Response> {
    me.needs_owner()?;
    match frame.settings()?.revise_timing(&app, &By::author(&me.author, ""), &form).await {
        Ok(()) => Ok(Redirect::to("/desk/settings?done=saved").into_response()),
        Err(error) => {
            let problems = wrong(error, frame.language)?;
            let page = Page { timing: form, timing_problems: problems, ..Page::of(&app, frame).await? };
            Ok((StatusCode::UNPROCESSABLE_ENTITY, shown(&page)?).into_response())
        }
    }
}

pub async fn save_servers(
    State(app): State<App>,
    frame: Frame,
    Signed(me, form): Signed<ServersForm>,
) -> Result<Response> {
    me.needs_owner()?;
    match frame.settings()?.revise_servers(&app, &By::author(&me.author, ""), &form).await {
        Ok(()) => Ok(Redirect::to("/desk/settings?done=saved").into_response()),
        Err(error) => {
            let problems = wrong(error, frame.language)?;
            let page = Page { servers: form, server_problems: problems, ..Page::of(&app, frame).await? };
            Ok((StatusCode::UNPROCESSABLE_ENTITY, shown(&page)?).into_response())
        }
    }
}

pub async fn save_quotes(
    State(app): State<App>,
    frame: Frame,
    Signed(me, form): Signed<QuotesForm>,
) -> Result<Response> {
    me.needs_owner()?;
    match frame.settings()?.revise_quotes(&app, &By::author(&me.author, ""), &form).await {
        Ok(()) => Ok(Redirect::to("/desk/settings?done=saved").into_response()),
        Err(error) => {
            let problems = wrong(error, frame.language)?;
            let page = Page { quotes: form, quote_problems: problems, ..Page::of(&app, frame).await? };
            Ok((StatusCode::UNPROCESSABLE_ENTITY, shown(&page)?).into_response())
        }
    }
}

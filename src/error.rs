//! The ways a request can fail, as the visitor experiences them.

use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use sea_orm::DbErr;

use crate::language::Phrase;

pub type Result<T, E = Error> = std::result::Result<T, E>;

#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("There is nothing here.")]
    NotFound,
    /// It was here once and will not come back.
    #[error("This has been taken away.")]
    Gone,
    #[error("Please sign in first.")]
    SignedOut,
    #[error("This is not yours to change.")]
    Forbidden,
    /// What is wrong with what someone typed, or why else they are refused, to be said in their language.
    #[error("{}", lines(.1))]
    Told(StatusCode, Vec<Phrase>),
    /// Another server sent us something we do not accept; the status tells it whether to try again.
    #[error("{1}")]
    Refused(StatusCode, String),
    /// Not now; the same request may succeed later.
    #[error("Too much at once. Please try again in a moment.")]
    Busy,
    /// Our own fault; the details go to the log, never to the visitor.
    #[error("Something went wrong on our side.")]
    Internal(#[from] anyhow::Error),
}

impl Error {
    /// What is wrong with what someone typed, in their language.
    pub fn wrong(phrases: impl Into<Vec<Phrase>>) -> Self {
        Self::Told(StatusCode::UNPROCESSABLE_ENTITY, phrases.into())
    }

    /// Why a visitor is refused, in their language.
    pub fn told(status: StatusCode, phrase: Phrase) -> Self {
        Self::Told(status, vec![phrase])
    }

    /// Somebody else was faster, in the visitor's language.
    pub fn overtaken(phrase: Phrase) -> Self {
        Self::told(StatusCode::CONFLICT, phrase)
    }

    /// Why another server's message is not accepted.
    pub fn refused(status: StatusCode, reason: impl Into<String>) -> Self {
        Self::Refused(status, reason.into())
    }

    pub fn status(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Gone => StatusCode::GONE,
            Self::SignedOut => StatusCode::UNAUTHORIZED,
            Self::Forbidden => StatusCode::FORBIDDEN,
            Self::Refused(status, _) | Self::Told(status, _) => *status,
            Self::Busy => StatusCode::SERVICE_UNAVAILABLE,
            Self::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}

/// Why a request failed, for whoever makes a page of it.
#[derive(Clone, Debug)]
pub struct Reason(pub Vec<Phrase>);

fn lines(phrases: &[Phrase]) -> String {
    phrases.iter().map(Phrase::to_string).collect::<Vec<_>>().join("\n")
}

impl From<DbErr> for Error {
    fn from(error: DbErr) -> Self {
        match error {
            DbErr::RecordNotFound(_) => Self::NotFound,
            error if is_passing(&error) => {
                tracing::warn!(%error, "the database is busy or away");
                Self::Busy
            }
            error => Self::Internal(error.into()),
        }
    }
}

/// Trouble that goes away: a locked file, a full disk, a database that restarts or hangs up.
fn is_passing(error: &DbErr) -> bool {
    let words = error.to_string();
    matches!(error, DbErr::ConnectionAcquire(_) | DbErr::Conn(_))
        || [
            "database is locked",
            "disk is full",
            "(code: 5)",
            "(code: 13)",
            "connection",
            "error communicating with database",
            "deadlock",
            "shutting down",
            "starting up",
        ]
        .iter()
        .any(|it| words.contains(it))
}

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Self {
        Self::Internal(error.into())
    }
}

impl From<serde_json::Error> for Error {
    fn from(error: serde_json::Error) -> Self {
        Self::Internal(error.into())
    }
}

impl IntoResponse for Error {
    /// Plain words; the people's door turns them into a page.
    fn into_response(self) -> Response {
        if let Self::Internal(cause) = &self {
            tracing::error!(?cause, "request failed");
        }
        let status = self.status();
        let mut response = (status, self.to_string()).into_response();
        if let Self::Told(_, phrases) = self {
            response.extensions_mut().insert(Reason(phrases));
        }
        if status == StatusCode::SERVICE_UNAVAILABLE {
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("30"));
        }
        response
    }
}

#[cfg(test)]
mod tests {
    use std::io;

    use sea_orm::{RuntimeErr, SqlxError};

    use super::*;

    #[test]
    fn a_database_that_hangs_up_is_away_for_a_moment() {
        for kind in [io::ErrorKind::UnexpectedEof, io::ErrorKind::BrokenPipe, io::ErrorKind::ConnectionReset]
        {
            let cut = SqlxError::Io(io::Error::new(kind, "expected to read 5 bytes, got 0"));
            let error = Error::from(DbErr::Query(RuntimeErr::SqlxError(cut.into())));
            assert!(matches!(error, Error::Busy), "{kind:?}: {error:?}");
        }
    }
}

//! An app that shows an author a new code every half minute (TOTP, RFC 6238), asked for after the password;
//! and the recovery codes for the day on which the phone is gone.

use anyhow::anyhow;
use qrcode::{Color, QrCode};
use rand::{RngCore, rngs::OsRng};
use sea_orm::{ActiveValue::Set, QuerySelect, entity::prelude::*, sea_query::OnConflict};
use totp_rs::{Builder, Secret, Totp};

use super::Author;
use crate::{App, Error, Result, db, language::Phrase, secret::fingerprint, text};

/// How many recovery codes an author gets.
const CODES: usize = 10;
/// How many letters one has: 80 bits.
const LETTERS: usize = 16;
/// Letters that nobody takes for one another (Crockford's base 32).
const ALPHABET: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "authenticators")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub author_id: i64,
    /// What the app and we know, in base 32 (RFC 4648, 6).
    pub secret: String,
    /// SHA-256 of each recovery code that was not used, separated by spaces.
    pub recovery: String,
    /// The half minute of the newest code that was taken; none is taken twice (RFC 6238, 5.2).
    pub last_step: i64,
    pub since: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}

/// A secret that an author's app is offered.
#[derive(Clone, Debug)]
pub struct Proposal {
    /// In base 32.
    pub secret: String,
    /// `otpauth://totp/…`, for an app on this very device.
    pub address: String,
    /// The dark squares of its QR code (ISO/IEC 18004), as the path of a drawing.
    pub squares: String,
    /// How many squares the code is wide and high, with the four empty ones it needs on every side.
    pub width: usize,
}

impl Proposal {
    /// A new secret, or one that was offered before; whatever is no secret is replaced.
    pub fn to(author: &Author, blog: &str, offered: &str) -> Result<Self> {
        let secret = read(offered).unwrap_or_else(|| {
            let mut bytes = [0; 20];
            OsRng.fill_bytes(&mut bytes);
            Secret::new_stack(bytes)
        });
        let words = secret.to_base32();
        // Neither part of the label may have a colon in it.
        let issuer = text::one_line(blog, 60).replace(':', " ");
        let totp = Builder::new()
            .with_secret(secret)
            .with_account_name(author.username.clone())
            .with_issuer(Some(issuer))
            .build()
            .map_err(ours)?;
        let address = totp.to_url().map_err(ours)?;
        let (squares, width) = squares(&address)?;
        Ok(Self { secret: words, address, squares, width })
    }

    /// The secret in groups of four, for those who type it.
    pub fn groups(&self) -> String {
        grouped(&self.secret)
    }
}

impl Model {
    /// The app an author has set up, if any.
    pub async fn of(db: &impl ConnectionTrait, author: &Author) -> Result<Option<Self>> {
        Ok(Entity::find_by_id(author.id).one(db).await?)
    }

    /// Everybody who has set up an app.
    pub(super) async fn author_ids(db: &impl ConnectionTrait) -> Result<Vec<i64>> {
        Ok(Entity::find().select_only().column(Column::AuthorId).into_tuple().all(db).await?)
    }

    /// From now on signing in needs a code of the app with this secret, which has shown `code` to prove that it
    /// knows it. Returns the recovery codes; they cannot be read again later.
    pub async fn set_up(app: &App, author: &Author, offered: &str, code: &str) -> Result<Vec<String>> {
        let secret = read(offered).ok_or_else(wrong)?;
        let words = secret.to_base32();
        let step = step_of(secret, code)?.ok_or_else(wrong)?;
        let (codes, recovery) = recovery();
        let authenticator = ActiveModel {
            author_id: Set(author.id),
            secret: Set(words),
            recovery: Set(recovery),
            last_step: Set(step),
            since: Set(db::now()),
        };
        let columns = [Column::Secret, Column::Recovery, Column::LastStep, Column::Since];
        let anew = OnConflict::column(Column::AuthorId).update_columns(columns).to_owned();
        let txn = db::begin(&app.db).await?;
        Entity::insert(authenticator).on_conflict(anew).exec_without_returning(&txn).await?;
        txn.commit().await?;
        Ok(codes)
    }

    /// Whether this is a code of the app, or one of the recovery codes. It is used up by that.
    pub async fn accepts(&self, app: &App, typed: &str) -> Result<bool> {
        let digits: String = typed.chars().filter(|it| !it.is_whitespace()).collect();
        let is_code = digits.len() == 6 && digits.bytes().all(|it| it.is_ascii_digit());
        if is_code { self.takes_code(app, &digits).await } else { self.takes_recovery(app, typed).await }
    }

    async fn takes_code(&self, app: &App, code: &str) -> Result<bool> {
        let secret = read(&self.secret).ok_or_else(|| anyhow!("the secret of an authenticator is broken"))?;
        let Some(step) = step_of(secret, code)? else { return Ok(false) };
        let txn = db::begin(&app.db).await?;
        let taken = Entity::update_many()
            .col_expr(Column::LastStep, Expr::value(step))
            .filter(COLUMN.author_id.eq(self.author_id))
            .filter(COLUMN.secret.eq(self.secret.as_str()))
            .filter(COLUMN.last_step.lt(step))
            .exec(&txn)
            .await?;
        txn.commit().await?;
        Ok(taken.rows_affected == 1)
    }

    async fn takes_recovery(&self, app: &App, typed: &str) -> Result<bool> {
        let used = fingerprint(&plain(typed));
        let (gone, left): (Vec<&str>, Vec<&str>) = self.recovery.split(' ').partition(|&it| it == used);
        if gone.is_empty() {
            return Ok(false);
        }
        let txn = db::begin(&app.db).await?;
        let taken = Entity::update_many()
            .col_expr(Column::Recovery, Expr::value(left.join(" ")))
            .filter(COLUMN.author_id.eq(self.author_id))
            .filter(COLUMN.recovery.eq(self.recovery.as_str()))
            .exec(&txn)
            .await?;
        txn.commit().await?;
        Ok(taken.rows_affected == 1)
    }

    /// How many recovery codes have not been used.
    pub fn recovery_left(&self) -> usize {
        self.recovery.split_whitespace().count()
    }

    /// New recovery codes in place of all old ones.
    pub async fn renew(&self, app: &App) -> Result<Vec<String>> {
        let (codes, recovery) = recovery();
        let txn = db::begin(&app.db).await?;
        Entity::update_many()
            .col_expr(Column::Recovery, Expr::value(recovery))
            .filter(COLUMN.author_id.eq(self.author_id))
            .exec(&txn)
            .await?;
        txn.commit().await?;
        Ok(codes)
    }

    /// No code is asked for any more, as the author wishes.
    pub async fn turn_off(app: &App, author: &Author) -> Result<()> {
        let txn = db::begin(&app.db).await?;
        Self::take_away(&txn, author).await?;
        txn.commit().await?;
        Ok(())
    }

    /// No code is asked for any more.
    pub(super) async fn take_away(txn: &impl ConnectionTrait, author: &Author) -> Result<()> {
        Entity::delete_by_id(author.id).exec(txn).await?;
        Ok(())
    }
}

fn wrong() -> Error {
    Error::wrong([Phrase::new("desk-wrong-code")])
}

fn ours(error: impl std::fmt::Display) -> Error {
    Error::Internal(anyhow!("no code can be made: {error}"))
}

/// A secret as we give them: 160 bits.
fn read(words: &str) -> Option<Secret> {
    Secret::try_from_base32(words.trim()).ok().filter(|it| it.as_bytes().len() == 20)
}

/// The half minute whose code this is: this one, or for a clock that is wrong the one before or after.
fn step_of(secret: Secret, code: &str) -> Result<Option<i64>> {
    let totp: Totp = Builder::new().with_secret(secret).with_account_name("author").build().map_err(ours)?;
    let code: String = code.chars().filter(char::is_ascii_digit).collect();
    Ok(totp.check_current(&code).and_then(|it| i64::try_from(it).ok()))
}

/// New recovery codes, and what is kept of them.
fn recovery() -> (Vec<String>, String) {
    let codes: Vec<String> = (0..CODES).map(|_| recovery_code()).collect();
    let kept: Vec<String> = codes.iter().map(|it| fingerprint(it)).collect();
    (codes.iter().map(|it| grouped(it)).collect(), kept.join(" "))
}

fn recovery_code() -> String {
    let mut bytes = [0; LETTERS];
    OsRng.fill_bytes(&mut bytes);
    bytes.iter().map(|it| char::from(ALPHABET[usize::from(it & 31)])).collect()
}

/// A recovery code as it was made, however it was typed.
fn plain(typed: &str) -> String {
    let letters = typed.chars().flat_map(char::to_lowercase).filter(|it| it.is_ascii_alphanumeric());
    letters
        .map(|it| match it {
            'o' => '0',
            'i' | 'l' => '1',
            it => it,
        })
        .collect()
}

fn grouped(letters: &str) -> String {
    let groups: Vec<&str> =
        letters.as_bytes().chunks(4).filter_map(|it| std::str::from_utf8(it).ok()).collect();
    groups.join(" ")
}

/// The dark squares of a QR code, and how wide it is with its margin.
fn squares(words: &str) -> Result<(String, usize)> {
    let code = QrCode::new(words).map_err(ours)?;
    let width = code.width();
    let dark = code.to_colors().into_iter().enumerate().filter(|(_, it)| *it == Color::Dark);
    let squares = dark.map(|(at, _)| format!("M{} {}h1v1h-1z", at % width + 4, at / width + 4)).collect();
    Ok((squares, width + 8))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_recovery_code_is_read_however_it_is_typed() {
        let (codes, kept) = recovery();
        assert_eq!(codes.len(), CODES);
        for code in codes {
            assert_eq!(code.len(), LETTERS + 3, "{code}");
            for typed in [code.clone(), code.to_uppercase(), code.replace(' ', "-"), code.replace('0', "O")] {
                assert!(kept.split(' ').any(|it| it == fingerprint(&plain(&typed))), "{typed}");
            }
        }
    }

    #[test]
    fn a_code_holds_for_its_half_minute_and_its_neighbours() {
        // RFC 6238, appendix B, cut to six digits.
        let totp =
            Builder::new().with_secret(b"12345678901234567890".to_vec()).with_account_name("a").build();
        let totp = totp.expect("a secret of 160 bits");
        for at in [30, 59, 89] {
            assert_eq!(totp.check("287082", at), Some(1), "{at}");
        }
        assert_eq!(totp.check("287082", 120), None);
    }
}

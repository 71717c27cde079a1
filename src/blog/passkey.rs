//! A key that an author's device keeps, and proves to have after it has recognised its owner (Web Authentication).
//! It stands in for password and code together.

use anyhow::anyhow;
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use sea_orm::{ActiveValue::Set, PaginatorTrait, QueryOrder, QuerySelect, entity::prelude::*};
use serde::{Serialize, de::DeserializeOwned};
use uuid::Uuid;
use webauthn_rs::prelude::{
    DiscoverableAuthentication, DiscoverableKey, Passkey as Credential, PasskeyRegistration,
    PublicKeyCredential, RegisterPublicKeyCredential, Webauthn, WebauthnBuilder,
};

use super::{Author, Authors, Ceremony, CeremonyKind};
use crate::{App, Config, Error, Result, db, language::Phrase, text};

/// More devices than anybody signs in with.
const MOST: u64 = 20;
const LONGEST_NAME: usize = 60;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "passkeys")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub author_id: i64,
    /// What the device calls it, in base 64 for addresses.
    #[sea_orm(unique)]
    pub credential_id: String,
    /// The public key and what else is known of it, as JSON. Whoever reads it cannot sign in.
    pub credential: String,
    /// What its author calls it.
    pub name: String,
    pub created_at: DateTimeUtc,
    pub used_at: Option<DateTimeUtc>,
}

impl ActiveModelBehavior for ActiveModel {}

/// What a browser is told to ask of an authenticator.
#[derive(Debug, Serialize)]
pub struct Invitation {
    /// Comes back with the answer.
    pub token: String,
    /// `PublicKeyCredentialCreationOptions` or `PublicKeyCredentialRequestOptions`, bytes in base 64.
    pub options: serde_json::Value,
}

impl Model {
    /// Whether browsers keep passkeys for this blog: it needs a name, and https unless it is this very machine.
    pub fn is_possible(config: &Config) -> bool {
        config.url.domain().is_some_and(|it| config.url.scheme() == "https" || is_this_machine(it))
    }

    /// Asks for a new key on the device that an author sits at.
    pub async fn invite(app: &App, blog: &str, author: &Author, name: &str) -> Result<Invitation> {
        let known = Self::all(&app.db, author).await?;
        if known.len() as u64 >= MOST {
            return Err(Error::wrong([Phrase::new("desk-wrong-passkeys").with("most", MOST.to_string())]));
        }
        let known: Vec<_> =
            known.iter().map(|it| it.read().map(|it| it.cred_id().clone())).collect::<Result<_>>()?;
        let (asked, state) = party(&app.config, blog)?
            .start_passkey_registration(handle(author), &author.username, name, Some(known))
            .map_err(ours)?;
        let mut options = serde_json::to_value(&asked.public_key)?;
        // Whoever signs in with it types no name, so the device has to know whose it is.
        options["authenticatorSelection"]["residentKey"] = "required".into();
        options["authenticatorSelection"]["requireResidentKey"] = true.into();
        let state = serde_json::to_string(&state)?;
        let token = Ceremony::begin(&app.db, CeremonyKind::Registration, Some(author.id), state).await?;
        Ok(Invitation { token, options })
    }

    /// Keeps the key that the device has made.
    pub async fn register(app: &App, author: &Author, token: &str, made: &str, name: &str) -> Result<Self> {
        let ceremony = Ceremony::end(&app.db, CeremonyKind::Registration, token).await?;
        let ceremony = ceremony.filter(|it| it.author_id == Some(author.id)).ok_or_else(unmade)?;
        let state: PasskeyRegistration = serde_json::from_str(&ceremony.state)?;
        let made: RegisterPublicKeyCredential = read(made).ok_or_else(unmade)?;
        let credential =
            party(&app.config, "")?.finish_passkey_registration(&made, &state).map_err(|error| {
                tracing::info!(author = %author.username, %error, "a passkey was not kept");
                unmade()
            })?;
        let txn = db::begin(&app.db).await?;
        let credential_id = BASE64_URL_SAFE_NO_PAD.encode(credential.cred_id());
        let is_known = Entity::find_by_credential_id(credential_id.as_str()).count(&txn).await? > 0;
        if is_known || Self::count(&txn, author).await? >= MOST {
            return Err(unmade());
        }
        let passkey = ActiveModel {
            author_id: Set(author.id),
            credential_id: Set(credential_id),
            credential: Set(serde_json::to_string(&credential)?),
            name: Set(text::one_line(name, LONGEST_NAME)),
            created_at: Set(db::now()),
            ..Default::default()
        };
        let passkey = passkey.insert(&txn).await?;
        txn.commit().await?;
        Ok(passkey)
    }

    /// Asks any device for a key it keeps for this blog.
    pub async fn challenge(app: &App) -> Result<Invitation> {
        let (asked, state) = party(&app.config, "")?.start_discoverable_authentication().map_err(ours)?;
        let state = serde_json::to_string(&state)?;
        let token = Ceremony::begin(&app.db, CeremonyKind::Authentication, None, state).await?;
        Ok(Invitation { token, options: serde_json::to_value(&asked.public_key)? })
    }

    /// The author who has proved to have one of their keys.
    pub async fn recognise(app: &App, token: &str, shown: &str) -> Result<Option<Author>> {
        let ceremony = Ceremony::end(&app.db, CeremonyKind::Authentication, token).await?;
        let (Some(ceremony), Some(shown)) = (ceremony, read::<PublicKeyCredential>(shown)) else {
            return Ok(None);
        };
        let credential_id = BASE64_URL_SAFE_NO_PAD.encode(&shown.raw_id);
        let txn = db::begin(&app.db).await?;
        let Some(passkey) = Entity::find_by_credential_id(credential_id).one(&txn).await? else {
            return Ok(None);
        };
        let author = Authors::find_by_id(passkey.author_id).one(&txn).await?;
        let Some(author) = author.filter(|it| it.disabled_at.is_none()) else { return Ok(None) };
        if shown.get_user_unique_id() != Some(handle(&author).as_bytes()) {
            return Ok(None);
        }
        let mut credential = passkey.read()?;
        let state: DiscoverableAuthentication = serde_json::from_str(&ceremony.state)?;
        let key = DiscoverableKey::from(&credential);
        let proof = party(&app.config, "")?.finish_discoverable_authentication_v2(&shown, state, key);
        let proof = match proof {
            Ok(proof) => proof,
            Err(error) => {
                tracing::info!(author = %author.username, %error, "a passkey was not accepted");
                return Ok(None);
            }
        };
        credential.update_credential(&proof);
        Entity::update_many()
            .col_expr(Column::Credential, Expr::value(serde_json::to_string(&credential)?))
            .col_expr(Column::UsedAt, Expr::value(Some(db::now())))
            .filter(COLUMN.id.eq(passkey.id))
            .exec(&txn)
            .await?;
        txn.commit().await?;
        Ok(Some(author))
    }

    fn read(&self) -> Result<Credential> {
        Ok(serde_json::from_str(&self.credential)?)
    }

    /// Every key of an author, the oldest first.
    pub async fn all(db: &impl ConnectionTrait, author: &Author) -> Result<Vec<Self>> {
        let theirs = Entity::find().filter(COLUMN.author_id.eq(author.id));
        Ok(theirs.order_by_asc(COLUMN.id).all(db).await?)
    }

    /// Everybody who has a key.
    pub(super) async fn author_ids(db: &impl ConnectionTrait) -> Result<Vec<i64>> {
        Ok(Entity::find().select_only().distinct().column(Column::AuthorId).into_tuple().all(db).await?)
    }

    async fn count(db: &impl ConnectionTrait, author: &Author) -> Result<u64> {
        Ok(Entity::find().filter(COLUMN.author_id.eq(author.id)).count(db).await?)
    }

    /// One of an author's keys opens nothing any more.
    pub async fn remove(app: &App, author: &Author, id: i64) -> Result<()> {
        let txn = db::begin(&app.db).await?;
        let gone = Entity::delete_many().filter(COLUMN.id.eq(id)).filter(COLUMN.author_id.eq(author.id));
        if gone.exec(&txn).await?.rows_affected == 0 {
            return Err(Error::NotFound);
        }
        txn.commit().await?;
        Ok(())
    }

    /// None of an author's keys opens anything any more.
    pub(super) async fn forget(txn: &impl ConnectionTrait, author: &Author) -> Result<()> {
        Entity::delete_many().filter(COLUMN.author_id.eq(author.id)).exec(txn).await?;
        Ok(())
    }
}

/// Us, as devices know us.
fn party(config: &Config, blog: &str) -> Result<Webauthn> {
    let domain = config.url.domain().filter(|_| Model::is_possible(config)).ok_or(Error::NotFound)?;
    let name = if blog.is_empty() { domain } else { blog };
    let builder = WebauthnBuilder::new(domain, &config.url).map_err(ours)?;
    builder.rp_name(name).build().map_err(ours)
}

fn is_this_machine(domain: &str) -> bool {
    domain == "localhost" || domain.ends_with(".localhost")
}

/// What devices know an author by: nothing that tells who they are.
fn handle(author: &Author) -> Uuid {
    Uuid::from_u128(author.id.unsigned_abs().into())
}

fn read<T: DeserializeOwned>(sent: &str) -> Option<T> {
    serde_json::from_str(sent).ok()
}

fn unmade() -> Error {
    Error::wrong([Phrase::new("desk-wrong-passkey")])
}

fn ours(error: impl std::fmt::Display) -> Error {
    Error::Internal(anyhow!("passkeys do not work here: {error}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_passkey_needs_a_name_and_a_safe_way() {
        for (url, possible) in [
            ("https://fox.example", true),
            ("https://fox.example:8443", true),
            ("http://localhost:8080", true),
            ("http://fox.localhost:8080", true),
            ("http://fox.example", false),
            ("http://localhost.example", false),
            ("https://192.0.2.1", false),
            ("http://127.0.0.1:8080", false),
            ("https://[2001:db8::1]", false),
        ] {
            let config = Config { url: url.parse().expect("an address"), ..Config::default() };
            assert_eq!(Model::is_possible(&config), possible, "{url}");
        }
    }
}

//! Who knocks: what the database knows of the actors of messages, asked once for all who knock at the same moment.

use std::collections::HashMap;

use sea_orm::{QuerySelect, entity::prelude::*};

use super::{Federation, lane};
use crate::{
    Error, Result,
    blog::{Actor, Stand, Standing, authority_of},
    db::Db,
    together::Together,
};

/// How many are looked up together at most.
const MOST: usize = 64;

/// Whoever a message says has sent it; nothing of it is believed yet.
#[derive(Clone, Debug)]
pub struct Caller {
    pub known: Option<Actor>,
    /// Whether they are blocked, by themselves or with their server.
    pub is_barred: bool,
    /// Whether something we owed to their server did not arrive there.
    pub is_failing: bool,
}

/// Where callers wait for each other, by their addresses.
pub type Door = Together<String, Result<Caller>>;

/// What we know of the actor at this address.
pub async fn look_up(federation: &Federation, url: &str) -> Result<Caller> {
    federation.post.door.done(url.to_owned(), MOST, |urls| look_up_all(&federation.db, urls)).await?
}

async fn look_up_all(db: &Db, urls: Vec<String>) -> Vec<Result<Caller>> {
    match callers(db, &urls).await {
        Ok(callers) => callers.into_iter().map(Ok).collect(),
        Err(error) => {
            tracing::error!(?error, "nobody could be looked up");
            urls.iter().map(|_| Err(Error::Busy)).collect()
        }
    }
}

async fn callers(db: &Db, urls: &[String]) -> Result<Vec<Caller>> {
    let hosts: Vec<String> = urls.iter().map(|it| host_of(it)).collect();
    let failing = lane::Entity::find()
        .select_only()
        .column(lane::Column::Host)
        .distinct()
        .filter(lane::COLUMN.failing_since.is_not_null())
        .filter(lane::COLUMN.host.is_in(hosts.iter().map(String::as_str)));
    let failing = async { Ok(failing.into_tuple::<String>().all(db).await?) };
    let (known, failing) = tokio::try_join!(Actor::by_urls(db, urls), failing)?;
    let known: HashMap<String, Actor> = known.into_iter().map(|it| (it.url.clone(), it)).collect();
    let strangers = urls.iter().zip(&hosts).filter(|it| !known.contains_key(it.0));
    let strangers: Vec<(&str, &str)> = strangers.map(|it| (it.0.as_str(), it.1.as_str())).collect();
    let stands = Standing::of_all(db, &strangers).await?;
    let stand = |url: &str| match known.get(url) {
        Some(known) => known.stand,
        None => stands.get(url).copied(),
    };
    let caller = |(url, host): (&String, &String)| Caller {
        known: known.get(url).cloned(),
        is_barred: stand(url) == Some(Stand::Blocked),
        is_failing: failing.contains(host),
    };
    Ok(urls.iter().zip(&hosts).map(caller).collect())
}

fn host_of(url: &str) -> String {
    url::Url::parse(url).map(|it| authority_of(&it)).unwrap_or_default()
}

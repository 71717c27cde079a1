//! From what an author did to who should hear about it.

use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, ExprTrait, QueryFilter, QuerySelect, QueryTrait,
    sea_query::{Expr, Query, SelectStatement},
};
use serde_json::{Value, json};

use super::{
    Federation, articles, consent,
    delivery::{Delivery, Inbox},
    hub, notes, people,
    wire::{
        Announce, Create, Delete, Moment, PUBLIC, Thing, Tombstone, Update, bare, object_context,
        plain_context, with_context,
    },
};
use crate::{
    App, Error, Result,
    blog::{
        Activities, Activity, Actor, ActorColumn, Actors, Author, Comment, Follower, Peer, PeerColumn, Peers,
        Reaction, Review, Settings, Stand, Standing, Verb,
    },
    db, queue,
};

const BATCH: u64 = 20;
/// How many inboxes are owed an activity in one transaction: first so many, then twice as many each time, up to the most.
const FIRST_PORTION: usize = 64;
const PORTION: usize = 500;
/// After so many failures an activity is given up, so that what comes after it may go on.
const PATIENCE: i32 = 6;

/// Who should hear about an activity.
pub enum Audience {
    /// One actor, at their own inbox.
    One(i64),
    /// One whom we do not listen to any more, for their server's sake.
    Dismissed(i64),
    /// All actors whose ids this question finds, each server once.
    Many(Box<SelectStatement>),
    /// Nobody: what it was about has been taken back in the meantime.
    Nobody,
}

/// Turns recorded activities into deliveries, one for every inbox. Says how many activities were due.
pub async fn hand_out_due(federation: &Federation) -> Result<usize> {
    let due = activities_due(federation).await?;
    let count = due.len();
    hand_out_all(federation, due).await;
    Ok(count)
}

/// Claims what others should hear of.
pub async fn activities_due(federation: &Federation) -> Result<Vec<Activity>> {
    let mut due = queue::claim::<Activities>(&federation.db, BATCH).await?;
    due.sort_by_key(|it| it.id);
    Ok(due)
}

/// Turns claimed activities into deliveries, and rings the bell whenever some are there.
pub async fn hand_out_all(federation: &Federation, due: Vec<Activity>) {
    for activity in due {
        if let Err(error) = hand_out(federation, &activity).await {
            tracing::error!(activity = activity.id, owed_to = ?activity.owed_to, ?error, "not handed out");
            if let Err(error) = put_off(federation, &activity).await {
                tracing::error!(activity = activity.id, ?error, "nor put off");
            }
        }
    }
}

async fn put_off(federation: &Federation, activity: &Activity) -> Result<()> {
    let txn = db::begin(&federation.db).await?;
    if activity.attempts < PATIENCE {
        queue::postpone::<Activities>(&txn, activity.id, activity.attempts).await?;
    } else {
        queue::finish::<Activities>(&txn, activity.id).await?;
    }
    Ok(txn.commit().await?)
}

async fn hand_out(federation: &Federation, activity: &Activity) -> Result<()> {
    if activity.verb == Verb::Ping {
        return hub::tell(federation, activity, activity.attempts >= PATIENCE).await;
    }
    if activity.has_to_wait(&federation.db).await? {
        let txn = db::begin(&federation.db).await?;
        activity.yield_turn(&txn).await?;
        return Ok(txn.commit().await?);
    }
    if let Some(host) = activity.handed_on_from()
        && Standing::of_host(&federation.db, host).await? == Some(Stand::Blocked)
    {
        let txn = db::begin(&federation.db).await?;
        activity.written(&txn, "").await?;
        Delivery::cancel(&txn, activity.id).await?;
        return Ok(txn.commit().await?);
    }
    let (json, audience) = match written(federation, activity).await {
        Ok(json) => (json, audience(federation, activity).await?),
        Err(Error::NotFound | Error::Gone) => (String::new(), Audience::Nobody),
        Err(error) => return Err(error),
    };
    let inboxes = Inbox::all(&federation.db, &audience).await?;
    let owed =
        activity.owed_to.as_deref().map_or(0, |to| inboxes.partition_point(|it| it.address.as_str() <= to));
    // A crowd is served in portions, so that nobody else who writes has to wait for it. The first ones are small: their
    // letters leave while the others are written down.
    let (mut rest, mut size) = (&inboxes[owed..], FIRST_PORTION);
    while rest.len() > size {
        let (portion, others) = rest.split_at(size);
        let txn = db::begin(&federation.db).await?;
        if !activity.written_up_to(&txn, &json, &portion[size - 1].address).await? {
            return Ok(());
        }
        Delivery::owe(&txn, activity, portion).await?;
        txn.commit().await?;
        federation.bell.notify_one();
        (rest, size) = (others, Ord::min(2 * size, PORTION));
    }
    let txn = db::begin(&federation.db).await?;
    if !activity.written(&txn, &json).await? {
        return Ok(());
    }
    if !rest.is_empty() {
        Delivery::owe(&txn, activity, rest).await?;
    }
    hub::note(federation, &txn, activity).await?;
    if activity.is_farewell() {
        Follower::farewell_followed(&txn, activity.actor_id).await?;
    }
    txn.commit().await?;
    federation.bell.notify_one();
    Ok(())
}

/// The very bytes that travel. What is handed on is not touched: its signature would break.
async fn written(app: &App, activity: &Activity) -> Result<String> {
    match (activity.verb, &activity.json) {
        (Verb::Forward, Some(received)) => Ok(received.clone()),
        _ => Ok(compose(app, activity).await?.to_string()),
    }
}

/// The activity as it travels. `NotFound` when what it is about has been taken back.
pub async fn compose(app: &App, activity: &Activity) -> Result<Value> {
    if let Some(json) = activity.json.as_deref().filter(|it| !it.is_empty()) {
        return Ok(serde_json::from_str(json)?);
    }
    match (activity.verb, activity.comment_id, activity.review_id) {
        (Verb::Accept | Verb::Reject | Verb::Revoke, ..) => consent::compose(app, activity).await,
        (Verb::Settle, ..) => settle(app, activity).await,
        (Verb::Relay, ..) => relay(app, activity).await,
        (Verb::Dismiss, ..) => dismiss(app, activity).await,
        (Verb::Delete, None, None) => leave(app, activity).await,
        (Verb::Delete, ..) => delete(app, activity).await,
        (Verb::Announce, _, Some(_)) => {
            let review = Review::by_uid(&app.db, &activity.subject).await?;
            match announcer(app, activity.actor_id).await? {
                Some(author) => boost_by(app, &review, &author, &activity.uid).await,
                None => boost(app, &review).await,
            }
        }
        (Verb::Undo, _, Some(review_id)) => unboost(app, activity, review_id).await,
        (verb, Some(comment_id), _) => say(app, verb, &Comment::by_id(&app.db, comment_id).await?).await,
        (Verb::Create, None, Some(_)) => {
            create(app, &Review::by_uid(&app.db, &activity.subject).await?).await
        }
        (Verb::Update, None, Some(_)) => {
            update(app, &Review::by_uid(&app.db, &activity.subject).await?).await
        }
        (_, None, None) => introduce(app, activity).await,
        _ => Err(Error::NotFound),
    }
}

/// A review appears.
pub async fn create(app: &App, review: &Review) -> Result<Value> {
    let article = articles::letter(app, review).await?;
    let id = format!("{}/create", review.url(app));
    let create: Create = envelope(id, &article, Moment(review.out_at()));
    Ok(with_context(object_context(), create)?)
}

async fn update(app: &App, review: &Review) -> Result<Value> {
    let article = articles::letter(app, review).await?;
    let id = format!("{}/updates/{}", review.url(app), review.revision);
    let update: Update = envelope(id, &article, Moment(review.revised_at.unwrap_or(review.saved_at)));
    Ok(with_context(object_context(), update)?)
}

/// What holds for replies and quotes has changed and nothing else: a new id, but no new `updated`.
async fn settle(app: &App, activity: &Activity) -> Result<Value> {
    let review = Review::by_uid(&app.db, &activity.subject).await?;
    let article = articles::letter(app, &review).await?;
    let id = format!("{}/updates/{}", review.url(app), activity.uid);
    let update: Update = envelope(id, &article, Moment(activity.created_at));
    Ok(with_context(object_context(), update)?)
}

/// An author answers a comment, changes the answer, or takes it back.
async fn say(app: &App, verb: Verb, comment: &Comment) -> Result<Value> {
    if comment.gone_at.is_some() || (comment.is_guests() && !comment.is_travelling()) {
        return Err(Error::Gone);
    }
    let note = notes::document(app, comment).await?;
    match verb {
        Verb::Update => {
            let at = comment.edited_at.unwrap_or(comment.said_at);
            let update: Update =
                envelope(format!("{}/updates/{}", comment.url, at.timestamp()), &note, Moment(at));
            Ok(with_context(object_context(), update)?)
        }
        _ => {
            let create: Create = envelope(format!("{}/create", comment.url), &note, Moment(comment.said_at));
            Ok(with_context(object_context(), create)?)
        }
    }
}

/// The answer an author gave, in its Create.
pub async fn create_note(app: &App, comment: &Comment) -> Result<Value> {
    say(app, Verb::Create, comment).await
}

/// An activity around a thing, addressed as the thing is.
fn envelope<K: Default>(id: String, thing: &Value, published: Moment) -> super::wire::Activity<K> {
    let heard = Thing(thing);
    let all = |name| heard.links(name).map(str::to_owned).collect();
    super::wire::Activity {
        id,
        kind: K::default(),
        actor: heard.link("attributedTo").unwrap_or_default().to_owned(),
        published: Some(published),
        to: all("to"),
        cc: all("cc"),
        audience: heard.link("audience").map(str::to_owned),
        object: thing.clone(),
    }
}

async fn delete(app: &App, activity: &Activity) -> Result<Value> {
    let actor = Actor::by_id(&app.db, activity.actor_id).await?;
    let (folder, former_type) =
        if activity.comment_id.is_some() { ("comments", "Note") } else { ("articles", "Article") };
    let id = app.url(&format!("/ap/{folder}/{}", activity.subject));
    let confidant = confidant(app, activity).await?;
    let delete = Delete {
        id: format!("{id}#delete"),
        kind: Default::default(),
        actor: actor.url.clone(),
        published: None,
        cc: if confidant.is_none() { articles::copies(app, &actor.url) } else { vec![] },
        audience: confidant.is_none().then(|| app.url("/ap/blog")),
        to: vec![confidant.unwrap_or_else(|| PUBLIC.to_owned())],
        object: serde_json::to_value(Tombstone {
            id,
            kind: Default::default(),
            former_type: former_type.to_owned(),
            deleted: Moment(activity.created_at),
        })?,
    };
    Ok(with_context(plain_context(), delete)?)
}

/// An author leaves for good.
async fn leave(app: &App, activity: &Activity) -> Result<Value> {
    let actor = Actor::by_id(&app.db, activity.actor_id).await?;
    let delete = Delete {
        id: format!("{}#delete", actor.url),
        kind: Default::default(),
        actor: actor.url.clone(),
        published: None,
        to: vec![PUBLIC.to_owned()],
        cc: vec![format!("{}/followers", actor.url)],
        audience: None,
        object: json!(actor.url),
    };
    Ok(with_context(plain_context(), delete)?)
}

/// Who alone heard what is taken back, if it was private.
async fn confidant(app: &App, activity: &Activity) -> Result<Option<String>> {
    let Some(comment_id) = activity.comment_id else { return Ok(None) };
    let comment = Comment::by_id(&app.db, comment_id).await?;
    if comment.visibility.is_open() {
        return Ok(None);
    }
    Ok(notes::answered(app, &comment).await?.map(|it| it.url))
}

/// The blog boosts a review: only its id, which microblogs go and fetch.
pub async fn boost(app: &App, review: &Review) -> Result<Value> {
    let blog = Settings::get(&app.db).await?.blog(&app.db).await?;
    boost_by(app, review, &blog, &review.uid).await
}

/// One who wrote it too, if it is not the blog that speaks.
async fn announcer(app: &App, actor_id: i64) -> Result<Option<Actor>> {
    match Author::by_actor(&app.db, actor_id).await? {
        Some(author) => author.actor(&app.db).await.map(Some),
        None => Ok(None),
    }
}

/// The blog, or one who wrote it too, boosts a review, under an id that ends like this.
pub async fn boost_by(app: &App, review: &Review, who: &Actor, uid: &str) -> Result<Value> {
    let author = review.speaker(&app.db).await?;
    let announce = Announce {
        id: format!("{}/announces/{uid}", who.url),
        kind: Default::default(),
        actor: who.url.clone(),
        published: Some(Moment(review.out_at())),
        to: vec![PUBLIC.to_owned()],
        cc: vec![format!("{}/followers", who.url), author.url],
        audience: None,
        object: json!(review.url(app)),
    };
    Ok(with_context(plain_context(), announce)?)
}

/// A name is off a review: its boost is undone.
async fn unboost(app: &App, activity: &Activity, review_id: i64) -> Result<Value> {
    let review = Review::by_id(&app.db, review_id).await?;
    if !review.is_told() {
        return Err(Error::Gone);
    }
    let who = Actor::by_id(&app.db, activity.actor_id).await?;
    let announce = bare(boost_by(app, &review, &who, &activity.subject).await?);
    let undo = json!({
        "id": format!("{}/announces/{}#undo", who.url, activity.subject),
        "type": "Undo",
        "actor": who.url,
        "to": announce["to"].clone(),
        "cc": announce["cc"].clone(),
        "object": announce,
    });
    Ok(with_context(plain_context(), undo)?)
}

/// The blog passes on a whole activity, as servers that keep forums want it.
async fn relay(app: &App, activity: &Activity) -> Result<Value> {
    let relayed = Activity::by_id(&app.db, activity.relayed_id.ok_or(Error::NotFound)?).await?;
    let object = bare(Box::pin(compose(app, &relayed)).await?);
    let blog = Settings::get(&app.db).await?.blog(&app.db).await?;
    let announce = Announce {
        id: format!("{}/announces/{}", blog.url, activity.uid),
        kind: Default::default(),
        actor: blog.url.clone(),
        published: None,
        to: vec![PUBLIC.to_owned()],
        cc: vec![format!("{}/followers", blog.url)],
        audience: None,
        object,
    };
    Ok(with_context(object_context(), announce)?)
}

/// Somebody's follow is over, as if it had never been accepted.
async fn dismiss(app: &App, activity: &Activity) -> Result<Value> {
    let followed = Actor::by_id(&app.db, activity.actor_id).await?;
    let follower = Actor::by_id(&app.db, activity.recipient_id.ok_or(Error::NotFound)?).await?;
    let mut follow = json!({ "type": "Follow", "actor": follower.url, "object": followed.url });
    if !activity.subject.is_empty() {
        follow["id"] = json!(activity.subject);
    }
    let reject = json!({
        "id": format!("{}/rejects/{}", followed.url, activity.uid),
        "type": "Reject",
        "actor": followed.url,
        "to": [follower.url],
        "object": follow,
    });
    Ok(with_context(plain_context(), reject)?)
}

async fn introduce(app: &App, activity: &Activity) -> Result<Value> {
    let actor = Actor::by_id(&app.db, activity.actor_id).await?;
    let author = Author::by_actor(&app.db, actor.id).await?;
    let update = Update {
        id: format!("{}#updates/{}", actor.url, activity.uid),
        kind: Default::default(),
        actor: actor.url.clone(),
        published: Some(Moment(activity.created_at)),
        to: vec![PUBLIC.to_owned()],
        cc: vec![format!("{}/followers", actor.url)],
        audience: None,
        object: people::document(app, &actor, author.as_ref())?,
    };
    Ok(with_context(object_context(), update)?)
}

/// Who should hear about it. Servers that keep forums hear the blog's relays and not its boosts.
async fn audience(app: &App, activity: &Activity) -> Result<Audience> {
    match activity.recipient_id {
        // A complaint is for their server more than for them.
        Some(whom) if activity.verb == Verb::Flag => return Ok(Audience::Many(Box::new(only(whom)))),
        // Who has seen the consent should hear that it is gone, not only whoever had it.
        Some(whom) if activity.verb == Verb::Revoke => {
            let all = any_of(vec![Follower::ids_of(activity.actor_id), only(whom)]);
            return Ok(Audience::Many(Box::new(all)));
        }
        Some(recipient) if activity.verb == Verb::Dismiss => return Ok(Audience::Dismissed(recipient)),
        Some(recipient) => return Ok(Audience::One(recipient)),
        None => {}
    }
    let settings = Settings::get(&app.db).await?;
    let own = || Follower::ids_of(activity.actor_id);
    let followers_of_blog = || Follower::ids_of(settings.blog_actor_id);
    let audience = match (activity.verb, activity.comment_id, activity.review_id) {
        (Verb::Forward, ..) => elsewhere(own(), &activity.subject),
        (Verb::Delete, None, None) => match Author::by_actor(&app.db, activity.actor_id).await? {
            Some(author) => any_of(author.acquaintances()),
            None => own(),
        },
        (Verb::Announce | Verb::Undo, ..) => keeping_forums(own(), false),
        (Verb::Relay, ..) => keeping_forums(own(), true),
        (_, Some(comment_id), _) => return listeners(app, activity, comment_id).await,
        (Verb::Update | Verb::Settle | Verb::Delete, None, Some(review_id)) => any_of(vec![
            own(),
            keeping_forums(followers_of_blog(), false),
            Comment::speaker_ids(review_id),
            Reaction::actor_ids(review_id),
            Follower::ids_of_writers(review_id),
            Follower::ids_of_announcers(review_id),
        ]),
        _ => own(),
    };
    Ok(Audience::Many(Box::new(audience)))
}

/// An author's answer is heard by their followers, by whom it answers, and by whoever speaks in the
/// thread; a private one only by whom it answers.
async fn listeners(app: &App, activity: &Activity, comment_id: i64) -> Result<Audience> {
    let comment = Comment::by_id(&app.db, comment_id).await?;
    let answered = notes::answered(app, &comment).await?;
    if !comment.visibility.is_open() {
        return Ok(answered.map_or(Audience::Nobody, |it| Audience::One(it.id)));
    }
    let mut listeners = vec![Follower::ids_of(activity.actor_id)];
    listeners.extend(comment.review_id.map(Comment::speaker_ids));
    listeners.extend(answered.map(|it| only(it.id)));
    Ok(Audience::Many(Box::new(any_of(listeners))))
}

fn only(actor_id: i64) -> SelectStatement {
    Actors::find().select_only().column(ActorColumn::Id).filter(ActorColumn::Id.eq(actor_id)).into_query()
}

fn any_of(questions: Vec<SelectStatement>) -> SelectStatement {
    let mut any = sea_orm::Condition::any();
    for question in questions {
        any = any.add(ActorColumn::Id.in_subquery(question));
    }
    Actors::find().select_only().column(ActorColumn::Id).filter(any).into_query()
}

/// Those of these actors who are not on this server.
fn elsewhere(ids: SelectStatement, host: &str) -> SelectStatement {
    Query::select()
        .column(ActorColumn::Id)
        .from(Actors)
        .and_where(ActorColumn::Id.in_subquery(ids))
        .and_where(Expr::col(ActorColumn::Host).ne(host))
        .take()
}

/// The blog, if anybody follows it on a server that keeps forums, or that has not been asked yet what it is.
pub async fn forum_keeper(db: &impl ConnectionTrait, blog_id: i64) -> Result<Option<Actor>> {
    let is_forum = PeerColumn::Software.is_in(Peer::forums().iter().copied());
    let perhaps = Peers::find()
        .select_only()
        .column(PeerColumn::Host)
        .filter(is_forum.or(PeerColumn::AskedAt.is_null()))
        .into_query();
    let one = Query::select()
        .expr(Expr::val(1))
        .from(Actors)
        .and_where(ActorColumn::Id.in_subquery(Follower::ids_of(blog_id)))
        .and_where(ActorColumn::Host.in_subquery(perhaps))
        .take();
    Ok(Actors::find_by_id(blog_id).filter(Expr::exists(one)).one(db).await?)
}

/// Those of these actors whose server keeps forums, or all the others.
fn keeping_forums(ids: SelectStatement, keeps: bool) -> SelectStatement {
    let forums = Peers::find()
        .select_only()
        .column(PeerColumn::Host)
        .filter(PeerColumn::Software.is_in(Peer::forums().iter().copied()))
        .into_query();
    let host = Expr::col(ActorColumn::Host);
    let there = if keeps { host.in_subquery(forums) } else { host.not_in_subquery(forums) };
    Query::select()
        .column(ActorColumn::Id)
        .from(Actors)
        .and_where(ActorColumn::Id.in_subquery(ids))
        .and_where(there)
        .take()
}

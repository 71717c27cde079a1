//! The hands: they do what is due, and tidy up hourly.

use std::{sync::Arc, time::Duration};

use tokio::{task::JoinSet, time::Instant};

use crate::{
    App, Result,
    blog::{
        self, Authors, Blocklist, Bulletin, Ceremony, Comment, Errand, Guest, Invitation, Lead, Mention,
        Notice, Readership, Review, Session, Tombstone, Upload, Uploads,
    },
    db,
    federation::{
        Delivery, Federation, Hand, Places, Start, activities_due, ask_peers, crawl_due, hand_out_all, lane,
        look_for_parents, read_lists, read_quotes, serve_lane, tell_policies,
    },
    queue,
};

/// How long we look away when nothing is due. A deed in this process rings a bell at once.
const NAP: Duration = Duration::from_millis(500);
/// How long we do not listen to the bell after a look that found nothing: in a storm of replies it rings all the time.
const DEAF: Duration = Duration::from_millis(50);
/// How long we look at nothing but deliveries at most.
const BUSY: Duration = Duration::from_millis(50);
/// How many digests are on their way at the same time.
const LETTERS: usize = 4;
/// How many lanes may be open for every place, with those that take longer.
const STUCK: usize = 8;
const TIDY_EVERY: Duration = Duration::from_secs(3600);
/// How long what has begun may take to end when the process is asked to stop.
const FINISHING: Duration = Duration::from_secs(25);

/// What has begun and is not done yet.
struct Hands {
    /// There is never a second one: what an actor said is handed out in that order.
    handing_out: JoinSet<()>,
    sending: JoinSet<()>,
    /// One for every lane that may be served at the same time, as long as its server answers in time.
    places: Arc<Places>,
    /// Whether places were scarce when we looked.
    is_full: bool,
    /// Whether they were not, and yet too many lanes were open.
    is_crowded: bool,
    /// Whether as many lanes were due as could be begun, so that there are more of them.
    has_more: bool,
    /// When we last looked at everything.
    looked: Instant,
    asking: JoinSet<()>,
    mailing: JoinSet<()>,
    printing: JoinSet<()>,
}

impl Hands {
    fn new(places: usize) -> Self {
        Self {
            handing_out: JoinSet::new(),
            sending: JoinSet::new(),
            places: Places::new(places),
            is_full: false,
            is_crowded: false,
            has_more: false,
            looked: Instant::now(),
            asking: JoinSet::new(),
            mailing: JoinSet::new(),
            printing: JoinSet::new(),
        }
    }

    /// How many lanes more may be served now.
    fn free(&self, federation: &Federation) -> usize {
        let open = (federation.config.deliveries * STUCK).saturating_sub(self.sending.len());
        Ord::min(open, self.places.free.available_permits())
    }

    /// Lets go of what is done.
    fn let_go(&mut self) {
        while self.handing_out.try_join_next().is_some() {}
        while self.sending.try_join_next().is_some() {}
        while self.asking.try_join_next().is_some() {}
        while self.mailing.try_join_next().is_some() {}
        while self.printing.try_join_next().is_some() {}
    }

    async fn finish(&mut self) {
        while self.handing_out.join_next().await.is_some() {}
        while self.sending.join_next().await.is_some() {}
        while self.asking.join_next().await.is_some() {}
        while self.mailing.join_next().await.is_some() {}
        while self.printing.join_next().await.is_some() {}
    }
}

/// Works until `stop` is over, then finishes what it has begun.
pub async fn run(federation: Federation, stop: impl Future<Output = ()>) {
    let mut hands = Hands::new(federation.config.deliveries);
    let mut tidied: Option<Instant> = None;
    tokio::pin!(stop);
    loop {
        let looked = Instant::now();
        let did = match turn(&federation, &mut hands).await {
            Ok(did) => did,
            Err(error) => {
                tracing::error!(?error, "the worker stumbled");
                0
            }
        };
        if tidied.is_none_or(|it| it.elapsed() > TIDY_EVERY) {
            tidied = Some(Instant::now());
            if let Err(error) = tidy(&federation).await {
                tracing::error!(?error, "could not tidy up");
            }
        }
        hands.let_go();
        let nap = if did > 0 { Duration::ZERO } else { NAP };
        let deaf = if hands.handing_out.is_empty() { DEAF } else { Duration::ZERO };
        let bell = async {
            tokio::time::sleep_until(looked + deaf).await;
            federation.bell.notified().await;
        };
        tokio::select! {
            () = &mut stop => break,
            () = bell => {}
            _ = hands.places.free.acquire_many(hands.places.some() as u32), if hands.is_full && did == 0 => {}
            _ = hands.sending.join_next(), if hands.is_crowded && did == 0 => {}
            _ = hands.handing_out.join_next(), if !hands.handing_out.is_empty() && did == 0 => {}
            _ = hands.asking.join_next(), if !hands.asking.is_empty() && did == 0 => {}
            _ = hands.printing.join_next(), if !hands.printing.is_empty() && did == 0 => {}
            () = tokio::time::sleep(nap) => {}
        }
    }
    if tokio::time::timeout(FINISHING, hands.finish()).await.is_err() {
        tracing::warn!("some deliveries did not end in time; they will be sent again after the next start");
    }
}

/// Lets handing out begin. Those who are owed something hear of it while the others are still being written down.
async fn hand_out_due(federation: &Federation, hands: &mut Hands) -> Result<usize> {
    if !hands.handing_out.is_empty() {
        return Ok(0);
    }
    let due = activities_due(federation).await?;
    let begun = due.len();
    if begun > 0 {
        let federation = federation.clone();
        hands.handing_out.spawn(async move { hand_out_all(&federation, due).await });
    }
    Ok(begun)
}

/// Lets deliveries begin, many at a time. Says how many lanes that are.
async fn send_due(federation: &Federation, hands: &mut Hands) -> Result<usize> {
    let free = hands.free(federation);
    hands.is_full = hands.places.are_scarce();
    hands.is_crowded = !hands.is_full && free < hands.places.some();
    if free < hands.places.some() {
        return Ok(0);
    }
    let lanes = queue::claim::<lane::Entity>(&federation.db, free as u64).await?;
    hands.has_more = lanes.len() == free;
    if lanes.is_empty() {
        return Ok(0);
    }
    let begun = lanes.len();
    let starts = match Start::all(&federation.db, &lanes).await {
        Ok(starts) => starts,
        Err(error) => {
            let txn = db::begin(&federation.db).await?;
            queue::give_back::<lane::Entity>(&txn, lanes.iter().map(|it| it.id)).await?;
            txn.commit().await?;
            return Err(error);
        }
    };
    for start in starts {
        let (federation, hand) = (federation.clone(), Hand::new(&hands.places));
        hands.sending.spawn(async move {
            let inbox = start.lane.inbox.clone();
            if let Err(error) = serve_lane(&federation, start, hand).await {
                tracing::error!(%inbox, ?error, "a lane could not be served");
            }
        });
    }
    Ok(begun)
}

/// One look at everything: hands out, asks, and lets deliveries begin. Says how much it found to do. While a crowd is
/// being served we look at the rest only now and then.
async fn turn(federation: &Federation, hands: &mut Hands) -> Result<usize> {
    (hands.is_full, hands.is_crowded) = (false, false);
    if hands.has_more && hands.looked.elapsed() < BUSY {
        return send_due(federation, hands).await;
    }
    hands.looked = Instant::now();
    // What others should hear stays due; only what is done at home is done.
    if federation.config.offline {
        return Ok(Review::go_out(federation).await?
            + print_due(federation, hands).await?
            + blog::catch_up(&federation.db).await?);
    }
    let asked = ask_peers(federation).await?;
    let went_out = Review::go_out(federation).await?;
    let settled = tell_policies(federation).await?;
    let handed_out = hand_out_due(federation, hands).await?;
    let quoted = read_quotes(federation).await?;
    let looked_for = look_for_parents(federation).await?;
    let crawled = crawl_due(federation, &mut hands.asking).await?;
    let read = read_lists(federation, &mut hands.asking).await?;
    let mailed = mail_due(federation, hands).await?;
    let printed = print_due(federation, hands).await?;
    let indexed = blog::catch_up(&federation.db).await? + Review::render_anew(&federation.db).await?;
    let begun = send_due(federation, hands).await?;
    Ok(asked
        + went_out
        + settled
        + handed_out
        + quoted
        + looked_for
        + crawled
        + read
        + mailed
        + printed
        + indexed
        + begun)
}

/// Lets digests begin that are due. Without a mail server nothing is.
async fn mail_due(app: &App, hands: &mut Hands) -> Result<usize> {
    let free = LETTERS.saturating_sub(hands.mailing.len());
    if app.mail.is_none() || free == 0 {
        return Ok(0);
    }
    let due = queue::claim::<Authors>(&app.db, free as u64).await?;
    let begun = due.len();
    for author in due {
        let app = app.clone();
        hands.mailing.spawn(async move {
            if let Err(error) = Bulletin::send(&app, &author).await {
                tracing::error!(author = %author.username, ?error, "a digest could not be written");
            }
        });
    }
    Ok(begun)
}

/// Lets one picture begin that is due. It takes a whole processor for seconds, so there is never a second.
async fn print_due(app: &App, hands: &mut Hands) -> Result<usize> {
    if !hands.printing.is_empty() {
        return Ok(0);
    }
    let due = queue::claim::<Uploads>(&app.db, 1).await?;
    let begun = due.len();
    for upload in due {
        let app = app.clone();
        hands.printing.spawn(async move {
            if let Err(error) = upload.attend(&app).await {
                tracing::error!(file = %upload.file, ?error, "a picture was not attended to");
            }
        });
    }
    Ok(begun)
}

/// Does what is due right now, to its end, and says how much that was.
pub async fn work(federation: &Federation) -> Result<usize> {
    let mut hands = Hands::new(federation.config.deliveries);
    let mut did = turn(federation, &mut hands).await?;
    while hands.handing_out.join_next().await.is_some() {}
    did += send_due(federation, &mut hands).await?;
    hands.finish().await;
    Ok(did)
}

/// Forgets what nobody needs any more. Every node may do it at any time.
pub async fn tidy(app: &App) -> Result<()> {
    let txn = db::begin(&app.db).await?;
    Session::tidy(&txn).await?;
    Ceremony::tidy(&txn).await?;
    Invitation::tidy(&txn).await?;
    Tombstone::tidy(&txn).await?;
    Comment::tidy(&txn).await?;
    Lead::tidy(&txn).await?;
    Guest::tidy(&txn).await?;
    Errand::tidy(&txn).await?;
    Notice::tidy(&txn).await?;
    Blocklist::tidy(&txn).await?;
    Mention::tidy(&txn).await?;
    Review::tidy(&txn).await?;
    Review::reckon(&txn).await?;
    Upload::tidy(&txn).await?;
    blog::tidy_words(&txn).await?;
    Delivery::tidy(&txn).await?;
    txn.commit().await?;
    if let Err(error) = Readership::note(app).await {
        tracing::error!(?error, "the followers of today were not counted");
    }
    app.db.checkpoint().await
}

//! Hands that write letters, some at a time, and what they know of the servers they write to. Whoever is silent must
//! not keep the others waiting: not their place, and not all who have something for the same server.

use std::{
    sync::{
        Arc, OnceLock,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use tokio::sync::{Mutex, MutexGuard, Notify, OwnedSemaphorePermit, Semaphore};

/// How long a server may take over a letter at most before it loses its place.
const IN_TIME: Duration = Duration::from_millis(500);
/// How often a hand looks how the others fare while places are scarce: how many of them for every place may be
/// answered sooner, and how often may it see that nobody was.
const LOOK: Duration = Duration::from_millis(50);
const OVERTAKEN: usize = 4;
const STANDSTILL: u32 = 6;

/// So many letters may be on their way at the same time, to servers that answer in time.
#[derive(Debug)]
pub struct Places {
    pub free: Arc<Semaphore>,
    count: usize,
    answered: AtomicUsize,
}

impl Places {
    pub fn new(count: usize) -> Arc<Self> {
        Arc::new(Self { free: Arc::new(Semaphore::new(count)), count, answered: AtomicUsize::new(0) })
    }

    /// How many places have to be free for new letters to be begun.
    pub fn some(&self) -> usize {
        self.count.div_ceil(4)
    }

    pub fn are_scarce(&self) -> bool {
        self.free.available_permits() < self.some()
    }
}

/// A hand that writes letters. A server that takes longer than the others loses its place, and is waited for beside
/// them.
pub struct Hand {
    places: Arc<Places>,
    place: Option<OwnedSemaphorePermit>,
    lost: Arc<Notify>,
}

impl Hand {
    /// Takes a place if there is one; if not, [`Host::turn`] waits for one.
    pub fn new(places: &Arc<Places>) -> Self {
        let place = places.free.clone().try_acquire_owned().ok();
        Self { places: places.clone(), place, lost: Arc::default() }
    }

    /// Whoever waits for this learns that a server takes longer than the others.
    pub fn lost(&self) -> Arc<Notify> {
        self.lost.clone()
    }

    /// Waits for an answer. How soon the others have theirs is the measure: on a busy machine everybody takes long.
    pub async fn hold<T>(&mut self, asking: impl Future<Output = T>) -> T {
        tokio::pin!(asking);
        let answered = || self.places.answered.load(Ordering::Relaxed);
        let (begun, before) = (Instant::now(), answered());
        let (mut seen, mut standstill) = (before, 0);
        let answer = loop {
            if let Ok(answer) = tokio::time::timeout(LOOK, &mut asking).await {
                break answer;
            }
            standstill = if answered() == seen { standstill + 1 } else { 0 };
            seen = answered();
            let is_overtaken = seen.wrapping_sub(before) >= OVERTAKEN * self.places.count;
            let is_in_the_way = self.places.are_scarce() && (is_overtaken || standstill >= STANDSTILL);
            if is_in_the_way || begun.elapsed() >= IN_TIME {
                self.place = None;
                self.lost.notify_one();
                break asking.await;
            }
        };
        self.places.answered.fetch_add(1, Ordering::Relaxed);
        answer
    }

    async fn take_place(&mut self) {
        if self.place.is_none() {
            self.place = self.places.free.clone().acquire_owned().await.ok();
        }
    }
}

/// A server that letters go to. One letter finds out for all others whether it answers.
#[derive(Debug, Default)]
pub struct Host {
    first: Mutex<()>,
    /// Why the first letter had no answer, or `None` if it had one.
    silence: OnceLock<Option<String>>,
    is_slow: AtomicBool,
}

/// Whether a letter may be written to a server now.
pub enum Turn<'a> {
    /// Nobody knows yet whether it answers: whoever holds this finds out.
    First(MutexGuard<'a, ()>),
    /// It answers.
    Usual,
    /// It does not answer, and why.
    Silent(String),
    /// The first letter is still on its way.
    NotYet,
}

impl Host {
    /// Nobody waits for long to learn whether a server answers, and nobody has a place meanwhile. Whoever may write
    /// has one.
    pub async fn turn(&self, hand: &mut Hand) -> Turn<'_> {
        let turn = self.turn_without_place(hand).await;
        if matches!(turn, Turn::First(_) | Turn::Usual) {
            hand.take_place().await;
        }
        turn
    }

    async fn turn_without_place(&self, hand: &mut Hand) -> Turn<'_> {
        if let Some(known) = self.known() {
            return known;
        }
        if self.is_slow.load(Ordering::Relaxed) {
            return Turn::NotYet;
        }
        let first = match self.first.try_lock() {
            Ok(first) => Some(first),
            Err(_) => {
                hand.place = None;
                tokio::time::timeout(IN_TIME, self.first.lock()).await.ok()
            }
        };
        self.known().unwrap_or_else(|| first.map_or(Turn::NotYet, Turn::First))
    }

    fn known(&self) -> Option<Turn<'static>> {
        let silence = self.silence.get()?;
        Some(silence.clone().map_or(Turn::Usual, Turn::Silent))
    }

    /// The first letter takes longer than others.
    pub fn slow(&self) {
        self.is_slow.store(true, Ordering::Relaxed);
    }

    /// What came of the first letter: why there was no answer, or `None`.
    pub fn found_out(&self, silence: Option<String>) {
        let _ = self.silence.set(silence);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn whoever_is_overtaken_loses_their_place() {
        let places = Places::new(2);
        let (mut slow, mut quick) = (Hand::new(&places), Hand::new(&places));
        assert_eq!(places.free.available_permits(), 0);
        let lost = slow.lost();
        let silent = tokio::spawn(async move { slow.hold(std::future::pending::<()>()).await });
        // It is on its way before the others are.
        tokio::task::yield_now().await;
        for _ in 0..2 * OVERTAKEN {
            quick.hold(tokio::task::yield_now()).await;
        }
        let begun = Instant::now();
        lost.notified().await;
        assert!(begun.elapsed() < IN_TIME, "others need the place");
        assert_eq!(places.free.available_permits(), 1);
        silent.abort();
    }

    #[tokio::test]
    async fn one_letter_finds_out_for_all() {
        let (places, host) = (Places::new(2), Host::default());
        let [mut one, mut other] = [0; 2].map(|_| Hand::new(&places));
        let Turn::First(first) = host.turn(&mut one).await else { panic!("somebody has to be the first") };
        let answer = async {
            tokio::task::yield_now().await;
            host.found_out(Some("closed".into()));
            drop(first);
        };
        let (heard, ()) = tokio::join!(host.turn(&mut other), answer);
        assert!(matches!(heard, Turn::Silent(why) if why == "closed"));
    }

    #[tokio::test]
    async fn nobody_waits_for_a_slow_server() {
        let (places, host) = (Places::new(2), Host::default());
        let [mut one, mut other] = [0; 2].map(|_| Hand::new(&places));
        let _first = host.turn(&mut one).await;
        host.slow();
        assert!(matches!(host.turn(&mut other).await, Turn::NotYet));
        host.found_out(None);
        assert!(matches!(host.turn(&mut other).await, Turn::Usual));
    }
}

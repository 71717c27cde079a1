//! How fast one server may be asked, and how long it is left in peace when it does not answer.

use std::{
    collections::HashMap,
    sync::{Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};

/// What may be asked at once after a long silence is what a minute allows.
const MINUTE: Duration = Duration::from_secs(60);
/// How long a server that does not answer is left in peace: at first, and at most.
const PEACE: Duration = Duration::from_secs(30);
const LONGEST_PEACE: Duration = Duration::from_secs(3600);
/// How many servers we keep in mind.
const MOST: usize = 10_000;

/// The pace for every server, kept by this process.
#[derive(Debug)]
pub struct Pace {
    /// Between two questions in the long run.
    gap: Duration,
    hosts: Mutex<HashMap<String, Host>>,
}

#[derive(Clone, Copy, Debug)]
struct Host {
    /// When everything asked so far will have been paid for.
    paid_at: Instant,
    /// The last moment that somebody was told to come back at: each is given one of their own.
    promised_at: Instant,
    quiet_until: Instant,
    failures: u32,
}

impl Pace {
    pub fn new(questions_per_minute: u32) -> Self {
        Self { gap: MINUTE / questions_per_minute.max(1), hosts: Mutex::default() }
    }

    fn hosts(&self) -> MutexGuard<'_, HashMap<String, Host>> {
        self.hosts.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes a turn to ask this server, or says how long to wait before asking for one again.
    pub fn turn(&self, host: &str) -> Result<(), Duration> {
        let now = Instant::now();
        let mut hosts = self.hosts();
        let entry = meet(&mut hosts, host, now);
        if entry.quiet_until > now {
            return Err(entry.quiet_until - now);
        }
        let paid_at = entry.paid_at.max(now) + self.gap;
        let wait = paid_at.saturating_duration_since(now + MINUTE);
        if wait.is_zero() {
            entry.paid_at = paid_at;
            return Ok(());
        }
        entry.promised_at = (entry.promised_at + self.gap).max(now + wait).min(now + LONGEST_PEACE);
        Err(entry.promised_at - now)
    }

    /// One question more that could not wait: others wait for it.
    pub fn charge(&self, host: &str) {
        let now = Instant::now();
        let mut hosts = self.hosts();
        let entry = meet(&mut hosts, host, now);
        entry.paid_at = entry.paid_at.max(now) + self.gap;
    }

    /// The server did not answer, or asked for peace: each time it gets more, unless it says how much.
    pub fn failed(&self, host: &str, wish: Option<Duration>) {
        let now = Instant::now();
        let mut hosts = self.hosts();
        let Some(entry) = hosts.get_mut(host) else { return };
        let peace = wish.unwrap_or_else(|| PEACE * 2u32.saturating_pow(entry.failures.min(7)));
        entry.quiet_until = entry.quiet_until.max(now + peace.min(LONGEST_PEACE));
        entry.failures += 1;
    }

    pub fn answered(&self, host: &str) {
        if let Some(entry) = self.hosts().get_mut(host) {
            entry.failures = 0;
        }
    }
}

fn meet<'a>(hosts: &'a mut HashMap<String, Host>, host: &str, now: Instant) -> &'a mut Host {
    if hosts.len() >= MOST {
        hosts.retain(|_, it| it.paid_at > now || it.quiet_until > now);
    }
    let stranger = Host { paid_at: now, promised_at: now, quiet_until: now, failures: 0 };
    hosts.entry(host.to_owned()).or_insert(stranger)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_minute_of_questions_may_be_asked_at_once_and_no_more() {
        let pace = Pace::new(5);
        let taken = (0..20).filter(|_| pace.turn("moor.example").is_ok()).count();
        assert_eq!(taken, 5);
        assert!(pace.turn("moor.example").is_err_and(|it| it > Duration::from_secs(12)), "after the others");
        assert!(pace.turn("fen.example").is_ok(), "another server is asked all the same");
    }

    #[test]
    fn everybody_who_waits_is_given_a_moment_of_their_own() {
        let pace = Pace::new(60);
        for _ in 0..60 {
            assert!(pace.turn("moor.example").is_ok());
        }
        let waits: Vec<u64> =
            (0..3).filter_map(|_| pace.turn("moor.example").err()).map(|it| it.as_millis() as u64).collect();
        assert!(waits[0] <= 1_000 && waits[1] > waits[0] + 900 && waits[2] > waits[1] + 900, "{waits:?}");
    }

    #[test]
    fn a_server_that_does_not_answer_is_left_in_peace() {
        let pace = Pace::new(60);
        assert!(pace.turn("moor.example").is_ok());
        pace.failed("moor.example", None);
        assert!(pace.turn("moor.example").is_err_and(|it| it > Duration::from_secs(29)));
        pace.failed("moor.example", Some(Duration::from_secs(300)));
        assert!(pace.turn("moor.example").is_err_and(|it| it > Duration::from_secs(299)));
    }
}

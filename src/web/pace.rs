//! How often visitors without an account may make us do something.

use std::{
    convert::Infallible,
    net::{IpAddr, SocketAddr},
    num::NonZeroU32,
    sync::Arc,
    time::Duration,
};

use axum::{
    extract::{ConnectInfo, FromRequestParts},
    http::request::Parts,
};
use governor::{
    DefaultDirectRateLimiter, DefaultKeyedRateLimiter, Quota, RateLimiter,
    clock::{Clock, DefaultClock},
};
use ipnet::IpNet;

/// How often one network may make us ask another server, in ten minutes.
const QUESTIONS: u32 = 20;
/// How often all together may, in a minute.
const ALL_QUESTIONS: u32 = 60;
/// How many comments one network may leave in an hour.
const COMMENTS: u32 = 20;
/// How many all together may, in a minute.
const ALL_COMMENTS: u32 = 60;
/// From how many networks on the ones that have cooled down are forgotten.
const NETWORKS: usize = 10_000;

/// The network a visitor comes from: neighbours on one line share a pace. A proxy in front of us,
/// on this machine or beside it, says who came to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Visitor(String);

impl Visitor {
    fn of(parts: &Parts) -> Self {
        let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|it| it.0.ip().to_canonical());
        let told = parts.headers.get_all("x-forwarded-for").iter().next_back();
        let told = told.and_then(|it| it.to_str().ok()?.rsplit(',').next()?.trim().parse::<IpAddr>().ok());
        let address = match peer {
            Some(peer) if is_near(peer) => told.map(|it| it.to_canonical()).or(Some(peer)),
            far => far,
        };
        Self(address.map(network).unwrap_or_default())
    }
}

/// Whether an address is on this machine or in the same building.
fn is_near(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(v4) => v4.is_loopback() || v4.is_private(),
        IpAddr::V6(v6) => v6.is_loopback() || v6.is_unique_local(),
    }
}

/// What a provider gives to one customer, more or less.
fn network(address: IpAddr) -> String {
    let width = if address.is_ipv4() { 24 } else { 56 };
    IpNet::new(address, width).map_or_else(|_| address.to_string(), |it| it.trunc().to_string())
}

impl<S: Sync> FromRequestParts<S> for Visitor {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, Infallible> {
        Ok(Self::of(parts))
    }
}

/// Counts what visitors do.
pub struct Pace {
    questions: Counter,
    comments: Counter,
}

struct Counter {
    networks: DefaultKeyedRateLimiter<String>,
    all: DefaultDirectRateLimiter,
}

impl Pace {
    pub fn new() -> Arc<Self> {
        let ten_minutes = Duration::from_secs(600);
        Arc::new(Self {
            questions: Counter::new(QUESTIONS, ten_minutes, ALL_QUESTIONS),
            comments: Counter::new(COMMENTS, ten_minutes * 6, ALL_COMMENTS),
        })
    }

    /// How long this visitor has to wait before we ask another server for them again.
    pub fn wait_to_ask(&self, visitor: &Visitor) -> Option<Duration> {
        self.questions.wait(visitor)
    }

    /// How long this visitor has to wait before they may leave another comment.
    pub fn wait_to_comment(&self, visitor: &Visitor) -> Option<Duration> {
        self.comments.wait(visitor)
    }
}

impl Counter {
    fn new(each: u32, span: Duration, all: u32) -> Self {
        let (each, all) = (at_least_one(each), at_least_one(all));
        let quota = Quota::with_period(span / each.get()).unwrap_or(Quota::per_hour(each)).allow_burst(each);
        Self { networks: RateLimiter::keyed(quota), all: RateLimiter::direct(Quota::per_minute(all)) }
    }

    fn wait(&self, visitor: &Visitor) -> Option<Duration> {
        if self.networks.len() > NETWORKS {
            self.networks.retain_recent();
        }
        let now = DefaultClock::default().now();
        let refused = self.networks.check_key(&visitor.0).err().or_else(|| self.all.check().err());
        refused.map(|it| it.wait_time_from(now))
    }
}

fn at_least_one(count: u32) -> NonZeroU32 {
    NonZeroU32::new(count).unwrap_or(NonZeroU32::MIN)
}

#[cfg(test)]
mod tests {
    use axum::http::Request;

    use super::*;

    fn visitor(peer: &str, told: &str) -> Visitor {
        let peer: SocketAddr = peer.parse().expect("an address");
        let request = Request::builder().header("x-forwarded-for", told).extension(ConnectInfo(peer));
        Visitor::of(&request.body(()).expect("a request").into_parts().0)
    }

    #[test]
    fn a_proxy_beside_us_is_believed_and_nobody_else() {
        assert_eq!(visitor("127.0.0.1:9", "198.51.100.7, 203.0.113.9").0, "203.0.113.0/24");
        assert_eq!(visitor("198.51.100.7:9", "203.0.113.9").0, "198.51.100.0/24");
        assert_eq!(visitor("[::1]:9", "2001:db8:1:2ff::1").0, "2001:db8:1:200::/56");
        assert_eq!(visitor("127.0.0.1:9", "nonsense").0, "127.0.0.0/24");
    }

    #[test]
    fn who_comes_too_often_waits_and_others_do_not() {
        let pace = Pace::new();
        let (one, other) = (Visitor("192.0.2.0/24".into()), Visitor("198.51.100.0/24".into()));
        assert!((0..QUESTIONS).all(|_| pace.wait_to_ask(&one).is_none()));
        assert!(pace.wait_to_ask(&one).is_some());
        assert!(pace.wait_to_ask(&other).is_none() && pace.wait_to_comment(&one).is_none());
    }
}

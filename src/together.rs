//! What several ask for at the same moment is done in one go, by the one whose turn it is.

use std::{
    collections::VecDeque,
    sync::{Mutex, MutexGuard, PoisonError},
};

use tokio::sync::{Semaphore, oneshot};

use crate::{Error, Result};

/// Things that wait to be done, each with whoever waits for it.
pub struct Together<T, R> {
    waiting: Mutex<VecDeque<(T, oneshot::Sender<R>)>>,
    turns: Semaphore,
}

impl<T, R> Together<T, R> {
    /// So many may have their turn at the same time.
    pub fn new(turns: usize) -> Self {
        Self { waiting: Mutex::default(), turns: Semaphore::new(turns) }
    }

    /// Has something done, with at most so many others that wait; `deal` gives a result for each, in their order.
    /// `Busy` if whoever had the turn broke off.
    pub async fn done<F: Future<Output = Vec<R>>>(
        &self,
        thing: T,
        most: usize,
        deal: impl Fn(Vec<T>) -> F,
    ) -> Result<R> {
        let (tell, mut told) = oneshot::channel();
        self.waiting().push_back((thing, tell));
        loop {
            let turn = tokio::select! {
                biased;
                result = &mut told => return result.map_err(|_| Error::Busy),
                turn = self.turns.acquire() => turn.map_err(|_| Error::Busy)?,
            };
            // Whoever is ready to ask at this moment is in time.
            tokio::task::yield_now().await;
            let (things, tells) = self.take(most);
            if things.is_empty() {
                // Ours is in somebody else's hands.
                drop(turn);
                return told.await.map_err(|_| Error::Busy);
            }
            for (tell, result) in tells.into_iter().zip(deal(things).await) {
                // Whoever asked may have gone.
                let _ = tell.send(result);
            }
        }
    }

    fn take(&self, most: usize) -> (Vec<T>, Vec<oneshot::Sender<R>>) {
        let mut waiting = self.waiting();
        let count = Ord::min(waiting.len(), most);
        waiting.drain(..count).unzip()
    }

    fn waiting(&self) -> MutexGuard<'_, VecDeque<(T, oneshot::Sender<R>)>> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;

    #[tokio::test]
    async fn everybody_gets_their_own_result() {
        for at_once in [1, 2] {
            let together = Together::new(at_once);
            let [turns, now, most] = [0; 3].map(AtomicUsize::new);
            let all = (0..100).map(|it| {
                together.done(it, 30, async |things: Vec<i32>| {
                    turns.fetch_add(1, Ordering::Relaxed);
                    most.fetch_max(now.fetch_add(1, Ordering::Relaxed) + 1, Ordering::Relaxed);
                    tokio::task::yield_now().await;
                    now.fetch_sub(1, Ordering::Relaxed);
                    things.iter().map(|it| it * 2).collect()
                })
            });
            let results = futures::future::join_all(all).await;
            assert!(results.into_iter().enumerate().all(|(at, it)| it.is_ok_and(|it| it == at as i32 * 2)));
            assert!((4..=7).contains(&turns.into_inner()), "a hundred things are done in few turns");
            assert_eq!(most.into_inner(), at_once, "turns at the same time");
        }
    }
}

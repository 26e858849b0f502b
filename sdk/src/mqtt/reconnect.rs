//! Connecting again until it succeeds.

use super::{Client, Connected, Error};
use crate::time::{Duration, sleep};

/// How long to wait between tries: the first span, then twice as long each time, up to the
/// longest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Backoff {
    /// After the first failure.
    pub first: Duration,
    /// At most.
    pub longest: Duration,
    /// Tries in all; `None` is without end.
    pub tries: Option<u32>,
}

impl Default for Backoff {
    /// Half a second to one minute, without end.
    fn default() -> Self {
        Self {
            first: Duration::from_millis(500),
            longest: Duration::from_secs(60),
            tries: None,
        }
    }
}

impl Client {
    /// As [`Client::reconnect`], again and again while the failure
    /// [may pass](Error::is_transient). The first try is made at once.
    pub async fn reconnect_with(&self, backoff: Backoff) -> Result<Connected, Error> {
        let mut pause = backoff.first;
        let mut tries = 0;
        loop {
            let error = match self.reconnect().await {
                Ok(connected) => return Ok(connected),
                Err(error) => error,
            };
            tries += 1;
            if !error.is_transient() || backoff.tries.is_some_and(|most| tries >= most) {
                return Err(error);
            }
            sleep(pause).await;
            pause = (pause * 2).min(backoff.longest);
        }
    }
}

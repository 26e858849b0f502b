//! Clocks and sleeping. Spans are `core::time::Duration`; one over 292 years is cut to that,
//! the most that the host's nanoseconds can say.

use core::{
    future::{Future, poll_fn},
    ops::{Add, Sub},
    pin::pin,
    task::Poll,
};

pub use core::time::Duration;

use crate::{
    bindings::kernel::time,
    executor::{self, Source},
};

pub use time::ClockError;

/// A point on the host's monotonic clock. It never goes back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Instant {
    since_start_ns: u64,
}

impl Instant {
    /// Now.
    pub fn now() -> Self {
        Self::from_nanos(time::now())
    }

    /// The point that lies this many nanoseconds after the host's start.
    pub const fn from_nanos(since_start_ns: u64) -> Self {
        Self { since_start_ns }
    }

    /// Nanoseconds since the host's start.
    pub const fn as_nanos(self) -> u64 {
        self.since_start_ns
    }

    /// What has passed since this point; nothing if it lies ahead.
    pub fn elapsed(self) -> Duration {
        Self::now().duration_since(self)
    }

    /// What passed from `earlier` to this point; nothing if it is the later one.
    pub const fn duration_since(self, earlier: Self) -> Duration {
        Duration::from_nanos(self.since_start_ns.saturating_sub(earlier.since_start_ns))
    }
}

impl Add<Duration> for Instant {
    type Output = Self;

    fn add(self, span: Duration) -> Self {
        Self::from_nanos(self.since_start_ns.saturating_add(nanos(span)))
    }
}

impl Sub for Instant {
    type Output = Duration;

    fn sub(self, earlier: Self) -> Duration {
        self.duration_since(earlier)
    }
}

/// The wall clock, as time since 1970-01-01T00:00:00Z. Fails on a host that has none.
pub fn wall_clock() -> Result<Duration, ClockError> {
    let now = time::wall_clock()?;
    Ok(Duration::new(now.seconds, now.nanoseconds))
}

/// Waits for at least `span`; the other futures of this task run meanwhile. The span begins
/// when the result is first polled, not with the call; see [`sleep_until`].
pub async fn sleep(span: Duration) {
    sleep_until(Instant::now() + span).await;
}

/// Waits until the monotonic clock has reached `when`.
pub async fn sleep_until(when: Instant) {
    executor::wait(Source::new(time::subscribe_instant(when.as_nanos()))).await;
}

/// Waits for at least `span` and holds up the whole task. Zero goes to the back of the queue
/// of the task's priority.
pub fn sleep_blocking(span: Duration) {
    // Refused only below zero.
    let _ = time::sleep(nanos(span).cast_signed());
}

/// A span in nanoseconds, at most `i64::MAX`. Not by `as_nanos`: its 128 bits cost a guest a
/// multiplication of its own.
pub(crate) const fn nanos(span: Duration) -> u64 {
    const SECOND_NS: u64 = 1_000_000_000;
    const MAX_NS: u64 = i64::MAX as u64;
    if span.as_secs() >= MAX_NS / SECOND_NS {
        return MAX_NS;
    }
    span.as_secs() * SECOND_NS + span.subsec_nanos() as u64
}

/// The future wasn't done in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Elapsed;

impl core::fmt::Display for Elapsed {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("not done in time")
    }
}

impl core::error::Error for Elapsed {}

/// Runs a future for at most `span`, then drops it.
///
/// What a dropped future had done already stays done: of a dropped
/// [`read_exact`](crate::net::TcpStream::read_exact) the bytes read are lost, and of a dropped
/// [`write_all`](crate::net::TcpStream::write_all) nobody knows how many were written.
///
/// ```no_run
/// # async fn example() -> Result<(), smallos::time::Elapsed> {
/// use smallos::{signals, time::{Duration, timeout}};
///
/// let signal = timeout(Duration::from_secs(1), signals::wait(0b1)).await?;
/// # Ok(())
/// # }
/// ```
pub async fn timeout<F: Future>(span: Duration, future: F) -> Result<F::Output, Elapsed> {
    before(future, || sleep(span)).await
}

/// Runs a future until another one is done. That one is made when the first has to wait: what
/// is ready at once costs no call to the host. Each is polled once in a turn.
async fn before<F, E>(future: F, end: impl FnOnce() -> E) -> Result<F::Output, Elapsed>
where
    F: Future,
    E: Future<Output = ()>,
{
    let mut future = pin!(future);
    let mut make = Some(end);
    let mut end = pin!(None);
    poll_fn(|context| {
        if let Poll::Ready(value) = future.as_mut().poll(context) {
            return Poll::Ready(Ok(value));
        }
        if let Some(make) = make.take() {
            end.set(Some(make()));
        }
        match end.as_mut().as_pin_mut() {
            Some(end) => end.poll(context).map(|()| Err(Elapsed)),
            None => Poll::Pending,
        }
    })
    .await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn instants_saturate_at_both_ends() {
        let late = Instant::from_nanos(u64::MAX) + Duration::from_secs(1);
        assert_eq!(late.as_nanos(), u64::MAX);
        assert_eq!(
            Instant::from_nanos(1) - Instant::from_nanos(2),
            Duration::ZERO
        );
    }

    #[test]
    fn spans_end_with_the_nanoseconds_of_the_host() {
        assert_eq!(nanos(Duration::new(1, 5)), 1_000_000_005);
        assert_eq!(nanos(Duration::MAX), i64::MAX as u64);
        let last = Duration::from_secs(i64::MAX as u64 / 1_000_000_000 - 1);
        assert_eq!(u128::from(nanos(last)), last.as_nanos());
    }

    #[test]
    fn what_is_ready_at_once_needs_no_clock() {
        let done = crate::block_on(timeout(Duration::ZERO, async { 7 }));
        assert_eq!(done, Ok(7));
    }

    #[test]
    fn a_timeout_polls_its_future_once_in_a_turn() {
        let (mut polls, mut made) = (0, 0);
        let counted = poll_fn(|context| {
            polls += 1;
            context.waker().wake_by_ref();
            if polls < 5 {
                Poll::Pending
            } else {
                Poll::Ready(polls)
            }
        });
        let turns = core::cell::Cell::new(0);
        let end = || {
            made += 1;
            poll_fn(|_| {
                turns.set(turns.get() + 1);
                Poll::Pending
            })
        };
        assert_eq!(crate::block_on(before(counted, end)), Ok(5));
        assert_eq!((made, turns.get()), (1, 4));
    }

    #[test]
    fn the_end_ends_a_timeout() {
        let late = before(core::future::pending::<()>(), crate::yield_now);
        assert_eq!(crate::block_on(late), Err(Elapsed));
    }
}

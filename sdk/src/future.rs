//! Waiting for several futures of this task: [`join`], [`join_all`], [`select`].

use alloc::{boxed::Box, vec::Vec};
use core::{
    future::{Future, poll_fn},
    pin::{Pin, pin},
    task::Poll,
};

/// The value of whichever of two futures was done first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Either<A, B> {
    /// The first one's.
    First(A),
    /// The second one's.
    Second(B),
}

/// Runs both futures and gives both values.
pub async fn join<A: Future, B: Future>(a: A, b: B) -> (A::Output, B::Output) {
    let (mut a, mut b) = (pin!(a), pin!(b));
    let (mut first, mut second) = (None, None);
    poll_fn(|context| {
        if first.is_none()
            && let Poll::Ready(value) = a.as_mut().poll(context)
        {
            first = Some(value);
        }
        if second.is_none()
            && let Poll::Ready(value) = b.as_mut().poll(context)
        {
            second = Some(value);
        }
        match (first.take(), second.take()) {
            (Some(first), Some(second)) => Poll::Ready((first, second)),
            (one, other) => {
                (first, second) = (one, other);
                Poll::Pending
            }
        }
    })
    .await
}

/// Runs all the futures and gives their values in the order given. Each wake polls all that
/// still run; for hundreds of them use [`crate::spawn_local`] and join the handles.
pub async fn join_all<F: Future>(futures: impl IntoIterator<Item = F>) -> Vec<F::Output> {
    enum Part<F: Future> {
        Running(Pin<Box<F>>),
        Done(F::Output),
    }
    let mut parts: Vec<_> = futures
        .into_iter()
        .map(|future| Part::Running(Box::pin(future)))
        .collect();
    poll_fn(|context| {
        let mut pending = false;
        for part in &mut parts {
            if let Part::Running(future) = part {
                match future.as_mut().poll(context) {
                    Poll::Ready(value) => *part = Part::Done(value),
                    Poll::Pending => pending = true,
                }
            }
        }
        if pending {
            Poll::Pending
        } else {
            Poll::Ready(())
        }
    })
    .await;
    let values = parts.into_iter().filter_map(|part| match part {
        Part::Done(value) => Some(value),
        Part::Running(_) => None,
    });
    values.collect()
}

/// Runs two futures until one is done and drops the other. If both are, the first wins.
///
/// What the dropped one had done already stays done: of a dropped
/// [`read_exact`](crate::net::TcpStream::read_exact) the bytes read are lost, and of a dropped
/// [`write_all`](crate::net::TcpStream::write_all) nobody knows how many were written.
pub async fn select<A: Future, B: Future>(a: A, b: B) -> Either<A::Output, B::Output> {
    let (mut a, mut b) = (pin!(a), pin!(b));
    poll_fn(|context| {
        if let Poll::Ready(value) = a.as_mut().poll(context) {
            return Poll::Ready(Either::First(value));
        }
        b.as_mut().poll(context).map(Either::Second)
    })
    .await
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::block_on;
    use core::future::{pending, ready};

    #[test]
    fn join_gives_both() {
        assert_eq!(block_on(join(ready(1), async { "b" })), (1, "b"));
    }

    #[test]
    fn join_all_keeps_the_order() {
        let handles = (0..4).map(|n| async move {
            // A later one of these is done before an earlier one that joins it.
            crate::spawn_local(async move { n }).await
        });
        assert_eq!(
            block_on(join_all(handles)),
            [Some(0), Some(1), Some(2), Some(3)]
        );
    }

    #[test]
    fn select_prefers_the_first_and_drops_the_other() {
        assert_eq!(block_on(select(ready(1), ready(2))), Either::First(1));
        let late = select(pending::<u8>(), ready(2));
        assert_eq!(block_on(late), Either::Second(2));
    }
}

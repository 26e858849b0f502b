//! So many instances, each suspended and resumed so often, in turn.

use super::{pool, suspend};
use crate::Failure;
use std::collections::VecDeque;
use std::task::Poll;

pub fn play(tasks: u32, yields: u32) -> Result<(), Failure> {
    let pre = suspend::link(&pool::engine(tasks)?)?;
    let mut ring: VecDeque<_> = (0..tasks).map(|_| suspend::start(&pre, yields)).collect();
    while let Some(mut run) = ring.pop_front() {
        match suspend::resume(&mut run) {
            Poll::Pending => ring.push_back(run),
            Poll::Ready(result) => result?,
        }
    }
    Ok(())
}

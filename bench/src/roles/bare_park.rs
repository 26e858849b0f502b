//! So many instances, all suspended, until the process is killed.

use super::{pool, suspend};
use crate::Failure;

pub fn play(count: u32) -> Result<(), Failure> {
    let pre = suspend::link(&pool::engine(count)?)?;
    let mut parked: Vec<_> = (0..count).map(|_| suspend::start(&pre, 2)).collect();
    for run in &mut parked {
        if suspend::resume(run).is_ready() {
            return Err("an instance did not stay".into());
        }
    }
    loop {
        std::thread::park();
    }
}

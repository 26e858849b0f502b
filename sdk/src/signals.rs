//! Signals: 32 latched flags in each task, 0 to 31, with meanings of the application's own.
//! One that arrives before anybody waits is kept; sent twice it is kept once.

use core::future::Future;

use crate::{
    bindings::kernel::signals,
    executor::{self, JoinHandle, Source},
    task::Pid,
};

pub use signals::{SignalError, Slots};

/// Latches a slot (0 to 31) of a task. Free towards the caller itself, its parent and its
/// descendants; towards others it needs the grant `task.control`.
pub fn send(task: Pid, slot: u8) -> Result<(), SignalError> {
    signals::send(task, slot)
}

/// Waits until one of the slots in `set` (bit n is slot n) is latched, clears the lowest such
/// slot and returns it.
pub async fn wait(set: Slots) -> Result<u8, SignalError> {
    // Another future of this task may take the signal between our wake and our look, and
    // then the host's `wait` would hold up the task.
    while signals::pending() & set == 0 {
        executor::wait(Source::new(signals::subscribe_wait(set)?)).await;
    }
    signals::wait(set)
}

/// As [`wait`], but holds up the whole task.
pub fn wait_blocking(set: Slots) -> Result<u8, SignalError> {
    signals::wait(set)
}

/// The task's latched slots.
pub fn pending() -> Slots {
    signals::pending()
}

/// Clears slots of the task and returns those of them that were latched.
pub fn clear(set: Slots) -> Slots {
    signals::clear(set)
}

/// Installs a handler: each time the slot is latched, the handler's future runs to its end
/// beside the others of this task. Dropping the result keeps it; `abort` removes it.
///
/// ```no_run
/// # fn example() -> Result<(), smallos::signals::SignalError> {
/// use smallos::{println, signals};
///
/// drop(signals::on(3, async || println!("signal 3"))?);
/// # Ok(())
/// # }
/// ```
pub fn on<H, F>(slot: u8, mut handler: H) -> Result<JoinHandle<()>, SignalError>
where
    H: FnMut() -> F + 'static,
    F: Future<Output = ()> + 'static,
{
    let set = 1u32
        .checked_shl(slot.into())
        .ok_or(SignalError::InvalidSlot)?;
    Ok(crate::spawn_local(async move {
        // Refused only for an empty set, which this isn't.
        while wait(set).await.is_ok() {
            handler().await;
        }
    }))
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_handler_needs_a_slot_that_exists() {
        let refused = super::on(32, async || ()).err();
        assert_eq!(refused, Some(super::SignalError::InvalidSlot));
    }
}

//! What the executor asks of the host. In unit tests, which run outside WebAssembly, the
//! events are flags that the test sets; a wait there that would never end panics.

#[cfg(not(test))]
pub(super) use real::*;
#[cfg(test)]
pub(super) use test::*;

#[cfg(not(test))]
mod real {
    use crate::bindings::kernel;

    pub(in crate::executor) use kernel::{
        poll::{Pollable, poll},
        tasks::yield_,
    };

    pub(in crate::executor) const fn wrap(pollable: Pollable) -> Pollable {
        pollable
    }

    /// An event that happens after so many nanoseconds.
    pub(in crate::executor) fn timer(span_ns: u64) -> Pollable {
        kernel::time::subscribe_instant(kernel::time::now().saturating_add(span_ns))
    }
}

#[cfg(test)]
mod test {
    use alloc::{rc::Rc, vec::Vec};
    use core::{cell::Cell, convert::Infallible};

    use crate::bindings::kernel;

    #[derive(Debug)]
    pub(in crate::executor) enum Pollable {
        Host(kernel::poll::Pollable),
        Flag(Rc<Cell<bool>>),
    }

    impl Pollable {
        pub(in crate::executor) fn ready(&self) -> bool {
            match self {
                Self::Host(pollable) => pollable.ready(),
                Self::Flag(flag) => flag.get(),
            }
        }
    }

    pub(in crate::executor) const fn wrap(pollable: kernel::poll::Pollable) -> Pollable {
        Pollable::Host(pollable)
    }

    pub(in crate::executor) fn timer(_span_ns: u64) -> Pollable {
        Pollable::Flag(Rc::new(Cell::new(true)))
    }

    pub(in crate::executor) fn yield_() {}

    pub(in crate::executor) fn poll(list: &[&Pollable]) -> Result<Vec<u32>, Infallible> {
        assert!(
            (1..=crate::executor::EVENTS_MAX).contains(&list.len()),
            "the host refuses this list"
        );
        let ready = (0u32..).zip(list).filter(|(_, event)| event.ready());
        let ready: Vec<u32> = ready.map(|(index, _)| index).collect();
        assert!(!ready.is_empty(), "no event of this test will happen");
        Ok(ready)
    }
}

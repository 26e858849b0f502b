//! `smallos:kernel/time`: clocks and sleeping.

use crate::platform::Platform;
use crate::poll::Pollable;
use crate::task::{Object, Task, pending};
use core::task::Poll;
use smallos_contract::Fault;
use smallos_contract::kernel::poll::PollableHandle;
use smallos_contract::kernel::tasks::Tasks;
use smallos_contract::kernel::time::{self, ClockError, Datetime, TimeError};
use smallos_kernel::{Instant, SignalSet, Wait};

impl<P: Platform> Task<P> {
    /// The moment `duration` from now. What is further than the clock reaches is its end:
    /// 584 years after the host's start.
    fn after(&self, duration: time::Duration) -> Result<Instant, TimeError> {
        let duration = u64::try_from(duration).map_err(|_| TimeError::NegativeDuration)?;
        Ok(Instant(self.platform.now().0.saturating_add(duration)))
    }
}

impl<P: Platform> time::Time for Task<P> {
    fn now(&mut self) -> Result<time::Instant, Fault> {
        Ok(self.platform.now().0)
    }

    fn wall_clock(&mut self) -> Result<Result<Datetime, ClockError>, Fault> {
        let wall = self.platform.wall();
        Ok(wall
            .map(|(seconds, nanoseconds)| Datetime {
                seconds,
                nanoseconds,
            })
            .ok_or(ClockError::NotSet))
    }

    fn sleep(&mut self, duration: time::Duration) -> Poll<Result<Result<(), TimeError>, Fault>> {
        if duration == 0 {
            return self.yield_().map(|result| result.map(Ok));
        }
        let until = match self.progress.until {
            Some(until) => until,
            None => match self.after(duration) {
                Ok(until) => *self.progress.until.insert(until),
                Err(error) => return Poll::Ready(Ok(Err(error))),
            },
        };
        // The kernel reports a stale notice as well as the deadline, so only the clock tells.
        while self.platform.now() < until {
            pending!(self.park(Wait {
                until: Some(until),
                signals: SignalSet(0),
                tasks: &[]
            }));
        }
        Poll::Ready(Ok(Ok(())))
    }

    fn subscribe_sleep(
        &mut self,
        duration: time::Duration,
    ) -> Result<Result<PollableHandle, TimeError>, Fault> {
        match self.after(duration) {
            Ok(until) => self.subscribe(Pollable::Instant(until)).map(Ok),
            Err(error) => Ok(Err(error)),
        }
    }

    fn subscribe_instant(&mut self, when: time::Instant) -> Result<PollableHandle, Fault> {
        self.subscribe(Pollable::Instant(Instant(when)))
    }
}

impl<P: Platform> Task<P> {
    pub(crate) fn subscribe(&mut self, pollable: Pollable) -> Result<PollableHandle, Fault> {
        self.handles
            .insert(Object::Pollable(pollable))
            .map(PollableHandle)
    }
}

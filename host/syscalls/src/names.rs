//! `smallos:net/names`: name look-up.

use crate::addresses::from_ip;
use crate::platform::{Lookup, Net, Platform};
use crate::poll::Pollable;
use crate::task::{Object, Task};
use alloc::vec::Vec;
use core::task::Poll;
use smallos_contract::Fault;
use smallos_contract::kernel::poll::PollableHandle;
use smallos_contract::net::addresses::{ErrorCode, IpAddress};
use smallos_contract::net::names::{LookupHandle, Names};

/// The most addresses of one answer.
const ADDRESSES_MAX: usize = 64;
/// RFC 1035, section 2.3.4: names are at most 255 octets.
const NAME_BYTES_MAX: usize = 255;

impl<P: Platform> Task<P> {
    fn lookup_object(&mut self, handle: u32) -> Result<&mut <P as Net>::Lookup, Fault> {
        match self.handles.get(handle)? {
            Object::Lookup(lookup) => Ok(lookup),
            _ => Err(Fault::BadHandle),
        }
    }

    fn begin_lookup(&mut self, name: &str) -> Result<Result<u32, ErrorCode>, Fault> {
        self.handles.room()?;
        if name.is_empty() || name.len() > NAME_BYTES_MAX {
            return Ok(Err(ErrorCode::InvalidArgument));
        }
        let literal = crate::addresses::parse_ip(name).is_some();
        if !literal && !self.spec.inherited.grants.resolve(name) {
            return Ok(Err(ErrorCode::AccessDenied));
        }
        match self.platform.lookup(self.pid, name) {
            Ok(lookup) => self.handles.insert(Object::Lookup(lookup)).map(Ok),
            Err(error) => Ok(Err(error)),
        }
    }
}

impl<P: Platform> Names for Task<P> {
    fn lookup_finish(
        &mut self,
        this: LookupHandle,
    ) -> Poll<Result<Result<Vec<IpAddress>, ErrorCode>, Fault>> {
        let answer = self.until_ready(|task| Ok(task.lookup_object(this.0)?.answer()));
        answer.map(|result| {
            result.map(|answer| {
                answer.map(|ips| ips.into_iter().take(ADDRESSES_MAX).map(from_ip).collect())
            })
        })
    }

    fn lookup_subscribe_finish(&mut self, this: LookupHandle) -> Result<PollableHandle, Fault> {
        self.lookup_object(this.0)?;
        self.subscribe(Pollable::Answered(this.0))
    }

    fn resolve(&mut self, name: &str) -> Poll<Result<Result<Vec<IpAddress>, ErrorCode>, Fault>> {
        let handle = match self.progress.handle {
            Some(handle) => handle,
            None => match self.begin_lookup(name) {
                Err(fault) => return Poll::Ready(Err(fault)),
                Ok(Err(error)) => return Poll::Ready(Ok(Err(error))),
                Ok(Ok(handle)) => *self.progress.handle.insert(handle),
            },
        };
        let answer = self.lookup_finish(LookupHandle(handle));
        if answer.is_ready() {
            self.handles.remove(handle).map(drop).ok();
        }
        answer
    }

    fn start_resolve(&mut self, name: &str) -> Result<Result<LookupHandle, ErrorCode>, Fault> {
        Ok(self.begin_lookup(name)?.map(LookupHandle))
    }

    fn drop_lookup(&mut self, this: LookupHandle) -> Result<(), Fault> {
        self.lookup_object(this.0)?;
        self.handles.remove(this.0).map(drop)
    }
}

//! How a client's connection is begun, and how a call waits until it stands.

use super::kinds::Kind;
use super::link::{Link, Machine};
use crate::platform::Platform;
use crate::task::Task;
use core::task::Poll;
use smallos_contract::Fault;
use smallos_contract::net::addresses::ErrorCode;
use smallos_contract::net::tls::TlsOptions;
use smallos_kernel::Instant;

impl<P: Platform> Task<P> {
    /// Begins to connect for a machine, if the grants allow it and the handle table has room.
    pub(crate) fn open_client<M: Machine>(
        &mut self,
        host: &str,
        port: u16,
        tls: Option<&TlsOptions>,
        until: Instant,
        machine: M,
    ) -> Result<Result<u32, ErrorCode>, Fault>
    where
        Link<P, M>: Kind<P>,
    {
        if !self.handles.has_room_for_connection() {
            return Ok(Err(ErrorCode::TooManySockets));
        }
        match self.open_connection(host, port, tls) {
            Ok(connection) => self
                .insert_client(Link::connecting(connection, until, machine))
                .map(Ok),
            Err(error) => Ok(Err(error)),
        }
    }

    /// The waiting form of a pair of functions that begin and finish a connection. If it can't
    /// be made, nothing is left behind.
    pub(crate) fn connect_client<C: Kind<P>, E>(
        &mut self,
        begin: impl FnOnce(&mut Self) -> Result<Result<u32, E>, Fault>,
        finish: impl FnOnce(&mut Self, u32) -> Poll<Result<Result<(), E>, Fault>>,
    ) -> Poll<Result<Result<u32, E>, Fault>> {
        let handle = match self.progress.handle {
            Some(handle) => handle,
            None => match begin(self) {
                Err(fault) => return Poll::Ready(Err(fault)),
                Ok(Err(error)) => return Poll::Ready(Ok(Err(error))),
                Ok(Ok(handle)) => *self.progress.handle.insert(handle),
            },
        };
        let finished = finish(self, handle);
        if let Poll::Ready(Ok(Err(_))) = finished {
            self.remove_client::<C>(handle).map(drop).ok();
        }
        finished.map(|result| result.map(|made| made.map(|()| handle)))
    }
}

//! `smallos:redis/redis`: the calls. What a reply or a message is, is the machine's business;
//! here is who waits for it.

mod errors;
mod flat;
mod gather;
mod machine;
mod settings;
#[cfg(test)]
mod tests;

use super::Link;
use crate::BYTES_MAX;
use crate::platform::Platform;
use crate::task::Task;
use alloc::vec::Vec;
use core::task::Poll;
use errors::{from_network, misuse};
pub(crate) use machine::Machine;
use machine::{CONNECTED, MESSAGE, RECEIVABLE, SENDABLE};
use smallos_contract::Fault;
use smallos_contract::kernel::poll::PollableHandle;
use smallos_contract::redis::redis::{
    ConnectOptions, ConnectionHandle, Error, Incoming, Redis, Values,
};
use smallos_kernel::Instant;

impl<P: Platform> Task<P> {
    fn redis(&mut self, this: ConnectionHandle) -> Result<&mut Machine, Fault> {
        let (link, _) = self.client::<Link<P, Machine>>(this.0)?;
        Ok(&mut link.machine)
    }

    fn begin_redis(&mut self, options: &ConnectOptions) -> Result<Result<u32, Error>, Fault> {
        let (settings, bounds) = settings::settings(options, &self.spec.inherited.clients);
        let now = self.platform.now();
        let until = Instant(now.0.saturating_add(bounds.timeout_ns));
        let machine = Machine::new(&settings, bounds, until);
        let tls = options.tls.as_ref();
        let begun = self.open_client(&options.host, options.port, tls, until, machine)?;
        Ok(begun.map_err(from_network))
    }

    /// Looks until the machine has something, at most as long as the guest's options say.
    fn until_redis<T>(
        &mut self,
        this: ConnectionHandle,
        mut check: impl FnMut(&mut Machine) -> Option<Result<T, Error>>,
    ) -> Poll<Result<Result<T, Error>, Fault>> {
        let timeout_ns = match self.redis(this) {
            Ok(machine) => machine.timeout_ns(),
            Err(fault) => return Poll::Ready(Err(fault)),
        };
        self.until_client(
            this.0,
            Some(timeout_ns),
            |link: &mut Link<P, Machine>, _| check(&mut link.machine),
        )
        .map(|found| found.map(|found| found.unwrap_or(Err(Error::Timeout))))
    }

    /// The same without waiting.
    fn try_redis<T>(
        &mut self,
        this: ConnectionHandle,
        mut check: impl FnMut(&mut Machine) -> Option<Result<T, Error>>,
    ) -> Result<Result<T, Error>, Fault> {
        let found = self.try_client(this.0, |link: &mut Link<P, Machine>, _| {
            check(&mut link.machine)
        })?;
        Ok(found.unwrap_or(Err(Error::WouldBlock)))
    }
}

impl<P: Platform> Redis for Task<P> {
    fn connection_finish_connect(
        &mut self,
        this: ConnectionHandle,
    ) -> Poll<Result<Result<(), Error>, Fault>> {
        // The machine keeps the time of its handshake itself.
        self.until_client(this.0, None, |link: &mut Link<P, Machine>, _| {
            link.machine.connected()
        })
        .map(|found| found.map(|found| found.unwrap_or(Err(Error::Timeout))))
    }

    fn connection_subscribe_connect(
        &mut self,
        this: ConnectionHandle,
    ) -> Result<PollableHandle, Fault> {
        self.subscribe_client::<Link<P, Machine>>(this.0, CONNECTED)
    }

    fn connection_command(
        &mut self,
        this: ConnectionHandle,
        arguments: &[Vec<u8>],
    ) -> Poll<Result<Result<Values, Error>, Fault>> {
        let size = arguments
            .iter()
            .map(Vec::len)
            .fold(0, usize::saturating_add);
        if size > BYTES_MAX {
            return Poll::Ready(
                self.redis(this)
                    .map(|_| Err(misuse("too many bytes for one call"))),
            );
        }
        let mut sent = self.progress.count > 0;
        let found = self.until_redis(this, |machine| {
            if !sent {
                if !machine.is_idle() {
                    return Some(Err(misuse("a reply hasn't been received")));
                }
                match machine.send(arguments) {
                    Ok(()) => sent = true,
                    // What was forsaken still fills the connection; the time will tell.
                    Err(Error::WouldBlock) => return None,
                    Err(error) => return Some(Err(error)),
                }
            }
            machine.receive()
        });
        self.progress.count = usize::from(sent);
        if let Poll::Ready(Ok(Err(Error::Timeout | Error::Limit(_)))) = found
            && sent
            && let Ok(machine) = self.redis(this)
        {
            machine.forsake();
        }
        found
    }

    fn connection_send(
        &mut self,
        this: ConnectionHandle,
        lengths: &[u32],
        bytes: &[u8],
    ) -> Result<Result<u32, Error>, Fault> {
        if lengths.len() > BYTES_MAX || bytes.len() > BYTES_MAX {
            self.redis(this)?;
            return Ok(Err(misuse("too many lengths or bytes for one call")));
        }
        self.try_redis(this, |machine| {
            let sent = if lengths.is_empty() || machine.is_gathering() {
                machine.gather(lengths, bytes)
            } else {
                machine.send_packed(lengths, bytes)
            };
            // What waits to be sent may go out and make room.
            Some(sent).filter(|sent| *sent != Err(Error::WouldBlock))
        })
    }

    fn connection_subscribe_send(
        &mut self,
        this: ConnectionHandle,
    ) -> Result<PollableHandle, Fault> {
        self.subscribe_client::<Link<P, Machine>>(this.0, SENDABLE)
    }

    fn connection_receive(
        &mut self,
        this: ConnectionHandle,
    ) -> Poll<Result<Result<Values, Error>, Fault>> {
        self.until_redis(this, Machine::receive)
    }

    fn connection_try_receive(
        &mut self,
        this: ConnectionHandle,
    ) -> Result<Result<Values, Error>, Fault> {
        self.try_redis(this, Machine::receive)
    }

    fn connection_subscribe_receive(
        &mut self,
        this: ConnectionHandle,
    ) -> Result<PollableHandle, Fault> {
        self.subscribe_client::<Link<P, Machine>>(this.0, RECEIVABLE)
    }

    fn connection_next_message(
        &mut self,
        this: ConnectionHandle,
    ) -> Poll<Result<Result<Incoming, Error>, Fault>> {
        self.until_redis(this, Machine::message)
    }

    fn connection_try_next_message(
        &mut self,
        this: ConnectionHandle,
    ) -> Result<Result<Incoming, Error>, Fault> {
        self.try_redis(this, Machine::message)
    }

    fn connection_subscribe_message(
        &mut self,
        this: ConnectionHandle,
    ) -> Result<PollableHandle, Fault> {
        self.subscribe_client::<Link<P, Machine>>(this.0, MESSAGE)
    }

    fn connect(
        &mut self,
        options: &ConnectOptions,
    ) -> Poll<Result<Result<ConnectionHandle, Error>, Fault>> {
        self.connect_client::<Link<P, Machine>, _>(
            |task| task.begin_redis(options),
            |task, handle| task.connection_finish_connect(ConnectionHandle(handle)),
        )
        .map(|made| made.map(|made| made.map(ConnectionHandle)))
    }

    fn start_connect(
        &mut self,
        options: &ConnectOptions,
    ) -> Result<Result<ConnectionHandle, Error>, Fault> {
        Ok(self.begin_redis(options)?.map(ConnectionHandle))
    }

    fn drop_connection(&mut self, this: ConnectionHandle) -> Result<(), Fault> {
        self.drop_client::<Link<P, Machine>>(this.0)
    }
}

//! `smallos:redis/redis`: the calls. What a reply or a message is, is the machine's business;
//! here is who waits for it.

mod errors;
mod flat;
mod machine;
mod settings;

use super::Link;
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

/// The most bytes of one `send` that carries more than one command.
const SEND_BYTES_MAX: usize = crate::BYTES_MAX;

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
        let mut commands = Commands { lengths, bytes };
        let several = commands.count();
        if several.is_none_or(|count| {
            count == 0 || count > 1 && lengths.len() * 4 + bytes.len() > SEND_BYTES_MAX
        }) {
            self.redis(this)?;
            return Ok(Err(misuse("the lengths don't fit the bytes")));
        }
        let mut arguments = Vec::new();
        // Not in one go: what is sent makes room.
        let mut taken = 0;
        self.try_redis(this, |machine| {
            loop {
                let before = commands;
                if !commands.next(&mut arguments) {
                    return Some(Ok(taken));
                }
                match machine.send(&arguments) {
                    Ok(()) => taken += 1,
                    Err(Error::WouldBlock) if taken == 0 => {
                        commands = before;
                        return None;
                    }
                    Err(error) if taken == 0 => return Some(Err(error)),
                    // The next call meets it again.
                    Err(_) => return Some(Ok(taken)),
                }
            }
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

/// Commands as a guest packs them: for each the number of its arguments and their lengths, and
/// the bytes of all of them.
#[derive(Clone, Copy)]
struct Commands<'a> {
    lengths: &'a [u32],
    bytes: &'a [u8],
}

impl<'a> Commands<'a> {
    /// How many there are; `None` if the lengths don't fit each other or the bytes.
    fn count(self) -> Option<usize> {
        let mut lengths = self.lengths;
        let mut left = self.bytes.len();
        let mut count = 0;
        while let Some((&arguments, rest)) = lengths.split_first() {
            let (of_command, rest) = rest.split_at_checked(arguments as usize)?;
            for &length in of_command {
                left = left.checked_sub(length as usize)?;
            }
            lengths = rest;
            count += 1;
        }
        (left == 0).then_some(count)
    }

    /// Takes the next one; false if there is none.
    fn next(&mut self, arguments: &mut Vec<&'a [u8]>) -> bool {
        arguments.clear();
        let Some((&count, rest)) = self.lengths.split_first() else {
            return false;
        };
        let Some((of_command, rest)) = rest.split_at_checked(count as usize) else {
            return false;
        };
        for &length in of_command {
            let Some((argument, bytes)) = self.bytes.split_at_checked(length as usize) else {
                return false;
            };
            arguments.push(argument);
            self.bytes = bytes;
        }
        self.lengths = rest;
        true
    }
}

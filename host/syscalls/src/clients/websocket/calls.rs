//! `smallos:web/websocket`.

use super::options::{self, Wanted, invalid};
use super::{Messages, OPEN, RECEIVE, SEND};
use crate::BYTES_MAX;
use crate::clients::{Around, Link};
use crate::platform::Platform;
use crate::task::Task;
use alloc::string::{String, ToString};
use core::task::Poll;
use smallos_contract::Fault;
use smallos_contract::kernel::poll::PollableHandle;
use smallos_contract::web::websocket::{
    ConnectOptions, Message, Websocket, WebsocketError, WebsocketHandle,
};
use smallos_kernel::Instant;
use smallos_websocket::{CloseCode, Misuse};

type Socket<P> = Link<P, Messages>;

/// A message, or a part of one, that a task sends.
#[derive(Clone, Copy)]
enum Part<'a> {
    Text(&'a str),
    Binary(&'a [u8]),
}

impl Part<'_> {
    fn len(self) -> usize {
        match self {
            Self::Text(text) => text.len(),
            Self::Binary(bytes) => bytes.len(),
        }
    }
}

impl Messages {
    /// Hands a part over to be sent; `None` while there is no room for it.
    fn send(&mut self, part: Part<'_>, more: bool) -> Option<Result<(), WebsocketError>> {
        if part.len() > BYTES_MAX {
            return Some(Err(invalid(
                "more than 65,536 bytes in one call; send the message in parts",
            )));
        }
        let sent = match part {
            Part::Text(text) => self.protocol.send_text_piece(text, !more),
            Part::Binary(bytes) => self.protocol.send_binary_piece(bytes, !more),
        };
        match sent {
            Ok(()) => Some(Ok(())),
            Err(Misuse::TransmitFull { .. }) => None,
            Err(misuse) => Some(Err(self.refused(misuse))),
        }
    }

    fn refused(&self, misuse: Misuse) -> WebsocketError {
        match misuse {
            Misuse::NotOpen => self.not_open(),
            Misuse::KindChanged | Misuse::MessageUnfinished | Misuse::NoRequest => {
                WebsocketError::InvalidState
            }
            Misuse::TransmitFull { .. } => WebsocketError::WouldBlock,
            Misuse::ControlTooLong | Misuse::Handshake(_) | Misuse::ReceiveFull { .. } => {
                invalid(&misuse.to_string())
            }
        }
    }
}

fn or_timeout<T>(
    found: Poll<Result<Option<Result<T, WebsocketError>>, Fault>>,
) -> Poll<Result<Result<T, WebsocketError>, Fault>> {
    found.map(|found| found.map(|found| found.unwrap_or(Err(WebsocketError::Timeout))))
}

impl<P: Platform> Task<P> {
    fn begin_websocket(
        &mut self,
        url: &str,
        options: &ConnectOptions,
    ) -> Result<Result<u32, WebsocketError>, Fault> {
        let defaults = &self.spec.inherited.clients;
        let (limits, timeout_ns) = options::limits(&options.connection, defaults);
        let read = Wanted::read(url, options)
            .and_then(|wanted| Ok((wanted.connection(self, limits)?, wanted)));
        let (protocol, wanted) = match read {
            Ok(read) => read,
            Err(error) => return Ok(Err(error)),
        };
        let now = self.platform.now();
        let until = Instant(now.0.saturating_add(timeout_ns));
        let machine = Messages::new(protocol, timeout_ns, now);
        let tls = wanted.tls.as_ref();
        let opened = self.open_client(&wanted.host, wanted.port, tls, until, machine)?;
        Ok(opened.map_err(WebsocketError::Net))
    }

    /// Waits until `check` finds something, as long as the connection's options allow.
    fn until_websocket<T>(
        &mut self,
        this: WebsocketHandle,
        check: impl FnMut(&mut Socket<P>, &Around<'_, P>) -> Option<Result<T, WebsocketError>>,
    ) -> Poll<Result<Result<T, WebsocketError>, Fault>> {
        let timeout_ns = match self.client::<Socket<P>>(this.0) {
            Ok((socket, _)) => socket.machine.timeout_ns,
            Err(fault) => return Poll::Ready(Err(fault)),
        };
        or_timeout(self.until_client(this.0, Some(timeout_ns), check))
    }

    fn send_part(
        &mut self,
        this: WebsocketHandle,
        part: Part<'_>,
        more: bool,
    ) -> Poll<Result<Result<(), WebsocketError>, Fault>> {
        self.until_websocket(this, |socket, _| socket.machine.send(part, more))
    }

    fn try_send_part(
        &mut self,
        this: WebsocketHandle,
        part: Part<'_>,
        more: bool,
    ) -> Result<Result<(), WebsocketError>, Fault> {
        let sent = self.try_client(this.0, |socket: &mut Socket<P>, _| {
            socket.machine.send(part, more)
        })?;
        Ok(sent.unwrap_or(Err(WebsocketError::WouldBlock)))
    }

    fn subscribe_websocket(
        &mut self,
        this: WebsocketHandle,
        interest: crate::clients::Interest,
    ) -> Result<PollableHandle, Fault> {
        self.subscribe_client::<Socket<P>>(this.0, interest)
    }
}

impl<P: Platform> Websocket for Task<P> {
    fn websocket_finish_connect(
        &mut self,
        this: WebsocketHandle,
    ) -> Poll<Result<Result<(), WebsocketError>, Fault>> {
        self.until_websocket(this, |socket, _| socket.machine.opened())
    }

    fn websocket_subscribe_connect(
        &mut self,
        this: WebsocketHandle,
    ) -> Result<PollableHandle, Fault> {
        self.subscribe_websocket(this, OPEN)
    }

    fn websocket_subprotocol(&mut self, this: WebsocketHandle) -> Result<Option<String>, Fault> {
        let (socket, _) = self.client::<Socket<P>>(this.0)?;
        Ok(socket.machine.subprotocol.clone())
    }

    fn websocket_send_text(
        &mut self,
        this: WebsocketHandle,
        text: &str,
        more: bool,
    ) -> Poll<Result<Result<(), WebsocketError>, Fault>> {
        self.send_part(this, Part::Text(text), more)
    }

    fn websocket_send_binary(
        &mut self,
        this: WebsocketHandle,
        bytes: &[u8],
        more: bool,
    ) -> Poll<Result<Result<(), WebsocketError>, Fault>> {
        self.send_part(this, Part::Binary(bytes), more)
    }

    fn websocket_try_send_text(
        &mut self,
        this: WebsocketHandle,
        text: &str,
        more: bool,
    ) -> Result<Result<(), WebsocketError>, Fault> {
        self.try_send_part(this, Part::Text(text), more)
    }

    fn websocket_try_send_binary(
        &mut self,
        this: WebsocketHandle,
        bytes: &[u8],
        more: bool,
    ) -> Result<Result<(), WebsocketError>, Fault> {
        self.try_send_part(this, Part::Binary(bytes), more)
    }

    fn websocket_subscribe_send(&mut self, this: WebsocketHandle) -> Result<PollableHandle, Fault> {
        self.subscribe_websocket(this, SEND)
    }

    fn websocket_receive(
        &mut self,
        this: WebsocketHandle,
    ) -> Poll<Result<Result<Message, WebsocketError>, Fault>> {
        self.until_websocket(this, |socket, _| socket.machine.take())
    }

    fn websocket_try_receive(
        &mut self,
        this: WebsocketHandle,
    ) -> Result<Result<Message, WebsocketError>, Fault> {
        let taken = self.try_client(this.0, |socket: &mut Socket<P>, _| socket.machine.take())?;
        Ok(taken.unwrap_or(Err(WebsocketError::WouldBlock)))
    }

    fn websocket_subscribe_receive(
        &mut self,
        this: WebsocketHandle,
    ) -> Result<PollableHandle, Fault> {
        self.subscribe_websocket(this, RECEIVE)
    }

    fn websocket_ping(
        &mut self,
        this: WebsocketHandle,
        payload: &[u8],
    ) -> Result<Result<(), WebsocketError>, Fault> {
        let sent = self.try_client(this.0, |socket: &mut Socket<P>, _| {
            let sent = socket.machine.protocol.send_ping(payload);
            Some(sent.map_err(|misuse| socket.machine.refused(misuse)))
        })?;
        Ok(sent.unwrap_or(Err(WebsocketError::WouldBlock)))
    }

    fn websocket_close(
        &mut self,
        this: WebsocketHandle,
        code: u16,
        reason: &str,
    ) -> Result<Result<(), WebsocketError>, Fault> {
        let Some(code) = CloseCode::new(code) else {
            return Ok(Err(invalid(
                "code: 1000 to 1003, 1007 to 1014, 3000 to 4999",
            )));
        };
        let closed = self.try_client(this.0, |socket: &mut Socket<P>, around| {
            let closed = socket.machine.protocol.close(code, reason, around.now.0);
            Some(closed.map_err(|misuse| socket.machine.refused(misuse)))
        })?;
        Ok(closed.unwrap_or(Err(WebsocketError::WouldBlock)))
    }

    fn connect(
        &mut self,
        url: &str,
        options: &ConnectOptions,
    ) -> Poll<Result<Result<WebsocketHandle, WebsocketError>, Fault>> {
        let connected = self.connect_client::<Socket<P>, _>(
            |task| task.begin_websocket(url, options),
            |task, handle| task.websocket_finish_connect(WebsocketHandle(handle)),
        );
        connected.map_ok(|made| made.map(WebsocketHandle))
    }

    fn start_connect(
        &mut self,
        url: &str,
        options: &ConnectOptions,
    ) -> Result<Result<WebsocketHandle, WebsocketError>, Fault> {
        let begun = self.begin_websocket(url, options)?;
        Ok(begun.map(WebsocketHandle))
    }

    fn drop_websocket(&mut self, this: WebsocketHandle) -> Result<(), Fault> {
        self.drop_client::<Socket<P>>(this.0)
    }
}

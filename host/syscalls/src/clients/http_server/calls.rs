//! `smallos:web/http-server`.

use super::{BODY, Exchanges, REQUEST, Times, WRITE};
use crate::BYTES_MAX;
use crate::clients::websocket::Messages;
use crate::clients::{Around, Interest, Link};
use crate::platform::{Platform, Stream as _};
use crate::task::{Object, Task};
use alloc::string::String;
use alloc::vec::Vec;
use core::task::Poll;
use smallos_contract::Fault;
use smallos_contract::kernel::poll::PollableHandle;
use smallos_contract::net::addresses::ErrorCode;
use smallos_contract::net::tcp::{StreamOption, TcpStreamHandle};
use smallos_contract::web::http_server::{
    Header, HttpError, HttpServer, Request, ServerConnectionHandle, ServerOptions, WebsocketHandle,
    WebsocketOptions,
};
use smallos_contract::web::types::HttpPhase;

type Server<P> = Link<P, Exchanges>;

impl<P: Platform> Task<P> {
    /// Waits until `check` finds something, as long as the connection's options allow.
    fn until_server<T>(
        &mut self,
        this: ServerConnectionHandle,
        check: impl FnMut(&mut Server<P>, &Around<'_, P>) -> Option<Result<T, HttpError>>,
    ) -> Poll<Result<Result<T, HttpError>, Fault>> {
        let timeout_ns = match self.client::<Server<P>>(this.0) {
            Ok((server, _)) => server.machine.timeout_ns,
            Err(fault) => return Poll::Ready(Err(fault)),
        };
        let late = Err(HttpError::Timeout(HttpPhase::Call));
        self.until_client(this.0, Some(timeout_ns), check)
            .map(|found| found.map(|found| found.unwrap_or(late)))
    }

    /// The same without waiting.
    fn try_server<T>(
        &mut self,
        this: ServerConnectionHandle,
        check: impl FnMut(&mut Server<P>, &Around<'_, P>) -> Option<Result<T, HttpError>>,
    ) -> Result<Result<T, HttpError>, Fault> {
        let found = self.try_client(this.0, check)?;
        Ok(found.unwrap_or(Err(HttpError::WouldBlock)))
    }

    fn subscribe_server(
        &mut self,
        this: ServerConnectionHandle,
        interest: Interest,
    ) -> Result<PollableHandle, Fault> {
        self.subscribe_client::<Server<P>>(this.0, interest)
    }
}

impl<P: Platform> HttpServer for Task<P> {
    fn server_connection_next_request(
        &mut self,
        this: ServerConnectionHandle,
    ) -> Poll<Result<Result<Option<Request>, HttpError>, Fault>> {
        self.until_server(this, |server, around| {
            server.machine.next_request(around.now)
        })
    }

    fn server_connection_try_next_request(
        &mut self,
        this: ServerConnectionHandle,
    ) -> Result<Result<Option<Request>, HttpError>, Fault> {
        self.try_server(this, |server, around| {
            server.machine.next_request(around.now)
        })
    }

    fn server_connection_subscribe_request(
        &mut self,
        this: ServerConnectionHandle,
    ) -> Result<PollableHandle, Fault> {
        self.subscribe_server(this, REQUEST)
    }

    fn server_connection_headers(
        &mut self,
        this: ServerConnectionHandle,
    ) -> Result<Vec<Header>, Fault> {
        let (server, _) = self.client::<Server<P>>(this.0)?;
        Ok(server.machine.headers())
    }

    fn server_connection_read_body(
        &mut self,
        this: ServerConnectionHandle,
        max: u32,
    ) -> Poll<Result<Result<Vec<u8>, HttpError>, Fault>> {
        match size(max) {
            Ok(max) => self.until_server(this, |server, around| {
                server.machine.read_body(max, around.now)
            }),
            Err(error) => Poll::Ready(Ok(Err(error))),
        }
    }

    fn server_connection_try_read_body(
        &mut self,
        this: ServerConnectionHandle,
        max: u32,
    ) -> Result<Result<Vec<u8>, HttpError>, Fault> {
        match size(max) {
            Ok(max) => self.try_server(this, |server, around| {
                server.machine.read_body(max, around.now)
            }),
            Err(error) => Ok(Err(error)),
        }
    }

    fn server_connection_subscribe_body(
        &mut self,
        this: ServerConnectionHandle,
    ) -> Result<PollableHandle, Fault> {
        self.subscribe_server(this, BODY)
    }

    fn server_connection_respond(
        &mut self,
        this: ServerConnectionHandle,
        status: u16,
        headers: &[Header],
        body: &[u8],
    ) -> Result<Result<(), HttpError>, Fault> {
        self.try_server(this, |server, around| {
            Some(server.machine.respond(status, headers, body, times(around)))
        })
    }

    fn server_connection_start_response(
        &mut self,
        this: ServerConnectionHandle,
        status: u16,
        headers: &[Header],
        length: Option<u64>,
    ) -> Result<Result<(), HttpError>, Fault> {
        self.try_server(this, |server, around| {
            Some(
                server
                    .machine
                    .start_response(status, headers, length, times(around)),
            )
        })
    }

    fn server_connection_write(
        &mut self,
        this: ServerConnectionHandle,
        bytes: &[u8],
    ) -> Poll<Result<Result<(), HttpError>, Fault>> {
        if bytes.len() > BYTES_MAX {
            return Poll::Ready(Ok(Err(too_many())));
        }
        let mut written = self.progress.count;
        let result = self.until_server(this, |server, around| {
            let rest = bytes.get(written..).filter(|rest| !rest.is_empty());
            let Some(rest) = rest else {
                return Some(Ok(()));
            };
            match server.machine.write(rest, around.now) {
                Ok(count) => written += count,
                Err(error) => return Some(Err(error)),
            }
            (written == bytes.len()).then_some(Ok(()))
        });
        self.progress.count = written;
        result
    }

    fn server_connection_try_write(
        &mut self,
        this: ServerConnectionHandle,
        bytes: &[u8],
    ) -> Result<Result<u32, HttpError>, Fault> {
        if bytes.is_empty() || bytes.len() > BYTES_MAX {
            return Ok(Err(too_many()));
        }
        self.try_server(this, |server, around| {
            match server.machine.write(bytes, around.now) {
                Ok(0) => None,
                written => Some(written.map(|count| count as u32)),
            }
        })
    }

    fn server_connection_subscribe_write(
        &mut self,
        this: ServerConnectionHandle,
    ) -> Result<PollableHandle, Fault> {
        self.subscribe_server(this, WRITE)
    }

    fn server_connection_finish(
        &mut self,
        this: ServerConnectionHandle,
        trailers: &[Header],
    ) -> Result<Result<(), HttpError>, Fault> {
        self.try_server(this, |server, around| {
            Some(server.machine.finish(trailers, around.now))
        })
    }

    fn server_connection_upgrade(
        &mut self,
        this: ServerConnectionHandle,
        subprotocol: &Option<String>,
        headers: &[Header],
        options: WebsocketOptions,
    ) -> Result<Result<WebsocketHandle, HttpError>, Fault> {
        // The connection that is left behind has a handle until it is dropped.
        if !self.handles.has_room_for_connection() {
            return Ok(Err(HttpError::Net(ErrorCode::TooManySockets)));
        }
        let defaults = self.spec.inherited.clients;
        let (server, around) = self.client::<Server<P>>(this.0)?;
        let now = around.now;
        let upgraded =
            server
                .machine
                .upgraded(subprotocol.as_deref(), headers, &options, &defaults, now);
        let messages = match upgraded {
            Ok(messages) => messages,
            Err(error) => return Ok(Err(error)),
        };
        let Some(link) = server.hand_over(messages, now) else {
            return Ok(Err(HttpError::Closed));
        };
        let handle = self.insert_client(link)?;
        // The answer goes out now.
        self.try_client(handle, |_: &mut Link<P, Messages>, _| Some(()))?;
        Ok(Ok(WebsocketHandle(handle)))
    }

    fn serve(
        &mut self,
        connection: TcpStreamHandle,
        options: ServerOptions,
    ) -> Result<Result<ServerConnectionHandle, HttpError>, Fault> {
        self.connection(connection.0)?;
        let Object::Stream(mut connection) = self.handles.remove(connection.0)? else {
            return Err(Fault::BadHandle);
        };
        match connection.stream() {
            // A response is written whole, and an event shall not wait for the next.
            Ok(stream) => drop(stream.set_option(StreamOption::NoDelay(true))),
            Err(error) => return Ok(Err(HttpError::Net(error))),
        }
        let now = self.platform.now();
        let machine = Exchanges::new(&options, &self.spec.inherited.clients, now);
        self.insert_client(Link::connected(connection, machine))
            .map(|handle| Ok(ServerConnectionHandle(handle)))
    }

    fn drop_server_connection(&mut self, this: ServerConnectionHandle) -> Result<(), Fault> {
        self.drop_client::<Server<P>>(this.0)
    }
}

fn times<P: Platform>(around: &Around<'_, P>) -> Times {
    let wall = around.platform.wall();
    (around.now, wall.map(|(seconds, _)| seconds))
}

fn size(max: u32) -> Result<usize, HttpError> {
    match max as usize {
        size @ 1..=BYTES_MAX => Ok(size),
        _ => Err(HttpError::InvalidArgument("max: 1 to 65,536".into())),
    }
}

fn too_many() -> HttpError {
    HttpError::InvalidArgument("bytes: 1 to 65,536".into())
}

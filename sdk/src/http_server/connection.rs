//! One client's connection: a row of requests.

use alloc::{rc::Rc, string::String};
use core::cell::Cell;

use super::{
    Error, Header, Options, Request, Response,
    response::{Content, Stream, Upgrade},
    stream::BodyWriter,
};
use crate::{
    bindings::web::{http_server as host, types::HttpError},
    executor,
    net::{Event, TcpStream},
    websocket::WebSocket,
};

/// The most bytes that one call to the host carries.
pub(super) const CALL_SIZE_MAX: usize = 65_536;

/// What a connection, its request and the body of its answer share.
#[derive(Debug)]
pub(super) struct Shared {
    // Before the handle: an event must go before what it is an event of.
    pub(super) request: Event,
    pub(super) body: Event,
    pub(super) write: Event,
    /// The last request was answered: the next one isn't there yet, unless it was sent ahead.
    pub(super) is_answered: Cell<bool>,
    /// Of the present request.
    pub(super) number: Cell<u64>,
    /// The present request is for a head without a body.
    is_head: Cell<bool>,
    pub(super) handle: host::ServerConnection,
}

impl Shared {
    /// Counts a request.
    pub(super) fn begin(&self, is_head: bool) -> u64 {
        let number = self.number.get().wrapping_add(1);
        self.number.set(number);
        self.is_head.set(is_head);
        number
    }

    /// Fails if another request is the present one: calls to the host would concern that.
    pub(super) fn check_current(&self, number: u64) -> Result<(), Error> {
        if self.number.get() == number {
            Ok(())
        } else {
            Err(Error::InvalidState)
        }
    }
}

/// A client's connection, for a server that wants more than a [`Router`](super::Router).
/// Dropping it closes it.
///
/// ```no_run
/// # async fn example(stream: smallos::net::TcpStream) -> Result<(), smallos::http_server::Error> {
/// use smallos::http_server::{Connection, Options, Response};
///
/// let connection = Connection::new(stream, Options::default())?;
/// while let Some(request) = connection.next().await? {
///     let text = format!("you asked for {}", request.path());
///     connection.respond(Response::text(text)).await?;
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct Connection(Rc<Shared>);

impl Connection {
    /// Begins to serve on a connection that was accepted and not read from.
    pub fn new(stream: TcpStream, options: Options) -> Result<Self, Error> {
        let handle = stream.into_handle().map_err(Error::Net)?;
        Ok(Self(Rc::new(Shared {
            request: Event::default(),
            body: Event::default(),
            write: Event::default(),
            is_answered: Cell::new(true),
            number: Cell::new(0),
            is_head: Cell::new(false),
            handle: host::serve(handle, options.to_host())?,
        })))
    }

    /// Waits for the next request. None: the connection has come to its end. A future that is
    /// dropped loses nothing.
    pub async fn next(&self) -> Result<Option<Request>, Error> {
        executor::spend().await;
        let Shared {
            handle,
            request,
            is_answered,
            ..
        } = &*self.0;
        // To try in vain costs a call to the host for each request.
        if is_answered.take() {
            request.wait(|| handle.subscribe_request()).await;
        }
        loop {
            match handle.try_next_request() {
                Ok(found) => {
                    return Ok(found.map(|head| Request::new(head, Rc::clone(&self.0))));
                }
                Err(HttpError::WouldBlock) => {
                    request.wait(|| handle.subscribe_request()).await;
                }
                Err(error) => return Err(error.into()),
            }
        }
    }

    /// As [`Connection::next`], but holds up the whole task, for 30 seconds at most.
    pub fn next_blocking(&self) -> Result<Option<Request>, Error> {
        let found = self.0.handle.next_request()?;
        Ok(found.map(|head| Request::new(head, Rc::clone(&self.0))))
    }

    /// Answers the last request. With a stream or a WebSocket this lasts as long as that does;
    /// to HEAD a stream is not begun.
    pub async fn respond(&self, response: Response) -> Result<(), Error> {
        let Response {
            status,
            headers,
            content,
        } = response;
        let handle = &self.0.handle;
        self.0.is_answered.set(true);
        match content {
            Content::Whole(body) if body.len() <= CALL_SIZE_MAX => {
                Ok(handle.respond(status, &headers, &body)?)
            }
            Content::Whole(body) => {
                handle.start_response(status, &headers, Some(body.len() as u64))?;
                BodyWriter::new(Rc::clone(&self.0)).write(&body).await
            }
            Content::Stream(Stream { length, run }) => {
                handle.start_response(status, &headers, length)?;
                let written = if self.0.is_head.get() {
                    Ok(())
                } else {
                    run(BodyWriter::new(Rc::clone(&self.0))).await
                };
                handle.finish(&[])?;
                written
            }
            Content::Upgrade(upgrade) => match self.upgrade(&headers, &upgrade)? {
                Some(socket) => {
                    (upgrade.run)(socket).await;
                    Ok(())
                }
                None => Ok(()),
            },
        }
    }

    /// Turns the connection into a WebSocket, if that is what the client asked for; otherwise
    /// tells it so.
    pub(super) fn upgrade(
        &self,
        headers: &[Header],
        upgrade: &Upgrade,
    ) -> Result<Option<WebSocket>, Error> {
        let handle = &self.0.handle;
        let options = upgrade.options.to_host();
        match handle.upgrade(upgrade.subprotocol.as_deref(), headers, options) {
            Ok(socket) => Ok(Some(WebSocket::new(socket))),
            Err(error) => {
                let asked = handle.headers();
                let Some((answer, why)) = refusal(error.clone(), &asked, upgrade) else {
                    return Err(error.into());
                };
                handle.respond(answer.status, &answer.headers, why.as_bytes())?;
                Ok(None)
            }
        }
    }
}

/// What a client is told whose request can't become a WebSocket, and why. None: it isn't the
/// client's fault.
fn refusal(error: HttpError, asked: &[Header], upgrade: &Upgrade) -> Option<(Response, String)> {
    let names = |field: &str, value: &str| {
        let mut fields = asked
            .iter()
            .filter(|header| header.name.eq_ignore_ascii_case(field));
        fields.any(|header| {
            let mut names = header.value.split(|byte| *byte == b',');
            names.any(|name| name.trim_ascii().eq_ignore_ascii_case(value.as_bytes()))
        })
    };
    match error {
        // RFC 6455, 4.4; RFC 9110, 15.5.22.
        HttpError::Protocol(rule)
            if !names("upgrade", "websocket") || !names("sec-websocket-version", "13") =>
        {
            Some((Response::upgrade_required(), rule))
        }
        HttpError::Protocol(rule) => Some((Response::new(400), rule)),
        HttpError::InvalidArgument(what)
            if upgrade
                .subprotocol
                .as_deref()
                .is_some_and(|name| !names("sec-websocket-protocol", name)) =>
        {
            Some((Response::new(400), what))
        }
        HttpError::InvalidState => Some((
            Response::new(400),
            "a request for a WebSocket has no body".into(),
        )),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::{boxed::Box, vec::Vec};

    fn status(error: HttpError, asked: &[(&str, &str)], subprotocol: &str) -> Option<u16> {
        let asked: Vec<Header> = asked
            .iter()
            .map(|(name, value)| Header {
                name: (*name).into(),
                value: value.as_bytes().into(),
            })
            .collect();
        let upgrade = Upgrade {
            subprotocol: Some(subprotocol.into()),
            options: crate::websocket::Options::default(),
            run: Box::new(|_| Box::pin(async {})),
        };
        refusal(error, &asked, &upgrade).map(|(answer, _)| answer.status)
    }

    #[test]
    fn a_request_that_cannot_become_a_websocket_is_told_why() {
        let asked = [
            ("upgrade", "h2c, WebSocket"),
            ("Sec-WebSocket-Version", "13"),
            ("Sec-WebSocket-Protocol", "chat, v2.chat"),
        ];
        let rule = || HttpError::Protocol("a rule".into());
        assert_eq!(status(rule(), &asked, "chat"), Some(400));
        assert_eq!(status(rule(), &asked[..1], "chat"), Some(426));
        assert_eq!(status(rule(), &asked[1..], "chat"), Some(426));
        // A subprotocol that wasn't offered; otherwise it is the handler's header fields.
        let argument = || HttpError::InvalidArgument("an argument".into());
        assert_eq!(status(argument(), &asked, "x"), Some(400));
        assert_eq!(status(argument(), &asked, "v2.chat"), None);
        assert_eq!(status(HttpError::InvalidState, &asked, "chat"), Some(400));
        assert_eq!(status(HttpError::Closed, &asked, "chat"), None);
    }
}

//! The client's side of one connection: one request at a time.
//!
//! ```text
//! request -> send_body* -> finish_body      (what goes out)
//! Continue? Interim* Head Body* End         (what poll tells)
//! ```
//! A response may come before the request is sent in full; the connection then
//! can't be used again. `Upgraded` is the last event: what `receive` did not
//! take, and all that follows, belongs to the new protocol.

use alloc::{
    format,
    string::{String, ToString},
    vec::Vec,
};

use super::{
    Body, Error, Headers, Limit, Limits, Method, Misuse, ResponseHead, Rule, Timer,
    body_read::BodyReader,
    body_write::BodyWriter,
    framing, head,
    headers::{is_token, write_field},
    inbox::{HasBody, Inbox},
    message,
    outbox::Outbox,
    payload::Payload,
    scan::{Scanner, Section},
    url::Url,
};

/// What the user wants from a server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// Any method but CONNECT.
    pub method: Method,
    /// Where to; its fragment is not sent.
    pub url: Url,
    /// Fields to send; not those which the others here stand for.
    pub headers: Headers,
    /// How the body is framed.
    pub body: Body,
    /// Wait for `100 Continue` before the body goes out.
    pub expect_continue: bool,
    /// Offer to change to this protocol (RFC 9110 7.8).
    pub upgrade: Option<String>,
    /// Ask the server to close after the response.
    pub close: bool,
}

impl Request {
    /// Whether [`Connection::request`] would take it, but for the size of its head.
    ///
    /// # Errors
    /// What the user asked for that can't be sent.
    pub fn check(&self) -> Result<(), Misuse> {
        check(self)
    }

    /// A request without body.
    pub fn new(method: Method, url: Url) -> Self {
        Self {
            method,
            url,
            headers: Headers::new(),
            body: Body::Empty,
            expect_continue: false,
            upgrade: None,
            close: false,
        }
    }

    /// States the kind and length of a whole body; its bytes are sent with
    /// [`Connection::send_body`].
    pub fn with_payload(mut self, payload: &Payload) -> Self {
        self.body = Body::Length(payload.bytes.len() as u64);
        self.headers.remove("content-type");
        // A constant of ours is a valid value.
        let _ = self.headers.add("Content-Type", payload.content_type);
        self
    }
}

/// What the user learns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// The server wants the body, or has been waited for long enough.
    Continue,
    /// An interim response (1xx) other than 100 and 101.
    Interim(ResponseHead),
    /// The response; its body follows.
    Head(ResponseHead),
    /// A piece of the body, never empty.
    Body(Vec<u8>),
    /// The response is complete, with these trailers.
    End(Headers),
    /// The server changed the protocol; HTTP is over.
    Upgraded(ResponseHead),
}

impl HasBody for Event {
    fn of_body(piece: Vec<u8>) -> Self {
        Self::Body(piece)
    }

    fn body_mut(&mut self) -> Option<&mut Vec<u8>> {
        match self {
            Self::Body(piece) => Some(piece),
            _ => None,
        }
    }
}

/// Whether the connection can take another request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reuse {
    /// Yes, now.
    Ready,
    /// An exchange is under way.
    Busy,
    /// No: close it.
    Close,
}

#[derive(Debug)]
enum Reading {
    Idle,
    Head(Scanner),
    Body(BodyReader),
    Upgraded,
    Failed(Error),
}

#[derive(Debug)]
enum Writing {
    /// Nothing to send.
    Done,
    /// The body waits for `100 Continue`, at most until then.
    Waiting(BodyWriter, u64),
    Body(BodyWriter),
    /// The server has answered instead of asking for the body.
    Refused,
}

/// One connection to a server.
#[derive(Debug)]
pub struct Connection {
    limits: Limits,
    reading: Reading,
    writing: Writing,
    outbox: Outbox,
    inbox: Inbox<Event>,
    method: Method,
    upgrade_offered: bool,
    interim: usize,
    ended_by_length: bool,
    /// The peer has a part of the request, for all we know.
    request_left: bool,
    /// Bytes in the outbox that belong to the request before.
    older_bytes: usize,
    /// No further request: one side said so, or the framing did.
    last: bool,
    /// The peer sends no more.
    ended: bool,
    /// Deadline of the phase `reading` is in.
    phase_deadline: Option<u64>,
    body_deadline: Option<u64>,
}

impl Connection {
    /// A connection on which nothing was sent yet.
    pub fn new(limits: Limits) -> Self {
        Self {
            outbox: Outbox::new(&limits),
            limits,
            reading: Reading::Idle,
            writing: Writing::Done,
            inbox: Inbox::new(),
            method: Method::GET,
            upgrade_offered: false,
            interim: 0,
            ended_by_length: false,
            request_left: false,
            older_bytes: 0,
            last: false,
            ended: false,
            phase_deadline: None,
            body_deadline: None,
        }
    }

    /// Whether another request fits here (RFC 9112 9.3).
    pub fn reuse(&self) -> Reuse {
        match self.reading {
            Reading::Failed(_) | Reading::Upgraded => Reuse::Close,
            Reading::Head(_) | Reading::Body(_) => Reuse::Busy,
            Reading::Idle if self.last || self.ended => Reuse::Close,
            Reading::Idle if self.inbox.is_empty() => Reuse::Ready,
            Reading::Idle => Reuse::Busy,
        }
    }

    /// Starts a request. With [`Body::Empty`] it is complete.
    pub fn request(&mut self, now_ns: u64, request: &Request) -> Result<(), Misuse> {
        match self.reuse() {
            Reuse::Ready => {}
            Reuse::Busy => return Err(Misuse::Busy),
            Reuse::Close => return Err(Misuse::Closed),
        }
        check(request)?;
        let head = write_head(request);
        if head.len() > self.limits.head_bytes_max {
            return Err(Misuse::Limit(Limit::HeadBytes));
        }
        self.older_bytes = self.outbox.waiting().len();
        self.request_left = false;
        self.outbox.push_whole(&head)?;
        let writer = match request.body {
            Body::Empty | Body::Length(0) => None,
            Body::Length(n) => Some(BodyWriter::Length(n)),
            Body::Chunked => Some(BodyWriter::Chunked),
        };
        self.writing = match writer {
            None => Writing::Done,
            Some(w) if request.expect_continue => {
                Writing::Waiting(w, now_ns.saturating_add(self.limits.continue_wait_ns))
            }
            Some(w) => Writing::Body(w),
        };
        self.reading = Reading::Head(Scanner::new(Section::Response));
        self.method = request.method.clone();
        self.upgrade_offered = request.upgrade.is_some();
        self.last = request.close;
        self.interim = 0;
        self.ended_by_length = matches!(request.body, Body::Empty | Body::Length(0));
        self.wait_for_head(now_ns);
        self.outbox.watch(now_ns);
        Ok(())
    }

    /// Hands over a piece of the body and says how much was taken; zero while
    /// the peer has yet to take what waits, or to say `100 Continue`.
    pub fn send_body(&mut self, now_ns: u64, piece: &[u8]) -> Result<usize, Misuse> {
        self.check_writing()?;
        let taken = match &mut self.writing {
            Writing::Done => return Err(Misuse::NotNow),
            Writing::Refused => return Err(Misuse::Refused),
            Writing::Waiting(..) => return Ok(0),
            Writing::Body(writer) => writer.write(&mut self.outbox, piece)?,
        };
        if taken > 0 {
            self.wait_for_head(now_ns);
            self.outbox.watch(now_ns);
        }
        if let Writing::Body(BodyWriter::Length(0)) = self.writing {
            self.writing = Writing::Done;
            self.ended_by_length = true;
        }
        Ok(taken)
    }

    /// Ends a chunked body. A body of stated length ends by itself; to finish it
    /// once more does no harm.
    pub fn finish_body(&mut self, now_ns: u64, trailers: &Headers) -> Result<(), Misuse> {
        if self.ended_by_length && trailers.is_empty() {
            return Ok(());
        }
        self.check_writing()?;
        match &self.writing {
            Writing::Done => return Err(Misuse::NotNow),
            Writing::Refused => return Err(Misuse::Refused),
            Writing::Waiting(..) => return Err(Misuse::Busy),
            Writing::Body(writer) => {
                writer.finish(&mut self.outbox, trailers, self.limits.head_bytes_max)?;
            }
        }
        self.writing = Writing::Done;
        self.wait_for_head(now_ns);
        self.outbox.watch(now_ns);
        Ok(())
    }

    /// Whether a body piece would be taken now, in part at least.
    pub fn can_send(&self) -> bool {
        matches!(self.writing, Writing::Body(_)) && self.outbox.body_room() > 32
    }

    /// Whether more of the body is to come from the user.
    pub fn is_sending(&self) -> bool {
        matches!(self.writing, Writing::Waiting(..) | Writing::Body(_))
    }

    /// Takes what the peer sent and says how much. Less than all: `poll`, then
    /// offer the rest again.
    pub fn receive(&mut self, now_ns: u64, bytes: &[u8]) -> Result<usize, Error> {
        let mut taken = 0;
        while taken < bytes.len() {
            match self.step(now_ns, &bytes[taken..]) {
                Ok(0) => break,
                Ok(n) => taken += n,
                Err(error) => return Err(self.fail(error)),
            }
        }
        Ok(taken)
    }

    /// The peer sends no more.
    pub fn end_of_input(&mut self) -> Result<(), Error> {
        self.ended = true;
        match &self.reading {
            Reading::Idle | Reading::Upgraded => Ok(()),
            Reading::Failed(error) => Err(*error),
            Reading::Head(scanner) => {
                let fresh = scanner.is_fresh() && self.interim == 0;
                let rule = if fresh {
                    Rule::ClosedBeforeResponse
                } else {
                    Rule::Truncated
                };
                Err(self.fail(Error::Peer(rule)))
            }
            Reading::Body(reader) => match reader.end_of_input() {
                Ok(()) => {
                    self.end(Headers::new());
                    Ok(())
                }
                Err(error) => Err(self.fail(error)),
            },
        }
    }

    /// What must go to the peer.
    pub fn transmit(&self) -> &[u8] {
        self.outbox.waiting()
    }

    /// The peer took this many bytes of [`transmit`](Self::transmit).
    pub fn sent(&mut self, n: usize) {
        self.request_left |= n > self.older_bytes;
        self.older_bytes = self.older_bytes.saturating_sub(n);
        self.outbox.sent(n);
    }

    /// The user has no room for more of the body: that the peer is silent is not its fault.
    /// For users that keep body pieces themselves; those that leave them here need not call.
    pub fn user_is_full(&mut self, now_ns: u64) {
        if let Reading::Body(_) = self.reading {
            self.phase_deadline = Some(now_ns.saturating_add(self.limits.body_idle_ns));
        }
    }

    /// What happened next.
    pub fn poll(&mut self) -> Option<Event> {
        self.inbox.pop()
    }

    /// When [`handle_timeout`](Self::handle_timeout) is due.
    pub fn next_deadline(&self) -> Option<u64> {
        let waiting = match self.writing {
            Writing::Waiting(_, at) => Some(at),
            _ => None,
        };
        [
            waiting,
            self.phase_deadline,
            self.body_deadline,
            self.outbox.stall_deadline(),
        ]
        .into_iter()
        .flatten()
        .min()
    }

    /// Looks at the time. Calling it early does nothing.
    pub fn handle_timeout(&mut self, now_ns: u64) -> Result<(), Error> {
        let due = |at: Option<u64>| at.is_some_and(|at| at <= now_ns);
        if let Writing::Waiting(_, at) = self.writing
            && due(Some(at))
        {
            // RFC 9110 10.1.1: the client should not wait without end.
            self.go_on(now_ns);
        }
        if self.outbox.is_stalled(now_ns) {
            return Err(self.fail(Error::Timeout(Timer::SendStall)));
        }
        if due(self.body_deadline) {
            return Err(self.fail(Error::Timeout(Timer::BodyTotal)));
        }
        if due(self.phase_deadline) {
            match self.reading {
                // The user is slow, not the peer.
                Reading::Head(_) if !matches!(self.writing, Writing::Done) => {
                    self.wait_for_head(now_ns);
                }
                Reading::Body(_) if self.inbox.room(self.limits.receive_buffer) == 0 => {
                    self.phase_deadline = Some(now_ns.saturating_add(self.limits.body_idle_ns));
                }
                Reading::Head(_) => return Err(self.fail(Error::Timeout(Timer::Head))),
                Reading::Body(_) => return Err(self.fail(Error::Timeout(Timer::BodyIdle))),
                Reading::Idle | Reading::Upgraded | Reading::Failed(_) => {
                    self.phase_deadline = None;
                }
            }
        }
        Ok(())
    }

    fn step(&mut self, now_ns: u64, bytes: &[u8]) -> Result<usize, Error> {
        match &mut self.reading {
            Reading::Failed(error) => Err(*error),
            Reading::Upgraded => Ok(0),
            Reading::Idle => Err(Error::Peer(Rule::Unasked)),
            // A response to a request of which nothing left us is meant for
            // somebody else.
            Reading::Head(_) if !self.request_left => Err(Error::Peer(Rule::Unasked)),
            Reading::Head(scanner) => {
                let taken = scanner.take(bytes, &self.limits)?;
                if scanner.is_complete() {
                    let head = head::response(scanner)?;
                    self.head(now_ns, head)?;
                }
                Ok(taken)
            }
            Reading::Body(reader) => {
                let room = self.inbox.room(self.limits.receive_buffer);
                let limits = &self.limits;
                let step = self
                    .inbox
                    .fill(|out| reader.take(bytes, out, room, limits))?;
                if step.taken > 0 {
                    self.phase_deadline = Some(now_ns.saturating_add(limits.body_idle_ns));
                }
                if let Some(trailers) = step.end {
                    self.end(trailers);
                }
                Ok(step.taken)
            }
        }
    }

    fn head(&mut self, now_ns: u64, head: ResponseHead) -> Result<(), Error> {
        let framing = framing::of_response(&self.method, &head)?;
        match head.status {
            101 => {
                if !self.upgrade_offered || !matches!(self.writing, Writing::Done) {
                    return Err(Error::Peer(Rule::UpgradeUnasked));
                }
                self.reading = Reading::Upgraded;
                self.phase_deadline = None;
                self.inbox.push(Event::Upgraded(head));
                return Ok(());
            }
            100..=199 => {
                self.interim += 1;
                if self.interim > self.limits.interim_max {
                    return Err(Error::Limit(Limit::Interim));
                }
                self.reading = Reading::Head(Scanner::new(Section::Response));
                if head.status != 100 {
                    self.inbox.push(Event::Interim(head));
                } else if matches!(self.writing, Writing::Waiting(..)) {
                    self.go_on(now_ns);
                }
                return Ok(());
            }
            _ => {}
        }
        if let Writing::Waiting(..) = self.writing {
            // RFC 9110 10.1.1: a final status means that the body is not wanted.
            self.writing = Writing::Refused;
            self.last = true;
        }
        let until_close = framing == framing::Framing::UntilClose;
        self.last |= until_close || !message::keeps_alive(head.version, &head.headers);
        self.inbox.push(Event::Head(head));
        // Even if its body is too large: a redirect is in the head.
        match BodyReader::new(framing, &self.limits)? {
            Some(reader) => {
                self.reading = Reading::Body(reader);
                self.phase_deadline = Some(now_ns.saturating_add(self.limits.body_idle_ns));
                self.body_deadline = self
                    .limits
                    .body_total_ns
                    .map(|total| now_ns.saturating_add(total));
            }
            None => self.end(Headers::new()),
        }
        Ok(())
    }

    fn end(&mut self, trailers: Headers) {
        self.reading = Reading::Idle;
        self.phase_deadline = None;
        self.body_deadline = None;
        // A body cut short leaves the server waiting for the rest
        // (RFC 9112 9.3).
        self.last |= !matches!(self.writing, Writing::Done);
        self.writing = Writing::Done;
        self.inbox.push(Event::End(trailers));
    }

    fn go_on(&mut self, now_ns: u64) {
        if let Writing::Waiting(writer, _) = core::mem::replace(&mut self.writing, Writing::Done) {
            self.writing = Writing::Body(writer);
            self.wait_for_head(now_ns);
            self.inbox.push(Event::Continue);
        }
    }

    fn fail(&mut self, error: Error) -> Error {
        self.reading = Reading::Failed(error);
        self.writing = Writing::Done;
        self.phase_deadline = None;
        self.body_deadline = None;
        self.outbox.unwatch();
        error
    }

    fn check_writing(&self) -> Result<(), Misuse> {
        match self.reading {
            Reading::Failed(_) | Reading::Upgraded => Err(Misuse::Closed),
            // The response is there: the server reads no more.
            Reading::Idle => Err(Misuse::NotNow),
            Reading::Head(_) | Reading::Body(_) => Ok(()),
        }
    }

    fn wait_for_head(&mut self, now_ns: u64) {
        if let Reading::Head(_) = self.reading {
            self.phase_deadline = Some(now_ns.saturating_add(self.limits.head_timeout_ns));
        }
    }
}

fn check(request: &Request) -> Result<(), Misuse> {
    if request.method.as_str() == "CONNECT" {
        return Err(Misuse::Method);
    }
    // RFC 9110 9.3.8
    if request.method.as_str() == "TRACE" && request.body != Body::Empty {
        return Err(Misuse::BodyNotAllowed);
    }
    if request
        .headers
        .iter()
        .any(|(name, _)| framing::is_own_name(name))
    {
        return Err(Misuse::OwnHeader);
    }
    match &request.upgrade {
        // A protocol is a token, with a version after a slash at most.
        Some(name)
            if !name
                .split('/')
                .take(3)
                .all(|part| is_token(part.as_bytes())) =>
        {
            Err(Misuse::UpgradeName)
        }
        _ => Ok(()),
    }
}

fn write_head(request: &Request) -> Vec<u8> {
    let mut out = format!("{} {} HTTP/1.1\r\n", request.method, request.url.target()).into_bytes();
    write_field(&mut out, "Host", request.url.authority().as_bytes());
    match &request.upgrade {
        Some(protocol) => {
            let connection: &[u8] = if request.close {
                b"Upgrade, close"
            } else {
                b"Upgrade"
            };
            write_field(&mut out, "Connection", connection);
            write_field(&mut out, "Upgrade", protocol.as_bytes());
        }
        None if request.close => write_field(&mut out, "Connection", b"close"),
        None => {}
    }
    match request.body {
        Body::Empty if request.method.expects_body() => {
            write_field(&mut out, "Content-Length", b"0");
        }
        Body::Empty => {}
        Body::Length(n) => write_field(&mut out, "Content-Length", n.to_string().as_bytes()),
        Body::Chunked => write_field(&mut out, "Transfer-Encoding", b"chunked"),
    }
    if request.expect_continue && !matches!(request.body, Body::Empty | Body::Length(0)) {
        write_field(&mut out, "Expect", b"100-continue");
    }
    request.headers.write(&mut out);
    out.extend_from_slice(b"\r\n");
    out
}

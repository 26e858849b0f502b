//! The server's side of one connection: requests one after the other.
//!
//! ```text
//! Request Body* End                          (what poll tells)
//! respond -> write_body* -> finish_body      (what goes out)
//! ```
//! The next request is not taken before the response to the last one is
//! complete, so pipelined requests wait with the caller and are answered in
//! order. On a malformed request the connection answers by itself (400 and the
//! like); when [`should_close`](Connection::should_close) says so, the caller
//! closes.

use alloc::{
    format,
    string::{String, ToString},
    vec::Vec,
};

use super::{
    Body, Error, Headers, Limit, Limits, Method, Misuse, RequestHead, Rule, Timer, Version,
    body_read::BodyReader,
    body_write::BodyWriter,
    framing, head,
    headers::{is_token, write_field},
    inbox::{HasBody, Inbox},
    message,
    outbox::Outbox,
    scan::{Scanner, Section},
};

/// The head of a final response.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Response {
    /// 200 to 599.
    pub status: u16,
    /// Fields to send; not those that frame the message.
    pub headers: Headers,
    /// How the body is framed. For HEAD: how it would be.
    pub body: Body,
    /// Close after this response.
    pub close: bool,
}

impl Response {
    /// A response without body.
    pub fn new(status: u16) -> Self {
        Self {
            status,
            headers: Headers::new(),
            body: Body::Empty,
            close: false,
        }
    }
}

/// What the user learns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// A request; its body follows.
    Request(RequestHead),
    /// A piece of the body, never empty.
    Body(Vec<u8>),
    /// The request is complete, with these trailers.
    End(Headers),
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

#[derive(Debug)]
enum Reading {
    Head(Scanner),
    Body(BodyReader),
    /// A body nobody reads, and how much of it is still borne.
    Discard(BodyReader, u64),
    /// The request is complete; the next waits for our response.
    Held,
    /// No further request.
    Closed,
    Upgraded,
    Failed(Error),
}

#[derive(Debug)]
enum Writing {
    /// No request to answer.
    Idle,
    /// A request waits for `respond`.
    Owed,
    Body(BodyWriter),
}

/// What the response must know of the request.
#[derive(Debug)]
struct Asked {
    method: Method,
    version: Version,
    keeps_alive: bool,
    awaits_continue: bool,
    upgrades: Vec<String>,
}

/// One connection from a client.
#[derive(Debug)]
pub struct Connection {
    limits: Limits,
    reading: Reading,
    writing: Writing,
    outbox: Outbox,
    inbox: Inbox<Event>,
    asked: Asked,
    ended_by_length: bool,
    /// Close after the response under way.
    last: bool,
    phase_deadline: Option<u64>,
    body_deadline: Option<u64>,
}

impl Connection {
    /// A connection just accepted.
    pub fn new(limits: Limits, now_ns: u64) -> Self {
        Self {
            outbox: Outbox::new(&limits),
            reading: Reading::Head(Scanner::new(Section::Request)),
            writing: Writing::Idle,
            inbox: Inbox::new(),
            asked: Asked {
                method: Method::GET,
                version: Version::Http11,
                keeps_alive: true,
                awaits_continue: false,
                upgrades: Vec::new(),
            },
            ended_by_length: false,
            last: false,
            phase_deadline: Some(now_ns.saturating_add(limits.idle_ns)),
            body_deadline: None,
            limits,
        }
    }

    /// Takes what the peer sent and says how much. Less than all: `poll`,
    /// answer, let the peer take what waits, then offer the rest again.
    pub fn receive(&mut self, now_ns: u64, bytes: &[u8]) -> Result<usize, Error> {
        let mut taken = 0;
        while taken < bytes.len() {
            match self.step(now_ns, &bytes[taken..]) {
                Ok(0) => break,
                Ok(n) => taken += n,
                Err(error) => return Err(self.fail(now_ns, error)),
            }
        }
        Ok(taken)
    }

    /// The peer sends no more. It may still want the response.
    pub fn end_of_input(&mut self) -> Result<(), Error> {
        self.last = true;
        match &self.reading {
            Reading::Failed(error) => Err(*error),
            Reading::Head(scanner) if scanner.is_fresh() => {
                self.close();
                Ok(())
            }
            Reading::Head(_) | Reading::Body(_) => Err(self.stop(Error::Peer(Rule::Truncated))),
            Reading::Discard(..) => {
                self.close();
                Ok(())
            }
            Reading::Held | Reading::Closed | Reading::Upgraded => Ok(()),
        }
    }

    /// What happened next.
    pub fn poll(&mut self) -> Option<Event> {
        self.inbox.pop()
    }

    /// What must go to the peer.
    pub fn transmit(&self) -> &[u8] {
        self.outbox.waiting()
    }

    /// The peer took this many bytes of [`transmit`](Self::transmit).
    pub fn sent(&mut self, n: usize) {
        self.outbox.sent(n);
    }

    /// Whether all is said and the caller should close. To close while the
    /// peer still sends may destroy what it has yet to read: shut down the
    /// sending side first and read on for a while (RFC 9112 9.6).
    pub fn should_close(&self) -> bool {
        matches!(self.reading, Reading::Closed | Reading::Failed(_)) && self.outbox.is_empty()
    }

    /// Whether the connection now belongs to another protocol. What `receive`
    /// did not take is that protocol's.
    pub fn is_upgraded(&self) -> bool {
        matches!(self.reading, Reading::Upgraded)
    }

    /// Whether a request waits for [`respond`](Self::respond).
    pub fn owes_response(&self) -> bool {
        matches!(self.writing, Writing::Owed)
    }

    /// Whether a response was begun and its body isn't complete.
    pub fn is_responding(&self) -> bool {
        matches!(self.writing, Writing::Body(_))
    }

    /// Whether a body piece would be taken now, in part at least.
    pub fn can_write(&self) -> bool {
        matches!(self.writing, Writing::Body(_)) && self.outbox.body_room() > 32
    }

    /// Tells a client that asked to go on with its body. Without it the
    /// response will close the connection.
    pub fn send_continue(&mut self, now_ns: u64) -> Result<(), Misuse> {
        self.check_owed()?;
        if !self.asked.awaits_continue {
            return Err(Misuse::NotNow);
        }
        self.outbox.push_whole(b"HTTP/1.1 100 Continue\r\n\r\n")?;
        self.asked.awaits_continue = false;
        self.phase_deadline = Some(now_ns.saturating_add(self.limits.body_idle_ns));
        self.outbox.watch(now_ns);
        Ok(())
    }

    /// Starts the response. With [`Body::Empty`] it is complete.
    pub fn respond(&mut self, now_ns: u64, response: &Response) -> Result<(), Misuse> {
        self.check_owed()?;
        check(response)?;
        let writer = self.writer(response);
        let until_close = matches!(writer, Some(BodyWriter::UntilClose));
        let unread = self.asked.awaits_continue && matches!(self.reading, Reading::Body(_));
        let last = self.last || response.close || until_close || unread || !self.asked.keeps_alive;
        let head = self.write_head(response, last);
        if head.len() > self.limits.head_bytes_max {
            return Err(Misuse::Limit(Limit::HeadBytes));
        }
        self.outbox.push_whole(&head)?;
        self.last = last;
        self.outbox.watch(now_ns);
        self.ended_by_length = writer.is_none();
        match writer {
            Some(writer) => self.writing = Writing::Body(writer),
            None => self.next_turn(now_ns),
        }
        Ok(())
    }

    /// Hands over a piece of the body and says how much was taken; zero while
    /// the peer has yet to take what waits. For HEAD all is taken, nothing sent.
    pub fn write_body(&mut self, now_ns: u64, piece: &[u8]) -> Result<usize, Misuse> {
        let Writing::Body(writer) = &mut self.writing else {
            return Err(self.not_now());
        };
        let taken = writer.write(&mut self.outbox, piece)?;
        let complete = matches!(writer, BodyWriter::Length(0) | BodyWriter::Unsent(Some(0)));
        if taken > 0 {
            self.outbox.watch(now_ns);
        }
        if complete {
            self.ended_by_length = true;
            self.next_turn(now_ns);
        }
        Ok(taken)
    }

    /// Ends the body. A body of stated length ends by itself; to finish it once
    /// more does no harm.
    pub fn finish_body(&mut self, now_ns: u64, trailers: &Headers) -> Result<(), Misuse> {
        let Writing::Body(writer) = &self.writing else {
            return if self.ended_by_length && trailers.is_empty() {
                Ok(())
            } else {
                Err(self.not_now())
            };
        };
        writer.finish(&mut self.outbox, trailers, self.limits.head_bytes_max)?;
        self.outbox.watch(now_ns);
        self.next_turn(now_ns);
        Ok(())
    }

    /// Answers 101 and leaves HTTP (RFC 9110 7.8). The request must be
    /// complete and must have offered this protocol.
    pub fn upgrade(
        &mut self,
        now_ns: u64,
        protocol: &str,
        headers: &Headers,
    ) -> Result<(), Misuse> {
        self.check_owed()?;
        if headers.iter().any(|(name, _)| framing::is_own_name(name)) {
            return Err(Misuse::OwnHeader);
        }
        if !protocol.split('/').all(|part| is_token(part.as_bytes())) {
            return Err(Misuse::UpgradeName);
        }
        let offered = self
            .asked
            .upgrades
            .iter()
            .any(|p| p.eq_ignore_ascii_case(protocol));
        if !offered || !matches!(self.reading, Reading::Held) {
            return Err(Misuse::UpgradeNotOffered);
        }
        let mut out = Vec::from(*b"HTTP/1.1 101 Switching Protocols\r\n");
        write_field(&mut out, "Connection", b"Upgrade");
        write_field(&mut out, "Upgrade", protocol.as_bytes());
        headers.write(&mut out);
        out.extend_from_slice(b"\r\n");
        if out.len() > self.limits.head_bytes_max {
            return Err(Misuse::Limit(Limit::HeadBytes));
        }
        self.outbox.push_whole(&out)?;
        self.outbox.watch(now_ns);
        self.reading = Reading::Upgraded;
        self.writing = Writing::Idle;
        self.phase_deadline = None;
        Ok(())
    }

    /// When [`handle_timeout`](Self::handle_timeout) is due.
    pub fn next_deadline(&self) -> Option<u64> {
        [
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
        if self.outbox.is_stalled(now_ns) {
            // Nobody will take it.
            self.sent(usize::MAX);
            return Err(self.stop(Error::Timeout(Timer::SendStall)));
        }
        if due(self.body_deadline) {
            return Err(self.fail(now_ns, Error::Timeout(Timer::BodyTotal)));
        }
        if due(self.phase_deadline) {
            match &self.reading {
                Reading::Head(scanner) if scanner.is_fresh() => {
                    return Err(self.stop(Error::Timeout(Timer::Idle)));
                }
                Reading::Head(_) => {
                    return Err(self.fail(now_ns, Error::Timeout(Timer::Head)));
                }
                // The user is slow, not the peer.
                Reading::Body(_)
                    if self.inbox.room(self.limits.receive_buffer) == 0
                        || self.asked.awaits_continue =>
                {
                    self.phase_deadline = Some(now_ns.saturating_add(self.limits.body_idle_ns));
                }
                Reading::Body(_) | Reading::Discard(..) => {
                    return Err(self.fail(now_ns, Error::Timeout(Timer::BodyIdle)));
                }
                _ => self.phase_deadline = None,
            }
        }
        Ok(())
    }

    fn step(&mut self, now_ns: u64, bytes: &[u8]) -> Result<usize, Error> {
        let body_idle = now_ns.saturating_add(self.limits.body_idle_ns);
        match &mut self.reading {
            Reading::Failed(error) => Err(*error),
            Reading::Held | Reading::Closed | Reading::Upgraded => Ok(0),
            // Room for the next response comes first.
            Reading::Head(_) if self.outbox.body_room() == 0 => Ok(0),
            Reading::Head(scanner) => {
                if scanner.is_fresh() {
                    let at = now_ns.saturating_add(self.limits.head_timeout_ns);
                    self.phase_deadline = Some(at);
                }
                let taken = scanner.take(bytes, &self.limits)?;
                if scanner.is_complete() {
                    let (head, framing) = head::request(scanner)?;
                    self.head(now_ns, head, framing)?;
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
                    // The body came without being asked for.
                    self.asked.awaits_continue = false;
                    self.phase_deadline = Some(body_idle);
                }
                if let Some(trailers) = step.end {
                    self.request_ended(trailers);
                }
                Ok(step.taken)
            }
            Reading::Discard(reader, left) => {
                let mut dropped = Vec::new();
                let room = usize::try_from(*left).unwrap_or(usize::MAX);
                let step = reader.take(bytes, &mut dropped, room, &self.limits)?;
                *left -= dropped.len() as u64;
                self.phase_deadline = Some(body_idle);
                if step.end.is_some() {
                    self.await_request(now_ns);
                } else if *left == 0 {
                    self.close();
                }
                Ok(step.taken)
            }
        }
    }

    fn head(
        &mut self,
        now_ns: u64,
        head: RequestHead,
        framing: framing::Framing,
    ) -> Result<(), Error> {
        let reader = BodyReader::new(framing, &self.limits)?;
        self.asked = Asked {
            method: head.method.clone(),
            version: head.version,
            keeps_alive: message::keeps_alive(head.version, &head.headers),
            awaits_continue: head.expects_continue,
            upgrades: head.upgrades().into_iter().map(String::from).collect(),
        };
        self.writing = Writing::Owed;
        self.ended_by_length = false;
        self.inbox.push(Event::Request(head));
        match reader {
            Some(reader) => {
                self.reading = Reading::Body(reader);
                self.phase_deadline = Some(now_ns.saturating_add(self.limits.body_idle_ns));
                self.body_deadline = self
                    .limits
                    .body_total_ns
                    .map(|total| now_ns.saturating_add(total));
            }
            None => self.request_ended(Headers::new()),
        }
        Ok(())
    }

    fn request_ended(&mut self, trailers: Headers) {
        self.inbox.push(Event::End(trailers));
        self.phase_deadline = None;
        self.body_deadline = None;
        self.reading = Reading::Held;
    }

    /// The response is complete.
    fn next_turn(&mut self, now_ns: u64) {
        self.writing = Writing::Idle;
        if self.last {
            self.close();
            return;
        }
        match core::mem::replace(&mut self.reading, Reading::Held) {
            Reading::Held => self.await_request(now_ns),
            Reading::Body(reader) => {
                self.reading = Reading::Discard(reader, self.limits.discard_max);
            }
            other => self.reading = other,
        }
    }

    fn await_request(&mut self, now_ns: u64) {
        self.reading = Reading::Head(Scanner::new(Section::Request));
        self.body_deadline = None;
        self.phase_deadline = Some(now_ns.saturating_add(self.limits.idle_ns));
    }

    fn close(&mut self) {
        self.reading = Reading::Closed;
        self.phase_deadline = None;
        self.body_deadline = None;
    }

    /// Ends the connection, with an answer if none was begun.
    fn fail(&mut self, now_ns: u64, error: Error) -> Error {
        let repeated = matches!(self.reading, Reading::Failed(_));
        let unanswered = match self.writing {
            Writing::Owed => true,
            Writing::Idle => matches!(self.reading, Reading::Head(_)),
            Writing::Body(_) => false,
        };
        if unanswered && !repeated {
            let status = answer(error);
            let head = format!(
                "HTTP/1.1 {status} {}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n",
                reason(status)
            );
            // If it doesn't fit, the peer reads nothing anyway.
            let _ = self.outbox.push_whole(head.as_bytes());
            self.outbox.watch(now_ns);
        }
        self.stop(error)
    }

    fn stop(&mut self, error: Error) -> Error {
        self.close();
        self.reading = Reading::Failed(error);
        self.writing = Writing::Idle;
        error
    }

    fn check_owed(&self) -> Result<(), Misuse> {
        if self.owes_response() {
            Ok(())
        } else {
            Err(self.not_now())
        }
    }

    fn not_now(&self) -> Misuse {
        match self.reading {
            Reading::Failed(_) | Reading::Closed | Reading::Upgraded => Misuse::Closed,
            _ => Misuse::NotNow,
        }
    }

    fn writer(&self, response: &Response) -> Option<BodyWriter> {
        let unsent = self.asked.method == Method::HEAD;
        match response.body {
            Body::Empty | Body::Length(0) => None,
            Body::Length(n) if unsent => Some(BodyWriter::Unsent(Some(n))),
            Body::Length(n) => Some(BodyWriter::Length(n)),
            Body::Chunked if unsent => Some(BodyWriter::Unsent(None)),
            // RFC 9112 7.1: only to those who know it.
            Body::Chunked if self.asked.version == Version::Http10 => Some(BodyWriter::UntilClose),
            Body::Chunked => Some(BodyWriter::Chunked),
        }
    }

    fn write_head(&self, response: &Response, last: bool) -> Vec<u8> {
        let status = response.status;
        // Most heads are shorter.
        let mut out = Vec::with_capacity(256);
        out.extend_from_slice(b"HTTP/1.1 ");
        out.extend_from_slice(status.to_string().as_bytes());
        out.push(b' ');
        out.extend_from_slice(reason(status).as_bytes());
        out.extend_from_slice(b"\r\n");
        if last {
            write_field(&mut out, "Connection", b"close");
        } else if self.asked.version == Version::Http10 {
            write_field(&mut out, "Connection", b"keep-alive");
        }
        match response.body {
            // RFC 9110 8.6; a 304 would have to state the length of the 200.
            Body::Empty if status == 204 || status == 304 => {}
            Body::Empty => write_field(&mut out, "Content-Length", b"0"),
            Body::Length(n) => write_field(&mut out, "Content-Length", n.to_string().as_bytes()),
            Body::Chunked if self.asked.version == Version::Http10 => {}
            Body::Chunked => write_field(&mut out, "Transfer-Encoding", b"chunked"),
        }
        response.headers.write(&mut out);
        out.extend_from_slice(b"\r\n");
        out
    }
}

fn check(response: &Response) -> Result<(), Misuse> {
    if !(200..=599).contains(&response.status) {
        return Err(Misuse::Status);
    }
    if matches!(response.status, 204 | 304) && response.body != Body::Empty {
        return Err(Misuse::BodyNotAllowed);
    }
    // `Upgrade` beside 426 names what the server would speak (RFC 9110 15.5.22).
    let own = |name: &str| {
        framing::is_own_name(name)
            && !(response.status == 426 && name.eq_ignore_ascii_case("upgrade"))
    };
    if response.headers.iter().any(|(name, _)| own(name)) {
        return Err(Misuse::OwnHeader);
    }
    Ok(())
}

/// The status that tells the peer what it did.
fn answer(error: Error) -> u16 {
    match error {
        Error::Peer(Rule::Version) => 505,
        Error::Peer(Rule::TransferEncoding | Rule::Method) => 501,
        Error::Peer(Rule::Expectation) => 417,
        Error::Peer(_) => 400,
        Error::Limit(Limit::HeadBytes | Limit::HeaderCount) => 431,
        Error::Limit(Limit::BodyBytes) => 413,
        Error::Limit(_) => 400,
        Error::Timeout(_) => 408,
    }
}

/// RFC 9110 15. Nobody should act on it, so only the common ones are named.
fn reason(status: u16) -> &'static str {
    match status {
        200 => "OK",
        201 => "Created",
        202 => "Accepted",
        204 => "No Content",
        206 => "Partial Content",
        301 => "Moved Permanently",
        302 => "Found",
        303 => "See Other",
        304 => "Not Modified",
        307 => "Temporary Redirect",
        308 => "Permanent Redirect",
        400 => "Bad Request",
        401 => "Unauthorized",
        403 => "Forbidden",
        404 => "Not Found",
        405 => "Method Not Allowed",
        408 => "Request Timeout",
        409 => "Conflict",
        411 => "Length Required",
        413 => "Content Too Large",
        415 => "Unsupported Media Type",
        417 => "Expectation Failed",
        422 => "Unprocessable Content",
        426 => "Upgrade Required",
        429 => "Too Many Requests",
        431 => "Request Header Fields Too Large",
        500 => "Internal Server Error",
        501 => "Not Implemented",
        502 => "Bad Gateway",
        503 => "Service Unavailable",
        504 => "Gateway Timeout",
        505 => "HTTP Version Not Supported",
        _ => "",
    }
}

//! What a link drives: the protocol's machine, and beside it what the guest hasn't asked for
//! yet.

use super::convert;
use super::options::{Plan, Server};
use super::requests::{Requests, Whom};
use crate::clients::{Interest, link};
use alloc::vec::Vec;
use smallos_contract::mqtt::mqtt as contract;
use smallos_contract::net::addresses::ErrorCode;
use smallos_kernel::Instant;
use smallos_mqtt::{
    CloseReason, ConnectError, ConnectOptions, Connection, DisconnectError, Event, Properties,
    Publication, PublishId, Qos, RequestId, Session, Subscription, TopicFilter,
};

/// `finish-connect` wouldn't wait.
pub(super) const CONNECT: Interest = Interest(0);
/// `receive` wouldn't wait.
pub(super) const RECEIVE: Interest = Interest(1);
/// `answers` wouldn't wait.
pub(super) const ANSWERS: Interest = Interest(2);
/// A `start-*` call is worth another try.
pub(super) const START: Interest = Interest(3);
/// `finish-disconnect` wouldn't wait.
pub(super) const DISCONNECT: Interest = Interest(4);

/// A session, its connection, and what came of both.
pub(crate) struct Machine {
    pub(super) server: Server,
    pub(super) timeout_ns: u64,
    /// How to connect again.
    options: ConnectOptions,
    connection: Connection,
    connected: Option<contract::Connected>,
    requests: Requests,
    /// The latest request was one too many of those that `requests` has.
    too_many: bool,
    /// Why the connection is over.
    end: Option<contract::Error>,
    /// What the transport said when it broke.
    failure: Option<ErrorCode>,
    /// This side ended the connection, by a DISCONNECT.
    had_last_word: bool,
    /// Nothing more will be written.
    gone: bool,
}

impl Machine {
    pub fn new(plan: Plan, now: Instant) -> Result<Self, ConnectError> {
        let Plan {
            server,
            client_id,
            options,
            limits,
            timeout_ns,
        } = plan;
        let messages_max = limits.queued_messages_max;
        let session = Session::new(client_id);
        let connection = Connection::new(options.clone(), session, limits, now.0)?;
        Ok(Self {
            server,
            timeout_ns,
            options,
            connection,
            connected: None,
            requests: Requests::new(messages_max, timeout_ns),
            too_many: false,
            end: None,
            failure: None,
            had_last_word: false,
            gone: false,
        })
    }

    /// The next connection of the session. One that stands is given up.
    pub fn begin_again(&mut self, now: Instant) -> Result<(), ConnectError> {
        // A new start was for the first connection; in 3.1.1 it means that no session lasts.
        if self.options.version == smallos_mqtt::Version::V5 && self.connected.is_some() {
            self.options.clean_start = false;
        }
        self.connection.reconnect(&self.options, now.0)?;
        self.requests.end_with_connection(&contract::Error::Closed);
        self.connected = None;
        self.end = None;
        self.failure = None;
        self.had_last_word = false;
        self.gone = false;
        Ok(())
    }

    /// What the server said when it accepted, or why there is no connection.
    pub fn connected(&self) -> Option<Result<contract::Connected, contract::Error>> {
        match (&self.end, &self.connected) {
            (Some(end), _) => Some(Err(end.clone())),
            (None, connected) => connected.clone().map(Ok),
        }
    }

    /// Begins to publish; the number of the request, unless it has no answer. The message,
    /// `size_bytes` of topic and payload, is made once there is room for it: a guest tries
    /// again and again, and what it hands over may be large.
    pub fn publish(
        &mut self,
        (qos, size_bytes): (Qos, usize),
        whom: Whom,
        now: Instant,
        publication: impl FnOnce() -> Result<Publication, contract::Error>,
    ) -> Result<Option<u64>, contract::Error> {
        let answered = qos != Qos::AtMostOnce;
        self.too_many = answered && whom == Whom::Answers && !self.requests.has_room();
        if self.too_many {
            return Err(contract::Error::WouldBlock);
        }
        let published = match self.connection.check_room(qos, size_bytes) {
            Ok(()) => self.connection.publish(publication()?),
            Err(error) => Err(error),
        };
        match published {
            Ok(id) => Ok(answered.then(|| self.requests.begin_publish(id, whom, now))),
            Err(error) => Err(self.over(convert::publish_error(error))),
        }
    }

    pub fn subscribe(
        &mut self,
        filters: Vec<Subscription>,
        properties: Properties,
        whom: Whom,
        now: Instant,
    ) -> Result<u64, contract::Error> {
        self.request(whom, now, |connection| {
            connection.subscribe(filters, properties)
        })
    }

    pub fn unsubscribe(
        &mut self,
        filters: Vec<TopicFilter>,
        properties: Properties,
        whom: Whom,
        now: Instant,
    ) -> Result<u64, contract::Error> {
        self.request(whom, now, |connection| {
            connection.unsubscribe(filters, properties)
        })
    }

    fn request(
        &mut self,
        whom: Whom,
        now: Instant,
        begin: impl FnOnce(&mut Connection) -> Result<RequestId, smallos_mqtt::RequestError>,
    ) -> Result<u64, contract::Error> {
        self.too_many = whom == Whom::Answers && !self.requests.has_room();
        if self.too_many {
            return Err(contract::Error::WouldBlock);
        }
        match begin(&mut self.connection) {
            Ok(id) => Ok(self.requests.begin_request(id, whom, now)),
            Err(error) => Err(self.over(convert::request_error(error))),
        }
    }

    /// An error of the machine's that only says "closed" gets the reason.
    fn over(&self, error: contract::Error) -> contract::Error {
        match (error, &self.end) {
            (contract::Error::Closed, Some(end)) => end.clone(),
            (error, _) => error,
        }
    }

    /// How the request ended that the present call waits for.
    pub fn outcome(&mut self, id: u64) -> Option<contract::Outcome> {
        let ended = self.requests.take_for_call(id);
        ended.or_else(|| self.end.clone().map(contract::Outcome::Failed))
    }

    /// The call that waited for it no longer does.
    pub fn forget(&mut self, id: u64) {
        self.requests.forget(id);
    }

    /// Answers that wait, or why there will be none.
    pub fn answers(&mut self) -> Option<Result<Vec<contract::Answer>, contract::Error>> {
        let answers = self.requests.take_answers();
        if answers.is_empty() {
            return self.end.clone().map(Err);
        }
        Some(Ok(answers))
    }

    /// A message, or why there will be none.
    pub fn message(&mut self) -> Option<Result<contract::Message, contract::Error>> {
        let Some(message) = self.connection.poll_message() else {
            return self.end.clone().map(Err);
        };
        // It may have made room for what waited behind it.
        self.gather();
        Some(Ok(convert::message(message)))
    }

    pub fn disconnect(
        &mut self,
        with_will: bool,
        session_expiry: Option<u32>,
    ) -> Result<(), contract::Error> {
        let done = self.connection.disconnect(with_will, session_expiry);
        self.gather();
        done.map_err(|error| match error {
            DisconnectError::Closed => self.over(contract::Error::Closed),
            error => convert::invalid(error),
        })
    }

    /// Whether all is sent and the connection is closed after a disconnect, or why there was
    /// none.
    pub fn disconnected(&self) -> Option<Result<(), contract::Error>> {
        match &self.end {
            Some(contract::Error::Closed) => self.gone.then_some(Ok(())),
            Some(end) => Some(Err(end.clone())),
            None => None,
        }
    }

    /// Takes what the machine has to say, messages excepted.
    fn gather(&mut self) {
        while let Some(event) = self.connection.poll_event() {
            match event {
                Event::Connected(connected) => {
                    let id = self.connection.session().client_id();
                    self.connected = Some(convert::connected(connected, id));
                }
                Event::Published { id, result } => self.published(id, result),
                Event::Subscribed { id, results, .. } => {
                    let codes = results.into_iter().map(convert::granted).collect();
                    self.answered(id, codes);
                }
                Event::Unsubscribed { id, reasons, .. } => {
                    let codes = reasons.into_iter().map(super::reasons::code).collect();
                    self.answered(id, codes);
                }
                Event::Closed(reason) => self.end(reason),
                // `poll_event` passes by messages.
                Event::Message(_) => {}
            }
        }
    }

    fn published(&mut self, id: PublishId, result: Result<bool, smallos_mqtt::PublishFailure>) {
        let outcome = match result {
            Ok(true) => contract::Outcome::Published(contract::ReasonCode::Success),
            Ok(false) => contract::Outcome::Published(contract::ReasonCode::NoMatchingSubscribers),
            Err(failure) => contract::Outcome::Failed(convert::publish_failure(failure)),
        };
        self.requests.end_publish(id, outcome);
    }

    fn answered(&mut self, id: RequestId, codes: Vec<contract::ReasonCode>) {
        self.requests
            .end_request(id, contract::Outcome::Answered(codes));
    }

    fn end(&mut self, reason: CloseReason) {
        self.had_last_word = matches!(
            reason,
            CloseReason::ByUser | CloseReason::Violation(_) | CloseReason::Limit(_)
        );
        let end = match (reason, self.failure) {
            (CloseReason::EndOfInput { .. }, Some(failure)) => contract::Error::Net(failure),
            (reason, _) => convert::close_reason(reason),
        };
        self.requests.end_with_connection(&end);
        self.end = Some(end);
    }
}

impl link::Machine for Machine {
    fn transmit(&self) -> &[u8] {
        self.connection.transmit()
    }

    fn sent(&mut self, count: usize) {
        self.connection.sent(count);
        self.gather();
    }

    fn room(&self) -> usize {
        self.connection.receive_capacity()
    }

    fn receive(&mut self, bytes: &[u8], now: Instant) {
        // What ends the connection is said by an event too.
        let _ = self.connection.receive(bytes, now.0);
        let connecting = self.connected.is_none();
        self.gather();
        if connecting && self.connected.is_some() {
            self.requests.begin_connection(now);
        }
    }

    fn input_ended(&mut self, failure: Option<ErrorCode>, _now: Instant) {
        self.failure = failure;
        self.connection.end_of_input();
        self.gather();
    }

    fn next_deadline(&self) -> Option<Instant> {
        let own = self.connection.next_deadline().map(Instant);
        let requests = self.requests.next_deadline();
        match (own, requests.filter(|_| self.connection.is_open())) {
            (Some(own), Some(requests)) => Some(own.min(requests)),
            (own, requests) => own.or(requests),
        }
    }

    fn handle_timeout(&mut self, now: Instant) {
        self.connection.handle_timeout(now.0);
        self.gather();
        if self.connection.is_open() {
            self.requests.expire(now);
        }
    }

    fn is_finished(&self) -> bool {
        self.connection.is_closed()
    }

    // Messages may be on their way to us, and must not destroy our last word.
    fn lingers(&self) -> bool {
        self.had_last_word
    }

    fn closed(&mut self) {
        self.gone = true;
    }

    fn is_ready(&self, interest: Interest) -> bool {
        let over = self.end.is_some();
        match interest {
            CONNECT => over || self.connected.is_some(),
            RECEIVE => over || self.connection.has_message(),
            ANSWERS => over || self.requests.has_answers(),
            // Answers that the guest takes make room for others.
            START if self.too_many => {
                over || self.requests.has_room() || self.requests.has_answers()
            }
            START => over || self.connection.has_room(),
            _ => self.disconnected().is_some(),
        }
    }
}

//! From HTTP to WebSocket: the request has been read by one protocol and is answered by the
//! other, and the connection goes over with all that has come already.

use super::Exchanges;
use crate::clients::websocket::{self, Messages};
use crate::clients::{ClientDefaults, Machine};
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use smallos_contract::web::http_server::{Header, HttpError, WebsocketOptions};
use smallos_http::http::{RequestHead, Version};
use smallos_kernel::Instant;
use smallos_websocket::error::HandshakeRule;
use smallos_websocket::{Connection, ParsedRequest};

/// Whether the request wants to go on as a WebSocket.
fn is_asked_for(head: &RequestHead) -> bool {
    let offered = head.upgrades();
    offered
        .iter()
        .any(|name| name.eq_ignore_ascii_case("websocket"))
}

impl Exchanges {
    /// The machine that the connection goes over to, which has answered the request.
    pub(super) fn upgraded(
        &self,
        subprotocol: Option<&str>,
        headers: &[Header],
        options: &WebsocketOptions,
        defaults: &ClientDefaults,
        now: Instant,
    ) -> Result<Messages, HttpError> {
        let unread = !self.body_ended || !self.body.is_empty();
        if !self.in_exchange || !self.protocol.owes_response() || self.end.is_some() || unread {
            return Err(self.not_now());
        }
        let broken = |rule: &dyn ToString| HttpError::Protocol(rule.to_string());
        let head = self
            .head
            .as_ref()
            .filter(|head| is_asked_for(head))
            .ok_or_else(|| broken(&HandshakeRule::Upgrade))?;
        let headers = websocket::headers(headers).map_err(invalid)?;
        let (limits, timeout_ns) = websocket::limits(options, defaults);
        let fields: Vec<(&str, &[u8])> = head.headers.iter().collect();
        let request = ParsedRequest {
            method: head.method.as_str(),
            minor_version: u8::from(head.version == Version::Http11),
            target: &head.target,
            headers: &fields,
        };
        let (mut protocol, _) =
            Connection::requested(&request, limits, now.0).map_err(|error| broken(&error))?;
        protocol
            .accept(subprotocol, &headers)
            .map_err(|misuse| invalid(&misuse.to_string()))?;
        let before = self.protocol.transmit().to_vec();
        let mut messages = Messages::new(protocol, timeout_ns, now)
            .accepted(subprotocol.map(String::from), before);
        messages.receive(&self.input, now);
        Ok(messages)
    }
}

fn invalid(text: &str) -> HttpError {
    HttpError::InvalidArgument(text.into())
}

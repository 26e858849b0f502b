//! Between the machine's words and the contract's.

use super::reasons::code;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt::Display;
use smallos_contract::mqtt::mqtt as contract;
use smallos_contract::net::addresses::ErrorCode;
use smallos_mqtt::{
    CloseReason, ConnectError, Connected, Limit, Message, Properties, Property, PropertyError,
    PublishError, PublishFailure, Qos, ReasonCode, RequestError, RetainHandling, Subscription,
    TopicFilter,
};

/// The most bytes of a server's text in a refusal. Many refusals may wait for the guest, and
/// a server may put 65,535 bytes into each.
const TEXT_BYTES_MAX: usize = 1024;

pub(super) fn invalid(rule: impl Display) -> contract::Error {
    contract::Error::Invalid(rule.to_string())
}

pub(super) fn qos_in(qos: contract::Qos) -> Qos {
    match qos {
        contract::Qos::AtMostOnce => Qos::AtMostOnce,
        contract::Qos::AtLeastOnce => Qos::AtLeastOnce,
        contract::Qos::ExactlyOnce => Qos::ExactlyOnce,
    }
}

fn qos(qos: Qos) -> contract::Qos {
    match qos {
        Qos::AtMostOnce => contract::Qos::AtMostOnce,
        Qos::AtLeastOnce => contract::Qos::AtLeastOnce,
        Qos::ExactlyOnce => contract::Qos::ExactlyOnce,
    }
}

pub(super) fn properties_in(from: &[contract::Property]) -> Result<Properties, contract::Error> {
    let mut properties = Properties::new();
    for property in from {
        properties
            .push(property_in(property))
            .map_err(|error: PropertyError| invalid(error))?;
    }
    Ok(properties)
}

fn property_in(property: &contract::Property) -> Property<'_> {
    use contract::Property as P;
    match property {
        P::PayloadFormatIndicator(byte) => Property::PayloadFormatIndicator(*byte),
        P::MessageExpiryInterval(seconds) => Property::MessageExpiryInterval(*seconds),
        P::ContentType(text) => Property::ContentType(text),
        P::ResponseTopic(topic) => Property::ResponseTopic(topic),
        P::CorrelationData(data) => Property::CorrelationData(data),
        P::SubscriptionIdentifier(number) => Property::SubscriptionIdentifier(*number),
        P::WillDelayInterval(seconds) => Property::WillDelayInterval(*seconds),
        P::RequestResponseInformation(byte) => Property::RequestResponseInformation(*byte),
        P::ResponseInformation(text) => Property::ResponseInformation(text),
        P::ServerReference(text) => Property::ServerReference(text),
        P::ReasonString(text) => Property::ReasonString(text),
        P::User((name, value)) => Property::User(name, value),
    }
}

/// Those that the contract has; the rest has been put into words elsewhere, or is the host's
/// own business.
pub(super) fn properties(from: &Properties) -> Vec<contract::Property> {
    use contract::Property as P;
    from.iter()
        .filter_map(|property| {
            Some(match property {
                Property::PayloadFormatIndicator(byte) => P::PayloadFormatIndicator(byte),
                Property::MessageExpiryInterval(seconds) => P::MessageExpiryInterval(seconds),
                Property::ContentType(text) => P::ContentType(text.into()),
                Property::ResponseTopic(topic) => P::ResponseTopic(topic.into()),
                Property::CorrelationData(data) => P::CorrelationData(data.into()),
                Property::SubscriptionIdentifier(number) => P::SubscriptionIdentifier(number),
                Property::ResponseInformation(text) => P::ResponseInformation(text.into()),
                Property::ServerReference(text) => P::ServerReference(text.into()),
                Property::ReasonString(text) => P::ReasonString(text.into()),
                Property::User(name, value) => P::User((name.into(), value.into())),
                _ => return None,
            })
        })
        .collect()
}

pub(super) fn filter_in(text: &str) -> Result<TopicFilter, contract::Error> {
    TopicFilter::new(text).map_err(invalid)
}

pub(super) fn subscription_in(
    from: &contract::Subscription,
) -> Result<Subscription, contract::Error> {
    Ok(Subscription {
        filter: filter_in(&from.filter)?,
        qos: qos_in(from.qos),
        no_local: from.no_local,
        retain_as_published: from.retain_as_published,
        retain_handling: match from.retain_handling {
            contract::RetainHandling::Send => RetainHandling::Send,
            contract::RetainHandling::SendIfNew => RetainHandling::SendIfNew,
            contract::RetainHandling::Dont => RetainHandling::Dont,
        },
    })
}

pub(super) fn message(from: Message) -> contract::Message {
    contract::Message {
        topic: from.topic.into_string(),
        payload: from.payload,
        qos: qos(from.qos),
        retain: from.retain,
        dup: from.dup,
        properties: properties(&from.properties),
    }
}

pub(super) fn connected(from: Connected, client_id: &str) -> contract::Connected {
    let limits = from.limits;
    contract::Connected {
        session_present: from.session_present,
        client_id: client_id.into(),
        keep_alive: from.keep_alive_secs,
        session_expiry: from.session_expiry_secs,
        maximum_qos: qos(limits.maximum_qos),
        packet_bytes_max: limits.maximum_packet_bytes,
        receive_maximum: limits.receive_maximum,
        retain_available: limits.retain_available,
        wildcards_available: limits.wildcards_available,
        identifiers_available: limits.subscription_ids_available,
        shared_available: limits.shared_available,
        properties: properties(&from.properties),
    }
}

pub(super) fn granted(result: Result<Qos, ReasonCode>) -> contract::ReasonCode {
    match result {
        Ok(Qos::AtMostOnce) => contract::ReasonCode::Success,
        Ok(Qos::AtLeastOnce) => contract::ReasonCode::GrantedQos1,
        Ok(Qos::ExactlyOnce) => contract::ReasonCode::GrantedQos2,
        Err(reason) => code(reason),
    }
}

fn refusal(reason: ReasonCode, properties: &Properties) -> contract::Refusal {
    contract::Refusal {
        code: code(reason),
        text: properties.reason_string().map(cut),
        server_reference: properties.server_reference().map(cut),
    }
}

fn cut(text: &str) -> String {
    let (kept, _) = text.split_at(text.floor_char_boundary(TEXT_BYTES_MAX));
    kept.into()
}

pub(super) fn close_reason(reason: CloseReason) -> contract::Error {
    match reason {
        CloseReason::ByUser | CloseReason::EndOfInput { .. } => contract::Error::Closed,
        CloseReason::Refused(reason, properties) => {
            contract::Error::Refused(refusal(reason, &properties))
        }
        CloseReason::ByServer(reason, properties) => {
            contract::Error::Disconnected(refusal(reason, &properties))
        }
        CloseReason::Violation(rule) => contract::Error::Protocol(rule.to_string()),
        CloseReason::Limit(limit) => limit_error(limit),
        CloseReason::Timeout(_) => contract::Error::Net(ErrorCode::Timeout),
    }
}

pub(super) fn publish_failure(failure: PublishFailure) -> contract::Error {
    match failure {
        PublishFailure::Refused(reason, text) => contract::Error::Refused(contract::Refusal {
            code: code(reason),
            text: text.as_deref().map(cut),
            server_reference: None,
        }),
        PublishFailure::SessionLost => contract::Error::SessionLost,
        PublishFailure::Unfit(unfit) => contract::Error::NotTaken(unfit.to_string()),
    }
}

pub(super) fn publish_error(error: PublishError) -> contract::Error {
    match error {
        PublishError::Closed => contract::Error::Closed,
        PublishError::NotConnected => contract::Error::WouldBlock,
        PublishError::Limit(limit) => limit_error(limit),
        PublishError::Unfit(unfit) => contract::Error::NotTaken(unfit.to_string()),
        PublishError::Encode(error) => invalid(error),
    }
}

pub(super) fn request_error(error: RequestError) -> contract::Error {
    match error {
        RequestError::Closed => contract::Error::Closed,
        RequestError::NotConnected => contract::Error::WouldBlock,
        RequestError::Limit(limit) => limit_error(limit),
        RequestError::Unfit(unfit) => contract::Error::NotTaken(unfit.to_string()),
        RequestError::Encode(error) => invalid(error),
    }
}

pub(super) fn connect_error(error: ConnectError) -> contract::Error {
    match error {
        ConnectError::Limit(limit) => limit_error(limit),
        error => invalid(error),
    }
}

/// A bound that time frees is no error of its own.
fn limit_error(limit: Limit) -> contract::Error {
    match limit {
        Limit::QueuedMessages | Limit::QueuedBytes | Limit::TransmitBytes | Limit::Requests => {
            contract::Error::WouldBlock
        }
        Limit::PacketBytes => contract::Error::Limit(contract::Limit::PacketBytes),
        Limit::Filters => contract::Error::Limit(contract::Limit::Filters),
        Limit::ReceiveMaximum => contract::Error::Limit(contract::Limit::ReceiveMaximum),
    }
}

//! What each packet of the server does. A packet that the state of the
//! exchange doesn't call for ends the connection.

use alloc::vec;

use super::{
    CloseReason, Connected, Connection, Event, Inbound, Message, PublishFailure, PublishId,
    Request, ServerLimits, State, Waiting, broken, reason_text,
};
use crate::{
    codec::{
        Ack, Connack, Disconnect, Packet, PacketType, Properties, Publish, Qos, Suback, Version,
    },
    limits::Limit,
    reason::ReasonCode,
    session::Stage,
    topic::TopicName,
    violation::Violation,
};

/// PUBRECs for nothing whose PUBCOMP we wait for.
const DISOWNED_MAX: usize = 64;

/// The largest packet that we send unasked: a DISCONNECT with a session expiry.
const OWN_BYTES_MAX: u32 = 9;

/// Whether a server may send this now, before the body is even looked at.
pub(super) fn check_type(state: State, packet_type: PacketType) -> Result<(), Violation> {
    match packet_type {
        PacketType::Connect
        | PacketType::Subscribe
        | PacketType::Unsubscribe
        | PacketType::Pingreq => Err(Violation::NotFromServer),
        PacketType::Connack if state != State::AwaitsConnack => Err(Violation::SecondConnack),
        PacketType::Connack => Ok(()),
        PacketType::Auth => Err(Violation::AuthUnasked),
        _ if state == State::AwaitsConnack => Err(Violation::FirstNotConnack),
        _ => Ok(()),
    }
}

impl Connection {
    pub(super) fn handle(&mut self, packet: Packet) -> Result<(), CloseReason> {
        match packet {
            Packet::Connack(connack) => self.connack(connack),
            Packet::Publish(publish) => self.publish_in(publish),
            Packet::Puback(ack) => self.puback(&ack),
            Packet::Pubrec(ack) => self.pubrec(&ack),
            Packet::Pubrel(ack) => self.pubrel(&ack),
            Packet::Pubcomp(ack) => self.pubcomp(&ack),
            Packet::Suback(suback) => self.suback(suback),
            Packet::Unsuback(unsuback) => self.unsuback(unsuback),
            Packet::Pingresp => self.pingresp(),
            Packet::Disconnect(disconnect) => self.disconnect_in(disconnect),
            Packet::Connect(_)
            | Packet::Subscribe(_)
            | Packet::Unsubscribe(_)
            | Packet::Pingreq
            | Packet::Auth(_) => broken(Violation::NotFromServer),
        }
    }

    fn connack(&mut self, connack: Connack) -> Result<(), CloseReason> {
        let properties = connack.properties;
        if properties.authentication_method().is_some() {
            return broken(Violation::AuthUnasked);
        }
        if connack.reason.is_error() {
            self.close(CloseReason::Refused(connack.reason, properties));
            return Ok(());
        }
        // 3.2.2.1.1. A 3.1.1 client may go on with a session it has no
        // memory of (3.1.1, 3.2.2.2): it is the only way to its messages.
        let without_memory = self.version == Version::V5 && !self.session.established;
        if connack.session_present && (self.clean_start || without_memory) {
            return broken(Violation::SessionUnasked);
        }
        if self.version == Version::V5 {
            match properties.assigned_client_identifier() {
                Some(id) if self.client_id().is_empty() && !id.is_empty() => {
                    self.session.client_id = id.into();
                }
                Some(_) => return broken(Violation::AssignedIdUnasked),
                None if self.client_id().is_empty() => {
                    return broken(Violation::AssignedIdMissing);
                }
                None => {}
            }
        }
        let server = ServerLimits::of(&properties);
        // Nothing can be said to it, not even why (3.2.2.3.6).
        if server.maximum_packet_bytes < OWN_BYTES_MAX {
            self.close(CloseReason::Limit(Limit::PacketBytes));
            return Ok(());
        }
        self.state = State::Open;
        self.session.established = true;
        self.connack_by_ns = None;
        self.keep_alive_secs = properties
            .server_keep_alive()
            .unwrap_or(self.keep_alive_secs);
        self.server = server;
        self.arm_ping();
        self.event(Event::Connected(Connected {
            session_present: connack.session_present,
            limits: self.server.clone(),
            keep_alive_secs: self.keep_alive_secs,
            session_expiry_secs: properties.session_expiry_interval(),
            properties,
        }));
        if !connack.session_present {
            self.forget_session();
        }
        self.pump();
        Ok(())
    }

    /// The server has no session: ours is over too (3.2.2.1.1). What was
    /// never sent goes to the new one.
    fn forget_session(&mut self) {
        self.session.received.clear();
        let lost: vec::Vec<u64> = self
            .session
            .outbound
            .iter()
            .filter(|(_, outbound)| outbound.stage != Stage::Queued)
            .map(|(&number, _)| number)
            .collect();
        for number in lost {
            self.finish(number, Err(PublishFailure::SessionLost));
        }
    }

    fn publish_in(&mut self, publish: Publish) -> Result<(), CloseReason> {
        let alias = publish.properties.topic_alias();
        let topic = self.resolve(publish.topic, alias)?;
        let id = publish.packet_id;
        if publish.qos != Qos::AtMostOnce {
            let known = self.inbound.get(&id).copied();
            let handed_out = self.session.received.contains(&id);
            match (publish.qos, known) {
                // 4.3.3: acknowledged again, never handed out again.
                (Qos::ExactlyOnce, Some(Inbound::Unread(Qos::ExactlyOnce))) => return Ok(()),
                (Qos::ExactlyOnce, _) if handed_out => {
                    self.count_inbound(id)?;
                    self.inbound.insert(id, Inbound::Received);
                    self.send(&Packet::Pubrec(Ack::success(id)));
                    return Ok(());
                }
                (_, Some(_)) => return broken(Violation::PacketIdInUse),
                (_, None) if handed_out => return broken(Violation::PacketIdInUse),
                (_, None) => {}
            }
            self.count_inbound(id)?;
            // What earlier connections left without a PUBREL counts too.
            let most = self.limits.exchanges_max;
            if publish.qos == Qos::ExactlyOnce && self.session.received.len() >= most {
                return Err(CloseReason::Limit(Limit::ReceiveMaximum));
            }
            self.inbound.insert(id, Inbound::Unread(publish.qos));
        }
        let properties = match alias {
            Some(_) => publish.properties.without_topic_alias(),
            None => publish.properties,
        };
        let size_bytes = topic.as_str().len() + publish.payload.len() + properties.size_bytes();
        self.message_bytes += size_bytes;
        let waiting = Waiting {
            message: Message {
                topic,
                payload: publish.payload,
                qos: publish.qos,
                retain: publish.retain,
                dup: publish.dup,
                properties,
            },
            size_bytes,
            acknowledges: (publish.qos != Qos::AtMostOnce).then_some((id, publish.qos)),
        };
        let place = self.next_place();
        self.messages.push_back((place, waiting));
        Ok(())
    }

    /// 3.3.2.3.4: the topic of a PUBLISH, which may set or use an alias.
    fn resolve(
        &mut self,
        topic: Option<TopicName>,
        alias: Option<u16>,
    ) -> Result<TopicName, CloseReason> {
        if alias.is_some_and(|alias| alias > self.limits.topic_aliases_in_max) {
            return broken(Violation::TopicAlias);
        }
        match (topic, alias) {
            (Some(topic), None) => Ok(topic),
            (Some(topic), Some(alias)) => {
                self.aliases_in.insert(alias, topic.clone());
                Ok(topic)
            }
            (None, Some(alias)) => match self.aliases_in.get(&alias) {
                Some(topic) => Ok(topic.clone()),
                None => broken(Violation::TopicAlias),
            },
            (None, None) => broken(Violation::TopicMissing),
        }
    }

    /// 3.3.4 and 4.9: a 5.0 server was told; a 3.1.1 server has no way to know.
    fn count_inbound(&self, id: u16) -> Result<(), CloseReason> {
        let allowed = usize::from(self.limits.receive_maximum).max(self.limits.exchanges_max);
        let full = self.inbound.len() >= allowed;
        match self.version {
            _ if !full || self.inbound.contains_key(&id) => Ok(()),
            Version::V5 => broken(Violation::ReceiveMaximum),
            Version::V311 => Err(CloseReason::Limit(Limit::ReceiveMaximum)),
        }
    }

    fn puback(&mut self, ack: &Ack) -> Result<(), CloseReason> {
        match self.outbound_of(ack.packet_id) {
            Some((number, Stage::Puback, false)) => {
                self.finish(number, outcome(ack));
                self.pump();
                Ok(())
            }
            _ => broken(Violation::PubackUnexpected),
        }
    }

    fn pubrec(&mut self, ack: &Ack) -> Result<(), CloseReason> {
        let id = ack.packet_id;
        match self.outbound_of(id) {
            Some((number, Stage::Pubrec, _)) if ack.reason.is_error() => {
                self.finish(number, outcome(ack));
                self.pump();
            }
            // A server that resumes may send it before our second PUBLISH.
            Some((number, Stage::Pubrec, _)) => {
                if let Some(outbound) = self.session.outbound.get_mut(&number) {
                    outbound.stage = Stage::Pubcomp;
                    // Only the PUBREL may be sent from now on.
                    let freed = core::mem::take(&mut outbound.publication.payload).len();
                    outbound.size_bytes -= freed;
                    self.session.outbound_bytes -= freed;
                    if !outbound.to_send {
                        self.send(&Packet::Pubrel(Ack::success(id)));
                    }
                }
                self.pump();
            }
            // Again, after our PUBREL or before it: that one PUBREL answers both.
            Some((_, Stage::Pubcomp, _)) if !ack.reason.is_error() => {}
            None if !self.requests.contains_key(&id)
                && !self.disowned.contains(&id)
                && self.disowned.len() < DISOWNED_MAX =>
            {
                let reason = match self.version {
                    Version::V5 => ReasonCode::PacketIdentifierNotFound,
                    Version::V311 => ReasonCode::Success,
                };
                if !ack.reason.is_error() {
                    self.disowned.push(id);
                    let properties = Properties::new();
                    self.send(&Packet::Pubrel(Ack {
                        packet_id: id,
                        reason,
                        properties,
                    }));
                }
            }
            _ => return broken(Violation::PubrecUnexpected),
        }
        Ok(())
    }

    fn pubrel(&mut self, ack: &Ack) -> Result<(), CloseReason> {
        let id = ack.packet_id;
        if let Some(Inbound::Unread(_)) = self.inbound.get(&id) {
            return broken(Violation::PubrelUnexpected);
        }
        self.inbound.remove(&id);
        let known = self.session.received.remove(&id);
        let reason = match self.version {
            // 3.7.2.1: after a reconnect the PUBCOMP may have been lost.
            Version::V5 if !known => ReasonCode::PacketIdentifierNotFound,
            _ => ReasonCode::Success,
        };
        self.send(&Packet::Pubcomp(Ack {
            packet_id: id,
            reason,
            properties: Properties::new(),
        }));
        Ok(())
    }

    fn pubcomp(&mut self, ack: &Ack) -> Result<(), CloseReason> {
        match self.outbound_of(ack.packet_id) {
            // "Not found": an earlier PUBCOMP was lost with its connection.
            Some((number, Stage::Pubcomp, false)) => self.finish(number, Ok(true)),
            None if self.disowned.contains(&ack.packet_id) => {
                self.disowned.retain(|&id| id != ack.packet_id);
            }
            _ => return broken(Violation::PubcompUnexpected),
        }
        self.pump();
        Ok(())
    }

    fn suback(&mut self, suback: Suback) -> Result<(), CloseReason> {
        let Some(Request::Subscribe(id, wanted)) = self.requests.remove(&suback.packet_id) else {
            return broken(Violation::SubackUnexpected);
        };
        if suback.reasons.len() != wanted.len() {
            return broken(Violation::SubackCount);
        }
        let mut results = vec::Vec::with_capacity(wanted.len());
        for (reason, wanted) in suback.reasons.into_iter().zip(wanted) {
            results.push(match Qos::from_bits(reason as u8) {
                Some(granted) if granted > wanted => return broken(Violation::GrantedMore),
                Some(granted) => Ok(granted),
                None => Err(reason),
            });
        }
        self.event(Event::Subscribed {
            id,
            results,
            properties: suback.properties,
        });
        Ok(())
    }

    fn unsuback(&mut self, unsuback: Suback) -> Result<(), CloseReason> {
        let Some(Request::Unsubscribe(id, count)) = self.requests.remove(&unsuback.packet_id)
        else {
            return broken(Violation::SubackUnexpected);
        };
        let reasons = match self.version {
            Version::V311 => vec![ReasonCode::Success; count],
            Version::V5 if unsuback.reasons.len() == count => unsuback.reasons,
            Version::V5 => return broken(Violation::SubackCount),
        };
        self.event(Event::Unsubscribed {
            id,
            reasons,
            properties: unsuback.properties,
        });
        Ok(())
    }

    fn pingresp(&mut self) -> Result<(), CloseReason> {
        let Some(left) = self.pings.checked_sub(1) else {
            return broken(Violation::PingrespUnasked);
        };
        self.pings = left;
        self.pingresp_by_ns = (left > 0).then(|| self.now_ns.saturating_add(self.ping_timeout_ns));
        Ok(())
    }

    fn disconnect_in(&mut self, disconnect: Disconnect) -> Result<(), CloseReason> {
        if self.version == Version::V311 {
            return broken(Violation::NotFromServer);
        }
        // 3.14.2.1 and 3.14.2.2.2
        if disconnect.reason == ReasonCode::DisconnectWithWill
            || disconnect.properties.session_expiry_interval().is_some()
        {
            return broken(Violation::DisconnectReason);
        }
        self.close(CloseReason::ByServer(
            disconnect.reason,
            disconnect.properties,
        ));
        Ok(())
    }

    /// The message of a packet identifier: its number, its stage, and whether
    /// this connection has yet to send it.
    fn outbound_of(&self, packet_id: u16) -> Option<(u64, Stage, bool)> {
        let &number = self.session.by_packet_id.get(&packet_id)?;
        let outbound = self.session.outbound.get(&number)?;
        Some((number, outbound.stage, outbound.to_send))
    }

    /// Ends an outbound message and tells the user.
    pub(super) fn finish(&mut self, number: u64, result: Result<bool, PublishFailure>) {
        if let Some(outbound) = self.session.remove(number) {
            if outbound.counted {
                self.under_way -= 1;
            }
            self.event(Event::Published {
                id: PublishId(number),
                result,
            });
        }
    }
}

fn outcome(ack: &Ack) -> Result<bool, PublishFailure> {
    match ack.reason {
        reason if reason.is_error() => Err(PublishFailure::Refused(
            reason,
            reason_text(&ack.properties),
        )),
        reason => Ok(reason != ReasonCode::NoMatchingSubscribers),
    }
}

//! What the user wants sent: publications, subscriptions. The pump sends as
//! much as the server's receive maximum and the output's bound allow.

use alloc::vec::Vec;

use super::{
    Connection, Publication, PublishError, PublishFailure, PublishId, Refused, Request,
    RequestError, RequestId, State, Unfit, awaits_publish,
};
use crate::{
    codec::{
        self, Ack, EncodeError, Packet, PacketType, Place, Properties, Qos, Subscribe,
        Subscription, Unsubscribe, Version,
    },
    limits::Limit,
    session::{Outbound, Stage},
    topic::TopicFilter,
    violation::Violation,
};

/// What a topic alias of ours adds to a PUBLISH at most: the property, and a
/// longer length in front of it.
const ALIAS_BYTES_MAX: usize = 4;

impl Connection {
    /// Publishes. QoS 0 goes straight to the output; QoS 1 and 2 are kept
    /// until [`crate::Event::Published`], over reconnects too.
    ///
    /// # Errors
    /// A bound that is met, or what makes this message unfit for the server.
    pub fn publish(&mut self, publication: Publication) -> Result<PublishId, PublishError> {
        if self.state == State::Closed {
            return Err(PublishError::Closed);
        }
        self.check_publication(&publication)?;
        if publication.qos == Qos::AtMostOnce {
            return self.publish_now(&publication);
        }
        let size_bytes = publication.topic.as_str().len()
            + publication.payload.len()
            + publication.properties.size_bytes();
        self.check_queue(size_bytes)?;
        let id = self.next_publish();
        self.session.outbound_bytes += size_bytes;
        self.session.outbound.insert(
            id.0,
            Outbound {
                publication,
                size_bytes,
                packet_id: 0,
                stage: Stage::Queued,
                counted: false,
                to_send: true,
            },
        );
        self.to_send.push_back(id.0);
        self.pump();
        Ok(id)
    }

    /// Whether [`Connection::publish`] would take a message whose topic and payload together
    /// have so many bytes, as far as that can be said without the message: for who would
    /// rather not copy what is refused.
    ///
    /// # Errors
    /// As for [`Connection::publish`].
    pub fn check_room(&mut self, qos: Qos, size_bytes: usize) -> Result<(), PublishError> {
        if self.state == State::Closed {
            return Err(PublishError::Closed);
        }
        if size_bytes > self.limits.packet_bytes_max as usize {
            return Err(PublishError::Limit(Limit::PacketBytes));
        }
        match qos {
            Qos::AtMostOnce => self.check_output(size_bytes),
            Qos::AtLeastOnce | Qos::ExactlyOnce => self.check_queue(size_bytes),
        }
    }

    /// Whether a message of QoS 1 or 2 fits.
    fn check_queue(&mut self, size_bytes: usize) -> Result<(), PublishError> {
        if let Err(limit) = self.queue_room(size_bytes) {
            self.refused = Refused::Queue(size_bytes);
            return Err(PublishError::Limit(limit));
        }
        self.refused = Refused::Nothing;
        Ok(())
    }

    /// Whether a message of QoS 0 can go out.
    fn check_output(&mut self, size: usize) -> Result<(), PublishError> {
        self.refused = Refused::Output(size);
        if self.state != State::Open {
            return Err(PublishError::NotConnected);
        }
        if !self.output_room(size) {
            return Err(PublishError::Limit(Limit::TransmitBytes));
        }
        self.refused = Refused::Nothing;
        Ok(())
    }

    /// Asks for the messages of some filters. `properties`: a subscription
    /// identifier and user properties (5.0).
    ///
    /// # Errors
    /// A bound that is met, or what the server or the protocol doesn't take.
    pub fn subscribe(
        &mut self,
        filters: Vec<Subscription>,
        properties: Properties,
    ) -> Result<RequestId, RequestError> {
        self.check_request(filters.len())?;
        let server = &self.server;
        let unfit =
            if !server.wildcards_available && filters.iter().any(|one| one.filter.has_wildcard()) {
                Some(Unfit::Wildcards)
            } else if !server.shared_available && filters.iter().any(|one| one.filter.is_shared()) {
                Some(Unfit::Shared)
            } else if !server.subscription_ids_available
                && properties.subscription_identifier().is_some()
            {
                Some(Unfit::SubscriptionIds)
            } else {
                None
            };
        if let Some(unfit) = unfit {
            return Err(RequestError::Unfit(unfit));
        }
        let wanted = filters.iter().map(|one| one.qos).collect();
        self.request(
            |packet_id| {
                Packet::Subscribe(Subscribe {
                    packet_id,
                    properties,
                    filters,
                })
            },
            |id| Request::Subscribe(id, wanted),
        )
    }

    /// Ends subscriptions. `properties`: user properties (5.0).
    ///
    /// # Errors
    /// As for [`Connection::subscribe`].
    pub fn unsubscribe(
        &mut self,
        filters: Vec<TopicFilter>,
        properties: Properties,
    ) -> Result<RequestId, RequestError> {
        self.check_request(filters.len())?;
        let count = filters.len();
        self.request(
            |packet_id| {
                Packet::Unsubscribe(Unsubscribe {
                    packet_id,
                    properties,
                    filters,
                })
            },
            |id| Request::Unsubscribe(id, count),
        )
    }

    fn check_request(&mut self, count: usize) -> Result<(), RequestError> {
        match self.state {
            State::Closed => return Err(RequestError::Closed),
            State::AwaitsConnack => {
                self.refused = Refused::Requests;
                return Err(RequestError::NotConnected);
            }
            State::Open => {}
        }
        if count > self.limits.filters_max {
            return Err(RequestError::Limit(Limit::Filters));
        }
        if self.requests.len() >= self.limits.requests_max {
            self.refused = Refused::Requests;
            return Err(RequestError::Limit(Limit::Requests));
        }
        Ok(())
    }

    fn request(
        &mut self,
        packet: impl FnOnce(u16) -> Packet,
        request: impl FnOnce(RequestId) -> Request,
    ) -> Result<RequestId, RequestError> {
        let packet_id = self
            .free_packet_id()
            .ok_or(RequestError::Limit(Limit::Requests))?;
        let mut bytes = Vec::new();
        codec::encode(&packet(packet_id), self.version, &mut bytes)
            .map_err(RequestError::Encode)?;
        if bytes.len() > self.limits.packet_bytes_max as usize {
            return Err(RequestError::Limit(Limit::PacketBytes));
        }
        if bytes.len() > self.server.maximum_packet_bytes as usize {
            return Err(RequestError::Unfit(Unfit::PacketBytes(
                self.server.maximum_packet_bytes,
            )));
        }
        if !self.output_room(bytes.len()) {
            self.refused = Refused::Output(bytes.len());
            return Err(RequestError::Limit(Limit::TransmitBytes));
        }
        self.refused = Refused::Nothing;
        self.output.end().extend_from_slice(&bytes);
        self.last_request += 1;
        let id = RequestId(self.last_request);
        self.requests.insert(packet_id, request(id));
        Ok(id)
    }

    fn next_publish(&mut self) -> PublishId {
        self.session.last_publish += 1;
        PublishId(self.session.last_publish)
    }

    fn check_publication(&self, publication: &Publication) -> Result<(), PublishError> {
        let properties = &publication.properties;
        if self.version == Version::V311 && !properties.is_empty() {
            return Err(PublishError::Encode(EncodeError::NotIn311));
        }
        properties
            .check(Place::Packet(PacketType::Publish))
            .map_err(|rule| PublishError::Encode(EncodeError::Rule(rule)))?;
        // 3.3.4: a client sends no subscription identifier. Aliases are ours to set.
        if properties.subscription_identifier().is_some() || properties.topic_alias().is_some() {
            return Err(PublishError::Encode(EncodeError::Rule(
                Violation::PropertyNotAllowed,
            )));
        }
        if self.size_of(publication) > self.limits.packet_bytes_max as usize {
            return Err(PublishError::Limit(Limit::PacketBytes));
        }
        match self.unfit(publication) {
            Some(unfit) => Err(PublishError::Unfit(unfit)),
            None => Ok(()),
        }
    }

    fn size_of(&self, publication: &Publication) -> usize {
        codec::publish_size(
            publication.topic.as_str(),
            publication.qos,
            &publication.properties,
            publication.payload.len(),
            self.version,
        )
    }

    /// What the server said that it doesn't take (3.2.2.3).
    fn unfit(&self, publication: &Publication) -> Option<Unfit> {
        let server = &self.server;
        if publication.qos > server.maximum_qos {
            return Some(Unfit::Qos(server.maximum_qos));
        }
        if publication.retain && !server.retain_available {
            return Some(Unfit::Retain);
        }
        (self.size_of(publication) > server.maximum_packet_bytes as usize)
            .then_some(Unfit::PacketBytes(server.maximum_packet_bytes))
    }

    fn publish_now(&mut self, publication: &Publication) -> Result<PublishId, PublishError> {
        self.check_output(self.size_of(publication) + ALIAS_BYTES_MAX)?;
        self.write_publish(publication, 0, false);
        Ok(self.next_publish())
    }

    /// Sends what waits: first what an earlier connection left, in the order
    /// it was published (4.4, 4.6), then what is new.
    pub(super) fn pump(&mut self) {
        let allowed = self
            .limits
            .send_maximum
            .max(1)
            .min(self.server.receive_maximum);
        while self.state == State::Open {
            let Some(&number) = self.to_send.front() else {
                return;
            };
            let Some(outbound) = self.session.outbound.get(&number) else {
                self.to_send.pop_front();
                continue;
            };
            let publishes = awaits_publish(outbound.stage);
            if publishes && self.under_way >= usize::from(allowed) {
                return;
            }
            let size = self.size_of(&outbound.publication) + ALIAS_BYTES_MAX;
            if !self.output_room(size) {
                return;
            }
            if publishes && let Some(unfit) = self.unfit(&outbound.publication) {
                self.to_send.pop_front();
                self.finish(number, Err(PublishFailure::Unfit(unfit)));
                continue;
            }
            let packet_id = match outbound.packet_id {
                0 => match self.free_packet_id() {
                    Some(packet_id) => packet_id,
                    None => return,
                },
                packet_id => packet_id,
            };
            self.to_send.pop_front();
            self.send_outbound(number, packet_id);
        }
    }

    fn send_outbound(&mut self, number: u64, packet_id: u16) {
        // Taken out for the time of writing, which needs the rest of `self`.
        let Some(mut outbound) = self.session.outbound.remove(&number) else {
            return;
        };
        if outbound.stage == Stage::Pubcomp {
            self.send(&Packet::Pubrel(Ack::success(packet_id)));
        } else {
            let again = outbound.stage != Stage::Queued;
            self.write_publish(&outbound.publication, packet_id, again);
            self.under_way += 1;
            outbound.counted = true;
        }
        if outbound.stage == Stage::Queued {
            outbound.packet_id = packet_id;
            self.session.by_packet_id.insert(packet_id, number);
            outbound.stage = match outbound.publication.qos {
                Qos::ExactlyOnce => Stage::Pubrec,
                _ => Stage::Puback,
            };
        }
        outbound.to_send = false;
        self.session.outbound.insert(number, outbound);
    }

    /// The first topics get the aliases (3.3.2.3.4), for as long as there are any.
    fn write_publish(&mut self, publication: &Publication, packet_id: u16, dup: bool) {
        let topic = &publication.topic;
        let most = self
            .limits
            .topic_aliases_out_max
            .min(self.server.topic_alias_maximum);
        let size = self.size_of(publication) + ALIAS_BYTES_MAX;
        let mut sent_topic = topic.as_str();
        let mut alias = None;
        if most > 0 && size <= self.server.maximum_packet_bytes as usize {
            if let Some(&known) = self.aliases_out.get(topic) {
                alias = Some(known);
                sent_topic = "";
            } else if self.aliases_out.len() < usize::from(most) {
                // No more than `most`, which is a u16.
                let next = self.aliases_out.len() as u16 + 1;
                self.aliases_out.insert(topic.clone(), next);
                alias = Some(next);
            }
        }
        codec::write_publish(
            self.output.end(),
            self.version,
            (publication.qos, publication.retain, dup),
            (sent_topic, packet_id),
            (&publication.properties, alias),
            &publication.payload,
        );
    }
}

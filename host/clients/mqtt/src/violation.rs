//! What a peer can do wrong, each with the rule it broke and the reason code
//! that a 5.0 DISCONNECT carries for it (MQTT 5.0, 4.13).

use crate::reason::ReasonCode;

macro_rules! violations {
    ($($name:ident, $reason:ident, $section:literal, $text:literal;)*) => {
        /// A rule of MQTT that the peer broke.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Violation { $(#[doc = $text] $name,)* }

        impl Violation {
            /// The code that tells the peer.
            #[must_use]
            pub fn reason(self) -> ReasonCode {
                match self { $(Self::$name => ReasonCode::$reason,)* }
            }

            /// The section of MQTT 5.0 that has the rule (3.1.1 where it says so).
            #[must_use]
            pub fn section(self) -> &'static str {
                match self { $(Self::$name => $section,)* }
            }
        }

        impl core::fmt::Display for Violation {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                let text = match self { $(Self::$name => $text,)* };
                write!(f, "{text} (MQTT {})", self.section())
            }
        }
    };
}

violations! {
    // The codec: fixed header and data types.
    LengthTooLong, MalformedPacket, "1.5.5", "a variable byte integer has more than four bytes";
    LengthNotMinimal, MalformedPacket, "1.5.5", "a variable byte integer is longer than needed";
    StringNotUtf8, MalformedPacket, "1.5.4", "a string is not UTF-8";
    StringHasNul, MalformedPacket, "1.5.4", "a string contains U+0000";
    PacketTypeReserved, MalformedPacket, "2.1.2", "the packet type is reserved in this version";
    FlagsReserved, MalformedPacket, "2.1.3", "the fixed header's flags are not those of the packet type";
    PacketEndsEarly, MalformedPacket, "2.1.4", "a field goes past the end of its packet";
    PacketHasMore, MalformedPacket, "2.1.4", "bytes follow the last field of a packet";
    PacketTooLarge, PacketTooLarge, "3.1.2.11.4", "a packet is larger than the maximum packet size";
    PacketIdZero, ProtocolError, "2.2.1", "a packet identifier is 0";
    ReasonCodeUnknown, MalformedPacket, "2.4", "a reason code is not one of this packet's";
    // Properties.
    PropertyUnknown, MalformedPacket, "2.2.2.2", "a property identifier is not defined";
    PropertyNotAllowed, ProtocolError, "2.2.2.2", "a property does not belong in this packet";
    PropertyTwice, ProtocolError, "2.2.2.2", "a property that may occur once occurs twice";
    PropertyValue, ProtocolError, "2.2.2.2", "a property has a value it may not have";
    PropertyPairMissing, ProtocolError, "3.1.2.11.10", "authentication data comes without a method";
    // Single packets.
    ProtocolName, UnsupportedProtocolVersion, "3.1.2.1", "the protocol name or version of a CONNECT is not known";
    ConnectFlags, MalformedPacket, "3.1.2.3", "the flags of a CONNECT contradict each other";
    ConnackFlags, MalformedPacket, "3.2.2.1", "reserved flags of a CONNACK are set";
    SessionPresentOnRefusal, ProtocolError, "3.2.2.1.1", "a CONNACK refuses and says that a session is present";
    QosThree, MalformedPacket, "3.3.1.2", "a quality of service is 3";
    DupOnQos0, MalformedPacket, "3.3.1.1", "a message of QoS 0 is marked as sent again";
    TopicNameInvalid, TopicNameInvalid, "4.7", "a topic name is empty or has a wildcard";
    TopicFilterInvalid, TopicFilterInvalid, "4.7", "a topic filter is empty or has a misplaced wildcard";
    TopicMissing, ProtocolError, "3.3.2.1", "a PUBLISH has neither topic nor alias";
    ResponseTopicInvalid, ProtocolError, "3.3.2.3.5", "a response topic is not a topic name";
    SubscribeOptions, MalformedPacket, "3.8.3.1", "subscription options have reserved bits or values";
    SharedNoLocal, ProtocolError, "3.8.3.1", "a shared subscription has the no-local option";
    ListEmpty, ProtocolError, "3.8.3", "a SUBSCRIBE, UNSUBSCRIBE or its answer has no entry";
    // The flow between packets.
    NotFromServer, ProtocolError, "2.1.2", "a server sent a packet that only clients send";
    FirstNotConnack, ProtocolError, "3.2", "the server's first packet is not CONNACK";
    SecondConnack, ProtocolError, "3.2", "a second CONNACK";
    SessionUnasked, ProtocolError, "3.2.2.1.1", "the server resumes a session that we asked it to drop or don't have";
    AssignedIdMissing, ProtocolError, "3.2.2.3.7", "we sent no client identifier and the server assigned none";
    AssignedIdUnasked, ProtocolError, "3.2.2.3.7", "the server assigned a client identifier over ours";
    AuthUnasked, ProtocolError, "3.15", "an AUTH packet, or an authentication method, without a method of ours";
    PingrespUnasked, ProtocolError, "3.13", "a PINGRESP without a PINGREQ";
    DisconnectReason, ProtocolError, "3.14.2.1", "a server's DISCONNECT has a reason of clients, or a session expiry";
    PubackUnexpected, ProtocolError, "3.4", "a PUBACK for no QoS 1 message under way";
    PubrecUnexpected, ProtocolError, "4.3.3", "a PUBREC for a message that is not of QoS 2, or too many for none";
    PubrelUnexpected, ProtocolError, "4.3.3", "a PUBREL before our PUBREC";
    PubcompUnexpected, ProtocolError, "4.3.3", "a PUBCOMP without our PUBREL";
    PacketIdInUse, ProtocolError, "2.2.1", "a PUBLISH uses a packet identifier that is in use";
    ReceiveMaximum, ReceiveMaximumExceeded, "3.3.4", "more QoS 1 and 2 messages under way than we allowed";
    TopicAlias, TopicAliasInvalid, "3.3.2.3.4", "a topic alias is 0, above the maximum, or not set";
    SubackUnexpected, ProtocolError, "3.9", "a SUBACK or UNSUBACK for no request under way";
    SubackCount, ProtocolError, "3.9.3", "an answer has another number of codes than the request has filters";
    GrantedMore, ProtocolError, "3.8.4", "a SUBACK grants a higher QoS than asked for";
}

impl core::error::Error for Violation {}

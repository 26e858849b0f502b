//! The reason codes of MQTT 5.0 section 2.4, typed.
//!
//! The five refusals of a 3.1.1 CONNACK (section 3.2.2.3) are mapped onto
//! them, so that a program handles one set for both versions.

use crate::codec::PacketType;

macro_rules! reason_codes {
    ($($name:ident = $value:literal, $text:literal;)*) => {
        /// Why a peer accepted or refused something (MQTT 5.0, 2.4).
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        pub enum ReasonCode { $(#[doc = $text] $name = $value,)* }

        impl ReasonCode {
            /// Every code the standard defines.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// The code of a byte; `None` where the standard defines none.
            #[must_use]
            pub fn from_byte(byte: u8) -> Option<Self> {
                match byte { $($value => Some(Self::$name),)* _ => None }
            }
        }

        impl core::fmt::Display for ReasonCode {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                let text = match self { $(Self::$name => $text,)* };
                write!(f, "{text} (0x{:02x})", *self as u8)
            }
        }
    };
}

reason_codes! {
    Success = 0x00, "success, normal disconnection or granted QoS 0";
    GrantedQos1 = 0x01, "granted QoS 1";
    GrantedQos2 = 0x02, "granted QoS 2";
    DisconnectWithWill = 0x04, "disconnect with will message";
    NoMatchingSubscribers = 0x10, "no matching subscribers";
    NoSubscriptionExisted = 0x11, "no subscription existed";
    ContinueAuthentication = 0x18, "continue authentication";
    Reauthenticate = 0x19, "re-authenticate";
    UnspecifiedError = 0x80, "unspecified error";
    MalformedPacket = 0x81, "malformed packet";
    ProtocolError = 0x82, "protocol error";
    ImplementationSpecificError = 0x83, "implementation specific error";
    UnsupportedProtocolVersion = 0x84, "unsupported protocol version";
    ClientIdentifierNotValid = 0x85, "client identifier not valid";
    BadUserNameOrPassword = 0x86, "bad user name or password";
    NotAuthorized = 0x87, "not authorized";
    ServerUnavailable = 0x88, "server unavailable";
    ServerBusy = 0x89, "server busy";
    Banned = 0x8a, "banned";
    ServerShuttingDown = 0x8b, "server shutting down";
    BadAuthenticationMethod = 0x8c, "bad authentication method";
    KeepAliveTimeout = 0x8d, "keep alive timeout";
    SessionTakenOver = 0x8e, "session taken over";
    TopicFilterInvalid = 0x8f, "topic filter invalid";
    TopicNameInvalid = 0x90, "topic name invalid";
    PacketIdentifierInUse = 0x91, "packet identifier in use";
    PacketIdentifierNotFound = 0x92, "packet identifier not found";
    ReceiveMaximumExceeded = 0x93, "receive maximum exceeded";
    TopicAliasInvalid = 0x94, "topic alias invalid";
    PacketTooLarge = 0x95, "packet too large";
    MessageRateTooHigh = 0x96, "message rate too high";
    QuotaExceeded = 0x97, "quota exceeded";
    AdministrativeAction = 0x98, "administrative action";
    PayloadFormatInvalid = 0x99, "payload format invalid";
    RetainNotSupported = 0x9a, "retain not supported";
    QosNotSupported = 0x9b, "QoS not supported";
    UseAnotherServer = 0x9c, "use another server";
    ServerMoved = 0x9d, "server moved";
    SharedSubscriptionsNotSupported = 0x9e, "shared subscriptions not supported";
    ConnectionRateExceeded = 0x9f, "connection rate exceeded";
    MaximumConnectTime = 0xa0, "maximum connect time";
    SubscriptionIdentifiersNotSupported = 0xa1, "subscription identifiers not supported";
    WildcardSubscriptionsNotSupported = 0xa2, "wildcard subscriptions not supported";
}

impl ReasonCode {
    /// Whether the code says that something failed (0x80 and up).
    #[must_use]
    pub fn is_error(self) -> bool {
        self as u8 >= 0x80
    }

    /// Whether the standard's table for `packet` has this code.
    #[must_use]
    pub fn allowed_in(self, packet: PacketType) -> bool {
        let code = self as u8;
        match packet {
            // 3.2.2.2
            PacketType::Connack => matches!(
                code,
                0 | 0x80..=0x8a | 0x8c | 0x90 | 0x95 | 0x97 | 0x99..=0x9d | 0x9f
            ),
            // 3.4.2.1 and 3.5.2.1
            PacketType::Puback | PacketType::Pubrec => {
                matches!(
                    code,
                    0 | 0x10 | 0x80 | 0x83 | 0x87 | 0x90 | 0x91 | 0x97 | 0x99
                )
            }
            // 3.6.2.1 and 3.7.2.1
            PacketType::Pubrel | PacketType::Pubcomp => matches!(code, 0 | 0x92),
            // 3.9.3
            PacketType::Suback => matches!(
                code,
                0..=2 | 0x80 | 0x83 | 0x87 | 0x8f | 0x91 | 0x97 | 0x9e | 0xa1 | 0xa2
            ),
            // 3.11.3
            PacketType::Unsuback => {
                matches!(code, 0 | 0x11 | 0x80 | 0x83 | 0x87 | 0x8f | 0x91)
            }
            // 3.14.2.1
            PacketType::Disconnect => matches!(
                code,
                0 | 4 | 0x80..=0x83 | 0x87 | 0x89 | 0x8b | 0x8d..=0x90 | 0x93..=0xa2
            ),
            // 3.15.2.1
            PacketType::Auth => matches!(code, 0 | 0x18 | 0x19),
            _ => false,
        }
    }
}

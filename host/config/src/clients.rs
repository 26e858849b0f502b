//! The caps that protocol clients start from. The host hands them to a task as configuration
//! values; the client in the guest keeps to them.

use crate::section::Section;
use std::time::Duration;

/// `[client_defaults]`, or a task's version of it. Sizes are in bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClientDefaults {
    /// Any stream.
    pub stream: StreamDefaults,
    /// HTTP.
    pub http: HttpDefaults,
    /// Redis.
    pub redis: RedisDefaults,
    /// MQTT.
    pub mqtt: MqttDefaults,
    /// Server-sent events.
    pub sse: SseDefaults,
    /// WebSocket.
    pub websocket: WebsocketDefaults,
}

/// `client_defaults.stream`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StreamDefaults {
    /// The most bytes buffered.
    pub max_buffer_size: u64,
}

/// `client_defaults.http`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HttpDefaults {
    /// The largest response.
    pub max_response_size: u64,
}

/// `client_defaults.redis`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RedisDefaults {
    /// The largest response.
    pub max_response_size: u64,
    /// The deepest nesting of a response.
    pub max_nesting_depth: u32,
}

/// `client_defaults.mqtt`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MqttDefaults {
    /// Between signs of life, whole seconds; zero is none.
    pub keepalive: Duration,
    /// The largest packet.
    pub max_packet_size: u64,
    /// The most messages that wait.
    pub max_queued_messages: u32,
}

/// `client_defaults.sse`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SseDefaults {
    /// The largest event.
    pub max_event_size: u64,
    /// The longest line.
    pub max_line_size: u64,
}

/// `client_defaults.websocket`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WebsocketDefaults {
    /// The largest frame.
    pub max_frame_size: u64,
    /// The largest message.
    pub max_message_size: u64,
    /// The longest header line of the handshake.
    pub max_line_size: u64,
}

impl ClientDefaults {
    pub(crate) fn build(from: &Section<'_>) -> Self {
        Self {
            stream: StreamDefaults {
                max_buffer_size: from.number("client_defaults.stream.max_buffer_size"),
            },
            http: HttpDefaults {
                max_response_size: from.number("client_defaults.http.max_response_size"),
            },
            redis: RedisDefaults {
                max_response_size: from.number("client_defaults.redis.max_response_size"),
                max_nesting_depth: from.count("client_defaults.redis.max_nesting_depth"),
            },
            mqtt: MqttDefaults {
                keepalive: Duration::from_secs(from.number("client_defaults.mqtt.keepalive")),
                max_packet_size: from.number("client_defaults.mqtt.max_packet_size"),
                max_queued_messages: from.count("client_defaults.mqtt.max_queued_messages"),
            },
            sse: SseDefaults {
                max_event_size: from.number("client_defaults.sse.max_event_size"),
                max_line_size: from.number("client_defaults.sse.max_line_size"),
            },
            websocket: WebsocketDefaults {
                max_frame_size: from.number("client_defaults.websocket.max_frame_size"),
                max_message_size: from.number("client_defaults.websocket.max_message_size"),
                max_line_size: from.number("client_defaults.websocket.max_line_size"),
            },
        }
    }

    /// Each value under its key, `client_defaults.redis.max_nesting_depth` for instance, as
    /// a plain number of bytes, seconds or pieces.
    pub fn entries(&self) -> [(&'static str, u64); 12] {
        [
            (
                "client_defaults.stream.max_buffer_size",
                self.stream.max_buffer_size,
            ),
            (
                "client_defaults.http.max_response_size",
                self.http.max_response_size,
            ),
            (
                "client_defaults.redis.max_response_size",
                self.redis.max_response_size,
            ),
            (
                "client_defaults.redis.max_nesting_depth",
                self.redis.max_nesting_depth.into(),
            ),
            (
                "client_defaults.mqtt.keepalive",
                self.mqtt.keepalive.as_secs(),
            ),
            (
                "client_defaults.mqtt.max_packet_size",
                self.mqtt.max_packet_size,
            ),
            (
                "client_defaults.mqtt.max_queued_messages",
                self.mqtt.max_queued_messages.into(),
            ),
            (
                "client_defaults.sse.max_event_size",
                self.sse.max_event_size,
            ),
            ("client_defaults.sse.max_line_size", self.sse.max_line_size),
            (
                "client_defaults.websocket.max_frame_size",
                self.websocket.max_frame_size,
            ),
            (
                "client_defaults.websocket.max_message_size",
                self.websocket.max_message_size,
            ),
            (
                "client_defaults.websocket.max_line_size",
                self.websocket.max_line_size,
            ),
        ]
    }
}

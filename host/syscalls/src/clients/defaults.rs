//! The caps that a task's clients start from.

/// `client_defaults` of `smallos.toml`. A client may ask for less in its options; more is cut
/// to what stands here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ClientDefaults {
    /// The most bytes that one connection buffers.
    pub stream_buffer_bytes: usize,
    /// The largest HTTP response.
    pub http_response_bytes: usize,
    /// The largest Redis reply.
    pub redis_response_bytes: usize,
    /// The deepest nesting of a Redis reply.
    pub redis_nesting_depth: u32,
    /// Seconds between signs of life to an MQTT broker; 0 is none.
    pub mqtt_keepalive_s: u16,
    /// The largest MQTT packet.
    pub mqtt_packet_bytes: usize,
    /// The most MQTT messages that wait.
    pub mqtt_messages: usize,
    /// The largest server-sent event.
    pub sse_event_bytes: usize,
    /// The longest line of one.
    pub sse_line_bytes: usize,
    /// The largest WebSocket frame.
    pub websocket_frame_bytes: usize,
    /// The largest WebSocket message.
    pub websocket_message_bytes: usize,
    /// The longest header line of a WebSocket handshake.
    pub websocket_line_bytes: usize,
}

impl Default for ClientDefaults {
    fn default() -> Self {
        Self {
            stream_buffer_bytes: 16 << 20,
            http_response_bytes: 16 << 20,
            redis_response_bytes: 16 << 20,
            redis_nesting_depth: 32,
            mqtt_keepalive_s: 60,
            mqtt_packet_bytes: 256 << 10,
            mqtt_messages: 1024,
            sse_event_bytes: 1 << 20,
            sse_line_bytes: 64 << 10,
            websocket_frame_bytes: 1 << 20,
            websocket_message_bytes: 4 << 20,
            websocket_line_bytes: 16 << 10,
        }
    }
}

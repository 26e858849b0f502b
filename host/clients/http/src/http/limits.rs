//! What one HTTP connection may hold and how long it may take.

/// Bounds of one connection. Sizes are bytes, times nanoseconds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    /// Start line and header lines of one message, or one trailer section.
    pub head_bytes_max: usize,
    /// Header lines in one message, and again in its trailers.
    pub header_count_max: usize,
    /// The body of one message from the peer, after decoding
    /// (`http.max_response_size`).
    pub body_bytes_max: u64,
    /// Body bytes kept for the user before `receive` takes no more.
    pub receive_buffer: usize,
    /// Bytes kept for the peer before a body write takes no more.
    pub send_buffer: usize,
    /// Chunk extensions of one chunk.
    pub chunk_extension_max: usize,
    /// Chunk extensions of one body, all chunks together.
    pub chunk_extensions_max: usize,
    /// Interim responses (1xx) before the final one.
    pub interim_max: usize,
    /// Body bytes a server drops to keep a connection whose request body the
    /// user did not read.
    pub discard_max: u64,
    /// Client: from the request's last byte to the end of the response's head.
    /// Server: from a request's first byte to the end of its head.
    pub head_timeout_ns: u64,
    /// Between two pieces of a body from the peer.
    pub body_idle_ns: u64,
    /// From the head to the end of a body; `None` for streams without end.
    pub body_total_ns: Option<u64>,
    /// How long the peer may take nothing of what waits for it. It is noticed
    /// after one to two of these.
    pub send_stall_ns: u64,
    /// How long a client waits for `100 Continue` before it sends anyway.
    pub continue_wait_ns: u64,
    /// How long a server keeps a connection with no request on it.
    pub idle_ns: u64,
}

const SECOND_NS: u64 = 1_000_000_000;

impl Default for Limits {
    fn default() -> Self {
        Self {
            head_bytes_max: 16 * 1024,
            header_count_max: 100,
            body_bytes_max: 16 * 1024 * 1024,
            receive_buffer: 16 * 1024,
            send_buffer: 16 * 1024,
            chunk_extension_max: 256,
            chunk_extensions_max: 4096,
            interim_max: 8,
            discard_max: 64 * 1024,
            head_timeout_ns: 30 * SECOND_NS,
            body_idle_ns: 30 * SECOND_NS,
            body_total_ns: None,
            send_stall_ns: 30 * SECOND_NS,
            continue_wait_ns: SECOND_NS,
            idle_ns: 60 * SECOND_NS,
        }
    }
}

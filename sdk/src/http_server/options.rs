//! The bounds of a connection.

use crate::{
    bindings::web::http_server as host,
    time::{Duration, nanos},
};

/// The bounds of a connection. None is the host's default, which is the most for sizes.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options {
    /// How long a connection without a request is kept: 60 seconds.
    pub idle_timeout: Option<Duration>,
    /// From a request's first byte to the end of its head: 30 seconds.
    pub head_timeout: Option<Duration>,
    /// Between two pieces of a body in either direction: 30 seconds.
    pub body_timeout: Option<Duration>,
    /// The largest head, in bytes: 16,384.
    pub head_size_max: Option<u32>,
    /// The largest body of a request, in bytes: 16 MiB, or what the host's configuration says.
    pub body_size_max: Option<u64>,
}

impl Options {
    pub(super) fn to_host(self) -> host::ServerOptions {
        host::ServerOptions {
            timeout: None,
            idle_timeout: self.idle_timeout.map(nanos),
            head_timeout: self.head_timeout.map(nanos),
            body_timeout: self.body_timeout.map(nanos),
            head_bytes: self.head_size_max,
            body_bytes: self.body_size_max,
        }
    }
}

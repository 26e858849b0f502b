//! From a guest's options to the bounds of a connection. Whatever the guest asks for, the caps
//! of its task hold.

use crate::clients::ClientDefaults;
use smallos_contract::redis::redis::{ConnectOptions, Protocol};
use smallos_redis::{Credentials, Limits, Protocol as Version, Settings};

/// What a waiting call waits at most, if the guest doesn't say.
const TIMEOUT_NS: u64 = 30_000_000_000;

/// No cap is larger, so that every length fits the contract's 32 bits.
const CEILING_BYTES: usize = 1 << 30;

/// A value takes a node in the guest and more in the host, so that a reply of many small ones
/// is larger in memory than on the wire.
const BYTES_FOR_EACH_VALUE: usize = 16;

/// The longest line, where the cap of a reply allows it.
const LINE_BYTES_MAX: usize = 64 << 10;

/// The most bytes of the names of subscriptions, where the cap of a reply allows it.
const SUBSCRIPTION_BYTES_MAX: usize = 1 << 20;

/// The most commands without a reply, where the caps allow it.
const IN_FLIGHT_MAX: usize = 8192;

/// What a connection is allowed to hold.
pub(super) struct Bounds {
    /// How long a waiting call waits.
    pub timeout_ns: u64,
    /// Bytes of replies, and of messages, that may wait before nothing more is read.
    pub waiting_bytes_max: usize,
    /// Messages that may wait.
    pub messages_max: usize,
    /// Bytes that may wait to be sent.
    pub transmit_bytes_max: usize,
}

/// A guest's options within the task's caps.
pub(super) fn settings(options: &ConnectOptions, caps: &ClientDefaults) -> (Settings, Bounds) {
    let response_bytes_max = lowered(options.response_bytes_max, caps.redis_response_bytes).max(1);
    let nesting_max = lowered(options.nesting_max, caps.redis_nesting_depth as usize);
    let transmit_bytes_max = caps.stream_buffer_bytes.min(CEILING_BYTES);
    let limits = Limits {
        response_bytes_max,
        nesting_max,
        elements_max: response_bytes_max / BYTES_FOR_EACH_VALUE,
        line_bytes_max: response_bytes_max.min(LINE_BYTES_MAX),
        in_flight_max: (response_bytes_max / 64).clamp(1, IN_FLIGHT_MAX),
        transmit_bytes_max,
        subscription_bytes_max: response_bytes_max.min(SUBSCRIPTION_BYTES_MAX),
        ..Limits::default()
    };
    let bounds = Bounds {
        timeout_ns: options.timeout.unwrap_or(TIMEOUT_NS),
        waiting_bytes_max: response_bytes_max.min(4 * crate::BYTES_MAX),
        messages_max: limits.events_max,
        transmit_bytes_max,
    };
    let password = options.password.as_ref();
    let bytes = |text: &alloc::string::String| text.as_bytes().to_vec();
    let settings = Settings {
        protocol: match options.protocol {
            Protocol::Resp2 => Version::Resp2,
            Protocol::Newest | Protocol::Resp3 => Version::Resp3,
        },
        no_fallback: options.protocol == Protocol::Resp3,
        credentials: password.map(|password| Credentials {
            user: options.user.as_ref().map(bytes),
            password: bytes(password),
        }),
        database: options.database,
        client_name: options.client_name.as_ref().map(bytes),
        limits,
    };
    (settings, bounds)
}

fn lowered(asked: Option<u32>, cap: usize) -> usize {
    let cap = cap.min(CEILING_BYTES);
    asked.map_or(cap, |asked| (asked as usize).min(cap))
}

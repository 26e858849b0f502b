//! What holds for all exchanges of one client: the host's bounds, and what the guest asked for
//! within them.

use crate::clients::ClientDefaults;
use alloc::string::String;
use alloc::vec::Vec;
use smallos_contract::net::tls::TlsOptions;
use smallos_contract::web::http::ClientOptions;
use smallos_http::http::Limits;
use smallos_http::http::redirect::Policy;

pub(crate) const SECOND_NS: u64 = 1_000_000_000;
pub(crate) const TIMEOUT_DEFAULT_NS: u64 = 30 * SECOND_NS;
const REDIRECTS_MAX: u32 = 100;
const IDLE_DEFAULT: u32 = 8;
const IDLE_MAX: u32 = 64;
/// A body is read and sent in pieces of at most this size.
const BUFFER_BYTES_MAX: usize = 65_536;

/// The bounds of a client.
pub(crate) struct Settings {
    pub limits: Limits,
    pub redirects: Policy,
    pub tls: TlsOptions,
    pub connect_ns: u64,
    pub call_ns: u64,
    pub idle_max: usize,
}

impl Settings {
    pub fn new(options: &ClientOptions, defaults: &ClientDefaults) -> Self {
        let buffer = BUFFER_BYTES_MAX.min(defaults.stream_buffer_bytes);
        let body_max = defaults.http_response_bytes as u64;
        Self {
            limits: Limits {
                body_bytes_max: options
                    .response_bytes_max
                    .map_or(body_max, |bytes| bytes.min(body_max)),
                receive_buffer: buffer,
                send_buffer: buffer,
                head_timeout_ns: options.head_timeout.unwrap_or(TIMEOUT_DEFAULT_NS),
                send_stall_ns: options.body_timeout.unwrap_or(TIMEOUT_DEFAULT_NS),
                body_idle_ns: options.body_timeout.unwrap_or(TIMEOUT_DEFAULT_NS),
                ..Limits::default()
            },
            redirects: Policy {
                hops_max: options
                    .redirects_max
                    .map_or(Policy::default().hops_max, |hops| hops.min(REDIRECTS_MAX)),
                ..Policy::default()
            },
            tls: options.tls.clone().unwrap_or_else(plain_tls),
            connect_ns: options.connect_timeout.unwrap_or(TIMEOUT_DEFAULT_NS),
            call_ns: options.timeout.unwrap_or(TIMEOUT_DEFAULT_NS),
            idle_max: options.idle_max.unwrap_or(IDLE_DEFAULT).min(IDLE_MAX) as usize,
        }
    }
}

/// The profile `default`, and no choice of a protocol: HTTP/1.1 is what a server speaks to whoever
/// asks for nothing.
fn plain_tls() -> TlsOptions {
    TlsOptions {
        profile: String::new(),
        server_name: None,
        protocols: Vec::new(),
        unverified: false,
    }
}

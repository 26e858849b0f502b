//! What a guest asks for, checked and cut to the host's caps.

use crate::BYTES_MAX;
use crate::clients::ClientDefaults;
use crate::platform::Platform;
use crate::task::Task;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use smallos_contract::net::addresses::ErrorCode;
use smallos_contract::net::tls::TlsOptions;
use smallos_contract::web::types::Header;
use smallos_contract::web::websocket::{ConnectOptions, WebsocketError, WebsocketOptions};
use smallos_http::http::url::{Scheme, Url};
use smallos_websocket::{ClientRequest, Connection, Limits, Masks, handshake, masks_from_seed};

const SECOND_NS: u64 = 1_000_000_000;
const TIMEOUT_NS: u64 = 30 * SECOND_NS;
const SUBPROTOCOLS_MAX: usize = 16;
const SUBPROTOCOL_BYTES_MAX: usize = 255;
const HEADERS_MAX: usize = 64;
const HEADERS_BYTES_MAX: usize = 16 << 10;
/// A head of a frame is at most this long.
const FRAME_HEAD_BYTES: usize = 14;
/// The smallest frames that a message is cut into, so that their heads don't count.
const FRAME_BYTES_MIN: usize = 1024;
/// What one call sends, with the heads of its frames.
pub(super) const PART_BYTES: usize =
    BYTES_MAX + FRAME_HEAD_BYTES * (BYTES_MAX / FRAME_BYTES_MIN + 1);

/// The bounds of a connection, and the most that one waiting call waits.
pub(in crate::clients) fn limits(
    options: &WebsocketOptions,
    defaults: &ClientDefaults,
) -> (Limits, u64) {
    let timeout_ns = options.timeout.unwrap_or(TIMEOUT_NS);
    let cap = defaults.websocket_message_bytes;
    let message_bytes = options
        .message_bytes
        .map_or(cap, |bytes| cap.min(bytes as usize));
    let frame_bytes = defaults.websocket_frame_bytes.max(FRAME_BYTES_MIN);
    let limits = Limits {
        max_frame_size: frame_bytes as u64,
        max_message_size: message_bytes as u64,
        max_line_size: defaults.websocket_line_bytes,
        // A second part fits while the first is on its way.
        max_transmit_buffer: 2 * PART_BYTES,
        handshake_timeout_ns: timeout_ns,
        ping_interval_ns: options
            .ping_interval
            .map(|interval| interval.max(SECOND_NS)),
        ..Limits::default()
    };
    (limits, timeout_ns)
}

/// A client's request, and whom it goes to.
pub(super) struct Wanted {
    pub host: String,
    pub port: u16,
    pub tls: Option<TlsOptions>,
    request: ClientRequest,
}

impl Wanted {
    pub fn read(url: &str, options: &ConnectOptions) -> Result<Self, WebsocketError> {
        let url = parse(url)?;
        let subprotocols = &options.subprotocols;
        let too_long = |name: &String| name.len() > SUBPROTOCOL_BYTES_MAX;
        if subprotocols.len() > SUBPROTOCOLS_MAX || subprotocols.iter().any(too_long) {
            return Err(invalid("subprotocols: at most 16 of 255 bytes"));
        }
        let request = ClientRequest {
            host: url.authority(),
            target: url.target(),
            subprotocols: subprotocols.clone(),
            headers: headers(&options.headers).map_err(invalid)?,
        };
        let tls = match url.scheme() {
            Scheme::Http => None,
            Scheme::Https => Some(options.tls.clone().unwrap_or_else(|| TlsOptions {
                profile: String::new(),
                server_name: None,
                protocols: Vec::new(),
                unverified: false,
            })),
        };
        Ok(Self {
            host: url.host().to_string(),
            port: url.port(),
            tls,
            request,
        })
    }

    pub fn connection<P: Platform>(
        &self,
        task: &Task<P>,
        limits: Limits,
    ) -> Result<Connection, WebsocketError> {
        let now = task.platform.now();
        let (nonce, masks) = secrets(&task.platform).map_err(WebsocketError::Net)?;
        Connection::connect(&self.request, nonce, masks, limits, now.0)
            .map_err(|misuse| invalid(&misuse.to_string()))
    }
}

/// Reads `ws` and `wss` URLs by the rules of `http` and `https` ones (RFC 6455, 3).
fn parse(url: &str) -> Result<Url, WebsocketError> {
    let scheme = |name: &str| {
        let (start, rest) = url.split_at_checked(name.len())?;
        start.eq_ignore_ascii_case(name).then_some(rest)
    };
    let mapped = match (scheme("ws://"), scheme("wss://")) {
        (Some(rest), _) => alloc::format!("http://{rest}"),
        (_, Some(rest)) => alloc::format!("https://{rest}"),
        _ => return Err(invalid("url: it must begin with ws:// or wss://")),
    };
    let url = Url::parse(&mapped).map_err(|error| invalid(&alloc::format!("url: {error}")))?;
    match url.fragment() {
        None => Ok(url),
        Some(_) => Err(invalid("url: it must have no fragment (RFC 6455, 3)")),
    }
}

/// Header fields for a handshake, which has them as text.
pub(in crate::clients) fn headers(
    headers: &[Header],
) -> Result<Vec<handshake::Header>, &'static str> {
    let size = |header: &Header| header.name.len() + header.value.len();
    if headers.len() > HEADERS_MAX || headers.iter().map(size).sum::<usize>() > HEADERS_BYTES_MAX {
        return Err("headers: at most 64 and 16,384 bytes");
    }
    let text = |header: &Header| {
        Ok(handshake::Header {
            name: header.name.clone(),
            value: core::str::from_utf8(&header.value)
                .map_err(|_| "headers: a value is not UTF-8")?
                .into(),
        })
    };
    headers.iter().map(text).collect()
}

/// The nonce of the handshake and the keys of the frames, from the host's source of randomness.
fn secrets<P: Platform>(platform: &P) -> Result<([u8; 16], Masks), ErrorCode> {
    let (mut nonce, mut seed) = ([0; 16], [0; 32]);
    if platform.fill(&mut nonce) && platform.fill(&mut seed) {
        Ok((nonce, masks_from_seed(seed)))
    } else {
        Err(ErrorCode::NotSupported)
    }
}

pub(super) fn invalid(text: &str) -> WebsocketError {
    WebsocketError::InvalidArgument(text.into())
}

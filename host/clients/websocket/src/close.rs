//! Why a connection was closed: the codes of RFC 6455, 7.4, that may stand in a Close frame.
//! Codes that only exist to be reported locally (1005, 1006, 1015) can't be written down here.

use crate::error::Violation;
use alloc::string::String;
use core::fmt;

/// A code that may be sent in a Close frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct CloseCode(u16);

impl CloseCode {
    /// The purpose of the connection is fulfilled.
    pub const NORMAL: Self = Self(1000);
    /// The endpoint goes away: a server stops, a page is left.
    pub const GOING_AWAY: Self = Self(1001);
    /// The peer broke the protocol.
    pub const PROTOCOL_ERROR: Self = Self(1002);
    /// The peer sent a kind of data that can't be accepted.
    pub const UNSUPPORTED_DATA: Self = Self(1003);
    /// A text was no UTF-8.
    pub const INVALID_PAYLOAD: Self = Self(1007);
    /// The peer broke a rule of the application.
    pub const POLICY_VIOLATION: Self = Self(1008);
    /// A message was too big.
    pub const MESSAGE_TOO_BIG: Self = Self(1009);
    /// The server did not agree to an extension that the client needs.
    pub const MANDATORY_EXTENSION: Self = Self(1010);
    /// The server met something it did not expect.
    pub const INTERNAL_ERROR: Self = Self(1011);

    /// The code, if it may be sent: 1000 to 1003 and 1007 to 1011 (RFC 6455, 7.4.1), 1012 to 1014
    /// (IANA's registry), 3000 to 4999 (7.4.2).
    #[must_use]
    pub const fn new(code: u16) -> Option<Self> {
        match code {
            1000..=1003 | 1007..=1014 | 3000..=4999 => Some(Self(code)),
            _ => None,
        }
    }

    /// The number on the wire.
    #[must_use]
    pub const fn get(self) -> u16 {
        self.0
    }
}

impl fmt::Display for CloseCode {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(out)
    }
}

/// The payload of a Close frame: nothing, or a code and a reason (RFC 6455, 5.5.1).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct CloseFrame {
    pub(crate) code: Option<CloseCode>,
    pub(crate) reason: String,
}

impl CloseFrame {
    pub(crate) fn parse(payload: &[u8]) -> Result<Self, Violation> {
        let (code, reason) = match payload {
            [] => return Ok(Self::default()),
            [_] => return Err(Violation::CloseTooShort),
            [high, low, reason @ ..] => (u16::from_be_bytes([*high, *low]), reason),
        };
        let code = CloseCode::new(code).ok_or(Violation::CloseCode(code))?;
        let reason = core::str::from_utf8(reason).map_err(|_| Violation::CloseReasonUtf8)?;
        Ok(Self {
            code: Some(code),
            reason: reason.into(),
        })
    }
}

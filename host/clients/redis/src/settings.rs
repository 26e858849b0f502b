//! What a connection is opened with.

use alloc::vec::Vec;
use core::fmt;

use super::Limits;

/// A version of the protocol.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Protocol {
    /// Every server speaks it. While subscribed no other command is possible.
    Resp2,
    /// Redis 6 and later. Asked for with HELLO; a server that does not know it is spoken
    /// to in RESP2.
    #[default]
    Resp3,
}

/// What a connection is opened with.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// The highest version to use. Default RESP3.
    pub protocol: Protocol,
    /// Fail instead of falling back to RESP2. Default false.
    pub no_fallback: bool,
    /// User and password, if the server wants them.
    pub credentials: Option<Credentials>,
    /// The database to SELECT. Default 0.
    pub database: u32,
    /// The name CLIENT LIST shows. The server refuses spaces and control characters.
    pub client_name: Option<Vec<u8>>,
    /// The bounds.
    pub limits: Limits,
}

/// Who logs in. `Debug` does not show the password.
#[derive(Clone)]
pub struct Credentials {
    /// `None` is the user `default` (and servers before Redis 6, which know no users).
    pub user: Option<Vec<u8>>,
    /// The password.
    pub password: Vec<u8>,
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credentials")
            .field("user", &self.user)
            .finish_non_exhaustive()
    }
}

//! TLS by the host.

use alloc::{string::String, vec::Vec};

use super::{Error, TcpStream};
use crate::bindings::net::tls;

/// A connection that the host secures. It is a [`TcpStream`] in everything, but one that is cut
/// off without a farewell of the other side fails with `connection-aborted` instead of ending.
pub type TlsStream = TcpStream;

pub use tls::TlsOptions;

/// ```no_run
/// # async fn example() -> Result<(), smallos::net::Error> {
/// use smallos::net::{TcpStream, TlsOptions};
///
/// let options = TlsOptions::new().protocols(["http/1.1"]);
/// let stream = TcpStream::connect_tls("example.org", 443, &options).await?;
/// stream.write_all(b"GET / HTTP/1.1\r\nHost: example.org\r\n\r\n").await?;
/// # Ok(())
/// # }
/// ```
impl TlsOptions {
    /// The host's default profile: the server needs a certificate for the host that is
    /// connected to, from an authority that the host's machine trusts.
    pub fn new() -> Self {
        Self {
            profile: String::new(),
            server_name: None,
            protocols: Vec::new(),
            unverified: false,
        }
    }

    /// A profile of the host's configuration, `[tls.NAME]`: whom to trust, and the certificate
    /// for servers that ask for one. Connecting fails with `unknown-profile` if there is none.
    pub fn profile(mut self, name: impl Into<String>) -> Self {
        self.profile = name.into();
        self
    }

    /// The name that the server's certificate must be for.
    pub fn server_name(mut self, name: impl Into<String>) -> Self {
        self.server_name = Some(name.into());
        self
    }

    /// The application protocols on offer (ALPN), the best first; at most 16.
    pub fn protocols(mut self, names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.protocols = names.into_iter().map(Into::into).collect();
        self
    }

    /// Takes any certificate, so that nobody knows who the other side is. Needs the grant
    /// `net.unverified` for the host and port.
    pub fn unverified(mut self) -> Self {
        self.unverified = true;
        self
    }
}

impl Default for TlsOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl TcpStream {
    /// As [`TcpStream::connect`], and secures the connection.
    ///
    /// Fails with `certificate-refused` if the server's certificate isn't to be trusted, with
    /// `handshake-failed` if the two sides can't agree, and with `timeout` if the handshake
    /// takes longer than the profile allows.
    pub async fn connect_tls(host: &str, port: u16, options: &TlsOptions) -> Result<Self, Error> {
        let handle = tls::start_connect(host, port, options)?;
        Self::made(handle, true).await
    }

    /// As [`TcpStream::connect_tls`], but holds up the whole task.
    pub fn connect_tls_blocking(
        host: &str,
        port: u16,
        options: &TlsOptions,
    ) -> Result<Self, Error> {
        Ok(Self::new(tls::connect(host, port, options)?, true))
    }

    /// The application protocol that both sides agreed on (ALPN), if the connection is secured
    /// and they did.
    pub fn protocol(&self) -> Result<Option<String>, Error> {
        Ok(tls::protocol(self.handle())?)
    }
}

//! A TLS server in the test's own process, by rustls with blocking sockets: for what real
//! servers don't do when they are asked.

use std::{
    io::{Read, Write},
    net::{TcpListener, TcpStream},
    sync::Arc,
    thread,
};

use rustls::{
    HandshakeKind, RootCertStore, ServerConfig, ServerConnection, StreamOwned,
    SupportedProtocolVersion,
    pki_types::{CertificateDer, PrivateKeyDer, pem::PemObject},
    server::WebPkiClientVerifier,
};

use super::{Authority, Identity};
use crate::PATIENCE;

/// How to serve. The handshake is done before the story is told.
pub struct Serve {
    config: ServerConfig,
}

/// A secured connection, on the server's side.
pub struct Connection {
    stream: StreamOwned<ServerConnection, TcpStream>,
}

impl Serve {
    /// As `identity`, with any version of TLS that there is.
    ///
    /// # Panics
    /// If the files aren't what they say.
    pub fn new(identity: &Identity) -> Self {
        Self::with(identity, rustls::ALL_VERSIONS, None)
    }

    /// With one version only.
    ///
    /// # Panics
    /// As [`Serve::new`].
    pub fn version(identity: &Identity, version: &'static SupportedProtocolVersion) -> Self {
        Self::with(identity, &[version], None)
    }

    /// For clients with a certificate of this authority only.
    ///
    /// # Panics
    /// As [`Serve::new`].
    pub fn demanding(
        identity: &Identity,
        version: &'static SupportedProtocolVersion,
        clients: &Authority,
    ) -> Self {
        Self::with(identity, &[version], Some(clients))
    }

    fn with(
        identity: &Identity,
        versions: &[&'static SupportedProtocolVersion],
        clients: Option<&Authority>,
    ) -> Self {
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let builder = ServerConfig::builder_with_provider(provider.clone())
            .with_protocol_versions(versions)
            .expect("versions with ciphers");
        let builder = match clients {
            None => builder.with_no_client_auth(),
            Some(authority) => {
                let mut roots = RootCertStore::empty();
                let root = CertificateDer::from_pem_file(authority.root()).expect("a root");
                roots.add(root).expect("a root");
                let roots = Arc::new(roots);
                let verifier = WebPkiClientVerifier::builder_with_provider(roots, provider);
                builder.with_client_cert_verifier(verifier.build().expect("a root is there"))
            }
        };
        let chain = CertificateDer::pem_file_iter(&identity.certificate)
            .expect("a file")
            .collect::<Result<_, _>>()
            .expect("certificates");
        let key = PrivateKeyDer::from_pem_file(&identity.key).expect("a key");
        let config = builder.with_single_cert(chain, key).expect("a pair");
        Self { config }
    }

    /// Knows these application protocols.
    pub fn protocols(mut self, names: &[&str]) -> Self {
        self.config.alpn_protocols = names.iter().map(|name| name.as_bytes().to_vec()).collect();
        self
    }

    /// Listens on a port of its own, and tells the story to each connection, in a thread each.
    /// Connections whose handshake fails are told nothing.
    ///
    /// # Panics
    /// If there is no port.
    pub fn start(self, story: impl Fn(Connection) + Send + Sync + 'static) -> u16 {
        let config = Arc::new(self.config);
        raw_server(move |mut socket| {
            let mut tls = ServerConnection::new(config.clone()).expect("a fine configuration");
            while tls.is_handshaking() {
                if tls.complete_io(&mut socket).is_err() {
                    // The alert that says why is on its way; to close over unread bytes would
                    // take it back.
                    let _ = socket.shutdown(std::net::Shutdown::Write);
                    let _ = std::io::copy(&mut socket, &mut std::io::sink());
                    return;
                }
            }
            story(Connection {
                stream: StreamOwned::new(tls, socket),
            });
        })
    }

    /// Sends back what comes, until the client says that it has no more.
    ///
    /// # Panics
    /// As [`Serve::start`].
    pub fn echo(self) -> u16 {
        self.start(|mut connection| {
            let mut buffer = vec![0; 65_536];
            while let Ok(count @ 1..) = connection.read(&mut buffer) {
                if connection.write_all(&buffer[..count]).is_err() {
                    return;
                }
            }
            connection.close();
        })
    }
}

/// A server that is told what to do with each socket, in a thread each. A read that waits
/// longer than a test fails.
///
/// # Panics
/// If there is no port.
pub fn raw_server(story: impl Fn(TcpStream) + Send + Sync + 'static) -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let port = listener.local_addr().expect("it is bound").port();
    let story = Arc::new(story);
    thread::spawn(move || {
        for socket in listener.incoming() {
            let socket = socket.expect("a connection");
            socket.set_read_timeout(Some(PATIENCE)).expect("a time");
            let story = story.clone();
            thread::spawn(move || story(socket));
        }
    });
    port
}

impl Connection {
    /// Whether the client came back with a ticket.
    pub fn is_resumed(&self) -> bool {
        self.stream.conn.handshake_kind() == Some(HandshakeKind::Resumed)
    }

    /// The name that the client wants to talk to (SNI).
    pub fn server_name(&self) -> Option<String> {
        self.stream.conn.server_name().map(str::to_owned)
    }

    /// Reads all; whether the client said farewell.
    pub fn read_to_end(&mut self) -> (Vec<u8>, bool) {
        let mut bytes = Vec::new();
        let read = self.stream.read_to_end(&mut bytes);
        (bytes, read.is_ok())
    }

    /// Says farewell and closes.
    pub fn close(mut self) {
        self.stream.conn.send_close_notify();
        let _ = self.stream.flush();
    }

    /// Closes without a farewell.
    pub fn cut(self) {
        let _ = self.stream.sock.shutdown(std::net::Shutdown::Write);
    }
}

impl Read for Connection {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        self.stream.read(buffer)
    }
}

impl Write for Connection {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.stream.write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        self.stream.flush()
    }
}

//! One connection's TLS without its socket: bytes of the wire go in, plain bytes come out.
//!
//! Everything that is fed in is worked through at once, so that nothing decrypted ever hides
//! behind a socket that stays silent: what nobody has read yet is in `plain`, and counts as
//! readable. Who feeds it does so only while `plain` is empty, which bounds it.

use rustls::client::ClientConnection;
use rustls::{Error, pki_types::ServerName};
use smallos_contract::net::addresses::ErrorCode;
use smallos_syscalls::BYTES_MAX;
use std::io::{self, BufRead, Write};
use std::sync::Arc;

/// Bytes that are encrypted and not sent: one call's worth, and what TLS puts around them.
const UNSENT_BYTES_MAX: usize = BYTES_MAX + (16 << 10);
/// The longest reason, in characters; a peer has its say in it.
const WORDS_MAX: usize = 300;

pub(super) struct Session {
    tls: ClientConnection,
    plain: Plain,
    /// What reading comes to once `plain` is empty; `None` as long as more may come.
    end: Option<Result<(), ErrorCode>>,
    /// Why it failed, in words.
    words: Option<String>,
}

/// Decrypted bytes that nobody has read yet.
#[derive(Default)]
struct Plain {
    bytes: Vec<u8>,
    taken: usize,
}

impl Plain {
    fn is_empty(&self) -> bool {
        self.bytes.is_empty()
    }

    fn take(&mut self, max: usize) -> Vec<u8> {
        if self.taken == 0 && self.bytes.len() <= max {
            return std::mem::take(&mut self.bytes);
        }
        let rest = self.bytes.get(self.taken..).unwrap_or_default();
        let taken = rest[..max.min(rest.len())].to_vec();
        self.taken += taken.len();
        if self.taken >= self.bytes.len() {
            // A connection that falls silent keeps no buffer.
            *self = Self::default();
        }
        taken
    }
}

impl Session {
    pub fn new(
        config: Arc<rustls::ClientConfig>,
        name: ServerName<'static>,
        protocols: Vec<Vec<u8>>,
    ) -> Result<Self, Error> {
        let mut tls = ClientConnection::new_with_alpn(config, name, protocols)?;
        tls.set_buffer_limit(Some(UNSENT_BYTES_MAX));
        Ok(Self {
            tls,
            plain: Plain::default(),
            end: None,
            words: None,
        })
    }

    pub fn is_handshaking(&self) -> bool {
        self.tls.is_handshaking()
    }

    pub fn protocol(&self) -> Option<&[u8]> {
        self.tls.alpn_protocol()
    }

    /// Why it failed, in words.
    pub fn words(&self) -> Option<&str> {
        self.words.as_deref()
    }

    /// Whether reading wouldn't wait.
    pub fn is_readable(&self) -> bool {
        !self.plain.is_empty() || self.end.is_some()
    }

    /// Up to `max` plain bytes; none at a clean end, and `None` if there is nothing yet.
    pub fn read(&mut self, max: usize) -> Option<Result<Vec<u8>, ErrorCode>> {
        if !self.plain.is_empty() {
            return Some(Ok(self.plain.take(max)));
        }
        self.end.map(|end| end.map(|()| Vec::new()))
    }

    /// What reading comes to once all is read.
    pub fn end(&self) -> Option<Result<(), ErrorCode>> {
        self.end
    }

    /// Reading comes to this end. The first end is the one that counts.
    pub fn end_with(&mut self, end: Result<(), ErrorCode>) {
        self.end.get_or_insert(end);
    }

    /// Takes what came from the peer; nothing is the end of its stream.
    pub fn feed(&mut self, mut wire: &[u8]) {
        if wire.is_empty() {
            return self.input_ended();
        }
        while self.end.is_none() && !wire.is_empty() {
            // The only error is a message that is longer than TLS allows.
            let read = self.tls.read_tls(&mut wire);
            let processed = read.map(|_| self.tls.process_new_packets());
            self.drain();
            match processed {
                Ok(Ok(state)) if state.peer_has_closed() => self.end = Some(Ok(())),
                Ok(Ok(_)) => {}
                Ok(Err(error)) => self.fail(code(&error), &error.to_string()),
                Err(error) => self.fail(ErrorCode::HandshakeFailed, &error.to_string()),
            }
        }
    }

    /// Without a farewell the peer's stream was cut off, by the peer or by somebody between.
    fn input_ended(&mut self) {
        match self.is_handshaking() {
            true => self.fail(
                ErrorCode::HandshakeFailed,
                "the connection was closed during the handshake",
            ),
            false => self.end_with(Err(ErrorCode::ConnectionAborted)),
        }
    }

    fn drain(&mut self) {
        let mut reader = self.tls.reader();
        while let Ok(chunk) = reader.fill_buf() {
            if chunk.is_empty() {
                return;
            }
            self.plain.bytes.extend_from_slice(chunk);
            let length = chunk.len();
            reader.consume(length);
        }
    }

    pub fn fail(&mut self, code: ErrorCode, words: &str) {
        if self.end.is_none() {
            self.end = Some(Err(code));
            self.words = Some(words.chars().take(WORDS_MAX).collect());
        }
    }

    /// Takes plain bytes to be sent, as many as there is room for.
    pub fn write(&mut self, bytes: &[u8]) -> usize {
        // The writer's errors are the socket's, and there is none.
        self.tls.writer().write(bytes).unwrap_or(0)
    }

    /// Tells the peer that no more will come.
    pub fn say_farewell(&mut self) {
        self.tls.send_close_notify();
    }

    pub fn has_unsent(&self) -> bool {
        self.tls.wants_write()
    }

    /// Writes some of what waits to be sent.
    pub fn send(&mut self, to: &mut dyn Write) -> io::Result<usize> {
        self.tls.write_tls(to)
    }
}

/// rustls' errors in the contract's words.
fn code(error: &Error) -> ErrorCode {
    match error {
        Error::InvalidCertificate(_)
        | Error::NoCertificatesPresented
        | Error::UnsupportedNameType => ErrorCode::CertificateRefused,
        _ => ErrorCode::HandshakeFailed,
    }
}

#[cfg(test)]
mod tests {
    use super::Plain;

    #[test]
    fn plain_bytes_come_in_pieces_and_leave_nothing_behind() {
        let mut plain = Plain {
            bytes: vec![1, 2, 3, 4, 5],
            taken: 0,
        };
        assert_eq!(plain.take(2), [1, 2]);
        assert_eq!(plain.take(2), [3, 4]);
        assert!(!plain.is_empty());
        assert_eq!(plain.take(2), [5]);
        assert!(plain.is_empty());
        assert_eq!(plain.bytes.capacity(), 0);
    }
}

//! A session and its socket. Each call first sends what waits to be sent, then does its own
//! work; so a handshake, a farewell or an answer to the peer goes on whatever the task waits
//! for. A call that finds nothing has armed the socket for all that could help it.

use super::profile::Profile;
use super::session::Session;
use crate::Desktop;
use crate::net::tcp;
use rustls::pki_types::{IpAddr, ServerName};
use smallos_contract::net::addresses::ErrorCode;
use smallos_contract::net::tcp::{Direction, StreamOption};
use smallos_kernel::{Instant, Pid};
use smallos_syscalls::BYTES_MAX;
use smallos_syscalls::platform::{self, Secure, Stream as _};
use std::net::SocketAddr;
use std::sync::Arc;
use std::task::Poll;

/// Taken from the socket at once when nobody said how much is wanted: one record.
const RECORD_BYTES: usize = 17 << 10;
/// So many pieces that hold nothing for the task, one after the other, are an attack: each may
/// be 64 KiB long.
const FRUITLESS_MAX: u32 = 64;

/// A connection that is secured, or about to be.
pub struct Secured {
    tcp: tcp::Stream,
    stage: Stage,
    writing: Writing,
    until: Instant,
}

enum Stage {
    /// The system's roots are being read.
    Starting(Box<Starting>),
    Running(Box<Session>),
    Failed(ErrorCode, String),
}

struct Starting {
    desktop: Desktop,
    owner: Pid,
    profile: Arc<Profile>,
    name: ServerName<'static>,
    protocols: Vec<Vec<u8>>,
    unverified: bool,
}

/// The direction towards the peer.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Writing {
    Open,
    /// The farewell waits to be sent.
    Ending,
    Ended,
    Failed(ErrorCode),
}

impl Secured {
    pub(in crate::net) fn new(
        desktop: &Desktop,
        owner: Pid,
        tcp: tcp::Stream,
        how: &Secure,
    ) -> Result<Self, ErrorCode> {
        let profile = desktop
            .shared
            .tls
            .get(&how.profile)
            .ok_or(ErrorCode::UnknownProfile)?;
        let name = match (&how.server_name, &profile.server_name) {
            (Some(name), _) => server_name(name)?,
            (None, Some(name)) => name.clone(),
            (None, None) => server_name(&how.host)?,
        };
        let until = Instant(desktop.now().0.saturating_add(profile.handshake_ns));
        let starting = Starting {
            desktop: desktop.clone(),
            owner,
            profile,
            name,
            protocols: how.protocols.iter().map(|p| p.clone().into()).collect(),
            unverified: how.unverified,
        };
        Ok(Self {
            tcp,
            stage: Stage::Starting(Box::new(starting)),
            writing: Writing::Open,
            until,
        })
    }

    pub(in crate::net) fn hand_over(&mut self, to: Pid) {
        self.tcp.hand_over(to);
        if let Stage::Starting(starting) = &mut self.stage {
            starting.owner = to;
        }
    }

    fn fail(&mut self, code: ErrorCode, words: String) {
        self.stage = Stage::Failed(code, words);
    }

    /// The session, if it has begun.
    fn session(&mut self) -> Result<(&mut Session, &mut tcp::Stream, &mut Writing), ErrorCode> {
        match &mut self.stage {
            Stage::Running(session) => Ok((session, &mut self.tcp, &mut self.writing)),
            Stage::Starting(_) => Err(ErrorCode::InvalidState),
            Stage::Failed(code, _) => Err(*code),
        }
    }

    /// Goes on with the handshake as far as it gets.
    fn shake_hands(&mut self) -> Poll<Result<(), ErrorCode>> {
        let (session, tcp, writing) = match self.session() {
            Ok(parts) => parts,
            Err(error) => return Poll::Ready(Err(error)),
        };
        loop {
            let sent = send(session, tcp, writing);
            if let Some(Err(error)) = session.end() {
                return Poll::Ready(Err(error));
            }
            if !session.is_handshaking() {
                return Poll::Ready(Ok(()));
            }
            if receive(session, tcp, RECORD_BYTES).is_pending() {
                // A peer that can't be written to may have said why; only if it hasn't, the
                // broken socket is the reason.
                let Poll::Ready(Err(error)) = sent else {
                    return Poll::Pending;
                };
                session.fail(error, "the connection broke during the handshake");
            }
        }
    }
}

/// The name or the address that a certificate must be for.
fn server_name(host: &str) -> Result<ServerName<'static>, ErrorCode> {
    let inside = host.strip_prefix('[').and_then(|h| h.strip_suffix(']'));
    let host = inside.unwrap_or(host);
    if let Ok(ip) = host.parse::<std::net::IpAddr>() {
        return Ok(ServerName::IpAddress(IpAddr::from(ip)));
    }
    // The root's dot is no part of a name in a certificate (RFC 6066, section 3).
    let name = host.strip_suffix('.').unwrap_or(host);
    ServerName::try_from(name.to_owned()).map_err(|_| ErrorCode::InvalidArgument)
}

/// Sends what waits to be sent, and ends the direction if that was to follow.
fn send(
    session: &mut Session,
    tcp: &mut tcp::Stream,
    writing: &mut Writing,
) -> Poll<Result<(), ErrorCode>> {
    if let Writing::Failed(error) = *writing {
        return Poll::Ready(Err(error));
    }
    while session.has_unsent() {
        match tcp.write_by(|socket| session.send(socket)) {
            Poll::Pending => return Poll::Pending,
            Poll::Ready(Ok(_)) => {}
            Poll::Ready(Err(error)) => {
                *writing = Writing::Failed(error);
                return Poll::Ready(Err(error));
            }
        }
    }
    if *writing == Writing::Ending {
        *writing = Writing::Ended;
        // A connection that is gone needs no end.
        tcp.shutdown(Direction::Send).ok();
    }
    Poll::Ready(Ok(()))
}

/// Reads from the socket, once.
fn receive(session: &mut Session, tcp: &mut tcp::Stream, max: usize) -> Poll<()> {
    match tcp.read_by(max, |bytes| session.feed(bytes)) {
        Poll::Pending => return Poll::Pending,
        Poll::Ready(Ok(())) => {}
        Poll::Ready(Err(error)) => session.fail(error, "the connection broke"),
    }
    Poll::Ready(())
}

/// Reads from the socket until there is something for the task.
fn fill(
    session: &mut Session,
    tcp: &mut tcp::Stream,
    writing: &mut Writing,
    max: usize,
) -> Poll<()> {
    // Whether that goes well is for the writer to hear.
    let _ = send(session, tcp, writing);
    for _ in 0..FRUITLESS_MAX {
        if session.is_readable() {
            return Poll::Ready(());
        }
        if receive(session, tcp, max).is_pending() {
            return Poll::Pending;
        }
        // An answer to the peer, an alert among them.
        let _ = send(session, tcp, writing);
    }
    if !session.is_readable() {
        session.fail(
            ErrorCode::HandshakeFailed,
            "the peer sends records without end and nothing in them",
        );
    }
    Poll::Ready(())
}

impl platform::Stream for Secured {
    fn connected(&mut self) -> Poll<Result<(), ErrorCode>> {
        if let Stage::Starting(starting) = &mut self.stage {
            let config =
                starting
                    .profile
                    .config(&starting.desktop, starting.owner, starting.unverified);
            let begun = match config {
                Poll::Pending => return Poll::Pending,
                Poll::Ready(Err(error)) => Err(error),
                Poll::Ready(Ok(config)) => Session::new(
                    config,
                    starting.name.clone(),
                    std::mem::take(&mut starting.protocols),
                ),
            };
            match begun {
                Ok(session) => self.stage = Stage::Running(Box::new(session)),
                Err(error) => self.fail(ErrorCode::HandshakeFailed, error.to_string()),
            }
        }
        self.shake_hands()
    }

    fn connected_until(&self) -> Option<Instant> {
        Some(self.until)
    }

    fn failure(&self) -> Option<String> {
        match &self.stage {
            Stage::Starting(_) => None,
            Stage::Running(session) => session.words().map(str::to_owned),
            Stage::Failed(_, words) => Some(words.clone()),
        }
    }

    fn protocol(&self) -> Option<&[u8]> {
        match &self.stage {
            Stage::Running(session) => session.protocol(),
            _ => None,
        }
    }

    fn flush(&mut self) -> Poll<Result<(), ErrorCode>> {
        match self.session() {
            Ok((session, tcp, writing)) => send(session, tcp, writing),
            Err(error) => Poll::Ready(Err(error)),
        }
    }

    fn read(&mut self, max: usize) -> Poll<Result<Vec<u8>, ErrorCode>> {
        let (session, tcp, writing) = match self.session() {
            Ok(parts) => parts,
            Err(error) => return Poll::Ready(Err(error)),
        };
        let wanted = max.clamp(RECORD_BYTES, BYTES_MAX);
        if fill(session, tcp, writing, wanted).is_pending() {
            return Poll::Pending;
        }
        session.read(max).map_or(Poll::Pending, Poll::Ready)
    }

    fn write(&mut self, bytes: &[u8]) -> Poll<Result<usize, ErrorCode>> {
        let (session, tcp, writing) = match self.session() {
            Ok(parts) => parts,
            Err(error) => return Poll::Ready(Err(error)),
        };
        // What was taken before goes first, so that never more than one call's worth waits.
        match send(session, tcp, writing) {
            Poll::Pending => return Poll::Pending,
            Poll::Ready(Err(error)) => return Poll::Ready(Err(error)),
            Poll::Ready(Ok(())) => {}
        }
        if *writing != Writing::Open {
            return Poll::Ready(Err(ErrorCode::ConnectionBroken));
        }
        if let Some(Err(error)) = session.end()
            && session.words().is_some()
        {
            return Poll::Ready(Err(error));
        }
        let taken = session.write(&bytes[..bytes.len().min(BYTES_MAX)]);
        match send(session, tcp, writing) {
            // TLS takes at least a byte when nothing waits, or it takes none ever again.
            _ if taken == 0 && !bytes.is_empty() => Poll::Ready(Err(ErrorCode::ConnectionBroken)),
            Poll::Ready(Err(error)) => Poll::Ready(Err(error)),
            _ => Poll::Ready(Ok(taken)),
        }
    }

    fn readable(&mut self) -> Poll<()> {
        match self.session() {
            Ok((session, tcp, writing)) => fill(session, tcp, writing, RECORD_BYTES),
            Err(_) => Poll::Ready(()),
        }
    }

    fn writable(&mut self) -> Poll<()> {
        match self.session() {
            Ok((session, tcp, writing)) => match send(session, tcp, writing) {
                Poll::Pending => Poll::Pending,
                Poll::Ready(Ok(())) if *writing == Writing::Open => tcp.writable(),
                Poll::Ready(_) => Poll::Ready(()),
            },
            Err(_) => Poll::Ready(()),
        }
    }

    fn shutdown(&mut self, direction: Direction) -> Result<(), ErrorCode> {
        let (session, tcp, writing) = self.session()?;
        if direction != Direction::Receive && *writing == Writing::Open {
            session.say_farewell();
            *writing = Writing::Ending;
            // What doesn't go now goes with the calls that follow.
            let _ = send(session, tcp, writing);
        }
        if direction != Direction::Send {
            session.end_with(Ok(()));
            tcp.shutdown(Direction::Receive)?;
        }
        Ok(())
    }

    fn set_option(&mut self, option: StreamOption) -> Result<(), ErrorCode> {
        self.tcp.set_option(option)
    }

    fn local(&self) -> Result<SocketAddr, ErrorCode> {
        self.tcp.local()
    }

    fn peer(&self) -> Result<SocketAddr, ErrorCode> {
        self.tcp.peer()
    }
}

impl Drop for Secured {
    /// Says farewell if that needs no waiting. What the peer sent and nobody read, tickets for
    /// instance, is taken out of the socket: closing over it would reset the connection, and
    /// the peer could lose bytes that it hasn't read yet.
    fn drop(&mut self) {
        let Ok((session, tcp, writing)) = self.session() else {
            return;
        };
        if session.is_handshaking() {
            return;
        }
        if *writing == Writing::Open {
            session.say_farewell();
        }
        let _ = send(session, tcp, writing);
        let _ = tcp.read_by(BYTES_MAX, |_| ());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_addresses_are_what_a_certificate_is_for() {
        let dns = |name: &str| ServerName::try_from(name.to_owned()).unwrap();
        assert_eq!(server_name("Example.org."), Ok(dns("example.org")));
        for address in ["::1", "[::1]", "127.0.0.1"] {
            let found = server_name(address).unwrap();
            assert!(matches!(found, ServerName::IpAddress(_)), "{address}");
        }
        for wrong in ["", ".", "a b", "*.example.org", "a..b"] {
            assert_eq!(
                server_name(wrong),
                Err(ErrorCode::InvalidArgument),
                "{wrong}"
            );
        }
    }
}

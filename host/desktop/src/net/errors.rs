//! The operating system's errors in the contract's words.

use smallos_contract::net::addresses::ErrorCode;
use std::io::{self, ErrorKind};

/// EMFILE and ENFILE: no descriptor is left, for this process or the machine.
const NO_DESCRIPTORS: [i32; 2] = [24, 23];

pub(super) fn code(error: io::Error) -> ErrorCode {
    if error
        .raw_os_error()
        .is_some_and(|raw| NO_DESCRIPTORS.contains(&raw))
    {
        return ErrorCode::TooManySockets;
    }
    match error.kind() {
        ErrorKind::PermissionDenied => ErrorCode::AccessDenied,
        ErrorKind::Unsupported => ErrorCode::NotSupported,
        ErrorKind::InvalidInput => ErrorCode::InvalidArgument,
        ErrorKind::WouldBlock => ErrorCode::WouldBlock,
        ErrorKind::NotConnected => ErrorCode::InvalidState,
        ErrorKind::AddrInUse => ErrorCode::AddressInUse,
        ErrorKind::AddrNotAvailable => ErrorCode::AddressNotBindable,
        ErrorKind::HostUnreachable | ErrorKind::NetworkUnreachable | ErrorKind::NetworkDown => {
            ErrorCode::RemoteUnreachable
        }
        ErrorKind::ConnectionRefused => ErrorCode::ConnectionRefused,
        ErrorKind::ConnectionReset => ErrorCode::ConnectionReset,
        ErrorKind::ConnectionAborted => ErrorCode::ConnectionAborted,
        ErrorKind::BrokenPipe => ErrorCode::ConnectionBroken,
        ErrorKind::TimedOut => ErrorCode::Timeout,
        _ => ErrorCode::Other,
    }
}

//! `smallos:net/tls`: TCP connections that the host secures.

use crate::platform::{Platform, Stream as _};
use crate::task::Task;
use alloc::string::String;
use core::task::Poll;
use smallos_contract::Fault;
use smallos_contract::net::addresses::ErrorCode;
use smallos_contract::net::tcp::TcpStreamHandle;
use smallos_contract::net::tls::{Tls, TlsOptions};

impl<P: Platform> Tls for Task<P> {
    fn connect(
        &mut self,
        host: &str,
        port: u16,
        options: &TlsOptions,
    ) -> Poll<Result<Result<TcpStreamHandle, ErrorCode>, Fault>> {
        self.connect_and_wait(host, port, Some(options))
    }

    fn start_connect(
        &mut self,
        host: &str,
        port: u16,
        options: &TlsOptions,
    ) -> Result<Result<TcpStreamHandle, ErrorCode>, Fault> {
        let begun = self.begin_connect(host, port, Some(options))?;
        Ok(begun.map(TcpStreamHandle))
    }

    fn protocol(
        &mut self,
        connection: TcpStreamHandle,
    ) -> Result<Result<Option<String>, ErrorCode>, Fault> {
        let stream = match self.connection(connection.0)?.stream() {
            Ok(stream) => stream,
            Err(error) => return Ok(Err(error)),
        };
        // It is one of those that this side offered, and those are text.
        let protocol = stream.protocol();
        let text = protocol.and_then(|bytes| core::str::from_utf8(bytes).ok());
        Ok(Ok(text.map(String::from)))
    }
}

//! `smallos:net/tls`: TCP connections that the host secures.

use crate::platform::Platform;
use crate::task::Task;
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
        _connection: TcpStreamHandle,
    ) -> Result<Result<Option<alloc::string::String>, ErrorCode>, Fault> {
        Ok(Err(ErrorCode::NotSupported))
    }
}

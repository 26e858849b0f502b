//! A network that could answer anything. There has to be one: with `NoNet` the compiler sees
//! that no socket is ever opened, and leaves half of the syscall layer out.

use crate::outside;
use alloc::vec::Vec;
use core::net::{IpAddr, Ipv4Addr, SocketAddr};
use core::task::Poll;
use smallos_contract::net::addresses::ErrorCode;
use smallos_contract::net::tcp::{Direction, StreamOption};
use smallos_contract::net::udp::UdpOption;
use smallos_kernel::Pid;
use smallos_solo::{Net, Try, Waiters};

/// The network.
#[derive(Default)]
pub struct Network {
    /// Those who will be told.
    pub waiting: Waiters,
}

impl Network {
    fn wait<T>(&mut self, waiter: Pid, answer: impl FnOnce() -> T) -> Try<T> {
        match outside::word() {
            0 => {
                self.waiting.add(waiter);
                Poll::Pending
            }
            _ => Poll::Ready(now(answer())),
        }
    }

    fn ready(&mut self, waiter: Pid) -> Poll<()> {
        self.wait(waiter, || ()).map(|_| ())
    }
}

fn now<T>(answer: T) -> Result<T, ErrorCode> {
    match outside::word() {
        0 => Ok(answer),
        _ => Err(ErrorCode::ConnectionBroken),
    }
}

fn ip() -> IpAddr {
    Ipv4Addr::from_bits(outside::word()).into()
}

fn address() -> SocketAddr {
    SocketAddr::new(ip(), outside::word() as u16)
}

impl Net for Network {
    type Socket = u8;

    fn connect(&mut self, _: SocketAddr) -> Result<u8, ErrorCode> {
        now(0)
    }
    fn connected(&mut self, _: u8, waiter: Pid) -> Try<()> {
        self.wait(waiter, || ())
    }
    fn read(&mut self, _: u8, waiter: Pid, max: usize) -> Try<Vec<u8>> {
        self.wait(waiter, || outside::bytes(max))
    }
    fn write(&mut self, _: u8, waiter: Pid, bytes: &[u8]) -> Try<usize> {
        outside::take(bytes);
        self.wait(waiter, || outside::word() as usize)
    }
    fn shutdown(&mut self, _: u8, _: Direction) -> Result<(), ErrorCode> {
        now(())
    }
    fn set_stream_option(&mut self, _: u8, _: StreamOption) -> Result<(), ErrorCode> {
        now(())
    }
    fn peer(&self, _: u8) -> Result<SocketAddr, ErrorCode> {
        now(address())
    }
    fn listen(&mut self, _: SocketAddr, _: u32) -> Result<u8, ErrorCode> {
        now(0)
    }
    fn accept(&mut self, _: u8, waiter: Pid) -> Try<u8> {
        self.wait(waiter, || 0)
    }
    fn bind(&mut self, _: SocketAddr) -> Result<u8, ErrorCode> {
        now(0)
    }
    fn receive(&mut self, _: u8, waiter: Pid, max: usize) -> Try<(Vec<u8>, SocketAddr)> {
        self.wait(waiter, || (outside::bytes(max), address()))
    }
    fn send(&mut self, _: u8, waiter: Pid, bytes: &[u8], _: SocketAddr) -> Try<()> {
        outside::take(bytes);
        self.wait(waiter, || ())
    }
    fn set_udp_option(&mut self, _: u8, _: UdpOption) -> Result<(), ErrorCode> {
        now(())
    }
    fn lookup(&mut self, name: &str) -> Result<u8, ErrorCode> {
        outside::take(name.as_bytes());
        now(0)
    }
    fn answer(&mut self, _: u8, waiter: Pid) -> Try<Vec<IpAddr>> {
        self.wait(waiter, || [ip()].into())
    }
    fn readable(&mut self, _: u8, waiter: Pid) -> Poll<()> {
        self.ready(waiter)
    }
    fn writable(&mut self, _: u8, waiter: Pid) -> Poll<()> {
        self.ready(waiter)
    }
    fn local(&self, _: u8) -> Result<SocketAddr, ErrorCode> {
        now(address())
    }
    fn close(&mut self, _: u8) {}
}

//! What a simulation is made from.

use crate::host::Slice;
use alloc::string::String;
use alloc::vec::Vec;
use core::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use smallos_contract::system::log::Level;
use smallos_kernel as kernel;

/// The sizes and choices of a simulation. The same settings and the same tasks give the
/// same trace.
#[derive(Debug, Clone)]
pub struct Settings {
    /// What the random bytes come from.
    pub seed: u64,
    /// The wall clock at the start, in seconds since 1970; `None` is a clock that nobody set.
    pub wall_seconds: Option<u64>,
    /// The scheduler's own settings.
    pub kernel: kernel::Config,
    /// How long a task may run on while others could. How much work lies between two looks
    /// is the engine's choice, so that only [`Slice::UntilItWaits`] gives the same trace on
    /// different engines.
    pub slice: Slice,
    /// How far the clock moves with each look, in nanoseconds. With 0 computing takes no
    /// time, and a task that only computes meets no timeout.
    pub look_ns: u64,
    /// Turns and looks of all tasks together before all are stopped; the bound of a
    /// simulation that doesn't end by itself.
    pub work_max: u64,
    /// The least grave log entry that is kept.
    pub log_level: Level,
    /// Bytes that the trace keeps; what is written afterwards is counted only.
    pub trace_bytes_max: usize,
    /// Bytes on their way in each direction of a connection before the writer waits; at
    /// least 1.
    pub stream_bytes_max: usize,
    /// Datagrams that wait in a socket before further ones are lost.
    pub datagrams_max: usize,
    /// Open sockets.
    pub sockets_max: usize,
    /// Addresses of the host, beside the loopback ones.
    pub addresses: Vec<IpAddr>,
    /// Names that can be looked up, beside `localhost`. Addresses that aren't the host's
    /// can't be reached.
    pub hosts: Vec<(String, Vec<IpAddr>)>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            seed: 0,
            wall_seconds: None,
            kernel: kernel::Config::default(),
            slice: Slice::Looks(10),
            look_ns: 0,
            work_max: 10_000_000,
            log_level: Level::Info,
            trace_bytes_max: 16 << 20,
            stream_bytes_max: 64 << 10,
            datagrams_max: 64,
            sockets_max: 1024,
            addresses: Vec::new(),
            hosts: Vec::new(),
        }
    }
}

impl Settings {
    /// Whether packets to this address come back to the host.
    pub(crate) fn is_own(&self, ip: IpAddr) -> bool {
        ip.is_loopback() || self.addresses.contains(&ip)
    }

    /// What a name stands for.
    pub(crate) fn resolve(&self, name: &str) -> Option<Vec<IpAddr>> {
        let inner = name.strip_prefix('[').and_then(|n| n.strip_suffix(']'));
        match inner {
            Some(inner) => {
                if let Ok(ip) = inner.parse::<Ipv6Addr>() {
                    return Some(Vec::from([ip.into()]));
                }
            }
            None => {
                if let Ok(ip) = name.parse::<IpAddr>() {
                    return Some(Vec::from([ip]));
                }
            }
        }
        let found = self.hosts.iter().find(|(known, _)| known == name);
        match found {
            Some((_, ips)) if ips.is_empty() => None,
            Some((_, ips)) => Some(ips.clone()),
            None if name == "localhost" => Some(Vec::from([Ipv4Addr::LOCALHOST.into()])),
            None => None,
        }
    }
}

//! Between the contract's addresses and Rust's.

use core::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use smallos_contract::net::addresses::{IpAddress, SocketAddress};

/// The contract's form of an address.
pub fn from_ip(ip: IpAddr) -> IpAddress {
    match ip {
        IpAddr::V4(ip) => {
            let [a, b, c, d] = ip.octets();
            IpAddress::Ipv4((a, b, c, d))
        }
        IpAddr::V6(ip) => {
            let [a, b, c, d, e, f, g, h] = ip.segments();
            IpAddress::Ipv6((a, b, c, d, e, f, g, h))
        }
    }
}

/// The contract's form of an address with a port.
pub fn from_socket_address(address: SocketAddr) -> SocketAddress {
    SocketAddress {
        ip: from_ip(address.ip()),
        port: address.port(),
    }
}

pub(crate) fn to_socket_address(address: SocketAddress) -> SocketAddr {
    let ip = match address.ip {
        IpAddress::Ipv4((a, b, c, d)) => IpAddr::V4(Ipv4Addr::new(a, b, c, d)),
        IpAddress::Ipv6((a, b, c, d, e, f, g, h)) => {
            IpAddr::V6(Ipv6Addr::new(a, b, c, d, e, f, g, h))
        }
    };
    SocketAddr::new(ip, address.port)
}

/// A host that is written as an address; IPv6 with or without brackets.
pub(crate) fn parse_ip(host: &str) -> Option<IpAddr> {
    let inner = host.strip_prefix('[').and_then(|h| h.strip_suffix(']'));
    match inner {
        Some(inner) => inner.parse::<Ipv6Addr>().ok().map(IpAddr::V6),
        None => host.parse().ok(),
    }
}

//! Between the addresses of `core::net` and those of the WIT contract. The contract has no
//! flow label and no scope, so an IPv6 address loses them.

use core::net::{IpAddr, SocketAddr};

use crate::bindings::net::addresses::{IpAddress, SocketAddress};

pub(super) fn to_host(address: SocketAddr) -> SocketAddress {
    let ip = match address.ip() {
        IpAddr::V4(ip) => IpAddress::Ipv4(ip.octets().into()),
        IpAddr::V6(ip) => IpAddress::Ipv6(ip.segments().into()),
    };
    SocketAddress {
        ip,
        port: address.port(),
    }
}

pub(super) fn from_host(address: SocketAddress) -> SocketAddr {
    SocketAddr::new(ip_from_host(address.ip), address.port)
}

pub(super) fn ip_from_host(ip: IpAddress) -> IpAddr {
    match ip {
        IpAddress::Ipv4(octets) => IpAddr::from(<[u8; 4]>::from(octets)),
        IpAddress::Ipv6(groups) => IpAddr::from(<[u16; 8]>::from(groups)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_survive_the_round_trip() {
        for text in ["127.0.0.1:80", "[2001:db8::1]:65535", "0.0.0.0:0"] {
            let address: SocketAddr = text.parse().expect(text);
            assert_eq!(from_host(to_host(address)), address);
        }
    }
}

//! Which hosts a network grant covers: a name pattern, a network of addresses, or this
//! machine. IPv4 addresses written as IPv6 (`::ffff:127.0.0.1`) are IPv4 addresses here, in
//! patterns and in questions, so that neither spelling slips past the other.

use crate::error::Reason;
use crate::name::NamePattern;
use core::fmt;
use core::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// All addresses that share the first `prefix` bits with `base`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Network {
    base: IpAddr,
    prefix: u8,
}

const EVERY_V4: Network = Network {
    base: IpAddr::V4(Ipv4Addr::UNSPECIFIED),
    prefix: 0,
};
const LOOPBACK_V4: Network = Network {
    base: IpAddr::V4(Ipv4Addr::new(127, 0, 0, 0)),
    prefix: 8,
};
const LOOPBACK_V6: Network = Network {
    base: IpAddr::V6(Ipv6Addr::LOCALHOST),
    prefix: 128,
};

impl Network {
    fn new(address: IpAddr, prefix: Option<&str>) -> Result<Self, Reason> {
        let bits: u8 = if address.is_ipv4() { 32 } else { 128 };
        let prefix: u8 = match prefix {
            None => bits,
            Some(text) if text.bytes().all(|b| b.is_ascii_digit()) => text
                .parse()
                .ok()
                .filter(|p| *p <= bits)
                .ok_or(Reason::PrefixBad)?,
            Some(_) => return Err(Reason::PrefixBad),
        };
        let network = match address.to_canonical() {
            // A mapped address: its 96 leading bits are gone. A shorter prefix would reach
            // beyond the mapped addresses and mean both families at once.
            base @ IpAddr::V4(_) if address.is_ipv6() => {
                let prefix = prefix.checked_sub(96).ok_or(Reason::PrefixBad)?;
                Self { base, prefix }
            }
            base => Self { base, prefix },
        };
        if network.masked(network.base) != network.base {
            return Err(Reason::HostBits);
        }
        Ok(network)
    }

    fn masked(self, address: IpAddr) -> IpAddr {
        match address {
            IpAddr::V4(v4) => {
                let mask = u32::MAX
                    .checked_shl(32 - u32::from(self.prefix))
                    .unwrap_or(0);
                IpAddr::V4(Ipv4Addr::from_bits(v4.to_bits() & mask))
            }
            IpAddr::V6(v6) => {
                let mask = u128::MAX
                    .checked_shl(128 - u32::from(self.prefix))
                    .unwrap_or(0);
                IpAddr::V6(Ipv6Addr::from_bits(v6.to_bits() & mask))
            }
        }
    }

    fn covers(self, address: IpAddr) -> bool {
        let address = address.to_canonical();
        address.is_ipv4() == self.base.is_ipv4() && self.masked(address) == self.base
    }

    fn covers_all_of(self, other: Self) -> bool {
        self.prefix <= other.prefix && self.covers(other.base)
    }
}

impl fmt::Display for Network {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.base {
            IpAddr::V4(v4) if self.prefix == 32 => write!(f, "{v4}"),
            IpAddr::V4(v4) => write!(f, "{v4}/{}", self.prefix),
            IpAddr::V6(v6) if self.prefix == 128 => write!(f, "[{v6}]"),
            IpAddr::V6(v6) => write!(f, "[{v6}]/{}", self.prefix),
        }
    }
}

/// The host of a `net.connect` grant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum HostPattern {
    /// `*` also covers every address.
    Name(NamePattern),
    Network(Network),
    /// The name `localhost` and the loopback addresses.
    Localhost,
}

impl HostPattern {
    pub(crate) fn parse(text: &str) -> Result<Self, Reason> {
        if let Some(network) = parse_network(text)? {
            return Ok(Self::Network(network));
        }
        match NamePattern::parse(text)? {
            NamePattern::Exact(name) if name == "localhost" => Ok(Self::Localhost),
            pattern => Ok(Self::Name(pattern)),
        }
    }

    pub(crate) fn covers(&self, name: Option<&str>, address: Option<IpAddr>) -> bool {
        match self {
            Self::Name(NamePattern::Any) => true,
            Self::Name(pattern) => name.is_some_and(|name| pattern.covers(name)),
            Self::Network(network) => address.is_some_and(|a| network.covers(a)),
            // Once the address is known it decides: a resolver that sends `localhost`
            // elsewhere doesn't widen the grant.
            Self::Localhost => match address {
                Some(address) => address.to_canonical().is_loopback(),
                None => name.is_some_and(is_localhost),
            },
        }
    }

    pub(crate) fn covers_all_of(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Name(NamePattern::Any), _) | (Self::Localhost, Self::Localhost) => true,
            (Self::Name(a), Self::Name(b)) => a.covers_all_of(b),
            (Self::Network(a), Self::Network(b)) => a.covers_all_of(*b),
            (Self::Localhost, Self::Network(b)) => {
                LOOPBACK_V4.covers_all_of(*b) || LOOPBACK_V6.covers_all_of(*b)
            }
            _ => false,
        }
    }

    /// Does connecting there by name need this name looked up?
    pub(crate) fn needs_name(&self, name: &str) -> bool {
        match self {
            Self::Name(pattern) => pattern.covers(name),
            Self::Network(_) | Self::Localhost => is_localhost(name),
        }
    }
}

impl fmt::Display for HostPattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Name(pattern) => pattern.fmt(f),
            Self::Network(network) => network.fmt(f),
            Self::Localhost => f.write_str("localhost"),
        }
    }
}

/// The local address of a `net.listen` grant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum LocalPattern {
    /// Any address of this machine, and all of them at once (`0.0.0.0`, `[::]`).
    Any,
    Localhost,
    Network(Network),
}

impl LocalPattern {
    /// `0.0.0.0` means every IPv4 address, as it does to `bind`; `[::]` means every address
    /// of both families, because most systems take IPv4 connections on such a socket too.
    pub(crate) fn parse(text: &str) -> Result<Self, Reason> {
        match text {
            "" | "*" => return Ok(Self::Any),
            _ if is_localhost(text) => return Ok(Self::Localhost),
            _ => {}
        }
        let Some(network) = parse_network(text)? else {
            // Report the more exact reason where the text tried to be an address.
            return Err(match NamePattern::parse(text) {
                Err(Reason::AddressBad) => Reason::AddressBad,
                _ => Reason::AddressNeeded,
            });
        };
        let exact_or_all = |bits| network.prefix == 0 || network.prefix == bits;
        match network.base {
            IpAddr::V4(v4) if v4.is_unspecified() && exact_or_all(32) => {
                Ok(Self::Network(EVERY_V4))
            }
            IpAddr::V6(v6) if v6.is_unspecified() && exact_or_all(128) => Ok(Self::Any),
            _ => Ok(Self::Network(network)),
        }
    }

    pub(crate) fn covers(self, address: IpAddr) -> bool {
        let address = address.to_canonical();
        match self {
            Self::Any => true,
            Self::Localhost => address.is_loopback(),
            // To bind `0.0.0.0` is to bind every IPv4 address, whatever network contains
            // the number 0.0.0.0. The same holds for `::`, which only `Any` covers.
            Self::Network(network) if address.is_unspecified() => {
                address.is_ipv4() && network == EVERY_V4
            }
            Self::Network(network) => network.covers(address),
        }
    }

    pub(crate) fn covers_all_of(self, other: Self) -> bool {
        match (self, other) {
            (Self::Any, _) | (Self::Localhost, Self::Localhost) => true,
            (Self::Localhost, Self::Network(b)) => {
                LOOPBACK_V4.covers_all_of(b) || LOOPBACK_V6.covers_all_of(b)
            }
            (Self::Network(a), Self::Network(b)) => a.covers_all_of(b),
            _ => false,
        }
    }
}

impl fmt::Display for LocalPattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Any => Ok(()),
            Self::Localhost => f.write_str("localhost"),
            Self::Network(network) if *network == EVERY_V4 => f.write_str("0.0.0.0"),
            Self::Network(network) => network.fmt(f),
        }
    }
}

pub(crate) fn is_localhost(name: &str) -> bool {
    name.strip_suffix('.')
        .unwrap_or(name)
        .eq_ignore_ascii_case("localhost")
}

/// An address or a network; `None` if the text is neither, and so perhaps a name.
/// IPv6 stands in brackets, with the prefix inside or after them.
fn parse_network(text: &str) -> Result<Option<Network>, Reason> {
    if let Some(rest) = text.strip_prefix('[') {
        let (inside, after) = rest.split_once(']').ok_or(Reason::AddressBad)?;
        let (address, prefix) = match (inside.split_once('/'), after.strip_prefix('/')) {
            (None, None) if after.is_empty() => (inside, None),
            (None, Some(prefix)) => (inside, Some(prefix)),
            (Some((address, prefix)), None) if after.is_empty() => (address, Some(prefix)),
            _ => return Err(Reason::AddressBad),
        };
        let address: Ipv6Addr = address.parse().map_err(|_| Reason::AddressBad)?;
        return Network::new(IpAddr::V6(address), prefix).map(Some);
    }
    if text.contains(':') {
        return Err(Reason::BracketsMissing);
    }
    match text.split_once('/') {
        Some((address, prefix)) => {
            let address: Ipv4Addr = address.parse().map_err(|_| Reason::AddressBad)?;
            Network::new(IpAddr::V4(address), Some(prefix)).map(Some)
        }
        None => match text.parse::<Ipv4Addr>() {
            Ok(address) => Network::new(IpAddr::V4(address), None).map(Some),
            Err(_) => Ok(None),
        },
    }
}

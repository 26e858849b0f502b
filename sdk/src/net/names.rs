//! Name look-up. Needs the grant `net.resolve` for the name.

use alloc::vec::Vec;
use core::net::IpAddr;

use super::{Error, address};
use crate::{
    bindings::net::names,
    executor::{self, Source},
};

/// Looks a name up: at least one address, in the resolver's order, at most 64.
pub async fn resolve(name: &str) -> Result<Vec<IpAddr>, Error> {
    let lookup = names::start_resolve(name)?;
    executor::wait(Source::new(lookup.subscribe_finish())).await;
    Ok(addresses(lookup.finish()?))
}

/// As [`resolve`], but holds up the whole task.
pub fn resolve_blocking(name: &str) -> Result<Vec<IpAddr>, Error> {
    Ok(addresses(names::resolve(name)?))
}

fn addresses(list: Vec<names::IpAddress>) -> Vec<IpAddr> {
    list.into_iter().map(address::ip_from_host).collect()
}

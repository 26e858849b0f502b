//! Header fields between the contract's form and the state machine's.

use super::fault;
use alloc::vec::Vec;
use smallos_contract::web::types::{Header, HttpError};
use smallos_http::http::Headers;

/// Checks what a guest gave.
pub(crate) fn from_guest(fields: &[Header]) -> Result<Headers, HttpError> {
    let mut headers = Headers::new();
    for Header { name, value } in fields {
        headers
            .add(name, value)
            .map_err(|error| fault::argument(&alloc::format!("header {name:?}"), error))?;
    }
    Ok(headers)
}

/// What a guest gets.
pub(crate) fn to_guest(headers: &Headers) -> Vec<Header> {
    headers
        .iter()
        .map(|(name, value)| Header {
            name: name.into(),
            value: value.into(),
        })
        .collect()
}

//! TLS profiles: what the host trusts, and who it says it is, when a task connects with TLS.
//! Tasks know a profile's name only.

use crate::error::excerpt;
use crate::section::{Errors, Section};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// The name of the profile that tasks have which name none.
pub const TLS_DEFAULT: &str = "default";

/// The most bytes of a profile's name.
const NAME_BYTES_MAX: usize = 64;

/// One `[tls.NAME]`. The paths are already joined to the directory of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TlsProfile {
    /// Trust the system's roots.
    pub system_roots: bool,
    /// Trust the roots in this PEM file too.
    pub ca_file: Option<PathBuf>,
    /// The client's certificate and its chain, PEM.
    pub certificate_file: Option<PathBuf>,
    /// The certificate's key, PEM.
    pub key_file: Option<PathBuf>,
    /// The name that servers' certificates must be for; `None` is the host that is connected to.
    pub server_name: Option<String>,
    /// From the connection to the end of the handshake.
    pub handshake_timeout: Duration,
}

impl TlsProfile {
    pub(crate) fn build(from: &Section<'_>, directory: &Path) -> Self {
        let text = |path| from.text(path).filter(|text| !text.is_empty());
        let file = |path| text(path).map(|text| directory.join(text));
        Self {
            system_roots: from.flag("tls.system_roots"),
            ca_file: file("tls.ca_file"),
            certificate_file: file("tls.certificate_file"),
            key_file: file("tls.key_file"),
            server_name: text("tls.server_name").map(str::to_owned),
            handshake_timeout: from.duration("tls.handshake_timeout"),
        }
    }
}

/// What no single key shows.
pub(crate) fn check(profile: &TlsProfile, section: &Section<'_>, errors: &mut Errors<'_>) {
    let mut wrong = |path: &str, message: &str| {
        errors.add(section.offset_of(path), section.shown(path), message);
    };
    if !profile.system_roots && profile.ca_file.is_none() && !section.is_faulty("tls.ca_file") {
        wrong(
            "tls.system_roots",
            "nothing is trusted then; give a ca_file",
        );
    }
    let faulty = |path| section.is_faulty(path);
    if !faulty("tls.certificate_file") && !faulty("tls.key_file") {
        match (&profile.certificate_file, &profile.key_file) {
            (Some(_), None) => wrong("tls.certificate_file", "it needs its key_file"),
            (None, Some(_)) => wrong("tls.key_file", "it needs its certificate_file"),
            _ => {}
        }
    }
}

/// What is wrong with a profile's name.
pub(crate) fn check_name(name: &str) -> Result<(), String> {
    let fits = (1..=NAME_BYTES_MAX).contains(&name.len());
    match fits && !name.chars().any(char::is_control) {
        true => Ok(()),
        false => Err(format!(
            "bad profile name \"{}\"; write 1 to {NAME_BYTES_MAX} bytes without control characters",
            excerpt(name)
        )),
    }
}

//! Profiles: which roots are trusted, with which certificate the client answers if it is
//! asked for one, and for how long a handshake may take.
//!
//! rustls' settings are made once for each profile and kept, because they hold the tickets by
//! which the next connection to the same server is made without a full handshake. Connections
//! whose certificate isn't verified have settings of their own: their tickets would otherwise
//! lead round the check.

use super::roots::SystemRoots;
use super::unverified::Unverified;
use crate::Desktop;
use rustls::crypto::CryptoProvider;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, ServerName};
use rustls::sign::CertifiedKey;
use rustls::{ClientConfig, RootCertStore};
use smallos_kernel::Pid;
use std::collections::BTreeMap;
use std::fmt;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};
use std::task::Poll;
use std::time::Duration;

/// The profile of those who name none.
const DEFAULT: &str = "default";

/// The largest file that is read, in bytes.
const FILE_BYTES_MAX: u64 = 4 << 20;

/// How one profile is set up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TlsProfile {
    /// Trust the system's roots.
    pub system_roots: bool,
    /// Trust the roots in this PEM file too.
    pub ca_file: Option<PathBuf>,
    /// The client's certificate and the chain to its root, PEM.
    pub certificate_file: Option<PathBuf>,
    /// The certificate's key, PEM without a password.
    pub key_file: Option<PathBuf>,
    /// The name that servers' certificates must be for; otherwise the host that is connected
    /// to.
    pub server_name: Option<String>,
    /// From the connection to the end of the handshake.
    pub handshake_timeout: Duration,
}

impl Default for TlsProfile {
    fn default() -> Self {
        Self {
            system_roots: true,
            ca_file: None,
            certificate_file: None,
            key_file: None,
            server_name: None,
            handshake_timeout: Duration::from_secs(30),
        }
    }
}

/// What is wrong with a profile. Says which file, and nothing of what is in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TlsError {
    /// The profile's name.
    pub profile: String,
    /// The file, if it is about one.
    pub file: Option<PathBuf>,
    /// What is wrong.
    pub message: String,
}

impl fmt::Display for TlsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "TLS profile {}: ", self.profile)?;
        if let Some(file) = &self.file {
            write!(f, "{}: ", file.display())?;
        }
        f.write_str(&self.message)
    }
}

impl std::error::Error for TlsError {}

/// All profiles of a host.
pub struct TlsProfiles {
    profiles: BTreeMap<String, Arc<Profile>>,
    pub(super) system_roots: SystemRoots,
    provider: Arc<CryptoProvider>,
}

impl TlsProfiles {
    /// Reads the files of all profiles. One called `default` is taken by tasks that name none;
    /// if there is none such, it is [`TlsProfile::default`].
    ///
    /// # Errors
    /// All that is wrong.
    pub fn load(
        profiles: impl IntoIterator<Item = (String, TlsProfile)>,
    ) -> Result<Self, Vec<TlsError>> {
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let mut errors = Vec::new();
        let mut loaded = BTreeMap::new();
        let default = (DEFAULT.to_owned(), TlsProfile::default());
        for (name, settings) in [default].into_iter().chain(profiles) {
            match Profile::load(settings, &provider) {
                Ok(profile) => {
                    loaded.insert(name, Arc::new(profile));
                }
                Err((file, message)) => errors.push(TlsError {
                    profile: name,
                    file,
                    message,
                }),
            }
        }
        match errors.is_empty() {
            true => Ok(Self {
                profiles: loaded,
                system_roots: SystemRoots::default(),
                provider,
            }),
            false => Err(errors),
        }
    }

    pub(super) fn get(&self, name: &str) -> Option<Arc<Profile>> {
        let name = if name.is_empty() { DEFAULT } else { name };
        self.profiles.get(name).cloned()
    }
}

/// A profile whose files are read.
pub(super) struct Profile {
    system_roots: bool,
    roots: RootCertStore,
    client: Option<Arc<CertifiedKey>>,
    pub server_name: Option<ServerName<'static>>,
    pub handshake_ns: u64,
    verified: OnceLock<Arc<ClientConfig>>,
    unverified: OnceLock<Arc<ClientConfig>>,
}

/// The file that is to blame, and why.
type Blame = (Option<PathBuf>, String);

impl Profile {
    fn load(settings: TlsProfile, provider: &CryptoProvider) -> Result<Self, Blame> {
        let mut roots = RootCertStore::empty();
        if let Some(file) = &settings.ca_file {
            let blame = |message: String| (Some(file.clone()), message);
            for (number, certificate) in certificates(file)?.into_iter().enumerate() {
                roots.add(certificate).map_err(|error| {
                    blame(format!("certificate {} is no root: {error}", number + 1))
                })?;
            }
        }
        let client = match (&settings.certificate_file, &settings.key_file) {
            (Some(certificate), Some(key)) => {
                Some(Arc::new(certified_key(certificate, key, provider)?))
            }
            (None, None) => None,
            _ => {
                let message = "a certificate and its key are needed, or neither";
                return Err((None, message.into()));
            }
        };
        let server_name = match settings.server_name {
            Some(name) => match ServerName::try_from(name.clone()) {
                Ok(name) => Some(name),
                Err(_) => return Err((None, format!("{name} is no name of a server"))),
            },
            None => None,
        };
        let handshake_ns = settings.handshake_timeout.as_nanos();
        Ok(Self {
            system_roots: settings.system_roots,
            roots,
            client,
            server_name,
            handshake_ns: u64::try_from(handshake_ns).unwrap_or(u64::MAX),
            verified: OnceLock::new(),
            unverified: OnceLock::new(),
        })
    }

    /// rustls' settings; if the system's roots aren't read yet, the task is told once they are.
    pub fn config(
        &self,
        desktop: &Desktop,
        waiter: Pid,
        unverified: bool,
    ) -> Poll<Result<Arc<ClientConfig>, rustls::Error>> {
        let tls = &desktop.shared.tls;
        let made = if unverified {
            &self.unverified
        } else {
            &self.verified
        };
        if let Some(config) = made.get() {
            return Poll::Ready(Ok(config.clone()));
        }
        let system = match self.system_roots && !unverified {
            true => match tls.system_roots.get(desktop, waiter) {
                Poll::Pending => return Poll::Pending,
                Poll::Ready(system) => Some(system),
            },
            false => None,
        };
        let mut roots = self.roots.clone();
        if let Some(system) = system {
            roots.extend(system.roots.iter().cloned());
        }
        let config = self.build(tls.provider.clone(), roots, unverified);
        Poll::Ready(config.map(|config| made.get_or_init(|| Arc::new(config)).clone()))
    }

    fn build(
        &self,
        provider: Arc<CryptoProvider>,
        roots: RootCertStore,
        unverified: bool,
    ) -> Result<ClientConfig, rustls::Error> {
        let builder = ClientConfig::builder_with_provider(provider.clone())
            .with_safe_default_protocol_versions()?;
        let builder = match unverified {
            true => builder
                .dangerous()
                .with_custom_certificate_verifier(Arc::new(Unverified(provider))),
            false => builder.with_root_certificates(roots),
        };
        Ok(match &self.client {
            Some(key) => builder.with_client_cert_resolver(Arc::new(
                rustls::sign::SingleCertAndKey::from(key.clone()),
            )),
            None => builder.with_no_client_auth(),
        })
    }
}

fn certified_key(
    certificate: &Path,
    key: &Path,
    provider: &CryptoProvider,
) -> Result<CertifiedKey, Blame> {
    let blame = |message: &str| (Some(key.to_owned()), message.to_owned());
    let chain = certificates(certificate)?;
    // The words of an error in here could be bytes of the key.
    let key = PrivateKeyDer::from_pem_slice(&read(key)?)
        .map_err(|_| blame("no private key in it, as PEM without a password"))?;
    let signer = provider.key_provider.load_private_key(key);
    let signer = signer.map_err(|_| blame("a private key of a kind that isn't supported"))?;
    let certified = CertifiedKey::new(chain, signer);
    match certified.keys_match() {
        Ok(()) | Err(rustls::Error::InconsistentKeys(rustls::InconsistentKeys::Unknown)) => {
            Ok(certified)
        }
        Err(_) => {
            let certificate = certificate.display();
            Err(blame(&format!(
                "not the key of the first certificate in {certificate}"
            )))
        }
    }
}

/// At least one.
fn certificates(file: &Path) -> Result<Vec<CertificateDer<'static>>, Blame> {
    let blame = |message: &str| (Some(file.to_owned()), message.to_owned());
    let bytes = read(file)?;
    let found: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(&bytes).collect();
    match found {
        Ok(list) if list.is_empty() => Err(blame("no certificate in it, as PEM")),
        Ok(list) => Ok(list),
        Err(_) => Err(blame("broken PEM")),
    }
}

fn read(file: &Path) -> Result<Vec<u8>, Blame> {
    let blame = |message: String| (Some(file.to_owned()), message);
    let opened = File::open(file).map_err(|error| blame(format!("can't open it: {error}")))?;
    let mut bytes = Vec::new();
    opened
        .take(FILE_BYTES_MAX + 1)
        .read_to_end(&mut bytes)
        .map_err(|error| blame(format!("can't read it: {error}")))?;
    match bytes.len() as u64 > FILE_BYTES_MAX {
        true => Err(blame(format!("larger than {FILE_BYTES_MAX} bytes"))),
        false => Ok(bytes),
    }
}

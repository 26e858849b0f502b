//! A certificate authority of one test, and what it issues. All in files of a folder, as real
//! servers and the host want them.

use std::{
    fs,
    path::{Path, PathBuf},
};

use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair, date_time_ymd};
use tempfile::TempDir;

/// An authority. Its files go with it.
pub struct Authority {
    folder: TempDir,
    issuer: Issuer<'static, KeyPair>,
}

/// A certificate with its key, as PEM files.
#[derive(Clone)]
pub struct Identity {
    /// The certificate.
    pub certificate: PathBuf,
    /// Its key.
    pub key: PathBuf,
}

impl Default for Authority {
    fn default() -> Self {
        Self::new()
    }
}

impl Authority {
    /// One that nobody knows yet.
    ///
    /// # Panics
    /// If there is no room for a folder.
    pub fn new() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let mut params = CertificateParams::default();
        // No two authorities have one name, or their certificates would be taken for forged.
        let name = folder.path().to_string_lossy().into_owned();
        params.distinguished_name.push(DnType::CommonName, name);
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let key = KeyPair::generate().expect("random numbers");
        let certificate = params.self_signed(&key).expect("a root can be signed");
        let issuer = Issuer::new(params, key);
        let authority = Self { folder, issuer };
        authority.write("ca.pem", &certificate.pem());
        authority
    }

    /// A folder for other files of the test's.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// The root, for who shall trust it.
    pub fn root(&self) -> PathBuf {
        self.folder.path().join("ca.pem")
    }

    /// A certificate for these names and addresses.
    pub fn issue(&self, names: &[&str]) -> Identity {
        self.sign(names[0], &params(names))
    }

    /// One whose time is over.
    pub fn issue_expired(&self, names: &[&str]) -> Identity {
        let mut params = params(names);
        params.not_before = date_time_ymd(2020, 1, 1);
        params.not_after = date_time_ymd(2020, 2, 1);
        self.sign(names[0], &params)
    }

    /// One that is its own authority.
    ///
    /// # Panics
    /// If a name is none.
    pub fn self_signed(&self, names: &[&str]) -> Identity {
        let key = KeyPair::generate().expect("random numbers");
        let certificate = params(names).self_signed(&key).expect("signed");
        self.identity("self-signed", &certificate.pem(), &key)
    }

    fn sign(&self, name: &str, params: &CertificateParams) -> Identity {
        let key = KeyPair::generate().expect("random numbers");
        let certificate = params.signed_by(&key, &self.issuer).expect("signed");
        self.identity(name, &certificate.pem(), &key)
    }

    fn identity(&self, name: &str, certificate: &str, key: &KeyPair) -> Identity {
        Identity {
            certificate: self.write(&format!("{name}.pem"), certificate),
            key: self.write(&format!("{name}.key"), &key.serialize_pem()),
        }
    }

    /// Writes a file into the folder.
    ///
    /// # Panics
    /// If there is no room.
    pub fn write(&self, name: &str, text: &str) -> PathBuf {
        let file = self.folder.path().join(name);
        fs::write(&file, text).expect("the folder can be written");
        file
    }
}

fn params(names: &[&str]) -> CertificateParams {
    let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
    let mut params = CertificateParams::new(names).expect("names or addresses");
    params
        .distinguished_name
        .push(DnType::CommonName, "somebody");
    params
}

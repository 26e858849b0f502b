//! How a connection is opened, and addresses such as `redis://user:password@host:6379/0`.

use alloc::{string::String, vec::Vec};
use core::fmt;

use super::{Connection, Error, Protocol};
use crate::{
    bindings::{net::tls::TlsOptions, redis::redis as host},
    time::Duration,
};

/// The port that Redis has by custom.
const PORT: u16 = 6379;

/// What the SDK waits for a reply, if nothing else is said.
const TIMEOUT: Duration = Duration::from_secs(30);

/// How a connection is opened.
///
/// ```no_run
/// # async fn example() -> Result<(), smallos::redis::Error> {
/// use smallos::{redis::Options, time::Duration};
///
/// let redis = Options::new("redis.example.org")
///     .login("reader", "secret")
///     .database(2)
///     .timeout(Duration::from_secs(2))
///     .connect()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Options(host::ConnectOptions);

/// Without the password, so that it may be logged.
impl fmt::Debug for Options {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let options = &self.0;
        f.debug_struct("Options")
            .field("host", &options.host)
            .field("port", &options.port)
            .field("user", &options.user)
            .field("has_password", &options.password.is_some())
            .field("database", &options.database)
            .finish_non_exhaustive()
    }
}

impl Options {
    /// A server by name or by address, at port 6379, without a login.
    pub fn new(host: impl Into<String>) -> Self {
        Self(host::ConnectOptions {
            host: host.into(),
            port: PORT,
            tls: None,
            user: None,
            password: None,
            database: 0,
            protocol: Protocol::Newest,
            client_name: None,
            timeout: None,
            response_bytes_max: None,
            nesting_max: None,
        })
    }

    /// Reads `redis://[[user]:password@]host[:port][/database][?setting=…]`; with `rediss` it
    /// is over TLS. Settings, joined by `&`: `protocol=resp2` or `resp3`, `name` of the client,
    /// `timeout` in milliseconds, `tls` for the profile of TLS. User and password may be written with `%` and two digits.
    ///
    /// # Errors
    /// [`Error::Url`].
    pub fn parse(url: &str) -> Result<Self, Error> {
        let (scheme, rest) = url
            .split_once("://")
            .ok_or(Error::Url("no redis:// in front"))?;
        let secured = match scheme {
            "redis" => false,
            "rediss" => true,
            _ => return Err(Error::Url("neither redis:// nor rediss://")),
        };
        let (rest, settings) = rest.split_once('?').unwrap_or((rest, ""));
        let (server, database) = rest.split_once('/').unwrap_or((rest, ""));
        let (login, server) = match server.rsplit_once('@') {
            Some((login, server)) => (Some(login), server),
            None => (None, server),
        };
        let (host, port) = match server.rsplit_once(':') {
            // The last part of an IPv6 address in brackets is no port.
            Some((host, port)) if !port.ends_with(']') => (
                host,
                port.parse()
                    .map_err(|_| Error::Url("the port is no number of 1 to 65535"))?,
            ),
            _ => (server, PORT),
        };
        if host.is_empty() {
            return Err(Error::Url("no host"));
        }
        let mut options = Self::new(host).port(port);
        if secured {
            options = options.tls("");
        }
        if let Some((user, password)) =
            login.map(|login| login.split_once(':').unwrap_or((login, "")))
        {
            options.0.user = Some(decoded(user)?).filter(|user| !user.is_empty());
            options.0.password = Some(decoded(password)?);
        }
        if !database.is_empty() {
            options.0.database = database
                .parse()
                .map_err(|_| Error::Url("the database is no number"))?;
        }
        for setting in settings.split('&').filter(|setting| !setting.is_empty()) {
            options = match setting.split_once('=').unwrap_or((setting, "")) {
                ("protocol", "resp2" | "2") => options.protocol(Protocol::Resp2),
                ("protocol", "resp3" | "3") => options.protocol(Protocol::Resp3),
                ("name", name) => options.client_name(decoded(name)?),
                ("timeout", milliseconds) => options.timeout(Duration::from_millis(
                    milliseconds
                        .parse()
                        .map_err(|_| Error::Url("the timeout is no number"))?,
                )),
                ("tls", profile) if secured => options.tls(decoded(profile)?),
                _ => return Err(Error::Url("a setting that isn't known")),
            };
        }
        Ok(options)
    }

    /// The server's port.
    pub fn port(mut self, port: u16) -> Self {
        self.0.port = port;
        self
    }

    /// Over TLS, with a profile of the host's configuration; empty: `default`.
    pub fn tls(self, profile: impl Into<String>) -> Self {
        self.tls_options(TlsOptions {
            profile: profile.into(),
            server_name: None,
            protocols: Vec::new(),
            unverified: false,
        })
    }

    /// Over TLS, with everything that can be said about it.
    pub fn tls_options(mut self, options: TlsOptions) -> Self {
        self.0.tls = Some(options);
        self
    }

    /// Logs in as the user `default`.
    pub fn password(mut self, password: impl Into<String>) -> Self {
        self.0.password = Some(password.into());
        self
    }

    /// Logs in as a user.
    pub fn login(mut self, user: impl Into<String>, password: impl Into<String>) -> Self {
        self.0.user = Some(user.into());
        self.password(password)
    }

    /// The database to use. Default 0.
    pub fn database(mut self, database: u32) -> Self {
        self.0.database = database;
        self
    }

    /// The version of the protocol. Default: the newest that the server knows.
    pub fn protocol(mut self, protocol: Protocol) -> Self {
        self.0.protocol = protocol;
        self
    }

    /// The name that CLIENT LIST shows.
    pub fn client_name(mut self, name: impl Into<String>) -> Self {
        self.0.client_name = Some(name.into());
        self
    }

    /// How long connecting, and then each reply or blocking wait, may take. Default 30 s. A
    /// command that blocks in the server, such as BLPOP, needs more than its own time.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.0.timeout = Some(u64::try_from(timeout.as_nanos()).unwrap_or(u64::MAX));
        self
    }

    /// The most bytes of one reply or message; the host may allow less.
    pub fn response_bytes_max(mut self, bytes: u32) -> Self {
        self.0.response_bytes_max = Some(bytes);
        self
    }

    /// How deep a reply may be nested; the host may allow less.
    pub fn nesting_max(mut self, depth: u32) -> Self {
        self.0.nesting_max = Some(depth);
        self
    }

    /// Connects and logs in.
    ///
    /// # Errors
    /// [`Error::Refused`] if the server doesn't let the user in; what the network says; or
    /// [`Error::Timeout`].
    pub async fn connect(&self) -> Result<Connection, Error> {
        Connection::open(&self.0, self.wait()).await
    }

    /// As [`Options::connect`], but holds up the whole task.
    ///
    /// # Errors
    /// As `connect`.
    pub fn connect_blocking(&self) -> Result<Connection, Error> {
        Connection::open_blocking(&self.0, self.wait())
    }

    fn wait(&self) -> Duration {
        self.0.timeout.map_or(TIMEOUT, Duration::from_nanos)
    }
}

/// Text with `%` and two hexadecimal digits in place of bytes.
fn decoded(text: &str) -> Result<String, Error> {
    const WRONG: Error = Error::Url("a % without two hexadecimal digits of UTF-8");
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        rest = tail;
        if *first != b'%' {
            bytes.push(*first);
            continue;
        }
        let [high, low, tail @ ..] = rest else {
            return Err(WRONG);
        };
        let digit = |byte: &u8| char::from(*byte).to_digit(16);
        let (Some(high), Some(low)) = (digit(high), digit(low)) else {
            return Err(WRONG);
        };
        bytes.push((high * 16 + low) as u8);
        rest = tail;
    }
    String::from_utf8(bytes).map_err(|_| WRONG)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(url: &str) -> host::ConnectOptions {
        Options::parse(url).unwrap().0
    }

    #[test]
    fn an_address_says_everything() {
        let options =
            parsed("rediss://ann:p%40ss@[::1]:7000/3?protocol=resp2&name=x&tls=inner&timeout=9");
        assert_eq!((options.host.as_str(), options.port), ("[::1]", 7000));
        assert_eq!(options.user.as_deref(), Some("ann"));
        assert_eq!(options.password.as_deref(), Some("p@ss"));
        assert_eq!((options.database, options.protocol), (3, Protocol::Resp2));
        assert_eq!(options.client_name.as_deref(), Some("x"));
        assert_eq!(options.timeout, Some(9_000_000));
        assert_eq!(options.tls.unwrap().profile, "inner");
    }

    #[test]
    fn an_address_needs_no_more_than_a_host() {
        let options = parsed("redis://[::1]");
        assert_eq!((options.host.as_str(), options.port), ("[::1]", 6379));
        assert_eq!((options.user, options.password), (None, None));
        assert_eq!(options.tls, None);
        let secret = parsed("redis://:secret@localhost/");
        assert_eq!(
            (secret.user, secret.password.as_deref()),
            (None, Some("secret"))
        );
    }

    #[test]
    fn a_password_is_not_printed() {
        let options = Options::new("localhost").login("ann", "hunter2");
        let text = alloc::format!("{options:?}");
        assert!(text.contains("ann") && !text.contains("hunter2"), "{text}");
    }

    #[test]
    fn what_is_wrong_with_an_address_is_said() {
        for (url, words) in [
            ("localhost", "redis://"),
            ("http://localhost", "neither"),
            ("redis://:6379", "no host"),
            ("redis://a:70000", "port"),
            ("redis://a/b", "database"),
            ("redis://a?tls=x", "setting"),
            ("redis://:%4@a", "%"),
        ] {
            match Options::parse(url) {
                Err(Error::Url(text)) => assert!(text.contains(words), "{url}: {text}"),
                other => panic!("{url}: {other:?}"),
            }
        }
    }
}

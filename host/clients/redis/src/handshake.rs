//! HELLO, AUTH, CLIENT SETNAME and SELECT, one after the other, before the first command.
//! A server that does not know HELLO or RESP3 is spoken to in RESP2 (RESP3, "The HELLO
//! command and connection handshake").
//!
//! Subtle: a server's complaint about an unknown command repeats its arguments, so the
//! complaint about HELLO or AUTH may hold the password. It is blotted out here.

use alloc::{collections::VecDeque, format, string::String, vec, vec::Vec};
use core::fmt;

use super::{
    Credentials, Error, ErrorKind, Pairs, Protocol, ServerError, Settings, Value, Violation,
};

/// What a RESP3 server says of itself in its reply to HELLO.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ServerInfo {
    /// `redis`, or another name.
    pub server: String,
    /// Its version.
    pub version: String,
    /// This connection's number there.
    pub id: Option<i64>,
    /// `standalone`, `sentinel` or `cluster`.
    pub mode: String,
    /// `master` or `replica`.
    pub role: String,
}

/// Why a connection never became ready.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HandshakeError {
    /// The server speaks no RESP3 and [`Settings::no_fallback`] is set.
    NoResp3,
    /// The server refused a step; [`ServerError::kind`] tells a wrong password from others.
    Refused {
        /// Which step.
        step: Step,
        /// What it said. A text that held the password is replaced.
        error: ServerError,
    },
    /// The stream ended before the handshake did.
    Ended,
}

/// A command of the handshake.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// HELLO with AUTH and SETNAME.
    Hello,
    /// AUTH, in RESP2.
    Auth,
    /// CLIENT SETNAME, in RESP2.
    SetName,
    /// SELECT.
    Select,
}

#[derive(Debug)]
pub(crate) struct Handshake {
    steps: VecDeque<Step>,
    no_fallback: bool,
    credentials: Option<Credentials>,
    client_name: Option<Vec<u8>>,
    database: u32,
    pub(crate) protocol: Protocol,
    pub(crate) server: Option<ServerInfo>,
}

/// Why a step's reply ends the connection.
pub(crate) enum Failure {
    Refused(HandshakeError),
    Broken(Error),
}

impl Handshake {
    pub(crate) fn new(settings: &Settings) -> Self {
        let mut steps = VecDeque::new();
        if settings.protocol == Protocol::Resp3 {
            steps.push_back(Step::Hello);
        }
        if settings.credentials.is_some() {
            steps.push_back(Step::Auth);
        }
        if settings.client_name.is_some() {
            steps.push_back(Step::SetName);
        }
        if settings.database != 0 {
            steps.push_back(Step::Select);
        }
        Self {
            steps,
            no_fallback: settings.no_fallback,
            credentials: settings.credentials.clone(),
            client_name: settings.client_name.clone(),
            database: settings.database,
            protocol: settings.protocol,
            server: None,
        }
    }

    /// The command of the step to take now; `None` when all are done.
    pub(crate) fn command(&self) -> Option<Vec<Vec<u8>>> {
        let step = self.steps.front()?;
        let mut command: Vec<Vec<u8>> = Vec::new();
        match step {
            Step::Hello => {
                command.extend([b"HELLO".to_vec(), b"3".to_vec()]);
                if let Some(Credentials { user, password }) = &self.credentials {
                    let user = user.clone().unwrap_or_else(|| b"default".to_vec());
                    command.extend([b"AUTH".to_vec(), user, password.clone()]);
                }
                if let Some(name) = &self.client_name {
                    command.extend([b"SETNAME".to_vec(), name.clone()]);
                }
            }
            Step::Auth => {
                command.push(b"AUTH".to_vec());
                if let Some(Credentials { user, password }) = &self.credentials {
                    command.extend(user.clone());
                    command.push(password.clone());
                }
            }
            Step::SetName => {
                command.extend([b"CLIENT".to_vec(), b"SETNAME".to_vec()]);
                command.extend(self.client_name.clone());
            }
            Step::Select => {
                command = vec![
                    b"SELECT".to_vec(),
                    format!("{}", self.database).into_bytes(),
                ];
            }
        }
        Some(command)
    }

    /// The reply to the step that [`command`](Self::command) gave.
    pub(crate) fn reply(&mut self, value: Value) -> Result<(), Failure> {
        let Some(step) = self.steps.pop_front() else {
            return Err(Failure::Broken(Violation::UnaskedReply.into()));
        };
        match (step, value) {
            (Step::Hello, Value::Map(pairs)) => {
                self.server = Some(server_info(&pairs).ok_or_else(wrong_kind)?);
                // HELLO did these.
                self.steps.retain(|step| *step == Step::Select);
                Ok(())
            }
            (Step::Hello, Value::Error(error)) if is_unknown(&error) => {
                if self.no_fallback {
                    return Err(Failure::Refused(HandshakeError::NoResp3));
                }
                self.protocol = Protocol::Resp2;
                Ok(())
            }
            (_, Value::Error(error)) => Err(Failure::Refused(HandshakeError::Refused {
                step,
                error: self.without_password(error),
            })),
            (Step::Auth | Step::SetName | Step::Select, Value::Simple(status))
                if status == b"OK" =>
            {
                Ok(())
            }
            _ => Err(wrong_kind()),
        }
    }

    fn without_password(&self, error: ServerError) -> ServerError {
        let holds = |part: &[u8]| {
            !part.is_empty() && error.text.windows(part.len()).any(|window| window == part)
        };
        match &self.credentials {
            Some(credentials) if holds(&credentials.password) => ServerError {
                code: error.code,
                text: b"(not shown: the text repeats the password)".to_vec(),
            },
            _ => error,
        }
    }
}

fn wrong_kind() -> Failure {
    Failure::Broken(Violation::ReplyKind.into())
}

/// Servers before Redis 6 do not know HELLO; others know it, but not version 3.
fn is_unknown(error: &ServerError) -> bool {
    error.kind() == ErrorKind::NoProto
        || (error.code == "ERR"
            && error
                .text
                .to_ascii_lowercase()
                .starts_with(b"unknown command"))
}

/// `server`, `version` and `proto` are mandatory, and `proto` is what was asked for.
fn server_info(pairs: &Pairs) -> Option<ServerInfo> {
    let field = |name: &str| {
        pairs
            .iter()
            .find(|(key, _)| key.as_bytes() == Some(name.as_bytes()))
            .map(|(_, of)| of)
    };
    let text = |name: &str| {
        field(name)
            .and_then(Value::as_bytes)
            .map(|text| String::from_utf8_lossy(text).into_owned())
    };
    if field("proto")?.as_integer()? != 3 {
        return None;
    }
    Some(ServerInfo {
        server: text("server")?,
        version: text("version")?,
        id: field("id").and_then(Value::as_integer),
        mode: text("mode").unwrap_or_default(),
        role: text("role").unwrap_or_default(),
    })
}

impl fmt::Display for HandshakeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoResp3 => f.write_str("redis: the server speaks no RESP3"),
            Self::Refused { step, error } => {
                let step = match step {
                    Step::Hello => "HELLO",
                    Step::Auth => "AUTH",
                    Step::SetName => "CLIENT SETNAME",
                    Step::Select => "SELECT",
                };
                write!(f, "redis: the server refused {step}: {error}")
            }
            Self::Ended => f.write_str("redis: the server closed before the handshake was done"),
        }
    }
}

impl core::error::Error for HandshakeError {}

//! Why nothing was run.

use crate::exit::Code;
use crate::voice::{Kind, Voice};

/// Everything that is wrong, and the exit code for it.
#[derive(Debug, PartialEq, Eq)]
pub struct Failure {
    /// The exit code.
    pub code: Code,
    /// Whole sentences without "error:", at least one.
    pub messages: Vec<String>,
}

impl Failure {
    /// One message.
    pub fn new(code: Code, message: impl Into<String>) -> Self {
        Self {
            code,
            messages: vec![message.into()],
        }
    }

    /// Wrong usage or configuration.
    pub fn usage(message: impl Into<String>) -> Self {
        Self::new(Code::USAGE, message)
    }

    /// Several, of which the first gives the code; `None` if there are none.
    pub fn all(failures: Vec<Failure>) -> Option<Self> {
        let code = failures.first()?.code;
        let messages = failures
            .into_iter()
            .flat_map(|failure| failure.messages)
            .collect();
        Some(Self { code, messages })
    }

    /// Says it, and gives the code back.
    pub fn say(&self, voice: Voice) -> Code {
        for message in &self.messages {
            voice.say(Kind::Error, message);
        }
        self.code
    }
}

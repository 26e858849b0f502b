//! Why a network call failed.

use core::fmt;

use super::ErrorCode;

/// Why a network call failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Error {
    /// What the host said.
    Host(ErrorCode),
    /// The other side ended its direction before everything asked for had come.
    UnexpectedEnd,
    /// The delimiter didn't come within as many bytes as allowed.
    TooLong,
}

impl From<ErrorCode> for Error {
    fn from(code: ErrorCode) -> Self {
        Self::Host(code)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            // Without a format: it would bring the code for padding into small guests.
            Self::Host(code) => {
                f.write_str(code.name())?;
                #[cfg(feature = "messages")]
                {
                    f.write_str(": ")?;
                    f.write_str(code.message())?;
                }
                Ok(())
            }
            Self::UnexpectedEnd => f.write_str("the other side ended the stream too early"),
            Self::TooLong => f.write_str("no delimiter within the allowed length"),
        }
    }
}

impl core::error::Error for Error {}

//! One command.

use super::{Arguments, Connection, Error, FromValue, ToArguments, Value};

/// A command and its arguments.
#[derive(Clone, Debug)]
pub struct Command {
    pub(super) arguments: Arguments,
}

/// Begins a command with its name; one of two words is a name and an argument.
///
/// ```no_run
/// # async fn example(redis: &smallos::redis::Connection) -> Result<(), smallos::redis::Error> {
/// use smallos::redis::cmd;
///
/// let set: bool = cmd("SET").arg("key").arg(7).arg("NX").query(redis).await?;
/// let kind: String = cmd("OBJECT").arg("ENCODING").arg("key").query(redis).await?;
/// # Ok(())
/// # }
/// ```
pub fn cmd(name: &str) -> Command {
    let mut arguments = Arguments::default();
    arguments.begin();
    arguments.push(name.as_bytes());
    Command { arguments }
}

impl Command {
    /// Adds an argument, or several.
    #[must_use]
    pub fn arg(mut self, argument: impl ToArguments) -> Self {
        argument.write(&mut self.arguments);
        self
    }

    /// Sends it and waits for its reply.
    ///
    /// # Errors
    /// [`Error::Server`] if that is an error; [`Error::Type`] if it isn't a `T`.
    pub async fn query<T: FromValue>(self, on: &Connection) -> Result<T, Error> {
        let replies = on.exchange(self.arguments, 1, false).await?;
        only(replies)
    }

    /// As [`Command::query`], but holds up the whole task.
    ///
    /// # Errors
    /// As `query`.
    pub fn query_blocking<T: FromValue>(self, on: &Connection) -> Result<T, Error> {
        let replies = on.exchange_blocking(self.arguments, 1, false)?;
        only(replies)
    }
}

fn only<T: FromValue>(mut replies: alloc::vec::Vec<Value>) -> Result<T, Error> {
    T::from_value(replies.pop().unwrap_or(Value::Nil).checked()?)
}

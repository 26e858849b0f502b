//! Many commands at once, and transactions.

use alloc::vec::Vec;

use super::{Arguments, Command, Connection, Error, FromValue, ToArguments, Value};

/// Commands that are sent together: one wait for all their replies.
#[derive(Clone, Debug, Default)]
pub struct Pipeline {
    arguments: Arguments,
    /// For each command whether its reply is wanted.
    wanted: Vec<bool>,
    atomic: bool,
}

/// Begins a pipeline.
///
/// ```no_run
/// # async fn example(redis: &smallos::redis::Connection) -> Result<(), smallos::redis::Error> {
/// use smallos::redis::pipe;
///
/// let (a, b): (u64, Option<String>) = pipe()
///     .cmd("SET").arg("key").arg("value").ignore()
///     .cmd("INCR").arg("counter")
///     .cmd("GET").arg("key")
///     .query(redis)
///     .await?;
/// # Ok(())
/// # }
/// ```
pub fn pipe() -> Pipeline {
    Pipeline::default()
}

impl Pipeline {
    /// As a transaction: nobody else's command runs between these. If a watched key has
    /// changed, none of them runs, and the reply to all of them is nil: ask for an `Option`.
    #[must_use]
    pub fn atomic(mut self) -> Self {
        self.atomic = true;
        self
    }

    /// Begins the next command.
    #[must_use]
    pub fn cmd(mut self, name: &str) -> Self {
        self.arguments.begin();
        self.arguments.push(name.as_bytes());
        self.wanted.push(true);
        self
    }

    /// Adds an argument to it, or several.
    #[must_use]
    pub fn arg(mut self, argument: impl ToArguments) -> Self {
        argument.write(&mut self.arguments);
        self
    }

    /// Leaves its reply out of the result, unless it is an error.
    #[must_use]
    pub fn ignore(mut self) -> Self {
        if let Some(wanted) = self.wanted.last_mut() {
            *wanted = false;
        }
        self
    }

    /// Adds a command that was made elsewhere.
    #[must_use]
    pub fn command(mut self, command: &Command) -> Self {
        self.arguments.append(&command.arguments);
        self.wanted.push(true);
        self
    }

    /// How many commands it has.
    pub fn len(&self) -> usize {
        self.wanted.len()
    }

    /// Whether it has none.
    pub fn is_empty(&self) -> bool {
        self.wanted.is_empty()
    }

    /// Sends all of them and waits for their replies, which are made a list of: a tuple or a
    /// `Vec`, for instance.
    ///
    /// # Errors
    /// [`Error::Server`] with the first error among the replies, though the other commands
    /// have run, unless it is a transaction that was refused.
    pub async fn query<T: FromValue>(self, on: &Connection) -> Result<T, Error> {
        let (arguments, shape) = self.packed();
        let replies = on
            .exchange(arguments, shape.replies(), shape.atomic)
            .await?;
        shape.result(replies)
    }

    /// As [`Pipeline::query`], but holds up the whole task.
    ///
    /// # Errors
    /// As `query`.
    pub fn query_blocking<T: FromValue>(self, on: &Connection) -> Result<T, Error> {
        let (arguments, shape) = self.packed();
        let replies = on.exchange_blocking(arguments, shape.replies(), shape.atomic)?;
        shape.result(replies)
    }

    fn packed(self) -> (Arguments, Shape) {
        let shape = Shape {
            wanted: self.wanted,
            atomic: self.atomic,
        };
        if !shape.atomic {
            return (self.arguments, shape);
        }
        let mut arguments = Arguments::default();
        arguments.begin();
        arguments.push(b"MULTI");
        arguments.append(&self.arguments);
        arguments.begin();
        arguments.push(b"EXEC");
        (arguments, shape)
    }
}

/// What becomes of the replies.
struct Shape {
    wanted: Vec<bool>,
    atomic: bool,
}

impl Shape {
    fn replies(&self) -> usize {
        self.wanted.len() + if self.atomic { 2 } else { 0 }
    }

    fn result<T: FromValue>(self, mut replies: Vec<Value>) -> Result<T, Error> {
        if self.atomic {
            let executed = replies.pop().unwrap_or(Value::Nil);
            // Why a command couldn't be queued says more than that the transaction wasn't run.
            if matches!(executed, Value::Error(_)) {
                for reply in replies {
                    reply.checked()?;
                }
            }
            replies = match executed.checked()?.plain() {
                Value::Array(results) => results,
                value => return T::from_value(value),
            };
        }
        let mut results = Vec::with_capacity(replies.len());
        for (reply, wanted) in replies.into_iter().zip(self.wanted) {
            let reply = reply.checked()?;
            if wanted {
                results.push(reply);
            }
        }
        T::from_value(Value::Array(results))
    }
}

//! Why a command stopped: a sentence for the reader and the process's exit code.

/// A failure that ends the run.
#[derive(Debug)]
pub struct Failure {
    /// Names the thing that failed and what to do about it.
    pub message: String,
    /// 1 for a failed check or build, 2 for a command line that makes no sense.
    pub exit_code: u8,
}

impl Failure {
    /// A check or build that failed.
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            exit_code: 1,
        }
    }

    /// A command line that makes no sense.
    pub fn usage(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            exit_code: 2,
        }
    }

    /// The same failure with the name of what was going on in front.
    pub fn during(self, what: &str) -> Self {
        Self {
            message: format!("{what}: {}", self.message),
            ..self
        }
    }
}

/// Puts the file's name in front of an input or output error.
pub fn of_file(path: &std::path::Path) -> impl FnOnce(std::io::Error) -> Failure {
    let name = path.display().to_string();
    move |error| Failure::new(format!("{name}: {error}"))
}

//! What the host itself says on stderr, as text for people or as JSON lines.
//!
//! Nothing here can fail or panic: if nobody listens any more, nothing is said.

use crate::cli::VoiceFlags;
use crate::exit::Code;
use crate::failure::Failure;
use serde_json::{Value, json};
use std::io::{self, IsTerminal, Write};

/// How grave a message of the host is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Something failed.
    Error,
    /// Something is dangerous, or not as asked for.
    Warning,
    /// Something happens.
    Note,
}

impl Kind {
    fn word(self) -> &'static str {
        match self {
            Kind::Error => "error",
            Kind::Warning => "warning",
            Kind::Note => "note",
        }
    }

    fn color(self) -> &'static str {
        match self {
            Kind::Error => "\x1b[1;31m",
            Kind::Warning => "\x1b[1;33m",
            Kind::Note => "\x1b[1m",
        }
    }
}

/// When colors are used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, clap::ValueEnum)]
pub enum Color {
    /// On a terminal, unless NO_COLOR is set.
    #[default]
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// The form of what the host says.
#[derive(Debug, Clone, Copy)]
pub struct Voice {
    color: bool,
    /// No notes.
    quiet: bool,
    /// JSON objects, one per line.
    pub json: bool,
}

impl Voice {
    /// Looks at the terminal and at NO_COLOR.
    pub fn new(flags: &VoiceFlags) -> Self {
        let json = flags.json;
        let color = match flags.color {
            Color::Always => true,
            Color::Never => false,
            Color::Auto => {
                let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
                let dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
                std::io::stderr().is_terminal() && !set("NO_COLOR") && !dumb
            }
        };
        Self {
            color: color && !json,
            quiet: flags.quiet,
            json,
        }
    }

    /// One message with its line end; nothing for what isn't to be said.
    pub fn message(&self, kind: Kind, text: &str) -> String {
        if self.quiet && kind == Kind::Note {
            return String::new();
        }
        if self.json {
            return self.event(json!({ "event": kind.word(), "message": text }));
        }
        let text = printable(text);
        match self.color {
            true => format!("{}{}:\x1b[0m {text}\n", kind.color(), kind.word()),
            false => format!("{}: {text}\n", kind.word()),
        }
    }

    /// One JSON object with its line end.
    pub fn event(&self, event: Value) -> String {
        format!("{event}\n")
    }

    /// Says it at once. For before and after a run; in between, what the tasks write and
    /// what the host says go the same way, and in order.
    pub fn say(&self, kind: Kind, text: &str) {
        to_stderr(&self.message(kind, text));
    }
}

/// Writes to stderr and doesn't care whether somebody reads it.
pub fn to_stderr(text: &str) {
    std::io::stderr().lock().write_all(text.as_bytes()).ok();
}

/// Writes to stdout. A reader that went away has what it wanted.
///
/// # Errors
/// If the text is lost for any other reason.
pub fn to_stdout(text: &str) -> Result<(), Failure> {
    let mut out = std::io::stdout().lock();
    let written = out.write_all(text.as_bytes()).and_then(|()| out.flush());
    match written {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(Failure::new(Code::HOST, lost(&error)))
        }
        _ => Ok(()),
    }
}

/// That standard output takes nothing more, and why.
pub fn lost(error: &io::Error) -> String {
    let text = error.to_string();
    // The number says nothing that the words don't.
    let why = text.split(" (os error ").next().unwrap_or(&text);
    format!("standard output: {why}")
}

/// Text from a guest, so that it can't move the cursor or pass for a line of the host's:
/// control characters are escaped and further lines indented.
pub fn printable(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for c in text.trim_end().chars() {
        match c {
            '\n' => shown.push_str("\n  "),
            '\t' => shown.push('\t'),
            c if c.is_control() => shown.extend(c.escape_unicode()),
            c => shown.push(c),
        }
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    fn voice(color: Color, json: bool) -> Voice {
        Voice::new(&VoiceFlags {
            color,
            json,
            ..VoiceFlags::default()
        })
    }

    #[test]
    fn a_guest_can_neither_color_nor_forge() {
        assert_eq!(
            printable("a\x1b[31m\nerror: b\n"),
            "a\\u{1b}[31m\n  error: b"
        );
        assert_eq!(printable("tab\tgrün"), "tab\tgrün");
    }

    #[test]
    fn json_is_one_line() {
        let line = voice(Color::Always, true).message(Kind::Error, "a\nb");
        assert_eq!(line, "{\"event\":\"error\",\"message\":\"a\\nb\"}\n");
    }

    #[test]
    fn lost_output_is_told_in_words() {
        let full = io::Error::from_raw_os_error(28);
        assert_eq!(lost(&full), "standard output: No space left on device");
    }

    #[test]
    fn color_is_for_the_first_word() {
        let text = voice(Color::Always, false).message(Kind::Error, "no");
        assert_eq!(text, "\x1b[1;31merror:\x1b[0m no\n");
        assert_eq!(
            voice(Color::Never, false).message(Kind::Note, "yes"),
            "note: yes\n"
        );
    }

    #[test]
    fn quiet_keeps_errors_and_warnings() {
        let flags = VoiceFlags {
            quiet: true,
            color: Color::Never,
            ..VoiceFlags::default()
        };
        let voice = Voice::new(&flags);
        assert_eq!(voice.message(Kind::Note, "no"), "");
        assert_eq!(voice.message(Kind::Warning, "yes"), "warning: yes\n");
    }
}

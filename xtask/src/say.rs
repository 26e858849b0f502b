//! What the commands print: headings, notes and errors, with colour only on a terminal.
//!
//! Everything goes to stderr, where cargo's own progress goes, so that the order of lines is
//! kept. Only help and results go to stdout.

use std::{
    env,
    io::{IsTerminal as _, Write as _},
    time::Duration,
};

/// The start of a piece of work.
pub fn heading(text: &str) {
    line("1;36", "==>", text);
}

/// A command line about to run.
pub fn command(text: &str) {
    line("2", "  $", text);
}

/// A piece of work that is done, with the time it took.
pub fn done(text: &str, took: Duration) {
    line("32", " ok", &format!("{text} ({})", seconds(took)));
}

/// Something the reader should know: a skip, an installation.
pub fn note(text: &str) {
    line("33", "  !", text);
}

/// Why the run ends.
pub fn error(text: &str) {
    line("1;31", "error:", text);
}

/// Plain text on stdout. A closed stdout is not worth a panic.
pub fn plain(text: &str) {
    let _ = writeln!(std::io::stdout(), "{text}");
}

/// A duration as a person reads it, for example `4.2 s` or `3 min 05 s`.
pub fn seconds(time: Duration) -> String {
    let whole = time.as_secs();
    if whole < 60 {
        format!("{:.1} s", time.as_secs_f64())
    } else {
        format!("{} min {:02} s", whole / 60, whole % 60)
    }
}

fn line(colour: &str, mark: &str, text: &str) {
    let mut stderr = std::io::stderr();
    let coloured = stderr.is_terminal() && env::var_os("NO_COLOR").is_none();
    let _ = if coloured {
        writeln!(stderr, "\x1b[{colour}m{mark}\x1b[0m {text}")
    } else {
        writeln!(stderr, "{mark} {text}")
    };
}

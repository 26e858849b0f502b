//! `smallos-host app.wasm` is `smallos-host run app.wasm`: decided by the name alone, before
//! anything else looks at the arguments. A file that is called like a command is reached as
//! `./run`.

use crate::cli::Cli;
use clap::CommandFactory;
use std::ffi::OsString;

/// The arguments, program name included, with `run` put in where it is meant.
pub fn with_command(mut arguments: Vec<OsString>) -> Vec<OsString> {
    let implied = arguments
        .get(1)
        .and_then(|first| first.to_str())
        .is_none_or(is_module);
    if arguments.len() > 1 && implied {
        arguments.insert(1, "run".into());
    }
    arguments
}

/// Flags of `run` may come first.
fn is_module(first: &str) -> bool {
    let of_top_level = ["-h", "--help", "-V", "--version"].contains(&first);
    !of_top_level && Cli::command().find_subcommand(first).is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<OsString> {
        text.split(' ').map(OsString::from).collect()
    }

    #[test]
    fn what_is_no_command_is_a_module() {
        for (given, meant) in [
            ("host app.wasm up", "host run app.wasm up"),
            ("host --grant a app.wasm", "host run --grant a app.wasm"),
            ("host ./run", "host run ./run"),
            ("host up", "host up"),
            ("host run x", "host run x"),
            ("host --help", "host --help"),
            ("host", "host"),
        ] {
            assert_eq!(with_command(words(given)), words(meant), "{given}");
        }
    }
}

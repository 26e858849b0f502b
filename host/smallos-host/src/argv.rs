//! `smallos-host app.wasm` is `smallos-host run app.wasm`: decided by the name alone, before
//! anything else looks at the arguments. A file that is called like a command is reached as
//! `./run`.
//!
//! A command behind a flag, or a misspelt one, is then a module that doesn't exist; whoever
//! wrote it is told what was meant.

use crate::cli::Cli;
use crate::exit::Code;
use crate::failure::Failure;
use crate::nearest::nearest;
use clap::CommandFactory;
use std::ffi::{OsStr, OsString};
use std::path::Path;

/// The arguments, program name included, with `run` put in where it is meant.
pub fn with_command(mut arguments: Vec<OsString>) -> Vec<OsString> {
    if is_implied(&arguments) {
        arguments.insert(1, "run".into());
    }
    arguments
}

fn is_implied(arguments: &[OsString]) -> bool {
    let first = arguments.get(1);
    first.is_some_and(|first| first.to_str().is_none_or(is_module))
}

/// What is wrong if no file has the module's name, but a command has it or one like it.
/// `arguments` are those of the program, as given; `command` are the last of them, the module
/// and what follows it.
pub fn misread(arguments: &[OsString], command: &[OsString]) -> Option<Failure> {
    let module = command.first()?.to_str()?;
    let error = std::fs::metadata(Path::new(module)).err()?;
    if !is_implied(arguments) {
        return None;
    }
    if !is_module(module) {
        let flags = arguments.get(1..arguments.len().checked_sub(command.len())?)?;
        let ordered = [OsStr::new(module)]
            .into_iter()
            .chain(flags.iter().map(OsString::as_os_str))
            .chain(command[1..].iter().map(OsString::as_os_str));
        let ordered: Vec<_> = ordered.map(OsStr::to_string_lossy).collect();
        return Some(Failure::usage(format!(
            "{module} is a command, and there is no such file: put the command first: \
             smallos-host {}",
            ordered.join(" ")
        )));
    }
    let top = Cli::command();
    let names = top.get_subcommands().map(clap::Command::get_name);
    let hint = match nearest(module, names) {
        Some(name) => format!("did you mean the command {name}?"),
        None if module.chars().all(|c| c.is_ascii_alphabetic()) => {
            "no command has this name either: see smallos-host --help".to_owned()
        }
        None => return None,
    };
    let text = format!("{module}: can't be read: {error} ({hint})");
    Some(Failure::new(Code::UNREADABLE, text))
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

    #[test]
    fn a_command_behind_a_flag_is_put_first() {
        let misread = |given, command| misread(&words(given), &words(command));
        let failure = misread("host -v --json check f", "check f").unwrap();
        assert_eq!(failure.code, Code::USAGE);
        assert!(
            failure.messages[0].ends_with("first: smallos-host check -v --json f"),
            "{failure:?}"
        );
        // Whoever says `run` means a module.
        assert_eq!(misread("host run -v check f", "check f"), None);
        assert_eq!(misread("host nowhere.wasm", "nowhere.wasm"), None);
    }

    #[test]
    fn a_misspelt_command_is_seen_through() {
        for (given, hint) in [
            ("chekc", "did you mean the command check?"),
            ("hello", "no command has this name either"),
        ] {
            let arguments = words(&format!("host {given} f"));
            let failure = misread(&arguments, &arguments[1..]).unwrap();
            assert_eq!(failure.code, Code::UNREADABLE);
            assert!(failure.messages[0].contains(hint), "{failure:?}");
        }
    }
}

//! The host program: runs WebAssembly tasks on this machine.
//!
//! It turns flags and files into a configuration and hands that to the desktop platform and
//! the wasmtime engine; it decides nothing about scheduling or syscalls. Start reading at
//! `session`, the path of a run.

#![warn(missing_docs)]

mod argv;
mod boards;
mod bounds;
mod build;
mod cache;
mod cli;
mod engine;
mod exit;
mod failure;
mod host;
mod inspect;
mod modules;
mod nearest;
mod pages;
mod run;
mod session;
mod signals;
mod summary;
mod up;
mod voice;
mod watch;
mod words;

use clap::Parser;
use cli::{Cli, Command, VoiceFlags};
use exit::Code;
use failure::Failure;
use std::process::ExitCode;
use voice::Voice;

fn main() -> ExitCode {
    let cli = Cli::parse_from(argv::with_command(std::env::args_os().collect()));
    let voice = voice_of(&cli.command);
    let code = command(cli.command).unwrap_or_else(|failure| failure.say(voice));
    ExitCode::from(code.0)
}

fn command(command: Command) -> Result<Code, Failure> {
    match command {
        Command::Run(flags) => run::run(*flags),
        Command::Up(flags) => up::up(flags),
        Command::Check(flags) => up::check(flags),
        Command::Inspect(flags) => inspect::inspect(flags),
        Command::Build(flags) => build::build(flags),
        Command::Grants(flags) => pages::grants(&flags),
        Command::Completions(flags) => pages::completions(&flags),
        Command::Man(flags) => pages::man(&flags),
    }
}

fn voice_of(command: &Command) -> Voice {
    let flags = match command {
        Command::Run(run) => &run.host.voice,
        Command::Up(up) => &up.host.voice,
        Command::Check(check) => &check.host.voice,
        Command::Inspect(inspect) => &inspect.host.voice,
        Command::Build(build) => &build.voice,
        Command::Grants(_) | Command::Completions(_) | Command::Man(_) => &VoiceFlags::default(),
    };
    Voice::new(flags)
}

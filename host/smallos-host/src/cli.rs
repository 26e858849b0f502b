//! The command line: one place for each flag with its meaning.
//!
//! Only texts become typed values here; whether they fit each other is decided where they
//! are used.

use crate::bounds;
use crate::exit;
use crate::voice::Color;
use clap::{Args, Parser, Subcommand, ValueEnum};
use smallos_grants::Grant;
use std::ffi::OsString;
use std::path::PathBuf;
use std::time::Duration;

/// Runs sandboxed WebAssembly tasks, by priority.
///
/// `smallos-host app.wasm [ARGS]` is short for `smallos-host run app.wasm [ARGS]`.
#[derive(Debug, Parser)]
#[command(
    name = "smallos-host",
    version,
    after_help = exit::TABLE,
    disable_help_subcommand = true,
    max_term_width = 100
)]
pub struct Cli {
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Run one module as a task, to its end
    #[command(
        override_usage = "smallos-host [run] [OPTIONS] MODULE [ARGS]...",
        after_help = exit::TABLE
    )]
    Run(Box<Run>),
    /// Run the tasks of a configuration file
    #[command(after_help = exit::TABLE)]
    Up(Up),
    /// Tell what is wrong with a configuration file, and run nothing
    Check(Check),
    /// Tell what a module is, what it imports and which grants it needs
    Inspect(Inspect),
    /// Build a guest for boards: small, and with memory counted in bytes
    Build(Build),
    /// List the grants that exist
    Grants(Grants),
    /// Print a script that completes this command line in a shell
    Completions(Completions),
    /// Print the manual page
    Man(Man),
}

/// How the host works, whatever it runs.
#[derive(Debug, Default, Args)]
#[command(next_help_heading = "Host")]
pub struct HostFlags {
    /// What runs the modules
    #[arg(long, value_enum, default_value_t)]
    pub engine: Engine,
    /// Worker threads; 0 is one per core
    #[arg(long, value_name = "N", value_parser = bounds::integer("workers"))]
    pub workers: Option<u64>,
    /// Keep no compiled code, and use none
    #[arg(long, conflicts_with = "cache_dir")]
    pub no_cache: bool,
    /// Where compiled code is kept [default: $XDG_CACHE_HOME/smallos or ~/.cache/smallos]
    #[arg(long, value_name = "DIR")]
    pub cache_dir: Option<PathBuf>,
    #[command(flatten)]
    pub voice: VoiceFlags,
}

/// How the host talks.
#[derive(Debug, Default, Args)]
#[command(next_help_heading = "Output")]
pub struct VoiceFlags {
    /// Write JSON: events to stderr, one per line, or the answer to stdout
    #[arg(long)]
    pub json: bool,
    /// Show only errors
    #[arg(short, long, conflicts_with = "verbose")]
    pub quiet: bool,
    /// Show the debug log, and a table at the end; -vv for the trace log
    #[arg(short, long, action = clap::ArgAction::Count)]
    pub verbose: u8,
    /// When to use colors
    #[arg(long, value_enum, default_value_t)]
    pub color: Color,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum Engine {
    /// Compiles to machine code
    #[default]
    Wasmtime,
    /// Interprets, as a board does
    Wasmi,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum MemoryLayout {
    /// Guard regions: fast, 4 GiB of address space per memory
    Guarded,
    /// Bounds checks: slower, far more tasks
    Dense,
}

#[derive(Debug, Args)]
pub struct Run {
    /// Allow something, for instance net.listen=:7000; repeatable (see `smallos-host grants`)
    #[arg(long = "grant", value_name = "GRANT", value_parser = smallos_grants::parse_one)]
    pub grants: Vec<Grant>,
    /// Allow everything but directories, and warn about it
    #[arg(long)]
    pub allow_all: bool,
    /// Set an environment variable; the host's own are not inherited
    #[arg(long, value_name = "NAME=VALUE", value_parser = bounds::pair)]
    pub env: Vec<(String, String)>,
    /// Set a configuration value of the task
    #[arg(long, value_name = "KEY=VALUE", value_parser = bounds::pair)]
    pub config: Vec<(String, String)>,
    /// From 1, the most urgent, to 9
    #[arg(long, value_name = "N", value_parser = bounds::integer("task.priority"))]
    pub priority: Option<u64>,
    /// End the task, and all others, after this time
    #[arg(long, value_name = "TIME", value_parser = bounds::duration("task.limits.timeout"))]
    pub timeout: Option<Duration>,
    /// The most linear memory, for instance "64 MiB"
    #[arg(long, value_name = "SIZE", value_parser = bounds::size("task.limits.memory"))]
    pub memory_max: Option<u64>,
    /// The most stack for the guest's calls
    #[arg(long, value_name = "SIZE", value_parser = bounds::size("task.limits.stack"))]
    pub stack_max: Option<u64>,
    /// The most open handles
    #[arg(long, value_name = "N", value_parser = bounds::integer("task.limits.handles"))]
    pub handles_max: Option<u64>,
    /// The most living descendants
    #[arg(long, value_name = "N", value_parser = bounds::integer("task.limits.tasks"))]
    pub tasks_max: Option<u64>,
    /// The task's name [default: the module's file name without its extension]
    #[arg(long, value_parser = bounds::name)]
    pub name: Option<String>,
    /// A further module that the task may start by this name, if a grant allows it
    #[arg(long = "module", value_name = "NAME=PATH", value_parser = bounds::pair)]
    pub modules: Vec<(String, String)>,
    /// Trust the certificate authorities in this PEM file too, when the task uses TLS
    #[arg(long, value_name = "FILE")]
    pub tls_ca: Option<PathBuf>,
    /// How the guests' memories lie in the address space
    #[arg(long, value_enum, value_name = "LAYOUT", help_heading = "Host")]
    pub memory_layout: Option<MemoryLayout>,
    /// Computing time before the others of a level get their turn
    #[arg(long, value_name = "TIME", value_parser = bounds::duration("slice"), help_heading = "Host")]
    pub slice: Option<Duration>,
    /// The most tasks at one time
    #[arg(long, value_name = "N", value_parser = bounds::integer("task_capacity"), help_heading = "Host")]
    pub task_capacity: Option<u64>,
    #[command(flatten)]
    pub host: HostFlags,
    /// The module's file; all that follows belongs to the task
    #[arg(
        required = true, num_args = 1.., trailing_var_arg = true, value_name = "MODULE [ARGS]",
        help_heading = "Arguments"
    )]
    pub command: Vec<OsString>,
}

#[derive(Debug, Args)]
pub struct Up {
    /// The configuration file
    #[arg(default_value = "smallos.toml")]
    pub file: PathBuf,
    #[command(flatten)]
    pub host: HostFlags,
}

#[derive(Debug, Args)]
pub struct Check {
    /// The configuration file
    #[arg(default_value = "smallos.toml")]
    pub file: PathBuf,
    /// List every key with its default and range instead
    #[arg(long)]
    pub keys: bool,
    #[command(flatten)]
    pub host: HostFlags,
}

#[derive(Debug, Args)]
pub struct Inspect {
    /// The module's file
    pub module: PathBuf,
    #[command(flatten)]
    pub host: HostFlags,
}

/// What a panic tells the host; a trap where it isn't asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Panic {
    /// File and line; about 2 KB
    Place,
    /// The message as well; 3 to 8 KB
    Message,
}

#[derive(Debug, Args)]
pub struct Build {
    /// The folder of the cargo project
    #[arg(default_value = ".")]
    pub path: PathBuf,
    /// Look at this board alone, and fail if a guest doesn't fit it
    #[arg(long, value_name = "NAME")]
    pub board: Option<String>,
    /// The guest's stack; one that runs over it traps
    #[arg(long, value_name = "SIZE", value_parser = bounds::guest_stack, default_value = "4 KiB")]
    pub stack: u32,
    /// Heap that is there from the start; the rest comes as it is needed
    #[arg(long, value_name = "SIZE", value_parser = bounds::guest_heap, default_value = "1 KiB")]
    pub heap: u32,
    /// What a panic tells, if it shall tell more than the project has chosen
    #[arg(long, value_enum, value_name = "WHAT")]
    pub panic: Option<Panic>,
    /// Where the finished modules go [default: smallos in cargo's target folder]
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
    #[command(flatten)]
    pub voice: VoiceFlags,
    /// Further words for `cargo build`, for instance --example NAME
    #[arg(last = true, value_name = "CARGO ARGS")]
    pub cargo: Vec<OsString>,
}

#[derive(Debug, Args)]
pub struct Grants {
    /// Write JSON
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
pub struct Completions {
    /// The shell
    pub shell: clap_complete::Shell,
}

#[derive(Debug, Args)]
pub struct Man {
    /// Write a page for each command into this directory instead
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_definition_is_sound() {
        Cli::command().debug_assert();
    }

    fn run(arguments: &[&str]) -> Run {
        let words = ["smallos-host", "run"].iter().chain(arguments);
        match Cli::try_parse_from(words).unwrap().command {
            Command::Run(run) => *run,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn all_after_the_module_belongs_to_the_task() {
        let run = run(&[
            "--priority",
            "3",
            "app.wasm",
            "--priority",
            "x",
            "-h",
            "--",
            "-",
        ]);
        assert_eq!(run.priority, Some(3));
        assert_eq!(
            run.command,
            ["app.wasm", "--priority", "x", "-h", "--", "-"]
        );
    }

    #[test]
    fn values_are_checked_at_once() {
        for wrong in [
            ["--priority", "0"],
            ["--timeout", "5"],
            ["--memory-max", "1 PiB"],
            ["--grant", "net.lisen=:1"],
            ["--env", "NAME"],
            ["--name", ""],
            ["--slice", "1 h"],
        ] {
            let words = ["smallos-host", "run"]
                .iter()
                .chain(&wrong)
                .chain(&["a.wasm"]);
            assert!(Cli::try_parse_from(words).is_err(), "{wrong:?}");
        }
    }
}

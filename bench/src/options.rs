//! The command line.

use std::path::PathBuf;

/// Measures smallos-host side by side with what it is built on.
#[derive(clap::Parser, Debug)]
#[command(name = "smallos-bench")]
pub struct Options {
    /// Groups to measure: spawn, switch, compute, memory, wake, echo, tls, cold, idle, boards; all without one
    /// Groups to measure: spawn, switch, compute, memory, wake, echo, http-client, mqtt, redis, cold, idle, boards; all without one
    pub filters: Vec<String>,
    /// Fewer repeats and smaller numbers: under a minute, and more noise
    #[arg(long)]
    pub quick: bool,
    /// Writes the rows as JSON too
    #[arg(long, value_name = "FILE")]
    pub json: Option<PathBuf>,
    /// The host program; otherwise the one beside this program
    #[arg(long, value_name = "FILE")]
    pub host: Option<PathBuf>,
    /// Where the guests are; otherwise `target/guests`
    #[arg(long, value_name = "DIR")]
    pub guests: Option<PathBuf>,
}

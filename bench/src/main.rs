//! Measures the real `smallos-host` side by side with what it is built on, in one run.
//!
//! Every figure comes from a child process: the host, or this program in the role of a
//! baseline. So CPU time and memory are read in the same way for both. It asserts no time:
//! a missed aim is shown, only a measurement that fails makes the exit code 1.

#![warn(missing_docs)]

mod flash_record;
mod groups;
mod heap_report;
mod json;
mod load;
mod machine;
mod options;
mod places;
mod report;
mod roles;
mod row;
mod sample;
mod scenario;
mod subject;
mod table;

use clap::Parser;
use options::Options;
use std::process::ExitCode;

/// What goes wrong in a measurement, in words for the reader of the table.
type Failure = Box<dyn std::error::Error + Send + Sync>;

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    if arguments.next().as_deref() == Some("--role") {
        let arguments: Vec<String> = arguments.collect();
        return match roles::play(&arguments) {
            Ok(()) => ExitCode::SUCCESS,
            Err(failure) => {
                eprintln!("smallos-bench --role {}: {failure}", arguments.join(" "));
                ExitCode::FAILURE
            }
        };
    }
    match report::run(&Options::parse()) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(failure) => {
            eprintln!("smallos-bench: {failure}");
            ExitCode::FAILURE
        }
    }
}

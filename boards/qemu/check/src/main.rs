//! Runs guests on the emulated board and on the desktop, and compares what they do: the bytes
//! on stdout, in order, and how each of them ends.
//!
//! It builds the image with the guests of `cases`, starts QEMU once, and then the desktop's
//! host for each guest. It builds no guest and no host.

mod board;
mod cases;
mod desktop;
mod options;

use options::Options;
use std::process::ExitCode;

fn main() -> ExitCode {
    let outcome = Options::from_arguments().and_then(|options| check(&options));
    match outcome {
        Ok(0) => ExitCode::SUCCESS,
        Ok(differences) => {
            eprintln!("{differences} guests don't do the same on the board and on the desktop");
            ExitCode::FAILURE
        }
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Gives the number of differences.
fn check(options: &Options) -> Result<usize, String> {
    let report = board::run(options, &cases::guests(options)?)?;
    let groups = board::groups(&report)?;
    let mut differences = 0;
    let mut tell = |name: &str, verdict: Result<(), String>| match verdict {
        Ok(()) => println!("same {name}"),
        Err(why) => {
            differences += 1;
            println!("DIFFERENT {name}: {why}");
        }
    };
    let (pair, single) = groups.split_first().ok_or("the image ran nothing")?;
    tell("two at once", cases::urgent_goes_first(pair));
    if single.len() != cases::ALONE.len() + cases::COUNTED.len() {
        return Err(format!("the image ran {} guests alone", single.len()));
    }
    for (case, group) in cases::ALONE.iter().zip(single) {
        let desktop = desktop::run(options, case)?;
        tell(case.name, board::compare(case.name, group, &desktop));
    }
    for line in report.lines().filter(|line| line.starts_with("heap ")) {
        println!("{line}");
    }
    Ok(differences)
}

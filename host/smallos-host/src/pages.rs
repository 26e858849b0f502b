//! What tells people how to use the program: completions, the manual, the list of grants.

use crate::cli::{Cli, Completions, Grants, Man};
use crate::exit::Code;
use crate::failure::Failure;
use crate::voice::to_stdout;
use clap::CommandFactory;
use clap_complete::Shell;
use serde_json::json;
use smallos_grants::GRANTS_KNOWN;
use std::io;

/// Prints the completion script of a shell.
///
/// # Errors
/// If it can't be printed.
pub fn completions(flags: &Completions) -> Result<Code, Failure> {
    let mut script = Vec::new();
    clap_complete::generate(
        flags.shell,
        &mut Cli::command(),
        "smallos-host",
        &mut script,
    );
    let mut script = String::from_utf8_lossy(&script).into_owned();
    if flags.shell == Shell::Bash {
        script = with_one_spelling(&script);
    }
    to_stdout(&script)?;
    Ok(Code::FINISHED)
}

/// The script for bash finds out which subcommand is meant and then looks at its cases, but
/// the generator spells the hyphen of the program's name differently in the two places.
fn with_one_spelling(script: &str) -> String {
    script.replace("smallos__subcmd__host__", "smallos__host__")
}

/// Prints the main manual page, or writes all into a directory.
///
/// # Errors
/// If a page can't be written.
pub fn man(flags: &Man) -> Result<Code, Failure> {
    let Some(directory) = &flags.out else {
        let mut page = Vec::new();
        let main = clap_mangen::Man::new(Cli::command());
        main.render(&mut page)
            .map_err(|error| unwritten("the page", &error))?;
        to_stdout(&String::from_utf8_lossy(&page))?;
        return Ok(Code::FINISHED);
    };
    std::fs::create_dir_all(directory)
        .and_then(|()| clap_mangen::generate_to(Cli::command(), directory))
        .map_err(|error| unwritten(&directory.to_string_lossy(), &error))?;
    Ok(Code::FINISHED)
}

fn unwritten(what: &str, error: &io::Error) -> Failure {
    Failure::new(Code::HOST, format!("{what}: can't be written: {error}"))
}

/// Prints the grants that exist.
///
/// # Errors
/// If they can't be printed.
pub fn grants(flags: &Grants) -> Result<Code, Failure> {
    if flags.json {
        let all = GRANTS_KNOWN
            .iter()
            .map(|known| json!({ "name": known.name, "form": known.form, "allows": known.allows }));
        to_stdout(&format!("{}\n", json!(all.collect::<Vec<_>>())))?;
        return Ok(Code::FINISHED);
    }
    for known in GRANTS_KNOWN {
        to_stdout(&format!("{}\n    {}\n", known.form, known.allows))?;
    }
    Ok(Code::FINISHED)
}

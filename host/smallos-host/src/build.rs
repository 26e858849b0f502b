//! `build`: a guest for boards from a cargo project, and which boards it fits.

use crate::boards::{self, BOARDS, Board, Needs};
use crate::cli::{self, Build};
use crate::exit::Code;
use crate::failure::Failure;
use crate::nearest::nearest;
use crate::voice::{Kind, Voice, printable, to_stdout};
use serde_json::{Value, json};
use smallos_guest_build::{BuildError, Built, Measured, Panics, Profile, Selection, measure};
use std::path::{Path, PathBuf};

/// Builds it and says what it weighs.
///
/// # Errors
/// That it can't be built, or doesn't fit the board that was asked for.
pub fn build(flags: Build) -> Result<Code, Failure> {
    let voice = Voice::new(&flags.voice);
    let boards = boards(flags.board.as_deref())?;
    let profile = Profile {
        stack_bytes: flags.stack,
        heap_bytes: flags.heap,
        panics: match flags.panic {
            None => Panics::AsChosen,
            Some(cli::Panic::Place) => Panics::Place,
            Some(cli::Panic::Message) => Panics::Message,
        },
        ..Profile::default()
    };
    let selection = Selection {
        arguments: flags.cargo,
        target_dir: None,
        out_dir: flags.out.as_deref().map(absolute).transpose()?,
    };
    let built = smallos_guest_build::build(&folder(&flags.path), &profile, &selection);
    let built = built.map_err(failed)?;
    let reports: Vec<Report> = built.iter().map(Report::new).collect();
    for report in &reports {
        let Measured { stack_bytes, .. } = report.measured;
        if stack_bytes > u64::from(profile.stack_bytes) {
            let text = format!(
                "{}: its stack has {stack_bytes} bytes and not {}: a build script sets it \
                 (cargo::rustc-link-arg=-zstack-size), which comes after --stack",
                report.built.name, profile.stack_bytes
            );
            voice.say(Kind::Warning, &text);
        }
    }
    to_stdout(&match voice.json {
        true => {
            let all = reports.iter().map(|report| report.json(&boards));
            format!("{}\n", json!(all.collect::<Vec<_>>()))
        }
        false => {
            let all = reports.iter().map(|report| report.text(&boards));
            all.collect()
        }
    })?;
    let asked = boards.first().filter(|_| flags.board.is_some());
    match asked.and_then(|board| too_large(&reports, board)) {
        Some(failure) => Err(failure),
        None => Ok(Code::FINISHED),
    }
}

fn boards(name: Option<&str>) -> Result<Vec<Board>, Failure> {
    let Some(name) = name else {
        return Ok(BOARDS.to_vec());
    };
    boards::board(name)
        .map(|board| vec![*board])
        .ok_or_else(|| {
            let names = BOARDS.iter().map(|board| board.name);
            let known: Vec<&str> = names.clone().collect();
            let hint = match nearest(name, names) {
                Some(near) => format!("did you mean {near}?"),
                None => format!("known are {}", known.join(", ")),
            };
            Failure::usage(format!("--board {name}: no such board ({hint})"))
        })
}

/// The project of a `Cargo.toml` is its folder.
fn folder(path: &Path) -> PathBuf {
    match path.file_name() {
        Some(name) if name == "Cargo.toml" => match path.parent() {
            Some(folder) if folder != Path::new("") => folder.to_owned(),
            _ => ".".into(),
        },
        _ => path.to_owned(),
    }
}

/// Cargo runs in the project's folder; what the user wrote is relative to another.
fn absolute(path: &Path) -> Result<PathBuf, Failure> {
    std::path::absolute(path)
        .map_err(|error| Failure::new(Code::HOST, format!("{}: {error}", path.display())))
}

fn failed(error: BuildError) -> Failure {
    let code = match error {
        BuildError::Module { .. } | BuildError::Allocator(_) => Code::BAD_MODULE,
        BuildError::File { .. } => Code::UNREADABLE,
        _ => Code::ERROR,
    };
    Failure::new(code, error.to_string())
}

fn too_large(reports: &[Report<'_>], board: &Board) -> Option<Failure> {
    let failures = reports.iter().filter_map(|report| {
        let lacking = report.needs.lacking(board);
        let name = &report.built.name;
        let text = format!("{name} doesn't fit {}: {}", board.name, lacking.join("; "));
        (!lacking.is_empty()).then(|| Failure::new(Code::BAD_MODULE, text))
    });
    Failure::all(failures.collect())
}

struct Report<'a> {
    built: &'a Built,
    measured: Measured,
    needs: Needs,
}

impl<'a> Report<'a> {
    fn new(built: &'a Built) -> Self {
        Self {
            built,
            measured: measure(&built.bytes),
            needs: Needs::of(&built.bytes),
        }
    }

    fn text(&self, boards: &[Board]) -> String {
        let Measured {
            module_bytes,
            code_bytes,
            data_bytes,
            description_bytes,
            memory_bytes,
            stack_bytes,
            ..
        } = self.measured;
        let mut text = format!("{}\n", printable(&self.built.file.to_string_lossy()));
        let mut row = |name: &str, value: &str| {
            text.push_str(&format!("  {name:<14}{}\n", printable(value)));
        };
        row(
            "size",
            &format!(
                "{module_bytes} bytes: code {code_bytes}, data {data_bytes}, description of \
                 imports {description_bytes}"
            ),
        );
        row(
            "memory",
            &format!("{memory_bytes} bytes at start, {stack_bytes} of them stack"),
        );
        row("names", &self.built.with_names.to_string_lossy());
        for (number, board) in boards.iter().enumerate() {
            let name = if number == 0 { "boards" } else { "" };
            row(name, &self.needs.line(board));
        }
        text
    }

    fn json(&self, boards: &[Board]) -> Value {
        json!({
            "name": self.built.name,
            "file": self.built.file,
            "with_names": self.built.with_names,
            "bytes": self.measured.module_bytes,
            "code_bytes": self.measured.code_bytes,
            "data_bytes": self.measured.data_bytes,
            "description_bytes": self.measured.description_bytes,
            "memory_bytes": self.measured.memory_bytes,
            "stack_bytes": self.measured.stack_bytes,
            "boards": self.needs.json(boards),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_board_is_known_or_hinted_at() {
        assert_eq!(boards(Some("pico-w")).unwrap().len(), 1);
        assert_eq!(boards(None).unwrap().len(), BOARDS.len());
        let failure = boards(Some("picow")).unwrap_err();
        assert!(
            failure.messages[0].contains("did you mean pico-w?"),
            "{failure:?}"
        );
    }

    #[test]
    fn the_project_of_a_manifest_is_its_folder() {
        assert_eq!(folder(Path::new("a/Cargo.toml")), Path::new("a"));
        assert_eq!(folder(Path::new("Cargo.toml")), Path::new("."));
        assert_eq!(folder(Path::new("a")), Path::new("a"));
    }
}

//! `cargo xtask fuzz`: builds and runs the fuzz targets of `fuzz/`, for a fixed number of runs
//! in CI and for as long as one likes by hand. Needs no tool beside cargo and a C++ compiler:
//! the compiler's own instrumentation feeds libFuzzer, which the crate libfuzzer-sys brings.

use std::{
    collections::BTreeSet,
    env, fs,
    path::{Path, PathBuf},
};

use crate::{
    failure::{self, Failure},
    nearest,
    process::Process,
    project::Project,
    say,
};

/// A fuzz target: its name, its largest input in bytes, and its runs in CI.
struct Target {
    name: &'static str,
    input_bytes_max: u32,
    ci_runs: u32,
}

const TARGETS: [Target; 6] = [
    Target {
        name: "calls",
        input_bytes_max: 1024,
        ci_runs: 3000,
    },
    Target {
        name: "load",
        input_bytes_max: 4096,
        ci_runs: 30_000,
    },
    Target {
        name: "http",
        input_bytes_max: 2048,
        ci_runs: 20000,
    },
    Target {
        name: "mqtt",
        input_bytes_max: 2048,
        ci_runs: 20000,
    },
    Target {
        name: "redis",
        input_bytes_max: 600,
        ci_runs: 20000,
    },
    Target {
        name: "websocket",
        input_bytes_max: 2048,
        ci_runs: 20000,
    },
];

/// What makes the compiler count which way a run went.
const INSTRUMENTATION: [&str; 4] = [
    "-Cpasses=sancov-module",
    "-Cllvm-args=-sanitizer-coverage-level=4",
    "-Cllvm-args=-sanitizer-coverage-inline-8bit-counters",
    "-Cllvm-args=-sanitizer-coverage-pc-table",
];
const BUILD: &str = "target/fuzz";
const CRASHES: &str = "fuzz/crashes";
/// A single input takes milliseconds; one that takes this long is a finding.
const INPUT_SECONDS_MAX: u32 = 20;
/// The kept corpus of one target: the rest of a long run is found again soon.
const FILES_MAX: usize = 250;
const SECONDS_BY_HAND: u32 = 60;

/// What the words mean, for `--help`.
pub fn help() -> String {
    let names = TARGETS.map(|target| target.name).join(", ");
    format!(
        "
Targets: {names}; all of them if none is named.
  --seconds S   run each target so long (usual: {SECONDS_BY_HAND})
  --runs N      run each target so often
  --show FILE   run one input, and say what it means if the target can
  --keep        put what was found in runs by hand into fuzz/corpus, the {FILES_MAX} that cover most

Inputs that were found are in {BUILD}/corpus, those that fail in {CRASHES}.
"
    )
}

/// How long a target runs.
enum Length {
    Runs(u32),
    Seconds(u32),
}

/// `cargo xtask fuzz`.
pub fn run(project: &Project, arguments: &[String]) -> Result<(), Failure> {
    let mut targets: Vec<&Target> = Vec::new();
    let mut length = Length::Seconds(SECONDS_BY_HAND);
    let mut shown = None;
    let mut keep = false;
    let mut words = arguments.iter();
    while let Some(word) = words.next() {
        let mut value = || {
            let missing = || Failure::usage(format!("cargo xtask fuzz: {word} needs a value"));
            words.next().ok_or_else(missing)
        };
        match word.as_str() {
            "--runs" => length = Length::Runs(number(word, value()?)?),
            "--seconds" => length = Length::Seconds(number(word, value()?)?),
            "--show" => shown = Some(value()?),
            "--keep" => keep = true,
            name => targets.push(target(name)?),
        }
    }
    if targets.is_empty() {
        targets.extend(&TARGETS);
    }
    let fuzzer = Fuzzer::build(project)?;
    if let Some(file) = shown {
        let [target] = targets[..] else {
            return Err(Failure::usage(
                "cargo xtask fuzz: --show needs the target that the input is for",
            ));
        };
        return fuzzer.show(target, file);
    }
    for target in targets {
        say::heading(&format!("fuzz {}", target.name));
        if keep {
            fuzzer.keep(target)?;
        } else {
            fuzzer.by_hand(target, &length)?;
        }
    }
    Ok(())
}

/// The step of `cargo xtask test`: the kept corpus, and a fixed number of runs from there.
pub fn check(project: &Project) -> Result<(), Failure> {
    let fuzzer = Fuzzer::build(project)?;
    TARGETS.iter().try_for_each(|target| fuzzer.fixed(target))
}

fn target(name: &str) -> Result<&'static Target, Failure> {
    let known = TARGETS.map(|target| target.name);
    let found = TARGETS.iter().find(|target| target.name == name);
    found.ok_or_else(|| {
        Failure::usage(format!(
            "cargo xtask fuzz {name}: no such target{} (see `cargo xtask fuzz --help`)",
            nearest::hint(name, &known)
        ))
    })
}

fn number(word: &str, value: &str) -> Result<u32, Failure> {
    let wrong = |_| Failure::usage(format!("cargo xtask fuzz: {word} {value}: not a number"));
    value.parse().map_err(wrong)
}

/// Targets that are built.
struct Fuzzer<'a> {
    project: &'a Project,
    programs: PathBuf,
}

impl<'a> Fuzzer<'a> {
    fn build(project: &'a Project) -> Result<Self, Failure> {
        let host = host(project)?;
        cargo(project, "build", &host).args(["--bins"]).run()?;
        Ok(Self {
            project,
            programs: project.path(BUILD).join(host).join("release"),
        })
    }

    fn program(&self, target: &Target) -> Process {
        let name = format!("{}{}", target.name, env::consts::EXE_SUFFIX);
        Process::new(self.project, self.programs.join(name))
    }

    /// Runs one input.
    fn show(&self, target: &Target, file: &str) -> Result<(), Failure> {
        let file = env::current_dir().unwrap_or_default().join(file);
        self.program(target)
            .env("SMALLOS_FUZZ_SHOW", "1")
            .args([file])
            .run()
    }

    fn by_hand(&self, target: &Target, length: &Length) -> Result<(), Failure> {
        let found = self.folder("corpus", target)?;
        let length = match length {
            Length::Runs(runs) => format!("-runs={runs}"),
            Length::Seconds(seconds) => format!("-max_total_time={seconds}"),
        };
        self.fuzz(target, &found, &[&length])
    }

    fn fixed(&self, target: &Target) -> Result<(), Failure> {
        let found = self.folder("ci", target)?;
        emptied(&found)?;
        let runs = format!("-runs={}", target.ci_runs);
        self.fuzz(target, &found, &[&runs, "-seed=1", "-verbosity=0"])
    }

    /// Runs a target; what it finds goes into the folder `found`.
    fn fuzz(&self, target: &Target, found: &Path, words: &[&str]) -> Result<(), Failure> {
        let crashes = self.project.path(CRASHES);
        fs::create_dir_all(&crashes).map_err(failure::of_file(&crashes))?;
        let before = names(&crashes)?;
        let prefix = crashes.join(format!("{}-", target.name));
        let ran = self
            .program(target)
            .args(words)
            .args([
                format!("-max_len={}", target.input_bytes_max),
                format!("-timeout={INPUT_SECONDS_MAX}"),
                format!("-artifact_prefix={}", prefix.display()),
                "-len_control=10".to_owned(),
                "-print_final_stats=1".to_owned(),
                // Without a symbolizer they are addresses only.
                "-print_funcs=0".to_owned(),
            ])
            .args([found, &self.project.path("fuzz/corpus").join(target.name)])
            .run();
        let Err(failure) = ran else {
            return Ok(());
        };
        let crashes: Vec<String> = names(&crashes)?
            .difference(&before)
            .map(|name| format!("{CRASHES}/{name}"))
            .collect();
        let Some(first) = crashes.first() else {
            return Err(failure);
        };
        let name = target.name;
        Err(Failure::new(format!(
            "fuzz target {name} fails on {} (`cargo xtask fuzz {name} --show {first}` runs it \
             again)",
            crashes.join(", ")
        )))
    }

    /// Chooses the kept corpus anew, from itself and from what was found by hand.
    fn keep(&self, target: &Target) -> Result<(), Failure> {
        let merged = self.folder("merged", target)?;
        emptied(&merged)?;
        let kept = self.project.path("fuzz/corpus").join(target.name);
        fs::create_dir_all(&kept).map_err(failure::of_file(&kept))?;
        let found = self.folder("corpus", target)?;
        self.program(target)
            .args(["-set_cover_merge=1", "-use_counters=0", "-verbosity=0"])
            .args([&merged, &kept, &found])
            .run()?;
        emptied(&kept)?;
        // They were written one after the other, the one that covers most first.
        let mut files = Vec::new();
        for name in names(&merged)? {
            let from = merged.join(&name);
            let written = fs::metadata(&from).and_then(|about| about.modified());
            files.push((written.map_err(failure::of_file(&from))?, name));
        }
        files.sort();
        for (_, name) in files.into_iter().take(FILES_MAX) {
            let from = merged.join(&name);
            fs::copy(&from, kept.join(&name)).map_err(failure::of_file(&from))?;
        }
        Ok(())
    }

    /// A folder for a target that is no part of the checkout.
    fn folder(&self, kind: &str, target: &Target) -> Result<PathBuf, Failure> {
        let folder = self.project.path(BUILD).join(kind).join(target.name);
        fs::create_dir_all(&folder).map_err(failure::of_file(&folder))?;
        Ok(folder)
    }
}

/// Lints of the fuzz targets. Instrumented, so that nothing is built twice.
pub fn clippy(project: &Project) -> Result<(), Failure> {
    cargo(project, "clippy", &host(project)?)
        .args(["--all-targets", "--", "--deny", "warnings"])
        .run()
}

fn cargo(project: &Project, command: &str, host: &str) -> Process {
    // With a target of its own, build scripts and macros are not instrumented.
    Process::cargo(project, [command, "--release", "--target", host])
        .within(project, "fuzz")
        .env("CARGO_TARGET_DIR", project.path(BUILD))
        .env("RUSTFLAGS", INSTRUMENTATION.join(" "))
}

/// The triple of this machine's compiler.
fn host(project: &Project) -> Result<String, Failure> {
    let version = Process::new(project, "rustc").args(["-vV"]).quietly();
    let version = version.ok_or_else(|| Failure::new("`rustc -vV` failed: is rust installed?"))?;
    let host = version.lines().find_map(|line| line.strip_prefix("host: "));
    let host = host.ok_or_else(|| Failure::new("`rustc -vV` names no host"))?;
    Ok(host.to_owned())
}

fn emptied(folder: &Path) -> Result<(), Failure> {
    for name in names(folder)? {
        let file = folder.join(name);
        fs::remove_file(&file).map_err(failure::of_file(&file))?;
    }
    Ok(())
}

fn names(folder: &Path) -> Result<BTreeSet<String>, Failure> {
    let entries = fs::read_dir(folder).map_err(failure::of_file(folder))?;
    entries
        .map(|entry| {
            let entry = entry.map_err(failure::of_file(folder))?;
            Ok(entry.file_name().to_string_lossy().into_owned())
        })
        .collect()
}

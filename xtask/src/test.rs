//! `cargo xtask test`: every check of the project, in an order that fails early and builds
//! nothing twice. CI runs the same command.
//!
//! One selection everywhere (`--workspace --release`), because another one can mean other
//! features, and then wasmtime is built again. In CI nothing may be skipped.

use std::time::Instant;

use crate::{
    advisories, bench, bindings, chips, demo,
    failure::Failure,
    format, fuzz, guests, nearest,
    process::Process,
    project::Project,
    qemu, say,
    setup::{self, BOARD_TARGETS},
    tools,
};

/// One check: its name, what it does, and the function.
type Step = (
    &'static str,
    &'static str,
    fn(&Project) -> Result<(), Failure>,
);

const STEPS: [Step; 14] = [
    ("fmt", "formatting of all workspaces", fmt),
    (
        "bindings",
        "generated code is up to date with wit/",
        check_bindings,
    ),
    ("clippy", "lints, warnings are errors", clippy),
    ("build", "host, release", demo::build),
    ("guests", "every guest", all_guests),
    (
        "no-std",
        "what boards run, without std; SDK without std",
        no_std,
    ),
    (
        "chips",
        "everything links for each chip and takes no more flash than recorded",
        chips::check,
    ),
    (
        "qemu",
        "guests do on an emulated Cortex-M3 what they do on the desktop",
        qemu::compare,
    ),
    (
        "deny",
        "licences, sources and bans of all dependencies",
        deny,
    ),
    ("advisories", "known vulnerabilities", advisories::check),
    ("doc", "documentation without warnings", doc),
    ("doctest", "examples in the documentation", doctest),
    (
        "fuzz",
        "hostile guests, files and peers, a fixed number of them",
        fuzz::check,
    ),
    ("nextest", "every other test", nextest),
];

/// Crates that must build for boards without an operating system.
const NO_STD_CRATES: [&str; 9] = [
    "smallos-kernel",
    "smallos-grants",
    "smallos-contract",
    "smallos-syscalls",
    "smallos-solo",
    "smallos-http",
    "smallos-mqtt",
    "smallos-redis",
    "smallos-websocket",
];

/// The steps, for `--help`.
pub fn help() -> String {
    let mut text = String::from("\nSteps, in order:\n");
    for (name, about, _) in STEPS {
        text.push_str(&format!("  {name:<12} {about}\n"));
    }
    text.push_str("\nIn CI (CI=true) the checkout must be unchanged at the end.");
    text
}

/// Runs all steps, or those named, in the order of the table. Stops at the first failure.
pub fn run(project: &Project, names: &[String]) -> Result<(), Failure> {
    let known = STEPS.map(|step| step.0);
    if let Some(name) = names.iter().find(|name| !known.contains(&name.as_str())) {
        return Err(Failure::usage(format!(
            "cargo xtask test {name}: no such step{} (see `cargo xtask test --help`)",
            nearest::hint(name, &known)
        )));
    }
    let started = Instant::now();
    for (name, about, step) in STEPS {
        if !names.is_empty() && !names.iter().any(|wanted| wanted == name) {
            continue;
        }
        // Needs data that is not ours: from the file beside the project, or from its public
        // home. A run by hand does without it and says so; CI doesn't.
        let offline = name == "advisories" && !advisories::is_here(project);
        if offline && names.is_empty() && !project.ci {
            say::note(advisories::ABSENT);
            continue;
        }
        say::heading(&format!("{name}: {about}"));
        let begun = Instant::now();
        step(project).map_err(|failure| failure.during(&format!("step {name}")))?;
        // The summary of nextest shall be the last thing to read, so nothing follows it.
        if name != "nextest" {
            say::done(name, begun.elapsed());
        }
        if name == "fuzz" {
            say::done("all steps before nextest", started.elapsed());
        }
    }
    if project.ci {
        unchanged(project)?;
    }
    Ok(())
}

fn fmt(project: &Project) -> Result<(), Failure> {
    format::each(project, &["--check", "--", "--files-with-diff"]).map_err(|failure| {
        Failure::new(format!(
            "{} (the files are listed above; `cargo xtask fmt` mends them)",
            failure.message
        ))
    })
}

fn check_bindings(project: &Project) -> Result<(), Failure> {
    bindings::generate(project, true)
}

fn clippy(project: &Project) -> Result<(), Failure> {
    setup::components(project)?;
    setup::targets(project, &[setup::GUEST_TARGET, setup::WASI_TARGET])?;
    const STRICT: [&str; 3] = ["--", "--deny", "warnings"];
    Process::cargo(
        project,
        ["clippy", "--release", "--workspace", "--all-targets"],
    )
    .args(STRICT)
    .run()?;
    for (folder, target) in guests::PACKAGES {
        if !project.path(folder).is_dir() {
            continue;
        }
        Process::cargo(project, ["clippy", "--release", "--bins", "--examples"])
            .within(project, folder)
            .env("CARGO_TARGET_DIR", project.path(guests::BUILD))
            .args(["--target", target])
            .args(STRICT)
            .run()?;
    }
    Process::cargo(project, ["clippy", "--release", "--all-targets"])
        .within(project, "boards/qemu/check")
        .env("CARGO_TARGET_DIR", project.path(qemu::OUTPUT))
        .args(STRICT)
        .run()?;
    setup::targets(project, &[qemu::TARGET])?;
    Process::cargo(project, ["clippy", "--release", "--target", qemu::TARGET])
        .within(project, "boards/qemu")
        .env("CARGO_TARGET_DIR", project.path(qemu::OUTPUT))
        .args(STRICT)
        .run()?;
    fuzz::clippy(project)?;
    Process::cargo(project, ["clippy", "--release"])
        .within(project, bench::NATIVES)
        .env("CARGO_TARGET_DIR", project.path(bench::NATIVES_BUILD))
        .args(STRICT)
        .run()?;
    Process::cargo(project, ["clippy", "--all-targets"])
        .within(project, "xtask/generate")
        .env("CARGO_TARGET_DIR", project.path("target/generate"))
        .args(STRICT)
        .run()
}

fn all_guests(project: &Project) -> Result<(), Failure> {
    guests::build(project, &[])
}

fn no_std(project: &Project) -> Result<(), Failure> {
    setup::targets(project, &BOARD_TARGETS)?;
    let packages = NO_STD_CRATES.iter().flat_map(|name| ["--package", *name]);
    for target in BOARD_TARGETS {
        Process::cargo(project, ["build", "--release", "--no-default-features"])
            .args(["--target", target])
            .args(packages.clone())
            .run()?;
    }
    each_selection(project)?;
    setup::targets(project, &[setup::GUEST_TARGET])?;
    Process::cargo(project, ["build", "--release", "--no-default-features"])
        .args(["--target", setup::GUEST_TARGET, "--package", "smallos"])
        .run()
}

/// Lints what has the protocol clients behind features with some of them: what only the others
/// need must not be left over. With all of them and with none the other steps do it.
fn each_selection(project: &Project) -> Result<(), Failure> {
    // wasmi needs compare-and-swap.
    const LINTED: &str = BOARD_TARGETS[1];
    setup::components(project)?;
    for clients in ["", "web", "redis", "mqtt", "redis,mqtt"] {
        let clients = clients.split(',').filter(|client| !client.is_empty());
        let features = clients.flat_map(|client| {
            ["syscalls", "engine-wasmi", "solo"].map(|name| format!("smallos-{name}/{client}"))
        });
        let features: Vec<String> = features.collect();
        Process::cargo(project, ["clippy", "--release", "--no-default-features"])
            .args(["--target", LINTED])
            .args([
                "--package",
                "smallos-contract",
                "--package",
                "smallos-syscalls",
            ])
            .args([
                "--package",
                "smallos-engine-wasmi",
                "--package",
                "smallos-solo",
            ])
            .args(["--features", &features.join(",")])
            .args(["--", "--deny", "warnings"])
            .run()?;
    }
    Ok(())
}

fn deny(project: &Project) -> Result<(), Failure> {
    tools::deny(project)?;
    for manifest in project.manifests() {
        Process::cargo(
            project,
            ["deny", "--workspace", "--all-features", "--manifest-path"],
        )
        .args([manifest])
        .args(["check", "--hide-inclusion-graph"])
        .args(["licenses", "sources", "bans"])
        .run()?;
    }
    Ok(())
}

fn doc(project: &Project) -> Result<(), Failure> {
    Process::cargo(project, ["doc", "--release", "--workspace", "--no-deps"])
        .env("RUSTDOCFLAGS", "--deny warnings")
        .run()
}

fn doctest(project: &Project) -> Result<(), Failure> {
    Process::cargo(project, ["test", "--release", "--workspace", "--doc"]).run()
}

fn nextest(project: &Project) -> Result<(), Failure> {
    tools::nextest(project)?;
    if project.ci {
        // Elsewhere tests that find no server are skipped, by name.
        setup::servers(project)?;
    }
    Process::cargo(project, ["nextest", "run", "--release", "--workspace"]).run()
}

/// A build or a test that changes the checkout is a mistake: CI finds it here.
fn unchanged(project: &Project) -> Result<(), Failure> {
    let status = Process::new(project, "git")
        .args(["status", "--porcelain"])
        .quietly()
        .ok_or_else(|| Failure::new("git status failed: is this a git checkout?"))?;
    if status.trim().is_empty() {
        return Ok(());
    }
    Err(Failure::new(format!(
        "the run changed the checkout:\n{}",
        status.trim_end()
    )))
}

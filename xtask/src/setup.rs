//! Installs what the other commands need: rust targets and Debian packages here, cargo's tools
//! in [`crate::tools`]. The other commands call only the parts they need.

use std::{env, path::Path};

use crate::{failure::Failure, process::Process, project::Project, say, tools};

/// Guests in Rust for our own contract.
pub const GUEST_TARGET: &str = "wasm32-unknown-unknown";
/// Guests that are standard WASI commands.
pub const WASI_TARGET: &str = "wasm32-wasip2";
/// Boards that the no_std crates must build for.
pub const BOARD_TARGETS: [&str; 2] = ["thumbv6m-none-eabi", "riscv32imac-unknown-none-elf"];

/// A program that the C guest needs, and the Debian package that has it.
const C_PROGRAMS: [(&str, &str); 2] = [("clang", "clang"), ("wasm-ld", "lld")];

/// Whom tests talk to, and the Debian package that has it.
const PEERS: [(&str, &str); 6] = [
    ("redis-server", "redis-server"),
    ("mosquitto", "mosquitto"),
    ("nginx", "nginx"),
    ("openssl", "openssl"),
    ("chromium", "chromium"),
    ("curl", "curl"),
];

/// Everything.
pub fn run(project: &Project) -> Result<(), Failure> {
    say::heading("rust components and targets");
    components(project)?;
    targets(project, &[GUEST_TARGET, WASI_TARGET])?;
    targets(project, &BOARD_TARGETS)?;
    rust_source(project)?;
    say::heading("clang and lld, for the guest in C");
    c_compiler(project)?;
    say::heading("servers, clients and a browser that tests talk to");
    servers(project)?;
    say::heading("cargo tools");
    tools::nextest(project)?;
    tools::deny(project)?;
    say::note("everything is there");
    Ok(())
}

/// Adds rustfmt and clippy where they are missing.
pub fn components(project: &Project) -> Result<(), Failure> {
    for (subcommand, component) in [("fmt", "rustfmt"), ("clippy", "clippy")] {
        let there = Process::cargo(project, [subcommand, "--version"]).quietly();
        if there.is_none() {
            say::note(&format!("adding rust component: {component}"));
            Process::new(project, "rustup")
                .args(["component", "add", component])
                .run()?;
        }
    }
    Ok(())
}

/// Adds the source of `core` and `alloc`, which chips without compare-and-swap have built anew.
pub fn rust_source(project: &Project) -> Result<(), Failure> {
    let there = Process::new(project, "rustc")
        .args(["--print", "sysroot"])
        .quietly()
        .map(|folder| Path::new(folder.trim()).join("lib/rustlib/src/rust/library/core"));
    if there.is_some_and(|folder| folder.is_dir()) {
        return Ok(());
    }
    say::note("adding rust component: rust-src");
    Process::new(project, "rustup")
        .args(["component", "add", "rust-src"])
        .run()
}

/// Adds the rust targets that are missing.
pub fn targets(project: &Project, wanted: &[&str]) -> Result<(), Failure> {
    let missing: Vec<&str> = wanted
        .iter()
        .copied()
        .filter(|target| !has_target(project, target))
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    say::note(&format!("adding rust targets: {}", missing.join(" ")));
    Process::new(project, "rustup")
        .args(["target", "add"])
        .args(&missing)
        .run()
}

/// Asks the compiler and not rustup: a Debian toolchain has targets too.
fn has_target(project: &Project, target: &str) -> bool {
    Process::new(project, "rustc")
        .args(["--print", "target-libdir", "--target", target])
        .quietly()
        .is_some_and(|folder| Path::new(folder.trim()).is_dir())
}

/// True when the guest in C can be built.
pub fn has_c_compiler(project: &Project) -> bool {
    missing_packages(project).is_empty()
}

fn missing_packages(project: &Project) -> Vec<&'static str> {
    C_PROGRAMS
        .iter()
        .filter(|(program, _)| {
            Process::new(project, program)
                .args(["--version"])
                .quietly()
                .is_none()
        })
        .map(|(_, package)| *package)
        .collect()
}

/// Installs clang and lld from Debian where they are missing.
pub fn c_compiler(project: &Project) -> Result<(), Failure> {
    install(project, &missing_packages(project))
}

/// Installs whom tests talk to, from Debian, where they are missing.
pub fn servers(project: &Project) -> Result<(), Failure> {
    let missing: Vec<&str> = PEERS
        .iter()
        .filter(|(program, _)| !is_installed(program))
        .map(|(_, package)| *package)
        .collect();
    install(project, &missing)
}

/// Servers often lie where only root's path leads.
fn is_installed(program: &str) -> bool {
    let path = env::var_os("PATH").unwrap_or_default();
    let folders = env::split_paths(&path).chain(["/usr/sbin".into()]);
    folders
        .into_iter()
        .any(|folder| folder.join(program).is_file())
}

fn install(project: &Project, packages: &[&str]) -> Result<(), Failure> {
    if packages.is_empty() {
        return Ok(());
    }
    let by_hand = format!("sudo apt-get install -y {}", packages.join(" "));
    say::note(&format!("installing: {}", packages.join(" ")));
    let install = || {
        apt(
            project,
            &["install", "-y", "--no-install-recommends"],
            packages,
        )
    };
    // On a fresh machine the package lists are absent or old: try again with new ones.
    install()
        .or_else(|_| apt(project, &["update"], &[]).and_then(|()| install()))
        .map_err(|failure| {
            Failure::new(format!(
                "{} (by hand, on Debian: `{by_hand}`)",
                failure.message
            ))
        })
}

/// Debian's `apt-get` with these words, as root.
pub fn apt(project: &Project, words: &[&str], packages: &[&str]) -> Result<(), Failure> {
    let is_root = Process::new(project, "id")
        .args(["-u"])
        .quietly()
        .is_some_and(|id| id.trim() == "0");
    let process = if is_root {
        Process::new(project, "apt-get")
    } else {
        // -n: a password prompt in the middle of a build helps nobody.
        Process::new(project, "sudo").args(["-n", "apt-get"])
    };
    process
        .env("DEBIAN_FRONTEND", "noninteractive")
        .args(words)
        .args(packages)
        .run()
}

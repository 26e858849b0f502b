//! The harness of the integration tests: it runs the real `smallos-host` with the real
//! guests. It builds nothing (`cargo xtask test` does) and knows nothing of the host's
//! insides: a test sees what a user sees, which is output, exit codes and sockets.
//!
//! A story is told once and runs on both engines, as `name::wasmtime` and `name::wasmi`
//! ([`each_engine`]). What is of one engine alone lies in `tests/wasmtime_only` and
//! `tests/wasmi_only`, whose first lines say why; a plain `#[test]` runs no guest.

#![warn(missing_docs)]

mod connect;
mod echo;
mod engine;
mod host;
mod job;
mod mosquitto;
mod ports;
mod program;
mod redis;
mod running;
pub mod text;
pub mod tls;
pub mod web;

use std::path::{Path, PathBuf};

pub use connect::connect;
pub use echo::{Echo, round_trips};
pub use engine::Engine;
pub use host::{Finished, HostCommand, host};
pub use job::Job;
pub use mosquitto::Mosquitto;
pub use ports::free_port;
pub use program::Program;
pub use redis::RedisServer;
pub use running::Running;
pub use smallos_each_engine::each_engine;

/// How long a test waits for anything before it fails.
pub const PATIENCE: std::time::Duration = std::time::Duration::from_secs(30);

/// Whether this is CI, as `cargo xtask` sees it: then no test may be skipped.
pub fn is_ci() -> bool {
    std::env::var("CI").is_ok_and(|value| !matches!(value.as_str(), "" | "0" | "false"))
}

/// The host program: `$SMALLOS_HOST`, or `smallos-host` beside the folder of this test.
///
/// # Panics
/// If it has not been built.
pub fn host_program() -> PathBuf {
    let path = match std::env::var_os("SMALLOS_HOST") {
        Some(path) => path.into(),
        None => {
            // target/release/deps/this-test
            let this = std::env::current_exe().expect("a test has a path");
            let release = this
                .ancestors()
                .nth(2)
                .expect("a test lies in a target folder");
            release.join(format!("smallos-host{}", std::env::consts::EXE_SUFFIX))
        }
    };
    assert!(
        path.is_file(),
        "there is no {}: run `cargo xtask test`",
        path.display()
    );
    path
}

/// The file of a guest: `NAME` for a built `.wasm`, or `NAME.wat`, whose text is run as it is.
///
/// # Panics
/// If it has not been built.
pub fn guest(name: &str) -> PathBuf {
    let project = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let path = match (name.ends_with(".wat"), std::env::var_os("SMALLOS_GUESTS")) {
        (true, _) => project.join("guests/wat").join(name),
        (false, Some(folder)) => PathBuf::from(folder).join(format!("{name}.wasm")),
        (false, None) => project.join(format!("target/guests/{name}.wasm")),
    };
    assert!(
        path.is_file(),
        "there is no guest {}: run `cargo xtask guests`",
        path.display()
    );
    path
}

//! The programs of a run, loaded once for each engine.

use smallos_solo::simulation::AnyProgram;
use std::fs;
use std::path::PathBuf;

/// What scripts may start beside themselves, with an argument: guests that end badly or do
/// something of their own.
pub const OTHERS: &[(&str, &str)] = &[
    ("exit-value", "text"),
    ("fail", "-"),
    ("panic", "-"),
    ("trap", "-"),
    ("ticker", "3"),
    ("sleeper", "2"),
    ("echo-server", "7001"),
    ("udp-echo", "7000"),
    ("random", "9"),
    ("spawner", "3"),
    ("board-hello", "-"),
    ("handle-leak", "sockets"),
    ("big-result", "-"),
    ("answer", "-"),
    ("bad-handle", "-"),
    ("bad-pointer", "-"),
    ("bad-utf8", "-"),
    ("bad-realloc", "-"),
    ("bad-discriminant", "-"),
    ("deep-recursion", "-"),
    ("memory-bomb", "-"),
];

/// The interpreter of scripts.
pub const SCRIPT: &str = "script";

/// All programs on one engine, the interpreter of scripts first.
pub struct Modules(Vec<(&'static str, AnyProgram)>);

impl Modules {
    /// Loads all of them by a function of the engine's, which gets the name and the file.
    ///
    /// # Panics
    /// If one isn't built.
    pub fn load(mut load: impl FnMut(&'static str, &[u8]) -> AnyProgram) -> Self {
        let others = OTHERS.iter().map(|(name, _)| *name);
        let names = std::iter::once(SCRIPT).chain(others);
        Self(names.map(|name| (name, load(name, &file(name)))).collect())
    }

    /// The interpreter of scripts.
    pub fn script(&self) -> AnyProgram {
        self.0[0].1.clone()
    }

    /// All of them by name.
    pub fn iter(&self) -> impl Iterator<Item = (&'static str, AnyProgram)> {
        self.0
            .iter()
            .map(|(name, program)| (*name, program.clone()))
    }
}

fn file(name: &str) -> Vec<u8> {
    let guests = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../target/guests");
    let path = guests.join(name).with_extension("wasm");
    fs::read(&path).unwrap_or_else(|error| {
        panic!("target/guests/{name}.wasm: {error} (run `cargo xtask guests`)")
    })
}

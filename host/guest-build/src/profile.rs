//! How cargo compiles a guest for a board: the Cargo profile `board` and the linker's flags.
//!
//! All of it is given on the command line, so that a project needs nothing of it in its own
//! files; what those say about other profiles and packages stays valid.

use std::env;
use std::ffi::OsString;

/// What guests are compiled for.
pub const GUEST_TARGET: &str = "wasm32-unknown-unknown";

/// The name of the Cargo profile.
pub(crate) const NAME: &str = "board";

/// What a panic of the guest tells the host.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Panics {
    /// What the project itself has chosen; with the SDK's feature `board`, a trap.
    #[default]
    AsChosen,
    /// File and line: about 2 KB.
    Place,
    /// The message as well: 3 to 8 KB.
    Message,
}

/// How guests for boards are compiled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Profile {
    /// The guest's stack in bytes, a multiple of 16. One that runs over it traps.
    pub stack_bytes: u32,
    /// Heap that is there from the start, in bytes. An interpreter doubles a memory that grows,
    /// so a guest which never has to grow takes half the room.
    pub heap_bytes: u32,
    /// The size of a page of memory in bytes: 1 or 65,536, which is all that WebAssembly has.
    pub page_bytes: u32,
    /// What a panic tells.
    pub panics: Panics,
}

impl Default for Profile {
    /// 4 KiB of stack, 1 KiB of heap, memory counted in bytes, panics as chosen.
    fn default() -> Self {
        Self {
            stack_bytes: 4096,
            heap_bytes: 1024,
            page_bytes: 1,
            panics: Panics::AsChosen,
        }
    }
}

/// `opt-level = "z"`: on an interpreter a smaller module also loads faster. One codegen unit
/// with LTO drops what isn't called. Names stay for now: they tell which allocator there is,
/// and who looks for a trap finds them in cargo's own file.
const SETTINGS: [&str; 9] = [
    "inherits=\"release\"",
    "opt-level=\"z\"",
    "lto=true",
    "codegen-units=1",
    "panic=\"abort\"",
    "debug=false",
    "debug-assertions=false",
    "overflow-checks=false",
    "strip=\"debuginfo\"",
];

/// Inlines as much as `opt-level = "s"` does. "z" leaves many functions of a few bytes, and each
/// function takes room of its own on a board; the code shrinks as well, by up to 4 % in our
/// guests.
const INLINING: &str = "-Cllvm-args=-inline-threshold=50";

impl Profile {
    /// What follows `cargo build`.
    pub(crate) fn arguments(&self) -> Vec<OsString> {
        let mut words: Vec<OsString> = vec!["--profile".into(), NAME.into()];
        words.extend(["--target".into(), GUEST_TARGET.into()]);
        for setting in SETTINGS {
            words.extend([
                "--config".into(),
                format!("profile.{NAME}.{setting}").into(),
            ]);
        }
        // Cargo joins these with the flags of the project's own configuration.
        let flags = self.flags().map(|flag| format!("{flag:?}")).join(",");
        let flags = format!("target.{GUEST_TARGET}.rustflags=[{flags}]");
        words.extend(["--config".into(), flags.into()]);
        let feature = match self.panics {
            Panics::AsChosen => return words,
            Panics::Place => "smallos/panic-place",
            Panics::Message => "smallos/panic-handler",
        };
        words.extend(["--features".into(), feature.into()]);
        words
    }

    fn flags(&self) -> [String; 4] {
        [
            INLINING.into(),
            format!("-Clink-arg=--page-size={}", self.page_bytes),
            format!("-Clink-arg=-zstack-size={}", self.stack_bytes),
            format!("-Clink-arg=--initial-heap={}", self.heap_bytes),
        ]
    }

    /// Flags from the environment replace all configured ones, ours among them: then ours go
    /// there as well. The variable and its value.
    pub(crate) fn environment(&self) -> Option<(&'static str, OsString)> {
        const ENCODED: &str = "CARGO_ENCODED_RUSTFLAGS";
        let mut flags = match (env::var_os(ENCODED), env::var("RUSTFLAGS")) {
            (Some(encoded), _) => encoded,
            (None, Ok(plain)) => {
                let words: Vec<&str> = plain.split_whitespace().collect();
                words.join("\x1f").into()
            }
            (None, Err(_)) => return None,
        };
        for flag in self.flags() {
            if !flags.is_empty() {
                flags.push("\x1f");
            }
            flags.push(flag);
        }
        Some((ENCODED, flags))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_has_profile_pages_and_stack() {
        let profile = Profile {
            stack_bytes: 2048,
            panics: Panics::Message,
            ..Profile::default()
        };
        let words = profile.arguments();
        let has = |word: &str| words.iter().any(|given| given == word);
        assert!(has("profile.board.opt-level=\"z\""), "{words:?}");
        assert!(has("smallos/panic-handler"), "{words:?}");
        assert!(
            has("target.wasm32-unknown-unknown.rustflags=[\
                 \"-Cllvm-args=-inline-threshold=50\",\"-Clink-arg=--page-size=1\",\
                 \"-Clink-arg=-zstack-size=2048\",\"-Clink-arg=--initial-heap=1024\"]"),
            "{words:?}"
        );
    }
}

//! Small guests that a test writes as WebAssembly text.

use crate::{Engine, Finished};

/// What a guest's memory is called, for one of a page of 64 KiB.
pub const MEMORY: &str = r#"(memory (export "memory") 1)"#;

/// A module for tasks with these definitions, whose entry point does this and then returns
/// an empty result.
pub fn task(definitions: &str, entry: &str) -> String {
    format!(
        r#"(module (@custom "component-type" "") {definitions}
             (func (export "smallos:task/run@0.1.0#run") (result i32) {entry} (i32.const 64)))"#
    )
}

impl Engine {
    /// Runs this text as `task.wat`, with flags that are split at spaces. What never ends is
    /// ended after five seconds.
    ///
    /// # Panics
    /// If there is no room for a file.
    pub fn text(self, flags: &str, text: &str) -> Finished {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let file = folder.path().join("task.wat");
        std::fs::write(&file, text).expect("room in the folder");
        let limits = match flags.contains("--timeout") {
            true => &["run", "--no-cache"][..],
            false => &["run", "--no-cache", "--timeout=5s"],
        };
        let words = limits.iter().copied().chain(flags.split_whitespace());
        self.host(words).args([&file]).run()
    }
}

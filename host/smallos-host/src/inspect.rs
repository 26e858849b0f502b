//! `inspect`: what a module is, without running it.

use crate::boards::{BOARDS, Needs};
use crate::cli::Inspect;
use crate::engine::Loaded;
use crate::exit::Code;
use crate::failure::Failure;
use crate::host;
use crate::modules;
use crate::session::Origin;
use crate::voice::{Voice, printable, to_stdout};
use serde_json::{Value, json};
use smallos_config::{Config, show_size};
use smallos_desktop::Program;
use smallos_engine_wasmtime::{Inspection, Kind};
use smallos_syscalls::needs;
use std::collections::BTreeMap;
use wasmparser::{KnownCustom, Parser, Payload};

/// Prints it.
///
/// # Errors
/// That the file can't be read, or what is wrong with it.
pub fn inspect(flags: Inspect) -> Result<Code, Failure> {
    let voice = Voice::new(&flags.host.voice);
    let mut config = Config::default_for_run();
    // Nothing runs, so one place is enough.
    config.task_capacity = 1;
    let engine = host::engine(&config, Origin::Run, &flags.host, voice)?;
    let bytes = modules::read(&flags.module)?;
    let loaded = modules::load(&engine, "module", &flags.module)?;
    let report = Report::new(&loaded, &bytes);
    to_stdout(&match voice.json {
        true => format!("{}\n", report.json(&flags.module.to_string_lossy())),
        false => report.text(&flags.module.to_string_lossy()),
    })?;
    Ok(Code::FINISHED)
}

struct Report<'a> {
    inspection: &'a Inspection,
    bytes: usize,
    /// The functions of each interface.
    imports: BTreeMap<&'a str, Vec<&'a str>>,
    /// The form of each grant, and the functions that need it.
    grants: BTreeMap<&'static str, Vec<&'a str>>,
    /// Languages and tools, with the versions that made it.
    producers: BTreeMap<String, Vec<String>>,
    /// What it takes of a board.
    needs: Needs,
}

impl<'a> Report<'a> {
    fn new(loaded: &'a Loaded, bytes: &[u8]) -> Self {
        let inspection = loaded.inspect();
        let mut imports: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for import in &inspection.imports {
            imports
                .entry(&import.interface)
                .or_default()
                .push(&import.function);
        }
        let mut grants: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (interface, function) in loaded.needs() {
            if let Some(grant) = needs::grant_for(interface, function) {
                grants.entry(grant).or_default().push(function);
            }
        }
        let producers = producers(bytes);
        Self {
            inspection,
            bytes: bytes.len(),
            imports,
            grants,
            producers,
            needs: Needs::of(bytes),
        }
    }

    fn kind(&self) -> &'static str {
        match self.inspection.kind {
            Kind::Task => "smallOS task",
            Kind::Command => "WASI 0.2 command",
        }
    }

    fn form(&self) -> &'static str {
        match self.inspection.core_module {
            true => "core module",
            false => "component",
        }
    }

    fn text(&self, path: &str) -> String {
        let mut text = format!("{}\n", printable(path));
        let mut row = |name: &str, value: &str| {
            text.push_str(&format!("  {name:<14}{}\n", printable(value)));
        };
        row("kind", self.kind());
        row("form", self.form());
        row("size", &format!("{} bytes", self.bytes));
        for memory in &self.inspection.memories {
            let most = memory
                .maximum_bytes
                .map_or("what the limit allows".into(), show_size);
            row(
                "memory",
                &format!(
                    "{} at start, at most {most}",
                    show_size(memory.minimum_bytes)
                ),
            );
        }
        for (field, values) in &self.producers {
            row(field, &values.join(", "));
        }
        if self.imports.is_empty() {
            row("imports", "nothing");
        }
        for (number, (interface, functions)) in self.imports.iter().enumerate() {
            let name = if number == 0 { "imports" } else { "" };
            row(name, &format!("{interface}: {}", functions.join(", ")));
        }
        match (self.grants.is_empty(), self.inspection.kind) {
            (true, Kind::Task) => row("grants", "none needed"),
            (true, Kind::Command) => {
                row(
                    "grants",
                    "none needed to start; directories and sockets are checked at each use",
                );
            }
            (false, _) => {}
        }
        for (number, (grant, functions)) in self.grants.iter().enumerate() {
            let name = if number == 0 { "grants" } else { "" };
            let form = modules::grant_form(grant);
            row(name, &format!("{form} (for {})", functions.join(", ")));
        }
        for (number, board) in BOARDS.iter().enumerate() {
            let name = if number == 0 { "boards" } else { "" };
            row(name, &self.needs.line(board));
        }
        text
    }

    fn json(&self, path: &str) -> Value {
        let memories = self.inspection.memories.iter().map(|memory| {
            json!({ "initial_bytes": memory.minimum_bytes, "maximum_bytes": memory.maximum_bytes })
        });
        json!({
            "file": path,
            "kind": match self.inspection.kind { Kind::Task => "task", Kind::Command => "command" },
            "form": match self.inspection.core_module { true => "core-module", false => "component" },
            "bytes": self.bytes,
            "memories": memories.collect::<Vec<_>>(),
            "imports": self.imports,
            "grants": self.grants,
            "producers": self.producers,
            "boards": self.needs.json(&BOARDS),
        })
    }
}

/// What the producers sections say; text and broken sections say nothing.
fn producers(bytes: &[u8]) -> BTreeMap<String, Vec<String>> {
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    if !bytes.starts_with(b"\0asm") {
        return found;
    }
    for payload in Parser::new(0).parse_all(bytes) {
        let Ok(Payload::CustomSection(section)) = payload else {
            continue;
        };
        let KnownCustom::Producers(fields) = section.as_known() else {
            continue;
        };
        for field in fields.into_iter().flatten() {
            let values = found.entry(field.name.to_owned()).or_default();
            for value in field.values.into_iter().flatten() {
                let text = format!("{} {}", value.name, value.version);
                let text = text.trim().to_owned();
                if !values.contains(&text) {
                    values.push(text);
                }
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_binaries_have_producers() {
        assert!(producers(b"(component)").is_empty());
        assert!(producers(b"\0asm garbage").is_empty());
    }

    #[test]
    fn producers_are_named_with_their_versions() {
        let mut module = b"\0asm\x01\0\0\0".to_vec();
        let mut section = b"\x09producers\x01\x08language\x01\x04Rust\x042024".to_vec();
        module.extend([0, u8::try_from(section.len()).unwrap()]);
        module.append(&mut section);
        assert_eq!(producers(&module)["language"], ["Rust 2024"]);
    }
}

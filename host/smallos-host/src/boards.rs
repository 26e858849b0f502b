//! Which boards a module fits, and why not.
//!
//! One table of the boards and one rule for the heap, each with where its numbers come from.
//! It is about a module at its start: what a task takes while it runs is its own, and bounded
//! by its limits.

use serde_json::{Value, json};
use smallos_desktop::Desktop;
use smallos_engine_wasmi as wasmi_engine;
use smallos_engine_wasmtime as wasmtime_engine;
use smallos_guest_build::{Measured, measure};
use smallos_syscalls::Task;
use std::collections::BTreeSet;
use wasmparser::{Parser, Payload};

/// A board that guests can run on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Board {
    /// Its name on the command line.
    pub name: &'static str,
    /// The chip.
    pub chip: &'static str,
    /// Heap for all guests together, in bytes.
    pub heap_bytes: u64,
    /// Flash for all guests together, in bytes; `None` where it depends on the module that is
    /// soldered beside the chip.
    pub flash_bytes: Option<u64>,
    /// The packages of the contract that its host is built without.
    pub left_out: &'static [&'static str],
}

/// The boards, by name. Heap is what Wi-Fi, TCP/IP, a stack and a reserve leave, counted in
/// November 2026 in images on an emulator (Pico W) and by linking (ESP32-C3); flash is what
/// two images leave of the Pico W's 2 MB. The protocol clients are left out of an image for the
/// RP2040: the engine alone takes nearly all of the flash that it may (`boards/link`).
pub const BOARDS: [Board; 2] = [
    Board {
        name: "esp32-c3",
        chip: "ESP32-C3",
        heap_bytes: 195_000,
        flash_bytes: None,
        left_out: &[],
    },
    Board {
        name: "pico-w",
        chip: "RP2040",
        heap_bytes: 190_000,
        flash_bytes: Some(430_000),
        left_out: &["smallos:web", "smallos:redis", "smallos:mqtt"],
    },
];

/// WebAssembly's page, where the module doesn't ask for another.
const LARGE_PAGE_BYTES: u64 = 64 << 10;

/// The heap that a module takes, in bytes, on a 32-bit board. There are two moments that can
/// be the worst: while it is translated, and as a task that has come to wait. `module` is its
/// size without custom sections, `function` the code of its largest function.
///
/// Fitted to the `heap` lines of `boards/qemu` over 51 guests, engine and glue included; the
/// test below has some of the figures.
///
/// A guest with pages of 64 KiB that can grow its memory does so when it first allocates, and
/// the interpreter then holds the old memory beside one of twice the size.
fn heap_bytes(module: u64, function: u64, memory: u64) -> u64 {
    let loading = module * 22 / 10 + function * 4 + (8 << 10);
    let parked = (module * 21 / 10).saturating_add(memory) + (14 << 10);
    loading.max(parked)
}

/// The board of this name.
pub fn board(name: &str) -> Option<&'static Board> {
    BOARDS.iter().find(|board| board.name == name)
}

/// What a module needs of any board.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Needs {
    /// Heap at the start of the first task, in bytes.
    pub heap_bytes: u64,
    /// Flash, in bytes.
    pub flash_bytes: u64,
    /// The packages that it imports from.
    pub packages: BTreeSet<String>,
    /// Why no board's engine runs it.
    pub refusal: Option<String>,
}

impl Needs {
    /// Of a module's file. WebAssembly text counts as the binary that it stands for.
    pub fn of(file: &[u8]) -> Self {
        match wasmtime_engine::binary(file) {
            Ok(binary) => Self::new(&measure(&binary), packages(&binary), refusal(&binary)),
            Err(error) => Self::new(&measure(file), packages(file), Some(error.to_string())),
        }
    }

    fn new(measured: &Measured, packages: BTreeSet<String>, refusal: Option<String>) -> Self {
        let module = measured.module_bytes.saturating_sub(measured.custom_bytes) as u64;
        let function = measured.function_bytes_max as u64;
        let memory = match measured.grows && measured.page_bytes == LARGE_PAGE_BYTES {
            true => measured.memory_bytes.saturating_mul(3),
            false => measured.memory_bytes,
        };
        Self {
            heap_bytes: heap_bytes(module, function, memory),
            flash_bytes: measured.module_bytes as u64,
            packages,
            refusal,
        }
    }

    /// Why the module doesn't fit a board; nothing if it does.
    pub fn lacking(&self, board: &Board) -> Vec<String> {
        let mut reasons: Vec<String> = self.refusal.iter().cloned().collect();
        let left_out = board.left_out.iter();
        for package in left_out.filter(|name| self.packages.contains(**name)) {
            reasons.push(format!(
                "it imports {package}, which the board's host is built without"
            ));
        }
        if self.heap_bytes > board.heap_bytes {
            reasons.push(format!(
                "it takes about {} bytes of heap, and there are {}",
                self.heap_bytes, board.heap_bytes
            ));
        }
        if let Some(flash_bytes) = board.flash_bytes
            && self.flash_bytes > flash_bytes
        {
            reasons.push(format!(
                "it takes {} bytes of flash, and there are {flash_bytes}",
                self.flash_bytes
            ));
        }
        reasons
    }

    /// One line about a board.
    pub fn line(&self, board: &Board) -> String {
        let lacking = self.lacking(board);
        match lacking.is_empty() {
            true => format!(
                "{}: fits, with about {} of {} bytes of heap",
                board.name, self.heap_bytes, board.heap_bytes
            ),
            false => format!("{}: no: {}", board.name, lacking.join("; ")),
        }
    }

    /// The same for machines.
    pub fn json(&self, boards: &[Board]) -> Value {
        let boards = boards.iter().map(|board| {
            let lacking = self.lacking(board);
            json!({
                "name": board.name,
                "chip": board.chip,
                "fits": lacking.is_empty(),
                "heap_bytes": board.heap_bytes,
                "heap_bytes_needed": self.heap_bytes,
                "flash_bytes": board.flash_bytes,
                "flash_bytes_needed": self.flash_bytes,
                "reasons": lacking,
            })
        });
        json!(boards.collect::<Vec<_>>())
    }
}

/// The packages that a module imports from; of a component, all of its modules. What can't be
/// parsed imports nothing.
fn packages(file: &[u8]) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for payload in Parser::new(0).parse_all(file).flatten() {
        if let Payload::ImportSection(section) = payload {
            let imports = section.into_imports().flatten();
            found
                .extend(imports.filter_map(|import| Some(import.module.split_once('/')?.0.into())));
        }
    }
    found
}

/// Why the engine of the boards doesn't run a module, in its own words.
fn refusal(file: &[u8]) -> Option<String> {
    type Program = wasmi_engine::Program<Task<Desktop>>;
    let loaded = Program::load(&wasmi_engine::Settings::BOARD, "module", file);
    loaded.err().map(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn needs(module_bytes: usize, function_bytes_max: usize, memory_bytes: u64) -> Needs {
        let measured = Measured {
            module_bytes,
            function_bytes_max,
            memory_bytes,
            ..Measured::default()
        };
        Needs::new(&measured, BTreeSet::new(), None)
    }

    #[test]
    fn the_rule_covers_what_was_measured() {
        // `boards/qemu`, 20 November 2026: bytes of the module without custom sections, of
        // its largest function, of its memory at the start, and the peak of the heap.
        for (name, module, function, memory, heap) in [
            ("board-hello", 1_280, 418, 5_232, 18_444),
            ("sensor", 8_104, 1_526, 6_016, 33_076),
            ("sensor-async", 19_330, 7_254, 6_112, 78_836),
        ] {
            let ruled = needs(module, function, memory).heap_bytes;
            assert!(ruled >= heap, "{name}: {ruled} < {heap}");
            assert!(ruled < heap * 3 / 2, "{name}: {ruled} is far from {heap}");
        }
    }

    #[test]
    fn a_board_lacks_heap_or_flash() {
        let pico = board("pico-w").unwrap();
        assert!(needs(10_000, 0, 65_536).lacking(pico).is_empty());
        let large_memory = needs(10_000, 0, 1_114_112).lacking(pico);
        assert_eq!(large_memory.len(), 1, "{large_memory:?}");
        assert!(
            large_memory[0].contains("1149448 bytes of heap"),
            "{large_memory:?}"
        );
        assert_eq!(needs(500_000, 0, 0).lacking(pico).len(), 2);
    }

    #[test]
    fn a_board_lacks_a_package() {
        let mut needs = needs(10_000, 0, 65_536);
        needs.packages = packages(
            &wasmtime_engine::binary(
                b"(module (import \"smallos:mqtt/mqtt@0.1.0\" \"connect\" (func))
                          (import \"smallos:kernel/time@0.1.0\" \"now\" (func)))",
            )
            .unwrap(),
        );
        assert_eq!(
            needs.lacking(board("pico-w").unwrap()),
            ["it imports smallos:mqtt, which the board's host is built without"]
        );
        assert!(needs.lacking(board("esp32-c3").unwrap()).is_empty());
    }

    #[test]
    fn names_are_unique_and_sorted() {
        assert!(BOARDS.windows(2).all(|pair| pair[0].name < pair[1].name));
        assert_eq!(board("pico"), None);
    }
}

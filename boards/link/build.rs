//! Chooses the memory of the chip that a target stands for.

use std::{env, fs, path::PathBuf};

/// The chip of each target; `chips.rs` of xtask has the same list.
const CHIPS: [(&str, &str); 5] = [
    ("thumbv6m-none-eabi", "rp2040"),
    ("thumbv7m-none-eabi", "mps2-an385"),
    ("thumbv8m.main-none-eabihf", "rp2350"),
    ("riscv32imc-unknown-none-elf", "esp32-c3"),
    ("riscv32imac-unknown-none-elf", "esp32-c6"),
];

fn main() {
    println!("cargo::rerun-if-changed=memory");
    let target = env::var("TARGET").expect("cargo sets TARGET");
    let Some((_, chip)) = CHIPS.iter().find(|(name, _)| *name == target) else {
        panic!("smallos-link: no chip known for {target}: add it to CHIPS in build.rs");
    };
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    let memory = format!("memory/{chip}.x");
    fs::copy(&memory, out.join("memory.x")).unwrap_or_else(|error| panic!("{memory}: {error}"));
    println!("cargo::rustc-link-search={}", out.display());
    let here = env::var("CARGO_MANIFEST_DIR").expect("cargo sets CARGO_MANIFEST_DIR");
    println!("cargo::rustc-link-search={here}/memory");
    // riscv-rt's script takes the regions from a script before it, cortex-m-rt's looks for it.
    if target.starts_with("riscv") {
        println!("cargo::rustc-link-arg=-Tmemory.x");
    }
    println!("cargo::rustc-link-arg=-Tlink.x");
    println!("cargo::rustc-link-arg=--nmagic");
}

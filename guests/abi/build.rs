//! Finds the bindings that `cargo xtask guests abi` writes before it builds this guest, and gives
//! the guest a stack for the large frames of their functions.

use std::{env, path::PathBuf};

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rustc-link-arg=-zstack-size=262144");
    let package = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let folder = package.join("../../target/guests-build/abi-bindings");
    println!("cargo::rerun-if-changed={}", folder.display());
    if !folder.join("bindings.rs").is_file() {
        println!("cargo::error=no bindings yet: build this guest with `cargo xtask guests abi`");
    }
    println!("cargo::rustc-env=SMALLOS_ABI_BINDINGS={}", folder.display());
}

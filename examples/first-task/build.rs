//! A stack of 64 KiB instead of rustc's 1 MiB: the task then has two pages of memory.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    if std::env::var("CARGO_CFG_TARGET_FAMILY").as_deref() == Ok("wasm") {
        println!("cargo::rustc-link-arg=-zstack-size=65536");
    }
}

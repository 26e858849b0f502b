//! Gives every guest a small stack: rustc's default of 1 MiB would make each memory 17 pages.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rustc-link-arg=-zstack-size=65536");
}

//! Gives every tiny guest a stack that leaves room for its data in one page of memory.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rustc-link-arg=-zstack-size=16384");
}

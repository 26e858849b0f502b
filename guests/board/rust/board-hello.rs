//! Says hello in less than 2 KB.

#![no_std]

#[smallos::task]
fn main() {
    smallos::println!("hello from a small guest");
}

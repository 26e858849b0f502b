//! Panics: what a board then tells is decided when the guest is built.

#![no_std]

use smallos::{Args, println};

#[smallos::task]
fn main(args: Args) {
    println!("{} argument", args.len() as u32);
    panic!("on purpose, with {} argument", args.len());
}

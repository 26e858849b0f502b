//! Ticks three times. The same file runs on a desktop and on a board.

#![no_std]

use smallos::{
    println,
    time::{Duration, sleep_blocking},
};

#[smallos::task]
fn main() {
    for _ in 0..3 {
        println!("tick");
        sleep_blocking(Duration::from_millis(300));
    }
}

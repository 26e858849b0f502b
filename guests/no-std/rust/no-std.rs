//! An async task without the standard library: its own allocator, its own panic handler.
//! With the argument `panic` it panics.

#![no_std]

extern crate alloc;

use alloc::vec::Vec;

use smallos::{
    Args, println, spawn_local,
    time::{Duration, sleep},
};

#[smallos::task]
async fn main(args: Args) {
    if args.get(0) == Some("panic") {
        panic!("no_std panics on purpose, with {} argument", args.len());
    }
    let handles: Vec<_> = (0..100u64)
        .map(|number| {
            spawn_local(async move {
                sleep(Duration::from_millis(100 - number)).await;
                // Something to allocate, to free and to merge.
                alloc::vec![number; number as usize + 1].iter().sum::<u64>()
            })
        })
        .collect();
    let mut sum = 0;
    for handle in handles {
        sum += handle.await.unwrap_or_default();
    }
    println!("no_std: the sum is {sum}");
}

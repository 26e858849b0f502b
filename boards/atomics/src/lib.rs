//! Compare-and-swap for chips that have none: the RP2040 (Cortex-M0+) and the ESP32-C3
//! (riscv32imc).
//!
//! `Arc` and most of `core::sync::atomic` need compare-and-swap. The target files in
//! `boards/targets` tell the compiler that it is there; LLVM then makes plain loads and stores
//! of atomic loads and stores, and calls of the [functions here](sync) of everything that reads
//! *and* writes. Each runs inside a critical section. A firmware links this crate
//! (`use smallos_atomics as _;`) and an implementation of `critical_section`, and builds `core`
//! and `alloc` for the changed target:
//!
//! ```text
//! RUSTC_BOOTSTRAP=1 cargo build -Zbuild-std=core,alloc -Zjson-target-spec \
//!     --target boards/targets/thumbv6m-none-eabi.json
//! ```
//!
//! # On one core
//! With `critical-section-single-core` of `cortex-m`, or `critical-section-single-hart` of
//! `riscv`, all of it is right without a condition: while interrupts are off, nothing else runs.
//!
//! # On two cores
//! The implementation of `embassy-rp` also takes a hardware lock, so that two of these functions
//! never overlap. A **plain atomic store** of the other core is not kept out, because it doesn't
//! call anything: between the read and the write of one of these functions it is lost. So for
//! an atomic that both cores write, one of these must hold:
//!
//! - nobody stores to it: each write is a `fetch_*`, a `swap` or a `compare_exchange`. That is
//!   how `Arc` counts.
//! - the others write by `compare_exchange` only, and nobody stores while it has the value that
//!   they compare with. That is how a spin lock works which is taken by `compare_exchange` and
//!   released by a store, as in the crate `spin`. A lock taken by `swap` is **not** safe: its
//!   release can be lost, and then it stays taken for ever.
//!
//! Stores can't be made calls too: `embassy-rp`'s critical section itself stores to an atomic,
//! and would wait for itself. smallOS keeps the engine and the kernel on one core, where the
//! question doesn't come up.
//!
//! # What it refuses
//! It isn't for chips that have compare-and-swap: there LLVM uses the instructions, and these
//! functions are never called. Nothing here is for 8-byte atomics; neither target has them.

#![no_std]
#![warn(missing_docs)]

mod exclusive;
pub mod sync;

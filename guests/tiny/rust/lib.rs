//! Tiny guests of smallOS, without the standard library. The guests are the examples.
#![no_std]

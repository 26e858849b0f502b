//! Guests of smallOS for boards: small modules, memory counted in bytes. The guests are the
//! examples.
#![no_std]

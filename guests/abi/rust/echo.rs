//! The calls for all values, written by the generator.

include!(concat!(env!("SMALLOS_ABI_BINDINGS"), "/echo.rs"));

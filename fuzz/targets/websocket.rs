//! What a peer can send, to the state machine of `host/clients/websocket`.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| smallos_websocket::fuzz::fuzz_one(data));

//! What a peer can send, to the state machine of `host/clients/http`.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| smallos_http::fuzz::fuzz_one(data));

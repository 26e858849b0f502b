//! What a peer can send, to the state machine of `host/clients/redis`.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| smallos_redis::fuzz::fuzz_one(data));

//! What a peer can send, to the state machine of `host/clients/mqtt`.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    smallos_mqtt::fuzz::fuzz_one(data);
});

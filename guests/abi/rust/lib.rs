//! The guest of the canonical ABI's test in `tests/abi`. The guest is the example.

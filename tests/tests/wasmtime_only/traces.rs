//! A trap's text goes on with the guest's own functions.

use smallos_tests::Engine::Wasmtime;

#[test]
fn a_trap_shows_the_guests_functions_innermost_first() {
    Wasmtime
        .guest("", "trap", "")
        .run()
        .code(134)
        .says_in_order(&[
            "unreachable",
            "trap::innermost_function",
            "trap::middle_function",
            "trap::outer_function",
        ]);
}

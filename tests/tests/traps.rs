//! What a guest's own code can do wrong: the same words on both engines, and the same end.

use smallos_tests::{
    Engine, each_engine,
    text::{MEMORY, task},
};

/// The entry point, after definitions of a table and functions.
fn trap(engine: Engine, entry: &str, reason: &str) {
    let definitions = format!(
        "{MEMORY} (type $action (func)) (table 2 funcref)
         (func $other (param i32)) (elem (i32.const 1) $other)"
    );
    let finished = engine.text("", &task(&definitions, entry));
    let told = format!("error: task task: trapped: wasm trap: {reason}\n");
    finished.code(134).prints("").says(&told);
}

#[each_engine]
fn each_trap_has_its_words(engine: Engine) {
    for (entry, reason) in [
        ("unreachable", "wasm `unreachable` instruction executed"),
        (
            "(drop (i32.div_u (i32.const 1) (i32.const 0)))",
            "integer divide by zero",
        ),
        (
            "(drop (i64.rem_s (i64.const 1) (i64.const 0)))",
            "integer divide by zero",
        ),
        (
            "(drop (i32.div_s (i32.const 0x80000000) (i32.const -1)))",
            "integer overflow",
        ),
        (
            "(drop (i32.trunc_f32_s (f32.const 1e30)))",
            "integer overflow",
        ),
        (
            "(drop (i32.trunc_f32_s (f32.const nan)))",
            "invalid conversion to integer",
        ),
        (
            "(drop (i32.load (i32.const 65533)))",
            "out of bounds memory access",
        ),
        (
            "(i64.store8 (i32.const -1) (i64.const 0))",
            "out of bounds memory access",
        ),
        (
            "(memory.fill (i32.const 65530) (i32.const 0) (i32.const 7))",
            "out of bounds memory access",
        ),
        (
            "(memory.copy (i32.const 0) (i32.const 1) (i32.const 65536))",
            "out of bounds memory access",
        ),
        (
            "(drop (table.get (i32.const 2)))",
            "undefined element: out of bounds table access",
        ),
        (
            "(call_indirect (type $action) (i32.const 2))",
            "undefined element: out of bounds table access",
        ),
        (
            "(call_indirect (type $action) (i32.const 0))",
            "uninitialized element",
        ),
        (
            "(call_indirect (type $action) (i32.const 1))",
            "indirect call type mismatch",
        ),
    ] {
        trap(engine, entry, reason);
    }
}

#[each_engine]
fn what_does_not_fit_at_the_start_is_a_trap_too(engine: Engine) {
    for (definition, reason) in [
        (
            r#"(data (i32.const 65535) "ab")"#,
            "out of bounds memory access",
        ),
        (
            "(table 1 funcref) (func $one) (elem (i32.const 1) $one)",
            "undefined element: out of bounds table access",
        ),
    ] {
        let finished = engine.text("", &task(&format!("{MEMORY} {definition}"), ""));
        let told = format!("error: task task: trapped: wasm trap: {reason}\n");
        finished.code(134).prints("").says(&told);
    }
}

/// A growth that a limit refuses is no fault; a guest that then traps has met the limit.
#[each_engine]
fn a_refused_growth_is_a_limit_once_the_guest_traps(engine: Engine) {
    let memory = "(memory.grow (i32.const 100))";
    let table = "(table.grow (ref.null func) (i32.const 200000))";
    let flags = "--memory-max 1MiB";
    for (grow, limit) in [(memory, "memory, 1 MiB"), (table, "table elements, 100000")] {
        let definitions = format!("{MEMORY} (table 1 funcref)");
        let goes_on = task(&definitions, &format!("(drop {grow})"));
        engine.text(flags, &goes_on).code(0).prints("").quietly();
        let checks = format!("(if (i32.ne {grow} (i32.const -1)) (then (loop (br 0))))");
        let asks = task(&definitions, &checks);
        engine.text(flags, &asks).code(0).prints("").quietly();
        let gives_up = task(&definitions, &format!("(drop {grow}) unreachable"));
        let finished = engine.text(flags, &gives_up);
        finished
            .code(135)
            .prints("")
            .says("met its limit: ")
            .says(limit);
    }
}

#[each_engine]
fn a_growth_beyond_the_guests_own_maximum_is_its_own_business(engine: Engine) {
    let memory = r#"(memory (export "memory") 1 2) (table 1 2 funcref)"#;
    for grow in [
        "(memory.grow (i32.const 2))",
        "(table.grow (ref.null func) (i32.const 2))",
    ] {
        let finished = engine.text("", &task(memory, &format!("(drop {grow}) unreachable")));
        finished.code(134).says("unreachable");
    }
}

/// Recursion that takes no more than other languages give it.
#[each_engine]
fn a_deep_recursion_is_no_fault_where_it_ends(engine: Engine) {
    let count = "(func $count (param $n i32) (result i32)
        (if (result i32) (i32.eqz (local.get $n))
          (then (i32.const 0))
          (else (i32.add (i32.const 1) (call $count (i32.sub (local.get $n) (i32.const 1)))))))";
    let definitions = format!("{MEMORY} {count}");
    let check = |depth: u32| {
        format!(
            "(if (i32.ne (call $count (i32.const {depth})) (i32.const {depth}))
               (then unreachable))"
        )
    };
    for depth in [1, 100, 3_000] {
        engine
            .text("", &task(&definitions, &check(depth)))
            .code(0)
            .quietly();
    }
    let finished = engine.text("", &task(&definitions, &check(1_000_000)));
    finished.code(135).says("stack, 512 KiB");
}

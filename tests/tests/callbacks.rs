//! What the host calls of a guest beside its entry point: its allocator, what it does before
//! all else, and what it does after its result was read. Each is the guest's own time and the
//! guest's own fault.

use smallos_tests::{
    Engine, each_engine,
    text::{MEMORY, task},
};

const YIELD: &str = r#"(import "smallos:kernel/tasks@0.1.0" "yield" (func $yield))"#;
const NAME: &str = r#"(import "smallos:system/environment@0.1.0" "name" (func $name (param i32)))"#;
const FOR_EVER: &str = "(loop $again (br $again))";

/// A guest that asks for its name, which needs memory, and has this allocator. It traps unless
/// it gets the name `task` at 4096.
fn allocator(imports: &str, body: &str) -> String {
    let realloc =
        format!(r#"(func (export "cabi_realloc") (param i32 i32 i32 i32) (result i32) {body})"#);
    task(
        &format!("{imports} {NAME} {MEMORY} {realloc}"),
        r#"(call $name (i32.const 0))
           (if (i32.ne (i32.load (i32.load (i32.const 0))) (i32.const 0x6b736174))
             (then unreachable))
           (if (i32.ne (i32.load (i32.const 4)) (i32.const 4)) (then unreachable))"#,
    )
}

#[each_engine]
fn an_allocator_says_where_a_result_goes(engine: Engine) {
    for body in [
        "(i32.const 4096)",
        // Memory that wasn't there before.
        "(drop (memory.grow (i32.const 1))) (i32.const 65540)",
        // The old block and its size are none; four bytes are wanted, at any place.
        "(if (i32.or (local.get 0) (local.get 1)) (then unreachable))
         (if (i32.ne (local.get 2) (i32.const 1)) (then unreachable))
         (if (i32.ne (local.get 3) (i32.const 4)) (then unreachable))
         (i32.const 4097)",
    ] {
        engine
            .text("", &allocator("", body))
            .code(0)
            .prints("")
            .quietly();
    }
}

#[each_engine]
fn an_allocator_that_lies_is_to_blame(engine: Engine) {
    for place in ["-1", "65533", "0x7ffffff0"] {
        let finished = engine.text("", &allocator("", &format!("(i32.const {place})")));
        finished.code(134).prints("").says(engine.of(
            "realloc return: beyond end of memory",
            "smallos:system/environment@0.1.0#name: cabi_realloc returned a pointer",
        ));
    }
}

#[each_engine]
fn an_allocator_that_traps_is_to_blame(engine: Engine) {
    let finished = engine.text("", &allocator("", "unreachable"));
    finished
        .code(134)
        .says("wasm `unreachable` instruction executed");
}

#[each_engine]
fn an_allocator_that_never_ends_is_ended_by_the_timeout(engine: Engine) {
    let text = allocator("", &format!("{FOR_EVER} unreachable"));
    engine
        .text("--timeout 100ms", &text)
        .code(124)
        .says("100 ms");
}

#[each_engine]
fn an_allocator_may_not_call_the_host(engine: Engine) {
    let finished = engine.text("", &allocator(YIELD, "(call $yield) (i32.const 4096)"));
    finished.code(134).prints("").says(engine.of(
        "cannot leave component instance",
        "smallos:kernel/tasks@0.1.0#yield: a call from cabi_realloc",
    ));
}

/// A guest with a post-return function, which frees its result.
fn after(imports: &str, body: &str) -> String {
    let post =
        format!(r#"(func (export "cabi_post_smallos:task/run@0.1.0#run") (param i32) {body})"#);
    task(&format!("{imports} {MEMORY} {post}"), "")
}

#[each_engine]
fn a_result_is_given_back_after_it_was_read(engine: Engine) {
    let check = "(if (i32.ne (local.get 0) (i32.const 64)) (then unreachable))";
    engine
        .text("", &after("", check))
        .code(0)
        .prints("")
        .quietly();
    engine
        .text("", &after("", "unreachable"))
        .code(134)
        .says("unreachable");
    let finished = engine.text("--timeout 100ms", &after("", FOR_EVER));
    finished.code(124).says("100 ms");
    let finished = engine.text("", &after(YIELD, "(call $yield)"));
    finished.code(134).says(engine.of(
        "cannot leave component instance",
        "smallos:kernel/tasks@0.1.0#yield: a call from cabi_realloc or a post-return",
    ));
}

/// A guest that traps unless its start function and `_initialize` have run, in this order.
fn before(imports: &str, start: &str, initialize: &str) -> String {
    let definitions = format!(
        r#"{imports} {MEMORY} (global $done (mut i32) (i32.const 0))
           (func $start {start} (global.set $done (i32.const 1)))
           (start $start)
           (func (export "_initialize")
             {initialize}
             (if (i32.ne (global.get $done) (i32.const 1)) (then unreachable))
             (global.set $done (i32.const 2)))"#
    );
    let check = "(if (i32.ne (global.get $done) (i32.const 2)) (then unreachable))";
    task(&definitions, check)
}

#[each_engine]
fn what_comes_before_the_entry_point_runs_in_order(engine: Engine) {
    for (start, initialize) in [
        ("", ""),
        ("(call $yield)", ""),
        ("", "(call $yield)"),
        ("(call $yield) (call $yield)", "(call $yield)"),
    ] {
        let text = before(YIELD, start, initialize);
        engine.text("", &text).code(0).prints("").quietly();
    }
}

/// A start function can't, where a component is made of the module: a component's functions
/// that need memory are there only once the module has started (`wasmi_only`).
#[each_engine]
fn what_initializes_a_module_may_wait(engine: Engine) {
    let sleep = r#"(import "smallos:kernel/time@0.1.0" "sleep" (func $sleep (param i64 i32)))"#;
    let wait = "(call $sleep (i64.const 1000000) (i32.const 0))";
    let text = before(sleep, "", wait);
    engine.text("", &text).code(0).prints("").quietly();
}

#[each_engine]
fn what_comes_before_the_entry_point_may_be_at_fault(engine: Engine) {
    for (start, initialize) in [("unreachable", ""), ("", "unreachable")] {
        let finished = engine.text("", &before("", start, initialize));
        finished.code(134).says("unreachable");
    }
    for (start, initialize) in [(FOR_EVER, ""), ("", FOR_EVER)] {
        let text = before("", start, initialize);
        engine
            .text("--timeout 100ms", &text)
            .code(124)
            .says("100 ms");
    }
}

//! A host whose tasks all wait uses no processor time: there is no busy loop.

use std::{thread, time::Duration};

use smallos_tests::{Engine, Job, each_engine, round_trips};

#[each_engine]
fn a_waiting_host_uses_no_processor_time(engine: Engine) {
    let job = Job::new("workers = 2")
        .task("sleeper", "sleeper", "")
        .task(
            "echo",
            "echo-server",
            "args = [\"0\"]\ngrants = [\"net.listen=127.0.0.1:*\"]",
        )
        .task("reader", "stdin-cat", "grants = [\"console.read\"]");
    let mut running = engine.up(&job).keep_input().start();
    let address = running.shows("listening on ");
    round_trips(&address, 3);
    thread::sleep(Duration::from_millis(300));
    let before = running.cpu_time();
    thread::sleep(Duration::from_secs(2));
    let used = running.cpu_time() - before;
    // Generous: a quarter of a core. A busy loop takes all of one.
    assert!(
        used < Duration::from_millis(500),
        "{used:?} of processor time in 2 s"
    );
}

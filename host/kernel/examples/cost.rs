//! Prints what the kernel's hot paths cost, in nanoseconds, with 1, 1,000 and 100,000 tasks.
//! The least of several rounds; compare figures of one run only.

use smallos_kernel::{
    Config, Decision, Instant, Kernel, Outcome, Pid, Priority, Processor, Restart, Spawn, Stop,
    Wait,
};
use std::hint::black_box;
use std::time::Instant as Clock;

const ON: Processor = Processor(0);
const ROUNDS: usize = 7;
const TIMES: u64 = 200_000;

fn kernel(tasks: u32) -> Kernel<Box<u64>> {
    let config = Config {
        capacity: tasks + 2_048,
        ..Config::default()
    };
    let mut kernel = Kernel::new(config).expect("a valid configuration");
    for n in 0..tasks {
        spawn(&mut kernel, u64::from(n), Box::new(u64::from(n)));
    }
    kernel
}

fn spawn(kernel: &mut Kernel<Box<u64>>, now: u64, body: Box<u64>) -> Pid {
    let spawn = Spawn {
        parent: None,
        name: Box::default(),
        priority: Priority::new(4),
        watcher: false,
        timeout_ns: None,
        descendants_max: 0,
        restart: Restart::NEVER,
        body,
    };
    kernel.spawn(Instant(now), spawn).expect("there is room")
}

fn next(kernel: &mut Kernel<Box<u64>>, now: u64) -> (Pid, Box<u64>) {
    match kernel.next(Instant(now), ON) {
        Some(Decision::Run { pid, body }) => (pid, body),
        other => panic!("a task is ready: {other:?}"),
    }
}

/// Nanoseconds for one call of `step`: the least of the rounds.
fn least(mut step: impl FnMut(u64)) -> f64 {
    let mut best = f64::MAX;
    let mut now = 1_000_000;
    for _ in 0..ROUNDS {
        let clock = Clock::now();
        for _ in 0..TIMES {
            now += 100;
            step(now);
        }
        best = best.min(clock.elapsed().as_nanos() as f64 / TIMES as f64);
    }
    best
}

fn yield_and_next(tasks: u32) -> f64 {
    let mut k = kernel(tasks);
    let mut running = Some(next(&mut k, 0));
    least(|now| {
        if let Some((pid, body)) = running.take() {
            k.yield_now(pid);
            k.stop(Instant(now), pid, body, Stop::Waiting);
        }
        running = Some(black_box(next(&mut k, now)));
    })
}

fn spawn_and_exit(tasks: u32) -> f64 {
    let mut k = kernel(tasks);
    // The others wait, so that each new task runs at once.
    for _ in 0..tasks {
        let (pid, body) = next(&mut k, 0);
        k.wait(Instant(0), pid, Wait::default());
        k.stop(Instant(0), pid, body, Stop::Waiting);
    }
    let mut spare = Some(Box::new(0));
    least(|now| {
        spawn(&mut k, now, spare.take().unwrap_or_default());
        let (pid, body) = next(&mut k, now);
        let outcome = Outcome::Finished(Box::default());
        match k.exit(Instant(now), pid, body, outcome) {
            smallos_kernel::Exit::Ended { body } => spare = Some(body),
            other => panic!("it never restarts: {other:?}"),
        }
    })
}

/// All tasks sleep; each in turn is woken by an event before its time and sleeps again.
fn arm_and_cancel(tasks: u32) -> f64 {
    let mut k = kernel(tasks);
    let mut pids = Vec::new();
    let sleep = |k: &mut Kernel<Box<u64>>, now: u64| {
        let (pid, body) = next(k, now);
        let until = Some(Instant(now + 1_000_000_000 + u64::from(pid.get()) * 977));
        let wait = Wait {
            until,
            ..Wait::default()
        };
        black_box(k.wait(Instant(now), pid, wait));
        k.stop(Instant(now), pid, body, Stop::Waiting);
        pid
    };
    for _ in 0..tasks {
        pids.push(sleep(&mut k, 0));
    }
    let mut turn = 0;
    least(|now| {
        k.notify(Instant(now), pids[turn]);
        sleep(&mut k, now);
        turn = (turn + 7) % pids.len();
    })
}

/// All tasks sleep; time passes, each that wakes sleeps again.
fn fire_and_rearm(tasks: u32) -> f64 {
    let mut k = kernel(tasks);
    let span = u64::from(tasks) * 100;
    let sleep = |k: &mut Kernel<Box<u64>>, now: u64, until: u64| {
        let (pid, body) = next(k, now);
        let wait = Wait {
            until: Some(Instant(until)),
            ..Wait::default()
        };
        black_box(k.wait(Instant(now), pid, wait));
        k.stop(Instant(now), pid, body, Stop::Waiting);
    };
    for n in 0..u64::from(tasks) {
        sleep(&mut k, 0, 1_000_000 + 100 + n * 100);
    }
    least(|now| {
        k.advance(Instant(now));
        sleep(&mut k, now, now + span);
    })
}

fn main() {
    type Measure = fn(u32) -> f64;
    let measures: [(&str, Measure); 4] = [
        ("yield + next", yield_and_next),
        ("spawn + next + exit", spawn_and_exit),
        ("notify + next + arm + wait (cancels)", arm_and_cancel),
        ("fire + next + arm + wait", fire_and_rearm),
    ];
    println!(
        "{:38}{:>10}{:>10}{:>10}",
        "ns, tasks:", 1, "1,000", "100,000"
    );
    for (name, measure) in measures {
        print!("{name:38}");
        for tasks in [1, 1_000, 100_000] {
            print!("{:>10.1}", measure(tasks));
        }
        println!();
    }
}

//! smallOS on the Cortex-M3 of QEMU's mps2-an385: runs the guests that are built into the
//! image, by priority, and says on the UART what they do and how much heap each of them takes.
//!
//! The lines, in which `NAME[PID]` is a task and bytes are escaped as Rust's `escape_ascii`
//! does:
//!
//! ```text
//! group NAME ...
//! NAME[PID] stdout: BYTES
//! NAME[PID] stderr: BYTES
//! NAME[PID] log LEVEL CONTEXT: MESSAGE
//! NAME[PID] ended: HOW
//! guest NAME refused: WHY
//! heap NAME file=N memory=N program=N loading=N parked=N peak=N
//! heap all host=N peak=N left=N stack=N
//! stuck: WHY
//! over: good or bad
//! ```
//!
//! The status is 0 if every guest could be loaded and has ended, however it did, and nothing
//! was left in the heap; it is 1 otherwise.

#![no_std]
#![no_main]

extern crate alloc;

mod board;
mod clock;
mod guests;
mod heap;
mod metered;
mod registers;
mod stack;
mod stop;
mod uart;

use board::{Board, Guest};
use clock::Clock;
use core::fmt;
use cortex_m_rt::entry;
use guests::Built;
use smallos_kernel::{End, Outcome, Pid, Restart};
use smallos_solo::{Config, Ending, NoNet, Observer, Slice, Solo};
use smallos_syscalls::TaskSpec;
use stop::{FAILED, GOOD, leave};
use uart::Uart;

#[entry]
fn main() -> ! {
    heap::start();
    let uart = Uart::start();
    let Some(peripherals) = cortex_m::Peripherals::take() else {
        leave(FAILED);
    };
    let mut board = Board {
        uart,
        clock: Clock::start(peripherals.SYST),
        net: NoNet,
    };
    let mut good = true;
    for group in guests::GROUPS {
        let ran = run(board, group);
        good &= ran.good;
        board = ran.board;
    }
    board.say(format_args!("over: {}", if good { "good" } else { "bad" }));
    leave(if good { GOOD } else { FAILED })
}

/// What is left of a group of guests.
struct Ran {
    board: Board,
    /// All could be loaded, and ended.
    good: bool,
}

/// Runs the guests of a group, side by side, on a host of their own.
fn run(mut board: Board, group: &'static [Built]) -> Ran {
    heap::begin_accounts();
    let before = heap::held_by_all().live;
    write_names(&mut board, group);
    let config = Config {
        slice: Slice::Time {
            ns: u64::from(guests::SLICE_MS) * 1_000_000,
        },
        ..Config::default()
    };
    let Ok(solo) = Solo::new(config, board) else {
        leave(FAILED);
    };
    let loaded = guests::load(&solo, group);
    let host = heap::held_by_all().live - before - guests::held(&loaded);
    let mut good = loaded.iter().all(|guest| guest.program.is_some());
    for guest in &loaded {
        if let (Some(spec), name) = (guest.task(), guest.built.name)
            && let Err(error) = solo.spawn(spec, Restart::NEVER)
        {
            say(&solo, format_args!("guest {name} refused: {error}"));
            good = false;
        }
    }
    while let Err(stuck) = solo.run(&mut Ends(&solo)) {
        say(&solo, format_args!("stuck: {stuck}"));
        good = false;
        solo.stop();
    }
    for guest in &loaded {
        guest.report(&solo);
    }
    drop(loaded);
    let peak = heap::held_by_all().peak;
    let Ok(mut board) = solo.into_machine() else {
        leave(FAILED);
    };
    let (left, stack) = (heap::held_by_all().live - before, stack::used_bytes());
    board.say(format_args!(
        "heap all host={host} peak={peak} left={left} stack={stack}"
    ));
    good &= left == 0;
    Ran { board, good }
}

fn write_names(board: &mut Board, group: &[Built]) {
    let names = group.iter().map(|built| built.name);
    let names = names.collect::<alloc::vec::Vec<_>>().join(" ");
    board.say(format_args!("group {names}"));
}

/// Writes one line.
fn say(solo: &Solo<Board>, line: fmt::Arguments<'_>) {
    solo.with_machine(|board| board.say(line));
}

/// Says how tasks end.
struct Ends<'a>(&'a Solo<Board>);

impl Observer<Board> for Ends<'_> {
    fn ended(&mut self, pid: Pid, spec: &TaskSpec<Guest>, outcome: &Outcome, _: End) {
        let (name, ending) = (&spec.name, Ending(outcome));
        say(self.0, format_args!("{name}[{pid}] ended: {ending}"));
    }
}

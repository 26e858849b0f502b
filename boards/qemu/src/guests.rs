//! The guests that are built into the image, from their bytes to their tasks.

use crate::board::{Board, Guest};
use crate::heap::{self, Account};
use crate::metered::Metered;
use crate::say;
use alloc::string::String;
use alloc::vec::Vec;
use smallos_engine_wasmi::{Program, Settings};
use smallos_grants::Grants;
use smallos_kernel::Priority;
use smallos_solo::Solo;
use smallos_syscalls::{Inherited, Limits, Shared, TaskSpec};

/// One guest, as the build made it.
pub struct Built {
    pub name: &'static str,
    /// `None` is a module that others spawn.
    pub priority: Option<u8>,
    pub arguments: &'static [&'static str],
    pub file: &'static [u8],
}

/// What build.rs made of the environment: `GROUPS`, and `TIMEOUT_MS` and `SLICE_MS` for
/// each task.
mod table {
    use super::Built;

    include!(concat!(env!("OUT_DIR"), "/guests.rs"));
}

pub use table::{GROUPS, SLICE_MS};

/// A guest that was loaded, or refused.
pub struct Loaded {
    pub built: &'static Built,
    pub program: Option<Guest>,
    account: Account,
    memory_bytes: u64,
    /// The heap that the program takes, without an instance.
    program_bytes: isize,
    /// The most that was taken while it was loaded.
    loading_bytes: isize,
}

/// Loads the guests of a group and makes them known to those who spawn.
pub fn load(solo: &Solo<Board>, group: &'static [Built]) -> Vec<Loaded> {
    let mut loaded = Vec::new();
    for (number, built) in group.iter().enumerate() {
        let name = built.name;
        let Some(account) = Account::of_guest(number) else {
            say(solo, format_args!("guest {name} refused: too many guests"));
            continue;
        };
        let program = heap::charged(account, || {
            Program::load(&Settings::BOARD, name, built.file)
        });
        let held = heap::held(account);
        let mut memory_bytes = 0;
        let program = match program {
            Ok(program) => {
                memory_bytes = program.inspect().memory_bytes;
                let program = Metered::new(program, account);
                solo.add_module(name, program.clone());
                Some(program)
            }
            Err(error) => {
                say(solo, format_args!("guest {name} refused: {error}"));
                None
            }
        };
        loaded.push(Loaded {
            built,
            program,
            account,
            memory_bytes,
            program_bytes: held.live,
            loading_bytes: held.peak,
        });
    }
    loaded
}

/// The heap that all of them hold.
pub fn held(loaded: &[Loaded]) -> isize {
    let bytes = loaded.iter().map(|guest| heap::held(guest.account).live);
    bytes.sum()
}

impl Loaded {
    /// The task that it is started as, if it is to be started.
    pub fn task(&self) -> Option<TaskSpec<Guest>> {
        let inherited = Inherited {
            grants: Grants::all(),
            ..Inherited::default()
        };
        let arguments = self.built.arguments.iter().copied();
        Some(TaskSpec {
            module: self.program.clone()?,
            name: self.built.name.into(),
            arguments: arguments.map(String::from).collect(),
            priority: Priority::new(self.built.priority?),
            watcher: false,
            limits: Limits {
                memory_bytes: 4 << 20,
                timeout_ns: Some(u64::from(table::TIMEOUT_MS) * 1_000_000),
                ..Limits::default()
            },
            ends: None,
            inherited: Shared::new(inherited),
        })
    }

    /// Says what it took of the heap.
    pub fn report(&self, solo: &Solo<Board>) {
        let Built { name, file, .. } = self.built;
        let (file, memory) = (file.len(), self.memory_bytes);
        let (program, loading) = (self.program_bytes, self.loading_bytes);
        let heap::Held { parked, peak, .. } = heap::held(self.account);
        let line = format_args!(
            "heap {name} file={file} memory={memory} program={program} loading={loading} \
             parked={parked} peak={peak}"
        );
        say(solo, line);
    }
}

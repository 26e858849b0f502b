//! The heap, with an account of who holds how much of it.
//!
//! Whoever runs says so with [`charged`]; what is taken meanwhile is put on its account and
//! what is given back is taken off. A block that one takes and another gives back makes one
//! account too high and the other too low. Tasks free their own, except for what the kernel
//! keeps of a task that another one started: a few hundred bytes for each.

use core::alloc::{GlobalAlloc, Layout};
use core::cell::RefCell;
use core::ptr::{self, NonNull};
use critical_section::{CriticalSection, Mutex};
use linked_list_allocator::Heap;

/// Accounts: the host's, and one for each guest's program.
pub const ACCOUNTS: usize = 33;
/// The account of the host itself.
pub const HOST: Account = Account(0);

/// The PSRAM of the board: Arm AN385, table 3-1.
const HEAP_START: usize = 0x2100_0000;
const HEAP_BYTES: usize = 16 << 20;

#[global_allocator]
static COUNTED: Counted = Counted(Mutex::new(RefCell::new(State {
    heap: Heap::empty(),
    all: NOTHING,
    accounts: [NOTHING; ACCOUNTS],
    present: HOST,
})));

const NOTHING: Held = Held {
    live: 0,
    peak: 0,
    parked: 0,
};

/// Names an account.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Account(usize);

impl Account {
    /// The account of the guest with this number, the first being 0.
    pub fn of_guest(number: usize) -> Option<Self> {
        Some(Self(number + 1)).filter(|account| account.0 < ACCOUNTS)
    }
}

/// Bytes of the heap, the allocator's own rounding included.
#[derive(Clone, Copy)]
pub struct Held {
    /// Now.
    pub live: isize,
    /// At most.
    pub peak: isize,
    /// At most, while none of the account's tasks ran.
    pub parked: isize,
}

impl Held {
    fn add(&mut self, bytes: isize) {
        self.live += bytes;
        self.peak = self.peak.max(self.live);
    }
}

struct Counted(Mutex<RefCell<State>>);

struct State {
    heap: Heap,
    all: Held,
    accounts: [Held; ACCOUNTS],
    present: Account,
}

impl State {
    /// Lets `f` change the heap and writes down by how much.
    fn counting<R>(&mut self, f: impl FnOnce(&mut Heap) -> R) -> R {
        let before = self.heap.used() as isize;
        let result = f(&mut self.heap);
        let bytes = self.heap.used() as isize - before;
        self.all.add(bytes);
        if let Some(account) = self.accounts.get_mut(self.present.0) {
            account.add(bytes);
        }
        result
    }
}

fn with<R>(f: impl FnOnce(&mut State) -> R) -> R {
    critical_section::with(|section: CriticalSection<'_>| f(&mut COUNTED.0.borrow_ref_mut(section)))
}

/// Makes the heap usable. Called once, before anything is taken from it.
pub fn start() {
    with(|state| {
        let start = ptr::with_exposed_provenance_mut::<u8>(HEAP_START);
        // SAFETY: the PSRAM is there for as long as the board runs, the linker puts nothing
        // into it (`memory.x` doesn't name it), and this is called once.
        unsafe { state.heap.init(start, HEAP_BYTES) };
    });
}

/// Begins all accounts anew, and the peak of all together.
pub fn begin_accounts() {
    with(|state| {
        state.accounts = [NOTHING; ACCOUNTS];
        state.all.peak = state.all.live;
    });
}

/// Runs `f` on somebody's account.
pub fn charged<R>(account: Account, f: impl FnOnce() -> R) -> R {
    let before = with(|state| core::mem::replace(&mut state.present, account));
    let result = f();
    with(|state| state.present = before);
    result
}

/// Notes what somebody holds that goes to wait.
pub fn parked(account: Account) {
    with(|state| {
        if let Some(held) = state.accounts.get_mut(account.0) {
            held.parked = held.parked.max(held.live);
        }
    });
}

/// What somebody holds.
pub fn held(account: Account) -> Held {
    with(|state| state.accounts.get(account.0).copied()).unwrap_or(NOTHING)
}

/// What all hold together.
pub fn held_by_all() -> Held {
    with(|state| state.all)
}

// SAFETY: the heap hands out blocks as `GlobalAlloc` asks for: aligned, big enough, and to
// nobody else until they come back. The critical section keeps others out, and nothing in here
// panics or allocates.
unsafe impl GlobalAlloc for Counted {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        with(|state| state.counting(|heap| heap.allocate_first_fit(layout)))
            .map_or(ptr::null_mut(), NonNull::as_ptr)
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        let Some(block) = NonNull::new(block) else {
            return;
        };
        // SAFETY: the caller promises that the block came from `alloc` with this layout.
        with(|state| state.counting(|heap| unsafe { heap.deallocate(block, layout) }));
    }
}

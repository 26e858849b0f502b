//! One guest from start to end: a state machine around wasmi's resumable calls.
//!
//! ```text
//!   instantiate -> start function -> _initialize -> entry -> post-return -> ended
//!                         each of them:
//!            +--------------------------------------------+
//!            v                                            |
//!        computing --out of fuel, told to give way--> (GaveWay)
//!          ^   |--a call waits----> waiting ---------> (Waiting)
//!          |   |--a result needs memory--> allocating: cabi_realloc computes, once for each
//!          +---+                           piece; then the result is written
//! ```
//!
//! No guest code ever runs on top of another call of the guest's: what interrupts it is
//! finished first, here, and may itself be preempted.

use crate::canon::{Broken, Lift, Lifter, Lowerer, Request};
use crate::glue::{self, BYTES_PER_FUEL, Glue, Left, Open, Place, Prepared, State, Stopped};
use crate::limits::Limiter;
use crate::load::{INITIALIZE, Loaded, MEMORY, REALLOC};
use crate::outcome;
use crate::settings::Settings;
use crate::start;
use alloc::boxed::Box;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use smallos_kernel::{LimitKind, Outcome};
use smallos_syscalls::{BYTES_MAX, Limits, Step, ended};
use wasmi::{
    Error, Extern, Func, Instance, Memory, Module, ResumableCall, ResumableCallHostTrap,
    ResumableCallOutOfFuel, Store, Val,
};

/// A guest and all that it holds.
pub(crate) struct Guest<S: 'static> {
    store: Store<State<S>>,
    glue: Glue<S>,
    fuel_slice: u64,
    /// What to call of it; none before it is instantiated.
    exports: Option<Exports>,
    phase: Phase<S>,
}

struct Exports {
    memory: Memory,
    realloc: Option<Func>,
    /// The start function and `_initialize`, as far as the guest has them; the last is first.
    before: Vec<Func>,
    entry: Func,
    post_return: Option<Func>,
}

/// Where a guest stands.
enum Phase<S: 'static> {
    /// There is no instance yet.
    Fresh,
    /// It runs as soon as it may.
    Runs(Resumption, Aim<S>),
    /// It waits in a call.
    Waits(ResumableCallHostTrap, Open<S>, Aim<S>),
    /// A result needs memory.
    Allocates(Box<Allocation<S>>),
    /// It has ended.
    Ended,
}

/// How the interpreter is entered.
enum Resumption {
    Call(Func, Arguments),
    /// Back from a host call, with its result.
    Returned(ResumableCallHostTrap, Option<Val>),
    Refueled(ResumableCallOutOfFuel),
}

/// What the host passes to a guest's function.
enum Arguments {
    None,
    /// `cabi_realloc`'s: no old block.
    Realloc(Request),
    /// A post-return function's.
    Pointer(u32),
}

/// What the interpreter is working at.
enum Aim<S: 'static> {
    Before,
    Entry,
    Realloc(Box<Allocation<S>>),
    /// The guest's outcome is known.
    PostReturn(Box<Outcome>),
}

/// A result on its way into the guest's memory.
struct Allocation<S: 'static> {
    /// The call that it is the result of.
    call: ResumableCallHostTrap,
    place: Place<S>,
    aim: Aim<S>,
    result: Box<dyn Prepared>,
    requests: Vec<Request>,
    pointers: Vec<u32>,
}

/// What came of a stretch in the interpreter.
enum Stretch {
    Finished(u32),
    Left(ResumableCallHostTrap),
    OutOfFuel(ResumableCallOutOfFuel),
}

/// Why a guest doesn't go on.
type End = Outcome;

impl<S> Guest<S> {
    /// An instance that is not made yet.
    pub fn new(
        module: &Module,
        glue: Glue<S>,
        settings: &Settings,
        limits: &Limits,
        syscalls: S,
    ) -> Self {
        let state = State {
            syscalls,
            limiter: Limiter::new(limits),
            handles: Default::default(),
            memory: None,
            left: None,
            may_leave: true,
            budget: settings.budget,
        };
        let mut store = Store::new(module.engine(), state);
        store.limiter(|state| &mut state.limiter);
        Self {
            store,
            glue,
            fuel_slice: settings.fuel_slice.max(1),
            exports: None,
            phase: Phase::Fresh,
        }
    }

    /// Makes the instance and gets ready to run it.
    fn instantiate(&mut self, loaded: &Loaded<S>) -> Result<(), End> {
        let places = loaded.imports.iter();
        let externs: Vec<Extern> = places
            .map(|place| {
                let link = place.import.link;
                Extern::Func(link(&mut self.store, place.interface, place.import))
            })
            .collect();
        // Filling tables and memories costs fuel, and can't be interrupted; the module's size
        // bounds it.
        self.set_fuel(u64::MAX / 2)?;
        let instance = Instance::new(&mut self.store, &loaded.module, &externs)
            .map_err(|error| self.blame_instantiation(&error))?;
        let function = |name: &str| instance.get_func(&self.store, name);
        let missing = |name: &str| Outcome::NotStarted(format!("{name} is missing").into());
        let memory = instance.get_memory(&self.store, MEMORY);
        let mut before: Vec<Func> = Vec::new();
        before.extend(function(INITIALIZE));
        before.extend(function(start::NAME));
        let exports = Exports {
            memory: memory.ok_or_else(|| missing(MEMORY))?,
            realloc: function(REALLOC),
            before,
            entry: function(self.glue.entry).ok_or_else(|| missing(self.glue.entry))?,
            post_return: function(self.glue.post_return),
        };
        self.store.data_mut().memory = Some(exports.memory);
        let exports = self.exports.insert(exports);
        self.phase = next(exports);
        self.refuel()
    }

    /// Runs the guest until it waits, gives way or ends. Asks `should_yield` after each slice
    /// of fuel. `loaded` is what it was made from.
    pub fn resume(&mut self, loaded: &Loaded<S>, should_yield: &mut dyn FnMut() -> bool) -> Step {
        self.go(loaded, should_yield).unwrap_or_else(|end| {
            self.phase = Phase::Ended;
            Step::Ended(end)
        })
    }

    fn go(
        &mut self,
        loaded: &Loaded<S>,
        should_yield: &mut dyn FnMut() -> bool,
    ) -> Result<Step, End> {
        self.refuel()?;
        loop {
            match core::mem::replace(&mut self.phase, Phase::Ended) {
                Phase::Fresh => self.instantiate(loaded)?,
                Phase::Runs(resumption, aim) => match self.stretch(resumption, &aim)? {
                    Stretch::Finished(value) => self.finished(aim, value)?,
                    Stretch::Left(call) => {
                        let left = self.store.data_mut().left.take();
                        // Only `glue::enter` makes host traps, and it leaves something.
                        let left = left.ok_or_else(|| self.blame(call.host_error()))?;
                        self.leave(left, call, aim)?;
                    }
                    Stretch::OutOfFuel(call) => {
                        self.phase = Phase::Runs(Resumption::Refueled(call), aim);
                        if should_yield() {
                            return Ok(Step::GaveWay);
                        }
                        self.refuel()?;
                    }
                },
                Phase::Waits(call, open, aim) => match glue::again(&mut self.store, open) {
                    Ok(result) => {
                        self.phase = Phase::Runs(Resumption::Returned(call, result), aim);
                    }
                    Err(left) => self.leave(left, call, aim)?,
                },
                Phase::Allocates(allocation) => self.allocate(allocation)?,
                Phase::Ended => {
                    return Err(Outcome::NotStarted("it was resumed after its end".into()));
                }
            }
            if let Phase::Waits(..) = self.phase {
                return Ok(Step::Waiting);
            }
        }
    }

    /// Gives the guest a slice of fuel, or more where its next instruction, such as a large
    /// `memory.fill`, needs more: it would never get it otherwise.
    fn refuel(&mut self) -> Result<(), End> {
        let required = match &self.phase {
            Phase::Runs(Resumption::Refueled(call), _) => call.required_fuel(),
            _ => 0,
        };
        self.set_fuel(self.fuel_slice.max(required))
    }

    /// Lets the interpreter run.
    fn stretch(&mut self, resumption: Resumption, aim: &Aim<S>) -> Result<Stretch, End> {
        // `may_leave` of the component model: while the guest serves the host, it must not
        // call it.
        self.store.data_mut().may_leave = matches!(aim, Aim::Before | Aim::Entry);
        let returns = matches!(aim, Aim::Entry | Aim::Realloc(_));
        let mut result = [Val::I32(0)];
        let outputs = if returns { &mut result[..] } else { &mut [] };
        let store = &mut self.store;
        let called = match resumption {
            Resumption::Call(func, Arguments::None) => func.call_resumable(store, &[], outputs),
            Resumption::Call(func, Arguments::Pointer(pointer)) => {
                func.call_resumable(store, &[Val::I32(pointer as i32)], outputs)
            }
            Resumption::Call(func, Arguments::Realloc(Request { bytes, align })) => {
                let args = [0, 0, align, bytes].map(|value| Val::I32(value as i32));
                func.call_resumable(store, &args, outputs)
            }
            Resumption::Returned(call, value) => call.resume(store, value.as_slice(), outputs),
            Resumption::Refueled(call) => call.resume(store, outputs),
        };
        match called {
            Ok(ResumableCall::Finished) => Ok(Stretch::Finished(match result {
                [Val::I32(value)] => value as u32,
                _ => 0,
            })),
            Ok(ResumableCall::HostTrap(call)) => Ok(Stretch::Left(call)),
            Ok(ResumableCall::OutOfFuel(call)) => Ok(Stretch::OutOfFuel(call)),
            Err(error) => Err(self.blame(&error)),
        }
    }

    /// A function of the guest's has returned.
    fn finished(&mut self, aim: Aim<S>, value: u32) -> Result<(), End> {
        let exports = self.exports()?;
        self.phase = match aim {
            Aim::Before => next(exports),
            Aim::Entry => {
                let post_return = exports.post_return;
                let outcome = self.result(value)?;
                match post_return {
                    Some(func) => Phase::Runs(
                        Resumption::Call(func, Arguments::Pointer(value)),
                        Aim::PostReturn(Box::new(outcome)),
                    ),
                    None => return Err(outcome),
                }
            }
            Aim::PostReturn(outcome) => return Err(*outcome),
            Aim::Realloc(mut allocation) => {
                let request = allocation.requests.get(allocation.pointers.len());
                let memory = exports.memory;
                let bytes = memory.data(&self.store).len();
                match request {
                    Some(request) if holds(bytes, value, *request) => {
                        allocation.pointers.push(value);
                        Phase::Allocates(allocation)
                    }
                    _ => return Err(broken(allocation.place, Broken::Realloc)),
                }
            }
        };
        Ok(())
    }

    /// A call left the interpreter, or was made again and isn't over.
    fn leave(
        &mut self,
        left: Left<S>,
        call: ResumableCallHostTrap,
        aim: Aim<S>,
    ) -> Result<(), End> {
        self.phase = match left {
            Left::Waits(open) => Phase::Waits(call, open, aim),
            Left::Allocates(place, requests, result) => Phase::Allocates(Box::new(Allocation {
                call,
                place,
                aim,
                result,
                requests,
                pointers: Vec::new(),
            })),
            Left::Stopped(place, why) => return Err(outcome::of_stopped(place, why)),
        };
        Ok(())
    }

    /// Asks the guest for the next piece of memory, or writes the result once all are there.
    fn allocate(&mut self, allocation: Box<Allocation<S>>) -> Result<(), End> {
        let exports = self.exports()?;
        let (memory, realloc) = (exports.memory, exports.realloc);
        if let Some(request) = allocation.requests.get(allocation.pointers.len()) {
            let arguments = Arguments::Realloc(*request);
            let Some(realloc) = realloc else {
                return Err(broken(allocation.place, Broken::Realloc));
            };
            let call = Resumption::Call(realloc, arguments);
            self.phase = Phase::Runs(call, Aim::Realloc(allocation));
            return Ok(());
        }
        let Allocation {
            call,
            place,
            aim,
            result,
            requests,
            pointers,
        } = *allocation;
        let (bytes, state) = memory.data_and_store_mut(&mut self.store);
        let mut to = Lowerer::new(bytes, &mut state.handles, &pointers);
        result.store(&mut to).map_err(|why| broken(place, why))?;
        self.phase = Phase::Runs(Resumption::Returned(call, None), aim);
        let copied = requests.iter().map(|request| u64::from(request.bytes));
        self.charge(copied.sum::<u64>() / BYTES_PER_FUEL)
    }

    /// Counts what the host did for the guest as the guest's own work.
    fn charge(&mut self, fuel: u64) -> Result<(), End> {
        let left = self.store.get_fuel().map_err(|error| self.blame(&error))?;
        self.set_fuel(left.saturating_sub(fuel))
    }

    /// Reads what the entry point returned.
    fn result(&mut self, pointer: u32) -> Result<Outcome, End> {
        type Returned = Result<Vec<u8>, String>;
        let memory = self.exports()?.memory;
        let (bytes, state) = memory.data_and_store_mut(&mut self.store);
        let mut budget = state.budget;
        let mut from = Lifter::new(bytes, &mut state.handles, &mut budget);
        let size = <Returned as crate::canon::Abi>::SIZE;
        let align = <Returned as crate::canon::Abi>::ALIGN;
        let returned = from.place(pointer, size, align);
        match returned.and_then(|at| Returned::load(&mut from, at)) {
            Ok(returned) => Ok(ended::returned(returned)),
            // More than this machine holds for one call, which is less than the contract's
            // limit on results only on small ones.
            Err(Broken::TooMuch) if !state.budget.holds(BYTES_MAX) => {
                Ok(Outcome::Limit(LimitKind::Size))
            }
            Err(why) => Err(outcome::trapped(format!("{}: {why}", self.glue.entry))),
        }
    }

    fn exports(&mut self) -> Result<&mut Exports, End> {
        let missing = || Outcome::NotStarted("it was resumed without an instance".into());
        self.exports.as_mut().ok_or_else(missing)
    }

    fn set_fuel(&mut self, fuel: u64) -> Result<(), End> {
        // The engine is always set up with fuel.
        self.store
            .set_fuel(fuel)
            .map_err(|error| self.blame(&error))
    }

    fn blame(&self, error: &Error) -> End {
        outcome::of_error(error, &self.store.data().limiter.0)
    }

    fn blame_instantiation(&self, error: &Error) -> End {
        outcome::of_instantiation(error, &self.store.data().limiter.0)
    }
}

/// What comes after an instance is made, or after one of the functions before the entry.
fn next<S>(exports: &mut Exports) -> Phase<S> {
    match exports.before.pop() {
        Some(func) => Phase::Runs(Resumption::Call(func, Arguments::None), Aim::Before),
        None => Phase::Runs(Resumption::Call(exports.entry, Arguments::None), Aim::Entry),
    }
}

fn broken<S>(place: Place<S>, why: Broken) -> End {
    outcome::of_stopped(place, Stopped::Broken(why))
}

/// Whether a guest's allocator returned what it was asked for.
fn holds(memory_bytes: usize, pointer: u32, request: Request) -> bool {
    let end = u64::from(pointer) + u64::from(request.bytes);
    pointer.is_multiple_of(request.align) && end <= memory_bytes as u64
}

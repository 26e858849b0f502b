//! What generated glue calls and what the engine calls of it: the way from an imported
//! function's core values to a syscall and back.
//!
//! A call that must wait, or whose result needs memory of the guest's, leaves the interpreter
//! with a host trap, and its state stays in [`State`]. Nothing of the guest is then on the
//! host's stack.

use crate::canon::{Broken, Budget, Flat, Handles, Lifter, Lower, Lowerer, Plan, Request};
use crate::limits::Limiter;
use alloc::boxed::Box;
use alloc::vec::Vec;
use core::fmt;
use smallos_contract::{Fault, Waiter};
use wasmi::errors::HostError;
use wasmi::{
    AsContextMut, Caller, Error, F32, F64, Func, FuncType, Memory, Store, StoreContextMut, Val,
    ValType,
};

/// What a host call costs beside what the guest computes, in units of fuel: it takes as long
/// as this many instructions at least.
const FUEL_CALL: u64 = 50;
/// Bytes that cost one unit of fuel when the host copies or checks them.
pub(crate) const BYTES_PER_FUEL: u64 = 16;

/// One interface that guests may import.
pub struct Interface<S: 'static> {
    /// Its name in a module's imports, for instance `smallos:kernel/time@0.1.0`.
    pub id: &'static str,
    /// Its functions, the destructors of its resources included. None if the package is one
    /// that this build leaves out.
    pub functions: &'static [Import<S>],
}

/// One function that guests may import.
pub struct Import<S: 'static> {
    /// Its name in a module's imports, for instance `[method]pollable.ready`.
    pub name: &'static str,
    /// The core types of its parameters.
    pub params: &'static [ValType],
    /// The core type of its result, if it has one.
    pub result: Option<ValType>,
    /// Its result needs memory of the guest's.
    pub allocates: bool,
    /// Takes the core values apart, makes the call and puts the result together.
    pub call: fn(&mut Call<'_>, &mut S, &[u64]) -> Outcome,
    /// Makes a function of this type for a store.
    pub link: Link<S>,
}

/// Makes a linked function of one core signature.
pub type Link<S> = fn(&mut Store<State<S>>, &'static Interface<S>, &'static Import<S>) -> Func;

/// What came of a call.
pub type Outcome = Result<Answer, Stopped>;

/// How a call goes on.
pub enum Answer {
    /// It is over; the core value is its result, if it has one.
    Done(u64),
    /// It waits, and is made again once its task is woken.
    Wait,
    /// Its result needs this memory of the guest's.
    Allocate(Vec<Request>, Box<dyn Prepared>),
}

/// Why a guest doesn't go on after a call.
#[derive(Debug)]
pub enum Stopped {
    /// It broke a rule of the canonical ABI.
    Broken(Broken),
    /// The syscall ended it.
    Fault(Fault),
}

impl From<Broken> for Stopped {
    fn from(broken: Broken) -> Self {
        Stopped::Broken(broken)
    }
}

impl From<Fault> for Stopped {
    fn from(fault: Fault) -> Self {
        Stopped::Fault(fault)
    }
}

/// A result that waits for the guest's memory.
pub trait Prepared: Send {
    /// Writes the result to where the guest wants it.
    ///
    /// # Errors
    /// If the guest's pointer is no place for it.
    fn store(&self, to: &mut Lowerer<'_>) -> Result<(), Broken>;
}

struct Placed<T: Lower> {
    value: T::Value,
    at: u32,
}

impl<T: Lower> Prepared for Placed<T>
where
    T::Value: Send,
{
    fn store(&self, to: &mut Lowerer<'_>) -> Result<(), Broken> {
        T::store(&self.value, to, self.at)
    }
}

/// One call as generated code sees it.
pub struct Call<'m> {
    memory: &'m mut [u8],
    handles: &'m mut Handles,
    budget: Budget,
    /// The call is made for the first time, not again after a wait.
    first: bool,
}

impl Call<'_> {
    /// Lifts parameters.
    pub fn lifter(&mut self) -> Lifter<'_> {
        Lifter::new(self.memory, self.handles, &mut self.budget)
    }

    /// Tells the syscalls that a new wait begins, unless this call goes on with one.
    pub fn begin_wait(&self, syscalls: &mut impl Waiter) {
        if self.first {
            syscalls.begin_wait();
        }
    }

    /// Lowers a result that is one core value or none.
    ///
    /// # Errors
    /// None in practice: the place is the host's own.
    pub fn direct<T: Lower>(&mut self, value: &T::Value) -> Outcome {
        let mut place = [0; 8];
        T::store(value, &mut Lowerer::new(&mut place, self.handles, &[]), 0)?;
        let bits = u64::from_le_bytes(place);
        Ok(Answer::Done(match (T::SIGNED, T::SIZE) {
            (true, 1) => bits as i8 as u32 as u64,
            (true, 2) => bits as i16 as u32 as u64,
            _ => bits,
        }))
    }

    /// Lowers a result to where the guest wants it, at once if it needs no memory.
    ///
    /// # Errors
    /// If the guest's pointer is no place for it, or a list is larger than any memory.
    pub fn placed<T>(&mut self, value: T::Value, at: u64) -> Outcome
    where
        T: Lower + 'static,
        T::Value: Send + 'static,
    {
        let mut to = Lowerer::new(self.memory, self.handles, &[]);
        let at = to.place::<T>(at as u32)?;
        let mut plan = Plan::default();
        T::plan(&value, &mut plan);
        let requests = plan.requests()?;
        if requests.is_empty() {
            T::store(&value, &mut to, at)?;
            return Ok(Answer::Done(0));
        }
        let prepared = Placed::<T> { value, at };
        Ok(Answer::Allocate(requests, Box::new(prepared)))
    }

    /// A guest dropped a handle of its own.
    ///
    /// # Errors
    /// If it has no such handle.
    pub fn dropped<H: crate::canon::Handle>(&mut self, args: &[u64]) -> Result<H, Broken> {
        self.lifter().own(Flat::new(args).next_u32())
    }
}

/// A contract as an engine needs it. Printed by `smallos-witgen`.
pub struct Glue<S: 'static> {
    /// What guests may import.
    pub interfaces: &'static [Interface<S>],
    /// The export that runs a guest: a function without parameters that returns
    /// `result<list<u8>, string>`.
    pub entry: &'static str,
    /// The export that is called once the result has been read, if a guest has it.
    pub post_return: &'static str,
}

impl<S> Clone for Glue<S> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<S> Copy for Glue<S> {}

/// Which function a call is of.
pub(crate) struct Place<S: 'static> {
    pub interface: &'static Interface<S>,
    pub import: &'static Import<S>,
}

impl<S> Clone for Place<S> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<S> Copy for Place<S> {}

impl<S> fmt::Display for Place<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}#{}", self.interface.id, self.import.name)
    }
}

/// What a call that left the interpreter left behind.
pub(crate) enum Left<S: 'static> {
    /// It waits.
    Waits(Open<S>),
    /// Its result needs memory.
    Allocates(Place<S>, Vec<Request>, Box<dyn Prepared>),
    /// The guest ends.
    Stopped(Place<S>, Stopped),
}

/// A call that waits.
pub(crate) struct Open<S: 'static> {
    place: Place<S>,
    args: Box<[u64]>,
}

/// The data of one task's store.
pub struct State<S: 'static> {
    pub(crate) syscalls: S,
    pub(crate) limiter: Limiter,
    pub(crate) handles: Handles,
    /// What the guest exports as its memory; none before it is instantiated.
    pub(crate) memory: Option<Memory>,
    pub(crate) left: Option<Left<S>>,
    /// False while the guest runs for the host: its allocator, or its post-return function.
    pub(crate) may_leave: bool,
    /// What one call may hand over.
    pub(crate) budget: Budget,
}

/// Makes a call, and tells how many bytes it took from the guest.
fn attempt<S>(
    mut store: StoreContextMut<'_, State<S>>,
    place: Place<S>,
    args: &[u64],
    first: bool,
) -> (Outcome, usize) {
    let (memory, state) = match store.data().memory {
        Some(memory) => memory.data_and_store_mut(&mut store),
        None => (&mut [][..], store.data_mut()),
    };
    if !state.may_leave {
        return (Err(Broken::MayNotLeave.into()), 0);
    }
    let mut call = Call {
        memory,
        handles: &mut state.handles,
        budget: state.budget,
        first,
    };
    let outcome = (place.import.call)(&mut call, &mut state.syscalls, args);
    let taken = call.budget.used_since(&state.budget);
    (outcome, taken)
}

impl<S> Left<S> {
    /// The core value of a call that is over, or what it left behind.
    fn of(outcome: Outcome, place: Place<S>, args: impl Into<Box<[u64]>>) -> Result<u64, Self> {
        Err(match outcome {
            Ok(Answer::Done(bits)) => return Ok(bits),
            Ok(Answer::Wait) => Left::Waits(Open {
                place,
                args: args.into(),
            }),
            Ok(Answer::Allocate(requests, result)) => Left::Allocates(place, requests, result),
            Err(why) => Left::Stopped(place, why),
        })
    }
}

/// The reason for which the interpreter stops when a call leaves it; the rest is in
/// [`State::left`].
#[derive(Debug)]
struct Leave;

impl fmt::Display for Leave {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a call left the interpreter")
    }
}

impl HostError for Leave {}

/// A guest calls an import: what each linked function does.
///
/// # Errors
/// A host trap if the call isn't over.
pub fn enter<S>(
    mut caller: Caller<'_, State<S>>,
    interface: &'static Interface<S>,
    import: &'static Import<S>,
    args: &[u64],
) -> Result<u64, Error> {
    let place = Place { interface, import };
    let (outcome, taken) = attempt(caller.as_context_mut(), place, args, true);
    // Without this a guest that does nothing but call the host would keep its processor.
    let cost = FUEL_CALL + taken as u64 / BYTES_PER_FUEL;
    let fuel = caller.get_fuel()?;
    caller.set_fuel(fuel.saturating_sub(cost))?;
    Left::of(outcome, place, args).map_err(|left| {
        caller.data_mut().left = Some(left);
        Error::host(Leave)
    })
}

/// Makes a waiting call again: its result, or what it left behind this time.
pub(crate) fn again<S>(store: &mut Store<State<S>>, open: Open<S>) -> Result<Option<Val>, Left<S>> {
    let Open { place, args } = open;
    let (outcome, _) = attempt(store.as_context_mut(), place, &args, false);
    let bits = Left::of(outcome, place, args)?;
    Ok(place.import.result.map(|ty| value(bits, ty)))
}

/// A core value from its bits.
fn value(bits: u64, ty: ValType) -> Val {
    match ty {
        ValType::I64 => Val::I64(bits as i64),
        ValType::F32 => Val::F32(F32::from_bits(bits as u32)),
        ValType::F64 => Val::F64(F64::from_bits(bits)),
        // No contract has references or vectors in a signature.
        _ => Val::I32(bits as i32),
    }
}

fn bits(value: &Val) -> u64 {
    match value {
        Val::I32(value) => u64::from(*value as u32),
        Val::I64(value) => *value as u64,
        Val::F32(value) => u64::from(value.to_bits()),
        Val::F64(value) => value.to_bits(),
        _ => 0,
    }
}

/// Links a function of more parameters than wasmi's typed functions may have: 16 and a
/// pointer for the result.
pub fn link_many<S>(
    store: &mut Store<State<S>>,
    interface: &'static Interface<S>,
    import: &'static Import<S>,
) -> Func {
    let ty = FuncType::new(import.params.iter().copied(), import.result);
    Func::new(store, ty, move |caller, args, results| {
        let args: Vec<u64> = args.iter().map(bits).collect();
        let result = enter(caller, interface, import, &args)?;
        if let (Some(place), Some(ty)) = (results.first_mut(), import.result) {
            *place = value(result, ty);
        }
        Ok(())
    })
}

//! The smallOS scheduler, as a state machine.
//!
//! Events go in ([`Kernel::spawn`], [`Kernel::signal`], [`Kernel::notify`],
//! [`Kernel::advance`], [`Kernel::stop`], [`Kernel::exit`] and so on), decisions come out
//! ([`Kernel::next`], [`Kernel::preempt`], [`Kernel::next_deadline`]). It knows no engine, no
//! clock, no thread and no socket; the same events give the same decisions.
//!
//! # The rules
//! - The task with the lowest priority number runs first; in one level, first in, first out.
//! - A task woken by a signal, a join or [`Kernel::notify`] goes to the front of its level,
//!   behind those woken before it. One that is new, yields or wakes from sleep goes to the
//!   back. See [`Config::woken_burst_max`] for what keeps the woken from starving the others.
//! - A signal is latched until it is taken or cleared.
//! - The end of a task wakes all who join it; the outcome stays to be read, until the
//!   table needs its place or [`Config::finished_max`] newer ones have come.
//! - A task that is killed or runs out of time is *doomed*: it never runs again, and its
//!   destruction goes before everything else.
//! - The living children of a task that ends are adopted by its nearest living ancestor. They
//!   keep counting for every ancestor's [`Spawn::descendants_max`], so a chain of tasks that
//!   spawn and end doesn't escape it. Where no ancestor lives, the children go on alone and
//!   share what is left of the limit: a family never outgrows the limit of its first task.
//! - When only watchers live, they end, unless [`Config::eternal_watchers`] says otherwise.
//! - After [`Kernel::close`] nothing is started and nothing is started again.
//!
//! # Cost
//! Every event takes constant time, save those that name many tasks (a wait for n tasks, a
//! kill of a subtree, [`Kernel::list`], [`Kernel::close`]) and a spawn and an exit,
//! which walk up the ancestors (at most [`Config::depth_max`]). An exit, and a kill of one
//! task alone, also walk over the living children that are adopted or left alone; each task
//! moves up at most that often. Nothing is allocated for a switch. A place in the table takes
//! less than 200 bytes, besides name, result and body.
//!
//! # Modules
//! `kernel` (the main path), `wake` (waits and events), `family` (parents and kills), `view`
//! (looking), `task` (the states, with a diagram), `queue` (ready queues), `wheel` (timers),
//! `joins` (who waits for whom), `supervise` (restarts), `config`, `ids`, `outcome`.

#![no_std]
#![warn(missing_docs)]
#![forbid(unsafe_code)]

extern crate alloc;
#[cfg(test)]
extern crate std;

mod config;
mod family;
mod ids;
mod joins;
mod kernel;
mod outcome;
mod queue;
pub mod supervise;
mod task;
mod view;
mod wake;
mod wheel;

pub use config::{CAPACITY_MAX, Config, ConfigError, PROCESSORS_MAX};
pub use family::Relation;
pub use ids::{Instant, Pid, Priority, Processor, SignalSet, Slot};
pub use kernel::{Decision, End, Exit, Kernel, Spawn, SpawnError, SpawnErrorKind, Stop};
pub use outcome::{LimitKind, Outcome};
pub use supervise::{Restart, RestartPolicy};
pub use view::{ChangeError, Info, State, UnknownTask};
pub use wake::{Wait, Waited};

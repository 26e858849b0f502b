// Generated from wit/ by `cargo xtask bindings`. Don't edit: edit wit/.

/// The package `smallos:kernel`.
pub mod kernel {
    /// Waiting for the first of many events.
    pub mod poll {
        use crate::Fault;
        #[allow(unused_imports)]
        use alloc::{string::String, vec::Vec};
        /// The interface's name in a component's imports.
        pub const ID: &str = "smallos:kernel/poll@0.1.0";
        /// One event that can be waited for. Made by the `subscribe-*` function that stands
        /// beside each waiting function.
        ///
        /// A pollable says that the waiting function, called now, would not wait. It takes
        /// nothing: a signal stays latched and bytes stay unread.
        ///
        /// A handle: the place of the resource in its task's table.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub struct PollableHandle(pub u32);
        /// Why `poll` refused its list.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[cfg_attr(
            feature = "wasmtime",
            derive(
                wasmtime::component::ComponentType,
                wasmtime::component::Lift,
                wasmtime::component::Lower
            ),
            component(enum)
        )]
        #[repr(u8)]
        pub enum PollError {
            /// The list is empty: the wait would never end.
            #[cfg_attr(feature = "wasmtime", component(name = "empty"))]
            Empty,
            /// The list has more than 1,024 entries.
            #[cfg_attr(feature = "wasmtime", component(name = "too-many"))]
            TooMany,
        }
        /// The functions of `smallos:kernel/poll@0.1.0`.
        pub trait Poll {
            /// Whether the event has happened. Never waits.
            fn pollable_ready(&mut self, this: PollableHandle) -> Result<bool, Fault>;
            /// Waits until the event has happened.
            fn pollable_block(
                &mut self,
                this: PollableHandle,
            ) -> core::task::Poll<Result<(), Fault>>;
            /// Waits until at least one of the pollables is ready and returns the indexes of all
            /// that are, in ascending order.
            fn poll(
                &mut self,
                pollables: &[PollableHandle],
            ) -> core::task::Poll<Result<Result<Vec<u32>, PollError>, Fault>>;
            /// The guest dropped a handle of its own.
            fn drop_pollable(&mut self, this: PollableHandle) -> Result<(), Fault>;
        }
    }
    /// Clocks and sleeping.
    pub mod time {
        use crate::Fault;
        #[allow(unused_imports)]
        use alloc::{string::String, vec::Vec};
        /// The interface's name in a component's imports.
        pub const ID: &str = "smallos:kernel/time@0.1.0";
        pub use crate::kernel::poll::PollableHandle;
        /// A point on the host's monotonic clock, in nanoseconds since the host started.
        pub type Instant = u64;
        /// A span of time in nanoseconds. Negative ones are refused.
        pub type Duration = i64;
        /// A point on the wall clock, as time since 1970-01-01T00:00:00Z.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[cfg_attr(
            feature = "wasmtime",
            derive(
                wasmtime::component::ComponentType,
                wasmtime::component::Lift,
                wasmtime::component::Lower
            ),
            component(record)
        )]
        pub struct Datetime {
            /// Whole seconds.
            #[cfg_attr(feature = "wasmtime", component(name = "seconds"))]
            pub seconds: u64,
            /// The rest, 0 to 999,999,999.
            #[cfg_attr(feature = "wasmtime", component(name = "nanoseconds"))]
            pub nanoseconds: u32,
        }
        /// Why a wait for time was refused.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[cfg_attr(
            feature = "wasmtime",
            derive(
                wasmtime::component::ComponentType,
                wasmtime::component::Lift,
                wasmtime::component::Lower
            ),
            component(enum)
        )]
        #[repr(u8)]
        pub enum TimeError {
            /// The duration is below zero.
            #[cfg_attr(feature = "wasmtime", component(name = "negative-duration"))]
            NegativeDuration,
        }
        /// Why the wall clock can't be read.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[cfg_attr(
            feature = "wasmtime",
            derive(
                wasmtime::component::ComponentType,
                wasmtime::component::Lift,
                wasmtime::component::Lower
            ),
            component(enum)
        )]
        #[repr(u8)]
        pub enum ClockError {
            /// This host has no wall clock, or it was never set.
            #[cfg_attr(feature = "wasmtime", component(name = "not-set"))]
            NotSet,
        }
        /// The functions of `smallos:kernel/time@0.1.0`.
        pub trait Time {
            /// The monotonic clock. It never goes back.
            fn now(&mut self) -> Result<Instant, Fault>;
            /// The wall clock.
            fn wall_clock(&mut self) -> Result<Result<Datetime, ClockError>, Fault>;
            /// Waits for at least `duration`. Zero goes to the back of the queue, as `yield` does.
            fn sleep(
                &mut self,
                duration: Duration,
            ) -> core::task::Poll<Result<Result<(), TimeError>, Fault>>;
            /// Ready once `duration` has passed from now.
            fn subscribe_sleep(
                &mut self,
                duration: Duration,
            ) -> Result<Result<crate::kernel::poll::PollableHandle, TimeError>, Fault>;
            /// Ready once the monotonic clock has reached `when`.
            fn subscribe_instant(
                &mut self,
                when: Instant,
            ) -> Result<crate::kernel::poll::PollableHandle, Fault>;
        }
    }
    /// Tasks: start, join, stop and look at them.
    ///
    /// A task may act on itself and its descendants. Acting on any other task, or seeing it,
    /// needs the grant `task.control`; starting one needs `task.spawn`.
    pub mod tasks {
        use crate::Fault;
        #[allow(unused_imports)]
        use alloc::{string::String, vec::Vec};
        /// The interface's name in a component's imports.
        pub const ID: &str = "smallos:kernel/tasks@0.1.0";
        pub use crate::kernel::poll::PollableHandle;
        /// Names one task for as long as the host runs, restarts of that task included. Never 0.
        pub type Pid = u32;
        /// How urgent a task is: the lowest number runs first. 1 to the host's `priority_levels` - 1.
        pub type Priority = u8;
        /// What a new task runs.
        #[derive(Debug, Clone, PartialEq, Eq)]
        #[cfg_attr(
            feature = "wasmtime",
            derive(
                wasmtime::component::ComponentType,
                wasmtime::component::Lift,
                wasmtime::component::Lower
            ),
            component(variant)
        )]
        pub enum Module {
            /// The module of the task that calls `spawn`.
            #[cfg_attr(feature = "wasmtime", component(name = "own"))]
            Own,
            /// A module that the host knows by this name.
            #[cfg_attr(feature = "wasmtime", component(name = "named"))]
            Named(String),
        }
        /// What a task may use. `none` means: as much as the spawner. More than the spawner has
        /// is refused.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[cfg_attr(
            feature = "wasmtime",
            derive(
                wasmtime::component::ComponentType,
                wasmtime::component::Lift,
                wasmtime::component::Lower
            ),
            component(record)
        )]
        pub struct Limits {
            /// Linear memory, in bytes.
            #[cfg_attr(feature = "wasmtime", component(name = "memory"))]
            pub memory: Option<u64>,
            /// From start to end, in nanoseconds; it ends no later than the spawner's own.
            #[cfg_attr(feature = "wasmtime", component(name = "timeout"))]
            pub timeout: Option<u64>,
            /// Open handles.
            #[cfg_attr(feature = "wasmtime", component(name = "handles"))]
            pub handles: Option<u32>,
            /// Living descendants.
            #[cfg_attr(feature = "wasmtime", component(name = "tasks"))]
            pub tasks: Option<u32>,
        }
        /// How to start a task.
        #[derive(Debug, Clone, PartialEq, Eq)]
        #[cfg_attr(
            feature = "wasmtime",
            derive(
                wasmtime::component::ComponentType,
                wasmtime::component::Lift,
                wasmtime::component::Lower
            ),
            component(record)
        )]
        pub struct SpawnOptions {
            /// What it runs.
            #[cfg_attr(feature = "wasmtime", component(name = "module"))]
            pub module: Module,
            /// Its name, for people; at most 64 bytes. `none` takes the module's.
            #[cfg_attr(feature = "wasmtime", component(name = "name"))]
            pub name: Option<String>,
            /// Its arguments, at most 1,024 and 65,536 bytes in all.
            #[cfg_attr(feature = "wasmtime", component(name = "arguments"))]
            pub arguments: Vec<String>,
            /// `none` takes the spawner's priority.
            #[cfg_attr(feature = "wasmtime", component(name = "priority"))]
            pub priority: Option<Priority>,
            /// What it may use.
            #[cfg_attr(feature = "wasmtime", component(name = "limits"))]
            pub limits: Limits,
            /// A watcher doesn't keep the host running.
            #[cfg_attr(feature = "wasmtime", component(name = "watcher"))]
            pub watcher: bool,
        }
        /// Why a task was not started.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[cfg_attr(
            feature = "wasmtime",
            derive(
                wasmtime::component::ComponentType,
                wasmtime::component::Lift,
                wasmtime::component::Lower
            ),
            component(variant)
        )]
        pub enum SpawnError {
            /// The grant `task.spawn` is missing, or doesn't cover this module.
            #[cfg_attr(feature = "wasmtime", component(name = "denied"))]
            Denied,
            /// The host knows no module of this name.
            #[cfg_attr(feature = "wasmtime", component(name = "unknown-module"))]
            UnknownModule,
            /// The host's task table, or the spawner's limit on descendants, is full.
            #[cfg_attr(feature = "wasmtime", component(name = "table-full"))]
            TableFull,
            /// Outside 1 to `priority_levels` - 1, or more urgent than the spawner was at its own
            /// start while the grant `task.control` is missing.
            #[cfg_attr(feature = "wasmtime", component(name = "invalid-priority"))]
            InvalidPriority,
            /// A limit above the spawner's own.
            #[cfg_attr(feature = "wasmtime", component(name = "invalid-limits"))]
            InvalidLimits,
            /// A name over 64 bytes, more than 1,024 arguments, or over 65,536 bytes of them.
            #[cfg_attr(feature = "wasmtime", component(name = "too-large"))]
            TooLarge,
        }
        /// A bound that ended a task.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[cfg_attr(
            feature = "wasmtime",
            derive(
                wasmtime::component::ComponentType,
                wasmtime::component::Lift,
                wasmtime::component::Lower
            ),
            component(enum)
        )]
        #[repr(u8)]
        pub enum LimitKind {
            /// Linear memory.
            #[cfg_attr(feature = "wasmtime", component(name = "memory"))]
            Memory,
            /// Native stack: recursion too deep.
            #[cfg_attr(feature = "wasmtime", component(name = "stack"))]
            Stack,
            /// Elements of a table.
            #[cfg_attr(feature = "wasmtime", component(name = "table"))]
            Table,
            /// Core instances.
            #[cfg_attr(feature = "wasmtime", component(name = "instances"))]
            Instances,
            /// Open handles.
            #[cfg_attr(feature = "wasmtime", component(name = "handles"))]
            Handles,
            /// The size of a result or of an argument of a host function.
            #[cfg_attr(feature = "wasmtime", component(name = "size"))]
            Size,
        }
        /// How a task ended other than well.
        #[derive(Debug, Clone, PartialEq, Eq)]
        #[cfg_attr(
            feature = "wasmtime",
            derive(
                wasmtime::component::ComponentType,
                wasmtime::component::Lift,
                wasmtime::component::Lower
            ),
            component(variant)
        )]
        pub enum Failure {
            /// It returned this error.
            #[cfg_attr(feature = "wasmtime", component(name = "error"))]
            Error(String),
            /// It panicked with this message.
            #[cfg_attr(feature = "wasmtime", component(name = "panic"))]
            Panic(String),
            /// It did what the WebAssembly specification forbids, or misused a host function.
            #[cfg_attr(feature = "wasmtime", component(name = "trap"))]
            Trap(String),
            /// It met one of its limits.
            #[cfg_attr(feature = "wasmtime", component(name = "limit"))]
            Limit(LimitKind),
            /// It ran longer than its timeout.
            #[cfg_attr(feature = "wasmtime", component(name = "timeout"))]
            Timeout,
            /// It was killed.
            #[cfg_attr(feature = "wasmtime", component(name = "cancelled"))]
            Cancelled,
            /// It could not be instantiated.
            #[cfg_attr(feature = "wasmtime", component(name = "not-started"))]
            NotStarted(String),
        }
        /// Why a join has no result.
        #[derive(Debug, Clone, PartialEq, Eq)]
        #[cfg_attr(
            feature = "wasmtime",
            derive(
                wasmtime::component::ComponentType,
                wasmtime::component::Lift,
                wasmtime::component::Lower
            ),
            component(variant)
        )]
        pub enum JoinError {
            /// No task has this pid, or its result was dropped to make room for newer ones.
            #[cfg_attr(feature = "wasmtime", component(name = "unknown-task"))]
            UnknownTask,
            /// A task that joins itself would wait for ever.
            #[cfg_attr(feature = "wasmtime", component(name = "own-task"))]
            OwnTask,
            /// Neither the caller nor a descendant, and the grant `task.control` is missing.
            #[cfg_attr(feature = "wasmtime", component(name = "denied"))]
            Denied,
            /// It ended, and not well.
            #[cfg_attr(feature = "wasmtime", component(name = "failed"))]
            Failed(Failure),
        }
        /// The first task, in the caller's order, whose join had no result.
        #[derive(Debug, Clone, PartialEq, Eq)]
        #[cfg_attr(
            feature = "wasmtime",
            derive(
                wasmtime::component::ComponentType,
                wasmtime::component::Lift,
                wasmtime::component::Lower
            ),
            component(record)
        )]
        pub struct JoinAllError {
            /// Its pid.
            #[cfg_attr(feature = "wasmtime", component(name = "task"))]
            pub task: Pid,
            /// Why.
            #[cfg_attr(feature = "wasmtime", component(name = "error"))]
            pub error: JoinError,
        }
        /// Why a task could not be acted on.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[cfg_attr(
            feature = "wasmtime",
            derive(
                wasmtime::component::ComponentType,
                wasmtime::component::Lift,
                wasmtime::component::Lower
            ),
            component(enum)
        )]
        #[repr(u8)]
        pub enum ControlError {
            /// No living task has this pid.
            #[cfg_attr(feature = "wasmtime", component(name = "unknown-task"))]
            UnknownTask,
            /// Neither the caller nor a descendant, and the grant `task.control` is missing.
            #[cfg_attr(feature = "wasmtime", component(name = "denied"))]
            Denied,
            /// Outside 1 to `priority_levels` - 1, or more urgent than the caller was at its own
            /// start while the grant `task.control` is missing.
            #[cfg_attr(feature = "wasmtime", component(name = "invalid-priority"))]
            InvalidPriority,
        }
        /// What a task is doing.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[cfg_attr(
            feature = "wasmtime",
            derive(
                wasmtime::component::ComponentType,
                wasmtime::component::Lift,
                wasmtime::component::Lower
            ),
            component(enum)
        )]
        #[repr(u8)]
        pub enum State {
            /// It could run.
            #[cfg_attr(feature = "wasmtime", component(name = "ready"))]
            Ready,
            /// It runs.
            #[cfg_attr(feature = "wasmtime", component(name = "running"))]
            Running,
            /// It waits for time.
            #[cfg_attr(feature = "wasmtime", component(name = "sleeping"))]
            Sleeping,
            /// It waits for something else, perhaps with a time limit.
            #[cfg_attr(feature = "wasmtime", component(name = "waiting"))]
            Waiting,
            /// It failed and waits for its restart.
            #[cfg_attr(feature = "wasmtime", component(name = "restarting"))]
            Restarting,
            /// It ended well.
            #[cfg_attr(feature = "wasmtime", component(name = "finished"))]
            Finished,
            /// It ended otherwise.
            #[cfg_attr(feature = "wasmtime", component(name = "failed"))]
            Failed,
        }
        /// One line of the task list.
        #[derive(Debug, Clone, PartialEq, Eq)]
        #[cfg_attr(
            feature = "wasmtime",
            derive(
                wasmtime::component::ComponentType,
                wasmtime::component::Lift,
                wasmtime::component::Lower
            ),
            component(record)
        )]
        pub struct TaskInfo {
            /// Its pid.
            #[cfg_attr(feature = "wasmtime", component(name = "pid"))]
            pub pid: Pid,
            /// Who started it, or its nearest ancestor that lived when that one ended; `none`
            /// without one.
            #[cfg_attr(feature = "wasmtime", component(name = "parent"))]
            pub parent: Option<Pid>,
            /// Its name.
            #[cfg_attr(feature = "wasmtime", component(name = "name"))]
            pub name: String,
            /// Its priority.
            #[cfg_attr(feature = "wasmtime", component(name = "priority"))]
            pub priority: Priority,
            /// What it is doing.
            #[cfg_attr(feature = "wasmtime", component(name = "state"))]
            pub state: State,
            /// Whether it is a watcher.
            #[cfg_attr(feature = "wasmtime", component(name = "watcher"))]
            pub watcher: bool,
            /// Nanoseconds on a processor so far.
            #[cfg_attr(feature = "wasmtime", component(name = "cpu-time"))]
            pub cpu_time: u64,
            /// How often it was started again.
            #[cfg_attr(feature = "wasmtime", component(name = "restarts"))]
            pub restarts: u32,
        }
        /// Where a panic happened.
        #[derive(Debug, Clone, PartialEq, Eq)]
        #[cfg_attr(
            feature = "wasmtime",
            derive(
                wasmtime::component::ComponentType,
                wasmtime::component::Lift,
                wasmtime::component::Lower
            ),
            component(record)
        )]
        pub struct PanicLocation {
            /// The source file.
            #[cfg_attr(feature = "wasmtime", component(name = "file"))]
            pub file: String,
            /// The line, from 1.
            #[cfg_attr(feature = "wasmtime", component(name = "line"))]
            pub line: u32,
            /// The column, from 1; 0 if unknown.
            #[cfg_attr(feature = "wasmtime", component(name = "column"))]
            pub column: u32,
        }
        /// The functions of `smallos:kernel/tasks@0.1.0`.
        pub trait Tasks {
            /// The caller's pid.
            fn current(&mut self) -> Result<Pid, Fault>;
            /// Starts a task and returns at once. It inherits the spawner's environment,
            /// configuration and grants.
            fn spawn(&mut self, options: &SpawnOptions) -> Result<Result<Pid, SpawnError>, Fault>;
            /// Waits until the task has ended and returns its result. A result can be fetched more
            /// than once and after the end, until the host needs its place (it keeps at least the
            /// newest 1,024 while the table has room).
            fn join(
                &mut self,
                task: Pid,
            ) -> core::task::Poll<Result<Result<Vec<u8>, JoinError>, Fault>>;
            /// Ready once the task has ended.
            fn subscribe_join(
                &mut self,
                task: Pid,
            ) -> Result<Result<crate::kernel::poll::PollableHandle, JoinError>, Fault>;
            /// Joins the tasks one after the other and returns their results in the order given.
            /// Fails with the first, in that order, that has none; the others run on. At most 65,536
            /// tasks, and at most 1 MiB of results in all: beyond that the caller meets its limit
            /// `size`.
            fn join_all(
                &mut self,
                tasks: &[Pid],
            ) -> core::task::Poll<Result<Result<Vec<Vec<u8>>, JoinAllError>, Fault>>;
            /// Ends a task, with all its descendants if asked, and returns how many were ended. Who
            /// joins one of them gets `cancelled`. A task may kill itself: the call doesn't return.
            fn kill(
                &mut self,
                task: Pid,
                descendants: bool,
            ) -> Result<Result<u32, ControlError>, Fault>;
            /// Goes to the back of the queue of the caller's priority.
            fn yield_(&mut self) -> core::task::Poll<Result<(), Fault>>;
            /// The tasks that the caller may see: itself and its descendants, or all of them with
            /// the grant `task.control`. By pid.
            fn tasks(&mut self) -> Result<Vec<TaskInfo>, Fault>;
            /// One of them.
            fn info(&mut self, task: Pid) -> Result<Result<TaskInfo, ControlError>, Fault>;
            /// The living children of a task, by pid; those it adopted among them.
            fn children(&mut self, task: Pid) -> Result<Result<Vec<Pid>, ControlError>, Fault>;
            /// Changes a task's priority. Without the grant `task.control` a task can't raise any
            /// above its own at start.
            fn set_priority(
                &mut self,
                task: Pid,
                priority: Priority,
            ) -> Result<Result<(), ControlError>, Fault>;
            /// Makes a task a watcher, or no longer one.
            fn set_watcher(
                &mut self,
                task: Pid,
                watcher: bool,
            ) -> Result<Result<(), ControlError>, Fault>;
            /// Ends the calling task as panicked. Doesn't return. The message is cut at 4,096 bytes.
            fn panic(
                &mut self,
                message: &str,
                location: &Option<PanicLocation>,
            ) -> Result<(), Fault>;
        }
    }
    /// Signals: 32 latched flags in each task, numbered 0 to 31, with meanings of the
    /// application's own.
    ///
    /// A signal that arrives before anybody waits for it is kept until it is waited for or
    /// cleared. Sending one twice keeps it once.
    pub mod signals {
        use crate::Fault;
        #[allow(unused_imports)]
        use alloc::{string::String, vec::Vec};
        /// The interface's name in a component's imports.
        pub const ID: &str = "smallos:kernel/signals@0.1.0";
        pub use crate::kernel::poll::PollableHandle;
        pub use crate::kernel::tasks::Pid;
        /// A set of slots: bit n stands for slot n.
        pub type Slots = u32;
        /// Why a signal call was refused.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[cfg_attr(
            feature = "wasmtime",
            derive(
                wasmtime::component::ComponentType,
                wasmtime::component::Lift,
                wasmtime::component::Lower
            ),
            component(enum)
        )]
        #[repr(u8)]
        pub enum SignalError {
            /// The slot is over 31.
            #[cfg_attr(feature = "wasmtime", component(name = "invalid-slot"))]
            InvalidSlot,
            /// The set is empty: the wait would never end.
            #[cfg_attr(feature = "wasmtime", component(name = "empty-set"))]
            EmptySet,
            /// No living task has this pid.
            #[cfg_attr(feature = "wasmtime", component(name = "unknown-task"))]
            UnknownTask,
            /// Neither the caller, its parent nor a descendant, and the grant `task.control` is missing.
            #[cfg_attr(feature = "wasmtime", component(name = "denied"))]
            Denied,
        }
        /// The functions of `smallos:kernel/signals@0.1.0`.
        pub trait Signals {
            /// Latches a slot of a task. Free towards the caller itself, its parent and its
            /// descendants; towards others it needs the grant `task.control`.
            fn send(
                &mut self,
                task: crate::kernel::tasks::Pid,
                slot: u8,
            ) -> Result<Result<(), SignalError>, Fault>;
            /// Waits until one of the slots is latched, clears the lowest such slot and returns it.
            fn wait(
                &mut self,
                set: Slots,
            ) -> core::task::Poll<Result<Result<u8, SignalError>, Fault>>;
            /// Ready while one of the slots is latched.
            fn subscribe_wait(
                &mut self,
                set: Slots,
            ) -> Result<Result<crate::kernel::poll::PollableHandle, SignalError>, Fault>;
            /// The caller's latched slots.
            fn pending(&mut self) -> Result<Slots, Fault>;
            /// Clears slots of the caller and returns those of them that were latched.
            fn clear(&mut self, set: Slots) -> Result<Slots, Fault>;
        }
    }
}
/// The package `smallos:system`.
pub mod system {
    /// The host's terminal, or whatever stands for it.
    pub mod console {
        use crate::Fault;
        #[allow(unused_imports)]
        use alloc::{string::String, vec::Vec};
        /// The interface's name in a component's imports.
        pub const ID: &str = "smallos:system/console@0.1.0";
        pub use crate::kernel::poll::PollableHandle;
        /// Where to write.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[cfg_attr(
            feature = "wasmtime",
            derive(
                wasmtime::component::ComponentType,
                wasmtime::component::Lift,
                wasmtime::component::Lower
            ),
            component(enum)
        )]
        #[repr(u8)]
        pub enum Output {
            /// The task's results.
            #[cfg_attr(feature = "wasmtime", component(name = "stdout"))]
            Stdout,
            /// Messages about them.
            #[cfg_attr(feature = "wasmtime", component(name = "stderr"))]
            Stderr,
        }
        /// Why a console call failed.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[cfg_attr(
            feature = "wasmtime",
            derive(
                wasmtime::component::ComponentType,
                wasmtime::component::Lift,
                wasmtime::component::Lower
            ),
            component(enum)
        )]
        #[repr(u8)]
        pub enum ConsoleError {
            /// The other side is gone.
            #[cfg_attr(feature = "wasmtime", component(name = "closed"))]
            Closed,
            /// More than 65,536 bytes in one call.
            #[cfg_attr(feature = "wasmtime", component(name = "too-large"))]
            TooLarge,
            /// This host has no such stream, or the call needs the grant `console.read`.
            #[cfg_attr(feature = "wasmtime", component(name = "denied"))]
            Denied,
        }
        /// The functions of `smallos:system/console@0.1.0`.
        pub trait Console {
            /// Writes all the bytes, at most 65,536. Waits while the host's output buffer is full.
            /// Bytes of one call stay together.
            fn write(
                &mut self,
                to: Output,
                bytes: &[u8],
            ) -> core::task::Poll<Result<Result<(), ConsoleError>, Fault>>;
            /// Ready while the output buffer has room.
            fn subscribe_write(
                &mut self,
                to: Output,
            ) -> Result<crate::kernel::poll::PollableHandle, Fault>;
            /// Reads at least one and at most `max` bytes of the host's standard input, or none at
            /// its end. At most 65,536 come at once. Needs the grant `console.read`.
            fn read(
                &mut self,
                max: u32,
            ) -> core::task::Poll<Result<Result<Vec<u8>, ConsoleError>, Fault>>;
            /// Ready once `read` has something, or the end was met.
            fn subscribe_read(
                &mut self,
            ) -> Result<Result<crate::kernel::poll::PollableHandle, ConsoleError>, Fault>;
        }
    }
    /// The host's log. The shape is wasi:logging's.
    pub mod log {
        use crate::Fault;
        #[allow(unused_imports)]
        use alloc::{string::String, vec::Vec};
        /// The interface's name in a component's imports.
        pub const ID: &str = "smallos:system/log@0.1.0";
        /// How grave an entry is.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[cfg_attr(
            feature = "wasmtime",
            derive(
                wasmtime::component::ComponentType,
                wasmtime::component::Lift,
                wasmtime::component::Lower
            ),
            component(enum)
        )]
        #[repr(u8)]
        pub enum Level {
            /// Every step.
            #[cfg_attr(feature = "wasmtime", component(name = "trace"))]
            Trace,
            /// For whoever works on the program.
            #[cfg_attr(feature = "wasmtime", component(name = "debug"))]
            Debug,
            /// What is happening.
            #[cfg_attr(feature = "wasmtime", component(name = "info"))]
            Info,
            /// Perhaps wrong.
            #[cfg_attr(feature = "wasmtime", component(name = "warn"))]
            Warn,
            /// Wrong.
            #[cfg_attr(feature = "wasmtime", component(name = "error"))]
            Error,
            /// The task can't go on.
            #[cfg_attr(feature = "wasmtime", component(name = "critical"))]
            Critical,
        }
        /// The functions of `smallos:system/log@0.1.0`.
        pub trait Log {
            /// Writes one entry. It is cut at 4,096 bytes, its context at 64. An entry that finds
            /// the host's output buffer full is counted and dropped: logging never waits.
            fn log(&mut self, level: Level, context: &str, message: &str) -> Result<(), Fault>;
            /// The least grave level that the host keeps; entries below it can be spared.
            fn threshold(&mut self) -> Result<Level, Fault>;
        }
    }
    /// Random numbers fit for keys. The shape is wasi:random's.
    pub mod random {
        use crate::Fault;
        #[allow(unused_imports)]
        use alloc::{string::String, vec::Vec};
        /// The interface's name in a component's imports.
        pub const ID: &str = "smallos:system/random@0.1.0";
        /// Why there are no random bytes.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[cfg_attr(
            feature = "wasmtime",
            derive(
                wasmtime::component::ComponentType,
                wasmtime::component::Lift,
                wasmtime::component::Lower
            ),
            component(enum)
        )]
        #[repr(u8)]
        pub enum RandomError {
            /// More than 65,536 bytes in one call.
            #[cfg_attr(feature = "wasmtime", component(name = "too-large"))]
            TooLarge,
            /// This host has no source of them.
            #[cfg_attr(feature = "wasmtime", component(name = "unavailable"))]
            Unavailable,
        }
        /// The functions of `smallos:system/random@0.1.0`.
        pub trait Random {
            /// `len` random bytes, at most 65,536.
            fn get_random_bytes(&mut self, len: u32)
            -> Result<Result<Vec<u8>, RandomError>, Fault>;
            /// A random number.
            fn get_random_u64(&mut self) -> Result<Result<u64, RandomError>, Fault>;
        }
    }
    /// What the task was started with. The shapes are wasi:cli/environment's and
    /// wasi:config/store's.
    pub mod environment {
        use crate::Fault;
        #[allow(unused_imports)]
        use alloc::{string::String, vec::Vec};
        /// The interface's name in a component's imports.
        pub const ID: &str = "smallos:system/environment@0.1.0";
        /// The functions of `smallos:system/environment@0.1.0`.
        pub trait Environment {
            /// The arguments, the task's name not among them.
            fn get_arguments(&mut self) -> Result<Vec<String>, Fault>;
            /// The environment variables, by name. The host's own are never inherited.
            fn get_environment(&mut self) -> Result<Vec<(String, String)>, Fault>;
            /// One configuration value.
            fn get(&mut self, key: &str) -> Result<Option<String>, Fault>;
            /// All configuration values, by key.
            fn get_all(&mut self) -> Result<Vec<(String, String)>, Fault>;
            /// The task's own name.
            fn name(&mut self) -> Result<String, Fault>;
        }
    }
}
/// The package `smallos:net`.
pub mod net {
    /// Addresses and errors of the network. The shapes are wasi:sockets/network's.
    pub mod addresses {
        #[allow(unused_imports)]
        use alloc::{string::String, vec::Vec};
        /// The interface's name in a component's imports.
        pub const ID: &str = "smallos:net/addresses@0.1.0";
        /// a.b.c.d
        pub type Ipv4Address = (u8, u8, u8, u8);
        /// Eight groups in host byte order.
        pub type Ipv6Address = (u16, u16, u16, u16, u16, u16, u16, u16);
        /// An address without a port.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[cfg_attr(
            feature = "wasmtime",
            derive(
                wasmtime::component::ComponentType,
                wasmtime::component::Lift,
                wasmtime::component::Lower
            ),
            component(variant)
        )]
        pub enum IpAddress {
            /// IPv4
            #[cfg_attr(feature = "wasmtime", component(name = "ipv4"))]
            Ipv4(Ipv4Address),
            /// IPv6
            #[cfg_attr(feature = "wasmtime", component(name = "ipv6"))]
            Ipv6(Ipv6Address),
        }
        /// An address with a port.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[cfg_attr(
            feature = "wasmtime",
            derive(
                wasmtime::component::ComponentType,
                wasmtime::component::Lift,
                wasmtime::component::Lower
            ),
            component(record)
        )]
        pub struct SocketAddress {
            /// The address.
            #[cfg_attr(feature = "wasmtime", component(name = "ip"))]
            pub ip: IpAddress,
            /// The port; 0 lets the host choose where that makes sense.
            #[cfg_attr(feature = "wasmtime", component(name = "port"))]
            pub port: u16,
        }
        /// Why a network call failed.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[cfg_attr(
            feature = "wasmtime",
            derive(
                wasmtime::component::ComponentType,
                wasmtime::component::Lift,
                wasmtime::component::Lower
            ),
            component(enum)
        )]
        #[repr(u8)]
        pub enum ErrorCode {
            /// No grant of this task covers the address.
            #[cfg_attr(feature = "wasmtime", component(name = "access-denied"))]
            AccessDenied,
            /// This host can't do it.
            #[cfg_attr(feature = "wasmtime", component(name = "not-supported"))]
            NotSupported,
            /// An argument is out of its range.
            #[cfg_attr(feature = "wasmtime", component(name = "invalid-argument"))]
            InvalidArgument,
            /// A `try-*` call would have to wait.
            #[cfg_attr(feature = "wasmtime", component(name = "would-block"))]
            WouldBlock,
            /// The call doesn't fit the socket's state: not connected yet, or shut down.
            #[cfg_attr(feature = "wasmtime", component(name = "invalid-state"))]
            InvalidState,
            /// The host, or the task's handle table, has no room for another connection.
            #[cfg_attr(feature = "wasmtime", component(name = "too-many-sockets"))]
            TooManySockets,
            /// The port is taken.
            #[cfg_attr(feature = "wasmtime", component(name = "address-in-use"))]
            AddressInUse,
            /// The address isn't one of this host's.
            #[cfg_attr(feature = "wasmtime", component(name = "address-not-bindable"))]
            AddressNotBindable,
            /// No route, or no such host.
            #[cfg_attr(feature = "wasmtime", component(name = "remote-unreachable"))]
            RemoteUnreachable,
            /// Nobody listens there.
            #[cfg_attr(feature = "wasmtime", component(name = "connection-refused"))]
            ConnectionRefused,
            /// The other side broke the connection.
            #[cfg_attr(feature = "wasmtime", component(name = "connection-reset"))]
            ConnectionReset,
            /// The connection was given up.
            #[cfg_attr(feature = "wasmtime", component(name = "connection-aborted"))]
            ConnectionAborted,
            /// The other side no longer reads.
            #[cfg_attr(feature = "wasmtime", component(name = "connection-broken"))]
            ConnectionBroken,
            /// The connection could not be made in time.
            #[cfg_attr(feature = "wasmtime", component(name = "timeout"))]
            Timeout,
            /// More bytes than one datagram holds.
            #[cfg_attr(feature = "wasmtime", component(name = "datagram-too-large"))]
            DatagramTooLarge,
            /// The name has no address.
            #[cfg_attr(feature = "wasmtime", component(name = "name-unresolvable"))]
            NameUnresolvable,
            /// The name service didn't answer; later it may.
            #[cfg_attr(feature = "wasmtime", component(name = "temporary-resolver-failure"))]
            TemporaryResolverFailure,
            /// TLS: the certificate isn't one that this side trusts: its issuer, its name, its time.
            #[cfg_attr(feature = "wasmtime", component(name = "certificate-refused"))]
            CertificateRefused,
            /// TLS: the two sides can't agree, or the other side broke the protocol or refused us.
            #[cfg_attr(feature = "wasmtime", component(name = "handshake-failed"))]
            HandshakeFailed,
            /// The host's configuration has no TLS profile of this name.
            #[cfg_attr(feature = "wasmtime", component(name = "unknown-profile"))]
            UnknownProfile,
            /// The host's operating system reported something else; its log has the words.
            #[cfg_attr(feature = "wasmtime", component(name = "other"))]
            Other,
        }
    }
    /// TCP. `connect` and `start-connect` need the grant `net.connect`, `listen` needs
    /// `net.listen`.
    pub mod tcp {
        use crate::Fault;
        #[allow(unused_imports)]
        use alloc::{string::String, vec::Vec};
        /// The interface's name in a component's imports.
        pub const ID: &str = "smallos:net/tcp@0.1.0";
        pub use crate::kernel::poll::PollableHandle;
        pub use crate::kernel::tasks::Pid;
        pub use crate::net::addresses::ErrorCode;
        pub use crate::net::addresses::SocketAddress;
        /// Which direction of a stream to end.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[cfg_attr(
            feature = "wasmtime",
            derive(
                wasmtime::component::ComponentType,
                wasmtime::component::Lift,
                wasmtime::component::Lower
            ),
            component(enum)
        )]
        #[repr(u8)]
        pub enum Direction {
            /// No more is read.
            #[cfg_attr(feature = "wasmtime", component(name = "receive"))]
            Receive,
            /// No more is written; the other side reads the end.
            #[cfg_attr(feature = "wasmtime", component(name = "send"))]
            Send,
            /// Both.
            #[cfg_attr(feature = "wasmtime", component(name = "both"))]
            Both,
        }
        /// A setting of a stream.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[cfg_attr(
            feature = "wasmtime",
            derive(
                wasmtime::component::ComponentType,
                wasmtime::component::Lift,
                wasmtime::component::Lower
            ),
            component(variant)
        )]
        pub enum StreamOption {
            /// Send small writes at once (TCP_NODELAY). Off at first.
            #[cfg_attr(feature = "wasmtime", component(name = "no-delay"))]
            NoDelay(bool),
            /// Probe an idle connection (SO_KEEPALIVE) after this many seconds; 0 turns it off.
            #[cfg_attr(feature = "wasmtime", component(name = "keep-alive-seconds"))]
            KeepAliveSeconds(u32),
            /// Time to live of outgoing packets, 1 to 255.
            #[cfg_attr(feature = "wasmtime", component(name = "hop-limit"))]
            HopLimit(u8),
            /// Size of the kernel's receive buffer in bytes; a hint.
            #[cfg_attr(feature = "wasmtime", component(name = "receive-buffer-size"))]
            ReceiveBufferSize(u32),
            /// Size of the kernel's send buffer in bytes; a hint.
            #[cfg_attr(feature = "wasmtime", component(name = "send-buffer-size"))]
            SendBufferSize(u32),
        }
        /// A connection. Dropping it closes it.
        ///
        /// A handle: the place of the resource in its task's table.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub struct TcpStreamHandle(pub u32);
        /// A port that takes connections. Dropping it closes it.
        ///
        /// A handle: the place of the resource in its task's table.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub struct TcpListenerHandle(pub u32);
        /// The functions of `smallos:net/tcp@0.1.0`.
        pub trait Tcp {
            /// Waits until the connection that `start-connect` began is made, or has failed.
            fn tcp_stream_finish_connect(
                &mut self,
                this: TcpStreamHandle,
            ) -> core::task::Poll<Result<Result<(), crate::net::addresses::ErrorCode>, Fault>>;
            /// Ready once `finish-connect` would not wait.
            fn tcp_stream_subscribe_connect(
                &mut self,
                this: TcpStreamHandle,
            ) -> Result<crate::kernel::poll::PollableHandle, Fault>;
            /// Waits for bytes and returns at least one, at most `max` (1 to 65,536). None: the
            /// other side has ended its direction.
            fn tcp_stream_read(
                &mut self,
                this: TcpStreamHandle,
                max: u32,
            ) -> core::task::Poll<Result<Result<Vec<u8>, crate::net::addresses::ErrorCode>, Fault>>;
            /// As `read`, but fails with `would-block` instead of waiting.
            fn tcp_stream_try_read(
                &mut self,
                this: TcpStreamHandle,
                max: u32,
            ) -> Result<Result<Vec<u8>, crate::net::addresses::ErrorCode>, Fault>;
            /// Ready once `read` would not wait.
            fn tcp_stream_subscribe_read(
                &mut self,
                this: TcpStreamHandle,
            ) -> Result<crate::kernel::poll::PollableHandle, Fault>;
            /// Writes all the bytes, at most 65,536, waiting while the other side is slow.
            fn tcp_stream_write(
                &mut self,
                this: TcpStreamHandle,
                bytes: &[u8],
            ) -> core::task::Poll<Result<Result<(), crate::net::addresses::ErrorCode>, Fault>>;
            /// Writes what goes without waiting, at least one byte, and returns how many went.
            fn tcp_stream_try_write(
                &mut self,
                this: TcpStreamHandle,
                bytes: &[u8],
            ) -> Result<Result<u32, crate::net::addresses::ErrorCode>, Fault>;
            /// Ready once `try-write` would take at least one byte.
            fn tcp_stream_subscribe_write(
                &mut self,
                this: TcpStreamHandle,
            ) -> Result<crate::kernel::poll::PollableHandle, Fault>;
            /// Ends one direction or both.
            fn tcp_stream_shutdown(
                &mut self,
                this: TcpStreamHandle,
                direction: Direction,
            ) -> Result<Result<(), crate::net::addresses::ErrorCode>, Fault>;
            /// Changes a setting.
            fn tcp_stream_set_option(
                &mut self,
                this: TcpStreamHandle,
                option: StreamOption,
            ) -> Result<Result<(), crate::net::addresses::ErrorCode>, Fault>;
            /// This side's address.
            fn tcp_stream_local_address(
                &mut self,
                this: TcpStreamHandle,
            ) -> Result<
                Result<crate::net::addresses::SocketAddress, crate::net::addresses::ErrorCode>,
                Fault,
            >;
            /// The other side's address.
            fn tcp_stream_peer_address(
                &mut self,
                this: TcpStreamHandle,
            ) -> Result<
                Result<crate::net::addresses::SocketAddress, crate::net::addresses::ErrorCode>,
                Fault,
            >;
            /// Waits for a connection and takes it.
            fn tcp_listener_accept(
                &mut self,
                this: TcpListenerHandle,
            ) -> core::task::Poll<
                Result<Result<TcpStreamHandle, crate::net::addresses::ErrorCode>, Fault>,
            >;
            /// As `accept`, but fails with `would-block` instead of waiting.
            fn tcp_listener_try_accept(
                &mut self,
                this: TcpListenerHandle,
            ) -> Result<Result<TcpStreamHandle, crate::net::addresses::ErrorCode>, Fault>;
            /// Ready once `accept` would not wait.
            fn tcp_listener_subscribe_accept(
                &mut self,
                this: TcpListenerHandle,
            ) -> Result<crate::kernel::poll::PollableHandle, Fault>;
            /// The address it listens on, with the port that the host chose.
            fn tcp_listener_local_address(
                &mut self,
                this: TcpListenerHandle,
            ) -> Result<
                Result<crate::net::addresses::SocketAddress, crate::net::addresses::ErrorCode>,
                Fault,
            >;
            /// Connects to a host, by name or by address (IPv6 with or without brackets), and waits
            /// until it is done. Tries each address that the name has, in the resolver's order.
            fn connect(
                &mut self,
                host: &str,
                port: u16,
            ) -> core::task::Poll<
                Result<Result<TcpStreamHandle, crate::net::addresses::ErrorCode>, Fault>,
            >;
            /// Begins to connect and returns at once; see `tcp-stream.finish-connect`.
            fn start_connect(
                &mut self,
                host: &str,
                port: u16,
            ) -> Result<Result<TcpStreamHandle, crate::net::addresses::ErrorCode>, Fault>;
            /// Listens on an address of this host, with room for `backlog` connections that nobody
            /// has accepted yet (1 to 4,096; 0 means 128).
            fn listen(
                &mut self,
                address: crate::net::addresses::SocketAddress,
                backlog: u32,
            ) -> Result<Result<TcpListenerHandle, crate::net::addresses::ErrorCode>, Fault>;
            /// Hands a connection over to another task, which gets it with `take`. Free towards the
            /// caller's parent and its descendants; towards others it needs the grant
            /// `task.control`. The handle is gone in any case: a connection that is refused is
            /// closed.
            ///
            /// Fails with `access-denied`, with `invalid-state` if it isn't connected or no living
            /// task has the pid, and with `too-many-sockets` if that task has 64 it hasn't taken.
            fn give(
                &mut self,
                connection: TcpStreamHandle,
                to: crate::kernel::tasks::Pid,
            ) -> Result<Result<(), crate::net::addresses::ErrorCode>, Fault>;
            /// Waits for a connection that another task gives to the caller.
            fn take(
                &mut self,
            ) -> core::task::Poll<
                Result<Result<TcpStreamHandle, crate::net::addresses::ErrorCode>, Fault>,
            >;
            /// As `take`, but fails with `would-block` instead of waiting.
            fn try_take(
                &mut self,
            ) -> Result<Result<TcpStreamHandle, crate::net::addresses::ErrorCode>, Fault>;
            /// Ready once `take` would not wait.
            fn subscribe_take(&mut self) -> Result<crate::kernel::poll::PollableHandle, Fault>;
            /// The guest dropped a handle of its own.
            fn drop_tcp_stream(&mut self, this: TcpStreamHandle) -> Result<(), Fault>;
            /// The guest dropped a handle of its own.
            fn drop_tcp_listener(&mut self, this: TcpListenerHandle) -> Result<(), Fault>;
        }
    }
    /// TLS 1.2 and 1.3 over TCP, by the host: certificates and keys never reach a task. `connect`
    /// and `start-connect` need the grant `net.connect`, as TCP's do.
    ///
    /// A secured connection is a `tcp-stream` like any other. What is different:
    /// - `tcp-stream.finish-connect` fails with `certificate-refused` or `handshake-failed`, and the
    ///   host's log has the reason; with `timeout` if the handshake takes longer than the profile
    ///   allows (30 s if it doesn't say), with `invalid-argument` if the name to be checked is no
    ///   name, and with `unknown-profile`.
    /// - A server that wants a certificate and got none, or none it likes, may say so after the
    ///   handshake only: then the first `read` fails with `handshake-failed`.
    /// - The end of the stream is an end only if the other side said so. A connection that is just
    ///   cut off makes `read` fail with `connection-aborted`: bytes may be missing.
    /// - `write` returns when all is on its way, but `try-write` may leave up to 64 KiB with the
    ///   host while the other side is slow. They go on with any later call on the stream, and are
    ///   lost if it is dropped before.
    pub mod tls {
        use crate::Fault;
        #[allow(unused_imports)]
        use alloc::{string::String, vec::Vec};
        /// The interface's name in a component's imports.
        pub const ID: &str = "smallos:net/tls@0.1.0";
        pub use crate::net::addresses::ErrorCode;
        pub use crate::net::tcp::TcpStreamHandle;
        /// How a connection is secured.
        #[derive(Debug, Clone, PartialEq, Eq)]
        #[cfg_attr(
            feature = "wasmtime",
            derive(
                wasmtime::component::ComponentType,
                wasmtime::component::Lift,
                wasmtime::component::Lower
            ),
            component(record)
        )]
        pub struct TlsOptions {
            /// The profile of the host's configuration that names the roots and the client's
            /// certificate, at most 64 bytes. Empty: `default`, which is the system's roots and no
            /// certificate of the client's if the configuration has none of this name.
            #[cfg_attr(feature = "wasmtime", component(name = "profile"))]
            pub profile: String,
            /// The name that the server's certificate must be for, and that is sent as SNI. None:
            /// the profile's, or else the host that is connected to. At most 257 bytes.
            #[cfg_attr(feature = "wasmtime", component(name = "server-name"))]
            pub server_name: Option<String>,
            /// The application protocols that are offered (ALPN), the best first; at most 16 of 1 to
            /// 255 bytes.
            #[cfg_attr(feature = "wasmtime", component(name = "protocols"))]
            pub protocols: Vec<String>,
            /// Take any certificate: nobody knows who the other side is. Needs the grant
            /// `net.unverified` for the host and port.
            #[cfg_attr(feature = "wasmtime", component(name = "unverified"))]
            pub unverified: bool,
        }
        /// The functions of `smallos:net/tls@0.1.0`.
        pub trait Tls {
            /// Connects as `tcp.connect` does, and waits until the connection is secured too.
            fn connect(
                &mut self,
                host: &str,
                port: u16,
                options: &TlsOptions,
            ) -> core::task::Poll<
                Result<
                    Result<crate::net::tcp::TcpStreamHandle, crate::net::addresses::ErrorCode>,
                    Fault,
                >,
            >;
            /// Begins to connect and returns at once; see `tcp-stream.finish-connect`.
            fn start_connect(
                &mut self,
                host: &str,
                port: u16,
                options: &TlsOptions,
            ) -> Result<
                Result<crate::net::tcp::TcpStreamHandle, crate::net::addresses::ErrorCode>,
                Fault,
            >;
            /// The application protocol that both sides agreed on (ALPN). None: none, or the connection
            /// isn't secured. Fails as `read` would if it isn't made yet.
            fn protocol(
                &mut self,
                connection: crate::net::tcp::TcpStreamHandle,
            ) -> Result<Result<Option<String>, crate::net::addresses::ErrorCode>, Fault>;
        }
    }
    /// UDP. `bind` needs the grant `net.listen` for the address, or any `net.connect` grant
    /// for port 0; `send-to` needs `net.connect` for the receiver unless it sent us a datagram
    /// before.
    pub mod udp {
        use crate::Fault;
        #[allow(unused_imports)]
        use alloc::{string::String, vec::Vec};
        /// The interface's name in a component's imports.
        pub const ID: &str = "smallos:net/udp@0.1.0";
        pub use crate::kernel::poll::PollableHandle;
        pub use crate::net::addresses::ErrorCode;
        pub use crate::net::addresses::SocketAddress;
        /// What arrived.
        #[derive(Debug, Clone, PartialEq, Eq)]
        #[cfg_attr(
            feature = "wasmtime",
            derive(
                wasmtime::component::ComponentType,
                wasmtime::component::Lift,
                wasmtime::component::Lower
            ),
            component(record)
        )]
        pub struct Datagram {
            /// The bytes, at most 65,507; more than `max` asked for is cut.
            #[cfg_attr(feature = "wasmtime", component(name = "bytes"))]
            pub bytes: Vec<u8>,
            /// Who sent them.
            #[cfg_attr(feature = "wasmtime", component(name = "sender"))]
            pub sender: crate::net::addresses::SocketAddress,
        }
        /// A setting of a socket.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[cfg_attr(
            feature = "wasmtime",
            derive(
                wasmtime::component::ComponentType,
                wasmtime::component::Lift,
                wasmtime::component::Lower
            ),
            component(variant)
        )]
        pub enum UdpOption {
            /// Allow sending to the broadcast address.
            #[cfg_attr(feature = "wasmtime", component(name = "broadcast"))]
            Broadcast(bool),
            /// Time to live of outgoing packets, 1 to 255.
            #[cfg_attr(feature = "wasmtime", component(name = "hop-limit"))]
            HopLimit(u8),
        }
        /// A socket. Dropping it closes it.
        ///
        /// A handle: the place of the resource in its task's table.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub struct UdpSocketHandle(pub u32);
        /// The functions of `smallos:net/udp@0.1.0`.
        pub trait Udp {
            /// Waits for a datagram and takes it.
            fn udp_socket_receive(
                &mut self,
                this: UdpSocketHandle,
                max: u32,
            ) -> core::task::Poll<Result<Result<Datagram, crate::net::addresses::ErrorCode>, Fault>>;
            /// As `receive`, but fails with `would-block` instead of waiting.
            fn udp_socket_try_receive(
                &mut self,
                this: UdpSocketHandle,
                max: u32,
            ) -> Result<Result<Datagram, crate::net::addresses::ErrorCode>, Fault>;
            /// Ready once `receive` would not wait.
            fn udp_socket_subscribe_receive(
                &mut self,
                this: UdpSocketHandle,
            ) -> Result<crate::kernel::poll::PollableHandle, Fault>;
            /// Sends one datagram of at most 65,507 bytes, waiting for room.
            fn udp_socket_send_to(
                &mut self,
                this: UdpSocketHandle,
                bytes: &[u8],
                to: crate::net::addresses::SocketAddress,
            ) -> core::task::Poll<Result<Result<(), crate::net::addresses::ErrorCode>, Fault>>;
            /// As `send-to`, but fails with `would-block` instead of waiting.
            fn udp_socket_try_send_to(
                &mut self,
                this: UdpSocketHandle,
                bytes: &[u8],
                to: crate::net::addresses::SocketAddress,
            ) -> Result<Result<(), crate::net::addresses::ErrorCode>, Fault>;
            /// Ready once `send-to` would not wait.
            fn udp_socket_subscribe_send(
                &mut self,
                this: UdpSocketHandle,
            ) -> Result<crate::kernel::poll::PollableHandle, Fault>;
            /// Changes a setting.
            fn udp_socket_set_option(
                &mut self,
                this: UdpSocketHandle,
                option: UdpOption,
            ) -> Result<Result<(), crate::net::addresses::ErrorCode>, Fault>;
            /// The address it is bound to.
            fn udp_socket_local_address(
                &mut self,
                this: UdpSocketHandle,
            ) -> Result<
                Result<crate::net::addresses::SocketAddress, crate::net::addresses::ErrorCode>,
                Fault,
            >;
            /// Makes a socket bound to an address of this host.
            fn bind(
                &mut self,
                address: crate::net::addresses::SocketAddress,
            ) -> Result<Result<UdpSocketHandle, crate::net::addresses::ErrorCode>, Fault>;
            /// The guest dropped a handle of its own.
            fn drop_udp_socket(&mut self, this: UdpSocketHandle) -> Result<(), Fault>;
        }
    }
    /// Name look-up. Needs the grant `net.resolve` for the name.
    pub mod names {
        use crate::Fault;
        #[allow(unused_imports)]
        use alloc::{string::String, vec::Vec};
        /// The interface's name in a component's imports.
        pub const ID: &str = "smallos:net/names@0.1.0";
        pub use crate::kernel::poll::PollableHandle;
        pub use crate::net::addresses::ErrorCode;
        pub use crate::net::addresses::IpAddress;
        /// A look-up under way. Dropping it forgets it.
        ///
        /// A handle: the place of the resource in its task's table.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub struct LookupHandle(pub u32);
        /// The functions of `smallos:net/names@0.1.0`.
        pub trait Names {
            /// Waits for the answer: at least one address, in the resolver's order, at most 64.
            fn lookup_finish(
                &mut self,
                this: LookupHandle,
            ) -> core::task::Poll<
                Result<
                    Result<Vec<crate::net::addresses::IpAddress>, crate::net::addresses::ErrorCode>,
                    Fault,
                >,
            >;
            /// Ready once `finish` would not wait.
            fn lookup_subscribe_finish(
                &mut self,
                this: LookupHandle,
            ) -> Result<crate::kernel::poll::PollableHandle, Fault>;
            /// Looks a name up and waits for its addresses. An address in text form needs no look-up
            /// and gives itself.
            fn resolve(
                &mut self,
                name: &str,
            ) -> core::task::Poll<
                Result<
                    Result<Vec<crate::net::addresses::IpAddress>, crate::net::addresses::ErrorCode>,
                    Fault,
                >,
            >;
            /// Begins a look-up and returns at once.
            fn start_resolve(
                &mut self,
                name: &str,
            ) -> Result<Result<LookupHandle, crate::net::addresses::ErrorCode>, Fault>;
            /// The guest dropped a handle of its own.
            fn drop_lookup(&mut self, this: LookupHandle) -> Result<(), Fault>;
        }
    }
}
/// The package `smallos:web`.
#[cfg(feature = "web")]
pub mod web {
    /// What the protocols of this package share.
    pub mod types {
        #[allow(unused_imports)]
        use alloc::{string::String, vec::Vec};
        /// The interface's name in a component's imports.
        pub const ID: &str = "smallos:web/types@0.1.0";
        pub use crate::net::addresses::ErrorCode;
        /// One header field. A list of them keeps its order, and a name may come more than once.
        #[derive(Debug, Clone, PartialEq, Eq)]
        #[cfg_attr(
            feature = "wasmtime",
            derive(
                wasmtime::component::ComponentType,
                wasmtime::component::Lift,
                wasmtime::component::Lower
            ),
            component(record)
        )]
        pub struct Header {
            /// Letters, digits and !#$%&'*+-.^_`|~. Case doesn't matter; a peer's spelling is kept.
            #[cfg_attr(feature = "wasmtime", component(name = "name"))]
            pub name: String,
            /// No control characters but tabs, and no white space around it. Almost always UTF-8,
            /// but nothing makes a peer keep to that.
            #[cfg_attr(feature = "wasmtime", component(name = "value"))]
            pub value: Vec<u8>,
        }
        /// A bound of this host's, or one that the caller asked for.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[cfg_attr(
            feature = "wasmtime",
            derive(
                wasmtime::component::ComponentType,
                wasmtime::component::Lift,
                wasmtime::component::Lower
            ),
            component(enum)
        )]
        #[repr(u8)]
        pub enum HttpLimit {
            /// The bytes of a message's head, or of its trailers: 16,384.
            #[cfg_attr(feature = "wasmtime", component(name = "head-bytes"))]
            HeadBytes,
            /// The header fields of a message: 100, and again in its trailers.
            #[cfg_attr(feature = "wasmtime", component(name = "header-count"))]
            HeaderCount,
            /// The bytes of a body.
            #[cfg_attr(feature = "wasmtime", component(name = "body-bytes"))]
            BodyBytes,
            /// The bytes of the extensions of chunks.
            #[cfg_attr(feature = "wasmtime", component(name = "chunk-extensions"))]
            ChunkExtensions,
            /// The responses before the final one (1xx): 8.
            #[cfg_attr(feature = "wasmtime", component(name = "interim-responses"))]
            InterimResponses,
            /// The redirects in a row.
            #[cfg_attr(feature = "wasmtime", component(name = "redirects"))]
            Redirects,
            /// The bytes of a URL: 8,192.
            #[cfg_attr(feature = "wasmtime", component(name = "url-bytes"))]
            UrlBytes,
        }
        /// What took too long.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[cfg_attr(
            feature = "wasmtime",
            derive(
                wasmtime::component::ComponentType,
                wasmtime::component::Lift,
                wasmtime::component::Lower
            ),
            component(enum)
        )]
        #[repr(u8)]
        pub enum HttpPhase {
            /// Making the connection, TLS included.
            #[cfg_attr(feature = "wasmtime", component(name = "connect"))]
            Connect,
            /// The peer took nothing of what is to be sent.
            #[cfg_attr(feature = "wasmtime", component(name = "send"))]
            Send,
            /// The peer's head didn't come.
            #[cfg_attr(feature = "wasmtime", component(name = "head"))]
            Head,
            /// The next piece of the peer's body didn't come.
            #[cfg_attr(feature = "wasmtime", component(name = "body"))]
            Body,
            /// The whole exchange.
            #[cfg_attr(feature = "wasmtime", component(name = "exchange"))]
            Exchange,
            /// Only this call: whatever it waits for may still come.
            #[cfg_attr(feature = "wasmtime", component(name = "call"))]
            Call,
        }
        /// Why a call failed.
        #[derive(Debug, Clone, PartialEq, Eq)]
        #[cfg_attr(
            feature = "wasmtime",
            derive(
                wasmtime::component::ComponentType,
                wasmtime::component::Lift,
                wasmtime::component::Lower
            ),
            component(variant)
        )]
        pub enum HttpError {
            /// The connection couldn't be made, or broke.
            #[cfg_attr(feature = "wasmtime", component(name = "net"))]
            Net(crate::net::addresses::ErrorCode),
            /// A bound was met.
            #[cfg_attr(feature = "wasmtime", component(name = "limit"))]
            Limit(HttpLimit),
            /// Something took too long.
            #[cfg_attr(feature = "wasmtime", component(name = "timeout"))]
            Timeout(HttpPhase),
            /// The peer broke the protocol; the text names the rule. The connection is closed.
            #[cfg_attr(feature = "wasmtime", component(name = "protocol"))]
            Protocol(String),
            /// The peer closed the connection in the middle of a message, or before an answer.
            #[cfg_attr(feature = "wasmtime", component(name = "closed"))]
            Closed,
            /// An argument isn't valid; the text says which and why.
            #[cfg_attr(feature = "wasmtime", component(name = "invalid-argument"))]
            InvalidArgument(String),
            /// The call doesn't fit the state: a body after its end, a response that was taken.
            #[cfg_attr(feature = "wasmtime", component(name = "invalid-state"))]
            InvalidState,
            /// A redirect that can't be followed; the text says why.
            #[cfg_attr(feature = "wasmtime", component(name = "redirect"))]
            Redirect(String),
            /// A `try-*` call would have to wait.
            #[cfg_attr(feature = "wasmtime", component(name = "would-block"))]
            WouldBlock,
        }
    }
    /// HTTP/1.1, the client's side. `open` needs the grant `net.connect`; each connection that is
    /// made later, a redirect's too, needs one for its host and port.
    ///
    /// A body is what the server sent: no content coding is undone. Responses before the final
    /// one (1xx) are taken and dropped.
    pub mod http {
        use crate::Fault;
        #[allow(unused_imports)]
        use alloc::{string::String, vec::Vec};
        /// The interface's name in a component's imports.
        pub const ID: &str = "smallos:web/http@0.1.0";
        pub use crate::kernel::poll::PollableHandle;
        pub use crate::net::tls::TlsOptions;
        pub use crate::web::types::Header;
        pub use crate::web::types::HttpError;
        /// What holds for all exchanges of a client. Times are nanoseconds.
        #[derive(Debug, Clone, PartialEq, Eq)]
        #[cfg_attr(
            feature = "wasmtime",
            derive(
                wasmtime::component::ComponentType,
                wasmtime::component::Lift,
                wasmtime::component::Lower
            ),
            component(record)
        )]
        pub struct ClientOptions {
            /// How connections to `https` are secured. None: the profile `default`. Where a redirect
            /// leads to another host the profile still counts, its certificate included, and the
            /// server name doesn't.
            #[cfg_attr(feature = "wasmtime", component(name = "tls"))]
            pub tls: Option<crate::net::tls::TlsOptions>,
            /// The most that one waiting call waits. None: 30 s.
            #[cfg_attr(feature = "wasmtime", component(name = "timeout"))]
            pub timeout: Option<u64>,
            /// The most that making a connection takes. None: 30 s.
            #[cfg_attr(feature = "wasmtime", component(name = "connect-timeout"))]
            pub connect_timeout: Option<u64>,
            /// The most from the end of the request to the end of the response's head. None: 30 s.
            #[cfg_attr(feature = "wasmtime", component(name = "head-timeout"))]
            pub head_timeout: Option<u64>,
            /// The most between two pieces of the response's body; and how long the server may take
            /// nothing of the request, which is noticed after one to two of these. None: 30 s.
            #[cfg_attr(feature = "wasmtime", component(name = "body-timeout"))]
            pub body_timeout: Option<u64>,
            /// How many redirects are followed in a row. None: 10; more than 100 counts as 100. With
            /// 0 the redirect is the response.
            #[cfg_attr(feature = "wasmtime", component(name = "redirects-max"))]
            pub redirects_max: Option<u32>,
            /// How many idle connections are kept, for 30 s each. None: 8; more than 64 counts as 64.
            /// When one is to be kept, those of all clients of the task count towards its limit of
            /// handles: if there is no room, the oldest one of this client makes room, or it is closed.
            #[cfg_attr(feature = "wasmtime", component(name = "idle-max"))]
            pub idle_max: Option<u32>,
            /// The most bytes of a response's body; the host's own bound is not exceeded. None: the
            /// host's. The body of a redirect that is followed doesn't count.
            #[cfg_attr(feature = "wasmtime", component(name = "response-bytes-max"))]
            pub response_bytes_max: Option<u64>,
        }
        /// What is sent behind the request's head.
        #[derive(Debug, Clone, PartialEq, Eq)]
        #[cfg_attr(
            feature = "wasmtime",
            derive(
                wasmtime::component::ComponentType,
                wasmtime::component::Lift,
                wasmtime::component::Lower
            ),
            component(variant)
        )]
        pub enum RequestBody {
            /// No body.
            #[cfg_attr(feature = "wasmtime", component(name = "none"))]
            None,
            /// All of it, at most 65,536 bytes. Only such a body can be sent again, to where a
            /// redirect leads.
            #[cfg_attr(feature = "wasmtime", component(name = "whole"))]
            Whole(Vec<u8>),
            /// As many bytes as this, by `write`.
            #[cfg_attr(feature = "wasmtime", component(name = "length"))]
            Length(u64),
            /// Bytes by `write`, in chunks, until `finish`.
            #[cfg_attr(feature = "wasmtime", component(name = "chunked"))]
            Chunked,
        }
        /// What is asked of a server.
        #[derive(Debug, Clone, PartialEq, Eq)]
        #[cfg_attr(
            feature = "wasmtime",
            derive(
                wasmtime::component::ComponentType,
                wasmtime::component::Lift,
                wasmtime::component::Lower
            ),
            component(record)
        )]
        pub struct Request {
            /// `GET`, or any other but `CONNECT`, with regard to case.
            #[cfg_attr(feature = "wasmtime", component(name = "method"))]
            pub method: String,
            /// `http://` or `https://`, at most 8,192 bytes.
            #[cfg_attr(feature = "wasmtime", component(name = "url"))]
            pub url: String,
            /// Sent in this order. Not those that the host writes itself: `Host`, `Connection`,
            /// `Content-Length`, `Transfer-Encoding`, `Upgrade`, `Expect`, `Proxy-Connection`.
            #[cfg_attr(feature = "wasmtime", component(name = "headers"))]
            pub headers: Vec<crate::web::types::Header>,
            /// The body.
            #[cfg_attr(feature = "wasmtime", component(name = "body"))]
            pub body: RequestBody,
            /// Wait for the server to ask for the body, at most 1 s, before it is sent
            /// (`Expect: 100-continue`).
            #[cfg_attr(feature = "wasmtime", component(name = "expect-continue"))]
            pub expect_continue: bool,
            /// The most nanoseconds from `start` to the response's last byte, redirects included.
            /// None: no bound.
            #[cfg_attr(feature = "wasmtime", component(name = "timeout"))]
            pub timeout: Option<u64>,
        }
        /// What a server answered.
        #[derive(Debug, Clone, PartialEq, Eq)]
        #[cfg_attr(
            feature = "wasmtime",
            derive(
                wasmtime::component::ComponentType,
                wasmtime::component::Lift,
                wasmtime::component::Lower
            ),
            component(record)
        )]
        pub struct Response {
            /// 200 to 599.
            #[cfg_attr(feature = "wasmtime", component(name = "status"))]
            pub status: u16,
            /// Where redirects led to; none if there was no redirect.
            #[cfg_attr(feature = "wasmtime", component(name = "url"))]
            pub url: Option<String>,
            /// In the order in which they came.
            #[cfg_attr(feature = "wasmtime", component(name = "headers"))]
            pub headers: Vec<crate::web::types::Header>,
            /// What has come of the body: nothing, a part, or all.
            #[cfg_attr(feature = "wasmtime", component(name = "body"))]
            pub body: Vec<u8>,
            /// Whether `body` is all of it.
            #[cfg_attr(feature = "wasmtime", component(name = "complete"))]
            pub complete: bool,
        }
        /// A request and its response. Dropping it before the end closes its connection.
        ///
        /// A handle: the place of the resource in its task's table.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub struct ExchangeHandle(pub u32);
        /// Connections that are kept for further requests to the same servers. Dropping it closes
        /// those that are idle; exchanges that are under way go on.
        ///
        /// A handle: the place of the resource in its task's table.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub struct ClientHandle(pub u32);
        /// The functions of `smallos:web/http@0.1.0`.
        pub trait Http {
            /// Sends a piece of the body that was announced as `length` or `chunked`, at most 65,536
            /// bytes, waiting while the server is slow. Fails with `closed` if the server has
            /// answered without waiting for the rest, which `response` then gives.
            ///
            /// After `timeout(call)` nobody knows how much of it was taken; `try-write` tells.
            fn exchange_write(
                &mut self,
                this: ExchangeHandle,
                bytes: &[u8],
            ) -> core::task::Poll<Result<Result<(), crate::web::types::HttpError>, Fault>>;
            /// Sends what goes without waiting, at least one byte, and returns how many went.
            fn exchange_try_write(
                &mut self,
                this: ExchangeHandle,
                bytes: &[u8],
            ) -> Result<Result<u32, crate::web::types::HttpError>, Fault>;
            /// Ready once `try-write` would take at least one byte.
            fn exchange_subscribe_write(
                &mut self,
                this: ExchangeHandle,
            ) -> Result<crate::kernel::poll::PollableHandle, Fault>;
            /// Ends a `chunked` body, with these trailers. A body of a `length` ends by itself. Never
            /// waits.
            fn exchange_finish(
                &mut self,
                this: ExchangeHandle,
                trailers: &[crate::web::types::Header],
            ) -> Result<Result<(), crate::web::types::HttpError>, Fault>;
            /// Waits for the response and takes it, once, with what has come of its body, at most
            /// `max` bytes (0 to 65,536).
            fn exchange_response(
                &mut self,
                this: ExchangeHandle,
                max: u32,
            ) -> core::task::Poll<Result<Result<Response, crate::web::types::HttpError>, Fault>>;
            /// As `response`, but fails with `would-block` instead of waiting.
            fn exchange_try_response(
                &mut self,
                this: ExchangeHandle,
                max: u32,
            ) -> Result<Result<Response, crate::web::types::HttpError>, Fault>;
            /// Waits for more of the body and returns at least one byte, at most `max` (1 to
            /// 65,536). None: the body is complete. Only after `response`.
            fn exchange_read(
                &mut self,
                this: ExchangeHandle,
                max: u32,
            ) -> core::task::Poll<Result<Result<Vec<u8>, crate::web::types::HttpError>, Fault>>;
            /// As `read`, but fails with `would-block` instead of waiting.
            fn exchange_try_read(
                &mut self,
                this: ExchangeHandle,
                max: u32,
            ) -> Result<Result<Vec<u8>, crate::web::types::HttpError>, Fault>;
            /// Ready once `response`, or `read` if the response was taken, would not wait.
            fn exchange_subscribe_read(
                &mut self,
                this: ExchangeHandle,
            ) -> Result<crate::kernel::poll::PollableHandle, Fault>;
            /// The trailers of a body that is complete.
            fn exchange_trailers(
                &mut self,
                this: ExchangeHandle,
            ) -> Result<Result<Vec<crate::web::types::Header>, crate::web::types::HttpError>, Fault>;
            /// Begins a request and returns at once. Takes an idle connection to the server if there
            /// is one, or begins to make one. Fails if it is known by then that no response will come.
            ///
            /// A request without body or with a `whole` one, whose method may be repeated (GET, HEAD,
            /// PUT, DELETE, OPTIONS, TRACE), is sent once more if the idle connection turns out to be
            /// closed, and not merely slow, before a byte of the response came.
            fn client_start(
                &mut self,
                this: ClientHandle,
                request: &Request,
            ) -> Result<Result<ExchangeHandle, crate::web::types::HttpError>, Fault>;
            /// A client without connections. Never waits.
            fn open(
                &mut self,
                options: &ClientOptions,
            ) -> Result<Result<ClientHandle, crate::web::types::HttpError>, Fault>;
            /// The guest dropped a handle of its own.
            fn drop_exchange(&mut self, this: ExchangeHandle) -> Result<(), Fault>;
            /// The guest dropped a handle of its own.
            fn drop_client(&mut self, this: ClientHandle) -> Result<(), Fault>;
        }
    }
    /// Server-sent events (WHATWG HTML, section 9.2). `connect` needs the grant `net.connect`.
    pub mod events {
        use crate::Fault;
        #[allow(unused_imports)]
        use alloc::{string::String, vec::Vec};
        /// The interface's name in a component's imports.
        pub const ID: &str = "smallos:web/events@0.1.0";
        pub use crate::kernel::poll::PollableHandle;
        pub use crate::net::tls::TlsOptions;
        pub use crate::web::types::Header;
        pub use crate::web::types::HttpError;
        /// How a stream is opened. Times are nanoseconds.
        #[derive(Debug, Clone, PartialEq, Eq)]
        #[cfg_attr(
            feature = "wasmtime",
            derive(
                wasmtime::component::ComponentType,
                wasmtime::component::Lift,
                wasmtime::component::Lower
            ),
            component(record)
        )]
        pub struct SourceOptions {
            /// Sent with each request, before `Accept`, `Cache-Control` and `Last-Event-ID`, which
            /// the host writes.
            #[cfg_attr(feature = "wasmtime", component(name = "headers"))]
            pub headers: Vec<crate::web::types::Header>,
            /// The id of the last event that was seen, by which the server goes on. Empty: none. At
            /// most 4,096 bytes, without control characters but tabs, and no white space around it.
            #[cfg_attr(feature = "wasmtime", component(name = "last-event-id"))]
            pub last_event_id: String,
            /// How connections to `https` are secured. None: the profile `default`.
            #[cfg_attr(feature = "wasmtime", component(name = "tls"))]
            pub tls: Option<crate::net::tls::TlsOptions>,
            /// The most that one waiting call waits. None: 30 s.
            #[cfg_attr(feature = "wasmtime", component(name = "timeout"))]
            pub timeout: Option<u64>,
            /// The most that making a connection takes. None: 30 s.
            #[cfg_attr(feature = "wasmtime", component(name = "connect-timeout"))]
            pub connect_timeout: Option<u64>,
            /// The most from the request to the end of the response's head. None: 30 s.
            #[cfg_attr(feature = "wasmtime", component(name = "head-timeout"))]
            pub head_timeout: Option<u64>,
            /// A stream that is silent for so long counts as broken; servers send comments to
            /// prevent it. None: never.
            #[cfg_attr(feature = "wasmtime", component(name = "silence-timeout"))]
            pub silence_timeout: Option<u64>,
            /// How long to wait before a reconnect, until the server says otherwise. None: 3 s. It
            /// doubles with each failure in a row, up to 60 s, which a server can't exceed either. It
            /// is at least 10 ms.
            #[cfg_attr(feature = "wasmtime", component(name = "retry"))]
            pub retry: Option<u64>,
            /// Failures in a row after which the last of them is given to the caller. None: never. A
            /// stream that begins ends the row, even if it breaks at once.
            #[cfg_attr(feature = "wasmtime", component(name = "failures-max"))]
            pub failures_max: Option<u32>,
            /// The most bytes of one event, and of one line of it; the host's own bounds are not
            /// exceeded. None: the host's.
            #[cfg_attr(feature = "wasmtime", component(name = "event-bytes-max"))]
            pub event_bytes_max: Option<u64>,
        }
        /// Something that happened at the server.
        #[derive(Debug, Clone, PartialEq, Eq)]
        #[cfg_attr(
            feature = "wasmtime",
            derive(
                wasmtime::component::ComponentType,
                wasmtime::component::Lift,
                wasmtime::component::Lower
            ),
            component(record)
        )]
        pub struct Event {
            /// Its type; `message` unless the server says otherwise.
            #[cfg_attr(feature = "wasmtime", component(name = "name"))]
            pub name: String,
            /// Its data. Lines are parted by LF.
            #[cfg_attr(feature = "wasmtime", component(name = "data"))]
            pub data: String,
            /// The id in force: this event's, or the last one that came before; empty if none.
            #[cfg_attr(feature = "wasmtime", component(name = "id"))]
            pub id: String,
        }
        /// Why no more events come.
        #[derive(Debug, Clone, PartialEq, Eq)]
        #[cfg_attr(
            feature = "wasmtime",
            derive(
                wasmtime::component::ComponentType,
                wasmtime::component::Lift,
                wasmtime::component::Lower
            ),
            component(variant)
        )]
        pub enum EventsError {
            /// No connection came about, and another try wouldn't help or `failures-max` is met. Also
            /// `timeout(call)` and `would-block`, after which events may still come.
            #[cfg_attr(feature = "wasmtime", component(name = "http"))]
            Http(crate::web::types::HttpError),
            /// The server answered with another status than 200.
            #[cfg_attr(feature = "wasmtime", component(name = "status"))]
            Status(u16),
            /// The server's answer isn't `text/event-stream`; what it is.
            #[cfg_attr(feature = "wasmtime", component(name = "content-type"))]
            ContentType(String),
            /// The server wants no reconnect (204).
            #[cfg_attr(feature = "wasmtime", component(name = "ended"))]
            Ended,
            /// An event, or a line of it, is larger than allowed. The connection is closed.
            #[cfg_attr(feature = "wasmtime", component(name = "too-large"))]
            TooLarge,
        }
        /// A stream of events. It connects again by itself, with the last event's id but for white
        /// space around it; an id of more than 4,096 bytes or with control characters isn't sent.
        /// Dropping it closes the connection.
        ///
        /// A handle: the place of the resource in its task's table.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub struct EventSourceHandle(pub u32);
        /// The functions of `smallos:web/events@0.1.0`.
        pub trait Events {
            /// Waits for the next event and takes it.
            fn event_source_next(
                &mut self,
                this: EventSourceHandle,
            ) -> core::task::Poll<Result<Result<Event, EventsError>, Fault>>;
            /// As `next`, but fails with `would-block` instead of waiting.
            fn event_source_try_next(
                &mut self,
                this: EventSourceHandle,
            ) -> Result<Result<Event, EventsError>, Fault>;
            /// Ready once `next` would not wait.
            fn event_source_subscribe_next(
                &mut self,
                this: EventSourceHandle,
            ) -> Result<crate::kernel::poll::PollableHandle, Fault>;
            /// Begins to connect and returns at once; `next` says how it went. Fails at once if an
            /// argument isn't valid, the grants don't cover the server, the task has no room for another
            /// connection, or it is known by then that no connection comes about.
            fn connect(
                &mut self,
                url: &str,
                options: &SourceOptions,
            ) -> Result<Result<EventSourceHandle, EventsError>, Fault>;
            /// The guest dropped a handle of its own.
            fn drop_event_source(&mut self, this: EventSourceHandle) -> Result<(), Fault>;
        }
    }
    /// WebSocket (RFC 6455): the client, and the server's side of a connection that
    /// `http-server` upgraded. `connect` and `start-connect` need the grant `net.connect`.
    ///
    /// The host answers pings, also while the task waits elsewhere, though then up to 10 seconds
    /// late; a task that computes and never waits answers none.
    pub mod websocket {
        use crate::Fault;
        #[allow(unused_imports)]
        use alloc::{string::String, vec::Vec};
        /// The interface's name in a component's imports.
        pub const ID: &str = "smallos:web/websocket@0.1.0";
        pub use crate::kernel::poll::PollableHandle;
        pub use crate::net::addresses::ErrorCode;
        pub use crate::net::tls::TlsOptions;
        pub use crate::web::types::Header;
        /// What holds for a connection, whichever side this is.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[cfg_attr(
            feature = "wasmtime",
            derive(
                wasmtime::component::ComponentType,
                wasmtime::component::Lift,
                wasmtime::component::Lower
            ),
            component(record)
        )]
        pub struct WebsocketOptions {
            /// The most nanoseconds that one waiting call waits, and `connect` in all. None: 30
            /// seconds.
            #[cfg_attr(feature = "wasmtime", component(name = "timeout"))]
            pub timeout: Option<u64>,
            /// After how many nanoseconds of the peer's silence it is sent a ping, 1 second at least.
            /// A peer that then stays silent for 20 seconds is given up with `timeout`. None: never.
            #[cfg_attr(feature = "wasmtime", component(name = "ping-interval"))]
            pub ping_interval: Option<u64>,
            /// The largest message in bytes that may arrive; a larger one closes the connection with
            /// code 1009. None, or more than the host's default (4 MiB): that default.
            #[cfg_attr(feature = "wasmtime", component(name = "message-bytes"))]
            pub message_bytes: Option<u32>,
        }
        /// What a client asks for.
        #[derive(Debug, Clone, PartialEq, Eq)]
        #[cfg_attr(
            feature = "wasmtime",
            derive(
                wasmtime::component::ComponentType,
                wasmtime::component::Lift,
                wasmtime::component::Lower
            ),
            component(record)
        )]
        pub struct ConnectOptions {
            /// Subprotocols to choose from, the best first; at most 16 of 1 to 255 bytes.
            #[cfg_attr(feature = "wasmtime", component(name = "subprotocols"))]
            pub subprotocols: Vec<String>,
            /// Further header fields such as `Origin` and `Authorization`; at most 64 and 16,384 bytes.
            #[cfg_attr(feature = "wasmtime", component(name = "headers"))]
            pub headers: Vec<crate::web::types::Header>,
            /// For `wss`. None: the profile `default`.
            #[cfg_attr(feature = "wasmtime", component(name = "tls"))]
            pub tls: Option<crate::net::tls::TlsOptions>,
            /// Of the connection.
            #[cfg_attr(feature = "wasmtime", component(name = "connection"))]
            pub connection: WebsocketOptions,
        }
        /// A message, whole.
        #[derive(Debug, Clone, PartialEq, Eq)]
        #[cfg_attr(
            feature = "wasmtime",
            derive(
                wasmtime::component::ComponentType,
                wasmtime::component::Lift,
                wasmtime::component::Lower
            ),
            component(variant)
        )]
        pub enum Message {
            /// Text.
            #[cfg_attr(feature = "wasmtime", component(name = "text"))]
            Text(String),
            /// Bytes.
            #[cfg_attr(feature = "wasmtime", component(name = "binary"))]
            Binary(Vec<u8>),
            /// The answer to a `ping` that had a payload, or a pong that nobody asked for.
            #[cfg_attr(feature = "wasmtime", component(name = "pong"))]
            Pong(Vec<u8>),
        }
        /// How a connection was closed.
        #[derive(Debug, Clone, PartialEq, Eq)]
        #[cfg_attr(
            feature = "wasmtime",
            derive(
                wasmtime::component::ComponentType,
                wasmtime::component::Lift,
                wasmtime::component::Lower
            ),
            component(record)
        )]
        pub struct Closing {
            /// The peer's code: 1000 to 4999; 1005 if it gave none, 1006 if the connection ended
            /// without a closing handshake.
            #[cfg_attr(feature = "wasmtime", component(name = "code"))]
            pub code: u16,
            /// The peer's reason, at most 123 bytes.
            #[cfg_attr(feature = "wasmtime", component(name = "reason"))]
            pub reason: String,
        }
        /// Why a call failed.
        #[derive(Debug, Clone, PartialEq, Eq)]
        #[cfg_attr(
            feature = "wasmtime",
            derive(
                wasmtime::component::ComponentType,
                wasmtime::component::Lift,
                wasmtime::component::Lower
            ),
            component(variant)
        )]
        pub enum WebsocketError {
            /// The connection couldn't be made, or broke.
            #[cfg_attr(feature = "wasmtime", component(name = "net"))]
            Net(crate::net::addresses::ErrorCode),
            /// The server answered the handshake with this HTTP status instead of 101.
            #[cfg_attr(feature = "wasmtime", component(name = "refused"))]
            Refused(u16),
            /// The peer broke the protocol; the text names the rule. The connection is closed.
            #[cfg_attr(feature = "wasmtime", component(name = "protocol"))]
            Protocol(String),
            /// The peer sent more than a bound allows; the text names it. The connection is closed.
            #[cfg_attr(feature = "wasmtime", component(name = "limit"))]
            Limit(String),
            /// The call took too long. While connecting, or if the peer no longer answers pings, that
            /// was the connection's end; otherwise it can still be used.
            #[cfg_attr(feature = "wasmtime", component(name = "timeout"))]
            Timeout,
            /// The connection is closed, or this side has begun to close it.
            #[cfg_attr(feature = "wasmtime", component(name = "closed"))]
            Closed(Closing),
            /// An argument isn't valid; the text says which and why.
            #[cfg_attr(feature = "wasmtime", component(name = "invalid-argument"))]
            InvalidArgument(String),
            /// The call doesn't fit the state: not connected yet, or an unfinished message of the
            /// other kind.
            #[cfg_attr(feature = "wasmtime", component(name = "invalid-state"))]
            InvalidState,
            /// A `try-*` call would have to wait.
            #[cfg_attr(feature = "wasmtime", component(name = "would-block"))]
            WouldBlock,
        }
        /// A connection. Dropping it closes it at once; `close` first tells the peer why.
        ///
        /// A handle: the place of the resource in its task's table.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub struct WebsocketHandle(pub u32);
        /// The functions of `smallos:web/websocket@0.1.0`.
        pub trait Websocket {
            /// Waits until the connection that `start-connect` began is open, or has failed.
            fn websocket_finish_connect(
                &mut self,
                this: WebsocketHandle,
            ) -> core::task::Poll<Result<Result<(), WebsocketError>, Fault>>;
            /// Ready once `finish-connect` would not wait.
            fn websocket_subscribe_connect(
                &mut self,
                this: WebsocketHandle,
            ) -> Result<crate::kernel::poll::PollableHandle, Fault>;
            /// The subprotocol that both sides agreed on.
            fn websocket_subprotocol(
                &mut self,
                this: WebsocketHandle,
            ) -> Result<Option<String>, Fault>;
            /// Sends text of at most 65,536 bytes, and waits while the peer is slow; it returns once
            /// the host has the text. With `more` the message isn't finished: the next call goes on
            /// with it, and each part travels as a frame of its own. So a message can have any size.
            fn websocket_send_text(
                &mut self,
                this: WebsocketHandle,
                text: &str,
                more: bool,
            ) -> core::task::Poll<Result<Result<(), WebsocketError>, Fault>>;
            /// As `send-text`, for bytes.
            fn websocket_send_binary(
                &mut self,
                this: WebsocketHandle,
                bytes: &[u8],
                more: bool,
            ) -> core::task::Poll<Result<Result<(), WebsocketError>, Fault>>;
            /// As `send-text`, but fails with `would-block` instead of waiting.
            fn websocket_try_send_text(
                &mut self,
                this: WebsocketHandle,
                text: &str,
                more: bool,
            ) -> Result<Result<(), WebsocketError>, Fault>;
            /// As `send-binary`, but fails with `would-block` instead of waiting.
            fn websocket_try_send_binary(
                &mut self,
                this: WebsocketHandle,
                bytes: &[u8],
                more: bool,
            ) -> Result<Result<(), WebsocketError>, Fault>;
            /// Ready once `send-text` and `send-binary` would not wait.
            fn websocket_subscribe_send(
                &mut self,
                this: WebsocketHandle,
            ) -> Result<crate::kernel::poll::PollableHandle, Fault>;
            /// Waits for a message. What came before the end is given before the error that says how
            /// the connection ended, and then again and again.
            fn websocket_receive(
                &mut self,
                this: WebsocketHandle,
            ) -> core::task::Poll<Result<Result<Message, WebsocketError>, Fault>>;
            /// As `receive`, but fails with `would-block` instead of waiting.
            fn websocket_try_receive(
                &mut self,
                this: WebsocketHandle,
            ) -> Result<Result<Message, WebsocketError>, Fault>;
            /// Ready once `receive` would not wait.
            fn websocket_subscribe_receive(
                &mut self,
                this: WebsocketHandle,
            ) -> Result<crate::kernel::poll::PollableHandle, Fault>;
            /// Sends a ping with at most 125 bytes. Never waits; `would-block` if the peer takes
            /// nothing.
            fn websocket_ping(
                &mut self,
                this: WebsocketHandle,
                payload: &[u8],
            ) -> Result<Result<(), WebsocketError>, Fault>;
            /// Begins the closing handshake, with a code that may be sent (1000 to 1003, 1007 to 1014,
            /// 3000 to 4999) and a reason of at most 123 bytes. Never waits. Nothing can be sent any
            /// more; `receive` gives what still comes and then `closed`, after 10 seconds at the
            /// latest.
            fn websocket_close(
                &mut self,
                this: WebsocketHandle,
                code: u16,
                reason: &str,
            ) -> Result<Result<(), WebsocketError>, Fault>;
            /// Connects to a `ws://` or `wss://` URL and waits until the connection is open.
            fn connect(
                &mut self,
                url: &str,
                options: &ConnectOptions,
            ) -> core::task::Poll<Result<Result<WebsocketHandle, WebsocketError>, Fault>>;
            /// Begins to connect and returns at once; see `websocket.finish-connect`.
            fn start_connect(
                &mut self,
                url: &str,
                options: &ConnectOptions,
            ) -> Result<Result<WebsocketHandle, WebsocketError>, Fault>;
            /// The guest dropped a handle of its own.
            fn drop_websocket(&mut self, this: WebsocketHandle) -> Result<(), Fault>;
        }
    }
    /// The server's side of HTTP/1.1, on connections that `tcp.listen` and `accept` bring. It has
    /// no TLS.
    ///
    /// A connection is a row of requests, each answered before the next is given; what a client
    /// sends ahead waits. What breaks the protocol is answered by the host (400 and the like) and
    /// never reaches the task.
    pub mod http_server {
        use crate::Fault;
        #[allow(unused_imports)]
        use alloc::{string::String, vec::Vec};
        /// The interface's name in a component's imports.
        pub const ID: &str = "smallos:web/http-server@0.1.0";
        pub use crate::kernel::poll::PollableHandle;
        pub use crate::net::tcp::TcpStreamHandle;
        pub use crate::web::types::Header;
        pub use crate::web::types::HttpError;
        pub use crate::web::websocket::WebsocketHandle;
        pub use crate::web::websocket::WebsocketOptions;
        /// The bounds of a connection. None is the default; more than a default marked with * is cut
        /// to it.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[cfg_attr(
            feature = "wasmtime",
            derive(
                wasmtime::component::ComponentType,
                wasmtime::component::Lift,
                wasmtime::component::Lower
            ),
            component(record)
        )]
        pub struct ServerOptions {
            /// The most nanoseconds that one waiting call waits: 30 seconds.
            #[cfg_attr(feature = "wasmtime", component(name = "timeout"))]
            pub timeout: Option<u64>,
            /// How long a connection without a request is kept, in nanoseconds: 60 seconds.
            #[cfg_attr(feature = "wasmtime", component(name = "idle-timeout"))]
            pub idle_timeout: Option<u64>,
            /// From a request's first byte to the end of its head, in nanoseconds: 30 seconds.
            #[cfg_attr(feature = "wasmtime", component(name = "head-timeout"))]
            pub head_timeout: Option<u64>,
            /// Between two pieces of a body in either direction, in nanoseconds: 30 seconds.
            #[cfg_attr(feature = "wasmtime", component(name = "body-timeout"))]
            pub body_timeout: Option<u64>,
            /// The largest head in bytes: 16,384*.
            #[cfg_attr(feature = "wasmtime", component(name = "head-bytes"))]
            pub head_bytes: Option<u32>,
            /// The largest body of a request in bytes: 16 MiB, or what the host's configuration says*.
            #[cfg_attr(feature = "wasmtime", component(name = "body-bytes"))]
            pub body_bytes: Option<u64>,
        }
        /// A request, without its header fields: `server-connection.headers` has them.
        #[derive(Debug, Clone, PartialEq, Eq)]
        #[cfg_attr(
            feature = "wasmtime",
            derive(
                wasmtime::component::ComponentType,
                wasmtime::component::Lift,
                wasmtime::component::Lower
            ),
            component(record)
        )]
        pub struct Request {
            /// Any token, most often in capitals. Never CONNECT.
            #[cfg_attr(feature = "wasmtime", component(name = "method"))]
            pub method: String,
            /// As sent: `/path?query`, `http://host/path`, or `*`.
            #[cfg_attr(feature = "wasmtime", component(name = "target"))]
            pub target: String,
            /// The beginning of the body, at most 65,536 bytes.
            #[cfg_attr(feature = "wasmtime", component(name = "body"))]
            pub body: Vec<u8>,
            /// The body is all here. It always is if its stated length is at most 16,384 and the
            /// client doesn't ask for `100 Continue`.
            #[cfg_attr(feature = "wasmtime", component(name = "is-complete"))]
            pub is_complete: bool,
        }
        /// A client's connection. Dropping it closes it, and what the client has not taken of the
        /// last response may be lost; `next-request` waits for that.
        ///
        /// A handle: the place of the resource in its task's table.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub struct ServerConnectionHandle(pub u32);
        /// The functions of `smallos:web/http-server@0.1.0`.
        pub trait HttpServer {
            /// Waits for the next request. None: the connection has come to its end, and the client
            /// has all that was sent.
            ///
            /// Fails with `invalid-state` while the last request's response isn't complete. A body
            /// that nobody has read is dropped up to 65,536 bytes; a longer one closes the connection.
            fn server_connection_next_request(
                &mut self,
                this: ServerConnectionHandle,
            ) -> core::task::Poll<
                Result<Result<Option<Request>, crate::web::types::HttpError>, Fault>,
            >;
            /// As `next-request`, but fails with `would-block` instead of waiting.
            fn server_connection_try_next_request(
                &mut self,
                this: ServerConnectionHandle,
            ) -> Result<Result<Option<Request>, crate::web::types::HttpError>, Fault>;
            /// Ready once `next-request` would not wait. While a response is under way: once the
            /// client has ended its side, or the connection is broken, or the client has sent so much
            /// that nobody read (16,384 bytes and more) that its end would not be seen.
            fn server_connection_subscribe_request(
                &mut self,
                this: ServerConnectionHandle,
            ) -> Result<crate::kernel::poll::PollableHandle, Fault>;
            /// The request's header fields in order, as long as its response isn't complete; none
            /// otherwise. With HTTP/1.1 there is exactly one `Host`.
            fn server_connection_headers(
                &mut self,
                this: ServerConnectionHandle,
            ) -> Result<Vec<crate::web::types::Header>, Fault>;
            /// Waits for more of the request's body and returns at least one byte, at most `max` (1 to
            /// 65,536). An empty list: the body has ended. A client that asked for `100 Continue` gets
            /// it now.
            fn server_connection_read_body(
                &mut self,
                this: ServerConnectionHandle,
                max: u32,
            ) -> core::task::Poll<Result<Result<Vec<u8>, crate::web::types::HttpError>, Fault>>;
            /// As `read-body`, but fails with `would-block` instead of waiting.
            fn server_connection_try_read_body(
                &mut self,
                this: ServerConnectionHandle,
                max: u32,
            ) -> Result<Result<Vec<u8>, crate::web::types::HttpError>, Fault>;
            /// Ready once `read-body` would not wait.
            fn server_connection_subscribe_body(
                &mut self,
                this: ServerConnectionHandle,
            ) -> Result<crate::kernel::poll::PollableHandle, Fault>;
            /// Answers with a whole body of at most 65,536 bytes. Never waits: the host sends it while
            /// the task waits for the next request. The host writes `Content-Length`, `Connection` and
            /// their like, which are refused here, and `Date` if it isn't given and there is a clock. To
            /// HEAD the body isn't sent.
            fn server_connection_respond(
                &mut self,
                this: ServerConnectionHandle,
                status: u16,
                headers: &[crate::web::types::Header],
                body: &[u8],
            ) -> Result<Result<(), crate::web::types::HttpError>, Fault>;
            /// Begins a response whose body follows by `write`: of this length, or until `finish`. To
            /// HTTP/1.0 without a length it lasts until the connection ends.
            fn server_connection_start_response(
                &mut self,
                this: ServerConnectionHandle,
                status: u16,
                headers: &[crate::web::types::Header],
                length: Option<u64>,
            ) -> Result<Result<(), crate::web::types::HttpError>, Fault>;
            /// Writes all the bytes, at most 65,536, waiting while the client is slow.
            fn server_connection_write(
                &mut self,
                this: ServerConnectionHandle,
                bytes: &[u8],
            ) -> core::task::Poll<Result<Result<(), crate::web::types::HttpError>, Fault>>;
            /// Writes what goes without waiting, at least one byte, and returns how many went.
            fn server_connection_try_write(
                &mut self,
                this: ServerConnectionHandle,
                bytes: &[u8],
            ) -> Result<Result<u32, crate::web::types::HttpError>, Fault>;
            /// Ready once `try-write` would take at least 32,768 bytes, half of what the host keeps
            /// until the client takes it, or would fail.
            fn server_connection_subscribe_write(
                &mut self,
                this: ServerConnectionHandle,
            ) -> Result<crate::kernel::poll::PollableHandle, Fault>;
            /// Ends the response, with trailers if it has no stated length. Never waits.
            fn server_connection_finish(
                &mut self,
                this: ServerConnectionHandle,
                trailers: &[crate::web::types::Header],
            ) -> Result<Result<(), crate::web::types::HttpError>, Fault>;
            /// Answers the request, which must be one for a WebSocket without a body, with 101. The
            /// header fields go with it. The subprotocol is one of those that the client offered.
            /// From then on this connection is at its end, and what comes is the WebSocket's. When it
            /// fails the request still waits for its response; `protocol` then names the rule that the
            /// request breaks, and 400 is right, or 426 if it asks for another version or protocol.
            fn server_connection_upgrade(
                &mut self,
                this: ServerConnectionHandle,
                subprotocol: &Option<String>,
                headers: &[crate::web::types::Header],
                options: crate::web::websocket::WebsocketOptions,
            ) -> Result<
                Result<crate::web::websocket::WebsocketHandle, crate::web::types::HttpError>,
                Fault,
            >;
            /// Begins to serve on a connection that is made. Fails with `net(invalid-state)` if it isn't;
            /// the connection is gone in any case.
            fn serve(
                &mut self,
                connection: crate::net::tcp::TcpStreamHandle,
                options: ServerOptions,
            ) -> Result<Result<ServerConnectionHandle, crate::web::types::HttpError>, Fault>;
            /// The guest dropped a handle of its own.
            fn drop_server_connection(&mut self, this: ServerConnectionHandle)
            -> Result<(), Fault>;
        }
    }
}
/// The package `smallos:mqtt`.
#[cfg(feature = "mqtt")]
pub mod mqtt {
    /// A client of an MQTT server, 3.1.1 or 5.0. `connect` and `start-connect` need the grant
    /// `net.connect` for the server.
    ///
    /// A message of QoS 1 or 2 is acknowledged when the guest takes it with `receive`, and not
    /// before. A guest that doesn't take what comes slows its server down and loses nothing; the
    /// answers to its own requests wait behind what it doesn't take. Signs of life are sent while
    /// the task waits for anything at all; a task that computes for longer than the keep alive
    /// sends none.
    ///
    /// Every waiting call waits at most for the time limit of the options. Enhanced
    /// authentication (5.0) is not offered.
    pub mod mqtt {
        use crate::Fault;
        #[allow(unused_imports)]
        use alloc::{string::String, vec::Vec};
        /// The interface's name in a component's imports.
        pub const ID: &str = "smallos:mqtt/mqtt@0.1.0";
        pub use crate::kernel::poll::PollableHandle;
        pub use crate::net::addresses::ErrorCode;
        pub use crate::net::tls::TlsOptions;
        /// The version of the protocol.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[cfg_attr(
            feature = "wasmtime",
            derive(
                wasmtime::component::ComponentType,
                wasmtime::component::Lift,
                wasmtime::component::Lower
            ),
            component(enum)
        )]
        #[repr(u8)]
        pub enum Version {
            /// MQTT 3.1.1: no properties, no reasons but the server's on connecting.
            #[cfg_attr(feature = "wasmtime", component(name = "v311"))]
            V311,
            /// MQTT 5.0.
            #[cfg_attr(feature = "wasmtime", component(name = "v5"))]
            V5,
        }
        /// The quality of service.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[cfg_attr(
            feature = "wasmtime",
            derive(
                wasmtime::component::ComponentType,
                wasmtime::component::Lift,
                wasmtime::component::Lower
            ),
            component(enum)
        )]
        #[repr(u8)]
        pub enum Qos {
            /// Sent and forgotten.
            #[cfg_attr(feature = "wasmtime", component(name = "at-most-once"))]
            AtMostOnce,
            /// Sent until it is acknowledged; may come twice.
            #[cfg_attr(feature = "wasmtime", component(name = "at-least-once"))]
            AtLeastOnce,
            /// Comes once.
            #[cfg_attr(feature = "wasmtime", component(name = "exactly-once"))]
            ExactlyOnce,
        }
        /// Why a server accepted or refused something (MQTT 5.0, section 2.4). What a 3.1.1 server
        /// says is put into the same words.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[cfg_attr(
            feature = "wasmtime",
            derive(
                wasmtime::component::ComponentType,
                wasmtime::component::Lift,
                wasmtime::component::Lower
            ),
            component(enum)
        )]
        #[repr(u8)]
        pub enum ReasonCode {
            /// 0x00: success, a normal end, or QoS 0 is granted.
            #[cfg_attr(feature = "wasmtime", component(name = "success"))]
            Success,
            /// 0x01: QoS 1 is granted.
            #[cfg_attr(feature = "wasmtime", component(name = "granted-qos1"))]
            GrantedQos1,
            /// 0x02: QoS 2 is granted.
            #[cfg_attr(feature = "wasmtime", component(name = "granted-qos2"))]
            GrantedQos2,
            /// 0x04
            #[cfg_attr(feature = "wasmtime", component(name = "disconnect-with-will"))]
            DisconnectWithWill,
            /// 0x10: taken, but nobody listens.
            #[cfg_attr(feature = "wasmtime", component(name = "no-matching-subscribers"))]
            NoMatchingSubscribers,
            /// 0x11
            #[cfg_attr(feature = "wasmtime", component(name = "no-subscription-existed"))]
            NoSubscriptionExisted,
            /// 0x18
            #[cfg_attr(feature = "wasmtime", component(name = "continue-authentication"))]
            ContinueAuthentication,
            /// 0x19
            #[cfg_attr(feature = "wasmtime", component(name = "reauthenticate"))]
            Reauthenticate,
            /// 0x80: the server doesn't say why.
            #[cfg_attr(feature = "wasmtime", component(name = "unspecified-error"))]
            UnspecifiedError,
            /// 0x81
            #[cfg_attr(feature = "wasmtime", component(name = "malformed-packet"))]
            MalformedPacket,
            /// 0x82
            #[cfg_attr(feature = "wasmtime", component(name = "protocol-error"))]
            ProtocolError,
            /// 0x83
            #[cfg_attr(
                feature = "wasmtime",
                component(name = "implementation-specific-error")
            )]
            ImplementationSpecificError,
            /// 0x84
            #[cfg_attr(feature = "wasmtime", component(name = "unsupported-protocol-version"))]
            UnsupportedProtocolVersion,
            /// 0x85
            #[cfg_attr(feature = "wasmtime", component(name = "client-identifier-not-valid"))]
            ClientIdentifierNotValid,
            /// 0x86
            #[cfg_attr(feature = "wasmtime", component(name = "bad-user-name-or-password"))]
            BadUserNameOrPassword,
            /// 0x87
            #[cfg_attr(feature = "wasmtime", component(name = "not-authorized"))]
            NotAuthorized,
            /// 0x88
            #[cfg_attr(feature = "wasmtime", component(name = "server-unavailable"))]
            ServerUnavailable,
            /// 0x89
            #[cfg_attr(feature = "wasmtime", component(name = "server-busy"))]
            ServerBusy,
            /// 0x8a
            #[cfg_attr(feature = "wasmtime", component(name = "banned"))]
            Banned,
            /// 0x8b
            #[cfg_attr(feature = "wasmtime", component(name = "server-shutting-down"))]
            ServerShuttingDown,
            /// 0x8c
            #[cfg_attr(feature = "wasmtime", component(name = "bad-authentication-method"))]
            BadAuthenticationMethod,
            /// 0x8d
            #[cfg_attr(feature = "wasmtime", component(name = "keep-alive-timeout"))]
            KeepAliveTimeout,
            /// 0x8e: another client has come with the same identifier.
            #[cfg_attr(feature = "wasmtime", component(name = "session-taken-over"))]
            SessionTakenOver,
            /// 0x8f
            #[cfg_attr(feature = "wasmtime", component(name = "topic-filter-invalid"))]
            TopicFilterInvalid,
            /// 0x90
            #[cfg_attr(feature = "wasmtime", component(name = "topic-name-invalid"))]
            TopicNameInvalid,
            /// 0x91
            #[cfg_attr(feature = "wasmtime", component(name = "packet-identifier-in-use"))]
            PacketIdentifierInUse,
            /// 0x92
            #[cfg_attr(feature = "wasmtime", component(name = "packet-identifier-not-found"))]
            PacketIdentifierNotFound,
            /// 0x93
            #[cfg_attr(feature = "wasmtime", component(name = "receive-maximum-exceeded"))]
            ReceiveMaximumExceeded,
            /// 0x94
            #[cfg_attr(feature = "wasmtime", component(name = "topic-alias-invalid"))]
            TopicAliasInvalid,
            /// 0x95
            #[cfg_attr(feature = "wasmtime", component(name = "packet-too-large"))]
            PacketTooLarge,
            /// 0x96
            #[cfg_attr(feature = "wasmtime", component(name = "message-rate-too-high"))]
            MessageRateTooHigh,
            /// 0x97
            #[cfg_attr(feature = "wasmtime", component(name = "quota-exceeded"))]
            QuotaExceeded,
            /// 0x98
            #[cfg_attr(feature = "wasmtime", component(name = "administrative-action"))]
            AdministrativeAction,
            /// 0x99
            #[cfg_attr(feature = "wasmtime", component(name = "payload-format-invalid"))]
            PayloadFormatInvalid,
            /// 0x9a
            #[cfg_attr(feature = "wasmtime", component(name = "retain-not-supported"))]
            RetainNotSupported,
            /// 0x9b
            #[cfg_attr(feature = "wasmtime", component(name = "qos-not-supported"))]
            QosNotSupported,
            /// 0x9c
            #[cfg_attr(feature = "wasmtime", component(name = "use-another-server"))]
            UseAnotherServer,
            /// 0x9d
            #[cfg_attr(feature = "wasmtime", component(name = "server-moved"))]
            ServerMoved,
            /// 0x9e
            #[cfg_attr(
                feature = "wasmtime",
                component(name = "shared-subscriptions-not-supported")
            )]
            SharedSubscriptionsNotSupported,
            /// 0x9f
            #[cfg_attr(feature = "wasmtime", component(name = "connection-rate-exceeded"))]
            ConnectionRateExceeded,
            /// 0xa0
            #[cfg_attr(feature = "wasmtime", component(name = "maximum-connect-time"))]
            MaximumConnectTime,
            /// 0xa1
            #[cfg_attr(
                feature = "wasmtime",
                component(name = "subscription-identifiers-not-supported")
            )]
            SubscriptionIdentifiersNotSupported,
            /// 0xa2
            #[cfg_attr(
                feature = "wasmtime",
                component(name = "wildcard-subscriptions-not-supported")
            )]
            WildcardSubscriptionsNotSupported,
        }
        /// A property of a message, a will, a subscription or a connection (5.0, section 2.2.2).
        /// Where one has no place, the call fails with `invalid`. Texts and data have at most
        /// 65,535 bytes.
        #[derive(Debug, Clone, PartialEq, Eq)]
        #[cfg_attr(
            feature = "wasmtime",
            derive(
                wasmtime::component::ComponentType,
                wasmtime::component::Lift,
                wasmtime::component::Lower
            ),
            component(variant)
        )]
        pub enum Property {
            /// 1: the payload is UTF-8; the sender's word. Of messages and wills.
            #[cfg_attr(feature = "wasmtime", component(name = "payload-format-indicator"))]
            PayloadFormatIndicator(u8),
            /// Seconds for which the message is of use. Of messages and wills.
            #[cfg_attr(feature = "wasmtime", component(name = "message-expiry-interval"))]
            MessageExpiryInterval(u32),
            /// What the payload is. Of messages and wills.
            #[cfg_attr(feature = "wasmtime", component(name = "content-type"))]
            ContentType(String),
            /// Where an answer is to go. Of messages and wills.
            #[cfg_attr(feature = "wasmtime", component(name = "response-topic"))]
            ResponseTopic(String),
            /// What an answer is to carry. Of messages and wills.
            #[cfg_attr(feature = "wasmtime", component(name = "correlation-data"))]
            CorrelationData(Vec<u8>),
            /// A number for a subscription, 1 to 268,435,455; received messages carry those of the
            /// subscriptions that they match. Of subscriptions and received messages.
            #[cfg_attr(feature = "wasmtime", component(name = "subscription-identifier"))]
            SubscriptionIdentifier(u32),
            /// Seconds before the will is published. Of wills.
            #[cfg_attr(feature = "wasmtime", component(name = "will-delay-interval"))]
            WillDelayInterval(u32),
            /// 1: tell me what to make response topics of. Of options.
            #[cfg_attr(feature = "wasmtime", component(name = "request-response-information"))]
            RequestResponseInformation(u8),
            /// What to make response topics of. From the server.
            #[cfg_attr(feature = "wasmtime", component(name = "response-information"))]
            ResponseInformation(String),
            /// Another server to use. From the server.
            #[cfg_attr(feature = "wasmtime", component(name = "server-reference"))]
            ServerReference(String),
            /// A reason for people to read. From the server.
            #[cfg_attr(feature = "wasmtime", component(name = "reason-string"))]
            ReasonString(String),
            /// A name and a value of the application's own. Of everything.
            #[cfg_attr(feature = "wasmtime", component(name = "user"))]
            User((String, String)),
        }
        /// What the server publishes when this client goes without a word: its task is killed, its
        /// handle is dropped, or it is silent for longer than the keep alive.
        #[derive(Debug, Clone, PartialEq, Eq)]
        #[cfg_attr(
            feature = "wasmtime",
            derive(
                wasmtime::component::ComponentType,
                wasmtime::component::Lift,
                wasmtime::component::Lower
            ),
            component(record)
        )]
        pub struct Will {
            /// Where.
            #[cfg_attr(feature = "wasmtime", component(name = "topic"))]
            pub topic: String,
            /// What; at most 65,535 bytes.
            #[cfg_attr(feature = "wasmtime", component(name = "payload"))]
            pub payload: Vec<u8>,
            /// How surely.
            #[cfg_attr(feature = "wasmtime", component(name = "qos"))]
            pub qos: Qos,
            /// Whether the server keeps it for later subscribers.
            #[cfg_attr(feature = "wasmtime", component(name = "retain"))]
            pub retain: bool,
            /// 5.0 only.
            #[cfg_attr(feature = "wasmtime", component(name = "properties"))]
            pub properties: Vec<Property>,
        }
        /// How to connect. The bounds are cut to those of the host's configuration,
        /// `client_defaults.mqtt`; none takes those.
        #[derive(Debug, Clone, PartialEq, Eq)]
        #[cfg_attr(
            feature = "wasmtime",
            derive(
                wasmtime::component::ComponentType,
                wasmtime::component::Lift,
                wasmtime::component::Lower
            ),
            component(record)
        )]
        pub struct ConnectOptions {
            /// The server, by name or by address.
            #[cfg_attr(feature = "wasmtime", component(name = "host"))]
            pub host: String,
            /// Its port; 1883 is usual, 8883 with TLS.
            #[cfg_attr(feature = "wasmtime", component(name = "port"))]
            pub port: u16,
            /// Secure the connection.
            #[cfg_attr(feature = "wasmtime", component(name = "tls"))]
            pub tls: Option<crate::net::tls::TlsOptions>,
            /// The version to speak.
            #[cfg_attr(feature = "wasmtime", component(name = "version"))]
            pub version: Version,
            /// Empty: the server chooses one.
            #[cfg_attr(feature = "wasmtime", component(name = "client-id"))]
            pub client_id: String,
            /// Have the server forget the session of an earlier client with this identifier. Of the
            /// first connection; `start-reconnect` goes on with the session. In 3.1.1 this also says
            /// that the session ends with its connection. In 5.0 a server that has a session from an
            /// earlier client breaks a rule unless this is set (3.2.2.1.1).
            #[cfg_attr(feature = "wasmtime", component(name = "clean-start"))]
            pub clean_start: bool,
            /// Seconds for which the server keeps the session without a connection; 4,294,967,295 is
            /// for ever. 5.0 only.
            #[cfg_attr(feature = "wasmtime", component(name = "session-expiry"))]
            pub session_expiry: u32,
            /// Seconds after which the server may take this client for dead; 0: never. None: the
            /// host's configuration says.
            #[cfg_attr(feature = "wasmtime", component(name = "keep-alive"))]
            pub keep_alive: Option<u16>,
            /// The user.
            #[cfg_attr(feature = "wasmtime", component(name = "user"))]
            pub user: Option<String>,
            /// The password, at most 65,535 bytes; in 3.1.1 only with a user.
            #[cfg_attr(feature = "wasmtime", component(name = "password"))]
            pub password: Option<Vec<u8>>,
            /// The last will.
            #[cfg_attr(feature = "wasmtime", component(name = "will"))]
            pub will: Option<Will>,
            /// User properties and `request-response-information`. 5.0 only.
            #[cfg_attr(feature = "wasmtime", component(name = "properties"))]
            pub properties: Vec<Property>,
            /// The largest packet in bytes, both ways; at least 5.
            #[cfg_attr(feature = "wasmtime", component(name = "packet-bytes-max"))]
            pub packet_bytes_max: Option<u32>,
            /// The most messages that wait, each way; at least 1. Where it is met, `start-publish`
            /// fails with `would-block`, and nothing more is read.
            #[cfg_attr(feature = "wasmtime", component(name = "messages-max"))]
            pub messages_max: Option<u32>,
            /// The most messages of QoS 1 and 2 that the server may have under way; at least 1. None:
            /// 128, or `messages-max` if that is less. A server that goes over it, as some do, is borne
            /// with up to 2,048.
            #[cfg_attr(feature = "wasmtime", component(name = "receive-maximum"))]
            pub receive_maximum: Option<u16>,
            /// The highest topic alias that the server may set, and that is set towards it. 5.0 only.
            /// None: 16. Cut so that the longest topics of each way fit into the host's
            /// `client_defaults.stream.max_buffer_size`. Aliases are put in and taken out by the host.
            #[cfg_attr(feature = "wasmtime", component(name = "topic-alias-maximum"))]
            pub topic_alias_maximum: Option<u16>,
            /// The most that a waiting call waits, in nanoseconds, and that the server may take to
            /// accept a connection or to answer a request. None: 30 s.
            #[cfg_attr(feature = "wasmtime", component(name = "timeout"))]
            pub timeout: Option<u64>,
        }
        /// What a server said when it accepted a connection.
        #[derive(Debug, Clone, PartialEq, Eq)]
        #[cfg_attr(
            feature = "wasmtime",
            derive(
                wasmtime::component::ComponentType,
                wasmtime::component::Lift,
                wasmtime::component::Lower
            ),
            component(record)
        )]
        pub struct Connected {
            /// Whether it goes on with the session, and so with its subscriptions.
            #[cfg_attr(feature = "wasmtime", component(name = "session-present"))]
            pub session_present: bool,
            /// The client identifier, as given or as the server chose it.
            #[cfg_attr(feature = "wasmtime", component(name = "client-id"))]
            pub client_id: String,
            /// The keep alive in force, in seconds. 0: none.
            #[cfg_attr(feature = "wasmtime", component(name = "keep-alive"))]
            pub keep_alive: u16,
            /// Seconds for which it keeps the session, if it said another number than was asked for.
            #[cfg_attr(feature = "wasmtime", component(name = "session-expiry"))]
            pub session_expiry: Option<u32>,
            /// The highest QoS that it takes.
            #[cfg_attr(feature = "wasmtime", component(name = "maximum-qos"))]
            pub maximum_qos: Qos,
            /// The largest packet that it takes, in bytes.
            #[cfg_attr(feature = "wasmtime", component(name = "packet-bytes-max"))]
            pub packet_bytes_max: u32,
            /// Messages of QoS 1 and 2 that it takes at a time.
            #[cfg_attr(feature = "wasmtime", component(name = "receive-maximum"))]
            pub receive_maximum: u16,
            /// Whether it keeps retained messages.
            #[cfg_attr(feature = "wasmtime", component(name = "retain-available"))]
            pub retain_available: bool,
            /// Whether filters may have wildcards.
            #[cfg_attr(feature = "wasmtime", component(name = "wildcards-available"))]
            pub wildcards_available: bool,
            /// Whether subscriptions may have identifiers.
            #[cfg_attr(feature = "wasmtime", component(name = "identifiers-available"))]
            pub identifiers_available: bool,
            /// Whether subscriptions may be shared.
            #[cfg_attr(feature = "wasmtime", component(name = "shared-available"))]
            pub shared_available: bool,
            /// Response information, server reference, reason string and user properties (5.0).
            #[cfg_attr(feature = "wasmtime", component(name = "properties"))]
            pub properties: Vec<Property>,
        }
        /// What a subscription does with messages that the server kept.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[cfg_attr(
            feature = "wasmtime",
            derive(
                wasmtime::component::ComponentType,
                wasmtime::component::Lift,
                wasmtime::component::Lower
            ),
            component(enum)
        )]
        #[repr(u8)]
        pub enum RetainHandling {
            /// They are sent.
            #[cfg_attr(feature = "wasmtime", component(name = "send"))]
            Send,
            /// They are sent if the subscription is new.
            #[cfg_attr(feature = "wasmtime", component(name = "send-if-new"))]
            SendIfNew,
            /// They are not sent.
            #[cfg_attr(feature = "wasmtime", component(name = "dont"))]
            Dont,
        }
        /// One filter and how it is subscribed to. All but the QoS is of 5.0.
        #[derive(Debug, Clone, PartialEq, Eq)]
        #[cfg_attr(
            feature = "wasmtime",
            derive(
                wasmtime::component::ComponentType,
                wasmtime::component::Lift,
                wasmtime::component::Lower
            ),
            component(record)
        )]
        pub struct Subscription {
            /// Levels parted by `/`, with `+` for one and `#` for all that follow;
            /// `$share/NAME/FILTER` is a shared subscription.
            #[cfg_attr(feature = "wasmtime", component(name = "filter"))]
            pub filter: String,
            /// The highest QoS wanted.
            #[cfg_attr(feature = "wasmtime", component(name = "qos"))]
            pub qos: Qos,
            /// Not what this client publishes itself.
            #[cfg_attr(feature = "wasmtime", component(name = "no-local"))]
            pub no_local: bool,
            /// Keep the retain flag as it was published.
            #[cfg_attr(feature = "wasmtime", component(name = "retain-as-published"))]
            pub retain_as_published: bool,
            /// Which of the kept messages are wanted.
            #[cfg_attr(feature = "wasmtime", component(name = "retain-handling"))]
            pub retain_handling: RetainHandling,
        }
        /// A received message.
        #[derive(Debug, Clone, PartialEq, Eq)]
        #[cfg_attr(
            feature = "wasmtime",
            derive(
                wasmtime::component::ComponentType,
                wasmtime::component::Lift,
                wasmtime::component::Lower
            ),
            component(record)
        )]
        pub struct Message {
            /// What it was published to.
            #[cfg_attr(feature = "wasmtime", component(name = "topic"))]
            pub topic: String,
            /// What was published.
            #[cfg_attr(feature = "wasmtime", component(name = "payload"))]
            pub payload: Vec<u8>,
            /// The QoS of this delivery.
            #[cfg_attr(feature = "wasmtime", component(name = "qos"))]
            pub qos: Qos,
            /// The server had kept it, or with `retain-as-published` its publisher's flag.
            #[cfg_attr(feature = "wasmtime", component(name = "retain"))]
            pub retain: bool,
            /// It may have come before. Of QoS 1 only.
            #[cfg_attr(feature = "wasmtime", component(name = "dup"))]
            pub dup: bool,
            /// 5.0 only.
            #[cfg_attr(feature = "wasmtime", component(name = "properties"))]
            pub properties: Vec<Property>,
        }
        /// A server's no.
        #[derive(Debug, Clone, PartialEq, Eq)]
        #[cfg_attr(
            feature = "wasmtime",
            derive(
                wasmtime::component::ComponentType,
                wasmtime::component::Lift,
                wasmtime::component::Lower
            ),
            component(record)
        )]
        pub struct Refusal {
            /// The reason.
            #[cfg_attr(feature = "wasmtime", component(name = "code"))]
            pub code: ReasonCode,
            /// A text for people, if it gave one; what is longer than 1,024 bytes is cut.
            #[cfg_attr(feature = "wasmtime", component(name = "text"))]
            pub text: Option<String>,
            /// Another server to use, if it named one; cut like the text.
            #[cfg_attr(feature = "wasmtime", component(name = "server-reference"))]
            pub server_reference: Option<String>,
        }
        /// A bound that was met, of the options or of the host.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[cfg_attr(
            feature = "wasmtime",
            derive(
                wasmtime::component::ComponentType,
                wasmtime::component::Lift,
                wasmtime::component::Lower
            ),
            component(enum)
        )]
        #[repr(u8)]
        pub enum Limit {
            /// `packet-bytes-max`.
            #[cfg_attr(feature = "wasmtime", component(name = "packet-bytes"))]
            PacketBytes,
            /// 256 filters in one request.
            #[cfg_attr(feature = "wasmtime", component(name = "filters"))]
            Filters,
            /// A 3.1.1 server has more than 2,048 messages under way.
            #[cfg_attr(feature = "wasmtime", component(name = "receive-maximum"))]
            ReceiveMaximum,
        }
        /// Why a call failed. Where the connection is over, each later call says the same until
        /// `start-reconnect`.
        #[derive(Debug, Clone, PartialEq, Eq)]
        #[cfg_attr(
            feature = "wasmtime",
            derive(
                wasmtime::component::ComponentType,
                wasmtime::component::Lift,
                wasmtime::component::Lower
            ),
            component(variant)
        )]
        pub enum Error {
            /// The connection can't be made, or broke. `timeout`: the server didn't accept it in
            /// time, or didn't answer a sign of life. The connection is over.
            #[cfg_attr(feature = "wasmtime", component(name = "net"))]
            Net(crate::net::addresses::ErrorCode),
            /// A call that doesn't wait would have to.
            #[cfg_attr(feature = "wasmtime", component(name = "would-block"))]
            WouldBlock,
            /// The time limit of the options has passed. The connection stands. A message of QoS 1 or
            /// 2 is still under way, though nobody hears of its end; unless `publish` found no room
            /// for it all the while: then it never began. `start-publish` tells the two apart.
            #[cfg_attr(feature = "wasmtime", component(name = "timeout"))]
            Timeout,
            /// This client has disconnected, or the server has ended the connection without a word.
            #[cfg_attr(feature = "wasmtime", component(name = "closed"))]
            Closed,
            /// The server refused the connection, which is over, or a message.
            #[cfg_attr(feature = "wasmtime", component(name = "refused"))]
            Refused(Refusal),
            /// The server ended the connection, and said why.
            #[cfg_attr(feature = "wasmtime", component(name = "disconnected"))]
            Disconnected(Refusal),
            /// The server broke this rule of the protocol. The connection is over.
            #[cfg_attr(feature = "wasmtime", component(name = "protocol"))]
            Protocol(String),
            /// A bound is met. The connection is over if the server did it.
            #[cfg_attr(feature = "wasmtime", component(name = "limit"))]
            Limit(Limit),
            /// The server has said that it doesn't take this; the text says what.
            #[cfg_attr(feature = "wasmtime", component(name = "not-taken"))]
            NotTaken(String),
            /// The server has lost the session: the message may have been delivered or not.
            #[cfg_attr(feature = "wasmtime", component(name = "session-lost"))]
            SessionLost,
            /// An argument breaks this rule.
            #[cfg_attr(feature = "wasmtime", component(name = "invalid"))]
            Invalid(String),
        }
        /// How a request ended.
        #[derive(Debug, Clone, PartialEq, Eq)]
        #[cfg_attr(
            feature = "wasmtime",
            derive(
                wasmtime::component::ComponentType,
                wasmtime::component::Lift,
                wasmtime::component::Lower
            ),
            component(variant)
        )]
        pub enum Outcome {
            /// The server took the message: `success` or `no-matching-subscribers`.
            #[cfg_attr(feature = "wasmtime", component(name = "published"))]
            Published(ReasonCode),
            /// The server answered a request to subscribe or to unsubscribe: a reason for each filter.
            #[cfg_attr(feature = "wasmtime", component(name = "answered"))]
            Answered(Vec<ReasonCode>),
            /// It failed.
            #[cfg_attr(feature = "wasmtime", component(name = "failed"))]
            Failed(Error),
        }
        /// The end of a request.
        #[derive(Debug, Clone, PartialEq, Eq)]
        #[cfg_attr(
            feature = "wasmtime",
            derive(
                wasmtime::component::ComponentType,
                wasmtime::component::Lift,
                wasmtime::component::Lower
            ),
            component(record)
        )]
        pub struct Answer {
            /// The request, as its `start-*` function named it.
            #[cfg_attr(feature = "wasmtime", component(name = "id"))]
            pub id: u64,
            /// How it ended.
            #[cfg_attr(feature = "wasmtime", component(name = "outcome"))]
            pub outcome: Outcome,
        }
        /// A session and its connection. Dropping it closes the connection without a word, so that
        /// the server publishes the will.
        ///
        /// A handle: the place of the resource in its task's table.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub struct ClientHandle(pub u32);
        /// The functions of `smallos:mqtt/mqtt@0.1.0`.
        pub trait Mqtt {
            /// Waits until the server has accepted the connection that `start-connect` or
            /// `start-reconnect` began, and gives what it said.
            fn client_finish_connect(
                &mut self,
                this: ClientHandle,
            ) -> core::task::Poll<Result<Result<Connected, Error>, Fault>>;
            /// Ready once `finish-connect` would not wait.
            fn client_subscribe_connect(
                &mut self,
                this: ClientHandle,
            ) -> Result<crate::kernel::poll::PollableHandle, Fault>;
            /// Begins to connect again once a connection is over, with the same options; one that
            /// stands is closed without a word. Messages of QoS 1 and 2 which the server hasn't wholly
            /// acknowledged are sent again. Received ones that weren't taken are given up: the
            /// server sends those of QoS 1 and 2 again.
            fn client_start_reconnect(
                &mut self,
                this: ClientHandle,
            ) -> Result<Result<(), Error>, Fault>;
            /// Publishes and waits until the server has acknowledged it; with QoS 0 until the host has
            /// it among what it sends next. Without properties in 3.1.1. An empty payload with `retain`
            /// deletes what the server kept. Gives `success` or `no-matching-subscribers`.
            fn client_publish(
                &mut self,
                this: ClientHandle,
                topic: &str,
                payload: &[u8],
                qos: Qos,
                retain: bool,
                properties: &[Property],
            ) -> core::task::Poll<Result<Result<ReasonCode, Error>, Fault>>;
            /// Publishes without waiting, and gives the number that `answers` will name; none for QoS
            /// 0, which has no answer. Fails with `would-block` before the connection is accepted with
            /// QoS 0, and while as many messages as may be wait for their acknowledgement or for their
            /// answer to be taken.
            fn client_start_publish(
                &mut self,
                this: ClientHandle,
                topic: &str,
                payload: &[u8],
                qos: Qos,
                retain: bool,
                properties: &[Property],
            ) -> Result<Result<Option<u64>, Error>, Fault>;
            /// Ready once the `start-publish`, `start-subscribe` or `start-unsubscribe` that failed
            /// last with `would-block` is worth another try, after `try-answers`.
            fn client_subscribe_start(
                &mut self,
                this: ClientHandle,
            ) -> Result<crate::kernel::poll::PollableHandle, Fault>;
            /// Asks for the messages of some filters, 1 to 256, and waits for the answer: one reason
            /// for each, the QoS that is granted or why not.
            fn client_subscribe(
                &mut self,
                this: ClientHandle,
                subscriptions: &[Subscription],
                properties: &[Property],
            ) -> core::task::Poll<Result<Result<Vec<ReasonCode>, Error>, Fault>>;
            /// As `subscribe`, but gives the number that `answers` will name. Fails with `would-block`
            /// before the connection is accepted, and while 64 requests have no answer.
            fn client_start_subscribe(
                &mut self,
                this: ClientHandle,
                subscriptions: &[Subscription],
                properties: &[Property],
            ) -> Result<Result<u64, Error>, Fault>;
            /// Ends subscriptions, 1 to 256, and waits for the answer.
            fn client_unsubscribe(
                &mut self,
                this: ClientHandle,
                filters: &[String],
                properties: &[Property],
            ) -> core::task::Poll<Result<Result<Vec<ReasonCode>, Error>, Fault>>;
            /// As `unsubscribe`, but gives the number that `answers` will name; see `start-subscribe`.
            fn client_start_unsubscribe(
                &mut self,
                this: ClientHandle,
                filters: &[String],
                properties: &[Property],
            ) -> Result<Result<u64, Error>, Fault>;
            /// Waits until a request that was started has its answer, and takes all that there are,
            /// at most 256. An unanswered request to subscribe or unsubscribe ends with its
            /// connection; a message of QoS 1 or 2 gets its answer after `start-reconnect`.
            fn client_answers(
                &mut self,
                this: ClientHandle,
            ) -> core::task::Poll<Result<Result<Vec<Answer>, Error>, Fault>>;
            /// As `answers`, but fails with `would-block` instead of waiting.
            fn client_try_answers(
                &mut self,
                this: ClientHandle,
            ) -> Result<Result<Vec<Answer>, Error>, Fault>;
            /// Ready once `answers` would not wait.
            fn client_subscribe_answers(
                &mut self,
                this: ClientHandle,
            ) -> Result<crate::kernel::poll::PollableHandle, Fault>;
            /// Waits for a message and takes it, which acknowledges it.
            fn client_receive(
                &mut self,
                this: ClientHandle,
            ) -> core::task::Poll<Result<Result<Message, Error>, Fault>>;
            /// As `receive`, but fails with `would-block` instead of waiting.
            fn client_try_receive(
                &mut self,
                this: ClientHandle,
            ) -> Result<Result<Message, Error>, Fault>;
            /// Ready once `receive` would not wait.
            fn client_subscribe_receive(
                &mut self,
                this: ClientHandle,
            ) -> Result<crate::kernel::poll::PollableHandle, Fault>;
            /// Says goodbye, so that the server doesn't publish the will, unless `with-will` (5.0)
            /// asks for it. `session-expiry` changes for how long the server keeps the session (5.0).
            /// What is on its way goes out first; what waits for its acknowledgement stays in the
            /// session.
            fn client_start_disconnect(
                &mut self,
                this: ClientHandle,
                with_will: bool,
                session_expiry: Option<u32>,
            ) -> Result<Result<(), Error>, Fault>;
            /// Waits until all is sent and the connection is closed.
            fn client_finish_disconnect(
                &mut self,
                this: ClientHandle,
            ) -> core::task::Poll<Result<Result<(), Error>, Fault>>;
            /// Ready once `finish-disconnect` would not wait.
            fn client_subscribe_disconnect(
                &mut self,
                this: ClientHandle,
            ) -> Result<crate::kernel::poll::PollableHandle, Fault>;
            /// Connects and waits until the server has accepted.
            fn connect(
                &mut self,
                options: &ConnectOptions,
            ) -> core::task::Poll<Result<Result<ClientHandle, Error>, Fault>>;
            /// Begins to connect and returns at once; see `client.finish-connect`.
            fn start_connect(
                &mut self,
                options: &ConnectOptions,
            ) -> Result<Result<ClientHandle, Error>, Fault>;
            /// The guest dropped a handle of its own.
            fn drop_client(&mut self, this: ClientHandle) -> Result<(), Fault>;
        }
    }
}
/// The package `smallos:redis`.
#[cfg(feature = "redis")]
pub mod redis {
    /// A Redis client in RESP2 and RESP3. `connect` and `start-connect` need the grant
    /// `net.connect`.
    ///
    /// Each command has one reply, and replies come in the order of the commands. A command that
    /// subscribes or unsubscribes has one reply as well, once the server has confirmed all of its
    /// names: how many subscriptions the connection has. What is published comes as messages, in
    /// a queue of its own. EXEC's reply is the list of results, or null if a watched key changed.
    ///
    /// HELLO, RESET, CLIENT REPLY and replication are refused with `misuse`: they would change how
    /// replies are told from each other.
    pub mod redis {
        use crate::Fault;
        #[allow(unused_imports)]
        use alloc::{string::String, vec::Vec};
        /// The interface's name in a component's imports.
        pub const ID: &str = "smallos:redis/redis@0.1.0";
        pub use crate::kernel::poll::PollableHandle;
        pub use crate::net::addresses::ErrorCode;
        pub use crate::net::tls::TlsOptions;
        /// A version of the protocol.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[cfg_attr(
            feature = "wasmtime",
            derive(
                wasmtime::component::ComponentType,
                wasmtime::component::Lift,
                wasmtime::component::Lower
            ),
            component(enum)
        )]
        #[repr(u8)]
        pub enum Protocol {
            /// RESP3, and RESP2 with a server that doesn't know it.
            #[cfg_attr(feature = "wasmtime", component(name = "newest"))]
            Newest,
            /// RESP3 or nothing.
            #[cfg_attr(feature = "wasmtime", component(name = "resp3"))]
            Resp3,
            /// RESP2. While subscribed, a connection can send nothing but subscriptions, PING and QUIT.
            #[cfg_attr(feature = "wasmtime", component(name = "resp2"))]
            Resp2,
        }
        /// How a connection is opened. Numbers may lower the caps of the host's `client_defaults`;
        /// higher ones are cut to them.
        #[derive(Debug, Clone, PartialEq, Eq)]
        #[cfg_attr(
            feature = "wasmtime",
            derive(
                wasmtime::component::ComponentType,
                wasmtime::component::Lift,
                wasmtime::component::Lower
            ),
            component(record)
        )]
        pub struct ConnectOptions {
            /// The server, by name or by address (IPv6 with or without brackets).
            #[cfg_attr(feature = "wasmtime", component(name = "host"))]
            pub host: String,
            /// Its port; 6379 by custom.
            #[cfg_attr(feature = "wasmtime", component(name = "port"))]
            pub port: u16,
            /// Over TLS, if this is given.
            #[cfg_attr(feature = "wasmtime", component(name = "tls"))]
            pub tls: Option<crate::net::tls::TlsOptions>,
            /// Who logs in; none is the user `default`. Nothing without a password.
            #[cfg_attr(feature = "wasmtime", component(name = "user"))]
            pub user: Option<String>,
            /// The password.
            #[cfg_attr(feature = "wasmtime", component(name = "password"))]
            pub password: Option<String>,
            /// The database, as by SELECT.
            #[cfg_attr(feature = "wasmtime", component(name = "database"))]
            pub database: u32,
            /// The version to use.
            #[cfg_attr(feature = "wasmtime", component(name = "protocol"))]
            pub protocol: Protocol,
            /// The name that CLIENT LIST shows.
            #[cfg_attr(feature = "wasmtime", component(name = "client-name"))]
            pub client_name: Option<String>,
            /// The most nanoseconds that one waiting call waits, and that connecting and logging in
            /// take together. None: 30 seconds.
            #[cfg_attr(feature = "wasmtime", component(name = "timeout"))]
            pub timeout: Option<u64>,
            /// The most bytes of one reply or message on the wire. A reply has at most one value for
            /// each 16 of them.
            #[cfg_attr(feature = "wasmtime", component(name = "response-bytes-max"))]
            pub response_bytes_max: Option<u32>,
            /// The most arrays, maps and sets of one reply that are inside of each other.
            #[cfg_attr(feature = "wasmtime", component(name = "nesting-max"))]
            pub nesting_max: Option<u32>,
        }
        /// What an error of the server's means, as far as a program acts on it.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[cfg_attr(
            feature = "wasmtime",
            derive(
                wasmtime::component::ComponentType,
                wasmtime::component::Lift,
                wasmtime::component::Lower
            ),
            component(enum)
        )]
        #[repr(u8)]
        pub enum ErrorKind {
            /// MOVED: another node serves the key's slot. Its text is the slot and the node, as in
            /// `3999 127.0.0.1:6381`. Not followed.
            #[cfg_attr(feature = "wasmtime", component(name = "moved"))]
            Moved,
            /// ASK: this one command goes to another node, after ASKING. Its text is as that of
            /// MOVED. Not followed.
            #[cfg_attr(feature = "wasmtime", component(name = "ask"))]
            Ask,
            /// Log in first.
            #[cfg_attr(feature = "wasmtime", component(name = "no-auth"))]
            NoAuth,
            /// User or password is wrong.
            #[cfg_attr(feature = "wasmtime", component(name = "wrong-pass"))]
            WrongPass,
            /// The user may not run this command or touch this key.
            #[cfg_attr(feature = "wasmtime", component(name = "no-perm"))]
            NoPerm,
            /// The server doesn't speak the version of the protocol.
            #[cfg_attr(feature = "wasmtime", component(name = "no-proto"))]
            NoProto,
            /// The transaction was discarded: a command could not be queued.
            #[cfg_attr(feature = "wasmtime", component(name = "exec-abort"))]
            ExecAbort,
            /// The key holds another type.
            #[cfg_attr(feature = "wasmtime", component(name = "wrong-type"))]
            WrongType,
            /// The server loads its data, is busy with a script, or its cluster isn't settled: the
            /// same command may work later.
            #[cfg_attr(feature = "wasmtime", component(name = "try-later"))]
            TryLater,
            /// A replica was asked to write.
            #[cfg_attr(feature = "wasmtime", component(name = "read-only"))]
            ReadOnly,
            /// The script isn't loaded.
            #[cfg_attr(feature = "wasmtime", component(name = "no-script"))]
            NoScript,
            /// Another one; its code says which.
            #[cfg_attr(feature = "wasmtime", component(name = "other"))]
            Other,
        }
        /// Where an error stands among a list of values: its code's bytes, then its text's.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[cfg_attr(
            feature = "wasmtime",
            derive(
                wasmtime::component::ComponentType,
                wasmtime::component::Lift,
                wasmtime::component::Lower
            ),
            component(record)
        )]
        pub struct ErrorNode {
            /// What it means.
            #[cfg_attr(feature = "wasmtime", component(name = "kind"))]
            pub kind: ErrorKind,
            /// How many bytes the code has; 0 if the server gave none.
            #[cfg_attr(feature = "wasmtime", component(name = "code"))]
            pub code: u16,
            /// How many bytes the text has.
            #[cfg_attr(feature = "wasmtime", component(name = "text"))]
            pub text: u32,
        }
        /// One value, or the beginning of one that has others inside. A number of bytes says how
        /// many of `values.bytes` are the value's; they stand there in the order of the nodes.
        #[derive(Debug, Clone, Copy, PartialEq)]
        #[cfg_attr(
            feature = "wasmtime",
            derive(
                wasmtime::component::ComponentType,
                wasmtime::component::Lift,
                wasmtime::component::Lower
            ),
            component(variant)
        )]
        pub enum Node {
            /// Nothing: no such key, for one.
            #[cfg_attr(feature = "wasmtime", component(name = "null"))]
            Null,
            /// A short status such as `OK`: so many bytes.
            #[cfg_attr(feature = "wasmtime", component(name = "status"))]
            Status(u32),
            /// Any bytes: so many.
            #[cfg_attr(feature = "wasmtime", component(name = "blob"))]
            Blob(u32),
            /// Text for people: so many bytes, of which the first three name the format, `txt` or
            /// `mkd`.
            #[cfg_attr(feature = "wasmtime", component(name = "verbatim"))]
            Verbatim(u32),
            /// A number.
            #[cfg_attr(feature = "wasmtime", component(name = "integer"))]
            Integer(i64),
            /// A number with a fraction, or infinite, or not a number.
            #[cfg_attr(feature = "wasmtime", component(name = "double"))]
            Double(f64),
            /// True or false.
            #[cfg_attr(feature = "wasmtime", component(name = "boolean"))]
            Boolean(bool),
            /// A sign and digits: so many bytes.
            #[cfg_attr(feature = "wasmtime", component(name = "big-number"))]
            BigNumber(u32),
            /// The server's error.
            #[cfg_attr(feature = "wasmtime", component(name = "error"))]
            Error(ErrorNode),
            /// So many values follow.
            #[cfg_attr(feature = "wasmtime", component(name = "array"))]
            Array(u32),
            /// So many values follow, in no order.
            #[cfg_attr(feature = "wasmtime", component(name = "set"))]
            Set(u32),
            /// So many keys follow, each with its value behind it.
            #[cfg_attr(feature = "wasmtime", component(name = "map"))]
            Map(u32),
            /// So many keys with values follow, which say something about the value behind them; it
            /// isn't counted by what it is inside of.
            #[cfg_attr(feature = "wasmtime", component(name = "attributes"))]
            Attributes(u32),
        }
        /// Values one after the other, each before those that are inside of it.
        #[derive(Debug, Clone, PartialEq)]
        #[cfg_attr(
            feature = "wasmtime",
            derive(
                wasmtime::component::ComponentType,
                wasmtime::component::Lift,
                wasmtime::component::Lower
            ),
            component(record)
        )]
        pub struct Values {
            /// How many there are, not counting those inside of others.
            #[cfg_attr(feature = "wasmtime", component(name = "count"))]
            pub count: u32,
            /// The nodes.
            #[cfg_attr(feature = "wasmtime", component(name = "nodes"))]
            pub nodes: Vec<Node>,
            /// All their bytes.
            #[cfg_attr(feature = "wasmtime", component(name = "bytes"))]
            pub bytes: Vec<u8>,
        }
        /// A published message.
        #[derive(Debug, Clone, PartialEq, Eq)]
        #[cfg_attr(
            feature = "wasmtime",
            derive(
                wasmtime::component::ComponentType,
                wasmtime::component::Lift,
                wasmtime::component::Lower
            ),
            component(record)
        )]
        pub struct Published {
            /// The pattern that it came by, if it came by one.
            #[cfg_attr(feature = "wasmtime", component(name = "pattern"))]
            pub pattern: Option<Vec<u8>>,
            /// It came by a subscription of a shard channel.
            #[cfg_attr(feature = "wasmtime", component(name = "shard"))]
            pub shard: bool,
            /// Where it was published.
            #[cfg_attr(feature = "wasmtime", component(name = "channel"))]
            pub channel: Vec<u8>,
            /// What was published.
            #[cfg_attr(feature = "wasmtime", component(name = "payload"))]
            pub payload: Vec<u8>,
        }
        /// What comes without being the reply to a command.
        #[derive(Debug, Clone, PartialEq)]
        #[cfg_attr(
            feature = "wasmtime",
            derive(
                wasmtime::component::ComponentType,
                wasmtime::component::Lift,
                wasmtime::component::Lower
            ),
            component(variant)
        )]
        pub enum Incoming {
            /// A published message.
            #[cfg_attr(feature = "wasmtime", component(name = "published"))]
            Published(Published),
            /// The server has ended the subscription of this shard channel: its slot moved away.
            #[cfg_attr(feature = "wasmtime", component(name = "ended"))]
            Ended(Vec<u8>),
            /// Another push, as of CLIENT TRACKING. The first value is its kind.
            #[cfg_attr(feature = "wasmtime", component(name = "push"))]
            Push(Values),
            /// A line of MONITOR.
            #[cfg_attr(feature = "wasmtime", component(name = "monitored"))]
            Monitored(Vec<u8>),
        }
        /// A bound that was met.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[cfg_attr(
            feature = "wasmtime",
            derive(
                wasmtime::component::ComponentType,
                wasmtime::component::Lift,
                wasmtime::component::Lower
            ),
            component(enum)
        )]
        #[repr(u8)]
        pub enum Limit {
            /// `connect-options.response-bytes-max`. The connection is over.
            #[cfg_attr(feature = "wasmtime", component(name = "response-bytes"))]
            ResponseBytes,
            /// `connect-options.nesting-max`. The connection is over.
            #[cfg_attr(feature = "wasmtime", component(name = "nesting"))]
            Nesting,
            /// The number of values in one reply. The connection is over.
            #[cfg_attr(feature = "wasmtime", component(name = "values"))]
            Values,
            /// A line of more than 65,536 bytes, or of more than a reply may have. The connection is
            /// over.
            #[cfg_attr(feature = "wasmtime", component(name = "line-bytes"))]
            LineBytes,
            /// A command is larger than the host's `stream_buffer_bytes`. It isn't sent.
            #[cfg_attr(feature = "wasmtime", component(name = "command-bytes"))]
            CommandBytes,
            /// More than 1,024 channels and patterns, or more than 1,048,576 bytes of their names, or
            /// than a reply may have; so many are subscribed or asked for, and so many again may be
            /// named to unsubscribe and wait for the reply. The command isn't sent.
            #[cfg_attr(feature = "wasmtime", component(name = "subscriptions"))]
            Subscriptions,
            /// Messages wait, as many as the connection holds, and no reply can come before they are
            /// taken.
            #[cfg_attr(feature = "wasmtime", component(name = "messages"))]
            Messages,
            /// Replies wait, as many as the connection holds, and no message can come before they are
            /// taken.
            #[cfg_attr(feature = "wasmtime", component(name = "replies"))]
            Replies,
        }
        /// What the server answered to logging in.
        #[derive(Debug, Clone, PartialEq, Eq)]
        #[cfg_attr(
            feature = "wasmtime",
            derive(
                wasmtime::component::ComponentType,
                wasmtime::component::Lift,
                wasmtime::component::Lower
            ),
            component(record)
        )]
        pub struct Refusal {
            /// What it means.
            #[cfg_attr(feature = "wasmtime", component(name = "kind"))]
            pub kind: ErrorKind,
            /// The first word in upper case, or nothing.
            #[cfg_attr(feature = "wasmtime", component(name = "code"))]
            pub code: String,
            /// The rest. A text that held the password is replaced.
            #[cfg_attr(feature = "wasmtime", component(name = "text"))]
            pub text: String,
        }
        /// Why a call failed. An error of the server's is none of these, but a reply.
        #[derive(Debug, Clone, PartialEq, Eq)]
        #[cfg_attr(
            feature = "wasmtime",
            derive(
                wasmtime::component::ComponentType,
                wasmtime::component::Lift,
                wasmtime::component::Lower
            ),
            component(variant)
        )]
        pub enum Error {
            /// The network, or a grant that is missing.
            #[cfg_attr(feature = "wasmtime", component(name = "net"))]
            Net(crate::net::addresses::ErrorCode),
            /// It didn't happen within the time of the options. A `command` is on its way all the
            /// same, and may run; its reply won't be confused with another one.
            #[cfg_attr(feature = "wasmtime", component(name = "timeout"))]
            Timeout,
            /// The server has closed the connection, or QUIT was sent.
            #[cfg_attr(feature = "wasmtime", component(name = "closed"))]
            Closed,
            /// The server refused to log in, to set the name or to select the database.
            #[cfg_attr(feature = "wasmtime", component(name = "refused"))]
            Refused(Refusal),
            /// The server broke this rule of the protocol. The connection is over.
            #[cfg_attr(feature = "wasmtime", component(name = "protocol"))]
            Protocol(String),
            /// A bound was met.
            #[cfg_attr(feature = "wasmtime", component(name = "limit"))]
            Limit(Limit),
            /// Nothing happened, for this reason: the call doesn't fit the connection's state or the
            /// command isn't one.
            #[cfg_attr(feature = "wasmtime", component(name = "misuse"))]
            Misuse(String),
            /// A call that doesn't wait would have to.
            #[cfg_attr(feature = "wasmtime", component(name = "would-block"))]
            WouldBlock,
        }
        /// A connection. Dropping it closes it.
        ///
        /// A handle: the place of the resource in its task's table.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub struct ConnectionHandle(pub u32);
        /// The functions of `smallos:redis/redis@0.1.0`.
        pub trait Redis {
            /// Waits until the connection that `start-connect` began is made and logged in.
            fn connection_finish_connect(
                &mut self,
                this: ConnectionHandle,
            ) -> core::task::Poll<Result<Result<(), Error>, Fault>>;
            /// Ready once `finish-connect` would not wait.
            fn connection_subscribe_connect(
                &mut self,
                this: ConnectionHandle,
            ) -> Result<crate::kernel::poll::PollableHandle, Fault>;
            /// Sends one command, its name first and of at most 65,536 bytes, and waits for its reply.
            /// Fails with `misuse` while the reply of another one hasn't been received.
            fn connection_command(
                &mut self,
                this: ConnectionHandle,
                arguments: &[Vec<u8>],
            ) -> core::task::Poll<Result<Result<Values, Error>, Fault>>;
            /// Sends commands, as many of them as fit without waiting, and returns how many. For each
            /// command `lengths` has the number of its arguments, its name among them, and then the
            /// length of each; `bytes` are those of all the arguments. At most 65,536 lengths and 65,536
            /// bytes.
            ///
            /// A command alone may have more bytes than that: the first call has its lengths and some of
            /// its bytes, and the rest follows in calls without lengths. The call that brings the last
            /// bytes returns 1, those before it 0; until then nothing else can be sent.
            ///
            /// Fails with `would-block` if not even the first fits, and then has taken none of the bytes:
            /// replies have to come first. At most 8,192 can be missing, or one for each 64 bytes that a
            /// reply may have, if that is fewer. The commands queued in a transaction count too, until
            /// EXEC's or DISCARD's reply: once they are all of these, and no reply is missing, `send`
            /// and `command` fail with `misuse` for anything but these two.
            fn connection_send(
                &mut self,
                this: ConnectionHandle,
                lengths: &[u32],
                bytes: &[u8],
            ) -> Result<Result<u32, Error>, Fault>;
            /// Ready once `send` would not fail with `would-block`.
            fn connection_subscribe_send(
                &mut self,
                this: ConnectionHandle,
            ) -> Result<crate::kernel::poll::PollableHandle, Fault>;
            /// Waits for replies to what was sent, and returns those that have come: at least one, at
            /// most 65,536 bytes of nodes (16 each) and bytes together, or one.
            fn connection_receive(
                &mut self,
                this: ConnectionHandle,
            ) -> core::task::Poll<Result<Result<Values, Error>, Fault>>;
            /// As `receive`, but fails with `would-block` instead of waiting.
            fn connection_try_receive(
                &mut self,
                this: ConnectionHandle,
            ) -> Result<Result<Values, Error>, Fault>;
            /// Ready once `receive` would not wait.
            fn connection_subscribe_receive(
                &mut self,
                this: ConnectionHandle,
            ) -> Result<crate::kernel::poll::PollableHandle, Fault>;
            /// Waits for a message.
            fn connection_next_message(
                &mut self,
                this: ConnectionHandle,
            ) -> core::task::Poll<Result<Result<Incoming, Error>, Fault>>;
            /// As `next-message`, but fails with `would-block` instead of waiting.
            fn connection_try_next_message(
                &mut self,
                this: ConnectionHandle,
            ) -> Result<Result<Incoming, Error>, Fault>;
            /// Ready once `next-message` would not wait.
            fn connection_subscribe_message(
                &mut self,
                this: ConnectionHandle,
            ) -> Result<crate::kernel::poll::PollableHandle, Fault>;
            /// Connects and logs in, and waits until that is done.
            fn connect(
                &mut self,
                options: &ConnectOptions,
            ) -> core::task::Poll<Result<Result<ConnectionHandle, Error>, Fault>>;
            /// Begins to connect and returns at once; see `connection.finish-connect`.
            fn start_connect(
                &mut self,
                options: &ConnectOptions,
            ) -> Result<Result<ConnectionHandle, Error>, Fault>;
            /// The guest dropped a handle of its own.
            fn drop_connection(&mut self, this: ConnectionHandle) -> Result<(), Fault>;
        }
    }
}
/// What a guest may call of `smallos:web`: nothing without the feature `web`.
#[cfg(feature = "web")]
pub trait WebPackage:
    web::http::Http + web::events::Events + web::websocket::Websocket + web::http_server::HttpServer
{
}
#[cfg(feature = "web")]
impl<
    T: web::http::Http
        + web::events::Events
        + web::websocket::Websocket
        + web::http_server::HttpServer,
> WebPackage for T
{
}
/// What a guest may call of `smallos:web`: nothing without the feature `web`.
#[cfg(not(feature = "web"))]
pub trait WebPackage {}
#[cfg(not(feature = "web"))]
impl<T> WebPackage for T {}
/// What a guest may call of `smallos:mqtt`: nothing without the feature `mqtt`.
#[cfg(feature = "mqtt")]
pub trait MqttPackage: mqtt::mqtt::Mqtt {}
#[cfg(feature = "mqtt")]
impl<T: mqtt::mqtt::Mqtt> MqttPackage for T {}
/// What a guest may call of `smallos:mqtt`: nothing without the feature `mqtt`.
#[cfg(not(feature = "mqtt"))]
pub trait MqttPackage {}
#[cfg(not(feature = "mqtt"))]
impl<T> MqttPackage for T {}
/// What a guest may call of `smallos:redis`: nothing without the feature `redis`.
#[cfg(feature = "redis")]
pub trait RedisPackage: redis::redis::Redis {}
#[cfg(feature = "redis")]
impl<T: redis::redis::Redis> RedisPackage for T {}
/// What a guest may call of `smallos:redis`: nothing without the feature `redis`.
#[cfg(not(feature = "redis"))]
pub trait RedisPackage {}
#[cfg(not(feature = "redis"))]
impl<T> RedisPackage for T {}
/// Everything that a guest may call.
pub trait Syscalls:
    crate::Waiter
    + kernel::poll::Poll
    + kernel::time::Time
    + kernel::tasks::Tasks
    + kernel::signals::Signals
    + system::console::Console
    + system::log::Log
    + system::random::Random
    + system::environment::Environment
    + net::tcp::Tcp
    + net::tls::Tls
    + net::udp::Udp
    + net::names::Names
    + WebPackage
    + MqttPackage
    + RedisPackage
{
}
impl<
    T: crate::Waiter
        + kernel::poll::Poll
        + kernel::time::Time
        + kernel::tasks::Tasks
        + kernel::signals::Signals
        + system::console::Console
        + system::log::Log
        + system::random::Random
        + system::environment::Environment
        + net::tcp::Tcp
        + net::tls::Tls
        + net::udp::Udp
        + net::names::Names
        + WebPackage
        + MqttPackage
        + RedisPackage,
> Syscalls for T
{
}

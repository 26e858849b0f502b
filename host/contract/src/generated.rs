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
    /// TLS over TCP, by the host: certificates and keys never reach a task. `connect` and
    /// `start-connect` need the grant `net.connect`, as TCP's do.
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
            /// certificate. Empty: the system's roots and no certificate of the client's.
            #[cfg_attr(feature = "wasmtime", component(name = "profile"))]
            pub profile: String,
            /// The name that the server's certificate must be for, and that is sent as SNI. None:
            /// the profile's, or else the host that is connected to.
            #[cfg_attr(feature = "wasmtime", component(name = "server-name"))]
            pub server_name: Option<String>,
            /// The application protocols that are offered (ALPN), the best first; at most 16 of 1 to
            /// 255 bytes.
            #[cfg_attr(feature = "wasmtime", component(name = "protocols"))]
            pub protocols: Vec<String>,
            /// Take any certificate. Needs the grant `net.unverified` for the host and port.
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
            /// The application protocol that both sides agreed on (ALPN).
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
}
/// The package `smallos:redis`.
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
            /// More than 1,024 channels and patterns. The command isn't sent.
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
            /// Sends one command, its name first, and waits for its reply. Fails with `misuse` while
            /// the reply of another one hasn't been received.
            fn connection_command(
                &mut self,
                this: ConnectionHandle,
                arguments: &[Vec<u8>],
            ) -> core::task::Poll<Result<Result<Values, Error>, Fault>>;
            /// Sends commands, as many of them as fit without waiting, and returns how many. For each
            /// command `lengths` has the number of its arguments, its name among them, and then the
            /// length of each; `bytes` are those of all the arguments. At most 65,536 bytes in both
            /// lists (a length counts four), or one command.
            ///
            /// Fails with `would-block` if not even the first fits: replies have to come first, at
            /// most 8,192 can be missing.
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
    + redis::redis::Redis
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
        + redis::redis::Redis,
> Syscalls for T
{
}

//! One instance from start to end.

use crate::commands::{self, Wasi};
use crate::glue::State;
use crate::limits::Meter;
use crate::outcome;
use crate::program::{Kind, Loaded, Program};
use smallos_kernel::Outcome;
use smallos_syscalls::{Platform, Task};
use std::sync::Arc;
use wasmtime::component::TypedFunc;
use wasmtime::{Store, UpdateDeadline};

impl<P: Platform + Send + Sync> Program<P>
where
    Task<P>: Send,
{
    /// Makes an instance and runs it. The future is `Pending` while the guest waits, and
    /// when it gave its thread away. Dropping it ends the guest and closes what it held.
    pub fn start(&self, task: Task<P>) -> impl Future<Output = Outcome> + Send + use<P> {
        run(self.shared.clone(), task)
    }

    /// Whether instances wait for something that only a waker reports.
    pub fn uses_waker(&self) -> bool {
        self.shared.inspection.kind == Kind::Command
    }
}

async fn run<P: Platform + Send + Sync>(program: Arc<Loaded<P>>, task: Task<P>) -> Outcome
where
    Task<P>: Send,
{
    let wasi = match program.inspection.kind {
        Kind::Task => None,
        Kind::Command => match Wasi::new(&task) {
            Ok(wasi) => Some(Box::new(wasi)),
            Err(text) => return Outcome::NotStarted(text.into()),
        },
    };
    let meter = Meter::new(&task.spec().limits);
    let mut store = Store::new(
        program.pre.engine(),
        State {
            syscalls: task,
            meter,
            wasi,
        },
    );
    store.limiter(|state| &mut state.meter);
    let should_yield = program.engine.shared.settings.should_yield;
    store.epoch_deadline_callback(move |_| {
        Ok(if should_yield() {
            // Asked again right after it is resumed: an interruption that came before the
            // guest ran again must not be lost.
            UpdateDeadline::Yield(0)
        } else {
            UpdateDeadline::Continue(1)
        })
    });
    store.set_epoch_deadline(0);
    match program.inspection.kind {
        Kind::Task => run_task(&program, &mut store).await,
        Kind::Command => {
            let runtime = match program.engine.runtime() {
                Ok(runtime) => runtime,
                Err(error) => return Outcome::NotStarted(error.to_string().into()),
            };
            commands::entered(runtime, run_command(&program, &mut store)).await
        }
    }
}

type Entry = TypedFunc<(), (Result<Vec<u8>, String>,)>;

async fn run_task<P: Platform + Send + Sync>(
    program: &Loaded<P>,
    store: &mut Store<State<Task<P>>>,
) -> Outcome
where
    Task<P>: Send,
{
    let instance = match program.pre.instantiate_async(&mut *store).await {
        Ok(instance) => instance,
        Err(error) => return outcome::of_instantiation(&error, &store.data().meter),
    };
    let entry: wasmtime::Result<Entry> = instance.get_typed_func(&mut *store, program.entry);
    let result = match entry {
        Ok(entry) => entry.call_async(&mut *store, ()).await,
        Err(error) => Err(error),
    };
    match result {
        Ok((result,)) => outcome::of_result(result),
        Err(error) => outcome::of_error(&error, &store.data().meter),
    }
}

async fn run_command<P: Platform + Send + Sync>(
    program: &Loaded<P>,
    store: &mut Store<State<Task<P>>>,
) -> Outcome
where
    Task<P>: Send,
{
    let instance = match program.pre.instantiate_async(&mut *store).await {
        Ok(instance) => instance,
        Err(error) => return outcome::of_instantiation(&error, &store.data().meter),
    };
    let entry = instance.get_typed_func::<(), (Result<(), ()>,)>(&mut *store, program.entry);
    let result = match entry {
        Ok(entry) => entry.call_async(&mut *store, ()).await,
        Err(error) => Err(error),
    };
    match result {
        Ok((Ok(()),)) => outcome::of_exit(0),
        Ok((Err(()),)) => outcome::of_exit(1),
        Err(error) => outcome::of_error(&error, &store.data().meter),
    }
}

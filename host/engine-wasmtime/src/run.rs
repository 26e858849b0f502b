//! One instance from start to end.

use crate::commands::{self, Wasi};
use crate::glue::State;
use crate::limits::Limiter;
use crate::outcome;
use crate::program::{Kind, Loaded, Program};
use smallos_kernel::Outcome;
use smallos_syscalls::{Platform, Task, ended};
use std::sync::Arc;
use wasmtime::component::Lift;
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

/// What one call may hand to the host, in bytes as the host holds them.
const ARGUMENT_BYTES_MAX: usize = 512 << 10;

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
    let limiter = Limiter::new(&task.spec().limits);
    let mut store = Store::new(
        program.pre.engine(),
        State {
            syscalls: task,
            limiter,
            wasi,
        },
    );
    store.limiter(|state| &mut state.limiter);
    if program.inspection.kind == Kind::Task {
        // No call of our contract takes more; wasmtime-wasi's have bounds of their own.
        store.set_hostcall_fuel(ARGUMENT_BYTES_MAX);
    }
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
        Kind::Task => {
            let ended = call::<P, Result<Vec<u8>, String>>(&program, &mut store).await;
            ended.map_or_else(|outcome| outcome, ended::returned)
        }
        Kind::Command => {
            let runtime = match program.engine.runtime() {
                Ok(runtime) => runtime,
                Err(error) => return Outcome::NotStarted(error.to_string().into()),
            };
            // In a box of its own: every task's future has room for the larger of the two.
            let call = Box::pin(call::<P, Result<(), ()>>(&program, &mut store));
            let ended = commands::entered(runtime, call).await;
            ended.map_or_else(
                |outcome| outcome,
                |result| outcome::of_exit(result.is_err().into()),
            )
        }
    }
}

/// Instantiates and calls the entry point; the error is how the task ended instead of
/// returning.
async fn call<P, R>(program: &Loaded<P>, store: &mut Store<State<Task<P>>>) -> Result<R, Outcome>
where
    P: Platform + Send + Sync,
    Task<P>: Send,
    R: Lift + Send + Sync + 'static,
{
    let instance = match program.pre.instantiate_async(&mut *store).await {
        Ok(instance) => instance,
        Err(error) => return Err(outcome::of_instantiation(&error, &store.data().limiter.0)),
    };
    let entry = instance.get_typed_func::<(), (R,)>(&mut *store, program.entry);
    let result = match entry {
        Ok(entry) => entry.call_async(&mut *store, ()).await,
        Err(error) => Err(error),
    };
    result
        .map(|(result,)| result)
        .map_err(|error| outcome::of_error(&error, &store.data().limiter.0))
}

//! The smallest component that waits: it writes to its memory, calls an import that is
//! pending once, and so on. What is left of a switch when there is no host around it.

use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::task::{Context, Poll, Waker};
use wasmtime::component::{Component, InstancePre, Linker};
use wasmtime::{Engine, Result, Store};

const TEXT: &str = r#"(component
  (import "pause" (func $pause))
  (core func $lowered (canon lower (func $pause)))
  (core module $module
    (import "" "pause" (func $pause))
    (memory (export "memory") 1)
    (func (export "run") (param $left i32)
      (loop $again
        (i32.store (i32.const 64) (i32.add (i32.load (i32.const 64)) (i32.const 1)))
        (call $pause)
        (local.set $left (i32.sub (local.get $left) (i32.const 1)))
        (br_if $again (local.get $left)))))
  (core instance $instance (instantiate $module
    (with "" (instance (export "pause" (func $lowered))))))
  (func (export "run") (param "times" u32) (canon lift (core func $instance "run"))))"#;

/// One running instance.
pub type Run = Pin<Box<dyn Future<Output = Result<()>> + Send>>;

/// The component, linked.
pub fn link(engine: &Engine) -> Result<InstancePre<()>> {
    let mut linker = Linker::new(engine);
    linker.root().func_wrap_async("pause", |_, ()| {
        let mut paused = false;
        Box::new(poll_fn(move |_| {
            match std::mem::replace(&mut paused, true) {
                true => Poll::Ready(Ok(())),
                false => Poll::Pending,
            }
        }))
    })?;
    linker.instantiate_pre(&Component::new(engine, TEXT)?)
}

/// An instance that pauses so often. It starts with its first poll.
pub fn start(pre: &InstancePre<()>, times: u32) -> Run {
    let pre = pre.clone();
    Box::pin(async move {
        let mut store = Store::new(pre.engine(), ());
        let instance = pre.instantiate_async(&mut store).await?;
        let run = instance.get_typed_func::<(u32,), ()>(&mut store, "run")?;
        run.call_async(&mut store, (times,)).await
    })
}

/// Resumes it once.
pub fn resume(run: &mut Run) -> Poll<Result<()>> {
    run.as_mut().poll(&mut Context::from_waker(Waker::noop()))
}

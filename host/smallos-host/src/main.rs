mod engine;
use smallos_desktop::*;
use std::sync::Arc;
use std::time::Duration;
use smallos_syscalls::*;
struct Obs;
impl Observer for Obs { fn ended(&self, pid: smallos_kernel::Pid, spec: &TaskSpec<Arc<dyn Program>>, o: &smallos_kernel::Outcome, e: End) { if !matches!(o, smallos_kernel::Outcome::Finished(_)) { eprintln!("task {} ({}) {o:?} {e:?}", spec.name, pid.get()); } } }
fn main() {
    let args: Vec<String> = std::env::args().collect();
    let dense = std::env::var("DENSE").is_ok();
    let n: u32 = std::env::var("CAP").ok().map(|s| s.parse().unwrap()).unwrap_or(1024);
    let workers: usize = std::env::var("WORKERS").ok().map(|s| s.parse().unwrap()).unwrap_or(2);
    let engine = engine::Engine::new(smallos_engine_wasmtime::Settings { tasks_max: n, layout: if dense { smallos_engine_wasmtime::MemoryLayout::Dense } else { smallos_engine_wasmtime::MemoryLayout::Guarded }, stack_bytes: 512 << 10, cache: None, should_yield }).unwrap();
    let e2 = engine.clone();
    let d = Desktop::new(Config { kernel: smallos_kernel::Config { capacity: n, ..Default::default() }, workers, slice: Duration::from_millis(1), output_lines_max: 1024, log_level: smallos_contract::system::log::Level::Info, log_format: Box::new(|l| format!("{:?} {} {}\n", l.level, l.context, l.message)), interrupt: Arc::new(move || e2.interrupt()), observer: Arc::new(Obs) }).unwrap();
    let t = std::time::Instant::now();
    for a in args[1].split(',') {
        let p = match engine::Loaded::load(&engine, a, &std::fs::read(a).unwrap()) { Ok(p) => p, Err(e) => { eprintln!("{a}: {e}"); std::process::exit(65) } };
        let spec = TaskSpec { module: p as Arc<dyn Program>, name: a.into(), arguments: args[2..].to_vec(), priority: smallos_kernel::Priority::new(if a.contains("urgent") {1} else {5}), watcher: false, limits: Limits { tasks: n, ..Default::default() }, inherited: Shared::new(Inherited { grants: smallos_grants::Grants::all(), ..Default::default() }) };
        d.spawn(spec, Default::default()).unwrap();
    }
    eprintln!("loaded {:?}", t.elapsed());
    d.run().unwrap();
    eprintln!("ran {:?}", t.elapsed());
}

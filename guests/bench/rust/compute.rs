//! Runs a kernel of `bench/kernels`. Arguments: its name, rounds (1). Prints `answer=` and a
//! number that doesn't depend on the rounds: the same natively and on every engine.

use smallos::{Args, println};

#[smallos::task]
fn main(args: Args) -> Result<(), String> {
    let name = args.get(0).unwrap_or_default();
    let kernel = smallos_bench_kernels::named(name)
        .ok_or_else(|| format!("{name:?} is no kernel of the benchmark"))?;
    println!("answer={}", (kernel.run)(args.get_or(1, 1)));
    Ok(())
}

/// The same without a host: for an engine that stands alone. The kernel by its place in the
/// list; 0 for a place that isn't there.
#[unsafe(no_mangle)]
pub extern "C" fn compute(place: u32, rounds: u32) -> u32 {
    smallos_bench_kernels::ALL
        .get(place as usize)
        .map_or(0, |kernel| (kernel.run)(rounds))
}

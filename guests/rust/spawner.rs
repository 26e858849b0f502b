//! Starts tasks and joins them all. Arguments: how many (10), the module (its own, whose
//! children return at once), then the arguments of each. Needs the grant `task.spawn`.

use smallos::{
    Args, println,
    task::{self, Spawn},
};

/// What a child of the own module gets as its argument.
const CHILD: &str = "child";

#[smallos::task]
fn main(args: Args) -> Result<(), Box<dyn std::error::Error>> {
    if args.get(0) == Some(CHILD) {
        return Ok(());
    }
    let count: usize = args.get_or(0, 10);
    let spawn = match args.get(1) {
        Some(module) => Spawn::named(module).args(args.iter().skip(2)),
        None => Spawn::own().arg(CHILD),
    };
    // Some at a time, so that the table has room for any number.
    let mut left = count;
    while left > 0 {
        let batch = (0..left.min(500))
            .map(|_| spawn.start())
            .collect::<Result<Vec<_>, _>>()
            .map_err(|error| format!("spawn: {error:?}"))?;
        task::join_all_blocking(&batch).map_err(|error| format!("join: {error:?}"))?;
        left -= batch.len();
    }
    println!("{count} tasks ended well");
    Ok(())
}

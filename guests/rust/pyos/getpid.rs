//! PyOS: get-pid. Two tasks print who they are, one turn after the other, until each has
//! had enough of it.

use smallos::{
    Args, println,
    task::{self, Spawn},
};

#[smallos::task]
async fn main(args: Args) -> Result<(), Box<dyn std::error::Error>> {
    if let Some(name) = args.get(0) {
        let rounds: u32 = args.get_or(1, 1);
        for _ in 0..rounds {
            println!("I'm {name}, my pid is {}", task::current());
            smallos::yield_now().await;
        }
        return Ok(());
    }
    let first = Spawn::own().args(["first", "3"]).name("first").start()?;
    let second = Spawn::own().args(["second", "2"]).name("second").start()?;
    task::join_all([first, second]).await?;
    Ok(())
}

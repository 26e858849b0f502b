//! PyOS: kill task. The main task ends a child that would run for ever.

use smallos::{
    Args, println,
    task::{Failure, JoinError, Spawn},
    time::{Duration, sleep},
};

#[smallos::task]
async fn main(args: Args) -> Result<(), Box<dyn std::error::Error>> {
    if args.get(0) == Some("child") {
        loop {
            smallos::yield_now().await;
        }
    }
    let child = Spawn::own().arg("child").name("child").start()?;
    sleep(Duration::from_millis(20)).await;
    child.kill()?;
    match child.join().await {
        Err(JoinError::Failed(Failure::Cancelled)) => println!("the child was cancelled"),
        other => return Err(format!("the child ended otherwise: {other:?}").into()),
    }
    println!("main done");
    Ok(())
}

//! PyOS: new task. A task starts another, and both are in the task list.

use smallos::{
    Args, println,
    task::{self, Spawn},
    time::{Duration, sleep},
};

#[smallos::task]
async fn main(args: Args) -> Result<(), Box<dyn std::error::Error>> {
    if args.get(0) == Some("child") {
        sleep(Duration::from_millis(20)).await;
        println!("the new task runs");
        return Ok(());
    }
    let child = Spawn::own().arg("child").name("child").start()?;
    let names: Vec<_> = task::list().into_iter().map(|info| info.name).collect();
    println!("tasks that I see: {}", names.len());
    println!(
        "the new one is among them: {}",
        names.contains(&"child".into())
    );
    child.join().await?;
    println!("the new task has ended");
    Ok(())
}

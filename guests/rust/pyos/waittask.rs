//! PyOS: wait for a task. The main task goes on when its child has ended.

use smallos::{
    Args, println,
    task::Spawn,
    time::{Duration, sleep},
};

#[smallos::task]
async fn main(args: Args) -> Result<String, Box<dyn std::error::Error>> {
    if args.get(0) == Some("child") {
        for number in 1..=3 {
            println!("child {number}");
            sleep(Duration::from_millis(5)).await;
        }
        return Ok("done".into());
    }
    println!("waiting for a child");
    let child = Spawn::own().arg("child").name("child").start()?;
    let result = String::from_utf8(child.join().await?)?;
    println!("the child is {result}");
    Ok(String::new())
}

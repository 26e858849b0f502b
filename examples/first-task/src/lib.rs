//! A first task: it counts down to nothing, and says whom it greets then.

use smallos::{
    println,
    time::{Duration, sleep},
};

#[smallos::task]
async fn main(args: Vec<String>) -> Result<(), String> {
    let Some(name) = args.first() else {
        return Err("whom shall I greet? Give me a name as the first argument".into());
    };
    for number in (1..=3).rev() {
        println!("{number}");
        sleep(Duration::from_millis(300)).await;
    }
    println!("hello, {name}");
    Ok(())
}

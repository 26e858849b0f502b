//! Prints a line at each tick. Arguments: period in milliseconds (1000), ticks (0: for ever),
//! a word to print (tick).

use smallos::{
    Args, println,
    time::{Duration, sleep},
};

#[smallos::task]
async fn main(args: Args) {
    let period = Duration::from_millis(args.get_or(0, 1000));
    let ticks: u64 = args.get_or(1, 0);
    let word = args.get(2).unwrap_or("tick");
    let mut number = 0;
    while ticks == 0 || number < ticks {
        sleep(period).await;
        number += 1;
        println!("{word} {number}");
    }
}

//! Greets whoever its arguments name.

use smallos::println;

#[smallos::task]
fn main(args: Vec<String>) {
    let name = if args.is_empty() {
        "world".to_string()
    } else {
        args.join(" ")
    };
    println!("hello, {name}");
}

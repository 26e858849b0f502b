//! Prints what it was started with: name, arguments, environment, configuration.

use smallos::{Args, env, println};

#[smallos::task]
fn main(args: Args) {
    println!("name {}", env::name());
    for (index, argument) in args.iter().enumerate() {
        println!("argument {index} {argument}");
    }
    for (name, value) in env::vars() {
        println!("environment {name} {value}");
    }
    for (key, value) in env::config_all() {
        println!("config {key} {value}");
    }
}

//! Returns an error, with its arguments as the message.

#[smallos::task]
fn main(args: Vec<String>) -> Result<(), String> {
    Err(if args.is_empty() {
        "this task fails on purpose".into()
    } else {
        args.join(" ")
    })
}

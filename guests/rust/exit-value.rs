//! Returns its arguments, joined by spaces, as its result.

#[smallos::task]
fn main(args: Vec<String>) -> Vec<u8> {
    args.join(" ").into_bytes()
}

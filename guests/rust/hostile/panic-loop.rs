//! Hostile: panics at once, each time it is started again.

#[smallos::task]
fn main() {
    panic!("again");
}

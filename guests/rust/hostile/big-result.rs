//! Hostile: returns one byte more than a result may have.

#[smallos::task]
fn main() -> Vec<u8> {
    vec![b'x'; 65_537]
}

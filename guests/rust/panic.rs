//! Panics: the host shows the message, the file and the line.

#[smallos::task]
fn main() {
    deeper(&[1, 2, 3]);
}

#[inline(never)]
fn deeper(list: &[u32]) {
    panic!("on purpose, with {} numbers", list.len());
}

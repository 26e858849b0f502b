//! Prints random bytes in hexadecimal. Argument: how many (16).

use smallos::{Args, println, random};

#[smallos::task]
fn main(args: Args) -> Result<(), random::RandomError> {
    let mut bytes = vec![0; args.get_or(0, 16)];
    random::fill(&mut bytes)?;
    let text: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    println!("{text}");
    // Two of them alike would mean that there is no source.
    if random::u64()? == random::u64()? {
        println!("the same number twice");
    }
    Ok(())
}

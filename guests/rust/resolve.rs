//! Looks names up and prints their addresses. Arguments: the names (localhost).

use smallos::{net, println};

#[smallos::task]
async fn main(mut args: Vec<String>) -> Result<(), net::Error> {
    if args.is_empty() {
        args.push("localhost".into());
    }
    for name in args {
        for address in net::resolve(&name).await? {
            println!("{name} {address}");
        }
    }
    Ok(())
}

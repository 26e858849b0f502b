//! Hostile: opens handles and never closes one. The argument says which: pollables (as
//! without one) or sockets.

use std::mem::forget;

use smallos::{Args, bindings::kernel::time, net::UdpSocket};

#[smallos::task]
fn main(args: Args) -> Result<(), smallos::net::Error> {
    let sockets = args.get(0) == Some("sockets");
    loop {
        if sockets {
            forget(UdpSocket::bind_blocking(([127, 0, 0, 1], 0))?);
        } else {
            forget(time::subscribe_instant(u64::MAX));
        }
    }
}

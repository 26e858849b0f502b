//! Hostile: starts itself, twice, again and again. Needs the grant `task.spawn`.

use smallos::{
    bindings::kernel::{signals, tasks},
    task::Spawn,
};

#[smallos::task]
fn main() {
    let bomb = Spawn::own();
    loop {
        if bomb.start().is_err() {
            // The table is full. What is there shall stay: nobody ends before it is killed.
            let _ = signals::wait(1);
        }
        tasks::yield_();
    }
}

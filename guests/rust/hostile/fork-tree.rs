//! Hostile: a chain of tasks, each the child of the one before, as deep as the host allows.
//! Needs the grant `task.spawn`.

use smallos::task::Spawn;

#[smallos::task]
fn main() -> Result<(), String> {
    let child = Spawn::own()
        .start()
        .map_err(|error| format!("no deeper: {error:?}"))?;
    // Every one waits for the next; the error of the deepest comes up through all.
    match child.join_blocking() {
        Ok(_) => Ok(()),
        Err(error) => Err(format!("{error:?}").chars().take(200).collect()),
    }
}

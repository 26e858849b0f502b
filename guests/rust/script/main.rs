//! Does what a script says, one call for each line, and logs what each call returned. The script
//! is the configuration value that the first argument names.
//!
//! It exists for comparing hosts: whatever a host answers, the log shows it. The lines are made
//! by `tests/traces`, which knows every word; one that isn't known here is a panic. It keeps
//! the numbers of its handles itself, so that a script can use wrong ones.

mod ends;
mod held;
mod kernel;
mod net;
mod system;
mod words;

use held::Held;
use smallos::{
    Args,
    bindings::system::{
        environment,
        log::{Level, log},
    },
};
use words::Words;

#[smallos::task]
fn main(args: Args) -> Result<Vec<u8>, String> {
    let key = args.get(0).unwrap_or("script");
    let script = environment::get(key).ok_or("there is no such script")?;
    let mut held = Held::default();
    for line in script.lines() {
        let mut words = Words::new(line);
        let call = words.text();
        if let Some(result) = ends::call(call, &mut words) {
            log(Level::Info, call, "ends");
            return result;
        }
        let said = kernel::call(call, &mut words, &mut held)
            .or_else(|| net::call(call, &mut words, &mut held))
            .or_else(|| system::call(call, &mut words, &mut held));
        match said {
            Some(said) => log(Level::Info, call, &said),
            None => panic!("no call is named {call}"),
        }
    }
    Ok(script.len().to_le_bytes().to_vec())
}

//! The baselines: this program as a child of itself, in a role. Each is what a program
//! without smallOS would do, written plainly.

mod bare_compile;
mod bare_compute;
mod bare_park;
mod bare_spawn;
mod bare_switch;
mod bare_wasmi_compute;
mod bare_wasmi_switch;
mod component;
mod mio_echo;
mod native_compute;
mod pool;
mod suspend;
mod thread_wake;
mod tokio_echo;

use crate::Failure;
use std::str::FromStr;

/// Plays the role of that name.
///
/// # Errors
/// If the name or an argument is wrong, or the role fails.
pub fn play(arguments: &[String]) -> Result<(), Failure> {
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words[..] {
        ["spawn", guest, count] => bare_spawn::play(guest, number(count)?),
        ["switch", tasks, yields] => bare_switch::play(number(tasks)?, number(yields)?),
        ["switch-wasmi", tasks, yields] => bare_wasmi_switch::play(number(tasks)?, number(yields)?),
        ["park", count] => bare_park::play(number(count)?),
        ["compute-native", place, rounds] => native_compute::play(number(place)?, number(rounds)?),
        ["compute", guest, place, rounds] => {
            bare_compute::play(guest, number(place)?, number(rounds)?)
        }
        ["compute-wasmi", guest, place, rounds] => {
            bare_wasmi_compute::play(guest, number(place)?, number(rounds)?)
        }
        ["compile", guest] => bare_compile::play(guest),
        ["mio-echo", port] => mio_echo::play(number(port)?),
        ["tokio-echo", port] => tokio_echo::play(number(port)?, false),
        ["tokio-echo-multi", port] => tokio_echo::play(number(port)?, true),
        // No baseline: the load alone, for a server under a profiler.
        ["load", port, connections, messages] => {
            load(port, connections, messages, crate::load::Exchange::echo())
        }
        ["load-http", port, connections, messages] => {
            let exchange = crate::groups::http_server::exchange(number(port)?)?;
            load(port, connections, messages, exchange)
        }
        ["wake", rounds, period_ms, hogs] => {
            thread_wake::play(number(rounds)?, number(period_ms)?, number(hogs)?)
        }
        _ => Err("no such role, or the wrong arguments".into()),
    }
}

fn load(
    port: &str,
    connections: &str,
    messages: &str,
    exchange: crate::load::Exchange,
) -> Result<(), Failure> {
    let limit = std::time::Duration::from_secs(60);
    let (port, connections) = (number(port)?, number(connections)?);
    let mut load = crate::load::Load::connect(port, connections, exchange, limit)?;
    load.exchange(number(messages)?, limit).map(drop)
}

fn number<T: FromStr>(text: &str) -> Result<T, Failure> {
    text.parse()
        .map_err(|_| format!("{text:?} is no number that fits here").into())
}

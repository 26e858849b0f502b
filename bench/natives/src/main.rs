//! The baselines that need crates of their own, each a role of this program. Each is what a
//! program without smallOS would do, written plainly.

mod hello_server;
mod http_client;
mod http_server;
mod mqtt_publish;
mod redis_client;
mod tls;
mod websocket_echo;

use std::process::ExitCode;
use std::str::FromStr;

type Failure = Box<dyn std::error::Error + Send + Sync>;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    match play(&words) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::FAILURE
        }
    }
}

fn play(words: &[String]) -> Result<(), Failure> {
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words[..] {
        ["hello-server", port] => hello_server::play(number(port)?),
        ["websocket-echo", port] => websocket_echo::play(number(port)?),
        ["http-server", port] => http_server::play(number(port)?),
        ["http-client", port, connections, requests] => {
            http_client::play(number(port)?, number(connections)?, number(requests)?)
        }
        ["tls-server", port, root] => tls::serve(number(port)?, root),
        ["tls-fetch", port, root, bytes] => tls::fetch(number(port)?, root, number(bytes)?),
        ["tls-hold", port, root, count] => tls::hold(number(port)?, root, number(count)?),
        ["redis", port, commands, batch] => {
            redis_client::play(number(port)?, number(commands)?, number(batch)?)
        }
        ["redis-tokio", port, commands, batch] => {
            redis_client::play_on_tokio(number(port)?, number(commands)?, number(batch)?)
        }
        ["mqtt-publish", port, qos, messages, bytes] => mqtt_publish::play(
            number(port)?,
            number(qos)?,
            number(messages)?,
            number(bytes)?,
        ),
        _ => Err("no such role, or the wrong arguments".into()),
    }
}

fn number<T: FromStr>(text: &str) -> Result<T, Failure> {
    text.parse()
        .map_err(|_| format!("{text:?} is no number that fits here").into())
}

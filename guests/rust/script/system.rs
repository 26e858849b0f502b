//! Calls of `smallos:system`: console, log, random bytes and surroundings.

use crate::held::Held;
use crate::words::{Words, bytes, payload, told, told_bytes};
use smallos::bindings::system::{
    console::{self, Output},
    environment,
    log::{self, Level},
    random,
};

pub fn call(call: &str, words: &mut Words<'_>, held: &mut Held) -> Option<String> {
    Some(match call {
        "console-write" => {
            let to = output(words);
            told(console::write(to, &payload(words.number())))
        }
        "console-subscribe-write" => {
            let room = console::subscribe_write(output(words));
            held.pollables.keep(room)
        }
        "console-read" => told_bytes(console::read(words.number())),
        "console-subscribe-read" => {
            let input = console::subscribe_read();
            held.pollables.keep_ok(input)
        }
        "log" => {
            let level = match words.text() {
                "trace" => Level::Trace,
                "debug" => Level::Debug,
                "info" => Level::Info,
                "warn" => Level::Warn,
                "error" => Level::Error,
                _ => Level::Critical,
            };
            let (context, message) = (words.text(), words.text());
            log::log(level, context, &message.repeat(words.number()));
            String::from("logged")
        }
        "threshold" => told(log::threshold()),
        "random-bytes" => told_bytes(random::get_random_bytes(words.number())),
        "random-number" => told(random::get_random_u64()),
        "arguments" => told(environment::get_arguments()),
        "environment" => told(environment::get_environment()),
        "get" => told(environment::get(words.text()).map(|value| bytes(value.as_bytes()))),
        "get-all" => {
            let all = environment::get_all();
            told(
                all.iter()
                    .map(|(key, value)| (key, value.len()))
                    .collect::<Vec<_>>(),
            )
        }
        "name" => told(environment::name()),
        _ => return None,
    })
}

fn output(words: &mut Words<'_>) -> Output {
    match words.text() {
        "stderr" => Output::Stderr,
        _ => Output::Stdout,
    }
}

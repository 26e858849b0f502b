//! How a task ended, in words: what happened, and what to do about it.

use crate::session::Origin;
use smallos_config::{show_duration, show_size};
use smallos_kernel::{LimitKind, Outcome};
use smallos_syscalls::{BYTES_MAX, Limits};
use std::time::Duration;

/// One word for tables and programs.
pub fn word(outcome: &Outcome) -> &'static str {
    match outcome {
        Outcome::Finished(_) => "finished",
        Outcome::Error(_) => "error",
        Outcome::Panicked(_) => "panicked",
        Outcome::Trapped(_) => "trapped",
        Outcome::Limit(_) => "limit",
        Outcome::TimedOut => "timed-out",
        Outcome::Cancelled => "killed",
        Outcome::NotStarted(_) => "not-started",
    }
}

/// The sentence that follows a task's name and a colon.
pub fn sentence(outcome: &Outcome, limits: &Limits, origin: Origin) -> String {
    match outcome {
        Outcome::Finished(_) => "finished".into(),
        Outcome::Error(text) => text.to_string(),
        Outcome::Panicked(text) => format!("panicked: {text}"),
        Outcome::Trapped(text) => format!("trapped: {text}"),
        Outcome::Limit(kind) => limit(*kind, limits, origin),
        Outcome::TimedOut => match limits.timeout_ns {
            Some(ns) => {
                let time = show_duration(Duration::from_nanos(ns));
                let raise = origin.names("--timeout", "limits.timeout");
                format!("took longer than its timeout of {time}; raise it with {raise}")
            }
            None => "took longer than its timeout".into(),
        },
        Outcome::Cancelled => "was killed".into(),
        Outcome::NotStarted(text) => format!("couldn't be started: {text}"),
    }
}

fn limit(kind: LimitKind, limits: &Limits, origin: Origin) -> String {
    let (what, value, flag, key) = match kind {
        LimitKind::Memory => (
            "memory",
            show_size(limits.memory_bytes),
            "--memory-max",
            "limits.memory",
        ),
        LimitKind::Stack => (
            "stack",
            show_size(limits.stack_bytes),
            "--stack-max",
            "limits.stack",
        ),
        LimitKind::Handles => (
            "handles",
            limits.handles.to_string(),
            "--handles-max",
            "limits.handles",
        ),
        LimitKind::Table => {
            let value = limits.table_elements.to_string();
            return in_file("table elements", &value, "limits.table_elements");
        }
        LimitKind::Instances => {
            return in_file("instances", &limits.instances.to_string(), "limits.instances");
        }
        LimitKind::Size => {
            return format!("met the limit on sizes: {BYTES_MAX} bytes for one call or result");
        }
    };
    let raise = origin.names(flag, key);
    format!("met its limit: {what}, {value}; raise it with {raise}")
}

/// Limits that only the configuration file can raise.
fn in_file(what: &str, value: &str, key: &str) -> String {
    format!("met its limit: {what}, {value}; raise it with {key} in smallos.toml")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_limit_says_its_value_and_what_raises_it() {
        let limits = Limits::default();
        let memory = Outcome::Limit(LimitKind::Memory);
        assert_eq!(
            sentence(&memory, &limits, Origin::Run),
            "met its limit: memory, 64 MiB; raise it with --memory-max"
        );
        assert_eq!(
            sentence(&memory, &limits, Origin::File),
            "met its limit: memory, 64 MiB; raise it with limits.memory"
        );
    }

    #[test]
    fn a_timeout_says_how_long() {
        let limits = Limits {
            timeout_ns: Some(2_000_000_000),
            ..Limits::default()
        };
        let text = sentence(&Outcome::TimedOut, &limits, Origin::Run);
        assert_eq!(text, "took longer than its timeout of 2 s; raise it with --timeout");
    }
}

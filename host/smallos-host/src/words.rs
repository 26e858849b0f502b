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

/// The sentence that follows a task's name and a colon. `origin` is where the task's limits
/// were set; `None` if another task set them, which then has to know what to do.
pub fn sentence(outcome: &Outcome, limits: &Limits, origin: Option<Origin>) -> String {
    match outcome {
        Outcome::Finished(_) => "finished".into(),
        Outcome::Error(text) => text.to_string(),
        Outcome::Panicked(text) => format!("panicked: {text}"),
        Outcome::Trapped(text) => format!("trapped: {text}"),
        Outcome::Limit(kind) => limit(*kind, limits, origin),
        Outcome::TimedOut => {
            let time = limits
                .timeout_ns
                .map(Duration::from_nanos)
                .map(show_duration);
            let time = time.map_or(String::new(), |time| format!(" of {time}"));
            let advice = advice(origin, Some("--timeout"), "limits.timeout");
            format!("took longer than its timeout{time}{advice}")
        }
        Outcome::Cancelled => "was killed".into(),
        Outcome::NotStarted(text) => format!("couldn't be started: {text}"),
    }
}

fn limit(kind: LimitKind, limits: &Limits, origin: Option<Origin>) -> String {
    let (what, value, flag, key) = match kind {
        LimitKind::Memory => {
            let value = show_size(limits.memory_bytes);
            ("memory", value, Some("--memory-max"), "limits.memory")
        }
        LimitKind::Stack => {
            let value = show_size(limits.stack_bytes);
            ("stack", value, Some("--stack-max"), "limits.stack")
        }
        LimitKind::Handles => {
            let value = limits.handles.to_string();
            ("handles", value, Some("--handles-max"), "limits.handles")
        }
        LimitKind::Table => {
            let value = limits.table_elements.to_string();
            ("table elements", value, None, "limits.table_elements")
        }
        LimitKind::Instances => {
            let value = limits.instances.to_string();
            ("core instances", value, None, "limits.instances")
        }
        LimitKind::Size => {
            return format!("met the limit on sizes: {BYTES_MAX} bytes for one call or result");
        }
    };
    format!(
        "met its limit: {what}, {value}{}",
        advice(origin, flag, key)
    )
}

/// Some limits have no flag: a file raises them.
fn advice(origin: Option<Origin>, flag: Option<&str>, key: &str) -> String {
    match (origin, flag) {
        (None, _) => String::new(),
        (Some(Origin::Run), Some(flag)) => format!("; raise it with {flag}"),
        (Some(Origin::Run), None) => format!("; raise it with {key} in a smallos.toml"),
        (Some(Origin::File), _) => format!("; raise it with {key}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_limit_says_its_value_and_what_raises_it() {
        let limits = Limits::default();
        let memory = Outcome::Limit(LimitKind::Memory);
        assert_eq!(
            sentence(&memory, &limits, Some(Origin::Run)),
            "met its limit: memory, 64 MiB; raise it with --memory-max"
        );
        assert_eq!(
            sentence(&memory, &limits, Some(Origin::File)),
            "met its limit: memory, 64 MiB; raise it with limits.memory"
        );
    }

    #[test]
    fn a_limit_that_a_parent_set_comes_without_advice() {
        let handles = Outcome::Limit(LimitKind::Handles);
        let text = sentence(&handles, &Limits::default(), None);
        assert_eq!(text, "met its limit: handles, 1024");
    }

    #[test]
    fn a_timeout_says_how_long() {
        let limits = Limits {
            timeout_ns: Some(2_000_000_000),
            ..Limits::default()
        };
        let text = sentence(&Outcome::TimedOut, &limits, Some(Origin::Run));
        assert_eq!(
            text,
            "took longer than its timeout of 2 s; raise it with --timeout"
        );
    }
}

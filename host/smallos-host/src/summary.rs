//! What became of the tasks, at the end of a run.

use crate::exit::Code;
use crate::voice::{Voice, printable, to_stderr};
use crate::watch::HostTask;
use serde_json::json;
use std::time::Duration;

/// As a table.
pub fn table(tasks: &[HostTask], elapsed: Duration) {
    to_stderr(&text(tasks, elapsed));
}

fn text(tasks: &[HostTask], elapsed: Duration) -> String {
    let names = tasks.iter().map(|task| printable(&task.name));
    let width = names
        .map(|name| name.chars().count())
        .max()
        .unwrap_or(0)
        .max(4);
    let mut text = format!(
        "{:<width$}  {:>8}  {:<11}  {:>8}  {:>9}  {:>9}\n",
        "TASK", "PRIORITY", "END", "RESTARTS", "CPU ms", "ENDED ms"
    );
    for task in tasks {
        text.push_str(&format!(
            "{:<width$}  {:>8}  {:<11}  {:>8}  {:>9.1}  {:>9.1}\n",
            printable(&task.name),
            task.priority,
            task.ended.unwrap_or("-"),
            task.restarts,
            task.cpu_ns as f64 / 1e6,
            task.ended_ns as f64 / 1e6,
        ));
    }
    text.push_str(&format!(
        "{} tasks, {:.3} s\n",
        tasks.len(),
        elapsed.as_secs_f64()
    ));
    text
}

/// As a JSON line.
pub fn event(voice: Voice, tasks: &[HostTask], elapsed: Duration, code: Code) {
    let tasks: Vec<_> = tasks
        .iter()
        .map(|task| {
            json!({
                "task": task.name,
                "priority": task.priority,
                "outcome": task.ended,
                "restarts": task.restarts,
                "cpu_ms": task.cpu_ns as f64 / 1e6,
                "ended_ms": task.ended_ns as f64 / 1e6,
            })
        })
        .collect();
    to_stderr(&voice.event(json!({
        "event": "summary",
        "exit_code": code.0,
        "seconds": elapsed.as_secs_f64(),
        "tasks": tasks,
    })));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_has_a_line_for_each_task() {
        let task = HostTask {
            name: "a-long-name".into(),
            priority: 3,
            command: false,
            ended: Some("panicked"),
            restarts: 2,
            ended_ns: 1_500_000,
            cpu_ns: 250_000,
        };
        let text = text(&[task], Duration::from_millis(20));
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(lines.len(), 3);
        let row: Vec<&str> = lines[1].split_whitespace().collect();
        assert_eq!(row, ["a-long-name", "3", "panicked", "2", "0.2", "1.5"]);
        assert_eq!(lines[2], "1 tasks, 0.020 s");
    }
}

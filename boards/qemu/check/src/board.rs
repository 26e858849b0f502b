//! The image: building it, running it, and reading what it wrote. `../src/main.rs` has the
//! form of the lines.

use crate::desktop::Finished;
use crate::options::Options;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

const TARGET: &str = "thumbv7m-none-eabi";
/// How long all guests together may take, by the computer's clock.
const PATIENCE: Duration = Duration::from_secs(120);
/// How long each guest may take, by the board's clock.
const TIMEOUT_MS: &str = "30000";
/// So long that only waiting and priorities decide who runs: the board is far slower than the
/// desktop, and what takes a slice here doesn't there.
const SLICE_MS: &str = "1000";
/// More than all of them write.
const REPORT_BYTES_MAX: u64 = 1 << 20;
/// The clock counts instructions and jumps over sleep: the same run every time.
const QEMU: &[&str] = &[
    "-M",
    "mps2-an385",
    "-display",
    "none",
    "-monitor",
    "none",
    "-serial",
    "stdio",
    "-semihosting-config",
    "enable=on,target=native",
    "-icount",
    "shift=5,sleep=off",
    "-kernel",
];

/// What was written while a group of guests ran.
pub struct Group<'a> {
    pub lines: Vec<Line<'a>>,
}

/// One line of a task's.
pub struct Line<'a> {
    pub task: &'a str,
    pub what: &'a str,
}

impl Group<'_> {
    /// All that the group's tasks wrote to stdout, in order.
    pub fn stdout(&self) -> Result<Vec<u8>, String> {
        let mut all = Vec::new();
        for line in &self.lines {
            if let Some(escaped) = line.what.strip_prefix("stdout: ") {
                all.extend(unescaped(escaped).ok_or(format!("{escaped}: not escaped"))?);
            }
        }
        Ok(all)
    }
}

/// Builds the image with these guests, runs it, and gives what it wrote.
pub fn run(options: &Options, guests: &str) -> Result<String, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let target =
        std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| folder.join("target"), PathBuf::from);
    let built = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(["build", "--release", "--quiet", "--target", TARGET])
        .current_dir(&folder)
        .env("CARGO_TARGET_DIR", &target)
        .env("SMALLOS_GUESTS", guests)
        .env("SMALLOS_TIMEOUT_MS", TIMEOUT_MS)
        .env("SMALLOS_SLICE_MS", SLICE_MS)
        .status();
    match built {
        Ok(status) if status.success() => {}
        Ok(_) => return Err("the image can't be built".into()),
        Err(error) => return Err(format!("cargo: {error}")),
    }
    let image = target.join(TARGET).join("release/smallos-qemu");
    emulate(options, &image)
}

fn emulate(options: &Options, image: &Path) -> Result<String, String> {
    let qemu = options.qemu.display();
    let failed = |error: std::io::Error| format!("{qemu}: {error}");
    let mut child = Command::new(&options.qemu)
        .args(QEMU)
        .arg(image)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(failed)?;
    let output = child.stdout.take().ok_or("it has no output")?;
    let reader = std::thread::spawn(move || {
        let mut report = Vec::new();
        output.take(REPORT_BYTES_MAX).read_to_end(&mut report)?;
        Ok(String::from_utf8_lossy(&report).into_owned())
    });
    let begun = Instant::now();
    let status = loop {
        match child.try_wait().map_err(failed)? {
            Some(status) => break Some(status),
            None if begun.elapsed() > PATIENCE => {
                child.kill().map_err(failed)?;
                child.wait().map_err(failed)?;
                break None;
            }
            None => std::thread::sleep(Duration::from_millis(20)),
        }
    };
    let report = reader.join().map_err(|_| "the reader panicked")?;
    let report = report.map_err(failed)?;
    match status {
        Some(status) if status.success() => Ok(report),
        Some(status) => Err(format!("{qemu}: {status}, after:\n{report}")),
        None => Err(format!("{qemu}: no end in {PATIENCE:?}, after:\n{report}")),
    }
}

/// Takes the report apart.
pub fn groups(report: &str) -> Result<Vec<Group<'_>>, String> {
    let mut groups: Vec<Group<'_>> = Vec::new();
    for line in report.lines() {
        if line.starts_with("group ") {
            groups.push(Group { lines: Vec::new() });
        } else if let Some(line) = task_line(line) {
            let group = groups.last_mut().ok_or("a task wrote outside of a group")?;
            group.lines.push(line);
        }
    }
    match report.lines().last() {
        Some("over: good") => Ok(groups),
        last => Err(format!("the image ended with {last:?}")),
    }
}

/// `NAME[PID] WHAT`; other lines are the image's own.
fn task_line(line: &str) -> Option<Line<'_>> {
    let (task, rest) = line.split_once('[')?;
    let (pid, what) = rest.split_once("] ")?;
    let is_pid = !pid.is_empty() && pid.bytes().all(|byte| byte.is_ascii_digit());
    is_pid.then_some(Line { task, what })
}

/// Whether a guest did the same in both places.
pub fn compare(name: &str, group: &Group<'_>, desktop: &Finished) -> Result<(), String> {
    let stdout = group.stdout()?;
    if stdout != desktop.stdout {
        return Err(format!(
            "the board writes {}\n  and the desktop {}",
            stdout.escape_ascii(),
            desktop.stdout.escape_ascii()
        ));
    }
    let ended = group
        .lines
        .iter()
        .rev()
        .find(|line| line.task == name && line.what.starts_with("ended: "));
    let ended = ended.map_or("it never ended", |line| line.what);
    match exit_code(ended) {
        Some(code) if Some(code) == desktop.code => Ok(()),
        _ => Err(format!(
            "on the board \"{ended}\", on the desktop exit code {:?}",
            desktop.code
        )),
    }
}

/// The exit code that the desktop's host has for an end (`smallos-host --help`).
fn exit_code(ended: &str) -> Option<i32> {
    let how = ended.strip_prefix("ended: ")?;
    let codes = [
        ("finished: ", 0),
        ("error: ", 1),
        ("panicked: ", 101),
        ("timed out", 124),
        ("trapped: ", 134),
        ("limit: ", 135),
        ("cancelled", 137),
    ];
    let (_, code) = codes.iter().find(|(word, _)| how.starts_with(word))?;
    Some(*code)
}

/// Undoes `escape_ascii`.
fn unescaped(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'\\' => match rest.next()? {
                b'n' => b'\n',
                b'r' => b'\r',
                b't' => b'\t',
                b'x' => {
                    let digits = [rest.next()?, rest.next()?];
                    u8::from_str_radix(str::from_utf8(&digits).ok()?, 16).ok()?
                }
                escaped @ (b'\\' | b'\'' | b'"') => escaped,
                _ => return None,
            },
            byte => byte,
        });
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_byte_comes_back() {
        let all: Vec<u8> = (0..=255).collect();
        assert_eq!(unescaped(&all.escape_ascii().to_string()), Some(all));
        assert_eq!(unescaped("\\"), None);
        assert_eq!(unescaped("\\x1"), None);
    }

    #[test]
    fn a_report_is_taken_apart() {
        let report = "group a\na[1] stdout: x\\n\nheap a file=1\na[1] ended: finished: \n\
                      group b\nb[1] stdout: [2] y\nb[1] ended: limit: Memory\nover: good\n";
        let groups = groups(report).unwrap();
        assert_eq!(groups.len(), 2);
        assert_eq!(groups[0].stdout().unwrap(), b"x\n");
        assert_eq!(groups[1].stdout().unwrap(), b"[2] y");
        let finished = |stdout: &[u8], code| Finished {
            stdout: stdout.into(),
            code: Some(code),
        };
        assert_eq!(compare("a", &groups[0], &finished(b"x\n", 0)), Ok(()));
        assert!(compare("a", &groups[0], &finished(b"x", 0)).is_err());
        assert!(compare("a", &groups[0], &finished(b"x\n", 1)).is_err());
        assert_eq!(compare("b", &groups[1], &finished(b"[2] y", 135)), Ok(()));
    }

    #[test]
    fn a_report_that_breaks_off_is_an_error() {
        assert!(groups("group a\na[1] stdout: x\\n\n").is_err());
        assert!(groups("a[1] stdout: x\\n\nover: good\n").is_err());
    }
}

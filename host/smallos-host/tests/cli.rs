//! The program as scripts see it: what it prints where, and its exit codes. The guests are
//! text files of the repository, so that nothing has to be built first.

use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

fn guest(name: &str) -> String {
    let path = format!("{}/../../guests/wat/{name}.wat", env!("CARGO_MANIFEST_DIR"));
    assert!(fs::exists(&path).unwrap(), "{path}");
    path
}

fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_smallos-host"));
    command.args(arguments).stdin(Stdio::null());
    command
}

/// Exit code, stdout, stderr.
fn host(arguments: &[&str]) -> (i32, String, String) {
    answer(command(arguments).output().unwrap())
}

fn answer(output: Output) -> (i32, String, String) {
    let text = |bytes| String::from_utf8(bytes).unwrap();
    let code = output.status.code().expect("an exit code, not a signal");
    (code, text(output.stdout), text(output.stderr))
}

/// A file in a directory of its own, gone with this value.
struct File(PathBuf);

impl File {
    fn new(name: &str, content: &[u8]) -> Self {
        let directory = std::env::temp_dir().join(format!("smallos-{}-{name}", std::process::id()));
        fs::create_dir_all(&directory).unwrap();
        let path = directory.join("smallos.toml");
        fs::File::create(&path).unwrap().write_all(content).unwrap();
        Self(path)
    }

    fn path(&self) -> &str {
        self.0.to_str().unwrap()
    }
}

impl Drop for File {
    fn drop(&mut self) {
        fs::remove_dir_all(self.0.parent().unwrap()).ok();
    }
}

#[test]
fn a_module_runs_with_and_without_the_word_run() {
    let answer = guest("answer");
    assert_eq!(host(&[&answer]), (0, String::new(), String::new()));
    assert_eq!(
        host(&["run", &answer, "--help"]),
        (0, String::new(), String::new())
    );
}

#[test]
fn allowing_everything_is_said_even_if_quiet() {
    let (code, _, errors) = host(&["--allow-all", "--quiet", &guest("answer")]);
    assert_eq!(code, 0);
    assert!(
        errors.starts_with("warning: task answer may do everything"),
        "{errors}"
    );
}

#[test]
fn what_is_wrong_with_a_file_has_its_own_code() {
    let garbage = File::new("garbage", b"\x7fELF garbage");
    for (path, code, text) in [
        (garbage.path(), 65, "not a WebAssembly module"),
        (
            &guest("unknown-import"),
            65,
            "example:unknown/thing@1.0.0#go",
        ),
        (&guest("no-export"), 65, "nothing to start"),
        ("nowhere.wasm", 66, "can't be read"),
        ("/", 66, "can't be read"),
    ] {
        let (found, out, errors) = host(&[path]);
        assert_eq!((found, out.as_str()), (code, ""), "{path}: {errors}");
        assert!(
            errors.starts_with("error: ") && errors.contains(text),
            "{path}: {errors}"
        );
    }
}

#[test]
fn a_faulty_guest_ends_with_its_own_code() {
    for (name, code, text) in [
        ("bad-handle", 134, "trapped: unknown handle index"),
        (
            "deep-recursion",
            135,
            "stack, 512 KiB; raise it with --stack-max",
        ),
        (
            "big-memory",
            135,
            "memory, 64 MiB; raise it with --memory-max",
        ),
    ] {
        let (found, _, errors) = host(&[&guest(name)]);
        assert_eq!(found, code, "{name}: {errors}");
        assert!(
            errors.starts_with(&format!("error: task {name}: ")),
            "{errors}"
        );
        assert!(errors.contains(text), "{errors}");
    }
}

#[test]
fn a_start_function_that_never_ends_times_out() {
    let (code, _, errors) = host(&["--timeout", "200 ms", &guest("start-loop")]);
    assert_eq!(code, 124, "{errors}");
    assert!(errors.contains("timeout of 200 ms"), "{errors}");
}

#[test]
fn wrong_flags_are_wrong_usage() {
    for wrong in [
        &["--priority", "10"],
        &["--timeout", "1"],
        &["--grant", "net.lisen=:1"],
    ] {
        let (code, _, errors) = host(&[wrong[0], wrong[1], &guest("answer")]);
        assert_eq!(code, 2, "{errors}");
    }
    assert_eq!(host(&["--task-capacity", "20000", &guest("answer")]).0, 2);
}

#[test]
fn events_are_json_lines() {
    let (code, _, errors) = host(&["--json", &guest("bad-handle")]);
    assert_eq!(code, 134);
    let lines: Vec<serde_json::Value> = errors
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let ended = lines.iter().find(|line| line["event"] == "ended").unwrap();
    assert_eq!(
        (&ended["task"], &ended["outcome"]),
        (&"bad-handle".into(), &"trapped".into())
    );
    let summary = lines.last().unwrap();
    assert_eq!(
        (&summary["event"], &summary["exit_code"]),
        (&"summary".into(), &134.into())
    );
}

#[test]
fn inspect_tells_what_a_module_is() {
    let (code, text, _) = host(&["inspect", &guest("answer")]);
    assert_eq!(code, 0);
    assert!(
        text.contains("smallOS task") && text.contains("component"),
        "{text}"
    );
    let (_, text, _) = host(&["inspect", "--json", &guest("answer")]);
    let value: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(value["kind"], "task");
    assert_eq!(host(&["inspect", "nowhere.wasm"]).0, 66);
}

#[test]
fn check_finds_all_that_is_wrong() {
    let text = format!(
        "wrokers = 1\n[[task]]\nname = \"a\"\nmodule = {:?}\npriority = 99\n",
        guest("answer")
    );
    let file = File::new("check", text.as_bytes());
    let (code, _, errors) = host(&["check", file.path()]);
    assert_eq!((code, errors.lines().count()), (2, 2), "{errors}");
    assert!(errors.contains("did you mean workers?"), "{errors}");
    let text = text.replace("wrokers", "workers").replace("99", "9");
    fs::write(file.path(), text).unwrap();
    let (code, text, errors) = host(&["check", file.path()]);
    assert_eq!(code, 0, "{errors}");
    assert!(text.ends_with("smallos.toml: ok (1 task)\n"), "{text}");
}

/// Tasks with these modules, named like them.
fn tasks(host: &str, tasks: &[(&str, &str)]) -> String {
    let each = |(name, more): &(&str, &str)| {
        format!(
            "[[task]]\nname = {name:?}\nmodule = {:?}\n{more}\n",
            guest(name)
        )
    };
    format!("{host}\n{}", tasks.iter().map(each).collect::<String>())
}

#[test]
fn a_failure_can_stop_the_others() {
    let restart = "restart = { policy = \"on-failure\", max = 2, backoff = \"10 ms\" }";
    let text = tasks(
        "stop_on_failure = true",
        &[("start-loop", ""), ("bad-handle", restart)],
    );
    let file = File::new("stop", text.as_bytes());
    let (code, _, errors) = host(&["up", file.path()]);
    assert_eq!(code, 134, "{errors}");
    assert_eq!(errors.matches("starts again in").count(), 2, "{errors}");
    let last = "error: task bad-handle: gave up after 2 restarts; the last end: trapped";
    assert!(errors.contains(last), "{errors}");
    assert!(!errors.contains("start-loop"), "{errors}");
}

#[test]
fn a_whole_run_has_a_timeout() {
    let text = tasks("timeout = \"200 ms\"", &[("start-loop", "")]);
    let file = File::new("timeout", text.as_bytes());
    let (code, _, errors) = host(&["up", file.path()]);
    assert_eq!(code, 124, "{errors}");
    assert!(errors.contains("timeout of 200 ms"), "{errors}");
}

#[test]
fn all_broken_modules_are_told_before_anything_starts() {
    let text = "[[task]]\nname = \"a\"\nmodule = \"no-a.wasm\"\n\
                [[task]]\nname = \"b\"\nmodule = \"no-b.wasm\"\n";
    let file = File::new("broken", text.as_bytes());
    let (code, _, errors) = host(&["up", file.path()]);
    assert_eq!(code, 66, "{errors}");
    assert!(
        errors.contains("no-a.wasm") && errors.contains("no-b.wasm"),
        "{errors}"
    );
}

#[test]
fn ctrl_c_stops_the_tasks() {
    let mut command = command(&["-v", &guest("start-loop")]);
    let child = command
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // Until it listens for signals it would simply die, which the code shows.
    std::thread::sleep(Duration::from_millis(500));
    let began = Instant::now();
    let pid = nix::unistd::Pid::from_raw(i32::try_from(child.id()).unwrap());
    nix::sys::signal::kill(pid, nix::sys::signal::Signal::SIGINT).unwrap();
    let (code, _, errors) = answer(child.wait_with_output().unwrap());
    assert_eq!(code, 130, "{errors}");
    assert!(
        errors.contains("stopping 1 task; again to stop at once"),
        "{errors}"
    );
    assert!(began.elapsed() < Duration::from_secs(5));
}

#[test]
fn nobody_has_to_listen() {
    let mut command = command(&["grants"]);
    let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    assert_eq!(child.wait().unwrap().code(), Some(0));
}

#[test]
fn pages_are_there() {
    assert!(
        host(&["--help"])
            .1
            .contains("124  a task or the run took longer")
    );
    assert!(host(&["man"]).1.contains(".TH smallos-host 1"));
    assert!(host(&["completions", "bash"]).1.contains("smallos-host"));
    assert!(host(&["check", "--keys"]).1.contains("task_capacity"));
}

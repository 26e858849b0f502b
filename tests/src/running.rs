//! A host that runs: its output as it comes, its input, signals to it. It is killed when
//! the test drops it, so a failing test leaves nothing behind.

use std::{
    io::{Read, Write},
    process::{Child, ChildStdin, ChildStdout, Command},
    sync::{Arc, Condvar, Mutex},
    thread,
    time::{Duration, Instant},
};

use crate::{Finished, PATIENCE, host::Reader};

/// A started host.
pub struct Running {
    child: Child,
    input: Option<ChildStdin>,
    output: Option<ChildStdout>,
    stdout: Stream,
    stderr: Stream,
    host_thread_panics: bool,
}

impl Running {
    pub(crate) fn start(mut command: Command, reader: Reader, host_thread_panics: bool) -> Self {
        let mut child = command.spawn().expect("the host program starts");
        let mut output = child.stdout.take();
        let stdout = match reader {
            Reader::Eager => Stream::read(output.take().expect("piped")),
            Reader::Test => Stream::default(),
        };
        let stderr = Stream::read(child.stderr.take().expect("piped"));
        let input = child.stdin.take();
        Self {
            child,
            input,
            output,
            stdout,
            stderr,
            host_thread_panics,
        }
    }

    /// Writes to its standard input. A host that has ended reads nothing more.
    pub fn write(&mut self, bytes: &[u8]) {
        if let Some(input) = &mut self.input {
            let _ = input.write_all(bytes).and_then(|()| input.flush());
        }
    }

    /// Ends its standard input.
    pub fn close_input(&mut self) {
        self.input = None;
    }

    /// Its standard output, of a host that was started `unread`.
    ///
    /// # Panics
    /// If it is read already.
    pub fn take_output(&mut self) -> ChildStdout {
        self.output.take().expect("started with `unread`")
    }

    /// Waits until this is on standard output, and returns what follows it in its line.
    ///
    /// # Panics
    /// If it doesn't come.
    #[track_caller]
    pub fn shows(&mut self, part: &str) -> String {
        let seen = self.stdout.wait_for(part);
        self.seen(seen, part)
    }

    /// Waits until this is on standard error, and returns what follows it in its line.
    ///
    /// # Panics
    /// If it doesn't come.
    #[track_caller]
    pub fn says(&mut self, part: &str) -> String {
        let seen = self.stderr.wait_for(part);
        self.seen(seen, part)
    }

    #[track_caller]
    fn seen(&mut self, seen: Option<String>, part: &str) -> String {
        match seen {
            Some(rest) => rest,
            None => panic!("waited for {part:?} in vain\n{}", self.so_far()),
        }
    }

    /// What it has written to standard output so far.
    pub fn output_so_far(&self) -> String {
        self.stdout.text()
    }

    /// Whether it still runs.
    pub fn is_running(&mut self) -> bool {
        matches!(self.child.try_wait(), Ok(None))
    }

    /// Sends a signal, for instance `libc::SIGINT`.
    ///
    /// # Panics
    /// If it has ended already.
    #[track_caller]
    pub fn signal(&mut self, signal: i32) {
        assert!(self.is_running(), "it has ended\n{}", self.so_far());
        let pid = self.child.id().cast_signed();
        // SAFETY: kill takes two numbers; the child is ours and not yet waited for, so its
        // pid is nobody else's.
        let sent = unsafe { libc::kill(pid, signal) };
        assert_eq!(sent, 0, "signal {signal} can't be sent");
    }

    /// The processor time that it has used so far, user and system.
    ///
    /// # Panics
    /// If the system doesn't tell.
    pub fn cpu_time(&self) -> Duration {
        let stat = std::fs::read_to_string(format!("/proc/{}/stat", self.child.id()));
        let stat = stat.expect("Linux tells about a process that runs");
        // The name in parentheses may hold anything; after it, utime and stime are fields
        // 12 and 13, in ticks of 10 ms.
        let (_, fields) = stat.rsplit_once(')').expect("a name in parentheses");
        let ticks: u64 = fields
            .split_whitespace()
            .skip(11)
            .take(2)
            .map(|field| field.parse::<u64>().expect("a number"))
            .sum();
        Duration::from_millis(10 * ticks)
    }

    /// Waits for its end.
    ///
    /// # Panics
    /// If it doesn't end, or a thread of the host itself panicked.
    #[track_caller]
    pub fn finish(mut self) -> Finished {
        let limit = Instant::now() + PATIENCE;
        let status = loop {
            match self.child.try_wait().expect("a child can be waited for") {
                Some(status) => break status,
                None if Instant::now() > limit => {
                    panic!("it did not end within {PATIENCE:?}\n{}", self.so_far());
                }
                None => thread::sleep(Duration::from_millis(2)),
            }
        };
        self.stdout.wait_for_end();
        self.stderr.wait_for_end();
        let finished = self.so_far_with(status.code());
        let panicked = finished.stderr.contains("thread '") && finished.stderr.contains("panicked");
        assert!(
            !(panicked && self.host_thread_panics),
            "the host panicked\n{finished}"
        );
        finished
    }

    fn so_far(&self) -> Finished {
        self.so_far_with(None)
    }

    fn so_far_with(&self, code: Option<i32>) -> Finished {
        Finished {
            code,
            stdout: self.stdout.text(),
            stderr: self.stderr.text(),
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Output that a thread collects.
#[derive(Clone, Default)]
struct Stream {
    shared: Arc<(Mutex<Collected>, Condvar)>,
}

#[derive(Default)]
struct Collected {
    bytes: Vec<u8>,
    /// Nothing more comes; `None` if nobody reads.
    ended: Option<bool>,
}

impl Stream {
    fn read(mut from: impl Read + Send + 'static) -> Self {
        let stream = Stream::default();
        stream.shared.0.lock().expect("no panic inside").ended = Some(false);
        let writer = stream.clone();
        thread::spawn(move || {
            let mut buffer = [0; 65_536];
            loop {
                let count = from.read(&mut buffer).unwrap_or(0);
                let mut collected = writer.shared.0.lock().expect("no panic inside");
                collected.bytes.extend_from_slice(&buffer[..count]);
                collected.ended = Some(count == 0);
                writer.shared.1.notify_all();
                if count == 0 {
                    return;
                }
            }
        });
        stream
    }

    /// The rest of the line behind `part`, once that line is complete.
    fn wait_for(&self, part: &str) -> Option<String> {
        let limit = Instant::now() + PATIENCE;
        let mut collected = self.shared.0.lock().expect("no panic inside");
        loop {
            let text = String::from_utf8_lossy(&collected.bytes);
            if let Some(at) = text.find(part) {
                let rest = &text[at + part.len()..];
                if let Some((line, _)) = rest.split_once('\n') {
                    return Some(line.to_owned());
                }
                if collected.ended == Some(true) {
                    return Some(rest.to_owned());
                }
            }
            let left = limit.saturating_duration_since(Instant::now());
            if collected.ended != Some(false) || left.is_zero() {
                return None;
            }
            let waited = self
                .shared
                .1
                .wait_timeout(collected, left)
                .expect("no panic inside");
            collected = waited.0;
        }
    }

    /// A grandchild could hold the pipe open: waits a second at most.
    fn wait_for_end(&self) {
        let collected = self.shared.0.lock().expect("no panic inside");
        let open = |collected: &mut Collected| collected.ended == Some(false);
        let second = Duration::from_secs(1);
        let _unused = self.shared.1.wait_timeout_while(collected, second, open);
    }

    fn text(&self) -> String {
        let collected = self.shared.0.lock().expect("no panic inside");
        String::from_utf8_lossy(&collected.bytes).into_owned()
    }
}

//! A measured process: started, watched, bounded in time, and never left behind.

use crate::Failure;
use crate::places::Places;
use nix::sys::resource::{UsageWho, getrusage};
use nix::sys::signal::{Signal, kill};
use nix::sys::wait::{Id, WaitPidFlag, waitid};
use nix::time::{ClockId, clock_getcpuclockid, clock_gettime};
use nix::unistd::Pid;
use std::fs::File;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::time::{Duration, Instant};

/// A running process.
pub struct Subject {
    what: String,
    child: Child,
    started: Instant,
    stdout: PathBuf,
    stderr: PathBuf,
}

/// What a process that ended by itself has used.
pub struct Finished {
    /// From the start to the end.
    pub wall: Duration,
    /// User and system time of all its threads.
    pub cpu: Duration,
    /// What it printed.
    pub stdout: String,
}

impl Subject {
    /// Starts the command; its output goes to files of the run.
    pub fn start(places: &Places, what: &str, command: &mut Command) -> Result<Self, Failure> {
        // Several may live at once, for instance the servers of the echo group.
        let name = what.replace(|c: char| !c.is_ascii_alphanumeric(), "-");
        let (stdout, stderr) = (
            places.file(format!("{name}.out")),
            places.file(format!("{name}.err")),
        );
        command
            .stdin(Stdio::null())
            .stdout(File::create(&stdout)?)
            .stderr(File::create(&stderr)?)
            .env("XDG_CACHE_HOME", places.file("cache"));
        let started = Instant::now();
        let child = command
            .spawn()
            .map_err(|error| format!("{what}: can't start: {error}"))?;
        Ok(Self {
            what: what.to_owned(),
            child,
            started,
            stdout,
            stderr,
        })
    }

    /// CPU time so far, of all threads.
    pub fn cpu(&self) -> Result<Duration, Failure> {
        let clock: ClockId = clock_getcpuclockid(self.pid())?;
        Ok(clock_gettime(clock)?.into())
    }

    /// Resident memory in bytes.
    pub fn resident_bytes(&self) -> Result<u64, Failure> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        let kib = line.and_then(|line| line.split_whitespace().next()?.parse::<u64>().ok());
        kib.map(|kib| kib << 10)
            .ok_or_else(|| self.failure("its memory can't be read"))
    }

    /// Waits until the process computes no more, that is for a tenth of a second.
    pub fn settle(&mut self, limit: Duration) -> Result<(), Failure> {
        let until = Instant::now() + limit;
        let mut before = Duration::MAX;
        while Instant::now() < until {
            std::thread::sleep(Duration::from_millis(100));
            self.still_runs()?;
            let now = self.cpu()?;
            if now.saturating_sub(before) < Duration::from_micros(200) && now >= before {
                return Ok(());
            }
            before = now;
        }
        Err(self.failure("it did not come to rest"))
    }

    /// An error if the process has ended.
    pub fn still_runs(&mut self) -> Result<(), Failure> {
        match self.child.try_wait()? {
            None => Ok(()),
            Some(status) => Err(self.failure(&format!("it ended with {status}"))),
        }
    }

    /// Waits for the end, which must be a success and come in time.
    pub fn finish(mut self, limit: Duration) -> Result<Finished, Failure> {
        let before = cpu_of_children()?;
        let pid = self.pid();
        let (ended, end) = mpsc::channel::<()>();
        let watchdog = std::thread::spawn(move || {
            let late = end.recv_timeout(limit) == Err(mpsc::RecvTimeoutError::Timeout);
            if late {
                kill(pid, Signal::SIGKILL).ok();
            }
            late
        });
        // The process stays a zombie meanwhile, so that the watchdog can't hit another one.
        let waited = waitid(Id::Pid(pid), WaitPidFlag::WEXITED | WaitPidFlag::WNOWAIT);
        let wall = self.started.elapsed();
        drop(ended);
        let late = watchdog.join().unwrap_or(false);
        waited?;
        let status = self.child.wait()?;
        let cpu = cpu_of_children()?.saturating_sub(before);
        if late {
            return Err(self.failure(&format!("it took longer than {} s", limit.as_secs())));
        }
        if !status.success() {
            return Err(self.failure(&format!("it ended with {status}")));
        }
        Ok(Finished {
            wall,
            cpu,
            stdout: std::fs::read_to_string(&self.stdout)?,
        })
    }

    /// What the process has written to its standard output so far.
    pub fn output(&self) -> Result<String, Failure> {
        Ok(std::fs::read_to_string(&self.stdout)?)
    }

    /// What the process has written to its standard error.
    pub fn complaints(&self) -> String {
        let text = std::fs::read(&self.stderr).unwrap_or_default();
        String::from_utf8_lossy(&text[..text.len().min(600)])
            .trim()
            .replace('\n', "; ")
    }

    /// An error with the process's name and what it complained about.
    pub fn failure(&self, what: &str) -> Failure {
        match self.complaints() {
            text if text.is_empty() => format!("{}: {what}", self.what).into(),
            text => format!("{}: {what}: {text}", self.what).into(),
        }
    }

    fn pid(&self) -> Pid {
        Pid::from_raw(self.child.id() as i32)
    }
}

impl Drop for Subject {
    fn drop(&mut self) {
        // It may have ended already.
        self.child.kill().ok();
        self.child.wait().ok();
    }
}

/// CPU time of all children that have ended. Nothing else ends while one is waited for.
fn cpu_of_children() -> Result<Duration, Failure> {
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN)?;
    let micros = |time: nix::sys::time::TimeVal| {
        Duration::from_secs(time.tv_sec() as u64) + Duration::from_micros(time.tv_usec() as u64)
    };
    Ok(micros(usage.user_time()) + micros(usage.system_time()))
}

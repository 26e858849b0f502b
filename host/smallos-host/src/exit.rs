//! The exit codes, which scripts may rely on.
//!
//! Most are those that shells and sysexits.h use for the same thing.

use smallos_engine_wasmtime as wasmtime_engine;
use smallos_kernel::Outcome;

/// The exit code of the host program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Code(pub u8);

impl Code {
    pub const FINISHED: Self = Self(0);
    pub const ERROR: Self = Self(1);
    pub const USAGE: Self = Self(2);
    pub const BAD_MODULE: Self = Self(65);
    pub const UNREADABLE: Self = Self(66);
    pub const HOST: Self = Self(70);
    pub const DENIED: Self = Self(77);
    pub const PANICKED: Self = Self(101);
    pub const TIMED_OUT: Self = Self(124);
    pub const INTERRUPTED: Self = Self(130);
    pub const TRAPPED: Self = Self(134);
    pub const LIMIT: Self = Self(135);
    pub const KILLED: Self = Self(137);
    pub const READER_GONE: Self = Self(141);
}

/// For the help text and the manual.
pub const TABLE: &str = "\
Exit codes:
    0  every task finished
    1  a task returned an error
    2  wrong usage or configuration
   65  the module is broken, or doesn't fit this host
   66  the module's file can't be read
   70  the host failed, couldn't start the task, or lost output
   77  a grant is missing
  101  a task panicked
  124  a task or the run took longer than its timeout
  130  interrupted, by Ctrl-C or SIGTERM
  134  a task trapped
  135  a task met one of its limits
  137  a task was killed
  141  nobody reads standard output any more, so `run` stopped the task
A WASI command's own exit status is passed on. With several tasks the code is that of the
first which failed for good.";

/// The code for the end of a task. `command`: it is a WASI command, which may have an exit
/// status of its own.
pub fn code(outcome: &Outcome, command: bool) -> Code {
    match outcome {
        Outcome::Finished(_) => Code::FINISHED,
        Outcome::Error(_) if command => status(outcome).unwrap_or(Code::ERROR),
        Outcome::Error(_) => Code::ERROR,
        Outcome::Panicked(_) => Code::PANICKED,
        Outcome::Trapped(_) => Code::TRAPPED,
        Outcome::Limit(_) => Code::LIMIT,
        Outcome::TimedOut => Code::TIMED_OUT,
        Outcome::Cancelled => Code::KILLED,
        Outcome::NotStarted(_) => Code::HOST,
    }
}

/// A status that a shell could not tell from success becomes 1.
fn status(outcome: &Outcome) -> Option<Code> {
    let status = wasmtime_engine::exit_status(outcome)?;
    u8::try_from(status)
        .ok()
        .filter(|status| *status != 0)
        .map(Code)
}

#[cfg(test)]
mod tests {
    use super::*;
    use smallos_kernel::LimitKind;

    #[test]
    fn each_end_has_its_own_code() {
        let ends = [
            (Outcome::Finished(Box::default()), 0),
            (Outcome::Error("no".into()), 1),
            (Outcome::NotStarted("no".into()), 70),
            (Outcome::Panicked("no".into()), 101),
            (Outcome::TimedOut, 124),
            (Outcome::Trapped("no".into()), 134),
            (Outcome::Limit(LimitKind::Memory), 135),
            (Outcome::Cancelled, 137),
        ];
        for (outcome, expected) in ends {
            assert_eq!(code(&outcome, false), Code(expected), "{outcome:?}");
            let row = format!("\n{expected:>5}  ");
            assert!(
                TABLE.contains(&row),
                "the help text has no row for {expected}"
            );
        }
    }

    #[test]
    fn only_a_command_has_an_exit_status() {
        let exit = |status: &str| Outcome::Error(format!("exit status {status}").into());
        assert_eq!(code(&exit("7"), true), Code(7));
        assert_eq!(code(&exit("7"), false), Code::ERROR);
        assert_eq!(code(&exit("256"), true), Code::ERROR);
        assert_eq!(code(&exit("-1"), true), Code::ERROR);
        assert_eq!(
            code(&Outcome::Error("exit status x".into()), true),
            Code::ERROR
        );
    }
}

//! Who waits for which reply. Replies come in the order in which commands were sent, whoever
//! sent them, so a queue of callers says whose the next one is. A caller that has gone away
//! leaves its place, and its replies are dropped.

use alloc::{collections::VecDeque, rc::Rc, vec::Vec};
use core::{cell::RefCell, mem, task::Waker};

use super::{Arguments, Error, Value, value::Reader};
use crate::bindings::redis::redis::{self as host, Limit};

/// The most lengths, and the most bytes, that one `send` takes.
const SEND_MAX: usize = 65_536;

/// Commands of one caller, and the replies that have come.
#[derive(Debug, Default)]
pub(super) struct Call(RefCell<Replies>);

#[derive(Debug, Default)]
struct Replies {
    values: Vec<Value>,
    /// How many are to come.
    left: usize,
    error: Option<Error>,
    waker: Option<Waker>,
}

impl Call {
    /// All replies, if they have come, or why they won't.
    pub(super) fn take(&self) -> Option<Result<Vec<Value>, Error>> {
        let mut replies = self.0.borrow_mut();
        if let Some(error) = replies.error.take() {
            return Some(Err(error));
        }
        (replies.left == 0).then(|| Ok(mem::take(&mut replies.values)))
    }

    /// Whether `take` has something.
    pub(super) fn is_done(&self) -> bool {
        let replies = self.0.borrow();
        replies.left == 0 || replies.error.is_some()
    }

    /// Who is told when all have come.
    pub(super) fn set_waker(&self, waker: &Waker) {
        self.0.borrow_mut().waker = Some(waker.clone());
    }

    fn add(&self, value: Value) {
        let mut replies = self.0.borrow_mut();
        replies.values.push(value);
        replies.left = replies.left.saturating_sub(1);
        if replies.left == 0 {
            wake(replies.waker.take());
        }
    }

    fn fail(&self, error: Error) {
        let mut replies = self.0.borrow_mut();
        replies.error = Some(error);
        wake(replies.waker.take());
    }
}

fn wake(waker: Option<Waker>) {
    if let Some(waker) = waker {
        waker.wake();
    }
}

/// Commands that are still to be sent.
#[derive(Debug)]
struct Job {
    call: Rc<Call>,
    arguments: Arguments,
    /// What of `arguments.lengths` is sent, and of its bytes.
    lengths_sent: usize,
    bytes_sent: usize,
    /// How many bytes are still to be sent of a command that is larger than one `send`.
    missing: usize,
    /// They are a transaction: sent in part, it has to be discarded.
    atomic: bool,
}

/// Some of a job's commands: how far they reach, and how many they are.
struct Part {
    lengths: usize,
    bytes: usize,
    commands: usize,
}

impl Job {
    fn is_sent(&self) -> bool {
        self.lengths_sent == self.arguments.lengths.len() && self.missing == 0
    }

    /// The next commands, at most `commands_max` and as many as one `send` takes, or one.
    fn part(&self, commands_max: usize) -> Part {
        let mut part = Part {
            lengths: 0,
            bytes: 0,
            commands: 0,
        };
        let mut rest = &self.arguments.lengths[self.lengths_sent..];
        while let Some((&count, after)) = rest.split_first()
            && part.commands < commands_max
        {
            let (arguments, after) = after.split_at((count as usize).min(after.len()));
            let lengths = part.lengths + 1 + arguments.len();
            let bytes = arguments
                .iter()
                .fold(part.bytes, |bytes, length| bytes + *length as usize);
            if part.commands > 0 && (lengths > SEND_MAX || bytes > SEND_MAX) {
                break;
            }
            part = Part {
                lengths,
                bytes,
                commands: part.commands + 1,
            };
            rest = after;
        }
        part
    }

    /// Sends what one `send` takes; how many commands were completed by it.
    fn send(&mut self, connection: &host::Connection) -> Result<usize, host::Error> {
        let rest = &self.arguments.bytes[self.bytes_sent..];
        if self.missing > 0 {
            let piece = &rest[..self.missing.min(SEND_MAX)];
            let sent = connection.send(&[], piece)?;
            self.bytes_sent += piece.len();
            self.missing -= piece.len();
            return Ok(sent as usize);
        }
        let part = self.part(usize::MAX);
        let piece = &rest[..part.bytes.min(SEND_MAX)];
        let lengths = &self.arguments.lengths[self.lengths_sent..][..part.lengths];
        let sent = connection.send(lengths, piece)? as usize;
        if piece.len() < part.bytes {
            self.missing = part.bytes - piece.len();
            self.lengths_sent += part.lengths;
            self.bytes_sent += piece.len();
            return Ok(sent);
        }
        let part = if sent == part.commands {
            part
        } else {
            self.part(sent)
        };
        self.lengths_sent += part.lengths;
        self.bytes_sent += part.bytes;
        Ok(sent)
    }
}

/// All callers of a connection.
#[derive(Debug, Default)]
pub(super) struct Calls {
    jobs: VecDeque<Job>,
    /// For what was sent, whose replies come next, and how many of them.
    sent: VecDeque<(Rc<Call>, usize)>,
}

impl Calls {
    /// Takes commands on, and sends what goes without waiting. They are sent even if nobody
    /// waits for the replies any more.
    pub(super) fn begin(
        &mut self,
        connection: &host::Connection,
        arguments: Arguments,
        count: usize,
        atomic: bool,
    ) -> Rc<Call> {
        let call = Rc::new(Call::default());
        call.0.borrow_mut().left = count;
        self.jobs.push_back(Job {
            call: Rc::clone(&call),
            arguments,
            lengths_sent: 0,
            bytes_sent: 0,
            missing: 0,
            atomic,
        });
        self.send(connection);
        call
    }

    /// Whether commands wait for room.
    pub(super) fn is_sending(&self) -> bool {
        !self.jobs.is_empty()
    }

    /// Whether replies are to come.
    pub(super) fn is_receiving(&self) -> bool {
        !self.sent.is_empty()
    }

    /// Sends what goes without waiting.
    pub(super) fn send(&mut self, connection: &host::Connection) {
        while let Some(job) = self.jobs.front_mut() {
            if job.is_sent() {
                self.jobs.pop_front();
                continue;
            }
            match job.send(connection) {
                Ok(0) => {}
                Ok(count) => match self.sent.back_mut() {
                    Some((call, left)) if Rc::ptr_eq(call, &job.call) => *left += count,
                    _ => self.sent.push_back((Rc::clone(&job.call), count)),
                },
                Err(host::Error::WouldBlock) => return,
                Err(error) => self.refuse(error.into()),
            }
        }
    }

    /// The first job can't go on.
    fn refuse(&mut self, error: Error) {
        let Some(job) = self.jobs.pop_front() else {
            return;
        };
        job.call.fail(error);
        if job.atomic && job.lengths_sent > 0 {
            let mut arguments = Arguments::default();
            arguments.push(b"DISCARD");
            self.jobs.push_front(Job {
                call: Rc::default(),
                arguments,
                lengths_sent: 0,
                bytes_sent: 0,
                missing: 0,
                atomic: false,
            });
        }
    }

    /// Hands the host's replies out.
    pub(super) fn take(&mut self, replies: Result<host::Values, host::Error>) {
        match replies {
            Ok(values) => {
                for value in Reader::new(values) {
                    self.hand_out(value);
                }
            }
            Err(error) => {
                // These pass; with the others the connection is over.
                let passes = matches!(
                    error,
                    host::Error::Misuse(_)
                        | host::Error::Timeout
                        | host::Error::Limit(Limit::Messages | Limit::Replies)
                );
                let error = Error::from(error);
                for (call, _) in &self.sent {
                    call.fail(error.clone());
                }
                if !passes {
                    self.sent.clear();
                    for job in self.jobs.drain(..) {
                        job.call.fail(error.clone());
                    }
                }
            }
        }
    }

    fn hand_out(&mut self, value: Value) {
        let Some((call, left)) = self.sent.front_mut() else {
            return;
        };
        *left -= 1;
        // Without a caller nobody wants it.
        if Rc::strong_count(call) > 1 {
            call.add(value);
        }
        if *left == 0 {
            self.sent.pop_front();
        }
    }
}

//! The host as the syscall layer sees it.

use crate::body::Body;
use crate::host::Solo;
use crate::machine::{LogEntry, Machine, Who};
use crate::net::Net;
use crate::sockets::Socket;
use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;
use core::net::SocketAddr;
use core::task::Poll;
use smallos_contract::net::addresses::ErrorCode;
use smallos_contract::system::console::{ConsoleError, Output};
use smallos_contract::system::log::Level;
use smallos_kernel::{Instant, Kernel, Pid};
use smallos_syscalls::Program;
use smallos_syscalls::{Platform, TaskSpec, platform};

impl<M: Machine> Platform for Solo<M> {
    type Body = Box<Body<M>>;
    type Module = M::Program;

    fn with_kernel<R>(&self, f: impl FnOnce(&mut Kernel<Box<Body<M>>>) -> R) -> R {
        self.shared.kernel.with(f)
    }

    fn module(&self, name: &str) -> Option<M::Program> {
        self.shared.modules.with(|modules| {
            let (_, module) = modules.iter().find(|(known, _)| **known == *name)?;
            Some(module.clone())
        })
    }

    fn module_name(&self, module: &M::Program) -> String {
        module.name().into()
    }

    fn body(&self, spec: TaskSpec<M::Program>) -> Box<Body<M>> {
        Box::new(Body::new(spec))
    }
}

impl<M: Machine> platform::Clock for Solo<M> {
    fn now(&self) -> Instant {
        Solo::now(self)
    }

    fn wall(&self) -> Option<(u64, u32)> {
        self.with_machine(|machine| machine.wall())
    }
}

impl<M: Machine> platform::Entropy for Solo<M> {
    fn fill(&self, buffer: &mut [u8]) -> bool {
        self.with_machine(|machine| machine.fill(buffer))
    }
}

impl<M: Machine> platform::Console for Solo<M> {
    fn write(&self, owner: Pid, to: Output, bytes: &[u8]) -> Poll<Result<(), ConsoleError>> {
        self.with_kernel(|kernel| {
            let name = kernel.info(owner).map_or("", |info| info.name);
            let who = Who { pid: owner, name };
            self.with_machine(|machine| machine.write(who, to, bytes))
        })
    }

    fn writable(&self, owner: Pid, to: Output) -> Poll<()> {
        self.with_machine(|machine| machine.writable(owner, to))
    }

    fn read(&self, owner: Pid, max: usize) -> Poll<Result<Vec<u8>, ConsoleError>> {
        self.with_machine(|machine| machine.read(owner, max))
    }

    fn readable(&self, owner: Pid) -> Poll<()> {
        self.with_machine(|machine| machine.readable(owner))
    }
}

impl<M: Machine> platform::Log for Solo<M> {
    fn log(&self, task: &str, pid: Pid, level: Level, context: &str, message: &str) {
        self.with_machine(|machine| {
            if level as u8 >= machine.log_level() as u8 {
                let task = Some(Who { pid, name: task });
                machine.log(&LogEntry {
                    task,
                    level,
                    context,
                    message,
                });
            }
        });
    }

    fn threshold(&self) -> Level {
        self.with_machine(|machine| machine.log_level())
    }
}

impl<M: Machine> platform::Net for Solo<M> {
    type Stream = Socket<M>;
    type Listener = Socket<M>;
    type Udp = Socket<M>;
    type Lookup = Socket<M>;

    fn connect(&self, owner: Pid, to: SocketAddr) -> Result<Socket<M>, ErrorCode> {
        Socket::open(self, owner, |net| net.connect(to))
    }

    fn listen(&self, owner: Pid, at: SocketAddr, backlog: u32) -> Result<Socket<M>, ErrorCode> {
        Socket::open(self, owner, |net| net.listen(at, backlog))
    }

    fn bind(&self, owner: Pid, at: SocketAddr) -> Result<Socket<M>, ErrorCode> {
        Socket::open(self, owner, |net| net.bind(at))
    }

    fn lookup(&self, owner: Pid, name: &str) -> Result<Socket<M>, ErrorCode> {
        Socket::open(self, owner, |net| net.lookup(name))
    }

    fn give(&self, to: Pid, connection: Socket<M>) -> Result<(), ErrorCode> {
        let living = self.with_kernel(|kernel| matches!(kernel.outcome(to), Ok(None)));
        if !living {
            return Err(ErrorCode::InvalidState);
        }
        // What is refused is closed after the lock is free.
        let given = self.shared.given.with(|given| given.give(to, connection));
        given.map_err(|(error, _refused)| error)?;
        self.with_kernel(|kernel| kernel.notify(Instant(0), to));
        Ok(())
    }

    fn take(&self, owner: Pid) -> Poll<Socket<M>> {
        let taken = self.shared.given.with(|given| given.take(owner));
        taken.map_or(Poll::Pending, Poll::Ready)
    }

    fn takeable(&self, owner: Pid) -> Poll<()> {
        if self.shared.given.with(|given| given.has_one(owner)) {
            Poll::Ready(())
        } else {
            Poll::Pending
        }
    }
}

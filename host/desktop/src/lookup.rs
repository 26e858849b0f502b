//! Name look-ups: the system's resolver blocks, so a few threads of its own wait for it.

use crate::Desktop;
use smallos_contract::net::addresses::ErrorCode;
use smallos_kernel::Pid;
use std::collections::VecDeque;
use std::net::{IpAddr, ToSocketAddrs};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::task::Poll;

const THREADS_MAX: usize = 4;
const WAITING_MAX: usize = 256;

pub(crate) struct Lookups {
    queue: Arc<Queue>,
}

#[derive(Default)]
struct Queue {
    state: Mutex<State>,
    filled: Condvar,
}

#[derive(Default)]
struct State {
    jobs: VecDeque<(Arc<Job>, String)>,
    threads: usize,
    idle: usize,
}

struct Job {
    owner: Pid,
    answer: Mutex<Option<Result<Vec<IpAddr>, ErrorCode>>>,
}

/// A look-up under way. Dropped before it is done, its answer is thrown away.
pub struct Lookup {
    job: Arc<Job>,
}

impl Queue {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Lookups {
    pub fn new() -> Self {
        Self {
            queue: Arc::default(),
        }
    }

    pub fn begin(&self, desktop: &Desktop, owner: Pid, name: &str) -> Result<Lookup, ErrorCode> {
        let inner = name
            .strip_prefix('[')
            .and_then(|n| n.strip_suffix(']'))
            .unwrap_or(name);
        if let Ok(ip) = inner.parse::<IpAddr>() {
            let job = Job {
                owner,
                answer: Mutex::new(Some(Ok(vec![ip]))),
            };
            return Ok(Lookup { job: Arc::new(job) });
        }
        let job = Arc::new(Job {
            owner,
            answer: Mutex::new(None),
        });
        let mut state = self.queue.lock();
        // Abandoned look-ups give their places back.
        state.jobs.retain(|(job, _)| Arc::strong_count(job) > 1);
        if state.jobs.len() >= WAITING_MAX {
            return Err(ErrorCode::TemporaryResolverFailure);
        }
        state.jobs.push_back((job.clone(), name.to_owned()));
        if state.idle == 0 && state.threads < THREADS_MAX {
            let (desktop, queue) = (desktop.clone(), self.queue.clone());
            let thread = std::thread::Builder::new().name("smallos-names".into());
            match thread.spawn(move || work(&desktop, &queue)) {
                Ok(_) => state.threads += 1,
                Err(_) if state.threads == 0 => {
                    state.jobs.pop_back();
                    return Err(ErrorCode::TemporaryResolverFailure);
                }
                Err(_) => {}
            }
        }
        self.queue.filled.notify_one();
        Ok(Lookup { job })
    }
}

fn work(desktop: &Desktop, queue: &Queue) {
    loop {
        let mut state = queue.lock();
        let (job, name) = loop {
            if let Some(job) = state.jobs.pop_front() {
                break job;
            }
            state.idle += 1;
            state = queue
                .filled
                .wait(state)
                .unwrap_or_else(PoisonError::into_inner);
            state.idle -= 1;
        };
        drop(state);
        if Arc::strong_count(&job) == 1 {
            continue;
        }
        let answer = resolve(&name);
        *job.answer.lock().unwrap_or_else(PoisonError::into_inner) = Some(answer);
        desktop.notify([job.owner]);
    }
}

fn resolve(name: &str) -> Result<Vec<IpAddr>, ErrorCode> {
    match (name, 0).to_socket_addrs() {
        Ok(addresses) => {
            let mut ips = Vec::new();
            for ip in addresses.map(|address| address.ip()) {
                if !ips.contains(&ip) {
                    ips.push(ip);
                }
            }
            if ips.is_empty() {
                Err(ErrorCode::NameUnresolvable)
            } else {
                Ok(ips)
            }
        }
        // The resolver's own codes (EAI_AGAIN and the others) reach us as text only.
        Err(error) if error.to_string().contains("Temporary failure") => {
            Err(ErrorCode::TemporaryResolverFailure)
        }
        Err(_) => Err(ErrorCode::NameUnresolvable),
    }
}

impl smallos_syscalls::platform::Lookup for Lookup {
    fn answer(&mut self) -> Poll<Result<Vec<IpAddr>, ErrorCode>> {
        let answer = self
            .job
            .answer
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        answer.clone().map_or(Poll::Pending, Poll::Ready)
    }
}

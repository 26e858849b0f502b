//! The roots that the machine's owner trusts. They are read once, when a connection first
//! needs them, by a thread of its own: it is a hundred certificates from a disk, and most
//! hosts never want them.

use crate::Desktop;
use rustls::RootCertStore;
use smallos_contract::system::log::Level;
use smallos_kernel::Pid;
use smallos_syscalls::Waiters;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::Poll;

#[derive(Default)]
pub(super) struct SystemRoots(Mutex<State>);

#[derive(Default)]
enum State {
    #[default]
    Unread,
    Reading(Waiters),
    Read(Arc<RootCertStore>),
}

impl SystemRoots {
    /// The roots; if they aren't there yet, the task is told once they are.
    pub fn get(&self, desktop: &Desktop, waiter: Pid) -> Poll<Arc<RootCertStore>> {
        let mut state = self.lock();
        match &mut *state {
            State::Read(roots) => return Poll::Ready(roots.clone()),
            State::Reading(waiters) => {
                waiters.add(waiter);
                return Poll::Pending;
            }
            State::Unread => {}
        }
        let mut waiters = Waiters::new();
        waiters.add(waiter);
        *state = State::Reading(waiters);
        drop(state);
        let reader = desktop.clone();
        let thread = std::thread::Builder::new().name("smallos-roots".into());
        if thread.spawn(move || read(&reader)).is_err() {
            read(desktop);
        }
        Poll::Pending
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn read(desktop: &Desktop) {
    let found = rustls_native_certs::load_native_certs();
    let mut roots = RootCertStore::empty();
    // Old roots that rustls can't read are no reason to do without the others.
    roots.add_parsable_certificates(found.certs);
    if roots.is_empty() {
        let why = found.errors.first();
        let why = why.map_or_else(|| "there are none".to_owned(), ToString::to_string);
        desktop.log(Level::Warn, "tls", &format!("no system roots: {why}"));
    }
    let roots = State::Read(Arc::new(roots));
    let before = std::mem::replace(&mut *desktop.shared.tls.system_roots.lock(), roots);
    if let State::Reading(mut waiters) = before {
        desktop.notify(waiters.drain());
    }
}

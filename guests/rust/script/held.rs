//! The handles and children of a script, by number: it may use one that it has dropped, or one
//! that it never had.

use smallos::bindings::{
    kernel::poll::Pollable,
    kernel::tasks::{self, Pid},
    net::{
        names::Lookup,
        tcp::{TcpListener, TcpStream},
        udp::UdpSocket,
    },
};
use std::fmt::Debug;
use std::marker::PhantomData;
use std::mem::ManuallyDrop;

/// All that a script has.
#[derive(Default)]
pub struct Held {
    pub pollables: Table<Pollable>,
    pub streams: Table<TcpStream>,
    pub listeners: Table<TcpListener>,
    pub sockets: Table<UdpSocket>,
    pub lookups: Table<Lookup>,
    pub children: Vec<Pid>,
}

impl Held {
    /// `self`, `parent`, `c` and a number for a child of ours, or a pid.
    pub fn pid(&self, word: &str) -> Pid {
        match word {
            "self" => tasks::current(),
            "parent" => tasks::info(tasks::current())
                .ok()
                .and_then(|info| info.parent)
                .unwrap_or(0),
            word => match word.strip_prefix('c') {
                Some(number) => nth(&self.children, number).unwrap_or(0),
                None => word.parse().expect("a pid"),
            },
        }
    }
}

/// The handles of one resource.
pub struct Table<R> {
    numbers: Vec<u32>,
    resource: PhantomData<R>,
}

impl<R> Default for Table<R> {
    fn default() -> Self {
        Self {
            numbers: Vec::new(),
            resource: PhantomData,
        }
    }
}

/// A resource of the bindings.
pub trait Resource {
    fn of(number: u32) -> Self;
    fn number(&self) -> u32;
}

macro_rules! resources {
    ($($resource:ty),*) => {$(
        impl Resource for $resource {
            fn of(number: u32) -> Self {
                // SAFETY: a number is all that there is to a handle, and the host refuses wrong
                // ones: no memory of ours depends on it.
                unsafe { Self::from_handle(number) }
            }

            fn number(&self) -> u32 {
                self.handle()
            }
        }
    )*};
}

resources!(Pollable, TcpStream, TcpListener, UdpSocket, Lookup);

impl<R: Resource> Table<R> {
    /// Keeps a new handle, and tells its number.
    pub fn keep(&mut self, resource: R) -> String {
        let resource = ManuallyDrop::new(resource);
        self.numbers.push(resource.number());
        format!("#{}", resource.number())
    }

    /// Keeps it, or tells why there is none.
    pub fn keep_ok<E: Debug>(&mut self, resource: Result<R, E>) -> String {
        match resource {
            Ok(resource) => format!("Ok({})", self.keep(resource)),
            Err(error) => format!("Err({error:?})"),
        }
    }

    /// Uses the handle that a word names: `#` and a number for that very handle, or a number for
    /// one of ours.
    pub fn with(&self, word: &str, call: impl FnOnce(&R) -> String) -> String {
        match self.pick(word) {
            Some(number) => call(&ManuallyDrop::new(R::of(number))),
            None => String::from("none"),
        }
    }

    /// As [`with`](Self::with), but the handle is gone afterwards.
    pub fn spend(&mut self, word: &str, call: impl FnOnce(R) -> String) -> String {
        match self.pick(word) {
            Some(number) => {
                self.numbers.retain(|known| *known != number);
                call(R::of(number))
            }
            None => String::from("none"),
        }
    }

    /// The number of the handle that a word names.
    pub fn pick(&self, word: &str) -> Option<u32> {
        match word.strip_prefix('#') {
            Some(number) => Some(number.parse().expect("a handle's number")),
            None => nth(&self.numbers, word),
        }
    }
}

/// Counts round and round.
fn nth(numbers: &[u32], word: &str) -> Option<u32> {
    let at: usize = word.parse().expect("a number");
    numbers.get(at.checked_rem(numbers.len())?).copied()
}

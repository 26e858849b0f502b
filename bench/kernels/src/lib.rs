//! Work for a processor, written once: the benchmark program runs it natively, and a guest
//! runs the same source on each engine. It refuses to know a clock or a host; who calls it
//! measures.
//!
//! Every round of a kernel does the same and has the same answer, so that two runs can be
//! compared by their answers whatever their numbers of rounds are.

#![no_std]
#![warn(missing_docs)]

extern crate alloc;

#[cfg(feature = "coremark")]
mod coremark_port;
mod json;
mod matrix;
mod sha256;
mod sieve;

/// One kind of work.
pub struct Kernel {
    /// What it is called on a command line.
    pub name: &'static str,
    /// Runs so many rounds, at least one, and gives the answer of the last.
    pub run: fn(rounds: u32) -> u32,
}

/// All kernels, in the order of the table.
pub const ALL: &[Kernel] = &[
    #[cfg(feature = "coremark")]
    Kernel {
        name: "coremark-port",
        run: coremark_port::run,
    },
    Kernel {
        name: "sieve",
        run: sieve::run,
    },
    Kernel {
        name: "matrix",
        run: matrix::run,
    },
    Kernel {
        name: "sha256",
        run: sha256::run,
    },
    Kernel {
        name: "json",
        run: json::run,
    },
];

/// The kernel of that name.
pub fn named(name: &str) -> Option<&'static Kernel> {
    ALL.iter().find(|kernel| kernel.name == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_answer_does_not_depend_on_the_rounds() {
        for kernel in ALL {
            assert_eq!((kernel.run)(1), (kernel.run)(3), "{}", kernel.name);
        }
    }

    #[test]
    fn names_lead_to_their_kernels() {
        for kernel in ALL {
            assert_eq!(
                named(kernel.name).map(|found| found.name),
                Some(kernel.name)
            );
        }
        assert!(named("no-such-kernel").is_none());
    }
}

//! Every value comes back as it was, in the same order on both engines.

use smallos_abi_tests::host::Host;
use smallos_abi_tests::on_wasmi::{self, Pace};
use smallos_abi_tests::trace::Event;

/// The test's own seed of values; `SMALLOS_ABI_VALUES` sets another one.
const SEED: u64 = 20_261_120;
/// Rounds of all values; `SMALLOS_ABI_ROUNDS` sets another number.
const ROUNDS: u32 = 100;

fn number<T: std::str::FromStr>(variable: &str, otherwise: T) -> T {
    match std::env::var(variable) {
        Ok(text) => text
            .parse()
            .unwrap_or_else(|_| panic!("{variable} must be a number, not {text}")),
        Err(_) => otherwise,
    }
}

/// Runs the guest and returns what happened.
fn run(engine: impl FnOnce(&[u8], Host) -> Result<Vec<u8>, String>, rounds: u32) -> Vec<Event> {
    let seed = number("SMALLOS_ABI_VALUES", SEED);
    let (host, record) = Host::new(seed, rounds);
    let guest = smallos_abi_tests::guest().unwrap_or_else(|text| panic!("{text}"));
    let ended = engine(&guest, host);
    let events = record.events();
    match ended {
        Ok(bytes) => assert_eq!(bytes, rounds.to_le_bytes(), "the guest counts its rounds"),
        Err(text) => {
            let last = events.last();
            panic!(
                "seed {seed}: {text}\nafter {} events, the last is {last:?}",
                events.len()
            )
        }
    }
    let took = events
        .iter()
        .filter(|event| matches!(event, Event::Took(..)));
    assert!(
        took.count() > 100 * rounds as usize,
        "too few values came back"
    );
    events
}

fn compare(left: &[Event], right: &[Event]) {
    let first = left.iter().zip(right).position(|(a, b)| a != b);
    if let Some(at) = first {
        panic!("event {at} differs: {:?} and {:?}", left[at], right[at]);
    }
    assert_eq!(left.len(), right.len(), "one of the runs went on");
}

#[test]
fn slices_change_nothing_on_wasmi() {
    let rounds = number("SMALLOS_ABI_ROUNDS", ROUNDS) / 4 + 1;
    let whole = run(
        |guest, host| on_wasmi::run(guest, host, Pace::Whole),
        rounds,
    );
    let slices = run(
        |guest, host| on_wasmi::run(guest, host, Pace::Slices),
        rounds,
    );
    compare(&whole, &slices);
}

#[cfg(feature = "wasmtime")]
#[test]
fn both_engines_do_the_same() {
    let rounds = number("SMALLOS_ABI_ROUNDS", ROUNDS);
    let wasmi = run(
        |guest, host| on_wasmi::run(guest, host, Pace::Whole),
        rounds,
    );
    let wasmtime = run(smallos_abi_tests::on_wasmtime::run, rounds);
    compare(&wasmtime, &wasmi);
}

//! Integers, branches and single bytes: the primes below a limit.

use alloc::vec;
use core::hint::black_box;

const LIMIT: usize = 65_536;

/// How many primes there are below the limit.
pub fn run(rounds: u32) -> u32 {
    let mut crossed = vec![false; LIMIT];
    let mut count = 0;
    for _ in 0..rounds.max(1) {
        crossed.fill(false);
        count = primes(black_box(&mut crossed));
    }
    count
}

fn primes(crossed: &mut [bool]) -> u32 {
    let mut count = 0;
    for number in 2..crossed.len() {
        if crossed[number] {
            continue;
        }
        count += 1;
        let mut multiple = number * number;
        while multiple < crossed.len() {
            crossed[multiple] = true;
            multiple += number;
        }
    }
    count
}

#[cfg(test)]
mod tests {
    #[test]
    fn there_are_6542_primes_below_65536() {
        assert_eq!(super::run(1), 6_542);
    }
}

//! A random life with handles: makes, borrows, gives away and drops them, and knows what each
//! stands for. An answer that isn't the expected one is a panic.

use crate::{
    rt,
    smallos::abi::handles::{self, Counter, Label},
};

/// SplitMix64.
struct Numbers(u64);

impl Numbers {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, bound: usize) -> usize {
        (self.next() % bound as u64) as usize
    }
}

const STEPS: usize = 60;
/// What it holds of each kind.
const HELD_MAX: usize = 12;

/// One round. Everything that is left is dropped at its end.
pub fn round(seed: u64) {
    let mut numbers = Numbers(seed);
    let mut counters: Vec<(Counter, u32)> = Vec::new();
    let mut labels: Vec<(Label, String)> = Vec::new();
    for _ in 0..STEPS {
        if counters.is_empty() || labels.is_empty() {
            let value = numbers.next() as u32;
            counters.push((handles::make(value), value));
            let text = format!("é{value}");
            labels.push((handles::make_label(&text), text));
        }
        // The numbers of the handles, which guests can print, are the engine's choice.
        counters
            .iter()
            .for_each(|(it, _)| rt::note(it.handle() as usize));
        labels
            .iter()
            .for_each(|(it, _)| rt::note(it.handle() as usize));
        let a = numbers.below(counters.len());
        let b = numbers.below(counters.len());
        let l = numbers.below(labels.len());
        match numbers.below(18) {
            0 if counters.len() < HELD_MAX => {
                let value = numbers.next() as u32;
                counters.push((handles::make(value), value));
            }
            1 if counters.len() < HELD_MAX => {
                let value = numbers.next() as u32;
                match handles::try_make(value) {
                    Ok(counter) => counters.push((counter, value)),
                    Err(message) => assert_eq!(message, format!("{value} is odd")),
                }
            }
            2 if labels.len() < HELD_MAX => {
                let text = format!("label {a} {b}");
                labels.push((handles::make_label(&text), text));
            }
            3 => assert_eq!(counters[a].0.value(), counters[a].1),
            4 => assert_eq!(counters[a].0.is(&counters[b].0), a == b),
            5 if a != b => {
                let (given, value) = counters.swap_remove(b);
                let kept = if a == counters.len() { b } else { a };
                let sum = counters[kept].1.wrapping_add(value);
                assert_eq!(counters[kept].0.absorb(given), sum);
                counters[kept].1 = sum;
            }
            6 => {
                let (counter, value) = &mut counters[a];
                let l = [u64::MAX, 1, 7];
                let sum = counter.add(
                    255,
                    65_535,
                    1,
                    2,
                    -128,
                    -32_768,
                    3,
                    -4,
                    "twelve bytes",
                    &[1, 2, 3],
                    &l,
                    Some(5),
                    Err(6),
                );
                let added = 255 + 65_535 + 1 + 2 - 128 - 32_768 + 3 - 4 + 12 + 6 + 7 + 5 + 6_i64;
                *value = value.wrapping_add(added as u32);
                assert_eq!(sum, u64::from(*value));
            }
            7 if counters.len() < HELD_MAX => {
                let copy = counters[a].0.copy();
                let value = counters[a].1;
                counters.push((copy, value));
            }
            8 if labels.len() < HELD_MAX => {
                let label = counters[a].0.name();
                labels.push((label, format!("counter {}", counters[a].1)));
            }
            9 => assert_eq!(labels[l].0.text(), labels[l].1),
            10 => {
                let (counter, value) = counters.swap_remove(a);
                assert_eq!(handles::take(counter), value);
            }
            11 => {
                let (label, text) = labels.swap_remove(l);
                assert_eq!(handles::take_label(label), text);
            }
            12 => {
                let (counter, value) = counters.swap_remove(a);
                let (label, text) = labels.swap_remove(l);
                let expected = f64::from(value) * 0.5 + text.len() as f64;
                assert_eq!(handles::take_both(counter, label, 0.5), expected);
            }
            13 => {
                let order = counters[a].1.cmp(&counters[b].1) as i8;
                assert_eq!(handles::compare(&counters[a].0, &counters[b].0), order);
            }
            14 => {
                let text = format!("{}: {}", labels[l].1, counters[a].1);
                assert_eq!(handles::describe(&counters[a].0, &labels[l].0), text);
            }
            15 => {
                // The same one may be in the list many times.
                let picked = (0..numbers.below(9)).map(|_| numbers.below(counters.len()));
                let picked: Vec<usize> = picked.collect();
                let all: Vec<&Counter> = picked.iter().map(|at| &counters[*at].0).collect();
                let sum = picked.iter().map(|at| u64::from(counters[*at].1)).sum();
                assert_eq!(handles::sum(&all), sum);
            }
            16 => {
                let rest: Vec<&Label> = labels.iter().map(|(label, _)| label).collect();
                let texts = labels.iter().map(|(_, text)| text.as_str());
                let texts: Vec<&str> = [labels[l].1.as_str()].into_iter().chain(texts).collect();
                let joined = handles::join(&labels[l].0, &rest, '→');
                assert_eq!(joined, texts.join("→"));
            }
            _ => drop(counters.swap_remove(a)),
        }
    }
}

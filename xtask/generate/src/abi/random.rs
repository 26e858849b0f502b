//! Random WIT types and functions from a seed. The same seed gives the same text for ever: the
//! generator of numbers is our own.

use std::fmt::Write as _;

use crate::checked_in::File;

const PATHS: [(&str, &str); 4] = [
    ("a", "tests/abi/wit/deps/abi/random-a.wit"),
    ("b", "tests/abi/wit/deps/abi/random-b.wit"),
    ("c", "tests/abi/wit/deps/abi/random-c.wit"),
    ("d", "tests/abi/wit/deps/abi/random-d.wit"),
];
/// Named types of one interface.
const TYPES: u64 = 10;
/// Values that one interface passes round.
const VALUES: u64 = 8;
/// How deep types without a name are nested; named ones inside them are deeper.
const DEPTH_MAX: u32 = 3;
/// How many types without parts a type may have, those of its parts included. Bindings for
/// guests write the whole tree of a type out at each use: without a bound they'd be endless.
const WEIGHT_MAX: u64 = 24;
/// The same for a function.
const FUNCTION_WEIGHT_MAX: u64 = 48;
/// wasmtime has typed functions of up to 17 parameters.
const PARAMETERS_MAX: u64 = 16;

/// The packages for a seed.
pub fn files(seed: u64) -> Vec<File> {
    let mut shared = Vec::new();
    PATHS
        .iter()
        .enumerate()
        .map(|(index, (letter, path))| {
            let mut interface = Interface {
                numbers: Numbers(seed.wrapping_mul(PATHS.len() as u64) + index as u64),
                letter,
                known: Vec::new(),
                left: 0,
                text: format!(
                    "/// Random types. Written by `cargo xtask bindings` from tests/abi/seed.\n\
                     interface random-{letter} {{\n"
                ),
            };
            interface.print(&mut shared);
            File {
                path,
                text: interface.text,
            }
        })
        .collect()
}

/// SplitMix64.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % bound
    }

    fn pick<'a>(&mut self, from: &[&'a str]) -> &'a str {
        from[self.below(from.len() as u64) as usize]
    }
}

#[derive(Clone)]
struct Named {
    /// The interface that defines it, without `random-`.
    letter: &'static str,
    name: String,
    weight: u64,
}

struct Interface {
    numbers: Numbers,
    letter: &'static str,
    /// Named types that may be used from here on.
    known: Vec<Named>,
    /// What the type or function that is being made may still weigh.
    left: u64,
    text: String,
}

impl Interface {
    /// Writes the interface. Later ones use some of its types, which they find in `shared`.
    fn print(&mut self, shared: &mut Vec<Named>) {
        if !shared.is_empty() {
            for _ in 0..2 {
                let at = self.numbers.below(shared.len() as u64) as usize;
                let named = shared[at].clone();
                if self.known.iter().all(|known| known.name != named.name) {
                    let Named { letter, name, .. } = &named;
                    self.line(format_args!("  use random-{letter}.{{{name}}};"));
                    self.known.push(named);
                }
            }
        }
        for number in 0..TYPES {
            let name = format!("{}{number}", self.letter);
            self.left = WEIGHT_MAX;
            self.define(&name);
            let named = Named {
                letter: self.letter,
                name,
                weight: (WEIGHT_MAX - self.left).max(1),
            };
            self.known.push(named.clone());
            shared.push(named);
        }
        for number in 0..VALUES {
            self.left = FUNCTION_WEIGHT_MAX;
            self.value(number);
        }
        self.text.push_str("}\n");
    }

    fn line(&mut self, line: std::fmt::Arguments<'_>) {
        // Writing to a string can't fail.
        let _ = writeln!(self.text, "{line}");
    }

    fn define(&mut self, name: &str) {
        let text = match self.numbers.below(10) {
            0..4 => {
                let fields = self.several(8, 20);
                let fields: Vec<_> = (0..fields)
                    .map(|at| format!("f{at}: {}", self.ty(DEPTH_MAX - 1)))
                    .collect();
                format!("record {name} {{ {} }}", fields.join(", "))
            }
            4..7 => {
                let cases = self.several(7, 40);
                let cases: Vec<_> = (0..cases)
                    .map(|at| match self.numbers.below(4) {
                        0 => format!("c{at}"),
                        _ => format!("c{at}({})", self.ty(DEPTH_MAX - 1)),
                    })
                    .collect();
                format!("variant {name} {{ {} }}", cases.join(", "))
            }
            7 => {
                let cases = self.several(9, 20);
                let cases: Vec<_> = (0..cases).map(|at| format!("c{at}")).collect();
                format!("enum {name} {{ {} }}", cases.join(", "))
            }
            8 => {
                let labels: Vec<_> = (0..=self.numbers.below(32))
                    .map(|at| format!("l{at}"))
                    .collect();
                format!("flags {name} {{ {} }}", labels.join(", "))
            }
            _ => {
                let ty = self.ty(DEPTH_MAX);
                format!("type {name} = {ty};")
            }
        };
        self.line(format_args!("  {text}"));
    }

    /// From one to `most`, and seldom to `extreme`.
    fn several(&mut self, most: u64, extreme: u64) -> u64 {
        let bound = match self.numbers.below(8) {
            0 => extreme,
            _ => most,
        };
        1 + self.numbers.below(bound)
    }

    fn ty(&mut self, depth: u32) -> String {
        const PRIMITIVES: [&str; 13] = [
            "bool", "u8", "u16", "u32", "u64", "s8", "s16", "s32", "s64", "f32", "f64", "char",
            "string",
        ];
        if depth == 0 || self.left <= 1 || self.numbers.below(4) == 0 {
            self.left = self.left.saturating_sub(1);
            return self.numbers.pick(&PRIMITIVES).to_owned();
        }
        let depth = depth - 1;
        match self.numbers.below(9) {
            0..=2 if !self.known.is_empty() => {
                let at = self.numbers.below(self.known.len() as u64) as usize;
                match self.known[at].weight <= self.left {
                    true => {
                        self.left -= self.known[at].weight;
                        self.known[at].name.clone()
                    }
                    false => self.ty(0),
                }
            }
            0..=2 => self.ty(0),
            3 => format!("list<{}>", self.ty(depth)),
            4..6 => format!("option<{}>", self.ty(depth)),
            6 => match self.numbers.below(4) {
                0 => "result".to_owned(),
                1 => format!("result<{}>", self.ty(depth)),
                2 => format!("result<_, {}>", self.ty(depth)),
                _ => format!("result<{}, {}>", self.ty(depth), self.ty(depth)),
            },
            _ => {
                let parts: Vec<_> = (0..self.several(4, 8)).map(|_| self.ty(depth)).collect();
                format!("tuple<{}>", parts.join(", "))
            }
        }
    }

    fn value(&mut self, number: u64) {
        let count = match self.numbers.below(3) {
            0 => 1,
            _ => self.several(5, PARAMETERS_MAX),
        };
        let parts: Vec<_> = (0..count).map(|_| self.ty(DEPTH_MAX)).collect();
        let (params, result) = match parts.as_slice() {
            [one] => (format!("v: {one}"), one.clone()),
            _ => {
                let fields: Vec<_> = (0..)
                    .zip(&parts)
                    .map(|(at, ty): (u32, _)| format!("p{at}: {ty}"))
                    .collect();
                let params = fields.join(", ");
                self.line(format_args!("  record args-{number} {{ {params} }}"));
                (params, format!("args-{number}"))
            }
        };
        self.line(format_args!("  get-{number}: func() -> {result};"));
        self.line(format_args!("  put-{number}: func({params});"));
        if parts.len() > 1 {
            self.line(format_args!("  pass-{number}: func({params}) -> {result};"));
        }
    }
}

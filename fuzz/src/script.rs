//! What a guest does, taken from a fuzzer's bytes.
//!
//! Each step begins with a byte of its own and takes a fixed number of further ones, so that a
//! change to one step leaves the others as they were. Numbers are biased to what is worth
//! trying at a boundary; every input means something.

use arbitrary::{Result, Unstructured};

/// Memory of the guest's that a script's pointers mostly lie in, in bytes.
pub const SCRATCH_BYTES: u32 = 2048;
/// Steps of all functions together.
const STEPS_MAX: usize = 200;
/// A call has no more arguments: sixteen and a pointer for the result.
const ARGUMENTS_MAX: usize = 17;

/// A guest.
#[derive(Debug)]
pub struct Script {
    /// Its memory.
    pub memory: Memory,
    /// What the memory begins with, from address 16 on.
    pub data: Vec<u8>,
    /// What its functions do.
    pub bodies: Bodies,
    /// What each call of its allocator does, in turn.
    pub allocator: Vec<Allocator>,
    /// What its entry point returns.
    pub result: Argument,
    /// What the world is like.
    pub world: World,
}

/// A linear memory.
#[derive(Debug)]
pub struct Memory {
    /// At the start.
    pub pages: u32,
    /// At most, if it says so.
    pub pages_max: Option<u32>,
    /// Pages of one byte instead of 64 KiB.
    pub of_bytes: bool,
}

/// What is outside of the guest.
#[derive(Debug)]
pub struct World {
    /// Of the random bytes.
    pub seed: u64,
    /// What can be read, half of it after a second.
    pub input: Vec<u8>,
    /// Somebody set the clock.
    pub clock: bool,
    /// The task ends after so many milliseconds.
    pub timeout_ms: Option<u8>,
    /// Into how many parts the engine's slices are cut in the second run.
    pub parts: u64,
}

/// What a guest's functions do. Those but the entry may be missing.
#[derive(Debug, Default)]
pub struct Bodies {
    /// The entry point.
    pub entry: Vec<Step>,
    /// The module's start function.
    pub start: Option<Vec<Step>>,
    /// `_initialize`.
    pub initialize: Option<Vec<Step>>,
    /// The post-return function.
    pub post_return: Option<Vec<Step>>,
    /// What its allocator does where [`Allocator::Steps`] says so.
    pub allocator: Vec<Step>,
}

/// One thing that a guest does.
#[derive(Debug, Clone)]
pub enum Step {
    /// Calls an import, and keeps its result as [`Argument::Last`].
    Call {
        /// Counted over all of the contract's functions, and around.
        function: u16,
        /// As many as it takes are used; zeros stand for those that are missing.
        arguments: Vec<Argument>,
    },
    /// Writes four bytes into the scratch memory.
    Poke { at: Argument, value: Argument },
    /// Writes one byte.
    PokeByte { at: Argument, value: Argument },
    /// Grows the memory by so many pages.
    Grow(Argument),
    /// Fills a part of the memory with a byte.
    Fill { at: Argument, count: Argument },
    /// Does the next steps so many times.
    Repeat { times: u8, steps: u8 },
    /// Calls the entry point again.
    Recurse,
    /// Computes for ever.
    Spin,
    /// Traps.
    Trap,
    /// Leaves the function.
    Return,
}

/// A number that a guest passes.
#[derive(Debug, Clone, Copy)]
pub enum Argument {
    /// A constant.
    Constant(u64),
    /// The memory's size, and so much more.
    End(i8),
    /// What the latest call returned.
    Last,
    /// The four bytes at an address.
    Load(u32),
}

/// What one call of `cabi_realloc` does.
#[derive(Debug, Clone, Copy)]
pub enum Allocator {
    /// What it should.
    Honest,
    /// Returns this.
    Returns(Argument),
    /// Returns what it should, and one more.
    Unaligned,
    /// Returns the last bytes of the memory, as many as were asked for and so many fewer.
    AtEnd(u8),
    /// Grows the memory by so many pages, then returns what it should.
    Grows(u8),
    /// Does what [`Bodies::allocator`] says, then what it should.
    Steps,
    /// Computes for ever.
    Spins,
    /// Traps.
    Traps,
}

impl Script {
    /// Reads a script.
    ///
    /// # Errors
    /// None in practice: where the bytes end, zeros follow.
    pub fn new(bytes: &[u8]) -> Result<Self> {
        let mut from = Unstructured::new(bytes);
        let memory = memory(&mut from)?;
        let world = world(&mut from)?;
        let mut allocator = Vec::new();
        for _ in 0..from.arbitrary::<u8>()? % 6 {
            allocator.push(allocation(&mut from)?);
        }
        let result = argument(&mut from)?;
        let count = usize::from(from.arbitrary::<u8>()?) * 4;
        let data = from.bytes(count.min(from.len()))?.to_vec();
        Ok(Self {
            memory,
            data,
            bodies: bodies(&mut from)?,
            allocator,
            result,
            world,
        })
    }
}

fn memory(from: &mut Unstructured<'_>) -> Result<Memory> {
    let shape = from.arbitrary::<u8>()?;
    let size = u32::from(from.arbitrary::<u8>()?);
    let of_bytes = shape & 0x40 != 0;
    let pages = match of_bytes {
        true => size * 16,
        false => 1 + (size & 1),
    };
    let pages_max = (shape & 0x80 != 0).then_some(pages + u32::from(shape & 3));
    Ok(Memory {
        pages,
        pages_max,
        of_bytes,
    })
}

fn world(from: &mut Unstructured<'_>) -> Result<World> {
    let shape = from.arbitrary::<u8>()?;
    Ok(World {
        seed: shape.into(),
        input: vec![b'x'; usize::from(shape & 7) * 3],
        clock: shape & 0x10 != 0,
        timeout_ms: (shape & 0xe0 == 0xe0).then_some(shape & 0xf),
        parts: if shape & 8 == 0 { 20 } else { 500 },
    })
}

fn allocation(from: &mut Unstructured<'_>) -> Result<Allocator> {
    let kind = from.arbitrary::<u8>()?;
    let more = from.arbitrary::<u8>()?;
    Ok(match kind % 16 {
        0 => Allocator::Unaligned,
        1 => Allocator::AtEnd(more % 4),
        2 => Allocator::Grows(more),
        3 => Allocator::Steps,
        4 => Allocator::Spins,
        5 => Allocator::Traps,
        6 | 7 => Allocator::Returns(argument(from)?),
        _ => Allocator::Honest,
    })
}

fn bodies(from: &mut Unstructured<'_>) -> Result<Bodies> {
    let mut bodies = Bodies::default();
    let mut current = &mut bodies.entry;
    for _ in 0..STEPS_MAX {
        if from.is_empty() {
            break;
        }
        let kind = from.arbitrary::<u8>()?;
        let step = match kind {
            // Mostly calls: they are what this is about.
            0..=0xbf => Step::Call {
                function: kind.into(),
                arguments: arguments(from)?,
            },
            0xc0..=0xcf => Step::Poke {
                at: argument(from)?,
                value: argument(from)?,
            },
            0xd0..=0xd7 => Step::PokeByte {
                at: argument(from)?,
                value: argument(from)?,
            },
            0xd8..=0xdf => Step::Repeat {
                times: from.arbitrary()?,
                steps: kind & 7,
            },
            0xe0..=0xe3 => Step::Grow(argument(from)?),
            0xe4..=0xe7 => Step::Fill {
                at: argument(from)?,
                count: argument(from)?,
            },
            0xe8..=0xeb => Step::Return,
            0xec => Step::Recurse,
            0xed => Step::Spin,
            0xee | 0xef => Step::Trap,
            0xf0..=0xf3 => {
                current = &mut bodies.entry;
                continue;
            }
            0xf4..=0xf6 => {
                current = bodies.start.get_or_insert_default();
                continue;
            }
            0xf7..=0xf9 => {
                current = bodies.initialize.get_or_insert_default();
                continue;
            }
            0xfa..=0xfc => {
                current = bodies.post_return.get_or_insert_default();
                continue;
            }
            0xfd..=0xff => {
                current = &mut bodies.allocator;
                continue;
            }
        };
        current.push(step);
    }
    Ok(bodies)
}

/// The first byte says how many there are.
fn arguments(from: &mut Unstructured<'_>) -> Result<Vec<Argument>> {
    let count = usize::from(from.arbitrary::<u8>()?) % (ARGUMENTS_MAX + 1);
    (0..count).map(|_| argument(from)).collect()
}

/// Numbers at which bounds, signs and alignments go wrong.
const INTERESTING: [u64; 16] = [
    0xffff_ffff,
    0xffff_fffe,
    0xffff_fffc,
    0xffff_fff8,
    0xffff_fff0,
    0x8000_0000,
    0x7fff_ffff,
    0x4000_0000,
    0x2000_0000,
    0x1_0000,
    0xffff,
    0xd800,
    0x11_0000,
    u64::MAX,
    1 << 63,
    1 << 32,
];

fn argument(from: &mut Unstructured<'_>) -> Result<Argument> {
    let kind = from.arbitrary::<u8>()?;
    Ok(match kind {
        // A length, a handle, a discriminant, a boolean.
        0..=0x3f => Argument::Constant(u64::from(kind)),
        // A pointer into the scratch memory.
        0x40..=0x9f => {
            let low = u64::from(from.arbitrary::<u8>()?);
            Argument::Constant((u64::from(kind & 0x3f) << 5 | low) % u64::from(SCRATCH_BYTES))
        }
        0xa0..=0xaf => Argument::Load(u32::from(from.arbitrary::<u8>()?) * 4),
        0xb0..=0xbf => Argument::Last,
        0xc0..=0xcf => Argument::Constant(INTERESTING[usize::from(kind & 0xf)]),
        0xd0..=0xd7 => Argument::End(from.arbitrary()?),
        0xd8..=0xdf => Argument::Constant(u64::from(from.arbitrary::<u16>()?)),
        0xe0..=0xef => Argument::Constant(u64::from(from.arbitrary::<u32>()?)),
        0xf0..=0xff => Argument::Constant(from.arbitrary()?),
    })
}

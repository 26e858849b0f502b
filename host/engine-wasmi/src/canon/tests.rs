//! What crosses the boundary, rule by rule: what a guest's values mean, what it is told when it
//! breaks a rule, and where the host's values land.

use super::*;
use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;

const BUDGET: usize = 1000;
/// The last address of a 32-bit memory.
const TOP: u32 = u32::MAX;

/// A value from parameters, with this memory behind them.
fn lift<T: Lift>(memory: &[u8], flat: &[u64]) -> Result<T::Value, Broken> {
    let (mut handles, mut budget) = (Handles::default(), Budget::new(BUDGET, BUDGET));
    let mut flat = Flat::new(flat);
    T::lift(
        &mut Lifter::new(memory, &mut handles, &mut budget),
        &mut flat,
    )
}

/// A value from the start of the memory.
fn load<T: Lift>(memory: &[u8]) -> Result<T::Value, Broken> {
    let (mut handles, mut budget) = (Handles::default(), Budget::new(BUDGET, BUDGET));
    T::load(&mut Lifter::new(memory, &mut handles, &mut budget), 0)
}

/// What a value asks the guest's allocator for: bytes and alignment.
fn planned<T: Lower>(value: &T::Value) -> Vec<(u32, u32)> {
    let mut plan = Plan::default();
    T::plan(value, &mut plan);
    let requests = plan.requests().unwrap();
    requests
        .iter()
        .map(|request| (request.bytes, request.align))
        .collect()
}

/// A memory of 64 bytes with a value at its start, and what was allocated for it.
fn stored<T: Lower>(value: &T::Value, pointers: &[u32]) -> Result<[u8; 64], Broken> {
    let mut memory = [0xee; 64];
    let mut handles = Handles::default();
    T::store(
        value,
        &mut Lowerer::new(&mut memory, &mut handles, pointers),
        0,
    )?;
    Ok(memory)
}

#[test]
fn numbers_take_the_low_bits_of_their_place() {
    assert_eq!(lift::<u8>(&[], &[0x1ff]), Ok(0xff));
    assert_eq!(lift::<i8>(&[], &[0x80]), Ok(-128));
    assert_eq!(lift::<u16>(&[], &[0x1_ffff]), Ok(0xffff));
    assert_eq!(lift::<i16>(&[], &[0xffff_ffff]), Ok(-1));
    assert_eq!(lift::<u32>(&[], &[u64::MAX]), Ok(u32::MAX));
    assert_eq!(lift::<i32>(&[], &[0x8000_0000]), Ok(i32::MIN));
    assert_eq!(lift::<i64>(&[], &[1 << 63]), Ok(i64::MIN));
    assert_eq!(lift::<f32>(&[], &[0xaaaa_0000_bf80_0000]), Ok(-1.0));
    assert_eq!(lift::<f64>(&[], &[1.5_f64.to_bits()]), Ok(1.5));
}

#[test]
fn any_number_but_zero_is_true() {
    assert_eq!(lift::<bool>(&[], &[0]), Ok(false));
    assert_eq!(lift::<bool>(&[], &[0x100]), Ok(true));
    assert_eq!(lift::<bool>(&[], &[1 << 32]), Ok(false));
    assert_eq!(load::<bool>(&[0x80]), Ok(true));
}

#[test]
fn chars_are_scalar_values() {
    for (bits, wanted) in [
        (0, Ok('\0')),
        (0xd7ff, Ok('\u{d7ff}')),
        (0xd800, Err(Broken::Char)),
        (0xdfff, Err(Broken::Char)),
        (0xe000, Ok('\u{e000}')),
        (0x10_ffff, Ok('\u{10ffff}')),
        (0x11_0000, Err(Broken::Char)),
        (u64::from(u32::MAX), Err(Broken::Char)),
    ] {
        assert_eq!(lift::<char>(&[], &[bits]), wanted, "{bits:x}");
        assert_eq!(
            load::<char>(&(bits as u32).to_le_bytes()),
            wanted,
            "{bits:x}"
        );
    }
}

#[test]
fn strings_are_utf8_and_in_bounds() {
    let memory = b"ab\xc3\xa9\xff";
    for (at, count, wanted) in [
        (0, 4, Ok("ab\u{e9}")),
        (4, 0, Ok("")),
        (5, 0, Ok("")),
        (0, 3, Err(Broken::Utf8)),
        (3, 1, Err(Broken::Utf8)),
        (4, 1, Err(Broken::Utf8)),
        (0, 6, Err(Broken::OutOfBounds)),
        (6, 0, Err(Broken::OutOfBounds)),
        (TOP, 1, Err(Broken::OutOfBounds)),
        (TOP, TOP, Err(Broken::OutOfBounds)),
        (1, TOP, Err(Broken::OutOfBounds)),
    ] {
        let flat = [at, count].map(u64::from);
        let wanted = wanted.map(String::from);
        assert_eq!(lift::<String>(memory, &flat), wanted, "{at} {count}");
    }
}

#[test]
fn lists_are_aligned_and_in_bounds() {
    let memory = [1, 0, 0, 0, 2, 0, 0, 0, 3, 0];
    for (at, count, wanted) in [
        (0, 2, Ok(vec![1, 2])),
        (4, 1, Ok(vec![2])),
        (8, 0, Ok(vec![])),
        (4, 2, Err(Broken::OutOfBounds)),
        (8, 1, Err(Broken::OutOfBounds)),
        (12, 0, Err(Broken::OutOfBounds)),
        (2, 1, Err(Broken::Unaligned)),
        (2, 0, Err(Broken::Unaligned)),
        // 4 times the count is 0 and 4 in 32 bits.
        (0, 0x4000_0000, Err(Broken::OutOfBounds)),
        (0, 0x4000_0001, Err(Broken::OutOfBounds)),
        (TOP - 3, 1, Err(Broken::OutOfBounds)),
    ] {
        let flat = [at, count].map(u64::from);
        assert_eq!(lift::<Vec<u32>>(&memory, &flat), wanted, "{at} {count}");
    }
}

#[test]
fn one_call_hands_over_so_much_and_no_more() {
    let memory = [0; 2 * BUDGET];
    let most = [0, BUDGET as u64];
    let more = [0, BUDGET as u64 + 1];
    assert_eq!(lift::<Vec<u8>>(&memory, &most), Ok(vec![0; BUDGET]));
    assert_eq!(lift::<Vec<u8>>(&memory, &more), Err(Broken::TooMuch));
    assert_eq!(lift::<String>(&memory, &more), Err(Broken::TooMuch));
    // What counts is what the host holds: an empty string has a place of its own.
    let strings = BUDGET / size_of::<String>();
    let flat = |count: usize| [0, count as u64];
    assert_eq!(
        lift::<Vec<String>>(&memory, &flat(strings)).map(|list| list.len()),
        Ok(strings)
    );
    assert_eq!(
        lift::<Vec<String>>(&memory, &flat(strings + 1)),
        Err(Broken::TooMuch)
    );
}

#[test]
fn what_is_borrowed_from_memory_is_counted_too() {
    let (mut handles, mut budget) = (Handles::default(), Budget::new(5, 5));
    let mut from = Lifter::new(b"hello", &mut handles, &mut budget);
    assert_eq!(from.flat_str(&mut Flat::new(&[0, 3])), Ok("hel"));
    assert_eq!(from.flat_bytes(&mut Flat::new(&[3, 2])), Ok(&b"lo"[..]));
    assert_eq!(
        from.flat_bytes(&mut Flat::new(&[0, 1])),
        Err(Broken::TooMuch)
    );
    assert_eq!(from.flat_bytes(&mut Flat::new(&[5, 0])), Ok(&b""[..]));
    assert_eq!(
        from.flat_bytes(&mut Flat::new(&[6, 0])),
        Err(Broken::OutOfBounds)
    );
}

#[test]
fn cases_are_those_that_there_are() {
    type Choice = Result<u8, ()>;
    for (case, option, result) in [
        (0, Ok(None), Ok(Ok(7))),
        (1, Ok(Some(7)), Ok(Err(()))),
        (2, Err(Broken::Discriminant), Err(Broken::Discriminant)),
        (0xff, Err(Broken::Discriminant), Err(Broken::Discriminant)),
    ] {
        assert_eq!(lift::<Option<u8>>(&[], &[case, 7]), option, "{case}");
        assert_eq!(lift::<Choice>(&[], &[case, 7]), result, "{case}");
        assert_eq!(load::<Option<u8>>(&[case as u8, 7]), option, "{case}");
        assert_eq!(load::<Choice>(&[case as u8, 7]), result, "{case}");
    }
    // A case is 32 bits wide as a parameter.
    assert_eq!(
        lift::<Option<u8>>(&[], &[0x100, 7]),
        Err(Broken::Discriminant)
    );
    assert_eq!(lift::<Option<u8>>(&[], &[1 << 32, 7]), Ok(None));
}

#[test]
fn discriminants_grow_with_the_cases() {
    for (cases, bytes) in [(1, 1), (256, 1), (257, 2), (65_536, 2), (65_537, 4)] {
        assert_eq!(discriminant_size(cases), bytes, "{cases}");
    }
}

#[test]
fn cases_share_places_and_what_follows_keeps_its_own() {
    type Joined = (Result<u64, f32>, u8);
    let joined = |flat: &[u64]| lift::<Joined>(&[], flat);
    assert_eq!(joined(&[0, u64::MAX, 9]), Ok((Ok(u64::MAX), 9)));
    let float = 0xaaaa_aaaa_0000_0000 | u64::from(0.5_f32.to_bits());
    assert_eq!(joined(&[1, float, 9]), Ok((Err(0.5), 9)));
    // A smaller case leaves places over, and they are passed all the same.
    type Uneven = (Option<(u32, u32)>, Result<(u8, u8, u8), ()>, u8);
    assert_eq!(
        lift::<Uneven>(&[], &[0, 1, 2, 1, 3, 4, 5, 9]),
        Ok((None, Err(()), 9))
    );
    assert_eq!(Uneven::FLAT, 8);
}

#[test]
fn payloads_are_aligned() {
    assert_eq!((Option::<u64>::SIZE, Option::<u64>::ALIGN), (16, 8));
    assert_eq!((Option::<()>::SIZE, Option::<()>::ALIGN), (1, 1));
    assert_eq!((<Result<u8, u32>>::SIZE, <Result<u8, u32>>::ALIGN), (8, 4));
    assert_eq!((<(u8, u32, u8)>::SIZE, <(u8, u32, u8)>::ALIGN), (12, 4));
    let memory = [1, 0xee, 0xee, 0xee, 0x78, 0x56, 0x34, 0x12];
    assert_eq!(load::<Option<u32>>(&memory), Ok(Some(0x1234_5678)));
    assert_eq!(load::<(u8, u32)>(&memory), Ok((1, 0x1234_5678)));
    assert_eq!(
        stored::<(u8, u32)>(&(1, 0x1234_5678), &[]).unwrap()[..8],
        memory
    );
    assert_eq!(load::<Option<u32>>(&memory[..7]), Err(Broken::OutOfBounds));
    // What a case doesn't fill isn't read.
    assert_eq!(load::<Option<u32>>(&[0]), Ok(None));
}

#[test]
fn places_are_aligned_and_in_bounds() {
    let mut memory = [0; 16];
    let (mut handles, mut budget) = (Handles::default(), Budget::new(0, 0));
    for (at, wanted) in [
        (0, Ok(0)),
        (8, Ok(8)),
        (4, Err(Broken::Unaligned)),
        (16, Err(Broken::OutOfBounds)),
        (TOP - 7, Err(Broken::OutOfBounds)),
        (TOP, Err(Broken::Unaligned)),
    ] {
        let from = Lifter::new(&memory, &mut handles, &mut budget);
        assert_eq!(from.place(at, u64::SIZE, u64::ALIGN), wanted, "{at}");
        let to = Lowerer::new(&mut memory, &mut handles, &[]);
        assert_eq!(to.place::<u64>(at), wanted, "{at}");
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Door(u32);

impl Handle for Door {
    const RESOURCE: u16 = 1;
    fn from_rep(rep: u32) -> Self {
        Self(rep)
    }
    fn rep(self) -> u32 {
        self.0
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Window(u32);

impl Handle for Window {
    const RESOURCE: u16 = 2;
    fn from_rep(rep: u32) -> Self {
        Self(rep)
    }
    fn rep(self) -> u32 {
        self.0
    }
}

#[test]
fn a_handle_is_borrowed_often_and_given_away_once() {
    let (mut handles, mut budget) = (Handles::default(), Budget::new(0, 0));
    let door = u64::from(handles.insert(Door::RESOURCE, 40));
    let mut from = Lifter::new(&[], &mut handles, &mut budget);
    let mut flat = Flat::new(&[1, 1, 1, 1, 1]);
    assert_eq!(door, 1);
    assert_eq!(Borrow::<Door>::lift(&mut from, &mut flat), Ok(Door(40)));
    assert_eq!(Borrow::<Door>::lift(&mut from, &mut flat), Ok(Door(40)));
    assert_eq!(
        Own::<Window>::lift(&mut from, &mut flat),
        Err(Broken::Handle)
    );
    assert_eq!(Own::<Door>::lift(&mut from, &mut flat), Ok(Door(40)));
    assert_eq!(
        Borrow::<Door>::lift(&mut from, &mut flat),
        Err(Broken::Handle)
    );
}

#[test]
fn a_handle_is_not_given_away_in_the_call_that_borrows_it() {
    let (mut handles, mut budget) = (Handles::default(), Budget::new(0, 0));
    let [first, second] = [40, 41].map(|rep| handles.insert(Door::RESOURCE, rep));
    let mut from = Lifter::new(&[], &mut handles, &mut budget);
    from.remember_lent();
    assert_eq!(from.borrow(first), Ok(Door(40)));
    assert_eq!(from.own::<Door>(first), Err(Broken::Lent));
    assert_eq!(from.own(second), Ok(Door(41)));
    // The other way round the guest has it no more.
    assert_eq!(from.borrow::<Door>(second), Err(Broken::Handle));
    // The next call borrows anew.
    let mut from = Lifter::new(&[], &mut handles, &mut budget);
    assert_eq!(from.own(first), Ok(Door(40)));
}

#[test]
fn a_handle_for_the_guest_gets_the_next_number() {
    let mut memory = [0; 8];
    let mut handles = Handles::default();
    let mut to = Lowerer::new(&mut memory, &mut handles, &[]);
    <(Own<Door>, Own<Window>)>::store(&(Door(70), Window(71)), &mut to, 0).unwrap();
    assert_eq!(memory, [1, 0, 0, 0, 2, 0, 0, 0]);
    assert_eq!(handles.get(Door::RESOURCE, 1), Ok(70));
    assert_eq!(handles.get(Window::RESOURCE, 2), Ok(71));
}

#[test]
fn memory_is_asked_for_from_the_outside_in() {
    type Lists = (String, Vec<Vec<u16>>, Option<String>);
    let value = (
        "abc".to_string(),
        vec![vec![1, 2], vec![], vec![3]],
        Some(String::new()),
    );
    let requests = [(3, 1), (24, 4), (4, 2), (0, 2), (2, 2), (0, 1)];
    assert_eq!(planned::<Lists>(&value), requests);
    assert_eq!(
        planned::<Lists>(&(String::new(), vec![], None)),
        [(0, 1), (0, 4)]
    );
    assert_eq!(planned::<(u8, Option<u64>)>(&(1, Some(2))), []);
}

#[test]
fn what_was_allocated_is_filled_in_the_same_order() {
    let value = vec!["hi".to_string(), "you".to_string()];
    let memory = stored::<Vec<String>>(&value, &[16, 40, 50]).unwrap();
    assert_eq!(memory[..8], [16, 0, 0, 0, 2, 0, 0, 0]);
    assert_eq!(
        memory[16..32],
        [40, 0, 0, 0, 2, 0, 0, 0, 50, 0, 0, 0, 3, 0, 0, 0]
    );
    assert_eq!(memory[40..42], *b"hi");
    assert_eq!(memory[50..53], *b"you");
    assert_eq!(
        stored::<Vec<String>>(&value, &[16, 40]),
        Err(Broken::Realloc)
    );
    assert_eq!(
        stored::<Vec<String>>(&value, &[16, 40, 62]),
        Err(Broken::OutOfBounds)
    );
}

#[test]
fn a_list_larger_than_any_memory_is_not_asked_for() {
    let mut plan = Plan::default();
    plan.list(0x2000_0000, 8, 8);
    assert_eq!(plan.requests(), Err(Broken::TooMuch));
}

#[test]
fn narrow_numbers_fill_their_bytes_only() {
    assert_eq!(stored::<u8>(&1, &[]).unwrap()[..2], [1, 0xee]);
    assert_eq!(stored::<i16>(&-2, &[]).unwrap()[..3], [0xfe, 0xff, 0xee]);
    assert_eq!(
        stored::<Option<u32>>(&None, &[]).unwrap()[..8],
        [0, 0xee, 0xee, 0xee, 0xee, 0xee, 0xee, 0xee]
    );
    assert_eq!(
        stored::<f64>(&-0.0, &[]).unwrap()[..8],
        [0, 0, 0, 0, 0, 0, 0, 0x80]
    );
}

//! The rules of each shape of type: numbers, strings, lists, options, results, tuples and
//! handles. Records, variants, enums and flags are put together from these by generated code.

use super::{Abi, Broken, Flat, Handle, Lift, Lifter, Lower, Lowerer, Plan, aligned, larger, more};
use alloc::string::String;
use alloc::vec::Vec;
use core::marker::PhantomData;

macro_rules! number {
    ($($ty:ident: $unsigned:ident, $signed:literal, |$bits:ident| $from:expr, |$value:ident| $to:expr;)*) => {$(
        impl Abi for $ty {
            type Value = $ty;
            const SIZE: u32 = size_of::<$ty>() as u32;
            const ALIGN: u32 = Self::SIZE;
            const FLAT: usize = 1;
            const SIGNED: bool = $signed;
        }

        impl Lift for $ty {
            fn lift(_: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<$ty, Broken> {
                let $bits = flat.bits() as $unsigned;
                Ok($from)
            }

            fn load(from: &mut Lifter<'_>, at: u32) -> Result<$ty, Broken> {
                let $bits = $unsigned::from_le_bytes(from.array(at)?);
                Ok($from)
            }
        }

        impl Lower for $ty {
            fn store(value: &$ty, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> {
                let $value = *value;
                let bits: $unsigned = $to;
                to.write(at, &bits.to_le_bytes())
            }
        }
    )*};
}

number! {
    u8: u8, false, |bits| bits, |value| value;
    u16: u16, false, |bits| bits, |value| value;
    u32: u32, false, |bits| bits, |value| value;
    u64: u64, false, |bits| bits, |value| value;
    i8: u8, true, |bits| bits as i8, |value| value as u8;
    i16: u16, true, |bits| bits as i16, |value| value as u16;
    i32: u32, false, |bits| bits as i32, |value| value as u32;
    i64: u64, false, |bits| bits as i64, |value| value as u64;
    f32: u32, false, |bits| f32::from_bits(bits), |value| value.to_bits();
    f64: u64, false, |bits| f64::from_bits(bits), |value| value.to_bits();
    char: u32, false, |bits| char::from_u32(bits).ok_or(Broken::Char)?, |value| u32::from(value);
}

impl Abi for bool {
    type Value = bool;
    const SIZE: u32 = 1;
    const ALIGN: u32 = 1;
    const FLAT: usize = 1;
}

impl Lift for bool {
    fn lift(_: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<bool, Broken> {
        Ok(flat.next_u32() != 0)
    }

    fn load(from: &mut Lifter<'_>, at: u32) -> Result<bool, Broken> {
        Ok(u8::load(from, at)? != 0)
    }
}

impl Lower for bool {
    fn store(value: &bool, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> {
        to.write(at, &[u8::from(*value)])
    }
}

impl Abi for () {
    type Value = ();
    const SIZE: u32 = 0;
    const ALIGN: u32 = 1;
    const FLAT: usize = 0;
}

impl Lift for () {
    fn lift(_: &mut Lifter<'_>, _: &mut Flat<'_>) -> Result<(), Broken> {
        Ok(())
    }

    fn load(_: &mut Lifter<'_>, _: u32) -> Result<(), Broken> {
        Ok(())
    }
}

impl Lower for () {
    fn store((): &(), _: &mut Lowerer<'_>, _: u32) -> Result<(), Broken> {
        Ok(())
    }
}

/// Bytes of a string's or a list's place: a pointer and a length.
const SPAN: u32 = 8;

/// The pointer and the length at a place.
fn span(from: &Lifter<'_>, at: u32) -> Result<(u32, u32), Broken> {
    let pointer = u32::from_le_bytes(from.array(at)?);
    let count = u32::from_le_bytes(from.array(at + 4)?);
    Ok((pointer, count))
}

fn store_span(to: &mut Lowerer<'_>, at: u32, pointer: u32, count: usize) -> Result<(), Broken> {
    let count = u32::try_from(count).map_err(|_| Broken::TooMuch)?;
    to.write(at, &pointer.to_le_bytes())?;
    to.write(at + 4, &count.to_le_bytes())
}

impl Abi for String {
    type Value = String;
    const SIZE: u32 = SPAN;
    const ALIGN: u32 = 4;
    const FLAT: usize = 2;
}

fn owned(from: &mut Lifter<'_>, at: u32, count: u32) -> Result<String, Broken> {
    Ok(from.str(at, count)?.into())
}

impl Lift for String {
    fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<String, Broken> {
        let (at, count) = (flat.next_u32(), flat.next_u32());
        owned(from, at, count)
    }

    fn load(from: &mut Lifter<'_>, at: u32) -> Result<String, Broken> {
        let (at, count) = span(from, at)?;
        owned(from, at, count)
    }
}

impl Lower for String {
    fn plan(value: &String, plan: &mut Plan) {
        plan.list(value.len(), 1, 1);
    }

    fn store(value: &String, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> {
        let pointer = to.allocated()?;
        to.write(pointer, value.as_bytes())?;
        store_span(to, at, pointer, value.len())
    }
}

impl<T: Abi> Abi for Vec<T> {
    type Value = Vec<T::Value>;
    const SIZE: u32 = SPAN;
    const ALIGN: u32 = 4;
    const FLAT: usize = 2;
}

impl<T: Lift> Lift for Vec<T> {
    fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self::Value, Broken> {
        let (at, count) = (flat.next_u32(), flat.next_u32());
        from.list::<T>(at, count)
    }

    fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self::Value, Broken> {
        let (at, count) = span(from, at)?;
        from.list::<T>(at, count)
    }
}

impl<T: Lower> Lower for Vec<T> {
    fn plan(value: &Self::Value, plan: &mut Plan) {
        plan.list(value.len(), T::SIZE, T::ALIGN);
        for element in value {
            T::plan(element, plan);
        }
    }

    fn store(value: &Self::Value, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> {
        let pointer = to.allocated()?;
        store_span(to, at, pointer, value.len())?;
        let mut place = pointer;
        for element in value {
            T::store(element, to, place)?;
            place = place.wrapping_add(T::SIZE);
        }
        Ok(())
    }
}

/// Where the payload of a variant with a discriminant of one byte begins.
const fn payload_offset(align: u32) -> u32 {
    aligned(1, align)
}

impl<T: Abi> Abi for Option<T> {
    type Value = Option<T::Value>;
    const SIZE: u32 = aligned(payload_offset(T::ALIGN) + T::SIZE, T::ALIGN);
    const ALIGN: u32 = T::ALIGN;
    const FLAT: usize = 1 + T::FLAT;
}

impl<T: Lift> Lift for Option<T> {
    fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self::Value, Broken> {
        let case = flat.next_u32();
        let mut payload = flat.payload(T::FLAT);
        match case {
            0 => Ok(None),
            1 => T::lift(from, &mut payload).map(Some),
            _ => Err(Broken::Discriminant),
        }
    }

    fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self::Value, Broken> {
        match from.discriminant(at, 1)? {
            0 => Ok(None),
            1 => T::load(from, at + payload_offset(T::ALIGN)).map(Some),
            _ => Err(Broken::Discriminant),
        }
    }
}

impl<T: Lower> Lower for Option<T> {
    fn plan(value: &Self::Value, plan: &mut Plan) {
        if let Some(value) = value {
            T::plan(value, plan);
        }
    }

    fn store(value: &Self::Value, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> {
        to.discriminant(at, 1, value.is_some().into())?;
        match value {
            Some(value) => T::store(value, to, at + payload_offset(T::ALIGN)),
            None => Ok(()),
        }
    }
}

impl<T: Abi, E: Abi> Abi for Result<T, E> {
    type Value = Result<T::Value, E::Value>;
    const SIZE: u32 = {
        let align = larger(T::ALIGN, E::ALIGN);
        aligned(payload_offset(align) + larger(T::SIZE, E::SIZE), align)
    };
    const ALIGN: u32 = larger(T::ALIGN, E::ALIGN);
    const FLAT: usize = 1 + more(T::FLAT, E::FLAT);
}

impl<T: Lift, E: Lift> Lift for Result<T, E> {
    fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self::Value, Broken> {
        let case = flat.next_u32();
        let mut payload = flat.payload(more(T::FLAT, E::FLAT));
        match case {
            0 => T::lift(from, &mut payload).map(Ok),
            1 => E::lift(from, &mut payload).map(Err),
            _ => Err(Broken::Discriminant),
        }
    }

    fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self::Value, Broken> {
        let payload = at + payload_offset(<Self as Abi>::ALIGN);
        match from.discriminant(at, 1)? {
            0 => T::load(from, payload).map(Ok),
            1 => E::load(from, payload).map(Err),
            _ => Err(Broken::Discriminant),
        }
    }
}

impl<T: Lower, E: Lower> Lower for Result<T, E> {
    fn plan(value: &Self::Value, plan: &mut Plan) {
        match value {
            Ok(value) => T::plan(value, plan),
            Err(value) => E::plan(value, plan),
        }
    }

    fn store(value: &Self::Value, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> {
        to.discriminant(at, 1, value.is_err().into())?;
        let payload = at + payload_offset(<Self as Abi>::ALIGN);
        match value {
            Ok(value) => T::store(value, to, payload),
            Err(value) => E::store(value, to, payload),
        }
    }
}

macro_rules! tuple {
    ($($ty:ident $value:ident),*) => {
        impl<$($ty: Abi),*> Abi for ($($ty,)*) {
            type Value = ($($ty::Value,)*);
            const SIZE: u32 = {
                let at = 0;
                $(let at = aligned(at, $ty::ALIGN) + $ty::SIZE;)*
                aligned(at, <Self as Abi>::ALIGN)
            };
            const ALIGN: u32 = {
                let align = 1;
                $(let align = larger(align, $ty::ALIGN);)*
                align
            };
            const FLAT: usize = 0 $(+ $ty::FLAT)*;
            // Matters only where there is one core value, and so one signed part at most.
            const SIGNED: bool = false $(|| $ty::SIGNED)*;
        }

        impl<$($ty: Lift),*> Lift for ($($ty,)*) {
            fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self::Value, Broken> {
                $(let $value = $ty::lift(from, flat)?;)*
                Ok(($($value,)*))
            }

            fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self::Value, Broken> {
                $(
                    let at = aligned(at, $ty::ALIGN);
                    let $value = $ty::load(from, at)?;
                    let at = at + $ty::SIZE;
                )*
                let _ = at;
                Ok(($($value,)*))
            }
        }

        impl<$($ty: Lower),*> Lower for ($($ty,)*) {
            fn plan(($($value,)*): &Self::Value, plan: &mut Plan) {
                $($ty::plan($value, plan);)*
            }

            fn store(($($value,)*): &Self::Value, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> {
                $(
                    let at = aligned(at, $ty::ALIGN);
                    $ty::store($value, to, at)?;
                    let at = at + $ty::SIZE;
                )*
                let _ = at;
                Ok(())
            }
        }
    };
}

tuple!(A a);
tuple!(A a, B b);
tuple!(A a, B b, C c);
tuple!(A a, B b, C c, D d);
tuple!(A a, B b, C c, D d, E e);
tuple!(A a, B b, C c, D d, E e, F f);
tuple!(A a, B b, C c, D d, E e, F f, G g);
tuple!(A a, B b, C c, D d, E e, F f, G g, H h);
tuple!(A a, B b, C c, D d, E e, F f, G g, H h, I i);
tuple!(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j);
tuple!(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j, K k);
tuple!(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j, K k, L l);

/// A handle that changes hands.
pub struct Own<H>(PhantomData<H>);
/// A handle that is lent for the time of a call.
pub struct Borrow<H>(PhantomData<H>);

impl<H: Handle> Abi for Own<H> {
    type Value = H;
    const SIZE: u32 = 4;
    const ALIGN: u32 = 4;
    const FLAT: usize = 1;
}

impl<H: Handle> Lift for Own<H> {
    fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<H, Broken> {
        from.own(flat.next_u32())
    }

    fn load(from: &mut Lifter<'_>, at: u32) -> Result<H, Broken> {
        let index = u32::load(from, at)?;
        from.own(index)
    }
}

impl<H: Handle> Lower for Own<H> {
    fn store(value: &H, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> {
        let index = to.own(*value);
        u32::store(&index, to, at)
    }
}

impl<H: Handle> Abi for Borrow<H> {
    type Value = H;
    const SIZE: u32 = 4;
    const ALIGN: u32 = 4;
    const FLAT: usize = 1;
}

impl<H: Handle> Lift for Borrow<H> {
    fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<H, Broken> {
        from.borrow(flat.next_u32())
    }

    fn load(from: &mut Lifter<'_>, at: u32) -> Result<H, Broken> {
        let index = u32::load(from, at)?;
        from.borrow(index)
    }
}

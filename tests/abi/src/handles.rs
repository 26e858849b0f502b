//! The objects behind the guest's handles, and what it can do with them.

use crate::abi::handles::{CounterHandle, Handles, LabelHandle};
use crate::host::Host;
use smallos_contract::Fault;
use std::collections::BTreeMap;

/// All living ones. Numbers aren't used twice, so that a handle which outlives its object is
/// found out.
#[derive(Debug, Default)]
pub(crate) struct Objects {
    counters: BTreeMap<u32, u32>,
    labels: BTreeMap<u32, String>,
    made: u32,
}

impl Objects {
    pub fn is_empty(&self) -> bool {
        self.counters.is_empty() && self.labels.is_empty()
    }

    fn number(&mut self) -> u32 {
        self.made += 1;
        self.made
    }

    fn counter(&mut self, this: CounterHandle) -> Result<&mut u32, Fault> {
        self.counters.get_mut(&this.0).ok_or(Fault::BadHandle)
    }

    fn label(&self, this: LabelHandle) -> Result<&str, Fault> {
        let label = self.labels.get(&this.0).ok_or(Fault::BadHandle)?;
        Ok(label)
    }
}

impl Host {
    fn new_counter(&mut self, value: u32) -> CounterHandle {
        let number = self.objects.number();
        self.objects.counters.insert(number, value);
        self.handled(format_args!("counter {number} = {value}"));
        CounterHandle(number)
    }

    fn new_label(&mut self, text: String) -> LabelHandle {
        let number = self.objects.number();
        self.handled(format_args!("label {number} = {text}"));
        self.objects.labels.insert(number, text);
        LabelHandle(number)
    }

    fn end_counter(&mut self, this: CounterHandle) -> Result<u32, Fault> {
        self.handled(format_args!("counter {} ends", this.0));
        self.objects
            .counters
            .remove(&this.0)
            .ok_or(Fault::BadHandle)
    }

    fn end_label(&mut self, this: LabelHandle) -> Result<String, Fault> {
        self.handled(format_args!("label {} ends", this.0));
        self.objects.labels.remove(&this.0).ok_or(Fault::BadHandle)
    }
}

impl Handles for Host {
    fn counter_value(&mut self, this: CounterHandle) -> Result<u32, Fault> {
        self.handled(format_args!("{this:?}.value"));
        Ok(*self.objects.counter(this)?)
    }

    fn counter_is(&mut self, this: CounterHandle, other: CounterHandle) -> Result<bool, Fault> {
        self.handled(format_args!("{this:?}.is({other:?})"));
        self.objects.counter(this)?;
        self.objects.counter(other)?;
        Ok(this == other)
    }

    fn counter_absorb(&mut self, this: CounterHandle, other: CounterHandle) -> Result<u32, Fault> {
        let value = self.end_counter(other)?;
        let counter = self.objects.counter(this)?;
        *counter = counter.wrapping_add(value);
        Ok(*counter)
    }

    fn counter_add(
        &mut self,
        this: CounterHandle,
        a: u8,
        b: u16,
        c: u32,
        d: u64,
        e: i8,
        f: i16,
        g: i32,
        h: i64,
        i: &str,
        j: &[u8],
        k: &[u64],
        l: Option<u32>,
        m: Result<u8, u16>,
    ) -> Result<u64, Fault> {
        self.handled(format_args!(
            "{this:?}.add({a} {b} {c} {d} {e} {f} {g} {h} {i} {j:?} {k:?} {l:?} {m:?})"
        ));
        let unsigned = u64::from(a) + u64::from(b) + u64::from(c) + d;
        let signed = i64::from(e) + i64::from(f) + i64::from(g) + h;
        let texts = i.len() as u64 + j.iter().copied().map(u64::from).sum::<u64>();
        let list = k.iter().fold(0_u64, |sum, value| sum.wrapping_add(*value));
        let rest = u64::from(l.unwrap_or_default());
        let error = m.map_or_else(u64::from, u64::from);
        let sum = unsigned
            .wrapping_add_signed(signed)
            .wrapping_add(texts)
            .wrapping_add(list)
            .wrapping_add(rest)
            .wrapping_add(error);
        let counter = self.objects.counter(this)?;
        *counter = counter.wrapping_add(sum as u32);
        Ok(u64::from(*counter))
    }

    fn counter_copy(&mut self, this: CounterHandle) -> Result<CounterHandle, Fault> {
        let value = *self.objects.counter(this)?;
        Ok(self.new_counter(value))
    }

    fn counter_name(&mut self, this: CounterHandle) -> Result<LabelHandle, Fault> {
        let value = *self.objects.counter(this)?;
        Ok(self.new_label(format!("counter {value}")))
    }

    fn label_text(&mut self, this: LabelHandle) -> Result<String, Fault> {
        self.handled(format_args!("{this:?}.text"));
        Ok(self.objects.label(this)?.to_owned())
    }

    fn make(&mut self, value: u32) -> Result<CounterHandle, Fault> {
        Ok(self.new_counter(value))
    }

    fn try_make(&mut self, value: u32) -> Result<Result<CounterHandle, String>, Fault> {
        Ok(match value % 2 {
            0 => Ok(self.new_counter(value)),
            _ => Err(format!("{value} is odd")),
        })
    }

    fn make_label(&mut self, text: &str) -> Result<LabelHandle, Fault> {
        Ok(self.new_label(text.to_owned()))
    }

    fn take(&mut self, it: CounterHandle) -> Result<u32, Fault> {
        self.end_counter(it)
    }

    fn take_label(&mut self, it: LabelHandle) -> Result<String, Fault> {
        self.end_label(it)
    }

    fn take_both(
        &mut self,
        it: CounterHandle,
        text: LabelHandle,
        scale: f64,
    ) -> Result<f64, Fault> {
        let value = self.end_counter(it)?;
        let text = self.end_label(text)?;
        Ok(f64::from(value) * scale + text.len() as f64)
    }

    fn compare(&mut self, a: CounterHandle, b: CounterHandle) -> Result<i8, Fault> {
        self.handled(format_args!("compare({a:?} {b:?})"));
        let a = *self.objects.counter(a)?;
        let b = *self.objects.counter(b)?;
        Ok(a.cmp(&b) as i8)
    }

    fn describe(&mut self, it: CounterHandle, text: LabelHandle) -> Result<String, Fault> {
        self.handled(format_args!("describe({it:?} {text:?})"));
        let value = *self.objects.counter(it)?;
        Ok(format!("{}: {value}", self.objects.label(text)?))
    }

    fn sum(&mut self, all: &[CounterHandle]) -> Result<u64, Fault> {
        self.handled(format_args!("sum({all:?})"));
        all.iter().try_fold(0, |sum, counter| {
            Ok(sum + u64::from(*self.objects.counter(*counter)?))
        })
    }

    fn join(
        &mut self,
        first: LabelHandle,
        rest: &[LabelHandle],
        separator: char,
    ) -> Result<String, Fault> {
        self.handled(format_args!("join({first:?} {rest:?} {separator})"));
        let mut joined = self.objects.label(first)?.to_owned();
        for label in rest {
            joined.push(separator);
            joined.push_str(self.objects.label(*label)?);
        }
        Ok(joined)
    }

    fn drop_counter(&mut self, this: CounterHandle) -> Result<(), Fault> {
        self.end_counter(this).map(|_| ())
    }

    fn drop_label(&mut self, this: LabelHandle) -> Result<(), Fault> {
        self.end_label(this).map(|_| ())
    }
}

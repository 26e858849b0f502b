//! What the boards have little of: heap for each guest, as the image of `boards/qemu` counts it
//! on an emulated Cortex-M3, and flash on each chip, as `boards/link` has it on record. Nothing
//! is run here: these figures don't depend on the machine, and each has a command of its own
//! that makes it.

use super::Bench;
use crate::Failure;
use crate::flash_record;
use crate::heap_report::{self, Held};
use crate::row::{Aim, Row};
use crate::sample::Figure;

/// The guests that have rows: one task each, and no network. The report has others too, of
/// which many are started several times and grow.
const SAMPLES: [&str; 5] = [
    "board-hello",
    "sensor",
    "sensor-async",
    "bench-park",
    "c-hello",
];

/// Of these, what is to take less than so many bytes in all.
const IN_ALL: (&str, f64) = ("sensor", 32_000.0);

/// Bytes of flash that engine, glue and syscalls are to stay below: chip, variant, limit.
const FLASH: [(&str, &str, f64); 2] = [
    ("rp2040", "validating", 480_000.0),
    ("rp2040", "trusting", 340_000.0),
];

pub fn measure(bench: &Bench, row: &mut dyn FnMut(Row)) -> Result<(), Failure> {
    match bench.places.produced("boards/qemu.txt") {
        Some(report) => heap(&heap_report::guests(&report)?, row),
        None => row(Row::absent(
            "boards",
            "heap of sample guests",
            "the image of boards/qemu has not run here",
        )),
    }
    match bench.places.committed("boards/link/flash.csv") {
        Some(record) => flash(&flash_record::latest(&record)?, row),
        None => row(Row::absent(
            "boards",
            "flash of the engine",
            "boards/link/flash.csv is missing",
        )),
    }
    Ok(())
}

fn heap(guests: &[Held], row: &mut dyn FnMut(Row)) {
    for name in SAMPLES {
        // Where a guest ran more than once, the time it took most.
        let runs = guests.iter().filter(|guest| guest.name == name);
        let Some(guest) = runs.max_by_key(|guest| guest.peak) else {
            row(Row::absent("boards", name, "the image has not run it"));
            continue;
        };
        let bytes = |what: &str, bytes: u64| {
            let variant = format!("{name} of {} bytes, {what}", guest.file);
            Row::new("boards", variant, Figure::once(bytes as f64), "bytes heap")
        };
        // What never waited has no parked size.
        if guest.parked > 0 {
            row(bytes("parked", guest.parked).aim(Aim::Below(parked_most(guest))));
        }
        let peak = bytes("at most", guest.peak);
        row(match IN_ALL {
            (whose, limit) if whose == name => peak.aim(Aim::Below(limit)),
            _ => peak,
        });
    }
}

/// 2.3 times the module, its memory, and 5 KB.
fn parked_most(guest: &Held) -> f64 {
    (2.3 * guest.file as f64 + guest.memory as f64 + 5_000.0).round()
}

fn flash(sizes: &[flash_record::Size], row: &mut dyn FnMut(Row)) {
    for flash_record::Size {
        chip,
        variant,
        part,
    } in sizes
    {
        let figure = Figure::once(*part as f64);
        let name = format!("engine on {chip}, {variant}");
        let row_ = Row::new("boards", name, figure, "bytes flash");
        let aim = FLASH
            .iter()
            .find(|(of, how, _)| of == chip && how == variant);
        row(match aim {
            Some((_, _, limit)) => row_.aim(Aim::Below(*limit)),
            None => row_,
        });
    }
}

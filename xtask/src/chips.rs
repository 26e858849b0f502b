//! `cargo xtask chips`: builds and links everything that a board runs, for each chip, and
//! compares the flash it takes with what was recorded last.
//!
//! The program is `boards/link`, the record `boards/link/flash.csv`. A size that grew and was
//! not recorded is a failure: so a change that costs flash says so in its own diff. Nothing is
//! run here; that is what the image for QEMU is for.

mod dispatch;
mod elf;
mod record;
mod specification;

use std::{
    fs,
    path::{Path, PathBuf},
    time::Instant,
};

use crate::{
    failure::{Failure, of_file},
    process::Process,
    project::Project,
    say, setup,
};
use elf::Flash;
use record::{Record, Row};

/// The program, as a workspace of its own.
const FOLDER: &str = "boards/link";
const PROGRAM: &str = "smallos-link";
/// Cargo's output. Kept apart: the flags are others than anywhere else.
const OUTPUT: &str = "target/chips";

/// A chip and how to build for it.
struct Chip {
    name: &'static str,
    /// The compiler's name of its target; `boards/link/build.rs` has the same list.
    target: &'static str,
    family: Family,
    /// It has compare-and-swap. If not, `boards/targets` has a changed target.
    swaps: bool,
}

/// What can be built at once: the two want other features of one crate.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Family {
    Arm,
    RiscV,
}

const CHIPS: [Chip; 5] = [
    Chip {
        name: "rp2040",
        target: "thumbv6m-none-eabi",
        family: Family::Arm,
        swaps: false,
    },
    Chip {
        name: "mps2-an385",
        target: "thumbv7m-none-eabi",
        family: Family::Arm,
        swaps: true,
    },
    Chip {
        name: "rp2350",
        target: "thumbv8m.main-none-eabihf",
        family: Family::Arm,
        swaps: true,
    },
    Chip {
        name: "esp32-c3",
        target: "riscv32imc-unknown-none-elf",
        family: Family::RiscV,
        swaps: false,
    },
    Chip {
        name: "esp32-c6",
        target: "riscv32imac-unknown-none-elf",
        family: Family::RiscV,
        swaps: true,
    },
];

impl Chip {
    /// What `cargo build --target` takes, seen from [`FOLDER`].
    fn for_cargo(&self) -> String {
        if self.swaps {
            self.target.into()
        } else {
            format!("../targets/{}.json", self.target)
        }
    }

    /// What cargo built for it.
    fn program(&self, project: &Project) -> PathBuf {
        let folder = project.path(OUTPUT).join(self.target).join("release");
        folder.join(PROGRAM)
    }
}

/// How the program is built.
struct Variant {
    /// As in the record.
    name: &'static str,
    features: &'static str,
    /// The chips it is built for.
    chips: fn(&Chip) -> bool,
    /// The most bytes of flash that engine, glue and syscalls may take there, for a chip with
    /// an aim.
    aim: Option<(&'static str, u64)>,
}

/// What the others are compared with: the same program with nothing in place of the engine.
const EMPTY: Variant = Variant {
    name: "empty",
    features: "",
    chips: |_| true,
    aim: None,
};

const VARIANTS: [Variant; 5] = [
    Variant {
        name: "validating",
        features: "validate",
        chips: |_| true,
        aim: Some(("rp2040", 480_000)),
    },
    Variant {
        name: "trusting",
        features: "engine",
        chips: |chip| chip.name == "rp2040",
        aim: Some(("rp2040", 340_000)),
    },
    // What the protocol clients add, each on its own, where there is room for them.
    Variant {
        name: "web",
        features: "validate,web",
        chips: |chip| chip.name == "rp2350",
        aim: None,
    },
    Variant {
        name: "redis",
        features: "validate,redis",
        chips: |chip| chip.name == "rp2350",
        aim: None,
    },
    Variant {
        name: "mqtt",
        features: "validate,mqtt",
        chips: |chip| chip.name == "rp2350",
        aim: None,
    },
];

/// `cargo xtask chips [--record WHY]`.
pub fn run(project: &Project, arguments: &[String]) -> Result<(), Failure> {
    match arguments {
        [] => check(project),
        [flag, why] if flag == "--record" && record::is_reason(why) => {
            let rows = measure(project)?;
            compare(project, &rows, Some(why))
        }
        _ => Err(Failure::usage(
            "cargo xtask chips: takes nothing, or --record and one line that says why the sizes \
             changed",
        )),
    }
}

/// Builds, links, measures, and compares with the record.
pub fn check(project: &Project) -> Result<(), Failure> {
    let rows = measure(project)?;
    compare(project, &rows, None)
}

fn measure(project: &Project) -> Result<Vec<Row>, Failure> {
    setup::rust_source(project)?;
    dispatch::check(project, CHIPS.iter().map(|chip| chip.target))?;
    for chip in CHIPS.iter().filter(|chip| !chip.swaps) {
        specification::check(project, chip.target)?;
    }
    lint(project)?;
    every_atomic(project)?;
    let empty = sizes(project, &EMPTY)?;
    let mut rows = Vec::new();
    for variant in &VARIANTS {
        for (chip, flash) in sizes(project, variant)? {
            let without = empty.iter().find(|(other, _)| other.name == chip.name);
            rows.push(Row {
                chip: chip.name.into(),
                variant: variant.name.into(),
                whole: flash,
                without: without.map_or(Flash::default(), |(_, flash)| *flash),
            });
        }
    }
    Ok(rows)
}

/// Builds a variant for its chips, and reads the sizes from what was linked.
fn sizes(project: &Project, variant: &Variant) -> Result<Vec<(&'static Chip, Flash)>, Failure> {
    let mut sizes = Vec::new();
    for family in [Family::Arm, Family::RiscV] {
        let chips = CHIPS.iter().filter(|chip| chip.family == family);
        let chips: Vec<&Chip> = chips.filter(|chip| (variant.chips)(chip)).collect();
        if chips.is_empty() {
            continue;
        }
        let begun = Instant::now();
        cargo(project, "build", &chips)
            .args(["--bin", PROGRAM, "--features", variant.features])
            .run()?;
        let names: Vec<&str> = chips.iter().map(|chip| chip.name).collect();
        let done = format!("{} for {}", variant.name, names.join(", "));
        say::done(&done, begun.elapsed());
        for chip in chips {
            sizes.push((chip, flash(&chip.program(project))?));
        }
    }
    Ok(sizes)
}

fn flash(file: &Path) -> Result<Flash, Failure> {
    let bytes = fs::read(file).map_err(of_file(file))?;
    elf::flash(&bytes).map_err(|why| Failure::new(format!("{}: {why}", file.display())))
}

/// Links only if `boards/atomics` has every function that the compiler may call.
fn every_atomic(project: &Project) -> Result<(), Failure> {
    for family in [Family::Arm, Family::RiscV] {
        let chips = CHIPS.iter().filter(|chip| chip.family == family);
        let chips: Vec<&Chip> = chips.filter(|chip| !chip.swaps).collect();
        cargo(project, "build", &chips)
            .args(["--bin", "every-atomic"])
            .run()?;
    }
    Ok(())
}

/// Lints for one chip: the sources are the same for all of them.
fn lint(project: &Project) -> Result<(), Failure> {
    setup::components(project)?;
    let chips: Vec<&Chip> = CHIPS.iter().filter(|chip| chip.name == "rp2040").collect();
    for features in ["", "validate", "validate,web,redis,mqtt"] {
        cargo(project, "clippy", &chips)
            .args(["--features", features, "--", "--deny", "warnings"])
            .run()?;
    }
    Ok(())
}

/// Cargo for some chips, without features. `core` and `alloc` are built too, because the
/// changed targets have none, and for all chips alike, so that the figures can be compared.
fn cargo(project: &Project, command: &str, chips: &[&Chip]) -> Process {
    let mut process = Process::cargo(project, [command, "--release", "--no-default-features"])
        .args(["-Zbuild-std=core,alloc", "-Zjson-target-spec"])
        .args(["-Zbuild-std-features=optimize_for_size"])
        .within(project, FOLDER)
        .env("RUSTC_BOOTSTRAP", "1")
        .env("CARGO_TARGET_DIR", project.path(OUTPUT));
    for chip in chips {
        process = process.args(["--target", &chip.for_cargo()]);
    }
    process
}

/// Prints the table, and fails for what grew and isn't recorded. With a reason, records it.
fn compare(project: &Project, rows: &[Row], why: Option<&str>) -> Result<(), Failure> {
    let record = Record::read(project)?;
    say::plain(&record.table(rows));
    let missed: Vec<String> = rows.iter().filter_map(over_the_aim).collect();
    if !missed.is_empty() {
        return Err(Failure::new(missed.join("\n")));
    }
    match why {
        Some(why) => record.add(project, rows, why),
        None => record.judge(rows),
    }
}

/// What is wrong with a row whose chip has an aim for its variant.
fn over_the_aim(row: &Row) -> Option<String> {
    let variant = VARIANTS
        .iter()
        .find(|variant| variant.name == row.variant)?;
    let (chip, most) = variant.aim?;
    let part = row.part();
    (chip == row.chip && part > most).then(|| {
        format!(
            "{chip}, {}: engine, glue and syscalls take {part} bytes of flash, the aim is {most}",
            row.variant
        )
    })
}

#[cfg(test)]
mod tests {
    use super::{Flash, Row, over_the_aim};

    #[test]
    fn an_aim_is_for_its_chip_and_variant() {
        let mut row = Row {
            chip: "rp2040".into(),
            variant: "trusting".into(),
            whole: Flash::of(390_001),
            without: Flash::of(50_000),
        };
        assert!(over_the_aim(&row).is_some_and(|text| text.contains("340001")));
        row.whole = Flash::of(390_000);
        assert_eq!(over_the_aim(&row), None);
        row.whole = Flash::of(900_000);
        row.chip = "rp2350".into();
        assert_eq!(over_the_aim(&row), None);
    }
}

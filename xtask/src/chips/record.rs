//! The recorded history of flash sizes, `boards/link/flash.csv`, and what is judged by it.
//!
//! Lines are only ever added. The last one of a chip and variant is what counts.

use std::{fs, path::PathBuf};

use super::{FOLDER, elf::Flash};
use crate::{
    failure::{Failure, of_file},
    process::Process,
    project::Project,
    say,
};

const HEADING: &str = "date,chip,variant,whole,without,why";

/// How much a size may grow without being recorded, in bytes of 1000: the compiler's own
/// unrest when unrelated code moves. It is against the last recorded size and doesn't add up.
const GROWTH_PER_MILLE: u64 = 5;

/// One measurement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The chip.
    pub chip: String,
    /// What of the engine was in it.
    pub variant: String,
    /// The program with all of it.
    pub whole: Flash,
    /// The same program without engine, glue and syscalls.
    pub without: Flash,
}

impl Row {
    /// Engine, glue and syscalls, in bytes.
    pub fn part(&self) -> u64 {
        self.whole.bytes().saturating_sub(self.without.bytes())
    }
}

/// What was recorded before.
pub struct Record {
    rows: Vec<Recorded>,
}

#[derive(Debug, PartialEq, Eq)]
struct Recorded {
    chip: String,
    variant: String,
    whole: u64,
    without: u64,
}

/// Whether a text can be a record's reason: one line, and no quotes to escape.
pub fn is_reason(text: &str) -> bool {
    !text.trim().is_empty() && !text.contains(['"', '\n']) && !text.starts_with('-')
}

impl Record {
    /// Reads the file; there may be none yet.
    pub fn read(project: &Project) -> Result<Self, Failure> {
        let file = path(project);
        if !file.is_file() {
            return Ok(Self { rows: Vec::new() });
        }
        let text = fs::read_to_string(&file).map_err(of_file(&file))?;
        Self::parse(&text).map_err(|line| {
            Failure::new(format!(
                "{}: line {line} is not as its heading says",
                file.display()
            ))
        })
    }

    /// The rows of the file, or the number of the line that is none.
    fn parse(text: &str) -> Result<Self, usize> {
        let mut lines = text.lines().zip(1_usize..);
        if lines.next().is_none_or(|(line, _)| line != HEADING) {
            return Err(1);
        }
        let rows = lines.map(|(line, number)| recorded(line).ok_or(number));
        Ok(Self {
            rows: rows.collect::<Result<_, _>>()?,
        })
    }

    fn last(&self, row: &Row) -> Option<&Recorded> {
        let mut latest = self.rows.iter().rev();
        latest.find(|other| other.chip == row.chip && other.variant == row.variant)
    }

    /// A table for people, with the change since the last record.
    pub fn table(&self, rows: &[Row]) -> String {
        let mut text = format!(
            "{:<11} {:<11} {:>8} {:>8} {:>7} {:>8} {:>9}  since recorded",
            "chip", "variant", "text", "rodata", "data", "whole", "engine"
        );
        for row in rows {
            let Flash {
                text: code,
                rodata,
                data,
            } = row.whole;
            let whole = row.whole.bytes();
            let change = match self.last(row) {
                Some(last) => format!("{:+}", whole as i64 - last.whole as i64),
                None => "never recorded".into(),
            };
            text.push_str(&format!(
                "\n{:<11} {:<11} {code:>8} {rodata:>8} {data:>7} {whole:>8} {:>9}  {change}",
                row.chip,
                row.variant,
                row.part(),
            ));
        }
        text.push_str("\nBytes of flash. `engine` is engine, glue and syscalls: `whole` without the same program without them.");
        text
    }

    /// Fails for what grew or was never recorded.
    pub fn judge(&self, rows: &[Row]) -> Result<(), Failure> {
        let mut grown = Vec::new();
        for row in rows {
            let whole = row.whole.bytes();
            match self.last(row) {
                None => grown.push(format!("{}, {}: never recorded", row.chip, row.variant)),
                Some(last) if whole > last.whole + tolerance(last.whole) => grown.push(format!(
                    "{}, {}: {whole} bytes of flash, recorded are {}",
                    row.chip, row.variant, last.whole
                )),
                Some(last) if whole + tolerance(last.whole) < last.whole => say::note(&format!(
                    "{}, {}: {} bytes smaller than recorded; record it, so that they stay saved",
                    row.chip,
                    row.variant,
                    last.whole - whole
                )),
                Some(_) => {}
            }
        }
        if grown.is_empty() {
            return Ok(());
        }
        Err(Failure::new(format!(
            "flash sizes that the record doesn't have:\n  {}\nIf that is what the change is \
             worth: `cargo xtask chips --record \"WHY\"`, and commit {FOLDER}/flash.csv",
            grown.join("\n  ")
        )))
    }

    /// Adds the sizes that changed.
    pub fn add(&self, project: &Project, rows: &[Row], why: &str) -> Result<(), Failure> {
        let date = Process::new(project, "date")
            .args(["-u", "+%F"])
            .quietly()
            .ok_or_else(|| Failure::new("`date -u +%F` failed"))?;
        let file = path(project);
        let mut text = match file.is_file() {
            true => fs::read_to_string(&file).map_err(of_file(&file))?,
            false => format!("{HEADING}\n"),
        };
        let lines = self.lines(rows, date.trim(), why);
        if lines.is_empty() {
            say::note("nothing changed; nothing is recorded");
            return Ok(());
        }
        text.push_str(&lines);
        fs::write(&file, text).map_err(of_file(&file))?;
        say::note(&format!("recorded in {FOLDER}/flash.csv"));
        Ok(())
    }

    fn lines(&self, rows: &[Row], date: &str, why: &str) -> String {
        let mut lines = String::new();
        for row in rows {
            let (whole, without) = (row.whole.bytes(), row.without.bytes());
            let same = |last: &Recorded| last.whole == whole && last.without == without;
            if !self.last(row).is_some_and(same) {
                let Row { chip, variant, .. } = row;
                lines.push_str(&format!(
                    "{date},{chip},{variant},{whole},{without},\"{why}\"\n"
                ));
            }
        }
        lines
    }
}

fn tolerance(bytes: u64) -> u64 {
    bytes * GROWTH_PER_MILLE / 1000
}

fn path(project: &Project) -> PathBuf {
    project.path(FOLDER).join("flash.csv")
}

fn recorded(line: &str) -> Option<Recorded> {
    let mut fields = line.splitn(6, ',');
    let _date = fields.next()?;
    let (chip, variant) = (fields.next()?.into(), fields.next()?.into());
    let whole = fields.next()?.parse().ok()?;
    let without = fields.next()?.parse().ok()?;
    let why = fields.next()?.strip_prefix('"')?.strip_suffix('"')?;
    is_reason(why).then_some(Recorded {
        chip,
        variant,
        whole,
        without,
    })
}

#[cfg(test)]
mod tests {
    use super::{Flash, HEADING, Record, Row, is_reason};

    fn row(whole: u64) -> Row {
        Row {
            chip: "rp2040".into(),
            variant: "validating".into(),
            whole: Flash::of(whole),
            without: Flash::of(40_000),
        }
    }

    fn record() -> Record {
        Record::parse(&format!(
            "{HEADING}\n\
             2026-11-20,rp2040,validating,900000,40000,\"first\"\n\
             2026-11-21,rp2040,validating,500000,40000,\"smaller, at last\"\n\
             2026-11-21,rp2350,validating,100,4,\"first\"\n"
        ))
        .unwrap_or_else(|line| panic!("line {line}"))
    }

    #[test]
    fn the_last_line_counts() {
        let record = record();
        assert!(record.judge(&[row(500_000)]).is_ok());
        assert!(
            record.judge(&[row(300_000)]).is_ok(),
            "smaller is only noted"
        );
        assert!(record.judge(&[row(600_000)]).is_err());
    }

    #[test]
    fn a_little_growth_is_let_through() {
        assert!(record().judge(&[row(502_500)]).is_ok());
        assert!(record().judge(&[row(502_501)]).is_err());
    }

    #[test]
    fn what_was_never_recorded_is_a_failure() {
        let mut new = row(1);
        new.chip = "another".into();
        let failure = record().judge(&[new]);
        assert!(failure.is_err_and(|failure| failure.message.contains("never recorded")));
    }

    #[test]
    fn only_changes_are_added_and_they_can_be_read() {
        let record = record();
        let lines = record.lines(&[row(500_000)], "2026-11-22", "nothing");
        assert_eq!(lines, "");
        let lines = record.lines(&[row(510_000)], "2026-11-22", "one more thing");
        let whole = format!("{HEADING}\n{lines}");
        let again = Record::parse(&whole).unwrap_or_else(|line| panic!("line {line}"));
        assert!(again.judge(&[row(510_000)]).is_ok());
    }

    #[test]
    fn a_damaged_line_is_named() {
        let damaged = |line: &str| Record::parse(&format!("{HEADING}\n{line}\n")).err();
        assert_eq!(
            damaged("2026-11-20,rp2040,validating,many,4,\"x\""),
            Some(2)
        );
        assert_eq!(damaged("2026-11-20,rp2040,validating,9,4,x"), Some(2));
        assert_eq!(Record::parse("").err(), Some(1));
    }

    #[test]
    fn a_reason_is_one_line() {
        assert!(is_reason("wasmi 2.0.1"));
        assert!(!is_reason(" "));
        assert!(!is_reason("two\nlines"));
        assert!(!is_reason("--help"));
    }
}

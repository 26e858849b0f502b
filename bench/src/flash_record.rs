//! The record of flash sizes that `cargo xtask chips` keeps, for its latest line of each chip.
//! What may change there and what not is that command's business; this only reads.

use crate::Failure;

const HEADING: &str = "date,chip,variant,whole,without,why";

/// What one program took at last.
#[derive(Debug, PartialEq)]
pub struct Size {
    /// For instance `rp2040`.
    pub chip: String,
    /// For instance `validating`.
    pub variant: String,
    /// Bytes of engine, glue and syscall layer.
    pub part: u64,
}

/// The latest sizes, in the order in which the chips were first recorded.
///
/// # Errors
/// If a line can't be read, or there is none.
pub fn latest(record: &str) -> Result<Vec<Size>, Failure> {
    let mut lines = record.lines();
    if lines.next() != Some(HEADING) {
        return Err(format!("the record of flash sizes doesn't begin with {HEADING:?}").into());
    }
    let mut sizes: Vec<Size> = Vec::new();
    for line in lines {
        let size = size(line).ok_or_else(|| format!("{line:?} is no line of flash sizes"))?;
        let same = |known: &&mut Size| known.chip == size.chip && known.variant == size.variant;
        match sizes.iter_mut().find(same) {
            Some(known) => *known = size,
            None => sizes.push(size),
        }
    }
    match sizes.is_empty() {
        true => Err("no flash size is on record".into()),
        false => Ok(sizes),
    }
}

fn size(line: &str) -> Option<Size> {
    let mut fields = line.splitn(6, ',').skip(1);
    let (chip, variant) = (fields.next()?.to_owned(), fields.next()?.to_owned());
    let whole: u64 = fields.next()?.parse().ok()?;
    let without: u64 = fields.next()?.parse().ok()?;
    fields.next()?;
    Some(Size {
        chip,
        variant,
        part: whole.checked_sub(without)?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_latest_line_of_each_counts() {
        let record = format!(
            "{HEADING}\n\
             2026-11-20,rp2040,validating,500,40,\"first\"\n\
             2026-11-20,rp2040,trusting,300,40,\"first\"\n\
             2026-11-21,rp2040,validating,450,50,\"smaller, at last\"\n"
        );
        let sizes = latest(&record).unwrap_or_default();
        let found: Vec<_> = sizes
            .iter()
            .map(|size| (size.chip.as_str(), size.variant.as_str(), size.part))
            .collect();
        assert_eq!(
            found,
            [("rp2040", "validating", 400), ("rp2040", "trusting", 260)]
        );
    }

    #[test]
    fn what_is_no_record_is_refused() {
        assert!(latest("").is_err());
        assert!(latest(HEADING).is_err());
        let smaller = format!("{HEADING}\n2026-11-20,rp2040,validating,40,500,\"first\"\n");
        assert!(latest(&smaller).is_err());
    }
}

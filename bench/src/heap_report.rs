//! What the image of `boards/qemu` says about its heap, in lines of text among others. Refuses
//! a line that has the right beginning and the wrong rest, so that a changed form is noticed.

use crate::Failure;

/// What one guest took, in bytes of a 32-bit heap.
#[derive(Debug, PartialEq)]
pub struct Held {
    /// The guest's name.
    pub name: String,
    /// Its `.wasm` file, which stays in flash.
    pub file: u64,
    /// The linear memory that it starts with.
    pub memory: u64,
    /// The most while none of its tasks ran, but one waited; 0 if none ever waited.
    pub parked: u64,
    /// The most, loading included.
    pub peak: u64,
}

/// The guests of a report, in its order.
///
/// # Errors
/// If a line can't be read, or there is none.
pub fn guests(report: &str) -> Result<Vec<Held>, Failure> {
    let lines = report.lines().filter_map(|line| line.strip_prefix("heap "));
    let guests: Option<Vec<_>> = lines
        .filter(|line| !line.starts_with("all "))
        .map(guest)
        .collect();
    match guests {
        Some(guests) if !guests.is_empty() => Ok(guests),
        Some(_) => Err("the image says nothing of its heap".into()),
        None => Err("the image's lines about its heap have another form by now".into()),
    }
}

fn guest(line: &str) -> Option<Held> {
    let (name, figures) = line.split_once(' ')?;
    let figure = |name: &str| {
        let mut words = figures.split_whitespace();
        words.find_map(|word| word.strip_prefix(name)?.strip_prefix('=')?.parse().ok())
    };
    Some(Held {
        name: name.to_owned(),
        file: figure("file")?,
        memory: figure("memory")?,
        parked: figure("parked")?,
        peak: figure("peak")?.max(figure("loading")?),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const REPORT: &str = "\
hello[1] stdout: heap of stones\\n
heap hello file=1900 memory=2048 program=3000 loading=9000 parked=0 peak=8000
heap sensor file=9000 memory=4096 program=18000 loading=21000 parked=24000 peak=26000
heap all host=5000 peak=40000 stack=3000
over: no task is left
";

    #[test]
    fn each_guest_has_its_line() {
        let guests = guests(REPORT).unwrap_or_default();
        let named: Vec<_> = guests
            .iter()
            .map(|guest| (guest.name.as_str(), guest.parked, guest.peak))
            .collect();
        assert_eq!(named, [("hello", 0, 9_000), ("sensor", 24_000, 26_000)]);
        assert_eq!((guests[1].file, guests[1].memory), (9_000, 4_096));
    }

    #[test]
    fn another_form_and_no_line_at_all_are_errors() {
        assert!(guests(&REPORT.replace("parked", "waiting")).is_err());
        assert!(guests("over: no task is left").is_err());
    }
}

//! One line of the table.

use crate::Failure;
use crate::sample::Figure;

/// What was measured, or why it was not.
pub struct Row {
    /// For instance `spawn`.
    pub group: &'static str,
    /// For instance `guarded`.
    pub variant: String,
    /// The measurement.
    pub result: Result<Measured, Missing>,
}

/// Why there is no figure.
#[derive(Debug)]
pub enum Missing {
    /// It was tried.
    Failed(String),
    /// What it needs isn't here. In CI that is a failure too.
    Absent(String),
}

/// A figure and what it is compared with.
pub struct Measured {
    /// The figure.
    pub figure: Figure,
    /// For instance `µs`.
    pub unit: &'static str,
    /// The baseline's name, and our figure divided by the baseline's.
    pub baseline: Option<(&'static str, f64)>,
    /// What it should be.
    pub aim: Option<Aim>,
}

/// What a figure should be.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Aim {
    /// The ratio to the baseline, at most.
    RatioMost(f64),
    /// The figure itself, less than this.
    Below(f64),
}

impl Row {
    /// A row with a figure.
    pub fn new(
        group: &'static str,
        variant: impl Into<String>,
        figure: Figure,
        unit: &'static str,
    ) -> Self {
        let result = Ok(Measured {
            figure,
            unit,
            baseline: None,
            aim: None,
        });
        Self {
            group,
            variant: variant.into(),
            result,
        }
    }

    /// A row without one.
    pub fn failed(group: &'static str, variant: impl Into<String>, failure: &Failure) -> Self {
        Self {
            group,
            variant: variant.into(),
            result: Err(Missing::Failed(failure.to_string())),
        }
    }

    /// A row without one, because something isn't here that only some machines have. In CI
    /// nothing may be left out.
    pub fn absent(group: &'static str, variant: impl Into<String>, why: &str) -> Self {
        let ci = std::env::var("CI");
        let missing = match ci.is_ok_and(|ci| !matches!(ci.as_str(), "" | "0" | "false")) {
            true => Missing::Failed,
            false => Missing::Absent,
        };
        Self {
            group,
            variant: variant.into(),
            result: Err(missing(why.to_owned())),
        }
    }

    /// Whether a figure was tried for in vain.
    pub fn has_failed(&self) -> bool {
        matches!(self.result, Err(Missing::Failed(_)))
    }

    /// Compares with a baseline in the same unit.
    pub fn against(mut self, name: &'static str, baseline: Figure) -> Self {
        if let Ok(measured) = &mut self.result {
            measured.baseline = Some((name, measured.figure.best / baseline.best));
        }
        self
    }

    /// Sets the aim.
    pub fn aim(mut self, aim: Aim) -> Self {
        if let Ok(measured) = &mut self.result {
            measured.aim = Some(aim);
        }
        self
    }
}

impl Measured {
    /// Whether the aim is met; `None` without an aim.
    pub fn met(&self) -> Option<bool> {
        let ratio = self.baseline.map_or(f64::NAN, |(_, ratio)| ratio);
        Some(match self.aim? {
            Aim::RatioMost(most) => ratio <= most,
            Aim::Below(limit) => self.figure.best < limit,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn met(aim: Aim) -> Option<bool> {
        let row = Row::new("spawn", "x", Figure::once(3.0), "µs");
        let row = row.against("bare", Figure::once(2.0)).aim(aim);
        row.result.ok().and_then(|measured| measured.met())
    }

    #[test]
    fn aims() {
        assert_eq!(met(Aim::RatioMost(1.5)), Some(true));
        assert_eq!(met(Aim::RatioMost(1.4)), Some(false));
        assert_eq!(met(Aim::Below(3.0)), Some(false));
    }

    #[test]
    fn an_aim_for_a_ratio_without_a_baseline_is_missed() {
        let row = Row::new("spawn", "x", Figure::once(3.0), "µs").aim(Aim::RatioMost(9.0));
        assert_eq!(
            row.result.ok().and_then(|measured| measured.met()),
            Some(false)
        );
    }
}

//! Repeats of one measurement, and what is made of them: the minimum, which noise can only
//! raise, and the median.

/// Repeated figures of one unit.
pub struct Samples(Vec<f64>);

/// The figure of a row.
#[derive(Clone, Copy)]
pub struct Figure {
    /// The one that is compared: the best of the repeats.
    pub best: f64,
    /// The middle one.
    pub median: f64,
}

impl Samples {
    /// No repeat yet.
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// Adds one repeat.
    pub fn push(&mut self, figure: f64) {
        self.0.push(figure);
        self.0.sort_by(f64::total_cmp);
    }

    /// The minimum and the median; not a number without any repeat.
    pub fn least(&self) -> Figure {
        self.figure(self.0.first())
    }

    /// The maximum and the median.
    pub fn most(&self) -> Figure {
        self.figure(self.0.last())
    }

    fn figure(&self, best: Option<&f64>) -> Figure {
        let median = self.0.get(self.0.len() / 2);
        Figure {
            best: best.copied().unwrap_or(f64::NAN),
            median: median.copied().unwrap_or(f64::NAN),
        }
    }
}

impl Figure {
    /// A figure that was measured once.
    pub fn once(figure: f64) -> Self {
        Self {
            best: figure,
            median: figure,
        }
    }

    /// Difference for difference, divided: what one of `count` more costs.
    pub fn slope(self, base: Figure, count: f64) -> Self {
        Self {
            best: (self.best - base.best) / count,
            median: (self.median - base.median) / count,
        }
    }

    /// Both in another unit.
    pub fn times(self, factor: f64) -> Self {
        Self {
            best: self.best * factor,
            median: self.median * factor,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn least_and_median() {
        let mut samples = Samples::new();
        [3.0, 1.0, 2.0]
            .into_iter()
            .for_each(|figure| samples.push(figure));
        let (least, most) = (samples.least(), samples.most());
        assert_eq!((least.best, least.median, most.best), (1.0, 2.0, 3.0));
    }

    #[test]
    fn nothing_measured_is_no_number() {
        assert!(Samples::new().least().best.is_nan());
    }

    #[test]
    fn slope_leaves_the_constant_part_out() {
        let slope = Figure::once(110.0).slope(Figure::once(10.0), 50.0);
        assert_eq!(slope.best, 2.0);
    }
}

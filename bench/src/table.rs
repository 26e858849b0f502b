//! Rows as text.

use crate::row::{Aim, Measured, Missing, Row};

/// The line above the rows.
pub fn heading() -> String {
    line(
        "group",
        "variant",
        ["best", "median", "unit"],
        "ratio",
        "baseline",
        "aim",
    )
}

/// One row.
pub fn row(row: &Row) -> String {
    let measured = match &row.result {
        Ok(measured) => measured,
        Err(Missing::Failed(why)) => {
            return format!("{:<7} {:<44} FAILED: {why}", row.group, row.variant);
        }
        Err(Missing::Absent(why)) => {
            return format!("{:<7} {:<44} not measured: {why}", row.group, row.variant);
        }
    };
    let (baseline, ratio) = match measured.baseline {
        Some((name, ratio)) => (name, format!("{ratio:.2}")),
        None => ("", String::new()),
    };
    let figures = [
        &number(measured.figure.best),
        &number(measured.figure.median),
        measured.unit,
    ];
    line(
        row.group,
        &row.variant,
        figures,
        &ratio,
        baseline,
        &aim(measured),
    )
}

fn line(
    group: &str,
    variant: &str,
    [best, median, unit]: [&str; 3],
    ratio: &str,
    baseline: &str,
    aim: &str,
) -> String {
    let text = format!(
        "{group:<7} {variant:<44} {best:>9} {median:>9} {unit:<10} {ratio:>6}  {baseline:<26} {aim}"
    );
    text.trim_end().to_owned()
}

fn aim(measured: &Measured) -> String {
    let Some(aim) = measured.aim else {
        return String::new();
    };
    let verdict = if measured.met() == Some(true) {
        "met"
    } else {
        "MISSED"
    };
    match aim {
        Aim::RatioMost(most) => format!("ratio <= {most}: {verdict}"),
        Aim::Below(limit) => format!("< {limit} {}: {verdict}", measured.unit),
    }
}

/// Three significant digits or so.
fn number(figure: f64) -> String {
    match figure.abs() {
        x if x >= 100.0 => format!("{figure:.0}"),
        x if x >= 10.0 => format!("{figure:.1}"),
        x if x >= 0.1 => format!("{figure:.2}"),
        _ => format!("{figure:.4}"),
    }
}

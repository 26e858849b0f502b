//! Rows as JSON, for a comparison of two runs.

use crate::row::{Aim, Missing, Row};
use serde_json::{Value, json};

/// All rows of a run.
pub fn document(machine: &[(&'static str, String)], rows: &[Row]) -> Value {
    let machine: serde_json::Map<String, Value> = machine
        .iter()
        .map(|(key, value)| ((*key).to_owned(), json!(value)))
        .collect();
    json!({ "machine": machine, "rows": rows.iter().map(row).collect::<Vec<_>>() })
}

fn row(row: &Row) -> Value {
    let mut value = json!({ "group": row.group, "variant": row.variant });
    let measured = match &row.result {
        Ok(measured) => measured,
        Err(missing) => {
            match missing {
                Missing::Failed(why) => value["error"] = json!(why),
                Missing::Absent(why) => value["not_measured"] = json!(why),
            }
            return value;
        }
    };
    value["best"] = json!(measured.figure.best);
    value["median"] = json!(measured.figure.median);
    value["unit"] = json!(measured.unit);
    if let Some((name, ratio)) = measured.baseline {
        value["baseline"] = json!(name);
        value["ratio"] = json!(ratio);
    }
    if let Some(aim) = measured.aim {
        value["aim"] = match aim {
            Aim::RatioMost(most) => json!({ "ratio_most": most }),
            Aim::Below(limit) => json!({ "below": limit }),
        };
        value["met"] = json!(measured.met());
    }
    value
}

//! From a scenario to its text.

use serde_json::{Map, Value, json};

use super::Scenario;
use crate::domain::fund::{Campaign, Entry, Goal};
use crate::domain::project::ProjectKey;

pub(super) fn scenario(scenario: &Scenario) -> String {
    let setup = &scenario.setup;
    let whole = json!({
        "name": scenario.name,
        "why": scenario.why,
        "currency": setup.currency,
        "host": {"backers": setup.host_tells_backers},
        "policy": {
            "overfunding_ceiling_percent": setup.overfunding_ceiling_percent,
            "grace_days": setup.grace_days,
            "closing_grace_minutes": setup.closing_grace_minutes,
        },
        "projects": scenario.projects.iter().map(project).collect::<Vec<_>>(),
        "entries": scenario.entries.iter().map(|(at, what)| entry(*at, what)).collect::<Vec<_>>(),
    });
    format!("{whole:#}")
}

fn project((key, campaign): &(ProjectKey, Campaign)) -> Value {
    let goal = match campaign.goal {
        Some(Goal::Money(goal)) => json!({"money": goal}),
        Some(Goal::Units(goal)) => json!({"units": goal}),
        None => Value::Null,
    };
    json!({"id": key.id, "goal": goal, "mode": campaign.mode})
}

fn entry(at: jiff::Timestamp, entry: &Entry) -> Value {
    let mut fields = Map::from_iter([("at".to_owned(), Value::from(at.to_string()))]);
    if let Ok(Value::Object(written)) = serde_json::to_value(entry) {
        fields.extend(written.into_iter().map(|(key, value)| field(key, value)));
    }
    Value::Object(fields)
}

fn field(key: String, value: Value) -> (String, Value) {
    // A word that nobody knew: any other that nobody knows says the same.
    let unknown = value.is_null() && matches!(key.as_str(), "stage" | "through" | "by");
    let value = if unknown { Value::from("unknown") } else { plain(value) };
    (key, value)
}

/// A scenario names projects by their id alone, and a choice of projects by a word or a list.
fn plain(value: Value) -> Value {
    match value {
        Value::Object(mut fields) if fields.len() == 2 && fields.contains_key("host") => {
            fields.remove("id").unwrap_or_default()
        }
        Value::Object(mut fields) if fields.len() == 1 && fields.contains_key("listed") => {
            plain(fields.remove("listed").unwrap_or_default())
        }
        Value::Object(fields) => fields.into_iter().map(|(key, value)| field(key, value)).collect(),
        Value::Array(items) => items.into_iter().map(plain).collect(),
        other => other,
    }
}

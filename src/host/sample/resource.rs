//! Project resources on their way in: one per line of a file, with the few keys that a file may leave out.

use serde::Deserialize;
use serde_json::error::Category;
use serde_json::{Value, json};

/// Stands for the address the host is reached at, wherever a stored text needs it; replaced in every answer.
pub(super) const PLACEHOLDER: &str = "https://SAMPLE";

/// The largest id the host knows; a larger one in an address is refused.
pub(super) const MAX_ID: u64 = i32::MAX as u64;

const NO_ID: &str = "no «id»: a whole number from 1 to 2147483647";

/// A line of a projects file that is no project resource.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {reason}")]
pub struct BadLine {
    /// The line, counted from 1.
    pub line: usize,
    /// What is wrong with it.
    pub reason: String,
}

/// What every line must have.
#[derive(Deserialize)]
struct Numbered {
    id: u64,
}

/// The lines of a text with one project resource each; empty lines are skipped.
pub(super) fn check_lines(text: &str) -> Result<Vec<Box<str>>, BadLine> {
    let mut seen = std::collections::HashSet::new();
    let mut lines = Vec::new();
    for (at, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        let bad = |reason: String| BadLine { line: at + 1, reason };
        let unread = |error: serde_json::Error| match error.classify() {
            Category::Data => bad(NO_ID.into()),
            _ => bad(format!("not JSON: {error}")),
        };
        let Numbered { id } = serde_json::from_str(line).map_err(unread)?;
        // A list would be read as the fields in their order.
        if line.trim_start().starts_with('[') || !(1..=MAX_ID).contains(&id) {
            return Err(bad(NO_ID.into()));
        }
        if !seen.insert(id) {
            return Err(bad(format!("the id {id} was given before")));
        }
        lines.push(line.into());
    }
    Ok(lines)
}

/// The numeric id of a resource, if it has one that the host could have given.
pub(super) fn id_of(project: &Value) -> Option<u64> {
    project.get("id").and_then(Value::as_u64).filter(|id| (1..=MAX_ID).contains(id))
}

/// Adds what every project of the host has and a file may leave out, and drops what is not the host's.
pub(super) fn complete(mut project: Value) -> Value {
    let Some(id) = id_of(&project) else { return project };
    let Some(map) = project.as_object_mut() else { return project };
    map.remove("_source");
    let slug = map.entry("slug").or_insert_with(|| format!("projet-{id}").into());
    let page = format!("{PLACEHOLDER}/{}/", slug.as_str().unwrap_or_default());
    map.entry("absolute_url").or_insert_with(|| page.clone().into());
    map.entry("resource_uri").or_insert_with(|| format!("{PLACEHOLDER}/v1/projects/{id}").into());
    map.entry("timezone").or_insert_with(|| "Europe/Paris".into());
    map.entry("urls").or_insert_with(
        || json!({"web": {"detail": page, "checkout": format!("{PLACEHOLDER}/projects/{id}/checkout/")}}),
    );
    project
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn absent_keys_are_filled_and_present_ones_kept() {
        let done = complete(json!({"id": 7, "goal": 10.5, "_source": {"type_raw": 2}}));
        assert_eq!(done["slug"], "projet-7");
        assert_eq!(done["absolute_url"], "https://SAMPLE/projet-7/");
        assert_eq!(done["urls"]["web"]["checkout"], "https://SAMPLE/projects/7/checkout/");
        assert_eq!((done["goal"].to_string().as_str(), done.get("_source")), ("10.5", None));
        let kept = complete(json!({"id": 7, "slug": "four", "timezone": "Europe/Rome", "absolute_url": null}));
        assert_eq!((&kept["timezone"], &kept["absolute_url"]), (&json!("Europe/Rome"), &Value::Null));
        assert_eq!(kept["urls"]["web"]["detail"], "https://SAMPLE/four/");
    }

    #[test]
    fn a_bad_line_is_named() {
        let line = |text: &str| check_lines(text).unwrap_err().line;
        assert_eq!(check_lines("{\"id\":1}\n\n{\"id\":2}\n").unwrap().len(), 2);
        assert_eq!(line("{\"id\":1}\n{"), 2);
        assert_eq!(line("\n{\"id\":\"1\"}"), 2);
        assert_eq!(line("{\"id\":1}\n{\"id\":1}"), 2);
        assert_eq!(line("{\"id\":2147483648}"), 1);
        assert_eq!(line("[1]"), 1);
    }
}

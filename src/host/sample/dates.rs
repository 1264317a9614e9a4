//! Moves the authored dates along with the calendar, so that a first run always meets campaigns in full swing.

use jiff::civil::{Date, date};
use jiff::tz::TimeZone;
use jiff::{Span, Timestamp, ToSpan, Unit};
use serde_json::Value;

/// The day on which the authored projects take place; their clock then reads noon UTC.
pub(super) const AUTHORED: Date = date(2026, 3, 2);

/// Whole days from the authored day to the day of `now`, in UTC.
pub(super) fn days_since_authored(now: Timestamp) -> i32 {
    let today = now.to_zoned_datetime(TimeZone::UTC).date();
    today.since((Unit::Day, AUTHORED)).map_or(0, |span| span.get_days())
}

/// Moves every date in `resource` by `days`. Deadlines keep their local time of day, 23:59 as a rule, across a change
/// of summer time; everything else keeps its time in UTC. What is no date is left as it is.
pub(super) fn shift(resource: &mut Value, days: i32) {
    let zone = resource.get("timezone").and_then(Value::as_str).unwrap_or("Europe/Paris");
    let zone = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
    if days != 0 {
        shift_all(resource, days.days(), &zone);
    }
}

fn shift_all(value: &mut Value, by: Span, zone: &TimeZone) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| shift_all(item, by, zone)),
        Value::Object(map) => {
            for (key, value) in map {
                match value {
                    Value::String(text) => {
                        if let Some(moved) = shifted(key, text, by, zone) {
                            *text = moved;
                        }
                    }
                    other => shift_all(other, by, zone),
                }
            }
        }
        _ => {}
    }
}

fn shifted(key: &str, text: &str, by: Span, zone: &TimeZone) -> Option<String> {
    match key {
        "date_end" => in_zone(text, by, zone.clone()),
        // A delivery is promised for a month only.
        "date_delivery" => {
            let middle: Date = format!("{text}-15").parse().ok()?;
            Some(middle.checked_add(by).ok()?.strftime("%Y-%m").to_string())
        }
        "created_at" | "updated_at" | "time" => in_zone(text, by, TimeZone::UTC),
        other if other.starts_with("date_") => in_zone(text, by, TimeZone::UTC),
        _ => None,
    }
}

fn in_zone(text: &str, by: Span, zone: TimeZone) -> Option<String> {
    let instant: Timestamp = text.parse().ok()?;
    let moved = instant.to_zoned_datetime(zone).checked_add(by).ok()?;
    Some(moved.timestamp().to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn deadlines_keep_their_local_time_across_summer_time() {
        let now: Timestamp = "2026-04-01T08:00:00Z".parse().unwrap();
        assert_eq!(days_since_authored(now), 30);
        let mut project = json!({
            "timezone": "Europe/Paris", "date_start": "2026-02-20T00:00:00Z", "date_end": "2026-03-20T22:59:00Z",
            "date_goal_raised": null, "name": {"fr": "2026-03-02T12:00:00Z"},
            "rewards": [{"delivery": {"date_delivery": "2026-05"}}],
            "news": [{"date_publication": "2026-03-01T09:30:00Z"}],
        });
        shift(&mut project, 30);
        assert_eq!(project["date_start"], "2026-03-22T00:00:00Z");
        assert_eq!(project["date_end"], "2026-04-19T21:59:00Z");
        assert_eq!(project["date_goal_raised"], Value::Null);
        assert_eq!(project["name"]["fr"], "2026-03-02T12:00:00Z");
        assert_eq!(project["rewards"][0]["delivery"]["date_delivery"], "2026-06");
        assert_eq!(project["news"][0]["date_publication"], "2026-03-31T09:30:00Z");
    }

    #[test]
    fn what_is_no_date_is_left_alone() {
        let before = json!({"timezone": 7, "date_end": "soon", "date_start": 12, "date_delivery": ""});
        let mut after = before.clone();
        shift(&mut after, -400);
        assert_eq!(after, before);
    }
}

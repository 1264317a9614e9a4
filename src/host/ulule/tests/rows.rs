//! Six hundred real projects, where a file of them is at hand; their figures are compared as digits, not through our code.

use super::*;
use crate::domain::language::Lang;
use crate::domain::project::{Goal, Stage};

/// The rows, one project a line: of the file that `ORIEL_SAMPLE_ROWS` names, which must be there, or of one that may be.
fn rows() -> Option<String> {
    match std::env::var("ORIEL_SAMPLE_ROWS") {
        Ok(path) => Some(std::fs::read_to_string(path).unwrap()),
        Err(_) => {
            std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../shared/upstreams/ulule-sample.jsonl")).ok()
        }
    }
}

/// `12.5` as `1250`: the digits of a JSON number with at most two decimals.
fn cents(number: &Value) -> String {
    let text = number.to_string();
    let (whole, decimals) = text.split_once('.').unwrap_or((&text, ""));
    assert!(decimals.trim_end_matches('0').len() <= 2 && !text.contains(['e', '"', '-']), "{text}");
    let digits = format!("{whole}{:0<2}", &decimals[..decimals.len().min(2)]);
    let digits = digits.trim_start_matches('0');
    if digits.is_empty() { "0".into() } else { digits.into() }
}

/// A count's digits; a missing one is 0.
fn digits(number: &Value) -> String {
    if number.is_null() { "0".into() } else { number.to_string().trim_end_matches(".0").into() }
}

fn words(text: &str) -> String {
    let text = text.replace("&amp;", "&").replace("&#39;", "'").replace("&quot;", "\"");
    let visible = text.chars().filter(|c| !matches!(c, '\u{200b}' | '\u{feff}' | '\u{ad}' | '\u{200e}' | '\u{2028}'));
    visible.collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Seconds of an instant written in UTC, and whatever follows them.
fn instant(date: Option<jiff::Timestamp>) -> Value {
    date.map_or(Value::Null, |date| date.to_string().into())
}

#[tokio::test]
async fn no_figure_of_six_hundred_real_projects_is_lost() {
    let Some(text) = rows() else { return };
    let raw: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let pair = Pair::start(Options::from_jsonl(&text, noon()).unwrap(), |_| {}).await;
    let mut rewards = 0;
    for row in &raw {
        let id = row["id"].as_u64().unwrap();
        let (project, detail) = pair.project(id).await;
        rewards += compare(row, &project, &detail);
    }
    let (walked, _) = pair.walk(&Scope::Country("FR".into())).await;
    assert_eq!(walked.into_iter().collect::<std::collections::BTreeSet<_>>().len(), raw.len());
    assert!(raw.len() == 600 && rewards > 4000, "{} rows, {rewards} rewards", raw.len());
}

/// Every figure of a row with ours; how many rewards it has.
fn compare(row: &Value, project: &Project, detail: &Detail) -> usize {
    let id = &row["id"];
    let Some(Goal::Money(goal)) = project.goal else { panic!("{id}: {:?}", project.goal) };
    assert_eq!(goal.minor.to_string(), cents(&row["goal"]), "{id}");
    assert_eq!(project.raised.minor.to_string(), cents(&row["amount_raised"]), "{id}");
    assert_eq!(project.currency().code(), row["currency"], "{id}");
    assert_eq!(project.percent.unwrap().to_string(), digits(&row["percent"]), "{id}");
    assert_eq!(project.backers.unwrap().to_string(), digits(&row["supporters_count"]), "{id}");
    assert_eq!(instant(project.start), row["date_start"], "{id}");
    assert_eq!(instant(project.deadline.map(|end| end.at)), row["date_end"], "{id}");
    let stage = if row["goal_raised"] == true { Stage::Succeeded } else { Stage::Failed };
    assert_eq!(project.stage, stage, "{id}");
    assert_eq!(project.title.get(Lang::FR).unwrap(), words(row["name"]["fr"].as_str().unwrap()), "{id}");
    let city = row["location"]["city"].as_str().map(words).filter(|city| !city.is_empty());
    assert_eq!(project.place.city, city, "{id}");
    assert_eq!(project.place.country.as_deref(), row["country"].as_str(), "{id}");
    assert_eq!(project.category.as_ref().unwrap().id, digits(&row["main_tag"]["id"]), "{id}");
    compare_texts(row, detail);

    let theirs: Vec<&Value> = row["rewards"].as_array().into_iter().flatten().collect();
    assert_eq!(detail.rewards.len(), theirs.len(), "{id}");
    for (theirs, ours) in theirs.iter().zip(&detail.rewards) {
        assert_eq!(ours.id, digits(&theirs["id"]), "{id}");
        assert_eq!(ours.price.minor.to_string(), cents(&theirs["price"]), "{id}");
        assert_eq!(ours.taken.to_string(), digits(&theirs["stock_taken"]), "{id}");
        let variants: Vec<&Value> = theirs["variants"].as_array().into_iter().flatten().collect();
        assert_eq!(ours.variants.len(), variants.len(), "{id}");
        for (theirs, ours) in variants.iter().zip(&ours.variants) {
            assert_eq!(ours.taken.to_string(), digits(&theirs["stock_taken"]), "{id}");
        }
    }
    theirs.len()
}

/// Every letter of a story is still there, but for frames and films.
fn compare_texts(row: &Value, detail: &Detail) {
    for (key, ours) in [("description", &detail.story), ("description_funding", &detail.funding)] {
        let theirs = row[key]["fr"].as_str().unwrap();
        let framed = ["<iframe", "<video", "<map"].iter().any(|tag| theirs.contains(tag));
        if let (Some(theirs), false) = (letters(theirs), framed) {
            assert_eq!(letters(ours.get(Lang::FR).unwrap_or_default()).unwrap(), theirs, "{}: {key}", row["id"]);
        }
    }
}

/// The letters and digits outside tags; none where an entity stands for one of them.
fn letters(html: &str) -> Option<String> {
    let mut text = String::new();
    for part in html.split('<') {
        text.push_str(part.split_once('>').map_or(part, |(_, text)| text));
    }
    for entity in ["&nbsp;", "&amp;", "&#39;", "&#34;", "&quot;", "&lt;", "&gt;"] {
        text = text.replace(entity, "");
    }
    (!text.contains("&")).then(|| text.chars().filter(|c| c.is_alphanumeric()).collect())
}

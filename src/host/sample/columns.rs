//! The few facts of a project that lists, searches and sorts look at, so that they need not read whole resources.

use jiff::Timestamp;
use serde_json::Value;
use unicode_normalization::UnicodeNormalization;

use super::language::{LANGUAGES, is_per_language};
use super::resource::id_of;

/// One project's row. Instants are seconds since 1970.
#[derive(Debug, Clone, Default)]
pub(super) struct Columns {
    pub(super) id: u64,
    pub(super) slug: Option<Box<str>>,
    pub(super) start: Option<i64>,
    pub(super) end: Option<i64>,
    /// What list cursors count by. Most projects have no creation date of their own; theirs follows from the start and
    /// the id, so that a common launch day does not fall on one second.
    pub(super) created: i64,
    pub(super) online: bool,
    pub(super) cancelled: bool,
    pub(super) amount: i64,
    pub(super) supporters: u64,
    /// Bit n: translated into the nth of the host's languages.
    pub(super) languages: u8,
    pub(super) lang: Box<str>,
    pub(super) country: Box<str>,
    pub(super) owner: Option<u64>,
    pub(super) tags: Box<[u64]>,
    pub(super) partners: Box<[Box<str>]>,
    pub(super) channels: Box<[u64]>,
    /// Folded titles and subtitles in every language, and the slug.
    pub(super) words: Box<str>,
    finished: bool,
    goal_raised: bool,
    /// Whether the amounts reach the goal, whatever the flag says.
    reached: bool,
    /// Whether time passes for this project; otherwise it is served as written.
    living: bool,
    kept_at: i64,
}

impl Columns {
    /// The row of `project`, taken in at `now`.
    pub(super) fn of(project: &Value, living: bool, now: Timestamp) -> Self {
        let id = id_of(project).unwrap_or_default();
        let flag = |key: &str| project.get(key).and_then(Value::as_bool).unwrap_or(false);
        let word = |key: &str| project.get(key).and_then(Value::as_str).unwrap_or_default();
        let start = seconds(project.get("date_start"));
        let dated = seconds(project.get("date_creation"));
        let spread = i64::try_from(id % 86_400).unwrap_or(0);
        Self {
            id,
            slug: project.get("slug").and_then(Value::as_str).map(Into::into),
            start,
            end: seconds(project.get("date_end")),
            created: dated.unwrap_or_else(|| start.unwrap_or_default() + spread),
            online: flag("is_online") && word("status") == "online",
            cancelled: flag("is_cancelled"),
            amount: whole(project.get("amount_raised")),
            supporters: project.get("supporters_count").and_then(Value::as_u64).unwrap_or(0),
            languages: languages(project.get("name")),
            lang: word("lang").into(),
            country: word("country").into(),
            owner: project.pointer("/owner/id").and_then(Value::as_u64),
            tags: tags(project),
            partners: each(project.get("partnerships"), "/partner/slug", |slug| slug.as_str().map(Into::into)),
            channels: channels(project),
            words: words(project).into(),
            finished: flag("finished"),
            goal_raised: flag("goal_raised"),
            reached: reached(project),
            living,
            kept_at: now.as_second(),
        }
    }

    /// Whether the campaign is over at `now`.
    pub(super) fn finished(&self, now: i64) -> bool {
        match self.end {
            Some(end) if self.living => now >= end,
            _ => self.finished,
        }
    }

    /// Whether the host calls the goal reached at `now`. When an end passes, the amounts decide; before and otherwise
    /// what the resource says, which need not agree with them.
    pub(super) fn goal_raised(&self, now: i64) -> bool {
        let passed = self.end.is_some_and(|end| self.living && end > self.kept_at && now >= end);
        self.goal_raised || (passed && self.reached)
    }

    /// Whether a contribution is possible at `now`.
    pub(super) fn running(&self, now: i64) -> bool {
        let begun = self.start.is_none_or(|start| !self.living || start <= now);
        self.online && !self.cancelled && begun && !self.finished(now)
    }

    /// The next instant after `now` at which one of the answers above may change.
    pub(super) fn next_change(&self, now: i64) -> i64 {
        let ahead = |at: Option<i64>| at.filter(|at| *at > now).unwrap_or(i64::MAX);
        ahead(self.start).min(ahead(self.end))
    }
}

/// Whole major units of an amount that may have cents; 0 for what is no number.
fn whole(amount: Option<&Value>) -> i64 {
    let text = amount.filter(|value| value.is_number()).map(Value::to_string).unwrap_or_default();
    text.split('.').next().and_then(|digits| digits.parse().ok()).unwrap_or(0)
}

/// Whether the money, or the pre-orders of a presale, reach the goal.
pub(super) fn reached(project: &Value) -> bool {
    let presale = project.get("type").and_then(Value::as_str) == Some("presale");
    let got = whole(project.get(if presale { "nb_products_sold" } else { "amount_raised" }));
    let goal = whole(project.get("goal"));
    goal > 0 && got >= goal
}

fn seconds(date: Option<&Value>) -> Option<i64> {
    let instant: Timestamp = date?.as_str()?.parse().ok()?;
    Some(instant.as_second())
}

fn languages(name: Option<&Value>) -> u8 {
    let Some(map) = name.and_then(Value::as_object).filter(|map| is_per_language(map)) else { return 0 };
    let bits = LANGUAGES.iter().enumerate().filter(|(_, lang)| map.contains_key(**lang));
    bits.fold(0, |all, (at, _)| all | (1 << at))
}

/// What `pick` finds at `pointer` in each item of a list.
fn each<T>(list: Option<&Value>, pointer: &str, pick: impl Fn(&Value) -> Option<T>) -> Box<[T]> {
    let items = list.and_then(Value::as_array).into_iter().flatten();
    items.filter_map(|item| item.pointer(pointer).and_then(&pick)).collect()
}

fn tags(project: &Value) -> Box<[u64]> {
    let main = project.pointer("/main_tag/id").and_then(Value::as_u64);
    let all = each(project.get("tags"), "/id", Value::as_u64);
    main.into_iter().chain(all).collect()
}

fn channels(project: &Value) -> Box<[u64]> {
    let ids = each(project.get("channel_ids"), "", Value::as_u64);
    let one = project.pointer("/channel/id").and_then(Value::as_u64);
    let many = each(project.get("channels"), "", |channel| match channel {
        Value::String(slug) => Some(super::channels::number(slug)),
        described => described.get("id").and_then(Value::as_u64),
    });
    ids.into_iter().chain(one).chain(many).collect()
}

fn words(project: &Value) -> String {
    let mut all = fold(project.get("slug").and_then(Value::as_str).unwrap_or_default());
    for key in ["name", "subtitle"] {
        let texts: Vec<&str> = match project.get(key) {
            Some(Value::String(text)) => vec![text],
            Some(Value::Object(map)) => map.values().filter_map(Value::as_str).collect(),
            _ => Vec::new(),
        };
        for text in texts {
            all.push(' ');
            all.push_str(&fold(text));
        }
    }
    all
}

/// Small letters without accents, every other sign a blank.
pub(super) fn fold(text: &str) -> String {
    let letters = text.nfkd().filter(|c| !unicode_normalization::char::is_combining_mark(*c));
    let words = letters.map(|c| if c.is_alphanumeric() { c } else { ' ' });
    words.flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn row(project: &Value, living: bool) -> Columns {
        Columns::of(project, living, "2026-03-02T12:00:00Z".parse().unwrap())
    }

    fn second(text: &str) -> i64 {
        text.parse::<Timestamp>().unwrap().as_second()
    }

    #[test]
    fn time_passes_only_for_living_projects() {
        let project = json!({"id": 1, "status": "online", "is_online": true, "finished": false, "goal_raised": false,
            "goal": 100, "amount_raised": 100.5, "date_start": "2026-03-01T00:00:00Z", "date_end": "2026-03-10T22:59:00Z"});
        let (before, after) = (second("2026-03-05T00:00:00Z"), second("2026-03-11T00:00:00Z"));
        let living = row(&project, true);
        assert!(living.running(before) && !living.goal_raised(before));
        assert!(living.finished(after) && living.goal_raised(after) && !living.running(after));
        assert_eq!(living.next_change(before), second("2026-03-10T22:59:00Z"));
        let exact = row(&project, false);
        assert!(!exact.finished(after) && !exact.goal_raised(after));
    }

    #[test]
    fn an_end_that_was_past_at_the_start_keeps_the_authored_flag() {
        let odd = json!({"id": 1, "goal": 10, "amount_raised": 20, "goal_raised": false,
            "date_end": "2026-02-01T22:59:00Z"});
        assert!(!row(&odd, true).goal_raised(second("2026-04-01T00:00:00Z")));
    }

    #[test]
    fn malformed_projects_have_a_row_too() {
        let odd = row(&json!({"id": 3, "goal": "lots", "name": 7, "date_end": false, "partnerships": {}}), true);
        assert_eq!((odd.id, odd.end, odd.amount), (3, None, 0));
    }

    #[test]
    fn words_are_folded() {
        assert_eq!(fold("L’Œuvre d'Été, 2e"), "l œuvre d ete  2e");
    }
}

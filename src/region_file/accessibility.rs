//! `[accessibility]`: what an audit found. A claim without one is refused.

use rust_decimal::Decimal;

use crate::domain::audit::{Accessibility, Audit, Conformity, Failing, RGAA};
use crate::file::Section;

const STATES: [(&str, Conformity); 3] =
    [("none", Conformity::None), ("partial", Conformity::Partial), ("full", Conformity::Full)];

pub(super) fn accessibility(root: &Section<'_>) -> Accessibility {
    let Some(section) = root.section("accessibility") else { return Accessibility::default() };
    let state = section.word("state", &STATES).or_else(|| section.missing("state", STATE));
    let audit = audit(&section, state);
    Accessibility {
        audit,
        established_on: section.date("established_on"),
        scheme: section.parsed("scheme", "bad-href", "an address that starts with https://", link),
    }
}

const STATE: &str = "what the audit found: \"full\", \"partial\", or \"none\" where fewer than half of the criteria are kept or nobody has looked";

/// The audit. Without one, «none» is no finding and anything more is refused.
fn audit(section: &Section<'_>, state: Option<Conformity>) -> Option<Audit> {
    let on = section.date("audited_on");
    let auditor = section.text("auditor");
    let rate = rate(section);
    let standard = section.text("standard").unwrap_or_else(|| RGAA.into());
    let failing: Vec<_> = section.sections("failing").iter().filter_map(failing).collect();
    let state = state?;
    let started = ["audited_on", "auditor", "rate"].iter().any(|key| section.has(key));
    if state == Conformity::None && !started {
        return None;
    }
    for (key, what) in [
        ("audited_on", "when: audited_on = 2026-05-12"),
        ("auditor", "by whom: auditor = \"...\""),
        ("rate", "the global rate in percent: rate = 72.5"),
    ] {
        if !section.has(key) {
            let problem = format!("«{}» is the finding of an audit, and this part of it is missing", state.word());
            section.spot(key).error("unaudited-claim", problem, what);
        }
    }
    let audit = Audit { conformity: state, on: on?, auditor: auditor?, rate_percent: rate?, standard, failing };
    contradictions(section, &audit);
    Some(audit)
}

fn contradictions(section: &Section<'_>, audit: &Audit) {
    let found = Conformity::of_rate(audit.rate_percent);
    if found != audit.conformity {
        let problem =
            format!("a rate of {} % is «{}», not «{}»", audit.rate_percent, found.word(), audit.conformity.word());
        let expected = "\"full\" at 100 %, \"partial\" from 50 % on, \"none\" below";
        section.spot("state").error("unaudited-claim", problem, expected);
    }
    match (audit.conformity, audit.failing.is_empty()) {
        (Conformity::Full, false) => section.spot("failing").error(
            "unaudited-claim",
            "where every criterion is kept, none can fail",
            "no [[accessibility.failing]], or a lower state",
        ),
        (Conformity::Partial, true) => section.spot("failing").warning(
            "missing-failing",
            "the statement will not say what does not work",
            "[[accessibility.failing]] criterion = \"4.1\" reason = \"...\"",
        ),
        _ => {}
    }
}

fn rate(section: &Section<'_>) -> Option<Decimal> {
    let digits = section.digits("rate")?;
    let rate = digits.parse::<Decimal>().ok().filter(|rate| (Decimal::ZERO..=Decimal::ONE_HUNDRED).contains(rate));
    if rate.is_none() {
        section.spot("rate").error(
            "bad-number",
            format!("«{digits}» is no rate"),
            "a number from 0 to 100, such as 72.5",
        );
    }
    rate
}

fn failing(section: &Section<'_>) -> Option<Failing> {
    let criterion =
        section.text("criterion").or_else(|| section.missing("criterion", "its number in the standard: \"4.1\""));
    let reason = section.text("reason").or_else(|| section.missing("reason", "what does not work, and why"));
    Some(Failing { criterion: criterion?, reason: reason? })
}

fn link(text: &str) -> Result<String, String> {
    let url = url::Url::parse(text).ok().filter(|url| url.scheme() == "https");
    url.map(Into::into).ok_or_else(|| format!("«{text}» cannot be linked to"))
}

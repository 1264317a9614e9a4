//! What a fund would have done, as a chart, a table and a sentence.

use jiff::civil::Date;
use serde::Serialize;

use crate::domain::fund::{FundId, Minor, Rule, Setup};
use crate::domain::money::Money;
use crate::domain::refusal::Refusal;
use crate::domain::shelf::Shelf;
use crate::domain::sponsor::{Draft, Trying, WhatIf};
use crate::web::page::Frame;
use crate::web::page::fund::{RuleWords, project_link};
use crate::web::page::text::Link;

/// A rule run over the region's campaigns.
#[derive(Debug, Serialize)]
pub struct WhatIfPage {
    title: String,
    fund: Link,
    sentence: String,
    /// What it was run over, and how.
    method: String,
    /// Why nothing can be said of what each project would get.
    unknown: Option<String>,
    /// What came of it.
    outcome: String,
    /// The most it can cost.
    worst: String,
    /// What campaigns that are open now could cost.
    ahead: Option<String>,
    /// The same, for wide screens and for narrow ones.
    charts: Vec<Chart>,
    months: Vec<Month>,
    projects: Vec<Helped>,
    total: String,
    /// The form with other figures.
    action: String,
    fields: Vec<Tried>,
    /// Something was tried: the way back to the draft's own figures.
    tried: bool,
}

#[derive(Debug, Serialize)]
struct Month {
    name: String,
    sum: String,
}

#[derive(Debug, Serialize)]
struct Helped {
    project: Link,
    sum: String,
}

#[derive(Debug, Serialize)]
struct Tried {
    name: &'static str,
    label: String,
    unit: String,
    value: String,
    mistake: Option<String>,
}

/// The sum granted, growing month by month, against the budget.
#[derive(Debug, Serialize)]
struct Chart {
    /// `wide` or `narrow`.
    width: &'static str,
    view: String,
    left: String,
    right: String,
    foot: String,
    /// Where the text of a mark ends.
    mark_x: String,
    /// The line, as a path over the viewbox.
    line: String,
    /// Where the budget lies.
    budget: String,
    marks: Vec<Mark>,
    names: Vec<Named>,
    label: String,
}

#[derive(Debug, Serialize)]
struct Mark {
    y: String,
    /// A little lower, for the foot of the text.
    text_y: String,
    label: String,
}

#[derive(Debug, Serialize)]
struct Named {
    x: String,
    label: String,
}

impl WhatIfPage {
    /// Of a fund by its draft, maybe with other figures; `refusals` is what is wrong with these.
    pub fn new(
        frame: &Frame<'_>,
        shelf: &Shelf,
        (id, draft): (&FundId, &Draft),
        what: &WhatIf,
        setup: &Setup,
        refusals: &[Refusal],
        trying: Trying,
    ) -> Self {
        let money = |amount: Minor| sum(frame, setup, amount);
        let mut args = fluent_bundle::FluentArgs::new();
        args.set("considered", count(what.considered));
        args.set("helped", count(what.granted.len()));
        args.set("used", money(what.used));
        args.set("budget", money(what.at_most));
        args.set("from", frame.date(what.from));
        args.set("to", frame.date(what.to));
        args.set("open", count(what.open));
        args.set("ahead", money(what.open_at_most));
        args.set("exhausted", if what.exhausted.is_some() { "yes" } else { "no" });
        args.set("when", what.exhausted.map(|at| frame.date(at)).unwrap_or_default());
        let say = |key: &str| frame.theme.say(frame.lang, key, &args);
        let months = months(what, &frame.region.zone);
        let helped =
            |(key, amount): &(_, Minor)| Helped { project: project_link(key, shelf, frame), sum: money(*amount) };
        let path = format!("/portal/funds/{id}");
        let tried =
            [&trying.ratio, &trying.budget, &trying.cap, &trying.backers].into_iter().any(|text| !text.is_empty());
        Self {
            title: frame.say("what-if-title"),
            fund: Link { label: frame.regional(&draft.name).unwrap_or_default().into(), href: frame.href(&path) },
            sentence: RuleWords::within(draft, setup, shelf, frame).sentence,
            method: say("what-if-method"),
            unknown: what.needs_gifts.then(|| say("what-if-needs-gifts")),
            outcome: say("what-if-outcome"),
            worst: say("what-if-worst"),
            ahead: (what.open > 0).then(|| say("what-if-ahead")),
            charts: [WIDE, NARROW]
                .iter()
                .filter_map(|paper| Chart::of(frame, paper, &months, what.at_most, setup))
                .collect(),
            months: months
                .iter()
                .map(|(day, granted)| Month { name: month(frame, *day), sum: money(*granted) })
                .collect(),
            projects: what.granted.iter().map(helped).collect(),
            total: money(what.used),
            action: frame.href(&format!("{path}/what-if")),
            fields: fields(frame, draft, setup, refusals, &trying),
            tried,
        }
    }
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

fn sum(frame: &Frame<'_>, setup: &Setup, amount: Minor) -> String {
    frame.money(Money { minor: i64::try_from(amount).unwrap_or(i64::MAX), currency: setup.currency })
}

fn month(frame: &Frame<'_>, day: Date) -> String {
    let named = crate::web::theme::format::month(frame.lang, &day.strftime("%Y-%m").to_string());
    named.unwrap_or_default()
}

/// Every month of the time, those in which nothing changed among them.
fn months(what: &WhatIf, zone: &jiff::tz::TimeZone) -> Vec<(Date, Minor)> {
    let day = |at| zone.to_datetime(at).date().first_of_month();
    let (mut at, last) = (day(what.from), day(what.to));
    let (mut months, mut granted) = (Vec::new(), 0);
    // A century of months is more than any fund runs.
    while at <= last && months.len() < 1_200 {
        granted = what.months.iter().find(|(month, _)| *month == at).map_or(granted, |(_, sum)| *sum);
        months.push((at, granted));
        let Ok(next) = at.checked_add(jiff::Span::new().months(1)) else { break };
        at = next;
    }
    months
}

fn fields(frame: &Frame<'_>, draft: &Draft, setup: &Setup, refusals: &[Refusal], trying: &Trying) -> Vec<Tried> {
    let major = |minor: i64| {
        let text = Money { minor, currency: setup.currency }.major();
        text.strip_suffix(".00").map(String::from).unwrap_or(text)
    };
    let field = |name: &'static str, unit: String, typed: &str, now: String| {
        let wrong: Vec<_> = refusals
            .iter()
            .filter(|refusal| refusal.field == Some(name))
            .map(|refusal| frame.refusal(refusal))
            .collect();
        Tried {
            name,
            label: frame.say(&format!("what-if-field-{name}")),
            unit,
            value: if typed.is_empty() { now } else { typed.to_owned() },
            mistake: (!wrong.is_empty()).then(|| wrong.join(" ")),
        }
    };
    let sign = setup.currency.symbol();
    let mut fields = Vec::new();
    if let Rule::Ratio { k } = &draft.rule {
        fields.push(field("ratio", sign.clone(), &trying.ratio, k.to_string()));
    }
    let backers = draft.conditions.backers.map(|number| number.to_string()).unwrap_or_default();
    fields.push(field("backers", frame.say("what-if-unit-backers"), &trying.backers, backers));
    fields.push(field("cap", sign.clone(), &trying.cap, draft.cap_per_project.map(major).unwrap_or_default()));
    fields.push(field("budget", sign, &trying.budget, major(draft.budget)));
    fields
}

/// A drawing's measures, in its own units, which are those of its texts.
struct Paper {
    name: &'static str,
    width: i128,
    height: i128,
    left: i128,
    /// Names of months that stand side by side at most.
    names: usize,
}

const WIDE: Paper = Paper { name: "wide", width: 900, height: 300, left: 90, names: 6 };
const NARROW: Paper = Paper { name: "narrow", width: 340, height: 240, left: 78, names: 2 };
const RIGHT: i128 = 12;
const TOP: i128 = 24;
const FOOT: i128 = 36;

impl Chart {
    fn of(frame: &Frame<'_>, paper: &Paper, months: &[(Date, Minor)], budget: Minor, setup: &Setup) -> Option<Self> {
        if months.len() < 2 || budget <= 0 {
            return None;
        }
        let Paper { name, width, height, left, names } = *paper;
        let most = months.iter().map(|(_, sum)| *sum).max().unwrap_or(0).max(budget);
        let last = i128::try_from(months.len() - 1).ok()?;
        let x = |at: usize| left + (width - left - RIGHT) * i128::try_from(at).unwrap_or(0) / last;
        let y = |sum: Minor| height - FOOT - (height - FOOT - TOP) * sum / most;
        let mut line = format!("M{} {}", x(0), y(months[0].1));
        for (at, (_, sum)) in months.iter().enumerate().skip(1) {
            line.push_str(&format!("H{}V{}", x(at), y(*sum)));
        }
        let marks = [0, 1, 2].map(|half| {
            let value = most * half / 2;
            Mark { y: y(value).to_string(), text_y: (y(value) + 5).to_string(), label: sum(frame, setup, value) }
        });
        // None begins so late that it would end beyond the drawing.
        let every = months.len().div_ceil(names);
        let named = (0..months.len().saturating_sub(every.div_ceil(2))).step_by(every);
        let named = named.map(|at| Named { x: x(at).to_string(), label: month(frame, months[at].0) });
        Some(Self {
            width: name,
            view: format!("0 0 {width} {height}"),
            left: left.to_string(),
            right: (width - RIGHT).to_string(),
            foot: (height - 10).to_string(),
            mark_x: (left - 8).to_string(),
            line,
            budget: y(budget).to_string(),
            marks: marks.into(),
            names: named.collect(),
            label: frame.say("what-if-chart"),
        })
    }
}

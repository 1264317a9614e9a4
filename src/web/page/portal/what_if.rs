//! What a fund would have done, as a chart, a table and a sentence.

use jiff::civil::Date;
use serde::Serialize;

use crate::domain::fund::{FundId, Minor, Rule, Setup};
use crate::domain::money::Money;
use crate::domain::refusal::Refusal;
use crate::domain::shelf::Shelf;
use crate::domain::sponsor::{Draft, Trying, WhatIf};
use crate::web::page::Frame;
use crate::web::page::event::month_name;
use crate::web::page::fund::{RuleWords, project_link};
use crate::web::page::plot::{Curves, Plot};
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
    plots: Vec<Plot>,
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
            plots: plots(frame, what, &months, setup),
            months: months
                .iter()
                .map(|(day, granted)| Month { name: month_name(frame, *day), sum: money(*granted) })
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

/// The sum granted, growing month by month, against the budget.
fn plots(frame: &Frame<'_>, what: &WhatIf, months: &[(Date, Minor)], setup: &Setup) -> Vec<Plot> {
    let Some((from, to)) = months.first().zip(months.last()).map(|(first, last)| (first.0, last.0)) else {
        return Vec::new();
    };
    let curves = Curves {
        to,
        bands: vec![("granted", months.to_vec())],
        limit: vec![(from, what.at_most)],
        label: frame.say("what-if-chart"),
    };
    Plot::both(frame, &curves, setup.currency)
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
    let major = |minor: i64| frame.typed(Money { minor, currency: setup.currency });
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

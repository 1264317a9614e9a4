//! One statement, to be read and printed.

use serde::Serialize;

use super::{fund_named, organisation_named, signed, span_named, sum};
use crate::app::books::Line;
use crate::app::statements::Drawn;
use crate::domain::fund::{FundId, Minor, Way};
use crate::domain::ledger::{Cause, Figures, Movement, Span, Statement};
use crate::domain::project::{ProjectKey, Slug};
use crate::domain::shelf::Shelf;
use crate::web::page::Frame;
use crate::web::page::fund::project_link;
use crate::web::page::text::Link;

/// A statement.
#[derive(Debug, Serialize)]
pub struct StatementPage {
    title: String,
    organisation: String,
    publisher: String,
    back: Link,
    number: String,
    from: String,
    to: String,
    /// When it was drawn, where its period is not over.
    unfinished: Option<String>,
    sums: Vec<Sum>,
    movements: Vec<Moved>,
    funds: Table,
    projects: Table,
    csv: String,
    json: String,
    proof: Option<Proof>,
}

/// One of the six figures at the beginning, what moved it, and at the end.
#[derive(Debug, Serialize)]
struct Sum {
    name: String,
    hint: String,
    opening: String,
    moved: String,
    closing: String,
}

#[derive(Debug, Serialize)]
struct Moved {
    seq: u64,
    when: String,
    text: String,
    fund: String,
    project: Option<String>,
    /// What it changed: the figure and by how much.
    changes: Vec<(String, String)>,
}

/// A view of the end: each row with its figures, in the order of the columns.
#[derive(Debug, Serialize)]
struct Table {
    columns: Vec<String>,
    rows: Vec<Row>,
    total: Vec<String>,
}

#[derive(Debug, Serialize)]
struct Row {
    name: String,
    figures: Vec<String>,
}

/// How anybody finds out that it follows from the journal.
#[derive(Debug, Serialize)]
struct Proof {
    region: String,
    first: u64,
    first_hash: String,
    last: u64,
    last_hash: String,
}

impl StatementPage {
    /// Of an organisation's period; `path` is the statement's own, `back` leads to the others.
    pub fn new(
        frame: &Frame<'_>,
        shelf: &Shelf,
        (organisation, span): (&Slug, Span),
        drawn: &Drawn,
        (path, back): (&str, &str),
    ) -> Self {
        let statement = &drawn.statement;
        let (first, after) = span.days();
        let name = organisation_named(frame, organisation);
        let last = after.yesterday().unwrap_or(after);
        Self {
            title: frame.say_of("statement-title", "period", span_named(frame, span)),
            organisation: name,
            publisher: frame.region.legal.publisher.clone(),
            back: Link { label: frame.say("statements-title"), href: frame.href(back) },
            number: statement.number.clone(),
            from: frame.day(first),
            to: frame.day(last),
            unfinished: drawn.unfinished.then(|| frame.moment(frame.now)),
            sums: sums(frame, statement),
            movements: statement.movements.iter().map(|one| moved(frame, shelf, statement, one)).collect(),
            funds: by_fund(frame, statement),
            projects: by_project(frame, shelf, statement),
            csv: frame.href(&format!("{path}.csv")),
            json: frame.href(&format!("{path}.json")),
            proof: drawn.lines.map(|lines| proof(frame, lines)),
        }
    }
}

fn sums(frame: &Frame<'_>, statement: &Statement) -> Vec<Sum> {
    let (opening, closing) = (statement.opening.named(), statement.closing.named());
    let money = |amount| sum(frame, statement.currency, amount);
    let one = |((name, before), (_, now)): ((&str, Minor), (&str, Minor))| Sum {
        name: frame.say(&format!("figure-{name}")),
        hint: frame.say(&format!("figure-{name}-hint")),
        opening: money(before),
        moved: if now == before { String::new() } else { signed(frame, statement.currency, now - before) },
        closing: money(now),
    };
    opening.into_iter().zip(closing).map(one).collect()
}

fn moved(frame: &Frame<'_>, shelf: &Shelf, statement: &Statement, one: &Movement) -> Moved {
    let changes = one.figures.named().into_iter().filter(|(_, amount)| *amount != 0);
    let change = |(name, amount): (&str, Minor)| {
        (frame.say(&format!("figure-{name}")), signed(frame, statement.currency, amount))
    };
    Moved {
        seq: one.seq,
        when: frame.moment(one.at),
        text: cause(frame, one),
        fund: fund_named(frame, &one.fund),
        project: one.project.as_ref().map(|project| project_link(project, shelf, frame).label),
        changes: changes.map(change).collect(),
    }
}

/// Why it moved, in a few words.
fn cause(frame: &Frame<'_>, one: &Movement) -> String {
    let mut args = fluent_bundle::FluentArgs::new();
    let word = match &one.cause {
        Cause::Time if one.figures.due > 0 => "due",
        Cause::Payment { reference, through, .. } => {
            args.set("reference", reference.clone());
            args.set("way", if *through == Some(Way::Host) { "host" } else { "direct" });
            "payment"
        }
        Cause::Correction { reason, .. } => {
            args.set("reason", reason.clone());
            "correction"
        }
        other => other.word(),
    };
    frame.theme.say(frame.lang, &format!("cause-{}", word.replace('_', "-")), &args)
}

/// Each fund with all six figures.
fn by_fund(frame: &Frame<'_>, statement: &Statement) -> Table {
    let row = |of: &FundId, figures: Figures| Row {
        name: fund_named(frame, of),
        figures: figures.named().map(|(_, amount)| sum(frame, statement.currency, amount)).into(),
    };
    Table {
        columns: Figures::default().named().map(|(name, _)| frame.say(&format!("figure-{name}"))).into(),
        rows: statement.by_fund.iter().map(|fund| row(&fund.row.of, fund.row.closing)).collect(),
        total: statement.closing.named().map(|(_, amount)| sum(frame, statement.currency, amount)).into(),
    }
}

/// Each project with the four figures that a project has.
fn by_project(frame: &Frame<'_>, shelf: &Shelf, statement: &Statement) -> Table {
    let of_grants = |figures: Figures| -> Vec<String> {
        let named = figures.named().into_iter().filter(|(name, _)| is_of_grants(name));
        named.map(|(_, amount)| sum(frame, statement.currency, amount)).collect()
    };
    let names = Figures::default().named().into_iter().map(|(name, _)| name).filter(|name| is_of_grants(name));
    let row =
        |of: &ProjectKey, figures| Row { name: project_link(of, shelf, frame).label, figures: of_grants(figures) };
    Table {
        columns: names.map(|name| frame.say(&format!("figure-{name}"))).collect(),
        rows: statement.by_project.iter().map(|project| row(&project.of, project.closing)).collect(),
        total: of_grants(statement.closing),
    }
}

fn is_of_grants(name: &str) -> bool {
    !matches!(name, "committed" | "unspent")
}

fn proof(frame: &Frame<'_>, (first, last): (Line, Line)) -> Proof {
    Proof {
        region: frame.region.id.to_string(),
        first: first.seq,
        first_hash: first.hash.to_string(),
        last: last.seq,
        last_hash: last.hash.to_string(),
    }
}

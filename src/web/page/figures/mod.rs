//! The figures: what campaigns came to, as sentences, charts and tables. Every chart stands beside its table and its file.

mod bars;
mod columns;
mod help;
mod table;

use fluent_bundle::FluentArgs;
use serde::Serialize;

use super::frame::Frame;
use super::head::Head;
use super::in_kind::InKindFigures;
use super::text::Text;
use crate::domain::figures::{Figures, Month, Outcomes, Share, Sum, Town};
use crate::domain::project::{Category, Stage};
use crate::domain::query::Query;
use crate::domain::shelf::Shelf;
use crate::web::theme::format;
use bars::Bar;
use columns::Columns;
use help::HelpView;
use table::{Cell, Table};

/// Months drawn; the table tells them all.
const MONTHS_DRAWN: usize = 12;
/// Categories and towns drawn; the tables tell them all.
const BARS_DRAWN: usize = 12;

/// The figures of a window.
#[derive(Debug, Serialize)]
pub struct FiguresPage {
    head: Head,
    /// The currency of most projects, and of all sums here; none while there is no project.
    currency: Option<&'static str>,
    /// What campaigns that are over have kept.
    kept: Option<Told>,
    /// What open ones are at.
    underway: Option<Told>,
    /// What went back, if anything did.
    returned: Option<Told>,
    /// What there is in other currencies.
    others: Vec<Told>,
    months: Option<Months>,
    categories: Option<Chart>,
    places: Option<Chart>,
    outcomes: Option<OutcomesView>,
    /// The hours that residents gave; none where nobody did.
    help: Option<HelpView>,
    /// What is lent and given in kind.
    in_kind: Option<InKindFigures>,
    /// The list of projects.
    projects: String,
}

/// Campaigns and their sum, for a sentence.
#[derive(Debug, Serialize)]
struct Told {
    count: usize,
    sum: String,
    currency: &'static str,
}

/// Money by the month in which campaigns ended.
#[derive(Debug, Serialize)]
struct Months {
    columns: Columns,
    /// The same for narrow pages, the latest first.
    bars: Vec<Bar>,
    /// Not all months are drawn.
    cut: bool,
    /// Nothing went back: there is one kind of money, and nothing to tell apart.
    plain: bool,
    table: Table,
    csv: String,
}

/// Bars, and their table.
#[derive(Debug, Serialize)]
struct Chart {
    bars: Vec<Bar>,
    /// Not all rows are drawn.
    cut: bool,
    table: Table,
    csv: String,
}

/// How campaigns ended.
#[derive(Debug, Serialize)]
struct OutcomesView {
    /// The success rate and what it is of; none while nothing is decided.
    rate: Option<String>,
    /// What the rate leaves out, if anything.
    left_out: Option<String>,
    #[serde(flatten)]
    chart: Chart,
}

impl FiguresPage {
    /// The figures of a shelf.
    pub fn new(frame: &Frame<'_>, shelf: &Shelf) -> Self {
        let all = Figures::of_each_currency(shelf, &frame.region.zone);
        let main = all.first();
        let description = frame.say_of("figures-description", "name", frame.name());
        let told = |figures: &Figures, sum: Sum| Told {
            count: sum.projects,
            sum: frame.money(figures.money(sum.minor)),
            currency: figures.currency.code(),
        };
        let open = |main: &Figures| main.stages.get(&Stage::Running).copied().unwrap_or_default();
        let returned = main.filter(|main| main.whole.returned.projects > 0);
        Self {
            head: Head::new(frame, &frame.say("figures-title"), description, "/figures"),
            currency: main.map(|main| main.currency.code()),
            kept: main.map(|main| told(main, main.whole.kept)),
            underway: main.map(|main| told(main, open(main))),
            returned: returned.map(|main| told(main, main.whole.returned)),
            others: all.iter().skip(1).map(|other| told(other, other.whole.standing())).collect(),
            months: main.and_then(|main| Months::of(frame, main)),
            categories: main.and_then(|main| categories(frame, main)),
            places: main.and_then(|main| places(frame, main)),
            outcomes: main.is_some().then(|| OutcomesView::of(frame, Outcomes::of(&all))),
            help: HelpView::of(frame, shelf),
            in_kind: InKindFigures::new(frame),
            projects: frame.href("/projects"),
        }
    }
}

impl Months {
    fn of(frame: &Frame<'_>, figures: &Figures) -> Option<Self> {
        if figures.months.is_empty() {
            return None;
        }
        let months: Vec<(Month, Share)> = figures.months.iter().map(|(month, share)| (*month, *share)).collect();
        let drawn = &months[months.len().saturating_sub(MONTHS_DRAWN)..];
        let most = drawn.iter().map(|(_, share)| share.all().minor).max().unwrap_or(0);
        let bar = |(month, share): &(Month, Share)| {
            let label = Text::plain(month_said(frame, *month));
            let value = frame.money(figures.money(share.all().minor));
            let parts = [("kept", share.kept.minor), ("returned", share.returned.minor)];
            Bar::new(label, value, &parts, (most, 1))
        };
        Some(Self {
            columns: Columns::new(frame, figures, drawn),
            bars: drawn.iter().rev().map(bar).collect(),
            cut: drawn.len() < months.len(),
            plain: drawn.iter().all(|(_, share)| share.returned.minor == 0),
            table: months_table(frame, figures, &months),
            csv: frame.href("/figures/by-month.csv"),
        })
    }
}

fn month_said(frame: &Frame<'_>, month: Month) -> String {
    let month = month.to_string();
    format::month(frame.lang, &month).unwrap_or(month)
}

fn months_table(frame: &Frame<'_>, figures: &Figures, months: &[(Month, Share)]) -> Table {
    let mut table = Table::new(frame, "figures-months", &["month", "ended", "kept", "returned"]);
    let row = |name: String, share: Share| {
        let sums = [share.kept.minor, share.returned.minor].map(|minor| Cell::sum(frame, figures.money(minor)));
        let [kept, returned] = sums;
        vec![Cell::name(Text::plain(name)), Cell::count(frame, share.all().projects), kept, returned]
    };
    for (month, share) in months.iter().rev() {
        table.row(row(month_said(frame, *month), *share));
    }
    if figures.undated != Share::default() {
        table.row(row(frame.say("figures-undated"), figures.undated));
    }
    let over = Share { underway: Sum::default(), ..figures.whole };
    table.total(row(frame.say("figures-total"), over));
    table
}

fn categories(frame: &Frame<'_>, figures: &Figures) -> Option<Chart> {
    let mut rows: Vec<_> = figures.categories.values().filter(|(_, share)| share.standing().projects > 0).collect();
    rows.sort_by_key(|(category, share)| (std::cmp::Reverse(share.standing().minor), category.id.clone()));
    let most = rows.first()?.1.standing().minor;
    let name = |category: &Category| {
        let own = frame.region.default_language();
        Text::of(&category.name, own, frame).unwrap_or_else(|| Text::plain(&category.id))
    };
    let bar = |(category, share): &&(Category, Share)| {
        let query = Query { category: Some(category.id.clone()), ..Query::default() };
        let parts = [("kept", share.kept.minor), ("underway", share.underway.minor)];
        let value = frame.money(figures.money(share.standing().minor));
        Bar::new(name(category), value, &parts, (most, 1)).leading(frame.href_with("/projects", &query.address()))
    };
    let mut table = Table::new(frame, "figures-categories", &["category", "projects", "kept", "underway"]);
    for (category, share) in &rows {
        table.row(standing_row(frame, figures, name(category), *share));
    }
    if figures.uncategorised.standing().projects > 0 {
        let none = Text::plain(frame.say("figures-uncategorised"));
        table.row(standing_row(frame, figures, none, figures.uncategorised));
    }
    table.total(standing_row(frame, figures, Text::plain(frame.say("figures-total")), figures.whole));
    Some(Chart {
        bars: rows.iter().take(BARS_DRAWN).map(bar).collect(),
        cut: rows.len() > BARS_DRAWN,
        table,
        csv: frame.href("/figures/by-category.csv"),
    })
}

fn standing_row(frame: &Frame<'_>, figures: &Figures, name: Text, share: Share) -> Vec<Cell> {
    let sum = |minor| Cell::sum(frame, figures.money(minor));
    let projects = Cell::count(frame, share.standing().projects);
    vec![Cell::name(name), projects, sum(share.kept.minor), sum(share.underway.minor)]
}

/// Towns by what there is for each inhabitant. Fractions are compared exactly: sum × the other's inhabitants.
fn places(frame: &Frame<'_>, figures: &Figures) -> Option<Chart> {
    let mut rows: Vec<_> = figures.towns.iter().filter(|(_, share)| share.standing().projects > 0).collect();
    let weight = |(_, share): &(&Town, &Share), other: &Town| {
        i128::from(share.standing().minor) * i128::from(other.inhabitants.get())
    };
    rows.sort_by(|a, b| weight(b, a.0).cmp(&weight(a, b.0)).then_with(|| a.0.cmp(b.0)));
    let (largest, most) = rows.first().map(|(town, share)| (town.inhabitants.get(), share.standing().minor))?;
    let bar = |(town, share): &(&Town, &Share)| {
        let query = Query { place: Some(town.key.clone()), ..Query::default() };
        let parts = [("kept", share.kept.minor), ("underway", share.underway.minor)];
        // The longest bar is the largest fraction, so the scale is one too.
        let parts = parts.map(|(kind, minor)| (kind, minor.saturating_mul(i64::from(largest))));
        let scale = (most, i64::from(town.inhabitants.get()));
        let value = frame.say_of("figures-each", "sum", each(frame, figures, town, **share));
        let bar = Bar::new(Text::plain(&town.name), value, &parts, scale);
        bar.leading(frame.href_with("/projects", &query.address()))
    };
    let columns = ["place", "inhabitants", "projects", "standing", "each"];
    let mut table = Table::new(frame, "figures-places", &columns);
    for (town, share) in &rows {
        let standing = share.standing();
        table.row(vec![
            Cell::name(Text::plain(&town.name)),
            Cell::count(frame, town.inhabitants.get() as usize),
            Cell::count(frame, standing.projects),
            Cell::sum(frame, figures.money(standing.minor)),
            Cell::figure(each(frame, figures, town, **share)),
        ]);
    }
    let rest = |name: &str, share: Share| {
        let standing = share.standing();
        let (projects, sum) = (Cell::count(frame, standing.projects), Cell::sum(frame, figures.money(standing.minor)));
        vec![Cell::name(Text::plain(frame.say(name))), Cell::none(), projects, sum, Cell::none()]
    };
    if figures.unplaced.standing().projects > 0 {
        table.row(rest("figures-unplaced", figures.unplaced));
    }
    table.total(rest("figures-total", figures.whole));
    Some(Chart {
        bars: rows.iter().take(BARS_DRAWN).map(bar).collect(),
        cut: rows.len() > BARS_DRAWN,
        table,
        csv: frame.href("/figures/by-place.csv"),
    })
}

/// What there is for each inhabitant, rounded down; what is less than the smallest coin is said to be.
fn each(frame: &Frame<'_>, figures: &Figures, town: &Town, share: Share) -> String {
    let standing = share.standing();
    match town.per_inhabitant(standing) {
        0 if standing.minor > 0 => frame.say_of("figures-less-than", "sum", frame.money(figures.money(1))),
        minor => frame.money(figures.money(minor)),
    }
}

impl OutcomesView {
    fn of(frame: &Frame<'_>, outcomes: Outcomes) -> Self {
        let Outcomes { succeeded, failed, cancelled, ended, running, announced } = outcomes;
        let mut args = FluentArgs::new();
        args.set("succeeded", succeeded);
        args.set("decided", outcomes.decided());
        args.set("ended", ended);
        args.set("running", running + announced);
        let rate = outcomes.success_percent().map(|percent| {
            args.set("percent", format::percent(frame.lang, percent));
            frame.theme.say(frame.lang, "figures-rate", &args)
        });
        let left_out =
            (ended + running + announced > 0).then(|| frame.theme.say(frame.lang, "figures-left-out", &args));
        let counts = [
            (Stage::Succeeded, succeeded),
            (Stage::Failed, failed),
            (Stage::Cancelled, cancelled),
            (Stage::Ended, ended),
            (Stage::Running, running),
            (Stage::Announced, announced),
        ];
        let counts: Vec<_> = counts.into_iter().filter(|(_, count)| *count > 0).collect();
        let most = counts.iter().map(|(_, count)| *count).max().unwrap_or(0);
        let name = |stage: Stage| Text::plain(frame.say(&format!("stage-{}", stage.word())));
        let whole = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
        let bar = |(stage, count): &(Stage, usize)| {
            let query = Query { stages: vec![*stage], ..Query::default() };
            let value = format::number(frame.lang, *count);
            let bar = Bar::new(name(*stage), value, &[("count", whole(*count))], (whole(most), 1));
            bar.leading(frame.href_with("/projects", &query.address()))
        };
        let mut table = Table::new(frame, "figures-outcomes", &["outcome", "projects"]);
        for (stage, count) in &counts {
            table.row(vec![Cell::name(name(*stage)), Cell::count(frame, *count)]);
        }
        let total = Text::plain(frame.say("figures-total"));
        table.total(vec![Cell::name(total), Cell::count(frame, counts.iter().map(|(_, count)| count).sum())]);
        let bars = counts.iter().map(bar).collect();
        let chart = Chart { bars, cut: false, table, csv: frame.href("/figures/outcomes.csv") };
        Self { rate, left_out, chart }
    }
}

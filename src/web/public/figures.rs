//! `/figures/*.csv`: what the page of figures shows, for spreadsheets. One row a currency: sums of two never meet. Sums are
//! plain decimals, months as ISO 8601 writes them.

use super::Visit;
use crate::domain::csv::{Csv, Field};
use crate::domain::figures::{Figures, Share};
use crate::domain::project::Stage;
use crate::web::error::AppError;
use crate::web::page_cache::Content;

const CSV: &str = "text/csv; charset=utf-8; header=present";

fn figures(visit: &Visit) -> Vec<Figures> {
    Figures::of_each_currency(&visit.shelf, &visit.region().zone)
}

fn content(csv: Csv) -> Content {
    Content::text(CSV, csv.into_text())
}

/// Campaigns by the month in which they ended; no month where the host does not tell when.
pub(super) fn by_month(visit: &Visit) -> Result<Content, AppError> {
    let mut csv = Csv::new(&["month", "currency", "campaigns", "kept", "returned"]);
    for one in figures(visit) {
        let mut row = |month: &str, share: Share| {
            let (kept, returned) = (one.money(share.kept.minor).major(), one.money(share.returned.minor).major());
            let campaigns = share.all().projects.to_string();
            let figures = [month, one.currency.code(), &campaigns, &kept, &returned];
            csv.row(&figures.map(Field::Figure));
        };
        for (month, share) in &one.months {
            row(&month.to_string(), *share);
        }
        if one.undated != Share::default() {
            row("", one.undated);
        }
    }
    Ok(content(csv))
}

/// Projects by category; those without one have no id.
pub(super) fn by_category(visit: &Visit) -> Result<Content, AppError> {
    let mut csv = Csv::new(&["category_id", "category", "currency", "projects", "kept", "underway", "returned"]);
    let lang = visit.address.lang;
    for one in figures(visit) {
        for (category, share) in one.categories.values() {
            let name = category.name.best(lang, lang).map_or("", |(_, name)| name);
            row(&mut csv, &[Field::Text(&category.id), Field::Text(name)], &one, *share, &[]);
        }
        if one.uncategorised != Share::default() {
            row(&mut csv, &[Field::Figure(""), Field::Figure("")], &one, one.uncategorised, &[]);
        }
    }
    Ok(content(csv))
}

/// Projects by town; those of no town whose inhabitants are counted have none.
pub(super) fn by_place(visit: &Visit) -> Result<Content, AppError> {
    let columns =
        ["place", "inhabitants", "currency", "projects", "kept", "underway", "returned", "standing_per_inhabitant"];
    let mut csv = Csv::new(&columns);
    for one in figures(visit) {
        for (town, share) in &one.towns {
            let inhabitants = town.inhabitants.to_string();
            let each = one.money(town.per_inhabitant(share.standing())).major();
            let first = [Field::Text(&town.name), Field::Figure(&inhabitants)];
            row(&mut csv, &first, &one, *share, &[Field::Figure(&each)]);
        }
        if one.unplaced != Share::default() {
            row(&mut csv, &[Field::Figure(""), Field::Figure("")], &one, one.unplaced, &[Field::Figure("")]);
        }
    }
    Ok(content(csv))
}

fn row(csv: &mut Csv, first: &[Field<'_>], figures: &Figures, share: Share, last: &[Field<'_>]) {
    let projects = share.all().projects.to_string();
    let sums = [share.kept, share.underway, share.returned].map(|sum| figures.money(sum.minor).major());
    let middle = [figures.currency.code(), &projects, &sums[0], &sums[1], &sums[2]].map(Field::Figure);
    csv.row(&[first, &middle, last].concat());
}

/// Projects by where the host says they stand.
pub(super) fn outcomes(visit: &Visit) -> Result<Content, AppError> {
    let mut csv = Csv::new(&["outcome", "currency", "projects", "raised"]);
    for one in figures(visit) {
        for stage in Stage::ALL {
            let sum = one.stages.get(&stage).copied().unwrap_or_default();
            let (projects, raised) = (sum.projects.to_string(), one.money(sum.minor).major());
            csv.row(&[stage.word(), one.currency.code(), &projects, &raised].map(Field::Figure));
        }
    }
    Ok(content(csv))
}

/// The hours that residents gave, project by project, as their holders say.
pub(super) fn help(visit: &Visit) -> Result<Content, AppError> {
    let mut csv = Csv::new(&["project", "title", "people", "hours"]);
    let lang = visit.address.lang;
    for (key, help) in visit.local.offers.help() {
        let member = visit.shelf.get(key);
        let title = member.and_then(|member| member.project.title.best(lang, member.project.language));
        let (people, hours) = (help.people.to_string(), help.hours.to_string());
        let title = title.map_or("", |(_, title)| title);
        csv.row(&[Field::Text(key.id.as_str()), Field::Text(title), Field::Figure(&people), Field::Figure(&hours)]);
    }
    Ok(content(csv))
}

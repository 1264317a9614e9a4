//! A statement as one table: how it began, what moved, how it ended, and its views.

use super::Statement;
use crate::domain::csv::{Csv, Field};
use crate::domain::ledger::figures::Figures;

const COLUMNS: [&str; 19] = [
    "statement",
    "row",
    "seq",
    "at",
    "cause",
    "sponsor",
    "fund",
    "project",
    "committed",
    "promised",
    "due",
    "paid",
    "confirmed",
    "unspent",
    "currency",
    "reference",
    "signed_by",
    "reason",
    "journal_hash",
];

/// What stands in one row beside its figures.
#[derive(Default)]
struct Words<'a> {
    row: &'static str,
    seq: String,
    at: String,
    cause: &'static str,
    sponsor: &'a str,
    fund: &'a str,
    project: String,
    reference: &'a str,
    by: String,
    reason: &'a str,
    hash: String,
}

impl Statement {
    /// It as a table for spreadsheets. Figures of rows other than movements are those at the end of the period, but for the
    /// first.
    pub fn to_csv(&self) -> String {
        let mut table = Csv::new(&COLUMNS);
        let (from, to) = (self.period.from.to_string(), self.period.to.to_string());
        let [first, last] =
            self.hashes.map_or_else(Default::default, |it| [it.first, it.last].map(|hash| hash.to_string()));
        self.row(&mut table, Words { row: "opening", at: from, hash: first, ..Words::default() }, self.opening);
        for moved in &self.movements {
            let (by, reason) = moved.cause.signed().unwrap_or_default();
            let words = Words {
                row: "movement",
                seq: moved.seq.to_string(),
                at: moved.at.to_string(),
                cause: moved.cause.word(),
                sponsor: moved.sponsor.as_str(),
                fund: moved.fund.as_str(),
                project: moved.project.as_ref().map(ToString::to_string).unwrap_or_default(),
                reference: moved.cause.reference().unwrap_or_default(),
                by: by.join(" + "),
                reason,
                hash: String::new(),
            };
            self.row(&mut table, words, moved.figures);
        }
        self.row(&mut table, Words { row: "closing", at: to, hash: last, ..Words::default() }, self.closing);
        self.views(&mut table);
        table.into_text()
    }

    fn views(&self, table: &mut Csv) {
        for fund in &self.by_fund {
            let (sponsor, of) = (fund.sponsor.as_str(), fund.row.of.as_str());
            self.row(table, Words { row: "fund", sponsor, fund: of, ..Words::default() }, fund.row.closing);
        }
        for project in &self.by_project {
            let words = Words { row: "project", project: project.of.to_string(), ..Words::default() };
            self.row(table, words, project.closing);
        }
        for grant in &self.grants {
            let (sponsor, fund) = (grant.sponsor.as_str(), grant.fund.as_str());
            let words = Words { row: "grant", sponsor, fund, project: grant.row.of.to_string(), ..Words::default() };
            self.row(table, words, grant.row.closing);
        }
    }

    fn row(&self, table: &mut Csv, words: Words<'_>, figures: Figures) {
        let amounts = figures.named().map(|(_, amount)| self.currency.major(amount));
        let mut fields = vec![
            Field::Text(&self.number),
            Field::Figure(words.row),
            Field::Figure(&words.seq),
            Field::Figure(&words.at),
            Field::Figure(words.cause),
            Field::Text(words.sponsor),
            Field::Text(words.fund),
            Field::Text(&words.project),
        ];
        fields.extend(amounts.iter().map(|amount| Field::Figure(amount)));
        fields.push(Field::Figure(self.currency.code()));
        fields.extend([Field::Text(words.reference), Field::Text(&words.by), Field::Text(words.reason)]);
        fields.push(Field::Figure(&words.hash));
        table.row(&fields);
    }
}

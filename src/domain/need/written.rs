//! What a holder wrote of a need, as the fields of the form hold it; read here, with every mistake at once.

use jiff::civil::Date;

use super::{Amount, Detail, Help, Kind};
use crate::domain::language::{Lang, Texts};
use crate::domain::refusal::{Arg, Checked, Refusal};
use crate::domain::shelf::Shelf;
use crate::domain::written::{Measure, Mistakes};

/// The most characters of what is needed, of more about it, and of a unit or a place.
const WHAT: Measure = Measure::line(140, "missing");
const MORE: Measure = Measure::paragraphs(1500, "").or_none();
const THANKS: Measure = Measure::paragraphs(1000, "").or_none();
const UNIT: Measure = Measure::line(40, "").or_none();
const PLACE: Measure = Measure::line(160, "").or_none();
/// The most of anything that somebody means to ask for.
const MOST: i64 = 100_000;
/// How far ahead a day may lie: a later one is a slip of the year.
const MOST_DAYS: i32 = 3 * 366;

/// Where a need is declared: the region's projects, its languages, and its day.
#[derive(Debug, Clone, Copy)]
pub struct Around<'a> {
    /// The languages of its texts, the region's own first.
    pub languages: &'a [Lang],
    /// Its projects.
    pub shelf: &'a Shelf,
    /// The day that it is there.
    pub today: Date,
}

/// The fields of the form of a need.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Written {
    /// `kind`.
    pub kind: String,
    /// `what.fr`, ...
    pub what: Texts,
    /// `more.fr`, ...
    pub more: Texts,
    /// `count`.
    pub count: String,
    /// `unit`.
    pub unit: String,
    /// `until`.
    pub until: String,
    /// `place`.
    pub place: String,
}

impl Written {
    /// A need as its form shows it.
    pub fn of(kind: Kind, detail: &Detail) -> Self {
        let amount = detail.amount.as_ref();
        Self {
            kind: kind.word().into(),
            what: detail.what.clone(),
            more: detail.more.clone(),
            count: amount.map_or_else(String::new, |amount| amount.count.to_string()),
            unit: amount.map_or_else(String::new, |amount| amount.unit.clone()),
            until: detail.until.map_or_else(String::new, |until| until.to_string()),
            place: detail.place.clone(),
        }
    }

    /// What was written; `before` is what the need said until now, whose day may have passed.
    pub(super) fn read(&self, around: &Around<'_>, before: Option<&Detail>) -> Checked<(Kind, Detail)> {
        let mut mistakes = Mistakes::default();
        let kind = self.kind.parse::<Kind>().map_err(|_| Refusal::of("kind", "missing"));
        let kind = mistakes.keep(kind);
        let any = any_of(around.languages, &self.what);
        let what = mistakes.texts("what", &self.what, WHAT, any);
        let more = mistakes.texts("more", &self.more, MORE, any_of(around.languages, &self.more));
        let amount = self.amount(&mut mistakes);
        let until = self.until(&mut mistakes, around.today, before.and_then(|before| before.until));
        let place = mistakes.text("place", &self.place, PLACE);
        mistakes.whole(kind.map(|kind| (kind, Detail { what, more, amount, until, place })))
    }

    fn amount(&self, mistakes: &mut Mistakes) -> Option<Amount> {
        let count = number(mistakes, "count", &self.count);
        let unit = mistakes.text("unit", &self.unit, UNIT);
        let lacks = count.is_none() && !unit.is_empty() && self.count.trim().is_empty();
        mistakes.add_if(lacks, || Refusal::of("count", "need-count-missing"));
        count.map(|count| Amount { count, unit })
    }

    fn until(&self, mistakes: &mut Mistakes, today: Date, before: Option<Date>) -> Option<Date> {
        if self.until.trim().is_empty() {
            return None;
        }
        let until = mistakes.day("until", &self.until)?;
        let is_past = until < today && before != Some(until);
        mistakes.add_if(is_past, || Refusal::of("until", "need-day-past").with("today", Arg::Day(today)));
        let is_far = until.duration_since(today).as_hours() / 24 > i64::from(MOST_DAYS);
        mistakes.add_if(is_far, || Refusal::of("until", "need-day-far"));
        Some(until)
    }
}

/// The fields of the form that says a need is met.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WrittenThanks {
    /// `thanks.fr`, ...
    pub thanks: Texts,
    /// `people`.
    pub people: String,
    /// `hours`.
    pub hours: String,
}

impl WrittenThanks {
    pub(super) fn read(&self, around: &Around<'_>) -> Checked<(Texts, Help)> {
        let mut mistakes = Mistakes::default();
        let thanks = mistakes.texts("thanks", &self.thanks, THANKS, any_of(around.languages, &self.thanks));
        let people = number(&mut mistakes, "people", &self.people);
        let hours = number(&mut mistakes, "hours", &self.hours);
        let lacks = hours.is_some() && people.is_none() && self.people.trim().is_empty();
        mistakes.add_if(lacks, || Refusal::of("people", "need-people-missing"));
        mistakes.or((thanks, Help { people: people.unwrap_or(0), hours: hours.unwrap_or(0) }))
    }
}

/// A whole number within reason; none where nothing was typed.
fn number(mistakes: &mut Mistakes, field: &'static str, typed: &str) -> Option<u32> {
    let number = mistakes.count(field, typed)?;
    let is_much = number > MOST;
    mistakes.add_if(is_much, || Refusal::of(field, "need-too-many").with("most", Arg::Number(MOST)));
    u32::try_from(number).ok().filter(|_| !is_much)
}

/// A language that the text is in, the region's own first: holders write in theirs, and a need in one is better than none.
fn any_of(languages: &[Lang], text: &Texts) -> Lang {
    let written = languages.iter().copied().find(|lang| text.get(*lang).is_some_and(|text| !text.trim().is_empty()));
    written.or_else(|| languages.first().copied()).unwrap_or(Lang::FR)
}

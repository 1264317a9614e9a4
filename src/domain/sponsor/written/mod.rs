//! What sponsors type, read: every mistake beside its field.

mod profile;
mod reach;
mod rule;
mod trying;
mod vote;

use jiff::Timestamp;

use super::command::{Ground, lawful};
use super::draft::{Draft, Nature};
use super::organisation::Kind;
use crate::domain::fund::{Conditions, Counts, Payout, Rule, Threshold};
use crate::domain::language::Texts;
use crate::domain::money::Currency;
use crate::domain::project::{ProjectKey, Slug};
use crate::domain::refusal::{Checked, Refusal};
use crate::domain::written::{Measure, Mistakes};

pub use profile::WrittenProfile;
pub(super) use reach::Known;
pub use rule::{RULES, STEP_FIELDS, WrittenStep, counts_gifts, rule_word};
pub use trying::{Trying, tried};

use vote::vote;

/// Characters of a name, per language.
const MOST_NAME: usize = 80;
/// Characters of a sentence, per language.
const MOST_SENTENCE: usize = 240;
/// Percent of a goal that a condition may ask for: ten times the goal is more than any campaign is promised anything for.
const MOST_PERCENT: i64 = 1_000;

/// A fund's form, as it was typed.
#[derive(Debug, Clone, Default)]
pub struct WrittenFund {
    /// What it is called.
    pub name: Texts,
    /// One sentence for residents.
    pub sentence: Texts,
    /// The first lot.
    pub budget: String,
    /// When it opens, in the region's zone.
    pub opens: String,
    /// When it closes, excluded.
    pub closes: String,
    /// The word of its rule.
    pub rule: String,
    /// Of `ratio`: euros for each euro, `1`, `0,5` or `1/3`.
    pub ratio: String,
    /// Of `steps`.
    pub steps: Vec<WrittenStep>,
    /// Of `last_mile`: percent of the goal.
    pub last_mile: String,
    /// Of `per_backer`.
    pub per_backer: String,
    /// Of `gift`: the sum.
    pub gift: String,
    /// Of `gift`: the project, `host/id`.
    pub project: String,
    /// Of `share`: `crowd`, `backers` or `quadratic`.
    pub share: String,
    /// The most for one project.
    pub cap: String,
    /// Percent of the goal that must be there.
    pub percent: String,
    /// Backers that must be there.
    pub backers: String,
    /// Money of the crowd that must be there.
    pub amount: String,
    /// `sticky` or `live`.
    pub threshold: String,
    /// `from_start` or `from_opening`.
    pub counts: String,
    /// `on_success`, `at_end` or `when_met`.
    pub payout: String,
    /// Whether it gives only where no other fund does.
    pub exclusive: bool,
    /// `all`, `projects`, `call`, `collection`, `categories` or `towns`.
    pub reach: String,
    /// The projects, `host/id`.
    pub projects: Vec<String>,
    /// The call.
    pub call: String,
    /// The collection.
    pub collection: String,
    /// The categories' ids.
    pub categories: Vec<String>,
    /// The towns.
    pub towns: Vec<String>,
    /// Whether residents do not read whose it is.
    pub anonymous: bool,
    /// The word of its nature.
    pub nature: String,
    /// The number of the vote.
    pub vote_number: String,
    /// The day of the vote, once it is taken.
    pub vote_taken: String,
    /// The line of the budget.
    pub budget_line: String,
}

impl WrittenFund {
    pub(super) fn read(
        &self,
        organisation: &Slug,
        kind: Kind,
        now: Timestamp,
        (ground, known): (&Ground, &Known<'_>),
    ) -> Checked<Draft> {
        let (customs, currency) = (&ground.customs, ground.setup.currency);
        let mut mistakes = Mistakes::default();
        let name = mistakes.texts("name", &self.name, Measure::line(MOST_NAME, "missing"), customs.main);
        let sentence = Measure::line(MOST_SENTENCE, "missing").or_none();
        let sentence = mistakes.texts("sentence", &self.sentence, sentence, customs.main);
        let budget = mistakes.amount("budget", &self.budget, currency, 1);
        let opens = mistakes.instant("opens", &self.opens, customs);
        let closes = mistakes.instant("closes", &self.closes, customs);
        mistakes.add_if(opens.zip(closes).is_some_and(|(opens, closes)| closes <= opens), || {
            Refusal::of("closes", "closes_before_opens")
        });
        let rule = self.rule(&mut mistakes, currency, ground);
        let cap = self.sum(&mut mistakes, "cap", &self.cap, currency);
        mistakes.add_if(cap.zip(budget).is_some_and(|(cap, budget)| cap > budget), || {
            Refusal::of("cap", "cap-over-budget")
        });
        let one = match &rule {
            Some(Rule::Gift { amount, .. }) => Some(("gift", *amount)),
            Some(Rule::PerBacker { amount }) => Some(("per_backer", *amount)),
            Some(Rule::Steps { steps }) => steps.iter().map(|step| step.amount).max().map(|most| ("steps", most)),
            _ => None,
        };
        if let (Some((field, one)), Some(budget)) = (one, budget) {
            mistakes.add_if(one > budget, || Refusal::of(field, "cap-over-budget"));
        }
        let conditions = Conditions {
            percent: mistakes.percent("percent", &self.percent, MOST_PERCENT),
            backers: mistakes.count("backers", &self.backers),
            amount: self.sum(&mut mistakes, "amount", &self.amount, currency),
        };
        let threshold = word(&mut mistakes, "threshold", &self.threshold, &THRESHOLDS);
        let counts = match counts_gifts(&self.rule) {
            true => word(&mut mistakes, "counts", &self.counts, &COUNTS),
            false => Some(Counts::FromStart),
        };
        let payout = word(&mut mistakes, "payout", &self.payout, &PAYOUTS);
        let reach = self.reach(&mut mistakes, ground, known);
        let nature = Nature::of_word(&self.nature);
        mistakes.add_if(nature.is_none(), || Refusal::of("nature", "choose-one"));
        let typed = [&self.vote_number, &self.vote_taken, &self.budget_line].map(String::as_str);
        let vote = (kind == Kind::PublicBody).then(|| vote(&mut mistakes, typed, now, customs));
        let read = (|| {
            Some(Draft {
                organisation: organisation.clone(),
                name,
                sentence,
                budget: budget?,
                opens: opens?,
                closes: closes?,
                rule: rule?,
                cap_per_project: cap,
                conditions,
                threshold: threshold?,
                counts: counts?,
                payout: payout?,
                exclusive: self.exclusive,
                reach: reach?,
                anonymous: self.anonymous,
                nature: nature?,
                vote,
            })
        })();
        if let Some(draft) = &read {
            lawful(&mut mistakes, kind, draft);
        }
        mistakes.whole(read)
    }

    fn sum(&self, mistakes: &mut Mistakes, field: &'static str, typed: &str, currency: Currency) -> Option<i64> {
        if typed.trim().is_empty() { None } else { mistakes.amount(field, typed, currency, 1) }
    }
}

const THRESHOLDS: [(&str, Threshold); 2] = [("sticky", Threshold::Sticky), ("live", Threshold::Live)];
const COUNTS: [(&str, Counts); 2] = [("from_start", Counts::FromStart), ("from_opening", Counts::FromOpening)];
const PAYOUTS: [(&str, Payout); 3] =
    [("on_success", Payout::OnSuccess), ("at_end", Payout::AtEnd), ("when_met", Payout::WhenMet)];
fn word<T: Copy>(mistakes: &mut Mistakes, field: &'static str, typed: &str, words: &[(&str, T)]) -> Option<T> {
    let found = words.iter().find(|(word, _)| *word == typed).map(|(_, value)| *value);
    mistakes.add_if(found.is_none(), || Refusal::of(field, "choose-one"));
    found
}

fn named(mistakes: &mut Mistakes, field: &'static str, typed: &str) -> Option<Slug> {
    let slug = typed.trim().parse().ok();
    mistakes.add_if(slug.is_none(), || Refusal::of(field, "choose-one"));
    slug
}

/// A project as a form names it, `host/id`.
pub fn named_project(text: &str) -> Option<ProjectKey> {
    let (host, id) = text.trim().split_once('/')?;
    Some(ProjectKey { host: host.parse().ok()?, id: id.parse().ok()? })
}

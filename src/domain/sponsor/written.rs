//! What sponsors type, read: every mistake beside its field.

use std::collections::BTreeSet;

use jiff::Timestamp;

use super::command::{Ground, lawful};
use super::draft::{Draft, Nature, Reach, Vote};
use super::organisation::{Kind, Profile};
use crate::domain::fund::{Conditions, Counts, Payout, Ratio, Rule, ShareBy, Step, Threshold};
use crate::domain::grants::in_register;
use crate::domain::language::Texts;
use crate::domain::money::Currency;
use crate::domain::project::{ProjectKey, Slug};
use crate::domain::refusal::{Checked, Refusal};
use crate::domain::state::RegionState;
use crate::domain::written::{Customs, Measure, Mistakes};

/// The words of the rules, in the order of forms; the text `rule-WORD` says each.
pub const RULES: [&str; 6] = ["ratio", "steps", "last_mile", "per_backer", "gift", "share"];
/// The fields of the steps that a form offers: percent of the goal, backers, and the sum.
pub const STEP_FIELDS: [[&str; 3]; 5] = [
    ["step1.percent", "step1.backers", "step1.amount"],
    ["step2.percent", "step2.backers", "step2.amount"],
    ["step3.percent", "step3.backers", "step3.amount"],
    ["step4.percent", "step4.backers", "step4.amount"],
    ["step5.percent", "step5.backers", "step5.amount"],
];
/// Characters of a name, per language.
const MOST_NAME: usize = 80;
/// Characters of a sentence, per language.
const MOST_SENTENCE: usize = 240;
/// Characters of an organisation's page, per language.
const MOST_ABOUT: usize = 4_000;
/// Percent of a goal that a condition may ask for: ten times the goal is more than any campaign is promised anything for.
const MOST_PERCENT: i64 = 1_000;
/// Projects, categories or towns that one fund names.
const MOST_NAMED: usize = 300;

/// Whether it matters to a rule, by its word, from when gifts count: a last mile and a gift look at the whole.
pub fn counts_gifts(rule: &str) -> bool {
    !matches!(rule, "last_mile" | "gift")
}

/// An organisation's form.
#[derive(Debug, Clone, Default)]
pub struct WrittenProfile {
    /// The word of its kind.
    pub kind: String,
    /// Its number in the register.
    pub registration: String,
    /// One sentence.
    pub sentence: Texts,
    /// Its page.
    pub about: Texts,
    /// Its page elsewhere.
    pub site: String,
}

impl WrittenProfile {
    pub(super) fn read(&self, customs: &Customs) -> Checked<Profile> {
        let mut mistakes = Mistakes::default();
        let kind = Kind::of_word(&self.kind);
        mistakes.add_if(kind.is_none(), || Refusal::of("kind", "choose-one"));
        let registration = mistakes.text("registration", &self.registration, Measure::line(40, "missing"));
        if !registration.is_empty() {
            mistakes.keep(in_register(&registration).map_err(|error| Refusal::of("registration", error.code())));
        }
        let sentence = Measure::line(MOST_SENTENCE, "missing").or_none();
        let sentence = mistakes.texts("sentence", &self.sentence, sentence, customs.main);
        let about = Measure::paragraphs(MOST_ABOUT, "missing").or_none();
        let about = mistakes.texts("about", &self.about, about, customs.main);
        let site = self.site.trim();
        let is_address = site.starts_with("https://") && site.len() <= 300 && !site.contains(['"', '<', ' ']);
        let wrong = !(site.is_empty() || is_address);
        mistakes.add_if(wrong, || Refusal::of("site", "not-https"));
        let site = (!site.is_empty()).then(|| site.to_owned());
        mistakes.whole(kind).map(|kind| Profile { kind, registration, sentence, about, site })
    }
}

/// A step of the form.
#[derive(Debug, Clone, Default)]
pub struct WrittenStep {
    /// Percent of the goal.
    pub percent: String,
    /// Number of backers.
    pub backers: String,
    /// The sum.
    pub amount: String,
}

/// What a reach may name: what there is now, and what the draft names already.
pub(super) struct Known<'a> {
    /// The region as it is.
    pub(super) state: &'a RegionState,
    /// As the fund was written before.
    pub(super) before: Option<&'a Draft>,
}

impl Known<'_> {
    fn holds(&self, reach: &Reach, ground: &Ground) -> bool {
        let seen = || ground.sightings.values();
        match reach {
            _ if self.before.is_some_and(|before| before.reach == *reach) => true,
            Reach::All | Reach::Projects(_) => true,
            Reach::Call(slug) => self.state.calls.get(slug).is_some(),
            Reach::Collection(slug) => self.state.curation.collection(slug).is_some(),
            Reach::Categories(ids) => {
                ids.iter().all(|id| seen().any(|seen| seen.category.as_deref() == Some(id.as_str())))
            }
            Reach::Towns(towns) => {
                towns.iter().all(|town| seen().any(|seen| seen.town.as_deref() == Some(town.as_str())))
            }
        }
    }
}

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

    fn rule(&self, mistakes: &mut Mistakes, currency: Currency, ground: &Ground) -> Option<Rule> {
        Some(match self.rule.as_str() {
            "ratio" => {
                let k = ratio(&self.ratio).filter(|k| k.is_positive());
                mistakes.add_if(k.is_none(), || Refusal::of("ratio", "ratio-unread"));
                Rule::Ratio { k: k? }
            }
            "steps" => Rule::Steps { steps: self.steps(mistakes, currency)? },
            "last_mile" => {
                mistakes.add_if(self.last_mile.trim().is_empty(), || Refusal::of("last_mile", "missing"));
                Rule::LastMile { percent: mistakes.percent("last_mile", &self.last_mile, 100)? }
            }
            "per_backer" => Rule::PerBacker { amount: mistakes.amount("per_backer", &self.per_backer, currency, 1)? },
            "gift" => {
                let amount = mistakes.amount("gift", &self.gift, currency, 1);
                let project = named_project(&self.project).filter(|key| ground.sightings.contains_key(key));
                mistakes.add_if(project.is_none(), || Refusal::of("project", "unknown_project"));
                Rule::Gift { project: project?, amount: amount? }
            }
            "share" => Rule::Share { by: Some(word(mistakes, "share", &self.share, &SHARES)?) },
            _ => {
                mistakes.add(Refusal::of("rule", "choose-one"));
                return None;
            }
        })
    }

    /// The steps that were filled in.
    fn steps(&self, mistakes: &mut Mistakes, currency: Currency) -> Option<Vec<Step>> {
        let blank = |text: &String| text.trim().is_empty();
        let filled = STEP_FIELDS.iter().zip(&self.steps);
        let filled: Vec<_> =
            filled.filter(|(_, step)| ![&step.percent, &step.backers, &step.amount].into_iter().all(blank)).collect();
        mistakes.add_if(filled.is_empty(), || Refusal::of("steps", "steps-missing"));
        let read: Vec<_> = filled
            .into_iter()
            .map(|([in_percent, in_backers, in_amount], step)| {
                let percent = mistakes.percent(in_percent, &step.percent, MOST_PERCENT);
                let backers = mistakes.count(in_backers, &step.backers);
                let amount = mistakes.amount(in_amount, &step.amount, currency, 1);
                let asks_nothing = blank(&step.percent) && blank(&step.backers);
                mistakes.add_if(asks_nothing, || Refusal::of(in_percent, "step-asks-nothing"));
                Some(Step { percent, backers, amount: amount? })
            })
            .collect();
        read.into_iter().collect::<Option<Vec<_>>>().filter(|steps| !steps.is_empty())
    }

    fn reach(&self, mistakes: &mut Mistakes, ground: &Ground, known: &Known<'_>) -> Option<Reach> {
        // A gift is for its project, whatever else the form holds.
        if self.rule == "gift" {
            return named_project(&self.project).map(|key| Reach::Projects(BTreeSet::from([key])));
        }
        let reach = self.named_reach(mistakes, ground)?;
        let field = match &reach {
            Reach::Call(_) => "call",
            Reach::Collection(_) => "collection",
            Reach::Categories(_) => "categories",
            Reach::Towns(_) => "towns",
            Reach::All | Reach::Projects(_) => return Some(reach),
        };
        mistakes.add_if(!known.holds(&reach, ground), || Refusal::of(field, "choose-one"));
        Some(reach)
    }

    fn named_reach(&self, mistakes: &mut Mistakes, ground: &Ground) -> Option<Reach> {
        let mut many = |field, count: usize| {
            mistakes.add_if(count == 0, || Refusal::of(field, "choose-one"));
            mistakes.add_if(count > MOST_NAMED, || Refusal::of(field, "too-many"));
        };
        let set = |names: &[String]| names.iter().map(|name| name.trim().to_owned()).collect::<BTreeSet<_>>();
        Some(match self.reach.as_str() {
            "all" => Reach::All,
            "projects" => {
                let keys: Vec<_> = self.projects.iter().map(|text| named_project(text)).collect();
                let known: Option<BTreeSet<_>> = keys.into_iter().collect();
                let known = known.filter(|keys| keys.iter().all(|key| ground.sightings.contains_key(key)));
                many("projects", known.as_ref().map_or(1, BTreeSet::len));
                mistakes.add_if(known.is_none(), || Refusal::of("projects", "unknown_project"));
                Reach::Projects(known?)
            }
            "call" => Reach::Call(named(mistakes, "call", &self.call)?),
            "collection" => Reach::Collection(named(mistakes, "collection", &self.collection)?),
            "categories" => {
                many("categories", self.categories.len());
                Reach::Categories(set(&self.categories))
            }
            "towns" => {
                many("towns", self.towns.len());
                Reach::Towns(set(&self.towns))
            }
            _ => {
                mistakes.add(Refusal::of("reach", "choose-one"));
                return None;
            }
        })
    }

    fn sum(&self, mistakes: &mut Mistakes, field: &'static str, typed: &str, currency: Currency) -> Option<i64> {
        if typed.trim().is_empty() { None } else { mistakes.amount(field, typed, currency, 1) }
    }
}

const THRESHOLDS: [(&str, Threshold); 2] = [("sticky", Threshold::Sticky), ("live", Threshold::Live)];
const COUNTS: [(&str, Counts); 2] = [("from_start", Counts::FromStart), ("from_opening", Counts::FromOpening)];
const PAYOUTS: [(&str, Payout); 3] =
    [("on_success", Payout::OnSuccess), ("at_end", Payout::AtEnd), ("when_met", Payout::WhenMet)];
const SHARES: [(&str, ShareBy); 3] =
    [("crowd", ShareBy::Crowd), ("backers", ShareBy::Backers), ("quadratic", ShareBy::Quadratic)];

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

/// The word of a rule; the text `rule-WORD` says it.
pub fn rule_word(rule: &Rule) -> &'static str {
    match rule {
        Rule::Ratio { .. } => "ratio",
        Rule::Steps { .. } => "steps",
        Rule::LastMile { .. } => "last_mile",
        Rule::PerBacker { .. } => "per_backer",
        Rule::Gift { .. } => "gift",
        Rule::Share { .. } => "share",
        Rule::Unknown => "unknown",
    }
}

/// Other figures that a sponsor tries; what is blank stays as it is drafted.
#[derive(Debug, Clone, Default)]
pub struct Trying {
    /// Of `ratio`.
    pub ratio: String,
    /// The first lot.
    pub budget: String,
    /// The most for one project.
    pub cap: String,
    /// Backers that must be there.
    pub backers: String,
}

/// A draft with other figures.
pub fn tried(draft: &Draft, trying: &Trying, currency: &Currency) -> Checked<Draft> {
    let mut mistakes = Mistakes::default();
    let mut tried = draft.clone();
    let mut sum = |field, typed: &str, now: Option<i64>| match typed.trim() {
        "" => now,
        typed => mistakes.amount(field, typed, *currency, 1),
    };
    let budget = sum("budget", &trying.budget, Some(draft.budget));
    tried.cap_per_project = sum("cap", &trying.cap, draft.cap_per_project);
    tried.budget = budget.unwrap_or(draft.budget);
    mistakes
        .add_if(tried.cap_per_project.is_some_and(|cap| cap > tried.budget), || Refusal::of("cap", "cap-over-budget"));
    if let (Rule::Ratio { k }, false) = (&mut tried.rule, trying.ratio.trim().is_empty()) {
        match ratio(&trying.ratio).filter(|other| other.is_positive()) {
            Some(other) => *k = other,
            None => mistakes.add(Refusal::of("ratio", "ratio-unread")),
        }
    }
    if !trying.backers.trim().is_empty() {
        tried.conditions.backers = mistakes.count("backers", &trying.backers);
    }
    mistakes.or(tried)
}

impl Vote {
    /// A decision as a form writes it, once it is taken.
    pub fn read(number: &str, taken: &str, budget_line: &str, now: Timestamp, customs: &Customs) -> Checked<Self> {
        let mut mistakes = Mistakes::default();
        mistakes.add_if(taken.trim().is_empty(), || Refusal::of("vote_taken", "missing"));
        let vote = vote(&mut mistakes, [number, taken, budget_line], now, customs);
        mistakes.or(vote)
    }
}

/// A decision: its number, the day it was taken, none where it is still to be, and the line of the budget.
fn vote(mistakes: &mut Mistakes, [number, taken, budget_line]: [&str; 3], now: Timestamp, customs: &Customs) -> Vote {
    let taken = match taken.trim() {
        "" => None,
        typed => mistakes.day("vote_taken", typed),
    };
    let today = customs.zone.to_datetime(now).date();
    mistakes.add_if(taken.is_some_and(|taken| taken > today), || Refusal::of("vote_taken", "vote-ahead"));
    // The number is known once the vote is taken.
    let measure = Measure::line(60, "vote-number-missing");
    let measure = if taken.is_some() { measure } else { measure.or_none() };
    Vote {
        number: mistakes.text("vote_number", number, measure),
        taken,
        budget_line: mistakes.text("budget_line", budget_line, Measure::line(60, "missing")),
    }
}

/// A project as a form names it, `host/id`.
pub fn named_project(text: &str) -> Option<ProjectKey> {
    let (host, id) = text.trim().split_once('/')?;
    Some(ProjectKey { host: host.parse().ok()?, id: id.parse().ok()? })
}

/// Euros for each euro: a fraction as it stands, or a decimal number as the fraction it is.
fn ratio(typed: &str) -> Option<Ratio> {
    let typed: String = typed.trim().replace(',', ".");
    if let Ok(exact) = typed.parse::<Ratio>() {
        return Some(exact).filter(|ratio| ratio.denominator <= 1_000_000 && ratio.numerator <= 1_000_000);
    }
    // More than four decimals nobody promises.
    let (whole, part) = typed.split_once('.')?;
    let digits = part.len().try_into().ok().filter(|digits| (1..=4).contains(digits))?;
    let scale = 10_i64.pow(digits);
    let digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit()).then(|| text.parse::<i64>().ok()).flatten();
    let numerator = digits(whole)?.checked_mul(scale)?.checked_add(digits(part)?)?;
    let common = gcd(numerator, scale);
    Some(Ratio { numerator: numerator / common, denominator: scale / common })
}

fn gcd(a: i64, b: i64) -> i64 {
    if b == 0 { a.max(1) } else { gcd(b, a % b) }
}

#[cfg(test)]
mod unit {
    use super::*;

    #[test]
    fn a_ratio_is_read_exactly() {
        let read = |typed| ratio(typed).map(|ratio| ratio.to_string());
        assert_eq!(read("1").as_deref(), Some("1"));
        assert_eq!(read("1/3").as_deref(), Some("1/3"));
        assert_eq!(read("0,5").as_deref(), Some("1/2"));
        assert_eq!(read("0.25").as_deref(), Some("1/4"));
        assert_eq!(read("1,50").as_deref(), Some("3/2"));
        for wrong in ["", "x", "0.12345", "1.2.3", "-1.5", "1e3", "+2"] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }
}

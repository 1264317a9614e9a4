//! The rule of a fund's form, read: each asks for other figures.

use super::{MOST_PERCENT, WrittenFund, named_project, word};
use crate::domain::fund::{Ratio, Rule, ShareBy, Step};
use crate::domain::money::Currency;
use crate::domain::refusal::Refusal;
use crate::domain::sponsor::command::Ground;
use crate::domain::written::Mistakes;

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

/// Whether it matters to a rule, by its word, from when gifts count: a last mile and a gift look at the whole.
pub fn counts_gifts(rule: &str) -> bool {
    !matches!(rule, "last_mile" | "gift")
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

impl WrittenFund {
    pub(super) fn rule(&self, mistakes: &mut Mistakes, currency: Currency, ground: &Ground) -> Option<Rule> {
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
}

const SHARES: [(&str, ShareBy); 3] =
    [("crowd", ShareBy::Crowd), ("backers", ShareBy::Backers), ("quadratic", ShareBy::Quadratic)];

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

/// Euros for each euro: a fraction as it stands, or a decimal number as the fraction it is.
pub(super) fn ratio(typed: &str) -> Option<Ratio> {
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
        .filter(|ratio| ratio.numerator <= 1_000_000)
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

//! Whether a project that no host knows yet would be shown: a candidate made from a holder's answers, judged by the very rules
//! that decide over projects. Nothing is kept.

use std::sync::Arc;

use crate::domain::gazetteer::{Entry, Gazetteer, area_name};
use crate::domain::language::Texts;
use crate::domain::membership::{Finding, Ground, Located, Rule, Step, Verdict, explain};
use crate::domain::money::{Currency, InvalidMoney, Money};
use crate::domain::place::Place;
use crate::domain::policy::{Breach, Policy};
use crate::domain::project::{Category, Funding, Goal, Project};
use crate::domain::region::Region;
use crate::domain::sketch::{Given, Sketch, typed_sum};

/// A question of the form. Only those are asked whose answer can change the verdict.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Question {
    /// Where it is.
    Place,
    /// How much it asks for.
    Amount,
    /// How money is given.
    Kind,
    /// Whether something is given in return.
    Rewards,
    /// Its category on the host.
    Category,
}

/// An answer that cannot be used, and why.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mistake {
    /// There is none.
    Missing,
    /// It cannot be read as what was asked for.
    Unreadable,
    /// A sum beyond what is counted.
    TooLarge,
    /// A sum of nothing.
    Nothing,
}

/// What came of the answers.
#[derive(Debug, PartialEq)]
pub enum Outcome {
    /// Some cannot be used.
    Mistakes(Vec<(Question, Mistake)>),
    /// All can.
    Answer(Answer),
}

/// What the rules say of the candidate.
#[derive(Debug, PartialEq)]
pub struct Answer {
    /// In, out, or for a person to decide.
    pub verdict: Verdict,
    /// The rule of the territory that decided, if any did.
    pub territory: Option<Step>,
    /// The candidate's sum, where it was asked.
    pub amount: Option<Money>,
    /// How its money is given.
    pub funding: Funding,
    /// Each rule of the policy that there is, and whether the candidate keeps it.
    pub policy: Vec<(Breach, bool)>,
    /// Where a name may mean several places: what to write instead, those inside first.
    pub meanings: Vec<Meaning>,
}

/// One of several places that a name may mean.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meaning {
    /// What names it alone: «66500 Prades».
    pub written: String,
    /// The department or province around it.
    pub area: Option<&'static str>,
    /// What the rules of the territory say of it.
    pub verdict: Verdict,
}

/// The questions that matter under a policy.
pub fn questions(policy: &Policy) -> Vec<Question> {
    let admits = |funding| policy.kinds.contains(&funding);
    let by_rewards = policy.rewards_expected || admits(Funding::Donation) != admits(Funding::Reward);
    let all = [
        (Question::Place, true),
        (Question::Amount, policy.goal_ceiling.is_some()),
        (Question::Kind, true),
        (Question::Rewards, by_rewards),
        (Question::Category, policy.limits_categories()),
    ];
    all.into_iter().filter(|(_, matters)| *matters).map(|(question, _)| question).collect()
}

/// Judges the answers for a region. `categories` are those that the form offers, by id.
pub fn check(sketch: &Sketch, region: &Arc<Region>, categories: &[String], gazetteer: &Gazetteer) -> Outcome {
    let asked = questions(&region.policy);
    let amount = amount(sketch, currency(&region.policy));
    let mistake = |question: &Question| {
        let found = match question {
            Question::Place if sketch.place.is_empty() => Some(Mistake::Missing),
            Question::Place => (!sketch.place.chars().any(char::is_alphanumeric)).then_some(Mistake::Unreadable),
            Question::Amount => amount.err(),
            Question::Kind => unknown(&sketch.kind, sketch.given().is_some()),
            Question::Rewards => unknown(&sketch.rewards, sketch.rewards().is_some()),
            Question::Category => unknown(&sketch.category, categories.contains(&sketch.category)),
        };
        found.map(|mistake| (*question, mistake))
    };
    let mistakes: Vec<_> = asked.iter().filter_map(mistake).collect();
    match (sketch.given(), mistakes.is_empty()) {
        (Some(given), true) => {
            let amount = amount.ok().filter(|_| asked.contains(&Question::Amount));
            Outcome::Answer(answer(sketch, given, amount, region, gazetteer))
        }
        _ => Outcome::Mistakes(mistakes),
    }
}

/// The currency of the sum asked for: the ceiling's.
pub fn currency(policy: &Policy) -> Currency {
    policy.goal_ceiling.map_or(Currency::EUR, |ceiling| ceiling.currency)
}

fn unknown(answer: &str, is_known: bool) -> Option<Mistake> {
    match (answer.is_empty(), is_known) {
        (true, _) => Some(Mistake::Missing),
        (false, false) => Some(Mistake::Unreadable),
        (false, true) => None,
    }
}

fn amount(sketch: &Sketch, currency: Currency) -> Result<Money, Mistake> {
    if sketch.amount.is_empty() {
        return Err(Mistake::Missing);
    }
    match typed_sum(&sketch.amount, currency) {
        Ok(sum) if sum.minor <= 0 => Err(Mistake::Nothing),
        Ok(sum) => Ok(sum),
        Err(InvalidMoney::TooLarge(_)) => Err(Mistake::TooLarge),
        Err(_) => Err(Mistake::Unreadable),
    }
}

fn answer(sketch: &Sketch, given: Given, amount: Option<Money>, region: &Arc<Region>, gazetteer: &Gazetteer) -> Answer {
    let ground = Ground::new(region.clone(), gazetteer);
    let candidate = candidate(sketch, given, amount, region);
    let Judged { verdict, territory } = judge(&candidate, &ground, gazetteer);
    let is_ambiguous = territory.as_ref().is_some_and(|step| matches!(step.finding, Finding::Ambiguous { .. }));
    Answer {
        verdict,
        amount,
        funding: candidate.funding,
        policy: policy(&region.policy, &candidate),
        meanings: if is_ambiguous { meanings(&candidate, &ground, gazetteer) } else { Vec::new() },
        territory,
    }
}

/// The project that the answers describe, as a host would tell of it.
fn candidate(sketch: &Sketch, given: Given, amount: Option<Money>, region: &Region) -> Project {
    let gives_back = sketch.rewards() == Some(true);
    let named = |id: &String| Category { id: id.clone(), name: Texts::default() };
    Project {
        category: Some(&sketch.category).filter(|id| !id.is_empty()).map(named),
        goal: amount.map(Goal::Money),
        place: Place { city: Some(sketch.place.clone()), ..Place::default() },
        funding: match given {
            Given::Gift if gives_back => Funding::Reward,
            Given::Gift => Funding::Donation,
            Given::LoanFree => Funding::LoanFree,
            Given::LoanInterest => Funding::LoanInterest,
            Given::Equity => Funding::Equity,
        },
        rewards: u32::from(gives_back),
        ..Project::sketched(region.host.clone(), region.default_language(), currency(&region.policy))
    }
}

/// Each rule of the policy that there is, and whether the candidate keeps it.
fn policy(policy: &Policy, candidate: &Project) -> Vec<(Breach, bool)> {
    let broken: Vec<_> = policy.breaches(candidate).collect();
    let rules = [
        (Breach::GoalCeiling, policy.goal_ceiling.is_some()),
        (Breach::Kind, true),
        (Breach::Rewards, policy.rewards_expected),
        (Breach::Category, policy.limits_categories()),
    ];
    let there = rules.into_iter().filter(|(_, is_there)| *is_there);
    there.map(|(rule, _)| (rule, !broken.contains(&rule))).collect()
}

struct Judged {
    verdict: Verdict,
    territory: Option<Step>,
}

/// What the rules say, in the country among the region's where the candidate belongs best: its holder tells the host which.
fn judge(candidate: &Project, ground: &Ground, gazetteer: &Gazetteer) -> Judged {
    let countries = countries(&ground.region).into_iter();
    let judged = countries.map(|country| {
        let place = Place { country, ..candidate.place.clone() };
        let candidate = Project { place, ..candidate.clone() };
        let mut steps = explain(&Located::new(&candidate, gazetteer), ground);
        let verdict = steps.last().and_then(|step| step.verdict).unwrap_or(Verdict::Out);
        steps.retain(|step| step.rule != Rule::Policy);
        Judged { verdict, territory: steps.pop() }
    });
    judged.min_by_key(|judged| judged.verdict).unwrap_or(Judged { verdict: Verdict::Out, territory: None })
}

/// The region's countries; one unnamed where it lists none.
fn countries(region: &Region) -> Vec<Option<String>> {
    let listed: Vec<_> = region.territory.countries.iter().cloned().map(Some).collect();
    if listed.is_empty() { vec![None] } else { listed }
}

/// Places that one name may mean at most: enough for the commonest of France.
const MOST_MEANINGS: usize = 60;

/// The places that the candidate's may mean, those inside first and then by size, each as it would have to be written.
fn meanings(candidate: &Project, ground: &Ground, gazetteer: &Gazetteer) -> Vec<Meaning> {
    let mut entries = Vec::new();
    for country in countries(&ground.region) {
        let place = Place { country, ..candidate.place.clone() };
        entries.extend(gazetteer.locate(&place).into_iter().copied().map(|entry| (entry, place.country.clone())));
    }
    entries.truncate(MOST_MEANINGS);
    let meaning = |(entry, country): (Entry, Option<String>)| {
        let written = written(&entry, country.as_deref(), gazetteer)?;
        let place = Place { city: Some(written.clone()), country, ..Place::default() };
        let territory = judge(&Project { place, ..candidate.clone() }, ground, gazetteer).territory;
        let verdict = territory.and_then(|step| step.verdict).unwrap_or(Verdict::Out);
        let area = entry.subdivision().and_then(area_name);
        Some(Meaning { written, area, verdict })
    };
    let mut meanings: Vec<_> = entries.into_iter().filter_map(meaning).collect();
    meanings.sort_by_key(|meaning| meaning.verdict);
    meanings
}

/// What names the place alone: a postcode and its name, or its name and its department's.
fn written(entry: &Entry, country: Option<&str>, gazetteer: &Gazetteer) -> Option<String> {
    let name = entry.name();
    let by_code = entry.postcodes().map(|code| format!("{code} {name}"));
    let by_area = entry.subdivision().and_then(area_name).map(|area| format!("{name} ({area})"));
    let country = country.map(ToOwned::to_owned);
    by_code.chain(by_area).find(|text| {
        let place = Place { city: Some(text.clone()), country: country.clone(), ..Place::default() };
        matches!(gazetteer.locate(&place).as_slice(), [only] if *only == entry)
    })
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::region_file::{self, Known};

    fn region(more: &str) -> Arc<Region> {
        let text = format!(
            "languages = [\"fr\"]\ntimezone = \"Europe/Paris\"\nhostnames = []\ntheme = \"base\"\n[name]\nfr = \"A\"\n[host]\n\
             id = \"h\"\n[legal]\npublisher = \"P\"\nemail = \"p@example.org\"\n[territory]\ncountries = [\"FR\"]\n\
             codes = [\"FR-63\", \"FR-43\"]\nunlocated = \"review\"\n[policy]\n{more}"
        );
        Arc::new(region_file::read_text(&text, Path::new("a"), &Known::ANYTHING).unwrap().region)
    }

    fn sketch(place: &str, amount: &str) -> Sketch {
        let text = ToOwned::to_owned;
        Sketch {
            place: text(place),
            amount: text(amount),
            kind: text("gift"),
            rewards: text("yes"),
            category: text(""),
        }
    }

    fn answered(sketch: &Sketch, more: &str) -> Answer {
        match check(sketch, &region(more), &[], &Gazetteer::embedded()) {
            Outcome::Answer(answer) => answer,
            Outcome::Mistakes(mistakes) => panic!("{mistakes:?}"),
        }
    }

    #[test]
    fn only_what_can_decide_is_asked() {
        let asked = |more| questions(&region(more).policy);
        assert_eq!(asked(""), [Question::Place, Question::Kind]);
        let limited = "goal_ceiling = \"1000 EUR\"\nrewards = \"expected\"\ncategories = [\"3\"]";
        assert_eq!(
            asked(limited),
            [Question::Place, Question::Amount, Question::Kind, Question::Rewards, Question::Category]
        );
        assert!(asked("kinds = [\"donation\"]").contains(&Question::Rewards));
    }

    #[test]
    fn every_rule_is_answered_and_the_verdict_is_that_of_the_rules() {
        let ceiling = "goal_ceiling = \"1000 EUR\"\nkinds = [\"donation\"]";
        let answer = answered(&sketch("Riom", "1 500"), ceiling);
        assert_eq!(answer.verdict, Verdict::Out);
        assert_eq!(answer.territory.unwrap().verdict, Some(Verdict::In));
        assert_eq!(answer.policy, [(Breach::GoalCeiling, false), (Breach::Kind, false)]);
        assert_eq!(answered(&sketch("63200", "1 000"), "goal_ceiling = \"1000 EUR\"").verdict, Verdict::In);
        assert_eq!(answered(&sketch("Nantes", ""), "").verdict, Verdict::Out);
        assert_eq!(answered(&sketch("Trifouilly", ""), "").verdict, Verdict::Review);
    }

    #[test]
    fn a_name_of_several_places_is_offered_as_each_of_them_would_be_written() {
        let answer = answered(&sketch("Prades", ""), "");
        assert_eq!(answer.verdict, Verdict::Review);
        let first = &answer.meanings[0];
        assert_eq!(
            (first.written.as_str(), first.area, first.verdict),
            ("43300 Prades", Some("Haute-Loire"), Verdict::In)
        );
        assert!(answer.meanings.iter().any(|meaning| meaning.written == "66500 Prades"));
        for meaning in &answer.meanings {
            let again = answered(&sketch(&meaning.written, ""), "");
            assert_eq!((again.verdict, again.meanings.len()), (meaning.verdict, 0), "{meaning:?}");
        }
    }

    #[test]
    fn answers_that_cannot_be_used_are_told_one_by_one() {
        let mistakes = |sketch: &Sketch| {
            let policy = "goal_ceiling = \"1000 EUR\"\nrewards = \"expected\"\ncategories = [\"3\"]";
            match check(sketch, &region(policy), &["3".into()], &Gazetteer::embedded()) {
                Outcome::Mistakes(mistakes) => mistakes,
                Outcome::Answer(answer) => panic!("{answer:?}"),
            }
        };
        let missing = |question| (question, Mistake::Missing);
        assert_eq!(
            mistakes(&Sketch::default()),
            [Question::Place, Question::Amount, Question::Kind, Question::Rewards, Question::Category].map(missing)
        );
        let wrong = |place: &str, amount: &str| mistakes(&Sketch { category: "3".into(), ..sketch(place, amount) });
        assert_eq!(
            wrong("🏔️", "beaucoup"),
            [(Question::Place, Mistake::Unreadable), (Question::Amount, Mistake::Unreadable)]
        );
        assert_eq!(wrong("Riom", "0"), [(Question::Amount, Mistake::Nothing)]);
        assert_eq!(wrong("Riom", &format!("1{}", "0".repeat(30))), [(Question::Amount, Mistake::TooLarge)]);
        assert_eq!(wrong("Riom", &"9".repeat(80)), [(Question::Amount, Mistake::TooLarge)]);
    }
}

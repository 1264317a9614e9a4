//! One worked example of a rule: an invented campaign, put to the engine itself, so that what is read is what is done.

use jiff::{SignedDuration, Timestamp};

use super::{sum, units};
use crate::domain::fund::{
    AllocationView, Asked, Campaign, Entry, Explanation, FundId, Funds, Gift, Goal, Hold, Minor, Mode, Moment, Rule,
    Setup,
};
use crate::domain::project::{ProjectKey, Stage};
use crate::domain::refusal::Arg;
use crate::domain::sponsor::Draft;
use crate::web::page::frame::Frame;

/// What a usual campaign asks for, in whole units of money.
const GOAL: i64 = 5_000;
/// How far it is, in percent, where the rule asks for no more.
const PERCENT: i64 = 60;
/// How many gave, where the rule asks for no more.
const PEOPLE: i64 = 60;

/// An invented campaign.
struct Sample {
    key: ProjectKey,
    goal: i64,
    crowd: i64,
    people: i64,
}

/// The example in a sentence; none where the rule comes to nothing on it, or the books would not take the draft.
pub(super) fn example(draft: &Draft, setup: &Setup, frame: &Frame<'_>) -> Option<String> {
    let samples = samples(draft, setup)?;
    let books = played(draft, setup, &samples)?;
    let fund = example_id()?;
    let shares = samples.iter().map(|sample| books.allocation(&fund, &sample.key));
    let shares: Vec<AllocationView<'_>> = shares.collect::<Option<_>>()?;
    let explained = shares.first()?.explain();
    if explained.shown.amount <= 0 {
        return None;
    }
    let (first, amount) = (samples.first()?, sum(explained.shown.amount, setup, frame));
    let mut args = vec![
        ("goal", Arg::Text(sum(first.goal, setup, frame))),
        ("crowd", Arg::Text(sum(first.crowd, setup, frame))),
        ("people", Arg::Number(first.people)),
        ("sum", Arg::Text(amount)),
    ];
    let Some((other, share)) = samples.get(1).zip(shares.get(1)) else {
        let said = frame.say_args("match-example", &args);
        return Some(match bounded(draft, &explained, setup, frame) {
            Some(bounded) => format!("{said} {bounded}"),
            None => said,
        });
    };
    args.extend([
        ("crowd2", Arg::Text(sum(other.crowd, setup, frame))),
        ("people2", Arg::Number(other.people)),
        ("sum2", Arg::Text(sum(share.shown().amount, setup, frame))),
    ]);
    Some(frame.say_args("match-example-share", &args))
}

/// Why it is less than the rule comes to, where it is.
fn bounded(draft: &Draft, explained: &Explanation, setup: &Setup, frame: &Frame<'_>) -> Option<String> {
    let (amount, rule) = (explained.shown.amount, explained.entitlement);
    if rule <= amount {
        return None;
    }
    let by_cap = draft.cap_per_project.is_some_and(|cap| Minor::from(cap) <= amount);
    let word = match by_cap {
        true => "cap",
        false if explained.holds.contains(&Hold::NoMoney) => "money",
        false => "ceiling",
    };
    let args = [("sum", Arg::Text(sum(rule, setup, frame))), ("limit", Arg::Text(word.into()))];
    Some(frame.say_args("match-example-bounded", &args))
}

fn example_id() -> Option<FundId> {
    "example".parse().ok()
}

/// Campaigns on which the rule does something: two where a pot is divided.
fn samples(draft: &Draft, setup: &Setup) -> Option<Vec<Sample>> {
    let own = match &draft.rule {
        Rule::Gift { project, .. } => Some(project.clone()),
        _ => None,
    };
    let key = |id: &str| Some(ProjectKey { host: "example".parse().ok()?, id: id.parse().ok()? });
    let step = draft.rule.steps().first();
    let terms = draft.terms(&example_id()?, setup.currency.code())?;
    let (mut percent, mut people, mut least) = (PERCENT, PEOPLE, 0);
    for asked in terms.asked().chain(step.into_iter().flat_map(super::asked::of_step)) {
        match asked {
            Asked::Percent(asked) => percent = percent.max(asked),
            Asked::Backers(asked) => people = people.max(asked),
            Asked::Amount(asked) => least = least.max(asked),
        }
    }
    let mut goal = units(setup, GOAL);
    while goal.saturating_mul(percent) / 100 < least && goal < i64::MAX / 1_000 {
        goal = goal.saturating_mul(2);
    }
    let crowd = goal.saturating_mul(percent) / 100;
    let first = Sample { key: own.map_or_else(|| key("1"), Some)?, goal, crowd, people };
    if !draft.rule.is_share() {
        return Some(vec![first]);
    }
    // The other one has a third of the money from half of the people.
    let second = Sample { key: key("2")?, goal, crowd: crowd / 3, people: (people / 2).max(1) };
    Some(vec![first, second])
}

/// The books of nothing but the example, from the fund's acceptance to the figures of the samples.
fn played(draft: &Draft, setup: &Setup, samples: &[Sample]) -> Option<Funds> {
    let fund = example_id()?;
    let mut terms = draft.terms(&fund, setup.currency.code())?;
    terms.eligible = crate::domain::fund::Eligible::All;
    let mut books = Funds::new(Setup { host_tells_backers: true, ..setup.clone() });
    let mut play = Play { books: &mut books, seq: 0, now: draft.opens - SignedDuration::from_secs(1) };
    for sample in samples {
        let campaign = Campaign { goal: Some(Goal::Money(sample.goal)), mode: Mode::AllOrNothing };
        play.books.know(sample.key.clone(), campaign);
    }
    play.enter(Entry::FundAccepted { fund: Box::new(terms) })?;
    play.enter(Entry::Lot { fund, amount: draft.budget, currency: None })?;
    for sample in samples {
        play.enter(observed(sample, Stage::Announced, 0, 0))?;
    }
    play.now = draft.opens;
    for sample in samples {
        if draft.rule.is_share() {
            play.enter(gifts(sample))?;
        }
        play.enter(observed(sample, Stage::Running, sample.crowd, sample.people))?;
    }
    if draft.rule.is_share() {
        let grace = i64::from(setup.closing_grace_minutes).saturating_add(1);
        play.now = draft.closes.checked_add(SignedDuration::from_mins(grace)).ok()?;
        play.enter(Entry::Tick)?;
    }
    Some(books)
}

/// Entries one after the other.
struct Play<'a> {
    books: &'a mut Funds,
    seq: u64,
    now: Timestamp,
}

impl Play<'_> {
    fn enter(&mut self, entry: Entry) -> Option<()> {
        self.seq += 1;
        self.books.apply(Moment { seq: self.seq, at: self.now }, &entry).ok().map(|_| ())
    }
}

fn observed(sample: &Sample, stage: Stage, raised: i64, people: i64) -> Entry {
    Entry::Observation {
        project: sample.key.clone(),
        stage: Some(stage),
        raised,
        backers: Some(people),
        units: None,
        goal: Some(sample.goal),
        currency: None,
    }
}

/// As many gifts as people, all the same.
fn gifts(sample: &Sample) -> Entry {
    let each = (sample.crowd / sample.people).max(1);
    let gift = |person| Gift { who: format!("p{person}"), amount: each };
    Entry::GiftsImport {
        project: sample.key.clone(),
        gifts: (0..sample.people.min(1_000)).map(gift).collect(),
        currency: None,
    }
}

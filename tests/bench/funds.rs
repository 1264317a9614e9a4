//! What match funds cost: 100,000 observations over 10,000 projects with 1,000 funds, alone and while every state is also held
//! by a reader; a replay of 1,000,000 entries; what one euro more would bring; the state written out and read again; the same
//! observations through the journal, each acknowledged on the disk. `small` as an argument: a hundredth, to see that it works.

#![expect(clippy::print_stdout, clippy::unwrap_used, reason = "a bench tells its figures")]

use std::sync::Arc;
use std::time::Instant;

use jiff::Timestamp;
use oriel::app::journal::{Asked, Journal};
use oriel::domain::fact::Fact;
use oriel::domain::fund::{
    Campaign, Conditions, Counts, Eligible, Entry, Funds, Goal, Mode, Moment, Payout, Ratio, Rule, Setup, ShareBy,
    Step, Terms, Threshold,
};
use oriel::domain::language::Texts;
use oriel::domain::money::Currency;
use oriel::domain::project::{ProjectKey, RegionId, Stage};
use oriel::domain::sponsor::{Draft, Heard, Nature, Reach, Sighting, SponsorFact, observe};
use oriel::store::SledJournal;

const PROJECTS: u64 = 10_000;
const FUNDS: u64 = 1_000;
/// Funds that are for every project; the others name twenty.
const FOR_ALL: u64 = 10;
const START: i64 = 1_772_323_200;

/// Even numbers, the same on every run (splitmix64).
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (z ^ (z >> 31)) % end
    }

    fn sum(&mut self, end: u64) -> i64 {
        i64::try_from(self.below(end)).unwrap() + 1
    }
}

fn project(number: u64) -> ProjectKey {
    ProjectKey { host: "sample".parse().unwrap(), id: format!("p{number}").parse().unwrap() }
}

fn terms(number: u64, chance: &mut Chance) -> Terms {
    let named: Vec<_> = (0..20).map(|_| project(chance.below(PROJECTS))).collect();
    let rule = match number % 8 {
        0..=3 => Rule::Ratio { k: Ratio { numerator: chance.sum(2), denominator: chance.sum(3) } },
        4 => Rule::Steps {
            steps: vec![
                Step { percent: Some(25), backers: None, amount: 20_000 },
                Step { percent: Some(50), backers: Some(20), amount: 30_000 },
            ],
        },
        5 => Rule::LastMile { percent: 75 },
        6 => Rule::PerBacker { amount: 500 },
        _ => Rule::Share { by: Some(ShareBy::Crowd) },
    };
    let payout = if rule.is_last_mile() { Payout::AtEnd } else { Payout::OnSuccess };
    Terms {
        id: format!("f{number}").parse().unwrap(),
        sponsor: format!("s{}", number % 100).parse().unwrap(),
        currency: None,
        opens: Timestamp::from_second(START).unwrap(),
        closes: Timestamp::from_second(START + 90 * 86_400 + i64::try_from(number).unwrap() * 600).unwrap(),
        rule,
        cap_per_project: Some(200_000),
        cap_per_backer: None,
        conditions: Conditions { percent: number.is_multiple_of(3).then_some(20), ..Conditions::default() },
        threshold: if number.is_multiple_of(2) { Threshold::Sticky } else { Threshold::Live },
        counts: Counts::FromStart,
        payout,
        exclusive: number % 50 == 7,
        eligible: if number < FOR_ALL { Eligible::All } else { Eligible::Listed(named.into_iter().collect()) },
    }
}

/// Funds with their lots, then observations of growing crowds.
fn journal(observations: u64) -> Vec<(Moment, Entry)> {
    let chance = &mut Chance(7);
    let mut entries = Vec::new();
    for number in 0..FUNDS {
        let fund = terms(number, chance);
        let lot = if number < FOR_ALL { 500_000_000 } else { 1_000_000 };
        entries.push(Entry::Lot { fund: fund.id.clone(), amount: chance.sum(lot), currency: None });
        entries.insert(entries.len() - 1, Entry::FundAccepted { fund: Box::new(fund) });
    }
    let mut raised = vec![0_i64; usize::try_from(PROJECTS).unwrap()];
    for number in 0..observations {
        let at = chance.below(PROJECTS);
        let so_far = &mut raised[usize::try_from(at).unwrap()];
        *so_far += if number.is_multiple_of(20) { -(*so_far / 10) } else { chance.sum(20_000) };
        let stage = if chance.below(1_000) == 0 { Stage::Succeeded } else { Stage::Running };
        entries.push(Entry::Observation {
            project: project(at),
            stage: Some(stage),
            raised: *so_far,
            backers: Some(*so_far / 4_000),
            units: None,
            goal: None,
            currency: None,
        });
    }
    let spread = 80 * 86_400 * 1_000 / i64::try_from(entries.len()).unwrap();
    let moment = |number: usize| {
        let second = START + i64::try_from(number).unwrap() * spread / 1_000;
        Moment { seq: number as u64 + 1, at: Timestamp::from_second(second).unwrap() }
    };
    entries.into_iter().enumerate().map(|(number, entry)| (moment(number), entry)).collect()
}

fn begin() -> Funds {
    let chance = &mut Chance(3);
    let mut funds = Funds::new(Setup {
        currency: Currency::EUR,
        host_tells_backers: true,
        overfunding_ceiling_percent: Some(150),
        grace_days: 7,
        closing_grace_minutes: 30,
    });
    for number in 0..PROJECTS {
        let goal = Some(Goal::Money(chance.sum(1_000_000) + 100_000));
        funds.know(project(number), Campaign { goal, mode: Mode::AllOrNothing });
    }
    funds
}

/// The funds and projects of the bench as facts of a region's journal.
fn facts() -> Vec<Fact> {
    let chance = &mut Chance(7);
    let setup = begin().setup().clone();
    let mut facts = vec![SponsorFact::BooksOpened { setup }];
    let goal = Some(Goal::Money(1_000_000));
    let declared = |number| SponsorFact::ProjectDeclared {
        project: project(number),
        campaign: Campaign { goal, mode: Mode::AllOrNothing },
    };
    facts.extend((0..PROJECTS).map(declared));
    for number in 0..FUNDS {
        let terms = terms(number, chance);
        let (fund, amount) = (terms.id.clone(), chance.sum(1_000_000));
        facts.push(SponsorFact::FundDrafted { fund: fund.clone(), draft: Box::new(draft(&terms, amount)) });
        facts.push(SponsorFact::Booked { entry: Entry::FundAccepted { fund: Box::new(terms) } });
        facts.push(SponsorFact::Booked { entry: Entry::Lot { fund, amount, currency: None } });
    }
    facts.into_iter().map(Fact::Sponsor).collect()
}

fn draft(terms: &Terms, budget: i64) -> Draft {
    Draft {
        organisation: terms.sponsor.to_string().parse().unwrap(),
        name: Texts::default(),
        sentence: Texts::default(),
        budget,
        opens: terms.opens,
        closes: terms.closes,
        rule: terms.rule.clone(),
        cap_per_project: terms.cap_per_project,
        conditions: terms.conditions,
        threshold: terms.threshold,
        counts: terms.counts,
        payout: terms.payout,
        exclusive: terms.exclusive,
        reach: match &terms.eligible {
            Eligible::All => Reach::All,
            Eligible::Listed(keys) => Reach::Projects(keys.clone()),
        },
        anonymous: false,
        nature: Nature::Patronage,
        vote: None,
    }
}

/// What the bookkeeper does: looks at what was seen, a hundred at a time, and books what counts.
fn through_the_journal(observations: u64) {
    let folder = tempfile::tempdir().unwrap();
    let now = Timestamp::from_second(START + 3_600).unwrap();
    let journal = Journal::new(Arc::new(SledJournal::open(folder.path()).unwrap()), Arc::new(move || now));
    let region: RegionId = "auvergne".parse().unwrap();
    journal.run(&region, Asked::by_oriel(), |_, _| Ok(facts())).unwrap();
    let began = journal.state(&region).unwrap().seq;
    let chance = &mut Chance(11);
    let started = Instant::now();
    for hundred in 0..observations / 100 {
        let seen: Vec<_> = (0..100)
            .map(|_| sighting(chance.below(PROJECTS), chance.sum(20_000) * i64::try_from(hundred + 1).unwrap()))
            .map(Heard::Shown)
            .collect();
        journal.run(&region, Asked::by_oriel(), move |state, now| Ok(observe(state, now, &seen).0)).unwrap();
    }
    let (took, booked) = (started.elapsed(), u32::try_from(journal.state(&region).unwrap().seq - began).unwrap());
    println!(
        "{booked} observations through the journal: {took:?}, {:.0} a second",
        f64::from(booked) / took.as_secs_f64()
    );
    journal.close();
}

fn sighting(number: u64, raised: i64) -> Sighting {
    Sighting {
        project: project(number),
        stage: Stage::Running,
        raised,
        currency: Currency::EUR,
        backers: Some(raised / 4_000),
        units: None,
        goal: Some(Goal::Money(1_000_000)),
        category: None,
        town: None,
    }
}

fn main() {
    if std::env::args().nth(1).as_deref() == Some("small") {
        return through_the_journal(1_000);
    }
    through_the_journal(100_000);
    let entries = journal(100_000);
    let accepted = 2 * usize::try_from(FUNDS).unwrap();
    let mut funds = begin();
    for (now, entry) in &entries[..accepted] {
        funds.apply(*now, entry).unwrap();
    }
    for held in [false, true] {
        let mut funds = funds.clone();
        let mut reader = held.then(|| funds.clone());
        let started = Instant::now();
        let mut changed = 0;
        for (now, entry) in &entries[accepted..] {
            changed += funds.apply(*now, entry).unwrap().allocations.len();
            if held {
                reader = Some(funds.clone());
            }
        }
        let took = started.elapsed();
        drop(reader);
        println!(
            "100,000 observations{}: {took:?}, {:.0} a second, {changed} allocations changed",
            if held { ", every state held by a reader" } else { "" },
            100_000.0 / took.as_secs_f64()
        );
        if held {
            tell(&funds);
        }
    }

    let entries = journal(1_000_000 - 2 * FUNDS);
    let started = Instant::now();
    let mut funds = begin();
    for (now, entry) in &entries {
        funds.apply(*now, entry).unwrap();
    }
    println!("a replay of 1,000,000 entries: {:?}", started.elapsed());
}

/// Questions to a state, and its snapshot.
fn tell(funds: &Funds) {
    let started = Instant::now();
    let brings = |number: &u64| funds.next_euros(&project(*number)).into_iter().any(|(_, rise)| rise > 0);
    let some = (0..1_000).filter(brings).count();
    println!("one euro more for each of 1,000 projects: {:?}; it brings something to {some}", started.elapsed());
    let started = Instant::now();
    let written = serde_json::to_vec(funds).unwrap();
    println!("a snapshot of {} bytes: {:?}", written.len(), started.elapsed());
    let started = Instant::now();
    let read: Funds = serde_json::from_slice(&written).unwrap();
    println!("and read again: {:?}", started.elapsed());
    assert!(read == *funds);
}

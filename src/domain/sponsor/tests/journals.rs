//! Random lives of funds, as people and hosts make them: commands in any order, restarts in between, and clocks that stop at,
//! just before and just after every instant at which time does something.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;
use crate::domain::fund::tests::journals::always;
use crate::domain::fund::{AllocationShown, FundShown, Funds};
use crate::domain::money::Money;

/// What is done: a kind, a fund, a project, a number.
type Step = (u8, u8, u8, u16);

const PROJECTS: [&str; 4] = ["bread", "forge", "oven", "loom"];
const KINDS: u8 = 37;

fn steps(most: usize) -> impl Strategy<Value = Vec<Step>> {
    prop::collection::vec((0..KINDS, any::<u8>(), any::<u8>(), any::<u16>()), 20..most)
}

/// What is shown of each fund, and of each allocation.
type Figures = (Vec<(FundId, FundShown)>, Vec<(FundId, ProjectKey, AllocationShown)>);

/// A campaign as the host tells of it: one without a goal among them, and goals that change.
fn seen(project: u8, stage: Stage, raised: i64, number: u16) -> Sighting {
    let id = PROJECTS[usize::from(project) % PROJECTS.len()];
    let goal = match id {
        "loom" => None,
        _ if number.is_multiple_of(11) => Some(Goal::Money(80_000)),
        _ => Some(Goal::Money(100_000)),
    };
    Sighting { goal, ..sighting(id, stage, raised) }
}

/// A fund of any rule, opening before, at or after `now`.
fn written(now: Timestamp, shape: u8, number: u16) -> WrittenFund {
    let at = |hours: i64| {
        let at = now + SignedDuration::from_hours(hours);
        TimeZone::UTC.to_datetime(at).strftime("%Y-%m-%dT%H:%M").to_string()
    };
    let number = i64::from(number);
    let rules = ["ratio", "steps", "last_mile", "per_backer", "gift", "share", "ratio", "gift"];
    let rule = rules[usize::from(shape) % rules.len()];
    let reach = ["all", "projects", "categories"][usize::from(shape) / 8 % 3];
    let payout = match rule {
        "last_mile" => ["at_end", "when_met"][usize::from(shape) / 3 % 2],
        "gift" | "steps" => ["on_success", "at_end", "when_met"][usize::from(shape) / 3 % 3],
        _ => ["on_success", "at_end"][usize::from(shape) / 3 % 2],
    };
    let step = WrittenStep { percent: "40".into(), backers: String::new(), amount: "60".into() };
    WrittenFund {
        budget: (number % 900 + 50).to_string(),
        opens: at(number % 30 - 15),
        closes: at(number % 30 + 24 * (number % 20 + 1)),
        rule: rule.into(),
        ratio: ["1", "2", "1/3"][usize::from(shape) % 3].into(),
        steps: vec![step],
        last_mile: "60".into(),
        per_backer: "2,50".into(),
        gift: "120".into(),
        project: "sample/bread".into(),
        share: ["crowd", "backers", "quadratic"][usize::from(shape) / 64 % 3].into(),
        budget_line: "6574".into(),
        nature: ["patronage", "grant"][usize::from(shape) / 2 % 2].into(),
        cap: if number % 3 == 0 { "45".into() } else { String::new() },
        percent: if number % 5 == 0 { "30".into() } else { String::new() },
        threshold: ["sticky", "live"][usize::from(shape) / 32 % 2].into(),
        counts: ["from_start", "from_opening"][usize::from(shape) / 16 % 2].into(),
        payout: payout.into(),
        exclusive: number % 7 == 0,
        reach: reach.into(),
        projects: vec!["sample/bread".into(), "sample/forge".into()],
        categories: vec!["food".into()],
        ..ratio()
    }
}

impl Told {
    /// Where every project is known to the window from the beginning.
    fn wide() -> Self {
        let mut told = Self::new();
        for at in 0..PROJECTS.len() {
            let seen = seen(u8::try_from(at).unwrap(), Stage::Running, 0, 1);
            told.ground.sightings.insert(seen.project.clone(), seen);
        }
        told
    }

    /// A fund that stands so, if one does; now and then any other.
    fn some_fund(&self, which: u8, wanted: &[Standing]) -> FundId {
        let sponsors = &self.state.sponsors;
        let stands = |file: &FundFile, id: &FundId| wanted.contains(&file.standing(id, sponsors.books()));
        let any = wanted.is_empty() || which.is_multiple_of(16);
        let ours =
            |any: bool| sponsors.funds().filter(move |(id, file)| any || stands(file, id)).map(|(id, _)| id.clone());
        let funds: Vec<_> = ours(any).collect();
        funds.get(usize::from(which) % funds.len().max(1)).cloned().unwrap_or_else(|| fund("none"))
    }

    /// What a fund owes or owed somewhere, if anything is; now and then anything at all.
    fn some_debt(&self, which: u8, project: u8, wanted: fn(State) -> bool) -> (FundId, ProjectKey) {
        let debts: Vec<_> = self.figures().1.into_iter().filter(|(_, _, shown)| wanted(shown.state)).collect();
        match debts.get(usize::from(which) % debts.len().max(1)) {
            Some((id, key, _)) if !which.is_multiple_of(16) => (id.clone(), key.clone()),
            _ => (self.some_fund(which, &[]), key(PROJECTS[usize::from(project) % PROJECTS.len()])),
        }
    }

    /// Does one step. What is refused changes nothing, and says why with a code.
    fn step(&mut self, (kind, which, project, number): Step, books_all: bool) -> Result<(), &'static str> {
        use Standing as Is;
        let id = match kind {
            1 | 3..=5 => self.some_fund(which, &[Is::Draft]),
            2 | 6..=9 => self.some_fund(which, &[Is::Submitted, Is::Endorsed]),
            20 => self.some_fund(which, &[Is::Settled]),
            _ => self.some_fund(which, &[Is::Open, Is::Exhausted, Is::Paused, Is::Closing]),
        };
        let (debtor, at) = match kind {
            14 | 15 => self.some_debt(which, project, |state| matches!(state, State::Due | State::PartlyPaid)),
            16 => self.some_debt(which, project, |state| state == State::Paid),
            _ => self.some_debt(which, project, |state| state.is_owed() || state == State::Lapsed),
        };
        let (state, now) = (&self.state, self.now);
        let terms = &PromiseTerms::default();
        let by = if number.is_multiple_of(2) { OPERATOR } else { OTHER };
        let share = |of: Minor, part: u16| {
            let minor = i64::try_from(of * Minor::from((part % 9).min(4)) / 4).unwrap();
            Money { minor, currency: Currency::EUR }.major()
        };
        let shown = state.sponsors.books().and_then(|books| books.allocation(&debtor, &at)).map(|one| one.shown());
        let asked = match kind {
            0 => draft(state, now, &mill(), None, &written(now, which, number), &self.ground),
            1 | 3..=5 => submit(state, now, &mill(), &id, true, terms, &self.ground),
            2 | 6..=8 => accept(state, now, &id, &actor(by), (Some(40_000), &super::verified()), &self.ground),
            9 => refuse(state, &id, "Non."),
            10 if state.sponsors.fund(&id).is_some_and(|file| file.top_up.is_some()) => match number % 5 {
                0 => refuse_top_up(state, &id, "Non."),
                1 => drop_top_up(state, &mill(), &id),
                _ => {
                    accept_top_up(state, now, &id, &actor(by), (Some(40_000), &super::verified()), &self.ground.customs)
                }
            },
            10 => {
                let written = WrittenTopUp { amount: (number % 300).to_string(), ..WrittenTopUp::default() };
                top_up(state, now, (&mill(), &id), &written, Some(40_000), &self.ground.customs)
            }
            11 => pause(state, now, &mill(), &id),
            12 => resume(state, now, &mill(), &id),
            13 if number.is_multiple_of(3) => withdraw(state, now, &mill(), &id),
            13..=15 => {
                let way = [None, Some(Way::Host), Some(Way::Direct)][usize::from(number) % 3];
                let left = shown.map_or(0, |shown| shown.amount - shown.paid);
                pay(
                    state,
                    now,
                    &mill(),
                    (&debtor, &at),
                    (&share(left, number.max(4)), &format!("V{}", number % 40), way),
                )
            }
            16 => confirm(state, now, &debtor, &at),
            17 => ask_correction(
                state,
                now,
                &debtor,
                &at,
                &share(shown.map_or(100, |shown| shown.amount * 2), number),
                "Écart.",
            ),
            18 | 19 => sign_correction(state, now, &debtor, &at, &actor(by)),
            20 if number.is_multiple_of(4) => drop_correction(state, &debtor, &at),
            20 => close_books(state, &id, &Texts::new([(Lang::FR, "Rien.".to_owned())]), &self.ground.customs),
            21..=24 => {
                self.let_pass(number);
                return Ok(());
            }
            32 => self.turn_into(if number.is_multiple_of(2) { "public-body" } else { "firm" }),
            33 | 34 => {
                let voted = state.sponsors.funds().find(|(_, file)| file.awaits_vote()).map(|(id, _)| id.clone());
                let vote =
                    Vote { number: "2026-14".into(), taken: "2026-03-02".parse().ok(), budget_line: "6574".into() };
                record_vote(state, &mill(), &voted.unwrap_or(id), vote, &self.ground.customs)
            }
            35 | 36 => {
                let gift = |at: u16| format!("{} ; {}", (number / (at + 1)) % 7, number % (50 * (at + 1)) + 1);
                let lines: Vec<_> = (0..number % 5).map(gift).collect();
                import_gifts(state, now, &key(PROJECTS[usize::from(project) % PROJECTS.len()]), &lines.join("\n"))
            }
            _ => {
                self.look_at(project, number, books_all);
                return Ok(());
            }
        };
        let facts = asked.map_err(|refusals| refusals[0].code)?;
        self.tell(by, facts);
        Ok(())
    }

    /// The organisation describes itself as another kind: of public bodies a vote is asked.
    fn turn_into(&self, kind: &str) -> Checked<Vec<Fact>> {
        let profile =
            WrittenProfile { kind: kind.into(), registration: "775672272".into(), ..WrittenProfile::default() };
        describe(&self.state, &mill(), &profile, &self.ground.customs)
    }

    /// Moves the clock: to an instant at which time does something, to its eve, or by hours; with a tick, or none yet.
    fn let_pass(&mut self, number: u16) {
        let next = self.state.sponsors.books().and_then(Funds::next_instant).unwrap_or(self.now);
        let hours = self.now + SignedDuration::from_hours(i64::from(number % 50));
        let second = SignedDuration::from_secs(1);
        let to = [hours, next, next - second, next + second][usize::from(number) / 50 % 4];
        self.now = self.now.max(to);
        if number.is_multiple_of(3) {
            self.wait(0);
        }
    }

    /// The host tells of a project: the crowd mostly grows, and stages come and go.
    fn look_at(&mut self, project: u8, number: u16, books_all: bool) {
        let id = key(PROJECTS[usize::from(project) % PROJECTS.len()]);
        let before = self.ground.sightings[&id].raised;
        let raised = if number.is_multiple_of(6) { before * 3 / 4 } else { before + i64::from(number % 400) * 100 };
        let stages = [Stage::Succeeded, Stage::Failed, Stage::Announced, Stage::Cancelled, Stage::Ended];
        let stage = if (number / 6).is_multiple_of(4) { stages[usize::from(number / 24) % 5] } else { Stage::Running };
        let sighting = seen(project, stage, raised, number);
        self.ground.sightings.insert(id, sighting.clone());
        // Now and then the window does not show it, or the host tells nothing of it.
        let heard = match number % 23 {
            0 => Heard::Hidden(sighting.clone()),
            1 => Heard::Gone(sighting.project.clone()),
            _ => Heard::Shown(sighting.clone()),
        };
        let (facts, refused) = observe(&self.state, self.now, std::slice::from_ref(&heard));
        let told = facts
            .iter()
            .any(|fact| matches!(fact, Fact::Sponsor(SponsorFact::Booked { entry: Entry::Observation { .. } })));
        self.tell("oriel", facts);
        let (again, _) = observe(&self.state, self.now, std::slice::from_ref(&heard));
        assert!(again.is_empty(), "booked twice: {again:?}");
        if books_all && !told && refused.is_empty() && !matches!(heard, Heard::Gone(_)) {
            self.book_anyway(&sighting);
        }
    }

    /// Books what a keeper of books who notes everything would.
    fn book_anyway(&mut self, sighting: &Sighting) {
        let Some(books) = self.state.sponsors.books() else { return };
        let moment = crate::domain::fund::Moment { seq: self.state.seq + 1, at: self.end.time(self.now) };
        let known = books.project(&sighting.project).is_some();
        if known && books.clone().apply(moment, &sighting.entry()).is_ok() {
            self.tell("oriel", vec![Fact::Sponsor(SponsorFact::Booked { entry: sighting.entry() })]);
        }
    }

    /// Everything that people read of the money.
    fn figures(&self) -> Figures {
        let Some(books) = self.state.sponsors.books() else { return (Vec::new(), Vec::new()) };
        let funds: Vec<_> = books.funds().map(|fund| (fund.terms().id.clone(), fund.shown())).collect();
        let of = |id: &FundId| {
            books
                .fund(id)
                .unwrap()
                .allocations()
                .map(|one| (id.clone(), one.project().key().clone(), one.shown()))
                .collect::<Vec<_>>()
        };
        let allocations = funds.iter().flat_map(|(id, _)| of(id)).collect();
        (funds, allocations)
    }
}

/// Whether one entry may lead from one state to the other, time before it included (S8).
fn may_follow(from: State, to: State) -> bool {
    use State as S;
    match from {
        S::Released => to == S::Released,
        S::Lapsed => matches!(to, S::Lapsed | S::Due),
        S::Confirmed => matches!(to, S::Confirmed | S::PartlyPaid),
        S::Paid => matches!(to, S::Paid | S::Confirmed | S::PartlyPaid),
        S::PartlyPaid => matches!(to, S::PartlyPaid | S::Paid),
        S::Due => matches!(to, S::Due | S::PartlyPaid | S::Paid | S::Lapsed),
        S::Conditional | S::Accruing | S::Frozen | S::Void => to != S::Confirmed,
    }
}

/// What one record may do to the books.
fn one_record(before: &RegionState, record: &Record, after: &RegionState) {
    let Some((old, new)) = before.sponsors.books().zip(after.sponsors.books()) else { return };
    for fund in new.funds() {
        let id = &fund.terms().id;
        for one in fund.allocations() {
            let (project, now) = (one.project().key(), one.shown());
            let Some(was) = old.allocation(id, project).map(|one| one.shown()) else { continue };
            assert!(may_follow(was.state, now.state), "{id} {project}: {:?} to {:?}", was.state, now.state);
            let corrected = matches!(&record.fact, Fact::Sponsor(SponsorFact::Booked { entry: Entry::Correction { fund, project: of, by, .. } })
                if fund == id && of == project && by[0] != by[1]);
            assert!(!was.state.is_final() || corrected || was.amount == now.amount, "{id} {project} moved by itself");
            assert!(now.paid >= was.paid, "what is paid is paid");
        }
    }
}

/// Replays what was written, and holds every prefix against what must always be true.
fn replay(records: &[Record]) -> RegionState {
    let mut state = RegionState::default();
    for record in records {
        let before = state.clone();
        state.apply(record).unwrap();
        one_record(&before, record, &state);
        if let Some(books) = state.sponsors.books() {
            always(books);
        }
    }
    state
}

fn bytes(state: &RegionState) -> String {
    serde_json::to_string(state).unwrap()
}

proptest! {
    #[test]
    fn every_prefix_of_every_journal_keeps_the_promises(steps in steps(160)) {
        let mut told = Told::wide();
        for step in steps {
            let before = (told.state.clone(), told.records.len());
            if told.step(step, false).is_err() {
                prop_assert!(told.state == before.0 && told.records.len() == before.1, "a refusal changed something");
            }
        }
        let replayed = replay(&told.records);
        prop_assert_eq!(bytes(&replayed), bytes(&told.state));
    }

    #[test]
    fn a_restart_at_any_moment_changes_nothing(steps in steps(120), every in 1..9_usize) {
        let (mut told, mut restarted) = (Told::wide(), Told::wide());
        for (number, step) in steps.into_iter().enumerate() {
            if number % every == 0 {
                restarted.state = serde_json::from_str(&bytes(&restarted.state)).unwrap();
            }
            prop_assert_eq!(told.step(step, false), restarted.step(step, false));
        }
        prop_assert_eq!(&told.records, &restarted.records);
        prop_assert!(told.state == restarted.state);
    }

    #[test]
    fn what_is_left_unbooked_makes_no_cent_of_difference(steps in steps(160)) {
        let (mut told, mut all) = (Told::wide(), Told::wide());
        for (number, step) in steps.into_iter().enumerate() {
            let (one, other) = (told.step(step, false), all.step(step, true));
            // Both are asked once time has done the same in both.
            told.wait(0);
            if all.state.sponsors.books().is_some() {
                all.tell("oriel", vec![tick()]);
            }
            prop_assert_eq!(one, other, "at {} {:?}", number, step);
            prop_assert_eq!(told.figures(), all.figures(), "after {} {:?}", number, step);
        }
        prop_assert!(told.records.len() <= all.records.len());
    }
}

fn tick() -> Fact {
    Fact::Sponsor(SponsorFact::Booked { entry: Entry::Tick })
}

#[test]
fn random_journals_reach_every_state_and_most_refusals() {
    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;

    let mut runner = TestRunner::deterministic();
    let (mut states, mut standings, mut codes) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    let mut told_of = BTreeSet::new();
    for _ in 0..400 {
        let mut told = Told::wide();
        for step in steps(160).new_tree(&mut runner).unwrap().current() {
            codes.extend(told.step(step, false).err());
            states.extend(told.figures().1.into_iter().map(|(_, _, shown)| shown.state));
            let books = told.state.sponsors.books();
            standings.extend(told.state.sponsors.funds().map(|(id, file)| file.standing(id, books)));
        }
        told_of.extend(told.records.iter().filter_map(|record| match &record.fact {
            Fact::Sponsor(fact) => Some(fact.word()),
            _ => None,
        }));
    }
    assert!(told_of.contains("voted") && told_of.contains("gifts"), "{told_of:?}");
    assert_eq!(states.len(), 10, "{states:?}");
    assert_eq!(standings.len(), 12, "{standings:?}");
    assert!(codes.len() > 20, "{codes:?}");
}

//! Random journals: the engine agrees with the reference after every entry, and what must always be true is.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::entries::{self, Op};
use super::reference::Reference;
use crate::domain::fund::{Changes, Entry, Funds, Moment, RefusalCode, Rule, Scenario, Status};

/// A world at work, with the entries that were worked.
struct Run {
    scenario: Scenario,
    funds: Funds,
    reference: Reference,
    last: Timestamp,
}

impl Run {
    fn new(scenario: Scenario) -> Self {
        let (funds, reference) = (scenario.begin(), Reference::new(&scenario));
        Self { scenario, funds, reference, last: Timestamp::from_second(1_772_323_200).unwrap() }
    }

    /// Makes an entry of the op, and works it in the engine alone.
    fn engine_step(&mut self, op: &Op) -> Result<Changes, RefusalCode> {
        let (at, entry) = entries::entry(op, self.last, &self.funds, self.scenario.projects.len());
        let seq = self.scenario.entries.len() as u64 + 1;
        let worked = self.funds.apply(Moment { seq, at }, &entry);
        self.scenario.entries.push((at, entry));
        self.last = if worked.is_ok() { at } else { self.last };
        worked
    }

    /// The same in both, and compares everything that is shown.
    fn step(&mut self, op: &Op) {
        let before = self.reference.clone();
        let worked = self.engine_step(op);
        let seq = self.scenario.entries.len() as u64;
        let (at, entry) = &self.scenario.entries[self.scenario.entries.len() - 1];
        let expected = self.reference.work(seq, *at, entry);
        assert_eq!(worked.as_ref().map(|_| ()).map_err(|code| code.code()), expected, "{entry:?}");
        let changes = worked.unwrap_or_default();
        let funds = changes.funds.iter().map(|(id, shown)| (id.to_string(), json!(shown))).collect();
        let allocations = changes.allocations.iter();
        let allocations = allocations.map(|(fund, project, shown)| (format!("{fund}/{}", project.id), json!(shown)));
        assert_eq!(changed(before.shown_funds(), self.reference.shown_funds()), funds, "funds after {entry:?}");
        assert_eq!(
            changed(before.shown_allocations(), self.reference.shown_allocations()),
            allocations.collect(),
            "allocations after {entry:?}"
        );
    }
}

fn changed(before: BTreeMap<String, Value>, after: BTreeMap<String, Value>) -> BTreeMap<String, Value> {
    after.into_iter().filter(|(key, value)| before.get(key) != Some(value)).collect()
}

/// All that is shown of a state, in bytes.
fn last(funds: &Funds) -> Value {
    let nothing = Scenario { entries: Vec::new(), ..empty(funds) };
    nothing.result_of(funds)
}

fn empty(funds: &Funds) -> Scenario {
    Scenario {
        name: String::new(),
        why: String::new(),
        setup: funds.setup().clone(),
        projects: Vec::new(),
        entries: Vec::new(),
    }
}

impl Scenario {
    fn result_of(&self, funds: &Funds) -> Value {
        serde_json::to_value(super::super::scenario::result::Last::of(funds)).unwrap()
    }
}

/// What is true at every prefix of every journal (S10).
pub(in crate::domain) fn always(funds: &Funds) {
    let mut by_project = BTreeMap::<_, i128>::new();
    for fund in funds.funds() {
        let shown = fund.shown();
        assert!(shown.granted <= shown.budget && shown.granted >= 0);
        assert_eq!(shown.available, shown.budget - shown.granted);
        let queue: Vec<_> = fund.queue().collect();
        assert!(shown.available == 0 || queue.is_empty() || shown.status == Status::Paused, "money and claims wait");
        assert_eq!(shown.waiting, queue.iter().map(|claim| claim.amount).sum::<i128>());
        let mut granted = 0;
        for allocation in fund.allocations() {
            let shown = allocation.shown();
            let cap = fund.terms().cap_per_project.map_or(i128::MAX, i128::from);
            assert!(0 <= shown.paid && shown.paid <= shown.amount && shown.amount <= cap);
            let of = queue.iter().filter(|claim| claim.project == *allocation.project().key());
            assert_eq!(shown.target, shown.amount + of.map(|claim| claim.amount).sum::<i128>());
            granted += shown.amount;
            *by_project.entry(allocation.project().key().clone()).or_default() += shown.amount;
            let lost = allocation.project().stage().is_some_and(|stage| {
                matches!(stage, crate::domain::project::Stage::Failed | crate::domain::project::Stage::Cancelled)
            });
            assert!(!lost || shown.amount == 0 || shown.state.is_owed(), "a lost campaign ends at 0");
            let explained = allocation.explain();
            let rises = funds.next_euros(allocation.project().key());
            assert!(rises.contains(&(&fund.terms().id, explained.next_euro)));
            assert!(explained.next_euro == 0 || shown.state != crate::domain::fund::State::Frozen);
        }
        assert_eq!(granted, shown.granted);
    }
    for project in funds.projects() {
        let granted = funds.allocations_on(project.key()).map(|allocation| allocation.shown().amount).sum::<i128>();
        assert_eq!(granted, by_project.get(project.key()).copied().unwrap_or(0));
    }
    let sponsors: Vec<_> = funds.sponsors().map(|sponsor| funds.sponsor_sums(sponsor)).collect();
    let projects: Vec<_> = funds.projects().filter_map(|project| funds.project_sums(project.key())).collect();
    for sums in &sponsors {
        assert_eq!(sums.committed, sums.promised + sums.due + sums.unspent);
    }
    let by_sponsor = |sum: fn(&crate::domain::fund::SponsorSums) -> i128| sponsors.iter().map(sum).sum::<i128>();
    let by_project = |sum: fn(&crate::domain::fund::ProjectSums) -> i128| projects.iter().map(sum).sum::<i128>();
    assert_eq!(by_sponsor(|sums| sums.promised), by_project(|sums| sums.promised));
    assert_eq!(by_sponsor(|sums| sums.due), by_project(|sums| sums.due));
    assert_eq!(by_sponsor(|sums| sums.paid), by_project(|sums| sums.paid));
    assert_eq!(by_sponsor(|sums| sums.confirmed), by_project(|sums| sums.confirmed));
}

/// What one entry may do to amounts (S10). Time before the entry has been worked by a tick of its own.
fn one_entry(before: &Funds, after: &Funds, entry: &Entry, reference: &Reference) {
    for fund in after.funds() {
        for allocation in fund.allocations() {
            let project = allocation.project();
            let (id, key) = (&fund.terms().id, project.key());
            let was = before.allocation(id, key).map_or(0, |allocation| allocation.shown().amount);
            let now = allocation.shown().amount;
            let corrected = matches!(entry, Entry::Correction { fund, project, .. } if fund == id && project == key);
            if now > was
                && !corrected
                && let Some(line) = reference.line(key.id.as_str())
            {
                let together = project.figures().money + reference.granted_on(key.id.as_str());
                assert!(together <= line, "raised above the ceiling");
            }
            if now < was && !corrected {
                let Entry::Observation { project: observed, .. } = entry else { panic!("{id}/{} fell", key.id) };
                assert_eq!(observed, key, "an amount falls by its own project's observation only");
                let (old, new) = (before.project(key).unwrap(), project);
                let (figures, was) = (new.figures(), old.figures());
                let fell = figures.money < was.money || figures.backers < was.backers || figures.units < was.units;
                let void = allocation.shown().state == crate::domain::fund::State::Void;
                let mile = matches!(fund.terms().rule, Rule::LastMile { .. });
                assert!(fell || old.goal() != new.goal() || void || mile, "{id}/{} fell without cause", key.id);
            }
        }
    }
}

proptest! {
    #[test]
    fn engine_and_reference_agree_after_every_entry(world in entries::worlds(), ops in entries::ops(60)) {
        let mut run = Run::new(world);
        for op in &ops {
            run.step(op);
        }
        prop_assert_eq!(last(&run.funds), run.reference.last());
    }

    #[test]
    fn what_must_always_be_true_is(world in entries::worlds(), ops in entries::ops(60)) {
        let mut run = Run::new(world);
        for op in &ops {
            let (at, _) = entries::entry(op, run.last, &run.funds, run.scenario.projects.len());
            let seq = run.scenario.entries.len() as u64 + 1;
            if run.funds.apply(Moment { seq, at }, &Entry::Tick).is_ok() {
                run.reference.work(seq, at, &Entry::Tick).unwrap();
                run.scenario.entries.push((at, Entry::Tick));
                run.last = at;
            }
            let before = run.funds.clone();
            let mut still = *op;
            still[7] = 0;
            run.step(&still);
            let (_, entry) = &run.scenario.entries[run.scenario.entries.len() - 1];
            one_entry(&before, &run.funds, entry, &run.reference);
            always(&run.funds);
        }
    }

    #[test]
    fn a_refused_entry_leaves_everything_as_it_was(world in entries::worlds(), ops in entries::ops(60)) {
        let mut run = Run::new(world);
        for op in &ops {
            let before = run.funds.clone();
            if run.engine_step(op).is_err() {
                prop_assert!(before == run.funds);
            }
        }
    }

    #[test]
    fn a_state_that_was_written_and_read_goes_on_as_if_it_had_not(
        world in entries::worlds(), ops in entries::ops(40), at in any::<prop::sample::Index>(),
    ) {
        let mut run = Run::new(world);
        let at = at.index(ops.len());
        for (number, op) in ops.iter().enumerate() {
            if number == at {
                let written = serde_json::to_string(&run.funds).unwrap();
                let read: Funds = serde_json::from_str(&written).unwrap();
                prop_assert!(read == run.funds);
                prop_assert_eq!(serde_json::to_string(&read).unwrap(), written);
                run.funds = read;
            }
            run.step(op);
        }
        prop_assert_eq!(last(&run.funds), run.reference.last());
    }

    #[test]
    fn the_order_in_which_a_text_lists_things_makes_no_difference(
        world in entries::worlds(), ops in entries::ops(40), seed in any::<u64>(),
    ) {
        let mut run = Run::new(world);
        for op in &ops {
            _ = run.engine_step(op);
        }
        let text = run.scenario.write();
        let read = Scenario::read(&text).unwrap();
        prop_assert_eq!(&read, &run.scenario);
        let result = serde_json::to_string(&read.simulate()).unwrap();
        prop_assert_eq!(serde_json::to_string(&read.simulate()).unwrap(), result.clone());
        let mut shuffled: Value = serde_json::from_str(&text).unwrap();
        shuffle(&mut shuffled["projects"], seed);
        for entry in shuffled["entries"].as_array_mut().unwrap() {
            if let Some(eligible) = entry.pointer_mut("/fund/eligible") {
                shuffle(eligible, seed);
            }
            if let Some(gifts) = entry.get_mut("gifts") {
                shuffle(gifts, seed);
            }
        }
        let shuffled = Scenario::read(&shuffled.to_string()).unwrap();
        prop_assert_eq!(serde_json::to_string(&shuffled.simulate()).unwrap(), result);
    }
}

#[test]
fn random_journals_reach_every_state_every_status_and_every_refusal() {
    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;

    let mut runner = TestRunner::deterministic();
    let (mut states, mut statuses, mut codes) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    let mut waited = 0;
    for _ in 0..1000 {
        let (world, ops) = (entries::worlds(), entries::ops(60)).new_tree(&mut runner).unwrap().current();
        let mut run = Run::new(world);
        for op in &ops {
            codes.extend(run.engine_step(op).err());
            for fund in run.funds.funds() {
                statuses.insert(format!("{:?}", fund.shown().status));
                states.extend(fund.allocations().map(|allocation| allocation.shown().state));
                waited += usize::from(fund.shown().waiting > 0);
            }
        }
    }
    let missing: Vec<_> = RefusalCode::ALL.iter().filter(|code| !codes.contains(code)).collect();
    assert!(missing.is_empty(), "never refused with {missing:?}");
    assert_eq!(states.len(), 10, "{states:?}");
    assert_eq!(statuses.len(), 5, "{statuses:?}");
    assert!(waited > 1000);
}

fn shuffle(list: &mut Value, seed: u64) {
    let Some(items) = list.as_array_mut() else { return };
    for at in (1..items.len()).rev() {
        let other = usize::try_from(seed.rotate_left(u32::try_from(at).unwrap() * 7) % (at as u64 + 1)).unwrap();
        items.swap(at, other);
    }
}

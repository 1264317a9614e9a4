//! Funds from draft to closed books, as facts.

mod journals;

use std::collections::BTreeMap;

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

use super::written::Known;
use super::*;
use crate::domain::fact::Fact;
use crate::domain::fund::{Entry, FundId, Goal, Minor, Setup, State, Way};
use crate::domain::journal::{Actor, End, LineHash, Record};
use crate::domain::language::{Lang, Texts};
use crate::domain::member::MemberFact;
use crate::domain::money::Currency;
use crate::domain::project::{ProjectKey, Slug, Stage};
use crate::domain::refusal::{Checked, Refusal};
use crate::domain::state::RegionState;
use crate::domain::written::Customs;

const OPERATOR: &str = "op1";
const OTHER: &str = "op2";

/// A region's journal in memory.
#[derive(Clone)]
struct Told {
    state: RegionState,
    records: Vec<Record>,
    end: End,
    now: Timestamp,
    ground: Ground,
}

impl Told {
    fn new() -> Self {
        let setup = Setup {
            currency: Currency::EUR,
            host_tells_backers: true,
            overfunding_ceiling_percent: Some(150),
            grace_days: 2,
            closing_grace_minutes: 0,
        };
        let customs = Customs { zone: TimeZone::UTC, main: Lang::FR };
        let sightings = ["bread", "forge"].map(|id| (key(id), sighting(id, Stage::Running, 0)));
        let mut told = Self {
            state: RegionState::default(),
            records: Vec::new(),
            end: End::default(),
            now: "2026-03-01T09:00:00Z".parse().unwrap(),
            ground: Ground { setup, sightings: BTreeMap::from(sightings), customs },
        };
        let organisation = mill();
        told.tell(OPERATOR, vec![Fact::Member(MemberFact::OrganisationNamed { organisation, name: "Moulin".into() })]);
        let profile =
            WrittenProfile { kind: "firm".into(), registration: "775672272".into(), ..WrittenProfile::default() };
        let described = describe(&told.state, &mill(), &profile, &told.ground.customs);
        told.take("sam", described).unwrap();
        told
    }

    fn tell(&mut self, by: &str, facts: Vec<Fact>) {
        for fact in facts {
            let by = if by == "oriel" { Actor::Oriel } else { actor(by) };
            let (record, line) = self.end.next(self.now, by, None, fact).unwrap();
            self.state.apply(&record).unwrap();
            self.end = End::after(&record, LineHash::of(&line));
            self.records.push(record);
        }
    }

    fn take(&mut self, by: &str, asked: Checked<Vec<Fact>>) -> Result<(), Vec<(Option<&'static str>, &'static str)>> {
        let facts =
            asked.map_err(|refusals| refusals.iter().map(|r: &Refusal| (r.field, r.code)).collect::<Vec<_>>())?;
        self.tell(by, facts);
        Ok(())
    }

    fn draft(&mut self, written: &WrittenFund) -> Result<(), Vec<(Option<&'static str>, &'static str)>> {
        let drafted = draft(&self.state, self.now, &mill(), None, written, &self.ground);
        self.take("sam", drafted)
    }

    fn known(&self) -> Known<'_> {
        Known { state: &self.state, before: None }
    }

    fn submit(&mut self, id: &str) {
        let terms = PromiseTerms::default();
        let submitted = submit(&self.state, self.now, &mill(), &fund(id), true, &terms, &self.ground);
        self.take("sam", submitted).unwrap();
    }

    fn accept(
        &mut self,
        id: &str,
        by: &str,
        limit: Option<i64>,
    ) -> Result<(), Vec<(Option<&'static str>, &'static str)>> {
        let accepted = accept(&self.state, self.now, &fund(id), &actor(by), (limit, &verified()), &self.ground);
        self.take(by, accepted)
    }

    fn see(&mut self, id: &str, stage: Stage, raised: i64) -> usize {
        let seen = sighting(id, stage, raised);
        self.ground.sightings.insert(seen.project.clone(), seen.clone());
        let (facts, refused) = observe(&self.state, self.now, &[Heard::Shown(seen)]);
        assert!(refused.is_empty(), "{refused:?}");
        let count = facts.len();
        self.tell("oriel", facts);
        count
    }

    /// The window shows it no more; the host goes on telling of it, or does not.
    fn hide(&mut self, heard: Heard) -> usize {
        self.ground.sightings.remove(heard.project());
        let (facts, refused) = observe(&self.state, self.now, &[heard]);
        assert!(refused.is_empty(), "{refused:?}");
        let count = facts.len();
        self.tell("oriel", facts);
        count
    }

    fn wait(&mut self, hours: i64) {
        self.now += SignedDuration::from_hours(hours);
        if has_to_tick(&self.state, self.now) {
            self.tell("oriel", vec![Fact::Sponsor(SponsorFact::Booked { entry: Entry::Tick })]);
        }
    }

    fn standing(&self, id: &str) -> Standing {
        self.state.sponsors.fund(&fund(id)).unwrap().standing(&fund(id), self.state.sponsors.books())
    }

    fn granted(&self, id: &str, project: &str) -> Option<(State, Minor)> {
        let shown = self.state.sponsors.books()?.allocation(&fund(id), &key(project))?.shown();
        Some((shown.state, shown.amount))
    }
}

fn actor(name: &str) -> Actor {
    Actor::Person(name.parse().unwrap())
}

fn mill() -> Slug {
    "mill".parse().unwrap()
}

fn fund(id: &str) -> FundId {
    id.parse().unwrap()
}

fn key(id: &str) -> ProjectKey {
    ProjectKey { host: "sample".parse().unwrap(), id: id.parse().unwrap() }
}

fn sighting(id: &str, stage: Stage, raised: i64) -> Sighting {
    Sighting {
        project: key(id),
        stage,
        raised,
        currency: Currency::EUR,
        backers: Some(raised / 1000),
        units: None,
        goal: Some(Goal::Money(100_000)),
        category: Some(if id == "forge" { "craft" } else { "food" }.into()),
        town: Some("Thiers".into()),
    }
}

fn ratio() -> WrittenFund {
    WrittenFund {
        name: Texts::new([(Lang::FR, "Pour le pain".to_owned())]),
        budget: "500".into(),
        opens: "2026-03-01T10:00".into(),
        closes: "2026-06-01T00:00".into(),
        rule: "ratio".into(),
        ratio: "1".into(),
        threshold: "sticky".into(),
        counts: "from_start".into(),
        payout: "on_success".into(),
        reach: "all".into(),
        nature: "patronage".into(),
        ..WrittenFund::default()
    }
}

fn verified() -> WrittenVerified {
    WrittenVerified { ticked: true, by: "Direction financière".into(), on: "2026-03-01".into() }
}

#[test]
fn a_fund_goes_from_its_draft_to_closed_books() {
    let mut told = Told::new();
    told.draft(&ratio()).unwrap();
    assert_eq!(told.standing("pour-le-pain"), Standing::Draft);
    told.submit("pour-le-pain");
    assert_eq!(told.standing("pour-le-pain"), Standing::Submitted);
    told.accept("pour-le-pain", OPERATOR, None).unwrap();
    assert_eq!(told.standing("pour-le-pain"), Standing::Accepted);
    told.wait(1);
    assert_eq!(told.standing("pour-le-pain"), Standing::Open);
    told.see("bread", Stage::Running, 30_000);
    assert_eq!(told.granted("pour-le-pain", "bread"), Some((State::Accruing, 30_000)));
    told.see("bread", Stage::Succeeded, 100_000);
    assert_eq!(told.granted("pour-le-pain", "bread"), Some((State::Frozen, 50_000)));
    assert_eq!(told.standing("pour-le-pain"), Standing::Exhausted);
    told.wait(48);
    assert_eq!(told.granted("pour-le-pain", "bread"), Some((State::Due, 50_000)));

    let (id, bread) = (fund("pour-le-pain"), key("bread"));
    let pay_some = |told: &Told, amount: &str, reference: &str| {
        pay(&told.state, told.now, &mill(), (&id, &bread), (amount, reference, Some(Way::Direct)))
    };
    let over = pay_some(&told, "600", "V1");
    assert_eq!(told.take("sam", over), Err(vec![(Some("amount"), "overpaid")]));
    let blank = pay_some(&told, "500", " ");
    assert_eq!(told.take("sam", blank), Err(vec![(Some("reference"), "reference_needed")]));
    let paid = pay_some(&told, "500,00 €", "V1");
    told.take("sam", paid).unwrap();
    let twice = pay_some(&told, "1", "V1");
    assert_eq!(told.take("sam", twice), Err(vec![(Some("reference"), "duplicate_reference")]));
    let confirmed = confirm(&told.state, told.now, &id, &bread);
    told.take(OPERATOR, confirmed).unwrap();

    let account = Texts::new([(Lang::FR, "Tout a servi.".to_owned())]);
    let early = close_books(&told.state, &id, &account, &told.ground.customs);
    assert_eq!(told.take(OPERATOR, early), Err(vec![(None, "books-not-settled")]), "forge may still grow until June");
    told.wait(24 * 100);
    assert_eq!(told.standing("pour-le-pain"), Standing::Settled);
    let closed = close_books(&told.state, &id, &account, &told.ground.customs);
    told.take(OPERATOR, closed).unwrap();
    assert_eq!(told.standing("pour-le-pain"), Standing::BooksClosed);
    let snapshot: RegionState = serde_json::from_str(&serde_json::to_string(&told.state).unwrap()).unwrap();
    assert_eq!(snapshot, told.state);
}

#[test]
fn above_a_sum_two_people_of_the_region_accept() {
    let mut told = Told::new();
    told.draft(&ratio()).unwrap();
    told.submit("pour-le-pain");
    let unsaid = WrittenVerified { on: "2099-01-01".into(), ..WrittenVerified::default() };
    let id = fund("pour-le-pain");
    let refused = accept(&told.state, told.now, &id, &actor(OPERATOR), (Some(40_000), &unsaid), &told.ground);
    let refused: Vec<_> = refused.unwrap_err().iter().map(|refusal| (refusal.field.unwrap(), refusal.code)).collect();
    let expected = [("verified", "verified-missing"), ("verified_by", "missing"), ("verified_on", "verified-ahead")];
    assert_eq!(refused, expected);
    told.accept("pour-le-pain", OPERATOR, Some(40_000)).unwrap();
    assert_eq!(told.state.sponsors.fund(&id).unwrap().verified.as_ref().unwrap().by, "Direction financière");
    assert_eq!(told.standing("pour-le-pain"), Standing::Endorsed);
    assert_eq!(told.accept("pour-le-pain", OPERATOR, Some(40_000)), Err(vec![(None, "second-person-needed")]));
    told.accept("pour-le-pain", OTHER, Some(40_000)).unwrap();
    assert_eq!(told.standing("pour-le-pain"), Standing::Accepted);
    assert_eq!(told.accept("pour-le-pain", OTHER, Some(40_000)), Err(vec![(None, "fund-answered")]));
}

#[test]
fn a_refused_fund_is_written_again_before_it_is_promised_again() {
    let mut told = Told::new();
    told.draft(&ratio()).unwrap();
    told.submit("pour-le-pain");
    let refused = refuse(&told.state, &fund("pour-le-pain"), "Trop court.");
    told.take(OPERATOR, refused).unwrap();
    let again =
        submit(&told.state, told.now, &mill(), &fund("pour-le-pain"), true, &PromiseTerms::default(), &told.ground);
    assert_eq!(told.take("sam", again), Err(vec![(None, "fund-unchanged")]));
    let longer = WrittenFund { closes: "2026-09-01T00:00".into(), ..ratio() };
    let drafted = draft(&told.state, told.now, &mill(), Some(&fund("pour-le-pain")), &longer, &told.ground);
    told.take("sam", drafted).unwrap();
    told.submit("pour-le-pain");
    assert_eq!(told.standing("pour-le-pain"), Standing::Submitted);
}

#[test]
fn projects_come_into_reach_one_by_one_and_count_as_if_named() {
    let mut told = Told::new();
    let food = WrittenFund { reach: "categories".into(), categories: vec!["food".into()], ..ratio() };
    told.draft(&food).unwrap();
    told.submit("pour-le-pain");
    told.accept("pour-le-pain", OPERATOR, None).unwrap();
    told.wait(1);
    assert_eq!(told.see("forge", Stage::Running, 10_000), 0, "no fund is for it: the books hear nothing");
    told.see("bread", Stage::Running, 10_000);
    assert_eq!(told.granted("pour-le-pain", "bread"), Some((State::Accruing, 10_000)));
    assert_eq!(told.see("oven", Stage::Running, 5_000), 3, "declared, admitted, observed");
    assert_eq!(told.granted("pour-le-pain", "oven"), Some((State::Accruing, 5_000)));
    assert_eq!(told.see("oven", Stage::Running, 5_000), 0, "nothing new");
    assert_eq!(told.see("oven", Stage::Running, 5_100), 1);
}

#[test]
fn a_correction_needs_two_people_and_never_goes_below_what_is_paid() {
    let mut told = Told::new();
    told.draft(&ratio()).unwrap();
    told.submit("pour-le-pain");
    told.accept("pour-le-pain", OPERATOR, None).unwrap();
    told.wait(1);
    told.see("bread", Stage::Succeeded, 30_000);
    told.see("bread", Stage::Running, 30_000);
    told.see("bread", Stage::Succeeded, 30_000);
    told.wait(48);
    let (id, bread) = (fund("pour-le-pain"), key("bread"));
    let asked = ask_correction(&told.state, told.now, &id, &bread, "250", "Carte refusée.");
    told.take(OPERATOR, asked).unwrap();
    let alone = sign_correction(&told.state, told.now, &id, &bread, &actor(OPERATOR));
    assert_eq!(told.take(OPERATOR, alone), Err(vec![(None, "two_people_needed")]));
    let signed = sign_correction(&told.state, told.now, &id, &bread, &actor(OTHER));
    told.take(OTHER, signed).unwrap();
    assert_eq!(told.granted("pour-le-pain", "bread"), Some((State::Due, 25_000)));
    assert!(told.state.sponsors.correction(&id, &bread).is_none());
    let beyond = ask_correction(&told.state, told.now, &id, &bread, "501", "Erreur.");
    assert_eq!(told.take(OPERATOR, beyond), Err(vec![(Some("amount"), "over_budget")]));
}

#[test]
fn every_mistake_of_a_form_is_told_beside_its_field() {
    let mut told = Told::new();
    let wrong = WrittenFund {
        name: Texts::none(),
        budget: "-5".into(),
        opens: "2026-06-01T10:00".into(),
        closes: "2026-05-01T00:00".into(),
        ratio: "0".into(),
        payout: "soon".into(),
        nature: "grant".into(),
        ..ratio()
    };
    let refused = told.draft(&wrong).unwrap_err();
    let expected = [("name", "missing"), ("budget", "bad_amount"), ("closes", "closes_before_opens")];
    for (field, code) in expected.into_iter().chain([("ratio", "ratio-unread"), ("payout", "choose-one")]) {
        assert!(refused.contains(&(Some(field), code)), "{field} {code} in {refused:?}");
    }
    let capped = WrittenFund { cap: "501".into(), ..ratio() };
    assert_eq!(told.draft(&capped), Err(vec![(Some("cap"), "cap-over-budget")]));
    let granted = WrittenFund { nature: "grant".into(), ..ratio() };
    assert_eq!(told.draft(&granted), Err(vec![(Some("nature"), "grant-is-public")]));
    let mile = WrittenFund { rule: "last_mile".into(), last_mile: "80".into(), ..ratio() };
    assert_eq!(told.draft(&mile), Err(vec![(Some("payout"), "last_mile_on_success")]));
    let elsewhere = WrittenFund { reach: "projects".into(), projects: vec!["sample/elsewhere".into()], ..ratio() };
    assert_eq!(told.draft(&elsewhere), Err(vec![(Some("projects"), "unknown_project")]));
    told.ground.setup.host_tells_backers = false;
    let hidden = WrittenFund { rule: "per_backer".into(), per_backer: "5".into(), ..ratio() };
    assert_eq!(told.draft(&hidden), Err(vec![(Some("rule"), "backers_hidden")]));
    let over = WrittenFund { opens: "2025-01-01T00:00".into(), closes: "2025-06-01T00:00".into(), ..ratio() };
    assert_eq!(told.draft(&over), Err(vec![(Some("closes"), "already_closed")]));
}

#[test]
fn public_money_follows_a_vote_and_is_never_anonymous() {
    let mut told = Told::new();
    let body = WrittenProfile {
        kind: "public-body".into(),
        registration: "23350001600040".into(),
        ..WrittenProfile::default()
    };
    let described = describe(&told.state, &mill(), &body, &told.ground.customs);
    told.take("sam", described).unwrap();
    let hidden = WrittenFund { anonymous: true, nature: "grant".into(), budget_line: "6574".into(), ..ratio() };
    assert_eq!(told.draft(&hidden), Err(vec![(Some("anonymous"), "public-money-named")]));
    let subject = WrittenFund { nature: "grant".into(), budget_line: "6574".into(), ..ratio() };
    told.draft(&subject).unwrap();
    told.submit("pour-le-pain");
    let a_vote = |number: &str, taken: &str| Vote {
        number: number.into(),
        taken: taken.parse().ok(),
        budget_line: "6574".into(),
    };
    let record =
        |told: &Told, vote| record_vote(&told.state, &mill(), &fund("pour-le-pain"), vote, &told.ground.customs);
    let early = record(&told, a_vote("2026-99", "2026-02-27"));
    assert_eq!(
        told.take("sam", early),
        Err(vec![(None, "vote-before-accepted")]),
        "the region answers to what it read"
    );
    told.accept("pour-le-pain", OPERATOR, None).unwrap();
    told.wait(1);
    told.see("bread", Stage::Running, 20_000);
    told.see("bread", Stage::Succeeded, 20_000);
    told.wait(48);
    let (id, bread) = (fund("pour-le-pain"), key("bread"));
    let pay_it = |told: &Told| pay(&told.state, told.now, &mill(), (&id, &bread), ("200", "M1", Some(Way::Direct)));
    let early = pay_it(&told);
    assert_eq!(told.take("sam", early), Err(vec![(None, "vote-not-taken")]));
    let voted = record(&told, a_vote("2026-14", "2026-03-02"));
    told.take("sam", voted).unwrap();
    let paid = pay_it(&told);
    told.take("sam", paid).unwrap();
    told.wait(24 * 30);
    let late = record(&told, a_vote("2026-15", "2026-03-20"));
    assert_eq!(told.take("sam", late), Err(vec![(Some("vote_taken"), "vote-after-payment")]));
    let right = record(&told, a_vote("2026-15", "2026-03-02"));
    told.take("sam", right).unwrap();
    assert_eq!(told.state.sponsors.fund(&id).unwrap().decisions(), "2026-15");
}

#[test]
fn a_journal_that_knows_of_no_verification_is_read() {
    let fact: SponsorFact = serde_json::from_str(r#"{"fund_endorsed":{"fund":"mill-2026"}}"#).unwrap();
    assert_eq!(fact, SponsorFact::FundEndorsed { fund: "mill-2026".parse().unwrap(), verified: None });
}

#[test]
fn another_organisation_s_fund_does_not_exist() {
    let mut told = Told::new();
    told.draft(&ratio()).unwrap();
    let other: Slug = "bank".parse().unwrap();
    let theirs = discard(&told.state, &other, &fund("pour-le-pain"));
    assert_eq!(told.take("sam", theirs), Err(vec![(None, "fund-unknown")]));
    assert!(told.state.sponsors.fund(&fund("pour-le-pain")).is_some());
}

#[test]
fn single_gifts_are_imported_without_their_givers() {
    let mut told = Told::new();
    let shared = WrittenFund { rule: "share".into(), share: "quadratic".into(), ..ratio() };
    told.draft(&shared).unwrap();
    told.submit("pour-le-pain");
    told.accept("pour-le-pain", OPERATOR, None).unwrap();
    let gifts = |told: &Told, lines: &str| import_gifts(&told.state, told.now, &key("bread"), lines);
    let wrong = gifts(&told, "Anne;10\nBernard");
    assert_eq!(told.take(OPERATOR, wrong), Err(vec![(Some("gifts"), "gift-unread")]));
    told.wait(1);
    told.see("bread", Stage::Running, 3_549);
    let more = gifts(&told, "Anne;10\nanne;5,50\n\nBernard;20 €\n");
    assert_eq!(told.take(OPERATOR, more), Err(vec![(Some("gifts"), "gifts-above-crowd")]));
    told.see("bread", Stage::Running, 90_000_000);
    let most: String = (0..1_500).map(|at| format!("Personne {at};599,99\n")).collect();
    let all = serde_json::to_string(&gifts(&told, &most).unwrap()).unwrap();
    assert!(all.len() < 64 * 1024, "the most that is taken fits one record: {}", all.len());
    let lines = gifts(&told, "Anne;10\nanne;5,50\n\nBernard;20 €\n").unwrap();
    let text = serde_json::to_string(&lines).unwrap().to_lowercase();
    assert!(!text.contains("anne") && !text.contains("bernard"), "{text}");
    assert!(
        text.contains(r#"[{"who":"1","amount":2000},{"who":"2","amount":1000},{"who":"2","amount":550}]"#),
        "{text}"
    );
    told.tell(OPERATOR, lines);
}

/// A campaign that ran for a month up to this day.
fn campaigned(id: &str, ends: &str, stage: Stage, raised: i64) -> Campaigned {
    let ends: Timestamp = format!("{ends}T12:00:00Z").parse().unwrap();
    let seen = sighting(id, stage, raised);
    Campaigned { seen, began: ends.checked_sub(SignedDuration::from_hours(24 * 30)).ok(), ends: Some(ends) }
}

#[test]
fn what_if_runs_the_rule_over_real_campaigns() {
    let told = Told::new();
    let draft = ratio().read(&mill(), Kind::Firm, told.now, (&told.ground, &told.known())).unwrap();
    let campaigns = [
        campaigned("bread", "2026-01-10", Stage::Succeeded, 100_000),
        campaigned("forge", "2026-01-20", Stage::Failed, 20_000),
        campaigned("oven", "2026-02-03", Stage::Succeeded, 120_000),
        campaigned("old", "2025-01-01", Stage::Succeeded, 900_000),
        campaigned("now", "2026-03-20", Stage::Running, 30_000),
    ];
    let now = told.now;
    let smaller = Draft { cap_per_project: Some(20_000), ..draft.clone() };
    let what = what_if(&smaller, &told.ground.setup, &campaigns, |_| true, now, &TimeZone::UTC).unwrap();
    assert_eq!(what.considered, 4, "what ended before the time it would have run is left out");
    // By hand: 1 for 1 up to 200.00 each; forge failed. 500.00 hold bread, oven and 100.00 of what runs now.
    let granted: Vec<_> = what.granted.iter().map(|(key, amount)| (key.id.as_str(), *amount)).collect();
    assert_eq!(granted, [("bread", 20_000), ("oven", 20_000), ("now", 10_000)]);
    assert_eq!((what.used, what.at_most, what.open), (50_000, 50_000, 1));
    assert_eq!(what.exhausted, Some(now));
    // The campaign that runs now, at its ceiling of 150 %: 200.00, the cap.
    assert_eq!(what.open_at_most, 20_000);
    let months: Vec<_> = what.months.iter().map(|(day, sum)| (day.to_string(), *sum)).collect();
    assert_eq!(months.last().unwrap(), &("2026-03-01".to_owned(), 50_000));
    let none = what_if(&draft, &told.ground.setup, &campaigns, |_| false, now, &TimeZone::UTC).unwrap();
    assert_eq!((none.considered, none.used, none.open_at_most), (0, 0, 0));
}

/// A fund for every project, accepted and open.
fn open_for_all() -> Told {
    let mut told = Told::new();
    told.draft(&ratio()).unwrap();
    told.submit("pour-le-pain");
    told.accept("pour-le-pain", OPERATOR, None).unwrap();
    told.wait(1);
    told
}

#[test]
fn a_project_that_the_window_hides_or_the_host_drops_gets_nothing_new_of_any_fund() {
    for gone in [false, true] {
        let mut told = open_for_all();
        told.see("bread", Stage::Running, 10_000);
        let hidden = |raised| match gone {
            true => Heard::Gone(key("bread")),
            false => Heard::Hidden(sighting("bread", Stage::Running, raised)),
        };
        assert_eq!(told.hide(hidden(10_000)), 1, "it is away");
        assert_eq!(told.hide(hidden(10_000)), 0, "nothing new");
        told.hide(hidden(15_000));
        assert_eq!(told.granted("pour-le-pain", "bread"), Some((State::Accruing, 10_000)));
        let name = Texts::new([(Lang::FR, "Masque deux".to_owned())]);
        told.draft(&WrittenFund { name, ..ratio() }).unwrap();
        told.submit("masque-deux");
        told.accept("masque-deux", OPERATOR, None).unwrap();
        told.wait(1);
        assert_eq!(told.granted("masque-deux", "bread"), None, "new money for what nobody is shown");
        assert_eq!(told.granted("masque-deux", "forge"), Some((State::Accruing, 0)));
        told.see("bread", Stage::Running, 15_000);
        assert_eq!(told.granted("pour-le-pain", "bread"), Some((State::Accruing, 10_000)));
        assert_eq!(told.granted("masque-deux", "bread"), Some((State::Accruing, 10_000)));
        told.see("bread", Stage::Running, 16_000);
        assert_eq!(told.granted("pour-le-pain", "bread"), Some((State::Accruing, 11_000)));
    }
}

#[test]
fn what_was_read_before_a_form_was_sent_never_stands_over_what_the_books_heard_since() {
    let mut told = open_for_all();
    let old = told.ground.clone();
    told.see("bread", Stage::Running, 30_000);
    let name = Texts::new([(Lang::FR, "Second fonds".to_owned())]);
    told.draft(&WrittenFund { name, ..ratio() }).unwrap();
    told.submit("second-fonds");
    told.ground = old;
    told.accept("second-fonds", OPERATOR, None).unwrap();
    assert_eq!(told.granted("pour-le-pain", "bread"), Some((State::Accruing, 30_000)));
}

#[test]
fn what_the_books_do_not_take_of_a_new_project_leaves_nothing_of_it() {
    let told = open_for_all();
    let francs = Sighting { currency: "CHF".parse().unwrap(), ..sighting("oven", Stage::Running, 5_000) };
    let (facts, refused) = observe(&told.state, told.now, &[Heard::Shown(francs)]);
    assert_eq!((facts.len(), refused[0].1.code()), (0, "wrong_currency"), "{facts:?}");
}

#[test]
fn a_campaign_that_is_gone_from_its_host_is_ended_with_a_reason_and_books_can_be_closed() {
    let mut told = open_for_all();
    told.see("bread", Stage::Running, 30_000);
    let (id, bread) = (fund("pour-le-pain"), key("bread"));
    let end = |told: &Told, gone, reason: &str| give_up(&told.state, told.now, &bread, gone, reason);
    let still_there = end(&told, false, "Plus rien.");
    assert_eq!(told.take(OPERATOR, still_there), Err(vec![(None, "campaign-not-gone")]));
    told.hide(Heard::Gone(bread.clone()));
    let silent = end(&told, true, " ");
    assert_eq!(told.take(OPERATOR, silent), Err(vec![(Some("reason"), "reason_needed")]));
    told.wait(24 * 100);
    assert_eq!(told.standing("pour-le-pain"), Standing::Closing, "300.00 are held for ever");
    let ended = end(&told, true, "La page n'existe plus.");
    told.take(OPERATOR, ended).unwrap();
    assert_eq!(told.granted("pour-le-pain", "bread"), Some((State::Void, 0)));
    assert_eq!(told.hide(Heard::Gone(bread.clone())), 0, "what the host said before is not told again");
    let again = end(&told, true, "Encore.");
    assert_eq!(told.take(OPERATOR, again), Err(vec![(None, "campaign-over")]));
    told.see("forge", Stage::Failed, 0);
    let account = Texts::new([(Lang::FR, "Rien n'a servi.".to_owned())]);
    let closed = close_books(&told.state, &id, &account, &told.ground.customs);
    told.take(OPERATOR, closed).unwrap();
    assert_eq!(told.standing("pour-le-pain"), Standing::BooksClosed);
}

#[test]
fn nothing_is_corrected_once_the_books_are_closed() {
    let mut told = open_for_all();
    told.see("bread", Stage::Running, 0);
    told.wait(24 * 100);
    let (id, bread) = (fund("pour-le-pain"), key("bread"));
    assert_eq!(told.granted("pour-le-pain", "bread"), Some((State::Lapsed, 0)));
    let asked = ask_correction(&told.state, told.now, &id, &bread, "20", "Oublié.");
    told.take(OPERATOR, asked).unwrap();
    let account = Texts::new([(Lang::FR, "Rien n'a servi.".to_owned())]);
    let closed = close_books(&told.state, &id, &account, &told.ground.customs);
    told.take(OPERATOR, closed).unwrap();
    let signed = sign_correction(&told.state, told.now, &id, &bread, &actor(OTHER));
    assert_eq!(told.take(OTHER, signed), Err(vec![(None, "correction-books-closed")]));
    let dropped = drop_correction(&told.state, &id, &bread);
    told.take(OPERATOR, dropped).unwrap();
    let asked = ask_correction(&told.state, told.now, &id, &bread, "20", "Oublié.");
    assert_eq!(told.take(OPERATOR, asked), Err(vec![(Some("amount"), "correction-books-closed")]));
}

#[test]
fn what_if_divides_a_share_at_its_end() {
    let told = Told::new();
    let mut shared = WrittenFund { rule: "share".into(), share: "crowd".into(), ..ratio() };
    let campaigns = [
        campaigned("bread", "2026-01-10", Stage::Succeeded, 100_000),
        campaigned("oven", "2026-02-03", Stage::Succeeded, 100_000),
        campaigned("now", "2026-03-20", Stage::Running, 50_000),
    ];
    let tried = |written: &WrittenFund| {
        let draft = written.read(&mill(), Kind::Firm, told.now, (&told.ground, &told.known())).unwrap();
        what_if(&draft, &told.ground.setup, &campaigns, |_| true, told.now, &TimeZone::UTC).unwrap()
    };
    // By hand: the pot of 500.00 goes by 1000, 1000 and 500 of crowd money.
    let what = tried(&shared);
    let granted: Vec<_> = what.granted.iter().map(|(key, amount)| (key.id.as_str(), *amount)).collect();
    assert_eq!(granted, [("bread", 20_000), ("oven", 20_000), ("now", 10_000)]);
    assert_eq!((what.used, what.open_at_most, what.needs_gifts), (50_000, 50_000, false));
    assert_eq!(what.months.last().map(|(_, sum)| *sum), Some(50_000), "it is divided in the last month");
    // The host tells of no single gift.
    shared.share = "quadratic".into();
    let what = tried(&shared);
    assert_eq!((what.used, what.needs_gifts), (0, true));
}

#[test]
fn what_if_knows_the_most_that_a_last_mile_asks_for_on_the_way() {
    let told = Told::new();
    let written = WrittenFund { rule: "last_mile".into(), last_mile: "80".into(), payout: "at_end".into(), ..ratio() };
    let draft = written.read(&mill(), Kind::Firm, told.now, (&told.ground, &told.known())).unwrap();
    let campaigns = [campaigned("now", "2026-03-20", Stage::Running, 30_000)];
    let what = what_if(&draft, &told.ground.setup, &campaigns, |_| true, told.now, &TimeZone::UTC).unwrap();
    // By hand: of a goal of 1000.00, 80 % leave 200.00; afterwards always less.
    assert_eq!(what.open_at_most, 20_000);
}

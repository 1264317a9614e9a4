use jiff::civil::date;
use proptest::prelude::*;

use super::*;
use crate::domain::fact::Fact;
use crate::domain::in_kind::Holder;
use crate::domain::in_kind::told::{Told, codes, key};
use crate::domain::refusal::{Arg, Checked};
use crate::domain::shelf::Shelf;

/// What is told of loans.
trait TellsOfLoans {
    fn loan_of(&mut self, facts: Checked<Vec<Fact>>) -> LoanId;
    fn offer(&mut self, written: &WrittenLoan) -> LoanId;
    fn accept(&self, loan: LoanId, project: &str, first: &str, last: &str) -> Checked<Vec<Fact>>;
    fn loan(&self, id: LoanId) -> &Loan;
}

impl TellsOfLoans for Told {
    fn loan_of(&mut self, facts: Checked<Vec<Fact>>) -> LoanId {
        let Subject::Loan(id) = self.tell(facts) else { panic!("not of a loan") };
        id
    }

    fn offer(&mut self, written: &WrittenLoan) -> LoanId {
        self.loan_of(offer(&self.state, &firm(), written, &self.ground()))
    }

    fn accept(&self, loan: LoanId, project: &str, first: &str, last: &str) -> Checked<Vec<Fact>> {
        let written = WrittenAcceptance { project: project.into(), first: first.into(), last: last.into() };
        let (by, projects) = ("camille".parse().unwrap(), [key("velo"), key("four")]);
        accept(&self.state, loan, Holder { by: &by, projects: &projects }, &written, &self.ground())
    }

    fn loan(&self, id: LoanId) -> &Loan {
        self.state.loans.get(id).unwrap()
    }
}

fn firm() -> Slug {
    "scop-volcan".parse().unwrap()
}

fn stage() -> WrittenLoan {
    WrittenLoan {
        item: "Scène mobile".into(),
        kind: "equipment".into(),
        first: "2026-07-01".into(),
        last: "2026-07-31".into(),
        value: "800".into(),
        ..WrittenLoan::default()
    }
}

#[test]
fn a_loan_goes_from_hand_to_hand() {
    let mut told = Told::new();
    let loan = told.offer(&stage());
    assert_eq!(told.state.loans.open(told.today).count(), 1);
    told.tell(told.accept(loan, "velo", "2026-07-10", "2026-07-12"));
    assert!(told.state.loans.open(told.today).next().is_none());
    assert_eq!(told.loan(loan).days(), Days { first: date(2026, 7, 10), last: date(2026, 7, 12) });
    assert_eq!(told.state.loans.of(&key("velo")).count(), 1);
    told.today = date(2026, 7, 8);
    let early = hand_over(&told.state, loan, &firm(), told.today).unwrap_err();
    assert_eq!(early[0].code, "loan-too-early");
    told.today = date(2026, 7, 9);
    told.tell(hand_over(&told.state, loan, &firm(), told.today));
    assert!(!told.loan(loan).is_late(date(2026, 7, 12)));
    assert!(told.loan(loan).is_late(date(2026, 7, 13)));
    told.tell(take_back(&told.state, loan, &firm(), "Une rallonge manque."));
    assert_eq!(told.loan(loan).state.words(), Some("Une rallonge manque."));
    assert_eq!(codes(take_back(&told.state, loan, &firm(), "")), [(None, "loan-moved-on")]);
    assert_eq!(codes(withdraw(&told.state, loan, &firm(), "non")), [(None, "loan-moved-on")]);
}

#[test]
fn every_mistake_of_an_offer_is_named() {
    let told = Told::new();
    let wrong = WrittenLoan {
        first: "2026-05-03".into(),
        last: "2026-05-02".into(),
        value: "beaucoup".into(),
        project: "ailleurs".into(),
        ..WrittenLoan::default()
    };
    let found = codes(offer(&told.state, &firm(), &wrong, &told.ground()));
    let expected = [
        (Some("item"), "missing"),
        (Some("kind"), "choose-one"),
        (Some("last"), "in-kind-backwards"),
        (Some("value"), "amount-unread"),
        (Some("project"), "in-kind-project"),
    ];
    assert_eq!(found, expected);
    let past = WrittenLoan { first: "2026-05-01".into(), last: "2026-05-31".into(), ..stage() };
    assert_eq!(codes(offer(&told.state, &firm(), &past, &told.ground())), [(Some("last"), "loan-over")]);
    let endless = WrittenLoan { last: "2029-07-31".into(), ..stage() };
    assert_eq!(codes(offer(&told.state, &firm(), &endless, &told.ground())), [(Some("last"), "loan-too-long")]);
}

#[test]
fn what_is_away_is_promised_to_nobody_else_and_the_refusal_says_by_what() {
    let mut told = Told::new();
    let (first, second) = (told.offer(&stage()), told.offer(&WrittenLoan { item: "scene  MOBILE".into(), ..stage() }));
    told.tell(told.accept(first, "velo", "2026-07-10", "2026-07-12"));
    let refused = told.accept(second, "four", "2026-07-12", "2026-07-14").unwrap_err();
    assert_eq!(refused[0].code, "loan-overlaps");
    assert!(refused[0].args.contains(&("number", Arg::Number(1))), "{refused:?}");
    assert!(refused[0].args.contains(&("until", Arg::Day(date(2026, 7, 12)))), "{refused:?}");
    assert_eq!(told.state.loans.beside(told.loan(second)).map(|other| other.id).collect::<Vec<_>>(), [first]);
    assert_eq!(told.state.loans.beside(told.loan(first)).count(), 0, "what is promised warns of nothing any more");
    // It is late: whoever comes after waits until it is back.
    told.today = date(2026, 7, 10);
    told.tell(hand_over(&told.state, first, &firm(), told.today));
    told.today = date(2026, 7, 20);
    assert_eq!(codes(told.accept(second, "four", "2026-07-20", "2026-07-21")), [(Some("first"), "loan-still-away")]);
    told.tell(take_back(&told.state, first, &firm(), ""));
    told.tell(told.accept(second, "four", "2026-07-20", "2026-07-21"));
}

#[test]
fn nobody_acts_for_others() {
    let mut told = Told::new();
    let loan = told.offer(&WrittenLoan { project: "velo".into(), ..stage() });
    let other: Slug = "autre".parse().unwrap();
    assert_eq!(codes(withdraw(&told.state, loan, &other, "x")), [(None, "loan-unknown")]);
    assert_eq!(codes(hand_over(&told.state, loan, &other, told.today)), [(None, "loan-unknown")]);
    let by: PersonId = "zoe".parse().unwrap();
    let stranger = Holder { by: &by, projects: &[key("four")] };
    assert_eq!(codes(decline(&told.state, loan, stranger, "x")), [(None, "loan-not-yours")]);
    let written = WrittenAcceptance { first: "2026-07-01".into(), last: "2026-07-02".into(), ..Default::default() };
    let taken = accept(&told.state, loan, stranger, &written, &told.ground());
    assert_eq!(codes(taken), [(Some("project"), "loan-not-yours")]);
    assert_eq!(codes(told.accept(loan, "", "2026-06-30", "2026-07-02")), [(Some("first"), "loan-outside")]);
    told.shelf = Shelf::default();
    assert_eq!(codes(told.accept(loan, "", "2026-07-01", "2026-07-02")), [(None, "in-kind-project-gone")]);
    let holder = Holder { by: &by, projects: &[key("velo")] };
    assert_eq!(codes(decline(&told.state, loan, holder, " ")), [(Some("reason"), "in-kind-reason")]);
    told.tell(decline(&told.state, loan, holder, "Nous en avons une."));
    assert_eq!(told.loan(loan).state.word(), "declined");
}

#[test]
fn an_offer_can_be_written_anew_while_nobody_took_it() {
    let mut told = Told::new();
    let loan = told.offer(&stage());
    assert_eq!(codes(revise(&told.state, loan, &firm(), &stage(), &told.ground())), [(None, "loan-unchanged")]);
    let longer = WrittenLoan { last: "2026-08-31".into(), ..stage() };
    told.tell(revise(&told.state, loan, &firm(), &longer, &told.ground()));
    told.tell(told.accept(loan, "velo", "2026-08-10", "2026-08-12"));
    assert_eq!(codes(revise(&told.state, loan, &firm(), &stage(), &told.ground())), [(None, "loan-moved-on")]);
}

/// What anybody may try, in any order.
#[derive(Debug, Clone)]
enum Try {
    Offer(i64, i64),
    Accept(u32, i64, i64),
    HandOver(u32),
    TakeBack(u32),
    Withdraw(u32),
    Wait(i64),
}

fn tries() -> impl Strategy<Value = Try> {
    prop_oneof![
        (0..40i64, 0..20i64).prop_map(|(from, long)| Try::Offer(from, long)),
        (1..8u32, 0..50i64, 0..9i64).prop_map(|(id, from, long)| Try::Accept(id, from, long)),
        (1..8u32).prop_map(Try::HandOver),
        (1..8u32).prop_map(Try::TakeBack),
        (1..8u32).prop_map(Try::Withdraw),
        (0..9i64).prop_map(Try::Wait),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn no_two_loans_of_a_thing_that_were_taken_have_a_day_in_common(tries in prop::collection::vec(tries(), 1..60)) {
        let mut told = Told::new();
        let day = |offset: i64| date(2026, 6, 1).saturating_add(jiff::Span::new().days(offset)).to_string();
        for one in tries {
            let facts = match one {
                Try::Offer(from, long) => {
                    let written = WrittenLoan { first: day(from), last: day(from + long), ..stage() };
                    offer(&told.state, &firm(), &written, &told.ground())
                }
                Try::Accept(id, from, long) => told.accept(LoanId(id), "velo", &day(from), &day(from + long)),
                Try::HandOver(id) => hand_over(&told.state, LoanId(id), &firm(), told.today),
                Try::TakeBack(id) => take_back(&told.state, LoanId(id), &firm(), ""),
                Try::Withdraw(id) => withdraw(&told.state, LoanId(id), &firm(), "x"),
                Try::Wait(days) => {
                    told.today = told.today.saturating_add(jiff::Span::new().days(days));
                    continue;
                }
            };
            if facts.is_ok() {
                told.tell(facts);
            }
            let bound: Vec<_> = told.state.loans.all().filter(|loan| loan.is_bound()).collect();
            for (at, loan) in bound.iter().enumerate() {
                let apart = bound[at + 1..].iter().all(|other| !loan.days().overlaps(other.days()));
                prop_assert!(apart, "{bound:?}");
            }
        }
    }
}

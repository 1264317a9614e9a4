use jiff::civil::date;

use super::*;
use crate::domain::fact::{Fact, Subject};
use crate::domain::in_kind::told::{Told, codes, key};
use crate::domain::in_kind::{Holder, sums};
use crate::domain::language::{Lang, Texts};
use crate::domain::member::{MemberFact, Role};
use crate::domain::refusal::Checked;
use crate::domain::token::Token;

/// What is told of support.
trait TellsOfSupport {
    fn support_of(&mut self, facts: Checked<Vec<Fact>>) -> SupportId;
    fn support(&self, id: SupportId) -> &Support;
    fn propose(&mut self, written: &WrittenSupport) -> SupportId;
}

impl TellsOfSupport for Told {
    fn support_of(&mut self, facts: Checked<Vec<Fact>>) -> SupportId {
        let Subject::Support(id) = self.tell(facts) else { panic!("not of a support") };
        id
    }

    fn support(&self, id: SupportId) -> &Support {
        self.state.support.get(id).unwrap()
    }

    fn propose(&mut self, written: &WrittenSupport) -> SupportId {
        self.support_of(propose(&self.state, None, &parc(), written, &self.ground()))
    }
}

fn labelled() -> (Told, Slug) {
    let mut told = Told::new();
    told.tell(draw_label(&told.state, &parc(), &label(), &told.ground()));
    let slug = told.state.support.labels().next().unwrap().slug.clone();
    (told, slug)
}

fn parc() -> Slug {
    "parc".parse().unwrap()
}

fn label() -> WrittenLabel {
    let texts = |text: &str| Texts::new([(Lang::FR, text.to_owned())]);
    let (name, criteria) = (texts("Valeurs Parc"), texts("Des matières d'ici."));
    WrittenLabel { name, criteria, letters: "pnr".into(), tone: "accent".into() }
}

fn coaching() -> WrittenSupport {
    WrittenSupport {
        project: "velo".into(),
        kind: "coaching".into(),
        what: "Un plan de financement".into(),
        law: "law-2000-321-9-1".into(),
        hours: "12".into(),
        value: "600".into(),
        ..WrittenSupport::default()
    }
}

#[test]
fn what_binds_nobody_is_given_by_the_body_alone() {
    let mut told = Told::new();
    let support = told.propose(&coaching());
    assert!(!told.support(support).is_public());
    told.tell(give(&told.state, support, &parc(), &told.ground()));
    assert!(told.support(support).is_public());
    assert_eq!(codes(give(&told.state, support, &parc(), &told.ground())), [(None, "support-moved-on")]);
    told.tell(fulfil(&told.state, support, &parc(), "Douze heures, en six fois."));
    assert_eq!(told.support(support).state.words(), Some("Douze heures, en six fois."));
}

#[test]
fn what_binds_the_project_is_given_once_its_holder_agrees() {
    let mut told = Told::new();
    let conditions = "Si le lieu accueille aussi un atelier vélo.".into();
    let support = told.propose(&WrittenSupport { conditions, kind: "venue".into(), ..coaching() });
    let by: PersonId = "camille".parse().unwrap();
    let stranger = Holder { by: &by, projects: &[key("four")] };
    assert_eq!(codes(accept(&told.state, support, stranger, &told.ground())), [(None, "support-not-yours")]);
    let holder = Holder { projects: &[key("velo")], ..stranger };
    assert_eq!(codes(accept(&told.state, support, holder, &told.ground())), [(None, "support-unsigned")]);
    told.tell(give(&told.state, support, &parc(), &told.ground()));
    assert!(!told.support(support).is_public());
    assert_eq!(codes(give(&told.state, support, &parc(), &told.ground())), [(None, "support-binds")]);
    told.today = date(2027, 1, 1);
    told.tell(accept(&told.state, support, holder, &told.ground()));
    assert_eq!(told.support(support).agreed, Some(by));
    assert_eq!(codes(withdraw(&told.state, support, &parc(), "")), [(Some("reason"), "in-kind-reason")]);
    told.tell(withdraw(&told.state, support, &parc(), "Le lieu a fermé."));
    assert!(!told.support(support).is_public());
}

#[test]
fn every_mistake_of_a_form_is_named() {
    let told = Told::new();
    let nothing = WrittenSupport { hours: "beaucoup".into(), ..WrittenSupport::default() };
    let nowhere = propose(&told.state, None, &parc(), &nothing, &told.ground());
    assert_eq!(codes(nowhere), [(Some("project"), "in-kind-project")]);
    let nothing = WrittenSupport { project: "velo".into(), ..nothing };
    let found = codes(propose(&told.state, None, &parc(), &nothing, &told.ground()));
    let expected = [
        (Some("kind"), "choose-one"),
        (Some("what"), "support-what"),
        (Some("basis"), "support-basis"),
        (Some("hours"), "count-unread"),
    ];
    assert_eq!(found, expected);
    let endless = WrittenSupport { hours: String::new(), ..coaching() };
    let found = codes(propose(&told.state, None, &parc(), &endless, &told.ground()));
    assert_eq!(found, [(Some("last"), "support-endless")]);
    let lost = WrittenSupport { kind: "label".into(), label: "valeurs-parc".into(), ..coaching() };
    let found = codes(propose(&told.state, None, &parc(), &lost, &told.ground()));
    assert_eq!(found, [(Some("label"), "support-label")]);
}

#[test]
fn a_label_is_carried_until_its_last_day() {
    let (mut told, slug) = labelled();
    let written = WrittenSupport {
        kind: "label".into(),
        label: slug.to_string(),
        last: "2026-12-31".into(),
        what: String::new(),
        ..coaching()
    };
    let support = told.propose(&written);
    assert!(told.state.support.carried(&key("velo"), told.today).is_empty());
    told.tell(give(&told.state, support, &parc(), &told.ground()));
    let carried = |day| told.state.support.carried(&key("velo"), day).len();
    assert_eq!((carried(told.today), carried(date(2026, 12, 31)), carried(date(2027, 1, 1))), (1, 1, 0));
    let again = propose(&told.state, None, &parc(), &written, &told.ground());
    assert_eq!(codes(again), [(Some("label"), "label-carried")]);
    let turn = told.state.support.next_turn("2026-06-01T08:00:00Z".parse().unwrap(), &told.customs.zone);
    assert_eq!(turn, "2026-12-31T23:00:00Z".parse().ok());
    told.tell(retire_label(&told.state, &slug, &parc()));
    assert_eq!(told.state.support.carriers(&slug, told.today).count(), 1);
    let late = WrittenSupport { project: "four".into(), ..written };
    let late = propose(&told.state, None, &parc(), &late, &told.ground());
    assert_eq!(codes(late), [(Some("label"), "support-label")]);
    let theirs = change_label(&told.state, &slug, &"autre".parse().unwrap(), &label(), &told.ground());
    assert_eq!(codes(theirs), [(None, "label-unknown")]);
}

#[test]
fn who_asks_is_answered_with_terms_or_with_a_reason() {
    let mut told = Told::new();
    let by: PersonId = "camille".parse().unwrap();
    let holder = Holder { by: &by, projects: &[key("velo")] };
    let wish = WrittenWish {
        project: "velo".into(),
        body: "parc".into(),
        kind: "venue".into(),
        text: "Une salle en mai.".into(),
    };
    assert_eq!(codes(ask(&told.state, holder, &wish, &told.ground())), [(Some("body"), "choose-one")]);
    let role = Role::Supporter { organisation: parc() };
    let (invitation, until): (PersonId, _) = ("invit".parse().unwrap(), "2026-07-01T00:00:00Z".parse().unwrap());
    let token = Token::new([7; 32]).hash();
    told.tell(Ok(vec![
        Fact::Member(MemberFact::InvitationSent { invitation: invitation.clone(), role, token, until }),
        Fact::Member(MemberFact::InvitationAccepted { invitation, person: "agent".parse().unwrap() }),
    ]));
    let [first, second] = [(); 2].map(|()| {
        let facts = ask(&told.state, holder, &wish, &told.ground());
        told.support_of(facts)
    });
    assert_eq!(codes(refuse(&told.state, first, &parc(), " ")), [(Some("reason"), "in-kind-reason")]);
    told.tell(refuse(&told.state, first, &parc(), "La salle est prise en mai, pour tous."));
    assert_eq!(told.support(first).state.word(), "refused");
    told.tell(propose(&told.state, Some(second), &parc(), &coaching(), &told.ground()));
    told.tell(decline(&told.state, second, holder, "Trop tard."));
    let theirs = propose(&told.state, Some(second), &parc(), &coaching(), &told.ground());
    assert_eq!(codes(theirs), [(None, "support-moved-on")]);
    let four = WrittenWish { project: "four".into(), ..wish };
    assert_eq!(codes(ask(&told.state, holder, &four, &told.ground())), [(Some("project"), "support-not-yours")]);
}

#[test]
fn values_are_summed_by_currency() {
    let money = |minor, code: &str| Money { minor, currency: code.parse().unwrap() };
    let summed = sums([money(100, "EUR"), money(50, "CHF"), money(20, "EUR")]);
    assert_eq!(summed, [money(50, "CHF"), money(120, "EUR")]);
}

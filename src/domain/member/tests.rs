//! Roles given and taken, replayed through the journal's own records.

use jiff::Timestamp;

use super::*;
use crate::domain::fact::Fact;
use crate::domain::journal::End;
use crate::domain::refusal::Checked;
use crate::domain::state::RegionState;
use crate::domain::token::Token;

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(second).unwrap()
}

fn id(text: &str) -> PersonId {
    text.parse().unwrap()
}

fn token(byte: u8) -> TokenHash {
    Token::new([byte; 32]).hash()
}

#[derive(Default)]
struct Told {
    state: RegionState,
    end: End,
}

impl Told {
    fn takes(&mut self, facts: Checked<Vec<Fact>>) {
        for fact in facts.unwrap() {
            let (record, line) = self.end.next(at(100), Actor::Person(id("op")), None, fact).unwrap();
            self.state.apply(&record).unwrap();
            self.end = End::after(&record, crate::domain::journal::LineHash::of(&line));
        }
    }

    fn invited(&mut self, role: &str, organisation: &str, byte: u8) {
        let wish = Wish { role: role.into(), organisation: organisation.into() };
        self.takes(invite(&self.state, at(100), &wish, id(&format!("i{byte}")), token(byte)));
    }

    fn words(&self, person: &str) -> Vec<String> {
        self.state.members.roles(&id(person)).map(ToString::to_string).collect()
    }
}

fn code(refused: Checked<Vec<Fact>>) -> &'static str {
    refused.unwrap_err()[0].code
}

#[test]
fn an_invitation_gives_its_role_once() {
    let mut told = Told::default();
    told.invited("curator", "", 1);
    told.takes(accept(&told.state, at(200), &token(1), &id("ana")));
    assert_eq!(told.words("ana"), ["curator"]);
    assert_eq!(code(accept(&told.state, at(200), &token(1), &id("bo"))), "invitation-used");
    assert_eq!(code(accept(&told.state, at(200), &token(2), &id("bo"))), "invitation-unknown");
    assert_eq!(code(revoke(&told.state, at(200), &id("i1"))), "invitation-closed");
}

#[test]
fn an_invitation_ends_with_its_week_or_when_it_is_taken_back() {
    let mut told = Told::default();
    told.invited("curator", "", 1);
    told.invited("operator", "", 2);
    let week = 7 * 24 * 3600;
    assert!(accept(&told.state, at(100 + week - 1), &token(1), &id("ana")).is_ok());
    assert_eq!(code(accept(&told.state, at(100 + week), &token(1), &id("ana"))), "invitation-expired");
    told.takes(revoke(&told.state, at(100), &id("i2")));
    assert_eq!(code(accept(&told.state, at(100), &token(2), &id("ana"))), "invitation-revoked");
}

#[test]
fn an_invitation_is_not_spent_on_somebody_who_has_the_role() {
    let mut told = Told::default();
    told.invited("curator", "", 1);
    told.takes(accept(&told.state, at(200), &token(1), &id("ana")));
    told.invited("curator", "", 2);
    assert_eq!(code(accept(&told.state, at(200), &token(2), &id("ana"))), "role-held");
    assert!(accept(&told.state, at(200), &token(2), &id("bo")).is_ok());
}

#[test]
fn an_organisation_is_named_once_whatever_its_writing() {
    let mut told = Told::default();
    told.invited("signatory", "Fondation Pierre-Noire", 1);
    told.invited("reader", " fondation  PIERRE NOIRE ", 2);
    told.invited("supporter", "fondation-pierre-noire", 3);
    let organisations: Vec<_> = told.state.members.organisations().map(|(slug, name)| (slug.as_str(), name)).collect();
    assert_eq!(organisations, [("fondation-pierre-noire", "Fondation Pierre-Noire")]);
    told.takes(accept(&told.state, at(200), &token(1), &id("ana")));
    told.takes(accept(&told.state, at(200), &token(3), &id("ana")));
    assert_eq!(told.words("ana"), ["signatory:fondation-pierre-noire", "supporter:fondation-pierre-noire"]);
}

#[test]
fn a_wish_without_its_parts_is_refused_beside_its_field() {
    let told = Told::default();
    for (role, organisation, field, expected) in [
        ("", "", "role", "choose-one"),
        ("king", "", "role", "choose-one"),
        ("signatory", " ", "organisation", "organisation-missing"),
        ("supporter", "***", "organisation", "organisation-unusable"),
        ("reader", &"x".repeat(121), "organisation", "too-long"),
    ] {
        let wish = Wish { role: role.into(), organisation: organisation.into() };
        let refused = invite(&told.state, at(100), &wish, id("i"), token(1)).unwrap_err();
        assert_eq!((refused[0].field, refused[0].code), (Some(field), expected));
    }
}

#[test]
fn the_last_operator_keeps_the_role() {
    let mut told = Told::default();
    told.invited("operator", "", 1);
    told.takes(accept(&told.state, at(200), &token(1), &id("ana")));
    assert_eq!(code(take_role(&told.state, &id("ana"), &Role::Operator, |_| 0)), "last-operator");
    assert_eq!(code(take_role(&told.state, &id("ana"), &Role::Curator, |_| 1)), "role-gone");
    told.takes(take_role(&told.state, &id("ana"), &Role::Operator, |_| 1));
    assert_eq!(told.words("ana"), [""; 0]);
}

#[test]
fn a_role_reads_as_it_is_written() {
    for text in ["operator", "curator", "signatory:a-b", "reader:a", "supporter:a"] {
        assert_eq!(text.parse::<Role>().unwrap().to_string(), text);
    }
    for text in ["", "king", "operator:a", "reader", "reader:", "reader:a b"] {
        assert!(text.parse::<Role>().is_err(), "{text}");
    }
}

#[test]
fn what_cannot_have_happened_is_damage() {
    let mut told = Told::default();
    told.invited("curator", "", 1);
    let again = MemberFact::InvitationAccepted { invitation: id("i9"), person: id("ana") };
    let (record, _) = told.end.next(at(100), Actor::Oriel, None, Fact::Member(again)).unwrap();
    assert!(matches!(told.state.apply(&record), Err(Damage::Impossible(_))));
}

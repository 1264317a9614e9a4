//! The order of the rules, and that decisions and explanations are one.

use std::path::Path;

use proptest::prelude::*;

use super::*;
use crate::domain::place::Place;
use crate::region_file::{self, Known};

/// Auvergne by its departments, with a partner; `more` goes into the file.
fn ground(more: &str) -> Ground {
    let text = format!(
        "languages = [\"fr\"]\ntimezone = \"Europe/Paris\"\nhostnames = []\ntheme = \"base\"\n[name]\nfr = \"A\"\n[host]\n\
         id = \"h\"\npartners = [\"auvergne\"]\n[legal]\npublisher = \"P\"\nemail = \"p@example.org\"\n[territory]\n\
         countries = [\"FR\"]\ncodes = [\"FR-03\", \"FR-15\", \"FR-43\", \"FR-63\"]\n{more}"
    );
    let read = region_file::read_text(&text, Path::new("a"), &Known::ANYTHING);
    Ground::new(Arc::new(read.unwrap().region), &Gazetteer::embedded())
}

fn project(city: Option<&str>, partners: &[&str]) -> Project {
    let json = serde_json::json!({
        "key": {"host": "h", "id": "1"}, "slug": "p", "language": "fr", "title": {"fr": "T"}, "subtitle": {},
        "category": null, "goal": {"money": {"minor": 500_000, "currency": "EUR"}},
        "raised": {"minor": 0, "currency": "EUR"}, "percent": 0, "backers": 0, "start": null, "deadline": null,
        "zone": "Europe/Paris", "stage": "running", "place": {"city": city, "country": "FR"},
        "holder": {"name": "", "id": null, "page": null}, "image": null, "funding": "reward", "rewards": 1,
        "member_of": {"partners": partners}, "page": "https://h.example/p", "contribute": "https://h.example/c",
    });
    serde_json::from_value(json).unwrap()
}

fn verdict(project: &Project, more: &str) -> (Verdict, Rule) {
    let gazetteer = Gazetteer::embedded();
    let judgement = judge(&Located::new(project, &gazetteer), &ground(more));
    (judgement.verdict, judgement.rule)
}

#[test]
fn the_first_rule_that_decides_wins() {
    let pin = "[[curation]]\nproject = \"p\"\nchoice = \"pin\"\nreason = \"r\"\n";
    let hide = "[[curation]]\nproject = \"1\"\nchoice = \"hide\"\nreason = \"r\"\n";
    let policy = "[policy]\ngoal_ceiling = \"1000 EUR\"\n";
    let (riom, nantes) = (project(Some("Riom"), &[]), project(Some("Nantes"), &[]));
    assert_eq!(verdict(&riom, ""), (Verdict::In, Rule::PlaceName));
    assert_eq!(verdict(&nantes, ""), (Verdict::Out, Rule::PlaceName));
    assert_eq!(verdict(&project(Some("Nantes"), &["auvergne"]), ""), (Verdict::In, Rule::HostMembership));
    assert_eq!(verdict(&nantes, pin), (Verdict::In, Rule::ByHand));
    assert_eq!(verdict(&project(Some("Riom"), &["auvergne"]), hide), (Verdict::Out, Rule::ByHand));
    assert_eq!(verdict(&riom, policy), (Verdict::Out, Rule::Policy));
    assert_eq!(verdict(&riom, &format!("{pin}{policy}")), (Verdict::In, Rule::ByHand), "a person overrules the policy");
}

#[test]
fn an_ambiguous_name_waits_for_a_person_and_an_unknown_one_is_never_silently_in() {
    assert_eq!(verdict(&project(Some("Prades"), &[]), ""), (Verdict::Review, Rule::PlaceName));
    assert_eq!(
        verdict(&project(Some("Trifouilly"), &[]), "unlocated = \"include\""),
        (Verdict::Review, Rule::Unlocated)
    );
    assert_eq!(verdict(&project(None, &[]), "unlocated = \"include\""), (Verdict::In, Rule::Unlocated));
    assert_eq!(verdict(&project(None, &[]), "unlocated = \"exclude\""), (Verdict::Out, Rule::Unlocated));
}

#[test]
fn coordinates_decide_over_the_name_of_the_place() {
    let circle = "[territory.circle]\nlat = 45.78\nlon = 3.08\nkm = 20\n";
    let at = |lat, lon| {
        let place = Place { point: Point::new(lat, lon), ..project(Some("Riom"), &[]).place };
        Project { place, ..project(None, &[]) }
    };
    assert_eq!(verdict(&at(45.8, 3.1), circle), (Verdict::In, Rule::Coordinates));
    assert_eq!(verdict(&at(48.8, 2.3), circle), (Verdict::Out, Rule::Coordinates));
    assert_eq!(verdict(&at(48.8, 2.3), ""), (Verdict::In, Rule::PlaceName), "nothing to hold them against");
}

proptest! {
    #[test]
    fn an_explanation_ends_with_the_decision(city in "Riom|Nantes|Prades|Vichy|xyz|[a-zA-Z ]{0,12}", partner: bool, ceiling: bool) {
        let project = project(Some(&city), if partner { &["auvergne"] } else { &[] });
        let ground = ground(if ceiling { "[policy]\ngoal_ceiling = \"1000 EUR\"\n" } else { "" });
        let gazetteer = Gazetteer::embedded();
        let located = Located::new(&project, &gazetteer);
        let judgement = judge(&located, &ground);
        let last = explain(&located, &ground).pop().unwrap();
        prop_assert_eq!((Some(judgement.verdict), judgement.rule, judgement.finding), (last.verdict, last.rule, last.finding));
    }
}

#[test]
fn a_name_that_several_towns_have_means_the_regions_own_if_there_is_one() {
    let gazetteer = Gazetteer::embedded();
    let point = |city| Located::new(&project(Some(city), &["auvergne"]), &gazetteer).point(&ground(""));
    let moulins = Point { lat: 46.565, lon: 3.33 };
    assert!(point("Moulins").is_some_and(|point| point.km_to(moulins) < 5.0), "not one of the two elsewhere");
    assert_eq!(point("Saint-Julien"), None);
}

use super::*;
use crate::domain::place::Place;
use proptest::prelude::*;

fn place(city: &str, country: &str) -> Place {
    Place { city: Some(city.into()), country: Some(country.into()), ..Place::default() }
}

fn codes(place: &Place) -> Vec<&'static str> {
    Gazetteer::embedded().locate(place).iter().filter_map(|entry| entry.code()).collect()
}

#[test]
fn every_line_of_the_file_is_whole() {
    let gazetteer = Gazetteer::embedded();
    assert!(gazetteer.entries.len() > 39_000);
    for entry in &gazetteer.entries {
        assert!(entry.country().len() == 2 && !entry.name().is_empty(), "{entry:?}");
        let french = entry.country() == "FR";
        assert!(!french || (entry.code().is_some() && entry.subdivision().is_some()), "{entry:?}");
    }
    let placed = gazetteer.entries.iter().filter(|entry| entry.point().is_some()).count();
    assert!(placed * 20 > gazetteer.entries.len() * 19, "{placed}");
}

#[test]
fn paris_is_paris_however_it_is_written() {
    for city in ["Paris", "PARIS CEDEX", "Paris 11e", "11th arrondissement of Paris", "75011 Paris", "Paris, France"] {
        assert_eq!(codes(&place(city, "FR")), ["75056"], "{city}");
    }
}

#[test]
fn communes_are_found_without_accents_hyphens_or_articles() {
    assert_eq!(codes(&place("st nectaire", "FR")), ["63380"]);
    assert_eq!(codes(&place("LE PUY EN VELAY", "FR")), ["43157"]);
    assert_eq!(codes(&place("Puy-en-Velay", "FR")), ["43157"]);
    assert_eq!(codes(&place("Le Mont-Dore", "FR")), ["63236"]);
    assert_eq!(codes(&place("Vic/Cère", "FR")), ["15258"]);
    assert_eq!(codes(&place("Ville d'Avray", "FR")), ["92077"]);
    assert_eq!(codes(&place("Clermont Ferrand (63)", "FR")), ["63113"]);
}

#[test]
fn other_languages_names_are_known() {
    assert_eq!(codes(&place("Perpinyà", "FR")), ["66136"]);
    assert_eq!(codes(&place("Perpignan / Perpinyà", "FR")), ["66136"]);
    assert_eq!(codes(&place("Vilafranca de Conflent", "FR")), ["66223"]);
    assert_eq!(codes(&place("Sant Cebrià de Rosselló", "FR")), ["66171"]);
}

#[test]
fn places_across_the_border_are_known_in_their_country_alone() {
    let gazetteer = Gazetteer::embedded();
    let subdivision =
        |city, country| gazetteer.locate(&place(city, country)).first().and_then(|entry| entry.subdivision());
    assert_eq!(subdivision("Figueres", "ES"), Some("ES-GI"));
    assert_eq!(subdivision("Genève", "CH"), Some("CH-GE"));
    assert_eq!(subdivision("Genève", "FR"), None);
    let genoa = gazetteer.locate(&place("Genova", "IT"))[0].point().unwrap();
    assert!((genoa.lat - 44.4).abs() < 0.1 && (genoa.lon - 8.9).abs() < 0.1);
}

#[test]
fn an_ambiguous_name_gives_every_commune_until_something_narrows_it() {
    let mut saint_denis = place("Saint-Denis", "FR");
    assert!(codes(&saint_denis).len() >= 4);
    assert_eq!(codes(&saint_denis)[0], "97411");
    saint_denis.region = Some("Île-de-France".into());
    assert_eq!(codes(&saint_denis), ["93066"]);
    assert_eq!(codes(&place("Saint-Denis (La Réunion)", "FR")), ["97411"]);
    assert_eq!(codes(&place("Saint-Denis", "RE")), ["97411"]);
    assert_eq!(codes(&place("Saint Denis de la Réunion", "FR")), ["97411"]);
    assert_eq!(codes(&place("Saint-Denis 93200", "FR")), ["93066"]);
    assert_eq!(codes(&place("30500 Saint-Denis", "FR")), ["30247"]);
}

#[test]
fn a_city_after_the_comma_tells_which_or_is_meant_as_well() {
    assert_eq!(codes(&place("Saint-Denis, Paris", "FR")), ["93066"]);
    assert_eq!(codes(&place("Villeurbanne, Lyon", "FR")), ["69266"]);
    assert_eq!(codes(&place("Lyon, Paris", "FR")), ["69123", "75056"]);
    assert_eq!(codes(&place("Lyon / Paris", "FR")), ["69123", "75056"]);
}

#[test]
fn a_hint_that_fits_none_of_them_is_left_aside() {
    let contradictory = Place { region: Some("Bretagne".into()), ..place("Riom", "FR") };
    assert_eq!(codes(&contradictory), ["63300"]);
}

#[test]
fn a_code_alone_is_enough() {
    let by_code = Place { codes: vec!["63300".into()], ..Place::default() };
    assert!(codes(&by_code).contains(&"63300"));
    assert!(codes(&place("15100", "FR")).contains(&"15187"));
}

#[test]
fn a_region_is_no_city() {
    assert_eq!(codes(&place("La Réunion", "FR")), Vec::<&str>::new());
    assert_eq!(codes(&place("Bretagne", "FR")), Vec::<&str>::new());
    assert_eq!(codes(&place("Vienne", "FR")), ["38544"]);
}

#[test]
fn an_unknown_city_gives_none() {
    assert_eq!(codes(&place("Trifouilly-les-Oies", "FR")), Vec::<&str>::new());
    assert_eq!(codes(&Place::default()), Vec::<&str>::new());
}

#[test]
fn a_former_commune_has_the_code_of_the_whole() {
    assert_eq!(codes(&place("Oullins", "FR")), ["69149"]);
}

proptest! {
    #[test]
    fn no_place_is_too_strange(city in "\\PC*", country in "[A-Z]{2}", region in "\\PC*") {
        let place = Place { region: Some(region), ..place(&city, &country) };
        Gazetteer::embedded().locate(&place);
    }
}

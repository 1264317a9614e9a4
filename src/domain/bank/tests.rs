//! What is accepted and what is not. The schema of ISO 20022 judges whole files in `tests/window`.

use jiff::civil::date;
use proptest::prelude::*;

use super::{Bic, Holder, Iban, InvalidIban, InvalidText, Problem};
use super::{SepaText, Transfer, Transfers};
use crate::domain::money::{Currency, Money};
use crate::domain::project::ProjectKey;

const FRENCH: &str = "FR14 2004 1010 0505 0001 3M02 606";
const GERMAN: &str = "DE44500105175407324931";

fn holder(name: &str, iban: &str) -> Holder {
    Holder { name: name.parse().unwrap(), iban: iban.parse().unwrap(), bic: None }
}

fn order() -> Transfers {
    Transfers {
        message: "MILL-20260301-20260401".parse().unwrap(),
        created: "2026-04-02T09:00:00.5Z".parse().unwrap(),
        day: date(2026, 4, 3),
        payer: holder("Fondation du Moulin", FRENCH),
        transfers: vec![Transfer {
            reference: "mill-bread".parse().unwrap(),
            amount: Money { minor: 31_050, currency: Currency::EUR },
            payee: holder("Le Fournil", GERMAN),
            remittance: "Fonds du Moulin, Le Fournil".parse().unwrap(),
        }],
    }
}

#[test]
fn an_account_is_read_as_people_write_it_and_told_what_is_wrong_with_it() {
    let iban: Iban = "fr14 20041010050500013m02606".parse().unwrap();
    assert_eq!((iban.to_string().as_str(), iban.country()), (FRENCH, "FR"));
    assert_eq!(iban.masked(), "FR14 … 2606");
    assert_eq!("FR14 2004 1010 0505 0001 3M02 660".parse::<Iban>(), Err(InvalidIban::CheckDigits));
    assert_eq!("my account".parse::<Iban>(), Err(InvalidIban::Form));
    assert_eq!("".parse::<Iban>(), Err(InvalidIban::Form));
    let outside: Iban = "BR1800360305000010009795493C1".parse().unwrap();
    assert!(!outside.is_in_sepa() && iban.is_in_sepa());
    let (unknown, short) = (with_check_digits("XX", "12345678"), with_check_digits("FR", "2004101005"));
    assert_eq!(unknown.parse::<Iban>(), Err(InvalidIban::Country("XX".into())));
    assert_eq!(short.parse::<Iban>(), Err(InvalidIban::CountryForm("FR".into())));
}

/// An account number whose check digits fit, whatever else is wrong with it.
fn with_check_digits(country: &str, own: &str) -> String {
    let fits = |digits: &u32| {
        let turned = format!("{own}{country}{digits:02}");
        let number: String = turned.chars().map(|c| c.to_digit(36).unwrap().to_string()).collect();
        number.parse::<u128>().unwrap() % 97 == 1
    };
    format!("{country}{:02}{own}", (2..99).find(fits).unwrap())
}

#[test]
fn a_bank_has_8_or_11_letters_and_digits() {
    assert_eq!("psst frpp par".parse::<Bic>().unwrap().as_str(), "PSSTFRPPPAR");
    for wrong in ["", "PSSTFR", "PSSTFRPPPA", "PSST12PP", "PSSTFRP-"] {
        assert!(wrong.parse::<Bic>().is_err(), "{wrong}");
    }
}

#[test]
fn a_grant_has_a_reference_of_its_own_that_banks_pass_on() {
    let of = |fund: &str, id: &str| {
        let project = ProjectKey { host: "sample".parse().unwrap(), id: id.parse().unwrap() };
        SepaText::of_payment(&fund.parse().unwrap(), &project, 0)
    };
    let long = of(&"mill_".repeat(10), "bread");
    assert_eq!(long.as_str().parse::<SepaText<35>>(), Ok(long.clone()));
    assert!(of("mill", "300001").as_str().starts_with("mill-300001-"));
    assert_ne!(long, of(&"mill_".repeat(10), "forge"));
    assert_ne!(of("a-b", "c"), of("a", "b-c"));
    for odd in [of("_", "_"), of(".", "-")] {
        assert_eq!(odd.as_str().parse::<SepaText<35>>(), Ok(odd.clone()));
    }
}

#[test]
fn what_banks_do_not_pass_on_is_refused_or_brought_nearest() {
    assert_eq!("Société".parse::<SepaText<70>>(), Err(InvalidText::Character('é')));
    assert_eq!("a//b".parse::<SepaText<70>>(), Err(InvalidText::Slash));
    assert_eq!("abcd".parse::<SepaText<3>>(), Err(InvalidText::TooLong(3)));
    let nearest = |text: &str| SepaText::<30>::nearest(text).unwrap().to_string();
    assert_eq!(nearest("  Société «L’Œuvre» & Cie — Sète\t/ "), "Societe .L'OEuvre. + Cie - Set");
    assert_eq!(nearest("Straße/ /Łódź"), "Strasse/ /Lodz");
    assert_eq!(SepaText::<30>::nearest(" / / "), Err(InvalidText::Empty));
}

#[test]
fn what_no_bank_would_take_is_told_whole() {
    assert_eq!(order().problems(), []);
    let mut wrong = order();
    let mut second = wrong.transfers[0].clone();
    wrong.transfers[0].amount.minor = 0;
    second.amount.currency = "CHF".parse().unwrap();
    second.payee = wrong.payer.clone();
    wrong.transfers.push(second);
    wrong.day = date(1999, 12, 31);
    let codes: Vec<_> = wrong.problems().iter().map(Problem::code).collect();
    let expected = ["transfers-day", "transfers-amount", "transfers-currency", "transfers-to-payer", "transfers-twice"];
    assert_eq!(codes, expected);
    assert_eq!(wrong.to_xml(), Err(wrong.problems()));
    assert_eq!(Transfers { transfers: Vec::new(), ..order() }.problems(), [Problem::Nothing]);
}

#[test]
fn a_file_names_the_account_the_amount_and_the_reference() {
    insta::assert_snapshot!(order().to_xml().unwrap());
}

proptest! {
    #[test]
    fn the_nearest_text_is_one_that_banks_pass_on(text in any::<String>()) {
        if let Ok(near) = SepaText::<35>::nearest(&text) {
            prop_assert_eq!(near.as_str().parse::<SepaText<35>>(), Ok(near.clone()));
            prop_assert_eq!(SepaText::<35>::nearest(near.as_str()), Ok(near));
        }
    }
}

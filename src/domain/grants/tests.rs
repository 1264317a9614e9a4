//! Numbers that fit and numbers that do not, and what a register leaves out. The published schema judges it in `tests/window`.

use super::{Beneficiary, Grant, InvalidId, Missing, Paying, Rna, Siret, When, in_register, register};
use crate::domain::money::{Currency, Money};
use jiff::civil::date;

fn grant() -> Grant {
    Grant {
        granter: "Région Bretagne".into(),
        granter_siret: "23350001600040".parse().unwrap(),
        agreed: date(2026, 3, 2),
        decision: Some("2026-03-103".into()),
        beneficiary: Beneficiary {
            name: "Le Fournil partagé".into(),
            siret: Some("78467169500087".parse().unwrap()),
            rna: None,
        },
        object: "Un four à pain pour le quartier".into(),
        amount: Money { minor: 150_050, currency: Currency::EUR },
        paying: Paying::Once,
        when: When { from: date(2026, 6, 1), to: None },
    }
}

#[test]
fn a_number_of_a_register_is_looked_at_as_far_as_its_register_allows() {
    for right in
        ["775 672 272", "784.671.695.00087", "35600000000048", "W751234567", "CIF B-12345674", "HRB 12345", "1234 567"]
    {
        assert_eq!(in_register(right, true), Ok(()), "{right}");
    }
    for (wrong, why) in [
        ("123 456 789", InvalidId::SirenDigits),
        ("78467169500078", InvalidId::SiretDigits),
        ("abc", InvalidId::NoNumber),
        ("n° 12", InvalidId::NoNumber),
    ] {
        assert_eq!(in_register(wrong, true), Err(why), "{wrong}");
    }
    assert_eq!(in_register("923 609 016", false), Ok(()), "a Norwegian number has digits of its own");
}

#[test]
fn a_number_whose_digits_do_not_fit_is_refused() {
    assert_eq!("784 671 695 00087".parse::<Siret>().unwrap().as_str(), "78467169500087");
    assert_eq!("78467169500078".parse::<Siret>(), Err(InvalidId::SiretDigits));
    // The whole fits, but its first nine digits are nobody's.
    assert_eq!("21630300300018".parse::<Siret>(), Err(InvalidId::SiretDigits));
    assert_eq!("7846716950008".parse::<Siret>(), Err(InvalidId::SiretForm));
    // An office of La Poste: its digits add up to a multiple of 5.
    assert!("35600000000048".parse::<Siret>().is_ok() && "35600000049837".parse::<Siret>().is_ok());
    assert_eq!("w380475558".parse::<Rna>().unwrap().as_str(), "W380475558");
    assert_eq!("380475558".parse::<Rna>(), Err(InvalidId::RnaForm));
}

#[test]
fn what_the_register_asks_for_and_a_grant_lacks_is_told() {
    assert_eq!(grant().missing(), []);
    let anonymous = Beneficiary { siret: None, rna: Some("W380475558".parse().unwrap()), ..grant().beneficiary };
    let lacking = Grant {
        granter: " ".into(),
        beneficiary: anonymous,
        object: "é".repeat(257),
        when: When { from: date(2026, 6, 1), to: Some(date(2026, 5, 1)) },
        ..grant()
    };
    let expected = [Missing::Granter, Missing::BeneficiaryId, Missing::Object, Missing::Period];
    assert_eq!(lacking.missing(), expected);
    let (table, left_out) = register([&grant(), &lacking]);
    assert_eq!(table.lines().count(), 2);
    assert_eq!(left_out[0].0, 1);
    assert!(table.contains("\"Le Fournil partagé\",78467169500087,,\"Un four à pain pour le quartier\",1500.50,"));
}

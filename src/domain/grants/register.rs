//! The register as a table.

use super::grant::{Grant, Missing};
use super::id::Siret;
use crate::domain::csv::{Csv, Field};

/// The schema's columns, in its order.
pub const COLUMNS: [&str; 16] = [
    "nomAttribuant",
    "idAttribuant",
    "dateConvention",
    "referenceDecision",
    "nomBeneficiaire",
    "idBeneficiaire",
    "rnaBeneficiaire",
    "objet",
    "montant",
    "nature",
    "conditionsVersement",
    "datesPeriodeVersement",
    "idRAE",
    "notificationUE",
    "pourcentageSubvention",
    "dispositifAide",
];

/// The register: a row a grant. Those that lack something are left out and told by their place, with what they lack.
pub fn register<'a>(grants: impl IntoIterator<Item = &'a Grant>) -> (String, Vec<(usize, Vec<Missing>)>) {
    let mut table = Csv::new(&COLUMNS);
    let mut left_out = Vec::new();
    for (at, grant) in grants.into_iter().enumerate() {
        let missing = grant.missing();
        if missing.is_empty() {
            row(&mut table, grant);
        } else {
            left_out.push((at, missing));
        }
    }
    (table.into_text(), left_out)
}

fn row(table: &mut Csv, grant: &Grant) {
    fn text(text: Option<&str>) -> Field<'_> {
        text.map_or(Field::Figure(""), Field::Text)
    }
    let (agreed, when, amount) = (grant.agreed.to_string(), grant.when.to_string(), grant.amount.major());
    let beneficiary = &grant.beneficiary;
    table.row(&[
        Field::Text(&grant.granter),
        Field::Figure(grant.granter_siret.as_str()),
        Field::Figure(&agreed),
        text(grant.decision.as_deref()),
        Field::Text(&beneficiary.name),
        Field::Figure(beneficiary.siret.as_ref().map_or("", Siret::as_str)),
        Field::Figure(beneficiary.rna.as_ref().map_or("", |rna| rna.as_str())),
        Field::Text(&grant.object),
        Field::Figure(&amount),
        Field::Figure("aide en numéraire"),
        Field::Text(grant.paying.word()),
        Field::Figure(&when),
        // No number in the register of aid to companies, nothing that the European Commission was told of, no programme of
        // the public list; and the beneficiary shares it with nobody.
        Field::Figure(""),
        Field::Figure("non"),
        Field::Figure("1.00"),
        Field::Figure(""),
    ]);
}

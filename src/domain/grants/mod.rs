//! The register of grants that French public bodies must publish: who got how much from whom, by which decision.
//!
//! The form is the open schema «Subventions» of the Socle commun des données locales, version 2.1.1
//! (<https://schema.data.gouv.fr/scdl/subventions/2.1.1/>, Licence Ouverte 2.0), after decree 2017-779 and the order of
//! 17 November 2017. Its fields have French names, and so have the values of its closed lists.

mod grant;
mod id;
mod register;

#[cfg(test)]
mod tests;

pub use grant::{Beneficiary, Grant, Missing, Paying, When};
pub use id::{InvalidId, Rna, Siret, in_register};
pub use register::{COLUMNS, register};

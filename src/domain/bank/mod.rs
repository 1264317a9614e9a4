//! What a sponsor's bank reads: accounts, references, and a file of transfers (ISO 20022 `pain.001.001.09`).
//!
//! Nothing here sends anything anywhere. The sponsor loads the file in their own bank's pages, looks at it there, and signs.

mod bic;
mod document;
mod iban;
mod order;
mod reference;
mod text;

#[cfg(test)]
mod tests;

pub use bic::{Bic, InvalidBic};
pub use iban::{Iban, InvalidIban};
pub use order::{Holder, Problem, Transfer, Transfers};
pub use text::{InvalidText, SepaText};

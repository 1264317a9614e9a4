//! People, as the journal knows them: a random id. Names and addresses are kept elsewhere, where they can be erased.

use super::name::name;

name!(
    /// A person's id, drawn at random: it says nothing about them and outlives the erasure of everything that did.
    PersonId, 32, |b| matches!(b, b'a'..=b'z' | b'0'..=b'9'),
    "a person's id: 1 to 32 lower-case letters and digits"
);

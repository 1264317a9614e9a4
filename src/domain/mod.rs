//! The rules, pure: no I/O, no async, no clock. Nothing here imports from the rest of the crate.

pub mod boundary;
pub mod gazetteer;
pub mod language;
pub mod money;
pub mod place;
pub mod project;
pub mod text;

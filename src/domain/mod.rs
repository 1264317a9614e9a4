//! The rules, pure: no I/O, no async, no clock. Nothing here imports from the rest of the crate.

pub mod atlas;
pub mod audit;
pub mod boundary;
pub mod figures;
pub mod gazetteer;
pub mod language;
pub mod look;
pub mod map;
pub mod membership;
pub mod money;
pub mod near;
pub mod place;
pub mod policy;
pub mod project;
pub mod query;
pub mod region;
pub mod search;
pub mod shelf;
pub mod sketch;
pub mod territory;
pub mod text;

//! What the engine is held against: scenarios with results to the cent, a plain reference over random journals, and the odd
//! cases of the field.

mod away;
mod cases;
pub(in crate::domain) mod entries;
mod explanations;
mod forms;
pub(in crate::domain) mod journals;
mod reference;
mod rules;
pub(in crate::domain) mod vectors;

//! HTTP: the only module that knows of it.

pub mod page;
pub mod theme;

//! What the node knows and does: the catalog of every host, and the windows that follow from it. No HTTP here.

pub mod afterwards;
pub mod backup;
pub mod books;
pub mod call;
pub mod catalog;
pub mod certificate;
pub mod considered;
pub mod dossier;
pub mod following;
pub mod funding;
pub mod grants;
pub mod helpers;
pub mod homes;
pub mod journal;
pub mod notify;
pub mod people;
pub mod report;
pub mod self_check;
pub mod statements;
pub mod transfers;
pub mod watching;
pub mod window;

use std::sync::Arc;

use jiff::Timestamp;

/// Tells the time; tests give their own.
pub type Now = Arc<dyn Fn() -> Timestamp + Send + Sync>;

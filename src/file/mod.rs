//! The files that people write: TOML with line numbers, read so that every mistake is found, not only the first.
//! What the keys mean is left to whoever reads: `settings`, `region_file`, a theme.

mod finding;
mod section;
mod source;
mod tree;

pub use finding::{Finding, Severity, nearest};
pub use section::{Section, Spot};
pub use source::Source;
pub use tree::Origin;

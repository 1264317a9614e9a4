//! The files that people write: TOML with line numbers, read so that every mistake is found, not only the first.
//! What the keys mean is left to whoever reads: `settings`, `region_file`, a theme.

mod finding;
mod given;
mod section;
mod source;
mod spot;
mod stamp;
mod tree;
mod values;

pub use finding::{Finding, Severity, nearest};
pub use given::Given;
pub use section::Section;
pub use source::Source;
pub use spot::Spot;
pub use stamp::Stamp;
pub use tree::Origin;

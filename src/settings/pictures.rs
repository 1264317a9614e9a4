//! `[pictures]`: what pictures of hosts may take.

use std::str::FromStr;

use crate::file::Section;

/// What pictures of hosts may take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pictures {
    /// The most bytes on disk.
    pub disk: u64,
    /// The most that are fetched each second, from all hosts together: 1 to 50.
    pub per_second: u32,
}

impl Default for Pictures {
    fn default() -> Self {
        Self { disk: 1_000_000_000, per_second: 4 }
    }
}

/// What a size on disk must lie between: ten megabytes hold some fifty pictures.
const LEAST: u64 = 10_000_000;
const MOST: u64 = 100_000_000_000_000;

pub(super) fn pictures(root: &Section<'_>) -> Pictures {
    let usual = Pictures::default();
    let Some(section) = root.section("pictures") else { return usual };
    let expected = "a size such as \"2 GB\", from 10 MB to 100 TB";
    let disk = section.parsed("disk", "bad-size", expected, |text| {
        let size: Result<Size, String> = text.parse();
        size.and_then(|Size(bytes)| match bytes {
            LEAST..=MOST => Ok(bytes),
            _ => Err(format!("«{text}» is too little or too much")),
        })
    });
    let per_second = section.digits("per_second").and_then(|digits| {
        let rate = digits.parse().ok().filter(|rate| (1..=50).contains(rate));
        if rate.is_none() {
            let spot = section.spot("per_second");
            spot.error("bad-number", format!("«{digits}» cannot be used"), "a whole number from 1 to 50");
        }
        rate
    });
    Pictures { disk: disk.unwrap_or(usual.disk), per_second: per_second.unwrap_or(usual.per_second) }
}

/// A number of bytes, written «500 MB».
struct Size(u64);

impl FromStr for Size {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let unknown = || format!("«{text}» is no size");
        let digits = text.find(|c: char| !c.is_ascii_digit()).ok_or_else(unknown)?;
        let (number, unit) = text.split_at(digits);
        let unit: u64 = match unit.trim().to_ascii_uppercase().as_str() {
            "MB" => 1_000_000,
            "GB" => 1_000_000_000,
            "TB" => 1_000_000_000_000,
            _ => return Err(unknown()),
        };
        let number: u64 = number.parse().map_err(|_| unknown())?;
        number.checked_mul(unit).map(Size).ok_or_else(unknown)
    }
}

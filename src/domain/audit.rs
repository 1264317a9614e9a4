//! What was found of a window's accessibility, as its region wrote it. What nobody audited is not claimed.

use jiff::civil::Date;
use rust_decimal::Decimal;

/// The standard of audits in France.
pub const RGAA: &str = "RGAA 4.1.2";

/// How long an audit may be relied on before it must be made anew, in years.
const GOOD_FOR_YEARS: i16 = 3;

/// What a region says of access to its window.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Accessibility {
    /// The last audit, if there was one.
    pub audit: Option<Audit>,
    /// When the statement was made, if not with the audit.
    pub established_on: Option<Date>,
    /// Where the plan of what will be improved is published.
    pub scheme: Option<String>,
}

/// An audit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Audit {
    /// What it found.
    pub conformity: Conformity,
    /// When it was made.
    pub on: Date,
    /// Who made it.
    pub auditor: String,
    /// The part of the criteria kept over all pages together (the global rate), 0 to 100.
    pub rate_percent: Decimal,
    /// What was audited against.
    pub standard: String,
    /// The criteria that are not kept.
    pub failing: Vec<Failing>,
}

/// What an audit found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Conformity {
    /// Every criterion is kept.
    Full,
    /// Half of them or more.
    Partial,
    /// Fewer.
    None,
}

/// A criterion that is not kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failing {
    /// Its number in the standard, «4.1».
    pub criterion: String,
    /// What is amiss, and why.
    pub reason: String,
}

impl Conformity {
    /// Its word in files and text keys.
    pub fn word(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Partial => "partial",
            Self::None => "none",
        }
    }

    /// What a global rate amounts to.
    pub fn of_rate(percent: Decimal) -> Self {
        if percent >= Decimal::ONE_HUNDRED {
            Self::Full
        } else if percent >= Decimal::from(50) {
            Self::Partial
        } else {
            Self::None
        }
    }
}

impl Audit {
    /// Whether it is too old to be relied on.
    pub fn is_outdated(&self, today: Date) -> bool {
        let until = self.on.year().checked_add(GOOD_FOR_YEARS);
        until.is_some_and(|year| (today.year(), today.month(), today.day()) > (year, self.on.month(), self.on.day()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn an_audit_is_good_for_three_years() {
        let audit = Audit {
            conformity: Conformity::Partial,
            on: date(2024, 2, 29),
            auditor: "A".into(),
            rate_percent: Decimal::from(72),
            standard: RGAA.into(),
            failing: Vec::new(),
        };
        assert!(!audit.is_outdated(date(2027, 2, 28)));
        assert!(audit.is_outdated(date(2027, 3, 1)));
    }

    #[test]
    fn a_rate_is_a_finding() {
        let found = |rate: &str| Conformity::of_rate(rate.parse().unwrap());
        assert_eq!(found("100"), Conformity::Full);
        assert_eq!((found("99.9"), found("50")), (Conformity::Partial, Conformity::Partial));
        assert_eq!(found("49.99"), Conformity::None);
    }
}

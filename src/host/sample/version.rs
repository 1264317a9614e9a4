//! `Ulule-Version`: which day's shape of the API a caller asked for.

/// A pinned day. Without the header the host speaks its oldest dialect, that of early 2017.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Version(Option<String>);

impl Version {
    /// The day in the header; none for a text that is no day.
    pub(super) fn parse(header: Option<&str>) -> Option<Self> {
        let Some(text) = header else { return Some(Self(None)) };
        let day: jiff::civil::Date = text.trim().parse().ok()?;
        Some(Self(Some(day.to_string())))
    }

    /// Whether what holds from `day` on, written `2019-04-11`, holds for this caller.
    pub(super) fn since(&self, day: &str) -> bool {
        self.0.as_deref().is_some_and(|pinned| pinned >= day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_header_is_older_than_every_day() {
        let pinned = Version::parse(Some("2020-11-10")).unwrap();
        assert!(pinned.since("2019-04-11") && pinned.since("2020-11-10") && !pinned.since("2022-10-24"));
        assert!(!Version::parse(None).unwrap().since("2017-09-15"));
        assert_eq!(Version::parse(Some("latest")), None);
    }
}

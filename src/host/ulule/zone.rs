//! The zone a campaign's days are counted in.

use jiff::tz::TimeZone;

/// Zones of countries that have one, or where nearly everyone lives in one.
const BY_COUNTRY: [(&str, &str); 26] = [
    ("AD", "Europe/Andorra"),
    ("AT", "Europe/Vienna"),
    ("BE", "Europe/Brussels"),
    ("CH", "Europe/Zurich"),
    ("DE", "Europe/Berlin"),
    ("ES", "Europe/Madrid"),
    ("FR", "Europe/Paris"),
    ("GB", "Europe/London"),
    ("GF", "America/Cayenne"),
    ("GP", "America/Guadeloupe"),
    ("IE", "Europe/Dublin"),
    ("IT", "Europe/Rome"),
    ("LU", "Europe/Luxembourg"),
    ("MA", "Africa/Casablanca"),
    ("MC", "Europe/Monaco"),
    ("MQ", "America/Martinique"),
    ("NC", "Pacific/Noumea"),
    ("NL", "Europe/Amsterdam"),
    ("PF", "Pacific/Tahiti"),
    ("PM", "America/Miquelon"),
    ("PT", "Europe/Lisbon"),
    ("RE", "Indian/Reunion"),
    ("SN", "Africa/Dakar"),
    ("TN", "Africa/Tunis"),
    ("WF", "Pacific/Wallis"),
    ("YT", "Indian/Mayotte"),
];

/// The zone the host gives, if there is such a one; else the country's; else UTC.
pub(super) fn zone(given: Option<&str>, country: Option<&str>) -> String {
    let known = given.filter(|name| TimeZone::get(name).is_ok());
    let usual = || BY_COUNTRY.iter().find(|(code, _)| country == Some(code)).map(|(_, zone)| *zone);
    known.or_else(usual).unwrap_or("UTC").into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_zone_nobody_knows_is_replaced_by_the_countrys() {
        assert_eq!(zone(Some("Europe/Rome"), Some("FR")), "Europe/Rome");
        assert_eq!(zone(Some("Mars/Olympus"), Some("RE")), "Indian/Reunion");
        assert_eq!(zone(None, Some("AQ")), "UTC");
        assert_eq!(zone(None, None), "UTC");
    }

    #[test]
    fn every_countrys_zone_exists() {
        assert!(BY_COUNTRY.iter().all(|(_, zone)| TimeZone::get(zone).is_ok()));
    }
}

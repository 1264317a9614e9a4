//! Verdicts, rules and findings in words, for whoever asks why.

use std::fmt;

use super::{Finding, Rule, Verdict};
use crate::domain::place::Place;
use crate::domain::policy::Breach;
use crate::domain::region::Choice;

impl fmt::Display for Rule {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::ByHand => "by hand",
            Self::HostMembership => "host membership",
            Self::Coordinates => "coordinates",
            Self::Code => "code",
            Self::PlaceName => "place name",
            Self::Unlocated => "unlocated",
            Self::Policy => "policy",
        })
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::In => "in",
            Self::Review => "to review",
            Self::Out => "out",
        })
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::ByHand(Choice::Pin, reason) => write!(out, "pinned in the region file: {reason}"),
            Self::ByHand(Choice::Hide, reason) => write!(out, "hidden in the region file: {reason}"),
            Self::Decided(Choice::Pin, reason) => write!(out, "taken in by the region: {reason}"),
            Self::Decided(Choice::Hide, reason) => write!(out, "left out by the region: {reason}"),
            Self::Merged(other) => write!(out, "the project {other} stands for it"),
            Self::Corrected(place) => write!(out, "the region puts it in {}", words(place)),
            Self::Holds(kind, name) => write!(out, "the region's {kind} «{name}» holds it"),
            Self::KmOutside(0.0) => out.write_str("its coordinates are inside"),
            Self::KmOutside(km) if km.is_infinite() => out.write_str("its coordinates are outside"),
            Self::KmOutside(km) => write!(out, "its coordinates are {km:.1} km outside"),
            Self::Code(code) => write!(out, "one of its codes falls under {code}"),
            Self::Inside(city) => write!(out, "«{city}» is inside"),
            Self::Elsewhere(city) => write!(out, "«{city}» is elsewhere"),
            Self::Ambiguous { written, meanings, inside } => {
                write!(out, "«{written}» may be any of {meanings} places, of which {inside} inside")
            }
            Self::UnknownPlace(city) => write!(out, "no gazetteer knows «{city}»"),
            Self::NoPlace => out.write_str("nothing tells where it is"),
            Self::Breaks(Breach::GoalCeiling) => out.write_str("its goal is above the region's ceiling"),
            Self::Breaks(Breach::Kind) => out.write_str("its kind of funding is not admitted"),
            Self::Breaks(Breach::Rewards) => out.write_str("it offers no reward, and the region expects one"),
            Self::Breaks(Breach::Category) => out.write_str("its category is not admitted"),
            Self::Nothing(why) => out.write_str(why),
        }
    }
}

/// A place in one line, as far as it is known.
fn words(place: &Place) -> String {
    let named = [place.codes.first(), place.city.as_ref(), place.country.as_ref()];
    let named = named.into_iter().flatten().cloned();
    let point = place.point.map(|point| format!("{}, {}", point.lat, point.lon));
    named.chain(point).collect::<Vec<_>>().join(" ")
}

//! `[territory]` and `[policy]`: what lies inside, and what is admitted.

use std::path::Path;

use super::{Known, outline};
use crate::domain::place::Point;
use crate::domain::policy::Policy;
use crate::domain::project::Funding;
use crate::domain::region::HostMembership;
use crate::domain::territory::{Circle, Territory, Unlocated};
use crate::file::{Section, Spot, nearest};

const UNLOCATED: [(&str, Unlocated); 3] =
    [("include", Unlocated::Include), ("exclude", Unlocated::Exclude), ("review", Unlocated::Review)];

pub(super) fn territory(root: &Section<'_>, folder: &Path, member_of: &HostMembership, known: &Known<'_>) -> Territory {
    let Some(section) = root.section("territory") else {
        if *member_of == HostMembership::default() {
            root.missing::<()>("territory", HOLDS);
        }
        return Territory::default();
    };
    let has_outline = section.has("boundary") || section.has("circle");
    if section.has("margin_km") && !has_outline {
        section.spot("margin_km").warning("idle-margin", "there is no boundary or circle to widen", "");
    }
    let (listed_codes, listed_places) = (section.list("codes"), section.list("places"));
    let holds = has_outline || !listed_codes.is_empty() || !listed_places.is_empty();
    if !holds && *member_of == HostMembership::default() {
        section.spot("").error("empty-territory", "nothing can ever lie inside", HOLDS);
    }
    let (boundary, outline_source) = outline::outline(&section, folder).unzip();
    Territory {
        countries: countries(&section),
        boundary,
        outline_source: outline_source.flatten(),
        margin_km: section.number("margin_km", 0.0..=100.0).unwrap_or_default(),
        codes: codes(listed_codes),
        places: places(listed_places, known),
        circle: section.section("circle").and_then(|circle| self::circle(&circle)),
        unlocated: section.word("unlocated", &UNLOCATED).unwrap_or_default(),
    }
}

const HOLDS: &str = "at least one of boundary, circle, codes or places, or a partner, channel or tag under [host]";

fn countries(section: &Section<'_>) -> Vec<String> {
    let mut countries = Vec::new();
    for (code, spot) in section.list("countries") {
        if code.len() == 2 && code.bytes().all(|b| b.is_ascii_uppercase()) {
            countries.push(code);
        } else {
            let near = Some(code.to_uppercase()).filter(|upper| upper.len() == 2 && *upper != code);
            let expected = "ISO 3166 codes of two capital letters, such as \"FR\"";
            spot.error_near("bad-country", format!("«{code}» is no country code"), expected, near.as_deref());
        }
    }
    countries
}

fn codes(listed: Vec<(String, Spot<'_>)>) -> Vec<String> {
    let legal = |code: &str| code.len() <= 10 && code.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    let (good, bad): (Vec<_>, Vec<_>) = listed.into_iter().partition(|(code, _)| legal(code));
    for (code, spot) in bad {
        spot.error("bad-code", format!("«{code}» is no code"), "ISO 3166-2 (\"FR-63\"), INSEE or postal codes");
    }
    good.into_iter().map(|(code, _)| code).collect()
}

fn places(listed: Vec<(String, Spot<'_>)>, known: &Known<'_>) -> Vec<String> {
    let mut places = Vec::new();
    for (name, spot) in listed {
        if !(known.place)(&name) {
            let expected = "a place's official name; projects that write exactly this are found all the same";
            spot.warning("unknown-place", format!("the gazetteer knows no «{name}»"), expected);
        }
        places.push(name);
    }
    places
}

fn circle(section: &Section<'_>) -> Option<Circle> {
    let part = |key, range, expected| section.number(key, range).or_else(|| section.missing(key, expected));
    let lat = part("lat", -90.0..=90.0, "degrees north of its middle");
    let lon = part("lon", -180.0..=180.0, "degrees east of its middle");
    let km = part("km", 0.1..=1000.0, "its radius in kilometres");
    Some(Circle { center: Point::new(lat?, lon?)?, km: km? })
}

pub(super) fn policy(root: &Section<'_>) -> Policy {
    let Some(section) = root.section("policy") else { return Policy::default() };
    let kinds = kinds(&section);
    let names = |key| section.list(key).into_iter().map(|(name, _)| name).collect();
    let (categories, categories_out): (Vec<String>, Vec<String>) = (names("categories"), names("categories_out"));
    if let Some(both) = categories.iter().find(|name| categories_out.contains(name)) {
        let problem = format!("«{both}» is in «categories» too");
        section.spot("categories_out").error("contradiction", problem, "each category in or out");
    }
    Policy {
        goal_ceiling: section.money("goal_ceiling"),
        kinds: kinds.unwrap_or_else(|| Policy::default().kinds),
        overfunding_percent: section.whole("overfunding_percent", 100..=100_000),
        rewards_expected: section.word("rewards", &[("expected", true), ("optional", false)]).unwrap_or_default(),
        categories,
        categories_out,
    }
}

const KINDS: [(&str, Funding); 3] =
    [("donation", Funding::Donation), ("reward", Funding::Reward), ("loan_free", Funding::LoanFree)];

fn kinds(section: &Section<'_>) -> Option<Vec<Funding>> {
    let mut kinds = Vec::new();
    for (word, spot) in section.list("kinds") {
        let known = KINDS.iter().find(|(name, _)| *name == word);
        match (known, word.as_str()) {
            (Some((_, kind)), _) if kinds.contains(kind) => {
                spot.error("repeated", format!("«{word}» stands twice"), "each once")
            }
            (Some((_, kind)), _) => kinds.push(*kind),
            (None, "loan_interest" | "equity") => spot.error("licensed-kind", LICENSED, WITHOUT_LICENCE),
            (None, _) => {
                let near = nearest(&word, KINDS.iter().map(|(name, _)| *name));
                spot.error_near("unknown-word", format!("«{word}» is not a kind of funding"), WITHOUT_LICENCE, near);
            }
        }
    }
    if section.has("kinds") && kinds.is_empty() {
        section.spot("kinds").error("empty", "no kind of funding is admitted, so no project is", WITHOUT_LICENCE);
    }
    (!kinds.is_empty()).then_some(kinds)
}

const LICENSED: &str = "offers of interest-bearing loans and shares may only be shown under a licence that a window of this kind does not have";
const WITHOUT_LICENCE: &str = "some of \"donation\", \"reward\", \"loan_free\"";

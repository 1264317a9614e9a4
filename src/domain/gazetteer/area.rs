//! What hosts and people call the country around a city: French regions, past and present, departments, and the
//! provinces next door, each as the ISO 3166-2 codes it holds.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::domain::text::fold;

static AREAS: LazyLock<HashMap<String, &'static str>> = LazyLock::new(|| {
    let lines = include_str!("areas.tsv").lines().skip(1);
    lines.filter_map(|line| line.split_once('\t')).map(|(name, codes)| (fold(name), codes)).collect()
});

/// The ISO 3166-2 codes of an area by its name, in any case and with any accents.
pub(super) fn subdivisions(name: &str) -> Option<impl Iterator<Item = &'static str>> {
    AREAS.get(&fold(name)).map(|codes| codes.split(' '))
}

/// The first name of the area that is one subdivision and no more: `FR-63` is «Puy-de-Dôme».
pub fn name_of(subdivision: &str) -> Option<&'static str> {
    let mut lines = include_str!("areas.tsv").lines().skip(1).filter_map(|line| line.split_once('\t'));
    lines.find(|(_, codes)| *codes == subdivision).map(|(name, _)| name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn regions_past_and_present_and_departments_are_known() {
        let codes = |name| subdivisions(name).map(|codes| codes.collect::<Vec<_>>());
        assert_eq!(codes("auvergne"), Some(vec!["FR-03", "FR-15", "FR-43", "FR-63"]));
        assert_eq!(codes("ILE DE FRANCE").map(|codes| codes.len()), Some(8));
        assert_eq!(codes("Pyrénées-Orientales"), Some(vec!["FR-66"]));
        assert_eq!(codes("Atlantide"), None);
        assert_eq!(name_of("FR-63"), Some("Puy-de-Dôme"));
        assert_eq!(name_of("FR-00"), None);
    }
}

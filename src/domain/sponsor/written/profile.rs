//! An organisation's form, read.

use super::MOST_SENTENCE;
use crate::domain::grants::in_register;
use crate::domain::language::Texts;
use crate::domain::refusal::{Checked, Refusal};
use crate::domain::sponsor::organisation::{Kind, Profile};
use crate::domain::written::{Customs, Measure, Mistakes};

/// Characters of an organisation's page, per language.
const MOST_ABOUT: usize = 4_000;

/// An organisation's form.
#[derive(Debug, Clone, Default)]
pub struct WrittenProfile {
    /// The word of its kind.
    pub kind: String,
    /// Its number in the register.
    pub registration: String,
    /// One sentence.
    pub sentence: Texts,
    /// Its page.
    pub about: Texts,
    /// Its page elsewhere.
    pub site: String,
}

impl WrittenProfile {
    pub(in crate::domain::sponsor) fn read(&self, customs: &Customs) -> Checked<Profile> {
        let mut mistakes = Mistakes::default();
        let kind = Kind::of_word(&self.kind);
        mistakes.add_if(kind.is_none(), || Refusal::of("kind", "choose-one"));
        let registration = mistakes.text("registration", &self.registration, Measure::line(40, "missing"));
        if !registration.is_empty() {
            // French numbers check themselves; where clocks are those of Paris, they are French.
            let french = customs.zone.iana_name() == Some("Europe/Paris");
            mistakes
                .keep(in_register(&registration, french).map_err(|error| Refusal::of("registration", error.code())));
        }
        let sentence = Measure::line(MOST_SENTENCE, "missing").or_none();
        let sentence = mistakes.texts("sentence", &self.sentence, sentence, customs.main);
        let about = Measure::paragraphs(MOST_ABOUT, "missing").or_none();
        let about = mistakes.texts("about", &self.about, about, customs.main);
        let site = self.site.trim();
        let is_address = site.starts_with("https://") && site.len() <= 300 && !site.contains(['"', '<', ' ']);
        let wrong = !(site.is_empty() || is_address);
        mistakes.add_if(wrong, || Refusal::of("site", "not-https"));
        let site = (!site.is_empty()).then(|| site.to_owned());
        mistakes.whole(kind).map(|kind| Profile { kind, registration, sentence, about, site })
    }
}

//! What the calls of the demonstration say.

use super::texts;
use crate::domain::call::{Written, WrittenCriterion, WrittenOutcome, WrittenQuestion};
use crate::domain::region::Region;

type Said = &'static [(&'static str, &'static str)];

/// What a call says.
pub(super) struct Told {
    title: Said,
    theme: Said,
    text: Said,
    rules: Said,
    criteria: [(&'static str, Said); 2],
    question: Said,
}

/// A project of which only the region tells yet.
pub(super) struct Coming {
    title: Said,
    sentence: Said,
}

impl Told {
    /// As its form would write it; `days` are those of opening, closing and launch.
    pub(super) fn written(&self, region: &Region, name: &str, [opens, closes, launch]: &[String; 3]) -> Written {
        let criterion = |(weight, said): &(&str, Said)| WrittenCriterion {
            name: texts(region, said),
            weight: (*weight).to_owned(),
        };
        Written {
            slug: name.into(),
            title: texts(region, self.title),
            theme: texts(region, self.theme),
            text: texts(region, self.text),
            contact: "appels@auvergne.example".into(),
            rules: texts(region, self.rules),
            opens: format!("{opens}T08:00"),
            closes: format!("{closes}T18:00"),
            launch: launch.clone(),
            criteria: self.criteria.iter().map(criterion).collect(),
            questions: vec![WrittenQuestion { text: texts(region, self.question), optional: false }],
        }
    }
}

impl Coming {
    /// Accepted or invited, in the region's words.
    pub(super) fn written(&self, region: &Region) -> WrittenOutcome {
        WrittenOutcome {
            outcome: "accepted".into(),
            title: texts(region, self.title),
            sentence: texts(region, self.sentence),
            ..WrittenOutcome::default()
        }
    }
}

pub(super) const REPAIRS: Told = Told {
    title: &[("fr", "Des lieux qui réparent"), ("en", "Places that mend")],
    theme: &[("fr", "Réemploi"), ("en", "Reuse")],
    text: &[
        (
            "fr",
            "Un établi, un four à souder, une machine à coudre qui tourne : nous cherchons les lieux où l'on répare ensemble, et ceux qui voudraient ouvrir.\n\nLes projets retenus partent tous le même jour, avec un mot de la région sur leur page, une soirée commune et trois visites de chantier.",
        ),
        (
            "en",
            "A bench, a soldering iron, a sewing machine that runs: we are looking for places where people mend things together, and for those that would like to open.\n\nThe projects we choose all start on the same day, with a word from the region on their page, one evening in common and three visits on site.",
        ),
    ],
    rules: &[
        (
            "fr",
            "Le lieu est dans l'Allier, le Cantal, la Haute-Loire ou le Puy-de-Dôme, et ouvert à tous au moins un jour par semaine.\n\nCe qui est financé reste au lieu. Un même porteur présente deux projets au plus.",
        ),
        (
            "en",
            "The place is in Allier, Cantal, Haute-Loire or Puy-de-Dôme, and open to all at least one day a week.\n\nWhat is paid for stays with the place. One holder enters two projects at most.",
        ),
    ],
    criteria: [
        ("60", &[("fr", "Ce que les habitants y font eux-mêmes"), ("en", "What residents do there themselves")]),
        ("40", &[("fr", "Ce qui reste une fois l'argent dépensé"), ("en", "What remains once the money is spent")]),
    ],
    question: &[
        ("fr", "Quand êtes-vous ouverts, et qui tient la clé ?"),
        ("en", "When are you open, and who holds the key?"),
    ],
};

pub(super) const OVENS: Told = Told {
    title: &[("fr", "Les fours du village"), ("en", "The village ovens")],
    theme: &[("fr", "Patrimoine vivant"), ("en", "Living heritage")],
    text: &[
        (
            "fr",
            "Il y a un four dans chaque bourg, et presque tous sont froids. L'appel est allé à ceux qui en rallument un, pour cuire et pas pour la photo.",
        ),
        (
            "en",
            "There is an oven in every village, and almost all are cold. The call went to those who light one again, to bake and not for the picture.",
        ),
    ],
    rules: &[
        ("fr", "Le four cuit au moins une fois par mois, et n'importe qui peut y apporter sa pâte."),
        ("en", "The oven bakes at least once a month, and anybody may bring their dough."),
    ],
    criteria: [
        ("50", &[("fr", "On y cuit pour de bon"), ("en", "It is baked in for real")]),
        ("50", &[("fr", "Le village s'en sert"), ("en", "The village uses it")]),
    ],
    question: &[("fr", "Qui allume, et quand ?"), ("en", "Who lights it, and when?")],
};

pub(super) const OVEN: Coming = Coming {
    title: &[("fr", "Rallumer le four de Chalus"), ("en", "Lighting the oven of Chalus again")],
    sentence: &[
        ("fr", "Froid depuis 1974, il cuira le premier dimanche du mois : sa collecte ouvre bientôt."),
        ("en", "Cold since 1974, it will bake on the first Sunday of the month: its campaign opens soon."),
    ],
};

pub(super) const WORKSHOP: Coming = Coming {
    title: &[("fr", "La roue qui répare, atelier sur remorque"), ("en", "The mending wheel, a workshop on a trailer")],
    sentence: &[
        ("fr", "Un atelier de vélos qui fait le tour de neuf marchés du Cézallier."),
        ("en", "A bicycle workshop that makes the round of nine markets in the Cézallier."),
    ],
};

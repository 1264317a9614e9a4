//! What comes first, collections, words on projects and answers, in the regions that are shipped.

use super::{Scene, texts};
use crate::domain::curation::{self, Check, TypedAnswer, TypedCollection, TypedFeature};
use crate::domain::project::Slug;

type Said = &'static [(&'static str, &'static str)];

/// What comes first, for so many days before and after today.
struct Feature {
    project: &'static str,
    days: (i32, i32),
    why: Said,
}

struct Collection {
    slug: &'static str,
    title: Said,
    text: Said,
    projects: &'static [&'static str],
    is_published: bool,
}

struct Choices {
    region: &'static str,
    features: &'static [Feature],
    collections: &'static [Collection],
    notes: &'static [(&'static str, Said)],
    answers: &'static [(&'static str, Check, &'static str)],
}

pub(super) fn play(scene: &Scene<'_>) {
    for choices in ALL.iter().filter(|choices| choices.region == scene.region.id.as_str()) {
        choices.features.iter().for_each(|feature| feature.play(scene));
        choices.collections.iter().for_each(|collection| collection.play(scene));
        for (project, said) in choices.notes {
            let Some(project) = scene.project(project) else { continue };
            scene.run(move |state, _, region| curation::write_note(state, region, &project, &texts(region, said)));
        }
        for (project, check, words) in choices.answers {
            let Some(project) = scene.project(project) else { continue };
            let answer = TypedAnswer { check: *check, holds: Some(true), words: (*words).into() };
            scene.run(move |state, _, _| curation::answer(state, &project, &[answer]));
        }
    }
}

impl Feature {
    fn play(&'static self, scene: &Scene<'_>) {
        let Some(project) = scene.project(self.project) else { return };
        let (from, until) = (scene.day(self.days.0).to_string(), scene.day(self.days.1).to_string());
        scene.run(move |state, now, region| {
            let typed = TypedFeature { from, until, why: texts(region, self.why) };
            // The host was asked nothing yet: what is shown is not known.
            curation::feature(state, now, region, Some(&project), &typed, true)
        });
    }
}

impl Collection {
    fn play(&'static self, scene: &Scene<'_>) {
        let Ok(slug) = self.slug.parse::<Slug>() else { return };
        scene.run(|state, _, region| {
            let (title, text) = (texts(region, self.title), texts(region, self.text));
            curation::begin(state, region, &TypedCollection { slug: self.slug.into(), title, text })
        });
        for project in self.projects.iter().filter_map(|id| scene.project(id)) {
            let slug = slug.clone();
            scene.run(move |state, _, _| curation::put_in(state, &slug, Some(&project)));
        }
        if self.is_published {
            scene.run(move |state, _, _| curation::publish(state, &slug));
        }
    }
}

const ALL: [Choices; 3] = [AUVERGNE, LYON, PYRENEES];

const AUVERGNE: Choices = Choices {
    region: "auvergne",
    features: &[
        Feature {
            project: "300037",
            days: (-3, 18),
            why: &[
                (
                    "fr",
                    "Vingt-trois communes n'ont plus de commerce : ce car en desservira douze dès le printemps, si la caisse est pleine à temps.",
                ),
                (
                    "en",
                    "Twenty-three villages have no shop left: this bus will serve twelve of them from spring on, if the money is there in time.",
                ),
            ],
        },
        Feature {
            project: "300045",
            days: (-1, 25),
            why: &[
                ("fr", "La plus chaude des sources d'Europe, et du pain dedans : on n'aurait pas trouvé ça ailleurs."),
                ("en", "Europe's hottest spring, with bread in it: this could not happen anywhere else."),
            ],
        },
        Feature {
            project: "300017",
            days: (9, 30),
            why: &[
                ("fr", "La saison des soirées de plein air ouvre dans dix jours."),
                ("en", "The season of open-air evenings begins in ten days."),
            ],
        },
    ],
    collections: &[
        Collection {
            slug: "reparer-plutot-que-jeter",
            title: &[("fr", "Réparer plutôt que jeter"), ("en", "Mend it, don't bin it")],
            text: &[
                (
                    "fr",
                    "Une table, un toit, une turbine : quatre lieux où l'on remet en marche ce que d'autres auraient jeté.\n\nAucun ne vend de neuf. Tous cherchent des mains autant que de l'argent.",
                ),
                (
                    "en",
                    "A table, a roof, a turbine: four places where things that others would have thrown away are made to work again.\n\nNone sells anything new. All need hands as much as money.",
                ),
            ],
            projects: &["300009", "300004", "300021", "300030"],
            is_published: true,
        },
        Collection {
            slug: "a-table",
            title: &[("fr", "À table !"), ("en", "Food is ready")],
            text: &[
                (
                    "fr",
                    "Du pain, de l'ail, une épicerie qui roule : de quoi remplir un panier sans quitter les quatre départements.",
                ),
                (
                    "en",
                    "Bread, garlic, a grocer's on wheels: enough to fill a basket without leaving the four departments.",
                ),
            ],
            projects: &["300045", "300037", "300020", "300039", "300005"],
            is_published: true,
        },
        Collection {
            slug: "pour-cet-ete",
            title: &[("fr", "Pour cet été")],
            text: &[],
            projects: &["300017", "300028"],
            is_published: false,
        },
    ],
    notes: &[(
        "300001",
        &[
            (
                "fr",
                "Nous avons visité l'atelier en janvier. Les meules sont encore au plafond et la commission de sécurité est passée.\n\nLa ville de Thiers prête les murs pour neuf ans ; l'équipement est à trouver.",
            ),
            (
                "en",
                "We visited the workshop in January. The grindstones are still up under the ceiling, and the safety inspection has been.\n\nThe town of Thiers lends the walls for nine years; the equipment is yet to be found.",
            ),
        ],
    )],
    answers: &[
        ("300001", Check::LocalBenefit, "Un café ouvert à l'année dans une rue qui n'en avait plus."),
        ("300001", Check::PublicDuty, "La ville n'a pas à tenir de café ; elle prête les murs, et rien d'autre."),
        ("300037", Check::LocalBenefit, "Douze communes desservies, trente et une demandent à l'être."),
    ],
};

const LYON: Choices = Choices {
    region: "lyon",
    features: &[
        Feature {
            project: "300201",
            days: (-4, 12),
            why: &[(
                "fr",
                "On y lave son linge, on y joue du piano, et personne n'y reste seul : le quartier l'attend depuis deux ans.",
            )],
        },
        Feature {
            project: "300226",
            days: (0, 14),
            why: &[("fr", "Un bal par mois au pied des cuves : Feyzin comme on ne l'a jamais entendue.")],
        },
    ],
    collections: &[Collection {
        slug: "ca-se-prete",
        title: &[("fr", "Ça se prête")],
        text: &[(
            "fr",
            "Des outils, des remorques, des jeux : ce dont on se sert deux fois par an n'a pas besoin d'être acheté soixante mille fois.",
        )],
        projects: &["300227", "300203", "300222", "300206"],
        is_published: true,
    }],
    notes: &[(
        "300227",
        &[("fr", "La Métropole prête le local et demande en échange une antenne sur la rive droite.")],
    )],
    answers: &[],
};

const PYRENEES: Choices = Choices {
    region: "pyrenees-orientales",
    features: &[Feature {
        project: "300104",
        days: (-2, 20),
        why: &[
            ("fr", "Les premières cerises sont là dans dix semaines : le pressoir doit être commandé maintenant."),
            ("ca", "Les primeres cireres arriben d'aquí a deu setmanes: la premsa s'ha d'encarregar ara."),
        ],
    }],
    collections: &[Collection {
        slug: "en-catala",
        title: &[("fr", "En catalan"), ("ca", "En català")],
        text: &[
            (
                "fr",
                "Une bande dessinée, un journal dans le sac à pain, des marionnettes au lavoir : des projets qui parlent la langue d'ici.",
            ),
            (
                "ca",
                "Un còmic, un diari dins la bossa del pa, titelles al safareig: projectes que parlen la llengua d'aquí.",
            ),
        ],
        projects: &["300133", "300101", "300119", "300105", "300109"],
        is_published: true,
    }],
    notes: &[(
        "300133",
        &[
            ("fr", "Le premier numéro est paru en février, à 600 exemplaires ; il n'en reste plus."),
            ("ca", "El primer número va sortir al febrer, amb 600 exemplars; ja no en queda cap."),
        ],
    )],
    answers: &[],
};

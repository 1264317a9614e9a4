//! What projects of the Auvergne region need besides money, one need that was met, and help that residents offer.

use jiff::SignedDuration;

use super::{Scene, texts};
use crate::domain::event::Held;
use crate::domain::language::Lang;
use crate::domain::money::Currency;
use crate::domain::need::{self, Around, NeedId, Written, WrittenThanks};
use crate::domain::offer::{self, OfferId, Read, To};
use crate::domain::person::PersonId;
use crate::domain::place::Point;
use crate::domain::project::{Project, ProjectKey};
use crate::domain::shelf::{Member, Shelf};

type Said = &'static [(&'static str, &'static str)];

/// A need as it is declared: it is wanted for so many days from now.
struct Told {
    project: &'static str,
    kind: &'static str,
    what: Said,
    more: Said,
    amount: (&'static str, &'static str),
    days: i32,
    place: &'static str,
}

pub(super) fn play(scene: &Scene<'_>) {
    if scene.region.id.as_str() != "auvergne" {
        return;
    }
    NEEDS.iter().for_each(|told| told.play(scene));
    thank(scene);
    for offered in &OFFERS {
        // What cannot be kept is missing; the demonstration goes on.
        _ = offered.play(scene);
    }
}

/// The host was asked nothing yet: the projects are as good as shown.
fn shelf(scene: &Scene<'_>, key: &ProjectKey) -> Shelf {
    let sketch = Project::sketched(key.host.clone(), Lang::FR, Currency::EUR);
    let member = Member {
        project: Project { key: key.clone(), ..sketch }.into(),
        seen: scene.now,
        gone: None,
        town: None,
        point: None,
        inhabitants: None,
        words: std::sync::Arc::default(),
    };
    Shelf::new(vec![member])
}

fn somebody() -> Option<PersonId> {
    "demo".parse().ok()
}

impl Told {
    fn play(&'static self, scene: &Scene<'_>) {
        let Some(key) = scene.project(self.project) else { return };
        let (shelf, Some(by)) = (shelf(scene, &key), somebody()) else { return };
        let (today, until) = (scene.day(0), scene.day(self.days).to_string());
        scene.run(move |state, _, region| {
            let written = Written {
                kind: self.kind.into(),
                what: texts(region, self.what),
                more: texts(region, self.more),
                count: self.amount.0.into(),
                unit: self.amount.1.into(),
                until,
                place: self.place.into(),
            };
            let around = Around { languages: &region.languages, shelf: &shelf, today };
            need::declare(state, Held { by: &by, projects: std::slice::from_ref(&key) }, &key, &written, &around)
        });
    }
}

/// The first need was met.
fn thank(scene: &Scene<'_>) {
    let Some(key) = scene.project(NEEDS[0].project) else { return };
    let (shelf, Some(by)) = (shelf(scene, &key), somebody()) else { return };
    let today = scene.day(0);
    scene.run(move |state, _, region| {
        let written = WrittenThanks { thanks: texts(region, THANKS), people: "14".into(), hours: "63".into() };
        let around = Around { languages: &region.languages, shelf: &shelf, today };
        need::meet(state, Held { by: &by, projects: &[key] }, NeedId::new(1), &written, &around)
    });
}

/// Help that a resident offers.
struct Offered {
    id: &'static str,
    name: &'static str,
    message: &'static str,
    to: At,
}

/// What it is offered to.
enum At {
    /// A need of a project, by its number.
    Need(&'static str, u32),
    /// Whoever is near a town, which lies there.
    Near(&'static str, (f64, f64)),
}

impl Offered {
    fn play(&'static self, scene: &Scene<'_>) -> Option<()> {
        let id: OfferId = self.id.parse().ok()?;
        let to = match self.to {
            At::Need(project, need) => To::Need { project: scene.project(project)?, need: NeedId::new(need) },
            At::Near(town, (lat, lon)) => {
                To::Alone { kind: need::Kind::Transport, town: town.into(), point: Point::new(lat, lon) }
            }
        };
        let email = format!("{}@habitants.example", self.id);
        let read =
            Read { name: self.name.into(), email, reach: String::new(), message: self.message.into(), to: to.clone() };
        let born = scene.now - SignedDuration::from_hours(20);
        scene.helpers.begin(&id, &scene.region.id, Lang::FR, read, born).ok()?;
        scene.helpers.change(&id, |helper| helper.confirmed = Some(born)).ok()?;
        let shelf = to.project().map_or_else(Shelf::default, |key| shelf(scene, key));
        let today = scene.day(0);
        scene.run(move |state, _, region| {
            offer::confirm(state, &id, &to, &Around { languages: &region.languages, shelf: &shelf, today })
        });
        Some(())
    }
}

const THANKS: Said = &[
    (
        "fr",
        "Merci aux quatorze qui ont creusé sous la pluie du 8 février. Les trente-deux arbres tiennent debout, et les \
         enfants leur ont donné des noms.",
    ),
    (
        "en",
        "Thank you to the fourteen who dug in the rain on 8 February. All thirty-two trees stand, and the children have \
         named them.",
    ),
];

static NEEDS: [Told; 6] = [
    Told {
        project: "300013",
        kind: "hands",
        what: &[
            ("fr", "Des bras pour planter trente-deux fruitiers un samedi"),
            ("en", "Hands to plant thirty-two fruit trees on a Saturday"),
        ],
        more: &[],
        amount: ("12", "personnes"),
        days: 5,
        place: "École du Faubourg, Issoire",
    },
    Told {
        project: "300013",
        kind: "tools",
        what: &[("fr", "Un broyeur de branches, deux jours"), ("en", "A branch shredder for two days")],
        more: &[("fr", "Pour pailler le pied des arbres avec la taille du parc voisin. Nous venons le chercher.")],
        amount: ("", ""),
        days: 21,
        place: "Issoire",
    },
    Told {
        project: "300032",
        kind: "hands",
        what: &[
            ("fr", "Douze personnes pour relever le mur du lavoir"),
            ("en", "Twelve people to raise the wall of the wash-house"),
        ],
        more: &[(
            "fr",
            "Une murailleuse montre les gestes, personne n'a besoin de savoir. Casse-croûte à midi, gants prêtés.",
        )],
        amount: ("12", "personnes"),
        days: 40,
        place: "Lavoir de la Fayolle, Tence",
    },
    Told {
        project: "300032",
        kind: "transport",
        what: &[
            ("fr", "Un fourgon ou une remorque pour six tonnes de pierres"),
            ("en", "A van or a trailer for six tonnes of stone"),
        ],
        more: &[("fr", "La carrière est à huit kilomètres. En plusieurs voyages, cela va très bien.")],
        amount: ("6", "tonnes"),
        days: 30,
        place: "Tence",
    },
    Told {
        project: "300009",
        kind: "skills",
        what: &[
            ("fr", "Quelqu'un qui sait souder, une soirée par mois"),
            ("en", "Somebody who can weld, one evening a month"),
        ],
        more: &[],
        amount: ("1", ""),
        days: 120,
        place: "Moulins",
    },
    Told {
        project: "300017",
        kind: "place",
        what: &[
            ("fr", "Une salle sèche pour cent vingt couvertures, d'octobre à mai"),
            ("en", "A dry room for a hundred and twenty blankets, October to May"),
        ],
        more: &[],
        amount: ("12", "m²"),
        days: 60,
        place: "La Bourboule",
    },
];

static OFFERS: [Offered; 2] = [
    Offered {
        id: "yvonne",
        name: "Yvonne Rochette",
        message: "Bonjour, je viens avec mon frère le samedi, nous avons déjà monté des murs à Mazet. Nous apportons nos \
                  massettes.",
        to: At::Need("300032", 3),
    },
    Offered {
        id: "lucien",
        name: "Lucien Faure",
        message: "Je prête mon fourgon le samedi, et je le conduis si vous voulez.",
        to: At::Near("Le Chambon-sur-Lignon", (45.0606, 4.3036)),
    },
];

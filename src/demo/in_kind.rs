//! What is lent and given in kind in Auvergne: a label of the nature park, hours, a room under a condition, a stage with its
//! dates. Told once the host's projects are known, because they are about them.

use super::{Scene, texts};
use crate::app::catalog::Catalog;
use crate::app::helpers::Helpers;
use crate::app::journal::Journal;
use crate::app::people::People;
use crate::domain::fact::Fact;
use crate::domain::in_kind::{Ground, Holder};
use crate::domain::loan::{self, LoanId, LoanState, WrittenAcceptance, WrittenLoan};
use crate::domain::member::MemberFact;
use crate::domain::person::PersonId;
use crate::domain::project::Slug;
use crate::domain::refusal::Checked;
use crate::domain::state::RegionState;
use crate::domain::support::{self, SupportId, WrittenLabel, WrittenSupport};
use crate::domain::written::Customs;
use jiff::Timestamp;

/// The public body of the demonstration.
const PARK: &str = "parc-des-volcans";
/// The firm that lends.
const LENDER: &str = "moulins-de-la-couze";

/// What a body gives, and whether it is given yet.
struct Given {
    project: &'static str,
    /// Days before and after today.
    days: (i32, i32),
    given: bool,
    written: fn(&mut WrittenSupport),
}

/// What is lent, and how far it has come.
struct Lent {
    project: &'static str,
    days: (i32, i32),
    /// How many steps it has come: accepted, handed over, returned.
    steps: usize,
    written: fn(&mut WrittenLoan),
}

/// Tells it where nothing of the kind was told yet. Blocks.
pub fn go_on(catalog: &Catalog, journal: &Journal, people: &People, helpers: &Helpers, now: Timestamp) {
    for window in catalog.windows().all().iter().filter(|window| window.region.id.as_str() == "auvergne") {
        let local = window.local();
        if local.support.labels().next().is_none() && local.loans.all().next().is_none() {
            let scene = Scene { journal, people, helpers, window, region: window.region.clone(), now };
            play(&scene);
        }
    }
}

fn play(scene: &Scene<'_>) {
    let (Ok(park), Ok(lender)) = (PARK.parse::<Slug>(), LENDER.parse::<Slug>()) else { return };
    let named = MemberFact::OrganisationNamed { organisation: park.clone(), name: "Parc naturel des Volcans".into() };
    scene.run(move |_, _, _| Ok(vec![Fact::Member(named)]));
    let body = park.clone();
    scene.ground_run(move |state, ground, region| {
        let label = WrittenLabel {
            name: texts(region, LABEL),
            criteria: texts(region, CRITERIA),
            letters: "VP".into(),
            tone: "accent".into(),
        };
        support::draw_label(state, &body, &label, ground)
    });
    GIVEN.iter().for_each(|given| given.play(scene, &park));
    LENT.iter().for_each(|lent| lent.play(scene, &lender));
}

impl Scene<'_> {
    fn ground_run(
        &self,
        command: impl FnOnce(&RegionState, &Ground<'_>, &crate::domain::region::Region) -> Checked<Vec<Fact>>
        + Send
        + 'static,
    ) {
        let shelf = self.window.shelf();
        self.run(move |state, now, region| {
            let customs = Customs { zone: region.zone.clone(), main: region.default_language() };
            let currency = region.match_funds.setup(region.policy.overfunding_percent, true).currency;
            let today = Ground::day(&region.zone, now);
            command(state, &Ground { customs: &customs, currency, shelf: &shelf, today }, region)
        });
    }
}

impl Given {
    fn play(&'static self, scene: &Scene<'_>, body: &Slug) {
        let (first, last) = (scene.day(self.days.0).to_string(), scene.day(self.days.1).to_string());
        let of = body.clone();
        scene.ground_run(move |state, ground, _| {
            let mut written = WrittenSupport { project: self.project.into(), first, last, ..WrittenSupport::default() };
            (self.written)(&mut written);
            support::propose(state, None, &of, &written, ground)
        });
        let (of, project) = (body.clone(), scene.project(self.project));
        scene.ground_run(move |state, ground, _| match last_support(state) {
            Some((id, _)) => support::give(state, id, &of, ground),
            None => Ok(Vec::new()),
        });
        if self.given {
            scene.ground_run(move |state, ground, _| {
                let Some((id, binds)) = last_support(state) else { return Ok(Vec::new()) };
                let (Ok(by), Some(project)) = ("demonstration".parse::<PersonId>(), project) else {
                    return Ok(Vec::new());
                };
                if binds {
                    support::accept(state, id, Holder { by: &by, projects: &[project] }, ground)
                } else {
                    Ok(Vec::new())
                }
            });
        }
    }
}

fn last_support(state: &RegionState) -> Option<(SupportId, bool)> {
    let last = state.support.all().next_back()?;
    Some((last.id, last.terms.as_ref().is_some_and(support::Terms::binds)))
}

impl Lent {
    fn play(&'static self, scene: &Scene<'_>, organisation: &Slug) {
        let days = (scene.day(self.days.0).to_string(), scene.day(self.days.1).to_string());
        let (of, (first, last)) = (organisation.clone(), days.clone());
        scene.ground_run(move |state, ground, _| {
            let mut written = WrittenLoan { project: self.project.into(), first, last, ..WrittenLoan::default() };
            (self.written)(&mut written);
            loan::offer(state, &of, &written, ground)
        });
        for _ in 0..self.steps {
            let (of, (first, last), project) = (organisation.clone(), days.clone(), scene.project(self.project));
            scene.ground_run(move |state, ground, _| {
                let Some((id, stands)) = last_loan(state) else { return Ok(Vec::new()) };
                let (Ok(by), Some(project)) = ("demonstration".parse::<PersonId>(), project) else {
                    return Ok(Vec::new());
                };
                match stands {
                    LoanState::Offered => {
                        let taken = WrittenAcceptance { project: self.project.into(), first, last };
                        loan::accept(state, id, Holder { by: &by, projects: &[project] }, &taken, ground)
                    }
                    LoanState::Accepted => loan::hand_over(state, id, &of, ground.today),
                    _ => loan::take_back(state, id, &of, ""),
                }
            });
        }
    }
}

fn last_loan(state: &RegionState) -> Option<(LoanId, LoanState)> {
    state.loans.all().next_back().map(|loan| (loan.id, loan.state.clone()))
}

const LABEL: &[(&str, &str)] = &[
    ("fr", "Valeurs du Parc"),
    ("en", "Values of the Park"),
    ("ca", "Valors del Parc"),
    ("es", "Valores del Parque"),
    ("de", "Werte des Parks"),
];

const CRITERIA: &[(&str, &str)] = &[
    (
        "fr",
        "Le projet se fait dans une commune du Parc, avec des gens qui y vivent.\n\nIl emploie des matières d'ici : pierre, bois, laine, lait, herbe.\n\nCe qu'il construit ou plante est encore là dans dix ans.",
    ),
    (
        "en",
        "The project takes place in a village of the Park, with people who live there.\n\nIt uses what is from here: stone, wood, wool, milk, grass.\n\nWhat it builds or plants is still there in ten years.",
    ),
];

const GIVEN: [Given; 5] = [
    Given {
        project: "300003",
        days: (-30, 700),
        given: true,
        written: |written| {
            written.kind = "label".into();
            written.label = "valeurs-du-parc".into();
            written.basis = "délibération du comité syndical n° 2026-31".into();
        },
    },
    Given {
        project: "300017",
        days: (-10, 355),
        given: true,
        written: |written| {
            written.kind = "label".into();
            written.label = "valeurs-du-parc".into();
            written.basis = "délibération du comité syndical n° 2026-31".into();
        },
    },
    Given {
        project: "300017",
        days: (-12, 90),
        given: true,
        written: |written| {
            written.kind = "coaching".into();
            written.what = "Le montage du budget et la recherche d'un assureur".into();
            written.law = "law-2000-321-9-1".into();
            written.hours = "18".into();
            written.value = "990".into();
            written.agreement = "PNRVA-2026-117".into();
        },
    },
    Given {
        project: "300004",
        days: (5, 370),
        given: true,
        written: |written| {
            written.kind = "venue".into();
            written.what = "L'ancien garage de la maison du Parc, 80 m²".into();
            written.law = "cg3p-l2125-1".into();
            written.value = "4800".into();
            written.agreement = "PNRVA-2026-122".into();
            written.conditions = "Si le lieu accueille aussi un atelier vélo ouvert à tous, un samedi sur deux.".into();
        },
    },
    Given {
        project: "300018",
        days: (0, 60),
        given: false,
        written: |written| {
            written.kind = "orientation".into();
            written.what = "Le guichet « mobilité » de la communauté de communes du Massif du Sancy".into();
            written.law = "law-2000-321-9-1".into();
            written.conditions = "Le projet tient les habitants au courant de ce que le guichet lui a appris.".into();
        },
    },
];

const LENT: [Lent; 4] = [
    Lent {
        project: "300007",
        days: (6, 9),
        steps: 1,
        written: |written| {
            written.item = "Scène mobile de 6 m sur 4".into();
            written.kind = "equipment".into();
            written.text =
                "Plateau en bois, garde-corps, rampe d'accès. Deux personnes la montent en une heure.".into();
            written.conditions = "Un véhicule avec attelage, et une attestation d'assurance avant l'enlèvement.".into();
            written.value = "640".into();
        },
    },
    Lent {
        project: "300008",
        days: (-3, 2),
        steps: 2,
        written: |written| {
            written.item = "Camionnette de livraison, 6 m³".into();
            written.kind = "equipment".into();
            written.conditions = "Rendue avec le plein.".into();
            written.value = "300".into();
        },
    },
    Lent {
        project: "300009",
        days: (0, 0),
        steps: 3,
        written: |written| {
            written.item = "Deux meuniers, un samedi".into();
            written.kind = "people".into();
            written.value = "420".into();
        },
    },
    Lent {
        project: "",
        days: (20, 80),
        steps: 0,
        written: |written| {
            written.item = "Le grenier du moulin, pour répéter ou stocker".into();
            written.kind = "place".into();
            written.text = "120 m², chauffés à 14 °C, de plain-pied.".into();
        },
    },
];

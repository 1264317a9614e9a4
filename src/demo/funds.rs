//! Partners that add to gifts, in the regions that are shipped: four organisations, a fund each.

use super::{Scene, texts};
use crate::app::funding::ground;
use crate::domain::fact::Fact;
use crate::domain::fund::FundId;
use crate::domain::journal::Actor;
use crate::domain::member::MemberFact;
use crate::domain::project::Slug;
use crate::domain::sponsor::{self, WrittenFund, WrittenProfile, WrittenStep};

type Said = &'static [(&'static str, &'static str)];

struct Partner {
    slug: &'static str,
    name: &'static str,
    kind: &'static str,
    registration: &'static str,
    sentence: Said,
    about: Said,
    fund: Fund,
}

struct Fund {
    name: Said,
    sentence: Said,
    budget: &'static str,
    /// Days before today on which it opened, and after today on which it closes.
    days: (i32, i32),
    nature: &'static str,
    anonymous: bool,
    rule: fn(&mut WrittenFund),
}

pub(super) fn play(scene: &Scene<'_>) {
    if scene.region.id.as_str() != "auvergne" {
        return;
    }
    AUVERGNE.iter().for_each(|partner| partner.play(scene));
}

impl Partner {
    fn play(&'static self, scene: &Scene<'_>) {
        let Ok(organisation) = self.slug.parse::<Slug>() else { return };
        scene.run({
            let organisation = organisation.clone();
            move |_, _, _| {
                let named = MemberFact::OrganisationNamed { organisation, name: self.name.into() };
                Ok(vec![Fact::Member(named)])
            }
        });
        let customs = ground(scene.window).customs;
        scene.run({
            let organisation = organisation.clone();
            move |state, _, region| {
                let written = WrittenProfile {
                    kind: self.kind.into(),
                    registration: self.registration.into(),
                    sentence: texts(region, self.sentence),
                    about: texts(region, self.about),
                    site: String::new(),
                };
                sponsor::describe(state, &organisation, &written, &customs)
            }
        });
        self.fund.play(scene, &organisation);
    }
}

impl Fund {
    /// Drafted, promised and taken, one after the other.
    fn play(&'static self, scene: &Scene<'_>, organisation: &Slug) {
        let (opens, closes) =
            (format!("{}T08:00", scene.day(self.days.0)), format!("{}T23:59", scene.day(self.days.1)));
        let before = ground(scene.window);
        let of = organisation.clone();
        scene.run(move |state, now, region| {
            let mut written = WrittenFund {
                name: texts(region, self.name),
                sentence: texts(region, self.sentence),
                budget: self.budget.into(),
                opens,
                closes,
                threshold: "sticky".into(),
                counts: "from_start".into(),
                payout: "on_success".into(),
                reach: "all".into(),
                nature: self.nature.into(),
                anonymous: self.anonymous,
                ..WrittenFund::default()
            };
            (self.rule)(&mut written);
            sponsor::draft(state, now, &of, None, &written, &before)
        });
        let before = ground(scene.window);
        let (of, terms) = (organisation.clone(), scene.window.region.match_funds.terms.clone());
        scene.run(move |state, now, _| {
            let Some(fund) = latest(state, &of) else { return Ok(Vec::new()) };
            sponsor::submit(state, now, &of, &fund, true, &terms, &before)
        });
        let (before, of) = (ground(scene.window), organisation.clone());
        scene.run(move |state, now, _| {
            let Some(fund) = latest(state, &of) else { return Ok(Vec::new()) };
            sponsor::accept(state, now, &fund, &Actor::Oriel, (None, &sponsor::WrittenVerified::default()), &before)
        });
    }
}

/// The one fund of an organisation.
fn latest(state: &crate::domain::state::RegionState, organisation: &Slug) -> Option<FundId> {
    state.sponsors.funds_of(organisation).map(|(id, _)| id.clone()).next()
}

const AUVERGNE: [Partner; 4] = [
    Partner {
        slug: "laiteries-du-cezallier",
        name: "Laiteries du Cézallier",
        kind: "firm",
        registration: "552 000 010",
        sentence: &[
            ("fr", "Trois laiteries de montagne, et les projets de ceux qui y vivent."),
            ("en", "Three mountain dairies, and the projects of those who live there."),
        ],
        about: &[
            (
                "fr",
                "Les laiteries collectent le lait de cent douze fermes entre Allanche et Ardes. Depuis l'hiver dernier, elles ajoutent aux dons que reçoivent les projets des quatre départements.",
            ),
            (
                "en",
                "The dairies collect the milk of a hundred and twelve farms between Allanche and Ardes. Since last winter they add to what people give to the projects of the four departments.",
            ),
        ],
        fund: Fund {
            name: &[("fr", "Un pot pour le pays"), ("en", "A pot for the country")],
            sentence: &[
                ("fr", "Quand vous donnez quatre euros, nous en ajoutons un."),
                ("en", "When you give four euros, we add one."),
            ],
            budget: "48000",
            days: (-20, 60),
            nature: "patronage",
            anonymous: false,
            rule: |written| {
                written.rule = "ratio".into();
                written.ratio = "1/4".into();
                written.backers = "20".into();
                written.cap = "1500".into();
            },
        },
    },
    Partner {
        slug: "fondation-pierre-noire",
        name: "Fondation Pierre-Noire",
        kind: "foundation",
        registration: "784 000 010",
        sentence: &[
            ("fr", "Elle aide ce qui nourrit : des fournils, des jardins, des tables ouvertes."),
            ("en", "It helps what feeds people: bakehouses, gardens, open tables."),
        ],
        about: &[],
        fund: Fund {
            name: &[("fr", "À table avec la Fondation"), ("en", "At table with the Foundation")],
            sentence: &[
                ("fr", "Deux paliers, pour que personne ne cale à mi-chemin."),
                ("en", "Two steps, so that nobody stalls halfway."),
            ],
            budget: "6000",
            days: (-12, 45),
            nature: "patronage",
            anonymous: false,
            rule: |written| {
                let step = |percent: &str, amount: &str| WrittenStep {
                    percent: percent.into(),
                    backers: String::new(),
                    amount: amount.into(),
                };
                written.rule = "steps".into();
                written.steps = vec![step("40", "300"), step("80", "500")];
                written.reach = "collection".into();
                written.collection = "a-table".into();
            },
        },
    },
    Partner {
        slug: "pays-des-quatre-vallees",
        name: "Pays des Quatre Vallées",
        kind: "public-body",
        registration: "200 000 008 00017",
        sentence: &[
            ("fr", "Une communauté de communes qui comble le dernier pas."),
            ("en", "A community of villages that takes the last step."),
        ],
        about: &[],
        fund: Fund {
            name: &[("fr", "Le dernier pas"), ("en", "The last step")],
            sentence: &[
                ("fr", "Aux trois quarts du chemin, la collectivité apporte le reste."),
                ("en", "Three quarters of the way there, the public body brings the rest."),
            ],
            budget: "9000",
            days: (-9, 75),
            nature: "grant",
            anonymous: false,
            rule: |written| {
                written.rule = "last_mile".into();
                written.last_mile = "75".into();
                written.cap = "2000".into();
                written.payout = "at_end".into();
                written.reach = "collection".into();
                written.collection = "reparer-plutot-que-jeter".into();
                written.budget_line = "65748".into();
            },
        },
    },
    Partner {
        slug: "moulins-de-la-couze",
        name: "Moulins de la Couze",
        kind: "firm",
        registration: "401 000 070",
        sentence: &[],
        about: &[],
        fund: Fund {
            name: &[("fr", "Deux euros par personne"), ("en", "Two euros a person")],
            sentence: &[("fr", "Ce qui compte, c'est d'être nombreux."), ("en", "What counts is that there are many.")],
            budget: "5200",
            days: (-15, 30),
            nature: "patronage",
            anonymous: true,
            rule: |written| {
                written.rule = "per_backer".into();
                written.per_backer = "2".into();
                written.cap = "400".into();
                written.percent = "25".into();
            },
        },
    },
];

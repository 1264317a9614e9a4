//! What the region of the samples chose: facts, as its journal would hold them.

use jiff::civil::date;

use super::{Pages, now, texts};
use crate::domain::curation::CurationFact;
use crate::domain::fact::Fact;
use crate::domain::journal::{Actor, LineHash, Record, VERSION};
use crate::domain::language::{Lang, Texts};
use crate::domain::project::{ProjectKey, Slug};
use crate::domain::shelf::Shelf;
use crate::domain::state::RegionState;
use crate::web::page::{CollectionPage, CollectionsPage, Ribbon};

/// The region's journal, and what follows from it.
pub(super) fn local() -> (RegionState, Vec<Record>) {
    let mut state = RegionState::default();
    let record = |(seq, fact)| {
        let fact = Fact::Curation(fact);
        Record { v: VERSION, seq, at: now(), by: Actor::Oriel, key: None, fact, prev: LineHash::default() }
    };
    let records: Vec<_> = (1..).zip(facts().into_iter().flatten()).map(record).collect();
    // A fact that cannot be leaves the pages without what follows, and the pages that tests hold show that.
    _ = records.iter().try_for_each(|record| state.apply(record));
    (state, records)
}

fn facts() -> Option<Vec<CurationFact>> {
    let project = |id: &str| Some(ProjectKey { host: "sample".parse().ok()?, id: id.parse().ok()? });
    let (first, second, third) = (project("300001")?, project("300008")?, project("300015")?);
    let collection: Slug = "du-pain-et-des-idees".parse().ok()?;
    let draft: Slug = "pour-l-ete".parse().ok()?;
    Some(vec![
        CurationFact::ProjectFeatured {
            project: first.clone(),
            from: date(2026, 11, 16),
            until: date(2026, 11, 30),
            why: why(),
        },
        CurationFact::NoteWritten { project: first.clone(), text: note() },
        CurationFact::CollectionDescribed { collection: collection.clone(), title: title(), text: note() },
        CurationFact::CollectionArranged {
            collection: collection.clone(),
            projects: vec![second.clone(), first, third],
            cover: Some(second),
        },
        CurationFact::CollectionPublished { collection },
        CurationFact::CollectionDescribed { collection: draft, title: title(), text: Texts::default() },
    ])
}

fn why() -> Texts {
    texts(&[
        (
            Lang::FR,
            "Le four s'allume le premier dimanche de décembre : c'est maintenant qu'il manque les dernières briques.",
        ),
        (Lang::EN, "The oven is lit on the first Sunday of December: now is when the last bricks are missing."),
        (Lang::CA, "El forn s'encén el primer diumenge de desembre: és ara que hi falten els últims maons."),
        (
            Lang::ES,
            "El horno se enciende el primer domingo de diciembre: es ahora cuando faltan los últimos ladrillos.",
        ),
        (Lang::DE, "Am ersten Dezembersonntag wird der Ofen angeheizt: Jetzt fehlen die letzten Steine."),
    ])
}

fn title() -> Texts {
    texts(&[
        (Lang::FR, "Du pain et des idées"),
        (Lang::EN, "Bread and ideas"),
        (Lang::CA, "Pa i idees"),
        (Lang::ES, "Pan e ideas"),
        (Lang::DE, "Brot und Ideen"),
    ])
}

fn note() -> Texts {
    texts(&[
        (
            Lang::FR,
            "Nous sommes passés au fournil en octobre.\n\nLa commune prête le terrain ; le reste se fait à plusieurs.",
        ),
        (Lang::EN, "We visited the bakehouse in October.\n\nThe village lends the ground; the rest is done together."),
        (Lang::CA, "Vam visitar l'obrador a l'octubre.\n\nEl poble hi deixa el terreny; la resta es fa entre tots."),
        (Lang::ES, "Visitamos el obrador en octubre.\n\nEl pueblo presta el terreno; lo demás se hace entre varios."),
        (
            Lang::DE,
            "Im Oktober haben wir die Backstube besucht.\n\nDie Gemeinde leiht das Grundstück; der Rest entsteht gemeinsam.",
        ),
    ])
}

impl Pages<'_> {
    pub(super) fn of_collections(&mut self, shelf: &Shelf, state: &str) {
        let page = CollectionsPage::new(&self.frame("/collections"), shelf);
        self.add("collections", state, "/collections", &page);
        for (slug, collection) in self.local.curation.collections() {
            let path = format!("/collections/{slug}");
            let page = CollectionPage::new(&self.frame(&path), shelf, slug, collection);
            let name = if collection.is_published() { state.to_owned() } else { format!("-draft{state}") };
            self.add("collection", &name, &path, &page);
        }
        let ribbon = Ribbon { text: "-", back: "-", href: "/console" };
        let frame = crate::web::page::Frame { ribbon: Some(ribbon), ..self.frame("/collections") };
        let html = self.dress.theme.render("collections", &frame, &CollectionsPage::new(&frame, shelf));
        self.rendered.push(super::Rendered {
            name: format!("collections-preview{state}"),
            path: "/console/collections".into(),
            html,
        });
    }
}

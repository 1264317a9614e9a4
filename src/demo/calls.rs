//! Calls for projects of the Auvergne region: one that takes entries, and one whose results are out.

mod told;

use jiff::{SignedDuration, Timestamp};

use super::{Scene, texts};
use crate::app::people::Proof;
use crate::domain::call::{self, Customs, EntryWords, Sent, WrittenDoor, WrittenMark, WrittenOutcome};
use crate::domain::person::{Identity, PersonId};
use crate::domain::project::{ProjectKey, Slug};
use crate::domain::region::Region;

use told::{Coming, OVEN, OVENS, REPAIRS, Told, WORKSHOP};

/// Who judges: people of the sample host, so that a visitor can sign in as one of them.
const JURY: [(&str, &str); 2] = [("900002", "Jordi Exemple"), ("900003", "Maëlle Exemple")];

pub(super) fn play(scene: &Scene<'_>) {
    if scene.region.id.as_str() != "auvergne" {
        return;
    }
    // What cannot be kept is missing, and the log says so; the demonstration goes on.
    _ = open(scene);
    _ = decided(scene);
}

/// A call of which entries are taken for nine more days.
fn open(scene: &Scene<'_>) -> Option<()> {
    let call = Played::begin(scene, "des-lieux-qui-reparent", (-12, 9, 40), &REPAIRS)?;
    call.jury()?;
    call.enter(-5, ("700105", "Fernand"), ("300009", "Un établi pour le café des objets cassés"))?;
    call.enter(-3, ("700040", "La Rustine de Jaude"), ("300004", "La cuisine à vélos déménage"))?;
    call.enter(-1, ("700547", "Les Castanhaires"), ("300043", "Rallumer le séchoir à châtaignes"))?;
    call.invite(-1, &WORKSHOP);
    Some(())
}

/// A call with two projects: one that its host shows, and one whose campaign begins in two weeks.
fn decided(scene: &Scene<'_>) -> Option<()> {
    let call = Played::begin(scene, "les-fours-du-village", (-70, -30, 14), &OVENS)?;
    let jurors = call.jury()?;
    call.enter(-40, ("700573", "Basile"), ("300045", "Un pain levé à 82 degrés"))?;
    call.invite(-39, &OVEN);
    call.enter(-38, ("700508", "Anselme"), ("300040", "Un tonneau, du gland au vin"))?;
    for (number, points) in [(1, ["5", "4"]), (2, ["4", "4"]), (3, ["2", "1"])] {
        jurors.iter().for_each(|juror| call.mark(number, juror, points));
    }
    let accepted = |region: &Region| OVEN.written(region);
    call.decide(1, true, accepted);
    call.decide(2, false, accepted);
    call.decide(3, true, |_| elsewhere());
    let name = call.name;
    scene.run(move |state, now, _| call::publish_results(state, now, &name));
    Some(())
}

/// A call as it is played.
struct Played<'s> {
    scene: &'s Scene<'s>,
    name: Slug,
}

impl<'s> Played<'s> {
    /// Begun and published: it opens, closes and launches so many days from now.
    fn begin(
        scene: &'s Scene<'s>,
        name: &str,
        (opens, closes, launch): (i32, i32, i32),
        told: &'static Told,
    ) -> Option<Self> {
        let days = [opens, closes, launch].map(|days| scene.day(days).to_string());
        let written = told.written(&scene.region, name, &days);
        scene.run(move |state, _, region| call::begin(state, &customs(region), &written));
        let played = Self { scene, name: name.parse().ok()? };
        let (name, then) = (played.name.clone(), played.at(opens - 1));
        scene.run(move |state, _, _| call::publish(state, then, &name));
        Some(played)
    }

    fn at(&self, days: i32) -> Timestamp {
        self.scene.now + SignedDuration::from_hours(24 * i64::from(days))
    }

    /// Names the jury.
    fn jury(&self) -> Option<Vec<PersonId>> {
        let jurors: Option<Vec<_>> = JURY.into_iter().map(|who| person(self.scene, who)).collect();
        for juror in jurors.iter().flatten() {
            let (name, juror) = (self.name.clone(), juror.clone());
            self.scene.run(move |state, now, _| call::name_juror(state, now, &name, &juror));
        }
        jurors
    }

    /// A holder enters a project, on that day.
    fn enter(&self, days: i32, who: (&str, &str), (project, title): (&str, &str)) -> Option<()> {
        let by = person(self.scene, who)?;
        let project: Option<ProjectKey> = self.scene.project(project);
        let answers = vec!["Nous ouvrons chaque samedi ; le reste de la semaine, la clé est chez le voisin.".into()];
        let words = EntryWords { title: title.into(), link: String::new(), answers };
        let words = kept(self.scene.people.keep_words(&by, &words))?;
        let (name, then, sent) = (self.name.clone(), self.at(days), Sent { words, project, version: 1 });
        self.scene.run(move |state, _, _| call::enter(state, then, &name, &by, sent));
        Some(())
    }

    /// The region invites a project that no host shows yet, on that day.
    fn invite(&self, days: i32, coming: &'static Coming) {
        let (name, then) = (self.name.clone(), self.at(days));
        self.scene.run(move |state, _, region| {
            call::invite(state, then, &customs(region), &name, None, &coming.written(region))
        });
    }

    fn mark(&self, number: u32, juror: &PersonId, points: [&str; 2]) {
        let why = "Lu, visité et discuté en jury.";
        let marks = points.map(|points| WrittenMark { points: points.into(), why: why.into() });
        let (name, juror) = (self.name.clone(), juror.clone());
        self.scene.run(move |state, now, _| call::score(state, now, &name, number, (&juror, false), &marks));
    }

    fn decide(&self, number: u32, shown: bool, outcome: impl FnOnce(&Region) -> WrittenOutcome + Send + 'static) {
        let name = self.name.clone();
        self.scene.run(move |state, now, region| {
            call::decide(state, now, &customs(region), (&name, number), shown, &outcome(region))
        });
    }
}

/// A person of the sample host, as if they had signed in once; no session of theirs is left.
fn person(scene: &Scene<'_>, (subject, name): (&str, &str)) -> Option<PersonId> {
    let identity = Identity { provider: "sample".parse().ok()?, subject: subject.into() };
    if let Some(known) = kept(scene.people.by_identity(&identity))? {
        return Some(known.id);
    }
    let proof = Proof { identity, name: name.into(), email: None, language: None, holds: Vec::new() };
    let (_, person) = kept(scene.people.sign_in(proof, "", scene.now))?;
    kept(scene.people.end_all(&person.id))?;
    Some(person.id)
}

fn kept<T>(done: Result<T, crate::store::StoreError>) -> Option<T> {
    done.inspect_err(|error| tracing::warn!(%error, "a part of the demonstration is missing")).ok()
}

fn customs(region: &Region) -> Customs {
    Customs { zone: region.zone.clone(), main: region.default_language() }
}

/// Not this call, but these doors.
fn elsewhere() -> WrittenOutcome {
    let door = |name: &str, contact: &str, why: &str| WrittenDoor {
        name: name.into(),
        contact: contact.into(),
        why: why.into(),
    };
    WrittenOutcome {
        outcome: "pointed".into(),
        reason: "Un tonneau n'est pas un four, et l'appel ne parle que de fours.".into(),
        doors: vec![
            door("Chambre de métiers", "artisanat@ici.example", "Elle accompagne les tonneliers qui s'installent."),
            door("Cigales du Livradois", "https://cigales.example", "Elles prêtent sans intérêt aux petits ateliers."),
            door("La Forêt d'ici", "04 73 00 00 00", "Elle vend du chêne sur pied aux artisans."),
        ],
        ..WrittenOutcome::default()
    }
}

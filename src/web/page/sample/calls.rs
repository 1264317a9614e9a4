//! Samples of calls for projects: one in each state, made by facts as a journal holds them.

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

use super::{Pages, now, texts};
use crate::domain::call::{Announced, Call, CallFact, Criterion, Door, Face, Mark, Outcome, Question, Terms};
use crate::domain::fact::Fact;
use crate::domain::journal::{Actor, End, LineHash};
use crate::domain::language::{Lang, Texts};
use crate::domain::project::{ProjectKey, Slug};
use crate::domain::shelf::Shelf;
use crate::domain::state::RegionState;
use crate::web::page::{CallPage, CallsPage};

impl Pages<'_> {
    pub(super) fn of_calls(&mut self, shelf: &Shelf, state: &str) {
        self.add("calls", state, "/calls", &CallsPage::new(&self.frame("/calls")));
        let calls: Vec<Call> = self.local.calls.all().cloned().collect();
        for call in calls {
            let path = format!("/calls/{}", call.slug);
            let page = CallPage::new(&self.frame(&path), &call, shelf);
            self.add("call", &format!("-{}{state}", call.slug), &path, &page);
            let page = CallPage::preview(&self.frame(&path), &call, shelf);
            self.add("call", &format!("-{}-preview{state}", call.slug), &path, &page);
        }
    }
}

/// A region that has called in every way. None of it can fail; if it did, the samples would show it.
pub(super) fn local() -> RegionState {
    let mut state = RegionState::default();
    let mut end = End::default();
    let mut facts = facts().unwrap_or_default();
    facts.sort_by_key(|(at, _)| *at);
    for (at, fact) in facts {
        let Ok((record, line)) = end.next(at, Actor::Oriel, None, Fact::Call(fact)) else { continue };
        if state.apply(&record).is_err() {
            return RegionState::default();
        }
        end = End::after(&record, LineHash::of(&line));
    }
    state
}

fn days(days: i64) -> Timestamp {
    now() + SignedDuration::from_hours(24 * days)
}

fn facts() -> Option<Vec<(Timestamp, CallFact)>> {
    let mut facts = Vec::new();
    facts.extend(decided()?);
    facts.extend(judged()?);
    let call = |name: &str| name.parse::<Slug>().ok();
    for (name, opens, closes) in
        [("closed", -60, -3), ("withdrawn", -40, 20), ("a-open", -19, 11), ("soon", 12, 60), ("draft", 30, 90)]
    {
        let (face, terms) = (face(name), terms(opens, closes));
        facts.push((days(-70), CallFact::Begun { call: call(name)?, face, terms }));
        if name != "draft" {
            facts.push((days(-65), CallFact::Published { call: call(name)? }));
        }
    }
    let terms = terms(-19, 25);
    let criteria = terms.criteria.iter().take(2).cloned().collect();
    let change = texts(&[
        (Lang::FR, "Deux semaines de plus, à la demande de plusieurs communes. Un critère de moins."),
        (Lang::EN, "Two more weeks, as several villages asked. One criterion less."),
    ]);
    facts
        .push((days(-6), CallFact::TermsChanged { call: call("a-open")?, terms: Terms { criteria, ..terms }, change }));
    let reason = texts(&[(Lang::FR, "Le budget n'a pas été voté."), (Lang::EN, "The budget was not voted.")]);
    facts.push((days(-2), CallFact::Withdrawn { call: call("withdrawn")?, reason }));
    Some(facts)
}

/// A call with its results: a project on the host, two that are not there yet, one that is there no more.
fn decided() -> Option<Vec<(Timestamp, CallFact)>> {
    let call = || "decided".parse::<Slug>().ok();
    let key = |id: &str| Some(ProjectKey { host: "sample".parse().ok()?, id: id.parse().ok()? });
    let announced = |title: &str, sentence: &str| Announced {
        title: texts(&[(Lang::FR, title)]),
        sentence: texts(&[(Lang::FR, sentence)]),
        slug: None,
    };
    let mut facts = vec![
        (days(-120), CallFact::Begun { call: call()?, face: face("decided"), terms: terms(-100, -30) }),
        (days(-110), CallFact::Published { call: call()? }),
    ];
    let entries = [
        (Some(key("300043")?), None),
        (None, Some(announced("Le lavoir aux hirondelles", "Couvrir le lavoir sans déranger les nids."))),
        (None, Some(announced("La grange ouverte", ""))),
        (Some(key("999999")?), None),
    ];
    for (number, (project, announced)) in (1..).zip(entries) {
        let (call, entry) = (call()?, number);
        let made = match number {
            2 => CallFact::Invited { call: call.clone(), entry, project, announced: announced.clone(), version: 1 },
            _ => {
                let (by, words) = ("holder".parse().ok()?, "words".parse().ok()?);
                CallFact::Entered { call: call.clone(), entry, by, project, words, version: 1 }
            }
        };
        facts.push((days(-80), made));
        let outcome = Outcome::Accepted { announced };
        facts.push((days(-20), CallFact::Decided { call, entry, outcome, change: None }));
    }
    facts.push((days(-10), CallFact::ResultsPublished { call: call()? }));
    Some(facts)
}

/// Entries of a call that is closed: one marked and pointed elsewhere, one that waits, one taken back.
fn judged() -> Option<Vec<(Timestamp, CallFact)>> {
    let call = || "closed".parse::<Slug>().ok();
    let mut facts = Vec::new();
    for (entry, by) in [(1, "other"), (2, "holder"), (3, "erased")] {
        let (by, words) = (by.parse().ok()?, "words".parse().ok()?);
        facts.push((days(-20), CallFact::Entered { call: call()?, entry, by, project: None, words, version: 1 }));
    }
    let mark = |points, why: &str| Mark { points, why: why.into() };
    let marks = vec![mark(4, "Utile dès demain."), mark(2, "Le local n'est pas trouvé."), mark(5, "Ils sont douze.")];
    facts.push((days(-2), CallFact::Scored { call: call()?, entry: 1, juror: "juror".parse().ok()?, marks }));
    facts.push((days(-2), CallFact::Recused { call: call()?, entry: 2, juror: "other".parse().ok()? }));
    facts.push((days(-2), CallFact::EntryWithdrawn { call: call()?, entry: 3 }));
    let door = |name: &str, contact: &str| Door {
        name: name.into(),
        contact: contact.into(),
        why: "Ils prêtent des locaux.".into(),
    };
    let doors = vec![
        door("La fabrique des quatre vallées", "https://fabrique.example/"),
        door("La mairie d'Issoire", "+33 4 00 00 00 00"),
    ];
    let outcome = Outcome::Pointed {
        reason: "Le projet est mûr, mais hors du thème.\n\nIl lui faut surtout un lieu.".into(),
        doors,
    };
    facts.push((days(-1), CallFact::Decided { call: call()?, entry: 1, outcome, change: None }));
    facts.push((days(-1), CallFact::JurorNamed { call: call()?, juror: "juror".parse().ok()? }));
    Some(facts)
}

fn face(name: &str) -> Face {
    let title = match name {
        "decided" => texts(&[(Lang::FR, "Nos lavoirs, nos places"), (Lang::EN, "Our wash houses, our squares")]),
        "soon" => texts(&[(Lang::CA, "Un hivern compartit"), (Lang::FR, "Un hiver partagé")]),
        _ => texts(&[
            (Lang::FR, "Le dernier commerce"),
            (Lang::EN, "The last shop"),
            (Lang::CA, "L'última botiga"),
            (Lang::ES, "La última tienda"),
            (Lang::DE, "Der letzte Laden"),
        ]),
    };
    let contact = if name == "soon" { "+33 4 00 00 00 00" } else { "appel@window.example" };
    Face {
        title,
        theme: if name == "decided" {
            Texts::default()
        } else {
            texts(&[(Lang::FR, "Commerces de village"), (Lang::EN, "Village shops")])
        },
        text: texts(&[
            (
                Lang::FR,
                "Rouvrir une boutique, la partager à plusieurs, la rendre mobile : ce qui fait qu'on achète encore du pain à pied.\n\nQuatre communes prêtent leurs locaux pendant un an.",
            ),
            (Lang::EN, "Reopen a shop, share it, put it on wheels.\n\nFour villages lend their rooms for a year."),
        ]),
        contact: contact.into(),
    }
}

fn terms(opens: i64, closes: i64) -> Terms {
    let criterion = |fr: &str, en: &str, weight| Criterion { name: texts(&[(Lang::FR, fr), (Lang::EN, en)]), weight };
    let question = |fr: &str, en: &str, optional| Question { text: texts(&[(Lang::FR, fr), (Lang::EN, en)]), optional };
    Terms {
        opens: days(opens),
        closes: days(closes),
        launch: TimeZone::UTC.to_datetime(days(closes + 45)).date(),
        rules: texts(&[
            (
                Lang::FR,
                "Peut candidater toute personne ou association des quatre communes.\n\nUn projet, une candidature.",
            ),
            (Lang::EN, "Anyone who lives in the four villages may enter.\n\nOne project, one entry."),
        ]),
        criteria: vec![
            criterion("Utile aux habitants", "Of use to residents", 3),
            criterion("Réaliste", "Realistic", 2),
            criterion("Fait à plusieurs", "Made by several", 1),
        ],
        questions: vec![
            question("Qui s'en servira, et à quels moments ?", "Who will use it, and when?", false),
            question("Qu'avez-vous déjà ?", "What do you have already?", true),
        ],
    }
}

//! One project in the console: what is made of it, step by step, and everything that the region can decide of it.

use serde::Serialize;

use super::projects::{facts, title};
use super::trail::TrailView;
use super::verdict::{StepView, Titled, VerdictView, place_words};
use crate::domain::curation::{self, Check, Chosen, MOST_ANSWER, MOST_NOTE, MOST_REASON, Measured};
use crate::domain::journal::Actor;
use crate::domain::language::Texts;
use crate::domain::membership::Step;
use crate::domain::place::Place;
use crate::domain::project::{Project, ProjectKey};
use crate::domain::refusal::{Arg, Refusal};
use crate::domain::region::Choice;
use crate::domain::state::Change;
use crate::web::desk::Form;
use crate::web::page::Frame;
use crate::web::page::desk::{Field, Fields, FormView, Hidden, TextFields};
use crate::web::page::text::{Link, Text, outside};

/// One form of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// In or out.
    Decision,
    /// Where it is.
    Place,
    /// The same as another.
    Merge,
    /// What the region says of it.
    Note,
    /// What is checked.
    Checks,
}

impl Part {
    /// Every one.
    pub const ALL: [Self; 5] = [Self::Decision, Self::Place, Self::Merge, Self::Note, Self::Checks];

    /// Its word in addresses and texts.
    pub fn word(self) -> &'static str {
        match self {
            Self::Decision => "decision",
            Self::Place => "place",
            Self::Merge => "merge",
            Self::Note => "note",
            Self::Checks => "checks",
        }
    }
}

/// A form that was sent and refused.
pub struct Sent<'a> {
    /// Which.
    pub part: Part,
    /// What was typed.
    pub(in crate::web) form: &'a Form,
    /// What is wrong with it.
    pub refusals: &'a [Refusal],
}

/// What is known of the project.
pub struct Known<'a> {
    /// The project, as its host tells of it.
    pub project: &'a Project,
    /// Whether residents see it.
    pub is_shown: bool,
    /// Whether it is neither shown nor kept out for a reason of the region's own.
    pub is_elsewhere: bool,
    /// Every rule that was asked.
    pub steps: &'a [Step],
    /// What the region chose of it.
    pub chosen: Option<&'a Chosen>,
    /// Those that it stands for.
    pub duplicates: Vec<ProjectKey>,
    /// What was done, the last first.
    pub trail: Vec<TrailView>,
}

/// One project.
#[derive(Debug, Serialize)]
pub struct ProjectPage {
    title: String,
    name: Text,
    facts: String,
    /// Its page in the window.
    public: Option<String>,
    /// Its page on the host.
    host_page: Option<String>,
    /// Every project of the console.
    all: String,
    verdict: Option<VerdictView>,
    steps: Vec<StepView>,
    duplicates: Vec<Link>,
    decision: DecisionPart,
    place: PlacePart,
    merge: MergePart,
    note: NotePart,
    checks: ChecksPart,
    /// Where it is put first.
    /// Where it is put first, where it can be or is.
    feature: Option<String>,
    featured: Option<String>,
    trail: Vec<TrailView>,
}

/// What stands, by whom, and where it is taken back.
#[derive(Debug, Serialize)]
struct Stands {
    text: String,
    by: String,
    back: FormView,
}

#[derive(Debug, Serialize)]
struct DecisionPart {
    form: FormView,
    choice: Field,
    reason: Field,
    stands: Option<Stands>,
}

#[derive(Debug, Serialize)]
struct PlacePart {
    form: FormView,
    /// What the host says.
    host: String,
    fields: Vec<Field>,
    stands: Option<Stands>,
    open: bool,
}

#[derive(Debug, Serialize)]
struct MergePart {
    form: FormView,
    into: Field,
    stands: Option<Stands>,
    open: bool,
}

#[derive(Debug, Serialize)]
struct NotePart {
    form: FormView,
    note: TextFields,
    stands: Option<Stands>,
    open: bool,
}

#[derive(Debug, Serialize)]
struct ChecksPart {
    form: FormView,
    /// What can be read off the project.
    measured: Vec<MeasuredView>,
    asked: Vec<AskedView>,
    /// How many still wait for an answer.
    unanswered: usize,
    open: bool,
}

#[derive(Debug, Serialize)]
struct MeasuredView {
    /// `holds`, `fails` or `open`.
    word: &'static str,
    text: String,
}

#[derive(Debug, Serialize)]
struct AskedView {
    holds: Field,
    words: Field,
    by: Option<String>,
}

/// Makes the parts of the page.
struct Maker<'a> {
    frame: &'a Frame<'a>,
    known: &'a Known<'a>,
    sent: Option<&'a Sent<'a>>,
    hidden: &'a dyn Fn() -> Hidden,
    titled: Titled<'a>,
    who: &'a dyn Fn(&Actor) -> String,
}

impl ProjectPage {
    /// The page; `hidden` makes what each of its forms carries.
    pub fn new(
        frame: &Frame<'_>,
        known: Known<'_>,
        sent: Option<&Sent<'_>>,
        hidden: &dyn Fn() -> Hidden,
        titled: Titled<'_>,
        who: &dyn Fn(&Actor) -> String,
    ) -> Self {
        let maker = Maker { frame, known: &known, sent, hidden, titled, who };
        let project = known.project;
        let name = title(project, frame);
        let path = maker.path();
        let feature = known.chosen.and_then(|chosen| chosen.feature.get());
        let days =
            |from, until| frame.say_args("console-days", &[("from", Arg::Day(from)), ("until", Arg::Day(until))]);
        let link =
            |key: &ProjectKey| Link { label: titled(key), href: frame.href(&format!("/console/projects/{}", key.id)) };
        Self {
            title: name.text.clone(),
            name,
            facts: facts(project, frame),
            public: known.is_shown.then(|| frame.href(&format!("/projects/{}", project.slug))),
            host_page: outside(&project.page),
            all: frame.href("/console/projects"),
            verdict: VerdictView::new(known.steps, known.is_elsewhere, titled, frame),
            steps: StepView::all(known.steps, titled, frame),
            duplicates: known.duplicates.iter().map(link).collect(),
            decision: maker.decision(&path),
            place: maker.place(&path),
            merge: maker.merge(&path),
            note: maker.note(&path),
            checks: maker.checks(&path),
            feature: (known.is_shown || feature.is_some())
                .then(|| frame.href(&format!("/console/features/{}", project.key.id))),
            featured: feature.map(|feature| days(feature.from, feature.until)),
            trail: known.trail.clone(),
        }
    }
}

impl<'a> Maker<'a> {
    fn path(&self) -> String {
        format!("/console/projects/{}", self.known.project.key.id)
    }

    /// The fields of one form: filled with what was typed, if this is the one that was refused.
    fn fields(&self, part: Part) -> Fields<'a> {
        let sent = self.sent.filter(|sent| sent.part == part);
        let refusals = sent.map(|sent| sent.refusals).unwrap_or_default();
        Fields::new(self.frame, sent.map(|sent| sent.form), refusals, (self.hidden)())
    }

    fn is_open(&self, part: Part, stands: bool) -> bool {
        stands || self.sent.is_some_and(|sent| sent.part == part)
    }

    fn stands(&self, part: Part, text: Option<String>, change: Option<&Change>, path: &str) -> Option<Stands> {
        let back = Fields::new(self.frame, None, &[], (self.hidden)());
        Some(Stands { text: text?, by: self.by(change)?, back: back.form(&format!("{path}/{}/back", part.word())) })
    }

    fn by(&self, change: Option<&Change>) -> Option<String> {
        let change = change?;
        let args = [("who", Arg::Text((self.who)(&change.by))), ("when", Arg::Time(change.at))];
        Some(self.frame.say_args("console-by", &args))
    }

    fn decision(&self, path: &str) -> DecisionPart {
        let word = self.known.chosen.map(|chosen| &chosen.decision);
        let decided = word.and_then(|word| word.get());
        let fields = self.fields(Part::Decision);
        let option = |value: &str| (value.to_owned(), self.frame.say(&format!("curation-choice-{value}")));
        let now = decided.map_or("", |decided| match decided.choice {
            Choice::Pin => "pin",
            Choice::Hide => "hide",
        });
        let choice = fields.choices("choice", "curation-choice", now, &[option("pin"), option("hide")]).required();
        let reason = decided.map_or("", |decided| &decided.reason);
        let reason = fields.area("reason", "curation-reason", reason).required().at_most(MOST_REASON).lines(3);
        let text = decided.map(|decided| {
            let reason = [("reason", Arg::Text(decided.reason.clone()))];
            self.frame.say_args(&format!("curation-stands-{now}"), &reason)
        });
        let stands = self.stands(Part::Decision, text, word.and_then(|word| word.change()), path);
        DecisionPart { form: fields.form(&format!("{path}/decision")), choice, reason, stands }
    }

    fn place(&self, path: &str) -> PlacePart {
        let word = self.known.chosen.map(|chosen| &chosen.place);
        let corrected = word.and_then(|word| word.get());
        let host = &self.known.project.place;
        let now = corrected.unwrap_or(host);
        let fields = self.fields(Part::Place);
        let degrees = |of: fn(&Place) -> Option<f64>| of(now).map(|degrees| degrees.to_string()).unwrap_or_default();
        let line = |name: &str, label: &str, value: &str| fields.text(name, label, value);
        let code = now.codes.first().map(String::as_str).unwrap_or_default();
        let made = vec![
            line("city", "curation-city", now.city.as_deref().unwrap_or_default()).at_most(100),
            line("postcode", "curation-postcode", code).at_most(10),
            line("country", "curation-country", now.country.as_deref().unwrap_or_default()).at_most(2),
            line("lat", "curation-lat", &degrees(|place| Some(place.point?.lat))).at_most(20),
            line("lon", "curation-lon", &degrees(|place| Some(place.point?.lon))).at_most(20),
        ];
        let host = place_words(host);
        let stands = self.stands(Part::Place, corrected.map(place_words), word.and_then(|word| word.change()), path);
        PlacePart {
            open: self.is_open(Part::Place, stands.is_some()),
            form: fields.form(&format!("{path}/place")),
            host: if host.is_empty() { self.frame.say("finding-no-place") } else { host },
            fields: made,
            stands,
        }
    }

    fn merge(&self, path: &str) -> MergePart {
        let word = self.known.chosen.map(|chosen| &chosen.merged);
        let into = word.and_then(|word| word.get());
        let fields = self.fields(Part::Merge);
        let field = fields.text("into", "curation-into", "").required().at_most(300);
        let text = into.map(|into| self.frame.say_of("finding-merged", "name", (self.titled)(into)));
        let stands = self.stands(Part::Merge, text, word.and_then(|word| word.change()), path);
        let open = self.is_open(Part::Merge, stands.is_some());
        MergePart { form: fields.form(&format!("{path}/merge")), into: field, stands, open }
    }

    fn note(&self, path: &str) -> NotePart {
        let word = self.known.chosen.map(|chosen| &chosen.note);
        let none = Texts::default();
        let now = word.and_then(|word| word.get());
        let fields = self.fields(Part::Note);
        let note = fields.areas("note", "curation-note", now.unwrap_or(&none)).required().at_most(MOST_NOTE).lines(4);
        let text = now.and_then(|note| self.frame.regional(note)).map(ToOwned::to_owned);
        let stands = self.stands(Part::Note, text, word.and_then(|word| word.change()), path);
        let open = self.is_open(Part::Note, stands.is_some());
        NotePart { form: fields.form(&format!("{path}/note")), note, stands, open }
    }

    fn checks(&self, path: &str) -> ChecksPart {
        let fields = self.fields(Part::Checks);
        let asked: Vec<_> = Check::ALL.into_iter().map(|check| self.asked(check, &fields)).collect();
        let answered = |check: &Check| self.known.chosen.is_some_and(|chosen| chosen.answer(*check).is_some());
        let unanswered = Check::ALL.iter().filter(|check| !answered(check)).count();
        let (rewards, ceiling) = curation::measured(self.known.project, &self.frame.region.policy);
        ChecksPart {
            form: fields.form(&format!("{path}/checks")),
            measured: vec![self.measured("rewards", rewards), self.measured("ceiling", ceiling)],
            asked,
            unanswered,
            open: self.is_open(Part::Checks, false),
        }
    }

    fn measured(&self, what: &str, measured: Measured) -> MeasuredView {
        let word = match measured {
            Measured::Holds => "holds",
            Measured::Fails => "fails",
            Measured::Open => "open",
        };
        let sum = self.frame.region.policy.goal_ceiling.map(|sum| self.frame.money(sum)).unwrap_or_default();
        MeasuredView { word, text: self.frame.say_of(&format!("curation-measured-{what}-{word}"), "sum", sum) }
    }

    fn asked(&self, check: Check, fields: &Fields<'_>) -> AskedView {
        let word = self.known.chosen.and_then(|chosen| chosen.answer_word(check));
        let answer = word.and_then(|word| word.get());
        let (holds, words) = check.fields();
        let option = |value: &str| (value.to_owned(), self.frame.say(&format!("check-{value}")));
        let now = answer.map_or("", |answer| if answer.holds { "yes" } else { "no" });
        let label = format!("curation-check-{}", check.word());
        AskedView {
            holds: fields.choices(holds, &label, now, &[option("yes"), option("no")]),
            words: fields
                .area(words, "curation-check-words", answer.map_or("", |answer| &answer.words))
                .at_most(MOST_ANSWER)
                .lines(2),
            by: answer.and(self.by(word.and_then(|word| word.change()))),
        }
    }
}
